// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace taizhang {

// How alike two names are, in per cent: twice the longest common subsequence by the sum of lengths. A name whose
// letters all stand in the other in the same order, with the same first and last one (文旅局 in 文化和旅游局), is an
// abbreviation: at least 85.
int nameSimilarity(QStringView a, QStringView b);

} // namespace taizhang
