// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backups/rescuedialog.h"

#include "core/ledger/repair.h"
#include "core/report/findingwords.h"
#include "core/report/words.h"
#include "ui/backups/restoring.h"
#include "ui/backups/safetywords.h"
#include "ui/shared/paragraph.h"
#include "ui/shared/plaintext.h"

#include <QDir>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace taizhang {

RescueDialog::RescueDialog(const Subject& subject, Dialogs& dialogs, QWidget* parent)
    : QDialog(parent)
    , m_subject(subject)
    , m_dialogs(dialogs)
    , m_newest(newestSoundBackup(subject.path, subject.session.backupRoot))
    , m_findings(new QListWidget)
    , m_technical(new QPlainTextEdit)
    , m_details(new QPushButton(tr("Technical details")))
    , m_message(messageLine())
{
    setObjectName(QStringLiteral("rescue"));
    setWindowTitle(tr("The ledger cannot be opened"));
    resize(680, 460);
    m_findings->setObjectName(QStringLiteral("findings"));
    m_findings->setSelectionMode(QAbstractItemView::NoSelection);
    m_findings->setWordWrap(true);
    m_findings->setAccessibleName(tr("What is wrong"));
    m_technical->setObjectName(QStringLiteral("technical"));
    m_technical->setReadOnly(true);
    m_technical->setAccessibleName(m_details->text());
    m_technical->hide();
    m_details->setObjectName(QStringLiteral("detailsButton"));
    m_details->setCheckable(true);
    m_details->setAutoDefault(false);
    m_details->hide();
    connect(m_details, &QPushButton::toggled, m_technical, &QWidget::setVisible);
    layOut();
}

void RescueDialog::layOut()
{
    auto* layout = new QVBoxLayout(this);
    QLabel* what = plainParagraph(errorText(m_subject.error));
    what->setObjectName(QStringLiteral("what"));
    QLabel* newest = plainParagraph(backupText(m_newest));
    newest->setObjectName(QStringLiteral("newest"));
    layout->addWidget(what);
    const bool there = m_subject.error.code != ErrorCode::FileNotFound;
    if (there)
        layout->addWidget(
            plainParagraph(tr("Nothing here changes this file: whatever you choose is written to a new one.")));
    layout->addWidget(newest);
    layout->addWidget(m_findings, 1);
    m_findings->setVisible(there);
    layout->addStretch();
    layout->addWidget(m_technical, 1);
    layout->addWidget(m_details, 0, Qt::AlignLeft);
    layout->addWidget(m_message);
    auto* buttons = new QGridLayout;
    QPushButton* restore = addButton(tr("Restore this backup …"), "restoreButton", &RescueDialog::restoreNewest);
    restore->setEnabled(m_newest.has_value());
    restore->setDefault(m_newest.has_value());
    buttons->addWidget(restore, 0, 0);
    buttons->addWidget(addButton(tr("All backups …"), "backupsButton", &RescueDialog::showBackups), 0, 1);
    if (there) {
        buttons->addWidget(addButton(tr("Look what is wrong"), "examineButton", &RescueDialog::examine), 1, 0);
        buttons->addWidget(addButton(tr("Mend a copy …"), "repairButton", &RescueDialog::repair), 1, 1);
    }
    m_open = addButton(tr("Open the new file"), "openButton", &RescueDialog::openNew);
    m_open->setEnabled(false);
    buttons->addWidget(m_open, 0, 3);
    auto* close = new QPushButton(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    buttons->addWidget(close, 1, 3);
    buttons->setColumnStretch(2, 1);
    layout->addLayout(buttons);
}

QPushButton* RescueDialog::addButton(const QString& text, const char* name, void (RescueDialog::*act)())
{
    auto* button = new QPushButton(text);
    button->setObjectName(QString::fromLatin1(name));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, act);
    return button;
}

void RescueDialog::list(const std::vector<CheckFinding>& findings)
{
    m_findings->clear();
    QStringList lines; // the database may say the same in many ways
    for (const CheckFinding& finding : findings)
        lines << shownText(findingText(finding));
    lines.removeDuplicates();
    m_findings->addItems(lines);
    showTechnical(technicalText(findings));
}

void RescueDialog::showTechnical(const QString& text)
{
    m_technical->setPlainText(text);
    m_details->setVisible(!text.isEmpty());
    m_details->setChecked(false);
}

void RescueDialog::examine()
{
    const auto findings = examineLedger(m_subject.path);
    if (!findings) {
        list({});
        tell(errorText(findings.error()));
        return;
    }
    list(*findings);
    tell(findings->empty() ? tr("Nothing was found in what can be read of it.")
                           : tr("%n finding(s)", nullptr, m_findings->count()));
}

void RescueDialog::restoreNewest()
{
    const auto made = restoreAsking({m_dialogs, this, m_subject.path}, m_newest->backup, m_subject.session);
    if (!made)
        return;
    if (!*made)
        return tell(errorText(made->error()));
    succeed((*made)->path, restoredText(**made));
}

void RescueDialog::repair()
{
    const QString to = askForNewLedger({m_dialogs, this, m_subject.path}, tr("Mend a copy"), tr("mended"));
    if (to.isEmpty())
        return;
    const auto mended = repairLedger(m_subject.path, to, m_subject.session);
    if (!mended) {
        tell(tr("It cannot be mended from its change log: %1").arg(errorText(mended.error())));
        return;
    }
    list(*mended);
    succeed(to,
        tr("Mended copy: %1. Put right: %2, listed above.")
            .arg(QDir::toNativeSeparators(to), QString::number(mended->size())));
}

void RescueDialog::openNew()
{
    accept();
    Q_EMIT openRequested(m_made);
}

void RescueDialog::succeed(const QString& path, const QString& text)
{
    m_made = path;
    m_open->setEnabled(true);
    tell(text);
}

void RescueDialog::tell(const QString& text)
{
    setPlainText(m_message, text);
}

} // namespace taizhang
