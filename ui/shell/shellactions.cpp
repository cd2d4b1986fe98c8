// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shellactions.h"

#include "ui/backups/safetywords.h"
#include "ui/shared/icons.h"
#include "ui/shared/plaintext.h"
#include "ui/shared/settings.h"
#include "ui/shell/pageregistry.h"

#include <QActionGroup>
#include <QDir>
#include <QMenu>
#include <QMenuBar>

namespace taizhang {

ShellActions::ShellActions(QMenuBar& menus, Settings& settings, QAction* undo, QAction* redo)
    : QObject(&menus)
    , m_settings(settings)
    , m_file(menus.addMenu(tr("&File")))
    , m_recent(nullptr)
    , m_edit(menus.addMenu(tr("&Edit")))
    , m_view(menus.addMenu(tr("&View")))
    , m_pages(nullptr)
{
    create = add(m_file, QStringLiteral("newAction"), tr("&New ledger …"), QStringLiteral("new"), QKeySequence::New);
    open = add(m_file, QStringLiteral("openAction"), tr("&Open …"), QStringLiteral("open"), QKeySequence::Open);
    m_recent = m_file->addMenu(tr("Opened &lately"));
    import = add(m_file, QStringLiteral("importAction"), tr("&Import a task list …"), QStringLiteral("import"),
        QKeySequence(QStringLiteral("Ctrl+I")));
    sample = add(m_file, QStringLiteral("sampleAction"), tr("&Sample ledger (示例)"), QStringLiteral("sample"));
    m_file->addSeparator();
    properties
        = add(m_file, QStringLiteral("propertiesAction"), tr("Title, year and office …"), QStringLiteral("edit"));
    backups = add(m_file, QStringLiteral("backupsAction"), backupsActionText(), {});
    exportPage = add(m_file, QStringLiteral("exportAction"), tr("&Export …"), QStringLiteral("export"),
        QKeySequence(QStringLiteral("Ctrl+E")));
    printPage
        = add(m_file, QStringLiteral("printAction"), tr("&Print …"), QStringLiteral("print"), QKeySequence::Print);
    m_file->addSeparator();
    closeLedger = add(m_file, QStringLiteral("closeAction"), tr("&Close ledger"), {}, QKeySequence::Close);
    quit = add(m_file, QStringLiteral("quitAction"), tr("E&xit"), {}, QKeySequence(QStringLiteral("Ctrl+Q")));

    m_edit->addAction(undo);
    m_edit->addAction(redo);
    m_edit->addSeparator();
    find = add(m_edit, QStringLiteral("findAction"), tr("&Find"), QStringLiteral("search"), QKeySequence::Find);
    locate = add(m_edit, QStringLiteral("locatorAction"), tr("Go to …"), QStringLiteral("locate"),
        QKeySequence(QStringLiteral("Ctrl+K")));

    m_edit->addSeparator();
    aspects = add(m_edit, QStringLiteral("aspectsAction"), tr("&Aspects …"), {});
    rounds = add(m_edit, QStringLiteral("roundsAction"), tr("&Reporting rounds …"), {});

    m_pages = m_view->addMenu(tr("&Go to page"));
    addChoice(m_view, tr("&Language"), static_cast<int>(Setting::Language),
        {{QStringLiteral("zh_CN"), QStringLiteral("中文")}, {QStringLiteral("en"), QStringLiteral("English")}});
    addChoice(m_view, tr("&Appearance"), static_cast<int>(Setting::Appearance),
        {{QStringLiteral("system"), tr("As the system")}, {QStringLiteral("light"), tr("Light")},
            {QStringLiteral("dark"), tr("Dark")}});
    QMenu* help = menus.addMenu(tr("&Help"));
    about = add(help, QStringLiteral("aboutAction"), tr("&About Taizhang"), QStringLiteral("info"));
}

QAction* ShellActions::add(
    QMenu* menu, const QString& name, const QString& text, const QString& iconName, const QKeySequence& keys)
{
    auto* action = new QAction(text, this);
    action->setObjectName(name);
    if (!iconName.isEmpty())
        action->setIcon(icon(iconName));
    action->setShortcut(keys);
    menu->addAction(action);
    return action;
}

void ShellActions::addChoice(
    QMenu* menu, const QString& title, int setting, const QList<QPair<QString, QString>>& choices)
{
    const auto key = static_cast<Setting>(setting);
    QMenu* submenu = menu->addMenu(title);
    auto* group = new QActionGroup(submenu);
    for (const auto& [value, words] : choices) {
        QAction* action = submenu->addAction(words);
        action->setObjectName(QStringLiteral("choose_") + value);
        action->setCheckable(true);
        action->setChecked(m_settings.text(key) == value);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, key, value = value] { m_settings.set(key, value); });
    }
}

void ShellActions::addPages(const std::vector<PageEntry>& pages, const std::function<void(int)>& show)
{
    for (const PageEntry& page : pages) {
        QAction* action = add(m_pages, QStringLiteral("page%1").arg(static_cast<int>(page.key)), page.name, page.icon,
            QKeySequence(page.shortcut));
        connect(action, &QAction::triggered, this, [show, key = static_cast<int>(page.key)] { show(key); });
    }
}

void ShellActions::setLedgerOpen(bool isOpen, bool writable)
{
    for (QAction* action : {properties, aspects, rounds})
        action->setEnabled(isOpen && writable);
    import->setEnabled(!isOpen || writable);
    for (QAction* action : {backups, exportPage, printPage, closeLedger, find, locate})
        action->setEnabled(isOpen);
    m_pages->setEnabled(isOpen);
}

void ShellActions::fillRecent(const QStringList& paths, const std::function<void(const QString&)>& openPath)
{
    m_recent->clear();
    m_recent->setEnabled(!paths.isEmpty());
    for (const QString& path : paths) {
        QString text = shownText(QDir::toNativeSeparators(path));
        QAction* action = m_recent->addAction(text.replace(QLatin1Char('&'), QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [openPath, path] { openPath(path); });
    }
}

} // namespace taizhang
