// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/taskmatcher.h"

#include "core/ledger/textpairs.h"

#include <QHash>

#include <algorithm>

namespace taizhang {

namespace {

// Titles of different tasks of one list share words; these bounds keep 开展技能竞赛 and 开展技能培训 apart.
constexpr double sameNumberBound = 0.45;
constexpr double titleBound = 0.62;
constexpr double restWeight = 0.25;
constexpr double numberBonus = 0.15;
constexpr double headBonus = 0.1;
constexpr double exactBonus = 10.0;
constexpr double containedBound = 0.75;
constexpr qsizetype shortestContained = 6;
constexpr double sameRestBound = 0.75;
constexpr qsizetype shortestRest = 20; // units alone tell little: most tasks of a list have the same few

// What a title is about, without the clauses behind it.
QString headOf(const QString& title)
{
    const auto end
        = std::find_if(title.begin(), title.end(), [](QChar c) { return QStringView(u"，,；;。（(:").contains(c); });
    const qsizetype size = end - title.begin();
    return size < shortestContained ? title : title.left(size);
}

struct Prepared
{
    QString number;
    QString title;
    QString rest;
    LetterPairs pairs;
    QString head;
    LetterPairs headPairs;
};

std::vector<Prepared> prepared(const std::vector<MatchText>& texts)
{
    std::vector<Prepared> result;
    for (const MatchText& text : texts) {
        const QString title = foldedText(text.title);
        result.push_back(
            {foldedText(text.number), title, foldedText(text.rest), letterPairs(title), headOf(title), {}});
        result.back().headPairs = letterPairs(result.back().head);
    }
    return result;
}

struct Candidate
{
    int old = 0;
    int fresh = 0;
    double score = 0;
};

class Matcher
{
public:
    Matcher(const std::vector<MatchText>& old, const std::vector<MatchText>& fresh)
        : m_old(prepared(old))
        , m_fresh(prepared(fresh))
        , m_match(fresh.size())
        , m_used(old.size(), false)
    { }

    std::vector<std::optional<int>> run()
    {
        const auto number = [](const Prepared& text) { return text.number; };
        gather([](const Prepared& text) { return text.title; }, &Matcher::consider);
        settle();
        gatherSimilar();
        settle();
        gather(number, &Matcher::consider);
        settle();
        gatherContained();
        settle();
        gather(number, &Matcher::considerRest);
        settle();
        return m_match;
    }

private:
    bool open(int old, int fresh) const
    {
        return !m_used[static_cast<std::size_t>(old)] && !m_match[static_cast<std::size_t>(fresh)];
    }

    void consider(int oldIndex, int freshIndex)
    {
        const Prepared& a = m_old[static_cast<std::size_t>(oldIndex)];
        const Prepared& b = m_fresh[static_cast<std::size_t>(freshIndex)];
        const bool sameNumber = !a.number.isEmpty() && a.number == b.number;
        const double title = likeness(a.pairs, b.pairs);
        const double rest = a.rest.isEmpty() && b.rest.isEmpty() ? 0 : textSimilarity(a.rest, b.rest);
        // Like measures and units make up for a title that was reworded.
        const double alike = std::max(title, title * (1 - restWeight) + rest * restWeight);
        if (alike < (sameNumber ? sameNumberBound : titleBound))
            return;
        double score = title + rest * restWeight + (sameNumber ? numberBonus : 0);
        if (a.title == b.title)
            score += exactBonus;
        else if (a.head == b.title || a.title == b.head) // of a task split in two, the one that keeps its words
            score += headBonus;
        m_candidates.push_back({oldIndex, freshIndex, score});
    }

    // A title that was written anew, above what was to be done before.
    void considerRest(int oldIndex, int freshIndex)
    {
        const Prepared& a = m_old[static_cast<std::size_t>(oldIndex)];
        const Prepared& b = m_fresh[static_cast<std::size_t>(freshIndex)];
        const double rest = std::min(a.rest.size(), b.rest.size()) < shortestRest ? 0 : textSimilarity(a.rest, b.rest);
        if (rest >= sameRestBound)
            m_candidates.push_back({oldIndex, freshIndex, rest});
    }

    // Pairs of open tasks that agree in a key.
    template <class Key>
    void gather(Key key, void (Matcher::*judge)(int old, int fresh))
    {
        QHash<QString, std::vector<int>> byKey;
        for (int i = 0; i < static_cast<int>(m_old.size()); ++i) {
            const QString text = key(m_old[static_cast<std::size_t>(i)]);
            if (!m_used[static_cast<std::size_t>(i)] && !text.isEmpty())
                byKey[text].push_back(i);
        }
        for (int i = 0; i < static_cast<int>(m_fresh.size()); ++i) {
            const auto found = byKey.constFind(key(m_fresh[static_cast<std::size_t>(i)]));
            if (found == byKey.constEnd() || m_match[static_cast<std::size_t>(i)])
                continue;
            for (const int old : *found)
                (this->*judge)(old, i);
        }
    }

