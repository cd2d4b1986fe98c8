// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/figure.h"

#include <QStringList>

namespace taizhang {

// The line of a header that the import of funds knows, for columns of the funds table by their keys; amounts in
// `scale`.
QString pasteHeader(const QStringList& columns, MoneyScale scale);

} // namespace taizhang
