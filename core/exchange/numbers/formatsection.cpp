// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/numbers/formatsection.h"

#include <algorithm>

namespace taizhang {

namespace {

using Kind = FormatToken::Kind;

class CodeParser
{
public:
    explicit CodeParser(const QString& code)
        : m_code(code)
        , m_sections(1)
    { }

    std::vector<FormatSection> parse();

private:
    void next();
    void bracket();
    void bracketContent(const QString& content);
    bool word();
    void datePart();
    void slash();
    void add(Kind kind, const QString& text) { m_sections.back().tokens.push_back({kind, text}); }
    QChar peek(qsizetype offset = 0) const { return m_at + offset < m_code.size() ? m_code[m_at + offset] : QChar(); }

    const QString& m_code;
    qsizetype m_at = 0;
    std::vector<FormatSection> m_sections;
};

std::vector<FormatSection> CodeParser::parse()
{
    while (m_at < m_code.size())
        next();
    return std::move(m_sections);
}

void CodeParser::next()
{
    const QChar c = peek();
    if (word())
        return;
    ++m_at;
    switch (c.unicode()) {
    case u';':
        m_sections.emplace_back();
        return;
    case u'"': {
        const qsizetype end = m_code.indexOf(u'"', m_at);
        add(Kind::Literal, m_code.mid(m_at, (end < 0 ? m_code.size() : end) - m_at));
        m_at = end < 0 ? m_code.size() : end + 1;
        return;
    }
    case u'\\':
    case u'!':
        add(Kind::Literal, peek());
        ++m_at;
        return; // the Chinese versions escape with "!" as well
    case u'_':
    case u'*':
        ++m_at;
        return; // a gap or a fill as wide as the cell: nothing to read
    case u'[':
        bracket();
        return;
    case u'0':
    case u'#':
    case u'?':
        add(Kind::Digit, c);
        return;
    case u'.':
        add(Kind::Point, c);
        return;
    case u',':
        add(Kind::Comma, c);
        return;
    case u'%':
        add(Kind::Percent, c);
        return;
    case u'@':
        add(Kind::Text, c);
        return;
    case u'/':
        slash();
        return;
    default:
        add(Kind::Literal, c);
    }
}

void CodeParser::slash()
{
    const std::vector<FormatToken>& tokens = m_sections.back().tokens;
    const bool afterDigit = !tokens.empty() && tokens.back().kind == Kind::Digit;
    add(afterDigit ? Kind::Fraction : Kind::Literal, QStringLiteral("/"));
}

// Words and letters that stand for something; everything else is left to next().
bool CodeParser::word()
{
    const QStringView rest = QStringView(m_code).mid(m_at);
    for (const QStringView general : {QStringView(u"General"), QStringView(u"G/通用格式")}) {
        if (rest.startsWith(general, Qt::CaseInsensitive)) {
            add(Kind::General, {});
            m_at += general.size();
            return true;
        }
    }
    for (const QStringView half : {QStringView(u"AM/PM"), QStringView(u"A/P"), QStringView(u"上午/下午")}) {
        if (rest.startsWith(half, Qt::CaseInsensitive)) {
            add(Kind::AmPm, {});
            m_at += half.size();
            return true;
        }
    }
    const QChar letter = peek().toLower();
    if (letter == u'e' && (peek(1) == u'+' || peek(1) == u'-')) {
        add(Kind::Exponent, {});
        m_at += 2;
        return true;
    }
    if (letter.isNull() || !QStringView(u"ymdhsea").contains(letter))
        return false;
    datePart();
    return true;
}

void CodeParser::datePart()
{
    const QChar letter = peek().toLower();
    QString text;
    for (; peek().toLower() == letter && !peek().isNull(); ++m_at)
        text += letter;
    add(Kind::DatePart, text);
}

void CodeParser::bracket()
{
    const qsizetype end = m_code.indexOf(u']', m_at);
    const QString content = m_code.mid(m_at, (end < 0 ? m_code.size() : end) - m_at);
    m_at = end < 0 ? m_code.size() : end + 1;
    if (!content.isEmpty())
        bracketContent(content);
}

void CodeParser::bracketContent(const QString& content)
{
    const QString lower = content.toLower();
    const QChar first = lower[0];
    if (first == u'$') { // [$¥-804]: currency sign and locale
        const qsizetype cut = content.lastIndexOf(u'-');
        add(Kind::Literal, content.mid(1, (cut < 0 ? content.size() : cut) - 1));
    } else if (lower.startsWith(u"dbnum1")) {
        m_sections.back().chineseDigits = true;
    } else if (lower.count(first) == lower.size() && QStringView(u"hms").contains(first)) {
        add(Kind::Elapsed, first);
    } else if (QStringView(u"<>=").contains(first)) {
        qsizetype length = 1;
        while (length < content.size() && QStringView(u"<>=").contains(content[length]))
            ++length;
        m_sections.back().condition = FormatCondition{content.left(length), content.mid(length).toDouble()};
    } // else a colour or the locale of a calendar
}

} // namespace

bool FormatCondition::holds(double number) const
{
    if (comparison == u"<")
        return number < value;
    if (comparison == u"<=")
        return number <= value;
    if (comparison == u">")
        return number > value;
    if (comparison == u">=")
        return number >= value;
    return (number < value || number > value) == (comparison == u"<>");
}

bool FormatSection::has(FormatToken::Kind kind) const
{
    return std::any_of(tokens.begin(), tokens.end(), [kind](const FormatToken& token) { return token.kind == kind; });
}

bool FormatSection::isDate() const
{
    return has(Kind::DatePart) || has(Kind::Elapsed);
}

std::vector<FormatSection> parseFormatCode(const QString& code)
{
    return CodeParser(code).parse();
}

} // namespace taizhang
