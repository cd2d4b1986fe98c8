// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/feedback.h"
#include "core/exchange/corrections.h"
#include "core/exchange/tasklist/labelledtext.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace taizhang {

struct OutlineLine
{
    CellRef where;
    QString text;
    std::optional<RowReading> said{}; // by the user
    bool card = false; // label and value stood in cells of their own
};

struct OutlineField
{
    HeaderMeaning meaning;
    QString text;
    CellRef where;
};

// A paragraph of an outline with the lines that belong to it.
struct OutlineNode
{
    static constexpr int unitHeading = -2;

    int parent = -1;
    int style = -1; // LabelStyle; below 0: not numbered
    QString label;
    QString text;
    CellRef where;
    int lastRow = 0;
    std::optional<RowReading> said{}; // by the user: Task or Chapter
    std::vector<OutlineLine> body; // unnumbered paragraphs below it
    std::vector<OutlineField> fields; // 牵头单位：… 完成时限：…
};

struct Outline
{
    std::vector<OutlineLine> preamble; // before the first numbered paragraph that does not belong to any
    std::vector<OutlineNode> nodes; // in document order
    std::vector<std::pair<CellRef, QString>> skipped; // with the reason
};

// Reads paragraphs as an outline: numbered ones by their style of numbering, labelled ones as fields of the paragraph
// above, units in brackets at the end of a sentence as its fields. No further when canceled.
Outline readOutline(const std::vector<OutlineLine>& lines, const HeaderWords& words, const Feedback& feedback);

} // namespace taizhang
