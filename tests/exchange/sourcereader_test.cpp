// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/packages.h"
#include "tests/support/catch.h"

using namespace taizhang;
using namespace taizhang::test;

namespace {

const QByteArray oneRow
    = QByteArrayLiteral("<sheetData><row><c t=\"inlineStr\"><is><t>任务</t></is></c></row></sheetData>");

} // namespace

TEST_CASE("a file is told by its content and a wrong name is noted")
{
    const SourceDocument workbookDocument = readOk(workbook(oneRow), QStringLiteral("清单.docx"));
    CHECK(workbookDocument.format == SourceFormat::Xlsx);
    REQUIRE(workbookDocument.notes.size() == 1);
    CHECK(workbookDocument.notes[0].code == NoteCode::ContentNotName);
    CHECK(readOk(document("<w:p/>"), QStringLiteral("清单.docx")).notes.empty());
    CHECK(readOk("a,b\n", QStringLiteral("清单.xls")).format == SourceFormat::Csv);
}

TEST_CASE("a file carries the digest of its bytes and its name")
{
    const SourceDocument csv = readOk("a,b\n", QStringLiteral("清单.csv"));
    CHECK(csv.fileName == QStringLiteral("清单.csv"));
    CHECK(csv.sha256 == "5be08c9684a1d25efcee09318204824278b08bbfb4aef973ffefd0b9d7478313");
}

TEST_CASE("what is no task list at all is refused by what it is")
{
    struct Row
    {
        QByteArray bytes;
        QString name;
        QString what;
    };
    const std::vector<Row> rows{{"", QStringLiteral("a.xlsx"), QStringLiteral("empty")},
        {"%PDF-1.7 ...", QStringLiteral("a.xlsx"), QStringLiteral("PDF")},
        {"{\\rtf1\\ansi", QStringLiteral("a.doc"), QStringLiteral("RTF")},
        {QByteArray("\x89PNG\r\n\x1A\n"), QStringLiteral("a.xlsx"), QStringLiteral("PNG")},
        {"Rar!\x1A\x07", QStringLiteral("a.rar"), QStringLiteral("RAR")},
        {QByteArray("\x09\x04\x06\x00\x00\x00\x10\x00", 8), QStringLiteral("a.xls"), QStringLiteral("Excel 4")},
        {QByteArray("PK\x05\x06") + QByteArray(18, '\0'), QStringLiteral("a.zip"), QStringLiteral("ZIP (empty)")},
        {makeZip({{"a.txt", "text"}}), QStringLiteral("a.xlsx"), QStringLiteral("ZIP")},
        {makeZip({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet", false}}), QStringLiteral("a.ods"),
            QStringLiteral("OpenDocument")},
        {makeZip({{"OFD.xml", "<ofd/>"}}), QStringLiteral("a.ofd"), QStringLiteral("OFD")},
        {QByteArray(64, '\x01'), QStringLiteral("a.csv"), QStringLiteral("binary")},
        {QByteArray("\xFF\xFE\0\0a\0\0\0", 8), QStringLiteral("a.csv"), QStringLiteral("UTF-32")},
        {"MIME-Version: 1.0\r\n\r\n", QStringLiteral("a.xls"), QStringLiteral("MHTML")},
        {"<?xml version=\"1.0\"?><a/>", QStringLiteral("a.xml"), QStringLiteral("XML")}};
    for (const Row& row : rows) {
        INFO(row.what.toStdString());
        const Result<SourceDocument> result = read(row.bytes, row.name);
        REQUIRE_FALSE(result.ok());
        CHECK(result.error().code == ErrorCode::ImportUnknownFormat);
        CHECK(result.error().args == QStringList{row.name, row.what});
    }
}

TEST_CASE("the lock file beside an open document is refused as one")
{
    CHECK(refusal(QByteArray("\x05") + QByteArray(164, ' '), QStringLiteral("~$任务清单.xlsx"))
        == u"ImportOfficeLockFile");
    CHECK(refusal(",host,2026", QStringLiteral(".~lock.任务清单.xlsx#")) == u"ImportOfficeLockFile");
}

TEST_CASE("a missing file and a folder are told apart")
{
    NoFeedback feedback;
    const Result<SourceDocument> missing = readSource(QStringLiteral("/no/such/file.xlsx"), ReadOptions(), feedback);
    REQUIRE_FALSE(missing.ok());
    CHECK(missing.error().code == ErrorCode::FileNotFound);
    const Result<SourceDocument> folder = readSource(QStringLiteral("/"), ReadOptions(), feedback);
    REQUIRE_FALSE(folder.ok());
    CHECK(folder.error().code == ErrorCode::FileNotReadable);
}

TEST_CASE("a canceled reading says so")
{
    class CanceledFeedback final : public Feedback
    {
    public:
        void progress(int, int) override { }
        bool canceled() const override { return true; }
    };
    CanceledFeedback feedback;
    for (const QByteArray& bytes : {workbook(oneRow), document("<w:p/>"), QByteArray("a,b\n")}) {
        const Result<SourceDocument> result = readSource(bytes, QStringLiteral("a"), {}, feedback);
        REQUIRE_FALSE(result.ok());
        CHECK(result.error().code == ErrorCode::Canceled);
    }
}
