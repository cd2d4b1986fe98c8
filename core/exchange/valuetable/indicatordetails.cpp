// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/valuetable/indicatordetails.h"

#include "core/exchange/valuecells.h"
#include "core/exchange/valuetable/valuewords.h"
#include "core/model/deadlinephrase.h"
#include "core/model/indicatorrules.h"

#include <algorithm>

namespace taizhang {

namespace {

constexpr const char16_t* targetWord = u"目标值";
constexpr const char16_t* valueWord = u"完成值";
constexpr const char16_t* derivedWord = u"推算";
constexpr const char16_t* verifiedWord = u"已核实";

QString dayCell(const std::optional<QDate>& day)
{
    return day ? day->toString(Qt::ISODate) : QString();
}

class DetailReader : SheetReading
{
public:
    DetailReader(const ValueSheet& sheet, IndicatorTable& table, CellFates& fates, const ValueTableOptions& options)
        : SheetReading(sheet, {table.issues, table.columns, fates}, options)
        , m_table(table)
    { }

    void read()
    {
        for (int row = header().lastRow + 1; row < grid().rows(); ++row) {
            if (!grid().blank(row))
                readRow(row);
        }
    }

private:
    void readRow(int row)
    {
        IndicatorRow* card = rowOf(row);
        const QString content = text(row, ValueField::Content);
        const auto to = parseDay(text(row, ValueField::Day), year());
        const bool known = content == QStringView(targetWord) ? card && to && completeTarget(row, *to, *card)
                                                              : card && to && completeValue(row, *to, *card);
        if (!known)
            issue(ValueIssueCode::RowSkipped, row, header().find(ValueField::Name)->column,
                {text(row, ValueField::Name) + u' ' + content});
    }

    IndicatorRow* rowOf(int row)
    {
        std::vector<IndicatorRow>& rows = m_table.rows;
        const QString name = joinedWords(text(row, ValueField::Name));
        const int number = text(row, ValueField::Number).toInt();
        const auto numbered = static_cast<size_t>(std::max(0, number - 1));
        if (number > 0 && numbered < rows.size() && rows[numbered].card.name == name)
            return &rows[numbered];
        const auto found
            = std::find_if(rows.begin(), rows.end(), [&](const IndicatorRow& card) { return card.card.name == name; });
        return found == rows.end() ? nullptr : &*found;
    }

    bool completeTarget(int row, QDate to, IndicatorRow& card)
    {
        const auto from = parseDay(text(row, ValueField::StartOn), year());
        const auto found = std::find_if(card.targets.begin(), card.targets.end(),
            [&](const IndicatorTarget& target) { return target.from == from && target.to == to; });
        if (found == card.targets.end())
            return false;
        const QString phrase = text(row, ValueField::Value);
        found->phrase = phrase.isEmpty() ? found->phrase : phrase;
        found->basis = text(row, ValueField::Basis);
        found->derived = text(row, ValueField::Mark) == QStringView(derivedWord);
        return true;
    }

    bool completeValue(int row, QDate on, IndicatorRow& card)
    {
        QString& note = card.card.note;
        IndicatorReading wanted;
        wanted.from = understood(
            row, ValueField::StartOn, note, [&](const QString& written) { return parseDay(written, year()); });
        wanted.on = on;
        wanted.member = text(row, ValueField::Member);
        const auto found
            = std::find_if(card.readings.begin(), card.readings.end(), [&](const IndicatorReading& reading) {
                  return reading.from == wanted.from && reading.on == on && reading.member == wanted.member;
              });
        const auto value = understood(row, ValueField::Value, note, readFigure);
        if (found == card.readings.end() && !value)
            return false;
        IndicatorReading& reading = found == card.readings.end() ? wanted : *found;
        if (value)
            reading.value = *value;
        readRest(row, reading, note);
        if (found == card.readings.end())
            card.readings.push_back(wanted);
        return true;
    }

