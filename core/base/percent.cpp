// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/percent.h"

#include <cstdlib>

namespace taizhang {

QString Percent::toText() const
{
    QString text = QString::number(std::abs(m_basisPoints) / 100);
    if (const int rest = std::abs(m_basisPoints) % 100; rest != 0) {
        text += u'.' + QString::number(rest).rightJustified(2, u'0');
        if (text.endsWith(u'0'))
            text.chop(1);
    }
    return m_basisPoints < 0 ? QString(u'-' + text) : text;
}

} // namespace taizhang
