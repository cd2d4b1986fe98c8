// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/theme.h"

#include "core/report/chartink.h"

#include <QWidget>

#include <array>

namespace taizhang {

namespace {

struct Shade
{
    QRgb light;
    QRgb dark;
};

Shade shade(ThemeRole role)
{
    switch (role) {
    case ThemeRole::Accent:
        return {0xff1f5fa8, 0xff7db3f0};
    case ThemeRole::AccentBase:
        return {0xffe3eefa, 0xff22384f};
    case ThemeRole::MutedText:
        return {0xff5c6670, 0xffa6afb8};
    case ThemeRole::Border:
        return {0xffd9dee4, 0xff3b4148};
    case ThemeRole::CardBase:
        return {0xffffffff, 0xff2a2e33};
    case ThemeRole::InfoBase:
        return {0xffe8f1fb, 0xff20344a};
    case ThemeRole::SuccessBase:
        return {0xffe5f4ec, 0xff1d3a2e};
    case ThemeRole::SuccessText:
        return {0xff17613f, 0xff8fd9b6};
    case ThemeRole::WarningBase:
        return {0xfffdf3d7, 0xff453a17};
    case ThemeRole::WarningText:
        return {0xff7a5200, 0xfff2cf73};
    case ThemeRole::ErrorBase:
        return {0xfffce8e4, 0xff4a2620};
    case ThemeRole::ErrorText:
        return {0xffa3281a, 0xffff9d8c};
    case ThemeRole::AddedBase:
        return {0xffdcf1e5, 0xff1f4233};
    case ThemeRole::AddedText:
        return {0xff14573a, 0xff9be3bf};
    case ThemeRole::RemovedBase:
        return {0xfffbe1dc, 0xff4f2a24};
    case ThemeRole::RemovedText:
        return {0xff93271b, 0xffffa999};
    case ThemeRole::ChartGrid:
        return {0xffe3e7eb, 0xff3f454c};
    case ThemeRole::ChartMark:
        return {0xff3a4149, 0xffe3e7eb};
    }
    Q_UNREACHABLE();
}

QColor darkFill(Light light)
{
    switch (light) {
    case Light::Grey:
        return QColor::fromRgb(0xff7b838c);
    case Light::Green:
        return QColor::fromRgb(0xff2ca37a);
    case Light::Blue:
        return QColor::fromRgb(0xff7cc6f7);
    case Light::Yellow:
        return QColor::fromRgb(0xfff5cf55);
    case Light::Red:
        return QColor::fromRgb(0xffcf402c);
    case Light::Done:
        return QColor::fromRgb(0xff45649b);
    }
    Q_UNREACHABLE();
}

Shade textShade(Light light)
{
    switch (light) {
    case Light::Grey:
        return {0xff59626c, 0xffb4bcc5};
    case Light::Green:
        return {0xff176a4b, 0xff6fd9ae};
    case Light::Blue:
        return {0xff1a649f, 0xff86c8f7};
    case Light::Yellow:
        return {0xff7d5600, 0xfff5cf55};
    case Light::Red:
        return {0xffb02a19, 0xffff9282};
    case Light::Done:
        return {0xff2c4a78, 0xff9db9ea};
    }
    Q_UNREACHABLE();
}

constexpr std::array<QRgb, 6> darkSeries{0xff6aa7e8, 0xfff0a64c, 0xff4fc3b5, 0xffbb8ad4, 0xffa3aeb9, 0xffe0798d};

QColor pick(Shade shade, bool dark)
{
    return QColor::fromRgb(dark ? shade.dark : shade.light);
}

} // namespace

Theme Theme::of(const QPalette& palette)
{
    return Theme(palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness());
}

QColor Theme::color(ThemeRole role) const
{
    return pick(shade(role), m_dark);
}

QColor Theme::fill(Light light) const
{
    return m_dark ? darkFill(light) : inkFill(light);
}

QColor Theme::onFill(Light light) const
{
    return inkText(fill(light));
}

QColor Theme::text(Light light) const
{
    return pick(textShade(light), m_dark);
}

QColor Theme::series(int index) const
{
    return m_dark ? QColor::fromRgb(darkSeries.at(static_cast<size_t>(index) % darkSeries.size())) : inkSeries(index);
}

QPalette Theme::palette() const
{
    const auto rgb = [this](QRgb light, QRgb dark) { return pick({light, dark}, m_dark); };
    const QColor text = rgb(0xff1d2329, 0xffe6eaee);
    const QColor disabled = rgb(0xff9aa2aa, 0xff757d86);
    QPalette palette;
    palette.setColor(QPalette::Window, rgb(0xfff3f5f7, 0xff202327));
    palette.setColor(QPalette::Base, rgb(0xffffffff, 0xff26292e));
    palette.setColor(QPalette::AlternateBase, rgb(0xfff7f9fb, 0xff2b2f34));
    palette.setColor(QPalette::Button, rgb(0xfff7f8fa, 0xff31353b));
    palette.setColor(QPalette::ToolTipBase, rgb(0xff2a3036, 0xff3a4047));
    palette.setColor(QPalette::ToolTipText, rgb(0xffffffff, 0xfff2f4f6));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(role, text);
        palette.setColor(QPalette::Disabled, role, disabled);
    }
    palette.setColor(QPalette::Disabled, QPalette::Base, palette.color(QPalette::Window));
    palette.setColor(QPalette::PlaceholderText, disabled);
    palette.setColor(QPalette::BrightText, color(ThemeRole::MutedText)); // see setMuted
    palette.setColor(QPalette::Highlight, rgb(0xff2c6fb7, 0xff2f6cae));
    palette.setColor(QPalette::Inactive, QPalette::Highlight, rgb(0xffcfdff0, 0xff35485c));
    palette.setColor(QPalette::HighlightedText, rgb(0xffffffff, 0xffffffff));
    palette.setColor(QPalette::Inactive, QPalette::HighlightedText, text);
    palette.setColor(QPalette::Link, color(ThemeRole::Accent));
    palette.setColor(QPalette::LinkVisited, color(ThemeRole::Accent));
    palette.setColor(QPalette::Light, rgb(0xffffffff, 0xff3c4249));
    palette.setColor(QPalette::Midlight, rgb(0xffeceff2, 0xff343940));
    palette.setColor(QPalette::Mid, rgb(0xffc3cad1, 0xff4a5159));
    palette.setColor(QPalette::Dark, rgb(0xff9aa3ac, 0xff181a1d));
    palette.setColor(QPalette::Shadow, rgb(0xff6f7881, 0xff0d0e10));
    return palette;
}

void setMuted(QWidget* widget)
{
    widget->setForegroundRole(QPalette::BrightText);
}

} // namespace taizhang
