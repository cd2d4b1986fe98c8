// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheetwriter.h"

#include <algorithm>
#include <cmath>

namespace taizhang {

namespace {

constexpr double lineHeight = 15; // points, of 11 point type
constexpr double tallestRow = 409; // Excel's limit
constexpr qsizetype longestText = 32767; // of a cell, in UTF-16 units

double displayWidth(QStringView text)
{
    double width = 0;
    for (const QChar c : text)
        width += c.unicode() >= 0x2e80 ? 2 : 1;
    return width;
}

// Only what reads back as the same figure: no grouping, no exponent, no leading zeros, at most 15 digits.
bool isPlainDecimal(QStringView text)
{
    if (text.startsWith(u'-'))
        text = text.sliced(1);
    const qsizetype dot = text.indexOf(u'.');
    const QStringView whole = dot < 0 ? text : text.first(dot);
    const QStringView fraction = dot < 0 ? QStringView() : text.sliced(dot + 1);
    const auto digits = [](QStringView part) {
        return std::all_of(part.begin(), part.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    };
    if (whole.isEmpty() || (dot >= 0 && fraction.isEmpty()) || (whole.size() > 1 && whole.front() == u'0'))
        return false;
    return digits(whole) && digits(fraction) && whole.size() + fraction.size() <= 15;
}

std::uint8_t alignment(WorkbookColumn::Align align)
{
    switch (align) {
    case WorkbookColumn::Align::Left:
        return LXW_ALIGN_LEFT;
    case WorkbookColumn::Align::Center:
        return LXW_ALIGN_CENTER;
    case WorkbookColumn::Align::Right:
        return LXW_ALIGN_RIGHT;
    }
    Q_UNREACHABLE();
}

} // namespace

SheetWriter::SheetWriter(lxw_workbook* workbook, lxw_worksheet* worksheet, const WorkbookSheet& sheet)
    : m_workbook(workbook)
    , m_worksheet(worksheet)
    , m_sheet(sheet)
{ }

void SheetWriter::check(lxw_error error)
{
    if (m_error == LXW_NO_ERROR)
        m_error = error;
}

lxw_format* SheetWriter::cellFormat(WorkbookColumn::Align align, bool bold) const
{
    lxw_format* const format = workbook_add_format(m_workbook);
    format_set_align(format, alignment(align));
    format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
    format_set_text_wrap(format);
    format_set_border(format, LXW_BORDER_THIN);
    if (bold)
        format_set_bold(format);
    return format;
}

lxw_error SheetWriter::write()
{
    for (std::size_t i = 0; i < m_sheet.columns.size(); ++i) {
        const lxw_col_t column = lxw_col_t(i);
        check(worksheet_set_column(m_worksheet, column, column, m_sheet.columns[i].width, nullptr));
        m_formats.push_back(cellFormat(m_sheet.columns[i].align, false));
    }
    for (const WorkbookColumn& column : m_sheet.columns)
        m_formats.push_back(cellFormat(column.align, true));
    lxw_format* const title = workbook_add_format(m_workbook);
    format_set_bold(title);
    format_set_align(title, LXW_ALIGN_CENTER);
    format_set_font_size(title, 14);
    lxw_format* const right = workbook_add_format(m_workbook);
    format_set_align(right, LXW_ALIGN_RIGHT);
    lxw_format* const left = workbook_add_format(m_workbook);
    format_set_align(left, LXW_ALIGN_LEFT);
    writeLine(m_sheet.mark, left);
    writeLine(m_sheet.title, title);
    writeLine(m_sheet.unitNote, right);
    writeHeader();
    for (std::size_t i = 0; i < m_sheet.rows.size(); ++i) {
        const auto found = std::find(m_sheet.emphasised.begin(), m_sheet.emphasised.end(), int(i));
        writeRow(m_sheet.rows[i], found != m_sheet.emphasised.end());
    }
    writeLine(m_sheet.note, left);
    worksheet_set_paper(m_worksheet, 9); // A4
    worksheet_set_landscape(m_worksheet);
    worksheet_fit_to_pages(m_worksheet, 1, 0);
    return m_error;
}

void SheetWriter::writeLine(const QString& text, lxw_format* format)
{
    if (text.isEmpty())
        return;
    const QByteArray utf8 = text.toUtf8();
    const lxw_col_t last = lxw_col_t(std::max<std::size_t>(1, m_sheet.columns.size()) - 1);
    if (last > 0)
        check(worksheet_merge_range(m_worksheet, m_row, 0, m_row, last, utf8.constData(), format));
    else
        check(worksheet_write_string(m_worksheet, m_row, 0, utf8.constData(), format));
    check(worksheet_set_row(m_worksheet, m_row, 1.5 * lineHeight, nullptr));
    ++m_row;
}

void SheetWriter::writeHeader()
{
    lxw_format* const format = cellFormat(WorkbookColumn::Align::Center, true);
    format_set_bg_color(format, 0xf2f2f2);
    QStringList titles;
    for (const WorkbookColumn& column : m_sheet.columns) {
        const lxw_col_t place = lxw_col_t(titles.size());
        titles.append(column.title);
        check(worksheet_write_string(m_worksheet, m_row, place, column.title.toUtf8().constData(), format));
    }
    check(worksheet_set_row(m_worksheet, m_row, lines(titles) * lineHeight + 6, nullptr));
    check(worksheet_repeat_rows(m_worksheet, 0, m_row));
    ++m_row;
    worksheet_freeze_panes(m_worksheet, m_row, 0);
}

void SheetWriter::writeRow(const QStringList& texts, bool emphasised)
{
    for (std::size_t column = 0; column < m_sheet.columns.size(); ++column)
        writeCell(lxw_col_t(column), texts.value(qsizetype(column)), emphasised);
    check(worksheet_set_row(m_worksheet, m_row, std::min(tallestRow, lines(texts) * lineHeight + 3), nullptr));
    ++m_row;
}

void SheetWriter::writeCell(lxw_col_t column, const QString& text, bool bold)
{
    lxw_format* const format = m_formats.at(column + (bold ? m_sheet.columns.size() : 0));
    if (m_sheet.columns[column].numeric && isPlainDecimal(text)) {
        check(worksheet_write_number(m_worksheet, m_row, column, text.toDouble(), format));
    } else if (text.isEmpty()) {
        check(worksheet_write_blank(m_worksheet, m_row, column, format));
    } else {
        // Excel refuses longer cells altogether; the mark shows that something is missing.
        const QString whole = text.size() <= longestText ? text : QString(text.left(longestText - 1) + u'…');
        check(worksheet_write_string(m_worksheet, m_row, column, whole.toUtf8().constData(), format));
    }
}

double SheetWriter::lines(const QStringList& texts) const
{
    double most = 1;
    for (std::size_t column = 0; column < m_sheet.columns.size(); ++column) {
        double count = 0;
        const QString text = texts.value(qsizetype(column));
        for (const QString& part : text.split(u'\n'))
            count += std::max(1.0, std::ceil(displayWidth(part) / std::max(1.0, m_sheet.columns[column].width - 1)));
        most = std::max(most, count);
    }
    return most;
}

} // namespace taizhang
