// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/theme.h"

#include <QIcon>
#include <QString>

#include <optional>

namespace taizhang {

// The icon resources/icons/NAME.svg, whose strokes are "currentColor", painted in the palette's text colour at the
// moment of painting (so it follows a change between light and dark), or in a colour of the theme.
QIcon icon(const QString& name, std::optional<ThemeRole> role = {});

} // namespace taizhang
