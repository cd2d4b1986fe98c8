// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formatsniffer.h"

#include "core/exchange/limits.h"
#include "core/exchange/text/markdown.h"
#include "core/exchange/text/programtext.h"
#include "core/exchange/xml/relationships.h"
#include "core/exchange/xml/xmlreader.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace taizhang {

namespace {

struct Magic
{
    QByteArrayView bytes;
    const char16_t* name;
};

// Keeps the zero bytes inside a literal.
template <size_t Size>
constexpr Magic magic(const char (&bytes)[Size], const char16_t* name)
{
    return {QByteArrayView(bytes, Size - 1), name};
}

constexpr std::array foreignMagics{magic("%PDF", u"PDF"), magic("{\\rtf", u"RTF"), magic("\x89PNG", u"PNG"),
    magic("\xFF\xD8\xFF", u"JPEG"), magic("GIF8", u"GIF"), magic("BM", u"BMP"), magic("II*\0", u"TIFF"),
    magic("MM\0*", u"TIFF"), magic("Rar!", u"RAR"), magic("7z\xBC\xAF", u"7z"), magic("\x1F\x8B", u"gzip"),
    magic("SQLite format 3", u"SQLite"), magic("MZ", u"EXE"),
    magic("\x7F"
          "ELF",
        u"ELF"),
    magic("\x09\x00\x04\x00", u"Excel 2"), magic("\x09\x02\x06\x00", u"Excel 3"), magic("\x09\x04\x06\x00", u"Excel 4"),
    magic("PK\x05\x06", u"ZIP (empty)"), magic("ID;P", u"SYLK"), magic("TABLE\r\n0,", u"DIF"),
    magic("TABLE\n0,", u"DIF")};

constexpr QByteArrayView workbookStreamMagic("\x09\x08", 2); // its first record, 8 or 16 bytes long

// Excel, Word and WPS leave "~$name" beside an open file, LibreOffice ".~lock.name#"; neither holds the document.
constexpr int largestLockFile = 4096;

bool isLockFile(const QByteArray& bytes, const QString& name)
{
    return bytes.size() <= largestLockFile && (name.startsWith(u"~$") || name.startsWith(u".~"));
}

bool isOddControl(QChar c)
{
    return c < u' ' && !QStringView(u"\t\n\r\f\v\x1A\x1B").contains(c);
}

class ContentTypesHandler final : public XmlHandler
{
public:
    void startElement(const XmlName& name, const XmlAttributes& attributes) override
    {
        if (name.is(XmlSpace::ContentTypes, "Override"))
            types.insert(toQString(attributes.value("PartName").value_or("")).mid(1).toCaseFolded(),
                toQString(attributes.value("ContentType").value_or("")));
        else if (name.is(XmlSpace::ContentTypes, "Default"))
            defaults.insert(toQString(attributes.value("Extension").value_or("")).toCaseFolded(),
                toQString(attributes.value("ContentType").value_or("")));
    }
    void endElement(const XmlName&) override { }
    void characters(std::string_view) override { }

    QString typeOf(const QString& part) const
    {
        const auto found = types.constFind(part.toCaseFolded());
        return found != types.constEnd() ? *found : defaults.value(part.mid(part.lastIndexOf(u'.') + 1).toCaseFolded());
    }

    QHash<QString, QString> types;
    QHash<QString, QString> defaults;
};

Error foreignPackage(const ZipArchive& archive, const ReadContext& context)
{
    if (archive.contains(QStringLiteral("mimetype"))) {
        const Result<QByteArray> type = archive.bytesOf(QStringLiteral("mimetype"), 256, context);
        const QString name = type ? QString::fromLatin1(*type).trimmed() : QString();
        if (name.startsWith(u"application/vnd.oasis.opendocument"))
            return context.unknownFormat(QStringLiteral("OpenDocument"));
    }
    if (archive.contains(QStringLiteral("OFD.xml")))
        return context.unknownFormat(QStringLiteral("OFD"));
    return context.unknownFormat(QStringLiteral("ZIP"));
}

QString foreignName(const QString& contentType)
{
    if (contentType.contains(u"sheet.binary"))
        return QStringLiteral("xlsb");
    if (contentType.contains(u"presentationml") || contentType.contains(u"powerpoint"))
        return QStringLiteral("PowerPoint");
    return contentType.left(100);
}

} // namespace

