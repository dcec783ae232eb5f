<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Channel</name>
    <message>
        <source>Web chat</source>
        <extracomment>A channel: the chat on the centre's web pages</extracomment>
        <translation>محادثة الموقع</translation>
    </message>
    <message>
        <source>SMS</source>
        <extracomment>A channel: text messages</extracomment>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Email</source>
        <extracomment>A channel</extracomment>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Social message</source>
        <extracomment>A channel: messages in social networks</extracomment>
        <translation>رسالة تواصل اجتماعي</translation>
    </message>
</context>
<context>
    <name>ClockFace</name>
    <message>
        <source>%1 h</source>
        <extracomment>A reply clock that has hours left; %1 is a number</extracomment>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A reply clock that has minutes left; %1 is a number</extracomment>
        <translation>%1 د</translation>
    </message>
</context>
<context>
    <name>ClockReading</name>
    <message>
        <source>Reply clock paused</source>
        <extracomment>What a screen reader says of a reply clock that stands still</extracomment>
        <translation>ساعة الرد متوقفة</translation>
    </message>
    <message numerus="yes">
        <source>Overdue by %n second(s)</source>
        <extracomment>What a screen reader says of a reply clock</extracomment>
        <translation>
            <numerusform>بلا تأخر</numerusform>
            <numerusform>تأخر ثانية واحدة</numerusform>
            <numerusform>تأخر ثانيتين</numerusform>
            <numerusform>تأخر %n ثوانٍ</numerusform>
            <numerusform>تأخر %n ثانية</numerusform>
            <numerusform>تأخر %n ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reply due in %n second(s)</source>
        <extracomment>What a screen reader says of a reply clock</extracomment>
        <translation>
            <numerusform>انتهى وقت الرد</numerusform>
            <numerusform>بقيت ثانية واحدة للرد</numerusform>
            <numerusform>بقيت ثانيتان للرد</numerusform>
            <numerusform>بقيت %n ثوانٍ للرد</numerusform>
            <numerusform>بقيت %n ثانية للرد</numerusform>
            <numerusform>بقيت %n ثانية للرد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>To fill: %1</source>
        <extracomment>Tooltip of a field in an answer that nothing is known for; %1 is the field</extracomment>
        <translation>للتعبئة: %1</translation>
    </message>
    <message>
        <source>Filled from: %1</source>
        <extracomment>Tooltip of text that was filled in; %1 is the field it came from</extracomment>
        <translation>عُبّئ من: %1</translation>
    </message>
</context>
<context>
    <name>CustomerWords</name>
    <message>
        <source>%1 there</source>
        <extracomment>On a customer's card: %1 is the time of day where they live</extracomment>
        <translation>%1 عندهم</translation>
    </message>
    <message>
        <source>she / her</source>
        <extracomment>Form of address on a customer's card: feminine</extracomment>
        <translation>بصيغة المؤنث</translation>
    </message>
    <message>
        <source>he / him</source>
        <extracomment>Form of address on a customer's card: masculine</extracomment>
        <translation>بصيغة المذكر</translation>
    </message>
    <message>
        <source>neutral address</source>
        <extracomment>Form of address on a customer's card: unknown, so neutral</extracomment>
        <translation>صيغة محايدة</translation>
    </message>
    <message>
        <source>English</source>
        <extracomment>Name of a language</extracomment>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <extracomment>Name of a language</extracomment>
        <translation>العبرية</translation>
    </message>
    <message>
        <source>Arabic</source>
        <extracomment>Name of a language</extracomment>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Polish</source>
        <extracomment>Name of a language</extracomment>
        <translation>البولندية</translation>
    </message>
    <message>
        <source>Web account</source>
        <extracomment>Kind of address: an account on the web site</extracomment>
        <translation>حساب الموقع</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <extracomment>Kind of address</extracomment>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>Kind of address</extracomment>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Email</source>
        <extracomment>Kind of address</extracomment>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Social</source>
        <extracomment>Kind of address: a name in a social network</extracomment>
        <translation>التواصل</translation>
    </message>
    <message>
        <source>signed in</source>
        <extracomment>Beside a web account: whether the customer has signed in with it</extracomment>
        <translation>مسجل الدخول</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>غير مسجل الدخول</translation>
    </message>
    <message>
        <source>verified</source>
        <extracomment>Beside a phone number or email address: whether it is known to be the customer's</extracomment>
        <translation>موثّق</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>غير موثّق</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Desk</source>
        <extracomment>Place: where an agent's open chats are</extracomment>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>Queue</source>
        <extracomment>Place: the customers who wait</extracomment>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>Customers</source>
        <extracomment>Place: find a customer</extracomment>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>Place: canned responses, phrases and links</extracomment>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Wall</source>
        <extracomment>Place: every live conversation, for supervisors</extracomment>
        <translation>اللوحة الحية</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>Offline</source>
        <extracomment>Presence of an agent</extracomment>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Available</source>
        <extracomment>Presence of an agent: new chats may come</extracomment>
        <translation>متاح</translation>
    </message>
    <message>
        <source>Break</source>
        <extracomment>Presence of an agent</extracomment>
        <translation>استراحة</translation>
    </message>
    <message>
        <source>Finishing up</source>
        <extracomment>Presence of an agent: no new chats, the open ones are being ended</extracomment>
        <translation>إنهاء العمل</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>Nobody is available</source>
        <extracomment>Why a conversation waits</extracomment>
        <translation>لا أحد متاح</translation>
    </message>
    <message>
        <source>Nobody available serves this queue</source>
        <extracomment>Why a conversation waits: nobody available serves this queue</extracomment>
        <translation>لا أحد من المتاحين يخدم هذه القائمة</translation>
    </message>
    <message>
        <source>Nobody available speaks this language</source>
        <extracomment>Why a conversation waits: nobody available speaks the customer's language</extracomment>
        <translation>لا أحد من المتاحين يتحدث هذه اللغة</translation>
    </message>
    <message>
        <source>Everybody is full</source>
        <extracomment>Why a conversation waits</extracomment>
        <translation>الجميع مشغولون</translation>
    </message>
    <message>
        <source>Waits for its agent, who is full</source>
        <extracomment>Why a conversation waits: %1 is the agent who holds the customer's other conversation</extracomment>
        <translation>بانتظار موظفها المشغول</translation>
    </message>
    <message>
        <source>Waits for %1, who is full</source>
        <translation>بانتظار %1، ولا مكان لديه</translation>
    </message>
    <message>
        <source>Waits for its agent, who is away</source>
        <extracomment>Why a conversation waits: %1 is the agent who holds the customer's other conversation</extracomment>
        <translation>بانتظار موظفها الغائب</translation>
    </message>
    <message>
        <source>Waits for %1, who is away</source>
        <translation>بانتظار %1 الغائب</translation>
    </message>
    <message>
        <source>Web chat</source>
        <extracomment>A channel that customers write on</extracomment>
        <translation>محادثة الموقع</translation>
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
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Social</source>
        <extracomment>A channel that customers write on: posts and direct messages in social networks</extracomment>
        <translation>التواصل</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Web chat</source>
        <extracomment>Kind of a timeline entry</extracomment>
        <translation>محادثة الموقع</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>Kind of a timeline entry</extracomment>
        <translation>مكالمة</translation>
    </message>
    <message>
        <source>Email</source>
        <extracomment>Kind of a timeline entry</extracomment>
        <translation>البريد الإلكتروني</translation>
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
        <translation>منشور</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>Kind of a timeline entry</extracomment>
        <translation>طلب</translation>
    </message>
    <message>
        <source>Page viewed</source>
        <extracomment>Kind of a timeline entry: the customer looked at a page of the shop</extracomment>
        <translation>زيارة صفحة</translation>
    </message>
    <message>
        <source>Call, %1</source>
        <extracomment>Title of a call in the timeline; %1 is how long it took, such as "6 min 12 s"</extracomment>
        <translation>مكالمة، %1</translation>
    </message>
    <message>
        <source>you</source>
        <extracomment>In the timeline, in place of the reader's own name</extracomment>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Solved</source>
        <extracomment>How a call or conversation ended</extracomment>
        <translation>تم الحل</translation>
    </message>
    <message>
        <source>Not solved</source>
        <extracomment>How a call or conversation ended</extracomment>
        <translation>لم يُحل</translation>
    </message>
    <message>
        <source>Missed</source>
        <extracomment>How a call ended: nobody picked it up</extracomment>
        <translation>فائتة</translation>
    </message>
    <message>
        <source>No answer</source>
        <extracomment>How a call ended: the customer did not pick it up</extracomment>
        <translation>لا رد</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>In the timeline: less than a minute ago</extracomment>
        <translation>الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <extracomment>How long ago, as short as can be</extracomment>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>قبل دقيقة</numerusform>
            <numerusform>قبل دقيقتين</numerusform>
            <numerusform>قبل %n دقائق</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <extracomment>How long ago in hours, as short as can be</extracomment>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>قبل ساعة</numerusform>
            <numerusform>قبل ساعتين</numerusform>
            <numerusform>قبل %n ساعات</numerusform>
            <numerusform>قبل %n ساعة</numerusform>
            <numerusform>قبل %n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d ago</source>
        <extracomment>How long ago in days, as short as can be</extracomment>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>قبل يوم</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %n أيام</numerusform>
            <numerusform>قبل %n يومًا</numerusform>
            <numerusform>قبل %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a day such as "10 June", %2 a time of day such as "09:20"</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <extracomment>A length of time in seconds</extracomment>
        <translation>
            <numerusform>0 ث</numerusform>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <extracomment>A length of time in minutes</extracomment>
        <translation>
            <numerusform>0 د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <extracomment>A length of time in hours</extracomment>
        <translation>
            <numerusform>0 س</numerusform>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>Send again</source>
        <extracomment>Below a message that was not delivered: a link</extracomment>
        <translation>إعادة الإرسال</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Below a message of ours that was refused: a link</extracomment>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>Beside the ticks of a message: the customer has read it
----------
Below a message that the customer has read</extracomment>
        <translation>قُرئت</translation>
    </message>
    <message>
        <source>only colleagues see this</source>
        <extracomment>In the head of an internal note one has written oneself</extracomment>
        <translation>يراها الزملاء فقط</translation>
    </message>
    <message>
        <source>only you see this</source>
        <translation>تراها أنت فقط</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>A rule in a conversation above what was written today</extracomment>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>A rule in a conversation above what was written yesterday</extracomment>
        <translation>أمس</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <extracomment>A rule in a conversation: a date of this year, as QDate formats it: Wednesday 11 June</extracomment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>A rule in a conversation: a date of another year, as QDate formats it: 11 June 2024</extracomment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>Automatic reply</source>
        <extracomment>Above a message that the centre sent by itself</extracomment>
        <translation>رد تلقائي</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>Who wrote a message: the reader themselves</extracomment>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Typing</source>
        <extracomment>Below an empty bubble: the customer is writing</extracomment>
        <translation>يكتب</translation>
    </message>
    <message>
        <source>Typing, not sent yet</source>
        <translation>قيد الكتابة، لم تُرسل بعد</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <extracomment>Below a message that was refused; %1 is the reason</extracomment>
        <translation>لم تُرسل: %1</translation>
    </message>
    <message>
        <source>Waiting to send, %1 of %2</source>
        <translation>بانتظار الإرسال، %1 من %2</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <extracomment>Below a message in the outbox</extracomment>
        <translation>بانتظار الإرسال</translation>
    </message>
    <message>
        <source>Not delivered %1</source>
        <extracomment>Below a message that the channel did not deliver; %1 is the time</extracomment>
        <translation>لم تُسلّم %1</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>A rule above the first unread message</extracomment>
        <translation>جديد</translation>
    </message>
    <message>
        <source>%1 is typing: %2</source>
        <extracomment>Read aloud: %1 is the customer, %2 what they have typed so far</extracomment>
        <translation>%1 يكتب: %2</translation>
    </message>
    <message>
        <source>Whisper from %1, %2, %3</source>
        <extracomment>Read aloud: an internal note; %1 is who wrote it, %2 the time, %3 the text</extracomment>
        <translation>همسة من %1، %2، %3</translation>
    </message>
</context>
<context>
    <name>Users</name>
    <message>
        <source>%1, %2, %3 of %4</source>
        <extracomment>Read out for an agent: %1 the name, %2 the presence, %3 of %4 conversations held</extracomment>
        <translation>%1، %2، %3 من %4</translation>
    </message>
    <message>
        <source>Available</source>
        <extracomment>Presence of an agent</extracomment>
        <translation>متاح</translation>
    </message>
    <message>
        <source>On break</source>
        <extracomment>Presence of an agent</extracomment>
        <translation>في استراحة</translation>
    </message>
    <message>
        <source>Finishing up</source>
        <extracomment>Presence of an agent who takes no new conversations but ends those at hand</extracomment>
        <translation>إنهاء العمل</translation>
    </message>
    <message>
        <source>Offline</source>
        <extracomment>Presence of an agent who isn't signed in</extracomment>
        <translation>غير متصل</translation>
    </message>
