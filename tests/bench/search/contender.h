// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entry.h"
#include "models/library/finding/entryindex.h"

#include <QSqlDatabase>

#include <memory>

namespace parley::bench {

//! One way of finding entries.
class Contender
{
public:
    Contender() = default;
    Contender(const Contender &) = delete;
    Contender &operator=(const Contender &) = delete;
    virtual ~Contender() = default;

    [[nodiscard]] virtual QString name() const = 0;
    virtual void build(const QList<Entry> &entries) = 0;
    //! How many entries it shows for what was typed.
    [[nodiscard]] virtual qsizetype find(const QString &query) = 0;
    [[nodiscard]] virtual qsizetype shortestQuery() const { return 1; }
    //! How many queries it gets; fewer for the slow.
    [[nodiscard]] virtual int queries() const { return 400; }
};

//! The workstation's own index, as its popup asks it.
class ParleyContender : public Contender
{
public:
    //! \a history may be null.
    explicit ParleyContender(const PickHistory *history);

    [[nodiscard]] QString name() const override;
    void build(const QList<Entry> &entries) override;
    [[nodiscard]] qsizetype find(const QString &query) override;
    [[nodiscard]] EntryIndex &index() { return m_index; }

private:
    const PickHistory *m_history;
    EntryIndex m_index;
};

//! SQLite's full text search, in memory, ranked by bm25().
class SqliteContender : public Contender
{
public:
    enum Kind { Prefix, Trigram };

    explicit SqliteContender(Kind kind);
    ~SqliteContender() override;

    [[nodiscard]] QString name() const override;
    void build(const QList<Entry> &entries) override;
    [[nodiscard]] qsizetype find(const QString &query) override;
    [[nodiscard]] qsizetype shortestQuery() const override { return m_kind == Trigram ? 3 : 1; }
    [[nodiscard]] int queries() const override { return 60; }

private:
    Kind m_kind;
    QSqlDatabase m_database;
};

//! memmem() through all texts, those found in the title first.
class ScanContender : public Contender
{
public:
    [[nodiscard]] QString name() const override;
    void build(const QList<Entry> &entries) override;
    [[nodiscard]] qsizetype find(const QString &query) override;
    [[nodiscard]] int queries() const override { return 60; }

private:
    std::vector<QByteArray> m_titles;
    std::vector<QByteArray> m_texts;
};

//! `fzf --filter`, one process a key as it has to be.
class FzfContender : public Contender
{
public:
    [[nodiscard]] QString name() const override;
    void build(const QList<Entry> &entries) override;
    [[nodiscard]] qsizetype find(const QString &query) override;
    [[nodiscard]] int queries() const override { return 4; }

private:
    QByteArray m_lines;
};

} // namespace parley::bench
