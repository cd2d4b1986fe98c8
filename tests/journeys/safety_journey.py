#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Taizhang authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Journeys through the built taizhang-cli around accidents: backups, restoring, repairing, full disks, locks.

    safety_journey.py TAIZHANG_CLI
"""
import json
import os
import resource
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

CLI = None


def small_disk(size):
    """No file may grow beyond `size` bytes, and the process lives to hear of it."""
    def prepare():
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
    return prepare


class Safety(unittest.TestCase):
    def setUp(self):
        self.folder = Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.folder)
        self.ledger = self.folder / "台账.taizhang"
        self.local = self.folder / "data"
        self.cli("new", self.ledger, "--sample")

    def cli(self, *words, code=0, prepare=None):
        env = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY")}
        env["XDG_DATA_HOME"] = str(self.local)
        done = subprocess.run([CLI, *map(str, words)], capture_output=True, text=True, timeout=120, env=env, preexec_fn=prepare)
        self.assertEqual(done.returncode, code, f"{words}\n{done.stdout}\n{done.stderr}")
        if code:
            self.assertNotEqual(done.stderr.strip(), "", "a failure says why on standard error")
        return done.stdout

    def output(self, *words):
        env = {**os.environ, "XDG_DATA_HOME": str(self.local)}
        return subprocess.run([CLI, *map(str, words)], capture_output=True, text=True, env=env).stdout

    def failure(self, *words):
        """What a command that fails tells, on both streams."""
        env = {**os.environ, "XDG_DATA_HOME": str(self.local)}
        done = subprocess.run([CLI, *map(str, words)], capture_output=True, text=True, env=env)
        self.assertEqual(done.returncode, 1, words)
        return done.stdout + done.stderr

    def backups(self):
        return json.loads(self.cli("backups", self.ledger, "--json"))

    def number(self):
        return json.loads(self.cli("tasks", self.ledger, "--json"))[0]["number"]

    def test_a_backup_lies_in_two_places_and_is_listed_with_counts(self):
        self.cli("backup", self.ledger)
        newest = self.backups()[0]
        self.assertEqual(newest["reason"], "manual")
        self.assertEqual(newest["tasks"], len(json.loads(self.cli("tasks", self.ledger, "--json"))))
        self.assertEqual(len(newest["files"]), 2)
        self.assertTrue(newest["files"][0].startswith(str(self.folder / "台账.备份")))
        self.assertTrue(newest["files"][1].startswith(str(self.local)))
        self.assertIn(newest["files"][0], self.cli("backups", self.ledger))

    def test_a_backup_is_restored_to_a_new_file_only(self):
        self.cli("backup", self.ledger)
        before = self.cli("dump", self.ledger)
        backup = self.backups()[0]["files"][1]
        self.cli("record", self.ledger, self.number(), "--percent", "61", "--text", "后来")
        new = self.folder / "恢复.taizhang"
        self.cli("restore", backup, new)
        self.assertEqual(self.cli("dump", new), before)
        self.cli("check", new)
        self.cli("restore", backup, new, code=1)
        self.cli("restore", backup, self.ledger, code=1)
        self.assertIn("后来", self.cli("dump", self.ledger))

    def test_a_damaged_backup_is_refused_and_the_other_place_has_it_whole(self):
        self.cli("backup", self.ledger)
        first, second = map(Path, self.backups()[0]["files"])
        first.chmod(0o644)
        data = bytearray(first.read_bytes())
        data[len(data) // 2] ^= 4
        first.write_bytes(data)
        new = self.folder / "恢复.taizhang"
        self.cli("restore", first, new, code=1)
        self.assertFalse(new.exists())
        self.cli("restore", second, new)
        self.cli("check", new)

    def test_the_ledger_is_gone_and_its_local_backup_brings_it_back(self):
        dump = self.cli("dump", self.ledger)
        self.cli("backup", self.ledger)
        shutil.rmtree(self.folder / "台账.备份")
        self.ledger.unlink()
        self.cli("restore", self.backups()[0]["files"][0], self.ledger)
        self.assertEqual(self.cli("dump", self.ledger), dump)

    def test_work_backs_up_by_itself_before_an_import_and_when_it_closes(self):
        self.cli("record", self.ledger, self.number(), "--percent", "50")
        self.assertIn("close", {b["reason"] for b in self.backups()})
        listed = self.folder / "清单.csv"
        listed.write_text("序号,重点任务,牵头单位,完成时限\n1,新的任务,区总工会,2026年12月底前\n", encoding="utf-8")
        self.cli("import", self.ledger, listed)
        self.assertIn("import", {b["reason"] for b in self.backups()})

    def test_a_rotten_value_is_named_and_mended_in_a_copy(self):
        self.cli("record", self.ledger, self.number(), "--percent", "50", "--text", "原原本本的进展文字")
        dump = self.cli("dump", self.ledger)
        data = self.ledger.read_bytes()
        text = "原原本本的进展文字".encode()
        places = [i for i in range(len(data)) if data.startswith(text, i)]
        self.assertEqual(len(places), 2, "once in its table and once in the log")
        outcomes = set()
        for i, place in enumerate(places):
            broken = bytearray(data)
            broken[place + 2] ^= 1
            self.ledger.write_bytes(broken)
            mended = self.folder / f"修复{i}.taizhang"
            env = {**os.environ, "XDG_DATA_HOME": str(self.local)}
            done = subprocess.run([CLI, "check", str(self.ledger), "--repair", str(mended)], capture_output=True, text=True, env=env)
            outcomes.add(done.returncode)
            if done.returncode == 0:
                self.assertIn("进展", done.stdout)
                self.assertIn("“原原本本的进展文字”", done.stdout)
                self.assertEqual(self.cli("dump", mended), dump)
                self.cli("check", mended)
            else:
                self.assertFalse(mended.exists())
            told = self.failure("check", self.ledger)
            self.assertIn("--repair", told, "and what to do about it")
            for code in ("replay", "hashChain", "≠", "#"):
                self.assertNotIn(code, told)
            found = json.loads(self.output("check", self.ledger, "--json"))
            self.assertFalse(found["sound"])
            self.assertIn(found["findings"][0]["what"], ("replay", "hashChain"))
            self.assertEqual(self.ledger.read_bytes(), bytes(broken))
        self.assertEqual(outcomes, {0, 1}, "mended by a sound log; refused where the log itself is damaged")

    def test_a_ledger_is_one_file_before_and_after_work(self):
        self.cli("record", self.ledger, self.number(), "--percent", "50")
        self.cli("undo", self.ledger)
        self.assertEqual(sorted(p.name for p in self.folder.iterdir()), ["data", "台账.taizhang", "台账.备份"])

    def test_names_are_taken_from_the_present_folder(self):
        here = os.getcwd()
        self.addCleanup(os.chdir, here)
        os.chdir(self.folder)
        self.cli("check", "台账.taizhang")
        self.cli("check", "台账.taizhang", "--repair", "修复.taizhang")
        self.cli("backup", "台账.taizhang")
        self.cli("restore", os.path.relpath(self.backups()[0]["files"][0]), "恢复.taizhang")
        dump = self.cli("dump", "台账.taizhang")
        for name in ("修复.taizhang", "恢复.taizhang"):
            self.assertEqual(self.cli("dump", name), dump)

    def test_only_a_ledger_is_restored(self):
        other = self.folder / "别的.taizhang"
        database = sqlite3.connect(other)
        database.execute("CREATE TABLE a (b)")
        database.close()
        text = self.folder / "文字.taizhang"
        text.write_text("文字")
        for backup in (other, text, self.folder / "没有.taizhang", self.folder):
            self.failure("restore", backup, self.folder / "新.taizhang")
        self.failure("restore", self.ledger, self.folder / "没有" / "新.taizhang")
        self.assertFalse((self.folder / "新.taizhang").exists())

    def test_a_backup_is_not_worked_on(self):
        self.cli("backup", self.ledger)
        backup = Path(self.backups()[0]["files"][0])
        before = backup.read_bytes()
        for words in (["record", backup, self.number(), "--percent", "5"], ["undo", backup], ["backup", backup]):
            self.assertIn("LedgerReadOnly", self.failure(*words))
        self.assertEqual(backup.read_bytes(), before)
        self.cli("dump", backup)

    def test_a_backup_that_fails_when_work_ends_is_told(self):
        beside = self.folder / "台账.备份"
        shutil.rmtree(beside)
        beside.write_text("in the way")
        env = {**os.environ, "XDG_DATA_HOME": str(self.local)}
        words = ["record", str(self.ledger), self.number(), "--percent", "50"]
        done = subprocess.run([CLI, *words], capture_output=True, text=True, env=env)
        self.assertEqual(done.returncode, 0, "the work itself is done")
        self.assertIn("FileNotWritable", done.stderr)
        self.assertIn(str(beside), done.stderr)

    def test_a_second_name_of_the_file_is_warned_of(self):
        os.link(self.ledger, self.folder / "另名.taizhang")
        env = {**os.environ, "XDG_DATA_HOME": str(self.local)}
        done = subprocess.run([CLI, "check", str(self.ledger)], capture_output=True, text=True, env=env)
        self.assertEqual(done.returncode, 0)
        self.assertIn("硬链接", done.stderr)

    def test_no_room_for_an_export_leaves_the_old_file_and_says_so(self):
        for command, name, start in (("report", "汇报.pdf", b"%PDF"), ("dashboard", "总览.pdf", b"%PDF"), ("dashboard", "总览.png", b"\x89PNG")):
            out = self.folder / name
            out.write_bytes(b"old")
            for size in (1, 5000, 20000):
                self.cli(command, self.ledger, out, code=1, prepare=small_disk(size))
                self.assertEqual(out.read_bytes(), b"old")
            self.cli(command, self.ledger, out)
            self.assertTrue(out.read_bytes().startswith(start))
        self.assertEqual([p.name for p in self.folder.iterdir() if p.name.endswith(".part")], [])

    def test_output_that_finds_no_room_is_a_failure(self):
        env = {**os.environ, "XDG_DATA_HOME": str(self.local)}
        listed = self.folder / "清单.csv"
        listed.write_text("序号,重点任务,牵头单位\n1,新的任务,区总工会\n", encoding="utf-8")
        for words in (["dump", self.ledger], ["tasks", self.ledger, "--json"], ["check", self.ledger], ["history", self.ledger],
                      ["import", self.ledger, listed, "--dry-run"], ["import", self.ledger, listed, "--json"]):
            with open("/dev/full", "w") as full:
                done = subprocess.run([CLI, *map(str, words)], stdout=full, stderr=subprocess.PIPE, text=True, env=env)
            self.assertEqual(done.returncode, 1, words)
            self.assertNotEqual(done.stderr.strip(), "", words)

    def test_no_room_for_a_backup_or_a_change_is_told_and_costs_nothing(self):
        dump = self.cli("dump", self.ledger)
        self.cli("backup", self.ledger)
        known = self.backups()
        self.cli("backup", self.ledger, code=1, prepare=small_disk(8192))
        self.cli("record", self.ledger, self.number(), "--percent", "77", code=1, prepare=small_disk(8192))
        self.assertEqual(self.cli("dump", self.ledger), dump)
        self.assertEqual(self.backups()[:len(known)], known)
        self.cli("check", self.ledger)

    def test_a_lock_of_another_computer_is_respected_and_named(self):
        lock = Path(str(self.ledger) + ".lock")
        lock.write_text(json.dumps({"session": "0" * 32, "user": "张三", "computer": "PC-07", "host": "PC-07", "boot": "x",
                                    "pid": 1, "started": "1", "since": "2020-01-01T00:00:00.000Z"}), encoding="utf-8")
        env = {**os.environ, "XDG_DATA_HOME": str(self.local)}
        for words in (["record", str(self.ledger), "1", "--percent", "5"], ["tasks", str(self.ledger)]):
            done = subprocess.run([CLI, *words], capture_output=True, text=True, env=env)
            self.assertEqual(done.returncode, 1)
            self.assertIn("张三", done.stderr)
            self.assertIn("PC-07", done.stderr)
            self.assertIn("2020-01-01", done.stderr)
        self.assertTrue(lock.exists())

    def test_while_a_ledger_is_in_use_its_newest_backup_is_read(self):
        self.cli("backup", self.ledger)
        dump = self.cli("dump", self.ledger)
        lock = Path(str(self.ledger) + ".lock")
        lock.write_text(json.dumps({"session": "0" * 32, "user": "张三", "computer": "PC-07", "host": "PC-07", "boot": "x",
                                    "pid": 1, "started": "1", "since": "2026-01-01T00:00:00.000Z"}), encoding="utf-8")
        self.cli("dump", self.ledger, code=1)
        backup = Path(self.backups()[0]["files"][0])
        before = backup.read_bytes()
        self.assertEqual(self.cli("dump", backup), dump)
        self.assertEqual(backup.read_bytes(), before)


if __name__ == "__main__":
    CLI = os.path.abspath(sys.argv[1])
    unittest.main(argv=sys.argv[:1])
