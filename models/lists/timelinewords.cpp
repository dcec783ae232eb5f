// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/lists/timelinewords.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace parley {

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 hourMs = 60 * minuteMs;
constexpr qint64 dayMs = 24 * hourMs;

class Timeline
{
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

QString isolated(const QString &text, QChar open) { return open + text + QChar(0x2069); }

QString symbolOf(const QString &currency)
{
    static constexpr std::array symbols{
        std::pair{"GBP", u"£"},  std::pair{"EUR", u"€"}, std::pair{"USD", u"$"},   std::pair{"ILS", u"₪"},
        std::pair{"PLN", u"zł"}, std::pair{"JPY", u"¥"}, std::pair{"CHF", u"CHF"},
    };
    for (const auto &[code, symbol] : symbols)
        if (currency == QLatin1StringView(code))
            return QStringView(symbol).toString();
    return currency;
}

int minorDigits(const QString &currency)
{
    static constexpr std::array none{"JPY"_L1, "KRW"_L1, "ISK"_L1, "CLP"_L1, "VND"_L1};
    static constexpr std::array three{"JOD"_L1, "KWD"_L1, "BHD"_L1, "OMR"_L1, "TND"_L1};
    if (std::find(none.begin(), none.end(), currency) != none.end())
        return 0;
    return std::find(three.begin(), three.end(), currency) != three.end() ? 3 : 2;
}

LinePart::Weight weightOf(const QString &outcome)
{
    const QString plain = outcome.toLower();
    if (plain == "solved"_L1 || plain == "resolved"_L1)
        return LinePart::Weight::Solved;
    const bool isOpen = plain == "unsolved"_L1 || plain == "missed"_L1 || plain == "no_answer"_L1;
    return isOpen ? LinePart::Weight::Unsolved : LinePart::Weight::Plain;
}

//! Whether \a agent names the reader: by the whole name, or as "Dana H.".
bool isOwn(const QString &agent, const QString &ownName)
{
    if (ownName.isEmpty() || agent == ownName)
        return !ownName.isEmpty();
    const qsizetype space = ownName.lastIndexOf(u' ');
    return space > 0 && agent == ownName.left(space + 2) + u'.';
}

bool isWritten(InteractionKind kind)
{
    using enum InteractionKind;
    return kind == Chat || kind == Sms || kind == WhatsApp || kind == Social;
}

QString amountOf(const Interaction &interaction)
{
    bool isNumber = false;
    const qint64 minor = interaction.details.value(u"amount_minor"_s).toLongLong(&isNumber);
    if (!isNumber)
        return {};
    return moneyWords(minor, interaction.details.value(u"currency"_s), MoneyStyle::Exact);
}

//! Outcome and summary; many summaries begin with the outcome, which is then not told twice.
QList<LinePart> ending(const Interaction &interaction)
{
    QString summary = interaction.summary.simplified();
    const QString word = outcomeWord(interaction.outcome);
    if (word.isEmpty() || isWritten(interaction.kind))
        return {{summary, LinePart::Weight::Plain}};
    for (const QString &start : {word + u" · "_s, interaction.outcome + u" · "_s})
        if (summary.startsWith(start, Qt::CaseInsensitive))
            summary.remove(0, start.size());
    return {{word, weightOf(interaction.outcome)}, {summary, LinePart::Weight::Plain}};
}

} // namespace

QString kindWord(InteractionKind kind)
{
    switch (kind) {
    //: Kind of a timeline entry
    case InteractionKind::Chat: return Timeline::tr("Web chat");
    //: Kind of a timeline entry
    case InteractionKind::Call: return Timeline::tr("Call");
    //: Kind of a timeline entry
    case InteractionKind::Email: return Timeline::tr("Email");
    //: Kind of a timeline entry
    case InteractionKind::Sms: return Timeline::tr("SMS");
    //: Kind of a timeline entry
    case InteractionKind::WhatsApp: return Timeline::tr("WhatsApp");
    //: Kind of a timeline entry
    case InteractionKind::Social: return Timeline::tr("Social post");
    //: Kind of a timeline entry
    case InteractionKind::Order: return Timeline::tr("Order");
    //: Kind of a timeline entry: the customer looked at a page of the shop
    case InteractionKind::PageView: return Timeline::tr("Page viewed");
    }
    return {};
}

QString titleOf(const Interaction &interaction)
{
    if (!interaction.title.isEmpty())
        return interaction.title;
    const qint64 seconds = interaction.details.value(u"duration_seconds"_s).toLongLong();
    if (interaction.kind == InteractionKind::Call && seconds > 0)
        //: Title of a call in the timeline; %1 is how long it took, such as "6 min 12 s"
        return Timeline::tr("Call, %1").arg(durationWords(seconds));
    return kindWord(interaction.kind);
}

