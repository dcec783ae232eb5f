// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/importstartpage.h"

#include "models/exchange/exchangeform.h"
#include "widgets/common/button.h"
#include "widgets/common/label.h"
#include "widgets/common/textdirection.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QPainter>
#include <QUrl>
#include <QVBoxLayout>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

QString localFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 ? urls.constFirst().toLocalFile() : QString();
}

} // namespace

ImportStartPage::ImportStartPage(QWidget *parent)
    : QWidget(parent)
    //: Button: opens the dialog for files
    , m_choose(new Button(tr("Choose a file"), Button::Kind::Primary, this))
    , m_fault(new QWidget(this))
    , m_faultTitle(new Label(TextRole::Title, &Theme::danger, m_fault))
    , m_faultText(new Label(TextRole::Body, &Theme::ink, m_fault))
{
    setAcceptDrops(true);
    auto *faultRows = new QVBoxLayout(m_fault);
    faultRows->setContentsMargins(0, 0, 0, 24);
    faultRows->setSpacing(4);
    faultRows->addWidget(m_faultTitle);
    faultRows->addWidget(m_faultText);
    m_faultText->setWordWrap(true);
    m_fault->hide();

    QStringList forms;
    for (const ExchangeForm each : exchangeForms())
        forms.append(titleOf(each));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(48, 40, 48, 40);
    column->setSpacing(10);
    column->addStretch(1);
    column->addWidget(m_fault);
    //: Heading where an import begins
    column->addWidget(new Label(tr("Drop a file here, or choose one"), TextRole::Heading, &Theme::ink, this));
    //: Where an import begins
    auto *promise =
        new Label(tr("First you see what would happen, row by row. Nothing changes until you import, and "
                     "then entries come in as drafts."),
                  TextRole::Body, &Theme::ink2, this);
    promise->setWordWrap(true);
    column->addWidget(promise);
    column->addSpacing(8);
    column->addWidget(m_choose, 0, Qt::AlignLeading);
    column->addSpacing(16);
    //: Where an import begins, above a list of forms
    column->addWidget(new Label(tr("Files it reads"), TextRole::Small, &Theme::ink3, this));
    column->addWidget(new Label(forms.join(u'\n'), TextRole::Small, &Theme::ink2, this));
    column->addStretch(2);
    connect(m_choose, &Button::clicked, this, &ImportStartPage::fileRequested);
    setFocusProxy(m_choose);
}

void ImportStartPage::showFault(const QString &fileName, const QString &fault)
{
    m_fault->setVisible(!fault.isEmpty());
    //: %1 is a file's name
    m_faultTitle->setText(tr("%1 can’t be read").arg(isolatedLtr(fileName)));
    m_faultText->setText(fault);
    m_choose->setFocus(Qt::OtherFocusReason);
}

void ImportStartPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = Theme::current();
    painter.setBrush(m_isOver ? theme.accentSoft : theme.surface);
    painter.setPen(QPen(m_isOver ? theme.accent : theme.control, m_isOver ? 2 : 1, Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(16.5, 16.5, -16.5, -16.5), 9, 9);
}

void ImportStartPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (localFile(event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    m_isOver = true;
    update();
}

void ImportStartPage::dragLeaveEvent(QDragLeaveEvent *)
{
    m_isOver = false;
    update();
}

void ImportStartPage::dropEvent(QDropEvent *event)
{
    m_isOver = false;
    update();
    event->acceptProposedAction();
    Q_EMIT fileDropped(localFile(event->mimeData()));
}

} // namespace parley
