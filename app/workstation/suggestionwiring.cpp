// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workstation/suggestionwiring.h"

#include "app/workstation/deskwiring.h"
#include "app/workstation/librarywiring.h"
#include "models/library/language/renderer.h"
#include "models/library/variantchoice.h"
#include "models/sync/engine.h"
#include "widgets/conversation/conversationpane.h"
#include "widgets/conversation/deskview.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <chrono>

namespace parley {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using sync::Engine;

namespace {

constexpr int mostCards = 3;
constexpr int mostAsked = 8; //!< some cannot be filled in for everybody
constexpr qsizetype mostMessages = 8;

//! As the backend makes it of the same bytes.
QByteArray tagOf(const QByteArray &bytes)
{
    return '"' + QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().first(16) + '"';
}

//! The place that is to be answered; no messages when it is not the agent's turn.
SuggestionContext placeAfter(const QList<Message> &messages)
{
    SuggestionContext place;
    for (const Message &message : messages) {
        if (message.kind == MessageKind::Whisper || message.text.isEmpty())
            continue;
        const bool isFromCustomer = message.author.kind == AuthorKind::Customer;
        place.messages.append({isFromCustomer, message.text, message.entry});
        if (!isFromCustomer)
            place.previous = message.entry;
    }
    if (place.messages.isEmpty() || !place.messages.constLast().isFromCustomer)
        return {};
    if (place.messages.size() > mostMessages)
        place.messages = place.messages.last(mostMessages);
    return place;
}

} // namespace

SuggestionWiring::SuggestionWiring(Engine &engine, DeskWiring &desk, LibraryWiring &library, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_desk(desk)
    , m_library(library)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    m_hourly.setInterval(1h);
    connect(&m_soon, &QTimer::timeout, this, &SuggestionWiring::refreshDue);
    connect(&m_hourly, &QTimer::timeout, this, &SuggestionWiring::fetch);
    wireEngine();
}

void SuggestionWiring::wireEngine()
{
    connect(&m_engine, &Engine::linkChanged, this, &SuggestionWiring::follow);
    connect(&m_engine, &Engine::suggestionsChanged, this, &SuggestionWiring::fetch);
    connect(&m_engine, &Engine::snapshotReplaced, this, &SuggestionWiring::noteAll);
    connect(&m_engine, &Engine::transcriptChanged, this, &SuggestionWiring::note);
    connect(&m_engine, &Engine::messageAdded, this,
            [this](const Message &message) { note(message.conversation); });
    connect(&m_engine, &Engine::conversationUpdated, this,
            [this](const Conversation &conversation) { note(conversation.id); });
    connect(&m_engine, &Engine::customerChanged, this, &SuggestionWiring::noteAll);
    connect(&m_library, &LibraryWiring::changed, this, &SuggestionWiring::noteAll);
    connect(&m_desk.open(), &QAbstractItemModel::rowsInserted, this, &SuggestionWiring::noteAll);
}

void SuggestionWiring::showAll()
{
    load();
    follow(m_engine.link());
    noteAll();
}

void SuggestionWiring::follow(const sync::LinkState &link)
{
    const bool wasOnline = std::exchange(m_isOnline, link.phase == sync::LinkState::Online);
    if (m_isOnline && !wasOnline) {
        fetch();
        m_hourly.start();
    } else if (!m_isOnline) {
        m_hourly.stop();
    }
}

void SuggestionWiring::fetch()
{
    m_engine.files().fetch(u"/api/v1/suggestions"_s, m_tag, this, [this](const Result<QByteArray> &bytes) {
        if (bytes && !bytes->isNull()) // without one there are simply no cards
            take(*bytes);
    });
}

void SuggestionWiring::take(const QByteArray &bytes)
{
    auto model = SuggestionModel::fromBytes(bytes);
    if (!model)
        return;
    m_model = std::move(*model);
    m_tag = tagOf(bytes);
    keep(bytes);
    noteAll();
}

void SuggestionWiring::keep(const QByteArray &bytes) const
{
    const QString path = m_engine.suggestionsFile();
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    if (file.open(QFile::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(bytes) == bytes.size())
        file.commit();
}

void SuggestionWiring::load()
{
    QFile file(m_engine.suggestionsFile());
    if (!file.open(QFile::ReadOnly))
        return;
    const QByteArray bytes = file.readAll();
    if (auto model = SuggestionModel::fromBytes(bytes)) {
        m_model = std::move(*model);
        m_tag = tagOf(bytes);
    }
}

void SuggestionWiring::note(const ConversationId &conversation)
{
    m_due.insert(conversation);
    m_soon.start();
}

void SuggestionWiring::noteAll()
{
    for (int row = 0; row < m_desk.open().rowCount(); ++row)
        note(m_desk.open().conversationAt(row).id);
}

void SuggestionWiring::refreshDue()
{
    const QSet<ConversationId> due = std::exchange(m_due, {});
    for (const ConversationId &conversation : due)
        refresh(conversation);
}

void SuggestionWiring::refresh(const ConversationId &id)
{
    ConversationPane *pane = m_desk.view()->paneOf(id);
    const Conversation *conversation = m_engine.state().conversation(id);
    if (pane && conversation)
        pane->setSuggestions(repliesFor(*conversation));
}

QList<SuggestedReply> SuggestionWiring::repliesFor(const Conversation &conversation)
{
    SuggestionContext place = placeAfter(m_engine.state().messages(conversation.id));
    if (m_model.isEmpty() || place.messages.isEmpty())
        return {};
    place.candidates = candidatesFor(conversation);
    if (place.candidates.isEmpty())
        return {};
    LibraryPopup::Context context = m_library.contextFor(conversation.id);
    QList<SuggestedReply> replies;
    for (const Suggestion &suggestion : m_model.suggest(place, mostAsked)) {
        const Entry &entry = *m_engine.state().publishedEntries().constFind(suggestion.entry);
        const Variant *variant =
            chosenVariant(entry, {context.language, context.form, context.brand, context.channel});
        if (!variant)
            continue;
        context.data.setLanguage(variant->language);
        context.data.setLinks(m_library.index().entries(EntryKind::Link));
        const RenderedText text = render(Template::parse(variant->text), context.data);
        if (text.errors.isEmpty() && !text.text.trimmed().isEmpty() && replies.size() < mostCards)
            replies.append({entry.id, text});
    }
    return replies;
}

QList<EntryId> SuggestionWiring::candidatesFor(const Conversation &conversation) const
{
    const qsizetype waiting = m_engine.state().queued().size();
    const qint64 now = m_engine.now();
    const QStringList &brands = m_engine.centre().brands;
    const QString brand = conversation.brand.isEmpty() ? brands.value(0) : conversation.brand;
    QList<EntryId> candidates;
    for (const Entry &entry : m_engine.state().publishedEntries())
        if (entry.kind != EntryKind::Link && isOfferedTo(entry, m_engine.user())
            && isOfferedAt(entry, now, int(waiting), m_engine.centre())
            && fits(entry, brand, conversation.channel))
            candidates.append(entry.id);
    return candidates;
}

} // namespace parley