</context>
<context>
    <name>WaitClock</name>
    <message>
        <source>waits for %1</source>
        <extracomment>For screen readers: %1 is how long a customer has waited</extracomment>
        <translation>ينتظر منذ %1</translation>
    </message>
</context>
<context>
    <name>parley::Actions</name>
    <message>
        <source>Take next</source>
        <extracomment>Actions, as menus and the list of keys show them</extracomment>
        <translation>أخذ التالي</translation>
    </message>
    <message>
        <source>Go to the most urgent chat</source>
        <translation>الانتقال إلى المحادثة الأكثر إلحاحًا</translation>
    </message>
    <message>
        <source>Next chat</source>
        <translation>المحادثة التالية</translation>
    </message>
    <message>
        <source>Previous chat</source>
        <translation>المحادثة السابقة</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>تحويل</translation>
    </message>
    <message>
        <source>Move to another channel</source>
        <translation>الانتقال إلى قناة أخرى</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Wrap up</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Whisper to the agent</source>
        <translation>همس للموظف</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>تولٍّ</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Send, then go to the next urgent chat</source>
        <translation>إرسال ثم الانتقال إلى التالية الأكثر إلحاحًا</translation>
    </message>
    <message>
        <source>Find a reply in the library</source>
        <translation>البحث عن رد في المكتبة</translation>
    </message>
    <message>
        <source>Next field to fill</source>
        <translation>الحقل التالي للتعبئة</translation>
    </message>
    <message>
        <source>Direction of the draft: automatic, right to left, left to right</source>
        <translation>اتجاه المسودة: تلقائي، من اليمين، من اليسار</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>تدقيق الإملاء</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>إرفاق ملف</translation>
    </message>
    <message>
        <source>Next layout: tabs, columns, grid</source>
        <translation>التخطيط التالي: ألسنة، أعمدة، شبكة</translation>
    </message>
    <message>
        <source>One chat at a time</source>
        <translation>محادثة واحدة في كل مرة</translation>
    </message>
    <message>
        <source>Chats in columns</source>
        <translation>المحادثات في أعمدة</translation>
    </message>
    <message>
        <source>Chats in a grid</source>
        <translation>المحادثات في شبكة</translation>
    </message>
    <message>
        <source>Customer panel</source>
        <translation>لوحة العميل</translation>
    </message>
    <message>
        <source>Find here</source>
        <translation>بحث هنا</translation>
    </message>
    <message>
        <source>Find in the timeline</source>
        <translation>البحث في السجل الزمني</translation>
    </message>
    <message>
        <source>Find everywhere</source>
        <translation>بحث في كل مكان</translation>
    </message>
    <message>
        <source>Next region</source>
        <translation>المنطقة التالية</translation>
    </message>
    <message>
        <source>Previous region</source>
        <translation>المنطقة السابقة</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>حجم النص المعتاد</translation>
    </message>
    <message>
        <source>Go to the desk</source>
        <translation>الانتقال إلى المكتب</translation>
    </message>
    <message>
        <source>Go to the queue</source>
        <translation>الانتقال إلى قائمة الانتظار</translation>
    </message>
    <message>
        <source>Go to the customers</source>
        <translation>الانتقال إلى العملاء</translation>
    </message>
    <message>
        <source>Go to the library</source>
        <translation>الانتقال إلى المكتبة</translation>
    </message>
    <message>
        <source>Go to the wall</source>
        <translation>الانتقال إلى اللوحة الحية</translation>
    </message>
    <message>
        <source>Change presence</source>
        <translation>تغيير الحضور</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>متاح</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>استراحة</translation>
    </message>
    <message>
        <source>Finishing up</source>
        <translation>إنهاء العمل</translation>
    </message>
    <message>
        <source>Show the outbox</source>
        <translation>عرض الصادر</translation>
    </message>
    <message>
        <source>Try to connect now</source>
        <translation>محاولة الاتصال الآن</translation>
    </message>
    <message>
        <source>Find or do</source>
        <translation>بحث أو إجراء</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>كل المفاتيح</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء البرنامج</translation>
    </message>
    <message>
        <source>Go to chat %1</source>
        <extracomment>Action; %1 is the number of the chat's tab</extracomment>
        <translation>الانتقال إلى المحادثة %1</translation>
    </message>
    <message>
        <source>Insert suggestion %1</source>
        <extracomment>Action; %1 is the number of the suggestion</extracomment>
        <translation>إدراج الاقتراح %1</translation>
    </message>
    <message>
        <source>Chats</source>
        <extracomment>Heading of a group of keys and of a menu</extracomment>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Writing</source>
        <extracomment>Heading of a group of keys and of a menu</extracomment>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>Heading of a group of keys and of a menu</extracomment>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Places</source>
        <extracomment>Heading of a group of keys and of a menu</extracomment>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>Heading of a group of keys and of a menu</extracomment>
        <translation>أنت</translation>
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
        <translation>إضافة وسم</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>وسم جديد</translation>
    </message>
</context>
<context>
    <name>parley::Age</name>
    <message numerus="yes">
        <source>%n second(s) ago</source>
        <extracomment>How long ago something was</extracomment>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>قبل ثانية</numerusform>
            <numerusform>قبل ثانيتين</numerusform>
            <numerusform>قبل %n ثوانٍ</numerusform>
            <numerusform>قبل %n ثانية</numerusform>
            <numerusform>قبل %n ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <extracomment>How long ago something was</extracomment>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>قبل دقيقة</numerusform>
            <numerusform>قبل دقيقتين</numerusform>
            <numerusform>قبل %n دقائق</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <extracomment>How long ago something was</extracomment>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>قبل ساعة</numerusform>
            <numerusform>قبل ساعتين</numerusform>
            <numerusform>قبل %n ساعات</numerusform>
            <numerusform>قبل %n ساعة</numerusform>
            <numerusform>قبل %n ساعة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::AgentDelegate</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many conversations an agent holds of how many they may: "3 of 4"</extracomment>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>parley::AttachmentRow</name>
    <message>
        <source>Remove %1</source>
        <extracomment>Button on a file that is to go with a message; %1 is its name</extracomment>
        <translation>إزالة %1</translation>
    </message>
</context>
<context>
    <name>parley::AttributeRows</name>
    <message>
        <source>Add a detail</source>
        <extracomment>Button: one more name and value on a customer's card</extracomment>
        <translation>إضافة تفصيل</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Field on a customer's card: what a detail is called</extracomment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>Field on a customer's card: what a detail is</extracomment>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>parley::CapacityMeter</name>
    <message>
        <source>Open chats: %1</source>
        <extracomment>Accessible name of the meter in the top bar</extracomment>
        <translation>المحادثات المفتوحة: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many chats are open (%1) of how many may be (%2)</extracomment>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>parley::ChannelCounts</name>
    <message>
        <source>Waiting per channel</source>
        <extracomment>Name of the list for screen readers</extracomment>
        <translation>المنتظرون حسب القناة</translation>
    </message>
    <message>
        <source>All channels</source>
        <extracomment>Above the channels: conversations on all of them</extracomment>
        <translation>كل القنوات</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>In place of the longest wait of a channel: nobody waits there</extracomment>
        <translation>لا أحد</translation>
    </message>
</context>
<context>
    <name>parley::ChatTab</name>
    <message numerus="yes">
        <source>%n unread</source>
        <extracomment>What a screen reader says of a conversation's tab</extracomment>
        <translation>
            <numerusform>لا غير مقروءة</numerusform>
            <numerusform>واحدة غير مقروءة</numerusform>
            <numerusform>اثنتان غير مقروءتين</numerusform>
            <numerusform>%n غير مقروءة</numerusform>
            <numerusform>%n غير مقروءة</numerusform>
            <numerusform>%n غير مقروءة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::ChatTabs</name>
    <message>
        <source>Open conversations</source>
        <extracomment>What a screen reader calls the tabs of the open conversations</extracomment>
        <translation>المحادثات المفتوحة</translation>
    </message>
</context>
<context>
    <name>parley::CommandPalette</name>
    <message>
        <source>Find a chat, customer or reply, or do something</source>
        <extracomment>What stands in the empty field of the palette</extracomment>
        <translation>ابحث عن محادثة أو عميل أو رد، أو نفّذ إجراءً</translation>
    </message>
    <message>
        <source>What was found</source>
        <extracomment>Accessible name of the palette's list</extracomment>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>ليس الآن</translation>
    </message>
</context>
<context>
    <name>parley::Composer</name>
    <message>
        <source>Dismiss</source>
        <extracomment>Button on a line that says why a message was not sent</extracomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <extracomment>Tool of the composer</extracomment>
        <translation>إرفاق ملف</translation>
    </message>
    <message>
        <source>Emoji</source>
        <extracomment>Tool of the composer</extracomment>
        <translation>رموز تعبيرية</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>Tool of the composer: opens the library</extracomment>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Attach files</source>
        <extracomment>Title of the dialog that chooses a file to send</extracomment>
        <translation>إرفاق ملفات</translation>
    </message>
    <message>
        <source>The picture could not be read.</source>
        <extracomment>Above the composer, when an image from the clipboard could not be kept</extracomment>
        <translation>تعذّرت قراءة الصورة.</translation>
    </message>
    <message>
        <source>Send</source>
        <extracomment>Button of the composer</extracomment>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>إلى الصادر</translation>
    </message>
</context>
<context>
    <name>parley::ConversationPane</name>
    <message>
        <source>Find in this conversation</source>
        <extracomment>Menu of a conversation</extracomment>
        <translation>البحث في هذه المحادثة</translation>
    </message>
    <message>
        <source>Copy conversation</source>
        <extracomment>Menu of a conversation: all its messages with name and time</extracomment>
        <translation>نسخ المحادثة</translation>
    </message>
    <message>
        <source>Direction of the draft</source>
        <extracomment>Menu of a conversation</extracomment>
        <translation>اتجاه المسودة</translation>
    </message>
    <message>
        <source>Reply to %1 on %2…</source>
        <extracomment>In the empty field of an answer; %1 is the customer, %2 the channel</extracomment>
        <translation>الرد على %1 عبر %2…</translation>
    </message>
    <message>
        <source>Write on, it will wait in the outbox…</source>
        <translation>تابع الكتابة، ستنتظر في الصادر…</translation>
    </message>
    <message>
        <source>This conversation is closed. Copy what you still need from the draft.</source>
        <extracomment>Above the composer of a conversation that has ended</extracomment>
        <translation>أُغلقت هذه المحادثة. انسخ من المسودة ما تحتاجه.</translation>
    </message>
    <message>
        <source>This conversation is no longer yours. Copy what you still need from the draft.</source>
        <extracomment>Above the composer of a conversation that somebody else has now</extracomment>
        <translation>لم تعد هذه المحادثة لديك. انسخ من المسودة ما تحتاجه.</translation>
    </message>
</context>
<context>
    <name>parley::CustomerCard</name>
    <message>
        <source>Edit the card</source>
        <extracomment>Button on a customer's card</extracomment>
        <translation>تحرير البطاقة</translation>
    </message>
    <message>
        <source>Saving your changes…</source>
        <extracomment>On a customer's card while changes are on their way</extracomment>
        <translation>جارٍ حفظ التغييرات…</translation>
    </message>
    <message>
        <source>orders</source>
        <extracomment>Below a figure on a customer's card: how many orders they made</extracomment>
        <translation>طلبات</translation>
    </message>
    <message>
        <source>lifetime</source>
        <extracomment>Below a figure on a customer's card: what they have bought for so far</extracomment>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>since</source>
        <extracomment>Below a figure on a customer's card: the year since when they are a customer</extracomment>
        <translation>منذ</translation>
    </message>
    <message>
        <source>avg. rating</source>
        <extracomment>Below a figure on a customer's card: how satisfied they were on average</extracomment>
        <translation>متوسط التقييم</translation>
    </message>
    <message>
        <source>Tag</source>
        <extracomment>Button on a customer's card: adds a tag</extracomment>
        <translation>وسم</translation>
    </message>
