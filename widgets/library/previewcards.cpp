// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/previewcards.h"

#include "models/library/language/renderer.h"
#include "models/library/variantchoice.h"
#include "models/policy/textlength.h"
#include "widgets/common/chip.h"
#include "widgets/common/label.h"
#include "widgets/common/textdirection.h"
#include "widgets/conversation/channelwords.h"
#include "widgets/library/entrylifewords.h"
#include "widgets/library/entrywords.h"
#include "widgets/library/renderedview.h"

#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

//! Where a customer is likely to write, from the addresses that are known.
Channel channelOf(const Customer &customer)
{
    for (const Identity &each : customer.identities) {
        switch (each.kind) {
        case IdentityKind::Web: return Channel::WebChat;
        case IdentityKind::WhatsApp: return Channel::WhatsApp;
        case IdentityKind::Phone: return Channel::Sms;
        case IdentityKind::Email: return Channel::Email;
        case IdentityKind::Social: return Channel::Social;
        }
    }
    return Channel::WebChat;
}

QString variantWords(const Variant &variant, const Customer &customer, Channel channel)
{
    const QString language = languageName(variant.language);
    if (primaryLanguage(variant.language) != primaryLanguage(customer.language))
        //: Over a preview: which language is shown for want of another, %1 English, %2 Hebrew
        return PreviewCards::tr("%1, there is none in %2").arg(language, languageName(customer.language));
    return language + u" · "_s
           + (variant.form == FormOfAddress::Neutral ? channelName(channel)
                                                     : formWord(variant.form).toLower());
}

} // namespace

PreviewCards::PreviewCards(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(8);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
}

void PreviewCards::setCustomers(const QList<Customer> &customers)
{
    for (const Card &each : std::as_const(m_cards)) {
        each.view->parentWidget()->hide();
        each.view->parentWidget()->deleteLater();
    }
    m_cards.clear();
    for (const Customer &each : customers.mid(0, MaxCards))
        addCard(each);
}

void PreviewCards::addCard(const Customer &customer)
{
    auto *frame = new QFrame(this);
    frame->setProperty("role", u"card"_s);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(10, 8, 10, 9);
    column->setSpacing(6);
    auto *head = new QHBoxLayout;
    head->setSpacing(6);
    auto *name = new Label(isolated(shortName(customer.name)), TextRole::Caption, &Theme::ink, frame);
    name->setStrength(Strength::Strong);
    name->setElided(true);
    name->setToolTip(customer.name);
    Card card{customer, channelOf(customer), new Label(TextRole::Caption, &Theme::ink3, frame),
              new Tag({}, Tone::Warn, frame), new RenderedView(TextRole::Small, frame)};
    card.variant->setElided(true);
    head->addWidget(name);
    head->addWidget(card.variant, 1);
    head->addWidget(card.parts);
    column->addLayout(head);
    column->addWidget(card.view);
    column->addStretch();
    const auto place = int(m_cards.size());
    m_grid->addWidget(frame, place / 2, place % 2);
    m_cards.append(card);
}

void PreviewCards::setEntry(const Entry &entry, const QList<Entry> &links)
{
    for (const Card &each : std::as_const(m_cards)) {
        const Recipient recipient{each.customer.language, each.customer.form, m_centre.brands.value(0),
                                  each.channel};
        const Variant *variant = chosenVariant(entry, recipient);
        each.view->setVisible(variant);
        each.parts->hide();
        each.variant->setText(variant ? variantWords(*variant, each.customer, each.channel)
                                      //: In place of a preview
                                      : tr("No text yet"));
        if (variant)
            fill(each, *variant, links);
    }
}

void PreviewCards::fill(const Card &card, const Variant &variant, const QList<Entry> &links)
{
    RenderData whom;
    whom.setLanguage(variant.language);
    whom.setCentre(m_centre);
    whom.setCustomer(card.customer);
    whom.setAgent(m_agent);
    whom.setLinks(links);
    RenderedText rendered = parley::render(Template::parse(variant.text), whom);
    if (!rendered.errors.isEmpty())
        //: In place of a preview
        rendered = {tr("Mend the errors to see this text."), {}, {}, false};
    card.view->setRendered(rendered);
    if (card.channel != Channel::Sms)
        return;
    const TextLength length = textLength(rendered.text, Channel::Sms, 0);
    //: In how many SMS a text goes out
    card.parts->setText(tr("%n SMS", nullptr, length.parts));
    card.parts->setTone(length.parts > 1 ? Tone::Warn : Tone::Neutral);
    card.parts->setVisible(length.parts > 0);
}

} // namespace parley
