// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importdraft.h"
#include "core/ledger/importplan.h"
#include "core/model/taskview.h"
#include "core/model/unitdirectory.h"

#include <QHash>

#include <vector>

namespace taizhang {

// Compares stored tasks with drafts, field by field. Fields: number, title, aspects, measures, goal, deliverable, lead,
// responsible, support, officials, deadline, budget, note. Progress is never compared: it is a record of its own.
class DifferenceFinder
{
public:
    DifferenceFinder(const ImportDraft& draft, const UnitDirectory& directory);

    std::vector<FieldDifference> differences(const TaskView& stored, const DraftTask& draft) const;

private:
    struct Texts
    {
        QString field;
        QString before;
        QString after;
    };

    std::vector<Texts> texts(const TaskView& stored, const DraftTask& draft) const;
    Texts units(const TaskView& stored, const DraftTask& draft, Role role) const;
    bool given(const QString& field) const { return m_given.value(field, false); }

    const UnitDirectory& m_directory;
    QHash<QString, bool> m_given; // per field, whether any task of the draft fills it
};

} // namespace taizhang
