// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/entrycolumn.h"

#include "widgets/common/fonts.h"
#include "widgets/common/theme.h"
#include "widgets/library/checkspanel.h"
#include "widgets/library/entryhistoryview.h"
#include "widgets/library/entrynumbers.h"
#include "widgets/library/entryownership.h"

#include <QFrame>
#include <QPainter>
#include <QVBoxLayout>

namespace parley {

namespace {

constexpr int columnWidth = 312;
constexpr int pad = 14;

//! A line of the width of the sections.
class Rule : public QWidget
{
public:
    explicit Rule(QWidget *parent)
        : QWidget(parent)
    {
        setFixedHeight(1);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), Theme::current().line);
    }
};

} // namespace

EntryColumn::EntryColumn(QWidget *parent)
    : QScrollArea(parent)
    , m_inner(new QWidget)
    , m_checks(new ChecksPanel(m_inner))
    , m_numbers(new EntryNumbers(m_inner))
    , m_history(new EntryHistoryView(m_inner))
    , m_ownership(new EntryOwnership(m_inner))
{
    setFixedWidth(scaled(columnWidth));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    m_inner->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(m_inner);
    column->setContentsMargins(pad, 12, pad, 0);
    column->setSpacing(0);
    column->addWidget(m_checks);
    for (QWidget *each : std::initializer_list<QWidget *>{m_numbers, m_history, m_ownership}) {
        column->addWidget(new Rule(m_inner));
        column->addWidget(each);
    }
    column->addStretch(1);
    setWidget(m_inner);
}

void EntryColumn::setEntry(const Entry &saved, const QHash<UserId, User> &users, const Centre &centre)
{
    m_ownership->setEntry(saved, users, centre);
}

void EntryColumn::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const Theme &theme = Theme::current();
    painter.fillRect(viewport()->rect(), theme.panel);
    const bool isRtl = layoutDirection() == Qt::RightToLeft;
    painter.fillRect(isRtl ? viewport()->width() - 1 : 0, 0, 1, viewport()->height(), theme.line);
    QScrollArea::paintEvent(event);
}

} // namespace parley
