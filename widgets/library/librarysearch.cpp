// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/librarysearch.h"

#include "widgets/common/fonts.h"
#include "widgets/common/icons.h"
#include "widgets/common/keycap.h"

#include <QKeyEvent>
#include <QStyle>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

constexpr int wished = 260;
constexpr int least = 120;
constexpr int pad = 8;

} // namespace

LibrarySearch::LibrarySearch(QWidget *parent)
    : QLineEdit(parent)
    , m_key(new KeyCap(QKeySequence(QKeySequence::Find), this))
{
    setProperty("soft", true);
    setMinimumWidth(scaled(least));
    setMaximumWidth(scaled(wished));
    setClearButtonEnabled(true);
    addAction(icon("edit-find"_L1, &Theme::ink3), QLineEdit::LeadingPosition);
    //: In the library's empty search field
    setPlaceholderText(tr("Search the library"));
    setAccessibleName(placeholderText());
    m_key->setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(this, &QLineEdit::textChanged, this, &LibrarySearch::placeKey);
}

QSize LibrarySearch::sizeHint() const { return {scaled(wished), QLineEdit::sizeHint().height()}; }

//! The key gives way to the button that empties the field, and to a placeholder without room.
void LibrarySearch::placeKey()
{
    const QSize cap = m_key->sizeHint();
    const int words = fontMetrics().horizontalAdvance(placeholderText());
    m_key->setVisible(text().isEmpty() && width() > words + cap.width() + 2 * pad + height());
    const QRect place(width() - cap.width() - pad, (height() - cap.height()) / 2, cap.width(), cap.height());
    m_key->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
}

void LibrarySearch::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && event->modifiers() == Qt::NoModifier)
        Q_EMIT listRequested();
    else if (event->key() == Qt::Key_Escape && !text().isEmpty())
        clear();
    else
        QLineEdit::keyPressEvent(event);
}

void LibrarySearch::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    placeKey();
}

void LibrarySearch::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange)
        placeKey();
}

} // namespace parley
