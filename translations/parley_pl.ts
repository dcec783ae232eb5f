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
    <name>SendGuard</name>
    <message>
        <source>“%1” is still to be filled in.</source>
        <extracomment>Line above a draft that cannot be sent; %1 is the field</extracomment>
        <translation>„%1” trzeba jeszcze uzupełnić.</translation>
    </message>
    <message>
        <source>Look at “%1”: Parley is not sure of it.</source>
        <extracomment>Line above a draft; %1 is a value that was worked out, such as a name as one calls somebody</extracomment>
        <translation>Sprawdź „%1”: Parley nie ma pewności.</translation>
    </message>
    <message>
        <source>“%1” would be sent as it stands. Write what belongs there.</source>
        <extracomment>Line above a draft that cannot be sent; %1 is a placeholder such as {{ name }}</extracomment>
        <translation>„%1” zostanie wysłane w tej postaci. Wpisz, co ma tu być.</translation>
    </message>
    <message>
        <source>%1 is another customer of yours.</source>
        <extracomment>Line above a draft; %1 is the whole name of somebody whom the agent talks to elsewhere</extracomment>
        <translation>%1 to ktoś inny spośród Twoich klientów.</translation>
    </message>
    <message>
        <source>Order %1 is %2’s.</source>
        <extracomment>Line above a draft; %1 is an order number, %2 another customer</extracomment>
        <translation>Zamówienie %1 ma kto inny: %2.</translation>
    </message>
    <message>
        <source>Sent to this customer before: “%1”.</source>
        <extracomment>Line above a draft; %1 is an entry of the library</extracomment>
        <translation>Już wysłano temu klientowi: „%1”.</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <extracomment>Button that puts another wording in; %1 is the entry it comes from</extracomment>
        <translation>Użyj „%1”</translation>
    </message>
    <message>
        <source>We avoid “%1”.</source>
        <extracomment>Line above a draft; %1 is a word that the tone guide does not want</extracomment>
        <translation>Unikamy „%1”.</translation>
    </message>
    <message>
        <source>We avoid “%1”: better “%2”.</source>
        <extracomment>The same with the better word, %2</extracomment>
        <translation>Unikamy „%1”: lepiej „%2”.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <extracomment>Button: takes a word out of the draft</extracomment>
        <translation>Pomiń</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>Wpisz „%1”</translation>
    </message>
    <message>
        <source>This link is for another language. Theirs is %1</source>
        <extracomment>Line above a draft; %1 is an address in the customer's language</extracomment>
        <translation>Ten link jest dla innego języka. W języku klienta: %1</translation>
    </message>
    <message>
        <source>Use theirs</source>
        <extracomment>Button: puts the right address in</extracomment>
        <translation>Zmień link</translation>
    </message>
    <message numerus="yes">
        <source>Too long for one message: it goes out as %n.</source>
        <extracomment>Line above a draft that is longer than one message may be</extracomment>
        <translation>
            <numerusform>Za długie na jedną wiadomość: wyjdzie jako %n wiadomość.</numerusform>
            <numerusform>Za długie na jedną wiadomość: wyjdzie jako %n wiadomości.</numerusform>
            <numerusform>Za długie na jedną wiadomość: wyjdzie jako %n wiadomości.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go there</source>
        <extracomment>Button on a line above a draft: goes to the place that it is about</extracomment>
        <translation>Przejdź tam</translation>
    </message>
    <message>
        <source>Select it</source>
        <extracomment>Button on a line above a draft: selects the part that it is about, to be written anew</extracomment>
        <translation>Zaznacz</translation>
    </message>
    <message>
        <source>Mend it</source>
        <extracomment>Button on a line above a draft: changes what it is about as the tone guide wants it</extracomment>
        <translation>Popraw</translation>
    </message>
    <message>
        <source>It begins without a greeting.</source>
        <extracomment>Tone guide, about a draft</extracomment>
        <translation>Brak powitania.</translation>
    </message>
    <message>
        <source>It needs no greeting.</source>
        <extracomment>Tone guide, about a draft</extracomment>
        <translation>Powitanie jest zbędne.</translation>
    </message>
    <message>
        <source>It ends without a closing line.</source>
        <extracomment>Tone guide, about a draft</extracomment>
        <translation>Brak zakończenia.</translation>
    </message>
    <message>
        <source>It needs no closing line.</source>
        <extracomment>Tone guide, about a draft</extracomment>
        <translation>Zakończenie jest zbędne.</translation>
    </message>
    <message numerus="yes">
        <source>A sentence of %n word(s); %1 at most.</source>
        <extracomment>Tone guide, about a draft; %1 is how many words one sentence should have at most</extracomment>
        <translation>
            <numerusform>Zdanie ma %n słowo; najwyżej %1.</numerusform>
            <numerusform>Zdanie ma %n słowa; najwyżej %1.</numerusform>
            <numerusform>Zdanie ma %n słów; najwyżej %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exclamation mark(s) too many.</source>
        <extracomment>Tone guide, about a draft</extracomment>
        <translation>
            <numerusform>O %n wykrzyknik za dużo.</numerusform>
            <numerusform>O %n wykrzykniki za dużo.</numerusform>
            <numerusform>O %n wykrzykników za dużo.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” shouts.</source>
        <extracomment>Tone guide, about a draft; %1 is a word in capital letters</extracomment>
        <translation>„%1” brzmi jak krzyk.</translation>
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
    <message>
        <source>Check spelling and tone</source>
        <translation>Sprawdź pisownię i styl</translation>
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
    <name>parley::AnswerField</name>
    <message>
        <source>e.g. %1</source>
        <extracomment>In an empty field; %1 is an example of what it takes</extracomment>
        <translation>np. %1</translation>
    </message>
    <message>
        <source>%1 is a number</source>
        <extracomment>Under a field of a canned response, whose answer is no number; %1 is the field</extracomment>
        <translation>%1: liczba</translation>
    </message>
    <message>
        <source>%1 is a date, such as %2</source>
        <extracomment>Under a field of a canned response, whose answer is no date; %1 is the field, %2 a date as it may be typed</extracomment>
        <translation>%1: data, na przykład %2</translation>
    </message>
    <message>
        <source>%1 is one of: %2</source>
        <extracomment>Under a field of a canned response; %1 is the field, %2 lists what may be answered</extracomment>
        <translation>%1: jedno z: %2</translation>
    </message>
    <message>
        <source>%1 is written like %2</source>
        <extracomment>Under a field of a canned response; %1 is the field, %2 an example of how it is written</extracomment>
        <translation>%1: według wzoru %2</translation>
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
    <name>parley::CheckRow</name>
    <message>
        <source>More</source>
        <extracomment>Tooltip: what else can be done about a finding</extracomment>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>Button: leaves a finding as it is</extracomment>
        <translation>Zostaw</translation>
    </message>
    <message>
        <source>Why it is fine</source>
        <extracomment>In the empty field for why a finding is left as it is</extracomment>
        <translation>Dlaczego to w porządku</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <extracomment>Why a finding was left as it is</extracomment>
        <translation>Zostawiono: %1</translation>
    </message>
    <message>
        <source>Weigh again</source>
        <extracomment>Button: a finding that was kept counts again</extracomment>
        <translation>Rozważ ponownie</translation>
    </message>
    <message>
        <source>Keep…</source>
        <extracomment>Menu: leave a finding as it is, with a reason</extracomment>
        <translation>Zostaw…</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <extracomment>What a screen reader says of a finding: what it is, where, and what it means</extracomment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>Go there</source>
        <extracomment>Menu: put the cursor where a finding is</extracomment>
        <translation>Przejdź tam</translation>
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
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>“%1” → “%2”: %3</source>
        <extracomment>A word that the tone guide avoids, the better one, and why</extracomment>
        <translation>„%1” → „%2”: %3</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>A word that the tone guide avoids, and why</extracomment>
        <translation>„%1”: %2</translation>
    </message>
    <message>
        <source>“%1”: leave it out.</source>
        <extracomment>A word that the tone guide avoids</extracomment>
        <translation>„%1”: pomiń.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <extracomment>The length of an SMS</extracomment>
        <translation>
            <numerusform>%n część</numerusform>
            <numerusform>%n części</numerusform>
            <numerusform>%n części</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n character(s) fewer make it %2.</source>
        <extracomment>%1 is "3 parts", %2 what it would be: a number</extracomment>
        <translation>
            <numerusform>%1; o %n znak krócej: %2.</numerusform>
            <numerusform>%1; o %n znaki krócej: %2.</numerusform>
            <numerusform>%1; o %n znaków krócej: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin with a greeting, such as “%1”.</source>
        <extracomment>The tone guide wants a greeting; %1 is one</extracomment>
        <translation>Zacznij od powitania, na przykład „%1”.</translation>
    </message>
    <message>
        <source>“%1”: begin with what matters.</source>
        <extracomment>The tone guide wants no greeting; %1 is the one that is there</extracomment>
        <translation>„%1”: zacznij od sedna.</translation>
    </message>
    <message>
        <source>End with a closing, such as “%1”.</source>
        <extracomment>The tone guide wants a closing; %1 is one</extracomment>
        <translation>Dodaj zakończenie, na przykład „%1”.</translation>
    </message>
    <message>
        <source>“%1”: leave the closing out.</source>
        <extracomment>The tone guide wants no closing; %1 is the one that is there</extracomment>
        <translation>„%1”: pomiń zakończenie.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s); the guide allows %1.</source>
        <extracomment>A sentence of a canned response; %1 is how many words the tone guide allows</extracomment>
        <translation>
            <numerusform>%n słowo; przewodnik dopuszcza %1.</numerusform>
            <numerusform>%n słowa; przewodnik dopuszcza %1.</numerusform>
            <numerusform>%n słów; przewodnik dopuszcza %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) in the text; the guide allows %1.</source>
        <extracomment>Exclamation marks of a text; %1 is how many the tone guide allows</extracomment>
        <translation>
            <numerusform>%n wykrzyknik w tekście; przewodnik dopuszcza %1.</numerusform>
            <numerusform>%n wykrzykniki w tekście; przewodnik dopuszcza %1.</numerusform>
            <numerusform>%n wykrzykników w tekście; przewodnik dopuszcza %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: capitals read as shouting.</source>
        <extracomment>Words in capital letters; %1 are they</extracomment>
        <translation>„%1”: wielkie litery brzmią jak krzyk.</translation>
    </message>
    <message>
        <source>%1 would go to every customer. Use a field.</source>
        <extracomment>Personal data left in a canned response; %1 is an email address, a number or a name</extracomment>
        <translation>%1 trafi do każdego klienta. Użyj pola.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An address at which there is nothing; %2 is why</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The library has no link “%1”.</source>
        <extracomment>%1 is the name of a link in the library</extracomment>
        <translation>W bibliotece nie ma linku „%1”.</translation>
    </message>
    <message>
        <source>“%1” has no address in %2.</source>
        <extracomment>%1 is the name of a link in the library, %2 a language</extracomment>
        <translation>„%1” nie ma adresu w wersji: %2.</translation>
    </message>
    <message>
        <source>Error</source>
        <extracomment>A check of a canned response: it is not written as it should be</extracomment>
        <translation>Błąd</translation>
    </message>
    <message>
        <source>Unknown field</source>
        <extracomment>A check of a canned response</extracomment>
        <translation>Nieznane pole</translation>
    </message>
    <message>
        <source>No fallback</source>
        <extracomment>A check of a canned response: a field has no default</extracomment>
        <translation>Brak wartości zastępczej</translation>
    </message>
    <message>
        <source>Spelling</source>
        <extracomment>A check of a canned response</extracomment>
        <translation>Pisownia</translation>
    </message>
    <message>
        <source>Long sentence</source>
        <extracomment>A check of a canned response: a sentence has too many words</extracomment>
        <translation>Długie zdanie</translation>
    </message>
    <message>
        <source>Too long for %1</source>
        <extracomment>A check of a canned response; %1 is a channel</extracomment>
        <translation>Za długie na kanał: %1</translation>
    </message>
    <message>
        <source>Long for SMS</source>
        <extracomment>A check of a canned response</extracomment>
        <translation>Długie jak na SMS</translation>
    </message>
    <message>
        <source>No text</source>
        <extracomment>A check of a canned response: no text in a language</extracomment>
        <translation>Brak tekstu</translation>
    </message>
    <message>
        <source>Older than its source</source>
        <extracomment>A check of a canned response: its source has changed since</extracomment>
        <translation>Starsze niż źródło</translation>
    </message>
    <message>
        <source>Same text twice</source>
        <extracomment>A check of a canned response: another entry has it too</extracomment>
        <translation>Ten sam tekst dwa razy</translation>
    </message>
    <message>
        <source>Almost the same text</source>
        <extracomment>A check of a canned response: another entry has almost the same</extracomment>
        <translation>Prawie ten sam tekst</translation>
    </message>
    <message>
        <source>Unknown link</source>
        <extracomment>A check of a canned response</extracomment>
        <translation>Nieznany link</translation>
    </message>
    <message>
        <source>No address</source>
        <extracomment>A check of a link</extracomment>
        <translation>Brak adresu</translation>
    </message>
    <message>
        <source>Dead link</source>
        <extracomment>A check of a link: nothing is at its address</extracomment>
        <translation>Martwy link</translation>
    </message>
    <message>
        <source>Email address</source>
        <extracomment>A check of a canned response: personal data</extracomment>
        <translation>Adres e-mail</translation>
    </message>
    <message>
        <source>Phone number</source>
        <extracomment>A check of a canned response: personal data</extracomment>
        <translation>Numer telefonu</translation>
    </message>
    <message>
        <source>Card number</source>
        <extracomment>A check of a canned response: personal data</extracomment>
        <translation>Numer karty</translation>
    </message>
    <message>
        <source>Account number</source>
        <extracomment>A check of a canned response: personal data</extracomment>
        <translation>Numer konta</translation>
    </message>
    <message>
        <source>Order number</source>
        <extracomment>A check of a canned response: personal data</extracomment>
        <translation>Numer zamówienia</translation>
    </message>
    <message>
        <source>A customer’s name</source>
        <extracomment>A check of a canned response: personal data</extracomment>
        <translation>Nazwisko klienta</translation>
    </message>
    <message>
        <source>No owner</source>
        <extracomment>A check of a library entry</extracomment>
        <translation>Brak opiekuna</translation>
    </message>
    <message>
        <source>Review overdue</source>
        <extracomment>A check of a library entry</extracomment>
        <translation>Przegląd po terminie</translation>
    </message>
    <message>
        <source>Tone guide</source>
        <extracomment>A check of a canned response: how the brand writes</extracomment>
        <translation>Przewodnik stylu</translation>
    </message>
    <message>
        <source>on line %1</source>
        <extracomment>Where a finding is, after its name</extracomment>
        <translation>w wierszu %1</translation>
    </message>
    <message>
        <source>on line %1 in %2</source>
        <extracomment>Where a finding is, after its name; %2 is a language</extracomment>
        <translation>w wierszu %1 (%2)</translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>Where a finding is, after its name; %1 is a language</extracomment>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>An empty %1 would block Send.</source>
        <extracomment>A field without a default; %1 is its name</extracomment>
        <translation>Puste pole %1 zablokuje wysyłkę.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s); the channel takes %1.</source>
        <extracomment>The length of a text; %1 is how long it may be</extracomment>
        <translation>
            <numerusform>%n znak; kanał przyjmuje %1.</numerusform>
            <numerusform>%n znaki; kanał przyjmuje %1.</numerusform>
            <numerusform>%n znaków; kanał przyjmuje %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers get another language, or a form that may be wrong.</source>
        <extracomment>A text is missing in a language</extracomment>
        <translation>Klienci dostaną inny język albo formę, która może być błędna.</translation>
    </message>
    <message>
        <source>The text in %1 has changed since.</source>
        <extracomment>A text was not changed when its source was; %1 is the source's language</extracomment>
        <translation>Tekst źródłowy (%1) od tego czasu się zmienił.</translation>
    </message>
    <message>
        <source>“%1” says it word for word.</source>
        <extracomment>%1 is the title of a library entry</extracomment>
        <translation>„%1” mówi to słowo w słowo.</translation>
    </message>
    <message>
        <source>“%1” says %2% of it.</source>
        <extracomment>%1 is the title of a library entry, %2 a number</extracomment>
        <translation>„%1” zawiera %2% tego tekstu.</translation>
    </message>
    <message>
        <source>An entry nobody keeps goes out of date.</source>
        <extracomment>A library entry that nobody keeps</extracomment>
        <translation>Wpis bez opiekuna się dezaktualizuje.</translation>
    </message>
    <message numerus="yes">
        <source>Due %n day(s) ago.</source>
        <extracomment>A library entry was to be read again</extracomment>
        <translation>
            <numerusform>Termin minął %n dzień temu.</numerusform>
            <numerusform>Termin minął %n dni temu.</numerusform>
            <numerusform>Termin minął %n dni temu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add default</source>
        <extracomment>Button: writes a default for a field</extracomment>
        <translation>Dodaj wartość</translation>
    </message>
    <message>
        <source>Write</source>
        <extracomment>Button: begins the text that is missing
----------
Button: begins the address that is missing</extracomment>
        <translation>Napisz</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button: opens the other library entry</extracomment>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Fix</source>
        <extracomment>Button: mends what a check found</extracomment>
        <translation>Popraw</translation>
    </message>
