// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/channel.h"
#include "models/domain/entry.h"
#include "models/domain/toneguide.h"
#include "models/library/checking/entrytexts.h"
#include "models/library/checking/finding.h"
#include "models/library/checking/linkbook.h"
#include "models/library/language/renderdata.h"
#include "models/library/language/template.h"
#include "models/policy/tonefinding.h"

#include <QObject>

#include <functional>

namespace parley {

//! What knows the words of languages (BCP 47): a dictionary, given as functions. Without them no word is
//! wrong.
struct Spelling
{
    std::function<bool(const QString &language, const QString &word)> isRight;
    std::function<QString(const QString &language, const QString &word)>
        better; //!< the nearest; may be empty
};

//! A finding of a tone guide among those of the checks, without its place.
[[nodiscard]] Finding checkOf(const ToneFinding &tone);

//! Every check of an entry, as one writes it: what the library, the brand's tone guide, the channels, the
//! links and a dictionary say. It keeps what the whole library is compared by, so that a check takes a few ms
//! however many entries there are. Lives in the GUI's thread.
class EntryChecker : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    //! Starts with the whole library; then entry by entry.
    void setEntries(const QList<Entry> &entries);
    void putEntry(const Entry &entry);
    void removeEntry(const EntryId &entry);
    void setCentre(const Centre &centre);
    void setToneGuides(const QList<ToneGuide> &guides);
    void putLinkCheck(const LinkCheck &check);
    void setSpelling(const Spelling &spelling);
    //! Customers' data by language, with which texts are as long as they will be.
    void setSamples(const QHash<QString, RenderData> &samples);

    //! The languages every reply of the centre is to have a text in.
    [[nodiscard]] const QStringList &languages() const { return m_languages; }
    [[nodiscard]] const LinkBook &links() const { return m_links; }

    //! Everything found, dangers first, then by variant and place. \a now in ms since 1970 UTC.
    [[nodiscard]] QList<Finding> check(const Entry &entry, qint64 now) const;

Q_SIGNALS:
    //! What entries are checked against has changed: a check may come out differently.
    void changed();

private:
    void addVariant(const Entry &entry, int variant, QList<Finding> &findings) const;
    [[nodiscard]] QList<Finding> toneOf(const Entry &entry, const Variant &variant) const;
    [[nodiscard]] QList<Finding> spellingOf(const Variant &variant, const QString &plain) const;
    [[nodiscard]] QList<Finding> lengthOf(const Entry &entry, int variant, const Template &parsed) const;
    [[nodiscard]] QString rendered(const Variant &variant, const Template &parsed) const;

    Centre m_centre;
    QList<ToneGuide> m_guides;
    QStringList m_languages;
    EntryTexts m_texts;
    LinkBook m_links;
    Spelling m_spelling;
    QHash<QString, RenderData> m_samples;
};

} // namespace parley
