// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backend/learning/learning.h"
#include "app/backend/learning/pickreading.h"
#include "app/backend/store/datafolder.h"
#include "models/library/suggesting/suggestionmodel.h"
#include "tests/unit/backend/shop.h"

#include <QFile>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace parley;
using namespace parley::backend;

namespace {

constexpr LearningTimes never{std::chrono::hours(24), std::chrono::hours(24), std::chrono::hours(24)};

} // namespace

class LearningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_shop.reset(); }

    void readsWhatWasPickedWithTheMessagesBefore();
    void leavesWhispersOut();
    void learnsFromTheLogWhichEntryFollows();
    void keepsTheModelForTheNextStart();
    void learnsNothingFromTooLittle();
    void learnsAfterAnEntryWasPublished();
    void refusesAKeptModelThatIsDamaged();
    void keepsNoWordOfACustomer();

private:
    void publish(const QString &id, const QString &title, const QString &text);
    void say(const Actor &visitor, const QString &text);
    void pick(const ConversationId &conversation, const QString &entry, const QString &text);
    void haveTalks(int count);
    QList<SuggestionPick> picks();
    //! Learns and waits; whether the model is another.
    bool learns(Learning &learning);

    std::unique_ptr<Shop> m_shop;
    Actor m_agent;
    Actor m_trainer;
};

void LearningTest::init()
{
    m_shop = std::make_unique<Shop>();
    m_shop->setCentre({u"Sales"_s}, {u"solved"_s});
    m_agent = m_shop->available(u"dana"_s, 4);
    m_trainer = m_shop->add(u"tom"_s, Role::Trainer);
    publish(u"where"_s, u"Where the parcel is"_s, u"Your parcel is on its way."_s);
    publish(u"refund"_s, u"How to get the money back"_s, u"The money comes back in five days."_s);
    publish(u"else"_s, u"Anything else"_s, u"Is there anything else?"_s);
}

void LearningTest::publish(const QString &id, const QString &title, const QString &text)
{
    Entry entry;
    entry.id = EntryId(id);
    entry.title = title;
    entry.variants = {Variant{}};
    entry.variants[0].language = u"en"_s;
    entry.variants[0].text = text;
    const auto saved = m_shop->run(m_trainer, protocol::SaveEntry{entry, {}});
    QVERIFY2(saved, saved ? "" : qPrintable(saved.error().message));
    const auto published =
        m_shop->run(m_trainer, protocol::PublishEntry{saved->entry.id, saved->entry.version});
    QVERIFY2(published, published ? "" : qPrintable(published.error().message));
}

void LearningTest::say(const Actor &visitor, const QString &text) { QVERIFY(m_shop->write(visitor, text)); }

void LearningTest::pick(const ConversationId &conversation, const QString &entry, const QString &text)
{
    protocol::SendMessage message;
    message.conversation = conversation;
    message.text = text;
    message.entry = EntryId(entry);
    const auto sent = m_shop->run(m_agent, message);
    QVERIFY2(sent, sent ? "" : qPrintable(sent.error().message));
}

void LearningTest::haveTalks(int count)
{
    for (int i = 0; i < count; ++i) {
        const bool isParcel = i % 2 == 0;
        const Actor visitor = m_shop->visitor(u"Zebulon Quixote %1"_s.arg(i));
        say(visitor, isParcel ? u"hello, where is my parcel now"_s : u"hi, I want my money back please"_s);
        pick(visitor.conversation, isParcel ? u"where"_s : u"refund"_s, u"Here is how it stands."_s);
        say(visitor, u"thank you, my name is Zebulon %1"_s.arg(i));
        pick(visitor.conversation, u"else"_s, u"Is there anything else?"_s);
        const auto closed =
            m_shop->run(m_agent, protocol::CloseConversation{visitor.conversation, u"solved"_s, {}});
        QVERIFY2(closed, closed ? "" : qPrintable(closed.error().message));
    }
}

QList<SuggestionPick> LearningTest::picks()
{
    Database database;
    if (!database.open(storeFile(m_shop->folder()), Database::Access::Read))
        return {};
    return readPicks(database, false).value_or(QList<SuggestionPick>());
}

