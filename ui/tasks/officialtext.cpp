// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/officialtext.h"

#include "core/model/textnormal.h"
#include "ui/tasks/linematch.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <iterator>

namespace taizhang {

namespace {

std::vector<Official> ofRole(const Task& task, OfficialRole role)
{
    std::vector<Official> officials;
    std::copy_if(task.officials.begin(), task.officials.end(), std::back_inserter(officials),
        [role](const Official& official) { return official.role == role; });
    return officials;
}

QStringList postsOf(const std::vector<Official>& officials)
{
    QStringList posts;
    for (const Official& official : officials)
        posts << official.post;
    return posts;
}

QString lineOf(const Official& official)
{
    return official.phone.isEmpty() ? official.post : official.post + QStringLiteral("（%1）").arg(official.phone);
}

Official officialFrom(const QString& line, OfficialRole role)
{
    // At least five digits: an extension or a room in brackets belongs to the post.
    static const QRegularExpression withPhone(
        QStringLiteral("^(.*?)\\s*[(（]\\s*([+\\d](?:[-—\\s转]*\\d){4,})\\s*[)）]$"));
    const QRegularExpressionMatch match = withPhone.match(line);
    if (!match.hasMatch())
        return {{}, role, line, {}};
    return {{}, role, match.captured(1), match.captured(2)};
}

} // namespace

QString officialsText(const Task& task, OfficialRole role)
{
    QStringList lines;
    for (const Official& official : ofRole(task, role))
        lines << lineOf(official);
    return lines.join(QLatin1Char('\n'));
}

Task withOfficials(Task task, OfficialRole role, const QString& text)
{
    static const QRegularExpression separators(QStringLiteral("[；;\\n]"));
    const std::vector<Official> known = ofRole(task, role);
    std::vector<Official> officials;
    for (const QString& part : text.split(separators, Qt::SkipEmptyParts)) {
        if (const QString line = tidied(part); !line.isEmpty())
            officials.push_back(officialFrom(line, role));
    }
    const auto matches = matchedLines(postsOf(officials), postsOf(known));
    for (size_t i = 0; i < officials.size(); ++i) {
        if (matches[i])
            officials[i].id = known[*matches[i]].id;
    }
    std::vector<Official>& all = task.officials;
    const auto replaced = [role](const Official& official) { return official.role == role; };
    all.erase(std::remove_if(all.begin(), all.end(), replaced), all.end());
    all.insert(all.end(), officials.begin(), officials.end());
    std::stable_sort(all.begin(), all.end(), [](const Official& a, const Official& b) { return a.role < b.role; });
    return task;
}

} // namespace taizhang
