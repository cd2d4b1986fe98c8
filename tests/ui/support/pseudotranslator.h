// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace taizhang {

// Puts every text that goes through tr() into brackets: what stands in a window without them was not translated.
class PseudoTranslator final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char*, const char* source, const char*, int) const override
    {
        return QChar(0x27E6) + QString::fromUtf8(source) + QChar(0x27E7);
    }
};

} // namespace taizhang
