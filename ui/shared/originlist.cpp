// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/originlist.h"

#include "ui/shared/changetext.h"
#include "ui/shared/plaintext.h"
#include "ui/shared/twolinedelegate.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace taizhang {

OriginList::OriginList(const QString& name, QWidget* parent)
    : QListWidget(parent)
{
    setObjectName(name);
    setItemDelegate(new TwoLineDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setAccessibleName(tr("Where the values come from"));
}

void OriginList::showHistory(const Ledger& ledger, const std::vector<Provenance>& history)
{
    clear();
    ChangeText words(ledger);
    for (auto at = history.begin(); at != history.end();) {
        const BatchInfo& batch = at->batch;
        std::vector<FieldChange> changes;
        for (; at != history.end() && at->batch.id == batch.id; ++at)
            changes.push_back(at->change);
        const QString source = batchSource(batch);
        for (const ChangeLine& line : words.lines(changes)) {
            auto* item = new QListWidgetItem(line.text, this);
            item->setData(TwoLineDelegate::SubtitleRole, source);
            item->setData(TwoLineDelegate::MutedRole, batch.undone);
            item->setToolTip(shownToolTip(line.text + QLatin1Char('\n') + source));
        }
    }
}

void showOrigin(const Ledger& ledger, const RecordRef& record, QWidget* parent)
{
    auto* dialog = new QDialog(parent);
    dialog->setObjectName(QStringLiteral("origin"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(OriginList::tr("Where the values come from"));
    dialog->resize(560, 520);
    auto* list = new OriginList(QStringLiteral("originList"));
    list->showHistory(ledger, RecordNames(ledger).history(record));
    auto* buttons = new QDialogButtonBox;
    auto* close = buttons->addButton(OriginList::tr("Close"), QDialogButtonBox::RejectRole);
    QObject::connect(close, &QAbstractButton::clicked, dialog, &QDialog::close);
    auto* column = new QVBoxLayout(dialog);
    column->addWidget(plainLabel(ChangeText(ledger).heading(record)));
    column->addWidget(list, 1);
    column->addWidget(buttons);
    dialog->setModal(true);
    dialog->show();
}

} // namespace taizhang
