// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/tonecheck.h"

#include <QTest>

using namespace parley;
using namespace Qt::StringLiterals;

namespace {

ToneGuide guideWith(const QString &language, const QList<ToneWord> &avoid = {})
{
    ToneGuide guide = freeGuide({}, language);
    guide.avoid = avoid;
    return guide;
}

QStringList foundIn(const QString &text, const ToneGuide &guide, const QList<MarkupRange> &skipped = {})
{
    QStringList found;
    for (const ToneFinding &each : toneFindings(text, guide, skipped)) {
        // Whatever is found stands where it is said to stand.
        if (text.mid(each.start, each.length) != each.found)
            found.append(u"misplaced"_s);
        found.append(each.found);
    }
    return found;
}

QString mendedBy(const QString &text, const ToneFinding &finding)
{
    QString mended = text;
    if (!finding.mend)
        return {};
    return mended.replace(finding.mend->start, finding.mend->length, finding.mend->text);
}

} // namespace

class TestToneCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWordsToAvoid_data();
    void findsWordsToAvoid();
    void offersTheBetterWord_data();
    void offersTheBetterWord();
    void carriesWhatTheGuideSays();
    void looksForGreetingsAtTheStart_data();
    void looksForGreetingsAtTheStart();
    void looksForClosingsAtTheEnd_data();
    void looksForClosingsAtTheEnd();
    void countsTheWordsOfSentences_data();
    void countsTheWordsOfSentences();
    void countsExclamationMarks_data();
    void countsExclamationMarks();
    void findsCapitalLetters_data();
    void findsCapitalLetters();
    void skipsMarkup_data();
    void skipsMarkup();
    void takesTheGuideOfTheBrandBeforeThatOfAll();
    void findsNothingWithoutRules();
};

void TestToneCheck::findsWordsToAvoid_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");

    QTest::newRow("a word in another case")
        << u"en"_s << u"unfortunately"_s << u"Sorry. Unfortunately banks are slow."_s
        << QStringList{u"Unfortunately"_s};
    QTest::newRow("not a part of a word")
        << u"en"_s << u"late"_s << u"Your plate is related."_s << QStringList();
    QTest::newRow("twice") << u"en"_s << u"just"_s << u"Just wait, just a day."_s
                           << QStringList{u"Just"_s, u"just"_s};
    QTest::newRow("a phrase over a line end")
        << u"en"_s << u"as soon as possible"_s << u"We reply as soon\nas possible."_s
        << QStringList{u"as soon\nas possible"_s};
    QTest::newRow("a phrase not over a full stop")
        << u"en"_s << u"no problem"_s << u"Sadly no. Problem solved."_s << QStringList();
    QTest::newRow("either apostrophe")
        << u"en"_s << u"can't"_s << u"We can’t do it."_s << QStringList{u"can’t"_s};
    QTest::newRow("other endings only with a star")
        << u"en"_s << u"apologise"_s << u"We apologised."_s << QStringList();
    QTest::newRow("other endings with a star") << u"en"_s << u"apologi*"_s << u"We apologised, apologies."_s
                                               << QStringList{u"apologised"_s, u"apologies"_s};
    QTest::newRow("a Hebrew word") << u"he"_s << u"לצערי"_s << u"לצערי אין מלאי."_s
                                   << QStringList{u"לצערי"_s};
    QTest::newRow("a Hebrew word with particles, which are left out")
        << u"he"_s << u"בעיה"_s << u"שהבעיה נפתרה, ולבעיה"_s << QStringList{u"בעיה"_s, u"בעיה"_s};
    QTest::newRow("a Hebrew word with niqqud")
        << u"he"_s << u"שלום"_s << u"אז שָׁלוֹם לך"_s << QStringList{u"שָׁלוֹם"_s};
    QTest::newRow("a longer Hebrew word is another one")
        << u"he"_s << u"בעיה"_s << u"בעיהון"_s << QStringList();
    QTest::newRow("letters before a Hebrew word that are no particles")
        << u"he"_s << u"עיה"_s << u"רעיה"_s << QStringList();
    QTest::newRow("an Arabic word") << u"ar"_s << u"للأسف"_s << u"للأسف نفدت الكمية."_s
                                    << QStringList{u"للأسف"_s};
    QTest::newRow("an Arabic word with another alif")
        << u"ar"_s << u"للأسف"_s << u"للاسف نفدت"_s << QStringList{u"للاسف"_s};
    QTest::newRow("an Arabic word with particles")
        << u"ar"_s << u"مشكلة"_s << u"والمشكلة هنا، للمشكلة حل، بمشكلة"_s
        << QStringList{u"مشكلة"_s, u"مشكلة"_s, u"مشكلة"_s};
    QTest::newRow("an Arabic word with tashkeel and tatweel")
        << u"ar"_s << u"مشكلة"_s << u"مُشْكِلَة ومشـكلة"_s << QStringList{u"مُشْكِلَة"_s, u"مشـكلة"_s};
    QTest::newRow("a Polish word") << u"pl"_s << u"niestety"_s << u"Niestety nie mamy."_s
                                   << QStringList{u"Niestety"_s};
    QTest::newRow("Polish endings with a star") << u"pl"_s << u"reklamacj*"_s << u"Reklamację i reklamacji."_s
                                                << QStringList{u"Reklamację"_s, u"reklamacji"_s};
    QTest::newRow("Polish letters are not those without their marks")
        << u"pl"_s << u"laska"_s << u"Łaska, łaska."_s << QStringList();
    QTest::newRow("Polish letters written in two parts")
        << u"pl"_s << u"można"_s << u"Nie moz\u0307na."_s << QStringList{u"moz\u0307na"_s};
}

