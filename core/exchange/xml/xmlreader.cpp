// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xml/xmlreader.h"

#include "core/exchange/limits.h"
#include "core/exchange/xml/alternatecontent.h"

#include <QRandomGenerator>

#include <expat.h>

#include <memory>
#include <string>
#include <type_traits>

namespace taizhang {

namespace {

constexpr char separator = '\x1f'; // no XML name or namespace can hold it
constexpr int chunkBytes = 64 * 1024;

class Parser
{
public:
    Parser(const XmlPart& part, XmlHandler& handler, const ReadContext& context);

    Result<void> run(ByteSource& source);

private:
    static void onStart(void* self, const XML_Char* name, const XML_Char** attributes);
    static void onEnd(void* self, const XML_Char* name);
    static void onText(void* self, const XML_Char* text, int length);
    static void onDoctype(void* self, const XML_Char*, const XML_Char*, const XML_Char*, int);
    static void onPrefix(void* self, const XML_Char* prefix, const XML_Char* uri);

    void start(const XML_Char* name, const XML_Char** attributes);
    void end(const XML_Char* name);
    void text(std::string_view utf8);
    void checkTag();
    void stop(const Error& error);
    void stopIfFailed();
    std::optional<Error> checkProgress();
    XmlName split(const XML_Char* name);
    void checkRoot(XmlName& root);
    QString line() const { return QStringLiteral("line %1").arg(XML_GetCurrentLineNumber(m_parser.get())); }

