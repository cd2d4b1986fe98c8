// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/docx/listdefinitions.h"

#include "core/exchange/limits.h"
#include "core/exchange/xml/xmlreader.h"

#include <utility>

namespace taizhang {

namespace {

constexpr int longestStyleChain = 32; // a style may be based on itself in a damaged file

QString wordValue(const XmlAttributes& attributes, std::string_view name = "val")
{
    return toQString(attributes.value(XmlSpace::Word, name).value_or(""));
}

class NumberingHandler final : public XmlHandler
{
public:
    explicit NumberingHandler(ListDefinitions& lists)
        : m_lists(lists)
    { }

    void startElement(const XmlName& name, const XmlAttributes& attributes) override
    {
        if (name.space != XmlSpace::Word)
            return;
        if (name.local == "abstractNum") {
            m_inInstance = false;
            m_id = attributes.number(XmlSpace::Word, "abstractNumId").value_or(-1);
        } else if (name.local == "num") {
            m_inInstance = true;
            m_id = attributes.number(XmlSpace::Word, "numId").value_or(-1);
        } else if (name.local == "lvl" || name.local == "lvlOverride") {
            m_level = attributes.number(XmlSpace::Word, "ilvl").value_or(-1);
        } else if (name.local == "abstractNumId" && m_inInstance) {
            m_lists.instances[m_id].abstractId = attributes.number(XmlSpace::Word, "val").value_or(-1);
        } else if (name.local == "numStyleLink" && !m_inInstance) {
            m_lists.abstracts[m_id].linkedStyle = wordValue(attributes);
        } else if (m_level >= 0 && m_level < listLevels) {
            readLevel(name.local, attributes);
        }
    }
    void endElement(const XmlName& name) override
    {
        if (name.is(XmlSpace::Word, "abstractNum") || name.is(XmlSpace::Word, "num"))
            m_level = -1;
    }
    void characters(std::string_view) override { }

private:
    void readLevel(std::string_view local, const XmlAttributes& attributes);
    ListLevel& level()
    {
        return m_inInstance ? m_lists.instances[m_id].levels[m_level]
                            : m_lists.abstracts[m_id].levels[static_cast<size_t>(m_level)];
    }

    ListDefinitions& m_lists;
    bool m_inInstance = false;
    int m_id = -1;
    int m_level = -1;
};

void NumberingHandler::readLevel(std::string_view local, const XmlAttributes& attributes)
{
    const std::optional<int> number = attributes.number(XmlSpace::Word, "val");
    if (local == "startOverride")
        m_lists.instances[m_id].starts.insert(m_level, number.value_or(1));
    else if (local == "start")
        level().start = number.value_or(1);
    else if (local == "numFmt")
        level().format = wordValue(attributes);
    else if (local == "lvlText")
        level().text = wordValue(attributes);
    else if (local == "lvlRestart")
        level().restartAfter = number;
    else if (local == "suff")
        level().gap = wordValue(attributes) != u"nothing";
    else if (local == "isLgl")
        level().legal = isOn(attributes.value(XmlSpace::Word, "val"));
    else if (local == "pStyle")
        level().paragraphStyle = wordValue(attributes);
}

class StylesHandler final : public XmlHandler
{
public:
    explicit StylesHandler(ListDefinitions& lists)
        : m_lists(lists)
    { }

    void startElement(const XmlName& name, const XmlAttributes& attributes) override
    {
        if (name.space != XmlSpace::Word)
            return;
        if (name.local == "style")
            m_style = wordValue(attributes, "styleId");
        else if (m_style.isEmpty())
            return;
        else if (name.local == "basedOn")
            m_lists.styles[m_style].basedOn = wordValue(attributes);
        else if (name.local == "numId")
            m_lists.styles[m_style].list.listId = attributes.number(XmlSpace::Word, "val");
        else if (name.local == "ilvl")
            m_lists.styles[m_style].list.level = attributes.number(XmlSpace::Word, "val");
    }
    void endElement(const XmlName& name) override
    {
        if (name.is(XmlSpace::Word, "style"))
            m_style.clear();
    }
    void characters(std::string_view) override { }

private:
    ListDefinitions& m_lists;
    QString m_style;
};

Result<void> readPart(
    const ZipArchive& archive, const QString& partName, XmlHandler& handler, const ReadContext& context)
{
    if (!archive.contains(partName))
        return {};
    const Result<std::unique_ptr<ByteSource>> source = archive.part(partName, context);
    if (!source)
        return source.error();
    return readXml(**source, {partName, limits::xmlDepthDocument}, handler, context);
}

} // namespace

ListReference ListDefinitions::resolve(const ListReference& own, const QString& style) const
{
    ListReference result = own;
    QString listStyle;
    QString name = style;
    for (int step = 0; !result.listId && step < longestStyleChain && styles.contains(name); ++step) {
        const ParagraphStyle& entry = *styles.constFind(name);
        if (entry.list.listId) {
            result.listId = entry.list.listId;
            listStyle = style;
        }
        if (!result.level)
            result.level = entry.list.level;
        name = entry.basedOn;
    }
    if (result.level || listStyle.isEmpty() || !instances.contains(*result.listId))
        return result;
    // A style names its list; the list's levels name their styles.
    const AbstractList* abstractList = abstractOf(*instances.constFind(*result.listId));
    for (int level = 0; abstractList && level < listLevels; ++level) {
        if (abstractList->levels[static_cast<size_t>(level)].paragraphStyle == listStyle)
            result.level = level;
    }
    return result;
}

const AbstractList* ListDefinitions::abstractOf(const ListInstance& instance) const
{
    auto found = abstracts.constFind(instance.abstractId);
    if (found != abstracts.constEnd() && !found->linkedStyle.isEmpty()) {
        const std::optional<int> linked = styles.value(found->linkedStyle).list.listId;
        if (linked && instances.contains(*linked))
            found = abstracts.constFind(instances.constFind(*linked)->abstractId);
    }
    return found == abstracts.constEnd() ? nullptr : &*found;
}

Result<ListDefinitions> readListDefinitions(
    const ZipArchive& archive, const QString& numberingPart, const QString& stylesPart, const ReadContext& context)
{
    ListDefinitions lists;
    NumberingHandler numbering(lists);
    Result<void> done = readPart(archive, numberingPart, numbering, context);
    if (!done)
        return done.error();
    StylesHandler styles(lists);
    done = readPart(archive, stylesPart, styles, context);
    if (!done)
        return done.error();
    return lists;
}

} // namespace taizhang
