// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/customer/customerspage.h"

#include "models/lists/customermodel.h"
#include "models/lists/timelines.h"
#include "widgets/common/icons.h"
#include "widgets/common/label.h"
#include "widgets/common/textdirection.h"
#include "widgets/customer/customerdelegate.h"
#include "widgets/customer/customerpanel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace parley {

namespace {

constexpr int listWidth = 320;
constexpr int typingPause = 200; // ms

} // namespace

CustomersPage::CustomersPage(Timelines *timelines, QWidget *parent)
    : QWidget(parent)
    , m_model(new CustomerModel(this))
    , m_field(new QLineEdit)
    , m_list(new QListView)
    , m_status(new Label(TextRole::Caption, &Theme::ink3))
    , m_nobody(new Label(TextRole::Small, &Theme::ink2))
    , m_panel(new CustomerPanel(timelines))
    , m_typing(new QTimer(this))
{
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(1);
    columns->addWidget(buildFinder());
    m_panel->setMaximumWidth(1080);
    columns->addWidget(m_panel, 1);
    //: In the Customers place while none is chosen
    m_nobody->setText(tr("Choose a customer to see their card and history.\n"
                         "Type a name, phone number, email address or order number to find one."));
    m_nobody->setWordWrap(true);
    m_nobody->setAlignment(Qt::AlignCenter);
    columns->addWidget(m_nobody, 1);
    columns->addStretch(0);
    m_panel->hide();

    m_typing->setSingleShot(true);
    m_typing->setInterval(typingPause);
    connect(m_typing, &QTimer::timeout, this, &CustomersPage::find);
    connect(m_field, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &CustomersPage::open);
}

QWidget *CustomersPage::buildFinder()
{
    auto *side = new QWidget;
    side->setFixedWidth(listWidth);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(12, 10, 12, 8);
    top->setSpacing(6);
    //: Shown in the empty field of the Customers place
    m_field->setPlaceholderText(tr("Name, phone, email or order"));
    m_field->setAccessibleName(tr("Find a customer"));
    m_field->addAction(icon("edit-find"_L1, &Theme::ink3), QLineEdit::LeadingPosition);
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_status->setWordWrap(true);
    m_status->hide();
    top->addWidget(m_field);
    top->addWidget(m_status);
    column->addLayout(top);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CustomerDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QListView::NoEditTriggers);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->viewport()->setBackgroundRole(QPalette::Window);
    m_list->setAccessibleName(tr("Customers found"));
    column->addWidget(m_list, 1);
    return side;
}

void CustomersPage::find()
{
    m_asked = m_field->text().trimmed();
    showStatus({});
    Q_EMIT findRequested(m_asked);
}

void CustomersPage::setResults(const QString &text, const QList<Customer> &customers)
{
    if (text != m_field->text().trimmed())
        return;
    const CustomerId shown = m_panel->customer().id;
    {
        const QSignalBlocker quiet(m_list->selectionModel());
        m_model->setCustomers(customers);
        const int row = m_model->rowOf(shown);
        if (row >= 0)
            m_list->setCurrentIndex(m_model->index(row));
    }
    if (customers.isEmpty() && !text.isEmpty())
        //: In the Customers place: %1 is what was typed
        showStatus(tr("Nobody found for %1. Try fewer letters, or part of the number.").arg(isolated(text)));
    else
        //: In the Customers place: how many were found
        showStatus(text.isEmpty() ? QString()
                                  : tr("%n customer(s)", nullptr, static_cast<int>(customers.size())));
}

void CustomersPage::setFailure(const QString &text, const QString &reason)
{
    if (text == m_field->text().trimmed())
        //: In the Customers place: %1 is the reason
        showStatus(tr("Couldn’t look: %1").arg(isolated(reason)), true);
}

void CustomersPage::showStatus(const QString &text, bool isProblem)
{
    m_status->setInk(isProblem ? &Theme::danger : &Theme::ink3);
    m_status->setText(text);
    m_status->setVisible(!text.isEmpty());
}

void CustomersPage::updateCustomer(const Customer &customer)
{
    m_model->update(customer);
    if (customer.id == m_panel->customer().id)
        m_panel->setCustomer(customer);
}

void CustomersPage::openCustomer(const Customer &customer)
{
    const int row = m_model->rowOf(customer.id);
    if (row >= 0) {
        m_list->setCurrentIndex(m_model->index(row));
        return;
    }
    display(customer);
}

void CustomersPage::open(const QModelIndex &index)
{
    if (index.isValid())
        display(m_model->customer(index.row()));
}

void CustomersPage::display(const Customer &customer)
{
    m_nobody->hide();
    m_panel->setCustomer(customer);
    m_panel->show();
    Q_EMIT customerOpened(customer.id);
}

void CustomersPage::tick(qint64 now) { m_panel->tick(now); }

void CustomersPage::focusFind()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

bool CustomersPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (key == Qt::Key_Down || isEnter) {
        if (m_typing->isActive()) {
            m_typing->stop();
            find();
        }
        if (m_model->rowCount() > 0 && !m_list->currentIndex().isValid())
            m_list->setCurrentIndex(m_model->index(0));
        m_list->setFocus(Qt::TabFocusReason);
        return true;
    }
    if (key == Qt::Key_Escape && !m_field->text().isEmpty()) {
        m_field->clear();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void CustomersPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_asked.isNull())
        find();
}

void CustomersPage::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.canvas);
    const QRect side = QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, listWidth, height()));
    const QRect rule = QStyle::visualRect(layoutDirection(), rect(), QRect(listWidth, 0, 1, height()));
    painter.fillRect(side, theme.panel);
    painter.fillRect(rule, theme.line);
}

} // namespace parley
