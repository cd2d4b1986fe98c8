// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/funds/paymentfields.h"

#include "core/exchange/valuecells.h"
#include "core/report/fundwords.h"

#include <algorithm>

namespace taizhang {

namespace {

Error invalid(const QString& field, const QString& typed)
{
    return {ErrorCode::ValueInvalid, {field, typed}, {}};
}

std::optional<DisbursementState> stateOf(const QString& typed)
{
    for (const auto& entry : namesOf(DisbursementState())) {
        if (word(entry.value) == typed)
            return entry.value;
    }
    return std::nullopt;
}

QString stepsText(const Disbursement& payment)
{
    QStringList steps;
    for (const DisbursementStep& step : payment.steps)
        steps.append(QString(word(step.state) + u' ' + step.on.toString(Qt::ISODate) + u' ' + step.note).trimmed());
    return steps.join(QStringLiteral("；"));
}

Result<Disbursement> withSteps(Disbursement payment, const QString& typed)
{
    auto steps = readSteps(typed, payment.on.year(), stateOf);
    if (!steps)
        return invalid(QStringLiteral("steps"), typed.trimmed());
    payment.steps = std::move(*steps);
    if (!payment.steps.empty())
        payment.state = payment.steps.back().state;
    return payment;
}

Result<Disbursement> withState(Disbursement payment, const QString& typed, QDate today)
{
    const auto state = stateOf(typed);
    if (!state)
        return invalid(QStringLiteral("state"), typed);
    payment.state = *state;
    // Going back takes the later steps away.
    while (!payment.steps.empty() && payment.steps.back().state >= *state)
        payment.steps.pop_back();
    const QDate day = payment.steps.empty() ? today : std::max(today, payment.steps.back().on);
    payment.steps.push_back({*state, day, {}});
    return payment;
}

Result<Disbursement> withCount(
    Disbursement payment, std::optional<Figure> Recipients::*part, const QString& key, const QString& typed)
{
    const QString unit = key == u"firms" ? QStringLiteral("家") : QStringLiteral("人");
    payment.recipients.*part = typed.isEmpty() ? std::nullopt : readCount(typed, unit);
    if (!typed.isEmpty() && !(payment.recipients.*part))
        return invalid(key, typed);
    return payment;
}

} // namespace

QString paymentFieldText(const Disbursement& payment, const QString& key)
{
    if (key == u"on")
        return payment.on.toString(Qt::ISODate);
    if (key == u"amount")
        return payment.amount.phrase.isEmpty() ? moneyText(payment.amount.amount, payment.amount.hedge)
                                               : writtenText(payment.amount);
    if (key == u"state")
        return word(payment.state);
    if (key == u"steps")
        return stepsText(payment);
    if (key == u"people")
        return writtenText(payment.recipients.people);
    if (key == u"firms")
        return writtenText(payment.recipients.firms);
    if (key == u"talents")
        return writtenText(payment.recipients.talents);
    return key == u"recipients" ? payment.recipients.text : payment.note;
}

Result<Disbursement> withPaymentField(Disbursement payment, const QString& key, const QString& typed, QDate today)
{
    const QString text = typed.trimmed();
    if (key == u"people")
        return withCount(std::move(payment), &Recipients::people, key, text);
    if (key == u"firms")
        return withCount(std::move(payment), &Recipients::firms, key, text);
    if (key == u"talents")
        return withCount(std::move(payment), &Recipients::talents, key, text);
    if (key == u"state")
        return withState(std::move(payment), text, today);
    if (key == u"steps")
        return withSteps(std::move(payment), text);
    if (key == u"recipients")
        payment.recipients.text = text;
    else if (key == u"note")
        payment.note = text;
    else if (key == u"amount") {
        const auto amount = readAmount(text, MoneyScale::Yuan);
        if (!amount)
            return invalid(key, text);
        payment.amount = *amount;
    } else {
        const auto day = parseDay(text, payment.on.year());
        if (!day)
            return invalid(QStringLiteral("on"), text);
        payment.on = *day;
    }
    return payment;
}

} // namespace taizhang
