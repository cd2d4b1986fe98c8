#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Taizhang authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the task lists of tests/data/lists, each in the manner of another office, and beside each what it says.

Everything in them is invented. Needs openpyxl and python-docx; the outputs are committed, so the tests do not.
"""
import datetime
import json
import os
import zipfile

import docx
import openpyxl
from openpyxl.styles import Alignment, Font

OUT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "lists")
STAMP = datetime.datetime(2025, 1, 1)


def task(title, lead=(), resp=(), supp=(), due="", kind="unspecified", day=None, aspect="", number="", measures=(), **more):
    return dict(title=title, lead=list(lead), resp=list(resp), supp=list(supp), phrase=due, kind=kind, day=day,
                aspect=aspect, number=number, measures=list(measures), **more)


def pool():
    """Tasks that the layouts below dress up; fresh each time, so that they may change them."""
    return [
        task("举办“中国梦·劳动美”主题宣讲", ["区委宣传部"], ["区总工会", "区融媒体中心"], [], "2025年6月底前", "fixed", "2025-06-30", "思想引领",
             measures=["组建宣讲团", "进企业宣讲不少于20场"]),
        task("建设职工思想政治教育阵地", ["区总工会"], ["区委党校"], ["各镇街"], "长期坚持", "continuous", None, "思想引领", measures=["摸清阵地底数", "命名示范阵地"]),
        task("开展“密云杯”职业技能竞赛", ["区总工会"], ["区人力社保局", "区教委"], ["区财政局"], "2025年10月中旬", "fixed", "2025-10-20", "建功立业",
             measures=["制定竞赛方案", "举办12个工种的比赛", "表彰优胜选手"]),
        task("创建劳模和工匠人才创新工作室", ["区总工会"], ["区经济和信息化局"], ["区科委"], "2025年底前", "fixed", "2025-12-31", "建功立业", measures=["新建工作室5家"]),
        task("推行企业新型学徒制", ["区人力社保局"], ["区财政局", "区国资委"], ["区总工会"], "2025/9/30", "fixed", "2025-09-30", "素质提升", measures=["确定培训企业", "落实培训补贴"]),
        task("深化工资集体协商", ["区总工会"], ["区人力社保局", "区工商联"], [], "每年4月", "recurring", None, "权益维护", measures=["开展集中要约行动"]),
        task("推进新就业形态劳动者入会", ["区总工会"], ["区交通局"], ["各镇街"], "2025年11月", "fixed", "2025-11-30", "权益维护", measures=["建立行业工会联合会", "集中入会"]),
        task("健全区级产改联席会议制度", ["区委办公室"], ["区政府办公室"], ["各成员单位"], "2025年3月31日", "fixed", "2025-03-31", "组织保障", measures=["修订议事规则"]),
    ]


def sep(names, mark="、"):
    return mark.join(names)


class Lists:
    def __init__(self):
        self.made = []

    def truth(self, name, tasks, year=None, refuse=None, count=None):
        rows = []
        for one in tasks:
            units = [(n, "lead") for n in one["lead"]] + [(n, "responsible") for n in one["resp"]] + [(n, "support") for n in one["supp"]]
            units = one.get("units", units)
            rows.append(dict(number=one["number"], aspect=one["aspect"], title=one["title"], measures=one["measures"],
                             units=[dict(written=n, role=r) for n, r in units],
                             deadline=dict(phrase=one["phrase"], kind=one["kind"], due=one["day"]), percent=one.get("percent"),
                             status=one.get("status"), budget=one.get("budget"), sheet=one.get("sheet", ""), row=one["row"]))
        made = dict(file=name, tasks=rows)
        if year:
            made["year"] = year
        if refuse:
            made["refused"] = refuse
        if count is not None:
            made["expectedCount"] = count
        with open(os.path.join(OUT, os.path.splitext(name)[0] + ".json"), "w", encoding="utf-8") as out:
            json.dump(made, out, ensure_ascii=False, indent=1)
            out.write("\n")
        self.made.append(name)


LISTS = Lists()


def save_book(book, name):
    book.properties.created = book.properties.modified = STAMP
    path = os.path.join(OUT, name)
    book.save(path)
    freeze(path)


def freeze(path):
    """The same bytes whenever the script runs: no times inside the archive."""
    with zipfile.ZipFile(path) as archive:
        parts = [(n, archive.read(n)) for n in archive.namelist()]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts:
            if name == "docProps/core.xml":
                data = data.split(b"<dcterms:modified")[0] + b"</cp:coreProperties>" if b"<dcterms:modified" in data else data
            archive.writestr(zipfile.ZipInfo(name, (2025, 1, 1, 0, 0, 0)), data, zipfile.ZIP_DEFLATED)


class Sheet:
    """Writes rows one below the other into a worksheet; every writer returns the row's number."""

    def __init__(self, sheet, left=1, top=1):
        self.sheet, self.left, self.row = sheet, left, top - 1

    def add(self, values):
        self.row += 1
        for i, value in enumerate(values):
            if value is not None and value != "":
                cell = self.sheet.cell(self.row, self.left + i, value)
                cell.alignment = Alignment(wrap_text=True, vertical="center")
        return self.row

    def wide(self, text, columns):
        self.row += 1
        self.sheet.cell(self.row, self.left, text).font = Font(name="方正小标宋简体", size=18)
        self.sheet.merge_cells(start_row=self.row, end_row=self.row, start_column=self.left, end_column=self.left + columns - 1)
        return self.row

    def down(self, first, last, column):
        if last > first:
            self.sheet.merge_cells(start_row=first, end_row=last, start_column=self.left + column, end_column=self.left + column)


