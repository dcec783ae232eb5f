// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/conversation/panelibrary.h"

#include "widgets/composer/composer.h"

#include <QApplication>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace parley {

namespace {

constexpr int widest = 720;
constexpr int lowest = 120;

} // namespace

PaneLibrary::PaneLibrary(Composer *composer, QVBoxLayout *slot, ConversationPane *pane)
    : QObject(pane)
    , m_composer(composer)
    , m_slot(slot)
    , m_pane(pane)
{
    connect(composer, &Composer::libraryRequested, this, &PaneLibrary::show);
    connect(composer, &Composer::libraryDismissRequested, this, [this] {
        if (m_isOpen && m_popup && !m_popup->isFilling())
            m_popup->dismiss();
    });
    composer->setKeyFilter(
        [this](QKeyEvent *event) { return m_isOpen && m_popup && m_popup->handleKey(event); });
}

void PaneLibrary::setPopup(LibraryPopup *popup, ConversationPane::LibraryContext contextFor)
{
    if (m_popup)
        disconnect(m_popup, nullptr, this, nullptr);
    m_popup = popup;
    m_contextFor = std::move(contextFor);
    if (!popup)
        return;
    connect(popup, &LibraryPopup::entryChosen, this, &PaneLibrary::take);
    connect(popup, &LibraryPopup::closed, this, &PaneLibrary::leave);
    connect(popup, &LibraryPopup::heightChanged, this, [this] {
        if (m_isOpen)
            Q_EMIT placeRequested();
    });
}

void PaneLibrary::show(const QString &query)
{
    if (!m_popup || !m_contextFor)
        return;
    if (m_isOpen)
        return m_popup->setQuery(query);
    if (m_popup->isVisible())
        m_popup->dismiss();
    m_isOpen = true;
    m_slot->setContentsMargins(9, 0, 9, 9);
    m_slot->addWidget(m_popup);
    m_popup->setMaximumWidth(widest);
    m_popup->open(query, m_contextFor(m_pane->conversation().id));
    Q_EMIT openChanged(true);
}

void PaneLibrary::place(int room)
{
    if (m_isOpen && m_popup)
        m_popup->setFixedHeight(std::clamp(m_popup->sizeHint().height(), lowest, std::max(lowest, room)));
}

void PaneLibrary::take(const EntryId &entry, const RenderedText &text, bool send)
{
    if (!m_isOpen)
        return;
    EntryUse source = m_popup->currentSource();
    source.entry = entry;
    m_composer->insertRendered(text, source);
    if (send)
        m_composer->send();
}

void PaneLibrary::leave()
{
    if (!std::exchange(m_isOpen, false))
        return;
    m_slot->removeWidget(m_popup);
    m_slot->setContentsMargins(0, 0, 0, 0);
    m_composer->endLibraryQuery();
    if (m_pane->isAncestorOf(QApplication::focusWidget()))
        m_composer->focusField();
    Q_EMIT openChanged(false);
}

} // namespace parley
