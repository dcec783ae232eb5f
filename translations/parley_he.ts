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
        <source>Check spelling</source>
        <translation>בדיקת איות</translation>
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
        <extracomment>Above the composer, when the message could not be written to disk</extracomment>
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
    <name>parley::EntryDelegate</name>
    <message>
        <source>used %L1×</source>
        <extracomment>How often a library entry was sent in 30 days, under its title</extracomment>
        <translation>נשלח %L1 פעמים</translation>
    </message>
    <message>
        <source>v%1 · %2</source>
        <extracomment>Version of a library entry and the day of its last change</extracomment>
        <translation>גרסה %1 · %2</translation>
    </message>
</context>
<context>
    <name>parley::EntryEditor</name>
    <message>
        <source>Someone else has saved this entry meanwhile. Your text is kept here.</source>
        <extracomment>Above a library entry that two people change at once</extracomment>
        <translation>הרשומה נשמרה בינתיים בידי מישהו אחר. הטקסט שלך נשאר כאן.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
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
        <source>Save</source>
        <extracomment>Saves one's own phrase</extracomment>
        <translation>שמירה</translation>
    </message>
    <message>
        <source>Save draft</source>
        <extracomment>Saves a library entry without publishing it</extracomment>
        <translation>שמירת טיוטה</translation>
    </message>
    <message>
        <source>Takes it off the desks until it is published again</source>
        <extracomment>Tooltip of Save draft for a published library entry</extracomment>
        <translation>מסיר אותה מהעמדות עד לפרסום מחדש</translation>
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
        <extracomment>Beside the names of a library entry; %1 is a time or a day</extracomment>
        <translation>נשמר %1</translation>
    </message>
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
        <source>Title</source>
        <extracomment>In the empty field of a library entry's title</extracomment>
        <translation>כותרת</translation>
    </message>
    <message>
        <source>Retire</source>
        <extracomment>Takes a library entry off the desks for good</extracomment>
        <translation>הוצאה משימוש</translation>
    </message>
    <message>
        <source>Publish</source>
        <extracomment>Brings a library entry to every desk</extracomment>
        <translation>פרסום</translation>
    </message>
    <message>
        <source>shortcut</source>
        <extracomment>In the empty field of a library entry's shortcuts: words typed after a slash</extracomment>
        <translation>קיצור</translation>
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
        <translation>תגיות</translation>
    </message>
    <message>
        <source>Save mine over it</source>
        <extracomment>Somebody else has saved the same library entry: saves one's own text over theirs</extracomment>
        <translation>לשמור את שלי במקומו</translation>
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
    <message>
        <source>Switch with Alt+Left and Alt+Right</source>
        <extracomment>Tooltip of the languages of a canned response; the keys stand for themselves</extracomment>
        <translation>החלפה עם Alt+Left ו־Alt+Right</translation>
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
        <source>Search the library</source>
        <extracomment>In the library's empty search field</extracomment>
        <translation>חיפוש בספרייה</translation>
    </message>
    <message>
        <source>No entry is like this. Take a filter away or search for something else.</source>
        <extracomment>In the library's empty list</extracomment>
        <translation>אין רשומה כזו. אפשר להסיר מסנן או לחפש משהו אחר.</translation>
    </message>
    <message>
        <source>Entries</source>
        <extracomment>What a screen reader calls the list of library entries</extracomment>
        <translation>רשומות</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <extracomment>In the top bar</extracomment>
        <translation>
            <numerusform>רשומה אחת</numerusform>
            <numerusform>%n רשומות</numerusform>
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
        <source>Not saved: %1</source>
        <extracomment>A library entry was not saved; %1 says why</extracomment>
        <translation>לא נשמר: %1</translation>
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
        <source>%1 belongs to an if, and there is none before it</source>
        <extracomment>Error in a canned response; %1 is a tag such as endif</extracomment>
        <translation>%1 שייך ל־if, ואין לפניו אחד</translation>
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
        <source>This if is not closed by {% endif %}</source>
        <extracomment>Error in a canned response; {% endif %} stands for itself</extracomment>
        <translation>ה־if הזה אינו נסגר ב־{% endif %}</translation>
    </message>
    <message>
        <source>Only {% endif %} can follow else</source>
        <extracomment>Error in a canned response; else and {% endif %} stand for themselves</extracomment>
        <translation>אחרי else יכול לבוא רק {% endif %}</translation>
    </message>
    <message>
        <source>%1 takes no condition</source>
        <extracomment>Error in a canned response; %1 is else or endif</extracomment>
        <translation>%1 אינו מקבל תנאי</translation>
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
        <source>Edited, not saved</source>
        <extracomment>State of one text of a library entry</extracomment>
        <translation>נערך, לא נשמר</translation>
    </message>
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
