// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ledger.h"

#include <QString>

#include <random>

// Does random work on a ledger, the same for the same seed: edits of every kind, imports, undos and redos.
class RandomWork
{
public:
    explicit RandomWork(unsigned seed)
        : m_random(seed)
    { }

    // One act. Returns its name; acts that the ledger refuses are allowed and change nothing.
    QString step(taizhang::Ledger& ledger);

private:
    int upTo(int limit); // 0 … limit - 1
    bool oneIn(int chances) { return upTo(chances) == 0; }
    QString words();
    taizhang::Task randomTask(const taizhang::Ledger& ledger);
    taizhang::ProgressRecord randomProgress(taizhang::TaskId id);
    taizhang::ImportDraft randomDraft();

    QString addOrEdit(taizhang::Ledger& ledger);
    QString editTask(taizhang::Ledger& ledger, const taizhang::TaskView& view);
    QString editUnits(taizhang::Ledger& ledger);
    QString editProgress(taizhang::Ledger& ledger);
    QString importList(taizhang::Ledger& ledger);
    QString walkHistory(taizhang::Ledger& ledger);

    std::mt19937 m_random;
};
