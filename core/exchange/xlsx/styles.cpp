// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx/styles.h"

#include "core/exchange/limits.h"
#include "core/exchange/numbers/builtinformats.h"
#include "core/exchange/xml/xmlreader.h"

#include <QHash>

#include <utility>

namespace taizhang {

namespace {

class StylesHandler final : public XmlHandler
{
public:
    void startElement(const XmlName& name, const XmlAttributes& attributes) override
    {
        if (name.space != XmlSpace::Spreadsheet)
            return;
        if (name.local == "numFmt" && attributes.number("numFmtId"))
            codes.insert(*attributes.number("numFmtId"), toQString(attributes.value("formatCode").value_or("")));
        else if (name.local == "cellXfs")
            m_inCellFormats = true;
        else if (name.local == "xf" && m_inCellFormats)
            styleIds.push_back(attributes.number("numFmtId").value_or(0));
    }
    void endElement(const XmlName& name) override
    {
        if (name.is(XmlSpace::Spreadsheet, "cellXfs"))
            m_inCellFormats = false;
    }
    void characters(std::string_view) override { }

    QHash<int, QString> codes;
    std::vector<int> styleIds;

private:
    bool m_inCellFormats = false;
};

} // namespace

Result<CellStyles> CellStyles::read(const ZipArchive& archive, const QString& partName, const ReadContext& context)
{
    const Result<std::unique_ptr<ByteSource>> source = archive.part(partName, context);
    if (!source)
        return source.error();
    StylesHandler handler;
    const Result<void> done = readXml(**source, {partName, limits::xmlDepthSpreadsheet}, handler, context);
    if (!done)
        return done.error();
    CellStyles styles;
    QHash<int, size_t> known;
    for (const int id : handler.styleIds) {
        const auto found = known.constFind(id);
        if (found != known.constEnd()) {
            styles.m_formatOfStyle.push_back(*found);
            continue;
        }
        // What the file says wins over the built-in meaning of the same id.
        const QString code = handler.codes.contains(id) ? handler.codes.value(id) : builtinFormatCode(id);
        known.insert(id, styles.m_formats.size());
        styles.m_formatOfStyle.push_back(styles.m_formats.size());
        styles.m_formats.emplace_back(code);
    }
    return styles;
}

const NumberFormat& CellStyles::format(int style) const
{
    if (style < 0 || static_cast<size_t>(style) >= m_formatOfStyle.size())
        return m_general;
    return m_formats[m_formatOfStyle[static_cast<size_t>(style)]];
}

} // namespace taizhang
