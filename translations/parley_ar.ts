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
    <name>SendGuard</name>
    <message>
        <source>“%1” is still to be filled in.</source>
        <extracomment>Line above a draft that cannot be sent; %1 is the field</extracomment>
        <translation>ما زال «%1» بحاجة إلى تعبئة.</translation>
    </message>
    <message>
        <source>Look at “%1”: Parley is not sure of it.</source>
        <extracomment>Line above a draft; %1 is a value that was worked out, such as a name as one calls somebody</extracomment>
        <translation>يُرجى التحقق من «%1»: Parley غير متأكد منه.</translation>
    </message>
    <message>
        <source>“%1” would be sent as it stands. Write what belongs there.</source>
        <extracomment>Line above a draft that cannot be sent; %1 is a placeholder such as {{ name }}</extracomment>
        <translation>سيُرسل «%1» كما هو. تلزم كتابة المطلوب مكانه.</translation>
    </message>
    <message>
        <source>%1 is another customer of yours.</source>
        <extracomment>Line above a draft; %1 is the whole name of somebody whom the agent talks to elsewhere</extracomment>
        <translation>%1 اسم عميل آخر لديك.</translation>
    </message>
    <message>
        <source>Order %1 is %2’s.</source>
        <extracomment>Line above a draft; %1 is an order number, %2 another customer</extracomment>
        <translation>الطلب %1 يخص %2.</translation>
    </message>
    <message>
        <source>Sent to this customer before: “%1”.</source>
        <extracomment>Line above a draft; %1 is an entry of the library</extracomment>
        <translation>أُرسل سابقًا إلى هذا العميل: «%1».</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <extracomment>Button that puts another wording in; %1 is the entry it comes from</extracomment>
        <translation>استخدام «%1»</translation>
    </message>
    <message>
        <source>We avoid “%1”.</source>
        <extracomment>Line above a draft; %1 is a word that the tone guide does not want</extracomment>
        <translation>نتجنب «%1».</translation>
    </message>
    <message>
        <source>We avoid “%1”: better “%2”.</source>
        <extracomment>The same with the better word, %2</extracomment>
        <translation>نتجنب «%1»: الأفضل «%2».</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <extracomment>Button: takes a word out of the draft</extracomment>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>كتابة «%1»</translation>
    </message>
    <message>
        <source>This link is for another language. Theirs is %1</source>
        <extracomment>Line above a draft; %1 is an address in the customer's language</extracomment>
        <translation>هذا الرابط للغة أخرى. بلغة العميل: %1</translation>
    </message>
    <message>
        <source>Use theirs</source>
        <extracomment>Button: puts the right address in</extracomment>
        <translation>تبديل الرابط</translation>
    </message>
    <message numerus="yes">
        <source>Too long for one message: it goes out as %n.</source>
        <extracomment>Line above a draft that is longer than one message may be</extracomment>
        <translation>
            <numerusform>أطول من رسالة واحدة: لن يُرسل.</numerusform>
            <numerusform>أطول من اللازم: يُرسل في رسالة واحدة.</numerusform>
            <numerusform>أطول من رسالة واحدة: يُرسل في رسالتين.</numerusform>
            <numerusform>أطول من رسالة واحدة: يُرسل في %n رسائل.</numerusform>
            <numerusform>أطول من رسالة واحدة: يُرسل في %n رسالة.</numerusform>
            <numerusform>أطول من رسالة واحدة: يُرسل في %n رسالة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go there</source>
        <extracomment>Button on a line above a draft: goes to the place that it is about</extracomment>
        <translation>الذهاب إليه</translation>
    </message>
    <message>
        <source>Select it</source>
        <extracomment>Button on a line above a draft: selects the part that it is about, to be written anew</extracomment>
        <translation>تحديد</translation>
    </message>
    <message>
        <source>Mend it</source>
        <extracomment>Button on a line above a draft: changes what it is about as the tone guide wants it</extracomment>
        <translation>إصلاح</translation>
    </message>
    <message>
        <source>It begins without a greeting.</source>
        <extracomment>Tone guide, about a draft</extracomment>
        <translation>لا تحية في البداية.</translation>
    </message>
    <message>
        <source>It needs no greeting.</source>
        <extracomment>Tone guide, about a draft</extracomment>
        <translation>لا حاجة إلى تحية.</translation>
    </message>
    <message>
        <source>It ends without a closing line.</source>
        <extracomment>Tone guide, about a draft</extracomment>
        <translation>لا عبارة ختامية في النهاية.</translation>
    </message>
    <message>
        <source>It needs no closing line.</source>
        <extracomment>Tone guide, about a draft</extracomment>
        <translation>لا حاجة إلى عبارة ختامية.</translation>
    </message>
    <message numerus="yes">
        <source>A sentence of %n word(s); %1 at most.</source>
        <extracomment>Tone guide, about a draft; %1 is how many words one sentence should have at most</extracomment>
        <translation>
            <numerusform>جملة بلا كلمات؛ الحد الأقصى %1.</numerusform>
            <numerusform>جملة من كلمة واحدة؛ الحد الأقصى %1.</numerusform>
            <numerusform>جملة من كلمتين؛ الحد الأقصى %1.</numerusform>
            <numerusform>جملة من %n كلمات؛ الحد الأقصى %1.</numerusform>
            <numerusform>جملة من %n كلمة؛ الحد الأقصى %1.</numerusform>
            <numerusform>جملة من %n كلمة؛ الحد الأقصى %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exclamation mark(s) too many.</source>
        <extracomment>Tone guide, about a draft</extracomment>
        <translation>
            <numerusform>لا علامات تعجب زائدة.</numerusform>
            <numerusform>علامة تعجب زائدة.</numerusform>
            <numerusform>علامتا تعجب زائدتان.</numerusform>
            <numerusform>%n علامات تعجب زائدة.</numerusform>
            <numerusform>%n علامة تعجب زائدة.</numerusform>
            <numerusform>%n علامة تعجب زائدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” shouts.</source>
        <extracomment>Tone guide, about a draft; %1 is a word in capital letters</extracomment>
        <translation>«%1» تبدو كصراخ.</translation>
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
    <message>
        <source>Check spelling and tone</source>
        <translation>تدقيق الإملاء والأسلوب</translation>
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
    <name>parley::AnswerField</name>
    <message>
        <source>e.g. %1</source>
        <extracomment>In an empty field; %1 is an example of what it takes</extracomment>
        <translation>مثل %1</translation>
    </message>
    <message>
        <source>%1 is a number</source>
        <extracomment>Under a field of a canned response, whose answer is no number; %1 is the field</extracomment>
        <translation>%1: رقم</translation>
    </message>
    <message>
        <source>%1 is a date, such as %2</source>
        <extracomment>Under a field of a canned response, whose answer is no date; %1 is the field, %2 a date as it may be typed</extracomment>
        <translation>%1: تاريخ، مثل %2</translation>
    </message>
    <message>
        <source>%1 is one of: %2</source>
        <extracomment>Under a field of a canned response; %1 is the field, %2 lists what may be answered</extracomment>
        <translation>%1: أحد هذه: %2</translation>
    </message>
    <message>
        <source>%1 is written like %2</source>
        <extracomment>Under a field of a canned response; %1 is the field, %2 an example of how it is written</extracomment>
        <translation>%1: بهذه الصورة: %2</translation>
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
    <name>parley::CheckRow</name>
    <message>
        <source>More</source>
        <extracomment>Tooltip: what else can be done about a finding</extracomment>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>Button: leaves a finding as it is</extracomment>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Why it is fine</source>
        <extracomment>In the empty field for why a finding is left as it is</extracomment>
        <translation>لماذا لا بأس به</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <extracomment>Why a finding was left as it is</extracomment>
        <translation>أُبقي: %1</translation>
    </message>
    <message>
        <source>Weigh again</source>
        <extracomment>Button: a finding that was kept counts again</extracomment>
        <translation>إعادة النظر</translation>
    </message>
    <message>
        <source>Keep…</source>
        <extracomment>Menu: leave a finding as it is, with a reason</extracomment>
        <translation>إبقاء…</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <extracomment>What a screen reader says of a finding: what it is, where, and what it means</extracomment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>Go there</source>
        <extracomment>Menu: put the cursor where a finding is</extracomment>
        <translation>الذهاب إليه</translation>
    </message>
</context>
<context>
    <name>parley::CheckWords</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A text of a canned response: %1 is a language, %2 a form of address</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>A word and the one to write in its place</extracomment>
        <translation>%1 ← %2</translation>
    </message>
    <message>
        <source>“%1” → “%2”: %3</source>
        <extracomment>A word that the tone guide avoids, the better one, and why</extracomment>
        <translation>«%1» ← «%2»: %3</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>A word that the tone guide avoids, and why</extracomment>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>“%1”: leave it out.</source>
        <extracomment>A word that the tone guide avoids</extracomment>
        <translation>«%1»: يُستحسن حذفه.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <extracomment>The length of an SMS</extracomment>
        <translation>
            <numerusform>لا أجزاء</numerusform>
            <numerusform>جزء واحد</numerusform>
            <numerusform>جزآن</numerusform>
            <numerusform>%n أجزاء</numerusform>
            <numerusform>%n جزءًا</numerusform>
            <numerusform>%n جزء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n character(s) fewer make it %2.</source>
        <extracomment>%1 is "3 parts", %2 what it would be: a number</extracomment>
        <translation>
            <numerusform>%1؛ دون حذف أي حرف: %2.</numerusform>
            <numerusform>%1؛ بحذف حرف واحد: %2.</numerusform>
            <numerusform>%1؛ بحذف حرفين: %2.</numerusform>
            <numerusform>%1؛ بحذف %n أحرف: %2.</numerusform>
            <numerusform>%1؛ بحذف %n حرفًا: %2.</numerusform>
            <numerusform>%1؛ بحذف %n حرف: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin with a greeting, such as “%1”.</source>
        <extracomment>The tone guide wants a greeting; %1 is one</extracomment>
        <translation>يُستحسن البدء بتحية مثل «%1».</translation>
    </message>
    <message>
        <source>“%1”: begin with what matters.</source>
        <extracomment>The tone guide wants no greeting; %1 is the one that is there</extracomment>
        <translation>«%1»: الأفضل البدء بالمهم.</translation>
    </message>
    <message>
        <source>End with a closing, such as “%1”.</source>
        <extracomment>The tone guide wants a closing; %1 is one</extracomment>
        <translation>يُستحسن الختام بعبارة مثل «%1».</translation>
    </message>
    <message>
        <source>“%1”: leave the closing out.</source>
        <extracomment>The tone guide wants no closing; %1 is the one that is there</extracomment>
        <translation>«%1»: يُستحسن حذف العبارة الختامية.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s); the guide allows %1.</source>
        <extracomment>A sentence of a canned response; %1 is how many words the tone guide allows</extracomment>
        <translation>
            <numerusform>بلا كلمات؛ الدليل يسمح بـ %1.</numerusform>
            <numerusform>كلمة واحدة؛ الدليل يسمح بـ %1.</numerusform>
            <numerusform>كلمتان؛ الدليل يسمح بـ %1.</numerusform>
            <numerusform>%n كلمات؛ الدليل يسمح بـ %1.</numerusform>
            <numerusform>%n كلمة؛ الدليل يسمح بـ %1.</numerusform>
            <numerusform>%n كلمة؛ الدليل يسمح بـ %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) in the text; the guide allows %1.</source>
        <extracomment>Exclamation marks of a text; %1 is how many the tone guide allows</extracomment>
        <translation>
            <numerusform>لا علامات في النص؛ الدليل يسمح بـ %1.</numerusform>
            <numerusform>علامة واحدة في النص؛ الدليل يسمح بـ %1.</numerusform>
            <numerusform>علامتان في النص؛ الدليل يسمح بـ %1.</numerusform>
            <numerusform>%n علامات في النص؛ الدليل يسمح بـ %1.</numerusform>
            <numerusform>%n علامة في النص؛ الدليل يسمح بـ %1.</numerusform>
            <numerusform>%n علامة في النص؛ الدليل يسمح بـ %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: capitals read as shouting.</source>
        <extracomment>Words in capital letters; %1 are they</extracomment>
        <translation>«%1»: الأحرف الكبيرة تبدو كصراخ.</translation>
    </message>
    <message>
        <source>%1 would go to every customer. Use a field.</source>
        <extracomment>Personal data left in a canned response; %1 is an email address, a number or a name</extracomment>
        <translation>سيُرسل %1 إلى كل عميل. يُستحسن استخدام حقل.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An address at which there is nothing; %2 is why</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The library has no link “%1”.</source>
        <extracomment>%1 is the name of a link in the library</extracomment>
        <translation>لا رابط باسم «%1» في المكتبة.</translation>
    </message>
    <message>
        <source>“%1” has no address in %2.</source>
        <extracomment>%1 is the name of a link in the library, %2 a language</extracomment>
        <translation>لا عنوان لـ «%1» بـ%2.</translation>
    </message>
    <message>
        <source>Error</source>
        <extracomment>A check of a canned response: it is not written as it should be</extracomment>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Unknown field</source>
        <extracomment>A check of a canned response</extracomment>
        <translation>حقل غير معروف</translation>
    </message>
    <message>
        <source>No fallback</source>
        <extracomment>A check of a canned response: a field has no default</extracomment>
        <translation>لا قيمة بديلة</translation>
    </message>
    <message>
        <source>Spelling</source>
        <extracomment>A check of a canned response</extracomment>
        <translation>الإملاء</translation>
    </message>
    <message>
        <source>Long sentence</source>
        <extracomment>A check of a canned response: a sentence has too many words</extracomment>
        <translation>جملة طويلة</translation>
    </message>
    <message>
        <source>Too long for %1</source>
        <extracomment>A check of a canned response; %1 is a channel</extracomment>
        <translation>طويل جدًا لقناة %1</translation>
    </message>
    <message>
        <source>Long for SMS</source>
        <extracomment>A check of a canned response</extracomment>
        <translation>طويل لرسالة SMS</translation>
    </message>
    <message>
        <source>No text</source>
        <extracomment>A check of a canned response: no text in a language</extracomment>
        <translation>لا نص</translation>
    </message>
    <message>
        <source>Older than its source</source>
        <extracomment>A check of a canned response: its source has changed since</extracomment>
        <translation>أقدم من مصدره</translation>
    </message>
    <message>
        <source>Same text twice</source>
        <extracomment>A check of a canned response: another entry has it too</extracomment>
        <translation>النص نفسه مرتين</translation>
    </message>
    <message>
        <source>Almost the same text</source>
        <extracomment>A check of a canned response: another entry has almost the same</extracomment>
        <translation>النص نفسه تقريبًا</translation>
    </message>
    <message>
        <source>Unknown link</source>
        <extracomment>A check of a canned response</extracomment>
        <translation>رابط غير معروف</translation>
    </message>
    <message>
        <source>No address</source>
        <extracomment>A check of a link</extracomment>
        <translation>لا عنوان</translation>
    </message>
    <message>
        <source>Dead link</source>
        <extracomment>A check of a link: nothing is at its address</extracomment>
        <translation>رابط معطّل</translation>
    </message>
    <message>
        <source>Email address</source>
        <extracomment>A check of a canned response: personal data</extracomment>
        <translation>بريد إلكتروني</translation>
    </message>
    <message>
        <source>Phone number</source>
        <extracomment>A check of a canned response: personal data</extracomment>
        <translation>رقم هاتف</translation>
    </message>
    <message>
        <source>Card number</source>
        <extracomment>A check of a canned response: personal data</extracomment>
        <translation>رقم بطاقة</translation>
    </message>
    <message>
        <source>Account number</source>
        <extracomment>A check of a canned response: personal data</extracomment>
        <translation>رقم حساب</translation>
    </message>
    <message>
        <source>Order number</source>
        <extracomment>A check of a canned response: personal data</extracomment>
        <translation>رقم طلب</translation>
    </message>
    <message>
        <source>A customer’s name</source>
        <extracomment>A check of a canned response: personal data</extracomment>
        <translation>اسم عميل</translation>
    </message>
    <message>
        <source>No owner</source>
        <extracomment>A check of a library entry</extracomment>
        <translation>لا مسؤول</translation>
    </message>
    <message>
        <source>Review overdue</source>
        <extracomment>A check of a library entry</extracomment>
        <translation>المراجعة متأخرة</translation>
    </message>
    <message>
        <source>Tone guide</source>
        <extracomment>A check of a canned response: how the brand writes</extracomment>
        <translation>دليل الأسلوب</translation>
    </message>
    <message>
        <source>on line %1</source>
        <extracomment>Where a finding is, after its name</extracomment>
        <translation>في السطر %1</translation>
    </message>
    <message>
        <source>on line %1 in %2</source>
        <extracomment>Where a finding is, after its name; %2 is a language</extracomment>
        <translation>في السطر %1 بـ%2</translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>Where a finding is, after its name; %1 is a language</extracomment>
        <translation>بـ%1</translation>
    </message>
    <message>
        <source>An empty %1 would block Send.</source>
        <extracomment>A field without a default; %1 is its name</extracomment>
        <translation>إذا بقي %1 فارغًا تعذّر الإرسال.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s); the channel takes %1.</source>
        <extracomment>The length of a text; %1 is how long it may be</extracomment>
        <translation>
            <numerusform>لا أحرف؛ القناة تقبل %1.</numerusform>
            <numerusform>حرف واحد؛ القناة تقبل %1.</numerusform>
            <numerusform>حرفان؛ القناة تقبل %1.</numerusform>
            <numerusform>%n أحرف؛ القناة تقبل %1.</numerusform>
            <numerusform>%n حرفًا؛ القناة تقبل %1.</numerusform>
            <numerusform>%n حرف؛ القناة تقبل %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers get another language, or a form that may be wrong.</source>
        <extracomment>A text is missing in a language</extracomment>
        <translation>يتلقى العملاء لغة أخرى أو صيغة مخاطبة قد تكون خاطئة.</translation>
    </message>
    <message>
        <source>The text in %1 has changed since.</source>
        <extracomment>A text was not changed when its source was; %1 is the source's language</extracomment>
        <translation>تغيّر النص بـ%1 منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>“%1” says it word for word.</source>
        <extracomment>%1 is the title of a library entry</extracomment>
        <translation>النص نفسه حرفيًا في «%1».</translation>
    </message>
    <message>
        <source>“%1” says %2% of it.</source>
        <extracomment>%1 is the title of a library entry, %2 a number</extracomment>
        <translation>في «%1» يرد %2% منه.</translation>
    </message>
    <message>
        <source>An entry nobody keeps goes out of date.</source>
        <extracomment>A library entry that nobody keeps</extracomment>
        <translation>المدخل الذي بلا مسؤول يتقادم.</translation>
    </message>
    <message numerus="yes">
        <source>Due %n day(s) ago.</source>
        <extracomment>A library entry was to be read again</extracomment>
        <translation>
            <numerusform>حان موعده اليوم.</numerusform>
            <numerusform>حان موعده قبل يوم.</numerusform>
            <numerusform>حان موعده قبل يومين.</numerusform>
            <numerusform>حان موعده قبل %n أيام.</numerusform>
            <numerusform>حان موعده قبل %n يومًا.</numerusform>
            <numerusform>حان موعده قبل %n يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add default</source>
        <extracomment>Button: writes a default for a field</extracomment>
        <translation>إضافة قيمة</translation>
    </message>
    <message>
        <source>Write</source>
        <extracomment>Button: begins the text that is missing
