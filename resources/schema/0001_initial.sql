-- SPDX-FileCopyrightText: 2026 The Taizhang authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Schema step 1. Every record table has an integer id that is never used twice (AUTOINCREMENT), so that a change can
-- be taken back after later ones. A table whose rows belong to another record says so with a NOT NULL foreign key that
-- cascades; the change log, undo, check and dump read this from the schema. Declared defaults never change in a later
-- step: the log leaves out values that equal them.

CREATE TABLE ledger (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    uid TEXT NOT NULL CHECK (length(uid) = 32),
    title TEXT NOT NULL,
    year INTEGER NOT NULL CHECK (year BETWEEN 0 AND 9999),
    office TEXT NOT NULL DEFAULT '',
    invented INTEGER NOT NULL DEFAULT 0 CHECK (invented IN (0, 1)),
    light_rules TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE task_list (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 32),
    title TEXT NOT NULL,
    year INTEGER NOT NULL DEFAULT 0 CHECK (year BETWEEN 0 AND 9999),
    issued_on TEXT CHECK (issued_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    expected_count INTEGER CHECK (expected_count >= 0)
) STRICT;

CREATE TABLE aspect (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    code TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL CHECK (name <> ''),
    position INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE unit (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 32),
    name TEXT NOT NULL CHECK (name <> ''),
    short_name TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT 'department' CHECK (kind <> ''),
    position INTEGER NOT NULL DEFAULT 0,
    member INTEGER NOT NULL DEFAULT 1 CHECK (member IN (0, 1)),
    liaison_post TEXT NOT NULL DEFAULT '',
    liaison_phone TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE unit_alias (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    unit INTEGER NOT NULL REFERENCES unit (id) ON DELETE CASCADE,
    alias TEXT NOT NULL CHECK (alias <> ''),
    position INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX unit_alias_unit ON unit_alias (unit);

CREATE TABLE unit_group (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 32),
    name TEXT NOT NULL CHECK (name <> '')
) STRICT;

CREATE TABLE unit_group_kind (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    unit_group INTEGER NOT NULL REFERENCES unit_group (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind <> ''),
    position INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX unit_group_kind_group ON unit_group_kind (unit_group);

CREATE TABLE unit_group_member (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    unit_group INTEGER NOT NULL REFERENCES unit_group (id) ON DELETE CASCADE,
    unit INTEGER NOT NULL REFERENCES unit (id) ON DELETE RESTRICT,
    position INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX unit_group_member_group ON unit_group_member (unit_group);
CREATE INDEX unit_group_member_unit ON unit_group_member (unit);

CREATE TABLE round (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 32),
    kind TEXT NOT NULL CHECK (kind IN ('month', 'quarter', 'halfYear', 'year', 'adHoc')),
    name TEXT NOT NULL DEFAULT '',
    from_day TEXT NOT NULL CHECK (from_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    to_day TEXT NOT NULL CHECK (to_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    due_on TEXT NOT NULL CHECK (due_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'closed'))
) STRICT;

CREATE TABLE task (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 32),
    list INTEGER NOT NULL REFERENCES task_list (id) ON DELETE RESTRICT,
    parent INTEGER REFERENCES task (id) ON DELETE RESTRICT CHECK (parent <> id),
    position INTEGER NOT NULL DEFAULT 0,
    number TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL CHECK (title <> ''),
    goal TEXT NOT NULL DEFAULT '',
    deliverable TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL DEFAULT 'active' CHECK (status <> ''),
    status_reason TEXT NOT NULL DEFAULT '',
    closed_on TEXT CHECK (closed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    focus INTEGER NOT NULL DEFAULT 0 CHECK (focus IN (0, 1)),
    budget_fen INTEGER,
    budget_phrase TEXT NOT NULL DEFAULT '',
    deadline_kind TEXT NOT NULL DEFAULT 'unspecified' CHECK (deadline_kind IN ('fixed', 'range', 'continuous',
        'recurring', 'milestones', 'dependent', 'immediate', 'unspecified')),
    deadline_phrase TEXT NOT NULL DEFAULT '',
    due_on TEXT CHECK (due_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    start_on TEXT CHECK (start_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    recur_unit TEXT CHECK (recur_unit IN ('month', 'quarter', 'halfYear', 'year')),
    recur_times INTEGER CHECK (recur_times > 0),
    trigger_text TEXT NOT NULL DEFAULT '',
    source_file TEXT,
    source_sheet TEXT,
    source_row INTEGER
) STRICT;
CREATE INDEX task_list_order ON task (list, position);
CREATE INDEX task_parent ON task (parent);

CREATE TABLE task_aspect (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    task INTEGER NOT NULL REFERENCES task (id) ON DELETE CASCADE,
    aspect INTEGER NOT NULL REFERENCES aspect (id) ON DELETE RESTRICT,
    position INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX task_aspect_task ON task_aspect (task);
CREATE INDEX task_aspect_aspect ON task_aspect (aspect);

CREATE TABLE measure (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    task INTEGER NOT NULL REFERENCES task (id) ON DELETE CASCADE,
    position INTEGER NOT NULL DEFAULT 0,
    text TEXT NOT NULL DEFAULT '',
    units_written TEXT NOT NULL DEFAULT '',
    deadline_phrase TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX measure_task ON measure (task);

CREATE TABLE milestone (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    task INTEGER NOT NULL REFERENCES task (id) ON DELETE CASCADE,
    position INTEGER NOT NULL DEFAULT 0,
    due_on TEXT CHECK (due_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    text TEXT NOT NULL DEFAULT '',
    planned_bp INTEGER CHECK (planned_bp BETWEEN 0 AND 10000),
    done_on TEXT CHECK (done_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;
CREATE INDEX milestone_task ON milestone (task);

CREATE TABLE assignment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    task INTEGER NOT NULL REFERENCES task (id) ON DELETE CASCADE,
    position INTEGER NOT NULL DEFAULT 0,
    unit INTEGER REFERENCES unit (id) ON DELETE RESTRICT,
    unit_group INTEGER REFERENCES unit_group (id) ON DELETE RESTRICT,
    role TEXT NOT NULL CHECK (role IN ('lead', 'responsible', 'support')),
    written TEXT NOT NULL DEFAULT '',
    open_ended INTEGER NOT NULL DEFAULT 0 CHECK (open_ended IN (0, 1)),
    CHECK ((unit IS NULL) <> (unit_group IS NULL))
) STRICT;
CREATE INDEX assignment_task ON assignment (task);
CREATE INDEX assignment_unit ON assignment (unit);
CREATE INDEX assignment_group ON assignment (unit_group);

CREATE TABLE official (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    task INTEGER NOT NULL REFERENCES task (id) ON DELETE CASCADE,
    position INTEGER NOT NULL DEFAULT 0,
    role TEXT NOT NULL CHECK (role IN ('leadOfficial', 'coLeadOfficial', 'handler')),
    post TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX official_task ON official (task);

CREATE TABLE progress (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 32),
    task INTEGER NOT NULL REFERENCES task (id) ON DELETE CASCADE,
    round INTEGER REFERENCES round (id) ON DELETE RESTRICT,
    unit INTEGER REFERENCES unit (id) ON DELETE RESTRICT,
    on_day TEXT NOT NULL CHECK (on_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    percent_bp INTEGER CHECK (percent_bp BETWEEN 0 AND 10000),
    text TEXT NOT NULL DEFAULT '',
    problems TEXT NOT NULL DEFAULT '',
    next_steps TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX progress_task ON progress (task, on_day);
CREATE INDEX progress_round ON progress (round);
CREATE INDEX progress_unit ON progress (unit);

-- The change log. A batch is one act of a person; its rows in `change` are written by generated triggers only, and its
-- seal chains it to the batch before. `log_context` names the batch that is being written; outside one it is empty and
-- every write to a record table is refused.

CREATE TABLE batch (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL CHECK (kind <> ''),
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    actor TEXT NOT NULL,
    computer TEXT NOT NULL,
    program TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    source_file TEXT NOT NULL,
    source_sha256 TEXT NOT NULL,
    reverts INTEGER REFERENCES batch (id) CHECK (reverts < id)
) STRICT;

CREATE TABLE change (
    id INTEGER PRIMARY KEY,
    batch INTEGER NOT NULL REFERENCES batch (id),
    tbl TEXT NOT NULL,
    record INTEGER NOT NULL,
    field TEXT NOT NULL,
    old_value ANY,
    new_value ANY
) STRICT;
CREATE INDEX change_record ON change (tbl, record);
-- The history of a task with its parts asks which rows were ever its own.
CREATE INDEX change_of_task ON change (tbl, new_value) WHERE field = 'task';

CREATE TABLE seal (
    batch INTEGER PRIMARY KEY REFERENCES batch (id),
    first_change INTEGER NOT NULL,
    last_change INTEGER NOT NULL CHECK (last_change >= first_change - 1),
    hash TEXT NOT NULL CHECK (length(hash) = 64)
) STRICT;

CREATE TABLE log_context (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    batch INTEGER REFERENCES batch (id)
) STRICT;
INSERT INTO log_context (id, batch) VALUES (1, NULL);

CREATE TRIGGER batch_keep BEFORE UPDATE ON batch BEGIN SELECT RAISE(ABORT, 'the change log is append-only'); END;
CREATE TRIGGER batch_stay BEFORE DELETE ON batch BEGIN SELECT RAISE(ABORT, 'the change log is append-only'); END;
CREATE TRIGGER change_keep BEFORE UPDATE ON change BEGIN SELECT RAISE(ABORT, 'the change log is append-only'); END;
CREATE TRIGGER change_stay BEFORE DELETE ON change BEGIN SELECT RAISE(ABORT, 'the change log is append-only'); END;
CREATE TRIGGER seal_keep BEFORE UPDATE ON seal BEGIN SELECT RAISE(ABORT, 'the change log is append-only'); END;
CREATE TRIGGER seal_stay BEFORE DELETE ON seal BEGIN SELECT RAISE(ABORT, 'the change log is append-only'); END;
