// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sourcereader.h"

#include <QWidget>

class QComboBox;

namespace taizhang {

// Encoding and separator that a text file was read with; hidden for files of other kinds.
class TextOptionsBar final : public QWidget
{
    Q_OBJECT

public:
    explicit TextOptionsBar(QWidget* parent = nullptr);

    void show(const SourceDocument& document);

Q_SIGNALS:
    void changed(const taizhang::ReadOptions& options); // by the user

private:
    QComboBox* m_encoding;
    QComboBox* m_separator;
};

} // namespace taizhang
