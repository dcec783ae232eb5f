// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/writing/entrymerge.h"
#include "models/lists/entryfiltermodel.h"
#include "widgets/library/checkspanel.h"
#include "widgets/library/entrycolumn.h"
#include "widgets/library/entryeditor.h"
#include "widgets/library/entryhistoryview.h"
#include "widgets/library/entrylist.h"
#include "widgets/library/entrynumbers.h"
#include "widgets/library/librarypage.h"
#include "widgets/library/librarysearch.h"

//! How LibraryPage leads an entry from the list through the editor to being saved and back.
namespace parley {

void LibraryPage::connectEditor()
{
    connect(m_editor, &EntryEditor::edited, this, &LibraryPage::keepEdited);
    connect(m_editor, &EntryEditor::saveRequested, this,
            [this](const Entry &entry) { requestSave(entry, {}); });
    connect(m_editor, &EntryEditor::saveAndActRequested, this,
            [this](const Entry &entry, EntryAction then) { requestSave(entry, then); });
    connect(m_editor, &EntryEditor::actionRequested, this,
            [this](EntryAction action, const Entry &entry) { request(action, entry); });
    connect(m_editor, &EntryEditor::returnRequested, this, &LibraryPage::returnRequested);
    connect(m_editor, &EntryEditor::attachRequested, this, &LibraryPage::attachRequested);
    connect(m_editor, &EntryEditor::historyRequested, this, &LibraryPage::entryShown);
    connect(m_editor, &EntryEditor::checksDue, this, &LibraryPage::checksDue);
}

void LibraryPage::connectColumn()
{
    ChecksPanel *checks = m_column->checks();
    connect(checks, &ChecksPanel::jumpRequested, m_editor, &EntryEditor::jumpTo);
    connect(checks, &ChecksPanel::variantRequested, m_editor, &EntryEditor::beginVariant);
    connect(checks, &ChecksPanel::fixRequested, m_editor, &EntryEditor::fix);
    connect(checks, &ChecksPanel::keepRequested, m_editor, &EntryEditor::keep);
    connect(checks, &ChecksPanel::weighRequested, m_editor, &EntryEditor::weigh);
    connect(checks, &ChecksPanel::entryRequested, this, &LibraryPage::openEntry);
    connect(m_editor, &EntryEditor::findingsRequested, checks, &ChecksPanel::focusNext);
    connect(m_editor, &EntryEditor::variantShown, checks, &ChecksPanel::setCurrentVariant);
    connect(m_column->history(), &EntryHistoryView::compareRequested, m_editor, &EntryEditor::compare);
    connect(m_column->history(), &EntryHistoryView::restoreRequested, m_editor, &EntryEditor::restore);
}

void LibraryPage::showCurrent()
{
    const Entry *entry = m_list->current();
    if (entry && entry->id != m_editor->entry().id)
        edit(*entry);
}

//! Opens an entry with what was written in it before; what was saved since is put together with that.
void LibraryPage::edit(const Entry &entry)
{
    const auto unsaved = m_unsaved.constFind(entry.id);
    if (unsaved == m_unsaved.cend())
        return showInEditor(entry, entry);
    const UnsavedEntry own = *unsaved;
    showInEditor(own.edited, own.base);
    if (own.base != entry)
        m_editor->setNewer(entry);
}

void LibraryPage::showInEditor(const Entry &edited, const Entry &saved)
{
    const bool isOther = edited.id != m_editor->entry().id;
    m_editor->setEnabled(true);
    m_column->checks()->setEditable(m_editor->isEditable());
    if (isOther) {
        m_column->checks()->setFindings({});
        m_column->numbers()->setFigures({});
        m_column->history()->setHistory({}, false);
    }
    m_editor->setEntry(edited, saved);
    m_column->checks()->setEditable(m_editor->isEditable());
    m_column->setEntry(m_editor->saved(), m_users, m_centre);
    if (saved.version > 0)
        Q_EMIT entryShown(saved.id);
}

void LibraryPage::setHistory(const EntryHistory &history)
{
    if (history.entry != m_editor->entry().id)
        return;
    m_editor->setHistory(history);
    m_column->history()->setHistory(history, m_editor->isEditable());
}

void LibraryPage::setFigures(const EntryId &entry, const QList<EntryFigures> &figures)
{
    if (entry == m_editor->entry().id)
        m_column->numbers()->setFigures(figures);
}

void LibraryPage::setFindings(const EntryId &entry, const QList<Finding> &findings)
{
    if (entry != m_editor->entry().id)
        return;
    m_column->checks()->setFindings(findings);
    m_editor->setFindings(findings);
}

void LibraryPage::keepEdited()
{
    const Entry &entry = m_editor->entry();
    if (m_editor->isEdited() || m_editor->isInConflict())
        m_unsaved.insert(entry.id, {entry, m_editor->saved()});
    else
        m_unsaved.remove(entry.id);
    m_column->setEntry(entry, m_users, m_centre);
    tellUnsaved();
}

void LibraryPage::tellUnsaved()
{
    const QList<EntryId> ids = m_unsaved.keys();
    m_list->setUnsaved({ids.begin(), ids.end()});
    Q_EMIT unsavedChanged();
}

QList<UnsavedEntry> LibraryPage::unsaved() const { return m_unsaved.values(); }

void LibraryPage::setUnsaved(const QList<UnsavedEntry> &unsaved)
{
    for (const UnsavedEntry &each : unsaved) {
        if (m_unsaved.contains(each.edited.id))
            continue;
        m_unsaved.insert(each.edited.id, each);
        const bool isKnown = m_entries && m_entries->rowOf(each.edited.id) >= 0;
        if (each.base.version == 0 && !isKnown && !m_new)
            m_new = each.base;
    }
    tellUnsaved();
}

void LibraryPage::requestSave(const Entry &entry, std::optional<EntryAction> then)
{
    if (m_sent.contains(entry.id))
        return;
    m_sent.insert(entry.id, entry);
    m_then.remove(entry.id);
    if (then)
        m_then.insert(entry.id, *then);
    Q_EMIT saveRequested(entry);
}

void LibraryPage::request(EntryAction action, const Entry &entry)
{
    switch (action) {
    case EntryAction::Publish:
    case EntryAction::Restore: Q_EMIT publishRequested(entry.id, entry.version); return;
    case EntryAction::SendForReview: Q_EMIT reviewRequested(entry.id, entry.version, entry.reviewer); return;
    case EntryAction::Confirm: Q_EMIT confirmRequested(entry.id); return;
    case EntryAction::Retire: Q_EMIT retireRequested(entry.id); return;
    case EntryAction::Save:
    case EntryAction::Return:
    case EntryAction::Discard: return;
    }
}

//! An entry has come round: the editor shows it, or puts it together with what is being written.
void LibraryPage::follow(const Entry &entry)
{
    if (entry.id != m_editor->entry().id || m_sent.contains(entry.id) || m_editor->saved() == entry)
        return;
    if (!m_editor->isEdited() && !m_editor->isInConflict())
        return showInEditor(entry, entry);
    m_editor->setNewer(entry);
    Q_EMIT entryShown(entry.id);
}

void LibraryPage::showSaved(const Entry &entry)
{
    const auto sent = m_sent.constFind(entry.id);
    const Entry base = sent == m_sent.cend() ? m_unsaved.value(entry.id).base : *sent;
    m_sent.remove(entry.id);
    if (const auto own = m_unsaved.find(entry.id); own != m_unsaved.end()) {
        // What was typed since stays; the rest is as the backend has it.
        const Entry merged = mergedEntries(base, own->edited, entry).merged;
        if (hasSameContent(merged, entry))
            m_unsaved.erase(own);
        else
            *own = {merged, entry};
        tellUnsaved();
    }
    if (m_new && entry.id == m_new->id)
        m_new.reset();
    if (entry.id == m_editor->entry().id) {
        showInEditor(m_unsaved.value(entry.id, {entry, entry}).edited, entry);
        m_list->select(entry.id);
    }
    const bool isWhole = !m_unsaved.contains(entry.id);
    if (m_then.contains(entry.id)) {
        const EntryAction then = m_then.take(entry.id);
        if (isWhole)
            request(then, entry);
    }
}

void LibraryPage::showRefused(const EntryId &entry, const Error &error)
{
    m_sent.remove(entry);
    m_then.remove(entry);
    if (entry != m_editor->entry().id)
        return;
    const int row = m_entries ? m_entries->rowOf(entry) : -1;
    if (error.code == ErrorCode::Conflict && row >= 0 && m_entries->entry(row) != m_editor->saved())
        follow(m_entries->entry(row));
    else
        //: Something was not done with a library entry; %1 says why
        m_editor->showRefused(tr("Not done: %1").arg(error.message));
}

void LibraryPage::openEntry(const EntryId &entry)
{
    showSection(0);
    if (m_filter->rowOf(entry) < 0) {
        m_search->clear();
        applyFacets({});
    }
    m_list->select(entry);
}

void LibraryPage::newEntry()
{
    showSection(0);
    if (!m_new) {
        m_new.emplace();
        m_new->id = EntryId::create();
        m_new->kind = newKind();
        m_new->scope = isTrainer() ? Scope::Centre : Scope::Personal;
        m_new->owner = m_user.id;
        const QSet<QString> &categories = m_filter->facets().categories;
        m_new->category = categories.size() == 1 ? *categories.begin() : QString();
    }
    m_list->clearSelection();
    showInEditor(m_unsaved.value(m_new->id, {*m_new, *m_new}).edited, *m_new);
    m_editor->focusTitle();
}

} // namespace parley
