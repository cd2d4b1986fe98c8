// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/funds/paymentpanel.h"

#include "core/base/clock.h"
#include "core/ledger/ledger.h"
#include "core/report/fundwords.h"
#include "core/report/indicatorwords.h"
#include "core/report/words.h"
#include "ui/shared/dayedit.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace taizhang {

namespace {

QLabel* plainLabel()
{
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

PaymentPanel::PaymentPanel(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_name(plainLabel())
    , m_reason(plainLabel())
    , m_tasks(plainLabel())
    , m_payments(new QTableWidget(0, 4))
    , m_amount(new QLineEdit)
    , m_reading(plainLabel())
    , m_people(new QLineEdit)
    , m_day(new DayEdit)
    , m_state(new QComboBox)
    , m_record(new QPushButton(tr("Record payment")))
{
    layOut();
    for (const auto& entry : namesOf(DisbursementState()))
        m_state->addItem(word(entry.value), static_cast<int>(entry.value));
    m_state->setCurrentIndex(m_state->count() - 1);
    m_day->setYear(context.clock.today().year());
    connect(m_amount, &QLineEdit::textChanged, this, &PaymentPanel::readAmount);
    connect(m_people, &QLineEdit::textChanged, this, &PaymentPanel::readAmount);
    connect(m_record, &QPushButton::clicked, this, &PaymentPanel::record);
    connect(m_amount, &QLineEdit::returnPressed, this, &PaymentPanel::record);
    showFund(nullptr);
}

void PaymentPanel::layOut()
{
    QFont bold = font();
    bold.setBold(true);
    m_name->setFont(bold);
    m_amount->setObjectName(QStringLiteral("paymentAmount"));
    m_amount->setPlaceholderText(QStringLiteral("8764.94万元, 1.5亿元, 152200元 …"));
    m_reading->setObjectName(QStringLiteral("paymentReading"));
    m_people->setObjectName(QStringLiteral("paymentPeople"));
    m_record->setObjectName(QStringLiteral("recordPayment"));
    m_payments->setObjectName(QStringLiteral("payments"));
    m_payments->setHorizontalHeaderLabels({tr("Day"), tr("Amount"), tr("State"), tr("Recipients")});
    m_payments->verticalHeader()->hide();
    m_payments->horizontalHeader()->setStretchLastSection(true);
    m_payments->setEditTriggers(QAbstractItemView::NoEditTriggers);
    auto* form = new QFormLayout;
    form->addRow(tr("Amount"), m_amount);
    form->addRow(QString(), m_reading);
    form->addRow(tr("Day"), m_day);
    form->addRow(tr("People"), m_people);
    form->addRow(tr("State"), m_state);
    form->addRow(QString(), m_record);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_name);
    column->addWidget(m_reason);
    column->addWidget(m_tasks);
    column->addWidget(m_payments, 1);
    column->addLayout(form);
}

void PaymentPanel::showFund(const FundView* fund)
{
    const bool other = !fund || !m_fund || fund->item.id != m_fund->item.id;
    m_fund = fund ? std::optional(*fund) : std::nullopt;
    m_name->setText(fund ? fund->item.name : tr("Choose a fund item"));
    m_reason->setText(
        fund ? QString(lightShape(fund->summary.light) + u' ' + fundReasonText(fund->summary)) : QString());
    QStringList tasks;
    for (size_t i = 0; fund && i < fund->item.shares.size(); ++i) {
        const auto task = m_context.ledger.task(fund->item.shares[i].task);
        const QString share = fund->item.shares[i].share.toText();
        const QString amount = i < fund->shares.size() ? moneyText(fund->shares[i]) : QString();
        tasks.append(tr("Task %1: %2% %3").arg(task ? task->task.number : QString(), share, amount));
    }
    m_tasks->setText(tasks.join(u'\n'));
    if (other) {
        m_amount->clear();
        m_people->clear();
        m_day->setDay(m_context.clock.today());
    }
    listPayments();
    readAmount();
}

void PaymentPanel::listPayments()
{
    const auto payments
        = m_fund ? Funds(m_context.ledger).disbursements(*m_fund->item.id) : std::vector<Disbursement>();
    m_payments->setRowCount(static_cast<int>(payments.size()));
    for (int row = 0; row < m_payments->rowCount(); ++row) {
        const Disbursement& payment = payments[static_cast<size_t>(row)];
        QStringList recipients;
        const Recipients& reached = payment.recipients;
        for (const auto& figure : {reached.people, reached.firms, reached.talents}) {
            if (figure)
                recipients.append(figure->phrase.isEmpty() ? figureText(*figure) : figure->phrase);
        }
        const QStringList texts{
            dateText(payment.on), payment.amount.phrase, word(payment.state), recipients.join(u' ')};
        for (int column = 0; column < texts.size(); ++column)
            m_payments->setItem(row, column, new QTableWidgetItem(texts[column]));
    }
    m_payments->resizeColumnsToContents();
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
        if (const auto head = perHead(amount->amount, people->mantissa))
            said += tr(", %1 yuan per head").arg(head->toYuanText());
    }
    m_reading->setText(said);
    m_record->setEnabled(m_fund && amount && peopleFit);
}

void PaymentPanel::record()
{
    const auto amount = parseMoney(m_amount->text());
    if (!m_record->isEnabled() || !amount)
        return;
    Disbursement payment;
    payment.fund = m_fund->item.id;
    payment.on = m_day->day().value_or(m_context.clock.today());
    payment.amount = *amount;
    payment.state = static_cast<DisbursementState>(m_state->currentData().toInt());
    payment.recipients.people = parseFigure(m_people->text());
    if (payment.recipients.people && payment.recipients.people->unit.isEmpty()) {
        payment.recipients.people->unit = QStringLiteral("人");
        payment.recipients.people->phrase += u'人';
    }
    const auto saved = Funds(m_context.ledger).save(payment);
    if (!saved) {
        Q_EMIT messageRaised(Message::error(saved.error()));
        return;
    }
    m_amount->clear();
    m_people->clear();
}

} // namespace taizhang