def book(title="Sheet1"):
    made = openpyxl.Workbook()
    made.active.title = title
    return made, made.active


def numbered(tasks, form="{}"):
    for i, one in enumerate(tasks):
        one["number"] = form.format(i + 1)
    return tasks


def without(tasks, *fields):
    for one in tasks:
        for field in fields:
            one[field] = [] if isinstance(one[field], list) else ""
        if "phrase" in fields:
            one.update(kind="unspecified", day=None)
    return tasks


def lead_and_support(tasks):
    for one in tasks:
        one["supp"] = one["resp"] + one["supp"]
        one["resp"] = []
    return tasks


def only_responsible(tasks):
    """All units in one cell: the first one leads."""
    for one in tasks:
        names = one["lead"] + one["resp"] + one["supp"]
        one["lead"], one["resp"], one["supp"] = names[:1], names[1:], []
    return tasks


def all_units(one):
    return one["lead"] + one["resp"] + one["supp"]


# --- workbooks -------------------------------------------------------------------------------------------------------

def plain():
    wb, ws = book("清单")
    s = Sheet(ws)
    tasks = numbered(without(lead_and_support(pool()), "aspect", "measures"))
    s.add(["序号", "重点任务", "牵头单位", "配合单位", "完成时限"])
    for i, one in enumerate(tasks):
        one.update(sheet="清单", row=s.add([i + 1, one["title"], sep(one["lead"]), sep(one["supp"]), one["phrase"]]))
    save_book(wb, "xlsx_plain.xlsx")
    LISTS.truth("xlsx_plain.xlsx", tasks)


def categories_and_officials():
    wb, ws = book("任务分解")
    s = Sheet(ws)
    tasks = without(only_responsible(pool()), "measures", "phrase")
    s.wide("2025年产业工人队伍建设改革任务分解表（共计8项）", 4)
    s.add(["类别", "任务内容", "牵头领导", "责任单位"])
    first = s.row + 1
    for i, one in enumerate(tasks):
        new = i == 0 or tasks[i - 1]["aspect"] != one["aspect"]
        if new and i:
            s.down(first, s.row, 0)
            first = s.row + 1
        one.update(sheet="任务分解", row=s.add([one["aspect"] if new else None, one["title"], "常务副区长", sep(all_units(one))]))
    s.down(first, s.row, 0)
    save_book(wb, "xlsx_categories.xlsx")
    LISTS.truth("xlsx_categories.xlsx", tasks, count=8)


def two_officials():
    wb, ws = book()
    s = Sheet(ws)
    tasks = numbered(without(pool(), "aspect", "measures"), "{:02d}")
    for one in tasks:
        names = all_units(one)
        one["lead"], one["resp"], one["supp"] = names[:1], [], names[1:]
    s.add(["序号", "任务", "牵头领导", "协同领导", "主责单位", "协办单位", "完成时限"])
    for one in tasks:
        one.update(sheet="Sheet1", row=s.add([one["number"], one["title"], "区委常委、常务副区长", "副区长", sep(one["lead"]), sep(one["supp"], "，"), one["phrase"]]))
    save_book(wb, "xlsx_two_officials.xlsx")
    LISTS.truth("xlsx_two_officials.xlsx", tasks)


def merged_down(name="xlsx_merged_down.xlsx", merge=True):
    wb, ws = book("附件")
    s = Sheet(ws)
    tasks = numbered(without(pool(), "supp"))
    s.wide("附件", 8)
    s.wide("密云区2025年深化产业工人队伍建设改革重点任务清单", 8)
    s.add(["序号", "领域", "改革任务", "具体举措", "牵头单位", "责任单位", "完成时限", "备注"])
    spans = []
    for i, one in enumerate(tasks):
        for j, measure in enumerate(one["measures"]):
            head = j == 0
            new = head and (i == 0 or tasks[i - 1]["aspect"] != one["aspect"])
            row = s.add([i + 1 if head else None, one["aspect"] if new else None, one["title"] if head else None, measure,
                         sep(one["lead"]) if head else None, sep(one["resp"]) if head else None, one["phrase"] if head else None, None])
            if head:
                one.update(sheet="附件", row=row)
                spans += [[row, row, c] for c in (0, 2, 4, 5, 6)]
                if new:
                    spans.append([row, row, 1])
            for span in spans[-6:]:
                if span[2] != 1 and span[0] >= one["row"]:
                    span[1] = row
            for span in reversed(spans):
                if span[2] == 1:
                    span[1] = row
                    break
    for first, last, column in spans if merge else []:
        s.down(first, last, column)
    save_book(wb, name)
    LISTS.truth(name, tasks)


