// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/imports/receipttext.h"

#include <QWidget>

class QLabel;

namespace taizhang {

class Dialogs;
class ReceiptView;

// The receipt of an import, to be read, copied and saved as a text file.
class ReceiptPane final : public QWidget
{
    Q_OBJECT

public:
    // `dialogs` outlives the widget.
    explicit ReceiptPane(Dialogs& dialogs, QWidget* parent = nullptr);

    void setReceipt(const QString& fileName, const std::vector<ReceiptPart>& parts);

private:
    void copy();
    void save();

    Dialogs& m_dialogs;
    ReceiptView* m_view;
    QLabel* m_said;
    QString m_fileName;
};

} // namespace taizhang
