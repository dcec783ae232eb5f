-- SPDX-FileCopyrightText: 2026 The Parley authors
-- SPDX-License-Identifier: GPL-3.0-or-later

CREATE TABLE meta (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

-- The log. Numbers are given by the writer, 1, 2, 3 … without holes.
CREATE TABLE events (
    seq INTEGER NOT NULL PRIMARY KEY,
    at INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    conversation INTEGER,
    customer TEXT,
    owner TEXT,
    former_owner TEXT,
    flags INTEGER NOT NULL,
    body BLOB NOT NULL
);
-- Messages are read from the log itself; kind 2 is message.added.
CREATE INDEX events_messages ON events (conversation, seq) WHERE kind = 2;

-- Every command that was done, so that a repeat gets the first answer. The reply is the body of the
-- event "seq" when it is null.
CREATE TABLE commands (
    id BLOB NOT NULL PRIMARY KEY,
    actor BLOB NOT NULL,
    hash BLOB NOT NULL,
    at INTEGER NOT NULL,
    seq INTEGER,
    reply BLOB
) WITHOUT ROWID;

CREATE TABLE conversations (
    key INTEGER NOT NULL PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    customer TEXT NOT NULL,
    channel INTEGER NOT NULL,
    address TEXT NOT NULL,
    queue TEXT NOT NULL,
    state INTEGER NOT NULL,
    owner TEXT NOT NULL,
    started_at INTEGER NOT NULL,
    queued_at INTEGER NOT NULL,
    closed_at INTEGER NOT NULL,
    satisfaction INTEGER NOT NULL,
    body BLOB NOT NULL
);
-- States: 0 queued, 1 active, 2 held, 3 closed.
CREATE INDEX conversations_live ON conversations (state, owner) WHERE state < 3;
CREATE INDEX conversations_customer ON conversations (customer, started_at);

CREATE TABLE failed_messages (
    conversation INTEGER NOT NULL,
    message TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (conversation, message)
) WITHOUT ROWID;

CREATE TABLE attachments (
    id TEXT NOT NULL PRIMARY KEY,
    uploader BLOB NOT NULL,
    message TEXT NOT NULL,
    at INTEGER NOT NULL,
    body BLOB NOT NULL
);