</context>
<context>
    <name>parley::ChecksPanel</name>
    <message>
        <source>Checks</source>
        <extracomment>Over what the checks of a library entry found</extracomment>
        <translation>Kontrola</translation>
    </message>
    <message>
        <source>Nothing to fix, nothing to weigh.</source>
        <extracomment>No check of a library entry found anything</extracomment>
        <translation>Nic do poprawy, nic do rozważenia.</translation>
    </message>
    <message numerus="yes">
        <source>%n to fix</source>
        <extracomment>Findings that must be fixed before review</extracomment>
        <translation>
            <numerusform>%n do poprawy</numerusform>
            <numerusform>%n do poprawy</numerusform>
            <numerusform>%n do poprawy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to weigh</source>
        <extracomment>Findings that are fixed or kept with a reason</extracomment>
        <translation>
            <numerusform>%n do rozważenia</numerusform>
            <numerusform>%n do rozważenia</numerusform>
            <numerusform>%n do rozważenia</numerusform>
        </translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Pokaż mniej</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Pokaż jeszcze %n</numerusform>
            <numerusform>Pokaż jeszcze %n</numerusform>
            <numerusform>Pokaż jeszcze %n</numerusform>
        </translation>
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
    <name>parley::Completions</name>
    <message>
        <source>who reads it</source>
        <extracomment>What the fields of a canned response that begin with a word are about</extracomment>
        <translation>kto to czyta</translation>
    </message>
    <message>
        <source>the same as customer</source>
        <extracomment>What the fields of a canned response that begin with a word are about</extracomment>
        <translation>to samo co customer</translation>
    </message>
    <message>
        <source>who sends it</source>
        <extracomment>What the fields of a canned response that begin with a word are about</extracomment>
        <translation>kto to wysyła</translation>
    </message>
    <message>
        <source>this chat</source>
        <extracomment>What the fields of a canned response that begin with a word are about</extracomment>
        <translation>ten czat</translation>
    </message>
    <message>
        <source>in whose name it is sent</source>
        <extracomment>What the fields of a canned response that begin with a word are about</extracomment>
        <translation>w czyim imieniu się wysyła</translation>
    </message>
    <message>
        <source>the customer’s latest order</source>
        <extracomment>What the fields of a canned response that begin with a word are about</extracomment>
        <translation>ostatnie zamówienie klienta</translation>
    </message>
    <message>
        <source>all orders of the customer</source>
        <extracomment>What the fields of a canned response that begin with a word are about</extracomment>
        <translation>wszystkie zamówienia klienta</translation>
    </message>
    <message>
        <source>an address of the library</source>
        <extracomment>What the fields of a canned response that begin with a word are about</extracomment>
        <translation>adres z biblioteki</translation>
    </message>
    <message>
        <source>the agent fills it in</source>
        <extracomment>What the fields of a canned response that begin with a word are about</extracomment>
        <translation>uzupełnia konsultant</translation>
    </message>
    <message>
        <source>from this text</source>
        <extracomment>Beside a name that the canned response has given itself</extracomment>
        <translation>z tego tekstu</translation>
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
    <message>
        <source>Choose from the library first, or press Esc to keep the slash.</source>
        <extracomment>Above the draft, when Send is pressed while the library is being searched from the draft</extracomment>
        <translation>Najpierw wybierz z biblioteki albo naciśnij Esc, aby zostawić ukośnik.</translation>
    </message>
</context>
<context>
    <name>parley::ComposerGuard</name>
    <message>
        <source>Spelling and tone: nothing to mend.</source>
        <extracomment>On the line above the draft, after F7</extracomment>
        <translation>Pisownia i styl: nic do poprawy.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) to look at. F7: the next one.</source>
        <extracomment>On the line above the draft, after F7: words that the dictionary does not have</extracomment>
        <translation>
            <numerusform>%n słowo do sprawdzenia. F7: następne.</numerusform>
            <numerusform>%n słowa do sprawdzenia. F7: następne.</numerusform>
            <numerusform>%n słów do sprawdzenia. F7: następne.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::ConflictPanel</name>
    <message>
        <source>Use what is chosen</source>
        <extracomment>Goes on with what was chosen of two trainers' changes</extracomment>
        <translation>Użyj wybranych</translation>
    </message>
    <message>
        <source>Mine</source>
        <extracomment>One of two changes to the same text: one's own</extracomment>
        <translation>Moje</translation>
    </message>
    <message>
        <source>Theirs</source>
        <extracomment>One of two changes to the same text: a colleague's, %1 is their name</extracomment>
        <translation>Drugiej osoby</translation>
    </message>
    <message>
        <source>%1’s</source>
        <translation>Zmiana: %1</translation>
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
        <extracomment>Above the composer, when the message could not be written to disk
----------
Text of a notification: the disk did not take a message that was to be sent again</extracomment>
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
    <name>parley::EntryActions</name>
    <message>
        <source>Nothing is changed.</source>
        <extracomment>Why a library entry cannot be saved</extracomment>
        <translation>Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>You wrote this version: somebody else publishes it.</source>
        <extracomment>Why a library entry cannot be published by who wrote it</extracomment>
        <translation>To Twoja wersja: opublikuje ją ktoś inny.</translation>
    </message>
    <message>
        <source>Write its text first.</source>
        <extracomment>Why a library entry that was just begun cannot be published</extracomment>
        <translation>Najpierw wpisz tekst.</translation>
    </message>
    <message>
        <source>Save draft</source>
        <extracomment>Saves a library entry without publishing it</extracomment>
        <translation>Zapisz szkic</translation>
    </message>
    <message>
        <source>Send for review</source>
        <extracomment>Asks a colleague to look at a library entry before it is published</extracomment>
        <translation>Wyślij do recenzji</translation>
    </message>
    <message>
        <source>Publish</source>
        <extracomment>Brings a library entry to every desk</extracomment>
        <translation>Opublikuj</translation>
    </message>
    <message>
        <source>Return…</source>
        <extracomment>Gives a library entry in review back to who wrote it</extracomment>
        <translation>Zwróć…</translation>
    </message>
    <message>
        <source>Confirm still true</source>
        <extracomment>A library entry was read again and is right as it is</extracomment>
        <translation>Potwierdź aktualność</translation>
    </message>
    <message>
        <source>Retire</source>
        <extracomment>Takes a library entry off the desks for good</extracomment>
        <translation>Wycofaj</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>Brings a retired library entry back to every desk</extracomment>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <extracomment>Forgets what was written in a library entry since it was saved</extracomment>
        <translation>Odrzuć zmiany</translation>
    </message>
</context>
<context>
    <name>parley::EntryCompare</name>
    <message>
        <source>These versions are the same.</source>
        <extracomment>Where two versions of a library entry are compared</extracomment>
        <translation>Te wersje są takie same.</translation>
    </message>
    <message>
        <source>Older version</source>
        <extracomment>What a screen reader calls the choice of the older of two versions</extracomment>
        <translation>Starsza wersja</translation>
    </message>
    <message>
        <source>Newer version</source>
        <extracomment>What a screen reader calls the choice of the newer of two versions</extracomment>
        <translation>Nowsza wersja</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Ends the comparison of two versions</extracomment>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <extracomment>A version of a library entry: what is being written and not saved</extracomment>
        <translation>Jeszcze niezapisane</translation>
    </message>
    <message>
        <source>v%1 · %2, %3</source>
        <extracomment>A version of a library entry: %1 its number, %2 who saved it, %3 when</extracomment>
        <translation>w. %1 · %2, %3</translation>
    </message>
    <message>
        <source>Restore v%1</source>
        <extracomment>Puts a whole version of a library entry back; %1 is its number</extracomment>
        <translation>Przywróć w. %1</translation>
    </message>
    <message>
        <source>Restore this</source>
        <extracomment>Puts one text or field of a library entry back as it was</extracomment>
        <translation>Przywróć to</translation>
    </message>
</context>
<context>
    <name>parley::EntryDelegate</name>
    <message>
        <source>Not saved</source>
        <extracomment>Under the title of a library entry with something written in it</extracomment>
        <translation>Niezapisane</translation>
    </message>
</context>
<context>
    <name>parley::EntryEditor</name>
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
        <source>Field</source>
        <extracomment>Puts a placeholder into a canned response</extracomment>
        <translation>Pole</translation>
    </message>
    <message>
        <source>Condition</source>
        <extracomment>Puts an if into a canned response</extracomment>
        <translation>Warunek</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to fix first</source>
        <extracomment>Why a library entry cannot be sent for review yet</extracomment>
        <translation>
            <numerusform>Najpierw popraw %n rzecz</numerusform>
            <numerusform>Najpierw popraw %n rzeczy</numerusform>
            <numerusform>Najpierw popraw %n rzeczy</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>Two people have changed the same part of a library entry: shows both to choose from</extracomment>
        <translation>Wybierz…</translation>
    </message>
    <message>
        <source>What is to be changed</source>
        <extracomment>In the empty field of why an entry in review is given back</extracomment>
        <translation>Co trzeba zmienić</translation>
    </message>
    <message>
        <source>Return</source>
        <extracomment>Gives an entry in review back to who wrote it, with a reason</extracomment>
        <translation>Zwróć</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Closes a row without doing what it offers</extracomment>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Own text</source>
        <extracomment>Begins a text of a library entry for one brand or channel alone</extracomment>
        <translation>Osobny tekst</translation>
    </message>
    <message>
        <source>Default</source>
        <extracomment>Puts what is written when a field is missing into a canned response</extracomment>
        <translation>Zastępcza</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Looks for what is wrong in a canned response</extracomment>
        <translation>Sprawdź</translation>
    </message>
    <message>
        <source>Put together as you chose. It is not saved yet.</source>
        <extracomment>Above a library entry that two people changed at once</extracomment>
        <translation>Połączono zgodnie z wyborem. Jeszcze nie zapisano.</translation>
    </message>
    <message>
        <source>Someone else</source>
        <extracomment>Somebody whose name is not known</extracomment>
        <translation>Ktoś inny</translation>
    </message>
    <message>
        <source>%1 has saved meanwhile; put together with yours: %2.</source>
        <extracomment>Above a library entry that a colleague saved meanwhile, %1 their name, and what of it was taken</extracomment>
        <translation>W międzyczasie zapisano (%1); połączono z Twoimi zmianami: %2.</translation>
    </message>
    <message>
        <source>%1 has saved meanwhile, and both of you changed: %2. Your text is kept here.</source>
        <extracomment>Above a library entry that a colleague saved meanwhile, %1 their name, %2 what both changed</extracomment>
        <translation>W międzyczasie zapisano (%1), a obie strony zmieniły: %2. Twój tekst jest tu zachowany.</translation>
    </message>
    <message>
        <source>v%1 is back here. It is not saved yet; Ctrl+Z takes it away again.</source>
        <extracomment>Above a library entry whose older version was put back</extracomment>
        <translation>Wersja %1 jest tu z powrotem. Jeszcze niezapisana; Ctrl+Z ją cofa.</translation>
    </message>
    <message>
        <source>Somebody else has saved it meanwhile: choose between the two first.</source>
        <extracomment>Why a library entry cannot be saved</extracomment>
        <translation>Ktoś inny zapisał to w międzyczasie: najpierw wybierz jedno z dwojga.</translation>
    </message>
    <message>
        <source>It would be offered until before it begins.</source>
        <extracomment>Why a library entry cannot be saved</extracomment>
        <translation>Koniec wypada przed początkiem.</translation>
    </message>
    <message>
        <source>Choose the teams it is for.</source>
        <extracomment>Why a library entry cannot be saved</extracomment>
        <translation>Wybierz zespoły, dla których to jest.</translation>
    </message>
    <message numerus="yes">
        <source>Fix what the checks found first: %n thing(s).</source>
        <extracomment>Why a library entry cannot be sent for review</extracomment>
        <translation>
            <numerusform>Najpierw popraw, co wykryła kontrola: %n rzecz.</numerusform>
            <numerusform>Najpierw popraw, co wykryła kontrola: %n rzeczy.</numerusform>
            <numerusform>Najpierw popraw, co wykryła kontrola: %n rzeczy.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::EntryHead</name>
    <message>
        <source>Title</source>
        <extracomment>In the empty field of a library entry's title</extracomment>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>Shows two versions of a library entry side by side</extracomment>
        <translation>Porównaj</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>What else can be done with a library entry</extracomment>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>/shortcut</source>
        <extracomment>In the empty field of a library entry's shortcuts: words typed after a slash</extracomment>
        <translation>/skrót</translation>
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
        <extracomment>Name of a field of a library entry</extracomment>
        <translation>Etykiety</translation>
    </message>
    <message>
        <source>More settings</source>
        <extracomment>Shows for whom, where and when a library entry is offered</extracomment>
        <translation>Więcej ustawień</translation>
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
        <translation>Zapisano %1</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Saves one's own phrase</extracomment>
        <translation>Zapisz</translation>
    </message>
