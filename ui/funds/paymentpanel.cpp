// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/funds/paymentpanel.h"

#include "core/base/clock.h"
#include "core/exchange/valuecells.h"
#include "core/ledger/ledger.h"
#include "core/report/fundwords.h"
#include "core/report/words.h"
#include "ui/funds/paymentfields.h"
#include "ui/shared/celledits.h"
#include "ui/shared/dayedit.h"
#include "ui/shared/filterheader.h"
#include "ui/shared/icons.h"
#include "ui/shared/plaintext.h"
#include "ui/shared/tableview.h"
#include "ui/shared/undooffer.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <functional>

namespace taizhang {

namespace {

class PaymentColumns
{
    Q_DECLARE_TR_FUNCTIONS(PaymentColumns)

public:
    static std::vector<TableColumn<Disbursement>> all(bool editable);
};

QStringList stateWords()
{
    QStringList words;
    for (const auto& entry : namesOf(DisbursementState()))
        words.append(word(entry.value));
    return words;
}

std::vector<TableColumn<Disbursement>> PaymentColumns::all(bool editable)
{
    std::vector<TableColumn<Disbursement>> columns;
    const auto add = [&](const char16_t* key, const QString& title, int width) {
        const auto text
            = [key = QString::fromUtf16(key)](const Disbursement& payment) { return paymentFieldText(payment, key); };
        columns.push_back({{QString::fromUtf16(key), title, width}, text});
        if (editable)
            columns.back().editText = text;
    };
    add(u"on", tr("Day"), 6);
    add(u"amount", tr("Amount"), 6);
    add(u"state", tr("State"), 6);
    columns.back().choices = stateWords;
    add(u"people", tr("People"), 5);
    add(u"firms", tr("Firms"), 4);
    add(u"talents", tr("Talents"), 4);
    add(u"steps", tr("Steps"), 10);
    add(u"recipients", tr("Recipients"), 8);
    add(u"note", tr("Note"), 8);
    return columns;
}

} // namespace

PaymentPanel::PaymentPanel(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_name(plainLabel({}))
    , m_reason(plainLabel({}))
    , m_payments(new TableView(QStringLiteral("payments"), context.settings))
    , m_model(new TableModel<Disbursement>(
          PaymentColumns::all(!context.ledger.isReadOnly()),
          [](const Disbursement& payment) { return payment.id->value(); }, m_payments))
    , m_amount(new QLineEdit)
    , m_reading(plainLabel({}))
    , m_people(new QLineEdit)
    , m_day(new DayEdit)
    , m_state(new QComboBox)
    , m_record(new QPushButton(tr("Record payment")))
    , m_advance(new QPushButton(tr("Next step")))
    , m_remove(new QPushButton(icon(QStringLiteral("delete")), tr("Delete")))
{
    m_payments->setTable(m_model);
    layOut();
    for (const auto& entry : namesOf(DisbursementState()))
        m_state->addItem(word(entry.value), static_cast<int>(entry.value));
    m_state->setCurrentIndex(m_state->count() - 1);
    m_day->setYear(context.clock.today().year());
    connect(m_amount, &QLineEdit::textChanged, this, &PaymentPanel::readAmount);
    connect(m_people, &QLineEdit::textChanged, this, &PaymentPanel::readAmount);
    connect(m_record, &QPushButton::clicked, this, &PaymentPanel::record);
    connect(m_amount, &QLineEdit::returnPressed, this, &PaymentPanel::record);
    connect(m_people, &QLineEdit::returnPressed, this, &PaymentPanel::record);
    connect(m_advance, &QPushButton::clicked, this, &PaymentPanel::advance);
    connect(m_remove, &QPushButton::clicked, this, &PaymentPanel::removePayments);
    connect(m_payments, &TableView::removeRequested, this, &PaymentPanel::removePayments);
    connect(m_payments, &TableView::cellsPasted, this, &PaymentPanel::store);
    connect(m_model, &TableModelBase::editRequested, this, [this](const CellEdit& edit) { store({edit}); });
    showFund(nullptr);
}

void PaymentPanel::layOut()
{
    QFont bold = font();
    bold.setBold(true);
    m_name->setFont(bold);
    for (QLabel* label : {m_name, m_reason, m_reading})
        label->setWordWrap(true);
    m_amount->setObjectName(QStringLiteral("paymentAmount"));
    m_amount->setPlaceholderText(QStringLiteral("8764.94万元, 1.5亿元, 152200元 …"));
    m_reading->setObjectName(QStringLiteral("paymentReading"));
    m_people->setObjectName(QStringLiteral("paymentPeople"));
    m_state->setObjectName(QStringLiteral("paymentState"));
    m_record->setObjectName(QStringLiteral("recordPayment"));
    m_advance->setObjectName(QStringLiteral("advancePayment"));
    m_advance->setToolTip(tr("The chosen payment goes on to its next state today"));
    m_remove->setObjectName(QStringLiteral("removePayment"));
    m_payments->setObjectName(QStringLiteral("payments"));
    m_payments->filterHeader()->setFieldsShown(false);
    auto* form = new QFormLayout;
    form->addRow(tr("Amount"), m_amount);
    form->addRow(QString(), m_reading);
    form->addRow(tr("Day"), m_day);
    form->addRow(tr("People"), m_people);
    form->addRow(tr("State"), m_state);
    form->addRow(QString(), m_record);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_advance);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_name);
    column->addWidget(m_reason);
    column->addWidget(m_payments, 1);
    column->addLayout(buttons);
    column->addLayout(form);
}

