// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/unit.h"
#include "ui/shared/page.h"

class QCheckBox;
class QComboBox;
class QLabel;

namespace taizhang {

class FieldForm;
class MergeBox;

// All fields of a unit, each stored when it is left.
class UnitForm final : public QWidget
{
    Q_OBJECT

public:
    explicit UnitForm(const PageContext& context, QWidget* parent = nullptr);

    void showUnit(const Unit* unit);
    void startName();
    void startMerge();
    std::optional<UnitId> merging() const; // the unit that is being merged into another one

Q_SIGNALS:
    void messageRaised(const taizhang::Message& message);

private:
    void addFields();
    void store(const Unit& unit);
    void merge(UnitId into);

    PageContext m_context;
    std::optional<Unit> m_unit;
    QLabel* m_heading;
    FieldForm* m_fields;
    QComboBox* m_kind;
    QCheckBox* m_member;
    MergeBox* m_merge;
};

} // namespace taizhang