</context>
<context>
    <name>parley::EntryHistoryView</name>
    <message>
        <source>History</source>
        <extracomment>Heading: the versions of a library entry</extracomment>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Restore v%1</source>
        <extracomment>Puts the version before the newest of a library entry back; %1 is its number</extracomment>
        <translation>Przywróć w. %1</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <extracomment>After the newest steps in the life of a library entry</extracomment>
        <translation>
            <numerusform>Pokaż wszystkie (%n)</numerusform>
            <numerusform>Pokaż wszystkie (%n)</numerusform>
            <numerusform>Pokaż wszystkie (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <extracomment>In place of the versions of a library entry that was never saved</extracomment>
        <translation>Jeszcze niezapisane.</translation>
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
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <extracomment>A part of a library entry that was changed</extracomment>
        <translation>Skróty</translation>
    </message>
    <message>
        <source>Category</source>
        <extracomment>A part of a library entry that was changed</extracomment>
        <translation>Kategoria</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>A part of a library entry that was changed</extracomment>
        <translation>Etykiety</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>A part of a library entry that was changed</extracomment>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Brands</source>
        <extracomment>A part of a library entry that was changed</extracomment>
        <translation>Marki</translation>
    </message>
    <message>
        <source>Channels</source>
        <extracomment>A part of a library entry that was changed</extracomment>
        <translation>Kanały</translation>
    </message>
    <message>
        <source>Scope</source>
        <extracomment>A part of a library entry that was changed: for whom it is</extracomment>
        <translation>Zakres</translation>
    </message>
    <message>
        <source>Time window</source>
        <extracomment>A part of a library entry that was changed: from when until when it is offered</extracomment>
        <translation>Przedział czasu</translation>
    </message>
    <message>
        <source>Long queue only</source>
        <extracomment>A part of a library entry that was changed: offered only while the queue is long</extracomment>
        <translation>Tylko długa kolejka</translation>
    </message>
    <message>
        <source>Attachments</source>
        <extracomment>A part of a library entry that was changed</extracomment>
        <translation>Załączniki</translation>
    </message>
    <message>
        <source>Review period</source>
        <extracomment>A part of a library entry that was changed: how often it is read again</extracomment>
        <translation>Okres przeglądu</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>A part of a library entry that was changed</extracomment>
        <translation>Opiekun</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <extracomment>A part of a library entry that was changed</extracomment>
        <translation>Recenzent</translation>
    </message>
    <message>
        <source>Kept findings</source>
        <extracomment>A part of a library entry that was changed: findings of the checks that were left as they are</extracomment>
        <translation>Zostawione uwagi</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>When a library entry is offered: between two times</extracomment>
        <translation>%1 do %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>When a library entry is offered</extracomment>
        <translation>od %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>When a library entry is offered</extracomment>
        <translation>do %1</translation>
    </message>
    <message>
        <source>always</source>
        <extracomment>When a library entry is offered</extracomment>
        <translation>zawsze</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>One text of a library entry: %1 English, %2 neutral</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 added</source>
        <extracomment>What a version of a library entry brought: a language</extracomment>
        <translation>dodano: %1</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <extracomment>What a version of a library entry brought: a language less</extracomment>
        <translation>usunięto: %1</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>Whether a library entry is offered only while the queue is long</extracomment>
        <translation>tak</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <extracomment>How often a library entry is read again</extracomment>
        <translation>
            <numerusform>co %n dzień</numerusform>
            <numerusform>co %n dni</numerusform>
            <numerusform>co %n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>as the centre has set</source>
        <extracomment>How often a library entry is read again</extracomment>
        <translation>jak ustaliło centrum</translation>
    </message>
    <message>
        <source>today %1</source>
        <extracomment>A time of this day, in a list of what was done when</extracomment>
        <translation>dzisiaj %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <extracomment>A time of the day before, in a list of what was done when</extracomment>
        <translation>wczoraj %1</translation>
    </message>
    <message>
        <source>draft, %1 by %2</source>
        <extracomment>A step in the life of a library entry: %1 is a day, %2 a name</extracomment>
        <translation>szkic, %1 (%2)</translation>
    </message>
    <message>
        <source>sent for review %1 by %2</source>
        <extracomment>A step in the life of a library entry: %1 is a day, %2 a name</extracomment>
        <translation>wysłano do recenzji %1 (%2)</translation>
    </message>
    <message>
        <source>returned %1 by %2</source>
        <extracomment>A step in the life of a library entry: %1 is a day, %2 a name</extracomment>
        <translation>zwrócono %1 (%2)</translation>
    </message>
    <message>
        <source>published %1 by %2</source>
        <extracomment>A step in the life of a library entry: %1 is a day, %2 a name</extracomment>
        <translation>opublikowano %1 (%2)</translation>
    </message>
    <message>
        <source>retired %1 by %2</source>
        <extracomment>A step in the life of a library entry: %1 is a day, %2 a name</extracomment>
        <translation>wycofano %1 (%2)</translation>
    </message>
    <message>
        <source>confirmed %1 by %2</source>
        <extracomment>A step in the life of a library entry, read again and still true: %1 is a day, %2 a name</extracomment>
        <translation>potwierdzono %1 (%2)</translation>
    </message>
    <message>
        <source>Overdue</source>
        <extracomment>When a library entry is to be read again</extracomment>
        <translation>Po terminie</translation>
    </message>
    <message>
        <source>This month</source>
        <extracomment>When a library entry is to be read again</extracomment>
        <translation>W tym miesiącu</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>When a library entry is to be read again</extracomment>
        <translation>Później</translation>
    </message>
    <message>
        <source>Often rewritten</source>
        <extracomment>Library entries that agents change before they send them</extracomment>
        <translation>Często przerabiane</translation>
    </message>
    <message>
        <source>Rarely used</source>
        <extracomment>Library entries that are seldom sent</extracomment>
        <translation>Rzadko używane</translation>
    </message>
    <message>
        <source>Unused for 90 days</source>
        <extracomment>Library entries that were not sent for long</extracomment>
        <translation>Nieużywane od 90 dni</translation>
    </message>
    <message>
        <source>Personal</source>
        <extracomment>Whose a library entry is: the one who wrote it</extracomment>
        <translation>Osobiste</translation>
    </message>
    <message>
        <source>Teams</source>
        <extracomment>Whose a library entry is: some teams'</extracomment>
        <translation>Zespoły</translation>
    </message>
    <message>
        <source>Whole centre</source>
        <extracomment>Whose a library entry is: everybody's</extracomment>
        <translation>Całe centrum</translation>
    </message>
    <message>
        <source>Sent by %1</source>
        <extracomment>Under the title of a library entry in review: who wants it looked at</extracomment>
        <translation>Wysyła: %1</translation>
    </message>
    <message numerus="yes">
        <source>Review overdue %n d</source>
        <extracomment>Under the title of a library entry that should have been read again some days ago; short</extracomment>
        <translation>
            <numerusform>Przegląd %n dzień po terminie</numerusform>
            <numerusform>Przegląd %n dni po terminie</numerusform>
            <numerusform>Przegląd %n dni po terminie</numerusform>
        </translation>
    </message>
    <message>
        <source>Review %1</source>
        <extracomment>Under the title of a library entry: the day it is to be read again</extracomment>
        <translation>Przegląd %1</translation>
    </message>
    <message>
        <source>v%1 · new</source>
        <extracomment>Under the title of a library entry that was saved once</extracomment>
        <translation>w. %1 · nowe</translation>
    </message>
    <message>
        <source>v%1 · edited today</source>
        <extracomment>Under the title of a library entry; %1 is its version</extracomment>
        <translation>w. %1 · zmieniono dzisiaj</translation>
    </message>
    <message>
        <source>v%1 · edited %2</source>
        <extracomment>Under the title of a library entry; %1 is its version, %2 the day of its last change</extracomment>
        <translation>w. %1 · zmieniono %2</translation>
    </message>
</context>
<context>
    <name>parley::EntryList</name>
    <message>
        <source>Best match</source>
        <extracomment>An order of library entries: what fits the search best first</extracomment>
        <translation>Najtrafniejsze</translation>
    </message>
    <message>
        <source>Most used</source>
        <extracomment>An order of library entries</extracomment>
        <translation>Najczęstsze</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>An order of library entries: what was changed last first</extracomment>
        <translation>Ostatnie zmiany</translation>
    </message>
    <message>
        <source>Review due</source>
        <extracomment>An order of library entries: what is to be read again soonest first</extracomment>
        <translation>Termin przeglądu</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>An order of library entries</extracomment>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>No entry is like this. Take a filter away or search for something else.</source>
        <extracomment>In the library's empty list</extracomment>
        <translation>Nie ma takiego wpisu. Usuń filtr albo szukaj czegoś innego.</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>Ends showing some library entries alone</extracomment>
        <translation>Pokaż całość</translation>
    </message>
    <message>
        <source>Filters</source>
        <extracomment>Opens the library's filters in a narrow window</extracomment>
        <translation>Filtry</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>Tooltip of the order of the library's list</extracomment>
        <translation>Zamówienie</translation>
    </message>
    <message>
        <source>Entries</source>
        <extracomment>What a screen reader calls the list of library entries</extracomment>
        <translation>Wpisy</translation>
    </message>
    <message numerus="yes">
        <source>%n: %1</source>
        <extracomment>Over the list of library entries: how many, and what they have in common, such as a word</extracomment>
        <translation>
            <numerusform>%n: %1</numerusform>
            <numerusform>%n: %1</numerusform>
            <numerusform>%n: %1</numerusform>
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
    <message numerus="yes">
        <source>Filters (%n)</source>
        <extracomment>Opens the library's filters in a narrow window; %n of them are on</extracomment>
        <translation>
            <numerusform>Filtry (%n)</numerusform>
            <numerusform>Filtry (%n)</numerusform>
            <numerusform>Filtry (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::EntryNumbers</name>
    <message>
        <source>By variant</source>
        <extracomment>Shows the figures of a library entry for each of its texts</extracomment>
        <translation>Według wariantu</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <extracomment>Heading: what a library entry brought</extracomment>
        <translation>Ostatnie 30 dni</translation>
    </message>
    <message>
        <source>sent</source>
        <extracomment>Under the number of messages that were sent with a library entry</extracomment>
        <translation>wysłano</translation>
    </message>
    <message>
        <source>Messages sent with it</source>
        <translation>Wiadomości wysłane z tym wpisem</translation>
    </message>
    <message>
        <source>edited first</source>
        <extracomment>Under the share of messages that were changed before they were sent</extracomment>
        <translation>po zmianach</translation>
    </message>
    <message>
        <source>Of these, changed before sending</source>
        <translation>Z tego zmienione przed wysłaniem</translation>
    </message>
    <message>
        <source>satisfaction</source>
        <extracomment>Under the mean rating of conversations with a library entry</extracomment>
        <translation>zadowolenie</translation>
    </message>
    <message>
        <source>Mean rating of the conversations with it, 1 to 5</source>
        <translation>Średnia ocena rozmów z tym wpisem, od 1 do 5</translation>
    </message>
    <message>
        <source>asked again</source>
        <extracomment>Under the share of conversations after which the customer wrote again</extracomment>
        <translation>pytano znów</translation>
    </message>
    <message>
        <source>Of these conversations, those whose customer wrote again in three days</source>
        <translation>Z tych rozmów te, po których klient napisał znów w ciągu trzech dni</translation>
    </message>
</context>
<context>
    <name>parley::EntryOwnership</name>
    <message numerus="yes">
        <source>every %n month(s)</source>
        <translation>
            <numerusform>co %n miesiąc</numerusform>
            <numerusform>co %n miesiące</numerusform>
            <numerusform>co %n miesięcy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <extracomment>How often a library entry is read again</extracomment>
        <translation>
            <numerusform>co %n dzień</numerusform>
            <numerusform>co %n dni</numerusform>
            <numerusform>co %n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>Ownership</source>
        <extracomment>Heading: who keeps a library entry true</extracomment>
        <translation>Opieka</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Who keeps a library entry true</extracomment>
        <translation>Opiekun</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <extracomment>Who looks at a library entry before it is published</extracomment>
        <translation>Recenzent</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>A day, as Qt writes date formats; MMMM is the month's name</extracomment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>Review by</source>
        <extracomment>When a library entry is to be read again</extracomment>
        <translation>Przegląd do</translation>
    </message>
    <message>
        <source>Teams</source>
        <extracomment>For whom a library entry is</extracomment>
        <translation>Zespoły</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Dla</translation>
    </message>
    <message>
        <source>Brands</source>
        <extracomment>For which brands a library entry is</extracomment>
        <translation>Marki</translation>
    </message>
    <message>
        <source>Suggested by</source>
        <extracomment>Who came up with a library entry</extracomment>
        <translation>Propozycja od</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <extracomment>Nobody keeps a library entry true</extracomment>
        <translation>Jeszcze nikt</translation>
    </message>
    <message>
        <source>every month</source>
        <extracomment>How often a library entry is read again</extracomment>
        <translation>co miesiąc</translation>
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
    <message>
        <source>Language: Alt+Left and Alt+Right. Form of address: Alt+Up and Alt+Down.</source>
        <extracomment>Tooltip of the language and form of a canned response; the keys stand for themselves</extracomment>
        <translation>Język: Alt+Left i Alt+Right. Forma zwracania się: Alt+Up i Alt+Down.</translation>
    </message>
    <message>
        <source>edited %1%</source>
        <extracomment>Under the preview of a canned response: how often agents changed it before sending it, in per cent</extracomment>
        <translation>zmieniana: %1%</translation>
    </message>
    <message>
        <source>So often it was changed before it was sent, in the last 30 days</source>
        <extracomment>Tooltip of the share of edited ones</extracomment>
        <translation>Tak często zmieniano ją przed wysłaniem w ostatnich 30 dniach</translation>
    </message>
</context>
<context>
    <name>parley::EntrySettings</name>
    <message>
        <source>For whom</source>
        <extracomment>Setting of a library entry: for whom it is</extracomment>
        <translation>Dla kogo</translation>
    </message>
    <message>
        <source>Brands</source>
        <extracomment>Setting of a library entry: for which brands it is; none chosen means all</extracomment>
        <translation>Marki</translation>
    </message>
    <message>
        <source>Channels</source>
        <extracomment>Setting of a library entry: on which channels it is offered; none chosen means all</extracomment>
        <translation>Kanały</translation>
    </message>
    <message>
        <source>from</source>
        <extracomment>Setting of a library entry: it is offered from a day on</extracomment>
        <translation>od</translation>
    </message>
    <message>
        <source>until</source>
        <extracomment>Setting of a library entry: it is offered until a day</extracomment>
        <translation>do</translation>
    </message>
    <message>
        <source>Offered</source>
        <extracomment>Setting of a library entry: from when until when it is offered</extracomment>
        <translation>Dostępne</translation>
    </message>
    <message>
        <source>Only while the queue is long</source>
        <extracomment>Setting of a library entry</extracomment>
        <translation>Tylko przy długiej kolejce</translation>
    </message>
    <message>
        <source>Attach…</source>
        <extracomment>Adds a file that is sent along with a canned response</extracomment>
        <translation>Dołącz…</translation>
    </message>
    <message>
        <source>Attachments</source>
        <extracomment>Setting of a library entry: files that are sent along</extracomment>
        <translation>Załączniki</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Setting of a library entry: who keeps it true</extracomment>
        <translation>Opiekun</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <extracomment>Setting of a library entry: who looks at it before it is published</extracomment>
        <translation>Recenzent</translation>
    </message>
    <message>
        <source>Read again every</source>
        <extracomment>Setting of a library entry: how often it is read again</extracomment>
        <translation>Ponowny przegląd co</translation>
    </message>
    <message>
        <source>as the centre has set</source>
        <extracomment>In the field of how often a library entry is read again: 0 days</extracomment>
        <translation>jak ustaliło centrum</translation>
    </message>
    <message>
        <source> days</source>
        <extracomment>After the number of days between two readings of a library entry</extracomment>
        <translation> dni</translation>
    </message>
    <message>
        <source>Take this file out</source>
        <extracomment>Tooltip of a file that is sent along with a canned response</extracomment>
        <translation>Usuń ten plik</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <extracomment>In the list of owners of a library entry: nobody</extracomment>
        <translation>Jeszcze nikt</translation>
    </message>
    <message>
        <source>Any trainer</source>
        <extracomment>In the list of reviewers of a library entry: anybody</extracomment>
        <translation>Dowolny trener</translation>
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
    <name>parley::ExchangeForm</name>
    <message>
        <source>Parley, everything (JSON)</source>
        <extracomment>A form in which a library is imported and exported</extracomment>
        <translation>Parley, wszystko (JSON)</translation>
    </message>
    <message>
        <source>Parley, for a spreadsheet (CSV)</source>
        <extracomment>A form in which a library is imported and exported</extracomment>
        <translation>Parley, do arkusza (CSV)</translation>
    </message>
    <message>
        <source>Chatwoot canned responses (JSON)</source>
        <extracomment>A form in which a library is imported and exported; Chatwoot is a program</extracomment>
        <translation>Gotowe odpowiedzi Chatwoot (JSON)</translation>
    </message>
    <message>
        <source>Zendesk macros (JSON)</source>
        <extracomment>A form in which a library is imported and exported; Zendesk is a program</extracomment>
        <translation>Makra Zendesk (JSON)</translation>
    </message>
    <message>
        <source>Live Helper Chat canned messages (CSV)</source>
        <extracomment>A form in which a library is imported and exported; Live Helper Chat is a program</extracomment>
        <translation>Gotowe wiadomości Live Helper Chat (CSV)</translation>
    </message>
    <message>
        <source>Zammad text modules (YAML)</source>
        <extracomment>A form in which a library is imported and exported; Zammad is a program</extracomment>
        <translation>Moduły tekstowe Zammad (YAML)</translation>
    </message>
    <message>
        <source>Zammad text modules (CSV)</source>
        <extracomment>A form in which a library is imported and exported; Zammad is a program</extracomment>
        <translation>Moduły tekstowe Zammad (CSV)</translation>
    </message>
</context>
<context>
    <name>parley::ExchangeWiring</name>
    <message>
        <source>File to import</source>
        <extracomment>Title of the dialog for files</extracomment>
        <translation>Plik do importu</translation>
    </message>
    <message>
        <source>Libraries (*.json *.csv *.tsv *.yml *.yaml *.txt)</source>
        <extracomment>Kinds of files in the dialog for files</extracomment>
        <translation>Biblioteki (*.json *.csv *.tsv *.yml *.yaml *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>%1 What is in stays; the rest waits here.</source>
        <extracomment>An import is held up; %1 is why</extracomment>
        <translation>%1 To, co wczytano, zostaje; reszta czeka tutaj.</translation>
    </message>
    <message>
        <source>%1 was not written: %2. Choose another place.</source>
        <extracomment>A file could not be written: %1 its name, %2 what the system says</extracomment>
        <translation>Nie zapisano pliku %1: %2. Wybierz inne miejsce.</translation>
    </message>
</context>
<context>
    <name>parley::ExportReport</name>
    <message>
        <source>Export</source>
        <extracomment>Title of a window</extracomment>
        <translation>Eksport</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) written to %1</source>
        <extracomment>After an export; %1 is a file's name</extracomment>
        <translation>
            <numerusform>Zapisano %n wpis w pliku %1</numerusform>
            <numerusform>Zapisano %n wpisy w pliku %1</numerusform>
            <numerusform>Zapisano %n wpisów w pliku %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) could not be said in this form:</source>
        <extracomment>After an export</extracomment>
        <translation>
            <numerusform>%n rzeczy nie dało się oddać w tym formacie:</numerusform>
            <numerusform>%n rzeczy nie dało się oddać w tym formacie:</numerusform>
            <numerusform>%n rzeczy nie dało się oddać w tym formacie:</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry</source>
        <extracomment>Columns after an export: the entry, and what of it</extracomment>
        <translation>Wpis</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Button: closes the window</extracomment>
        <translation>Gotowe</translation>
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
    <message>
        <source>Review due</source>
        <extracomment>Heading of filters in the library: when entries are to be read again</extracomment>
        <translation>Termin przeglądu</translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>Heading of filters in the library: entries that may need work</extracomment>
        <translation>Użycie</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>Heading of filters in the library: whose entries are</extracomment>
        <translation>Dla</translation>
    </message>
    <message>
        <source>Brand</source>
        <extracomment>Heading of filters in the library</extracomment>
        <translation>Marka</translation>
    </message>
    <message>
        <source>Team</source>
        <extracomment>Heading of filters in the library</extracomment>
        <translation>Zespół</translation>
    </message>
</context>
<context>
    <name>parley::FilterWords</name>
    <message>
        <source>what to write when it is missing</source>
        <extracomment>What a filter of canned responses does</extracomment>
        <translation>co wpisać, gdy brakuje wartości</translation>
    </message>
    <message>
        <source>masculine, feminine, unknown</source>
        <extracomment>What a filter of canned responses does</extracomment>
        <translation>męska, żeńska, nieznana</translation>
    </message>
    <message>
        <source>words by number, # is the number</source>
        <extracomment>What a filter of canned responses does</extracomment>
        <translation>słowa według liczby, # to liczba</translation>
    </message>
    <message>
        <source>the Polish form for calling somebody</source>
        <extracomment>What a filter of canned responses does; the vocative is the form in which one calls somebody</extracomment>
        <translation>polski wołacz</translation>
    </message>
    <message>
        <source>a phone number as it is read</source>
        <extracomment>What a filter of canned responses does</extracomment>
        <translation>numer telefonu w czytelnym zapisie</translation>
    </message>
    <message>
        <source>an amount with its currency</source>
        <extracomment>What a filter of canned responses does</extracomment>
        <translation>kwota z walutą</translation>
    </message>
    <message>
        <source>a day as the language writes it</source>
        <extracomment>What a filter of canned responses does</extracomment>
        <translation>data w zapisie danego języka</translation>
    </message>
    <message>
        <source>a number as the language writes it</source>
        <extracomment>What a filter of canned responses does</extracomment>
        <translation>liczba w zapisie danego języka</translation>
    </message>
    <message>
        <source>what the agent reads when asked</source>
        <extracomment>What a filter of canned responses does</extracomment>
        <translation>pytanie, które widzi konsultant</translation>
    </message>
    <message>
        <source>capital letters</source>
        <extracomment>What a filter of canned responses does</extracomment>
        <translation>wielkie litery</translation>
    </message>
    <message>
        <source>small letters</source>
        <extracomment>What a filter of canned responses does</extracomment>
        <translation>małe litery</translation>
    </message>
    <message>
        <source>the first letter a capital</source>
        <extracomment>What a filter of canned responses does</extracomment>
        <translation>pierwsza litera wielka</translation>
    </message>
    <message>
        <source>without blanks at its ends</source>
        <extracomment>What a filter of canned responses does</extracomment>
        <translation>bez spacji na początku i końcu</translation>
    </message>
    <message>
        <source>cut after so many characters</source>
        <extracomment>What a filter of canned responses does</extracomment>
        <translation>ucięcie po podanej liczbie znaków</translation>
    </message>
    <message>
        <source>cut after so many words</source>
        <extracomment>What a filter of canned responses does</extracomment>
        <translation>ucięcie po podanej liczbie słów</translation>
    </message>
    <message>
        <source>one text for another</source>
        <extracomment>What a filter of canned responses does</extracomment>
        <translation>jeden tekst zamiast drugiego</translation>
    </message>
    <message>
        <source>without a text</source>
        <extracomment>What a filter of canned responses does</extracomment>
        <translation>bez podanego tekstu</translation>
    </message>
    <message>
        <source>a text after it</source>
        <extracomment>What a filter of canned responses does</extracomment>
        <translation>tekst na końcu</translation>
    </message>
    <message>
        <source>a text before it</source>
        <extracomment>What a filter of canned responses does</extracomment>
        <translation>tekst na początku</translation>
    </message>
    <message>
        <source>a list as one text</source>
        <extracomment>What a filter of canned responses does</extracomment>
        <translation>lista jako jeden tekst</translation>
    </message>
    <message>
        <source>a text as a list</source>
        <extracomment>What a filter of canned responses does</extracomment>
        <translation>tekst jako lista</translation>
    </message>
    <message>
        <source>the first of a list</source>
        <extracomment>What a filter of canned responses does</extracomment>
        <translation>pierwszy element listy</translation>
    </message>
    <message>
        <source>the last of a list</source>
        <extracomment>What a filter of canned responses does</extracomment>
        <translation>ostatni element listy</translation>
    </message>
    <message>
        <source>how many, or how long</source>
        <extracomment>What a filter of canned responses does</extracomment>
        <translation>liczba elementów lub długość</translation>
    </message>
    <message>
        <source>the nearest whole number</source>
        <extracomment>What a filter of canned responses does</extracomment>
        <translation>najbliższa liczba całkowita</translation>
    </message>
    <message>
        <source>a number more</source>
        <extracomment>What a filter of canned responses does</extracomment>
        <translation>więcej o liczbę</translation>
    </message>
    <message>
        <source>a number less</source>
        <extracomment>What a filter of canned responses does</extracomment>
        <translation>mniej o liczbę</translation>
    </message>
    <message>
        <source>so many times</source>
        <extracomment>What a filter of canned responses does</extracomment>
        <translation>razy liczba</translation>
    </message>
    <message>
        <source>divided by a number</source>
        <extracomment>What a filter of canned responses does</extracomment>
        <translation>podzielone przez liczbę</translation>
    </message>
    <message>
        <source>only when it is so</source>
        <extracomment>What a tag of canned responses does</extracomment>
        <translation>tylko gdy tak jest</translation>
    </message>
    <message>
        <source>otherwise, when this is so</source>
        <extracomment>What a tag of canned responses does</extracomment>
        <translation>w przeciwnym razie, gdy tak jest</translation>
    </message>
    <message>
        <source>otherwise</source>
        <extracomment>What a tag of canned responses does</extracomment>
        <translation>w przeciwnym razie</translation>
    </message>
    <message>
        <source>the end of an if</source>
        <extracomment>What a tag of canned responses does</extracomment>
        <translation>koniec if</translation>
    </message>
    <message>
        <source>only when it is not so</source>
        <extracomment>What a tag of canned responses does</extracomment>
        <translation>tylko gdy tak nie jest</translation>
    </message>
    <message>
        <source>one of several</source>
        <extracomment>What a tag of canned responses does</extracomment>
        <translation>jedno z kilku</translation>
    </message>
    <message>
        <source>if it is this one</source>
        <extracomment>What a tag of canned responses does</extracomment>
        <translation>jeśli to ta wartość</translation>
    </message>
    <message>
        <source>gives a value a name</source>
        <extracomment>What a tag of canned responses does</extracomment>
        <translation>nadaje nazwę wartości</translation>
    </message>
    <message>
        <source>gives a piece of text a name</source>
        <extracomment>What a tag of canned responses does</extracomment>
        <translation>nadaje nazwę fragmentowi tekstu</translation>
    </message>
    <message>
        <source>for trainers only</source>
        <extracomment>What a tag of canned responses does</extracomment>
        <translation>tylko dla trenerów</translation>
    </message>
    <message>
        <source>braces as they stand</source>
        <extracomment>What a tag of canned responses does</extracomment>
        <translation>nawiasy bez zmian</translation>
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
    <name>parley::GuardLine</name>
    <message>
        <source>Dismiss</source>
        <extracomment>Button on a line above the draft</extracomment>
        <translation>Zamknij</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <extracomment>After the first thing to be seen in a draft: how many more there are</extracomment>
        <translation>
            <numerusform>I jeszcze %n.</numerusform>
            <numerusform>I jeszcze %n.</numerusform>
            <numerusform>I jeszcze %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send anyway: %1</source>
        <extracomment>On the line above a draft: what Send does when it is pressed again; %1 is the key</extracomment>
        <translation>Wyślij mimo to: %1</translation>
    </message>
</context>
<context>
    <name>parley::GuardWiring</name>
    <message>
        <source>The library has this: %1</source>
        <extracomment>Above the composer, after an agent has typed what the library has; %1 is its shortcut, such as /refund</extracomment>
        <translation>To jest w bibliotece: %1</translation>
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
    <name>parley::ImportDetail</name>
    <message>
        <source>Notes and texts of the row</source>
        <extracomment>What a screen reader says of the notes and texts of a row of an import</extracomment>
        <translation>Uwagi i teksty wiersza</translation>
    </message>
    <message>
        <source>%1. It is about “%2”.</source>
        <extracomment>A row of an import: %1 what will happen, %2 the title of the entry it is about</extracomment>
        <translation>%1. Dotyczy wpisu „%2”.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) marked</source>
        <extracomment>Several rows of an import are marked</extracomment>
        <translation>
            <numerusform>Zaznaczono %n wiersz</numerusform>
            <numerusform>Zaznaczono %n wiersze</numerusform>
            <numerusform>Zaznaczono %n wierszy</numerusform>
        </translation>
    </message>
    <message>
        <source>A choice is taken by those rows that have it.</source>
        <extracomment>Under the number of marked rows of an import</extracomment>
        <translation>Wybór obejmie te wiersze, które go dopuszczają.</translation>
    </message>
    <message>
        <source>Mark a row to see its texts and to choose what happens with it.</source>
        <extracomment>No row of an import is marked</extracomment>
        <translation>Zaznacz wiersz, aby zobaczyć jego teksty i wybrać, co się z nim stanie.</translation>
    </message>
