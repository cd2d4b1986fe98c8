// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QFont>
#include <QLocale>
#include <QPalette>

namespace taizhang {

// What the whole program sets, put back behind the test.
class KeptSurroundings
{
public:
    ~KeptSurroundings()
    {
        QLocale::setDefault(m_locale);
        QApplication::setPalette(m_palette);
        QApplication::setFont(m_font);
    }

private:
    QLocale m_locale;
    QPalette m_palette = QApplication::palette();
    QFont m_font = QApplication::font();
};

} // namespace taizhang
