// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QMenu;

namespace parley {

class Button;
class TemplateField;

//! What can be put into a canned response by menu: fields, conditions, and a default for the field at the
//! cursor.
class InsertMenus : public QObject
{
    Q_OBJECT

public:
    //! Fills the buttons' menus; they act on \a field.
    InsertMenus(TemplateField *field, Button *fields, Button *conditions, Button *fallback,
                QObject *parent = nullptr);

    //! The shortcuts of the library's links.
    void setLinks(const QStringList &links);

private:
    void fillFields(QMenu *menu);
    void fillConditions(QMenu *menu);
    void addDefault();

    TemplateField *m_field;
    QMenu *m_links;
};

} // namespace parley