def two_row_header():
    wb, ws = book("Sheet1")
    s = Sheet(ws)
    tasks = numbered(without(lead_and_support(pool()), "aspect", "measures"))
    s.wide("产业工人队伍建设改革任务分工表", 5)
    s.wide("填报单位：区总工会        填报时间：2025年6月30日", 5)
    top = s.add(["序号", "任务", "责任分工", None, "时限"])
    s.add([None, None, "牵头", "配合", None])
    for column in (0, 1, 4):
        s.down(top, top + 1, column)
    ws.merge_cells(start_row=top, end_row=top, start_column=3, end_column=4)
    for i, one in enumerate(tasks):
        one.update(sheet="Sheet1", row=s.add([i + 1, one["title"], sep(one["lead"]), sep(one["supp"]), one["phrase"]]))
    save_book(wb, "xlsx_two_row_header.xlsx")
    LISTS.truth("xlsx_two_row_header.xlsx", tasks, year=2025)


def rule_in_header():
    wb, ws = book()
    s = Sheet(ws)
    tasks = numbered(without(only_responsible(pool()), "aspect"))
    s.add(["序号", "工作任务", "工作措施", "目标要求", "责任部门\n（第一个为牵头部门）", "责任人", "联系电话", "完成时间"])
    for i, one in enumerate(tasks):
        measures = one["measures"]
        text = measures[0] if len(measures) == 1 else "\n".join(f"{k + 1}.{m}；" for k, m in enumerate(measures))
        one.update(sheet="Sheet1", row=s.add([i + 1, one["title"], text, "按期完成", sep(all_units(one)), "王某", "69040000", one["phrase"]]))
    save_book(wb, "xlsx_rule_in_header.xlsx")
    LISTS.truth("xlsx_rule_in_header.xlsx", tasks)


def quarters():
    wb, ws = book("推进表")
    s = Sheet(ws)
    tasks = without(pool(), "aspect", "measures", "phrase")[:5]
    s.wide("2025年重点改革项目推进表", 8)
    s.add(["项目", "一季度目标", "二季度目标", "三季度目标", "四季度目标", "牵头县领导", "牵头责任单位", "协同责任单位"])
    ends = ["2025-03-31", "2025-06-30", "2025-09-30", "2025-12-31"]
    for i, one in enumerate(tasks):
        upto = 4 - i % 2
        one["resp"] += one["supp"]
        one.update(supp=[], kind="milestones", day=ends[upto - 1], sheet="推进表")
        one["row"] = s.add([one["title"]] + ["完成第%d步" % (q + 1) if q < upto else None for q in range(4)] + ["县委副书记", sep(one["lead"]), sep(one["resp"])])
    save_book(wb, "xlsx_quarters.xlsx")
    LISTS.truth("xlsx_quarters.xlsx", tasks)


def marks():
    wb, ws = book("销号台账")
    s = Sheet(ws)
    tasks = numbered(without(lead_and_support(pool()), "aspect", "measures"))
    s.wide("2025年改革事项销号台账", 8)
    s.add(["序号", "改革事项", "成果形式", "时间节点", "主办", "协办", "进展", "是否销号"])
    for one, (mark, status) in zip(tasks, [("√", "closed"), ("×", "active"), ("是", "closed"), ("否", "active"), ("已销号", "closed"), ("未销号", "active"), ("●", "closed"), ("", None)]):
        one.update(status=status, sheet="销号台账", row=s.add([int(one["number"]), one["title"], "报告", one["phrase"], sep(one["lead"]), sep(one["supp"]), "按计划推进", mark]))
    save_book(wb, "xlsx_marks.xlsx")
    LISTS.truth("xlsx_marks.xlsx", tasks)


def spaced_header():
    wb, ws = book()
    s = Sheet(ws, left=3, top=4)
    tasks = numbered(without(only_responsible(pool()), "aspect", "measures"), "{}、")
    s.add(["序\u3000号", "任 务 名 称", "责\u00a0任\u00a0单\u00a0位", "完 成\n时 限"])
    for one in tasks:
        one.update(sheet="Sheet1", row=s.add([one["number"], one["title"], sep(all_units(one), "\n"), one["phrase"]]))
    save_book(wb, "xlsx_spaced_header_offset.xlsx")
    LISTS.truth("xlsx_spaced_header_offset.xlsx", tasks)


def three_lists():
    wb, ws = book("三张清单")
    s = Sheet(ws)
    tasks = numbered(without(pool(), "aspect", "measures"))
    s.add(["编号", "任务清单", "责任清单", "时限清单"])
    for i, one in enumerate(tasks):
        helpers = one["resp"] + one["supp"]
        one["resp"], one["supp"] = [], helpers
        one.update(sheet="三张清单", row=s.add([i + 1, one["title"], f"{sep(one['lead'])}牵头，{sep(helpers)}配合", one["phrase"]]))
    save_book(wb, "xlsx_three_lists.xlsx")
    LISTS.truth("xlsx_three_lists.xlsx", tasks)


