// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/id.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace parley::sync {

//! What stands unsent in each conversation's composer, kept on disk: at most a second of typing is
//! lost when the program is killed. One file, written whole and swapped in.
class Drafts : public QObject
{
    Q_OBJECT

public:
    explicit Drafts(QObject *parent = nullptr);
    ~Drafts() override;

    //! Reads the drafts of \p file and keeps to it from now on; those of a file before are written first.
    void open(const QString &file);

    [[nodiscard]] QString of(const ConversationId &conversation) const;
    //! Replaces a draft; an empty one is forgotten.
    void keep(const ConversationId &conversation, const QString &text);
    //! Writes at once what is not written yet; false when the disk did not take it.
    bool flush();

private:
    QString m_file;
    QHash<ConversationId, QString> m_drafts;
    QTimer m_writing;
    bool m_isDirty = false;
};

} // namespace parley::sync
