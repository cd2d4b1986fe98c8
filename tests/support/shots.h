// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

namespace taizhang {

// Writes a picture for people to look at into the folder that TAIZHANG_SHOTS names; does nothing without it.
inline void keepShot(const QImage& image, const QString& name)
{
    if (qEnvironmentVariableIsSet("TAIZHANG_SHOTS"))
        image.save(QStringLiteral("%1/%2.png").arg(qEnvironmentVariable("TAIZHANG_SHOTS"), name));
}

} // namespace taizhang
