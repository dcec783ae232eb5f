// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/proposaltextfield.h"

#include "widgets/common/fonts.h"
#include "widgets/common/textdirection.h"
#include "widgets/common/theme.h"

#include <QEvent>
#include <QRegularExpression>

#include <utility>

namespace parley {
using namespace Qt::StringLiterals;

ProposalTextField::ProposalTextField(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setProperty("field", true);
    setProperty("ownFocus", true);
    setTabChangesFocus(true);
    connect(this, &QPlainTextEdit::textChanged, this, &ProposalTextField::check);
    applyLook();
}

void ProposalTextField::setLanguage(const QString &language)
{
    m_language = language;
    applyLook();
}

void ProposalTextField::setPersonalData(const PersonalData &known)
{
    m_data = known;
    check();
}

void ProposalTextField::check()
{
    const bool isOther = std::exchange(m_doubts, personalDoubts(toPlainText(), m_data)) != m_doubts;
    showMarks();
    if (isOther)
        Q_EMIT doubtsChanged();
}

void ProposalTextField::select(const PersonalDoubt &doubt)
{
    QTextCursor cursor(document());
    const int last = document()->characterCount() - 1;
    cursor.setPosition(std::min(int(doubt.offset), last));
    cursor.setPosition(std::min(int(doubt.offset + doubt.length), last), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    setFocus(Qt::OtherFocusReason);
}

void ProposalTextField::showMarks()
{
    const Theme &theme = Theme::current();
    QList<QTextEdit::ExtraSelection> marks;
    const auto mark = [&](qsizetype offset, qsizetype length) -> QTextCharFormat & {
        QTextEdit::ExtraSelection selection{QTextCursor(document()), {}};
        selection.cursor.setPosition(int(offset));
        selection.cursor.setPosition(int(offset + length), QTextCursor::KeepAnchor);
        marks.append(selection);
        return marks.last().format;
    };
    static const QRegularExpression fields(u"\\{\\{[^}]*\\}\\}|\\{%[^%]*%\\}"_s);
    for (auto it = fields.globalMatch(toPlainText()); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        QTextCharFormat &format = mark(match.capturedStart(), match.capturedLength());
        format.setBackground(theme.accentSoft);
        format.setForeground(theme.accentInk);
    }
    for (const PersonalDoubt &each : std::as_const(m_doubts)) {
        QTextCharFormat &format = mark(each.offset, each.length);
        format.setBackground(theme.warnSoft);
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(theme.warn);
    }
    setExtraSelections(marks);
}

void ProposalTextField::applyLook()
{
    if (std::exchange(m_isApplying, true))
        return;
    setFont(fontFor(TextRole::Body));
    QTextOption option = document()->defaultTextOption();
    const Qt::LayoutDirection direction =
        m_language.isEmpty() ? layoutDirection() : languageDirection(m_language);
    option.setTextDirection(direction);
    option.setAlignment(direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    document()->setDefaultTextOption(option);
    document()->setDocumentMargin(4);
    showMarks();
    m_isApplying = false;
}

void ProposalTextField::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        applyLook();
}

} // namespace parley
