// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/undoactions.h"

#include "core/report/historywords.h"
#include "ui/shared/icons.h"
#include "ui/shared/plaintext.h"

namespace taizhang {

UndoActions::UndoActions(QObject* parent)
    : QObject(parent)
    , m_undo(this)
    , m_redo(this)
{
    m_undo.setObjectName(QStringLiteral("undoAction"));
    m_undo.setIcon(icon(QStringLiteral("undo")));
    m_undo.setShortcut(QKeySequence::Undo);
    m_redo.setObjectName(QStringLiteral("redoAction"));
    m_redo.setIcon(icon(QStringLiteral("redo")));
    m_redo.setShortcuts({QKeySequence(QStringLiteral("Ctrl+Y")), QKeySequence(QStringLiteral("Ctrl+Shift+Z"))});
    connect(&m_undo, &QAction::triggered, this, [this] { tell(m_ledger->undo()); });
    connect(&m_redo, &QAction::triggered, this, [this] { tell(m_ledger->redo()); });
    refresh();
}

void UndoActions::setLedger(Ledger* ledger)
{
    m_ledger = ledger;
    if (ledger)
        connect(&ledger->notifier(), &ChangeNotifier::changed, this, &UndoActions::refresh);
    refresh();
}

void UndoActions::tell(const Result<BatchInfo>& result)
{
    if (result)
        Q_EMIT done();
    else
        Q_EMIT messageRaised(Message::error(result.error()));
}

void UndoActions::refresh()
{
    const auto show = [this](QAction& action, const QString& verb, const std::optional<BatchInfo>& batch) {
        action.setEnabled(batch && !m_ledger->isReadOnly());
        const QString what = batch ? shownText(actionText(batch->action, batch->subject)) : QString();
        QString words = what.isEmpty() ? verb : tr("%1 “%2”", "undo or redo, and what").arg(verb, what.left(40));
        action.setToolTip(shownToolTip(words));
        action.setText(words.replace(QLatin1Char('&'), QStringLiteral("&&")));
    };
    show(m_undo, tr("Undo"), m_ledger ? m_ledger->nextUndo() : std::nullopt);
    show(m_redo, tr("Redo"), m_ledger ? m_ledger->nextRedo() : std::nullopt);
}

} // namespace taizhang
