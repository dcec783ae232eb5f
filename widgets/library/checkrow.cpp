// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/checkrow.h"

#include "widgets/common/button.h"
#include "widgets/common/iconbutton.h"
#include "widgets/common/icons.h"
#include "widgets/common/label.h"
#include "widgets/common/painting.h"
#include "widgets/library/checktitle.h"
#include "widgets/library/checkwords.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

constexpr int iconColumn = 25;
constexpr int pad = 7;

} // namespace

CheckRow::CheckRow(QWidget *parent)
    : QWidget(parent)
    , m_title(new CheckTitle(this))
    , m_words(new Label(TextRole::Caption, &Theme::ink2, this))
    , m_mend(new Button(QString(), Button::Kind::Plain, this))
    , m_keep(new Button(QString(), Button::Kind::Plain, this))
    //: Tooltip: what else can be done about a finding
    , m_more(new IconButton("overflow-menu"_L1, tr("More"), this))
    , m_reasonBox(new QWidget(this))
    , m_reason(new QLineEdit(m_reasonBox))
    //: Button: leaves a finding as it is
    , m_reasonKeep(new Button(tr("Keep"), Button::Kind::Primary, m_reasonBox))
{
    setFocusPolicy(Qt::StrongFocus);
    setProperty("ownFocus", true);
    setCursor(Qt::PointingHandCursor);
    build();
    buildReason();
    connect(m_mend, &Button::clicked, this, &CheckRow::mendRequested);
    connect(m_keep, &Button::clicked, this, [this] {
        if (m_finding.kept)
            Q_EMIT weighRequested();
        else
            askReason();
    });
    connect(m_more, &IconButton::clicked, this, &CheckRow::showMenu);
}

void CheckRow::build()
{
    m_words->setWordWrap(true);
    m_words->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_more->setMetrics({24, 26}, 14);
    for (Button *each : {m_mend, m_keep}) {
        each->setHeight(24);
        each->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        each->setCursor(Qt::ArrowCursor);
    }
    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addWidget(m_words);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addSpacing(iconColumn - 4);
    row->addLayout(column, 1);
    row->addWidget(m_mend, 0, Qt::AlignTop);
    row->addWidget(m_keep, 0, Qt::AlignTop);
    row->addWidget(m_more, 0, Qt::AlignTop);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, pad, 0, pad + 1);
    all->setSpacing(6);
    all->addLayout(row);
    all->addWidget(m_reasonBox);
}

void CheckRow::buildReason()
{
    //: In the empty field for why a finding is left as it is
    m_reason->setPlaceholderText(tr("Why it is fine"));
    m_reason->setAccessibleName(m_reason->placeholderText());
    m_reason->setMaxLength(200);
    m_reason->installEventFilter(this);
    m_reasonKeep->setEnabled(false);
    m_reasonKeep->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(m_reasonBox);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addSpacing(iconColumn - 6);
    row->addWidget(m_reason, 1);
    row->addWidget(m_reasonKeep);
    m_reasonBox->hide();
    connect(m_reason, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_reasonKeep->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_reason, &QLineEdit::returnPressed, this, &CheckRow::keep);
    connect(m_reasonKeep, &Button::clicked, this, &CheckRow::keep);
}

bool CheckRow::canBeKept() const
{
    return m_isEditable && m_isKeeping && !m_finding.kept
           && (m_finding.severity == Severity::Warn || m_finding.kind == CheckKind::Spelling);
}

void CheckRow::setFinding(const Finding &finding, bool isCurrent, bool isEditable)
{
    m_finding = finding;
    m_isEditable = isEditable;
    m_title->setWords(checkTitle(finding), checkPlace(finding, isCurrent));
    //: Why a finding was left as it is
    m_words->setText(finding.kept ? tr("Kept: %1").arg(*finding.kept) : checkExplanation(finding));
    const QString mend = finding.kept ? QString() : mendWords(finding);
    const bool opens = finding.kind == CheckKind::SameText || finding.kind == CheckKind::AlikeText;
    m_mend->setText(mend);
    m_mend->setVisible(!mend.isEmpty() && (isEditable || opens));
    //: Button: a finding that was kept counts again
    m_keep->setText(finding.kept ? tr("Weigh again") : tr("Keep…"));
    m_keep->setVisible(finding.kept ? isEditable : canBeKept() && m_mend->isHidden());
    m_more->setVisible(canBeKept() && !m_mend->isHidden());
    if (!canBeKept())
        closeReason();
    //: What a screen reader says of a finding: what it is, where, and what it means
    setAccessibleName(
        tr("%1 %2: %3").arg(checkTitle(finding), checkPlace(finding, isCurrent), m_words->text()));
    update();
}

void CheckRow::showMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    //: Menu: leave a finding as it is, with a reason
    connect(menu->addAction(tr("Keep…")), &QAction::triggered, this, &CheckRow::askReason);
    //: Menu: put the cursor where a finding is
    connect(menu->addAction(tr("Go there")), &QAction::triggered, this, &CheckRow::jumpRequested);
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

void CheckRow::askReason()
{
    if (!canBeKept())
        return;
    m_reasonBox->show();
    m_reason->setFocus(Qt::OtherFocusReason);
}

void CheckRow::closeReason()
{
    const bool hadFocus = m_reason->hasFocus();
    m_reason->clear();
    m_reasonBox->hide();
    if (hadFocus)
        setFocus(Qt::OtherFocusReason);
}

void CheckRow::keep()
{
    const QString reason = m_reason->text().trimmed();
    if (reason.isEmpty())
        return;
    closeReason();
    Q_EMIT keepRequested(reason);
}

bool CheckRow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_reason && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        closeReason();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void CheckRow::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT jumpRequested();
}

void CheckRow::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: Q_EMIT jumpRequested(); break;
    case Qt::Key_Up: focusPreviousChild(); break;
    case Qt::Key_Down: focusNextChild(); break;
    default: QWidget::keyPressEvent(event);
    }
}

void CheckRow::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const QRect place = QStyle::visualRect(layoutDirection(), rect(), QRect(0, pad, 18, 18));
    const QColor &ink = m_finding.kept                           ? theme.ink3
                        : m_finding.severity == Severity::Danger ? theme.danger
                                                                 : theme.warn;
    paintIcon(painter, place, checkIcon(m_finding.kind), ink, 16);
    painter.setPen(QPen(theme.line, 0));
    painter.drawLine(0, height() - 1, width() - 1, height() - 1);
    if (hasKeyboardFocus(this))
        paintFocusInside(painter, rect().adjusted(0, 1, 0, -1), 6);
}

} // namespace parley
