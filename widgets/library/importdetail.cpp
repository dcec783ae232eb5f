// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/importdetail.h"

#include "models/library/writing/wordchanges.h"
#include "widgets/common/label.h"
#include "widgets/common/textdirection.h"
#include "widgets/library/importwords.h"

#include <QButtonGroup>
#include <QEvent>
#include <QGuiApplication>
#include <QRadioButton>
#include <QTextBrowser>
#include <QTextCursor>
#include <QVBoxLayout>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

//! Writes the row into a document, block by block, each in its own direction.
class RowWriter
{
public:
    explicit RowWriter(QTextDocument *document)
        : m_cursor(document)
    {}

    void heading(const QString &text)
    {
        block(text, 10, 2);
        QTextCharFormat format;
        format.setFont(fontFor(TextRole::Small, Strength::Strong));
        format.setForeground(Theme::current().ink);
        m_cursor.insertText(text, format);
    }

    void note(const ImportNote &note)
    {
        const QString words = wordsOf(note);
        block(words, 2, 2);
        QTextCharFormat format;
        format.setFont(fontFor(TextRole::Small));
        format.setForeground(needsCare(note) ? Theme::current().warn : Theme::current().ink2);
        m_cursor.insertText((needsCare(note) ? u"\u26A0 "_s : u"\u2022 "_s) + words, format);
    }

    void plain(const QString &text, QColor ink)
    {
        block(text, 2, 2);
        QTextCharFormat format;
        format.setFont(fontFor(TextRole::Small));
        format.setForeground(ink);
        m_cursor.insertText(text, format);
    }

    void difference(const QString &before, const QString &after)
    {
        const Theme &theme = Theme::current();
        if (before.isEmpty() || after.isEmpty()) {
            const bool comes = before.isEmpty();
            QTextCharFormat format = pieceFormat(comes ? ChangeKind::Added : ChangeKind::Removed);
            blockFilled(comes ? after : before, comes ? theme.okSoft : theme.dangerSoft);
            m_cursor.insertText((comes ? u"+ "_s : u"\u2212 "_s) + (comes ? after : before), format);
            return;
        }
        blockFilled(after, theme.panel);
        for (const TextChange &each : wordChanges(before, after))
            m_cursor.insertText(each.text, pieceFormat(each.kind));
    }

private:
    void block(const QString &text, int above, int below, const QColor &fill = {})
    {
        QTextBlockFormat format;
        format.setTopMargin(above);
        format.setBottomMargin(below);
        format.setLayoutDirection(textDirection(text, QGuiApplication::layoutDirection()));
        if (fill.isValid())
            format.setBackground(fill);
        if (m_isFirst)
            m_cursor.setBlockFormat(format);
        else
            m_cursor.insertBlock(format);
        m_isFirst = false;
    }
    void blockFilled(const QString &text, const QColor &fill) { block(text, 2, 6, fill); }

    static QTextCharFormat pieceFormat(ChangeKind kind)
    {
        const Theme &theme = Theme::current();
        QTextCharFormat format;
        format.setFont(fontFor(TextRole::Body));
        format.setForeground(theme.ink);
        if (kind == ChangeKind::Removed) {
            format.setFontStrikeOut(true);
            format.setForeground(theme.danger);
            format.setBackground(theme.dangerSoft);
        } else if (kind == ChangeKind::Added) {
            format.setFontUnderline(true);
            format.setForeground(theme.ok);
            format.setBackground(theme.okSoft);
        }
        return format;
    }

    QTextCursor m_cursor;
    bool m_isFirst = true;
};

} // namespace

