# SPDX-FileCopyrightText: 2026 The Taizhang authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Files as the test collections of spreadsheet and document parsers hold them, made anew: what Excel, WPS, LibreOffice and
the libraries of many languages write or accept, and formats of their neighbours. Each with what must become of it, as in
hostile_files.py."""
import gzip
import io
import struct
import zipfile

from hostile_files import (BOOK_TYPE, COUNT, HEAD, LIST, OFFICE, PACKAGE, SHEETS, TYPE, WORD, changed, compound, document_parts,
                           inline, pack, relationships, rows, sheet, types, word_table, workbook, workbook_parts)

STRICT = "http://purl.oclc.org/ooxml/"
WHOLE = f"tasks {COUNT}"
SHEET = "xl/worksheets/sheet1.xml"
BOOK = "xl/workbook.xml"
COMPATIBILITY = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:x14="urn:x14"'


def edited(edits, parts=None):
    """The workbook with (part, old, new) replaced; each must be found."""
    parts = dict(parts or workbook_parts())
    for name, old, new in edits:
        assert old in parts[name], (name, old)
        parts[name] = parts[name].replace(old, new)
    return pack(parts)


def strict(parts):
    swaps = ((OFFICE, STRICT + "officeDocument/relationships"), (SHEETS, STRICT + "spreadsheetml/main"),
             (WORD, STRICT + "wordprocessingml/main"))
    for name in parts:
        for old, new in swaps:
            parts[name] = parts[name].replace(old, new)
    return pack(parts)


def recoded(parts, encoding, declared, mark=b""):
    for name, content in parts.items():
        if name.endswith((".xml", ".rels")):
            parts[name] = mark + content.replace('encoding="UTF-8"', f'encoding="{declared}"').encode(encoding)
    return pack(parts)


def prefixed(parts):
    """All elements of the sheet and the workbook under a prefix, as the SDKs write them."""
    for name in (SHEET, BOOK):
        content = parts[name].replace(HEAD, "").replace("</", "</x:").replace("xmlns=", "xmlns:x=")
        parts[name] = HEAD + "".join("<x:" + piece if piece[:1].isalpha() else "<" + piece for piece in content.split("<"))[1:]
    return pack(parts)


def streamed(parts):
    """Sizes behind the data, as writers do that cannot seek."""
    class OneWay(io.RawIOBase):
        def __init__(self):
            self.data = bytearray()

        def writable(self):
            return True

        def write(self, piece):
            self.data += piece
            return len(piece)
    stream = OneWay()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(zipfile.ZipInfo(name), content, compress_type=zipfile.ZIP_DEFLATED)
    return bytes(stream.data)


def long_sizes(parts):
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            with archive.open(zipfile.ZipInfo(name), "w", force_zip64=True) as entry:
                entry.write(content.encode())
    return stream.getvalue()


def with_folders(parts):
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for folder in ("_rels/", "xl/", "xl/_rels/", "xl/worksheets/"):
            archive.writestr(folder, "")
        for name, content in parts.items():
            archive.writestr(name, content)
        archive.comment = "made elsewhere".encode()
    return stream.getvalue()


def backslashed(parts):
    """Names parted by backslashes, as an old library of Windows wrote them."""
    whole = pack(parts)
    for name in parts:
        whole = whole.replace(name.encode(), name.replace("/", "\\").encode())
    return whole


def containers():
    parts = workbook_parts
    yield "strict.xlsx", strict(parts()), WHOLE
    yield "strict.docx", strict(document_parts(word_table(LIST[1:]))), WHOLE
    yield "prefixed.xlsx", prefixed(parts()), WHOLE
    yield "utf-8 mark.xlsx", recoded(parts(), "utf-8", "UTF-8", b"\xef\xbb\xbf"), WHOLE
    yield "utf-16le.xlsx", recoded(parts(), "utf-16-le", "UTF-16", b"\xff\xfe"), WHOLE
    yield "utf-16be.xlsx", recoded(parts(), "utf-16-be", "UTF-16", b"\xfe\xff"), WHOLE
    yield "utf-16.docx", recoded(document_parts(word_table(LIST[1:])), "utf-16-le", "UTF-16", b"\xff\xfe"), WHOLE
    yield "gb2312.xlsx", recoded(parts(), "gb2312", "GB2312"), "sound or refused"
    yield "no declaration.xlsx", pack({name: text.replace(HEAD, "") for name, text in parts().items()}), WHOLE
    yield "streamed.xlsx", streamed(parts()), WHOLE
    yield "zip64.xlsx", long_sizes(parts()), WHOLE
    yield "folders.xlsx", with_folders(parts()), WHOLE
    yield "backslashes.xlsx", backslashed(parts()), "sound or refused"
    yield "bzip2.xlsx", pack(parts(), zipfile.ZIP_BZIP2), "refused Import"
    yield "packed twice.xlsx.gz", gzip.compress(workbook()), "refused gzip"
    yield "junk before.xlsx", b"junk" + workbook(), "refused Import"
    yield "types by extension.xlsx", pack({**parts(), "[Content_Types].xml":
        f'{HEAD}<Types xmlns="{PACKAGE}content-types"><Default Extension="xml" ContentType="{BOOK_TYPE}"/></Types>'}), WHOLE
    yield "no types.xlsx", pack(changed(parts(), Types__xml=None, Content_Types_=None)), WHOLE
    yield "other place.xlsx", pack({name.replace("xl/workbook.xml", "book/main.xml").replace("xl/_rels/workbook.xml", "book/_rels/main.xml"):
        text.replace("xl/workbook.xml", "book/main.xml").replace('"worksheets/', '"../xl/worksheets/') for name, text in parts().items()}), WHOLE
    for name, target in (("dot", "./worksheets/sheet1.xml"), ("climbing", "../xl/worksheets/sheet1.xml"),
                         ("capitals", "Worksheets/Sheet1.xml"), ("escaped", "worksheets/sheet%31.xml"),
                         ("backslash", "worksheets\\sheet1.xml")):
        yield f"target {name}.xlsx", workbook(target=target), "sound or refused" if name in ("escaped", "backslash") else WHOLE
    yield "outside target.xlsx", workbook(target="../../../etc/hostname"), "refused Import"
    for kind in ("template", "sheet.macroEnabled", "template.macroEnabled", "addin.macroEnabled"):
        prefix = TYPE + "spreadsheetml." if kind == "template" else "application/vnd.ms-excel."
        yield f"{kind}.xlsx", workbook(book_type=f"{prefix}{kind}.main+xml"), WHOLE
    yield "template.dotx", pack(document_parts(word_table(LIST[1:]), TYPE + "wordprocessingml.template.main+xml")), WHOLE
    yield "numbers.numbers", pack({"Index/Document.iwa": "x", "Metadata/Properties.plist": "y"}), "refused ZIP"
    yield "program.jar", pack({"META-INF/MANIFEST.MF": "Manifest-Version: 1.0\n"}), "refused ZIP"
    yield "book.epub", pack({"mimetype": "application/epub+zip", "META-INF/container.xml": "<a/>"}), "refused ZIP"
    yield "visio.vsdx", workbook(book_type="application/vnd.ms-visio.drawing.main+xml"), "refused ImportUnknownFormat"


def sheets():
    yield "no sheets.xlsx", edited([(BOOK, '<sheet name="表1" sheetId="1" r:id="rId1"/>', "")]), "no tasks"
    yield "no sheet list.xlsx", edited([(BOOK, '<sheets><sheet name="表1" sheetId="1" r:id="rId1"/></sheets>', "")]), "no tasks"
    for state in ("hidden", "veryHidden"):
        yield f"only {state}.xlsx", edited([(BOOK, 'sheetId="1"', f'sheetId="1" state="{state}"')]), WHOLE
    yield "same part twice.xlsx", edited([(BOOK, '</sheets>', '<sheet name="表2" sheetId="2" r:id="rId1"/></sheets>')]), "read"
    yield "no relation.xlsx", edited([(BOOK, 'r:id="rId1"', 'r:id="rId7"')]), "refused ImportDamaged"
    yield "no name.xlsx", edited([(BOOK, 'name="表1" ', "")]), WHOLE
    yield "empty.xlsx", workbook(""), "no tasks"
    yield "blank cells.xlsx", workbook("<row><c/><c s='9'/></row>" * 50), "no tasks"
    yield "no data.xlsx", pack({**workbook_parts(), SHEET: f'{HEAD}<worksheet xmlns="{SHEETS}"/>'}), "no tasks"
    yield "unended.xlsx", edited([(SHEET, "</sheetData>", "")]), "refused ImportDamaged"
    yield "control character.xlsx", workbook(rows(LIST).replace("宣讲", "&#1;宣讲")), "refused ImportDamaged"
    yield "comments.xlsx", workbook(rows(LIST).replace("<row>", "<!-- a --><?b c?><row>")), WHOLE
    yield "literal.xlsx", workbook(rows(LIST, lambda text: f"<c t='inlineStr'><is><t><![CDATA[{text}]]></t></is></c>")), WHOLE
    yield "choice.xlsx", edited([(SHEET, "<sheetData>", f'<mc:AlternateContent {COMPATIBILITY}><mc:Choice Requires="x14"><a/>'
                                  '</mc:Choice><mc:Fallback/></mc:AlternateContent><sheetData>')]), WHOLE
    backwards = "".join(f'<row r="{i}">' + "".join(
        inline(text).replace("<c", f'<c r="{"ABCD"[column]}{i}"') for column, text in reversed(list(enumerate(row)))) + "</row>"
        for i, row in reversed(list(enumerate(LIST, 1))))
    yield "backwards.xlsx", workbook(backwards), WHOLE
    yield "same row twice.xlsx", workbook(rows(LIST) + '<row r="3">' + inline("又") + "</row>"), WHOLE
    yield "row zero.xlsx", workbook('<row r="0">' + inline("x") + "</row>"), "refused ImportDamaged"
    yield "bad address.xlsx", workbook(rows(LIST) + '<row><c r="1A"><v>1</v></c></row>'), "refused ImportDamaged"


def cells():
    def with_row(*content):
        return workbook(rows(LIST) + "<row>" + "".join(content) + "</row>")
    for name, content in (("no value", "<c t='s'/>"), ("empty value", "<c><v/></c>"), ("blank value", "<c><v> </v></c>"),
                          ("style unknown", "<c s='99999'><v>1</v></c>"), ("style negative", "<c s='-1'><v>1</v></c>"),
                          ("type unknown", "<c t='q'><v>1</v></c>"), ("infinite", "<c><v>1E999</v></c>"), ("nan", "<c><v>NaN</v></c>"),
                          ("before 1900", "<c s='1'><v>-5</v></c>"), ("shared formula", "<c><f t='shared' si='0' ref='A6:A9'>B1</f><v>1</v></c>"),
                          ("formula alone", "<c><f>SUM(A1:A3)</f></c>"), ("long number", "<c><v>" + "9" * 400 + "</v></c>"),
                          ("error", "<c t='e'><v>#SPILL!</v></c>"), ("unknown parts", "<c><q/><is/><v>1</v><extLst><ext/></extLst></c>")):
        yield f"{name}.xlsx", with_row(content), "read"
    strings = [text for row in LIST for text in row]
    shared = {**workbook_parts(rows(LIST, lambda text: f"<c t='s'><v>{strings.index(text)}</v></c>")),
              "xl/_rels/workbook.xml.rels": relationships(("worksheet", "worksheets/sheet1.xml"), ("sharedStrings", "SharedStrings.xml"))}
    texts = "".join(f"<si><r><t>{text[:1]}</t></r><r><rPr/><t>{text[1:]}</t></r><rPh sb='0' eb='1'><t>x</t></rPh></si>" for text in strings)
    yield "runs.xlsx", pack({**shared, "xl/sharedStrings.xml": f'{HEAD}<sst xmlns="{SHEETS}" count="9" uniqueCount="2">{texts}</sst>'}), WHOLE
    yield "strings missing.xlsx", pack(shared), "refused ImportDamaged"
    yield "strings short.xlsx", pack({**shared, "xl/sharedStrings.xml": f'{HEAD}<sst xmlns="{SHEETS}"><si><t>x</t></si></sst>'}), "refused ImportDamaged"
    styled = {**workbook_parts(rows(LIST) + "<row><c s='3'><v>1</v></c></row>"), "xl/_rels/workbook.xml.rels":
              relationships(("worksheet", "worksheets/sheet1.xml"), ("styles", "styles.xml"), ("theme", "theme/missing.xml"))}
    for name, styles in (("no formats", "<styleSheet/>"), ("strange format", "<styleSheet><numFmts><numFmt numFmtId='200' formatCode='[$-zz]\"'/>"
                          "</numFmts><cellXfs><xf/><xf numFmtId='200'/><xf numFmtId='-1'/><xf numFmtId='x'/></cellXfs></styleSheet>")):
        yield f"{name}.xlsx", pack({**styled, "xl/styles.xml": HEAD + styles.replace("<styleSheet", f'<styleSheet xmlns="{SHEETS}"')}), "read"
    yield "styles missing.xlsx", pack(styled), "read"


def documents():
    table = word_table(LIST[1:])
    for name, content in (("in control", f"<w:sdt><w:sdtPr/><w:sdtContent>{table}</w:sdtContent></w:sdt>"),
                          ("in custom", f"<w:customXml w:element='a'>{table}</w:customXml>"),
                          ("inserted", table.replace("<w:r>", "<w:ins w:id='1'><w:r>").replace("</w:r>", "</w:r></w:ins>")),
                          ("linked", table.replace("<w:r>", "<w:hyperlink r:id='x'><w:r>").replace("</w:r>", "</w:r></w:hyperlink>")),
                          ("in fields", table.replace("<w:r>", "<w:fldSimple w:instr='A'><w:r>").replace("</w:r>", "</w:r></w:fldSimple>")),
                          ("tagged", table.replace("<w:r>", "<w:smartTag><w:r>").replace("</w:r>", "</w:r></w:smartTag>")),
                          ("numbered by nothing", table.replace("<w:p>", "<w:p><w:pPr><w:numPr><w:numId w:val='77'/></w:numPr></w:pPr>")),
                          ("wide spans", table.replace("<w:tc>", "<w:tc><w:tcPr><w:gridSpan w:val='1'/></w:tcPr>")),
                          ("in one cell", f"<w:tbl><w:tr><w:tc>{table}<w:p/></w:tc></w:tr></w:tbl>")):
        yield f"{name}.docx", pack(document_parts(content)), WHOLE
    for name, content in (("merge without begin", table.replace("<w:tc>", "<w:tc><w:tcPr><w:vMerge/></w:tcPr>", 1)),
                          ("span too wide", table.replace("<w:tc>", "<w:tc><w:tcPr><w:gridSpan w:val='99999'/></w:tcPr>", 1)),
                          ("stray row", "<w:tr><w:tc/></w:tr>" + table), ("empty table", "<w:tbl/><w:tbl><w:tr/></w:tbl>" + table),
                          ("end of nothing", "<w:p><w:r><w:fldChar w:fldCharType='end'/></w:r></w:p>" + table)):
        yield f"{name}.docx", pack(document_parts(content)), "sound or refused"
    chunk = '<w:altChunk r:id="rId9"/>'
    yield "chunk and list.docx", pack({**document_parts(table + chunk), "word/afchunk.htm": "<p>x"}), WHOLE
    yield "flat.xml", (f'{HEAD}<?mso-application progid="Word.Document"?><pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/'
                       'xmlPackage"><pkg:part/></pkg:package>').encode(), "refused XML"
    yield "word 2003.doc", (f'{HEAD}<?mso-application progid="Word.Document"?><w:wordDocument xmlns:w="http://schemas.microsoft.com/'
                            f'office/word/2003/wordml"><w:body>{table}</w:body></w:wordDocument>').encode(), "refused Word 2003 XML"


def neighbours():
    """Formats that stand beside workbooks in an office's folders."""
    yield "flat.fods", f'{HEAD}<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"/>'.encode(), "refused XML"
    yield "chinese.uof", f'{HEAD}<uof:UOF xmlns:uof="http://schemas.uof.org/cn/2003/uof" language="cn"/>'.encode(), "refused XML"
    yield "vector.svg", b'<svg xmlns="http://www.w3.org/2000/svg"><text>x</text></svg>', "no tasks"
    yield "symbolic.slk", b'ID;PWXL;N;E\r\nC;Y1;X1;K"1"\r\nC;Y1;X2;K"2"\r\nE\r\n', "refused SYLK"
    yield "interchange.dif", b'TABLE\r\n0,1\r\n"EXCEL"\r\nVECTORS\r\n0,2\r\n""\r\n', "refused DIF"
    yield "base.dbf", b"\x03\x19\x01\x01" + struct.pack("<IHH", 1, 65, 10) + bytes(53) + b"\r 12345678\x1a", "refused binary"
    yield "lotus.wk1", b"\x00\x00\x02\x00\x06\x04" + bytes(60), "refused binary"
    yield "works.wks", b"\xff\x00\x02\x00\x04\x04" + bytes(60), "refused Import"
    yield "quattro.wb1", b"\x00\x00\x02\x00\x01\x10" + bytes(60), "refused binary"
    yield "access.mdb", b"\x00\x01\x00\x00Standard Jet DB\x00" + bytes(60), "refused binary"
    yield "mail.eml", b"From: a@example.invalid\r\nTo: b@example.invalid\r\nSubject: x\r\n\r\nbody\r\n", "no tasks"
    yield "cards.vcf", b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:x\r\nEND:VCARD\r\n", "no tasks"
    yield "dates.ics", b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:x\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n", "no tasks"
    yield "query.iqy", b"WEB\r\n1\r\nhttp://localhost/\r\n", "no tasks"
    yield "values.json", b'[{"a": 1, "b": [2, 3]}]', "no tasks"
    for version, magic in ((2, b"\x09\x00\x04\x00\x02\x00\x10\x00"), (3, b"\x09\x02\x06\x00\x00\x00\x10\x00\x00\x00"),
                           (4, b"\x09\x04\x06\x00\x00\x00\x10\x00\x00\x00")):
        yield f"excel {version}.xls", magic + b"\x0a\x00\x00\x00", f"refused Excel {version}"
    yield "excel 5.xls", b"\x09\x08\x08\x00\x00\x05\x05\x00\x00\x00\x00\x00\x0a\x00\x00\x00", "refused Excel 5"
    yield "excel 5 in book.xls", compound("Book"), "refused Excel 5"
    yield "both books.xls", compound("Book", "Workbook"), "refused Import"
    yield "word 2.doc", b"\xdb\xa5\x2d\x00" + bytes(60), "refused Import"
    yield "write.wri", b"\x31\xbe\x00\x00\x00\xab" + bytes(60), "refused Import"
    yield "writer.wps", compound("WordDocument", "WpsContent"), "refused ImportLegacyWord"
    yield "mail.msg", compound("__properties_version1.0"), "refused OLE"
    yield "locked away.xls", compound("EncryptedPackage", "DataSpaces"), "refused ImportPasswordProtected"


