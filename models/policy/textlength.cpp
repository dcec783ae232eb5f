// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/textlength.h"

#include <QString>

#include <algorithm>

namespace parley {

namespace {

// 3GPP TS 23.038, the default alphabet without the escape, and the extension table behind the escape.
constexpr QStringView gsmAlphabet =
    u"@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§"
    u"¿abcdefghijklmnopqrstuvwxyzäöñüà";
constexpr QStringView gsmExtension = u"\f^{}\\[~]|€";

bool isDirectionMark(QChar character)
{
    const char16_t code = character.unicode();
    return (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069) || code == 0x200E
           || code == 0x200F || code == 0x061C;
}

// One part or several: a character that takes two units is never cut in half, hence the walk.
int partsFor(QStringView text, int single, int several, auto unitsOf)
{
    int total = 0;
    int parts = 1;
    int inPart = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        int units = unitsOf(text.at(i));
        if (text.at(i).isHighSurrogate() && i + 1 < text.size())
            units += unitsOf(text.at(++i));
        total += units;
        if (inPart + units > several) {
            ++parts;
            inPart = 0;
        }
        inPart += units;
    }
    return total <= single ? 1 : parts;
}

TextLength smsLength(QStringView text, int mostParts)
{
    TextLength length;
    const auto isGsm = [](QChar each) { return gsmAlphabet.contains(each) || gsmExtension.contains(each); };
    length.isUnicode = !std::all_of(text.begin(), text.end(), isGsm);
    const int single = length.isUnicode ? 70 : 160;
    const int several = length.isUnicode ? 67 : 153;
    const auto unitsOf = [&](QChar each) { return !length.isUnicode && gsmExtension.contains(each) ? 2 : 1; };
    for (const QChar each : text)
        length.used += unitsOf(each);
    length.parts = partsFor(text, single, several, unitsOf);
    length.capacity = length.parts == 1 ? single : several * length.parts;
    length.isOver = length.parts > mostParts;
    return length;
}

} // namespace

TextLength textLength(QStringView text, Channel channel, int textLimit)
{
    if (channel == Channel::Sms)
        return smsLength(textForChannel(text.toString(), channel), textLimit);
    TextLength length;
    length.used = int(text.size());
    length.capacity = textLimit;
    length.isOver = length.used > textLimit;
    return length;
}

QString textForChannel(const QString &text, Channel channel)
{
    if (channel != Channel::Sms)
        return text;
    QString plain = text;
    plain.removeIf(isDirectionMark);
    return plain;
}

} // namespace parley
