// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/text/nothing.h"

#include "core/model/textnormal.h"

#include <QRegularExpression>

namespace taizhang {

bool saysNothing(const QString& text)
{
    static const QRegularExpression nothing(
        QStringLiteral("^(?:[-–—―_/\\\\]*|无|暂无|不涉及|n/?a|null|none)$"), QRegularExpression::CaseInsensitiveOption);
    return withoutSpaces(foldWidth(text)).contains(nothing);
}

} // namespace taizhang
