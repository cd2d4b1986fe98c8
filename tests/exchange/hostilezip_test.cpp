// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/limits.h"
#include "tests/exchange/packages.h"
#include "tests/support/catch.h"

using namespace taizhang;
using namespace taizhang::test;

namespace {

const QByteArray oneCell = QByteArrayLiteral("<sheetData><row><c><v>7</v></c></row></sheetData>");

// A sound workbook with one more entry.
QString withEntry(const ZipItem& item)
{
    std::vector<ZipItem> items = workbookItems({oneCell, {}, {}, {}});
    items.push_back(item);
    return refusal(makeZip(items));
}

} // namespace

TEST_CASE("an archive with an unsafe name is refused before anything is unpacked")
{
    for (const char* name : {"../evil", "a/../../evil", "..", "/etc/passwd", "..\\evil", "a\\b", "C:/evil", "c:evil",
             "a//b", "a/./b", "con", "xl/NUL.xml", "Com1.txt", "a\nb", "XL/WORKBOOK.XML", "xl/workbook.xml"}) {
        INFO(name);
        CHECK(withEntry({name, "x"}) == u"ImportUnsafeArchive");
    }
    CHECK(withEntry({QByteArray("a\0b", 3), "x"}) == u"ImportUnsafeArchive");
    CHECK(withEntry({"", "x"}) == u"ImportUnsafeArchive");
    for (const char* name : {"media/图片.png", "customXml/item1.xml", "xl/console.xml", "xl/comments1.xml", "a..b/c"}) {
        INFO(name);
        CHECK(withEntry({name, "x"}) == u"ok");
    }
}

TEST_CASE("what an archive says of an entry is held against what is there")
{
    const QByteArray text("text text text text");
    ZipItem item{"xl/extra.xml", text};
    item.localName = "xl/other.xml";
    CHECK(withEntry(item) == u"ImportUnsafeArchive");
    item = {"xl/extra.xml", text};
    item.localOffset = 0;
    CHECK(withEntry(item) == u"ImportUnsafeArchive");
    item = {"xl/extra.xml", text};
    item.method = 12;
    CHECK(withEntry(item) == u"ImportUnsafeArchive");
    item = {"xl/extra.xml", text};
    item.declaredSize = 0xFFFFFFFF;
    CHECK(withEntry(item) == u"ImportUnsafeArchive");
    item = {"xl/extra.xml", text};
    item.flags = 1;
    CHECK(withEntry(item) == u"ImportPasswordProtected");
    item = {"xl/folder/", text};
    CHECK(withEntry(item) == u"ImportUnsafeArchive");
    item = {"xl/extra.xml", text};
    item.localOffset = 0x7FFFFFFF;
    CHECK(withEntry(item) == u"ImportDamaged");
}

TEST_CASE("a part whose size or checksum lies is damage, not a shorter text")
{
    for (const int lie : {-1, 1, 1000}) {
        std::vector<ZipItem> items = workbookItems({oneCell, {}, {}, {}});
        items[4].declaredSize = static_cast<quint32>(items[4].content.size() + lie);
        INFO(lie);
        CHECK(refusal(makeZip(items)) == u"ImportDamaged");
    }
    std::vector<ZipItem> items = workbookItems({oneCell, {}, {}, {}});
    items[4].declaredCrc = 1;
    CHECK(refusal(makeZip(items)) == u"ImportDamaged");
    items = workbookItems({oneCell, {}, {}, {}});
    items[4].deflate = false;
    items[4].declaredCrc = 1;
    CHECK(refusal(makeZip(items)) == u"ImportDamaged");
}

TEST_CASE("bytes around an archive and a wrong count are refused")
{
    const std::vector<ZipItem> items = workbookItems({oneCell, {}, {}, {}});
    CHECK(refusal(makeZip(items, {{}, "x", {}, {}})) == u"ImportUnsafeArchive");
    CHECK(refusal(makeZip(items, {"PK\x03\x04", {}, {}, {}})) == u"ImportUnsafeArchive");
    CHECK(refusal(makeZip(items, {{}, {}, {}, quint16(6)})) == u"ImportUnsafeArchive");
    CHECK(refusal(makeZip(items, {{}, {}, {}, quint16(8)})) == u"ImportUnsafeArchive");
    CHECK(refusal(makeZip(items, {{}, {}, {}, quint16(0xFFFF)})) == u"ImportUnsafeArchive");
    CHECK(refusal(makeZip(items, {{}, {}, "PK\x05\x06", {}})) != u"ok");
    CHECK(refusal(makeZip(items, {{}, {}, "comment", {}})) == u"ok");
}

