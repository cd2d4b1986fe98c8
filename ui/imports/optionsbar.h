// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tasklistreader.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QComboBox;
class QSpinBox;
class QToolButton;

namespace taizhang {

class ImportSession;
struct SourceDocument;

// How the list is to be read: year, who leads where only 责任单位 is named, sheets, hidden rows, cleaning.
class OptionsBar final : public QWidget
{
    Q_OBJECT

public:
    explicit OptionsBar(QWidget* parent = nullptr);

    void show(const ImportSession& session);

Q_SIGNALS:
    void optionsChanged(const taizhang::ImportOptions& options);

private:
    void addLabelled(QWidget* widget, const QString& label);
    void showSheets(const SourceDocument& document);
    std::vector<int> chosenSheets() const; // none: all
    void announce();

    ImportOptions m_options;
    bool m_showing = false; // set from outside: changes are not the user's
    int m_shownYear = 0;
    QSpinBox* m_year;
    QComboBox* m_lead;
    QToolButton* m_sheets;
    QCheckBox* m_hidden;
    QCheckBox* m_clean;
};

} // namespace taizhang
