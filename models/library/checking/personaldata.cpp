// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/checking/personaldata.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <span>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

using Expression = QRegularExpression;

Expression expression(const QString &pattern)
{
    return Expression(pattern, Expression::UseUnicodePropertiesOption);
}

QString digitsOf(QStringView text)
{
    QString digits;
    for (const QChar c : text)
        if (c.isDigit())
            digits += c;
    return digits;
}

//! With every digit as 0 to 9, place by place.
QString withPlainDigits(QString text)
{
    for (QChar &c : text)
        if (c.isDigit())
            c = QChar(u'0' + c.digitValue());
    return text;
}

bool isOffice(const QString &address)
{
    static const QStringList names{u"support"_s, u"help"_s,     u"info"_s,   u"hello"_s,   u"contact"_s,
                                   u"service"_s, u"sales"_s,    u"orders"_s, u"returns"_s, u"care"_s,
                                   u"office"_s,  u"billing"_s,  u"biuro"_s,  u"kontakt"_s, u"pomoc"_s,
                                   u"noreply"_s, u"no-reply"_s, u"privacy"_s};
    return names.contains(address.section(u'@', 0, 0).toLower());
}

bool isCard(const QString &number)
{
    const QString digits = digitsOf(number);
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        const int digit = digits[digits.size() - 1 - i].digitValue();
        const int twice = digit * 2;
        sum += i % 2 == 0 ? digit : twice > 9 ? twice - 9 : twice;
    }
    return sum > 0 && sum % 10 == 0 && digits.count(digits.front()) < digits.size();
}

bool isIban(const QString &number)
{
    const QString plain = QString(number).remove(u' ');
    if (plain.size() < 15 || plain.size() > 34)
        return false;
    int rest = 0;
    for (const QChar c : QString(plain.mid(4) + plain.left(4))) {
        const int value = c.isDigit() ? c.digitValue() : c.unicode() - u'A' + 10;
        rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
    }
    return rest == 1;
}

//! Long enough, written as one that is dialled, and free for nobody.
bool isPhone(const QString &number)
{
    const QString digits = digitsOf(number);
    if (digits.size() < 9 || digits.size() > 15 || !(number.startsWith(u'+') || digits.startsWith(u'0')))
        return false;
    return !digits.startsWith("0800"_L1) && !digits.startsWith("1800"_L1) && !digits.startsWith("00800"_L1);
}

bool isOrder(const QString &id)
{
    static const Expression standards(u"^(ISO|RFC|UTF|COVID|EN|DIN|PN|USB)-"_s);
    return !standards.match(id).hasMatch();
}

bool isName(const QString &word)
{
    static const QStringList others{u"there"_s,   u"again"_s, u"everyone"_s, u"all"_s,      u"team"_s,
                                    u"sir"_s,     u"madam"_s, u"customer"_s, u"friend"_s,   u"guest"_s,
                                    u"you"_s,     u"folks"_s, u"państwo"_s,  u"państwu"_s,  u"pani"_s,
                                    u"panie"_s,   u"pan"_s,   u"kliencie"_s, u"klientko"_s, u"ponownie"_s,
                                    u"רב"_s,      u"לך"_s,    u"לכם"_s,      u"לכן"_s,      u"לכולם"_s,
                                    u"לכולן"_s,   u"וברכה"_s, u"שוב"_s,      u"יקר"_s,      u"יקרה"_s,
                                    u"טוב"_s,     u"לקוח"_s,  u"לקוחה"_s,    u"לקוחות"_s,   u"بك"_s,
                                    u"بكم"_s,     u"بكِ"_s,    u"لك"_s,       u"لكم"_s,      u"وسهلا"_s,
                                    u"وسهلًا"_s,   u"وسهلاً"_s, u"العميل"_s,   u"العميلة"_s,  u"عميلنا"_s,
                                    u"عميلتنا"_s, u"مجددا"_s, u"مجددًا"_s,    u"الكريم"_s,   u"الكريمة"_s};
    return !others.contains(word.section(u' ', 0, 0).toLower());
}

bool isAnything(const QString &) { return true; }

struct Rule
{
    CheckKind kind;
    Expression pattern; //!< the last group that took part is what is found
    bool (*holds)(const QString &);
};

