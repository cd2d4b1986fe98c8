#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Taizhang authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# clang-tidy over every source of the programs, with warnings as errors.
#     check_tidy.sh BUILD_FOLDER [FILE...]
set -eu
build=$(cd "$1" && pwd)
shift
cd "$(dirname "$0")/../.."
if [ "$#" -eq 0 ]; then
    # shellcheck disable=SC2046
    set -- $(git ls-files 'app/*.cpp' 'core/*.cpp' 'ui/*.cpp')
fi
printf '%s\n' "$@" | xargs -P "$(nproc)" -n 4 clang-tidy-14 -p "$build" --quiet --warnings-as-errors='*' \
    --extra-arg=-Wno-unknown-warning-option 2>/dev/null
