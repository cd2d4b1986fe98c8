// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

// The bytes of a ledger as the program of that time has written it. Step 1: three tasks imported, the import of another
// edition undone, progress recorded. Step 2: three tasks, a fund item and an indicator imported, progress recorded, one
// record undone. Fails the test case by exception if there is none of that schema.
QByteArray ledgerOfSchema(int version);
