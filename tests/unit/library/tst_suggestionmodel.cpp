// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/library/suggesting/suggestiontraining.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace parley;

class SuggestionModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void suggestsWhatFollowsInSimilarPlaces_data();
    void suggestsWhatFollowsInSimilarPlaces();
    void knowsBentHebrewAndArabicWords_data();
    void knowsBentHebrewAndArabicWords();
    void recognisesARepliesTextTypedByHand();
    void keepsToTheCandidates();
    void scoresAreShares();
    void isSilentWhereItCannotTell();
    void suggestsNothingWithoutPicks();
    void isTheSameAfterReading();
    void isTheSameFromTheSamePicks();
    void refusesEveryTruncation();
    void refusesAnyDamage();
    void refusesForeignBytes_data();
    void refusesForeignBytes();
    void stopsWhenAsked();

private:
    static SuggestionContext place(const QString &text, const QString &previous = {});
    QString firstFor(const SuggestionContext &context) const;

    SuggestionTraining m_training;
    SuggestionModel m_model;
};

SuggestionContext SuggestionModelTest::place(const QString &text, const QString &previous)
{
    SuggestionContext context;
    if (!previous.isEmpty())
        context.messages = {{true, u"hello"_s, {}}, {false, u"An answer."_s, EntryId(previous)}};
    context.messages.append({true, text, {}});
    context.previous = EntryId(previous);
    return context;
}

QString SuggestionModelTest::firstFor(const SuggestionContext &context) const
{
    const auto suggested = m_model.suggest(context, 1);
    return suggested.isEmpty() ? QString() : suggested.first().entry.value();
}

//! A small centre's weeks: parcels, refunds and opening hours in four languages.
void SuggestionModelTest::initTestCase()
{
    const QList<std::pair<QString, QStringList>> asked{
        {u"parcel"_s,
         {u"where is my parcel"_s, u"my parcel did not come"_s, u"has the parcel left"_s,
          u"gdzie jest moja paczka"_s, u"nie mam paczki"_s, u"איפה החבילה שלי"_s, u"לא קיבלתי את החבילה"_s,
          u"أين الطرد الخاص بي"_s, u"لم يصل الطرد"_s}},
        {u"refund"_s,
         {u"I want a refund"_s, u"when do I get my money back"_s, u"money back please"_s,
          u"chcę zwrotu pieniędzy"_s, u"kiedy zwrot pieniędzy"_s, u"אני רוצה החזר כספי"_s, u"מתי אקבל החזר"_s,
          u"أريد استرداد المال"_s, u"متى استرداد المبلغ"_s}},
        {u"hours"_s,
         {u"when are you open"_s, u"opening hours please"_s, u"are you open on friday"_s, u"kiedy otwarte"_s,
          u"godziny otwarcia"_s, u"מתי אתם פתוחים"_s, u"שעות הפתיחה"_s, u"متى تفتحون"_s, u"ساعات العمل"_s}}};
    const QStringList thanks{u"thank you"_s, u"dziękuję"_s, u"תודה רבה"_s, u"شكرا"_s, u"ok great"_s};
    for (int week = 0; week < 6; ++week)
        for (const auto &[entry, texts] : asked)
            for (qsizetype i = 0; i < texts.size(); ++i) {
                m_training.add({place(texts.at(i)), EntryId(entry), week});
                SuggestionContext after = place(thanks.at(i % thanks.size()), entry);
                after.messages[1].text = u"This is what we say about %1 here."_s.arg(entry);
                m_training.add({after, EntryId(u"else"_s), week});
                after.previous = EntryId(u"else"_s);
                after.messages[1] = {false, u"Is there anything else I can do?"_s, EntryId(u"else"_s)};
                after.messages[2].text = u"no, bye"_s;
                m_training.add({after, EntryId(u"bye"_s), week});
            }
    const auto model = m_training.model();
    QVERIFY(model);
    m_model = *model;
}

void SuggestionModelTest::suggestsWhatFollowsInSimilarPlaces_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("previous");
    QTest::addColumn<QString>("entry");
    QTest::newRow("words seen before in another order")
        << u"is the parcel here"_s << QString() << u"parcel"_s;
    QTest::newRow("another question") << u"could I have my money back"_s << QString() << u"refund"_s;
    QTest::newRow("Polish") << u"a moja paczka?"_s << QString() << u"parcel"_s;
    QTest::newRow("strange words after a reply") << u"hmm alright then"_s << u"refund"_s << u"else"_s;
    QTest::newRow("after the last but one") << u"nothing more"_s << u"else"_s << u"bye"_s;
}

void SuggestionModelTest::suggestsWhatFollowsInSimilarPlaces()
{
    QFETCH(QString, text);
    QFETCH(QString, previous);
    QTEST(firstFor(place(text, previous)), "entry");
}

void SuggestionModelTest::knowsBentHebrewAndArabicWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("entry");
    QTest::newRow("Hebrew with particles") << u"מה קורה עם החבילות"_s << u"parcel"_s;
    QTest::newRow("Hebrew, another") << u"ההחזר?"_s << u"refund"_s;
    QTest::newRow("Arabic with particles") << u"والطرود؟"_s << u"parcel"_s;
    QTest::newRow("Arabic, another") << u"بالاسترداد"_s << u"refund"_s;
}

void SuggestionModelTest::knowsBentHebrewAndArabicWords()
{
    QFETCH(QString, text);
    QTEST(firstFor(place(text)), "entry");
}

