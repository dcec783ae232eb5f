// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/shell/paletteitem.h"

#include <QFrame>
#include <QPointer>

class QAction;
class QLineEdit;
class QListView;

namespace parley {

class Actions;
class PaletteModel;

//! Find or do anything by name: a field and a list over the window. Up and Down move, Enter does, Esc
//! closes and gives the focus back. Actions it triggers itself; the rest it says.
class CommandPalette : public QFrame
{
    Q_OBJECT
public:
    //! \a window is what it lies over, and its parent. The actions outlive it.
    CommandPalette(const Actions &actions, QWidget *window);
    ~CommandPalette() override;

    //! All open chats, to be found by name.
    void setChats(const QList<PaletteItem> &chats);
    //! What searchRequested found: customers or library entries.
    void setFound(PaletteKind kind, const QList<PaletteItem> &items);
    void open(const QString &query = {});
    [[nodiscard]] QLineEdit *field() const { return m_field; }
    [[nodiscard]] QListView *list() const { return m_list; }

public Q_SLOTS:
    void dismiss();

Q_SIGNALS:
    //! Customers and library entries are wanted for this; at every change of at least two characters.
    void searchRequested(const QString &query);
    //! A chat, customer or library entry was chosen.
    void chosen(parley::PaletteKind kind, const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fillActions();
    void place();
    void search(const QString &query);
    void step(int by);
    void choose(int row);

    const Actions &m_actions;
    PaletteModel *m_model;
    QLineEdit *m_field;
    QListView *m_list;
    QList<QAction *> m_doable;
    QPointer<QWidget> m_before;
};

} // namespace parley
