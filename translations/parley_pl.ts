<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>Channel</name>
    <message>
        <source>Web chat</source>
        <extracomment>A channel: the chat on the centre's web pages</extracomment>
        <translation>Czat na stronie</translation>
    </message>
    <message>
        <source>SMS</source>
        <extracomment>A channel: text messages</extracomment>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Email</source>
        <extracomment>A channel</extracomment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Social message</source>
        <extracomment>A channel: messages in social networks</extracomment>
        <translation>Wiadomość społecznościowa</translation>
    </message>
</context>
<context>
    <name>ClockFace</name>
    <message>
        <source>%1 h</source>
        <extracomment>A reply clock that has hours left; %1 is a number</extracomment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A reply clock that has minutes left; %1 is a number</extracomment>
        <translation>%1 min</translation>
    </message>
</context>
<context>
    <name>ClockReading</name>
    <message>
        <source>Reply clock paused</source>
        <extracomment>What a screen reader says of a reply clock that stands still</extracomment>
        <translation>Zegar odpowiedzi wstrzymany</translation>
    </message>
    <message numerus="yes">
        <source>Overdue by %n second(s)</source>
        <extracomment>What a screen reader says of a reply clock</extracomment>
        <translation>
            <numerusform>Po terminie o %n sekundę</numerusform>
            <numerusform>Po terminie o %n sekundy</numerusform>
            <numerusform>Po terminie o %n sekund</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reply due in %n second(s)</source>
        <extracomment>What a screen reader says of a reply clock</extracomment>
        <translation>
            <numerusform>Odpowiedź za %n sekundę</numerusform>
            <numerusform>Odpowiedź za %n sekundy</numerusform>
            <numerusform>Odpowiedź za %n sekund</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>To fill: %1</source>
        <extracomment>Tooltip of a field in an answer that nothing is known for; %1 is the field</extracomment>
        <translation>Do uzupełnienia: %1</translation>
    </message>
    <message>
        <source>Filled from: %1</source>
        <extracomment>Tooltip of text that was filled in; %1 is the field it came from</extracomment>
        <translation>Uzupełniono z: %1</translation>
    </message>
</context>
<context>
    <name>CustomerWords</name>
    <message>
        <source>%1 there</source>
        <extracomment>On a customer's card: %1 is the time of day where they live</extracomment>
        <translation>tam jest %1</translation>
    </message>
    <message>
        <source>she / her</source>
        <extracomment>Form of address on a customer's card: feminine</extracomment>
        <translation>forma żeńska</translation>
    </message>
    <message>
        <source>he / him</source>
        <extracomment>Form of address on a customer's card: masculine</extracomment>
        <translation>forma męska</translation>
    </message>
    <message>
        <source>neutral address</source>
        <extracomment>Form of address on a customer's card: unknown, so neutral</extracomment>
        <translation>forma neutralna</translation>
    </message>
    <message>
        <source>English</source>
        <extracomment>Name of a language</extracomment>
        <translation>angielski</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <extracomment>Name of a language</extracomment>
        <translation>hebrajski</translation>
    </message>
    <message>
        <source>Arabic</source>
        <extracomment>Name of a language</extracomment>
        <translation>arabski</translation>
    </message>
    <message>
        <source>Polish</source>
        <extracomment>Name of a language</extracomment>
        <translation>polski</translation>
    </message>
    <message>
        <source>Web account</source>
        <extracomment>Kind of address: an account on the web site</extracomment>
        <translation>Konto na stronie</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <extracomment>Kind of address</extracomment>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>Kind of address</extracomment>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Email</source>
        <extracomment>Kind of address</extracomment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Social</source>
        <extracomment>Kind of address: a name in a social network</extracomment>
        <translation>Społeczność</translation>
    </message>
    <message>
        <source>signed in</source>
        <extracomment>Beside a web account: whether the customer has signed in with it</extracomment>
        <translation>zalogowano</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>niezalogowano</translation>
    </message>
    <message>
        <source>verified</source>
        <extracomment>Beside a phone number or email address: whether it is known to be the customer's</extracomment>
        <translation>potwierdzony</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>niepotwierdzony</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Desk</source>
        <extracomment>Place: where an agent's open chats are</extracomment>
        <translation>Pulpit</translation>
    </message>
    <message>
        <source>Queue</source>
        <extracomment>Place: the customers who wait</extracomment>
        <translation>Kolejka</translation>
    </message>
    <message>
        <source>Customers</source>
        <extracomment>Place: find a customer</extracomment>
        <translation>Klienci</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>Place: canned responses, phrases and links</extracomment>
        <translation>Biblioteka</translation>
    </message>
    <message>
        <source>Wall</source>
        <extracomment>Place: every live conversation, for supervisors</extracomment>
        <translation>Podgląd</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>Offline</source>
        <extracomment>Presence of an agent</extracomment>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Available</source>
        <extracomment>Presence of an agent: new chats may come</extracomment>
        <translation>Gotowość</translation>
    </message>
    <message>
        <source>Break</source>
        <extracomment>Presence of an agent</extracomment>
        <translation>Przerwa</translation>
    </message>
    <message>
        <source>Finishing up</source>
        <extracomment>Presence of an agent: no new chats, the open ones are being ended</extracomment>
        <translation>Kończenie</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>Nobody is available</source>
        <extracomment>Why a conversation waits</extracomment>
        <translation>Nikt nie jest dostępny</translation>
    </message>
    <message>
        <source>Nobody available serves this queue</source>
        <extracomment>Why a conversation waits: nobody available serves this queue</extracomment>
        <translation>Nikt z dostępnych nie obsługuje tej kolejki</translation>
    </message>
    <message>
        <source>Nobody available speaks this language</source>
        <extracomment>Why a conversation waits: nobody available speaks the customer's language</extracomment>
        <translation>Nikt z dostępnych nie mówi w tym języku</translation>
    </message>
    <message>
        <source>Everybody is full</source>
        <extracomment>Why a conversation waits</extracomment>
        <translation>Wszyscy mają komplet</translation>
    </message>
    <message>
        <source>Waits for its agent, who is full</source>
        <extracomment>Why a conversation waits: %1 is the agent who holds the customer's other conversation</extracomment>
        <translation>Czeka na swojego konsultanta, który ma komplet</translation>
    </message>
    <message>
        <source>Waits for %1, who is full</source>
        <translation>Czeka na: %1 (komplet)</translation>
    </message>
    <message>
        <source>Waits for its agent, who is away</source>
        <extracomment>Why a conversation waits: %1 is the agent who holds the customer's other conversation</extracomment>
        <translation>Czeka na swojego konsultanta, który jest nieobecny</translation>
    </message>
    <message>
        <source>Waits for %1, who is away</source>
        <translation>Czeka na: %1 (nieobecność)</translation>
    </message>
    <message>
        <source>Web chat</source>
        <extracomment>A channel that customers write on</extracomment>
        <translation>Czat na stronie</translation>
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
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Social</source>
        <extracomment>A channel that customers write on: posts and direct messages in social networks</extracomment>
        <translation>Społeczność</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Web chat</source>
        <extracomment>Kind of a timeline entry</extracomment>
        <translation>Czat na stronie</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>Kind of a timeline entry</extracomment>
        <translation>Rozmowa telefoniczna</translation>
    </message>
    <message>
        <source>Email</source>
        <extracomment>Kind of a timeline entry</extracomment>
        <translation>E-mail</translation>
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
        <translation>Wpis społecznościowy</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>Kind of a timeline entry</extracomment>
        <translation>Zamówienie</translation>
    </message>
    <message>
        <source>Page viewed</source>
        <extracomment>Kind of a timeline entry: the customer looked at a page of the shop</extracomment>
        <translation>Obejrzana strona</translation>
    </message>
    <message>
        <source>Call, %1</source>
        <extracomment>Title of a call in the timeline; %1 is how long it took, such as "6 min 12 s"</extracomment>
        <translation>Rozmowa, %1</translation>
    </message>
    <message>
        <source>you</source>
        <extracomment>In the timeline, in place of the reader's own name</extracomment>
        <translation>Ty</translation>
    </message>
    <message>
        <source>Solved</source>
        <extracomment>How a call or conversation ended</extracomment>
        <translation>Rozwiązane</translation>
    </message>
    <message>
        <source>Not solved</source>
        <extracomment>How a call or conversation ended</extracomment>
        <translation>Nierozwiązane</translation>
    </message>
    <message>
        <source>Missed</source>
        <extracomment>How a call ended: nobody picked it up</extracomment>
        <translation>Nieodebrane</translation>
    </message>
    <message>
        <source>No answer</source>
        <extracomment>How a call ended: the customer did not pick it up</extracomment>
        <translation>Brak odpowiedzi</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>In the timeline: less than a minute ago</extracomment>
        <translation>teraz</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <extracomment>How long ago, as short as can be</extracomment>
        <translation>
            <numerusform>%n min temu</numerusform>
            <numerusform>%n min temu</numerusform>
            <numerusform>%n min temu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <extracomment>How long ago in hours, as short as can be</extracomment>
        <translation>
            <numerusform>%n godz. temu</numerusform>
            <numerusform>%n godz. temu</numerusform>
            <numerusform>%n godz. temu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d ago</source>
        <extracomment>How long ago in days, as short as can be</extracomment>
        <translation>
            <numerusform>%n dzień temu</numerusform>
            <numerusform>%n dni temu</numerusform>
            <numerusform>%n dni temu</numerusform>
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
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <extracomment>A length of time in minutes</extracomment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <extracomment>A length of time in hours</extracomment>
        <translation>
            <numerusform>%n godz.</numerusform>
            <numerusform>%n godz.</numerusform>
            <numerusform>%n godz.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>Send again</source>
        <extracomment>Below a message that was not delivered: a link</extracomment>
        <translation>Wyślij ponownie</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Below a message of ours that was refused: a link</extracomment>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>Beside the ticks of a message: the customer has read it
----------
Below a message that the customer has read</extracomment>
        <translation>Przeczytano</translation>
    </message>
    <message>
        <source>only colleagues see this</source>
        <extracomment>In the head of an internal note one has written oneself</extracomment>
        <translation>widzą to tylko współpracownicy</translation>
    </message>
    <message>
        <source>only you see this</source>
        <translation>widzisz to tylko Ty</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>A rule in a conversation above what was written today</extracomment>
        <translation>Dzisiaj</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>A rule in a conversation above what was written yesterday</extracomment>
        <translation>Wczoraj</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <extracomment>A rule in a conversation: a date of this year, as QDate formats it: Wednesday 11 June</extracomment>
        <translation>dddd, d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>A rule in a conversation: a date of another year, as QDate formats it: 11 June 2024</extracomment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>Automatic reply</source>
        <extracomment>Above a message that the centre sent by itself</extracomment>
        <translation>Odpowiedź automatyczna</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>Who wrote a message: the reader themselves</extracomment>
        <translation>Ty</translation>
    </message>
    <message>
        <source>Typing</source>
        <extracomment>Below an empty bubble: the customer is writing</extracomment>
        <translation>Pisze</translation>
    </message>
    <message>
        <source>Typing, not sent yet</source>
        <translation>Pisze, jeszcze nie wysłano</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <extracomment>Below a message that was refused; %1 is the reason</extracomment>
        <translation>Nie wysłano: %1</translation>
    </message>
    <message>
        <source>Waiting to send, %1 of %2</source>
        <translation>Czeka na wysłanie, %1 z %2</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <extracomment>Below a message in the outbox</extracomment>
        <translation>Czeka na wysłanie</translation>
    </message>
    <message>
        <source>Not delivered %1</source>
        <extracomment>Below a message that the channel did not deliver; %1 is the time</extracomment>
        <translation>Nie dostarczono %1</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>A rule above the first unread message</extracomment>
        <translation>Nowe</translation>
    </message>
    <message>
        <source>%1 is typing: %2</source>
        <extracomment>Read aloud: %1 is the customer, %2 what they have typed so far</extracomment>
        <translation>%1 pisze: %2</translation>
    </message>
    <message>
        <source>Whisper from %1, %2, %3</source>
        <extracomment>Read aloud: an internal note; %1 is who wrote it, %2 the time, %3 the text</extracomment>
        <translation>Podpowiedź od: %1, %2, %3</translation>
    </message>
