// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backend/store/libraryreading.h"

#include "app/backend/store/bytewriter.h"

#include <QDateTime>
#include <QSet>

#include <map>

namespace parley::backend {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 msPerDay = 86'400'000;
constexpr qint64 daysAtMost = 400;
constexpr double charactersPerSecond = 5; // a fair typist: 60 words a minute

//! Runs \p each over the rows of a query.
template<typename Each>
Result<void> rows(Result<QSqlQuery *> query, Each each)
{
    if (!query)
        return tl::unexpected(query.error());
    while ((*query)->next())
        each(**query);
    (*query)->finish();
    return {};
}

//! Adds up the sends of a report, a row at a time.
class Sums
{
public:
    explicit Sums(QString solved)
        : m_solved(std::move(solved))
    {}

    EntryFigures &figures(const QSqlQuery &row)
    {
        const auto form = static_cast<FormOfAddress>(row.value(2).toInt());
        Sum &sum = m_sums[{row.value(0).toString(), row.value(1).toString(), row.value(2).toInt()}];
        sum.figures.entry = EntryId(row.value(0).toString());
        sum.figures.language = row.value(1).toString();
        sum.figures.form = form;
        return sum.figures;
    }

    //! entry, language, form, at, inserted, edited, by hand, conversation, satisfaction, closed, disposition,
    //! asked again
    void add(const QSqlQuery &row)
    {
        figures(row);
        Sum &sum = m_sums[{row.value(0).toString(), row.value(1).toString(), row.value(2).toInt()}];
        const qint64 at = row.value(3).toLongLong();
        const int inserted = row.value(4).toInt();
        const int edited = row.value(5).toInt();
        LibraryDay &day = m_days[at / msPerDay];
        if (row.value(6).toBool()) {
            ++sum.figures.byHand;
            ++day.byHand;
            return;
        }
        const double saved = std::max(inserted - edited, 0) / charactersPerSecond;
        ++sum.figures.sent;
        ++day.sent;
        sum.figures.savedSeconds += saved;
        day.savedSeconds += saved;
        sum.figures.lastSentAt = std::max(sum.figures.lastSentAt, at);
        if (edited > 0) {
            ++sum.figures.edited;
            ++day.edited;
            sum.shares += double(edited) / std::max(inserted, 1);
        }
        addConversation(sum, row);
    }

    void addMessages(qint64 day, int count) { m_days[day].messages += count; }

    void fill(LibraryReport &report) const
    {
        for (const auto &[key, sum] : m_sums) {
            EntryFigures figures = sum.figures;
            if (figures.edited > 0)
                figures.editedShare = sum.shares / figures.edited;
            if (figures.rated > 0)
                figures.satisfaction = sum.ratings / figures.rated;
            report.variants.append(figures);
        }
        for (const auto &[number, day] : m_days) {
            report.days.append(day);
            report.days.last().day = number;
        }
    }

private:
    struct Sum
    {
        EntryFigures figures;
        double shares = 0;
        double ratings = 0;
        QSet<qint64> conversations;
    };

    void addConversation(Sum &sum, const QSqlQuery &row)
    {
        const qint64 conversation = row.value(7).toLongLong();
        if (sum.conversations.contains(conversation))
            return;
        sum.conversations.insert(conversation);
        if (const int satisfaction = row.value(8).toInt(); satisfaction > 0) {
            ++sum.figures.rated;
            sum.ratings += satisfaction;
        }
        if (row.value(9).toLongLong() <= 0)
            return;
        ++sum.figures.closed;
        sum.figures.solved += row.value(10).toString() == m_solved;
        sum.figures.askedAgain += row.value(11).toBool();
    }

    QString m_solved;
    std::map<std::tuple<QString, QString, int>, Sum> m_sums;
    std::map<qint64, LibraryDay> m_days;
};

} // namespace

