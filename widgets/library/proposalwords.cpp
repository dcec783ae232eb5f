// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/proposalwords.h"

#include "models/library/language/template.h"
#include "widgets/common/hues.h"
#include "widgets/common/textdirection.h"
#include "widgets/library/entrylifewords.h"

#include <QCoreApplication>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(parley::ProposalWords)
};

QString shortcutWords(const QString &shortcut, const TakenShortcuts &taken)
{
    switch (shortcutProblem(shortcut, taken)) {
    case ShortcutProblem::None: return {};
    case ShortcutProblem::HasDigit:
        //: Why a shortcut cannot be used
        return Words::tr("The shortcut has a digit in it: digits pick from the popup.");
    case ShortcutProblem::HasSlash:
        //: Why a shortcut cannot be used
        return Words::tr("Leave the slash out of the shortcut: it is typed before it.");
    case ShortcutProblem::HasBlank:
        //: Why a shortcut cannot be used
        return Words::tr("A shortcut is one word. Join words by hyphens.");
    case ShortcutProblem::IsTaken:
        //: Why a shortcut cannot be used; %1 is the title of another entry
        return Words::tr("“%1” has this shortcut already.").arg(isolated(taken.value(shortcut.toLower())));
    }
    return {};
}

} // namespace

QString proposalStateWord(ProposalState state)
{
    switch (state) {
    //: State of a suggestion for the library: not decided yet
    case ProposalState::Open: return Words::tr("Open");
    //: State of a suggestion for the library
    case ProposalState::Accepted: return Words::tr("Accepted");
    //: State of a suggestion for the library
    case ProposalState::Declined: return Words::tr("Declined");
    }
    return {};
}

Tone proposalTone(ProposalState state)
{
    switch (state) {
    case ProposalState::Open: return Tone::Accent;
    case ProposalState::Accepted: return Tone::Ok;
    case ProposalState::Declined: break;
    }
    return Tone::Neutral;
}

QLatin1StringView proposalIcon(ProposalState state)
{
    switch (state) {
    case ProposalState::Open: break;
    case ProposalState::Accepted: return "emblem-ok"_L1;
    case ProposalState::Declined: return "window-close"_L1;
    }
    return {};
}

QString creditWords(const QString &author)
{
    //: Who an entry of the library came from; %1 is "Dana H."
    return Words::tr("Suggested by %1").arg(isolated(shortName(author)));
}

Hue hueOf(const UserId &user) { return preferredHue(CustomerId(user.value())); }

QString proposalProblem(const Entry &entry, const TakenShortcuts &taken)
{
    if (entry.title.isEmpty())
        //: Why a suggestion for the library cannot be kept
        return Words::tr("Give it a title.");
    if (entry.variants.value(0).text.isEmpty())
        //: Why a suggestion for the library cannot be kept
        return Words::tr("Write its text.");
    for (const QString &each : entry.shortcuts)
        if (const QString why = shortcutWords(each, taken); !why.isEmpty())
            return why;
    const QString text = entry.variants.value(0).text;
    const QList<Diagnostic> wrong = Template::parse(text).diagnostics();
    if (wrong.isEmpty())
        return {};
    const int line = int(QStringView(text).left(wrong.first().offset).count(u'\n')) + 1;
    //: An error in a text of the library; %1 is the number of the line, %2 what is wrong
    return Words::tr("Line %1: %2").arg(line).arg(wrong.first().message);
}

} // namespace parley
