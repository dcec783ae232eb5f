// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/templatefield.h"

#include "widgets/common/fonts.h"
#include "widgets/common/theme.h"
#include "widgets/library/templatebrackets.h"
#include "widgets/library/templatecompleter.h"
#include "widgets/library/templatehighlighter.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QTextBlock>
#include <QToolTip>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

constexpr int gutterPad = 7;
constexpr int fewestLines = 6;
constexpr int mostLines = 18;
constexpr QChar caret(0x2038);

QColor inkOf(MarkWeight weight)
{
    const Theme &theme = Theme::current();
    return weight == MarkWeight::Weigh ? theme.warnLine : theme.danger;
}

QColor fillOf(MarkWeight weight)
{
    const Theme &theme = Theme::current();
    switch (weight) {
    case MarkWeight::Error: return theme.dangerSoft;
    case MarkWeight::Spelling: break;
    case MarkWeight::Weigh: return theme.warnSoft;
    }
    return Qt::transparent;
}

} // namespace

TemplateField::TemplateField(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_highlighter(new TemplateHighlighter(document()))
    , m_completer(new TemplateCompleter(this))
    , m_gutter(new QWidget(this))
{
    setProperty("field", true);
    setProperty("ownFocus", true);
    setLayoutDirection(Qt::LeftToRight);
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_gutter->installEventFilter(this);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &, int) { m_gutter->update(); });
    connect(this, &QPlainTextEdit::blockCountChanged, this, &TemplateField::placeGutter);
    connect(this, &QPlainTextEdit::blockCountChanged, this, &TemplateField::updateGeometry);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &TemplateField::showMarks);
    applyLook();
}

QString TemplateField::text() const { return toPlainText(); }

void TemplateField::applyLook()
{
    if (m_isApplying)
        return;
    m_isApplying = true;
    setFont(fontFor(TextRole::Code));
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(Qt::LayoutDirectionAuto);
    document()->setDefaultTextOption(option);
    document()->setDocumentMargin(4);
    placeGutter();
    m_highlighter->rehighlight();
    showMarks();
    m_isApplying = false;
}

int TemplateField::gutterWidth() const
{
    const QFontMetrics metrics(fontFor(TextRole::Caption));
    return 2 * gutterPad
           + metrics.horizontalAdvance(u'9') * std::max(2, int(QString::number(blockCount()).size()));
}

void TemplateField::placeGutter()
{
    const int width = gutterWidth();
    setViewportMargins(width, 0, 0, 0);
    const QRect inner = contentsRect();
    m_gutter->setGeometry(inner.left(), inner.top(), width, inner.height());
    m_gutter->update();
}

void TemplateField::paintGutter()
{
    const Theme &theme = Theme::current();
    QPainter painter(m_gutter);
    painter.fillRect(m_gutter->rect(), theme.panel);
    painter.fillRect(m_gutter->width() - 1, 0, 1, m_gutter->height(), theme.line);
    painter.setFont(fontFor(TextRole::Caption));
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
        if (place.top() > m_gutter->height())
            break;
        const auto isHere = [&block](const TemplateMark &each) {
            return each.offset >= block.position() && each.offset < block.position() + block.length();
        };
        const bool isWrong = std::any_of(m_errors.begin(), m_errors.end(), isHere);
        const bool isCurrent = block.blockNumber() == textCursor().blockNumber() && hasFocus();
        painter.setPen(isWrong ? theme.danger : isCurrent ? theme.ink : theme.ink3);
        const qreal height =
            block.layout()->lineCount() > 0 ? block.layout()->lineAt(0).height() : place.height();
        const QRectF number(gutterPad, place.top(), m_gutter->width() - 2 * gutterPad, height);
        painter.drawText(number, Qt::AlignRight | Qt::AlignVCenter, QString::number(block.blockNumber() + 1));
    }
}

void TemplateField::setDiagnostics(const QList<Diagnostic> &diagnostics)
{
    m_errors.clear();
    for (const Diagnostic &each : diagnostics)
        m_errors.append({each.offset, each.length, each.message, MarkWeight::Error});
    showMarks();
    m_gutter->update();
}

void TemplateField::setMarks(const QList<TemplateMark> &marks)
{
    if (marks == m_marks)
        return;
    m_marks = marks;
    showMarks();
}

void TemplateField::setLinks(const QStringList &links) { m_completer->setLinks(links); }

QTextCursor TemplateField::cursorOn(qsizetype offset, qsizetype length) const
{
    QTextCursor cursor(document());
    const int last = document()->characterCount() - 1;
    cursor.setPosition(std::clamp(int(offset), 0, last));
    cursor.setPosition(std::clamp(int(offset + length), 0, last), QTextCursor::KeepAnchor);
    return cursor;
}

