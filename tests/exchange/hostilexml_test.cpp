// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/limits.h"
#include "core/exchange/xml/xmlreader.h"
#include "tests/exchange/packages.h"
#include "tests/support/catch.h"

using namespace taizhang;
using namespace taizhang::test;

namespace {

class SilentHandler final : public XmlHandler
{
public:
    void startElement(const XmlName&, const XmlAttributes&) override { }
    void endElement(const XmlName&) override { }
    void characters(std::string_view) override { }
};

QString outcome(const QByteArray& xml)
{
    NoFeedback feedback;
    const ReadContext context(QStringLiteral("file"), feedback);
    MemorySource source(xml);
    SilentHandler handler;
    const Result<void> done = readXml(source, {QStringLiteral("part"), limits::xmlDepthSpreadsheet}, handler, context);
    if (done)
        return QStringLiteral("ok");
    const QString code = toText(done.error().code);
    return done.error().code == ErrorCode::ImportTooLarge ? code + u' ' + done.error().args.value(1) : code;
}

QByteArray utf16(const QByteArray& ascii)
{
    QByteArray bytes("\xFF\xFE");
    for (const char c : ascii) {
        bytes += c;
        bytes += '\0';
    }
    return bytes;
}

} // namespace

TEST_CASE("any document type is forbidden, whatever it declares and however it is encoded")
{
    const QByteArray laughs = "<!DOCTYPE a [<!ENTITY b \"ha\"><!ENTITY c \"&b;&b;&b;&b;\">]><a>&c;</a>";
    for (const QByteArray& xml :
        {QByteArray("<!DOCTYPE a><a/>"), laughs, QByteArray("<?xml version=\"1.0\"?>\n<!-- x --><!DOCTYPE a><a/>"),
            QByteArray("<!DOCTYPE a [<!ENTITY % p SYSTEM \"file:///etc/passwd\"> %p;]><a/>"),
            QByteArray("<!DOCTYPE a SYSTEM \"http://localhost/x.dtd\"><a/>"),
            QByteArray("<!DOCTYPE a [<!ENTITY b \"&b;\">]><a>&b;</a>"), utf16(laughs),
            QByteArray("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><!DOCTYPE a><a/>")}) {
        INFO(xml.left(60).toStdString());
        CHECK(outcome(xml) == u"ImportForbiddenXml");
    }
    CHECK(outcome("<?xml version=\"1.0\" encoding=\"UTF-7\"?>+ADwAIQ-DOCTYPE a+AD4-<a/>") == u"ImportDamaged");
    CHECK(outcome("<a>&b;</a>") == u"ImportDamaged");
}

TEST_CASE("a forbidden document type is found in every part that is read")
{
    const QByteArray sheet = "<sheetData/>";
    for (size_t i = 0; i < workbookItems({sheet, {}, {}, {}}).size(); ++i) {
        std::vector<ZipItem> items = workbookItems({sheet, {}, {}, {}});
        items[i].content.replace("standalone=\"yes\"?>\n", "standalone=\"yes\"?>\n<!DOCTYPE x>");
        INFO(items[i].name.toStdString());
        CHECK(refusal(makeZip(items)) == u"ImportForbiddenXml");
    }
    for (size_t i = 0; i < documentItems({}).size(); ++i) {
        std::vector<ZipItem> items = documentItems({});
        items[i].content.replace("standalone=\"yes\"?>\n", "standalone=\"yes\"?>\n<!DOCTYPE x>");
        INFO(items[i].name.toStdString());
        CHECK(refusal(makeZip(items)) == u"ImportForbiddenXml");
    }
}

TEST_CASE("tags, attributes, depth and text are limited, each to the unit")
{
    for (const int excess : {-1, 0, 1}) {
        INFO(excess);
        const QString over = excess > 0 ? QStringLiteral("ImportTooLarge ") : QStringLiteral("ok");
        const auto expected = [&over, excess](const QString& limit) { return excess > 0 ? over + limit : over; };
        // <a b="…"/> is nine bytes without the value.
        CHECK(outcome("<a b=\"" + QByteArray(limits::xmlTagBytes + excess - 9, 'x') + "\"/>").toStdString()
            == expected(QStringLiteral("xml-tag-bytes")).toStdString());
        QByteArray attributes;
        for (int i = 0; i < limits::xmlAttributes + excess; ++i)
            attributes += " a" + QByteArray::number(i) + "=\"\"";
        CHECK(outcome("<a" + attributes + "/>") == expected(QStringLiteral("xml-attributes")));
        const int depth = limits::xmlDepthSpreadsheet + excess;
        CHECK(outcome(QByteArray("<a>").repeated(depth) + QByteArray("</a>").repeated(depth))
            == expected(QStringLiteral("xml-depth")));
        const qint64 text = limits::xmlTextBytes + excess;
        CHECK(outcome("<a>" + QByteArray(text, 'x') + "</a>") == expected(QStringLiteral("xml-text-bytes")));
        CHECK(outcome("<a><![CDATA[" + QByteArray(text - 1, 'x') + "]]>x</a>")
            == expected(QStringLiteral("xml-text-bytes")));
    }
}

TEST_CASE("the parts of a document may be deeper than those of a workbook, limited to the unit too")
{
    constexpr int around = 2; // document and body
    for (const int excess : {-1, 0, 1}) {
        INFO(excess);
        const int depth = limits::xmlDepthDocument - around + excess;
        CHECK(refusal(document(QByteArray("<w:x>").repeated(depth) + QByteArray("</w:x>").repeated(depth)))
            == (excess > 0 ? u"ImportTooLarge xml-depth" : u"ok"));
    }
}

TEST_CASE("tags and comments that do not end are refused early")
{
    CHECK(outcome("<" + QByteArray(5 * limits::mebibyte, 'a')) == u"ImportTooLarge xml-tag-bytes");
    CHECK(outcome("<a b=\"" + QByteArray(50 * limits::mebibyte, 'a')) == u"ImportTooLarge xml-tag-bytes");
    CHECK(outcome("<a><!--" + QByteArray(5 * limits::mebibyte, 'a')) == u"ImportTooLarge xml-tag-bytes");
    CHECK(outcome(QByteArray("<a>").repeated(200'000)) == u"ImportTooLarge xml-depth");
    CHECK(outcome("<a>" + QByteArray("<!---->").repeated(100'000) + "</a>") == u"ok");
    CHECK(outcome("<a>\xC0\x80</a>") == u"ImportDamaged");
    CHECK(outcome("<a>\xED\xA0\x80</a>") == u"ImportDamaged");
    CHECK(outcome("<a>&#xD800;</a>") == u"ImportDamaged");
    CHECK(outcome(QByteArray("<a>\0</a>", 8)) == u"ImportDamaged");
    CHECK(outcome("") == u"ImportDamaged");
    CHECK(outcome("<a/><a/>") == u"ImportDamaged");
}