</context>
<context>
    <name>parley::CustomerEditor</name>
    <message>
        <source>Name</source>
        <extracomment>Field of a customer's card</extracomment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Field of a customer's card</extracomment>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Form of address</source>
        <extracomment>Field of a customer's card: feminine, masculine or neutral</extracomment>
        <translation>صيغة المخاطبة</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <extracomment>Field of a customer's card</extracomment>
        <translation>وسوم تفصل بينها فواصل</translation>
    </message>
    <message>
        <source>Addresses</source>
        <extracomment>Field of a customer's card: phone numbers, email addresses, accounts</extracomment>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>Field of a customer's card</extracomment>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>Field of a customer's card: whatever the centre keeps besides</extracomment>
        <translation>تفاصيل</translation>
    </message>
    <message>
        <source>Use that</source>
        <extracomment>Button: takes what somebody else has put into a field meanwhile</extracomment>
        <translation>استخدام هذا</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: gives up the changes to a customer's card</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button: saves the changes to a customer's card</extracomment>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>In place of a language: it is not known</extracomment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>A colleague has emptied this meanwhile.</source>
        <extracomment>Below a field that somebody else has changed meanwhile</extracomment>
        <translation>أفرغ زميل هذا الحقل في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Meanwhile a colleague put: %1</source>
        <translation>كتب زميل في هذه الأثناء: %1</translation>
    </message>
    <message>
        <source>A customer needs a name.</source>
        <extracomment>The name of a customer was left empty</extracomment>
        <translation>يلزم اسم للعميل.</translation>
    </message>
</context>
<context>
    <name>parley::CustomersPage</name>
    <message>
        <source>Choose a customer to see their card and history.
Type a name, phone number, email address or order number to find one.</source>
        <extracomment>In the Customers place while none is chosen</extracomment>
        <translation>اختر عميلًا لعرض بطاقته وسجله.
اكتب اسمًا أو هاتفًا أو بريدًا أو رقم طلب للبحث.</translation>
    </message>
    <message>
        <source>Name, phone, email or order</source>
        <extracomment>Shown in the empty field of the Customers place</extracomment>
        <translation>الاسم أو الهاتف أو البريد أو الطلب</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>البحث عن عميل</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>العملاء الموجودون</translation>
    </message>
    <message>
        <source>Nobody found for %1. Try fewer letters, or part of the number.</source>
        <extracomment>In the Customers place: %1 is what was typed</extracomment>
        <translation>لا نتائج لـ %1. جرّب حروفًا أقل أو جزءًا من الرقم.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <extracomment>In the Customers place: how many were found</extracomment>
        <translation>
            <numerusform>لا عملاء</numerusform>
            <numerusform>عميل واحد</numerusform>
            <numerusform>عميلان</numerusform>
            <numerusform>%n عملاء</numerusform>
            <numerusform>%n عميلًا</numerusform>
            <numerusform>%n عميل</numerusform>
        </translation>
    </message>
    <message>
        <source>Couldn’t look: %1</source>
        <extracomment>In the Customers place: %1 is the reason</extracomment>
        <translation>تعذّر البحث: %1</translation>
    </message>
</context>
<context>
    <name>parley::DeskWiring</name>
    <message>
        <source>Not kept: this computer's disk does not take it. Free some room.</source>
        <extracomment>Above the composer, when the message could not be written to disk</extracomment>
        <translation>لم يُحفظ: قرص هذا الحاسوب لا يقبله. حرّر بعض المساحة.</translation>
    </message>
    <message>
        <source>Too late: it has been sent.</source>
        <extracomment>The message is on its way and can no longer be edited</extracomment>
        <translation>فات الأوان: أُرسلت الرسالة.</translation>
    </message>
</context>
<context>
    <name>parley::DiagnosticRows</name>
    <message numerus="yes">
        <source>%n more error(s)</source>
        <extracomment>After the first few errors in a canned response</extracomment>
        <translation>
            <numerusform>لا أخطاء أخرى</numerusform>
            <numerusform>خطأ آخر</numerusform>
            <numerusform>خطآن آخران</numerusform>
            <numerusform>%n أخطاء أخرى</numerusform>
            <numerusform>%n خطأ آخر</numerusform>
            <numerusform>%n خطأ آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>An error in a canned response: %1 is the number of the line, %2 what is wrong</extracomment>
        <translation>السطر %1: %2</translation>
    </message>
    <message>
        <source>Go there</source>
        <extracomment>Tooltip of an error in a canned response</extracomment>
        <translation>الذهاب إليه</translation>
    </message>
    <message>
        <source>Write %1</source>
        <extracomment>Mends an error in a canned response: %1 is put in its place</extracomment>
        <translation>اكتب %1</translation>
    </message>
</context>
<context>
    <name>parley::DraftCounter</name>
    <message numerus="yes">
        <source>%n SMS</source>
        <extracomment>Beside Send: how many text messages the draft takes</extracomment>
        <translation>
            <numerusform>لا رسائل SMS</numerusform>
            <numerusform>رسالة SMS واحدة</numerusform>
            <numerusform>رسالتا SMS</numerusform>
            <numerusform>%n رسائل SMS</numerusform>
            <numerusform>%n رسالة SMS</numerusform>
            <numerusform>%n رسالة SMS</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to fill</source>
        <extracomment>In place of the counter, while Send is off: how many fields of the answer are to be filled</extracomment>
        <translation>
            <numerusform>لا حقول للتعبئة</numerusform>
            <numerusform>حقل واحد للتعبئة</numerusform>
            <numerusform>حقلان للتعبئة</numerusform>
            <numerusform>%n حقول للتعبئة</numerusform>
            <numerusform>%n حقلًا للتعبئة</numerusform>
            <numerusform>%n حقل للتعبئة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::DraftField</name>
    <message>
        <source>Answer</source>
        <extracomment>What a screen reader calls the field an answer is written in</extracomment>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Add to dictionary</source>
        <extracomment>Menu of a word that seems to be misspelled</extracomment>
        <translation>إضافة إلى القاموس</translation>
    </message>
</context>
<context>
    <name>parley::EdgeHandle</name>
    <message>
        <source>Width of the side panel</source>
        <extracomment>Accessible name of the edge that is dragged to make the side panel wider</extracomment>
        <translation>عرض اللوحة الجانبية</translation>
    </message>
</context>
<context>
    <name>parley::EmptyDesk</name>
    <message>
        <source>No open conversations</source>
        <extracomment>The desk without a conversation</extracomment>
        <translation>لا محادثات مفتوحة</translation>
    </message>
    <message numerus="yes">
        <source>Room for %n more</source>
        <extracomment>A part of the desk without a conversation: how many more there is room for</extracomment>
        <translation>
            <numerusform>لا مكان لمزيد</numerusform>
            <numerusform>مكان لواحدة أخرى</numerusform>
            <numerusform>مكان لاثنتين أخريين</numerusform>
            <numerusform>مكان لـ%n أخرى</numerusform>
            <numerusform>مكان لـ%n أخرى</numerusform>
            <numerusform>مكان لـ%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>take the next chat from the queue</source>
        <extracomment>What a key does</extracomment>
        <translation>أخذ المحادثة التالية من القائمة</translation>
    </message>
    <message>
        <source>go to a chat by its place</source>
        <extracomment>What keys do</extracomment>
        <translation>الانتقال إلى محادثة بحسب موضعها</translation>
    </message>
    <message>
        <source>go to the most urgent one</source>
        <extracomment>What a key does</extracomment>
        <translation>الانتقال إلى الأكثر إلحاحًا</translation>
    </message>
    <message>
        <source>find a reply from the library</source>
        <extracomment>What a key does</extracomment>
        <translation>البحث عن رد في المكتبة</translation>
    </message>
    <message>
        <source>use a suggested reply</source>
        <extracomment>What keys do</extracomment>
        <translation>استخدام رد مقترح</translation>
    </message>
    <message>
        <source>send</source>
        <extracomment>What a key does</extracomment>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>send, then the next urgent</source>
        <extracomment>What a key does</extracomment>
        <translation>إرسال ثم التالية الأكثر إلحاحًا</translation>
    </message>
    <message>
        <source>all keys</source>
        <extracomment>What a key does</extracomment>
        <translation>كل المفاتيح</translation>
    </message>
    <message>
        <source>New chats open here.
Meanwhile, a few keys worth knowing:</source>
        <extracomment>In the empty part of the desk, above a list of keys</extracomment>
        <translation>تُفتح المحادثات الجديدة هنا.
في هذه الأثناء، مفاتيح مفيدة:</translation>
    </message>
    <message>
        <source>New chats open here once you’re back online.
Meanwhile, a few keys worth knowing:</source>
        <translation>تُفتح المحادثات الجديدة هنا عند عودة الاتصال.
في هذه الأثناء، مفاتيح مفيدة:</translation>
    </message>
</context>
<context>
    <name>parley::EntryDelegate</name>
    <message>
        <source>used %L1×</source>
        <extracomment>How often a library entry was sent in 30 days, under its title</extracomment>
        <translation>استُخدم %L1×</translation>
    </message>
    <message>
        <source>v%1 · %2</source>
        <extracomment>Version of a library entry and the day of its last change</extracomment>
        <translation>إصدار %1 · %2</translation>
    </message>
</context>
<context>
    <name>parley::EntryEditor</name>
    <message>
        <source>Someone else has saved this entry meanwhile. Your text is kept here.</source>
        <extracomment>Above a library entry that two people change at once</extracomment>
        <translation>حفظ شخص آخر هذا المدخل في هذه الأثناء. نصك محفوظ هنا.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>State of a library entry that was never saved</extracomment>
        <translation>جديد</translation>
    </message>
    <message>
        <source>%1 v%2</source>
        <translation>%1، إصدار %2</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Saves one's own phrase</extracomment>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save draft</source>
        <extracomment>Saves a library entry without publishing it</extracomment>
        <translation>حفظ المسودة</translation>
    </message>
    <message>
        <source>Takes it off the desks until it is published again</source>
        <extracomment>Tooltip of Save draft for a published library entry</extracomment>
        <translation>يزيله عن المكاتب حتى يُنشر مجددًا</translation>
    </message>
    <message>
        <source>Trainers change this</source>
        <extracomment>Beside the names of a library entry</extracomment>
        <translation>يغيّره المدربون</translation>
    </message>
    <message>
        <source>Not saved</source>
        <extracomment>Beside the names of a library entry</extracomment>
        <translation>غير محفوظ</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <extracomment>Beside the names of a library entry; %1 is a time or a day</extracomment>
        <translation>حُفظ %1</translation>
    </message>
    <message>
        <source>This is no address: begin with https://, mailto: or tel:</source>
        <extracomment>Error in a link of the library</extracomment>
        <translation>هذا ليس عنوانًا: ابدأ بـ https:// أو mailto: أو tel:</translation>
    </message>
    <message>
        <source>Give it a title first.</source>
        <extracomment>Why a library entry cannot be saved</extracomment>
        <translation>أعطه عنوانًا أولًا.</translation>
    </message>
    <message>
        <source>The shortcut “%1” has a digit in it: digits pick from the popup.</source>
        <extracomment>Why a library entry cannot be saved; %1 is a shortcut</extracomment>
        <translation>في الاختصار «%1» رقم: الأرقام تختار من القائمة.</translation>
    </message>
    <message>
        <source>Write its text first.</source>
        <extracomment>Why a library entry cannot be published</extracomment>
        <translation>اكتب نصه أولًا.</translation>
    </message>
    <message>
        <source>Mend what is underlined before publishing.</source>
        <extracomment>Why a library entry cannot be published</extracomment>
        <translation>أصلح ما تحته خط قبل النشر.</translation>
    </message>
    <message>
        <source>Preview with sample customers</source>
        <extracomment>Heading in the library's editor</extracomment>
        <translation>معاينة مع عملاء نموذجيين</translation>
    </message>
    <message>
        <source>updates as you type</source>
        <extracomment>Beside the heading of the previews</extracomment>
        <translation>تتحدث أثناء الكتابة</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>In the empty field of a library entry's title</extracomment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Retire</source>
        <extracomment>Takes a library entry off the desks for good</extracomment>
        <translation>سحب من الاستخدام</translation>
    </message>
    <message>
        <source>Publish</source>
        <extracomment>Brings a library entry to every desk</extracomment>
        <translation>نشر</translation>
    </message>
    <message>
        <source>shortcut</source>
        <extracomment>In the empty field of a library entry's shortcuts: words typed after a slash</extracomment>
        <translation>الاختصار</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>Category</source>
        <extracomment>Name of a field of a library entry</extracomment>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>tags, with commas</source>
        <extracomment>In the empty field of a library entry's tags</extracomment>
        <translation>وسوم تفصلها فواصل</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Save mine over it</source>
        <extracomment>Somebody else has saved the same library entry: saves one's own text over theirs</extracomment>
        <translation>احفظ نسختي مكانه</translation>
    </message>
    <message>
        <source>Field</source>
        <extracomment>Puts a placeholder into a canned response</extracomment>
        <translation>حقل</translation>
    </message>
    <message>
        <source>Condition</source>
        <extracomment>Puts an if into a canned response</extracomment>
        <translation>شرط</translation>
    </message>
</context>
<context>
    <name>parley::EntryHitDelegate</name>
    <message>
        <source>Already sent to this customer</source>
        <extracomment>Badge on a library entry</extracomment>
        <translation>أُرسل سابقًا إلى هذا العميل</translation>
    </message>
    <message>
        <source>used %L1×</source>
        <extracomment>How often a library entry was sent in 30 days</extracomment>
        <translation>استُخدم %L1×</translation>
    </message>
