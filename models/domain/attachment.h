// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/id.h"

namespace parley {

//! A file that goes with a message. The bytes are fetched from `/files/<id>`.
struct Attachment
{
    AttachmentId id; //!< random, unguessable: who has it may fetch the file
    QString name;    //!< as the sender called it, without folders
    QString type;    //!< media type by its content, not by its name
    qint64 bytes = 0;

    friend bool operator==(const Attachment &, const Attachment &) = default;
};

} // namespace parley
