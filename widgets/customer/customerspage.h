// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/customer.h"

#include <QWidget>

class QLineEdit;
class QListView;
class QTimer;

namespace parley {

class CustomerModel;
class CustomerPanel;
class Label;
class Timelines;

//! The Customers place: find by name, phone, email or order at the start side; the card and timeline of the
//! chosen one at the end side.
class CustomersPage : public QWidget
{
    Q_OBJECT

public:
    //! \a timelines is not owned and outlives the page.
    explicit CustomersPage(Timelines *timelines, QWidget *parent = nullptr);

    //! For the card's conflicts and refusals, and what it emits.
    [[nodiscard]] CustomerPanel *panel() const { return m_panel; }
    //! The answer to findRequested; ignored unless \a text is what is sought now.
    void setResults(const QString &text, const QList<Customer> &customers);
    void setFailure(const QString &text, const QString &reason);
    //! A card has changed somewhere: shows it so wherever it is shown.
    void updateCustomer(const Customer &customer);
    //! Shows this customer, found or not.
    void openCustomer(const Customer &customer);

public Q_SLOTS:
    void tick(qint64 now);
    void focusFind();

Q_SIGNALS:
    //! 200 ms after the last key; empty text: those whom the centre spoke with last.
    void findRequested(const QString &text);
    //! A customer is looked at: their card and timeline are wanted.
    void customerOpened(const parley::CustomerId &customer);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *buildFinder();
    void find();
    void display(const Customer &customer);
    void open(const QModelIndex &index);
    void showStatus(const QString &text, bool isProblem = false);

    CustomerModel *m_model;
    QLineEdit *m_field;
    QListView *m_list;
    Label *m_status;
    Label *m_nobody;
    CustomerPanel *m_panel;
    QTimer *m_typing;
    QString m_asked;
};

} // namespace parley
