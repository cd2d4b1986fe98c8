// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/fieldmeaning.h"

class QComboBox;

namespace taizhang {

QComboBox* fieldCombo(); // every Field, as data
QComboBox* leadCombo(); // every LeadConvention, as data

} // namespace taizhang
