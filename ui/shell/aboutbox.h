// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace taizhang {

// Name, version and licence of the program.
void showAboutBox(QWidget* parent);

} // namespace taizhang
