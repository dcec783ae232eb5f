// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/protocol/envelope.h"
#include "models/protocol/vocabulary.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace parley;
using namespace parley::protocol;
using namespace Qt::StringLiterals;

namespace {

//! Collects the names that a description mentions.
class FieldNames
{
public:
    template<typename T>
    using Ref = const T &;

    [[nodiscard]] static bool has(const char *) { return true; }
    template<typename T>
    void field(const char *name, const T &)
    {
        names.append(QLatin1StringView(name));
    }
    template<typename T>
    void optional(const char *name, const T &value, const T & = T{})
    {
        field(name, value);
    }

    QStringList names;
};

using RoundTrip = Result<QJsonObject> (*)(const QJsonObject &);

struct Fixture
{
    QString name;
    QStringList fields;
    RoundTrip roundTrip;
};

template<typename T>
Fixture fixtureOf(const QString &name)
{
    FieldNames fields;
    describe(fields, T{});
    return {name, fields.names, [](const QJsonObject &object) {
                return fromJson<T>(object).map([](const T &value) { return toJson(value); });
            }};
}

template<typename... Types>
void addMessages(QList<Fixture> &fixtures, TypeList<Types...>)
{
    (fixtures.append(fixtureOf<Types>(QLatin1StringView(Types::name))), ...);
}

template<typename... Types>
void addReplies(QList<Fixture> &fixtures, TypeList<Types...>)
{
    (fixtures.append(fixtureOf<typename Types::Reply>(QLatin1StringView(Types::name) + u".reply"_s)), ...);
}

QList<Fixture> vocabulary()
{
    QList<Fixture> fixtures;
    const auto addCommands = [&](auto list) {
        addMessages(fixtures, list);
        addReplies(fixtures, list);
    };
    addCommands(SessionCommands{});
    addCommands(StaffCommands{});
    addCommands(StaffQueries{});
    addCommands(VisitorCommands{});
    addMessages(fixtures, LogEvents{});
    addMessages(fixtures, EphemeralEvents{});
    return fixtures;
}

QString pathOf(const QString &name) { return QStringLiteral(PARLEY_FIXTURES "/protocol/%1.json").arg(name); }

} // namespace

//! Every message of the vocabulary has a fixture that uses all its fields, and survives a round trip.
class TestFixtures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survivesARoundTripByteForByte_data();
    void survivesARoundTripByteForByte();
    void usesEveryField_data() { survivesARoundTripByteForByte_data(); }
    void usesEveryField();
    void belongsToAMessage();
    void ignoresUnknownFields_data() { survivesARoundTripByteForByte_data(); }
    void ignoresUnknownFields();
};

void TestFixtures::survivesARoundTripByteForByte_data()
{
    QTest::addColumn<qsizetype>("index");
    const QList<Fixture> fixtures = vocabulary();
    for (qsizetype i = 0; i < fixtures.size(); ++i)
        QTest::addRow("%s", qPrintable(fixtures.at(i).name)) << i;
}

void TestFixtures::survivesARoundTripByteForByte()
{
    QFETCH(qsizetype, index);
    const Fixture fixture = vocabulary().at(index);
    QFile file(pathOf(fixture.name));
    QVERIFY2(file.open(QFile::ReadOnly), "the fixture is missing");
    const QByteArray bytes = file.readAll();
    const auto result = fixture.roundTrip(QJsonDocument::fromJson(bytes).object());
    QVERIFY2(result, result ? "" : qPrintable(result.error().message));
    QCOMPARE(QString::fromUtf8(QJsonDocument(*result).toJson()), QString::fromUtf8(bytes));
}

void TestFixtures::usesEveryField()
{
    QFETCH(qsizetype, index);
    const Fixture fixture = vocabulary().at(index);
    QFile file(pathOf(fixture.name));
    QVERIFY(file.open(QFile::ReadOnly));
    QStringList used = QJsonDocument::fromJson(file.readAll()).object().keys();
    QStringList described = fixture.fields;
    described.sort();
    QCOMPARE(used, described);
}

void TestFixtures::belongsToAMessage()
{
    QSet<QString> names;
    const QList<Fixture> fixtures = vocabulary();
    for (const Fixture &fixture : fixtures) {
        QVERIFY2(!names.contains(fixture.name), qPrintable(fixture.name + u" is the name of two messages"_s));
        names.insert(fixture.name);
    }
    for (QDirIterator files(QStringLiteral(PARLEY_FIXTURES "/protocol")); files.hasNext();) {
        files.next();
        if (files.fileInfo().isFile())
            QVERIFY2(names.contains(files.fileInfo().completeBaseName()), qPrintable(files.fileName()));
    }
}

void TestFixtures::ignoresUnknownFields()
{
    QFETCH(qsizetype, index);
    const Fixture fixture = vocabulary().at(index);
    QFile file(pathOf(fixture.name));
    QVERIFY(file.open(QFile::ReadOnly));
    const QJsonObject known = QJsonDocument::fromJson(file.readAll()).object();
    QJsonObject newer = known;
    newer.insert("from_a_later_version"_L1, QJsonArray{1, u"two"_s});
    const auto result = fixture.roundTrip(newer);
    QVERIFY(result);
    QCOMPARE(*result, known);
}

QTEST_APPLESS_MAIN(TestFixtures)
#include "tst_fixtures.moc"
