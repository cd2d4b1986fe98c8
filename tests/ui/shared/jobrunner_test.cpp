// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/jobrunner.h"

#include "tests/support/catch.h"

#include <QSignalSpy>
#include <QStringList>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace taizhang;

namespace {

Result<int> countUntilCanceled(Feedback& feedback)
{
    for (int i = 0; i < 5000; ++i) {
        if (feedback.canceled())
            return Error{ErrorCode::Canceled, {}, {}};
        feedback.progress(i, 5000);
        QThread::msleep(1);
    }
    return 5000;
}

} // namespace

TEST_CASE("a job works beside the window and delivers in the runner's thread", "[shared]")
{
    JobRunner runner;
    QSignalSpy finished(&runner, &JobRunner::finished);
    QThread* workedIn = nullptr;
    QThread* deliveredIn = nullptr;
    int value = 0;
    runner.start<int>(
        QStringLiteral("read"), &runner,
        [&workedIn](Feedback&) -> Result<int> {
            workedIn = QThread::currentThread();
            return 42;
        },
        [&](Result<int> result) {
            deliveredIn = QThread::currentThread();
            value = result.value();
        });
    CHECK(runner.isRunning());
    CHECK(runner.title() == QStringLiteral("read"));
    REQUIRE(finished.wait(5000));
    CHECK(value == 42);
    CHECK(deliveredIn == QThread::currentThread());
    CHECK(workedIn != deliveredIn);
    CHECK_FALSE(runner.isRunning());
}

TEST_CASE("a canceled job says so to whoever waits for it", "[shared]")
{
    JobRunner runner;
    QSignalSpy finished(&runner, &JobRunner::finished);
    QSignalSpy progressed(&runner, &JobRunner::progressed);
    std::optional<ErrorCode> error;
    runner.start<int>(QStringLiteral("count"), &runner, countUntilCanceled, [&error](const Result<int>& result) {
        if (!result)
            error = result.error().code;
    });
    REQUIRE(progressed.wait(5000));
    CHECK(progressed.first().at(1).toInt() == 5000);
    runner.cancel();
    REQUIRE(finished.wait(5000));
    CHECK(error == ErrorCode::Canceled);
}

TEST_CASE("a result that comes after the cancel is not delivered as a value", "[shared]")
{
    JobRunner runner;
    QSignalSpy finished(&runner, &JobRunner::finished);
    std::atomic<bool> release = false;
    bool ok = true;
    runner.start<int>(
        QStringLiteral("stubborn"), &runner,
        [&release](Feedback&) -> Result<int> {
            while (!release)
                QThread::msleep(1);
            return 1;
        },
        [&ok](const Result<int>& result) { ok = result.ok(); });
    runner.cancel();
    release = true;
    REQUIRE(finished.wait(5000));
    CHECK_FALSE(ok);
}

TEST_CASE("jobs run one after the other, also those that a delivery starts", "[shared]")
{
    JobRunner runner;
    QSignalSpy finished(&runner, &JobRunner::finished);
    QStringList order;
    const auto add = [&](const QString& name) {
        runner.start<QString>(
            name, &runner, [name](Feedback&) -> Result<QString> { return name; },
            [&order](const Result<QString>& result) { order << result.value(); });
    };
    runner.start<QString>(
        QStringLiteral("a"), &runner, [](Feedback&) -> Result<QString> { return QStringLiteral("a"); },
        [&](const Result<QString>& result) {
            order << result.value();
            add(QStringLiteral("c"));
        });
    add(QStringLiteral("b"));
    REQUIRE(finished.wait(5000));
    CHECK(order == QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
    CHECK(finished.count() == 1);
}

TEST_CASE("a delivery for something that was closed meanwhile is dropped", "[shared]")
{
    JobRunner runner;
    QSignalSpy finished(&runner, &JobRunner::finished);
    bool delivered = false;
    auto page = std::make_unique<QObject>();
    runner.start<int>(
        QStringLiteral("read"), page.get(), [](Feedback&) -> Result<int> { return 1; },
        [&delivered](const Result<int>&) { delivered = true; });
    page.reset();
    REQUIRE(finished.wait(5000));
    CHECK_FALSE(delivered);
}

TEST_CASE("destroying the runner cancels its jobs and waits for the running one", "[shared]")
{
    std::atomic<bool> ended = false;
    {
        JobRunner runner;
        QSignalSpy progressed(&runner, &JobRunner::progressed);
        runner.start<int>(
            QStringLiteral("count"), &runner,
            [&ended](Feedback& feedback) {
                Result<int> result = countUntilCanceled(feedback);
                ended = true;
                return result;
            },
            [](const Result<int>&) { FAIL("delivered after the end"); });
        REQUIRE(progressed.wait(5000));
    }
    CHECK(ended);
}
