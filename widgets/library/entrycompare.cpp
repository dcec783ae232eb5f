// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/entrycompare.h"

#include "widgets/common/button.h"
#include "widgets/common/iconbutton.h"
#include "widgets/common/label.h"
#include "widgets/library/changedtext.h"
#include "widgets/library/entrylifewords.h"

#include <QComboBox>
#include <QDateTime>
#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QShortcut>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace parley {
using namespace Qt::StringLiterals;

EntryCompare::EntryCompare(QWidget *parent)
    : QWidget(parent)
    //: Where two versions of a library entry are compared
    , m_same(new Label(tr("These versions are the same."), TextRole::Small, &Theme::ink2, this))
    , m_holder(new QWidget(this))
{
    auto *inner = new QVBoxLayout(m_holder);
    inner->setContentsMargins(14, 10, 14, 14);
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setAutoFillBackground(false);
    area->setWidget(m_holder);
    m_holder->setAutoFillBackground(false);
    m_same->setContentsMargins(14, 10, 14, 10);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addLayout(buildHead());
    whole->addWidget(m_same);
    whole->addWidget(area, 1);
    auto *close = new QShortcut(Qt::Key_Escape, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(close, &QShortcut::activated, this, &EntryCompare::closeRequested);
}

QLayout *EntryCompare::buildHead()
{
    m_older = new QComboBox(this);
    //: What a screen reader calls the choice of the older of two versions
    m_older->setAccessibleName(tr("Older version"));
    m_newer = new QComboBox(this);
    //: What a screen reader calls the choice of the newer of two versions
    m_newer->setAccessibleName(tr("Newer version"));
    m_restore = new Button(QString(), Button::Kind::Plain, this);
    //: Ends the comparison of two versions
    auto *close = new IconButton("window-close"_L1, tr("Close"), this);
    close->setWords(tr("Close"), u"Esc"_s);
    for (QComboBox *each : {m_older, m_newer})
        connect(each, &QComboBox::currentIndexChanged, this, &EntryCompare::showParts);
    connect(m_restore, &Button::clicked, this, [this] { Q_EMIT restoreRequested(versionOf(m_older)); });
    connect(close, &IconButton::clicked, this, &EntryCompare::closeRequested);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(14, 10, 14, 0);
    row->setSpacing(8);
    row->addWidget(m_older, 1);
    row->addWidget(m_newer, 1);
    row->addWidget(m_restore);
    row->addWidget(close);
    return row;
}

void EntryCompare::setVersions(const QList<Entry> &versions, const Entry &current, bool isEdited)
{
    const int older = olderVersion();
    const int newer = newerVersion();
    m_versions = versions;
    m_current = current;
    m_isEdited = isEdited || versions.isEmpty();
    fillBoxes();
    compare(older, newer);
}

void EntryCompare::fillBoxes()
{
    for (QComboBox *box : {m_older, m_newer}) {
        const QSignalBlocker quiet(box);
        box->clear();
        if (m_isEdited)
            //: A version of a library entry: what is being written and not saved
            box->addItem(tr("Not saved yet"), 0);
        for (const Entry &each : std::as_const(m_versions))
            //: A version of a library entry: %1 its number, %2 who saved it, %3 when
            box->addItem(tr("v%1 · %2, %3")
                             .arg(QString::number(each.version),
                                  shortName(m_users.value(each.changedBy).name),
                                  dayWords(each.changedAt, QDateTime::currentMSecsSinceEpoch())),
                         each.version);
    }
}

void EntryCompare::setEditable(bool isEditable)
{
    m_isEditable = isEditable;
    showParts();
}

int EntryCompare::olderVersion() const { return m_older->currentData().toInt(); }
int EntryCompare::newerVersion() const { return m_newer->currentData().toInt(); }

void EntryCompare::compare(int older, int newer)
{
    const QSignalBlocker quietOlder(m_older);
    const QSignalBlocker quietNewer(m_newer);
    m_newer->setCurrentIndex(std::max(0, m_newer->findData(newer)));
    const int wished = m_older->findData(older);
    m_older->setCurrentIndex(wished >= 0 && wished != m_newer->currentIndex()
                                 ? wished
                                 : std::min(m_newer->currentIndex() + 1, m_older->count() - 1));
    showParts();
}

Entry EntryCompare::versionOf(const QComboBox *box) const
{
    const int version = box->currentData().toInt();
    for (const Entry &each : m_versions)
        if (each.version == version)
            return each;
    return m_current;
}

void EntryCompare::showParts()
{
    if (m_parts) {
        m_parts->hide();
        m_parts->deleteLater();
    }
    m_parts = new QWidget(m_holder);
    auto *grid = new QGridLayout(m_parts);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    const Entry older = versionOf(m_older);
    const Entry newer = versionOf(m_newer);
    const QList<EntryPart> parts = changedParts(older, newer);
    int row = 0;
    for (const EntryPart &each : parts)
        row = addPart(grid, row, each, older, newer);
    grid->setRowStretch(row, 1);
    m_holder->layout()->addWidget(m_parts);
    m_parts->show();
    m_same->setVisible(parts.isEmpty());
    const int version = olderVersion();
    //: Puts a whole version of a library entry back; %1 is its number
    m_restore->setText(tr("Restore v%1").arg(version));
    m_restore->setVisible(m_isEditable && version > 0);
    m_restore->setEnabled(!changedParts(older, m_current).isEmpty());
}

int EntryCompare::addPart(QGridLayout *grid, int row, const EntryPart &part, const Entry &older,
                          const Entry &newer)
{
    auto *title = new Label(partWords(part, newer.kind), TextRole::Caption, &Theme::ink, m_parts);
    title->setStrength(Strength::Strong);
    auto *head = new QHBoxLayout;
    head->addWidget(title);
    head->addStretch();
    if (m_isEditable && olderVersion() > 0) {
        //: Puts one text or field of a library entry back as it was
        auto *restore = new Button(tr("Restore this"), Button::Kind::Ghost, m_parts);
        restore->setHeight(22);
        connect(restore, &Button::clicked, this,
                [this, older, part] { Q_EMIT restorePartRequested(older, part); });
        head->addWidget(restore);
    }
    grid->addLayout(head, row, 0, 1, 2);
    const QString before = valueWords(older, part, m_users);
    const QString after = valueWords(newer, part, m_users);
    int column = 0;
    for (const auto side : {ChangedText::Side::Before, ChangedText::Side::After}) {
        auto *frame = new QFrame(m_parts);
        frame->setProperty("role", u"card"_s);
        auto *box = new QVBoxLayout(frame);
        box->setContentsMargins(4, 6, 4, 6);
        auto *text = new ChangedText(side, TextRole::Small, frame);
        text->setTexts(before, after);
        box->addWidget(text);
        box->addStretch();
        grid->addWidget(frame, row + 1, column++);
    }
    return row + 2;
}

} // namespace parley
