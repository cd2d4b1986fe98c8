// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/locatorsources.h"

#include "core/ledger/funds.h"
#include "core/ledger/indicators.h"
#include "tests/support/catch.h"
#include "tests/support/templedger.h"
#include "ui/shell/pageregistry.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

using namespace taizhang;
using namespace Qt::StringLiterals;

TEST_CASE("the locator leads to a fund item and to an indicator by its name", "[shell]")
{
    const TempLedger ledger;
    FundItem item;
    item.name = u"职业技能竞赛补助"_s;
    item.policy = u"产改〔2026〕3号"_s;
    REQUIRE(Funds(*ledger).save(item));
    Indicator card;
    card.name = u"技能培训人次"_s;
    REQUIRE(Indicators(*ledger).save(card));

    std::vector<std::pair<PageKey, QString>> went;
    const GoTo goTo = [&](PageKey page, const QString& target) { went.emplace_back(page, target); };
    const auto funds = fundSource(*ledger, goTo).entries();
    REQUIRE(funds.size() == 1);
    CHECK(funds.front().hint == item.policy);
    funds.front().run();
    const auto indicators = indicatorSource(*ledger, goTo).entries();
    REQUIRE(indicators.size() == 1);
    indicators.front().run();
    CHECK(went
        == std::vector<std::pair<PageKey, QString>>{{PageKey::Funds, item.name}, {PageKey::Indicators, card.name}});
}

TEST_CASE("the locator names actions without the marks of the menu", "[shell]")
{
    QMenuBar menus;
    QMenu* file = menus.addMenu(u"文件(&F)"_s);
    file->addAction(u"新建台账(&N)…"_s);
    file->addAction(u"E&xport …"_s);
    file->addAction(u"重做"_s)->setEnabled(false);
    const auto entries = actionSource(menus, nullptr).entries();
    REQUIRE(entries.size() == 2);
    CHECK(entries[0].text == u"新建台账"_s);
    CHECK(entries[0].hint == u"文件"_s);
    CHECK(entries[1].text == u"Export"_s);
}
