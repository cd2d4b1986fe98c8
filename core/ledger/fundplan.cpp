// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/fundplan.h"

#include "core/exchange/valuecells.h"
#include "core/ledger/valuewords.h"
#include "core/model/fundrules.h"
#include "core/model/indicatorrules.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace taizhang {

namespace {

// One project paid from two sources has two rows of one name. Each row is matched with an item of its own; the second
// new one of a name is told apart by its source.
class ItemMatcher
{
public:
    explicit ItemMatcher(const FundBook& book)
        : m_book(book)
    { }

    const FundItem* known(const FundItem& row)
    {
        const FundItem* found = unused(row, row.name, true);
        if (!found)
            found = unused(row, row.name, false);
        if (!found)
            found = unused(row, withSource(row), false);
        if (found)
            m_used.insert(*found->id);
        return found;
    }

    QString newName(const FundItem& row)
    {
        const std::tuple key(row.name, row.yearFrom, row.yearTo);
        const bool taken = m_added.contains(key)
            || std::any_of(m_book.items.begin(), m_book.items.end(),
                [&](const auto& entry) { return isSame(entry.second, row, row.name); });
        m_added.insert(key);
        return taken && !row.sourceWritten.isEmpty() ? withSource(row) : row.name;
    }

private:
    static QString withSource(const FundItem& row) { return row.name + u'（' + row.sourceWritten + u'）'; }
    static bool isSame(const FundItem& known, const FundItem& row, const QString& name)
    {
        return known.name == name && known.yearFrom == row.yearFrom && known.yearTo == row.yearTo;
    }
    const FundItem* unused(const FundItem& row, const QString& name, bool ofSource) const
    {
        const auto found = std::find_if(m_book.items.begin(), m_book.items.end(), [&](const auto& entry) {
            return isSame(entry.second, row, name) && !m_used.contains(entry.first)
                && (!ofSource || entry.second.sourceWritten == row.sourceWritten);
        });
        return found == m_book.items.end() ? nullptr : &found->second;
    }

    const FundBook& m_book;
    std::set<FundItemId> m_used;
    std::set<std::tuple<QString, int, int>> m_added;
};

// Stored tranches have ids; the same plan from a file has none, perhaps no notes either, and changes nothing.
std::vector<FundTranche> withKnownIds(std::vector<FundTranche> wanted, const std::vector<FundTranche>& known)
{
    for (size_t i = 0; i < wanted.size() && i < known.size(); ++i) {
        wanted[i].id = known[i].id;
        if (wanted[i].note.isEmpty())
            wanted[i].note = known[i].note;
    }
    return wanted;
}

// The same amount without words of its own is no other one.
std::optional<MoneyFigure> newer(const std::optional<MoneyFigure>& known, const std::optional<MoneyFigure>& row)
{
    if (!row)
        return known;
    const bool same = known && known->phrase.isEmpty() && known->amount == row->amount && known->hedge == row->hedge;
    return same ? known : row;
}

// A known amount that was written without a unit is told by a table with that of its column.
void keepBareWords(MoneyFigure& row, const MoneyFigure& known)
{
    const bool bare = !known.phrase.isEmpty() && writtenText(known) != known.phrase;
    if (bare && known.amount == row.amount && known.hedge == row.hedge && known.each == row.each)
        row.phrase = known.phrase;
}

// Only what the imported row says; the rest stays.
FundItem updated(FundItem known, const FundItem& row)
{
    known.kind = row.kind == FundKind::Other ? known.kind : row.kind;
    if (!row.sourceWritten.isEmpty()) {
        known.sourceWritten = row.sourceWritten;
        known.sources = row.sources;
    }
    known.budget = newer(known.budget, row.budget);
    known.allocated = newer(known.allocated, row.allocated);
    if (row.perUnit)
        known.perUnit = row.perUnit;
    if (row.unitCount)
        known.unitCount = row.unitCount;
    if (!row.unitName.isEmpty())
        known.unitName = row.unitName;
    if (!row.policy.isEmpty())
        known.policy = row.policy;
    if (row.owner)
        known.owner = row.owner;
    if (!row.tranches.empty())
        known.tranches = withKnownIds(row.tranches, known.tranches);
    if (!row.shares.empty())
        known.shares = row.shares;
    if (!row.note.isEmpty())
        known.note = row.note;
    known.source = row.source;
    return known;
}

// What is new in a running total; nothing where it cannot be told.
std::optional<Figure> growth(const std::optional<Figure>& total, const std::vector<std::optional<Figure>>& before)
{
    if (!total)
        return std::nullopt;
    std::vector<Figure> parts{*total};
    for (const std::optional<Figure>& figure : before) {
        if (!figure)
            continue;
        parts.push_back(*figure);
        parts.back().mantissa = -parts.back().mantissa;
    }
    auto sum = parts.size() == 1 ? total : sumFigures(parts);
    if (sum && sum->phrase.isEmpty())
        sum->phrase = writtenText(sum);
    return sum;
}

template <class Part>
std::vector<std::optional<Figure>> reached(const std::vector<Disbursement>& list, Part part)
{
    std::vector<std::optional<Figure>> figures;
    figures.reserve(list.size());
    for (const Disbursement& disbursement : list)
        figures.push_back(disbursement.recipients.*part);
    return figures;
}

// A table gives what was paid in all up to a day, or in a period; nothing where that is known already.
std::optional<Disbursement> paymentOf(const std::vector<Disbursement>& known, const Disbursement& total)
{
    std::vector<Disbursement> before;
    std::copy_if(known.begin(), known.end(), std::back_inserter(before), [&](const Disbursement& d) {
        return d.state == DisbursementState::Paid && d.on <= total.on && (!total.from || *total.from <= d.on);
    });
    Disbursement added = total;
    if (!before.empty()) {
        for (const Disbursement& earlier : before) {
            const auto rest = added.amount.amount.minus(wholeAmount(earlier).value_or(MoneyFigure()).amount);
            if (!rest)
                return std::nullopt;
            added.amount.amount = *rest;
        }
        added.amount.phrase = yuanText(added.amount.amount);
        added.recipients.people = growth(total.recipients.people, reached(before, &Recipients::people));
        added.recipients.firms = growth(total.recipients.firms, reached(before, &Recipients::firms));
        added.recipients.talents = growth(total.recipients.talents, reached(before, &Recipients::talents));
    }
    return added.amount.amount.fen() == 0 ? std::nullopt : std::optional(added);
}

// The listed payments held against the known ones: each known one is met once.
class PaymentMatcher
{
public:
    explicit PaymentMatcher(const std::vector<Disbursement>& known)
        : m_all(known)
        , m_met(known.size(), false)
    { }

