// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/templedger.h"
#include "ui/shared/undooffer.h"

#include <QStringList>

#include <vector>

using namespace taizhang;

namespace {

QStringList titles(const Ledger& ledger)
{
    QStringList found;
    for (const TaskView& view : ledger.tasks())
        found += view.task.title;
    return found;
}

} // namespace

TEST_CASE("the undo of a message takes back its own change, though another came after it", "[ui][shared]")
{
    const TempLedger ledger;
    std::vector<Message> told;
    const auto tell = [&told](const Message& message) { told.push_back(message); };
    REQUIRE(ledger->addTask(aTask(QStringLiteral("原有")))); // and the list that holds all three
    REQUIRE(ledger->addTask(aTask(QStringLiteral("甲"))));
    const Message first = withUndo(Message::info(QStringLiteral("甲")), *ledger, tell);
    REQUIRE(ledger->addTask(aTask(QStringLiteral("乙"))));

    first.action();
    CHECK(titles(*ledger) == QStringList{QStringLiteral("原有"), QStringLiteral("乙")});
    CHECK(told.empty());
}

TEST_CASE("the undo of a message whose change is taken back already changes nothing and says so", "[ui][shared]")
{
    const TempLedger ledger;
    std::vector<Message> told;
    const auto tell = [&told](const Message& message) { told.push_back(message); };
    REQUIRE(ledger->addTask(aTask(QStringLiteral("甲"))));
    REQUIRE(ledger->addTask(aTask(QStringLiteral("乙"))));
    const Message second = withUndo(Message::info(QStringLiteral("乙")), *ledger, tell);
    REQUIRE(ledger->undo());

    second.action();
    CHECK(titles(*ledger) == QStringList{QStringLiteral("甲")});
    REQUIRE(told.size() == 1);
    CHECK(told.front().kind == Message::Kind::Error);
}

TEST_CASE("a message without any change to take back has no undo", "[ui][shared]")
{
    const TempLedger ledger;
    const Message message = withUndo(Message::info(QStringLiteral("甲")), *ledger, {});
    CHECK(message.actionText.isEmpty());
    CHECK_FALSE(message.action);
}