</context>
<context>
    <name>parley::ImportDialog</name>
    <message>
        <source>Import into the library</source>
        <extracomment>Title of a window</extracomment>
        <translation>Import do biblioteki</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <extracomment>A file is being read; %1 is its name</extracomment>
        <translation>Odczytywanie: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Importing</source>
        <extracomment>An import is under way; the button ends it, and what is in stays</extracomment>
        <translation>Importowanie</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Zatrzymaj tutaj</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>What of an entry an import changes</extracomment>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <extracomment>What of an entry an import changes</extracomment>
        <translation>Skróty</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>What of an entry an import changes</extracomment>
        <translation>Etykiety</translation>
    </message>
    <message>
        <source>Category</source>
        <extracomment>What of an entry an import changes</extracomment>
        <translation>Kategoria</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>What of an entry an import changes: reply, phrase or link</extracomment>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>What of an entry an import changes</extracomment>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Where it is offered</source>
        <extracomment>What of an entry an import changes: brands, teams and channels</extracomment>
        <translation>Gdzie jest proponowany</translation>
    </message>
    <message>
        <source>When it is offered</source>
        <extracomment>What of an entry an import changes</extracomment>
        <translation>Kiedy jest proponowany</translation>
    </message>
    <message>
        <source>Other settings</source>
        <extracomment>What of an entry an import changes: attachments, review period and the like</extracomment>
        <translation>Inne ustawienia</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <extracomment>What of an entry an import changes</extracomment>
        <translation>
            <numerusform>%n tekst</numerusform>
            <numerusform>%n teksty</numerusform>
            <numerusform>%n tekstów</numerusform>
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
        <translation>Nowe</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>A row of an import: the library has it otherwise</extracomment>
        <translation>Zmienione</translation>
    </message>
    <message>
        <source>Same</source>
        <extracomment>A row of an import: the library has exactly this</extracomment>
        <translation>Bez zmian</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <extracomment>A row of an import: like another entry or an earlier row</extracomment>
        <translation>Duplikat</translation>
    </message>
    <message>
        <source>Can’t come in</source>
        <extracomment>A row of an import that the library would not take</extracomment>
        <translation>Nie do importu</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <extracomment>Choice for a row of an import</extracomment>
        <translation>Importuj</translation>
    </message>
    <message>
        <source>Replace what is there</source>
        <extracomment>Choice for a row of an import: the entry that is there takes what the file says</extracomment>
        <translation>Zastąp istniejący</translation>
    </message>
    <message>
        <source>Keep both</source>
        <extracomment>Choice for a row of an import</extracomment>
        <translation>Zachowaj oba</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>Choice for a row of an import</extracomment>
        <translation>Pomiń</translation>
    </message>
    <message>
        <source>Nothing: it is there already</source>
        <extracomment>What happens with a row of an import</extracomment>
        <translation>Nic: już tam jest</translation>
    </message>
    <message>
        <source>Comes in as a draft</source>
        <extracomment>What happens with a row of an import</extracomment>
        <translation>Trafi do szkiców</translation>
    </message>
    <message>
        <source>Changes %1</source>
        <extracomment>What happens with a row of an import; %1 are parts of an entry: title, tags, 2 texts</extracomment>
        <translation>Zmieni: %1</translation>
    </message>
    <message>
        <source>Comes in beside the other</source>
        <extracomment>What happens with a row of an import</extracomment>
        <translation>Zostanie dodany obok drugiego</translation>
    </message>
    <message>
        <source>Comes in beside the other as %1</source>
        <extracomment>What happens with a row of an import; %1 is a shortcut</extracomment>
        <translation>Zostanie dodany obok drugiego jako %1</translation>
    </message>
    <message>
        <source>Is left out</source>
        <extracomment>What happens with a row of an import</extracomment>
        <translation>Zostanie pominięty</translation>
    </message>
    <message>
        <source>Text, %1</source>
        <extracomment>A text of an entry; %1 is a language</extracomment>
        <translation>Tekst, %1</translation>
    </message>
    <message>
        <source>Text, %1, %2</source>
        <extracomment>A text of an entry; %1 is a language, %2 a form of address</extracomment>
        <translation>Tekst, %1, %2</translation>
    </message>
</context>
<context>
    <name>parley::ImportEndPage</name>
    <message>
        <source>Save these rows as CSV</source>
        <extracomment>Button: saves the rows that an import did not take as a CSV file</extracomment>
        <translation>Zapisz te wiersze jako CSV</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Button: closes the import</extracomment>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Row</source>
        <extracomment>Columns of the rows that an import did not take</extracomment>
        <translation>Wiersz</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>Import stopped</source>
        <extracomment>Heading at the end of an import</extracomment>
        <translation>Import zatrzymany</translation>
    </message>
    <message>
        <source>Import done</source>
        <translation>Import zakończony</translation>
    </message>
    <message numerus="yes">
        <source>%n new entry(ies) as drafts</source>
        <extracomment>At the end of an import</extracomment>
        <translation>
            <numerusform>%n nowy wpis jako szkic</numerusform>
            <numerusform>%n nowe wpisy jako szkice</numerusform>
            <numerusform>%n nowych wpisów jako szkice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) changed, to be published again</source>
        <extracomment>At the end of an import</extracomment>
        <translation>
            <numerusform>%n zmieniony wpis, do ponownej publikacji</numerusform>
            <numerusform>%n zmienione wpisy, do ponownej publikacji</numerusform>
            <numerusform>%n zmienionych wpisów, do ponownej publikacji</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <extracomment>At the end of an import</extracomment>
        <translation>
            <numerusform>Pominięto %n wiersz</numerusform>
            <numerusform>Pominięto %n wiersze</numerusform>
            <numerusform>Pominięto %n wierszy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) not sent</source>
        <extracomment>At the end of an import that was stopped</extracomment>
        <translation>
            <numerusform>Nie wysłano %n wiersza</numerusform>
            <numerusform>Nie wysłano %n wierszy</numerusform>
            <numerusform>Nie wysłano %n wierszy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) did not come in</source>
        <extracomment>At the end of an import</extracomment>
        <translation>
            <numerusform>Nie zaimportowano %n wiersza</numerusform>
            <numerusform>Nie zaimportowano %n wierszy</numerusform>
            <numerusform>Nie zaimportowano %n wierszy</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::ImportNote</name>
    <message>
        <source>%1 is unknown here. The agent is asked for it (%2).</source>
        <extracomment>Note of an import; %1 is a placeholder of the other program, %2 one of ours such as ask.ticket_id</extracomment>
        <translation>%1 nie jest tu znane. Wartość poda konsultant (%2).</translation>
    </message>
    <message>
        <source>%1 became %2, which is close, not the same.</source>
        <extracomment>Note of an import or export; %1 and %2 are placeholders or words</extracomment>
        <translation>%1 zamieniono na %2: podobne, ale nie to samo.</translation>
    </message>
    <message>
        <source>%1 cannot be said there. It stands as text.</source>
        <extracomment>Note of an export; %1 is a placeholder or condition</extracomment>
        <translation>%1 nie ma tam odpowiednika. Zostaje jako tekst.</translation>
    </message>
    <message>
        <source>%1 goes without %2.</source>
        <extracomment>Note of an export; %1 is a placeholder, %2 filters such as default: "there"</extracomment>
        <translation>%1 przechodzi bez %2.</translation>
    </message>
    <message>
        <source>%1: %2. Mend it in the editor.</source>
        <extracomment>Note of an import; %1 is a piece of the text, %2 what the checker says of it</extracomment>
        <translation>%1: %2. Popraw to w edytorze.</translation>
    </message>
    <message>
        <source>The braces of “%1” are kept as text.</source>
        <extracomment>Note of an import; %1 is a piece of the text with braces in it</extracomment>
        <translation>Nawiasy w „%1” pozostają tekstem.</translation>
    </message>
    <message>
        <source>The shortcut %1 cannot be one here. The entry comes without.</source>
        <extracomment>Note of an import; %1 is a shortcut</extracomment>
        <translation>%1 nie może tu być skrótem. Wpis zostanie dodany bez niego.</translation>
    </message>
    <message>
        <source>The shortcut %1 becomes %2.</source>
        <extracomment>Note of an import; %1 and %2 are shortcuts without their slash</extracomment>
        <translation>Skrót %1 zmieni się na %2.</translation>
    </message>
    <message>
        <source>The shortcut %1 is that of “%2” already.</source>
        <extracomment>Note of an import; %1 is a shortcut, %2 the title of an entry</extracomment>
        <translation>Skrót %1 należy już do „%2”.</translation>
    </message>
    <message>
        <source>“%1” has the same text already.</source>
        <extracomment>Note of an import; %1 is the title of an entry</extracomment>
        <translation>„%1” ma już taki sam tekst.</translation>
    </message>
    <message>
        <source>Row %1 of the file is the same entry.</source>
        <extracomment>Note of an import; %1 is the number of a row</extracomment>
        <translation>Wiersz %1 pliku to ten sam wpis.</translation>
    </message>
    <message>
        <source>It had no title; “%1” was made for it.</source>
        <extracomment>Note of an import; %1 is a title</extracomment>
        <translation>Nie było tytułu; utworzono „%1”.</translation>
    </message>
    <message>
        <source>The title was cut at 200 characters.</source>
        <extracomment>Note of an import</extracomment>
        <translation>Tytuł skrócono do 200 znaków.</translation>
    </message>
    <message>
        <source>The macro also sets %1 to %2. That stays behind.</source>
        <extracomment>Note of an import: what a macro does besides; %1 is a field's name, %2 its value</extracomment>
        <translation>Makro ustawia też %1 na %2. To nie zostanie przeniesione.</translation>
    </message>
    <message>
        <source>It was switched off there.</source>
        <extracomment>Note of an import</extracomment>
        <translation>Tam był wyłączony.</translation>
    </message>
    <message>
        <source>It was an internal note there, not for customers.</source>
        <extracomment>Note of an import</extracomment>
        <translation>Tam była to notatka wewnętrzna, nie dla klientów.</translation>
    </message>
    <message>
        <source>It was only for some there (%1). Here it is for all until you say otherwise.</source>
        <extracomment>Note of an import; %1 is who: a type or names of groups</extracomment>
        <translation>Tam był tylko dla niektórych (%1). Tu jest dla wszystkich, dopóki tego nie zmienisz.</translation>
    </message>
    <message>
        <source>Bold, colours and the like stay behind.</source>
        <extracomment>Note of an import</extracomment>
        <translation>Pogrubienia, kolory i podobne nie są przenoszone.</translation>
    </message>
    <message>
        <source>Pictures stay behind. Attach them in the editor.</source>
        <extracomment>Note of an import</extracomment>
        <translation>Obrazy nie są przenoszone. Dołącz je w edytorze.</translation>
    </message>
    <message>
        <source>Its second text, for unfilled placeholders, stays behind: “%1”.</source>
        <extracomment>Note of an import; %1 is a text</extracomment>
        <translation>Drugi tekst, dla nieuzupełnionych pól, nie zostanie przeniesiony: „%1”.</translation>
    </message>
    <message>
        <source>“%1” is no language; the one chosen above was taken.</source>
        <extracomment>Note of an import; %1 is a piece of the file</extracomment>
        <translation>„%1” to nie język; przyjęto wybrany powyżej.</translation>
    </message>
    <message>
        <source>Each language and form of address stands by itself there.</source>
        <extracomment>Note of an export</extracomment>
        <translation>Tam każdy język i każda forma zwracania się są osobno.</translation>
    </message>
    <message>
        <source>%1 has no place there and stays behind.</source>
        <extracomment>Note of an import or export; %1 is a column's or field's name</extracomment>
        <translation>Dla %1 nie ma tam miejsca; nie zostanie przeniesione.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <extracomment>A note of an import and its place in the text: %1 line, %2 column, %3 the note</extracomment>
        <translation>Wiersz %1, kolumna %2: %3</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: %4</source>
        <extracomment>A note of an import and its place in a text: %1 a language tag, %2 line, %3 column, %4 the note</extracomment>
        <translation>%1, wiersz %2, kolumna %3: %4</translation>
    </message>
