// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/customer/customercard.h"

#include "models/lists/timelinewords.h"
#include "widgets/common/avatar.h"
#include "widgets/common/chip.h"
#include "widgets/common/flowlayout.h"
#include "widgets/common/iconbutton.h"
#include "widgets/common/label.h"
#include "widgets/customer/addtagbutton.h"
#include "widgets/customer/customerwords.h"
#include "widgets/customer/identityrow.h"
#include "widgets/timeline/clampedtext.h"
#include "widgets/timeline/linepainting.h"

#include <QGridLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace parley {

namespace {

//! Where a figure is not known.
QString dash() { return u"–"_s; }

void clearLayout(QLayout *layout)
{
    while (layout->count() > 0) {
        const std::unique_ptr<QLayoutItem> item(layout->takeAt(0));
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
    }
}

} // namespace

CustomerCard::CustomerCard(QWidget *parent)
    : QWidget(parent)
    , m_avatar(new Avatar(40))
    , m_name(new Label(TextRole::Title))
    , m_line(new Label(TextRole::Caption, &Theme::ink2))
    , m_saving(new Label(TextRole::Caption, &Theme::ink3))
    ,
    //: Button on a customer's card
    m_edit(new IconButton("document-edit"_L1, tr("Edit the card")))
    , m_tags(new FlowLayout(4))
    , m_identities(new QVBoxLayout)
    , m_notes(new ClampedText(QString(), TextRole::Small, 0))
    , m_attributes(new QGridLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 10);
    column->setSpacing(0);
    buildHeading(column);
    column->addSpacing(9);
    buildFigures(column);
    column->addSpacing(8);
    column->addLayout(m_tags);
    column->addSpacing(7);
    m_identities->setSpacing(0);
    column->addLayout(m_identities);
    m_notes->setContentsMargins(0, 4, 0, 0);
    m_notes->setInk(&Theme::ink2);
    column->addWidget(m_notes);
    m_attributes->setHorizontalSpacing(10);
    m_attributes->setVerticalSpacing(3);
    m_attributes->setColumnStretch(1, 1);
    column->addLayout(m_attributes);
    //: On a customer's card while changes are on their way
    m_saving->setText(tr("Saving your changes…"));
    m_saving->hide();
    column->addWidget(m_saving);
    connect(m_edit, &IconButton::clicked, this, &CustomerCard::editRequested);
}

void CustomerCard::buildHeading(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_avatar, 0, Qt::AlignVCenter);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    auto *first = new QHBoxLayout;
    first->setSpacing(6);
    m_name->setElided(true);
    m_edit->setMetrics({24, 24}, 16);
    first->addWidget(m_name, 1);
    first->addWidget(m_edit);
    words->addLayout(first);
    m_line->setElided(true);
    words->addWidget(m_line);
    row->addLayout(words, 1);
    column->addLayout(row);
}

void CustomerCard::buildFigures(QVBoxLayout *column)
{
    //: Below a figure on a customer's card: how many orders they made
    const QStringList words{tr("orders"),
                            //: Below a figure on a customer's card: what they have bought for so far
                            tr("lifetime"),
                            //: Below a figure on a customer's card: the year since when they are a customer
                            tr("since"),
                            //: Below a figure on a customer's card: how satisfied they were on average
                            tr("avg. rating")};
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    for (const QString &word : words) {
        auto *pair = new QVBoxLayout;
        pair->setSpacing(0);
        auto *figure = new Label(TextRole::Title);
        auto *caption = new Label(word, TextRole::Caption, &Theme::ink3);
        caption->setElided(true);
        figure->setBuddy(caption);
        pair->addWidget(figure);
        pair->addWidget(caption);
        row->addLayout(pair);
        m_figures.append(figure);
    }
    row->addStretch(1);
    column->addLayout(row);
}

void CustomerCard::setCustomer(const Customer &customer)
{
    const Customer before = std::exchange(m_customer, customer);
    const bool isOther = before.id != customer.id;
    m_avatar->setPerson(customer.name, m_hue);
    m_name->setText(tamedLine(customer.name));
    m_line->setText(customerLine(customer, m_now));
    showFigures();
    if (isOther || before.tags != customer.tags)
        showTags();
    if (isOther || before.identities != customer.identities)
        showIdentities();
    showKept();
    updateGeometry();
}

void CustomerCard::setHue(Hue hue)
{
    m_hue = hue;
    m_avatar->setPerson(m_customer.name, hue);
}

void CustomerCard::setNow(qint64 now)
{
    m_now = now;
    m_line->setText(customerLine(m_customer, now));
}

void CustomerCard::setSaving(bool isSaving) { m_saving->setVisible(isSaving); }

void CustomerCard::showFigures()
{
    const Customer &c = m_customer;
    const QLocale locale;
    m_figures[0]->setText(locale.toString(c.orderCount));
    m_figures[1]->setText(c.currency.isEmpty() ? dash()
                                               : moneyWords(c.lifetimeMinor, c.currency, MoneyStyle::Whole));
    m_figures[2]->setText(c.sinceYear > 0 ? QString::number(c.sinceYear) : dash());
    m_figures[3]->setText(c.rating > 0 ? locale.toString(c.rating, 'f', 1) : dash());
}

void CustomerCard::showTags()
{
    m_tags->clear();
    for (const QString &tag : std::as_const(m_customer.tags))
        m_tags->addWidget(new Tag(tamedLine(tag), Tone::Neutral, this));
    //: Button on a customer's card: adds a tag
    auto *add = new AddTagButton(tr("Tag"), this);
    connect(add, &AddTagButton::tagEntered, this, [this](const QString &tag) {
        if (!m_customer.tags.contains(tag))
            Q_EMIT tagAdded(tag);
    });
    m_tags->addWidget(add);
}

void CustomerCard::showIdentities()
{
    clearLayout(m_identities);
    for (const Identity &identity : std::as_const(m_customer.identities))
        m_identities->addWidget(new IdentityRow(identity, this));
}

void CustomerCard::showKept()
{
    m_notes->setText(m_customer.notes.trimmed());
    m_notes->setVisible(!m_customer.notes.trimmed().isEmpty());
    clearLayout(m_attributes);
    int row = 0;
    for (auto each = m_customer.attributes.cbegin(); each != m_customer.attributes.cend(); ++each, ++row) {
        m_attributes->addWidget(new Label(tamedLine(each.key()), TextRole::Small, &Theme::ink3), row, 0);
        auto *value = new Label(tamedLine(each.value()), TextRole::Small, &Theme::ink2);
        value->setElided(true);
        m_attributes->addWidget(value, row, 1);
    }
}

} // namespace parley