</context>
<context>
    <name>parley::EntryHitModel</name>
    <message>
        <source>only mine</source>
        <extracomment>Said of a phrase that only the agent has</extracomment>
        <translation>لي فقط</translation>
    </message>
    <message>
        <source>Already sent to this customer</source>
        <translation>أُرسل سابقًا إلى هذا العميل</translation>
    </message>
</context>
<context>
    <name>parley::EntryPreview</name>
    <message>
        <source>What the customer will see</source>
        <extracomment>Over the preview of a canned response; %1 is a customer's first name</extracomment>
        <translation>ما سيراه العميل</translation>
    </message>
    <message>
        <source>What %1 will see</source>
        <translation>ما سيظهر لدى %1</translation>
    </message>
    <message>
        <source>This text cannot be used: %1</source>
        <extracomment>In place of a preview; %1 says what is wrong in the canned response</extracomment>
        <translation>لا يمكن استخدام هذا النص: %1</translation>
    </message>
    <message>
        <source>%1, there is none in %2</source>
        <extracomment>Which language a canned response is shown in: %1 English, as there is none in %2 Hebrew</extracomment>
        <translation>%1، لا نص بـ%2</translation>
    </message>
    <message>
        <source>also in %1</source>
        <extracomment>After the language of a canned response; %1 lists the other languages there are</extracomment>
        <translation>أيضًا بـ%1</translation>
    </message>
    <message>
        <source>Switch with Alt+Left and Alt+Right</source>
        <extracomment>Tooltip of the languages of a canned response; the keys stand for themselves</extracomment>
        <translation>للتبديل: Alt+Left وAlt+Right</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to fill</source>
        <extracomment>Under the preview of a canned response</extracomment>
        <translation>
            <numerusform>لا حقول للتعبئة</numerusform>
            <numerusform>حقل واحد للتعبئة</numerusform>
            <numerusform>حقلان للتعبئة</numerusform>
            <numerusform>%n حقول للتعبئة</numerusform>
            <numerusform>%n حقلًا للتعبئة</numerusform>
            <numerusform>%n حقل للتعبئة</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>مكتمل</translation>
    </message>
</context>
<context>
    <name>parley::EntryWords</name>
    <message>
        <source>Personal phrases</source>
        <extracomment>A kind of library entries</extracomment>
        <translation>عبارات شخصية</translation>
    </message>
    <message>
        <source>Links</source>
        <extracomment>A kind of library entries</extracomment>
        <translation>روابط</translation>
    </message>
    <message>
        <source>Replies</source>
        <extracomment>A kind of library entries: canned responses</extracomment>
        <translation>ردود</translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>State of a library entry</extracomment>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>In review</source>
        <extracomment>State of a library entry</extracomment>
        <translation>قيد المراجعة</translation>
    </message>
    <message>
        <source>Published</source>
        <extracomment>State of a library entry</extracomment>
        <translation>منشور</translation>
    </message>
    <message>
        <source>Retired</source>
        <extracomment>State of a library entry</extracomment>
        <translation>متقاعد</translation>
    </message>
    <message>
        <source>Neutral</source>
        <extracomment>Form of address</extracomment>
        <translation>محايد</translation>
    </message>
    <message>
        <source>Feminine</source>
        <extracomment>Form of address</extracomment>
        <translation>مؤنث</translation>
    </message>
    <message>
        <source>Masculine</source>
        <extracomment>Form of address</extracomment>
        <translation>مذكر</translation>
    </message>
    <message>
        <source>English</source>
        <extracomment>A language</extracomment>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <extracomment>A language</extracomment>
        <translation>العبرية</translation>
    </message>
    <message>
        <source>Arabic</source>
        <extracomment>A language</extracomment>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Polish</source>
        <extracomment>A language</extracomment>
        <translation>البولندية</translation>
    </message>
</context>
<context>
    <name>parley::ErrorWords</name>
    <message>
        <source>Please sign in again.</source>
        <extracomment>The backend no longer knows who sits here</extracomment>
        <translation>يرجى تسجيل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>You may not do that.</source>
        <extracomment>The role does not allow it</extracomment>
        <translation>لا يُسمح لك بذلك.</translation>
    </message>
    <message>
        <source>There is nothing there any more.</source>
        <extracomment>What was asked for is gone; an empty queue, too</extracomment>
        <translation>لم يعد هناك شيء.</translation>
    </message>
    <message>
        <source>It has changed meanwhile. Look again, then repeat what you did.</source>
        <extracomment>Somebody else has changed the same thing meanwhile</extracomment>
        <translation>تغيّر ذلك في هذه الأثناء. انظر مجددًا ثم أعد ما فعلت.</translation>
    </message>
    <message>
        <source>All places are taken.</source>
        <extracomment>The agent, or the one a conversation was to go to, holds as many as they may</extracomment>
        <translation>كل الأماكن مشغولة.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <extracomment>A message or a file is past the limit</extracomment>
        <translation>حجمه كبير جدًا.</translation>
    </message>
    <message>
        <source>That was too often. Wait a moment.</source>
        <extracomment>Too many tries in a short time</extracomment>
        <translation>محاولات كثيرة. انتظر لحظة.</translation>
    </message>
    <message>
        <source>This Parley and the server are of different ages. Update Parley.</source>
        <extracomment>No version of the protocol in common</extracomment>
        <translation>إصدارا Parley والخادم غير متوافقين. حدّث Parley.</translation>
    </message>
    <message>
        <source>Name or password is wrong.</source>
        <extracomment>Under the password</extracomment>
        <translation>الاسم أو كلمة المرور غير صحيحة.</translation>
    </message>
    <message>
        <source>Not sent: this conversation is no longer yours.</source>
        <extracomment>Above the composer, when a message came too late</extracomment>
        <translation>لم تُرسل: لم تعد هذه المحادثة لديك.</translation>
    </message>
    <message>
        <source>Not sent: %1 has this conversation now.</source>
        <extracomment>Above the composer, when a message came too late. %1 is a colleague's name.</extracomment>
        <translation>لم تُرسل: المحادثة الآن لدى %1.</translation>
    </message>
</context>
<context>
    <name>parley::FacetPanel</name>
    <message>
        <source>Kind</source>
        <extracomment>Heading of filters in the library</extracomment>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Heading of filters in the library</extracomment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Category</source>
        <extracomment>Heading of filters in the library</extracomment>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Heading of filters in the library</extracomment>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>parley::FindBar</name>
    <message>
        <source>Find in this conversation</source>
        <extracomment>Field of the bar that finds text in a conversation</extracomment>
        <translation>البحث في هذه المحادثة</translation>
    </message>
    <message>
        <source>Previous match</source>
        <extracomment>Button of the bar that finds text: goes up</extracomment>
        <translation>النتيجة السابقة</translation>
    </message>
    <message>
        <source>Next match</source>
        <extracomment>Button of the bar that finds text: goes down</extracomment>
        <translation>النتيجة التالية</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button of the bar that finds text</extracomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Beside the field that finds text: which match is shown (%1) of how many (%2)</extracomment>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>parley::FindField</name>
    <message>
        <source>Find or do…</source>
        <extracomment>What stands in the field of the top bar that opens the palette</extracomment>
        <translation>بحث أو إجراء…</translation>
    </message>
</context>
<context>
    <name>parley::FrameWiring</name>
    <message>
        <source>Not kept on this computer</source>
        <extracomment>Title of a notification: the disk does not take what must be kept</extracomment>
        <translation>لم يُحفظ على هذا الحاسوب</translation>
    </message>
    <message>
        <source>That did not work</source>
        <extracomment>Title of a notification: what was asked for did not happen</extracomment>
        <translation>لم ينجح ذلك</translation>
    </message>
    <message>
        <source>New chat: %1</source>
        <extracomment>Title of a notification. %1 is a customer's name.</extracomment>
        <translation>محادثة جديدة: %1</translation>
    </message>
    <message>
        <source>Not on your desk</source>
        <translation>ليست على مكتبك</translation>
    </message>
    <message>
        <source>Its text stands in the timeline.</source>
        <translation>نصها موجود في السجل الزمني.</translation>
    </message>
</context>
<context>
    <name>parley::Greeting</name>
    <message>
        <source>Every conversation on one calm desk</source>
        <extracomment>Beside the sign-in</extracomment>
        <translation>كل المحادثات على مكتب هادئ واحد</translation>
    </message>
</context>
<context>
    <name>parley::IdentityRow</name>
    <message>
        <source>Copy</source>
        <extracomment>Button beside an address</extracomment>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>Read out for the button beside an address: %1 is the address</extracomment>
        <translation>نسخ %1</translation>
    </message>
    <message>
        <source>copied</source>
        <extracomment>Beside an address that was just put on the clipboard</extracomment>
        <translation>نُسخ</translation>
    </message>
</context>
<context>
    <name>parley::IdentityRows</name>
    <message>
        <source>Add an address</source>
        <extracomment>Button: one more address on a customer's card</extracomment>
        <translation>إضافة عنوان</translation>
    </message>
    <message>
        <source>Kind of address</source>
        <translation>نوع العنوان</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>parley::KeyboardHelp</name>
    <message>
        <source>All keys</source>
        <extracomment>Title of the window that lists all keys</extracomment>
        <translation>كل المفاتيح</translation>
    </message>
    <message>
        <source>Find a key by its name or what it does</source>
        <extracomment>What stands in the empty field above the list of keys</extracomment>
        <translation>ابحث عن مفتاح باسمه أو بعمله</translation>
    </message>
    <message>
        <source>Go to a chat by its place</source>
        <extracomment>In the list of keys, after Ctrl+1…9</extracomment>
        <translation>الانتقال إلى محادثة بحسب موضعها</translation>
    </message>
    <message>
        <source>Find a reply in the library, at a word’s start</source>
        <extracomment>In the list of keys, after /</extracomment>
        <translation>البحث عن رد في المكتبة عند بداية كلمة</translation>
    </message>
    <message>
        <source>Insert a suggestion</source>
        <extracomment>In the list of keys, after Alt+1…3</extracomment>
        <translation>إدراج اقتراح</translation>
    </message>
    <message>
        <source>Scroll the transcript while writing</source>
        <extracomment>In the list of keys, after PgUp, PgDn</extracomment>
        <translation>تمرير المحادثة أثناء الكتابة</translation>
    </message>
    <message>
        <source>Close what is open, then back to writing</source>
        <extracomment>In the list of keys, after Esc</extracomment>
        <translation>إغلاق المفتوح ثم العودة إلى الكتابة</translation>
    </message>
    <message>
        <source>No key by that name</source>
        <extracomment>In the list of keys, when none matches what was typed</extracomment>
        <translation>لا مفتاح بهذا الاسم</translation>
    </message>
</context>
<context>
    <name>parley::KeyboardHint</name>
    <message>
        <source>Hebrew</source>
        <translation>العبرية</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>السيريلية</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>اليونانية</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <extracomment>Under the password</extracomment>
        <translation>Caps Lock مفعّل.</translation>
    </message>
    <message>
        <source>Caps Lock is off.</source>
        <translation>Caps Lock غير مفعّل.</translation>
    </message>
    <message>
        <source>Layout: %1</source>
        <extracomment>Under the password; %1 is the language of the keyboard</extracomment>
        <translation>تخطيط المفاتيح: %1</translation>
    </message>
</context>
<context>
    <name>parley::LanguageButton</name>
    <message>
        <source>Language: %1</source>
        <extracomment>Accessible name of the language chooser; %1 is the language</extracomment>
        <translation>اللغة: %1</translation>
    </message>
</context>
<context>
    <name>parley::LayoutSwitch</name>
    <message>
        <source>Layout</source>
        <extracomment>Accessible name of the three buttons that arrange the chats</extracomment>
        <translation>التخطيط</translation>
    </message>
