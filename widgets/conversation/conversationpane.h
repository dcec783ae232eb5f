// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/conversation.h"
#include "models/domain/entryfigures.h"
#include "models/library/language/renderedtext.h"
#include "widgets/common/theme.h"
#include "widgets/conversation/deskcontext.h"
#include "widgets/conversation/suggestionrow.h"
#include "widgets/library/librarypopup.h"

#include <QWidget>

#include <functional>
#include <memory>

namespace parley {

class Composer;
class Dictionaries;
class PanePopup;
class TranscriptModel;
class TranscriptView;

//! One conversation: header with reply clock and actions, transcript, composer. For supervisors the same
//! read-only, with a box to whisper and Take over in the composer's place. All it does is ask by signals.
class ConversationPane : public QWidget
{
    Q_OBJECT

public:
    enum class Mode { Agent, Monitor };
    //! How much room there is: Low has suggestions of two lines, Compact of one and composer tools beside
    //! the text, and narrower bubbles.
    enum class Density { Roomy, Low, Compact };
    using LibraryContext = std::function<LibraryPopup::Context(const ConversationId &)>;

    explicit ConversationPane(Mode mode, QWidget *parent = nullptr);
    ~ConversationPane() override;

    void setConversation(const Conversation &conversation);
    [[nodiscard]] const Conversation &conversation() const;
    //! Not owned; outlives the pane.
    void setTranscript(TranscriptModel *transcript);
    void setContext(const DeskContext &context);
    void setHue(Hue hue);
    //! The one that has the focus: its frame, its keys.
    void setCurrent(bool current);
    void setDensity(Density density);
    //! Three at most; empty hides the row.
    void setSuggestions(const QList<SuggestedReply> &suggestions);
    //! The popup moves into the pane that opens it; neither is owned.
    void setLibrary(LibraryPopup *popup, LibraryContext contextFor);
    //! Not owned.
    void setDictionaries(Dictionaries *dictionaries);

    [[nodiscard]] Composer *composer() const; //!< none when monitoring
    [[nodiscard]] TranscriptView *transcriptView() const;

public Q_SLOTS:
    //! Once a second: the backend's clock, ms since 1970 UTC. Repaints clocks only.
    void tick(qint64 now);
    void openTransfer();
    void openWrapUp();
    void toggleHold();
    void openLibrary();
    void insertSuggestion(int number); //!< from 1
    //! The composer, or the whisper box.
    void focusComposer();
    void openFind();
    void askTakeOver();

Q_SIGNALS:
    void sendRequested(const parley::ConversationId &conversation, const QString &text,
                       const QList<parley::AttachmentId> &attachments, const parley::EntryUse &use);
    void nextRequested();
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
    void olderRequested(const parley::ConversationId &conversation);
    void whisperRequested(const parley::ConversationId &conversation, const QString &text);
    void takeOverRequested(const parley::ConversationId &conversation);
    void resendRequested(const parley::CommandId &command);
    void removeOutboxRequested(const parley::CommandId &command);
    void suggestRequested(const QString &text);
    //! The agent turned to this conversation.
    void activated(const parley::ConversationId &conversation);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Parts;

    void build();
    void buildComposer();
    void connectTranscript();
    void connectComposer();
    void buildMenu();
    void refresh();
    void refreshBlock();
    void openPopup(PanePopup *popup);
    void noteSeen();
    [[nodiscard]] int libraryRoom() const;
    [[nodiscard]] QSize popupRoom() const;

    std::unique_ptr<Parts> m_parts;
};

} // namespace parley
