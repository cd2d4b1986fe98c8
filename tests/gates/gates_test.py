#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Taizhang authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The gates bite: what check_text.py must find is found, and what is right passes."""
import unittest

import check_text

HEAD = f"// {check_text.SPDX}\n"
OTHER_WRITERS = [
    "    file.open(QIODevice::WriteOnly);",
    "    if (!m_file->open(QFile::ReadWrite))",
    "    file.open(QIODevice::Append | QIODevice::Text);",
    "    QSaveFile file(path);",
    "    QTemporaryFile file;",
    "    QSettings settings(path, QSettings::IniFormat);",
    '    FILE* out = fopen(name, "w");',
    "    std::ofstream out(path);",
    "    QFile::copy(from, to);",
    "    QFile::rename(from, to);",
    "    image.save(path);",
    '    pixmap.save(path, "PNG");',
    "    printer.setOutputFileName(path);",
    "    QPdfWriter writer(path);",
    "    workbook_new(path);",
]
RIGHT = [
    "    buffer.open(QIODevice::WriteOnly);",
    "    if (!file.open(QIODevice::ReadOnly))",
    '    image.save(&buffer, "PNG");',
    "    painter.save();",
    "    store.save(item);",
    "    QPdfWriter writer(&buffer);",
    "    workbook_new(temporaryPath);",
    "    writeFile(path, bytes);",
]


def problems(path, line):
    return list(check_text.source_problems(path, HEAD + line + "\n"))


class OneWriter(unittest.TestCase):
    def test_any_other_way_of_writing_a_file_is_found(self):
        for path in ("core/report/x.cpp", "core/ledger/x.cpp", "ui/shared/x.cpp", "app/cli/x.cpp"):
            for line in OTHER_WRITERS:
                with self.subTest(path=path, line=line):
                    self.assertTrue(problems(path, line))

    def test_what_is_right_passes(self):
        for line in RIGHT:
            with self.subTest(line=line):
                self.assertEqual(problems("core/report/x.cpp", line), [])

    def test_the_safe_writer_itself_may_open_files(self):
        self.assertEqual(problems("core/base/safefile.cpp", "    QSaveFile file(path);"), [])


if __name__ == "__main__":
    unittest.main()
