#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Taizhang authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Brings the translation files up to date with the sources: one .ts file per room and language. English holds only plurals.
#     sh packaging/translate.sh [FOLDER]     FOLDER: where to write, default resources/i18n
set -eu
cd "$(dirname "$0")/.."
target=${1:-resources/i18n}
lupdate=/usr/lib/qt6/bin/lupdate
[ -x "$lupdate" ] || lupdate=lupdate

update() { # ROOM SOURCES
    [ -d "$2" ] || return 0
    mkdir -p "$target/zh_CN" "$target/en"
    "$lupdate" -silent -I . -locations none -no-obsolete -source-language en -target-language zh_CN "$2" -ts "$target/zh_CN/$1.ts"
    "$lupdate" -silent -I . -locations none -no-obsolete -pluralonly -source-language en -target-language en "$2" -ts "$target/en/$1.ts"
    grep -q '<message' "$target/zh_CN/$1.ts" || rm -f "$target/zh_CN/$1.ts"
    grep -q '<message' "$target/en/$1.ts" || rm -f "$target/en/$1.ts"
}

update report core/report
update cli app/cli
update desktop app/desktop
for folder in ui/*/; do
    update "$(basename "$folder")" "$folder"
done
