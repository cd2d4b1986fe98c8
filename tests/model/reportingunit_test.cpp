// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/reportingunit.h"

#include "tests/support/catch.h"

using namespace taizhang;

TEST_CASE("the only lead reports on a task, and nobody where several lead or a group does")
{
    TaskView view;
    CHECK_FALSE(reportingUnit(view));
    view.units.push_back({UnitId(4), {}, Role::Support, {}, {}});
    CHECK_FALSE(reportingUnit(view));
    view.units.insert(view.units.begin(), {UnitId(7), {}, Role::Lead, {}, {}});
    CHECK(reportingUnit(view) == UnitId(7));
    view.units.insert(view.units.begin(), {UnitId(8), {}, Role::Lead, {}, {}});
    CHECK_FALSE(reportingUnit(view));
    view.units = {{{}, UnitGroupId(1), Role::Lead, {}, {}}};
    CHECK_FALSE(reportingUnit(view));
}
