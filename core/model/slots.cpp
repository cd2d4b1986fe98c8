// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/slots.h"

#include <algorithm>

namespace taizhang {

namespace {

int monthsOf(RecurrenceUnit unit)
{
    switch (unit) {
    case RecurrenceUnit::Month:
        return 1;
    case RecurrenceUnit::Quarter:
        return 3;
    case RecurrenceUnit::HalfYear:
        return 6;
    case RecurrenceUnit::Year:
        return 12;
    }
    return 12;
}

struct Slot
{
    QDate end;
    int missing = 0;
    bool late = false; // was short when it ended
};

class SlotLine
{
public:
    explicit SlotLine(int times)
        : m_times(times)
    { }

    void close(QDate end, int reports)
    {
        fill(std::max(0, reports - m_times));
        const int missing = std::max(0, m_times - reports);
        m_slots.push_back({end, missing, missing > 0});
    }

    void fill(int reports)
    {
        for (Slot& slot : m_slots) {
            const int used = std::min(reports, slot.missing);
            slot.missing -= used;
            reports -= used;
        }
    }

    SlotState state() const
    {
        SlotState state;
        for (const Slot& slot : m_slots) {
            if (slot.missing > 0 && !state.missed)
                state.missed = slot.end;
        }
        if (!m_slots.empty() && m_slots.back().late && m_slots.back().missing == 0)
            state.caughtUp = m_slots.back().end;
        return state;
    }

private:
    int m_times;
    std::vector<Slot> m_slots;
};

} // namespace

SlotState slotState(const Recurrence& recurrence, const SlotSpan& span, const std::vector<QDate>& reportedOn)
{
    const int months = monthsOf(recurrence.unit);
    const auto reportsIn = [&](QDate first, QDate last) {
        return static_cast<int>(std::count_if(reportedOn.begin(), reportedOn.end(),
            [&](QDate day) { return day >= first && day <= last && day <= span.today; }));
    };
    const QDate open = std::min(span.today, span.until.addDays(1)); // first day that is no longer asked for
    QDate first(span.from.year(), (span.from.month() - 1) / months * months + 1, 1);
    SlotLine line(recurrence.times);
    for (; first.addMonths(months) <= open; first = first.addMonths(months)) {
        const QDate end = first.addMonths(months).addDays(-1);
        line.close(end, reportsIn(first, end));
    }
    line.fill(reportsIn(first, span.today));
    return line.state();
}

} // namespace taizhang
