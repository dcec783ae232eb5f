// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/checking/leftplaceholders.h"
#include "models/library/finding/normalise.h"

#include <QStringList>

#include <optional>

namespace parley {

//! A text in which people and numbers are looked for, prepared once for all of them.
class Mentions
{
public:
    explicit Mentions(const QString &text);

    //! Where a person is named: by their whole name of two words or more, or by the first, or after a title
    //! the last, right after a greeting. Names are often words as well, so nothing less is taken for one.
    //! \a own are the names that may stand there: whoever shares one is not found by it.
    [[nodiscard]] std::optional<TextPart> ofPerson(const QString &name, const QStringList &own) const;

    //! Where a number such as AP-20418 stands, however its parts are joined. Short ones are not looked for.
    [[nodiscard]] std::optional<TextPart> ofNumber(const QString &number) const;

private:
    [[nodiscard]] std::optional<TextPart> wholeName(const QString &name) const;
    [[nodiscard]] std::optional<TextPart> greeted(const QString &name, bool needsTitle) const;
    [[nodiscard]] bool isBounded(qsizetype start, qsizetype end, bool allowsParticles) const;
    [[nodiscard]] bool isGreeted(qsizetype start, bool needsTitle) const;
    //! Whether the word that ends there is one such as Mrs.
    [[nodiscard]] bool isTitle(qsizetype end) const;
    [[nodiscard]] bool isCalled(const TextPart &part) const;
    [[nodiscard]] TextPart original(qsizetype start, qsizetype end) const;

    QString m_text;
    NormalText m_plain;
    NormalText m_codes; //!< letters and digits only
};

} // namespace parley
