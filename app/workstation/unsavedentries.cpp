// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workstation/unsavedentries.h"

#include "models/protocol/vocabulary.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

namespace parley {

using namespace Qt::StringLiterals;

namespace {

constexpr int writeDelayMs = 1000;

} // namespace

UnsavedEntries::UnsavedEntries(QObject *parent)
    : QObject(parent)
{
    m_writing.setSingleShot(true);
    m_writing.setInterval(writeDelayMs);
    connect(&m_writing, &QTimer::timeout, this, &UnsavedEntries::flush);
}

UnsavedEntries::~UnsavedEntries() { flush(); }

QList<UnsavedEntry> UnsavedEntries::open(const QString &path)
{
    flush();
    m_file = path;
    m_entries.clear();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonArray rows = QJsonDocument::fromJson(file.readAll()).array();
    for (const QJsonValue &row : rows) {
        const auto edited = protocol::fromJson<Entry>(row[u"edited"_s].toObject());
        const auto base = protocol::fromJson<Entry>(row[u"base"_s].toObject());
        if (edited && base && !edited->id.isEmpty())
            m_entries.append({*edited, *base});
    }
    return m_entries;
}

void UnsavedEntries::keep(const QList<UnsavedEntry> &entries)
{
    if (entries == m_entries)
        return;
    m_entries = entries;
    m_isDirty = true;
    if (!m_writing.isActive())
        m_writing.start();
}

bool UnsavedEntries::flush()
{
    m_writing.stop();
    if (!m_isDirty || m_file.isEmpty())
        return true;
    QJsonArray rows;
    for (const UnsavedEntry &each : std::as_const(m_entries))
        rows.append(QJsonObject{{u"edited"_s, protocol::toJson(each.edited)},
                                {u"base"_s, protocol::toJson(each.base)}});
    QDir().mkpath(QFileInfo(m_file).path());
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write(QJsonDocument(rows).toJson(QJsonDocument::Compact));
    m_isDirty = !file.commit();
    return !m_isDirty;
}

} // namespace parley
