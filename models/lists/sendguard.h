// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/channel.h"
#include "models/domain/entry.h"
#include "models/domain/toneguide.h"
#include "models/library/language/renderedtext.h"
#include "models/lists/guardfinding.h"

#include <QHash>

namespace parley {

//! A customer whom the draft is not for.
struct OtherCustomer
{
    QString name;
    QStringList numbers; //!< of their orders

    friend bool operator==(const OtherCustomer &, const OtherCustomer &) = default;
};

//! An entry that is in the draft and was sent to this customer before.
struct RepeatedEntry
{
    EntryId entry;
    QString title;
    EntryId offered; //!< another wording; empty: there is none
    QString offeredTitle;
    RenderedText offeredText; //!< for this customer
    QString language;         //!< of the offered text
    FormOfAddress form = FormOfAddress::Neutral;

    friend bool operator==(const RepeatedEntry &, const RepeatedEntry &) = default;
};

//! What a draft is held against: for whom it is, and whom it is not for.
struct GuardContext
{
    Channel channel = Channel::WebChat;
    int textLimit = 2000;   //!< as in ChannelPolicy
    QStringList ownNames;   //!< the customer's and the agent's
    QStringList ownNumbers; //!< of the customer's orders
    QList<OtherCustomer> others;
    QList<RepeatedEntry> repeated;
    QHash<QString, QString> links; //!< see linksFor()
    ToneGuide guide;
    bool wantsTone = false; //!< all of the guide, not only words to avoid
};

//! Of all addresses of the library's links those that are for another language, by linkKey(), each with the
//! one for \a language. Links without an address in that language are left alone.
[[nodiscard]] QHash<QString, QString> linksFor(const QList<Entry> &links, const QString &language);

//! An address without what makes no difference: scheme, www, the last slash, case of the host.
[[nodiscard]] QString linkKey(QStringView address);

//! A draft as it stands.
struct GuardedText
{
    //! A part that came from the library.
    struct Part
    {
        EntryId entry;
        qsizetype start = 0;
        qsizetype length = 0;
    };

    QString text;        //!< one character for each field to fill
    QList<Span> spans;   //!< fields to fill are Missing, of length 1; filled values where they stand
    QList<Part> entries; //!< in the order of the text
};

//! Looks at a draft before the customer does. Pure and quick: it runs while one types, and once more at the
//! moment of sending, which is the one that counts.
class SendGuard
{
public:
    explicit SendGuard(GuardContext context)
        : m_context(std::move(context))
    {}

    //! What is to be seen: first what refuses, then what asks, each in the order of the text.
    [[nodiscard]] QList<GuardFinding> findings(const GuardedText &draft) const;

private:
    [[nodiscard]] QList<GuardFinding> fields(const GuardedText &draft) const;
    [[nodiscard]] QList<GuardFinding> people(const GuardedText &draft) const;
    [[nodiscard]] QList<GuardFinding> repeats(const GuardedText &draft) const;
    [[nodiscard]] QList<GuardFinding> tone(const GuardedText &draft) const;
    [[nodiscard]] QList<GuardFinding> addresses(const GuardedText &draft) const;
    [[nodiscard]] QList<GuardFinding> length(const GuardedText &draft) const;

    GuardContext m_context;
};

} // namespace parley
