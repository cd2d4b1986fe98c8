// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace taizhang {

// Whether a word is typed as first letters of pinyin may be: two or more Latin letters, nothing else.
bool mayBeInitials(QStringView word);
// Whether neighbouring characters of the text begin with these letters, in any of their readings: qzgh is in
// 密云区总工会 (会 is h and k). `letters` is lower case. Characters beyond GB 2312 match no letter, Latin letters match
// themselves.
bool holdsInitials(QStringView text, QStringView letters);

} // namespace taizhang
