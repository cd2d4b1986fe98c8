// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/importplan.h"

#include <QString>

#include <vector>

namespace taizhang {

// What was taken out of and put into a text, word by word: a Chinese character is a word, so is a run of Latin letters
// or digits. Joining the Same and Removed parts gives `before`, the Same and Added parts `after`. Single letters that
// happen to stay between two changes count as changed, so that people can read it. Very long texts that have nothing in
// common at both ends are given as one removal and one addition.
std::vector<DiffPart> wordDiff(const QString& before, const QString& after);

} // namespace taizhang
