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
    <name>SendGuard</name>
    <message numerus="yes">
        <source>Too long for one message: it goes out as %n.</source>
        <extracomment>Line above a draft that is longer than one message may be</extracomment>
        <translation>
            <numerusform>Too long for one message: it goes out as %n.</numerusform>
            <numerusform>Too long for one message: it goes out as %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A sentence of %n word(s); %1 at most.</source>
        <extracomment>Tone guide, about a draft; %1 is how many words one sentence should have at most</extracomment>
        <translation>
            <numerusform>A sentence of %n word; %1 at most.</numerusform>
            <numerusform>A sentence of %n words; %1 at most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exclamation mark(s) too many.</source>
        <extracomment>Tone guide, about a draft</extracomment>
        <translation>
            <numerusform>%n exclamation mark too many.</numerusform>
            <numerusform>%n exclamation marks too many.</numerusform>
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
    <name>parley::CheckWords</name>
    <message numerus="yes">
        <source>%n part(s)</source>
        <extracomment>The length of an SMS</extracomment>
        <translation>
            <numerusform>%n part</numerusform>
            <numerusform>%n parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n character(s) fewer make it %2.</source>
        <extracomment>%1 is "3 parts", %2 what it would be: a number</extracomment>
        <translation>
            <numerusform>%1; %n character fewer makes it %2.</numerusform>
            <numerusform>%1; %n characters fewer make it %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s); the guide allows %1.</source>
        <extracomment>A sentence of a canned response; %1 is how many words the tone guide allows</extracomment>
        <translation>
            <numerusform>%n word; the guide allows %1.</numerusform>
            <numerusform>%n words; the guide allows %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) in the text; the guide allows %1.</source>
        <extracomment>Exclamation marks of a text; %1 is how many the tone guide allows</extracomment>
        <translation>
            <numerusform>%n mark in the text; the guide allows %1.</numerusform>
            <numerusform>%n marks in the text; the guide allows %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s); the channel takes %1.</source>
        <extracomment>The length of a text; %1 is how long it may be</extracomment>
        <translation>
            <numerusform>%n character; the channel takes %1.</numerusform>
            <numerusform>%n characters; the channel takes %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Due %n day(s) ago.</source>
        <extracomment>A library entry was to be read again</extracomment>
        <translation>
            <numerusform>Due %n day ago.</numerusform>
            <numerusform>Due %n days ago.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::ChecksPanel</name>
    <message numerus="yes">
        <source>%n to fix</source>
        <extracomment>Findings that must be fixed before review</extracomment>
        <translation>
            <numerusform>%n to fix</numerusform>
            <numerusform>%n to fix</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to weigh</source>
        <extracomment>Findings that are fixed or kept with a reason</extracomment>
        <translation>
            <numerusform>%n to weigh</numerusform>
            <numerusform>%n to weigh</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::ComposerGuard</name>
    <message numerus="yes">
        <source>%n word(s) to look at. F7: the next one.</source>
        <extracomment>On the line above the draft, after F7: words that the dictionary does not have</extracomment>
        <translation>
            <numerusform>%n word to look at. F7: the next one.</numerusform>
            <numerusform>%n words to look at. F7: the next one.</numerusform>
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
    <name>parley::EntryEditor</name>
    <message numerus="yes">
        <source>%n thing(s) to fix first</source>
        <extracomment>Why a library entry cannot be sent for review yet</extracomment>
        <translation>
            <numerusform>%n thing to fix first</numerusform>
            <numerusform>%n things to fix first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fix what the checks found first: %n thing(s).</source>
        <extracomment>Why a library entry cannot be sent for review</extracomment>
        <translation>
            <numerusform>Fix what the checks found first: %n thing.</numerusform>
            <numerusform>Fix what the checks found first: %n things.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::EntryHistoryView</name>
    <message numerus="yes">
        <source>Show all %n</source>
        <extracomment>After the newest steps in the life of a library entry</extracomment>
        <translation>
            <numerusform>Show all %n</numerusform>
            <numerusform>Show all %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::EntryLifeWords</name>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <extracomment>How often a library entry is read again</extracomment>
        <translation>
            <numerusform>every %n day</numerusform>
            <numerusform>every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review overdue %n d</source>
        <extracomment>Under the title of a library entry that should have been read again some days ago; short</extracomment>
        <translation>
            <numerusform>Review overdue %n d</numerusform>
            <numerusform>Review overdue %n d</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::EntryList</name>
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
            <numerusform>%n shown</numerusform>
            <numerusform>%n shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match “%1”</source>
        <translation>
            <numerusform>%n match “%1”</numerusform>
            <numerusform>%n match “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filters (%n)</source>
        <extracomment>Opens the library's filters in a narrow window; %n of them are on</extracomment>
        <translation>
            <numerusform>Filters (%n)</numerusform>
            <numerusform>Filters (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::EntryOwnership</name>
    <message numerus="yes">
        <source>every %n month(s)</source>
        <translation>
            <numerusform>every %n month</numerusform>
            <numerusform>every %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <extracomment>How often a library entry is read again</extracomment>
        <translation>
            <numerusform>every %n day</numerusform>
            <numerusform>every %n days</numerusform>
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
    <name>parley::ExportReport</name>
    <message numerus="yes">
        <source>%n entry(ies) written to %1</source>
        <extracomment>After an export; %1 is a file's name</extracomment>
        <translation>
            <numerusform>%n entry written to %1</numerusform>
            <numerusform>%n entries written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) could not be said in this form:</source>
        <extracomment>After an export</extracomment>
        <translation>
            <numerusform>%n thing could not be said in this form:</numerusform>
            <numerusform>%n things could not be said in this form:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::GuardLine</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <extracomment>After the first thing to be seen in a draft: how many more there are</extracomment>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::ImportDetail</name>
    <message numerus="yes">
        <source>%n row(s) marked</source>
        <extracomment>Several rows of an import are marked</extracomment>
        <translation>
            <numerusform>%n row marked</numerusform>
            <numerusform>%n rows marked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::ImportDialog</name>
    <message numerus="yes">
        <source>%n text(s)</source>
        <extracomment>What of an entry an import changes</extracomment>
        <translation>
            <numerusform>%n text</numerusform>
            <numerusform>%n texts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::ImportEndPage</name>
    <message numerus="yes">
        <source>%n new entry(ies) as drafts</source>
        <extracomment>At the end of an import</extracomment>
        <translation>
            <numerusform>%n new entry as a draft</numerusform>
            <numerusform>%n new entries as drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) changed, to be published again</source>
        <extracomment>At the end of an import</extracomment>
        <translation>
            <numerusform>%n entry changed, to be published again</numerusform>
            <numerusform>%n entries changed, to be published again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <extracomment>At the end of an import</extracomment>
        <translation>
            <numerusform>%n row left out</numerusform>
            <numerusform>%n rows left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) not sent</source>
        <extracomment>At the end of an import that was stopped</extracomment>
        <translation>
            <numerusform>%n row not sent</numerusform>
            <numerusform>%n rows not sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) did not come in</source>
        <extracomment>At the end of an import</extracomment>
        <translation>
            <numerusform>%n row did not come in</numerusform>
            <numerusform>%n rows did not come in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::ImportPlanPage</name>
    <message numerus="yes">
        <source>%n row(s) will be imported as drafts. Space leaves a row out.</source>
        <extracomment>Under an import's table; %n is how many rows would be sent</extracomment>
        <translation>
            <numerusform>%n row will be imported as a draft. Space leaves a row out.</numerusform>
            <numerusform>%n rows will be imported as drafts. Space leaves a row out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n entry(ies)</source>
        <extracomment>Button: begins the import</extracomment>
        <translation>
            <numerusform>Import %n entry</numerusform>
            <numerusform>Import %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::ImportReader</name>
    <message numerus="yes">
        <source>The table has more than %n row(s). Bring it in by parts.</source>
        <extracomment>A file to import cannot be read; %n is the most rows there may be</extracomment>
        <translation>
            <numerusform>The table has more than %n row. Bring it in by parts.</numerusform>
            <numerusform>The table has more than %n rows. Bring it in by parts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file has more than %n item(s). Bring it in by parts.</source>
        <extracomment>A file to import is refused; %n is the most entries there may be</extracomment>
        <translation>
            <numerusform>The file has more than %n item. Bring it in by parts.</numerusform>
            <numerusform>The file has more than %n items. Bring it in by parts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::LibraryPage</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <extracomment>In the top bar</extracomment>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <extracomment>In the status bar of trainers</extracomment>
        <translation>
            <numerusform>%n draft</numerusform>
            <numerusform>%n drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for your review</source>
        <extracomment>In the status bar of trainers: entries in review</extracomment>
        <translation>
            <numerusform>%n waiting for your review</numerusform>
            <numerusform>%n waiting for your review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <extracomment>In the status bar of trainers: entries that should have been read again</extracomment>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::LibraryPlace</name>
    <message numerus="yes">
        <source>%n entry(s) written to %1</source>
        <extracomment>%1 is a file</extracomment>
        <translation>
            <numerusform>%n entry written to %1</numerusform>
            <numerusform>%n entries written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::LibraryReport</name>
    <message numerus="yes">
        <source>%n ratings</source>
        <extracomment>Tooltip of the satisfaction in the library's report</extracomment>
        <translation>
            <numerusform>%n rating</numerusform>
            <numerusform>%n ratings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::LibraryReportCards</name>
    <message numerus="yes">
        <source>%Ln ratings</source>
        <extracomment>Beside the satisfaction: how many customers rated</extracomment>
        <translation>
            <numerusform>%Ln rating</numerusform>
            <numerusform>%Ln ratings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::LibraryReportPeriod</name>
    <message numerus="yes">
        <source>%n days</source>
        <extracomment>A choice of how many days a report is of</extracomment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
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
    <name>parley::PreviewCards</name>
    <message numerus="yes">
        <source>%n SMS</source>
        <extracomment>In how many SMS a text goes out</extracomment>
        <translation>
            <numerusform>%n SMS</numerusform>
            <numerusform>%n SMS</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::ProposalDoubts</name>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>After some pieces of text: how many there are besides</extracomment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
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
    <name>parley::ToneGuidePage</name>
    <message numerus="yes">
        <source>%n entries</source>
        <extracomment>Button: how many library entries offend a rule of the tone guide; it lists them</extracomment>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::ToneGuideWordModel</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
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
