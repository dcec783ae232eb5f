// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/commandpalette.h"

#include "widgets/common/fonts.h"
#include "widgets/common/icons.h"
#include "widgets/common/keycap.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/palettedelegate.h"
#include "widgets/shell/palettemodel.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace parley {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualWidth = 560;
constexpr int mostRows = 10;
constexpr int pageStep = 8;

} // namespace

CommandPalette::CommandPalette(const Actions &actions, QWidget *window)
    : QFrame(window)
    , m_actions(actions)
    , m_model(new PaletteModel(this))
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
{
    setProperty("role", u"popup"_s);
    hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(6);
    column->addWidget(m_field);
    column->addWidget(m_list);
    //: What stands in the empty field of the palette
    m_field->setPlaceholderText(tr("Find a chat, customer or reply, or do something"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_field->addAction(icon("edit-find"_L1, &Theme::ink3), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    //: Accessible name of the palette's list
    m_list->setAccessibleName(tr("What was found"));
    window->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        place();
        m_list->setCurrentIndex({});
        step(1);
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (isVisible() && now && now->window() == this->window() && !isAncestorOf(now))
            hide();
    });
}

CommandPalette::~CommandPalette()
{
    // Its own field may lose the focus while it goes.
    disconnect(qApp, nullptr, this, nullptr);
}

void CommandPalette::setChats(const QList<PaletteItem> &chats)
{
    m_model->setItems(PaletteKind::Chat, chats);
}

void CommandPalette::setFound(PaletteKind kind, const QList<PaletteItem> &items)
{
    m_model->setFound(kind, items);
}

void CommandPalette::fillActions()
{
    m_doable.clear();
    QList<PaletteItem> items;
    for (const ActGroup group :
         {ActGroup::Chats, ActGroup::Places, ActGroup::Me, ActGroup::View, ActGroup::Program}) {
        for (QAction *action : m_actions.in(group)) {
            if (action == m_actions[Act::Palette] || !action->isVisible())
                continue;
            PaletteItem item;
            item.id = QString::number(m_doable.size());
            item.title = action->text();
            item.detail = action->isEnabled() ? QString() : tr("not now");
            item.iconName = action->icon().name().toLatin1();
            item.keys = keyText(action->shortcut());
            item.isEnabled = action->isEnabled();
            m_doable += action;
            items += item;
        }
    }
    m_model->setItems(PaletteKind::Action, items);
}

void CommandPalette::open(const QString &query)
{
    if (!isVisible())
        m_before = window()->focusWidget();
    fillActions();
    m_field->setText(query);
    m_field->selectAll();
    search(query);
    place();
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::dismiss()
{
    if (!isVisible())
        return;
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
    hide();
}

void CommandPalette::place()
{
    const QWidget *below = parentWidget();
    const int rows = std::clamp(m_model->rowCount(), 1, mostRows);
    const int rowHeight = std::max(36, scaled(36));
    const int width = std::min(scaled(usualWidth), below->width() - 48);
    m_list->setFixedHeight(std::min(rows * rowHeight + 4, std::max(rowHeight, below->height() - 160)));
    resize(width, m_list->height() + m_field->sizeHint().height() + 24);
    move((below->width() - width) / 2, scaled(52));
}

void CommandPalette::search(const QString &query)
{
    m_model->setQuery(query);
    if (query.trimmed().size() >= 2)
        Q_EMIT searchRequested(query.trimmed());
}

void CommandPalette::step(int by)
{
    const int rows = m_model->rowCount();
    int row = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
    for (int next = row + by; next >= 0 && next<rows; next += by> 0 ? 1 : -1) {
        if (m_model->flags(m_model->index(next)) & Qt::ItemIsEnabled) {
            m_list->setCurrentIndex(m_model->index(next));
            return;
        }
    }
}

void CommandPalette::choose(int row)
{
    if (row < 0 || row >= m_model->rowCount() || !m_model->at(row).isEnabled)
        return;
    const PaletteItem item = m_model->at(row);
    dismiss();
    if (item.kind == PaletteKind::Action)
        m_doable.at(item.id.toInt())->trigger();
    else
        Q_EMIT chosen(item.kind, item.id);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up: step(-1); return true;
    case Qt::Key_Down: step(1); return true;
    case Qt::Key_PageUp: step(-std::min(pageStep, m_list->currentIndex().row())); return true;
    case Qt::Key_PageDown:
        step(std::min(pageStep, m_model->rowCount() - 1 - m_list->currentIndex().row()));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: choose(m_list->currentIndex().row()); return true;
    case Qt::Key_Escape: dismiss(); return true;
    default: return QFrame::eventFilter(watched, event);
    }
}

} // namespace parley
