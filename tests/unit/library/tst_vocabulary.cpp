// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/language/vocabulary.h"

#include "models/library/language/filters.h"
#include "models/library/language/template.h"

#include <QFile>
#include <QXmlStreamReader>
#include <QtTest>

using namespace parley;
using namespace Qt::StringLiterals;

namespace {

QStringList namesOf(LanguageWord::Kind kind)
{
    QStringList names;
    for (const LanguageWord &each : languageWords(kind, {}))
        names.append(each.name);
    return names;
}

//! The words of one list of the syntax definition.
QStringList syntaxList(const QString &name)
{
    QFile file(QStringLiteral(PARLEY_SOURCE_DIR "/resources/syntax/canned-response.xml"));
    if (!file.open(QFile::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QStringList words;
    bool isInList = false;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == "list"_L1)
            isInList = xml.attributes().value("name"_L1) == name;
        else if (xml.isStartElement() && xml.name() == "item"_L1 && isInList)
            words.append(xml.readElementText());
    }
    return xml.hasError() ? QStringList() : words;
}

} // namespace

class TestVocabulary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasEveryFieldOfTheSchema();
    void hasEveryFilter();
    void explainsEachByATemplateThatParses();
    void offersWhatBeginsAsTyped();
    void isColouredByTheSyntaxDefinition();
};

void TestVocabulary::hasEveryFieldOfTheSchema()
{
    const QStringList names = namesOf(LanguageWord::Kind::Field);
    const Schema &schema = Schema::standard();
    for (const QString &root : schema.roots()) {
        if (root == "contact"_L1)
            continue;
        if (schema.fields(root).isEmpty())
            QVERIFY2(names.contains(root), qPrintable(root));
        for (const QString &field : schema.fields(root))
            QVERIFY2(names.contains(root + u'.' + field), qPrintable(root + u'.' + field));
    }
}

void TestVocabulary::hasEveryFilter()
{
    QStringList names = namesOf(LanguageWord::Kind::Filter);
    names.sort();
    QCOMPARE(names, filterNames());
}

void TestVocabulary::explainsEachByATemplateThatParses()
{
    for (const LanguageWord &each : languageWords()) {
        QVERIFY2(!each.meaning.isEmpty(), qPrintable(each.name));
        const Template parsed = Template::parse(each.example);
        QVERIFY2(parsed.isValid(), qPrintable(each.example));
        QVERIFY2(each.example.contains(each.name) || each.name.startsWith("orders"_L1),
                 qPrintable(each.example));
    }
}

void TestVocabulary::offersWhatBeginsAsTyped()
{
    const QList<LanguageWord> fields = languageWords(LanguageWord::Kind::Field, u"customer.fi"_s);
    QCOMPARE(fields.size(), 1);
    QCOMPARE(fields.constFirst().name, u"customer.first_name"_s);
    QCOMPARE(languageWords(LanguageWord::Kind::Filter, u"UPC"_s).size(), 1);
    QVERIFY(languageWords(LanguageWord::Kind::Tag, u"nosuch"_s).isEmpty());
}

void TestVocabulary::isColouredByTheSyntaxDefinition()
{
    QStringList filters = syntaxList(u"filters"_s);
    filters.sort();
    QCOMPARE(filters, filterNames());
    const QStringList tags = syntaxList(u"tags"_s);
    const QStringList apart{u"comment"_s, u"raw"_s, u"#"_s}; // they have contexts of their own
    for (const QString &each : namesOf(LanguageWord::Kind::Tag))
        QVERIFY2(apart.contains(each) || tags.contains(each), qPrintable(each));
    const QStringList values = syntaxList(u"constants"_s);
    for (const QString &each : namesOf(LanguageWord::Kind::Value))
        QVERIFY2(values.contains(each), qPrintable(each));
}

QTEST_GUILESS_MAIN(TestVocabulary)
#include "tst_vocabulary.moc"
