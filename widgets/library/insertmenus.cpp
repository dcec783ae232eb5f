// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/insertmenus.h"

#include "models/library/language/schema.h"
#include "widgets/common/button.h"
#include "widgets/library/completions.h"
#include "widgets/library/templatebrackets.h"
#include "widgets/library/templatefield.h"

#include <QMenu>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

//! The words of an action may hold an ampersand that is no mnemonic.
QString plain(QString text) { return text.replace(u'&', u"&&"_s); }

} // namespace

InsertMenus::InsertMenus(TemplateField *field, Button *fields, Button *conditions, Button *fallback,
                         QObject *parent)
    : QObject(parent)
    , m_field(field)
    , m_links(new QMenu(fields))
{
    auto *fieldMenu = new QMenu(fields);
    fillFields(fieldMenu);
    fields->setMenu(fieldMenu);
    auto *conditionMenu = new QMenu(conditions);
    fillConditions(conditionMenu);
    conditions->setMenu(conditionMenu);
    connect(fallback, &Button::clicked, this, &InsertMenus::addDefault);
}

void InsertMenus::fillFields(QMenu *menu)
{
    const Schema &schema = Schema::standard();
    const auto insert = [this](const QString &name) { m_field->insertSnippet(u"{{ "_s + name + u" }}"_s); };
    //: Groups of fields that can be put into a canned response
    const std::initializer_list<std::pair<QString, QString>> groups{{u"customer"_s, tr("Customer")},
                                                                    {u"order"_s, tr("Order")},
                                                                    {u"agent"_s, tr("Agent")},
                                                                    {u"conversation"_s, tr("Chat")},
                                                                    {u"brand"_s, tr("Brand")}};
    for (const auto &[root, title] : groups) {
        QMenu *group = menu->addMenu(title);
        for (const QString &each : schema.fields(root)) {
            const QString name = root + u'.' + each;
            QAction *action = group->addAction(plain(Schema::label(name)) + u'\t' + name);
            connect(action, &QAction::triggered, this, [insert, name] { insert(name); });
        }
    }
    //: A group of fields that can be put into a canned response: addresses of the library
    m_links->setTitle(tr("Link"));
    menu->addMenu(m_links);
    m_links->menuAction()->setVisible(false);
    //: A group of fields that can be put into a canned response: the agent is asked
    QMenu *ask = menu->addMenu(tr("Ask the agent"));
    //: What an agent is asked for: any words
    const std::initializer_list<std::pair<QString, QString>> questions{
        {tr("Text"), u"{{ ask.‸ }}"_s},
        {tr("Number"), u"{{ ask.‸ | ask: type: \"number\" }}"_s},
        {tr("Date"), u"{{ ask.‸ | ask: type: \"date\" | date: \"long\" }}"_s},
        {tr("One of several"), u"{{ ask.‸ | ask: type: \"choice\", choices: \"1, 2\" }}"_s}};
    for (const auto &[words, snippet] : questions)
        connect(ask->addAction(words), &QAction::triggered, m_field,
                [this, snippet = snippet] { m_field->insertSnippet(snippet); });
}

void InsertMenus::fillConditions(QMenu *menu)
{
    const auto add = [this, menu](const QString &words, const QString &snippet) {
        connect(menu->addAction(words), &QAction::triggered, m_field,
                [this, snippet] { m_field->insertSnippet(snippet); });
    };
    //: A condition that can be put into a canned response
    add(tr("If a field is there"), u"{% if order.number %}‸{% endif %}"_s);
    //: A condition that can be put into a canned response
    add(tr("If … otherwise …"), u"{% if order.number %}‸{% else %}{% endif %}"_s);
    //: A condition that can be put into a canned response
    add(tr("Unless"), u"{% unless order.number %}‸{% endunless %}"_s);
    //: A condition that can be put into a canned response
    add(tr("One of several cases"),
        u"{% case order.status %}{% when \"shipped\" %}‸{% else %}{% endcase %}"_s);
    menu->addSeparator();
    //: What can be put into a canned response: words by whom it addresses
    add(tr("By gender: masculine, feminine, unknown"), u"{{ customer.form | gender: \"‸\", \"\", \"\" }}"_s);
    //: What can be put into a canned response: words by number
    add(tr("By number: one, other"), u"{{ customer.order_count | plural: one: \"‸\", other: \"\" }}"_s);
}

void InsertMenus::setLinks(const QStringList &links)
{
    m_links->clear();
    for (const QString &each : links)
        connect(m_links->addAction(plain(each)), &QAction::triggered, m_field,
                [this, each] { m_field->insertSnippet(u"{{ link."_s + each + u" }}"_s); });
    m_links->menuAction()->setVisible(!links.isEmpty());
}

//! Puts a default into the output in which, or right before which, the cursor stands.
void InsertMenus::addDefault()
{
    const QString text = m_field->text();
    const int position = m_field->textCursor().position();
    const auto open = int(text.lastIndexOf("{{"_L1, position > 0 ? position - 1 : 0));
    const auto pair = open < 0 ? std::nullopt : bracketsAt(text, open);
    if (!pair || position > pair->close + 2 || text.mid(open, pair->close - open).contains("default:"_L1))
        return m_field->setFocus();
    int end = pair->close;
    while (end > open && text[end - 1] == u' ')
        --end;
    m_field->goTo(end, 0);
    m_field->insertSnippet(u" | default: \"‸\""_s);
}

} // namespace parley