void TestToneCheck::findsWordsToAvoid()
{
    QFETCH(QString, language);
    QFETCH(QString, word);
    QFETCH(QString, text);
    QTEST(foundIn(text, guideWith(language, {{word, {}, {}}})), "found");
}

void TestToneCheck::offersTheBetterWord_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("better");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("mended");

    QTest::newRow("in its place") << u"purchase"_s << u"order"_s << u"Your purchase is here."_s
                                  << u"Your order is here."_s;
    QTest::newRow("with the capital of the old")
        << u"purchase"_s << u"order"_s << u"Purchase it."_s << u"Order it."_s;
    QTest::newRow("after a Hebrew particle")
        << u"בעיה"_s << u"שאלה"_s << u"הבעיה נפתרה"_s << u"השאלה נפתרה"_s;
    QTest::newRow("after the Arabic article")
        << u"مشكلة"_s << u"مسألة"_s << u"المشكلة هنا"_s << u"المسألة هنا"_s;
    QTest::newRow("not for another ending")
        << u"apologi*"_s << u"sorry"_s << u"We apologised."_s << QString();
    QTest::newRow("left out at the start, with its comma")
        << u"unfortunately"_s << QString() << u"Unfortunately, banks are slow."_s << u"Banks are slow."_s;
    QTest::newRow("left out in the middle")
        << u"just"_s << QString() << u"We just need it."_s << u"We need it."_s;
    QTest::newRow("left out at the end")
        << u"really"_s << QString() << u"It is so, really."_s << u"It is so."_s;
    QTest::newRow("not left out when nothing remains")
        << u"unfortunately"_s << QString() << u"Unfortunately."_s << QString();
    QTest::newRow("left out in Hebrew") << u"לצערי"_s << QString() << u"לצערי, אין מלאי."_s << u"אין מלאי."_s;
}

void TestToneCheck::offersTheBetterWord()
{
    QFETCH(QString, word);
    QFETCH(QString, better);
    QFETCH(QString, text);
    const QList<ToneFinding> findings = toneFindings(text, guideWith(u"en"_s, {{word, better, {}}}));
    QCOMPARE(findings.size(), 1);
    QTEST(mendedBy(text, findings.first()), "mended");
}

void TestToneCheck::carriesWhatTheGuideSays()
{
    const ToneWord word{u"unfortunately"_s, u"for now"_s, u"say what happens next"_s};
    const QList<ToneFinding> findings = toneFindings(u"And unfortunately so"_s, guideWith(u"en"_s, {word}));
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings[0].kind, ToneKind::AvoidedWord);
    QCOMPARE(findings[0].start, 4);
    QCOMPARE(findings[0].length, 13);
    QCOMPARE(findings[0].word, word.word);
    QCOMPARE(findings[0].better, word.better);
    QCOMPARE(findings[0].reason, word.reason);

    ToneGuide guide = guideWith(u"en"_s, {{u"problem"_s, {}, {}}});
    guide.use = {u"no problem at all"_s};
    QCOMPARE(foundIn(u"No problem at all. The problem is gone."_s, guide), QStringList{u"problem"_s});
}

