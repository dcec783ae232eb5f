// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The words of the web chat in its four languages. Plural forms are keyed by CLDR category.
const words = {
  en: {
    title: 'Chat', people: 'People answer here', from: '{agent} from {centre}', usually: 'Usually replies within a minute',
    how: 'How can we help?', name: 'Your name', nameMissing: 'Please write your name', order: 'Order number', optional: '(optional)',
    language: 'Language', start: 'Start chat', starting: 'Starting…', typingNote: 'What you type may be shown to the agent before you send it.',
    typingOff: 'Turn this off', typingOn: 'Turn this on', write: 'Write a message…', send: 'Send', attach: 'Attach a file', end: 'End chat',
    minimise: 'Minimise', seen: 'Seen', delivered: 'Delivered', sent: 'Sent', waiting: 'Waiting to send', failed: 'Not sent', again: 'Send again',
    isTyping: '{agent} is typing', reconnecting: 'No connection. What you write is kept and goes out by itself.',
    waitTitle: 'Somebody will be with you soon', aheadNone: 'You are next',
    ahead: { one: '{n} person is ahead of you', other: '{n} people are ahead of you' },
    minutes: { one: 'About {n} minute', other: 'About {n} minutes' },
    today: 'Today', yesterday: 'Yesterday', closed: 'Chat ended', joined: '{agent} joined', how2: 'How was it?',
    stars: ['Poor', 'Not good', 'All right', 'Good', 'Very good'], outOf: '{word}, {n} out of 5', comment: 'Anything to add? (optional)',
    rate: 'Send rating', thanks: 'Thank you. We read every one of these.', newChat: 'Start a new chat', conversation: 'Conversation',
    fileTooLarge: 'This file is larger than 10 MB.', fileRefused: 'This file could not be sent: {why}', you: 'You', rating: 'Rating',
    resume: 'Write again to reopen the chat', topics: {},
  },
  he: {
    title: 'צ׳אט', people: 'כאן עונים לך אנשים', from: '{agent} מ־{centre}', usually: 'בדרך כלל עונים תוך דקה',
    how: 'איך אפשר לעזור?', name: 'השם שלך', nameMissing: 'נא לכתוב שם', order: 'מספר הזמנה', optional: '(לא חובה)',
    language: 'שפה', start: 'התחלת שיחה', starting: 'מתחילים…', typingNote: 'מה שמוקלד כאן עשוי להיות גלוי לנציגים עוד לפני השליחה.',
    typingOff: 'כיבוי', typingOn: 'הפעלה', write: 'כתיבת הודעה…', send: 'שליחה', attach: 'צירוף קובץ', end: 'סיום השיחה',
    minimise: 'מזעור', seen: 'נקרא', delivered: 'נמסר', sent: 'נשלח', waiting: 'ממתין לשליחה', failed: 'לא נשלח', again: 'שליחה חוזרת',
    isTyping: 'הקלדה מצד {agent}', reconnecting: 'אין חיבור. מה שנכתב נשמר ויישלח מעצמו.',
    waitTitle: 'מיד נתפנה אליך', aheadNone: 'התור שלך הבא',
    ahead: { one: 'לפניך אדם אחד בתור', two: 'לפניך שני אנשים בתור', other: 'לפניך {n} אנשים בתור' },
    minutes: { one: 'בערך דקה', two: 'בערך שתי דקות', other: 'בערך {n} דקות' },
    today: 'היום', yesterday: 'אתמול', closed: 'השיחה הסתיימה', joined: 'הצטרפות לשיחה: {agent}', how2: 'איך היה?',
    stars: ['גרוע', 'לא טוב', 'סביר', 'טוב', 'טוב מאוד'], outOf: '{word}, {n} מתוך 5', comment: 'רוצה להוסיף משהו? (לא חובה)',
    rate: 'שליחת הדירוג', thanks: 'תודה. אנחנו קוראים כל דירוג.', newChat: 'שיחה חדשה', conversation: 'שיחה',
    fileTooLarge: 'הקובץ גדול מ־10 מ״ב.', fileRefused: 'לא ניתן לשלוח את הקובץ: {why}', you: 'הודעה שלך', rating: 'דירוג',
    resume: 'הודעה נוספת תפתח את השיחה מחדש',
    topics: { 'Delivery': 'משלוח', 'Return or refund': 'החזרה או זיכוי', 'Damaged item': 'מוצר פגום', 'Before I buy': 'לפני קנייה', 'My account': 'החשבון שלי' },
  },
  ar: {
    title: 'محادثة', people: 'أشخاص حقيقيون يجيبونك هنا', from: '{agent} من {centre}', usually: 'يأتي الرد عادةً خلال دقيقة',
    how: 'كيف يمكننا مساعدتك؟', name: 'اسمك', nameMissing: 'يرجى كتابة الاسم', order: 'رقم الطلب', optional: '(اختياري)',
    language: 'اللغة', start: 'بدء المحادثة', starting: 'جارٍ البدء…', typingNote: 'قد يظهر ما تكتبه للموظف قبل إرساله.',
    typingOff: 'إيقاف', typingOn: 'تشغيل', write: 'كتابة رسالة…', send: 'إرسال', attach: 'إرفاق ملف', end: 'إنهاء المحادثة',
    minimise: 'تصغير', seen: 'قُرئت', delivered: 'وصلت', sent: 'أُرسلت', waiting: 'بانتظار الإرسال', failed: 'لم تُرسل', again: 'إعادة الإرسال',
    isTyping: '{agent} يكتب الآن', reconnecting: 'لا يوجد اتصال. ما تكتبه محفوظ وسيُرسل تلقائيًا.',
    waitTitle: 'سنكون معك قريبًا', aheadNone: 'دورك هو التالي',
    ahead: { zero: 'لا أحد قبلك', one: 'قبلك شخص واحد', two: 'قبلك شخصان', few: 'قبلك {n} أشخاص', many: 'قبلك {n} شخصًا', other: 'قبلك {n} شخص' },
    minutes: { zero: 'أقل من دقيقة', one: 'نحو دقيقة', two: 'نحو دقيقتين', few: 'نحو {n} دقائق', many: 'نحو {n} دقيقة', other: 'نحو {n} دقيقة' },
    today: 'اليوم', yesterday: 'أمس', closed: 'انتهت المحادثة', joined: 'انضمام {agent}', how2: 'كيف كانت المحادثة؟',
    stars: ['سيئة', 'غير جيدة', 'مقبولة', 'جيدة', 'جيدة جدًا'], outOf: '{word}، {n} من 5', comment: 'هل تود إضافة شيء؟ (اختياري)',
    rate: 'إرسال التقييم', thanks: 'شكرًا لك. نقرأ كل تقييم.', newChat: 'محادثة جديدة', conversation: 'المحادثة',
    fileTooLarge: 'حجم الملف أكبر من 10 ميغابايت.', fileRefused: 'تعذّر إرسال الملف: {why}', you: 'رسالتك', rating: 'التقييم',
    resume: 'اكتب مجددًا لإعادة فتح المحادثة',
    topics: { 'Delivery': 'التوصيل', 'Return or refund': 'إرجاع أو استرداد', 'Damaged item': 'منتج متضرر', 'Before I buy': 'قبل الشراء', 'My account': 'حسابي' },
  },
  pl: {
    title: 'Czat', people: 'Odpowiadają tu ludzie', from: '{agent} z {centre}', usually: 'Zwykle odpowiadamy w ciągu minuty',
    how: 'W czym możemy pomóc?', name: 'Imię i nazwisko', nameMissing: 'Prosimy podać imię', order: 'Numer zamówienia', optional: '(opcjonalnie)',
    language: 'Język', start: 'Rozpocznij czat', starting: 'Rozpoczynanie…', typingNote: 'Konsultant może widzieć wpisywany tekst jeszcze przed wysłaniem.',
    typingOff: 'Wyłącz', typingOn: 'Włącz', write: 'Napisz wiadomość…', send: 'Wyślij', attach: 'Dołącz plik', end: 'Zakończ czat',
    minimise: 'Zminimalizuj', seen: 'Przeczytano', delivered: 'Dostarczono', sent: 'Wysłano', waiting: 'Czeka na wysłanie', failed: 'Nie wysłano', again: 'Wyślij ponownie',
    isTyping: '{agent} pisze', reconnecting: 'Brak połączenia. To, co piszesz, zostanie zachowane i wyśle się samo.',
    waitTitle: 'Zaraz ktoś się odezwie', aheadNone: 'Twoja kolej jest następna',
    ahead: { one: 'Przed Tobą jest {n} osoba', few: 'Przed Tobą są {n} osoby', many: 'Przed Tobą jest {n} osób', other: 'Przed Tobą jest {n} osoby' },
    minutes: { one: 'Około {n} minuty', few: 'Około {n} minut', many: 'Około {n} minut', other: 'Około {n} minuty' },
    today: 'Dzisiaj', yesterday: 'Wczoraj', closed: 'Czat zakończony', joined: 'Do rozmowy dołącza {agent}', how2: 'Jak było?',
    stars: ['Źle', 'Niezbyt dobrze', 'W porządku', 'Dobrze', 'Bardzo dobrze'], outOf: '{word}, {n} na 5', comment: 'Coś jeszcze? (opcjonalnie)',
    rate: 'Wyślij ocenę', thanks: 'Dziękujemy. Czytamy każdą ocenę.', newChat: 'Nowy czat', conversation: 'Rozmowa',
    fileTooLarge: 'Plik jest większy niż 10 MB.', fileRefused: 'Nie udało się wysłać pliku: {why}', you: 'Twoja wiadomość', rating: 'Ocena',
    resume: 'Napisz ponownie, aby wznowić czat',
    topics: { 'Delivery': 'Dostawa', 'Return or refund': 'Zwrot', 'Damaged item': 'Uszkodzony produkt', 'Before I buy': 'Przed zakupem', 'My account': 'Moje konto' },
  },
};

export const languages = Object.keys(words);
export const isRightToLeft = (language) => language === 'he' || language === 'ar';

/** The words of one language: w(key, values), w.plural(key, n), w.topic(name). */
export function wordsOf(language) {
  const own = words[language] ?? words.en;
  const fill = (text, values = {}) => text.replace(/\{(\w+)\}/g, (whole, key) => values[key] ?? whole);
  const w = (key, values) => fill(own[key] ?? words.en[key] ?? key, values);
  const rules = new Intl.PluralRules(language);
  w.plural = (key, n) => fill(own[key][rules.select(n)] ?? own[key].other, { n });
  w.topic = (name) => own.topics[name] ?? name;
  w.star = (n) => own.stars[n - 1];
  return w;
}

/** The language to begin with: the one asked for, the visitor's last, the browser's, or English. */
export function firstLanguage(...wanted) {
  const tags = [...wanted, ...navigator.languages].filter(Boolean).map((tag) => tag.slice(0, 2).replace('iw', 'he'));
  return tags.find((tag) => languages.includes(tag)) ?? 'en';
}
