// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/task.h"

#include <QDialog>

#include <vector>

class QLabel;
class QListWidget;
class QPushButton;

namespace taizhang {

class Ledger;

// The aspects of the ledger: named, added, deleted while nothing has them, and put in order by dragging or with
// Alt+Up and Alt+Down. Every step is stored when it is made and can be undone.
class AspectsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit AspectsDialog(Ledger& ledger, QWidget* parent = nullptr);

private:
    void layOut();
    QPushButton* makeButton(const QString& name, const QString& text, const QString& iconName = {});
    void fill();
    void takeList();
    void add();
    void move(int step);
    void removeCurrent();
    bool store(const std::vector<Aspect>& aspects);

    Ledger& m_ledger;
    std::vector<Aspect> m_aspects;
    QListWidget* m_list;
    QLabel* m_message;
    QPushButton* m_up = nullptr;
    QPushButton* m_down = nullptr;
    QPushButton* m_remove = nullptr;
    bool m_filling = false;
};

} // namespace taizhang
