// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/library/writing/entryuse.h"
#include "models/policy/textlength.h"
#include "models/policy/textparts.h"
#include "widgets/composer/attachmentrow.h"
#include "widgets/composer/composerguard.h"
#include "widgets/composer/composerparts.h"
#include "widgets/composer/draftfield.h"
#include "widgets/composer/draftorigin.h"
#include "widgets/composer/guardline.h"

//! What a composer sends: what keeps it back, and what it owes to the library.
namespace parley {

void Composer::setGuard(std::function<GuardContext(const QList<EntryId> &)> contextFor)
{
    m_parts->guard->setContextFor(std::move(contextFor));
}

void Composer::refreshGuard() { m_parts->guard->lookLater(); }

bool Composer::hasContent() const
{
    return !m_parts->field->draft().trimmed().isEmpty() || !m_parts->files->attachments().isEmpty();
}

bool Composer::canSend() const
{
    const auto &p = *m_parts;
    return hasContent() && p.blocked.isEmpty() && p.field->fieldsToFill().isEmpty() && !p.field->query()
           && !p.guard->refuses();
}

int Composer::noteBrought(const RenderedText &rendered, const EntryUse &source)
{
    if (source.entry.isEmpty())
        return draft::given;
    m_parts->brought.append({source, rendered.text});
    return int(m_parts->brought.size());
}

void Composer::insertRendered(const RenderedText &rendered, const EntryUse &source)
{
    m_parts->field->insertRendered(rendered, noteBrought(rendered, source));
    focusField();
    if (!source.entry.isEmpty())
        Q_EMIT entryInserted(source);
}

void Composer::insertRendered(const RenderedText &rendered, const EntryId &entry)
{
    EntryUse source;
    source.entry = entry;
    insertRendered(rendered, source);
}

void Composer::swapIn(const RepeatedEntry &repeated, const GuardMend &place)
{
    EntryUse source;
    source.entry = repeated.offered;
    source.language = repeated.language;
    source.form = repeated.form;
    m_parts->field->replaceRendered({place.start, place.length}, repeated.offeredText,
                                    noteBrought(repeated.offeredText, source));
    focusField();
    Q_EMIT entryInserted(source);
}

QList<GuardedText::Part> Composer::entryParts() const
{
    QList<GuardedText::Part> parts;
    const auto brought = draft::broughtParts(*m_parts->field->document());
    for (auto it = brought.cbegin(); it != brought.cend(); ++it)
        if (it.key() <= m_parts->brought.size())
            parts.append({m_parts->brought.at(it.key() - 1).source.entry, it->start, it->length});
    return parts;
}

// The entry of which most is left; the others of the same message are not counted.
EntryUse Composer::entryUse() const
{
    const QTextDocument &document = *m_parts->field->document();
    const int typed = draft::typedCount(document);
    const auto counts = draft::broughtCounts(document);
    int most = 0;
    int number = 0;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        if (it.value() > most && it.key() <= m_parts->brought.size()) {
            most = it.value();
            number = it.key();
        }
    if (number == 0) {
        EntryUse none;
        none.typed = typed;
        return none;
    }
    const Parts::Brought &brought = m_parts->brought.at(number - 1);
    return measuredUse(brought.source, brought.text, draft::keptText(document, number), typed);
}

bool Composer::trySend()
{
    auto &p = *m_parts;
    if (!hasContent() || !p.blocked.isEmpty())
        return false;
    if (p.field->query()) {
        //: Above the draft, when Send is pressed while the library is being searched from the draft
        p.line->say(GuardSeverity::Refuse,
                    tr("Choose from the library first, or press Esc to keep the slash."));
        return false;
    }
    if (!p.guard->allowsSending())
        return false;
    QList<AttachmentId> files;
    for (const Attachment &attachment : p.files->attachments())
        files += attachment.id;
    const QString text = textForChannel(p.field->draft().trimmed(), p.channel);
    const QStringList messages = textParts(text, p.channel, p.textLimit);
    const EntryUse use = entryUse();
    p.reasonRow->hide();
    p.isLoading = true; // the kept draft goes only once somebody has the message
    p.files->clear();
    p.field->setDraft({});
    p.field->setDirection(DraftField::Direction::Auto);
    p.isLoading = false;
    p.brought.clear();
    p.guard->forget();
    stopTyping();
    refresh();
    for (qsizetype i = 0; i < messages.size(); ++i)
        Q_EMIT sendRequested(messages.at(i), i == 0 ? files : QList<AttachmentId>(),
                             i == 0 ? use : EntryUse());
    if (draft().isEmpty())
        Q_EMIT draftChanged({});
    return true;
}

void Composer::send() { std::ignore = trySend(); }

void Composer::sendAndNext()
{
    if (trySend())
        Q_EMIT nextRequested();
}

} // namespace parley
