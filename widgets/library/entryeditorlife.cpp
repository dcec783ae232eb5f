// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/variantchoice.h"
#include "widgets/common/button.h"
#include "widgets/common/label.h"
#include "widgets/common/textdirection.h"
#include "widgets/library/conflictpanel.h"
#include "widgets/library/entrycompare.h"
#include "widgets/library/entryeditorparts.h"
#include "widgets/library/entryhead.h"
#include "widgets/library/entrylifewords.h"
#include "widgets/library/entrysettings.h"
#include "widgets/library/templatefield.h"
#include "widgets/library/variantmatrix.h"

#include <QLineEdit>
#include <QStackedWidget>

#include <algorithm>

//! What EntryEditor does with an entry as a whole: saving and its life, versions, what two wrote at once.
namespace parley {
using namespace Qt::StringLiterals;

namespace {

bool isShortcut(const QString &word)
{
    return std::none_of(word.begin(), word.end(), [](QChar c) { return c.isDigit() || c == u'/'; });
}

} // namespace

void EntryEditor::connectPages()
{
    Parts &p = *m_parts;
    connect(p.head, &EntryHead::compareRequested, this, &EntryEditor::toggleCompare);
    connect(p.head, &EntryHead::settingsRequested, this, [this] {
        m_parts->settings->setVisible(!m_parts->settings->isVisibleTo(this));
        m_parts->head->setSettingsShown(m_parts->settings->isVisibleTo(this));
    });
    connect(p.compare, &EntryCompare::closeRequested, this, &EntryEditor::showWriting);
    connect(p.compare, &EntryCompare::restoreRequested, this, &EntryEditor::restore);
    connect(p.compare, &EntryCompare::restorePartRequested, this, &EntryEditor::restorePart);
    connect(p.choose, &Button::clicked, this, [this] {
        if (m_parts->theirs)
            m_parts->pages->setCurrentWidget(m_parts->conflict);
    });
    connect(p.conflict, &ConflictPanel::decided, this, [this](const Entry &merged) {
        if (!m_parts->theirs)
            return;
        const Entry theirs = *m_parts->theirs;
        //: Above a library entry that two people changed at once
        takeMerge(merged, theirs, tr("Put together as you chose. It is not saved yet."));
        showWriting();
    });
}

void EntryEditor::showNotice(const QString &words, bool isProblem)
{
    m_parts->noticeWords->setText(words);
    m_parts->noticeWords->setInk(isProblem ? &Theme::danger : &Theme::ink2);
    m_parts->choose->setVisible(m_parts->theirs.has_value());
    m_parts->notice->setVisible(!words.isEmpty());
}

void EntryEditor::showRefused(const QString &reason) { showNotice(reason, true); }

void EntryEditor::takeMerge(const Entry &merged, const Entry &theirs, const QString &words)
{
    Parts &p = *m_parts;
    const Entry before = p.edited;
    p.theirs.reset();
    p.saved = theirs;
    p.edited = withContent(theirs, merged);
    if (!hasSameContent(before, p.edited))
        p.undo.add(before, p.edited, p.matrix->currentPlace());
    p.matrix->setEntry(p.edited, p.saved);
    showAll();
    showNotice(words, false);
    p.checkDelay.start();
    Q_EMIT edited();
}

void EntryEditor::setNewer(const Entry &newer)
{
    Parts &p = *m_parts;
    const EntryMerge merge = mergedEntries(p.saved, p.edited, newer);
    const QString name = p.users.value(newer.changedBy).name;
    //: Somebody whose name is not known
    const QString who = name.isEmpty() ? tr("Someone else") : isolated(shortName(name));
    if (merge.conflicts.isEmpty()) {
        //: Above a library entry that a colleague saved meanwhile, %1 their name, and what of it was taken
        return takeMerge(merge.merged, newer,
                         merge.taken.isEmpty() ? QString()
                                               : tr("%1 has saved meanwhile; put together with yours: %2.")
                                                     .arg(who, partsWords(merge.taken, newer.kind)));
    }
    p.theirs = newer;
    p.conflict->setConflicts(p.saved, p.edited, newer, merge, p.users);
    //: Above a library entry that a colleague saved meanwhile, %1 their name, %2 what both changed
    showNotice(tr("%1 has saved meanwhile, and both of you changed: %2. Your text is kept here.")
                   .arg(who, partsWords(merge.conflicts, newer.kind)),
               true);
}

void EntryEditor::setHistory(const EntryHistory &history)
{
    Parts &p = *m_parts;
    if (history.entry != p.edited.id)
        return;
    p.history = history;
    p.compare->setVersions(history.versions, isEdited() ? p.edited : p.saved, isEdited());
}

void EntryEditor::showWriting()
{
    m_parts->pages->setCurrentWidget(m_parts->writing);
    m_parts->head->setComparing(false);
}

void EntryEditor::toggleCompare()
{
    Parts &p = *m_parts;
    if (p.pages->currentWidget() == p.compare)
        return showWriting();
    compare(0, 0);
}

void EntryEditor::compare(int older, int newer)
{
    Parts &p = *m_parts;
    if (p.saved.version == 0)
        return p.head->setComparing(false);
    if (p.history.entry != p.edited.id || p.history.versions.isEmpty())
        Q_EMIT historyRequested(p.edited.id);
    p.compare->setVersions(p.history.versions, isEdited() ? p.edited : p.saved, isEdited());
    p.compare->compare(older > 0 ? older : isEdited() ? p.saved.version : 0, newer);
    p.pages->setCurrentWidget(p.compare);
    p.head->setComparing(true);
    p.compare->setFocus(Qt::OtherFocusReason);
}

void EntryEditor::restore(const Entry &version)
{
    if (!isEditable())
        return;
    // Who keeps it true is not of the text.
    Entry next = withContent(m_parts->edited, version);
    next.owner = m_parts->edited.owner;
    next.reviewer = m_parts->edited.reviewer;
    change(next);
    showAll();
    showWriting();
    //: Above a library entry whose older version was put back
    showNotice(tr("v%1 is back here. It is not saved yet; Ctrl+Z takes it away again.").arg(version.version),
               false);
}

void EntryEditor::restorePart(const Entry &version, const EntryPart &part)
{
    if (!isEditable())
        return;
    change(withPart(m_parts->edited, part, version));
    showAll();
    m_parts->compare->setVersions(m_parts->history.versions, m_parts->edited, isEdited());
}

void EntryEditor::jumpTo(int variant, qsizetype start, qsizetype length)
{
    Parts &p = *m_parts;
    if (variant < 0 || variant >= p.edited.variants.size())
        return;
    showWriting();
    p.matrix->setCurrent(placeOf(p.edited.variants[variant]));
    showVariant();
    p.text->goTo(start, length);
}

void EntryEditor::beginVariant(const QString &language, FormOfAddress form)
{
    showWriting();
    m_parts->matrix->setCurrent({language, form});
    showVariant();
    m_parts->text->setFocus(Qt::OtherFocusReason);
}

void EntryEditor::fix(const Finding &finding)
{
    if (!finding.mend || !isEditable())
        return;
    jumpTo(finding.variant, finding.mend->start, finding.mend->length);
    m_parts->text->replace(finding.mend->start, finding.mend->length, finding.mend->text);
    if (finding.mend->caret >= 0)
        m_parts->text->goTo(finding.mend->start + finding.mend->caret, 0);
}

void EntryEditor::keep(const QString &finding, const QString &reason)
{
    Entry next = m_parts->edited;
    next.kept.removeIf([&finding](const KeptFinding &each) { return each.finding == finding; });
    next.kept.append({finding, reason});
    change(next);
    Q_EMIT checksDue(m_parts->edited);
}

void EntryEditor::weigh(const QString &finding)
{
    Entry next = m_parts->edited;
    next.kept.removeIf([&finding](const KeptFinding &each) { return each.finding == finding; });
    change(next);
    Q_EMIT checksDue(m_parts->edited);
}

void EntryEditor::addAttachment(const Attachment &attachment)
{
    Entry next = m_parts->edited;
    next.attachments.append(attachment);
    change(next);
    m_parts->settings->setEntry(m_parts->edited, isEditable());
}

QString EntryEditor::problem() const
{
    const Entry &entry = m_parts->edited;
    if (isInConflict())
        //: Why a library entry cannot be saved
        return tr("Somebody else has saved it meanwhile: choose between the two first.");
    if (entry.title.isEmpty())
        //: Why a library entry cannot be saved
        return tr("Give it a title first.");
    for (const QString &each : entry.shortcuts)
        if (!isShortcut(each))
            //: Why a library entry cannot be saved; %1 is a shortcut
            return tr("The shortcut “%1” has a digit in it: digits pick from the popup.").arg(each);
    if (entry.offeredFrom > 0 && entry.offeredUntil > 0 && entry.offeredUntil <= entry.offeredFrom)
        //: Why a library entry cannot be saved
        return tr("It would be offered until before it begins.");
    if (entry.scope == Scope::Team && entry.teams.isEmpty())
        //: Why a library entry cannot be saved
        return tr("Choose the teams it is for.");
    return {};
}

QString EntryEditor::problemForDesks()
{
    const QString why = problem();
    if (!why.isEmpty())
        return why;
    if (languagesOf(m_parts->edited).isEmpty())
        //: Why a library entry cannot be published
        return tr("Write its text first.");
    if (goToFirstError())
        //: Why a library entry cannot be published
        return tr("Mend what is underlined before publishing.");
    for (const Finding &each : std::as_const(m_parts->findings)) {
        if (each.severity != Severity::Danger || each.kept)
            continue;
        if (each.variant >= 0)
            jumpTo(each.variant, each.start, each.length);
        //: Why a library entry cannot be sent for review
        return tr("Fix what the checks found first: %n thing(s).", nullptr, dangers());
    }
    return {};
}

void EntryEditor::act(EntryAction action)
{
    Parts &p = *m_parts;
    if (!isEditable())
        return;
    switch (action) {
    case EntryAction::Save:
        if (!isEdited())
            return;
        showNotice(problem(), true);
        if (problem().isEmpty())
            Q_EMIT saveRequested(p.edited);
        return;
    case EntryAction::SendForReview:
    case EntryAction::Publish: {
        const QString why = problemForDesks();
        showNotice(why, true);
        if (!why.isEmpty())
            return;
        if (isEdited())
            Q_EMIT saveAndActRequested(p.edited, action);
        else
            Q_EMIT actionRequested(action, p.saved);
        return;
    }
    case EntryAction::Return:
        p.returning->show();
        p.reason->setFocus(Qt::OtherFocusReason);
        return;
    case EntryAction::Discard: change(withContent(p.edited, p.saved)); return showAll();
    case EntryAction::Confirm:
    case EntryAction::Retire:
    case EntryAction::Restore: Q_EMIT actionRequested(action, p.saved); return;
    }
}

} // namespace parley
