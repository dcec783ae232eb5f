// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/channel.h"
#include "models/domain/customer.h"
#include "models/domain/entryfigures.h"
#include "models/domain/entryhistory.h"
#include "models/domain/error.h"
#include "models/domain/user.h"
#include "models/exchange/exchangeform.h"
#include "models/library/checking/finding.h"
#include "models/lists/entrystanding.h"
#include "widgets/library/entryactions.h"
#include "widgets/library/unsavedentry.h"

#include <QHash>
#include <QKeySequence>
#include <QWidget>

#include <optional>

class QFrame;
class QHBoxLayout;
class QStackedWidget;

namespace parley {

class Button;
class ChecksPanel;
class EntryColumn;
class EntryEditor;
class EntryFilterModel;
class EntryList;
class EntryListModel;
class FacetPanel;
class Label;
class LibrarySearch;
class SectionSwitch;
struct EntryFacets;

//! The Library place: filters, list, editor and what is known of an entry; other sections beside them.
//! Trainers change everything, agents read it and keep their own phrases. What is written and not saved
//! stays while other entries are looked at.
class LibraryPage : public QWidget
{
    Q_OBJECT

public:
    explicit LibraryPage(QWidget *parent = nullptr);
    ~LibraryPage() override;

    //! A page of its own, for trainers, in the top bar's switch. Taken over.
    void addSection(QWidget *section, const QString &title);
    void setSectionTitle(int section, const QString &title);
    //! Not owned; outlives the page.
    void setEntries(EntryListModel *entries);
    void setUser(const User &user);
    //! For names of owners, reviewers and of who changed what.
    void setUsers(const QHash<UserId, User> &users);
    void setCentre(const Centre &centre);
    //! Whom the previews are for, the first four.
    void setPreviewCustomers(const QList<Customer> &customers);
    //! How each entry was used in the last 90 days, for the filters.
    void setUsages(const EntryUsages &usages);
    //! What was written and not saved when the workstation was last closed.
    void setUnsaved(const QList<UnsavedEntry> &unsaved);
    [[nodiscard]] QList<UnsavedEntry> unsaved() const;

    //! For the top bar: how many entries there are and the sections; the search field, Import, Export and
    //! New. Given away.
    [[nodiscard]] QWidget *startTools() const;
    [[nodiscard]] QWidget *endTools() const;

    [[nodiscard]] EntryId currentEntry() const;
    [[nodiscard]] EntryEditor *editor() const { return m_editor; }
    [[nodiscard]] ChecksPanel *checks() const;
    //! What the list shows, for an export.
    [[nodiscard]] QList<Entry> shownEntries() const;
    [[nodiscard]] QString summary() const { return m_summary; }
    //! Whether entries are shown to somebody who writes them.
    [[nodiscard]] bool isWriting() const;
    //! The keys one writes entries with, for the status bar.
    [[nodiscard]] static QList<std::pair<QKeySequence, QString>> keyHints();

public Q_SLOTS:
    //! The answer to saveRequested and to what changes an entry's life.
    void showSaved(const parley::Entry &entry);
    void showRefused(const parley::EntryId &entry, const parley::Error &error);
    void setHistory(const parley::EntryHistory &history);
    //! The last 30 days of one entry, by variant.
    void setFigures(const parley::EntryId &entry, const QList<parley::EntryFigures> &figures);
    void setFindings(const parley::EntryId &entry, const QList<parley::Finding> &findings);
    void openEntry(const parley::EntryId &entry);
    void showSection(int section);
    //! Lists these entries alone; \a words say what they have in common.
    void showOnly(const QList<parley::EntryId> &entries, const QString &words);
    //! Begins a new entry: of the kind that is filtered for, for agents a phrase.
    void newEntry();
    void focusSearch();

Q_SIGNALS:
    void saveRequested(const parley::Entry &entry);
    void publishRequested(const parley::EntryId &entry, int version);
    void reviewRequested(const parley::EntryId &entry, int version, const parley::UserId &reviewer);
    void returnRequested(const parley::EntryId &entry, const QString &reason);
    void confirmRequested(const parley::EntryId &entry);
    void retireRequested(const parley::EntryId &entry);
    //! Its history and figures are needed.
    void entryShown(const parley::EntryId &entry);
    //! The checks are to look at it; answered by setFindings().
    void checksDue(const parley::Entry &entry);
    void attachRequested();
    void importRequested();
    void exportRequested(parley::ExchangeForm form);
    void unsavedChanged();
    void writingChanged();
    //! What waits for a trainer, in words for the status bar; empty for agents.
    void summaryChanged(const QString &summary);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void buildTools();
    QWidget *buildEntries();
    void connectEditor();
    void connectColumn();
    void foldFilters(bool areFolded);
    void search(const QString &query);
    void openFound();
    void applyFacets(const EntryFacets &facets);
    void showCounts();
    void showSummary();
    void showLists();
    void showRole();
    void showCurrent();
    void edit(const Entry &entry);
    void showInEditor(const Entry &edited, const Entry &saved);
    void keepEdited();
    void follow(const Entry &entry);
    void requestSave(const Entry &entry, std::optional<EntryAction> then);
    void request(EntryAction action, const Entry &entry);
    void tellUnsaved();
    [[nodiscard]] bool isTrainer() const;
    [[nodiscard]] EntryKind newKind() const;

    EntryListModel *m_entries = nullptr;
    EntryFilterModel *m_filter;
    User m_user;
    QHash<UserId, User> m_users;
    Centre m_centre;
    QHash<EntryId, UnsavedEntry> m_unsaved;
    std::optional<Entry> m_new;         //!< the one begun and never saved, as it was begun
    QHash<EntryId, Entry> m_sent;       //!< asked to be saved, and not answered yet
    QHash<EntryId, EntryAction> m_then; //!< to be done once it is saved
    QString m_summary;
    SectionSwitch *m_switch = nullptr;
    QStackedWidget *m_sections;
    QHBoxLayout *m_row = nullptr;
    QFrame *m_filterPopup = nullptr;
    FacetPanel *m_facets;
    EntryList *m_list;
    EntryEditor *m_editor;
    EntryColumn *m_column;
    QWidget *m_startTools = nullptr;
    Label *m_total = nullptr;
    QWidget *m_endTools = nullptr;
    LibrarySearch *m_search = nullptr;
    Button *m_import = nullptr;
    Button *m_export = nullptr;
    Button *m_add = nullptr;
};

} // namespace parley
