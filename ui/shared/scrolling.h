// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QScrollArea;
class QWidget;

namespace taizhang {

// A frameless area around `content`, which it owns: what has too little room there is scrolled instead of squeezed.
QScrollArea* scrolling(QWidget* content);

} // namespace taizhang
