// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tasklist/headerwords.h"

#include <QString>

#include <utility>
#include <vector>

namespace taizhang {

struct LabelledPart
{
    HeaderMeaning meaning;
    QString text;

    Field field() const { return meaning.field; }
};

// A text with the fields that it names itself.
struct LabelledText
{
    QString head; // before the first label
    std::vector<LabelledPart> parts;
};

// 牵头单位：区总工会  完成时限：2025年底前 · 【责任单位】区教委
LabelledText labelledText(const QString& text, const HeaderWords& words);

// The same where the fields stand in brackets at the end of a sentence, with labels or as units that say their own
// roles: …建设。（市总工会牵头，市人社局、市教育局等按职责分工负责）. No parts if the bracket says nothing of the kind.
// So are units at its start: 由市总工会牵头，市人社局配合，6月底前出台办法。
LabelledText trailingFields(const QString& sentence, const HeaderWords& words);

// …建设（6月底前）: the deadline that the last bracket holds; no parts if it holds anything else.
LabelledText trailingDeadline(const QString& text);

// Fields with the deadline in a bracket of its own right before them, unless they name one:
// …建设。（6月底前完成）（责任单位：区教委）
LabelledText withDeadlineBefore(LabelledText found);

// 区总工会、区人社局，2025年6月底前: the units, and the deadline that the last mark parts off; empty if there is none.
std::pair<QString, QString> unitsAndDeadline(const QString& text);

} // namespace taizhang
