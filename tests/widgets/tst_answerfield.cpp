// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/chip.h"
#include "widgets/library/answerfield.h"

#include <QLineEdit>
#include <QTest>

using namespace parley;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 20); // a Friday

Question question(Question::Type type)
{
    Question result;
    result.placeholder = u"ask.it"_s;
    result.label = u"latest date"_s;
    result.type = type;
    return result;
}

} // namespace

class AnswerFieldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }
    void readsADayAsItIsTyped_data();
    void readsADayAsItIsTyped();
    void offersADayAWorkingWeekAhead();
    void offersChoicesToBeClicked();
    void saysWhatIsWrong();
    void showsTheExampleInTheEmptyField();
};

void AnswerFieldTest::readsADayAsItIsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("day");
    QTest::newRow("ISO 8601") << u"2026-12-03"_s << QDate(2026, 12, 3);
    QTest::newRow("day and month by a slash") << u"3/12"_s << QDate(2026, 12, 3);
    QTest::newRow("day and month by a dot") << u"3.12"_s << QDate(2026, 12, 3);
    QTest::newRow("in words") << u"3 December"_s << QDate(2026, 12, 3);
    QTest::newRow("with its weekday") << u"Thu 3 December"_s << QDate(2026, 12, 3);
    QTest::newRow("early next year") << u"4 January"_s << QDate(2027, 1, 4);
    QTest::newRow("no day at all") << u"soon"_s << QDate();
}

void AnswerFieldTest::readsADayAsItIsTyped()
{
    QFETCH(QString, typed);
    QTEST(typedDate(typed, today), "day");
}

void AnswerFieldTest::offersADayAWorkingWeekAhead()
{
    AnswerField field(question(Question::Type::Date), today);
    QCOMPARE(field.proposals(), QStringList{u"Fri 27 November"_s});
    field.findChild<Chip *>()->click();
    QCOMPARE(field.answer(), u"2026-11-27"_s);
    QCOMPARE(field.trouble(), QString());
}

void AnswerFieldTest::offersChoicesToBeClicked()
{
    Question asked = question(Question::Type::Choice);
    asked.choices = {u"Monday"_s, u"Friday"_s};
    AnswerField field(asked, today);
    const QList<Chip *> chips = field.findChildren<Chip *>();
    QCOMPARE(chips.size(), 2);
    chips.at(1)->click();
    QCOMPARE(field.answer(), u"Friday"_s);
    field.edit()->setText(u"monday"_s);
    QCOMPARE(field.answer(), u"Monday"_s);
}

void AnswerFieldTest::saysWhatIsWrong()
{
    AnswerField field(question(Question::Type::Number), today);
    QCOMPARE(field.trouble(), QString());
    field.edit()->setText(u"many"_s);
    QVERIFY(!field.trouble().isEmpty());
    field.edit()->setText(u"12,5"_s);
    QCOMPARE(field.trouble(), QString());
}

void AnswerFieldTest::showsTheExampleInTheEmptyField()
{
    Question asked = question(Question::Type::Text);
    asked.example = u"AP-20418"_s;
    QVERIFY(AnswerField(asked, today).edit()->placeholderText().contains(u"AP-20418"_s));
}

QTEST_MAIN(AnswerFieldTest)
#include "tst_answerfield.moc"
