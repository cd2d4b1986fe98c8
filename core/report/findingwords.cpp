// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/findingwords.h"

#include "core/report/changewords.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

namespace taizhang {

namespace {

class FindingWords
{
    Q_DECLARE_TR_FUNCTIONS(FindingWords)
};

// A value as people write it; as it stands where it rotted into something that is no such value.
QString valueText(const CheckFinding& finding, const QString& stored)
{
    if (stored.isEmpty())
        return FindingWords::tr("nothing");
    bool numeric = true;
    if (finding.column.endsWith(u"_bp") || finding.column.endsWith(u"_fen"))
        (void)stored.toLongLong(&numeric);
    return u'“' % (numeric ? storedValueText(finding.table, finding.column, stored) : stored) % u'”';
}

QString recordText(const CheckFinding& finding, const QString& owner)
{
    const QString number = QString::number(finding.row);
    if (owner.isEmpty())
        return FindingWords::tr("%1 no. %2").arg(tableWord(finding.table), number);
    return FindingWords::tr("%1 no. %2 (%3)").arg(tableWord(finding.table), number, owner);
}

QString differenceText(const CheckFinding& finding, const QString& record)
{
    if (finding.column != u"id")
        return FindingWords::tr("%1, %2: the change log says %3, the ledger has %4")
            .arg(record, columnWord(finding.table, finding.column), valueText(finding, finding.expected),
                valueText(finding, finding.found));
    return finding.found.isEmpty() ? FindingWords::tr("%1 is missing: the change log has it").arg(record)
                                   : FindingWords::tr("%1 is not known to the change log").arg(record);
}

QString placeText(const QString& table, const QString& column)
{
    if (columnUse(table, column) != ColumnUse::Shown)
        return tableWord(table);
    return FindingWords::tr("%1, “%2”").arg(tableWord(table), columnWord(table, column));
}

// What SQLite says of a damaged file is English and of its insides: the page and the table in it are taken from there.
QString damageText(const QString& said)
{
    static const QRegularExpression page(QStringLiteral("\\bpage (\\d+)"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression value(QStringLiteral("(?:value|constraint failed) in (\\w+)(?:\\.(\\w+))?"),
        QRegularExpression::CaseInsensitiveOption);
    if (const auto found = page.match(said); found.hasMatch())
        return FindingWords::tr("Page %1 of the file is damaged").arg(found.captured(1));
    if (const auto found = value.match(said); found.hasMatch())
        return FindingWords::tr("%1: holds something that cannot stand there")
            .arg(placeText(found.captured(1), found.captured(2)));
    if (said.contains(QStringLiteral(" index ")))
        return FindingWords::tr("An index by which records are looked up does not agree with them");
    return FindingWords::tr("The file is damaged: not all of it can be read");
}

} // namespace

QString findingText(const CheckFinding& finding, const QString& owner)
{
    const QString record = recordText(finding, owner);
    if (finding.what == u"replay")
        return differenceText(finding, record);
    if (finding.what == u"foreignKey")
        return FindingWords::tr("%1 refers to something that is gone (%2)").arg(record, tableWord(finding.expected));
    if (finding.what == u"hashChain")
        return FindingWords::tr("The change log was altered: change %1 does not match its seal").arg(finding.row);
    if (finding.what == u"appendOnly")
        return FindingWords::tr("The change log is incomplete: %1 of %2 rows of “%3”")
            .arg(finding.found, finding.expected, finding.table);
    if (finding.what == u"schema")
        return FindingWords::tr("Something that this program did not make: %1").arg(finding.table);
    return damageText(finding.found);
}

QString technicalText(const std::vector<CheckFinding>& findings)
{
    QStringList lines;
    for (const CheckFinding& finding : findings) {
        if (finding.what == u"integrity")
            lines << finding.found;
    }
    lines.removeDuplicates();
    return lines.join(u'\n');
}

} // namespace taizhang