    // What is left of both lists, mostly little: a title that got a clause more and so looks like another one.
    void gatherContained()
    {
        std::vector<LetterPairs> heads;
        std::vector<int> indices;
        for (int i = 0; i < static_cast<int>(m_old.size()); ++i) {
            if (!m_used[static_cast<std::size_t>(i)]) {
                heads.push_back(m_old[static_cast<std::size_t>(i)].headPairs);
                indices.push_back(i);
            }
        }
        const PairIndex index(heads);
        for (int i = 0; i < static_cast<int>(m_fresh.size()); ++i) {
            if (m_match[static_cast<std::size_t>(i)])
                continue;
            for (const int found : index.candidates(m_fresh[static_cast<std::size_t>(i)].headPairs))
                considerHeads(indices[static_cast<std::size_t>(found)], i);
        }
    }

    void considerHeads(int oldIndex, int freshIndex)
    {
        const Prepared& a = m_old[static_cast<std::size_t>(oldIndex)];
        const Prepared& b = m_fresh[static_cast<std::size_t>(freshIndex)];
        const double contained = containment(a.headPairs, b.headPairs);
        if (std::min(a.head.size(), b.head.size()) < shortestContained || contained < containedBound)
            return;
        const double rest = a.rest.isEmpty() && b.rest.isEmpty() ? 0 : textSimilarity(a.rest, b.rest);
        const bool sameNumber = !a.number.isEmpty() && a.number == b.number;
        m_candidates.push_back({oldIndex, freshIndex, contained + rest * restWeight + (sameNumber ? numberBonus : 0)});
    }

    // Only pairs of tasks that share enough letters are looked at.
    void gatherSimilar()
    {
        QHash<quint32, std::vector<int>> freshWith;
        for (int i = 0; i < static_cast<int>(m_fresh.size()); ++i) {
            if (m_match[static_cast<std::size_t>(i)])
                continue;
            const LetterPairs& pairs = m_fresh[static_cast<std::size_t>(i)].pairs;
            for (auto pair = pairs.begin(); pair != pairs.end(); ++pair)
                freshWith[pair.key()].push_back(i);
        }
        for (int i = 0; i < static_cast<int>(m_old.size()); ++i) {
            if (!m_used[static_cast<std::size_t>(i)])
                gatherSimilarTo(i, freshWith);
        }
    }

    void gatherSimilarTo(int old, const QHash<quint32, std::vector<int>>& freshWith)
    {
        QHash<int, int> shared;
        const LetterPairs& pairs = m_old[static_cast<std::size_t>(old)].pairs;
        for (auto pair = pairs.begin(); pair != pairs.end(); ++pair) {
            const auto found = freshWith.constFind(pair.key());
            for (std::size_t i = 0; found != freshWith.constEnd() && i < found->size(); ++i)
                ++shared[(*found)[i]];
        }
        for (auto count = shared.begin(); count != shared.end(); ++count) {
            if (qsizetype{4} * count.value() >= pairs.size())
                consider(old, count.key());
        }
    }

    // Best pairs first; of equal ones those that keep the order of the list.
    void settle()
    {
        std::stable_sort(m_candidates.begin(), m_candidates.end(), [](const Candidate& a, const Candidate& b) {
            if (a.score != b.score)
                return a.score > b.score;
            return std::abs(a.old - a.fresh) < std::abs(b.old - b.fresh);
        });
        for (const Candidate& candidate : m_candidates) {
            if (!open(candidate.old, candidate.fresh))
                continue;
            m_used[static_cast<std::size_t>(candidate.old)] = true;
            m_match[static_cast<std::size_t>(candidate.fresh)] = candidate.old;
        }
        m_candidates.clear();
    }

    std::vector<Prepared> m_old;
    std::vector<Prepared> m_fresh;
    std::vector<std::optional<int>> m_match;
    std::vector<bool> m_used;
    std::vector<Candidate> m_candidates;
};

} // namespace

double textSimilarity(const QString& a, const QString& b)
{
    return likeness(letterPairs(foldedText(a)), letterPairs(foldedText(b)));
}

std::vector<std::optional<int>> matchTasks(const std::vector<MatchText>& old, const std::vector<MatchText>& fresh)
{
    return Matcher(old, fresh).run();
}

} // namespace taizhang