----------
Button: begins the address that is missing</extracomment>
        <translation>كتابة</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button: opens the other library entry</extracomment>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Fix</source>
        <extracomment>Button: mends what a check found</extracomment>
        <translation>إصلاح</translation>
    </message>
</context>
<context>
    <name>parley::ChecksPanel</name>
    <message>
        <source>Checks</source>
        <extracomment>Over what the checks of a library entry found</extracomment>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>Nothing to fix, nothing to weigh.</source>
        <extracomment>No check of a library entry found anything</extracomment>
        <translation>لا شيء للإصلاح ولا شيء للنظر.</translation>
    </message>
    <message numerus="yes">
        <source>%n to fix</source>
        <extracomment>Findings that must be fixed before review</extracomment>
        <translation>
            <numerusform>لا شيء للإصلاح</numerusform>
            <numerusform>%n للإصلاح</numerusform>
            <numerusform>%n للإصلاح</numerusform>
            <numerusform>%n للإصلاح</numerusform>
            <numerusform>%n للإصلاح</numerusform>
            <numerusform>%n للإصلاح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to weigh</source>
        <extracomment>Findings that are fixed or kept with a reason</extracomment>
        <translation>
            <numerusform>لا شيء للنظر</numerusform>
            <numerusform>%n للنظر</numerusform>
            <numerusform>%n للنظر</numerusform>
            <numerusform>%n للنظر</numerusform>
            <numerusform>%n للنظر</numerusform>
            <numerusform>%n للنظر</numerusform>
        </translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>عرض أقل</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>لا مزيد للعرض</numerusform>
            <numerusform>عرض واحد آخر</numerusform>
            <numerusform>عرض اثنين آخرين</numerusform>
            <numerusform>عرض %n أخرى</numerusform>
            <numerusform>عرض %n آخر</numerusform>
            <numerusform>عرض %n آخر</numerusform>
        </translation>
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
    <name>parley::Completions</name>
    <message>
        <source>who reads it</source>
        <extracomment>What the fields of a canned response that begin with a word are about</extracomment>
        <translation>من يقرؤها</translation>
    </message>
    <message>
        <source>the same as customer</source>
        <extracomment>What the fields of a canned response that begin with a word are about</extracomment>
        <translation>مثل customer</translation>
    </message>
    <message>
        <source>who sends it</source>
        <extracomment>What the fields of a canned response that begin with a word are about</extracomment>
        <translation>من يرسلها</translation>
    </message>
    <message>
        <source>this chat</source>
        <extracomment>What the fields of a canned response that begin with a word are about</extracomment>
        <translation>هذه المحادثة</translation>
    </message>
    <message>
        <source>in whose name it is sent</source>
        <extracomment>What the fields of a canned response that begin with a word are about</extracomment>
        <translation>باسم من تُرسل</translation>
    </message>
    <message>
        <source>the customer’s latest order</source>
        <extracomment>What the fields of a canned response that begin with a word are about</extracomment>
        <translation>أحدث طلب للعميل</translation>
    </message>
    <message>
        <source>all orders of the customer</source>
        <extracomment>What the fields of a canned response that begin with a word are about</extracomment>
        <translation>كل طلبات العميل</translation>
    </message>
    <message>
        <source>an address of the library</source>
        <extracomment>What the fields of a canned response that begin with a word are about</extracomment>
        <translation>عنوان من المكتبة</translation>
    </message>
    <message>
        <source>the agent fills it in</source>
        <extracomment>What the fields of a canned response that begin with a word are about</extracomment>
        <translation>يعبّئه الموظف</translation>
    </message>
    <message>
        <source>from this text</source>
        <extracomment>Beside a name that the canned response has given itself</extracomment>
        <translation>من هذا النص</translation>
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
    <message>
        <source>Choose from the library first, or press Esc to keep the slash.</source>
        <extracomment>Above the draft, when Send is pressed while the library is being searched from the draft</extracomment>
        <translation>يلزم الاختيار من المكتبة أولًا، أو الضغط على Esc لإبقاء الشرطة المائلة.</translation>
    </message>
</context>
<context>
    <name>parley::ComposerGuard</name>
    <message>
        <source>Spelling and tone: nothing to mend.</source>
        <extracomment>On the line above the draft, after F7</extracomment>
        <translation>الإملاء والأسلوب: لا شيء للإصلاح.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) to look at. F7: the next one.</source>
        <extracomment>On the line above the draft, after F7: words that the dictionary does not have</extracomment>
        <translation>
            <numerusform>لا كلمات للتحقق منها. F7: التالية.</numerusform>
            <numerusform>كلمة واحدة للتحقق منها. F7: التالية.</numerusform>
            <numerusform>كلمتان للتحقق منهما. F7: التالية.</numerusform>
            <numerusform>%n كلمات للتحقق منها. F7: التالية.</numerusform>
            <numerusform>%n كلمة للتحقق منها. F7: التالية.</numerusform>
            <numerusform>%n كلمة للتحقق منها. F7: التالية.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::ConflictPanel</name>
    <message>
        <source>Use what is chosen</source>
        <extracomment>Goes on with what was chosen of two trainers' changes</extracomment>
        <translation>استخدام ما اختير</translation>
    </message>
    <message>
        <source>Mine</source>
        <extracomment>One of two changes to the same text: one's own</extracomment>
        <translation>نسختي</translation>
    </message>
    <message>
        <source>Theirs</source>
        <extracomment>One of two changes to the same text: a colleague's, %1 is their name</extracomment>
        <translation>نسخة الزميل</translation>
    </message>
    <message>
        <source>%1’s</source>
        <translation>نسخة %1</translation>
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
        <extracomment>Above the composer, when the message could not be written to disk
----------
Text of a notification: the disk did not take a message that was to be sent again</extracomment>
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
    <name>parley::EntryActions</name>
    <message>
        <source>Nothing is changed.</source>
        <extracomment>Why a library entry cannot be saved</extracomment>
        <translation>لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>You wrote this version: somebody else publishes it.</source>
        <extracomment>Why a library entry cannot be published by who wrote it</extracomment>
        <translation>هذا الإصدار من كتابتك: ينشره شخص آخر.</translation>
    </message>
    <message>
        <source>Write its text first.</source>
        <extracomment>Why a library entry that was just begun cannot be published</extracomment>
        <translation>اكتب نصه أولًا.</translation>
    </message>
    <message>
        <source>Save draft</source>
        <extracomment>Saves a library entry without publishing it</extracomment>
        <translation>حفظ المسودة</translation>
    </message>
    <message>
        <source>Send for review</source>
        <extracomment>Asks a colleague to look at a library entry before it is published</extracomment>
        <translation>إرسال للمراجعة</translation>
    </message>
    <message>
        <source>Publish</source>
        <extracomment>Brings a library entry to every desk</extracomment>
        <translation>نشر</translation>
    </message>
    <message>
        <source>Return…</source>
        <extracomment>Gives a library entry in review back to who wrote it</extracomment>
        <translation>إرجاع…</translation>
    </message>
    <message>
        <source>Confirm still true</source>
        <extracomment>A library entry was read again and is right as it is</extracomment>
        <translation>تأكيد أنه ساري</translation>
    </message>
    <message>
        <source>Retire</source>
        <extracomment>Takes a library entry off the desks for good</extracomment>
        <translation>سحب من الاستخدام</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>Brings a retired library entry back to every desk</extracomment>
        <translation>إعادة تفعيل</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <extracomment>Forgets what was written in a library entry since it was saved</extracomment>
        <translation>تجاهل التغييرات</translation>
    </message>
</context>
<context>
    <name>parley::EntryCompare</name>
    <message>
        <source>These versions are the same.</source>
        <extracomment>Where two versions of a library entry are compared</extracomment>
        <translation>هذان الإصداران متطابقان.</translation>
    </message>
    <message>
        <source>Older version</source>
        <extracomment>What a screen reader calls the choice of the older of two versions</extracomment>
        <translation>الإصدار الأقدم</translation>
    </message>
    <message>
        <source>Newer version</source>
        <extracomment>What a screen reader calls the choice of the newer of two versions</extracomment>
        <translation>الإصدار الأحدث</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Ends the comparison of two versions</extracomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <extracomment>A version of a library entry: what is being written and not saved</extracomment>
        <translation>لم يُحفظ بعد</translation>
    </message>
    <message>
        <source>v%1 · %2, %3</source>
        <extracomment>A version of a library entry: %1 its number, %2 who saved it, %3 when</extracomment>
        <translation>إصدار %1 · %2، %3</translation>
    </message>
    <message>
        <source>Restore v%1</source>
        <extracomment>Puts a whole version of a library entry back; %1 is its number</extracomment>
        <translation>استعادة إصدار %1</translation>
    </message>
    <message>
        <source>Restore this</source>
        <extracomment>Puts one text or field of a library entry back as it was</extracomment>
        <translation>استعادة هذا</translation>
    </message>
</context>
<context>
    <name>parley::EntryDelegate</name>
    <message>
        <source>Not saved</source>
        <extracomment>Under the title of a library entry with something written in it</extracomment>
        <translation>غير محفوظ</translation>
    </message>
