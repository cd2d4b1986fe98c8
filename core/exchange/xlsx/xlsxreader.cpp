// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx/xlsxreader.h"

#include "core/exchange/limits.h"
#include "core/exchange/xlsx/sharedstrings.h"
#include "core/exchange/xlsx/sheetreader.h"
#include "core/exchange/xlsx/sheetscan.h"
#include "core/exchange/xlsx/styles.h"
#include "core/exchange/xml/relationships.h"
#include "core/exchange/xml/xmlreader.h"

#include <algorithm>
#include <utility>

namespace taizhang {

namespace {

struct SheetEntry
{
    QString name;
    QString relationshipId;
    bool hidden = false;
};

class WorkbookHandler final : public XmlHandler
{
public:
    explicit WorkbookHandler(const ReadContext& context)
        : m_context(context)
    { }

    void startElement(const XmlName& name, const XmlAttributes& attributes) override
    {
        if (name.is(XmlSpace::Spreadsheet, "workbookPr")) {
            const std::optional<std::string_view> value = attributes.value("date1904");
            if (value && isOn(value))
                dateSystem = DateSystem::From1904;
        } else if (name.is(XmlSpace::Spreadsheet, "sheet")) {
            addSheet(attributes);
        }
    }
    void endElement(const XmlName&) override { }
    void characters(std::string_view) override { }

    std::vector<SheetEntry> sheets;
    DateSystem dateSystem = DateSystem::From1900;

private:
    void addSheet(const XmlAttributes& attributes)
    {
        if (sheets.size() == static_cast<size_t>(limits::sheets))
            fail(m_context.tooLarge(QStringLiteral("sheets"), limits::sheets));
        SheetEntry sheet;
        sheet.name = toQString(attributes.value("name").value_or(""));
        sheet.relationshipId = toQString(attributes.value(XmlSpace::OfficeRelationship, "id").value_or(""));
        sheet.hidden = attributes.value("state").value_or("visible") != "visible";
        sheets.push_back(std::move(sheet));
    }

    const ReadContext& m_context;
};

class WorkbookReader
{
public:
    WorkbookReader(const ZipArchive& archive, const QString& partName, ReadContext& context)
        : m_archive(archive)
        , m_partName(partName)
        , m_context(context)
    { }

    Result<std::vector<Table>> read();

private:
    std::optional<Error> readSharedParts(const std::vector<SheetPart>& parts);
    Result<std::vector<bool>> wantedTexts(const std::vector<SheetPart>& parts);
    std::optional<Error> readStyleFormats();
    void limitParts(std::vector<SheetPart>& parts);
    Result<std::vector<SheetPart>> findParts(const std::vector<SheetEntry>& sheets);
    std::optional<Error> checkSize(const std::vector<SheetPart>& parts) const;
    Result<std::vector<Table>> readSheets(const std::vector<SheetPart>& parts);
    void noteExternal();

