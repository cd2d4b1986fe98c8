// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/unitdirectory.h"
#include "ui/shared/page.h"

class QLabel;
class QListWidget;
class QListWidgetItem;

namespace taizhang {

class GrowingEdit;

// Unit groups (各镇街): a name that prints as written and counts as its members, by kind or one by one.
class GroupTab final : public QWidget
{
    Q_OBJECT

public:
    explicit GroupTab(const PageContext& context, QWidget* parent = nullptr);
    void reload();

Q_SIGNALS:
    void messageRaised(const taizhang::Message& message);

private:
    QWidget* makeList();
    QWidget* makeDetails();
    void addGroup();
    void showGroup();
    void fillChoices(const UnitGroup& group);
    void choiceChanged(const QListWidgetItem* item);
    void store(const UnitGroup& group);
    const UnitGroup* current() const;

    PageContext m_context;
    UnitDirectory m_directory;
    QListWidget* m_groups;
    QWidget* m_details;
    GrowingEdit* m_name;
    QListWidget* m_kinds;
    QListWidget* m_members;
    QLabel* m_count;
    bool m_filling = false;
};

} // namespace taizhang
