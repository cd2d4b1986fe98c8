// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ledgerproperties.h"

#include "core/ledger/ledger.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace taizhang {

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("LedgerProperties", text);
}

} // namespace

std::optional<Result<void>> editLedgerProperties(Ledger& ledger, QWidget* parent)
{
    const LedgerInfo info = ledger.info();
    QDialog dialog(parent);
    dialog.setObjectName(QStringLiteral("ledgerProperties"));
    dialog.setWindowTitle(words(QT_TRANSLATE_NOOP("LedgerProperties", "Title, year and office")));
    auto* form = new QFormLayout(&dialog);
    auto* title = new QLineEdit(info.title);
    title->setMinimumWidth(title->fontMetrics().height() * 28);
    auto* year = new QSpinBox;
    year->setRange(1990, 2199);
    year->setValue(info.year);
    auto* office = new QLineEdit(info.office);
    office->setPlaceholderText(words(QT_TRANSLATE_NOOP("LedgerProperties", "who issues the reports")));
    form->addRow(words(QT_TRANSLATE_NOOP("LedgerProperties", "Title")), title);
    form->addRow(words(QT_TRANSLATE_NOOP("LedgerProperties", "Year")), year);
    form->addRow(words(QT_TRANSLATE_NOOP("LedgerProperties", "Office")), office);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Save)->setText(words(QT_TRANSLATE_NOOP("LedgerProperties", "Save")));
    buttons->button(QDialogButtonBox::Cancel)->setText(words(QT_TRANSLATE_NOOP("LedgerProperties", "Cancel")));
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    form->addRow(buttons);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    return ledger.saveInfo(title->text().trimmed(), year->value(), office->text().trimmed());
}

} // namespace taizhang
