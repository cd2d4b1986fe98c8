// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace taizhang {

// What two versions of a list have in common of one task.
struct MatchText
{
    QString number;
    QString title;
    QString rest; // measures and units, to tell tasks with one title apart
};

// For each of the new texts the index of the old one it is a version of. Every old one is used at most once. Equal
// titles match first, then the most similar titles, then equal numbers with a title that is still somewhat similar,
// then titles of which one got a clause more, then, under one number, tasks whose measures came again almost word for
// word below a new title. About linear in the number of tasks.
std::vector<std::optional<int>> matchTasks(const std::vector<MatchText>& old, const std::vector<MatchText>& fresh);

// How alike two texts are, 0 to 1: shared pairs of letters, spaces and width aside.
double textSimilarity(const QString& a, const QString& b);

} // namespace taizhang
