// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tasklist/aspecttrail.h"

#include "core/exchange/tasklist/listtext.h"
#include "core/exchange/tasklist/numberlabel.h"

#include <QRegularExpression>

#include <algorithm>

namespace taizhang {

void AspectTrail::enter(const QString& text, const QString& label)
{
    std::optional<NumberLabel> found = gluedLabel(text);
    if (!label.isEmpty())
        found = gluedLabel(label + QStringLiteral("、x"));
    const int style = found ? static_cast<int>(found->style) : -1;
    // A chapter without a number ends all before it.
    const auto same = std::find_if(m_chapters.begin(), m_chapters.end(),
        [style](const Chapter& chapter) { return chapter.style == style || (style < 0 && chapter.style != -2); });
    m_chapters.erase(same, m_chapters.end());
    m_chapters.push_back({style, aspectName(text)});
}

void AspectTrail::enterSheet(const QString& name)
{
    m_chapters = {{-2, aspectName(name)}};
}

QStringList AspectTrail::names() const
{
    QStringList names;
    for (const Chapter& chapter : m_chapters)
        names.append(chapter.name);
    return names;
}

QString aspectName(const QString& text)
{
    static const QRegularExpression count(QStringLiteral(
        "(*UCP)[（(](?:共计?|合计|计)?\\s*[0-9一二三四五六七八九十百]+\\s*(?:项|条|个|件)(?:任务|重点任务)?[)）]$"));
    static const QRegularExpression ending(QStringLiteral("(*UCP)[。；;：:，,\\s]+$"));
    QString name = joinedLines(withoutLabel(joinedLines(text)));
    name.remove(count);
    return name.remove(ending).trimmed();
}

} // namespace taizhang
