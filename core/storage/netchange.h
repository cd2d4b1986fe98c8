// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/history.h"

#include <QHash>
#include <QString>
#include <QVariant>

#include <optional>
#include <vector>

namespace taizhang {

struct RowKey
{
    QString table;
    qint64 row = 0;

    friend bool operator==(const RowKey&, const RowKey&) = default;
};
size_t qHash(const RowKey& key, size_t seed = 0);

struct BeforeAfter
{
    QVariant before;
    QVariant after;
};

// What several log rows of one record come to: the first value before and the last value after.
struct NetChange
{
    RowKey key;
    bool existedBefore = true;
    bool existsAfter = true;
    QHash<QString, BeforeAfter> fields; // without id

    bool inserted() const { return !existedBefore && existsAfter; }
    bool deleted() const { return existedBefore && !existsAfter; }
    bool updated() const { return existedBefore && existsAfter; }
};

// Neighbouring log rows of one record joined: taken back one by one from the end, they pass only through states that
// the file has had.
std::vector<NetChange> runsOf(const std::vector<FieldChange>& changes);
// One net change for each record.
QHash<RowKey, NetChange> netByRow(const std::vector<NetChange>& runs);

} // namespace taizhang
