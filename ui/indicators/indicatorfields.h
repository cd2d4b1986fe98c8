// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/indicator.h"

#include <QString>
#include <QStringList>

namespace taizhang {

class Ledger;

// The fields of a definition card as text: name, code, definition, unit, kind, direction, startOn, numerator,
// denominator, dataSource, owner, aspect, parent, dimension, members, tasks, note.
QString indicatorFieldText(Ledger& ledger, const Indicator& card, const QString& key);
// The card with what was typed into a field. ValueInvalid or RecordNotFound for what is not understood.
Result<Indicator> withField(Ledger& ledger, Indicator card, const QString& key, const QString& typed);
// What a field can be completed with: units, aspects, other indicators; empty for free text.
QStringList offeredFor(Ledger& ledger, const Indicator& card, const QString& key);

} // namespace taizhang
