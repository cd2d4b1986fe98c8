// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx/celltext.h"

#include "core/exchange/xml/xmlreader.h"

#include <algorithm>

namespace taizhang {

namespace {

bool needsCleaning(const QString& text)
{
    return std::any_of(text.begin(), text.end(),
        [](QChar c) { return (c < u' ' && c != u'\n') || c.isSurrogate() || c >= QChar(0xFFFE); });
}

// The code in "_xHHHH_", or -1.
int escapeAt(const QString& text, qsizetype at)
{
    if (at + 7 > text.size() || text[at + 1] != u'x' || text[at + 6] != u'_')
        return -1;
    bool ok = false;
    const int code = QStringView(text).mid(at + 2, 4).toInt(&ok, 16);
    return ok ? code : -1;
}

QString unescape(const QString& text)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int code = text[i] == u'_' ? escapeAt(text, i) : -1;
        result += code < 0 ? text[i] : QChar(code);
        i += code < 0 ? 0 : 6;
    }
    return result;
}

} // namespace

QString cleanCellText(QString text)
{
    if (!needsCleaning(text))
        return text;
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool pair = c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (pair) {
            result += c;
            result += text[++i];
        } else if (c.isSurrogate()) {
            result += QChar(QChar::ReplacementCharacter);
        } else if (c == u'\r' || c == u'\v' || c == u'\f') {
            result += u'\n';
        } else if (c >= u' ' ? c < QChar(0xFFFE) : c == u'\n' || c == u'\t') {
            result += c;
        }
    }
    return result;
}

QString toCellText(std::string_view utf8)
{
    QString text = toQString(utf8);
    if (utf8.find("_x") != std::string_view::npos)
        text = unescape(text);
    return cleanCellText(std::move(text));
}

} // namespace taizhang