</context>
<context>
    <name>parley::ImportPlanPage</name>
    <message>
        <source>No row fits. Choose another status, or clear the words.</source>
        <extracomment>No row of an import has what is filtered for</extracomment>
        <translation>Żaden wiersz nie pasuje. Wybierz inny stan albo wyczyść słowa.</translation>
    </message>
    <message>
        <source>Another file</source>
        <extracomment>Button: another file is to be imported</extracomment>
        <translation>Inny plik</translation>
    </message>
    <message>
        <source>As the file says</source>
        <extracomment>In the field for a category, when none is to be set</extracomment>
        <translation>Jak w pliku</translation>
    </message>
    <message>
        <source>Find in the rows</source>
        <extracomment>Field: words to look for in the rows of an import</extracomment>
        <translation>Szukaj w wierszach</translation>
    </message>
    <message>
        <source>What would happen, row by row</source>
        <extracomment>What a screen reader says of the table of an import</extracomment>
        <translation>Co się stanie, wiersz po wierszu</translation>
    </message>
    <message>
        <source>Form of the file</source>
        <extracomment>Field of an import: what kind of file it is</extracomment>
        <translation>Format pliku</translation>
    </message>
    <message>
        <source>Language of texts without one</source>
        <extracomment>Field of an import</extracomment>
        <translation>Język tekstów bez języka</translation>
    </message>
    <message>
        <source>Category of entries without one</source>
        <extracomment>Field of an import</extracomment>
        <translation>Kategoria wpisów bez kategorii</translation>
    </message>
    <message>
        <source>All %1</source>
        <extracomment>Filter of an import's rows; %1 is how many there are</extracomment>
        <translation>Wszystkie %1</translation>
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
            <numerusform>%n wiersz zostanie zaimportowany jako szkic. Spacja pomija wiersz.</numerusform>
            <numerusform>%n wiersze zostaną zaimportowane jako szkice. Spacja pomija wiersz.</numerusform>
            <numerusform>%n wierszy zostanie zaimportowanych jako szkice. Spacja pomija wiersz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n entry(ies)</source>
        <extracomment>Button: begins the import</extracomment>
        <translation>
            <numerusform>Importuj %n wpis</numerusform>
            <numerusform>Importuj %n wpisy</numerusform>
            <numerusform>Importuj %n wpisów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::ImportReader</name>
    <message>
        <source>The quotation mark in line %1 is never closed. Close it, or export the file again.</source>
        <extracomment>A file to import cannot be read</extracomment>
        <translation>Cudzysłów w wierszu %1 nie jest zamknięty. Zamknij go albo wyeksportuj plik ponownie.</translation>
    </message>
    <message numerus="yes">
        <source>The table has more than %n row(s). Bring it in by parts.</source>
        <extracomment>A file to import cannot be read; %n is the most rows there may be</extracomment>
        <translation>
            <numerusform>Tabela ma więcej niż %n wiersz. Zaimportuj ją w częściach.</numerusform>
            <numerusform>Tabela ma więcej niż %n wiersze. Zaimportuj ją w częściach.</numerusform>
            <numerusform>Tabela ma więcej niż %n wierszy. Zaimportuj ją w częściach.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is damaged: its letters can’t be read. Save it again as UTF-8.</source>
        <extracomment>A file to import cannot be read</extracomment>
        <translation>Plik jest uszkodzony: nie da się odczytać liter. Zapisz go ponownie jako UTF-8.</translation>
    </message>
    <message>
        <source>Line %1 is not UTF-8 text. Save the file as UTF-8 and choose it again.</source>
        <extracomment>A file to import cannot be read</extracomment>
        <translation>Wiersz %1 nie jest tekstem UTF-8. Zapisz plik jako UTF-8 i wybierz go ponownie.</translation>
    </message>
    <message>
        <source>This is not a text file. Choose the exported JSON, CSV or YAML file.</source>
        <extracomment>A file to import cannot be read</extracomment>
        <translation>To nie jest plik tekstowy. Wybierz wyeksportowany plik JSON, CSV lub YAML.</translation>
    </message>
    <message>
        <source>The file has %1 MB; at most %2 MB are read. Bring it in by parts.</source>
        <extracomment>A file to import is refused; %1 and %2 are sizes in megabytes</extracomment>
        <translation>Plik ma %1 MB; odczytywane jest najwyżej %2 MB. Zaimportuj go w częściach.</translation>
    </message>
    <message>
        <source>The file is empty. Choose another, or export again.</source>
        <extracomment>A file to import is refused</extracomment>
        <translation>Plik jest pusty. Wybierz inny albo wyeksportuj ponownie.</translation>
    </message>
    <message>
        <source>This file has none of the known forms. Choose its form if you know it.</source>
        <extracomment>A file to import is refused</extracomment>
        <translation>Plik nie ma żadnego ze znanych formatów. Wybierz format, jeśli go znasz.</translation>
    </message>
    <message numerus="yes">
        <source>The file has more than %n item(s). Bring it in by parts.</source>
        <extracomment>A file to import is refused; %n is the most entries there may be</extracomment>
        <translation>
            <numerusform>Plik ma więcej niż %n element. Zaimportuj go w częściach.</numerusform>
            <numerusform>Plik ma więcej niż %n elementy. Zaimportuj go w częściach.</numerusform>
            <numerusform>Plik ma więcej niż %n elementów. Zaimportuj go w częściach.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file holds no entries. Choose another.</source>
        <extracomment>A file to import is refused</extracomment>
        <translation>Plik nie zawiera wpisów. Wybierz inny.</translation>
    </message>
    <message>
        <source>It has neither title nor text.</source>
        <extracomment>Why a row of an import cannot be brought in</extracomment>
        <translation>Nie ma ani tytułu, ani tekstu.</translation>
    </message>
    <message>
        <source>It has too many texts or tags.</source>
        <extracomment>Why a row of an import cannot be brought in</extracomment>
        <translation>Ma za dużo tekstów lub etykiet.</translation>
    </message>
    <message>
        <source>It has no text.</source>
        <extracomment>Why a row of an import cannot be brought in</extracomment>
        <translation>Nie ma tekstu.</translation>
    </message>
    <message>
        <source>A text is longer than 32 KiB.</source>
        <extracomment>Why a row of an import cannot be brought in</extracomment>
        <translation>Tekst jest dłuższy niż 32 KiB.</translation>
    </message>
    <message>
        <source>The file breaks off in line %1: part of it is missing. Export it again.</source>
        <extracomment>A file to import cannot be read; %1 is a number</extracomment>
        <translation>Plik urywa się w wierszu %1: brakuje części. Wyeksportuj go ponownie.</translation>
    </message>
    <message>
        <source>Line %1 is nested too deeply. This is no list of canned responses.</source>
        <extracomment>A file to import cannot be read; %1 is a number</extracomment>
        <translation>Wiersz %1 jest zagnieżdżony zbyt głęboko. To nie jest lista gotowych odpowiedzi.</translation>
    </message>
    <message>
        <source>Line %1 is not JSON. Mend it there, or export the file again.</source>
        <extracomment>A file to import cannot be read; %1 is a number</extracomment>
        <translation>Wiersz %1 to nie JSON. Popraw go albo wyeksportuj plik ponownie.</translation>
    </message>
    <message>
        <source>There is no list “%1” in this file. Choose another form, or export it again.</source>
        <extracomment>A file to import cannot be read; %1 is a JSON name such as "macros"</extracomment>
        <translation>W tym pliku nie ma listy „%1”. Wybierz inny format albo wyeksportuj ponownie.</translation>
    </message>
    <message>
        <source>“%1” is missing or no text.</source>
        <extracomment>Why a row of an import cannot be brought in; %1 is a JSON name such as "content"</extracomment>
        <translation>Brak „%1” albo nie jest to tekst.</translation>
    </message>
    <message>
        <source>It is no entry but a bare value.</source>
        <extracomment>Why a row of an import cannot be brought in</extracomment>
        <translation>To nie wpis, lecz sama wartość.</translation>
    </message>
    <message>
        <source>The macro writes nothing: it has no comment.</source>
        <extracomment>Why a row of an import cannot be brought in: a macro that only changes ticket fields</extracomment>
        <translation>Makro niczego nie pisze: nie ma komentarza.</translation>
    </message>
    <message>
        <source>A newer Parley wrote this file. Update this one, then import it.</source>
        <extracomment>A file to import cannot be read</extracomment>
        <translation>Ten plik zapisała nowsza wersja Parley. Zaktualizuj tę, a potem go zaimportuj.</translation>
    </message>
    <message>
        <source>“%1” in the column “%2” is not known.</source>
        <extracomment>Why a row of an import cannot be brought in; %1 is what stands there, %2 a column's name</extracomment>
        <translation>„%1” w kolumnie „%2” nie jest znane.</translation>
    </message>
    <message>
        <source>The first line must name the columns “title” and “text”.</source>
        <extracomment>A file to import cannot be read</extracomment>
        <translation>Pierwszy wiersz musi zawierać nazwy kolumn „title” i „text”.</translation>
    </message>
    <message>
        <source>The row has more cells than there are columns.</source>
        <extracomment>Why a row of an import cannot be brought in</extracomment>
        <translation>Wiersz ma więcej komórek, niż jest kolumn.</translation>
    </message>
    <message>
        <source>The first line must name the columns %1. Choose another form, or export again.</source>
        <extracomment>A file to import cannot be read; %1 is a list of column names</extracomment>
        <translation>Pierwszy wiersz musi zawierać nazwy kolumn: %1. Wybierz inny format albo wyeksportuj ponownie.</translation>
    </message>
    <message>
        <source>Line %1 points to another part of the file (a YAML alias). Write it out there.</source>
        <extracomment>A file to import cannot be read</extracomment>
        <translation>Wiersz %1 wskazuje inną część pliku (alias YAML). Wpisz tam pełną treść.</translation>
    </message>
    <message>
        <source>Line %1 is nested too deeply. This is no list of text modules.</source>
        <extracomment>A file to import cannot be read</extracomment>
        <translation>Wiersz %1 jest zagnieżdżony zbyt głęboko. To nie jest lista modułów tekstowych.</translation>
    </message>
    <message>
        <source>The file has too many parts. Bring it in by parts.</source>
        <extracomment>A file to import cannot be read</extracomment>
        <translation>Plik ma za dużo elementów. Zaimportuj go w częściach.</translation>
    </message>
    <message>
        <source>Line %1 is not YAML (%2). Mend it there, or export the file again.</source>
        <extracomment>A file to import cannot be read; %2 is what the reader says, in English</extracomment>
        <translation>Wiersz %1 to nie YAML (%2). Popraw go albo wyeksportuj plik ponownie.</translation>
    </message>
    <message>
        <source>There is no list of text modules in this file. Choose another form.</source>
        <extracomment>A file to import cannot be read</extracomment>
        <translation>W tym pliku nie ma listy modułów tekstowych. Wybierz inny format.</translation>
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
        <translation>Wiersz</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Column of an import's table</extracomment>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>Column of an import's table</extracomment>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <extracomment>Column of an import's table</extracomment>
        <translation>Skrót</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Column of an import's table</extracomment>
        <translation>Język</translation>
    </message>
    <message>
        <source>What will happen</source>
        <extracomment>Column of an import's table</extracomment>
        <translation>Co się stanie</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>Column of an import's table</extracomment>
        <translation>Notatki</translation>
    </message>
</context>
<context>
    <name>parley::ImportStartPage</name>
    <message>
        <source>Choose a file</source>
        <extracomment>Button: opens the dialog for files</extracomment>
        <translation>Wybierz plik</translation>
    </message>
    <message>
        <source>Drop a file here, or choose one</source>
        <extracomment>Heading where an import begins</extracomment>
        <translation>Upuść tu plik albo wybierz go</translation>
    </message>
    <message>
        <source>First you see what would happen, row by row. Nothing changes until you import, and then entries come in as drafts.</source>
        <extracomment>Where an import begins</extracomment>
        <translation>Najpierw zobaczysz, co się stanie, wiersz po wierszu. Nic się nie zmieni do czasu importu, a wtedy wpisy trafią do szkiców.</translation>
    </message>
    <message>
        <source>Files it reads</source>
        <extracomment>Where an import begins, above a list of forms</extracomment>
        <translation>Obsługiwane pliki</translation>
    </message>
    <message>
        <source>%1 can’t be read</source>
        <extracomment>%1 is a file's name</extracomment>
        <translation>Nie można odczytać: %1</translation>
    </message>
</context>
<context>
    <name>parley::ImportWorkPage</name>
    <message>
        <source>Try again</source>
        <extracomment>Button: an import that was held up goes on</extracomment>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>%1 of %2, %3 to go</source>
        <extracomment>Progress: %1 of %2 are done, %3 remain</extracomment>
        <translation>%1 z %2, pozostało %3</translation>
    </message>
