// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/textpairs.h"

#include "core/model/textnormal.h"

#include <QSet>

#include <algorithm>
#include <numeric>

namespace taizhang {

namespace {

constexpr std::size_t rarestPairs = 8; // of a text, looked up
constexpr std::size_t tooCommon = 100; // texts with a pair that says nothing any more

int countOf(const LetterPairs& pairs)
{
    return std::accumulate(pairs.begin(), pairs.end(), 0);
}

int sharedBy(const LetterPairs& a, const LetterPairs& b)
{
    int shared = 0;
    for (auto pair = a.begin(); pair != a.end(); ++pair)
        shared += std::min(pair.value(), b.value(pair.key()));
    return shared;
}

} // namespace

QString foldedText(const QString& text)
{
    return withoutSpaces(foldWidth(text)).toLower();
}

LetterPairs letterPairs(const QString& text)
{
    LetterPairs pairs;
    const QString framed = u'^' + text + u'$';
    for (qsizetype i = 0; i + 1 < framed.size(); ++i)
        ++pairs[(static_cast<quint32>(framed[i].unicode()) << 16) | framed[i + 1].unicode()];
    return pairs;
}

double likeness(const LetterPairs& a, const LetterPairs& b)
{
    const int all = countOf(a) + countOf(b);
    return all == 0 ? 1.0 : 2.0 * sharedBy(a, b) / all;
}

double containment(const LetterPairs& a, const LetterPairs& b)
{
    const int shorter = std::min(countOf(a), countOf(b));
    return shorter == 0 ? 0.0 : static_cast<double>(sharedBy(a, b)) / shorter;
}

PairIndex::PairIndex(const std::vector<LetterPairs>& texts)
{
    for (std::size_t i = 0; i < texts.size(); ++i) {
        for (auto pair = texts[i].begin(); pair != texts[i].end(); ++pair)
            m_textsWith[pair.key()].push_back(static_cast<int>(i));
    }
}

std::vector<int> PairIndex::candidates(const LetterPairs& text) const
{
    std::vector<const std::vector<int>*> lists;
    for (auto pair = text.begin(); pair != text.end(); ++pair) {
        const auto found = m_textsWith.constFind(pair.key());
        if (found != m_textsWith.constEnd() && found->size() <= tooCommon)
            lists.push_back(&*found);
    }
    const std::size_t kept = std::min(rarestPairs, lists.size());
    std::partial_sort(lists.begin(), lists.begin() + static_cast<std::ptrdiff_t>(kept), lists.end(),
        [](const auto* a, const auto* b) { return a->size() < b->size(); });
    QSet<int> found;
    for (std::size_t i = 0; i < kept; ++i)
        found.unite(QSet<int>(lists[i]->begin(), lists[i]->end()));
    return {found.begin(), found.end()};
}

} // namespace taizhang
