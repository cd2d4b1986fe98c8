// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace taizhang {

// A number as fifteen significant decimal digits, which is what a workbook keeps: 1.005 is 1.005 here and not the
// binary fraction just below it, so it rounds as a person expects.
class DecimalText
{
public:
    explicit DecimalText(double value); // finite

    bool isNegative() const { return m_negative; }
    bool isZero() const { return m_digits == u"0"; }
    int integerDigits() const; // at least 1

    // Rounded half up, without sign: "12", "0".
    struct Parts
    {
        QString integer; // no leading zeros; "0" for none
        QString fraction; // exactly the digits asked for
    };
    Parts rounded(int decimals) const;

private:
    QString m_digits; // no leading zeros except "0"
    int m_point = 0; // number of digits before the decimal point; may be negative
    bool m_negative = false;
};

// The text of the format General: at most eleven characters for fractions, whole numbers in full.
QString generalText(double value);

} // namespace taizhang
