// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/composer/guardwords.h"

#include "widgets/common/textdirection.h"

#include <QCoreApplication>

namespace parley {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longest = 60; // of what is quoted

QString quoted(const QString &text)
{
    const QString line = text.simplified();
    return isolated(line.size() > longest ? line.first(longest - 1) + u'…' : line);
}

//! Gives the words their place in the translations.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(SendGuard)

public:
    static GuardWords field(const GuardFinding &it)
    {
        if (it.kind == GuardKind::Unfilled)
            //: Line above a draft that cannot be sent; %1 is the field
            return {tr("“%1” is still to be filled in.").arg(quoted(it.found)), goThere()};
        if (it.kind == GuardKind::Uncertain)
            //: Line above a draft; %1 is a value that was worked out, such as a name as one calls somebody
            return {tr("Look at “%1”: Parley is not sure of it.").arg(quoted(it.found)), selectIt()};
        //: Line above a draft that cannot be sent; %1 is a placeholder such as {{ name }}
        return {tr("“%1” would be sent as it stands. Write what belongs there.")
                    .arg(isolatedLtr(it.found.simplified().left(longest))),
                selectIt()};
    }

    static GuardWords other(const GuardFinding &it)
    {
        if (it.kind == GuardKind::OtherCustomer)
            //: Line above a draft; %1 is the whole name of somebody whom the agent talks to elsewhere
            return {tr("%1 is another customer of yours.").arg(quoted(it.about)), selectIt()};
        //: Line above a draft; %1 is an order number, %2 another customer
        return {tr("Order %1 is %2’s.").arg(isolatedLtr(it.found), quoted(it.about)), selectIt()};
    }

    static GuardWords repeat(const GuardFinding &it)
    {
        //: Line above a draft; %1 is an entry of the library
        GuardWords said{tr("Sent to this customer before: “%1”.").arg(quoted(it.about)), selectIt()};
        if (it.mend)
            //: Button that puts another wording in; %1 is the entry it comes from
            said.mend = tr("Use “%1”").arg(quoted(it.better));
        return said;
    }

    static GuardWords word(const GuardFinding &it)
    {
        //: Line above a draft; %1 is a word that the tone guide does not want
        GuardWords said{tr("We avoid “%1”.").arg(quoted(it.found)), selectIt()};
        if (!it.better.isEmpty())
            //: The same with the better word, %2
            said.words = tr("We avoid “%1”: better “%2”.").arg(quoted(it.found), quoted(it.better));
        if (!it.about.isEmpty())
            said.words += u' ' + isolated(it.about);
        if (it.mend)
            said.mend = it.better.isEmpty()
                            //: Button: takes a word out of the draft
                            ? tr("Leave it out")
                            //: Button: puts the better word in; %1
                            : tr("Write “%1”").arg(quoted(it.better));
        return said;
    }

    static GuardWords link(const GuardFinding &it)
    {
        //: Line above a draft; %1 is an address in the customer's language
        return {tr("This link is for another language. Theirs is %1").arg(isolatedLtr(it.better)),
                //: Button: puts the right address in
                tr("Use theirs")};
    }

    static GuardWords length(const GuardFinding &it)
    {
        //: Line above a draft that is longer than one message may be
        return {tr("Too long for one message: it goes out as %n.", nullptr, it.count), {}};
    }

    static GuardWords tone(const GuardFinding &it)
    {
        return {toneWords(it), it.mend ? mendIt() : it.length > 0 ? selectIt() : QString()};
    }

private:
    //: Button on a line above a draft: goes to the place that it is about
    static QString goThere() { return tr("Go there"); }
    //: Button on a line above a draft: selects the part that it is about, to be written anew
    static QString selectIt() { return tr("Select it"); }
    //: Button on a line above a draft: changes what it is about as the tone guide wants it
    static QString mendIt() { return tr("Mend it"); }

    static QString toneWords(const GuardFinding &it)
    {
        switch (it.tone) {
        //: Tone guide, about a draft
        case ToneKind::GreetingMissing: return tr("It begins without a greeting.");
        //: Tone guide, about a draft
        case ToneKind::GreetingUnwanted: return tr("It needs no greeting.");
        //: Tone guide, about a draft
        case ToneKind::ClosingMissing: return tr("It ends without a closing line.");
        //: Tone guide, about a draft
        case ToneKind::ClosingUnwanted: return tr("It needs no closing line.");
        //: Tone guide, about a draft; %1 is how many words one sentence should have at most
        case ToneKind::LongSentence:
            return tr("A sentence of %n word(s); %1 at most.", nullptr, it.count).arg(it.most);
        //: Tone guide, about a draft
        case ToneKind::ManyExclamations:
            return tr("%n exclamation mark(s) too many.", nullptr, it.count - it.most);
        //: Tone guide, about a draft; %1 is a word in capital letters
        case ToneKind::CapitalLetters: return tr("“%1” shouts.").arg(quoted(it.found));
        case ToneKind::AvoidedWord: break;
        }
        return {};
    }
};

} // namespace

GuardWords GuardWords::of(const GuardFinding &finding)
{
    switch (finding.kind) {
    case GuardKind::Unfilled:
    case GuardKind::LeftPlaceholder:
    case GuardKind::Uncertain: return Words::field(finding);
    case GuardKind::OtherCustomer:
    case GuardKind::OtherNumber: return Words::other(finding);
    case GuardKind::SentBefore: return Words::repeat(finding);
    case GuardKind::AvoidedWord: return Words::word(finding);
    case GuardKind::WrongLink: return Words::link(finding);
    case GuardKind::TooLong: return Words::length(finding);
    case GuardKind::Tone: return Words::tone(finding);
    }
    return {};
}

} // namespace parley
