// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/reading.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace parley::search {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> wrong(const QString &what) { return refuse(ErrorCode::BadRequest, what); }

Result<QString> textIn(const QJsonObject &object, QLatin1StringView member)
{
    const QJsonValue value = object.value(member);
    if (value.isUndefined() || value.isNull())
        return QString();
    if (!value.isString())
        return wrong(u"\"%1\" is not a text"_s.arg(member));
    return value.toString();
}

Result<QStringList> textsIn(const QJsonObject &object, QLatin1StringView member)
{
    const QJsonValue value = object.value(member);
    if (value.isUndefined() || value.isNull())
        return QStringList();
    QStringList texts;
    const QJsonArray list = value.toArray();
    for (const QJsonValue &each : list)
        if (each.isString())
            texts.append(each.toString());
    if (!value.isArray() || texts.size() != list.size())
        return wrong(u"\"%1\" is not a list of texts"_s.arg(member));
    return texts;
}

Result<Entry> entryOf(const QJsonObject &object)
{
    Entry entry;
    const auto id = textIn(object, "id"_L1);
    const auto kind = textIn(object, "kind"_L1);
    const auto language = textIn(object, "language"_L1);
    const auto shortcut = textIn(object, "shortcut"_L1);
    const auto title = textIn(object, "title"_L1);
    const auto body = textIn(object, "body"_L1);
    const auto tags = textsIn(object, "tags"_L1);
    for (const Result<QString> *each : {&id, &kind, &language, &shortcut, &title, &body})
        if (!*each)
            return tl::unexpected(each->error());
    if (!tags)
        return tl::unexpected(tags.error());
    if (id->isEmpty())
        return wrong(u"\"id\" is missing"_s);
    const std::optional<EntryKind> known = kind->isEmpty() ? EntryKind::Reply : fromName<EntryKind>(*kind);
    if (!known)
        return wrong(u"\"kind\" is none of reply, phrase, link"_s);
    entry.id = EntryId(*id);
    entry.kind = *known;
    entry.title = *title;
    entry.tags = *tags;
    if (!shortcut->isEmpty())
        entry.shortcuts = {*shortcut};
    Variant variant;
    variant.language = *language;
    variant.text = *body;
    entry.variants = {variant};
    entry.status = EntryStatus::Published;
    return entry;
}

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return wrong(u"%1: %2"_s.arg(path, file.errorString()));
    return file.readAll();
}

Result<void> readMessages(const QJsonObject &object, Question &question)
{
    const QJsonValue messages = object.value("messages"_L1);
    if (messages.isUndefined() || messages.isNull())
        return {};
    if (!messages.isArray())
        return wrong(u"\"messages\" is not a list"_s);
    const QJsonArray list = messages.toArray();
    for (const QJsonValue &each : list) {
        const QString from = each["from"_L1].toString();
        if (!each["text"_L1].isString() || (from != "customer"_L1 && from != "agent"_L1))
            return wrong(u"a message is not from customer or agent with a text"_s);
        const QString text = each["text"_L1].toString();
        (from == "customer"_L1 ? question.context.moment.customerText : question.context.moment.agentText) =
            text;
        question.messages.append({from == "customer"_L1, text});
    }
    return {};
}

Result<void> readContext(const QJsonObject &object, Question &question)
{
    const auto language = textIn(object, "language"_L1);
    const auto previous = textIn(object, "previous"_L1);
    const auto candidates = textsIn(object, "candidates"_L1);
    if (!language || !previous)
        return tl::unexpected((language ? previous : language).error());
    if (!candidates)
        return tl::unexpected(candidates.error());
    question.context.language = *language;
    question.context.moment.previous = EntryId(*previous);
    if (object.value("candidates"_L1).isArray()) {
        question.context.candidates.emplace();
        for (const QString &each : *candidates)
            question.context.candidates->append(EntryId(each));
    }
    return readMessages(object, question);
}

} // namespace

Result<QList<Entry>> readLibrary(const QString &file)
{
    const auto content = contentOf(file);
    if (!content)
        return tl::unexpected(content.error());
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(*content, &error);
    if (error.error != QJsonParseError::NoError)
        return wrong(
            u"%1, line %2: %3"_s.arg(file)
                .arg(content->first(std::min<qsizetype>(error.offset, content->size())).count('\n') + 1)
                .arg(error.errorString()));
    if (!document.isArray())
        return wrong(u"%1 is not a list of entries"_s.arg(file));
    QList<Entry> entries;
    const QJsonArray list = document.array();
    entries.reserve(list.size());
    for (const QJsonValue &each : list) {
        const auto entry = entryOf(each.toObject());
        if (!entry)
            return wrong(u"%1, entry %2: %3"_s.arg(file).arg(entries.size() + 1).arg(entry.error().message));
        entries.append(*entry);
    }
    return entries;
}

Result<Question> readQuestion(const QByteArray &line)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(line, &error);
    if (error.error != QJsonParseError::NoError)
        return wrong(error.errorString());
    if (!document.isObject())
        return wrong(u"not a JSON object"_s);
    const QJsonObject object = document.object();
    const auto query = textIn(object, "q"_L1);
    const auto picked = textIn(object, "picked"_L1);
    if (!query || !picked)
        return tl::unexpected((query ? picked : query).error());
    Question question;
    question.query = *query;
    question.picked = EntryId(*picked);
    const QJsonValue context = object.value("context"_L1);
    if (!context.isUndefined() && !context.isNull() && !context.isObject())
        return wrong(u"\"context\" is not an object"_s);
    if (const auto read = readContext(context.toObject(), question); !read)
        return tl::unexpected(read.error());
    return question;
}

Result<QList<Question>> readPicks(const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return wrong(u"%1: %2"_s.arg(path, file.errorString()));
    QList<Question> picks;
    for (int number = 1; !file.atEnd(); ++number) {
        const QByteArray line = file.readLine();
        if (line.trimmed().isEmpty())
            continue;
        const auto question = readQuestion(line);
        const QString fault = !question                    ? question.error().message
                              : question->picked.isEmpty() ? u"\"picked\" is missing"_s
                                                           : QString();
        if (!fault.isEmpty())
            return wrong(u"%1, line %2: %3"_s.arg(path).arg(number).arg(fault));
        picks.append(*question);
    }
    return picks;
}

} // namespace parley::search
