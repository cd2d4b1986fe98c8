-- SPDX-FileCopyrightText: 2026 The Taizhang authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Schema step 2: funds and indicators. A figure is kept whole (mantissa × 10^-decimals, unit, hedge, words as written),
-- an amount as 分 with hedge and words; all columns of one that was not told are NULL. Words of enumerations that may
-- grow are not listed here.

CREATE TABLE fund_item (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 32),
    position INTEGER NOT NULL DEFAULT 0,
    name TEXT NOT NULL CHECK (name <> ''),
    kind TEXT NOT NULL DEFAULT 'other' CHECK (kind <> ''),
    source_written TEXT NOT NULL DEFAULT '',
    year_from INTEGER NOT NULL DEFAULT 0 CHECK (year_from BETWEEN 0 AND 9999),
    year_to INTEGER NOT NULL DEFAULT 0 CHECK (year_to BETWEEN 0 AND 9999),
    budget_fen INTEGER,
    budget_hedge TEXT CHECK (budget_hedge <> ''),
    budget_each INTEGER CHECK (budget_each IN (0, 1)),
    budget_phrase TEXT,
    allocated_fen INTEGER,
    allocated_hedge TEXT CHECK (allocated_hedge <> ''),
    allocated_each INTEGER CHECK (allocated_each IN (0, 1)),
    allocated_phrase TEXT,
    per_unit_fen INTEGER,
    unit_count INTEGER CHECK (unit_count >= 0),
    unit_name TEXT NOT NULL DEFAULT '',
    policy TEXT NOT NULL DEFAULT '',
    owner INTEGER REFERENCES unit (id) ON DELETE RESTRICT,
    note TEXT NOT NULL DEFAULT '',
    source_file TEXT,
    source_sheet TEXT,
    source_row INTEGER
) STRICT;
CREATE INDEX fund_item_owner ON fund_item (owner);