void TestToneCheck::looksForGreetingsAtTheStart_data()
{
    QTest::addColumn<ToneRule>("rule");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isFound");
    QTest::addColumn<QString>("mended");

    using enum ToneRule;
    QTest::newRow("required and there") << Required << u"Hi Dana, it is here."_s << false << QString();
    QTest::newRow("required, there in another case")
        << Required << u"good MORNING Dana"_s << false << QString();
    QTest::newRow("required, there after a mark") << Required << u"– Hi Dana"_s << false << QString();
    QTest::newRow("required and missing") << Required << u"It is here."_s << true << u"Hi,\nIt is here."_s;
    QTest::newRow("required, but not first") << Required << u"Dana, hi."_s << true << u"Hi,\nDana, hi."_s;
    QTest::newRow("required in Hebrew and there") << Required << u"שלום דנה, הגיע"_s << false << QString();
    QTest::newRow("required in Polish and there")
        << Required << u"Dzień dobry, Pani Anno"_s << false << QString();
    QTest::newRow("unwanted and missing") << Unwanted << u"It is here."_s << false << QString();
    QTest::newRow("unwanted and there") << Unwanted << u"Hi, it is here."_s << true << u"It is here."_s;
    QTest::newRow("unwanted, with a name after it")
        << Unwanted << u"Hi Dana, it is here."_s << true << QString();
    QTest::newRow("free") << Free << u"It is here."_s << false << QString();
    QTest::newRow("an empty text") << Required << u"  "_s << false << QString();
}

void TestToneCheck::looksForGreetingsAtTheStart()
{
    QFETCH(ToneRule, rule);
    QFETCH(QString, text);
    QFETCH(bool, isFound);
    ToneGuide guide = guideWith(u"en"_s);
    guide.greeting = rule;
    guide.greetings = {u"Hi"_s, u"Good morning"_s, u"שלום"_s, u"Dzień dobry"_s, u"مرحبًا"_s};
    const QList<ToneFinding> findings = toneFindings(text, guide);
    QCOMPARE(findings.size(), isFound ? 1 : 0);
    if (!isFound)
        return;
    QCOMPARE(findings[0].kind,
             rule == ToneRule::Required ? ToneKind::GreetingMissing : ToneKind::GreetingUnwanted);
    QTEST(mendedBy(text, findings[0]), "mended");
}

void TestToneCheck::looksForClosingsAtTheEnd_data()
{
    QTest::addColumn<ToneRule>("rule");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isFound");

    using enum ToneRule;
    QTest::newRow("required and there") << Required << u"It is here. Kind regards"_s << false;
    QTest::newRow("required, there before a name")
        << Required << u"Here.\nKind regards,\nThe Lumen & Oak team"_s << false;
    QTest::newRow("required, but long before the end")
        << Required << u"Kind regards to all of your family and friends"_s << true;
    QTest::newRow("required and missing") << Required << u"It is here."_s << true;
    QTest::newRow("required in Arabic and there") << Required << u"وصل الطلب. مع أطيب التحيات"_s << false;
    QTest::newRow("required in Polish and missing") << Required << u"Jest."_s << true;
    QTest::newRow("unwanted and there") << Unwanted << u"Here. Kind regards"_s << true;
    QTest::newRow("unwanted and missing") << Unwanted << u"Here."_s << false;
}

void TestToneCheck::looksForClosingsAtTheEnd()
{
    QFETCH(ToneRule, rule);
    QFETCH(QString, text);
    QFETCH(bool, isFound);
    ToneGuide guide = guideWith(u"en"_s);
    guide.closing = rule;
    guide.closings = {u"Kind regards"_s, u"مع أطيب التحيات"_s};
    const QList<ToneFinding> findings = toneFindings(text, guide);
    QCOMPARE(findings.size(), isFound ? 1 : 0);
    if (!isFound)
        return;
    if (rule == ToneRule::Unwanted) {
        QCOMPARE(findings[0].found, u"Kind regards"_s);
    } else {
        QCOMPARE(findings[0].kind, ToneKind::ClosingMissing);
        QCOMPARE(mendedBy(text, findings[0]), text + u"\nKind regards"_s);
    }
}

