// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/json.h"

#include "core/report/words.h"

#include <QJsonDocument>

namespace taizhang::cli {

namespace {

QJsonValue dateOrNull(const std::optional<QDate>& date)
{
    return date ? QJsonValue(date->toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

QJsonArray measuresJson(const Task& task)
{
    QJsonArray measures;
    for (const Measure& measure : task.measures)
        measures.append(measure.text);
    return measures;
}

QJsonArray unitsJson(const TaskView& view)
{
    QJsonArray units;
    for (const TaskUnit& unit : view.units) {
        units.append(QJsonObject{{QStringLiteral("name"), unit.name}, {QStringLiteral("role"), toText(unit.role)},
            {QStringLiteral("written"), unit.written}});
    }
    return units;
}

QJsonObject deadlineJson(const Deadline& deadline)
{
    return {{QStringLiteral("phrase"), deadline.phrase}, {QStringLiteral("kind"), toText(deadline.kind)},
        {QStringLiteral("due"), dateOrNull(deadline.due)}};
}

QJsonValue sourceJson(const std::optional<SourceRef>& source)
{
    if (!source)
        return QJsonValue::Null;
    return QJsonObject{{QStringLiteral("file"), source->file}, {QStringLiteral("sheet"), source->sheet},
        {QStringLiteral("row"), source->row}};
}

} // namespace

QJsonObject taskJson(const TaskView& view)
{
    const Task& task = view.task;
    return {
        {QStringLiteral("number"), task.number},
        {QStringLiteral("aspect"), view.aspects.value(0)},
        {QStringLiteral("aspects"), QJsonArray::fromStringList(view.aspects)},
        {QStringLiteral("title"), task.title},
        {QStringLiteral("measures"), measuresJson(task)},
        {QStringLiteral("goal"), task.goal},
        {QStringLiteral("deliverable"), task.deliverable},
        {QStringLiteral("units"), unitsJson(view)},
        {QStringLiteral("deadline"), deadlineJson(task.deadline)},
        {QStringLiteral("percent"),
            view.percent ? QJsonValue(view.percent->basisPoints() / 100.0) : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("status"), toText(task.status)},
        {QStringLiteral("light"), toText(view.verdict.light)},
        {QStringLiteral("light_reason"), lightReasonText(view.verdict)},
        {QStringLiteral("budget"), task.budget ? QJsonValue(task.budget->toYuanText()) : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("note"), task.note},
        {QStringLiteral("source"), sourceJson(task.source)},
    };
}

QJsonObject unitJson(const Unit& unit)
{
    return {{QStringLiteral("name"), unit.name}, {QStringLiteral("short_name"), unit.shortName},
        {QStringLiteral("kind"), toText(unit.kind)}, {QStringLiteral("order"), unit.position},
        {QStringLiteral("aliases"), QJsonArray::fromStringList(unit.aliases)},
        {QStringLiteral("liaison"), unit.liaisonPost}};
}

QJsonObject batchJson(const BatchInfo& batch)
{
    return {{QStringLiteral("id"), batch.id.value()}, {QStringLiteral("kind"), toText(batch.kind)},
        {QStringLiteral("action"), batch.action}, {QStringLiteral("subject"), batch.subject},
        {QStringLiteral("actor"), batch.actor}, {QStringLiteral("computer"), batch.computer},
        {QStringLiteral("at"), batch.at.toString(Qt::ISODate)}, {QStringLiteral("source_file"), batch.sourceFile},
        {QStringLiteral("changes"), batch.changes}, {QStringLiteral("undone"), batch.undone}};
}

QJsonObject checkJson(const CheckReport& report)
{
    QJsonArray findings;
    for (const CheckFinding& finding : report.findings) {
        findings.append(QJsonObject{{QStringLiteral("what"), finding.what}, {QStringLiteral("table"), finding.table},
            {QStringLiteral("row"), finding.row}, {QStringLiteral("column"), finding.column},
            {QStringLiteral("expected"), finding.expected}, {QStringLiteral("found"), finding.found}});
    }
    return {{QStringLiteral("sound"), report.findings.empty()}, {QStringLiteral("batches"), report.batches},
        {QStringLiteral("changes"), report.changes}, {QStringLiteral("findings"), findings}};
}

QJsonObject backupJson(const BackupInfo& backup)
{
    const QString lastChange = backup.lastChange.toString(Qt::ISODate);
    return {
        {QStringLiteral("sequence"), backup.sequence},
        {QStringLiteral("at"), backup.at.toString(Qt::ISODate)},
        {QStringLiteral("reason"), toText(backup.reason)},
        {QStringLiteral("tasks"), backup.tasks},
        {QStringLiteral("units"), backup.units},
        {QStringLiteral("progress"), backup.progress ? QJsonValue(*backup.progress) : QJsonValue::Null},
        {QStringLiteral("batches"), backup.batches},
        {QStringLiteral("last_change"), lastChange.isEmpty() ? QJsonValue::Null : QJsonValue(lastChange)},
        {QStringLiteral("size"), backup.size},
        {QStringLiteral("sha256"), QString::fromLatin1(backup.sha256)},
        {QStringLiteral("files"), QJsonArray::fromStringList(backup.files)},
    };
}

QString jsonText(const QJsonArray& array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Indented)).trimmed();
}

QString jsonText(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented)).trimmed();
}

} // namespace taizhang::cli
