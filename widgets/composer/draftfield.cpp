// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/composer/draftfield.h"

#include "widgets/common/fonts.h"
#include "widgets/common/textdirection.h"
#include "widgets/common/theme.h"
#include "widgets/composer/spellinghighlighter.h"

#include <QAbstractTextDocumentLayout>
#include <QImage>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>
#include <QUrl>

#include <algorithm>

namespace parley {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostLines = 8;
constexpr int longestQuery = 40;

int draftLine() { return scaled(20); }

bool isTyped(const QString &text) { return !text.isEmpty() && (text.at(0).isPrint() || text.at(0) == u'\t'); }

} // namespace

DraftField::DraftField(QWidget *parent)
    : QTextEdit(parent)
    , m_chip(new draft::ChipObject(this))
    , m_spelling(new SpellingHighlighter(document()))
{
    setAcceptRichText(false);
    setFrameShape(NoFrame);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursorWidth(2);
    setProperty("ownFocus", true);
    document()->setDocumentMargin(0);
    document()->documentLayout()->registerHandler(draft::chipType, m_chip);
    setFont(fontFor(TextRole::Body));
    //: What a screen reader calls the field an answer is written in
    setAccessibleName(tr("Answer"));
    connect(this, &QTextEdit::textChanged, this, &DraftField::follow);
    connect(this, &QTextEdit::cursorPositionChanged, this, [this] {
        if (textCursor().position() != m_onField || textCursor().hasSelection())
            m_onField = -1;
        m_chip->setCurrent(m_onField);
        markQuery();
        viewport()->update();
    });
    // Later, since it often happens amid a layout, which then would not see it.
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &DraftField::fitHeight, Qt::QueuedConnection);
    applyBlocks();
}

void DraftField::setLanguage(const QString &language)
{
    m_language = language;
    m_spelling->setLanguage(language);
    applyBlocks();
}

void DraftField::setFewestLines(int lines)
{
    m_fewestLines = lines;
    updateGeometry();
}

QString DraftField::draft() const { return draft::serialised(*document()); }

void DraftField::setDraft(const QString &draft)
{
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    cursor.select(QTextCursor::Document);
    cursor.removeSelectedText();
    draft::insertSerialised(cursor, draft);
    cursor.endEditBlock();
    document()->clearUndoRedoStacks();
    m_fillingEnd = -1;
    m_dismissedSlash = -1;
    moveCursor(QTextCursor::End);
}

QStringList DraftField::fieldsToFill() const
{
    QStringList labels;
    for (const int position : draft::chips(*document()))
        labels += draft::labelAt(*document(), position);
    return labels;
}

int DraftField::slashPosition() const
{
    const QTextCursor cursor = textCursor();
    const QString before = cursor.block().text().left(cursor.positionInBlock());
    for (qsizetype i = before.size() - 1; i >= 0 && before.size() - i <= longestQuery; --i) {
        if (before.at(i).isSpace() || before.at(i) == QChar::ObjectReplacementCharacter)
            return -1;
        if (before.at(i) != u'/')
            continue;
        const bool beginsWord = i == 0 || before.at(i - 1).isSpace();
        return beginsWord ? cursor.block().position() + int(i) : -1;
    }
    return -1;
}

std::optional<QString> DraftField::query() const
{
    const int slash = slashPosition();
    if (slash < 0 || slash == m_dismissedSlash || textCursor().hasSelection())
        return {};
    const QTextCursor cursor = textCursor();
    return cursor.block().text().mid(slash - cursor.block().position() + 1, cursor.position() - slash - 1);
}

void DraftField::beginQuery()
{
    setFocus();
    m_dismissedSlash = -1;
    if (query())
        return Q_EMIT edited();
    const QTextCursor cursor = textCursor();
    const QString before = cursor.block().text().left(cursor.positionInBlock());
    const bool needsSpace = !before.isEmpty() && !before.back().isSpace();
    insertPlain(needsSpace ? u" /"_s : u"/"_s);
}

void DraftField::dismissQuery()
{
    m_dismissedSlash = slashPosition();
    markQuery();
}

void DraftField::setDirection(Direction direction)
{
    m_direction = direction;
    applyBlocks();
}

