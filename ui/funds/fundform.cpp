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
    , m_fields(new FieldForm(QStringLiteral("fund")))
    , m_shares(plainLabel({}))
    , m_tranches(plainLabel({}))
{
    setObjectName(QStringLiteral("fundForm"));
    m_shares->setObjectName(QStringLiteral("fundSharesRead"));
    m_tranches->setObjectName(QStringLiteral("fundTranchesRead"));
    for (QLabel* label : {m_shares, m_tranches}) {
        label->setWordWrap(true);
        setMuted(label);
    }
    addFields();
    m_fields->setWritable(!context.ledger.isReadOnly());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 16);
    column->addWidget(m_fields);
    column->addStretch();
    connect(m_fields, &FieldForm::committed, this, &FundForm::store);
}

void FundForm::addFields()
{
    m_fields->addField(QStringLiteral("perUnit"), tr("Amount for each"), tr("e.g. 1万元/个"));
    m_fields->addField(QStringLiteral("unitCount"), tr("How many"), tr("e.g. 10个"));
    const auto* tranches
        = m_fields->addField(QStringLiteral("tranches"), tr("Planned payments"), tr("e.g. 6月底前50%；12月底前50%"));
    m_fields->rows()->addRow(m_tranches);
    const auto* shares
        = m_fields->addField(QStringLiteral("shares"), tr("Shares of tasks"), tr("e.g. 29（60%）、31（40%）"));
    m_fields->rows()->addRow(m_shares);
    GrowingEdit* owner = m_fields->addField(QStringLiteral("owner"), tr("Unit that answers for it"));
    m_fields->addField(QStringLiteral("policy"), tr("Policy"));
    m_fields->addField(QStringLiteral("note"), tr("Note"));
    QStringList units;
    for (const Unit& unit : m_context.ledger.directory().units())
        units.append(unit.name);
    owner->setCompletions(units);
    connect(shares, &QPlainTextEdit::textChanged, this, &FundForm::sayShares);
    connect(tranches, &QPlainTextEdit::textChanged, this, &FundForm::sayTranches);
}

void FundForm::showFund(const FundView* fund)
{
    const bool other = !fund || !m_fund || fund->item.id != m_fund->item.id;
    if (other)
        m_fields->leave();
    m_fund = fund ? std::optional(*fund) : std::nullopt;
    setEnabled(fund != nullptr);
    fill(other ? FieldForm::Writing::Drop : FieldForm::Writing::Keep);
}

void FundForm::fill(FieldForm::Writing writing)
{
    m_fields->fill(
        [this](const QString& key) { return m_fund ? fundFieldText(m_context.ledger, m_fund->item, key) : QString(); },
        writing);
    sayShares();
    sayTranches();
}

QString FundForm::typed(const QString& key) const
{
    return m_fields->field(key)->toPlainText().trimmed();
}

void FundForm::sayShares()
{
    const QString text = typed(QStringLiteral("shares"));
    m_shares->setVisible(!text.isEmpty() && m_fund);
    if (text.isEmpty() || !m_fund)
        return;
    const auto references = readTaskReferences(text, {});
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
    const QString text = typed(QStringLiteral("tranches"));
    m_tranches->setVisible(!text.isEmpty() && m_fund);
    if (text.isEmpty() || !m_fund)
        return;
    const auto tranches = readTranches(text, m_fund->item.yearFrom, MoneyScale::Yuan);
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
    fill(FieldForm::Writing::Drop);
    Q_EMIT messageRaised(Message::error(stored.error()));
}

} // namespace taizhang
