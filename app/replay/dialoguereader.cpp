// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/replay/dialoguereader.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <memory>
#include <zlib.h>

namespace parley::replay {

using namespace Qt::StringLiterals;

namespace {

constexpr double longestPause = 120; // s; a longer one was somebody away from the keyboard

class LineFile
{
public:
    explicit LineFile(const QString &path)
        : m_file(gzopen(QFile::encodeName(path).constData(), "rb"), &gzclose)
    {}
    [[nodiscard]] bool isOpen() const { return m_file != nullptr; }
    [[nodiscard]] bool isBroken() const
    {
        int code = Z_OK;
        gzerror(m_file.get(), &code);
        return code != Z_OK && code != Z_STREAM_END;
    }
    //! The next line; nothing at the end.
    [[nodiscard]] std::optional<QByteArray> next()
    {
        QByteArray line;
        char part[16 * 1024];
        while (gzgets(m_file.get(), part, sizeof part)) {
            line += part;
            if (line.endsWith('\n'))
                return line;
        }
        return line.isEmpty() ? std::nullopt : std::optional(line);
    }

private:
    std::unique_ptr<gzFile_s, int (*)(gzFile)> m_file;
};

void add(Dialogue &dialogue, bool isCustomers, const QString &text, double at, double &before)
{
    if (text.trimmed().isEmpty())
        return;
    const double pause = before > 0 ? std::clamp(at - before, 0.0, longestPause) : 0;
    before = std::max(before, at);
    dialogue.lines.append({isCustomers, text, static_cast<int>(pause * 1000)});
}

Dialogue fromStar(const QJsonObject &object)
{
    Dialogue dialogue;
    dialogue.id = QString::number(object.value("DialogueID"_L1).toInteger());
    dialogue.language = u"en"_s;
    if (object.value("CompletionLevel"_L1).toString() != "Complete"_L1)
        return dialogue;
    double before = 0;
    const QJsonArray events = object.value("Events"_L1).toArray();
    for (const QJsonValue &each : events) {
        const QJsonObject event = each.toObject();
        const QString agent = event.value("Agent"_L1).toString();
        const QString action = event.value("Action"_L1).toString();
        const bool isSaid = action == "utter"_L1 || action == "pick_suggestion"_L1;
        if (isSaid && (agent == "User"_L1 || agent == "Wizard"_L1))
            add(dialogue, agent == "User"_L1, event.value("Text"_L1).toString(),
                event.value("UnixTime"_L1).toDouble(), before);
    }
    return dialogue;
}

Result<Dialogue> fromPlain(const QJsonObject &object)
{
    Dialogue dialogue;
    dialogue.id = object.value("id"_L1).toVariant().toString();
    dialogue.language = object.value("language"_L1).toString(u"en"_s);
    dialogue.customerName = object.value("name"_L1).toString();
    dialogue.topic = object.value("topic"_L1).toString();
    double before = 0;
    const QJsonArray messages = object.value("messages"_L1).toArray();
    for (const QJsonValue &each : messages) {
        const QJsonObject message = each.toObject();
        const QString from = message.value("from"_L1).toString();
        if (from != "customer"_L1 && from != "agent"_L1)
            return refuse(ErrorCode::BadRequest, u"a message is from neither customer nor agent"_s,
                          u"from"_s);
        add(dialogue, from == "customer"_L1, message.value("text"_L1).toString(),
            message.value("at"_L1).toDouble(), before);
    }
    return dialogue;
}

} // namespace

Result<Dialogue> parseDialogue(const QByteArray &line)
{
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(line, &parsing);
    if (!document.isObject())
        return refuse(ErrorCode::BadRequest, u"not a JSON object: "_s + parsing.errorString());
    const QJsonObject object = document.object();
    if (object.contains("Events"_L1))
        return fromStar(object);
    if (object.contains("messages"_L1))
        return fromPlain(object);
    return refuse(ErrorCode::BadRequest, u"neither Events nor messages"_s);
}

Result<QList<Dialogue>> readDialogues(const QString &path, qsizetype limit)
{
    LineFile file(path);
    if (!file.isOpen())
        return refuse(ErrorCode::NotFound, u"%1 cannot be opened"_s.arg(path));
    QList<Dialogue> dialogues;
    for (int number = 1; dialogues.size() < limit; ++number) {
        const auto line = file.next();
        if (!line)
            break;
        if (line->trimmed().isEmpty())
            continue;
        const auto dialogue = parseDialogue(*line);
        if (!dialogue)
            return refuse(ErrorCode::BadRequest,
                          u"%1:%2: %3"_s.arg(path).arg(number).arg(dialogue.error().message));
        if (dialogue->customerLines() > 0)
            dialogues.append(*dialogue);
    }
    if (file.isBroken())
        return refuse(ErrorCode::BadRequest, u"%1 is damaged"_s.arg(path));
    return dialogues;
}

} // namespace parley::replay
