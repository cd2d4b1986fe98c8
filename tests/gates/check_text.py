#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Taizhang authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Hygiene of the sources that no compiler checks: line ends, licence heads, size budgets, and words that may not occur.

    check_text.py [ROOT]
"""
import re
import subprocess
import sys
from pathlib import Path

SOURCE = (".h", ".cpp")
TEXT = SOURCE + (".cmake", ".txt", ".py", ".sh", ".sql", ".md", ".json", ".ts", ".svg", ".desktop", ".xml")
SPDX = "SPDX-License-Identifier: GPL-3.0-or-later"
LINES = {".cpp": 400, ".h": 150}

# (rooms, pattern, why); the pattern is searched line by line in sources
RULES = [
    (r"^core/(?!report/)", r"\btr\(|QCoreApplication::translate|QT_TR", "words for people belong to core/report and the ui"),
    (r"^(core|ui|app)/", r"\bSIGNAL\(|\bSLOT\(", "connect by pointer to member"),
    (r"^(core|ui|app)/", r"setOpenExternalLinks\(true|QProcess\b|QNetwork|QTcpSocket", "no outside access"),
    (r"^(ui|app)/", r"\bprocessEvents\(|QEventLoop\b", "no nested event loops"),
    (r"^ui/(?!shared/theme)", r"QColor\(\s*(0x|\d|\")|Qt::(red|green|blue|yellow|gray|black|white)\b|#[0-9a-fA-F]{6}\b",
     "colours belong to ui/shared/theme"),
    (r"^core/storage/", r"(SELECT|INSERT|UPDATE|DELETE|WHERE)\b.*'%\d", "values are bound, not pasted into SQL"),
    (r"^core/(?!storage/)|^(ui|app)/", r"\b(SELECT|INSERT INTO|UPDATE|DELETE FROM) \w+.*\b(FROM|VALUES|SET|WHERE)\b",
     "SQL belongs to core/storage"),
    (r"^(core/(?!base/(safefile|platform_))|ui/|app/)",
     r"(?<![bB]uffer\.)\bopen\([^)]*\b(QIODevice|QFile|QIODeviceBase)::(WriteOnly|ReadWrite|Append|NewOnly)\b|\bQ(SaveFile|TemporaryFile|Settings)\b|\bfopen\(|\bofstream\b"
     r"|\bQFile::(copy|rename)\(|\b\w*([iI]mage|[pP]icture|[pP]ixmap)\.save\((?!&)|setOutputFileName|\bQPdfWriter \w+[({](?!&)|\bworkbook_new(_opt)?\((?!.*[tT]emporary)",
     "files are written by SafeFile (a QBuffer is named buffer)"),
    (r"^(core/(?!storage/(database|ledgercopy|ledgerfacts|fileheader)\.)|ui/|app/)",
     r"sqlite3_open|QSqlDatabase::addDatabase|setDatabaseName", "a ledger has one connection, core/storage/database"),
]


def tracked(root):
    out = subprocess.run(["git", "-C", str(root), "ls-files", "-co", "--exclude-standard"], capture_output=True, text=True, check=True).stdout
    return [p for p in out.split("\n") if p and (root / p).exists()]


def text_problems(path, data):
    if b"\r" in data:
        yield "carriage return"
    if data and not data.endswith(b"\n"):
        yield "no line feed at the end"
    for number, line in enumerate(data.split(b"\n"), 1):
        if line.rstrip() != line and not path.endswith(".md"):
            yield f"line {number}: trailing space"
        if b"\t" in line and path.endswith(SOURCE + (".py", ".cmake", ".sql")):
            yield f"line {number}: tab"


def source_problems(path, text):
    lines = text.split("\n")
    suffix = path[path.rindex("."):]
    if SPDX not in "\n".join(lines[:3]):
        yield "no licence head"
    if len(lines) - 1 > LINES[suffix]:
        yield f"{len(lines) - 1} lines, the budget is {LINES[suffix]}"
    if suffix == ".h" and "#pragma once" not in text:
        yield "no #pragma once"
    for room, pattern, why in RULES:
        if not re.search(room, path):
            continue
        for number, line in enumerate(lines, 1):
            if re.search(pattern, line) and "//" not in line[:line.find(re.search(pattern, line).group(0))]:
                yield f"line {number}: {why}: {line.strip()[:80]}"


def main():
    root = Path(sys.argv[1] if len(sys.argv) > 1 else ".").resolve()
    found, checked = [], 0
    for path in tracked(root):
        if path.startswith("tests/data/") or not path.endswith(TEXT) or path == "LICENSE":
            continue
        checked += 1
        data = (root / path).read_bytes()
        found += [f"{path}: {p}" for p in text_problems(path, data)]
        if path.endswith(SOURCE):
            found += [f"{path}: {p}" for p in source_problems(path, data.decode("utf-8"))]
    print("\n".join(found))
    print(f"{checked} files checked, {len(found)} problems")
    return 1 if found or checked == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
