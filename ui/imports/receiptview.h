// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/imports/receipttext.h"

#include <QTextEdit>

namespace taizhang {

// The receipt as text that can be read, selected and copied.
class ReceiptView final : public QTextEdit
{
    Q_OBJECT

public:
    explicit ReceiptView(QWidget* parent = nullptr);

    void setParts(const std::vector<ReceiptPart>& parts);
};

} // namespace taizhang
