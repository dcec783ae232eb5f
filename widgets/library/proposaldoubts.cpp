// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/proposaldoubts.h"

#include "widgets/common/button.h"
#include "widgets/common/flowlayout.h"
#include "widgets/common/icons.h"
#include "widgets/common/label.h"
#include "widgets/common/textdirection.h"
#include "widgets/library/proposaltextfield.h"

namespace parley {
using namespace Qt::StringLiterals;

namespace {

constexpr int linkHeight = 22;

QString kindWords(DoubtKind kind)
{
    switch (kind) {
    //: What a piece of text may be, in the tooltip of a doubt
    case DoubtKind::Name: return ProposalDoubts::tr("A name");
    //: What a piece of text may be, in the tooltip of a doubt
    case DoubtKind::Address: return ProposalDoubts::tr("An address");
    //: What a piece of text may be, in the tooltip of a doubt
    case DoubtKind::Amount: return ProposalDoubts::tr("An amount");
    //: What a piece of text may be, in the tooltip of a doubt
    case DoubtKind::Date: return ProposalDoubts::tr("A date");
    //: What a piece of text may be, in the tooltip of a doubt
    case DoubtKind::Number: return ProposalDoubts::tr("A number or code");
    }
    return {};
}

} // namespace

ProposalDoubts::ProposalDoubts(ProposalTextField *field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_row(new FlowLayout(4, this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    connect(field, &ProposalTextField::doubtsChanged, this, &ProposalDoubts::showDoubts);
    showDoubts();
}

void ProposalDoubts::showDoubts()
{
    m_row->clear();
    for (QWidget *each : std::as_const(m_shown)) {
        each->hide();
        each->deleteLater();
    }
    m_shown.clear();
    const auto add = [this](QWidget *widget) {
        widget->setMinimumHeight(scaled(linkHeight));
        m_row->addWidget(widget);
        m_shown.append(widget);
        widget->show();
    };
    const QList<PersonalDoubt> &doubts = m_field->doubts();
    setVisible(!doubts.isEmpty());
    if (doubts.isEmpty())
        return;
    //: Before pieces of a text that only one customer should read
    add(new Label(tr("Might be true of one customer only:"), TextRole::Small, &Theme::warn, this));
    const QString text = m_field->toPlainText();
    for (const PersonalDoubt &each : doubts.mid(0, MaxShown)) {
        auto *link = new Button(isolated(text.mid(each.offset, each.length)), Button::Kind::Ghost, this);
        link->setHeight(linkHeight);
        link->setToolTip(kindWords(each.kind));
        connect(link, &Button::clicked, m_field, [this, each] { m_field->select(each); });
        add(link);
    }
    if (doubts.size() > MaxShown)
        //: After some pieces of text: how many there are besides
        add(new Label(tr("and %n more", nullptr, int(doubts.size() - MaxShown)), TextRole::Small,
                      &Theme::ink3, this));
}

} // namespace parley
