<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he" sourcelanguage="en">
<context>
    <name>Channel</name>
    <message>
        <source>Web chat</source>
        <extracomment>A channel: the chat on the centre's web pages</extracomment>
        <translation>צ׳אט באתר</translation>
    </message>
    <message>
        <source>SMS</source>
        <extracomment>A channel: text messages</extracomment>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Email</source>
        <extracomment>A channel</extracomment>
        <translation>דוא״ל</translation>
    </message>
    <message>
        <source>Social message</source>
        <extracomment>A channel: messages in social networks</extracomment>
        <translation>הודעה ברשת חברתית</translation>
    </message>
</context>
<context>
    <name>ClockFace</name>
    <message>
        <source>%1 h</source>
        <extracomment>A reply clock that has hours left; %1 is a number</extracomment>
        <translation>%1 שע׳</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A reply clock that has minutes left; %1 is a number</extracomment>
        <translation>%1 דק׳</translation>
    </message>
</context>
<context>
    <name>ClockReading</name>
    <message>
        <source>Reply clock paused</source>
        <extracomment>What a screen reader says of a reply clock that stands still</extracomment>
        <translation>שעון המענה מושהה</translation>
    </message>
    <message numerus="yes">
        <source>Overdue by %n second(s)</source>
        <extracomment>What a screen reader says of a reply clock</extracomment>
        <translation>
            <numerusform>איחור של שנייה אחת</numerusform>
            <numerusform>איחור של %n שניות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reply due in %n second(s)</source>
        <extracomment>What a screen reader says of a reply clock</extracomment>
        <translation>
            <numerusform>נותרה שנייה אחת למענה</numerusform>
            <numerusform>נותרו %n שניות למענה</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>To fill: %1</source>
        <extracomment>Tooltip of a field in an answer that nothing is known for; %1 is the field</extracomment>
        <translation>למילוי: %1</translation>
    </message>
    <message>
        <source>Filled from: %1</source>
        <extracomment>Tooltip of text that was filled in; %1 is the field it came from</extracomment>
        <translation>מולא מתוך: %1</translation>
    </message>
</context>
<context>
    <name>CustomerWords</name>
    <message>
        <source>%1 there</source>
        <extracomment>On a customer's card: %1 is the time of day where they live</extracomment>
        <translation>%1 אצלם</translation>
    </message>
    <message>
        <source>she / her</source>
        <extracomment>Form of address on a customer's card: feminine</extracomment>
        <translation>פנייה בלשון נקבה</translation>
    </message>
    <message>
        <source>he / him</source>
        <extracomment>Form of address on a customer's card: masculine</extracomment>
        <translation>פנייה בלשון זכר</translation>
    </message>
    <message>
        <source>neutral address</source>
        <extracomment>Form of address on a customer's card: unknown, so neutral</extracomment>
        <translation>פנייה ניטרלית</translation>
    </message>
    <message>
        <source>English</source>
        <extracomment>Name of a language</extracomment>
        <translation>אנגלית</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <extracomment>Name of a language</extracomment>
        <translation>עברית</translation>
    </message>
    <message>
        <source>Arabic</source>
        <extracomment>Name of a language</extracomment>
        <translation>ערבית</translation>
    </message>
    <message>
        <source>Polish</source>
        <extracomment>Name of a language</extracomment>
        <translation>פולנית</translation>
    </message>
    <message>
        <source>Web account</source>
        <extracomment>Kind of address: an account on the web site</extracomment>
        <translation>חשבון באתר</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <extracomment>Kind of address</extracomment>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>Kind of address</extracomment>
        <translation>טלפון</translation>
    </message>
    <message>
        <source>Email</source>
        <extracomment>Kind of address</extracomment>
        <translation>דוא״ל</translation>
    </message>
    <message>
        <source>Social</source>
        <extracomment>Kind of address: a name in a social network</extracomment>
        <translation>רשתות</translation>
    </message>
    <message>
        <source>signed in</source>
        <extracomment>Beside a web account: whether the customer has signed in with it</extracomment>
        <translation>מחובר</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>לא מחובר</translation>
    </message>
    <message>
        <source>verified</source>
        <extracomment>Beside a phone number or email address: whether it is known to be the customer's</extracomment>
        <translation>מאומת</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>לא מאומת</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Desk</source>
        <extracomment>Place: where an agent's open chats are</extracomment>
        <translation>עמדה</translation>
    </message>
    <message>
        <source>Queue</source>
        <extracomment>Place: the customers who wait</extracomment>
        <translation>תור</translation>
    </message>
    <message>
        <source>Customers</source>
        <extracomment>Place: find a customer</extracomment>
        <translation>לקוחות</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>Place: canned responses, phrases and links</extracomment>
        <translation>ספרייה</translation>
    </message>
    <message>
        <source>Wall</source>
        <extracomment>Place: every live conversation, for supervisors</extracomment>
        <translation>לוח חי</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>Offline</source>
        <extracomment>Presence of an agent</extracomment>
        <translation>לא מחובר</translation>
    </message>
    <message>
        <source>Available</source>
        <extracomment>Presence of an agent: new chats may come</extracomment>
        <translation>זמינות</translation>
    </message>
    <message>
        <source>Break</source>
        <extracomment>Presence of an agent</extracomment>
        <translation>הפסקה</translation>
    </message>
    <message>
        <source>Finishing up</source>
        <extracomment>Presence of an agent: no new chats, the open ones are being ended</extracomment>
        <translation>סיום טיפול</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>Nobody is available</source>
        <extracomment>Why a conversation waits</extracomment>
        <translation>אין אף אחד זמין</translation>
    </message>
    <message>
        <source>Nobody available serves this queue</source>
        <extracomment>Why a conversation waits: nobody available serves this queue</extracomment>
        <translation>אף אחד מהזמינים לא מטפל בתור הזה</translation>
    </message>
    <message>
        <source>Nobody available speaks this language</source>
        <extracomment>Why a conversation waits: nobody available speaks the customer's language</extracomment>
        <translation>אף אחד מהזמינים לא דובר את השפה</translation>
    </message>
    <message>
        <source>Everybody is full</source>
        <extracomment>Why a conversation waits</extracomment>
        <translation>כולם מלאים</translation>
    </message>
    <message>
        <source>Waits for its agent, who is full</source>
        <extracomment>Why a conversation waits: %1 is the agent who holds the customer's other conversation</extracomment>
        <translation>ממתין לנציג המטפל, שאצלו מלא</translation>
    </message>
    <message>
        <source>Waits for %1, who is full</source>
        <translation>ממתין ל%1, שם מלא כרגע</translation>
    </message>
    <message>
        <source>Waits for its agent, who is away</source>
        <extracomment>Why a conversation waits: %1 is the agent who holds the customer's other conversation</extracomment>
        <translation>ממתין לנציג המטפל, שלא נמצא</translation>
    </message>
    <message>
        <source>Waits for %1, who is away</source>
        <translation>ממתין ל%1, שלא נמצא כרגע</translation>
    </message>
    <message>
        <source>Web chat</source>
        <extracomment>A channel that customers write on</extracomment>
        <translation>צ׳אט באתר</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <extracomment>A channel that customers write on</extracomment>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>SMS</source>
        <extracomment>A channel that customers write on</extracomment>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Email</source>
        <extracomment>A channel that customers write on</extracomment>
        <translation>דוא״ל</translation>
    </message>
    <message>
        <source>Social</source>
        <extracomment>A channel that customers write on: posts and direct messages in social networks</extracomment>
        <translation>רשתות</translation>
    </message>
</context>
<context>
    <name>SendGuard</name>
    <message>
        <source>“%1” is still to be filled in.</source>
        <extracomment>Line above a draft that cannot be sent; %1 is the field</extracomment>
        <translation>יש עוד למלא את „%1”.</translation>
    </message>
    <message>
        <source>Look at “%1”: Parley is not sure of it.</source>
        <extracomment>Line above a draft; %1 is a value that was worked out, such as a name as one calls somebody</extracomment>
        <translation>כדאי לבדוק את „%1”: ב־Parley אין ודאות לגביו.</translation>
    </message>
    <message>
        <source>“%1” would be sent as it stands. Write what belongs there.</source>
        <extracomment>Line above a draft that cannot be sent; %1 is a placeholder such as {{ name }}</extracomment>
        <translation>„%1” יישלח כמו שהוא. יש לכתוב את מה שצריך לבוא שם.</translation>
    </message>
    <message>
        <source>%1 is another customer of yours.</source>
        <extracomment>Line above a draft; %1 is the whole name of somebody whom the agent talks to elsewhere</extracomment>
        <translation>%1 הוא שם של לקוח אחר שלך.</translation>
    </message>
    <message>
        <source>Order %1 is %2’s.</source>
        <extracomment>Line above a draft; %1 is an order number, %2 another customer</extracomment>
        <translation>הזמנה %1 שייכת ל%2.</translation>
    </message>
    <message>
        <source>Sent to this customer before: “%1”.</source>
        <extracomment>Line above a draft; %1 is an entry of the library</extracomment>
        <translation>כבר נשלח ללקוח הזה: „%1”.</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <extracomment>Button that puts another wording in; %1 is the entry it comes from</extracomment>
        <translation>שימוש ב„%1”</translation>
    </message>
    <message>
        <source>We avoid “%1”.</source>
        <extracomment>Line above a draft; %1 is a word that the tone guide does not want</extracomment>
        <translation>אצלנו נמנעים מ„%1”.</translation>
    </message>
    <message>
        <source>We avoid “%1”: better “%2”.</source>
        <extracomment>The same with the better word, %2</extracomment>
        <translation>אצלנו נמנעים מ„%1”: עדיף „%2”.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <extracomment>Button: takes a word out of the draft</extracomment>
        <translation>השמטה</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>לכתוב „%1”</translation>
    </message>
    <message>
        <source>This link is for another language. Theirs is %1</source>
        <extracomment>Line above a draft; %1 is an address in the customer's language</extracomment>
        <translation>הקישור הזה מיועד לשפה אחרת. בשפת הלקוח: %1</translation>
    </message>
    <message>
        <source>Use theirs</source>
        <extracomment>Button: puts the right address in</extracomment>
        <translation>החלפת הקישור</translation>
    </message>
    <message numerus="yes">
        <source>Too long for one message: it goes out as %n.</source>
        <extracomment>Line above a draft that is longer than one message may be</extracomment>
        <translation>
            <numerusform>ארוך מדי להודעה אחת: יישלח כאחת.</numerusform>
            <numerusform>ארוך מדי להודעה אחת: יישלח ב־%n הודעות.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go there</source>
        <extracomment>Button on a line above a draft: goes to the place that it is about</extracomment>
        <translation>מעבר לשם</translation>
    </message>
    <message>
        <source>Select it</source>
        <extracomment>Button on a line above a draft: selects the part that it is about, to be written anew</extracomment>
        <translation>סימון</translation>
    </message>
    <message>
        <source>Mend it</source>
        <extracomment>Button on a line above a draft: changes what it is about as the tone guide wants it</extracomment>
        <translation>תיקון</translation>
    </message>
    <message>
        <source>It begins without a greeting.</source>
        <extracomment>Tone guide, about a draft</extracomment>
        <translation>אין ברכת פתיחה.</translation>
    </message>
    <message>
        <source>It needs no greeting.</source>
        <extracomment>Tone guide, about a draft</extracomment>
        <translation>אין צורך בברכת פתיחה.</translation>
    </message>
    <message>
        <source>It ends without a closing line.</source>
        <extracomment>Tone guide, about a draft</extracomment>
        <translation>אין ברכת סיום.</translation>
    </message>
    <message>
        <source>It needs no closing line.</source>
        <extracomment>Tone guide, about a draft</extracomment>
        <translation>אין צורך בברכת סיום.</translation>
    </message>
    <message numerus="yes">
        <source>A sentence of %n word(s); %1 at most.</source>
        <extracomment>Tone guide, about a draft; %1 is how many words one sentence should have at most</extracomment>
        <translation>
            <numerusform>משפט של מילה אחת; לכל היותר %1.</numerusform>
            <numerusform>משפט של %n מילים; לכל היותר %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exclamation mark(s) too many.</source>
        <extracomment>Tone guide, about a draft</extracomment>
        <translation>
            <numerusform>סימן קריאה אחד מיותר.</numerusform>
            <numerusform>%n סימני קריאה מיותרים.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” shouts.</source>
        <extracomment>Tone guide, about a draft; %1 is a word in capital letters</extracomment>
        <translation>„%1” נקרא כצעקה.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Web chat</source>
        <extracomment>Kind of a timeline entry</extracomment>
        <translation>צ׳אט באתר</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>Kind of a timeline entry</extracomment>
        <translation>שיחה</translation>
    </message>
    <message>
        <source>Email</source>
        <extracomment>Kind of a timeline entry</extracomment>
        <translation>דוא״ל</translation>
    </message>
    <message>
        <source>SMS</source>
        <extracomment>Kind of a timeline entry</extracomment>
        <translation>SMS</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <extracomment>Kind of a timeline entry</extracomment>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Social post</source>
        <extracomment>Kind of a timeline entry</extracomment>
        <translation>פוסט ברשת</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>Kind of a timeline entry</extracomment>
        <translation>הזמנה</translation>
    </message>
    <message>
        <source>Page viewed</source>
        <extracomment>Kind of a timeline entry: the customer looked at a page of the shop</extracomment>
        <translation>צפייה בדף</translation>
    </message>
    <message>
        <source>Call, %1</source>
        <extracomment>Title of a call in the timeline; %1 is how long it took, such as "6 min 12 s"</extracomment>
        <translation>שיחה, %1</translation>
    </message>
    <message>
        <source>you</source>
        <extracomment>In the timeline, in place of the reader's own name</extracomment>
        <translation>אני</translation>
    </message>
    <message>
        <source>Solved</source>
        <extracomment>How a call or conversation ended</extracomment>
        <translation>נפתר</translation>
    </message>
    <message>
        <source>Not solved</source>
        <extracomment>How a call or conversation ended</extracomment>
        <translation>לא נפתר</translation>
    </message>
    <message>
        <source>Missed</source>
        <extracomment>How a call ended: nobody picked it up</extracomment>
        <translation>לא נענתה</translation>
    </message>
    <message>
        <source>No answer</source>
        <extracomment>How a call ended: the customer did not pick it up</extracomment>
        <translation>אין מענה</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>In the timeline: less than a minute ago</extracomment>
        <translation>עכשיו</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <extracomment>How long ago, as short as can be</extracomment>
        <translation>
            <numerusform>לפני דקה</numerusform>
            <numerusform>לפני %n דק׳</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <extracomment>How long ago in hours, as short as can be</extracomment>
        <translation>
            <numerusform>לפני שעה</numerusform>
            <numerusform>לפני %n שע׳</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d ago</source>
        <extracomment>How long ago in days, as short as can be</extracomment>
        <translation>
            <numerusform>אתמול</numerusform>
            <numerusform>לפני %n ימים</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a day such as "10 June", %2 a time of day such as "09:20"</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <extracomment>A length of time in seconds</extracomment>
        <translation>
            <numerusform>שנייה</numerusform>
            <numerusform>%n שנ׳</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <extracomment>A length of time in minutes</extracomment>
        <translation>
            <numerusform>דקה</numerusform>
            <numerusform>%n דק׳</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <extracomment>A length of time in hours</extracomment>
        <translation>
            <numerusform>שעה</numerusform>
            <numerusform>%n שע׳</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>Send again</source>
        <extracomment>Below a message that was not delivered: a link</extracomment>
        <translation>שליחה חוזרת</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Below a message of ours that was refused: a link</extracomment>
        <translation>הסרה</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>Beside the ticks of a message: the customer has read it
----------
Below a message that the customer has read</extracomment>
        <translation>נקרא</translation>
    </message>
    <message>
        <source>only colleagues see this</source>
        <extracomment>In the head of an internal note one has written oneself</extracomment>
        <translation>רק עמיתים רואים את זה</translation>
    </message>
    <message>
        <source>only you see this</source>
        <translation>רק אצלך זה מוצג</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>A rule in a conversation above what was written today</extracomment>
        <translation>היום</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>A rule in a conversation above what was written yesterday</extracomment>
        <translation>אתמול</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <extracomment>A rule in a conversation: a date of this year, as QDate formats it: Wednesday 11 June</extracomment>
        <translation>dddd, d בMMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>A rule in a conversation: a date of another year, as QDate formats it: 11 June 2024</extracomment>
        <translation>d בMMMM yyyy</translation>
    </message>
    <message>
        <source>Automatic reply</source>
        <extracomment>Above a message that the centre sent by itself</extracomment>
        <translation>מענה אוטומטי</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>Who wrote a message: the reader themselves</extracomment>
        <translation>שלי</translation>
    </message>
    <message>
        <source>Typing</source>
        <extracomment>Below an empty bubble: the customer is writing</extracomment>
        <translation>הקלדה</translation>
    </message>
    <message>
        <source>Typing, not sent yet</source>
        <translation>בהקלדה, עדיין לא נשלח</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <extracomment>Below a message that was refused; %1 is the reason</extracomment>
        <translation>לא נשלח: %1</translation>
    </message>
    <message>
        <source>Waiting to send, %1 of %2</source>
        <translation>ממתין לשליחה, %1 מתוך %2</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <extracomment>Below a message in the outbox</extracomment>
        <translation>ממתין לשליחה</translation>
    </message>
    <message>
        <source>Not delivered %1</source>
        <extracomment>Below a message that the channel did not deliver; %1 is the time</extracomment>
        <translation>לא נמסר %1</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>A rule above the first unread message</extracomment>
        <translation>חדש</translation>
    </message>
    <message>
        <source>%1 is typing: %2</source>
        <extracomment>Read aloud: %1 is the customer, %2 what they have typed so far</extracomment>
        <translation>בהקלדה אצל %1: %2</translation>
    </message>
    <message>
        <source>Whisper from %1, %2, %3</source>
        <extracomment>Read aloud: an internal note; %1 is who wrote it, %2 the time, %3 the text</extracomment>
        <translation>לחישה מאת %1, %2, %3</translation>
    </message>
</context>
<context>
    <name>Users</name>
    <message>
        <source>%1, %2, %3 of %4</source>
        <extracomment>Read out for an agent: %1 the name, %2 the presence, %3 of %4 conversations held</extracomment>
        <translation>%1, %2, %3 מתוך %4</translation>
    </message>
    <message>
        <source>Available</source>
        <extracomment>Presence of an agent</extracomment>
        <translation>זמינות</translation>
    </message>
    <message>
        <source>On break</source>
        <extracomment>Presence of an agent</extracomment>
        <translation>בהפסקה</translation>
    </message>
    <message>
        <source>Finishing up</source>
        <extracomment>Presence of an agent who takes no new conversations but ends those at hand</extracomment>
        <translation>סיום טיפול</translation>
    </message>
    <message>
        <source>Offline</source>
        <extracomment>Presence of an agent who isn't signed in</extracomment>
        <translation>לא מחובר</translation>
    </message>
</context>
<context>
    <name>WaitClock</name>
    <message>
        <source>waits for %1</source>
        <extracomment>For screen readers: %1 is how long a customer has waited</extracomment>
        <translation>ממתין %1</translation>
    </message>
</context>
<context>
    <name>parley::Actions</name>
    <message>
        <source>Take next</source>
        <extracomment>Actions, as menus and the list of keys show them</extracomment>
        <translation>לקיחת הבא בתור</translation>
    </message>
    <message>
        <source>Go to the most urgent chat</source>
        <translation>מעבר לשיחה הדחופה ביותר</translation>
    </message>
    <message>
        <source>Next chat</source>
        <translation>השיחה הבאה</translation>
    </message>
    <message>
        <source>Previous chat</source>
        <translation>השיחה הקודמת</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>העברה</translation>
    </message>
    <message>
        <source>Move to another channel</source>
        <translation>מעבר לערוץ אחר</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>השהיה</translation>
    </message>
    <message>
        <source>Wrap up</source>
        <translation>סיום</translation>
    </message>
    <message>
        <source>Whisper to the agent</source>
        <translation>לחישה לנציג</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>השתלטות</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>שליחה</translation>
    </message>
    <message>
        <source>Send, then go to the next urgent chat</source>
        <translation>שליחה ומעבר לשיחה הדחופה הבאה</translation>
    </message>
    <message>
        <source>Find a reply in the library</source>
        <translation>חיפוש תשובה בספרייה</translation>
    </message>
    <message>
        <source>Next field to fill</source>
        <translation>השדה הבא למילוי</translation>
    </message>
    <message>
        <source>Direction of the draft: automatic, right to left, left to right</source>
        <translation>כיוון הטיוטה: אוטומטי, מימין לשמאל, משמאל לימין</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>צירוף קובץ</translation>
    </message>
    <message>
        <source>Next layout: tabs, columns, grid</source>
        <translation>הפריסה הבאה: לשוניות, טורים, רשת</translation>
    </message>
    <message>
        <source>One chat at a time</source>
        <translation>שיחה אחת בכל פעם</translation>
    </message>
    <message>
        <source>Chats in columns</source>
        <translation>שיחות בטורים</translation>
    </message>
    <message>
        <source>Chats in a grid</source>
        <translation>שיחות ברשת</translation>
    </message>
    <message>
        <source>Customer panel</source>
        <translation>חלונית הלקוח</translation>
    </message>
    <message>
        <source>Find here</source>
        <translation>חיפוש כאן</translation>
    </message>
    <message>
        <source>Find in the timeline</source>
        <translation>חיפוש בציר הזמן</translation>
    </message>
    <message>
        <source>Find everywhere</source>
        <translation>חיפוש בכל מקום</translation>
    </message>
    <message>
        <source>Next region</source>
        <translation>האזור הבא</translation>
    </message>
    <message>
        <source>Previous region</source>
        <translation>האזור הקודם</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>טקסט גדול יותר</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>טקסט קטן יותר</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>גודל טקסט רגיל</translation>
    </message>
    <message>
        <source>Go to the desk</source>
        <translation>מעבר לעמדה</translation>
    </message>
    <message>
        <source>Go to the queue</source>
        <translation>מעבר לתור</translation>
    </message>
    <message>
        <source>Go to the customers</source>
        <translation>מעבר ללקוחות</translation>
    </message>
    <message>
        <source>Go to the library</source>
        <translation>מעבר לספרייה</translation>
    </message>
    <message>
        <source>Go to the wall</source>
        <translation>מעבר ללוח החי</translation>
    </message>
    <message>
        <source>Change presence</source>
        <translation>שינוי זמינות</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>זמינות</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>הפסקה</translation>
    </message>
    <message>
        <source>Finishing up</source>
        <translation>סיום טיפול</translation>
    </message>
    <message>
        <source>Show the outbox</source>
        <translation>הצגת תיבת היוצאים</translation>
    </message>
    <message>
        <source>Try to connect now</source>
        <translation>ניסיון התחברות כעת</translation>
    </message>
    <message>
        <source>Find or do</source>
        <translation>חיפוש או פעולה</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>כל המקשים</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>העדפות</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>יציאה</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>סגירת התוכנית</translation>
    </message>
    <message>
        <source>Go to chat %1</source>
        <extracomment>Action; %1 is the number of the chat's tab</extracomment>
        <translation>מעבר לשיחה %1</translation>
    </message>
    <message>
        <source>Insert suggestion %1</source>
        <extracomment>Action; %1 is the number of the suggestion</extracomment>
        <translation>הוספת הצעה %1</translation>
    </message>
    <message>
        <source>Chats</source>
        <extracomment>Heading of a group of keys and of a menu</extracomment>
        <translation>שיחות</translation>
    </message>
    <message>
        <source>Writing</source>
        <extracomment>Heading of a group of keys and of a menu</extracomment>
        <translation>כתיבה</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>Heading of a group of keys and of a menu</extracomment>
        <translation>תצוגה</translation>
    </message>
    <message>
        <source>Places</source>
        <extracomment>Heading of a group of keys and of a menu</extracomment>
        <translation>אזורים</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>Heading of a group of keys and of a menu</extracomment>
        <translation>שלי</translation>
    </message>
    <message>
        <source>Parley</source>
        <extracomment>Heading of a group of keys and of a menu; the program's name</extracomment>
        <translation>Parley</translation>
    </message>
    <message>
        <source>Check spelling and tone</source>
        <translation>בדיקת איות וסגנון</translation>
    </message>
</context>
<context>
    <name>parley::AddTagButton</name>
    <message>
        <source>Add a tag</source>
        <translation>הוספת תגית</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>תגית חדשה</translation>
    </message>
</context>
<context>
    <name>parley::Age</name>
    <message numerus="yes">
        <source>%n second(s) ago</source>
        <extracomment>How long ago something was</extracomment>
        <translation>
            <numerusform>לפני שנייה</numerusform>
            <numerusform>לפני %n שניות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <extracomment>How long ago something was</extracomment>
        <translation>
            <numerusform>לפני דקה</numerusform>
            <numerusform>לפני %n דקות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <extracomment>How long ago something was</extracomment>
        <translation>
            <numerusform>לפני שעה</numerusform>
            <numerusform>לפני %n שעות</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::AgentDelegate</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many conversations an agent holds of how many they may: "3 of 4"</extracomment>
        <translation>%1 מתוך %2</translation>
    </message>
</context>
<context>
    <name>parley::AnswerField</name>
    <message>
        <source>e.g. %1</source>
        <extracomment>In an empty field; %1 is an example of what it takes</extracomment>
        <translation>למשל %1</translation>
    </message>
    <message>
        <source>%1 is a number</source>
        <extracomment>Under a field of a canned response, whose answer is no number; %1 is the field</extracomment>
        <translation>%1: מספר</translation>
    </message>
    <message>
        <source>%1 is a date, such as %2</source>
        <extracomment>Under a field of a canned response, whose answer is no date; %1 is the field, %2 a date as it may be typed</extracomment>
        <translation>%1: תאריך, למשל %2</translation>
    </message>
    <message>
        <source>%1 is one of: %2</source>
        <extracomment>Under a field of a canned response; %1 is the field, %2 lists what may be answered</extracomment>
        <translation>%1: אחת מהאפשרויות: %2</translation>
    </message>
    <message>
        <source>%1 is written like %2</source>
        <extracomment>Under a field of a canned response; %1 is the field, %2 an example of how it is written</extracomment>
        <translation>%1: בתבנית %2</translation>
    </message>
</context>
<context>
    <name>parley::AttachmentRow</name>
    <message>
        <source>Remove %1</source>
        <extracomment>Button on a file that is to go with a message; %1 is its name</extracomment>
        <translation>הסרת %1</translation>
    </message>
</context>
<context>
    <name>parley::AttributeRows</name>
    <message>
        <source>Add a detail</source>
        <extracomment>Button: one more name and value on a customer's card</extracomment>
        <translation>הוספת פרט</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Field on a customer's card: what a detail is called</extracomment>
        <translation>שם</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>Field on a customer's card: what a detail is</extracomment>
        <translation>ערך</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>הסרה</translation>
    </message>
</context>
<context>
    <name>parley::CapacityMeter</name>
    <message>
        <source>Open chats: %1</source>
        <extracomment>Accessible name of the meter in the top bar</extracomment>
        <translation>שיחות פתוחות: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many chats are open (%1) of how many may be (%2)</extracomment>
        <translation>%1 מתוך %2</translation>
    </message>
</context>
<context>
    <name>parley::ChannelCounts</name>
    <message>
        <source>Waiting per channel</source>
        <extracomment>Name of the list for screen readers</extracomment>
        <translation>ממתינים לפי ערוץ</translation>
    </message>
    <message>
        <source>All channels</source>
        <extracomment>Above the channels: conversations on all of them</extracomment>
        <translation>כל הערוצים</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>In place of the longest wait of a channel: nobody waits there</extracomment>
        <translation>אין</translation>
    </message>
</context>
<context>
    <name>parley::ChatTab</name>
    <message numerus="yes">
        <source>%n unread</source>
        <extracomment>What a screen reader says of a conversation's tab</extracomment>
        <translation>
            <numerusform>אחת לא נקראה</numerusform>
            <numerusform>%n לא נקראו</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::ChatTabs</name>
    <message>
        <source>Open conversations</source>
        <extracomment>What a screen reader calls the tabs of the open conversations</extracomment>
        <translation>שיחות פתוחות</translation>
    </message>
</context>
<context>
    <name>parley::CheckRow</name>
    <message>
        <source>More</source>
        <extracomment>Tooltip: what else can be done about a finding</extracomment>
        <translation>עוד</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>Button: leaves a finding as it is</extracomment>
        <translation>השארה</translation>
    </message>
    <message>
        <source>Why it is fine</source>
        <extracomment>In the empty field for why a finding is left as it is</extracomment>
        <translation>למה זה בסדר</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <extracomment>Why a finding was left as it is</extracomment>
        <translation>הושאר: %1</translation>
    </message>
    <message>
        <source>Weigh again</source>
        <extracomment>Button: a finding that was kept counts again</extracomment>
        <translation>לשקול מחדש</translation>
    </message>
    <message>
        <source>Keep…</source>
        <extracomment>Menu: leave a finding as it is, with a reason</extracomment>
        <translation>השארה…</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <extracomment>What a screen reader says of a finding: what it is, where, and what it means</extracomment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>Go there</source>
        <extracomment>Menu: put the cursor where a finding is</extracomment>
        <translation>מעבר לשם</translation>
    </message>
