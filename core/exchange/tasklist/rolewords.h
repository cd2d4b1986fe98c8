// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace taizhang {

// A cell of units with its role words in one form: 牽頭 as 牵头, a role in any brackets behind a name as （牵头）, and
// 【牵头单位】 at the start of a line. The names of the units stay as written.
QString withPlainRoles(QString text);

// Marks of a list for the two roles, as its legend or their company tells.
struct RoleMarks
{
    QString lead;
    QString support;

    bool isEmpty() const { return lead.isEmpty() && support.isEmpty(); }
};

// ★牵头 ▲配合, 注：●为牵头单位，▲表示配合单位
RoleMarks marksSaid(const QString& legend);
// Without a legend ★ leads where other full marks stand beside it.
RoleMarks marksInCompany(const QStringList& cells);

// What a cell of a table with one column a unit says of that unit: 区总工会 with 牵头 or ★ is 区总工会（牵头）, with √
// it is 区总工会, and with — or × it is nothing. Any other text leaves the name alone: its cell says more than a role.
// What `marks` says of a mark goes first.
QString unitOfMark(const QString& unit, const QString& mark, const RoleMarks& marks = {});
// What a cell below 已完成 says of the task's state: the word of the column where it is marked, nothing where it is
// not, else its own text.
QString stateOfMark(const QString& state, const QString& mark);
// Whether a cell is such a mark.
bool isRoleMark(const QString& text);

// 牵头, 配合单位: the role in words, as a column beside the units says it.
bool isRoleName(const QString& text);
// The units of a cell, with the role that the cell beside them names.
QString unitWithRole(const QString& units, const QString& role);

} // namespace taizhang
