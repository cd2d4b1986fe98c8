#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Taizhang authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The translations are complete and belong to the present sources.
set -eu
cd "$(dirname "$0")/../.."
fresh=$(mktemp -d)
trap 'rm -rf "$fresh"' EXIT
cp -r resources/i18n/. "$fresh"
sh packaging/translate.sh "$fresh" >/dev/null
failed=0
for language in zh_CN en; do
    for file in "$fresh/$language"/*.ts; do
        [ -e "$file" ] || continue
        room=$(basename "$file")
        if grep -q 'type="unfinished"' "$file"; then
            echo "$language/$room: $(grep -c 'type="unfinished"' "$file") texts are not translated:"
            grep -B1 'type="unfinished"' "$file" | grep '<source>' | head -n 10
            failed=1
        fi
    done
    for file in "resources/i18n/$language"/*.ts; do
        [ -e "$file" ] || continue
        [ -e "$fresh/$language/$(basename "$file")" ] || { echo "$file: its room has no texts any more"; failed=1; }
        if grep -q 'type="\(vanished\|obsolete\)"' "$file"; then
            echo "$file: holds texts that the sources no longer have; run packaging/translate.sh"
            failed=1
        fi
    done
done
[ "$failed" -eq 0 ] && echo "translations are complete"
exit "$failed"
