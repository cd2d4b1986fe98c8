// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/importplan.h"
#include "core/model/unitdirectory.h"

#include <QWidget>

class QComboBox;

namespace taizhang {

// 认作, 新建 or 单位组 for one written name: the act, and beside it the kind, unit or group that the act needs.
class UnitChoice final : public QWidget
{
    Q_OBJECT

public:
    // `directory` outlives the widget.
    UnitChoice(const UnitDecision& decision, const UnitDirectory& directory, QWidget* parent = nullptr);

    void setDecision(const UnitDecision& decision); // without announcing it
    const UnitDecision& decision() const { return m_decision; }

Q_SIGNALS:
    void decided(const taizhang::UnitDecision& decision);

private:
    void fillActs();
    void fillObjects();
    void read();

    UnitDecision m_decision;
    const UnitDirectory& m_directory;
    QComboBox* m_act;
    QComboBox* m_object;
};

} // namespace taizhang
