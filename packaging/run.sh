#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Taizhang authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what is missing, builds, and opens the desktop program on a sample ledger of invented data. Without a display it
# writes the progress report of that ledger as PDF and prints its path. Further arguments go to the program.
set -eu
here=$(pwd)
cd "$(dirname "$0")/.."
sh packaging/setup.sh build run
cmake --preset release >&2
cmake --build --preset release >&2
programs=$(pwd)/build-release/bin

if [ "$#" -gt 0 ]; then
    cd "$here"
    exec "$programs/taizhang" "$@"
fi

out=$(pwd)/out
mkdir -p "$out"
ledger=$out/sample.taizhang
[ -e "$ledger" ] || "$programs/taizhang-cli" new "$ledger" --sample >&2
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec "$programs/taizhang" "$ledger"
fi
"$programs/taizhang-cli" report "$ledger" "$out/sample-report.pdf" >&2
echo "$out/sample-report.pdf"