</context>
<context>
    <name>Users</name>
    <message>
        <source>%1, %2, %3 of %4</source>
        <extracomment>Read out for an agent: %1 the name, %2 the presence, %3 of %4 conversations held</extracomment>
        <translation>%1, %2, %3 z %4</translation>
    </message>
    <message>
        <source>Available</source>
        <extracomment>Presence of an agent</extracomment>
        <translation>Gotowość</translation>
    </message>
    <message>
        <source>On break</source>
        <extracomment>Presence of an agent</extracomment>
        <translation>Na przerwie</translation>
    </message>
    <message>
        <source>Finishing up</source>
        <extracomment>Presence of an agent who takes no new conversations but ends those at hand</extracomment>
        <translation>Kończenie</translation>
    </message>
    <message>
        <source>Offline</source>
        <extracomment>Presence of an agent who isn't signed in</extracomment>
        <translation>Offline</translation>
    </message>
</context>
<context>
    <name>WaitClock</name>
    <message>
        <source>waits for %1</source>
        <extracomment>For screen readers: %1 is how long a customer has waited</extracomment>
        <translation>czeka %1</translation>
    </message>
</context>
<context>
    <name>parley::Actions</name>
    <message>
        <source>Take next</source>
        <extracomment>Actions, as menus and the list of keys show them</extracomment>
        <translation>Weź następny</translation>
    </message>
    <message>
        <source>Go to the most urgent chat</source>
        <translation>Przejdź do najpilniejszego czatu</translation>
    </message>
    <message>
        <source>Next chat</source>
        <translation>Następny czat</translation>
    </message>
    <message>
        <source>Previous chat</source>
        <translation>Poprzedni czat</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Przekaż</translation>
    </message>
    <message>
        <source>Move to another channel</source>
        <translation>Przenieś na inny kanał</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Wstrzymaj</translation>
    </message>
    <message>
        <source>Wrap up</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Whisper to the agent</source>
        <translation>Podpowiedz konsultantowi</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Przejmij</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Wyślij</translation>
    </message>
    <message>
        <source>Send, then go to the next urgent chat</source>
        <translation>Wyślij i przejdź do następnego pilnego czatu</translation>
    </message>
    <message>
        <source>Find a reply in the library</source>
        <translation>Znajdź odpowiedź w bibliotece</translation>
    </message>
    <message>
        <source>Next field to fill</source>
        <translation>Następne pole do uzupełnienia</translation>
    </message>
    <message>
        <source>Direction of the draft: automatic, right to left, left to right</source>
        <translation>Kierunek szkicu: automatyczny, od prawej, od lewej</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Sprawdź pisownię</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Dołącz plik</translation>
    </message>
    <message>
        <source>Next layout: tabs, columns, grid</source>
        <translation>Następny układ: karty, kolumny, siatka</translation>
    </message>
    <message>
        <source>One chat at a time</source>
        <translation>Jeden czat naraz</translation>
    </message>
    <message>
        <source>Chats in columns</source>
        <translation>Czaty w kolumnach</translation>
    </message>
    <message>
        <source>Chats in a grid</source>
        <translation>Czaty w siatce</translation>
    </message>
    <message>
        <source>Customer panel</source>
        <translation>Panel klienta</translation>
    </message>
    <message>
        <source>Find here</source>
        <translation>Szukaj tutaj</translation>
    </message>
    <message>
        <source>Find in the timeline</source>
        <translation>Szukaj na osi czasu</translation>
    </message>
    <message>
        <source>Find everywhere</source>
        <translation>Szukaj wszędzie</translation>
    </message>
    <message>
        <source>Next region</source>
        <translation>Następny obszar</translation>
    </message>
    <message>
        <source>Previous region</source>
        <translation>Poprzedni obszar</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Większy tekst</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Mniejszy tekst</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Zwykły rozmiar tekstu</translation>
    </message>
    <message>
        <source>Go to the desk</source>
        <translation>Przejdź do pulpitu</translation>
    </message>
    <message>
        <source>Go to the queue</source>
        <translation>Przejdź do kolejki</translation>
    </message>
    <message>
        <source>Go to the customers</source>
        <translation>Przejdź do klientów</translation>
    </message>
    <message>
        <source>Go to the library</source>
        <translation>Przejdź do biblioteki</translation>
    </message>
    <message>
        <source>Go to the wall</source>
        <translation>Przejdź do podglądu</translation>
    </message>
    <message>
        <source>Change presence</source>
        <translation>Zmień status</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Gotowość</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Przerwa</translation>
    </message>
    <message>
        <source>Finishing up</source>
        <translation>Kończenie</translation>
    </message>
    <message>
        <source>Show the outbox</source>
        <translation>Pokaż skrzynkę nadawczą</translation>
    </message>
    <message>
        <source>Try to connect now</source>
        <translation>Połącz teraz</translation>
    </message>
    <message>
        <source>Find or do</source>
        <translation>Znajdź lub zrób</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Wszystkie klawisze</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencje</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Wyloguj się</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Zakończ program</translation>
    </message>
    <message>
        <source>Go to chat %1</source>
        <extracomment>Action; %1 is the number of the chat's tab</extracomment>
        <translation>Przejdź do czatu %1</translation>
    </message>
    <message>
        <source>Insert suggestion %1</source>
        <extracomment>Action; %1 is the number of the suggestion</extracomment>
        <translation>Wstaw propozycję %1</translation>
    </message>
    <message>
        <source>Chats</source>
        <extracomment>Heading of a group of keys and of a menu</extracomment>
        <translation>Czaty</translation>
    </message>
    <message>
        <source>Writing</source>
        <extracomment>Heading of a group of keys and of a menu</extracomment>
        <translation>Pisanie</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>Heading of a group of keys and of a menu</extracomment>
        <translation>Widok</translation>
    </message>
    <message>
        <source>Places</source>
        <extracomment>Heading of a group of keys and of a menu</extracomment>
        <translation>Miejsca</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>Heading of a group of keys and of a menu</extracomment>
        <translation>Ty</translation>
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
        <translation>Dodaj etykietę</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nowa etykieta</translation>
    </message>
</context>
<context>
    <name>parley::Age</name>
    <message numerus="yes">
        <source>%n second(s) ago</source>
        <extracomment>How long ago something was</extracomment>
        <translation>
            <numerusform>%n sekundę temu</numerusform>
            <numerusform>%n sekundy temu</numerusform>
            <numerusform>%n sekund temu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <extracomment>How long ago something was</extracomment>
        <translation>
            <numerusform>%n minutę temu</numerusform>
            <numerusform>%n minuty temu</numerusform>
            <numerusform>%n minut temu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <extracomment>How long ago something was</extracomment>
        <translation>
            <numerusform>%n godzinę temu</numerusform>
            <numerusform>%n godziny temu</numerusform>
            <numerusform>%n godzin temu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::AgentDelegate</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many conversations an agent holds of how many they may: "3 of 4"</extracomment>
        <translation>%1 z %2</translation>
    </message>
</context>
<context>
    <name>parley::AttachmentRow</name>
    <message>
        <source>Remove %1</source>
        <extracomment>Button on a file that is to go with a message; %1 is its name</extracomment>
        <translation>Usuń %1</translation>
    </message>
</context>
<context>
    <name>parley::AttributeRows</name>
    <message>
        <source>Add a detail</source>
        <extracomment>Button: one more name and value on a customer's card</extracomment>
        <translation>Dodaj szczegół</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Field on a customer's card: what a detail is called</extracomment>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>Field on a customer's card: what a detail is</extracomment>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
</context>
<context>
    <name>parley::CapacityMeter</name>
    <message>
        <source>Open chats: %1</source>
        <extracomment>Accessible name of the meter in the top bar</extracomment>
        <translation>Otwarte czaty: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many chats are open (%1) of how many may be (%2)</extracomment>
        <translation>%1 z %2</translation>
    </message>
</context>
<context>
    <name>parley::ChannelCounts</name>
    <message>
        <source>Waiting per channel</source>
        <extracomment>Name of the list for screen readers</extracomment>
        <translation>Oczekujący według kanału</translation>
    </message>
    <message>
        <source>All channels</source>
        <extracomment>Above the channels: conversations on all of them</extracomment>
        <translation>Wszystkie kanały</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>In place of the longest wait of a channel: nobody waits there</extracomment>
        <translation>brak</translation>
    </message>
</context>
<context>
    <name>parley::ChatTab</name>
    <message numerus="yes">
        <source>%n unread</source>
        <extracomment>What a screen reader says of a conversation's tab</extracomment>
        <translation>
            <numerusform>%n nieprzeczytana</numerusform>
            <numerusform>%n nieprzeczytane</numerusform>
            <numerusform>%n nieprzeczytanych</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::ChatTabs</name>
    <message>
        <source>Open conversations</source>
        <extracomment>What a screen reader calls the tabs of the open conversations</extracomment>
        <translation>Otwarte rozmowy</translation>
    </message>
</context>
<context>
    <name>parley::CommandPalette</name>
    <message>
        <source>Find a chat, customer or reply, or do something</source>
        <extracomment>What stands in the empty field of the palette</extracomment>
        <translation>Znajdź czat, klienta lub odpowiedź albo wykonaj czynność</translation>
    </message>
    <message>
        <source>What was found</source>
        <extracomment>Accessible name of the palette's list</extracomment>
        <translation>Wyniki</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>nie teraz</translation>
    </message>
</context>
<context>
    <name>parley::Composer</name>
    <message>
        <source>Dismiss</source>
        <extracomment>Button on a line that says why a message was not sent</extracomment>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <extracomment>Tool of the composer</extracomment>
        <translation>Dołącz plik</translation>
    </message>
    <message>
        <source>Emoji</source>
        <extracomment>Tool of the composer</extracomment>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>Tool of the composer: opens the library</extracomment>
        <translation>Biblioteka</translation>
    </message>
    <message>
        <source>Attach files</source>
        <extracomment>Title of the dialog that chooses a file to send</extracomment>
        <translation>Dołącz pliki</translation>
    </message>
    <message>
        <source>The picture could not be read.</source>
        <extracomment>Above the composer, when an image from the clipboard could not be kept</extracomment>
        <translation>Nie udało się odczytać obrazu.</translation>
    </message>
    <message>
        <source>Send</source>
        <extracomment>Button of the composer</extracomment>
        <translation>Wyślij</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Do kolejki</translation>
    </message>
</context>
<context>
    <name>parley::ConversationPane</name>
    <message>
        <source>Find in this conversation</source>
        <extracomment>Menu of a conversation</extracomment>
        <translation>Szukaj w tej rozmowie</translation>
    </message>
    <message>
        <source>Copy conversation</source>
        <extracomment>Menu of a conversation: all its messages with name and time</extracomment>
        <translation>Kopiuj rozmowę</translation>
    </message>
    <message>
        <source>Direction of the draft</source>
        <extracomment>Menu of a conversation</extracomment>
        <translation>Kierunek szkicu</translation>
    </message>
    <message>
        <source>Reply to %1 on %2…</source>
        <extracomment>In the empty field of an answer; %1 is the customer, %2 the channel</extracomment>
        <translation>Odpowiedz: %1, %2…</translation>
    </message>
    <message>
        <source>Write on, it will wait in the outbox…</source>
        <translation>Pisz dalej, wiadomość poczeka w skrzynce nadawczej…</translation>
    </message>
    <message>
        <source>This conversation is closed. Copy what you still need from the draft.</source>
        <extracomment>Above the composer of a conversation that has ended</extracomment>
        <translation>Ta rozmowa jest zakończona. Skopiuj ze szkicu to, czego potrzebujesz.</translation>
    </message>
    <message>
        <source>This conversation is no longer yours. Copy what you still need from the draft.</source>
        <extracomment>Above the composer of a conversation that somebody else has now</extracomment>
        <translation>Ta rozmowa nie należy już do Ciebie. Skopiuj ze szkicu to, czego potrzebujesz.</translation>
    </message>
</context>
<context>
    <name>parley::CustomerCard</name>
    <message>
        <source>Edit the card</source>
        <extracomment>Button on a customer's card</extracomment>
        <translation>Edytuj kartę</translation>
    </message>
    <message>
        <source>Saving your changes…</source>
        <extracomment>On a customer's card while changes are on their way</extracomment>
        <translation>Zapisywanie zmian…</translation>
    </message>
    <message>
        <source>orders</source>
        <extracomment>Below a figure on a customer's card: how many orders they made</extracomment>
        <translation>zamówienia</translation>
    </message>
    <message>
        <source>lifetime</source>
        <extracomment>Below a figure on a customer's card: what they have bought for so far</extracomment>
        <translation>łącznie</translation>
    </message>
    <message>
        <source>since</source>
        <extracomment>Below a figure on a customer's card: the year since when they are a customer</extracomment>
        <translation>od roku</translation>
    </message>
    <message>
        <source>avg. rating</source>
        <extracomment>Below a figure on a customer's card: how satisfied they were on average</extracomment>
        <translation>śr. ocena</translation>
    </message>
    <message>
        <source>Tag</source>
        <extracomment>Button on a customer's card: adds a tag</extracomment>
        <translation>Etykieta</translation>
    </message>
