// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tasklist/taskmeasures.h"

#include "core/exchange/tasklist/listtext.h"
#include "core/exchange/tasklist/numberlabel.h"

#include <algorithm>
#include <set>

namespace taizhang {

namespace {

// 1.…； / 2.…。 in rows of their own are one list.
void dropRowSeparators(const std::vector<RawMeasure>& raw, std::vector<DraftMeasure>& measures)
{
    const bool list = raw.size() > 1 && measures.size() == raw.size()
        && std::all_of(raw.begin(), raw.end(), [](const RawMeasure& one) { return gluedLabel(one.text).has_value(); });
    if (!list)
        return;
    QStringList texts;
    for (const DraftMeasure& measure : measures)
        texts.append(measure.text);
    dropSeparators(texts);
    for (std::size_t i = 0; i < measures.size(); ++i)
        measures[i].text = texts[static_cast<qsizetype>(i)];
}

// Units and deadline that hold for the whole task are not said again of each measure.
void dropCommon(const std::vector<RawMeasure>& raw, std::vector<DraftMeasure>& measures)
{
    std::set<QString> units;
    std::set<QString> deadlines;
    for (const RawMeasure& one : raw) {
        if (!one.units.isEmpty())
            units.insert(one.units.join(u'\n'));
        if (!one.deadline.isEmpty())
            deadlines.insert(one.deadline);
    }
    for (DraftMeasure& measure : measures) {
        if (units.size() < 2)
            measure.unitsWritten.clear();
        if (deadlines.size() < 2)
            measure.deadlinePhrase.clear();
    }
}

} // namespace

std::vector<DraftMeasure> taskMeasures(const std::vector<RawMeasure>& raw)
{
    std::vector<DraftMeasure> measures;
    for (const RawMeasure& one : raw) {
        for (const QString& text : splitMeasures(one.text))
            measures.push_back({text, one.units.join(u'\n'), one.deadline, one.where});
    }
    dropRowSeparators(raw, measures);
    dropCommon(raw, measures);
    return measures;
}

} // namespace taizhang