</context>
<context>
    <name>parley::CheckWords</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A text of a canned response: %1 is a language, %2 a form of address</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>A word and the one to write in its place</extracomment>
        <translation>%1 ← %2</translation>
    </message>
    <message>
        <source>“%1” → “%2”: %3</source>
        <extracomment>A word that the tone guide avoids, the better one, and why</extracomment>
        <translation>„%1” ← „%2”: %3</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>A word that the tone guide avoids, and why</extracomment>
        <translation>„%1”: %2</translation>
    </message>
    <message>
        <source>“%1”: leave it out.</source>
        <extracomment>A word that the tone guide avoids</extracomment>
        <translation>„%1”: להשמיט.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <extracomment>The length of an SMS</extracomment>
        <translation>
            <numerusform>חלק אחד</numerusform>
            <numerusform>%n חלקים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n character(s) fewer make it %2.</source>
        <extracomment>%1 is "3 parts", %2 what it would be: a number</extracomment>
        <translation>
            <numerusform>%1; בתו אחד פחות: %2.</numerusform>
            <numerusform>%1; ב־%n תווים פחות: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin with a greeting, such as “%1”.</source>
        <extracomment>The tone guide wants a greeting; %1 is one</extracomment>
        <translation>יש לפתוח בברכה, כגון „%1”.</translation>
    </message>
    <message>
        <source>“%1”: begin with what matters.</source>
        <extracomment>The tone guide wants no greeting; %1 is the one that is there</extracomment>
        <translation>„%1”: עדיף לפתוח ישר בעיקר.</translation>
    </message>
    <message>
        <source>End with a closing, such as “%1”.</source>
        <extracomment>The tone guide wants a closing; %1 is one</extracomment>
        <translation>יש לסיים בברכת סיום, כגון „%1”.</translation>
    </message>
    <message>
        <source>“%1”: leave the closing out.</source>
        <extracomment>The tone guide wants no closing; %1 is the one that is there</extracomment>
        <translation>„%1”: להשמיט את ברכת הסיום.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s); the guide allows %1.</source>
        <extracomment>A sentence of a canned response; %1 is how many words the tone guide allows</extracomment>
        <translation>
            <numerusform>מילה אחת; מדריך הסגנון מתיר %1.</numerusform>
            <numerusform>%n מילים; מדריך הסגנון מתיר %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) in the text; the guide allows %1.</source>
        <extracomment>Exclamation marks of a text; %1 is how many the tone guide allows</extracomment>
        <translation>
            <numerusform>סימן אחד בטקסט; מדריך הסגנון מתיר %1.</numerusform>
            <numerusform>%n סימנים בטקסט; מדריך הסגנון מתיר %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: capitals read as shouting.</source>
        <extracomment>Words in capital letters; %1 are they</extracomment>
        <translation>„%1”: אותיות גדולות נקראות כצעקה.</translation>
    </message>
    <message>
        <source>%1 would go to every customer. Use a field.</source>
        <extracomment>Personal data left in a canned response; %1 is an email address, a number or a name</extracomment>
        <translation>%1 יישלח לכל לקוח. יש להשתמש בשדה.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An address at which there is nothing; %2 is why</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The library has no link “%1”.</source>
        <extracomment>%1 is the name of a link in the library</extracomment>
        <translation>אין בספרייה קישור „%1”.</translation>
    </message>
    <message>
        <source>“%1” has no address in %2.</source>
        <extracomment>%1 is the name of a link in the library, %2 a language</extracomment>
        <translation>ל„%1” אין כתובת ב%2.</translation>
    </message>
    <message>
        <source>Error</source>
        <extracomment>A check of a canned response: it is not written as it should be</extracomment>
        <translation>שגיאה</translation>
    </message>
    <message>
        <source>Unknown field</source>
        <extracomment>A check of a canned response</extracomment>
        <translation>שדה לא מוכר</translation>
    </message>
    <message>
        <source>No fallback</source>
        <extracomment>A check of a canned response: a field has no default</extracomment>
        <translation>אין ערך חלופי</translation>
    </message>
    <message>
        <source>Spelling</source>
        <extracomment>A check of a canned response</extracomment>
        <translation>איות</translation>
    </message>
    <message>
        <source>Long sentence</source>
        <extracomment>A check of a canned response: a sentence has too many words</extracomment>
        <translation>משפט ארוך</translation>
    </message>
    <message>
        <source>Too long for %1</source>
        <extracomment>A check of a canned response; %1 is a channel</extracomment>
        <translation>ארוך מדי עבור %1</translation>
    </message>
    <message>
        <source>Long for SMS</source>
        <extracomment>A check of a canned response</extracomment>
        <translation>ארוך ל־SMS</translation>
    </message>
    <message>
        <source>No text</source>
        <extracomment>A check of a canned response: no text in a language</extracomment>
        <translation>אין טקסט</translation>
    </message>
    <message>
        <source>Older than its source</source>
        <extracomment>A check of a canned response: its source has changed since</extracomment>
        <translation>ישן מהמקור</translation>
    </message>
    <message>
        <source>Same text twice</source>
        <extracomment>A check of a canned response: another entry has it too</extracomment>
        <translation>אותו טקסט פעמיים</translation>
    </message>
    <message>
        <source>Almost the same text</source>
        <extracomment>A check of a canned response: another entry has almost the same</extracomment>
        <translation>כמעט אותו טקסט</translation>
    </message>
    <message>
        <source>Unknown link</source>
        <extracomment>A check of a canned response</extracomment>
        <translation>קישור לא מוכר</translation>
    </message>
    <message>
        <source>No address</source>
        <extracomment>A check of a link</extracomment>
        <translation>אין כתובת</translation>
    </message>
    <message>
        <source>Dead link</source>
        <extracomment>A check of a link: nothing is at its address</extracomment>
        <translation>קישור שבור</translation>
    </message>
    <message>
        <source>Email address</source>
        <extracomment>A check of a canned response: personal data</extracomment>
        <translation>כתובת דוא״ל</translation>
    </message>
    <message>
        <source>Phone number</source>
        <extracomment>A check of a canned response: personal data</extracomment>
        <translation>מספר טלפון</translation>
    </message>
    <message>
        <source>Card number</source>
        <extracomment>A check of a canned response: personal data</extracomment>
        <translation>מספר כרטיס</translation>
    </message>
    <message>
        <source>Account number</source>
        <extracomment>A check of a canned response: personal data</extracomment>
        <translation>מספר חשבון</translation>
    </message>
    <message>
        <source>Order number</source>
        <extracomment>A check of a canned response: personal data</extracomment>
        <translation>מספר הזמנה</translation>
    </message>
    <message>
        <source>A customer’s name</source>
        <extracomment>A check of a canned response: personal data</extracomment>
        <translation>שם של לקוח</translation>
    </message>
    <message>
        <source>No owner</source>
        <extracomment>A check of a library entry</extracomment>
        <translation>אין בעלים</translation>
    </message>
    <message>
        <source>Review overdue</source>
        <extracomment>A check of a library entry</extracomment>
        <translation>הבדיקה באיחור</translation>
    </message>
    <message>
        <source>Tone guide</source>
        <extracomment>A check of a canned response: how the brand writes</extracomment>
        <translation>מדריך סגנון</translation>
    </message>
    <message>
        <source>on line %1</source>
        <extracomment>Where a finding is, after its name</extracomment>
        <translation>בשורה %1</translation>
    </message>
    <message>
        <source>on line %1 in %2</source>
        <extracomment>Where a finding is, after its name; %2 is a language</extracomment>
        <translation>בשורה %1 ב%2</translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>Where a finding is, after its name; %1 is a language</extracomment>
        <translation>ב%1</translation>
    </message>
    <message>
        <source>An empty %1 would block Send.</source>
        <extracomment>A field without a default; %1 is its name</extracomment>
        <translation>שדה %1 ריק יחסום את השליחה.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s); the channel takes %1.</source>
        <extracomment>The length of a text; %1 is how long it may be</extracomment>
        <translation>
            <numerusform>תו אחד; הערוץ מקבל %1.</numerusform>
            <numerusform>%n תווים; הערוץ מקבל %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers get another language, or a form that may be wrong.</source>
        <extracomment>A text is missing in a language</extracomment>
        <translation>לקוחות יקבלו שפה אחרת, או צורת פנייה שאולי שגויה.</translation>
    </message>
    <message>
        <source>The text in %1 has changed since.</source>
        <extracomment>A text was not changed when its source was; %1 is the source's language</extracomment>
        <translation>הטקסט ב%1 השתנה מאז.</translation>
    </message>
    <message>
        <source>“%1” says it word for word.</source>
        <extracomment>%1 is the title of a library entry</extracomment>
        <translation>אותו נוסח, מילה במילה, ב„%1”.</translation>
    </message>
    <message>
        <source>“%1” says %2% of it.</source>
        <extracomment>%1 is the title of a library entry, %2 a number</extracomment>
        <translation>ב„%1” נאמר %2% מזה.</translation>
    </message>
    <message>
        <source>An entry nobody keeps goes out of date.</source>
        <extracomment>A library entry that nobody keeps</extracomment>
        <translation>רשומה בלי בעלים מתיישנת.</translation>
    </message>
    <message numerus="yes">
        <source>Due %n day(s) ago.</source>
        <extracomment>A library entry was to be read again</extracomment>
        <translation>
            <numerusform>המועד עבר לפני יום.</numerusform>
            <numerusform>המועד עבר לפני %n ימים.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add default</source>
        <extracomment>Button: writes a default for a field</extracomment>
        <translation>הוספת ערך</translation>
    </message>
    <message>
        <source>Write</source>
        <extracomment>Button: begins the text that is missing
----------
Button: begins the address that is missing</extracomment>
        <translation>כתיבה</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button: opens the other library entry</extracomment>
        <translation>פתיחה</translation>
    </message>
    <message>
        <source>Fix</source>
        <extracomment>Button: mends what a check found</extracomment>
        <translation>תיקון</translation>
    </message>
</context>
<context>
    <name>parley::ChecksPanel</name>
    <message>
        <source>Checks</source>
        <extracomment>Over what the checks of a library entry found</extracomment>
        <translation>בדיקות</translation>
    </message>
    <message>
        <source>Nothing to fix, nothing to weigh.</source>
        <extracomment>No check of a library entry found anything</extracomment>
        <translation>אין מה לתקן ואין מה לשקול.</translation>
    </message>
    <message numerus="yes">
        <source>%n to fix</source>
        <extracomment>Findings that must be fixed before review</extracomment>
        <translation>
            <numerusform>אחד לתיקון</numerusform>
            <numerusform>%n לתיקון</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to weigh</source>
        <extracomment>Findings that are fixed or kept with a reason</extracomment>
        <translation>
            <numerusform>אחד לשיקול</numerusform>
            <numerusform>%n לשיקול</numerusform>
        </translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>הצגת פחות</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>הצגת עוד אחד</numerusform>
            <numerusform>הצגת עוד %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::CommandPalette</name>
    <message>
        <source>Find a chat, customer or reply, or do something</source>
        <extracomment>What stands in the empty field of the palette</extracomment>
        <translation>חיפוש שיחה, לקוח או תשובה, או ביצוע פעולה</translation>
    </message>
    <message>
        <source>What was found</source>
        <extracomment>Accessible name of the palette's list</extracomment>
        <translation>מה נמצא</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>לא כעת</translation>
    </message>
</context>
<context>
    <name>parley::Completions</name>
    <message>
        <source>who reads it</source>
        <extracomment>What the fields of a canned response that begin with a word are about</extracomment>
        <translation>מי שיקרא את זה</translation>
    </message>
    <message>
        <source>the same as customer</source>
        <extracomment>What the fields of a canned response that begin with a word are about</extracomment>
        <translation>כמו customer</translation>
    </message>
    <message>
        <source>who sends it</source>
        <extracomment>What the fields of a canned response that begin with a word are about</extracomment>
        <translation>מי ששולח את זה</translation>
    </message>
    <message>
        <source>this chat</source>
        <extracomment>What the fields of a canned response that begin with a word are about</extracomment>
        <translation>השיחה הזו</translation>
    </message>
    <message>
        <source>in whose name it is sent</source>
        <extracomment>What the fields of a canned response that begin with a word are about</extracomment>
        <translation>בשם מי זה נשלח</translation>
    </message>
    <message>
        <source>the customer’s latest order</source>
        <extracomment>What the fields of a canned response that begin with a word are about</extracomment>
        <translation>ההזמנה האחרונה של הלקוח</translation>
    </message>
    <message>
        <source>all orders of the customer</source>
        <extracomment>What the fields of a canned response that begin with a word are about</extracomment>
        <translation>כל ההזמנות של הלקוח</translation>
    </message>
    <message>
        <source>an address of the library</source>
        <extracomment>What the fields of a canned response that begin with a word are about</extracomment>
        <translation>כתובת מהספרייה</translation>
    </message>
    <message>
        <source>the agent fills it in</source>
        <extracomment>What the fields of a canned response that begin with a word are about</extracomment>
        <translation>הנציג ממלא</translation>
    </message>
    <message>
        <source>from this text</source>
        <extracomment>Beside a name that the canned response has given itself</extracomment>
        <translation>מהטקסט הזה</translation>
    </message>
</context>
<context>
    <name>parley::Composer</name>
    <message>
        <source>Dismiss</source>
        <extracomment>Button on a line that says why a message was not sent</extracomment>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <extracomment>Tool of the composer</extracomment>
        <translation>צירוף קובץ</translation>
    </message>
    <message>
        <source>Emoji</source>
        <extracomment>Tool of the composer</extracomment>
        <translation>אמוג׳י</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>Tool of the composer: opens the library</extracomment>
        <translation>ספרייה</translation>
    </message>
    <message>
        <source>Attach files</source>
        <extracomment>Title of the dialog that chooses a file to send</extracomment>
        <translation>צירוף קבצים</translation>
    </message>
    <message>
        <source>The picture could not be read.</source>
        <extracomment>Above the composer, when an image from the clipboard could not be kept</extracomment>
        <translation>לא ניתן לקרוא את התמונה.</translation>
    </message>
    <message>
        <source>Send</source>
        <extracomment>Button of the composer</extracomment>
        <translation>שליחה</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>המתנה לשליחה</translation>
    </message>
    <message>
        <source>Choose from the library first, or press Esc to keep the slash.</source>
        <extracomment>Above the draft, when Send is pressed while the library is being searched from the draft</extracomment>
        <translation>קודם יש לבחור מהספרייה, או ללחוץ Esc כדי להשאיר את הלוכסן.</translation>
    </message>
</context>
<context>
    <name>parley::ComposerGuard</name>
    <message>
        <source>Spelling and tone: nothing to mend.</source>
        <extracomment>On the line above the draft, after F7</extracomment>
        <translation>איות וסגנון: אין מה לתקן.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) to look at. F7: the next one.</source>
        <extracomment>On the line above the draft, after F7: words that the dictionary does not have</extracomment>
        <translation>
            <numerusform>מילה אחת לבדיקה. F7: הבאה.</numerusform>
            <numerusform>%n מילים לבדיקה. F7: הבאה.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::ConflictPanel</name>
    <message>
        <source>Use what is chosen</source>
        <extracomment>Goes on with what was chosen of two trainers' changes</extracomment>
        <translation>שימוש במה שנבחר</translation>
    </message>
    <message>
        <source>Mine</source>
        <extracomment>One of two changes to the same text: one's own</extracomment>
        <translation>שלי</translation>
    </message>
    <message>
        <source>Theirs</source>
        <extracomment>One of two changes to the same text: a colleague's, %1 is their name</extracomment>
        <translation>של העמית</translation>
    </message>
    <message>
        <source>%1’s</source>
        <translation>של %1</translation>
    </message>
</context>
<context>
    <name>parley::ConversationPane</name>
    <message>
        <source>Find in this conversation</source>
        <extracomment>Menu of a conversation</extracomment>
        <translation>חיפוש בשיחה הזו</translation>
    </message>
    <message>
        <source>Copy conversation</source>
        <extracomment>Menu of a conversation: all its messages with name and time</extracomment>
        <translation>העתקת השיחה</translation>
    </message>
    <message>
        <source>Direction of the draft</source>
        <extracomment>Menu of a conversation</extracomment>
        <translation>כיוון הטיוטה</translation>
    </message>
    <message>
        <source>Reply to %1 on %2…</source>
        <extracomment>In the empty field of an answer; %1 is the customer, %2 the channel</extracomment>
        <translation>תשובה אל %1 ב־%2…</translation>
    </message>
    <message>
        <source>Write on, it will wait in the outbox…</source>
        <translation>אפשר להמשיך לכתוב, זה ימתין בתיבת היוצאים…</translation>
    </message>
    <message>
        <source>This conversation is closed. Copy what you still need from the draft.</source>
        <extracomment>Above the composer of a conversation that has ended</extracomment>
        <translation>השיחה הזו נסגרה. אפשר להעתיק מהטיוטה את מה שעוד דרוש.</translation>
    </message>
    <message>
        <source>This conversation is no longer yours. Copy what you still need from the draft.</source>
        <extracomment>Above the composer of a conversation that somebody else has now</extracomment>
        <translation>השיחה הזו כבר לא אצלך. אפשר להעתיק מהטיוטה את מה שעוד דרוש.</translation>
    </message>
</context>
<context>
    <name>parley::CustomerCard</name>
    <message>
        <source>Edit the card</source>
        <extracomment>Button on a customer's card</extracomment>
        <translation>עריכת הכרטיס</translation>
    </message>
    <message>
        <source>Saving your changes…</source>
        <extracomment>On a customer's card while changes are on their way</extracomment>
        <translation>השינויים נשמרים…</translation>
    </message>
    <message>
        <source>orders</source>
        <extracomment>Below a figure on a customer's card: how many orders they made</extracomment>
        <translation>הזמנות</translation>
    </message>
    <message>
        <source>lifetime</source>
        <extracomment>Below a figure on a customer's card: what they have bought for so far</extracomment>
        <translation>סה״כ</translation>
    </message>
    <message>
        <source>since</source>
        <extracomment>Below a figure on a customer's card: the year since when they are a customer</extracomment>
        <translation>לקוח מאז</translation>
    </message>
    <message>
        <source>avg. rating</source>
        <extracomment>Below a figure on a customer's card: how satisfied they were on average</extracomment>
        <translation>דירוג ממוצע</translation>
    </message>
    <message>
        <source>Tag</source>
        <extracomment>Button on a customer's card: adds a tag</extracomment>
        <translation>תגית</translation>
    </message>
</context>
<context>
    <name>parley::CustomerEditor</name>
    <message>
        <source>Name</source>
        <extracomment>Field of a customer's card</extracomment>
        <translation>שם</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Field of a customer's card</extracomment>
        <translation>שפה</translation>
    </message>
    <message>
        <source>Form of address</source>
        <extracomment>Field of a customer's card: feminine, masculine or neutral</extracomment>
        <translation>צורת פנייה</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <extracomment>Field of a customer's card</extracomment>
        <translation>תגיות, מופרדות בפסיקים</translation>
    </message>
    <message>
        <source>Addresses</source>
        <extracomment>Field of a customer's card: phone numbers, email addresses, accounts</extracomment>
        <translation>כתובות</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>Field of a customer's card</extracomment>
        <translation>הערות</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>Field of a customer's card: whatever the centre keeps besides</extracomment>
        <translation>פרטים</translation>
    </message>
    <message>
        <source>Use that</source>
        <extracomment>Button: takes what somebody else has put into a field meanwhile</extracomment>
        <translation>להשתמש בזה</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: gives up the changes to a customer's card</extracomment>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button: saves the changes to a customer's card</extracomment>
        <translation>שמירה</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>In place of a language: it is not known</extracomment>
        <translation>לא ידוע</translation>
    </message>
    <message>
        <source>A colleague has emptied this meanwhile.</source>
        <extracomment>Below a field that somebody else has changed meanwhile</extracomment>
        <translation>בינתיים שדה זה רוקן בידי עמית.</translation>
    </message>
    <message>
        <source>Meanwhile a colleague put: %1</source>
        <translation>בינתיים הוזן בידי עמית: %1</translation>
    </message>
    <message>
        <source>A customer needs a name.</source>
        <extracomment>The name of a customer was left empty</extracomment>
        <translation>ללקוח חייב להיות שם.</translation>
    </message>
</context>
<context>
    <name>parley::CustomersPage</name>
    <message>
        <source>Choose a customer to see their card and history.
Type a name, phone number, email address or order number to find one.</source>
        <extracomment>In the Customers place while none is chosen</extracomment>
        <translation>בחירת לקוח מציגה את הכרטיס וההיסטוריה.
אפשר לחפש לפי שם, טלפון, דוא״ל או מספר הזמנה.</translation>
    </message>
    <message>
        <source>Name, phone, email or order</source>
        <extracomment>Shown in the empty field of the Customers place</extracomment>
        <translation>שם, טלפון, דוא״ל או הזמנה</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>חיפוש לקוח</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>לקוחות שנמצאו</translation>
    </message>
    <message>
        <source>Nobody found for %1. Try fewer letters, or part of the number.</source>
        <extracomment>In the Customers place: %1 is what was typed</extracomment>
        <translation>לא נמצא דבר עבור %1. כדאי לנסות פחות אותיות או חלק מהמספר.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <extracomment>In the Customers place: how many were found</extracomment>
        <translation>
            <numerusform>לקוח אחד</numerusform>
            <numerusform>%n לקוחות</numerusform>
        </translation>
    </message>
    <message>
        <source>Couldn’t look: %1</source>
        <extracomment>In the Customers place: %1 is the reason</extracomment>
        <translation>החיפוש לא הצליח: %1</translation>
    </message>
</context>
<context>
    <name>parley::DeskWiring</name>
    <message>
        <source>Not kept: this computer's disk does not take it. Free some room.</source>
        <extracomment>Above the composer, when the message could not be written to disk
----------
Text of a notification: the disk did not take a message that was to be sent again</extracomment>
        <translation>לא נשמר: אין מקום בדיסק של המחשב. יש לפנות מקום.</translation>
    </message>
    <message>
        <source>Too late: it has been sent.</source>
        <extracomment>The message is on its way and can no longer be edited</extracomment>
        <translation>מאוחר מדי: ההודעה נשלחה.</translation>
    </message>
</context>
<context>
    <name>parley::DiagnosticRows</name>
    <message numerus="yes">
        <source>%n more error(s)</source>
        <extracomment>After the first few errors in a canned response</extracomment>
        <translation>
            <numerusform>ועוד שגיאה אחת</numerusform>
            <numerusform>ועוד %n שגיאות</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>An error in a canned response: %1 is the number of the line, %2 what is wrong</extracomment>
        <translation>שורה %1: %2</translation>
    </message>
    <message>
        <source>Go there</source>
        <extracomment>Tooltip of an error in a canned response</extracomment>
        <translation>מעבר לשם</translation>
    </message>
    <message>
        <source>Write %1</source>
        <extracomment>Mends an error in a canned response: %1 is put in its place</extracomment>
        <translation>לכתוב %1</translation>
    </message>
</context>
<context>
    <name>parley::DraftCounter</name>
    <message numerus="yes">
        <source>%n SMS</source>
        <extracomment>Beside Send: how many text messages the draft takes</extracomment>
        <translation>
            <numerusform>הודעת SMS אחת</numerusform>
            <numerusform>%n הודעות SMS</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to fill</source>
        <extracomment>In place of the counter, while Send is off: how many fields of the answer are to be filled</extracomment>
        <translation>
            <numerusform>שדה אחד למילוי</numerusform>
            <numerusform>%n שדות למילוי</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::DraftField</name>
    <message>
        <source>Answer</source>
        <extracomment>What a screen reader calls the field an answer is written in</extracomment>
        <translation>תשובה</translation>
    </message>
    <message>
        <source>Add to dictionary</source>
        <extracomment>Menu of a word that seems to be misspelled</extracomment>
        <translation>הוספה למילון</translation>
    </message>
</context>
<context>
    <name>parley::EdgeHandle</name>
    <message>
        <source>Width of the side panel</source>
        <extracomment>Accessible name of the edge that is dragged to make the side panel wider</extracomment>
        <translation>רוחב החלונית הצדדית</translation>
    </message>
</context>
<context>
    <name>parley::EmptyDesk</name>
    <message>
        <source>No open conversations</source>
        <extracomment>The desk without a conversation</extracomment>
        <translation>אין שיחות פתוחות</translation>
    </message>
    <message numerus="yes">
        <source>Room for %n more</source>
        <extracomment>A part of the desk without a conversation: how many more there is room for</extracomment>
        <translation>
            <numerusform>יש מקום לעוד אחת</numerusform>
            <numerusform>יש מקום לעוד %n</numerusform>
        </translation>
    </message>
    <message>
        <source>take the next chat from the queue</source>
        <extracomment>What a key does</extracomment>
        <translation>לקיחת השיחה הבאה מהתור</translation>
    </message>
    <message>
        <source>go to a chat by its place</source>
        <extracomment>What keys do</extracomment>
        <translation>מעבר לשיחה לפי מקומה</translation>
    </message>
    <message>
        <source>go to the most urgent one</source>
        <extracomment>What a key does</extracomment>
        <translation>מעבר לדחופה ביותר</translation>
    </message>
    <message>
        <source>find a reply from the library</source>
        <extracomment>What a key does</extracomment>
        <translation>חיפוש תשובה בספרייה</translation>
    </message>
    <message>
        <source>use a suggested reply</source>
        <extracomment>What keys do</extracomment>
        <translation>שימוש בתשובה מוצעת</translation>
    </message>
    <message>
        <source>send</source>
        <extracomment>What a key does</extracomment>
        <translation>שליחה</translation>
    </message>
    <message>
        <source>send, then the next urgent</source>
        <extracomment>What a key does</extracomment>
        <translation>שליחה, ואז הדחופה הבאה</translation>
    </message>
    <message>
        <source>all keys</source>
        <extracomment>What a key does</extracomment>
        <translation>כל המקשים</translation>
    </message>
    <message>
        <source>New chats open here.
Meanwhile, a few keys worth knowing:</source>
        <extracomment>In the empty part of the desk, above a list of keys</extracomment>
        <translation>שיחות חדשות ייפתחו כאן.
בינתיים, כמה מקשים שכדאי להכיר:</translation>
    </message>
    <message>
        <source>New chats open here once you’re back online.
Meanwhile, a few keys worth knowing:</source>
        <translation>שיחות חדשות ייפתחו כאן כשהחיבור יחזור.
בינתיים, כמה מקשים שכדאי להכיר:</translation>
    </message>
</context>
<context>
    <name>parley::EntryActions</name>
    <message>
        <source>Nothing is changed.</source>
        <extracomment>Why a library entry cannot be saved</extracomment>
        <translation>לא השתנה דבר.</translation>
    </message>
    <message>
        <source>You wrote this version: somebody else publishes it.</source>
        <extracomment>Why a library entry cannot be published by who wrote it</extracomment>
        <translation>הגרסה הזו נכתבה על ידך: הפרסום בידי מישהו אחר.</translation>
    </message>
    <message>
        <source>Write its text first.</source>
        <extracomment>Why a library entry that was just begun cannot be published</extracomment>
        <translation>קודם יש לכתוב את הטקסט.</translation>
    </message>
    <message>
        <source>Save draft</source>
        <extracomment>Saves a library entry without publishing it</extracomment>
        <translation>שמירת טיוטה</translation>
    </message>
    <message>
        <source>Send for review</source>
        <extracomment>Asks a colleague to look at a library entry before it is published</extracomment>
        <translation>שליחה לבדיקה</translation>
    </message>
    <message>
        <source>Publish</source>
        <extracomment>Brings a library entry to every desk</extracomment>
        <translation>פרסום</translation>
    </message>
    <message>
        <source>Return…</source>
        <extracomment>Gives a library entry in review back to who wrote it</extracomment>
        <translation>החזרה…</translation>
    </message>
    <message>
        <source>Confirm still true</source>
        <extracomment>A library entry was read again and is right as it is</extracomment>
        <translation>אישור שעדיין נכון</translation>
    </message>
    <message>
        <source>Retire</source>
        <extracomment>Takes a library entry off the desks for good</extracomment>
        <translation>הוצאה משימוש</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>Brings a retired library entry back to every desk</extracomment>
        <translation>החזרה לשימוש</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <extracomment>Forgets what was written in a library entry since it was saved</extracomment>
        <translation>ביטול השינויים</translation>
    </message>
</context>
<context>
    <name>parley::EntryCompare</name>
    <message>
        <source>These versions are the same.</source>
        <extracomment>Where two versions of a library entry are compared</extracomment>
        <translation>הגרסאות האלה זהות.</translation>
    </message>
    <message>
        <source>Older version</source>
        <extracomment>What a screen reader calls the choice of the older of two versions</extracomment>
        <translation>הגרסה הישנה</translation>
    </message>
    <message>
        <source>Newer version</source>
        <extracomment>What a screen reader calls the choice of the newer of two versions</extracomment>
        <translation>הגרסה החדשה</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Ends the comparison of two versions</extracomment>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <extracomment>A version of a library entry: what is being written and not saved</extracomment>
        <translation>עדיין לא נשמר</translation>
    </message>
    <message>
        <source>v%1 · %2, %3</source>
        <extracomment>A version of a library entry: %1 its number, %2 who saved it, %3 when</extracomment>
        <translation>גרסה %1 · %2, %3</translation>
    </message>
    <message>
        <source>Restore v%1</source>
        <extracomment>Puts a whole version of a library entry back; %1 is its number</extracomment>
        <translation>שחזור גרסה %1</translation>
    </message>
    <message>
        <source>Restore this</source>
        <extracomment>Puts one text or field of a library entry back as it was</extracomment>
        <translation>שחזור זה</translation>
    </message>
</context>
<context>
    <name>parley::EntryDelegate</name>
    <message>
        <source>Not saved</source>
        <extracomment>Under the title of a library entry with something written in it</extracomment>
        <translation>לא נשמר</translation>
    </message>
