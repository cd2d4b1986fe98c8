// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx/sharedstrings.h"

#include "core/exchange/limits.h"
#include "core/exchange/xlsx/celltext.h"
#include "core/exchange/xlsx/richtext.h"
#include "core/exchange/xml/xmlreader.h"

#include <utility>

namespace taizhang {

namespace {

class SharedStringsHandler final : public XmlHandler
{
public:
    SharedStringsHandler(const ReadContext& context, const std::vector<bool>* wanted)
        : m_context(context)
        , m_wanted(wanted)
    { }

    void startElement(const XmlName& name, const XmlAttributes& attributes) override
    {
        if (name.space != XmlSpace::Spreadsheet)
            return;
        if (name.local == "si") {
            m_item.clear();
            if (strings.texts.size() == static_cast<size_t>(limits::sharedStrings))
                fail(m_context.tooLarge(QStringLiteral("shared-strings"), limits::sharedStrings));
        }
        m_item.start(name.local, attributes);
    }
    void endElement(const XmlName& name) override
    {
        if (name.space != XmlSpace::Spreadsheet)
            return;
        m_item.end(name.local);
        if (name.local != "si")
            return;
        const bool kept = !m_wanted || (strings.texts.size() < m_wanted->size() && (*m_wanted)[strings.texts.size()]);
        if (kept)
            addItem();
        else
            strings.texts.emplace_back();
        if (m_wanted && strings.texts.size() >= m_wanted->size())
            finish();
    }
    void characters(std::string_view utf8) override { m_item.characters(utf8); }

    SharedStrings strings;

private:
    void addItem()
    {
        QStringList emphasized = m_item.emphasized();
        if (!emphasized.isEmpty() && strings.emphasized.size() < limits::emphasizedCells)
            strings.emphasized.emplace(static_cast<int>(strings.texts.size()), std::move(emphasized));
        strings.texts.push_back(toCellText(m_item.text()));
    }

    const ReadContext& m_context;
    const std::vector<bool>* m_wanted;
    RichText m_item;
};

} // namespace

Result<SharedStrings> readSharedStrings(
    const ZipArchive& archive, const QString& partName, const ReadContext& context, const std::vector<bool>* wanted)
{
    if (wanted && wanted->empty())
        return SharedStrings();
    const Result<std::unique_ptr<ByteSource>> source = archive.part(partName, context);
    if (!source)
        return source.error();
    SharedStringsHandler handler(context, wanted);
    const Result<void> done = readXml(
        **source, {partName, limits::xmlDepthSpreadsheet, false, {XmlSpace::Spreadsheet, "sst"}}, handler, context);
    if (!done)
        return done.error();
    return std::move(handler.strings);
}

} // namespace taizhang
