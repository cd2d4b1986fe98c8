// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/locator.h"

#include "tests/support/catch.h"

#include <QLineEdit>
#include <QListWidget>
#include <QTest>

using namespace taizhang;
using namespace Qt::StringLiterals;

namespace {

struct Popped
{
    Popped()
    {
        window.resize(900, 700);
        window.show();
        locator = new Locator(&window);
        locator->popup(
            {source(u"t"_s, {u"12 技能提升"_s, u"13 技能竞赛"_s}), source(u"u"_s, {u"区人社局"_s, u"技能中心"_s})});
        field = locator->findChild<QLineEdit*>();
        list = locator->findChild<QListWidget*>();
    }

    LocatorSource source(const QString& prefix, const QStringList& texts)
    {
        return {prefix, prefix, [this, texts] {
                    std::vector<LocatorEntry> entries;
                    for (const QString& text : texts)
                        entries.push_back({text, {}, u"tasks"_s, [this, text] { went = text; }});
                    return entries;
                }};
    }

    QWidget window;
    Locator* locator = nullptr;
    QLineEdit* field = nullptr;
    QListWidget* list = nullptr;
    QString went;
};

} // namespace

TEST_CASE("the locator finds by all typed words and goes on Enter", "[shell]")
{
    Popped p;
    CHECK(p.list->count() == 4);
    p.field->setText(u"技能"_s);
    CHECK(p.list->count() == 3);
    p.field->setText(u"技能 13"_s);
    CHECK(p.list->count() == 1);
    QTest::keyClick(p.field, Qt::Key_Return);
    CHECK(p.went == u"13 技能竞赛"_s);
    CHECK_FALSE(p.locator->isVisible());
}

TEST_CASE("a prefix asks one source alone, the arrows choose", "[shell]")
{
    Popped p;
    p.field->setText(u"u 技能"_s);
    CHECK(p.list->count() == 1);
    p.field->setText(u"t "_s);
    CHECK(p.list->count() == 2);
    QTest::keyClick(p.field, Qt::Key_Down);
    QTest::keyClick(p.field, Qt::Key_Return);
    CHECK(p.went == u"13 技能竞赛"_s);
}
