// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/aspectsdialog.h"

#include "core/ledger/ledger.h"
#include "core/report/words.h"
#include "ui/shared/icons.h"
#include "ui/shared/plaintext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScopedValueRollback>

#include <utility>

namespace taizhang {

AspectsDialog::AspectsDialog(Ledger& ledger, QWidget* parent)
    : QDialog(parent)
    , m_ledger(ledger)
    , m_list(new QListWidget(this))
    , m_message(plainLabel({}, this))
{
    setObjectName(QStringLiteral("aspectsDialog"));
    setWindowTitle(tr("Aspects"));
    layOut();
    connect(&ledger.notifier(), &ChangeNotifier::changed, this, &AspectsDialog::fill);
    // Queued, because the list is filled anew: not under the editor that has just been left, nor while a row moves.
    connect(m_list, &QListWidget::itemChanged, this, &AspectsDialog::takeList, Qt::QueuedConnection);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &AspectsDialog::takeList, Qt::QueuedConnection);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        m_up->setEnabled(row > 0);
        m_down->setEnabled(row >= 0 && row + 1 < m_list->count());
        m_remove->setEnabled(row >= 0);
    });
    fill();
}

void AspectsDialog::layOut()
{
    m_list->setObjectName(QStringLiteral("aspectList"));
    m_list->setAccessibleName(tr("Aspects"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_message->setObjectName(QStringLiteral("message"));
    m_message->setWordWrap(true);
    m_message->hide();
    auto* addButton = makeButton(QStringLiteral("addAspect"), tr("Add aspect"));
    auto* rename = makeButton(QStringLiteral("renameAspect"), tr("Rename"));
    m_remove = makeButton(QStringLiteral("removeAspect"), tr("Delete"));
    m_up = makeButton(QStringLiteral("aspectUp"), tr("Up"), QStringLiteral("up"));
    m_down = makeButton(QStringLiteral("aspectDown"), tr("Down"), QStringLiteral("down"));
    m_up->setShortcut(QKeySequence(QStringLiteral("Alt+Up")));
    m_down->setShortcut(QKeySequence(QStringLiteral("Alt+Down")));
    auto* close = makeButton(QStringLiteral("closeAspects"), tr("Close"));
    auto* buttons = new QVBoxLayout;
    for (QPushButton* button : {addButton, rename, m_remove, m_up, m_down})
        buttons->addWidget(button);
    buttons->addStretch();
    buttons->addWidget(close);
    auto* row = new QHBoxLayout;
    row->addWidget(m_list, 1);
    row->addLayout(buttons);
    auto* column = new QVBoxLayout(this);
    QLabel* words
        = plainLabel(tr("The parts of the reform that tasks are sorted into. Reports list them in this order."), this);
    words->setWordWrap(true);
    column->addWidget(words);
    column->addLayout(row, 1);
    column->addWidget(m_message);
    resize(fontMetrics().height() * 30, fontMetrics().height() * 22);
    connect(addButton, &QPushButton::clicked, this, &AspectsDialog::add);
    connect(rename, &QPushButton::clicked, this, [this] {
        if (m_list->currentItem())
            m_list->editItem(m_list->currentItem());
    });
    connect(m_remove, &QPushButton::clicked, this, &AspectsDialog::removeCurrent);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

QPushButton* AspectsDialog::makeButton(const QString& name, const QString& text, const QString& iconName)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAutoDefault(false); // Enter ends the editing of a name
    if (!iconName.isEmpty())
        button->setIcon(icon(iconName));
    return button;
}

void AspectsDialog::fill()
{
    const QScopedValueRollback guard(m_filling, true);
    const int row = std::max(0, m_list->currentRow());
    m_aspects = m_ledger.aspects();
    m_list->clear();
    for (size_t i = 0; i < m_aspects.size(); ++i) {
        auto* item = new QListWidgetItem(m_aspects[i].name, m_list);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        item->setData(Qt::UserRole, static_cast<qulonglong>(i));
    }
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
}

// The list as the user has left it: one name edited, or one row in another place.
void AspectsDialog::takeList()
{
    if (m_filling)
        return;
    std::vector<Aspect> aspects;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem* item = m_list->item(row);
        aspects.push_back(m_aspects.at(item->data(Qt::UserRole).toULongLong()));
        aspects.back().name = item->text().trimmed();
    }
    store(aspects);
}

void AspectsDialog::add()
{
    std::vector<Aspect> aspects = m_aspects;
    Aspect added;
    added.name = tr("New aspect");
    aspects.push_back(added);
    if (!store(aspects))
        return;
    m_list->setCurrentRow(m_list->count() - 1);
    m_list->editItem(m_list->currentItem());
}

void AspectsDialog::move(int step)
{
    const int from = m_list->currentRow();
    const int to = from + step;
    if (from < 0 || to < 0 || to >= m_list->count())
        return;
    std::vector<Aspect> aspects = m_aspects;
    std::swap(aspects.at(static_cast<size_t>(from)), aspects.at(static_cast<size_t>(to)));
    if (store(aspects))
        m_list->setCurrentRow(to);
}

void AspectsDialog::removeCurrent()
{
    std::vector<Aspect> aspects = m_aspects;
    if (m_list->currentRow() < 0)
        return;
    aspects.erase(aspects.begin() + m_list->currentRow());
    store(aspects);
}

bool AspectsDialog::store(const std::vector<Aspect>& aspects)
{
    const Result<void> stored = m_ledger.saveAspects(aspects);
    m_message->setVisible(!stored);
    if (stored)
        return true;
    setPlainText(m_message, errorText(stored.error()));
    fill();
    return false;
}

} // namespace taizhang
