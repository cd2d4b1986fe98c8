// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/locatorsources.h"

#include "core/ledger/funds.h"
#include "core/ledger/indicators.h"
#include "core/report/words.h"
#include "ui/shell/pageregistry.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>

namespace taizhang {

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("Locator", text);
}

// Without the mark of the key and without the dots: 新建台账(&N)… is 新建台账.
QString bareText(const QString& text)
{
    static const QRegularExpression key(QStringLiteral(" ?\\(&.\\)"));
    static const QRegularExpression dots(QStringLiteral("\\s*…+$"));
    return QString(text).remove(key).remove(dots).remove(QLatin1Char('&'));
}

void addActions(const QList<QAction*>& actions, const QString& path, std::vector<LocatorEntry>& entries)
{
    for (QAction* action : actions) {
        const QString text = bareText(action->text());
        if (const QMenu* menu = action->menu())
            addActions(menu->actions(), text, entries);
        else if (!action->isSeparator() && action->isEnabled() && action->isVisible())
            entries.push_back({text, path, QStringLiteral("action"), [action] { action->trigger(); }});
    }
}

} // namespace

LocatorSource taskSource(const Ledger& ledger, const GoTo& goTo)
{
    const auto entries = [&ledger, goTo] {
        std::vector<LocatorEntry> found;
        for (const TaskView& view : ledger.currentTasks())
            found.push_back({view.task.number + QStringLiteral("  ") + view.task.title, unitNames(view, Role::Lead),
                QStringLiteral("tasks"),
                [goTo, target = QStringLiteral("#%1").arg(view.task.id->value())] { goTo(PageKey::Tasks, target); }});
        return found;
    };
    return {QStringLiteral("t"), words(QT_TRANSLATE_NOOP("Locator", "Tasks")), entries};
}

LocatorSource unitSource(const Ledger& ledger, const GoTo& goTo)
{
    const auto entries = [&ledger, goTo] {
        std::vector<LocatorEntry> found;
        const UnitDirectory directory = ledger.directory();
        for (const Unit& unit : directory.units())
            found.push_back({unit.name, (QStringList{unit.shortName} + unit.aliases).join(QLatin1Char(' ')).trimmed(),
                QStringLiteral("units"), [goTo, name = unit.name] { goTo(PageKey::Units, name); }});
        return found;
    };
    return {QStringLiteral("u"), words(QT_TRANSLATE_NOOP("Locator", "Units")), entries};
}

LocatorSource fundSource(Ledger& ledger, const GoTo& goTo)
{
    const auto entries = [&ledger, goTo] {
        std::vector<LocatorEntry> found;
        for (const FundView& view : Funds(ledger).all())
            found.push_back({view.item.name, view.item.policy, QStringLiteral("funds"),
                [goTo, name = view.item.name] { goTo(PageKey::Funds, name); }});
        return found;
    };
    return {QStringLiteral("f"), words(QT_TRANSLATE_NOOP("Locator", "Funds")), entries};
}

LocatorSource indicatorSource(Ledger& ledger, const GoTo& goTo)
{
    const auto entries = [&ledger, goTo] {
        std::vector<LocatorEntry> found;
        for (const IndicatorView& view : Indicators(ledger).all())
            found.push_back({view.card.name, view.card.definition, QStringLiteral("indicators"),
                [goTo, name = view.card.name] { goTo(PageKey::Indicators, name); }});
        return found;
    };
    return {QStringLiteral("i"), words(QT_TRANSLATE_NOOP("Locator", "Indicators")), entries};
}

LocatorSource pageSource(const std::vector<PageEntry>& pages, const GoTo& goTo)
{
    const auto entries = [&pages, goTo] {
        std::vector<LocatorEntry> found;
        for (const PageEntry& page : pages)
            found.push_back({page.name, words(QT_TRANSLATE_NOOP("Locator", "page")), page.icon,
                [goTo, key = page.key] { goTo(key, {}); }});
        return found;
    };
    return {QStringLiteral("p"), words(QT_TRANSLATE_NOOP("Locator", "Pages")), entries};
}

LocatorSource actionSource(const QMenuBar& menus, const Page* page)
{
    const auto entries = [&menus, page] {
        std::vector<LocatorEntry> found;
        if (page)
            addActions(page->pageActions(), page->title(), found);
        addActions(menus.actions(), {}, found);
        return found;
    };
    return {QStringLiteral(">"), words(QT_TRANSLATE_NOOP("Locator", "Actions")), entries};
}

} // namespace taizhang
