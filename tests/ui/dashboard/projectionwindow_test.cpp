// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/projectionwindow.h"

#include "core/base/clock.h"
#include "tests/support/catch.h"
#include "tests/support/shots.h"
#include "tests/ui/dashboard/officevalues.h"
#include "ui/charts/chartview.h"

#include <QLabel>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace taizhang;

namespace {

// An office on 30 June 2026 and its projection, which deletes itself.
struct Room
{
    explicit Room(int units, QSize size = {1920, 1080})
    {
        fillOffice(*ledger, units, 3);
        addValues(*ledger);
        answers = std::make_unique<OverviewAnswers>(*ledger, clock);
        window = new ProjectionWindow(*answers);
        window->resize(size);
        window->show();
    }
    ~Room() { delete window; }
    QString title() const { return window->findChild<QLabel*>(QStringLiteral("projectionTitle"))->text(); }

    TempLedger ledger;
    FixedClock clock{QDate(2026, 6, 30)};
    std::unique_ptr<OverviewAnswers> answers;
    QPointer<ProjectionWindow> window;
};

} // namespace

TEST_CASE("the projection shows one question a screen and turns by the keys of a presenter", "[dashboard]")
{
    Room room(3);
    CHECK(room.window->screens() == 1 + questionCount);
    CHECK(room.title() == QStringLiteral("Where do all tasks stand?"));
    QStringList titles{room.title()};
    for (int i = 1; i < room.window->screens(); ++i) {
        QTest::keyClick(room.window, i % 2 == 0 ? Qt::Key_Right : Qt::Key_PageDown);
        keepShot(room.window->grab().toImage(), QStringLiteral("projection-%1").arg(i));
        titles << room.title();
    }
    CHECK(titles.removeDuplicates() == 0);
    QTest::keyClick(room.window, Qt::Key_Right); // there is no further one
    CHECK(room.window->current() == questionCount);
    QTest::keyClick(room.window, Qt::Key_PageUp);
    CHECK(room.window->current() == questionCount - 1);
    QTest::keyClick(room.window, Qt::Key_Home);
    CHECK(room.window->current() == 0);
}

TEST_CASE("many units go on several screens, each of them whole", "[dashboard]")
{
    for (const QSize size : {QSize(1920, 1080), QSize(1280, 720)}) {
        Room room(120, size);
        QTest::qWait(1);
        int units = 0;
        for (int i = 0; i < room.window->screens(); ++i) {
            room.window->turnTo(i);
            room.window->grab();
            auto* chart = room.window->findChild<ChartView*>();
            CHECK(room.window->height() == size.height());
            if (room.title() != QStringLiteral("How far is each lead unit?"))
                continue;
            units += static_cast<int>(chart->spec().categories.size());
            CHECK(chart->labelsWhole());
            CHECK(chart->geometry().strip(0).height() >= room.window->fontMetrics().height());
            keepShot(room.window->grab().toImage(), QStringLiteral("projection-units-%1-%2").arg(size.width()).arg(i));
        }
        CHECK(units == room.answers->answer(Question::Units).spec.categories.size());
    }
}

TEST_CASE("the type grows with the screen", "[dashboard]")
{
    const Room small(3, {1280, 720});
    const Room large(3, {3840, 2160});
    CHECK(large.window->fontMetrics().height() > 2.5 * small.window->fontMetrics().height());
}

TEST_CASE("Esc and F11 leave the projection, a click goes to the rows", "[dashboard]")
{
    for (const Qt::Key key : {Qt::Key_Escape, Qt::Key_F11}) {
        Room room(3);
        QTest::keyClick(room.window, key);
        QTest::qWait(1);
        CHECK(room.window.isNull());
    }
    Room room(120);
    QTest::qWait(1);
    QSignalSpy activated(room.window.data(), &ProjectionWindow::activated);
    int screen = 0;
    while (room.title() != QStringLiteral("How far is each lead unit?"))
        room.window->turnTo(++screen);
    const int first = static_cast<int>(room.window->findChild<ChartView*>()->spec().categories.size());
    room.window->turnTo(screen + 1); // the second screen of the units
    Q_EMIT room.window->findChild<ChartView*>()->activated(2, 1);
    REQUIRE(activated.count() == 1);
    CHECK(activated.at(0).at(0).value<Question>() == Question::Units);
    CHECK(activated.at(0).at(1).toInt() == first + 2);
    CHECK(activated.at(0).at(2).toInt() == 1);
}

TEST_CASE("the projection follows the ledger and stays with its question", "[dashboard]")
{
    Room room(3);
    int screen = 0;
    while (room.title() != QStringLiteral("What is due next?"))
        room.window->turnTo(++screen);
    const QString before = room.window->findChild<ChartView*>()->accessibleDescription();
    for (const TaskView& view : room.ledger->tasks())
        REQUIRE(room.ledger->setTaskStatus(*view.task.id, TaskStatus::Suspended, QStringLiteral("等待")));
    QTest::qWait(1);
    CHECK(room.title() == QStringLiteral("What is due next?"));
    CHECK(room.window->findChild<ChartView*>()->accessibleDescription() != before);
}
