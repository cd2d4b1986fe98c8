// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/plaintext.h"

#include "tests/support/catch.h"

#include <QLabel>

using namespace taizhang;
using namespace Qt::StringLiterals;

TEST_CASE("text from data is shown as it stands", "[shared]")
{
    const QString canary = u"<img src=x><b>粗</b> & 1 < 2"_s;
    QLabel label;
    setPlainText(&label, canary);
    CHECK(label.text() == canary);
    CHECK(label.textFormat() == Qt::PlainText);
    CHECK(shownToolTip(canary) == u"<qt>&lt;img src=x&gt;&lt;b&gt;粗&lt;/b&gt; &amp; 1 &lt; 2</qt>"_s);
    CHECK(shownToolTip(u"一\n二"_s) == u"<qt>一<br>二</qt>"_s);
    CHECK(shownToolTip({}).isEmpty());
}

TEST_CASE("characters that hide or turn others are shown as marks, long texts are cut", "[shared]")
{
    CHECK(shownText(u"a\u202Eb\u200Bc\uFEFF"_s) == u"a␣b␣c␣"_s);
    CHECK(shownText(QString(501, u'长')).size() == 501);
    CHECK(shownText(QString(501, u'长')).endsWith(u'…'));
}
