#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Taizhang authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A task list full of hostile text is imported and reported: text stays text in the PDF, its workbook and on the terminal.

    hostile_journey.py TAIZHANG_CLI
"""
import csv
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
import zipfile
from pathlib import Path

CLI = None
PAYLOADS = [
    "=cmd|' /C calc'!A0", "@SUM(1+9)*cmd", "+1+1", "-1-1", "＝1+1", "\t=1+1", '=HYPERLINK("http://example.invalid/x","看")',
    "<img src=\"file:///etc/passwd\">", "<script>alert(1)</script>", "<a href='http://example.invalid/'>点</a>",
    "file:///etc/passwd", "http://example.invalid/x?a=1", "mailto:a@example.invalid", "%s%n%1%2%L1", "'; DROP TABLE task; --",
    "\u202egpj.exe\u202c", "零宽\u200b字符", "&lt;b&gt;&amp;", "../../etc/passwd", "C:\\Windows\\x.lnk", "长" * 10000,
]


class Hostile(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = Path(tempfile.mkdtemp())
        cls.addClassCleanup(shutil.rmtree, cls.folder)
        cls.ledger = cls.folder / "台账.taizhang"
        cls.run_cli("new", cls.ledger, "--title", "<b>=1+1</b>%1")
        listed = cls.folder / "清单.csv"
        with open(listed, "w", encoding="utf-8", newline="") as out:
            rows = csv.writer(out, quoting=csv.QUOTE_ALL)
            rows.writerow(["序号", "重点任务", "工作目标", "具体举措", "牵头单位", "完成时限"])
            for number, payload in enumerate(PAYLOADS, 1):
                rows.writerow([number, "任务" + payload[:400], payload, payload, payload[:60].strip() + "局", "2026年12月底前"])
                rows.writerow([number + 100, payload[:400], payload, payload, "区总工会", payload[:80]])
        cls.receipt = json.loads(cls.run_cli("import", cls.ledger, listed, "--json"))
        for kind, header, values in (("funds", ["项目名称", "资金来源", "预算金额（万元）", "备注"], [12]),
                                     ("indicators", ["指标名称", "单位", "目标值", "备注"], [100])):
            table = cls.folder / f"{kind}.csv"
            with open(table, "w", encoding="utf-8", newline="") as out:
                rows = csv.writer(out, quoting=csv.QUOTE_ALL)
                rows.writerow(header)
                for payload in PAYLOADS:
                    rows.writerow([payload[:200], payload[:40], *values, payload[:400]])
            cls.run_cli("import", cls.ledger, table, "--as", kind)
        cls.report = cls.folder / "汇报.pdf"
        cls.run_cli("report", cls.ledger, cls.report)

    @classmethod
    def run_cli(cls, *words):
        env = {**os.environ, "XDG_DATA_HOME": str(cls.folder / "data")}
        done = subprocess.run([CLI, *map(str, words)], capture_output=True, text=True, timeout=300, env=env)
        if done.returncode:
            raise AssertionError(f"{words}\n{done.stdout}\n{done.stderr}")
        return done.stdout

    def test_every_text_is_kept_as_it_was(self):
        self.assertEqual(self.receipt["tasks"], 2 * len(PAYLOADS))
        goals = [task["goal"] for task in json.loads(self.run_cli("tasks", self.ledger, "--json"))]
        for payload in PAYLOADS:
            seen = payload.strip().replace("\u200b", "")  # the readers drop what has no width
            self.assertIn(seen[:200], " ".join(goals), payload[:60])
        self.assertIn("<b>=1+1</b>%1", self.run_cli("dump", self.ledger))
        self.run_cli("check", self.ledger)

    def test_the_report_shows_it_and_links_to_nothing(self):
        text = subprocess.run(["pdftotext", "-layout", self.report, "-"], capture_output=True, text=True, check=True).stdout
        joined = re.sub(r"\s", "", text)
        for shown in ("<imgsrc=\"file:///etc/passwd\">", "<script>alert(1)</script>", "=cmd|'/Ccalc'!A0", "@SUM(1+9)*cmd"):
            self.assertIn(shown, joined)
        self.assert_dead(self.report)

    def test_the_dashboard_links_to_nothing(self):
        dashboard = self.folder / "总览.pdf"
        self.run_cli("dashboard", self.ledger, dashboard)
        self.assert_dead(dashboard)

    def assert_dead(self, pdf):
        raw = pdf.read_bytes()
        for live in (b"/URI", b"/Launch", b"/JavaScript", b"/JS", b"/OpenAction", b"/GoToR", b"/SubmitForm"):
            self.assertNotIn(live, raw)
        links = subprocess.run(["pdfinfo", "-url", pdf], capture_output=True, text=True, check=True).stdout
        self.assertNotIn("://", links)
        self.assertNotIn("JavaScript:      yes", subprocess.run(["pdfinfo", pdf], capture_output=True, text=True, check=True).stdout)

    def test_the_workbook_of_the_report_has_no_formula_and_no_link(self):
        subprocess.run(["pdfdetach", "-saveall", "-o", self.folder, self.report], check=True, capture_output=True)
        books = list(self.folder.glob("*.xlsx"))
        self.assertTrue(books, "the report carries its figures")
        for book in books:
            self.assert_inert(book)

    def test_the_workbooks_of_funds_and_indicators_have_no_formula_and_no_link(self):
        for kind in ("funds", "indicators"):
            book = self.folder / f"{kind}.xlsx"
            self.run_cli("export", self.ledger, book, "--as", kind)
            self.assert_inert(book)
            with zipfile.ZipFile(book) as parts:
                text = " ".join(parts.read(name).decode("utf-8") for name in parts.namelist() if name.endswith(".xml"))
            for shown in ("=cmd|", "@SUM(1+9)*cmd", "+1+1", "=HYPERLINK("):
                self.assertIn(shown, text, f"{kind}: the text is there, as text")

    def assert_inert(self, book):
        with zipfile.ZipFile(book) as parts:
            for name in parts.namelist():
                part = parts.read(name).decode("utf-8", "replace")
                self.assertNotIn("<f>", part, name)
                self.assertNotIn("<f ", part, name)
                self.assertNotIn("<hyperlink", part, name)
                self.assertNotIn('TargetMode="External"', part, name)
                self.assertNotIn("vbaProject", name)


if __name__ == "__main__":
    CLI = sys.argv[1]
    unittest.main(argv=sys.argv[:1])