</context>
<context>
    <name>parley::CustomerEditor</name>
    <message>
        <source>Name</source>
        <extracomment>Field of a customer's card</extracomment>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Field of a customer's card</extracomment>
        <translation>Język</translation>
    </message>
    <message>
        <source>Form of address</source>
        <extracomment>Field of a customer's card: feminine, masculine or neutral</extracomment>
        <translation>Forma zwracania się</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <extracomment>Field of a customer's card</extracomment>
        <translation>Etykiety oddzielone przecinkami</translation>
    </message>
    <message>
        <source>Addresses</source>
        <extracomment>Field of a customer's card: phone numbers, email addresses, accounts</extracomment>
        <translation>Adresy</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>Field of a customer's card</extracomment>
        <translation>Notatki</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>Field of a customer's card: whatever the centre keeps besides</extracomment>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>Use that</source>
        <extracomment>Button: takes what somebody else has put into a field meanwhile</extracomment>
        <translation>Użyj tego</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: gives up the changes to a customer's card</extracomment>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button: saves the changes to a customer's card</extracomment>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>In place of a language: it is not known</extracomment>
        <translation>Nieznany</translation>
    </message>
    <message>
        <source>A colleague has emptied this meanwhile.</source>
        <extracomment>Below a field that somebody else has changed meanwhile</extracomment>
        <translation>W międzyczasie ktoś z zespołu to wyczyścił.</translation>
    </message>
    <message>
        <source>Meanwhile a colleague put: %1</source>
        <translation>W międzyczasie ktoś z zespołu wpisał: %1</translation>
    </message>
    <message>
        <source>A customer needs a name.</source>
        <extracomment>The name of a customer was left empty</extracomment>
        <translation>Klient musi mieć nazwę.</translation>
    </message>
</context>
<context>
    <name>parley::CustomersPage</name>
    <message>
        <source>Choose a customer to see their card and history.
Type a name, phone number, email address or order number to find one.</source>
        <extracomment>In the Customers place while none is chosen</extracomment>
        <translation>Wybierz klienta, aby zobaczyć kartę i historię.
Wpisz nazwisko, telefon, e-mail lub numer zamówienia, aby go znaleźć.</translation>
    </message>
    <message>
        <source>Name, phone, email or order</source>
        <extracomment>Shown in the empty field of the Customers place</extracomment>
        <translation>Nazwisko, telefon, e-mail lub zamówienie</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Znajdź klienta</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Znalezieni klienci</translation>
    </message>
    <message>
        <source>Nobody found for %1. Try fewer letters, or part of the number.</source>
        <extracomment>In the Customers place: %1 is what was typed</extracomment>
        <translation>Nikogo nie znaleziono dla %1. Spróbuj krócej albo częścią numeru.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <extracomment>In the Customers place: how many were found</extracomment>
        <translation>
            <numerusform>%n klient</numerusform>
            <numerusform>%n klientów</numerusform>
            <numerusform>%n klientów</numerusform>
        </translation>
    </message>
    <message>
        <source>Couldn’t look: %1</source>
        <extracomment>In the Customers place: %1 is the reason</extracomment>
        <translation>Nie udało się wyszukać: %1</translation>
    </message>
</context>
<context>
    <name>parley::DeskWiring</name>
    <message>
        <source>Not kept: this computer's disk does not take it. Free some room.</source>
        <extracomment>Above the composer, when the message could not be written to disk</extracomment>
        <translation>Nie zachowano: dysk tego komputera nie przyjmuje danych. Zwolnij miejsce.</translation>
    </message>
    <message>
        <source>Too late: it has been sent.</source>
        <extracomment>The message is on its way and can no longer be edited</extracomment>
        <translation>Za późno: wiadomość została wysłana.</translation>
    </message>
</context>
<context>
    <name>parley::DiagnosticRows</name>
    <message numerus="yes">
        <source>%n more error(s)</source>
        <extracomment>After the first few errors in a canned response</extracomment>
        <translation>
            <numerusform>jeszcze %n błąd</numerusform>
            <numerusform>jeszcze %n błędy</numerusform>
            <numerusform>jeszcze %n błędów</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>An error in a canned response: %1 is the number of the line, %2 what is wrong</extracomment>
        <translation>Wiersz %1: %2</translation>
    </message>
    <message>
        <source>Go there</source>
        <extracomment>Tooltip of an error in a canned response</extracomment>
        <translation>Przejdź tam</translation>
    </message>
    <message>
        <source>Write %1</source>
        <extracomment>Mends an error in a canned response: %1 is put in its place</extracomment>
        <translation>Wpisz %1</translation>
    </message>
</context>
<context>
    <name>parley::DraftCounter</name>
    <message numerus="yes">
        <source>%n SMS</source>
        <extracomment>Beside Send: how many text messages the draft takes</extracomment>
        <translation>
            <numerusform>%n SMS</numerusform>
            <numerusform>%n SMS-y</numerusform>
            <numerusform>%n SMS-ów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to fill</source>
        <extracomment>In place of the counter, while Send is off: how many fields of the answer are to be filled</extracomment>
        <translation>
            <numerusform>%n pole do uzupełnienia</numerusform>
            <numerusform>%n pola do uzupełnienia</numerusform>
            <numerusform>%n pól do uzupełnienia</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::DraftField</name>
    <message>
        <source>Answer</source>
        <extracomment>What a screen reader calls the field an answer is written in</extracomment>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <source>Add to dictionary</source>
        <extracomment>Menu of a word that seems to be misspelled</extracomment>
        <translation>Dodaj do słownika</translation>
    </message>
</context>
<context>
    <name>parley::EdgeHandle</name>
    <message>
        <source>Width of the side panel</source>
        <extracomment>Accessible name of the edge that is dragged to make the side panel wider</extracomment>
        <translation>Szerokość panelu bocznego</translation>
    </message>
</context>
<context>
    <name>parley::EmptyDesk</name>
    <message>
        <source>No open conversations</source>
        <extracomment>The desk without a conversation</extracomment>
        <translation>Brak otwartych rozmów</translation>
    </message>
    <message numerus="yes">
        <source>Room for %n more</source>
        <extracomment>A part of the desk without a conversation: how many more there is room for</extracomment>
        <translation>
            <numerusform>Miejsce na jeszcze %n</numerusform>
            <numerusform>Miejsce na jeszcze %n</numerusform>
            <numerusform>Miejsce na jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>take the next chat from the queue</source>
        <extracomment>What a key does</extracomment>
        <translation>weź następny czat z kolejki</translation>
    </message>
    <message>
        <source>go to a chat by its place</source>
        <extracomment>What keys do</extracomment>
        <translation>przejdź do czatu według miejsca</translation>
    </message>
    <message>
        <source>go to the most urgent one</source>
        <extracomment>What a key does</extracomment>
        <translation>przejdź do najpilniejszego</translation>
    </message>
    <message>
        <source>find a reply from the library</source>
        <extracomment>What a key does</extracomment>
        <translation>znajdź odpowiedź w bibliotece</translation>
    </message>
    <message>
        <source>use a suggested reply</source>
        <extracomment>What keys do</extracomment>
        <translation>użyj proponowanej odpowiedzi</translation>
    </message>
    <message>
        <source>send</source>
        <extracomment>What a key does</extracomment>
        <translation>wyślij</translation>
    </message>
    <message>
        <source>send, then the next urgent</source>
        <extracomment>What a key does</extracomment>
        <translation>wyślij, potem następny pilny</translation>
    </message>
    <message>
        <source>all keys</source>
        <extracomment>What a key does</extracomment>
        <translation>wszystkie klawisze</translation>
    </message>
    <message>
        <source>New chats open here.
Meanwhile, a few keys worth knowing:</source>
        <extracomment>In the empty part of the desk, above a list of keys</extracomment>
        <translation>Nowe czaty otworzą się tutaj.
Na razie kilka przydatnych klawiszy:</translation>
    </message>
    <message>
        <source>New chats open here once you’re back online.
Meanwhile, a few keys worth knowing:</source>
        <translation>Nowe czaty otworzą się tutaj po powrocie połączenia.
Na razie kilka przydatnych klawiszy:</translation>
    </message>
</context>
<context>
    <name>parley::EntryDelegate</name>
    <message>
        <source>used %L1×</source>
        <extracomment>How often a library entry was sent in 30 days, under its title</extracomment>
        <translation>użyto %L1×</translation>
    </message>
    <message>
        <source>v%1 · %2</source>
        <extracomment>Version of a library entry and the day of its last change</extracomment>
        <translation>w. %1 · %2</translation>
    </message>
</context>
<context>
    <name>parley::EntryEditor</name>
    <message>
        <source>Someone else has saved this entry meanwhile. Your text is kept here.</source>
        <extracomment>Above a library entry that two people change at once</extracomment>
        <translation>Ktoś inny zapisał w międzyczasie ten wpis. Twój tekst jest tu zachowany.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>State of a library entry that was never saved</extracomment>
        <translation>Nowe</translation>
    </message>
    <message>
        <source>%1 v%2</source>
        <translation>%1, w. %2</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Saves one's own phrase</extracomment>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Save draft</source>
        <extracomment>Saves a library entry without publishing it</extracomment>
        <translation>Zapisz szkic</translation>
    </message>
    <message>
        <source>Takes it off the desks until it is published again</source>
        <extracomment>Tooltip of Save draft for a published library entry</extracomment>
        <translation>Zdejmuje z pulpitów do ponownej publikacji</translation>
    </message>
    <message>
        <source>Trainers change this</source>
        <extracomment>Beside the names of a library entry</extracomment>
        <translation>Zmieniają to trenerzy</translation>
    </message>
    <message>
        <source>Not saved</source>
        <extracomment>Beside the names of a library entry</extracomment>
        <translation>Niezapisane</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <extracomment>Beside the names of a library entry; %1 is a time or a day</extracomment>
        <translation>Zapisano %1</translation>
    </message>
    <message>
        <source>This is no address: begin with https://, mailto: or tel:</source>
        <extracomment>Error in a link of the library</extracomment>
        <translation>To nie jest adres: zacznij od https://, mailto: lub tel:</translation>
    </message>
    <message>
        <source>Give it a title first.</source>
        <extracomment>Why a library entry cannot be saved</extracomment>
        <translation>Najpierw podaj tytuł.</translation>
    </message>
    <message>
        <source>The shortcut “%1” has a digit in it: digits pick from the popup.</source>
        <extracomment>Why a library entry cannot be saved; %1 is a shortcut</extracomment>
        <translation>W skrócie „%1” jest cyfra: cyfry wybierają z listy.</translation>
    </message>
    <message>
        <source>Write its text first.</source>
        <extracomment>Why a library entry cannot be published</extracomment>
        <translation>Najpierw wpisz tekst.</translation>
    </message>
    <message>
        <source>Mend what is underlined before publishing.</source>
        <extracomment>Why a library entry cannot be published</extracomment>
        <translation>Przed publikacją popraw to, co podkreślone.</translation>
    </message>
    <message>
        <source>Preview with sample customers</source>
        <extracomment>Heading in the library's editor</extracomment>
        <translation>Podgląd na przykładowych klientach</translation>
    </message>
    <message>
        <source>updates as you type</source>
        <extracomment>Beside the heading of the previews</extracomment>
        <translation>aktualizuje się podczas pisania</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>In the empty field of a library entry's title</extracomment>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>Retire</source>
        <extracomment>Takes a library entry off the desks for good</extracomment>
        <translation>Wycofaj</translation>
    </message>
    <message>
        <source>Publish</source>
        <extracomment>Brings a library entry to every desk</extracomment>
        <translation>Opublikuj</translation>
    </message>
    <message>
        <source>shortcut</source>
        <extracomment>In the empty field of a library entry's shortcuts: words typed after a slash</extracomment>
        <translation>skrót</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Skróty</translation>
    </message>
    <message>
        <source>Category</source>
        <extracomment>Name of a field of a library entry</extracomment>
        <translation>Kategoria</translation>
    </message>
    <message>
        <source>tags, with commas</source>
        <extracomment>In the empty field of a library entry's tags</extracomment>
        <translation>etykiety, po przecinku</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etykiety</translation>
    </message>
    <message>
        <source>Save mine over it</source>
        <extracomment>Somebody else has saved the same library entry: saves one's own text over theirs</extracomment>
        <translation>Zapisz moją wersję</translation>
    </message>
    <message>
        <source>Field</source>
        <extracomment>Puts a placeholder into a canned response</extracomment>
        <translation>Pole</translation>
    </message>
    <message>
        <source>Condition</source>
        <extracomment>Puts an if into a canned response</extracomment>
        <translation>Warunek</translation>
    </message>
