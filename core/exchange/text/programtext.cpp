// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/text/programtext.h"

#include <algorithm>
#include <array>

namespace taizhang {

namespace {

constexpr qsizetype sampleUnits = qsizetype{256} * 1024;
constexpr int fewestLines = 8;
constexpr int codePercent = 15;

constexpr std::array<QStringView, 16> beginnings{u"#include", u"#!/", u"import ", u"from ", u"def ", u"class ",
    u"namespace ", u"using ", u"return", u"if (", u"for (", u"while (", u"//", u"}", u"]", u")"};
constexpr std::array<QStringView, 6> endings{u"{", u"}", u"(", u"[", u"};", u"):"};

bool isLatin(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isCode(QStringView line)
{
    return std::any_of(beginnings.begin(), beginnings.end(), [line](QStringView word) { return line.startsWith(word); })
        || std::any_of(endings.begin(), endings.end(), [line](QStringView word) { return line.endsWith(word); })
        || (isLatin(line.front()) && line.endsWith(u");")) // a row of a table may end so, after Chinese
        || (QStringView(u"[({").contains(line.front()) && line.endsWith(u','));
}

} // namespace

bool looksLikeProgram(const QString& text)
{
    int lines = 0;
    int code = 0;
    const QStringView sample = QStringView(text).left(sampleUnits);
    for (qsizetype at = 0; at < sample.size();) {
        const qsizetype found = sample.indexOf(u'\n', at);
        const qsizetype end = found < 0 ? sample.size() : found;
        const QStringView line = sample.mid(at, end - at).trimmed();
        lines += line.isEmpty() ? 0 : 1;
        code += !line.isEmpty() && isCode(line) ? 1 : 0;
        at = end + 1;
    }
    return lines >= fewestLines && code * 100 >= lines * codePercent;
}

} // namespace taizhang
