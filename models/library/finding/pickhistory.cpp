// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/finding/pickhistory.h"

#include "models/library/finding/normalise.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>
#include <cmath>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

constexpr double halfLife = 90.0 * 24 * 3600 * 1000; //!< ms, after which a pick counts half
constexpr double mostPresent = 1 << 20;              //!< then all counts are scaled down
constexpr float faded = 0.02f;                       //!< of a pick; less is forgotten
constexpr double doubt = 5;  //!< picks of an entry that its use in general is believed like
constexpr double unseen = 1; //!< picks of other entries that each feature is believed to have besides
constexpr double others =
    100; //!< picks without a feature that are believed in besides, so that few tell much
constexpr quint32 magic = 0x504b4831; // PKH1

} // namespace

quint32 PickHistory::numberFor(const EntryId &entry)
{
    const auto found = m_numbers.constFind(entry);
    if (found != m_numbers.cend())
        return quint32(*found);
    m_numbers.insert(entry, qsizetype(m_entries.size()));
    m_entries.push_back({entry, 0});
    return quint32(m_entries.size() - 1);
}

void PickHistory::count(const PickFeatures &features, quint32 entry, float picks)
{
    for (const quint64 feature : features) {
        Seen &seen = m_seen[feature];
        seen.picks += picks;
        const auto place = std::find_if(seen.counts.begin(), seen.counts.end(),
                                        [entry](const Count &each) { return each.entry == entry; });
        if (place == seen.counts.end())
            seen.counts.push_back({entry, picks});
        else
            place->picks += picks;
    }
}

//! Makes picks from \a at on count more than those before, instead of touching all of these.
void PickHistory::fade(qint64 at)
{
    if (at <= m_lastAt)
        return;
    if (m_lastAt > 0)
        m_present *= std::exp2(double(at - m_lastAt) / halfLife);
    m_lastAt = at;
    if (m_present < mostPresent)
        return;
    const auto scale = float(1 / m_present);
    for (Seen &seen : m_seen) {
        seen.picks *= scale;
        for (Count &each : seen.counts)
            each.picks *= scale;
    }
    for (Known &each : m_entries)
        each.picks *= scale;
    m_picks /= m_present;
    m_present = 1;
}

void PickHistory::add(const Pick &pick, double weight)
{
    fade(pick.at);
    const auto picks = float(weight * m_present);
    const quint32 entry = numberFor(pick.entry);
    m_entries[entry].picks += picks;
    m_picks += double(picks);
    const QString query = normalised(pick.query);
    count(keyFeatures(query), entry, picks);
    count(wordFeatures(PickSignal::Words, query), entry, picks);
    count(letterFeatures(query, false), entry, picks);
    if (!pick.moment.previous.isEmpty())
        count(nameFeature(PickSignal::Previous, pick.moment.previous.value()), entry, picks);
    count(wordFeatures(PickSignal::Customer, normalised(pick.moment.customerText)), entry, picks);
    count(wordFeatures(PickSignal::Agent, normalised(pick.moment.agentText)), entry, picks);
    ++m_revision;
}

void PickHistory::merge(const PickHistory &other, double weight)
{
    fade(other.m_lastAt);
    const double age = other.m_lastAt > 0 ? double(m_lastAt - other.m_lastAt) / halfLife : 0;
    const auto scale = float(weight * std::exp2(-age) * m_present / other.m_present);
    std::vector<quint32> numbers;
    for (const Known &each : other.m_entries) {
        numbers.push_back(numberFor(each.id));
        m_entries[numbers.back()].picks += each.picks * scale;
        m_picks += double(each.picks * scale);
    }
    for (auto seen = other.m_seen.cbegin(); seen != other.m_seen.cend(); ++seen)
        for (const Count &each : seen->counts)
            count({seen.key()}, numbers[each.entry], each.picks * scale);
    ++m_revision;
}

//! Adds how many times likelier each entry makes the features, by what was counted: for each the logarithm of
//! P(feature | entry) / P(feature), the former drawn to the latter while there are few picks. Features of one
//! text say partly the same, so that many count only like their root.
void PickHistory::weigh(const PickFeatures &features, double share, Evidence &evidence) const
{
    PickFeatures known;
    for (const quint64 each : features)
        if (m_seen.contains(each))
            known.push_back(each);
    if (known.empty() || share == 0)
        return;
    const double weight = share / std::sqrt(double(known.size()));
    const double drawn = doubt * m_present;
    const auto absent = float(weight * double(known.size()));
    for (std::size_t i = 0; i < evidence.size(); ++i)
        evidence[i] -= absent * float(std::log1p(double(m_entries[i].picks) / drawn));
    for (const quint64 each : known) {
        const Seen &seen = *m_seen.constFind(each);
        const double usual =
            drawn * (double(seen.picks) + unseen * m_present) / (m_picks + others * m_present);
        for (const Count &count : seen.counts)
            evidence[count.entry] += float(weight * std::log1p(double(count.picks) / usual));
    }
}

