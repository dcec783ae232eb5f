// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/libraryreportloading.h"

#include "widgets/common/button.h"
#include "widgets/common/label.h"
#include "widgets/common/painting.h"

#include <QPainter>
#include <QVBoxLayout>

namespace parley {

namespace {

constexpr int rowsAfterMs = 150;
constexpr int wordsAfterMs = 5000;
constexpr int margin = 12;

} // namespace

LibraryReportLoading::LibraryReportLoading(QWidget *parent)
    : QWidget(parent)
    //: While a report takes long
    , m_words(new Label(tr("Still counting. Long periods take a while."), TextRole::Body, &Theme::ink2, this))
    //: Stops waiting for a report
    , m_cancel(new Button(tr("Cancel"), Button::Kind::Plain, this))
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(10);
    column->addStretch();
    column->addWidget(m_words, 0, Qt::AlignCenter);
    column->addWidget(m_cancel, 0, Qt::AlignCenter);
    column->addStretch();
    for (QTimer *each : {&m_rowsDue, &m_wordsDue})
        each->setSingleShot(true);
    m_rowsDue.setInterval(rowsAfterMs);
    m_wordsDue.setInterval(wordsAfterMs);
    connect(&m_rowsDue, &QTimer::timeout, this, [this] {
        m_hasRows = true;
        update();
    });
    connect(&m_wordsDue, &QTimer::timeout, this, [this] {
        m_words->show();
        m_cancel->show();
    });
    connect(m_cancel, &Button::clicked, this, &LibraryReportLoading::cancelled);
}

void LibraryReportLoading::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_hasRows = false;
    m_words->hide();
    m_cancel->hide();
    m_rowsDue.start();
    m_wordsDue.start();
}

void LibraryReportLoading::hideEvent(QHideEvent *event)
{
    m_rowsDue.stop();
    m_wordsDue.stop();
    QWidget::hideEvent(event);
}

void LibraryReportLoading::paintEvent(QPaintEvent *)
{
    if (!m_hasRows)
        return;
    const Theme &theme = Theme::current();
    QPainter painter(this);
    int top = 10;
    for (const int height : {66, 218, 28}) {
        paintBox(painter, QRect(margin, top, width() - 2 * margin, scaled(height)), 9, theme.hover);
        top += scaled(height) + 10;
    }
}

} // namespace parley