</context>
<context>
    <name>parley::EntryHitDelegate</name>
    <message>
        <source>Already sent to this customer</source>
        <extracomment>Badge on a library entry</extracomment>
        <translation>Już wysłano temu klientowi</translation>
    </message>
    <message>
        <source>used %L1×</source>
        <extracomment>How often a library entry was sent in 30 days</extracomment>
        <translation>użyto %L1×</translation>
    </message>
</context>
<context>
    <name>parley::EntryHitModel</name>
    <message>
        <source>only mine</source>
        <extracomment>Said of a phrase that only the agent has</extracomment>
        <translation>tylko moje</translation>
    </message>
    <message>
        <source>Already sent to this customer</source>
        <translation>Już wysłano temu klientowi</translation>
    </message>
</context>
<context>
    <name>parley::EntryPreview</name>
    <message>
        <source>What the customer will see</source>
        <extracomment>Over the preview of a canned response; %1 is a customer's first name</extracomment>
        <translation>Co zobaczy klient</translation>
    </message>
    <message>
        <source>What %1 will see</source>
        <translation>Co zobaczy %1</translation>
    </message>
    <message>
        <source>This text cannot be used: %1</source>
        <extracomment>In place of a preview; %1 says what is wrong in the canned response</extracomment>
        <translation>Nie można użyć tego tekstu: %1</translation>
    </message>
    <message>
        <source>%1, there is none in %2</source>
        <extracomment>Which language a canned response is shown in: %1 English, as there is none in %2 Hebrew</extracomment>
        <translation>%1, brak wersji: %2</translation>
    </message>
    <message>
        <source>also in %1</source>
        <extracomment>After the language of a canned response; %1 lists the other languages there are</extracomment>
        <translation>także: %1</translation>
    </message>
    <message>
        <source>Switch with Alt+Left and Alt+Right</source>
        <extracomment>Tooltip of the languages of a canned response; the keys stand for themselves</extracomment>
        <translation>Przełączanie: Alt+Left i Alt+Right</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to fill</source>
        <extracomment>Under the preview of a canned response</extracomment>
        <translation>
            <numerusform>%n pole do uzupełnienia</numerusform>
            <numerusform>%n pola do uzupełnienia</numerusform>
            <numerusform>%n pól do uzupełnienia</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Kompletne</translation>
    </message>
</context>
<context>
    <name>parley::EntryWords</name>
    <message>
        <source>Personal phrases</source>
        <extracomment>A kind of library entries</extracomment>
        <translation>Zwroty osobiste</translation>
    </message>
    <message>
        <source>Links</source>
        <extracomment>A kind of library entries</extracomment>
        <translation>Linki</translation>
    </message>
    <message>
        <source>Replies</source>
        <extracomment>A kind of library entries: canned responses</extracomment>
        <translation>Odpowiedzi</translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>State of a library entry</extracomment>
        <translation>Szkic</translation>
    </message>
    <message>
        <source>In review</source>
        <extracomment>State of a library entry</extracomment>
        <translation>W recenzji</translation>
    </message>
    <message>
        <source>Published</source>
        <extracomment>State of a library entry</extracomment>
        <translation>Opublikowane</translation>
    </message>
    <message>
        <source>Retired</source>
        <extracomment>State of a library entry</extracomment>
        <translation>Wycofane</translation>
    </message>
    <message>
        <source>Neutral</source>
        <extracomment>Form of address</extracomment>
        <translation>Neutralna</translation>
    </message>
    <message>
        <source>Feminine</source>
        <extracomment>Form of address</extracomment>
        <translation>Żeńska</translation>
    </message>
    <message>
        <source>Masculine</source>
        <extracomment>Form of address</extracomment>
        <translation>Męska</translation>
    </message>
    <message>
        <source>English</source>
        <extracomment>A language</extracomment>
        <translation>angielski</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <extracomment>A language</extracomment>
        <translation>hebrajski</translation>
    </message>
    <message>
        <source>Arabic</source>
        <extracomment>A language</extracomment>
        <translation>arabski</translation>
    </message>
    <message>
        <source>Polish</source>
        <extracomment>A language</extracomment>
        <translation>polski</translation>
    </message>
</context>
<context>
    <name>parley::ErrorWords</name>
    <message>
        <source>Please sign in again.</source>
        <extracomment>The backend no longer knows who sits here</extracomment>
        <translation>Zaloguj się ponownie.</translation>
    </message>
    <message>
        <source>You may not do that.</source>
        <extracomment>The role does not allow it</extracomment>
        <translation>Nie masz do tego uprawnień.</translation>
    </message>
    <message>
        <source>There is nothing there any more.</source>
        <extracomment>What was asked for is gone; an empty queue, too</extracomment>
        <translation>Nic już tam nie ma.</translation>
    </message>
    <message>
        <source>It has changed meanwhile. Look again, then repeat what you did.</source>
        <extracomment>Somebody else has changed the same thing meanwhile</extracomment>
        <translation>W międzyczasie coś się zmieniło. Sprawdź i powtórz.</translation>
    </message>
    <message>
        <source>All places are taken.</source>
        <extracomment>The agent, or the one a conversation was to go to, holds as many as they may</extracomment>
        <translation>Wszystkie miejsca są zajęte.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <extracomment>A message or a file is past the limit</extracomment>
        <translation>To jest za duże.</translation>
    </message>
    <message>
        <source>That was too often. Wait a moment.</source>
        <extracomment>Too many tries in a short time</extracomment>
        <translation>Zbyt wiele prób. Poczekaj chwilę.</translation>
    </message>
    <message>
        <source>This Parley and the server are of different ages. Update Parley.</source>
        <extracomment>No version of the protocol in common</extracomment>
        <translation>Wersje Parley i serwera nie pasują do siebie. Zaktualizuj Parley.</translation>
    </message>
    <message>
        <source>Name or password is wrong.</source>
        <extracomment>Under the password</extracomment>
        <translation>Błędna nazwa lub hasło.</translation>
    </message>
    <message>
        <source>Not sent: this conversation is no longer yours.</source>
        <extracomment>Above the composer, when a message came too late</extracomment>
        <translation>Nie wysłano: ta rozmowa nie należy już do Ciebie.</translation>
    </message>
    <message>
        <source>Not sent: %1 has this conversation now.</source>
        <extracomment>Above the composer, when a message came too late. %1 is a colleague's name.</extracomment>
        <translation>Nie wysłano: tę rozmowę prowadzi teraz %1.</translation>
    </message>
</context>
<context>
    <name>parley::FacetPanel</name>
    <message>
        <source>Kind</source>
        <extracomment>Heading of filters in the library</extracomment>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Heading of filters in the library</extracomment>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Category</source>
        <extracomment>Heading of filters in the library</extracomment>
        <translation>Kategoria</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Heading of filters in the library</extracomment>
        <translation>Język</translation>
    </message>
</context>
<context>
    <name>parley::FindBar</name>
    <message>
        <source>Find in this conversation</source>
        <extracomment>Field of the bar that finds text in a conversation</extracomment>
        <translation>Szukaj w tej rozmowie</translation>
    </message>
    <message>
        <source>Previous match</source>
        <extracomment>Button of the bar that finds text: goes up</extracomment>
        <translation>Poprzedni wynik</translation>
    </message>
    <message>
        <source>Next match</source>
        <extracomment>Button of the bar that finds text: goes down</extracomment>
        <translation>Następny wynik</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button of the bar that finds text</extracomment>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Beside the field that finds text: which match is shown (%1) of how many (%2)</extracomment>
        <translation>%1 z %2</translation>
    </message>
</context>
<context>
    <name>parley::FindField</name>
    <message>
        <source>Find or do…</source>
        <extracomment>What stands in the field of the top bar that opens the palette</extracomment>
        <translation>Znajdź lub zrób…</translation>
    </message>
</context>
<context>
    <name>parley::FrameWiring</name>
    <message>
        <source>Not kept on this computer</source>
        <extracomment>Title of a notification: the disk does not take what must be kept</extracomment>
        <translation>Nie zachowano na tym komputerze</translation>
    </message>
    <message>
        <source>That did not work</source>
        <extracomment>Title of a notification: what was asked for did not happen</extracomment>
        <translation>Nie udało się</translation>
    </message>
    <message>
        <source>New chat: %1</source>
        <extracomment>Title of a notification. %1 is a customer's name.</extracomment>
        <translation>Nowy czat: %1</translation>
    </message>
    <message>
        <source>Not on your desk</source>
        <translation>Nie ma jej na Twoim pulpicie</translation>
    </message>
    <message>
        <source>Its text stands in the timeline.</source>
        <translation>Jej treść jest na osi czasu.</translation>
    </message>
</context>
<context>
    <name>parley::Greeting</name>
    <message>
        <source>Every conversation on one calm desk</source>
        <extracomment>Beside the sign-in</extracomment>
        <translation>Wszystkie rozmowy na jednym spokojnym pulpicie</translation>
    </message>
</context>
<context>
    <name>parley::IdentityRow</name>
    <message>
        <source>Copy</source>
        <extracomment>Button beside an address</extracomment>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>Read out for the button beside an address: %1 is the address</extracomment>
        <translation>Kopiuj %1</translation>
    </message>
    <message>
        <source>copied</source>
        <extracomment>Beside an address that was just put on the clipboard</extracomment>
        <translation>skopiowano</translation>
    </message>
</context>
<context>
    <name>parley::IdentityRows</name>
    <message>
        <source>Add an address</source>
        <extracomment>Button: one more address on a customer's card</extracomment>
        <translation>Dodaj adres</translation>
    </message>
    <message>
        <source>Kind of address</source>
        <translation>Rodzaj adresu</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
</context>
<context>
    <name>parley::KeyboardHelp</name>
    <message>
        <source>All keys</source>
        <extracomment>Title of the window that lists all keys</extracomment>
        <translation>Wszystkie klawisze</translation>
    </message>
    <message>
        <source>Find a key by its name or what it does</source>
        <extracomment>What stands in the empty field above the list of keys</extracomment>
        <translation>Znajdź klawisz po nazwie lub działaniu</translation>
    </message>
    <message>
        <source>Go to a chat by its place</source>
        <extracomment>In the list of keys, after Ctrl+1…9</extracomment>
        <translation>Przejdź do czatu według miejsca</translation>
    </message>
    <message>
        <source>Find a reply in the library, at a word’s start</source>
        <extracomment>In the list of keys, after /</extracomment>
        <translation>Znajdź odpowiedź w bibliotece, na początku słowa</translation>
    </message>
    <message>
        <source>Insert a suggestion</source>
        <extracomment>In the list of keys, after Alt+1…3</extracomment>
        <translation>Wstaw propozycję</translation>
    </message>
    <message>
        <source>Scroll the transcript while writing</source>
        <extracomment>In the list of keys, after PgUp, PgDn</extracomment>
        <translation>Przewijaj rozmowę podczas pisania</translation>
    </message>
    <message>
        <source>Close what is open, then back to writing</source>
        <extracomment>In the list of keys, after Esc</extracomment>
        <translation>Zamknij to, co otwarte, i wróć do pisania</translation>
    </message>
    <message>
        <source>No key by that name</source>
        <extracomment>In the list of keys, when none matches what was typed</extracomment>
        <translation>Brak takiego klawisza</translation>
    </message>
</context>
<context>
    <name>parley::KeyboardHint</name>
    <message>
        <source>Hebrew</source>
        <translation>hebrajski</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>arabski</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>cyrylica</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>grecki</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <extracomment>Under the password</extracomment>
        <translation>Caps Lock jest włączony.</translation>
    </message>
    <message>
        <source>Caps Lock is off.</source>
        <translation>Caps Lock jest wyłączony.</translation>
    </message>
    <message>
        <source>Layout: %1</source>
        <extracomment>Under the password; %1 is the language of the keyboard</extracomment>
        <translation>Układ: %1</translation>
    </message>
</context>
<context>
    <name>parley::LanguageButton</name>
    <message>
        <source>Language: %1</source>
        <extracomment>Accessible name of the language chooser; %1 is the language</extracomment>
        <translation>Język: %1</translation>
    </message>
</context>
<context>
    <name>parley::LayoutSwitch</name>
    <message>
        <source>Layout</source>
        <extracomment>Accessible name of the three buttons that arrange the chats</extracomment>
        <translation>Układ</translation>
    </message>
