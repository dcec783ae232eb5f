// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entry.h"
#include "models/domain/toneguide.h"
#include "models/policy/tonefinding.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace parley {

//! Which entries of the library offend each rule of a tone guide now. Counted a few ms at a time, so that the
//! event loop goes on; a new question takes the place of one that is still open.
class ToneCensus : public QObject
{
    Q_OBJECT

public:
    //! The rule that a finding offends: of an avoided word its own, of the others one for each kind.
    [[nodiscard]] static QString ruleOf(ToneKind kind, const QString &word = {});

    explicit ToneCensus(QObject *parent = nullptr);

    void setEntries(const QList<Entry> &entries);
    //! Asks for the entries that \a guide is for. \a ownBrands have a guide of their own in its language: of
    //! a guide for every brand, entries for those alone are left out.
    void count(const ToneGuide &guide, const QStringList &ownBrands = {});

    [[nodiscard]] bool isCounting() const { return m_timer.isActive(); }
    //! As far as counted.
    [[nodiscard]] QList<EntryId> entriesOf(const QString &rule) const { return m_offenders.value(rule); }
    //! How many entries the guide is for.
    [[nodiscard]] int total() const { return m_total; }

Q_SIGNALS:
    //! All are counted.
    void counted();

private:
    void countSome();
    void countEntry(const Entry &entry);
    [[nodiscard]] bool isFor(const Entry &entry) const;

    QList<Entry> m_entries;
    ToneGuide m_guide;
    QStringList m_ownBrands;
    QHash<QString, QList<EntryId>> m_offenders;
    qsizetype m_next = 0;
    int m_total = 0;
    QTimer m_timer;
};

} // namespace parley
