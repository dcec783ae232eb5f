// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entryfigures.h"
#include "models/library/finding/entryindex.h"
#include "models/library/language/renderdata.h"
#include "models/library/language/renderedtext.h"

#include <QFrame>
#include <QHash>
#include <QSet>

class QKeyEvent;

namespace parley {

//! The library above the composer: finds an entry on every key, shows it as this customer will read it,
//! and gives it to the composer. Opening never takes the focus: the composer keeps it and forwards its
//! keys to handleKey(). Only Tab, asked for by the agent, moves the focus into the fields to fill; the
//! composer is to stay as it is while isFilling(), and gets the focus back.
class LibraryPopup : public QFrame
{
    Q_OBJECT

public:
    //! Whom the entry is for.
    struct Context
    {
        RenderData data; //!< customer, agent, conversation, brand, order; language and links are set here
        QString customerName;
        QString language; //!< BCP 47, of the conversation
        FormOfAddress form = FormOfAddress::Neutral;
        Channel channel = Channel::WebChat;
        QString brand;
        UserId agent;
        QSet<EntryId> sentBefore;             //!< what this customer has been sent already
        QString topic;                        //!< of the conversation
        PickMoment moment;                    //!< what was said last
        const PickHistory *history = nullptr; //!< what the agent picked before; not owned, outlives the popup
    };

    explicit LibraryPopup(QWidget *parent = nullptr);
    ~LibraryPopup() override;

    //! What is searched; not owned, outlives the popup. After a change in it call refresh().
    void setIndex(const EntryIndex *index);
    //! How often entries were edited before they were sent, 0…1, where enough were.
    void setEditedShares(const QHash<EntryId, double> &shares);
    //! The languages tried when an entry has none in the customer's.
    void setFallbackLanguages(const QStringList &languages);

    //! Shows the popup with the hits for \a query (without the slash).
    void open(const QString &query, const Context &context);
    //! Searches again as the agent types on.
    void setQuery(const QString &query);
    [[nodiscard]] QString query() const;
    void refresh();
    //! Hides the popup and gives the focus back if a field had it.
    void dismiss();

    //! A key pressed in the composer: true when it was the popup's (Up, Down, Page Up, Page Down, 1–9,
    //! Tab, Enter, Ctrl+Enter, Esc, Alt+Left, Alt+Right), and the composer must not act on it.
    [[nodiscard]] bool handleKey(QKeyEvent *event);

    [[nodiscard]] bool isFilling() const; //!< a field in the popup has the focus
    [[nodiscard]] EntryId currentEntry() const;
    [[nodiscard]] RenderedText currentText() const;
    //! The entry with language and form of address of what is shown of it.
    [[nodiscard]] EntryUse currentSource() const;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    //! The agent took an entry: put \a text in the place of the slash and the query; \a send only when
    //! it is complete.
    void entryChosen(const parley::EntryId &entry, const parley::RenderedText &text, bool send);
    //! Hidden, by Esc, by a choice or by dismiss().
    void closed();
    //! Its wished height changed: the composer's owner places it again, bottom edge fixed.
    void heightChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void showKind(std::optional<EntryKind> kind);
    void showFound();
    void showCurrent();
    void checkHeight();
    [[nodiscard]] bool handlePlainKey(int key);
    void focusFields();
    void choose(bool send);

    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace parley
