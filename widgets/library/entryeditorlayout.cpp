// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/entryeditorparts.h"

#include "widgets/common/button.h"
#include "widgets/common/chip.h"
#include "widgets/common/label.h"
#include "widgets/library/diagnosticrows.h"
#include "widgets/library/previewcards.h"
#include "widgets/library/templatefield.h"
#include "widgets/library/variantmatrix.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QScrollArea>
#include <QVBoxLayout>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

constexpr int previewDelayMs = 200;

//! Fields offered by the Field menu.
QStringList offeredFields()
{
    return {u"customer.first_name"_s, u"customer.name"_s, u"agent.first_name"_s, u"brand.name"_s,
            u"order.number"_s,        u"order.status"_s,  u"order.total"_s,      u"order.date"_s,
            u"conversation.topic"_s,  u"ask.something"_s};
}

} // namespace

void EntryEditor::build()
{
    Parts &p = *m_parts;
    auto *inner = new QWidget(this);
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(14, 10, 14, 14);
    column->setSpacing(8);
    p.matrix = new VariantMatrix(inner);
    p.text = new TemplateField(inner);
    p.text->setMinimumHeight(scaled(232));
    p.diagnostics = new DiagnosticRows(inner);
    p.previews = new PreviewCards(inner);
    auto *previewHead = new QHBoxLayout;
    //: Heading in the library's editor
    auto *previewTitle = new Label(tr("Preview with sample customers"), TextRole::Small, &Theme::ink, inner);
    previewTitle->setStrength(Strength::Strong);
    previewHead->addWidget(previewTitle);
    previewHead->addStretch();
    //: Beside the heading of the previews
    previewHead->addWidget(new Label(tr("updates as you type"), TextRole::Caption, &Theme::ink3, inner));
    column->addWidget(p.matrix);
    column->addLayout(buildFieldHead());
    column->addWidget(p.text, 1);
    column->addWidget(p.diagnostics);
    column->addLayout(previewHead);
    column->addWidget(p.previews);
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    area->setWidget(inner);
    inner->setAutoFillBackground(false);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addLayout(buildHead());
    whole->addLayout(buildNames());
    whole->addWidget(p.notice);
    whole->addWidget(area, 1);
    p.previewDelay.setSingleShot(true);
    p.previewDelay.setInterval(previewDelayMs);
}

QLayout *EntryEditor::buildHead()
{
    Parts &p = *m_parts;
    p.title = new QLineEdit(this);
    //: In the empty field of a library entry's title
    p.title->setPlaceholderText(tr("Title"));
    p.title->setAccessibleName(p.title->placeholderText());
    p.title->setMaxLength(200);
    p.status = new Tag({}, Tone::Outline, this);
    //: Takes a library entry off the desks for good
    p.retire = new Button(tr("Retire"), Button::Kind::Ghost, this);
    //: Saves a library entry without publishing it
    p.save = new Button(tr("Save draft"), Button::Kind::Plain, this);
    p.save->setKeyText(QKeySequence(QKeySequence::Save).toString(QKeySequence::NativeText));
    //: Brings a library entry to every desk
    p.publish = new Button(tr("Publish"), Button::Kind::Primary, this);
    p.publish->setKeyText(u"Ctrl+↵"_s);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(14, 9, 14, 0);
    row->setSpacing(8);
    row->addWidget(p.title, 1);
    row->addWidget(p.status);
    row->addWidget(p.retire);
    row->addWidget(p.save);
    row->addWidget(p.publish);
    return row;
}

QLayout *EntryEditor::buildNames()
{
    Parts &p = *m_parts;
    p.shortcuts = new QLineEdit(this);
    //: In the empty field of a library entry's shortcuts: words typed after a slash
    p.shortcuts->setPlaceholderText(tr("shortcut"));
    p.shortcuts->setAccessibleName(tr("Shortcuts"));
    p.shortcuts->setFont(fontFor(TextRole::Code));
    p.shortcuts->setLayoutDirection(Qt::LeftToRight);
    p.category = new QComboBox(this);
    p.category->setEditable(true);
    p.category->setInsertPolicy(QComboBox::NoInsert);
    //: Name of a field of a library entry
    p.category->setAccessibleName(tr("Category"));
    p.tags = new QLineEdit(this);
    //: In the empty field of a library entry's tags
    p.tags->setPlaceholderText(tr("tags, with commas"));
    p.tags->setAccessibleName(tr("Tags"));
    p.savedAt = new Label(TextRole::Caption, &Theme::ink2, this);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(14, 6, 14, 9);
    row->setSpacing(8);
    row->addWidget(p.shortcuts, 2);
    row->addWidget(p.category, 2);
    row->addWidget(p.tags, 3);
    row->addWidget(p.savedAt);
    p.notice = new QWidget(this);
    p.noticeWords = new Label(TextRole::Small, &Theme::danger, p.notice);
    p.noticeWords->setWordWrap(true);
    //: Somebody else has saved the same library entry: saves one's own text over theirs
    p.keepMine = new Button(tr("Save mine over it"), Button::Kind::Plain, p.notice);
    auto *notice = new QHBoxLayout(p.notice);
    notice->setContentsMargins(14, 0, 14, 8);
    notice->addWidget(p.noticeWords, 1);
    notice->addWidget(p.keepMine);
    p.notice->hide();
    return row;
}

QLayout *EntryEditor::buildFieldHead()
{
    Parts &p = *m_parts;
    p.variant = new Label(TextRole::Small, &Theme::ink, this);
    p.variant->setStrength(Strength::Strong);
    //: Puts a placeholder into a canned response
    p.field = new Button(tr("Field"), Button::Kind::Ghost, this);
    p.field->setIconName("list-add"_L1);
    auto *menu = new QMenu(p.field);
    for (const QString &each : offeredFields())
        connect(menu->addAction(each), &QAction::triggered, this,
                [this, each] { m_parts->text->insertPlainText(u"{{ "_s + each + u" }}"_s); });
    p.field->setMenu(menu);
    //: Puts an if into a canned response
    p.condition = new Button(tr("Condition"), Button::Kind::Ghost, this);
    connect(p.condition, &Button::clicked, this, [this] {
        QTextCursor cursor = m_parts->text->textCursor();
        const QString inner = cursor.selectedText().replace(QChar::ParagraphSeparator, u'\n');
        cursor.insertText(u"{% if order.number %}"_s + inner + u"{% endif %}"_s);
        m_parts->text->setFocus();
    });
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(p.variant);
    row->addStretch();
    row->addWidget(p.field);
    row->addWidget(p.condition);
    return row;
}

} // namespace parley
