// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/importtarget.h"

namespace taizhang {

ImportTarget importTarget(const QString& written)
{
    ImportTarget target;
    target.path = written;
    const auto took = [&target](const QString& prefix) {
        if (!target.path.startsWith(prefix))
            return false;
        target.path.remove(0, prefix.size());
        return true;
    };
    if (took(QStringLiteral("funds:")))
        target.kind = ImportKind::Funds;
    else if (took(QStringLiteral("indicators:")))
        target.kind = ImportKind::Indicators;
    else
        return target;
    target.clipboard = took(QStringLiteral("clipboard:"));
    if (target.clipboard)
        target.header.swap(target.path);
    return target;
}

} // namespace taizhang