</context>
<context>
    <name>parley::LibraryPage</name>
    <message>
        <source>Search the library</source>
        <extracomment>In the library's empty search field</extracomment>
        <translation>Szukaj w bibliotece</translation>
    </message>
    <message>
        <source>No entry is like this. Take a filter away or search for something else.</source>
        <extracomment>In the library's empty list</extracomment>
        <translation>Nie ma takiego wpisu. Usuń filtr albo szukaj czegoś innego.</translation>
    </message>
    <message>
        <source>Entries</source>
        <extracomment>What a screen reader calls the list of library entries</extracomment>
        <translation>Wpisy</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <extracomment>In the top bar</extracomment>
        <translation>
            <numerusform>%n wpis</numerusform>
            <numerusform>%n wpisy</numerusform>
            <numerusform>%n wpisów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n pokazany</numerusform>
            <numerusform>%n pokazane</numerusform>
            <numerusform>%n pokazanych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match “%1”</source>
        <translation>
            <numerusform>%n pasuje do „%1”</numerusform>
            <numerusform>%n pasują do „%1”</numerusform>
            <numerusform>%n pasuje do „%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>New reply</source>
        <extracomment>Begins a new canned response</extracomment>
        <translation>Nowa odpowiedź</translation>
    </message>
    <message>
        <source>New phrase</source>
        <extracomment>Begins a new personal phrase</extracomment>
        <translation>Nowy zwrot</translation>
    </message>
    <message>
        <source>New link</source>
        <extracomment>Begins a new link</extracomment>
        <translation>Nowy link</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <extracomment>A library entry was not saved; %1 says why</extracomment>
        <translation>Nie zapisano: %1</translation>
    </message>
</context>
<context>
    <name>parley::LibraryPopup</name>
    <message>
        <source>Library</source>
        <extracomment>What a screen reader calls the library's popup</extracomment>
        <translation>Biblioteka</translation>
    </message>
    <message>
        <source>The library is empty.</source>
        <extracomment>The library's popup found nothing; %1 is what was typed</extracomment>
        <translation>Biblioteka jest pusta.</translation>
    </message>
    <message>
        <source>Nothing matches “%1”. Try fewer letters, or another word.</source>
        <translation>Nic nie pasuje do „%1”. Spróbuj krócej lub innym słowem.</translation>
    </message>
</context>
<context>
    <name>parley::LogoButton</name>
    <message>
        <source>Menu</source>
        <extracomment>Tooltip of the logo</extracomment>
        <translation>Menu</translation>
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
        <translation>Podpowiedz</translation>
    </message>
    <message>
        <source>Take over</source>
        <extracomment>Button of a supervisor: makes them the owner of a conversation</extracomment>
        <translation>Przejmij</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button that answers "take over?" with no</extracomment>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Whisper to the agent</source>
        <extracomment>Field for an internal note; %1 is the agent who reads it</extracomment>
        <translation>Podpowiedz konsultantowi</translation>
    </message>
    <message>
        <source>Whisper to %1</source>
        <translation>Podpowiedź dla: %1</translation>
    </message>
    <message>
        <source>Take this conversation? You will be the one who answers %1.</source>
        <translation>Przejąć tę rozmowę? Na wiadomości (%1) odpowiadasz Ty.</translation>
    </message>
    <message>
        <source>Take this conversation from %1? They can no longer write here, and you will be the one who answers %2.</source>
        <translation>Przejąć tę rozmowę od: %1? Nie będzie już można tam pisać, a na wiadomości (%2) odpowiadasz Ty.</translation>
    </message>
</context>
<context>
    <name>parley::NoticeBar</name>
    <message>
        <source>Close</source>
        <extracomment>Button of a line that says what did not work</extracomment>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>parley::OfflineBanner</name>
    <message>
        <source>Try now</source>
        <extracomment>Button of the offline banner: connect at once</extracomment>
        <translation>Spróbuj teraz</translation>
    </message>
    <message>
        <source>&lt;b&gt;Offline since %1.&lt;/b&gt; You are reading what arrived by %2, &lt;b&gt;%3&lt;/b&gt;. Replies wait in the outbox, in order.</source>
        <extracomment>Offline banner. %1 and %2 are times of day, %3 an age such as "3 minutes ago"; keep &lt;b&gt; and &lt;/b&gt;</extracomment>
        <translation>&lt;b&gt;Offline od %1.&lt;/b&gt; Widzisz to, co dotarło do %2, &lt;b&gt;%3&lt;/b&gt;. Odpowiedzi czekają w skrzynce nadawczej, po kolei.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Offline since %1.&lt;/b&gt; Replies wait in the outbox, in order.</source>
        <extracomment>Offline banner before anything has arrived. %1 is a time of day; keep &lt;b&gt; and &lt;/b&gt;</extracomment>
        <translation>&lt;b&gt;Offline od %1.&lt;/b&gt; Odpowiedzi czekają w skrzynce nadawczej, po kolei.</translation>
    </message>
    <message>
        <source>Trying now</source>
        <extracomment>Offline banner: it is trying to connect at this moment</extracomment>
        <translation>Trwa próba</translation>
    </message>
    <message numerus="yes">
        <source>Next try in %n s</source>
        <extracomment>Offline banner: when it tries to connect again</extracomment>
        <translation>
            <numerusform>Następna próba za %n s</numerusform>
            <numerusform>Następna próba za %n s</numerusform>
            <numerusform>Następna próba za %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::Options</name>
    <message>
        <source>Workstation for customer-service chat.</source>
        <translation>Stanowisko pracy do czatów obsługi klienta.</translation>
    </message>
    <message>
        <source>Language of the screens: en, he, ar or pl.</source>
        <translation>Język ekranów: en, he, ar lub pl.</translation>
    </message>
    <message>
        <source>Colours: system, light, dark or contrast.</source>
        <translation>Kolory: system, light, dark lub contrast.</translation>
    </message>
    <message>
        <source>Address of the backend, such as https://parley.example.</source>
        <translation>Adres serwera, na przykład https://parley.example.</translation>
    </message>
    <message>
        <source>Name to sign in with. With the password in PARLEY_PASSWORD it signs in at once.</source>
        <translation>Nazwa użytkownika. Z hasłem w PARLEY_PASSWORD loguje od razu.</translation>
    </message>
    <message>
        <source>Folder for cache, outbox and drafts.</source>
        <translation>Folder pamięci podręcznej, skrzynki nadawczej i szkiców.</translation>
    </message>
    <message>
        <source>Shows the main screens by itself, leaves pictures of them in a folder and ends.</source>
        <translation>Sam pokazuje główne ekrany, zapisuje ich obrazy w folderze i kończy.</translation>
    </message>
    <message>
        <source>Says "ready" on standard output when the desk can be used.</source>
        <translation>Pisze „ready” na standardowym wyjściu, gdy pulpit jest gotowy.</translation>
    </message>
</context>
<context>
    <name>parley::OutboxPanel</name>
    <message>
        <source>Outbox</source>
        <extracomment>Heading of the panel with the messages that wait to be sent</extracomment>
        <translation>Skrzynka nadawcza</translation>
    </message>
    <message>
        <source>Nothing waits to be sent</source>
        <extracomment>In the outbox when no message waits</extracomment>
        <translation>Nic nie czeka na wysłanie</translation>
    </message>
    <message>
        <source>What you send while offline waits here, in order.</source>
        <extracomment>In the outbox when no message waits</extracomment>
        <translation>To, co wyślesz offline, czeka tu po kolei.</translation>
    </message>
    <message>
        <source>Kept on this computer. Closing Parley keeps them.</source>
        <extracomment>In the outbox, about the messages that wait</extracomment>
        <translation>Zachowane na tym komputerze, także po zamknięciu Parley.</translation>
    </message>
    <message>
        <source>They go out by themselves, in this order, once you’re back online.</source>
        <extracomment>In the outbox, about the messages that wait</extracomment>
        <translation>Wyjdą same, w tej kolejności, gdy wróci połączenie.</translation>
    </message>
    <message>
        <source>If a chat has another owner by then, its message comes back to you instead.</source>
        <extracomment>In the outbox, about the messages that wait</extracomment>
        <translation>Jeśli czat przejmie ktoś inny, wiadomość wróci do Ciebie.</translation>
    </message>
    <message>
        <source>Still works offline</source>
        <extracomment>Heading in the outbox while offline</extracomment>
        <translation>Działa offline</translation>
    </message>
    <message>
        <source>Waits</source>
        <extracomment>Heading in the outbox while offline: what does not work</extracomment>
        <translation>Czeka</translation>
    </message>
    <message>
        <source>Reading open chats, the library, writing drafts and replies.</source>
        <extracomment>In the outbox while offline</extracomment>
        <translation>Czytanie otwartych czatów, biblioteka, pisanie szkiców i odpowiedzi.</translation>
    </message>
    <message>
        <source>New chats, transfers, older history, live typing.</source>
        <extracomment>In the outbox while offline: what does not work</extracomment>
        <translation>Nowe czaty, przekazywanie, starsza historia, podgląd pisania.</translation>
    </message>
    <message numerus="yes">
        <source>oldest %n min</source>
        <extracomment>In the outbox: how long the first message has waited</extracomment>
        <translation>
            <numerusform>najstarsza: %n min</numerusform>
            <numerusform>najstarsza: %n min</numerusform>
            <numerusform>najstarsza: %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::OutboxRow</name>
    <message>
        <source>Edit</source>
        <extracomment>Button in the outbox: takes a message back into the composer</extracomment>
        <translation>Edytuj</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button in the outbox: removes a message unsent</extracomment>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>In the outbox: the place of a message in line, such as 1 of 2; or that it was refused</extracomment>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nie wysłano</translation>
    </message>
    <message>
        <source>To %1: %2</source>
        <extracomment>For screen readers: %1 is the customer's name, %2 the message</extracomment>
        <translation>Do: %1: %2</translation>
    </message>
</context>
<context>
    <name>parley::OwnFigures</name>
    <message numerus="yes">
        <source>Today %n chat(s)</source>
        <extracomment>Status bar: conversations held today</extracomment>
        <translation>
            <numerusform>Dzisiaj %n czat</numerusform>
            <numerusform>Dzisiaj %n czaty</numerusform>
            <numerusform>Dzisiaj %n czatów</numerusform>
        </translation>
    </message>
    <message>
        <source>First reply %1 median</source>
        <extracomment>Status bar: how soon first replies came, such as "First reply 0:24 median"</extracomment>
        <translation>Pierwsza odpowiedź %1 (mediana)</translation>
    </message>
    <message>
        <source>On target %1 %</source>
        <extracomment>Status bar: share of replies that came within the channel's target</extracomment>
        <translation>W terminie %1%</translation>
    </message>
</context>
<context>
    <name>parley::PaneHeader</name>
    <message>
        <source>Transfer</source>
        <extracomment>Button of a conversation</extracomment>
        <translation>Przekaż</translation>
    </message>
    <message>
        <source>Hold</source>
        <extracomment>Button of a conversation: its reply clock stands still</extracomment>
        <translation>Wstrzymaj</translation>
    </message>
    <message>
        <source>Wrap up</source>
        <extracomment>Button of a conversation: closes it</extracomment>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Button of a conversation: a menu</extracomment>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>Button of a conversation on hold: its reply clock goes on</extracomment>
        <translation>Wznów</translation>
    </message>
</context>
<context>
    <name>parley::PanePopup</name>
    <message>
        <source>Close</source>
        <extracomment>Button of a small form in a conversation</extracomment>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>parley::PopupFooter</name>
    <message>
        <source>pick</source>
        <extracomment>What the keys 1 to 9 do in the library's popup</extracomment>
        <translation>wybór</translation>
    </message>
    <message>
        <source>fill fields</source>
        <extracomment>What Tab does in the library's popup</extracomment>
        <translation>pola</translation>
    </message>
    <message>
        <source>insert</source>
        <extracomment>What Enter does in the library's popup</extracomment>
        <translation>wstaw</translation>
    </message>
    <message>
        <source>send</source>
        <extracomment>What Ctrl+Enter does in the library's popup</extracomment>
        <translation>wyślij</translation>
    </message>
    <message>
        <source>close</source>
        <extracomment>What Esc does in the library's popup</extracomment>
        <translation>zamknij</translation>
    </message>
</context>
<context>
    <name>parley::PopupHeader</name>
    <message>
        <source>%L1 of %L2</source>
        <extracomment>How many library entries were found, of how many</extracomment>
        <translation>%L1 z %L2</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Library entries of all kinds</extracomment>
        <translation>Wszystko</translation>
    </message>
    <message>
        <source>Replies %L1</source>
        <extracomment>Chip with the number of canned responses found</extracomment>
        <translation>Odpowiedzi %L1</translation>
    </message>
    <message>
        <source>Mine %L1</source>
        <extracomment>Chip with the number of the agent's own phrases found</extracomment>
        <translation>Moje %L1</translation>
    </message>
    <message>
        <source>Links %L1</source>
        <extracomment>Chip with the number of links found</extracomment>
        <translation>Linki %L1</translation>
    </message>
