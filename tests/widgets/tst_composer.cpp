// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/composer/composer.h"
#include "widgets/composer/dictionaries.h"
#include "widgets/composer/draftcounter.h"
#include "widgets/composer/draftfield.h"
#include "widgets/composer/spellchecker.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>

using namespace parley;
using namespace Qt::StringLiterals;

namespace {

//! "Hannah, it comes by " and a field that nothing is known for.
RenderedText withGap()
{
    RenderedText rendered;
    rendered.text = u"Hannah, it comes by ."_s;
    rendered.spans = {{0, 6, u"customer.first_name"_s, u"first name"_s, SpanState::Filled},
                      {20, 0, u"ask.date"_s, u"delivery date"_s, SpanState::Missing}};
    return rendered;
}

} // namespace

class TestComposer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void sendsByCtrlEnterAndBreaksByEnter();
    void sendsByEnterWhenPreferred();
    void sendsNothingThatIsEmpty();
    void asksForTheNextByCtrlShiftEnter();
    void refusesToSendWithAFieldToFill();
    void fillsAFieldByTypingOnIt();
    void keepsFieldsInTheDraft();
    void putsTheLibrarysTextInThePlaceOfTheQuery();
    void opensTheLibraryOnASlashAtAWordsStart_data();
    void opensTheLibraryOnASlashAtAWordsStart();
    void leavesASlashAloneOnceTheLibraryWasClosed();
    void givesItsKeysToTheLibraryFirst();
    void takesPastedTextAsPlainText();
    void counts_data();
    void counts();
    void bringsBackWhatWasRefused();
    void growsFromTwoLinesToEight();
    void followsTheFirstStrongCharacter();
    void tellsThatSomebodyIsWriting();
    void sendsFilesWithoutText();
    void sendsNothingWhileItIsBlocked();
    void leavesDirectionMarksOutOfAnSms();
    void marksWrongWords();

private:
    [[nodiscard]] DraftField *field() const { return m_composer->findChild<DraftField *>(); }
    [[nodiscard]] QPushButton *sendButton() const { return m_composer->findChild<QPushButton *>(); }
    void type(const QString &text) { QTest::keyClicks(field(), text); }

    std::unique_ptr<Composer> m_composer;
};

void TestComposer::initTestCase() { QStandardPaths::setTestModeEnabled(true); }

void TestComposer::init()
{
    m_composer = std::make_unique<Composer>();
    m_composer->resize(340, 90);
    m_composer->setChannel(Channel::WebChat, 2000);
    m_composer->setLanguage(u"en"_s);
    m_composer->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_composer.get()));
    m_composer->activateWindow();
    m_composer->focusField();
}

