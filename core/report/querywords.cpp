// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/querywords.h"

#include <QCoreApplication>

namespace taizhang {

namespace {

struct QueryText
{
    Q_DECLARE_TR_FUNCTIONS(QueryText)
};

QString exactly(QString name)
{
    if (name.isEmpty())
        return QueryText::tr("none", "search value");
    return QStringLiteral("\"=%1\"").arg(name.remove(QLatin1Char('"')));
}

QString lightTerm(Light light)
{
    switch (light) {
    case Light::Grey:
        return QueryText::tr("light:grey");
    case Light::Green:
        return QueryText::tr("light:green");
    case Light::Blue:
        return QueryText::tr("light:blue");
    case Light::Yellow:
        return QueryText::tr("light:yellow");
    case Light::Red:
        return QueryText::tr("light:red");
    case Light::Done:
        return QueryText::tr("light:done");
    }
    Q_UNREACHABLE();
}

} // namespace

QString aspectQuery(const QString& name)
{
    return QueryText::tr("aspect:%1").arg(exactly(name));
}

QString leadQuery(const QString& name)
{
    return QueryText::tr("lead:%1").arg(exactly(name));
}

QString reportedQuery(const QString& round)
{
    return QueryText::tr("reported:%1").arg(exactly(round));
}

QString datedQuery()
{
    return QueryText::tr("-due:none");
}

QString countedQuery()
{
    return QueryText::tr("counted:yes");
}

QString lightQuery(const std::vector<Light>& lights)
{
    QStringList terms;
    for (const Light light : lights)
        terms << lightTerm(light);
    return terms.join(QStringLiteral(" | "));
}

QString dueQuery(QDate from, QDate to)
{
    QStringList terms;
    if (from.isValid())
        terms << QueryText::tr("due:>=%1").arg(from.toString(Qt::ISODate));
    terms << QueryText::tr("due:<=%1").arg(to.toString(Qt::ISODate));
    return terms.join(QLatin1Char(' '));
}

QString joinedQuery(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QLatin1Char(' '));
}

} // namespace taizhang
