// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/checking/leftplaceholders.h"
#include "models/library/language/renderedtext.h"
#include "widgets/common/preferences.h"
#include "widgets/composer/draftobjects.h"

#include <QTextEdit>

#include <functional>

namespace parley {

class SpellingHighlighter;

//! The field an answer is written in: plain text, fields to fill as chips, its own direction, spelling.
class DraftField : public QTextEdit
{
    Q_OBJECT

public:
    //! Auto follows the first strong character, then the language.
    enum class Direction { Auto, RightToLeft, LeftToRight };

    explicit DraftField(QWidget *parent = nullptr);

    void setLanguage(const QString &language);
    void setSendKey(SendKey key) { m_sendKey = key; }
    //! The fewest lines it is high; it grows to eight.
    void setFewestLines(int lines);
    void setKeyFilter(std::function<bool(QKeyEvent *)> filter) { m_filter = std::move(filter); }

    [[nodiscard]] QString draft() const;
    void setDraft(const QString &draft);
    //! The labels of the fields to fill, in order.
    [[nodiscard]] QStringList fieldsToFill() const;
    //! In the place of `/query` when that stands before the caret; \a origin is kept with each character,
    //! see draftorigin.h.
    void insertRendered(const RenderedText &rendered, int origin);
    void insertPlain(const QString &text);
    //! Before all that is written.
    void prepend(const QString &text);
    //! In the place of a part of the text; can be undone.
    void replace(const TextPart &part, const QString &text);
    void replaceRendered(const TextPart &part, const RenderedText &rendered, int origin);
    void select(const TextPart &part);

    //! What is to be seen in the text: underlined and tinted where it stands.
    struct Mark
    {
        TextPart part;
        bool isGrave = false; //!< it keeps the draft from being sent
        bool isTinted = true; //!< else underlined only, as a long part is
    };
    void setMarks(const QList<Mark> &marks);

    //! The words after a slash before the caret, where a slash begins a word; nothing when there is none.
    [[nodiscard]] std::optional<QString> query() const;
    //! Begins one, as the library button does.
    void beginQuery();
    //! The present slash is no query: the library was closed on it.
    void dismissQuery();

    [[nodiscard]] Direction direction() const { return m_direction; }
    void setDirection(Direction direction);
    bool selectNextField(bool forward);
    bool selectFirstField();
    [[nodiscard]] SpellingHighlighter *spelling() const { return m_spelling; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    //! The text has changed, or its query.
    void edited();
    void sendPressed(bool thenNext);
    //! Alt+Enter: what is shown to be mended is to be mended.
    void mendPressed();
    //! Page Up and Page Down scroll the conversation.
    void pagePressed(bool up);
    void filesDropped(const QStringList &paths);
    void imagePasted(const QImage &image);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    //! Tab goes to the next field to fill; where there is none it leaves.
    bool focusNextPrevChild(bool isNext) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void follow();
    void applyBlocks();
    void fitHeight();
    void removeField();
    void markQuery();
    [[nodiscard]] QTextCursor cursorOver(const TextPart &part) const;
    void goToField(int position);
    void write(QTextCursor &cursor, const RenderedText &rendered, int origin);
    void prepareForTyping();
    void noteTyped();
    bool handleEnter(QKeyEvent *event);
    void addSpelling(QMenu &menu, const QPoint &point);
    [[nodiscard]] int slashPosition() const; // of the slash that begins the word at the caret; -1
    [[nodiscard]] int wantedHeight() const;

    draft::ChipObject *m_chip;
    SpellingHighlighter *m_spelling;
    std::function<bool(QKeyEvent *)> m_filter;
    QString m_language;
    QString m_fillingLabel;
    QList<ExtraSelection> m_marks;
    int m_fillingEnd = -1; // where the text ends that is being typed into a field
    int m_onField = -1;    // the field Tab has gone to: the caret is before it, and typing fills it
    int m_dismissedSlash = -1;
    int m_fewestLines = 2;
    SendKey m_sendKey = SendKey::CtrlEnter;
    Direction m_direction = Direction::Auto;
    bool m_isFollowing = false;
};

} // namespace parley
