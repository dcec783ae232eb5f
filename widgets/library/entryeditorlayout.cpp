// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/button.h"
#include "widgets/common/label.h"
#include "widgets/common/textdirection.h"
#include "widgets/conversation/channelwords.h"
#include "widgets/library/conflictpanel.h"
#include "widgets/library/diagnosticrows.h"
#include "widgets/library/entrycompare.h"
#include "widgets/library/entryeditorparts.h"
#include "widgets/library/entryhead.h"
#include "widgets/library/entrysettings.h"
#include "widgets/library/insertmenus.h"
#include "widgets/library/previewcards.h"
#include "widgets/library/templatefield.h"
#include "widgets/library/variantmatrix.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

//! How EntryEditor is put together.
namespace parley {
using namespace Qt::StringLiterals;

namespace {

constexpr int previewDelayMs = 200;
constexpr int checkDelayMs = 350;

} // namespace

void EntryEditor::build()
{
    Parts &p = *m_parts;
    p.head = new EntryHead(this);
    p.writing = buildWriting();
    p.compare = new EntryCompare(this);
    p.conflict = new ConflictPanel(this);
    p.pages = new QStackedWidget(this);
    for (QWidget *each : std::initializer_list<QWidget *>{p.writing, p.compare, p.conflict})
        p.pages->addWidget(each);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(p.head);
    whole->addWidget(buildNotice());
    whole->addWidget(buildReturn());
    whole->addWidget(p.pages, 1);
    p.previewDelay.setSingleShot(true);
    p.previewDelay.setInterval(previewDelayMs);
    p.checkDelay.setSingleShot(true);
    p.checkDelay.setInterval(checkDelayMs);
}

QWidget *EntryEditor::buildWriting()
{
    Parts &p = *m_parts;
    auto *inner = new QWidget(this);
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(14, 10, 14, 14);
    column->setSpacing(0);
    p.settings = new EntrySettings(inner);
    p.settings->hide();
    p.matrix = new VariantMatrix(inner);
    p.text = new TemplateField(inner);
    p.text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    p.text->setMinimumHeight(scaled(144));
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
    column->addWidget(p.settings);
    column->addWidget(p.matrix);
    column->addSpacing(10);
    column->addLayout(buildFieldHead());
    column->addSpacing(6);
    column->addWidget(p.text);
    column->addWidget(p.diagnostics);
    column->addSpacing(10);
    column->addLayout(previewHead);
    column->addSpacing(6);
    column->addWidget(p.previews);
    column->addStretch(1);
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    area->setWidget(inner);
    inner->setAutoFillBackground(false);
    return area;
}

QWidget *EntryEditor::buildNotice()
{
    Parts &p = *m_parts;
    p.notice = new QWidget(this);
    p.noticeWords = new Label(TextRole::Small, &Theme::danger, p.notice);
    p.noticeWords->setWordWrap(true);
    //: Two people have changed the same part of a library entry: shows both to choose from
    p.choose = new Button(tr("Choose…"), Button::Kind::Plain, p.notice);
    auto *row = new QHBoxLayout(p.notice);
    row->setContentsMargins(14, 8, 14, 4);
    row->addWidget(p.noticeWords, 1);
    row->addWidget(p.choose);
    p.notice->hide();
    return p.notice;
}

QWidget *EntryEditor::buildReturn()
{
    Parts &p = *m_parts;
    p.returning = new QWidget(this);
    p.reason = new QLineEdit(p.returning);
    //: In the empty field of why an entry in review is given back
    p.reason->setPlaceholderText(tr("What is to be changed"));
    p.reason->setAccessibleName(p.reason->placeholderText());
    p.reason->setMaxLength(500);
    //: Gives an entry in review back to who wrote it, with a reason
    auto *send = new Button(tr("Return"), Button::Kind::Plain, p.returning);
    //: Closes a row without doing what it offers
    auto *cancel = new Button(tr("Cancel"), Button::Kind::Ghost, p.returning);
    auto *row = new QHBoxLayout(p.returning);
    row->setContentsMargins(14, 8, 14, 4);
    row->addWidget(p.reason, 1);
    row->addWidget(send);
    row->addWidget(cancel);
    send->setEnabled(false);
    connect(p.reason, &QLineEdit::textChanged, send,
            [send](const QString &text) { send->setEnabled(!text.trimmed().isEmpty()); });
    const auto give = [this] {
        const QString reason = m_parts->reason->text().trimmed();
        if (reason.isEmpty())
            return;
        m_parts->returning->hide();
        m_parts->reason->clear();
        Q_EMIT returnRequested(m_parts->edited.id, reason);
    };
    connect(send, &Button::clicked, this, give);
    connect(p.reason, &QLineEdit::returnPressed, this, give);
    connect(cancel, &Button::clicked, p.returning, &QWidget::hide);
    p.returning->hide();
    return p.returning;
}

QLayout *EntryEditor::buildFieldHead()
{
    Parts &p = *m_parts;
    p.variant = new Label(TextRole::Small, &Theme::ink, this);
    p.variant->setStrength(Strength::Strong);
    p.variant->setElided(true);
    //: Begins a text of a library entry for one brand or channel alone
    p.ownText = new Button(tr("Own text"), Button::Kind::Ghost, this);
    p.ownRows = new QMenu(p.ownText);
    p.ownText->setMenu(p.ownRows);
    //: Puts a placeholder into a canned response
    p.field = new Button(tr("Field"), Button::Kind::Ghost, this);
    p.field->setIconName("list-add"_L1);
    //: Puts an if into a canned response
    p.condition = new Button(tr("Condition"), Button::Kind::Ghost, this);
    //: Puts what is written when a field is missing into a canned response
    p.fallback = new Button(tr("Default"), Button::Kind::Ghost, this);
    //: Looks for what is wrong in a canned response
    p.checkButton = new Button(tr("Check"), Button::Kind::Ghost, this);
    p.checkButton->setIconName("tools-check-spelling"_L1);
    p.checkButton->setKeyText(u"F7"_s);
    connect(p.checkButton, &Button::clicked, this, [this] {
        Q_EMIT checksDue(m_parts->edited);
        Q_EMIT findingsRequested();
    });
    p.menus = new InsertMenus(p.text, p.field, p.condition, p.fallback, this);
    auto *row = new QHBoxLayout;
    row->setSpacing(2);
    row->addWidget(p.variant, 1);
    for (Button *each : {p.ownText, p.field, p.condition, p.fallback, p.checkButton})
        row->addWidget(each);
    return row;
}

//! For which brand or channel the text of this language may have its own.
void EntryEditor::showOwnRows()
{
    Parts &p = *m_parts;
    p.ownRows->clear();
    const auto offer = [this](const QString &words, const QString &brand, const QList<Channel> &channels) {
        QString plain = words;
        QAction *action = m_parts->ownRows->addAction(plain.replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this, [this, brand, channels] {
            const VariantPlace now = m_parts->matrix->currentPlace();
            const VariantPlace place{now.language, now.form, brand, channels};
            m_parts->matrix->addRow(place);
            m_parts->matrix->setEntry(m_parts->edited, m_parts->saved);
            m_parts->matrix->setCurrent(place);
            showVariant();
            m_parts->text->setFocus(Qt::OtherFocusReason);
        });
    };
    for (const Channel each :
         {Channel::WebChat, Channel::WhatsApp, Channel::Sms, Channel::Email, Channel::Social})
        if (p.edited.channels.isEmpty() || p.edited.channels.contains(each))
            offer(channelName(each), {}, {each});
    const QStringList brands = p.edited.brands.isEmpty() ? p.centre.brands : p.edited.brands;
    if (brands.size() < 2)
        return;
    p.ownRows->addSeparator();
    for (const QString &each : brands)
        offer(isolated(each), each, {});
}

} // namespace parley