def return_form():
    wb, ws = book("填报")
    s = Sheet(ws)
    tasks = numbered(without(lead_and_support(pool()), "aspect", "measures"))
    s.wide("产改重点任务进展情况统计表", 9)
    s.add(["No.", "主要任务", "主要责任单位", "协同配合单位", "时限要求", "完成比例", "进展情况\n（截至6月30日）", "存在问题及建议", "下一步工作计划"])
    for i, (one, percent) in enumerate(zip(tasks, [100, 80, 55.5, 0, 30, None, 12, 100])):
        shown = None if percent is None else percent / 100
        row = s.add([i + 1, one["title"], sep(one["lead"]), sep(one["supp"]), one["phrase"], shown, "已召开动员会", "无", "继续推进"])
        ws.cell(row, 6).number_format = "0.0%"
        one.update(percent=percent, sheet="填报", row=row)
    s.row += 1
    s.wide("填表人：            审核人：            联系电话：", 9)
    save_book(wb, "xlsx_return_form.xlsx")
    LISTS.truth("xlsx_return_form.xlsx", tasks, year=2025)


def chapters():
    wb, ws = book("Sheet1")
    s = Sheet(ws)
    tasks = numbered(without(only_responsible(pool()), "measures"))
    s.wide("2025年任务清单（共9项）", 4)
    s.add(["序号", "工作任务", "责任单位", "完成期限"])
    last = None
    for i, one in enumerate(tasks):
        if one["aspect"] != last:
            last = one["aspect"]
            s.wide("一二三四五六"[sorted({t["aspect"] for t in tasks}, key=[t["aspect"] for t in tasks].index).index(last)] + "、" + last, 4)
        one.update(sheet="Sheet1", row=s.add([i + 1, one["title"], sep(all_units(one), "，"), one["phrase"]]))
    s.add(["合计", "8项"])
    s.wide("注：1.完成期限为最迟期限；2.各单位每季度末报送进展。", 4)
    save_book(wb, "xlsx_chapters.xlsx")
    LISTS.truth("xlsx_chapters.xlsx", tasks, count=9)


def stacked():
    wb, ws = book()
    s = Sheet(ws)
    one_list = numbered(without(only_responsible(pool()[:4]), "aspect", "measures"))
    other = numbered(without(lead_and_support(pool()[4:]), "aspect", "measures"))
    s.wide("表一  2025年重点任务清单", 4)
    s.add(["序号", "重点任务", "责任单位", "完成时限"])
    for i, one in enumerate(one_list):
        one.update(sheet="Sheet1", row=s.add([i + 1, one["title"], sep(all_units(one)), one["phrase"]]))
    s.row += 2
    s.wide("附表：配套任务清单", 5)
    s.add(["序号", "工作任务", "牵头单位", "配合单位", "完成时限"])
    for i, one in enumerate(other):
        one.update(sheet="Sheet1", row=s.add([i + 1, one["title"], sep(one["lead"]), sep(one["supp"]), one["phrase"]]))
    save_book(wb, "xlsx_stacked.xlsx")
    LISTS.truth("xlsx_stacked.xlsx", one_list + other)


def sheet_per_aspect():
    wb = openpyxl.Workbook()
    wb.remove(wb.active)
    cover = wb.create_sheet("封面")
    cover["B4"] = "密云区产业工人队伍建设改革任务清单"
    cover["B6"] = "2025年"
    tasks = without(only_responsible(pool()), "measures")
    for aspect in ["思想引领", "建功立业", "素质提升", "权益维护", "组织保障"]:
        s = Sheet(wb.create_sheet(aspect))
        s.wide(f"2025年{aspect}方面任务", 4)
        s.add(["序号", "重点任务", "责任单位", "完成时限"])
        for i, one in enumerate(t for t in tasks if t["aspect"] == aspect):
            one.update(number=str(i + 1), sheet=aspect, row=s.add([i + 1, one["title"], sep(all_units(one)), one["phrase"]]))
    notes = wb.create_sheet("填报说明")
    notes["A1"] = "一、本表由各单位联络员填报。"
    notes["A2"] = "二、完成时限精确到月。"
    save_book(wb, "xlsx_sheet_per_aspect.xlsx")
    LISTS.truth("xlsx_sheet_per_aspect.xlsx", tasks)


def repeated_header():
    wb, ws = book()
    s = Sheet(ws)
    tasks = numbered(without(only_responsible(pool()), "aspect", "measures"))
    for i, one in enumerate(tasks):
        if i % 3 == 0:
            s.add(["序号", "任务", "责任单位", "完成时限"])
        one.update(sheet="Sheet1", row=s.add([i + 1, one["title"], sep(all_units(one)), one["phrase"]]))
    for i in range(9, 13):
        s.add([i])
    save_book(wb, "xlsx_repeated_header.xlsx")
    LISTS.truth("xlsx_repeated_header.xlsx", tasks)


def odd_numbers():
    wb, ws = book()
    s = Sheet(ws)
    tasks = without(only_responsible(pool()), "aspect", "measures")
    s.add(["序号", "任务", "责任单位", "完成时限"])
    for one, label in zip(tasks, ["1、", "（2）", "三", "1-1", "①", "01", 1.1, "3.(2)"]):
        one["number"] = "1.10" if label == 1.1 else label
        row = s.add([label, one["title"], sep(all_units(one)), one["phrase"]])
        if label == 1.1:
            ws.cell(row, 1).number_format = "0.00"
        one.update(sheet="Sheet1", row=row)
    save_book(wb, "xlsx_odd_numbers.xlsx")
    LISTS.truth("xlsx_odd_numbers.xlsx", tasks)


