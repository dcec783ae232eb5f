// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/channel.h"
#include "models/domain/customer.h"
#include "models/domain/entry.h"
#include "models/domain/error.h"
#include "models/domain/user.h"

#include <QHash>
#include <QWidget>

#include <optional>

class QLineEdit;
class QListView;
class QMenu;

namespace parley {

class Button;
class EntryEditor;
class EntryFilterModel;
class EntryListModel;
class FacetPanel;
class Label;
struct EntryFacets;

//! The Library place: filters, list and editor. Trainers change everything, agents read it and keep their
//! own phrases. What is written and not saved stays while other entries are looked at.
class LibraryPage : public QWidget
{
    Q_OBJECT

public:
    explicit LibraryPage(QWidget *parent = nullptr);
    ~LibraryPage() override;

    //! Not owned; outlives the page.
    void setEntries(EntryListModel *entries);
    void setUser(const User &user);
    void setCentre(const Centre &centre);
    //! Whom the previews are for, the first four.
    void setPreviewCustomers(const QList<Customer> &customers);

    //! For the top bar: how many entries there are; the search field and New. Given away.
    [[nodiscard]] QWidget *startTools() const;
    [[nodiscard]] QWidget *endTools() const;

    [[nodiscard]] EntryId currentEntry() const;
    [[nodiscard]] EntryEditor *editor() const { return m_editor; }

public Q_SLOTS:
    //! The answer to saveRequested, publishRequested or retireRequested.
    void showSaved(const parley::Entry &entry);
    void showRefused(const parley::Error &error);
    void openEntry(const parley::EntryId &entry);
    //! Begins a new entry: of the kind that is filtered for, for agents a phrase.
    void newEntry();
    void focusSearch();

Q_SIGNALS:
    void saveRequested(const parley::Entry &entry);
    void publishRequested(const parley::EntryId &entry);
    void retireRequested(const parley::EntryId &entry);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void buildTools();
    QWidget *buildList();
    void search(const QString &query);
    void applyFacets(const EntryFacets &facets);
    void showCounts();
    void showCurrent();
    void edit(const Entry &entry, const Entry &saved);
    void keepEdited();
    void follow(const Entry &entry);
    void requestSave(const Entry &entry);
    void select(const EntryId &entry);
    [[nodiscard]] bool isTrainer() const;
    [[nodiscard]] EntryKind newKind() const;

    EntryListModel *m_entries = nullptr;
    EntryFilterModel *m_filter;
    User m_user;
    QHash<EntryId, Entry> m_unsaved; //!< what was written, by entry
    std::optional<Entry> m_new;      //!< the one begun and never saved, as it was begun
    EntryId m_saving;                //!< asked to be saved, and not answered yet
    EntryId m_publishing;            //!< to be published once it is saved
    FacetPanel *m_facets;
    QListView *m_list;
    Label *m_found;
    Label *m_nothing;
    EntryEditor *m_editor;
    QWidget *m_startTools;
    Label *m_total;
    QWidget *m_endTools;
    QLineEdit *m_search;
    Button *m_add;
};

} // namespace parley