</context>
<context>
    <name>parley::LibraryPage</name>
    <message>
        <source>Search the library</source>
        <extracomment>In the library's empty search field</extracomment>
        <translation>البحث في المكتبة</translation>
    </message>
    <message>
        <source>No entry is like this. Take a filter away or search for something else.</source>
        <extracomment>In the library's empty list</extracomment>
        <translation>لا مدخل كهذا. أزل مرشحًا أو ابحث عن شيء آخر.</translation>
    </message>
    <message>
        <source>Entries</source>
        <extracomment>What a screen reader calls the list of library entries</extracomment>
        <translation>المدخلات</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <extracomment>In the top bar</extracomment>
        <translation>
            <numerusform>لا مدخلات</numerusform>
            <numerusform>مدخل واحد</numerusform>
            <numerusform>مدخلان</numerusform>
            <numerusform>%n مدخلات</numerusform>
            <numerusform>%n مدخلًا</numerusform>
            <numerusform>%n مدخل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>لا شيء معروض</numerusform>
            <numerusform>واحد معروض</numerusform>
            <numerusform>اثنان معروضان</numerusform>
            <numerusform>%n معروضة</numerusform>
            <numerusform>%n معروضًا</numerusform>
            <numerusform>%n معروض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match “%1”</source>
        <translation>
            <numerusform>لا شيء يطابق «%1»</numerusform>
            <numerusform>واحد يطابق «%1»</numerusform>
            <numerusform>اثنان يطابقان «%1»</numerusform>
            <numerusform>%n تطابق «%1»</numerusform>
            <numerusform>%n تطابق «%1»</numerusform>
            <numerusform>%n تطابق «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>New reply</source>
        <extracomment>Begins a new canned response</extracomment>
        <translation>رد جديد</translation>
    </message>
    <message>
        <source>New phrase</source>
        <extracomment>Begins a new personal phrase</extracomment>
        <translation>عبارة جديدة</translation>
    </message>
    <message>
        <source>New link</source>
        <extracomment>Begins a new link</extracomment>
        <translation>رابط جديد</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <extracomment>A library entry was not saved; %1 says why</extracomment>
        <translation>لم يُحفظ: %1</translation>
    </message>
</context>
<context>
    <name>parley::LibraryPopup</name>
    <message>
        <source>Library</source>
        <extracomment>What a screen reader calls the library's popup</extracomment>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>The library is empty.</source>
        <extracomment>The library's popup found nothing; %1 is what was typed</extracomment>
        <translation>المكتبة فارغة.</translation>
    </message>
    <message>
        <source>Nothing matches “%1”. Try fewer letters, or another word.</source>
        <translation>لا شيء يطابق «%1». جرّب حروفًا أقل أو كلمة أخرى.</translation>
    </message>
</context>
<context>
    <name>parley::LogoButton</name>
    <message>
        <source>Menu</source>
        <extracomment>Tooltip of the logo</extracomment>
        <translation>القائمة</translation>
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
        <translation>همس</translation>
    </message>
    <message>
        <source>Take over</source>
        <extracomment>Button of a supervisor: makes them the owner of a conversation</extracomment>
        <translation>تولٍّ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button that answers "take over?" with no</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Whisper to the agent</source>
        <extracomment>Field for an internal note; %1 is the agent who reads it</extracomment>
        <translation>همس للموظف</translation>
    </message>
    <message>
        <source>Whisper to %1</source>
        <translation>همس إلى %1</translation>
    </message>
    <message>
        <source>Take this conversation? You will be the one who answers %1.</source>
        <translation>أتأخذ هذه المحادثة؟ ستكون أنت من يرد على %1.</translation>
    </message>
    <message>
        <source>Take this conversation from %1? They can no longer write here, and you will be the one who answers %2.</source>
        <translation>أتأخذ هذه المحادثة من %1؟ لن يعود بإمكانه الكتابة هنا وستكون أنت من يرد على %2.</translation>
    </message>
</context>
<context>
    <name>parley::NoticeBar</name>
    <message>
        <source>Close</source>
        <extracomment>Button of a line that says what did not work</extracomment>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>parley::OfflineBanner</name>
    <message>
        <source>Try now</source>
        <extracomment>Button of the offline banner: connect at once</extracomment>
        <translation>المحاولة الآن</translation>
    </message>
    <message>
        <source>&lt;b&gt;Offline since %1.&lt;/b&gt; You are reading what arrived by %2, &lt;b&gt;%3&lt;/b&gt;. Replies wait in the outbox, in order.</source>
        <extracomment>Offline banner. %1 and %2 are times of day, %3 an age such as "3 minutes ago"; keep &lt;b&gt; and &lt;/b&gt;</extracomment>
        <translation>&lt;b&gt;بلا اتصال منذ %1.&lt;/b&gt; المعروض هو ما وصل حتى %2، &lt;b&gt;%3&lt;/b&gt;. الردود تنتظر في الصادر بالترتيب.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Offline since %1.&lt;/b&gt; Replies wait in the outbox, in order.</source>
        <extracomment>Offline banner before anything has arrived. %1 is a time of day; keep &lt;b&gt; and &lt;/b&gt;</extracomment>
        <translation>&lt;b&gt;بلا اتصال منذ %1.&lt;/b&gt; الردود تنتظر في الصادر بالترتيب.</translation>
    </message>
    <message>
        <source>Trying now</source>
        <extracomment>Offline banner: it is trying to connect at this moment</extracomment>
        <translation>جارٍ المحاولة</translation>
    </message>
    <message numerus="yes">
        <source>Next try in %n s</source>
        <extracomment>Offline banner: when it tries to connect again</extracomment>
        <translation>
            <numerusform>المحاولة التالية الآن</numerusform>
            <numerusform>المحاولة التالية بعد ثانية</numerusform>
            <numerusform>المحاولة التالية بعد ثانيتين</numerusform>
            <numerusform>المحاولة التالية بعد %n ثوانٍ</numerusform>
            <numerusform>المحاولة التالية بعد %n ثانية</numerusform>
            <numerusform>المحاولة التالية بعد %n ثانية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::Options</name>
    <message>
        <source>Workstation for customer-service chat.</source>
        <translation>محطة عمل لمحادثات خدمة العملاء.</translation>
    </message>
    <message>
        <source>Language of the screens: en, he, ar or pl.</source>
        <translation>لغة الشاشات: en أو he أو ar أو pl.</translation>
    </message>
    <message>
        <source>Colours: system, light, dark or contrast.</source>
        <translation>الألوان: system أو light أو dark أو contrast.</translation>
    </message>
    <message>
        <source>Address of the backend, such as https://parley.example.</source>
        <translation>عنوان الخادم، مثل https://parley.example.</translation>
    </message>
    <message>
        <source>Name to sign in with. With the password in PARLEY_PASSWORD it signs in at once.</source>
        <translation>اسم الدخول. مع كلمة المرور في PARLEY_PASSWORD يتم الدخول فورًا.</translation>
    </message>
    <message>
        <source>Folder for cache, outbox and drafts.</source>
        <translation>مجلد الذاكرة المؤقتة والصادر والمسودات.</translation>
    </message>
    <message>
        <source>Shows the main screens by itself, leaves pictures of them in a folder and ends.</source>
        <translation>يعرض الشاشات الرئيسية بنفسه ويحفظ صورًا لها في مجلد ثم ينتهي.</translation>
    </message>
    <message>
        <source>Says "ready" on standard output when the desk can be used.</source>
        <translation>يكتب ready في المخرج القياسي عندما يصبح المكتب جاهزًا.</translation>
    </message>
</context>
<context>
    <name>parley::OutboxPanel</name>
    <message>
        <source>Outbox</source>
        <extracomment>Heading of the panel with the messages that wait to be sent</extracomment>
        <translation>الصادر</translation>
    </message>
    <message>
        <source>Nothing waits to be sent</source>
        <extracomment>In the outbox when no message waits</extracomment>
        <translation>لا شيء ينتظر الإرسال</translation>
    </message>
    <message>
        <source>What you send while offline waits here, in order.</source>
        <extracomment>In the outbox when no message waits</extracomment>
        <translation>ما ترسله بلا اتصال ينتظر هنا بالترتيب.</translation>
    </message>
    <message>
        <source>Kept on this computer. Closing Parley keeps them.</source>
        <extracomment>In the outbox, about the messages that wait</extracomment>
        <translation>محفوظة على هذا الحاسوب حتى بعد إغلاق Parley.</translation>
    </message>
    <message>
        <source>They go out by themselves, in this order, once you’re back online.</source>
        <extracomment>In the outbox, about the messages that wait</extracomment>
        <translation>تُرسل تلقائيًا بهذا الترتيب عند عودة الاتصال.</translation>
    </message>
    <message>
        <source>If a chat has another owner by then, its message comes back to you instead.</source>
        <extracomment>In the outbox, about the messages that wait</extracomment>
        <translation>إن أصبحت المحادثة لدى زميل آخر تعود رسالتها إليك.</translation>
    </message>
    <message>
        <source>Still works offline</source>
        <extracomment>Heading in the outbox while offline</extracomment>
        <translation>يعمل بلا اتصال</translation>
    </message>
    <message>
        <source>Waits</source>
        <extracomment>Heading in the outbox while offline: what does not work</extracomment>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>Reading open chats, the library, writing drafts and replies.</source>
        <extracomment>In the outbox while offline</extracomment>
        <translation>قراءة المحادثات المفتوحة والمكتبة وكتابة المسودات والردود.</translation>
    </message>
    <message>
        <source>New chats, transfers, older history, live typing.</source>
        <extracomment>In the outbox while offline: what does not work</extracomment>
        <translation>المحادثات الجديدة والتحويل والسجل الأقدم والكتابة الحية.</translation>
    </message>
    <message numerus="yes">
        <source>oldest %n min</source>
        <extracomment>In the outbox: how long the first message has waited</extracomment>
        <translation>
            <numerusform>الأقدم: الآن</numerusform>
            <numerusform>الأقدم: دقيقة</numerusform>
            <numerusform>الأقدم: دقيقتان</numerusform>
            <numerusform>الأقدم: %n دقائق</numerusform>
            <numerusform>الأقدم: %n دقيقة</numerusform>
            <numerusform>الأقدم: %n دقيقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::OutboxRow</name>
    <message>
        <source>Edit</source>
        <extracomment>Button in the outbox: takes a message back into the composer</extracomment>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button in the outbox: removes a message unsent</extracomment>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>In the outbox: the place of a message in line, such as 1 of 2; or that it was refused</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>لم تُرسل</translation>
    </message>
    <message>
        <source>To %1: %2</source>
        <extracomment>For screen readers: %1 is the customer's name, %2 the message</extracomment>
        <translation>إلى %1: %2</translation>
    </message>
</context>
<context>
    <name>parley::OwnFigures</name>
    <message numerus="yes">
        <source>Today %n chat(s)</source>
        <extracomment>Status bar: conversations held today</extracomment>
        <translation>
            <numerusform>لا محادثات اليوم</numerusform>
            <numerusform>اليوم محادثة واحدة</numerusform>
            <numerusform>اليوم محادثتان</numerusform>
            <numerusform>اليوم %n محادثات</numerusform>
            <numerusform>اليوم %n محادثة</numerusform>
            <numerusform>اليوم %n محادثة</numerusform>
        </translation>
    </message>
    <message>
        <source>First reply %1 median</source>
        <extracomment>Status bar: how soon first replies came, such as "First reply 0:24 median"</extracomment>
        <translation>الرد الأول %1 (وسيط)</translation>
    </message>
    <message>
        <source>On target %1 %</source>
        <extracomment>Status bar: share of replies that came within the channel's target</extracomment>
        <translation>ضمن الهدف %1٪</translation>
    </message>
</context>
<context>
    <name>parley::PaneHeader</name>
    <message>
        <source>Transfer</source>
        <extracomment>Button of a conversation</extracomment>
        <translation>تحويل</translation>
    </message>
    <message>
        <source>Hold</source>
        <extracomment>Button of a conversation: its reply clock stands still</extracomment>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Wrap up</source>
        <extracomment>Button of a conversation: closes it</extracomment>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Button of a conversation: a menu</extracomment>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>Button of a conversation on hold: its reply clock goes on</extracomment>
        <translation>استئناف</translation>
    </message>
</context>
<context>
    <name>parley::PanePopup</name>
    <message>
        <source>Close</source>
        <extracomment>Button of a small form in a conversation</extracomment>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>parley::PopupFooter</name>
    <message>
        <source>pick</source>
        <extracomment>What the keys 1 to 9 do in the library's popup</extracomment>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>fill fields</source>
        <extracomment>What Tab does in the library's popup</extracomment>
        <translation>تعبئة الحقول</translation>
    </message>
    <message>
        <source>insert</source>
        <extracomment>What Enter does in the library's popup</extracomment>
        <translation>إدراج</translation>
    </message>
    <message>
        <source>send</source>
        <extracomment>What Ctrl+Enter does in the library's popup</extracomment>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>close</source>
        <extracomment>What Esc does in the library's popup</extracomment>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>parley::PopupHeader</name>
    <message>
        <source>%L1 of %L2</source>
        <extracomment>How many library entries were found, of how many</extracomment>
        <translation>%L1 من %L2</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Library entries of all kinds</extracomment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Replies %L1</source>
        <extracomment>Chip with the number of canned responses found</extracomment>
        <translation>ردود %L1</translation>
    </message>
    <message>
        <source>Mine %L1</source>
        <extracomment>Chip with the number of the agent's own phrases found</extracomment>
        <translation>لي %L1</translation>
    </message>
    <message>
        <source>Links %L1</source>
        <extracomment>Chip with the number of links found</extracomment>
        <translation>روابط %L1</translation>
    </message>
