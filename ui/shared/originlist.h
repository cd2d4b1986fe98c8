// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/recordnames.h"
#include "core/model/history.h"

#include <QListWidget>

#include <vector>

namespace taizhang {

// 来历: every value that a record and its parts have had, when, by whom and from which file.
class OriginList final : public QListWidget
{
    Q_OBJECT

public:
    explicit OriginList(const QString& name, QWidget* parent = nullptr);
    void showHistory(const Ledger& ledger, const std::vector<Provenance>& history); // in this order
};

// Shows where the values of a record come from until the user closes it.
void showOrigin(const Ledger& ledger, const RecordRef& record, QWidget* parent);

} // namespace taizhang
