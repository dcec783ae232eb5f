// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sync/drafts.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace parley;
using namespace parley::sync;
using namespace Qt::StringLiterals;

//! Drafts outlive the program.
class TestDrafts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void comeBackAfterARestart();
    void areOnDiskSoonAfterTyping();
    void areForgottenWhenEmpty();
    void startEmptyFromADamagedFile();
    void sayWhenTheDiskDoesNotTakeThem();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"drafts/one.json"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    const ConversationId m_first{u"c1"_s};
    const ConversationId m_second{u"c2"_s};
};

void TestDrafts::comeBackAfterARestart()
{
    {
        Drafts drafts;
        drafts.open(path());
        drafts.keep(m_first, u"Dear Dana,\n\"שלום\""_s);
        drafts.keep(m_second, u"x"_s);
    }
    Drafts drafts;
    drafts.open(path());
    QCOMPARE(drafts.of(m_first), u"Dear Dana,\n\"שלום\""_s);
    QCOMPARE(drafts.of(m_second), u"x"_s);
    QVERIFY(drafts.of(ConversationId(u"c3"_s)).isEmpty());
}

void TestDrafts::areOnDiskSoonAfterTyping()
{
    Drafts drafts;
    drafts.open(path());
    drafts.keep(m_first, u"half a sen"_s);
    const auto isOnDisk = [this] {
        QFile file(path());
        return file.open(QFile::ReadOnly) && file.readAll().contains("half a sen");
    };
    QTRY_VERIFY(isOnDisk());
}

void TestDrafts::areForgottenWhenEmpty()
{
    Drafts drafts;
    drafts.open(path());
    drafts.keep(m_first, u"x"_s);
    drafts.keep(m_first, {});
    QVERIFY(drafts.flush());
    QFile file(path());
    QVERIFY(file.open(QFile::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("{}"));
}

void TestDrafts::startEmptyFromADamagedFile()
{
    QVERIFY(QDir(m_folder->path()).mkpath(u"drafts"_s));
    QFile file(path());
    QVERIFY(file.open(QFile::WriteOnly));
    file.write("{\"c1\":");
    file.close();
    Drafts drafts;
    drafts.open(path());
    QVERIFY(drafts.of(m_first).isEmpty());
    drafts.keep(m_first, u"new"_s);
    QVERIFY(drafts.flush());
}

void TestDrafts::sayWhenTheDiskDoesNotTakeThem()
{
    QFile inTheWay(m_folder->filePath(u"drafts"_s));
    QVERIFY(inTheWay.open(QFile::WriteOnly));
    Drafts drafts;
    drafts.open(path());
    drafts.keep(m_first, u"x"_s);
    QVERIFY(!drafts.flush());
    QCOMPARE(drafts.of(m_first), u"x"_s);
}

QTEST_GUILESS_MAIN(TestDrafts)
#include "tst_drafts.moc"
