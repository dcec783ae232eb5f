-- SPDX-FileCopyrightText: 2026 The Parley authors
-- SPDX-License-Identifier: GPL-3.0-or-later

CREATE TABLE users (
    id TEXT NOT NULL PRIMARY KEY,
    login TEXT NOT NULL UNIQUE,
    password TEXT NOT NULL,
    body BLOB NOT NULL
);

CREATE TABLE tokens (
    hash BLOB NOT NULL PRIMARY KEY,
    user TEXT NOT NULL,
    device TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    used_at INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX tokens_user ON tokens (user);

CREATE TABLE visitors (
    hash BLOB NOT NULL PRIMARY KEY,
    customer TEXT NOT NULL,
    conversation TEXT NOT NULL,
    created_at INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE api_keys (
    hash BLOB NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    created_at INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE customers (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    body BLOB NOT NULL
);

-- Addresses as policy normalises them; an unverified one may be claimed by several.
CREATE TABLE identities (
    kind INTEGER NOT NULL,
    address TEXT NOT NULL,
    customer TEXT NOT NULL,
    verified INTEGER NOT NULL,
    PRIMARY KEY (kind, address, customer)
) WITHOUT ROWID;
CREATE INDEX identities_customer ON identities (customer);

CREATE TABLE orders (
    number TEXT NOT NULL PRIMARY KEY,
    customer TEXT NOT NULL
) WITHOUT ROWID;

-- What customers are found by: normalised words of names, addresses and order numbers.
CREATE TABLE customer_words (
    word TEXT NOT NULL,
    customer TEXT NOT NULL,
    PRIMARY KEY (word, customer)
) WITHOUT ROWID;
CREATE INDEX customer_words_customer ON customer_words (customer);

CREATE TABLE interactions (
    key INTEGER NOT NULL PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    customer TEXT NOT NULL,
    at INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    external TEXT UNIQUE,
    body BLOB NOT NULL
);
CREATE INDEX interactions_timeline ON interactions (customer, at DESC, id DESC);