QList<LinePart> lineOf(const Interaction &interaction, const QString &ownName)
{
    using enum LinePart::Weight;
    QList<LinePart> parts;
    LinePart who{interaction.agent, Plain};
    if (isOwn(interaction.agent, ownName))
        //: In the timeline, in place of the reader's own name
        who = {Timeline::tr("you"), You};
    if (!isWritten(interaction.kind))
        parts.append(who);
    parts.append(ending(interaction));
    if (isWritten(interaction.kind))
        parts.append(who);
    if (interaction.kind == InteractionKind::Order && interaction.summary.isEmpty())
        parts.append({amountOf(interaction), Plain});
    parts.removeIf([](const LinePart &part) { return part.text.isEmpty(); });
    return parts;
}

QString spokenWords(const Interaction &interaction, qint64 now)
{
    QStringList words{kindWord(interaction.kind)};
    if (!interaction.title.isEmpty())
        words.append(interaction.title);
    for (const LinePart &part : lineOf(interaction, {}))
        words.append(part.text);
    words.append(relativeTime(interaction.at, now));
    return words.join(u", "_s);
}

QString outcomeWord(const QString &outcome)
{
    const QString plain = outcome.toLower();
    if (plain == "solved"_L1 || plain == "resolved"_L1)
        //: How a call or conversation ended
        return Timeline::tr("Solved");
    if (plain == "unsolved"_L1)
        //: How a call or conversation ended
        return Timeline::tr("Not solved");
    if (plain == "missed"_L1)
        //: How a call ended: nobody picked it up
        return Timeline::tr("Missed");
    if (plain == "no_answer"_L1)
        //: How a call ended: the customer did not pick it up
        return Timeline::tr("No answer");
    return outcome;
}

QString relativeTime(qint64 at, qint64 now)
{
    const qint64 ago = now - at;
    if (ago < minuteMs)
        //: In the timeline: less than a minute ago
        return Timeline::tr("now");
    if (ago < hourMs)
        //: How long ago, as short as can be
        return Timeline::tr("%n min ago", nullptr, static_cast<int>(ago / minuteMs));
    if (ago < dayMs)
        //: How long ago in hours, as short as can be
        return Timeline::tr("%n h ago", nullptr, static_cast<int>(ago / hourMs));
    if (ago < 7 * dayMs)
        //: How long ago in days, as short as can be
        return Timeline::tr("%n d ago", nullptr, static_cast<int>(ago / dayMs));
    const QDate day = QDateTime::fromMSecsSinceEpoch(at).date();
    const bool isThisYear = day.year() == QDateTime::fromMSecsSinceEpoch(now).date().year();
    return QLocale().toString(day, isThisYear ? u"d MMM"_s : u"MMM yyyy"_s);
}

QString absoluteTime(qint64 at, qint64 now)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(at);
    const bool isThisYear = time.date().year() == QDateTime::fromMSecsSinceEpoch(now).date().year();
    const QString day = QLocale().toString(time.date(), isThisYear ? u"d MMMM"_s : u"d MMMM yyyy"_s);
    //: %1 is a day such as "10 June", %2 a time of day such as "09:20"
    return Timeline::tr("%1, %2").arg(day, QLocale().toString(time.time(), u"HH:mm"_s));
}

QString durationWords(qint64 seconds)
{
    const auto of = [](qint64 value) { return static_cast<int>(value); };
    //: A length of time in seconds
    const QString s = Timeline::tr("%n s", nullptr, of(seconds % 60));
    //: A length of time in minutes
    const QString min = Timeline::tr("%n min", nullptr, of(seconds / 60 % 60));
    //: A length of time in hours
    const QString h = Timeline::tr("%n h", nullptr, of(seconds / 3600));
    if (seconds >= 3600)
        return seconds / 60 % 60 == 0 ? h : h + u' ' + min;
    if (seconds >= 60)
        return seconds % 60 == 0 ? min : min + u' ' + s;
    return s;
}

QString moneyWords(qint64 minor, const QString &currency, MoneyStyle style)
{
    const int digits = minorDigits(currency);
    const double value = static_cast<double>(minor) / std::pow(10, digits);
    const QLocale locale;
    const QString words =
        locale.toCurrencyString(value, symbolOf(currency), style == MoneyStyle::Whole ? 0 : digits);
    return isolated(words, QChar(locale.textDirection() == Qt::RightToLeft ? 0x2067 : 0x2066));
}

} // namespace parley
