// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/indicators/indicatorcolumns.h"

#include "core/report/indicatorwords.h"
#include "core/report/words.h"
#include "ui/indicators/indicatorfields.h"

#include <QCoreApplication>

#include <map>

namespace taizhang {

namespace {

using Row = IndicatorTableRow;
using Column = TableColumn<Row>;

class IndicatorColumns
{
    Q_DECLARE_TR_FUNCTIONS(IndicatorColumns)
};

double numberOf(const Figure& figure)
{
    return numberText(figure).toDouble();
}

Column plainColumn(const QString& key, const QString& title, int width, QString Indicator::*part)
{
    const auto text = [part](const Row& row) { return row.view.card.*part; };
    Column column{{key, title, width}, text};
    column.editText = text;
    return column;
}

template <class E>
Column enumColumn(const QString& key, const QString& title, E Indicator::*part)
{
    const auto text = [part](const Row& row) { return word(row.view.card.*part); };
    Column column{{key, title, 6}, text};
    column.editText = text;
    column.choices = [] {
        QStringList words;
        for (const auto& entry : namesOf(E()))
            words.append(word(entry.value));
        return words;
    };
    return column;
}

Column wordsColumn(const QString& key, const QString& title, int width, QString Row::*part)
{
    const auto text = [part](const Row& row) { return row.*part; };
    Column column{{key, title, width}, text};
    column.editText = text;
    return column;
}

Column nameColumn()
{
    Column column = plainColumn(QStringLiteral("name"), IndicatorColumns::tr("Indicator"), 13, &Indicator::name);
    column.text = [](const Row& row) {
        const QString& name = row.view.card.name;
        return row.view.card.parent ? IndicatorColumns::tr("of which: %1").arg(name) : name;
    };
    return column;
}

Column targetColumn()
{
    Column column{{QStringLiteral("target"), IndicatorColumns::tr("Target"), 6},
        [](const Row& row) { return row.view.target ? targetText(*row.view.target) : QString(); }};
    column.sortKey
        = [](const Row& row) { return row.view.target ? QVariant(numberOf(row.view.target->low)) : QVariant(); };
    column.head.align = Qt::AlignRight | Qt::AlignTop;
    return column;
}

Column valueColumn()
{
    Column column{{QStringLiteral("value"), IndicatorColumns::tr("Value"), 6},
        [](const Row& row) { return row.view.current ? figureText(row.view.current->value) : QString(); }};
    column.sortKey
        = [](const Row& row) { return row.view.current ? QVariant(numberOf(row.view.current->value)) : QVariant(); };
    column.head.align = Qt::AlignRight | Qt::AlignTop;
    return column;
}

Column dayColumn()
{
    const auto day
        = [](const Row& row) { return row.view.current ? row.view.current->on.toString(Qt::ISODate) : QString(); };
    return {{QStringLiteral("asOf"), IndicatorColumns::tr("As of"), 6}, day};
}

Column completionColumn()
{
    Column column{{QStringLiteral("completion"), IndicatorColumns::tr("Completion"), 6}, [](const Row& row) {
                      return row.view.attainment ? completionText(*row.view.target, row.view.current->value)
                                                 : QString();
                  }};
    column.sortKey = [](const Row& row) {
        const bool rated = row.view.attainment && row.view.attainment->completion;
        return rated ? QVariant(row.view.attainment->completion->basisPoints() / 100.0) : QVariant();
    };
    column.head.align = Qt::AlignRight | Qt::AlignTop;
    return column;
}

Column lightColumn()
{
    Column column{{QStringLiteral("light"), IndicatorColumns::tr("Light"), 8},
        [](const Row& row) { return row.view.target ? word(row.view.light) : QString(); }};
    column.light = [](const Row& row) { return row.view.target ? std::optional(row.view.light) : std::nullopt; };
    column.toolTip = [](const Row& row) { return attainmentText(row.view); };
    return column;
}

Column findingColumn()
{
    return {{QStringLiteral("findings"), IndicatorColumns::tr("Checks"), 9},
        [](const Row& row) { return row.findings.join(u'\n'); }};
}

} // namespace

std::vector<Row> indicatorRows(Ledger& ledger)
{
    const Indicators indicators(ledger);
    std::map<IndicatorId, QStringList> findings;
    for (const IndicatorFinding& finding : indicators.findings())
        findings[finding.indicator].append(
            IndicatorColumns::tr("%1: %2").arg(finding.on.toString(Qt::ISODate), findingText(finding)));
    std::map<std::optional<IndicatorId>, std::vector<Row>> byParent;
    for (IndicatorView& view : indicators.all()) {
        Row row;
        row.owner = indicatorFieldText(ledger, view.card, QStringLiteral("owner"));
        row.aspect = indicatorFieldText(ledger, view.card, QStringLiteral("aspect"));
        row.tasks = indicatorFieldText(ledger, view.card, QStringLiteral("tasks"));
        row.findings = findings[*view.card.id];
        row.view = std::move(view);
        byParent[row.view.card.parent].push_back(std::move(row));
    }
    std::vector<Row> rows;
    const auto add = [&](const auto& self, std::optional<IndicatorId> parent) -> void {
        for (Row& row : byParent[parent]) {
            rows.push_back(std::move(row));
            self(self, rows.back().view.card.id);
        }
    };
    add(add, std::nullopt);
    return rows;
}

QString attainmentText(const IndicatorView& view)
{
    if (!view.target)
        return {};
    if (!view.attainment)
        return IndicatorColumns::tr("nothing reported");
    return attainmentText(*view.target, *view.attainment);
}

std::vector<Column> indicatorColumns(bool editable)
{
    Column result{{QStringLiteral("attainment"), IndicatorColumns::tr("Result"), 7},
        [](const Row& row) { return attainmentText(row.view); }};
    std::vector<Column> columns{nameColumn(), targetColumn(), valueColumn(), completionColumn(), lightColumn(), result,
        dayColumn(), plainColumn(QStringLiteral("unit"), IndicatorColumns::tr("Unit of measure"), 4, &Indicator::unit),
        enumColumn(QStringLiteral("kind"), IndicatorColumns::tr("Kind"), &Indicator::kind), findingColumn(),
        wordsColumn(QStringLiteral("tasks"), IndicatorColumns::tr("Tasks"), 4, &Row::tasks),
        wordsColumn(QStringLiteral("owner"), IndicatorColumns::tr("Answers for it"), 6, &Row::owner),
        wordsColumn(QStringLiteral("aspect"), IndicatorColumns::tr("Aspect"), 5, &Row::aspect),
        enumColumn(QStringLiteral("direction"), IndicatorColumns::tr("Direction"), &Indicator::direction),
        plainColumn(QStringLiteral("code"), IndicatorColumns::tr("Code"), 4, &Indicator::code),
        plainColumn(QStringLiteral("definition"), IndicatorColumns::tr("What is counted"), 12, &Indicator::definition),
        plainColumn(
            QStringLiteral("dataSource"), IndicatorColumns::tr("Source of the data"), 8, &Indicator::dataSource),
        plainColumn(QStringLiteral("note"), IndicatorColumns::tr("Note"), 8, &Indicator::note)};
    for (Column& column : columns) {
        const bool hidden = QStringList{QStringLiteral("direction"), QStringLiteral("code"), QStringLiteral("note"),
            QStringLiteral("aspect")}
                                .contains(column.head.key);
        column.head.shown = !hidden;
        if (!editable)
            column.editText = {};
    }
    return columns;
}

} // namespace taizhang