TEST_CASE("an archive cut or changed at any byte is read or refused, never more")
{
    const QByteArray whole = workbook(oneCell);
    for (qsizetype size = 4; size < whole.size(); size += 7)
        CHECK(refusal(whole.left(size)) != u"ok");
    for (qsizetype at = 4; at < whole.size(); ++at) {
        QByteArray changed = whole;
        changed[at] = static_cast<char>(changed[at] ^ 0x55);
        refusal(changed);
    }
}

TEST_CASE("the number of entries is limited to the entry")
{
    for (const int excess : {-1, 0, 1}) {
        std::vector<ZipItem> items = workbookItems({oneCell, {}, {}, {}});
        while (items.size() < static_cast<size_t>(limits::archiveEntries + excess))
            items.push_back({"x/" + QByteArray::number(qint64(items.size())), "", false});
        INFO(excess);
        CHECK(refusal(makeZip(items)) == (excess > 0 ? u"ImportTooLarge archive-entries" : u"ok"));
    }
}

TEST_CASE("the ratio of an entry above ten mebibytes is limited, and the size of all entries together")
{
    const QByteArray bomb(limits::ratioFreeBytes, ' ');
    CHECK(withEntry({"xl/bomb.xml", bomb}) == u"ok");
    CHECK(withEntry({"xl/bomb.xml", bomb + ' '}) == u"ImportTooLarge ratio");
    for (const int excess : {-1, 0, 1}) {
        ZipItem item{"xl/ratio.xml", "0123456789", false};
        item.content = QByteArray(60'000, 'x');
        item.declaredSize = static_cast<quint32>(limits::ratio * item.content.size() + excess);
        INFO(excess);
        CHECK(withEntry(item) == (excess > 0 ? u"ImportTooLarge ratio" : u"ok"));
    }
    const qint64 rest = [] {
        qint64 sum = 0;
        for (const ZipItem& item : workbookItems({oneCell, {}, {}, {}}))
            sum += item.content.size();
        return limits::inflatedBytes - sum;
    }();
    for (const int excess : {-1, 0, 1}) {
        ZipItem item{"xl/large.xml", QByteArray(3 * limits::mebibyte, 'x'), false};
        item.declaredSize = static_cast<quint32>(rest + excess);
        INFO(excess);
        CHECK(withEntry(item) == (excess > 0 ? u"ImportTooLarge inflated-bytes" : u"ok"));
    }
}

TEST_CASE("the size of the file itself is limited to the byte")
{
    const QByteArray largest = "%PDF" + QByteArray(limits::fileBytes - 4, '\n');
    CHECK(refusal(largest + '\n') == u"ImportTooLarge file-bytes");
    CHECK(refusal(largest) == u"ImportUnknownFormat");
    CHECK(refusal(largest.chopped(1)) == u"ImportUnknownFormat");
}

TEST_CASE("zip64 records of a small archive are read, and refused where they lie")
{
    const std::vector<ZipItem> items = workbookItems({"<sheetData><row><c><v>7</v></c></row></sheetData>", {}, {}, {}});
    ZipOptions options;
    options.wide = true;
    const QByteArray sound = makeZip(items, options);
    CHECK(cellsOf(readOk(sound).tables[0]) == QStringList{QStringLiteral("A1=7")});
    for (const quint64 size : {quint64(1), quint64(0xFFFFFFFF), quint64(1) << 40, ~quint64(0)}) {
        options.wideSize = size;
        CHECK(refusal(makeZip(items, options)) != u"ok");
    }
    for (const qint64 distance : {22 + 20, 22 + 20 + 56}) { // the locator, the end record
        for (qint64 at = sound.size() - distance; at < sound.size() - 22; at += 4) {
            QByteArray broken = sound;
            broken[at] = static_cast<char>(broken[at] ^ 0x55);
            const Result<SourceDocument> document = read(broken);
            CHECK((!document || cellsOf(document->tables[0]) == QStringList{QStringLiteral("A1=7")}));
        }
    }
}

TEST_CASE("the unpacked size of one part is limited to the byte, before any of it is unpacked")
{
    for (const int excess : {-1, 0, 1}) {
        std::vector<ZipItem> items = workbookItems({oneCell, {}, {}, {}});
        items[4].content = QByteArray(2 * limits::mebibyte, 'x');
        items[4].deflate = false;
        items[4].declaredSize = static_cast<quint32>(limits::xmlPartBytes + excess);
        INFO(excess);
        // At the limit the part is opened, and found to be shorter than it says.
        CHECK(refusal(makeZip(items)) == (excess > 0 ? u"ImportTooLarge xml-part-bytes" : u"ImportDamaged"));
    }
}
