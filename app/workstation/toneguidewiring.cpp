// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workstation/toneguidewiring.h"

#include "models/library/checking/entrychecks.h"
#include "models/sync/engine.h"
#include "widgets/library/toneguidepage.h"

#include <QTimer>

namespace parley {

using sync::Engine;
using namespace Qt::StringLiterals;

ToneGuideWiring::ToneGuideWiring(Engine &engine, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_page(new ToneGuidePage)
{
    connect(&engine, &Engine::snapshotReplaced, this, &ToneGuideWiring::showAll);
    connect(&engine, &Engine::toneGuideChanged, m_page, &ToneGuidePage::putGuide);
    connect(&engine, &Engine::centreChanged, m_page,
            [this](const Centre &centre) { m_page->setBrands(centre.brands); });
    connect(&engine, &Engine::entryChanged, this, [this] {
        // An import changes thousands: they are counted once.
        if (!std::exchange(m_isStale, true))
            QTimer::singleShot(1000, this, &ToneGuideWiring::showEntries);
    });
    connect(m_page, &ToneGuidePage::showEntriesRequested, this, &ToneGuideWiring::entriesRequested);
    connect(m_page, &ToneGuidePage::saveRequested, this, [this](const ToneGuide &guide) {
        m_engine.ask(protocol::SaveToneGuide{guide}, this,
                     [this](const Result<protocol::ToneGuideReply> &reply) {
                         if (reply)
                             m_page->showSaved(reply->guide);
                         else
                             m_page->showRefused(reply.error());
                     });
    });
}

void ToneGuideWiring::showAll()
{
    const Role role = m_engine.user().role;
    m_page->setEditable(role == Role::Trainer || role == Role::Admin);
    m_page->setBrands(m_engine.centre().brands);
    showEntries();
    m_page->setGuides(m_engine.state().toneGuides().values());
}

void ToneGuideWiring::showEntries()
{
    m_isStale = false;
    const QList<Entry> entries = m_engine.state().entries().values();
    QStringList languages = centreLanguages(entries);
    for (const ToneGuide &each : m_engine.state().toneGuides())
        if (!languages.contains(each.language))
            languages.append(each.language);
    m_page->setLanguages(languages.isEmpty() ? QStringList{u"en"_s} : languages);
    m_page->setEntries(entries);
}

} // namespace parley
