// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx/cellvalue.h"

#include "core/exchange/limits.h"
#include "core/exchange/xlsx/celltext.h"
#include "core/exchange/xlsx/sheetreader.h"
#include "core/exchange/xml/xmlreader.h"

#include <charconv>
#include <cmath>
#include <utility>

namespace taizhang {

namespace {

Cell textCell(QString text)
{
    Cell cell;
    cell.text = std::move(text);
    return cell;
}

std::string_view trimmed(std::string_view text)
{
    const size_t first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

} // namespace

Cell isoDateCell(const QString& text)
{
    Cell cell = textCell(text);
    const QDate date = QDate::fromString(text.left(10), Qt::ISODate);
    if (!date.isValid())
        return cell;
    cell.date = date;
    const QTime time = QTime::fromString(text.mid(11, 5), QStringLiteral("HH:mm"));
    cell.text = date.toString(Qt::ISODate);
    if (time.isValid() && time != QTime(0, 0))
        cell.text += u' ' + time.toString(QStringLiteral("HH:mm"));
    return cell;
}

CellType cellTypeOf(std::string_view name)
{
    if (name == "s")
        return CellType::SharedText;
    if (name == "str")
        return CellType::FormulaText;
    if (name == "inlineStr")
        return CellType::Inline;
    if (name == "b")
        return CellType::Boolean;
    if (name == "e")
        return CellType::Error;
    return name == "d" ? CellType::IsoDate : CellType::Number;
}

std::optional<Cell> CellValueReader::read(const CellSource& source) const
{
    switch (source.type) {
    case CellType::Number:
        return readNumber(source);
    case CellType::SharedText:
        return readSharedText(source);
    case CellType::FormulaText:
    case CellType::Inline:
        return textCell(toCellText(source.value));
    case CellType::Boolean:
        return textCell(trimmed(source.value) == "0" ? QStringLiteral("FALSE") : QStringLiteral("TRUE"));
    case CellType::Error: {
        Cell cell = textCell(toCellText(source.value));
        cell.error = true;
        return cell;
    }
    case CellType::IsoDate:
        return isoDateCell(toCellText(source.value));
    }
    Q_UNREACHABLE();
}

Cell CellValueReader::readNumber(const CellSource& source) const
{
    const std::string_view text = trimmed(source.value);
    double number = 0;
    const auto [stop, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (problem != std::errc() || stop != text.data() + text.size() || !std::isfinite(number))
        return textCell(toCellText(source.value));
    FormattedNumber shown = m_workbook.formats.format(source.style).show(number, m_workbook.dateSystem);
    Cell cell = textCell(std::move(shown.text));
    cell.number = number;
    cell.date = shown.date;
    return cell;
}

Cell CellValueReader::wantText(size_t index) const
{
    std::vector<bool>& wanted = *m_workbook.wanted;
    if (wanted.size() <= index)
        wanted.resize(index + 1);
    wanted[index] = true;
    return {};
}

QStringList CellValueReader::emphasisOf(const CellSource& source) const
{
    const std::map<int, QStringList>& known = m_workbook.sharedStrings.emphasized;
    if (source.type != CellType::SharedText || known.empty())
        return {};
    const auto found = known.find(toNumber(trimmed(source.value)).value_or(-1));
    return found == known.end() ? QStringList() : found->second;
}

std::optional<Cell> CellValueReader::readSharedText(const CellSource& source) const
{
    const std::optional<int> index = toNumber(trimmed(source.value));
    if (m_workbook.wanted && index && *index >= 0 && *index < limits::sharedStrings)
        return wantText(static_cast<size_t>(*index));
    if (!index || *index < 0 || static_cast<size_t>(*index) >= m_workbook.sharedStrings.texts.size())
        return std::nullopt;
    return textCell(m_workbook.sharedStrings.texts[static_cast<size_t>(*index)]);
}

} // namespace taizhang