Result<Container> sniffContainer(const QByteArray& bytes, const ReadContext& context)
{
    if (isLockFile(bytes, context.fileName()))
        return context.about(ErrorCode::ImportOfficeLockFile);
    if (bytes.isEmpty())
        return context.unknownFormat(QStringLiteral("empty"));
    if (bytes.startsWith("PK\x03\x04"))
        return Container::Zip;
    if (bytes.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))
        return Container::Ole;
    if (bytes.startsWith(workbookStreamMagic) && bytes.size() > 5 && (bytes[2] == 8 || bytes[2] == 16) && bytes[3] == 0)
        return Container::WorkbookStream;
    const auto found = std::find_if(foreignMagics.begin(), foreignMagics.end(),
        [&bytes](const Magic& entry) { return bytes.startsWith(entry.bytes); });
    // Two letters may as well begin a text.
    const bool maybeText = found == foreignMagics.end() || found->bytes.size() == 2;
    if (!maybeText || (found != foreignMagics.end() && bytes.left(512).contains('\0')))
        return context.unknownFormat(QString::fromUtf16(found->name));
    return Container::Text;
}

Result<OfficePackage> sniffPackage(const ZipArchive& archive, const ReadContext& context)
{
    const QString typesPart = QStringLiteral("[Content_Types].xml");
    const Result<std::vector<Relationship>> relationships = readRelationships(archive, {}, context);
    if (!relationships)
        return relationships.error();
    const Relationship* const main = findByType(*relationships, u"officeDocument");
    if (!main || !archive.contains(typesPart))
        return foreignPackage(archive, context);
    const Result<std::unique_ptr<ByteSource>> source = archive.part(typesPart, context);
    if (!source)
        return source.error();
    ContentTypesHandler handler;
    const Result<void> done = readXml(
        **source, {typesPart, limits::xmlDepthSpreadsheet, false, {XmlSpace::ContentTypes, "Types"}}, handler, context);
    if (!done)
        return done.error();
    const QString type = handler.typeOf(main->target);
    const bool isMain = type.endsWith(u".main+xml");
    if (isMain && (type.contains(u"spreadsheetml") || type.contains(u"ms-excel")))
        return OfficePackage{OfficeKind::Workbook, main->target};
    if (isMain && (type.contains(u"wordprocessingml") || type.contains(u"ms-word")))
        return OfficePackage{OfficeKind::Document, main->target};
    return context.unknownFormat(foreignName(type));
}

Result<TextKind> sniffText(const QString& text, const ReadContext& context)
{
    const QString head = text.left(4096).trimmed().toCaseFolded();
    if (std::count_if(head.begin(), head.end(), isOddControl) * 50 > head.size())
        return context.unknownFormat(QStringLiteral("binary"));
    if (head.startsWith(u"mime-version:") || head.startsWith(u"from: <saved by"))
        return context.unknownFormat(QStringLiteral("MHTML"));
    if (!head.startsWith(u'<')) {
        if (looksLikeProgram(text))
            return context.unknownFormat(QStringLiteral("program"));
        return hasMarkdownTable(text) ? TextKind::Markdown : TextKind::Separated;
    }
    if (head.contains(u"urn:schemas-microsoft-com:office:spreadsheet\"") && head.contains(u"<?xml"))
        return TextKind::SpreadsheetXml;
    if (head.contains(u"schemas.microsoft.com/office/word/2003/wordml"))
        return context.unknownFormat(QStringLiteral("Word 2003 XML"));
    if (head.contains(u"<html") || head.contains(u"<table") || head.contains(u"<!doctype html"))
        return TextKind::Html;
    if (head.startsWith(u"<?xml"))
        return context.unknownFormat(QStringLiteral("XML"));
    return TextKind::Separated;
}

} // namespace taizhang
