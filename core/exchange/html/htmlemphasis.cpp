// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/html/htmlemphasis.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace taizhang {

namespace {

constexpr std::size_t deepest = 64;

// What the declarations of a style say; nothing where they say neither.
std::optional<bool> emphasisOf(const QString& style)
{
    static const QRegularExpression strong(QStringLiteral("font-weight\\s*:\\s*(?:bold|[6-9]00)|"
                                                          "text-decoration\\s*:[^;]*underline"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression plain(
        QStringLiteral("font-weight\\s*:\\s*(?:normal|[1-5]00)"), QRegularExpression::CaseInsensitiveOption);
    if (style.contains(strong))
        return true;
    return style.contains(plain) ? std::optional(false) : std::nullopt;
}

} // namespace

HtmlEmphasis::HtmlEmphasis(QStringView html)
{
    constexpr qsizetype longest = qsizetype{1024} * 1024;
    const qsizetype begin = html.indexOf(u"<style", 0, Qt::CaseInsensitive);
    const qsizetype end = begin < 0 ? -1 : html.indexOf(u"</style", begin, Qt::CaseInsensitive);
    if (end < 0 || end - begin > longest)
        return;
    static const QRegularExpression rule(QStringLiteral("\\.([A-Za-z][\\w-]*)\\s*\\{([^{}]*)\\}"));
    auto rules = rule.globalMatch(html.mid(begin, end - begin).toString());
    while (rules.hasNext()) {
        const QRegularExpressionMatch match = rules.next();
        if (const std::optional<bool> said = emphasisOf(match.captured(2)))
            m_classes.insert(match.captured(1), *said);
    }
}

std::optional<bool> HtmlEmphasis::saidBy(const HtmlToken& token) const
{
    if (const std::optional<bool> said = emphasisOf(token.attributes.value(QStringLiteral("style"))))
        return said;
    const auto known = m_classes.constFind(token.attributes.value(QStringLiteral("class")));
    if (known != m_classes.constEnd())
        return *known;
    const bool strong = token.name == u"b" || token.name == u"strong" || token.name == u"u";
    return strong ? std::optional(true) : std::nullopt;
}

void HtmlEmphasis::start(const HtmlToken& token)
{
    static const QStringList carriers{QStringLiteral("b"), QStringLiteral("strong"), QStringLiteral("u"),
        QStringLiteral("font"), QStringLiteral("span"), QStringLiteral("td")};
    if (carriers.contains(token.name) && m_open.size() < deepest)
        m_open.push_back({token.name, saidBy(token).value_or(on())});
}

void HtmlEmphasis::end(const QString& name)
{
    const auto opened
        = std::find_if(m_open.rbegin(), m_open.rend(), [&](const Element& element) { return element.name == name; });
    if (opened != m_open.rend())
        m_open.erase(std::prev(opened.base()), m_open.end());
}

} // namespace taizhang
