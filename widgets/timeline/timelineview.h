// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/interaction.h"

#include <QPointer>
#include <QWidget>

class QLineEdit;
class QTimer;

namespace parley {

class Button;
class Chip;
class FlowLayout;
class Label;
class TimelineList;
class TimelineModel;

//! A customer's timeline: filter chips, a field to find in it, the entries, and what stands below them.
class TimelineView : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineView(QWidget *parent = nullptr);

    //! Not owned; null shows nothing. Each model keeps its own filter.
    void setModel(TimelineModel *model);
    [[nodiscard]] TimelineModel *model() const;
    //! Whether "Quote in chat" is offered.
    void setQuotable(bool isQuotable);
    [[nodiscard]] TimelineList *list() const { return m_list; }

public Q_SLOTS:
    //! Ctrl+Shift+I: shows the field and goes there.
    void openFind();
    void closeFind();

Q_SIGNALS:
    //! The text is to be quoted in the composer of the chat at hand.
    void quoteRequested(const QString &text);
    void openConversationRequested(const parley::ConversationId &conversation);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void buildHeading();
    void buildChips(FlowLayout *flow);
    void buildFooter();
    [[nodiscard]] QList<InteractionKind> checkedKinds() const;
    void chooseKinds(const QList<InteractionKind> &kinds);
    void showKinds();
    void find(const QString &text);
    void showState();
    void fetchWhileThereIsRoom();
    [[nodiscard]] QString footerText() const;
    [[nodiscard]] QString emptyText() const;

    QPointer<TimelineModel> m_model;
    TimelineList *m_list;
    QLineEdit *m_find;
    QWidget *m_heading;
    Chip *m_all = nullptr;
    QList<Chip *> m_chips;
    Label *m_empty;
    Label *m_footer;
    Button *m_retry;
    QWidget *m_footerRow;
    QTimer *m_fetching;
};

} // namespace parley