Result<Entry> readEntry(Database &database, const EntryId &id)
{
    std::optional<Entry> entry;
    return rows(database.query("SELECT body FROM entries WHERE id = ?", id),
                [&](QSqlQuery &row) { entry = fromBytes<Entry>(row.value(0).toByteArray()); })
        .and_then([&]() -> Result<Entry> {
            if (!entry)
                return refuse(ErrorCode::NotFound, u"there is no such entry"_s, u"with.entry"_s);
            return *entry;
        });
}

Result<EntryHistory> readHistory(Database &database, const EntryId &id)
{
    EntryHistory history;
    history.entry = id;
    return rows(database.query("SELECT act, version, at, author, author_name, note FROM entry_steps WHERE "
                               "entry = ? ORDER BY key DESC LIMIT 200",
                               id),
                [&](QSqlQuery &row) {
                    history.steps.append({static_cast<EntryAct>(row.value(0).toInt()), row.value(1).toInt(),
                                          row.value(2).toLongLong(), UserId(row.value(3).toString()),
                                          row.value(4).toString(), row.value(5).toString()});
                })
        .and_then([&] {
            return rows(
                database.query(
                    "SELECT body FROM entry_versions WHERE entry = ? ORDER BY version DESC LIMIT 200", id),
                [&](QSqlQuery &row) {
                    history.versions.append(fromBytes<Entry>(row.value(0).toByteArray()));
                });
        })
        .map([&] { return history; });
}

Result<Centre> readCentre(Database &database)
{
    Centre centre;
    return rows(database.query("SELECT value FROM meta WHERE name = 'centre'"),
                [&](QSqlQuery &row) {
                    centre = fromBytes<Centre>(row.value(0).toString().toUtf8());
                })
        .map([&] { return centre; });
}

Result<LibraryReport> readLibraryReport(Database &database, const protocol::OpenLibraryReport &asked,
                                        const QString &solved)
{
    LibraryReport report;
    report.until = asked.until > 0 ? asked.until : QDateTime::currentMSecsSinceEpoch();
    report.since = std::max(asked.since, report.until - daysAtMost * msPerDay);
    Sums sums(solved);
    const QString one = asked.entry.value();
    return rows(
               database.query(
                   "SELECT s.entry, s.language, s.form, s.at, s.inserted, s.edited, s.by_hand, s.conversation, "
                   "c.satisfaction, c.closed_at, "
                   "CASE WHEN c.closed_at > 0 THEN json_extract(CAST(c.body AS TEXT), '$.disposition') END, "
                   "c.closed_at > 0 AND EXISTS (SELECT 1 FROM conversations o WHERE o.customer = c.customer AND "
                   "o.started_at > c.closed_at AND o.started_at < c.closed_at + 259200000) "
                   "FROM entry_sends s LEFT JOIN conversations c ON c.key = s.conversation "
                   "WHERE s.at >= ? AND s.at < ? AND (? = '' OR s.entry = ?) ORDER BY s.key",
                   report.since, report.until, one, one),
               [&](QSqlQuery &row) { sums.add(row); })
        .and_then([&] {
            return rows(database.query("SELECT entry, language, form, sum(count) FROM entry_inserts WHERE day "
                                       ">= ? AND day <= ? AND (? = '' OR entry = ?) GROUP BY 1, 2, 3",
                                       report.since / msPerDay, report.until / msPerDay, one, one),
                        [&](QSqlQuery &row) { sums.figures(row).inserted = row.value(3).toInt(); });
        })
        .and_then([&] {
            return rows(database.query("SELECT day, count FROM message_days WHERE day >= ? AND day <= ?",
                                       report.since / msPerDay, report.until / msPerDay),
                        [&](QSqlQuery &row) {
                            sums.addMessages(row.value(0).toLongLong(), row.value(1).toInt());
                        });
        })
        .map([&] {
            sums.fill(report);
            return report;
        });
}

} // namespace parley::backend
