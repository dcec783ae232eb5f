// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/customer.h"
#include "models/lists/customermerge.h"
#include "widgets/common/theme.h"

#include <QHash>
#include <QWidget>

#include <optional>

class QScrollArea;

namespace parley {

class CustomerCard;
class CustomerEditor;
class TimelineView;
class Timelines;

//! The desk's side panel: the card of the customer at hand, edited in place, and below it their timeline.
//! An edit that is not saved is kept while the agent turns to another chat and back.
class CustomerPanel : public QWidget
{
    Q_OBJECT

public:
    //! \a timelines is not owned and outlives the panel.
    explicit CustomerPanel(Timelines *timelines, QWidget *parent = nullptr);

    //! Shows a customer, or the card of the one shown as it is now. Called for every change that comes round.
    void setCustomer(const Customer &customer);
    //! Shows nobody.
    void clear();
    [[nodiscard]] const Customer &customer() const { return m_customer; }
    //! The hue of the chat on the desk, for the customer shown next too; without it everybody has their own.
    void setHue(Hue hue);
    //! The chat at hand: it has the accent in the timeline, and texts can be quoted into it.
    void setConversation(const ConversationId &conversation);
    [[nodiscard]] bool isEditing() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] TimelineView *timeline() const { return m_timeline; }

public Q_SLOTS:
    //! Once a second: the backend's clock, ms since 1970 UTC.
    void tick(qint64 now);
    void openFind();
    void edit();
    //! The edit was refused because the card had changed meanwhile: brings both together, and asks about
    //! what both changed.
    void showConflict(const parley::Customer &newest);
    //! The edit was refused: it is open again, with the reason.
    void showRefusal(const parley::CustomerId &customer, const QString &reason);

Q_SIGNALS:
    //! The card as it should be; its version is the one that the edit began from.
    void customerEdited(const parley::Customer &customer);
    void quoteRequested(const QString &text);
    void openConversationRequested(const parley::ConversationId &conversation);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    //! What is being edited, or was sent and is not answered.
    struct Edit
    {
        Customer base;
        Customer mine;
        QList<CustomerField> conflicts;
        QString problem;
        bool isSent = false;
    };

    void showEdit();
    void giveUp();
    void addTag(const QString &tag);
    [[nodiscard]] int wantedHeight(int width) const;
    void arrange();
    void stash();
    void send(const Customer &mine);
    void reconcile(Edit &edit, const Customer &newest);

    Timelines *m_timelines;
    QScrollArea *m_body;
    CustomerCard *m_card;
    CustomerEditor *m_editor;
    TimelineView *m_timeline;
    Customer m_customer;
    ConversationId m_conversation;
    QHash<CustomerId, Edit> m_edits;
    std::optional<Hue> m_hue;
    qint64 m_minute = -1;
};

} // namespace parley
