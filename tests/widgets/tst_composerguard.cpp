// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/composer/composer.h"
#include "widgets/composer/draftfield.h"
#include "widgets/composer/guardline.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace parley;
using namespace Qt::StringLiterals;

namespace {

RenderedText rendered(const QString &text)
{
    RenderedText it;
    it.text = text;
    return it;
}

//! "Hannah, it comes by " and two fields that nothing is known for.
RenderedText withGaps()
{
    RenderedText it = rendered(u"It comes by  from ."_s);
    it.spans = {{12, 0, u"ask.date"_s, u"delivery date"_s, SpanState::Missing},
                {18, 0, u"ask.city"_s, u"city"_s, SpanState::Missing}};
    return it;
}

} // namespace

class TestComposerGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void sendsNothingWhileTheLibraryIsBeingSearched();
    void goesToTheFirstFieldWheneverItRefuses();
    void refusesAPlaceholderLeftAsText();
    void asksOnceAboutAnotherCustomer();
    void asksAnewOnlyForWhatIsNew();
    void marksWhatItFindsWhereItStands();
    void swapsInAnotherWordingWithOneKey();
    void putsTheRightAddressInWithOneKey();
    void putsTheBetterWordInWithOneKey();
    void sendsALongTextInParts();
    void looksAtTheTextOfTheVeryMomentOfSending();
    void asksForTheNextConversationOnlyOnceItHasSent();
    void checksTheWholeToneOnRequest();
    void measuresWhatTheLibraryBrought_data();
    void measuresWhatTheLibraryBrought();
    void tellsWhenAnEntryWasInserted();
    void showsAHintThatAsksForNothing();
    void worksRightToLeft();

private:
    [[nodiscard]] DraftField *field() const { return m_composer->findChild<DraftField *>(); }
    [[nodiscard]] GuardLine *line() const { return m_composer->findChild<GuardLine *>(); }
    void type(const QString &text) { QTest::keyClicks(field(), text); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(field(), key, modifiers);
    }
    void pressSend() { press(Qt::Key_Return, Qt::ControlModifier); }
    void pressMend() { press(Qt::Key_Return, Qt::AltModifier); }
    [[nodiscard]] QStringList marked() const;

    std::unique_ptr<Composer> m_composer;
    std::unique_ptr<QSignalSpy> m_sent;
    GuardContext m_context;
};

void TestComposerGuard::initTestCase() { QStandardPaths::setTestModeEnabled(true); }

void TestComposerGuard::init()
{
    m_context = {};
    m_context.ownNames = {u"Omar Haddad"_s};
    m_context.others = {{u"Hannah Berg"_s, {u"AP-20399"_s}}};
    m_composer = std::make_unique<Composer>();
    m_composer->resize(420, 120);
    m_composer->setChannel(Channel::WebChat, 2000);
    m_composer->setLanguage(u"en"_s);
    m_composer->setSendKey(SendKey::CtrlEnter);
    m_composer->setGuard([this](const QList<EntryId> &) { return m_context; });
    m_composer->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_composer.get()));
    m_composer->activateWindow();
    m_composer->focusField();
    m_sent = std::make_unique<QSignalSpy>(m_composer.get(), &Composer::sendRequested);
}

QStringList TestComposerGuard::marked() const
{
    QStringList parts;
    for (const QTextEdit::ExtraSelection &mark : field()->extraSelections())
        parts += mark.cursor.selectedText();
    return parts;
}

void TestComposerGuard::sendsNothingWhileTheLibraryIsBeingSearched()
{
    type(u"Yes /refu"_s);
    QVERIFY(!m_composer->canSend());
    pressSend();
    QCOMPARE(m_sent->size(), 0);
    QVERIFY(line()->isVisible());
    m_composer->endLibraryQuery();
    QVERIFY(m_composer->canSend());
    pressSend();
    QCOMPARE(m_sent->size(), 1);
}

void TestComposerGuard::goesToTheFirstFieldWheneverItRefuses()
{
    m_composer->insertRendered(withGaps(), EntryId(u"e"_s));
    for (int i = 0; i < 3; ++i) {
        pressSend();
        QCOMPARE(field()->textCursor().position(), 12);
    }
    QVERIFY(line()->words().contains(u"delivery date"_s));
    type(u"Friday"_s);
    pressSend();
    QVERIFY(line()->words().contains(u"city"_s));
    type(u"Leeds"_s);
    pressSend();
    QCOMPARE(m_sent->size(), 1);
    QCOMPARE(m_sent->first().first().toString(), u"It comes by Friday from Leeds."_s);
}

