// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>

namespace parley {

class SpellChecker;

//! The dictionaries in use, one for each language however many composers write in it.
class Dictionaries : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    //! The dictionary of a language (BCP 47); may know no words. Owned here.
    [[nodiscard]] SpellChecker *of(const QString &language);

private:
    QHash<QString, SpellChecker *> m_checkers;
};

} // namespace parley
