// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/lightcolours.h"

#include "core/report/words.h"

namespace taizhang {

namespace {

QColor printed(Light light)
{
    switch (light) {
    case Light::Grey:
        return {0x59, 0x59, 0x59};
    case Light::Green:
        return {0x1e, 0x7b, 0x34};
    case Light::Blue:
        return {0x0b, 0x5c, 0xad};
    case Light::Yellow:
        return {0xb3, 0x75, 0x00};
    case Light::Red:
        return {0xb0, 0x1e, 0x1e};
    case Light::Done:
        return {0x00, 0x00, 0x00};
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<QColor> lightColour(char32_t shape)
{
    for (const EnumName<Light>& name : enumNames<Light>()) {
        if (lightShape(name.value).toUcs4().value(0) == shape)
            return printed(name.value);
    }
    return std::nullopt;
}

} // namespace taizhang