</context>
<context>
    <name>parley::EntryEditor</name>
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
        <source>Field</source>
        <extracomment>Puts a placeholder into a canned response</extracomment>
        <translation>حقل</translation>
    </message>
    <message>
        <source>Condition</source>
        <extracomment>Puts an if into a canned response</extracomment>
        <translation>شرط</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to fix first</source>
        <extracomment>Why a library entry cannot be sent for review yet</extracomment>
        <translation>
            <numerusform>لا شيء للإصلاح أولًا</numerusform>
            <numerusform>أمر واحد للإصلاح أولًا</numerusform>
            <numerusform>أمران للإصلاح أولًا</numerusform>
            <numerusform>%n أمور للإصلاح أولًا</numerusform>
            <numerusform>%n أمرًا للإصلاح أولًا</numerusform>
            <numerusform>%n أمر للإصلاح أولًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>Two people have changed the same part of a library entry: shows both to choose from</extracomment>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>What is to be changed</source>
        <extracomment>In the empty field of why an entry in review is given back</extracomment>
        <translation>ما يلزم تغييره</translation>
    </message>
    <message>
        <source>Return</source>
        <extracomment>Gives an entry in review back to who wrote it, with a reason</extracomment>
        <translation>إرجاع</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Closes a row without doing what it offers</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Own text</source>
        <extracomment>Begins a text of a library entry for one brand or channel alone</extracomment>
        <translation>نص خاص</translation>
    </message>
    <message>
        <source>Default</source>
        <extracomment>Puts what is written when a field is missing into a canned response</extracomment>
        <translation>قيمة بديلة</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Looks for what is wrong in a canned response</extracomment>
        <translation>فحص</translation>
    </message>
    <message>
        <source>Put together as you chose. It is not saved yet.</source>
        <extracomment>Above a library entry that two people changed at once</extracomment>
        <translation>دُمج بحسب اختيارك. لم يُحفظ بعد.</translation>
    </message>
    <message>
        <source>Someone else</source>
        <extracomment>Somebody whose name is not known</extracomment>
        <translation>شخص آخر</translation>
    </message>
    <message>
        <source>%1 has saved meanwhile; put together with yours: %2.</source>
        <extracomment>Above a library entry that a colleague saved meanwhile, %1 their name, and what of it was taken</extracomment>
        <translation>حُفظ في هذه الأثناء بواسطة %1؛ دُمج مع نصك: %2.</translation>
    </message>
    <message>
        <source>%1 has saved meanwhile, and both of you changed: %2. Your text is kept here.</source>
        <extracomment>Above a library entry that a colleague saved meanwhile, %1 their name, %2 what both changed</extracomment>
        <translation>حُفظ في هذه الأثناء بواسطة %1، وتغيّر لدى الطرفين: %2. نصك محفوظ هنا.</translation>
    </message>
    <message>
        <source>v%1 is back here. It is not saved yet; Ctrl+Z takes it away again.</source>
        <extracomment>Above a library entry whose older version was put back</extracomment>
        <translation>عاد الإصدار %1 إلى هنا. لم يُحفظ بعد؛ يلغي ذلك Ctrl+Z.</translation>
    </message>
    <message>
        <source>Somebody else has saved it meanwhile: choose between the two first.</source>
        <extracomment>Why a library entry cannot be saved</extracomment>
        <translation>حفظه شخص آخر في هذه الأثناء: يلزم الاختيار بين الاثنين أولًا.</translation>
    </message>
    <message>
        <source>It would be offered until before it begins.</source>
        <extracomment>Why a library entry cannot be saved</extracomment>
        <translation>موعد النهاية يسبق موعد البداية.</translation>
    </message>
    <message>
        <source>Choose the teams it is for.</source>
        <extracomment>Why a library entry cannot be saved</extracomment>
        <translation>يلزم اختيار الفرق المعنية.</translation>
    </message>
    <message numerus="yes">
        <source>Fix what the checks found first: %n thing(s).</source>
        <extracomment>Why a library entry cannot be sent for review</extracomment>
        <translation>
            <numerusform>يلزم أولًا إصلاح نتائج الفحص: لا شيء.</numerusform>
            <numerusform>يلزم أولًا إصلاح نتائج الفحص: أمر واحد.</numerusform>
            <numerusform>يلزم أولًا إصلاح نتائج الفحص: أمران.</numerusform>
            <numerusform>يلزم أولًا إصلاح نتائج الفحص: %n أمور.</numerusform>
            <numerusform>يلزم أولًا إصلاح نتائج الفحص: %n أمرًا.</numerusform>
            <numerusform>يلزم أولًا إصلاح نتائج الفحص: %n أمر.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::EntryHead</name>
    <message>
        <source>Title</source>
        <extracomment>In the empty field of a library entry's title</extracomment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>Shows two versions of a library entry side by side</extracomment>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>What else can be done with a library entry</extracomment>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>/shortcut</source>
        <extracomment>In the empty field of a library entry's shortcuts: words typed after a slash</extracomment>
        <translation>/اختصار</translation>
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
        <extracomment>Name of a field of a library entry</extracomment>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>More settings</source>
        <extracomment>Shows for whom, where and when a library entry is offered</extracomment>
        <translation>إعدادات أخرى</translation>
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
        <translation>حُفظ %1</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Saves one's own phrase</extracomment>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>parley::EntryHistoryView</name>
    <message>
        <source>History</source>
        <extracomment>Heading: the versions of a library entry</extracomment>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Restore v%1</source>
        <extracomment>Puts the version before the newest of a library entry back; %1 is its number</extracomment>
        <translation>استعادة إصدار %1</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <extracomment>After the newest steps in the life of a library entry</extracomment>
        <translation>
            <numerusform>عرض الكل (%n)</numerusform>
            <numerusform>عرض الكل (%n)</numerusform>
            <numerusform>عرض الكل (%n)</numerusform>
            <numerusform>عرض الكل (%n)</numerusform>
            <numerusform>عرض الكل (%n)</numerusform>
            <numerusform>عرض الكل (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <extracomment>In place of the versions of a library entry that was never saved</extracomment>
        <translation>لم يُحفظ بعد.</translation>
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
    <name>parley::EntryLifeWords</name>
    <message>
        <source>d MMM</source>
        <extracomment>A day of this year, as Qt writes date formats; MMM is the month's short name</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A day of another year, as Qt writes date formats</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>A part of a library entry that was changed</extracomment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <extracomment>A part of a library entry that was changed</extracomment>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>Category</source>
        <extracomment>A part of a library entry that was changed</extracomment>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>A part of a library entry that was changed</extracomment>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>A part of a library entry that was changed</extracomment>
        <translation>النص</translation>
    </message>
    <message>
        <source>Brands</source>
        <extracomment>A part of a library entry that was changed</extracomment>
        <translation>العلامات</translation>
    </message>
    <message>
        <source>Channels</source>
        <extracomment>A part of a library entry that was changed</extracomment>
        <translation>القنوات</translation>
    </message>
    <message>
        <source>Scope</source>
        <extracomment>A part of a library entry that was changed: for whom it is</extracomment>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Time window</source>
        <extracomment>A part of a library entry that was changed: from when until when it is offered</extracomment>
        <translation>الفترة الزمنية</translation>
    </message>
    <message>
        <source>Long queue only</source>
        <extracomment>A part of a library entry that was changed: offered only while the queue is long</extracomment>
        <translation>فقط عند طول القائمة</translation>
    </message>
    <message>
        <source>Attachments</source>
        <extracomment>A part of a library entry that was changed</extracomment>
        <translation>المرفقات</translation>
    </message>
    <message>
        <source>Review period</source>
        <extracomment>A part of a library entry that was changed: how often it is read again</extracomment>
        <translation>دورية المراجعة</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>A part of a library entry that was changed</extracomment>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <extracomment>A part of a library entry that was changed</extracomment>
        <translation>المراجع</translation>
    </message>
    <message>
        <source>Kept findings</source>
        <extracomment>A part of a library entry that was changed: findings of the checks that were left as they are</extracomment>
        <translation>نتائج مُبقاة</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>When a library entry is offered: between two times</extracomment>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>When a library entry is offered</extracomment>
        <translation>من %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>When a library entry is offered</extracomment>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>always</source>
        <extracomment>When a library entry is offered</extracomment>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>One text of a library entry: %1 English, %2 neutral</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 added</source>
        <extracomment>What a version of a library entry brought: a language</extracomment>
        <translation>أُضيفت %1</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <extracomment>What a version of a library entry brought: a language less</extracomment>
        <translation>أُزيلت %1</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>Whether a library entry is offered only while the queue is long</extracomment>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <extracomment>How often a library entry is read again</extracomment>
        <translation>
            <numerusform>بلا تكرار</numerusform>
            <numerusform>كل يوم</numerusform>
            <numerusform>كل يومين</numerusform>
            <numerusform>كل %n أيام</numerusform>
            <numerusform>كل %n يومًا</numerusform>
            <numerusform>كل %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>as the centre has set</source>
        <extracomment>How often a library entry is read again</extracomment>
        <translation>كما حدد المركز</translation>
    </message>
    <message>
        <source>today %1</source>
        <extracomment>A time of this day, in a list of what was done when</extracomment>
        <translation>اليوم %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <extracomment>A time of the day before, in a list of what was done when</extracomment>
        <translation>أمس %1</translation>
    </message>
    <message>
        <source>draft, %1 by %2</source>
        <extracomment>A step in the life of a library entry: %1 is a day, %2 a name</extracomment>
        <translation>مسودة، %1 بواسطة %2</translation>
    </message>
    <message>
        <source>sent for review %1 by %2</source>
        <extracomment>A step in the life of a library entry: %1 is a day, %2 a name</extracomment>
        <translation>أُرسل للمراجعة %1 بواسطة %2</translation>
    </message>
    <message>
        <source>returned %1 by %2</source>
        <extracomment>A step in the life of a library entry: %1 is a day, %2 a name</extracomment>
        <translation>أُرجع %1 بواسطة %2</translation>
    </message>
    <message>
        <source>published %1 by %2</source>
        <extracomment>A step in the life of a library entry: %1 is a day, %2 a name</extracomment>
        <translation>نُشر %1 بواسطة %2</translation>
    </message>
    <message>
        <source>retired %1 by %2</source>
        <extracomment>A step in the life of a library entry: %1 is a day, %2 a name</extracomment>
        <translation>سُحب %1 بواسطة %2</translation>
    </message>
    <message>
        <source>confirmed %1 by %2</source>
        <extracomment>A step in the life of a library entry, read again and still true: %1 is a day, %2 a name</extracomment>
        <translation>أُكّد %1 بواسطة %2</translation>
    </message>
    <message>
        <source>Overdue</source>
        <extracomment>When a library entry is to be read again</extracomment>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>This month</source>
        <extracomment>When a library entry is to be read again</extracomment>
        <translation>هذا الشهر</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>When a library entry is to be read again</extracomment>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Often rewritten</source>
        <extracomment>Library entries that agents change before they send them</extracomment>
        <translation>كثير التعديل</translation>
    </message>
    <message>
        <source>Rarely used</source>
        <extracomment>Library entries that are seldom sent</extracomment>
        <translation>نادر الاستخدام</translation>
    </message>
    <message>
        <source>Unused for 90 days</source>
        <extracomment>Library entries that were not sent for long</extracomment>
        <translation>غير مستخدم منذ 90 يومًا</translation>
    </message>
    <message>
        <source>Personal</source>
        <extracomment>Whose a library entry is: the one who wrote it</extracomment>
        <translation>شخصي</translation>
    </message>
    <message>
        <source>Teams</source>
        <extracomment>Whose a library entry is: some teams'</extracomment>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Whole centre</source>
        <extracomment>Whose a library entry is: everybody's</extracomment>
        <translation>المركز كله</translation>
    </message>
    <message>
        <source>Sent by %1</source>
        <extracomment>Under the title of a library entry in review: who wants it looked at</extracomment>
        <translation>أُرسل بواسطة %1</translation>
    </message>
    <message numerus="yes">
        <source>Review overdue %n d</source>
        <extracomment>Under the title of a library entry that should have been read again some days ago; short</extracomment>
        <translation>
            <numerusform>حان موعد المراجعة</numerusform>
            <numerusform>المراجعة متأخرة يومًا</numerusform>
            <numerusform>المراجعة متأخرة يومين</numerusform>
            <numerusform>المراجعة متأخرة %n أيام</numerusform>
            <numerusform>المراجعة متأخرة %n يومًا</numerusform>
            <numerusform>المراجعة متأخرة %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Review %1</source>
        <extracomment>Under the title of a library entry: the day it is to be read again</extracomment>
        <translation>المراجعة %1</translation>
    </message>
    <message>
        <source>v%1 · new</source>
        <extracomment>Under the title of a library entry that was saved once</extracomment>
        <translation>إصدار %1 · جديد</translation>
    </message>
    <message>
        <source>v%1 · edited today</source>
        <extracomment>Under the title of a library entry; %1 is its version</extracomment>
        <translation>إصدار %1 · عُدّل اليوم</translation>
    </message>
    <message>
        <source>v%1 · edited %2</source>
        <extracomment>Under the title of a library entry; %1 is its version, %2 the day of its last change</extracomment>
        <translation>إصدار %1 · عُدّل %2</translation>
    </message>
</context>
<context>
    <name>parley::EntryList</name>
    <message>
        <source>Best match</source>
        <extracomment>An order of library entries: what fits the search best first</extracomment>
        <translation>الأكثر تطابقًا</translation>
    </message>
    <message>
        <source>Most used</source>
        <extracomment>An order of library entries</extracomment>
        <translation>الأكثر استخدامًا</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>An order of library entries: what was changed last first</extracomment>
        <translation>آخر تعديل</translation>
    </message>
    <message>
        <source>Review due</source>
        <extracomment>An order of library entries: what is to be read again soonest first</extracomment>
        <translation>موعد المراجعة</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>An order of library entries</extracomment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>No entry is like this. Take a filter away or search for something else.</source>
        <extracomment>In the library's empty list</extracomment>
        <translation>لا مدخل كهذا. أزل مرشحًا أو ابحث عن شيء آخر.</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>Ends showing some library entries alone</extracomment>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Filters</source>
        <extracomment>Opens the library's filters in a narrow window</extracomment>
        <translation>المرشحات</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>Tooltip of the order of the library's list</extracomment>
        <translation>طلب</translation>
    </message>
    <message>
        <source>Entries</source>
        <extracomment>What a screen reader calls the list of library entries</extracomment>
        <translation>المدخلات</translation>
    </message>
    <message numerus="yes">
        <source>%n: %1</source>
        <extracomment>Over the list of library entries: how many, and what they have in common, such as a word</extracomment>
        <translation>
            <numerusform>%n: %1</numerusform>
            <numerusform>%n: %1</numerusform>
            <numerusform>%n: %1</numerusform>
            <numerusform>%n: %1</numerusform>
            <numerusform>%n: %1</numerusform>
            <numerusform>%n: %1</numerusform>
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
    <message numerus="yes">
        <source>Filters (%n)</source>
        <extracomment>Opens the library's filters in a narrow window; %n of them are on</extracomment>
        <translation>
            <numerusform>المرشحات (%n)</numerusform>
            <numerusform>المرشحات (%n)</numerusform>
            <numerusform>المرشحات (%n)</numerusform>
            <numerusform>المرشحات (%n)</numerusform>
            <numerusform>المرشحات (%n)</numerusform>
            <numerusform>المرشحات (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::EntryNumbers</name>
    <message>
        <source>By variant</source>
        <extracomment>Shows the figures of a library entry for each of its texts</extracomment>
        <translation>حسب الصيغة</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <extracomment>Heading: what a library entry brought</extracomment>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>sent</source>
        <extracomment>Under the number of messages that were sent with a library entry</extracomment>
        <translation>أُرسلت</translation>
    </message>
    <message>
        <source>Messages sent with it</source>
        <translation>رسائل أُرسلت به</translation>
    </message>
    <message>
        <source>edited first</source>
        <extracomment>Under the share of messages that were changed before they were sent</extracomment>
        <translation>عُدّلت أولًا</translation>
    </message>
    <message>
        <source>Of these, changed before sending</source>
        <translation>منها ما عُدّل قبل الإرسال</translation>
    </message>
    <message>
        <source>satisfaction</source>
        <extracomment>Under the mean rating of conversations with a library entry</extracomment>
        <translation>الرضا</translation>
    </message>
    <message>
        <source>Mean rating of the conversations with it, 1 to 5</source>
        <translation>متوسط تقييم المحادثات التي ورد فيها، من 1 إلى 5</translation>
    </message>
    <message>
        <source>asked again</source>
        <extracomment>Under the share of conversations after which the customer wrote again</extracomment>
        <translation>سألوا مجددًا</translation>
    </message>
    <message>
        <source>Of these conversations, those whose customer wrote again in three days</source>
        <translation>من هذه المحادثات، ما عاد العميل فكتب بعدها خلال ثلاثة أيام</translation>
    </message>
</context>
<context>
    <name>parley::EntryOwnership</name>
    <message numerus="yes">
        <source>every %n month(s)</source>
        <translation>
            <numerusform>بلا تكرار</numerusform>
            <numerusform>كل شهر</numerusform>
            <numerusform>كل شهرين</numerusform>
            <numerusform>كل %n أشهر</numerusform>
            <numerusform>كل %n شهرًا</numerusform>
            <numerusform>كل %n شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <extracomment>How often a library entry is read again</extracomment>
        <translation>
            <numerusform>بلا تكرار</numerusform>
            <numerusform>كل يوم</numerusform>
            <numerusform>كل يومين</numerusform>
            <numerusform>كل %n أيام</numerusform>
            <numerusform>كل %n يومًا</numerusform>
            <numerusform>كل %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Ownership</source>
        <extracomment>Heading: who keeps a library entry true</extracomment>
        <translation>المسؤولية</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Who keeps a library entry true</extracomment>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <extracomment>Who looks at a library entry before it is published</extracomment>
        <translation>المراجع</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>A day, as Qt writes date formats; MMMM is the month's name</extracomment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>Review by</source>
        <extracomment>When a library entry is to be read again</extracomment>
        <translation>المراجعة قبل</translation>
    </message>
    <message>
        <source>Teams</source>
        <extracomment>For whom a library entry is</extracomment>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>For</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Brands</source>
        <extracomment>For which brands a library entry is</extracomment>
        <translation>العلامات</translation>
    </message>
    <message>
        <source>Suggested by</source>
        <extracomment>Who came up with a library entry</extracomment>
        <translation>الاقتراح من</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <extracomment>Nobody keeps a library entry true</extracomment>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>every month</source>
        <extracomment>How often a library entry is read again</extracomment>
        <translation>كل شهر</translation>
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
    <message>
        <source>Language: Alt+Left and Alt+Right. Form of address: Alt+Up and Alt+Down.</source>
        <extracomment>Tooltip of the language and form of a canned response; the keys stand for themselves</extracomment>
        <translation>اللغة: Alt+Left وAlt+Right. صيغة المخاطبة: Alt+Up وAlt+Down.</translation>
    </message>
    <message>
        <source>edited %1%</source>
        <extracomment>Under the preview of a canned response: how often agents changed it before sending it, in per cent</extracomment>
        <translation>عُدّل %1%</translation>
    </message>
    <message>
        <source>So often it was changed before it was sent, in the last 30 days</source>
        <extracomment>Tooltip of the share of edited ones</extracomment>
        <translation>نسبة المرات التي عُدّل فيها قبل الإرسال في آخر 30 يومًا</translation>
    </message>
</context>
<context>
    <name>parley::EntrySettings</name>
    <message>
        <source>For whom</source>
        <extracomment>Setting of a library entry: for whom it is</extracomment>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Brands</source>
        <extracomment>Setting of a library entry: for which brands it is; none chosen means all</extracomment>
        <translation>العلامات</translation>
    </message>
    <message>
        <source>Channels</source>
        <extracomment>Setting of a library entry: on which channels it is offered; none chosen means all</extracomment>
        <translation>القنوات</translation>
    </message>
    <message>
        <source>from</source>
        <extracomment>Setting of a library entry: it is offered from a day on</extracomment>
        <translation>من</translation>
    </message>
    <message>
        <source>until</source>
        <extracomment>Setting of a library entry: it is offered until a day</extracomment>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Offered</source>
        <extracomment>Setting of a library entry: from when until when it is offered</extracomment>
        <translation>يُعرض</translation>
    </message>
    <message>
        <source>Only while the queue is long</source>
        <extracomment>Setting of a library entry</extracomment>
        <translation>فقط عندما تطول قائمة الانتظار</translation>
    </message>
    <message>
        <source>Attach…</source>
        <extracomment>Adds a file that is sent along with a canned response</extracomment>
        <translation>إرفاق…</translation>
    </message>
    <message>
        <source>Attachments</source>
        <extracomment>Setting of a library entry: files that are sent along</extracomment>
        <translation>المرفقات</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Setting of a library entry: who keeps it true</extracomment>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <extracomment>Setting of a library entry: who looks at it before it is published</extracomment>
        <translation>المراجع</translation>
    </message>
    <message>
        <source>Read again every</source>
        <extracomment>Setting of a library entry: how often it is read again</extracomment>
        <translation>إعادة المراجعة كل</translation>
    </message>
    <message>
        <source>as the centre has set</source>
        <extracomment>In the field of how often a library entry is read again: 0 days</extracomment>
        <translation>كما حدد المركز</translation>
    </message>
    <message>
        <source> days</source>
        <extracomment>After the number of days between two readings of a library entry</extracomment>
        <translation> يوم</translation>
    </message>
    <message>
        <source>Take this file out</source>
        <extracomment>Tooltip of a file that is sent along with a canned response</extracomment>
        <translation>إزالة هذا الملف</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <extracomment>In the list of owners of a library entry: nobody</extracomment>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>Any trainer</source>
        <extracomment>In the list of reviewers of a library entry: anybody</extracomment>
        <translation>أي مدرب</translation>
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
    <name>parley::ExchangeForm</name>
    <message>
        <source>Parley, everything (JSON)</source>
        <extracomment>A form in which a library is imported and exported</extracomment>
        <translation>مكتبة Parley كاملة (JSON)</translation>
    </message>
    <message>
        <source>Parley, for a spreadsheet (CSV)</source>
        <extracomment>A form in which a library is imported and exported</extracomment>
        <translation>مكتبة Parley لجدول بيانات (CSV)</translation>
    </message>
    <message>
        <source>Chatwoot canned responses (JSON)</source>
        <extracomment>A form in which a library is imported and exported; Chatwoot is a program</extracomment>
        <translation>ردود Chatwoot الجاهزة (JSON)</translation>
    </message>
    <message>
        <source>Zendesk macros (JSON)</source>
        <extracomment>A form in which a library is imported and exported; Zendesk is a program</extracomment>
        <translation>وحدات ماكرو Zendesk (JSON)</translation>
    </message>
    <message>
        <source>Live Helper Chat canned messages (CSV)</source>
        <extracomment>A form in which a library is imported and exported; Live Helper Chat is a program</extracomment>
        <translation>رسائل Live Helper Chat الجاهزة (CSV)</translation>
    </message>
    <message>
        <source>Zammad text modules (YAML)</source>
        <extracomment>A form in which a library is imported and exported; Zammad is a program</extracomment>
        <translation>وحدات Zammad النصية (YAML)</translation>
    </message>
    <message>
        <source>Zammad text modules (CSV)</source>
        <extracomment>A form in which a library is imported and exported; Zammad is a program</extracomment>
        <translation>وحدات Zammad النصية (CSV)</translation>
    </message>
</context>
<context>
    <name>parley::ExchangeWiring</name>
    <message>
        <source>File to import</source>
        <extracomment>Title of the dialog for files</extracomment>
        <translation>ملف للاستيراد</translation>
    </message>
    <message>
        <source>Libraries (*.json *.csv *.tsv *.yml *.yaml *.txt)</source>
        <extracomment>Kinds of files in the dialog for files</extracomment>
        <translation>مكتبات (*.json *.csv *.tsv *.yml *.yaml *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>%1 What is in stays; the rest waits here.</source>
        <extracomment>An import is held up; %1 is why</extracomment>
        <translation>%1 ما استُورد يبقى؛ والباقي ينتظر هنا.</translation>
    </message>
    <message>
        <source>%1 was not written: %2. Choose another place.</source>
        <extracomment>A file could not be written: %1 its name, %2 what the system says</extracomment>
        <translation>لم يُكتب الملف %1: %2. يلزم اختيار مكان آخر.</translation>
    </message>
</context>
<context>
    <name>parley::ExportReport</name>
    <message>
        <source>Export</source>
        <extracomment>Title of a window</extracomment>
        <translation>تصدير</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) written to %1</source>
        <extracomment>After an export; %1 is a file's name</extracomment>
        <translation>
            <numerusform>لم يُكتب أي مدخل في %1</numerusform>
            <numerusform>كُتب مدخل واحد في %1</numerusform>
            <numerusform>كُتب مدخلان في %1</numerusform>
            <numerusform>كُتبت %n مدخلات في %1</numerusform>
            <numerusform>كُتب %n مدخلًا في %1</numerusform>
            <numerusform>كُتب %n مدخل في %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) could not be said in this form:</source>
        <extracomment>After an export</extracomment>
        <translation>
            <numerusform>لا شيء تعذّر تمثيله بهذه الصيغة:</numerusform>
            <numerusform>أمر واحد تعذّر تمثيله بهذه الصيغة:</numerusform>
            <numerusform>أمران تعذّر تمثيلهما بهذه الصيغة:</numerusform>
            <numerusform>%n أمور تعذّر تمثيلها بهذه الصيغة:</numerusform>
            <numerusform>%n أمرًا تعذّر تمثيله بهذه الصيغة:</numerusform>
            <numerusform>%n أمر تعذّر تمثيله بهذه الصيغة:</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry</source>
        <extracomment>Columns after an export: the entry, and what of it</extracomment>
        <translation>المدخل</translation>
    </message>
    <message>
        <source>What</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Button: closes the window</extracomment>
        <translation>تم</translation>
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
    <message>
        <source>Review due</source>
        <extracomment>Heading of filters in the library: when entries are to be read again</extracomment>
        <translation>موعد المراجعة</translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>Heading of filters in the library: entries that may need work</extracomment>
        <translation>الاستخدام</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>Heading of filters in the library: whose entries are</extracomment>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Brand</source>
        <extracomment>Heading of filters in the library</extracomment>
        <translation>العلامة</translation>
    </message>
    <message>
        <source>Team</source>
        <extracomment>Heading of filters in the library</extracomment>
        <translation>الفريق</translation>
    </message>
</context>
<context>
    <name>parley::FilterWords</name>
    <message>
        <source>what to write when it is missing</source>
        <extracomment>What a filter of canned responses does</extracomment>
        <translation>ما يُكتب عند غياب القيمة</translation>
    </message>
    <message>
        <source>masculine, feminine, unknown</source>
        <extracomment>What a filter of canned responses does</extracomment>
        <translation>مذكر، مؤنث، غير معروف</translation>
    </message>
    <message>
        <source>words by number, # is the number</source>
        <extracomment>What a filter of canned responses does</extracomment>
        <translation>كلمات بحسب العدد، و# هو العدد</translation>
    </message>
    <message>
        <source>the Polish form for calling somebody</source>
        <extracomment>What a filter of canned responses does; the vocative is the form in which one calls somebody</extracomment>
        <translation>صيغة النداء البولندية</translation>
    </message>
    <message>
        <source>a phone number as it is read</source>
        <extracomment>What a filter of canned responses does</extracomment>
        <translation>رقم هاتف بصيغة مقروءة</translation>
    </message>
    <message>
        <source>an amount with its currency</source>
        <extracomment>What a filter of canned responses does</extracomment>
        <translation>مبلغ مع عملته</translation>
    </message>
    <message>
        <source>a day as the language writes it</source>
        <extracomment>What a filter of canned responses does</extracomment>
        <translation>تاريخ وفق قواعد اللغة</translation>
    </message>
    <message>
        <source>a number as the language writes it</source>
        <extracomment>What a filter of canned responses does</extracomment>
        <translation>عدد وفق قواعد اللغة</translation>
    </message>
    <message>
        <source>what the agent reads when asked</source>
        <extracomment>What a filter of canned responses does</extracomment>
        <translation>السؤال الذي يظهر للموظف</translation>
    </message>
    <message>
        <source>capital letters</source>
        <extracomment>What a filter of canned responses does</extracomment>
        <translation>أحرف كبيرة</translation>
    </message>
    <message>
        <source>small letters</source>
        <extracomment>What a filter of canned responses does</extracomment>
        <translation>أحرف صغيرة</translation>
    </message>
    <message>
        <source>the first letter a capital</source>
        <extracomment>What a filter of canned responses does</extracomment>
        <translation>الحرف الأول كبير</translation>
    </message>
    <message>
        <source>without blanks at its ends</source>
        <extracomment>What a filter of canned responses does</extracomment>
        <translation>بلا مسافات في الطرفين</translation>
    </message>
    <message>
        <source>cut after so many characters</source>
        <extracomment>What a filter of canned responses does</extracomment>
        <translation>قص بعد عدد من الأحرف</translation>
    </message>
    <message>
        <source>cut after so many words</source>
        <extracomment>What a filter of canned responses does</extracomment>
        <translation>قص بعد عدد من الكلمات</translation>
    </message>
    <message>
        <source>one text for another</source>
        <extracomment>What a filter of canned responses does</extracomment>
        <translation>نص بدل آخر</translation>
    </message>
    <message>
        <source>without a text</source>
        <extracomment>What a filter of canned responses does</extracomment>
        <translation>بدون نص معيّن</translation>
    </message>
    <message>
        <source>a text after it</source>
        <extracomment>What a filter of canned responses does</extracomment>
        <translation>نص بعده</translation>
    </message>
    <message>
        <source>a text before it</source>
        <extracomment>What a filter of canned responses does</extracomment>
        <translation>نص قبله</translation>
    </message>
    <message>
        <source>a list as one text</source>
        <extracomment>What a filter of canned responses does</extracomment>
        <translation>قائمة كنص واحد</translation>
    </message>
    <message>
        <source>a text as a list</source>
        <extracomment>What a filter of canned responses does</extracomment>
        <translation>نص كقائمة</translation>
    </message>
    <message>
        <source>the first of a list</source>
        <extracomment>What a filter of canned responses does</extracomment>
        <translation>الأول في القائمة</translation>
    </message>
    <message>
        <source>the last of a list</source>
        <extracomment>What a filter of canned responses does</extracomment>
        <translation>الأخير في القائمة</translation>
    </message>
    <message>
        <source>how many, or how long</source>
        <extracomment>What a filter of canned responses does</extracomment>
        <translation>العدد أو الطول</translation>
    </message>
    <message>
        <source>the nearest whole number</source>
        <extracomment>What a filter of canned responses does</extracomment>
        <translation>أقرب عدد صحيح</translation>
    </message>
    <message>
        <source>a number more</source>
        <extracomment>What a filter of canned responses does</extracomment>
        <translation>زائد عدد</translation>
    </message>
    <message>
        <source>a number less</source>
        <extracomment>What a filter of canned responses does</extracomment>
        <translation>ناقص عدد</translation>
    </message>
    <message>
        <source>so many times</source>
        <extracomment>What a filter of canned responses does</extracomment>
        <translation>مضروبًا في عدد</translation>
    </message>
    <message>
        <source>divided by a number</source>
        <extracomment>What a filter of canned responses does</extracomment>
        <translation>مقسومًا على عدد</translation>
    </message>
    <message>
        <source>only when it is so</source>
        <extracomment>What a tag of canned responses does</extracomment>
        <translation>فقط إذا تحقق ذلك</translation>
    </message>
    <message>
        <source>otherwise, when this is so</source>
        <extracomment>What a tag of canned responses does</extracomment>
        <translation>وإلا، إذا تحقق هذا</translation>
    </message>
    <message>
        <source>otherwise</source>
        <extracomment>What a tag of canned responses does</extracomment>
        <translation>وإلا</translation>
    </message>
    <message>
        <source>the end of an if</source>
        <extracomment>What a tag of canned responses does</extracomment>
        <translation>نهاية if</translation>
    </message>
    <message>
        <source>only when it is not so</source>
        <extracomment>What a tag of canned responses does</extracomment>
        <translation>فقط إذا لم يتحقق ذلك</translation>
    </message>
    <message>
        <source>one of several</source>
        <extracomment>What a tag of canned responses does</extracomment>
        <translation>واحد من عدة</translation>
    </message>
    <message>
        <source>if it is this one</source>
        <extracomment>What a tag of canned responses does</extracomment>
        <translation>إذا كانت هذه القيمة</translation>
    </message>
    <message>
        <source>gives a value a name</source>
        <extracomment>What a tag of canned responses does</extracomment>
        <translation>يسمّي قيمة</translation>
    </message>
    <message>
        <source>gives a piece of text a name</source>
        <extracomment>What a tag of canned responses does</extracomment>
        <translation>يسمّي مقطع نص</translation>
    </message>
    <message>
        <source>for trainers only</source>
        <extracomment>What a tag of canned responses does</extracomment>
        <translation>للمدربين فقط</translation>
    </message>
    <message>
        <source>braces as they stand</source>
        <extracomment>What a tag of canned responses does</extracomment>
        <translation>أقواس كما هي</translation>
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
    <name>parley::GuardLine</name>
    <message>
        <source>Dismiss</source>
        <extracomment>Button on a line above the draft</extracomment>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <extracomment>After the first thing to be seen in a draft: how many more there are</extracomment>
        <translation>
            <numerusform>ولا شيء آخر.</numerusform>
            <numerusform>وواحد آخر.</numerusform>
            <numerusform>واثنان آخران.</numerusform>
            <numerusform>و%n أخرى.</numerusform>
            <numerusform>و%n أخرى.</numerusform>
            <numerusform>و%n أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send anyway: %1</source>
        <extracomment>On the line above a draft: what Send does when it is pressed again; %1 is the key</extracomment>
        <translation>إرسال على أي حال: %1</translation>
    </message>
</context>
<context>
    <name>parley::GuardWiring</name>
    <message>
        <source>The library has this: %1</source>
        <extracomment>Above the composer, after an agent has typed what the library has; %1 is its shortcut, such as /refund</extracomment>
        <translation>هذا موجود في المكتبة: %1</translation>
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
    <name>parley::ImportDetail</name>
    <message>
        <source>Notes and texts of the row</source>
        <extracomment>What a screen reader says of the notes and texts of a row of an import</extracomment>
        <translation>ملاحظات الصف ونصوصه</translation>
    </message>
    <message>
        <source>%1. It is about “%2”.</source>
        <extracomment>A row of an import: %1 what will happen, %2 the title of the entry it is about</extracomment>
        <translation>%1. المدخل المعني: «%2».</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) marked</source>
        <extracomment>Several rows of an import are marked</extracomment>
        <translation>
            <numerusform>لا صفوف محددة</numerusform>
            <numerusform>صف واحد محدد</numerusform>
            <numerusform>صفان محددان</numerusform>
            <numerusform>%n صفوف محددة</numerusform>
            <numerusform>%n صفًا محددًا</numerusform>
            <numerusform>%n صف محدد</numerusform>
        </translation>
    </message>
    <message>
        <source>A choice is taken by those rows that have it.</source>
        <extracomment>Under the number of marked rows of an import</extracomment>
        <translation>يسري الخيار على الصفوف التي تتيحه.</translation>
    </message>
    <message>
        <source>Mark a row to see its texts and to choose what happens with it.</source>
        <extracomment>No row of an import is marked</extracomment>
        <translation>لعرض نصوص صف واختيار ما يحدث له، يلزم تحديده.</translation>
    </message>
