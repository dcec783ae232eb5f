// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/channel.h"
#include "models/domain/entryhistory.h"
#include "models/domain/user.h"
#include "models/library/checking/finding.h"
#include "models/library/language/diagnostic.h"
#include "widgets/library/entryactions.h"

#include <QHash>
#include <QWidget>

#include <memory>

namespace parley {

struct EntryMerge;
struct EntryPart;
struct VariantPlace;

//! Where one entry is written: its names and settings, its texts by language, form, brand and channel, what
//! is wrong where it is, previews for sample customers; its versions compared, and what two wrote at once
//! put together. Saves nothing itself; it asks by signals.
class EntryEditor : public QWidget
{
    Q_OBJECT

public:
    explicit EntryEditor(QWidget *parent = nullptr);
    ~EntryEditor() override;

    //! Shows an entry; \a edited has what was written since \a saved, and equals it otherwise.
    void setEntry(const Entry &edited, const Entry &saved);
    //! Someone else has saved the same entry: what goes together is put together and said, the rest is to
    //! be chosen.
    void setNewer(const Entry &newer);
    void setUser(const User &user);
    void setUsers(const QHash<UserId, User> &users);
    void setCentre(const Centre &centre);
    void setPreviewCustomers(const QList<Customer> &customers);
    void setCategories(const QStringList &categories);
    //! For the previews' `link.` placeholders, and to complete them.
    void setLinks(const QList<Entry> &links);
    void setHistory(const EntryHistory &history);
    //! What the checks found in what is written; see checksDue().
    void setFindings(const QList<Finding> &findings);
    //! Why it was not saved.
    void showRefused(const QString &reason);

    [[nodiscard]] const Entry &entry() const;
    [[nodiscard]] const Entry &saved() const;
    [[nodiscard]] bool isEdited() const;
    [[nodiscard]] bool isEditable() const;
    //! Both have changed the same, and it is not decided yet.
    [[nodiscard]] bool isInConflict() const;
    //! Of the text that is shown, its place in Entry::variants; -1: nothing is written there.
    [[nodiscard]] int currentVariant() const;
    void focusTitle();
    void focusText();

public Q_SLOTS:
    //! Shows versions side by side, or the texts again.
    void toggleCompare();
    void act(parley::EntryAction action);
    void jumpTo(int variant, qsizetype start, qsizetype length);
    void beginVariant(const QString &language, parley::FormOfAddress form);
    void fix(const parley::Finding &finding);
    void keep(const QString &finding, const QString &reason);
    void weigh(const QString &finding);
    void addAttachment(const parley::Attachment &attachment);
    //! Compares two versions; 0 is what is being written.
    void compare(int older, int newer);
    void restore(const parley::Entry &version);
    void undo();
    void redo();

Q_SIGNALS:
    void edited();
    void variantShown(int variant);
    //! The checks are to look at what is written: shortly after typing stops.
    void checksDue(const parley::Entry &entry);
    //! F7: the findings are to be walked through.
    void findingsRequested();
    void saveRequested(const parley::Entry &entry);
    //! To be saved first, and the rest done when it is.
    void saveAndActRequested(const parley::Entry &entry, parley::EntryAction then);
    //! \a entry is as it was saved; Publish, SendForReview, Confirm, Retire or Restore.
    void actionRequested(parley::EntryAction action, const parley::Entry &entry);
    void returnRequested(const parley::EntryId &entry, const QString &reason);
    void attachRequested();
    //! The versions are needed for a comparison.
    void historyRequested(const parley::EntryId &entry);

private:
    void build();
    QWidget *buildWriting();
    QWidget *buildNotice();
    QWidget *buildReturn();
    QLayout *buildFieldHead();
    void connectFields();
    void connectPages();
    void addShortcuts();
    void showAll(int cursor = -1);
    void showVariant(int cursor = -1);
    void showFindings();
    void showState();
    void showNotice(const QString &words, bool isProblem);
    void showOwnRows();
    void showWriting();
    void change(const Entry &next);
    void restorePart(const Entry &version, const EntryPart &part);
    void showPlace(const Entry &content, const VariantPlace &place, int cursor);
    void takeMerge(const Entry &merged, const Entry &theirs, const QString &words);
    void readNames();
    void readSettings();
    void readText();
    void check();
    [[nodiscard]] QList<Diagnostic> diagnosticsOf(const Variant &variant) const;
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QString problemForDesks();
    [[nodiscard]] bool goToFirstError();
    [[nodiscard]] int dangers() const;

    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace parley
