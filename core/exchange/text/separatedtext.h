// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/readcontext.h"
#include "core/exchange/table.h"

#include <QChar>
#include <QString>

#include <optional>

namespace taizhang {

// The separator of a text table: what a "sep=" line says, else the one of , ; tab | that gives the most even columns.
QChar detectSeparator(const QString& text);

// One Table of kind Text. Fields may be quoted, with doubled quotes and line ends inside; a quote that is closed before
// the field ends belongs to the text. A quote never closed is ImportDamaged with its line.
Result<Table> readSeparatedText(const QString& text, QChar separator, ReadContext& context);

} // namespace taizhang