</context>
<context>
    <name>parley::ImportDialog</name>
    <message>
        <source>Import into the library</source>
        <extracomment>Title of a window</extracomment>
        <translation>استيراد إلى المكتبة</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <extracomment>A file is being read; %1 is its name</extracomment>
        <translation>جارٍ قراءة %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Importing</source>
        <extracomment>An import is under way; the button ends it, and what is in stays</extracomment>
        <translation>جارٍ الاستيراد</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>التوقف هنا</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>What of an entry an import changes</extracomment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <extracomment>What of an entry an import changes</extracomment>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>What of an entry an import changes</extracomment>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Category</source>
        <extracomment>What of an entry an import changes</extracomment>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>What of an entry an import changes: reply, phrase or link</extracomment>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>What of an entry an import changes</extracomment>
        <translation>النص</translation>
    </message>
    <message>
        <source>Where it is offered</source>
        <extracomment>What of an entry an import changes: brands, teams and channels</extracomment>
        <translation>مكان عرضه</translation>
    </message>
    <message>
        <source>When it is offered</source>
        <extracomment>What of an entry an import changes</extracomment>
        <translation>وقت عرضه</translation>
    </message>
    <message>
        <source>Other settings</source>
        <extracomment>What of an entry an import changes: attachments, review period and the like</extracomment>
        <translation>إعدادات أخرى</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <extracomment>What of an entry an import changes</extracomment>
        <translation>
            <numerusform>لا نصوص</numerusform>
            <numerusform>نص واحد</numerusform>
            <numerusform>نصان</numerusform>
            <numerusform>%n نصوص</numerusform>
            <numerusform>%n نصًا</numerusform>
            <numerusform>%n نص</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of an entry that an import changes</extracomment>
        <translation>، </translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>A row of an import: the library has nothing like it</extracomment>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>A row of an import: the library has it otherwise</extracomment>
        <translation>معدّل</translation>
    </message>
    <message>
        <source>Same</source>
        <extracomment>A row of an import: the library has exactly this</extracomment>
        <translation>مطابق</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <extracomment>A row of an import: like another entry or an earlier row</extracomment>
        <translation>مكرر</translation>
    </message>
    <message>
        <source>Can’t come in</source>
        <extracomment>A row of an import that the library would not take</extracomment>
        <translation>لا يمكن استيراده</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <extracomment>Choice for a row of an import</extracomment>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Replace what is there</source>
        <extracomment>Choice for a row of an import: the entry that is there takes what the file says</extracomment>
        <translation>استبدال الموجود</translation>
    </message>
    <message>
        <source>Keep both</source>
        <extracomment>Choice for a row of an import</extracomment>
        <translation>الاحتفاظ بكليهما</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>Choice for a row of an import</extracomment>
        <translation>تخطٍّ</translation>
    </message>
    <message>
        <source>Nothing: it is there already</source>
        <extracomment>What happens with a row of an import</extracomment>
        <translation>لا شيء: موجود مسبقًا</translation>
    </message>
    <message>
        <source>Comes in as a draft</source>
        <extracomment>What happens with a row of an import</extracomment>
        <translation>يُضاف كمسودة</translation>
    </message>
    <message>
        <source>Changes %1</source>
        <extracomment>What happens with a row of an import; %1 are parts of an entry: title, tags, 2 texts</extracomment>
        <translation>يغيّر: %1</translation>
    </message>
    <message>
        <source>Comes in beside the other</source>
        <extracomment>What happens with a row of an import</extracomment>
        <translation>يُضاف إلى جانب الآخر</translation>
    </message>
    <message>
        <source>Comes in beside the other as %1</source>
        <extracomment>What happens with a row of an import; %1 is a shortcut</extracomment>
        <translation>يُضاف إلى جانب الآخر باسم %1</translation>
    </message>
    <message>
        <source>Is left out</source>
        <extracomment>What happens with a row of an import</extracomment>
        <translation>يُستبعد</translation>
    </message>
    <message>
        <source>Text, %1</source>
        <extracomment>A text of an entry; %1 is a language</extracomment>
        <translation>نص، %1</translation>
    </message>
    <message>
        <source>Text, %1, %2</source>
        <extracomment>A text of an entry; %1 is a language, %2 a form of address</extracomment>
        <translation>نص، %1، %2</translation>
    </message>
</context>
<context>
    <name>parley::ImportEndPage</name>
    <message>
        <source>Save these rows as CSV</source>
        <extracomment>Button: saves the rows that an import did not take as a CSV file</extracomment>
        <translation>حفظ هذه الصفوف بصيغة CSV</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Button: closes the import</extracomment>
        <translation>تم</translation>
    </message>
    <message>
        <source>Row</source>
        <extracomment>Columns of the rows that an import did not take</extracomment>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Import stopped</source>
        <extracomment>Heading at the end of an import</extracomment>
        <translation>توقف الاستيراد</translation>
    </message>
    <message>
        <source>Import done</source>
        <translation>اكتمل الاستيراد</translation>
    </message>
    <message numerus="yes">
        <source>%n new entry(ies) as drafts</source>
        <extracomment>At the end of an import</extracomment>
        <translation>
            <numerusform>لا مدخلات جديدة</numerusform>
            <numerusform>مدخل جديد واحد كمسودة</numerusform>
            <numerusform>مدخلان جديدان كمسودتين</numerusform>
            <numerusform>%n مدخلات جديدة كمسودات</numerusform>
            <numerusform>%n مدخلًا جديدًا كمسودات</numerusform>
            <numerusform>%n مدخل جديد كمسودات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) changed, to be published again</source>
        <extracomment>At the end of an import</extracomment>
        <translation>
            <numerusform>لا مدخلات معدّلة</numerusform>
            <numerusform>مدخل واحد معدّل، لإعادة النشر</numerusform>
            <numerusform>مدخلان معدّلان، لإعادة النشر</numerusform>
            <numerusform>%n مدخلات معدّلة، لإعادة النشر</numerusform>
            <numerusform>%n مدخلًا معدّلًا، لإعادة النشر</numerusform>
            <numerusform>%n مدخل معدّل، لإعادة النشر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <extracomment>At the end of an import</extracomment>
        <translation>
            <numerusform>لا صفوف مستبعدة</numerusform>
            <numerusform>صف واحد مستبعد</numerusform>
            <numerusform>صفان مستبعدان</numerusform>
            <numerusform>%n صفوف مستبعدة</numerusform>
            <numerusform>%n صفًا مستبعدًا</numerusform>
            <numerusform>%n صف مستبعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) not sent</source>
        <extracomment>At the end of an import that was stopped</extracomment>
        <translation>
            <numerusform>لا صفوف غير مرسلة</numerusform>
            <numerusform>صف واحد لم يُرسل</numerusform>
            <numerusform>صفان لم يُرسلا</numerusform>
            <numerusform>%n صفوف لم تُرسل</numerusform>
            <numerusform>%n صفًا لم يُرسل</numerusform>
            <numerusform>%n صف لم يُرسل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) did not come in</source>
        <extracomment>At the end of an import</extracomment>
        <translation>
            <numerusform>لا صفوف غير مستوردة</numerusform>
            <numerusform>صف واحد لم يُستورد</numerusform>
            <numerusform>صفان لم يُستوردا</numerusform>
            <numerusform>%n صفوف لم تُستورد</numerusform>
            <numerusform>%n صفًا لم يُستورد</numerusform>
            <numerusform>%n صف لم يُستورد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::ImportNote</name>
    <message>
        <source>%1 is unknown here. The agent is asked for it (%2).</source>
        <extracomment>Note of an import; %1 is a placeholder of the other program, %2 one of ours such as ask.ticket_id</extracomment>
        <translation>%1 غير معروف هنا. تُطلب قيمته من الموظف (%2).</translation>
    </message>
    <message>
        <source>%1 became %2, which is close, not the same.</source>
        <extracomment>Note of an import or export; %1 and %2 are placeholders or words</extracomment>
        <translation>حلّ %2 محل %1، وهو قريب منه لا مطابق له.</translation>
    </message>
    <message>
        <source>%1 cannot be said there. It stands as text.</source>
        <extracomment>Note of an export; %1 is a placeholder or condition</extracomment>
        <translation>لا مقابل لـ %1 هناك. يبقى نصًا.</translation>
    </message>
    <message>
        <source>%1 goes without %2.</source>
        <extracomment>Note of an export; %1 is a placeholder, %2 filters such as default: "there"</extracomment>
        <translation>ينتقل %1 بدون %2.</translation>
    </message>
    <message>
        <source>%1: %2. Mend it in the editor.</source>
        <extracomment>Note of an import; %1 is a piece of the text, %2 what the checker says of it</extracomment>
        <translation>%1: %2. يلزم إصلاحه في المحرر.</translation>
    </message>
    <message>
        <source>The braces of “%1” are kept as text.</source>
        <extracomment>Note of an import; %1 is a piece of the text with braces in it</extracomment>
        <translation>تبقى أقواس «%1» نصًا.</translation>
    </message>
    <message>
        <source>The shortcut %1 cannot be one here. The entry comes without.</source>
        <extracomment>Note of an import; %1 is a shortcut</extracomment>
        <translation>لا يصلح %1 اختصارًا هنا. يُضاف المدخل بدونه.</translation>
    </message>
    <message>
        <source>The shortcut %1 becomes %2.</source>
        <extracomment>Note of an import; %1 and %2 are shortcuts without their slash</extracomment>
        <translation>الاختصار %1 يصبح %2.</translation>
    </message>
    <message>
        <source>The shortcut %1 is that of “%2” already.</source>
        <extracomment>Note of an import; %1 is a shortcut, %2 the title of an entry</extracomment>
        <translation>الاختصار %1 مستخدم سابقًا في «%2».</translation>
    </message>
    <message>
        <source>“%1” has the same text already.</source>
        <extracomment>Note of an import; %1 is the title of an entry</extracomment>
        <translation>النص نفسه موجود سابقًا في «%1».</translation>
    </message>
    <message>
        <source>Row %1 of the file is the same entry.</source>
        <extracomment>Note of an import; %1 is the number of a row</extracomment>
        <translation>الصف %1 في الملف هو المدخل نفسه.</translation>
    </message>
    <message>
        <source>It had no title; “%1” was made for it.</source>
        <extracomment>Note of an import; %1 is a title</extracomment>
        <translation>كان بلا عنوان؛ أُنشئ له «%1».</translation>
    </message>
    <message>
        <source>The title was cut at 200 characters.</source>
        <extracomment>Note of an import</extracomment>
        <translation>قُصّ العنوان عند 200 حرف.</translation>
    </message>
    <message>
        <source>The macro also sets %1 to %2. That stays behind.</source>
        <extracomment>Note of an import: what a macro does besides; %1 is a field's name, %2 its value</extracomment>
        <translation>يضبط الماكرو أيضًا %1 على %2. هذا لا يُنقل.</translation>
    </message>
    <message>
        <source>It was switched off there.</source>
        <extracomment>Note of an import</extracomment>
        <translation>كان معطّلًا هناك.</translation>
    </message>
    <message>
        <source>It was an internal note there, not for customers.</source>
        <extracomment>Note of an import</extracomment>
        <translation>كان هناك ملاحظة داخلية لا تخص العملاء.</translation>
    </message>
    <message>
        <source>It was only for some there (%1). Here it is for all until you say otherwise.</source>
        <extracomment>Note of an import; %1 is who: a type or names of groups</extracomment>
        <translation>كان هناك للبعض فقط (%1). هنا للجميع ما لم يُحدَّد غير ذلك.</translation>
    </message>
    <message>
        <source>Bold, colours and the like stay behind.</source>
        <extracomment>Note of an import</extracomment>
        <translation>لا يُنقل الخط العريض والألوان وما شابه.</translation>
    </message>
    <message>
        <source>Pictures stay behind. Attach them in the editor.</source>
        <extracomment>Note of an import</extracomment>
        <translation>لا تُنقل الصور. يلزم إرفاقها في المحرر.</translation>
    </message>
    <message>
        <source>Its second text, for unfilled placeholders, stays behind: “%1”.</source>
        <extracomment>Note of an import; %1 is a text</extracomment>
        <translation>نصه الثاني، للحقول غير المعبأة، لا يُنقل: «%1».</translation>
    </message>
    <message>
        <source>“%1” is no language; the one chosen above was taken.</source>
        <extracomment>Note of an import; %1 is a piece of the file</extracomment>
        <translation>«%1» ليست لغة؛ أُخذت المختارة أعلاه.</translation>
    </message>
    <message>
        <source>Each language and form of address stands by itself there.</source>
        <extracomment>Note of an export</extracomment>
        <translation>كل لغة وصيغة مخاطبة قائمة بذاتها هناك.</translation>
    </message>
    <message>
        <source>%1 has no place there and stays behind.</source>
        <extracomment>Note of an import or export; %1 is a column's or field's name</extracomment>
        <translation>لا مكان لـ %1 هناك ولا يُنقل.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <extracomment>A note of an import and its place in the text: %1 line, %2 column, %3 the note</extracomment>
        <translation>السطر %1، العمود %2: %3</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: %4</source>
        <extracomment>A note of an import and its place in a text: %1 a language tag, %2 line, %3 column, %4 the note</extracomment>
        <translation>%1، السطر %2، العمود %3: %4</translation>
    </message>
