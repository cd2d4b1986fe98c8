// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/imports/importtarget.h"

#include <QByteArray>
#include <QWidget>

class QComboBox;
class QMimeData;
class QPushButton;

namespace taizhang {

// Where an import begins: a file is dropped here or chosen.
class DropZone final : public QWidget
{
    Q_OBJECT

public:
    explicit DropZone(QWidget* parent = nullptr);

    std::optional<ImportKind> kind() const; // what the file is to bring; nothing: what it seems to bring
    void setKind(std::optional<ImportKind> kind);

Q_SIGNALS:
    void dropped(const QString& path);
    void chooseRequested();
    void pasted(const QByteArray& block); // a table from the clipboard, HTML or separated text in UTF-8

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void paste();

    QComboBox* m_kind;
    QPushButton* m_choose;
    bool m_inviting = false; // a file hovers over it
};

// What a spreadsheet or word processor left in the clipboard, as a file would hold it: the HTML if it has a table, for
// merged cells, else the text. Empty if there is neither.
QByteArray pastedBlock(const QMimeData& data);

} // namespace taizhang
