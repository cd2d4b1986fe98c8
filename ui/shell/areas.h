// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMainWindow;

namespace taizhang {

// Takes the focus to the next or the previous area of the window: navigation, header, the parts of the page, a dock.
// The Tab key alone does not leave a table, where it goes from cell to cell.
void goToArea(const QMainWindow& window, bool forward);

} // namespace taizhang