</context>
<context>
    <name>parley::ImportPlanPage</name>
    <message>
        <source>No row fits. Choose another status, or clear the words.</source>
        <extracomment>No row of an import has what is filtered for</extracomment>
        <translation>لا صف مطابق. يمكن اختيار حالة أخرى أو مسح الكلمات.</translation>
    </message>
    <message>
        <source>Another file</source>
        <extracomment>Button: another file is to be imported</extracomment>
        <translation>ملف آخر</translation>
    </message>
    <message>
        <source>As the file says</source>
        <extracomment>In the field for a category, when none is to be set</extracomment>
        <translation>حسب الملف</translation>
    </message>
    <message>
        <source>Find in the rows</source>
        <extracomment>Field: words to look for in the rows of an import</extracomment>
        <translation>البحث في الصفوف</translation>
    </message>
    <message>
        <source>What would happen, row by row</source>
        <extracomment>What a screen reader says of the table of an import</extracomment>
        <translation>ما سيحدث، صفًا صفًا</translation>
    </message>
    <message>
        <source>Form of the file</source>
        <extracomment>Field of an import: what kind of file it is</extracomment>
        <translation>صيغة الملف</translation>
    </message>
    <message>
        <source>Language of texts without one</source>
        <extracomment>Field of an import</extracomment>
        <translation>لغة النصوص بلا لغة</translation>
    </message>
    <message>
        <source>Category of entries without one</source>
        <extracomment>Field of an import</extracomment>
        <translation>فئة المدخلات بلا فئة</translation>
    </message>
    <message>
        <source>All %1</source>
        <extracomment>Filter of an import's rows; %1 is how many there are</extracomment>
        <translation>الكل %1</translation>
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
            <numerusform>لن يُستورد أي صف. مفتاح المسافة يستبعد صفًا.</numerusform>
            <numerusform>سيُستورد صف واحد كمسودة. مفتاح المسافة يستبعد صفًا.</numerusform>
            <numerusform>سيُستورد صفان كمسودتين. مفتاح المسافة يستبعد صفًا.</numerusform>
            <numerusform>ستُستورد %n صفوف كمسودات. مفتاح المسافة يستبعد صفًا.</numerusform>
            <numerusform>سيُستورد %n صفًا كمسودات. مفتاح المسافة يستبعد صفًا.</numerusform>
            <numerusform>سيُستورد %n صف كمسودات. مفتاح المسافة يستبعد صفًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n entry(ies)</source>
        <extracomment>Button: begins the import</extracomment>
        <translation>
            <numerusform>لا مدخلات للاستيراد</numerusform>
            <numerusform>استيراد مدخل واحد</numerusform>
            <numerusform>استيراد مدخلين</numerusform>
            <numerusform>استيراد %n مدخلات</numerusform>
            <numerusform>استيراد %n مدخلًا</numerusform>
            <numerusform>استيراد %n مدخل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::ImportReader</name>
    <message>
        <source>The quotation mark in line %1 is never closed. Close it, or export the file again.</source>
        <extracomment>A file to import cannot be read</extracomment>
        <translation>علامة الاقتباس في السطر %1 غير مغلقة. يلزم إغلاقها أو تصدير الملف مجددًا.</translation>
    </message>
    <message numerus="yes">
        <source>The table has more than %n row(s). Bring it in by parts.</source>
        <extracomment>A file to import cannot be read; %n is the most rows there may be</extracomment>
        <translation>
            <numerusform>في الجدول أكثر من %n صفوف. يلزم استيراده على دفعات.</numerusform>
            <numerusform>في الجدول أكثر من صف واحد. يلزم استيراده على دفعات.</numerusform>
            <numerusform>في الجدول أكثر من صفين. يلزم استيراده على دفعات.</numerusform>
            <numerusform>في الجدول أكثر من %n صفوف. يلزم استيراده على دفعات.</numerusform>
            <numerusform>في الجدول أكثر من %n صفًا. يلزم استيراده على دفعات.</numerusform>
            <numerusform>في الجدول أكثر من %n صف. يلزم استيراده على دفعات.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is damaged: its letters can’t be read. Save it again as UTF-8.</source>
        <extracomment>A file to import cannot be read</extracomment>
        <translation>الملف تالف: لا يمكن قراءة حروفه. يلزم حفظه مجددًا بترميز UTF-8.</translation>
    </message>
    <message>
        <source>Line %1 is not UTF-8 text. Save the file as UTF-8 and choose it again.</source>
        <extracomment>A file to import cannot be read</extracomment>
        <translation>السطر %1 ليس نص UTF-8. يلزم حفظ الملف بترميز UTF-8 واختياره مجددًا.</translation>
    </message>
    <message>
        <source>This is not a text file. Choose the exported JSON, CSV or YAML file.</source>
        <extracomment>A file to import cannot be read</extracomment>
        <translation>هذا ليس ملفًا نصيًا. يلزم اختيار الملف المصدَّر: JSON أو CSV أو YAML.</translation>
    </message>
    <message>
        <source>The file has %1 MB; at most %2 MB are read. Bring it in by parts.</source>
        <extracomment>A file to import is refused; %1 and %2 are sizes in megabytes</extracomment>
        <translation>حجم الملف %1 MB؛ يُقرأ %2 MB على الأكثر. يلزم استيراده على دفعات.</translation>
    </message>
    <message>
        <source>The file is empty. Choose another, or export again.</source>
        <extracomment>A file to import is refused</extracomment>
        <translation>الملف فارغ. يلزم اختيار ملف آخر أو التصدير مجددًا.</translation>
    </message>
    <message>
        <source>This file has none of the known forms. Choose its form if you know it.</source>
        <extracomment>A file to import is refused</extracomment>
        <translation>الملف ليس بأي صيغة معروفة. يمكن اختيار صيغته إن كانت معلومة.</translation>
    </message>
    <message numerus="yes">
        <source>The file has more than %n item(s). Bring it in by parts.</source>
        <extracomment>A file to import is refused; %n is the most entries there may be</extracomment>
        <translation>
            <numerusform>في الملف أكثر من %n عناصر. يلزم استيراده على دفعات.</numerusform>
            <numerusform>في الملف أكثر من عنصر واحد. يلزم استيراده على دفعات.</numerusform>
            <numerusform>في الملف أكثر من عنصرين. يلزم استيراده على دفعات.</numerusform>
            <numerusform>في الملف أكثر من %n عناصر. يلزم استيراده على دفعات.</numerusform>
            <numerusform>في الملف أكثر من %n عنصرًا. يلزم استيراده على دفعات.</numerusform>
            <numerusform>في الملف أكثر من %n عنصر. يلزم استيراده على دفعات.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file holds no entries. Choose another.</source>
        <extracomment>A file to import is refused</extracomment>
        <translation>لا مدخلات في الملف. يلزم اختيار ملف آخر.</translation>
    </message>
    <message>
        <source>It has neither title nor text.</source>
        <extracomment>Why a row of an import cannot be brought in</extracomment>
        <translation>بلا عنوان ولا نص.</translation>
    </message>
    <message>
        <source>It has too many texts or tags.</source>
        <extracomment>Why a row of an import cannot be brought in</extracomment>
        <translation>فيه نصوص أو وسوم أكثر من اللازم.</translation>
    </message>
    <message>
        <source>It has no text.</source>
        <extracomment>Why a row of an import cannot be brought in</extracomment>
        <translation>بلا نص.</translation>
    </message>
    <message>
        <source>A text is longer than 32 KiB.</source>
        <extracomment>Why a row of an import cannot be brought in</extracomment>
        <translation>فيه نص أطول من 32 KiB.</translation>
    </message>
    <message>
        <source>The file breaks off in line %1: part of it is missing. Export it again.</source>
        <extracomment>A file to import cannot be read; %1 is a number</extracomment>
        <translation>ينقطع الملف عند السطر %1: جزء منه مفقود. يلزم تصديره مجددًا.</translation>
    </message>
    <message>
        <source>Line %1 is nested too deeply. This is no list of canned responses.</source>
        <extracomment>A file to import cannot be read; %1 is a number</extracomment>
        <translation>السطر %1 متداخل بعمق مفرط. ليست هذه قائمة ردود جاهزة.</translation>
    </message>
    <message>
        <source>Line %1 is not JSON. Mend it there, or export the file again.</source>
        <extracomment>A file to import cannot be read; %1 is a number</extracomment>
        <translation>السطر %1 ليس JSON. يلزم إصلاحه هناك أو تصدير الملف مجددًا.</translation>
    </message>
    <message>
        <source>There is no list “%1” in this file. Choose another form, or export it again.</source>
        <extracomment>A file to import cannot be read; %1 is a JSON name such as "macros"</extracomment>
        <translation>لا قائمة «%1» في هذا الملف. يلزم اختيار صيغة أخرى أو تصديره مجددًا.</translation>
    </message>
    <message>
        <source>“%1” is missing or no text.</source>
        <extracomment>Why a row of an import cannot be brought in; %1 is a JSON name such as "content"</extracomment>
        <translation>«%1» مفقود أو ليس نصًا.</translation>
    </message>
    <message>
        <source>It is no entry but a bare value.</source>
        <extracomment>Why a row of an import cannot be brought in</extracomment>
        <translation>ليس مدخلًا بل قيمة مجردة.</translation>
    </message>
    <message>
        <source>The macro writes nothing: it has no comment.</source>
        <extracomment>Why a row of an import cannot be brought in: a macro that only changes ticket fields</extracomment>
        <translation>الماكرو لا يكتب شيئًا: لا تعليق فيه.</translation>
    </message>
    <message>
        <source>A newer Parley wrote this file. Update this one, then import it.</source>
        <extracomment>A file to import cannot be read</extracomment>
        <translation>كتب هذا الملف إصدار أحدث من Parley. يلزم تحديث هذا الإصدار ثم الاستيراد.</translation>
    </message>
    <message>
        <source>“%1” in the column “%2” is not known.</source>
        <extracomment>Why a row of an import cannot be brought in; %1 is what stands there, %2 a column's name</extracomment>
        <translation>«%1» في العمود «%2» غير معروف.</translation>
    </message>
    <message>
        <source>The first line must name the columns “title” and “text”.</source>
        <extracomment>A file to import cannot be read</extracomment>
        <translation>يجب أن يسمّي السطر الأول العمودين «title» و«text».</translation>
    </message>
    <message>
        <source>The row has more cells than there are columns.</source>
        <extracomment>Why a row of an import cannot be brought in</extracomment>
        <translation>في الصف خلايا أكثر من الأعمدة.</translation>
    </message>
    <message>
        <source>The first line must name the columns %1. Choose another form, or export again.</source>
        <extracomment>A file to import cannot be read; %1 is a list of column names</extracomment>
        <translation>يجب أن يسمّي السطر الأول الأعمدة %1. يلزم اختيار صيغة أخرى أو التصدير مجددًا.</translation>
    </message>
    <message>
        <source>Line %1 points to another part of the file (a YAML alias). Write it out there.</source>
        <extracomment>A file to import cannot be read</extracomment>
        <translation>يشير السطر %1 إلى جزء آخر من الملف (alias في YAML). يلزم كتابة المحتوى هناك كاملًا.</translation>
    </message>
    <message>
        <source>Line %1 is nested too deeply. This is no list of text modules.</source>
        <extracomment>A file to import cannot be read</extracomment>
        <translation>السطر %1 متداخل بعمق مفرط. ليست هذه قائمة وحدات نصية.</translation>
    </message>
    <message>
        <source>The file has too many parts. Bring it in by parts.</source>
        <extracomment>A file to import cannot be read</extracomment>
        <translation>في الملف أجزاء أكثر من اللازم. يلزم استيراده على دفعات.</translation>
    </message>
    <message>
        <source>Line %1 is not YAML (%2). Mend it there, or export the file again.</source>
        <extracomment>A file to import cannot be read; %2 is what the reader says, in English</extracomment>
        <translation>السطر %1 ليس YAML (%2). يلزم إصلاحه هناك أو تصدير الملف مجددًا.</translation>
    </message>
    <message>
        <source>There is no list of text modules in this file. Choose another form.</source>
        <extracomment>A file to import cannot be read</extracomment>
        <translation>لا قائمة وحدات نصية في هذا الملف. يلزم اختيار صيغة أخرى.</translation>
    </message>
</context>
<context>
    <name>parley::ImportRowModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A cell of an import's table, for a screen reader: %1 what the cell says, %2 what the row is</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Row</source>
        <extracomment>Column of an import's table: the number of the row</extracomment>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Column of an import's table</extracomment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>Column of an import's table</extracomment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <extracomment>Column of an import's table</extracomment>
        <translation>الاختصار</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Column of an import's table</extracomment>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>What will happen</source>
        <extracomment>Column of an import's table</extracomment>
        <translation>ما سيحدث</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>Column of an import's table</extracomment>
        <translation>ملاحظات</translation>
    </message>
</context>
<context>
    <name>parley::ImportStartPage</name>
    <message>
        <source>Choose a file</source>
        <extracomment>Button: opens the dialog for files</extracomment>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <source>Drop a file here, or choose one</source>
        <extracomment>Heading where an import begins</extracomment>
        <translation>إفلات ملف هنا أو اختيار واحد</translation>
    </message>
    <message>
        <source>First you see what would happen, row by row. Nothing changes until you import, and then entries come in as drafts.</source>
        <extracomment>Where an import begins</extracomment>
        <translation>يُعرض أولًا ما سيحدث، صفًا صفًا. لا يتغير شيء حتى الاستيراد، وعندها تُضاف المدخلات كمسودات.</translation>
    </message>
    <message>
        <source>Files it reads</source>
        <extracomment>Where an import begins, above a list of forms</extracomment>
        <translation>الملفات المدعومة</translation>
    </message>
    <message>
        <source>%1 can’t be read</source>
        <extracomment>%1 is a file's name</extracomment>
        <translation>تتعذر قراءة %1</translation>
    </message>
</context>
<context>
    <name>parley::ImportWorkPage</name>
    <message>
        <source>Try again</source>
        <extracomment>Button: an import that was held up goes on</extracomment>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>%1 of %2, %3 to go</source>
        <extracomment>Progress: %1 of %2 are done, %3 remain</extracomment>
        <translation>%1 من %2، بقي %3</translation>
    </message>
