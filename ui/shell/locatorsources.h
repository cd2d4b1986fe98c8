// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/locator.h"

#include <functional>

class QMenuBar;

namespace taizhang {

class Ledger;
class Page;
enum class PageKey;
struct PageEntry;

using GoTo = std::function<void(PageKey page, const QString& target)>;

// "t": tasks by number, title and lead unit; leads to the task in the list.
LocatorSource taskSource(const Ledger& ledger, const GoTo& goTo);
// "u": units by any of their names.
LocatorSource unitSource(const Ledger& ledger, const GoTo& goTo);
// "f": fund items by name and document; "i": indicators by name and definition.
LocatorSource fundSource(Ledger& ledger, const GoTo& goTo);
LocatorSource indicatorSource(Ledger& ledger, const GoTo& goTo);
LocatorSource pageSource(const std::vector<PageEntry>& pages, const GoTo& goTo);
// ">": whatever the menus and the page that is shown offer and can presently do.
LocatorSource actionSource(const QMenuBar& menus, const Page* page);

} // namespace taizhang
