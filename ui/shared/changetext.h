// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/recordnames.h"

#include <QCoreApplication>
#include <QString>

#include <vector>

namespace taizhang {

// A logged value in words.
struct ChangeLine
{
    RecordRef record; // that the value belongs to, itself or as a part
    BatchId batch; // that changed it
    QString field; // "Title", "Measure · Text"; of a deleted record what it was
    QString before; // empty: there was none
    QString after;
    QString text; // all of it: "Title: old → new", "Measure · Text: new"
};

// Tells the changes of one batch line by line. Ids, order numbers and figures whose words are told are left out.
class ChangeText
{
    Q_DECLARE_TR_FUNCTIONS(ChangeText)

public:
    explicit ChangeText(const Ledger& ledger);

    std::vector<ChangeLine> lines(const std::vector<FieldChange>& changes, size_t most = SIZE_MAX);
    QString heading(const RecordRef& record); // "Task 3 提升技能水平"

private:
    ChangeLine line(const FieldChange& change, const RecordRef& record);
    ChangeLine deletion(const FieldChange& change, const RecordRef& record);
    enum class Side
    {
        Before,
        After
    };
    QString valueText(const FieldChange& change, Side side);
    QString figureText(const FieldChange& change, Side side) const;

    const Ledger& m_ledger;
    RecordNames m_names;
};

QString minuteText(const QDateTime& at); // by the local clock; – for no time
// When, who, where and from which file: "2026-05-03 14:22 · wang @ office-pc · list.docx".
QString batchSource(const BatchInfo& batch);

} // namespace taizhang
