// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/customer.h"
#include "models/lists/customermerge.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace parley {

class AttributeRows;
class IdentityRows;
class Label;

//! A customer's card to edit. Ctrl+Enter saves, Esc gives up. What somebody else changed meanwhile stands
//! below its field, to be taken with one press.
class CustomerEditor : public QWidget
{
    Q_OBJECT

public:
    explicit CustomerEditor(QWidget *parent = nullptr);

    void setCustomer(const Customer &customer);
    //! As it stands in the fields.
    [[nodiscard]] Customer customer() const;
    //! What \a newest says otherwise in these fields; empty: nothing.
    void setConflicts(const QList<CustomerField> &fields, const Customer &newest);
    //! Why it was refused, in words; empty hides it.
    void setProblem(const QString &problem);
    void focusFirst();
    //! Cancel and Save, for who lays the editor out: they stay in sight while it scrolls.
    [[nodiscard]] QWidget *buttons() const { return m_buttons; }

Q_SIGNALS:
    void saveRequested(const parley::Customer &customer);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    //! What stands below a field when somebody else changed it.
    struct Theirs
    {
        QWidget *row;
        Label *words;
    };

    void addField(QVBoxLayout *column, CustomerField field, const QString &title, QWidget *widget);
    void buildButtons();
    void fill(const Customer &customer);
    void takeTheirs(CustomerField field);
    void save();

    Customer m_customer;
    Customer m_newest;
    QLineEdit *m_name;
    QComboBox *m_language;
    QComboBox *m_form;
    QLineEdit *m_tags;
    IdentityRows *m_identities;
    QPlainTextEdit *m_notes;
    AttributeRows *m_attributes;
    Label *m_problem;
    QWidget *m_buttons;
    QHash<CustomerField, Theirs> m_theirs;
};

//! What a card says in a field, in one line.
[[nodiscard]] QString fieldWords(CustomerField field, const Customer &customer);

} // namespace parley