</context>
<context>
    <name>parley::EntryEditor</name>
    <message>
        <source>This is no address: begin with https://, mailto: or tel:</source>
        <extracomment>Error in a link of the library</extracomment>
        <translation>זו אינה כתובת: יש להתחיל ב־https://, mailto: או tel:</translation>
    </message>
    <message>
        <source>Give it a title first.</source>
        <extracomment>Why a library entry cannot be saved</extracomment>
        <translation>קודם יש לתת כותרת.</translation>
    </message>
    <message>
        <source>The shortcut “%1” has a digit in it: digits pick from the popup.</source>
        <extracomment>Why a library entry cannot be saved; %1 is a shortcut</extracomment>
        <translation>בקיצור „%1” יש ספרה: ספרות בוחרות מתוך הרשימה.</translation>
    </message>
    <message>
        <source>Write its text first.</source>
        <extracomment>Why a library entry cannot be published</extracomment>
        <translation>קודם יש לכתוב את הטקסט.</translation>
    </message>
    <message>
        <source>Mend what is underlined before publishing.</source>
        <extracomment>Why a library entry cannot be published</extracomment>
        <translation>יש לתקן את המסומן לפני הפרסום.</translation>
    </message>
    <message>
        <source>Preview with sample customers</source>
        <extracomment>Heading in the library's editor</extracomment>
        <translation>תצוגה מקדימה עם לקוחות לדוגמה</translation>
    </message>
    <message>
        <source>updates as you type</source>
        <extracomment>Beside the heading of the previews</extracomment>
        <translation>מתעדכן תוך כדי הקלדה</translation>
    </message>
    <message>
        <source>Field</source>
        <extracomment>Puts a placeholder into a canned response</extracomment>
        <translation>שדה</translation>
    </message>
    <message>
        <source>Condition</source>
        <extracomment>Puts an if into a canned response</extracomment>
        <translation>תנאי</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to fix first</source>
        <extracomment>Why a library entry cannot be sent for review yet</extracomment>
        <translation>
            <numerusform>קודם לתקן דבר אחד</numerusform>
            <numerusform>קודם לתקן %n דברים</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>Two people have changed the same part of a library entry: shows both to choose from</extracomment>
        <translation>בחירה…</translation>
    </message>
    <message>
        <source>What is to be changed</source>
        <extracomment>In the empty field of why an entry in review is given back</extracomment>
        <translation>מה צריך לשנות</translation>
    </message>
    <message>
        <source>Return</source>
        <extracomment>Gives an entry in review back to who wrote it, with a reason</extracomment>
        <translation>החזרה</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Closes a row without doing what it offers</extracomment>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Own text</source>
        <extracomment>Begins a text of a library entry for one brand or channel alone</extracomment>
        <translation>טקסט נפרד</translation>
    </message>
    <message>
        <source>Default</source>
        <extracomment>Puts what is written when a field is missing into a canned response</extracomment>
        <translation>ערך חלופי</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Looks for what is wrong in a canned response</extracomment>
        <translation>בדיקה</translation>
    </message>
    <message>
        <source>Put together as you chose. It is not saved yet.</source>
        <extracomment>Above a library entry that two people changed at once</extracomment>
        <translation>אוחד לפי הבחירה שלך. עדיין לא נשמר.</translation>
    </message>
    <message>
        <source>Someone else</source>
        <extracomment>Somebody whose name is not known</extracomment>
        <translation>מישהו אחר</translation>
    </message>
    <message>
        <source>%1 has saved meanwhile; put together with yours: %2.</source>
        <extracomment>Above a library entry that a colleague saved meanwhile, %1 their name, and what of it was taken</extracomment>
        <translation>נשמר בינתיים בידי %1; אוחד עם שלך: %2.</translation>
    </message>
    <message>
        <source>%1 has saved meanwhile, and both of you changed: %2. Your text is kept here.</source>
        <extracomment>Above a library entry that a colleague saved meanwhile, %1 their name, %2 what both changed</extracomment>
        <translation>נשמר בינתיים בידי %1, ושונה בשני הצדדים: %2. הטקסט שלך נשאר כאן.</translation>
    </message>
    <message>
        <source>v%1 is back here. It is not saved yet; Ctrl+Z takes it away again.</source>
        <extracomment>Above a library entry whose older version was put back</extracomment>
        <translation>גרסה %1 חזרה לכאן. עדיין לא נשמר; Ctrl+Z מבטל זאת.</translation>
    </message>
    <message>
        <source>Somebody else has saved it meanwhile: choose between the two first.</source>
        <extracomment>Why a library entry cannot be saved</extracomment>
        <translation>נשמר בינתיים בידי מישהו אחר: קודם יש לבחור בין השניים.</translation>
    </message>
    <message>
        <source>It would be offered until before it begins.</source>
        <extracomment>Why a library entry cannot be saved</extracomment>
        <translation>מועד הסיום מוקדם ממועד ההתחלה.</translation>
    </message>
    <message>
        <source>Choose the teams it is for.</source>
        <extracomment>Why a library entry cannot be saved</extracomment>
        <translation>יש לבחור לאילו צוותים זה מיועד.</translation>
    </message>
    <message numerus="yes">
        <source>Fix what the checks found first: %n thing(s).</source>
        <extracomment>Why a library entry cannot be sent for review</extracomment>
        <translation>
            <numerusform>קודם יש לתקן את ממצאי הבדיקות: דבר אחד.</numerusform>
            <numerusform>קודם יש לתקן את ממצאי הבדיקות: %n דברים.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::EntryHead</name>
    <message>
        <source>Title</source>
        <extracomment>In the empty field of a library entry's title</extracomment>
        <translation>כותרת</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>Shows two versions of a library entry side by side</extracomment>
        <translation>השוואה</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>What else can be done with a library entry</extracomment>
        <translation>עוד</translation>
    </message>
    <message>
        <source>/shortcut</source>
        <extracomment>In the empty field of a library entry's shortcuts: words typed after a slash</extracomment>
        <translation>/קיצור</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>קיצורים</translation>
    </message>
    <message>
        <source>Category</source>
        <extracomment>Name of a field of a library entry</extracomment>
        <translation>קטגוריה</translation>
    </message>
    <message>
        <source>tags, with commas</source>
        <extracomment>In the empty field of a library entry's tags</extracomment>
        <translation>תגיות, עם פסיקים</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>Name of a field of a library entry</extracomment>
        <translation>תגיות</translation>
    </message>
    <message>
        <source>More settings</source>
        <extracomment>Shows for whom, where and when a library entry is offered</extracomment>
        <translation>הגדרות נוספות</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>State of a library entry that was never saved</extracomment>
        <translation>חדש</translation>
    </message>
    <message>
        <source>%1 v%2</source>
        <translation>%1, גרסה %2</translation>
    </message>
    <message>
        <source>Trainers change this</source>
        <extracomment>Beside the names of a library entry</extracomment>
        <translation>רק מדריכים משנים את זה</translation>
    </message>
    <message>
        <source>Not saved</source>
        <extracomment>Beside the names of a library entry</extracomment>
        <translation>לא נשמר</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>נשמר %1</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Saves one's own phrase</extracomment>
        <translation>שמירה</translation>
    </message>
</context>
<context>
    <name>parley::EntryHistoryView</name>
    <message>
        <source>History</source>
        <extracomment>Heading: the versions of a library entry</extracomment>
        <translation>היסטוריה</translation>
    </message>
    <message>
        <source>Restore v%1</source>
        <extracomment>Puts the version before the newest of a library entry back; %1 is its number</extracomment>
        <translation>שחזור גרסה %1</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <extracomment>After the newest steps in the life of a library entry</extracomment>
        <translation>
            <numerusform>הצגת הכול (%n)</numerusform>
            <numerusform>הצגת כל ה־%n</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <extracomment>In place of the versions of a library entry that was never saved</extracomment>
        <translation>עדיין לא נשמר.</translation>
    </message>
</context>
<context>
    <name>parley::EntryHitDelegate</name>
    <message>
        <source>Already sent to this customer</source>
        <extracomment>Badge on a library entry</extracomment>
        <translation>כבר נשלח ללקוח הזה</translation>
    </message>
    <message>
        <source>used %L1×</source>
        <extracomment>How often a library entry was sent in 30 days</extracomment>
        <translation>נשלח %L1 פעמים</translation>
    </message>
</context>
<context>
    <name>parley::EntryHitModel</name>
    <message>
        <source>only mine</source>
        <extracomment>Said of a phrase that only the agent has</extracomment>
        <translation>רק שלי</translation>
    </message>
    <message>
        <source>Already sent to this customer</source>
        <translation>כבר נשלח ללקוח הזה</translation>
    </message>
</context>
<context>
    <name>parley::EntryLifeWords</name>
    <message>
        <source>d MMM</source>
        <extracomment>A day of this year, as Qt writes date formats; MMM is the month's short name</extracomment>
        <translation>d בMMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A day of another year, as Qt writes date formats</extracomment>
        <translation>d בMMM yyyy</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>A part of a library entry that was changed</extracomment>
        <translation>כותרת</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <extracomment>A part of a library entry that was changed</extracomment>
        <translation>קיצורים</translation>
    </message>
    <message>
        <source>Category</source>
        <extracomment>A part of a library entry that was changed</extracomment>
        <translation>קטגוריה</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>A part of a library entry that was changed</extracomment>
        <translation>תגיות</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>A part of a library entry that was changed</extracomment>
        <translation>טקסט</translation>
    </message>
    <message>
        <source>Brands</source>
        <extracomment>A part of a library entry that was changed</extracomment>
        <translation>מותגים</translation>
    </message>
    <message>
        <source>Channels</source>
        <extracomment>A part of a library entry that was changed</extracomment>
        <translation>ערוצים</translation>
    </message>
    <message>
        <source>Scope</source>
        <extracomment>A part of a library entry that was changed: for whom it is</extracomment>
        <translation>היקף</translation>
    </message>
    <message>
        <source>Time window</source>
        <extracomment>A part of a library entry that was changed: from when until when it is offered</extracomment>
        <translation>חלון זמן</translation>
    </message>
    <message>
        <source>Long queue only</source>
        <extracomment>A part of a library entry that was changed: offered only while the queue is long</extracomment>
        <translation>רק בתור ארוך</translation>
    </message>
    <message>
        <source>Attachments</source>
        <extracomment>A part of a library entry that was changed</extracomment>
        <translation>קבצים מצורפים</translation>
    </message>
    <message>
        <source>Review period</source>
        <extracomment>A part of a library entry that was changed: how often it is read again</extracomment>
        <translation>תדירות בדיקה</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>A part of a library entry that was changed</extracomment>
        <translation>בעלים</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <extracomment>A part of a library entry that was changed</extracomment>
        <translation>בודק</translation>
    </message>
    <message>
        <source>Kept findings</source>
        <extracomment>A part of a library entry that was changed: findings of the checks that were left as they are</extracomment>
        <translation>ממצאים שהושארו</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>When a library entry is offered: between two times</extracomment>
        <translation>%1 עד %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>When a library entry is offered</extracomment>
        <translation>מ־%1</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>When a library entry is offered</extracomment>
        <translation>עד %1</translation>
    </message>
    <message>
        <source>always</source>
        <extracomment>When a library entry is offered</extracomment>
        <translation>תמיד</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>One text of a library entry: %1 English, %2 neutral</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 added</source>
        <extracomment>What a version of a library entry brought: a language</extracomment>
        <translation>נוספה %1</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <extracomment>What a version of a library entry brought: a language less</extracomment>
        <translation>הוסרה %1</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>Whether a library entry is offered only while the queue is long</extracomment>
        <translation>כן</translation>
    </message>
    <message>
        <source>no</source>
        <translation>לא</translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <extracomment>How often a library entry is read again</extracomment>
        <translation>
            <numerusform>כל יום</numerusform>
            <numerusform>כל %n ימים</numerusform>
        </translation>
    </message>
    <message>
        <source>as the centre has set</source>
        <extracomment>How often a library entry is read again</extracomment>
        <translation>כפי שנקבע במוקד</translation>
    </message>
    <message>
        <source>today %1</source>
        <extracomment>A time of this day, in a list of what was done when</extracomment>
        <translation>היום %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <extracomment>A time of the day before, in a list of what was done when</extracomment>
        <translation>אתמול %1</translation>
    </message>
    <message>
        <source>draft, %1 by %2</source>
        <extracomment>A step in the life of a library entry: %1 is a day, %2 a name</extracomment>
        <translation>טיוטה, %1 בידי %2</translation>
    </message>
    <message>
        <source>sent for review %1 by %2</source>
        <extracomment>A step in the life of a library entry: %1 is a day, %2 a name</extracomment>
        <translation>נשלח לבדיקה %1 בידי %2</translation>
    </message>
    <message>
        <source>returned %1 by %2</source>
        <extracomment>A step in the life of a library entry: %1 is a day, %2 a name</extracomment>
        <translation>הוחזר %1 בידי %2</translation>
    </message>
    <message>
        <source>published %1 by %2</source>
        <extracomment>A step in the life of a library entry: %1 is a day, %2 a name</extracomment>
        <translation>פורסם %1 בידי %2</translation>
    </message>
    <message>
        <source>retired %1 by %2</source>
        <extracomment>A step in the life of a library entry: %1 is a day, %2 a name</extracomment>
        <translation>הוצא משימוש %1 בידי %2</translation>
    </message>
    <message>
        <source>confirmed %1 by %2</source>
        <extracomment>A step in the life of a library entry, read again and still true: %1 is a day, %2 a name</extracomment>
        <translation>אושר %1 בידי %2</translation>
    </message>
    <message>
        <source>Overdue</source>
        <extracomment>When a library entry is to be read again</extracomment>
        <translation>באיחור</translation>
    </message>
    <message>
        <source>This month</source>
        <extracomment>When a library entry is to be read again</extracomment>
        <translation>החודש</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>When a library entry is to be read again</extracomment>
        <translation>בהמשך</translation>
    </message>
    <message>
        <source>Often rewritten</source>
        <extracomment>Library entries that agents change before they send them</extracomment>
        <translation>נערך לעיתים קרובות</translation>
    </message>
    <message>
        <source>Rarely used</source>
        <extracomment>Library entries that are seldom sent</extracomment>
        <translation>נדיר בשימוש</translation>
    </message>
    <message>
        <source>Unused for 90 days</source>
        <extracomment>Library entries that were not sent for long</extracomment>
        <translation>ללא שימוש 90 יום</translation>
    </message>
    <message>
        <source>Personal</source>
        <extracomment>Whose a library entry is: the one who wrote it</extracomment>
        <translation>אישי</translation>
    </message>
    <message>
        <source>Teams</source>
        <extracomment>Whose a library entry is: some teams'</extracomment>
        <translation>צוותים</translation>
    </message>
    <message>
        <source>Whole centre</source>
        <extracomment>Whose a library entry is: everybody's</extracomment>
        <translation>כל המוקד</translation>
    </message>
    <message>
        <source>Sent by %1</source>
        <extracomment>Under the title of a library entry in review: who wants it looked at</extracomment>
        <translation>נשלח בידי %1</translation>
    </message>
    <message numerus="yes">
        <source>Review overdue %n d</source>
        <extracomment>Under the title of a library entry that should have been read again some days ago; short</extracomment>
        <translation>
            <numerusform>הבדיקה באיחור של יום</numerusform>
            <numerusform>הבדיקה באיחור של %n ימים</numerusform>
        </translation>
    </message>
    <message>
        <source>Review %1</source>
        <extracomment>Under the title of a library entry: the day it is to be read again</extracomment>
        <translation>בדיקה ב־%1</translation>
    </message>
    <message>
        <source>v%1 · new</source>
        <extracomment>Under the title of a library entry that was saved once</extracomment>
        <translation>גרסה %1 · חדש</translation>
    </message>
    <message>
        <source>v%1 · edited today</source>
        <extracomment>Under the title of a library entry; %1 is its version</extracomment>
        <translation>גרסה %1 · נערך היום</translation>
    </message>
    <message>
        <source>v%1 · edited %2</source>
        <extracomment>Under the title of a library entry; %1 is its version, %2 the day of its last change</extracomment>
        <translation>גרסה %1 · נערך ב־%2</translation>
    </message>
</context>
<context>
    <name>parley::EntryList</name>
    <message>
        <source>Best match</source>
        <extracomment>An order of library entries: what fits the search best first</extracomment>
        <translation>התאמה מיטבית</translation>
    </message>
    <message>
        <source>Most used</source>
        <extracomment>An order of library entries</extracomment>
        <translation>הכי בשימוש</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>An order of library entries: what was changed last first</extracomment>
        <translation>שינוי אחרון</translation>
    </message>
    <message>
        <source>Review due</source>
        <extracomment>An order of library entries: what is to be read again soonest first</extracomment>
        <translation>מועד בדיקה</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>An order of library entries</extracomment>
        <translation>כותרת</translation>
    </message>
    <message>
        <source>No entry is like this. Take a filter away or search for something else.</source>
        <extracomment>In the library's empty list</extracomment>
        <translation>אין רשומה כזו. אפשר להסיר מסנן או לחפש משהו אחר.</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>Ends showing some library entries alone</extracomment>
        <translation>הצגת הכול</translation>
    </message>
    <message>
        <source>Filters</source>
        <extracomment>Opens the library's filters in a narrow window</extracomment>
        <translation>מסננים</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>Tooltip of the order of the library's list</extracomment>
        <translation>הזמנה</translation>
    </message>
    <message>
        <source>Entries</source>
        <extracomment>What a screen reader calls the list of library entries</extracomment>
        <translation>רשומות</translation>
    </message>
    <message numerus="yes">
        <source>%n: %1</source>
        <extracomment>Over the list of library entries: how many, and what they have in common, such as a word</extracomment>
        <translation>
            <numerusform>%n: %1</numerusform>
            <numerusform>%n: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>אחת מוצגת</numerusform>
            <numerusform>%n מוצגות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match “%1”</source>
        <translation>
            <numerusform>אחת מתאימה ל„%1”</numerusform>
            <numerusform>%n מתאימות ל„%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filters (%n)</source>
        <extracomment>Opens the library's filters in a narrow window; %n of them are on</extracomment>
        <translation>
            <numerusform>מסננים (%n)</numerusform>
            <numerusform>מסננים (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::EntryNumbers</name>
    <message>
        <source>By variant</source>
        <extracomment>Shows the figures of a library entry for each of its texts</extracomment>
        <translation>לפי נוסח</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <extracomment>Heading: what a library entry brought</extracomment>
        <translation>30 הימים האחרונים</translation>
    </message>
    <message>
        <source>sent</source>
        <extracomment>Under the number of messages that were sent with a library entry</extracomment>
        <translation>נשלחו</translation>
    </message>
    <message>
        <source>Messages sent with it</source>
        <translation>הודעות שנשלחו איתה</translation>
    </message>
    <message>
        <source>edited first</source>
        <extracomment>Under the share of messages that were changed before they were sent</extracomment>
        <translation>נערכו קודם</translation>
    </message>
    <message>
        <source>Of these, changed before sending</source>
        <translation>מתוכן, שונו לפני השליחה</translation>
    </message>
    <message>
        <source>satisfaction</source>
        <extracomment>Under the mean rating of conversations with a library entry</extracomment>
        <translation>שביעות רצון</translation>
    </message>
    <message>
        <source>Mean rating of the conversations with it, 1 to 5</source>
        <translation>דירוג ממוצע של השיחות איתה, מ־1 עד 5</translation>
    </message>
    <message>
        <source>asked again</source>
        <extracomment>Under the share of conversations after which the customer wrote again</extracomment>
        <translation>פנו שוב</translation>
    </message>
    <message>
        <source>Of these conversations, those whose customer wrote again in three days</source>
        <translation>מתוך השיחות האלה, אלה שהלקוח כתב בהן שוב בתוך שלושה ימים</translation>
    </message>
</context>
<context>
    <name>parley::EntryOwnership</name>
    <message numerus="yes">
        <source>every %n month(s)</source>
        <translation>
            <numerusform>כל חודש</numerusform>
            <numerusform>כל %n חודשים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <extracomment>How often a library entry is read again</extracomment>
        <translation>
            <numerusform>כל יום</numerusform>
            <numerusform>כל %n ימים</numerusform>
        </translation>
    </message>
    <message>
        <source>Ownership</source>
        <extracomment>Heading: who keeps a library entry true</extracomment>
        <translation>בעלות</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Who keeps a library entry true</extracomment>
        <translation>בעלים</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <extracomment>Who looks at a library entry before it is published</extracomment>
        <translation>בודק</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>A day, as Qt writes date formats; MMMM is the month's name</extracomment>
        <translation>d בMMMM</translation>
    </message>
    <message>
        <source>Review by</source>
        <extracomment>When a library entry is to be read again</extracomment>
        <translation>בדיקה עד</translation>
    </message>
    <message>
        <source>Teams</source>
        <extracomment>For whom a library entry is</extracomment>
        <translation>צוותים</translation>
    </message>
    <message>
        <source>For</source>
        <translation>עבור</translation>
    </message>
    <message>
        <source>Brands</source>
        <extracomment>For which brands a library entry is</extracomment>
        <translation>מותגים</translation>
    </message>
    <message>
        <source>Suggested by</source>
        <extracomment>Who came up with a library entry</extracomment>
        <translation>הוצע בידי</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <extracomment>Nobody keeps a library entry true</extracomment>
        <translation>עדיין אין</translation>
    </message>
    <message>
        <source>every month</source>
        <extracomment>How often a library entry is read again</extracomment>
        <translation>כל חודש</translation>
    </message>
</context>
<context>
    <name>parley::EntryPreview</name>
    <message>
        <source>What the customer will see</source>
        <extracomment>Over the preview of a canned response; %1 is a customer's first name</extracomment>
        <translation>מה הלקוח יראה</translation>
    </message>
    <message>
        <source>What %1 will see</source>
        <translation>מה יופיע אצל %1</translation>
    </message>
    <message>
        <source>This text cannot be used: %1</source>
        <extracomment>In place of a preview; %1 says what is wrong in the canned response</extracomment>
        <translation>לא ניתן להשתמש בטקסט הזה: %1</translation>
    </message>
    <message>
        <source>%1, there is none in %2</source>
        <extracomment>Which language a canned response is shown in: %1 English, as there is none in %2 Hebrew</extracomment>
        <translation>%1, אין נוסח ב%2</translation>
    </message>
    <message>
        <source>also in %1</source>
        <extracomment>After the language of a canned response; %1 lists the other languages there are</extracomment>
        <translation>גם ב%1</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to fill</source>
        <extracomment>Under the preview of a canned response</extracomment>
        <translation>
            <numerusform>שדה אחד למילוי</numerusform>
            <numerusform>%n שדות למילוי</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>שלם</translation>
    </message>
    <message>
        <source>Language: Alt+Left and Alt+Right. Form of address: Alt+Up and Alt+Down.</source>
        <extracomment>Tooltip of the language and form of a canned response; the keys stand for themselves</extracomment>
        <translation>שפה: Alt+Left ו־Alt+Right. צורת פנייה: Alt+Up ו־Alt+Down.</translation>
    </message>
    <message>
        <source>edited %1%</source>
        <extracomment>Under the preview of a canned response: how often agents changed it before sending it, in per cent</extracomment>
        <translation>שונתה ב־%1%</translation>
    </message>
    <message>
        <source>So often it was changed before it was sent, in the last 30 days</source>
        <extracomment>Tooltip of the share of edited ones</extracomment>
        <translation>השיעור שבו שונתה לפני שליחה, ב־30 הימים האחרונים</translation>
    </message>
</context>
<context>
    <name>parley::EntrySettings</name>
    <message>
        <source>For whom</source>
        <extracomment>Setting of a library entry: for whom it is</extracomment>
        <translation>עבור מי</translation>
    </message>
    <message>
        <source>Brands</source>
        <extracomment>Setting of a library entry: for which brands it is; none chosen means all</extracomment>
        <translation>מותגים</translation>
    </message>
    <message>
        <source>Channels</source>
        <extracomment>Setting of a library entry: on which channels it is offered; none chosen means all</extracomment>
        <translation>ערוצים</translation>
    </message>
    <message>
        <source>from</source>
        <extracomment>Setting of a library entry: it is offered from a day on</extracomment>
        <translation>מתאריך</translation>
    </message>
    <message>
        <source>until</source>
        <extracomment>Setting of a library entry: it is offered until a day</extracomment>
        <translation>עד תאריך</translation>
    </message>
    <message>
        <source>Offered</source>
        <extracomment>Setting of a library entry: from when until when it is offered</extracomment>
        <translation>מוצע</translation>
    </message>
    <message>
        <source>Only while the queue is long</source>
        <extracomment>Setting of a library entry</extracomment>
        <translation>רק כשהתור ארוך</translation>
    </message>
    <message>
        <source>Attach…</source>
        <extracomment>Adds a file that is sent along with a canned response</extracomment>
        <translation>צירוף…</translation>
    </message>
    <message>
        <source>Attachments</source>
        <extracomment>Setting of a library entry: files that are sent along</extracomment>
        <translation>קבצים מצורפים</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Setting of a library entry: who keeps it true</extracomment>
        <translation>בעלים</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <extracomment>Setting of a library entry: who looks at it before it is published</extracomment>
        <translation>בודק</translation>
    </message>
    <message>
        <source>Read again every</source>
        <extracomment>Setting of a library entry: how often it is read again</extracomment>
        <translation>בדיקה חוזרת כל</translation>
    </message>
    <message>
        <source>as the centre has set</source>
        <extracomment>In the field of how often a library entry is read again: 0 days</extracomment>
        <translation>כפי שנקבע במוקד</translation>
    </message>
    <message>
        <source> days</source>
        <extracomment>After the number of days between two readings of a library entry</extracomment>
        <translation> ימים</translation>
    </message>
    <message>
        <source>Take this file out</source>
        <extracomment>Tooltip of a file that is sent along with a canned response</extracomment>
        <translation>הסרת הקובץ הזה</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <extracomment>In the list of owners of a library entry: nobody</extracomment>
        <translation>עדיין אין</translation>
    </message>
    <message>
        <source>Any trainer</source>
        <extracomment>In the list of reviewers of a library entry: anybody</extracomment>
        <translation>מדריך כלשהו</translation>
    </message>
</context>
<context>
    <name>parley::EntryWords</name>
    <message>
        <source>Personal phrases</source>
        <extracomment>A kind of library entries</extracomment>
        <translation>ביטויים אישיים</translation>
    </message>
    <message>
        <source>Links</source>
        <extracomment>A kind of library entries</extracomment>
        <translation>קישורים</translation>
    </message>
    <message>
        <source>Replies</source>
        <extracomment>A kind of library entries: canned responses</extracomment>
        <translation>תשובות</translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>State of a library entry</extracomment>
        <translation>טיוטה</translation>
    </message>
    <message>
        <source>In review</source>
        <extracomment>State of a library entry</extracomment>
        <translation>בבדיקה</translation>
    </message>
    <message>
        <source>Published</source>
        <extracomment>State of a library entry</extracomment>
        <translation>פורסם</translation>
    </message>
    <message>
        <source>Retired</source>
        <extracomment>State of a library entry</extracomment>
        <translation>הוצא משימוש</translation>
    </message>
    <message>
        <source>Neutral</source>
        <extracomment>Form of address</extracomment>
        <translation>ניטרלי</translation>
    </message>
    <message>
        <source>Feminine</source>
        <extracomment>Form of address</extracomment>
        <translation>נקבה</translation>
    </message>
    <message>
        <source>Masculine</source>
        <extracomment>Form of address</extracomment>
        <translation>זכר</translation>
    </message>
    <message>
        <source>English</source>
        <extracomment>A language</extracomment>
        <translation>אנגלית</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <extracomment>A language</extracomment>
        <translation>עברית</translation>
    </message>
    <message>
        <source>Arabic</source>
        <extracomment>A language</extracomment>
        <translation>ערבית</translation>
    </message>
    <message>
        <source>Polish</source>
        <extracomment>A language</extracomment>
        <translation>פולנית</translation>
    </message>
</context>
<context>
    <name>parley::ErrorWords</name>
    <message>
        <source>Please sign in again.</source>
        <extracomment>The backend no longer knows who sits here</extracomment>
        <translation>יש להיכנס שוב.</translation>
    </message>
    <message>
        <source>You may not do that.</source>
        <extracomment>The role does not allow it</extracomment>
        <translation>אין הרשאה לפעולה הזו.</translation>
    </message>
    <message>
        <source>There is nothing there any more.</source>
        <extracomment>What was asked for is gone; an empty queue, too</extracomment>
        <translation>אין שם כבר דבר.</translation>
    </message>
    <message>
        <source>It has changed meanwhile. Look again, then repeat what you did.</source>
        <extracomment>Somebody else has changed the same thing meanwhile</extracomment>
        <translation>זה השתנה בינתיים. כדאי להסתכל שוב ולחזור על הפעולה.</translation>
    </message>
    <message>
        <source>All places are taken.</source>
        <extracomment>The agent, or the one a conversation was to go to, holds as many as they may</extracomment>
        <translation>כל המקומות תפוסים.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <extracomment>A message or a file is past the limit</extracomment>
        <translation>זה גדול מדי.</translation>
    </message>
    <message>
        <source>That was too often. Wait a moment.</source>
        <extracomment>Too many tries in a short time</extracomment>
        <translation>יותר מדי ניסיונות. יש להמתין רגע.</translation>
    </message>
    <message>
        <source>This Parley and the server are of different ages. Update Parley.</source>
        <extracomment>No version of the protocol in common</extracomment>
        <translation>הגרסה של Parley והשרת אינן תואמות. יש לעדכן את Parley.</translation>
    </message>
    <message>
        <source>Name or password is wrong.</source>
        <extracomment>Under the password</extracomment>
        <translation>השם או הסיסמה שגויים.</translation>
    </message>
    <message>
        <source>Not sent: this conversation is no longer yours.</source>
        <extracomment>Above the composer, when a message came too late</extracomment>
        <translation>לא נשלח: השיחה הזו כבר לא אצלך.</translation>
    </message>
    <message>
        <source>Not sent: %1 has this conversation now.</source>
        <extracomment>Above the composer, when a message came too late. %1 is a colleague's name.</extracomment>
        <translation>לא נשלח: השיחה נמצאת עכשיו אצל %1.</translation>
    </message>
</context>
<context>
    <name>parley::ExchangeForm</name>
    <message>
        <source>Parley, everything (JSON)</source>
        <extracomment>A form in which a library is imported and exported</extracomment>
        <translation>ספריית Parley מלאה (JSON)</translation>
    </message>
    <message>
        <source>Parley, for a spreadsheet (CSV)</source>
        <extracomment>A form in which a library is imported and exported</extracomment>
        <translation>ספריית Parley לגיליון (CSV)</translation>
    </message>
    <message>
        <source>Chatwoot canned responses (JSON)</source>
        <extracomment>A form in which a library is imported and exported; Chatwoot is a program</extracomment>
        <translation>תשובות מוכנות של Chatwoot (JSON)</translation>
    </message>
    <message>
        <source>Zendesk macros (JSON)</source>
        <extracomment>A form in which a library is imported and exported; Zendesk is a program</extracomment>
        <translation>פקודות מאקרו של Zendesk (JSON)</translation>
    </message>
    <message>
        <source>Live Helper Chat canned messages (CSV)</source>
        <extracomment>A form in which a library is imported and exported; Live Helper Chat is a program</extracomment>
        <translation>הודעות מוכנות של Live Helper Chat (CSV)</translation>
    </message>
    <message>
        <source>Zammad text modules (YAML)</source>
        <extracomment>A form in which a library is imported and exported; Zammad is a program</extracomment>
        <translation>מודולי טקסט של Zammad (YAML)</translation>
    </message>
    <message>
        <source>Zammad text modules (CSV)</source>
        <extracomment>A form in which a library is imported and exported; Zammad is a program</extracomment>
        <translation>מודולי טקסט של Zammad (CSV)</translation>
    </message>
</context>
<context>
    <name>parley::ExchangeWiring</name>
    <message>
        <source>File to import</source>
        <extracomment>Title of the dialog for files</extracomment>
        <translation>קובץ לייבוא</translation>
    </message>
    <message>
        <source>Libraries (*.json *.csv *.tsv *.yml *.yaml *.txt)</source>
        <extracomment>Kinds of files in the dialog for files</extracomment>
        <translation>ספריות (*.json *.csv *.tsv *.yml *.yaml *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>כל הקבצים (*)</translation>
    </message>
    <message>
        <source>%1 What is in stays; the rest waits here.</source>
        <extracomment>An import is held up; %1 is why</extracomment>
        <translation>%1 מה שכבר נקלט נשאר; השאר ממתין כאן.</translation>
    </message>
    <message>
        <source>%1 was not written: %2. Choose another place.</source>
        <extracomment>A file could not be written: %1 its name, %2 what the system says</extracomment>
        <translation>הקובץ %1 לא נכתב: %2. יש לבחור מקום אחר.</translation>
    </message>
</context>
<context>
    <name>parley::ExportReport</name>
    <message>
        <source>Export</source>
        <extracomment>Title of a window</extracomment>
        <translation>ייצוא</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) written to %1</source>
        <extracomment>After an export; %1 is a file's name</extracomment>
        <translation>
            <numerusform>רשומה אחת נכתבה אל %1</numerusform>
            <numerusform>%n רשומות נכתבו אל %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) could not be said in this form:</source>
        <extracomment>After an export</extracomment>
        <translation>
            <numerusform>דבר אחד שאי אפשר לבטא בתבנית הזו:</numerusform>
            <numerusform>%n דברים שאי אפשר לבטא בתבנית הזו:</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry</source>
        <extracomment>Columns after an export: the entry, and what of it</extracomment>
        <translation>רשומה</translation>
    </message>
    <message>
        <source>What</source>
        <translation>מה</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Button: closes the window</extracomment>
        <translation>סיום</translation>
    </message>