PickHistory::Evidence PickHistory::momentEvidence(const PickMoment &moment, const PickShares &shares) const
{
    Evidence evidence(m_entries.size(), 0);
    const double use = shares[std::size_t(PickSignal::Use)];
    for (std::size_t i = 0; i < evidence.size(); ++i)
        evidence[i] = float(use * std::log1p(double(m_entries[i].picks) / (doubt * m_present)));
    const auto weighWords = [&](PickSignal signal, const QString &text) {
        weigh(wordFeatures(signal, normalised(text)), shares[std::size_t(signal)], evidence);
    };
    weighWords(PickSignal::Customer, moment.customerText);
    if (moment.previous.isEmpty())
        weighWords(PickSignal::Agent, moment.agentText);
    else
        weigh(nameFeature(PickSignal::Previous, moment.previous.value()),
              shares[std::size_t(PickSignal::Previous)], evidence);
    return evidence;
}

PickHistory::Evidence PickHistory::queryEvidence(const QString &query, const PickShares &shares) const
{
    Evidence evidence(m_entries.size(), 0);
    const QString normal = normalised(query);
    PickFeatures keys = keyFeatures(normal);
    while (!keys.empty() && !m_seen.contains(keys.back()))
        keys.pop_back();
    if (!keys.empty())
        weigh({keys.back()}, shares[std::size_t(PickSignal::Keys)], evidence);
    weigh(wordFeatures(PickSignal::Words, normal), shares[std::size_t(PickSignal::Words)], evidence);
    weigh(letterFeatures(normal, true), shares[std::size_t(PickSignal::Letters)], evidence);
    return evidence;
}

double PickHistory::useOf(const EntryId &entry) const
{
    const qsizetype number = numberOf(entry);
    return number < 0 ? 0 : double(m_entries[std::size_t(number)].picks) / m_present;
}

qsizetype PickHistory::bytes() const
{
    std::size_t bytes =
        m_entries.capacity() * sizeof(Known) + std::size_t(m_seen.capacity()) * (sizeof(Seen) + 8);
    for (const Seen &each : m_seen)
        bytes += each.counts.capacity() * sizeof(Count);
    return qsizetype(bytes);
}

QByteArray PickHistory::toBytes() const
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out.setFloatingPointPrecision(QDataStream::SinglePrecision);
    const auto scale = float(1 / m_present);
    out << m_lastAt << quint32(m_entries.size());
    for (const Known &each : m_entries)
        out << each.id.value() << each.picks * scale;
    for (auto seen = m_seen.cbegin(); seen != m_seen.cend(); ++seen) {
        if (seen->picks * scale < faded)
            continue;
        out << seen.key() << quint32(seen->counts.size());
        for (const Count &each : seen->counts)
            out << each.entry << each.picks * scale;
    }
    QByteArray head;
    QDataStream(&head, QIODevice::WriteOnly) << magic;
    return head + qCompress(bytes);
}

Result<PickHistory> PickHistory::fromBytes(const QByteArray &bytes)
{
    const auto wrong = [] { return refuse(ErrorCode::BadRequest, u"not a history of picks"_s); };
    quint32 found = 0;
    QDataStream(bytes.first(std::min<qsizetype>(bytes.size(), 4))) >> found;
    if (found != magic)
        return wrong();
    QDataStream in(qUncompress(bytes.sliced(4)));
    in.setVersion(QDataStream::Qt_6_4);
    in.setFloatingPointPrecision(QDataStream::SinglePrecision);
    PickHistory history;
    quint32 entries = 0;
    in >> history.m_lastAt >> entries;
    for (quint32 i = 0; i < entries && in.status() == QDataStream::Ok; ++i) {
        QString id;
        float picks = 0;
        in >> id >> picks;
        history.m_entries[history.numberFor(EntryId(id))].picks += picks;
        history.m_picks += double(picks);
    }
    while (!in.atEnd() && in.status() == QDataStream::Ok) {
        quint64 feature = 0;
        quint32 counts = 0;
        in >> feature >> counts;
        for (quint32 i = 0; i < counts && in.status() == QDataStream::Ok; ++i) {
            Count each;
            in >> each.entry >> each.picks;
            if (each.entry >= history.m_entries.size())
                return wrong();
            history.count({feature}, each.entry, each.picks);
        }
    }
    if (in.status() != QDataStream::Ok)
        return wrong();
    return history;
}

} // namespace parley
