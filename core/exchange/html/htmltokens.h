// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringView>

#include <optional>

namespace taizhang {

struct HtmlToken
{
    enum class Kind
    {
        Text, // character references resolved
        Start,
        End
    };

    Kind kind = Kind::Text;
    QString name; // lower case
    QString text;
    QHash<QString, QString> attributes; // names in lower case
};

// Cuts HTML as office programs and web forms write it into tags and text. Comments, declarations and the content of
// script and style are left out. Never fails: what is no tag is text.
class HtmlTokens
{
public:
    explicit HtmlTokens(QStringView html)
        : m_html(html)
    { }

    std::optional<HtmlToken> next();
    qsizetype position() const { return m_at; }

private:
    std::optional<HtmlToken> tag();
    void readAttributes(HtmlToken& token);
    QString attributeValue();
    void skipSpace();
    void skipPast(QStringView end);
    void skipRawContent(const QString& name);
    QChar peek(qsizetype ahead = 0) const { return m_at + ahead < m_html.size() ? m_html[m_at + ahead] : QChar(); }

    QStringView m_html;
    qsizetype m_at = 0;
};

// "&nbsp;", "&#20135;" and the other references that occur in office tables.
QString resolveReferences(QStringView text);

} // namespace taizhang