</context>
<context>
    <name>parley::FacetPanel</name>
    <message>
        <source>Kind</source>
        <extracomment>Heading of filters in the library</extracomment>
        <translation>סוג</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Heading of filters in the library</extracomment>
        <translation>מצב</translation>
    </message>
    <message>
        <source>Category</source>
        <extracomment>Heading of filters in the library</extracomment>
        <translation>קטגוריה</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Heading of filters in the library</extracomment>
        <translation>שפה</translation>
    </message>
    <message>
        <source>Review due</source>
        <extracomment>Heading of filters in the library: when entries are to be read again</extracomment>
        <translation>מועד בדיקה</translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>Heading of filters in the library: entries that may need work</extracomment>
        <translation>שימוש</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>Heading of filters in the library: whose entries are</extracomment>
        <translation>עבור</translation>
    </message>
    <message>
        <source>Brand</source>
        <extracomment>Heading of filters in the library</extracomment>
        <translation>מותג</translation>
    </message>
    <message>
        <source>Team</source>
        <extracomment>Heading of filters in the library</extracomment>
        <translation>צוות</translation>
    </message>
</context>
<context>
    <name>parley::FilterWords</name>
    <message>
        <source>what to write when it is missing</source>
        <extracomment>What a filter of canned responses does</extracomment>
        <translation>מה לכתוב כשהערך חסר</translation>
    </message>
    <message>
        <source>masculine, feminine, unknown</source>
        <extracomment>What a filter of canned responses does</extracomment>
        <translation>זכר, נקבה, לא ידוע</translation>
    </message>
    <message>
        <source>words by number, # is the number</source>
        <extracomment>What a filter of canned responses does</extracomment>
        <translation>מילים לפי מספר, # הוא המספר</translation>
    </message>
    <message>
        <source>the Polish form for calling somebody</source>
        <extracomment>What a filter of canned responses does; the vocative is the form in which one calls somebody</extracomment>
        <translation>יחסת הפנייה בפולנית</translation>
    </message>
    <message>
        <source>a phone number as it is read</source>
        <extracomment>What a filter of canned responses does</extracomment>
        <translation>מספר טלפון בצורה קריאה</translation>
    </message>
    <message>
        <source>an amount with its currency</source>
        <extracomment>What a filter of canned responses does</extracomment>
        <translation>סכום עם המטבע</translation>
    </message>
    <message>
        <source>a day as the language writes it</source>
        <extracomment>What a filter of canned responses does</extracomment>
        <translation>תאריך לפי כללי השפה</translation>
    </message>
    <message>
        <source>a number as the language writes it</source>
        <extracomment>What a filter of canned responses does</extracomment>
        <translation>מספר לפי כללי השפה</translation>
    </message>
    <message>
        <source>what the agent reads when asked</source>
        <extracomment>What a filter of canned responses does</extracomment>
        <translation>השאלה שמוצגת לנציג</translation>
    </message>
    <message>
        <source>capital letters</source>
        <extracomment>What a filter of canned responses does</extracomment>
        <translation>אותיות גדולות</translation>
    </message>
    <message>
        <source>small letters</source>
        <extracomment>What a filter of canned responses does</extracomment>
        <translation>אותיות קטנות</translation>
    </message>
    <message>
        <source>the first letter a capital</source>
        <extracomment>What a filter of canned responses does</extracomment>
        <translation>אות ראשונה גדולה</translation>
    </message>
    <message>
        <source>without blanks at its ends</source>
        <extracomment>What a filter of canned responses does</extracomment>
        <translation>בלי רווחים בקצוות</translation>
    </message>
    <message>
        <source>cut after so many characters</source>
        <extracomment>What a filter of canned responses does</extracomment>
        <translation>חיתוך אחרי מספר תווים</translation>
    </message>
    <message>
        <source>cut after so many words</source>
        <extracomment>What a filter of canned responses does</extracomment>
        <translation>חיתוך אחרי מספר מילים</translation>
    </message>
    <message>
        <source>one text for another</source>
        <extracomment>What a filter of canned responses does</extracomment>
        <translation>טקסט אחד במקום אחר</translation>
    </message>
    <message>
        <source>without a text</source>
        <extracomment>What a filter of canned responses does</extracomment>
        <translation>בלי טקסט מסוים</translation>
    </message>
    <message>
        <source>a text after it</source>
        <extracomment>What a filter of canned responses does</extracomment>
        <translation>טקסט אחריו</translation>
    </message>
    <message>
        <source>a text before it</source>
        <extracomment>What a filter of canned responses does</extracomment>
        <translation>טקסט לפניו</translation>
    </message>
    <message>
        <source>a list as one text</source>
        <extracomment>What a filter of canned responses does</extracomment>
        <translation>רשימה כטקסט אחד</translation>
    </message>
    <message>
        <source>a text as a list</source>
        <extracomment>What a filter of canned responses does</extracomment>
        <translation>טקסט כרשימה</translation>
    </message>
    <message>
        <source>the first of a list</source>
        <extracomment>What a filter of canned responses does</extracomment>
        <translation>הראשון ברשימה</translation>
    </message>
    <message>
        <source>the last of a list</source>
        <extracomment>What a filter of canned responses does</extracomment>
        <translation>האחרון ברשימה</translation>
    </message>
    <message>
        <source>how many, or how long</source>
        <extracomment>What a filter of canned responses does</extracomment>
        <translation>כמה, או מה האורך</translation>
    </message>
    <message>
        <source>the nearest whole number</source>
        <extracomment>What a filter of canned responses does</extracomment>
        <translation>המספר השלם הקרוב</translation>
    </message>
    <message>
        <source>a number more</source>
        <extracomment>What a filter of canned responses does</extracomment>
        <translation>ועוד מספר</translation>
    </message>
    <message>
        <source>a number less</source>
        <extracomment>What a filter of canned responses does</extracomment>
        <translation>פחות מספר</translation>
    </message>
    <message>
        <source>so many times</source>
        <extracomment>What a filter of canned responses does</extracomment>
        <translation>כפול מספר</translation>
    </message>
    <message>
        <source>divided by a number</source>
        <extracomment>What a filter of canned responses does</extracomment>
        <translation>חלקי מספר</translation>
    </message>
    <message>
        <source>only when it is so</source>
        <extracomment>What a tag of canned responses does</extracomment>
        <translation>רק אם זה מתקיים</translation>
    </message>
    <message>
        <source>otherwise, when this is so</source>
        <extracomment>What a tag of canned responses does</extracomment>
        <translation>אחרת, אם זה מתקיים</translation>
    </message>
    <message>
        <source>otherwise</source>
        <extracomment>What a tag of canned responses does</extracomment>
        <translation>אחרת</translation>
    </message>
    <message>
        <source>the end of an if</source>
        <extracomment>What a tag of canned responses does</extracomment>
        <translation>סוף של if</translation>
    </message>
    <message>
        <source>only when it is not so</source>
        <extracomment>What a tag of canned responses does</extracomment>
        <translation>רק אם זה לא מתקיים</translation>
    </message>
    <message>
        <source>one of several</source>
        <extracomment>What a tag of canned responses does</extracomment>
        <translation>אחד מתוך כמה</translation>
    </message>
    <message>
        <source>if it is this one</source>
        <extracomment>What a tag of canned responses does</extracomment>
        <translation>אם זה הערך</translation>
    </message>
    <message>
        <source>gives a value a name</source>
        <extracomment>What a tag of canned responses does</extracomment>
        <translation>נותן שם לערך</translation>
    </message>
    <message>
        <source>gives a piece of text a name</source>
        <extracomment>What a tag of canned responses does</extracomment>
        <translation>נותן שם לקטע טקסט</translation>
    </message>
    <message>
        <source>for trainers only</source>
        <extracomment>What a tag of canned responses does</extracomment>
        <translation>למדריכים בלבד</translation>
    </message>
    <message>
        <source>braces as they stand</source>
        <extracomment>What a tag of canned responses does</extracomment>
        <translation>סוגריים כמות שהם</translation>
    </message>
</context>
<context>
    <name>parley::FindBar</name>
    <message>
        <source>Find in this conversation</source>
        <extracomment>Field of the bar that finds text in a conversation</extracomment>
        <translation>חיפוש בשיחה הזו</translation>
    </message>
    <message>
        <source>Previous match</source>
        <extracomment>Button of the bar that finds text: goes up</extracomment>
        <translation>התוצאה הקודמת</translation>
    </message>
    <message>
        <source>Next match</source>
        <extracomment>Button of the bar that finds text: goes down</extracomment>
        <translation>התוצאה הבאה</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button of the bar that finds text</extracomment>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Beside the field that finds text: which match is shown (%1) of how many (%2)</extracomment>
        <translation>%1 מתוך %2</translation>
    </message>
</context>
<context>
    <name>parley::FindField</name>
    <message>
        <source>Find or do…</source>
        <extracomment>What stands in the field of the top bar that opens the palette</extracomment>
        <translation>חיפוש או פעולה…</translation>
    </message>
</context>
<context>
    <name>parley::FrameWiring</name>
    <message>
        <source>Not kept on this computer</source>
        <extracomment>Title of a notification: the disk does not take what must be kept</extracomment>
        <translation>לא נשמר במחשב הזה</translation>
    </message>
    <message>
        <source>That did not work</source>
        <extracomment>Title of a notification: what was asked for did not happen</extracomment>
        <translation>הפעולה לא הצליחה</translation>
    </message>
    <message>
        <source>New chat: %1</source>
        <extracomment>Title of a notification. %1 is a customer's name.</extracomment>
        <translation>שיחה חדשה: %1</translation>
    </message>
    <message>
        <source>Not on your desk</source>
        <translation>לא על העמדה שלך</translation>
    </message>
    <message>
        <source>Its text stands in the timeline.</source>
        <translation>הטקסט שלה מופיע בציר הזמן.</translation>
    </message>
</context>
<context>
    <name>parley::Greeting</name>
    <message>
        <source>Every conversation on one calm desk</source>
        <extracomment>Beside the sign-in</extracomment>
        <translation>כל השיחות על עמדה אחת רגועה</translation>
    </message>
</context>
<context>
    <name>parley::GuardLine</name>
    <message>
        <source>Dismiss</source>
        <extracomment>Button on a line above the draft</extracomment>
        <translation>סגירה</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <extracomment>After the first thing to be seen in a draft: how many more there are</extracomment>
        <translation>
            <numerusform>ועוד אחד.</numerusform>
            <numerusform>ועוד %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send anyway: %1</source>
        <extracomment>On the line above a draft: what Send does when it is pressed again; %1 is the key</extracomment>
        <translation>שליחה בכל זאת: %1</translation>
    </message>
</context>
<context>
    <name>parley::GuardWiring</name>
    <message>
        <source>The library has this: %1</source>
        <extracomment>Above the composer, after an agent has typed what the library has; %1 is its shortcut, such as /refund</extracomment>
        <translation>זה קיים בספרייה: %1</translation>
    </message>
</context>
<context>
    <name>parley::IdentityRow</name>
    <message>
        <source>Copy</source>
        <extracomment>Button beside an address</extracomment>
        <translation>העתקה</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>Read out for the button beside an address: %1 is the address</extracomment>
        <translation>העתקת %1</translation>
    </message>
    <message>
        <source>copied</source>
        <extracomment>Beside an address that was just put on the clipboard</extracomment>
        <translation>הועתק</translation>
    </message>
</context>
<context>
    <name>parley::IdentityRows</name>
    <message>
        <source>Add an address</source>
        <extracomment>Button: one more address on a customer's card</extracomment>
        <translation>הוספת כתובת</translation>
    </message>
    <message>
        <source>Kind of address</source>
        <translation>סוג הכתובת</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>כתובת</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>הסרה</translation>
    </message>
</context>
<context>
    <name>parley::ImportDetail</name>
    <message>
        <source>Notes and texts of the row</source>
        <extracomment>What a screen reader says of the notes and texts of a row of an import</extracomment>
        <translation>הערות וטקסטים של השורה</translation>
    </message>
    <message>
        <source>%1. It is about “%2”.</source>
        <extracomment>A row of an import: %1 what will happen, %2 the title of the entry it is about</extracomment>
        <translation>%1. מדובר ברשומה „%2”.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) marked</source>
        <extracomment>Several rows of an import are marked</extracomment>
        <translation>
            <numerusform>שורה אחת מסומנת</numerusform>
            <numerusform>%n שורות מסומנות</numerusform>
        </translation>
    </message>
    <message>
        <source>A choice is taken by those rows that have it.</source>
        <extracomment>Under the number of marked rows of an import</extracomment>
        <translation>הבחירה חלה על השורות שבהן היא אפשרית.</translation>
    </message>
    <message>
        <source>Mark a row to see its texts and to choose what happens with it.</source>
        <extracomment>No row of an import is marked</extracomment>
        <translation>סימון שורה יציג את הטקסטים שלה ויאפשר לבחור מה יקרה איתה.</translation>
    </message>
</context>
<context>
    <name>parley::ImportDialog</name>
    <message>
        <source>Import into the library</source>
        <extracomment>Title of a window</extracomment>
        <translation>ייבוא לספרייה</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <extracomment>A file is being read; %1 is its name</extracomment>
        <translation>קריאה של %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Importing</source>
        <extracomment>An import is under way; the button ends it, and what is in stays</extracomment>
        <translation>מתבצע ייבוא</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>לעצור כאן</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>What of an entry an import changes</extracomment>
        <translation>כותרת</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <extracomment>What of an entry an import changes</extracomment>
        <translation>קיצורים</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>What of an entry an import changes</extracomment>
        <translation>תגיות</translation>
    </message>
    <message>
        <source>Category</source>
        <extracomment>What of an entry an import changes</extracomment>
        <translation>קטגוריה</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>What of an entry an import changes: reply, phrase or link</extracomment>
        <translation>סוג</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>What of an entry an import changes</extracomment>
        <translation>טקסט</translation>
    </message>
    <message>
        <source>Where it is offered</source>
        <extracomment>What of an entry an import changes: brands, teams and channels</extracomment>
        <translation>היכן היא מוצעת</translation>
    </message>
    <message>
        <source>When it is offered</source>
        <extracomment>What of an entry an import changes</extracomment>
        <translation>מתי היא מוצעת</translation>
    </message>
    <message>
        <source>Other settings</source>
        <extracomment>What of an entry an import changes: attachments, review period and the like</extracomment>
        <translation>הגדרות אחרות</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <extracomment>What of an entry an import changes</extracomment>
        <translation>
            <numerusform>טקסט אחד</numerusform>
            <numerusform>%n טקסטים</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of an entry that an import changes</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>A row of an import: the library has nothing like it</extracomment>
        <translation>חדש</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>A row of an import: the library has it otherwise</extracomment>
        <translation>השתנה</translation>
    </message>
    <message>
        <source>Same</source>
        <extracomment>A row of an import: the library has exactly this</extracomment>
        <translation>זהה</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <extracomment>A row of an import: like another entry or an earlier row</extracomment>
        <translation>כפילות</translation>
    </message>
    <message>
        <source>Can’t come in</source>
        <extracomment>A row of an import that the library would not take</extracomment>
        <translation>לא ניתן לייבא</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <extracomment>Choice for a row of an import</extracomment>
        <translation>ייבוא</translation>
    </message>
    <message>
        <source>Replace what is there</source>
        <extracomment>Choice for a row of an import: the entry that is there takes what the file says</extracomment>
        <translation>החלפת הקיימת</translation>
    </message>
    <message>
        <source>Keep both</source>
        <extracomment>Choice for a row of an import</extracomment>
        <translation>שמירת שתיהן</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>Choice for a row of an import</extracomment>
        <translation>דילוג</translation>
    </message>
    <message>
        <source>Nothing: it is there already</source>
        <extracomment>What happens with a row of an import</extracomment>
        <translation>ללא שינוי: כבר קיימת</translation>
    </message>
    <message>
        <source>Comes in as a draft</source>
        <extracomment>What happens with a row of an import</extracomment>
        <translation>תיווסף כטיוטה</translation>
    </message>
    <message>
        <source>Changes %1</source>
        <extracomment>What happens with a row of an import; %1 are parts of an entry: title, tags, 2 texts</extracomment>
        <translation>שינוי: %1</translation>
    </message>
    <message>
        <source>Comes in beside the other</source>
        <extracomment>What happens with a row of an import</extracomment>
        <translation>תיווסף לצד האחרת</translation>
    </message>
    <message>
        <source>Comes in beside the other as %1</source>
        <extracomment>What happens with a row of an import; %1 is a shortcut</extracomment>
        <translation>תיווסף לצד האחרת בתור %1</translation>
    </message>
    <message>
        <source>Is left out</source>
        <extracomment>What happens with a row of an import</extracomment>
        <translation>תושמט</translation>
    </message>
    <message>
        <source>Text, %1</source>
        <extracomment>A text of an entry; %1 is a language</extracomment>
        <translation>טקסט, %1</translation>
    </message>
    <message>
        <source>Text, %1, %2</source>
        <extracomment>A text of an entry; %1 is a language, %2 a form of address</extracomment>
        <translation>טקסט, %1, %2</translation>
    </message>
</context>
<context>
    <name>parley::ImportEndPage</name>
    <message>
        <source>Save these rows as CSV</source>
        <extracomment>Button: saves the rows that an import did not take as a CSV file</extracomment>
        <translation>שמירת השורות האלה כ־CSV</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Button: closes the import</extracomment>
        <translation>סיום</translation>
    </message>
    <message>
        <source>Row</source>
        <extracomment>Columns of the rows that an import did not take</extracomment>
        <translation>שורה</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>כותרת</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>הסיבה</translation>
    </message>
    <message>
        <source>Import stopped</source>
        <extracomment>Heading at the end of an import</extracomment>
        <translation>הייבוא נעצר</translation>
    </message>
    <message>
        <source>Import done</source>
        <translation>הייבוא הושלם</translation>
    </message>
    <message numerus="yes">
        <source>%n new entry(ies) as drafts</source>
        <extracomment>At the end of an import</extracomment>
        <translation>
            <numerusform>רשומה חדשה אחת כטיוטה</numerusform>
            <numerusform>%n רשומות חדשות כטיוטות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) changed, to be published again</source>
        <extracomment>At the end of an import</extracomment>
        <translation>
            <numerusform>רשומה אחת שונתה, לפרסום מחדש</numerusform>
            <numerusform>%n רשומות שונו, לפרסום מחדש</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <extracomment>At the end of an import</extracomment>
        <translation>
            <numerusform>שורה אחת הושמטה</numerusform>
            <numerusform>%n שורות הושמטו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) not sent</source>
        <extracomment>At the end of an import that was stopped</extracomment>
        <translation>
            <numerusform>שורה אחת לא נשלחה</numerusform>
            <numerusform>%n שורות לא נשלחו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) did not come in</source>
        <extracomment>At the end of an import</extracomment>
        <translation>
            <numerusform>שורה אחת לא יובאה</numerusform>
            <numerusform>%n שורות לא יובאו</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::ImportNote</name>
    <message>
        <source>%1 is unknown here. The agent is asked for it (%2).</source>
        <extracomment>Note of an import; %1 is a placeholder of the other program, %2 one of ours such as ask.ticket_id</extracomment>
        <translation>%1 אינו מוכר כאן. הערך יתבקש מהנציג (%2).</translation>
    </message>
    <message>
        <source>%1 became %2, which is close, not the same.</source>
        <extracomment>Note of an import or export; %1 and %2 are placeholders or words</extracomment>
        <translation>%1 הוחלף ב־%2, שקרוב אליו אך לא זהה.</translation>
    </message>
    <message>
        <source>%1 cannot be said there. It stands as text.</source>
        <extracomment>Note of an export; %1 is a placeholder or condition</extracomment>
        <translation>ל־%1 אין שם מקבילה. זה נשאר כטקסט.</translation>
    </message>
    <message>
        <source>%1 goes without %2.</source>
        <extracomment>Note of an export; %1 is a placeholder, %2 filters such as default: "there"</extracomment>
        <translation>%1 עובר בלי %2.</translation>
    </message>
    <message>
        <source>%1: %2. Mend it in the editor.</source>
        <extracomment>Note of an import; %1 is a piece of the text, %2 what the checker says of it</extracomment>
        <translation>%1: %2. יש לתקן בעורך.</translation>
    </message>
    <message>
        <source>The braces of “%1” are kept as text.</source>
        <extracomment>Note of an import; %1 is a piece of the text with braces in it</extracomment>
        <translation>הסוגריים של „%1” נשמרים כטקסט.</translation>
    </message>
    <message>
        <source>The shortcut %1 cannot be one here. The entry comes without.</source>
        <extracomment>Note of an import; %1 is a shortcut</extracomment>
        <translation>%1 לא יכול לשמש כאן קיצור. הרשומה נוספת בלעדיו.</translation>
    </message>
    <message>
        <source>The shortcut %1 becomes %2.</source>
        <extracomment>Note of an import; %1 and %2 are shortcuts without their slash</extracomment>
        <translation>הקיצור %1 הופך ל־%2.</translation>
    </message>
    <message>
        <source>The shortcut %1 is that of “%2” already.</source>
        <extracomment>Note of an import; %1 is a shortcut, %2 the title of an entry</extracomment>
        <translation>הקיצור %1 כבר שייך ל„%2”.</translation>
    </message>
    <message>
        <source>“%1” has the same text already.</source>
        <extracomment>Note of an import; %1 is the title of an entry</extracomment>
        <translation>ל„%1” כבר יש אותו טקסט.</translation>
    </message>
    <message>
        <source>Row %1 of the file is the same entry.</source>
        <extracomment>Note of an import; %1 is the number of a row</extracomment>
        <translation>שורה %1 בקובץ היא אותה רשומה.</translation>
    </message>
    <message>
        <source>It had no title; “%1” was made for it.</source>
        <extracomment>Note of an import; %1 is a title</extracomment>
        <translation>לא הייתה כותרת; נוצרה „%1”.</translation>
    </message>
    <message>
        <source>The title was cut at 200 characters.</source>
        <extracomment>Note of an import</extracomment>
        <translation>הכותרת נחתכה אחרי 200 תווים.</translation>
    </message>
    <message>
        <source>The macro also sets %1 to %2. That stays behind.</source>
        <extracomment>Note of an import: what a macro does besides; %1 is a field's name, %2 its value</extracomment>
        <translation>המאקרו גם קובע את %1 ל־%2. זה לא מועבר.</translation>
    </message>
    <message>
        <source>It was switched off there.</source>
        <extracomment>Note of an import</extracomment>
        <translation>שם זה היה כבוי.</translation>
    </message>
    <message>
        <source>It was an internal note there, not for customers.</source>
        <extracomment>Note of an import</extracomment>
        <translation>שם זו הייתה הערה פנימית, לא ללקוחות.</translation>
    </message>
    <message>
        <source>It was only for some there (%1). Here it is for all until you say otherwise.</source>
        <extracomment>Note of an import; %1 is who: a type or names of groups</extracomment>
        <translation>שם זה היה רק לחלק (%1). כאן זה לכולם, עד שייקבע אחרת.</translation>
    </message>
    <message>
        <source>Bold, colours and the like stay behind.</source>
        <extracomment>Note of an import</extracomment>
        <translation>הדגשה, צבעים ודומיהם לא מועברים.</translation>
    </message>
    <message>
        <source>Pictures stay behind. Attach them in the editor.</source>
        <extracomment>Note of an import</extracomment>
        <translation>תמונות לא מועברות. יש לצרף אותן בעורך.</translation>
    </message>
    <message>
        <source>Its second text, for unfilled placeholders, stays behind: “%1”.</source>
        <extracomment>Note of an import; %1 is a text</extracomment>
        <translation>הטקסט השני, לשדות שלא מולאו, לא מועבר: „%1”.</translation>
    </message>
    <message>
        <source>“%1” is no language; the one chosen above was taken.</source>
        <extracomment>Note of an import; %1 is a piece of the file</extracomment>
        <translation>„%1” אינה שפה; נלקחה השפה שנבחרה למעלה.</translation>
    </message>
    <message>
        <source>Each language and form of address stands by itself there.</source>
        <extracomment>Note of an export</extracomment>
        <translation>שם כל שפה וצורת פנייה עומדת בפני עצמה.</translation>
    </message>
    <message>
        <source>%1 has no place there and stays behind.</source>
        <extracomment>Note of an import or export; %1 is a column's or field's name</extracomment>
        <translation>ל־%1 אין שם מקום והוא לא מועבר.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <extracomment>A note of an import and its place in the text: %1 line, %2 column, %3 the note</extracomment>
        <translation>שורה %1, עמודה %2: %3</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: %4</source>
        <extracomment>A note of an import and its place in a text: %1 a language tag, %2 line, %3 column, %4 the note</extracomment>
        <translation>%1, שורה %2, עמודה %3: %4</translation>
    </message>
