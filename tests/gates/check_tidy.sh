#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Taizhang authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# clang-tidy over the sources of the programs, with warnings as errors.
#     check_tidy.sh BUILD_FOLDER              all of them (an hour of processor time)
#     check_tidy.sh BUILD_FOLDER --latest     those the last ten commits changed
#     check_tidy.sh BUILD_FOLDER FILE...
# The build folder must not use precompiled headers: those of GCC mean nothing to clang.
set -eu
build=$(cd "$1" && pwd)
shift
cd "$(dirname "$0")/../.."

sources() {
    # What only Windows compiles has no command here.
    git ls-files 'app/*.cpp' 'core/*.cpp' 'ui/*.cpp' | grep -v '_windows\.cpp$'
}

if [ "${1:-}" = --latest ]; then
    latest=$(mktemp)
    trap 'rm -f "$latest"' EXIT
    git log -10 --name-only --format= | sort -u >"$latest"
    # shellcheck disable=SC2046
    set -- $(sources | grep -Fx -f "$latest" || true)
    echo "$# sources were changed lately"
    [ "$#" -gt 0 ] || exit 0
elif [ "$#" -eq 0 ]; then
    # shellcheck disable=SC2046
    set -- $(sources)
fi
printf '%s\n' "$@" | xargs -P "$(nproc)" -n 4 clang-tidy-14 -p "$build" --quiet --warnings-as-errors='*' \
    --extra-arg=-Wno-unknown-warning-option 2>/dev/null
