// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/channel.h"
#include "models/domain/entry.h"
#include "models/domain/error.h"
#include "models/domain/user.h"
#include "models/library/diagnostic.h"

#include <QWidget>

#include <memory>

namespace parley {

//! Where one entry is written: its names, its texts by language and form of address, errors where they
//! are, previews for sample customers. Saves nothing itself; it asks by signals.
class EntryEditor : public QWidget
{
    Q_OBJECT

public:
    explicit EntryEditor(QWidget *parent = nullptr);
    ~EntryEditor() override;

    //! Shows an entry; \a edited has what was written and not saved, and equals \a saved otherwise.
    void setEntry(const Entry &edited, const Entry &saved);
    //! Someone else has saved the same entry: what is written stays, and the trainer decides.
    void setNewer(const Entry &newer);
    void setUser(const User &user);
    void setCentre(const Centre &centre);
    void setPreviewCustomers(const QList<Customer> &customers);
    void setCategories(const QStringList &categories);
    //! For the previews' `link.` placeholders.
    void setLinks(const QList<Entry> &links);
    //! Why it was not saved.
    void showRefused(const QString &reason);

    [[nodiscard]] const Entry &entry() const;
    [[nodiscard]] const Entry &saved() const;
    [[nodiscard]] bool isEdited() const;
    [[nodiscard]] bool isEditable() const;
    void focusTitle();

public Q_SLOTS:
    //! Asks to save what is written, if it can be.
    void save();
    //! Asks to publish, saving first what is not saved.
    void publish();
    void nextVariant();

Q_SIGNALS:
    void edited();
    void saveRequested(const parley::Entry &entry);
    //! Saved as it stands; \a entry is to be published.
    void publishRequested(const parley::EntryId &entry);
    //! To be saved first, and published when that is done.
    void saveAndPublishRequested(const parley::Entry &entry);
    void retireRequested(const parley::EntryId &entry);

private:
    void build();
    QLayout *buildHead();
    QLayout *buildNames();
    QLayout *buildFieldHead();
    void connectFields();
    void showAll();
    void showVariant();
    void showState();
    void showProblem(const QString &problem);
    void readNames();
    void readText();
    void check();
    [[nodiscard]] QList<Diagnostic> diagnosticsOf(const Variant &variant) const;
    [[nodiscard]] QString problem() const;
    [[nodiscard]] bool goToFirstError();

    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace parley
