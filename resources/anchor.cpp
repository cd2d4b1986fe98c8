// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A library of resources alone needs one translation unit.
namespace taizhang {
extern const int resourcesAnchor;
const int resourcesAnchor = 1;
} // namespace taizhang
