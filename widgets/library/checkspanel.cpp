// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/checkspanel.h"

#include "widgets/common/button.h"
#include "widgets/common/chip.h"
#include "widgets/common/label.h"
#include "widgets/library/checkrow.h"

#include <QHBoxLayout>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>

namespace parley {

namespace {

int rankOf(const Finding &finding, int current)
{
    const int group = finding.kept ? 2 : finding.severity == Severity::Danger ? 0 : 1;
    return group * 2 + (finding.variant == current ? 0 : 1);
}

//! Seven texts older than their source say no more than one: of what is to be weighed the first of each
//! kind comes before the others.
QList<Finding> spreadByKind(const QList<Finding> &findings)
{
    QList<Finding> first;
    QList<Finding> others;
    QSet<CheckKind> met;
    for (const Finding &each : findings) {
        const bool isFirst = !met.contains(each.kind) && !each.kept;
        met.insert(each.kind);
        const bool isUrgent = each.severity == Severity::Danger && !each.kept;
        (isFirst || isUrgent ? first : others).append(each);
    }
    return first + others;
}

} // namespace

ChecksPanel::ChecksPanel(QWidget *parent)
    : QWidget(parent)
    //: Over what the checks of a library entry found
    , m_title(new Label(tr("Checks"), TextRole::Body, &Theme::ink, this))
    , m_toFix(new Tag(QString(), Tone::Danger, this))
    , m_toWeigh(new Tag(QString(), Tone::Warn, this))
    //: No check of a library entry found anything
    , m_fine(new Label(tr("Nothing to fix, nothing to weigh."), TextRole::Caption, &Theme::ink2, this))
    , m_rowsBox(new QVBoxLayout)
    , m_all(new Button(QString(), Button::Kind::Ghost, this))
{
    m_title->setStrength(Strength::Strong);
    m_fine->setContentsMargins(0, 0, 0, 10);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(6);
    head->addWidget(m_title);
    head->addWidget(m_toFix);
    head->addWidget(m_toWeigh);
    head->addStretch();
    m_rowsBox->setContentsMargins(0, 0, 0, 0);
    m_rowsBox->setSpacing(0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(head);
    column->addWidget(m_fine);
    column->addLayout(m_rowsBox);
    column->addWidget(m_all, 0, Qt::AlignLeft);
    m_all->setHeight(24);
    m_all->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_all, &Button::clicked, this, [this] {
        m_showsAll = !m_showsAll;
        showRows();
    });
    showRows();
}

void ChecksPanel::setFindings(const QList<Finding> &findings)
{
    m_findings = findings;
    showRows();
}

void ChecksPanel::setCurrentVariant(int variant)
{
    if (std::exchange(m_variant, variant) != variant)
        showRows();
}

void ChecksPanel::setEditable(bool isEditable)
{
    if (std::exchange(m_isEditable, isEditable) != isEditable)
        showRows();
}

void ChecksPanel::setKeeping(bool isKeeping)
{
    if (std::exchange(m_isKeeping, isKeeping) != isKeeping)
        showRows();
}

int ChecksPanel::toFix() const
{
    return int(std::count_if(m_findings.begin(), m_findings.end(), [](const Finding &each) {
        return each.severity == Severity::Danger && !each.kept;
    }));
}

int ChecksPanel::toWeigh() const
{
    return int(std::count_if(m_findings.begin(), m_findings.end(), [](const Finding &each) {
        return each.severity == Severity::Warn && !each.kept;
    }));
}

void ChecksPanel::showCounts()
{
    //: Findings that must be fixed before review
    m_toFix->setText(tr("%n to fix", nullptr, toFix()));
    m_toFix->setVisible(toFix() > 0);
    //: Findings that are fixed or kept with a reason
    m_toWeigh->setText(tr("%n to weigh", nullptr, toWeigh()));
    m_toWeigh->setVisible(toWeigh() > 0);
    m_fine->setVisible(toFix() + toWeigh() == 0);
}

void ChecksPanel::showRows()
{
    showCounts();
    QList<Finding> ordered = m_findings;
    std::stable_sort(ordered.begin(), ordered.end(), [this](const Finding &a, const Finding &b) {
        return rankOf(a, m_variant) < rankOf(b, m_variant);
    });
    ordered = spreadByKind(ordered);
    // What was kept is put away with what is too much, one click from here.
    const auto isOpen = [](const Finding &each) { return !each.kept; };
    const int open = int(std::count_if(ordered.begin(), ordered.end(), isOpen));
    const int shown = m_showsAll ? int(ordered.size()) : std::min(open, MaxRows);
    QList<CheckRow *> spare = std::exchange(m_rows, {});
    for (int i = 0; i < shown; ++i) {
        const auto same = std::find_if(spare.begin(), spare.end(), [&](const CheckRow *row) {
            return row->finding().key == ordered[i].key;
        });
        CheckRow *row = same != spare.end() ? *same : nullptr;
        if (row)
            spare.erase(same);
        else
            row = addRow();
        row->setKeeping(m_isKeeping);
        row->setFinding(ordered[i], ordered[i].variant >= 0 && ordered[i].variant == m_variant, m_isEditable);
        m_rowsBox->removeWidget(row);
        m_rowsBox->addWidget(row);
        row->show();
        m_rows.append(row);
    }
    for (CheckRow *each : std::as_const(spare)) {
        each->hide();
        each->deleteLater();
    }
    for (qsizetype i = 1; i < m_rows.size(); ++i)
        setTabOrder(m_rows[i - 1], m_rows[i]);
    m_all->setVisible(open > MaxRows || open < ordered.size());
    m_all->setText(m_showsAll ? tr("Show less")
                              //: Button: shows all findings; %1 is how many more, with those that were kept
                              : tr("Show %n more", nullptr, int(ordered.size()) - shown));
}

CheckRow *ChecksPanel::addRow()
{
    auto *row = new CheckRow(this);
    connect(row, &CheckRow::jumpRequested, this, [this, row] { jump(row->finding()); });
    connect(row, &CheckRow::mendRequested, this, [this, row] { mend(row->finding()); });
    connect(row, &CheckRow::keepRequested, this,
            [this, row](const QString &reason) { Q_EMIT keepRequested(row->finding().key, reason); });
    connect(row, &CheckRow::weighRequested, this, [this, row] { Q_EMIT weighRequested(row->finding().key); });
    return row;
}

void ChecksPanel::jump(const Finding &finding)
{
    if (finding.variant < 0 && !finding.language.isEmpty())
        Q_EMIT variantRequested(finding.language, finding.form);
    else
        Q_EMIT jumpRequested(finding.variant, finding.start, finding.length);
}

void ChecksPanel::mend(const Finding &finding)
{
    const bool isOfOther = finding.kind == CheckKind::SameText || finding.kind == CheckKind::AlikeText
                           || finding.kind == CheckKind::LinkWithoutAddress;
    if (isOfOther && !finding.other.isEmpty())
        Q_EMIT entryRequested(finding.other);
    else if (finding.mend)
        Q_EMIT fixRequested(finding);
    else
        jump(finding);
}

void ChecksPanel::focusNext()
{
    if (m_rows.isEmpty())
        return;
    qsizetype next = 0;
    for (qsizetype i = 0; i + 1 < m_rows.size(); ++i)
        if (m_rows[i]->hasFocus())
            next = i + 1;
    m_rows[next]->setFocus(Qt::ShortcutFocusReason);
}

} // namespace parley
