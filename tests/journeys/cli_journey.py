#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Taizhang authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Journeys through the built taizhang-cli: what its stable contract promises, in the order an office would do it.

    cli_journey.py TAIZHANG_CLI SOURCE_FOLDER
"""
import json
import os
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

CLI = SOURCE = None
KINDS = {"fixed", "range", "continuous", "recurring", "milestones", "dependent", "immediate", "unspecified"}


class Journey(unittest.TestCase):
    def setUp(self):
        self.folder = Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.folder)
        self.ledger = str(self.folder / "台账 2026.taizhang")

    def cli(self, *words, code=0):
        env = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
        done = subprocess.run([CLI, *words], capture_output=True, text=True, timeout=120, env=env)
        self.assertEqual(done.returncode, code, f"{words}\n{done.stdout}\n{done.stderr}")
        if code:
            self.assertNotEqual(done.stderr.strip(), "", "a failure says why on standard error")
        return done.stdout

    def data(self, *words):
        return json.loads(self.cli(*words, "--json"))

    def sample(self):
        self.cli("new", self.ledger, "--sample")

    def test_the_sample_has_the_shape_it_promises(self):
        self.sample()
        tasks = self.data("tasks", self.ledger)
        self.assertEqual(len(tasks), 80)
        self.assertEqual([t["number"] for t in tasks], [str(n) for n in range(1, 81)])
        self.assertEqual({t["aspect"] for t in tasks}, {"思想引领", "建功立业", "素质提升", "地位提高", "队伍壮大"})
        self.assertEqual({t["deadline"]["kind"] for t in tasks}, KINDS)
        units = self.data("units", self.ledger)
        self.assertEqual(sum(u["kind"] in ("township", "street") for u in units), 20)
        self.assertEqual(sum(u["kind"] not in ("township", "street") for u in units), 16)
        self.assertTrue(all(any(u["role"] == "lead" for u in t["units"]) for t in tasks))
        self.assertTrue(all(t["light_reason"] for t in tasks))
        self.assertEqual(self.data("check", self.ledger)["findings"], [])

    def test_a_word_list_becomes_a_ledger_and_one_undo_takes_it_back(self):
        self.cli("new", self.ledger, "--title", "试用台账", "--year", "2026")
        empty = self.cli("dump", self.ledger)
        receipt = self.data("import", self.ledger, str(SOURCE / "resources/samples/list.docx"))
        self.assertEqual(receipt["tasks"], 60)
        cells = receipt["cells"]
        self.assertEqual(cells["total"], sum(cells[k] for k in ("field", "header", "merged", "empty", "ignored")))
        full = self.cli("dump", self.ledger)
        self.cli("undo", self.ledger)
        self.assertEqual(self.cli("dump", self.ledger), empty)
        self.cli("redo", self.ledger)
        self.assertEqual(self.cli("dump", self.ledger), full)
        self.assertEqual(self.data("import", self.ledger, str(SOURCE / "resources/samples/list.docx"))["new"], 0)
        self.assertEqual(self.data("check", self.ledger)["findings"], [])

    def test_tasks_gone_from_a_revised_list_are_cancelled_on_request(self):
        header = "序号,任务,牵头单位,完成时限\n"
        rows = ["1,组织理论宣讲,区总工会,2026年6月底前\n", "2,开展技能培训,区人社局,2026年9月底前\n", "3,建设职工书屋,区总工会,长期\n"]
        whole, revised = self.folder / "清单.csv", self.folder / "修订.csv"
        whole.write_text(header + "".join(rows), encoding="utf-8")
        revised.write_text(header + "".join(rows[:2]), encoding="utf-8")
        self.cli("new", self.ledger, "--year", "2026")
        self.assertEqual(self.data("import", self.ledger, str(whole), "--no-profile")["new"], 3)
        self.assertEqual(self.data("import", self.ledger, str(revised))["cancelled"], 0)
        self.assertEqual(self.data("import", self.ledger, str(revised), "--cancel-gone", "--dry-run")["cancelled"], 1)
        self.assertEqual(self.data("import", self.ledger, str(revised), "--cancel-gone")["cancelled"], 1)
        status = {t["title"]: t["status"] for t in self.data("tasks", self.ledger)}
        self.assertEqual(status["建设职工书屋"], "cancelled")
        self.assertEqual(self.data("check", self.ledger)["findings"], [])

    def test_who_leads_and_cleaning_are_choices_of_the_import(self):
        source = self.folder / "清单.csv"
        source.write_text("序号,任務,責任單位\n１,推动产(chǎn)业工人培训,區總工會、區人社局\n", encoding="utf-8")
        roles = {"first": ["lead", "responsible"], "all": ["lead", "lead"], "none": ["responsible", "responsible"]}
        for choice, expected in roles.items():
            ledger = str(self.folder / f"{choice}.taizhang")
            self.cli("new", ledger, "--year", "2026")
            receipt = self.data("import", ledger, str(source), "--lead", choice, "--clean")
            task = self.data("tasks", ledger)[0]
            self.assertEqual([u["role"] for u in task["units"]], expected)
            self.assertEqual([task["number"], task["title"], task["units"][0]["written"]], ["1", "推动产业工人培训", "区总工会"])
            self.assertIn("TextCleaned", {i["code"] for i in receipt["issues"]})
        self.cli("import", self.ledger, str(source), "--lead", "某单位", code=2)

    def test_a_dry_run_changes_nothing(self):
        self.cli("new", self.ledger, "--year", "2026")
        before = Path(self.ledger).read_bytes()
        receipt = self.data("import", self.ledger, str(SOURCE / "resources/samples/list.xlsx"), "--dry-run")
        self.assertEqual(receipt["tasks"], 20)
        self.assertEqual(Path(self.ledger).read_bytes(), before)

    def test_progress_is_recorded_searched_undone_and_told_in_the_history(self):
        self.sample()
        before = self.cli("dump", self.ledger)
        self.cli("record", self.ledger, "12", "--percent", "37.5", "--text", "征求意见稿已送各镇", "--on", "2026-11-20")
        [task] = self.data("tasks", self.ledger, "--search", "序号:12")
        self.assertEqual(task["percent"], 37.5)
        self.assertEqual(self.data("history", self.ledger)[0]["kind"], "edit")
        told = [c for c in self.data("changes", self.ledger, "--from", "2000-01-01") if c["after"] == "征求意见稿已送各镇"]
        self.assertEqual([(c["column"], c["before"], c["kind"]) for c in told], [("text", None, "edit")])
        self.assertTrue(told[0]["record"].endswith(task["title"]), told[0]["record"])
        self.cli("undo", self.ledger)
        self.assertEqual(self.cli("dump", self.ledger), before)
        self.assertNotIn("征求意见稿已送各镇", self.cli("changes", self.ledger, "--from", "2000-01-01"))
        self.assertEqual(self.data("history", self.ledger)[0]["kind"], "undo")
        self.assertEqual(self.data("check", self.ledger)["findings"], [])

    def test_the_overview_is_printed_and_painted_without_a_display(self):
        self.sample()
        for name, head in (("o.pdf", b"%PDF-"), ("o.PNG", b"\x89PNG")):
            out = self.folder / name
            self.cli("dashboard", self.ledger, str(out))
            self.assertTrue(out.read_bytes().startswith(head))
        self.cli("dashboard", self.ledger, str(self.folder / "o.docx"), code=2)
        self.assertFalse((self.folder / "o.docx").exists())

    def test_the_report_is_a_pdf_with_every_task_and_no_look_alike_characters(self):
        self.sample()
        pdf = self.folder / "汇报.pdf"
        self.cli("report", self.ledger, str(pdf), "--as-of", "2026-11-21")
        self.assertTrue(pdf.read_bytes().startswith(b"%PDF-"))
        text = subprocess.run(["pdftotext", "-layout", str(pdf), "-"], capture_output=True, text=True, check=True).stdout
        self.assertFalse([c for c in text if 0x2E80 <= ord(c) <= 0x2FDF])
        flat = "".join(text.split())
        self.assertIn("虚构", flat)
        for task in self.data("tasks", self.ledger):
            self.assertTrue(all(c in flat for c in task["title"]), task["title"])

    def test_what_cannot_be_done_is_refused_and_changes_nothing(self):
        self.cli("tasks", self.ledger, code=1)
        self.assertFalse(Path(self.ledger).exists(), "reading a missing ledger must not create it")
        self.sample()
        before = self.cli("dump", self.ledger)
        self.cli("new", self.ledger, code=1)
        self.cli("record", self.ledger, "999", "--percent", "5", code=1)
        self.cli("record", self.ledger, "1", "--percent", "101", code=2)
        self.cli("record", self.ledger, "1", code=2)
        self.cli("import", self.ledger, str(self.folder / "none.xlsx"), code=1)
        notes = self.folder / "记事.csv"
        notes.write_text("品名,单价\n铅笔,2\n", encoding="utf-8")
        self.cli("import", self.ledger, str(notes), code=1)
        self.cli("report", self.ledger, str(self.folder / "none" / "a.pdf"), code=1)
        self.cli("bogus", code=2)
        self.cli("tasks", code=2)
        self.cli("tasks", self.ledger, "--bogus", code=2)
        self.assertEqual(self.cli("dump", self.ledger), before)

    def test_a_file_that_is_no_ledger_is_refused_by_what_it_is_and_left_alone(self):
        for name, content in {"a.taizhang": b"", "b.taizhang": b"PK\x03\x04 no ledger", "c.taizhang": b"SQLite format 3\0" + b"\0" * 50}.items():
            path = self.folder / name
            path.write_bytes(content)
            self.cli("tasks", str(path), code=1)
            self.assertEqual(path.read_bytes(), content)
            self.assertEqual(sorted(p.name for p in self.folder.iterdir() if p.name.startswith(name[0])), [name])

    def test_a_full_disk_behind_the_output_is_not_reported_as_success(self):
        self.sample()
        with open("/dev/full", "w") as full:
            done = subprocess.run([CLI, "dump", self.ledger], stdout=full, stderr=subprocess.PIPE, timeout=60)
        self.assertEqual(done.returncode, 1)

    def test_the_language_can_be_english(self):
        self.assertIn("Usage", self.cli("--help", "--language", "en"))
        self.assertIn("用法", self.cli("--help"))


if __name__ == "__main__":
    CLI, SOURCE = sys.argv[1], Path(sys.argv[2])
    unittest.main(argv=sys.argv[:1])
