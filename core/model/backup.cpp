// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/backup.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <functional>

namespace taizhang {

std::span<const EnumName<BackupReason>> namesOf(BackupReason)
{
    using enum BackupReason;
    static constexpr std::array names{
        EnumName<BackupReason>{Open, u"open"},
        EnumName<BackupReason>{Timed, u"timed"},
        EnumName<BackupReason>{Close, u"close"},
        EnumName<BackupReason>{Import, u"import"},
        EnumName<BackupReason>{Migration, u"migration"},
        EnumName<BackupReason>{Restore, u"restore"},
        EnumName<BackupReason>{Manual, u"manual"},
    };
    return names;
}

namespace {

constexpr int keptLast = 10;
constexpr int keptDays = 14;
constexpr int keptWeeks = 8;
constexpr int keptMonths = 12;
constexpr int keptImports = 30;
constexpr int migrationDays = 90;

int dayOf(QDate day)
{
    return static_cast<int>(day.toJulianDay());
}

int weekOf(QDate day)
{
    int year = 0;
    const int week = day.weekNumber(&year);
    return year * 100 + week;
}

int monthOf(QDate day)
{
    return day.year() * 100 + day.month();
}

// Takes backups one by one, newest first, and says which of the periods still has room for it.
class Tiers
{
public:
    bool takes(const BackupInfo& backup)
    {
        if (m_last < keptLast) {
            ++m_last;
            return true;
        }
        if (const std::optional<bool> taken = m_days.offer(dayOf(backup.day), keptDays))
            return *taken;
        if (const std::optional<bool> taken = m_weeks.offer(weekOf(backup.day), keptWeeks))
            return *taken;
        return m_months.offer(monthOf(backup.day), keptMonths).value_or(false);
    }

private:
    struct Tier
    {
        QSet<int> periods;

        // False if the period has its backup already, nothing if the tier is full and older ones may have it.
        std::optional<bool> offer(int period, int limit)
        {
            if (periods.contains(period))
                return false;
            if (periods.size() == limit)
                return std::nullopt;
            periods.insert(period);
            return true;
        }
    };

    int m_last = 0;
    Tier m_days;
    Tier m_weeks;
    Tier m_months;
};

void dropBeyond(std::vector<BackupInfo>& kept, qint64 sizeLimit)
{
    qint64 total = 0;
    for (const BackupInfo& backup : kept)
        total += backup.size;
    while (kept.size() > 1 && total > sizeLimit) {
        total -= kept.back().size;
        kept.pop_back();
    }
}

} // namespace

std::vector<BackupInfo> backupsToKeep(std::vector<BackupInfo> backups, QDate today, qint64 sizeLimit)
{
    std::ranges::sort(backups, std::greater(), &BackupInfo::sequence);
    Tiers tiers;
    int imports = 0;
    std::vector<BackupInfo> kept;
    for (const BackupInfo& backup : backups) {
        const bool future = backup.day > today;
        const bool import = backup.reason == BackupReason::Import && ++imports <= keptImports;
        const bool migration = backup.reason == BackupReason::Migration && backup.day.daysTo(today) <= migrationDays;
        if (future || tiers.takes(backup) || import || migration)
            kept.push_back(backup);
    }
    dropBeyond(kept, sizeLimit);
    return kept;
}

} // namespace taizhang