</context>
<context>
    <name>parley::InsertMenus</name>
    <message>
        <source>Customer</source>
        <extracomment>Groups of fields that can be put into a canned response</extracomment>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>طلب</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>الموظف</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>محادثة</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>العلامة</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>A group of fields that can be put into a canned response: addresses of the library</extracomment>
        <translation>رابط</translation>
    </message>
    <message>
        <source>Ask the agent</source>
        <extracomment>A group of fields that can be put into a canned response: the agent is asked</extracomment>
        <translation>سؤال الموظف</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>What an agent is asked for: any words</extracomment>
        <translation>النص</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاريخ</translation>
    </message>
    <message>
        <source>One of several</source>
        <translation>واحد من عدة</translation>
    </message>
    <message>
        <source>If a field is there</source>
        <extracomment>A condition that can be put into a canned response</extracomment>
        <translation>إذا وُجد حقل</translation>
    </message>
    <message>
        <source>If … otherwise …</source>
        <extracomment>A condition that can be put into a canned response</extracomment>
        <translation>إذا … وإلا …</translation>
    </message>
    <message>
        <source>Unless</source>
        <extracomment>A condition that can be put into a canned response</extracomment>
        <translation>ما لم</translation>
    </message>
    <message>
        <source>One of several cases</source>
        <extracomment>A condition that can be put into a canned response</extracomment>
        <translation>واحدة من عدة حالات</translation>
    </message>
    <message>
        <source>By gender: masculine, feminine, unknown</source>
        <extracomment>What can be put into a canned response: words by whom it addresses</extracomment>
        <translation>حسب الجنس: مذكر، مؤنث، غير معروف</translation>
    </message>
    <message>
        <source>By number: one, other</source>
        <extracomment>What can be put into a canned response: words by number</extracomment>
        <translation>حسب العدد: واحد، غيره</translation>
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
    <name>parley::LanguageWord</name>
    <message>
        <source>The customer’s whole name</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>اسم العميل الكامل</translation>
    </message>
    <message>
        <source>The customer’s first name</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>اسم العميل الأول</translation>
    </message>
    <message>
        <source>The customer’s last name</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>اسم عائلة العميل</translation>
    </message>
    <message>
        <source>How the customer wishes to be addressed: feminine, masculine or unknown</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>صيغة المخاطبة التي يفضلها العميل: مؤنث أو مذكر أو غير معروف</translation>
    </message>
    <message>
        <source>The same as customer.gender</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>مثل customer.gender</translation>
    </message>
    <message>
        <source>The customer’s language, as a tag such as he</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>لغة العميل، كرمز مثل he</translation>
    </message>
    <message>
        <source>The customer’s email address</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>بريد العميل الإلكتروني</translation>
    </message>
    <message>
        <source>The customer’s phone number</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>رقم هاتف العميل</translation>
    </message>
    <message>
        <source>The customer’s tags, a list</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>وسوم العميل، قائمة</translation>
    </message>
    <message>
        <source>What the centre keeps of the customer besides</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>ما يحفظه المركز عن العميل أيضًا</translation>
    </message>
    <message>
        <source>How many orders the customer has made</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>عدد طلبات العميل</translation>
    </message>
    <message>
        <source>What the customer has bought so far</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>إجمالي مشتريات العميل حتى الآن</translation>
    </message>
    <message>
        <source>Since which year the customer has been known</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>السنة التي عُرف العميل منذها</translation>
    </message>
    <message>
        <source>The customer’s time zone</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>المنطقة الزمنية للعميل</translation>
    </message>
    <message>
        <source>Your whole name</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>اسمك الكامل</translation>
    </message>
    <message>
        <source>Your first name</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>اسمك الأول</translation>
    </message>
    <message>
        <source>Your last name</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>اسم عائلتك</translation>
    </message>
    <message>
        <source>How you speak of yourself: feminine, masculine or unknown</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>صيغة حديثك عن نفسك: مؤنث أو مذكر أو غير معروف</translation>
    </message>
    <message>
        <source>The same as agent.gender</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>مثل agent.gender</translation>
    </message>
    <message>
        <source>Your team</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>فريقك</translation>
    </message>
    <message>
        <source>What the conversation is about</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>موضوع المحادثة</translation>
    </message>
    <message>
        <source>The channel it is held on</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>القناة التي تجري عليها</translation>
    </message>
    <message>
        <source>The language it is held in</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>اللغة التي تجري بها</translation>
    </message>
    <message>
        <source>The queue it came by</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>قائمة الانتظار التي جاءت منها</translation>
    </message>
    <message>
        <source>The page the customer wrote from</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>الصفحة التي كتب منها العميل</translation>
    </message>
    <message>
        <source>When it began</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>وقت بدئها</translation>
    </message>
    <message>
        <source>The brand the customer wrote to</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>العلامة التي كتب إليها العميل</translation>
    </message>
    <message>
        <source>The brand’s currency</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>عملة العلامة</translation>
    </message>
    <message>
        <source>The brand’s time zone</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>المنطقة الزمنية للعلامة</translation>
    </message>
    <message>
        <source>The number of the latest order</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>رقم أحدث طلب</translation>
    </message>
    <message>
        <source>What was ordered last</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>محتوى أحدث طلب</translation>
    </message>
    <message>
        <source>The status of the latest order</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>حالة أحدث طلب</translation>
    </message>
    <message>
        <source>The amount of the latest order</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>مبلغ أحدث طلب</translation>
    </message>
    <message>
        <source>When the latest order was made</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>تاريخ أحدث طلب</translation>
    </message>
    <message>
        <source>How many orders are known</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>عدد الطلبات المعروفة</translation>
    </message>
    <message>
        <source>The latest order</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>أحدث طلب</translation>
    </message>
    <message>
        <source>The oldest order that is known</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>أقدم طلب معروف</translation>
    </message>
    <message>
        <source>The address of a link of the library, in this customer’s language</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>عنوان رابط من المكتبة، بلغة هذا العميل</translation>
    </message>
    <message>
        <source>Something you are asked for when you insert the text</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>شيء يُطلب منك عند إدراج النص</translation>
    </message>
    <message>
        <source>Stands in when there is nothing</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>بديل عند غياب القيمة</translation>
    </message>
    <message>
        <source>A form for him, for her, and for when it is not known</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>صيغة له ولها وعند عدم المعرفة</translation>
    </message>
    <message>
        <source>The form of a word for a number; # stands for the number</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>صيغة الكلمة حسب العدد؛ # يمثل العدد</translation>
    </message>
    <message>
        <source>A Polish name as it is called out</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>اسم بولندي بصيغة النداء</translation>
    </message>
    <message>
        <source>A phone number: international, national, e164 or link</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>رقم هاتف: international, national, e164 أو link</translation>
    </message>
    <message>
        <source>An amount as the language writes it</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>مبلغ وفق قواعد اللغة</translation>
    </message>
    <message>
        <source>A number as the language writes it, with so many decimals</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>عدد وفق قواعد اللغة بعدد من المنازل العشرية</translation>
    </message>
    <message>
        <source>A date: short, medium, long, full, day, weekday, time, or a pattern</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>تاريخ: short, medium, long, full, day, weekday, time أو نمط</translation>
    </message>
    <message>
        <source>Says what is asked: label, type (text, number, date, choice), choices, pattern, example</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>يحدد ما يُسأل عنه: label, type (text, number, date, choice), choices, pattern, example</translation>
    </message>
    <message>
        <source>In capital letters</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>بأحرف كبيرة</translation>
    </message>
    <message>
        <source>In small letters</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>بأحرف صغيرة</translation>
    </message>
    <message>
        <source>The first letter large, the others small</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>الحرف الأول كبير والباقي صغير</translation>
    </message>
    <message>
        <source>Puts a text after it</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>يضيف نصًا بعده</translation>
    </message>
    <message>
        <source>Puts a text before it</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>يضيف نصًا قبله</translation>
    </message>
    <message>
        <source>Puts one text in the place of another, everywhere</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>يضع نصًا مكان آخر في كل موضع</translation>
    </message>
    <message>
        <source>Puts one text in the place of another, the first time</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>يضع نصًا مكان آخر في المرة الأولى</translation>
    </message>
    <message>
        <source>Puts one text in the place of another, the last time</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>يضع نصًا مكان آخر في المرة الأخيرة</translation>
    </message>
    <message>
        <source>Takes a text out, everywhere</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>يزيل نصًا في كل موضع</translation>
    </message>
    <message>
        <source>Takes a text out, the first time</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>يزيل نصًا في المرة الأولى</translation>
    </message>
    <message>
        <source>Takes a text out, the last time</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>يزيل نصًا في المرة الأخيرة</translation>
    </message>
    <message>
        <source>A part: from which place, how many</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>جزء: من أي موضع، وكم</translation>
    </message>
    <message>
        <source>At most so many letters</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>عدد من الحروف على الأكثر</translation>
    </message>
    <message>
        <source>At most so many words</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>عدد من الكلمات على الأكثر</translation>
    </message>
    <message>
        <source>Without white space at both ends</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>بلا فراغات في الطرفين</translation>
    </message>
    <message>
        <source>Without white space at the start</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>بلا فراغات في البداية</translation>
    </message>
    <message>
        <source>Without white space at the end</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>بلا فراغات في النهاية</translation>
    </message>
    <message>
        <source>Without white space at both ends, one blank between words</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>بلا فراغات في الطرفين، ومسافة واحدة بين الكلمات</translation>
    </message>
    <message>
        <source>On one line</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>في سطر واحد</translation>
    </message>
    <message>
        <source>With an HTML line break before each new line</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>مع فاصل أسطر HTML قبل كل سطر جديد</translation>
    </message>
    <message>
        <source>Without HTML tags</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>بدون وسوم HTML</translation>
    </message>
    <message>
        <source>Safe inside HTML</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>آمن داخل HTML</translation>
    </message>
    <message>
        <source>The same as escape</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>مثل escape</translation>
    </message>
    <message>
        <source>Safe inside HTML, if it is not yet</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>آمن داخل HTML إن لم يكن كذلك بعد</translation>
    </message>
    <message>
        <source>Safe inside an address</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>آمن داخل عنوان</translation>
    </message>
    <message>
        <source>Back from url_encode</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>عكس url_encode</translation>
    </message>
    <message>
        <source>In Base64</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>بترميز Base64</translation>
    </message>
    <message>
        <source>Back from Base64</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>فك ترميز Base64</translation>
    </message>
    <message>
        <source>In Base64 for addresses</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>بترميز Base64 للعناوين</translation>
    </message>
    <message>
        <source>Back from Base64 for addresses</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>فك ترميز Base64 للعناوين</translation>
    </message>
    <message>
        <source>Adds</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>يجمع</translation>
    </message>
    <message>
        <source>Takes away</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>يطرح</translation>
    </message>
    <message>
        <source>Multiplies</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>يضرب</translation>
    </message>
    <message>
        <source>Divides; whole by whole stays whole</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>يقسم؛ الصحيح على الصحيح يبقى صحيحًا</translation>
    </message>
    <message>
        <source>What is left after dividing</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>باقي القسمة</translation>
    </message>
    <message>
        <source>Rounds, to so many decimals</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>يقرّب إلى عدد من المنازل العشرية</translation>
    </message>
    <message>
        <source>Rounds up</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>يقرّب إلى الأعلى</translation>
    </message>
    <message>
        <source>Rounds down</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>يقرّب إلى الأدنى</translation>
    </message>
    <message>
        <source>Without its sign</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>بدون إشارته</translation>
    </message>
    <message>
        <source>Not less than</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>ليس أقل من</translation>
    </message>
    <message>
        <source>Not more than</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>ليس أكثر من</translation>
    </message>
    <message>
        <source>How many letters, or how many in a list</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>عدد الحروف أو عدد عناصر القائمة</translation>
    </message>
    <message>
        <source>A list as text, with what stands between</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>قائمة كنص، مع ما يفصل بينها</translation>
    </message>
    <message>
        <source>A text as a list</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>نص كقائمة</translation>
    </message>
    <message>
        <source>The first of a list</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>أول القائمة</translation>
    </message>
    <message>
        <source>The last of a list</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>آخر القائمة</translation>
    </message>
    <message>
        <source>A list in order</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>قائمة مرتبة</translation>
    </message>
    <message>
        <source>A list in order, capital and small letters alike</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>قائمة مرتبة، دون تمييز بين الأحرف الكبيرة والصغيرة</translation>
    </message>
    <message>
        <source>A list from its end</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>قائمة من آخرها</translation>
    </message>
    <message>
        <source>A list without what is in it twice</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>قائمة بلا تكرار</translation>
    </message>
    <message>
        <source>A list without what is nothing</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>قائمة بلا قيم خالية</translation>
    </message>
    <message>
        <source>Two lists as one</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>قائمتان كواحدة</translation>
    </message>
    <message>
        <source>One field of everything in a list</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>حقل واحد من كل عنصر في القائمة</translation>
    </message>
    <message>
        <source>What in a list has a field, or that value in it</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>عناصر القائمة التي فيها حقل، أو قيمة معينة فيه</translation>
    </message>
    <message>
        <source>What in a list has not</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>عناصر القائمة التي ليس فيها ذلك</translation>
    </message>
    <message>
        <source>The first in a list that has</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>أول عنصر في القائمة فيه ذلك</translation>
    </message>
    <message>
        <source>The place of the first in a list that has</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>موضع أول عنصر في القائمة فيه ذلك</translation>
    </message>
    <message>
        <source>Whether anything in a list has</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>هل في القائمة عنصر فيه ذلك</translation>
    </message>
    <message>
        <source>The numbers of a list together</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>مجموع أرقام القائمة</translation>
    </message>
    <message>
        <source>Shown only if something holds; with elsif and else</source>
        <extracomment>What a tag of a canned response is, in a list to choose from</extracomment>
        <translation>يظهر فقط إن تحقق شرط؛ مع elsif وelse</translation>
    </message>
    <message>
        <source>Shown only if something does not hold</source>
        <extracomment>What a tag of a canned response is, in a list to choose from</extracomment>
        <translation>يظهر فقط إن لم يتحقق شرط</translation>
    </message>
    <message>
        <source>One of several, by a value</source>
        <extracomment>What a tag of a canned response is, in a list to choose from</extracomment>
        <translation>واحد من عدة، بحسب قيمة</translation>
    </message>
    <message>
        <source>Keeps a value under a name</source>
        <extracomment>What a tag of a canned response is, in a list to choose from</extracomment>
        <translation>يحفظ قيمة باسم</translation>
    </message>
    <message>
        <source>Keeps a text under a name</source>
        <extracomment>What a tag of a canned response is, in a list to choose from</extracomment>
        <translation>يحفظ نصًا باسم</translation>
    </message>
    <message>
        <source>A note that is not shown</source>
        <extracomment>What a tag of a canned response is, in a list to choose from</extracomment>
        <translation>ملاحظة لا تظهر</translation>
    </message>
    <message>
        <source>A short note that is not shown</source>
        <extracomment>What a tag of a canned response is, in a list to choose from</extracomment>
        <translation>ملاحظة قصيرة لا تظهر</translation>
    </message>
    <message>
        <source>Braces that stay as they are</source>
        <extracomment>What a tag of a canned response is, in a list to choose from</extracomment>
        <translation>أقواس تبقى كما هي</translation>
    </message>
    <message>
        <source>Nothing, or nothing but white space</source>
        <extracomment>What a named value of a canned response is, in a list to choose from</extracomment>
        <translation>لا شيء، أو مسافات فقط</translation>
    </message>
    <message>
        <source>A text or list with nothing in it</source>
        <extracomment>What a named value of a canned response is, in a list to choose from</extracomment>
        <translation>نص أو قائمة بلا محتوى</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>What a named value of a canned response is, in a list to choose from</extracomment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>The same as nil</source>
        <extracomment>What a named value of a canned response is, in a list to choose from</extracomment>
        <translation>مثل nil</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>What a named value of a canned response is, in a list to choose from</extracomment>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>What a named value of a canned response is, in a list to choose from</extracomment>
        <translation>لا</translation>
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
        <source>Entries</source>
        <extracomment>The library's first section in its switch: canned responses, phrases and links</extracomment>
        <translation>المدخلات</translation>
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
        <source>Import</source>
        <extracomment>Brings entries from a file into the library</extracomment>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>Writes the library's entries into a file</extracomment>
        <translation>تصدير</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <extracomment>In the top bar</extracomment>
        <translation>
            <numerusform>لا مدخلات</numerusform>
            <numerusform>مدخل واحد</numerusform>
            <numerusform>مدخلان</numerusform>
            <numerusform>%Ln مدخلات</numerusform>
            <numerusform>%Ln مدخلًا</numerusform>
            <numerusform>%Ln مدخل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <extracomment>In the status bar of trainers</extracomment>
        <translation>
            <numerusform>لا مسودات</numerusform>
            <numerusform>مسودة واحدة</numerusform>
            <numerusform>مسودتان</numerusform>
            <numerusform>%n مسودات</numerusform>
            <numerusform>%n مسودة</numerusform>
            <numerusform>%n مسودة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for your review</source>
        <extracomment>In the status bar of trainers: entries in review</extracomment>
        <translation>
            <numerusform>لا شيء ينتظر مراجعتك</numerusform>
            <numerusform>واحد ينتظر مراجعتك</numerusform>
            <numerusform>اثنان ينتظران مراجعتك</numerusform>
            <numerusform>%n تنتظر مراجعتك</numerusform>
            <numerusform>%n ينتظر مراجعتك</numerusform>
            <numerusform>%n ينتظر مراجعتك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <extracomment>In the status bar of trainers: entries that should have been read again</extracomment>
        <translation>
            <numerusform>لا متأخر</numerusform>
            <numerusform>واحد متأخر</numerusform>
            <numerusform>اثنان متأخران</numerusform>
            <numerusform>%n متأخرة</numerusform>
            <numerusform>%n متأخرًا</numerusform>
            <numerusform>%n متأخر</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between two numbers in the status bar</extracomment>
        <translation>، </translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <extracomment>Something was not done with a library entry; %1 says why</extracomment>
        <translation>لم يتم: %1</translation>
    </message>
    <message>
        <source>check</source>
        <extracomment>After the key in the status bar: goes through what the checks found</extracomment>
        <translation>فحص</translation>
    </message>
    <message>
        <source>compare</source>
        <extracomment>After the key in the status bar: shows two versions side by side</extracomment>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>next variant</source>
        <extracomment>After the key in the status bar: the text in the next language or form of address</extracomment>
        <translation>الصيغة التالية</translation>
    </message>
</context>
<context>
    <name>parley::LibraryPageWiring</name>
    <message>
        <source>Attach a file</source>
        <extracomment>Title of the dialog that chooses a file to send along with a canned response</extracomment>
        <translation>إرفاق ملف</translation>
    </message>
</context>
<context>
    <name>parley::LibraryPlace</name>
    <message>
        <source>Exported</source>
        <extracomment>Title of a notice: the library was written to a file</extracomment>
        <translation>تم التصدير</translation>
    </message>
    <message>
        <source>Proposals</source>
        <extracomment>A section of the library: what agents suggest for it</extracomment>
        <translation>الاقتراحات</translation>
    </message>
    <message>
        <source>Tone guide</source>
        <extracomment>A section of the library: words to use and to avoid</extracomment>
        <translation>دليل الأسلوب</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>A section of the library: what its entries bring</extracomment>
        <translation>التقرير</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) written to %1</source>
        <extracomment>%1 is a file</extracomment>
        <translation>
            <numerusform>لم يُكتب أي إدخال في %1</numerusform>
            <numerusform>كُتب إدخال واحد في %1</numerusform>
            <numerusform>كُتب إدخالان في %1</numerusform>
            <numerusform>كُتبت %n إدخالات في %1</numerusform>
            <numerusform>كُتب %n إدخالًا في %1</numerusform>
            <numerusform>كُتب %n إدخال في %1</numerusform>
        </translation>
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
    <name>parley::LibraryReport</name>
    <message>
        <source>%1 of %2 sent</source>
        <extracomment>Tooltip of a share in the library's report; %1 and %2 are numbers of messages</extracomment>
        <translation>%1 من %2 مُرسلة</translation>
    </message>
    <message numerus="yes">
        <source>%n ratings</source>
        <extracomment>Tooltip of the satisfaction in the library's report</extracomment>
        <translation>
            <numerusform>لا تقييمات</numerusform>
            <numerusform>تقييم واحد</numerusform>
            <numerusform>تقييمان</numerusform>
            <numerusform>%n تقييمات</numerusform>
            <numerusform>%n تقييمًا</numerusform>
            <numerusform>%n تقييم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 ended chats</source>
        <extracomment>Tooltip of a share in the library's report; %1 and %2 are numbers of conversations</extracomment>
        <translation>%1 من %2 محادثة منتهية</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>A time in hours, in the library's report</extracomment>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A time in minutes, in the library's report</extracomment>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A time in seconds, in the library's report</extracomment>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>A share in per cent</extracomment>
        <translation>%1٪</translation>
    </message>
</context>
<context>
    <name>parley::LibraryReportCards</name>
    <message>
        <source>was %1</source>
        <extracomment>Beside a figure: what it was in as many days before</extracomment>
        <translation>كان %1</translation>
    </message>
    <message>
        <source>%1 of all messages</source>
        <extracomment>Beside the number of messages from the library: their share of all messages</extracomment>
        <translation>%1 من كل الرسائل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ratings</source>
        <extracomment>Beside the satisfaction: how many customers rated</extracomment>
        <translation>
            <numerusform>لا تقييمات</numerusform>
            <numerusform>تقييم واحد</numerusform>
            <numerusform>تقييمان</numerusform>
            <numerusform>%Ln تقييمات</numerusform>
            <numerusform>%Ln تقييمًا</numerusform>
            <numerusform>%Ln تقييم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::LibraryReportDelegate</name>
    <message>
        <source>rewrite?</source>
        <extracomment>A mark beside an entry whose text agents often change before sending it</extracomment>
        <translation>إعادة صياغة؟</translation>
    </message>
</context>
<context>
    <name>parley::LibraryReportHeader</name>
    <message>
        <source>Columns</source>
        <extracomment>What a screen reader calls the head of a table</extracomment>
        <translation>الأعمدة</translation>
    </message>
</context>
<context>
    <name>parley::LibraryReportLoading</name>
    <message>
        <source>Still counting. Long periods take a while.</source>
        <extracomment>While a report takes long</extracomment>
        <translation>العدّ مستمر. الفترات الطويلة تستغرق وقتًا.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Stops waiting for a report</extracomment>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>parley::LibraryReportModel</name>
    <message>
        <source>Shortcut</source>
        <extracomment>Column of the library's report as a file</extracomment>
        <translation>الاختصار</translation>
    </message>
    <message>
        <source>Variant</source>
        <extracomment>Column of the library's report as a file: language and form of address</extracomment>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>%1, seconds</source>
        <translation>%1، بالثواني</translation>
    </message>
    <message>
        <source>Personal phrases of others</source>
        <translation>عبارات شخصية لآخرين</translation>
    </message>
    <message>
        <source>Entry</source>
        <extracomment>Column of the library's report</extracomment>
        <translation>المدخل</translation>
    </message>
    <message>
        <source>Inserted</source>
        <extracomment>Column of the library's report: times put into a draft</extracomment>
        <translation>أُدرجت</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>Column of the library's report: messages sent with it</extracomment>
        <translation>أُرسلت</translation>
    </message>
    <message>
        <source>Edited first</source>
        <extracomment>Column of the library's report: share changed before sending</extracomment>
        <translation>بعد التعديل</translation>
    </message>
    <message>
        <source>Rewritten</source>
        <extracomment>Column of the library's report: how much of the text was changed</extracomment>
        <translation>نسبة التغيير</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <extracomment>Column of the library's report</extracomment>
        <translation>الرضا</translation>
    </message>
    <message>
        <source>Solved</source>
        <extracomment>Column of the library's report</extracomment>
        <translation>تم الحل</translation>
    </message>
    <message>
        <source>Asked again</source>
        <extracomment>Column of the library's report: customers who wrote again</extracomment>
        <translation>تواصلوا مجددًا</translation>
    </message>
    <message>
        <source>By hand</source>
        <extracomment>Column of the library's report: typed though an entry exists</extracomment>
        <translation>يدويًا</translation>
    </message>
    <message>
        <source>Time saved</source>
        <extracomment>Column of the library's report</extracomment>
        <translation>الوقت الموفَّر</translation>
    </message>
    <message>
        <source>Last sent</source>
        <extracomment>Column of the library's report</extracomment>
        <translation>آخر إرسال</translation>
    </message>
