// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace taizhang {

// Words for the codes inside errors; a code without a word comes back as it is.
QString contentWord(const QString& code); // what a file really is: "pdf", "zip", "empty" ...
QString limitWord(const QString& code); // which limit of core/exchange/limits.h was exceeded

} // namespace taizhang
