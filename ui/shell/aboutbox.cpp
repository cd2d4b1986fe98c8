// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/aboutbox.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace taizhang {

void showAboutBox(QWidget* parent)
{
    QMessageBox box(parent);
    box.setTextFormat(Qt::PlainText);
    box.setWindowTitle(QCoreApplication::translate("AboutBox", "About Taizhang"));
    box.setText(QCoreApplication::translate("AboutBox", "Taizhang %1").arg(QStringLiteral(TAIZHANG_VERSION)));
    box.setInformativeText(QCoreApplication::translate("AboutBox",
        "The ledger of reform tasks for the offices of industrial-worker reform. Free software under the GNU General "
        "Public License, version 3 or later."));
    box.addButton(QCoreApplication::translate("AboutBox", "Close"), QMessageBox::AcceptRole);
    box.exec();
}

} // namespace taizhang
