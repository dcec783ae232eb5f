// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/tonecensus.h"

#include "models/policy/tonecheck.h"

#include <QElapsedTimer>

#include <algorithm>

namespace parley {

namespace {

constexpr qint64 sliceMs = 6;

QString primary(const QString &language) { return language.section(u'-', 0, 0).toLower(); }

} // namespace

QString ToneCensus::ruleOf(ToneKind kind, const QString &word)
{
    return kind == ToneKind::AvoidedWord ? nameOf(kind) + u':' + word : nameOf(kind);
}

ToneCensus::ToneCensus(QObject *parent)
    : QObject(parent)
{
    connect(&m_timer, &QTimer::timeout, this, &ToneCensus::countSome);
}

void ToneCensus::setEntries(const QList<Entry> &entries)
{
    m_entries = entries;
    count(m_guide, m_ownBrands);
}

void ToneCensus::count(const ToneGuide &guide, const QStringList &ownBrands)
{
    m_guide = guide;
    m_ownBrands = ownBrands;
    m_offenders.clear();
    m_next = 0;
    m_total = 0;
    m_timer.start(0);
}

void ToneCensus::countSome()
{
    QElapsedTimer clock;
    clock.start();
    while (m_next < m_entries.size() && clock.elapsed() < sliceMs)
        countEntry(m_entries[m_next++]);
    if (m_next < m_entries.size())
        return;
    m_timer.stop();
    Q_EMIT counted();
}

bool ToneCensus::isFor(const Entry &entry) const
{
    if (entry.kind == EntryKind::Link || entry.status == EntryStatus::Retired
        || entry.scope == Scope::Personal)
        return false;
    if (entry.brands.isEmpty())
        return m_guide.brand.isEmpty();
    if (!m_guide.brand.isEmpty())
        return entry.brands.contains(m_guide.brand);
    return !std::all_of(entry.brands.begin(), entry.brands.end(),
                        [this](const QString &brand) { return m_ownBrands.contains(brand); });
}

void ToneCensus::countEntry(const Entry &entry)
{
    if (!isFor(entry))
        return;
    ++m_total;
    for (const Variant &variant : entry.variants) {
        if (primary(variant.language) != primary(m_guide.language))
            continue;
        for (const ToneFinding &each : toneFindings(variant.text, m_guide, markupOf(variant.text))) {
            if (entry.kind == EntryKind::Phrase
                && (each.kind == ToneKind::GreetingMissing || each.kind == ToneKind::ClosingMissing))
                continue;
            QList<EntryId> &offenders = m_offenders[ruleOf(each.kind, each.word)];
            if (offenders.isEmpty() || offenders.last() != entry.id)
                offenders.append(entry.id);
        }
    }
}

} // namespace parley
