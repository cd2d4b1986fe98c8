// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/settings.h"

#include "tests/support/catch.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace taizhang;
using namespace Qt::StringLiterals;

TEST_CASE("settings have defaults, are kept in their file, and say when they change", "[shared]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"settings.json"_s);
    {
        Settings settings(path);
        CHECK(settings.text(Setting::Language) == u"zh_CN"_s);
        CHECK(settings.flag(Setting::NavigationLabels));
        QSignalSpy changed(&settings, &Settings::changed);
        settings.set(Setting::Language, u"en"_s);
        settings.set(Setting::Language, u"en"_s);
        CHECK(changed.count() == 1);
        settings.set(Setting::RecentLedgers, QStringList{u"一.taizhang"_s});
    }
    const Settings again(path);
    CHECK(again.text(Setting::Language) == u"en"_s);
    CHECK(again.texts(Setting::RecentLedgers) == QStringList{u"一.taizhang"_s});
}

TEST_CASE("settings of two windows are kept, and a broken file means the defaults", "[shared]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"new/settings.json"_s);
    Settings one(path);
    Settings other(path);
    one.set(Setting::LastPage, 3);
    other.setWidgetState(u"tasks"_s, QByteArray("\x00\xff", 2));
    REQUIRE(one.save());
    REQUIRE(other.save());
    {
        const Settings again(path);
        CHECK(again.number(Setting::LastPage) == 3);
        CHECK(again.widgetState(u"tasks"_s) == QByteArray("\x00\xff", 2));
    }
    QFile file(path);
    REQUIRE(file.resize(10));
    CHECK(Settings(path).number(Setting::LastPage) == 0);
}