</context>
<context>
    <name>parley::PreferencesDialog</name>
    <message>
        <source>Ctrl+Enter sends, Enter breaks the line</source>
        <extracomment>Preference: which key sends a message</extracomment>
        <translation>Ctrl+Enter يرسل وEnter سطر جديد</translation>
    </message>
    <message>
        <source>Enter sends, Ctrl+Enter breaks the line</source>
        <extracomment>Preference: which key sends a message</extracomment>
        <translation>Enter يرسل وCtrl+Enter سطر جديد</translation>
    </message>
    <message>
        <source>Notify of what is not in sight</source>
        <extracomment>Preference</extracomment>
        <translation>التنبيه بما ليس ظاهرًا</translation>
    </message>
    <message>
        <source>Sound for what is not in sight</source>
        <extracomment>Preference</extracomment>
        <translation>صوت لما ليس ظاهرًا</translation>
    </message>
    <message>
        <source>Fade and slide</source>
        <extracomment>Preference: whether things move</extracomment>
        <translation>تلاشٍ وانزلاق</translation>
    </message>
    <message>
        <source>Preferences</source>
        <extracomment>Title of a window</extracomment>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>Preference: the language of the screens is that of the system</extracomment>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>Preference: size of the text in per cent</extracomment>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Preference</extracomment>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>Preference: light or dark</extracomment>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>Preference</extracomment>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Sending</source>
        <extracomment>Preference: which key sends a message</extracomment>
        <translation>الإرسال</translation>
    </message>
    <message>
        <source>Attention</source>
        <extracomment>Preference: notifications and sound</extracomment>
        <translation>التنبيهات</translation>
    </message>
    <message>
        <source>Movement</source>
        <extracomment>Preference: whether things move</extracomment>
        <translation>الحركة</translation>
    </message>
</context>
<context>
    <name>parley::PresenceButton</name>
    <message>
        <source>%1, %2. Change presence</source>
        <extracomment>Tooltip and accessible name of oneself in the rail; %1 is a name, %2 a presence such as Available</extracomment>
        <translation>%1، %2. تغيير الحضور</translation>
    </message>
</context>
<context>
    <name>parley::PreviewCards</name>
    <message>
        <source>%1, there is none in %2</source>
        <extracomment>Over a preview: which language is shown for want of another, %1 English, %2 Hebrew</extracomment>
        <translation>%1، لا نص بـ%2</translation>
    </message>
    <message>
        <source>No text yet</source>
        <translation>لا نص بعد</translation>
    </message>
    <message>
        <source>Mend the errors to see this text.</source>
        <extracomment>In place of a preview</extracomment>
        <translation>أصلح الأخطاء لترى هذا النص.</translation>
    </message>
</context>
<context>
    <name>parley::QueuePage</name>
    <message>
        <source>Take</source>
        <extracomment>Button in the Queue place: takes the chosen conversation</extracomment>
        <translation>أخذ</translation>
    </message>
    <message>
        <source>Take next</source>
        <extracomment>Button in the Queue place: takes the conversation that has waited longest</extracomment>
        <translation>أخذ التالي</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>Heading over the conversations that wait for an agent</extracomment>
        <translation>المنتظرون</translation>
    </message>
    <message>
        <source>Waiting conversations</source>
        <extracomment>Name of the list for screen readers</extracomment>
        <translation>المحادثات المنتظرة</translation>
    </message>
    <message>
        <source>Nobody waits</source>
        <extracomment>In the Queue place when nobody waits</extracomment>
        <translation>لا أحد ينتظر</translation>
    </message>
    <message>
        <source>New conversations appear here, the longest wait first.</source>
        <extracomment>In the Queue place when nobody waits</extracomment>
        <translation>تظهر المحادثات الجديدة هنا، الأطول انتظارًا أولًا.</translation>
    </message>
</context>
<context>
    <name>parley::QueueWiring</name>
    <message>
        <source>Offline: nobody can be taken now.</source>
        <extracomment>Why nothing can be taken from the queue</extracomment>
        <translation>بلا اتصال: لا يمكن أخذ أحد الآن.</translation>
    </message>
    <message>
        <source>You hold %1 of %2.</source>
        <extracomment>Why nothing can be taken from the queue. %1 of %2 conversations.</extracomment>
        <translation>لديك %1 من %2.</translation>
    </message>
</context>
<context>
    <name>parley::Rail</name>
    <message>
        <source>Places</source>
        <extracomment>Accessible name of the places at the window's side</extracomment>
        <translation>الأماكن</translation>
    </message>
</context>
<context>
    <name>parley::RailItem</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <extracomment>Accessible name of a place in the rail; %1 is the place, such as Queue</extracomment>
        <translation>
            <numerusform>%1، لا أحد ينتظر</numerusform>
            <numerusform>%1، واحد ينتظر</numerusform>
            <numerusform>%1، اثنان ينتظران</numerusform>
            <numerusform>%1، %n ينتظرون</numerusform>
            <numerusform>%1، %n ينتظرون</numerusform>
            <numerusform>%1، %n ينتظرون</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::Schema</name>
    <message>
        <source>customer’s name</source>
        <extracomment>A field of a canned response, on a chip in the composer</extracomment>
        <translation>اسم العميل</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>email address</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>رقم الهاتف</translation>
    </message>
    <message>
        <source>your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>your first name</source>
        <translation>اسمك الأول</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>brand</source>
        <translation>العلامة</translation>
    </message>
    <message>
        <source>order number</source>
        <translation>رقم الطلب</translation>
    </message>
    <message>
        <source>what was ordered</source>
        <translation>محتوى الطلب</translation>
    </message>
    <message>
        <source>order status</source>
        <translation>حالة الطلب</translation>
    </message>
    <message>
        <source>order total</source>
        <translation>إجمالي الطلب</translation>
    </message>
    <message>
        <source>order date</source>
        <translation>تاريخ الطلب</translation>
    </message>
</context>
<context>
    <name>parley::SideStrip</name>
    <message>
        <source>Open the customer panel</source>
        <extracomment>Button of the folded side panel</extracomment>
        <translation>فتح لوحة العميل</translation>
    </message>
    <message>
        <source>Timeline</source>
        <extracomment>Button of the folded side panel</extracomment>
        <translation>السجل الزمني</translation>
    </message>
    <message>
        <source>Tags and notes</source>
        <extracomment>Button of the folded side panel</extracomment>
        <translation>الوسوم والملاحظات</translation>
    </message>
</context>
<context>
    <name>parley::SignInPage</name>
    <message>
        <source>Sign in</source>
        <extracomment>Heading of the sign-in</extracomment>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Your chats, your library, your shift.</source>
        <extracomment>Below the heading of the sign-in</extracomment>
        <translation>محادثاتك ومكتبتك ومناوبتك.</translation>
    </message>
    <message>
        <source>Server address</source>
        <extracomment>Name of a field of the sign-in</extracomment>
        <translation>عنوان الخادم</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Name of a field of the sign-in: who signs in</extracomment>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>Name of a field of the sign-in</extracomment>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>إخفاء كلمة المرور</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>إظهار كلمة المرور</translation>
    </message>
    <message>
        <source>Remember in the system keychain</source>
        <extracomment>Check box of the sign-in</extracomment>
        <translation>التذكّر في سلسلة مفاتيح النظام</translation>
    </message>
    <message>
        <source>Parley never writes your password to its own files.</source>
        <translation>لا يكتب Parley كلمة مرورك في ملفاته أبدًا.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button of the sign-in, and while an attempt is under way</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Parley %1, open source</source>
        <extracomment>At the foot of the sign-in; %1 is the version</extracomment>
        <translation>مفتوح المصدر، Parley %1</translation>
    </message>
    <message>
        <source>help</source>
        <extracomment>After F1, at the foot of the sign-in</extracomment>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Asking the server</source>
        <extracomment>Under the server's address while it is being asked</extracomment>
        <translation>جارٍ سؤال الخادم</translation>
    </message>
    <message>
        <source>Enter the server’s address. Your supervisor knows it.</source>
        <translation>أدخل عنوان الخادم. يعرفه مشرفك.</translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation>أدخل اسم المستخدم.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>أدخل كلمة المرور.</translation>
    </message>
</context>
<context>
    <name>parley::SignInWiring</name>
    <message>
        <source>Not safe to connect: %1</source>
        <extracomment>Under the server's address. %1 is the system's description of the TLS error.</extracomment>
        <translation>الاتصال غير آمن: %1</translation>
    </message>
    <message>
        <source>No answer: %1</source>
        <extracomment>Under the server's address. %1 is the system's description of the error.</extracomment>
        <translation>لا رد: %1</translation>
    </message>
    <message>
        <source>Reachable, certificate valid</source>
        <extracomment>Under the server's address</extracomment>
        <translation>متاح والشهادة صالحة</translation>
    </message>
    <message>
        <source>Reachable, on this computer</source>
        <translation>متاح على هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>parley::StatusBar</name>
    <message>
        <source>Status</source>
        <extracomment>Accessible name of the bar at the window's foot</extracomment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>most urgent</source>
        <extracomment>After the key in the status bar: goes to the most urgent chat</extracomment>
        <translation>الأكثر إلحاحًا</translation>
    </message>
    <message>
        <source>try now</source>
        <extracomment>After the key in the status bar: tries to connect</extracomment>
        <translation>المحاولة الآن</translation>
    </message>
    <message>
        <source>keys</source>
        <extracomment>After the key in the status bar: shows all keys</extracomment>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Connecting</source>
        <extracomment>Status bar: the connection is being made</extracomment>
        <translation>جارٍ الاتصال</translation>
    </message>
    <message>
        <source>Catching up</source>
        <extracomment>Status bar: connected, and what was missed is still arriving</extracomment>
        <translation>جارٍ اللحاق</translation>
    </message>
    <message>
        <source>Synced</source>
        <extracomment>Status bar: everything is up to date</extracomment>
        <translation>متزامن</translation>
    </message>
    <message>
        <source>Offline</source>
        <extracomment>Status bar: there is no connection</extracomment>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>last synced %1</source>
        <extracomment>Status bar while offline; %1 is a time of day</extracomment>
        <translation>آخر مزامنة %1</translation>
    </message>
    <message>
        <source>Outbox %1</source>
        <extracomment>Status bar: messages that wait to be sent</extracomment>
        <translation>الصادر %1</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait to be sent</source>
        <translation>
            <numerusform>لا رسائل تنتظر الإرسال</numerusform>
            <numerusform>رسالة واحدة تنتظر الإرسال</numerusform>
            <numerusform>رسالتان تنتظران الإرسال</numerusform>
            <numerusform>%n رسائل تنتظر الإرسال</numerusform>
            <numerusform>%n رسالة تنتظر الإرسال</numerusform>
            <numerusform>%n رسالة تنتظر الإرسال</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::SystemLine</name>
    <message>
        <source>Assigned to %1</source>
        <extracomment>Transcript line. %1 is an agent's name.</extracomment>
        <translation>أُسندت إلى %1</translation>
    </message>
    <message>
        <source>Taken by %1</source>
        <extracomment>Transcript line. %1 is an agent's name.</extracomment>
        <translation>أخذها %1</translation>
    </message>
    <message>
        <source>Transferred</source>
        <extracomment>Transcript line: the conversation went to another agent or queue.</extracomment>
        <translation>حُوّلت</translation>
    </message>
    <message>
        <source>Transferred by %1</source>
        <extracomment>Transcript line. %1 is the name of the agent who passed the conversation on.</extracomment>
        <translation>حوّلها %1</translation>
    </message>
    <message>
        <source>On hold</source>
        <extracomment>Transcript line: the reply clock stands still from here on.</extracomment>
        <translation>معلّقة</translation>
    </message>
    <message>
        <source>Hold ended</source>
        <extracomment>Transcript line: the reply clock runs again.</extracomment>
        <translation>انتهى التعليق</translation>
    </message>
    <message>
        <source>Conversation closed</source>
        <extracomment>Transcript line</extracomment>
        <translation>أُغلقت المحادثة</translation>
    </message>
    <message>
        <source>Reopened by the customer</source>
        <extracomment>Transcript line: the customer wrote again after the end.</extracomment>
        <translation>أعاد العميل فتحها</translation>
    </message>
    <message>
        <source>Taken over by %1</source>
        <extracomment>Transcript line. %1 is a supervisor's name.</extracomment>
        <translation>تولّاها %1</translation>
    </message>
    <message>
        <source>Rated %1 out of 5</source>
        <extracomment>Transcript line. %1 is a number from 1 to 5.</extracomment>
        <translation>التقييم %1 من 5</translation>
    </message>
    <message>
        <source>Waiting in the queue</source>
        <extracomment>Transcript line: the conversation waits for an agent.</extracomment>
        <translation>تنتظر في القائمة</translation>
    </message>