</context>
<context>
    <name>parley::InsertMenus</name>
    <message>
        <source>Customer</source>
        <extracomment>Groups of fields that can be put into a canned response</extracomment>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Zamówienie</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Konsultant</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Czat</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marka</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>A group of fields that can be put into a canned response: addresses of the library</extracomment>
        <translation>Link</translation>
    </message>
    <message>
        <source>Ask the agent</source>
        <extracomment>A group of fields that can be put into a canned response: the agent is asked</extracomment>
        <translation>Zapytaj konsultanta</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>What an agent is asked for: any words</extracomment>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Liczba</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>One of several</source>
        <translation>Jedno z kilku</translation>
    </message>
    <message>
        <source>If a field is there</source>
        <extracomment>A condition that can be put into a canned response</extracomment>
        <translation>Jeśli pole istnieje</translation>
    </message>
    <message>
        <source>If … otherwise …</source>
        <extracomment>A condition that can be put into a canned response</extracomment>
        <translation>Jeśli … w przeciwnym razie …</translation>
    </message>
    <message>
        <source>Unless</source>
        <extracomment>A condition that can be put into a canned response</extracomment>
        <translation>Chyba że</translation>
    </message>
    <message>
        <source>One of several cases</source>
        <extracomment>A condition that can be put into a canned response</extracomment>
        <translation>Jeden z kilku przypadków</translation>
    </message>
    <message>
        <source>By gender: masculine, feminine, unknown</source>
        <extracomment>What can be put into a canned response: words by whom it addresses</extracomment>
        <translation>Według płci: męska, żeńska, nieznana</translation>
    </message>
    <message>
        <source>By number: one, other</source>
        <extracomment>What can be put into a canned response: words by number</extracomment>
        <translation>Według liczby: jeden, inne</translation>
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
    <name>parley::LanguageWord</name>
    <message>
        <source>The customer’s whole name</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>Imię i nazwisko klienta</translation>
    </message>
    <message>
        <source>The customer’s first name</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>Imię klienta</translation>
    </message>
    <message>
        <source>The customer’s last name</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>Nazwisko klienta</translation>
    </message>
    <message>
        <source>How the customer wishes to be addressed: feminine, masculine or unknown</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>Jak zwracać się do klienta: forma żeńska, męska lub nieznana</translation>
    </message>
    <message>
        <source>The same as customer.gender</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>To samo co customer.gender</translation>
    </message>
    <message>
        <source>The customer’s language, as a tag such as he</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>Język klienta jako kod, na przykład he</translation>
    </message>
    <message>
        <source>The customer’s email address</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>Adres e-mail klienta</translation>
    </message>
    <message>
        <source>The customer’s phone number</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>Numer telefonu klienta</translation>
    </message>
    <message>
        <source>The customer’s tags, a list</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>Etykiety klienta, lista</translation>
    </message>
    <message>
        <source>What the centre keeps of the customer besides</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>Co jeszcze centrum przechowuje o kliencie</translation>
    </message>
    <message>
        <source>How many orders the customer has made</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>Ile zamówień złożył klient</translation>
    </message>
    <message>
        <source>What the customer has bought so far</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>Suma dotychczasowych zakupów klienta</translation>
    </message>
    <message>
        <source>Since which year the customer has been known</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>Od którego roku klient jest znany</translation>
    </message>
    <message>
        <source>The customer’s time zone</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>Strefa czasowa klienta</translation>
    </message>
    <message>
        <source>Your whole name</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>Twoje imię i nazwisko</translation>
    </message>
    <message>
        <source>Your first name</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>Twoje imię</translation>
    </message>
    <message>
        <source>Your last name</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>Twoje nazwisko</translation>
    </message>
    <message>
        <source>How you speak of yourself: feminine, masculine or unknown</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>Jak mówisz o sobie: forma żeńska, męska lub nieznana</translation>
    </message>
    <message>
        <source>The same as agent.gender</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>To samo co agent.gender</translation>
    </message>
    <message>
        <source>Your team</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>Twój zespół</translation>
    </message>
    <message>
        <source>What the conversation is about</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>Temat rozmowy</translation>
    </message>
    <message>
        <source>The channel it is held on</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>Kanał, na którym się toczy</translation>
    </message>
    <message>
        <source>The language it is held in</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>Język, w którym się toczy</translation>
    </message>
    <message>
        <source>The queue it came by</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>Kolejka, przez którą przyszła</translation>
    </message>
    <message>
        <source>The page the customer wrote from</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>Strona, z której napisał klient</translation>
    </message>
    <message>
        <source>When it began</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>Kiedy się zaczęła</translation>
    </message>
    <message>
        <source>The brand the customer wrote to</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>Marka, do której napisał klient</translation>
    </message>
    <message>
        <source>The brand’s currency</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>Waluta marki</translation>
    </message>
    <message>
        <source>The brand’s time zone</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>Strefa czasowa marki</translation>
    </message>
    <message>
        <source>The number of the latest order</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>Numer ostatniego zamówienia</translation>
    </message>
    <message>
        <source>What was ordered last</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>Co ostatnio zamówiono</translation>
    </message>
    <message>
        <source>The status of the latest order</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>Stan ostatniego zamówienia</translation>
    </message>
    <message>
        <source>The amount of the latest order</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>Kwota ostatniego zamówienia</translation>
    </message>
    <message>
        <source>When the latest order was made</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>Kiedy złożono ostatnie zamówienie</translation>
    </message>
    <message>
        <source>How many orders are known</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>Ile zamówień jest znanych</translation>
    </message>
    <message>
        <source>The latest order</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>Ostatnie zamówienie</translation>
    </message>
    <message>
        <source>The oldest order that is known</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>Najstarsze znane zamówienie</translation>
    </message>
    <message>
        <source>The address of a link of the library, in this customer’s language</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>Adres linku z biblioteki, w języku tego klienta</translation>
    </message>
    <message>
        <source>Something you are asked for when you insert the text</source>
        <extracomment>What a field of a canned response is, in a list to choose from</extracomment>
        <translation>Coś, o co padnie pytanie przy wstawianiu tekstu</translation>
    </message>
    <message>
        <source>Stands in when there is nothing</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>Zastępuje brakującą wartość</translation>
    </message>
    <message>
        <source>A form for him, for her, and for when it is not known</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>Forma dla niego, dla niej i gdy nie wiadomo</translation>
    </message>
    <message>
        <source>The form of a word for a number; # stands for the number</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>Forma słowa dla liczby; # oznacza liczbę</translation>
    </message>
    <message>
        <source>A Polish name as it is called out</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>Polskie imię w wołaczu</translation>
    </message>
    <message>
        <source>A phone number: international, national, e164 or link</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>Numer telefonu: international, national, e164 lub link</translation>
    </message>
    <message>
        <source>An amount as the language writes it</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>Kwota w zapisie danego języka</translation>
    </message>
    <message>
        <source>A number as the language writes it, with so many decimals</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>Liczba w zapisie danego języka, z podaną liczbą miejsc po przecinku</translation>
    </message>
    <message>
        <source>A date: short, medium, long, full, day, weekday, time, or a pattern</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>Data: short, medium, long, full, day, weekday, time lub wzorzec</translation>
    </message>
    <message>
        <source>Says what is asked: label, type (text, number, date, choice), choices, pattern, example</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>Określa pytanie: label, type (text, number, date, choice), choices, pattern, example</translation>
    </message>
    <message>
        <source>In capital letters</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>Wielkimi literami</translation>
    </message>
    <message>
        <source>In small letters</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>Małymi literami</translation>
    </message>
    <message>
        <source>The first letter large, the others small</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>Pierwsza litera wielka, pozostałe małe</translation>
    </message>
    <message>
        <source>Puts a text after it</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>Dodaje tekst na końcu</translation>
    </message>
    <message>
        <source>Puts a text before it</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>Dodaje tekst na początku</translation>
    </message>
    <message>
        <source>Puts one text in the place of another, everywhere</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>Zastępuje jeden tekst innym, wszędzie</translation>
    </message>
    <message>
        <source>Puts one text in the place of another, the first time</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>Zastępuje jeden tekst innym, za pierwszym razem</translation>
    </message>
    <message>
        <source>Puts one text in the place of another, the last time</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>Zastępuje jeden tekst innym, za ostatnim razem</translation>
    </message>
    <message>
        <source>Takes a text out, everywhere</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>Usuwa tekst, wszędzie</translation>
    </message>
    <message>
        <source>Takes a text out, the first time</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>Usuwa tekst, za pierwszym razem</translation>
    </message>
    <message>
        <source>Takes a text out, the last time</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>Usuwa tekst, za ostatnim razem</translation>
    </message>
    <message>
        <source>A part: from which place, how many</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>Fragment: od którego miejsca, ile</translation>
    </message>
    <message>
        <source>At most so many letters</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>Najwyżej tyle liter</translation>
    </message>
    <message>
        <source>At most so many words</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>Najwyżej tyle słów</translation>
    </message>
    <message>
        <source>Without white space at both ends</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>Bez białych znaków na obu końcach</translation>
    </message>
    <message>
        <source>Without white space at the start</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>Bez białych znaków na początku</translation>
    </message>
    <message>
        <source>Without white space at the end</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>Bez białych znaków na końcu</translation>
    </message>
    <message>
        <source>Without white space at both ends, one blank between words</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>Bez białych znaków na obu końcach, jedna spacja między słowami</translation>
    </message>
    <message>
        <source>On one line</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>W jednym wierszu</translation>
    </message>
    <message>
        <source>With an HTML line break before each new line</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>Z podziałem wiersza HTML przed każdym nowym wierszem</translation>
    </message>
    <message>
        <source>Without HTML tags</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>Bez znaczników HTML</translation>
    </message>
    <message>
        <source>Safe inside HTML</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>Bezpieczne w HTML</translation>
    </message>
    <message>
        <source>The same as escape</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>To samo co escape</translation>
    </message>
    <message>
        <source>Safe inside HTML, if it is not yet</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>Bezpieczne w HTML, jeśli jeszcze nie jest</translation>
    </message>
    <message>
        <source>Safe inside an address</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>Bezpieczne w adresie</translation>
    </message>
    <message>
        <source>Back from url_encode</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>Odwrotność url_encode</translation>
    </message>
    <message>
        <source>In Base64</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>W Base64</translation>
    </message>
    <message>
        <source>Back from Base64</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>Odwrotność Base64</translation>
    </message>
    <message>
        <source>In Base64 for addresses</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>W Base64 dla adresów</translation>
    </message>
    <message>
        <source>Back from Base64 for addresses</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>Odwrotność Base64 dla adresów</translation>
    </message>
    <message>
        <source>Adds</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>Dodaje</translation>
    </message>
    <message>
        <source>Takes away</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>Odejmuje</translation>
    </message>
    <message>
        <source>Multiplies</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>Mnoży</translation>
    </message>
    <message>
        <source>Divides; whole by whole stays whole</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>Dzieli; całkowita przez całkowitą daje całkowitą</translation>
    </message>
    <message>
        <source>What is left after dividing</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>Reszta z dzielenia</translation>
    </message>
    <message>
        <source>Rounds, to so many decimals</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>Zaokrągla, do tylu miejsc po przecinku</translation>
    </message>
    <message>
        <source>Rounds up</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>Zaokrągla w górę</translation>
    </message>
    <message>
        <source>Rounds down</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>Zaokrągla w dół</translation>
    </message>
    <message>
        <source>Without its sign</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>Bez znaku</translation>
    </message>
    <message>
        <source>Not less than</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>Nie mniej niż</translation>
    </message>
    <message>
        <source>Not more than</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>Nie więcej niż</translation>
    </message>
    <message>
        <source>How many letters, or how many in a list</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>Ile liter albo ile elementów na liście</translation>
    </message>
    <message>
        <source>A list as text, with what stands between</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>Lista jako tekst, z podanym rozdzielnikiem</translation>
    </message>
    <message>
        <source>A text as a list</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>Tekst jako lista</translation>
    </message>
    <message>
        <source>The first of a list</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>Pierwszy z listy</translation>
    </message>
    <message>
        <source>The last of a list</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>Ostatni z listy</translation>
    </message>
    <message>
        <source>A list in order</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>Lista posortowana</translation>
    </message>
    <message>
        <source>A list in order, capital and small letters alike</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>Lista posortowana, bez rozróżniania wielkości liter</translation>
    </message>
    <message>
        <source>A list from its end</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>Lista od końca</translation>
    </message>
    <message>
        <source>A list without what is in it twice</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>Lista bez powtórzeń</translation>
    </message>
    <message>
        <source>A list without what is nothing</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>Lista bez pustych wartości</translation>
    </message>
    <message>
        <source>Two lists as one</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>Dwie listy jako jedna</translation>
    </message>
    <message>
        <source>One field of everything in a list</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>Jedno pole każdego elementu listy</translation>
    </message>
    <message>
        <source>What in a list has a field, or that value in it</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>Elementy listy, które mają pole lub daną wartość w nim</translation>
    </message>
    <message>
        <source>What in a list has not</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>Elementy listy, które tego nie mają</translation>
    </message>
    <message>
        <source>The first in a list that has</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>Pierwszy element listy, który to ma</translation>
    </message>
    <message>
        <source>The place of the first in a list that has</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>Miejsce pierwszego elementu listy, który to ma</translation>
    </message>
    <message>
        <source>Whether anything in a list has</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>Czy jakiś element listy to ma</translation>
    </message>
    <message>
        <source>The numbers of a list together</source>
        <extracomment>What a filter of a canned response does, in a list to choose from</extracomment>
        <translation>Suma liczb z listy</translation>
    </message>
    <message>
        <source>Shown only if something holds; with elsif and else</source>
        <extracomment>What a tag of a canned response is, in a list to choose from</extracomment>
        <translation>Widoczne tylko, gdy warunek zachodzi; z elsif i else</translation>
    </message>
    <message>
        <source>Shown only if something does not hold</source>
        <extracomment>What a tag of a canned response is, in a list to choose from</extracomment>
        <translation>Widoczne tylko, gdy warunek nie zachodzi</translation>
    </message>
    <message>
        <source>One of several, by a value</source>
        <extracomment>What a tag of a canned response is, in a list to choose from</extracomment>
        <translation>Jedno z kilku, według wartości</translation>
    </message>
    <message>
        <source>Keeps a value under a name</source>
        <extracomment>What a tag of a canned response is, in a list to choose from</extracomment>
        <translation>Zachowuje wartość pod nazwą</translation>
    </message>
    <message>
        <source>Keeps a text under a name</source>
        <extracomment>What a tag of a canned response is, in a list to choose from</extracomment>
        <translation>Zachowuje tekst pod nazwą</translation>
    </message>
    <message>
        <source>A note that is not shown</source>
        <extracomment>What a tag of a canned response is, in a list to choose from</extracomment>
        <translation>Notatka, której nie widać</translation>
    </message>
    <message>
        <source>A short note that is not shown</source>
        <extracomment>What a tag of a canned response is, in a list to choose from</extracomment>
        <translation>Krótka notatka, której nie widać</translation>
    </message>
    <message>
        <source>Braces that stay as they are</source>
        <extracomment>What a tag of a canned response is, in a list to choose from</extracomment>
        <translation>Nawiasy, które zostają bez zmian</translation>
    </message>
    <message>
        <source>Nothing, or nothing but white space</source>
        <extracomment>What a named value of a canned response is, in a list to choose from</extracomment>
        <translation>Nic albo same białe znaki</translation>
    </message>
    <message>
        <source>A text or list with nothing in it</source>
        <extracomment>What a named value of a canned response is, in a list to choose from</extracomment>
        <translation>Pusty tekst albo pusta lista</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>What a named value of a canned response is, in a list to choose from</extracomment>
        <translation>Nic</translation>
    </message>
    <message>
        <source>The same as nil</source>
        <extracomment>What a named value of a canned response is, in a list to choose from</extracomment>
        <translation>To samo co nil</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>What a named value of a canned response is, in a list to choose from</extracomment>
        <translation>Tak</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>What a named value of a canned response is, in a list to choose from</extracomment>
        <translation>Nie</translation>
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
        <source>Entries</source>
        <extracomment>The library's first section in its switch: canned responses, phrases and links</extracomment>
        <translation>Wpisy</translation>
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
        <source>Import</source>
        <extracomment>Brings entries from a file into the library</extracomment>
        <translation>Importuj</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>Writes the library's entries into a file</extracomment>
        <translation>Eksportuj</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <extracomment>In the top bar</extracomment>
        <translation>
            <numerusform>%Ln wpis</numerusform>
            <numerusform>%Ln wpisy</numerusform>
            <numerusform>%Ln wpisów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <extracomment>In the status bar of trainers</extracomment>
        <translation>
            <numerusform>%n szkic</numerusform>
            <numerusform>%n szkice</numerusform>
            <numerusform>%n szkiców</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for your review</source>
        <extracomment>In the status bar of trainers: entries in review</extracomment>
        <translation>
            <numerusform>%n czeka na Twoją recenzję</numerusform>
            <numerusform>%n czekają na Twoją recenzję</numerusform>
            <numerusform>%n czeka na Twoją recenzję</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <extracomment>In the status bar of trainers: entries that should have been read again</extracomment>
        <translation>
            <numerusform>%n po terminie</numerusform>
            <numerusform>%n po terminie</numerusform>
            <numerusform>%n po terminie</numerusform>
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
        <translation>Nie wykonano: %1</translation>
    </message>
    <message>
        <source>check</source>
        <extracomment>After the key in the status bar: goes through what the checks found</extracomment>
        <translation>sprawdź</translation>
    </message>
    <message>
        <source>compare</source>
        <extracomment>After the key in the status bar: shows two versions side by side</extracomment>
        <translation>porównaj</translation>
    </message>
    <message>
        <source>next variant</source>
        <extracomment>After the key in the status bar: the text in the next language or form of address</extracomment>
        <translation>następny wariant</translation>
    </message>
</context>
<context>
    <name>parley::LibraryPageWiring</name>
    <message>
        <source>Attach a file</source>
        <extracomment>Title of the dialog that chooses a file to send along with a canned response</extracomment>
        <translation>Dołącz plik</translation>
    </message>
</context>
<context>
    <name>parley::LibraryPlace</name>
    <message>
        <source>Exported</source>
        <extracomment>Title of a notice: the library was written to a file</extracomment>
        <translation>Wyeksportowano</translation>
    </message>
    <message>
        <source>Proposals</source>
        <extracomment>A section of the library: what agents suggest for it</extracomment>
        <translation>Propozycje</translation>
    </message>
    <message>
        <source>Tone guide</source>
        <extracomment>A section of the library: words to use and to avoid</extracomment>
        <translation>Przewodnik stylu</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>A section of the library: what its entries bring</extracomment>
        <translation>Raport</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) written to %1</source>
        <extracomment>%1 is a file</extracomment>
        <translation>
            <numerusform>Zapisano %n wpis w %1</numerusform>
            <numerusform>Zapisano %n wpisy w %1</numerusform>
            <numerusform>Zapisano %n wpisów w %1</numerusform>
        </translation>
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
    <name>parley::LibraryReport</name>
    <message>
        <source>%1 of %2 sent</source>
        <extracomment>Tooltip of a share in the library's report; %1 and %2 are numbers of messages</extracomment>
        <translation>%1 z %2 wysłanych</translation>
    </message>
    <message numerus="yes">
        <source>%n ratings</source>
        <extracomment>Tooltip of the satisfaction in the library's report</extracomment>
        <translation>
            <numerusform>%n ocena</numerusform>
            <numerusform>%n oceny</numerusform>
            <numerusform>%n ocen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 ended chats</source>
        <extracomment>Tooltip of a share in the library's report; %1 and %2 are numbers of conversations</extracomment>
        <translation>%1 z %2 zakończonych czatów</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>A time in hours, in the library's report</extracomment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A time in minutes, in the library's report</extracomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A time in seconds, in the library's report</extracomment>
        <translation>%1 s</translation>
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
        <translation>było %1</translation>
    </message>
    <message>
        <source>%1 of all messages</source>
        <extracomment>Beside the number of messages from the library: their share of all messages</extracomment>
        <translation>%1 wszystkich wiadomości</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ratings</source>
        <extracomment>Beside the satisfaction: how many customers rated</extracomment>
        <translation>
            <numerusform>%Ln ocena</numerusform>
            <numerusform>%Ln oceny</numerusform>
            <numerusform>%Ln ocen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::LibraryReportDelegate</name>
    <message>
        <source>rewrite?</source>
        <extracomment>A mark beside an entry whose text agents often change before sending it</extracomment>
        <translation>poprawić?</translation>
    </message>
</context>
<context>
    <name>parley::LibraryReportHeader</name>
    <message>
        <source>Columns</source>
        <extracomment>What a screen reader calls the head of a table</extracomment>
        <translation>Kolumny</translation>
    </message>
</context>
<context>
    <name>parley::LibraryReportLoading</name>
    <message>
        <source>Still counting. Long periods take a while.</source>
        <extracomment>While a report takes long</extracomment>
        <translation>Trwa liczenie. Długie okresy zajmują chwilę.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Stops waiting for a report</extracomment>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>parley::LibraryReportModel</name>
    <message>
        <source>Shortcut</source>
        <extracomment>Column of the library's report as a file</extracomment>
        <translation>Skrót</translation>
    </message>
    <message>
        <source>Variant</source>
        <extracomment>Column of the library's report as a file: language and form of address</extracomment>
        <translation>Wariant</translation>
    </message>
    <message>
        <source>%1, seconds</source>
        <translation>%1, w sekundach</translation>
    </message>
    <message>
        <source>Personal phrases of others</source>
        <translation>Zwroty osobiste innych</translation>
    </message>
    <message>
        <source>Entry</source>
        <extracomment>Column of the library's report</extracomment>
        <translation>Wpis</translation>
    </message>
    <message>
        <source>Inserted</source>
        <extracomment>Column of the library's report: times put into a draft</extracomment>
        <translation>Wstawiono</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>Column of the library's report: messages sent with it</extracomment>
        <translation>Wysłano</translation>
    </message>
    <message>
        <source>Edited first</source>
        <extracomment>Column of the library's report: share changed before sending</extracomment>
        <translation>Po edycji</translation>
    </message>
    <message>
        <source>Rewritten</source>
        <extracomment>Column of the library's report: how much of the text was changed</extracomment>
        <translation>Skala zmian</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <extracomment>Column of the library's report</extracomment>
        <translation>Satysfakcja</translation>
    </message>
    <message>
        <source>Solved</source>
        <extracomment>Column of the library's report</extracomment>
        <translation>Rozwiązane</translation>
    </message>
    <message>
        <source>Asked again</source>
        <extracomment>Column of the library's report: customers who wrote again</extracomment>
        <translation>Klient wrócił</translation>
    </message>
    <message>
        <source>By hand</source>
        <extracomment>Column of the library's report: typed though an entry exists</extracomment>
        <translation>Ręcznie</translation>
    </message>
    <message>
        <source>Time saved</source>
        <extracomment>Column of the library's report</extracomment>
        <translation>Zysk czasu</translation>
    </message>
    <message>
        <source>Last sent</source>
        <extracomment>Column of the library's report</extracomment>
        <translation>Ost. wysyłka</translation>
    </message>
</context>
<context>
    <name>parley::LibraryReportPage</name>
    <message>
        <source>Days as a table</source>
        <extracomment>Shows the plots as a table of days</extracomment>
        <translation>Dni jako tabela</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <extracomment>Writes the report's table to a file</extracomment>
        <translation>Eksportuj CSV</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>Column of a table of days</extracomment>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>Column of a table of days: messages that agents sent</extracomment>
        <translation>Wiadomości</translation>
    </message>
    <message>
        <source>From the library</source>
        <extracomment>Column of a table of days</extracomment>
        <translation>Z biblioteki</translation>
    </message>
    <message>
        <source>By hand</source>
        <extracomment>Column of a table of days</extracomment>
        <translation>Ręcznie</translation>
    </message>
    <message>
        <source>Time saved</source>
        <extracomment>Column of a table of days</extracomment>
        <translation>Zysk czasu</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>What a screen reader calls the table of days</extracomment>
        <translation>Dni</translation>
    </message>
    <message>
        <source>Entries</source>
        <extracomment>Heading of the report's table</extracomment>
        <translation>Wpisy</translation>
    </message>
    <message>
        <source>Filter entries</source>
        <extracomment>In the empty field that filters the report's table</extracomment>
        <translation>Filtruj wpisy</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Asks once more for what could not be shown</extracomment>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>A filter of the report's table</extracomment>
        <translation>Wszystko</translation>
    </message>
    <message>
        <source>Often rewritten</source>
        <extracomment>A filter of the report's table: entries that agents change before sending</extracomment>
        <translation>Często przerabiane</translation>
    </message>
    <message>
        <source>Never used</source>
        <extracomment>A filter of the report's table</extracomment>
        <translation>Nigdy nieużyte</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A variant of an entry: %1 English, %2 neutral</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No report asked for.</source>
        <extracomment>In the place of a report whose coming was not awaited</extracomment>
        <translation>Nie zamówiono raportu.</translation>
    </message>
    <message>
        <source>The figures did not come. %1</source>
        <extracomment>In the place of a report; %1 says why it did not come</extracomment>
        <translation>Dane nie dotarły. %1</translation>
    </message>
    <message>
        <source>Nothing was sent in these days. Choose other ones above.</source>
        <extracomment>In the place of a report of days without messages</extracomment>
        <translation>W tych dniach nic nie wysłano. Wybierz inne powyżej.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A filter and how many it shows</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No entry is like this. Take a filter away.</source>
        <extracomment>In the empty table of the report</extracomment>
        <translation>Nie ma takiego wpisu. Usuń filtr.</translation>
    </message>
