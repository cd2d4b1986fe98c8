// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/tsv.h"

#include "tests/support/catch.h"

using namespace taizhang;
using namespace Qt::StringLiterals;

namespace {

std::vector<QStringList> rows(std::initializer_list<QStringList> list)
{
    return list;
}

} // namespace

TEST_CASE("a table on the clipboard is read as Excel writes it", "[shared]")
{
    CHECK(fromTsv(QStringLiteral("a\tb\nc\td\n")) == rows({{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}}));
    CHECK(fromTsv(QStringLiteral("a\tb\r\nc\td\r\n")) == rows({{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}}));
    CHECK(fromTsv(QStringLiteral("\"two\nlines\"\tb")) == rows({{u"two\nlines"_s, u"b"_s}}));
    CHECK(fromTsv(QStringLiteral("\"say \"\"so\"\"\"\tb")) == rows({{u"say \"so\""_s, u"b"_s}}));
    CHECK(fromTsv(QStringLiteral("\t\n\tx")) == rows({{u""_s, u""_s}, {u""_s, u"x"_s}}));
    CHECK(fromTsv(QStringLiteral("only")) == rows({{u"only"_s}}));
    CHECK(fromTsv(QString()) == rows({{u""_s}}));
    CHECK(fromTsv(QStringLiteral("open \" quote\tb")) == rows({{u"open \" quote"_s, u"b"_s}}));
    CHECK(fromTsv(QStringLiteral("\"never closed\tb\nc")) == rows({{u"never closed\tb\nc"_s}}));
}

TEST_CASE("what is copied comes back the same", "[shared]")
{
    const std::vector<QStringList> table{
        {u"第1项"_s, u"两行\n文字"_s, u""_s}, {u"带\t制表符"_s, u"\"引号\""_s, u"a\"b"_s}, {u""_s, u""_s, u"末"_s}};
    CHECK(fromTsv(toTsv(table)) == table);
}
