// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/html/htmltokens.h"

#include <algorithm>
#include <array>

namespace taizhang {

namespace {

struct Reference
{
    const char16_t* name;
    char16_t character;
};

constexpr std::array references{Reference{u"nbsp", u'\u00A0'}, Reference{u"lt", u'<'}, Reference{u"gt", u'>'},
    Reference{u"amp", u'&'}, Reference{u"quot", u'"'}, Reference{u"apos", u'\''}, Reference{u"middot", u'·'},
    Reference{u"mdash", u'—'}, Reference{u"ndash", u'–'}, Reference{u"hellip", u'…'}, Reference{u"ldquo", u'“'},
    Reference{u"rdquo", u'”'}, Reference{u"lsquo", u'‘'}, Reference{u"rsquo", u'’'}, Reference{u"ensp", u'\u2002'},
    Reference{u"emsp", u'\u2003'}, Reference{u"times", u'×'}, Reference{u"yen", u'¥'}};
constexpr qsizetype longestReference = 10;

bool isNameCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'-' || c == u':' || c == u'_';
}

QString resolveOne(QStringView name)
{
    if (name.startsWith(u'#')) {
        bool ok = false;
        const bool isHex = name.size() > 1 && name[1].toLower() == u'x';
        const uint code = name.mid(isHex ? 2 : 1).toUInt(&ok, isHex ? 16 : 10);
        const bool isCharacter = ok && code > 0 && code <= 0x10FFFF && !QChar::isSurrogate(code);
        const auto character = static_cast<char32_t>(code);
        return isCharacter ? QString::fromUcs4(&character, 1) : QString();
    }
    const auto found = std::find_if(references.begin(), references.end(),
        [name](const Reference& reference) { return name == QStringView(reference.name); });
    return found == references.end() ? QString() : QString(QChar(found->character));
}

} // namespace

QString resolveReferences(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const qsizetype end = text[at] == u'&' ? text.mid(at, longestReference).indexOf(u';') : -1;
        const QString resolved = end > 1 ? resolveOne(text.mid(at + 1, end - 1)) : QString();
        if (resolved.isEmpty())
            result += text[at];
        else
            result += resolved;
        at += resolved.isEmpty() ? 0 : end;
    }
    return result;
}

std::optional<HtmlToken> HtmlTokens::next()
{
    while (m_at < m_html.size()) {
        if (peek() == u'<') {
            if (std::optional<HtmlToken> token = tag())
                return token;
            continue;
        }
        const qsizetype start = m_at;
        m_at = m_html.indexOf(u'<', m_at);
        if (m_at < 0)
            m_at = m_html.size();
        HtmlToken token;
        token.text = resolveReferences(m_html.mid(start, m_at - start));
        return token;
    }
    return std::nullopt;
}

// Nothing for what is left out; the position has moved on then.
std::optional<HtmlToken> HtmlTokens::tag()
{
    if (m_html.mid(m_at).startsWith(u"<!--")) {
        skipPast(u"-->");
        return std::nullopt;
    }
    if (peek(1) == u'!' || peek(1) == u'?') {
        skipPast(u">");
        return std::nullopt;
    }
    HtmlToken token;
    token.kind = peek(1) == u'/' ? HtmlToken::Kind::End : HtmlToken::Kind::Start;
    const qsizetype nameAt = m_at + (token.kind == HtmlToken::Kind::End ? 2 : 1);
    qsizetype end = nameAt;
    while (end < m_html.size() && isNameCharacter(m_html[end]))
        ++end;
    if (end == nameAt) { // a lone "<"
        ++m_at;
        token.kind = HtmlToken::Kind::Text;
        token.text = QStringLiteral("<");
        return token;
    }
    token.name = m_html.mid(nameAt, end - nameAt).toString().toLower();
    m_at = end;
    readAttributes(token);
    if (token.kind == HtmlToken::Kind::Start && (token.name == u"script" || token.name == u"style"))
        skipRawContent(token.name);
    return token;
}

void HtmlTokens::readAttributes(HtmlToken& token)
{
    while (true) {
        skipSpace();
        if (m_at >= m_html.size())
            return;
        if (peek() == u'>') {
            ++m_at;
            return;
        }
        const qsizetype start = m_at;
        while (m_at < m_html.size() && isNameCharacter(peek()))
            ++m_at;
        const QString name = m_html.mid(start, m_at - start).toString().toLower();
        skipSpace();
        if (!name.isEmpty() && peek() == u'=') {
            ++m_at;
            token.attributes.insert(name, attributeValue());
        } else if (name.isEmpty()) {
            ++m_at;
        }
    }
}

QString HtmlTokens::attributeValue()
{
    skipSpace();
    const QChar quote = peek();
    const bool isQuoted = quote == u'"' || quote == u'\'';
    const qsizetype start = m_at + (isQuoted ? 1 : 0);
    qsizetype end = start;
    while (end < m_html.size() && (isQuoted ? m_html[end] != quote : !m_html[end].isSpace() && m_html[end] != u'>'))
        ++end;
    m_at = std::min(end + (isQuoted ? 1 : 0), m_html.size());
    return resolveReferences(m_html.mid(start, end - start));
}

void HtmlTokens::skipSpace()
{
    while (m_at < m_html.size() && peek().isSpace())
        ++m_at;
}

void HtmlTokens::skipPast(QStringView end)
{
    const qsizetype found = m_html.indexOf(end, m_at);
    m_at = found < 0 ? m_html.size() : found + end.size();
}

void HtmlTokens::skipRawContent(const QString& name)
{
    const qsizetype found = m_html.indexOf(QString(u"</" + name), m_at, Qt::CaseInsensitive);
    m_at = found < 0 ? m_html.size() : found;
}

} // namespace taizhang
