// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariant>

namespace taizhang {

// Words of the change log, which speaks of tables, columns and stored values. All texts are plain text.

enum class ColumnUse
{
    Shown,
    Internal, // ids, order numbers and what else says nothing to people
    Unknown // of a newer program: no word
};

QString tableWord(const QString& table); // "fund item"; an unknown table comes back as it is
ColumnUse columnUse(const QString& table, const QString& column);
QString columnWord(const QString& table, const QString& column); // an unknown column comes back as it is
// A stored value as people write it: enumerations, money, percentages, yes and no. References and figures, which take
// more than one value to tell, come back as they are stored; so does what is unknown. Empty for no value.
QString storedValueText(const QString& table, const QString& column, const QVariant& value);

} // namespace taizhang
