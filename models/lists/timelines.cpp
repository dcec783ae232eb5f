// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/lists/timelines.h"

#include "models/lists/timelinemodel.h"

namespace parley {

Timelines::Timelines(QObject *parent)
    : QObject(parent)
{}

TimelineModel *Timelines::of(const CustomerId &customer)
{
    m_recent.removeAll(customer);
    m_recent.prepend(customer);
    if (TimelineModel *known = m_models.value(customer))
        return known;
    if (m_recent.size() > kept)
        m_models.take(m_recent.takeLast())->deleteLater();
    auto *model = new TimelineModel(customer, this);
    model->setOwnName(m_ownName);
    model->setNow(m_now);
    connect(model, &TimelineModel::pageRequested, this, &Timelines::pageRequested);
    m_models.insert(customer, model);
    return model;
}

void Timelines::addPage(const CustomerId &customer, const QList<Interaction> &interactions, bool hasMore)
{
    if (TimelineModel *model = m_models.value(customer))
        model->addPage(interactions, hasMore);
}

void Timelines::failPage(const CustomerId &customer, const QString &reason)
{
    if (TimelineModel *model = m_models.value(customer))
        model->failPage(reason);
}

void Timelines::add(const Interaction &interaction)
{
    if (TimelineModel *model = m_models.value(interaction.customer))
        model->add(interaction);
}

void Timelines::refresh()
{
    for (TimelineModel *model : std::as_const(m_models))
        model->refresh();
}

void Timelines::setOwnName(const QString &name)
{
    m_ownName = name;
    for (TimelineModel *model : std::as_const(m_models))
        model->setOwnName(name);
}

void Timelines::setNow(qint64 now)
{
    m_now = now;
    for (TimelineModel *model : std::as_const(m_models))
        model->setNow(now);
}

} // namespace parley
