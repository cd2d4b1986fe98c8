// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/jobrunner.h"
#include "ui/shared/page.h"
#include "ui/shared/settings.h"

#include <QTemporaryDir>

namespace taizhang {

// Dialogs that answer what the test has put in.
class AnsweredDialogs final : public Dialogs
{
public:
    QString answer; // empty: the user goes back
    QString suggested; // name of the last file to save

    QString openFile(QWidget*, const QString&, const QString&) override { return answer; }
    QString saveFile(QWidget*, const QString&, const QString& name, const QString&) override
    {
        suggested = name;
        return answer;
    }
    bool confirm(QWidget*, const QString&, const QString&) override { return !answer.isEmpty(); }
    QString askText(QWidget*, const QString&, const QString&, const QString&) override { return answer; }
};

// A page with everything that it needs, on 30 June 2026.
template <class P>
class TestPage
{
public:
    explicit TestPage(Ledger& ledger)
        : settings(folder.filePath(QStringLiteral("settings.ini")))
        , page(PageContext{ledger, settings, dialogs, jobs, clock}, nullptr)
    { }

    P& operator*() { return page; }
    P* operator->() { return &page; }

    QTemporaryDir folder;
    Settings settings;
    AnsweredDialogs dialogs;
    JobRunner jobs;
    FixedClock clock{QDate(2026, 6, 30)};
    P page;
};

} // namespace taizhang