def texts():
    plain = "\r\n".join(",".join(row) for row in LIST)
    quoted = "\r\n".join(",".join(f'"{cell}"' for cell in row) for row in LIST)
    for name, text in (("carriage returns", plain.replace("\r\n", "\r")), ("quoted", quoted), ("blank lines", plain.replace("\r\n", "\r\n\r\n")),
                       ("tabs", plain.replace(",", "\t")), ("semicolons", plain.replace(",", ";")), ("spaces around", plain.replace(",", " , ")),
                       ("separator line", "sep=,\r\n" + plain), ("end mark", plain + "\r\n\x1a"), ("trailing commas", plain.replace("\r\n", ",,\r\n"))):
        yield f"{name}.csv", text.encode(), WHOLE
    for name in ("utf-8-sig", "utf-16", "gb18030", "gbk"):
        yield f"{name}.csv", plain.encode(name), WHOLE
    yield "utf-32.csv", plain.encode("utf-32"), "sound or refused"
    yield "utf-7.csv", plain.encode("utf-7"), "no tasks"
    yield "big5.csv", "序號,任務".encode("big5"), "no tasks"
    yield "quote open.csv", (plain + '\r\n4,"开').encode(), "refused Import"


def odd_files():
    for maker in (containers, sheets, cells, documents, neighbours, texts):
        for name, content, expectation in maker():
            yield f"{maker.__name__}/{name}", content, expectation
