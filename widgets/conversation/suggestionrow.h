// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace parley {

//! Up to three proposed answers above the composer. Choosing one inserts it; nothing is sent.
class SuggestionRow : public QWidget
{
    Q_OBJECT

public:
    explicit SuggestionRow(QWidget *parent = nullptr);

    void setSuggestions(const QStringList &suggestions);
    [[nodiscard]] QString suggestion(int number) const; //!< from 1; empty when there is none
    //! Keys are shown in the current conversation only.
    void setCurrent(bool current);
    //! How many lines of text a card has: three, two, or one in a low row.
    void setLines(int lines);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {60, sizeHint().height()}; }

Q_SIGNALS:
    void chosen(const QString &text);

private:
    friend class SuggestionCard;

    QStringList m_suggestions;
    int m_lines = 3;
    bool m_isCurrent = false;
};

} // namespace parley
