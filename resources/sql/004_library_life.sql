-- SPDX-FileCopyrightText: 2026 The Parley authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What was done to each entry, in order.
CREATE TABLE entry_steps (
    key INTEGER NOT NULL PRIMARY KEY,
    entry TEXT NOT NULL,
    at INTEGER NOT NULL,
    act INTEGER NOT NULL,
    version INTEGER NOT NULL,
    author TEXT NOT NULL,
    author_name TEXT NOT NULL,
    note TEXT NOT NULL
);
CREATE INDEX entry_steps_entry ON entry_steps (entry, key);

-- Messages that came from an entry, or were typed by hand though it has them.
CREATE TABLE entry_sends (
    key INTEGER NOT NULL PRIMARY KEY,
    entry TEXT NOT NULL,
    at INTEGER NOT NULL,
    language TEXT NOT NULL,
    form INTEGER NOT NULL,
    conversation INTEGER NOT NULL,
    inserted INTEGER NOT NULL,
    edited INTEGER NOT NULL,
    typed INTEGER NOT NULL,
    by_hand INTEGER NOT NULL
);
CREATE INDEX entry_sends_at ON entry_sends (at);
CREATE INDEX entry_sends_entry ON entry_sends (entry, at);

-- How often each variant was put into a draft, by day since 1970.
CREATE TABLE entry_inserts (
    entry TEXT NOT NULL,
    language TEXT NOT NULL,
    form INTEGER NOT NULL,
    day INTEGER NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY (entry, language, form, day)
) WITHOUT ROWID;

-- Messages of agents by day since 1970, from the library or not.
CREATE TABLE message_days (
    day INTEGER NOT NULL PRIMARY KEY,
    count INTEGER NOT NULL
);

CREATE TABLE proposals (
    id TEXT NOT NULL PRIMARY KEY,
    author TEXT NOT NULL,
    at INTEGER NOT NULL,
    body BLOB NOT NULL
);

CREATE TABLE tone_guides (
    brand TEXT NOT NULL,
    language TEXT NOT NULL,
    body BLOB NOT NULL,
    PRIMARY KEY (brand, language)
) WITHOUT ROWID;

CREATE TABLE link_checks (
    address TEXT NOT NULL PRIMARY KEY,
    at INTEGER NOT NULL,
    body BLOB NOT NULL
) WITHOUT ROWID;