CREATE TABLE fund_source (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    fund INTEGER NOT NULL REFERENCES fund_item (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind <> ''),
    position INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX fund_source_fund ON fund_source (fund);

CREATE TABLE fund_tranche (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    fund INTEGER NOT NULL REFERENCES fund_item (id) ON DELETE CASCADE,
    position INTEGER NOT NULL DEFAULT 0,
    plan_on TEXT NOT NULL CHECK (plan_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    percent_bp INTEGER CHECK (percent_bp BETWEEN 0 AND 10000),
    amount_fen INTEGER,
    note TEXT NOT NULL DEFAULT '',
    CHECK ((percent_bp IS NULL) <> (amount_fen IS NULL))
) STRICT;
CREATE INDEX fund_tranche_fund ON fund_tranche (fund);

CREATE TABLE fund_share (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    fund INTEGER NOT NULL REFERENCES fund_item (id) ON DELETE CASCADE,
    task INTEGER NOT NULL REFERENCES task (id) ON DELETE RESTRICT,
    share_bp INTEGER NOT NULL CHECK (share_bp BETWEEN 0 AND 10000),
    position INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX fund_share_fund ON fund_share (fund);
CREATE INDEX fund_share_task ON fund_share (task);

CREATE TABLE disbursement (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 32),
    fund INTEGER NOT NULL REFERENCES fund_item (id) ON DELETE CASCADE,
    from_day TEXT CHECK (from_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    on_day TEXT NOT NULL CHECK (on_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    amount_fen INTEGER NOT NULL,
    amount_hedge TEXT NOT NULL CHECK (amount_hedge <> ''),
    amount_each INTEGER NOT NULL CHECK (amount_each IN (0, 1)),
    amount_phrase TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'paid' CHECK (state IN ('applied', 'reviewed', 'publicised', 'paid')),
    people_mantissa INTEGER,
    people_decimals INTEGER CHECK (people_decimals BETWEEN 0 AND 6),
    people_unit TEXT,
    people_hedge TEXT CHECK (people_hedge <> ''),
    people_phrase TEXT,
    firms_mantissa INTEGER,
    firms_decimals INTEGER CHECK (firms_decimals BETWEEN 0 AND 6),
    firms_unit TEXT,
    firms_hedge TEXT CHECK (firms_hedge <> ''),
    firms_phrase TEXT,
    talents_mantissa INTEGER,
    talents_decimals INTEGER CHECK (talents_decimals BETWEEN 0 AND 6),
    talents_unit TEXT,
    talents_hedge TEXT CHECK (talents_hedge <> ''),
    talents_phrase TEXT,
    recipients TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX disbursement_fund ON disbursement (fund, on_day);

CREATE TABLE disbursement_step (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    disbursement INTEGER NOT NULL REFERENCES disbursement (id) ON DELETE CASCADE,
    position INTEGER NOT NULL DEFAULT 0,
    state TEXT NOT NULL CHECK (state IN ('applied', 'reviewed', 'publicised', 'paid')),
    on_day TEXT NOT NULL CHECK (on_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX disbursement_step_of ON disbursement_step (disbursement);

CREATE TABLE indicator (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 32),
    position INTEGER NOT NULL DEFAULT 0,
    code TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL CHECK (name <> ''),
    definition TEXT NOT NULL DEFAULT '',
    measure_unit TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL CHECK (kind IN ('perPeriod', 'cumulative', 'stock', 'ratio')),
    direction TEXT NOT NULL DEFAULT 'higherBetter' CHECK (direction IN ('higherBetter', 'lowerBetter', 'neutral')),
    start_on TEXT CHECK (start_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    numerator TEXT NOT NULL DEFAULT '',
    denominator TEXT NOT NULL DEFAULT '',
    data_source TEXT NOT NULL DEFAULT '',
    owner INTEGER REFERENCES unit (id) ON DELETE RESTRICT,
    aspect INTEGER REFERENCES aspect (id) ON DELETE RESTRICT,
    parent INTEGER REFERENCES indicator (id) ON DELETE RESTRICT CHECK (parent <> id),
    dimension TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    source_file TEXT,
    source_sheet TEXT,
    source_row INTEGER
) STRICT;
CREATE INDEX indicator_owner ON indicator (owner);
CREATE INDEX indicator_aspect ON indicator (aspect);
CREATE INDEX indicator_parent ON indicator (parent);

CREATE TABLE indicator_member (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    indicator INTEGER NOT NULL REFERENCES indicator (id) ON DELETE CASCADE,
    name TEXT NOT NULL CHECK (name <> ''),
    position INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX indicator_member_of ON indicator_member (indicator);

CREATE TABLE indicator_task (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    indicator INTEGER NOT NULL REFERENCES indicator (id) ON DELETE CASCADE,
    task INTEGER NOT NULL REFERENCES task (id) ON DELETE RESTRICT,
    position INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX indicator_task_of ON indicator_task (indicator);
CREATE INDEX indicator_task_task ON indicator_task (task);

CREATE TABLE indicator_target (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    indicator INTEGER NOT NULL REFERENCES indicator (id) ON DELETE CASCADE,
    from_day TEXT NOT NULL CHECK (from_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    to_day TEXT NOT NULL CHECK (to_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    op TEXT NOT NULL CHECK (op IN ('atLeast', 'about', 'range', 'exactly', 'atMost')),
    low_mantissa INTEGER,
    low_decimals INTEGER CHECK (low_decimals BETWEEN 0 AND 6),
    low_unit TEXT,
    low_hedge TEXT CHECK (low_hedge <> ''),
    low_phrase TEXT,
    high_mantissa INTEGER,
    high_decimals INTEGER CHECK (high_decimals BETWEEN 0 AND 6),
    high_unit TEXT,
    high_hedge TEXT CHECK (high_hedge <> ''),
    high_phrase TEXT,
    phrase TEXT NOT NULL DEFAULT '',
    derived INTEGER NOT NULL DEFAULT 0 CHECK (derived IN (0, 1)),
    basis TEXT NOT NULL DEFAULT '',
    CHECK (low_mantissa IS NOT NULL)
) STRICT;
CREATE INDEX indicator_target_of ON indicator_target (indicator, to_day);

CREATE TABLE reading (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 32),
    indicator INTEGER NOT NULL REFERENCES indicator (id) ON DELETE CASCADE,
    from_day TEXT CHECK (from_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    on_day TEXT NOT NULL CHECK (on_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    member TEXT NOT NULL DEFAULT '',
    value_mantissa INTEGER,
    value_decimals INTEGER CHECK (value_decimals BETWEEN 0 AND 6),
    value_unit TEXT,
    value_hedge TEXT CHECK (value_hedge <> ''),
    value_phrase TEXT,
    numerator_mantissa INTEGER,
    numerator_decimals INTEGER CHECK (numerator_decimals BETWEEN 0 AND 6),
    numerator_unit TEXT,
    numerator_hedge TEXT CHECK (numerator_hedge <> ''),
    numerator_phrase TEXT,
    denominator_mantissa INTEGER,
    denominator_decimals INTEGER CHECK (denominator_decimals BETWEEN 0 AND 6),
    denominator_unit TEXT,
    denominator_hedge TEXT CHECK (denominator_hedge <> ''),
    denominator_phrase TEXT,
    yoy_bp INTEGER,
    rank INTEGER CHECK (rank > 0),
    rank_scope TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL DEFAULT '',
    verified INTEGER NOT NULL DEFAULT 0 CHECK (verified IN (0, 1)),
    note TEXT NOT NULL DEFAULT '',
    CHECK (value_mantissa IS NOT NULL)
) STRICT;
CREATE INDEX reading_of ON reading (indicator, on_day);
