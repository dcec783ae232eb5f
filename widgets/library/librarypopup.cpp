// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/librarypopup.h"

#include "models/library/renderer.h"

#include <QKeyEvent>

namespace parley {

struct LibraryPopup::Parts
{
    const EntryIndex *index = nullptr;
    QStringList fallbackLanguages;
    Context context;
    QString query;
};

LibraryPopup::LibraryPopup(QWidget *parent)
    : QFrame(parent)
    , m_parts(std::make_unique<Parts>())
{
    setFocusPolicy(Qt::NoFocus);
    hide();
}

LibraryPopup::~LibraryPopup() = default;

void LibraryPopup::setIndex(const EntryIndex *index) { m_parts->index = index; }

void LibraryPopup::setFallbackLanguages(const QStringList &languages) { m_parts->fallbackLanguages = languages; }

void LibraryPopup::open(const QString &query, const Context &context)
{
    m_parts->context = context;
    setQuery(query);
    show();
}

void LibraryPopup::setQuery(const QString &query)
{
    m_parts->query = query;
    refresh();
}

void LibraryPopup::refresh() { }

void LibraryPopup::dismiss()
{
    hide();
    Q_EMIT closed();
}

bool LibraryPopup::handleKey(QKeyEvent *event)
{
    if (!isVisible() || event->key() != Qt::Key_Escape)
        return false;
    dismiss();
    return true;
}

bool LibraryPopup::isFilling() const { return false; }
EntryId LibraryPopup::currentEntry() const { return {}; }
RenderedText LibraryPopup::currentText() const { return {}; }
QSize LibraryPopup::sizeHint() const { return {480, 400}; }

} // namespace parley
