// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/composer/composerguard.h"

#include "widgets/composer/draftfield.h"
#include "widgets/composer/draftorigin.h"
#include "widgets/composer/guardline.h"
#include "widgets/composer/spellinghighlighter.h"

#include <algorithm>
#include <utility>

namespace parley {

using namespace Qt::StringLiterals;

namespace {

constexpr int pauseMs = 150;

} // namespace

ComposerGuard::ComposerGuard(DraftField *field, GuardLine *line, PartsOf partsOf, QObject *parent)
    : QObject(parent)
    , m_field(field)
    , m_line(line)
    , m_partsOf(std::move(partsOf))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        look();
        show(m_isAsking);
    });
    connect(line, &GuardLine::mendRequested, this, &ComposerGuard::mend);
    connect(field, &DraftField::mendPressed, this, &ComposerGuard::mend);
}

void ComposerGuard::setContextFor(ContextFor contextFor)
{
    m_contextFor = std::move(contextFor);
    lookLater();
}

void ComposerGuard::setChannel(Channel channel, int textLimit)
{
    if (std::exchange(m_channel, channel) != channel || std::exchange(m_textLimit, textLimit) != textLimit)
        lookLater();
    m_textLimit = textLimit;
}

void ComposerGuard::lookLater()
{
    if (m_findings.isEmpty() && m_field->document()->isEmpty())
        return m_pause.stop();
    m_pause.start();
}

void ComposerGuard::forget()
{
    m_pause.stop();
    m_asked.clear();
    m_isRefused = m_isAsking = m_wantsTone = false;
    if (!std::exchange(m_findings, {}).isEmpty())
        m_field->setMarks({});
    m_line->clear();
}

void ComposerGuard::look()
{
    GuardedText draft;
    draft.text = m_field->toPlainText();
    draft.spans = draft::spansOf(*m_field->document());
    draft.entries = m_partsOf();
    QList<EntryId> entries;
    for (const GuardedText::Part &part : std::as_const(draft.entries))
        entries += part.entry;
    m_context = m_contextFor ? m_contextFor(entries) : GuardContext();
    m_context.channel = m_channel;
    m_context.textLimit = m_textLimit;
    m_context.wantsTone = m_wantsTone;
    m_findings = SendGuard(m_context).findings(draft);
    const auto isFound = [this](GuardSeverity severity) {
        return std::any_of(m_findings.cbegin(), m_findings.cend(),
                           [&](const GuardFinding &each) { return each.severity == severity; });
    };
    m_isRefused = m_isRefused && isFound(GuardSeverity::Refuse);
    m_isAsking = m_isAsking && !isFound(GuardSeverity::Refuse) && isFound(GuardSeverity::Ask)
                 && std::all_of(m_findings.cbegin(), m_findings.cend(), [this](const GuardFinding &each) {
                        return each.severity != GuardSeverity::Ask || m_asked.contains(each.key());
                    });
    QList<DraftField::Mark> marks;
    for (const GuardFinding &each : std::as_const(m_findings))
        if (each.length > 0 && each.kind != GuardKind::Unfilled)
            marks.append({{each.start, each.length},
                          each.severity == GuardSeverity::Refuse,
                          each.kind != GuardKind::SentBefore && each.kind != GuardKind::Tone});
    m_field->setMarks(marks);
    Q_EMIT changed();
}

// A field to fill has its chip and the counter; the line joins them once Send was pressed.
QList<GuardFinding> ComposerGuard::visible() const
{
    QList<GuardFinding> visible = m_findings;
    visible.removeIf(
        [this](const GuardFinding &each) { return each.kind == GuardKind::Unfilled && !m_isRefused; });
    return visible;
}

void ComposerGuard::show(bool isAsking)
{
    m_isAsking = isAsking;
    const QList<GuardFinding> findings = visible();
    if (findings.isEmpty())
        return m_line->hasFinding() ? m_line->clear() : void();
    m_line->showFinding(findings.first(), int(findings.size()) - 1, isAsking ? m_sendKeys : QString());
}

bool ComposerGuard::refuses() const
{
    return std::any_of(m_findings.cbegin(), m_findings.cend(),
                       [](const GuardFinding &each) { return each.severity == GuardSeverity::Refuse; });
}

bool ComposerGuard::allowsSending()
{
    m_pause.stop();
    look();
    if (refuses()) {
        m_isRefused = true;
        show(false);
        const GuardFinding first = m_findings.first();
        if (first.kind == GuardKind::Unfilled)
            m_field->selectFirstField();
        else
            m_field->select({first.start, first.length});
        return false;
    }
    bool isNew = false;
    for (const GuardFinding &each : std::as_const(m_findings)) {
        if (each.severity != GuardSeverity::Ask || m_asked.contains(each.key()))
            continue;
        m_asked.insert(each.key());
        isNew = true;
    }
    if (isNew)
        show(true);
    return !isNew;
}

void ComposerGuard::checkWriting()
{
    m_field->spelling()->load();
    m_field->spelling()->checkAll();
    m_wantsTone = true;
    look();
    if (visible().isEmpty())
        showSpelling();
    else
        show(m_isAsking);
}

void ComposerGuard::showSpelling()
{
    const QList<TextPart> wrong = m_field->spelling()->wrongWords();
    if (wrong.isEmpty())
        //: On the line above the draft, after F7
        return m_line->say(GuardSeverity::Note, tr("Spelling and tone: nothing to mend."));
    const int caret = m_field->textCursor().selectionEnd();
    const auto next = std::find_if(wrong.cbegin(), wrong.cend(),
                                   [caret](const TextPart &each) { return each.start >= caret; });
    m_field->select(next == wrong.cend() ? wrong.first() : *next);
    //: On the line above the draft, after F7: words that the dictionary does not have
    m_line->say(GuardSeverity::Note,
                tr("%n word(s) to look at. F7: the next one.", nullptr, int(wrong.size())));
}

void ComposerGuard::mend()
{
    if (visible().isEmpty())
        return;
    m_pause.stop();
    look(); // the text may have moved since
    const QList<GuardFinding> findings = visible();
    if (findings.isEmpty())
        return show(false);
    const GuardFinding first = findings.first();
    if (first.kind == GuardKind::Unfilled) {
        m_field->selectFirstField();
        m_field->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (!first.mend) {
        if (first.length > 0)
            m_field->select({first.start, first.length});
    } else if (first.kind == GuardKind::SentBefore) {
        for (const RepeatedEntry &each : std::as_const(m_context.repeated))
            if (each.entry == first.entry)
                return Q_EMIT swapRequested(RepeatedEntry(each), *first.mend);
    } else {
        m_field->replace({first.mend->start, first.mend->length}, first.mend->text);
    }
    m_field->setFocus(Qt::OtherFocusReason);
    look();
    show(m_isAsking);
}

} // namespace parley
