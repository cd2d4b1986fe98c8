// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/batchlist.h"

#include "core/report/historywords.h"
#include "ui/shared/changetext.h"
#include "ui/shared/icons.h"
#include "ui/shared/plaintext.h"
#include "ui/shared/twolinedelegate.h"

#include <QScrollBar>

#include <algorithm>

namespace taizhang {

namespace {

QString iconName(BatchKind kind)
{
    switch (kind) {
    case BatchKind::Create:
        return QStringLiteral("new");
    case BatchKind::Edit:
        return QStringLiteral("edit");
    case BatchKind::Import:
        return QStringLiteral("import");
    case BatchKind::Undo:
        return QStringLiteral("undo");
    case BatchKind::Redo:
        return QStringLiteral("redo");
    case BatchKind::Migrate:
    case BatchKind::Repair:
    case BatchKind::Restore:
        return QStringLiteral("action");
    }
    Q_UNREACHABLE();
}

} // namespace

BatchList::BatchList(QWidget* parent)
    : QListWidget(parent)
{
    setObjectName(QStringLiteral("batchList"));
    setItemDelegate(new TwoLineDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    setVerticalScrollMode(ScrollPerPixel);
    setAccessibleName(tr("Changes of the ledger"));
    connect(this, &QListWidget::currentRowChanged, this, &BatchList::batchChosen);
}

void BatchList::setLedger(Ledger* ledger)
{
    m_ledger = ledger;
    if (ledger)
        connect(&ledger->notifier(), &ChangeNotifier::changed, this, &BatchList::refresh);
    refresh();
}

void BatchList::showEvent(QShowEvent* event)
{
    QListWidget::showEvent(event);
    if (m_stale)
        refresh();
}

// A hidden list reads nothing; it catches up when it is shown.
void BatchList::refresh()
{
    m_stale = !isVisible();
    if (m_stale && m_ledger)
        return;
    const BatchInfo* current = currentBatch();
    const std::optional<BatchId> kept = current ? std::optional(current->id) : std::nullopt;
    const std::optional<Place> seen = place();
    clear();
    m_batches = m_ledger ? m_ledger->batches() : std::vector<BatchInfo>();
    for (const BatchInfo& batch : m_batches)
        addItem(batch);
    const auto same
        = std::find_if(m_batches.begin(), m_batches.end(), [&](const BatchInfo& b) { return b.id == kept; });
    setCurrentRow(same == m_batches.end() ? 0 : static_cast<int>(same - m_batches.begin()));
    if (seen)
        goTo(*seen);
    else
        scrollToTop();
    Q_EMIT batchChosen();
}

// Nothing where the list stands at its top: there the newest is to be seen.
std::optional<BatchList::Place> BatchList::place() const
{
    const QModelIndex top = indexAt(QPoint(1, 1));
    const auto row = static_cast<size_t>(std::max(0, top.row()));
    if (!top.isValid() || verticalScrollBar()->value() == 0 || row >= m_batches.size())
        return {};
    return Place{m_batches[row].id, visualRect(top).top()};
}

void BatchList::goTo(const Place& place)
{
    doItemsLayout();
    for (size_t row = 0; row < m_batches.size(); ++row) {
        if (m_batches[row].id != place.batch)
            continue;
        const int now = visualItemRect(item(static_cast<int>(row))).top();
        verticalScrollBar()->setValue(verticalScrollBar()->value() + now - place.top);
    }
}

void BatchList::addItem(const BatchInfo& batch)
{
    const QString text = actionText(batch.action, batch.subject);
    auto* item = new QListWidgetItem(icon(iconName(batch.kind), ThemeRole::MutedText), text, this);
    item->setData(TwoLineDelegate::SubtitleRole, batchSource(batch));
    item->setData(TwoLineDelegate::MutedRole, batch.undone);
    item->setToolTip(shownToolTip(text + QLatin1Char('\n') + batchSource(batch)));
}

const BatchInfo* BatchList::currentBatch() const
{
    const auto row = static_cast<size_t>(currentRow());
    return currentRow() >= 0 && row < m_batches.size() ? &m_batches[row] : nullptr;
}

bool BatchList::canTakeBack() const
{
    const BatchInfo* batch = currentBatch();
    return batch && !m_ledger->isReadOnly() && !batch->undone && batch->kind != BatchKind::Create
        && batch->kind != BatchKind::Migrate;
}

void BatchList::takeBack()
{
    if (canTakeBack())
        undoBatch(currentBatch()->id, OnConflict::Refuse);
}

void BatchList::undoBatch(BatchId id, OnConflict onConflict)
{
    const Result<BatchInfo> undone = m_ledger->undoBatch(id, onConflict);
    if (undone)
        return;
    if (undone.error().code == ErrorCode::UndoConflict)
        tellConflict(id, undone.error());
    else
        Q_EMIT messageRaised(Message::error(undone.error()));
}

void BatchList::tellConflict(BatchId id, const Error& error)
{
    std::vector<FieldChange> changes;
    for (const UndoConflict& conflict : m_ledger->undoConflicts(id))
        changes.push_back(conflict.change);
    ChangeText words(*m_ledger);
    QStringList values;
    for (const ChangeLine& line : words.lines(changes, 10))
        values << words.heading(line.record) + QStringLiteral(" – ") + line.text;
    Message message = Message::error(error);
    message.kind = Message::Kind::Warning;
    message.detail = values.join(QLatin1Char('\n'));
    message.actionText = tr("Take back the rest");
    message.action = [this, id] { undoBatch(id, OnConflict::SkipConflicting); };
    Q_EMIT messageRaised(message);
}

} // namespace taizhang
