// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sync/drafts.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <chrono>

namespace parley::sync {

Drafts::Drafts(QObject *parent)
    : QObject(parent)
{
    m_writing.setSingleShot(true);
    m_writing.setInterval(std::chrono::milliseconds(700));
    connect(&m_writing, &QTimer::timeout, this, &Drafts::flush);
}

Drafts::~Drafts() { flush(); }

void Drafts::open(const QString &file)
{
    flush();
    m_file = file;
    m_drafts.clear();
    QFile stored(m_file);
    if (!stored.open(QFile::ReadOnly))
        return;
    const QJsonObject drafts = QJsonDocument::fromJson(stored.readAll()).object();
    for (auto it = drafts.begin(); it != drafts.end(); ++it)
        m_drafts.insert(ConversationId(it.key()), it.value().toString());
}

QString Drafts::of(const ConversationId &conversation) const { return m_drafts.value(conversation); }

void Drafts::keep(const ConversationId &conversation, const QString &text)
{
    if (m_drafts.value(conversation) == text)
        return;
    if (text.isEmpty())
        m_drafts.remove(conversation);
    else
        m_drafts.insert(conversation, text);
    m_isDirty = true;
    if (!m_writing.isActive())
        m_writing.start();
}

bool Drafts::flush()
{
    m_writing.stop();
    if (!m_isDirty || m_file.isEmpty())
        return true;
    QJsonObject drafts;
    for (auto it = m_drafts.cbegin(); it != m_drafts.cend(); ++it)
        drafts.insert(it.key().value(), it.value());
    QDir().mkpath(QFileInfo(m_file).absolutePath());
    QSaveFile file(m_file);
    const bool isWritten =
        file.open(QFile::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(QJsonDocument(drafts).toJson(QJsonDocument::Compact)) >= 0 && file.commit();
    m_isDirty = !isWritten;
    return isWritten;
}

} // namespace parley::sync
