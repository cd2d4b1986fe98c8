// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/theme.h"

#include "tests/support/catch.h"

#include <array>
#include <cmath>

using namespace taizhang;

namespace {

using Rgb = std::array<double, 3>;
using Matrix = std::array<Rgb, 3>;

constexpr std::array allLights{Light::Grey, Light::Green, Light::Blue, Light::Yellow, Light::Red, Light::Done};

// Full dichromacy on linear RGB (Machado, Oliveira and Fernandes 2009), and normal sight.
constexpr std::array<Matrix, 4> sights{{
    {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}},
    {{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}},
    {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}},
    {{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}},
}};

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

Rgb linearRgb(const QColor& color)
{
    return {linear(color.redF()), linear(color.greenF()), linear(color.blueF())};
}

double dot(const Rgb& a, const Rgb& b)
{
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

double luminance(const QColor& color)
{
    return dot(linearRgb(color), {0.2126, 0.7152, 0.0722});
}

double contrast(const QColor& a, const QColor& b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

double labCurve(double t)
{
    return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116.0;
}

Rgb lab(const Rgb& rgb)
{
    const double x = labCurve(dot(rgb, {0.4124, 0.3576, 0.1805}) / 0.95047);
    const double y = labCurve(dot(rgb, {0.2126, 0.7152, 0.0722}));
    const double z = labCurve(dot(rgb, {0.0193, 0.1192, 0.9505}) / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double distance(const QColor& a, const QColor& b, const Matrix& sight)
{
    const auto seen = [&sight](const QColor& color) {
        const Rgb rgb = linearRgb(color);
        return lab({dot(sight[0], rgb), dot(sight[1], rgb), dot(sight[2], rgb)});
    };
    const Rgb la = seen(a);
    const Rgb lb = seen(b);
    return std::hypot(la[0] - lb[0], la[1] - lb[1], la[2] - lb[2]);
}

} // namespace

TEST_CASE("the lights are told apart in full sight and with each kind of colour blindness", "[shared]")
{
    for (const bool dark : {false, true}) {
        const Theme theme(dark);
        for (size_t i = 0; i < allLights.size(); ++i) {
            for (size_t k = i + 1; k < allLights.size(); ++k) {
                for (const Matrix& sight : sights) {
                    INFO(toText(allLights[i]).toStdString() << " and " << toText(allLights[k]).toStdString()
                                                            << (dark ? " dark " : " light ") << sight[0][0]);
                    CHECK(distance(theme.fill(allLights[i]), theme.fill(allLights[k]), sight) >= 15);
                }
            }
        }
    }
}

TEST_CASE("text keeps its contrast on every background it is meant for", "[shared]")
{
    for (const bool dark : {false, true}) {
        const Theme theme(dark);
        const QPalette palette = theme.palette();
        INFO((dark ? "dark" : "light"));
        for (const Light light : allLights) {
            INFO(toText(light).toStdString());
            CHECK(contrast(theme.onFill(light), theme.fill(light)) >= 4.5);
            CHECK(contrast(theme.text(light), palette.color(QPalette::Base)) >= 4.5);
            CHECK(contrast(theme.text(light), palette.color(QPalette::Window)) >= 4.5);
        }
        CHECK(contrast(palette.color(QPalette::Text), palette.color(QPalette::Base)) >= 7);
        CHECK(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >= 4.5);
        using enum ThemeRole;
        CHECK(contrast(theme.color(MutedText), theme.color(CardBase)) >= 4.5);
        CHECK(contrast(theme.color(MutedText), palette.color(QPalette::Window)) >= 4.5);
        CHECK(contrast(theme.color(Accent), theme.color(AccentBase)) >= 4.5);
        CHECK(contrast(theme.color(SuccessText), theme.color(SuccessBase)) >= 4.5);
        CHECK(contrast(theme.color(WarningText), theme.color(WarningBase)) >= 4.5);
        CHECK(contrast(theme.color(ErrorText), theme.color(ErrorBase)) >= 4.5);
        CHECK(contrast(theme.color(AddedText), theme.color(AddedBase)) >= 4.5);
        CHECK(contrast(theme.color(RemovedText), theme.color(RemovedBase)) >= 4.5);
    }
}

TEST_CASE("a theme recognises its own palettes", "[shared]")
{
    CHECK(Theme::of(Theme(true).palette()).dark());
    CHECK_FALSE(Theme::of(Theme(false).palette()).dark());
}
