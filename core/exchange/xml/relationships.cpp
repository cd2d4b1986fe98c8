// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xml/relationships.h"

#include "core/exchange/limits.h"
#include "core/exchange/xml/xmlreader.h"

#include <QStringList>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace taizhang {

namespace {

class RelationshipHandler final : public XmlHandler
{
public:
    explicit RelationshipHandler(const QString& partName)
        : m_partName(partName)
    { }

    void startElement(const XmlName& name, const XmlAttributes& attributes) override
    {
        if (!name.is(XmlSpace::Package, "Relationship"))
            return;
        Relationship relationship;
        relationship.id = toQString(attributes.value("Id").value_or(""));
        const QString type = toQString(attributes.value("Type").value_or(""));
        relationship.type = type.mid(type.lastIndexOf(u'/') + 1);
        relationship.external = attributes.value("TargetMode") == "External";
        const QString target = toQString(attributes.value("Target").value_or(""));
        relationship.target = relationship.external ? target : resolvePartName(m_partName, target);
        relationships.push_back(std::move(relationship));
    }
    void endElement(const XmlName&) override { }
    void characters(std::string_view) override { }

    std::vector<Relationship> relationships;

private:
    QString m_partName;
};

} // namespace

QString resolvePartName(const QString& partName, const QString& written)
{
    // Some writers use the separator of their own system, or escape as in addresses.
    const QString target = QUrl::fromPercentEncoding(written.toUtf8()).replace(u'\\', u'/');
    QStringList path;
    if (!target.startsWith(u'/')) {
        path = partName.split(u'/');
        path.removeLast();
    }
    const QStringList steps = target.split(u'/', Qt::SkipEmptyParts);
    for (const QString& step : steps) {
        if (step == u"..") {
            if (!path.isEmpty())
                path.removeLast();
        } else if (step != u".") {
            path.append(step);
        }
    }
    return path.join(u'/');
}

Result<std::vector<Relationship>> readRelationships(
    const ZipArchive& archive, const QString& partName, const ReadContext& context)
{
    const qsizetype cut = partName.lastIndexOf(u'/') + 1;
    const QString name = partName.left(cut) + u"_rels/" + partName.mid(cut) + u".rels";
    if (!archive.contains(name))
        return std::vector<Relationship>();
    const Result<std::unique_ptr<ByteSource>> source = archive.part(name, context);
    if (!source)
        return source.error();
    RelationshipHandler handler(partName);
    const Result<void> done = readXml(
        **source, {name, limits::xmlDepthSpreadsheet, false, {XmlSpace::Package, "Relationships"}}, handler, context);
    if (!done)
        return done.error();
    return std::move(handler.relationships);
}

const Relationship* findById(const std::vector<Relationship>& relationships, QStringView id)
{
    const auto found = std::find_if(relationships.begin(), relationships.end(),
        [id](const Relationship& relationship) { return relationship.id == id; });
    return found == relationships.end() ? nullptr : &*found;
}

const Relationship* findByType(const std::vector<Relationship>& relationships, QStringView type)
{
    const auto found = std::find_if(relationships.begin(), relationships.end(),
        [type](const Relationship& relationship) { return !relationship.external && relationship.type == type; });
    return found == relationships.end() ? nullptr : &*found;
}

} // namespace taizhang