//! A greeting in a line's or sentence's beginning, a title, a name, and what ends an address.
QString latinGreeting(const QString &greetings, const QString &titles)
{
    return u"(?:^|[.!?\\n])\\s*(?i:"_s + greetings + u"),?\\s+(?:(?i:"_s + titles
           + u")\\.?\\s+)?(\\p{Lu}[\\p{Ll}'’-]+(?: \\p{Lu}[\\p{Ll}'’-]+)?)(?=\\s*(?:[,!.:;\\n–—]|$))"_s;
}

QString plainGreeting(const QString &greetings, const QString &titles)
{
    return u"(?:^|[.!?؟\\n])\\s*(?:"_s + greetings + u"),?\\s+(?:(?:"_s + titles
           + u")\\s+)?([\\p{L}\\p{Mn}]{2,})(?=\\s*(?:[,،!:\\n–—]|$))"_s;
}

//! The first that fits a place takes it.
std::span<const Rule> rules()
{
    using enum CheckKind;
    static const Rule all[] = {
        {PersonalIban,
         expression(u"(?<![\\w])[A-Z]{2}\\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?!\\w)"_s), isIban},
        {PersonalCard, expression(u"(?<![\\w+])\\d(?:[ -]?\\d){12,18}(?!\\w)"_s), isCard},
        {PersonalEmail, expression(u"[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+"_s),
         [](const QString &address) { return !isOffice(address); }},
        {PersonalPhone, expression(u"(?<![\\w#/.-])\\+?\\(?\\d(?:[ ().-]{0,2}\\d){7,15}(?!\\w)"_s), isPhone},
        {PersonalOrder,
         expression(u"(?<![\\w/.-])(?:[A-Z]{2,6}-\\d{3,}|#\\d{4,}|[A-Z]{1,4}\\d{5,})(?![\\w-])"_s), isOrder},
        {PersonalOrder,
         expression(
             u"(?i:order|parcel|invoice|zamówieni\\w{1,3}|paczk\\w{1,2}|faktur\\w{1,2}|הזמנה|חשבונית|طلب\\w{0,2}|الطلب|الطلبية|فاتورة)"_s
             u"(?i: ?(?:number|no\\.?|nr\\.?|numer|מספר|מס['׳]|رقم))?:? {0,2}(\\d{5,})(?![\\w-])"_s),
         isAnything},
        {PersonalName,
         expression(
             latinGreeting(u"hi|hello|hey|dear|good morning|good afternoon|good evening|thank you|thanks"_s,
                           u"mr|mrs|ms|miss|dr"_s)),
         isName},
        {PersonalName,
         expression(latinGreeting(
             u"cześć|hej|witaj|witam|dzień dobry|dobry wieczór|szanowna|szanowny|droga|drogi|dziękuję|dziękujemy"_s,
             u"pani|panie|pan"_s)),
         isName},
        {PersonalName,
         expression(plainGreeting(u"שלום|היי|הי|אהלן|בוקר טוב|צהריים טובים|ערב טוב|לכבוד"_s,
                                  u"רב|גב['׳]|גברת|מר"_s)),
         isName},
        {PersonalName,
         expression(
             plainGreeting(u"مرحب(?:ا|ًا|اً)|[أا]هل(?:ا|ًا|اً)|عزيزي|عزيزتي|صباح الخير|مساء الخير|السلام عليكم"_s,
                           u"يا|بك يا|الأستاذ|الأستاذة|أستاذ|أستاذة|السيد|السيدة"_s)),
         isName},
    };
    return all;
}

} // namespace

QList<PersonalDatum> personalData(const QString &text)
{
    const QString plain = withPlainDigits(text);
    QList<PersonalDatum> data;
    for (const Rule &rule : rules()) {
        auto matches = rule.pattern.globalMatch(plain);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const int group = match.lastCapturedIndex();
            const PersonalDatum datum{rule.kind, match.capturedStart(group), match.capturedLength(group)};
            const bool isTaken = std::any_of(data.begin(), data.end(), [&](const PersonalDatum &other) {
                return datum.start < other.start + other.length && other.start < datum.start + datum.length;
            });
            if (!isTaken && rule.holds(match.captured(group)))
                data.append(datum);
        }
    }
    std::sort(data.begin(), data.end(),
              [](const PersonalDatum &a, const PersonalDatum &b) { return a.start < b.start; });
    return data;
}

} // namespace parley
