// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

// Runs statements on a closed database file as another program would: without its log, locks or settings.
void runSql(const QString& path, const QStringList& statements);
// Copies a ledger in the midst of a large change, with the journal beside it, as a program leaves it that dies then.
void copyUnfinished(const QString& path, const QString& copy);
// The same of a program that keeps its changes in `copy`-wal; the ledger itself is left in that mode.
void copyWriteAhead(const QString& path, const QString& copy);
// Writes to record tables behind the change log's back: drops every trigger and makes them again afterwards.
void tamper(const QString& path, const QStringList& statements);
