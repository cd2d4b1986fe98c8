// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ledger.h"

#include <QHash>
#include <QString>

#include <optional>
#include <utility>

namespace taizhang {

// A row of the change log's tables.
struct RecordRef
{
    QString table;
    qint64 id = 0;

    friend bool operator==(const RecordRef&, const RecordRef&) = default;
};

// What the rows of the change log are parts of, how they are called and what became of them, also of those deleted.
// Remembers what it has looked up: make one for a list of changes, and no write between.
class RecordNames
{
public:
    explicit RecordNames(const Ledger& ledger); // outlives this

    // The record that the row is a part of, through all steps: of a measure, its task. Itself where it is none's part.
    RecordRef recordOf(const RecordRef& row);
    // "3 提升技能水平" of a task, the name of others; empty where there is none to be found.
    QString name(const RecordRef& record);
    // 来历: every change of the record and of its parts, newest first.
    std::vector<Provenance> history(const RecordRef& record) const;
    // What the value of a column refers to; nothing where it is no reference.
    std::optional<RecordRef> reference(const QString& table, const QString& column, const QVariant& value) const;

private:
    QString presentName(const RecordRef& record) const;
    QString loggedText(const RecordRef& record, const QString& column) const; // newest that was not empty

    const Ledger& m_ledger;
    QHash<std::pair<QString, qint64>, RecordRef> m_records;
    QHash<std::pair<QString, qint64>, QString> m_names;
};

} // namespace taizhang
