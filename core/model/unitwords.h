// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/enums.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace taizhang {

// What is known about the names of units, read once from resources/words/units.json.
struct UnitWords
{
    struct KindWords
    {
        UnitKind kind = UnitKind::Other;
        QStringList begins;
        QStringList ends;
    };

    QHash<QString, QString> departments; // every usual form of a department's name to the first of them
    std::vector<KindWords> kinds; // in order of trial
};

const UnitWords& unitWords();
// One of the usual forms of words that stand in most names: 委员会 to 委, 办公室 to 办, without 和.
QString shortForms(QString name);

} // namespace taizhang
