// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/credentials/keychainstore.h"
#include "models/credentials/memorystore.h"

#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

using namespace parley;
using namespace Qt::StringLiterals;

//! Secrets come back, or there is an error: never plain text on the disk.
class TestCredentials : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersLaterAndKeepsWhatItWasGiven();
    void hasNothingUnderAnUnknownKey();
    void failsWhenItIsBroken();
    void saysSoWithoutASecretService();
};

void TestCredentials::answersLaterAndKeepsWhatItWasGiven()
{
    MemoryStore store;
    std::optional<Result<bool>> written;
    store.write(u"noa"_s, u"token"_s, [&](const Result<bool> &result) { written = result; });
    QVERIFY(!written);
    QTRY_VERIFY(written);
    QVERIFY(written->value());
    std::optional<Result<QString>> secret;
    store.read(u"noa"_s, [&](const Result<QString> &result) { secret = result; });
    QTRY_VERIFY(secret);
    QCOMPARE(secret->value(), u"token"_s);
    std::optional<Result<bool>> removed;
    store.remove(u"noa"_s, [&](const Result<bool> &result) { removed = result; });
    QTRY_VERIFY(removed);
    QVERIFY(removed->value());
}

void TestCredentials::hasNothingUnderAnUnknownKey()
{
    MemoryStore store;
    std::optional<Result<QString>> secret;
    store.read(u"nobody"_s, [&](const Result<QString> &result) { secret = result; });
    QTRY_VERIFY(secret);
    QVERIFY(secret->value().isEmpty());
    std::optional<Result<bool>> removed;
    store.remove(u"nobody"_s, [&](const Result<bool> &result) { removed = result; });
    QTRY_VERIFY(removed);
    QVERIFY(!removed->value());
}

void TestCredentials::failsWhenItIsBroken()
{
    MemoryStore store;
    store.breakDown(u"no secret service"_s);
    std::optional<Result<bool>> written;
    store.write(u"noa"_s, u"token"_s, [&](const Result<bool> &result) { written = result; });
    QTRY_VERIFY(written);
    QCOMPARE(written->error().code, ErrorCode::Unavailable);
    QCOMPARE(written->error().message, u"no secret service"_s);
}

void TestCredentials::saysSoWithoutASecretService()
{
    // A bus nobody answers on, and a home of our own to look through afterwards.
    QTemporaryDir home;
    qputenv("HOME", home.path().toUtf8());
    qputenv("XDG_CONFIG_HOME", home.path().toUtf8());
    qputenv("XDG_DATA_HOME", home.path().toUtf8());
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + home.path().toUtf8() + "/no-bus");
    qunsetenv("DISPLAY");
    KeychainStore store;
    std::optional<Result<bool>> written;
    store.write(u"noa"_s, u"a-very-secret-token"_s, [&](const Result<bool> &result) { written = result; });
    QTRY_VERIFY_WITH_TIMEOUT(written, 30'000);
    QVERIFY(!*written);
    QCOMPARE(written->error().code, ErrorCode::Unavailable);
    QVERIFY(!written->error().message.isEmpty());
    for (QDirIterator files(home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
         files.hasNext();) {
        QFile file(files.next());
        QVERIFY(file.open(QFile::ReadOnly));
        QVERIFY2(!file.readAll().contains("a-very-secret-token"), qPrintable(file.fileName()));
    }
    std::optional<Result<QString>> secret;
    store.read(u"noa"_s, [&](const Result<QString> &result) { secret = result; });
    QTRY_VERIFY_WITH_TIMEOUT(secret, 30'000);
    QVERIFY(!*secret);
}

QTEST_GUILESS_MAIN(TestCredentials)
#include "tst_credentials.moc"
