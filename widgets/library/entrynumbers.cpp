// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/entrynumbers.h"

#include "models/library/writing/entrymerge.h"
#include "widgets/common/button.h"
#include "widgets/common/label.h"
#include "widgets/library/entrylifewords.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

const QString dash = u"—"_s;

QString share(int part, int whole)
{
    if (whole < EntryNumbers::fewestToTell)
        return dash;
    return QLocale().toString(qRound(100.0 * part / whole)) + QLocale().percent();
}

QStringList wordsOf(const EntryFigures &figures)
{
    return {QLocale().toString(figures.sent), share(figures.edited, figures.sent),
            figures.rated < EntryNumbers::fewestToTell ? dash
                                                       : QLocale().toString(figures.satisfaction, 'f', 1),
            share(figures.askedAgain, figures.closed)};
}

} // namespace

EntryNumbers::EntryNumbers(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout)
    //: Shows the figures of a library entry for each of its texts
    , m_byVariant(new Button(tr("By variant"), Button::Kind::Ghost, this))
{
    //: Heading: what a library entry brought
    auto *title = new Label(tr("Last 30 days"), TextRole::Body, &Theme::ink, this);
    title->setStrength(Strength::Strong);
    m_byVariant->setHeight(22);
    m_byVariant->setCheckable(true);
    connect(m_byVariant, &Button::clicked, this, &EntryNumbers::showVariants);
    auto *head = new QHBoxLayout;
    head->addWidget(title);
    head->addStretch();
    head->addWidget(m_byVariant);
    m_grid->setHorizontalSpacing(6);
    m_grid->setVerticalSpacing(0);
    //: Under the number of messages that were sent with a library entry
    addFigure(0, tr("sent"), tr("Messages sent with it"));
    //: Under the share of messages that were changed before they were sent
    addFigure(1, tr("edited first"), tr("Of these, changed before sending"));
    //: Under the mean rating of conversations with a library entry
    addFigure(2, tr("satisfaction"), tr("Mean rating of the conversations with it, 1 to 5"));
    //: Under the share of conversations after which the customer wrote again
    addFigure(3, tr("asked again"),
              tr("Of these conversations, those whose customer wrote again in three days"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 10, 0, 9);
    column->setSpacing(5);
    column->addLayout(head);
    column->addLayout(m_grid);
    setFigures({});
}

void EntryNumbers::addFigure(int column, const QString &words, const QString &tip)
{
    auto *value = new Label(TextRole::Title, &Theme::ink, this);
    value->setStrength(Strength::Strong);
    auto *name = new Label(words, TextRole::Caption, &Theme::ink3, this);
    name->setWordWrap(true);
    name->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    for (Label *each : {value, name})
        each->setToolTip(tip);
    m_grid->addWidget(value, 0, column);
    m_grid->addWidget(name, 1, column);
    m_grid->setColumnStretch(column, 1);
    m_values.append(value);
}

EntryFigures EntryNumbers::sum(const QList<EntryFigures> &figures)
{
    EntryFigures sum;
    double stars = 0;
    for (const EntryFigures &each : figures) {
        sum.sent += each.sent;
        sum.edited += each.edited;
        sum.rated += each.rated;
        sum.closed += each.closed;
        sum.askedAgain += each.askedAgain;
        stars += each.satisfaction * each.rated;
    }
    sum.satisfaction = sum.rated > 0 ? stars / sum.rated : 0;
    return sum;
}

void EntryNumbers::setFigures(const QList<EntryFigures> &figures)
{
    m_figures = figures;
    const QStringList words = figures.isEmpty() ? QStringList{dash, dash, dash, dash} : wordsOf(sum(figures));
    for (qsizetype i = 0; i < m_values.size(); ++i)
        m_values[i]->setText(words[i]);
    m_byVariant->setVisible(figures.size() > 1);
    showVariants();
}

void EntryNumbers::showVariants()
{
    if (m_variants) {
        m_variants->hide();
        m_variants->deleteLater();
        m_variants = nullptr;
    }
    if (!m_byVariant->isChecked() || m_figures.size() < 2)
        return;
    m_variants = new QWidget(this);
    auto *grid = new QGridLayout(m_variants);
    grid->setContentsMargins(0, 4, 0, 0);
    grid->setHorizontalSpacing(6);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 1);
    int row = 0;
    for (const EntryFigures &each : std::as_const(m_figures)) {
        auto *name = new Label(placeWords({each.language, each.form}), TextRole::Caption, &Theme::ink2);
        name->setElided(true);
        grid->addWidget(name, row, 0);
        int column = 1;
        for (const QString &words : wordsOf(each)) {
            auto *value = new Label(words, TextRole::Caption, &Theme::ink);
            value->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
            value->setMinimumWidth(scaled(34));
            grid->addWidget(value, row, column++);
        }
        ++row;
    }
    layout()->addWidget(m_variants);
    m_variants->show();
}

} // namespace parley