</context>
<context>
    <name>parley::ImportPlanPage</name>
    <message>
        <source>No row fits. Choose another status, or clear the words.</source>
        <extracomment>No row of an import has what is filtered for</extracomment>
        <translation>אין שורה מתאימה. אפשר לבחור מצב אחר או לנקות את המילים.</translation>
    </message>
    <message>
        <source>Another file</source>
        <extracomment>Button: another file is to be imported</extracomment>
        <translation>קובץ אחר</translation>
    </message>
    <message>
        <source>As the file says</source>
        <extracomment>In the field for a category, when none is to be set</extracomment>
        <translation>לפי הקובץ</translation>
    </message>
    <message>
        <source>Find in the rows</source>
        <extracomment>Field: words to look for in the rows of an import</extracomment>
        <translation>חיפוש בשורות</translation>
    </message>
    <message>
        <source>What would happen, row by row</source>
        <extracomment>What a screen reader says of the table of an import</extracomment>
        <translation>מה יקרה, שורה אחר שורה</translation>
    </message>
    <message>
        <source>Form of the file</source>
        <extracomment>Field of an import: what kind of file it is</extracomment>
        <translation>פורמט הקובץ</translation>
    </message>
    <message>
        <source>Language of texts without one</source>
        <extracomment>Field of an import</extracomment>
        <translation>שפה לטקסטים ללא שפה</translation>
    </message>
    <message>
        <source>Category of entries without one</source>
        <extracomment>Field of an import</extracomment>
        <translation>קטגוריה לרשומות ללא קטגוריה</translation>
    </message>
    <message>
        <source>All %1</source>
        <extracomment>Filter of an import's rows; %1 is how many there are</extracomment>
        <translation>הכול %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Filter of an import's rows: %1 is a status, %2 how many have it</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) will be imported as drafts. Space leaves a row out.</source>
        <extracomment>Under an import's table; %n is how many rows would be sent</extracomment>
        <translation>
            <numerusform>שורה אחת תיובא כטיוטה. מקש הרווח משמיט שורה.</numerusform>
            <numerusform>%n שורות ייובאו כטיוטות. מקש הרווח משמיט שורה.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n entry(ies)</source>
        <extracomment>Button: begins the import</extracomment>
        <translation>
            <numerusform>ייבוא רשומה אחת</numerusform>
            <numerusform>ייבוא %n רשומות</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::ImportReader</name>
    <message>
        <source>The quotation mark in line %1 is never closed. Close it, or export the file again.</source>
        <extracomment>A file to import cannot be read</extracomment>
        <translation>המירכאה בשורה %1 אינה נסגרת. יש לסגור אותה או לייצא את הקובץ שוב.</translation>
    </message>
    <message numerus="yes">
        <source>The table has more than %n row(s). Bring it in by parts.</source>
        <extracomment>A file to import cannot be read; %n is the most rows there may be</extracomment>
        <translation>
            <numerusform>בטבלה יש יותר משורה אחת. יש לייבא אותה בחלקים.</numerusform>
            <numerusform>בטבלה יש יותר מ־%n שורות. יש לייבא אותה בחלקים.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is damaged: its letters can’t be read. Save it again as UTF-8.</source>
        <extracomment>A file to import cannot be read</extracomment>
        <translation>הקובץ פגום: לא ניתן לקרוא את האותיות. יש לשמור אותו שוב כ־UTF-8.</translation>
    </message>
    <message>
        <source>Line %1 is not UTF-8 text. Save the file as UTF-8 and choose it again.</source>
        <extracomment>A file to import cannot be read</extracomment>
        <translation>שורה %1 אינה טקסט UTF-8. יש לשמור את הקובץ כ־UTF-8 ולבחור בו שוב.</translation>
    </message>
    <message>
        <source>This is not a text file. Choose the exported JSON, CSV or YAML file.</source>
        <extracomment>A file to import cannot be read</extracomment>
        <translation>זה אינו קובץ טקסט. יש לבחור את הקובץ המיוצא: JSON, CSV או YAML.</translation>
    </message>
    <message>
        <source>The file has %1 MB; at most %2 MB are read. Bring it in by parts.</source>
        <extracomment>A file to import is refused; %1 and %2 are sizes in megabytes</extracomment>
        <translation>בקובץ %1 MB; נקראים לכל היותר %2 MB. יש לייבא אותו בחלקים.</translation>
    </message>
    <message>
        <source>The file is empty. Choose another, or export again.</source>
        <extracomment>A file to import is refused</extracomment>
        <translation>הקובץ ריק. יש לבחור קובץ אחר או לייצא שוב.</translation>
    </message>
    <message>
        <source>This file has none of the known forms. Choose its form if you know it.</source>
        <extracomment>A file to import is refused</extracomment>
        <translation>הקובץ אינו באף פורמט מוכר. אם הפורמט ידוע, יש לבחור אותו.</translation>
    </message>
    <message numerus="yes">
        <source>The file has more than %n item(s). Bring it in by parts.</source>
        <extracomment>A file to import is refused; %n is the most entries there may be</extracomment>
        <translation>
            <numerusform>בקובץ יש יותר מפריט אחד. יש לייבא אותו בחלקים.</numerusform>
            <numerusform>בקובץ יש יותר מ־%n פריטים. יש לייבא אותו בחלקים.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file holds no entries. Choose another.</source>
        <extracomment>A file to import is refused</extracomment>
        <translation>אין רשומות בקובץ. יש לבחור קובץ אחר.</translation>
    </message>
    <message>
        <source>It has neither title nor text.</source>
        <extracomment>Why a row of an import cannot be brought in</extracomment>
        <translation>אין כותרת ואין טקסט.</translation>
    </message>
    <message>
        <source>It has too many texts or tags.</source>
        <extracomment>Why a row of an import cannot be brought in</extracomment>
        <translation>יש יותר מדי טקסטים או תגיות.</translation>
    </message>
    <message>
        <source>It has no text.</source>
        <extracomment>Why a row of an import cannot be brought in</extracomment>
        <translation>אין טקסט.</translation>
    </message>
    <message>
        <source>A text is longer than 32 KiB.</source>
        <extracomment>Why a row of an import cannot be brought in</extracomment>
        <translation>יש טקסט ארוך מ־32 KiB.</translation>
    </message>
    <message>
        <source>The file breaks off in line %1: part of it is missing. Export it again.</source>
        <extracomment>A file to import cannot be read; %1 is a number</extracomment>
        <translation>הקובץ נקטע בשורה %1: חלק ממנו חסר. יש לייצא אותו שוב.</translation>
    </message>
    <message>
        <source>Line %1 is nested too deeply. This is no list of canned responses.</source>
        <extracomment>A file to import cannot be read; %1 is a number</extracomment>
        <translation>שורה %1 מקוננת עמוק מדי. זו אינה רשימת תשובות מוכנות.</translation>
    </message>
    <message>
        <source>Line %1 is not JSON. Mend it there, or export the file again.</source>
        <extracomment>A file to import cannot be read; %1 is a number</extracomment>
        <translation>שורה %1 אינה JSON. יש לתקן אותה או לייצא את הקובץ שוב.</translation>
    </message>
    <message>
        <source>There is no list “%1” in this file. Choose another form, or export it again.</source>
        <extracomment>A file to import cannot be read; %1 is a JSON name such as "macros"</extracomment>
        <translation>אין בקובץ רשימה „%1”. יש לבחור פורמט אחר או לייצא שוב.</translation>
    </message>
    <message>
        <source>“%1” is missing or no text.</source>
        <extracomment>Why a row of an import cannot be brought in; %1 is a JSON name such as "content"</extracomment>
        <translation>„%1” חסר או אינו טקסט.</translation>
    </message>
    <message>
        <source>It is no entry but a bare value.</source>
        <extracomment>Why a row of an import cannot be brought in</extracomment>
        <translation>זו אינה רשומה אלא ערך בודד.</translation>
    </message>
    <message>
        <source>The macro writes nothing: it has no comment.</source>
        <extracomment>Why a row of an import cannot be brought in: a macro that only changes ticket fields</extracomment>
        <translation>המאקרו אינו כותב דבר: אין בו תגובה.</translation>
    </message>
    <message>
        <source>A newer Parley wrote this file. Update this one, then import it.</source>
        <extracomment>A file to import cannot be read</extracomment>
        <translation>הקובץ נכתב ב־Parley חדש יותר. יש לעדכן את Parley ואז לייבא.</translation>
    </message>
    <message>
        <source>“%1” in the column “%2” is not known.</source>
        <extracomment>Why a row of an import cannot be brought in; %1 is what stands there, %2 a column's name</extracomment>
        <translation>„%1” בעמודה „%2” אינו מוכר.</translation>
    </message>
    <message>
        <source>The first line must name the columns “title” and “text”.</source>
        <extracomment>A file to import cannot be read</extracomment>
        <translation>השורה הראשונה צריכה לכלול את שמות העמודות „title” ו„text”.</translation>
    </message>
    <message>
        <source>The row has more cells than there are columns.</source>
        <extracomment>Why a row of an import cannot be brought in</extracomment>
        <translation>בשורה יש יותר תאים מעמודות.</translation>
    </message>
    <message>
        <source>The first line must name the columns %1. Choose another form, or export again.</source>
        <extracomment>A file to import cannot be read; %1 is a list of column names</extracomment>
        <translation>השורה הראשונה צריכה לכלול את שמות העמודות %1. יש לבחור פורמט אחר או לייצא שוב.</translation>
    </message>
    <message>
        <source>Line %1 points to another part of the file (a YAML alias). Write it out there.</source>
        <extracomment>A file to import cannot be read</extracomment>
        <translation>שורה %1 מפנה לחלק אחר בקובץ (alias של YAML). יש לכתוב שם את התוכן במלואו.</translation>
    </message>
    <message>
        <source>Line %1 is nested too deeply. This is no list of text modules.</source>
        <extracomment>A file to import cannot be read</extracomment>
        <translation>שורה %1 מקוננת עמוק מדי. זו אינה רשימת מודולי טקסט.</translation>
    </message>
    <message>
        <source>The file has too many parts. Bring it in by parts.</source>
        <extracomment>A file to import cannot be read</extracomment>
        <translation>בקובץ יש יותר מדי רכיבים. יש לייבא אותו בחלקים.</translation>
    </message>
    <message>
        <source>Line %1 is not YAML (%2). Mend it there, or export the file again.</source>
        <extracomment>A file to import cannot be read; %2 is what the reader says, in English</extracomment>
        <translation>שורה %1 אינה YAML (%2). יש לתקן אותה או לייצא את הקובץ שוב.</translation>
    </message>
    <message>
        <source>There is no list of text modules in this file. Choose another form.</source>
        <extracomment>A file to import cannot be read</extracomment>
        <translation>אין בקובץ רשימת מודולי טקסט. יש לבחור פורמט אחר.</translation>
    </message>
</context>
<context>
    <name>parley::ImportRowModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A cell of an import's table, for a screen reader: %1 what the cell says, %2 what the row is</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Row</source>
        <extracomment>Column of an import's table: the number of the row</extracomment>
        <translation>שורה</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Column of an import's table</extracomment>
        <translation>מצב</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>Column of an import's table</extracomment>
        <translation>כותרת</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <extracomment>Column of an import's table</extracomment>
        <translation>קיצור</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Column of an import's table</extracomment>
        <translation>שפה</translation>
    </message>
    <message>
        <source>What will happen</source>
        <extracomment>Column of an import's table</extracomment>
        <translation>מה יקרה</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>Column of an import's table</extracomment>
        <translation>הערות</translation>
    </message>
</context>
<context>
    <name>parley::ImportStartPage</name>
    <message>
        <source>Choose a file</source>
        <extracomment>Button: opens the dialog for files</extracomment>
        <translation>בחירת קובץ</translation>
    </message>
    <message>
        <source>Drop a file here, or choose one</source>
        <extracomment>Heading where an import begins</extracomment>
        <translation>לגרור לכאן קובץ או לבחור אחד</translation>
    </message>
    <message>
        <source>First you see what would happen, row by row. Nothing changes until you import, and then entries come in as drafts.</source>
        <extracomment>Where an import begins</extracomment>
        <translation>תחילה יוצג מה יקרה, שורה אחר שורה. דבר לא ישתנה עד הייבוא, ואז הרשומות ייווספו כטיוטות.</translation>
    </message>
    <message>
        <source>Files it reads</source>
        <extracomment>Where an import begins, above a list of forms</extracomment>
        <translation>קבצים נתמכים</translation>
    </message>
    <message>
        <source>%1 can’t be read</source>
        <extracomment>%1 is a file's name</extracomment>
        <translation>לא ניתן לקרוא את %1</translation>
    </message>
</context>
<context>
    <name>parley::ImportWorkPage</name>
    <message>
        <source>Try again</source>
        <extracomment>Button: an import that was held up goes on</extracomment>
        <translation>ניסיון נוסף</translation>
    </message>
    <message>
        <source>%1 of %2, %3 to go</source>
        <extracomment>Progress: %1 of %2 are done, %3 remain</extracomment>
        <translation>%1 מתוך %2, נותרו %3</translation>
    </message>
</context>
<context>
    <name>parley::InsertMenus</name>
    <message>
        <source>Customer</source>
        <extracomment>Groups of fields that can be put into a canned response</extracomment>
        <translation>לקוח</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>הזמנה</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>נציג</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>צ׳אט</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>מותג</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>A group of fields that can be put into a canned response: addresses of the library</extracomment>
        <translation>קישור</translation>
    </message>
    <message>
        <source>Ask the agent</source>
        <extracomment>A group of fields that can be put into a canned response: the agent is asked</extracomment>
        <translation>שאלה לנציג</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>What an agent is asked for: any words</extracomment>
        <translation>טקסט</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>מספר</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>תאריך</translation>
    </message>
    <message>
        <source>One of several</source>
        <translation>אחד מתוך כמה</translation>
    </message>
    <message>
        <source>If a field is there</source>
        <extracomment>A condition that can be put into a canned response</extracomment>
        <translation>אם יש שדה</translation>
    </message>
    <message>
        <source>If … otherwise …</source>
        <extracomment>A condition that can be put into a canned response</extracomment>
        <translation>אם … אחרת …</translation>
    </message>
    <message>
        <source>Unless</source>
        <extracomment>A condition that can be put into a canned response</extracomment>
        <translation>אלא אם</translation>
    </message>
    <message>
        <source>One of several cases</source>
        <extracomment>A condition that can be put into a canned response</extracomment>
        <translation>אחד מכמה מקרים</translation>
    </message>
    <message>
        <source>By gender: masculine, feminine, unknown</source>
        <extracomment>What can be put into a canned response: words by whom it addresses</extracomment>
        <translation>לפי מגדר: זכר, נקבה, לא ידוע</translation>
    </message>
    <message>
        <source>By number: one, other</source>
        <extracomment>What can be put into a canned response: words by number</extracomment>
        <translation>לפי מספר: אחד, אחר</translation>
    </message>
</context>
<context>
    <name>parley::KeyboardHelp</name>
    <message>
        <source>All keys</source>
        <extracomment>Title of the window that lists all keys</extracomment>
        <translation>כל המקשים</translation>
    </message>
    <message>
        <source>Find a key by its name or what it does</source>
        <extracomment>What stands in the empty field above the list of keys</extracomment>
        <translation>חיפוש מקש לפי שמו או פעולתו</translation>
    </message>
    <message>
        <source>Go to a chat by its place</source>
        <extracomment>In the list of keys, after Ctrl+1…9</extracomment>
        <translation>מעבר לשיחה לפי מקומה</translation>
    </message>
    <message>
        <source>Find a reply in the library, at a word’s start</source>
        <extracomment>In the list of keys, after /</extracomment>
        <translation>חיפוש תשובה בספרייה, בתחילת מילה</translation>
    </message>
    <message>
        <source>Insert a suggestion</source>
        <extracomment>In the list of keys, after Alt+1…3</extracomment>
        <translation>הוספת הצעה</translation>
    </message>
    <message>
        <source>Scroll the transcript while writing</source>
        <extracomment>In the list of keys, after PgUp, PgDn</extracomment>
        <translation>גלילת השיחה תוך כדי כתיבה</translation>
    </message>
    <message>
        <source>Close what is open, then back to writing</source>
        <extracomment>In the list of keys, after Esc</extracomment>
        <translation>סגירת מה שפתוח, ואז חזרה לכתיבה</translation>
    </message>
    <message>
        <source>No key by that name</source>
        <extracomment>In the list of keys, when none matches what was typed</extracomment>
        <translation>אין מקש בשם הזה</translation>
    </message>
</context>
<context>
    <name>parley::KeyboardHint</name>
    <message>
        <source>Hebrew</source>
        <translation>עברית</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>ערבית</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>קירילית</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>יוונית</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <extracomment>Under the password</extracomment>
        <translation>Caps Lock פעיל.</translation>
    </message>
    <message>
        <source>Caps Lock is off.</source>
        <translation>Caps Lock כבוי.</translation>
    </message>
    <message>
        <source>Layout: %1</source>
        <extracomment>Under the password; %1 is the language of the keyboard</extracomment>
        <translation>פריסת מקלדת: %1</translation>
    </message>
</context>
<context>
    <name>parley::LanguageButton</name>
    <message>
        <source>Language: %1</source>
        <extracomment>Accessible name of the language chooser; %1 is the language</extracomment>
        <translation>שפה: %1</translation>
    </message>
</context>
<context>
    <name>parley::LanguageWord</name>
    <message>
        <source>The customer’s whole name</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>השם המלא של הלקוח</translation>
    </message>
    <message>
        <source>The customer’s first name</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>השם הפרטי של הלקוח</translation>
    </message>
    <message>
        <source>The customer’s last name</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>שם המשפחה של הלקוח</translation>
    </message>
    <message>
        <source>How the customer wishes to be addressed: feminine, masculine or unknown</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>צורת הפנייה הרצויה ללקוח: נקבה, זכר או לא ידוע</translation>
    </message>
    <message>
        <source>The same as customer.gender</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>כמו customer.gender</translation>
    </message>
    <message>
        <source>The customer’s language, as a tag such as he</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>שפת הלקוח, כקוד כגון he</translation>
    </message>
    <message>
        <source>The customer’s email address</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>כתובת הדוא״ל של הלקוח</translation>
    </message>
    <message>
        <source>The customer’s phone number</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>מספר הטלפון של הלקוח</translation>
    </message>
    <message>
        <source>The customer’s tags, a list</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>התגיות של הלקוח, רשימה</translation>
    </message>
    <message>
        <source>What the centre keeps of the customer besides</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>מה עוד המוקד שומר על הלקוח</translation>
    </message>
    <message>
        <source>How many orders the customer has made</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>כמה הזמנות ביצע הלקוח</translation>
    </message>
    <message>
        <source>What the customer has bought so far</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>סך הקניות של הלקוח עד כה</translation>
    </message>
    <message>
        <source>Since which year the customer has been known</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>מאיזו שנה הלקוח מוכר</translation>
    </message>
    <message>
        <source>The customer’s time zone</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>אזור הזמן של הלקוח</translation>
    </message>
    <message>
        <source>Your whole name</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>השם המלא שלך</translation>
    </message>
    <message>
        <source>Your first name</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>השם הפרטי שלך</translation>
    </message>
    <message>
        <source>Your last name</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>שם המשפחה שלך</translation>
    </message>
    <message>
        <source>How you speak of yourself: feminine, masculine or unknown</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>צורת הדיבור שלך על עצמך: נקבה, זכר או לא ידוע</translation>
    </message>
    <message>
        <source>The same as agent.gender</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>כמו agent.gender</translation>
    </message>
    <message>
        <source>Your team</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>הצוות שלך</translation>
    </message>
    <message>
        <source>What the conversation is about</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>נושא השיחה</translation>
    </message>
    <message>
        <source>The channel it is held on</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>הערוץ שבו היא מתנהלת</translation>
    </message>
    <message>
        <source>The language it is held in</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>השפה שבה היא מתנהלת</translation>
    </message>
    <message>
        <source>The queue it came by</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>התור שדרכו הגיעה</translation>
    </message>
    <message>
        <source>The page the customer wrote from</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>הדף שממנו הלקוח כתב</translation>
    </message>
    <message>
        <source>When it began</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>מתי התחילה</translation>
    </message>
    <message>
        <source>The brand the customer wrote to</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>המותג שאליו הלקוח כתב</translation>
    </message>
    <message>
        <source>The brand’s currency</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>המטבע של המותג</translation>
    </message>
    <message>
        <source>The brand’s time zone</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>אזור הזמן של המותג</translation>
    </message>
    <message>
        <source>The number of the latest order</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>מספר ההזמנה האחרונה</translation>
    </message>
    <message>
        <source>What was ordered last</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>מה הוזמן לאחרונה</translation>
    </message>
    <message>
        <source>The status of the latest order</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>מצב ההזמנה האחרונה</translation>
    </message>
    <message>
        <source>The amount of the latest order</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>סכום ההזמנה האחרונה</translation>
    </message>
    <message>
        <source>When the latest order was made</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>מתי בוצעה ההזמנה האחרונה</translation>
    </message>
    <message>
        <source>How many orders are known</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>כמה הזמנות ידועות</translation>
    </message>
    <message>
        <source>The latest order</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>ההזמנה האחרונה</translation>
    </message>
    <message>
        <source>The oldest order that is known</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>ההזמנה הישנה ביותר הידועה</translation>
    </message>
    <message>
        <source>The address of a link of the library, in this customer’s language</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>כתובת של קישור מהספרייה, בשפת הלקוח</translation>
    </message>
    <message>
        <source>Something you are asked for when you insert the text</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>פרט שיש להזין בעת הוספת הטקסט</translation>
    </message>
    <message>
        <source>Stands in when there is nothing</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>תחליף כשאין ערך</translation>
    </message>
    <message>
        <source>A form for him, for her, and for when it is not known</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>צורה עבורו, עבורה, וכשלא ידוע</translation>
    </message>
    <message>
        <source>The form of a word for a number; # stands for the number</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>צורת המילה לפי מספר; # מציין את המספר</translation>
    </message>
    <message>
        <source>A Polish name as it is called out</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>שם פולני ביחסת פנייה</translation>
    </message>
    <message>
        <source>A phone number: international, national, e164 or link</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>מספר טלפון: international, national, e164 או link</translation>
    </message>
    <message>
        <source>An amount as the language writes it</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>סכום לפי כללי השפה</translation>
    </message>
    <message>
        <source>A number as the language writes it, with so many decimals</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>מספר לפי כללי השפה, עם מספר ספרות עשרוניות</translation>
    </message>
    <message>
        <source>A date: short, medium, long, full, day, weekday, time, or a pattern</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>תאריך: short, medium, long, full, day, weekday, time או תבנית</translation>
    </message>
    <message>
        <source>Says what is asked: label, type (text, number, date, choice), choices, pattern, example</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>קובע מה נשאל: label, type (text, number, date, choice), choices, pattern, example</translation>
    </message>
    <message>
        <source>In capital letters</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>באותיות גדולות</translation>
    </message>
    <message>
        <source>In small letters</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>באותיות קטנות</translation>
    </message>
    <message>
        <source>The first letter large, the others small</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>אות ראשונה גדולה, השאר קטנות</translation>
    </message>
    <message>
        <source>Puts a text after it</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>מוסיף טקסט אחריו</translation>
    </message>
    <message>
        <source>Puts a text before it</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>מוסיף טקסט לפניו</translation>
    </message>
    <message>
        <source>Puts one text in the place of another, everywhere</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>מחליף טקסט אחד באחר, בכל מקום</translation>
    </message>
    <message>
        <source>Puts one text in the place of another, the first time</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>מחליף טקסט אחד באחר, בפעם הראשונה</translation>
    </message>
    <message>
        <source>Puts one text in the place of another, the last time</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>מחליף טקסט אחד באחר, בפעם האחרונה</translation>
    </message>
    <message>
        <source>Takes a text out, everywhere</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>מסיר טקסט, בכל מקום</translation>
    </message>
    <message>
        <source>Takes a text out, the first time</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>מסיר טקסט, בפעם הראשונה</translation>
    </message>
    <message>
        <source>Takes a text out, the last time</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>מסיר טקסט, בפעם האחרונה</translation>
    </message>
    <message>
        <source>A part: from which place, how many</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>חלק: מאיזה מקום וכמה</translation>
    </message>
    <message>
        <source>At most so many letters</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>לכל היותר מספר אותיות נתון</translation>
    </message>
    <message>
        <source>At most so many words</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>לכל היותר מספר מילים נתון</translation>
    </message>
    <message>
        <source>Without white space at both ends</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>בלי רווחים בשני הקצוות</translation>
    </message>
    <message>
        <source>Without white space at the start</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>בלי רווחים בהתחלה</translation>
    </message>
    <message>
        <source>Without white space at the end</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>בלי רווחים בסוף</translation>
    </message>
    <message>
        <source>Without white space at both ends, one blank between words</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>בלי רווחים בשני הקצוות, רווח אחד בין מילים</translation>
    </message>
    <message>
        <source>On one line</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>בשורה אחת</translation>
    </message>
    <message>
        <source>With an HTML line break before each new line</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>עם מעבר שורה של HTML לפני כל שורה חדשה</translation>
    </message>
    <message>
        <source>Without HTML tags</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>בלי תגי HTML</translation>
    </message>
    <message>
        <source>Safe inside HTML</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>בטוח בתוך HTML</translation>
    </message>
    <message>
        <source>The same as escape</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>כמו escape</translation>
    </message>
    <message>
        <source>Safe inside HTML, if it is not yet</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>בטוח בתוך HTML, אם עדיין לא</translation>
    </message>
    <message>
        <source>Safe inside an address</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>בטוח בתוך כתובת</translation>
    </message>
    <message>
        <source>Back from url_encode</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>ההפך מ־url_encode</translation>
    </message>
    <message>
        <source>In Base64</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>ב־Base64</translation>
    </message>
    <message>
        <source>Back from Base64</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>פענוח Base64</translation>
    </message>
    <message>
        <source>In Base64 for addresses</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>ב־Base64 לכתובות</translation>
    </message>
    <message>
        <source>Back from Base64 for addresses</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>פענוח Base64 לכתובות</translation>
    </message>
    <message>
        <source>Adds</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>מחבר</translation>
    </message>
    <message>
        <source>Takes away</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>מחסר</translation>
    </message>
    <message>
        <source>Multiplies</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>כופל</translation>
    </message>
    <message>
        <source>Divides; whole by whole stays whole</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>מחלק; שלם בשלם נשאר שלם</translation>
    </message>
    <message>
        <source>What is left after dividing</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>השארית אחרי חילוק</translation>
    </message>
    <message>
        <source>Rounds, to so many decimals</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>מעגל, למספר ספרות אחרי הנקודה</translation>
    </message>
    <message>
        <source>Rounds up</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>מעגל כלפי מעלה</translation>
    </message>
    <message>
        <source>Rounds down</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>מעגל כלפי מטה</translation>
    </message>
    <message>
        <source>Without its sign</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>בלי הסימן</translation>
    </message>
    <message>
        <source>Not less than</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>לא פחות מ־</translation>
    </message>
    <message>
        <source>Not more than</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>לא יותר מ־</translation>
    </message>
    <message>
        <source>How many letters, or how many in a list</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>כמה אותיות, או כמה פריטים ברשימה</translation>
    </message>
    <message>
        <source>A list as text, with what stands between</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>רשימה כטקסט, עם מה שמפריד</translation>
    </message>
    <message>
        <source>A text as a list</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>טקסט כרשימה</translation>
    </message>
    <message>
        <source>The first of a list</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>הראשון ברשימה</translation>
    </message>
    <message>
        <source>The last of a list</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>האחרון ברשימה</translation>
    </message>
    <message>
        <source>A list in order</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>רשימה ממוינת</translation>
    </message>
    <message>
        <source>A list in order, capital and small letters alike</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>רשימה ממוינת, בלי להבחין בין אותיות גדולות לקטנות</translation>
    </message>
    <message>
        <source>A list from its end</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>רשימה מהסוף להתחלה</translation>
    </message>
    <message>
        <source>A list without what is in it twice</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>רשימה בלי כפילויות</translation>
    </message>
    <message>
        <source>A list without what is nothing</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>רשימה בלי ערכים ריקים</translation>
    </message>
    <message>
        <source>Two lists as one</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>שתי רשימות כאחת</translation>
    </message>
    <message>
        <source>One field of everything in a list</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>שדה אחד מכל פריט ברשימה</translation>
    </message>
    <message>
        <source>What in a list has a field, or that value in it</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>פריטים ברשימה שיש בהם שדה, או ערך מסוים בו</translation>
    </message>
    <message>
        <source>What in a list has not</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>פריטים ברשימה שאין בהם</translation>
    </message>
    <message>
        <source>The first in a list that has</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>הפריט הראשון ברשימה שיש בו</translation>
    </message>
    <message>
        <source>The place of the first in a list that has</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>מקום הפריט הראשון ברשימה שיש בו</translation>
    </message>
    <message>
        <source>Whether anything in a list has</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>האם יש פריט כזה ברשימה</translation>
    </message>
    <message>
        <source>The numbers of a list together</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>סכום המספרים ברשימה</translation>
    </message>
    <message>
        <source>Shown only if something holds; with elsif and else</source>
        <extracomment>What a tag of a canned response is, in a list to choose from</extracomment>
        <translation>מוצג רק אם תנאי מתקיים; עם elsif ו־else</translation>
    </message>
    <message>
        <source>Shown only if something does not hold</source>
        <extracomment>What a tag of a canned response is, in a list to choose from</extracomment>
        <translation>מוצג רק אם תנאי לא מתקיים</translation>
    </message>
    <message>
        <source>One of several, by a value</source>
        <extracomment>What a tag of a canned response is, in a list to choose from</extracomment>
        <translation>אחד מכמה, לפי ערך</translation>
    </message>
    <message>
        <source>Keeps a value under a name</source>
        <extracomment>What a tag of a canned response is, in a list to choose from</extracomment>
        <translation>שומר ערך בשם</translation>
    </message>
    <message>
        <source>Keeps a text under a name</source>
        <extracomment>What a tag of a canned response is, in a list to choose from</extracomment>
        <translation>שומר טקסט בשם</translation>
    </message>
    <message>
        <source>A note that is not shown</source>
        <extracomment>What a tag of a canned response is, in a list to choose from</extracomment>
        <translation>הערה שאינה מוצגת</translation>
    </message>
    <message>
        <source>A short note that is not shown</source>
        <extracomment>What a tag of a canned response is, in a list to choose from</extracomment>
        <translation>הערה קצרה שאינה מוצגת</translation>
    </message>
    <message>
        <source>Braces that stay as they are</source>
        <extracomment>What a tag of a canned response is, in a list to choose from</extracomment>
        <translation>סוגריים מסולסלים שנשארים כמות שהם</translation>
    </message>
    <message>
        <source>Nothing, or nothing but white space</source>
        <extracomment>What a named value of a canned response is, in a list to choose from</extracomment>
        <translation>ריק, או רווחים בלבד</translation>
    </message>
    <message>
        <source>A text or list with nothing in it</source>
        <extracomment>What a named value of a canned response is, in a list to choose from</extracomment>
        <translation>טקסט ריק או רשימה ריקה</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>What a named value of a canned response is, in a list to choose from</extracomment>
        <translation>אין ערך</translation>
    </message>
    <message>
        <source>The same as nil</source>
        <extracomment>What a named value of a canned response is, in a list to choose from</extracomment>
        <translation>כמו nil</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>What a named value of a canned response is, in a list to choose from</extracomment>
        <translation>כן</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>What a named value of a canned response is, in a list to choose from</extracomment>
        <translation>לא</translation>
    </message>
</context>
<context>
    <name>parley::LayoutSwitch</name>
    <message>
        <source>Layout</source>
        <extracomment>Accessible name of the three buttons that arrange the chats</extracomment>
        <translation>פריסה</translation>
    </message>
</context>
<context>
    <name>parley::LibraryPage</name>
    <message>
        <source>Entries</source>
        <extracomment>The library's first section in its switch: canned responses, phrases and links</extracomment>
        <translation>רשומות</translation>
    </message>
    <message>
        <source>New reply</source>
        <extracomment>Begins a new canned response</extracomment>
        <translation>תשובה חדשה</translation>
    </message>
    <message>
        <source>New phrase</source>
        <extracomment>Begins a new personal phrase</extracomment>
        <translation>ביטוי חדש</translation>
    </message>
    <message>
        <source>New link</source>
        <extracomment>Begins a new link</extracomment>
        <translation>קישור חדש</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>Brings entries from a file into the library</extracomment>
        <translation>ייבוא</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>Writes the library's entries into a file</extracomment>
        <translation>ייצוא</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <extracomment>In the top bar</extracomment>
        <translation>
            <numerusform>רשומה אחת</numerusform>
            <numerusform>%Ln רשומות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <extracomment>In the status bar of trainers</extracomment>
        <translation>
            <numerusform>טיוטה אחת</numerusform>
            <numerusform>%n טיוטות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for your review</source>
        <extracomment>In the status bar of trainers: entries in review</extracomment>
        <translation>
            <numerusform>אחת ממתינה לבדיקתך</numerusform>
            <numerusform>%n ממתינות לבדיקתך</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <extracomment>In the status bar of trainers: entries that should have been read again</extracomment>
        <translation>
            <numerusform>אחת באיחור</numerusform>
            <numerusform>%n באיחור</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between two numbers in the status bar</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <extracomment>Something was not done with a library entry; %1 says why</extracomment>
        <translation>לא בוצע: %1</translation>
    </message>
    <message>
        <source>check</source>
        <extracomment>After the key in the status bar: goes through what the checks found</extracomment>
        <translation>בדיקה</translation>
    </message>
    <message>
        <source>compare</source>
        <extracomment>After the key in the status bar: shows two versions side by side</extracomment>
        <translation>השוואה</translation>
    </message>
    <message>
        <source>next variant</source>
        <extracomment>After the key in the status bar: the text in the next language or form of address</extracomment>
        <translation>הנוסח הבא</translation>
    </message>
</context>
<context>
    <name>parley::LibraryPageWiring</name>
    <message>
        <source>Attach a file</source>
        <extracomment>Title of the dialog that chooses a file to send along with a canned response</extracomment>
        <translation>צירוף קובץ</translation>
    </message>
</context>
<context>
    <name>parley::LibraryPlace</name>
    <message>
        <source>Exported</source>
        <extracomment>Title of a notice: the library was written to a file</extracomment>
        <translation>הייצוא הושלם</translation>
    </message>
    <message>
        <source>Proposals</source>
        <extracomment>A section of the library: what agents suggest for it</extracomment>
        <translation>הצעות</translation>
    </message>
    <message>
        <source>Tone guide</source>
        <extracomment>A section of the library: words to use and to avoid</extracomment>
        <translation>מדריך סגנון</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>A section of the library: what its entries bring</extracomment>
        <translation>דוח</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) written to %1</source>
        <extracomment>%1 is a file</extracomment>
        <translation>
            <numerusform>רשומה אחת נכתבה אל %1</numerusform>
            <numerusform>%n רשומות נכתבו אל %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::LibraryPopup</name>
    <message>
        <source>Library</source>
        <extracomment>What a screen reader calls the library's popup</extracomment>
        <translation>ספרייה</translation>
    </message>
    <message>
        <source>The library is empty.</source>
        <extracomment>The library's popup found nothing; %1 is what was typed</extracomment>
        <translation>הספרייה ריקה.</translation>
    </message>
    <message>
        <source>Nothing matches “%1”. Try fewer letters, or another word.</source>
        <translation>אין התאמה ל„%1”. כדאי לנסות פחות אותיות או מילה אחרת.</translation>
    </message>
