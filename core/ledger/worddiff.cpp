// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/worddiff.h"

#include <algorithm>

namespace taizhang {

namespace {

using Kind = DiffPart::Kind;

constexpr std::size_t largestTable = 4'000'000; // cells of the comparison table

bool isWordPart(QChar c)
{
    return c.unicode() < 0x2E80 && c.isLetterOrNumber();
}

std::vector<QString> wordsOf(const QString& text)
{
    std::vector<QString> words;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at + 1;
        if (isWordPart(text[at])) {
            while (end < text.size() && isWordPart(text[end]))
                ++end;
        } else if (text[at].isHighSurrogate() && end < text.size()) {
            ++end;
        }
        words.push_back(text.mid(at, end - at));
        at = end;
    }
    return words;
}

void append(std::vector<DiffPart>& parts, Kind kind, const QString& text)
{
    if (text.isEmpty())
        return;
    if (!parts.empty() && parts.back().kind == kind)
        parts.back().text += text;
    else
        parts.push_back({kind, text});
}

// Longest common subsequence of the middle parts, walked from the front.
void compareMiddle(const std::vector<QString>& a, const std::vector<QString>& b, std::vector<DiffPart>& parts)
{
    if (a.size() * b.size() > largestTable) {
        for (const QString& word : a)
            append(parts, Kind::Removed, word);
        for (const QString& word : b)
            append(parts, Kind::Added, word);
        return;
    }
    const std::size_t width = b.size() + 1;
    std::vector<int> length((a.size() + 1) * width, 0);
    for (std::size_t i = a.size(); i-- > 0;) {
        for (std::size_t j = b.size(); j-- > 0;) {
            length[i * width + j] = a[i] == b[j] ? length[(i + 1) * width + j + 1] + 1
                                                 : std::max(length[(i + 1) * width + j], length[i * width + j + 1]);
        }
    }
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < a.size() || j < b.size()) {
        if (i < a.size() && j < b.size() && a[i] == b[j]) {
            append(parts, Kind::Same, a[i]);
            ++i;
            ++j;
        } else if (j == b.size() || (i < a.size() && length[(i + 1) * width + j] >= length[i * width + j + 1])) {
            append(parts, Kind::Removed, a[i++]);
        } else {
            append(parts, Kind::Added, b[j++]);
        }
    }
}

// Changes between two texts that stay read as one removal and one addition.
std::vector<DiffPart> gathered(const std::vector<DiffPart>& parts)
{
    std::vector<DiffPart> result;
    QString removed;
    QString added;
    const auto flush = [&] {
        append(result, Kind::Removed, removed);
        append(result, Kind::Added, added);
        removed.clear();
        added.clear();
    };
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const DiffPart& part = parts[i];
        const bool stray = part.kind == Kind::Same && part.text.size() < 2 && i > 0 && i + 1 < parts.size();
        if (part.kind == Kind::Same && !stray) {
            flush();
            append(result, Kind::Same, part.text);
            continue;
        }
        if (part.kind != Kind::Added)
            removed += part.text;
        if (part.kind != Kind::Removed)
            added += part.text;
    }
    flush();
    return result;
}

} // namespace

std::vector<DiffPart> wordDiff(const QString& before, const QString& after)
{
    const std::vector<QString> a = wordsOf(before);
    const std::vector<QString> b = wordsOf(after);
    const auto [frontA, frontB] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    const auto [backA, backB]
        = std::mismatch(a.rbegin(), std::make_reverse_iterator(frontA), b.rbegin(), std::make_reverse_iterator(frontB));
    std::vector<DiffPart> parts;
    for (auto word = a.begin(); word != frontA; ++word)
        append(parts, Kind::Same, *word);
    compareMiddle({frontA, backA.base()}, {frontB, backB.base()}, parts);
    for (auto word = backA.base(); word != a.end(); ++word)
        append(parts, Kind::Same, *word);
    return gathered(parts);
}

} // namespace taizhang
