// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/fund.h"

#include <QString>

namespace taizhang {

// The fields of a payment as text: on, amount, state, steps, people, firms, talents, recipients, note.
QString paymentFieldText(const Disbursement& payment, const QString& key);
// The payment with what was typed into a field: amounts and counts as people write them, steps as
// "申请 2026-03-01；审核 2026-03-15". ValueInvalid for what is not understood, and nothing is read as zero. A state
// that is chosen becomes a step of `today`.
Result<Disbursement> withPaymentField(Disbursement payment, const QString& key, const QString& typed, QDate today);

} // namespace taizhang