void TestComposerGuard::refusesAPlaceholderLeftAsText()
{
    type(u"Hi {name}, it left"_s);
    pressSend();
    pressSend();
    QCOMPARE(m_sent->size(), 0);
    QVERIFY(!m_composer->canSend());
    QVERIFY(line()->words().contains(u"{name}"_s));
    QCOMPARE(field()->textCursor().selectedText(), u"{name}"_s); // typing takes its place
    type(u"Omar"_s);
    pressSend();
    QCOMPARE(m_sent->first().first().toString(), u"Hi Omar, it left"_s);
}

void TestComposerGuard::asksOnceAboutAnotherCustomer()
{
    type(u"Hi Hannah, it left"_s);
    pressSend();
    QCOMPARE(m_sent->size(), 0);
    QVERIFY(line()->words().contains(u"Hannah Berg"_s));
    QVERIFY(line()->words().contains(u"Send anyway"_s));
    pressSend();
    QCOMPARE(m_sent->size(), 1);
    QVERIFY(!line()->isVisible());
}

void TestComposerGuard::asksAnewOnlyForWhatIsNew()
{
    type(u"Hi Hannah, it left"_s);
    pressSend();
    type(u" at noon"_s);
    QTRY_VERIFY(line()->words().contains(u"Hannah"_s));
    pressSend();
    QCOMPARE(m_sent->size(), 1);
    type(u"Hi Hannah, it left"_s);
    pressSend();
    type(u", order AP-20399"_s);
    pressSend();
    QCOMPARE(m_sent->size(), 1);
    pressSend();
    QCOMPARE(m_sent->size(), 2);
}

void TestComposerGuard::marksWhatItFindsWhereItStands()
{
    type(u"Hi Hannah, about {nick}"_s);
    QTRY_COMPARE(marked(), (QStringList{u"{nick}"_s, u"Hannah"_s}));
    QVERIFY(line()->isVisible());
    field()->selectAll();
    press(Qt::Key_Delete);
    QVERIFY(marked().isEmpty());
    QVERIFY(!line()->isVisible());
}

void TestComposerGuard::swapsInAnotherWordingWithOneKey()
{
    RepeatedEntry repeated;
    repeated.entry = EntryId(u"refund"_s);
    repeated.title = u"Refund"_s;
    repeated.offered = EntryId(u"again"_s);
    repeated.offeredTitle = u"Refund, again"_s;
    repeated.offeredText = rendered(u"As I wrote, it comes."_s);
    repeated.language = u"en"_s;
    m_composer->setGuard([repeated](const QList<EntryId> &inDraft) {
        GuardContext context;
        if (inDraft.contains(repeated.entry))
            context.repeated = {repeated};
        return context;
    });
    type(u"Hello. "_s);
    m_composer->insertRendered(rendered(u"It is on its way."_s), repeated.entry);
    type(u" Bye"_s);
    QTRY_VERIFY(line()->words().contains(u"before"_s));
    pressMend();
    QCOMPARE(m_composer->draft(), u"Hello. As I wrote, it comes. Bye"_s);
    QTRY_VERIFY(!line()->isVisible());
    pressSend();
    QCOMPARE(m_sent->size(), 1);
    QCOMPARE(m_sent->first().at(2).value<EntryUse>().entry, repeated.offered);
}

void TestComposerGuard::putsTheRightAddressInWithOneKey()
{
    m_context.links.insert(u"shop.example/en"_s, u"https://shop.example/he"_s);
    type(u"See https://shop.example/en, please"_s);
    pressSend();
    QCOMPARE(m_sent->size(), 0);
    pressMend();
    QCOMPARE(m_composer->draft(), u"See https://shop.example/he, please"_s);
    pressSend();
    QCOMPARE(m_sent->size(), 1);
}

void TestComposerGuard::putsTheBetterWordInWithOneKey()
{
    m_context.guide.language = u"en"_s;
    m_context.guide.avoid = {{u"complaint"_s, u"concern"_s, {}}};
    type(u"I read your complaint today"_s);
    QTRY_VERIFY(line()->words().contains(u"concern"_s));
    pressMend();
    QCOMPARE(m_composer->draft(), u"I read your concern today"_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_composer->draft(), u"I read your complaint today"_s);
}

void TestComposerGuard::sendsALongTextInParts()
{
    m_composer->setChannel(Channel::Social, 40);
    m_composer->insertText(u"It left the shop this morning. It comes on Friday by noon."_s);
    pressSend();
    QCOMPARE(m_sent->size(), 0);
    QVERIFY(line()->words().contains(u'2'));
    pressSend();
    QCOMPARE(m_sent->size(), 2);
    QCOMPARE(m_sent->at(0).first().toString(), u"It left the shop this morning."_s);
    QCOMPARE(m_sent->at(1).first().toString(), u"It comes on Friday by noon."_s);
}

