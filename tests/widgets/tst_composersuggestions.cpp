// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/composer/composer.h"
#include "widgets/conversation/conversationpane.h"

#include <QAbstractButton>
#include <QSignalSpy>
#include <QTest>

using namespace parley;
using namespace Qt::StringLiterals;

namespace {

SuggestedReply reply(const QString &id, const QString &text) { return {EntryId(id), {text, {}, {}, false}}; }

//! "Dear ▯, it is on its way." with the name missing.
SuggestedReply replyWithGap()
{
    SuggestedReply result = reply(u"gap"_s, u"Dear , it is on its way."_s);
    result.text.spans = {{5, 0, u"customer.first_name"_s, u"first name"_s, SpanState::Missing}};
    return result;
}

} // namespace

class ComposerSuggestionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_pane.reset(); }

    void insertsAtTheCaretAndSendsAsItsEntry();
    void leavesAFieldToFill();
    void neverSendsByItself();
    void isHiddenWithoutSuggestions();
    void keepsPlacesAndHeightWhenCardsChange();
    void takesNoClickThatWasMeantForWhatWasThereBefore();
    void showsTheNamesOfMissingFields();
    void worksRightToLeft();

private:
    [[nodiscard]] QList<QAbstractButton *> cards() const
    {
        QList<QAbstractButton *> shown;
        const auto *row = m_pane->findChild<SuggestionRow *>();
        for (QAbstractButton *card : row->findChildren<QAbstractButton *>())
            if (!card->isHidden())
                shown.append(card);
        return shown;
    }

    std::unique_ptr<ConversationPane> m_pane;
};

void ComposerSuggestionsTest::init()
{
    m_pane = std::make_unique<ConversationPane>(ConversationPane::Mode::Agent);
    DeskContext context;
    context.viewer = UserId(u"dana"_s);
    m_pane->setContext(context);
    Conversation conversation;
    conversation.owner = context.viewer;
    conversation.id = ConversationId(u"c"_s);
    conversation.language = u"en"_s;
    conversation.state = ConversationState::Active;
    m_pane->setConversation(conversation);
    m_pane->resize(600, 700);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
}

void ComposerSuggestionsTest::insertsAtTheCaretAndSendsAsItsEntry()
{
    m_pane->setSuggestions({reply(u"one"_s, u"First."_s), reply(u"two"_s, u"Second."_s)});
    QSignalSpy sent(m_pane->composer(), &Composer::sendRequested);
    m_pane->focusComposer();
    m_pane->composer()->insertText(u"Hello! "_s);
    m_pane->insertSuggestion(2);
    QCOMPARE(m_pane->composer()->draft(), u"Hello! Second."_s);
    m_pane->composer()->send();
    QCOMPARE(sent.size(), 1);
    QCOMPARE(sent.first().at(2).value<EntryUse>().entry, EntryId(u"two"_s));
}

void ComposerSuggestionsTest::leavesAFieldToFill()
{
    m_pane->setSuggestions({replyWithGap()});
    m_pane->insertSuggestion(1);
    QCOMPARE(m_pane->composer()->fieldsToFill(), QStringList{u"first name"_s});
    QVERIFY(!m_pane->composer()->canSend());
}

void ComposerSuggestionsTest::neverSendsByItself()
{
    QSignalSpy sent(m_pane.get(), &ConversationPane::sendRequested);
    m_pane->setSuggestions({reply(u"one"_s, u"First."_s)});
    m_pane->insertSuggestion(1);
    m_pane->insertSuggestion(2);
    QCOMPARE(m_pane->composer()->draft(), u"First."_s);
    QCOMPARE(sent.size(), 0);
}

void ComposerSuggestionsTest::isHiddenWithoutSuggestions()
{
    const auto *row = m_pane->findChild<SuggestionRow *>();
    QVERIFY(row->isHidden());
    m_pane->setSuggestions({reply(u"one"_s, u"First."_s)});
    QVERIFY(row->isVisible());
    m_pane->setSuggestions({});
    QVERIFY(row->isHidden());
}

void ComposerSuggestionsTest::keepsPlacesAndHeightWhenCardsChange()
{
    m_pane->setSuggestions({reply(u"a"_s, u"A"_s), reply(u"b"_s, u"B"_s), reply(u"c"_s, u"C"_s)});
    QTRY_COMPARE(cards().size(), 3);
    QTRY_VERIFY(cards().at(1)->x() > 0);
    const QRect first = cards().at(0)->geometry();
    const int field = m_pane->composer()->y();
    m_pane->setSuggestions({reply(u"d"_s, u"A text that is long enough to need all of the lines "
                                          "that a card has, and then some more of them."_s)});
    QCOMPARE(cards().size(), 1);
    QTRY_COMPARE(cards().at(0)->height(), first.height());
    QTRY_VERIFY(std::abs(cards().at(0)->width() - first.width()) <= 4);
    QCOMPARE(m_pane->composer()->y(), field);
}

void ComposerSuggestionsTest::takesNoClickThatWasMeantForWhatWasThereBefore()
{
    m_pane->setSuggestions({reply(u"a"_s, u"A"_s)});
    QTRY_COMPARE(cards().size(), 1);
    cards().constFirst()->click();
    QCOMPARE(m_pane->composer()->draft(), QString());
    const auto clickOnce = [this] {
        if (m_pane->composer()->draft().isEmpty())
            cards().constFirst()->click();
        return m_pane->composer()->draft() == u"A"_s;
    };
    QTRY_VERIFY(clickOnce());
}

void ComposerSuggestionsTest::showsTheNamesOfMissingFields()
{
    m_pane->setSuggestions({replyWithGap()});
    QCOMPARE(cards().constFirst()->text(), u"Dear [first name], it is on its way."_s);
}

void ComposerSuggestionsTest::worksRightToLeft()
{
    m_pane->setLayoutDirection(Qt::RightToLeft);
    m_pane->setSuggestions({reply(u"a"_s, u"החבילה בדרך"_s), reply(u"b"_s, u"الطرد في الطريق"_s)});
    QTRY_COMPARE(cards().size(), 2);
    QTRY_VERIFY(cards().at(0)->x() > cards().at(1)->x());
    m_pane->insertSuggestion(1);
    QCOMPARE(m_pane->composer()->draft(), u"החבילה בדרך"_s);
}

QTEST_MAIN(ComposerSuggestionsTest)
#include "tst_composersuggestions.moc"