</context>
<context>
    <name>parley::LibraryReportPeriod</name>
    <message numerus="yes">
        <source>%n days</source>
        <extracomment>A choice of how many days a report is of</extracomment>
        <translation>
            <numerusform>%n dzień</numerusform>
            <numerusform>%n dni</numerusform>
            <numerusform>%n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>Custom</source>
        <extracomment>A choice of days of a report: from one to another</extracomment>
        <translation>Własny</translation>
    </message>
    <message>
        <source>from</source>
        <extracomment>Before the first day of a report</extracomment>
        <translation>od</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Before the last day of a report</extracomment>
        <translation>do</translation>
    </message>
    <message>
        <source>First day</source>
        <extracomment>What a screen reader calls a field</extracomment>
        <translation>Pierwszy dzień</translation>
    </message>
    <message>
        <source>Last day</source>
        <extracomment>What a screen reader calls a field</extracomment>
        <translation>Ostatni dzień</translation>
    </message>
</context>
<context>
    <name>parley::LibraryReportTable</name>
    <message>
        <source>What each entry brought</source>
        <extracomment>What a screen reader calls the report's table</extracomment>
        <translation>Co dał każdy wpis</translation>
    </message>
</context>
<context>
    <name>parley::LibraryReportWiring</name>
    <message>
        <source>Export the library’s figures</source>
        <extracomment>Title of a file window</extracomment>
        <translation>Eksport danych biblioteki</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <extracomment>A kind of files in a file window</extracomment>
        <translation>Tabele (*.csv)</translation>
    </message>
    <message>
        <source>Exported</source>
        <extracomment>Title of a notice; the text is the file's path</extracomment>
        <translation>Wyeksportowano</translation>
    </message>
    <message>
        <source>Not exported</source>
        <extracomment>Title of a notice; the text says why</extracomment>
        <translation>Nie wyeksportowano</translation>
    </message>
</context>
<context>
    <name>parley::LibrarySearch</name>
    <message>
        <source>Search the library</source>
        <extracomment>In the library's empty search field</extracomment>
        <translation>Szukaj w bibliotece</translation>
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
    <message numerus="yes">
        <source>%n SMS</source>
        <extracomment>In how many SMS a text goes out</extracomment>
        <translation>
            <numerusform>%n SMS</numerusform>
            <numerusform>%n SMS-y</numerusform>
            <numerusform>%n SMS-ów</numerusform>
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
        <translation>W międzyczasie zapadła decyzja (%1).</translation>
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
        <translation>Nikt z trenerów jeszcze tego nie sprawdził. Do tego czasu jest tylko Twoje.</translation>
    </message>
    <message>
        <source>%1 has added it to the library.</source>
        <extracomment>Over a suggestion for the library; %1 is a trainer's name</extracomment>
        <translation>Dodano do biblioteki (%1).</translation>
    </message>
    <message>
        <source>%1 has declined it. It stays a personal phrase of its author.</source>
        <extracomment>Over a suggestion for the library; %1 is a trainer's name</extracomment>
        <translation>Odrzucono (%1). Pozostaje zwrotem osobistym autora.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>A trainer's word to who suggested a text</extracomment>
        <translation>„%1”</translation>
    </message>
    <message>
        <source>A trainer</source>
        <extracomment>Somebody whose name is not known</extracomment>
        <translation>Trener</translation>
    </message>
    <message>
        <source>Tell the author why before you decline.</source>
        <extracomment>Why a suggestion cannot be declined yet</extracomment>
        <translation>Przed odrzuceniem podaj autorowi powód.</translation>
    </message>
    <message>
        <source>Decline</source>
        <extracomment>Answers a suggestion for the library with no</extracomment>
        <translation>Odrzuć</translation>
    </message>
    <message>
        <source>Add to library</source>
        <extracomment>Takes a suggestion into the library</extracomment>
        <translation>Dodaj do biblioteki</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>A field of a suggestion for the library</extracomment>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <extracomment>A field of a suggestion for the library: what is typed after the slash</extracomment>
        <translation>Skrót</translation>
    </message>
    <message>
        <source>Category</source>
        <extracomment>A field of a suggestion for the library</extracomment>
        <translation>Kategoria</translation>
    </message>
    <message>
        <source>As proposed</source>
        <extracomment>Over a suggestion's text before the trainer changed it</extracomment>
        <translation>Wg propozycji</translation>
    </message>
    <message>
        <source>A word to the author</source>
        <extracomment>A field under a suggestion for the library: what the trainer says to its author</extracomment>
        <translation>Słowo do autora</translation>
    </message>
    <message>
        <source>They read it under their suggestion</source>
        <extracomment>In the empty field for a word to who suggested a text</extracomment>
        <translation>Będzie widoczne pod propozycją</translation>
    </message>
    <message>
        <source>Open the entry</source>
        <extracomment>Opens the entry that a suggestion has become</extracomment>
        <translation>Otwórz wpis</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>Over a suggestion's text</extracomment>
        <translation>Tekst</translation>
    </message>
</context>
<context>
    <name>parley::ProposalDoubts</name>
    <message>
        <source>A name</source>
        <extracomment>What a piece of text may be, in the tooltip of a doubt</extracomment>
        <translation>Imię lub nazwisko</translation>
    </message>
    <message>
        <source>An address</source>
        <extracomment>What a piece of text may be, in the tooltip of a doubt</extracomment>
        <translation>Adres</translation>
    </message>
    <message>
        <source>An amount</source>
        <extracomment>What a piece of text may be, in the tooltip of a doubt</extracomment>
        <translation>Kwota</translation>
    </message>
    <message>
        <source>A date</source>
        <extracomment>What a piece of text may be, in the tooltip of a doubt</extracomment>
        <translation>Data</translation>
    </message>
    <message>
        <source>A number or code</source>
        <extracomment>What a piece of text may be, in the tooltip of a doubt</extracomment>
        <translation>Numer lub kod</translation>
    </message>
    <message>
        <source>Might be true of one customer only:</source>
        <extracomment>Before pieces of a text that only one customer should read</extracomment>
        <translation>Może dotyczyć tylko jednego klienta:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>After some pieces of text: how many there are besides</extracomment>
        <translation>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::ProposalSide</name>
    <message>
        <source>Why</source>
        <extracomment>Heading beside a suggestion for the library: the author's reason</extracomment>
        <translation>Powód</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <extracomment>Heading beside a suggestion for the library: the conversation</extracomment>
        <translation>Skąd pochodzi</translation>
    </message>
    <message>
        <source>Says much the same</source>
        <extracomment>Heading beside a suggestion for the library: entries much like it</extracomment>
        <translation>Podobne wpisy</translation>
    </message>
    <message>
        <source>The conversation is not at hand.</source>
        <extracomment>Beside a suggestion for the library whose conversation cannot be shown</extracomment>
        <translation>Rozmowa jest niedostępna.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Where a suggestion came from: %1 is a customer's name, %2 day and time</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing in the library.</source>
        <extracomment>Beside a suggestion for the library: nothing is like it</extracomment>
        <translation>Nic w bibliotece.</translation>
    </message>
    <message>
        <source>%1 the same</source>
        <extracomment>An entry much like a suggestion: %1 is its shortcut, %2 how much of the words is the same</extracomment>
        <translation>%1 zgodności</translation>
    </message>
    <message>
        <source>%1 · %2 the same</source>
        <translation>%1 · %2 zgodności</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Opens an entry of the library</extracomment>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>What a screen reader calls the button; %1 is an entry's title</extracomment>
        <translation>Otwórz %1</translation>
    </message>
</context>
<context>
    <name>parley::ProposalWiring</name>
    <message>
        <source>Suggested for the library</source>
        <extracomment>Title of a notice</extracomment>
        <translation>Zaproponowano do biblioteki</translation>
    </message>
    <message>
        <source>It is yours at once; a trainer decides about the rest.</source>
        <translation>Jest od razu Twoje; o reszcie decyduje trener.</translation>
    </message>
    <message>
        <source>It is yours at once as /%1; a trainer decides about the rest.</source>
        <translation>Jest od razu Twoje jako /%1; o reszcie decyduje trener.</translation>
    </message>
    <message>
        <source>Added to the library</source>
        <translation>Dodano do biblioteki</translation>
    </message>
    <message>
        <source>“%1” is a draft now. Publish it when it is ready.</source>
        <translation>„%1” jest teraz szkicem. Opublikuj, gdy będzie gotowy.</translation>
    </message>
    <message>
        <source>Declined</source>
        <extracomment>Title and text of a notice; %1 is an agent's name</extracomment>
        <translation>Odrzucone</translation>
    </message>
    <message>
        <source>%1 reads your word.</source>
        <translation>Twoje słowo przeczyta %1.</translation>
    </message>
</context>
<context>
    <name>parley::ProposalWords</name>
    <message>
        <source>The shortcut has a digit in it: digits pick from the popup.</source>
        <extracomment>Why a shortcut cannot be used</extracomment>
        <translation>W skrócie jest cyfra: cyfry wybierają z listy.</translation>
    </message>
    <message>
        <source>Leave the slash out of the shortcut: it is typed before it.</source>
        <extracomment>Why a shortcut cannot be used</extracomment>
        <translation>Pomiń ukośnik w skrócie: wpisuje się go przed nim.</translation>
    </message>
    <message>
        <source>A shortcut is one word. Join words by hyphens.</source>
        <extracomment>Why a shortcut cannot be used</extracomment>
        <translation>Skrót to jedno słowo. Połącz słowa łącznikami.</translation>
    </message>
    <message>
        <source>“%1” has this shortcut already.</source>
        <extracomment>Why a shortcut cannot be used; %1 is the title of another entry</extracomment>
        <translation>Ten skrót ma już „%1”.</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>State of a suggestion for the library: not decided yet</extracomment>
        <translation>Otwarte</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>State of a suggestion for the library</extracomment>
        <translation>Przyjęte</translation>
    </message>
    <message>
        <source>Declined</source>
        <extracomment>State of a suggestion for the library</extracomment>
        <translation>Odrzucone</translation>
    </message>
    <message>
        <source>Suggested by %1</source>
        <extracomment>Who an entry of the library came from; %1 is "Dana H."</extracomment>
        <translation>Propozycja: %1</translation>
    </message>
    <message>
        <source>Give it a title.</source>
        <extracomment>Why a suggestion for the library cannot be kept</extracomment>
        <translation>Podaj tytuł.</translation>
    </message>
    <message>
        <source>Write its text.</source>
        <extracomment>Why a suggestion for the library cannot be kept</extracomment>
        <translation>Wpisz tekst.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>An error in a text of the library; %1 is the number of the line, %2 what is wrong</extracomment>
        <translation>Wiersz %1: %2</translation>
    </message>
</context>
<context>
    <name>parley::ProposalsPage</name>
    <message>
        <source>Proposals</source>
        <extracomment>What a screen reader calls the list of suggestions for the library</extracomment>
        <translation>Propozycje</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Filter of suggestions for the library: all states</extracomment>
        <translation>Wszystko</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A filter and how many it shows</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>None of these. Choose another state above.</source>
        <extracomment>In an empty list of suggestions for the library</extracomment>
        <translation>Nie ma takich. Wybierz inny stan powyżej.</translation>
    </message>
    <message>
        <source>Nothing has been suggested yet. Agents suggest a message they have sent from its menu, and it appears here for you to decide.</source>
        <extracomment>In the empty section of suggestions, for trainers</extracomment>
        <translation>Nie ma jeszcze propozycji. Konsultanci proponują wysłaną wiadomość z jej menu, a ona pojawia się tutaj do decyzji.</translation>
    </message>
    <message>
        <source>You have not suggested anything yet. Open the menu of a message you have sent and choose “Suggest for the library”.</source>
        <translation>Nie masz jeszcze propozycji. Otwórz menu wysłanej wiadomości i wybierz „Zaproponuj do biblioteki”.</translation>
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
    <name>parley::ReportPlot</name>
    <message>
        <source>Messages a day</source>
        <translation>Wiadomości dziennie</translation>
    </message>
    <message>
        <source>Time saved a day</source>
        <translation>Zysk czasu dziennie</translation>
    </message>
    <message>
        <source>from the library</source>
        <extracomment>Legend of a plot</extracomment>
        <translation>z biblioteki</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>ręcznie</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A day of a plot: %1 "Thu 12 Jun", %2 "3.5 h"</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 from the library, %3 by hand</source>
        <extracomment>A day of a plot: %1 "Thu 12 Jun", %2 and %3 numbers of messages</extracomment>
        <translation>%1: %2 z biblioteki, %3 ręcznie</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>A mark on the scale of a plot: hours</extracomment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
</context>
<context>
    <name>parley::ReportTerms</name>
    <message>
        <source>From the library</source>
        <extracomment>A metric's name, its definition, and what is counted</extracomment>
        <translation>Z biblioteki</translation>
    </message>
    <message>
        <source>Messages sent with a text of the library in them.</source>
        <translation>Wiadomości wysłane z tekstem z biblioteki.</translation>
    </message>
    <message>
        <source>Replies, personal phrases and links that were put into a draft and sent, changed or not. The share is of all messages that agents sent.</source>
        <translation>Odpowiedzi, zwroty osobiste i linki wstawione do szkicu i wysłane, ze zmianami lub bez. Udział liczony jest od wszystkich wiadomości wysłanych przez konsultantów.</translation>
    </message>
    <message>
        <source>Edited first</source>
        <translation>Po edycji</translation>
    </message>
    <message>
        <source>Messages in which the library’s text was changed before sending.</source>
        <translation>Wiadomości, w których tekst z biblioteki zmieniono przed wysłaniem.</translation>
    </message>
    <message>
        <source>One letter is enough. Filling in the fields does not count, nor does text typed before or after.</source>
        <translation>Wystarczy jedna litera. Uzupełnienie pól się nie liczy, podobnie jak tekst wpisany przed lub po.</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Ręcznie</translation>
    </message>
    <message>
        <source>Messages typed much as an entry has it, without it.</source>
        <translation>Wiadomości wpisane niemal tak jak wpis, ale bez niego.</translation>
    </message>
    <message>
        <source>Compared on the agent’s computer as the message is sent. Many of them mean that the entry is hard to find.</source>
        <translation>Porównanie odbywa się na komputerze konsultanta przy wysyłaniu. Duża liczba oznacza, że wpis trudno znaleźć.</translation>
    </message>
    <message>
        <source>Inserted</source>
        <translation>Wstawiono</translation>
    </message>
    <message>
        <source>Times it was put into a draft.</source>
        <translation>Ile razy wstawiono go do szkicu.</translation>
    </message>
    <message>
        <source>Counted whether or not the draft was sent, by whole days.</source>
        <translation>Liczone niezależnie od tego, czy szkic wysłano, w pełnych dniach.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Wysłano</translation>
    </message>
    <message>
        <source>Messages sent with this text.</source>
        <translation>Wiadomości wysłane z tym tekstem.</translation>
    </message>
    <message>
        <source>By hand typed ones are left out.</source>
        <translation>Bez wpisanych ręcznie.</translation>
    </message>
    <message>
        <source>Rewritten</source>
        <translation>Skala zmian</translation>
    </message>
    <message>
        <source>How much of the text was changed, where it was.</source>
        <translation>Jaką część tekstu zmieniono tam, gdzie go zmieniono.</translation>
    </message>
    <message>
        <source>Letters changed, added or removed as a share of the letters that the entry brought, on average over the messages that were edited first.</source>
        <translation>Litery zmienione, dodane lub usunięte jako udział w literach wpisu, średnio w wiadomościach zmienionych przed wysłaniem.</translation>
    </message>
    <message>
        <source>Time saved</source>
        <translation>Zysk czasu</translation>
    </message>
    <message>
        <source>Typing that the library has spared.</source>
        <translation>Pisanie, którego oszczędziła biblioteka.</translation>
    </message>
    <message>
        <source>The letters an entry brought less those changed, at five letters a second. Looking for the entry is not taken off.</source>
        <translation>Litery z wpisu minus te zmienione, po pięć liter na sekundę. Szukania wpisu się nie odlicza.</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Satysfakcja</translation>
    </message>
    <message>
        <source>What customers gave, 1 to 5, after chats with the library’s texts.</source>
        <translation>Oceny klientów od 1 do 5 po czatach z tekstami z biblioteki.</translation>
    </message>
    <message>
        <source>Only chats that were rated. A chat counts once for each entry used in it.</source>
        <translation>Tylko ocenione czaty. Czat liczy się raz dla każdego użytego w nim wpisu.</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Rozwiązane</translation>
    </message>
    <message>
        <source>Chats with this text that ended solved.</source>
        <translation>Czaty z tym tekstem zakończone rozwiązaniem.</translation>
    </message>
    <message>
        <source>Of the chats that have ended, by what the agent chose at wrap up.</source>
        <translation>Spośród zakończonych czatów, według wyboru przy zakończeniu.</translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation>Klient wrócił</translation>
    </message>
    <message>
        <source>Chats after which the customer came back within three days.</source>
        <translation>Czaty, po których klient wrócił w ciągu trzech dni.</translation>
    </message>
    <message>
        <source>Of the chats that have ended. Any new chat counts, on whatever subject.</source>
        <translation>Spośród zakończonych czatów. Liczy się każdy nowy czat, na dowolny temat.</translation>
    </message>
    <message>
        <source>Last sent</source>
        <translation>Ost. wysyłka</translation>
    </message>
    <message>
        <source>The last day it was sent.</source>
        <translation>Ostatni dzień, w którym go wysłano.</translation>
    </message>
    <message>
        <source>Within the days shown.</source>
        <translation>W pokazanych dniach.</translation>
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
    <name>parley::StepRow</name>
    <message>
        <source>Compare this version with the one before</source>
        <extracomment>Tooltip of a step in the life of a library entry</extracomment>
        <translation>Porównaj tę wersję z poprzednią</translation>
    </message>
    <message>
        <source>v%1</source>
        <extracomment>The version of a library entry</extracomment>
        <translation>w. %1</translation>
    </message>
