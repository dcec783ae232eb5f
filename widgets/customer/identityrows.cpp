// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/customer/identityrows.h"

#include "widgets/common/button.h"
#include "widgets/common/iconbutton.h"
#include "widgets/customer/customerwords.h"
#include "widgets/customer/kindbox.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parley {

IdentityRows::IdentityRows(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
    //: Button: one more address on a customer's card
    auto *add = new Button(tr("Add an address"), Button::Kind::Ghost, this);
    add->setIconName("list-add"_L1);
    connect(add, &Button::clicked, this, [this] {
        addRow({IdentityKind::Phone, {}, false});
        m_rows.last().address->setFocus(Qt::OtherFocusReason);
    });
    m_column->addWidget(add, 0, Qt::AlignLeft);
}

void IdentityRows::setIdentities(const QList<Identity> &identities)
{
    for (const Row &row : std::as_const(m_rows)) {
        row.widget->hide();
        row.widget->deleteLater();
    }
    m_rows.clear();
    m_given = identities;
    for (const Identity &identity : identities)
        addRow(identity);
}

QList<Identity> IdentityRows::identities() const
{
    QList<Identity> identities;
    for (const Row &row : m_rows) {
        Identity identity{row.kind->kind(), row.address->text().trimmed(), false};
        identity.isVerified = std::any_of(m_given.begin(), m_given.end(), [&identity](const Identity &each) {
            return each.isVerified && each.kind == identity.kind && each.address == identity.address;
        });
        if (!identity.address.isEmpty())
            identities.append(identity);
    }
    return identities;
}

void IdentityRows::addRow(const Identity &identity)
{
    auto *widget = new QWidget(this);
    auto *line = new QHBoxLayout(widget);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
    const Row row{widget, new KindBox, new QLineEdit(identity.address)};
    row.kind->setKind(identity.kind);
    row.address->setCursorPosition(0);
    row.kind->setAccessibleName(tr("Kind of address"));
    row.address->setLayoutDirection(Qt::LeftToRight);
    row.address->setAccessibleName(tr("Address"));
    auto *remove = new IconButton("list-remove"_L1, tr("Remove"), widget);
    line->addWidget(row.kind);
    line->addWidget(row.address, 1);
    line->addWidget(remove);
    connect(remove, &IconButton::clicked, this, [this, widget] {
        m_rows.removeIf([widget](const Row &each) { return each.widget == widget; });
        widget->hide();
        widget->deleteLater();
    });
    m_column->insertWidget(m_column->count() - 1, widget);
    m_rows.append(row);
}

} // namespace parley
