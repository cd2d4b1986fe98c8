// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/unitdirectory.h"
#include "ui/dashboard/overviewfilter.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace taizhang {

// The choices that narrow the whole overview.
class OverviewFilterBar final : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewFilterBar(QWidget* parent = nullptr);

    // Keeps what is chosen as far as it still exists.
    void setChoices(const std::vector<TaskList>& lists, const std::vector<Aspect>& aspects,
        const UnitDirectory& directory, const std::vector<TaskView>& tasks);
    OverviewFilter filter() const;
    void clear();
    // What is chosen, for people; empty where nothing is.
    QString text() const;
    // The same as a search text for the task page, as far as its search knows the field.
    QString query() const;

Q_SIGNALS:
    void changed();

private:
    QComboBox* addCombo(const QString& name, const QString& label);
    void announce();

    QComboBox* m_list;
    QComboBox* m_aspect;
    QComboBox* m_lead;
    QComboBox* m_year;
    QPushButton* m_clear;
};

} // namespace taizhang
