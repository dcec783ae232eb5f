// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/interaction.h"

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace parley {

class ClampedText;
class LinkButton;

//! What an entry of the timeline opens into: an email, a call, an order … with what can be done with it.
class TimelineCard : public QFrame
{
    Q_OBJECT

public:
    //! \a now, ms since 1970 UTC, decides whether the date needs its year.
    TimelineCard(const Interaction &interaction, qint64 now, QWidget *parent = nullptr);

    //! Whether there is a chat to quote into.
    void setQuotable(bool isQuotable);
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    void quoteRequested(const QString &text);
    void openConversationRequested(const parley::ConversationId &conversation);
    //! It needs another height.
    void resized();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildHeading(QVBoxLayout *column, qint64 now);
    void buildText(QVBoxLayout *column);
    void buildActions(QVBoxLayout *column);
    LinkButton *addAction(QHBoxLayout *row, const QString &text);
    [[nodiscard]] QString headingText() const;
    [[nodiscard]] QString wholeText() const;
    void openWhole();
    void showOpen();

    Interaction m_interaction;
    ClampedText *m_text = nullptr;
    LinkButton *m_open = nullptr;
    LinkButton *m_quote = nullptr;
    bool m_isWhole = false;
};

} // namespace parley
