// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/attachment.h"
#include "models/domain/channel.h"
#include "models/domain/entryfigures.h"
#include "models/lists/sendguard.h"
#include "widgets/common/preferences.h"

#include <QWidget>

#include <functional>
#include <memory>

class QKeyEvent;

namespace parley {

class Dictionaries;

//! Where an answer is written: the field with its placeholders, files, counter and Send. It sends nothing
//! itself; it gives text away only by sendRequested(), and is empty from then on.
class Composer : public QWidget
{
    Q_OBJECT

public:
    explicit Composer(QWidget *parent = nullptr);
    ~Composer() override;

    //! What the counter counts against; \a textLimit as in ChannelPolicy.
    void setChannel(Channel channel, int textLimit);
    //! BCP 47: what is spelled, and the direction of a draft that does not show one.
    void setLanguage(const QString &language);
    //! What stands in the empty field.
    void setPrompt(const QString &prompt);
    //! Without a connection Send is called Queue.
    void setOnline(bool online);
    //! The accent outline of the conversation that has the focus.
    void setCurrent(bool current);
    //! Tools beside the text instead of below it, for low panes.
    void setCompact(bool compact);

    //! The text with unfilled placeholders written `{{ field }}`.
    [[nodiscard]] QString draft() const;
    void setDraft(const QString &draft);
    [[nodiscard]] QList<Attachment> attachments() const;
    [[nodiscard]] bool canSend() const;
    //! The labels of the placeholders that are to be filled, in the order of the text.
    [[nodiscard]] QStringList fieldsToFill() const;

    //! Inserts what the library gives at the cursor, in the place of `/query` when that stands before it.
    //! \a source names the entry, the language and the form of address of its variant.
    void insertRendered(const RenderedText &rendered, const EntryUse &source);
    void insertRendered(const RenderedText &rendered, const EntryId &entry);
    //! Inserts plain text at the cursor.
    void insertText(const QString &text);
    //! Inserts text as a quotation above what is written.
    void insertQuote(const QString &text);
    //! Brings back what was refused, before what has been written since, with the reason above the field.
    void restore(const QString &text, const QString &reason);
    //! A file that has been taken up; goes with the next message.
    void addAttachment(const Attachment &attachment);
    //! What goes wrong with a file, above the field.
    void showReason(const QString &reason);

    //! Something worth knowing that asks for nothing, above the field; goes by itself.
    void showHint(const QString &hint);

    //! What drafts are held against before they are sent, asked with the entries that are in the draft.
    void setGuard(std::function<GuardContext(const QList<EntryId> &)> contextFor);
    //! What setGuard() gives has changed: it is asked again.
    void refreshGuard();

    //! Why nothing can be sent here now; empty: it can.
    void setBlocked(const QString &reason);
    void setSendKey(SendKey key);
    //! Not owned; without them nothing is spelled.
    void setDictionaries(Dictionaries *dictionaries);

    //! Sees the field's keys first while the library is open; returns whether it took the key.
    void setKeyFilter(std::function<bool(QKeyEvent *)> filter);
    void focusField();
    [[nodiscard]] bool hasFieldFocus() const;

public Q_SLOTS:
    //! Sends when nothing speaks against it; shows what does otherwise. What only asks to be looked at is
    //! asked once.
    void send();
    //! Sends, and asks for the next urgent conversation.
    void sendAndNext();
    //! Automatic, right to left, left to right.
    void cycleDirection();
    //! Spelling and tone of the whole draft.
    void checkSpelling();
    void chooseFile();
    void beginLibraryQuery();
    //! The library was closed: the slash before the cursor is no query from now on.
    void endLibraryQuery();

Q_SIGNALS:
    //! \a use says what of the text came from the library. A draft that is too long for one message comes in
    //! several.
    void sendRequested(const QString &text, const QList<parley::AttachmentId> &attachments,
                       const parley::EntryUse &use);
    //! The library's text was put into the draft.
    void entryInserted(const parley::EntryUse &source);
    //! After sendRequested(): the agent wants the next urgent conversation.
    void nextRequested();
    void draftChanged(const QString &draft);
    void typingRequested(bool typing);
    void attachRequested(const QString &path);
    //! The library is wanted, or its query has changed; without the slash.
    void libraryRequested(const QString &query);
    //! The text before the cursor is no query any more.
    void libraryDismissRequested();
    //! Page Up and Page Down in the field scroll the conversation.
    void pageRequested(bool up);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;

private:
    struct Parts;

    void build();
    void connectParts();
    void refresh();
    void noteEdited();
    [[nodiscard]] bool trySend();
    [[nodiscard]] bool hasContent() const;
    [[nodiscard]] EntryUse entryUse() const;
    [[nodiscard]] QList<GuardedText::Part> entryParts() const;
    [[nodiscard]] int noteBrought(const RenderedText &rendered, const EntryUse &source);
    void swapIn(const RepeatedEntry &repeated, const GuardMend &place);
    void toggleEmoji();
    void attachImage(const QImage &image);
    void stopTyping();

    std::unique_ptr<Parts> m_parts;
};

} // namespace parley
