// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/replay/dialoguereader.h"
#include "app/replay/figures.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <zlib.h>

using namespace parley;
using namespace parley::replay;
using namespace Qt::StringLiterals;

namespace {

constexpr auto star = R"({"DialogueID":7,"CompletionLevel":"Complete","Events":[)"
                      R"({"Agent":"UserGuide","Action":"instruct","Text":"Be confused.","UnixTime":1},)"
                      R"({"Agent":"User","Action":"utter","Text":"Hello?","UnixTime":100},)"
                      R"({"Agent":"Wizard","Action":"request_suggestions","Text":"Hm","UnixTime":104},)"
                      R"({"Agent":"Wizard","Action":"pick_suggestion","Text":"Your name?","UnixTime":105},)"
                      R"({"Agent":"User","Action":"utter","Text":"  ","UnixTime":106},)"
                      R"({"Agent":"User","Action":"utter","Text":"Alexis","UnixTime":99999},)"
                      R"({"Agent":"Wizard","Action":"utter","Text":"Thanks.","UnixTime":-1},)"
                      R"({"Agent":"User","Action":"complete","UnixTime":100001}]})";
constexpr auto plain = R"({"id":"d-1","language":"he","name":"Dana","topic":"Delivery","messages":[)"
                       R"({"from":"customer","text":"שלום","at":5},{"from":"agent","text":"Hi","at":8.5}]})";

} // namespace

//! Recorded dialogues in both forms, and the figures of a run.
class TestDialogueReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheStarForm();
    void leavesOutWhatWasBrokenOff();
    void readsThePlainForm();
    void refusesALine_data();
    void refusesALine();
    void readsAFileCompressedOrNot();
    void stopsAtTheLimit();
    void saysWhereAFileIsWrong();
    void saysWhenACompressedFileIsDamaged();
    void countsPercentiles();

private:
    [[nodiscard]] QString file(const QString &name, const QByteArray &content) const;
    QTemporaryDir m_folder;
};

QString TestDialogueReader::file(const QString &name, const QByteArray &content) const
{
    const QString path = m_folder.filePath(name);
    QFile written(path);
    return written.open(QFile::WriteOnly) && written.write(content) == content.size() ? path : QString();
}

void TestDialogueReader::readsTheStarForm()
{
    const auto dialogue = parseDialogue(star);
    QVERIFY(dialogue);
    QCOMPARE(dialogue->id, u"7"_s);
    QCOMPARE(dialogue->language, u"en"_s);
    QCOMPARE(dialogue->lines.size(), 4);
    QCOMPARE(dialogue->lines.at(0).text, u"Hello?"_s);
    QVERIFY(dialogue->lines.at(0).isCustomers);
    QCOMPARE(dialogue->lines.at(0).pause, 0);
    QVERIFY(!dialogue->lines.at(1).isCustomers);
    QCOMPARE(dialogue->lines.at(1).pause, 5000);
    QCOMPARE(dialogue->lines.at(2).pause, 120'000); // somebody was away
    QCOMPARE(dialogue->lines.at(3).pause, 0);       // a clock that went back
    QCOMPARE(dialogue->customerLines(), 2);
}

void TestDialogueReader::leavesOutWhatWasBrokenOff()
{
    const auto dialogue =
        parseDialogue(QByteArray(star).replace("\"Complete\"", "\"DisconnectDuringDialogue\""));
    QVERIFY(dialogue);
    QVERIFY(dialogue->lines.isEmpty());
}

void TestDialogueReader::readsThePlainForm()
{
    const auto dialogue = parseDialogue(plain);
    QVERIFY(dialogue);
    QCOMPARE(dialogue->id, u"d-1"_s);
    QCOMPARE(dialogue->language, u"he"_s);
    QCOMPARE(dialogue->customerName, u"Dana"_s);
    QCOMPARE(dialogue->topic, u"Delivery"_s);
    QCOMPARE(dialogue->lines.size(), 2);
    QCOMPARE(dialogue->lines.at(0).text, u"שלום"_s);
    QCOMPARE(dialogue->lines.at(1).pause, 3500);
}

void TestDialogueReader::refusesALine_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("not JSON") << QByteArray("{");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("neither form") << QByteArray("{\"turns\":[]}");
    QTest::newRow("a third party") << QByteArray(R"({"messages":[{"from":"robot","text":"x","at":1}]})");
}

void TestDialogueReader::refusesALine()
{
    QFETCH(QByteArray, line);
    QVERIFY(!parseDialogue(line));
}

void TestDialogueReader::readsAFileCompressedOrNot()
{
    const QByteArray content = QByteArray(star) + "\n\n" + plain; // an empty line, and no newline at the end
    const auto open = readDialogues(file(u"a.jsonl"_s, content), 100);
    QVERIFY(open);
    QCOMPARE(open->size(), 2);
    const QString path = m_folder.filePath(u"a.jsonl.gz"_s);
    gzFile compressed = gzopen(QFile::encodeName(path).constData(), "wb");
    QCOMPARE(gzwrite(compressed, content.constData(), unsigned(content.size())), content.size());
    gzclose(compressed);
    const auto packed = readDialogues(path, 100);
    QVERIFY(packed);
    QCOMPARE(packed->size(), 2);
    QCOMPARE(packed->at(1).lines.at(0).text, u"שלום"_s);
}

void TestDialogueReader::stopsAtTheLimit()
{
    const QByteArray content = (QByteArray(plain) + '\n').repeated(5);
    QCOMPARE(readDialogues(file(u"b.jsonl"_s, content), 3)->size(), 3);
}

void TestDialogueReader::saysWhereAFileIsWrong()
{
    const auto dialogues = readDialogues(file(u"c.jsonl"_s, QByteArray(plain) + "\n{oops\n"), 100);
    QVERIFY(!dialogues);
    QVERIFY2(dialogues.error().message.contains(u"c.jsonl:2:"_s), qPrintable(dialogues.error().message));
    QVERIFY(!readDialogues(m_folder.filePath(u"missing.jsonl"_s), 1));
}

void TestDialogueReader::saysWhenACompressedFileIsDamaged()
{
    const QString path = m_folder.filePath(u"d.jsonl.gz"_s);
    gzFile compressed = gzopen(QFile::encodeName(path).constData(), "wb");
    const QByteArray content = (QByteArray(plain) + '\n').repeated(2000);
    QCOMPARE(gzwrite(compressed, content.constData(), unsigned(content.size())), content.size());
    gzclose(compressed);
    QFile whole(path);
    QVERIFY(whole.open(QFile::ReadWrite) && whole.resize(whole.size() / 2));
    whole.close();
    QVERIFY(!readDialogues(path, 100'000));
}

void TestDialogueReader::countsPercentiles()
{
    Series series;
    QCOMPARE(series.percentile(0.5), 0.0);
    for (int i = 100; i > 0; --i)
        series.add(i);
    QCOMPARE(series.percentile(0), 1.0);
    QCOMPARE(series.percentile(0.5), 50.0);
    QCOMPARE(series.percentile(0.99), 99.0);
    QCOMPARE(series.percentile(1), 100.0);
}

QTEST_APPLESS_MAIN(TestDialogueReader)
#include "tst_dialoguereader.moc"
