// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pageregistry.h"

#include "ui/dashboard/overviewpage.h"
#include "ui/funds/fundpage.h"
#include "ui/history/historypage.h"
#include "ui/imports/importpage.h"
#include "ui/indicators/indicatorpage.h"
#include "ui/reports/reportpage.h"
#include "ui/tasks/taskpage.h"
#include "ui/units/unitpage.h"

#include <QCoreApplication>

namespace taizhang {

namespace {

template <class P>
Page* make(const PageContext& context, QWidget* parent)
{
    return new P(context, parent);
}

QString name(const char* text)
{
    return QCoreApplication::translate("PageRegistry", text);
}

} // namespace

std::vector<PageEntry> pageRegistry()
{
    return {
        {PageKey::Tasks, name(QT_TRANSLATE_NOOP("PageRegistry", "Tasks")), QStringLiteral("tasks"),
            QStringLiteral("Ctrl+1"), make<TaskPage>},
        {PageKey::Units, name(QT_TRANSLATE_NOOP("PageRegistry", "Units")), QStringLiteral("units"),
            QStringLiteral("Ctrl+2"), make<UnitPage>},
        {PageKey::Imports, name(QT_TRANSLATE_NOOP("PageRegistry", "Import")), QStringLiteral("import"),
            QStringLiteral("Ctrl+3"), make<ImportPage>},
        {PageKey::Funds, name(QT_TRANSLATE_NOOP("PageRegistry", "Funds")), QStringLiteral("funds"),
            QStringLiteral("Ctrl+7"), make<FundPage>},
        {PageKey::Indicators, name(QT_TRANSLATE_NOOP("PageRegistry", "Indicators")), QStringLiteral("indicators"),
            QStringLiteral("Ctrl+8"), make<IndicatorPage>},
        {PageKey::Overview, name(QT_TRANSLATE_NOOP("PageRegistry", "Overview")), QStringLiteral("overview"),
            QStringLiteral("Ctrl+4"), make<OverviewPage>},
        {PageKey::Reports, name(QT_TRANSLATE_NOOP("PageRegistry", "Report")), QStringLiteral("report"),
            QStringLiteral("Ctrl+5"), make<ReportPage>},
        {PageKey::History, name(QT_TRANSLATE_NOOP("PageRegistry", "History")), QStringLiteral("history"),
            QStringLiteral("Ctrl+6"), make<HistoryPage>},
    };
}

} // namespace taizhang
