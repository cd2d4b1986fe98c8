// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QObject>

class QMenu;
class QMenuBar;

namespace taizhang {

struct PageEntry;
class Settings;

// The actions of the window that belong to no page, and their menus.
class ShellActions final : public QObject
{
    Q_OBJECT

public:
    ShellActions(QMenuBar& menus, Settings& settings, QAction* undo, QAction* redo);

    void addPages(const std::vector<PageEntry>& pages, const std::function<void(int)>& show);
    void setLedgerOpen(bool open, bool writable);
    void fillRecent(const QStringList& paths, const std::function<void(const QString&)>& open);
    QMenu* viewMenu() const { return m_view; }

    QAction* create;
    QAction* open;
    QAction* import;
    QAction* sample;
    QAction* properties;
    QAction* aspects;
    QAction* rounds;
    QAction* backups;
    QAction* exportPage;
    QAction* printPage;
    QAction* closeLedger;
    QAction* quit;
    QAction* find;
    QAction* locate;
    QAction* about;

private:
    QAction* add(
        QMenu* menu, const QString& name, const QString& text, const QString& iconName, const QKeySequence& keys = {});
    void addChoice(QMenu* menu, const QString& title, int setting, const QList<QPair<QString, QString>>& choices);

    Settings& m_settings;
    QMenu* m_file;
    QMenu* m_recent;
    QMenu* m_edit;
    QMenu* m_view;
    QMenu* m_pages;
};

} // namespace taizhang
