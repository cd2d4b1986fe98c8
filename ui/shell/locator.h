// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QString>

#include <functional>
#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;

namespace taizhang {

// Something the locator can go to or do.
struct LocatorEntry
{
    QString text;
    QString hint; // shown after the text, also searched
    QString icon;
    std::function<void()> run;
};

// Where entries come from. A typed "prefix " asks this source alone.
struct LocatorSource
{
    QString prefix;
    QString name;
    std::function<std::vector<LocatorEntry>()> entries; // asked when the locator opens
};

// Ctrl+K: one field that finds tasks, units, pages and actions by any part of their text.
class Locator final : public QFrame
{
    Q_OBJECT

public:
    explicit Locator(QWidget* parent = nullptr);

    void popup(const std::vector<LocatorSource>& sources);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct Offered
    {
        QString prefix;
        QString folded;
        LocatorEntry entry;
    };

    void filter();
    void runCurrent();

    QLineEdit* m_field;
    QListWidget* m_list;
    QLabel* m_help; // what to type to ask one source alone
    std::vector<Offered> m_offered;
    std::vector<size_t> m_shown;
};

} // namespace taizhang
