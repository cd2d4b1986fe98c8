// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/enums.h"

#include <QColor>
#include <QPalette>

class QWidget;

namespace taizhang {

// What a colour is for. State is never told by colour alone: a word or a shape stands beside it.
enum class ThemeRole
{
    Accent, // links, selected chips, the main button
    AccentBase, // calm background of something selected
    MutedText,
    Border, // hairlines between areas
    CardBase, // cards on the window background
    InfoBase,
    SuccessBase,
    SuccessText,
    WarningBase, // also doubtful fields
    WarningText,
    ErrorBase,
    ErrorText,
    AddedBase, // word-level differences
    AddedText,
    RemovedBase,
    RemovedText,
    ChartGrid,
    ChartMark, // 序时进度
};

// The colours of the program, for light and for dark windows; the only place with colour literals. A value: make one
// from the palette at hand whenever you paint, and again after QEvent::ApplicationPaletteChange.
class Theme
{
public:
    // Dark where the window is darker than its text.
    static Theme of(const QPalette& palette);
    explicit constexpr Theme(bool dark)
        : m_dark(dark)
    { }

    bool dark() const { return m_dark; }
    QColor color(ThemeRole role) const;
    // Fills of the lights; told apart with red-green and blue-yellow blindness too.
    QColor fill(Light light) const;
    // Readable on fill().
    QColor onFill(Light light) const;
    // Lights as text on the window or base colour, with a contrast of at least 4.5.
    QColor text(Light light) const;
    // Colours for series without a meaning; repeats after inkSeriesCount().
    QColor series(int index) const;
    // Palette of the whole application.
    QPalette palette() const;

private:
    bool m_dark;
};

// Gives a widget's text the colour ThemeRole::MutedText, which the palette carries as the role BrightText, so that it
// follows a change between light and dark.
void setMuted(QWidget* widget);

} // namespace taizhang
