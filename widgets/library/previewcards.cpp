// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/previewcards.h"

#include "models/library/renderer.h"
#include "models/library/variantchoice.h"
#include "widgets/common/label.h"
#include "widgets/common/textdirection.h"
#include "widgets/library/entrywords.h"
#include "widgets/library/renderedview.h"

#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

QString variantWords(const Variant &variant, const Customer &customer)
{
    const QString language = languageName(variant.language);
    if (primaryLanguage(variant.language) != primaryLanguage(customer.language))
        //: Over a preview: which language is shown for want of another, %1 English, %2 Hebrew
        return PreviewCards::tr("%1, there is none in %2").arg(language, languageName(customer.language));
    return variant.form == FormOfAddress::Neutral ? language : language + u" · "_s + formWord(variant.form);
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
    auto *name = new Label(isolated(customer.name), TextRole::Caption, &Theme::ink, frame);
    name->setStrength(Strength::Strong);
    name->setElided(true);
    Card card{customer, new Label(TextRole::Caption, &Theme::ink3, frame),
              new RenderedView(TextRole::Small, frame)};
    card.variant->setElided(true);
    head->addWidget(name);
    head->addWidget(card.variant, 1);
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
        const Variant *variant = chosenVariant(entry, each.customer.language, each.customer.form);
        each.view->setVisible(variant);
        each.variant->setText(variant ? variantWords(*variant, each.customer) : tr("No text yet"));
        if (!variant)
            continue;
        RenderData whom;
        whom.setLanguage(variant->language);
        whom.setCentre(m_centre);
        whom.setCustomer(each.customer);
        whom.setAgent(m_agent);
        whom.setLinks(links);
        RenderedText rendered = parley::render(Template::parse(variant->text), whom);
        if (!rendered.errors.isEmpty())
            //: In place of a preview
            rendered = {tr("Mend the errors to see this text."), {}, {}, false};
        each.view->setRendered(rendered);
    }
}

} // namespace parley
