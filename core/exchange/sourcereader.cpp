// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sourcereader.h"

#include "core/exchange/container/ziparchive.h"
#include "core/exchange/docx/docxreader.h"
#include "core/exchange/formatsniffer.h"
#include "core/exchange/html/htmlreader.h"
#include "core/exchange/limits.h"
#include "core/exchange/spreadsheetxml/spreadsheetxmlreader.h"
#include "core/exchange/text/markdown.h"
#include "core/exchange/text/separatedtext.h"
#include "core/exchange/text/textdecoder.h"
#include "core/exchange/xls/xlsreader.h"
#include "core/exchange/xlsx/xlsxreader.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QStringList>

#include <utility>

namespace taizhang {

namespace {

class SourceReader
{
public:
    SourceReader(const QByteArray& bytes, const ReadOptions& options, const ReadContext& context)
        : m_bytes(bytes)
        , m_options(options)
        , m_context(context)
    { }

    Result<SourceDocument> read();
    bool isCut() const { return m_context.isCut(); }

private:
    Result<std::vector<Table>> readContent();
    Result<std::vector<Table>> readPackage();
    Result<std::vector<Table>> readText();
    Result<std::vector<Table>> readSeparated(const QString& text);
    void noteName();

    const QByteArray& m_bytes;
    const ReadOptions& m_options;
    ReadContext m_context;
    SourceDocument m_document;
};

Result<SourceDocument> SourceReader::read()
{
    if (m_bytes.size() > limits::fileBytes)
        return m_context.tooLarge(QStringLiteral("file-bytes"), limits::fileBytes);
    m_document.fileName = m_context.fileName();
    Result<std::vector<Table>> tables = readContent();
    if (!tables)
        return tables.error();
    m_document.tables = *std::move(tables);
    m_document.sha256 = QCryptographicHash::hash(m_bytes, QCryptographicHash::Sha256).toHex();
    noteName();
    m_document.notes = m_context.takeNotes();
    m_document.cut = m_context.isCut();
    return std::move(m_document);
}

Result<std::vector<Table>> SourceReader::readContent()
{
    const Result<Container> container = sniffContainer(m_bytes, m_context);
    if (!container)
        return container.error();
    switch (*container) {
    case Container::Zip:
        return readPackage();
    case Container::Ole:
        m_document.format = SourceFormat::Xls;
        return readOle(m_bytes, m_context);
    case Container::WorkbookStream:
        m_document.format = SourceFormat::Xls;
        return readWorkbookStream(m_bytes, m_context);
    case Container::Text:
        return readText();
    }
    Q_UNREACHABLE();
}

Result<std::vector<Table>> SourceReader::readPackage()
{
    const Result<ZipArchive> archive = ZipArchive::open(m_bytes, m_context);
    if (!archive)
        return archive.error();
    const Result<OfficePackage> package = sniffPackage(*archive, m_context);
    if (!package)
        return package.error();
    if (package->kind == OfficeKind::Workbook) {
        m_document.format = SourceFormat::Xlsx;
        return readXlsx(*archive, package->mainPart, m_context);
    }
    m_document.format = SourceFormat::Docx;
    return readDocx(*archive, package->mainPart, m_context);
}

// A cut through markup would leave nothing to read, or drop its later tables.
bool mayBeCut(const QByteArray& text)
{
    constexpr qsizetype head = 1024;
    return !text.left(head).contains('<');
}

QByteArray firstLines(const QByteArray& text)
{
    const QByteArray beginning = text.left(limits::glanceBytes);
    const qsizetype end = beginning.lastIndexOf('\n');
    const bool wide = text.startsWith("\xFE\xFF"); // UTF-16, where a line end is two bytes, and this its second
    return end < 0 ? text : beginning.left(wide ? end - 1 : end);
}

Result<std::vector<Table>> SourceReader::readText()
{
    QByteArray bytes = m_bytes;
    if (m_context.glancesAt(bytes.size()) && mayBeCut(bytes)) {
        bytes = firstLines(bytes);
        m_context.setCut();
    }
    Result<TextContent> content = decodeText(bytes, m_options.encoding, m_context);
    if (!content)
        return content.error();
    m_document.encoding = content->encoding;
    if (content->guessed)
        m_context.note(NoteCode::EncodingGuessed, {}, content->encoding);
    const Result<TextKind> kind = sniffText(content->text, m_context);
    if (!kind)
        return kind.error();
    switch (*kind) {
    case TextKind::Separated:
        return readSeparated(content->text);
    case TextKind::Html:
        m_document.format = SourceFormat::Html;
        return readHtml(content->text, m_context);
    case TextKind::SpreadsheetXml:
        m_document.format = SourceFormat::SpreadsheetXml;
        return readSpreadsheetXml(content->text, m_context);
    case TextKind::Markdown:
        if (m_options.separator) // the user has chosen to see it as separated text
            return readSeparated(content->text);
        m_document.format = SourceFormat::Markdown;
        return readMarkdown(content->text, m_context);
    }
    Q_UNREACHABLE();
}

Result<std::vector<Table>> SourceReader::readSeparated(const QString& text)
{
    m_document.format = SourceFormat::Csv;
    m_document.separator = m_options.separator.value_or(detectSeparator(text));
    Result<Table> table = readSeparatedText(text, m_document.separator, m_context);
    if (!table)
        return table.error();
    std::vector<Table> tables;
    tables.push_back(*std::move(table));
    return tables;
}

QStringList extensionsOf(SourceFormat format)
{
    switch (format) {
    case SourceFormat::Xlsx:
        return {QStringLiteral("xlsx"), QStringLiteral("xlsm"), QStringLiteral("xltx"), QStringLiteral("xltm")};
    case SourceFormat::Xls:
        return {QStringLiteral("xls"), QStringLiteral("et"), QStringLiteral("xlt"), QStringLiteral("ett")};
    case SourceFormat::Docx:
        return {QStringLiteral("docx"), QStringLiteral("docm"), QStringLiteral("dotx"), QStringLiteral("dotm")};
    case SourceFormat::Csv:
        return {QStringLiteral("csv"), QStringLiteral("tsv"), QStringLiteral("txt"), QStringLiteral("tab")};
    case SourceFormat::Html:
        return {QStringLiteral("html"), QStringLiteral("htm")};
    case SourceFormat::SpreadsheetXml:
        return {QStringLiteral("xml")};
    case SourceFormat::Markdown:
        return {QStringLiteral("md"), QStringLiteral("markdown"), QStringLiteral("txt")};
    case SourceFormat::Clipboard:
        return {};
    }
    Q_UNREACHABLE();
}

void SourceReader::noteName()
{
    const QString extension = QFileInfo(m_document.fileName).suffix().toLower();
    const QStringList usual = extensionsOf(m_document.format);
    if (!extension.isEmpty() && !usual.isEmpty() && !usual.contains(extension))
        m_context.note(NoteCode::ContentNotName, m_document.fileName, toText(m_document.format));
}

} // namespace

Result<SourceDocument> readSource(
    const QByteArray& bytes, const QString& name, const ReadOptions& options, Feedback& feedback)
{
    return SourceReader(bytes, options, {name, feedback}).read();
}

Result<SourceDocument> readIfWorth(
    const QByteArray& bytes, const QString& name, const ReadOptions& options, const Worth& worth, Feedback& feedback)
{
    SourceReader reader(bytes, options, {name, feedback, ReadDepth::Glance});
    Result<SourceDocument> beginning = reader.read();
    const bool refused = !beginning && beginning.error().code == ErrorCode::Canceled;
    if (!reader.isCut() || refused || (beginning && !worth(*beginning)))
        return beginning;
    return readSource(bytes, name, options, feedback);
}

namespace {

// Into memory at once, so that the file cannot change between the checks and the reading.
Result<QByteArray> bytesOf(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorCode::FileNotFound, {path}, {}};
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileNotReadable, {path, file.errorString()}, {}};
    QByteArray bytes = file.read(limits::fileBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return Error{ErrorCode::FileNotReadable, {path, file.errorString()}, {}};
    return bytes;
}

} // namespace

Result<SourceDocument> readSource(const QString& path, const ReadOptions& options, Feedback& feedback)
{
    const Result<QByteArray> bytes = bytesOf(path);
    return bytes ? readSource(*bytes, QFileInfo(path).fileName(), options, feedback) : bytes.error();
}

Result<SourceDocument> readIfWorth(
    const QString& path, const ReadOptions& options, const Worth& worth, Feedback& feedback)
{
    const Result<QByteArray> bytes = bytesOf(path);
    return bytes ? readIfWorth(*bytes, QFileInfo(path).fileName(), options, worth, feedback) : bytes.error();
}

} // namespace taizhang
