#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Taizhang authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every file call of the built taizhang-cli fails in turn, and no socket of a network is ever opened.

    faults_journey.py TAIZHANG_CLI PRELOADED_SHIM
"""
import errno
import os
import shutil
import subprocess
import sys
import tempfile
import time
import unittest
from pathlib import Path

CLI = None
SHIM = None
OLD = b"what stood there before"
LIST = "序号,重点任务,牵头单位,完成时限\n1,示例任务,区总工会,2026年12月底前\n2,=1+1,区总工会,2026年6月底前\n"
FUNDS = "项目名称,预算金额（万元）,已拨付（万元）\n示例项目,12,3\n"
INDICATORS = "指标名称,单位,目标值,完成值\n示例指标,人,100,30\n"
TOLD = {"DiskFull", "FileNotWritable", "FileVerifyFailed", "FileUnconfirmed"}


class Faults(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = Path(tempfile.mkdtemp())
        cls.addClassCleanup(shutil.rmtree, cls.folder)
        cls.ledger = cls.folder / "台账.taizhang"
        cls.report = cls.folder / "calls"
        for words in (["new", cls.ledger, "--year", "2026"], *cls.imports()):
            done = cls.run_cli(words)
            assert done.returncode == 0, f"{words}\n{done.stdout}\n{done.stderr}"

    @classmethod
    def imports(cls):
        for name, text in (("tasks", LIST), ("funds", FUNDS), ("indicators", INDICATORS)):
            listed = cls.folder / f"{name}.csv"
            listed.write_text(text, encoding="utf-8")
            yield ["import", cls.ledger, listed, "--as", name]

    @classmethod
    def run_cli(cls, words, **plan):
        env = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY")}
        env.update(XDG_DATA_HOME=str(cls.folder / "data"), TMPDIR=str(cls.folder), LD_PRELOAD=SHIM, IOFAULTS_REPORT=str(cls.report))
        env.update({f"IOFAULTS_{key.upper()}": str(value) for key, value in plan.items()})
        return subprocess.run([CLI, *map(str, words)], capture_output=True, text=True, timeout=300, env=env)

    def reported(self):
        return list(map(int, self.report.read_text().split()))

    def sweep(self, command, name, *more):
        """Once with every call counted, then with each of them failing in two ways."""
        place = self.folder / "out"
        place.mkdir(exist_ok=True)
        target = place / name
        words = [command, self.ledger, target, *more]
        start, told = time.monotonic(), 0
        target.write_bytes(OLD)
        done = self.run_cli(words, folder=place, at=10**9)
        self.assertEqual(done.returncode, 0, done.stderr)
        calls, _, sockets = self.reported()
        self.assertEqual(sockets, 0)
        whole = len(target.read_bytes())
        runs = 0
        for failure in ({"error": errno.EIO}, {"error": errno.ENOSPC, "forever": 1}):
            for at in range(1, calls + 1):
                target.write_bytes(OLD)
                done = self.run_cli(words, folder=place, at=at, **failure)
                if self.reported()[0] < at:
                    continue  # a full disk still removes and exchanges, so it has fewer calls to fail
                runs += 1
                now = target.read_bytes()
                if done.returncode == 0:
                    self.assertGreater(len(now), whole // 2, f"{words} {failure} {at}: done, but the file is not there")
                else:
                    told += 1
                    self.assertEqual(done.returncode, 1, done.stderr)
                    self.assertTrue(any(code in done.stderr for code in TOLD), done.stderr)
                    self.assertIn(str(target), done.stderr)
                    self.assertTrue(now == OLD or "FileUnconfirmed" in done.stderr, f"{words} {failure} {at}")
        self.assertGreaterEqual(told, calls)
        shutil.rmtree(place)
        print(f"command line: {command} {target.suffix}: runs {runs}, told {told}, false success 0, destroyed 0, "
              f"seconds {time.monotonic() - start:.1f}", file=sys.stderr)

    def test_a_report_is_written_or_the_old_file_stays(self):
        self.sweep("report", "汇报.pdf")

    def test_a_dashboard_is_written_or_the_old_file_stays(self):
        self.sweep("dashboard", "总览.pdf")
        self.sweep("dashboard", "总览.png")

    def test_a_workbook_is_written_or_the_old_file_stays(self):
        self.sweep("export", "资金.xlsx", "--as", "funds")
        self.sweep("export", "指标.xlsx", "--as", "indicators")

    def test_a_mended_copy_and_a_restored_ledger_are_there_or_not(self):
        self.assertEqual(self.run_cli(["backup", self.ledger]).returncode, 0)
        backup = next((self.folder / "台账.备份").glob("*manual.taizhang"))
        dump = self.run_cli(["dump", self.ledger]).stdout
        place = self.folder / "new"
        place.mkdir()
        new = place / "新.taizhang"
        for words in (["restore", backup, new], ["check", self.ledger, "--repair", new]):
            start, runs = time.monotonic(), 0
            self.assertEqual(self.run_cli(words, folder=place, at=10**9).returncode, 0)
            calls = self.reported()[0]
            for at in sorted({*range(1, calls + 1, max(1, calls // 20)), calls - 1, calls}):
                new.unlink()
                done = self.run_cli(words, folder=place, at=at, error=errno.EIO)
                runs += 1
                self.assertEqual(done.returncode == 0, new.exists(), f"{words} {at}: {done.stderr}")
                if not new.exists():
                    self.assertEqual(self.run_cli(words).returncode, 0, "works once the cause is gone")
                self.assertEqual(self.run_cli(["dump", new]).stdout, dump)
            new.unlink()
            print(f"command line: {words[0]}: runs {runs}, false success 0, seconds {time.monotonic() - start:.1f}", file=sys.stderr)

    def test_no_command_opens_a_socket_of_a_network_or_a_file_that_data_names(self):
        canary = self.folder / "canary.png"
        canary.write_bytes(b"")
        listed = self.folder / "坏.csv"
        listed.write_text(f"序号,重点任务,牵头单位\n9,<img src='file://{canary}'>,http://example.invalid/x\n"
                          f"10,{canary},<img src='{canary}'>\n", encoding="utf-8")
        out = self.folder / "看.pdf"
        for words in (["import", self.ledger, listed], ["tasks", self.ledger], ["history", self.ledger], ["funds", self.ledger],
                      ["indicators", self.ledger], ["report", self.ledger, out], ["dashboard", self.ledger, out],
                      ["dashboard", self.ledger, self.folder / "看.png"], ["check", self.ledger], ["undo", self.ledger]):
            done = self.run_cli(words, canary=canary)
            self.assertEqual(done.returncode, 0, done.stderr)
            _, opened, sockets = self.reported()
            self.assertEqual((opened, sockets), (0, 0), words)


if __name__ == "__main__":
    CLI, SHIM = sys.argv[1:3]
    unittest.main(argv=sys.argv[:1])
