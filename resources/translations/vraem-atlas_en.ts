<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>EventDocument</name>
    <message numerus="yes">
        <source>and %n more in the details</source>
        <translation>
            <numerusform>and %n more in the details</numerusform>
            <numerusform>and %n more in the details</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FacetSections</name>
    <message numerus="yes">
        <source>%n more: use the search</source>
        <translation>
            <numerusform>%n more: use the search</numerusform>
            <numerusform>%n more: use the search</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IssueBox</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Open</name>
    <message numerus="yes">
        <source>%Ln row(s) refused</source>
        <translation>
            <numerusform>%Ln row refused</numerusform>
            <numerusform>%Ln rows refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>nothing refused, %Ln row(s) to check</source>
        <translation>
            <numerusform>nothing refused, %Ln row to check</numerusform>
            <numerusform>nothing refused, %Ln rows to check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Putting %1 in order: %Ln row(s)</source>
        <translation>
            <numerusform>Putting %1 in order: %Ln row</numerusform>
            <numerusform>Putting %1 in order: %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) opened</source>
        <translation>
            <numerusform>%Ln event opened</numerusform>
            <numerusform>%Ln events opened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) of %1 opened, %2</source>
        <translation>
            <numerusform>%Ln event of %1 opened, %2</numerusform>
            <numerusform>%Ln events of %1 opened, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) added as a layer</source>
        <translation>
            <numerusform>%Ln event added as a layer</numerusform>
            <numerusform>%Ln events added as a layer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) of %1 added as a layer, %2</source>
        <translation>
            <numerusform>%Ln event of %1 added as a layer, %2</numerusform>
            <numerusform>%Ln events of %1 added as a layer, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportCopies</name>
    <message numerus="yes">
        <source>the very file that was coded; all %Ln passage(s) found</source>
        <translation>
            <numerusform>the very file that was coded; its one passage found</numerusform>
            <numerusform>the very file that was coded; all %Ln passages found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>saved another way; all %Ln passage(s) found</source>
        <translation>
            <numerusform>saved another way; its one passage found</numerusform>
            <numerusform>saved another way; all %Ln passages found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>saved another way or not complete; %1 of %Ln passage(s) found</source>
        <translation>
            <numerusform>saved another way or not complete; %1 of %Ln passage found</numerusform>
            <numerusform>saved another way or not complete; %1 of %Ln passages found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>missing: passages of paragraph(s) %1</source>
        <translation>
            <numerusform>missing: passages of paragraph %1</numerusform>
            <numerusform>missing: passages of paragraphs %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copy(s) attached.</source>
        <translation>
            <numerusform>%Ln copy attached.</numerusform>
            <numerusform>%Ln copies attached.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other file(s) in the folder: not a copy of these reports, or not readable.</source>
        <translation>
            <numerusform>%Ln other file in the folder: not a copy of these reports, or not readable.</numerusform>
            <numerusform>%Ln other files in the folder: not copies of these reports, or not readable.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportDocument</name>
    <message numerus="yes">
        <source>Events shown: %Ln</source>
        <translation>
            <numerusform>Events shown: %Ln</numerusform>
            <numerusform>Events shown: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %1 events are listed. %Ln more are counted above and not listed.</source>
        <translation>
            <numerusform>The first %1 events are listed. %Ln more is counted above and not listed.</numerusform>
            <numerusform>The first %1 events are listed. %Ln more are counted above and not listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>check</name>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln error</numerusform>
            <numerusform>%Ln errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln warning</numerusform>
            <numerusform>%Ln warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln citation(s) resolved</source>
        <translation>
            <numerusform>%1 of %Ln citation resolved</numerusform>
            <numerusform>%1 of %Ln citations resolved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln report(s) had a copy</source>
        <translation>
            <numerusform>%1 of %Ln report had a copy</numerusform>
            <numerusform>%1 of %Ln reports had a copy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln citation(s) not checked for want of a copy</source>
        <translation>
            <numerusform>%Ln citation not checked for want of a copy</numerusform>
            <numerusform>%Ln citations not checked for want of a copy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln citation(s) not found in them (passages: %1)</source>
        <translation>
            <numerusform>%Ln citation not found in them (passages: %1)</numerusform>
            <numerusform>%Ln citations not found in them (passages: %1)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>citing</name>
    <message numerus="yes">
        <source>paragraph(s) %1</source>
        <translation>
            <numerusform>paragraph %1</numerusform>
            <numerusform>paragraphs %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Passages of %Ln more event(s) are not listed.</source>
        <translation>
            <numerusform>Passages of %Ln more event are not listed.</numerusform>
            <numerusform>Passages of %Ln more events are not listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message numerus="yes">
        <source>%1 soldier(s) killed</source>
        <translation>
            <numerusform>%1 soldier killed</numerusform>
            <numerusform>%1 soldiers killed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 police officer(s) killed</source>
        <translation>
            <numerusform>%1 police officer killed</numerusform>
            <numerusform>%1 police officers killed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 member(s) of an aircrew killed</source>
        <translation>
            <numerusform>%1 member of an aircrew killed</numerusform>
            <numerusform>%1 members of an aircrew killed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 member(s) of the security forces killed</source>
        <translation>
            <numerusform>%1 member of the security forces killed</numerusform>
            <numerusform>%1 members of the security forces killed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 militant(s) killed</source>
        <translation>
            <numerusform>%1 militant killed</numerusform>
            <numerusform>%1 militants killed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 leader(s) killed</source>
        <translation>
            <numerusform>%1 leader killed</numerusform>
            <numerusform>%1 leaders killed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 relative(s) killed</source>
        <translation>
            <numerusform>%1 relative killed</numerusform>
            <numerusform>%1 relatives killed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 civilian(s) killed</source>
        <translation>
            <numerusform>%1 civilian killed</numerusform>
            <numerusform>%1 civilians killed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 protester(s) killed</source>
        <translation>
            <numerusform>%1 protester killed</numerusform>
            <numerusform>%1 protesters killed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 suspect(s) killed</source>
        <translation>
            <numerusform>%1 suspect killed</numerusform>
            <numerusform>%1 suspects killed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 person(s) killed</source>
        <translation>
            <numerusform>%1 person killed</numerusform>
            <numerusform>%1 people killed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 soldier(s) wounded</source>
        <translation>
            <numerusform>%1 soldier wounded</numerusform>
            <numerusform>%1 soldiers wounded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 police officer(s) wounded</source>
        <translation>
            <numerusform>%1 police officer wounded</numerusform>
            <numerusform>%1 police officers wounded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 member(s) of an aircrew wounded</source>
        <translation>
            <numerusform>%1 member of an aircrew wounded</numerusform>
            <numerusform>%1 members of an aircrew wounded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 member(s) of the security forces wounded</source>
        <translation>
            <numerusform>%1 member of the security forces wounded</numerusform>
            <numerusform>%1 members of the security forces wounded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 militant(s) wounded</source>
        <translation>
            <numerusform>%1 militant wounded</numerusform>
            <numerusform>%1 militants wounded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 leader(s) wounded</source>
        <translation>
            <numerusform>%1 leader wounded</numerusform>
            <numerusform>%1 leaders wounded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 relative(s) wounded</source>
        <translation>
            <numerusform>%1 relative wounded</numerusform>
            <numerusform>%1 relatives wounded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 civilian(s) wounded</source>
        <translation>
            <numerusform>%1 civilian wounded</numerusform>
            <numerusform>%1 civilians wounded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 protester(s) wounded</source>
        <translation>
            <numerusform>%1 protester wounded</numerusform>
            <numerusform>%1 protesters wounded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 suspect(s) wounded</source>
        <translation>
            <numerusform>%1 suspect wounded</numerusform>
            <numerusform>%1 suspects wounded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 person(s) wounded</source>
        <translation>
            <numerusform>%1 person wounded</numerusform>
            <numerusform>%1 people wounded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 soldier(s) captured</source>
        <translation>
            <numerusform>%1 soldier captured</numerusform>
            <numerusform>%1 soldiers captured</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 police officer(s) captured</source>
        <translation>
            <numerusform>%1 police officer captured</numerusform>
            <numerusform>%1 police officers captured</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 member(s) of an aircrew captured</source>
        <translation>
            <numerusform>%1 member of an aircrew captured</numerusform>
            <numerusform>%1 members of an aircrew captured</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 member(s) of the security forces captured</source>
        <translation>
            <numerusform>%1 member of the security forces captured</numerusform>
            <numerusform>%1 members of the security forces captured</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 militant(s) captured</source>
        <translation>
            <numerusform>%1 militant captured</numerusform>
            <numerusform>%1 militants captured</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 leader(s) captured</source>
        <translation>
            <numerusform>%1 leader captured</numerusform>
            <numerusform>%1 leaders captured</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 relative(s) captured</source>
        <translation>
            <numerusform>%1 relative captured</numerusform>
            <numerusform>%1 relatives captured</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 civilian(s) captured</source>
        <translation>
            <numerusform>%1 civilian captured</numerusform>
            <numerusform>%1 civilians captured</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 protester(s) captured</source>
        <translation>
            <numerusform>%1 protester captured</numerusform>
            <numerusform>%1 protesters captured</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 suspect(s) captured</source>
        <translation>
            <numerusform>%1 suspect captured</numerusform>
            <numerusform>%1 suspects captured</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 person(s) captured</source>
        <translation>
            <numerusform>%1 person captured</numerusform>
            <numerusform>%1 people captured</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln event(s)</source>
        <translation>
            <numerusform>%1 of %Ln event</numerusform>
            <numerusform>%1 of %Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln event(s)</source>
        <comment>layer</comment>
        <translation>
            <numerusform>%1: %Ln event</numerusform>
            <numerusform>%1: %Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) of yours</source>
        <translation>
            <numerusform>%n correction of yours</numerusform>
            <numerusform>%n corrections of yours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) of your own</source>
        <translation>
            <numerusform>%n event of your own</numerusform>
            <numerusform>%n events of your own</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) put elsewhere by you</source>
        <translation>
            <numerusform>%n mention put elsewhere by you</numerusform>
            <numerusform>%n mentions put elsewhere by you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vraem::CiteDialog</name>
    <message numerus="yes">
        <source>What is shown: %Ln event(s)</source>
        <translation>
            <numerusform>What is shown: %Ln event</numerusform>
            <numerusform>What is shown: %Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is selected: %Ln event(s)</source>
        <translation>
            <numerusform>What is selected: %Ln event</numerusform>
            <numerusform>What is selected: %Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vraem::CommandPalette</name>
    <message numerus="yes">
        <source>%Ln entries, looking for events…</source>
        <translation>
            <numerusform>%Ln entry, looking for events…</numerusform>
            <numerusform>%Ln entries, looking for events…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vraem::CountTables</name>
    <message numerus="yes">
        <source>In %n incident(s) people were killed but no number is given; they add nothing.</source>
        <translation>
            <numerusform>In %n incident people were killed but no number is given; it adds nothing.</numerusform>
            <numerusform>In %n incidents people were killed but no number is given; they add nothing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) together</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others together</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vraem::DetailPanel</name>
    <message numerus="yes">
        <source>%Ln event(s) selected; this is the last one.</source>
        <translation>
            <numerusform>%Ln event selected; this is the last one.</numerusform>
            <numerusform>%Ln events selected; this is the last one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vraem::ExportChoices</name>
    <message numerus="yes">
        <source>Fi&amp;ltered: %Ln event(s)</source>
        <translation>
            <numerusform>Fi&amp;ltered: %Ln event</numerusform>
            <numerusform>Fi&amp;ltered: %Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Selected: %Ln event(s)</source>
        <translation>
            <numerusform>&amp;Selected: %Ln event</numerusform>
            <numerusform>&amp;Selected: %Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;All: %Ln event(s)</source>
        <translation>
            <numerusform>&amp;All: %Ln event</numerusform>
            <numerusform>&amp;All: %Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vraem::ExportDialog</name>
    <message numerus="yes">
        <source>%Ln event(s) written to %1</source>
        <translation>
            <numerusform>%Ln event written to %1</numerusform>
            <numerusform>%Ln events written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %Ln event(s)</source>
        <translation>
            <numerusform>Left out: %Ln event</numerusform>
            <numerusform>Left out: %Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln are listed; `vraem-events export` lists all.</source>
        <translation>
            <numerusform>The first is listed; `vraem-events export` lists all.</numerusform>
            <numerusform>The first %Ln are listed; `vraem-events export` lists all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vraem::FacetModel</name>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vraem::HoverCard</name>
    <message numerus="yes">
        <source>and %n more here: click to list</source>
        <translation>
            <numerusform>and %n more here: click to list</numerusform>
            <numerusform>and %n more here: click to list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more here</source>
        <translation>
            <numerusform>%n more here</numerusform>
            <numerusform>%n more here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vraem::IssueWindow</name>
    <message numerus="yes">
        <source>%Ln column(s) of the file not used:</source>
        <translation>
            <numerusform>%Ln column of the file not used:</numerusform>
            <numerusform>%Ln columns of the file not used:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln finding(s) of %1:</source>
        <translation>
            <numerusform>The first %Ln finding of %1:</numerusform>
            <numerusform>The first %Ln findings of %1:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s):</source>
        <translation>
            <numerusform>%Ln finding:</numerusform>
            <numerusform>%Ln findings:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vraem::LanesView</name>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vraem::MapExport</name>
    <message numerus="yes">
        <source>and %Ln more source(s)</source>
        <translation>
            <numerusform>and %Ln more source</numerusform>
            <numerusform>and %Ln more sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vraem::MapPointer</name>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vraem::MappingDialog</name>
    <message numerus="yes">
        <source>%1 of %Ln sample row(s) can be read</source>
        <translation>
            <numerusform>%1 of %Ln sample row can be read</numerusform>
            <numerusform>%1 of %Ln sample rows can be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vraem::NotesWindow</name>
    <message numerus="yes">
        <source>%n of them is about what is not in the data shown; it is kept</source>
        <translation>
            <numerusform>%n of them is about what is not in the data shown; it is kept</numerusform>
            <numerusform>%n of them are about what is not in the data shown; they are kept</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vraem::OverviewStrip</name>
    <message numerus="yes">
        <source>+%n without a month</source>
        <translation>
            <numerusform>+%n, no month</numerusform>
            <numerusform>+%n, no month</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n killed, closer date unknown</source>
        <translation>
            <numerusform>+%n killed, closer date unknown</numerusform>
            <numerusform>+%n killed, closer date unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n killed</source>
        <translation>
            <numerusform>+%n killed</numerusform>
            <numerusform>+%n killed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vraem::PeriodTable</name>
    <message numerus="yes">
        <source>%n other(s) together</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others together</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) may lie in either period and count in both.</source>
        <translation>
            <numerusform>%n incident may lie in either period and counts in both.</numerusform>
            <numerusform>%n incidents may lie in either period and count in both.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vraem::ReportReader</name>
    <message numerus="yes">
        <source>%1 of %Ln paragraph(s) carry coded passages, %2 do not.</source>
        <translation>
            <numerusform>%1 of %Ln paragraph carries coded passages, %2 do not.</numerusform>
            <numerusform>%1 of %Ln paragraphs carry coded passages, %2 do not.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cited passage(s) are not in this copy.</source>
        <translation>
            <numerusform>%Ln cited passage is not in this copy.</numerusform>
            <numerusform>%Ln cited passages are not in this copy.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vraem::ReportedWords</name>
    <message numerus="yes">
        <source>%Ln incident(s)</source>
        <translation>
            <numerusform>%Ln incident</numerusform>
            <numerusform>%Ln incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; no figure of killed for %n of the incidents</source>
        <translation>
            <numerusform>%1; no figure of killed for %n of the incidents</numerusform>
            <numerusform>%1; no figure of killed for %n of the incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more killed, whom this total does not count</source>
        <translation>
            <numerusform>%n more killed, whom this total does not count</numerusform>
            <numerusform>%n more killed, whom this total does not count</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The report clearly counts %1 of the %n incident(s) described; whether it counts the others is not said.</source>
        <translation>
            <numerusform>The report clearly counts %1 of the %n incident described; whether it counts the other is not said.</numerusform>
            <numerusform>The report clearly counts %1 of the %n incidents described; whether it counts the others is not said.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vraem::StatTableView</name>
    <message numerus="yes">
        <source>Select the %n incident(s) described</source>
        <translation>
            <numerusform>Select the %n incident described</numerusform>
            <numerusform>Select the %n incidents described</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vraem::TotalsLine</name>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Casualties are summed over the %n incident(s) shown. Totals reported for a period and series of operations are never added in.</source>
        <translation>
            <numerusform>Casualties are summed over the %n incident shown. Totals reported for a period and series of operations are never added in.</numerusform>
            <numerusform>Casualties are summed over the %n incidents shown. Totals reported for a period and series of operations are never added in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n case(s) people were killed or wounded but no number is given; they add nothing here.</source>
        <translation>
            <numerusform>In %n case people were killed or wounded but no number is given; it adds nothing here.</numerusform>
            <numerusform>In %n cases people were killed or wounded but no number is given; they add nothing here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vraem::UndatedTray</name>
    <message numerus="yes">
        <source>%1 without a date</source>
        <translation>
            <numerusform>%1 without a date</numerusform>
            <numerusform>%1 without a date</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vraem::UnplacedTray</name>
    <message numerus="yes">
        <source>%1 without a place</source>
        <translation>
            <numerusform>%1 without a place</numerusform>
            <numerusform>%1 without a place</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vraem::WindowCount</name>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vraem::YearWords</name>
    <message numerus="yes">
        <source>%1: %Ln event(s)</source>
        <translation>
            <numerusform>%1: %Ln event</numerusform>
            <numerusform>%1: %Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln event(s), %2 killed</source>
        <translation>
            <numerusform>%1: %Ln event, %2 killed</numerusform>
            <numerusform>%1: %Ln events, %2 killed</numerusform>
        </translation>
    </message>
</context>
</TS>
