// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <vector>

namespace taizhang {

using LetterPairs = QHash<quint32, int>; // pair of letters to count

// The text as texts are compared: spaces, width and case aside.
QString foldedText(const QString& text);
// Of a folded text, its ends counting as letters.
LetterPairs letterPairs(const QString& text);
// Shared pairs of all pairs, 0 to 1; 1 for two empty texts.
double likeness(const LetterPairs& a, const LetterPairs& b);

// Shared pairs of those of the shorter text: 1 where it stands whole inside the other.
double containment(const LetterPairs& a, const LetterPairs& b);

// Finds texts that share rare pairs of letters with a text, in about the same time however many texts there are.
class PairIndex
{
public:
    // `texts` outlive the index.
    explicit PairIndex(const std::vector<LetterPairs>& texts);

    // Indices of texts that may be alike, each once, in no order.
    std::vector<int> candidates(const LetterPairs& text) const;

private:
    QHash<quint32, std::vector<int>> m_textsWith;
};

} // namespace taizhang
