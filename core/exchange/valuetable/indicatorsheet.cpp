// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/valuecells.h"
#include "core/exchange/valuesheet.h"
#include "core/exchange/valuetable/indicatordetails.h"
#include "core/exchange/valuetable/valueunits.h"
#include "core/exchange/valuetable/valuewords.h"
#include "core/model/indicatorrules.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace taizhang {

namespace {

QString dayText(QDate day)
{
    return day.toString(QStringLiteral("yyyy年M月d日"));
}

bool isYear(QDate from, QDate to)
{
    return from == QDate(from.year(), 1, 1) && to == QDate(from.year(), 12, 31);
}

// What a target or value is of; the words of its header are read back to the same days.
struct Span
{
    std::optional<QDate> from;
    QDate to;

    friend auto operator<=>(const Span& a, const Span& b)
    {
        return std::tuple(a.to.toJulianDay(), a.from.value_or(QDate()).toJulianDay(), a.from.has_value())
            <=> std::tuple(b.to.toJulianDay(), b.from.value_or(QDate()).toJulianDay(), b.from.has_value());
    }
    friend bool operator==(const Span&, const Span&) = default;
};

QString targetHeader(const Span& span)
{
    if (isYear(*span.from, span.to))
        return QString::number(span.to.year()) + QStringLiteral("年目标值");
    return dayText(*span.from) + u'至' + dayText(span.to) + QStringLiteral("目标值");
}

QString valueHeader(const Span& span)
{
    if (!span.from)
        return dayText(span.to) + QStringLiteral("当日完成值");
    return dayText(*span.from) + u'至' + dayText(span.to) + QStringLiteral("完成值");
}

// The words, where they say what is kept; else what is kept in words.
QString targetCell(const IndicatorTarget& target)
{
    const auto read = parseTarget(target.phrase);
    const bool says = read && read->op == target.op && compareValues(read->low, target.low) == 0
        && read->high.has_value() == target.high.has_value();
    if (says)
        return target.phrase;
    const QString low = countText(target.low);
    switch (target.op) {
    case TargetOp::AtLeast:
        return u'≥' + low;
    case TargetOp::About:
        return u'约' + low;
    case TargetOp::Exactly:
        return QStringLiteral("恰好") + low;
    case TargetOp::AtMost:
        return u'≤' + low;
    case TargetOp::Range:
        return numberText(target.low) + u'—' + numberText(target.high.value_or(target.low)) + target.low.unit;
    }
    Q_UNREACHABLE();
}

// The words that a table with this cell is read with: the unit of the row goes with a bare figure.
QString toldTarget(const IndicatorTarget& target, const QString& unit)
{
    const QString cell = targetCell(target);
    const QString whole = withCountUnit(cell, unit);
    const auto read = parseTarget(cell);
    return read && read->low.unit.isEmpty() && parseTarget(whole) ? whole : cell;
}

struct Columns
{
    std::map<Span, int> targets;
    std::map<Span, int> values;
};

Columns columnsOf(const IndicatorTable& table)
{
    Columns columns;
    for (const IndicatorRow& row : table.rows) {
        for (const IndicatorTarget& target : row.targets)
            columns.targets.emplace(Span{target.from, target.to}, 0);
        for (const IndicatorReading& reading : row.readings) {
            if (reading.member.isEmpty())
                columns.values.emplace(Span{reading.from, reading.on}, 0);
        }
    }
    return columns;
}

class SheetMaker
{
public:
    SheetMaker(const IndicatorTable& table, const UnitDirectory& directory)
        : m_table(table)
        , m_directory(directory)
        , m_columns(columnsOf(table))
    { }

    std::vector<WorkbookSheet> sheets()
    {
        m_sheet.name = QStringLiteral("指标");
        for (const char16_t* head : {u"序号", u"指标名称", u"计量单位", u"类型", u"方向", u"起算日", u"口径",
                 u"分子口径", u"分母口径", u"领域", u"编码", u"分类维度", u"分类成员"})
            addColumn(QString::fromUtf16(head));
        for (auto& [span, column] : m_columns.targets)
            column = addColumn(targetHeader(span));
        for (auto& [span, column] : m_columns.values)
            column = addColumn(valueHeader(span));
        for (const char16_t* head :
            {u"分子", u"分母", u"同比", u"排名", u"责任单位", u"数据来源", u"对应任务", u"备注"})
            addColumn(QString::fromUtf16(head));
        for (size_t i = 0; i < m_table.rows.size(); ++i)
            addRow(i);
        if (m_details.empty())
            return {m_sheet};
        return {m_sheet, m_details.sheet()};
    }

private:
    int addColumn(const QString& head)
    {
        m_sheet.columns.push_back({head, head.startsWith(QStringLiteral("指标")) ? 30.0 : 13.0});
        return static_cast<int>(m_sheet.columns.size()) - 1;
    }

    QString nameCell(const IndicatorRow& row) const
    {
        QString name = row.card.name;
        for (std::optional<int> parent = row.parent; parent;
             parent = m_table.rows.at(static_cast<size_t>(*parent)).parent)
            name.prepend(QStringLiteral("其中："));
        return name;
    }

    void addRow(size_t index)
    {
        const IndicatorRow& row = m_table.rows[index];
        const Indicator& card = row.card;
        QStringList cells{QString::number(index + 1), nameCell(row), card.unit, indicatorKindWord(card.kind),
            directionWord(card.direction), card.startOn ? card.startOn->toString(Qt::ISODate) : QString(),
            card.definition, card.numerator, card.denominator, row.aspect, card.code, card.dimension,
            card.members.join(u'、')};
        while (cells.size() < static_cast<qsizetype>(m_sheet.columns.size()) - 8)
            cells.append(QString());
        for (const IndicatorTarget& target : row.targets)
            cells[m_columns.targets.at({target.from, target.to})] = targetCell(target);
        const IndicatorReading* newest = nullptr;
        for (const IndicatorReading& reading : row.readings) {
            if (!reading.member.isEmpty())
                continue;
            cells[m_columns.values.at({reading.from, reading.on})] = writtenText(reading.value);
            newest = !newest || newest->on < reading.on ? &reading : newest;
        }
        m_sheet.rows.push_back(cells + asideCells(newest) + lastCells(row));
        const auto told = [&card](const IndicatorTarget& target) { return toldTarget(target, card.unit); };
        m_details.add(static_cast<int>(index) + 1, row, {told, newest});
    }

    static QStringList asideCells(const IndicatorReading* newest)
    {
        if (!newest)
            return {QString(), QString(), QString(), QString()};
        return {
            writtenText(newest->numerator), writtenText(newest->denominator), growthCell(*newest), rankCell(*newest)};
    }

    QStringList lastCells(const IndicatorRow& row) const
    {
        const Unit* owner = row.card.owner ? m_directory.unit(*row.card.owner) : nullptr;
        QStringList tasks;
        for (const TaskReference& reference : row.tasks)
            tasks.append(reference.number);
        return {owner ? owner->name : QString(), row.card.dataSource, tasks.join(u'、'), row.card.note};
    }

    const IndicatorTable& m_table;
    const UnitDirectory& m_directory;
    Columns m_columns;
    WorkbookSheet m_sheet;
    DetailSheet m_details;
};

} // namespace

std::vector<WorkbookSheet> indicatorSheets(const IndicatorTable& table, const UnitDirectory& directory)
{
    return SheetMaker(table, directory).sheets();
}

} // namespace taizhang
