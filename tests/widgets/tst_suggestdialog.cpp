// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/library/proposaltextfield.h"
#include "widgets/library/suggestdialog.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace parley;
using namespace Qt::StringLiterals;

class TestSuggestDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dialog = std::make_unique<SuggestDialog>();
        m_dialog->setTakenShortcuts({{u"the-courier-comes"_s, u"Courier"_s}});
        PersonalData known;
        known.customer.name = u"Hannah Weber"_s;
        known.customer.form = FormOfAddress::Feminine;
        known.agentName = u"Dana Hart"_s;
        m_dialog->setMessage(u"Hi Hannah, the courier comes today. It costs £89.00."_s, known, u"en-GB"_s);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    }

    void cleanup() { m_dialog.reset(); }

    void proposesNamesAndATextForAnybody()
    {
        const Entry entry = m_dialog->entry();
        QCOMPARE(entry.title, u"The courier comes today"_s);
        QCOMPARE(entry.shortcuts, QStringList{u"the-courier-comes-today"_s});
        QCOMPARE(entry.variants.first().language, u"en"_s);
        QVERIFY(entry.variants.first().text.startsWith(u"Hi {{ customer.first_name }},"_s));
        QVERIFY(m_dialog->problem().isEmpty());
    }

    void pointsAtWhatMayBeTrueOfOneCustomerOnly()
    {
        auto *text = m_dialog->findChild<ProposalTextField *>();
        QCOMPARE(text->doubts().size(), 1);
        text->select(text->doubts().first());
        QCOMPARE(text->textCursor().selectedText(), u"£89.00"_s);
        text->setPlainText(u"Nothing personal"_s);
        QVERIFY(text->doubts().isEmpty());
    }

    void followsTheTitleUntilAShortcutIsTyped()
    {
        auto *title = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(title);
        QTest::keyClicks(title, u"Refund"_s);
        QCOMPARE(m_dialog->entry().shortcuts, QStringList{u"refund"_s});
        QTest::keyClick(title, Qt::Key_Tab);
        QTest::keyClicks(QApplication::focusWidget(), u"mine"_s);
        title->setText(u"Other words"_s);
        QCOMPARE(m_dialog->entry().shortcuts, QStringList{u"mine"_s});
    }

    void asksOnceByCtrlEnter()
    {
        QSignalSpy proposed(m_dialog.get(), &SuggestDialog::proposeRequested);
        QTest::keyClick(m_dialog.get(), Qt::Key_Return, Qt::ControlModifier);
        QTest::keyClick(m_dialog.get(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(proposed.size(), 1);
        QVERIFY(m_dialog->isVisible());
    }

    void staysWithTheReasonWhenItIsRefused()
    {
        QSignalSpy proposed(m_dialog.get(), &SuggestDialog::proposeRequested);
        m_dialog->propose();
        m_dialog->showRefused(u"You are offline."_s);
        bool isSaid = false;
        for (const auto *label : m_dialog->findChildren<QLabel *>())
            isSaid = isSaid || (label->isVisible() && label->text() == u"You are offline."_s);
        QVERIFY(isSaid);
        m_dialog->propose();
        QCOMPARE(proposed.size(), 2);
    }

    void doesNotProposeWithoutATitle()
    {
        QSignalSpy proposed(m_dialog.get(), &SuggestDialog::proposeRequested);
        qobject_cast<QLineEdit *>(QApplication::focusWidget())->clear();
        m_dialog->propose();
        QVERIFY(proposed.isEmpty());
        QVERIFY(!m_dialog->problem().isEmpty());
    }

private:
    std::unique_ptr<SuggestDialog> m_dialog;
};

QTEST_MAIN(TestSuggestDialog)
#include "tst_suggestdialog.moc"
