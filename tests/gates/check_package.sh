#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Taizhang authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The release build gives both programs and a .deb whose contents and metadata are sound.
set -eu
cd "$(dirname "$0")/../.."
cmake --preset release
cmake --build --preset release
(cd build-release && cpack -G DEB)
deb=$(ls -t build-release/*.deb | head -n 1)
contents=$(dpkg-deb --contents "$deb")
for file in usr/bin/taizhang usr/bin/taizhang-cli usr/share/applications/ usr/share/metainfo/ usr/share/icons/; do
    echo "$contents" | grep -q "$file" || { echo "$deb lacks $file"; exit 1; }
done
desktop-file-validate packaging/*.desktop
appstreamcli validate --no-net packaging/*.metainfo.xml
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
dpkg-deb --extract "$deb" "$work"
"$work/usr/bin/taizhang-cli" new "$work/a.taizhang" --sample
"$work/usr/bin/taizhang-cli" check "$work/a.taizhang"
echo "the package is sound"
