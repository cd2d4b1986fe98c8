// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/undooffer.h"

#include "core/ledger/ledger.h"

#include <QCoreApplication>

namespace taizhang {

Message withUndo(Message message, Ledger& ledger, const std::function<void(const Message&)>& tell)
{
    const std::optional<BatchInfo> made = ledger.nextUndo();
    if (!made)
        return message;
    message.actionText = QCoreApplication::translate("UndoOffer", "Undo");
    message.action = [&ledger, id = made->id, tell] {
        const Result<BatchInfo> undone = ledger.undoBatch(id, OnConflict::Refuse);
        if (!undone)
            tell(Message::error(undone.error()));
    };
    return message;
}

} // namespace taizhang
