// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/customer/customereditor.h"

#include "widgets/common/button.h"
#include "widgets/common/keycap.h"
#include "widgets/common/label.h"
#include "widgets/common/textdirection.h"
#include "widgets/customer/attributerows.h"
#include "widgets/customer/customerwords.h"
#include "widgets/customer/identityrows.h"
#include "widgets/timeline/linkbutton.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parley {

namespace {

QStringList tagsIn(const QString &text)
{
    QStringList tags;
    const QStringList parts = text.split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts)
        if (!part.simplified().isEmpty() && !tags.contains(part.simplified()))
            tags.append(part.simplified());
    return tags;
}

} // namespace

CustomerEditor::CustomerEditor(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit)
    , m_language(new QComboBox)
    , m_form(new QComboBox)
    , m_tags(new QLineEdit)
    , m_identities(new IdentityRows)
    , m_notes(new QPlainTextEdit)
    , m_attributes(new AttributeRows)
    , m_problem(new Label(TextRole::Small, &Theme::danger))
    , m_buttons(new QWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(3);
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_problem);
    for (const auto &[form, name] : Names<FormOfAddress>::table)
        m_form->addItem(formWords(form), QVariant::fromValue(form));
    m_notes->setProperty("field", true);
    m_notes->setTabChangesFocus(true);
    m_notes->setFixedHeight(scaled(76));

    using enum CustomerField;
    //: Field of a customer's card
    addField(column, Name, tr("Name"), m_name);
    //: Field of a customer's card
    addField(column, Language, tr("Language"), m_language);
    //: Field of a customer's card: feminine, masculine or neutral
    addField(column, Form, tr("Form of address"), m_form);
    //: Field of a customer's card
    addField(column, Tags, tr("Tags, separated by commas"), m_tags);
    //: Field of a customer's card: phone numbers, email addresses, accounts
    addField(column, Identities, tr("Addresses"), m_identities);
    //: Field of a customer's card
    addField(column, Notes, tr("Notes"), m_notes);
    //: Field of a customer's card: whatever the centre keeps besides
    addField(column, Attributes, tr("Details"), m_attributes);
    buildButtons();
    column->addStretch(1);
}

void CustomerEditor::addField(QVBoxLayout *column, CustomerField field, const QString &title, QWidget *widget)
{
    auto *label = new Label(title, TextRole::Caption, &Theme::ink3);
    label->setBuddy(widget);
    widget->setAccessibleName(title);
    column->addSpacing(3);
    column->addWidget(label);
    column->addWidget(widget);

    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 2);
    line->setSpacing(8);
    auto *words = new Label(TextRole::Caption, &Theme::warn);
    words->setWordWrap(true);
    //: Button: takes what somebody else has put into a field meanwhile
    auto *take = new LinkButton(tr("Use that"));
    connect(take, &LinkButton::clicked, this, [this, field] { takeTheirs(field); });
    line->addWidget(words, 1);
    line->addWidget(take);
    row->hide();
    column->addWidget(row);
    m_theirs.insert(field, {row, words});
}

void CustomerEditor::buildButtons()
{
    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(14, 8, 14, 10);
    row->setSpacing(8);
    //: Button: gives up the changes to a customer's card
    auto *cancel = new Button(tr("Cancel"));
    cancel->setKeyText(tr("Esc"));
    //: Button: saves the changes to a customer's card
    auto *save = new Button(tr("Save"), Button::Kind::Primary);
    save->setKeyText(keyText(QKeySequence(Qt::CTRL | Qt::Key_Return)));
    connect(cancel, &Button::clicked, this, &CustomerEditor::cancelled);
    connect(save, &Button::clicked, this, &CustomerEditor::save);
    row->addWidget(cancel);
    row->addStretch(1);
    row->addWidget(save);
}

void CustomerEditor::setCustomer(const Customer &customer)
{
    m_customer = customer;
    fill(customer);
    setConflicts({}, customer);
    setProblem({});
}

void CustomerEditor::fill(const Customer &customer)
{
    m_name->setText(customer.name);
    QStringList languages = commonLanguages();
    if (!customer.language.isEmpty() && !languages.contains(customer.language))
        languages.prepend(customer.language);
    m_language->clear();
    //: In place of a language: it is not known
    m_language->addItem(tr("Not known"), QString());
    for (const QString &language : std::as_const(languages))
        m_language->addItem(languageWords(language), language);
    m_language->setCurrentIndex(std::max(m_language->findData(customer.language), 0));
    m_form->setCurrentIndex(m_form->findData(QVariant::fromValue(customer.form)));
    m_tags->setText(customer.tags.join(u", "_s));
    m_identities->setIdentities(customer.identities);
    m_notes->setPlainText(customer.notes);
    m_attributes->setAttributes(customer.attributes);
}

Customer CustomerEditor::customer() const
{
    Customer customer = m_customer;
    customer.name = m_name->text().simplified();
    customer.language = m_language->currentData().toString();
    customer.form = m_form->currentData().value<FormOfAddress>();
    customer.tags = tagsIn(m_tags->text());
    customer.identities = m_identities->identities();
    customer.notes = m_notes->toPlainText();
    customer.attributes = m_attributes->attributes();
    return customer;
}

void CustomerEditor::setConflicts(const QList<CustomerField> &fields, const Customer &newest)
{
    m_newest = newest;
    for (auto each = m_theirs.cbegin(); each != m_theirs.cend(); ++each) {
        const QString words = fieldWords(each.key(), newest);
        //: Below a field that somebody else has changed meanwhile
        each->words->setText(words.isEmpty()
                                 ? tr("A colleague has emptied this meanwhile.")
                                 //: Below a field: %1 is what somebody else has put there meanwhile
                                 : tr("Meanwhile a colleague put: %1").arg(isolated(words)));
        each->row->setVisible(fields.contains(each.key()));
    }
}

void CustomerEditor::takeTheirs(CustomerField field)
{
    Customer customer = this->customer();
    copyField(field, m_newest, customer);
    fill(customer);
    m_theirs.value(field).row->hide();
}

void CustomerEditor::setProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void CustomerEditor::focusFirst()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void CustomerEditor::save()
{
    const Customer customer = this->customer();
    if (customer.name.isEmpty()) {
        //: The name of a customer was left empty
        setProblem(tr("A customer needs a name."));
        m_name->setProperty("problem", true);
        m_name->setFocus(Qt::OtherFocusReason);
        return;
    }
    Q_EMIT saveRequested(customer);
}

void CustomerEditor::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else if (isEnter && event->modifiers().testFlag(Qt::ControlModifier))
        save();
    else
        QWidget::keyPressEvent(event);
}

QString fieldWords(CustomerField field, const Customer &customer)
{
    switch (field) {
    case CustomerField::Name: return customer.name;
    case CustomerField::Language: return languageWords(customer.language);
    case CustomerField::Form: return formWords(customer.form);
    case CustomerField::Tags: return customer.tags.join(u", "_s);
    case CustomerField::Notes: return customer.notes.simplified();
    case CustomerField::Identities: {
        QStringList addresses;
        for (const Identity &identity : customer.identities)
            addresses.append(identity.address);
        return addresses.join(u", "_s);
    }
    case CustomerField::Attributes: {
        QStringList pairs;
        for (auto each = customer.attributes.cbegin(); each != customer.attributes.cend(); ++each)
            pairs.append(each.key() + u": "_s + each.value());
        return pairs.join(u", "_s);
    }
    }
    return {};
}

} // namespace parley
