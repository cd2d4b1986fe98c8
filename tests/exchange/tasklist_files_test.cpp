// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sourcereader.h"
#include "core/exchange/tasklistreader.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace taizhang;

namespace {

// tests/data/make_lists.py writes each list and, beside it, what it says.
QDir listsFolder()
{
    return QDir(QStringLiteral(TAIZHANG_TEST_DATA "/lists"));
}

QJsonObject truthOf(const QString& name)
{
    QFile file(listsFolder().filePath(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

QString unitsText(const DraftTask& task)
{
    QStringList units;
    for (const DraftUnit& unit : task.units)
        units.append(toText(unit.role) + u' ' + unit.written);
    return units.join(u"; ");
}

QString unitsText(const QJsonArray& truth)
{
    QStringList units;
    for (const QJsonValue& unit : truth)
        units.append(unit[u"role"].toString() + u' ' + unit[u"written"].toString());
    return units.join(u"; ");
}

QString measuresText(const DraftTask& task)
{
    QStringList measures;
    for (const DraftMeasure& measure : task.measures)
        measures.append(measure.text);
    return measures.join(u" | ");
}

QString textOrNull(const QJsonValue& value)
{
    return value.isDouble() ? QString::number(value.toDouble())
        : value.isString()  ? value.toString()
                            : QStringLiteral("null");
}

template <class T, class Write>
QString writtenOrNull(const std::optional<T>& value, Write write)
{
    return value ? write(*value) : QStringLiteral("null");
}

void compareTask(const DraftTask& task, const QJsonObject& truth)
{
    const Deadline& deadline = task.deadline.deadline;
    const QJsonObject due = truth[u"deadline"].toObject();
    CHECK(task.number == truth[u"number"].toString());
    CHECK(task.aspects.join(u'/') == truth[u"aspect"].toString());
    CHECK(task.title == truth[u"title"].toString());
    CHECK(measuresText(task) == truth[u"measures"].toVariant().toStringList().join(u" | "));
    CHECK(unitsText(task) == unitsText(truth[u"units"].toArray()));
    CHECK(deadline.phrase == due[u"phrase"].toString());
    CHECK(toText(deadline.kind) == due[u"kind"].toString());
    if (due[u"due"].toString() != u"any")
        CHECK(writtenOrNull(deadline.due, [](QDate day) { return day.toString(Qt::ISODate); })
            == textOrNull(due[u"due"]));
    CHECK(
        writtenOrNull(task.percent, [](Percent percent) { return percent.toText(); }) == textOrNull(truth[u"percent"]));
    CHECK(writtenOrNull(task.status, [](TaskStatus status) { return toText(status); }) == textOrNull(truth[u"status"]));
    CHECK(writtenOrNull(task.budget, [](Money money) { return money.toYuanText(); }) == textOrNull(truth[u"budget"]));
    CHECK(task.source.sheet == truth[u"sheet"].toString());
    CHECK(task.source.row == truth[u"row"].toInt());
}

} // namespace

TEST_CASE("every list of the offices comes in field by field")
{
    const QStringList truths = listsFolder().entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    REQUIRE(truths.size() >= 40);
    for (const QString& name : truths) {
        const QJsonObject truth = truthOf(name);
        const QString file = truth[u"file"].toString();
        CAPTURE(file);
        NoFeedback feedback;
        const Result<SourceDocument> document = readSource(listsFolder().filePath(file), ReadOptions(), feedback);
        REQUIRE(document.ok());
        ImportOptions options;
        options.year = 2025;
        const Result<ImportDraft> draft = readTaskList(*document, UnitDirectory(), options);
        if (truth.contains(u"refused")) {
            REQUIRE_FALSE(draft.ok());
            CHECK(toText(draft.error().code) == truth[u"refused"].toString());
            continue;
        }
        if (!draft)
            UNSCOPED_INFO(draft.error().detail.toStdString());
        REQUIRE(draft.ok());
        CHECK(draft->cells.addsUp());
        CHECK(draft->fates.size() == static_cast<std::size_t>(draft->cells.total));
        if (truth.contains(u"expectedCount"))
            CHECK(draft->expectedCount == truth[u"expectedCount"].toInt());
        const QJsonArray tasks = truth[u"tasks"].toArray();
        CHECK(draft->tasks.size() == static_cast<std::size_t>(tasks.size()));
        for (qsizetype i = 0; i < std::min(tasks.size(), static_cast<qsizetype>(draft->tasks.size())); ++i) {
            CAPTURE(i);
            compareTask(draft->tasks[static_cast<std::size_t>(i)], tasks[i].toObject());
        }
    }
}