void TestComposerGuard::looksAtTheTextOfTheVeryMomentOfSending()
{
    QTest::keyClicks(field(), u"Hi {name}"_s); // no time for a look while typing
    pressSend();
    QCOMPARE(m_sent->size(), 0);
}

void TestComposerGuard::asksForTheNextConversationOnlyOnceItHasSent()
{
    QSignalSpy next(m_composer.get(), &Composer::nextRequested);
    type(u"Hi Hannah!"_s);
    press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(next.size(), 0);
    press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(next.size(), 1);
}

void TestComposerGuard::checksTheWholeToneOnRequest()
{
    m_context.guide.language = u"en"_s;
    m_context.guide.exclamations = 0;
    type(u"It left today!"_s);
    QTest::qWait(250);
    QVERIFY(!line()->isVisible());
    m_composer->checkSpelling();
    QVERIFY(line()->isVisible());
    pressSend(); // a note asks nothing
    QCOMPARE(m_sent->size(), 1);
}

void TestComposerGuard::measuresWhatTheLibraryBrought_data()
{
    QTest::addColumn<QString>("way");
    QTest::addColumn<int>("edited");
    QTest::addColumn<int>("typed");
    QTest::addColumn<bool>("isEntrys");
    QTest::newRow("as it is") << u"as is"_s << 0 << 0 << true;
    QTest::newRow("with words before and after") << u"around"_s << 0 << 9 << true;
    QTest::newRow("with a word within") << u"within"_s << 6 << 6 << true;
    QTest::newRow("thrown away") << u"away"_s << 0 << 9 << false;
    QTest::newRow("cut, and put back") << u"undo"_s << 0 << 0 << true;
}

void TestComposerGuard::measuresWhatTheLibraryBrought()
{
    QFETCH(QString, way);
    QFETCH(bool, isEntrys);
    if (way == u"around"_s)
        type(u"Yes. "_s);
    EntryUse source;
    source.entry = EntryId(u"e"_s);
    source.language = u"en"_s;
    m_composer->insertRendered(rendered(u"It is on its way."_s), source);
    if (way == u"around"_s)
        type(u" Bye"_s);
    if (way == u"within"_s) {
        QTextCursor cursor(field()->document());
        cursor.setPosition(5);
        field()->setTextCursor(cursor);
        type(u" right"_s);
    }
    if (way == u"away"_s || way == u"undo"_s) {
        field()->selectAll();
        press(Qt::Key_Delete);
        if (way == u"away"_s)
            type(u"It's here"_s);
        else
            press(Qt::Key_Z, Qt::ControlModifier);
    }
    pressSend();
    QCOMPARE(m_sent->size(), 1);
    const auto use = m_sent->first().at(2).value<EntryUse>();
    QCOMPARE(use.entry, isEntrys ? source.entry : EntryId());
    QCOMPARE(use.inserted, isEntrys ? 17 : 0);
    QTEST(use.edited, "edited");
    QTEST(use.typed, "typed");
}

void TestComposerGuard::tellsWhenAnEntryWasInserted()
{
    QSignalSpy inserted(m_composer.get(), &Composer::entryInserted);
    EntryUse source;
    source.entry = EntryId(u"e"_s);
    source.language = u"he"_s;
    m_composer->insertRendered(rendered(u"It is on its way."_s), source);
    m_composer->insertText(u" Pasted"_s);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(inserted.first().first().value<EntryUse>(), source);
}

void TestComposerGuard::showsAHintThatAsksForNothing()
{
    m_composer->showHint(u"The library has this: /refund"_s);
    QVERIFY(line()->isVisible());
    type(u"Next"_s);
    QTest::qWait(250);
    QVERIFY(line()->isVisible()); // typing on does not make the composer jump
    pressSend();
    QCOMPARE(m_sent->size(), 1);
}

void TestComposerGuard::worksRightToLeft()
{
    m_composer->setLayoutDirection(Qt::RightToLeft);
    m_composer->setLanguage(u"he"_s);
    m_context.others = {{u"נועה כהן"_s, {}}};
    m_composer->insertText(u"היי נועה, ההזמנה בדרך"_s);
    QTRY_COMPARE(marked(), QStringList{u"נועה"_s});
    QVERIFY(line()->words().contains(u"נועה כהן"_s));
    pressSend();
    QCOMPARE(m_sent->size(), 0);
    pressSend();
    QCOMPARE(m_sent->size(), 1);
}

QTEST_MAIN(TestComposerGuard)
#include "tst_composerguard.moc"
