// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/docx/docxreader.h"

#include "core/exchange/docx/documenthandler.h"
#include "core/exchange/limits.h"
#include "core/exchange/xml/relationships.h"

namespace taizhang {

namespace {

QString targetOf(const std::vector<Relationship>& relationships, QStringView type)
{
    const Relationship* const found = findByType(relationships, type);
    return found ? found->target : QString();
}

} // namespace

Result<std::vector<Table>> readDocx(const ZipArchive& archive, const QString& documentPart, ReadContext& context)
{
    const Result<std::vector<Relationship>> relationships = readRelationships(archive, documentPart, context);
    if (!relationships)
        return relationships.error();
    for (const Relationship& relationship : *relationships) {
        if (relationship.external && relationship.type != u"hyperlink")
            context.note(NoteCode::ExternalContentSkipped, {}, relationship.target);
    }
    Result<ListDefinitions> definitions = readListDefinitions(
        archive, targetOf(*relationships, u"numbering"), targetOf(*relationships, u"styles"), context);
    if (!definitions)
        return definitions.error();
    ListCounter lists(*std::move(definitions));
    const Result<std::unique_ptr<ByteSource>> source = archive.part(documentPart, context);
    if (!source)
        return source.error();
    DocumentBuilder builder(context);
    DocumentHandler handler(builder, lists, context);
    XmlPart part{documentPart, limits::xmlDepthDocument, false, {XmlSpace::Word, "document"}};
    if (context.glancesAt(archive.sizeOf(documentPart))) {
        part.enough = limits::contentReadAtOnce; // tables come in between and at the end, so all that is read at once
        context.setCut();
    }
    const Result<void> done = readXml(**source, part, handler, context);
    if (!done)
        return done.error();
    return builder.finish();
}

} // namespace taizhang
