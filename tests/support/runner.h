// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Runs the test program's cases with the command line's selection; the exit code is Catch2's.
int runTests(int argc, char* argv[]);