def glued_numbers():
    wb, ws = book()
    s = Sheet(ws)
    tasks = without(only_responsible(pool()), "aspect", "measures")
    s.wide("2025年重点工作任务分工", 3)
    s.add(["重点任务", "责任单位", "完成时限"])
    for i, one in enumerate(tasks):
        one["number"] = str(i + 1)
        one.update(sheet="Sheet1", row=s.add([f"{i + 1}．{one['title']}" if i % 2 else f"{i + 1}、{one['title']}", sep(all_units(one)), one["phrase"]]))
    save_book(wb, "xlsx_glued_numbers.xlsx")
    LISTS.truth("xlsx_glued_numbers.xlsx", tasks)


def merged_units():
    wb, ws = book()
    s = Sheet(ws)
    tasks = numbered(without(only_responsible(pool()), "aspect", "measures"))
    s.add(["序号", "任务", "责任单位", "完成时限"])
    for first in range(0, 8, 2):
        for i in (first, first + 1):
            one = tasks[i]
            for field in ("lead", "resp", "phrase", "kind", "day"):
                one[field] = tasks[first][field]
            one.update(sheet="Sheet1", row=s.add([i + 1, one["title"], sep(all_units(one)) if i == first else None, one["phrase"] if i == first else None]))
        s.down(s.row - 1, s.row, 2)
        s.down(s.row - 1, s.row, 3)
    save_book(wb, "xlsx_merged_units.xlsx")
    LISTS.truth("xlsx_merged_units.xlsx", tasks)


def date_cells():
    wb, ws = book()
    s = Sheet(ws)
    tasks = numbered(without(only_responsible(pool()[:5]), "aspect", "measures"))
    s.add(["序号", "任务", "责任单位", "启动时间", "完成时间"])
    days = [datetime.date(2025, 6, 30), datetime.date(2025, 12, 31), datetime.date(2025, 9, 1), datetime.date(2026, 1, 15), datetime.date(2025, 11, 30)]
    formats = ["yyyy/m/d", "yyyy-mm-dd", 'yyyy"年"m"月"d"日"', "yyyy/m/d", 'yyyy"年"m"月"']
    shown = ["2025/6/30", "2025-12-31", "2025年9月1日", "2026/1/15", "2025年11月"]
    for one, day, form, phrase in zip(tasks, days, formats, shown):
        row = s.add([int(one["number"]), one["title"], sep(all_units(one)), datetime.date(2025, 1, 6), day])
        ws.cell(row, 4).number_format = "yyyy/m/d"
        ws.cell(row, 5).number_format = form
        one.update(sheet="Sheet1", row=row, phrase=phrase, kind="fixed", day=day.isoformat())
    save_book(wb, "xlsx_date_cells.xlsx")
    LISTS.truth("xlsx_date_cells.xlsx", tasks)


def budgets():
    wb, ws = book("经费")
    s = Sheet(ws)
    tasks = numbered(without(only_responsible(pool()), "aspect", "measures"))
    s.wide("2025年产改任务及经费安排", 6)
    s.wide("单位：万元", 6)
    s.add(["序号", "重点任务", "责任单位", "完成时限", "经费预算（万元）", "完成率（%）"])
    money = [(12.5, "125000.00"), ("1,200", "12000000.00"), (None, None), ("见附件", None), ("——", None), (8764.94, "87649400.00"), ("30", "300000.00"), ("0.8", "8000.00")]
    for one, (text, yuan), percent in zip(tasks, money, [50, 100, 0, 0.5, None, 33.3, 80, 12]):
        one.update(budget=yuan, percent=percent, sheet="经费", row=s.add([int(one["number"]), one["title"], sep(all_units(one)), one["phrase"], text, percent]))
    save_book(wb, "xlsx_budgets.xlsx")
    LISTS.truth("xlsx_budgets.xlsx", tasks)


def unit_phrases():
    wb, ws = book()
    s = Sheet(ws)
    cells = [
        ("牵头单位：区总工会\n配合单位：区人力社保局、区教委", [("区总工会", "lead"), ("区人力社保局", "support"), ("区教委", "support")]),
        ("区人力社保局（牵头）、区总工会、区财政局", [("区人力社保局", "lead"), ("区总工会", "responsible"), ("区财政局", "responsible")]),
        ("区发展改革委（区粮食和储备局、区能源局），区总工会", [("区发展改革委（区粮食和储备局、区能源局）", "lead"), ("区总工会", "responsible")]),
        ("区委宣传部、区文化和旅游局等，各镇街", [("区委宣传部", "lead"), ("区文化和旅游局", "responsible"), ("各镇街", "responsible")]),
        ("区总工会牵头，区人力社保局、区教委等部门按职责分工负责", [("区总工会", "lead"), ("区人力社保局", "responsible"), ("区教委", "responsible")]),
        ("区总工会；区工商联；团区委；区妇联", [("区总工会", "lead"), ("区工商联", "responsible"), ("团区委", "responsible"), ("区妇联", "responsible")]),
        ("区委组织部  区总工会  区国资委", [("区委组织部", "lead"), ("区总工会", "responsible"), ("区国资委", "responsible")]),
        ("牵头：区住房城乡建设委；协办：区城市管理委、各镇、街道", [("区住房城乡建设委", "lead"), ("区城市管理委", "support"), ("各镇、街道", "support")]),
    ]
    tasks = numbered(without(pool(), "aspect", "measures"))
    s.add(["序号", "工作任务", "责任单位", "完成时限"])
    for one, (text, units) in zip(tasks, cells):
        one.update(units=units, sheet="Sheet1", row=s.add([int(one["number"]), one["title"], text, one["phrase"]]))
    save_book(wb, "xlsx_unit_phrases.xlsx")
    LISTS.truth("xlsx_unit_phrases.xlsx", tasks)


