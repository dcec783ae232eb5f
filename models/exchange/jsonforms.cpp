// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/jsonforms.h"

#include "models/exchange/html.h"
#include "models/protocol/libraryvalues.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

using Kind = ImportNote::Kind;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(parley::ImportReader)
};

constexpr int jsonVersion = 1;

QString faultOf(QJsonParseError::ParseError error, const QString &line)
{
    switch (error) {
    case QJsonParseError::UnterminatedString:
        //: A file to import cannot be read; %1 is a number
        return Words::tr("The file breaks off in line %1: part of it is missing. Export it again.").arg(line);
    case QJsonParseError::DeepNesting:
    case QJsonParseError::DocumentTooLarge:
        //: A file to import cannot be read; %1 is a number
        return Words::tr("Line %1 is nested too deeply. This is no list of canned responses.").arg(line);
    default: break;
    }
    //: A file to import cannot be read; %1 is a number
    return Words::tr("Line %1 is not JSON. Mend it there, or export the file again.").arg(line);
}

Result<QJsonDocument> readJson(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    QJsonParseError error{};
    QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error == QJsonParseError::NoError)
        return document;
    const QByteArray before = bytes.left(error.offset);
    const bool isAtEnd = bytes.mid(error.offset).trimmed().isEmpty();
    const auto kind = isAtEnd ? QJsonParseError::UnterminatedString : error.error;
    return refuse(ErrorCode::BadRequest, faultOf(kind, QString::number(before.count('\n') + 1)), u"line"_s);
}

tl::unexpected<Error> notThisForm(const QString &wanted)
{
    return refuse(ErrorCode::BadRequest,
                  //: A file to import cannot be read; %1 is a JSON name such as "macros"
                  Words::tr("There is no list “%1” in this file. Choose another form, or export it again.")
                      .arg(wanted));
}

ImportItem refused(const QString &why)
{
    ImportItem item;
    item.refusal = why;
    return item;
}

//: Why a row of an import cannot be brought in; %1 is a JSON name such as "content"
QString noTextIn(const QString &name) { return Words::tr("“%1” is missing or no text.").arg(name); }

ImportItem parleyItem(const QJsonValue &value, qsizetype place)
{
    if (!value.isObject())
        //: Why a row of an import cannot be brought in
        return refused(Words::tr("It is no entry but a bare value."));
    QJsonObject object = value.toObject();
    if (!object.contains("id"_L1))
        object.insert("id"_L1, QString());
    if (!object.contains("kind"_L1))
        object.insert("kind"_L1, nameOf(EntryKind::Reply));
    auto entry = protocol::fromJson<Entry>(object, u"entries[%1]"_s.arg(place));
    if (!entry) {
        ImportItem item = refused(entry.error().message);
        item.entry.title = object.value("title"_L1).toString().left(200);
        return item;
    }
    ImportItem item;
    item.entry = *entry;
    item.namesKind = true;
    return item;
}

//! What one action of a macro adds to its entry.
class MacroReader
{
public:
    MacroReader(ImportItem &item, const ImportOptions &options)
        : m_item(item)
        , m_options(options)
    {}

    void take(const QString &field, const QJsonValue &value)
    {
        if (field == "comment_value"_L1 || field == "comment_value_html"_L1)
            takeText(value, field.endsWith("html"_L1));
        else if (field == "set_tags"_L1 || field == "current_tags"_L1)
            m_item.entry.tags += words(value).simplified().split(u' ', Qt::SkipEmptyParts);
        else if (field == "comment_mode_is_public"_L1)
            takeMode(value);
        else
            m_item.notes.append({Kind::ActionLeft, field, words(value).left(100)});
    }

private:
    void takeText(const QJsonValue &value, bool isRich)
    {
        QString text = words(value);
        if (isRich) {
            const PlainText plain = plainText(text);
            text = plain.text;
            if (plain.hadFormatting)
                m_item.notes.append({Kind::FormattingLeft});
            if (plain.pictures > 0)
                m_item.notes.append({Kind::PictureLeft});
        }
        if (m_item.entry.variants.isEmpty() || (isRich && !m_isRich))
            m_item.entry.variants = {{m_options.language, FormOfAddress::Neutral, text}};
        m_isRich = m_isRich || isRich;
    }

