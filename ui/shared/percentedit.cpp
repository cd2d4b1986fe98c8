// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/percentedit.h"

#include <QLocale>

#include <cmath>

namespace taizhang {

PercentEdit::PercentEdit(QWidget* parent)
    : QDoubleSpinBox(parent)
{
    setDecimals(2);
    setRange(-1, 100); // the lowest value stands for none
    setSingleStep(5);
    setSuffix(QStringLiteral(" %"));
    setSpecialValueText(QStringLiteral("—"));
    setPercent({});
}

void PercentEdit::setPercent(std::optional<Percent> percent)
{
    setValue(percent ? percent->basisPoints() / 100.0 : minimum());
}

std::optional<Percent> PercentEdit::percent() const
{
    if (value() < 0)
        return {};
    return Percent::fromBasisPoints(static_cast<int>(std::lround(value() * 100)));
}

QString PercentEdit::textFromValue(double value) const
{
    return locale().toString(value, 'f', QLocale::FloatingPointShortest);
}

} // namespace taizhang