def deadline_phrases():
    wb, ws = book()
    s = Sheet(ws)
    phrases = [("2024年12月31日前", "fixed", "2024-12-31"), ("第三季度", "fixed", "2025-09-30"), ("上半年", "fixed", "2025-06-30"), ("到2027年", "range", "2027-12-31"),
               ("2023—2025年", "range", "2025-12-31"), ("持续推进", "continuous", None), ("每季度", "recurring", None), ("立行立改", "immediate", None)]
    tasks = numbered(without(only_responsible(pool()), "aspect", "measures"))
    s.wide("密云区2025年度产改任务清单", 4)
    s.add(["序号", "工作任务", "责任单位", "完成时限"])
    for one, (text, kind, day) in zip(tasks, phrases):
        one.update(phrase=text, kind=kind, day=day, sheet="Sheet1", row=s.add([int(one["number"]), one["title"], sep(all_units(one)), text]))
        if kind in ("immediate", "recurring", "continuous"):
            one["day"] = "any"
    save_book(wb, "xlsx_deadline_phrases.xlsx")
    LISTS.truth("xlsx_deadline_phrases.xlsx", tasks)


def hidden():
    wb, ws = book("台账")
    s = Sheet(ws)
    tasks = numbered(without(only_responsible(pool()), "aspect", "measures"))
    s.add(["序号", "内部编码", "任务", "责任单位", "完成时限"])
    for one in tasks:
        row = s.add([int(one["number"]), "K" + one["number"] * 3, one["title"], sep(all_units(one)), one["phrase"]])
        one.update(sheet="台账", row=row)
        ws.row_dimensions[row].hidden = one["number"] == "3"
    ws.column_dimensions["B"].hidden = True
    secret = wb.create_sheet("数据字典")
    secret.sheet_state = "hidden"
    secret.append(["代码", "名称"])
    secret.append(["A", "甲"])
    save_book(wb, "xlsx_hidden.xlsx")
    LISTS.truth("xlsx_hidden.xlsx", tasks)