</context>
<context>
    <name>parley::LibraryReport</name>
    <message>
        <source>%1 of %2 sent</source>
        <extracomment>Tooltip of a share in the library's report; %1 and %2 are numbers of messages</extracomment>
        <translation>%1 מתוך %2 שנשלחו</translation>
    </message>
    <message numerus="yes">
        <source>%n ratings</source>
        <extracomment>Tooltip of the satisfaction in the library's report</extracomment>
        <translation>
            <numerusform>דירוג אחד</numerusform>
            <numerusform>%n דירוגים</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 ended chats</source>
        <extracomment>Tooltip of a share in the library's report; %1 and %2 are numbers of conversations</extracomment>
        <translation>%1 מתוך %2 שיחות שהסתיימו</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>A time in hours, in the library's report</extracomment>
        <translation>%1 שע׳</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A time in minutes, in the library's report</extracomment>
        <translation>%1 דק׳</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A time in seconds, in the library's report</extracomment>
        <translation>%1 שנ׳</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>A share in per cent</extracomment>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>parley::LibraryReportCards</name>
    <message>
        <source>was %1</source>
        <extracomment>Beside a figure: what it was in as many days before</extracomment>
        <translation>היה %1</translation>
    </message>
    <message>
        <source>%1 of all messages</source>
        <extracomment>Beside the number of messages from the library: their share of all messages</extracomment>
        <translation>%1 מכל ההודעות</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ratings</source>
        <extracomment>Beside the satisfaction: how many customers rated</extracomment>
        <translation>
            <numerusform>דירוג אחד</numerusform>
            <numerusform>%Ln דירוגים</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::LibraryReportDelegate</name>
    <message>
        <source>rewrite?</source>
        <extracomment>A mark beside an entry whose text agents often change before sending it</extracomment>
        <translation>לשכתב?</translation>
    </message>
</context>
<context>
    <name>parley::LibraryReportHeader</name>
    <message>
        <source>Columns</source>
        <extracomment>What a screen reader calls the head of a table</extracomment>
        <translation>עמודות</translation>
    </message>
</context>
<context>
    <name>parley::LibraryReportLoading</name>
    <message>
        <source>Still counting. Long periods take a while.</source>
        <extracomment>While a report takes long</extracomment>
        <translation>הספירה נמשכת. תקופות ארוכות דורשות זמן.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Stops waiting for a report</extracomment>
        <translation>ביטול</translation>
    </message>
</context>
<context>
    <name>parley::LibraryReportModel</name>
    <message>
        <source>Shortcut</source>
        <extracomment>Column of the library's report as a file</extracomment>
        <translation>קיצור</translation>
    </message>
    <message>
        <source>Variant</source>
        <extracomment>Column of the library's report as a file: language and form of address</extracomment>
        <translation>נוסח</translation>
    </message>
    <message>
        <source>%1, seconds</source>
        <translation>%1, בשניות</translation>
    </message>
    <message>
        <source>Personal phrases of others</source>
        <translation>ביטויים אישיים של אחרים</translation>
    </message>
    <message>
        <source>Entry</source>
        <extracomment>Column of the library's report</extracomment>
        <translation>רשומה</translation>
    </message>
    <message>
        <source>Inserted</source>
        <extracomment>Column of the library's report: times put into a draft</extracomment>
        <translation>הוכנסו</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>Column of the library's report: messages sent with it</extracomment>
        <translation>נשלחו</translation>
    </message>
    <message>
        <source>Edited first</source>
        <extracomment>Column of the library's report: share changed before sending</extracomment>
        <translation>לאחר עריכה</translation>
    </message>
    <message>
        <source>Rewritten</source>
        <extracomment>Column of the library's report: how much of the text was changed</extracomment>
        <translation>שיעור השינוי</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <extracomment>Column of the library's report</extracomment>
        <translation>שביעות רצון</translation>
    </message>
    <message>
        <source>Solved</source>
        <extracomment>Column of the library's report</extracomment>
        <translation>נפתר</translation>
    </message>
    <message>
        <source>Asked again</source>
        <extracomment>Column of the library's report: customers who wrote again</extracomment>
        <translation>פנו שוב</translation>
    </message>
    <message>
        <source>By hand</source>
        <extracomment>Column of the library's report: typed though an entry exists</extracomment>
        <translation>ידנית</translation>
    </message>
    <message>
        <source>Time saved</source>
        <extracomment>Column of the library's report</extracomment>
        <translation>זמן שנחסך</translation>
    </message>
    <message>
        <source>Last sent</source>
        <extracomment>Column of the library's report</extracomment>
        <translation>שליחה אחרונה</translation>
    </message>
</context>
<context>
    <name>parley::LibraryReportPage</name>
    <message>
        <source>Days as a table</source>
        <extracomment>Shows the plots as a table of days</extracomment>
        <translation>ימים כטבלה</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <extracomment>Writes the report's table to a file</extracomment>
        <translation>ייצוא CSV</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>Column of a table of days</extracomment>
        <translation>יום</translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>Column of a table of days: messages that agents sent</extracomment>
        <translation>הודעות</translation>
    </message>
    <message>
        <source>From the library</source>
        <extracomment>Column of a table of days</extracomment>
        <translation>מהספרייה</translation>
    </message>
    <message>
        <source>By hand</source>
        <extracomment>Column of a table of days</extracomment>
        <translation>ידנית</translation>
    </message>
    <message>
        <source>Time saved</source>
        <extracomment>Column of a table of days</extracomment>
        <translation>זמן שנחסך</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>What a screen reader calls the table of days</extracomment>
        <translation>ימים</translation>
    </message>
    <message>
        <source>Entries</source>
        <extracomment>Heading of the report's table</extracomment>
        <translation>רשומות</translation>
    </message>
    <message>
        <source>Filter entries</source>
        <extracomment>In the empty field that filters the report's table</extracomment>
        <translation>סינון רשומות</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Asks once more for what could not be shown</extracomment>
        <translation>ניסיון נוסף</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>A filter of the report's table</extracomment>
        <translation>הכול</translation>
    </message>
    <message>
        <source>Often rewritten</source>
        <extracomment>A filter of the report's table: entries that agents change before sending</extracomment>
        <translation>נערך לעיתים קרובות</translation>
    </message>
    <message>
        <source>Never used</source>
        <extracomment>A filter of the report's table</extracomment>
        <translation>ללא שימוש</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A variant of an entry: %1 English, %2 neutral</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No report asked for.</source>
        <extracomment>In the place of a report whose coming was not awaited</extracomment>
        <translation>לא התבקש דוח.</translation>
    </message>
    <message>
        <source>The figures did not come. %1</source>
        <extracomment>In the place of a report; %1 says why it did not come</extracomment>
        <translation>הנתונים לא הגיעו. %1</translation>
    </message>
    <message>
        <source>Nothing was sent in these days. Choose other ones above.</source>
        <extracomment>In the place of a report of days without messages</extracomment>
        <translation>לא נשלח דבר בימים האלה. אפשר לבחור ימים אחרים למעלה.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A filter and how many it shows</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No entry is like this. Take a filter away.</source>
        <extracomment>In the empty table of the report</extracomment>
        <translation>אין רשומה כזו. אפשר להסיר מסנן.</translation>
    </message>
</context>
<context>
    <name>parley::LibraryReportPeriod</name>
    <message numerus="yes">
        <source>%n days</source>
        <extracomment>A choice of how many days a report is of</extracomment>
        <translation>
            <numerusform>יום אחד</numerusform>
            <numerusform>%n ימים</numerusform>
        </translation>
    </message>
    <message>
        <source>Custom</source>
        <extracomment>A choice of days of a report: from one to another</extracomment>
        <translation>מותאם</translation>
    </message>
    <message>
        <source>from</source>
        <extracomment>Before the first day of a report</extracomment>
        <translation>מתאריך</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Before the last day of a report</extracomment>
        <translation>עד</translation>
    </message>
    <message>
        <source>First day</source>
        <extracomment>What a screen reader calls a field</extracomment>
        <translation>יום ההתחלה</translation>
    </message>
    <message>
        <source>Last day</source>
        <extracomment>What a screen reader calls a field</extracomment>
        <translation>יום הסיום</translation>
    </message>
</context>
<context>
    <name>parley::LibraryReportTable</name>
    <message>
        <source>What each entry brought</source>
        <extracomment>What a screen reader calls the report's table</extracomment>
        <translation>מה תרמה כל רשומה</translation>
    </message>
</context>
<context>
    <name>parley::LibraryReportWiring</name>
    <message>
        <source>Export the library’s figures</source>
        <extracomment>Title of a file window</extracomment>
        <translation>ייצוא נתוני הספרייה</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <extracomment>A kind of files in a file window</extracomment>
        <translation>טבלאות (*.csv)</translation>
    </message>
    <message>
        <source>Exported</source>
        <extracomment>Title of a notice; the text is the file's path</extracomment>
        <translation>הייצוא הושלם</translation>
    </message>
    <message>
        <source>Not exported</source>
        <extracomment>Title of a notice; the text says why</extracomment>
        <translation>הייצוא לא בוצע</translation>
    </message>
</context>
<context>
    <name>parley::LibrarySearch</name>
    <message>
        <source>Search the library</source>
        <extracomment>In the library's empty search field</extracomment>
        <translation>חיפוש בספרייה</translation>
    </message>
</context>
<context>
    <name>parley::LogoButton</name>
    <message>
        <source>Menu</source>
        <extracomment>Tooltip of the logo</extracomment>
        <translation>תפריט</translation>
    </message>
</context>
<context>
    <name>parley::MainWindow</name>
    <message>
        <source>%1 – Parley</source>
        <extracomment>Window title; %1 is the name of who is signed in</extracomment>
        <translation>%1 – Parley</translation>
    </message>
</context>
<context>
    <name>parley::MonitorBar</name>
    <message>
        <source>Whisper</source>
        <extracomment>Button that sends an internal note to an agent</extracomment>
        <translation>לחישה</translation>
    </message>
    <message>
        <source>Take over</source>
        <extracomment>Button of a supervisor: makes them the owner of a conversation</extracomment>
        <translation>השתלטות</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button that answers "take over?" with no</extracomment>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Whisper to the agent</source>
        <extracomment>Field for an internal note; %1 is the agent who reads it</extracomment>
        <translation>לחישה לנציג</translation>
    </message>
    <message>
        <source>Whisper to %1</source>
        <translation>לחישה אל %1</translation>
    </message>
    <message>
        <source>Take this conversation? You will be the one who answers %1.</source>
        <translation>לקחת את השיחה? המענה ל%1 יעבור אליך.</translation>
    </message>
    <message>
        <source>Take this conversation from %1? They can no longer write here, and you will be the one who answers %2.</source>
        <translation>לקחת את השיחה מידי %1? לא יהיה ניתן עוד לכתוב שם, והמענה ל%2 יעבור אליך.</translation>
    </message>
</context>
<context>
    <name>parley::NoticeBar</name>
    <message>
        <source>Close</source>
        <extracomment>Button of a line that says what did not work</extracomment>
        <translation>סגירה</translation>
    </message>
</context>
<context>
    <name>parley::OfflineBanner</name>
    <message>
        <source>Try now</source>
        <extracomment>Button of the offline banner: connect at once</extracomment>
        <translation>ניסיון כעת</translation>
    </message>
    <message>
        <source>&lt;b&gt;Offline since %1.&lt;/b&gt; You are reading what arrived by %2, &lt;b&gt;%3&lt;/b&gt;. Replies wait in the outbox, in order.</source>
        <extracomment>Offline banner. %1 and %2 are times of day, %3 an age such as "3 minutes ago"; keep &lt;b&gt; and &lt;/b&gt;</extracomment>
        <translation>&lt;b&gt;אין חיבור מאז %1.&lt;/b&gt; מוצג מה שהגיע עד %2, &lt;b&gt;%3&lt;/b&gt;. התשובות ממתינות בתיבת היוצאים, לפי הסדר.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Offline since %1.&lt;/b&gt; Replies wait in the outbox, in order.</source>
        <extracomment>Offline banner before anything has arrived. %1 is a time of day; keep &lt;b&gt; and &lt;/b&gt;</extracomment>
        <translation>&lt;b&gt;אין חיבור מאז %1.&lt;/b&gt; התשובות ממתינות בתיבת היוצאים, לפי הסדר.</translation>
    </message>
    <message>
        <source>Trying now</source>
        <extracomment>Offline banner: it is trying to connect at this moment</extracomment>
        <translation>מתבצע ניסיון</translation>
    </message>
    <message numerus="yes">
        <source>Next try in %n s</source>
        <extracomment>Offline banner: when it tries to connect again</extracomment>
        <translation>
            <numerusform>הניסיון הבא בעוד שנייה</numerusform>
            <numerusform>הניסיון הבא בעוד %n שנ׳</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::Options</name>
    <message>
        <source>Workstation for customer-service chat.</source>
        <translation>עמדת עבודה לשיחות שירות לקוחות.</translation>
    </message>
    <message>
        <source>Language of the screens: en, he, ar or pl.</source>
        <translation>שפת המסכים: en, he, ar או pl.</translation>
    </message>
    <message>
        <source>Colours: system, light, dark or contrast.</source>
        <translation>צבעים: system, light, dark או contrast.</translation>
    </message>
    <message>
        <source>Address of the backend, such as https://parley.example.</source>
        <translation>כתובת השרת, כגון https://parley.example.</translation>
    </message>
    <message>
        <source>Name to sign in with. With the password in PARLEY_PASSWORD it signs in at once.</source>
        <translation>שם הכניסה. עם סיסמה במשתנה PARLEY_PASSWORD הכניסה מיידית.</translation>
    </message>
    <message>
        <source>Folder for cache, outbox and drafts.</source>
        <translation>תיקייה למטמון, לתיבת היוצאים ולטיוטות.</translation>
    </message>
    <message>
        <source>Shows the main screens by itself, leaves pictures of them in a folder and ends.</source>
        <translation>מציג את המסכים העיקריים מעצמו, שומר תמונות שלהם בתיקייה ומסיים.</translation>
    </message>
    <message>
        <source>Says "ready" on standard output when the desk can be used.</source>
        <translation>מודיע ready בפלט הרגיל כשאפשר להשתמש בעמדה.</translation>
    </message>
</context>
<context>
    <name>parley::OutboxPanel</name>
    <message>
        <source>Outbox</source>
        <extracomment>Heading of the panel with the messages that wait to be sent</extracomment>
        <translation>תיבת היוצאים</translation>
    </message>
    <message>
        <source>Nothing waits to be sent</source>
        <extracomment>In the outbox when no message waits</extracomment>
        <translation>אין הודעות שממתינות לשליחה</translation>
    </message>
    <message>
        <source>What you send while offline waits here, in order.</source>
        <extracomment>In the outbox when no message waits</extracomment>
        <translation>מה שנשלח ללא חיבור ממתין כאן, לפי הסדר.</translation>
    </message>
    <message>
        <source>Kept on this computer. Closing Parley keeps them.</source>
        <extracomment>In the outbox, about the messages that wait</extracomment>
        <translation>נשמר במחשב הזה, גם אחרי סגירת Parley.</translation>
    </message>
    <message>
        <source>They go out by themselves, in this order, once you’re back online.</source>
        <extracomment>In the outbox, about the messages that wait</extracomment>
        <translation>ההודעות יישלחו מעצמן, בסדר הזה, כשהחיבור יחזור.</translation>
    </message>
    <message>
        <source>If a chat has another owner by then, its message comes back to you instead.</source>
        <extracomment>In the outbox, about the messages that wait</extracomment>
        <translation>אם השיחה עברה בינתיים לנציג אחר, ההודעה תחזור אליך.</translation>
    </message>
    <message>
        <source>Still works offline</source>
        <extracomment>Heading in the outbox while offline</extracomment>
        <translation>פועל גם ללא חיבור</translation>
    </message>
    <message>
        <source>Waits</source>
        <extracomment>Heading in the outbox while offline: what does not work</extracomment>
        <translation>ממתין</translation>
    </message>
    <message>
        <source>Reading open chats, the library, writing drafts and replies.</source>
        <extracomment>In the outbox while offline</extracomment>
        <translation>קריאת שיחות פתוחות, הספרייה, כתיבת טיוטות ותשובות.</translation>
    </message>
    <message>
        <source>New chats, transfers, older history, live typing.</source>
        <extracomment>In the outbox while offline: what does not work</extracomment>
        <translation>שיחות חדשות, העברות, היסטוריה ישנה, הקלדה חיה.</translation>
    </message>
    <message numerus="yes">
        <source>oldest %n min</source>
        <extracomment>In the outbox: how long the first message has waited</extracomment>
        <translation>
            <numerusform>הוותיקה ביותר: דקה</numerusform>
            <numerusform>הוותיקה ביותר: %n דק׳</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::OutboxRow</name>
    <message>
        <source>Edit</source>
        <extracomment>Button in the outbox: takes a message back into the composer</extracomment>
        <translation>עריכה</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button in the outbox: removes a message unsent</extracomment>
        <translation>הסרה</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>In the outbox: the place of a message in line, such as 1 of 2; or that it was refused</extracomment>
        <translation>%1 מתוך %2</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>לא נשלח</translation>
    </message>
    <message>
        <source>To %1: %2</source>
        <extracomment>For screen readers: %1 is the customer's name, %2 the message</extracomment>
        <translation>אל %1: %2</translation>
    </message>
</context>
<context>
    <name>parley::OwnFigures</name>
    <message numerus="yes">
        <source>Today %n chat(s)</source>
        <extracomment>Status bar: conversations held today</extracomment>
        <translation>
            <numerusform>היום שיחה אחת</numerusform>
            <numerusform>היום %n שיחות</numerusform>
        </translation>
    </message>
    <message>
        <source>First reply %1 median</source>
        <extracomment>Status bar: how soon first replies came, such as "First reply 0:24 median"</extracomment>
        <translation>מענה ראשון %1 (חציון)</translation>
    </message>
    <message>
        <source>On target %1 %</source>
        <extracomment>Status bar: share of replies that came within the channel's target</extracomment>
        <translation>עמידה ביעד %1%</translation>
    </message>
</context>
<context>
    <name>parley::PaneHeader</name>
    <message>
        <source>Transfer</source>
        <extracomment>Button of a conversation</extracomment>
        <translation>העברה</translation>
    </message>
    <message>
        <source>Hold</source>
        <extracomment>Button of a conversation: its reply clock stands still</extracomment>
        <translation>השהיה</translation>
    </message>
    <message>
        <source>Wrap up</source>
        <extracomment>Button of a conversation: closes it</extracomment>
        <translation>סיום</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Button of a conversation: a menu</extracomment>
        <translation>עוד</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>Button of a conversation on hold: its reply clock goes on</extracomment>
        <translation>המשך</translation>
    </message>
</context>
<context>
    <name>parley::PanePopup</name>
    <message>
        <source>Close</source>
        <extracomment>Button of a small form in a conversation</extracomment>
        <translation>סגירה</translation>
    </message>
</context>
<context>
    <name>parley::PopupFooter</name>
    <message>
        <source>pick</source>
        <extracomment>What the keys 1 to 9 do in the library's popup</extracomment>
        <translation>בחירה</translation>
    </message>
    <message>
        <source>fill fields</source>
        <extracomment>What Tab does in the library's popup</extracomment>
        <translation>מילוי שדות</translation>
    </message>
    <message>
        <source>insert</source>
        <extracomment>What Enter does in the library's popup</extracomment>
        <translation>הוספה</translation>
    </message>
    <message>
        <source>send</source>
        <extracomment>What Ctrl+Enter does in the library's popup</extracomment>
        <translation>שליחה</translation>
    </message>
    <message>
        <source>close</source>
        <extracomment>What Esc does in the library's popup</extracomment>
        <translation>סגירה</translation>
    </message>
</context>
<context>
    <name>parley::PopupHeader</name>
    <message>
        <source>%L1 of %L2</source>
        <extracomment>How many library entries were found, of how many</extracomment>
        <translation>%L1 מתוך %L2</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Library entries of all kinds</extracomment>
        <translation>הכול</translation>
    </message>
    <message>
        <source>Replies %L1</source>
        <extracomment>Chip with the number of canned responses found</extracomment>
        <translation>תשובות %L1</translation>
    </message>
    <message>
        <source>Mine %L1</source>
        <extracomment>Chip with the number of the agent's own phrases found</extracomment>
        <translation>שלי %L1</translation>
    </message>
    <message>
        <source>Links %L1</source>
        <extracomment>Chip with the number of links found</extracomment>
        <translation>קישורים %L1</translation>
    </message>
</context>
<context>
    <name>parley::PreferencesDialog</name>
    <message>
        <source>Ctrl+Enter sends, Enter breaks the line</source>
        <extracomment>Preference: which key sends a message</extracomment>
        <translation>Ctrl+Enter שולח, Enter יורד שורה</translation>
    </message>
    <message>
        <source>Enter sends, Ctrl+Enter breaks the line</source>
        <extracomment>Preference: which key sends a message</extracomment>
        <translation>Enter שולח, Ctrl+Enter יורד שורה</translation>
    </message>
    <message>
        <source>Notify of what is not in sight</source>
        <extracomment>Preference</extracomment>
        <translation>התראה על מה שלא נראה לעין</translation>
    </message>
    <message>
        <source>Sound for what is not in sight</source>
        <extracomment>Preference</extracomment>
        <translation>צליל על מה שלא נראה לעין</translation>
    </message>
    <message>
        <source>Fade and slide</source>
        <extracomment>Preference: whether things move</extracomment>
        <translation>עמעום והחלקה</translation>
    </message>
    <message>
        <source>Preferences</source>
        <extracomment>Title of a window</extracomment>
        <translation>העדפות</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>Preference: the language of the screens is that of the system</extracomment>
        <translation>לפי המערכת</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>בהיר</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>כהה</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ניגודיות גבוהה</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>Preference: size of the text in per cent</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Preference</extracomment>
        <translation>שפה</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>Preference: light or dark</extracomment>
        <translation>ערכת צבעים</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>Preference</extracomment>
        <translation>גודל הטקסט</translation>
    </message>
    <message>
        <source>Sending</source>
        <extracomment>Preference: which key sends a message</extracomment>
        <translation>שליחה</translation>
    </message>
    <message>
        <source>Attention</source>
        <extracomment>Preference: notifications and sound</extracomment>
        <translation>התראות</translation>
    </message>
    <message>
        <source>Movement</source>
        <extracomment>Preference: whether things move</extracomment>
        <translation>תנועה</translation>
    </message>
</context>
<context>
    <name>parley::PresenceButton</name>
    <message>
        <source>%1, %2. Change presence</source>
        <extracomment>Tooltip and accessible name of oneself in the rail; %1 is a name, %2 a presence such as Available</extracomment>
        <translation>%1, %2. שינוי זמינות</translation>
    </message>
</context>
<context>
    <name>parley::PreviewCards</name>
    <message>
        <source>%1, there is none in %2</source>
        <extracomment>Over a preview: which language is shown for want of another, %1 English, %2 Hebrew</extracomment>
        <translation>%1, אין נוסח ב%2</translation>
    </message>
    <message>
        <source>No text yet</source>
        <translation>עדיין אין טקסט</translation>
    </message>
    <message>
        <source>Mend the errors to see this text.</source>
        <extracomment>In place of a preview</extracomment>
        <translation>יש לתקן את השגיאות כדי לראות את הטקסט.</translation>
    </message>
    <message numerus="yes">
        <source>%n SMS</source>
        <extracomment>In how many SMS a text goes out</extracomment>
        <translation>
            <numerusform>הודעת SMS אחת</numerusform>
            <numerusform>%n הודעות SMS</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::ProposalDelegate</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>Who suggested a text, when: %1 "Dana H.", %2 "2 May"</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>parley::ProposalDetail</name>
    <message>
        <source>%1 has decided this meanwhile.</source>
        <translation>בינתיים זה הוכרע בידי %1.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Over a suggestion's text: %1 English, %2 neutral</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Under a suggestion's title: %1 "Suggested by Dana H.", %2 "today 14:12"</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>A trainer has not looked at it yet. Until then it is yours alone.</source>
        <extracomment>Over one's own suggestion for the library</extracomment>
        <translation>ההצעה עוד לא נבדקה בידי מדריך. עד אז היא שלך בלבד.</translation>
    </message>
    <message>
        <source>%1 has added it to the library.</source>
        <extracomment>Over a suggestion for the library; %1 is a trainer's name</extracomment>
        <translation>ההצעה נוספה לספרייה בידי %1.</translation>
    </message>
    <message>
        <source>%1 has declined it. It stays a personal phrase of its author.</source>
        <extracomment>Over a suggestion for the library; %1 is a trainer's name</extracomment>
        <translation>ההצעה נדחתה בידי %1. היא נשארת ביטוי אישי של מי שהציע אותה.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>A trainer's word to who suggested a text</extracomment>
        <translation>„%1”</translation>
    </message>
    <message>
        <source>A trainer</source>
        <extracomment>Somebody whose name is not known</extracomment>
        <translation>מדריך</translation>
    </message>
    <message>
        <source>Tell the author why before you decline.</source>
        <extracomment>Why a suggestion cannot be declined yet</extracomment>
        <translation>לפני דחייה יש להסביר למה.</translation>
    </message>
    <message>
        <source>Decline</source>
        <extracomment>Answers a suggestion for the library with no</extracomment>
        <translation>דחייה</translation>
    </message>
    <message>
        <source>Add to library</source>
        <extracomment>Takes a suggestion into the library</extracomment>
        <translation>הוספה לספרייה</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>A field of a suggestion for the library</extracomment>
        <translation>כותרת</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <extracomment>A field of a suggestion for the library: what is typed after the slash</extracomment>
        <translation>קיצור</translation>
    </message>
    <message>
        <source>Category</source>
        <extracomment>A field of a suggestion for the library</extracomment>
        <translation>קטגוריה</translation>
    </message>
    <message>
        <source>As proposed</source>
        <extracomment>Over a suggestion's text before the trainer changed it</extracomment>
        <translation>כפי שהוצע</translation>
    </message>
    <message>
        <source>A word to the author</source>
        <extracomment>A field under a suggestion for the library: what the trainer says to its author</extracomment>
        <translation>מילה למי שהציע</translation>
    </message>
    <message>
        <source>They read it under their suggestion</source>
        <extracomment>In the empty field for a word to who suggested a text</extracomment>
        <translation>תוצג שם מתחת להצעה</translation>
    </message>
    <message>
        <source>Open the entry</source>
        <extracomment>Opens the entry that a suggestion has become</extracomment>
        <translation>פתיחת הרשומה</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>Over a suggestion's text</extracomment>
        <translation>טקסט</translation>
    </message>
</context>
<context>
    <name>parley::ProposalDoubts</name>
    <message>
        <source>A name</source>
        <extracomment>What a piece of text may be, in the tooltip of a doubt</extracomment>
        <translation>שם</translation>
    </message>
    <message>
        <source>An address</source>
        <extracomment>What a piece of text may be, in the tooltip of a doubt</extracomment>
        <translation>כתובת</translation>
    </message>
    <message>
        <source>An amount</source>
        <extracomment>What a piece of text may be, in the tooltip of a doubt</extracomment>
        <translation>סכום</translation>
    </message>
    <message>
        <source>A date</source>
        <extracomment>What a piece of text may be, in the tooltip of a doubt</extracomment>
        <translation>תאריך</translation>
    </message>
    <message>
        <source>A number or code</source>
        <extracomment>What a piece of text may be, in the tooltip of a doubt</extracomment>
        <translation>מספר או קוד</translation>
    </message>
    <message>
        <source>Might be true of one customer only:</source>
        <extracomment>Before pieces of a text that only one customer should read</extracomment>
        <translation>אולי נכון ללקוח אחד בלבד:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>After some pieces of text: how many there are besides</extracomment>
        <translation>
            <numerusform>ועוד אחד</numerusform>
            <numerusform>ועוד %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::ProposalSide</name>
    <message>
        <source>Why</source>
        <extracomment>Heading beside a suggestion for the library: the author's reason</extracomment>
        <translation>למה</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <extracomment>Heading beside a suggestion for the library: the conversation</extracomment>
        <translation>המקור</translation>
    </message>
    <message>
        <source>Says much the same</source>
        <extracomment>Heading beside a suggestion for the library: entries much like it</extracomment>
        <translation>רשומות דומות</translation>
    </message>
    <message>
        <source>The conversation is not at hand.</source>
        <extracomment>Beside a suggestion for the library whose conversation cannot be shown</extracomment>
        <translation>השיחה אינה זמינה.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Where a suggestion came from: %1 is a customer's name, %2 day and time</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing in the library.</source>
        <extracomment>Beside a suggestion for the library: nothing is like it</extracomment>
        <translation>אין דבר בספרייה.</translation>
    </message>
    <message>
        <source>%1 the same</source>
        <extracomment>An entry much like a suggestion: %1 is its shortcut, %2 how much of the words is the same</extracomment>
        <translation>%1 זהה</translation>
    </message>
    <message>
        <source>%1 · %2 the same</source>
        <translation>%1 · %2 זהה</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Opens an entry of the library</extracomment>
        <translation>פתיחה</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>What a screen reader calls the button; %1 is an entry's title</extracomment>
        <translation>פתיחת %1</translation>
    </message>
</context>
<context>
    <name>parley::ProposalWiring</name>
    <message>
        <source>Suggested for the library</source>
        <extracomment>Title of a notice</extracomment>
        <translation>הוצע לספרייה</translation>
    </message>
    <message>
        <source>It is yours at once; a trainer decides about the rest.</source>
        <translation>זה כבר שלך; על השאר יוחלט בידי מדריך.</translation>
    </message>
    <message>
        <source>It is yours at once as /%1; a trainer decides about the rest.</source>
        <translation>זה כבר שלך עם הקיצור /%1; על השאר יוחלט בידי מדריך.</translation>
    </message>
    <message>
        <source>Added to the library</source>
        <translation>נוסף לספרייה</translation>
    </message>
    <message>
        <source>“%1” is a draft now. Publish it when it is ready.</source>
        <translation>„%1” עכשיו בטיוטה. אפשר לפרסם כשזה יהיה מוכן.</translation>
    </message>
    <message>
        <source>Declined</source>
        <extracomment>Title and text of a notice; %1 is an agent's name</extracomment>
        <translation>נדחה</translation>
    </message>
    <message>
        <source>%1 reads your word.</source>
        <translation>המילים שלך יוצגו אצל %1.</translation>
    </message>
