#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Taizhang authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what is missing from Debian's packages.
#     sh packaging/setup.sh KIND...     kinds of packaging/packages.txt: build run test gate
set -eu
cd "$(dirname "$0")/.."

missing=
for kind in "$@"; do
    for package in $(sed -n "s/^$kind //p" packaging/packages.txt); do
        dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing="$missing $package"
    done
done
[ -n "$missing" ] || exit 0

if [ "$(id -u)" -eq 0 ]; then
    as_root=
elif command -v sudo >/dev/null; then
    as_root=sudo
else
    echo "These packages are missing; install them as root and run this again: apt-get install$missing" >&2
    exit 1
fi
echo "Installing:$missing" >&2
$as_root apt-get update -qq
# shellcheck disable=SC2086
$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >&2
