// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/page.h"

#include <functional>
#include <vector>

namespace taizhang {

// A page of the program before it is made.
struct PageEntry
{
    PageKey key;
    QString name;
    QString icon;
    QString shortcut;
    std::function<Page*(const PageContext& context, QWidget* parent)> make;
};

// All pages in the order of the navigation; the place where a new page is entered.
std::vector<PageEntry> pageRegistry();

} // namespace taizhang
