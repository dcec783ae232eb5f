// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/templatefield.h"

#include "models/library/language/filters.h"
#include "models/library/language/template.h"
#include "widgets/common/theme.h"
#include "widgets/library/completions.h"
#include "widgets/library/filterwords.h"
#include "widgets/library/templatebrackets.h"
#include "widgets/library/templatehighlighter.h"

#include <QSignalSpy>
#include <QTextBlock>
#include <QtTest>

using namespace parley;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(parley::CompletionKind)

namespace {

QStringList names(const QList<Completion> &completions)
{
    QStringList names;
    for (const Completion &each : completions)
        names.append(each.name);
    return names;
}

//! The text without the ^ that shows where the cursor is, and where that is.
std::pair<QString, int> atCursor(QString text)
{
    const auto position = int(text.indexOf(u'^'));
    return {text.remove(position, 1), position};
}

} // namespace

class TestTemplateField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coloursTheMarkup_data();
    void coloursTheMarkup();
    void knowsWhatMayCome_data();
    void knowsWhatMayCome();
    void offersWhatBeginsSoFirst();
    void offersTheLibrarysLinks();
    void saysWhatItOffersMeans();
    void offersFiltersAsTheyAreWritten();
    void findsThePartnerOfABracket_data();
    void findsThePartnerOfABracket();
    void keepsTheCursorWhereTheTextStays();
    void leavesUndoToTheEntry();
    void putsTheCursorIntoASnippet();
};

void TestTemplateField::coloursTheMarkup_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("part");
    QTest::addColumn<QColor>("colour");
    const Theme &theme = Theme::current();
    const QString text =
        u"Hi {{ customer.first_name | default: \"there\" }} {% if order.total > 5 %}a{% endif %}"_s;
    QTest::newRow("a variable") << text << u"customer.first_name"_s << theme.accentInk;
    QTest::newRow("a filter") << text << u"default"_s << theme.hue(Hue::Lagoon);
    QTest::newRow("a text") << text << u"\"there\""_s << theme.hue(Hue::Cocoa);
    QTest::newRow("a tag") << text << u"if"_s << theme.hue(Hue::Violet);
    QTest::newRow("a number") << text << u"5"_s << theme.hue(Hue::Cocoa);
    QTest::newRow("a variable in a tag") << text << u"order.total"_s << theme.accentInk;
    QTest::newRow("the end of an if") << text << u"endif"_s << theme.hue(Hue::Violet);
    QTest::newRow("plain text") << text << u"Hi"_s << theme.ink;
    QTest::newRow("an unknown filter") << u"{{ brand.name | shout }}"_s << u"shout"_s << theme.danger;
    QTest::newRow("an unknown tag") << u"{% for %}"_s << u"for"_s << theme.danger;
}

void TestTemplateField::coloursTheMarkup()
{
    QFETCH(QString, text);
    QFETCH(QString, part);
    QFETCH(QColor, colour);
    TemplateField field;
    field.setPlainText(text);
    auto *highlighter = field.document()->findChild<TemplateHighlighter *>();
    QVERIFY(highlighter && highlighter->isReady());
    highlighter->rehighlight();
    const auto place = int(text.indexOf(part));
    for (const auto &range : field.document()->firstBlock().layout()->formats())
        if (place >= range.start && place < range.start + range.length)
            QCOMPARE(range.format.foreground().color(), colour);
}

void TestTemplateField::knowsWhatMayCome_data()
{
    QTest::addColumn<QString>("text"); // ^ is the cursor
    QTest::addColumn<CompletionKind>("kind");
    QTest::addColumn<QString>("begun");
    QTest::newRow("plain text") << u"Hello ^"_s << CompletionKind::None << QString();
    QTest::newRow("an output is opened") << u"Hi {{^"_s << CompletionKind::Name << QString();
    QTest::newRow("a name is begun") << u"Hi {{ cust^"_s << CompletionKind::Name << u"cust"_s;
    QTest::newRow("after a dot") << u"{{ customer.^ }}"_s << CompletionKind::Field << QString();
    QTest::newRow("a field is begun") << u"{{ customer.fi^"_s << CompletionKind::Field << u"fi"_s;
    QTest::newRow("after a pipe") << u"{{ order.total |^"_s << CompletionKind::Filter << QString();
    QTest::newRow("a filter is begun") << u"{{ order.total | mo^ }}"_s << CompletionKind::Filter << u"mo"_s;
    QTest::newRow("a tag is opened") << u"{%^"_s << CompletionKind::Tag << QString();
    QTest::newRow("a tag is begun") << u"{% un^"_s << CompletionKind::Tag << u"un"_s;
    QTest::newRow("what a tag is about") << u"{% if ord^"_s << CompletionKind::Name << u"ord"_s;
    QTest::newRow("in a text in quotes") << u"{{ a | default: \"the^"_s << CompletionKind::None << QString();
    QTest::newRow("after the output") << u"{{ a }} b^"_s << CompletionKind::None << QString();
}

