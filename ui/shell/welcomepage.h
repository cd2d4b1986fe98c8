// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QListWidget;
class QVBoxLayout;

namespace taizhang {

class Settings;

// Where one begins: new, open, import, the ledgers opened lately, and the sample.
class WelcomePage final : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(Settings& settings, QWidget* parent = nullptr);

    void refresh();

Q_SIGNALS:
    void newRequested();
    void openRequested();
    void importRequested();
    void sampleRequested();
    void recentRequested(const QString& path);

private:
    QWidget* makeStarts();
    QWidget* makeRecent();

    Settings& m_settings;
    QListWidget* m_recent;
    QWidget* m_content = nullptr;
    QWidget* m_recentBox;
};

} // namespace taizhang
