// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ledger.h"
#include "ui/shared/message.h"

#include <QListWidget>

#include <optional>
#include <vector>

namespace taizhang {

// Every batch of the ledger, newest first; any of them can be taken back, also long after.
class BatchList final : public QListWidget
{
    Q_OBJECT

public:
    explicit BatchList(QWidget* parent = nullptr);

    void setLedger(Ledger* ledger); // nullptr: none
    const BatchInfo* currentBatch() const;
    bool canTakeBack() const;
    void takeBack(); // the current one; conflicts are told with the way to go on

Q_SIGNALS:
    void batchChosen();
    void messageRaised(const taizhang::Message& message);

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct Place
    {
        BatchId batch; // the first that is seen
        int top; // of it, in the view
    };

    void refresh();
    std::optional<Place> place() const;
    void goTo(const Place& place);
    void addItem(const BatchInfo& batch);
    void undoBatch(BatchId id, OnConflict onConflict);
    void tellConflict(BatchId id, const Error& error);

    Ledger* m_ledger = nullptr;
    bool m_stale = true;
    std::vector<BatchInfo> m_batches;
};

} // namespace taizhang
