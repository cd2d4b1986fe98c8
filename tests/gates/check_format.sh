#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Taizhang authors
# SPDX-License-Identifier: GPL-3.0-or-later
set -eu
cd "$(dirname "$0")/../.."
git ls-files '*.h' '*.cpp' | xargs clang-format-14 --dry-run -Werror
