// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/twolinedelegate.h"

#include "tests/support/catch.h"

#include <QListWidget>
#include <QScrollBar>
#include <QTest>

using namespace taizhang;
using namespace Qt::StringLiterals;

TEST_CASE("rows keep their height when the scroll bar comes", "[shared]")
{
    QListWidget list;
    list.setItemDelegate(new TwoLineDelegate(&list));
    list.resize(260, 300);
    list.show();
    for (int length = 1; length < 40; ++length) {
        list.clear();
        new QListWidgetItem(QString(length, u'改'), &list);
        QTest::qWait(1);
        REQUIRE_FALSE(list.verticalScrollBar()->isVisible());
        const int alone = list.sizeHintForRow(0);
        for (int i = 0; i < 30; ++i)
            new QListWidgetItem(u"其他"_s, &list);
        QTest::qWait(1);
        REQUIRE(list.verticalScrollBar()->isVisible());
        CHECK(list.sizeHintForRow(0) == alone);
    }
}