</context>
<context>
    <name>parley::ProposalWords</name>
    <message>
        <source>The shortcut has a digit in it: digits pick from the popup.</source>
        <extracomment>Why a shortcut cannot be used</extracomment>
        <translation>בקיצור יש ספרה: ספרות בוחרות מתוך הרשימה.</translation>
    </message>
    <message>
        <source>Leave the slash out of the shortcut: it is typed before it.</source>
        <extracomment>Why a shortcut cannot be used</extracomment>
        <translation>יש להשמיט את הלוכסן מהקיצור: הוא מוקלד לפניו.</translation>
    </message>
    <message>
        <source>A shortcut is one word. Join words by hyphens.</source>
        <extracomment>Why a shortcut cannot be used</extracomment>
        <translation>קיצור הוא מילה אחת. מילים מחברים במקפים.</translation>
    </message>
    <message>
        <source>“%1” has this shortcut already.</source>
        <extracomment>Why a shortcut cannot be used; %1 is the title of another entry</extracomment>
        <translation>הקיצור הזה כבר שייך ל„%1”.</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>State of a suggestion for the library: not decided yet</extracomment>
        <translation>פתוח</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>State of a suggestion for the library</extracomment>
        <translation>התקבל</translation>
    </message>
    <message>
        <source>Declined</source>
        <extracomment>State of a suggestion for the library</extracomment>
        <translation>נדחה</translation>
    </message>
    <message>
        <source>Suggested by %1</source>
        <extracomment>Who an entry of the library came from; %1 is "Dana H."</extracomment>
        <translation>הצעה של %1</translation>
    </message>
    <message>
        <source>Give it a title.</source>
        <extracomment>Why a suggestion for the library cannot be kept</extracomment>
        <translation>יש לתת כותרת.</translation>
    </message>
    <message>
        <source>Write its text.</source>
        <extracomment>Why a suggestion for the library cannot be kept</extracomment>
        <translation>יש לכתוב את הטקסט.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>An error in a text of the library; %1 is the number of the line, %2 what is wrong</extracomment>
        <translation>שורה %1: %2</translation>
    </message>
</context>
<context>
    <name>parley::ProposalsPage</name>
    <message>
        <source>Proposals</source>
        <extracomment>What a screen reader calls the list of suggestions for the library</extracomment>
        <translation>הצעות</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Filter of suggestions for the library: all states</extracomment>
        <translation>הכול</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A filter and how many it shows</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>None of these. Choose another state above.</source>
        <extracomment>In an empty list of suggestions for the library</extracomment>
        <translation>אין כאלה. אפשר לבחור מצב אחר למעלה.</translation>
    </message>
    <message>
        <source>Nothing has been suggested yet. Agents suggest a message they have sent from its menu, and it appears here for you to decide.</source>
        <extracomment>In the empty section of suggestions, for trainers</extracomment>
        <translation>עדיין אין הצעות. נציגים מציעים הודעה ששלחו דרך התפריט שלה, והיא מופיעה כאן להחלטתך.</translation>
    </message>
    <message>
        <source>You have not suggested anything yet. Open the menu of a message you have sent and choose “Suggest for the library”.</source>
        <translation>עדיין אין הצעות שלך. יש לפתוח את התפריט של הודעה ששלחת ולבחור „הצעה לספרייה”.</translation>
    </message>
</context>
<context>
    <name>parley::QueuePage</name>
    <message>
        <source>Take</source>
        <extracomment>Button in the Queue place: takes the chosen conversation</extracomment>
        <translation>לקיחה</translation>
    </message>
    <message>
        <source>Take next</source>
        <extracomment>Button in the Queue place: takes the conversation that has waited longest</extracomment>
        <translation>לקיחת הבא בתור</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>Heading over the conversations that wait for an agent</extracomment>
        <translation>ממתינים</translation>
    </message>
    <message>
        <source>Waiting conversations</source>
        <extracomment>Name of the list for screen readers</extracomment>
        <translation>שיחות ממתינות</translation>
    </message>
    <message>
        <source>Nobody waits</source>
        <extracomment>In the Queue place when nobody waits</extracomment>
        <translation>אין ממתינים</translation>
    </message>
    <message>
        <source>New conversations appear here, the longest wait first.</source>
        <extracomment>In the Queue place when nobody waits</extracomment>
        <translation>שיחות חדשות יופיעו כאן, ההמתנה הארוכה ראשונה.</translation>
    </message>
</context>
<context>
    <name>parley::QueueWiring</name>
    <message>
        <source>Offline: nobody can be taken now.</source>
        <extracomment>Why nothing can be taken from the queue</extracomment>
        <translation>אין חיבור: לא ניתן לקחת שיחות כעת.</translation>
    </message>
    <message>
        <source>You hold %1 of %2.</source>
        <extracomment>Why nothing can be taken from the queue. %1 of %2 conversations.</extracomment>
        <translation>אצלך %1 מתוך %2.</translation>
    </message>
</context>
<context>
    <name>parley::Rail</name>
    <message>
        <source>Places</source>
        <extracomment>Accessible name of the places at the window's side</extracomment>
        <translation>אזורים</translation>
    </message>
</context>
<context>
    <name>parley::RailItem</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <extracomment>Accessible name of a place in the rail; %1 is the place, such as Queue</extracomment>
        <translation>
            <numerusform>%1, אחד ממתין</numerusform>
            <numerusform>%1, %n ממתינים</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::ReportPlot</name>
    <message>
        <source>Messages a day</source>
        <translation>הודעות ביום</translation>
    </message>
    <message>
        <source>Time saved a day</source>
        <translation>זמן שנחסך ביום</translation>
    </message>
    <message>
        <source>from the library</source>
        <extracomment>Legend of a plot</extracomment>
        <translation>מהספרייה</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>ידנית</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A day of a plot: %1 "Thu 12 Jun", %2 "3.5 h"</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 from the library, %3 by hand</source>
        <extracomment>A day of a plot: %1 "Thu 12 Jun", %2 and %3 numbers of messages</extracomment>
        <translation>%1: %2 מהספרייה, %3 ידנית</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>A mark on the scale of a plot: hours</extracomment>
        <translation>%1 שע׳</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 דק׳</translation>
    </message>
</context>
<context>
    <name>parley::ReportTerms</name>
    <message>
        <source>From the library</source>
        <extracomment>A metric's name, its definition, and what is counted</extracomment>
        <translation>מהספרייה</translation>
    </message>
    <message>
        <source>Messages sent with a text of the library in them.</source>
        <translation>הודעות שנשלחו עם טקסט מהספרייה.</translation>
    </message>
    <message>
        <source>Replies, personal phrases and links that were put into a draft and sent, changed or not. The share is of all messages that agents sent.</source>
        <translation>תשובות, ביטויים אישיים וקישורים שהוכנסו לטיוטה ונשלחו, עם שינויים או בלעדיהם. החלק הוא מכלל ההודעות ששלחו הנציגים.</translation>
    </message>
    <message>
        <source>Edited first</source>
        <translation>לאחר עריכה</translation>
    </message>
    <message>
        <source>Messages in which the library’s text was changed before sending.</source>
        <translation>הודעות שבהן הטקסט מהספרייה שונה לפני השליחה.</translation>
    </message>
    <message>
        <source>One letter is enough. Filling in the fields does not count, nor does text typed before or after.</source>
        <translation>די באות אחת. מילוי השדות אינו נספר, וגם לא טקסט שהוקלד לפני או אחרי.</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>ידנית</translation>
    </message>
    <message>
        <source>Messages typed much as an entry has it, without it.</source>
        <translation>הודעות שהוקלדו כמעט כמו רשומה, בלי להשתמש בה.</translation>
    </message>
    <message>
        <source>Compared on the agent’s computer as the message is sent. Many of them mean that the entry is hard to find.</source>
        <translation>ההשוואה נעשית במחשב של הנציג בעת השליחה. אם יש רבות כאלה, קשה למצוא את הרשומה.</translation>
    </message>
    <message>
        <source>Inserted</source>
        <translation>הוכנסו</translation>
    </message>
    <message>
        <source>Times it was put into a draft.</source>
        <translation>כמה פעמים זה הוכנס לטיוטה.</translation>
    </message>
    <message>
        <source>Counted whether or not the draft was sent, by whole days.</source>
        <translation>נספר גם אם הטיוטה לא נשלחה, לפי ימים שלמים.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>נשלחו</translation>
    </message>
    <message>
        <source>Messages sent with this text.</source>
        <translation>הודעות שנשלחו עם הטקסט הזה.</translation>
    </message>
    <message>
        <source>By hand typed ones are left out.</source>
        <translation>הודעות שהוקלדו ידנית אינן נכללות.</translation>
    </message>
    <message>
        <source>Rewritten</source>
        <translation>שיעור השינוי</translation>
    </message>
    <message>
        <source>How much of the text was changed, where it was.</source>
        <translation>כמה מהטקסט שונה, במקום שבו שונה.</translation>
    </message>
    <message>
        <source>Letters changed, added or removed as a share of the letters that the entry brought, on average over the messages that were edited first.</source>
        <translation>אותיות ששונו, נוספו או הוסרו, כחלק מהאותיות שהרשומה הביאה, בממוצע על ההודעות שנערכו לפני השליחה.</translation>
    </message>
    <message>
        <source>Time saved</source>
        <translation>זמן שנחסך</translation>
    </message>
    <message>
        <source>Typing that the library has spared.</source>
        <translation>הקלדה שהספרייה חסכה.</translation>
    </message>
    <message>
        <source>The letters an entry brought less those changed, at five letters a second. Looking for the entry is not taken off.</source>
        <translation>האותיות שהרשומה הביאה פחות אלה ששונו, לפי חמש אותיות בשנייה. זמן חיפוש הרשומה אינו מנוכה.</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>שביעות רצון</translation>
    </message>
    <message>
        <source>What customers gave, 1 to 5, after chats with the library’s texts.</source>
        <translation>הדירוג שנתנו לקוחות, 1 עד 5, אחרי שיחות עם טקסטים מהספרייה.</translation>
    </message>
    <message>
        <source>Only chats that were rated. A chat counts once for each entry used in it.</source>
        <translation>רק שיחות שדורגו. כל שיחה נספרת פעם אחת לכל רשומה שבה.</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>נפתר</translation>
    </message>
    <message>
        <source>Chats with this text that ended solved.</source>
        <translation>שיחות עם הטקסט הזה שהסתיימו כנפתרות.</translation>
    </message>
    <message>
        <source>Of the chats that have ended, by what the agent chose at wrap up.</source>
        <translation>מתוך השיחות שהסתיימו, לפי מה שנבחר בסיום.</translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation>פנו שוב</translation>
    </message>
    <message>
        <source>Chats after which the customer came back within three days.</source>
        <translation>שיחות שאחריהן הלקוח חזר בתוך שלושה ימים.</translation>
    </message>
    <message>
        <source>Of the chats that have ended. Any new chat counts, on whatever subject.</source>
        <translation>מתוך השיחות שהסתיימו. כל שיחה חדשה נספרת, בכל נושא.</translation>
    </message>
    <message>
        <source>Last sent</source>
        <translation>שליחה אחרונה</translation>
    </message>
    <message>
        <source>The last day it was sent.</source>
        <translation>היום האחרון שבו זה נשלח.</translation>
    </message>
    <message>
        <source>Within the days shown.</source>
        <translation>בתוך הימים המוצגים.</translation>
    </message>
</context>
<context>
    <name>parley::Schema</name>
    <message>
        <source>customer’s name</source>
        <extracomment>A field of a canned response, on a chip in the composer</extracomment>
        <translation>שם הלקוח</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>שם פרטי</translation>
    </message>
    <message>
        <source>last name</source>
        <translation>שם משפחה</translation>
    </message>
    <message>
        <source>email address</source>
        <translation>כתובת דוא״ל</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>מספר טלפון</translation>
    </message>
    <message>
        <source>your name</source>
        <translation>השם שלך</translation>
    </message>
    <message>
        <source>your first name</source>
        <translation>השם הפרטי שלך</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>נושא</translation>
    </message>
    <message>
        <source>brand</source>
        <translation>מותג</translation>
    </message>
    <message>
        <source>order number</source>
        <translation>מספר הזמנה</translation>
    </message>
    <message>
        <source>what was ordered</source>
        <translation>מה הוזמן</translation>
    </message>
    <message>
        <source>order status</source>
        <translation>מצב ההזמנה</translation>
    </message>
    <message>
        <source>order total</source>
        <translation>סכום ההזמנה</translation>
    </message>
    <message>
        <source>order date</source>
        <translation>תאריך ההזמנה</translation>
    </message>
</context>
<context>
    <name>parley::SideStrip</name>
    <message>
        <source>Open the customer panel</source>
        <extracomment>Button of the folded side panel</extracomment>
        <translation>פתיחת חלונית הלקוח</translation>
    </message>
    <message>
        <source>Timeline</source>
        <extracomment>Button of the folded side panel</extracomment>
        <translation>ציר זמן</translation>
    </message>
    <message>
        <source>Tags and notes</source>
        <extracomment>Button of the folded side panel</extracomment>
        <translation>תגיות והערות</translation>
    </message>
</context>
<context>
    <name>parley::SignInPage</name>
    <message>
        <source>Sign in</source>
        <extracomment>Heading of the sign-in</extracomment>
        <translation>כניסה</translation>
    </message>
    <message>
        <source>Your chats, your library, your shift.</source>
        <extracomment>Below the heading of the sign-in</extracomment>
        <translation>השיחות, הספרייה והמשמרת שלך.</translation>
    </message>
    <message>
        <source>Server address</source>
        <extracomment>Name of a field of the sign-in</extracomment>
        <translation>כתובת השרת</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Name of a field of the sign-in: who signs in</extracomment>
        <translation>שם משתמש</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>Name of a field of the sign-in</extracomment>
        <translation>סיסמה</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>הסתרת הסיסמה</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>הצגת הסיסמה</translation>
    </message>
    <message>
        <source>Remember in the system keychain</source>
        <extracomment>Check box of the sign-in</extracomment>
        <translation>זכירה במחזיק המפתחות של המערכת</translation>
    </message>
    <message>
        <source>Parley never writes your password to its own files.</source>
        <translation>הסיסמה לעולם לא נכתבת בקבצים של Parley.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button of the sign-in, and while an attempt is under way</extracomment>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Parley %1, open source</source>
        <extracomment>At the foot of the sign-in; %1 is the version</extracomment>
        <translation>קוד פתוח, Parley %1</translation>
    </message>
    <message>
        <source>help</source>
        <extracomment>After F1, at the foot of the sign-in</extracomment>
        <translation>עזרה</translation>
    </message>
    <message>
        <source>Asking the server</source>
        <extracomment>Under the server's address while it is being asked</extracomment>
        <translation>פנייה לשרת</translation>
    </message>
    <message>
        <source>Enter the server’s address. Your supervisor knows it.</source>
        <translation>יש להזין את כתובת השרת. אפשר לקבל אותה מראש הצוות.</translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation>יש להזין שם משתמש.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>יש להזין סיסמה.</translation>
    </message>
</context>
<context>
    <name>parley::SignInWiring</name>
    <message>
        <source>Not safe to connect: %1</source>
        <extracomment>Under the server's address. %1 is the system's description of the TLS error.</extracomment>
        <translation>לא בטוח להתחבר: %1</translation>
    </message>
    <message>
        <source>No answer: %1</source>
        <extracomment>Under the server's address. %1 is the system's description of the error.</extracomment>
        <translation>אין תשובה: %1</translation>
    </message>
    <message>
        <source>Reachable, certificate valid</source>
        <extracomment>Under the server's address</extracomment>
        <translation>זמין, האישור תקף</translation>
    </message>
    <message>
        <source>Reachable, on this computer</source>
        <translation>זמין, במחשב הזה</translation>
    </message>
</context>
<context>
    <name>parley::StatusBar</name>
    <message>
        <source>Status</source>
        <extracomment>Accessible name of the bar at the window's foot</extracomment>
        <translation>מצב</translation>
    </message>
    <message>
        <source>most urgent</source>
        <extracomment>After the key in the status bar: goes to the most urgent chat</extracomment>
        <translation>הדחוף ביותר</translation>
    </message>
    <message>
        <source>try now</source>
        <extracomment>After the key in the status bar: tries to connect</extracomment>
        <translation>ניסיון כעת</translation>
    </message>
    <message>
        <source>keys</source>
        <extracomment>After the key in the status bar: shows all keys</extracomment>
        <translation>מקשים</translation>
    </message>
    <message>
        <source>Connecting</source>
        <extracomment>Status bar: the connection is being made</extracomment>
        <translation>מתחבר</translation>
    </message>
    <message>
        <source>Catching up</source>
        <extracomment>Status bar: connected, and what was missed is still arriving</extracomment>
        <translation>משלים פערים</translation>
    </message>
    <message>
        <source>Synced</source>
        <extracomment>Status bar: everything is up to date</extracomment>
        <translation>מסונכרן</translation>
    </message>
    <message>
        <source>Offline</source>
        <extracomment>Status bar: there is no connection</extracomment>
        <translation>לא מחובר</translation>
    </message>
    <message>
        <source>last synced %1</source>
        <extracomment>Status bar while offline; %1 is a time of day</extracomment>
        <translation>סנכרון אחרון %1</translation>
    </message>
    <message>
        <source>Outbox %1</source>
        <extracomment>Status bar: messages that wait to be sent</extracomment>
        <translation>ממתינות לשליחה: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait to be sent</source>
        <translation>
            <numerusform>הודעה אחת ממתינה לשליחה</numerusform>
            <numerusform>%n הודעות ממתינות לשליחה</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::StepRow</name>
    <message>
        <source>Compare this version with the one before</source>
        <extracomment>Tooltip of a step in the life of a library entry</extracomment>
        <translation>השוואת הגרסה הזו לקודמת</translation>
    </message>
    <message>
        <source>v%1</source>
        <extracomment>The version of a library entry</extracomment>
        <translation>גרסה %1</translation>
    </message>
</context>
<context>
    <name>parley::SuggestDialog</name>
    <message>
        <source>Suggest</source>
        <extracomment>Sends a suggestion for the library</extracomment>
        <translation>הצעה</translation>
    </message>
    <message>
        <source>Suggest for the library</source>
        <extracomment>Title of a window</extracomment>
        <translation>הצעה לספרייה</translation>
    </message>
    <message>
        <source>It is yours to use at once. A trainer decides whether everybody gets it, and you are named as its author.</source>
        <extracomment>Under the suggestion for the library</extracomment>
        <translation>זה לשימושך מיד. בידי המדריכים להחליט אם זה יגיע לכולם, ושמך יצוין.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Leaves the window without doing anything</extracomment>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>A field of a suggestion for the library</extracomment>
        <translation>כותרת</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <extracomment>A field of a suggestion for the library: what is typed after the slash</extracomment>
        <translation>קיצור</translation>
    </message>
    <message>
        <source>Category</source>
        <extracomment>A field of a suggestion for the library</extracomment>
        <translation>קטגוריה</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>A field of a suggestion for the library</extracomment>
        <translation>שפה</translation>
    </message>
    <message>
        <source>Form</source>
        <extracomment>A field of a suggestion for the library: how the customer is addressed</extracomment>
        <translation>צורת פנייה</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>A field of a suggestion for the library</extracomment>
        <translation>טקסט</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>A field of a suggestion for the library: why others should have it</extracomment>
        <translation>למה</translation>
    </message>
    <message>
        <source>When it helps, for the trainer</source>
        <extracomment>In the empty field for why a text belongs into the library</extracomment>
        <translation>מתי זה מועיל, בשביל המדריך</translation>
    </message>
    <message>
        <source>Filled in for each customer: %1. Read it once more.</source>
        <extracomment>Under a suggestion's text, in which placeholders stand for a customer's data; %1 is a list such as "first name, order number"</extracomment>
        <translation>ממולא לכל לקוח: %1. כדאי לקרוא שוב.</translation>
    </message>
</context>
<context>
    <name>parley::SystemLine</name>
    <message>
        <source>Assigned to %1</source>
        <extracomment>Transcript line. %1 is an agent's name.</extracomment>
        <translation>הוקצתה ל%1</translation>
    </message>
    <message>
        <source>Taken by %1</source>
        <extracomment>Transcript line. %1 is an agent's name.</extracomment>
        <translation>נלקחה על ידי %1</translation>
    </message>
    <message>
        <source>Transferred</source>
        <extracomment>Transcript line: the conversation went to another agent or queue.</extracomment>
        <translation>הועברה</translation>
    </message>
    <message>
        <source>Transferred by %1</source>
        <extracomment>Transcript line. %1 is the name of the agent who passed the conversation on.</extracomment>
        <translation>הועברה על ידי %1</translation>
    </message>
    <message>
        <source>On hold</source>
        <extracomment>Transcript line: the reply clock stands still from here on.</extracomment>
        <translation>בהשהיה</translation>
    </message>
    <message>
        <source>Hold ended</source>
        <extracomment>Transcript line: the reply clock runs again.</extracomment>
        <translation>ההשהיה הסתיימה</translation>
    </message>
    <message>
        <source>Conversation closed</source>
        <extracomment>Transcript line</extracomment>
        <translation>השיחה נסגרה</translation>
    </message>
    <message>
        <source>Reopened by the customer</source>
        <extracomment>Transcript line: the customer wrote again after the end.</extracomment>
        <translation>נפתחה מחדש על ידי הלקוח</translation>
    </message>
    <message>
        <source>Taken over by %1</source>
        <extracomment>Transcript line. %1 is a supervisor's name.</extracomment>
        <translation>השליטה עברה אל %1</translation>
    </message>
    <message>
        <source>Rated %1 out of 5</source>
        <extracomment>Transcript line. %1 is a number from 1 to 5.</extracomment>
        <translation>דירוג %1 מתוך 5</translation>
    </message>
    <message>
        <source>Waiting in the queue</source>
        <extracomment>Transcript line: the conversation waits for an agent.</extracomment>
        <translation>ממתינה בתור</translation>
    </message>
</context>
<context>
    <name>parley::TakeOverBar</name>
    <message>
        <source>Take over</source>
        <extracomment>Button: becomes the owner of a conversation in its agent's place</extracomment>
        <translation>השתלטות</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: leaves the conversation with its agent</extracomment>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Take over this chat from %1?</source>
        <extracomment>%1 is the agent who holds the conversation</extracomment>
        <translation>לקחת את השיחה הזו מידי %1?</translation>
    </message>
    <message>
        <source>%1 goes on in the same chat, with you. %2 is told, gets the place back and can’t write here any more.</source>
        <extracomment>%1 is the customer, %2 the agent who holds the conversation</extracomment>
        <translation>%1 ימשיכו באותה שיחה, איתך. %2 יקבלו הודעה, המקום יתפנה ולא יהיה ניתן עוד לכתוב כאן.</translation>
    </message>
</context>
<context>
    <name>parley::Template</name>
    <message>
        <source>The text made from it is longer than %1 KiB</source>
        <extracomment>Error in a canned response; %1 is a number</extracomment>
        <translation>הטקסט שנוצר ממנו ארוך מ־%1 KiB</translation>
    </message>
    <message>
        <source>This text has no closing quotation mark</source>
        <extracomment>Error in a canned response</extracomment>
        <translation>לטקסט הזה חסרה מירכאה סוגרת</translation>
    </message>
    <message>
        <source>|| is not known here: give a fallback with default</source>
        <extracomment>Error in a canned response; || stands for itself</extracomment>
        <translation>|| אינו מוכר כאן: ערך חלופי נותנים עם default</translation>
    </message>
    <message>
        <source>&amp;&amp; is not known here: write and</source>
        <extracomment>Error in a canned response; &amp;&amp; stands for itself</extracomment>
        <translation>&amp;&amp; אינו מוכר כאן: יש לכתוב and</translation>
    </message>
    <message>
        <source>Write straight quotation marks here</source>
        <extracomment>Error in a canned response</extracomment>
        <translation>כאן יש לכתוב מירכאות ישרות</translation>
    </message>
    <message>
        <source>One = compares nothing: write two</source>
        <extracomment>Error in a canned response</extracomment>
        <translation>סימן = אחד אינו משווה: יש לכתוב שניים</translation>
    </message>
    <message>
        <source>“%1” has no meaning here</source>
        <extracomment>Error in a canned response; %1 is a character</extracomment>
        <translation>ל„%1” אין משמעות כאן</translation>
    </message>
    <message>
        <source>Here should be %1</source>
        <extracomment>Error in a canned response; %1 is what should stand there, such as "a field or a value"</extracomment>
        <translation>כאן צריך להיות %1</translation>
    </message>
    <message>
        <source>“%1” cannot stand here: here should be %2</source>
        <extracomment>Error in a canned response; %1 is what stands there, %2 what should, such as "a field or a value"</extracomment>
        <translation>„%1” לא יכול להופיע כאן: צריך להיות %2</translation>
    </message>
    <message>
        <source>the end, or a filter after |</source>
        <extracomment>What should stand at a place of a canned response</extracomment>
        <translation>הסוף, או מסנן אחרי |</translation>
    </message>
    <message>
        <source>%1 has many fields: name one, such as %2</source>
        <extracomment>Error in a canned response; %1 is a group such as customer, %2 a field such as customer.name</extracomment>
        <translation>ל־%1 יש שדות רבים: יש לציין אחד, כגון %2</translation>
    </message>
    <message>
        <source>a field or a value</source>
        <extracomment>What should stand at a place of a canned response</extracomment>
        <translation>שדה או ערך</translation>
    </message>
    <message>
        <source>the name of a field</source>
        <extracomment>What should stand at a place of a canned response</extracomment>
        <translation>שם של שדה</translation>
    </message>
    <message>
        <source>a name in quotation marks or a number</source>
        <extracomment>What should stand at a place of a canned response</extracomment>
        <translation>שם במירכאות או מספר</translation>
    </message>
    <message>
        <source>Nothing is called “%1”</source>
        <extracomment>Error in a canned response; %1 is a word such as custmer</extracomment>
        <translation>אין דבר בשם „%1”</translation>
    </message>
    <message>
        <source>“%1” has no field “%2”</source>
        <extracomment>Error in a canned response; %1 is a group such as customer, %2 a word such as frist_name</extracomment>
        <translation>ל„%1” אין שדה „%2”</translation>
    </message>
    <message>
        <source>the name of a filter</source>
        <extracomment>What should stand at a place of a canned response</extracomment>
        <translation>שם של מסנן</translation>
    </message>
    <message>
        <source>No filter is called “%1”</source>
        <extracomment>Error in a canned response; %1 is a word such as upcse</extracomment>
        <translation>אין מסנן בשם „%1”</translation>
    </message>
    <message numerus="yes">
        <source>The filter %1 needs %n value(s) after a colon</source>
        <extracomment>Error in a canned response; %1 is the name of a filter</extracomment>
        <translation>
            <numerusform>המסנן %1 דורש ערך אחד אחרי נקודתיים</numerusform>
            <numerusform>המסנן %1 דורש %n ערכים אחרי נקודתיים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The filter %1 takes at most %n value(s)</source>
        <extracomment>Error in a canned response; %1 is the name of a filter</extracomment>
        <translation>
            <numerusform>המסנן %1 מקבל לכל היותר ערך אחד</numerusform>
            <numerusform>המסנן %1 מקבל לכל היותר %n ערכים</numerusform>
        </translation>
    </message>
    <message>
        <source>The filter %1 knows no “%2”</source>
        <extracomment>Error in a canned response; %1 is the name of a filter, %2 a word such as feminin</extracomment>
        <translation>המסנן %1 אינו מכיר „%2”</translation>
    </message>
    <message>
        <source>and, or, or the end</source>
        <extracomment>What should stand at a place of a canned response; and, or stand for themselves</extracomment>
        <translation>and, or או הסוף</translation>
    </message>
    <message>
        <source>Longer than %1 KiB</source>
        <extracomment>Error in a canned response; %1 is a number</extracomment>
        <translation>ארוך מ־%1 KiB</translation>
    </message>
    <message>
        <source>%1 is not closed by %2</source>
        <translation>%1 אינו נסגר ב־%2</translation>
    </message>
    <message>
        <source>Nothing is named between the braces</source>
        <extracomment>Error in a canned response</extracomment>
        <translation>לא צוין דבר בין הסוגריים</translation>
    </message>
    <message numerus="yes">
        <source>More than %n filter(s) in one text</source>
        <extracomment>Error in a canned response</extracomment>
        <translation>
            <numerusform>יותר ממסנן אחד בטקסט</numerusform>
            <numerusform>יותר מ־%n מסננים בטקסט</numerusform>
        </translation>
    </message>
    <message>
        <source>No tag is called “%1”</source>
        <extracomment>Error in a canned response; %1 is a word such as fi</extracomment>
        <translation>אין תג בשם „%1”</translation>
    </message>
    <message numerus="yes">
        <source>Conditions stand in one another more than %n deep</source>
        <extracomment>Error in a canned response</extracomment>
        <translation>
            <numerusform>תנאים מקוננים ביותר מרמה אחת</numerusform>
            <numerusform>תנאים מקוננים ביותר מ־%n רמות</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 takes no condition</source>
        <extracomment>Error in a canned response; %1 is else or endif</extracomment>
        <translation>%1 אינו מקבל תנאי</translation>
    </message>
    <message>
        <source>Not everything in the list has a field “%1”</source>
        <extracomment>Error in a canned response; %1 is a word such as title</extracomment>
        <translation>לא לכל הפריטים ברשימה יש שדה „%1”</translation>
    </message>
    <message>
        <source>The list holds things of different kinds: it has no order</source>
        <extracomment>Error in a canned response</extracomment>
        <translation>ברשימה פריטים מסוגים שונים: אין לה סדר</translation>
    </message>
    <message>
        <source>concat needs a list</source>
        <extracomment>Error in a canned response; concat stands for itself</extracomment>
        <translation>concat דורש רשימה</translation>
    </message>
    <message>
        <source>the end</source>
        <extracomment>What should stand at a place of a canned response</extracomment>
        <translation>הסוף</translation>
    </message>
    <message>
        <source>a comma, or, or the end</source>
        <extracomment>What should stand at a place of a canned response; or stands for itself</extracomment>
        <translation>פסיק, or או הסוף</translation>
    </message>
    <message>
        <source>The filter %1 needs “%2:”</source>
        <extracomment>Error in a canned response; %1 is the name of a filter, %2 a word such as other</extracomment>
        <translation>המסנן %1 דורש „%2:”</translation>
    </message>
    <message>
        <source>The filter ask belongs to a field such as ask.name</source>
        <extracomment>Error in a canned response; ask and ask.name stand for themselves</extracomment>
        <translation>המסנן ask שייך לשדה כגון ask.name</translation>
    </message>
    <message>
        <source>An answer is of the type text, number, date or choice</source>
        <extracomment>Error in a canned response; text, number, date and choice stand for themselves</extracomment>
        <translation>תשובה היא מסוג text, number, date או choice</translation>
    </message>
    <message>
        <source>A choice needs its choices, separated by commas</source>
        <extracomment>Error in a canned response; choices stands for itself</extracomment>
        <translation>choice דורש choices, מופרדים בפסיקים</translation>
    </message>
    <message>
        <source>The example “%1” is no answer of this type and pattern</source>
        <extracomment>Error in a canned response; %1 is what stands there</extracomment>
        <translation>הדוגמה „%1” אינה תשובה מהסוג ומהתבנית האלה</translation>
    </message>
    <message>
        <source>Nothing can be divided by 0</source>
        <extracomment>Error in a canned response</extracomment>
        <translation>אי אפשר לחלק ב־0</translation>
    </message>
    <message>
        <source>A phone number is international, national, e164 or link</source>
        <extracomment>Error in a canned response; international, national, e164 and link stand for themselves</extracomment>
        <translation>מספר טלפון הוא international, national, e164 או link</translation>
    </message>
    <message>
        <source>A number cannot be compared with a text</source>
        <extracomment>Error in a canned response</extracomment>
        <translation>אי אפשר להשוות מספר לטקסט</translation>
    </message>
    <message>
        <source>Parley has no loops and no counters: %1 is not known here</source>
        <extracomment>Error in a canned response; %1 is a tag such as for</extracomment>
        <translation>ב־Parley אין לולאות ואין מונים: %1 אינו מוכר כאן</translation>
    </message>
    <message>
        <source>A text cannot take in another one: %1 is not known here</source>
        <extracomment>Error in a canned response; %1 is a tag such as include</extracomment>
        <translation>טקסט אינו יכול לכלול טקסט אחר: %1 אינו מוכר כאן</translation>
    </message>
    <message>
        <source>%1 is not known here: write {{ … }} and {% … %} one by one</source>
        <extracomment>Error in a canned response; %1 is echo or liquid; {{ … }} and {% … %} stand for themselves</extracomment>
        <translation>%1 אינו מוכר כאן: יש לכתוב {{ … }} ו־{% … %} בזה אחר זה</translation>
    </message>
    <message>
        <source>%1 belongs to %2, and there is none before it</source>
        <extracomment>Error in a canned response; %1 is a tag such as endif, %2 the one it belongs to, such as if</extracomment>
        <translation>%1 שייך ל־%2, ואין לפניו אחד</translation>
    </message>
    <message>
        <source>Only %1 can follow else</source>
        <extracomment>Error in a canned response; %1 is {% endif %} or {% endunless %}; else stands for itself</extracomment>
        <translation>אחרי else יכול לבוא רק %1</translation>
    </message>
    <message>
        <source>What stands between case and the first when is never shown</source>
        <extracomment>Error in a canned response; case and when stand for themselves</extracomment>
        <translation>מה שבין case ל־when הראשון לעולם אינו מוצג</translation>
    </message>
    <message>
        <source>%1 needs a name that begins with a letter</source>
        <extracomment>Error in a canned response; assign and capture need a name; %1 is one of them</extracomment>
        <translation>%1 דורש שם שמתחיל באות</translation>
    </message>
    <message>
        <source>After the name of an assign should be =</source>
        <translation>אחרי השם של assign צריך לבוא =</translation>
    </message>
    <message>
        <source>“%1” cannot stand here</source>
        <extracomment>Error in a canned response; %1 is what stands there</extracomment>
        <translation>„%1” לא יכול להופיע כאן</translation>
    </message>
    <message>
        <source>Each line of this comment has to begin with #</source>
        <translation>כל שורה בהערה הזו צריכה להתחיל ב־#</translation>
    </message>
    <message>
        <source>This %1 is not closed by %2</source>
        <extracomment>Error in a canned response; %1 is a tag such as if, %2 the one that closes it, such as {% endif %}</extracomment>
        <translation>ה־%1 הזה אינו נסגר ב־%2</translation>
    </message>
    <message>
        <source>Nothing is calculated with signs: use the filters plus, minus, times, divided_by</source>
        <extracomment>Error in a canned response; plus, minus, times and divided_by stand for themselves</extracomment>
        <translation>לא מחשבים בסימנים: יש להשתמש במסננים plus, minus, times, divided_by</translation>
    </message>
    <message>
        <source>What url_decode makes of it is no text</source>
        <extracomment>Error in a canned response</extracomment>
        <translation>מה ש־url_decode מפיק ממנו אינו טקסט</translation>
    </message>
    <message>
        <source>This is no text in Base64</source>
        <extracomment>Error in a canned response</extracomment>
        <translation>זה אינו טקסט ב־Base64</translation>
    </message>
    <message>
        <source>“%1” is no whole number</source>
        <extracomment>Error in a canned response; %1 is what stands there</extracomment>
        <translation>„%1” אינו מספר שלם</translation>
    </message>