void TestToneCheck::countsTheWordsOfSentences_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("counts"); // of those with more than four words
    QTest::addColumn<QStringList>("found");

    using Counts = QList<int>;
    QTest::newRow("short ones") << u"One two three four. One two."_s << Counts() << QStringList();
    QTest::newRow("one too long") << u"Hi. One two three four five! Bye."_s << Counts{5}
                                  << QStringList{u"One two three four five!"_s};
    QTest::newRow("a stop in a number is none")
        << u"It costs 1.50 euros today."_s << Counts{5} << QStringList{u"It costs 1.50 euros today."_s};
    QTest::newRow("a stop in an address is none") << u"See shop.example for your order."_s << Counts{5}
                                                  << QStringList{u"See shop.example for your order."_s};
    QTest::newRow("an abbreviation ends nothing")
        << u"Bring it, e.g. by car today."_s << Counts{6} << QStringList{u"Bring it, e.g. by car today."_s};
    QTest::newRow("a dash is no word") << u"One two – three four."_s << Counts() << QStringList();
    QTest::newRow("a single line end goes on")
        << u"one two three\nfour five"_s << Counts{5} << QStringList{u"one two three\nfour five"_s};
    QTest::newRow("an empty line ends it") << u"one two three\n\nfour five"_s << Counts() << QStringList();
    QTest::newRow("the items of a list are their own")
        << u"one two three\n- four five\n2. six seven"_s << Counts() << QStringList();
    QTest::newRow("Hebrew") << u"ההחזר יגיע אליך בתוך חמישה ימים. תודה."_s << Counts{6}
                            << QStringList{u"ההחזר יגיע אליך בתוך חמישה ימים."_s};
    QTest::newRow("an Arabic question mark ends one")
        << u"هل وصل الطلب؟ نعم وصل الطلب اليوم صباحا"_s << Counts{5}
        << QStringList{u"نعم وصل الطلب اليوم صباحا"_s};
    QTest::newRow("Polish") << u"Zwrot środków potrwa do 5 dni."_s << Counts{6}
                            << QStringList{u"Zwrot środków potrwa do 5 dni."_s};
    QTest::newRow("a placeholder is a word")
        << u"one two {{ customer.name | default: \"you all\" }} four five"_s << Counts{5}
        << QStringList{u"one two {{ customer.name | default: \"you all\" }} four five"_s};
    QTest::newRow("of a choice the longest branch counts")
        << u"a b {% if x %}c{% elsif y %}c d{% else %}c{% endif %} e"_s << Counts{5}
        << QStringList{u"a b {% if x %}c{% elsif y %}c d{% else %}c{% endif %} e"_s};
    QTest::newRow("branches are not added up")
        << u"a b {% if x %}c{% else %}c{% endif %} d"_s << Counts() << QStringList();
    QTest::newRow("a sentence in a branch")
        << u"{% if x %}a b c d e.{% else %}a.{% endif %}"_s << Counts{5} << QStringList{u"a b c d e."_s};
}

void TestToneCheck::countsTheWordsOfSentences()
{
    QFETCH(QString, text);
    ToneGuide guide = guideWith(u"en"_s);
    guide.sentenceWords = 4;
    QList<int> counts;
    for (const ToneFinding &each : toneFindings(text, guide, markupOf(text))) {
        QCOMPARE(each.kind, ToneKind::LongSentence);
        QCOMPARE(each.most, 4);
        counts.append(each.count);
    }
    QTEST(counts, "counts");
    QTEST(foundIn(text, guide, markupOf(text)), "found");
}

void TestToneCheck::countsExclamationMarks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("most");
    QTest::addColumn<QStringList>("found");
    QTest::addColumn<QString>("mended"); // by the first

    QTest::newRow("as many as allowed") << u"Great! Done."_s << 1 << QStringList() << QString();
    QTest::newRow("one too many becomes a stop")
        << u"Great! Done!"_s << 1 << QStringList{u"!"_s} << u"Great! Done."_s;
    QTest::newRow("those of one run too many go")
        << u"Great!!! Done."_s << 1 << QStringList{u"!!"_s} << u"Great! Done."_s;
    QTest::newRow("none allowed") << u"Great!! Done!"_s << 0 << QStringList{u"!!"_s, u"!"_s}
                                  << u"Great. Done!"_s;
    QTest::newRow("after a question mark") << u"שוב?!"_s << 0 << QStringList{u"!"_s} << u"שוב?"_s;
    QTest::newRow("any number") << u"!!!!"_s << -1 << QStringList() << QString();
    QTest::newRow("not those of markup")
        << u"{% if a != b %}ok{% endif %}"_s << 0 << QStringList() << QString();
}

void TestToneCheck::countsExclamationMarks()
{
    QFETCH(QString, text);
    QFETCH(int, most);
    ToneGuide guide = guideWith(u"en"_s);
    guide.exclamations = most;
    QTEST(foundIn(text, guide, markupOf(text)), "found");
    const QList<ToneFinding> findings = toneFindings(text, guide, markupOf(text));
    if (findings.isEmpty())
        return;
    QCOMPARE(findings[0].count, text.count(u'!'));
    QTEST(mendedBy(text, findings[0]), "mended");
}

