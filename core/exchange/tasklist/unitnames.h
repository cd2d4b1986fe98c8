// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/drafttask.h"
#include "core/model/unitdirectory.h"

#include <QString>
#include <QStringList>

namespace taizhang {

// Labels of people: 责任人, 联系电话, 牵头领导.
bool isPersonField(Field field);
// A name, a post or a telephone number beside a unit.
bool looksLikePerson(const QString& text);
// 科长, 区委办公室主任
bool namesPost(const QString& text);
// 各镇、街道: a word that goes on with the group before it rather than naming a unit.
bool continuesGroup(const QString& token, const QString& before);
// Splits 区总工会和区人社局 where both sides are names, but not 区文化和旅游局.
QStringList withoutConjunctions(const QString& token, const UnitDirectory& directory);
// Cuts 等, 等有关部门, 等8家单位; tells whether there was any.
bool takeOpenEnd(QString& name);

} // namespace taizhang
