// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/interaction.h"

#include <QHash>
#include <QListView>
#include <QPointer>
#include <QSet>

namespace parley {

class TimelineCard;
class TimelineDelegate;
class TimelineModel;

//! The entries of a timeline. Enter or a click opens one in place and closes it again.
class TimelineList : public QListView
{
    Q_OBJECT

public:
    explicit TimelineList(QWidget *parent = nullptr);

    void setTimeline(TimelineModel *model);
    void setQuotable(bool isQuotable);
    void toggle(const QModelIndex &index);
    [[nodiscard]] bool isOpen(const QModelIndex &index) const;
    //! The card of an open entry; null for others.
    [[nodiscard]] TimelineCard *card(const QModelIndex &index) const;
    //! How high the card of an open entry is at a width; 0 for others.
    [[nodiscard]] int cardHeight(const QModelIndex &index, int width) const;
    [[nodiscard]] const TimelineDelegate *timelineDelegate() const { return m_delegate; }
    //! Whether what is below the last entry can be seen, or nearly.
    [[nodiscard]] bool isNearEnd();

Q_SIGNALS:
    void quoteRequested(const QString &text);
    void openConversationRequested(const parley::ConversationId &conversation);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void updateGeometries() override;

private:
    void openCards();
    void openCard(const QModelIndex &index);

    TimelineDelegate *m_delegate;
    QPointer<TimelineModel> m_model;
    QSet<InteractionId> m_open;
    QHash<InteractionId, QPointer<TimelineCard>> m_cards;
    bool m_isQuotable = false;
};

} // namespace parley
