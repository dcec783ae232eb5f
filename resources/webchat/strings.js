// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The words of the web chat in its four languages, none of them guessing anybody's gender. Plural forms
// are keyed by CLDR category.
const words = {
  en: {
    title: 'Chat', people: 'People answer here', from: '{agent} from {centre}', usually: 'Usually replies within a minute',
    how: 'How can we help?', name: 'Your name', nameMissing: 'Please write your name', order: 'Order number', optional: '(optional)',
    language: 'Language', start: 'Start chat', starting: 'Starting…', typingNote: 'What you type may be shown to the agent before you send it.',
    typingOff: 'Turn this off', typingOn: 'Turn this on', write: 'Write a message…', send: 'Send', attach: 'Attach a file', end: 'End chat',
    minimise: 'Minimise', seen: 'Seen', delivered: 'Delivered', sent: 'Sent', waiting: 'Waiting to send', failed: 'Not sent', again: 'Send again', edit: 'Edit',
    isTyping: '{agent} is typing', reconnecting: 'No connection. Your messages are kept and go out when it is back.', tryLater: 'No connection. Please try again in a moment.',
    waitTitle: 'Somebody will be with you soon', aheadNone: 'You are next',
    ahead: { one: '{n} person is ahead of you', other: '{n} people are ahead of you' },
    minutes: { one: 'About {n} minute', other: 'About {n} minutes' },
    today: 'Today', yesterday: 'Yesterday', closed: 'Chat ended', closedAt: 'Chat ended at {time}', howWasIt: 'How was it?',
    stars: ['Poor', 'Not good', 'All right', 'Good', 'Very good'], outOf: '{word}, {n} out of 5', comment: 'Anything to add? (optional)',
    rate: 'Send rating', thanks: 'Thank you. We read every one of these.', newChat: 'Start a new chat', resume: 'Continue this chat', conversation: 'Conversation',
    sendingFile: 'Sending the file…', fileTooLarge: 'This file is larger than 10 MB.', fileKind: 'This kind of file is not taken. Pictures, PDF, text and office documents are.',
    fileFailed: 'The file could not be sent.', you: 'You',
    problems: { too_large: 'It is too long.', rate_limited: 'That was a lot at once. Please wait a moment.', other: 'Something went wrong on our side.' }, topics: {},
  },
  he: {
    title: 'צ׳אט', people: 'כאן עונים אנשים אמיתיים', from: '{agent} מ־{centre}', usually: 'בדרך כלל עונים תוך דקה',
    how: 'איך אפשר לעזור?', name: 'השם שלך', nameMissing: 'נא לכתוב שם', order: 'מספר הזמנה', optional: '(לא חובה)',
    language: 'שפה', start: 'התחלת שיחה', starting: 'מתחילים…', typingNote: 'מה שמוקלד כאן עשוי להיות גלוי לנציגים עוד לפני השליחה.',
    typingOff: 'כיבוי', typingOn: 'הפעלה', write: 'כתיבת הודעה…', send: 'שליחה', attach: 'צירוף קובץ', end: 'סיום השיחה',
    minimise: 'מזעור', seen: 'נקרא', delivered: 'נמסר', sent: 'נשלח', waiting: 'ממתין לשליחה', failed: 'לא נשלח', again: 'שליחה חוזרת', edit: 'עריכה',
    isTyping: 'נכתבת עכשיו הודעה מאת {agent}', reconnecting: 'אין חיבור. ההודעות נשמרות ויישלחו כשהחיבור יחזור.', tryLater: 'אין חיבור. כדאי לנסות שוב עוד רגע.',
    waitTitle: 'מיד נתפנה אליך', aheadNone: 'התור הבא שלך',
    ahead: { one: 'לפניך אדם אחד בתור', two: 'לפניך שני אנשים בתור', other: 'לפניך {n} אנשים בתור' },
    minutes: { one: 'בערך דקה', two: 'בערך שתי דקות', other: 'בערך {n} דקות' },
    today: 'היום', yesterday: 'אתמול', closed: 'השיחה הסתיימה', closedAt: 'השיחה הסתיימה ב־{time}', howWasIt: 'איך היה?',
    stars: ['גרוע', 'לא טוב', 'סביר', 'טוב', 'טוב מאוד'], outOf: '{word}, {n} מתוך 5', comment: 'רוצה להוסיף משהו? (לא חובה)',
    rate: 'שליחת הדירוג', thanks: 'תודה. אנחנו קוראים כל דירוג.', newChat: 'שיחה חדשה', resume: 'המשך השיחה הזאת', conversation: 'שיחה',
    sendingFile: 'הקובץ נשלח…', fileTooLarge: 'הקובץ גדול מ־10 מ״ב.', fileKind: 'אי אפשר לשלוח קובץ מסוג זה. אפשר תמונות, PDF, טקסט ומסמכי אופיס.',
    fileFailed: 'שליחת הקובץ נכשלה.', you: 'ההודעה שלך',
    problems: { too_large: 'ההודעה ארוכה מדי.', rate_limited: 'יותר מדי בבת אחת. נא להמתין רגע.', other: 'משהו השתבש אצלנו.' },
    topics: { 'Delivery': 'משלוח', 'Return or refund': 'החזרה או זיכוי', 'Damaged item': 'מוצר פגום', 'Before I buy': 'לפני קנייה', 'My account': 'החשבון שלי' },
  },
  ar: {
    title: 'محادثة', people: 'يردّ عليك هنا أشخاص حقيقيون', from: '{agent} من {centre}', usually: 'يصل الرد عادةً خلال دقيقة',
    how: 'كيف يمكننا مساعدتك؟', name: 'اسمك', nameMissing: 'يُرجى كتابة الاسم', order: 'رقم الطلب', optional: '(اختياري)',
    language: 'اللغة', start: 'بدء المحادثة', starting: 'جارٍ البدء…', typingNote: 'قد يظهر النص لفريقنا أثناء كتابته وقبل إرساله.',
    typingOff: 'إيقاف', typingOn: 'تشغيل', write: 'كتابة رسالة…', send: 'إرسال', attach: 'إرفاق ملف', end: 'إنهاء المحادثة',
    minimise: 'تصغير', seen: 'قُرئت', delivered: 'وصلت', sent: 'أُرسلت', waiting: 'بانتظار الإرسال', failed: 'لم تُرسل', again: 'إعادة الإرسال', edit: 'تعديل',
    isTyping: 'رسالة قيد الكتابة من {agent}', reconnecting: 'لا يوجد اتصال. تُحفظ الرسائل وتُرسل تلقائيًا عند عودة الاتصال.', tryLater: 'لا يوجد اتصال. يُرجى المحاولة بعد قليل.',
    waitTitle: 'سنكون معك قريبًا', aheadNone: 'دورك هو التالي',
    ahead: { zero: 'لا أحد قبلك', one: 'قبلك شخص واحد', two: 'قبلك شخصان', few: 'قبلك {n} أشخاص', many: 'قبلك {n} شخصًا', other: 'قبلك {n} شخص' },
    minutes: { zero: 'أقل من دقيقة', one: 'نحو دقيقة', two: 'نحو دقيقتين', few: 'نحو {n} دقائق', many: 'نحو {n} دقيقة', other: 'نحو {n} دقيقة' },
    today: 'اليوم', yesterday: 'أمس', closed: 'انتهت المحادثة', closedAt: 'انتهت المحادثة الساعة {time}', howWasIt: 'كيف كانت المحادثة؟',
    stars: ['سيئة', 'غير جيدة', 'مقبولة', 'جيدة', 'جيدة جدًا'], outOf: '{word}، {n} من 5', comment: 'هل من إضافة؟ (اختياري)',
    rate: 'إرسال التقييم', thanks: 'شكرًا لك. نقرأ كل تقييم.', newChat: 'محادثة جديدة', resume: 'متابعة هذه المحادثة', conversation: 'المحادثة',
    sendingFile: 'جارٍ إرسال الملف…', fileTooLarge: 'حجم الملف أكبر من 10 ميغابايت.', fileKind: 'لا يمكن إرسال هذا النوع من الملفات. تُقبل الصور وملفات PDF والنصوص والمستندات.',
    fileFailed: 'تعذّر إرسال الملف.', you: 'رسالتك',
    problems: { too_large: 'الرسالة أطول من اللازم.', rate_limited: 'عدد كبير دفعة واحدة. يُرجى الانتظار قليلًا.', other: 'حدث خطأ من جانبنا.' },
    topics: { 'Delivery': 'التوصيل', 'Return or refund': 'إرجاع أو استرداد المبلغ', 'Damaged item': 'منتج تالف', 'Before I buy': 'قبل الشراء', 'My account': 'حسابي' },
  },
  pl: {
    title: 'Czat', people: 'Odpowiadają tu prawdziwi ludzie', from: '{agent} z {centre}', usually: 'Zwykle odpowiadamy w minutę',
    how: 'W czym możemy pomóc?', name: 'Imię i nazwisko', nameMissing: 'Prosimy o podanie imienia', order: 'Numer zamówienia', optional: '(opcjonalnie)',
    language: 'Język', start: 'Rozpocznij czat', starting: 'Rozpoczynanie…', typingNote: 'Nasz zespół może widzieć wpisywany tekst jeszcze przed wysłaniem.',
    typingOff: 'Wyłącz', typingOn: 'Włącz', write: 'Napisz wiadomość…', send: 'Wyślij', attach: 'Dołącz plik', end: 'Zakończ czat',
    minimise: 'Zminimalizuj', seen: 'Przeczytano', delivered: 'Dostarczono', sent: 'Wysłano', waiting: 'Czeka na wysłanie', failed: 'Nie wysłano', again: 'Wyślij ponownie', edit: 'Edytuj',
    isTyping: '{agent} pisze', reconnecting: 'Brak połączenia. Wiadomości są zachowane i zostaną wysłane, gdy połączenie wróci.', tryLater: 'Brak połączenia. Spróbuj ponownie za chwilę.',
    waitTitle: 'Wkrótce ktoś się odezwie', aheadNone: 'Jesteś następną osobą w kolejce',
    ahead: { one: 'Przed Tobą jest {n} osoba', few: 'Przed Tobą są {n} osoby', many: 'Przed Tobą jest {n} osób', other: 'Przed Tobą jest {n} osoby' },
    minutes: { one: 'Około minuty', few: 'Około {n} minut', many: 'Około {n} minut', other: 'Około {n} minuty' },
    today: 'Dzisiaj', yesterday: 'Wczoraj', closed: 'Czat zakończony', closedAt: 'Czat zakończony o {time}', howWasIt: 'Jak było?',
    stars: ['Źle', 'Niezbyt dobrze', 'W porządku', 'Dobrze', 'Bardzo dobrze'], outOf: '{word}, {n} na 5', comment: 'Chcesz coś dodać? (opcjonalnie)',
    rate: 'Wyślij ocenę', thanks: 'Dziękujemy. Czytamy każdą ocenę.', newChat: 'Nowy czat', resume: 'Wróć do tego czatu', conversation: 'Rozmowa',
    sendingFile: 'Wysyłanie pliku…', fileTooLarge: 'Plik jest większy niż 10 MB.', fileKind: 'Takich plików nie można wysłać. Przyjmujemy zdjęcia, PDF, tekst i dokumenty biurowe.',
    fileFailed: 'Nie udało się wysłać pliku.', you: 'Twoja wiadomość',
    problems: { too_large: 'Wiadomość jest za długa.', rate_limited: 'Za dużo naraz. Prosimy chwilę poczekać.', other: 'Coś poszło nie tak po naszej stronie.' },
    topics: { 'Delivery': 'Dostawa', 'Return or refund': 'Zwrot towaru lub pieniędzy', 'Damaged item': 'Uszkodzony produkt', 'Before I buy': 'Przed zakupem', 'My account': 'Moje konto' },
  },
};