// Height and direction of each paragraph; the direction is the whole draft's, as the customer will see it.
void DraftField::applyBlocks()
{
    const Qt::LayoutDirection otherwise =
        m_language.isEmpty() ? layoutDirection() : languageDirection(m_language);
    Qt::LayoutDirection wanted = textDirection(document()->toPlainText(), otherwise);
    if (m_direction != Direction::Auto)
        wanted = m_direction == Direction::RightToLeft ? Qt::RightToLeft : Qt::LeftToRight;
    const QScopedValueRollback following(m_isFollowing, true);
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        const bool isRight = format.hasProperty(QTextFormat::LayoutDirection)
                             && format.layoutDirection() == wanted
                             && qRound(format.lineHeight()) == draftLine();
        if (isRight)
            continue;
        format.setLayoutDirection(wanted);
        format.setLineHeight(draftLine(), QTextBlockFormat::FixedHeight);
        QTextCursor cursor(block);
        cursor.joinPreviousEditBlock();
        cursor.setBlockFormat(format);
        cursor.endEditBlock();
    }
}

void DraftField::follow()
{
    if (m_isFollowing)
        return;
    applyBlocks();
    markQuery();
    if (m_dismissedSlash >= 0 && slashPosition() != m_dismissedSlash)
        m_dismissedSlash = -1;
    updateGeometry();
    Q_EMIT edited();
}

bool DraftField::selectNextField(bool forward)
{
    const QList<int> fields = draft::chips(*document());
    if (fields.isEmpty())
        return false;
    const int at = textCursor().position();
    int next = forward ? fields.first() : fields.last();
    if (forward) {
        const auto after = std::find_if(fields.cbegin(), fields.cend(),
                                        [&](int field) { return field >= at && field != m_onField; });
        next = after == fields.cend() ? next : *after;
    } else {
        const auto before =
            std::find_if(fields.crbegin(), fields.crend(), [&](int field) { return field < at; });
        next = before == fields.crend() ? next : *before;
    }
    goToField(next);
    return true;
}

bool DraftField::selectFirstField()
{
    const QList<int> fields = draft::chips(*document());
    if (!fields.isEmpty())
        goToField(fields.first());
    return !fields.isEmpty();
}

void DraftField::goToField(int position)
{
    m_onField = position;
    QTextCursor cursor(document());
    cursor.setPosition(position);
    setTextCursor(cursor);
    m_onField = position;
    m_chip->setCurrent(position);
    ensureCursorVisible();
    viewport()->update();
}

