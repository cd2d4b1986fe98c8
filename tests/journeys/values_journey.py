#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Taizhang authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Journeys through the built taizhang-cli with money and indicators: every command as the help tells it, and bad input.

    values_journey.py TAIZHANG_CLI SOURCE_FOLDER
"""
import csv
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

CLI = SOURCE = None


class Journey(unittest.TestCase):
    def setUp(self):
        self.folder = Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.folder)
        self.ledger = str(self.folder / "台账 2026.taizhang")

    def run_cli(self, *words):
        env = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
        return subprocess.run([CLI, *words], capture_output=True, text=True, timeout=120, env=env)

    def cli(self, *words, code=0):
        done = self.run_cli(*words)
        self.assertEqual(done.returncode, code, f"{words}\n{done.stdout}\n{done.stderr}")
        if code:
            self.assertNotEqual(done.stderr.strip(), "", "a failure says why on standard error")
        return done.stdout

    def data(self, *words):
        return json.loads(self.cli(*words, "--json"))

    def table(self, name, rows):
        path = self.folder / name
        path.write_text("\n".join(",".join(row) for row in rows) + "\n", encoding="utf-8")
        return str(path)

    def office(self):
        """A ledger with two tasks' worth of nothing, one fund item and two indicators."""
        self.cli("new", self.ledger, "--title", "试用台账", "--year", "2026")
        self.cli("import", self.ledger, self.table("资金.csv", [
            ["项目名称", "资金来源", "预算（万元）", "拨付计划", "补助标准", "数量"],
            ["技能提升培训补贴", "区财政", "10000", "6月底前50%；12月底前50%", "", ""],
            ["十佳创新工作室补助", "工会经费", "", "", "1万元/个", "10个"]]), "--as", "funds")
        self.cli("import", self.ledger, self.table("指标.csv", [
            ["指标名称", "单位", "类型", "2026年目标值"],
            ["技能人才评价机构", "家", "累计", ""], ["企业职工诉求", "项", "累计", ""]]), "--as", "indicators")

    def fund(self, name):
        [found] = [f for f in self.data("funds", self.ledger) if f["name"] == name]
        return found

    def indicator(self, name):
        [found] = [i for i in self.data("indicators", self.ledger) if i["name"] == name]
        return found

    def test_a_payment_is_recorded_as_it_is_written_and_derived_values_are_exact(self):
        self.office()
        line = self.cli("disburse", self.ledger, "技能提升培训补贴", "--amount", "8764.94万元", "--people", "35312", "--on",
                        "2026-06-30", "--today", "2026-06-30")
        self.assertIn("8764.94万元", line)
        self.cli("funds", self.ledger)
        fund = json.loads(self.cli("funds", self.ledger, "--json", "--today", "2026-06-30"))[0]
        self.assertEqual(fund["budget"], {"fen": 10_000_000_000, "yuan": "100000000.00", "hedge": "exact"})
        self.assertEqual(fund["paid"]["fen"], 8_764_940_000)
        self.assertEqual(fund["balance"]["fen"], 1_235_060_000)
        self.assertEqual(fund["execution_bp"], 8765)
        self.assertEqual(fund["scheduled_bp"], 5000)
        self.assertEqual(fund["gap_bp"], 3765)
        self.assertEqual(fund["per_head"]["yuan"], "2482.14")
        self.assertEqual([t["percent_bp"] for t in fund["tranches"]], [5000, 5000])
        [payment] = fund["disbursements"]
        self.assertEqual(payment["amount"]["phrase"], "8764.94万元")
        self.assertEqual(payment["people"]["value"], "35312")
        self.assertEqual(self.fund("十佳创新工作室补助")["budget"]["fen"], 10_000_000)
        self.assertEqual(self.fund("十佳创新工作室补助")["per_unit"]["yuan"], "10000.00")
        self.cli("undo", self.ledger)
        self.assertEqual(self.fund("技能提升培训补贴")["disbursements"], [])

    def test_hedged_amounts_keep_hedge_and_words(self):
        self.office()
        for amount, fen, hedge in (("400余万元", 400_000_000, "over"), ("1.5亿元", 15_000_000_000, "exact"),
                                   ("152200元", 15_220_000, "exact")):
            self.cli("disburse", self.ledger, "培训补贴", "--amount", amount, "--on", "2026-03-31")
            newest = [d["amount"] for d in self.fund("技能提升培训补贴")["disbursements"] if d["amount"]["phrase"] == amount]
            self.assertEqual([(a["fen"], a["hedge"]) for a in newest], [(fen, hedge)])

    def test_words_are_kept_as_they_were_typed_through_export_and_import(self):
        self.office()
        self.cli("disburse", self.ledger, "培训补贴", "--amount", "500", "--people", "3", "--firms", "近2", "--on", "2026-03-31")
        [payment] = self.fund("技能提升培训补贴")["disbursements"]
        self.assertEqual((payment["amount"]["phrase"], payment["amount"]["fen"]), ("500", 50_000))
        self.assertEqual((payment["people"]["phrase"], payment["people"]["unit"]), ("3", "人"))
        self.assertEqual((payment["firms"]["phrase"], payment["firms"]["hedge"]), ("近2", "near"))
        book = str(self.folder / "funds.xlsx")
        self.cli("export", self.ledger, book, "--as", "funds")
        again = self.data("import", self.ledger, book, "--as", "funds")
        self.assertEqual((again["new"], again["changed"], again["same"], again["issues"]), (0, 0, 2, []))

    def test_what_is_reckoned_from_hedged_figures_is_about(self):
        self.cli("new", self.ledger, "--title", "试用台账", "--year", "2026")
        self.cli("import", self.ledger, self.table("资金.csv", [
            ["项目名称", "预算（万元）", "下达（万元）"], ["技能奖补", "400余", "300"]]), "--as", "funds")
        for amount, firms in (("100万元", "21家"), ("近250万元", "近30家"), ("逾100万元", "")):
            self.cli("disburse", self.ledger, "技能奖补", "--amount", amount, "--people", "200人", "--on", "2026-01-31",
                     *(["--firms", firms] if firms else []))
        line = self.cli("funds", self.ledger)
        self.assertIn("400余万元\t约450万元", line)
        fund = self.fund("技能奖补")
        self.assertEqual((fund["firms"], fund["firms_hedge"], fund["people_hedge"]), (51, "about", "exact"))
        self.assertEqual({fund[key]["hedge"] for key in ("paid", "unpaid", "balance", "per_head", "over_budget")}, {"about"})
        self.assertEqual(fund["unallocated"]["hedge"], "about")

    def test_a_value_and_a_target_give_the_over_fulfilment(self):
        self.office()
        self.cli("target", self.ledger, "评价机构", "--at-least", "30", "--year", "2026")
        self.cli("reading", self.ledger, "评价机构", "--value", "50家", "--on", "2026-06-30", "--today", "2026-06-30")
        found = json.loads(self.cli("indicators", self.ledger, "--json", "--today", "2026-06-30"))[0]
        self.assertEqual((found["completion_bp"], found["over_bp"], found["met"]), (16667, 6667, True))
        self.assertEqual(found["light"], "green")
        self.cli("reading", self.ledger, "企业职工诉求", "--value", "近3000项", "--on", "2026-06-30")
        [reading] = self.indicator("企业职工诉求")["readings"]
        self.assertEqual(reading["value"], {"value": "3000", "unit": "项", "hedge": "near", "phrase": "近3000项"})
        for option, value, op in (("--about", "2000", "about"), ("--exactly", "8", "exactly"), ("--at-most", "5", "atMost"),
                                  ("--range", "1-2", "range"), ("--at-least", "30", "atLeast")):
            self.cli("target", self.ledger, "企业职工诉求", option, value, "--year", "2027")
            self.assertEqual([t["op"] for t in self.indicator("企业职工诉求")["targets"]], [op])

    def test_a_dry_run_counts_what_an_import_would_do_and_changes_nothing(self):
        self.office()
        again = self.table("更新.csv", [["项目名称", "预算（万元）", "拨付（万元）"], ["技能提升培训补贴", "12000", "500"],
                                    ["新项目", "3", ""], ["待议项目", "若干", ""]])
        before = Path(self.ledger).read_bytes()
        plan = self.data("import", self.ledger, again, "--as", "funds", "--dry-run")
        self.assertEqual(Path(self.ledger).read_bytes(), before)
        self.assertEqual((plan["rows"], plan["new"], plan["changed"], plan["same"]), (3, 2, 1, 0))
        changes = {c["field"]: (c["before"], c["after"]) for c in plan["items"][0]["changes"]}
        self.assertEqual(changes["budget"], ("10000万元", "12000万元"))
        self.assertEqual([i["code"] for i in plan["issues"]], ["NotUnderstood"])
        self.assertIn("若干", plan["issues"][0]["text"])
        done = self.data("import", self.ledger, again, "--as", "funds")
        self.assertEqual((done["new"], done["changed"]), (2, 1))
        self.assertIsNone(self.fund("待议项目")["budget"], "what is no amount is none, not zero")
        self.assertEqual(self.data("import", self.ledger, again, "--as", "funds")["same"], 3)
        self.cli("undo", self.ledger)

    def test_written_tables_import_back_unchanged(self):
        self.cli("new", self.ledger, "--sample")
        before = self.cli("dump", self.ledger)
        for kind in ("funds", "indicators"):
            out = str(self.folder / f"{kind}.xlsx")
            self.cli("export", self.ledger, out, "--as", kind)
            receipt = self.data("import", self.ledger, out, "--as", kind)
            self.assertEqual((receipt["new"], receipt["changed"]), (0, 0), receipt["items"])
            self.assertEqual(receipt["issues"], [])
        self.assertEqual(self.cli("dump", self.ledger), before)
        self.cli("export", self.ledger, str(self.folder / "y.xlsx"), "--as", "funds", "--unit", "元")
        self.cli("export", self.ledger, str(self.folder / "z.xlsx"), "--as", "funds", "--unit", "角", code=2)
        self.cli("export", self.ledger, str(self.folder / "z.xlsx"), "--as", "tasks", code=2)
        self.cli("export", self.ledger, str(self.folder / "none" / "z.xlsx"), "--as", "funds", code=1)

    def test_every_figure_of_the_articles_is_entered_listed_and_printed(self):
        self.cli("new", self.ledger, "--title", "文章数据", "--year", "2023")
        articles = SOURCE / "tests/data/articles"
        indicators, funds = (list(csv.DictReader((articles / f"{kind}.csv").read_text(encoding="utf-8").splitlines()))
                             for kind in ("indicators", "funds"))
        for kind, rows in (("indicators", indicators), ("funds", funds)):
            receipt = self.data("import", self.ledger, str(articles / f"{kind}.csv"), "--as", kind)
            self.assertEqual((receipt["new"], receipt["issues"]), (len(rows), []))
        stored = {i["name"]: i for i in self.data("indicators", self.ledger)}
        self.assertEqual(len(stored), len(indicators))
        listed = self.cli("indicators", self.ledger, "--today", "2023-01-31").splitlines()
        for row in indicators:
            phrase = row["2023年1月完成值"]
            [reading] = stored[row["指标名称"]]["readings"]
            self.assertEqual(reading["value"]["phrase"], phrase)
            self.assertEqual(reading["year_on_year_bp"], int(row["同比"][1:-1]) * 100 if row["同比"] else None)
            self.assertEqual(reading["rank"], int(row["排名"].split("第")[1]) if row["排名"] else None)
            self.assertEqual(len([line for line in listed if line.split("\t")[-1] == row["指标名称"]]), 1)
        paid = {f["name"]: f for f in self.data("funds", self.ledger)}
        for row in funds:
            fund = paid[row["项目名称"]]
            phrases = [d["amount"]["phrase"] for d in fund["disbursements"]]
            self.assertEqual(phrases, [p for p in [row["截至2022年12月31日拨付（万元）"]] if p])
            self.assertEqual((fund["budget_written"] or {"phrase": ""})["phrase"], row["预算（万元）"])
            for key, column in (("people", "惠及人数"), ("firms", "惠及企业"), ("talents", "惠及人才")):
                told = [d[key]["phrase"] for d in fund["disbursements"] if d[key]]
                self.assertEqual(told, [p for p in [row[column]] if p])
        self.assertEqual(paid["十佳创新工作室补助"]["budget"]["fen"], 10_000_000)
        self.assertEqual(paid["在职职工职业发展助推计划"]["per_head"]["yuan"], "1007.95")
        self.assertEqual(paid["地方教育附加专项资金"]["per_head"]["yuan"], "148.98")
        pdf = self.folder / "汇报.pdf"
        self.cli("report", self.ledger, str(pdf), "--as-of", "2023-01-31")
        text = subprocess.run(["pdftotext", "-raw", str(pdf), "-"], capture_output=True, text=True, check=True).stdout
        flat = "".join(text.split())
        figures = [stored[row["指标名称"]]["readings"][0]["value"]["phrase"] for row in indicators]
        missing = [figure for figure in figures if flat.count(figure) < figures.count(figure)]
        self.assertEqual(missing, [], "each figure is printed as it was written, as often as it was entered")
        for row in funds:
            for d in paid[row["项目名称"]]["disbursements"]:
                self.assertIn(f"{d['amount']['fen'] / 1_000_000:g}", flat)

    def test_every_figure_of_the_articles_is_entered_by_commands_and_survives_export_and_import(self):
        articles = SOURCE / "tests/data/articles"
        indicators, funds = (list(csv.DictReader((articles / f"{kind}.csv").read_text(encoding="utf-8").splitlines()))
                             for kind in ("indicators", "funds"))
        other = str(self.folder / "另一本.taizhang")
        for ledger in (self.ledger, other):
            self.cli("new", ledger, "--title", "文章数据", "--year", "2023")
        cards = [["指标名称", "计量单位", "类型"], *([r["指标名称"], r["计量单位"], r["类型"]] for r in indicators)]
        items = [["项目名称", "类别", "资金来源", "年度", "预算（万元）", "补助标准", "数量"]]
        items += [[row[column] for column in items[0]] for row in funds]
        self.cli("import", self.ledger, self.table("口径.csv", cards), "--as", "indicators")
        self.cli("import", self.ledger, self.table("项目.csv", items), "--as", "funds")
        for row in indicators:
            optional = [("--year-on-year", row["同比"]), ("--rank", row["排名"]),
                        ("--from", "2023-01-01" if row["类型"] == "当期" else "")]
            self.cli("reading", self.ledger, row["指标名称"], "--value", row["2023年1月完成值"], "--on", "2023-01-31",
                     "--source", "文章", "--verified", *(word for pair in optional if pair[1] for word in pair))
        for row in funds:
            reached = [("--people", row["惠及人数"]), ("--firms", row["惠及企业"]), ("--talents", row["惠及人才"])]
            if row["截至2022年12月31日拨付（万元）"]:
                self.cli("disburse", self.ledger, row["项目名称"], "--amount", row["截至2022年12月31日拨付（万元）"], "--on",
                         "2022-12-31", "--to", "见花名册", *(word for pair in reached if pair[1] for word in pair))
        self.cli("disburse", self.ledger, "技能提升培训补贴", "--amount", "12万元", "--state", "公示", "--on", "2023-01-20")
        stored = {i["name"]: i for i in self.data("indicators", self.ledger)}
        for row in indicators:
            [reading] = stored[row["指标名称"]]["readings"]
            self.assertEqual(reading["value"]["phrase"], row["2023年1月完成值"])
            self.assertEqual(reading["year_on_year_bp"], int(row["同比"][1:-1]) * 100 if row["同比"] else None)
            self.assertEqual(f"{reading['rank_scope']}第{reading['rank']}" if reading["rank"] else "", row["排名"])
            self.assertEqual((reading["source"], reading["verified"]), ("文章", True))
        paid = {f["name"]: f for f in self.data("funds", self.ledger)}
        for row in funds:
            told = [(d["amount"]["phrase"], d["recipients"]) for d in paid[row["项目名称"]]["disbursements"]
                    if d["state"] == "paid"]
            self.assertEqual(told, [(p, "见花名册") for p in [row["截至2022年12月31日拨付（万元）"]] if p])
        self.assertEqual(paid["技能提升培训补贴"]["underway"]["fen"], 12_000_000)
        for kind in ("funds", "indicators"):
            book = str(self.folder / f"{kind}.xlsx")
            self.cli("export", self.ledger, book, "--as", kind)
            receipt = self.data("import", other, book, "--as", kind)
            self.assertEqual(receipt["issues"], [])
            self.assertEqual(self.data(kind, other), self.data(kind, self.ledger))
            again = self.data("import", self.ledger, book, "--as", kind)
            self.assertEqual((again["new"], again["changed"]), (0, 0))

    def test_bad_input_is_refused_and_changes_nothing(self):
        self.office()
        self.cli("import", self.ledger, self.table("两个.csv", [["项目名称", "预算（元）"], ["补贴甲", "1"], ["补贴乙", "2"]]), "--as",
                 "funds")
        before = self.cli("dump", self.ledger)
        refused = [
            (1, "disburse", self.ledger, "没有的项目", "--amount", "1万元"),
            (1, "disburse", self.ledger, "补贴", "--amount", "1万元"),  # several hold it
            (2, "disburse", self.ledger, "补贴甲", "--amount", "若干"),
            (2, "disburse", self.ledger, "补贴甲", "--amount", "待定"),
            (2, "disburse", self.ledger, "补贴甲", "--amount", "约1/3"),
            (2, "disburse", self.ledger, "补贴甲"),
            (2, "disburse", self.ledger, "补贴甲", "--amount", "1万元", "--people", "许多"),
            (2, "disburse", self.ledger, "补贴甲", "--amount", "1万元", "--on", "2026-02-30"),
            (2, "disburse", self.ledger, "补贴甲", "--amount", "1万元", "--on", "0026-06-30"),
            (2, "disburse", self.ledger, "补贴甲", "--amount", "1万元", "--on", ""),
            (1, "reading", self.ledger, "没有的指标", "--value", "1家"),
            (2, "reading", self.ledger, "评价机构", "--value", "若干"),
            (2, "reading", self.ledger, "评价机构"),
            (2, "reading", self.ledger, "评价机构", "--value", "5家", "--on", "2026-13-01"),
            (2, "reading", self.ledger, "评价机构", "--value", "5家", "--rank", "-1"),
            (1, "reading", self.ledger, "评价机构", "--value", "5家", "--numerator", "5", "--denominator", "0"),
            (2, "target", self.ledger, "评价机构"),
            (1, "target", self.ledger, "评价机构", "--at-least", "30人次"),
            (2, "target", self.ledger, "评价机构", "--at-least", "30", "--at-most", "40"),
            (2, "target", self.ledger, "评价机构", "--range", "30"),
            (2, "target", self.ledger, "评价机构", "--at-least", "很多"),
            (2, "target", self.ledger, "评价机构", "--at-least", "30", "--year", "26"),
            (2, "import", self.ledger, str(SOURCE / "resources/samples/funds.xlsx"), "--as", "money"),
            (1, "import", self.ledger, str(SOURCE / "resources/samples/list.xlsx"), "--as", "indicators"),
            (1, "funds", str(self.folder / "none.taizhang"), "--json"),
        ]
        for code, *words in refused:
            self.cli(*words, code=code)
        self.assertEqual(self.cli("dump", self.ledger), before)

    def test_a_locked_ledger_is_read_and_not_written(self):
        self.office()
        other = sqlite3.connect(self.ledger)
        other.execute("BEGIN EXCLUSIVE")
        done = self.run_cli("disburse", self.ledger, "培训补贴", "--amount", "1万元")
        self.assertEqual(done.returncode, 1)
        self.assertNotEqual(done.stderr.strip(), "")
        other.rollback()
        other.close()
        self.cli("disburse", self.ledger, "培训补贴", "--amount", "1万元")

    @unittest.skipIf(os.geteuid() == 0, "the super-user writes everywhere")
    def test_a_read_only_ledger_is_listed_and_not_written(self):
        self.office()
        Path(self.ledger).chmod(0o444)
        self.folder.chmod(0o555)
        try:
            self.assertEqual(len(self.data("funds", self.ledger)), 2)
            self.cli("disburse", self.ledger, "培训补贴", "--amount", "1万元", code=1)
        finally:
            self.folder.chmod(0o755)


if __name__ == "__main__":
    CLI, SOURCE = sys.argv[1], Path(sys.argv[2])
    unittest.main(argv=sys.argv[:1])
