// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sync/files.h"

#include <QDir>
#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace parley;
using namespace parley::sync;
using namespace Qt::StringLiterals;

//! Attachments over HTTP, against a server that says one thing.
class TestFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sendsAFileUnderItsNameAndTheToken();
    void givesTheServersReason();
    void saysWhenAFileCannotBeRead();
    void saysWhenNobodyIsSignedIn();
    void fetchesAFileWhole();
    void leavesNothingOfABrokenTransfer();
    void answersNobodyWhoIsGone();

private:
    void answer(QTcpSocket *socket);
    [[nodiscard]] QString write(const QString &name, const QByteArray &content) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QTcpServer> m_server;
    std::unique_ptr<Files> m_files;
    QByteArray m_request;
    QByteArray m_answer;
};

void TestFiles::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<QTcpServer>();
    m_files = std::make_unique<Files>();
    m_request.clear();
    QVERIFY(m_server->listen(QHostAddress::LocalHost));
    connect(m_server.get(), &QTcpServer::newConnection, this, [this] {
        QTcpSocket *socket = m_server->nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { answer(socket); });
    });
    m_files->setServer(QUrl(u"http://127.0.0.1:%1"_s.arg(m_server->serverPort())), u"token-1"_s);
}

void TestFiles::answer(QTcpSocket *socket)
{
    m_request += socket->readAll();
    const qsizetype head = m_request.indexOf("\r\n\r\n");
    const QByteArray lower = m_request.toLower();
    const qsizetype length = lower.indexOf("content-length: ");
    const int body =
        length < 0 ? 0 : lower.mid(length + 16, lower.indexOf('\r', length) - length - 16).toInt();
    if (head < 0 || m_request.size() < head + 4 + body)
        return;
    socket->write(m_answer);
    socket->disconnectFromHost();
}

QString TestFiles::write(const QString &name, const QByteArray &content) const
{
    QFile file(m_folder->filePath(name));
    return file.open(QFile::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
}

void TestFiles::sendsAFileUnderItsNameAndTheToken()
{
    const QByteArray body = R"({"id":"a1","name":"x.txt","type":"text/plain","bytes":5})";
    m_answer =
        "HTTP/1.1 201 Created\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    std::optional<Result<Attachment>> kept;
    m_files->upload(write(u"חשבון & 50%+1.txt"_s, "hello"), this,
                    [&](const Result<Attachment> &result) { kept = result; });
    QTRY_VERIFY(kept);
    QVERIFY(*kept);
    QCOMPARE((*kept)->id, AttachmentId(u"a1"_s));
    QVERIFY(m_request.startsWith(
        "POST /api/v1/attachments?name=" + QUrl::toPercentEncoding(u"חשבון & 50%+1.txt"_s) + " HTTP/1.1"));
    QVERIFY(m_request.contains("Authorization: Bearer token-1\r\n"));
    QVERIFY(m_request.endsWith("\r\n\r\nhello"));
}

void TestFiles::givesTheServersReason()
{
    m_answer = "HTTP/1.1 413 Too Large\r\nConnection: close\r\n\r\n"
               R"({"error":{"code":"too_large","message":"at most 10 MB"}})";
    std::optional<Result<Attachment>> kept;
    m_files->upload(write(u"big.bin"_s, "hello"), this,
                    [&](const Result<Attachment> &result) { kept = result; });
    QTRY_VERIFY(kept);
    QVERIFY(!*kept);
    QCOMPARE(kept->error().code, ErrorCode::TooLarge);
    QCOMPARE(kept->error().message, u"at most 10 MB"_s);
}

void TestFiles::saysWhenAFileCannotBeRead()
{
    std::optional<Result<Attachment>> kept;
    m_files->upload(m_folder->filePath(u"missing"_s), this,
                    [&](const Result<Attachment> &result) { kept = result; });
    QVERIFY(!kept);
    QTRY_VERIFY(kept);
    QCOMPARE(kept->error().code, ErrorCode::NotFound);
}

void TestFiles::saysWhenNobodyIsSignedIn()
{
    m_files->setServer({}, {});
    std::optional<Result<Attachment>> kept;
    m_files->upload(write(u"a.txt"_s, "hello"), this,
                    [&](const Result<Attachment> &result) { kept = result; });
    QTRY_VERIFY(kept);
    QCOMPARE(kept->error().code, ErrorCode::Unavailable);
}

void TestFiles::fetchesAFileWhole()
{
    m_answer = "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello";
    const QString path = m_folder->filePath(u"fetched.txt"_s);
    std::optional<Result<QString>> fetched;
    m_files->download(AttachmentId(u"a1"_s), path, this,
                      [&](const Result<QString> &result) { fetched = result; });
    QTRY_VERIFY(fetched);
    QCOMPARE(fetched->value(), path);
    QFile file(path);
    QVERIFY(file.open(QFile::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("hello"));
    QVERIFY(m_request.startsWith("GET /files/a1 "));
}

void TestFiles::leavesNothingOfABrokenTransfer()
{
    m_answer = "HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nhello";
    const QString path = m_folder->filePath(u"fetched.txt"_s);
    std::optional<Result<QString>> fetched;
    m_files->download(AttachmentId(u"a1"_s), path, this,
                      [&](const Result<QString> &result) { fetched = result; });
    QTRY_VERIFY(fetched);
    QVERIFY(!*fetched);
    QTRY_VERIFY(QDir(m_folder->path()).isEmpty());
}

void TestFiles::answersNobodyWhoIsGone()
{
    m_answer = "HTTP/1.1 500 Error\r\nContent-Length: 0\r\n\r\n";
    bool isAnswered = false;
    auto context = std::make_unique<QObject>();
    m_files->upload(write(u"a.txt"_s, "hello"), context.get(),
                    [&](const Result<Attachment> &) { isAnswered = true; });
    context.reset();
    QTRY_VERIFY(!m_request.isEmpty());
    QTest::qWait(100);
    QVERIFY(!isAnswered);
}

QTEST_GUILESS_MAIN(TestFiles)
#include "tst_files.moc"
