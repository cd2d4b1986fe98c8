// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xls/xlsworkbook.h"

#include "core/exchange/emphasizedtext.h"
#include "core/exchange/limits.h"
#include "core/exchange/xls/biffrecord.h"
#include "core/exchange/xlsx/celltext.h"

#include <QHash>

#include <algorithm>
#include <optional>
#include <utility>

namespace taizhang {

namespace {

constexpr quint16 biff8 = 0x0600;

class GlobalsReader
{
public:
    explicit GlobalsReader(const ReadContext& context)
        : m_context(context)
    { }

    Result<XlsWorkbook> read(const QByteArray& stream);

private:
    std::optional<Error> readRecord(const BiffRecord& record);
    void readFont(BiffCursor& cursor);
    std::optional<Error> readSheet(BiffCursor cursor);
    std::optional<Error> readStrings(BiffCursor cursor);
    Error damaged() const { return m_context.damaged(QStringLiteral("Workbook"), QStringLiteral("record")); }

    const ReadContext& m_context;
    XlsWorkbook m_workbook;
    QHash<int, QString> m_codes;
    std::vector<int> m_formatIds;
};

Result<XlsWorkbook> GlobalsReader::read(const QByteArray& stream)
{
    BiffStream records(stream);
    const std::optional<BiffRecord> first = records.next();
    if (!first || (first->type & 0xFF) != (biff::begin & 0xFF))
        return damaged();
    if (first->type != biff::begin || first->cursor().u16() != biff8)
        return m_context.unknownFormat(QStringLiteral("Excel 5"));
    while (const std::optional<BiffRecord> record = records.next()) {
        if (record->type == biff::eof) {
            m_workbook.formats = CellFormats(m_codes, m_formatIds);
            return std::move(m_workbook);
        }
        if (const std::optional<Error> error = readRecord(*record))
            return *error;
    }
    return damaged();
}

std::optional<Error> GlobalsReader::readRecord(const BiffRecord& record)
{
    BiffCursor cursor = record.cursor();
    switch (record.type) {
    case biff::filePass:
        return m_context.about(ErrorCode::ImportPasswordProtected);
    case biff::dateMode:
        m_workbook.dateSystem = cursor.u16() == 1 ? DateSystem::From1904 : DateSystem::From1900;
        break;
    case biff::boundSheet:
        return readSheet(cursor);
    case biff::sharedStrings:
        return readStrings(cursor);
    case biff::format: {
        const int id = cursor.u16();
        const quint16 length = cursor.u16();
        m_codes.insert(id, cursor.text(length));
        break;
    }
    case biff::font:
        readFont(cursor);
        break;
    case biff::extendedFormat:
        m_workbook.fonts.addStyle(cursor.u16());
        m_formatIds.push_back(cursor.u16());
        break;
    default:
        break;
    }
    return cursor.isBad() ? std::optional(damaged()) : std::nullopt;
}

void GlobalsReader::readFont(BiffCursor& cursor)
{
    constexpr int boldWeight = 600;
    cursor.skip(6); // height, flags, colour
    const int weight = cursor.u16();
    cursor.skip(2);
    m_workbook.fonts.add(weight >= boldWeight || cursor.u8() != 0); // its kind of underline
}

std::optional<Error> GlobalsReader::readSheet(BiffCursor cursor)
{
    if (m_workbook.sheets.size() == static_cast<size_t>(limits::sheets))
        return m_context.tooLarge(QStringLiteral("sheets"), limits::sheets);
    XlsSheet sheet;
    sheet.offset = cursor.u32();
    sheet.hidden = (cursor.u8() & 0x03) != 0;
    sheet.isWorksheet = cursor.u8() == 0;
    const quint8 length = cursor.u8();
    sheet.name = cleanCellText(cursor.text(length));
    m_workbook.sheets.push_back(std::move(sheet));
    return cursor.isBad() ? std::optional(damaged()) : std::nullopt;
}

std::optional<Error> GlobalsReader::readStrings(BiffCursor cursor)
{
    cursor.skip(4);
    const quint32 count = cursor.u32();
    if (count > static_cast<quint32>(limits::sharedStrings))
        return m_context.tooLarge(QStringLiteral("shared-strings"), limits::sharedStrings);
    for (quint32 i = 0; i < count && !cursor.atEnd(); ++i) {
        const quint16 length = cursor.u16();
        RichString rich;
        rich.text = cursor.text(length, &rich.runs);
        m_workbook.sharedStrings.push_back(cleanCellText(rich.text));
        if (!rich.runs.empty() && m_workbook.richStrings.size() < limits::emphasizedCells)
            m_workbook.richStrings.emplace(i, std::move(rich));
        if (cursor.isBad())
            return damaged();
    }
    return std::nullopt;
}

} // namespace

// Number 4 is of no font: the fifth that is written is number 5.
bool XlsFonts::emphasizes(int font) const
{
    constexpr int missing = 4;
    const auto index = static_cast<std::size_t>(font > missing ? font - 1 : font);
    return font != missing && index < m_emphasized.size() && m_emphasized[index];
}

bool XlsFonts::emphasizesStyle(int style) const
{
    const auto index = static_cast<std::size_t>(style);
    return index < m_ofStyles.size() && emphasizes(m_ofStyles[index]);
}

QStringList emphasizedParts(const RichString& text, const XlsFonts& fonts, int style)
{
    EmphasizedText parts;
    qsizetype at = 0;
    bool emphasized = fonts.emphasizesStyle(style);
    for (const BiffRun& run : text.runs) {
        if (run.begin > at)
            parts.append(cleanCellText(text.text.mid(at, run.begin - at)), emphasized);
        at = std::max(at, run.begin);
        emphasized = fonts.emphasizes(run.font);
    }
    parts.append(cleanCellText(text.text.mid(at)), emphasized);
    return parts.emphasized();
}

Result<XlsWorkbook> readXlsWorkbook(const QByteArray& stream, const ReadContext& context)
{
    return GlobalsReader(context).read(stream);
}

} // namespace taizhang
