#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Taizhang authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Saves some workbooks of tests/data/lists as Excel 97 does, and copies beside each what it says.

Needs LibreOffice; the outputs are committed, so the tests do not. WPS writes the same format under the name .et.
"""
import json
import os
import subprocess
import tempfile

LISTS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "lists")
OLD = {"xlsx_chapters": ".xls", "xlsx_date_cells": ".xls", "xlsx_merged_down": ".et", "xlsx_sheet_per_aspect": ".xls",
       "xlsx_merged_units": ".et", "xlsx_hidden": ".xls"}


def main():
    for name, extension in OLD.items():
        with tempfile.TemporaryDirectory() as folder:
            subprocess.run(["soffice", "--headless", "--convert-to", "xls:MS Excel 97", "--outdir", folder,
                            os.path.join(LISTS, name + ".xlsx")], check=True, stdout=subprocess.DEVNULL)
            with open(os.path.join(folder, name + ".xls"), "rb") as made:
                content = made.read()
        old = name.replace("xlsx_", extension[1:] + "_")
        with open(os.path.join(LISTS, old + extension), "wb") as out:
            out.write(content)
        with open(os.path.join(LISTS, name + ".json"), encoding="utf-8") as truth:
            said = json.load(truth)
        said["file"] = old + extension
        with open(os.path.join(LISTS, old + ".json"), "w", encoding="utf-8") as out:
            json.dump(said, out, ensure_ascii=False, indent=1)
            out.write("\n")


if __name__ == "__main__":
    main()