void TestToneCheck::findsCapitalLetters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");
    QTest::addColumn<QString>("mended");

    QTest::newRow("a word") << u"This is URGENT today."_s << QStringList{u"URGENT"_s}
                            << u"This is urgent today."_s;
    QTest::newRow("words together") << u"PLEASE NOTE the date"_s << QStringList{u"PLEASE NOTE"_s}
                                    << u"Please note the date"_s;
    QTest::newRow("an abbreviation") << u"We send an SMS with a PIN."_s << QStringList() << QString();
    QTest::newRow("short words in a row")
        << u"DO IT NOW please"_s << QStringList{u"DO IT NOW"_s} << u"Do it now please"_s;
    QTest::newRow("a long abbreviation, not certain")
        << u"Your IBAN please"_s << QStringList{u"IBAN"_s} << QString();
    QTest::newRow("one the guide wants") << u"With UNESCO today"_s << QStringList() << QString();
    QTest::newRow("an order number") << u"Order LMNX-20418 is here"_s << QStringList() << QString();
    QTest::newRow("a code with digits") << u"Use SAVE20 now"_s << QStringList() << QString();
    QTest::newRow("Polish") << u"To PILNE, proszę"_s << QStringList{u"PILNE"_s} << u"To pilne, proszę"_s;
    QTest::newRow("Hebrew has none") << u"שלום לכולם"_s << QStringList() << QString();
    QTest::newRow("a placeholder") << u"{{ order.number | upcase }} and {{ \"URGENT\" }}"_s << QStringList()
                                   << QString();
}

void TestToneCheck::findsCapitalLetters()
{
    QFETCH(QString, text);
    ToneGuide guide = guideWith(u"en"_s);
    guide.allowsCapitals = false;
    guide.use = {u"UNESCO"_s};
    QTEST(foundIn(text, guide, markupOf(text)), "found");
    const QList<ToneFinding> findings = toneFindings(text, guide, markupOf(text));
    if (!findings.isEmpty())
        QTEST(mendedBy(text, findings[0]), "mended");
}

void TestToneCheck::skipsMarkup_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");

    QTest::newRow("words in a placeholder")
        << u"a {{ x | default: \"sorry\" }} b sorry"_s << QStringList{u"sorry"_s};
    QTest::newRow("words in a tag") << u"{% if topic == \"sorry\" %}well{% endif %}"_s << QStringList();
    QTest::newRow("words in a branch") << u"{% if x %}sorry{% endif %}"_s << QStringList{u"sorry"_s};
    QTest::newRow("words in a comment") << u"{% comment %}sorry{% endcomment %}ok"_s << QStringList();
    QTest::newRow("words in raw") << u"{% raw %}sorry {{ x }}{% endraw %}"_s << QStringList{u"sorry"_s};
    QTest::newRow("markup that is not closed") << u"ok {{ sorry"_s << QStringList();
    QTest::newRow("a brace is no markup") << u"{sorry}"_s << QStringList{u"sorry"_s};
}

void TestToneCheck::skipsMarkup()
{
    QFETCH(QString, text);
    QTEST(foundIn(text, guideWith(u"en"_s, {{u"sorry"_s, {}, {}}}), markupOf(text)), "found");
}

void TestToneCheck::takesTheGuideOfTheBrandBeforeThatOfAll()
{
    const auto guide = [](const QString &brand, const QString &language) {
        ToneGuide made = guideWith(language);
        made.brand = brand;
        made.sentenceWords = 7;
        return made;
    };
    const QList<ToneGuide> guides{guide({}, u"en"_s), guide(u"Lumen"_s, u"en"_s), guide({}, u"pt-BR"_s),
                                  guide(u"Lumen"_s, u"he"_s)};
    QCOMPARE(guideFor(guides, u"Lumen"_s, u"en"_s), guides[1]);
    QCOMPARE(guideFor(guides, u"Oak"_s, u"en"_s), guides[0]);
    QCOMPARE(guideFor(guides, u"Oak"_s, u"en-GB"_s), guides[0]);
    QCOMPARE(guideFor(guides, u"Oak"_s, u"pt-BR"_s), guides[2]);
    QVERIFY(isFree(guideFor(guides, u"Oak"_s, u"he"_s)));
    QVERIFY(isFree(guideFor({}, u"Lumen"_s, u"en"_s)));
}

void TestToneCheck::findsNothingWithoutRules()
{
    QVERIFY(toneFindings(u"WHAT NOW!!! Sorry."_s, guideFor({}, {}, u"en"_s)).isEmpty());
    QVERIFY(!isFree(ToneGuide()));
}

QTEST_APPLESS_MAIN(TestToneCheck)
#include "tst_tonecheck.moc"
