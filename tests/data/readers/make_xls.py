#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Taizhang authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the old workbooks of this folder. Needs python3-xlwt; what it writes is kept beside it."""
import datetime
import pathlib

import xlwt

here = pathlib.Path(__file__).parent


def style(code):
    return xlwt.easyxf(num_format_str=code)


def cells():
    book = xlwt.Workbook(encoding="utf-8")
    sheet = book.add_sheet("任务")
    sheet.write_merge(0, 0, 0, 4, "2025年重点任务清单")
    for column, text in enumerate(["序号", "领域", "重点任务", "责任单位", "完成时限"]):
        sheet.write(1, column, text)
    sheet.write(2, 0, 1)
    sheet.write_merge(2, 3, 1, 1, "思想引领")
    sheet.write(2, 2, "推进\n宣讲")
    sheet.write(2, 3, "区总工会")
    sheet.write(2, 4, datetime.date(2025, 12, 31), style('yyyy"年"m"月"d"日"'))
    sheet.write(3, 0, 1.1, style("0.00"))
    sheet.write(3, 2, True)
    sheet.write(3, 3, 0.38, style("0%"))
    sheet.write(3, 4, 123456.75)
    sheet.row(3).hidden = True
    sheet.col(3).hidden = True
    sheet.write(4, 0, -5)
    sheet.write(4, 1, 1234567890123)
    sheet.write_rich_text(4, 2, ["富", ("文本", xlwt.easyfont("bold true"))])
    sheet.write(4, 3, xlwt.Formula("A5*2"))  # xlwt stores no value for it
    hidden = book.add_sheet("隐藏")
    hidden.visibility = 1
    hidden.write(0, 0, "x")
    book.save(str(here / "cells.xls"))


def long_strings():
    """Texts that go on in continuation records, wide and narrow ones in turn."""
    book = xlwt.Workbook(encoding="utf-8")
    sheet = book.add_sheet("长")
    for row in range(40):
        sheet.write(row, 0, ("产业工人" if row % 2 else "abcd") * (500 + row))
    book.save(str(here / "long.xls"))


def since_1904():
    book = xlwt.Workbook(encoding="utf-8")
    book.dates_1904 = True
    book.add_sheet("a").write(0, 0, datetime.date(2025, 12, 31), style("yyyy-mm-dd"))
    book.save(str(here / "since1904.xls"))


def emphasis():
    """Bold and underlined units among others, also in a cell that is bold itself."""
    plain, bold, line = (xlwt.easyfont(text) for text in ("", "bold true", "underline single"))
    book = xlwt.Workbook(encoding="utf-8")
    sheet = book.add_sheet("分工")
    sheet.write(0, 0, "2025年重点任务分工表（加粗或带下划线的为牵头单位）")
    for column, text in enumerate(["序号", "重点任务", "责任单位", "完成时限"]):
        sheet.write(1, column, text)
    units = [[("区总工会", plain), ("、区教委", bold), ("、区人社局", plain)], [("区人社局", bold), ("、区总工会", plain)],
             [("区总工会、", plain), ("区住建局", line)], ["区妇联", ("、区民政局", plain)], ["区教委"], "区教委、区总工会"]
    for row, written in enumerate(units, 2):
        sheet.write(row, 0, row - 1)
        sheet.write(row, 1, f"任务{'甲乙丙丁戊己'[row - 2]}推进")
        sheet.write(row, 3, "2025年12月底前")
        if isinstance(written, str):
            sheet.write(row, 2, written)
        else:
            own = xlwt.easyxf("font: bold on") if isinstance(written[0], str) else xlwt.easyxf()
            sheet.write_rich_text(row, 2, written, own)
    book.save(str(here / "emphasis.xls"))


cells()
long_strings()
since_1904()
emphasis()