</context>
<context>
    <name>parley::TakeOverBar</name>
    <message>
        <source>Take over</source>
        <extracomment>Button: becomes the owner of a conversation in its agent's place</extracomment>
        <translation>تولٍّ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: leaves the conversation with its agent</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Take over this chat from %1?</source>
        <extracomment>%1 is the agent who holds the conversation</extracomment>
        <translation>أتتولى هذه المحادثة بدلًا من %1؟</translation>
    </message>
    <message>
        <source>%1 goes on in the same chat, with you. %2 is told, gets the place back and can’t write here any more.</source>
        <extracomment>%1 is the customer, %2 the agent who holds the conversation</extracomment>
        <translation>يتابع %1 في المحادثة نفسها معك. يُبلّغ %2 ويستعيد مكانه ولا يعود بإمكانه الكتابة هنا.</translation>
    </message>
</context>
<context>
    <name>parley::Template</name>
    <message>
        <source>The text made from it is longer than %1 KiB</source>
        <extracomment>Error in a canned response; %1 is a number</extracomment>
        <translation>النص الناتج أطول من %1 KiB</translation>
    </message>
    <message>
        <source>This text has no closing quotation mark</source>
        <extracomment>Error in a canned response</extracomment>
        <translation>ينقص هذا النص علامة اقتباس خاتمة</translation>
    </message>
    <message>
        <source>|| is not known here: give a fallback with default</source>
        <extracomment>Error in a canned response; || stands for itself</extracomment>
        <translation>|| غير معروف هنا: أعطِ بديلًا بـ default</translation>
    </message>
    <message>
        <source>&amp;&amp; is not known here: write and</source>
        <extracomment>Error in a canned response; &amp;&amp; stands for itself</extracomment>
        <translation>&amp;&amp; غير معروف هنا: اكتب and</translation>
    </message>
    <message>
        <source>Write straight quotation marks here</source>
        <extracomment>Error in a canned response</extracomment>
        <translation>اكتب هنا علامات اقتباس مستقيمة</translation>
    </message>
    <message>
        <source>One = compares nothing: write two</source>
        <extracomment>Error in a canned response</extracomment>
        <translation>علامة = واحدة لا تقارن: اكتب اثنتين</translation>
    </message>
    <message>
        <source>“%1” has no meaning here</source>
        <extracomment>Error in a canned response; %1 is a character</extracomment>
        <translation>لا معنى لـ «%1» هنا</translation>
    </message>
    <message>
        <source>Here should be %1</source>
        <extracomment>Error in a canned response; %1 is what should stand there, such as "a field or a value"</extracomment>
        <translation>يجب أن يكون هنا %1</translation>
    </message>
    <message>
        <source>“%1” cannot stand here: here should be %2</source>
        <extracomment>Error in a canned response; %1 is what stands there, %2 what should, such as "a field or a value"</extracomment>
        <translation>لا يصح «%1» هنا: يجب أن يكون %2</translation>
    </message>
    <message>
        <source>the end, or a filter after |</source>
        <extracomment>What should stand at a place of a canned response</extracomment>
        <translation>النهاية أو مرشح بعد |</translation>
    </message>
    <message>
        <source>%1 has many fields: name one, such as %2</source>
        <extracomment>Error in a canned response; %1 is a group such as customer, %2 a field such as customer.name</extracomment>
        <translation>لـ %1 حقول كثيرة: سمِّ واحدًا مثل %2</translation>
    </message>
    <message>
        <source>a field or a value</source>
        <extracomment>What should stand at a place of a canned response</extracomment>
        <translation>حقل أو قيمة</translation>
    </message>
    <message>
        <source>the name of a field</source>
        <extracomment>What should stand at a place of a canned response</extracomment>
        <translation>اسم حقل</translation>
    </message>
    <message>
        <source>a name in quotation marks or a number</source>
        <extracomment>What should stand at a place of a canned response</extracomment>
        <translation>اسم بين علامتي اقتباس أو رقم</translation>
    </message>
    <message>
        <source>Nothing is called “%1”</source>
        <extracomment>Error in a canned response; %1 is a word such as custmer</extracomment>
        <translation>لا شيء باسم «%1»</translation>
    </message>
    <message>
        <source>“%1” has no field “%2”</source>
        <extracomment>Error in a canned response; %1 is a group such as customer, %2 a word such as frist_name</extracomment>
        <translation>ليس في «%1» حقل «%2»</translation>
    </message>
    <message>
        <source>the name of a filter</source>
        <extracomment>What should stand at a place of a canned response</extracomment>
        <translation>اسم مرشح</translation>
    </message>
    <message>
        <source>No filter is called “%1”</source>
        <extracomment>Error in a canned response; %1 is a word such as upcse</extracomment>
        <translation>لا مرشح باسم «%1»</translation>
    </message>
    <message numerus="yes">
        <source>The filter %1 needs %n value(s) after a colon</source>
        <extracomment>Error in a canned response; %1 is the name of a filter</extracomment>
        <translation>
            <numerusform>المرشح %1 لا يحتاج قيمًا</numerusform>
            <numerusform>المرشح %1 يحتاج قيمة بعد النقطتين</numerusform>
            <numerusform>المرشح %1 يحتاج قيمتين بعد النقطتين</numerusform>
            <numerusform>المرشح %1 يحتاج %n قيم بعد النقطتين</numerusform>
            <numerusform>المرشح %1 يحتاج %n قيمة بعد النقطتين</numerusform>
            <numerusform>المرشح %1 يحتاج %n قيمة بعد النقطتين</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The filter %1 takes at most %n value(s)</source>
        <extracomment>Error in a canned response; %1 is the name of a filter</extracomment>
        <translation>
            <numerusform>المرشح %1 لا يقبل قيمًا</numerusform>
            <numerusform>المرشح %1 يقبل قيمة واحدة على الأكثر</numerusform>
            <numerusform>المرشح %1 يقبل قيمتين على الأكثر</numerusform>
            <numerusform>المرشح %1 يقبل %n قيم على الأكثر</numerusform>
            <numerusform>المرشح %1 يقبل %n قيمة على الأكثر</numerusform>
            <numerusform>المرشح %1 يقبل %n قيمة على الأكثر</numerusform>
        </translation>
    </message>
    <message>
        <source>The filter %1 knows no “%2”</source>
        <extracomment>Error in a canned response; %1 is the name of a filter, %2 a word such as feminin</extracomment>
        <translation>المرشح %1 لا يعرف «%2»</translation>
    </message>
    <message>
        <source>and, or, or the end</source>
        <extracomment>What should stand at a place of a canned response; and, or stand for themselves</extracomment>
        <translation>and أو or أو النهاية</translation>
    </message>
    <message>
        <source>Longer than %1 KiB</source>
        <extracomment>Error in a canned response; %1 is a number</extracomment>
        <translation>أطول من %1 KiB</translation>
    </message>
    <message>
        <source>%1 belongs to an if, and there is none before it</source>
        <extracomment>Error in a canned response; %1 is a tag such as endif</extracomment>
        <translation>%1 تابع لـ if ولا يوجد قبله واحد</translation>
    </message>
    <message>
        <source>%1 is not closed by %2</source>
        <translation>%1 غير مغلق بـ %2</translation>
    </message>
    <message>
        <source>Nothing is named between the braces</source>
        <extracomment>Error in a canned response</extracomment>
        <translation>لا شيء مسمى بين الأقواس</translation>
    </message>
    <message numerus="yes">
        <source>More than %n filter(s) in one text</source>
        <extracomment>Error in a canned response</extracomment>
        <translation>
            <numerusform>أكثر من 0 مرشحات في النص</numerusform>
            <numerusform>أكثر من مرشح واحد في النص</numerusform>
            <numerusform>أكثر من مرشحين في النص</numerusform>
            <numerusform>أكثر من %n مرشحات في النص</numerusform>
            <numerusform>أكثر من %n مرشحًا في النص</numerusform>
            <numerusform>أكثر من %n مرشح في النص</numerusform>
        </translation>
    </message>
    <message>
        <source>No tag is called “%1”</source>
        <extracomment>Error in a canned response; %1 is a word such as fi</extracomment>
        <translation>لا وسم باسم «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Conditions stand in one another more than %n deep</source>
        <extracomment>Error in a canned response</extracomment>
        <translation>
            <numerusform>شروط متداخلة أكثر من 0 مستويات</numerusform>
            <numerusform>شروط متداخلة أكثر من مستوى واحد</numerusform>
            <numerusform>شروط متداخلة أكثر من مستويين</numerusform>
            <numerusform>شروط متداخلة أكثر من %n مستويات</numerusform>
            <numerusform>شروط متداخلة أكثر من %n مستوى</numerusform>
            <numerusform>شروط متداخلة أكثر من %n مستوى</numerusform>
        </translation>
    </message>
    <message>
        <source>This if is not closed by {% endif %}</source>
        <extracomment>Error in a canned response; {% endif %} stands for itself</extracomment>
        <translation>هذا الـ if غير مغلق بـ {% endif %}</translation>
    </message>
    <message>
        <source>Only {% endif %} can follow else</source>
        <extracomment>Error in a canned response; else and {% endif %} stand for themselves</extracomment>
        <translation>لا يأتي بعد else إلا {% endif %}</translation>
    </message>
    <message>
        <source>%1 takes no condition</source>
        <extracomment>Error in a canned response; %1 is else or endif</extracomment>
        <translation>%1 لا يأخذ شرطًا</translation>
    </message>
</context>
<context>
    <name>parley::TileDelegate</name>
    <message>
        <source>On hold</source>
        <extracomment>On a tile of the wall: the conversation is on hold</extracomment>
        <translation>معلّقة</translation>
    </message>
</context>
<context>
    <name>parley::TileView</name>
    <message>
        <source>Live conversations</source>
        <extracomment>Name of the tiles for screen readers</extracomment>
        <translation>المحادثات الحية</translation>
    </message>
</context>
<context>
    <name>parley::TimelineCard</name>
    <message>
        <source>To: %1</source>
        <extracomment>Heading of an email or SMS in the timeline: %1 is the address it went to</extracomment>
        <translation>إلى: %1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <extracomment>Heading of an email or call in the timeline: %1 is the address it came from</extracomment>
        <translation>من: %1</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <extracomment>In a call's card: %1 is how it ended, such as "Solved"</extracomment>
        <translation>النتيجة: %1</translation>
    </message>
    <message>
        <source>Open chat</source>
        <extracomment>Button in the timeline: opens that conversation to read it</extracomment>
        <translation>فتح المحادثة</translation>
    </message>
    <message>
        <source>Open email</source>
        <extracomment>Button in the timeline: shows the whole text in place</extracomment>
        <translation>فتح الرسالة</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Quote in chat</source>
        <extracomment>Button in the timeline: puts the text into the draft of the chat at hand</extracomment>
        <translation>اقتباس في المحادثة</translation>
    </message>
    <message numerus="yes">
        <source>%n reply(s)</source>
        <extracomment>How often an email was answered</extracomment>
        <translation>
            <numerusform>لا ردود</numerusform>
            <numerusform>رد واحد</numerusform>
            <numerusform>ردّان</numerusform>
            <numerusform>%n ردود</numerusform>
            <numerusform>%n ردًا</numerusform>
            <numerusform>%n رد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::TimelineList</name>
    <message>
        <source>Timeline</source>
        <extracomment>Name of the list for screen readers</extracomment>
        <translation>السجل الزمني</translation>
    </message>
</context>
<context>
    <name>parley::TimelineView</name>
    <message>
        <source>Try again</source>
        <extracomment>Button: loads what did not come the first time</extracomment>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Timeline</source>
        <extracomment>Heading over what happened between a customer and the centre on all channels</extracomment>
        <translation>السجل الزمني</translation>
    </message>
    <message>
        <source>Find in the timeline</source>
        <extracomment>Shown in the empty field</extracomment>
        <translation>البحث في السجل الزمني</translation>
    </message>
    <message>
        <source>Chat</source>
        <extracomment>Filter of the timeline: web chat</extracomment>
        <translation>محادثة</translation>
    </message>
    <message>
        <source>Voice</source>
        <extracomment>Filter of the timeline: calls</extracomment>
        <translation>صوت</translation>
    </message>
    <message>
        <source>Email</source>
        <extracomment>Filter of the timeline</extracomment>
        <translation>البريد الإلكتروني</translation>
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
        <translation>التواصل</translation>
    </message>
    <message>
        <source>Orders</source>
        <extracomment>Filter of the timeline</extracomment>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Filter of the timeline: everything</extracomment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Some entries didn’t come: %1</source>
        <extracomment>Below the timeline: %1 is the reason</extracomment>
        <translation>لم تصل بعض القيود: %1</translation>
    </message>
    <message>
        <source>Searching back, at %1</source>
        <extracomment>Below the timeline while it is searched: %1 is the day up to which it was searched</extracomment>
        <translation>جارٍ البحث للخلف، وصل إلى %1</translation>
    </message>
    <message>
        <source>Loading…</source>
        <extracomment>Below the timeline while older entries are on their way</extracomment>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>Nothing found for %1. Try fewer letters, or other filters.</source>
        <extracomment>In place of the timeline: %1 is what was typed</extracomment>
        <translation>لا نتائج لـ %1. جرّب حروفًا أقل أو مرشحات أخرى.</translation>
    </message>
    <message>
        <source>Nothing of this kind yet. Choose All to see the rest.</source>
        <extracomment>In place of the timeline</extracomment>
        <translation>لا شيء من هذا النوع بعد. اختر «الكل» لعرض البقية.</translation>
    </message>
    <message>
        <source>Nothing yet. Chats, calls, emails and orders of this customer appear here.</source>
        <extracomment>In place of the timeline</extracomment>
        <translation>لا شيء بعد. تظهر هنا محادثات العميل ومكالماته ورسائله وطلباته.</translation>
    </message>
