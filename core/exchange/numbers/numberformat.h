// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/numbers/dateserial.h"
#include "core/exchange/numbers/formatsection.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace taizhang {

struct FormattedNumber
{
    QString text;
    std::optional<QDate> date; // see Cell::date
};

// A workbook's number format code, made ready to show values as a person sees them in the cell. Dates are shown as
// 2025-12-31 whatever the format's order. A code that is not understood shows the number as General does.
class NumberFormat
{
public:
    NumberFormat() = default; // General
    explicit NumberFormat(const QString& code);

    FormattedNumber show(double value, DateSystem system) const;
    bool isGeneral() const { return m_sections.empty(); }

private:
    const FormatSection& sectionFor(double value) const;

    std::vector<FormatSection> m_sections;
};

} // namespace taizhang