void TestComposer::sendsByCtrlEnterAndBreaksByEnter()
{
    QSignalSpy sent(m_composer.get(), &Composer::sendRequested);
    type(u"one"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    type(u"two"_s);
    QCOMPARE(sent.size(), 0);
    QTest::keyClick(field(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(sent.size(), 1);
    QCOMPARE(sent.first().first().toString(), u"one\ntwo"_s);
    QVERIFY(m_composer->draft().isEmpty());
}

void TestComposer::sendsByEnterWhenPreferred()
{
    m_composer->setSendKey(SendKey::Enter);
    QSignalSpy sent(m_composer.get(), &Composer::sendRequested);
    type(u"one"_s);
    QTest::keyClick(field(), Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(sent.size(), 0);
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(sent.size(), 1);
}

void TestComposer::sendsNothingThatIsEmpty()
{
    QSignalSpy sent(m_composer.get(), &Composer::sendRequested);
    QVERIFY(!sendButton()->isEnabled());
    type(u"   "_s);
    QVERIFY(!sendButton()->isEnabled());
    QTest::keyClick(field(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(sent.size(), 0);
}

void TestComposer::asksForTheNextByCtrlShiftEnter()
{
    QSignalSpy sent(m_composer.get(), &Composer::sendRequested);
    QSignalSpy next(m_composer.get(), &Composer::nextRequested);
    type(u"done"_s);
    QTest::keyClick(field(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(sent.size(), 1);
    QCOMPARE(next.size(), 1);
}

void TestComposer::refusesToSendWithAFieldToFill()
{
    QSignalSpy sent(m_composer.get(), &Composer::sendRequested);
    m_composer->insertRendered(withGap(), EntryId(u"e"_s));
    QCOMPARE(m_composer->fieldsToFill(), QStringList{u"delivery date"_s});
    QVERIFY(!m_composer->canSend());
    QTest::keyClick(field(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(sent.size(), 0);
    QVERIFY(m_composer->findChild<DraftCounter *>()->words().startsWith(u'1'));
}

void TestComposer::fillsAFieldByTypingOnIt()
{
    QSignalSpy sent(m_composer.get(), &Composer::sendRequested);
    m_composer->insertRendered(withGap(), EntryId(u"e"_s));
    field()->moveCursor(QTextCursor::Start);
    QTest::keyClick(field(), Qt::Key_Tab);
    type(u"Saturday"_s);
    QCOMPARE(m_composer->draft(), u"Hannah, it comes by Saturday."_s);
    QVERIFY(m_composer->fieldsToFill().isEmpty());
    QTest::keyClick(field(), Qt::Key_End);
    type(u" Bye"_s);
    QTest::keyClick(field(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(sent.size(), 1);
    QCOMPARE(sent.first().at(0).toString(), u"Hannah, it comes by Saturday. Bye"_s);
    QCOMPARE(sent.first().at(2).value<EntryUse>().entry, EntryId(u"e"_s));
}

void TestComposer::keepsFieldsInTheDraft()
{
    QSignalSpy changed(m_composer.get(), &Composer::draftChanged);
    m_composer->insertRendered(withGap(), EntryId());
    const QString draft = changed.last().first().toString();
    QCOMPARE(draft, u"Hannah, it comes by {{ delivery date }}."_s);
    m_composer->setDraft({});
    m_composer->setDraft(draft);
    QCOMPARE(m_composer->draft(), draft);
    QCOMPARE(m_composer->fieldsToFill(), QStringList{u"delivery date"_s});
    QVERIFY(!m_composer->canSend());
}

void TestComposer::putsTheLibrarysTextInThePlaceOfTheQuery()
{
    type(u"Good question. /refu"_s);
    RenderedText rendered;
    rendered.text = u"It is on its way."_s;
    m_composer->insertRendered(rendered, EntryId());
    QCOMPARE(m_composer->draft(), u"Good question. It is on its way."_s);
}

void TestComposer::opensTheLibraryOnASlashAtAWordsStart_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("queries");
    QTest::newRow("at the beginning") << u"/re"_s << QStringList{QString(), u"r"_s, u"re"_s};
    QTest::newRow("after a blank") << u"a /x"_s << QStringList{QString(), u"x"_s};
    QTest::newRow("not within a word") << u"and/or"_s << QStringList();
    QTest::newRow("until the next blank") << u"/x y"_s << QStringList{QString(), u"x"_s};
}

void TestComposer::opensTheLibraryOnASlashAtAWordsStart()
{
    QFETCH(QString, typed);
    QStringList queries;
    connect(m_composer.get(), &Composer::libraryRequested, this,
            [&](const QString &query) { queries += query; });
    type(typed);
    QTEST(queries, "queries");
}

void TestComposer::leavesASlashAloneOnceTheLibraryWasClosed()
{
    type(u"/r"_s);
    m_composer->endLibraryQuery();
    QSignalSpy asked(m_composer.get(), &Composer::libraryRequested);
    type(u"e"_s);
    QCOMPARE(asked.size(), 0);
    type(u" /"_s);
    QCOMPARE(asked.size(), 1);
}

void TestComposer::givesItsKeysToTheLibraryFirst()
{
    QList<int> keys;
    m_composer->setKeyFilter([&](QKeyEvent *event) {
        if (event->key() != Qt::Key_Control)
            keys += event->key();
        return event->key() == Qt::Key_Return || event->key() == Qt::Key_Tab;
    });
    QSignalSpy sent(m_composer.get(), &Composer::sendRequested);
    type(u"a"_s);
    QTest::keyClick(field(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(sent.size(), 0);
    QTest::keyClick(field(), Qt::Key_Tab);
    QVERIFY(field()->hasFocus());
    QCOMPARE(keys, (QList<int>{Qt::Key_A, Qt::Key_Return, Qt::Key_Tab}));
}

void TestComposer::takesPastedTextAsPlainText()
{
    auto *mime = new QMimeData;
    mime->setHtml(u"<b>bold</b>"_s);
    mime->setText(u"bold"_s);
    QApplication::clipboard()->setMimeData(mime);
    field()->paste();
    QCOMPARE(m_composer->draft(), u"bold"_s);
    QVERIFY(!field()->toHtml().contains(u"font-weight:700"_s));
}

void TestComposer::counts_data()
{
    QTest::addColumn<Channel>("channel");
    QTest::addColumn<int>("limit");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("isFit");
    QTest::newRow("web") << Channel::WebChat << 2000 << u"abc"_s << u"3 / 2,000"_s << true;
    QTest::newRow("over the limit") << Channel::Social << 3 << u"abcd"_s << u"4 / 3"_s << true;
    QTest::newRow("one SMS is not worth a word") << Channel::Sms << 4 << u"abc"_s << u"3 / 160"_s << true;
    QTest::newRow("two SMS") << Channel::Sms << 4 << QString(71, u'ł') << u"2 SMS 71 / 134"_s << true;
    QTest::newRow("too many SMS") << Channel::Sms << 1 << QString(71, u'ł') << u"2 SMS 71 / 134"_s << true;
}

void TestComposer::counts()
{
    QFETCH(Channel, channel);
    QFETCH(int, limit);
    QFETCH(QString, text);
    QLocale::setDefault(QLocale(u"en_GB"_s));
    m_composer->setChannel(channel, limit);
    m_composer->insertText(text);
    QTEST(m_composer->findChild<DraftCounter *>()->words(), "words");
    QTEST(m_composer->canSend(), "isFit");
}

void TestComposer::bringsBackWhatWasRefused()
{
    type(u"and more"_s);
    m_composer->restore(u"Late text"_s, u"This conversation is Ilan's now."_s);
    QCOMPARE(m_composer->draft(), u"Late text\nand more"_s);
    const auto labels = m_composer->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text() == u"This conversation is Ilan's now."_s;
    }));
}

void TestComposer::growsFromTwoLinesToEight()
{
    const int line = field()->sizeHint().height() / 2;
    QCOMPARE(field()->sizeHint().height(), 2 * line);
    for (int lines = 1; lines < 12; ++lines) {
        QTest::keyClick(field(), Qt::Key_Return);
        type(u"x"_s);
        QCOMPARE(field()->sizeHint().height(), std::clamp(lines + 1, 2, 8) * line);
    }
}

void TestComposer::followsTheFirstStrongCharacter()
{
    const auto direction = [this] { return field()->document()->begin().blockFormat().layoutDirection(); };
    m_composer->setLanguage(u"he"_s);
    QCOMPARE(direction(), Qt::RightToLeft);
    m_composer->insertText(u"12 Halden"_s);
    QCOMPARE(direction(), Qt::LeftToRight);
    m_composer->setDraft(u"שלום Halden\nHalden"_s);
    QCOMPARE(direction(), Qt::RightToLeft);
    QCOMPARE(field()->document()->lastBlock().blockFormat().layoutDirection(), Qt::RightToLeft);
    m_composer->cycleDirection();
    m_composer->cycleDirection();
    QCOMPARE(direction(), Qt::LeftToRight);
    m_composer->cycleDirection();
    QCOMPARE(direction(), Qt::RightToLeft);
}

void TestComposer::tellsThatSomebodyIsWriting()
{
    QSignalSpy typing(m_composer.get(), &Composer::typingRequested);
    type(u"abc"_s);
    QCOMPARE(typing.size(), 1);
    QVERIFY(typing.first().first().toBool());
    QTest::keyClick(field(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(typing.size(), 2);
    QVERIFY(!typing.last().first().toBool());
    m_composer->setDraft(u"kept from before"_s);
    QCOMPARE(typing.size(), 2);
}

void TestComposer::sendsFilesWithoutText()
{
    QSignalSpy sent(m_composer.get(), &Composer::sendRequested);
    m_composer->addAttachment({AttachmentId(u"f"_s), u"shade.jpg"_s, u"image/jpeg"_s, 1200});
    QVERIFY(m_composer->canSend());
    m_composer->send();
    QCOMPARE(sent.first().at(1).value<QList<AttachmentId>>(), QList<AttachmentId>{AttachmentId(u"f"_s)});
    QVERIFY(m_composer->attachments().isEmpty());
}

void TestComposer::sendsNothingWhileItIsBlocked()
{
    type(u"too late"_s);
    m_composer->setBlocked(u"No longer yours"_s);
    QVERIFY(!sendButton()->isEnabled());
    QSignalSpy sent(m_composer.get(), &Composer::sendRequested);
    m_composer->send();
    QCOMPARE(sent.size(), 0);
    QCOMPARE(m_composer->draft(), u"too late"_s);
}

void TestComposer::leavesDirectionMarksOutOfAnSms()
{
    m_composer->setChannel(Channel::Sms, 4);
    m_composer->insertText(u"Order \u2066AP-20418\u2069"_s);
    QSignalSpy sent(m_composer.get(), &Composer::sendRequested);
    m_composer->send();
    QCOMPARE(sent.first().first().toString(), u"Order AP-20418"_s);
}

void TestComposer::marksWrongWords()
{
    if (!DictionaryFiles::find(u"en"_s).exist())
        QSKIP("No English dictionary is installed");
    QTemporaryDir folder;
    const QString words = folder.filePath(u"words.txt"_s);
    SpellChecker checker(u"en"_s, words);
    QVERIFY(checker.isRight(u"delivary"_s)); // nothing is wrong before the dictionary is there
    QSignalSpy loaded(&checker, &SpellChecker::loaded);
    checker.load();
    QVERIFY(loaded.wait(20'000));
    QVERIFY(checker.isRight(u"delivery"_s));
    QVERIFY(!checker.isRight(u"delivary"_s));
    QVERIFY(checker.suggestions(u"delivary"_s).contains(u"delivery"_s));
    checker.addWord(u"Halden"_s);
    QVERIFY(checker.isRight(u"Halden"_s));
    SpellChecker another(u"en"_s, words);
    QSignalSpy again(&another, &SpellChecker::loaded);
    another.load();
    QVERIFY(again.wait(20'000));
    QVERIFY(another.isRight(u"Halden"_s));
}

QTEST_MAIN(TestComposer)
#include "tst_composer.moc"
