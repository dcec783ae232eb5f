// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/lists/timelinewords.h"

#include <QDateTime>
#include <QLocale>
#include <QTest>

using namespace parley;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

QString plain(QString text)
{
    for (const QChar mark : {QChar(0x2066), QChar(0x2067), QChar(0x2069), QChar(0x200f)})
        text.remove(mark);
    return text.replace(QChar(0xa0), u' ');
}

QStringList textsOf(const QList<LinePart> &parts)
{
    QStringList texts;
    for (const LinePart &part : parts)
        texts.append(part.text);
    return texts;
}

} // namespace

class TestTimelineWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void tellsHowLongAgo_data()
    {
        QTest::addColumn<qint64>("ago");
        QTest::addColumn<QString>("words");
        QTest::newRow("this very moment") << qint64(0) << u"now"_s;
        QTest::newRow("a clock that runs ahead") << -hour << u"now"_s;
        QTest::newRow("just under a minute") << minute - 1 << u"now"_s;
        QTest::newRow("five minutes") << 5 * minute << u"5 min ago"_s;
        QTest::newRow("five hours and a half") << 5 * hour + 30 * minute << u"5 h ago"_s;
        QTest::newRow("six days") << 6 * day << u"6 d ago"_s;
        QTest::newRow("three months") << 90 * day << u"14 Mar"_s;
        QTest::newRow("last year") << 300 * day << u"Aug 2024"_s;
    }

    void tellsHowLongAgo()
    {
        QFETCH(const qint64, ago);
        QFETCH(const QString, words);
        const qint64 now = QDateTime(QDate(2025, 6, 12), QTime(14, 6)).toMSecsSinceEpoch();
        QCOMPARE(relativeTime(now - ago, now), words);
    }

    void tellsLengthsOfTime_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("words");
        QTest::newRow("under a minute") << qint64(48) << u"48 s"_s;
        QTest::newRow("minutes and seconds") << qint64(372) << u"6 min 12 s"_s;
        QTest::newRow("whole minutes") << qint64(300) << u"5 min"_s;
        QTest::newRow("hours and minutes") << qint64(3900) << u"1 h 5 min"_s;
        QTest::newRow("whole hours") << qint64(7200) << u"2 h"_s;
    }

    void tellsLengthsOfTime()
    {
        QFETCH(const qint64, seconds);
        QTEST(durationWords(seconds), "words");
    }

    void writesMoneyAsTheReaderDoes()
    {
        QCOMPARE(plain(moneyWords(128'400, u"GBP"_s, MoneyStyle::Whole)), u"£1,284"_s);
        QCOMPARE(plain(moneyWords(14'900, u"GBP"_s, MoneyStyle::Exact)), u"£149.00"_s);
        QCOMPARE(plain(moneyWords(500, u"JPY"_s, MoneyStyle::Exact)), u"¥500"_s);
        QLocale::setDefault(QLocale(QLocale::Polish, QLocale::Poland));
        QCOMPARE(plain(moneyWords(5'000, u"PLN"_s, MoneyStyle::Exact)), u"50,00 zł"_s);
        QLocale::setDefault(QLocale(QLocale::Hebrew, QLocale::Israel));
        const QString hebrew = moneyWords(69'900, u"ILS"_s, MoneyStyle::Whole);
        QCOMPARE(plain(hebrew), u"699 ₪"_s);
        QCOMPARE(hebrew.front(), QChar(0x2067));
    }

    void titlesACallByItsLength()
    {
        Interaction call;
        call.kind = InteractionKind::Call;
        QCOMPARE(titleOf(call), u"Call"_s);
        call.details.insert(u"duration_seconds"_s, u"372"_s);
        QCOMPARE(titleOf(call), u"Call, 6 min 12 s"_s);
        call.title = u"Office address"_s;
        QCOMPARE(titleOf(call), u"Office address"_s);
    }

    void tellsTheOutcomeOnce()
    {
        Interaction call;
        call.kind = InteractionKind::Call;
        call.agent = u"Priya N."_s;
        call.outcome = u"solved"_s;
        call.summary = u"Solved · office address added"_s;
        const QList<LinePart> parts = lineOf(call, {});
        QCOMPARE(textsOf(parts), (QStringList{u"Priya N."_s, u"Solved"_s, u"office address added"_s}));
        QCOMPARE(parts[1].weight, LinePart::Weight::Solved);
    }

    void namesTheReaderYou_data()
    {
        QTest::addColumn<QString>("agent");
        QTest::addColumn<QString>("shown");
        QTest::newRow("by the whole name") << u"Dana Hart"_s << u"you"_s;
        QTest::newRow("by the short name") << u"Dana H."_s << u"you"_s;
        QTest::newRow("not another Dana") << u"Dana K."_s << u"Dana K."_s;
    }

    void namesTheReaderYou()
    {
        QFETCH(const QString, agent);
        QFETCH(const QString, shown);
        Interaction chat;
        chat.summary = u"Asked which bulb fits"_s;
        chat.agent = agent;
        QCOMPARE(textsOf(lineOf(chat, u"Dana Hart"_s)), (QStringList{u"Asked which bulb fits"_s, shown}));
    }
};

QTEST_GUILESS_MAIN(TestTimelineWords)
#include "tst_timelinewords.moc"
