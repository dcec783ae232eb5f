-- SPDX-FileCopyrightText: 2026 The Parley authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The newest save of each entry, and the one that every desk has.
CREATE TABLE entries (
    id TEXT NOT NULL PRIMARY KEY,
    owner TEXT NOT NULL,
    body BLOB NOT NULL,
    published BLOB
);

CREATE TABLE entry_versions (
    entry TEXT NOT NULL,
    version INTEGER NOT NULL,
    at INTEGER NOT NULL,
    author TEXT NOT NULL,
    body BLOB NOT NULL,
    PRIMARY KEY (entry, version)
) WITHOUT ROWID;

-- How often each entry was sent, by day since 1970.
CREATE TABLE entry_uses (
    entry TEXT NOT NULL,
    day INTEGER NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY (entry, day)
) WITHOUT ROWID;