</context>
<context>
    <name>parley::TileDelegate</name>
    <message>
        <source>On hold</source>
        <extracomment>On a tile of the wall: the conversation is on hold</extracomment>
        <translation>בהשהיה</translation>
    </message>
</context>
<context>
    <name>parley::TileView</name>
    <message>
        <source>Live conversations</source>
        <extracomment>Name of the tiles for screen readers</extracomment>
        <translation>שיחות חיות</translation>
    </message>
</context>
<context>
    <name>parley::TimelineCard</name>
    <message>
        <source>To: %1</source>
        <extracomment>Heading of an email or SMS in the timeline: %1 is the address it went to</extracomment>
        <translation>אל: %1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <extracomment>Heading of an email or call in the timeline: %1 is the address it came from</extracomment>
        <translation>מאת: %1</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <extracomment>In a call's card: %1 is how it ended, such as "Solved"</extracomment>
        <translation>תוצאה: %1</translation>
    </message>
    <message>
        <source>Open chat</source>
        <extracomment>Button in the timeline: opens that conversation to read it</extracomment>
        <translation>פתיחת השיחה</translation>
    </message>
    <message>
        <source>Open email</source>
        <extracomment>Button in the timeline: shows the whole text in place</extracomment>
        <translation>פתיחה</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>הצגת הכול</translation>
    </message>
    <message>
        <source>Quote in chat</source>
        <extracomment>Button in the timeline: puts the text into the draft of the chat at hand</extracomment>
        <translation>ציטוט בשיחה</translation>
    </message>
    <message numerus="yes">
        <source>%n reply(s)</source>
        <extracomment>How often an email was answered</extracomment>
        <translation>
            <numerusform>תגובה אחת</numerusform>
            <numerusform>%n תגובות</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::TimelineList</name>
    <message>
        <source>Timeline</source>
        <extracomment>Name of the list for screen readers</extracomment>
        <translation>ציר זמן</translation>
    </message>
</context>
<context>
    <name>parley::TimelineView</name>
    <message>
        <source>Try again</source>
        <extracomment>Button: loads what did not come the first time</extracomment>
        <translation>ניסיון נוסף</translation>
    </message>
    <message>
        <source>Timeline</source>
        <extracomment>Heading over what happened between a customer and the centre on all channels</extracomment>
        <translation>ציר זמן</translation>
    </message>
    <message>
        <source>Find in the timeline</source>
        <extracomment>Shown in the empty field</extracomment>
        <translation>חיפוש בציר הזמן</translation>
    </message>
    <message>
        <source>Chat</source>
        <extracomment>Filter of the timeline: web chat</extracomment>
        <translation>צ׳אט</translation>
    </message>
    <message>
        <source>Voice</source>
        <extracomment>Filter of the timeline: calls</extracomment>
        <translation>טלפון</translation>
    </message>
    <message>
        <source>Email</source>
        <extracomment>Filter of the timeline</extracomment>
        <translation>דוא״ל</translation>
    </message>
    <message>
        <source>SMS</source>
        <extracomment>Filter of the timeline</extracomment>
        <translation>SMS</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <extracomment>Filter of the timeline</extracomment>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Social</source>
        <extracomment>Filter of the timeline: posts and messages in social networks</extracomment>
        <translation>רשתות</translation>
    </message>
    <message>
        <source>Orders</source>
        <extracomment>Filter of the timeline</extracomment>
        <translation>הזמנות</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Filter of the timeline: everything</extracomment>
        <translation>הכול</translation>
    </message>
    <message>
        <source>Some entries didn’t come: %1</source>
        <extracomment>Below the timeline: %1 is the reason</extracomment>
        <translation>חלק מהרשומות לא הגיעו: %1</translation>
    </message>
    <message>
        <source>Searching back, at %1</source>
        <extracomment>Below the timeline while it is searched: %1 is the day up to which it was searched</extracomment>
        <translation>חיפוש לאחור, עד %1</translation>
    </message>
    <message>
        <source>Loading…</source>
        <extracomment>Below the timeline while older entries are on their way</extracomment>
        <translation>בטעינה…</translation>
    </message>
    <message>
        <source>Nothing found for %1. Try fewer letters, or other filters.</source>
        <extracomment>In place of the timeline: %1 is what was typed</extracomment>
        <translation>לא נמצא דבר עבור %1. כדאי לנסות פחות אותיות או מסננים אחרים.</translation>
    </message>
    <message>
        <source>Nothing of this kind yet. Choose All to see the rest.</source>
        <extracomment>In place of the timeline</extracomment>
        <translation>עדיין אין דבר מסוג זה. בחירה ב„הכול” תציג את השאר.</translation>
    </message>
    <message>
        <source>Nothing yet. Chats, calls, emails and orders of this customer appear here.</source>
        <extracomment>In place of the timeline</extracomment>
        <translation>עדיין ריק. שיחות, טלפונים, דוא״ל והזמנות של הלקוח יופיעו כאן.</translation>
    </message>
</context>
<context>
    <name>parley::ToneGuidePage</name>
    <message>
        <source>Brand</source>
        <extracomment>What a screen reader calls the choice of a brand</extracomment>
        <translation>מותג</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>What a screen reader calls the choice of a language</extracomment>
        <translation>שפה</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button: saves the tone guide</extracomment>
        <translation>שמירה</translation>
    </message>
    <message>
        <source>Tone guide</source>
        <extracomment>Title of the screen on which a brand's way of writing is set</extracomment>
        <translation>מדריך סגנון</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <extracomment>Button: drops what is written here for what somebody else has saved</extracomment>
        <translation>לקחת את שלהם</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <extracomment>Button: saves what is written here over what somebody else has saved</extracomment>
        <translation>לשמור את שלי</translation>
    </message>
    <message>
        <source>This brand has no guide of its own here: that of every brand holds. One you save takes its place.</source>
        <extracomment>A brand has no tone guide in a language</extracomment>
        <translation>למותג הזה אין כאן מדריך סגנון משלו: תקף זה של כל המותגים. מה שיישמר כאן יחליף אותו.</translation>
    </message>
    <message>
        <source>Begin with a copy</source>
        <extracomment>Button: begins a brand's tone guide with that of every brand</extracomment>
        <translation>להתחיל מעותק</translation>
    </message>
    <message>
        <source>Words to avoid</source>
        <extracomment>Title over the words that a tone guide avoids
----------
What a screen reader calls the table of words to avoid</extracomment>
        <translation>מילים לא רצויות</translation>
    </message>
    <message>
        <source>Whole words, in any case. End one with * for all its endings: reklamacj*.</source>
        <extracomment>The star is typed as it is</extracomment>
        <translation>מילים שלמות, באותיות גדולות או קטנות. * בסוף מילה כוללת את כל הסיומות: תלונ*.</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button: takes a word out of those to avoid</extracomment>
        <translation>הסרה</translation>
    </message>
    <message>
        <source>Words to use</source>
        <extracomment>Title over the words that a tone guide wants</extracomment>
        <translation>מילים רצויות</translation>
    </message>
    <message>
        <source>One a line. A word to avoid is fine inside one of these, and so are capitals.</source>
        <translation>אחת בשורה. בתוך אחת מהן מותרת גם מילה לא רצויה, וגם אותיות גדולות.</translation>
    </message>
    <message>
        <source>Greeting and closing</source>
        <extracomment>Title over how a text begins and ends</extracomment>
        <translation>פתיחה וסיום</translation>
    </message>
    <message>
        <source>One a line: what counts as one, the usual one first.</source>
        <translation>אחת בשורה: מה נחשב לכזו, הרגילה ראשונה.</translation>
    </message>
    <message>
        <source>A greeting is up to the writer</source>
        <extracomment>What a tone guide says of greetings: three choices</extracomment>
        <translation>ברכת פתיחה לפי בחירה</translation>
    </message>
    <message>
        <source>Begin with a greeting</source>
        <translation>להתחיל בברכת פתיחה</translation>
    </message>
    <message>
        <source>No greeting</source>
        <translation>ללא ברכת פתיחה</translation>
    </message>
    <message>
        <source>Greetings</source>
        <translation>ברכות פתיחה</translation>
    </message>
    <message>
        <source>A closing is up to the writer</source>
        <extracomment>What a tone guide says of closings: three choices</extracomment>
        <translation>ברכת סיום לפי בחירה</translation>
    </message>
    <message>
        <source>End with a closing</source>
        <translation>לסיים בברכת סיום</translation>
    </message>
    <message>
        <source>No closing</source>
        <translation>ללא ברכת סיום</translation>
    </message>
    <message>
        <source>Closings</source>
        <translation>ברכות סיום</translation>
    </message>
    <message>
        <source>Sentences and marks</source>
        <extracomment>Title over the rules for sentences and marks</extracomment>
        <translation>משפטים וסימנים</translation>
    </message>
    <message>
        <source>Any</source>
        <extracomment>A tone guide without a limit</extracomment>
        <translation>ללא הגבלה</translation>
    </message>
    <message>
        <source>Words in capital letters are fine</source>
        <extracomment>A rule of a tone guide</extracomment>
        <translation>מותר לכתוב מילים באותיות גדולות</translation>
    </message>
    <message>
        <source>Most words in a sentence</source>
        <extracomment>A rule of a tone guide, before a number</extracomment>
        <translation>מרב המילים במשפט</translation>
    </message>
    <message>
        <source>Most exclamation marks in a text</source>
        <extracomment>A rule of a tone guide, before a number</extracomment>
        <translation>מרב סימני הקריאה בטקסט</translation>
    </message>
    <message>
        <source>Try it</source>
        <extracomment>Title over a field in which a text is checked against the tone guide</extracomment>
        <translation>ניסיון</translation>
    </message>
    <message>
        <source>Write or paste a text: it is checked by the guide as it stands here.</source>
        <translation>אפשר לכתוב או להדביק טקסט: הוא נבדק לפי מדריך הסגנון כפי שהוא כאן.</translation>
    </message>
    <message>
        <source>A text to try</source>
        <extracomment>In the empty field in which the tone guide is tried</extracomment>
        <translation>טקסט לניסיון</translation>
    </message>
    <message>
        <source>Every brand</source>
        <extracomment>A tone guide that holds for every brand without its own</extracomment>
        <translation>כל המותגים</translation>
    </message>
    <message>
        <source>Trainers change this</source>
        <extracomment>Agents see the tone guide and cannot change it</extracomment>
        <translation>רק מדריכים משנים את זה</translation>
    </message>
    <message>
        <source>Saving</source>
        <extracomment>State of the tone guide</extracomment>
        <translation>בשמירה</translation>
    </message>
    <message>
        <source>Not saved</source>
        <extracomment>State of the tone guide</extracomment>
        <translation>לא נשמר</translation>
    </message>
    <message>
        <source>Saved, version %1</source>
        <extracomment>State of the tone guide; %1 is how often it was saved</extracomment>
        <translation>נשמר, גרסה %1</translation>
    </message>
    <message>
        <source>Somebody has saved version %1 meanwhile. Nothing of yours is lost.</source>
        <extracomment>Two people change the same tone guide; %1 counts how often it was saved</extracomment>
        <translation>גרסה %1 נשמרה בינתיים בידי מישהו אחר. דבר משלך לא אבד.</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <extracomment>The tone guide was not saved; %1 is why</extracomment>
        <translation>לא נשמר: %1</translation>
    </message>
    <message>
        <source>Greeting</source>
        <extracomment>Over a list of the library entries that offend this rule of the tone guide</extracomment>
        <translation>ברכת פתיחה</translation>
    </message>
    <message>
        <source>Closing</source>
        <extracomment>Over a list of the library entries that offend this rule of the tone guide</extracomment>
        <translation>ברכת סיום</translation>
    </message>
    <message>
        <source>Long sentences</source>
        <extracomment>Over a list of the library entries that offend this rule of the tone guide</extracomment>
        <translation>משפטים ארוכים</translation>
    </message>
    <message>
        <source>Exclamation marks</source>
        <extracomment>Over a list of the library entries that offend this rule of the tone guide</extracomment>
        <translation>סימני קריאה</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <extracomment>Over a list of the library entries that offend this rule of the tone guide</extracomment>
        <translation>אותיות גדולות</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <extracomment>Button: how many library entries offend a rule of the tone guide; it lists them</extracomment>
        <translation>
            <numerusform>רשומה אחת</numerusform>
            <numerusform>%n רשומות</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::ToneGuideWordModel</name>
    <message>
        <source>Add a word or phrase</source>
        <extracomment>In the empty last row of the words to avoid</extracomment>
        <translation>הוספת מילה או ביטוי</translation>
    </message>
    <message>
        <source>leave it out</source>
        <extracomment>A word to avoid for which there is no better one</extracomment>
        <translation>להשמיט</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>How many library entries have a word that is to be avoided</extracomment>
        <translation>אין</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>רשומה אחת</numerusform>
            <numerusform>%n רשומות</numerusform>
        </translation>
    </message>
    <message>
        <source>Avoid</source>
        <extracomment>Head of a column: words to avoid</extracomment>
        <translation>להימנע</translation>
    </message>
    <message>
        <source>Better</source>
        <extracomment>Head of a column: the better words</extracomment>
        <translation>עדיף</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>Head of a column: why a word is avoided</extracomment>
        <translation>למה</translation>
    </message>
    <message>
        <source>In the library</source>
        <extracomment>Head of a column: how many library entries have a word</extracomment>
        <translation>בספרייה</translation>
    </message>
</context>
<context>
    <name>parley::TranscriptView</name>
    <message>
        <source>Conversation</source>
        <extracomment>What a screen reader calls the list of messages</extracomment>
        <translation>שיחה</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <extracomment>A button over a conversation that is scrolled up: how many messages have come since</extracomment>
        <translation>
            <numerusform>הודעה חדשה</numerusform>
            <numerusform>%n הודעות חדשות</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest</source>
        <extracomment>A button over a conversation that is scrolled up</extracomment>
        <translation>לחדשות ביותר</translation>
    </message>
    <message>
        <source>Copy message</source>
        <extracomment>Menu of a message</extracomment>
        <translation>העתקת ההודעה</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>העתקה</translation>
    </message>
    <message>
        <source>Copy with name and time</source>
        <extracomment>Menu of a message: copies "Hannah, 14:06: …"</extracomment>
        <translation>העתקה עם שם ושעה</translation>
    </message>
    <message>
        <source>Quote in the answer</source>
        <extracomment>Menu of a message: puts it into the answer as a quotation</extracomment>
        <translation>ציטוט בתשובה</translation>
    </message>
    <message>
        <source>Suggest for the library</source>
        <extracomment>Menu of a message: proposes it to the trainers as a reply for the library</extracomment>
        <translation>הצעה לספרייה</translation>
    </message>
    <message>
        <source>Send again</source>
        <extracomment>Menu of a message that was not delivered</extracomment>
        <translation>שליחה חוזרת</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Menu of a message of ours that was refused</extracomment>
        <translation>הסרה</translation>
    </message>
</context>
<context>
    <name>parley::TransferPopup</name>
    <message>
        <source>available</source>
        <extracomment>A colleague's presence</extracomment>
        <translation>בזמינות</translation>
    </message>
    <message>
        <source>on a break</source>
        <extracomment>A colleague's presence</extracomment>
        <translation>בהפסקה</translation>
    </message>
    <message>
        <source>finishing up</source>
        <extracomment>A colleague's presence: takes no new conversations</extracomment>
        <translation>בסיום טיפול</translation>
    </message>
    <message>
        <source>offline</source>
        <extracomment>A colleague's presence</extracomment>
        <translation>לא בחיבור</translation>
    </message>
    <message>
        <source>Transfer</source>
        <extracomment>Title of the form that gives a conversation to somebody else
----------
Button that gives a conversation to somebody else</extracomment>
        <translation>העברה</translation>
    </message>
    <message>
        <source>Colleague or queue</source>
        <extracomment>Field that filters colleagues and queues</extracomment>
        <translation>עמית או תור</translation>
    </message>
    <message>
        <source>Transfer to</source>
        <extracomment>What a screen reader calls the list of colleagues and queues</extracomment>
        <translation>העברה אל</translation>
    </message>
    <message>
        <source>Note for the next agent</source>
        <extracomment>Field for a note that goes with a transferred conversation</extracomment>
        <translation>הערה לנציג הבא</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, room for %n</source>
        <extracomment>A colleague a conversation may go to: %1 name, %2 presence, %n how many more conversations they can hold</extracomment>
        <translation>
            <numerusform>%1, %2, מקום לאחת</numerusform>
            <numerusform>%1, %2, מקום ל־%n</numerusform>
        </translation>
    </message>
    <message>
        <source>Queue %1</source>
        <extracomment>A queue a conversation may go to</extracomment>
        <translation>תור %1</translation>
    </message>
</context>
<context>
    <name>parley::VariantMatrix</name>
    <message>
        <source>Missing</source>
        <extracomment>State of one text of a library entry</extracomment>
        <translation>חסר</translation>
    </message>
    <message>
        <source>Not needed</source>
        <extracomment>State of one text of a library entry</extracomment>
        <translation>לא נדרש</translation>
    </message>
    <message>
        <source>Uses neutral</source>
        <extracomment>State of one text of a library entry: the neutral one is used</extracomment>
        <translation>משתמש בניטרלי</translation>
    </message>
    <message>
        <source>Variants</source>
        <extracomment>What a screen reader calls the table of a library entry's texts</extracomment>
        <translation>נוסחים</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Heading of the addresses of a link</extracomment>
        <translation>כתובת</translation>
    </message>
    <message>
        <source>Draft, editing</source>
        <extracomment>State of one text of a library entry</extracomment>
        <translation>טיוטה, בעריכה</translation>
    </message>
    <message>
        <source>Older than source</source>
        <extracomment>State of one text of a library entry: the one it was translated from has changed since</extracomment>
        <translation>ישן מהמקור</translation>
    </message>
    <message>
        <source>The first text has changed since this one was written.</source>
        <extracomment>Tooltip of a text of a library entry that is older than the one it follows</extracomment>
        <translation>הטקסט הראשון השתנה מאז שזה נכתב.</translation>
    </message>
    <message>
        <source>Variant</source>
        <extracomment>Heading of the table of a library entry's texts</extracomment>
        <translation>נוסח</translation>
    </message>
</context>
<context>
    <name>parley::WallFigures</name>
    <message>
        <source>Waiting</source>
        <extracomment>Figure of the wall: how many conversations wait</extracomment>
        <translation>ממתינים</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <extracomment>Figure of the wall: the longest wait in the queue</extracomment>
        <translation>ההמתנה הארוכה</translation>
    </message>
    <message>
        <source>none</source>
        <translation>אין</translation>
    </message>
    <message>
        <source>Open chats</source>
        <extracomment>Figure of the wall: conversations that agents hold</extracomment>
        <translation>שיחות פתוחות</translation>
    </message>
    <message numerus="yes">
        <source>of %n place(s)</source>
        <extracomment>Beside the open chats: how many there is room for</extracomment>
        <translation>
            <numerusform>מתוך מקום אחד</numerusform>
            <numerusform>מתוך %n מקומות</numerusform>
        </translation>
    </message>
    <message>
        <source>Agents on</source>
        <extracomment>Figure of the wall: how many agents are at work</extracomment>
        <translation>נציגים במשמרת</translation>
    </message>
    <message>
        <source>of %1</source>
        <extracomment>Beside the agents at work: how many there are in all</extracomment>
        <translation>מתוך %1</translation>
    </message>
</context>
<context>
    <name>parley::WallPage</name>
    <message>
        <source>Waiting</source>
        <extracomment>Heading on the wall over the channels, and over the column with the longest wait</extracomment>
        <translation>ממתינים</translation>
    </message>
    <message>
        <source>longest</source>
        <translation>הארוך ביותר</translation>
    </message>
    <message>
        <source>Agents</source>
        <extracomment>Heading on the wall over the people at work, and over the column with how many chats they hold</extracomment>
        <translation>נציגים</translation>
    </message>
    <message>
        <source>load</source>
        <translation>עומס</translation>
    </message>
    <message>
        <source>Live chats</source>
        <extracomment>Heading over the live conversations on the wall</extracomment>
        <translation>שיחות חיות</translation>
    </message>
    <message>
        <source>Attention first</source>
        <extracomment>Order of the tiles on the wall</extracomment>
        <translation>הדחופות תחילה</translation>
    </message>
    <message>
        <source>By agent</source>
        <extracomment>Order of the tiles on the wall</extracomment>
        <translation>לפי נציג</translation>
    </message>
    <message>
        <source>No live chats. Those that agents take appear here, the most urgent first.</source>
        <extracomment>On the wall when no agent holds a conversation</extracomment>
        <translation>אין שיחות חיות. שיחות שנלקחו יופיעו כאן, הדחופות תחילה.</translation>
    </message>
    <message>
        <source>monitor</source>
        <extracomment>Beside the key that does it, on the wall: opens a conversation to watch it</extracomment>
        <translation>צפייה</translation>
    </message>
    <message>
        <source>whisper</source>
        <extracomment>Beside the key that does it, on the wall</extracomment>
        <translation>לחישה</translation>
    </message>
    <message>
        <source>take over</source>
        <extracomment>Beside the key that does it, on the wall</extracomment>
        <translation>השתלטות</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <extracomment>Beside the heading over the live conversations</extracomment>
        <translation>
            <numerusform>פתוחה אחת</numerusform>
            <numerusform>%n פתוחות</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::WrapUpPopup</name>
    <message>
        <source>Wrap up</source>
        <extracomment>Title of the form that closes a conversation</extracomment>
        <translation>סיום</translation>
    </message>
    <message>
        <source>Close conversation</source>
        <extracomment>Button that closes a conversation</extracomment>
        <translation>סגירת השיחה</translation>
    </message>
    <message>
        <source>How it ended</source>
        <extracomment>What a screen reader calls the list of ways a conversation may end</extracomment>
        <translation>איך זה הסתיים</translation>
    </message>
    <message>
        <source>Note for colleagues</source>
        <extracomment>Field for a note that is kept when a conversation is closed</extracomment>
        <translation>הערה לעמיתים</translation>
    </message>
</context>
<context>
    <name>parley::sync::Engine</name>
    <message>
        <source>Please sign in again.</source>
        <extracomment>Sign-in: the password has to be typed again</extracomment>
        <translation>יש להיכנס שוב.</translation>
    </message>
    <message>
        <source>The account cannot be written to the disk.</source>
        <extracomment>After signing in: the name could not be remembered</extracomment>
        <translation>לא ניתן לשמור את החשבון בדיסק.</translation>
    </message>
</context>
<context>
    <name>parley::sync::Files</name>
    <message>
        <source>There is no connection to the server.</source>
        <extracomment>Why a file was not attached</extracomment>
        <translation>אין חיבור לשרת.</translation>
    </message>
</context>
<context>
    <name>parley::sync::Link</name>
    <message>
        <source>The server stopped answering.</source>
        <extracomment>Why the connection was lost</extracomment>
        <translation>השרת הפסיק להגיב.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <extracomment>Why there is no connection</extracomment>
        <translation>השרת אינו מגיב.</translation>
    </message>
    <message>
        <source>The connection is not safe: %1</source>
        <extracomment>%1 is what is wrong with the server's certificate</extracomment>
        <translation>החיבור אינו בטוח: %1</translation>
    </message>
    <message>
        <source>No server answers at this address.</source>
        <extracomment>Why there is no connection</extracomment>
        <translation>אין שרת שמגיב בכתובת הזו.</translation>
    </message>
    <message>
        <source>There is no server of this name.</source>
        <extracomment>Why there is no connection</extracomment>
        <translation>אין שרת בשם הזה.</translation>
    </message>
    <message>
        <source>The server closed the connection.</source>
        <extracomment>Why the connection was lost</extracomment>
        <translation>השרת סגר את החיבור.</translation>
    </message>
</context>
<context>
    <name>parley::sync::Questions</name>
    <message>
        <source>The server did not answer in time.</source>
        <extracomment>Why a search or the like failed</extracomment>
        <translation>השרת לא הגיב בזמן.</translation>
    </message>
</context>
<context>
    <name>parley::sync::ServerAddress</name>
    <message>
        <source>This is not the address of a server.</source>
        <extracomment>Sign-in: what was typed as the server</extracomment>
        <translation>זו אינה כתובת של שרת.</translation>
    </message>
    <message>
        <source>The connection would not be encrypted. Use https://.</source>
        <extracomment>Sign-in: the server was given as http:// or ws://</extracomment>
        <translation>החיבור לא יהיה מוצפן. יש להשתמש ב־https://.</translation>
    </message>
</context>
<context>
    <name>parley::sync::Session</name>
    <message>
        <source>Signed out.</source>
        <extracomment>Why an answer will not come</extracomment>
        <translation>התבצעה יציאה.</translation>
    </message>
    <message>
        <source>There is no connection to the server.</source>
        <extracomment>Why a search or the like failed</extracomment>
        <translation>אין חיבור לשרת.</translation>
    </message>
    <message>
        <source>The server sent something that cannot be read.</source>
        <extracomment>Why the connection was lost</extracomment>
        <translation>השרת שלח משהו שאי אפשר לקרוא.</translation>
    </message>
</context>
</TS>
