// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/uid.h"
#include "core/model/enums.h"
#include "core/model/ids.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QVariant>

#include <optional>
#include <vector>

namespace taizhang {

// One batch of the change log: a cell edit, a whole import, an undo ...
struct BatchInfo
{
    BatchId id;
    BatchKind kind = BatchKind::Edit;
    QString action; // what was done, as a code the words are made of: "task.save", "import", "progress.record" ...
    QString subject; // what it was done to: "3 提升技能水平", a file name ...
    QString actor;
    QString computer;
    QDateTime at; // UTC
    QString sourceFile;
    QByteArray sourceSha256;
    int changes = 0; // logged field values
    std::optional<BatchId> reverts; // of an undo or redo: the batch whose effect it reverses
    bool undone = false; // its effect is presently taken back

    friend bool operator==(const BatchInfo&, const BatchInfo&) = default;
};

// One logged field value. `before` and `after` are the stored values; an invalid QVariant is "none".
struct FieldChange
{
    BatchId batch;
    QString table;
    qint64 row = 0;
    QString column;
    QVariant before;
    QVariant after;

    friend bool operator==(const FieldChange&, const FieldChange&) = default;
};

// A value that keeps a batch from being undone, because a later batch changed it again.
struct UndoConflict
{
    FieldChange change;
    QVariant present;
    std::optional<BatchId> later;
};

// A field change with when, who and from where: 来历.
struct Provenance
{
    BatchInfo batch;
    FieldChange change;
};

} // namespace taizhang
