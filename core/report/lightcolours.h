// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <optional>

namespace taizhang {

// The printed colour of a light's shape (lightShape in words.h), dark enough for white paper; nothing for other
// characters.
std::optional<QColor> lightColour(char32_t shape);

} // namespace taizhang