</context>
<context>
    <name>parley::TranscriptView</name>
    <message>
        <source>Conversation</source>
        <extracomment>What a screen reader calls the list of messages</extracomment>
        <translation>المحادثة</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <extracomment>A button over a conversation that is scrolled up: how many messages have come since</extracomment>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>رسالة جديدة</numerusform>
            <numerusform>رسالتان جديدتان</numerusform>
            <numerusform>%n رسائل جديدة</numerusform>
            <numerusform>%n رسالة جديدة</numerusform>
            <numerusform>%n رسالة جديدة</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest</source>
        <extracomment>A button over a conversation that is scrolled up</extracomment>
        <translation>الأحدث</translation>
    </message>
    <message>
        <source>Copy message</source>
        <extracomment>Menu of a message</extracomment>
        <translation>نسخ الرسالة</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy with name and time</source>
        <extracomment>Menu of a message: copies "Hannah, 14:06: …"</extracomment>
        <translation>نسخ مع الاسم والوقت</translation>
    </message>
    <message>
        <source>Quote in the answer</source>
        <extracomment>Menu of a message: puts it into the answer as a quotation</extracomment>
        <translation>اقتباس في الرد</translation>
    </message>
    <message>
        <source>Suggest for the library</source>
        <extracomment>Menu of a message: proposes it to the trainers as a reply for the library</extracomment>
        <translation>اقتراح للمكتبة</translation>
    </message>
    <message>
        <source>Send again</source>
        <extracomment>Menu of a message that was not delivered</extracomment>
        <translation>إعادة الإرسال</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Menu of a message of ours that was refused</extracomment>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>parley::TransferPopup</name>
    <message>
        <source>available</source>
        <extracomment>A colleague's presence</extracomment>
        <translation>متاح</translation>
    </message>
    <message>
        <source>on a break</source>
        <extracomment>A colleague's presence</extracomment>
        <translation>في استراحة</translation>
    </message>
    <message>
        <source>finishing up</source>
        <extracomment>A colleague's presence: takes no new conversations</extracomment>
        <translation>ينهي العمل</translation>
    </message>
    <message>
        <source>offline</source>
        <extracomment>A colleague's presence</extracomment>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Transfer</source>
        <extracomment>Title of the form that gives a conversation to somebody else
----------
Button that gives a conversation to somebody else</extracomment>
        <translation>تحويل</translation>
    </message>
    <message>
        <source>Colleague or queue</source>
        <extracomment>Field that filters colleagues and queues</extracomment>
        <translation>زميل أو قائمة</translation>
    </message>
    <message>
        <source>Transfer to</source>
        <extracomment>What a screen reader calls the list of colleagues and queues</extracomment>
        <translation>تحويل إلى</translation>
    </message>
    <message>
        <source>Note for the next agent</source>
        <extracomment>Field for a note that goes with a transferred conversation</extracomment>
        <translation>ملاحظة للموظف التالي</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, room for %n</source>
        <extracomment>A colleague a conversation may go to: %1 name, %2 presence, %n how many more conversations they can hold</extracomment>
        <translation>
            <numerusform>%1، %2، لا مكان</numerusform>
            <numerusform>%1، %2، مكان لواحدة</numerusform>
            <numerusform>%1، %2، مكان لاثنتين</numerusform>
            <numerusform>%1، %2، مكان لـ%n</numerusform>
            <numerusform>%1، %2، مكان لـ%n</numerusform>
            <numerusform>%1، %2، مكان لـ%n</numerusform>
        </translation>
    </message>
    <message>
        <source>Queue %1</source>
        <extracomment>A queue a conversation may go to</extracomment>
        <translation>قائمة %1</translation>
    </message>
</context>
<context>
    <name>parley::VariantMatrix</name>
    <message>
        <source>Edited, not saved</source>
        <extracomment>State of one text of a library entry</extracomment>
        <translation>معدّل وغير محفوظ</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>State of one text of a library entry</extracomment>
        <translation>ناقص</translation>
    </message>
    <message>
        <source>Not needed</source>
        <extracomment>State of one text of a library entry</extracomment>
        <translation>غير مطلوب</translation>
    </message>
    <message>
        <source>Uses neutral</source>
        <extracomment>State of one text of a library entry: the neutral one is used</extracomment>
        <translation>يستخدم المحايد</translation>
    </message>
    <message>
        <source>Variants</source>
        <extracomment>What a screen reader calls the table of a library entry's texts</extracomment>
        <translation>الصيغ</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Heading of the addresses of a link</extracomment>
        <translation>العنوان</translation>
    </message>
</context>
<context>
    <name>parley::WallFigures</name>
    <message>
        <source>Waiting</source>
        <extracomment>Figure of the wall: how many conversations wait</extracomment>
        <translation>المنتظرون</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <extracomment>Figure of the wall: the longest wait in the queue</extracomment>
        <translation>أطول انتظار</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Open chats</source>
        <extracomment>Figure of the wall: conversations that agents hold</extracomment>
        <translation>المحادثات المفتوحة</translation>
    </message>
    <message numerus="yes">
        <source>of %n place(s)</source>
        <extracomment>Beside the open chats: how many there is room for</extracomment>
        <translation>
            <numerusform>من 0 أماكن</numerusform>
            <numerusform>من مكان واحد</numerusform>
            <numerusform>من مكانين</numerusform>
            <numerusform>من %n أماكن</numerusform>
            <numerusform>من %n مكانًا</numerusform>
            <numerusform>من %n مكان</numerusform>
        </translation>
    </message>
    <message>
        <source>Agents on</source>
        <extracomment>Figure of the wall: how many agents are at work</extracomment>
        <translation>الموظفون الحاضرون</translation>
    </message>
    <message>
        <source>of %1</source>
        <extracomment>Beside the agents at work: how many there are in all</extracomment>
        <translation>من %1</translation>
    </message>
</context>
<context>
    <name>parley::WallPage</name>
    <message>
        <source>Waiting</source>
        <extracomment>Heading on the wall over the channels, and over the column with the longest wait</extracomment>
        <translation>المنتظرون</translation>
    </message>
    <message>
        <source>longest</source>
        <translation>الأطول</translation>
    </message>
    <message>
        <source>Agents</source>
        <extracomment>Heading on the wall over the people at work, and over the column with how many chats they hold</extracomment>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>load</source>
        <translation>الحمل</translation>
    </message>
    <message>
        <source>Live chats</source>
        <extracomment>Heading over the live conversations on the wall</extracomment>
        <translation>المحادثات الحية</translation>
    </message>
    <message>
        <source>Attention first</source>
        <extracomment>Order of the tiles on the wall</extracomment>
        <translation>الأكثر إلحاحًا أولًا</translation>
    </message>
    <message>
        <source>By agent</source>
        <extracomment>Order of the tiles on the wall</extracomment>
        <translation>حسب الموظف</translation>
    </message>
    <message>
        <source>No live chats. Those that agents take appear here, the most urgent first.</source>
        <extracomment>On the wall when no agent holds a conversation</extracomment>
        <translation>لا محادثات حية. تظهر هنا ما يأخذه الموظفون، الأكثر إلحاحًا أولًا.</translation>
    </message>
    <message>
        <source>monitor</source>
        <extracomment>Beside the key that does it, on the wall: opens a conversation to watch it</extracomment>
        <translation>مراقبة</translation>
    </message>
    <message>
        <source>whisper</source>
        <extracomment>Beside the key that does it, on the wall</extracomment>
        <translation>همس</translation>
    </message>
    <message>
        <source>take over</source>
        <extracomment>Beside the key that does it, on the wall</extracomment>
        <translation>تولٍّ</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <extracomment>Beside the heading over the live conversations</extracomment>
        <translation>
            <numerusform>لا مفتوحة</numerusform>
            <numerusform>واحدة مفتوحة</numerusform>
            <numerusform>اثنتان مفتوحتان</numerusform>
            <numerusform>%n مفتوحة</numerusform>
            <numerusform>%n مفتوحة</numerusform>
            <numerusform>%n مفتوحة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::WrapUpPopup</name>
    <message>
        <source>Wrap up</source>
        <extracomment>Title of the form that closes a conversation</extracomment>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Close conversation</source>
        <extracomment>Button that closes a conversation</extracomment>
        <translation>إغلاق المحادثة</translation>
    </message>
    <message>
        <source>How it ended</source>
        <extracomment>What a screen reader calls the list of ways a conversation may end</extracomment>
        <translation>كيف انتهت</translation>
    </message>
    <message>
        <source>Note for colleagues</source>
        <extracomment>Field for a note that is kept when a conversation is closed</extracomment>
        <translation>ملاحظة للزملاء</translation>
    </message>
</context>
<context>
    <name>parley::sync::Engine</name>
    <message>
        <source>Please sign in again.</source>
        <extracomment>Sign-in: the password has to be typed again</extracomment>
        <translation>يرجى تسجيل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>The account cannot be written to the disk.</source>
        <extracomment>After signing in: the name could not be remembered</extracomment>
        <translation>تعذّر حفظ الحساب على القرص.</translation>
    </message>
</context>
<context>
    <name>parley::sync::Files</name>
    <message>
        <source>There is no connection to the server.</source>
        <extracomment>Why a file was not attached</extracomment>
        <translation>لا يوجد اتصال بالخادم.</translation>
    </message>
</context>
<context>
    <name>parley::sync::Link</name>
    <message>
        <source>The server stopped answering.</source>
        <extracomment>Why the connection was lost</extracomment>
        <translation>توقف الخادم عن الرد.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <extracomment>Why there is no connection</extracomment>
        <translation>الخادم لا يرد.</translation>
    </message>
    <message>
        <source>The connection is not safe: %1</source>
        <extracomment>%1 is what is wrong with the server's certificate</extracomment>
        <translation>الاتصال غير آمن: %1</translation>
    </message>
    <message>
        <source>No server answers at this address.</source>
        <extracomment>Why there is no connection</extracomment>
        <translation>لا خادم يرد على هذا العنوان.</translation>
    </message>
    <message>
        <source>There is no server of this name.</source>
        <extracomment>Why there is no connection</extracomment>
        <translation>لا يوجد خادم بهذا الاسم.</translation>
    </message>
    <message>
        <source>The server closed the connection.</source>
        <extracomment>Why the connection was lost</extracomment>
        <translation>أغلق الخادم الاتصال.</translation>
    </message>
</context>
<context>
    <name>parley::sync::Questions</name>
    <message>
        <source>The server did not answer in time.</source>
        <extracomment>Why a search or the like failed</extracomment>
        <translation>لم يرد الخادم في الوقت المحدد.</translation>
    </message>
</context>
<context>
    <name>parley::sync::ServerAddress</name>
    <message>
        <source>This is not the address of a server.</source>
        <extracomment>Sign-in: what was typed as the server</extracomment>
        <translation>هذا ليس عنوان خادم.</translation>
    </message>
    <message>
        <source>The connection would not be encrypted. Use https://.</source>
        <extracomment>Sign-in: the server was given as http:// or ws://</extracomment>
        <translation>لن يكون الاتصال مشفّرًا. استخدم https://.</translation>
    </message>
</context>
<context>
    <name>parley::sync::Session</name>
    <message>
        <source>Signed out.</source>
        <extracomment>Why an answer will not come</extracomment>
        <translation>تم تسجيل الخروج.</translation>
    </message>
    <message>
        <source>There is no connection to the server.</source>
        <extracomment>Why a search or the like failed</extracomment>
        <translation>لا يوجد اتصال بالخادم.</translation>
    </message>
    <message>
        <source>The server sent something that cannot be read.</source>
        <extracomment>Why the connection was lost</extracomment>
        <translation>أرسل الخادم شيئًا لا يمكن قراءته.</translation>
    </message>
</context>
</TS>