void DraftField::removeField()
{
    QTextCursor cursor = textCursor();
    cursor.setPosition(m_onField);
    cursor.setPosition(m_onField + 1, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    setTextCursor(cursor);
}

// What is typed on a field to fill takes its place and is marked as coming from it; what is typed elsewhere
// takes on neither a field's looks nor its meaning.
void DraftField::prepareForTyping()
{
    QTextCursor cursor = textCursor();
    if (m_onField >= 0) {
        m_fillingLabel = draft::labelAt(*document(), m_onField);
        m_fillingEnd = m_onField;
        removeField();
        cursor = textCursor();
    }
    const bool isFilling = m_fillingEnd >= 0 && cursor.position() == m_fillingEnd && !cursor.hasSelection();
    if (!isFilling)
        m_fillingEnd = -1;
    setCurrentCharFormat(isFilling ? draft::filledFormat(m_fillingLabel) : QTextCharFormat());
}

void DraftField::noteTyped()
{
    if (m_fillingEnd >= 0)
        m_fillingEnd = textCursor().position();
}

bool DraftField::handleEnter(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        return false;
    if (event->modifiers().testFlag(Qt::AltModifier)) {
        Q_EMIT mendPressed();
        return true;
    }
    const bool hasCtrl = event->modifiers().testFlag(Qt::ControlModifier);
    const bool hasShift = event->modifiers().testFlag(Qt::ShiftModifier);
    const bool sends = hasCtrl || (m_sendKey == SendKey::Enter && !hasShift);
    if (sends) {
        Q_EMIT sendPressed(hasCtrl && hasShift);
    } else {
        prepareForTyping();
        textCursor().insertBlock();
        ensureCursorVisible();
    }
    return true;
}

// The library sees keys before the field does, Tab among them, which never comes as far as keyPressEvent().
bool DraftField::event(QEvent *event)
{
    if (event->type() == QEvent::KeyPress && m_filter && m_filter(static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QTextEdit::event(event);
}

void DraftField::keyPressEvent(QKeyEvent *event)
{
    if (handleEnter(event))
        return event->accept();
    if (event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown) {
        Q_EMIT pagePressed(event->key() == Qt::Key_PageUp);
        return event->accept();
    }
    if (event->key() == Qt::Key_Backspace && m_onField >= 0) {
        removeField();
        return event->accept();
    }
    const bool hasCommand = event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    const bool typesText = isTyped(event->text())
                           && (!hasCommand || event->modifiers() == (Qt::ControlModifier | Qt::AltModifier));
    if (typesText)
        prepareForTyping();
    QTextEdit::keyPressEvent(event);
    if (typesText || event->key() == Qt::Key_Backspace)
        noteTyped();
}

bool DraftField::focusNextPrevChild(bool isNext)
{
    return selectNextField(isNext) || QTextEdit::focusNextPrevChild(isNext);
}

void DraftField::inputMethodEvent(QInputMethodEvent *event)
{
    if (!event->commitString().isEmpty() || !event->preeditString().isEmpty())
        prepareForTyping();
    QTextEdit::inputMethodEvent(event);
    if (!event->commitString().isEmpty())
        noteTyped();
}

void DraftField::focusInEvent(QFocusEvent *event)
{
    QTextEdit::focusInEvent(event);
    m_spelling->load();
}

bool DraftField::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText() || source->hasUrls() || source->hasImage();
}

void DraftField::insertFromMimeData(const QMimeData *source)
{
    QStringList files;
    for (const QUrl &url : source->urls()) {
        if (url.isLocalFile())
            files += url.toLocalFile();
    }
    if (!files.isEmpty())
        return Q_EMIT filesDropped(files);
    if (source->hasText()) {
        prepareForTyping();
        const bool isFilling = m_fillingEnd >= 0;
        if (isFilling)
            textCursor().insertText(source->text());
        else
            insertPlain(source->text());
        noteTyped();
    } else if (source->hasImage()) {
        Q_EMIT imagePasted(qvariant_cast<QImage>(source->imageData()));
    }
}

void DraftField::addSpelling(QMenu &menu, const QPoint &point)
{
    QTextCursor word = cursorForPosition(point);
    word.select(QTextCursor::WordUnderCursor);
    const QString wrong = word.selectedText();
    if (wrong.isEmpty() || m_spelling->isRight(wrong))
        return;
    QAction *before = menu.actions().value(0);
    for (const QString &better : m_spelling->suggestions(wrong)) {
        auto *action = new QAction(better, &menu);
        connect(action, &QAction::triggered, this,
                [word, better]() mutable { word.insertText(better, word.charFormat()); });
        menu.insertAction(before, action);
    }
    //: Menu of a word that seems to be misspelled
    auto *add = new QAction(tr("Add to dictionary"), &menu);
    connect(add, &QAction::triggered, this, [this, wrong] { m_spelling->addWord(wrong); });
    menu.insertAction(before, add);
    menu.insertSeparator(before);
}

void DraftField::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = createStandardContextMenu(event->pos());
    menu->setParent(this, Qt::Popup);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addSpelling(*menu, event->pos());
    menu->popup(event->globalPos());
}

// A scroll bar only past the most lines: one that comes and goes would wrap the text anew each time.
void DraftField::fitHeight()
{
    const bool isFull = qRound(document()->size().height() / draftLine()) > mostLines;
    setVerticalScrollBarPolicy(isFull ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    updateGeometry();
}

int DraftField::wantedHeight() const
{
    const int lines = qRound(document()->size().height() / draftLine());
    return std::clamp(lines, m_fewestLines, mostLines) * draftLine();
}

QSize DraftField::sizeHint() const { return {200, wantedHeight()}; }

QSize DraftField::minimumSizeHint() const { return {60, wantedHeight()}; }

void DraftField::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    updateGeometry();
}

void DraftField::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LayoutDirectionChange) {
        if (font() != fontFor(TextRole::Body))
            setFont(fontFor(TextRole::Body));
        draft::refreshFilled(*document());
        applyBlocks();
    }
}

} // namespace parley
