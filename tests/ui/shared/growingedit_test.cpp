// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/growingedit.h"

#include "tests/support/catch.h"

#include <QSignalSpy>
#include <QTest>

using namespace taizhang;
using namespace Qt::StringLiterals;

TEST_CASE("a field stores once it is left with another text, and Escape gives up", "[shared]")
{
    GrowingEdit edit(GrowingEdit::Lines::One);
    edit.show();
    edit.setStoredText(u"旧"_s);
    QSignalSpy committed(&edit, &GrowingEdit::committed);
    edit.selectAll();
    edit.insertPlainText(u"新"_s);
    QTest::keyClick(&edit, Qt::Key_Escape);
    CHECK(edit.toPlainText() == u"旧"_s);
    edit.selectAll();
    edit.insertPlainText(u"新"_s);
    CHECK(committed.count() == 0);
    QTest::keyClick(&edit, Qt::Key_Return);
    QTest::keyClick(&edit, Qt::Key_Return);
    REQUIRE(committed.count() == 1);
    CHECK(committed.first().first().toString() == u"新"_s);
}

TEST_CASE("a field is as high as its lines", "[shared]")
{
    GrowingEdit edit(GrowingEdit::Lines::Many);
    edit.resize(300, 30);
    edit.show();
    edit.setStoredText(u"一\n二"_s);
    const int two = edit.height();
    edit.setStoredText(u"一\n二\n三\n四"_s);
    CHECK(edit.height() == two + 2 * edit.fontMetrics().lineSpacing());
}