    void readRest(int row, IndicatorReading& reading, QString& note)
    {
        if (const auto numerator = understood(row, ValueField::Numerator, note, readFigure))
            reading.numerator = numerator;
        if (const auto denominator = understood(row, ValueField::Denominator, note, readFigure))
            reading.denominator = denominator;
        takeGrowthAndRank(text(row, ValueField::YearOnYear), text(row, ValueField::Rank), reading);
        reading.source = text(row, ValueField::Basis);
        reading.verified = text(row, ValueField::Mark) == QStringView(verifiedWord);
        reading.note = text(row, ValueField::Note);
    }

    static std::optional<Figure> readFigure(const QString& written) { return parseFigure(written); }

    IndicatorTable& m_table;
};

} // namespace

DetailSheet::DetailSheet()
{
    using enum WorkbookColumn::Align;
    m_sheet.name = QStringLiteral("指标明细");
    m_sheet.columns = {{QStringLiteral("指标序号"), 9, Center, true}, {QStringLiteral("指标名称"), 30},
        {QStringLiteral("内容"), 8}, {QStringLiteral("起始日"), 12}, {QStringLiteral("截止日"), 12},
        {QStringLiteral("成员"), 12}, {QStringLiteral("原文"), 14}, {QStringLiteral("分子"), 12},
        {QStringLiteral("分母"), 12}, {QStringLiteral("同比"), 10}, {QStringLiteral("排名"), 10},
        {QStringLiteral("依据来源"), 24}, {QStringLiteral("标记"), 8}, {QStringLiteral("备注"), 20}};
}

void DetailSheet::add(int number, const IndicatorRow& row, const ToldInRow& told)
{
    const QStringList head{QString::number(number), row.card.name};
    for (const IndicatorTarget& target : row.targets) {
        const QString phrase = told.target(target) == target.phrase ? QString() : target.phrase;
        const QString mark = target.derived ? QString::fromUtf16(derivedWord) : QString();
        if (!phrase.isEmpty() || !mark.isEmpty() || !target.basis.isEmpty())
            m_sheet.rows.push_back(head
                + QStringList{QString::fromUtf16(targetWord), dayCell(target.from), dayCell(target.to), {}, phrase, {},
                    {}, {}, {}, target.basis, mark, {}});
    }
    for (const IndicatorReading& reading : row.readings) {
        const bool aside = &reading != told.newest;
        const QStringList rest{reading.member, reading.member.isEmpty() ? QString() : writtenText(reading.value),
            aside ? writtenText(reading.numerator) : QString(), aside ? writtenText(reading.denominator) : QString(),
            aside ? growthCell(reading) : QString(), aside ? rankCell(reading) : QString(), reading.source,
            reading.verified ? QString::fromUtf16(verifiedWord) : QString(), reading.note};
        if (!rest.join(QString()).isEmpty())
            m_sheet.rows.push_back(
                head + QStringList{QString::fromUtf16(valueWord), dayCell(reading.from), dayCell(reading.on)} + rest);
    }
}

QString growthCell(const IndicatorReading& reading)
{
    return reading.yearOnYear ? QString(reading.yearOnYear->toText() + u'%') : QString();
}

QString rankCell(const IndicatorReading& reading)
{
    return reading.rank ? QString(reading.rankScope + u'第' + QString::number(*reading.rank)) : QString();
}

void takeGrowthAndRank(const QString& growth, const QString& rank, IndicatorReading& reading)
{
    if (const auto change = readGrowth(growth))
        reading.yearOnYear = change;
    if (const auto place = readRank(rank)) {
        reading.rank = place->rank;
        reading.rankScope = place->scope;
    }
}

std::optional<ValueHeader> findDetailHeader(const TableGrid& grid, const ColumnCorrections& corrections)
{
    const auto header = findHeader(grid, readDetailHeader, ValueField::Name, {ValueField::Content}, corrections);
    return header && header->find(ValueField::Day) && header->find(ValueField::Value) ? header : std::nullopt;
}

void readDetails(const ValueSheet& sheet, const ValueTableOptions& options, IndicatorTable& table, CellFates& fates)
{
    DetailReader(sheet, table, fates, options).read();
}

} // namespace taizhang