    // What differs from what is known: new ones, and corrected ones with their ids.
    std::vector<Disbursement> differing(std::vector<Disbursement> listed)
    {
        meet(listed, [](const Disbursement& a, const Disbursement& b) { return a == b; });
        meet(listed, [](const Disbursement& a, const Disbursement& b) {
            return a.on == b.on && a.from == b.from && a.amount == b.amount;
        });
        meet(listed, [](const Disbursement& a, const Disbursement& b) { return a.on == b.on && a.from == b.from; });
        for (Disbursement& payment : listed) {
            m_all.push_back(payment);
            m_differing.push_back(std::move(payment));
        }
        return m_differing;
    }
    const std::vector<Disbursement>& all() const { return m_all; } // as they are then

private:
    template <class Like>
    void meet(std::vector<Disbursement>& listed, const Like& like)
    {
        std::erase_if(listed, [&](Disbursement payment) {
            for (size_t i = 0; i < m_met.size(); ++i) {
                payment.id = m_all[i].id;
                payment.uid = m_all[i].uid;
                payment.fund = m_all[i].fund;
                keepBareWords(payment.amount, m_all[i].amount);
                if (m_met[i] || !like(m_all[i], payment))
                    continue;
                m_met[i] = true;
                if (m_all[i] != payment)
                    m_differing.push_back(payment);
                m_all[i] = payment;
                return true;
            }
            return false;
        });
    }

