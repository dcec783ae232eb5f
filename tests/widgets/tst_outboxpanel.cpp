// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/lists/outboxmodel.h"
#include "widgets/common/button.h"
#include "widgets/outbox/outboxpanel.h"
#include "widgets/outbox/outboxrow.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace parley;
using namespace Qt::StringLiterals;

namespace {

OutboxMessage message(const QString &id, const QString &failure = {})
{
    return {CommandId(id),    ConversationId(u"v"_s), u"Hannah"_s,
            Channel::WebChat, u"Yes, by Saturday."_s, 60'000,
            failure};
}

bool isSaid(QWidget *widget, const QString &text)
{
    const auto labels = widget->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
        return label->isVisible() && label->text().contains(text);
    });
}

} // namespace

class TestOutboxPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<OutboxModel>();
        m_panel = std::make_unique<OutboxPanel>(m_model.get());
        m_panel->resize(304, 700);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    }

    void cleanup()
    {
        m_panel.reset();
        m_model.reset();
    }

    void showsEachWithItsPlaceInLine()
    {
        m_model->setMessages({message(u"a"_s), message(u"b"_s)});
        m_panel->tick(125'000);
        QTRY_VERIFY(isSaid(m_panel->row(0), u"1 of 2"_s));
        QTRY_VERIFY(isSaid(m_panel->row(1), u"2 of 2"_s));
        QVERIFY(isSaid(m_panel.get(), u"oldest 1 min"_s));
        m_model->setMessages({message(u"b"_s)});
        QTRY_VERIFY(isSaid(m_panel->row(0), u"1 of 1"_s));
        QVERIFY(!m_panel->row(1));
    }

    void asksToEditAndToRemove()
    {
        m_model->setMessages({message(u"a"_s), message(u"b"_s)});
        QSignalSpy edited(m_panel.get(), &OutboxPanel::editRequested);
        QSignalSpy removed(m_panel.get(), &OutboxPanel::removeRequested);
        QTest::keyClick(m_panel->row(1)->editButton(), Qt::Key_Space);
        QTest::keyClick(m_panel->row(0)->removeButton(), Qt::Key_Space);
        QCOMPARE(edited.first().first().value<CommandId>(), CommandId(u"b"_s));
        QCOMPARE(removed.first().first().value<CommandId>(), CommandId(u"a"_s));
        QCOMPARE(m_model->rowCount(), 2);
    }

    void saysWhyOneWasRefused()
    {
        m_model->setMessages({message(u"a"_s, u"Ilan Regev has taken this chat over."_s)});
        QTRY_VERIFY(isSaid(m_panel->row(0), u"Ilan Regev has taken this chat over."_s));
        QTRY_VERIFY(isSaid(m_panel->row(0), u"Not sent"_s));
    }

    void saysWhatWorksOnlyWhileOffline()
    {
        QVERIFY(!isSaid(m_panel.get(), u"Still works offline"_s));
        m_panel->setOnline(false);
        QVERIFY(isSaid(m_panel.get(), u"Still works offline"_s));
        QVERIFY(isSaid(m_panel.get(), u"Nothing waits to be sent"_s));
    }

    void keepsTheRowsThatDidNotChange()
    {
        m_model->setMessages({message(u"a"_s), message(u"b"_s)});
        const OutboxRow *first = m_panel->row(0);
        OutboxMessage edited = message(u"b"_s);
        edited.text = u"No, on Monday."_s;
        m_model->setMessages({message(u"a"_s), edited});
        QCOMPARE(m_panel->row(0), first);
        QCOMPARE(m_panel->row(1)->message().text, u"No, on Monday."_s);
    }

private:
    std::unique_ptr<OutboxModel> m_model;
    std::unique_ptr<OutboxPanel> m_panel;
};

QTEST_MAIN(TestOutboxPanel)
#include "tst_outboxpanel.moc"
