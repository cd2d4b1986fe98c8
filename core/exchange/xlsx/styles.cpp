// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx/styles.h"

#include "core/exchange/limits.h"
#include "core/exchange/xml/xmlreader.h"

#include <QHash>

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

Result<CellFormats> readStyles(const ZipArchive& archive, const QString& partName, const ReadContext& context)
{
    const Result<std::unique_ptr<ByteSource>> source = archive.part(partName, context);
    if (!source)
        return source.error();
    StylesHandler handler;
    const Result<void> done = readXml(**source,
        {partName, limits::xmlDepthSpreadsheet, false, {XmlSpace::Spreadsheet, "styleSheet"}}, handler, context);
    if (!done)
        return done.error();
    return CellFormats(handler.codes, handler.styleIds);
}

} // namespace taizhang
