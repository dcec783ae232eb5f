// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/checking/finding.h"

#include <QWidget>

class QVBoxLayout;

namespace parley {

class Button;
class CheckRow;
class Label;
class Tag;

//! What the checks found in an entry: how much there is to fix and to weigh, then a row for each. A row
//! jumps to its place; Fix mends it; Keep leaves it with a reason. As wide as its column; no frame of
//! its own.
class ChecksPanel : public QWidget
{
    Q_OBJECT

public:
    static constexpr int MaxRows = 6; //!< shown before "Show all"

    explicit ChecksPanel(QWidget *parent = nullptr);

    //! Dangers first, then what is to be weighed, then what was kept. Rows that stay the same stay, with a
    //! reason that is being written.
    void setFindings(const QList<Finding> &findings);
    [[nodiscard]] const QList<Finding> &findings() const { return m_findings; }
    //! Those of the variant that is being written come first among equals.
    void setCurrentVariant(int variant);
    //! Without, nothing can be mended or kept: an agent reads.
    void setEditable(bool isEditable);
    //! Without, findings are mended or left, where there is nothing to keep a reason in.
    void setKeeping(bool isKeeping);

    [[nodiscard]] int toFix() const;   //!< dangers not kept
    [[nodiscard]] int toWeigh() const; //!< warnings not kept

public Q_SLOTS:
    //! F7: the focus goes to the first row, or to the one after that in focus.
    void focusNext();

Q_SIGNALS:
    //! \a variant is a place in Entry::variants, or -1.
    void jumpRequested(int variant, qsizetype start, qsizetype length);
    //! A text that is missing is to be begun.
    void variantRequested(const QString &language, parley::FormOfAddress form);
    //! Finding::mend is to be put in its variant's text, as one step of undo.
    void fixRequested(const parley::Finding &finding);
    void keepRequested(const QString &key, const QString &reason);
    //! What was kept is to be looked at again.
    void weighRequested(const QString &key);
    //! Another entry that a finding names.
    void entryRequested(const parley::EntryId &entry);

private:
    void showRows();
    void showCounts();
    [[nodiscard]] CheckRow *addRow();
    void jump(const Finding &finding);
    void mend(const Finding &finding);

    QList<Finding> m_findings;
    QList<CheckRow *> m_rows;
    int m_variant = 0;
    bool m_isEditable = true;
    bool m_isKeeping = true;
    bool m_showsAll = false;
    Label *m_title;
    Tag *m_toFix;
    Tag *m_toWeigh;
    Label *m_fine;
    QVBoxLayout *m_rowsBox;
    Button *m_all;
};

} // namespace parley