void TemplateField::showMarks()
{
    const Theme &theme = Theme::current();
    QList<QTextEdit::ExtraSelection> marks;
    if (!isReadOnly() && document()->blockCount() > 1) {
        QTextEdit::ExtraSelection line{textCursor(), {}};
        line.cursor.clearSelection();
        line.format.setBackground(theme.hover);
        line.format.setProperty(QTextFormat::FullWidthSelection, true);
        marks.append(line);
    }
    for (const TemplateMark &each : m_marks + m_errors) {
        QTextEdit::ExtraSelection mark{cursorOn(each.offset, std::max<qsizetype>(1, each.length)), {}};
        if (!mark.cursor.hasSelection() && each.offset > 0)
            mark.cursor = cursorOn(each.offset - 1, 1);
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(inkOf(each.weight));
        mark.format.setBackground(fillOf(each.weight));
        marks.append(mark);
    }
    if (const auto pair = hasFocus() ? bracketsAt(text(), textCursor().position()) : std::nullopt) {
        for (const int place : {pair->open, pair->close}) {
            QTextEdit::ExtraSelection bracket{cursorOn(place, pair->length), {}};
            bracket.format.setBackground(theme.accentSoft);
            bracket.format.setFontWeight(QFont::Bold);
            marks.append(bracket);
        }
    }
    setExtraSelections(marks);
}

void TemplateField::setText(const QString &wished, int position)
{
    const QString now = text();
    qsizetype head = 0;
    while (head < now.size() && head < wished.size() && now[head] == wished[head])
        ++head;
    qsizetype tail = 0;
    while (tail < now.size() - head && tail < wished.size() - head
           && now[now.size() - 1 - tail] == wished[wished.size() - 1 - tail])
        ++tail;
    if (now != wished)
        cursorOn(head, now.size() - head - tail).insertText(wished.mid(head, wished.size() - head - tail));
    if (position >= 0) {
        setTextCursor(cursorOn(position, 0));
        ensureCursorVisible();
    }
}

void TemplateField::goTo(qsizetype offset, qsizetype length)
{
    setTextCursor(cursorOn(offset, length));
    ensureCursorVisible();
    setFocus(Qt::OtherFocusReason);
}

void TemplateField::replace(qsizetype offset, qsizetype length, const QString &text)
{
    if (isReadOnly())
        return;
    goTo(offset, length);
    textCursor().insertText(text);
}

void TemplateField::insertSnippet(const QString &snippet)
{
    if (isReadOnly())
        return;
    QTextCursor cursor = textCursor();
    const int start = cursor.selectionStart();
    const QString selected = cursor.selectedText().replace(QChar::ParagraphSeparator, u'\n');
    const qsizetype stop = snippet.indexOf(caret);
    QString text = snippet;
    cursor.insertText(stop < 0 ? text : text.replace(stop, 1, selected));
    if (stop >= 0)
        cursor.setPosition(start + int(stop + selected.size()));
    setTextCursor(cursor);
    setFocus(Qt::OtherFocusReason);
}

QString TemplateField::wordsAt(int position) const
{
    QStringList words;
    for (const TemplateMark &each : m_errors + m_marks)
        if (position >= each.offset && position <= each.offset + each.length && !words.contains(each.words))
            words.append(each.words);
    return words.join(u'\n');
}

QSize TemplateField::sizeHint() const
{
    const int lines = std::clamp(blockCount(), fewestLines, mostLines);
    return {480, lines * fontMetrics().lineSpacing() + 24};
}

void TemplateField::keyPressEvent(QKeyEvent *event)
{
    if (m_completer->isOpen()) {
        switch (event->key()) {
        case Qt::Key_Enter:
        case Qt::Key_Return:
        case Qt::Key_Escape:
        case Qt::Key_Tab:
        case Qt::Key_Backtab: return event->ignore();
        default: break;
        }
    }
    if (event->matches(QKeySequence::Undo)) {
        Q_EMIT undoRequested();
        return;
    }
    if (event->matches(QKeySequence::Redo)) {
        Q_EMIT redoRequested();
        return;
    }
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier && !isReadOnly())
        return m_completer->update(true);
    QPlainTextEdit::keyPressEvent(event);
    const QString typed = event->text();
    const bool isWriting = !typed.isEmpty() && (typed.at(0).isPrint() || event->key() == Qt::Key_Backspace);
    if (!isReadOnly() && (isWriting || m_completer->isOpen()))
        m_completer->update(false);
}

void TemplateField::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = createStandardContextMenu(event->pos());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (QAction *each : menu->actions()) {
        const bool isUndo = each->objectName() == "edit-undo"_L1;
        if (!isUndo && each->objectName() != "edit-redo"_L1)
            continue;
        each->setEnabled(!isReadOnly());
        connect(each, &QAction::triggered, this,
                isUndo ? &TemplateField::undoRequested : &TemplateField::redoRequested);
    }
    menu->popup(event->globalPos());
}

bool TemplateField::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QPoint place = viewport()->mapFromGlobal(help->globalPos());
        const QString words = wordsAt(cursorForPosition(place).position());
        if (!words.isEmpty())
            QToolTip::showText(help->globalPos(), words.toHtmlEscaped().replace(u'\n', "<br>"_L1), this);
        else
            QToolTip::hideText();
        return true;
    }
    const bool isHandled = QPlainTextEdit::event(event);
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        showMarks();
        m_gutter->update();
    }
    return isHandled;
}

void TemplateField::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    placeGutter();
}

void TemplateField::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        applyLook();
}

bool TemplateField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_gutter && event->type() == QEvent::Paint) {
        paintGutter();
        return true;
    }
    return QPlainTextEdit::eventFilter(watched, event);
}

} // namespace parley