</context>
<context>
    <name>parley::PreferencesDialog</name>
    <message>
        <source>Ctrl+Enter sends, Enter breaks the line</source>
        <extracomment>Preference: which key sends a message</extracomment>
        <translation>Ctrl+Enter wysyła, Enter łamie wiersz</translation>
    </message>
    <message>
        <source>Enter sends, Ctrl+Enter breaks the line</source>
        <extracomment>Preference: which key sends a message</extracomment>
        <translation>Enter wysyła, Ctrl+Enter łamie wiersz</translation>
    </message>
    <message>
        <source>Notify of what is not in sight</source>
        <extracomment>Preference</extracomment>
        <translation>Powiadamiaj o tym, czego nie widać</translation>
    </message>
    <message>
        <source>Sound for what is not in sight</source>
        <extracomment>Preference</extracomment>
        <translation>Dźwięk dla tego, czego nie widać</translation>
    </message>
    <message>
        <source>Fade and slide</source>
        <extracomment>Preference: whether things move</extracomment>
        <translation>Zanikanie i przesuwanie</translation>
    </message>
    <message>
        <source>Preferences</source>
        <extracomment>Title of a window</extracomment>
        <translation>Preferencje</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>Preference: the language of the screens is that of the system</extracomment>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Wysoki kontrast</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>Preference: size of the text in per cent</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Preference</extracomment>
        <translation>Język</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>Preference: light or dark</extracomment>
        <translation>Motyw</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>Preference</extracomment>
        <translation>Rozmiar tekstu</translation>
    </message>
    <message>
        <source>Sending</source>
        <extracomment>Preference: which key sends a message</extracomment>
        <translation>Wysyłanie</translation>
    </message>
    <message>
        <source>Attention</source>
        <extracomment>Preference: notifications and sound</extracomment>
        <translation>Powiadomienia</translation>
    </message>
    <message>
        <source>Movement</source>
        <extracomment>Preference: whether things move</extracomment>
        <translation>Ruch</translation>
    </message>
</context>
<context>
    <name>parley::PresenceButton</name>
    <message>
        <source>%1, %2. Change presence</source>
        <extracomment>Tooltip and accessible name of oneself in the rail; %1 is a name, %2 a presence such as Available</extracomment>
        <translation>%1, %2. Zmień status</translation>
    </message>
</context>
<context>
    <name>parley::PreviewCards</name>
    <message>
        <source>%1, there is none in %2</source>
        <extracomment>Over a preview: which language is shown for want of another, %1 English, %2 Hebrew</extracomment>
        <translation>%1, brak wersji: %2</translation>
    </message>
    <message>
        <source>No text yet</source>
        <translation>Jeszcze bez tekstu</translation>
    </message>
    <message>
        <source>Mend the errors to see this text.</source>
        <extracomment>In place of a preview</extracomment>
        <translation>Popraw błędy, aby zobaczyć ten tekst.</translation>
    </message>
</context>
<context>
    <name>parley::QueuePage</name>
    <message>
        <source>Take</source>
        <extracomment>Button in the Queue place: takes the chosen conversation</extracomment>
        <translation>Weź</translation>
    </message>
    <message>
        <source>Take next</source>
        <extracomment>Button in the Queue place: takes the conversation that has waited longest</extracomment>
        <translation>Weź następny</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>Heading over the conversations that wait for an agent</extracomment>
        <translation>Oczekujący</translation>
    </message>
    <message>
        <source>Waiting conversations</source>
        <extracomment>Name of the list for screen readers</extracomment>
        <translation>Oczekujące rozmowy</translation>
    </message>
    <message>
        <source>Nobody waits</source>
        <extracomment>In the Queue place when nobody waits</extracomment>
        <translation>Nikt nie czeka</translation>
    </message>
    <message>
        <source>New conversations appear here, the longest wait first.</source>
        <extracomment>In the Queue place when nobody waits</extracomment>
        <translation>Nowe rozmowy pojawią się tutaj, najdłużej czekające na początku.</translation>
    </message>
</context>
<context>
    <name>parley::QueueWiring</name>
    <message>
        <source>Offline: nobody can be taken now.</source>
        <extracomment>Why nothing can be taken from the queue</extracomment>
        <translation>Offline: teraz nie można nikogo wziąć.</translation>
    </message>
    <message>
        <source>You hold %1 of %2.</source>
        <extracomment>Why nothing can be taken from the queue. %1 of %2 conversations.</extracomment>
        <translation>Masz %1 z %2.</translation>
    </message>
</context>
<context>
    <name>parley::Rail</name>
    <message>
        <source>Places</source>
        <extracomment>Accessible name of the places at the window's side</extracomment>
        <translation>Miejsca</translation>
    </message>
</context>
<context>
    <name>parley::RailItem</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <extracomment>Accessible name of a place in the rail; %1 is the place, such as Queue</extracomment>
        <translation>
            <numerusform>%1, %n oczekujący</numerusform>
            <numerusform>%1, %n oczekujące</numerusform>
            <numerusform>%1, %n oczekujących</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::Schema</name>
    <message>
        <source>customer’s name</source>
        <extracomment>A field of a canned response, on a chip in the composer</extracomment>
        <translation>nazwisko klienta</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>imię</translation>
    </message>
    <message>
        <source>last name</source>
        <translation>nazwisko</translation>
    </message>
    <message>
        <source>email address</source>
        <translation>adres e-mail</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>numer telefonu</translation>
    </message>
    <message>
        <source>your name</source>
        <translation>Twoje imię i nazwisko</translation>
    </message>
    <message>
        <source>your first name</source>
        <translation>Twoje imię</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>temat</translation>
    </message>
    <message>
        <source>brand</source>
        <translation>marka</translation>
    </message>
    <message>
        <source>order number</source>
        <translation>numer zamówienia</translation>
    </message>
    <message>
        <source>what was ordered</source>
        <translation>co zamówiono</translation>
    </message>
    <message>
        <source>order status</source>
        <translation>stan zamówienia</translation>
    </message>
    <message>
        <source>order total</source>
        <translation>suma zamówienia</translation>
    </message>
    <message>
        <source>order date</source>
        <translation>data zamówienia</translation>
    </message>
</context>
<context>
    <name>parley::SideStrip</name>
    <message>
        <source>Open the customer panel</source>
        <extracomment>Button of the folded side panel</extracomment>
        <translation>Otwórz panel klienta</translation>
    </message>
    <message>
        <source>Timeline</source>
        <extracomment>Button of the folded side panel</extracomment>
        <translation>Oś czasu</translation>
    </message>
    <message>
        <source>Tags and notes</source>
        <extracomment>Button of the folded side panel</extracomment>
        <translation>Etykiety i notatki</translation>
    </message>
</context>
<context>
    <name>parley::SignInPage</name>
    <message>
        <source>Sign in</source>
        <extracomment>Heading of the sign-in</extracomment>
        <translation>Zaloguj się</translation>
    </message>
    <message>
        <source>Your chats, your library, your shift.</source>
        <extracomment>Below the heading of the sign-in</extracomment>
        <translation>Twoje czaty, biblioteka i zmiana.</translation>
    </message>
    <message>
        <source>Server address</source>
        <extracomment>Name of a field of the sign-in</extracomment>
        <translation>Adres serwera</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Name of a field of the sign-in: who signs in</extracomment>
        <translation>Nazwa użytkownika</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>Name of a field of the sign-in</extracomment>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Ukryj hasło</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Pokaż hasło</translation>
    </message>
    <message>
        <source>Remember in the system keychain</source>
        <extracomment>Check box of the sign-in</extracomment>
        <translation>Zapamiętaj w pęku kluczy systemu</translation>
    </message>
    <message>
        <source>Parley never writes your password to its own files.</source>
        <translation>Parley nigdy nie zapisuje hasła we własnych plikach.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button of the sign-in, and while an attempt is under way</extracomment>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Parley %1, open source</source>
        <extracomment>At the foot of the sign-in; %1 is the version</extracomment>
        <translation>Parley %1, otwarte oprogramowanie</translation>
    </message>
    <message>
        <source>help</source>
        <extracomment>After F1, at the foot of the sign-in</extracomment>
        <translation>pomoc</translation>
    </message>
    <message>
        <source>Asking the server</source>
        <extracomment>Under the server's address while it is being asked</extracomment>
        <translation>Łączenie z serwerem</translation>
    </message>
    <message>
        <source>Enter the server’s address. Your supervisor knows it.</source>
        <translation>Podaj adres serwera. Zna go przełożony.</translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation>Podaj nazwę użytkownika.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Podaj hasło.</translation>
    </message>
</context>
<context>
    <name>parley::SignInWiring</name>
    <message>
        <source>Not safe to connect: %1</source>
        <extracomment>Under the server's address. %1 is the system's description of the TLS error.</extracomment>
        <translation>Połączenie nie byłoby bezpieczne: %1</translation>
    </message>
    <message>
        <source>No answer: %1</source>
        <extracomment>Under the server's address. %1 is the system's description of the error.</extracomment>
        <translation>Brak odpowiedzi: %1</translation>
    </message>
    <message>
        <source>Reachable, certificate valid</source>
        <extracomment>Under the server's address</extracomment>
        <translation>Dostępny, certyfikat ważny</translation>
    </message>
    <message>
        <source>Reachable, on this computer</source>
        <translation>Dostępny, na tym komputerze</translation>
    </message>
</context>
<context>
    <name>parley::StatusBar</name>
    <message>
        <source>Status</source>
        <extracomment>Accessible name of the bar at the window's foot</extracomment>
        <translation>Stan</translation>
    </message>
    <message>
        <source>most urgent</source>
        <extracomment>After the key in the status bar: goes to the most urgent chat</extracomment>
        <translation>najpilniejszy</translation>
    </message>
    <message>
        <source>try now</source>
        <extracomment>After the key in the status bar: tries to connect</extracomment>
        <translation>spróbuj teraz</translation>
    </message>
    <message>
        <source>keys</source>
        <extracomment>After the key in the status bar: shows all keys</extracomment>
        <translation>klawisze</translation>
    </message>
    <message>
        <source>Connecting</source>
        <extracomment>Status bar: the connection is being made</extracomment>
        <translation>Łączenie</translation>
    </message>
    <message>
        <source>Catching up</source>
        <extracomment>Status bar: connected, and what was missed is still arriving</extracomment>
        <translation>Nadrabianie</translation>
    </message>
    <message>
        <source>Synced</source>
        <extracomment>Status bar: everything is up to date</extracomment>
        <translation>Zsynchronizowano</translation>
    </message>
    <message>
        <source>Offline</source>
        <extracomment>Status bar: there is no connection</extracomment>
        <translation>Offline</translation>
    </message>
    <message>
        <source>last synced %1</source>
        <extracomment>Status bar while offline; %1 is a time of day</extracomment>
        <translation>ostatnio %1</translation>
    </message>
    <message>
        <source>Outbox %1</source>
        <extracomment>Status bar: messages that wait to be sent</extracomment>
        <translation>Do wysłania: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait to be sent</source>
        <translation>
            <numerusform>%n wiadomość czeka na wysłanie</numerusform>
            <numerusform>%n wiadomości czekają na wysłanie</numerusform>
            <numerusform>%n wiadomości czeka na wysłanie</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::SystemLine</name>
    <message>
        <source>Assigned to %1</source>
        <extracomment>Transcript line. %1 is an agent's name.</extracomment>
        <translation>Przydzielono: %1</translation>
    </message>
    <message>
        <source>Taken by %1</source>
        <extracomment>Transcript line. %1 is an agent's name.</extracomment>
        <translation>Rozmowę bierze %1</translation>
    </message>
    <message>
        <source>Transferred</source>
        <extracomment>Transcript line: the conversation went to another agent or queue.</extracomment>
        <translation>Przekazano</translation>
    </message>
    <message>
        <source>Transferred by %1</source>
        <extracomment>Transcript line. %1 is the name of the agent who passed the conversation on.</extracomment>
        <translation>Przekazuje: %1</translation>
    </message>
    <message>
        <source>On hold</source>
        <extracomment>Transcript line: the reply clock stands still from here on.</extracomment>
        <translation>Wstrzymane</translation>
    </message>
    <message>
        <source>Hold ended</source>
        <extracomment>Transcript line: the reply clock runs again.</extracomment>
        <translation>Wznowiono</translation>
    </message>
    <message>
        <source>Conversation closed</source>
        <extracomment>Transcript line</extracomment>
        <translation>Rozmowa zakończona</translation>
    </message>
    <message>
        <source>Reopened by the customer</source>
        <extracomment>Transcript line: the customer wrote again after the end.</extracomment>
        <translation>Wznowiona przez klienta</translation>
    </message>
    <message>
        <source>Taken over by %1</source>
        <extracomment>Transcript line. %1 is a supervisor's name.</extracomment>
        <translation>Przejmuje: %1</translation>
    </message>
    <message>
        <source>Rated %1 out of 5</source>
        <extracomment>Transcript line. %1 is a number from 1 to 5.</extracomment>
        <translation>Ocena %1 na 5</translation>
    </message>
    <message>
        <source>Waiting in the queue</source>
        <extracomment>Transcript line: the conversation waits for an agent.</extracomment>
        <translation>Czeka w kolejce</translation>
    </message>
