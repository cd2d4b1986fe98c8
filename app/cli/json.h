// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ledger.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace taizhang::cli {

// The shapes of --json output; stable.
QJsonObject taskJson(const TaskView& view);
QJsonObject unitJson(const Unit& unit);
QJsonObject batchJson(const BatchInfo& batch);
QJsonObject checkJson(const CheckReport& report);
QJsonObject backupJson(const BackupInfo& backup);

QString jsonText(const QJsonArray& array);
QString jsonText(const QJsonObject& object);

} // namespace taizhang::cli