</context>
<context>
    <name>parley::LibraryReportPage</name>
    <message>
        <source>Days as a table</source>
        <extracomment>Shows the plots as a table of days</extracomment>
        <translation>الأيام كجدول</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <extracomment>Writes the report's table to a file</extracomment>
        <translation>تصدير CSV</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>Column of a table of days</extracomment>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>Column of a table of days: messages that agents sent</extracomment>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>From the library</source>
        <extracomment>Column of a table of days</extracomment>
        <translation>من المكتبة</translation>
    </message>
    <message>
        <source>By hand</source>
        <extracomment>Column of a table of days</extracomment>
        <translation>يدويًا</translation>
    </message>
    <message>
        <source>Time saved</source>
        <extracomment>Column of a table of days</extracomment>
        <translation>الوقت الموفَّر</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>What a screen reader calls the table of days</extracomment>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Entries</source>
        <extracomment>Heading of the report's table</extracomment>
        <translation>المدخلات</translation>
    </message>
    <message>
        <source>Filter entries</source>
        <extracomment>In the empty field that filters the report's table</extracomment>
        <translation>تصفية المدخلات</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Asks once more for what could not be shown</extracomment>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>A filter of the report's table</extracomment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Often rewritten</source>
        <extracomment>A filter of the report's table: entries that agents change before sending</extracomment>
        <translation>كثير التعديل</translation>
    </message>
    <message>
        <source>Never used</source>
        <extracomment>A filter of the report's table</extracomment>
        <translation>لم تُستخدم قط</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A variant of an entry: %1 English, %2 neutral</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>No report asked for.</source>
        <extracomment>In the place of a report whose coming was not awaited</extracomment>
        <translation>لم يُطلب تقرير.</translation>
    </message>
    <message>
        <source>The figures did not come. %1</source>
        <extracomment>In the place of a report; %1 says why it did not come</extracomment>
        <translation>لم تصل الأرقام. %1</translation>
    </message>
    <message>
        <source>Nothing was sent in these days. Choose other ones above.</source>
        <extracomment>In the place of a report of days without messages</extracomment>
        <translation>لم يُرسل شيء في هذه الأيام. يمكن اختيار غيرها أعلاه.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A filter and how many it shows</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No entry is like this. Take a filter away.</source>
        <extracomment>In the empty table of the report</extracomment>
        <translation>لا مدخل كهذا. يمكن إزالة مرشح.</translation>
    </message>
</context>
<context>
    <name>parley::LibraryReportPeriod</name>
    <message numerus="yes">
        <source>%n days</source>
        <extracomment>A choice of how many days a report is of</extracomment>
        <translation>
            <numerusform>لا أيام</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Custom</source>
        <extracomment>A choice of days of a report: from one to another</extracomment>
        <translation>مخصص</translation>
    </message>
    <message>
        <source>from</source>
        <extracomment>Before the first day of a report</extracomment>
        <translation>من</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Before the last day of a report</extracomment>
        <translation>إلى</translation>
    </message>
    <message>
        <source>First day</source>
        <extracomment>What a screen reader calls a field</extracomment>
        <translation>أول يوم</translation>
    </message>
    <message>
        <source>Last day</source>
        <extracomment>What a screen reader calls a field</extracomment>
        <translation>آخر يوم</translation>
    </message>
</context>
<context>
    <name>parley::LibraryReportTable</name>
    <message>
        <source>What each entry brought</source>
        <extracomment>What a screen reader calls the report's table</extracomment>
        <translation>ما حققه كل مدخل</translation>
    </message>
</context>
<context>
    <name>parley::LibraryReportWiring</name>
    <message>
        <source>Export the library’s figures</source>
        <extracomment>Title of a file window</extracomment>
        <translation>تصدير أرقام المكتبة</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <extracomment>A kind of files in a file window</extracomment>
        <translation>جداول (*.csv)</translation>
    </message>
    <message>
        <source>Exported</source>
        <extracomment>Title of a notice; the text is the file's path</extracomment>
        <translation>تم التصدير</translation>
    </message>
    <message>
        <source>Not exported</source>
        <extracomment>Title of a notice; the text says why</extracomment>
        <translation>لم يتم التصدير</translation>
    </message>
</context>
<context>
    <name>parley::LibrarySearch</name>
    <message>
        <source>Search the library</source>
        <extracomment>In the library's empty search field</extracomment>
        <translation>البحث في المكتبة</translation>
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
    <message numerus="yes">
        <source>%n SMS</source>
        <extracomment>In how many SMS a text goes out</extracomment>
        <translation>
            <numerusform>لا رسائل SMS</numerusform>
            <numerusform>رسالة SMS واحدة</numerusform>
            <numerusform>رسالتا SMS</numerusform>
            <numerusform>%n رسائل SMS</numerusform>
            <numerusform>%n رسالة SMS</numerusform>
            <numerusform>%n رسالة SMS</numerusform>
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
        <translation>حُسم هذا في هذه الأثناء من قِبل %1.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Over a suggestion's text: %1 English, %2 neutral</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Under a suggestion's title: %1 "Suggested by Dana H.", %2 "today 14:12"</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>A trainer has not looked at it yet. Until then it is yours alone.</source>
        <extracomment>Over one's own suggestion for the library</extracomment>
        <translation>لم يطّلع عليه مدرب بعد. حتى ذلك الحين هو لك وحدك.</translation>
    </message>
    <message>
        <source>%1 has added it to the library.</source>
        <extracomment>Over a suggestion for the library; %1 is a trainer's name</extracomment>
        <translation>أُضيف إلى المكتبة من قِبل %1.</translation>
    </message>
    <message>
        <source>%1 has declined it. It stays a personal phrase of its author.</source>
        <extracomment>Over a suggestion for the library; %1 is a trainer's name</extracomment>
        <translation>رُفض من قِبل %1. يبقى عبارة شخصية لكاتبه.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>A trainer's word to who suggested a text</extracomment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>A trainer</source>
        <extracomment>Somebody whose name is not known</extracomment>
        <translation>مدرب</translation>
    </message>
    <message>
        <source>Tell the author why before you decline.</source>
        <extracomment>Why a suggestion cannot be declined yet</extracomment>
        <translation>قبل الرفض يجب توضيح السبب للكاتب.</translation>
    </message>
    <message>
        <source>Decline</source>
        <extracomment>Answers a suggestion for the library with no</extracomment>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Add to library</source>
        <extracomment>Takes a suggestion into the library</extracomment>
        <translation>إضافة إلى المكتبة</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>A field of a suggestion for the library</extracomment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <extracomment>A field of a suggestion for the library: what is typed after the slash</extracomment>
        <translation>الاختصار</translation>
    </message>
    <message>
        <source>Category</source>
        <extracomment>A field of a suggestion for the library</extracomment>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>As proposed</source>
        <extracomment>Over a suggestion's text before the trainer changed it</extracomment>
        <translation>كما اقتُرح</translation>
    </message>
    <message>
        <source>A word to the author</source>
        <extracomment>A field under a suggestion for the library: what the trainer says to its author</extracomment>
        <translation>كلمة إلى الكاتب</translation>
    </message>
    <message>
        <source>They read it under their suggestion</source>
        <extracomment>In the empty field for a word to who suggested a text</extracomment>
        <translation>تظهر لصاحب الاقتراح تحته</translation>
    </message>
    <message>
        <source>Open the entry</source>
        <extracomment>Opens the entry that a suggestion has become</extracomment>
        <translation>فتح المدخل</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>Over a suggestion's text</extracomment>
        <translation>النص</translation>
    </message>
</context>
<context>
    <name>parley::ProposalDoubts</name>
    <message>
        <source>A name</source>
        <extracomment>What a piece of text may be, in the tooltip of a doubt</extracomment>
        <translation>اسم</translation>
    </message>
    <message>
        <source>An address</source>
        <extracomment>What a piece of text may be, in the tooltip of a doubt</extracomment>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>An amount</source>
        <extracomment>What a piece of text may be, in the tooltip of a doubt</extracomment>
        <translation>مبلغ</translation>
    </message>
    <message>
        <source>A date</source>
        <extracomment>What a piece of text may be, in the tooltip of a doubt</extracomment>
        <translation>تاريخ</translation>
    </message>
    <message>
        <source>A number or code</source>
        <extracomment>What a piece of text may be, in the tooltip of a doubt</extracomment>
        <translation>رقم أو رمز</translation>
    </message>
    <message>
        <source>Might be true of one customer only:</source>
        <extracomment>Before pieces of a text that only one customer should read</extracomment>
        <translation>قد يخص عميلًا واحدًا فقط:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>After some pieces of text: how many there are besides</extracomment>
        <translation>
            <numerusform>ولا شيء آخر</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::ProposalSide</name>
    <message>
        <source>Why</source>
        <extracomment>Heading beside a suggestion for the library: the author's reason</extracomment>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <extracomment>Heading beside a suggestion for the library: the conversation</extracomment>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Says much the same</source>
        <extracomment>Heading beside a suggestion for the library: entries much like it</extracomment>
        <translation>مدخلات مشابهة</translation>
    </message>
    <message>
        <source>The conversation is not at hand.</source>
        <extracomment>Beside a suggestion for the library whose conversation cannot be shown</extracomment>
        <translation>المحادثة غير متاحة.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Where a suggestion came from: %1 is a customer's name, %2 day and time</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Nothing in the library.</source>
        <extracomment>Beside a suggestion for the library: nothing is like it</extracomment>
        <translation>لا شيء في المكتبة.</translation>
    </message>
    <message>
        <source>%1 the same</source>
        <extracomment>An entry much like a suggestion: %1 is its shortcut, %2 how much of the words is the same</extracomment>
        <translation>%1 متطابق</translation>
    </message>
    <message>
        <source>%1 · %2 the same</source>
        <translation>%1 · %2 متطابق</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Opens an entry of the library</extracomment>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>What a screen reader calls the button; %1 is an entry's title</extracomment>
        <translation>فتح %1</translation>
    </message>
</context>
<context>
    <name>parley::ProposalWiring</name>
    <message>
        <source>Suggested for the library</source>
        <extracomment>Title of a notice</extracomment>
        <translation>اقتُرح للمكتبة</translation>
    </message>
    <message>
        <source>It is yours at once; a trainer decides about the rest.</source>
        <translation>هو لك فورًا؛ والباقي يقرره مدرب.</translation>
    </message>
    <message>
        <source>It is yours at once as /%1; a trainer decides about the rest.</source>
        <translation>هو لك فورًا بالاختصار /%1؛ والباقي يقرره مدرب.</translation>
    </message>
    <message>
        <source>Added to the library</source>
        <translation>أُضيف إلى المكتبة</translation>
    </message>
    <message>
        <source>“%1” is a draft now. Publish it when it is ready.</source>
        <translation>«%1» مسودة الآن. يمكن نشرها عندما تصبح جاهزة.</translation>
    </message>
    <message>
        <source>Declined</source>
        <extracomment>Title and text of a notice; %1 is an agent's name</extracomment>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>%1 reads your word.</source>
        <translation>ستظهر كلمتك لدى %1.</translation>
    </message>
</context>
<context>
    <name>parley::ProposalWords</name>
    <message>
        <source>The shortcut has a digit in it: digits pick from the popup.</source>
        <extracomment>Why a shortcut cannot be used</extracomment>
        <translation>في الاختصار رقم: الأرقام تختار من القائمة.</translation>
    </message>
    <message>
        <source>Leave the slash out of the shortcut: it is typed before it.</source>
        <extracomment>Why a shortcut cannot be used</extracomment>
        <translation>الاختصار بلا شرطة مائلة: فهي تُكتب قبله.</translation>
    </message>
    <message>
        <source>A shortcut is one word. Join words by hyphens.</source>
        <extracomment>Why a shortcut cannot be used</extracomment>
        <translation>الاختصار كلمة واحدة. تُوصل الكلمات بشرطات.</translation>
    </message>
    <message>
        <source>“%1” has this shortcut already.</source>
        <extracomment>Why a shortcut cannot be used; %1 is the title of another entry</extracomment>
        <translation>هذا الاختصار مستخدم في «%1».</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>State of a suggestion for the library: not decided yet</extracomment>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>State of a suggestion for the library</extracomment>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Declined</source>
        <extracomment>State of a suggestion for the library</extracomment>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Suggested by %1</source>
        <extracomment>Who an entry of the library came from; %1 is "Dana H."</extracomment>
        <translation>اقتراح من %1</translation>
    </message>
    <message>
        <source>Give it a title.</source>
        <extracomment>Why a suggestion for the library cannot be kept</extracomment>
        <translation>يجب وضع عنوان.</translation>
    </message>
    <message>
        <source>Write its text.</source>
        <extracomment>Why a suggestion for the library cannot be kept</extracomment>
        <translation>تجب كتابة النص.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>An error in a text of the library; %1 is the number of the line, %2 what is wrong</extracomment>
        <translation>السطر %1: %2</translation>
    </message>
</context>
<context>
    <name>parley::ProposalsPage</name>
    <message>
        <source>Proposals</source>
        <extracomment>What a screen reader calls the list of suggestions for the library</extracomment>
        <translation>الاقتراحات</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Filter of suggestions for the library: all states</extracomment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A filter and how many it shows</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>None of these. Choose another state above.</source>
        <extracomment>In an empty list of suggestions for the library</extracomment>
        <translation>لا شيء منها. يمكن اختيار حالة أخرى أعلاه.</translation>
    </message>
    <message>
        <source>Nothing has been suggested yet. Agents suggest a message they have sent from its menu, and it appears here for you to decide.</source>
        <extracomment>In the empty section of suggestions, for trainers</extracomment>
        <translation>لا اقتراحات بعد. يقترح الموظفون رسالة أرسلوها عبر قائمتها، فتظهر هنا لاتخاذ القرار.</translation>
    </message>
    <message>
        <source>You have not suggested anything yet. Open the menu of a message you have sent and choose “Suggest for the library”.</source>
        <translation>لا اقتراحات لك بعد. يمكن فتح قائمة رسالة مُرسلة منك واختيار «اقتراح للمكتبة».</translation>
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
    <name>parley::ReportPlot</name>
    <message>
        <source>Messages a day</source>
        <translation>الرسائل يوميًا</translation>
    </message>
    <message>
        <source>Time saved a day</source>
        <translation>الوقت الموفَّر يوميًا</translation>
    </message>
    <message>
        <source>from the library</source>
        <extracomment>Legend of a plot</extracomment>
        <translation>من المكتبة</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>يدويًا</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A day of a plot: %1 "Thu 12 Jun", %2 "3.5 h"</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 from the library, %3 by hand</source>
        <extracomment>A day of a plot: %1 "Thu 12 Jun", %2 and %3 numbers of messages</extracomment>
        <translation>%1: %2 من المكتبة، %3 يدويًا</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>A mark on the scale of a plot: hours</extracomment>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
</context>
<context>
    <name>parley::ReportTerms</name>
    <message>
        <source>From the library</source>
        <extracomment>A metric's name, its definition, and what is counted</extracomment>
        <translation>من المكتبة</translation>
    </message>
    <message>
        <source>Messages sent with a text of the library in them.</source>
        <translation>الرسائل المُرسلة وفيها نص من المكتبة.</translation>
    </message>
    <message>
        <source>Replies, personal phrases and links that were put into a draft and sent, changed or not. The share is of all messages that agents sent.</source>
        <translation>الردود والعبارات الشخصية والروابط التي أُدرجت في مسودة وأُرسلت، بتعديل أو دونه. النسبة من كل الرسائل التي أرسلها الموظفون.</translation>
    </message>
    <message>
        <source>Edited first</source>
        <translation>بعد التعديل</translation>
    </message>
    <message>
        <source>Messages in which the library’s text was changed before sending.</source>
        <translation>الرسائل التي عُدّل فيها نص المكتبة قبل الإرسال.</translation>
    </message>
    <message>
        <source>One letter is enough. Filling in the fields does not count, nor does text typed before or after.</source>
        <translation>يكفي حرف واحد. لا تُحسب تعبئة الحقول ولا النص المكتوب قبله أو بعده.</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>يدويًا</translation>
    </message>
    <message>
        <source>Messages typed much as an entry has it, without it.</source>
        <translation>رسائل كُتبت بما يشبه مدخلًا دون استخدامه.</translation>
    </message>
    <message>
        <source>Compared on the agent’s computer as the message is sent. Many of them mean that the entry is hard to find.</source>
        <translation>تتم المقارنة على حاسوب الموظف عند إرسال الرسالة. كثرتها تعني أن المدخل يصعب العثور عليه.</translation>
    </message>
    <message>
        <source>Inserted</source>
        <translation>أُدرجت</translation>
    </message>
    <message>
        <source>Times it was put into a draft.</source>
        <translation>عدد مرات إدراجه في مسودة.</translation>
    </message>
    <message>
        <source>Counted whether or not the draft was sent, by whole days.</source>
        <translation>يُحسب سواء أُرسلت المسودة أم لا، بأيام كاملة.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسلت</translation>
    </message>
    <message>
        <source>Messages sent with this text.</source>
        <translation>الرسائل المُرسلة بهذا النص.</translation>
    </message>
    <message>
        <source>By hand typed ones are left out.</source>
        <translation>لا تشمل المكتوبة يدويًا.</translation>
    </message>
    <message>
        <source>Rewritten</source>
        <translation>نسبة التغيير</translation>
    </message>
    <message>
        <source>How much of the text was changed, where it was.</source>
        <translation>مقدار ما تغيّر من النص حيث عُدّل.</translation>
    </message>
    <message>
        <source>Letters changed, added or removed as a share of the letters that the entry brought, on average over the messages that were edited first.</source>
        <translation>الحروف المعدّلة أو المضافة أو المحذوفة كنسبة من حروف المدخل، بالمتوسط للرسائل المعدّلة قبل الإرسال.</translation>
    </message>
    <message>
        <source>Time saved</source>
        <translation>الوقت الموفَّر</translation>
    </message>
    <message>
        <source>Typing that the library has spared.</source>
        <translation>الكتابة التي وفّرتها المكتبة.</translation>
    </message>
    <message>
        <source>The letters an entry brought less those changed, at five letters a second. Looking for the entry is not taken off.</source>
        <translation>حروف المدخل ناقص ما تغيّر منها، بمعدل خمسة حروف في الثانية. لا يُخصم وقت البحث عن المدخل.</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>الرضا</translation>
    </message>
    <message>
        <source>What customers gave, 1 to 5, after chats with the library’s texts.</source>
        <translation>تقييم العملاء من 1 إلى 5 بعد محادثات استُخدمت فيها نصوص المكتبة.</translation>
    </message>
    <message>
        <source>Only chats that were rated. A chat counts once for each entry used in it.</source>
        <translation>المحادثات المقيّمة فقط. تُحسب المحادثة مرة لكل مدخل استُخدم فيها.</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>تم الحل</translation>
    </message>
    <message>
        <source>Chats with this text that ended solved.</source>
        <translation>محادثات بهذا النص انتهت بالحل.</translation>
    </message>
    <message>
        <source>Of the chats that have ended, by what the agent chose at wrap up.</source>
        <translation>من المحادثات المنتهية، بحسب ما اختير عند الإنهاء.</translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation>تواصلوا مجددًا</translation>
    </message>
    <message>
        <source>Chats after which the customer came back within three days.</source>
        <translation>محادثات عاد العميل بعدها خلال ثلاثة أيام.</translation>
    </message>
    <message>
        <source>Of the chats that have ended. Any new chat counts, on whatever subject.</source>
        <translation>من المحادثات المنتهية. تُحسب أي محادثة جديدة، أيًّا كان موضوعها.</translation>
    </message>
    <message>
        <source>Last sent</source>
        <translation>آخر إرسال</translation>
    </message>
    <message>
        <source>The last day it was sent.</source>
        <translation>آخر يوم أُرسل فيه.</translation>
    </message>
    <message>
        <source>Within the days shown.</source>
        <translation>ضمن الأيام المعروضة.</translation>
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
    <name>parley::StepRow</name>
    <message>
        <source>Compare this version with the one before</source>
        <extracomment>Tooltip of a step in the life of a library entry</extracomment>
        <translation>مقارنة هذا الإصدار بسابقه</translation>
    </message>
    <message>
        <source>v%1</source>
        <extracomment>The version of a library entry</extracomment>
        <translation>إصدار %1</translation>
    </message>
