// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace taizhang {

// The typed search over tasks with its help, see TaskQuery.
class SearchBox final : public QWidget
{
    Q_OBJECT

public:
    explicit SearchBox(QWidget* parent = nullptr);

    void setQuery(const QString& query);
    QString query() const;
    void start(); // cursor into the field, text selected

Q_SIGNALS:
    void queryChanged(const QString& query);
    void confirmed(); // on to what was found

private:
    void showHelp();

    QLineEdit* m_field;
    QToolButton* m_help;
};

} // namespace taizhang
