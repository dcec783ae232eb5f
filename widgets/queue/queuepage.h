// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/channel.h"
#include "models/domain/id.h"

#include <QWidget>

class QListView;
class QStackedLayout;

namespace parley {

class Badge;
class Button;
class ChannelCounts;
class Label;
class QueueDelegate;
class QueueModel;

//! The Queue place: the conversations that wait, the longest first, with their reasons; how many wait per
//! channel at the side.
class QueuePage : public QWidget
{
    Q_OBJECT

public:
    //! \a model is not owned and outlives the page.
    explicit QueuePage(QueueModel *model, QWidget *parent = nullptr);

    //! The channels' targets, for the clocks.
    void setCentre(const Centre &centre);
    //! Whether the agent may take one now; \a reason says why not, such as "You hold 4 of 4".
    void setTaking(bool canTake, const QString &reason = {});

public Q_SLOTS:
    //! Once a second: the backend's clock, ms since 1970 UTC. Repaints clocks only.
    void tick(qint64 now);

Q_SIGNALS:
    void takeRequested(const parley::ConversationId &conversation);
    void takeNextRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QLayout *buildHeading();
    void buildList();
    void takeCurrent();
    void showState();

    QueueModel *m_model;
    ChannelCounts *m_counts;
    QListView *m_list;
    QueueDelegate *m_delegate;
    QStackedLayout *m_stack;
    Badge *m_count;
    Label *m_reason;
    Button *m_take;
    Button *m_next;
    bool m_canTake = true;
};

} // namespace parley
