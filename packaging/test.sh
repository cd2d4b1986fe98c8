#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Taizhang authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what is missing, builds with warnings as errors, and runs every test. Further arguments go to ctest.
set -eu
cd "$(dirname "$0")/.."
sh packaging/setup.sh build run test
cmake --preset dev
cmake --build --preset dev
ctest --preset dev "$@"
