// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/templatefield.h"

#include "widgets/common/fonts.h"
#include "widgets/common/theme.h"
#include "widgets/library/templatehighlighter.h"

#include <QHelpEvent>
#include <QPainter>
#include <QTextBlock>
#include <QToolTip>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

constexpr int gutterPad = 7;

} // namespace

TemplateField::TemplateField(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_highlighter(new TemplateHighlighter(document()))
    , m_gutter(new QWidget(this))
{
    setProperty("field", true);
    setProperty("ownFocus", true);
    setLayoutDirection(Qt::LeftToRight);
    setTabChangesFocus(true);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_gutter->installEventFilter(this);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &, int) { m_gutter->update(); });
    connect(this, &QPlainTextEdit::blockCountChanged, this, &TemplateField::placeGutter);
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
        const bool isWrong =
            std::any_of(m_diagnostics.begin(), m_diagnostics.end(), [&block](const Diagnostic &each) {
                return each.offset >= block.position() && each.offset < block.position() + block.length();
            });
        painter.setPen(isWrong ? theme.danger : theme.ink3);
        const qreal height =
            block.layout()->lineCount() > 0 ? block.layout()->lineAt(0).height() : place.height();
        const QRectF number(gutterPad, place.top(), m_gutter->width() - 2 * gutterPad, height);
        painter.drawText(number, Qt::AlignRight | Qt::AlignVCenter, QString::number(block.blockNumber() + 1));
    }
}

void TemplateField::setDiagnostics(const QList<Diagnostic> &diagnostics)
{
    m_diagnostics = diagnostics;
    showMarks();
    m_gutter->update();
}

void TemplateField::showMarks()
{
    const Theme &theme = Theme::current();
    QList<QTextEdit::ExtraSelection> marks;
    if (!isReadOnly() && document()->blockCount() > 1) {
        QTextEdit::ExtraSelection line{textCursor(), {}};
        line.cursor.clearSelection();
        line.format.setBackground(theme.panel);
        line.format.setProperty(QTextFormat::FullWidthSelection, true);
        marks.append(line);
    }
    for (const Diagnostic &each : std::as_const(m_diagnostics)) {
        QTextEdit::ExtraSelection mark{QTextCursor(document()), {}};
        const int last = document()->characterCount() - 1;
        const int start = std::min(int(each.offset), last);
        const int end = std::min(int(each.offset + std::max<qsizetype>(1, each.length)), last);
        mark.cursor.setPosition(start == end ? std::max(0, start - 1) : start);
        mark.cursor.setPosition(end, QTextCursor::KeepAnchor);
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(theme.danger);
        mark.format.setBackground(theme.dangerSoft);
        marks.append(mark);
    }
    setExtraSelections(marks);
}

void TemplateField::goTo(const Diagnostic &diagnostic)
{
    QTextCursor cursor(document());
    const int last = document()->characterCount() - 1;
    cursor.setPosition(std::min(int(diagnostic.offset), last));
    cursor.setPosition(std::min(int(diagnostic.offset + diagnostic.length), last), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    ensureCursorVisible();
    setFocus(Qt::OtherFocusReason);
}

void TemplateField::mend(const Diagnostic &diagnostic)
{
    goTo(diagnostic);
    textCursor().insertText(diagnostic.hint);
}

const Diagnostic *TemplateField::diagnosticAt(int position) const
{
    for (const Diagnostic &each : m_diagnostics)
        if (position >= each.offset && position <= each.offset + each.length)
            return &each;
    return nullptr;
}

bool TemplateField::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QPoint place = viewport()->mapFromGlobal(help->globalPos());
        const Diagnostic *found = diagnosticAt(cursorForPosition(place).position());
        if (found)
            QToolTip::showText(help->globalPos(), found->message.toHtmlEscaped(), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QPlainTextEdit::event(event);
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
