// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/dialogs.h"

#include "ui/shared/plaintext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>

namespace taizhang {

QString tableFilesFilter()
{
    return QCoreApplication::translate("Dialogs", "Word, Excel, WPS, web pages and text (%1)")
               .arg(u"*.docx *.doc *.wps *.xlsx *.xlsm *.xls *.et *.csv *.tsv *.txt *.md *.html *.htm *.xml")
        + u";;" + QCoreApplication::translate("Dialogs", "All files (*)");
}

QString SystemDialogs::openFile(QWidget* parent, const QString& title, const QString& filter)
{
    const QString path = QFileDialog::getOpenFileName(parent, title, m_folder, filter);
    if (!path.isEmpty())
        m_folder = QFileInfo(path).absolutePath();
    return path;
}

QString SystemDialogs::saveFile(
    QWidget* parent, const QString& title, const QString& suggestedName, const QString& filter)
{
    // Names may come from the data, and not every character may be in a file's.
    static const QRegularExpression forbidden(QStringLiteral("[\\\\/:*?\"<>|\\x00-\\x1f]"));
    const QString name = QString(suggestedName).replace(forbidden, QStringLiteral("_"));
    const QString start = m_folder.isEmpty() ? name : QDir(m_folder).filePath(name);
    const QString path = QFileDialog::getSaveFileName(parent, title, start, filter);
    if (!path.isEmpty())
        m_folder = QFileInfo(path).absolutePath();
    return path;
}

bool SystemDialogs::confirm(QWidget* parent, const QString& question, const QString& confirmText)
{
    QMessageBox box(parent);
    box.setTextFormat(Qt::PlainText);
    box.setText(shownText(question));
    const QPushButton* yes = box.addButton(confirmText, QMessageBox::AcceptRole);
    box.setDefaultButton(box.addButton(QMessageBox::Cancel));
    box.exec();
    return box.clickedButton() == yes;
}

QString SystemDialogs::askText(QWidget* parent, const QString& title, const QString& label, const QString& text)
{
    bool accepted = false;
    const QString answer = QInputDialog::getText(parent, title, label, QLineEdit::Normal, text, &accepted);
    return accepted ? answer.trimmed() : QString();
}

} // namespace taizhang
