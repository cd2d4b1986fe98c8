// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QSplitter;
class QString;

namespace taizhang {

class Settings;

// Gives the splitter the parts that its user left it with, and remembers them from now on under this name. The splitter
// has all its parts already; `settings` outlives it.
void rememberParts(QSplitter& splitter, const QString& name, Settings& settings);

} // namespace taizhang