</context>
<context>
    <name>parley::SuggestDialog</name>
    <message>
        <source>Suggest</source>
        <extracomment>Sends a suggestion for the library</extracomment>
        <translation>Zaproponuj</translation>
    </message>
    <message>
        <source>Suggest for the library</source>
        <extracomment>Title of a window</extracomment>
        <translation>Zaproponuj do biblioteki</translation>
    </message>
    <message>
        <source>It is yours to use at once. A trainer decides whether everybody gets it, and you are named as its author.</source>
        <extracomment>Under the suggestion for the library</extracomment>
        <translation>Możesz tego użyć od razu. Trener decyduje, czy dostaną to wszyscy, a autorstwo pozostaje Twoje.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Leaves the window without doing anything</extracomment>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>A field of a suggestion for the library</extracomment>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <extracomment>A field of a suggestion for the library: what is typed after the slash</extracomment>
        <translation>Skrót</translation>
    </message>
    <message>
        <source>Category</source>
        <extracomment>A field of a suggestion for the library</extracomment>
        <translation>Kategoria</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>A field of a suggestion for the library</extracomment>
        <translation>Język</translation>
    </message>
    <message>
        <source>Form</source>
        <extracomment>A field of a suggestion for the library: how the customer is addressed</extracomment>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>A field of a suggestion for the library</extracomment>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>A field of a suggestion for the library: why others should have it</extracomment>
        <translation>Powód</translation>
    </message>
    <message>
        <source>When it helps, for the trainer</source>
        <extracomment>In the empty field for why a text belongs into the library</extracomment>
        <translation>Kiedy się przydaje, dla trenera</translation>
    </message>
    <message>
        <source>Filled in for each customer: %1. Read it once more.</source>
        <extracomment>Under a suggestion's text, in which placeholders stand for a customer's data; %1 is a list such as "first name, order number"</extracomment>
        <translation>Uzupełniane dla każdego klienta: %1. Przeczytaj jeszcze raz.</translation>
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
        <source>%1 takes no condition</source>
        <extracomment>Error in a canned response; %1 is else or endif</extracomment>
        <translation>%1 nie przyjmuje warunku</translation>
    </message>
    <message>
        <source>Not everything in the list has a field “%1”</source>
        <extracomment>Error in a canned response; %1 is a word such as title</extracomment>
        <translation>Nie wszystko na liście ma pole „%1”</translation>
    </message>
    <message>
        <source>The list holds things of different kinds: it has no order</source>
        <extracomment>Error in a canned response</extracomment>
        <translation>Na liście są rzeczy różnego rodzaju: nie ma ona kolejności</translation>
    </message>
    <message>
        <source>concat needs a list</source>
        <extracomment>Error in a canned response; concat stands for itself</extracomment>
        <translation>concat wymaga listy</translation>
    </message>
    <message>
        <source>the end</source>
        <extracomment>What should stand at a place of a canned response</extracomment>
        <translation>koniec</translation>
    </message>
    <message>
        <source>a comma, or, or the end</source>
        <extracomment>What should stand at a place of a canned response; or stands for itself</extracomment>
        <translation>przecinek, or albo koniec</translation>
    </message>
    <message>
        <source>The filter %1 needs “%2:”</source>
        <extracomment>Error in a canned response; %1 is the name of a filter, %2 a word such as other</extracomment>
        <translation>Filtr %1 wymaga „%2:”</translation>
    </message>
    <message>
        <source>The filter ask belongs to a field such as ask.name</source>
        <extracomment>Error in a canned response; ask and ask.name stand for themselves</extracomment>
        <translation>Filtr ask należy do pola takiego jak ask.name</translation>
    </message>
    <message>
        <source>An answer is of the type text, number, date or choice</source>
        <extracomment>Error in a canned response; text, number, date and choice stand for themselves</extracomment>
        <translation>Odpowiedź jest typu text, number, date lub choice</translation>
    </message>
    <message>
        <source>A choice needs its choices, separated by commas</source>
        <extracomment>Error in a canned response; choices stands for itself</extracomment>
        <translation>choice wymaga choices, oddzielonych przecinkami</translation>
    </message>
    <message>
        <source>The example “%1” is no answer of this type and pattern</source>
        <extracomment>Error in a canned response; %1 is what stands there</extracomment>
        <translation>Przykład „%1” nie jest odpowiedzią tego typu i wzorca</translation>
    </message>
    <message>
        <source>Nothing can be divided by 0</source>
        <extracomment>Error in a canned response</extracomment>
        <translation>Nie można dzielić przez 0</translation>
    </message>
    <message>
        <source>A phone number is international, national, e164 or link</source>
        <extracomment>Error in a canned response; international, national, e164 and link stand for themselves</extracomment>
        <translation>Numer telefonu to international, national, e164 lub link</translation>
    </message>
    <message>
        <source>A number cannot be compared with a text</source>
        <extracomment>Error in a canned response</extracomment>
        <translation>Nie można porównać liczby z tekstem</translation>
    </message>
    <message>
        <source>Parley has no loops and no counters: %1 is not known here</source>
        <extracomment>Error in a canned response; %1 is a tag such as for</extracomment>
        <translation>Parley nie ma pętli ani liczników: %1 nie jest tu znane</translation>
    </message>
    <message>
        <source>A text cannot take in another one: %1 is not known here</source>
        <extracomment>Error in a canned response; %1 is a tag such as include</extracomment>
        <translation>Tekst nie może zawierać innego tekstu: %1 nie jest tu znane</translation>
    </message>
    <message>
        <source>%1 is not known here: write {{ … }} and {% … %} one by one</source>
        <extracomment>Error in a canned response; %1 is echo or liquid; {{ … }} and {% … %} stand for themselves</extracomment>
        <translation>%1 nie jest tu znane: pisz {{ … }} i {% … %} pojedynczo</translation>
    </message>
    <message>
        <source>%1 belongs to %2, and there is none before it</source>
        <extracomment>Error in a canned response; %1 is a tag such as endif, %2 the one it belongs to, such as if</extracomment>
        <translation>%1 należy do %2, a przed nim żadnego nie ma</translation>
    </message>
    <message>
        <source>Only %1 can follow else</source>
        <extracomment>Error in a canned response; %1 is {% endif %} or {% endunless %}; else stands for itself</extracomment>
        <translation>Po else może stać tylko %1</translation>
    </message>
    <message>
        <source>What stands between case and the first when is never shown</source>
        <extracomment>Error in a canned response; case and when stand for themselves</extracomment>
        <translation>To, co stoi między case a pierwszym when, nigdy się nie pokazuje</translation>
    </message>
    <message>
        <source>%1 needs a name that begins with a letter</source>
        <extracomment>Error in a canned response; assign and capture need a name; %1 is one of them</extracomment>
        <translation>%1 wymaga nazwy zaczynającej się od litery</translation>
    </message>
    <message>
        <source>After the name of an assign should be =</source>
        <translation>Po nazwie w assign powinno być =</translation>
    </message>
    <message>
        <source>“%1” cannot stand here</source>
        <extracomment>Error in a canned response; %1 is what stands there</extracomment>
        <translation>„%1” nie może tu stać</translation>
    </message>
    <message>
        <source>Each line of this comment has to begin with #</source>
        <translation>Każdy wiersz tego komentarza musi zaczynać się od #</translation>
    </message>
    <message>
        <source>This %1 is not closed by %2</source>
        <extracomment>Error in a canned response; %1 is a tag such as if, %2 the one that closes it, such as {% endif %}</extracomment>
        <translation>To %1 nie jest zamknięte przez %2</translation>
    </message>
    <message>
        <source>Nothing is calculated with signs: use the filters plus, minus, times, divided_by</source>
        <extracomment>Error in a canned response; plus, minus, times and divided_by stand for themselves</extracomment>
        <translation>Znaki niczego nie liczą: użyj filtrów plus, minus, times, divided_by</translation>
    </message>
    <message>
        <source>What url_decode makes of it is no text</source>
        <extracomment>Error in a canned response</extracomment>
        <translation>To, co daje url_decode, nie jest tekstem</translation>
    </message>
    <message>
        <source>This is no text in Base64</source>
        <extracomment>Error in a canned response</extracomment>
        <translation>To nie jest tekst w Base64</translation>
    </message>
    <message>
        <source>“%1” is no whole number</source>
        <extracomment>Error in a canned response; %1 is what stands there</extracomment>
        <translation>„%1” nie jest liczbą całkowitą</translation>
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
    <name>parley::ToneGuidePage</name>
    <message>
        <source>Brand</source>
        <extracomment>What a screen reader calls the choice of a brand</extracomment>
        <translation>Marka</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>What a screen reader calls the choice of a language</extracomment>
        <translation>Język</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button: saves the tone guide</extracomment>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Tone guide</source>
        <extracomment>Title of the screen on which a brand's way of writing is set</extracomment>
        <translation>Przewodnik stylu</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <extracomment>Button: drops what is written here for what somebody else has saved</extracomment>
        <translation>Weź ich wersję</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <extracomment>Button: saves what is written here over what somebody else has saved</extracomment>
        <translation>Zapisz moją</translation>
    </message>
    <message>
        <source>This brand has no guide of its own here: that of every brand holds. One you save takes its place.</source>
        <extracomment>A brand has no tone guide in a language</extracomment>
        <translation>Ta marka nie ma tu własnego przewodnika stylu: obowiązuje wspólny dla wszystkich marek. Zapisany tutaj go zastąpi.</translation>
    </message>
    <message>
        <source>Begin with a copy</source>
        <extracomment>Button: begins a brand's tone guide with that of every brand</extracomment>
        <translation>Zacznij od kopii</translation>
    </message>
    <message>
        <source>Words to avoid</source>
        <extracomment>Title over the words that a tone guide avoids
----------
What a screen reader calls the table of words to avoid</extracomment>
        <translation>Słowa niepożądane</translation>
    </message>
    <message>
        <source>Whole words, in any case. End one with * for all its endings: reklamacj*.</source>
        <extracomment>The star is typed as it is</extracomment>
        <translation>Całe słowa, bez względu na wielkość liter. * na końcu obejmuje wszystkie końcówki: reklamacj*.</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button: takes a word out of those to avoid</extracomment>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Words to use</source>
        <extracomment>Title over the words that a tone guide wants</extracomment>
        <translation>Słowa zalecane</translation>
    </message>
    <message>
        <source>One a line. A word to avoid is fine inside one of these, and so are capitals.</source>
        <translation>Jedno w wierszu. Wewnątrz może być słowo niepożądane i wielkie litery.</translation>
    </message>
    <message>
        <source>Greeting and closing</source>
        <extracomment>Title over how a text begins and ends</extracomment>
        <translation>Powitanie i zakończenie</translation>
    </message>
    <message>
        <source>One a line: what counts as one, the usual one first.</source>
        <translation>Jedno w wierszu: co się liczy, najczęstsze na początku.</translation>
    </message>
    <message>
        <source>A greeting is up to the writer</source>
        <extracomment>What a tone guide says of greetings: three choices</extracomment>
        <translation>Powitanie według uznania</translation>
    </message>
    <message>
        <source>Begin with a greeting</source>
        <translation>Zacznij od powitania</translation>
    </message>
    <message>
        <source>No greeting</source>
        <translation>Bez powitania</translation>
    </message>
    <message>
        <source>Greetings</source>
        <translation>Powitania</translation>
    </message>
    <message>
        <source>A closing is up to the writer</source>
        <extracomment>What a tone guide says of closings: three choices</extracomment>
        <translation>Zakończenie według uznania</translation>
    </message>
    <message>
        <source>End with a closing</source>
        <translation>Dodaj zakończenie</translation>
    </message>
    <message>
        <source>No closing</source>
        <translation>Bez zakończenia</translation>
    </message>
    <message>
        <source>Closings</source>
        <translation>Zakończenia</translation>
    </message>
    <message>
        <source>Sentences and marks</source>
        <extracomment>Title over the rules for sentences and marks</extracomment>
        <translation>Zdania i znaki</translation>
    </message>
    <message>
        <source>Any</source>
        <extracomment>A tone guide without a limit</extracomment>
        <translation>Bez limitu</translation>
    </message>
    <message>
        <source>Words in capital letters are fine</source>
        <extracomment>A rule of a tone guide</extracomment>
        <translation>Słowa wielkimi literami dozwolone</translation>
    </message>
    <message>
        <source>Most words in a sentence</source>
        <extracomment>A rule of a tone guide, before a number</extracomment>
        <translation>Najwięcej słów w zdaniu</translation>
    </message>
    <message>
        <source>Most exclamation marks in a text</source>
        <extracomment>A rule of a tone guide, before a number</extracomment>
        <translation>Najwięcej wykrzykników w tekście</translation>
    </message>
    <message>
        <source>Try it</source>
        <extracomment>Title over a field in which a text is checked against the tone guide</extracomment>
        <translation>Wypróbuj</translation>
    </message>
    <message>
        <source>Write or paste a text: it is checked by the guide as it stands here.</source>
        <translation>Wpisz lub wklej tekst: sprawdzany jest według przewodnika stylu w jego obecnej postaci.</translation>
    </message>
    <message>
        <source>A text to try</source>
        <extracomment>In the empty field in which the tone guide is tried</extracomment>
        <translation>Tekst do sprawdzenia</translation>
    </message>
    <message>
        <source>Every brand</source>
        <extracomment>A tone guide that holds for every brand without its own</extracomment>
        <translation>Wszystkie marki</translation>
    </message>
    <message>
        <source>Trainers change this</source>
        <extracomment>Agents see the tone guide and cannot change it</extracomment>
        <translation>Zmieniają to trenerzy</translation>
    </message>
    <message>
        <source>Saving</source>
        <extracomment>State of the tone guide</extracomment>
        <translation>Zapisywanie</translation>
    </message>
    <message>
        <source>Not saved</source>
        <extracomment>State of the tone guide</extracomment>
        <translation>Niezapisane</translation>
    </message>
    <message>
        <source>Saved, version %1</source>
        <extracomment>State of the tone guide; %1 is how often it was saved</extracomment>
        <translation>Zapisano, wersja %1</translation>
    </message>
    <message>
        <source>Somebody has saved version %1 meanwhile. Nothing of yours is lost.</source>
        <extracomment>Two people change the same tone guide; %1 counts how often it was saved</extracomment>
        <translation>Ktoś inny zapisał w międzyczasie wersję %1. Nic Twojego nie przepadło.</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <extracomment>The tone guide was not saved; %1 is why</extracomment>
        <translation>Nie zapisano: %1</translation>
    </message>
    <message>
        <source>Greeting</source>
        <extracomment>Over a list of the library entries that offend this rule of the tone guide</extracomment>
        <translation>Powitanie</translation>
    </message>
    <message>
        <source>Closing</source>
        <extracomment>Over a list of the library entries that offend this rule of the tone guide</extracomment>
        <translation>Zakończenie</translation>
    </message>
    <message>
        <source>Long sentences</source>
        <extracomment>Over a list of the library entries that offend this rule of the tone guide</extracomment>
        <translation>Długie zdania</translation>
    </message>
    <message>
        <source>Exclamation marks</source>
        <extracomment>Over a list of the library entries that offend this rule of the tone guide</extracomment>
        <translation>Wykrzykniki</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <extracomment>Over a list of the library entries that offend this rule of the tone guide</extracomment>
        <translation>Wielkie litery</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <extracomment>Button: how many library entries offend a rule of the tone guide; it lists them</extracomment>
        <translation>
            <numerusform>%n wpis</numerusform>
            <numerusform>%n wpisy</numerusform>
            <numerusform>%n wpisów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::ToneGuideWordModel</name>
    <message>
        <source>Add a word or phrase</source>
        <extracomment>In the empty last row of the words to avoid</extracomment>
        <translation>Dodaj słowo lub zwrot</translation>
    </message>
    <message>
        <source>leave it out</source>
        <extracomment>A word to avoid for which there is no better one</extracomment>
        <translation>pomiń</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>How many library entries have a word that is to be avoided</extracomment>
        <translation>Brak</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n wpis</numerusform>
            <numerusform>%n wpisy</numerusform>
            <numerusform>%n wpisów</numerusform>
        </translation>
    </message>
    <message>
        <source>Avoid</source>
        <extracomment>Head of a column: words to avoid</extracomment>
        <translation>Unikaj</translation>
    </message>
    <message>
        <source>Better</source>
        <extracomment>Head of a column: the better words</extracomment>
        <translation>Lepiej</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>Head of a column: why a word is avoided</extracomment>
        <translation>Powód</translation>
    </message>
    <message>
        <source>In the library</source>
        <extracomment>Head of a column: how many library entries have a word</extracomment>
        <translation>W bibliotece</translation>
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
    <message>
        <source>Draft, editing</source>
        <extracomment>State of one text of a library entry</extracomment>
        <translation>Szkic, edycja</translation>
    </message>
    <message>
        <source>Older than source</source>
        <extracomment>State of one text of a library entry: the one it was translated from has changed since</extracomment>
        <translation>Starsze niż źródło</translation>
    </message>
    <message>
        <source>The first text has changed since this one was written.</source>
        <extracomment>Tooltip of a text of a library entry that is older than the one it follows</extracomment>
        <translation>Pierwszy tekst zmienił się, odkąd napisano ten.</translation>
    </message>
    <message>
        <source>Variant</source>
        <extracomment>Heading of the table of a library entry's texts</extracomment>
        <translation>Wariant</translation>
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
