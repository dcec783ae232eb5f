// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/popupheader.h"

#include "models/lists/entryhitmodel.h"
#include "widgets/common/chip.h"
#include "widgets/common/icons.h"
#include "widgets/common/label.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

constexpr int headerHeight = 36;

} // namespace

PopupHeader::PopupHeader(QWidget *parent)
    : QWidget(parent)
    , m_query(new Label(TextRole::Small, &Theme::ink, this))
    , m_count(new Label(TextRole::Caption, &Theme::ink3, this))
{
    setMinimumHeight(scaled(headerHeight));
    m_query->setStrength(Strength::Strong);
    m_query->setElided(true);
    m_count->setElided(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 10, 0);
    row->setSpacing(8);
    row->addSpacing(24);
    row->addWidget(m_query);
    row->addWidget(m_count);
    row->addStretch();
    auto *chips = new QHBoxLayout;
    chips->setSpacing(4);
    row->addLayout(chips);
    for (const std::optional<EntryKind> kind :
         {std::optional<EntryKind>(), std::optional(EntryKind::Reply), std::optional(EntryKind::Phrase),
          std::optional(EntryKind::Link)}) {
        auto *chip = new Chip({}, this);
        chip->setFocusPolicy(Qt::NoFocus);
        connect(chip, &Chip::clicked, this, [this, kind] { Q_EMIT kindPicked(kind); });
        chips->addWidget(chip);
        m_chips.append({kind, chip});
    }
}

void PopupHeader::showFound(const QString &query, const EntryHitModel &hits, qsizetype total)
{
    m_query->setText(query);
    //: How many library entries were found, of how many
    m_count->setText(tr("%L1 of %L2").arg(hits.count()).arg(total));
    for (const KindChip &each : std::as_const(m_chips)) {
        const int count = hits.count(each.kind);
        const bool isCurrent = hits.kind() == each.kind;
        each.chip->setChecked(isCurrent);
        each.chip->setVisible(!each.kind || count > 0 || isCurrent);
        if (!each.kind)
            //: Library entries of all kinds
            each.chip->setText(tr("All"));
        else if (*each.kind == EntryKind::Reply)
            //: Chip with the number of canned responses found
            each.chip->setText(tr("Replies %L1").arg(count));
        else if (*each.kind == EntryKind::Phrase)
            //: Chip with the number of the agent's own phrases found
            each.chip->setText(tr("Mine %L1").arg(count));
        else
            //: Chip with the number of links found
            each.chip->setText(tr("Links %L1").arg(count));
    }
    fit();
}

void PopupHeader::resizeEvent(QResizeEvent *) { fit(); }

//! Beside the chips the query and the count are shown whole or not at all: the query stands in the
//! composer too.
void PopupHeader::fit()
{
    int room = width() - 12 - 24 - 10 - 3 * 8;
    for (const KindChip &each : std::as_const(m_chips))
        if (!each.chip->isHidden())
            room -= each.chip->sizeHint().width() + 4;
    const int query = m_query->text().isEmpty() ? 0 : m_query->sizeHint().width() + 8;
    const int count = m_count->sizeHint().width() + 8;
    m_count->setVisible(count <= room);
    m_query->setVisible(query > 0 && query + (count <= room ? count : 0) <= room);
}

void PopupHeader::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(0, height() - 1, width(), 1, theme.line);
    const QRect place = QStyle::visualRect(layoutDirection(), rect(), QRect(12, 0, 16, height()));
    paintIcon(painter, place, "parley-slash"_L1, theme.ink3);
}

} // namespace parley