    void takeMode(const QJsonValue &value)
    {
        if (words(value) == "false"_L1)
            m_item.notes.append({Kind::WasInternal});
    }

    //! Some values are lists of a channel and the value.
    static QString words(const QJsonValue &value)
    {
        if (value.isArray())
            return value.toArray().isEmpty() ? QString() : words(value.toArray().last());
        return value.isBool() ? (value.toBool() ? u"true"_s : u"false"_s) : value.toVariant().toString();
    }

    ImportItem &m_item;
    const ImportOptions &m_options;
    bool m_isRich = false;
};

ImportItem macroItem(const QJsonObject &macro, const ImportOptions &options)
{
    ImportItem item;
    const QStringList parts = macro.value("title"_L1).toString().split("::"_L1);
    item.entry.title = parts.constLast().trimmed();
    QStringList category;
    for (const QString &each : parts.mid(0, parts.size() - 1))
        category.append(each.trimmed());
    item.entry.category = category.join(" / "_L1);
    MacroReader reader(item, options);
    for (const QJsonValue each : macro.value("actions"_L1).toArray())
        reader.take(each[u"field"].toString(), each[u"value"]);
    if (!macro.value("active"_L1).toBool(true))
        item.notes.append({Kind::WasInactive});
    if (macro.value("restriction"_L1).isObject())
        item.notes.append({Kind::WasRestricted, macro.value("restriction"_L1)[u"type"].toString()});
    if (item.entry.variants.isEmpty())
        //: Why a row of an import cannot be brought in: a macro that only changes ticket fields
        item.refusal = Words::tr("The macro writes nothing: it has no comment.");
    return item;
}

} // namespace

Result<QList<ImportItem>> readParleyJson(const QString &text)
{
    const auto document = readJson(text);
    if (!document)
        return tl::unexpected(document.error());
    const QJsonObject root = document->object();
    if (root.value("version"_L1).toInt(jsonVersion) > jsonVersion)
        return refuse(ErrorCode::Version,
                      //: A file to import cannot be read
                      Words::tr("A newer Parley wrote this file. Update this one, then import it."));
    if (!root.value("entries"_L1).isArray())
        return notThisForm(u"entries"_s);
    const QJsonArray entries = root.value("entries"_L1).toArray();
    QList<ImportItem> items;
    for (qsizetype i = 0; i < entries.size(); ++i)
        items.append(parleyItem(entries.at(i), i));
    return items;
}

QByteArray parleyJson(const QList<Entry> &entries)
{
    QJsonArray array;
    for (const Entry &each : entries)
        array.append(protocol::toJson(each));
    return QJsonDocument(QJsonObject{{u"format"_s, u"parley-library"_s},
                                     {u"version"_s, jsonVersion},
                                     {u"entries"_s, array}})
        .toJson();
}

Result<QList<ImportItem>> readChatwoot(const QString &text, const ImportOptions &options)
{
    const auto document = readJson(text);
    if (!document)
        return tl::unexpected(document.error());
    const QJsonValue list =
        document->isArray() ? QJsonValue(document->array()) : document->object().value("payload"_L1);
    if (!list.isArray())
        return notThisForm(u"payload"_s);
    QList<ImportItem> items;
    for (const QJsonValue each : list.toArray()) {
        if (!each[u"content"].isString()) {
            items.append(refused(noTextIn(u"content"_s)));
            continue;
        }
        ImportItem item;
        item.entry.shortcuts = QStringList{each[u"short_code"].toString()};
        item.entry.shortcuts.removeAll(QString());
        item.entry.variants = {{options.language, FormOfAddress::Neutral, each[u"content"].toString()}};
        items.append(item);
    }
    return items;
}

Result<QList<ImportItem>> readZendesk(const QString &text, const ImportOptions &options)
{
    const auto document = readJson(text);
    if (!document)
        return tl::unexpected(document.error());
    const QJsonValue list = document->object().value("macros"_L1);
    if (!list.isArray())
        return notThisForm(u"macros"_s);
    QList<ImportItem> items;
    for (const QJsonValue each : list.toArray())
        items.append(macroItem(each.toObject(), options));
    return items;
}

} // namespace parley