def eighty():
    wb, ws = book("80项任务")
    s = Sheet(ws)
    s.wide("2025年产业工人队伍建设改革80项任务清单", 7)
    s.add(["序号", "改革方面", "重点任务", "工作措施", "牵头单位", "责任单位", "完成时限"])
    tasks, first = [], None
    for i in range(80):
        one = without([dict(pool()[i % 8])], "supp")[0]
        one["title"] = f"{one['title']}（第{i // 8 + 1}批）"
        one["aspect"] = ["思想引领", "建功立业", "素质提升", "权益维护", "组织保障"][i // 16]
        one["number"] = str(i + 1)
        head = i % 16 == 0
        one["measures"] = one["measures"][:1]
        one.update(sheet="80项任务", row=s.add([i + 1, one["aspect"] if head else None, one["title"], one["measures"][0], sep(one["lead"]), sep(one["resp"]), one["phrase"]]))
        if head and first:
            s.down(first, s.row - 1, 1)
        first = s.row if head else first
        tasks.append(one)
    s.down(first, s.row, 1)
    save_book(wb, "xlsx_eighty.xlsx")
    LISTS.truth("xlsx_eighty.xlsx", tasks, count=80)


def ditto():
    wb, ws = book()
    s = Sheet(ws)
    tasks = numbered(without(only_responsible(pool()), "aspect", "measures"))
    s.add(["序号", "任务", "责任单位", "完成时限"])
    for i, one in enumerate(tasks):
        same = i % 2 == 1
        if same:
            for field in ("lead", "resp", "phrase", "kind", "day"):
                one[field] = tasks[i - 1][field]
        one.update(sheet="Sheet1", row=s.add([i + 1, one["title"], "同上" if same else sep(all_units(one)), "同上" if same else one["phrase"]]))
    save_book(wb, "xlsx_ditto.xlsx")
    LISTS.truth("xlsx_ditto.xlsx", tasks)


def two_levels():
    wb, ws = book()
    s = Sheet(ws)
    tasks = numbered(without(only_responsible(pool()), "measures"))
    s.wide("2025年改革任务台账", 5)
    s.add(["序号", "一级任务", "二级任务", "责任单位", "完成时限"])
    first, last = None, None
    for i, one in enumerate(tasks):
        head = one["aspect"] != last
        row = s.add([i + 1, one["aspect"] if head else None, one["title"], sep(all_units(one)), one["phrase"]])
        if head and first:
            s.down(first, row - 1, 1)
        first, last = (row if head else first), one["aspect"]
        one.update(sheet="Sheet1", row=row)
    s.down(first, s.row, 1)
    save_book(wb, "xlsx_two_levels.xlsx")
    LISTS.truth("xlsx_two_levels.xlsx", tasks)


def refused():
    for name, title, rows in [
        ("refused_indicators.xlsx", "指标", [["指标名称", "单位", "2024年完成值", "2025年目标值", "1—6月完成值", "完成率(%)", "是否达序时", "责任单位"], ["高技能人才", "人", 100, 120, 66, 55, "是", "区人力社保局"]]),
        ("refused_funds.xlsx", "资金", [["项目名称", "资金来源", "预算数（万元）", "已下达（万元）", "已拨付（万元）", "拨付率", "惠及人数（人）", "惠及企业（家）", "备注"], ["技能补贴", "财政", 100, 80, 60, 0.6, 300, 12, ""]]),
        ("refused_resolutions.xlsx", "议定", [["会议名称", "议定事项", "责任单位", "完成时限", "办理情况", "办结状态"], ["第3次会议", "研究经费", "区财政局", "3月底", "已办", "√"]]),
        ("refused_contacts.xlsx", "通讯录", [["序号", "单位", "姓名", "职务", "联系电话"], [1, "区总工会", "王某", "联络员", "69040000"]]),
        ("refused_sales.xlsx", "Sheet1", [["产品", "数量", "单价", "金额", "备注"], ["甲", 1, 2, 2, ""]]),
    ]:
        wb, ws = book(title)
        for row in rows:
            ws.append(row)
        save_book(wb, name)
        LISTS.truth(name, [], refuse="ImportNoTaskList")
    wb, ws = book()
    for row in [["序号", "重点任务", "完成时限"], [1, "开展竞赛", "6月底前"]]:
        ws.append(row)
    save_book(wb, "refused_no_units.xlsx")
    LISTS.truth("refused_no_units.xlsx", [], refuse="ImportNoUnitColumn")


# --- Word ------------------------------------------------------------------------------------------------------------

def save_doc(doc, name):
    doc.core_properties.created = doc.core_properties.modified = STAMP
    path = os.path.join(OUT, name)
    doc.save(path)
    freeze(path)


def add_table(doc, rows):
    table = doc.add_table(0, len(rows[0]))
    table.style = "Table Grid"
    for row in rows:
        cells = table.add_row().cells
        for cell, text in zip(cells, row):
            if text:
                cell.text = text
    return table


def word_table():
    doc = docx.Document()
    doc.add_paragraph("附件1")
    doc.add_heading("2025年产业工人队伍建设改革任务分工", 1)
    tasks = numbered(without(lead_and_support(pool()), "measures"))
    rows = [["序号", "领域", "重点任务", "责任分工", "", "完成时限"], ["", "", "", "牵头单位", "配合单位", ""]]
    for i, one in enumerate(tasks):
        head = i == 0 or tasks[i - 1]["aspect"] != one["aspect"]
        rows.append([one["number"], one["aspect"] if head else "", one["title"], sep(one["lead"]), sep(one["supp"]), one["phrase"]])
        one.update(sheet="1", row=len(rows))
    table = add_table(doc, rows)
    table.cell(0, 3).merge(table.cell(0, 4))
    for column in (0, 1, 2, 5):
        table.cell(0, column).merge(table.cell(1, column))
    start = 2
    for row in range(3, len(rows) + 1):
        if row == len(rows) or rows[row][1]:
            table.cell(start, 1).merge(table.cell(row - 1, 1))
            start = row
    save_doc(doc, "docx_merged_table.docx")
    LISTS.truth("docx_merged_table.docx", tasks)


def word_continued():
    doc = docx.Document()
    doc.add_paragraph("2025年重点任务台账（共8项）")
    tasks = numbered(without(only_responsible(pool()), "aspect", "measures"))
    header = ["序号", "重点任务", "责任单位", "完成时限"]
    for part, (first, last, headed) in enumerate([(0, 3, True), (3, 6, True), (6, 8, False)]):
        rows = [header] if headed else []
        for one in tasks[first:last]:
            rows.append([one["number"], one["title"], sep(all_units(one)), one["phrase"]])
            one.update(sheet=str(part + 1), row=len(rows))
        add_table(doc, rows)
        doc.add_paragraph("" if part else "（续表）")
    doc.add_paragraph("注：各单位每季度末报送进展。")
    save_doc(doc, "docx_continued.docx")
    LISTS.truth("docx_continued.docx", tasks, count=8)


def word_chapter_paragraphs():
    doc = docx.Document()
    doc.add_paragraph("密云区2025年产改任务清单")
    tasks = without(only_responsible(pool()), "measures")
    aspects = ["思想引领", "建功立业", "素质提升", "权益维护", "组织保障"]
    for part, aspect in enumerate(aspects):
        doc.add_paragraph("一二三四五"[part] + "、" + aspect)
        rows = [["序号", "任务", "责任单位", "完成时限"]]
        for i, one in enumerate(t for t in tasks if t["aspect"] == aspect):
            one["number"] = str(i + 1)
            rows.append([one["number"], one["title"], sep(all_units(one)), one["phrase"]])
            one.update(sheet=str(part + 1), row=len(rows))
        add_table(doc, rows)
    save_doc(doc, "docx_chapter_paragraphs.docx")
    LISTS.truth("docx_chapter_paragraphs.docx", tasks)


def word_labelled():
    doc = docx.Document()
    lines = ["关于印发2025年产业工人队伍建设改革重点任务分工的通知"]
    tasks = numbered(without(pool(), "supp", "measures"))
    last = None
    for one in tasks:
        if one["aspect"] != last:
            last = one["aspect"]
            lines.append(f"{'一二三四五'[['思想引领', '建功立业', '素质提升', '权益维护', '组织保障'].index(last)]}、{last}")
        lines.append(f"{one['number']}.{one['title']}。")
        one.update(row=len(lines))
        lines += ["牵头领导：常务副区长", f"牵头单位：{sep(one['lead'])}", f"责任单位：{sep(one['resp'])}", f"完成时限：{one['phrase']}"]
    for line in lines:
        doc.add_paragraph(line)
    save_doc(doc, "docx_labelled.docx")
    LISTS.truth("docx_labelled.docx", tasks)


def word_brackets():
    doc = docx.Document()
    lines = ["2025年产业工人队伍建设改革工作要点"]
    tasks = numbered(without(pool(), "supp", "measures"))
    last = None
    for one in tasks:
        if one["aspect"] != last:
            last = one["aspect"]
            lines.append(f"（{'一二三四五'[['思想引领', '建功立业', '素质提升', '权益维护', '组织保障'].index(last)]}）{last}")
        if one["number"] == "2":
            one.update(phrase="", kind="unspecified", day=None)
            lines.append(f"2.{one['title']}。（区总工会负责）")
            one["lead"], one["resp"] = ["区总工会"], []
        else:
            one.update(phrase="2025年9月底前", kind="fixed", day="2025-09-30")
            lines.append(f"{one['number']}.2025年9月底前，{one['title']}。（{sep(one['lead'])}牵头，{sep(one['resp'])}等按职责分工负责）")
            one["title"] = "2025年9月底前，" + one["title"]
        one.update(row=len(lines))
    for line in lines:
        doc.add_paragraph(line)
    save_doc(doc, "docx_brackets.docx")
    LISTS.truth("docx_brackets.docx", tasks)


def word_unnumbered():
    doc = docx.Document()
    lines = ["重点任务责任分解", ""]
    tasks = without(only_responsible(pool()), "aspect", "measures")
    for one in tasks:
        lines.append(one["title"] + "。")
        one.update(row=len(lines))
        lines.append(f"责任单位：{sep(all_units(one))}")
        if one["phrase"]:
            lines.append(f"完成时限：{one['phrase']}")
    for line in lines:
        doc.add_paragraph(line)
    save_doc(doc, "docx_unnumbered.docx")
    LISTS.truth("docx_unnumbered.docx", tasks, year=2025)


def word_cards():
    doc = docx.Document()
    doc.add_paragraph("2025年产改督办任务卡")
    tasks = without(lead_and_support(pool()[:4]), "aspect", "measures")
    for i, one in enumerate(tasks):
        rows = [["任务名称", one["title"]], ["牵头单位", sep(one["lead"])], ["配合单位", sep(one["supp"])], ["完成时限", one["phrase"]]]
        one.update(sheet=str(i + 1), row=1)
        add_table(doc, rows)
        doc.add_paragraph("")
    save_doc(doc, "docx_cards.docx")
    LISTS.truth("docx_cards.docx", tasks)


# --- text ------------------------------------------------------------------------------------------------------------

def text_files():
    for name, encoding, mark, newline in [("csv_utf8.csv", "utf-8", ",", "\n"), ("csv_utf8_bom.csv", "utf-8-sig", ",", "\r\n"),
                                           ("csv_gb18030.csv", "gb18030", ";", "\r\n"), ("tsv_utf16.txt", "utf-16", "\t", "\r\n")]:
        tasks = numbered(without(lead_and_support(pool()), "measures"))
        lines = [["序号", "领域", "重点任务", "牵头单位", "配合单位", "完成时限"]]
        for one in tasks:
            lines.append([one["number"], one["aspect"], one["title"], sep(one["lead"]), sep(one["supp"]), one["phrase"]])
            one.update(row=len(lines))
        with open(os.path.join(OUT, name), "w", encoding=encoding, newline="") as out:
            out.write(newline.join(mark.join(cells) for cells in lines) + newline)
        LISTS.truth(name, tasks)


def main():
    os.makedirs(OUT, exist_ok=True)
    for make in [plain, categories_and_officials, two_officials, merged_down, two_row_header, rule_in_header, quarters, marks, spaced_header,
                 three_lists, return_form, chapters, stacked, sheet_per_aspect, repeated_header, odd_numbers, glued_numbers, merged_units,
                 date_cells, budgets, unit_phrases, deadline_phrases, hidden, eighty, ditto, two_levels, refused, word_table, word_continued,
                 word_chapter_paragraphs, word_labelled, word_brackets, word_unnumbered, word_cards, text_files]:
        make()
    merged_down("xlsx_blank_below.xlsx", merge=False)
    print(len(LISTS.made), "files")


if __name__ == "__main__":
    main()
