// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/composer/attachmentrow.h"

#include "widgets/common/button.h"

#include <QHBoxLayout>

namespace parley {

using namespace Qt::StringLiterals;

AttachmentRow::AttachmentRow(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(8, 6, 8, 0);
    m_row->setSpacing(4);
    m_row->addStretch(1);
    hide();
}

void AttachmentRow::add(const Attachment &attachment)
{
    m_attachments.append(attachment);
    rebuild();
}

void AttachmentRow::clear()
{
    if (m_attachments.isEmpty())
        return;
    m_attachments.clear();
    rebuild();
}

void AttachmentRow::rebuild()
{
    while (m_row->count() > 1) {
        QLayoutItem *item = m_row->itemAt(0);
        item->widget()->hide();
        item->widget()->deleteLater();
        m_row->removeItem(item);
        std::unique_ptr<QLayoutItem>(item).reset();
    }
    for (int i = 0; i < m_attachments.size(); ++i) {
        const QFontMetrics metrics(font());
        const QString name = m_attachments.at(i).name;
        auto *chip = new Button(metrics.elidedText(name, Qt::ElideMiddle, 160), Button::Kind::Plain, this);
        chip->setIconName("window-close"_L1);
        chip->setHeight(24);
        //: Button on a file that is to go with a message; %1 is its name
        chip->setAccessibleName(tr("Remove %1").arg(name));
        connect(chip, &Button::clicked, this, [this, i] {
            m_attachments.removeAt(i);
            rebuild();
        });
        m_row->insertWidget(i, chip);
    }
    setVisible(!m_attachments.isEmpty());
    Q_EMIT changed();
}

} // namespace parley