    std::vector<Disbursement> m_all;
    std::vector<bool> m_met; // of the known ones
    std::vector<Disbursement> m_differing;
};

// Payments that were made do not come undone by a table; which of the two is right is for people to say.
std::vector<Disbursement> paymentsOf(
    const std::vector<Disbursement>& known, const FundRow& row, std::vector<ValueIssue>& issues)
{
    std::vector<Disbursement> wanted = row.payments;
    if (row.paid)
        wanted.push_back(*row.paid);
    PaymentMatcher matcher(known);
    std::vector<Disbursement> added = matcher.differing(row.listed);
    std::vector<Disbursement> all = matcher.all();
    for (const Disbursement& total : wanted) {
        const auto payment = paymentOf(all, total);
        if (!payment)
            continue;
        if (payment->amount.amount < Money()) {
            issues.push_back({ValueIssueCode::PaidBelowKnown, row.where, {row.item.name, writtenText(total.amount)}});
            continue;
        }
        all.push_back(*payment);
        added.push_back(*payment);
    }
    return added;
}

QString sharesText(const Snapshot& snapshot, const FundItem& item)
{
    std::vector<TaskReference> references;
    for (const FundShare& share : item.shares)
        references.push_back({snapshot.tasks.at(share.task).number, share.share, {}});
    return referencesText(references);
}

std::vector<ValueChange> changesOf(const Snapshot& snapshot, const FundItem& before, const FundItem& after)
{
    std::vector<ValueChange> changes;
    const auto note = [&](const char16_t* field, const QString& old, const QString& now) {
        noteChange(changes, QString::fromUtf16(field), old, now);
    };
    note(u"years", yearsText(before), yearsText(after));
    note(u"kind", toText(before.kind), toText(after.kind));
    note(u"source", before.sourceWritten, after.sourceWritten);
    note(u"budget", writtenText(before.budget), writtenText(after.budget));
    note(u"allocated", writtenText(before.allocated), writtenText(after.allocated));
    note(u"perUnit", unitPriceText(before), unitPriceText(after));
    note(u"unitCount", unitCountText(before), unitCountText(after));
    note(u"tranches", tranchesText(before), tranchesText(after));
    note(u"tasks", sharesText(snapshot, before), sharesText(snapshot, after));
    note(u"policy", before.policy, after.policy);
    note(u"owner", unitName(snapshot, before.owner), unitName(snapshot, after.owner));
    note(u"note", before.note, after.note);
    return changes;
}

QString paymentText(const Disbursement& payment)
{
    QStringList parts{payment.on.toString(Qt::ISODate), writtenText(payment.amount),
        writtenText(payment.recipients.people), writtenText(payment.recipients.firms),
        writtenText(payment.recipients.talents), payment.recipients.text, payment.note};
    parts.removeAll(QString());
    return parts.join(u' ');
}

void notePayment(std::vector<ValueChange>& changes, const std::vector<Disbursement>& known, const Disbursement& payment)
{
    const auto before = std::find_if(
        known.begin(), known.end(), [&](const Disbursement& other) { return payment.id && other.id == payment.id; });
    if (before == known.end()) {
        noteChange(changes, QStringLiteral("paid"), {}, writtenText(payment.amount));
        return;
    }
    noteChange(changes, QStringLiteral("paid"), paymentText(*before), paymentText(payment));
    noteChange(changes, QStringLiteral("state"), toText(before->state), toText(payment.state));
}

// Shares that are no whole because a task is unknown are not stored; the text says so.
std::vector<FundShare> sharesOf(
    const Snapshot& snapshot, const FundRow& row, QString& note, std::vector<ValueIssue>& issues)
{
    std::vector<FundShare> shares;
    const size_t known = issues.size();
    for (const auto& [task, reference] : tasksNamed(snapshot, row.tasks, issues))
        shares.push_back({task, reference.share.value_or(Percent())});
    if (issues.size() == known)
        return shares;
    note += (note.isEmpty() ? QString() : QStringLiteral("；")) + QStringLiteral("对应任务：")
        + referencesText(row.tasks);
    return {};
}

PlannedFund planned(const Snapshot& snapshot, const FundRow& row, ItemMatcher& matcher, std::vector<ValueIssue>& issues)
{
    FundItem wanted = row.item;
    wanted.shares = sharesOf(snapshot, row, wanted.note, issues);
    const FundItem* known = matcher.known(wanted);
    if (!known)
        wanted.name = matcher.newName(wanted);
    PlannedFund plan;
    plan.item = known ? updated(*known, wanted) : wanted;
    FundItem before = known ? *known : FundItem();
    before.source = plan.item.source; // another file with the same values changes nothing
    plan.itemDiffers = !known || plan.item != before;
    plan.row.name = plan.item.name;
    plan.row.changes = changesOf(snapshot, before, plan.item);
    const std::vector<Disbursement>& payments = listOf(snapshot.funds.disbursements, known ? known->id : std::nullopt);
    plan.payments = paymentsOf(payments, row, issues);
    for (const Disbursement& payment : plan.payments)
        notePayment(plan.row.changes, payments, payment);
    if (known)
        plan.row.match = plan.itemDiffers || !plan.payments.empty() ? TaskMatch::Changed : TaskMatch::Same;
    return plan;
}

} // namespace

std::vector<PlannedFund> planFunds(const Snapshot& snapshot, const FundTable& table, std::vector<ValueIssue>& issues)
{
    std::vector<PlannedFund> plans;
    ItemMatcher matcher(snapshot.funds);
    for (const FundRow& row : table.rows)
        plans.push_back(planned(snapshot, row, matcher, issues));
    return plans;
}

} // namespace taizhang
