// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/search/texts.h"

#include <algorithm>
#include <cmath>

namespace parley::bench {

using namespace Qt::StringLiterals;

namespace {

//! Words of a language by their parts; "-" stands for nothing.
struct Parts
{
    QString prefixes;
    QString stems;
    QString endings;
};

const Parts english{
    u"- re un pre over"_s,
    u"order deliver refund invoice account password reset ship return cancel change confirm payment card "
    u"bank "
    "address parcel courier delay store open hour thank wait help contact support phone email link update "
    "subscript plan price discount voucher coupon gift warrant repair replace damage lost track status "
    "number "
    "customer agent manage team review rating product size colour stock avail deliverable week day month "
    "morning evening please sorry welcome question answer problem solution request form document receipt tax "
    "charge credit debit balance limit secure verify code message sign user profile setting language country "
    "region custom import export policy term privacy data delete remove add select choose click button page "
    "site app download install version device screen charger batter cable adapter router signal network "
    "internet connect speed outage technic visit appoint schedule book reserv ticket seat travel hotel room "
    "breakfast checkin checkout guest loyal point reward member expire renew extend activ deactiv block"_s,
    u"- s ed ing er ment able ation"_s};
const Parts polish{
    u"- za wy po prze od"_s,
    u"zamówien faktur płatnoś przesył paczk kurier zwrot reklamacj gwarancj napraw wymian konto hasł logowan "
    "adres dostaw opóźnien sklep godzin dziękuj przeprasz pomoc kontakt telefon wiadomoś odnośnik "
    "aktualizacj "
    "abonament plan cen rabat kupon bon prezent uszkodzen zgub śledzen status numer klient konsultant zespół "
    "ocen produkt rozmiar kolor magazyn dostępn tydzień dzień miesiąc proszę pytan odpowiedź problem "
    "rozwiązan "
    "wniosek formularz dokument paragon podatek opłat kredyt sald limit bezpieczeń kod użytkownik profil "
    "ustawien "
    "język kraj region import polityk regulamin prywatnoś dan usun doda wybierz przycisk stron aplikacj "
    "pobier "
    "instalacj wersj urządzen ekran ładowark bateri kabel ruter sygnał sieć internet połączen prędkoś awari "
    "technik wizyt termin rezerwacj bilet miejsc podróż hotel pokój śniadan goś punkt nagrod członk wygas odnow"_s,
    u"- a y e ie ami owi ach em"_s};
const Parts hebrew{
    u"- ה ו ב ל מ ש וה של"_s,
    u"הזמנה משלוח חשבונית זיכוי החזר תשלום כרטיס סיסמה חשבון כתובת חבילה שליח עיכוב חנות שעות תודה המתנה "
    u"עזרה "
    "שירות טלפון הודעה קישור עדכון מנוי תוכנית מחיר הנחה קופון מתנה אחריות תיקון החלפה נזק אבד מעקב סטטוס "
    "מספר לקוח "
    "נציג צוות דירוג מוצר מידה צבע מלאי זמין שבוע יום חודש בוקר ערב בבקשה סליחה ברוכים שאלה תשובה בעיה פתרון "
    "בקשה "
    "טופס מסמך קבלה מס חיוב אשראי יתרה מגבלה אבטחה אימות קוד משתמש פרופיל הגדרות שפה מדינה אזור מכס מדיניות "
    "תנאים "
    "פרטיות נתונים מחיקה הסרה הוספה בחירה כפתור עמוד אתר אפליקציה הורדה התקנה גרסה מכשיר מסך מטען סוללה כבל "
    "נתב אות "
    "רשת אינטרנט חיבור מהירות תקלה טכנאי ביקור פגישה לוח כרטיסייה מושב נסיעה מלון חדר ארוחה אורח נקודות הטבה חבר"_s,
    u"- ים ות י נו"_s};
const Parts arabic{u"- ال و ب ل وال بال"_s,
                   u"طلب توصيل فاتورة استرداد دفع بطاقة حساب عنوان طرد مندوب تأخير متجر ساعات شكرا انتظار "
                   u"مساعدة خدمة هاتف رسالة رابط "
                   "تحديث اشتراك خطة سعر خصم قسيمة هدية ضمان إصلاح استبدال ضرر مفقود تتبع حالة رقم عميل موظف "
                   "فريق تقييم منتج مقاس لون "
                   "مخزون متوفر أسبوع يوم شهر صباح مساء تفضل عذرا أهلا سؤال جواب مشكلة حل نموذج مستند إيصال "
                   "ضريبة رسوم رصيد حد أمان "
                   "تحقق رمز مستخدم ملف إعدادات لغة بلد منطقة جمارك سياسة شروط خصوصية بيانات حذف إزالة إضافة "
                   "اختيار زر صفحة موقع تطبيق "
                   "تنزيل تثبيت إصدار جهاز شاشة شاحن بطارية سلك موجه إشارة شبكة إنترنت اتصال سرعة عطل فني "
                   "زيارة موعد حجز تذكرة مقعد "
                   "سفر فندق غرفة فطور ضيف نقاط مكافأة عضو انتهاء تجديد تمديد تفعيل حظر"_s,
                   u"- ات ون ها نا كم"_s};
const QString products =
    u"nova silver blue prime ultra mini grand swift clear bright solid north east river stone "
    "light power smart home pocket travel studio garden ocean metro alpha orbit pixel vector"_s;

QString part(const QString &name) { return name == u"-" ? QString() : name; }

QStringList wordsOf(const Parts &parts)
{
    QStringList words;
    for (const QString &prefix : parts.prefixes.split(u' '))
        for (const QString &ending : parts.endings.split(u' '))
            for (const QString &stem : parts.stems.split(u' '))
                words.append(part(prefix) + stem + part(ending));
    const QStringList names = products.split(u' ');
    for (const QString &first : names)
        for (const QString &second : names)
            words.append(first + second);
    return words;
}

} // namespace

Texts::Texts(quint32 seed)
    : m_random(seed)
{
    m_languages = {{u"en"_s, wordsOf(english)},
                   {u"he"_s, wordsOf(hebrew)},
                   {u"ar"_s, wordsOf(arabic)},
                   {u"pl"_s, wordsOf(polish)}};
}

int Texts::below(int end) { return int(m_random() % quint32(end)); }

//! Zipf's law: the n-th word in proportion to 1/n.
const QString &Texts::word(const Language &language)
{
    const double share = double(m_random()) / double(std::mt19937::max());
    const double rank = std::pow(double(language.words.size()), share) - 1;
    return language.words[std::min(qsizetype(rank), language.words.size() - 1)];
}

QString Texts::sentence(const Language &language, int words)
{
    QStringList all;
    for (int i = 0; i < words; ++i)
        all.append(below(40) == 0 ? QString::number(1000 + below(9000)) : word(language));
    return all.join(u' ');
}

QString Texts::shortcut(const QString &title, int number)
{
    const QStringList words = title.split(u' ');
    return words.first().left(4 + below(4)) + u'-' + words.last().left(3) + QString::number(number % 97);
}

QList<Entry> Texts::entries(int count)
{
    QList<Entry> all;
    all.reserve(count);
    for (int i = 0; i < count; ++i) {
        const Language &language = m_languages[below(int(m_languages.size()))];
        Entry entry;
        entry.id = EntryId(u"entry-%1"_s.arg(i));
        entry.kind = EntryKind(below(3));
        entry.title = sentence(language, 2 + below(4));
        entry.shortcuts = {shortcut(entry.title, i)};
        for (int tags = below(4); tags > 0; --tags)
            entry.tags.append(word(language));
        Variant variant;
        variant.language = language.tag;
        variant.text = sentence(language, 10 + below(20));
        entry.variants = {variant};
        entry.used = below(10) == 0 ? below(400) : below(8);
        entry.status = EntryStatus::Published;
        all.append(entry);
    }
    return all;
}

QString Texts::mistyped(QString word)
{
    if (word.size() > 4)
        std::swap(word[2], word[3]);
    return word;
}

QList<QStringList> Texts::typed(const QList<Entry> &entries, int queries)
{
    QList<QStringList> all;
    while (all.size() < queries) {
        const Entry &entry = entries[below(int(entries.size()))];
        const QStringList words = (below(3) ? entry.title : entry.variants.first().text).split(u' ');
        QString text = words[below(int(words.size()))];
        switch (below(10)) {
        case 0: text = text.mid(2); break;
        case 1: text = mistyped(text); break;
        case 2: text = text.left(3) + u' ' + words[below(int(words.size()))]; break;
        default: break;
        }
        QStringList keys;
        for (qsizetype length = 2; length <= std::min<qsizetype>(6, text.size()); ++length)
            keys.append(text.left(length));
        if (!keys.isEmpty())
            all.append(keys);
    }
    return all;
}

PickHistory Texts::history(const QList<Entry> &entries, int picks)
{
    PickHistory history;
    EntryId previous;
    for (int i = 0; i < picks; ++i) {
        const Entry &entry = entries[below(std::min(2000, int(entries.size())))];
        const QString text = entry.variants.first().text;
        history.add(
            {entry.id, entry.title.left(2 + below(10)), {previous, text.left(60), text.right(60)}, 0});
        previous = entry.id;
    }
    return history;
}

} // namespace parley::bench
