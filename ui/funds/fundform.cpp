// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/funds/fundform.h"

#include "core/exchange/valuecells.h"
#include "core/ledger/ledger.h"
#include "core/report/fundwords.h"
#include "core/report/words.h"
#include "ui/funds/fundfields.h"
#include "ui/shared/growingedit.h"
#include "ui/shared/plaintext.h"
#include "ui/shared/theme.h"

#include <QFormLayout>
#include <QLabel>

namespace taizhang {

FundForm::FundForm(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_form(new QFormLayout(this))
    , m_shares(plainLabel({}))
    , m_tranches(plainLabel({}))
{
    setObjectName(QStringLiteral("fundForm"));
    m_form->setContentsMargins(16, 12, 16, 16);
    m_form->setHorizontalSpacing(14);
    m_form->setVerticalSpacing(8);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    addField(QStringLiteral("perUnit"), tr("Amount for each"), tr("e.g. 1万元/个"));
    addField(QStringLiteral("unitCount"), tr("How many"), tr("e.g. 10个"));
    addField(QStringLiteral("tranches"), tr("Planned payments"), tr("e.g. 6月底前50%；12月底前50%"));
    m_form->addRow(m_tranches);
    addField(QStringLiteral("shares"), tr("Shares of tasks"), tr("e.g. 29（60%）、31（40%）"));
    m_form->addRow(m_shares);
    addField(QStringLiteral("owner"), tr("Unit that answers for it"), {});
    addField(QStringLiteral("policy"), tr("Policy"), {});
    addField(QStringLiteral("note"), tr("Note"), {});
    m_shares->setObjectName(QStringLiteral("fundSharesRead"));
    m_tranches->setObjectName(QStringLiteral("fundTranchesRead"));
    for (QLabel* label : {m_shares, m_tranches}) {
        label->setWordWrap(true);
        setMuted(label);
    }
    QStringList units;
    for (const Unit& unit : context.ledger.directory().units())
        units.append(unit.name);
    m_fields[QStringLiteral("owner")]->setCompletions(units);
    connect(m_fields[QStringLiteral("shares")], &QPlainTextEdit::textChanged, this, &FundForm::sayShares);
    connect(m_fields[QStringLiteral("tranches")], &QPlainTextEdit::textChanged, this, &FundForm::sayTranches);
}

void FundForm::addField(const QString& key, const QString& title, const QString& hint)
{
    auto* edit = new GrowingEdit(GrowingEdit::Lines::One, this);
    edit->setObjectName(QStringLiteral("fund_") + key);
    edit->setAccessibleName(title);
    edit->setPlaceholderText(hint);
    edit->setReadOnly(m_context.ledger.isReadOnly());
    m_fields.insert(key, edit);
    m_form->addRow(title, edit);
    setMuted(m_form->labelForField(edit));
    connect(edit, &GrowingEdit::committed, this, [this, key](const QString& text) { store(key, text); });
}

void FundForm::showFund(const FundView* fund)
{
    const bool other = !fund || !m_fund || fund->item.id != m_fund->item.id;
    if (other) {
        // What was being written belongs to the item that is left.
        for (GrowingEdit* edit : std::as_const(m_fields))
            edit->commit();
    }
    m_fund = fund ? std::optional(*fund) : std::nullopt;
    setEnabled(fund != nullptr);
    refill(other);
}

void FundForm::refill(bool other)
{
    for (auto it = m_fields.constBegin(); it != m_fields.constEnd(); ++it) {
        const bool writing = !other && it.value()->hasFocus() && it.value()->toPlainText() != it.value()->storedText();
        if (!writing)
            it.value()->setStoredText(m_fund ? fundFieldText(m_context.ledger, m_fund->item, it.key()) : QString());
    }
    sayShares();
    sayTranches();
}

void FundForm::sayShares()
{
    const QString typed = m_fields[QStringLiteral("shares")]->toPlainText().trimmed();
    m_shares->setVisible(!typed.isEmpty() && m_fund);
    if (typed.isEmpty() || !m_fund)
        return;
    const auto references = readTaskReferences(typed, {});
    if (!references)
        return m_shares->setText(tr("not understood"));
    int sum = 0;
    for (const TaskReference& reference : *references)
        sum += reference.share.value_or(references->size() == 1 ? Percent::fromWhole(100) : Percent()).basisPoints();
    const QString total = Percent::fromBasisPoints(sum).toText();
    if (sum != 10'000)
        return m_shares->setText(tr("⚠ together %1%, not 100%").arg(total));
    QStringList amounts;
    for (size_t i = 0; i < m_fund->shares.size() && i < m_fund->item.shares.size(); ++i) {
        const auto task = m_context.ledger.task(m_fund->item.shares[i].task);
        amounts.append(tr("task %1: %2").arg(task ? task->task.number : QString(), moneyText(m_fund->shares[i])));
    }
    setPlainText(m_shares, tr("together 100%") + (amounts.isEmpty() ? QString() : u'\n' + amounts.join(u'\n')));
}

void FundForm::sayTranches()
{
    const QString typed = m_fields[QStringLiteral("tranches")]->toPlainText().trimmed();
    m_tranches->setVisible(!typed.isEmpty() && m_fund);
    if (typed.isEmpty() || !m_fund)
        return;
    const auto tranches = readTranches(typed, m_fund->item.yearFrom, MoneyScale::Yuan);
    if (!tranches)
        return m_tranches->setText(tr("not understood"));
    QStringList read;
    for (const FundTranche& tranche : *tranches) {
        const QString size = tranche.percent ? QString(tranche.percent->toText() + u'%')
            : tranche.amount                 ? moneyText(*tranche.amount)
                                             : QString();
        read.append(dateText(tranche.planOn) + u' ' + size);
    }
    setPlainText(m_tranches, read.join(u'\n'));
}

void FundForm::store(const QString& key, const QString& text)
{
    if (!m_fund)
        return;
    const Result<FundItem> changed = withPlanField(m_context.ledger, m_fund->item, key, text, MoneyScale::Yuan);
    const Result<FundItemId> stored = changed ? Funds(m_context.ledger).save(*changed) : changed.error();
    if (stored)
        return;
    refill(true);
    Q_EMIT messageRaised(Message::error(stored.error()));
}

} // namespace taizhang
