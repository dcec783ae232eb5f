// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/language/phonenumber.h"

#include <QStringList>

#include <phonenumbers/phonenumberutil.h>

namespace parley {
using namespace Qt::StringLiterals;

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

namespace {

PhoneNumberUtil::PhoneNumberFormat formatOf(PhoneForm form)
{
    switch (form) {
    case PhoneForm::International: break;
    case PhoneForm::National: return PhoneNumberUtil::NATIONAL;
    case PhoneForm::E164: return PhoneNumberUtil::E164;
    case PhoneForm::Link: return PhoneNumberUtil::RFC3966;
    }
    return PhoneNumberUtil::INTERNATIONAL;
}

} // namespace

std::optional<PhoneForm> phoneFormOf(const QString &name)
{
    if (name == "international"_L1)
        return PhoneForm::International;
    if (name == "national"_L1)
        return PhoneForm::National;
    if (name == "e164"_L1)
        return PhoneForm::E164;
    if (name == "link"_L1)
        return PhoneForm::Link;
    return {};
}

std::optional<QString> phoneNumber(const QString &text, PhoneForm form, const QString &region)
{
    const PhoneNumberUtil &known = *PhoneNumberUtil::GetInstance();
    PhoneNumber number;
    const std::string where = region.isEmpty() ? "ZZ" : region.toUpper().toStdString();
    if (known.Parse(text.left(64).toStdString(), where, &number) != PhoneNumberUtil::NO_PARSING_ERROR
        || !known.IsValidNumber(number))
        return {};
    std::string written;
    known.Format(number, formatOf(form), &written);
    return QString::fromStdString(written);
}

QString regionOf(const QString &language)
{
    const QStringList parts = language.split(u'-');
    for (const QString &part : parts.mid(1))
        if (part.size() == 2 && part.at(0).isLetter())
            return part.toUpper();
    if (parts.constFirst() == "pl"_L1)
        return u"PL"_s;
    return parts.constFirst() == "he"_L1 ? u"IL"_s : QString();
}

} // namespace parley
