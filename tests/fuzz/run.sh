#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Taizhang authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Builds the fuzz targets, makes their first inputs and runs each for SECONDS (default 60; 3600 and more for a release).
# What is found is left in build-fuzz/findings; each finding becomes a test.
#     sh tests/fuzz/run.sh [SECONDS] [TARGET ...]
set -eu
cd "$(dirname "$0")/../.."
seconds=${1:-60}
corpus=${FUZZ_CORPUS:-build-fuzz/corpus}
[ $# -eq 0 ] || shift
[ $# -gt 0 ] || set -- source zip xlsx docx xls text tasklist
cmake --preset fuzz > build-fuzz.log 2>&1 || { cat build-fuzz.log; exit 1; }
rm -f build-fuzz.log
cmake --build build-fuzz --target fuzz_seeds $(printf 'fuzz_%s ' "$@")
mkdir -p build-fuzz/findings
for target in "$@"; do
    mkdir -p "$corpus/$target"
done
build-fuzz/bin/fuzz_seeds "$corpus" tests/data
for target in "$@"; do
    echo "== $target"
    build-fuzz/bin/fuzz_"$target" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=1024 -max_len=65536 \
        ${FUZZ_OPTIONS:-} -print_final_stats=1 -verbosity=0 -artifact_prefix=build-fuzz/findings/"$target"- "$corpus/$target"
done
