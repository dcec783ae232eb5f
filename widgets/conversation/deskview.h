// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/conversationlistmodel.h"
#include "widgets/conversation/conversationpane.h"
#include "widgets/conversation/deskcontext.h"
#include "widgets/conversation/desklayout.h"

#include <QWidget>

#include <functional>
#include <memory>

namespace parley {

class ChatTabs;

//! The agent's desk: one to four conversations as tabs, columns or a grid, whichever fits. It keeps one pane
//! per open conversation as long as it is open, so that draft, caret and scroll stay.
class DeskView : public QWidget
{
    Q_OBJECT

public:
    using Arrangement = desk::Arrangement;
    using TranscriptOf = std::function<TranscriptModel *(const ConversationId &)>;

    //! \a transcriptOf gives the transcript of a conversation that opens here. The model is not owned.
    DeskView(ConversationListModel *model, TranscriptOf transcriptOf, QWidget *parent = nullptr);
    ~DeskView() override;

    //! For the top bar; the desk owns it until it is put there.
    [[nodiscard]] ChatTabs *tabs() const;
    //! The pane of an open conversation, or none.
    [[nodiscard]] ConversationPane *paneOf(const ConversationId &conversation) const;
    [[nodiscard]] ConversationId current() const;

    void setContext(const DeskContext &context);
    //! How many conversations the agent may hold, for the words in empty columns.
    void setCap(int cap);
    //! What the agent wishes; narrower windows fall back to what fits.
    void setArrangement(Arrangement wished);
    [[nodiscard]] Arrangement wishedArrangement() const;
    //! What is shown now.
    [[nodiscard]] Arrangement arrangement() const;
    [[nodiscard]] int columns() const;
    void setLibrary(LibraryPopup *popup, ConversationPane::LibraryContext contextFor);

public Q_SLOTS:
    //! Once a second: the backend's clock, ms since 1970 UTC.
    void tick(qint64 now);
    void focusConversation(const parley::ConversationId &conversation);
    void focusPlace(int place); //!< from 1
    void focusNext();
    void focusPrevious();
    void focusMostUrgent();
    void cycleArrangement();
    //! The next of tabs, transcript, composer; false when the last is left behind.
    bool focusNextRegion(bool forward);
    void focusComposer();

Q_SIGNALS:
    void currentChanged(const parley::ConversationId &conversation);
    void arrangementChanged(parley::desk::Arrangement wished);
    void takeNextRequested();
    //! A conversation was given its pane; \a pane goes when it leaves.
    void paneAdded(parley::ConversationPane *pane);

    void sendRequested(const parley::ConversationId &conversation, const QString &text,
                       const QList<parley::AttachmentId> &attachments, const parley::EntryUse &use);
    void transferRequested(const parley::ConversationId &conversation, const parley::UserId &toUser,
                           const QString &toQueue, const QString &note);
    void holdRequested(const parley::ConversationId &conversation, bool hold);
    void closeRequested(const parley::ConversationId &conversation, const QString &disposition,
                        const QString &note);
    void readRequested(const parley::ConversationId &conversation, qint64 upTo);
    void typingRequested(const parley::ConversationId &conversation, bool typing);
    void draftChanged(const parley::ConversationId &conversation, const QString &draft);
    void attachRequested(const parley::ConversationId &conversation, const QString &path);
    void attachmentOpenRequested(const parley::Attachment &attachment);
    void suggestRequested(const QString &text);
    void olderRequested(const parley::ConversationId &conversation);
    void whisperRequested(const parley::ConversationId &conversation, const QString &text);
    void takeOverRequested(const parley::ConversationId &conversation);
    void resendRequested(const parley::CommandId &command);
    void removeOutboxRequested(const parley::CommandId &command);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Parts;

    void addPane(const ConversationId &conversation);
    void connectPane(ConversationPane *pane);
    void removePane(const ConversationId &conversation);
    void refresh(int row);
    void setCurrent(const ConversationId &conversation, bool withFocus);
    [[nodiscard]] QList<ConversationId> shown(int places);
    void place();
    void noteFocus(QWidget *now);

    std::unique_ptr<Parts> m_parts;
};

} // namespace parley
