// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/oldledger.h"

#include <QFile>

#include <stdexcept>

QByteArray ledgerOfSchema(int version)
{
    QFile file(QStringLiteral(TAIZHANG_TEST_DATA "/ledgers/schema%1.taizhang.z").arg(version));
    const QByteArray bytes = file.open(QFile::ReadOnly) ? qUncompress(file.readAll()) : QByteArray();
    if (bytes.isEmpty())
        throw std::runtime_error(file.fileName().toStdString());
    return bytes;
}
