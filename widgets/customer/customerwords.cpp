// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/customer/customerwords.h"

#include "widgets/common/textdirection.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace parley {

namespace {

class CustomerWords
{
    Q_DECLARE_TR_FUNCTIONS(CustomerWords)
};

QString timeThere(const QString &zoneName, qint64 now)
{
    const QTimeZone zone(zoneName.toLatin1());
    if (zoneName.isEmpty() || now <= 0 || !zone.isValid())
        return {};
    const QTime time = QDateTime::fromMSecsSinceEpoch(now, zone).time();
    //: On a customer's card: %1 is the time of day where they live
    return CustomerWords::tr("%1 there").arg(isolatedLtr(QLocale().toString(time, u"HH:mm"_s)));
}

} // namespace

QString formWords(FormOfAddress form)
{
    switch (form) {
    //: Form of address on a customer's card: feminine
    case FormOfAddress::Feminine: return CustomerWords::tr("she / her");
    //: Form of address on a customer's card: masculine
    case FormOfAddress::Masculine: return CustomerWords::tr("he / him");
    //: Form of address on a customer's card: unknown, so neutral
    case FormOfAddress::Neutral: return CustomerWords::tr("neutral address");
    }
    return {};
}

QString languageWords(const QString &language)
{
    const QLocale::Language code = QLocale(language).language();
    switch (code) {
    //: Name of a language
    case QLocale::English: return CustomerWords::tr("English");
    //: Name of a language
    case QLocale::Hebrew: return CustomerWords::tr("Hebrew");
    //: Name of a language
    case QLocale::Arabic: return CustomerWords::tr("Arabic");
    //: Name of a language
    case QLocale::Polish: return CustomerWords::tr("Polish");
    case QLocale::C: return language;
    default: return QLocale(language).nativeLanguageName();
    }
}

QString customerLine(const Customer &customer, qint64 now)
{
    QStringList parts{formWords(customer.form)};
    if (!customer.language.isEmpty())
        parts.append(isolated(languageWords(customer.language)));
    parts.append(timeThere(customer.timeZone, now));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString identityWord(IdentityKind kind)
{
    switch (kind) {
    //: Kind of address: an account on the web site
    case IdentityKind::Web: return CustomerWords::tr("Web account");
    //: Kind of address
    case IdentityKind::WhatsApp: return CustomerWords::tr("WhatsApp");
    //: Kind of address
    case IdentityKind::Phone: return CustomerWords::tr("Phone");
    //: Kind of address
    case IdentityKind::Email: return CustomerWords::tr("Email");
    //: Kind of address: a name in a social network
    case IdentityKind::Social: return CustomerWords::tr("Social");
    }
    return {};
}

QString verificationWord(const Identity &identity)
{
    if (identity.kind == IdentityKind::Web)
        //: Beside a web account: whether the customer has signed in with it
        return identity.isVerified ? CustomerWords::tr("signed in") : CustomerWords::tr("not signed in");
    //: Beside a phone number or email address: whether it is known to be the customer's
    return identity.isVerified ? CustomerWords::tr("verified") : CustomerWords::tr("unverified");
}

QStringList commonLanguages()
{
    return {u"en"_s, u"he"_s, u"ar"_s, u"pl"_s, u"de"_s, u"es"_s, u"fr"_s, u"it"_s, u"ru"_s, u"uk"_s};
}

} // namespace parley
