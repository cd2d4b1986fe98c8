// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/fieldmeaning.h"
#include "core/exchange/figurecolumn.h"

class QComboBox;

namespace taizhang {

QComboBox* fieldCombo(); // every Field, as data
void offerMeanings(QComboBox& combo, ImportKind kind); // every ValueField of such a table, as data
QComboBox* leadCombo(); // every LeadConvention, as data

} // namespace taizhang
