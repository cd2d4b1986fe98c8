// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/valuetable.h"

namespace taizhang {

QString toText(ValueIssueCode code)
{
    switch (code) {
    case ValueIssueCode::NotUnderstood:
        return QStringLiteral("NotUnderstood");
    case ValueIssueCode::TotalDiffers:
        return QStringLiteral("TotalDiffers");
    case ValueIssueCode::RateDiffers:
        return QStringLiteral("RateDiffers");
    case ValueIssueCode::UnitUnknown:
        return QStringLiteral("UnitUnknown");
    case ValueIssueCode::AspectUnknown:
        return QStringLiteral("AspectUnknown");
    case ValueIssueCode::TaskUnknown:
        return QStringLiteral("TaskUnknown");
    case ValueIssueCode::RowSkipped:
        return QStringLiteral("RowSkipped");
    case ValueIssueCode::ColumnUnknown:
        return QStringLiteral("ColumnUnknown");
    case ValueIssueCode::PaidBelowKnown:
        return QStringLiteral("PaidBelowKnown");
    }
    return {};
}

} // namespace taizhang
