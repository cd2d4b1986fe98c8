// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace taizhang {

struct DecodedText
{
    QString text;
    qint64 errorAt = -1; // offset of the first byte that is no text; -1: none
};

// Strict, and from the same table on every system: Qt knows GB18030 only where it was built with ICU.
DecodedText decodeGb18030(QByteArrayView bytes);

} // namespace taizhang