</context>
<context>
    <name>parley::TakeOverBar</name>
    <message>
        <source>Take over</source>
        <extracomment>Button: becomes the owner of a conversation in its agent's place</extracomment>
        <translation>Przejmij</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: leaves the conversation with its agent</extracomment>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Take over this chat from %1?</source>
        <extracomment>%1 is the agent who holds the conversation</extracomment>
        <translation>Przejąć ten czat od: %1?</translation>
    </message>
    <message>
        <source>%1 goes on in the same chat, with you. %2 is told, gets the place back and can’t write here any more.</source>
        <extracomment>%1 is the customer, %2 the agent who holds the conversation</extracomment>
        <translation>%1 rozmawia dalej w tym samym czacie, z Tobą. %2 dostanie informację, odzyska miejsce i nie będzie mógł już tu pisać.</translation>
    </message>
</context>
<context>
    <name>parley::Template</name>
    <message>
        <source>The text made from it is longer than %1 KiB</source>
        <extracomment>Error in a canned response; %1 is a number</extracomment>
        <translation>Powstały tekst jest dłuższy niż %1 KiB</translation>
    </message>
    <message>
        <source>This text has no closing quotation mark</source>
        <extracomment>Error in a canned response</extracomment>
        <translation>Brakuje cudzysłowu zamykającego</translation>
    </message>
    <message>
        <source>|| is not known here: give a fallback with default</source>
        <extracomment>Error in a canned response; || stands for itself</extracomment>
        <translation>|| nie jest tu znane: wartość zastępczą podaj przez default</translation>
    </message>
    <message>
        <source>&amp;&amp; is not known here: write and</source>
        <extracomment>Error in a canned response; &amp;&amp; stands for itself</extracomment>
        <translation>&amp;&amp; nie jest tu znane: napisz and</translation>
    </message>
    <message>
        <source>Write straight quotation marks here</source>
        <extracomment>Error in a canned response</extracomment>
        <translation>Użyj tu prostych cudzysłowów</translation>
    </message>
    <message>
        <source>One = compares nothing: write two</source>
        <extracomment>Error in a canned response</extracomment>
        <translation>Jedno = niczego nie porównuje: napisz dwa</translation>
    </message>
    <message>
        <source>“%1” has no meaning here</source>
        <extracomment>Error in a canned response; %1 is a character</extracomment>
        <translation>„%1” nie ma tu znaczenia</translation>
    </message>
    <message>
        <source>Here should be %1</source>
        <extracomment>Error in a canned response; %1 is what should stand there, such as "a field or a value"</extracomment>
        <translation>Tu powinno być: %1</translation>
    </message>
    <message>
        <source>“%1” cannot stand here: here should be %2</source>
        <extracomment>Error in a canned response; %1 is what stands there, %2 what should, such as "a field or a value"</extracomment>
        <translation>„%1” nie może tu stać: powinno być: %2</translation>
    </message>
    <message>
        <source>the end, or a filter after |</source>
        <extracomment>What should stand at a place of a canned response</extracomment>
        <translation>koniec albo filtr po |</translation>
    </message>
    <message>
        <source>%1 has many fields: name one, such as %2</source>
        <extracomment>Error in a canned response; %1 is a group such as customer, %2 a field such as customer.name</extracomment>
        <translation>%1 ma wiele pól: podaj jedno, na przykład %2</translation>
    </message>
    <message>
        <source>a field or a value</source>
        <extracomment>What should stand at a place of a canned response</extracomment>
        <translation>pole albo wartość</translation>
    </message>
    <message>
        <source>the name of a field</source>
        <extracomment>What should stand at a place of a canned response</extracomment>
        <translation>nazwa pola</translation>
    </message>
    <message>
        <source>a name in quotation marks or a number</source>
        <extracomment>What should stand at a place of a canned response</extracomment>
        <translation>nazwa w cudzysłowie albo liczba</translation>
    </message>
    <message>
        <source>Nothing is called “%1”</source>
        <extracomment>Error in a canned response; %1 is a word such as custmer</extracomment>
        <translation>Nic nie nazywa się „%1”</translation>
    </message>
    <message>
        <source>“%1” has no field “%2”</source>
        <extracomment>Error in a canned response; %1 is a group such as customer, %2 a word such as frist_name</extracomment>
        <translation>„%1” nie ma pola „%2”</translation>
    </message>
    <message>
        <source>the name of a filter</source>
        <extracomment>What should stand at a place of a canned response</extracomment>
        <translation>nazwa filtra</translation>
    </message>
    <message>
        <source>No filter is called “%1”</source>
        <extracomment>Error in a canned response; %1 is a word such as upcse</extracomment>
        <translation>Żaden filtr nie nazywa się „%1”</translation>
    </message>
    <message numerus="yes">
        <source>The filter %1 needs %n value(s) after a colon</source>
        <extracomment>Error in a canned response; %1 is the name of a filter</extracomment>
        <translation>
            <numerusform>Filtr %1 wymaga %n wartości po dwukropku</numerusform>
            <numerusform>Filtr %1 wymaga %n wartości po dwukropku</numerusform>
            <numerusform>Filtr %1 wymaga %n wartości po dwukropku</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The filter %1 takes at most %n value(s)</source>
        <extracomment>Error in a canned response; %1 is the name of a filter</extracomment>
        <translation>
            <numerusform>Filtr %1 przyjmuje najwyżej %n wartość</numerusform>
            <numerusform>Filtr %1 przyjmuje najwyżej %n wartości</numerusform>
            <numerusform>Filtr %1 przyjmuje najwyżej %n wartości</numerusform>
        </translation>
    </message>
    <message>
        <source>The filter %1 knows no “%2”</source>
        <extracomment>Error in a canned response; %1 is the name of a filter, %2 a word such as feminin</extracomment>
        <translation>Filtr %1 nie zna „%2”</translation>
    </message>
    <message>
        <source>and, or, or the end</source>
        <extracomment>What should stand at a place of a canned response; and, or stand for themselves</extracomment>
        <translation>and, or albo koniec</translation>
    </message>
    <message>
        <source>Longer than %1 KiB</source>
        <extracomment>Error in a canned response; %1 is a number</extracomment>
        <translation>Dłuższe niż %1 KiB</translation>
    </message>
    <message>
        <source>%1 belongs to an if, and there is none before it</source>
        <extracomment>Error in a canned response; %1 is a tag such as endif</extracomment>
        <translation>%1 należy do if, a przed nim żadnego nie ma</translation>
    </message>
    <message>
        <source>%1 is not closed by %2</source>
        <translation>%1 nie jest zamknięte przez %2</translation>
    </message>
    <message>
        <source>Nothing is named between the braces</source>
        <extracomment>Error in a canned response</extracomment>
        <translation>Między nawiasami nic nie podano</translation>
    </message>
    <message numerus="yes">
        <source>More than %n filter(s) in one text</source>
        <extracomment>Error in a canned response</extracomment>
        <translation>
            <numerusform>Więcej niż %n filtr w jednym tekście</numerusform>
            <numerusform>Więcej niż %n filtry w jednym tekście</numerusform>
            <numerusform>Więcej niż %n filtrów w jednym tekście</numerusform>
        </translation>
    </message>
    <message>
        <source>No tag is called “%1”</source>
        <extracomment>Error in a canned response; %1 is a word such as fi</extracomment>
        <translation>Żaden znacznik nie nazywa się „%1”</translation>
    </message>
    <message numerus="yes">
        <source>Conditions stand in one another more than %n deep</source>
        <extracomment>Error in a canned response</extracomment>
        <translation>
            <numerusform>Warunki zagnieżdżone głębiej niż %n poziom</numerusform>
            <numerusform>Warunki zagnieżdżone głębiej niż %n poziomy</numerusform>
            <numerusform>Warunki zagnieżdżone głębiej niż %n poziomów</numerusform>
        </translation>
    </message>
    <message>
        <source>This if is not closed by {% endif %}</source>
        <extracomment>Error in a canned response; {% endif %} stands for itself</extracomment>
        <translation>To if nie jest zamknięte przez {% endif %}</translation>
    </message>
    <message>
        <source>Only {% endif %} can follow else</source>
        <extracomment>Error in a canned response; else and {% endif %} stand for themselves</extracomment>
        <translation>Po else może stać tylko {% endif %}</translation>
    </message>
    <message>
        <source>%1 takes no condition</source>
        <extracomment>Error in a canned response; %1 is else or endif</extracomment>
        <translation>%1 nie przyjmuje warunku</translation>
    </message>
</context>
<context>
    <name>parley::TileDelegate</name>
    <message>
        <source>On hold</source>
        <extracomment>On a tile of the wall: the conversation is on hold</extracomment>
        <translation>Wstrzymane</translation>
    </message>
</context>
<context>
    <name>parley::TileView</name>
    <message>
        <source>Live conversations</source>
        <extracomment>Name of the tiles for screen readers</extracomment>
        <translation>Rozmowy na żywo</translation>
    </message>
</context>
<context>
    <name>parley::TimelineCard</name>
    <message>
        <source>To: %1</source>
        <extracomment>Heading of an email or SMS in the timeline: %1 is the address it went to</extracomment>
        <translation>Do: %1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <extracomment>Heading of an email or call in the timeline: %1 is the address it came from</extracomment>
        <translation>Od: %1</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <extracomment>In a call's card: %1 is how it ended, such as "Solved"</extracomment>
        <translation>Wynik: %1</translation>
    </message>
    <message>
        <source>Open chat</source>
        <extracomment>Button in the timeline: opens that conversation to read it</extracomment>
        <translation>Otwórz czat</translation>
    </message>
    <message>
        <source>Open email</source>
        <extracomment>Button in the timeline: shows the whole text in place</extracomment>
        <translation>Otwórz e-mail</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Pokaż całość</translation>
    </message>
    <message>
        <source>Quote in chat</source>
        <extracomment>Button in the timeline: puts the text into the draft of the chat at hand</extracomment>
        <translation>Cytuj w czacie</translation>
    </message>
    <message numerus="yes">
        <source>%n reply(s)</source>
        <extracomment>How often an email was answered</extracomment>
        <translation>
            <numerusform>%n odpowiedź</numerusform>
            <numerusform>%n odpowiedzi</numerusform>
            <numerusform>%n odpowiedzi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::TimelineList</name>
    <message>
        <source>Timeline</source>
        <extracomment>Name of the list for screen readers</extracomment>
        <translation>Oś czasu</translation>
    </message>