export const languages = Object.keys(words);
export const isRightToLeft = (language) => language === 'he' || language === 'ar';
/** The locale for times and numbers: Western digits throughout, as in the words. */
export const localeOf = (language) => `${language}-u-nu-latn`;

const directions = /[\u202a-\u202e\u2066-\u2069]/g;
/** A name that stands in a sentence turns nothing around it. */
const isolated = (value) => (typeof value === 'string' ? `\u2068${value.replace(directions, '')}\u2069` : value);

/** The words of one language: w(key, values), w.plural(key, n), w.topic(name), w.problem(code). */
export function wordsOf(language) {
  const own = words[language] ?? words.en;
  const fill = (text, values = {}) => text.replace(/\{(\w+)\}/g, (whole, key) => isolated(values[key] ?? whole));
  const w = (key, values) => fill(own[key] ?? words.en[key] ?? key, values);
  const rules = new Intl.PluralRules(language);
  w.plural = (key, n) => fill(own[key][rules.select(n)] ?? own[key].other, { n });
  w.topic = (name) => own.topics[name] ?? name;
  w.star = (n) => own.stars[n - 1];
  w.problem = (code) => own.problems[code] ?? own.problems.other;
  return w;
}

/** The language to begin with: the visitor's choice, the site's, the browser's, or English. */
export function firstLanguage(...wanted) {
  const tags = [...wanted, ...navigator.languages].filter(Boolean).map((tag) => tag.slice(0, 2).replace('iw', 'he'));
  return tags.find((tag) => languages.includes(tag)) ?? 'en';
}
