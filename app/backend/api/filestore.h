// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/attachment.h"
#include "models/domain/error.h"

#include <QObject>

#include <functional>

namespace parley::backend {

//! The bytes of attachments, in one folder under random names. Reads and writes on threads of their own and
//! answers on the main thread, not at all once \p context is gone.
class FileStore
{
public:
    explicit FileStore(const QString &folder)
        : m_folder(folder)
    {}

    //! Keeps the bytes; the type is told by them alone. BadRequest when it is not one that is taken.
    void keep(const QString &name, const QByteArray &bytes, QObject *context,
              std::function<void(Result<Attachment>)> then) const;
    void read(const AttachmentId &id, QObject *context, std::function<void(Result<QByteArray>)> then) const;
    //! Forgets the bytes of one that could not be registered.
    void remove(const AttachmentId &id) const;

    //! Whether it is made like an id of ours, and so can be part of a path.
    [[nodiscard]] static bool isId(const QString &text);
    //! The media type of the bytes; empty when they are none of those that are taken.
    [[nodiscard]] static QString typeOf(const QByteArray &bytes);
    //! The name without folders and control characters, of bounded length.
    [[nodiscard]] static QString cleanName(const QString &name);

private:
    [[nodiscard]] QString pathOf(const AttachmentId &id) const;

    QString m_folder;
};

} // namespace parley::backend
