// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importdraft.h"
#include "core/exchange/table.h"
#include "core/exchange/valuetable.h"

#include <QString>

namespace taizhang {

// The words of an import, in the language of the installed translation. All texts are plain text.

QString word(Field field); // 牵头单位 …
QString word(ValueField field); // 资金来源 …
QString word(CellFate fate);
QString word(Confidence confidence);
QString word(SourceFormat format);
QString issueText(const ImportIssue& issue); // what is doubtful and what to look at; without the address
QString issueText(const ValueIssue& issue); // of a table of figures
QString changedFieldText(const QString& field); // of ValueChange: "budget", "target 2026-12-31"
QString changedValueText(const QString& field, const QString& value); // its `before` and `after`: codes as words
QString noteText(const SourceNote& note); // what a reader left out or assumed, with its address
QString skippedReasonText(const QString& reason); // SkippedRow::reason

} // namespace taizhang
