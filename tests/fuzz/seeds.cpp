// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/packages.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>

using namespace taizhang;

namespace {

bool write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return QDir().mkpath(path.left(path.lastIndexOf(u'/'))) && file.open(QIODevice::WriteOnly)
        && file.write(bytes) == bytes.size();
}

const QByteArray sheet = QByteArrayLiteral(
    "<cols><col min=\"2\" max=\"3\" hidden=\"1\"/></cols><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c>"
    "<c r=\"B1\" t=\"inlineStr\"><is><r><t>a_x000D_b</t></r><rPh><t>c</t></rPh></is></c><c s=\"1\"><v>46022</v></c>"
    "<c t=\"e\"><f>1/0</f><v>#DIV/0!</v></c><c t=\"d\"><v>2025-12-31</v></c></row></sheetData>"
    "<mergeCells><mergeCell ref=\"A1:B2\"/><mergeCell ref=\"C:C\"/></mergeCells>");
const QByteArray strings = QByteArrayLiteral("<si><t>text</t></si>");
const QByteArray styles
    = QByteArrayLiteral("<numFmts><numFmt numFmtId=\"164\" "
                        "formatCode=\"[&gt;=100]0.0,&quot;x&quot;;[DBNum1]G/通用格式;yyyy\\-m\"/></numFmts>"
                        "<cellXfs><xf/><xf numFmtId=\"31\"/><xf numFmtId=\"164\"/></cellXfs>");
const QByteArray body = QByteArrayLiteral(
    "<w:p><w:pPr><w:pStyle w:val=\"S\"/><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r>"
    "<w:t>a</w:t><w:tab/><w:br/><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/></w:r><w:del><w:r><w:delText>b</w:delText>"
    "</w:r></w:del></w:p><w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/><w:vMerge w:val=\"restart\"/></w:tcPr>"
    "<w:p/></w:tc></w:tr><w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr><w:tc><w:tcPr><w:vMerge/></w:tcPr>"
    "<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl></w:tc></w:tr></w:tbl>");
const QByteArray numbering = QByteArrayLiteral(
    "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"1\"><w:start w:val=\"3\"/><w:numFmt "
    "w:val=\"chineseCounting\"/>"
    "<w:lvlRestart w:val=\"0\"/><w:lvlText w:val=\"%1.%2\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\">"
    "<w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"1\"><w:startOverride w:val=\"7\"/></w:lvlOverride></w:num>");
const QByteArray wordStyles = QByteArrayLiteral("<w:style w:styleId=\"S\"><w:basedOn w:val=\"S\"/></w:style>");
const QByteArray taskList = QByteArrayLiteral(
    "2025年任务分工表（共计2项）\n序号\t领域\t重点任务\t牵头单位\t配合单位\t完成时限\t进度\t预算（万元）\n"
    "1\t思想引领\t1.宣讲；2.培训\t区总工会、区人社局等\t各镇街\t2025年12月底前\t80%\t15.2\n合计\t2项\n注：无\n");

} // namespace

// Writes the first inputs of each fuzz target: fuzz_seeds TARGET_FOLDER TEST_DATA_FOLDER
int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3)
        return 2;
    const QString target = arguments[1] + u'/';
    const QByteArray zero(1, '\0');
    const QByteArray workbook = test::workbook({sheet, strings, styles, {}});
    const QByteArray document = test::document({body, numbering, wordStyles});
    bool ok = write(target + u"xlsx/a", sheet + zero + strings + zero + styles)
        && write(target + u"docx/a", body + zero + numbering + zero + wordStyles) && write(target + u"zip/a", workbook)
        && write(target + u"zip/b", document) && write(target + u"source/a", workbook)
        && write(target + u"source/b", document) && write(target + u"text/a", zero + taskList)
        && write(target + u"text/b", zero + "<table><tr><td rowspan=2>a&nbsp;<td colspan=3>b<tr><td>c</table>")
        && write(target + u"text/c",
            zero
                + "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" "
                  "xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet ss:Name=\"a\"><Table><Row "
                  "ss:Index=\"2\"><Cell ss:MergeDown=\"1\"><Data ss:Type=\"Number\">1</Data></Cell></Row></Table>"
                  "</Worksheet></Workbook>")
        && write(target + u"text/d", zero + "# a\n\n| b | c |\n|:--|--:|\n| 1\\|2 | **d**<br>e |\n\n```\nf\n```\n")
        && write(target + u"tasklist/a", taskList);
    QDirIterator files(arguments[2], QDir::Files, QDirIterator::Subdirectories);
    while (ok && files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            return 1;
        const QByteArray bytes = file.readAll();
        const QString room = files.fileName().endsWith(u".xls") ? QStringLiteral("xls/") : QStringLiteral("source/");
        ok = write(target + room + files.fileName(), bytes);
    }
    return ok ? 0 : 1;
}