ImportDetail::ImportDetail(QWidget *parent)
    : QWidget(parent)
    , m_title(new Label(TextRole::Title, &Theme::ink, this))
    , m_status(new Tag(QString(), Tone::Neutral, this))
    , m_about(new Label(TextRole::Small, &Theme::ink2, this))
    , m_choices(new QWidget(this))
    , m_choiceRows(new QVBoxLayout(m_choices))
    , m_group(new QButtonGroup(this))
    , m_text(new QTextBrowser(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(8);
    m_title->setWordWrap(true);
    m_about->setWordWrap(true);
    m_choiceRows->setContentsMargins(0, 0, 0, 0);
    m_choiceRows->setSpacing(6);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->viewport()->setAutoFillBackground(false);
    //: What a screen reader says of the notes and texts of a row of an import
    m_text->setAccessibleName(tr("Notes and texts of the row"));
    column->addWidget(m_title);
    column->addWidget(m_status, 0, Qt::AlignLeading);
    column->addWidget(m_about);
    column->addWidget(m_choices);
    column->addWidget(m_text, 1000);
    column->addStretch(1);
    setMinimumWidth(scaled(320));
    showNothing();
}

void ImportDetail::showRow(const ImportRow &row)
{
    m_row = row;
    m_title->setText(isolated(row.entry.title));
    m_status->setText(importStatusWord(row.status));
    m_status->setTone(importStatusTone(row.status), importStatusIcon(row.status));
    m_status->show();
    QString about = importOutcome(row);
    if (!row.existingTitle.isEmpty() && row.existingTitle != row.entry.title)
        //: A row of an import: %1 what will happen, %2 the title of the entry it is about
        about = tr("%1. It is about “%2”.").arg(about, isolated(row.existingTitle));
    m_about->setText(about);
    showChoices(row.choices(), row.choice);
    fillText();
}

void ImportDetail::showCount(int rows)
{
    m_row.reset();
    //: Several rows of an import are marked
    m_title->setText(tr("%n row(s) marked", nullptr, rows));
    m_status->hide();
    //: Under the number of marked rows of an import
    m_about->setText(tr("A choice is taken by those rows that have it."));
    showChoices({ImportChoice::BringIn, ImportChoice::Replace, ImportChoice::KeepBoth, ImportChoice::Skip},
                {});
    fillText();
}

void ImportDetail::showNothing()
{
    m_row.reset();
    m_title->clear();
    m_status->hide();
    //: No row of an import is marked
    m_about->setText(tr("Mark a row to see its texts and to choose what happens with it."));
    showChoices({}, {});
    fillText();
}

void ImportDetail::showChoices(const QList<ImportChoice> &choices, std::optional<ImportChoice> now)
{
    const bool hadFocus = m_choices->isAncestorOf(focusWidget());
    for (QAbstractButton *each : m_group->buttons()) {
        m_group->removeButton(each);
        each->hide();
        each->deleteLater();
    }
    m_choices->setVisible(choices.size() > 1);
    if (choices.size() < 2)
        return;
    m_group->setExclusive(now.has_value());
    for (const ImportChoice choice : choices) {
        auto *button = new QRadioButton(importChoiceWord(choice), m_choices);
        button->setAutoExclusive(now.has_value());
        button->setChecked(now == choice);
        m_group->addButton(button, int(choice));
        m_choiceRows->addWidget(button);
        connect(
            button, &QRadioButton::clicked, this, [this, choice] { Q_EMIT choiceRequested(choice); },
            Qt::QueuedConnection);
        if (hadFocus && now == choice)
            button->setFocus(Qt::OtherFocusReason);
    }
}

void ImportDetail::fillText()
{
    m_text->clear();
    m_text->setVisible(m_row.has_value());
    if (!m_row)
        return;
    RowWriter writer(m_text->document());
    if (!m_row->refusal.isEmpty())
        writer.plain(m_row->refusal, Theme::current().danger);
    for (const ImportNote &each : std::as_const(m_row->notes))
        writer.note(each);
    const bool isReplaced = !m_row->changes.isEmpty();
    if (isReplaced) {
        for (const ImportChange &each : std::as_const(m_row->changes)) {
            writer.heading(importPartWord(each));
            if (!each.before.isEmpty() || !each.after.isEmpty())
                writer.difference(each.before, each.after);
        }
    } else {
        for (const Variant &each : std::as_const(m_row->entry.variants)) {
            writer.heading(importPartWord({ImportChange::Part::Text, each.language, each.form}));
            writer.plain(each.text, Theme::current().ink);
        }
    }
    m_text->moveCursor(QTextCursor::Start);
}

void ImportDetail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange && m_row)
        fillText();
    QWidget::changeEvent(event);
}

} // namespace parley
