#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Taizhang authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The run for every change: each fuzz target for SECONDS (default 20) from the seeds alone and with a fixed random seed.
# Fails on the first crash, hang or leak; the input that caused it is left in build-fuzz/findings.
#     sh tests/fuzz/run_short.sh [SECONDS]
set -eu
cd "$(dirname "$0")/../.."
# What an earlier run has learnt would make this one depend on the machine.
rm -rf build-fuzz/short
FUZZ_CORPUS=build-fuzz/short FUZZ_OPTIONS="-seed=20260101" exec sh tests/fuzz/run.sh "${1:-20}"
