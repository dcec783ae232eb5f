<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ClockReading</name>
    <message numerus="yes">
        <source>Overdue by %n second(s)</source>
        <extracomment>What a screen reader says of a reply clock</extracomment>
        <translation>
            <numerusform>Overdue by %n second</numerusform>
            <numerusform>Overdue by %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reply due in %n second(s)</source>
        <extracomment>What a screen reader says of a reply clock</extracomment>
        <translation>
            <numerusform>Reply due in %n second</numerusform>
            <numerusform>Reply due in %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>%n min ago</source>
        <extracomment>How long ago, as short as can be</extracomment>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <extracomment>How long ago in hours, as short as can be</extracomment>
        <translation>
            <numerusform>%n h ago</numerusform>
            <numerusform>%n h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d ago</source>
        <extracomment>How long ago in days, as short as can be</extracomment>
        <translation>
            <numerusform>%n d ago</numerusform>
            <numerusform>%n d ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <extracomment>A length of time in seconds</extracomment>
        <translation>
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
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <extracomment>A length of time in hours</extracomment>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::Age</name>
    <message numerus="yes">
        <source>%n second(s) ago</source>
        <extracomment>How long ago something was</extracomment>
        <translation>
            <numerusform>%n second ago</numerusform>
            <numerusform>%n seconds ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <extracomment>How long ago something was</extracomment>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <extracomment>How long ago something was</extracomment>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::ChatTab</name>
    <message numerus="yes">
        <source>%n unread</source>
        <extracomment>What a screen reader says of a conversation's tab</extracomment>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::CustomersPage</name>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <extracomment>In the Customers place: how many were found</extracomment>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::DiagnosticRows</name>
    <message numerus="yes">
        <source>%n more error(s)</source>
        <extracomment>After the first few errors in a canned response</extracomment>
        <translation>
            <numerusform>%n more error</numerusform>
            <numerusform>%n more errors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::DraftCounter</name>
    <message numerus="yes">
        <source>%n SMS</source>
        <extracomment>Beside Send: how many text messages the draft takes</extracomment>
        <translation>
            <numerusform>%n SMS</numerusform>
            <numerusform>%n SMS</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to fill</source>
        <extracomment>In place of the counter, while Send is off: how many fields of the answer are to be filled</extracomment>
        <translation>
            <numerusform>%n field to fill</numerusform>
            <numerusform>%n fields to fill</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::EmptyDesk</name>
    <message numerus="yes">
        <source>Room for %n more</source>
        <extracomment>A part of the desk without a conversation: how many more there is room for</extracomment>
        <translation>
            <numerusform>Room for %n more</numerusform>
            <numerusform>Room for %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::EntryPreview</name>
    <message numerus="yes">
        <source>%n field(s) to fill</source>
        <extracomment>Under the preview of a canned response</extracomment>
        <translation>
            <numerusform>%n field to fill</numerusform>
            <numerusform>%n fields to fill</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::LibraryPage</name>
    <message numerus="yes">
        <source>%n entries</source>
        <extracomment>In the top bar</extracomment>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n shown</numerusform>
            <numerusform>%n shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match “%1”</source>
        <translation>
            <numerusform>%n matches “%1”</numerusform>
            <numerusform>%n match “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::OfflineBanner</name>
    <message numerus="yes">
        <source>Next try in %n s</source>
        <extracomment>Offline banner: when it tries to connect again</extracomment>
        <translation>
            <numerusform>Next try in %n s</numerusform>
            <numerusform>Next try in %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::OutboxPanel</name>
    <message numerus="yes">
        <source>oldest %n min</source>
        <extracomment>In the outbox: how long the first message has waited</extracomment>
        <translation>
            <numerusform>oldest %n min</numerusform>
            <numerusform>oldest %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::OwnFigures</name>
    <message numerus="yes">
        <source>Today %n chat(s)</source>
        <extracomment>Status bar: conversations held today</extracomment>
        <translation>
            <numerusform>Today %n chat</numerusform>
            <numerusform>Today %n chats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::RailItem</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <extracomment>Accessible name of a place in the rail; %1 is the place, such as Queue</extracomment>
        <translation>
            <numerusform>%1, %n waiting</numerusform>
            <numerusform>%1, %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::StatusBar</name>
    <message numerus="yes">
        <source>%n message(s) wait to be sent</source>
        <translation>
            <numerusform>%n message waits to be sent</numerusform>
            <numerusform>%n messages wait to be sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::Template</name>
    <message numerus="yes">
        <source>The filter %1 needs %n value(s) after a colon</source>
        <extracomment>Error in a canned response; %1 is the name of a filter</extracomment>
        <translation>
            <numerusform>The filter %1 needs %n value after a colon</numerusform>
            <numerusform>The filter %1 needs %n values after a colon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The filter %1 takes at most %n value(s)</source>
        <extracomment>Error in a canned response; %1 is the name of a filter</extracomment>
        <translation>
            <numerusform>The filter %1 takes at most %n value</numerusform>
            <numerusform>The filter %1 takes at most %n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n filter(s) in one text</source>
        <extracomment>Error in a canned response</extracomment>
        <translation>
            <numerusform>More than %n filter in one text</numerusform>
            <numerusform>More than %n filters in one text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Conditions stand in one another more than %n deep</source>
        <extracomment>Error in a canned response</extracomment>
        <translation>
            <numerusform>Conditions stand in one another more than %n deep</numerusform>
            <numerusform>Conditions stand in one another more than %n deep</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::TimelineCard</name>
    <message numerus="yes">
        <source>%n reply(s)</source>
        <extracomment>How often an email was answered</extracomment>
        <translation>
            <numerusform>%n reply</numerusform>
            <numerusform>%n replies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::TranscriptView</name>
    <message numerus="yes">
        <source>%n new</source>
        <extracomment>A button over a conversation that is scrolled up: how many messages have come since</extracomment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::TransferPopup</name>
    <message numerus="yes">
        <source>%1, %2, room for %n</source>
        <extracomment>A colleague a conversation may go to: %1 name, %2 presence, %n how many more conversations they can hold</extracomment>
        <translation>
            <numerusform>%1, %2, room for %n</numerusform>
            <numerusform>%1, %2, room for %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::WallFigures</name>
    <message numerus="yes">
        <source>of %n place(s)</source>
        <extracomment>Beside the open chats: how many there is room for</extracomment>
        <translation>
            <numerusform>of %n place</numerusform>
            <numerusform>of %n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::WallPage</name>
    <message numerus="yes">
        <source>%n open</source>
        <extracomment>Beside the heading over the live conversations</extracomment>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
</TS>
