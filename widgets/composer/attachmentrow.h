// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/attachment.h"

#include <QList>
#include <QWidget>

class QHBoxLayout;

namespace parley {

//! The files that go with the next message, above the field. Hidden while there are none.
class AttachmentRow : public QWidget
{
    Q_OBJECT

public:
    explicit AttachmentRow(QWidget *parent = nullptr);

    [[nodiscard]] const QList<Attachment> &attachments() const { return m_attachments; }
    void add(const Attachment &attachment);
    void clear();

Q_SIGNALS:
    void changed();

private:
    void rebuild();

    QList<Attachment> m_attachments;
    QHBoxLayout *m_row;
};

} // namespace parley
