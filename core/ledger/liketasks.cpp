// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/liketasks.h"

#include "core/ledger/textpairs.h"

#include <algorithm>

namespace taizhang {

namespace {

constexpr double knownBound = 0.8;
constexpr double repeatedBound = 0.88;
constexpr double restBound = 0.5;

struct Prepared
{
    std::vector<QString> titles;
    std::vector<LetterPairs> pairs;
    std::vector<LetterPairs> rests;
};

Prepared prepared(const std::vector<MatchText>& texts)
{
    Prepared result;
    for (const MatchText& text : texts) {
        result.titles.push_back(foldedText(text.title));
        result.pairs.push_back(letterPairs(result.titles.back()));
        result.rests.push_back(letterPairs(foldedText(text.rest)));
    }
    return result;
}

QString figuresOf(const QString& text)
{
    QString figures;
    for (const QChar c : text) {
        if (c.isDigit() || QStringView(u"一二三四五六七八九十百上下甲乙丙丁").contains(c))
            figures += c;
    }
    return figures;
}

} // namespace

std::vector<std::optional<int>> likeTasks(const std::vector<MatchText>& known, const std::vector<MatchText>& texts)
{
    const Prepared old = prepared(known);
    const PairIndex index(old.pairs);
    std::vector<std::optional<int>> found(texts.size());
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const LetterPairs pairs = letterPairs(foldedText(texts[i].title));
        double best = knownBound;
        for (const int candidate : index.candidates(pairs)) {
            const double like = likeness(old.pairs[static_cast<std::size_t>(candidate)], pairs);
            if (like < best || (like == best && found[i] && *found[i] < candidate))
                continue;
            best = like;
            found[i] = candidate;
        }
    }
    return found;
}

std::vector<std::optional<int>> repeatedTasks(const std::vector<MatchText>& texts)
{
    const Prepared all = prepared(texts);
    const PairIndex index(all.pairs);
    const auto repeats = [&](std::size_t one, std::size_t earlier) {
        const bool noRest = all.rests[one].size() < 2 || all.rests[earlier].size() < 2;
        return likeness(all.pairs[one], all.pairs[earlier]) >= repeatedBound
            && figuresOf(all.titles[one]) == figuresOf(all.titles[earlier])
            && (noRest || likeness(all.rests[one], all.rests[earlier]) >= restBound);
    };
    std::vector<std::optional<int>> found(texts.size());
    for (std::size_t i = 0; i < texts.size(); ++i) {
        for (const int candidate : index.candidates(all.pairs[i])) {
            const bool earlier = candidate < static_cast<int>(i) && (!found[i] || candidate < *found[i]);
            if (earlier && repeats(i, static_cast<std::size_t>(candidate)))
                found[i] = candidate;
        }
    }
    return found;
}

} // namespace taizhang
