// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/composer/draftfield.h"

#include "widgets/common/theme.h"
#include "widgets/composer/draftorigin.h"

#include <algorithm>

//! What is put into the draft as a whole, and what is marked in it.
namespace parley {

void DraftField::write(QTextCursor &cursor, const RenderedText &rendered, int origin)
{
    const auto plain = draft::withOrigin({}, origin);
    qsizetype done = 0;
    for (const Span &span : rendered.spans) {
        cursor.insertText(rendered.text.mid(done, span.start - done), plain);
        if (span.state == SpanState::Missing) {
            cursor.insertText(QString(QChar::ObjectReplacementCharacter),
                              draft::withOrigin(draft::chipFormat(span.label), origin));
        } else {
            QTextCharFormat format = draft::withOrigin(draft::filledFormat(span.label), origin);
            if (span.state == SpanState::Uncertain)
                format.setProperty(draft::uncertainProperty, true);
            cursor.insertText(rendered.text.mid(span.start, span.length), format);
        }
        done = span.start + span.length;
    }
    cursor.insertText(rendered.text.mid(done), plain);
}

void DraftField::insertRendered(const RenderedText &rendered, int origin)
{
    const QTextCursor caret = textCursor();
    TextPart place{caret.selectionStart(), caret.selectionEnd() - caret.selectionStart()};
    if (const int slash = slashPosition(); slash >= 0 && !caret.hasSelection())
        place = {slash, caret.position() - slash};
    replaceRendered(place, rendered, origin);
}

void DraftField::replaceRendered(const TextPart &part, const RenderedText &rendered, int origin)
{
    // With a cursor of its own: the caret must not be seen to leave the query.
    QTextCursor cursor = cursorOver(part);
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    write(cursor, rendered, origin);
    cursor.endEditBlock();
    setTextCursor(cursor);
    setCurrentCharFormat({});
    if (!rendered.isComplete())
        selectNextField(true);
}

void DraftField::insertPlain(const QString &text)
{
    QTextCursor cursor = textCursor();
    cursor.insertText(text, draft::withOrigin({}, draft::given));
    setTextCursor(cursor);
    setCurrentCharFormat({});
}

void DraftField::prepend(const QString &text)
{
    cursorOver({0, 0}).insertText(text, draft::withOrigin({}, draft::given));
    moveCursor(QTextCursor::End);
}

void DraftField::replace(const TextPart &part, const QString &text)
{
    QTextCursor cursor = cursorOver(part);
    QTextCharFormat format = cursor.charFormat();
    format.clearProperty(draft::uncertainProperty);
    cursor.insertText(text, format);
    setTextCursor(cursor);
    setCurrentCharFormat({});
}

QTextCursor DraftField::cursorOver(const TextPart &part) const
{
    QTextCursor cursor(document());
    const qsizetype last = document()->characterCount() - 1;
    cursor.setPosition(int(std::min(part.start, last)));
    cursor.setPosition(int(std::min(part.end(), last)), QTextCursor::KeepAnchor);
    return cursor;
}

void DraftField::select(const TextPart &part)
{
    setTextCursor(cursorOver(part));
    ensureCursorVisible();
}

void DraftField::setMarks(const QList<Mark> &marks)
{
    const Theme &t = Theme::current();
    m_marks.clear();
    for (const Mark &mark : marks) {
        ExtraSelection selection;
        selection.cursor = cursorOver(mark.part); // moves along as the text changes
        selection.format.setUnderlineStyle(mark.isTinted ? QTextCharFormat::SingleUnderline
                                                         : QTextCharFormat::DotLine);
        selection.format.setUnderlineColor(mark.isGrave ? t.danger : t.warn);
        if (mark.isTinted)
            selection.format.setBackground(mark.isGrave ? t.dangerSoft : t.warnSoft);
        m_marks.append(selection);
    }
    markQuery();
}

// The query that is being typed, and what is to be seen.
void DraftField::markQuery()
{
    const Theme &t = Theme::current();
    QList<ExtraSelection> shown = m_marks;
    if (const auto words = query()) {
        ExtraSelection selection;
        selection.cursor = textCursor();
        selection.cursor.setPosition(slashPosition());
        selection.cursor.setPosition(textCursor().position(), QTextCursor::KeepAnchor);
        selection.format.setBackground(t.accentSoft);
        selection.format.setForeground(t.accentInk);
        shown.append(selection);
    }
    if (!shown.isEmpty() || !extraSelections().isEmpty())
        setExtraSelections(shown);
}

} // namespace parley
