// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace taizhang {

// The dialogs of the system behind a seam, so that tests can answer them. Paths are native strings; empty or nothing
// means that the user went back.
class Dialogs
{
public:
    virtual ~Dialogs() = default;
    // `filter` in Qt's form: "Word (*.docx);;Excel (*.xlsx)".
    virtual QString openFile(QWidget* parent, const QString& title, const QString& filter) = 0;
    virtual QString saveFile(QWidget* parent, const QString& title, const QString& suggestedName, const QString& filter)
        = 0;
    // Only before what cannot be undone. `confirmText` names the act ("Delete"), never "OK".
    virtual bool confirm(QWidget* parent, const QString& question, const QString& confirmText) = 0;
    // A short text; the empty string when the user went back.
    virtual QString askText(QWidget* parent, const QString& title, const QString& label, const QString& text) = 0;
};

// The filter of every dialog that chooses a list or table to read. Kinds that are refused with advice, like old Word
// documents, can be chosen too: a file that the dialog hides gets no advice.
QString tableFilesFilter();

// Remembers the folder of the last file for the next dialog.
class SystemDialogs final : public Dialogs
{
public:
    QString openFile(QWidget* parent, const QString& title, const QString& filter) override;
    QString saveFile(
        QWidget* parent, const QString& title, const QString& suggestedName, const QString& filter) override;
    bool confirm(QWidget* parent, const QString& question, const QString& confirmText) override;
    QString askText(QWidget* parent, const QString& title, const QString& label, const QString& text) override;

private:
    QString m_folder;
};

} // namespace taizhang
