// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/taskview.h"

#include <QDate>
#include <QString>

#include <functional>

namespace taizhang {

using TaskTest = std::function<bool(const TaskView&)>;

// The test for `field:value` of a typed search; nothing (an empty function) for an unknown field or a value that the
// field cannot have.
TaskTest fieldTest(const QString& field, const QString& value, QDate today);
// Whether any text of the task holds the word.
TaskTest wordTest(const QString& word);

} // namespace taizhang
