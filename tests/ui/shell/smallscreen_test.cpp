// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/sample.h"
#include "tests/support/catch.h"
#include "tests/ui/support/testwindow.h"
#include "ui/imports/reviewpane.h"
#include "ui/shell/pagehost.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

using namespace taizhang;
using namespace Qt::StringLiterals;

namespace {

class SmallScreen : public TestWindow
{
public:
    SmallScreen()
    {
        REQUIRE(holder.createSample(path(u"示例.taizhang"_s)));
        window.resize(1024, 600);
    }
    void trigger(const char* action)
    {
        auto* found = window.findChild<QAction*>(QString::fromLatin1(action));
        REQUIRE(found);
        found->trigger();
        QTest::qWait(20);
    }
    // Fields and buttons that have less than they need, or lie on one another.
    QStringList squeezed() const
    {
        QStringList names;
        for (const QWidget* part : parts()) {
            const QSize least = part->minimumSizeHint();
            if (part->width() < least.width() || part->height() < least.height())
                names << u"%1 is %2 x %3 and needs %4 x %5"_s.arg(part->objectName())
                             .arg(part->width())
                             .arg(part->height())
                             .arg(least.width())
                             .arg(least.height());
            for (const QWidget* other : parts()) {
                if (other < part && other->parent() == part->parent() && other->geometry().intersects(part->geometry()))
                    names << part->objectName() % u" lies on "_s % other->objectName();
            }
        }
        return names;
    }

private:
    std::vector<const QWidget*> parts() const
    {
        std::vector<const QWidget*> found;
        for (const QWidget* part : window.findChildren<QWidget*>()) {
            const bool field = qobject_cast<const QLineEdit*>(part) || qobject_cast<const QPlainTextEdit*>(part)
                || qobject_cast<const QComboBox*>(part) || qobject_cast<const QAbstractSpinBox*>(part)
                || qobject_cast<const QAbstractButton*>(part);
            const bool inner = part->objectName().startsWith(u"qt_"_s) || qobject_cast<QLineEdit*>(part->parent());
            if (field && !inner && part->isVisible())
                found.push_back(part);
        }
        return found;
    }
};

} // namespace

TEST_CASE("on a small screen no field of any page is squeezed", "[shell]")
{
    SmallScreen t;
    auto* host = t.window.findChild<PageHost*>();
    for (const PageEntry& entry : host->entries()) {
        CAPTURE(host->showPage(entry.key)->title());
        QTest::qWait(20);
        CHECK(t.squeezed() == QStringList());
    }
    host->showPage(PageKey::Tasks);
    for (const char* action : {"recordProgress", "splitTask", "taskStatus"}) {
        CAPTURE(action);
        t.trigger(action);
        CHECK(t.squeezed() == QStringList());
    }
}

TEST_CASE("on a small screen no option of an import is squeezed", "[shell]")
{
    SmallScreen t;
    QFile list(t.path(u"清单.csv"_s));
    REQUIRE(list.open(QIODevice::WriteOnly));
    list.write(u"序号,任务,牵头单位,完成时限\n1,开展竞赛,区科协,6月底前\n"_s.toUtf8());
    list.close();
    t.window.openPath(list.fileName());
    const auto reviewing = [&] {
        const auto* review = t.window.findChild<ReviewPane*>();
        return review && review->isVisible();
    };
    REQUIRE(QTest::qWaitFor(reviewing, 10'000));
    QTest::qWait(20);
    CHECK(t.squeezed() == QStringList());
}
