// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backups/backupsdialog.h"

#include "core/ledger/backups.h"
#include "core/ledger/ledger.h"
#include "core/report/words.h"
#include "ui/backups/restoring.h"
#include "ui/shared/changetext.h"
#include "ui/shared/plaintext.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <array>

namespace taizhang {

namespace {

constexpr std::array figureColumns{2, 3, 4, 6};

QString foldersOf(const BackupInfo& backup)
{
    QStringList folders;
    for (const QString& file : backup.files)
        folders.append(shownText(QDir::toNativeSeparators(QFileInfo(file).path())));
    return folders.join(u'\n');
}

} // namespace

BackupsDialog::BackupsDialog(const Subject& subject, Dialogs& dialogs, QWidget* parent)
    : QDialog(parent)
    , m_subject(subject)
    , m_dialogs(dialogs)
    , m_list(new QTreeWidget)
    , m_message(messageLine())
    , m_restore(nullptr)
{
    setObjectName(QStringLiteral("backups"));
    setWindowTitle(tr("Backups"));
    resize(900, 480);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(plainLabel(tr("Backups of %1").arg(shownText(QFileInfo(subject.path).fileName()))));
    layout->addWidget(m_list, 1);
    layout->addWidget(m_message);
    m_list->setObjectName(QStringLiteral("backupList"));
    m_list->setRootIsDecorated(false);
    m_list->setAlternatingRowColors(true);
    m_list->setHeaderLabels({tr("Made"), tr("Why"), tr("Tasks"), tr("Units"), tr("Progress records"), tr("Last change"),
        tr("Size"), tr("Folder")});
    for (const int column : figureColumns)
        m_list->headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    auto* buttons = new QDialogButtonBox;
    auto* now = buttons->addButton(tr("Back up now"), QDialogButtonBox::ActionRole);
    now->setObjectName(QStringLiteral("backUpButton"));
    now->setEnabled(subject.ledger && !subject.ledger->isReadOnly());
    m_restore = buttons->addButton(tr("Restore to a new file …"), QDialogButtonBox::ActionRole);
    m_restore->setObjectName(QStringLiteral("restoreButton"));
    auto* close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    layout->addWidget(buttons);
    connect(now, &QPushButton::clicked, this, &BackupsDialog::backUp);
    connect(m_restore, &QPushButton::clicked, this, &BackupsDialog::restore);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, [this] { m_restore->setEnabled(chosen()); });
    fill();
}

void BackupsDialog::fill()
{
    m_backups = listBackups(m_subject.path, m_subject.session.backupRoot);
    m_list->clear();
    addLedger();
    for (const BackupInfo& backup : m_backups) {
        const QString progress = backup.progress ? QString::number(*backup.progress) : QStringLiteral("–");
        addRow(
            {minuteText(backup.at), word(backup.reason), QString::number(backup.tasks), QString::number(backup.units),
                progress, minuteText(backup.lastChange), locale().formattedDataSize(backup.size), foldersOf(backup)},
            true);
    }
    for (int column = 0; column < m_list->columnCount(); ++column)
        m_list->resizeColumnToContents(column);
    if (m_backups.empty())
        tell(tr("There is no backup yet."));
    else
        m_list->setCurrentItem(m_list->topLevelItem(m_list->topLevelItemCount() - static_cast<int>(m_backups.size())));
    m_restore->setEnabled(chosen());
}

// Its figures stand above those of the backups, so that one sees which of them has what the ledger has lost.
void BackupsDialog::addLedger()
{
    if (!m_subject.ledger)
        return;
    const LedgerCounts counts = m_subject.ledger->counts();
    addRow({tr("The ledger now"), QString(), QString::number(counts.tasks), QString::number(counts.units),
               QString::number(counts.progress), minuteText(counts.lastChange), QString(),
               shownText(QDir::toNativeSeparators(QFileInfo(m_subject.path).path()))},
        false);
}

void BackupsDialog::addRow(const QStringList& texts, bool restorable)
{
    auto* item = new QTreeWidgetItem(texts);
    QFont font = m_list->font();
    font.setBold(!restorable);
    for (int column = 0; column < texts.size(); ++column)
        item->setFont(column, font);
    for (const int column : figureColumns)
        item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    if (!restorable)
        item->setFlags(Qt::ItemIsEnabled);
    m_list->addTopLevelItem(item);
}

const BackupInfo* BackupsDialog::chosen() const
{
    const auto first = m_list->topLevelItemCount() - static_cast<int>(m_backups.size());
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem()) - first;
    return row < 0 ? nullptr : &m_backups[static_cast<size_t>(row)];
}

void BackupsDialog::backUp()
{
    const Result<BackupInfo> made = m_subject.ledger->backUp(BackupReason::Manual);
    fill();
    QStringList texts;
    if (made)
        texts.append(tr("The backup was made and verified."));
    for (const Error& problem : m_subject.ledger->backupProblems())
        texts.append(errorText(problem));
    tell(texts.join(u'\n'));
}

void BackupsDialog::restore()
{
    const BackupInfo* backup = chosen();
    if (!backup)
        return;
    const auto made = restoreAsking({m_dialogs, this, m_subject.path}, *backup, m_subject.session);
    if (!made)
        return;
    if (!*made)
        return tell(errorText(made->error()));
    tell(restoredText(**made));
    Q_EMIT restored((*made)->path);
}

void BackupsDialog::tell(const QString& text)
{
    setPlainText(m_message, text);
}

} // namespace taizhang
