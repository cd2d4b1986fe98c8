#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Taizhang authors
# SPDX-License-Identifier: GPL-3.0-or-later
set -eu
cd "$(dirname "$0")/../.."
cppcheck --library=qt --enable=warning,performance,portability --inline-suppr --std=c++20 --error-exitcode=1 --quiet \
    -j "$(nproc)" -I . --suppress=missingIncludeSystem --suppress=unknownMacro app core ui
