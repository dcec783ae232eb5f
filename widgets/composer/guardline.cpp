// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/composer/guardline.h"

#include "widgets/common/button.h"
#include "widgets/common/iconbutton.h"
#include "widgets/common/icons.h"
#include "widgets/common/keycap.h"
#include "widgets/common/label.h"
#include "widgets/common/theme.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QPainter>

#include <algorithm>

namespace parley {

using namespace Qt::StringLiterals;

namespace {

constexpr int saidMs = 12'000;
constexpr int glyph = 14;
constexpr int start = 10;
constexpr int wide = 520; // from here on words and buttons share a row

Token inkOf(GuardSeverity severity)
{
    return severity == GuardSeverity::Refuse ? &Theme::danger
           : severity == GuardSeverity::Ask  ? &Theme::warn
                                             : &Theme::ink2;
}

} // namespace

GuardLine::GuardLine(QWidget *parent)
    : QWidget(parent)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_side(new QHBoxLayout)
    , m_words(new Label(TextRole::Caption, &Theme::ink2, this))
    , m_anyway(new Label(TextRole::Caption, &Theme::ink2, this))
    , m_mend(new Button(QString(), Button::Kind::Plain, this))
    //: Button on a line above the draft
    , m_dismiss(new IconButton("window-close"_L1, tr("Dismiss"), this))
{
    m_words->setWordWrap(true);
    m_words->setMinimumWidth(60);
    m_mend->setHeight(24);
    m_mend->setFocusPolicy(Qt::NoFocus); // the caret stays where it is
    m_mend->setKeyText(keyText(QKeySequence(Qt::ALT | Qt::Key_Return)));
    m_dismiss->setMetrics({24, 24}, 12);
    m_dismiss->setFocusPolicy(Qt::NoFocus);
    m_row->setSpacing(6);
    m_side->setSpacing(8);
    m_side->addWidget(m_anyway);
    m_side->addWidget(m_mend);
    auto *head = new QHBoxLayout;
    head->setSpacing(4);
    head->addWidget(m_words, 1);
    head->addWidget(m_dismiss, 0, Qt::AlignTop);
    m_row->addLayout(head, 1);
    m_row->addLayout(m_side);
    m_time.setSingleShot(true);
    m_time.setInterval(saidMs);
    connect(&m_time, &QTimer::timeout, this, &GuardLine::clear);
    connect(m_mend, &Button::clicked, this, &GuardLine::mendRequested);
    connect(m_dismiss, &IconButton::clicked, this, &GuardLine::clear);
    arrange();
    hide();
}

void GuardLine::arrange()
{
    const bool isWide = width() >= wide;
    m_row->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_row->setSpacing(isWide ? 6 : 2);
    m_row->setAlignment(m_side, isWide ? Qt::Alignment() : Qt::AlignLeading);
    const int before = start + glyph + 6;
    const bool isRtl = layoutDirection() == Qt::RightToLeft;
    m_row->setContentsMargins(isRtl ? 6 : before, 4, isRtl ? before : 6, 2);
}

void GuardLine::set(GuardSeverity severity, const GuardWords &words)
{
    m_severity = severity;
    m_words->setInk(inkOf(severity));
    m_words->setText(words.words);
    m_mend->setText(words.mend);
    m_mend->setVisible(!words.mend.isEmpty());
    m_dismiss->setVisible(severity == GuardSeverity::Note);
    arrange();
    setVisible(true);
    update();
}

void GuardLine::showFinding(const GuardFinding &finding, int more, const QString &sendKeys)
{
    GuardWords words = GuardWords::of(finding);
    if (more > 0)
        //: After the first thing to be seen in a draft: how many more there are
        words.words += u' ' + tr("And %n more.", nullptr, more);
    const bool isNew = words.words != m_words->text() || isHidden();
    //: On the line above a draft: what Send does when it is pressed again; %1 is the key
    m_anyway->setText(sendKeys.isEmpty() ? QString() : tr("Send anyway: %1").arg(sendKeys));
    m_anyway->setVisible(!sendKeys.isEmpty());
    m_hasFinding = true;
    m_time.stop();
    set(finding.severity, words);
    if (isNew) {
        QAccessibleEvent heard(m_words, QAccessible::Alert);
        QAccessible::updateAccessibility(&heard);
    }
}

void GuardLine::say(GuardSeverity severity, const QString &words)
{
    m_anyway->hide();
    m_hasFinding = false;
    set(severity, {words, {}});
    m_time.start();
}

void GuardLine::clear()
{
    m_time.stop();
    m_hasFinding = false;
    m_words->clear();
    hide();
}

QString GuardLine::words() const
{
    return m_anyway->isHidden() ? m_words->text() : m_words->text() + u' ' + m_anyway->text();
}

void GuardLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool isRtl = layoutDirection() == Qt::RightToLeft;
    const QRect words = m_words->geometry();
    const int spare = std::max(0, words.height() - m_words->heightForWidth(words.width()));
    const int top = words.top() + spare / 2 + (lineHeight(TextRole::Caption) - glyph) / 2;
    const QRect box(isRtl ? width() - start - glyph : start, top, glyph, glyph);
    const auto icon = m_severity == GuardSeverity::Note ? "dialog-information"_L1 : "dialog-warning"_L1;
    paintIcon(painter, box, icon, Theme::current().*inkOf(m_severity), glyph);
}

void GuardLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace parley
