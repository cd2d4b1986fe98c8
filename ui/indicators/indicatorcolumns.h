// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/indicators.h"
#include "ui/shared/tablemodel.h"

#include <QStringList>

#include <vector>

namespace taizhang {

// An indicator with the words of what it refers to.
struct IndicatorTableRow
{
    IndicatorView view;
    QString owner;
    QString aspect;
    QString tasks;
    QStringList findings; // what its readings say against each other

    friend bool operator==(const IndicatorTableRow&, const IndicatorTableRow&) = default;
};

// Parts (其中) stand under their whole.
std::vector<IndicatorTableRow> indicatorRows(Ledger& ledger);
std::vector<TableColumn<IndicatorTableRow>> indicatorColumns(bool editable);
// "met", "over-fulfilled by 67%", "12 short"; empty without a target or value.
QString attainmentText(const IndicatorView& view);

} // namespace taizhang
