// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/customer/attributerows.h"

#include "widgets/common/button.h"
#include "widgets/common/iconbutton.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace parley {

AttributeRows::AttributeRows(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
    //: Button: one more name and value on a customer's card
    auto *add = new Button(tr("Add a detail"), Button::Kind::Ghost, this);
    add->setIconName("list-add"_L1);
    connect(add, &Button::clicked, this, [this] {
        addRow({}, {});
        m_rows.last().name->setFocus(Qt::OtherFocusReason);
    });
    m_column->addWidget(add, 0, Qt::AlignLeft);
}

void AttributeRows::setAttributes(const QMap<QString, QString> &attributes)
{
    for (const Row &row : std::as_const(m_rows)) {
        row.widget->hide();
        row.widget->deleteLater();
    }
    m_rows.clear();
    for (auto each = attributes.cbegin(); each != attributes.cend(); ++each)
        addRow(each.key(), each.value());
}

QMap<QString, QString> AttributeRows::attributes() const
{
    QMap<QString, QString> attributes;
    for (const Row &row : m_rows)
        if (!row.name->text().trimmed().isEmpty())
            attributes.insert(row.name->text().trimmed(), row.value->text().trimmed());
    return attributes;
}

void AttributeRows::addRow(const QString &name, const QString &value)
{
    auto *widget = new QWidget(this);
    auto *line = new QHBoxLayout(widget);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
    const Row row{widget, new QLineEdit(name), new QLineEdit(value)};
    //: Field on a customer's card: what a detail is called
    row.name->setPlaceholderText(tr("Name"));
    row.name->setAccessibleName(tr("Name"));
    //: Field on a customer's card: what a detail is
    row.value->setPlaceholderText(tr("Value"));
    row.value->setAccessibleName(tr("Value"));
    auto *remove = new IconButton("list-remove"_L1, tr("Remove"), widget);
    line->addWidget(row.name, 2);
    line->addWidget(row.value, 3);
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