</context>
<context>
    <name>parley::TimelineView</name>
    <message>
        <source>Try again</source>
        <extracomment>Button: loads what did not come the first time</extracomment>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Timeline</source>
        <extracomment>Heading over what happened between a customer and the centre on all channels</extracomment>
        <translation>Oś czasu</translation>
    </message>
    <message>
        <source>Find in the timeline</source>
        <extracomment>Shown in the empty field</extracomment>
        <translation>Szukaj na osi czasu</translation>
    </message>
    <message>
        <source>Chat</source>
        <extracomment>Filter of the timeline: web chat</extracomment>
        <translation>Czat</translation>
    </message>
    <message>
        <source>Voice</source>
        <extracomment>Filter of the timeline: calls</extracomment>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Email</source>
        <extracomment>Filter of the timeline</extracomment>
        <translation>E-mail</translation>
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
        <translation>Społeczność</translation>
    </message>
    <message>
        <source>Orders</source>
        <extracomment>Filter of the timeline</extracomment>
        <translation>Zamówienia</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Filter of the timeline: everything</extracomment>
        <translation>Wszystko</translation>
    </message>
    <message>
        <source>Some entries didn’t come: %1</source>
        <extracomment>Below the timeline: %1 is the reason</extracomment>
        <translation>Część wpisów nie dotarła: %1</translation>
    </message>
    <message>
        <source>Searching back, at %1</source>
        <extracomment>Below the timeline while it is searched: %1 is the day up to which it was searched</extracomment>
        <translation>Szukanie wstecz, już %1</translation>
    </message>
    <message>
        <source>Loading…</source>
        <extracomment>Below the timeline while older entries are on their way</extracomment>
        <translation>Ładowanie…</translation>
    </message>
    <message>
        <source>Nothing found for %1. Try fewer letters, or other filters.</source>
        <extracomment>In place of the timeline: %1 is what was typed</extracomment>
        <translation>Nic nie znaleziono dla %1. Spróbuj krócej albo zmień filtry.</translation>
    </message>
    <message>
        <source>Nothing of this kind yet. Choose All to see the rest.</source>
        <extracomment>In place of the timeline</extracomment>
        <translation>Jeszcze nic takiego. Wybierz „Wszystko”, aby zobaczyć resztę.</translation>
    </message>
    <message>
        <source>Nothing yet. Chats, calls, emails and orders of this customer appear here.</source>
        <extracomment>In place of the timeline</extracomment>
        <translation>Jeszcze nic. Tutaj pojawią się czaty, rozmowy, e-maile i zamówienia tego klienta.</translation>
    </message>
</context>
<context>
    <name>parley::TranscriptView</name>
    <message>
        <source>Conversation</source>
        <extracomment>What a screen reader calls the list of messages</extracomment>
        <translation>Rozmowa</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <extracomment>A button over a conversation that is scrolled up: how many messages have come since</extracomment>
        <translation>
            <numerusform>%n nowa</numerusform>
            <numerusform>%n nowe</numerusform>
            <numerusform>%n nowych</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest</source>
        <extracomment>A button over a conversation that is scrolled up</extracomment>
        <translation>Najnowsze</translation>
    </message>
    <message>
        <source>Copy message</source>
        <extracomment>Menu of a message</extracomment>
        <translation>Kopiuj wiadomość</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Copy with name and time</source>
        <extracomment>Menu of a message: copies "Hannah, 14:06: …"</extracomment>
        <translation>Kopiuj z nazwiskiem i godziną</translation>
    </message>
    <message>
        <source>Quote in the answer</source>
        <extracomment>Menu of a message: puts it into the answer as a quotation</extracomment>
        <translation>Cytuj w odpowiedzi</translation>
    </message>
    <message>
        <source>Suggest for the library</source>
        <extracomment>Menu of a message: proposes it to the trainers as a reply for the library</extracomment>
        <translation>Zaproponuj do biblioteki</translation>
    </message>
    <message>
        <source>Send again</source>
        <extracomment>Menu of a message that was not delivered</extracomment>
        <translation>Wyślij ponownie</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Menu of a message of ours that was refused</extracomment>
        <translation>Usuń</translation>
    </message>
</context>
<context>
    <name>parley::TransferPopup</name>
    <message>
        <source>available</source>
        <extracomment>A colleague's presence</extracomment>
        <translation>gotowość</translation>
    </message>
    <message>
        <source>on a break</source>
        <extracomment>A colleague's presence</extracomment>
        <translation>na przerwie</translation>
    </message>
    <message>
        <source>finishing up</source>
        <extracomment>A colleague's presence: takes no new conversations</extracomment>
        <translation>kończy</translation>
    </message>
    <message>
        <source>offline</source>
        <extracomment>A colleague's presence</extracomment>
        <translation>offline</translation>
    </message>
    <message>
        <source>Transfer</source>
        <extracomment>Title of the form that gives a conversation to somebody else
----------
Button that gives a conversation to somebody else</extracomment>
        <translation>Przekaż</translation>
    </message>
    <message>
        <source>Colleague or queue</source>
        <extracomment>Field that filters colleagues and queues</extracomment>
        <translation>Osoba lub kolejka</translation>
    </message>
    <message>
        <source>Transfer to</source>
        <extracomment>What a screen reader calls the list of colleagues and queues</extracomment>
        <translation>Przekaż do</translation>
    </message>
    <message>
        <source>Note for the next agent</source>
        <extracomment>Field for a note that goes with a transferred conversation</extracomment>
        <translation>Notatka dla kolejnej osoby</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, room for %n</source>
        <extracomment>A colleague a conversation may go to: %1 name, %2 presence, %n how many more conversations they can hold</extracomment>
        <translation>
            <numerusform>%1, %2, %n wolne miejsce</numerusform>
            <numerusform>%1, %2, %n wolne miejsca</numerusform>
            <numerusform>%1, %2, %n wolnych miejsc</numerusform>
        </translation>
    </message>
    <message>
        <source>Queue %1</source>
        <extracomment>A queue a conversation may go to</extracomment>
        <translation>Kolejka %1</translation>
    </message>
</context>
<context>
    <name>parley::VariantMatrix</name>
    <message>
        <source>Edited, not saved</source>
        <extracomment>State of one text of a library entry</extracomment>
        <translation>Zmienione, niezapisane</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>State of one text of a library entry</extracomment>
        <translation>Brak</translation>
    </message>
    <message>
        <source>Not needed</source>
        <extracomment>State of one text of a library entry</extracomment>
        <translation>Niepotrzebne</translation>
    </message>
    <message>
        <source>Uses neutral</source>
        <extracomment>State of one text of a library entry: the neutral one is used</extracomment>
        <translation>Używa neutralnej</translation>
    </message>
    <message>
        <source>Variants</source>
        <extracomment>What a screen reader calls the table of a library entry's texts</extracomment>
        <translation>Warianty</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Heading of the addresses of a link</extracomment>
        <translation>Adres</translation>
    </message>
</context>
<context>
    <name>parley::WallFigures</name>
    <message>
        <source>Waiting</source>
        <extracomment>Figure of the wall: how many conversations wait</extracomment>
        <translation>Oczekujący</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <extracomment>Figure of the wall: the longest wait in the queue</extracomment>
        <translation>Najdłużej czeka</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>Open chats</source>
        <extracomment>Figure of the wall: conversations that agents hold</extracomment>
        <translation>Otwarte czaty</translation>
    </message>
    <message numerus="yes">
        <source>of %n place(s)</source>
        <extracomment>Beside the open chats: how many there is room for</extracomment>
        <translation>
            <numerusform>z %n miejsca</numerusform>
            <numerusform>z %n miejsc</numerusform>
            <numerusform>z %n miejsc</numerusform>
        </translation>
    </message>
    <message>
        <source>Agents on</source>
        <extracomment>Figure of the wall: how many agents are at work</extracomment>
        <translation>Na zmianie</translation>
    </message>
    <message>
        <source>of %1</source>
        <extracomment>Beside the agents at work: how many there are in all</extracomment>
        <translation>z %1</translation>
    </message>
</context>
<context>
    <name>parley::WallPage</name>
    <message>
        <source>Waiting</source>
        <extracomment>Heading on the wall over the channels, and over the column with the longest wait</extracomment>
        <translation>Oczekujący</translation>
    </message>
    <message>
        <source>longest</source>
        <translation>najdłużej</translation>
    </message>
    <message>
        <source>Agents</source>
        <extracomment>Heading on the wall over the people at work, and over the column with how many chats they hold</extracomment>
        <translation>Konsultanci</translation>
    </message>
    <message>
        <source>load</source>
        <translation>obciążenie</translation>
    </message>
    <message>
        <source>Live chats</source>
        <extracomment>Heading over the live conversations on the wall</extracomment>
        <translation>Czaty na żywo</translation>
    </message>
    <message>
        <source>Attention first</source>
        <extracomment>Order of the tiles on the wall</extracomment>
        <translation>Najpilniejsze</translation>
    </message>
    <message>
        <source>By agent</source>
        <extracomment>Order of the tiles on the wall</extracomment>
        <translation>Według osoby</translation>
    </message>
    <message>
        <source>No live chats. Those that agents take appear here, the most urgent first.</source>
        <extracomment>On the wall when no agent holds a conversation</extracomment>
        <translation>Brak czatów na żywo. Tutaj pojawią się te wzięte, najpilniejsze na początku.</translation>
    </message>
    <message>
        <source>monitor</source>
        <extracomment>Beside the key that does it, on the wall: opens a conversation to watch it</extracomment>
        <translation>podgląd</translation>
    </message>
    <message>
        <source>whisper</source>
        <extracomment>Beside the key that does it, on the wall</extracomment>
        <translation>podpowiedź</translation>
    </message>
    <message>
        <source>take over</source>
        <extracomment>Beside the key that does it, on the wall</extracomment>
        <translation>przejmij</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <extracomment>Beside the heading over the live conversations</extracomment>
        <translation>
            <numerusform>%n otwarty</numerusform>
            <numerusform>%n otwarte</numerusform>
            <numerusform>%n otwartych</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::WrapUpPopup</name>
    <message>
        <source>Wrap up</source>
        <extracomment>Title of the form that closes a conversation</extracomment>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Close conversation</source>
        <extracomment>Button that closes a conversation</extracomment>
        <translation>Zakończ rozmowę</translation>
    </message>
    <message>
        <source>How it ended</source>
        <extracomment>What a screen reader calls the list of ways a conversation may end</extracomment>
        <translation>Jak się skończyło</translation>
    </message>
    <message>
        <source>Note for colleagues</source>
        <extracomment>Field for a note that is kept when a conversation is closed</extracomment>
        <translation>Notatka dla zespołu</translation>
    </message>
</context>
<context>
    <name>parley::sync::Engine</name>
    <message>
        <source>Please sign in again.</source>
        <extracomment>Sign-in: the password has to be typed again</extracomment>
        <translation>Zaloguj się ponownie.</translation>
    </message>
    <message>
        <source>The account cannot be written to the disk.</source>
        <extracomment>After signing in: the name could not be remembered</extracomment>
        <translation>Nie udało się zapisać konta na dysku.</translation>
    </message>
</context>
<context>
    <name>parley::sync::Files</name>
    <message>
        <source>There is no connection to the server.</source>
        <extracomment>Why a file was not attached</extracomment>
        <translation>Brak połączenia z serwerem.</translation>
    </message>
</context>
<context>
    <name>parley::sync::Link</name>
    <message>
        <source>The server stopped answering.</source>
        <extracomment>Why the connection was lost</extracomment>
        <translation>Serwer przestał odpowiadać.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <extracomment>Why there is no connection</extracomment>
        <translation>Serwer nie odpowiada.</translation>
    </message>
    <message>
        <source>The connection is not safe: %1</source>
        <extracomment>%1 is what is wrong with the server's certificate</extracomment>
        <translation>Połączenie nie jest bezpieczne: %1</translation>
    </message>
    <message>
        <source>No server answers at this address.</source>
        <extracomment>Why there is no connection</extracomment>
        <translation>Pod tym adresem nie odpowiada żaden serwer.</translation>
    </message>
    <message>
        <source>There is no server of this name.</source>
        <extracomment>Why there is no connection</extracomment>
        <translation>Nie ma serwera o tej nazwie.</translation>
    </message>
    <message>
        <source>The server closed the connection.</source>
        <extracomment>Why the connection was lost</extracomment>
        <translation>Serwer zamknął połączenie.</translation>
    </message>
</context>
<context>
    <name>parley::sync::Questions</name>
    <message>
        <source>The server did not answer in time.</source>
        <extracomment>Why a search or the like failed</extracomment>
        <translation>Serwer nie odpowiedział na czas.</translation>
    </message>
</context>
<context>
    <name>parley::sync::ServerAddress</name>
    <message>
        <source>This is not the address of a server.</source>
        <extracomment>Sign-in: what was typed as the server</extracomment>
        <translation>To nie jest adres serwera.</translation>
    </message>
    <message>
        <source>The connection would not be encrypted. Use https://.</source>
        <extracomment>Sign-in: the server was given as http:// or ws://</extracomment>
        <translation>Połączenie nie byłoby szyfrowane. Użyj https://.</translation>
    </message>
</context>
<context>
    <name>parley::sync::Session</name>
    <message>
        <source>Signed out.</source>
        <extracomment>Why an answer will not come</extracomment>
        <translation>Wylogowano.</translation>
    </message>
    <message>
        <source>There is no connection to the server.</source>
        <extracomment>Why a search or the like failed</extracomment>
        <translation>Brak połączenia z serwerem.</translation>
    </message>
    <message>
        <source>The server sent something that cannot be read.</source>
        <extracomment>Why the connection was lost</extracomment>
        <translation>Serwer przysłał coś, czego nie da się odczytać.</translation>
    </message>
</context>
</TS>
