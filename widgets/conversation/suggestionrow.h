// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/id.h"
#include "models/library/language/renderedtext.h"

#include <QElapsedTimer>
#include <QWidget>

namespace parley {

//! A proposed answer: a library entry, filled in for the customer.
struct SuggestedReply
{
    EntryId entry;
    RenderedText text;

    friend bool operator==(const SuggestedReply &, const SuggestedReply &) = default;
};

//! Up to three proposed answers above the composer, each in its third of the width. Choosing one inserts
//! it; nothing is sent. A card that came a moment ago takes no click: it was meant for what was there before.
class SuggestionRow : public QWidget
{
    Q_OBJECT

public:
    explicit SuggestionRow(QWidget *parent = nullptr);

    void setSuggestions(const QList<SuggestedReply> &suggestions);
    [[nodiscard]] SuggestedReply suggestion(int number) const; //!< from 1; empty when there is none
    [[nodiscard]] bool isEmpty() const { return m_suggestions.isEmpty(); }
    //! Keys are shown in the current conversation only.
    void setCurrent(bool current);
    //! How many lines of text a card has: three, two, or one in a low row.
    void setLines(int lines);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {60, sizeHint().height()}; }

Q_SIGNALS:
    void chosen(const parley::SuggestedReply &reply);

private:
    friend class SuggestionCard;

    void choose(int number);

    QList<SuggestedReply> m_suggestions;
    QElapsedTimer m_sinceChange;
    int m_lines = 3;
    bool m_isCurrent = false;
};

} // namespace parley