void TestTemplateField::knowsWhatMayCome()
{
    QFETCH(QString, text);
    QFETCH(CompletionKind, kind);
    QFETCH(QString, begun);
    const auto [written, position] = atCursor(text);
    const CompletionPlace place = completionPlace(written, position);
    QCOMPARE(place.kind, kind);
    if (kind != CompletionKind::None)
        QCOMPARE(place.begun, begun);
}

void TestTemplateField::offersWhatBeginsSoFirst()
{
    const auto [text, position] = atCursor(u"{% assign nickname = \"x\" %}{{ customer.name^"_s);
    const QStringList fields = names(completionsAt(completionPlace(text, position), {}));
    QVERIFY(fields.contains(u"first_name"_s));
    QVERIFY(!fields.contains(u"name"_s)); // it is written already
    const auto [other, end] = atCursor(u"{% assign nickname = \"x\" %}{{ n^"_s);
    QCOMPARE(names(completionsAt(completionPlace(other, end), {})).constFirst(), u"nickname"_s);
}

void TestTemplateField::offersTheLibrarysLinks()
{
    const auto [text, position] = atCursor(u"{{ link.^"_s);
    QCOMPARE(names(completionsAt(completionPlace(text, position), {u"returns"_s, u"sizes"_s})),
             (QStringList{u"returns"_s, u"sizes"_s}));
}

void TestTemplateField::saysWhatItOffersMeans()
{
    for (const QString &each : {u"{{ ^"_s, u"{{ customer.^"_s, u"{% ^"_s}) {
        const auto [text, position] = atCursor(each);
        for (const Completion &completion : completionsAt(completionPlace(text, position), {}))
            QVERIFY2(!completion.meaning.isEmpty(), qPrintable(completion.name));
    }
    for (const QString &own : {u"default"_s, u"gender"_s, u"plural"_s, u"vocative"_s, u"phone"_s, u"money"_s})
        QVERIFY2(!filterMeaning(own).isEmpty(), qPrintable(own));
}

void TestTemplateField::offersFiltersAsTheyAreWritten()
{
    for (const QString &each : filterNames()) {
        if (filterMeaning(each).isEmpty())
            continue;
        const QString text = u"{{ ask.x | "_s + filterInsertion(each).remove(QChar(0x2038)) + u" }}"_s;
        QVERIFY2(Template::parse(text).isValid(), qPrintable(text));
    }
}

void TestTemplateField::findsThePartnerOfABracket_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("open");
    QTest::addColumn<int>("close"); // -1: there is none
    QTest::newRow("before an output") << u"a ^{{ b }} c"_s << 2 << 7;
    QTest::newRow("after an output") << u"a {{ b }}^ c"_s << 2 << 7;
    QTest::newRow("a tag") << u"{% if a ^%}"_s << 0 << 8;
    QTest::newRow("never closed") << u"^{{ a {{ b }}"_s << -1 << -1;
    QTest::newRow("nested brackets") << u"^(a (b) c)"_s << 0 << 8;
    QTest::newRow("not at one") << u"{{ a^b }}"_s << -1 << -1;
}

void TestTemplateField::findsThePartnerOfABracket()
{
    QFETCH(QString, text);
    QFETCH(int, open);
    QFETCH(int, close);
    const auto [written, position] = atCursor(text);
    const auto pair = bracketsAt(written, position);
    QCOMPARE(pair.has_value(), open >= 0);
    if (pair) {
        QCOMPARE(pair->open, open);
        QCOMPARE(pair->close, close);
    }
}

void TestTemplateField::keepsTheCursorWhereTheTextStays()
{
    TemplateField field;
    field.setText(u"one two three"_s);
    QTextCursor cursor = field.textCursor();
    cursor.setPosition(4);
    field.setTextCursor(cursor);
    field.setText(u"one two four"_s);
    QCOMPARE(field.text(), u"one two four"_s);
    QCOMPARE(field.textCursor().position(), 4);
    field.setText(u"1 two four"_s, 1);
    QCOMPARE(field.textCursor().position(), 1);
}

void TestTemplateField::leavesUndoToTheEntry()
{
    TemplateField field;
    QSignalSpy undo(&field, &TemplateField::undoRequested);
    QSignalSpy redo(&field, &TemplateField::redoRequested);
    QTest::keyClicks(&field, u"x"_s);
    QTest::keySequence(&field, QKeySequence::Undo);
    QTest::keySequence(&field, QKeySequence::Redo);
    QCOMPARE(undo.size(), 1);
    QCOMPARE(redo.size(), 1);
    QCOMPARE(field.text(), u"x"_s);
}

void TestTemplateField::putsTheCursorIntoASnippet()
{
    TemplateField field;
    field.setText(u"a b c"_s);
    field.goTo(2, 1);
    field.insertSnippet(u"{% if x %}‸{% endif %}"_s);
    QCOMPARE(field.text(), u"a {% if x %}b{% endif %} c"_s);
    QCOMPARE(field.textCursor().position(), 13);
}

QTEST_MAIN(TestTemplateField)
#include "tst_templatefield.moc"
