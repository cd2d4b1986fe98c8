// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/corrections.h"

#include "core/model/textnormal.h"

#include <QRegularExpression>

#include <algorithm>

namespace taizhang {

namespace {

constexpr qsizetype longestKey = 200;

bool namesYear(const QString& phrase)
{
    static const QRegularExpression year(QStringLiteral("[12][0-9]{3}|二[〇○零]|十[三四五六七]五"));
    return phrase.contains(year);
}

} // namespace

QString likeKey(QStringView text)
{
    return withoutSpaces(foldWidth(text)).left(longestKey);
}

QString rowKey(const Table& table, int row)
{
    QString text;
    auto cell = std::lower_bound(
        table.cells.begin(), table.cells.end(), row, [](const Cell& one, int wanted) { return one.row < wanted; });
    for (; cell != table.cells.end() && cell->row == row; ++cell)
        text += cell->text;
    return likeKey(text);
}

std::optional<RowReading> correctedRow(
    const std::vector<RowCorrection>& corrections, const QString& shape, const Table& table, int row)
{
    const auto found = std::find_if(corrections.rbegin(), corrections.rend(), [&](const RowCorrection& one) {
        return one.shape == shape && (one.text.isEmpty() || one.text == rowKey(table, row));
    });
    return found == corrections.rend() ? std::nullopt : std::optional(found->reading);
}

std::optional<ParsedDeadline> correctedDeadline(
    const std::vector<DeadlineReading>& readings, const QString& phrase, int year)
{
    if (readings.empty())
        return std::nullopt;
    const QString key = likeKey(phrase);
    const auto found = std::find_if(
        readings.rbegin(), readings.rend(), [&](const DeadlineReading& one) { return one.phrase == key; });
    if (found == readings.rend())
        return std::nullopt;
    ParsedDeadline parsed;
    parsed.deadline.phrase = phrase;
    parsed.deadline.kind = found->kind;
    parsed.deadline.due = found->due;
    if (found->every)
        parsed.deadline.recurrence = Recurrence{*found->every, 1};
    if (found->kind == DeadlineKind::Dependent)
        parsed.deadline.trigger = phrase;
    if (found->due && year > 0 && found->year > 0 && !namesYear(key))
        parsed.deadline.due = found->due->addYears(year - found->year);
    return parsed;
}

void correct(std::vector<RowCorrection>& corrections, const RowCorrection& correction)
{
    std::erase_if(corrections, [&](const RowCorrection& one) {
        return one.shape == correction.shape && (correction.text.isEmpty() || one.text == correction.text);
    });
    corrections.push_back(correction);
}

void correct(std::vector<DeadlineReading>& readings, const DeadlineReading& reading)
{
    DeadlineReading kept = reading;
    kept.phrase = likeKey(reading.phrase);
    std::erase_if(readings, [&](const DeadlineReading& one) { return one.phrase == kept.phrase; });
    readings.push_back(kept);
}

} // namespace taizhang