    const XmlPart& m_part;
    XmlHandler& m_handler;
    const ReadContext& m_context;
    std::unique_ptr<std::remove_pointer_t<XML_Parser>, decltype(&XML_ParserFree)> m_parser;
    AlternateContent m_alternates;
    std::optional<Error> m_error;
    std::string m_lastUri; // with the separator
    XmlSpace m_lastSpace = XmlSpace::None;
    int m_depth = 0;
    bool m_bareRoot = false; // the root has no namespace
    qint64 m_textBytes = 0;
    qint64 m_fed = 0;
    qint64 m_lastEvent = 0;
};

Parser::Parser(const XmlPart& part, XmlHandler& handler, const ReadContext& context)
    : m_part(part)
    , m_handler(handler)
    , m_context(context)
    , m_parser(XML_ParserCreateNS(part.isUtf8 ? "UTF-8" : nullptr, separator), &XML_ParserFree)
{
    XML_SetHashSalt(m_parser.get(), QRandomGenerator::system()->generate() | 1U);
    XML_SetUserData(m_parser.get(), this);
    XML_SetElementHandler(m_parser.get(), &Parser::onStart, &Parser::onEnd);
    XML_SetCharacterDataHandler(m_parser.get(), &Parser::onText);
    // No entity can be declared without a DOCTYPE, so nothing is ever expanded; expat's own guard stays on besides.
    XML_SetStartDoctypeDeclHandler(m_parser.get(), &Parser::onDoctype);
    XML_SetStartNamespaceDeclHandler(m_parser.get(), &Parser::onPrefix);
}

Result<void> Parser::run(ByteSource& source)
{
    while (true) {
        if (m_context.feedback().canceled())
            return m_context.canceled();
        void* const buffer = XML_GetBuffer(m_parser.get(), chunkBytes);
        if (!buffer)
            return m_context.tooLarge(QStringLiteral("memory"), 0, m_part.name);
        const Result<qint64> count = source.read(static_cast<char*>(buffer), chunkBytes);
        if (!count)
            return count.error();
        m_fed += *count;
        const XML_Status status = XML_ParseBuffer(m_parser.get(), static_cast<int>(*count), *count == 0);
        if (m_error)
            return *m_error;
        if (m_handler.isDone())
            return {};
        if (status != XML_STATUS_OK)
            return m_context.damaged(
                m_part.name, line() + u": " + QString::fromLatin1(XML_ErrorString(XML_GetErrorCode(m_parser.get()))));
        if (*count == 0 || (m_part.enough > 0 && m_fed >= m_part.enough))
            return {};
        if (const std::optional<Error> error = checkProgress())
            return *error;
    }
}

// A tag, comment or instruction that does not end is kept by expat until it does.
std::optional<Error> Parser::checkProgress()
{
    const XML_Index event = XML_GetCurrentByteIndex(m_parser.get());
    if (event >= 0)
        m_lastEvent = event;
    if (m_fed - m_lastEvent > limits::xmlTextBytes + chunkBytes)
        return m_context.tooLarge(QStringLiteral("xml-tag-bytes"), limits::xmlTagBytes, m_part.name);
    if (m_fed > limits::xmlPartBytes)
        return m_context.tooLarge(QStringLiteral("xml-part-bytes"), limits::xmlPartBytes, m_part.name);
    return std::nullopt;
}

void Parser::stop(const Error& error)
{
    if (!m_error)
        m_error = error;
    XML_StopParser(m_parser.get(), XML_FALSE);
}

void Parser::stopIfFailed()
{
    if (m_handler.error() && !m_error)
        stop(*m_handler.error());
    else if (m_handler.isDone())
        XML_StopParser(m_parser.get(), XML_FALSE);
}

XmlName Parser::split(const XML_Char* name)
{
    const std::string_view full(name);
    if (!m_lastUri.empty() && full.starts_with(m_lastUri))
        return {m_lastSpace, full.substr(m_lastUri.size())};
    const size_t cut = full.rfind(separator);
    if (cut == std::string_view::npos)
        return {m_bareRoot ? m_part.root.space : XmlSpace::None, full};
    m_lastUri = full.substr(0, cut + 1);
    m_lastSpace = xmlSpaceOf(full.substr(0, cut));
    return {m_lastSpace, full.substr(cut + 1)};
}

void Parser::checkTag()
{
    if (XML_GetCurrentByteCount(m_parser.get()) > limits::xmlTagBytes)
        stop(m_context.tooLarge(QStringLiteral("xml-tag-bytes"), limits::xmlTagBytes, m_part.name));
    else if (XML_GetSpecifiedAttributeCount(m_parser.get()) > 2 * limits::xmlAttributes)
        stop(m_context.tooLarge(QStringLiteral("xml-attributes"), limits::xmlAttributes, m_part.name));
    else if (m_depth > m_part.maxDepth)
        stop(m_context.tooLarge(QStringLiteral("xml-depth"), m_part.maxDepth, m_part.name));
}

void Parser::checkRoot(XmlName& root)
{
    if (root.space == XmlSpace::None) {
        m_bareRoot = true;
        root.space = m_part.root.space;
    }
    if (!root.is(m_part.root.space, m_part.root.local))
        stop(m_context.damaged(m_part.name, QStringLiteral("root element ") + toQString(root.local)));
}

void Parser::start(const XML_Char* name, const XML_Char** attributes)
{
    ++m_depth;
    m_textBytes = 0;
    checkTag();
    if (m_error)
        return;
    XmlName element = split(name);
    if (m_depth == 1 && !m_part.root.local.empty())
        checkRoot(element);
    if (m_error)
        return;
    if (!m_alternates.start(element, XmlAttributes(attributes)))
        return;
    m_handler.startElement(element, XmlAttributes(attributes));
    stopIfFailed();
}

void Parser::end(const XML_Char* name)
{
    --m_depth;
    m_textBytes = 0;
    const XmlName element = split(name);
    if (m_error || !m_alternates.end(element))
        return;
    m_handler.endElement(element);
    stopIfFailed();
}

void Parser::text(std::string_view utf8)
{
    m_textBytes += static_cast<qint64>(utf8.size());
    if (m_textBytes > limits::xmlTextBytes)
        stop(m_context.tooLarge(QStringLiteral("xml-text-bytes"), limits::xmlTextBytes, m_part.name));
    if (m_error || m_alternates.skipping())
        return;
    m_handler.characters(utf8);
    stopIfFailed();
}

void Parser::onStart(void* self, const XML_Char* name, const XML_Char** attributes)
{
    static_cast<Parser*>(self)->start(name, attributes);
}

void Parser::onEnd(void* self, const XML_Char* name)
{
    static_cast<Parser*>(self)->end(name);
}

void Parser::onText(void* self, const XML_Char* text, int length)
{
    static_cast<Parser*>(self)->text(std::string_view(text, static_cast<size_t>(length)));
}

void Parser::onDoctype(void* self, const XML_Char*, const XML_Char*, const XML_Char*, int)
{
    auto* parser = static_cast<Parser*>(self);
    parser->stop(parser->m_context.about(ErrorCode::ImportForbiddenXml, parser->m_part.name));
}

void Parser::onPrefix(void* self, const XML_Char* prefix, const XML_Char* uri)
{
    if (prefix && uri)
        static_cast<Parser*>(self)->m_alternates.declarePrefix(prefix, xmlSpaceOf(uri));
}

} // namespace

Result<void> readXml(ByteSource& source, const XmlPart& part, XmlHandler& handler, const ReadContext& context)
{
    return Parser(part, handler, context).run(source);
}

} // namespace taizhang
