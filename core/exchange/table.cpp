// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table.h"

#include <algorithm>
#include <utility>

namespace taizhang {

const Cell* Table::at(int row, int column) const
{
    const auto before
        = [](const Cell& cell, std::pair<int, int> address) { return std::pair(cell.row, cell.column) < address; };
    const auto found = std::lower_bound(cells.begin(), cells.end(), std::pair(row, column), before);
    return found != cells.end() && found->row == row && found->column == column ? &*found : nullptr;
}

const Cell* Table::anchorAt(int row, int column) const
{
    const Cell* const cell = at(row, column);
    if (!cell || !cell->continuation)
        return cell;
    // Every address of an area has its cell, so its left edge and its top are reached step by step.
    int left = column;
    while (left >= 0) {
        int top = row;
        const Cell* candidate = at(top, left);
        while (candidate && candidate->continuation && top > 0)
            candidate = at(--top, left);
        if (candidate && !candidate->continuation && candidate->row + candidate->rowSpan > row
            && candidate->column + candidate->columnSpan > column)
            return candidate;
        --left;
    }
    return cell;
}

QStringList Table::emphasisAt(int row, int column) const
{
    const auto found = std::lower_bound(emphasis.begin(), emphasis.end(), std::pair(row, column),
        [](const CellEmphasis& one, auto address) { return std::pair(one.row, one.column) < address; });
    return found != emphasis.end() && found->row == row && found->column == column ? found->parts : QStringList();
}

QString cellAddress(int row, int column)
{
    QString letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + (rest - 1) % 26));
    return letters + QString::number(row + 1);
}

QString toText(NoteCode code)
{
    switch (code) {
    case NoteCode::HiddenSheet:
        return QStringLiteral("HiddenSheet");
    case NoteCode::HiddenRows:
        return QStringLiteral("HiddenRows");
    case NoteCode::ExternalContentSkipped:
        return QStringLiteral("ExternalContentSkipped");
    case NoteCode::TrackedDeletionSkipped:
        return QStringLiteral("TrackedDeletionSkipped");
    case NoteCode::ObjectSkipped:
        return QStringLiteral("ObjectSkipped");
    case NoteCode::ContentNotName:
        return QStringLiteral("ContentNotName");
    case NoteCode::EncodingGuessed:
        return QStringLiteral("EncodingGuessed");
    case NoteCode::FormulaWithoutValue:
        return QStringLiteral("FormulaWithoutValue");
    case NoteCode::ErrorCell:
        return QStringLiteral("ErrorCell");
    case NoteCode::TextCut:
        return QStringLiteral("TextCut");
    case NoteCode::CoveredTextSkipped:
        return QStringLiteral("CoveredTextSkipped");
    case NoteCode::NumberNotRead:
        return QStringLiteral("NumberNotRead");
    }
    Q_UNREACHABLE();
}

QString toText(SourceFormat format)
{
    switch (format) {
    case SourceFormat::Xlsx:
        return QStringLiteral("xlsx");
    case SourceFormat::Xls:
        return QStringLiteral("xls");
    case SourceFormat::Docx:
        return QStringLiteral("docx");
    case SourceFormat::Csv:
        return QStringLiteral("csv");
    case SourceFormat::Clipboard:
        return QStringLiteral("clipboard");
    case SourceFormat::Html:
        return QStringLiteral("html");
    case SourceFormat::SpreadsheetXml:
        return QStringLiteral("spreadsheetml-2003");
    case SourceFormat::Markdown:
        return QStringLiteral("markdown");
    }
    Q_UNREACHABLE();
}

QString toText(TableKind kind)
{
    switch (kind) {
    case TableKind::Sheet:
        return QStringLiteral("sheet");
    case TableKind::DocumentTable:
        return QStringLiteral("table");
    case TableKind::Paragraphs:
        return QStringLiteral("paragraphs");
    case TableKind::Text:
        return QStringLiteral("text");
    }
    Q_UNREACHABLE();
}

} // namespace taizhang
