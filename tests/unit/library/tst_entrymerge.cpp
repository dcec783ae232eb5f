// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/writing/entrymerge.h"

#include <QtTest>

using namespace parley;
using namespace Qt::StringLiterals;

namespace {

const VariantPlace english{u"en"_s, FormOfAddress::Neutral};
const VariantPlace hebrew{u"he"_s, FormOfAddress::Feminine};
const VariantPlace englishSms{u"en"_s, FormOfAddress::Neutral, {}, {Channel::Sms}};

Entry base()
{
    Entry entry;
    entry.id = EntryId(u"e"_s);
    entry.title = u"Refund"_s;
    entry.shortcuts = {u"refund"_s};
    entry.tags = {u"money"_s, u"card"_s};
    entry.version = 3;
    entry.variants = {{u"en"_s, FormOfAddress::Neutral, u"One.\nTwo.\nThree."_s, {}, {}, 2},
                      {u"he"_s, FormOfAddress::Feminine, u"שלום"_s, {}, {}, 1}};
    return entry;
}

Entry newer()
{
    Entry entry = base();
    entry.version = 4;
    entry.status = EntryStatus::Draft;
    entry.changedBy = UserId(u"other"_s);
    return entry;
}

QString textAt(const Entry &entry, const VariantPlace &place)
{
    const Variant *variant = variantAt(entry, place);
    return variant ? variant->text : QString();
}

} // namespace

class TestEntryMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatChanged();
    void isBlindToLife();
    void keepsContentAtAnotherStageOfLife();
    void takesWhatOnlyTheyChanged();
    void mergesLinesOfOneText();
    void mergesItemsOfLists();
    void namesWhatBothChanged();
    void losesNoTextThatOneTookAway();
    void keepsTextsOfBrandAndChannelApart();
    void choosesAPart();
};

void TestEntryMerge::tellsWhatChanged()
{
    Entry after = base();
    after.title = u"Refunds"_s;
    after.isSurge = true;
    setText(after, hebrew, u"שלום לך"_s);
    setText(after, englishSms, u"Short."_s);
    const QList<EntryPart> expected{
        {EntryField::Title}, {EntryField::Surge}, {EntryField::Text, hebrew}, {EntryField::Text, englishSms}};
    QCOMPARE(changedParts(base(), after), expected);
}

void TestEntryMerge::isBlindToLife()
{
    Entry later = newer();
    later.status = EntryStatus::Published;
    later.variants[0].version = 9;
    QVERIFY(hasSameContent(base(), later));
    later.reviewer = UserId(u"r"_s);
    QVERIFY(!hasSameContent(base(), later));
}

void TestEntryMerge::keepsContentAtAnotherStageOfLife()
{
    Entry mine = base();
    mine.title = u"Mine"_s;
    const Entry both = withContent(newer(), mine);
    QCOMPARE(both.title, u"Mine"_s);
    QCOMPARE(both.version, 4);
    QCOMPARE(both.changedBy, UserId(u"other"_s));
    QCOMPARE(both.variants[0].version, 2);
}

void TestEntryMerge::takesWhatOnlyTheyChanged()
{
    Entry mine = base();
    mine.title = u"Mine"_s;
    Entry theirs = newer();
    theirs.category = u"Refunds"_s;
    setText(theirs, hebrew, u"שלום לך"_s);
    const EntryMerge merge = mergedEntries(base(), mine, theirs);
    QVERIFY(merge.conflicts.isEmpty());
    QCOMPARE(merge.taken, (QList<EntryPart>{{EntryField::Category}, {EntryField::Text, hebrew}}));
    QCOMPARE(merge.merged.title, u"Mine"_s);
    QCOMPARE(merge.merged.category, u"Refunds"_s);
    QCOMPARE(textAt(merge.merged, hebrew), u"שלום לך"_s);
    QCOMPARE(merge.merged.version, 4);
}

void TestEntryMerge::mergesLinesOfOneText()
{
    Entry mine = base();
    setText(mine, english, u"1.\nTwo.\nThree."_s);
    Entry theirs = newer();
    setText(theirs, english, u"One.\nTwo.\n3."_s);
    const EntryMerge merge = mergedEntries(base(), mine, theirs);
    QVERIFY(merge.conflicts.isEmpty());
    QCOMPARE(textAt(merge.merged, english), u"1.\nTwo.\n3."_s);
}

void TestEntryMerge::mergesItemsOfLists()
{
    Entry mine = base();
    mine.tags = {u"money"_s, u"card"_s, u"mine"_s};
    Entry theirs = newer();
    theirs.tags = {u"card"_s, u"theirs"_s};
    const EntryMerge merge = mergedEntries(base(), mine, theirs);
    QVERIFY(merge.conflicts.isEmpty());
    QCOMPARE(merge.merged.tags, (QStringList{u"card"_s, u"mine"_s, u"theirs"_s}));
}

void TestEntryMerge::namesWhatBothChanged()
{
    Entry mine = base();
    mine.title = u"Mine"_s;
    setText(mine, english, u"Mine."_s);
    Entry theirs = newer();
    theirs.title = u"Theirs"_s;
    setText(theirs, english, u"Theirs."_s);
    const EntryMerge merge = mergedEntries(base(), mine, theirs);
    QCOMPARE(merge.conflicts, (QList<EntryPart>{{EntryField::Title}, {EntryField::Text, english}}));
    QCOMPARE(merge.merged.title, u"Mine"_s);
    QCOMPARE(textAt(merge.merged, english), u"Mine."_s);
}

void TestEntryMerge::losesNoTextThatOneTookAway()
{
    Entry mine = base();
    setText(mine, english, {});
    Entry theirs = newer();
    setText(theirs, english, u"One.\nTwo.\nThree.\nFour."_s);
    QCOMPARE(mergedEntries(base(), mine, theirs).conflicts, (QList<EntryPart>{{EntryField::Text, english}}));
    Entry untouched = newer();
    QVERIFY(!variantAt(mergedEntries(base(), mine, untouched).merged, english));
}

void TestEntryMerge::keepsTextsOfBrandAndChannelApart()
{
    Entry mine = base();
    setText(mine, englishSms, u"Short."_s);
    Entry theirs = newer();
    setText(theirs, english, u"Long."_s);
    const EntryMerge merge = mergedEntries(base(), mine, theirs);
    QVERIFY(merge.conflicts.isEmpty());
    QCOMPARE(textAt(merge.merged, englishSms), u"Short."_s);
    QCOMPARE(textAt(merge.merged, english), u"Long."_s);
    QCOMPARE(merge.merged.variants.size(), 3);
}

void TestEntryMerge::choosesAPart()
{
    Entry theirs = newer();
    theirs.title = u"Theirs"_s;
    setText(theirs, english, u"Theirs."_s);
    const Entry titled = withPart(base(), {EntryField::Title}, theirs);
    QCOMPARE(titled.title, u"Theirs"_s);
    QCOMPARE(textAt(titled, english), textAt(base(), english));
    QCOMPARE(textAt(withPart(base(), {EntryField::Text, english}, theirs), english), u"Theirs."_s);
}

QTEST_GUILESS_MAIN(TestEntryMerge)
#include "tst_entrymerge.moc"