void PaymentPanel::showFund(const FundView* fund)
{
    const bool other = !fund || !m_fund || fund->item.id != m_fund->item.id;
    m_fund = fund ? std::optional(*fund) : std::nullopt;
    setPlainText(m_name, fund ? fund->item.name : tr("Choose a fund item"));
    QString reason = fund ? QString(lightShape(fund->summary.light) + u' ' + fundReasonText(fund->summary)) : QString();
    if (fund && fund->summary.overBudget.amount > Money())
        reason += u'\n' + tr("⚠ over budget by %1").arg(amountText(fund->summary.overBudget));
    if (fund && fund->perHeadLeaps)
        reason += u'\n' + tr("⚠ the amount per head is more than three times, or less than a third of, the one before");
    m_reason->setText(reason);
    if (other) {
        m_amount->clear();
        m_people->clear();
        m_day->setDay(m_context.clock.today());
    }
    m_model->setRows(fund ? Funds(m_context.ledger).disbursements(*fund->item.id) : std::vector<Disbursement>());
    const bool writable = fund && !m_context.ledger.isReadOnly();
    for (QWidget* widget : std::initializer_list<QWidget*>{m_amount, m_people, m_day, m_state})
        widget->setEnabled(writable);
    m_advance->setEnabled(writable && m_model->rowCount() > 0);
    m_remove->setEnabled(writable && m_model->rowCount() > 0);
    readAmount();
}

// Says what is read while it is typed; what is no amount cannot be recorded.
void PaymentPanel::readAmount()
{
    const auto amount = parseMoney(m_amount->text());
    const auto people = parseFigure(m_people->text());
    const bool peopleFit = m_people->text().isEmpty() || (people && people->decimals == 0 && people->mantissa > 0);
    QString said = amount ? tr("read as %1").arg(moneyText(amount->amount, amount->hedge)) : QString();
    if (!m_amount->text().isEmpty() && !amount)
        said = tr("this is not an amount");
    else if (!peopleFit)
        said = tr("the number of people is not understood");
    else if (amount && people) {
        Disbursement typed;
        typed.amount = *amount;
        typed.recipients.people = people;
        const auto whole = wholeAmount(typed);
        if (const auto head = whole ? perHead(whole->amount, personsOf(typed)) : std::nullopt)
            said += tr(", %1 yuan per head").arg(head->toYuanText());
    }
    m_reading->setText(said);
    m_record->setEnabled(m_fund && amount && peopleFit && m_amount->isEnabled());
}

void PaymentPanel::record()
{
    const auto amount = taizhang::readAmount(m_amount->text(), MoneyScale::Yuan);
    if (!m_record->isEnabled() || !amount)
        return;
    Disbursement payment;
    payment.fund = m_fund->item.id;
    payment.on = m_day->day().value_or(m_context.clock.today());
    payment.amount = *amount;
    payment.state = static_cast<DisbursementState>(m_state->currentData().toInt());
    payment.recipients.people = readCount(m_people->text(), QStringLiteral("人"));
    const auto saved = Funds(m_context.ledger).save(payment);
    if (!saved)
        return tell(saved.error());
    m_amount->clear();
    m_people->clear();
}

// 申请 → 审核 → 公示 → 拨付, each with its day.
void PaymentPanel::advance()
{
    const auto id = m_payments->currentId();
    const Disbursement* payment = id ? m_model->find(*id) : m_model->rowCount() > 0 ? &m_model->at(0) : nullptr;
    if (!payment || payment->state == DisbursementState::Paid)
        return;
    const auto states = namesOf(DisbursementState());
    for (size_t i = 0; i + 1 < states.size(); ++i) {
        if (states[i].value == payment->state)
            return store({{payment->id->value(), QStringLiteral("state"), word(states[i + 1].value)}});
    }
}

void PaymentPanel::removePayments()
{
    const auto ids = idsAs<DisbursementId>(m_payments->selectedIds());
    if (ids.empty() || m_context.ledger.isReadOnly())
        return;
    const Result<void> removed = Funds(m_context.ledger).remove(ids);
    if (!removed)
        return tell(removed.error());
    Q_EMIT messageRaised(withUndo(Message::info(tr("%n payment(s) deleted.", nullptr, static_cast<int>(ids.size()))),
        m_context.ledger, std::bind_front(&PaymentPanel::messageRaised, this)));
}

void PaymentPanel::store(const std::vector<CellEdit>& edits)
{
    const auto payments = withEdits(
        edits, [this](qint64 id) { return m_model->find(id); },
        [this](const Disbursement& payment, const QString& column, const QString& text) {
            return withPaymentField(payment, column, text, m_context.clock.today());
        });
    const auto stored = payments ? Funds(m_context.ledger).save(*payments) : payments.error();
    if (!stored)
        tell(stored.error());
}

void PaymentPanel::tell(const Error& error)
{
    Q_EMIT messageRaised(Message::error(error));
}

} // namespace taizhang
