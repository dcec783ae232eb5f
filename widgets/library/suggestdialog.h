// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entry.h"
#include "models/domain/error.h"
#include "models/library/writing/generalise.h"
#include "models/library/writing/proposednames.h"

#include <QDialog>

class QComboBox;
class QGridLayout;
class QLineEdit;
class QPlainTextEdit;

namespace parley {

class Button;
class Label;
class ProposalTextField;

//! An agent suggests a message for the library: as it would read to anybody, with its names. Sends nothing
//! itself; it asks by proposeRequested and stays until closed.
class SuggestDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SuggestDialog(QWidget *parent = nullptr);

    void setTakenShortcuts(const TakenShortcuts &taken);
    void setCategories(const QStringList &categories);
    //! The message and what is known of whom it went to; fills in all the rest.
    void setMessage(const QString &text, const PersonalData &known, const QString &language);

    //! As it would be proposed.
    [[nodiscard]] Entry entry() const;
    [[nodiscard]] QString note() const;
    //! Why it cannot be proposed yet; empty when it can.
    [[nodiscard]] QString problem() const;

public Q_SLOTS:
    //! The answer to proposeRequested: it was refused, and why.
    void showRefused(const QString &reason);
    void propose();

Q_SIGNALS:
    void proposeRequested(const parley::Entry &entry, const QString &note);

private:
    void build();
    void addNames(QGridLayout *grid);
    void addText(QGridLayout *grid);
    void showProblem();
    void showReplaced();

    TakenShortcuts m_taken;
    QList<Generalisation> m_replaced;
    bool m_isShortcutTheirs = false; //!< typed, no longer made from the title
    bool m_isAsking = false;
    QLineEdit *m_title;
    QLineEdit *m_shortcut;
    QComboBox *m_category;
    QComboBox *m_language;
    QComboBox *m_form;
    ProposalTextField *m_text;
    Label *m_filled;
    QPlainTextEdit *m_note;
    Label *m_problem;
    Button *m_propose;
};

} // namespace parley