    const ZipArchive& m_archive;
    const QString& m_partName;
    ReadContext& m_context;
    std::vector<Relationship> m_relationships;
    WorkbookParts m_parts;
};

Result<std::vector<Table>> WorkbookReader::read()
{
    Result<std::vector<Relationship>> relationships = readRelationships(m_archive, m_partName, m_context);
    if (!relationships)
        return relationships.error();
    m_relationships = *std::move(relationships);
    noteExternal();
    const Result<std::unique_ptr<ByteSource>> source = m_archive.part(m_partName, m_context);
    if (!source)
        return source.error();
    WorkbookHandler handler(m_context);
    const Result<void> done = readXml(**source,
        {m_partName, limits::xmlDepthSpreadsheet, false, {XmlSpace::Spreadsheet, "workbook"}}, handler, m_context);
    if (!done)
        return done.error();
    m_parts.dateSystem = handler.dateSystem;
    Result<std::vector<SheetPart>> parts = findParts(handler.sheets);
    if (!parts)
        return parts.error();
    limitParts(*parts);
    std::optional<Error> error = checkSize(*parts);
    if (!error)
        error = readSharedParts(*parts);
    if (!error)
        error = readStyleFormats();
    if (error)
        return *error;
    return readSheets(*parts);
}

// Of a large workbook that is only looked at, each sheet gets its share of the bytes to be read; what small ones leave
// over is the others'.
void WorkbookReader::limitParts(std::vector<SheetPart>& parts)
{
    const Relationship* const strings = findByType(m_relationships, u"sharedStrings");
    qint64 content = strings ? m_archive.sizeOf(strings->target) : 0;
    std::vector<std::pair<qint64, SheetPart*>> bySize;
    for (SheetPart& part : parts) {
        content += m_archive.sizeOf(part.partName);
        bySize.emplace_back(m_archive.sizeOf(part.partName), &part);
    }
    if (!m_context.glancesAt(content))
        return;
    m_context.setCut();
    std::sort(bySize.begin(), bySize.end());
    qint64 left = limits::glanceBytes;
    for (size_t i = 0; i < bySize.size(); ++i) {
        const qint64 share = left / static_cast<qint64>(bySize.size() - i);
        const auto [size, part] = bySize[i];
        part->enough = size > share ? share : 0;
        left -= std::min(size, share);
    }
}

void WorkbookReader::noteExternal()
{
    for (const Relationship& relationship : m_relationships) {
        if (relationship.external || relationship.type == u"externalLink")
            m_context.note(NoteCode::ExternalContentSkipped, {}, relationship.target);
    }
}

std::optional<Error> WorkbookReader::readSharedParts(const std::vector<SheetPart>& parts)
{
    const Relationship* const part = findByType(m_relationships, u"sharedStrings");
    if (!part || !m_archive.contains(part->target))
        return std::nullopt;
    std::optional<std::vector<bool>> wanted;
    if (m_context.isCut()) {
        Result<std::vector<bool>> gathered = wantedTexts(parts);
        if (!gathered)
            return gathered.error();
        wanted = *std::move(gathered);
    }
    Result<SharedStrings> strings = readSharedStrings(m_archive, part->target, m_context, wanted ? &*wanted : nullptr);
    if (!strings)
        return strings.error();
    m_parts.sharedStrings = *std::move(strings);
    return std::nullopt;
}

// There may be millions of shared texts, so only those of the cells that will be read are kept.
Result<std::vector<bool>> WorkbookReader::wantedTexts(const std::vector<SheetPart>& parts)
{
    ReadContext aside(m_context.fileName(), m_context.feedback()); // no cell counts twice
    std::vector<bool> wanted;
    WorkbookParts gathering;
    gathering.wanted = &wanted;
    for (const SheetPart& part : parts) {
        const Result<Table> table = readSheet(m_archive, part, gathering, aside);
        if (!table)
            return table.error();
    }
    return wanted;
}

std::optional<Error> WorkbookReader::readStyleFormats()
{
    const Relationship* const stylesPart = findByType(m_relationships, u"styles");
    if (stylesPart && m_archive.contains(stylesPart->target)) {
        Result<CellFormats> formats = readStyles(m_archive, stylesPart->target, m_context);
        if (!formats)
            return formats.error();
        m_parts.formats = *std::move(formats);
    }
    return std::nullopt;
}

// The worksheets among the tabs.
Result<std::vector<SheetPart>> WorkbookReader::findParts(const std::vector<SheetEntry>& sheets)
{
    std::vector<SheetPart> parts;
    for (const SheetEntry& entry : sheets) {
        const Relationship* part = findById(m_relationships, entry.relationshipId);
        if (!part || part->external)
            return m_context.damaged(entry.name, QStringLiteral("sheet without part"));
        if (part->type != u"worksheet") { // a chart, dialog or macro sheet
            m_context.note(NoteCode::ObjectSkipped, entry.name, part->type);
            continue;
        }
        if (entry.hidden)
            m_context.note(NoteCode::HiddenSheet, entry.name);
        parts.push_back({entry.name, part->target, entry.hidden, 0});
    }
    return parts;
}

// Refuses what is too much before anything of it is built. Several tabs may share a part, so what they unpack together
// is limited too.
std::optional<Error> WorkbookReader::checkSize(const std::vector<SheetPart>& parts) const
{
    qint64 bytes = 0;
    for (const SheetPart& part : parts)
        bytes += m_archive.sizeOf(part.partName);
    if (bytes > limits::inflatedBytes)
        return m_context.tooLarge(QStringLiteral("inflated-bytes"), limits::inflatedBytes);
    if (bytes / shortestCell <= limits::cells || m_context.isCut())
        return std::nullopt;
    qint64 cells = 0;
    for (const SheetPart& part : parts) {
        const Result<std::unique_ptr<ByteSource>> source = m_archive.part(part.partName, m_context);
        if (!source)
            return source.error();
        const Result<qint64> count = countCells(**source, limits::cells);
        if (!count)
            return count.error();
        cells += *count;
        if (std::optional<Error> error = m_context.checkCells(cells))
            return error;
    }
    return std::nullopt;
}

Result<std::vector<Table>> WorkbookReader::readSheets(const std::vector<SheetPart>& parts)
{
    std::vector<Table> tables;
    for (const SheetPart& part : parts) {
        Result<Table> table = readSheet(m_archive, part, m_parts, m_context);
        if (!table)
            return table.error();
        tables.push_back(*std::move(table));
        m_context.feedback().progress(static_cast<int>(tables.size()), static_cast<int>(parts.size()));
    }
    return tables;
}

} // namespace

Result<std::vector<Table>> readXlsx(const ZipArchive& archive, const QString& workbookPart, ReadContext& context)
{
    return WorkbookReader(archive, workbookPart, context).read();
}

} // namespace taizhang
