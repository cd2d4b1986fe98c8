# SPDX-FileCopyrightText: 2026 The Taizhang authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Files that are broken, hostile, odd or not what their name says, each with what must become of it.

files() yields (name, bytes, expectation); an expectation is
    "tasks N"          read, with N tasks
    "no tasks"         read without a task list, or refused
    "sound or refused" the tasks of the whole list, or refused; never some of them
    "refused TEXT"     refused, the code and its arguments contain TEXT
"""
import io
import random
import struct
import zipfile

HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
PACKAGE = "http://schemas.openxmlformats.org/package/2006/"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
SHEETS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
TYPE = "application/vnd.openxmlformats-officedocument."
BOOK_TYPE = TYPE + "spreadsheetml.sheet.main+xml"
DOCUMENT_TYPE = TYPE + "wordprocessingml.document.main+xml"

LIST = [["2025年重点任务分工表"], ["序号", "重点任务", "牵头单位", "完成时限"],
        ["1", "开展主题宣讲", "区总工会", "2025年12月底"], ["2", "组织技能竞赛", "区人社局", "2025年10月底"],
        ["3", "建设服务阵地", "区住建局", "2025年11月底"]]
COUNT = 3


def inline(text):
    return f'<c t="inlineStr"><is><t>{text}</t></is></c>'


def rows(table, cell=inline):
    return "".join("<row>" + "".join(map(cell, row)) + "</row>" for row in table)


def sheet(content, extra=""):
    return f'{HEAD}<worksheet xmlns="{SHEETS}" xmlns:r="{OFFICE}"><sheetData>{content}</sheetData>{extra}</worksheet>'


def relationships(*targets):
    inner = "".join(f'<Relationship Id="rId{i}" Type="{OFFICE}/{kind}" Target="{target}"/>'
                    for i, (kind, target) in enumerate(targets, 1))
    return f'{HEAD}<Relationships xmlns="{PACKAGE}relationships">{inner}</Relationships>'


def types(part, kind):
    return (f'{HEAD}<Types xmlns="{PACKAGE}content-types"><Default Extension="rels" ContentType="r"/>'
            f'<Override PartName="/{part}" ContentType="{kind}"/></Types>')


def workbook_parts(content=None, extra="", kind="worksheet", book_type=BOOK_TYPE, target="worksheets/sheet1.xml"):
    return {
        "[Content_Types].xml": types("xl/workbook.xml", book_type),
        "_rels/.rels": relationships(("officeDocument", "xl/workbook.xml")),
        "xl/workbook.xml": f'{HEAD}<workbook xmlns="{SHEETS}" xmlns:r="{OFFICE}"><sheets>'
                           '<sheet name="表1" sheetId="1" r:id="rId1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": relationships((kind, target)),
        "xl/worksheets/sheet1.xml": sheet(rows(LIST) if content is None else content, extra),
    }


def document_parts(body, document_type=DOCUMENT_TYPE):
    return {
        "[Content_Types].xml": types("word/document.xml", document_type),
        "_rels/.rels": relationships(("officeDocument", "word/document.xml")),
        "word/document.xml": f'{HEAD}<w:document xmlns:w="{WORD}" xmlns:r="{OFFICE}"><w:body>{body}</w:body></w:document>',
    }


def word_table(table):
    cell = lambda text: f"<w:tc><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:tc>"
    return "<w:tbl>" + "".join("<w:tr>" + "".join(map(cell, row)) + "</w:tr>" for row in table) + "</w:tbl>"


def pack(parts, method=zipfile.ZIP_DEFLATED):
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", method) as archive:
        for name, content in parts.items():
            archive.writestr(zipfile.ZipInfo(name), content, compress_type=method)
    return stream.getvalue()


def workbook(*args, **options):
    return pack(workbook_parts(*args, **options))


def changed(parts, **replaced):
    """The parts with some content replaced, or left out where it is None; keys are the last words of names."""
    result = {}
    for name, content in parts.items():
        key = next((key for key in replaced if name.replace(".", "_").endswith(key)), None)
        if key is None:
            result[name] = content
        elif replaced[key] is not None:
            result[name] = replaced[key]
    return result


def compound(*streams):
    """A compound file with empty streams of these names: header, one sector of sector marks, one of the directory."""
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<5H", 0x3E, 3, 0xFFFE, 9, 6) + bytes(6)
    header += struct.pack("<9I", 0, 1, 1, 0, 4096, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0) + struct.pack("<109I", 0, *[0xFFFFFFFF] * 108)
    marks = struct.pack("<128I", 0xFFFFFFFD, 0xFFFFFFFE, *[0xFFFFFFFF] * 126)

    def entry(name, kind, right, child):
        text = name.encode("utf-16-le")
        return (text.ljust(64, b"\0") + struct.pack("<H2B3I", len(text) + 2, kind, 1, 0xFFFFFFFF, right, child)
                + bytes(36) + struct.pack("<IQ", 0xFFFFFFFE, 0))
    last = len(streams)
    entries = [entry("Root Entry", 5, 0xFFFFFFFF, 1)]
    entries += [entry(name, 2, 0xFFFFFFFF if i == last else i + 1, 0xFFFFFFFF) for i, name in enumerate(streams, 1)]
    return header + marks + b"".join(entries).ljust(512, b"\0")


def damaged():
    sound = {"xlsx": workbook(), "docx": pack(document_parts(word_table(LIST[1:])))}
    for suffix, whole in sound.items():
        yield f"whole.{suffix}", whole, f"tasks {COUNT}"
        for step in range(20):
            yield f"cut{step:02}.{suffix}", whole[:len(whole) * step // 20], "refused Import"
        yield f"tail.{suffix}", whole + b"x" * 100, "refused Import"
        for seed in range(40):
            source = random.Random(seed)
            broken = bytearray(whole)
            for _ in range(1 + seed % 4):
                broken[source.randrange(len(broken))] ^= 1 << source.randrange(8)
            yield f"flip{seed:02}.{suffix}", bytes(broken), "sound or refused"
    text = "\n".join(",".join(row) for row in LIST).encode()
    yield "flip.csv", text.replace("宣讲".encode(), b"\xff\xfe\x00"), "refused Import"


def bombs():
    laughs = "".join(f'<!ENTITY a{i} "&a{i - 1};&a{i - 1};&a{i - 1};&a{i - 1};&a{i - 1};">' for i in range(1, 12))
    parts = workbook_parts()
    for name, doctype in (("laughs", f'<!DOCTYPE x [<!ENTITY a0 "ha">{laughs}]>'),
                          ("outside", '<!DOCTYPE x SYSTEM "http://localhost/x.dtd">'),
                          ("local", '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]>')):
        yield f"{name}.xlsx", pack(changed(parts, sheet1_xml=parts["xl/worksheets/sheet1.xml"].replace(
            "?>\n", "?>\n" + doctype))), "refused ImportForbiddenXml"
    yield "deep.xlsx", workbook("<a>" * 20000 + "</a>" * 20000), "refused xml-depth"
    yield "deep.docx", pack(document_parts("<w:tbl><w:tr><w:tc>" * 300 + "</w:tc></w:tr></w:tbl>" * 300)), "refused xml-depth"
    yield "wide.xlsx", workbook("<row " + " ".join(f'a{i}=""' for i in range(5000)) + "/>"), "refused xml-attributes"
    yield "zeros.xlsx", workbook(" " * 60_000_000), "refused ratio"
    yield "nested.zip", pack({"list.xlsx": workbook()}), "refused ZIP"
    yield "nested.xlsx", pack({"a.zip": pack({"b.zip": pack({"c.xlsx": workbook()})})}), "refused ZIP"
    yield "twice.xlsx", pack({**workbook_parts(), "XL/Workbook.xml": "x"}), "refused ImportUnsafeArchive"
    yield "climb.xlsx", pack({**workbook_parts(), "../../evil": "x"}), "refused ImportUnsafeArchive"
    yield "merges.xlsx", workbook(
        "<row><c r='A1'><v>1</v></c></row><row r='200000'><c r='SR200000'><v>1</v></c></row>",
        "<mergeCells>" + "".join(f'<mergeCell ref="A{i}:SR200000"/>' for i in range(1, 2000)) + "</mergeCells>"), "refused cells"


def misnamed():
    csv = "\n".join(",".join(row) for row in LIST).encode()
    html = ("<html><table>" + "".join("<tr>" + "".join(f"<td>{cell}" for cell in row) for row in LIST) + "</table>").encode()
    for name, content in (("workbook.xls", workbook()), ("workbook.docx", workbook()), ("table.xlsx", csv), ("page.xls", html),
                          ("document.xlsx", pack(document_parts(word_table(LIST[1:])))), ("no extension", workbook())):
        yield name, content, f"tasks {COUNT}"
    yield "empty.xlsx", b"", "refused empty"
    yield "~$list.xlsx", b"\x05" + b" " * 164, "refused ImportOfficeLockFile"
    for name, content, what in (("picture.xlsx", b"\x89PNG\r\n\x1a\n" + bytes(50), "PNG"), ("paper.docx", b"%PDF-1.7\n", "PDF"),
                                ("rich.doc", b"{\\rtf1\\ansi x}", "RTF"), ("archive.xlsx", b"Rar!\x1a\x07\x00", "RAR"),
                                ("zeros.csv", bytes(4096), "binary"), ("noise.csv", random.Random(7).randbytes(4096), ""),
                                ("saved.xls", b"MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n", "MHTML")):
        yield name, content, f"refused {what}"
    for suffix in ("xlsx", "docx"):
        yield f"password.{suffix}", compound("EncryptedPackage", "EncryptionInfo"), "refused ImportPasswordProtected"
    yield "slides.ppt", compound("PowerPoint Document"), "refused PowerPoint"
    yield "old.doc", compound("WordDocument"), "refused ImportLegacyWord"
    yield "other.xls", compound("Contents"), "refused OLE"
    macros = "application/vnd.ms-excel.sheet.macroEnabled.main+xml"
    yield "macros.xlsm", workbook(book_type=macros), f"tasks {COUNT}"
    yield "macros.docm", pack(document_parts(
        word_table(LIST[1:]), "application/vnd.ms-word.document.macroEnabledTemplate.main+xml")), f"tasks {COUNT}"
    yield "binary.xlsb", workbook(book_type="application/vnd.ms-excel.sheet.binary.macroEnabled.main"), "refused xlsb"
    yield "slides.pptx", workbook(book_type=TYPE + "presentationml.presentation.main+xml"), "refused PowerPoint"
    yield "wrong type.xlsx", workbook(book_type=DOCUMENT_TYPE), "refused ImportDamaged"
    for kind in ("spreadsheet", "text"):
        yield f"open.{kind}", pack({"mimetype": f"application/vnd.oasis.opendocument.{kind}", "content.xml": "<a/>"}), \
            "refused OpenDocument"


def odd_workbooks():
    parts = workbook_parts()
    for kind in ("chartsheet", "dialogsheet", "xlMacrosheet"):
        yield f"only {kind}.xlsx", workbook(kind=kind), "no tasks"
    yield "absolute.xlsx", workbook(target="/xl/worksheets/sheet1.xml"), f"tasks {COUNT}"
    yield "no relations.xlsx", pack(changed(parts, workbook_xml_rels=None)), "refused ImportDamaged"
    yield "no sheet part.xlsx", pack(changed(parts, sheet1_xml=None)), "refused ImportDamaged"
    yield "no strings.xlsx", workbook(rows(LIST, lambda text: '<c t="s"><v>0</v></c>')), "refused ImportDamaged"
    yield "stored.xlsx", pack(parts, zipfile.ZIP_STORED), f"tasks {COUNT}"
    yield "bare.xlsx", pack(changed(parts, sheet1_xml=f"<worksheet><sheetData>{rows(LIST)}</sheetData></worksheet>")), f"tasks {COUNT}"
    extra = "<row>" + "".join(["<c t='b'><v>1</v></c>", "<c t='e'><v>#DIV/0!</v></c>", "<c><v>-12.5</v></c>", "<c><v>abc</v></c>",
                               "<c><f t='array' ref='E9:E10'>A1</f><v>2</v></c>", "<c><f t='dataTable' ref='F9'/><v>3</v></c>"]) + "</row>"
    yield "values.xlsx", workbook(rows(LIST) + "<row/><row/>" + extra), "read"
    yield "formulas only.xlsx", workbook(rows(LIST, lambda text: f'<c t="str"><f>"x"</f><v>{text}</v></c>')), f"tasks {COUNT}"
    yield "longest.xlsx", workbook(rows(LIST + [["4", "长" * 32_000, "区总工会", ""]])), f"tasks {COUNT + 1}"
    yield "too long.xlsx", workbook(rows(LIST + [["4", "长" * 32_768, "区总工会", ""]])), "refused cell-text"
    yield "far right.xlsx", workbook(rows(LIST) + '<row r="9"><c r="XFD9"><v>1</v></c></row>'), "refused columns"
    yield "blank far right.xlsx", workbook(rows(LIST) + '<row r="1048576"><c r="XFD1048576" s="1"/></row>'), f"tasks {COUNT}"
    yield "pivots.xlsx", pack({**parts, "xl/pivotCache/pivotCacheDefinition1.xml": "<pivotCacheDefinition/>",
                               "xl/externalLinks/externalLink1.xml": "<externalLink/>"}), f"tasks {COUNT}"
    yield "lying dimension.xlsx", pack(changed(parts, sheet1_xml=parts["xl/worksheets/sheet1.xml"].replace(
        "<sheetData>", '<dimension ref="A1:XFD1048576"/><sheetData>'))), f"tasks {COUNT}"


def odd_documents():
    box = ("<w:p><w:r><w:pict><v:shape xmlns:v='urn:schemas-microsoft-com:vml'><v:textbox><w:txbxContent>"
           "<w:p><w:r><w:t>只在文本框里的话</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>")
    yield "only boxes.docx", pack(document_parts(box)), "no tasks"
    yield "only chunk.docx", pack(document_parts('<w:altChunk r:id="rId9"/>')), "no tasks"
    yield "nothing.docx", pack(document_parts("")), "no tasks"
    yield "notes.docx", pack({**document_parts(word_table(LIST[1:])), "word/footnotes.xml": "<x", "word/glossary/document.xml": "<y"}), \
        f"tasks {COUNT}"
    yield "other root.docx", pack(changed(document_parts(""), document_xml="<html><body>x</body></html>")), "refused ImportDamaged"


ORDINARY = {
    "budget": [["Category", "Jan", "Feb", "Total"], ["Rent", 900, 900, 1800], ["Food", 310, 280, 590], ["Total", 1210, 1180, 2390]],
    "grades": [["姓名", "语文", "数学", "总分"], ["甲", 90, 88, 178], ["乙", 75, 93, 168], ["平均", 82.5, 90.5, 173]],
    "pivot": [["Sum of Sales", "Column Labels"], ["Row Labels", "East", "West", "Grand Total"], ["Pens", 12, 30, 42],
              ["Paper", 7, 9, 16], ["Grand Total", 19, 39, 58]],
    "stock": [["品名", "规格", "单价", "库存数量"], ["螺丝", "M3", 0.1, 4000], ["垫圈", "M3", 0.05, 9000]],
    "attendance": [["工号", "姓名", "部门", "出勤天数"], [1, "甲", "一车间", 22], [2, "乙", "二车间", 21]],
    "readings": [["time", "x", "y"], [0, 1.5, 2.5], [0.1, 1.6, 2.4], [0.2, 1.7, 2.3]],
    "phones": [["姓名", "单位", "职务", "电话"], ["甲", "区总工会", "科员", "000"], ["乙", "区人社局", "科长", "000"]],
    "exams": [["日期", "时间", "科目", "考场"], ["6月7日", "9:00", "语文", "一"], ["6月7日", "15:00", "数学", "二"]],
    "ledger": [["日期", "摘要", "借方", "贷方", "余额"], ["2025-01-02", "办公用品", 120, "", 880], ["2025-01-09", "差旅费", 300, "", 580]],
}


def ordinary():
    def cell(value):
        return inline(value) if isinstance(value, str) else f"<c><v>{value}</v></c>"
    for name, table in ORDINARY.items():
        yield f"{name}.xlsx", workbook(rows(table, cell)), "no tasks"
        yield f"{name}.csv", "\n".join(",".join(map(str, row)) for row in table).encode(), "no tasks"
    yield "readme.md", "# 说明\n\n| 选项 | 含义 |\n|---|---|\n| a | 打开 |\n| b | 保存 |\n\n## 安装\n\n- 安装依赖\n- 运行程序\n".encode(), "no tasks"


def files():
    for maker in (damaged, bombs, misnamed, odd_workbooks, odd_documents, ordinary):
        for name, content, expectation in maker():
            yield f"{maker.__name__}/{name}", content, expectation
