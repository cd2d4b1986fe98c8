// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/settings.h"

#include "tests/support/catch.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace taizhang;
using namespace Qt::StringLiterals;

TEST_CASE("settings have defaults, are kept in their file, and say when they change", "[shared]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"taizhang.ini"_s);
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
