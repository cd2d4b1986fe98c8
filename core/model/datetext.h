// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace taizhang {

// A phrase brought into the one form in which dates are looked for: half width, no white space, no quotation marks, one
// kind of dash, Chinese numbers as Arabic digits (except plan names such as 十四五 and feast days such as 五一), no
// time of day. `origin[i]` is the place of text[i] in the original; it has one more element, the original's length.
struct DateText
{
    QString text;
    std::vector<qsizetype> origin;
};

DateText toDateText(QStringView phrase);

} // namespace taizhang