bool LearningTest::learns(Learning &learning)
{
    QSignalSpy learned(&learning, &Learning::learned);
    learning.learn();
    return learned.wait(60'000) && learned.first().first().toBool();
}

void LearningTest::readsWhatWasPickedWithTheMessagesBefore()
{
    haveTalks(2);
    const QList<SuggestionPick> read = picks();
    QCOMPARE(read.size(), 4);
    QCOMPARE(read.at(1).picked, EntryId(u"else"_s));
    QCOMPARE(read.at(1).context.previous, EntryId(u"where"_s));
    QCOMPARE(read.at(1).context.messages.size(), 3);
    QVERIFY(!read.at(1).context.messages.at(1).isFromCustomer);
    QCOMPARE(read.at(1).context.messages.at(1).entry, EntryId(u"where"_s));
    QCOMPARE(read.at(2).picked, EntryId(u"refund"_s));
    QVERIFY(read.at(2).context.previous.isEmpty());
    QVERIFY(read.at(2).at >= read.at(1).at);
}

void LearningTest::leavesWhispersOut()
{
    const Actor visitor = m_shop->visitor(u"Ann"_s);
    say(visitor, u"where is my parcel"_s);
    QVERIFY(m_shop->run(m_agent, protocol::Whisper{visitor.conversation, u"difficult one"_s}));
    pick(visitor.conversation, u"where"_s, u"On its way."_s);
    const QList<SuggestionPick> read = picks();
    QCOMPARE(read.size(), 1);
    QCOMPARE(read.first().context.messages.size(), 1);
}

void LearningTest::learnsFromTheLogWhichEntryFollows()
{
    haveTalks(20);
    Learning learning(&m_shop->log(), never);
    QVERIFY(learns(learning));
    const auto model = SuggestionModel::fromBytes(learning.bytes());
    QVERIFY(model);
    QCOMPARE(model->picks(), 40);
    const auto first = [&](const QString &text, const QString &previous) {
        const auto suggested =
            model->suggest({{{true, text, {}}}, EntryId(previous), {}}, 3, SuggestionModel::confident);
        return suggested.isEmpty() ? QString() : suggested.first().entry.value();
    };
    QCOMPARE(first(u"where is the parcel"_s, {}), u"where"_s);
    QCOMPARE(first(u"I would like my money back"_s, {}), u"refund"_s);
    QCOMPARE(first(u"ok thank you"_s, u"refund"_s), u"else"_s);
    QVERIFY2(!learns(learning), "the same log gave another model");
}

void LearningTest::keepsTheModelForTheNextStart()
{
    haveTalks(12);
    QByteArray bytes;
    {
        Learning learning(&m_shop->log(), never);
        QVERIFY(learning.bytes().isEmpty());
        QVERIFY(learns(learning));
        bytes = learning.bytes();
    }
    QFile file(m_shop->folder() + u"/suggestions.model"_s);
    QVERIFY(file.exists());
    QVERIFY(!(file.permissions() & (QFile::ReadOther | QFile::ReadGroup)));
    const Learning again(&m_shop->log(), never);
    QCOMPARE(again.bytes(), bytes);
    QVERIFY(!again.version().isEmpty());
}

void LearningTest::learnsNothingFromTooLittle()
{
    haveTalks(2);
    Learning learning(&m_shop->log(), never);
    QVERIFY(!learns(learning));
    QVERIFY(learning.bytes().isEmpty());
    QVERIFY(!QFile::exists(m_shop->folder() + u"/suggestions.model"_s));
}

void LearningTest::learnsAfterAnEntryWasPublished()
{
    haveTalks(12);
    LearningTimes times = never;
    times.published = std::chrono::milliseconds(1);
    Learning learning(&m_shop->log(), times);
    QSignalSpy learned(&learning, &Learning::learned);
    publish(u"new"_s, u"Something new"_s, u"News."_s);
    QVERIFY(learned.wait(60'000));
    const auto model = SuggestionModel::fromBytes(learning.bytes());
    QVERIFY(model);
    QVERIFY(model->entries().contains(EntryId(u"new"_s)));
}

void LearningTest::refusesAKeptModelThatIsDamaged()
{
    QFile file(m_shop->folder() + u"/suggestions.model"_s);
    QVERIFY(file.open(QFile::WriteOnly));
    file.write("PARLEYSG not really");
    file.close();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"suggestions.model is not used"_s));
    const Learning learning(&m_shop->log(), never);
    QVERIFY(learning.bytes().isEmpty());
}

void LearningTest::keepsNoWordOfACustomer()
{
    haveTalks(12);
    Learning learning(&m_shop->log(), never);
    QVERIFY(learns(learning));
    for (const char *word : {"ebulon", "parcel", "money", "thank"})
        QVERIFY2(!learning.bytes().contains(word), word);
}

QTEST_GUILESS_MAIN(LearningTest)
#include "tst_learning.moc"
