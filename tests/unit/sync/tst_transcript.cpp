// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sync/transcript.h"

#include <QTest>

using namespace parley;
using namespace parley::sync;
using namespace Qt::StringLiterals;

namespace {

QList<Message> pageOf(const QList<qint64> &seqs)
{
    QList<Message> page;
    for (const qint64 seq : seqs) {
        Message message;
        message.id = MessageId(QString::number(seq));
        message.seq = seq;
        page.append(message);
    }
    return page;
}

QList<qint64> seqsOf(const Transcript &transcript)
{
    QList<qint64> seqs;
    for (const Message &message : transcript.messages())
        seqs.append(message.seq);
    return seqs;
}

} // namespace

//! A transcript has no gap it does not know of.
class TestTranscript : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsMessagesInTheirPlaceOnce();
    void keepsWhatCameLiveAfterAPage();
    void joinsAPageThatMeetsWhatIsSound();
    void dropsWhatAPageDoesNotMeet();
    void doesNotTrustWhatCameWhileInDoubt();
    void putsOlderPagesInFront();
    void marksAFailure();
};

void TestTranscript::putsMessagesInTheirPlaceOnce()
{
    Transcript transcript;
    for (const Message &message : pageOf({5, 3, 4}))
        QVERIFY(transcript.add(message));
    QVERIFY(!transcript.add(pageOf({4}).first()));
    QCOMPARE(seqsOf(transcript), (QList<qint64>{3, 4, 5}));
    QVERIFY(!transcript.isOpened());
}

void TestTranscript::keepsWhatCameLiveAfterAPage()
{
    Transcript transcript;
    QVERIFY(transcript.add(pageOf({9}).first()));
    transcript.mergeNewest(pageOf({7, 8}), true);
    QCOMPARE(seqsOf(transcript), (QList<qint64>{7, 8, 9}));
    QVERIFY(transcript.isOpened() && transcript.hasOlder());
}

void TestTranscript::joinsAPageThatMeetsWhatIsSound()
{
    Transcript transcript;
    transcript.mergeNewest(pageOf({1, 2, 3}), false);
    transcript.doubt();
    transcript.mergeNewest(pageOf({3, 4, 5}), true);
    QCOMPARE(seqsOf(transcript), (QList<qint64>{1, 2, 3, 4, 5}));
    QVERIFY(!transcript.hasOlder());
}

void TestTranscript::dropsWhatAPageDoesNotMeet()
{
    Transcript transcript;
    transcript.mergeNewest(pageOf({1, 2, 3}), false);
    transcript.doubt();
    transcript.mergeNewest(pageOf({7, 8}), true);
    QCOMPARE(seqsOf(transcript), (QList<qint64>{7, 8}));
    QVERIFY(transcript.hasOlder());
}

void TestTranscript::doesNotTrustWhatCameWhileInDoubt()
{
    Transcript transcript;
    transcript.mergeNewest(pageOf({1, 2, 3}), false);
    transcript.doubt();
    QVERIFY(transcript.add(pageOf({7}).first())); // 4 to 6 were missed
    transcript.mergeNewest(pageOf({7, 8}), true);
    QCOMPARE(seqsOf(transcript), (QList<qint64>{7, 8}));
    QVERIFY(transcript.hasOlder());
}

void TestTranscript::putsOlderPagesInFront()
{
    Transcript transcript;
    transcript.mergeNewest(pageOf({7, 8}), true);
    transcript.mergeOlder(pageOf({5, 6, 7}), true);
    QCOMPARE(seqsOf(transcript), (QList<qint64>{5, 6, 7, 8}));
    QVERIFY(transcript.hasOlder());
    transcript.mergeOlder({}, false);
    QCOMPARE(seqsOf(transcript), (QList<qint64>{5, 6, 7, 8}));
    QVERIFY(!transcript.hasOlder());
}

void TestTranscript::marksAFailure()
{
    Transcript transcript;
    transcript.mergeNewest(pageOf({7, 8}), false);
    QVERIFY(transcript.fail(MessageId(u"7"_s), u"no such number"_s));
    QCOMPARE(transcript.messages().first().failure, u"no such number"_s);
    QVERIFY(!transcript.fail(MessageId(u"1"_s), u"no such number"_s));
}

QTEST_APPLESS_MAIN(TestTranscript)
#include "tst_transcript.moc"
