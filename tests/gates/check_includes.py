#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Taizhang authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Doors between rooms open one way: checks every #include against the table of ARCHITECTURE.md.

    check_includes.py [ROOT]
"""
import re
import subprocess
import sys
from pathlib import Path

# room -> rooms it may include besides itself
ROOMS = {
    "core/base": [],
    "core/model": ["core/base"],
    "core/storage": ["core/model", "core/base"],
    "core/exchange": ["core/model", "core/base"],
    "core/ledger": ["core/storage", "core/exchange", "core/model", "core/base"],
    "core/report": ["core/exchange", "core/model", "core/base"],
    "ui/shared": ["core/ledger", "core/exchange", "core/report", "core/model", "core/base"],
    "ui/charts": ["ui/shared", "core/report", "core/model", "core/base"],
    "ui/shell": ["ui", "core/ledger", "core/exchange", "core/report", "core/model", "core/base"],
    "app/desktop": ["ui", "core"],
    "app/cli": ["ui/charts", "core"],
    "tests": ["tests", "ui", "core", "app"],
}
FEATURE = ["ui/shared", "ui/charts", "core/ledger", "core/exchange", "core/report", "core/model", "core/base"]

# Qt class prefixes and foreign headers that belong to some rooms only
SQL = re.compile(r"^(QSql\w*|sqlite3\.h)$")
GUI = re.compile(
    r"^(QGuiApplication|QPainter\w*|QPdf\w*|QFont\w*|QRawFont|QGlyphRun|QTextLayout|QTextOption|QColor|QImage\w*|QPixmap"
    r"|QPen|QBrush|QPage\w*|QTransform|QPolygon\w*|QIcon|QPalette|QClipboard|QKeySequence|QStandardItemModel|QAction"
    r"|QTextDocument|QDesktopServices|QCursor|QValidator|QShortcut|QUndo\w*)$")
WIDGETS = re.compile(r"^(QApplication|QWidget|Q\w*(Dialog|Button|Box|View|Bar|Layout|Menu|Label|Edit|Widget|Delegate|Style|Splitter"
                     r"|Completer|Window|ToolTip|Action|Frame|Area|Scene|Item)|QStyle\w*|QGraphics\w*)$")
CHARTS = re.compile(r"^Q(Chart\w*|BarSeries|StackedBarSeries|Horizontal\w*BarSeries|BarSet|BarCategoryAxis|ValueAxis|LineSeries"
                    r"|LegendMarker|Legend|AbstractAxis|AbstractSeries|AbstractBarSeries|XYSeries|ScatterSeries|PieS\w+)$")
NOT_WIDGETS = {"QPageLayout", "QTextLayout", "QStringView", "QJsonValue", "QByteArrayView", "QStandardItem", "QModelIndex", "QAbstractItemModel", "QLatin1StringView"}
LIBRARIES = {
    "zip.h": "core/exchange", "expat.h": "core/exchange", "xlsxwriter.h": "core/exchange", "freexl.h": "core/exchange",
    "sqlite3.h": "core/storage",
}
FORBIDDEN = re.compile(r"^(Qt\w+/|QtCore$|QtGui$|QtWidgets$|QtSql$|QtCharts$|QtNetwork|QNetwork|QTcp|QUdp|QPrint|QSsl|QHostAddress)")

INCLUDE = re.compile(r'^\s*#\s*include\s+([<"])([^>"]+)[>"]')


def room_of(path):
    parts = path.split("/")
    if parts[0] == "tests":
        return "tests"
    return "/".join(parts[:2])


def allowed_rooms(room):
    if room in ROOMS:
        return ROOMS[room] + [room]
    if room.startswith("ui/"):
        return FEATURE + [room]
    return [room]


def check_own(path, room, target):
    other = room_of(target)
    if any(other == a or other.startswith(a + "/") for a in allowed_rooms(room)):
        return None
    return f"{room} may not include {target}"


def is_widget(name):
    return bool(WIDGETS.match(name)) and name not in NOT_WIDGETS and not name.startswith(("QAbstractTable", "QAbstractList"))


def check_foreign(path, room, name):
    if FORBIDDEN.match(name):
        return f"<{name}>: write the class's own header; no network, no printing"
    if room == "tests":
        return None
    if name in LIBRARIES and room != LIBRARIES[name]:
        return f"<{name}> belongs to {LIBRARIES[name]} only"
    if name.startswith("qpdf/") and room != "core/report":
        return f"<{name}> belongs to core/report only"
    if SQL.match(name) and room != "core/storage":
        return f"<{name}> belongs to core/storage only"
    if CHARTS.match(name) and room != "ui/charts":
        return f"<{name}> belongs to ui/charts only"
    if room.startswith("core/"):
        if is_widget(name):
            return f"<{name}>: no widgets in core"
        if GUI.match(name) and room != "core/report":
            return f"<{name}>: QtGui belongs to core/report and the ui"
    return None


def main():
    root = Path(sys.argv[1] if len(sys.argv) > 1 else ".").resolve()
    files = subprocess.run(["git", "-C", str(root), "ls-files", "-co", "--exclude-standard"], capture_output=True, text=True,
                           check=True).stdout.split("\n")
    checked, found = 0, []
    for path in files:
        if not path.endswith((".h", ".cpp")) or not path.startswith(("core/", "ui/", "app/", "tests/")):
            continue
        if not (root / path).exists():
            continue
        room = room_of(path)
        checked += 1
        for number, line in enumerate((root / path).read_text(encoding="utf-8").split("\n"), 1):
            match = INCLUDE.match(line)
            if not match:
                continue
            quote, name = match.groups()
            problem = check_own(path, room, name) if quote == '"' and "/" in name else check_foreign(path, room, name)
            if problem:
                found.append(f"{path}:{number}: {problem}")
    print("\n".join(found))
    print(f"{checked} files checked, {len(found)} wrong includes")
    return 1 if found or checked == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
