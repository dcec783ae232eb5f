// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"
#include "models/domain/id.h"
#include "models/library/finding/pickfeatures.h"

#include <QHash>

#include <vector>

namespace parley {

//! What was last said before an entry is looked for.
struct PickMoment
{
    EntryId previous = {};     //!< the entry the agent sent last; empty for none
    QString customerText = {}; //!< the customer's last message
    QString agentText = {};    //!< the agent's last message

    friend bool operator==(const PickMoment &, const PickMoment &) = default;
};

//! One entry taken from the library.
struct Pick
{
    EntryId entry;
    QString query = {}; //!< what was typed to find it; empty for nothing
    PickMoment moment = {};
    qint64 at = 0; //!< ms since 1970 UTC; 0 when not known
};

//! How much each signal counts; 0 leaves it out.
using PickShares = std::array<double, pickSignals>;
inline constexpr PickShares usualShares{1, 1, 1, 1, 1, 1, 1};

//! What is learned from picks: which entries were taken for the same keys and words, after the same reply and
//! after similar messages. It keeps counts under hashes, not texts; older picks count less. A pick is a few
//! dozen counts, asking is some microseconds.
class PickHistory
{
public:
    //! For each entry the history knows, by its number, how likely it is, as a natural logarithm; 0 for one
    //! that is as likely as one never picked.
    using Evidence = std::vector<float>;

    //! Learns from a pick; one's own may weigh more than a colleague's.
    void add(const Pick &pick, double weight = 1);
    //! Takes over all that \a other has learned.
    void merge(const PickHistory &other, double weight = 1);

    //! What its use, the last messages and the previous reply say.
    [[nodiscard]] Evidence momentEvidence(const PickMoment &moment,
                                          const PickShares &shares = usualShares) const;
    //! What the keys typed so far say besides: how much likelier they make it.
    [[nodiscard]] Evidence queryEvidence(const QString &query, const PickShares &shares = usualShares) const;

    //! The number of an entry in evidence; below 0 for one that was never picked.
    [[nodiscard]] qsizetype numberOf(const EntryId &entry) const { return m_numbers.value(entry, -1); }
    [[nodiscard]] const EntryId &entry(qsizetype number) const { return m_entries[std::size_t(number)].id; }
    //! How often it was picked, older picks counting less.
    [[nodiscard]] double useOf(const EntryId &entry) const;
    [[nodiscard]] bool isEmpty() const { return m_entries.empty(); }
    //! Changes whenever something was learned.
    [[nodiscard]] quint64 revision() const { return m_revision; }
    //! Memory it holds, nearly.
    [[nodiscard]] qsizetype bytes() const;

    //! Everything but counts that have faded, compact.
    [[nodiscard]] QByteArray toBytes() const;
    //! An error when \a bytes are not from toBytes().
    [[nodiscard]] static Result<PickHistory> fromBytes(const QByteArray &bytes);

private:
    struct Count
    {
        quint32 entry = 0;
        float picks = 0;
    };
    struct Seen
    {
        float picks = 0; //!< with any entry
        std::vector<Count> counts;
    };
    struct Known
    {
        EntryId id;
        float picks = 0;
    };

    [[nodiscard]] quint32 numberFor(const EntryId &entry);
    void count(const PickFeatures &features, quint32 entry, float picks);
    void weigh(const PickFeatures &features, double share, Evidence &evidence) const;
    void fade(qint64 at);

    QHash<quint64, Seen> m_seen; //!< by feature
    QHash<EntryId, qsizetype> m_numbers;
    std::vector<Known> m_entries;
    double m_picks = 0;   //!< all, as counted
    double m_present = 1; //!< what a pick counts now; grows, so that older ones count less
    qint64 m_lastAt = 0;
    quint64 m_revision = 0;
};

} // namespace parley
