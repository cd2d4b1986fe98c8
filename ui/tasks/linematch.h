// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>
#include <vector>

namespace taizhang {

// Which of the known texts each line stands for, so that records keep their identity while their text is edited: the
// one with the same text, else the one in the same place if as many lines as known texts are there. No known text is
// taken twice; nothing for a new line.
std::vector<std::optional<size_t>> matchedLines(const QStringList& lines, const QStringList& known);

} // namespace taizhang
