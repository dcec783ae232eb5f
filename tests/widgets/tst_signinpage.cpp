// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/account/preferencesdialog.h"
#include "widgets/account/signinfield.h"
#include "widgets/account/signinpage.h"
#include "widgets/common/button.h"
#include "widgets/common/look.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace parley;
using namespace Qt::StringLiterals;

class TestSignInPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_look.apply({}); }

    void init()
    {
        m_page = std::make_unique<SignInPage>();
        m_page->resize(1440, 900);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        const auto fields = m_page->findChildren<SignInField *>();
        QCOMPARE(fields.size(), 3);
        m_server = fields.at(0);
        m_login = fields.at(1);
        m_password = fields.at(2);
    }

    void cleanup() { m_page.reset(); }

    void beginsWhereSomethingIsMissing()
    {
        QVERIFY(m_server->edit()->hasFocus());
        m_page->setServer(u"chat.example"_s);
        m_page->setLogin(u"dana"_s);
        m_page->reset();
        QVERIFY(m_password->edit()->hasFocus());
    }

    void asksTheServerAsOneLeavesTheField_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("asked");
        QTest::newRow("a bare name is encrypted") << u"chat.example"_s << u"wss://chat.example"_s;
        QTest::newRow("a port is kept") << u"chat.example:8470"_s << u"wss://chat.example:8470"_s;
        QTest::newRow("this computer need not be") << u"127.0.0.1:8470"_s << u"ws://127.0.0.1:8470"_s;
        QTest::newRow("a whole address is taken as it is")
            << u"https://chat.example/desk"_s << u"https://chat.example/desk"_s;
    }

    void asksTheServerAsOneLeavesTheField()
    {
        QFETCH(QString, typed);
        QFETCH(QString, asked);
        QSignalSpy checked(m_page.get(), &SignInPage::serverCheckRequested);
        QTest::keyClicks(m_server->edit(), typed);
        QCOMPARE(checked.count(), 0);
        QTest::keyClick(m_server->edit(), Qt::Key_Tab);
        QCOMPARE(checked.count(), 1);
        QCOMPARE(checked.first().first().toUrl(), QUrl(asked));
        m_server->edit()->setFocus();
        QTest::keyClick(m_server->edit(), Qt::Key_Tab);
        QVERIFY2(checked.count() == 1, "the same address is asked once");
    }

    void saysHowTheServerStands()
    {
        m_page->showServerState(SignInPage::ServerState::Reachable, u"Reachable, certificate valid"_s);
        QCOMPARE(m_server->hint(), u"Reachable, certificate valid"_s);
        QVERIFY(!m_server->hasProblem());
        m_page->showServerState(SignInPage::ServerState::Problem, u"The certificate is for another name"_s);
        QVERIFY(m_server->hasProblem());
        QTest::keyClicks(m_server->edit(), u"x"_s);
        QVERIFY2(m_server->hint().isEmpty(), "what is being changed is not wrong any more");
    }

    void signsInByEnter()
    {
        QSignalSpy asked(m_page.get(), &SignInPage::signInRequested);
        m_page->setServer(u"chat.example"_s);
        m_page->setLogin(u" dana.hart "_s);
        QTest::keyClicks(m_password->edit(), u" secret "_s);
        QTest::keyClick(m_password->edit(), Qt::Key_Return);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().at(0).toUrl(), QUrl(u"wss://chat.example"_s));
        QCOMPARE(asked.first().at(1).toString(), u"dana.hart"_s);
        QCOMPARE(asked.first().at(2).toString(), u" secret "_s);
        QCOMPARE(asked.first().at(3).toBool(), true);
    }

    void saysWhatIsMissingUnderItsField()
    {
        QSignalSpy asked(m_page.get(), &SignInPage::signInRequested);
        m_page->setServer(u"chat.example"_s);
        QTest::keyClick(m_password->edit(), Qt::Key_Return);
        QCOMPARE(asked.count(), 0);
        QVERIFY(m_login->hasProblem());
        QVERIFY(m_login->edit()->hasFocus());
    }

    void putsTheFocusOnTheFieldThatIsWrong_data()
    {
        QTest::addColumn<SignInPage::Field>("field");
        QTest::addColumn<int>("place");
        QTest::newRow("server") << SignInPage::Field::Server << 0;
        QTest::newRow("name") << SignInPage::Field::Login << 1;
        QTest::newRow("password") << SignInPage::Field::Password << 2;
    }

    void putsTheFocusOnTheFieldThatIsWrong()
    {
        QFETCH(SignInPage::Field, field);
        QFETCH(int, place);
        m_page->setBusy(true);
        QVERIFY(!m_password->edit()->isEnabled());
        m_page->showError(u"That is not right"_s, field);
        const SignInField *fields[] = {m_server, m_login, m_password};
        QVERIFY(fields[place]->edit()->hasFocus());
        QCOMPARE(fields[place]->hint(), u"That is not right"_s);
        QCOMPARE(fields[place]->edit()->accessibleDescription(), u"That is not right"_s);
        QVERIFY(fields[place]->geometry().bottom() > fields[place]->edit()->geometry().bottom());
    }

    void canBeGivenUpWhileBusy()
    {
        QSignalSpy cancelled(m_page.get(), &SignInPage::cancelRequested);
        m_page->setBusy(true);
        QTest::mouseClick(m_page->findChild<Button *>(), Qt::LeftButton);
        QCOMPARE(cancelled.count(), 1);
    }

    void warnsOfCapsLock()
    {
        m_password->edit()->setFocus();
        press(u"a"_s, Qt::NoModifier);
        QCOMPARE(m_password->hint(), u"Caps Lock is off."_s);
        press(u"A"_s, Qt::NoModifier);
        QVERIFY(m_password->hint().startsWith("Caps Lock is on."_L1));
        press(u"B"_s, Qt::ShiftModifier);
        QVERIFY(m_password->hint().startsWith("Caps Lock is off."_L1));
    }

    void warnsOfAHebrewLayout()
    {
        m_password->edit()->setFocus();
        press(u"ש"_s, Qt::NoModifier);
        QVERIFY(m_password->hint().contains("Hebrew"_L1));
        m_password->edit()->clear();
        QVERIFY(!m_password->hint().contains("Hebrew"_L1));
    }

    void hidesThePasswordUntilAskedTo()
    {
        QCOMPARE(m_password->edit()->echoMode(), QLineEdit::Password);
        m_password->edit()->actions().last()->trigger();
        QCOMPARE(m_password->edit()->echoMode(), QLineEdit::Normal);
    }

    void withoutAKeychainItDoesNotOfferToRemember()
    {
        auto *remember = m_page->findChild<QCheckBox *>();
        QVERIFY(remember->isChecked());
        m_page->setKeychainUnavailable(u"There is no keychain here"_s);
        QVERIFY(!remember->isEnabled());
        QVERIFY(!remember->isChecked());
    }

    void dropsTheGreetingsWhenNarrow()
    {
        const int formAt = m_server->mapTo(m_page.get(), QPoint(0, 0)).x();
        QVERIFY(formAt < 300);
        m_page->resize(900, 700);
        QTRY_VERIFY(m_server->mapTo(m_page.get(), QPoint(0, 0)).x() > 200);
        QCOMPARE(m_server->width(), 368);
    }

    void preferencesHoldAtOnce()
    {
        PreferencesDialog dialog({u"en"_s, u"he"_s}, {});
        QSignalSpy changed(&dialog, &PreferencesDialog::changed);
        const auto radios = dialog.findChildren<QRadioButton *>();
        radios.last()->setChecked(true);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(dialog.preferences().sendKey, SendKey::Enter);
        dialog.findChildren<QComboBox *>().first()->setCurrentIndex(2);
        QCOMPARE(changed.last().first().value<Preferences>().language, u"he"_s);
        Preferences zoomed = dialog.preferences();
        zoomed.zoom = 120;
        dialog.setPreferences(zoomed);
        QVERIFY2(changed.count() == 2, "what was changed elsewhere is no news");
        QCOMPARE(dialog.preferences().zoom, 120);
    }

private:
    void press(const QString &text, Qt::KeyboardModifiers modifiers)
    {
        QKeyEvent event(QEvent::KeyPress, 0, modifiers, text);
        QCoreApplication::sendEvent(m_password->edit(), &event);
    }

    Look m_look{*qApp};
    std::unique_ptr<SignInPage> m_page;
    SignInField *m_server = nullptr;
    SignInField *m_login = nullptr;
    SignInField *m_password = nullptr;
};

QTEST_MAIN(TestSignInPage)
#include "tst_signinpage.moc"
