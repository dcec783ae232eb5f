// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/importworkpage.h"

#include "widgets/common/button.h"
#include "widgets/common/label.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QVBoxLayout>

namespace parley {

ImportWorkPage::ImportWorkPage(QWidget *parent)
    : QWidget(parent)
    , m_title(new Label(TextRole::Heading, &Theme::ink, this))
    , m_bar(new QProgressBar(this))
    , m_figures(new Label(TextRole::Body, &Theme::ink2, this))
    , m_reason(new Label(TextRole::Body, &Theme::danger, this))
    //: Button: an import that was held up goes on
    , m_resume(new Button(tr("Try again"), Button::Kind::Primary, this))
    , m_stop(new Button(QString(), Button::Kind::Plain, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(48, 40, 48, 40);
    column->setSpacing(12);
    column->addStretch(1);
    column->addWidget(m_title);
    column->addWidget(m_bar);
    column->addWidget(m_figures);
    column->addWidget(m_reason);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_resume);
    buttons->addWidget(m_stop);
    buttons->addStretch(1);
    column->addLayout(buttons);
    column->addStretch(2);
    m_bar->setTextVisible(false);
    m_reason->setWordWrap(true);
    connect(m_stop, &Button::clicked, this, &ImportWorkPage::stopRequested);
    connect(m_resume, &Button::clicked, this, &ImportWorkPage::resumeRequested);
}

void ImportWorkPage::begin(const QString &title, const QString &stopText)
{
    m_title->setText(title);
    m_bar->setAccessibleName(title);
    m_stop->setText(stopText);
    m_stop->setFocus(Qt::OtherFocusReason);
    setPaused({});
    setProgress(0, 0);
}

void ImportWorkPage::setProgress(int done, int total)
{
    m_bar->setRange(0, total);
    m_bar->setValue(done);
    const QLocale locale;
    if (total == 0)
        m_figures->clear();
    else
        //: Progress: %1 of %2 are done, %3 remain
        m_figures->setText(
            tr("%1 of %2, %3 to go")
                .arg(locale.toString(done), locale.toString(total), locale.toString(total - done)));
}

void ImportWorkPage::setPaused(const QString &reason)
{
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
    m_resume->setVisible(!reason.isEmpty());
    if (!reason.isEmpty())
        m_resume->setFocus(Qt::OtherFocusReason);
}

} // namespace parley
