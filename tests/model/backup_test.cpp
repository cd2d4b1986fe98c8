// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/backup.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <limits>
#include <set>

using namespace taizhang;

namespace {

constexpr qint64 noLimit = std::numeric_limits<qint64>::max();

BackupInfo backupOf(qint64 sequence, QDate day, BackupReason reason = BackupReason::Timed)
{
    BackupInfo backup;
    backup.sequence = sequence;
    backup.day = day;
    backup.at = day.startOfDay(Qt::UTC);
    backup.reason = reason;
    backup.size = 1000;
    return backup;
}

std::set<qint64> sequencesOf(const std::vector<BackupInfo>& backups)
{
    std::set<qint64> sequences;
    for (const BackupInfo& backup : backups)
        sequences.insert(backup.sequence);
    return sequences;
}

} // namespace

TEST_CASE("two years of ten backups a day leave 10, 14 days, 8 weeks and 12 months")
{
    std::vector<BackupInfo> kept;
    QDate day(2024, 1, 1);
    qint64 sequence = 0;
    for (; day < QDate(2026, 1, 1); day = day.addDays(1)) {
        for (int i = 0; i < 10; ++i) {
            kept.push_back(backupOf(++sequence, day));
            kept = backupsToKeep(kept, day, noLimit);
        }
    }
    REQUIRE(kept.size() == 10 + 14 + 8 + 12);
    for (size_t i = 0; i < 10; ++i)
        CHECK(kept[i].sequence == sequence - qint64(i));
    std::set<QDate> days;
    for (size_t i = 10; i < 24; ++i)
        days.insert(kept[i].day);
    CHECK(days.size() == 14);
    CHECK(*days.begin() == QDate(2025, 12, 17));
    for (size_t i = 24; i < 31; ++i)
        CHECK(kept[i].day.daysTo(kept[i - 1].day) <= 13);
    CHECK(kept.back().day < QDate(2025, 1, 1));
}

TEST_CASE("the newest backup of a day, week and month is the one that is kept")
{
    std::vector<BackupInfo> backups;
    for (qint64 i = 1; i <= 40; ++i)
        backups.push_back(backupOf(i, QDate(2026, 3, i <= 20 ? 1 : 2)));
    CHECK(sequencesOf(backupsToKeep(backups, QDate(2026, 3, 2), noLimit))
        == std::set<qint64>{20, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40});
}

TEST_CASE("a wrong clock does not cost a good backup")
{
    std::vector<BackupInfo> backups;
    for (qint64 i = 1; i <= 30; ++i)
        backups.push_back(backupOf(i, QDate(2026, 3, int(i))));
    for (const QDate wrong : {QDate(1970, 1, 1), QDate(2099, 12, 31)}) {
        std::vector<BackupInfo> after = backups;
        for (qint64 i = 31; i <= 60; ++i)
            after.push_back(backupOf(i, wrong));
        const std::set<qint64> kept = sequencesOf(backupsToKeep(after, QDate(2026, 3, 30), noLimit));
        for (qint64 i = 18; i <= 30; ++i)
            CHECK(kept.contains(i));
        CHECK(kept.contains(60));
    }
}

TEST_CASE("backups before imports and migrations outlive the tiers")
{
    std::vector<BackupInfo> backups;
    qint64 sequence = 0;
    for (int i = 0; i < 40; ++i)
        backups.push_back(backupOf(++sequence, QDate(2026, 3, 1), BackupReason::Import));
    backups.push_back(backupOf(++sequence, QDate(2026, 3, 1), BackupReason::Migration));
    for (int i = 0; i < 40; ++i)
        backups.push_back(backupOf(++sequence, QDate(2026, 3, 1)));
    std::set<qint64> kept = sequencesOf(backupsToKeep(backups, QDate(2026, 5, 30), noLimit));
    CHECK_FALSE(kept.contains(10));
    CHECK(kept.contains(11));
    CHECK(kept.contains(40));
    CHECK(kept.contains(41));
    kept = sequencesOf(backupsToKeep(backups, QDate(2026, 5, 31), noLimit));
    CHECK_FALSE(kept.contains(41));
}

TEST_CASE("a limit on bytes drops the oldest but never the newest")
{
    std::vector<BackupInfo> backups;
    for (qint64 i = 1; i <= 10; ++i)
        backups.push_back(backupOf(i, QDate(2026, 3, 1)));
    CHECK(sequencesOf(backupsToKeep(backups, QDate(2026, 3, 1), 3500)) == std::set<qint64>{8, 9, 10});
    CHECK(sequencesOf(backupsToKeep(backups, QDate(2026, 3, 1), 0)) == std::set<qint64>{10});
    CHECK(backupsToKeep({}, QDate(2026, 3, 1), 0).empty());
}
