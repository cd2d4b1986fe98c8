// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace taizhang {

// What is made later comes last in the order of the tab key. Puts the fields of `part`, in the order in which they were
// made, right behind `before`, which takes the focus itself.
void tabInto(QWidget* before, const QWidget& part);

} // namespace taizhang
