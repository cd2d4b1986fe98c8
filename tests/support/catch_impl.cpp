// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include "tests/support/runner.h"

int runTests(int argc, char* argv[])
{
    return Catch::Session().run(argc, argv);
}
