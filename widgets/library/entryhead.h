// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/library/entryactions.h"

#include <QWidget>

class QHBoxLayout;
class QMenu;

namespace parley {

class Button;
class FlatField;
class IconButton;
class Label;
class Tag;

//! Over the editor: the entry's names, its state, what can be done with it next, when it was saved.
class EntryHead : public QWidget
{
    Q_OBJECT

public:
    explicit EntryHead(QWidget *parent = nullptr);

    //! Shows the names; without a signal.
    void setEntry(const Entry &entry);
    void setSituation(const EntrySituation &situation);
    void setCategories(const QStringList &categories);
    //! Whether the comparison, and the settings, are shown: their buttons say so.
    void setComparing(bool isComparing);
    void setSettingsShown(bool areShown);
    //! Danger that has to be mended before the entry goes on; empty: none.
    void setBlocked(const QString &why);

    //! Writes the names into an entry.
    void readInto(Entry &entry) const;
    [[nodiscard]] const OfferedActions &offered() const { return m_offered; }
    void focusTitle();

Q_SIGNALS:
    void edited();
    //! Enter in one of the names: the keys go on in the text.
    void left();
    void acted(parley::EntryAction action);
    void compareRequested();
    void settingsRequested();
    void undoRequested();
    void redoRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QHBoxLayout *buildTop();
    QHBoxLayout *buildFacts();
    void showActions();
    //! Compare keeps its words while the title has room.
    void fitCompare();
    void showState(const EntrySituation &situation);
    [[nodiscard]] Button *makeAction(EntryAction action, bool isPrimary);

    OfferedActions m_offered;
    EntrySituation m_situation;
    QString m_blocked;
    FlatField *m_title;
    FlatField *m_shortcuts;
    FlatField *m_category;
    FlatField *m_tags;
    Tag *m_status;
    Label *m_saved;
    Label *m_why;
    Button *m_compare;
    Button *m_settings;
    IconButton *m_more;
    QMenu *m_menu;
    QHBoxLayout *m_actions;
    QList<Button *> m_buttons;
};

} // namespace parley
