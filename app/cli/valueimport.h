// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <QString>

namespace taizhang::cli {

// import LEDGER FILE --as funds|indicators; `kind` is what was asked for.
int importValueTable(const Arguments& arguments, const Context& context, const QString& kind);

} // namespace taizhang::cli
