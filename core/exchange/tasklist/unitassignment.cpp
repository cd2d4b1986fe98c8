// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tasklist/unitassignment.h"

#include "core/exchange/tasklist/listtext.h"
#include "core/exchange/tasklist/numberlabel.h"
#include "core/exchange/tasklist/unitcell.h"

#include <QRegularExpression>

#include <algorithm>

namespace taizhang {

std::optional<UnitAssignment> unitAssignment(const QString& paragraph, const HeaderWords& words)
{
    static const QRegularExpression address(
        QStringLiteral("(*UCP)^((?:[^:：。；;，,（()）]|[（(][^（()）]*[）)]){3,60})[:：]\\s*(.*)$"),
        QRegularExpression::DotMatchesEverythingOption);
    const std::optional<NumberLabel> label = gluedLabel(paragraph);
    const QRegularExpressionMatch match = address.match(label ? label->rest : paragraph);
    if (!match.hasMatch() || words.label(match.captured(1)) != Field::None)
        return std::nullopt;
    const UnitCell cell = parseUnitCell(match.captured(1), words, UnitDirectory());
    const bool units = !cell.units.empty() && cell.persons.isEmpty()
        && std::all_of(cell.units.begin(), cell.units.end(),
            [](const CellUnit& unit) { return unit.group || looksLikeUnit(unit.written); });
    if (!units)
        return std::nullopt;
    const QString text = match.captured(2);
    QStringList tasks = numberedParts(text);
    if (tasks.isEmpty() && !text.isEmpty())
        tasks.append(text);
    return UnitAssignment{label ? label->label : QString(), match.captured(1), tasks};
}

std::vector<UnitAssignment> unitDuties(const QString& cell, const HeaderWords& words)
{
    static const QRegularExpression parts(QStringLiteral("\\n+|(?<=[；;])(?=[^；;：:]{3,20}[:：])"));
    std::vector<UnitAssignment> duties;
    if (!cell.contains(u'：') && !cell.contains(u':'))
        return duties;
    for (const QString& line : cell.split(parts, Qt::SkipEmptyParts)) {
        const std::optional<UnitAssignment> duty = unitAssignment(line.trimmed(), words);
        if (!duty || duty->tasks.isEmpty() || looksLikeUnit(duty->tasks.front())) // 区教委：职成科
            return {};
        duties.push_back(*duty);
    }
    return duties;
}

QString roleInDuty(const QString& duty)
{
    static const QRegularExpression lead(QStringLiteral("^(?:负责)?(?:总?牵头|统筹|主抓|主办|抓总)"));
    static const QRegularExpression support(QStringLiteral("^(?:积极|主动|做好)?(?:配合|协助|协同|协办|参与|支持)"));
    if (duty.contains(lead))
        return QStringLiteral("（牵头）");
    return duty.contains(support) ? QStringLiteral("（配合）") : QString();
}

} // namespace taizhang
