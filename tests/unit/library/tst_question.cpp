// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/language/renderer.h"

#include <QtTest>

using namespace parley;
using namespace Qt::StringLiterals;

class TestQuestion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadFromTheTemplate();
    void isAskedOnce();
    void hasALabelOfItsOwnInTheSpan();
    void accepts_data();
    void accepts();
    void takesAnAnswerThroughFilters();
};

void TestQuestion::isReadFromTheTemplate()
{
    const Template parsed = Template::parse(
        u"{{ ask.why }} {{ ask.day | ask: label: 'Latest day', type: 'choice', choices: 'Monday, Friday', example: 'Friday' }}"_s);
    QVERIFY(parsed.isValid());
    QCOMPARE(parsed.questions().size(), 2);
    QCOMPARE(parsed.questions().at(0), (Question{u"ask.why"_s, u"why"_s, Question::Type::Text, {}, {}, {}}));
    QCOMPARE(parsed.questions().at(1), (Question{u"ask.day"_s,
                                                 u"Latest day"_s,
                                                 Question::Type::Choice,
                                                 {u"Monday"_s, u"Friday"_s},
                                                 {},
                                                 u"Friday"_s}));
}

void TestQuestion::isAskedOnce()
{
    const Template parsed =
        Template::parse(u"{{ ask.day }} {{ ask.day | ask: label: 'Latest day' }} {{ ask.day }}"_s);
    QCOMPARE(parsed.questions().size(), 1);
    QCOMPARE(parsed.questions().constFirst().label, u"Latest day"_s);
}

void TestQuestion::hasALabelOfItsOwnInTheSpan()
{
    RenderData data;
    data.setLanguage(u"en"_s);
    const RenderedText rendered =
        render(Template::parse(u"{{ ask.day | ask: label: 'Latest day' }}"_s), data);
    QCOMPARE(rendered.spans, (QList<Span>{{0, 0, u"ask.day"_s, u"Latest day"_s, SpanState::Missing}}));
}

void TestQuestion::accepts_data()
{
    QTest::addColumn<Question::Type>("type");
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("answer");
    QTest::addColumn<bool>("isAccepted");
    using enum Question::Type;
    QTest::newRow("any text") << Text << QString() << u"anything"_s << true;
    QTest::newRow("nothing") << Text << QString() << u"  "_s << false;
    QTest::newRow("digits by the pattern") << Text << u"##-##"_s << u"12-34"_s << true;
    QTest::newRow("a letter for a digit") << Text << u"##-##"_s << u"1a-34"_s << false;
    QTest::newRow("one too many") << Text << u"##"_s << u"123"_s << false;
    QTest::newRow("letters of any alphabet") << Text << u"@@*"_s << u"אבג"_s << true;
    QTest::newRow("a number") << Number << QString() << u"12.5"_s << true;
    QTest::newRow("a number with a comma") << Number << QString() << u"12,5"_s << true;
    QTest::newRow("no number") << Number << QString() << u"dozen"_s << false;
    QTest::newRow("a day") << Date << QString() << u"2026-06-19"_s << true;
    QTest::newRow("no day of the calendar") << Date << QString() << u"2026-02-30"_s << false;
    QTest::newRow("a choice") << Choice << QString() << u"Friday"_s << true;
    QTest::newRow("not among the choices") << Choice << QString() << u"Sunday"_s << false;
}

void TestQuestion::accepts()
{
    QFETCH(Question::Type, type);
    QFETCH(QString, pattern);
    QFETCH(QString, answer);
    QFETCH(bool, isAccepted);
    const Question question{u"ask.x"_s, u"x"_s, type, {u"Monday"_s, u"Friday"_s}, pattern, {}};
    QCOMPARE(question.accepts(answer), isAccepted);
}

void TestQuestion::takesAnAnswerThroughFilters()
{
    RenderData data;
    data.setLanguage(u"pl"_s);
    data.setAnswer(u"ask.day"_s, u"2026-06-19"_s);
    const RenderedText rendered =
        render(Template::parse(u"do {{ ask.day | ask: type: 'date' | date: 'day' }}"_s), data);
    QCOMPARE(rendered.text, u"do 19 czerwca"_s);
    QCOMPARE(rendered.spans.constFirst().state, SpanState::Filled);
}

QTEST_GUILESS_MAIN(TestQuestion)
#include "tst_question.moc"
