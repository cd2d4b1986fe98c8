-- SPDX-FileCopyrightText: 2026 The Taizhang authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Schema step 3. What the office has settled once for the whole ledger and wants remembered, by name; the values are
-- JSON and read under limits.

CREATE TABLE setting (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE CHECK (name <> ''),
    value TEXT NOT NULL DEFAULT ''
) STRICT;