void SuggestionModelTest::recognisesARepliesTextTypedByHand()
{
    SuggestionContext context = place(u"zzz"_s);
    context.messages.prepend({false, u"Is there anything else I can do?"_s, {}});
    const auto typed = m_model.suggest(context, 5, 0);
    QVERIFY(!typed.isEmpty());
    QCOMPARE(typed.first().entry, EntryId(u"bye"_s));
}

void SuggestionModelTest::keepsToTheCandidates()
{
    SuggestionContext context = place(u"where is my parcel"_s);
    context.candidates = {EntryId(u"hours"_s), EntryId(u"refund"_s), EntryId(u"unheard of"_s)};
    const auto suggested = m_model.suggest(context, 10, 0);
    QCOMPARE(suggested.size(), 2);
    for (const Suggestion &each : suggested)
        QVERIFY(context.candidates.contains(each.entry));
    context.candidates = {EntryId(u"unheard of"_s)};
    QVERIFY(m_model.suggest(context, 10, 0).isEmpty());
}

void SuggestionModelTest::scoresAreShares()
{
    const auto suggested = m_model.suggest(place(u"where is my parcel"_s), 100, 0);
    QCOMPARE(suggested.size(), 5);
    double sum = 0;
    double last = 1;
    for (const Suggestion &each : suggested) {
        QVERIFY(each.score >= 0 && each.score <= last);
        last = each.score;
        sum += each.score;
    }
    QVERIFY(std::abs(sum - 1) < 1e-6);
}

void SuggestionModelTest::isSilentWhereItCannotTell()
{
    const SuggestionContext context = place(u"qwx vbn"_s);
    const auto all = m_model.suggest(context, 3, 0);
    QVERIFY(!all.isEmpty());
    QVERIFY(m_model.suggest(context, 3, all.first().score + 0.01).isEmpty());
    const auto sure = m_model.suggest(place(u"where is my parcel"_s), 3);
    QVERIFY(!sure.isEmpty());
    QVERIFY(sure.last().score >= sure.first().score / 5);
}

void SuggestionModelTest::suggestsNothingWithoutPicks()
{
    const auto empty = SuggestionTraining().model();
    QVERIFY(empty);
    QVERIFY(empty->isEmpty());
    QVERIFY(empty->suggest(place(u"hello"_s), 3, 0).isEmpty());
    const auto read = SuggestionModel::fromBytes(empty->toBytes());
    QVERIFY(read);
    QVERIFY(read->suggest(place(u"hello"_s), 3, 0).isEmpty());
}

void SuggestionModelTest::isTheSameAfterReading()
{
    const auto read = SuggestionModel::fromBytes(m_model.toBytes());
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    QCOMPARE(read->picks(), m_model.picks());
    QCOMPARE(read->entries(), m_model.entries());
    for (const auto &text : {u"where is my parcel"_s, u"מתי החזר"_s, u"unheard"_s})
        QCOMPARE(read->suggest(place(text), 5, 0), m_model.suggest(place(text), 5, 0));
}

void SuggestionModelTest::isTheSameFromTheSamePicks()
{
    QCOMPARE(m_training.model()->toBytes(), m_model.toBytes());
}

void SuggestionModelTest::refusesEveryTruncation()
{
    const QByteArray bytes = m_model.toBytes();
    for (qsizetype length = 0; length < bytes.size(); length += length < 64 ? 1 : 97) {
        const auto read = SuggestionModel::fromBytes(bytes.first(length));
        QVERIFY2(!read, qPrintable(u"%1 of %2 bytes were taken"_s.arg(length).arg(bytes.size())));
        QVERIFY(!read.error().message.isEmpty());
    }
    QVERIFY(!SuggestionModel::fromBytes(bytes + 'x'));
}

void SuggestionModelTest::refusesAnyDamage()
{
    const QByteArray bytes = m_model.toBytes();
    for (qsizetype at = 0; at < bytes.size(); at += at < 64 ? 1 : 89) {
        QByteArray damaged = bytes;
        damaged[at] = char(damaged.at(at) ^ 0x20);
        QVERIFY2(!SuggestionModel::fromBytes(damaged), qPrintable(u"byte %1"_s.arg(at)));
    }
}

void SuggestionModelTest::refusesForeignBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    const QByteArray bytes = m_model.toBytes();
    QTest::newRow("nothing") << QByteArray() << u"not a suggestion model"_s;
    QTest::newRow("a page") << QByteArray("<!doctype html><title>Sign in to the network</title>")
                            << u"not a suggestion model"_s;
    QByteArray newer = bytes;
    newer[8] = 9;
    QTest::newRow("a newer version") << newer << u"version 9"_s;
    QTest::newRow("half of one") << bytes.first(bytes.size() / 2) << u"incomplete"_s;
    QByteArray damaged = bytes;
    damaged[bytes.size() - 1] = char(damaged.back() ^ 1);
    QTest::newRow("a damaged one") << damaged << u"damaged"_s;
}

void SuggestionModelTest::refusesForeignBytes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    const auto read = SuggestionModel::fromBytes(bytes);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::BadRequest);
    QVERIFY2(read.error().message.contains(says), qPrintable(read.error().message));
}

void SuggestionModelTest::stopsWhenAsked()
{
    const std::atomic_bool stop = true;
    QVERIFY(!m_training.model(&stop));
}

QTEST_GUILESS_MAIN(SuggestionModelTest)
#include "tst_suggestionmodel.moc"