</context>
<context>
    <name>parley::SuggestDialog</name>
    <message>
        <source>Suggest</source>
        <extracomment>Sends a suggestion for the library</extracomment>
        <translation>اقتراح</translation>
    </message>
    <message>
        <source>Suggest for the library</source>
        <extracomment>Title of a window</extracomment>
        <translation>اقتراح للمكتبة</translation>
    </message>
    <message>
        <source>It is yours to use at once. A trainer decides whether everybody gets it, and you are named as its author.</source>
        <extracomment>Under the suggestion for the library</extracomment>
        <translation>هو لاستخدامك فورًا. يقرر مدرب إن كان سيصل إلى الجميع، ويُذكر اسمك ككاتبه.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Leaves the window without doing anything</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>A field of a suggestion for the library</extracomment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <extracomment>A field of a suggestion for the library: what is typed after the slash</extracomment>
        <translation>الاختصار</translation>
    </message>
    <message>
        <source>Category</source>
        <extracomment>A field of a suggestion for the library</extracomment>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>A field of a suggestion for the library</extracomment>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Form</source>
        <extracomment>A field of a suggestion for the library: how the customer is addressed</extracomment>
        <translation>صيغة المخاطبة</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>A field of a suggestion for the library</extracomment>
        <translation>النص</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>A field of a suggestion for the library: why others should have it</extracomment>
        <translation>السبب</translation>
    </message>
    <message>
        <source>When it helps, for the trainer</source>
        <extracomment>In the empty field for why a text belongs into the library</extracomment>
        <translation>متى يفيد، لأجل المدرب</translation>
    </message>
    <message>
        <source>Filled in for each customer: %1. Read it once more.</source>
        <extracomment>Under a suggestion's text, in which placeholders stand for a customer's data; %1 is a list such as "first name, order number"</extracomment>
        <translation>يُعبّأ لكل عميل: %1. تُستحسن قراءته مرة أخرى.</translation>
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
        <source>%1 takes no condition</source>
        <extracomment>Error in a canned response; %1 is else or endif</extracomment>
        <translation>%1 لا يأخذ شرطًا</translation>
    </message>
    <message>
        <source>Not everything in the list has a field “%1”</source>
        <extracomment>Error in a canned response; %1 is a word such as title</extracomment>
        <translation>ليس لكل ما في القائمة حقل «%1»</translation>
    </message>
    <message>
        <source>The list holds things of different kinds: it has no order</source>
        <extracomment>Error in a canned response</extracomment>
        <translation>في القائمة أنواع مختلفة: لا ترتيب لها</translation>
    </message>
    <message>
        <source>concat needs a list</source>
        <extracomment>Error in a canned response; concat stands for itself</extracomment>
        <translation>concat يحتاج قائمة</translation>
    </message>
    <message>
        <source>the end</source>
        <extracomment>What should stand at a place of a canned response</extracomment>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>a comma, or, or the end</source>
        <extracomment>What should stand at a place of a canned response; or stands for itself</extracomment>
        <translation>فاصلة أو or أو النهاية</translation>
    </message>
    <message>
        <source>The filter %1 needs “%2:”</source>
        <extracomment>Error in a canned response; %1 is the name of a filter, %2 a word such as other</extracomment>
        <translation>المرشح %1 يحتاج «%2:»</translation>
    </message>
    <message>
        <source>The filter ask belongs to a field such as ask.name</source>
        <extracomment>Error in a canned response; ask and ask.name stand for themselves</extracomment>
        <translation>المرشح ask يخص حقلًا مثل ask.name</translation>
    </message>
    <message>
        <source>An answer is of the type text, number, date or choice</source>
        <extracomment>Error in a canned response; text, number, date and choice stand for themselves</extracomment>
        <translation>الإجابة من نوع text أو number أو date أو choice</translation>
    </message>
    <message>
        <source>A choice needs its choices, separated by commas</source>
        <extracomment>Error in a canned response; choices stands for itself</extracomment>
        <translation>يحتاج choice إلى choices تفصلها فواصل</translation>
    </message>
    <message>
        <source>The example “%1” is no answer of this type and pattern</source>
        <extracomment>Error in a canned response; %1 is what stands there</extracomment>
        <translation>المثال «%1» ليس إجابة من هذا النوع والنمط</translation>
    </message>
    <message>
        <source>Nothing can be divided by 0</source>
        <extracomment>Error in a canned response</extracomment>
        <translation>لا يمكن القسمة على 0</translation>
    </message>
    <message>
        <source>A phone number is international, national, e164 or link</source>
        <extracomment>Error in a canned response; international, national, e164 and link stand for themselves</extracomment>
        <translation>رقم الهاتف international أو national أو e164 أو link</translation>
    </message>
    <message>
        <source>A number cannot be compared with a text</source>
        <extracomment>Error in a canned response</extracomment>
        <translation>لا يمكن مقارنة رقم بنص</translation>
    </message>
    <message>
        <source>Parley has no loops and no counters: %1 is not known here</source>
        <extracomment>Error in a canned response; %1 is a tag such as for</extracomment>
        <translation>ليس في Parley حلقات ولا عدادات: %1 غير معروف هنا</translation>
    </message>
    <message>
        <source>A text cannot take in another one: %1 is not known here</source>
        <extracomment>Error in a canned response; %1 is a tag such as include</extracomment>
        <translation>لا يمكن لنص أن يضم نصًا آخر: %1 غير معروف هنا</translation>
    </message>
    <message>
        <source>%1 is not known here: write {{ … }} and {% … %} one by one</source>
        <extracomment>Error in a canned response; %1 is echo or liquid; {{ … }} and {% … %} stand for themselves</extracomment>
        <translation>%1 غير معروف هنا: يُكتب {{ … }} و{% … %} واحدًا واحدًا</translation>
    </message>
    <message>
        <source>%1 belongs to %2, and there is none before it</source>
        <extracomment>Error in a canned response; %1 is a tag such as endif, %2 the one it belongs to, such as if</extracomment>
        <translation>%1 تابع لـ %2 ولا يوجد قبله واحد</translation>
    </message>
    <message>
        <source>Only %1 can follow else</source>
        <extracomment>Error in a canned response; %1 is {% endif %} or {% endunless %}; else stands for itself</extracomment>
        <translation>لا يأتي بعد else إلا %1</translation>
    </message>
    <message>
        <source>What stands between case and the first when is never shown</source>
        <extracomment>Error in a canned response; case and when stand for themselves</extracomment>
        <translation>ما بين case وأول when لا يظهر أبدًا</translation>
    </message>
    <message>
        <source>%1 needs a name that begins with a letter</source>
        <extracomment>Error in a canned response; assign and capture need a name; %1 is one of them</extracomment>
        <translation>%1 يحتاج اسمًا يبدأ بحرف</translation>
    </message>
    <message>
        <source>After the name of an assign should be =</source>
        <translation>بعد اسم assign يجب أن يأتي =</translation>
    </message>
    <message>
        <source>“%1” cannot stand here</source>
        <extracomment>Error in a canned response; %1 is what stands there</extracomment>
        <translation>لا يصح «%1» هنا</translation>
    </message>
    <message>
        <source>Each line of this comment has to begin with #</source>
        <translation>يجب أن يبدأ كل سطر من هذا التعليق بـ #</translation>
    </message>
    <message>
        <source>This %1 is not closed by %2</source>
        <extracomment>Error in a canned response; %1 is a tag such as if, %2 the one that closes it, such as {% endif %}</extracomment>
        <translation>هذا الـ %1 غير مغلق بـ %2</translation>
    </message>
    <message>
        <source>Nothing is calculated with signs: use the filters plus, minus, times, divided_by</source>
        <extracomment>Error in a canned response; plus, minus, times and divided_by stand for themselves</extracomment>
        <translation>لا حساب بالعلامات: تُستخدم المرشحات plus وminus وtimes وdivided_by</translation>
    </message>
    <message>
        <source>What url_decode makes of it is no text</source>
        <extracomment>Error in a canned response</extracomment>
        <translation>ما ينتجه url_decode منه ليس نصًا</translation>
    </message>
    <message>
        <source>This is no text in Base64</source>
        <extracomment>Error in a canned response</extracomment>
        <translation>هذا ليس نصًا بترميز Base64</translation>
    </message>
    <message>
        <source>“%1” is no whole number</source>
        <extracomment>Error in a canned response; %1 is what stands there</extracomment>
        <translation>«%1» ليس عددًا صحيحًا</translation>
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
    <name>parley::ToneGuidePage</name>
    <message>
        <source>Brand</source>
        <extracomment>What a screen reader calls the choice of a brand</extracomment>
        <translation>العلامة</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>What a screen reader calls the choice of a language</extracomment>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button: saves the tone guide</extracomment>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Tone guide</source>
        <extracomment>Title of the screen on which a brand's way of writing is set</extracomment>
        <translation>دليل الأسلوب</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <extracomment>Button: drops what is written here for what somebody else has saved</extracomment>
        <translation>أخذ نسختهم</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <extracomment>Button: saves what is written here over what somebody else has saved</extracomment>
        <translation>حفظ نسختي</translation>
    </message>
    <message>
        <source>This brand has no guide of its own here: that of every brand holds. One you save takes its place.</source>
        <extracomment>A brand has no tone guide in a language</extracomment>
        <translation>ليس لهذه العلامة دليل أسلوب خاص بها هنا: يسري دليل كل العلامات. أي دليل يُحفظ هنا يحل محله.</translation>
    </message>
    <message>
        <source>Begin with a copy</source>
        <extracomment>Button: begins a brand's tone guide with that of every brand</extracomment>
        <translation>البدء بنسخة</translation>
    </message>
    <message>
        <source>Words to avoid</source>
        <extracomment>Title over the words that a tone guide avoids
----------
What a screen reader calls the table of words to avoid</extracomment>
        <translation>كلمات غير مرغوبة</translation>
    </message>
    <message>
        <source>Whole words, in any case. End one with * for all its endings: reklamacj*.</source>
        <extracomment>The star is typed as it is</extracomment>
        <translation>كلمات كاملة، بأي حالة أحرف. * في آخر الكلمة تشمل كل نهاياتها: مرتجع*.</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button: takes a word out of those to avoid</extracomment>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Words to use</source>
        <extracomment>Title over the words that a tone guide wants</extracomment>
        <translation>كلمات مرغوبة</translation>
    </message>
    <message>
        <source>One a line. A word to avoid is fine inside one of these, and so are capitals.</source>
        <translation>واحدة في كل سطر. يُسمح داخلها بكلمة غير مرغوبة وبالأحرف الكبيرة.</translation>
    </message>
    <message>
        <source>Greeting and closing</source>
        <extracomment>Title over how a text begins and ends</extracomment>
        <translation>التحية والختام</translation>
    </message>
    <message>
        <source>One a line: what counts as one, the usual one first.</source>
        <translation>واحدة في كل سطر: ما يُعدّ كذلك، والمعتادة أولًا.</translation>
    </message>
    <message>
        <source>A greeting is up to the writer</source>
        <extracomment>What a tone guide says of greetings: three choices</extracomment>
        <translation>التحية اختيارية</translation>
    </message>
    <message>
        <source>Begin with a greeting</source>
        <translation>البدء بتحية</translation>
    </message>
    <message>
        <source>No greeting</source>
        <translation>بلا تحية</translation>
    </message>
    <message>
        <source>Greetings</source>
        <translation>التحيات</translation>
    </message>
    <message>
        <source>A closing is up to the writer</source>
        <extracomment>What a tone guide says of closings: three choices</extracomment>
        <translation>الختام اختياري</translation>
    </message>
    <message>
        <source>End with a closing</source>
        <translation>الإنهاء بعبارة ختام</translation>
    </message>
    <message>
        <source>No closing</source>
        <translation>بلا ختام</translation>
    </message>
    <message>
        <source>Closings</source>
        <translation>عبارات الختام</translation>
    </message>
    <message>
        <source>Sentences and marks</source>
        <extracomment>Title over the rules for sentences and marks</extracomment>
        <translation>الجمل والعلامات</translation>
    </message>
    <message>
        <source>Any</source>
        <extracomment>A tone guide without a limit</extracomment>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>Words in capital letters are fine</source>
        <extracomment>A rule of a tone guide</extracomment>
        <translation>يُسمح بكلمات بأحرف كبيرة</translation>
    </message>
    <message>
        <source>Most words in a sentence</source>
        <extracomment>A rule of a tone guide, before a number</extracomment>
        <translation>أقصى عدد كلمات في الجملة</translation>
    </message>
    <message>
        <source>Most exclamation marks in a text</source>
        <extracomment>A rule of a tone guide, before a number</extracomment>
        <translation>أقصى عدد علامات تعجب في النص</translation>
    </message>
    <message>
        <source>Try it</source>
        <extracomment>Title over a field in which a text is checked against the tone guide</extracomment>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>Write or paste a text: it is checked by the guide as it stands here.</source>
        <translation>يمكن كتابة نص أو لصقه: يُفحص بحسب الدليل كما هو هنا.</translation>
    </message>
    <message>
        <source>A text to try</source>
        <extracomment>In the empty field in which the tone guide is tried</extracomment>
        <translation>نص للتجربة</translation>
    </message>
    <message>
        <source>Every brand</source>
        <extracomment>A tone guide that holds for every brand without its own</extracomment>
        <translation>كل العلامات</translation>
    </message>
    <message>
        <source>Trainers change this</source>
        <extracomment>Agents see the tone guide and cannot change it</extracomment>
        <translation>يغيّره المدربون</translation>
    </message>
    <message>
        <source>Saving</source>
        <extracomment>State of the tone guide</extracomment>
        <translation>جارٍ الحفظ</translation>
    </message>
    <message>
        <source>Not saved</source>
        <extracomment>State of the tone guide</extracomment>
        <translation>غير محفوظ</translation>
    </message>
    <message>
        <source>Saved, version %1</source>
        <extracomment>State of the tone guide; %1 is how often it was saved</extracomment>
        <translation>حُفظ، إصدار %1</translation>
    </message>
    <message>
        <source>Somebody has saved version %1 meanwhile. Nothing of yours is lost.</source>
        <extracomment>Two people change the same tone guide; %1 counts how often it was saved</extracomment>
        <translation>حفظ شخص آخر الإصدار %1 في هذه الأثناء. لم يُفقد شيء مما لديك.</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <extracomment>The tone guide was not saved; %1 is why</extracomment>
        <translation>لم يُحفظ: %1</translation>
    </message>
    <message>
        <source>Greeting</source>
        <extracomment>Over a list of the library entries that offend this rule of the tone guide</extracomment>
        <translation>التحية</translation>
    </message>
    <message>
        <source>Closing</source>
        <extracomment>Over a list of the library entries that offend this rule of the tone guide</extracomment>
        <translation>الختام</translation>
    </message>
    <message>
        <source>Long sentences</source>
        <extracomment>Over a list of the library entries that offend this rule of the tone guide</extracomment>
        <translation>جمل طويلة</translation>
    </message>
    <message>
        <source>Exclamation marks</source>
        <extracomment>Over a list of the library entries that offend this rule of the tone guide</extracomment>
        <translation>علامات التعجب</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <extracomment>Over a list of the library entries that offend this rule of the tone guide</extracomment>
        <translation>أحرف كبيرة</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <extracomment>Button: how many library entries offend a rule of the tone guide; it lists them</extracomment>
        <translation>
            <numerusform>لا مدخلات</numerusform>
            <numerusform>مدخل واحد</numerusform>
            <numerusform>مدخلان</numerusform>
            <numerusform>%n مدخلات</numerusform>
            <numerusform>%n مدخلًا</numerusform>
            <numerusform>%n مدخل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::ToneGuideWordModel</name>
    <message>
        <source>Add a word or phrase</source>
        <extracomment>In the empty last row of the words to avoid</extracomment>
        <translation>إضافة كلمة أو عبارة</translation>
    </message>
    <message>
        <source>leave it out</source>
        <extracomment>A word to avoid for which there is no better one</extracomment>
        <translation>تُحذف</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>How many library entries have a word that is to be avoided</extracomment>
        <translation>لا يوجد</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>لا مدخلات</numerusform>
            <numerusform>مدخل واحد</numerusform>
            <numerusform>مدخلان</numerusform>
            <numerusform>%n مدخلات</numerusform>
            <numerusform>%n مدخلًا</numerusform>
            <numerusform>%n مدخل</numerusform>
        </translation>
    </message>
    <message>
        <source>Avoid</source>
        <extracomment>Head of a column: words to avoid</extracomment>
        <translation>تجنُّب</translation>
    </message>
    <message>
        <source>Better</source>
        <extracomment>Head of a column: the better words</extracomment>
        <translation>الأفضل</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>Head of a column: why a word is avoided</extracomment>
        <translation>السبب</translation>
    </message>
    <message>
        <source>In the library</source>
        <extracomment>Head of a column: how many library entries have a word</extracomment>
        <translation>في المكتبة</translation>
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
    <message>
        <source>Draft, editing</source>
        <extracomment>State of one text of a library entry</extracomment>
        <translation>مسودة، قيد التحرير</translation>
    </message>
    <message>
        <source>Older than source</source>
        <extracomment>State of one text of a library entry: the one it was translated from has changed since</extracomment>
        <translation>أقدم من المصدر</translation>
    </message>
    <message>
        <source>The first text has changed since this one was written.</source>
        <extracomment>Tooltip of a text of a library entry that is older than the one it follows</extracomment>
        <translation>تغيّر النص الأول منذ كتابة هذا النص.</translation>
    </message>
    <message>
        <source>Variant</source>
        <extracomment>Heading of the table of a library entry's texts</extracomment>
        <translation>الصيغة</translation>
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
