// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/library/writing/nearentries.h"

#include <QTest>

using namespace parley;
using namespace Qt::StringLiterals;

namespace {

Entry entry(const QString &id, const QString &text, const QString &language = u"en"_s)
{
    Entry entry;
    entry.id = EntryId(id);
    entry.title = id;
    entry.variants = {{language, FormOfAddress::Neutral, text}};
    entry.status = EntryStatus::Published;
    return entry;
}

} // namespace

class TestNearEntries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_near.clear();
        m_near.insert(entry(u"refund"_s,
                            u"Hi {{ customer.first_name }}, your refund is on its way and takes 5 days."_s));
        m_near.insert(entry(u"parcel"_s, u"Your parcel leaves our warehouse tomorrow morning."_s));
        m_near.insert(entry(u"he"_s, u"ההחזר שלך בדרך ויגיע בתוך חמישה ימים"_s, u"he"_s));
    }

    void findsWhatSaysMuchTheSame()
    {
        const auto found = m_near.find(u"Hello, the refund is on its way, it takes 5 days"_s, u"en"_s);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().entry, EntryId(u"refund"_s));
        QVERIFY(found.first().likeness > 0.4);
    }

    void findsItInItsOwnLanguageOnly()
    {
        QCOMPARE(m_near.find(u"ההחזר שלך בדרך ויגיע בתוך שלושה ימים"_s, u"he"_s).first().entry,
                 EntryId(u"he"_s));
        QVERIFY(m_near.find(u"ההחזר שלך בדרך ויגיע בתוך שלושה ימים"_s, u"ar"_s).isEmpty());
    }

    void findsNothingForSomethingElse()
    {
        QVERIFY(m_near.find(u"Please restart the router"_s, u"en"_s).isEmpty());
    }

    void forgetsWhatAnEntryWas()
    {
        m_near.insert(entry(u"refund"_s, u"Please restart the router"_s));
        QVERIFY(m_near.find(u"Your refund is on its way and takes 5 days"_s, u"en"_s).isEmpty());
        QCOMPARE(m_near.find(u"restart the router please"_s, u"en"_s).first().likeness, 1.0);
    }

    void leavesPersonalAndRetiredOnesOut_data()
    {
        QTest::addColumn<Scope>("scope");
        QTest::addColumn<EntryStatus>("status");
        QTest::newRow("a personal one") << Scope::Personal << EntryStatus::Published;
        QTest::newRow("a retired one") << Scope::Centre << EntryStatus::Retired;
    }

    void leavesPersonalAndRetiredOnesOut()
    {
        QFETCH(Scope, scope);
        QFETCH(EntryStatus, status);
        Entry other = entry(u"parcel"_s, u"Your parcel leaves our warehouse tomorrow morning."_s);
        other.scope = scope;
        other.status = status;
        m_near.insert(other);
        QVERIFY(m_near.find(u"Your parcel leaves our warehouse tomorrow morning."_s, u"en"_s).isEmpty());
    }

private:
    NearEntries m_near;
};

QTEST_GUILESS_MAIN(TestNearEntries)
#include "tst_nearentries.moc"
