<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ActionsPage</name>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>included elsewhere</source>
        <translation>an anderer Stelle enthalten</translation>
    </message>
    <message>
        <source>not estimated</source>
        <translation>nicht geschätzt</translation>
    </message>
    <message>
        <source>no cost needed</source>
        <translation>keine Kosten nötig</translation>
    </message>
    <message>
        <source>This action has several cost lines; change them in its form.</source>
        <translation>Diese Maßnahme hat mehrere Kostenpositionen; ändern Sie sie im Formular der Maßnahme.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>no title</source>
        <translation>ohne Titel</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Federführung</translation>
    </message>
    <message>
        <source>no lead</source>
        <translation>ohne Federführung</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Cost, %1</source>
        <translation>Kosten, %1</translation>
    </message>
    <message>
        <source>Secured</source>
        <translation>Gesichert</translation>
    </message>
    <message>
        <source>Type a title to add an action</source>
        <translation>Titel eingeben, um eine Maßnahme anzulegen</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n Maßnahme</numerusform>
            <numerusform>%n Maßnahmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n unpriced</source>
        <translation>
            <numerusform>, %n ohne Betrag</numerusform>
            <numerusform>, %n ohne Betrag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unpriced, not in the total</source>
        <translation>
            <numerusform>%n ohne Betrag, nicht in der Summe</numerusform>
            <numerusform>%n ohne Betrag, nicht in der Summe</numerusform>
        </translation>
    </message>
    <message>
        <source>A cost can not be negative.</source>
        <translation>Kosten können nicht negativ sein.</translation>
    </message>
    <message>
        <source>No actions yet</source>
        <translation>Noch keine Maßnahmen</translation>
    </message>
    <message>
        <source>An action says who does what, by when and at what cost. Type a title in the row above, or paste rows from a spreadsheet (Ctrl+V).</source>
        <translation>Eine Maßnahme sagt, wer was bis wann und zu welchen Kosten tut. Geben Sie in der Zeile oben einen Titel ein oder fügen Sie Zeilen aus einer Tabellenkalkulation ein (Strg+V).</translation>
    </message>
    <message>
        <source>Table of actions</source>
        <translation>Tabelle der Maßnahmen</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Neue Maßnahme</translation>
    </message>
    <message>
        <source>Group by objective</source>
        <translation>Nach Ziel gruppieren</translation>
    </message>
    <message>
        <source>%1 secured for the plan as a whole</source>
        <translation>%1 gesichert für den Plan als Ganzes</translation>
    </message>
    <message>
        <source>The cost of this action is computed from years or units; change it in its form.</source>
        <translation>Die Kosten dieser Maßnahme errechnen sich aus Jahren oder Einheiten; ändern Sie sie im Detailbereich.</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikatoren</translation>
    </message>
    <message>
        <source>Strategies</source>
        <translation>Strategien</translation>
    </message>
    <message>
        <source>Data sets</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>no cost yet</source>
        <translation>noch keine Kosten</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no amount. Write for example 1250 or 1.25 k; that it is included elsewhere, or not estimated, is said in the form.</source>
        <translation>„%1“ ist kein Betrag. Zum Beispiel 1250 oder 1,25 k schreiben; dass er anderswo enthalten oder nicht geschätzt ist, steht im Formular.</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Action planning networks</source>
        <translation>Netzwerke zur Aktionsplanung</translation>
    </message>
    <message>
        <source>Practices of cities</source>
        <translation>Praktiken von Städten</translation>
    </message>
    <message>
        <source>Partners of NextGen YouthWork</source>
        <translation>Partner von NextGen YouthWork</translation>
    </message>
    <message>
        <source>Webinars on social data</source>
        <translation>Webinare zu sozialen Daten</translation>
    </message>
    <message>
        <source>Uraia trails</source>
        <translation>Uraia-Pfade</translation>
    </message>
    <message>
        <source>Uraia questions</source>
        <translation>Uraia-Fragen</translation>
    </message>
    <message>
        <source>Funding sources</source>
        <translation>Geldgeber</translation>
    </message>
    <message>
        <source>Policy objectives of the EU</source>
        <translation>Politische Ziele der EU</translation>
    </message>
    <message>
        <source>Common indicators of the EU</source>
        <translation>Gemeinsame Indikatoren der EU</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Federführung</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Kurz gesagt</translation>
    </message>
    <message>
        <source>Hub on social data</source>
        <translation>Verbund zu sozialen Daten</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Caveat</source>
        <translation>Vorbehalt</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Chapter of the guide</source>
        <translation>Kapitel des Leitfadens</translation>
    </message>
    <message>
        <source>Trail</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Policy objective</source>
        <translation>Politisches Ziel</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>Checked at the source</source>
        <translation>An der Quelle geprüft</translation>
    </message>
    <message>
        <source>code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>meaning</source>
        <translation>Bedeutung</translation>
    </message>
</context>
<context>
    <name>ColumnSpec</name>
    <message>
        <source>&quot;%1&quot; is not in the plan.</source>
        <translation>„%1“ steht nicht im Plan.</translation>
    </message>
    <message>
        <source>Policy objectives</source>
        <translation>Politische Ziele</translation>
    </message>
    <message>
        <source>SDGs</source>
        <comment>Sustainable Development Goals, by number</comment>
        <translation>SDGs</translation>
    </message>
    <message>
        <source>Co-benefits</source>
        <translation>Zusatznutzen</translation>
    </message>
    <message>
        <source>Cross-cutting themes</source>
        <translation>Querschnittsthemen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no goal: write numbers from 1 to 17.</source>
        <translation>„%1“ ist kein Ziel: Schreiben Sie Zahlen von 1 bis 17.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no policy objective: write PO1 to PO5.</source>
        <translation>„%1“ ist kein politisches Ziel: Schreiben Sie PO1 bis PO5.</translation>
    </message>
</context>
<context>
    <name>DataTable</name>
    <message>
        <source>no name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>New data set</source>
        <translation>Neuer Datensatz</translation>
    </message>
    <message>
        <source>Type a name to add a data set</source>
        <translation>Namen eingeben, um einen Datensatz hinzuzufügen</translation>
    </message>
    <message>
        <source>No data sets yet</source>
        <translation>Noch keine Datensätze</translation>
    </message>
    <message>
        <source>Which social data does the city have about the people of the plan, and who keeps them? Type the name of a data set in the row above.</source>
        <translation>Welche sozialen Daten hat die Stadt über die Menschen des Plans, und wer führt sie? Geben Sie den Namen eines Datensatzes in die Zeile oben ein.</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>facts settled, of those wanted</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>how often</source>
        <translation>wie oft</translation>
    </message>
    <message>
        <source>systematic or ad hoc</source>
        <translation>systematisch oder anlassbezogen</translation>
    </message>
    <message>
        <source>who collects</source>
        <translation>wer erhebt</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>whether about persons</source>
        <translation>ob über Personen</translation>
    </message>
    <message>
        <source>legal basis</source>
        <translation>Rechtsgrundlage</translation>
    </message>
    <message>
        <source>how long kept</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>who may have it</source>
        <translation>wer sie bekommen darf</translation>
    </message>
    <message>
        <source>quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>analysis</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>users</source>
        <translation>Nutzende</translation>
    </message>
    <message>
        <source>newest data</source>
        <translation>neueste Daten</translation>
    </message>
    <message>
        <source>what it is to show</source>
        <translation>was sie zeigen sollen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>nowhere: a change is measured</source>
        <translation>nirgends: Eine Veränderung ist gemessen</translation>
    </message>
    <message>
        <source>no problem rests on it</source>
        <translation>kein Problem stützt sich darauf</translation>
    </message>
    <message>
        <source>its problems lead to no objective</source>
        <translation>seine Probleme führen zu keinem Ziel</translation>
    </message>
    <message>
        <source>the objectives have no action</source>
        <translation>die Ziele haben keine Maßnahme</translation>
    </message>
    <message>
        <source>neither objectives nor actions have an indicator</source>
        <translation>weder Ziele noch Maßnahmen haben einen Indikator</translation>
    </message>
    <message>
        <source>no change is measured yet</source>
        <translation>noch keine Veränderung gemessen</translation>
    </message>
    <message>
        <source>Table of data sets</source>
        <translation>Tabelle der Datensätze</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikatoren</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Who does what with the data</source>
        <translation>Wer tut was mit den Daten</translation>
    </message>
    <message>
        <source>Owns</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Maintains</source>
        <translation>Pflegt</translation>
    </message>
    <message>
        <source>Collects</source>
        <translation>Erhebt</translation>
    </message>
    <message>
        <source>Responsible (R)</source>
        <translation>Zuständig (R)</translation>
    </message>
    <message>
        <source>Accountable (A)</source>
        <translation>Steht dafür ein (A)</translation>
    </message>
    <message>
        <source>Consulted (C)</source>
        <translation>Wird gehört (C)</translation>
    </message>
    <message>
        <source>Informed (I)</source>
        <translation>Wird informiert (I)</translation>
    </message>
    <message>
        <source>From collecting to evaluating: what is settled</source>
        <translation>Vom Erheben bis zum Bewerten: was geregelt ist</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>Erheben</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Verwalten</translation>
    </message>
    <message>
        <source>Analyse</source>
        <translation>Auswerten</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Bewerten</translation>
    </message>
    <message>
        <source>Not settled</source>
        <translation>Nicht geregelt</translation>
    </message>
    <message>
        <source>all settled</source>
        <translation>alles geregelt</translation>
    </message>
    <message>
        <source>From data to measured change</source>
        <translation>Von Daten zur gemessenen Veränderung</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Verändert</translation>
    </message>
    <message>
        <source>Where it breaks</source>
        <translation>Wo der Weg abbricht</translation>
    </message>
    <message>
        <source>Data that are needed and missing</source>
        <translation>Daten, die gebraucht werden und fehlen</translation>
    </message>
    <message>
        <source>New need</source>
        <translation>Neuer Bedarf</translation>
    </message>
    <message>
        <source>Type a question that no data answer yet</source>
        <translation>Frage eingeben, die noch keine Daten beantworten</translation>
    </message>
    <message>
        <source>no question</source>
        <translation>ohne Frage</translation>
    </message>
    <message>
        <source>Who could provide it</source>
        <translation>Wer sie liefern könnte</translation>
    </message>
    <message>
        <source>No needs yet</source>
        <translation>Noch kein Bedarf</translation>
    </message>
    <message>
        <source>What should the city know about people, and nobody can say? Type the question in the row above, and later who could answer it.</source>
        <translation>Was sollte die Stadt über die Menschen wissen, und niemand kann es sagen? Geben Sie die Frage in die Zeile oben ein, und später, wer sie beantworten könnte.</translation>
    </message>
    <message>
        <source>Rounds of the survey</source>
        <translation>Runden der Befragung</translation>
    </message>
    <message>
        <source>New round</source>
        <translation>Neue Runde</translation>
    </message>
    <message>
        <source>Type a name to add a round</source>
        <translation>Namen eingeben, um eine Runde hinzuzufügen</translation>
    </message>
    <message>
        <source>No round yet</source>
        <translation>Noch keine Runde</translation>
    </message>
    <message>
        <source>A round is one time at which the departments are asked how they use social data. Type its name in the row above.</source>
        <translation>In einer Runde werden die Fachbereiche einmal gefragt, wie sie soziale Daten nutzen. Geben Sie ihren Namen in die Zeile oben ein.</translation>
    </message>
    <message>
        <source>Answers of the departments</source>
        <translation>Antworten der Fachbereiche</translation>
    </message>
    <message>
        <source>New answer</source>
        <translation>Neue Antwort</translation>
    </message>
    <message>
        <source>Type a department, or paste rows from a spreadsheet</source>
        <translation>Fachbereich eingeben oder Zeilen aus einer Tabelle einfügen</translation>
    </message>
    <message>
        <source>no department</source>
        <translation>ohne Fachbereich</translation>
    </message>
    <message>
        <source>No answers yet</source>
        <translation>Noch keine Antworten</translation>
    </message>
    <message>
        <source>One row for each department and topic: whether there are data, how they are collected, and where support is needed. Type in the row above, or paste rows from a spreadsheet.</source>
        <translation>Eine Zeile je Fachbereich und Thema: ob es Daten gibt, wie sie erhoben werden und wo Unterstützung gebraucht wird. Tippen Sie in die Zeile oben, oder fügen Sie Zeilen aus einer Tabelle ein.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Tables of counts</source>
        <translation>Tabellen mit Anzahlen</translation>
    </message>
    <message>
        <source>New table</source>
        <translation>Neue Tabelle</translation>
    </message>
    <message>
        <source>Type a title to add a table</source>
        <translation>Titel eingeben, um eine Tabelle anzulegen</translation>
    </message>
    <message>
        <source>no title</source>
        <translation>ohne Titel</translation>
    </message>
    <message>
        <source>No table of counts in this round</source>
        <translation>Diese Runde hat keine Tabelle mit Anzahlen</translation>
    </message>
    <message>
        <source>What a survey counted, by groups: how many young people answered what. Type a title in the row above; then type or paste the counts below.</source>
        <translation>Was eine Befragung gezählt hat, nach Gruppen: wie viele junge Menschen was geantwortet haben. Geben Sie in der Zeile oben einen Titel ein und tippen oder fügen Sie dann unten die Anzahlen ein.</translation>
    </message>
    <message>
        <source>on no way; source of %1</source>
        <translation>auf keinem Weg; Quelle für %1</translation>
    </message>
</context>
<context>
    <name>Date</name>
    <message>
        <source>ongoing</source>
        <translation>laufend</translation>
    </message>
    <message>
        <source>started</source>
        <translation>begonnen</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Decided by</source>
        <translation>Beschlossen durch</translation>
    </message>
    <message>
        <source>To be decided by</source>
        <translation>Zu beschließen durch</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Erarbeitet von</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation>Einwohnerzahl</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Local Group</source>
        <translation>Lokale Gruppe</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht erfasst</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Quartier</translation>
    </message>
    <message>
        <source>Metropolitan</source>
        <translation>Stadtregion</translation>
    </message>
    <message>
        <source>Regional</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>National</source>
        <translation>Staat</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>Europäische Union</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>noch kein Datum</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>nicht benannt</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Monatlich</translation>
    </message>
    <message>
        <source>Every quarter</source>
        <translation>Vierteljährlich</translation>
    </message>
    <message>
        <source>Every half-year</source>
        <translation>Halbjährlich</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Jährlich</translation>
    </message>
    <message>
        <source>Every two years</source>
        <translation>Alle zwei Jahre</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Einmalig</translation>
    </message>
    <message>
        <source>Irregularly</source>
        <translation>Unregelmäßig</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>kein Wert</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <source>no response yet</source>
        <translation>noch keine Gegenmaßnahme</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Chance</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Öffentlich</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Civic</source>
        <translation>Zivilgesellschaft</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Wissenschaft</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>not added</source>
        <translation>nicht summiert</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Beibehalten</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Objective or field</source>
        <translation>Ziel oder Handlungsfeld</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>In Umsetzung</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idee</translation>
    </message>
    <message>
        <source>Outlined</source>
        <translation>Skizziert</translation>
    </message>
    <message>
        <source>Ready to start</source>
        <translation>Startbereit</translation>
    </message>
    <message>
        <source>Identified</source>
        <translation>In Aussicht</translation>
    </message>
    <message>
        <source>Applied for</source>
        <translation>Beantragt</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Federführung</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>Hängt ab von</translation>
    </message>
    <message>
        <source>Links with strategies</source>
        <translation>Bezug zu Strategien</translation>
    </message>
    <message>
        <source>social</source>
        <translation>sozial</translation>
    </message>
    <message>
        <source>economic</source>
        <translation>wirtschaftlich</translation>
    </message>
    <message>
        <source>environmental</source>
        <translation>ökologisch</translation>
    </message>
    <message>
        <source>territorial</source>
        <translation>räumlich</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensionen</translation>
    </message>
    <message>
        <source>Co-benefits</source>
        <translation>Zusatznutzen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>included elsewhere</source>
        <translation>an anderer Stelle enthalten</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>nicht zutreffend</translation>
    </message>
    <message>
        <source>not estimated</source>
        <translation>nicht geschätzt</translation>
    </message>
    <message>
        <source>whole period</source>
        <translation>gesamter Zeitraum</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>For decision</source>
        <translation>Zur Entscheidung</translation>
    </message>
    <message>
        <source>Plan without a title</source>
        <translation>Plan ohne Titel</translation>
    </message>
    <message>
        <source>Public edition: contacts and internal notes are left out.</source>
        <translation>Öffentliche Ausgabe: Kontaktdaten und interne Anmerkungen sind nicht enthalten.</translation>
    </message>
    <message>
        <source>How figures are shown</source>
        <translation>Wie Zahlen dargestellt werden</translation>
    </message>
    <message>
        <source>A figure that nobody knows yet is printed as words, for example “not estimated”; it is never counted as zero. Every total says how many actions it leaves out.</source>
        <translation>Eine Zahl, die noch niemand kennt, steht in Worten da, zum Beispiel „nicht geschätzt“; sie zählt nie als null. Jede Summe nennt, wie viele Maßnahmen in ihr fehlen.</translation>
    </message>
    <message>
        <source>Not written yet.</source>
        <translation>Noch nicht geschrieben.</translation>
    </message>
    <message>
        <source>ongoing</source>
        <translation>laufend</translation>
    </message>
    <message>
        <source>started</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>not public</source>
        <translation>nicht öffentlich</translation>
    </message>
    <message>
        <source>Table {n}.</source>
        <translation>Tabelle {n}.</translation>
    </message>
    <message>
        <source>Table {n}, continued</source>
        <translation>Tabelle {n}, Fortsetzung</translation>
    </message>
    <message>
        <source>{title}, continued</source>
        <translation>{title}, Fortsetzung</translation>
    </message>
    <message>
        <source>Figure {n}.</source>
        <translation>Abbildung {n}.</translation>
    </message>
    <message>
        <source>In words:</source>
        <translation>In Worten:</translation>
    </message>
    <message>
        <source>Page {n} of {total}</source>
        <translation>Seite {n} von {total}</translation>
    </message>
    <message>
        <source>{title}, page {n}</source>
        <translation>{title}, Seite {n}</translation>
    </message>
    <message>
        <source>There are no strategies in this plan.</source>
        <translation>Dieser Plan enthält keine Strategien.</translation>
    </message>
    <message>
        <source>Strategies that this plan fits into</source>
        <translation>Strategien, in die sich dieser Plan einfügt</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Link with this plan</source>
        <translation>Bezug zu diesem Plan</translation>
    </message>
    <message>
        <source>Data sets used</source>
        <translation>Verwendete Datensätze</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Broken down by</source>
        <translation>Aufgeschlüsselt nach</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Neuester Stand</translation>
    </message>
    <message>
        <source>There are no data sets in this plan.</source>
        <translation>Dieser Plan enthält keine Datensätze.</translation>
    </message>
    <message>
        <source>There are no problems in this plan.</source>
        <translation>Dieser Plan enthält keine Probleme.</translation>
    </message>
    <message>
        <source>Problems, causes and effects</source>
        <translation>Probleme, Ursachen und Folgen</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Our vision</source>
        <translation>Unsere Vision</translation>
    </message>
    <message>
        <source>Who decides and follows up</source>
        <translation>Wer entscheidet und nachhält</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Gremium</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Meets</source>
        <translation>Tagt</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>There are no governance bodies in this plan.</source>
        <translation>Dieser Plan enthält keine Gremien.</translation>
    </message>
    <message>
        <source>There are no actions in this plan.</source>
        <translation>Dieser Plan enthält keine Maßnahmen.</translation>
    </message>
    <message>
        <source>Key steps in order of time</source>
        <translation>Arbeitsschritte in zeitlicher Folge</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Key step</source>
        <translation>Arbeitsschritt</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>No key step has a date yet.</source>
        <translation>Noch kein Arbeitsschritt hat ein Datum.</translation>
    </message>
    <message>
        <source>There are no indicators in this plan.</source>
        <translation>Dieser Plan enthält keine Indikatoren.</translation>
    </message>
    <message>
        <source>Who measures what, how often</source>
        <translation>Wer was wie oft misst</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Latest value</source>
        <translation>Letzter Wert</translation>
    </message>
    <message>
        <source>Before response</source>
        <translation>Vor Gegenmaßnahme</translation>
    </message>
    <message>
        <source>After response</source>
        <translation>Nach Gegenmaßnahme</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Gegenmaßnahme</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Eintrittswahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Risk matrix before response</source>
        <translation>Risikomatrix vor Gegenmaßnahmen</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>There are no risks in this plan.</source>
        <translation>Dieser Plan enthält keine Risiken.</translation>
    </message>
    <message>
        <source>Risk register, gravest first</source>
        <translation>Risikoverzeichnis, die schwersten zuerst</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Chancen</translation>
    </message>
    <message>
        <source>Who is involved, and how</source>
        <translation>Wer wie beteiligt ist</translation>
    </message>
    <message>
        <source>Stakeholder</source>
        <translation>Beteiligte</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>How involved</source>
        <translation>Art der Beteiligung</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Federführend</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Wirkt mit</translation>
    </message>
    <message>
        <source>There are no stakeholders in this plan.</source>
        <translation>Dieser Plan enthält keine Beteiligten.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Es fehlt nichts.</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Widersprüche</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>There are no objectives in this plan.</source>
        <translation>Dieser Plan enthält keine Ziele.</translation>
    </message>
    <message>
        <source>Indicators by objective</source>
        <translation>Indikatoren nach Zielen</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Baseline (year)</source>
        <translation>Ausgangswert (Jahr)</translation>
    </message>
    <message>
        <source>Indicators of single actions</source>
        <translation>Indikatoren einzelner Maßnahmen</translation>
    </message>
    <message>
        <source>Actions with objective, lead, period and cost</source>
        <translation>Maßnahmen mit Ziel, Federführung, Zeitraum und Kosten</translation>
    </message>
    <message>
        <source>Expected effect</source>
        <translation>Erwartete Wirkung</translation>
    </message>
    <message>
        <source>Expected effects stand as the source prints them; they may overlap and are not added.</source>
        <translation>Erwartete Wirkungen stehen so da, wie die Quelle sie druckt; sie können sich überschneiden und werden nicht addiert.</translation>
    </message>
    <message>
        <source>The aspects of integration</source>
        <translation>Die Aspekte der Integration</translation>
    </message>
    <message>
        <source>Aspect</source>
        <translation>Aspekt</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Angestrebt</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Actions by dimension (0 to 3: how far the action serves it)</source>
        <translation>Maßnahmen nach Dimensionen (0 bis 3: wie weit die Maßnahme ihr dient)</translation>
    </message>
    <message>
        <source>Social</source>
        <translation>Sozial</translation>
    </message>
    <message>
        <source>Economic</source>
        <translation>Wirtschaftlich</translation>
    </message>
    <message>
        <source>Environmental</source>
        <translation>Ökologisch</translation>
    </message>
    <message>
        <source>Territorial</source>
        <translation>Räumlich</translation>
    </message>
    <message>
        <source>There are no small-scale actions in this plan.</source>
        <translation>Dieser Plan enthält keine kleinen Erprobungen.</translation>
    </message>
    <message>
        <source>What was tested, and what it changed</source>
        <translation>Was erprobt wurde und was sich dadurch geändert hat</translation>
    </message>
    <message>
        <source>Where and when</source>
        <translation>Wo und wann</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation>Was sich dadurch geändert hat</translation>
    </message>
    <message>
        <source>Secured</source>
        <translation>Gesichert</translation>
    </message>
    <message>
        <source>Source named, status not recorded</source>
        <translation>Quelle genannt, Stand nicht erfasst</translation>
    </message>
    <message>
        <source>Still to find</source>
        <translation>Noch zu finden</translation>
    </message>
    <message>
        <source>No funding source is named yet.</source>
        <translation>Noch ist keine Finanzierungsquelle genannt.</translation>
    </message>
    <message>
        <source>Status not recorded</source>
        <translation>Stand nicht erfasst</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Share of cost</source>
        <translation>Anteil an den Kosten</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Alle Quellen</translation>
    </message>
    <message>
        <source>Shares are rounded; totals are exact. Ideas and refused applications are not counted.</source>
        <translation>Anteile sind gerundet, Summen sind genau. Ideen und abgelehnte Anträge zählen nicht mit.</translation>
    </message>
    <message>
        <source>Not assigned</source>
        <translation>Nicht zugeordnet</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Not dated</source>
        <translation>Ohne Jahr</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>No action is priced yet.</source>
        <translation>Noch ist für keine Maßnahme ein Betrag erfasst.</translation>
    </message>
    <message>
        <source>A source is named for the whole amount.</source>
        <translation>Für den ganzen Betrag ist eine Quelle genannt.</translation>
    </message>
    <message>
        <source>How much of it is secured is not recorded.</source>
        <translation>Wie viel davon gesichert ist, ist nicht erfasst.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>no source is named</source>
        <translation>keine Quelle ist genannt</translation>
    </message>
    <message>
        <source>Source named</source>
        <translation>Quelle genannt</translation>
    </message>
    <message>
        <source>Not yet secured</source>
        <translation>Noch nicht gesichert</translation>
    </message>
    <message>
        <source>The council is asked to decide</source>
        <translation>Der Rat wird um Entscheidung gebeten</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>in words</source>
        <translation>in Worten</translation>
    </message>
    <message>
        <source>Start to end</source>
        <translation>Beginn bis Ende</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Umsetzungsreife</translation>
    </message>
    <message>
        <source>Who and where</source>
        <translation>Wer und wo</translation>
    </message>
    <message>
        <source>more than one lead</source>
        <translation>mehr als eine Federführung</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>Was getan wird</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>No cost is recorded yet.</source>
        <translation>Noch sind keine Kosten erfasst.</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Decision due</source>
        <translation>Entscheidung erwartet</translation>
    </message>
    <message>
        <source>Counted, without ideas and refusals</source>
        <translation>Gezählt, ohne Ideen und Absagen</translation>
    </message>
    <message>
        <source>How success is measured</source>
        <translation>Woran Erfolg gemessen wird</translation>
    </message>
    <message>
        <source>No indicator is linked yet.</source>
        <translation>Noch ist kein Indikator verknüpft.</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Ausgangswert</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>What can go wrong</source>
        <translation>Was schiefgehen kann</translation>
    </message>
    <message>
        <source>What is missing in this sheet</source>
        <translation>Was auf diesem Blatt fehlt</translation>
    </message>
    <message>
        <source>Actions without objective</source>
        <translation>Maßnahmen ohne Ziel</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Folge</translation>
    </message>
    <message>
        <source>Policy objectives of the EU</source>
        <translation>Politische Ziele der EU</translation>
    </message>
    <message>
        <source>Sustainable Development Goals</source>
        <translation>Ziele für nachhaltige Entwicklung</translation>
    </message>
    <message>
        <source>Cross-cutting themes</source>
        <translation>Querschnittsthemen</translation>
    </message>
    <message>
        <source>What was tested</source>
        <translation>Was erprobt wurde</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Investition</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Laufend</translation>
    </message>
    <message>
        <source>Not stated which</source>
        <translation>Ohne Angabe</translation>
    </message>
    <message>
        <source>No funding has a year yet.</source>
        <translation>Noch ist für keine Finanzierung ein Jahr angegeben.</translation>
    </message>
    <message>
        <source>No year</source>
        <translation>Ohne Jahr</translation>
    </message>
    <message>
        <source>Ideas and refused applications are not counted.</source>
        <translation>Ideen und abgelehnte Anträge zählen nicht mit.</translation>
    </message>
    <message>
        <source>The black line is the cost of the year; below it money that is secured (solid), applied for (hatched), identified (dotted), named without a status (outlined) and still to find (dashed). Money without a year is left out.</source>
        <translation>Die schwarze Linie zeigt die Kosten des Jahres; darunter steht das Geld: gesichert (voll), beantragt (schraffiert), in Aussicht (gepunktet), ohne erfassten Stand genannt (umrandet) und noch zu finden (gestrichelt). Geld ohne Jahr ist weggelassen.</translation>
    </message>
    <message>
        <source>What remains</source>
        <translation>Verbleibt</translation>
    </message>
    <message>
        <source>less: approved</source>
        <translation>abzüglich: genehmigt</translation>
    </message>
    <message>
        <source>less: received</source>
        <translation>abzüglich: erhalten</translation>
    </message>
    <message>
        <source>less: applied for</source>
        <translation>abzüglich: beantragt</translation>
    </message>
    <message>
        <source>less: identified</source>
        <translation>abzüglich: in Aussicht</translation>
    </message>
    <message>
        <source>less: source named, status not recorded</source>
        <translation>abzüglich: Quelle genannt, Stand nicht erfasst</translation>
    </message>
    <message>
        <source>More than the cost</source>
        <translation>Mehr als die Kosten</translation>
    </message>
    <message>
        <source>Action and cost line</source>
        <translation>Maßnahme und Kostenposition</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Cost line</source>
        <translation>Kostenposition</translation>
    </message>
    <message>
        <source>For the plan as a whole</source>
        <translation>Für den Plan als Ganzes</translation>
    </message>
    <message>
        <source>Actions that the totals leave out</source>
        <translation>Maßnahmen, die in den Summen fehlen</translation>
    </message>
    <message>
        <source>Who knows more</source>
        <translation>Wer mehr weiß</translation>
    </message>
    <message>
        <source>The totals leave nothing out.</source>
        <translation>In den Summen fehlt nichts.</translation>
    </message>
    <message>
        <source>Summary for the council</source>
        <translation>Zusammenfassung für den Rat</translation>
    </message>
    <message>
        <source>Objectives and how their success is measured</source>
        <translation>Ziele und woran ihr Erfolg gemessen wird</translation>
    </message>
    <message>
        <source>Main measure</source>
        <translation>Hauptindikator</translation>
    </message>
    <message>
        <source>Nothing is recorded yet about how people took part.</source>
        <translation>Noch ist nichts darüber erfasst, wie sich Menschen beteiligt haben.</translation>
    </message>
    <message>
        <source>The whole cost is secured; nothing more is needed.</source>
        <translation>Die gesamten Kosten sind gesichert; mehr wird nicht gebraucht.</translation>
    </message>
    <message>
        <source>What this means for the budget</source>
        <translation>Was das für den Haushalt bedeutet</translation>
    </message>
    <message>
        <source>decision on the plan</source>
        <translation>Beschluss über den Plan</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Was noch fehlt</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>Nothing in the plan has a date yet.</source>
        <translation>Noch nichts im Plan hat ein Datum.</translation>
    </message>
    <message>
        <source>no dates yet</source>
        <translation>noch keine Termine</translation>
    </message>
    <message>
        <source>Dates for the council</source>
        <translation>Termine für den Rat</translation>
    </message>
    <message>
        <source>Each bar reaches from the first start to the last end of an objective&apos;s actions.</source>
        <translation>Jeder Balken reicht vom ersten Beginn bis zum letzten Ende der Maßnahmen eines Ziels.</translation>
    </message>
    <message>
        <source>Each bar is an action.</source>
        <translation>Jeder Balken ist eine Maßnahme.</translation>
    </message>
    <message>
        <source>From problems to results</source>
        <translation>Von den Problemen zu den Ergebnissen</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Result indicators</source>
        <translation>Ergebnisindikatoren</translation>
    </message>
    <message>
        <source>No action is linked with an objective yet.</source>
        <translation>Noch keine Maßnahme ist mit einem Ziel verknüpft.</translation>
    </message>
    <message>
        <source>Integration, aspect by aspect</source>
        <translation>Integration, Aspekt für Aspekt</translation>
    </message>
    <message>
        <source>Keep satisfied</source>
        <translation>Zufriedenstellen</translation>
    </message>
    <message>
        <source>Manage closely</source>
        <translation>Eng einbinden</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>Keep informed</source>
        <translation>Informiert halten</translation>
    </message>
    <message>
        <source>Power and interest, from 1 to 5</source>
        <translation>Einfluss und Interesse, von 1 bis 5</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Einfluss</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Interesse</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Vorgehen</translation>
    </message>
    <message>
        <source>Nobody&apos;s power and interest are recorded yet.</source>
        <translation>Noch sind für niemanden Einfluss und Interesse erfasst.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Who has power over the plan and who has an interest in it</source>
        <translation>Wer Einfluss auf den Plan hat und wer an ihm interessiert ist</translation>
    </message>
    <message>
        <source>more interest to the right</source>
        <translation>mehr Interesse nach rechts</translation>
    </message>
    <message>
        <source>more power at the top</source>
        <translation>mehr Einfluss nach oben</translation>
    </message>
    <message>
        <source>High means 4 or 5 of 5.</source>
        <translation>Hoch heißt 4 oder 5 von 5.</translation>
    </message>
    <message>
        <source>No indicator has both measured values and a target in numbers yet.</source>
        <translation>Noch kein Indikator hat sowohl Messwerte als auch einen bezifferten Zielwert.</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>Zur Kenntnisnahme</translation>
    </message>
    <message>
        <source>Only actions of</source>
        <translation>Nur Maßnahmen von</translation>
    </message>
    <message>
        <source>Not answered yet.</source>
        <translation>Noch nicht beantwortet.</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikatoren</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risiken</translation>
    </message>
    <message>
        <source>The Local Group</source>
        <translation>Die Lokale Gruppe</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Nobody is in the Local Group yet.</source>
        <translation>Noch ist niemand in der Lokalen Gruppe.</translation>
    </message>
    <message>
        <source>Who does what in each action</source>
        <translation>Wer in welcher Maßnahme was tut</translation>
    </message>
    <message>
        <source>Carries out</source>
        <translation>Setzt um</translation>
    </message>
    <message>
        <source>Is consulted or informed</source>
        <translation>Wird konsultiert oder informiert</translation>
    </message>
    <message>
        <source>No action has key steps yet.</source>
        <translation>Noch keine Maßnahme hat Arbeitsschritte.</translation>
    </message>
    <message>
        <source>Key steps by who is responsible</source>
        <translation>Arbeitsschritte nach Zuständigkeit</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Niemand benannt</translation>
    </message>
    <message>
        <source>Achieved or on path</source>
        <translation>Erreicht oder auf dem Weg</translation>
    </message>
    <message>
        <source>No indicator is off its path and no action is beyond its end.</source>
        <translation>Kein Indikator ist vom Weg ab, und keine Maßnahme ist über ihr Ende hinaus.</translation>
    </message>
    <message>
        <source>What needs a decision</source>
        <translation>Was zu entscheiden ist</translation>
    </message>
    <message>
        <source>No indicator has a status yet.</source>
        <translation>Noch kein Indikator hat einen Status.</translation>
    </message>
    <message>
        <source>Progress from the baseline to the target</source>
        <translation>Fortschritt vom Ausgangswert zum Zielwert</translation>
    </message>
    <message>
        <source>Bars: progress. Black strokes: what was planned for the day. An outline to the left of zero: worse than the baseline.</source>
        <translation>Balken: Fortschritt. Schwarze Striche: was für den Tag geplant war. Ein Umriss links der Null: schlechter als der Ausgangswert.</translation>
    </message>
    <message>
        <source>Indicators: baseline, actual value and target</source>
        <translation>Indikatoren: Ausgangswert, Istwert und Zielwert</translation>
    </message>
    <message>
        <source>Indicator, unit</source>
        <translation>Indikator, Einheit</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Istwert</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Actions: planned and done, late ones first</source>
        <translation>Maßnahmen: geplant und erledigt, verspätete zuerst</translation>
    </message>
    <message>
        <source>Steps done</source>
        <translation>Erledigte Schritte</translation>
    </message>
    <message>
        <source>beyond its end</source>
        <translation>über das Ende hinaus</translation>
    </message>
    <message>
        <source>should have begun</source>
        <translation>hätte beginnen sollen</translation>
    </message>
    <message>
        <source>a step is overdue</source>
        <translation>ein Schritt ist überfällig</translation>
    </message>
    <message>
        <source>Nothing is recorded yet as committed or spent.</source>
        <translation>Noch ist nichts als gebunden oder ausgegeben erfasst.</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Ansatz</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Gebunden</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <source>Spent, share of budget</source>
        <translation>Ausgegeben, Anteil am Ansatz</translation>
    </message>
    <message>
        <source>Every value that is due is there, and every baseline.</source>
        <translation>Alle fälligen Werte und alle Ausgangswerte liegen vor.</translation>
    </message>
    <message>
        <source>All measured values</source>
        <translation>Alle Messwerte</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>gesamt</translation>
    </message>
    <message>
        <source>Nothing is measured yet.</source>
        <translation>Noch ist nichts gemessen.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Überprüfung</translation>
    </message>
    <message>
        <source>the plan</source>
        <translation>gesamter Plan</translation>
    </message>
    <message>
        <source>Risk matrix after response</source>
        <translation>Risikomatrix nach Gegenmaßnahmen</translation>
    </message>
    <message>
        <source>No risk is scored after its response yet.</source>
        <translation>Noch ist kein Risiko nach Gegenmaßnahmen bewertet.</translation>
    </message>
    <message>
        <source>No risk is scored yet.</source>
        <translation>Noch ist kein Risiko bewertet.</translation>
    </message>
    <message>
        <source>Closed risks</source>
        <translation>Abgeschlossene Risiken</translation>
    </message>
    <message>
        <source>No risk is closed.</source>
        <translation>Kein Risiko ist abgeschlossen.</translation>
    </message>
    <message>
        <source>There are no opportunities in this plan.</source>
        <translation>Dieser Plan enthält keine Chancen.</translation>
    </message>
    <message>
        <source>Every risk has a response and an owner.</source>
        <translation>Jedes Risiko hat eine Gegenmaßnahme und eine zuständige Stelle.</translation>
    </message>
    <message>
        <source>The area shows what the plan itself serves, the marks what the Local Group says, the dashed line what it wants. The numbers are those of the table.</source>
        <translation>Die Fläche zeigt, was der Plan selbst bedient, die Zeichen, was die Lokale Gruppe sagt, die gestrichelte Linie, was sie will. Die Zahlen sind die der Tabelle.</translation>
    </message>
    <message>
        <source>Priced actions</source>
        <translation>Maßnahmen mit Kosten</translation>
    </message>
    <message>
        <source>Takes part in</source>
        <translation>Wirkt mit bei</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>nicht gezeigt</translation>
    </message>
    <message>
        <source>Inspired by</source>
        <translation>Nach dem Vorbild von</translation>
    </message>
    <message>
        <source>method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>how often</source>
        <translation>wie oft</translation>
    </message>
    <message>
        <source>who collects</source>
        <translation>wer erhebt</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>whether about persons</source>
        <translation>ob über Personen</translation>
    </message>
    <message>
        <source>legal basis</source>
        <translation>Rechtsgrundlage</translation>
    </message>
    <message>
        <source>how long kept</source>
        <translation>wie lange aufbewahrt</translation>
    </message>
    <message>
        <source>who may have it</source>
        <translation>wer sie bekommt</translation>
    </message>
    <message>
        <source>quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>analysis</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>users</source>
        <translation>wer sie nutzt</translation>
    </message>
    <message>
        <source>newest data</source>
        <translation>neueste Daten</translation>
    </message>
    <message>
        <source>what it is to show</source>
        <translation>was sie zeigen sollen</translation>
    </message>
    <message>
        <source>Inventory of data sets</source>
        <translation>Verzeichnis der Datensätze</translation>
    </message>
    <message>
        <source>How collected</source>
        <translation>Wie erhoben</translation>
    </message>
    <message>
        <source>Regularity</source>
        <translation>Regelmäßigkeit</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Personenbezug</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Weitergabe</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>Nutzen</translation>
    </message>
    <message>
        <source>Quality from 1 (poor) to 5 (very good).</source>
        <translation>Qualität von 1 (schlecht) bis 5 (sehr gut).</translation>
    </message>
    <message>
        <source>Owns</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Maintains</source>
        <translation>Pflegt</translation>
    </message>
    <message>
        <source>Collects</source>
        <translation>Erhebt</translation>
    </message>
    <message>
        <source>Responsible (R)</source>
        <translation>Führt aus (R)</translation>
    </message>
    <message>
        <source>Accountable (A)</source>
        <translation>Verantwortet (A)</translation>
    </message>
    <message>
        <source>Consulted (C)</source>
        <translation>Wird gefragt (C)</translation>
    </message>
    <message>
        <source>Informed (I)</source>
        <translation>Wird informiert (I)</translation>
    </message>
    <message>
        <source>Who does what with the data</source>
        <translation>Wer was mit den Daten macht</translation>
    </message>
    <message>
        <source>From collecting to evaluating: what is settled</source>
        <translation>Vom Erheben bis zum Bewerten: was geklärt ist</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>Erheben</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Verwalten</translation>
    </message>
    <message>
        <source>Analyse</source>
        <translation>Auswerten</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Bewerten</translation>
    </message>
    <message>
        <source>Not settled</source>
        <translation>Nicht geklärt</translation>
    </message>
    <message>
        <source>all settled</source>
        <translation>alles geklärt</translation>
    </message>
    <message>
        <source>Data that are needed and missing</source>
        <translation>Daten, die gebraucht werden und fehlen</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Who could provide it</source>
        <translation>Wer sie liefern könnte</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>niemand genannt</translation>
    </message>
    <message>
        <source>No need for data is recorded yet.</source>
        <translation>Es ist noch kein Datenbedarf erfasst.</translation>
    </message>
    <message>
        <source>nowhere: a change is measured</source>
        <translation>nirgends: Eine Veränderung ist gemessen</translation>
    </message>
    <message>
        <source>no problem rests on it</source>
        <translation>kein Problem stützt sich darauf</translation>
    </message>
    <message>
        <source>its problems lead to no objective</source>
        <translation>seine Probleme führen zu keinem Ziel</translation>
    </message>
    <message>
        <source>the objectives have no action</source>
        <translation>die Ziele haben keine Maßnahme</translation>
    </message>
    <message>
        <source>neither objectives nor actions have an indicator</source>
        <translation>weder Ziele noch Maßnahmen haben einen Indikator</translation>
    </message>
    <message>
        <source>no change is measured yet</source>
        <translation>noch keine Veränderung gemessen</translation>
    </message>
    <message>
        <source>From data to measured change</source>
        <translation>Von Daten zur gemessenen Veränderung</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Measured change</source>
        <translation>Gemessene Veränderung</translation>
    </message>
    <message>
        <source>Where it breaks</source>
        <translation>Wo es abbricht</translation>
    </message>
    <message>
        <source>few persons: not shown</source>
        <translation>wenige Personen: nicht gezeigt</translation>
    </message>
    <message>
        <source>Every data set has an owner or somebody accountable.</source>
        <translation>Jeder Datensatz hat einen Eigentümer oder jemanden, der für ihn einsteht.</translation>
    </message>
    <message>
        <source>No example is chosen yet.</source>
        <translation>Noch ist kein Beispiel ausgewählt.</translation>
    </message>
    <message>
        <source>Done:</source>
        <translation>Erledigt:</translation>
    </message>
    <message>
        <source>Open:</source>
        <translation>Offen:</translation>
    </message>
    <message>
        <source>From evidence to action</source>
        <translation>Vom Beleg zur Maßnahme</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>no evidence yet</source>
        <translation>noch kein Beleg</translation>
    </message>
    <message>
        <source>no vote</source>
        <translation>keine Stimme</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>What we learned</source>
        <translation>Was wir gelernt haben</translation>
    </message>
    <message>
        <source>What cities do with social data</source>
        <translation>Was Städte mit sozialen Daten tun</translation>
    </message>
    <message>
        <source>Made from what the plans of the cities show to everybody; nothing else is in it.</source>
        <translation>Erstellt aus dem, was die Pläne der Städte allen zeigen; mehr ist nicht enthalten.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>What the cities have recorded</source>
        <translation>Was die Städte erfasst haben</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>Collecting</source>
        <translation>Erheben</translation>
    </message>
    <message>
        <source>Managing</source>
        <translation>Verwalten</translation>
    </message>
    <message>
        <source>Analysing</source>
        <translation>Auswerten</translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation>Bewerten</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Answers that need support, wholly or partly</source>
        <translation>Antworten mit Unterstützungsbedarf, ganz oder teilweise</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>Cities and their plans</source>
        <translation>Städte und ihre Pläne</translation>
    </message>
    <message>
        <source>Plans that this guide is made from</source>
        <translation>Pläne, aus denen dieser Leitfaden erstellt ist</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>Dateien, die nicht gelesen werden konnten</translation>
    </message>
    <message>
        <source>None needed: not about persons</source>
        <translation>Nicht nötig: ohne Personenbezug</translation>
    </message>
    <message>
        <source>Data sets: method and rules</source>
        <translation>Datensätze: Methode und Regeln</translation>
    </message>
    <message>
        <source>Data sets: who answers for them</source>
        <translation>Datensätze: wer für sie einsteht</translation>
    </message>
    <message>
        <source>Data sets: cost and benefit</source>
        <translation>Datensätze: Kosten und Nutzen</translation>
    </message>
    <message>
        <source>Data sets: who may have them and what they serve</source>
        <translation>Datensätze: wer sie erhalten darf und wozu sie dienen</translation>
    </message>
    <message>
        <source>Steward</source>
        <translation>Betreuung</translation>
    </message>
    <message>
        <source>Collector</source>
        <translation>Erhebt</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Rechtsgrundlage</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Verwendet für</translation>
    </message>
    <message>
        <source>No answer to a survey of departments is recorded.</source>
        <translation>Es ist keine Antwort auf eine Befragung von Fachbereichen erfasst.</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Teilweise</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Nicht beantwortet</translation>
    </message>
    <message>
        <source>What changed between two rounds of the survey</source>
        <translation>Was sich zwischen zwei Befragungsrunden geändert hat</translation>
    </message>
    <message>
        <source>Data are there</source>
        <translation>Daten sind vorhanden</translation>
    </message>
    <message>
        <source>Collected systematically</source>
        <translation>Systematisch erhoben</translation>
    </message>
    <message>
        <source>Two rounds can only be compared if the same departments answered; “partly” counts as support that is needed.</source>
        <translation>Zwei Runden lassen sich nur vergleichen, wenn dieselben Fachbereiche geantwortet haben; „teilweise“ zählt als Unterstützungsbedarf.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Whether departments have data, by topic</source>
        <translation>Ob Fachbereiche Daten haben, nach Themen</translation>
    </message>
    <message>
        <source>Quality, mean</source>
        <translation>Qualität, Mittelwert</translation>
    </message>
    <message>
        <source>no topic</source>
        <translation>kein Thema</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <source>Whether departments need support</source>
        <translation>Ob Fachbereiche Unterstützung brauchen</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Where departments need support</source>
        <translation>Wo Fachbereiche Unterstützung brauchen</translation>
    </message>
    <message>
        <source>Problems with evidence</source>
        <translation>Probleme mit Belegen</translation>
    </message>
    <message>
        <source>Every problem has its evidence.</source>
        <translation>Jedes Problem ist belegt.</translation>
    </message>
    <message>
        <source>Indicators with a baseline</source>
        <translation>Indikatoren mit Ausgangswert</translation>
    </message>
    <message>
        <source>Every indicator has a baseline.</source>
        <translation>Jeder Indikator hat einen Ausgangswert.</translation>
    </message>
    <message>
        <source>Indicators with a data source</source>
        <translation>Indikatoren mit Datenquelle</translation>
    </message>
    <message>
        <source>Every indicator has a data source.</source>
        <translation>Jeder Indikator hat eine Datenquelle.</translation>
    </message>
    <message>
        <source>Data sets broken down</source>
        <translation>Aufgegliederte Datensätze</translation>
    </message>
    <message>
        <source>Every data set says by what it is broken down.</source>
        <translation>Für jeden Datensatz ist angegeben, wonach er aufgegliedert ist.</translation>
    </message>
    <message>
        <source>Open needs with a provider</source>
        <translation>Offener Bedarf mit möglicher Quelle</translation>
    </message>
    <message>
        <source>For every open need for data somebody is named who could provide them.</source>
        <translation>Zu jedem offenen Datenbedarf ist benannt, wer die Daten liefern könnte.</translation>
    </message>
    <message>
        <source>Systematic or ad hoc stated</source>
        <translation>Bekannt, ob systematisch erhoben</translation>
    </message>
    <message>
        <source>Of every data set it is known whether it is collected systematically or ad hoc.</source>
        <translation>Von jedem Datensatz ist bekannt, ob er systematisch oder anlassbezogen erhoben wird.</translation>
    </message>
    <message>
        <source>Data sets with a method</source>
        <translation>Datensätze mit Methode</translation>
    </message>
    <message>
        <source>The method of every data set is written down.</source>
        <translation>Die Methode jedes Datensatzes ist festgehalten.</translation>
    </message>
    <message>
        <source>Data sets with an owner</source>
        <translation>Datensätze mit Eigentümer</translation>
    </message>
    <message>
        <source>Personal data with a legal basis</source>
        <translation>Personenbezogene Daten mit Rechtsgrundlage</translation>
    </message>
    <message>
        <source>Every data set about persons has a legal basis and an end of storage.</source>
        <translation>Jeder Datensatz über Personen hat eine Rechtsgrundlage und ein Ende der Speicherung.</translation>
    </message>
    <message>
        <source>Data sets with rules of sharing</source>
        <translation>Datensätze mit Regeln zur Weitergabe</translation>
    </message>
    <message>
        <source>Of every data set it is settled who may have it.</source>
        <translation>Für jeden Datensatz ist geklärt, wer ihn erhalten darf.</translation>
    </message>
    <message>
        <source>Indicators with somebody responsible</source>
        <translation>Indikatoren mit Zuständigkeit</translation>
    </message>
    <message>
        <source>For every indicator somebody answers.</source>
        <translation>Für jeden Indikator ist jemand verantwortlich.</translation>
    </message>
    <message>
        <source>Problems that lead to an objective</source>
        <translation>Probleme, die zu einem Ziel führen</translation>
    </message>
    <message>
        <source>Every problem leads to an objective.</source>
        <translation>Jedes Problem führt zu einem Ziel.</translation>
    </message>
    <message>
        <source>Objectives with actions</source>
        <translation>Ziele mit Maßnahmen</translation>
    </message>
    <message>
        <source>Every objective has an action.</source>
        <translation>Jedes Ziel hat eine Maßnahme.</translation>
    </message>
    <message>
        <source>Actions that say why</source>
        <translation>Maßnahmen mit Begründung</translation>
    </message>
    <message>
        <source>Every action says why it is taken.</source>
        <translation>Für jede Maßnahme ist angegeben, warum sie ergriffen wird.</translation>
    </message>
    <message>
        <source>Stakeholders with power and interest</source>
        <translation>Beteiligte mit Einfluss und Interesse</translation>
    </message>
    <message>
        <source>Power and interest of every stakeholder are estimated.</source>
        <translation>Einfluss und Interesse aller Beteiligten sind eingeschätzt.</translation>
    </message>
    <message>
        <source>Indicators with a target</source>
        <translation>Indikatoren mit Zielwert</translation>
    </message>
    <message>
        <source>Every indicator has a target.</source>
        <translation>Jeder Indikator hat einen Zielwert.</translation>
    </message>
    <message>
        <source>Indicators measured after the baseline</source>
        <translation>Nach dem Ausgangswert gemessene Indikatoren</translation>
    </message>
    <message>
        <source>Every indicator has been measured since its baseline.</source>
        <translation>Jeder Indikator ist seit seinem Ausgangswert gemessen worden.</translation>
    </message>
    <message>
        <source>Data sets that lead to a measured change</source>
        <translation>Datensätze, die zu einer gemessenen Veränderung führen</translation>
    </message>
    <message>
        <source>Every data set leads to a measured change.</source>
        <translation>Jeder Datensatz führt zu einer gemessenen Veränderung.</translation>
    </message>
    <message>
        <source>Tests with a lesson</source>
        <translation>Erprobungen mit Erkenntnis</translation>
    </message>
    <message>
        <source>Every small-scale action says what was learned.</source>
        <translation>Für jede kleine Erprobung ist festgehalten, was gelernt wurde.</translation>
    </message>
    <message>
        <source>Money of the plan as a whole belongs to no action; it lowers what is still to find for all of them together.</source>
        <translation>Geld für den Plan als Ganzes gehört zu keiner Maßnahme; es senkt, was für alle zusammen noch zu finden ist.</translation>
    </message>
    <message>
        <source>Cost lines that the totals leave out</source>
        <translation>Kostenpositionen, die in den Summen fehlen</translation>
    </message>
    <message>
        <source>The plan has no actions yet: there is nothing to decide.</source>
        <translation>Der Plan hat noch keine Maßnahmen: Es gibt nichts zu beschließen.</translation>
    </message>
    <message>
        <source>No cost and no funding is recorded yet.</source>
        <translation>Noch sind weder Kosten noch Finanzierung erfasst.</translation>
    </message>
    <message>
        <source>In how many cities the records are complete</source>
        <translation>In wie vielen Städten die Angaben vollständig sind</translation>
    </message>
    <message>
        <source>all records</source>
        <translation>alle Einträge</translation>
    </message>
    <message>
        <source>some</source>
        <translation>einige</translation>
    </message>
    <message>
        <source>Where departments need support, all cities together</source>
        <translation>Wo Fachbereiche Unterstützung brauchen, alle Städte zusammen</translation>
    </message>
    <message>
        <source>Answers of all cities together.</source>
        <translation>Antworten aller Städte zusammen.</translation>
    </message>
    <message>
        <source>Nothing to check:</source>
        <translation>Nichts zu prüfen:</translation>
    </message>
    <message>
        <source>nothing to check</source>
        <translation>nichts zu prüfen</translation>
    </message>
    <message>
        <source>no record</source>
        <translation>kein Eintrag</translation>
    </message>
    <message>
        <source>Whether departments have data, all topics together</source>
        <translation>Ob Fachbereiche Daten haben, alle Themen zusammen</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Fachbereiche</translation>
    </message>
    <message>
        <source>Files of plans that are in it already</source>
        <translation>Dateien von Plänen, die schon enthalten sind</translation>
    </message>
    <message>
        <source>systematic or ad hoc</source>
        <translation>systematisch oder anlassbezogen</translation>
    </message>
    <message>
        <source>Of every data set it is known whether it holds data about persons.</source>
        <translation>Von jedem Datensatz ist bekannt, ob er Daten über Personen enthält.</translation>
    </message>
    <message>
        <source>Known whether about persons</source>
        <translation>Personenbezug bekannt</translation>
    </message>
    <message>
        <source>Counted along the way. Indicators that take their values from a data set without a problem that rests on it are not on a way.</source>
        <translation>Gezählt entlang des Weges. Indikatoren, die ihre Werte aus einem Datensatz nehmen, auf dem kein Problem beruht, liegen auf keinem Weg.</translation>
    </message>
    <message>
        <source>no heading</source>
        <translation>ohne Überschrift</translation>
    </message>
    <message>
        <source>not counted: a later entry for this date holds</source>
        <translation>nicht gezählt: Es gilt ein späterer Eintrag für dieses Datum</translation>
    </message>
    <message>
        <source>A contradiction is two facts that cannot both hold; a gap is something that a plan needs. What the city has accepted is not listed.</source>
        <translation>Ein Widerspruch sind zwei Angaben, die nicht beide zutreffen können; eine Lücke ist etwas, das ein Plan braucht. Was die Stadt akzeptiert hat, ist nicht aufgeführt.</translation>
    </message>
    <message>
        <source>The objectives, none of them described yet:</source>
        <translation>Die Ziele, von denen noch keines beschrieben ist:</translation>
    </message>
    <message>
        <source>Objectives that are not described yet:</source>
        <translation>Noch nicht beschriebene Ziele:</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>nicht berechnet</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>trifft nicht zu</translation>
    </message>
    <message>
        <source>Nothing that this chapter asks for is missing.</source>
        <translation>Von dem, wonach dieses Kapitel fragt, fehlt nichts.</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>%1 is not there. Check the name and the folder.</source>
        <translation>%1 ist nicht vorhanden. Prüfen Sie den Namen und den Ordner.</translation>
    </message>
    <message>
        <source>%1 may not be read. Check its permissions, or wait until the sync program has downloaded it.</source>
        <translation>%1 darf nicht gelesen werden. Prüfen Sie die Berechtigungen oder warten Sie, bis das Synchronisierungsprogramm die Datei heruntergeladen hat.</translation>
    </message>
    <message>
        <source>%1 is empty (0 bytes), perhaps still being copied or synced. Wait and try again.</source>
        <translation>%1 ist leer (0 Byte), vielleicht wird die Datei noch kopiert oder synchronisiert. Warten Sie und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 was made with a newer version (format %2; this program reads up to %3). Update IAP Studio to open it.</source>
        <translation>%1 wurde mit einer neueren Programmversion erstellt (Format %2; dieses Programm liest bis %3). Aktualisieren Sie IAP Studio, um die Datei zu öffnen.</translation>
    </message>
    <message>
        <source>%1 contains parts that don&apos;t belong in a plan (%2) and was not opened. Ask the sender for the original file.</source>
        <translation>%1 enthält Teile, die nicht in einen Plan gehören (%2), und wurde nicht geöffnet. Bitten Sie den Absender um die Originaldatei.</translation>
    </message>
    <message>
        <source>%1 is damaged (%2) and was not opened. Use your last copy of the plan.</source>
        <translation>%1 ist beschädigt (%2) und wurde nicht geöffnet. Verwenden Sie Ihre letzte Kopie des Plans.</translation>
    </message>
    <message>
        <source>The content of %1 was altered by something other than IAP Studio and was not opened. Use your last copy of the plan.</source>
        <translation>Der Inhalt von %1 wurde von etwas anderem als IAP Studio verändert und wurde nicht geöffnet. Verwenden Sie Ihre letzte Kopie des Plans.</translation>
    </message>
    <message>
        <source>%1 was not opened: table %2, row %3, has an invalid %4. Use your last copy of the plan.</source>
        <translation>%1 wurde nicht geöffnet: Tabelle %2, Zeile %3, hat eine ungültige Angabe in %4. Verwenden Sie Ihre letzte Kopie des Plans.</translation>
    </message>
    <message>
        <source>%1 is larger than this program accepts (%2). Check that it is the right file.</source>
        <translation>%1 ist größer, als dieses Programm annimmt (%2). Prüfen Sie, ob es die richtige Datei ist.</translation>
    </message>
    <message>
        <source>Reading %1 took too long and was stopped. Check that it is the right file.</source>
        <translation>Das Lesen von %1 dauerte zu lange und wurde abgebrochen. Prüfen Sie, ob es die richtige Datei ist.</translation>
    </message>
    <message>
        <source>%1 is in use by another program. Close it there and try again.</source>
        <translation>%1 wird von einem anderen Programm verwendet. Schließen Sie die Datei dort und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 is open in %2 (process %3). Close it there and try again; nothing was changed.</source>
        <translation>%1 ist in %2 (Prozess %3) geöffnet. Schließen Sie die Datei dort und versuchen Sie es erneut; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else in the meantime and was left as it is. Your version is in %2; compare the two.</source>
        <translation>%1 wurde in der Zwischenzeit von jemand anderem geändert und nicht überschrieben. Ihre Fassung liegt in %2; vergleichen Sie beide.</translation>
    </message>
    <message>
        <source>%1 holds newer work from elsewhere. Unfinished changes of this computer were kept in %2; compare the two, then run this again.</source>
        <translation>%1 enthält einen neueren Stand von anderer Stelle. Noch nicht übernommene Änderungen dieses Computers wurden in %2 aufbewahrt; vergleichen Sie beide und führen Sie dies dann erneut aus.</translation>
    </message>
    <message>
        <source>%1 could not be replaced (%2). The file is as before and your changes are safe on this computer; they are delivered when the plan is next opened.</source>
        <translation>%1 konnte nicht ersetzt werden (%2). Die Datei ist unverändert, und Ihre Änderungen sind auf diesem Computer sicher; sie werden übernommen, wenn der Plan das nächste Mal geöffnet wird.</translation>
    </message>
    <message>
        <source>%1 or its folder is read-only. The file is as before and your changes are safe on this computer; make them writable and open the plan again.</source>
        <translation>%1 oder der Ordner ist schreibgeschützt. Die Datei ist unverändert, und Ihre Änderungen sind auf diesem Computer sicher; heben Sie den Schreibschutz auf und öffnen Sie den Plan erneut.</translation>
    </message>
    <message>
        <source>Not saved: the disk is full while writing %1. This change was undone; earlier ones are safe. Free some space and try again.</source>
        <translation>Nicht gespeichert: Der Datenträger ist beim Schreiben von %1 voll geworden. Diese Änderung wurde zurückgenommen; frühere sind sicher. Schaffen Sie Speicherplatz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Not saved: %1 could not be written (%2). This change was undone; earlier ones are safe. Check the disk and try again.</source>
        <translation>Nicht gespeichert: %1 konnte nicht geschrieben werden (%2). Diese Änderung wurde zurückgenommen; frühere sind sicher. Prüfen Sie den Datenträger und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 is already there and was left as it is. Choose another name.</source>
        <translation>%1 ist bereits vorhanden und wurde nicht verändert. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Editing %1 stopped because of a fault in the program; everything up to the last change is safe. Please report it: %2</source>
        <translation>Die Bearbeitung von %1 wurde wegen eines Programmfehlers beendet; alles bis zur letzten Änderung ist sicher. Bitte melden Sie den Fehler: %2</translation>
    </message>
    <message>
        <source>%1 has no version named %2. List them with: iap versions %1</source>
        <translation>%1 hat keine Fassung mit dem Namen %2. Die Fassungen listet dieser Befehl auf: iap versions %1</translation>
    </message>
    <message>
        <source>The version %2 in %1 is damaged and was not read. The plan itself is not affected.</source>
        <translation>Die Fassung %2 in %1 ist beschädigt und wurde nicht gelesen. Der Plan selbst ist nicht betroffen.</translation>
    </message>
    <message>
        <source>An amount is too large to add up. Check the costs for a wrong unit, for example thousands instead of euro.</source>
        <translation>Ein Betrag ist zu groß, um ihn zu summieren. Prüfen Sie die Kosten auf eine falsche Einheit, zum Beispiel Tausend statt Euro.</translation>
    </message>
    <message>
        <source>%1 could not be read (%2). Check the name and the permissions.</source>
        <translation>%1 konnte nicht gelesen werden (%2). Prüfen Sie den Namen und die Berechtigungen.</translation>
    </message>
    <message>
        <source>%1, row %2: the text is not %3. Save the table as CSV UTF-8, or name its encoding in the mapping.</source>
        <translation>%1, Zeile %2: Der Text ist nicht in %3 kodiert. Speichern Sie die Tabelle als CSV UTF-8 oder nennen Sie die Kodierung in der Zuordnung.</translation>
    </message>
    <message>
        <source>%1: the separator between the columns could not be found in row %2. Name the right one in the mapping, for example &quot;separator&quot;: &quot;;&quot;.</source>
        <translation>%1: Das Trennzeichen zwischen den Spalten wurde in Zeile %2 nicht gefunden. Nennen Sie das richtige in der Zuordnung, zum Beispiel &quot;separator&quot;: &quot;;&quot;.</translation>
    </message>
    <message>
        <source>%1, row %2: a quotation mark is opened and never closed. Correct the row and import again.</source>
        <translation>%1, Zeile %2: Ein Anführungszeichen wird geöffnet und nie geschlossen. Korrigieren Sie die Zeile und importieren Sie erneut.</translation>
    </message>
    <message>
        <source>%1, row %2: %3 cells where the header row has %4 columns. Correct the row and import again.</source>
        <translation>%1, Zeile %2: %3 Zellen, die Kopfzeile hat aber %4 Spalten. Korrigieren Sie die Zeile und importieren Sie erneut.</translation>
    </message>
    <message>
        <source>%1, row 1: there is no column &quot;%2&quot;. The table has: %3. Correct the mapping or the table.</source>
        <translation>%1, Zeile 1: Es gibt keine Spalte „%2“. Die Tabelle hat: %3. Korrigieren Sie die Zuordnung oder die Tabelle.</translation>
    </message>
    <message>
        <source>%1, row 1: several columns are called &quot;%2&quot;. Give each a name of its own and import again.</source>
        <translation>%1, Zeile 1: Mehrere Spalten heißen „%2“. Geben Sie jeder einen eigenen Namen und importieren Sie erneut.</translation>
    </message>
    <message>
        <source>%1, line %2: %3. Correct the mapping and import again.</source>
        <translation>%1, Zeile %2: %3. Korrigieren Sie die Zuordnung und importieren Sie erneut.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a key of %3. Allowed are: %4.</source>
        <translation>%1: „%2“ ist kein Schlüssel von %3. Zulässig sind: %4.</translation>
    </message>
    <message>
        <source>%1: %2 lacks the key &quot;%3&quot;. Add it and import again.</source>
        <translation>%1: In %2 fehlt der Schlüssel „%3“. Ergänzen Sie ihn und importieren Sie erneut.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; can&apos;t be %3. Allowed: %4.</source>
        <translation>%1: „%2“ ist für %3 nicht zulässig. Zulässig: %4.</translation>
    </message>
    <message>
        <source>%1 describes no table that fits %2. Name the file in &quot;file&quot; of one of its tables.</source>
        <translation>%1 beschreibt keine Tabelle, die zu %2 passt. Nennen Sie die Datei unter &quot;file&quot; in einer der Tabellen.</translation>
    </message>
    <message>
        <source>Nothing was imported because of rows with errors (%1, see above). Correct them, or run again with --skip-errors to leave them out.</source>
        <translation>Wegen fehlerhafter Zeilen (%1, siehe oben) wurde nichts importiert. Korrigieren Sie sie oder führen Sie den Import erneut mit --skip-errors aus, um sie auszulassen.</translation>
    </message>
    <message>
        <source>%1: there is no table &quot;%2&quot; in a plan. Rename the file after its table.</source>
        <translation>%1: In einem Plan gibt es keine Tabelle „%2“. Geben Sie der Datei den Namen ihrer Tabelle.</translation>
    </message>
    <message>
        <source>%1, row 1: &quot;%2&quot; is not a field of %3. Fields are: %4.</source>
        <translation>%1, Zeile 1: „%2“ ist kein Feld von %3. Felder sind: %4.</translation>
    </message>
    <message>
        <source>%1, row %2, column %3: &quot;%4&quot; is not valid. Correct the cell.</source>
        <translation>%1, Zeile %2, Spalte %3: „%4“ ist ungültig. Korrigieren Sie die Zelle.</translation>
    </message>
    <message>
        <source>%1, row %2, column %3: there is no record &quot;%4&quot; in the table %5. Correct the cell.</source>
        <translation>%1, Zeile %2, Spalte %3: In der Tabelle %5 gibt es keinen Eintrag „%4“. Korrigieren Sie die Zelle.</translation>
    </message>
    <message>
        <source>%1, line %2: %3. Correct the template.</source>
        <translation>%1, Zeile %2: %3. Korrigieren Sie die Vorlage.</translation>
    </message>
    <message>
        <source>There is no document &quot;%1&quot;. Choose one of: %2.</source>
        <translation>Es gibt kein Dokument „%1“. Wählen Sie eines von: %2.</translation>
    </message>
    <message>
        <source>%1 could not be written (%2). What was there before is unchanged; choose another place.</source>
        <translation>%1 konnte nicht geschrieben werden (%2). Was vorher dort war, ist unverändert; wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The font %1 could not be read. Install IAP Studio again.</source>
        <translation>Die Schrift %1 konnte nicht gelesen werden. Installieren Sie IAP Studio neu.</translation>
    </message>
    <message>
        <source>The document could not be laid out (%1). Please report it.</source>
        <translation>Das Dokument konnte nicht gesetzt werden (%1). Bitte melden Sie den Fehler.</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 is not an IAP Studio plan. Choose another file, or ask the sender for the original.</source>
        <translation>%1 ist kein Plan von IAP Studio. Wählen Sie eine andere Datei oder bitten Sie den Absender um das Original.</translation>
    </message>
    <message>
        <source>There is no room left to write %1. The file is as before and your changes are safe on this computer. Free some space and try again, or save a copy in another place.</source>
        <translation>Für %1 ist kein Platz mehr. Die Datei ist wie vorher, und Ihre Änderungen sind auf diesem Rechner sicher. Schaffen Sie Platz und versuchen Sie es noch einmal, oder speichern Sie eine Kopie an einem anderen Ort.</translation>
    </message>
    <message>
        <source>%1 was not written: the disk is full. What was there before is unchanged; free some space or choose another place.</source>
        <translation>%1 wurde nicht geschrieben: Der Datenträger ist voll. Was vorher dort war, ist unverändert; schaffen Sie Platz oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>%1, line %2: %3. The file was not taken over; mend it and try again.</source>
        <translation>%1, Zeile %2: %3. Die Datei wurde nicht übernommen; bessern Sie sie aus und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>a column has no name</source>
        <translation>eine Spalte hat keinen Namen</translation>
    </message>
    <message>
        <source>two columns are called &quot;%1&quot;</source>
        <translation>zwei Spalten heißen „%1“</translation>
    </message>
    <message>
        <source>there is no column &quot;title&quot;</source>
        <translation>es gibt keine Spalte „title“</translation>
    </message>
    <message>
        <source>there is no title</source>
        <translation>es gibt keinen Titel</translation>
    </message>
    <message>
        <source>this is no text file in UTF-8</source>
        <translation>das ist keine Textdatei in UTF-8</translation>
    </message>
    <message>
        <source>&quot;document NAME&quot; or &quot;title TEXT&quot; is missing</source>
        <translation>„document NAME“ oder „title TEXT“ fehlt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no statement (%2)</source>
        <translation>„%1“ ist keine Anweisung (%2)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a name or number</source>
        <translation>„%1“ braucht einen Namen oder eine Nummer</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a title</source>
        <translation>„%1“ braucht einen Titel</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too much</source>
        <translation>„%1“ ist zu viel</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no level of a heading (1 to 4)</source>
        <translation>„%1“ ist keine Ebene einer Überschrift (1 bis 4)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no language; write a code such as en, lv or de-AT</source>
        <translation>„%1“ ist keine Sprache; schreiben Sie ein Kürzel wie en, lv oder de-AT</translation>
    </message>
    <message>
        <source>&quot;in&quot; must follow a statement with a title</source>
        <translation>„in“ muss auf eine Anweisung mit einem Titel folgen</translation>
    </message>
    <message>
        <source>&quot;in %1&quot; needs a title</source>
        <translation>„in %1“ braucht einen Titel</translation>
    </message>
    <message>
        <source>there is no block &quot;%1&quot;; nearest to it: %2</source>
        <translation>es gibt keinen Block „%1“; am ähnlichsten sind: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too much; the block &quot;%2&quot; takes nothing</source>
        <translation>„%1“ ist zu viel; der Block „%2“ nimmt nichts an</translation>
    </message>
    <message>
        <source>the block &quot;%1&quot; has no &quot;%2&quot; (%3)</source>
        <translation>der Block „%1“ hat kein „%2“ (%3)</translation>
    </message>
    <message>
        <source>%1=%2 is no whole number from 1</source>
        <translation>%1=%2 ist keine ganze Zahl ab 1</translation>
    </message>
    <message>
        <source>%1 can&apos;t be &quot;%2&quot; (%3)</source>
        <translation>%1 kann nicht „%2“ sein (%3)</translation>
    </message>
    <message>
        <source>%1 names something twice</source>
        <translation>%1 nennt etwas zweimal</translation>
    </message>
    <message>
        <source>the file is larger than 20 MB</source>
        <translation>die Datei ist größer als 20 MB</translation>
    </message>
    <message>
        <source>a catalogue of this name comes with the program; give the file another one</source>
        <translation>ein Katalog dieses Namens gehört zum Programm; geben Sie der Datei einen anderen</translation>
    </message>
    <message>
        <source>this is no template of a document</source>
        <translation>das ist keine Vorlage eines Dokuments</translation>
    </message>
    <message>
        <source>&quot;%1&quot; comes with the program; give the document another name</source>
        <translation>„%1“ gehört zum Programm; geben Sie dem Dokument einen anderen Namen</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Abstentions</source>
        <translation>Enthaltungen</translation>
    </message>
    <message>
        <source>Accent</source>
        <translation>Akzentfarbe</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation>Akzeptiert am</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Applies</source>
        <translation>Trifft zu</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Angefragt</translation>
    </message>
    <message>
        <source>Aspect</source>
        <translation>Aspekt</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Teilnehmende</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Leserkreis</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasst von</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Geschrieben von</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Ausgangswert</translation>
    </message>
    <message>
        <source>Date of the baseline</source>
        <translation>Datum des Ausgangswerts</translation>
    </message>
    <message>
        <source>State of the baseline</source>
        <translation>Status des Ausgangswerts</translation>
    </message>
    <message>
        <source>Baseline as printed</source>
        <translation>Ausgangswert im Wortlaut</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>Wurde zu</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Vorsitz</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Themengruppe</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Co-financing rate</source>
        <translation>Kofinanzierungssatz</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Order of the column</source>
        <translation>Reihenfolge der Spalte</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Gebunden</translation>
    </message>
    <message>
        <source>Common EU code</source>
        <translation>Gemeinsamer EU-Code</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Betroffenheit</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Contact is for</source>
        <translation>Leserkreis des Kontakts</translation>
    </message>
    <message>
        <source>If it happens</source>
        <translation>Im Eintrittsfall</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Bezahlt von</translation>
    </message>
    <message>
        <source>Cost status</source>
        <translation>Kostenstatus</translation>
    </message>
    <message>
        <source>Cost as printed</source>
        <translation>Kosten im Wortlaut</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Counts persons</source>
        <translation>Zählt Personen</translation>
    </message>
    <message>
        <source>Adds up as</source>
        <translation>Art der Summierung</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Data source</source>
        <translation>Datenquelle</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Entschieden am</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Beschlossen durch</translation>
    </message>
    <message>
        <source>Date of the decision</source>
        <translation>Datum des Beschlusses</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Version of the definition</source>
        <translation>Fassung der Definition</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Nenner</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Broken down by</source>
        <translation>Aufgegliedert nach</translation>
    </message>
    <message>
        <source>Disclaimer</source>
        <translation>Haftungsausschluss</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Zeithorizont</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Protokoll / Minuten</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Zuständigkeit</translation>
    </message>
    <message>
        <source>Economic dimension</source>
        <translation>Wirtschaftliche Dimension</translation>
    </message>
    <message>
        <source>Expected effect</source>
        <translation>Erwartete Wirkung</translation>
    </message>
    <message>
        <source>Eligible part</source>
        <translation>Förderfähiger Teil</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Involved from</source>
        <translation>Beteiligt ab</translation>
    </message>
    <message>
        <source>Involved until</source>
        <translation>Beteiligt bis</translation>
    </message>
    <message>
        <source>How involved</source>
        <translation>Art der Beteiligung</translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation>Eingetragen am</translation>
    </message>
    <message>
        <source>Environmental dimension</source>
        <translation>Ökologische Dimension</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Expected change</source>
        <translation>Erwartete Veränderung</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Häufigkeit</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Funding as printed</source>
        <translation>Finanzierung im Wortlaut</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>Role in the Local Group</source>
        <translation>Rolle in der Lokalen Gruppe</translation>
    </message>
    <message>
        <source>Has data</source>
        <translation>Daten vorhanden</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>Impact assessment done</source>
        <translation>Folgenabschätzung</translation>
    </message>
    <message>
        <source>Impact scale</source>
        <translation>Skala der Auswirkung</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In Kraft</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Enthalten</translation>
    </message>
    <message>
        <source>Cost is in</source>
        <translation>Kosten enthalten in</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Interesse</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Days between</source>
        <translation>Tage dazwischen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Großdruck</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Endjahr</translation>
    </message>
    <message>
        <source>Newest value</source>
        <translation>Neuester Wert</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Federführung</translation>
    </message>
    <message>
        <source>Lead as printed</source>
        <translation>Federführung im Wortlaut</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Rechtsgrundlage</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Erkenntnisse</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Level as printed</source>
        <translation>Stufe im Wortlaut</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Eintrittswahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Likelihood scale</source>
        <translation>Skala der Eintrittswahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>From score</source>
        <translation>Ab Punktwert</translation>
    </message>
    <message>
        <source>Main objective</source>
        <translation>Hauptziel</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Kind of measure</source>
        <translation>Art der Maßnahme</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Dateityp</translation>
    </message>
    <message>
        <source>Meets</source>
        <translation>Tagt</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Response in words</source>
        <translation>Gegenmaßnahme in Worten</translation>
    </message>
    <message>
        <source>Motivation</source>
        <translation>Beweggründe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Natural limit</source>
        <translation>Natürliche Grenze</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Risiko oder Chance</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note is for</source>
        <translation>Leserkreis der Notiz</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Derzeit</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Only for</source>
        <translation>Nur für</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Original amount</source>
        <translation>Ursprünglicher Betrag</translation>
    </message>
    <message>
        <source>Original currency</source>
        <translation>Ursprüngliche Währung</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>Was getan wird</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Owner as printed</source>
        <translation>Verantwortung im Wortlaut</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papierformat</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Participants planned</source>
        <translation>Geplante Teilnehmende</translation>
    </message>
    <message>
        <source>Participants reached</source>
        <translation>Erreichte Teilnehmende</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Period end</source>
        <translation>Ende des Zeitraums</translation>
    </message>
    <message>
        <source>Period start</source>
        <translation>Beginn des Zeitraums</translation>
    </message>
    <message>
        <source>Period as printed</source>
        <translation>Zeitraum im Wortlaut</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Personenbezogene Daten</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Einwohnerzahl</translation>
    </message>
    <message>
        <source>Population on</source>
        <translation>Stand der Einwohnerzahl</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>Platz in der Liste</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Einfluss</translation>
    </message>
    <message>
        <source>Predecessor</source>
        <translation>Vorgänger</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Prices of</source>
        <translation>Preisstand</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Contract with processor</source>
        <translation>Vertrag zur Auftragsverarbeitung</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>About the quality</source>
        <translation>Zur Qualität</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Upper end</source>
        <translation>Obergrenze</translation>
    </message>
    <message>
        <source>Lower end</source>
        <translation>Untergrenze</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Wechselkurs</translation>
    </message>
    <message>
        <source>Date of the rate</source>
        <translation>Datum des Wechselkurses</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Umsetzungsreife</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Recurrence</source>
        <translation>Turnus</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>Relevanz</translation>
    </message>
    <message>
        <source>Reported to</source>
        <translation>Bericht an</translation>
    </message>
    <message>
        <source>Impact after response</source>
        <translation>Auswirkung nach Gegenmaßnahme</translation>
    </message>
    <message>
        <source>Level after response</source>
        <translation>Stufe nach Gegenmaßnahme</translation>
    </message>
    <message>
        <source>Likelihood after response</source>
        <translation>Eintrittswahrscheinlichkeit nach Gegenmaßnahme</translation>
    </message>
    <message>
        <source>Role of the respondent</source>
        <translation>Rolle der befragten Person</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Gegenmaßnahme</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Responsible as printed</source>
        <translation>Zuständigkeit im Wortlaut</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Aufbewahrung bis</translation>
    </message>
    <message>
        <source>No longer used</source>
        <translation>Nicht mehr verwendet</translation>
    </message>
    <message>
        <source>Review date</source>
        <translation>Datum der Überprüfung</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Order of the row</source>
        <translation>Reihenfolge der Zeile</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Geltungsbereich</translation>
    </message>
    <message>
        <source>Score scale</source>
        <translation>Skala der Bewertung</translation>
    </message>
    <message>
        <source>English wordings too</source>
        <translation>Texte auch auf Englisch</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sektor</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Datenreihe</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Weitergabe</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kurzname</translation>
    </message>
    <message>
        <source>Show what is missing</source>
        <translation>Fehlendes anzeigen</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Größe in Byte</translation>
    </message>
    <message>
        <source>Smallest group shown</source>
        <translation>Kleinste gezeigte Gruppe</translation>
    </message>
    <message>
        <source>Social dimension</source>
        <translation>Soziale Dimension</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Geldgeber</translation>
    </message>
    <message>
        <source>Kind of spending</source>
        <translation>Art der Ausgaben</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personaleinsatz</translation>
    </message>
    <message>
        <source>Staff in</source>
        <translation>Personaleinsatz in</translation>
    </message>
    <message>
        <source>Stakeholder</source>
        <translation>Beteiligte(r)</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Mark of status</source>
        <translation>Kennzeichnung des Status</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Bezieht sich auf</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>Nachfolger</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Unterstützung</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Territorial dimension</source>
        <translation>Territoriale Dimension</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Erprobung</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>As a whole</source>
        <translation>Insgesamt</translation>
    </message>
    <message>
        <source>Early sign</source>
        <translation>Frühes Anzeichen</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Price of a unit</source>
        <translation>Preis je Einheit</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Internetadresse</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Nutzende</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>Mehrwertsteuer</translation>
    </message>
    <message>
        <source>Date of the version</source>
        <translation>Datum der Fassung</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>Vision</translation>
    </message>
    <message>
        <source>Vision year</source>
        <translation>Jahr der Vision</translation>
    </message>
    <message>
        <source>Voter</source>
        <translation>Abstimmende(r)</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Votes against</source>
        <translation>Gegenstimmen</translation>
    </message>
    <message>
        <source>Votes for</source>
        <translation>Ja-Stimmen</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Angestrebt</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>Verfasst am</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>How it is analysed</source>
        <translation>Wie sie ausgewertet werden</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>Nutzen</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Fachbereich</translation>
    </message>
    <message>
        <source>What it is to show</source>
        <translation>Was sie zeigen sollen</translation>
    </message>
    <message>
        <source>Inspired by</source>
        <translation>Nach dem Vorbild von</translation>
    </message>
    <message>
        <source>New attachments are for</source>
        <translation>Neue Anhänge sind für</translation>
    </message>
    <message>
        <source>New contacts are for</source>
        <translation>Neue Kontakte sind für</translation>
    </message>
    <message>
        <source>New data sets are for</source>
        <translation>Neue Datensätze sind für</translation>
    </message>
    <message>
        <source>New governance bodies are for</source>
        <translation>Neue Gremien sind für</translation>
    </message>
    <message>
        <source>New notes are for</source>
        <translation>Neue Notizen sind für</translation>
    </message>
    <message>
        <source>New risks are for</source>
        <translation>Neue Risiken sind für</translation>
    </message>
    <message>
        <source>New texts are for</source>
        <translation>Neue Texte sind für</translation>
    </message>
    <message>
        <source>New stakeholders are for</source>
        <translation>Neue Beteiligte sind für</translation>
    </message>
    <message>
        <source>New surveys are for</source>
        <translation>Neue Umfragen sind für</translation>
    </message>
    <message>
        <source>New workshops are for</source>
        <translation>Neue Workshops sind für</translation>
    </message>
    <message>
        <source>Who could provide it</source>
        <translation>Wer sie liefern könnte</translation>
    </message>
    <message>
        <source>Who could provide it, as written</source>
        <translation>Wer sie liefern könnte, im Wortlaut</translation>
    </message>
    <message>
        <source>Systematic or ad hoc</source>
        <translation>Systematisch oder anlassbezogen</translation>
    </message>
    <message>
        <source>What it does with the data</source>
        <translation>Was sie mit den Daten macht</translation>
    </message>
    <message>
        <source>Support needed: analysing</source>
        <translation>Hilfe nötig: Auswerten</translation>
    </message>
    <message>
        <source>Support needed: collecting</source>
        <translation>Hilfe nötig: Erheben</translation>
    </message>
    <message>
        <source>Support needed: evaluating</source>
        <translation>Hilfe nötig: Bewerten</translation>
    </message>
    <message>
        <source>Support needed: managing</source>
        <translation>Hilfe nötig: Verwalten</translation>
    </message>
</context>
<context>
    <name>FieldInput</name>
    <message>
        <source>This would make a loop: a record can&apos;t belong to itself.</source>
        <translation>Das ergäbe eine Schleife: Ein Eintrag kann nicht zu sich selbst gehören.</translation>
    </message>
    <message>
        <source>What it refers to is not in the plan.</source>
        <translation>Der Eintrag, auf den verwiesen wird, ist nicht im Plan.</translation>
    </message>
    <message>
        <source>This doesn&apos;t fit the field.</source>
        <translation>Diese Angabe passt nicht zum Feld.</translation>
    </message>
    <message>
        <source>This record is no longer in the plan.</source>
        <translation>Dieser Eintrag ist nicht mehr im Plan.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of: %2.</source>
        <translation>„%1“ ist hier nicht vorgesehen. Möglich sind: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date. Write a year, a month or a day, for example 2026, %2 or %3.</source>
        <translation>„%1“ ist kein Datum. Geben Sie ein Jahr, einen Monat oder einen Tag ein, zum Beispiel 2026, %2 oder %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no amount. Write for example 1250 or 1.25 k.</source>
        <translation>„%1“ ist kein Betrag. Geben Sie zum Beispiel 1250 oder 1,25 Tsd. ein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no whole number.</source>
        <translation>„%1“ ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Edit %1 of %2</source>
        <translation>%1 von %2 bearbeiten</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the plan.</source>
        <translation>„%1“ steht nicht im Plan.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can&apos;t be the plan&apos;s currency: it is none that the program knows, or amounts have cents that it has not.</source>
        <translation>„%1“ kann nicht die Währung des Plans sein: Das Programm kennt sie nicht, oder Beträge haben Cent, die es in ihr nicht gibt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no language. Write its short form, such as en, de or lv.</source>
        <translation>„%1“ ist keine Sprache. Schreiben Sie das Kürzel, etwa en, de oder lv.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no step of the scale: write a number from %2 to %3, or its word.</source>
        <translation>„%1“ ist keine Stufe der Skala: Schreiben Sie eine Zahl von %2 bis %3 oder das Wort dafür.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not fit: write a whole number from %2 to %3.</source>
        <translation>„%1“ passt nicht: Schreiben Sie eine ganze Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; lies in the future: this is the day of the newest data that are there.</source>
        <translation>„%1“ liegt in der Zukunft: Hier steht der Tag der neuesten Daten, die vorliegen.</translation>
    </message>
    <message>
        <source>%1 in English</source>
        <comment>the English wording of a field such as Title</comment>
        <translation>%1 auf Englisch</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither yes nor no.</source>
        <translation>„%1“ ist weder ja noch nein.</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Actions that share a code</source>
        <translation>Maßnahmen mit gleichem Code</translation>
    </message>
    <message>
        <source>Actions that end before they start</source>
        <translation>Maßnahmen, die vor ihrem Beginn enden</translation>
    </message>
    <message>
        <source>Actions with several main objectives</source>
        <translation>Maßnahmen mit mehreren Hauptzielen</translation>
    </message>
    <message>
        <source>Actions marked as not priced that have amounts</source>
        <translation>Als nicht beziffert gekennzeichnete Maßnahmen, die Beträge haben</translation>
    </message>
    <message>
        <source>Actions whose sources exceed their cost</source>
        <translation>Maßnahmen, deren Finanzierung ihre Kosten übersteigt</translation>
    </message>
    <message>
        <source>Actions that wait for themselves</source>
        <translation>Maßnahmen, die auf sich selbst warten</translation>
    </message>
    <message>
        <source>Steps outside the period of their action</source>
        <translation>Arbeitsschritte außerhalb des Zeitraums ihrer Maßnahme</translation>
    </message>
    <message>
        <source>Cost lines whose years add up to another amount</source>
        <translation>Kostenpositionen, deren Jahre einen anderen Betrag ergeben</translation>
    </message>
    <message>
        <source>Cost lines whose quantity times unit price is another amount</source>
        <translation>Kostenpositionen, bei denen Menge mal Preis je Einheit einen anderen Betrag ergibt</translation>
    </message>
    <message>
        <source>Sources that exceed the cost of the plan</source>
        <translation>Finanzierung, die die Kosten des Plans übersteigt</translation>
    </message>
    <message>
        <source>Indicators with a target against their direction</source>
        <translation>Indikatoren, deren Zielwert ihrer Richtung widerspricht</translation>
    </message>
    <message>
        <source>Indicators with two values for one date</source>
        <translation>Indikatoren mit zwei Werten für dasselbe Datum</translation>
    </message>
    <message>
        <source>Indicators with a milestone after the target</source>
        <translation>Indikatoren mit einem Meilenstein nach dem Zielwert</translation>
    </message>
    <message>
        <source>Risks with a step that their scale has not</source>
        <translation>Risiken mit einer Stufe, die es in ihrer Skala nicht gibt</translation>
    </message>
    <message>
        <source>Risks rated higher after the response</source>
        <translation>Nach der Gegenmaßnahme höher eingestufte Risiken</translation>
    </message>
    <message>
        <source>Actions without a title</source>
        <translation>Maßnahmen ohne Titel</translation>
    </message>
    <message>
        <source>Actions without an objective</source>
        <translation>Maßnahmen ohne Ziel</translation>
    </message>
    <message>
        <source>Actions without a main objective</source>
        <translation>Maßnahmen ohne Hauptziel</translation>
    </message>
    <message>
        <source>Actions without a lead</source>
        <translation>Maßnahmen ohne Federführung</translation>
    </message>
    <message>
        <source>Actions without dates</source>
        <translation>Maßnahmen ohne Zeitangaben</translation>
    </message>
    <message>
        <source>Actions without a start</source>
        <translation>Maßnahmen ohne Beginn</translation>
    </message>
    <message>
        <source>Actions without an end</source>
        <translation>Maßnahmen ohne Ende</translation>
    </message>
    <message>
        <source>Actions without an indicator</source>
        <translation>Maßnahmen ohne Indikator</translation>
    </message>
    <message>
        <source>Actions without a cost</source>
        <translation>Maßnahmen ohne Kosten</translation>
    </message>
    <message>
        <source>Actions whose cost is not estimated</source>
        <translation>Maßnahmen mit nicht geschätzten Kosten</translation>
    </message>
    <message>
        <source>Actions whose cost is included elsewhere, not said where</source>
        <translation>Maßnahmen, deren Kosten an anderer Stelle enthalten sind, ohne Angabe der Stelle</translation>
    </message>
    <message>
        <source>Actions with a cost and no funding source</source>
        <translation>Maßnahmen mit Kosten, aber ohne Geldgeber</translation>
    </message>
    <message>
        <source>Cost lines in prices of another year</source>
        <translation>Kostenpositionen mit anderem Preisstand</translation>
    </message>
    <message>
        <source>Yearly cost lines without first or last year</source>
        <translation>Jährliche Kostenpositionen ohne erstes oder letztes Jahr</translation>
    </message>
    <message>
        <source>Cost lines in another currency only</source>
        <translation>Kostenpositionen nur in einer anderen Währung</translation>
    </message>
    <message>
        <source>Funding lines in prices of another year</source>
        <translation>Finanzierungspositionen mit anderem Preisstand</translation>
    </message>
    <message>
        <source>Funding lines without a source</source>
        <translation>Finanzierungspositionen ohne Geldgeber</translation>
    </message>
    <message>
        <source>Funding lines without a status</source>
        <translation>Finanzierungspositionen ohne Status</translation>
    </message>
    <message>
        <source>Funding lines whose deadline has passed</source>
        <translation>Finanzierungspositionen mit abgelaufener Frist</translation>
    </message>
    <message>
        <source>Objectives without actions</source>
        <translation>Ziele ohne Maßnahmen</translation>
    </message>
    <message>
        <source>Indicators without a baseline</source>
        <translation>Indikatoren ohne Ausgangswert</translation>
    </message>
    <message>
        <source>Indicators whose baseline has no year</source>
        <translation>Indikatoren, deren Ausgangswert kein Jahr hat</translation>
    </message>
    <message>
        <source>Indicators without a target</source>
        <translation>Indikatoren ohne Zielwert</translation>
    </message>
    <message>
        <source>Indicators whose target has no year</source>
        <translation>Indikatoren, deren Zielwert kein Jahr hat</translation>
    </message>
    <message>
        <source>Indicators with an overdue value</source>
        <translation>Indikatoren mit einem überfälligen Wert</translation>
    </message>
    <message>
        <source>Risks that are not assessed</source>
        <translation>Nicht bewertete Risiken</translation>
    </message>
    <message>
        <source>Risks without an owner</source>
        <translation>Risiken ohne Verantwortliche</translation>
    </message>
    <message>
        <source>Risks without a response</source>
        <translation>Risiken ohne Gegenmaßnahme</translation>
    </message>
    <message>
        <source>Plan without actions</source>
        <translation>Plan ohne Maßnahmen</translation>
    </message>
    <message>
        <source>Plan without a title</source>
        <translation>Plan ohne Titel</translation>
    </message>
    <message>
        <source>Plan without a city</source>
        <translation>Plan ohne Stadt</translation>
    </message>
    <message>
        <source>Nothing for the social dimension</source>
        <translation>Nichts für die soziale Dimension</translation>
    </message>
    <message>
        <source>Nothing for the economic dimension</source>
        <translation>Nichts für die wirtschaftliche Dimension</translation>
    </message>
    <message>
        <source>Nothing for the environmental dimension</source>
        <translation>Nichts für die ökologische Dimension</translation>
    </message>
    <message>
        <source>Nothing for the territorial dimension</source>
        <translation>Nichts für die territoriale Dimension</translation>
    </message>
    <message>
        <source>Actions without a code</source>
        <translation>Maßnahmen ohne Code</translation>
    </message>
    <message>
        <source>Actions with several leads</source>
        <translation>Maßnahmen mit mehreren Federführenden</translation>
    </message>
    <message>
        <source>Actions outside the period of the plan</source>
        <translation>Maßnahmen außerhalb des Zeitraums des Plans</translation>
    </message>
    <message>
        <source>Actions that should have ended</source>
        <translation>Maßnahmen, die beendet sein sollten</translation>
    </message>
    <message>
        <source>Steps without a date</source>
        <translation>Arbeitsschritte ohne Datum</translation>
    </message>
    <message>
        <source>Funding lines without an amount</source>
        <translation>Finanzierungspositionen ohne Betrag</translation>
    </message>
    <message>
        <source>Money still to find</source>
        <translation>Noch zu findende Mittel</translation>
    </message>
    <message>
        <source>Indicators without a unit</source>
        <translation>Indikatoren ohne Einheit</translation>
    </message>
    <message>
        <source>Indicators without a data source</source>
        <translation>Indikatoren ohne Datenquelle</translation>
    </message>
    <message>
        <source>Indicators that nobody is named to measure</source>
        <translation>Indikatoren, für deren Messung niemand benannt ist</translation>
    </message>
    <message>
        <source>Indicators with a target equal to the baseline</source>
        <translation>Indikatoren, deren Zielwert dem Ausgangswert gleicht</translation>
    </message>
    <message>
        <source>Indicators that belong to nothing</source>
        <translation>Indikatoren ohne Zuordnung</translation>
    </message>
    <message>
        <source>Risks whose review is overdue</source>
        <translation>Risiken mit überfälliger Überprüfung</translation>
    </message>
    <message>
        <source>Indicators whose planned path turns back</source>
        <translation>Indikatoren, deren geplanter Weg umkehrt</translation>
    </message>
    <message>
        <source>Actions whose cost the source prints otherwise</source>
        <translation>Maßnahmen, deren Kosten anders gedruckt sind</translation>
    </message>
    <message>
        <source>Actions that are too early for what they wait for</source>
        <translation>Maßnahmen, die zu früh sind für das, worauf sie warten</translation>
    </message>
    <message>
        <source>Small-scale actions that end before they start</source>
        <translation>Kleine Erprobungen, die vor ihrem Beginn enden</translation>
    </message>
    <message>
        <source>Decision on the plan whose day has passed</source>
        <translation>Beschluss über den Plan, dessen Tag vergangen ist</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>an empty row</source>
        <translation>eine leere Zeile</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;</source>
        <translation>%1 ist „%2“</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in the plan already</source>
        <translation>„%1“ ist bereits im Plan</translation>
    </message>
    <message>
        <source>there is already one with the code or name &quot;%1&quot;; to change it, say &quot;existing&quot;: &quot;update&quot; in the mapping</source>
        <translation>es gibt bereits einen Eintrag mit dem Code oder Namen „%1“; um ihn zu ändern, geben Sie in der Zuordnung &quot;existing&quot;: &quot;update&quot; an</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands in the table twice</source>
        <translation>„%1“ steht zweimal in der Tabelle</translation>
    </message>
    <message>
        <source>the row has neither a code nor a name</source>
        <translation>die Zeile hat weder einen Code noch einen Namen</translation>
    </message>
    <message>
        <source>column %1: &quot;%2&quot; is no number</source>
        <translation>Spalte %1: „%2“ ist keine Zahl</translation>
    </message>
    <message>
        <source>column %1: &quot;%2&quot; is no amount with the decimal mark &quot;%3&quot; and the thousands marks &quot;%4&quot;; if it means that there is no price, say so in &quot;not_priced&quot;</source>
        <translation>Spalte %1: „%2“ ist kein Betrag mit dem Dezimalzeichen „%3“ und den Tausenderzeichen „%4“; falls es bedeutet, dass es keinen Preis gibt, geben Sie dies unter &quot;not_priced&quot; an</translation>
    </message>
    <message>
        <source>column %1: &quot;%2&quot; holds a blank of another kind (%3); add it to &quot;thousands&quot;</source>
        <translation>Spalte %1: „%2“ enthält ein Leerzeichen anderer Art (%3); ergänzen Sie es unter &quot;thousands&quot;</translation>
    </message>
    <message>
        <source>column %1: it is not clear what 1 in &quot;%2&quot; means; &quot;units&quot; names %3, &quot;unit&quot; says it for bare numbers</source>
        <translation>Spalte %1: es ist nicht klar, was 1 in „%2“ bedeutet; &quot;units&quot; nennt %3, &quot;unit&quot; legt es für Zahlen ohne Einheit fest</translation>
    </message>
    <message>
        <source>column %1: &quot;%2&quot; is no whole number of cents, or too large</source>
        <translation>Spalte %1: „%2“ ergibt keinen ganzen Centbetrag oder ist zu groß</translation>
    </message>
    <message>
        <source>column %1: &quot;%2&quot; is no date (2026, Q3 2026, May 2026, 14.5.2026, 2026-05-14, started, ongoing)</source>
        <translation>Spalte %1: „%2“ ist kein Datum (2026, Q3 2026, May 2026, 14.5.2026, 2026-05-14, started, ongoing)</translation>
    </message>
    <message>
        <source>column %1: &quot;%2&quot; can be two days; say in &quot;language&quot; how dates are written, such as &quot;en-GB&quot; for day first</source>
        <translation>Spalte %1: „%2“ kann zwei Tage bedeuten; geben Sie unter &quot;language&quot; an, wie Datumsangaben geschrieben sind, zum Beispiel &quot;en-GB&quot; für den Tag zuerst</translation>
    </message>
    <message>
        <source>column %1: &quot;%2&quot; has no word here; say in &quot;words&quot; which it is: %3</source>
        <translation>Spalte %1: für „%2“ gibt es hier kein Wort; geben Sie unter &quot;words&quot; an, welches gemeint ist: %3</translation>
    </message>
    <message>
        <source>column %1: &quot;%2&quot; does not fit the field %3</source>
        <translation>Spalte %1: „%2“ passt nicht zum Feld %3</translation>
    </message>
    <message>
        <source>column %1: &quot;%2&quot; is no indicator of the plan</source>
        <translation>Spalte %1: „%2“ ist kein Indikator des Plans</translation>
    </message>
    <message>
        <source>column %1: &quot;%2&quot; is no action of the plan</source>
        <translation>Spalte %1: „%2“ ist keine Maßnahme des Plans</translation>
    </message>
    <message>
        <source>column %1: &quot;%2&quot; needs the &quot;date&quot; of the measurement in the mapping</source>
        <translation>Spalte %1: „%2“ braucht in der Zuordnung das Datum des Messwerts (&quot;date&quot;)</translation>
    </message>
    <message>
        <source>column %1: &quot;%2&quot; kept as words</source>
        <translation>Spalte %1: „%2“ als Wortlaut übernommen</translation>
    </message>
    <message>
        <source>column %1: no action is called &quot;%2&quot;; not linked</source>
        <translation>Spalte %1: keine Maßnahme heißt „%2“; nicht verknüpft</translation>
    </message>
    <message>
        <source>column %1: &quot;%2&quot; could go to several cost lines of the action; change them by hand</source>
        <translation>Spalte %1: „%2“ könnte zu mehreren Kostenpositionen der Maßnahme gehören; ändern Sie diese von Hand</translation>
    </message>
    <message>
        <source>named without an amount</source>
        <translation>ohne Betrag genannt</translation>
    </message>
</context>
<context>
    <name>IndicatorTable</name>
    <message>
        <source>Baseline</source>
        <translation>Ausgangswert</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>no baseline</source>
        <translation>kein Ausgangswert</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>kein Zielwert</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>There is no target yet: enter its value first.</source>
        <translation>Es gibt noch keinen Zielwert: Tragen Sie zuerst den Wert ein.</translation>
    </message>
    <message>
        <source>Latest value</source>
        <translation>Letzter Wert</translation>
    </message>
    <message>
        <source>never measured</source>
        <translation>nie gemessen</translation>
    </message>
    <message>
        <source>Table of indicators</source>
        <translation>Tabelle der Indikatoren</translation>
    </message>
    <message>
        <source>New indicator</source>
        <translation>Neuer Indikator</translation>
    </message>
    <message>
        <source>Group by objective</source>
        <translation>Nach Ziel gruppieren</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>kein Name</translation>
    </message>
    <message>
        <source>Who measures</source>
        <translation>Wer misst</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Type a name to add an indicator</source>
        <translation>Name eingeben, um einen Indikator hinzuzufügen</translation>
    </message>
    <message>
        <source>No indicators yet</source>
        <translation>Noch keine Indikatoren</translation>
    </message>
    <message>
        <source>An indicator shows whether the change you want happens: what is counted, where you start, and what you want to reach by when. Type a name in the row above, or paste rows from a spreadsheet.</source>
        <translation>Ein Indikator zeigt, ob die gewünschte Veränderung eintritt: was gezählt wird, wo Sie beginnen und was Sie bis wann erreichen wollen. Geben Sie in der Zeile oben einen Namen ein oder fügen Sie Zeilen aus einer Tabellenkalkulation ein.</translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s)</source>
        <translation>
            <numerusform>%n Indikator</numerusform>
            <numerusform>%n Indikatoren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a target</source>
        <translation>
            <numerusform>%n ohne Zielwert</numerusform>
            <numerusform>%n ohne Zielwert</numerusform>
        </translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Table of progress</source>
        <translation>Tabelle des Fortschritts</translation>
    </message>
    <message numerus="yes">
        <source>%n without a status</source>
        <translation>
            <numerusform>%n ohne Status</numerusform>
            <numerusform>%n ohne Status</numerusform>
        </translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Zuletzt</translation>
    </message>
</context>
<context>
    <name>IntegrationTable</name>
    <message>
        <source>Votes</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no vote: write one number from %2 to %3 for each person, with blanks between them.</source>
        <translation>„%1“ ist keine Stimme: Schreiben Sie für jede Person eine Zahl von %2 bis %3, mit Leerzeichen dazwischen.</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>The group says</source>
        <translation>Gruppe sagt</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>trifft nicht zu</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>Median %1</translation>
    </message>
    <message>
        <source>Plan says</source>
        <translation>Plan zeigt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>No actions yet</source>
        <translation>Noch keine Maßnahmen</translation>
    </message>
    <message>
        <source>Enter actions on the page Actions; here you say what each of them serves.</source>
        <translation>Maßnahmen tragen Sie auf der Seite „Maßnahmen“ ein; hier sagen Sie, wozu jede dient.</translation>
    </message>
    <message>
        <source>Table of the aspects of integration</source>
        <translation>Tabelle der Aspekte der Integration</translation>
    </message>
    <message>
        <source>New aspect</source>
        <translation>Neuer Aspekt</translation>
    </message>
    <message>
        <source>Type a name to add an aspect of your own</source>
        <translation>Namen eingeben, um einen eigenen Aspekt hinzuzufügen</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Aspect</source>
        <translation>Aspekt</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>kein Name</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Gewünscht</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>No aspects yet</source>
        <translation>Noch keine Aspekte</translation>
    </message>
    <message>
        <source>Type the name of an aspect of integration in the row above.</source>
        <translation>Geben Sie oben in der Zeile den Namen eines Aspekts der Integration ein.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n aspect(s) scored</source>
        <translation>
            <numerusform>%1 von %n Aspekt bewertet</numerusform>
            <numerusform>%1 von %n Aspekten bewertet</numerusform>
        </translation>
    </message>
    <message>
        <source>Table of actions and dimensions</source>
        <translation>Tabelle der Maßnahmen und Dimensionen</translation>
    </message>
    <message>
        <source>Social</source>
        <translation>Sozial</translation>
    </message>
    <message>
        <source>Economic</source>
        <translation>Wirtschaftlich</translation>
    </message>
    <message>
        <source>Environmental</source>
        <translation>Ökologisch</translation>
    </message>
    <message>
        <source>Territorial</source>
        <translation>Räumlich</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n Maßnahme</numerusform>
            <numerusform>%n Maßnahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 serve it</source>
        <translation>%1 dienen ihr</translation>
    </message>
    <message numerus="yes">
        <source>%n without any mark</source>
        <translation>
            <numerusform>%n ohne Angabe</numerusform>
            <numerusform>%n ohne Angabe</numerusform>
        </translation>
    </message>
    <message>
        <source>Table of actions and policy objectives</source>
        <translation>Tabelle der Maßnahmen und politischen Ziele</translation>
    </message>
    <message>
        <source>PO1 smarter</source>
        <translation>PO1 intelligenter</translation>
    </message>
    <message>
        <source>PO2 greener</source>
        <translation>PO2 grüner</translation>
    </message>
    <message>
        <source>PO3 more connected</source>
        <translation>PO3 vernetzter</translation>
    </message>
    <message>
        <source>PO4 more social</source>
        <translation>PO4 sozialer</translation>
    </message>
    <message>
        <source>PO5 closer to citizens</source>
        <translation>PO5 bürgernäher</translation>
    </message>
    <message>
        <source>Write x or yes where the action serves the objective, and leave the cell empty where it does not.</source>
        <translation>Schreiben Sie x oder ja, wo die Maßnahme dem Ziel dient, und lassen Sie die Zelle sonst leer.</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Office and administration</source>
        <translation>Büro und Verwaltung</translation>
    </message>
    <message>
        <source>Travel and accommodation</source>
        <translation>Reisen und Unterbringung</translation>
    </message>
    <message>
        <source>External expertise and services</source>
        <translation>Externe Expertise und Dienstleistungen</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Ausrüstung</translation>
    </message>
    <message>
        <source>Infrastructure and works</source>
        <translation>Infrastruktur und Bauarbeiten</translation>
    </message>
    <message>
        <source>Communication and events</source>
        <translation>Kommunikation und Veranstaltungen</translation>
    </message>
    <message>
        <source>Operation and maintenance</source>
        <translation>Betrieb und Unterhaltung</translation>
    </message>
    <message>
        <source>Contingency</source>
        <translation>Unvorhergesehenes</translation>
    </message>
    <message>
        <source>Operational</source>
        <translation>Betrieblich</translation>
    </message>
    <message>
        <source>Financial</source>
        <translation>Finanziell</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Rechtlich</translation>
    </message>
    <message>
        <source>Staffing</source>
        <translation>Personell</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Technisch</translation>
    </message>
    <message>
        <source>Behavioural</source>
        <translation>Verhaltensbezogen</translation>
    </message>
    <message>
        <source>Political</source>
        <translation>Politisch</translation>
    </message>
    <message>
        <source>Environmental</source>
        <translation>Umweltbezogen</translation>
    </message>
    <message>
        <source>Data and privacy</source>
        <translation>Daten und Datenschutz</translation>
    </message>
    <message>
        <source>Municipal budget</source>
        <translation>Kommunaler Haushalt</translation>
    </message>
    <message>
        <source>Regional or national programme</source>
        <translation>Regionales oder nationales Programm</translation>
    </message>
    <message>
        <source>European Regional Development Fund (ERDF)</source>
        <translation>Europäischer Fonds für regionale Entwicklung (EFRE)</translation>
    </message>
    <message>
        <source>European Social Fund Plus (ESF+)</source>
        <translation>Europäischer Sozialfonds Plus (ESF+)</translation>
    </message>
    <message>
        <source>Cohesion Fund</source>
        <translation>Kohäsionsfonds</translation>
    </message>
    <message>
        <source>Just Transition Fund (JTF)</source>
        <translation>Fonds für einen gerechten Übergang (JTF)</translation>
    </message>
    <message>
        <source>European Urban Initiative (EUI)</source>
        <translation>Europäische Stadtinitiative (EUI)</translation>
    </message>
    <message>
        <source>URBACT</source>
        <translation>URBACT</translation>
    </message>
    <message>
        <source>Interreg</source>
        <translation>Interreg</translation>
    </message>
    <message>
        <source>Horizon Europe</source>
        <translation>Horizont Europa</translation>
    </message>
    <message>
        <source>LIFE</source>
        <translation>LIFE</translation>
    </message>
    <message>
        <source>Citizens, Equality, Rights and Values (CERV)</source>
        <translation>Bürgerinnen und Bürger, Gleichstellung, Rechte und Werte (CERV)</translation>
    </message>
    <message>
        <source>Erasmus+</source>
        <translation>Erasmus+</translation>
    </message>
    <message>
        <source>Digital Europe, CEF or Creative Europe</source>
        <translation>Digitales Europa, CEF oder Kreatives Europa</translation>
    </message>
    <message>
        <source>Recovery and Resilience Facility (RRF)</source>
        <translation>Aufbau- und Resilienzfazilität (ARF)</translation>
    </message>
    <message>
        <source>InvestEU, EIB, ELENA or EUCF</source>
        <translation>InvestEU, EIB, ELENA oder EUCF</translation>
    </message>
    <message>
        <source>Private funds</source>
        <translation>Private Mittel</translation>
    </message>
    <message>
        <source>Foundations, crowdfunding, in kind</source>
        <translation>Stiftungen, Crowdfunding, Sachleistungen</translation>
    </message>
    <message>
        <source>Stakeholder involvement in planning</source>
        <translation>Einbindung der Beteiligten in die Planung</translation>
    </message>
    <message>
        <source>Coherence with existing strategies</source>
        <translation>Kohärenz mit bestehenden Strategien</translation>
    </message>
    <message>
        <source>Sustainable urban development</source>
        <translation>Nachhaltige Stadtentwicklung</translation>
    </message>
    <message>
        <source>Integration over time</source>
        <translation>Zeitliche Integration</translation>
    </message>
    <message>
        <source>Stakeholder involvement in implementation</source>
        <translation>Einbindung der Beteiligten in die Umsetzung</translation>
    </message>
    <message>
        <source>Sectoral integration</source>
        <translation>Sektorale Integration</translation>
    </message>
    <message>
        <source>Spatial integration</source>
        <translation>Räumliche Integration</translation>
    </message>
    <message>
        <source>Territorial integration</source>
        <translation>Territoriale Integration</translation>
    </message>
    <message>
        <source>Multi-level governance</source>
        <translation>Mehrebenen-Governance</translation>
    </message>
    <message>
        <source>Cross-cutting thematic aspects</source>
        <translation>Thematische Querschnittsaspekte</translation>
    </message>
    <message>
        <source>Complementary types of investment</source>
        <translation>Einander ergänzende Arten von Investitionen</translation>
    </message>
    <message>
        <source>Mobilising all available funding</source>
        <translation>Mobilisierung aller verfügbaren Mittel</translation>
    </message>
    <message>
        <source>Rare</source>
        <translation>Selten</translation>
    </message>
    <message>
        <source>Unlikely</source>
        <translation>Unwahrscheinlich</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Möglich</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Wahrscheinlich</translation>
    </message>
    <message>
        <source>Almost certain</source>
        <translation>Fast sicher</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Geringfügig</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Gering</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Mäßig</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Erheblich</translation>
    </message>
    <message>
        <source>Severe</source>
        <translation>Schwerwiegend</translation>
    </message>
    <message>
        <source>Not considered</source>
        <translation>Nicht berücksichtigt</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Schwach</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Teilweise</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Stark</translation>
    </message>
    <message>
        <source>Population and households</source>
        <translation>Bevölkerung und Haushalte</translation>
    </message>
    <message>
        <source>Housing and neighbourhood</source>
        <translation>Wohnen und Nachbarschaft</translation>
    </message>
    <message>
        <source>Work and income</source>
        <translation>Arbeit und Einkommen</translation>
    </message>
    <message>
        <source>Childcare and learning</source>
        <translation>Kinderbetreuung und Lernen</translation>
    </message>
    <message>
        <source>Health and care</source>
        <translation>Gesundheit und Pflege</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Ways and transport</source>
        <translation>Wege und Verkehr</translation>
    </message>
    <message>
        <source>Access to services</source>
        <translation>Zugang zu Diensten</translation>
    </message>
    <message>
        <source>Belonging and loneliness</source>
        <translation>Zugehörigkeit und Einsamkeit</translation>
    </message>
    <message>
        <source>Participation and trust</source>
        <translation>Beteiligung und Vertrauen</translation>
    </message>
</context>
<context>
    <name>MoneyTable</name>
    <message>
        <source>Total, %1</source>
        <translation>Summe, %1</translation>
    </message>
    <message>
        <source>not priced</source>
        <translation>ohne Betrag</translation>
    </message>
    <message>
        <source>Amount, %1</source>
        <translation>Betrag, %1</translation>
    </message>
    <message>
        <source>Table of cost lines</source>
        <translation>Tabelle der Kostenpositionen</translation>
    </message>
    <message>
        <source>New cost line</source>
        <translation>Neue Kostenposition</translation>
    </message>
    <message>
        <source>Group by action</source>
        <translation>Nach Maßnahme gruppieren</translation>
    </message>
    <message>
        <source>no description</source>
        <translation>keine Beschreibung</translation>
    </message>
    <message>
        <source>no category</source>
        <translation>keine Kategorie</translation>
    </message>
    <message>
        <source>No costs yet</source>
        <translation>Noch keine Kosten</translation>
    </message>
    <message>
        <source>What does each action cost, in which year, and how sure is the figure? Choose an action and add a line, or type one amount for the whole action on the page Actions.</source>
        <translation>Was kostet jede Maßnahme, in welchem Jahr, und wie sicher ist die Zahl? Wählen Sie eine Maßnahme und fügen Sie eine Position hinzu, oder geben Sie auf der Seite Maßnahmen einen Betrag für die ganze Maßnahme ein.</translation>
    </message>
    <message>
        <source>no line</source>
        <translation>keine Position</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n Position</numerusform>
            <numerusform>%n Positionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) unpriced, not in the total</source>
        <translation>
            <numerusform>%n Maßnahme ohne Betrag, nicht in der Summe</numerusform>
            <numerusform>%n Maßnahmen ohne Betrag, nicht in der Summe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) in prices of another year, not in the total</source>
        <translation>
            <numerusform>%n Position in Preisen eines anderen Jahres, nicht in der Summe</numerusform>
            <numerusform>%n Positionen in Preisen eines anderen Jahres, nicht in der Summe</numerusform>
        </translation>
    </message>
    <message>
        <source>Table of funding lines</source>
        <translation>Tabelle der Finanzierungspositionen</translation>
    </message>
    <message>
        <source>New funding line</source>
        <translation>Neue Finanzierungsposition</translation>
    </message>
    <message>
        <source>Group by source</source>
        <translation>Nach Quelle gruppieren</translation>
    </message>
    <message>
        <source>Type a source to add a line</source>
        <translation>Quelle eingeben, um eine Position hinzuzufügen</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>keine Quelle</translation>
    </message>
    <message>
        <source>the plan as a whole</source>
        <translation>der Plan als Ganzes</translation>
    </message>
    <message>
        <source>no amount</source>
        <translation>kein Betrag</translation>
    </message>
    <message>
        <source>No funding yet</source>
        <translation>Noch keine Finanzierung</translation>
    </message>
    <message>
        <source>Who pays, and how sure is it? Type a source in the row above; a line belongs to an action or to the plan as a whole. A source without an amount counts as no money.</source>
        <translation>Wer zahlt, und wie sicher ist es? Geben Sie oben eine Quelle ein; eine Position gehört zu einer Maßnahme oder zum Plan als Ganzem. Eine Quelle ohne Betrag zählt nicht als Geld.</translation>
    </message>
    <message numerus="yes">
        <source>%n without amount, not in the total</source>
        <translation>
            <numerusform>%n ohne Betrag, nicht in der Summe</numerusform>
            <numerusform>%n ohne Betrag, nicht in der Summe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 only ideas, not counted</source>
        <translation>%1 nur Ideen, nicht gezählt</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 abgelehnt</translation>
    </message>
</context>
<context>
    <name>Monitoring</name>
    <message>
        <source>no target</source>
        <translation>kein Zielwert</translation>
    </message>
    <message>
        <source>target without a date</source>
        <translation>Zielwert ohne Datum</translation>
    </message>
    <message>
        <source>no baseline</source>
        <translation>kein Ausgangswert</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>no direction</source>
        <translation>keine Richtung</translation>
    </message>
    <message>
        <source>baseline without a date</source>
        <translation>Ausgangswert ohne Datum</translation>
    </message>
    <message>
        <source>less than a year</source>
        <translation>weniger als ein Jahr</translation>
    </message>
    <message>
        <source>no change planned</source>
        <translation>keine Änderung geplant</translation>
    </message>
    <message>
        <source>no change planned by now</source>
        <translation>bis jetzt keine Änderung geplant</translation>
    </message>
    <message>
        <source>baseline is zero</source>
        <translation>Ausgangswert ist null</translation>
    </message>
    <message>
        <source>target not above zero</source>
        <translation>Zielwert nicht über null</translation>
    </message>
    <message>
        <source>only for increases</source>
        <translation>nur bei Zunahme</translation>
    </message>
    <message>
        <source>values change sign</source>
        <translation>Werte wechseln das Vorzeichen</translation>
    </message>
    <message>
        <source>target before baseline</source>
        <translation>Ziel liegt vor dem Ausgangswert</translation>
    </message>
    <message>
        <source>fewer than six years</source>
        <translation>weniger als sechs Jahre</translation>
    </message>
    <message>
        <source>break in the series</source>
        <translation>Bruch in der Reihe</translation>
    </message>
    <message>
        <source>not for ranges</source>
        <translation>nicht für Spannen</translation>
    </message>
    <message>
        <source>in words</source>
        <translation>in Worten</translation>
    </message>
    <message>
        <source>not due yet</source>
        <translation>noch nicht fällig</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>nicht gehalten</translation>
    </message>
    <message>
        <source>two values for one date: the later entry counts</source>
        <translation>zwei Werte für ein Datum: Der spätere Eintrag zählt</translation>
    </message>
    <message>
        <source>zero counts as 0.001</source>
        <translation>null zählt als 0,001</translation>
    </message>
    <message>
        <source>the baseline is the next measured value</source>
        <translation>der Ausgangswert ist der nächste gemessene Wert</translation>
    </message>
    <message>
        <source>the target lies against the wanted direction</source>
        <translation>der Zielwert liegt gegen die gewünschte Richtung</translation>
    </message>
    <message>
        <source>the natural limit counts only without a target</source>
        <translation>die natürliche Grenze zählt nur ohne Zielwert</translation>
    </message>
    <message>
        <source>the target date has passed and its value is not known yet</source>
        <translation>das Zieldatum ist vorbei, und sein Wert ist noch nicht bekannt</translation>
    </message>
    <message>
        <source>values after the target date do not count</source>
        <translation>Werte nach dem Zieldatum zählen nicht</translation>
    </message>
    <message>
        <source>the value is provisional or estimated</source>
        <translation>der Wert ist vorläufig oder geschätzt</translation>
    </message>
    <message>
        <source>within one point of the target</source>
        <translation>höchstens einen Punkt vom Zielwert entfernt</translation>
    </message>
    <message>
        <source>a sum over periods became smaller</source>
        <translation>eine Summe über Zeiträume wurde kleiner</translation>
    </message>
    <message>
        <source>worked out from numerator and denominator</source>
        <translation>aus Zähler und Nenner berechnet</translation>
    </message>
    <message>
        <source>the direction follows from baseline and target</source>
        <translation>die Richtung folgt aus Ausgangs- und Zielwert</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>nicht verfügbar</translation>
    </message>
    <message>
        <source>target achieved</source>
        <translation>Ziel erreicht</translation>
    </message>
    <message>
        <source>on path</source>
        <translation>auf dem Weg</translation>
    </message>
    <message>
        <source>behind path</source>
        <translation>im Rückstand</translation>
    </message>
    <message>
        <source>off path</source>
        <translation>vom Weg ab</translation>
    </message>
    <message>
        <source>substantial progress</source>
        <translation>deutlicher Fortschritt</translation>
    </message>
    <message>
        <source>moderate progress</source>
        <translation>mäßiger Fortschritt</translation>
    </message>
    <message>
        <source>limited progress</source>
        <translation>geringer Fortschritt</translation>
    </message>
    <message>
        <source>deterioration</source>
        <translation>Verschlechterung</translation>
    </message>
    <message>
        <source>sun</source>
        <translation>Sonne</translation>
    </message>
    <message>
        <source>sun and cloud</source>
        <translation>Sonne und Wolke</translation>
    </message>
    <message>
        <source>cloud</source>
        <translation>Wolke</translation>
    </message>
    <message>
        <source>thunderstorm</source>
        <translation>Gewitter</translation>
    </message>
    <message>
        <source>on track</source>
        <translation>auf Kurs</translation>
    </message>
    <message>
        <source>fair progress</source>
        <translation>ordentlicher Fortschritt</translation>
    </message>
    <message>
        <source>stagnation or regression</source>
        <translation>Stillstand oder Rückschritt</translation>
    </message>
    <message>
        <source>met</source>
        <translation>erreicht</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>serious failure</source>
        <translation>deutlich verfehlt</translation>
    </message>
    <message>
        <source>Pace = (latest − baseline) / (planned by then − baseline) = (%1 − %2) / (%3 − %2) = %4.</source>
        <translation>Tempo = (letzter Wert − Ausgangswert) / (bis dahin geplant − Ausgangswert) = (%1 − %2) / (%3 − %2) = %4.</translation>
    </message>
    <message>
        <source>Growth ratio = observed / needed growth a year = %1 / %2 = %3, counted in the wanted direction; from %4 to %5, target %6.</source>
        <translation>Wachstumsverhältnis = beobachtetes / nötiges Wachstum im Jahr = %1 / %2 = %3, in der gewünschten Richtung gezählt; von %4 auf %5, Zielwert %6.</translation>
    </message>
    <message>
        <source>Growth in the wanted direction from %1 to %2: %3 a year.</source>
        <translation>Wachstum in der gewünschten Richtung von %1 auf %2: %3 im Jahr.</translation>
    </message>
    <message>
        <source>The line of the six latest years (%1 a year) leads to %2; from %3 to the target %4 a share of %5 stays open.</source>
        <translation>Die Linie der letzten sechs Jahre (%1 im Jahr) führt zu %2; von %3 bis zum Zielwert %4 bleibt ein Anteil von %5 offen.</translation>
    </message>
    <message>
        <source>With the observed growth of %1 a year the target date brings %2; share of the planned change from %3 to %4: %5.</source>
        <translation>Mit dem beobachteten Wachstum von %1 im Jahr bringt das Zieldatum %2; Anteil an der geplanten Änderung von %3 auf %4: %5.</translation>
    </message>
    <message>
        <source>Achievement = latest / target = %1 / %2 = %3.</source>
        <translation>Zielerreichung = letzter Wert / Zielwert = %1 / %2 = %3.</translation>
    </message>
    <message>
        <source>“%1” from %2, “%3” from %4, “%5” below.</source>
        <translation>„%1“ ab %2, „%3“ ab %4, „%5“ darunter.</translation>
    </message>
    <message>
        <source>“%1” from %2, “%3” from %4, “%5” from %6, “%7” below.</source>
        <translation>„%1“ ab %2, „%3“ ab %4, „%5“ ab %6, „%7“ darunter.</translation>
    </message>
    <message>
        <source>“%1” below %2, “%3” up to %4, “%5” above, “%6” without change or in the wrong direction.</source>
        <translation>„%1“ unter %2, „%3“ bis %4, „%5“ darüber, „%6“ ohne Änderung oder in die falsche Richtung.</translation>
    </message>
    <message>
        <source>No status</source>
        <translation>Ohne Status</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>On path</source>
        <translation>Auf dem Weg</translation>
    </message>
    <message>
        <source>Behind path</source>
        <translation>Im Rückstand</translation>
    </message>
    <message>
        <source>Off path</source>
        <translation>Vom Weg ab</translation>
    </message>
    <message>
        <source>Plan pace</source>
        <translation>Tempo des Plans</translation>
    </message>
    <message>
        <source>Growth ratio</source>
        <translation>Wachstumsverhältnis</translation>
    </message>
    <message>
        <source>Linear projection</source>
        <translation>Lineare Fortschreibung</translation>
    </message>
    <message>
        <source>UN progress chart</source>
        <translation>UN-Fortschrittstafel</translation>
    </message>
    <message>
        <source>Achievement ratio</source>
        <translation>Zielerreichungsgrad</translation>
    </message>
    <message>
        <source>the path that this plan sets itself through its milestones</source>
        <translation>der Weg, den sich dieser Plan mit seinen Zwischenzielen selbst gibt</translation>
    </message>
    <message>
        <source>Statistics Canada and Open SDG, progress measure after Eurostat</source>
        <translation>Statistics Canada und Open SDG, Fortschrittsmaß nach Eurostat</translation>
    </message>
    <message>
        <source>German Sustainable Development Strategy, Federal Statistical Office</source>
        <translation>Deutsche Nachhaltigkeitsstrategie, Statistisches Bundesamt</translation>
    </message>
    <message>
        <source>United Nations, Sustainable Development Goals Progress Chart, technical note 2023</source>
        <translation>Vereinte Nationen, Sustainable Development Goals Progress Chart, technische Anmerkung 2023</translation>
    </message>
    <message>
        <source>Implementing Regulation (EU) No 215/2014, Article 6</source>
        <translation>Durchführungsverordnung (EU) Nr. 215/2014, Artikel 6</translation>
    </message>
    <message>
        <source>not due</source>
        <translation>nicht fällig</translation>
    </message>
    <message>
        <source>due</source>
        <translation>fällig</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>verfehlt</translation>
    </message>
    <message>
        <source>no schedule</source>
        <translation>kein Zeitplan</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>There is no status: %1.</source>
        <translation>Es gibt keinen Status: %1.</translation>
    </message>
    <message>
        <source>The latest value is at the target or beyond it.</source>
        <translation>Der letzte Wert erreicht das Ziel oder geht darüber hinaus.</translation>
    </message>
    <message>
        <source>Compared without a ratio: %1.</source>
        <translation>Verglichen ohne Verhältnis: %1.</translation>
    </message>
    <message>
        <source>Score: %1 of −5 to 5.</source>
        <translation>Punktwert: %1 von −5 bis 5.</translation>
    </message>
    <message>
        <source>Note: %1.</source>
        <translation>Anmerkung: %1.</translation>
    </message>
    <message>
        <source>Method: %1 (%2).</source>
        <translation>Methode: %1 (%2).</translation>
    </message>
    <message>
        <source>Theil–Sen</source>
        <translation>Theil–Sen</translation>
    </message>
    <message>
        <source>least squares</source>
        <translation>kleinste Quadrate</translation>
    </message>
    <message>
        <source>line through two points</source>
        <translation>Linie durch zwei Punkte</translation>
    </message>
    <message>
        <source>If it goes on like this, %1 brings %2 (range %3 to %4; %5, %6 points).</source>
        <translation>Geht es so weiter, bringt %1 den Wert %2 (Spanne %3 bis %4; %5, %6 Punkte).</translation>
    </message>
    <message>
        <source>If it goes on like this, %1 brings %2 (%3; no range).</source>
        <translation>Geht es so weiter, bringt %1 den Wert %2 (%3; ohne Spanne).</translation>
    </message>
    <message>
        <source>Held at the natural limit.</source>
        <translation>An der natürlichen Grenze gehalten.</translation>
    </message>
    <message>
        <source>no newer value</source>
        <translation>kein neuerer Wert</translation>
    </message>
    <message>
        <source>achieved</source>
        <translation>erreicht</translation>
    </message>
    <message>
        <source>Shares of the change that was planned until the day of the latest value.</source>
        <translation>Anteile der Veränderung, die bis zum Tag des letzten Werts geplant war.</translation>
    </message>
    <message>
        <source>Shares of the yearly growth that leads to the target.</source>
        <translation>Anteile des jährlichen Wachstums, das zum Ziel führt.</translation>
    </message>
    <message>
        <source>Shares of the planned change that stay open if the trend goes on.</source>
        <translation>Anteile der geplanten Veränderung, die offen bleiben, wenn es so weitergeht.</translation>
    </message>
    <message>
        <source>Shares of the target that are reached.</source>
        <translation>Anteile des Zielwerts, die erreicht sind.</translation>
    </message>
    <message>
        <source>%1, %2: the parts add up to the whole (%3).</source>
        <translation>%1, %2: Die Teile ergeben zusammen das Ganze (%3).</translation>
    </message>
    <message>
        <source>%1, %2: the parts add up to %3, the whole is %4.</source>
        <translation>%1, %2: Die Teile ergeben zusammen %3, das Ganze ist %4.</translation>
    </message>
    <message>
        <source>%1, %2: the largest part is %3 times the smallest.</source>
        <translation>%1, %2: Der größte Teil ist das %3-Fache des kleinsten.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>1 Context</source>
        <translation>1 Kontext</translation>
    </message>
    <message>
        <source>2 Logic</source>
        <translation>2 Logik</translation>
    </message>
    <message>
        <source>3 Actions</source>
        <translation>3 Maßnahmen</translation>
    </message>
    <message>
        <source>4 Delivery</source>
        <translation>4 Umsetzung</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Which plan do you want to work on?</source>
        <translation>An welchem Plan möchten Sie arbeiten?</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Is the plan complete, paid for and on its way?</source>
        <translation>Ist der Plan vollständig, finanziert und in Umsetzung?</translation>
    </message>
    <message>
        <source>City &amp;&amp; vision</source>
        <translation>Stadt &amp;&amp; Vision</translation>
    </message>
    <message>
        <source>Who are we, and what do we want to become?</source>
        <translation>Wer sind wir, und was wollen wir werden?</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>What is wrong, why, and how do we know?</source>
        <translation>Was läuft falsch, warum, und woher wissen wir das?</translation>
    </message>
    <message>
        <source>Stakeholders</source>
        <translation>Beteiligte</translation>
    </message>
    <message>
        <source>Who is involved, and how?</source>
        <translation>Wer ist beteiligt, und wie?</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Which social data do we have, and which do we lack?</source>
        <translation>Welche Sozialdaten haben wir, und welche fehlen uns?</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>What do we want to reach, and what leads there?</source>
        <translation>Was wollen wir erreichen, und was führt dorthin?</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integration</translation>
    </message>
    <message>
        <source>Small-scale actions</source>
        <translation>Kleine Erprobungen</translation>
    </message>
    <message>
        <source>What did we try out, and what did it change in the plan?</source>
        <translation>Was haben wir ausprobiert, und was hat es am Plan geändert?</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Who does what, by when, at what cost?</source>
        <translation>Wer macht was, bis wann, zu welchen Kosten?</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>What happens when, and what waits for what?</source>
        <translation>Was geschieht wann, und was wartet worauf?</translation>
    </message>
    <message>
        <source>Costs &amp;&amp; funding</source>
        <translation>Kosten &amp;&amp; Finanzierung</translation>
    </message>
    <message>
        <source>What does it cost, who pays, and what is still to find?</source>
        <translation>Was kostet es, wer zahlt, und was ist noch zu finden?</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikatoren</translation>
    </message>
    <message>
        <source>Do we see the change we want?</source>
        <translation>Sehen wir die gewünschte Veränderung?</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risiken</translation>
    </message>
    <message>
        <source>What can go wrong, and what do we do about it?</source>
        <translation>Was kann schiefgehen, und was tun wir dagegen?</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>Steuerung</translation>
    </message>
    <message>
        <source>Who decides, and who follows up?</source>
        <translation>Wer entscheidet, und wer sorgt für die Umsetzung?</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>What contradicts itself, and what is missing?</source>
        <translation>Was widerspricht sich, und was fehlt?</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Leitfaden</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>What does the council get, and is it right?</source>
        <translation>Was erhält der Rat, und stimmt es?</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>What has changed since the last meeting?</source>
        <translation>Was hat sich seit der letzten Sitzung geändert?</translation>
    </message>
    <message>
        <source>This page will hold named versions, and compare any two of them.</source>
        <translation>Diese Seite enthält künftig benannte Fassungen und vergleicht je zwei davon.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Does the plan join sectors, places, levels and people, or only say so?</source>
        <translation>Verbindet der Plan Bereiche, Orte, Ebenen und Menschen, oder sagt er es nur?</translation>
    </message>
    <message>
        <source>Plan settings</source>
        <translation>Einstellungen des Plans</translation>
    </message>
    <message>
        <source>Which words, lists and rules does this plan use?</source>
        <translation>Welche Wörter, Listen und Regeln verwendet dieser Plan?</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was wäre, wenn</translation>
    </message>
    <message>
        <source>What breaks if something slips, falls away or costs more?</source>
        <translation>Was bricht, wenn sich etwas verschiebt, wegfällt oder teurer wird?</translation>
    </message>
    <message>
        <source>What did we learn about social data, in words that others can use?</source>
        <translation>Was haben wir über soziale Daten gelernt, in Worten, die andere brauchen können?</translation>
    </message>
    <message>
        <source>What have others done that fits us?</source>
        <translation>Was haben andere getan, das zu uns passt?</translation>
    </message>
    <message numerus="yes">
        <source>and %n more row(s), which the exported guide has</source>
        <translation>
            <numerusform>und %n weitere Zeile, die im exportierten Leitfaden steht</numerusform>
            <numerusform>und %n weitere Zeilen, die im exportierten Leitfaden stehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Strategies</source>
        <translation>Strategien</translation>
    </message>
    <message>
        <source>Data sets</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Wer tut was</translation>
    </message>
    <message>
        <source>Life of the data</source>
        <translation>Leben der Daten</translation>
    </message>
    <message>
        <source>Ways</source>
        <translation>Wege</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Befragung</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Trails</source>
        <translation>Pfade</translation>
    </message>
    <message>
        <source>Several cities</source>
        <translation>Mehrere Städte</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Definitionen</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Aspects</source>
        <translation>Aspekte</translation>
    </message>
    <message>
        <source>Four dimensions</source>
        <translation>Vier Dimensionen</translation>
    </message>
    <message>
        <source>Policy objectives</source>
        <translation>Politische Ziele</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>Summen</translation>
    </message>
    <message>
        <source>Cost lines</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Funding lines</source>
        <translation>Finanzierung</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>Vollzug</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Risk scales</source>
        <translation>Risikoskalen</translation>
    </message>
    <message>
        <source>Threats</source>
        <translation>Gefahren</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Chancen</translation>
    </message>
</context>
<context>
    <name>Part</name>
    <message>
        <source>title or city of the plan</source>
        <translation>Titel oder Stadt des Plans</translation>
    </message>
    <message>
        <source>years of the plan</source>
        <translation>Jahre des Plans</translation>
    </message>
    <message>
        <source>vision</source>
        <translation>Vision</translation>
    </message>
    <message>
        <source>evidence of a problem</source>
        <translation>Beleg für ein Problem</translation>
    </message>
    <message>
        <source>stakeholders</source>
        <translation>Beteiligte</translation>
    </message>
    <message>
        <source>indicator of an objective</source>
        <translation>Indikator eines Ziels</translation>
    </message>
    <message>
        <source>score of an aspect</source>
        <translation>Bewertung eines Aspekts</translation>
    </message>
    <message>
        <source>objective of an action</source>
        <translation>Ziel einer Maßnahme</translation>
    </message>
    <message>
        <source>lead of an action</source>
        <translation>Federführung einer Maßnahme</translation>
    </message>
    <message>
        <source>start or end of an action</source>
        <translation>Beginn oder Ende einer Maßnahme</translation>
    </message>
    <message>
        <source>step of an action</source>
        <translation>Arbeitsschritt einer Maßnahme</translation>
    </message>
    <message>
        <source>cost of an action</source>
        <translation>Kosten einer Maßnahme</translation>
    </message>
    <message>
        <source>indicator of an action</source>
        <translation>Indikator einer Maßnahme</translation>
    </message>
    <message>
        <source>governance body</source>
        <translation>Gremium</translation>
    </message>
    <message>
        <source>funding of an action</source>
        <translation>Finanzierung einer Maßnahme</translation>
    </message>
    <message>
        <source>baseline of an indicator</source>
        <translation>Ausgangswert eines Indikators</translation>
    </message>
    <message>
        <source>target of an indicator</source>
        <translation>Zielwert eines Indikators</translation>
    </message>
    <message>
        <source>source of an indicator</source>
        <translation>Quelle eines Indikators</translation>
    </message>
    <message>
        <source>who measures an indicator</source>
        <translation>wer einen Indikator misst</translation>
    </message>
    <message>
        <source>level of a risk</source>
        <translation>Stufe eines Risikos</translation>
    </message>
    <message>
        <source>response to a risk</source>
        <translation>Gegenmaßnahme zu einem Risiko</translation>
    </message>
    <message>
        <source>owner of a risk</source>
        <translation>Zuständigkeit für ein Risiko</translation>
    </message>
    <message>
        <source>text of a chapter</source>
        <translation>Text eines Kapitels</translation>
    </message>
    <message>
        <source>objective with an action</source>
        <translation>Ziel mit einer Maßnahme</translation>
    </message>
</context>
<context>
    <name>PeriodTable</name>
    <message numerus="yes">
        <source>There are %n value(s) in this period: choose shorter periods to change one.</source>
        <translation>
            <numerusform>In diesem Zeitraum liegt %n Wert: Wählen Sie kürzere Zeiträume, um ihn zu ändern.</numerusform>
            <numerusform>In diesem Zeitraum liegen %n Werte: Wählen Sie kürzere Zeiträume, um einen zu ändern.</numerusform>
        </translation>
    </message>
    <message>
        <source>planned %1</source>
        <translation>geplant %1</translation>
    </message>
    <message>
        <source>Planned values by period</source>
        <translation>Geplante Werte nach Zeitraum</translation>
    </message>
    <message>
        <source>Measured values by period</source>
        <translation>Gemessene Werte nach Zeitraum</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>kein Name</translation>
    </message>
    <message>
        <source>No indicators yet</source>
        <translation>Noch keine Indikatoren</translation>
    </message>
    <message>
        <source>Define indicators first; here you enter their values, by typing or from a spreadsheet.</source>
        <translation>Legen Sie zuerst Indikatoren an; hier tragen Sie ihre Werte ein, von Hand oder aus einer Tabelle.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>Say first for which period the value is due.</source>
        <translation>Sagen Sie zuerst, für welchen Zeitraum der Wert fällig ist.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Eingetragen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Due within a month</source>
        <translation>Binnen eines Monats fällig</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Values and when they are due</source>
        <translation>Werte und wann sie fällig sind</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>Von wem</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>No value is due yet</source>
        <translation>Noch ist kein Wert fällig</translation>
    </message>
    <message>
        <source>Say for each indicator which value is needed by when: select it under Definitions and add a date in its form. Here you then enter the values as they come in.</source>
        <translation>Sagen Sie für jeden Indikator, welcher Wert bis wann gebraucht wird: Wählen Sie ihn unter „Definitionen“ und fügen Sie in seinem Formular einen Termin hinzu. Hier tragen Sie dann die Werte ein, wie sie eingehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n Wert</numerusform>
            <numerusform>%n Werte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n überfällig</numerusform>
            <numerusform>%n überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>words, not counted</source>
        <comment>how a typed value of an indicator is read</comment>
        <translation>Worte, nicht gezählt</translation>
    </message>
</context>
<context>
    <name>PlainTable</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Without objective</source>
        <translation>Ohne Ziel</translation>
    </message>
    <message>
        <source>Table of stakeholders</source>
        <translation>Tabelle der Beteiligten</translation>
    </message>
    <message>
        <source>New stakeholder</source>
        <translation>Neue Beteiligte</translation>
    </message>
    <message>
        <source>Type a name to add a stakeholder</source>
        <translation>Name eingeben, um Beteiligte hinzuzufügen</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>kein Name</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Federführend</translation>
    </message>
    <message>
        <source>Takes part in</source>
        <translation>Wirkt mit bei</translation>
    </message>
    <message>
        <source>No stakeholders yet</source>
        <translation>Noch keine Beteiligten</translation>
    </message>
    <message>
        <source>A stakeholder is a person, body or group that the plan needs or touches. Type a name in the row above; who is named as a lead of an action is entered here by itself.</source>
        <translation>Beteiligte sind Personen, Stellen oder Gruppen, die der Plan braucht oder berührt. Geben Sie in der Zeile oben einen Namen ein; wer bei einer Maßnahme als Federführung genannt wird, steht von selbst hier.</translation>
    </message>
    <message>
        <source>Table of small-scale actions</source>
        <translation>Tabelle der kleinen Erprobungen</translation>
    </message>
    <message>
        <source>New small-scale action</source>
        <translation>Neue kleine Erprobung</translation>
    </message>
    <message>
        <source>Type a title to add a small-scale action</source>
        <translation>Titel eingeben, um eine kleine Erprobung hinzuzufügen</translation>
    </message>
    <message>
        <source>no title</source>
        <translation>kein Titel</translation>
    </message>
    <message>
        <source>No small-scale actions yet</source>
        <translation>Noch keine kleinen Erprobungen</translation>
    </message>
    <message>
        <source>A small-scale action tries an idea out before it becomes an action. Type a title in the row above, and later what you learnt and what it changed in the plan.</source>
        <translation>Eine kleine Erprobung testet eine Idee, bevor sie eine Maßnahme wird. Geben Sie in der Zeile oben einen Titel ein und später, was Sie gelernt haben und was sich dadurch im Plan geändert hat.</translation>
    </message>
    <message>
        <source>Table of governance bodies</source>
        <translation>Tabelle der Gremien</translation>
    </message>
    <message>
        <source>New body</source>
        <translation>Neues Gremium</translation>
    </message>
    <message>
        <source>Type a name to add a body</source>
        <translation>Name eingeben, um ein Gremium hinzuzufügen</translation>
    </message>
    <message>
        <source>No bodies yet</source>
        <translation>Noch keine Gremien</translation>
    </message>
    <message>
        <source>Who decides, who steers, who follows up after the network has ended? Type the name of a body in the row above.</source>
        <translation>Wer entscheidet, wer steuert, wer bleibt dran, wenn das Netzwerk endet? Geben Sie in der Zeile oben den Namen eines Gremiums ein.</translation>
    </message>
    <message>
        <source>Table of strategies</source>
        <translation>Tabelle der Strategien</translation>
    </message>
    <message>
        <source>New strategy</source>
        <translation>Neue Strategie</translation>
    </message>
    <message>
        <source>Type a title to add a strategy</source>
        <translation>Titel eingeben, um eine Strategie hinzuzufügen</translation>
    </message>
    <message>
        <source>No strategies yet</source>
        <translation>Noch keine Strategien</translation>
    </message>
    <message>
        <source>Which strategies, policies and plans must this plan fit, from the neighbourhood to the EU? Type a title in the row above.</source>
        <translation>Zu welchen Strategien, Programmen und Plänen muss dieser Plan passen, vom Quartier bis zur EU? Geben Sie oben einen Titel ein.</translation>
    </message>
    <message>
        <source>Entries of the list</source>
        <translation>Einträge der Liste</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Neuer Eintrag</translation>
    </message>
    <message>
        <source>Type a name to add an entry</source>
        <translation>Namen eingeben, um einen Eintrag hinzuzufügen</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Verwendet</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>nicht verwendet</translation>
    </message>
    <message>
        <source>Usual word</source>
        <translation>Übliches Wort</translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation>Noch keine Einträge</translation>
    </message>
    <message>
        <source>Type a name in the row above to add one.</source>
        <translation>Geben Sie oben in der Zeile einen Namen ein.</translation>
    </message>
    <message>
        <source>The list has an entry &quot;%1&quot;. If both mean the same, select them and press Join two.</source>
        <translation>Die Liste hat schon einen Eintrag „%1“. Wenn beide dasselbe meinen, bitte beide auswählen und „Zwei zusammenführen“ drücken.</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Who lives in the city, how is it governed, and what does the network work on?</source>
        <translation>Wer lebt in der Stadt, wie wird sie regiert und verwaltet, und woran arbeitet das Netzwerk?</translation>
    </message>
    <message>
        <source>What do data and people say about the situation today? What is already being done?</source>
        <translation>Was sagen Daten und Menschen über die heutige Lage? Was geschieht bereits?</translation>
    </message>
    <message>
        <source>Which problems matter most, for whom, what causes them, and how do you know?</source>
        <translation>Welche Probleme sind am wichtigsten, für wen, was sind ihre Ursachen, und woher wissen Sie das?</translation>
    </message>
    <message>
        <source>Which policies, levels and partners must work together that do not yet?</source>
        <translation>Welche Politikbereiche, Ebenen und Partner müssen zusammenarbeiten, tun es aber noch nicht?</translation>
    </message>
    <message>
        <source>How do the actions follow from the problems and objectives?</source>
        <translation>Wie ergeben sich die Maßnahmen aus den Problemen und Zielen?</translation>
    </message>
    <message>
        <source>How does the plan bring social, economic, environmental and spatial aims together?</source>
        <translation>Wie verbindet der Plan soziale, wirtschaftliche, ökologische und räumliche Ziele?</translation>
    </message>
    <message>
        <source>Who decides, who steers, and how does the Local Group go on after the network?</source>
        <translation>Wer entscheidet, wer steuert, und wie arbeitet die Lokale Gruppe nach dem Ende des Netzwerks weiter?</translation>
    </message>
    <message>
        <source>What comes first, what waits for what, and which dates can not move?</source>
        <translation>Was kommt zuerst, was wartet worauf, und welche Termine lassen sich nicht verschieben?</translation>
    </message>
    <message>
        <source>Who measures progress, how often, and who hears of it?</source>
        <translation>Wer misst den Fortschritt, wie oft, und wer erfährt davon?</translation>
    </message>
    <message>
        <source>How do people take part from now on, and how do you reach those who seldom come?</source>
        <translation>Wie werden die Menschen künftig beteiligt, und wie erreichen Sie jene, die selten kommen?</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>Accepted finding</source>
        <translation>Akzeptierter Hinweis</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Data set of an action</source>
        <translation>Datensatz einer Maßnahme</translation>
    </message>
    <message>
        <source>Indicator of an action</source>
        <translation>Indikator einer Maßnahme</translation>
    </message>
    <message>
        <source>Objective of an action</source>
        <translation>Ziel einer Maßnahme</translation>
    </message>
    <message>
        <source>Stakeholder of an action</source>
        <translation>Beteiligte(r) einer Maßnahme</translation>
    </message>
    <message>
        <source>Strategy of an action</source>
        <translation>Strategie einer Maßnahme</translation>
    </message>
    <message>
        <source>Tag of an action</source>
        <translation>Schlagwort einer Maßnahme</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Tagesordnungspunkt</translation>
    </message>
    <message>
        <source>Action of an aspect</source>
        <translation>Maßnahme eines Aspekts</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Anlage</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Cost line</source>
        <translation>Kostenposition</translation>
    </message>
    <message>
        <source>Year of a cost line</source>
        <translation>Jahr einer Kostenposition</translation>
    </message>
    <message>
        <source>Data needed</source>
        <translation>Benötigte Daten</translation>
    </message>
    <message>
        <source>Duty for a data set</source>
        <translation>Zuständigkeit für einen Datensatz</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Dependency</source>
        <translation>Abhängigkeit</translation>
    </message>
    <message>
        <source>Chapter of a document</source>
        <translation>Kapitel eines Dokuments</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Fälligkeitstermin</translation>
    </message>
    <message>
        <source>Funding line</source>
        <translation>Finanzierungsposition</translation>
    </message>
    <message>
        <source>Governance body</source>
        <translation>Steuerungsgremium</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Data set of an indicator</source>
        <translation>Datensatz eines Indikators</translation>
    </message>
    <message>
        <source>Integration score</source>
        <translation>Integrationsbewertung</translation>
    </message>
    <message>
        <source>List entry</source>
        <translation>Listeneintrag</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Messwert</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Indicator of an objective</source>
        <translation>Indikator eines Ziels</translation>
    </message>
    <message>
        <source>A person&apos;s score</source>
        <translation>Bewertung einer Person</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Data set of a problem</source>
        <translation>Datensatz eines Problems</translation>
    </message>
    <message>
        <source>Objective of a problem</source>
        <translation>Ziel zu einem Problem</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Action of a risk</source>
        <translation>Maßnahme zu einem Risiko</translation>
    </message>
    <message>
        <source>Level of risk</source>
        <translation>Risikostufe</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Step of a scale</source>
        <translation>Stufe einer Skala</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Datenreihe</translation>
    </message>
    <message>
        <source>Small-scale action</source>
        <translation>Kleine Erprobung</translation>
    </message>
    <message>
        <source>Action of a small-scale action</source>
        <translation>Maßnahme einer kleinen Erprobung</translation>
    </message>
    <message>
        <source>Partner of a small-scale action</source>
        <translation>Partner einer kleinen Erprobung</translation>
    </message>
    <message>
        <source>Stakeholder</source>
        <translation>Beteiligte(r)</translation>
    </message>
    <message>
        <source>Rule for the status</source>
        <translation>Regel für den Status</translation>
    </message>
    <message>
        <source>Limit of a status</source>
        <translation>Grenzwert eines Status</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Arbeitsschritt</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>Survey answer</source>
        <translation>Antwort einer Befragung</translation>
    </message>
    <message>
        <source>Count of a survey</source>
        <translation>Auszählung einer Befragung</translation>
    </message>
    <message>
        <source>Survey round</source>
        <translation>Befragungsrunde</translation>
    </message>
    <message>
        <source>Survey table</source>
        <translation>Befragungstabelle</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>Attendee</source>
        <translation>Teilnehmende Person</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>Steps</source>
        <translation>Arbeitsschritte</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Finanzierung</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Stakeholders</source>
        <translation>Beteiligte</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikatoren</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risiken</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Strategies</source>
        <translation>Strategien</translation>
    </message>
    <message>
        <source>Data sets</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Datenreihen</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Zielwerte</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Small-scale actions</source>
        <translation>Kleine Erprobungen</translation>
    </message>
    <message>
        <source>Due dates</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Score of the group</source>
        <translation>Bewertung der Gruppe</translation>
    </message>
    <message>
        <source>Scores of persons</source>
        <translation>Bewertungen von Personen</translation>
    </message>
    <message>
        <source>Steps of the scale</source>
        <translation>Stufen der Skala</translation>
    </message>
    <message>
        <source>Duties for data sets</source>
        <translation>Aufgaben bei Datensätzen</translation>
    </message>
    <message>
        <source>Data that are needed</source>
        <translation>Benötigte Daten</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Gremien</translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation>Workshops</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Tagesordnung</translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation>Teilnehmende</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beschlüsse</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Tables with counts</source>
        <translation>Tabellen mit Anzahlen</translation>
    </message>
    <message>
        <source>Cost lines</source>
        <translation>Kostenpositionen</translation>
    </message>
    <message>
        <source>Years of cost lines</source>
        <translation>Jahre von Kostenpositionen</translation>
    </message>
    <message>
        <source>Funding lines</source>
        <translation>Finanzierungspositionen</translation>
    </message>
    <message>
        <source>Scores of the group</source>
        <translation>Bewertungen der Gruppe</translation>
    </message>
    <message>
        <source>Items of the agenda</source>
        <translation>Tagesordnungspunkte</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Anzahlen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anlagen</translation>
    </message>
</context>
<context>
    <name>RelatedLine</name>
    <message>
        <source>Cost without a name</source>
        <translation>Kosten ohne Bezeichnung</translation>
    </message>
    <message>
        <source>no amount</source>
        <translation>kein Betrag</translation>
    </message>
    <message>
        <source>Source not named</source>
        <translation>Quelle nicht genannt</translation>
    </message>
    <message>
        <source>Step without a name</source>
        <translation>Arbeitsschritt ohne Bezeichnung</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>%1 secured</source>
        <translation>%1 gesichert</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 von %2 erledigt</translation>
    </message>
</context>
<context>
    <name>RiskTable</name>
    <message>
        <source>not assessed</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <source>Table of risks</source>
        <translation>Tabelle der Risiken</translation>
    </message>
    <message>
        <source>New risk</source>
        <translation>Neues Risiko</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>niemand zuständig</translation>
    </message>
    <message>
        <source>no title</source>
        <translation>kein Titel</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Type a title to add a risk</source>
        <translation>Titel eingeben, um ein Risiko hinzuzufügen</translation>
    </message>
    <message>
        <source>No risks yet</source>
        <translation>Noch keine Risiken</translation>
    </message>
    <message>
        <source>A risk is what can keep the plan from working; an opportunity can help it. Type one in the row above: what happens, how likely it is, how much it matters, and who watches it.</source>
        <translation>Ein Risiko kann den Plan aufhalten, eine Chance kann ihm helfen. Geben Sie in der Zeile oben eines ein: was geschieht, wie wahrscheinlich es ist, wie schwer es wiegt und wer es beobachtet.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not assessed</source>
        <translation>
            <numerusform>%n nicht bewertet</numerusform>
            <numerusform>%n nicht bewertet</numerusform>
        </translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>{currency} {number} million</source>
        <translation>{number} Mio. {currency}</translation>
    </message>
    <message>
        <source>Approved {date}</source>
        <translation>Beschlossen: {date}</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Fassung {version}</translation>
    </message>
    <message>
        <source>Version {version} of {date}</source>
        <translation>Fassung {version}, Stand {date}</translation>
    </message>
    <message>
        <source>{body}, meeting of {date}</source>
        <translation>{body}, Sitzung vom {date}</translation>
    </message>
    <message>
        <source>{version} of {date}</source>
        <translation>{version}, Stand {date}</translation>
    </message>
    <message>
        <source>Amounts are in {currency}, at prices of {year}, without VAT.</source>
        <translation>Beträge in {currency}, Preisstand {year}, ohne Mehrwertsteuer.</translation>
    </message>
    <message>
        <source>Amounts are in {currency}, at prices of {year}.</source>
        <translation>Beträge in {currency}, Preisstand {year}.</translation>
    </message>
    <message>
        <source>Amounts are in {currency}.</source>
        <translation>Beträge in {currency}.</translation>
    </message>
    <message>
        <source>since {date}, ongoing</source>
        <translation>seit {date}, fortlaufend</translation>
    </message>
    <message>
        <source>{from} to {to}</source>
        <translation>{from} bis {to}</translation>
    </message>
    <message>
        <source>started, until {date}</source>
        <translation>begonnen, bis {date}</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>bis {date}</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>ab {date}</translation>
    </message>
    <message>
        <source>Action {code}</source>
        <translation>Maßnahme {code}</translation>
    </message>
    <message>
        <source>in Action {code}</source>
        <translation>in Maßnahme {code}</translation>
    </message>
    <message>
        <source>{caption}: nothing is recorded yet ({columns}).</source>
        <translation>{caption}: noch nichts erfasst ({columns}).</translation>
    </message>
    <message>
        <source>Section {n}</source>
        <translation>Abschnitt {n}</translation>
    </message>
    <message>
        <source>{n, plural, one {# organisation} other {# organisations}}</source>
        <translation>{n, plural, one {# Organisation} other {# Organisationen}}</translation>
    </message>
    <message>
        <source>{n, plural, one {# problem or cause was} other {# problems, causes and effects were}} found; evidence is named for {e}.</source>
        <translation>{n, plural, one {# Problem oder Ursache wurde} other {# Probleme, Ursachen und Folgen wurden}} ermittelt; Belege sind für {e} angegeben.</translation>
    </message>
    <message>
        <source>Our city in {year}</source>
        <translation>Unsere Stadt im Jahr {year}</translation>
    </message>
    <message>
        <source>Score = likelihood × impact. {bands}.</source>
        <translation>Risikowert = Eintrittswahrscheinlichkeit × Auswirkung. {bands}.</translation>
    </message>
    <message>
        <source>Of {n, plural, one {# risk} other {# risks}}, {v, plural, =0 {none is} one {# is} other {# are}} very high, {h} high, {m} medium and {l} low before any response; {k, plural, =0 {all are assessed} one {# is not assessed} other {# are not assessed}}.</source>
        <translation>Von {n, plural, one {# Risiko} other {# Risiken}} {v, plural, =0 {ist keines} one {ist #} other {sind #}} sehr hoch, {h} hoch, {m} mittel und {l} niedrig, jeweils vor Gegenmaßnahmen; {k, plural, =0 {alle sind bewertet} one {# ist nicht bewertet} other {# sind nicht bewertet}}.</translation>
    </message>
    <message>
        <source>Of the {k} assessed after response, {x, plural, =0 {none is} one {# is} other {# are}} high or very high.</source>
        <translation>Nach Gegenmaßnahmen bewertet: {k}, davon {x, plural, =0 {keines} one {#} other {#}} hoch oder sehr hoch.</translation>
    </message>
    <message>
        <source>{title} ({n}):</source>
        <translation>{title} ({n}):</translation>
    </message>
    <message>
        <source>Of {n, plural, one {# indicator} other {# indicators}}, {t, plural, one {# has} other {# have}} a numeric target for {year} and {b, plural, one {# has} other {# have}} a baseline.</source>
        <translation>Von {n, plural, one {# Indikator} other {# Indikatoren}} {t, plural, one {hat #} other {haben #}} einen bezifferten Zielwert für {year} und {b, plural, other {#}} einen Ausgangswert.</translation>
    </message>
    <message>
        <source>{n, plural, one {# indicator has} other {# indicators have}} no target yet.</source>
        <translation>{n, plural, one {# Indikator hat} other {# Indikatoren haben}} noch keinen Zielwert.</translation>
    </message>
    <message>
        <source>Objective {code}: {title}</source>
        <translation>Ziel {code}: {title}</translation>
    </message>
    <message>
        <source>Target {year}</source>
        <translation>Zielwert {year}</translation>
    </message>
    <message>
        <source>Cost {currency}</source>
        <translation>Kosten in {currency}</translation>
    </message>
    <message>
        <source>Total, {n} of {all} actions</source>
        <translation>Summe, {n} von {all} Maßnahmen</translation>
    </message>
    <message>
        <source>{n, plural, one {The one action} other {All # actions}}</source>
        <translation>{n, plural, one {Die eine Maßnahme} other {Alle # Maßnahmen}}</translation>
    </message>
    <message>
        <source>The Local Group scored {k} of {n, plural, one {# aspect} other {# aspects}} of integration.</source>
        <translation>Die Lokale Gruppe hat {k} von {n, plural, one {# Aspekt} other {# Aspekten}} der Integration bewertet.</translation>
    </message>
    <message>
        <source>million {currency}</source>
        <translation>Mio. {currency}</translation>
    </message>
    <message>
        <source>{n, plural, one {Cost of # action} other {Cost of # actions}}</source>
        <translation>{n, plural, one {Kosten von # Maßnahme} other {Kosten von # Maßnahmen}}</translation>
    </message>
    <message>
        <source>{amount} ({share}) is secured</source>
        <translation>{amount} ({share}) gesichert</translation>
    </message>
    <message>
        <source>{amount} ({share}) is applied for</source>
        <translation>{amount} ({share}) beantragt</translation>
    </message>
    <message>
        <source>{amount} ({share}) is identified</source>
        <translation>{amount} ({share}) in Aussicht</translation>
    </message>
    <message>
        <source>{amount} ({share}) is named, its status not recorded</source>
        <translation>{amount} ({share}) ohne erfassten Status genannt</translation>
    </message>
    <message>
        <source>{amount} ({share}) is still to find</source>
        <translation>{amount} ({share}) noch zu finden</translation>
    </message>
    <message>
        <source>From the cost to what is still to find, in million {currency}</source>
        <translation>Von den Kosten bis zum noch zu findenden Betrag, in Mio. {currency}</translation>
    </message>
    <message>
        <source>From the cost to what is still to find, in {currency}</source>
        <translation>Von den Kosten bis zum noch zu findenden Betrag, in {currency}</translation>
    </message>
    <message>
        <source>Steps from the cost of {total} down: {list}; what remains without a source is {gap}.</source>
        <translation>Stufen abwärts von den Kosten in Höhe von {total}: {list}; ohne Geldgeber bleiben {gap}.</translation>
    </message>
    <message>
        <source>Of {total}, {list}.</source>
        <translation>Von {total} sind {list}.</translation>
    </message>
    <message>
        <source>Ideas for {amount} are drawn inside what is still to find and are not counted.</source>
        <translation>Ideen in Höhe von {amount} sind innerhalb des noch zu findenden Betrags eingezeichnet und werden nicht mitgezählt.</translation>
    </message>
    <message>
        <source>Funding by source and status, in {currency}</source>
        <translation>Finanzierung nach Geldgeber und Status, in {currency}</translation>
    </message>
    <message>
        <source>{n, plural, one {# line of cost or funding is} other {# lines of cost or funding are}} in prices of another year and left out of all totals.</source>
        <translation>{n, plural, one {# Kosten- oder Finanzierungsposition hat} other {# Kosten- oder Finanzierungspositionen haben}} den Preisstand eines anderen Jahres und {n, plural, one {ist} other {sind}} in keiner Summe enthalten.</translation>
    </message>
    <message>
        <source>{n, plural, one {# source is named without an amount and counts as no money.} other {# lines name a source without an amount and count as no money.}}</source>
        <translation>{n, plural, one {# Geldgeber ist ohne Betrag genannt und wird nicht mitgerechnet.} other {# Positionen nennen einen Geldgeber ohne Betrag und werden nicht mitgerechnet.}}</translation>
    </message>
    <message>
        <source>Funding by source and kind of measure, in {currency}</source>
        <translation>Finanzierung nach Geldgeber und Art der Maßnahme, in {currency}</translation>
    </message>
    <message>
        <source>{n, plural, one {The one action is} other {All # actions are}} priced; {n, plural, one {it costs} other {together they cost}} {sum}.</source>
        <translation>{n, plural, one {Die einzige Maßnahme ist} other {Alle # Maßnahmen sind}} beziffert; {n, plural, one {sie kostet} other {zusammen kosten sie}} {sum}.</translation>
    </message>
    <message>
        <source>{e, plural, one {# is included in another action} other {# are included in other actions}}</source>
        <translation>{e, plural, one {# ist in einer anderen Maßnahme enthalten} other {# sind in anderen Maßnahmen enthalten}}</translation>
    </message>
    <message>
        <source>{u, plural, one {# is not estimated} other {# are not estimated}}</source>
        <translation>{u, plural, one {# ist nicht geschätzt} other {# sind nicht geschätzt}}</translation>
    </message>
    <message>
        <source>{u, plural, one {# needs no money} other {# need no money}}</source>
        <translation>{u, plural, one {# benötigt kein Geld} other {# benötigen kein Geld}}</translation>
    </message>
    <message>
        <source>Of {n, plural, one {# action} other {# actions}}, {k, plural, one {# is} other {# are}} priced; together they cost {sum}.</source>
        <translation>Von {n, plural, one {# Maßnahme} other {# Maßnahmen}} {k, plural, one {ist # beziffert; sie kostet} other {sind # beziffert; zusammen kosten sie}} {sum}.</translation>
    </message>
    <message>
        <source>Not priced: {list}.</source>
        <translation>Nicht beziffert: {list}.</translation>
    </message>
    <message>
        <source>The sources exceed the cost by {x}.</source>
        <translation>Die Finanzierung übersteigt die Kosten um {x}.</translation>
    </message>
    <message>
        <source>{secured} is secured and {expected} is expected.</source>
        <translation>{secured} sind gesichert, {expected} werden erwartet.</translation>
    </message>
    <message>
        <source>{gap} ({p}) is still to find.</source>
        <translation>{gap} ({p}) sind noch zu finden.</translation>
    </message>
    <message>
        <source>{p} of the cost</source>
        <translation>{p} der Kosten</translation>
    </message>
    <message>
        <source>{n} of {all, plural, one {# action} other {# actions}}</source>
        <translation>{n} von {all, plural, one {# Maßnahme} other {# Maßnahmen}}</translation>
    </message>
    <message>
        <source>Cost by objective and year, in {currency}</source>
        <translation>Kosten nach Ziel und Jahr, in {currency}</translation>
    </message>
    <message>
        <source>Cost by objective, in {currency}</source>
        <translation>Kosten nach Ziel, in {currency}</translation>
    </message>
    <message>
        <source>Cost by category and year, in {currency}</source>
        <translation>Kosten nach Kategorie und Jahr, in {currency}</translation>
    </message>
    <message>
        <source>Cost by category, in {currency}</source>
        <translation>Kosten nach Kategorie, in {currency}</translation>
    </message>
    <message>
        <source>{body} is asked to decide</source>
        <translation>{body} wird um Beschlussfassung gebeten</translation>
    </message>
    <message>
        <source>Decided by {body}, {date}</source>
        <translation>Beschlossen: {body}, {date}</translation>
    </message>
    <message>
        <source>Decided by {body}</source>
        <translation>Beschlossen: {body}</translation>
    </message>
    <message>
        <source>Decided, {date}</source>
        <translation>Beschlossen: {date}</translation>
    </message>
    <message>
        <source>{o, plural, one {# objective or area} other {# objectives and areas}} and {a, plural, one {# action} other {# actions}} with {s, plural, one {# key step} other {# key steps}}.</source>
        <translation>{o, plural, one {# Ziel oder Handlungsfeld} other {# Ziele und Handlungsfelder}} und {a, plural, one {# Maßnahme} other {# Maßnahmen}} mit {s, plural, one {# Arbeitsschritt} other {# Arbeitsschritten}}.</translation>
    </message>
    <message>
        <source>{n, plural, one {# risk is} other {# risks are}} watched, {k} of them rated.</source>
        <translation>{n, plural, one {# Risiko wird} other {# Risiken werden}} beobachtet, {k} davon bewertet.</translation>
    </message>
    <message>
        <source>The plan has {c, plural, =0 {no contradictions} one {# contradiction} other {# contradictions}} and {g, plural, =0 {no gaps} one {# gap} other {# gaps}}; Annex A lists them.</source>
        <translation>Der Plan enthält {c, plural, =0 {keine Widersprüche} one {# Widerspruch} other {# Widersprüche}} und {g, plural, =0 {keine Lücken} one {# Lücke} other {# Lücken}}; Anhang A führt sie auf.</translation>
    </message>
    <message>
        <source>{n, plural, one {# month} other {# months}}</source>
        <translation>{n, plural, one {# Monat} other {# Monate}}</translation>
    </message>
    <message>
        <source>Expected effect: {effect}</source>
        <translation>Erwartete Wirkung: {effect}</translation>
    </message>
    <message>
        <source>Key steps of Action {code}</source>
        <translation>Arbeitsschritte der Maßnahme {code}</translation>
    </message>
    <message>
        <source>The action costs {sum}; {secured} of it is secured.</source>
        <translation>Die Maßnahme kostet {sum}; davon sind {secured} gesichert.</translation>
    </message>
    <message>
        <source>The action costs {sum}; how much of it is secured is not recorded.</source>
        <translation>Die Maßnahme kostet {sum}; wie viel davon gesichert ist, ist nicht erfasst.</translation>
    </message>
    <message>
        <source>The source says: {words}</source>
        <translation>In der Quelle steht: {words}</translation>
    </message>
    <message>
        <source>Costs of Action {code}, in {currency}</source>
        <translation>Kosten der Maßnahme {code}, in {currency}</translation>
    </message>
    <message>
        <source> (prices of {year}, not added)</source>
        <translation> (Preisstand {year}, nicht mitgerechnet)</translation>
    </message>
    <message>
        <source>Funding of Action {code}, in {currency}</source>
        <translation>Finanzierung der Maßnahme {code}, in {currency}</translation>
    </message>
    <message>
        <source>Sources as the plan prints them: {words}</source>
        <translation>Geldgeber im Wortlaut des Plans: {words}</translation>
    </message>
    <message>
        <source>Indicators of Action {code}</source>
        <translation>Indikatoren der Maßnahme {code}</translation>
    </message>
    <message>
        <source>Risks of Action {code}</source>
        <translation>Risiken der Maßnahme {code}</translation>
    </message>
    <message>
        <source>Objective {code} · {title}</source>
        <translation>Ziel {code} · {title}</translation>
    </message>
    <message>
        <source>Objective {code}</source>
        <translation>Ziel {code}</translation>
    </message>
    <message>
        <source>Actions: {title}</source>
        <translation>Maßnahmen: {title}</translation>
    </message>
    <message>
        <source>Actions for Objective {code}</source>
        <translation>Maßnahmen zum Ziel {code}</translation>
    </message>
    <message>
        <source>{record}: another action has the same code.</source>
        <translation>{record}: Eine andere Maßnahme hat denselben Code.</translation>
    </message>
    <message>
        <source>{record} ends ({2}) before it starts ({1}).</source>
        <translation>{record} endet ({2}) vor dem Beginn ({1}).</translation>
    </message>
    <message>
        <source>{record} has {1, plural, one {# main objective} other {# main objectives}}; exactly one counts.</source>
        <translation>{record} hat {1, plural, one {# Hauptziel} other {# Hauptziele}}; genau eines zählt.</translation>
    </message>
    <message>
        <source>{record}: its sources exceed its cost by {1}.</source>
        <translation>{record}: Die Finanzierung übersteigt die Kosten um {1}.</translation>
    </message>
    <message>
        <source>{record} waits for itself through a loop: {1}.</source>
        <translation>{record} wartet über eine Schleife auf sich selbst: {1}.</translation>
    </message>
    <message>
        <source>{record}, a step of {1}, lies outside the action&apos;&apos;s period.</source>
        <translation>{record}, ein Arbeitsschritt von {1}, liegt außerhalb des Zeitraums der Maßnahme.</translation>
    </message>
    <message>
        <source>{record} of {1}: its years add up to {2}, the line says {3}.</source>
        <translation>{record} von {1}: Die Jahre ergeben zusammen {2}, die Position nennt {3}.</translation>
    </message>
    <message>
        <source>{record} of {1}: quantity times unit price is {2}, the line says {3}.</source>
        <translation>{record} von {1}: Menge mal Preis je Einheit ergibt {2}, die Position nennt {3}.</translation>
    </message>
    <message>
        <source>The sources of the plan exceed its cost by {1}.</source>
        <translation>Die Finanzierung des Plans übersteigt seine Kosten um {1}.</translation>
    </message>
    <message>
        <source>{record} should {1, select, increase {rise} decrease {fall} other {change}}, but its target {3} lies on the other side of its baseline {2}.</source>
        <translation>{record} sollte {1, select, increase {steigen} decrease {sinken} other {sich ändern}}, der Zielwert {3} liegt aber auf der anderen Seite des Ausgangswerts {2}.</translation>
    </message>
    <message>
        <source>{record} has two values for {1} that differ: {2} and {3}.</source>
        <translation>{record} hat für {1} zwei unterschiedliche Werte: {2} und {3}.</translation>
    </message>
    <message>
        <source>{record} has a milestone for {1}, after its target for {2}.</source>
        <translation>{record} hat einen Meilenstein für {1}, der nach dem Zielwert für {2} liegt.</translation>
    </message>
    <message>
        <source>{record} has the step {1}; its scale has {2, plural, one {# step} other {# steps}}.</source>
        <translation>{record} hat die Stufe {1}; die Skala hat {2, plural, one {# Stufe} other {# Stufen}}.</translation>
    </message>
    <message>
        <source>{record} is rated higher after the response than before.</source>
        <translation>{record} ist nach der Gegenmaßnahme höher bewertet als davor.</translation>
    </message>
    <message>
        <source>{record} has no title.</source>
        <translation>{record} hat keinen Titel.</translation>
    </message>
    <message>
        <source>{record} serves no objective.</source>
        <translation>{record} dient keinem Ziel.</translation>
    </message>
    <message>
        <source>{record} serves several objectives and none is marked as the main one.</source>
        <translation>{record} dient mehreren Zielen, und keines ist als Hauptziel gekennzeichnet.</translation>
    </message>
    <message>
        <source>{record} has no lead.</source>
        <translation>{record} hat keine Federführung.</translation>
    </message>
    <message>
        <source>{record} has no dates.</source>
        <translation>{record} hat keine Termine.</translation>
    </message>
    <message>
        <source>{record} has no start.</source>
        <translation>{record} hat keinen Beginn.</translation>
    </message>
    <message>
        <source>{record} has no end and is not marked as ongoing.</source>
        <translation>{record} hat kein Ende und ist nicht als laufend gekennzeichnet.</translation>
    </message>
    <message>
        <source>{record} has no indicator.</source>
        <translation>{record} hat keinen Indikator.</translation>
    </message>
    <message>
        <source>The cost of {record} is not estimated.</source>
        <translation>Die Kosten von {record} sind nicht geschätzt.</translation>
    </message>
    <message>
        <source>The cost of {record} is included elsewhere, but it is not said where.</source>
        <translation>Die Kosten von {record} sind an anderer Stelle enthalten, es ist aber nicht angegeben, wo.</translation>
    </message>
    <message>
        <source>{record} has a cost and no funding source.</source>
        <translation>{record} hat Kosten, aber keinen Geldgeber.</translation>
    </message>
    <message>
        <source>{record} of {1} is in prices of {2} and is left out of all totals.</source>
        <translation>{record} von {1} hat den Preisstand {2} und ist in keiner Summe enthalten.</translation>
    </message>
    <message>
        <source>{record} of {1} is yearly, but its first or last year is missing; it is counted once.</source>
        <translation>{record} von {1} fällt jährlich an, aber das erste oder letzte Jahr fehlt; die Position wird einmal gerechnet.</translation>
    </message>
    <message>
        <source>{record} of {1} has an amount in {2} only; it needs one in the plan&apos;&apos;s currency to be counted.</source>
        <translation>{record} von {1} hat nur einen Betrag in {2}; mitgerechnet wird nur ein Betrag in der Währung des Plans.</translation>
    </message>
    <message>
        <source>{record} is in prices of {1} and is left out of all totals.</source>
        <translation>{record} hat den Preisstand {1} und ist in keiner Summe enthalten.</translation>
    </message>
    <message>
        <source>{record} names no source.</source>
        <translation>{record} nennt keinen Geldgeber.</translation>
    </message>
    <message>
        <source>{record} has an amount but no status.</source>
        <translation>{record} hat einen Betrag, aber keinen Status.</translation>
    </message>
    <message>
        <source>{record} has no actions.</source>
        <translation>{record} hat keine Maßnahmen.</translation>
    </message>
    <message>
        <source>{record} has no baseline.</source>
        <translation>{record} hat keinen Ausgangswert.</translation>
    </message>
    <message>
        <source>{record} has a baseline without a year.</source>
        <translation>{record} hat einen Ausgangswert ohne Jahr.</translation>
    </message>
    <message>
        <source>{record} has no target.</source>
        <translation>{record} hat keinen Zielwert.</translation>
    </message>
    <message>
        <source>{record} has a target without a year.</source>
        <translation>{record} hat einen Zielwert ohne Jahr.</translation>
    </message>
    <message>
        <source>{record}: the value for {1} was due by {2}.</source>
        <translation>{record}: Der Wert für {1} war bis {2} fällig.</translation>
    </message>
    <message>
        <source>{record} is not assessed.</source>
        <translation>{record} ist nicht bewertet.</translation>
    </message>
    <message>
        <source>{record} has no owner.</source>
        <translation>Für {record} ist keine verantwortliche Stelle benannt.</translation>
    </message>
    <message>
        <source>{record} has no response.</source>
        <translation>{record} hat keine Gegenmaßnahme.</translation>
    </message>
    <message>
        <source>The plan has no actions.</source>
        <translation>Der Plan hat keine Maßnahmen.</translation>
    </message>
    <message>
        <source>The plan has no title.</source>
        <translation>Der Plan hat keinen Titel.</translation>
    </message>
    <message>
        <source>The plan does not name its city.</source>
        <translation>Im Plan ist keine Stadt genannt.</translation>
    </message>
    <message>
        <source>No action serves the social dimension.</source>
        <translation>Keine Maßnahme dient der sozialen Dimension.</translation>
    </message>
    <message>
        <source>No action serves the economic dimension.</source>
        <translation>Keine Maßnahme dient der wirtschaftlichen Dimension.</translation>
    </message>
    <message>
        <source>No action serves the environmental dimension.</source>
        <translation>Keine Maßnahme dient der ökologischen Dimension.</translation>
    </message>
    <message>
        <source>No action serves the territorial dimension.</source>
        <translation>Keine Maßnahme dient der territorialen Dimension.</translation>
    </message>
    <message>
        <source>{record} has no code.</source>
        <translation>{record} hat keinen Code.</translation>
    </message>
    <message>
        <source>{record} has {1, plural, one {# lead} other {# leads}}; one body should answer for it.</source>
        <translation>{record} hat {1, plural, one {# Federführung} other {# Federführungen}}; verantwortlich sollte eine einzige Stelle sein.</translation>
    </message>
    <message>
        <source>{record} lies outside the plan&apos;&apos;s period.</source>
        <translation>{record} liegt außerhalb des Zeitraums des Plans.</translation>
    </message>
    <message>
        <source>{record} should have ended by {1} and is not marked as done.</source>
        <translation>{record} hätte bis {1} enden sollen und ist nicht als abgeschlossen gekennzeichnet.</translation>
    </message>
    <message>
        <source>{record}, a step of {1}, has no date.</source>
        <translation>{record}, ein Arbeitsschritt von {1}, hat kein Datum.</translation>
    </message>
    <message>
        <source>{record} is named without an amount and counts as no money.</source>
        <translation>{record} ist ohne Betrag genannt und wird nicht mitgerechnet.</translation>
    </message>
    <message>
        <source>{1} of the cost ({2}) is still to find.</source>
        <translation>{1} der Kosten ({2}) sind noch zu finden.</translation>
    </message>
    <message>
        <source>{record} has no unit.</source>
        <translation>{record} hat keine Einheit.</translation>
    </message>
    <message>
        <source>{record} has no data source.</source>
        <translation>{record} hat keine Datenquelle.</translation>
    </message>
    <message>
        <source>Nobody is named to measure {record}.</source>
        <translation>Für die Messung von {record} ist niemand benannt.</translation>
    </message>
    <message>
        <source>{record} has a target equal to its baseline, but should {1, select, increase {rise} decrease {fall} other {change}}.</source>
        <translation>{record} hat einen Zielwert, der dem Ausgangswert entspricht, sollte aber {1, select, increase {steigen} decrease {sinken} other {sich ändern}}.</translation>
    </message>
    <message>
        <source>{record} belongs to no action and no objective.</source>
        <translation>{record} gehört zu keiner Maßnahme und zu keinem Ziel.</translation>
    </message>
    <message>
        <source>{record} was to be reviewed by {1}.</source>
        <translation>{record} war bis {1} zu überprüfen.</translation>
    </message>
    <message>
        <source>{c, plural, =0 {No contradictions} one {# contradiction} other {# contradictions}}, {g, plural, =0 {no gaps} one {# gap} other {# gaps}}, {h, plural, =0 {no hints} one {# hint} other {# hints}}, {a} accepted.</source>
        <translation>{c, plural, =0 {Keine Widersprüche} one {# Widerspruch} other {# Widersprüche}}, {g, plural, =0 {keine Lücken} one {# Lücke} other {# Lücken}}, {h, plural, =0 {keine Anmerkungen} one {# Anmerkung} other {# Anmerkungen}}, {a} akzeptiert.</translation>
    </message>
    <message>
        <source>{n, plural, one {# indicator measures} other {# indicators measure}} the change.</source>
        <translation>{n, plural, one {# Indikator misst} other {# Indikatoren messen}} die Veränderung.</translation>
    </message>
    <message>
        <source>{n, plural, one {# risk is} other {# risks are}} closed and not listed any more.</source>
        <translation>{n, plural, one {# Risiko ist} other {# Risiken sind}} abgeschlossen und nicht mehr aufgeführt.</translation>
    </message>
    <message>
        <source>In {n} of {m} actions someone outside the public sector takes part, or they are named as serving this aspect.</source>
        <translation>An {n} von {m} Maßnahmen wirkt jemand außerhalb des öffentlichen Bereichs mit, oder sie sind als diesem Aspekt dienend genannt.</translation>
    </message>
    <message>
        <source>In {n} of {m} actions two or more partners work together, or they are named as serving this aspect.</source>
        <translation>In {n} von {m} Maßnahmen arbeiten mindestens zwei Beteiligte zusammen, oder sie sind als diesem Aspekt dienend genannt.</translation>
    </message>
    <message>
        <source>In {n} of {m} actions a metropolitan or regional partner takes part, or they are named as serving this aspect.</source>
        <translation>An {n} von {m} Maßnahmen wirkt jemand aus Stadtregion oder Region mit, oder sie sind als diesem Aspekt dienend genannt.</translation>
    </message>
    <message>
        <source>In {n} of {m} actions two or more levels of government take part, or they are named as serving this aspect.</source>
        <translation>An {n} von {m} Maßnahmen wirken mindestens zwei Verwaltungsebenen mit, oder sie sind als diesem Aspekt dienend genannt.</translation>
    </message>
    <message>
        <source>{n, plural, =0 {No source of funding is} one {# source of funding is} other {# sources of funding are}} named.</source>
        <translation>{n, plural, =0 {Keine Finanzierungsquelle ist} one {# Finanzierungsquelle ist} other {# Finanzierungsquellen sind}} genannt.</translation>
    </message>
    <message>
        <source>{n, plural, one {# of {m} actions is} other {# of {m} actions are}} linked with a strategy, or named as serving this aspect.</source>
        <translation>{n, plural, one {# von {m} Maßnahmen ist} other {# von {m} Maßnahmen sind}} mit einer Strategie verknüpft oder als diesem Aspekt dienend genannt.</translation>
    </message>
    <message>
        <source>{n, plural, one {# of {m} actions has a start and an end, or is} other {# of {m} actions have a start and an end, or are}} named as serving this aspect.</source>
        <translation>{n, plural, one {# von {m} Maßnahmen hat Anfang und Ende oder ist} other {# von {m} Maßnahmen haben Anfang und Ende oder sind}} als diesem Aspekt dienend genannt.</translation>
    </message>
    <message>
        <source>{n, plural, one {# of {m} actions names its place, or is} other {# of {m} actions name their place, or are}} named as serving this aspect.</source>
        <translation>{n, plural, one {# von {m} Maßnahmen nennt ihren Ort oder ist} other {# von {m} Maßnahmen nennen ihren Ort oder sind}} als diesem Aspekt dienend genannt.</translation>
    </message>
    <message>
        <source>{n, plural, one {# of {m} actions carries a cross-cutting theme, or is} other {# of {m} actions carry a cross-cutting theme, or are}} named as serving this aspect.</source>
        <translation>{n, plural, one {# von {m} Maßnahmen trägt ein Querschnittsthema oder ist} other {# von {m} Maßnahmen tragen ein Querschnittsthema oder sind}} als diesem Aspekt dienend genannt.</translation>
    </message>
    <message>
        <source>{n, plural, one {# of {m} actions is} other {# of {m} actions are}} named as serving this aspect.</source>
        <translation>{n, plural, one {# von {m} Maßnahmen ist} other {# von {m} Maßnahmen sind}} als diesem Aspekt dienend genannt.</translation>
    </message>
    <message>
        <source>{n, plural, one {# of {m} sectors (public, private, civic, knowledge) sits} other {# of {m} sectors (public, private, civic, knowledge) sit}} in the Local Group.</source>
        <translation>{n, plural, one {# von {m} Bereichen (öffentlich, privat, Zivilgesellschaft, Wissenschaft) sitzt} other {# von {m} Bereichen (öffentlich, privat, Zivilgesellschaft, Wissenschaft) sitzen}} in der Lokalen Gruppe.</translation>
    </message>
    <message>
        <source>{n, plural, one {# of {m} dimensions is} other {# of {m} dimensions are}} served by at least a quarter of the actions.</source>
        <translation>{n, plural, one {# von {m} Dimensionen dient} other {# von {m} Dimensionen dient}} mindestens ein Viertel der Maßnahmen.</translation>
    </message>
    <message>
        <source>{n, plural, one {# action} other {# actions}} with hard and {m} with soft measures.</source>
        <translation>{n, plural, one {# Maßnahme} other {# Maßnahmen}} mit baulichen und {m} mit weichen Anteilen.</translation>
    </message>
    <message>
        <source>Of {n, plural, one {# action} other {# actions}}, {m, plural, one {# has} other {# have}} a start and an end to the month, {y, plural, one {# has} other {# have}} years or one date only, {o, plural, one {# is} other {# are}} ongoing and {k, plural, one {# has} other {# have}} no dates yet.</source>
        <translation>Von {n, plural, one {# Maßnahme} other {# Maßnahmen}} {m, plural, one {hat #} other {haben #}} einen Anfang und ein Ende auf den Monat genau und {y, plural, other {#}} nur Jahresangaben oder ein einzelnes Datum; {o, plural, one {# ist} other {# sind}} fortlaufend, und {k, plural, one {# hat} other {# haben}} noch keine Termine.</translation>
    </message>
    <message>
        <source>Logo of {city}</source>
        <translation>Logo von {city}</translation>
    </message>
    <message>
        <source>{record} should {1, select, increase {rise} decrease {fall} other {change}}, but the value planned for {3} is {4}, after {2}.</source>
        <translation>{record} soll {1, select, increase {steigen} decrease {sinken} other {sich ändern}}, doch für {3} ist nach {2} dann {4} geplant.</translation>
    </message>
    <message>
        <source>Cost by category, investment and running, in {currency}</source>
        <translation>Kosten nach Kategorie, Investition und laufend, in {currency}</translation>
    </message>
    <message>
        <source>{n, plural, one {# line has} other {# lines have}} staff time beside the money.</source>
        <translation>{n, plural, one {# Position enthält} other {# Positionen enthalten}} neben dem Geld auch Personaleinsatz.</translation>
    </message>
    <message>
        <source>Funding by source and year, in {currency}</source>
        <translation>Finanzierung nach Geldgeber und Jahr, in {currency}</translation>
    </message>
    <message>
        <source>{year}: cost {cost}, secured {secured}, still to find {gap}</source>
        <translation>{year}: Kosten {cost}, gesichert {secured}, noch zu finden {gap}</translation>
    </message>
    <message>
        <source>Cost of each year and who pays it, in {unit}</source>
        <translation>Kosten je Jahr und wer sie trägt, in {unit}</translation>
    </message>
    <message>
        <source>Columns by year, in {currency}: {list}.</source>
        <translation>Säulen nach Jahren, in {currency}: {list}.</translation>
    </message>
    <message>
        <source>From the cost to what is still to find, step by step, in {currency}</source>
        <translation>Von den Kosten bis zum noch zu findenden Betrag, Schritt für Schritt, in {currency}</translation>
    </message>
    <message>
        <source>Ideas for {amount} are not counted.</source>
        <translation>Ideen in Höhe von {amount} werden nicht mitgezählt.</translation>
    </message>
    <message>
        <source>Cost and funding, action by action, in {currency}</source>
        <translation>Kosten und Finanzierung, Maßnahme für Maßnahme, in {currency}</translation>
    </message>
    <message>
        <source>{amount} more has a source whose status is not recorded; it counts neither as secured nor as expected, but is not to be found any more.</source>
        <translation>Für weitere {amount} ist ein Geldgeber genannt, aber kein Status erfasst; dieser Betrag zählt weder als gesichert noch als erwartet, muss aber nicht mehr gefunden werden.</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>„{title}“</translation>
    </message>
    <message>
        <source> (version {version} of {date})</source>
        <translation> (Fassung {version}, Stand {date})</translation>
    </message>
    <message>
        <source>The plan {plan} was **approved**.</source>
        <translation>Der Plan {plan} wurde **beschlossen**.</translation>
    </message>
    <message>
        <source>The plan {plan} is **approved**.</source>
        <translation>Der Plan {plan} wird **beschlossen**.</translation>
    </message>
    <message>
        <source>{lead} **leads** the plan and reports on it.</source>
        <translation>**Federführung** für den Plan und Bericht darüber: {lead}.</translation>
    </message>
    <message>
        <source>The offices in charge **apply for** {sum} from: {source}, by {date}.</source>
        <translation>Die zuständigen Stellen **beantragen** {sum} bis {date}, Geldgeber: {source}.</translation>
    </message>
    <message>
        <source>The offices in charge **apply for** {sum} from: {source}.</source>
        <translation>Die zuständigen Stellen **beantragen** {sum}, Geldgeber: {source}.</translation>
    </message>
    <message>
        <source>The offices in charge **look for** the {sum} that is still to find.</source>
        <translation>Die zuständigen Stellen **suchen** Geldgeber für die noch zu findenden {sum}.</translation>
    </message>
    <message>
        <source>Summary for decision by: {body}</source>
        <translation>Zusammenfassung zur Beschlussfassung: {body}</translation>
    </message>
    <message>
        <source> · meeting of {date}</source>
        <translation> · Sitzung vom {date}</translation>
    </message>
    <message>
        <source>The plan has {o, plural, one {# objective} other {# objectives}} and {a, plural, one {# action} other {# actions}}.</source>
        <translation>Der Plan hat {o, plural, one {# Ziel} other {# Ziele}} und {a, plural, one {# Maßnahme} other {# Maßnahmen}}.</translation>
    </message>
    <message>
        <source>{n, plural, one {# organisation is} other {# organisations are}} in the Local Group.</source>
        <translation>{n, plural, one {# Organisation ist} other {# Organisationen sind}} in der Lokalen Gruppe.</translation>
    </message>
    <message>
        <source>{n, plural, one {# vote was} other {# votes were}} given on ideas and actions.</source>
        <translation>{n, plural, one {# Stimme wurde} other {# Stimmen wurden}} zu Ideen und Maßnahmen abgegeben.</translation>
    </message>
    <message>
        <source>{name} {amount} ({share})</source>
        <translation>{name} {amount} ({share})</translation>
    </message>
    <message>
        <source>Who pays: the cost by how sure the money is, in {unit}</source>
        <translation>Wer zahlt: die Kosten danach, wie sicher das Geld ist, in {unit}</translation>
    </message>
    <message>
        <source>One bar of {total} in {n, plural, one {# part} other {# parts}}: {list}.</source>
        <translation>Ein Balken von {total} in {n, plural, one {# Teil} other {# Teilen}}: {list}.</translation>
    </message>
    <message>
        <source>If no other source is found, the city would have to find {gap} more by {year}.</source>
        <translation>Findet sich kein weiterer Geldgeber, müsste die Stadt bis {year} zusätzlich {gap} aufbringen.</translation>
    </message>
    <message>
        <source>If no other source is found, the city would have to find {gap} more.</source>
        <translation>Findet sich kein weiterer Geldgeber, müsste die Stadt zusätzlich {gap} aufbringen.</translation>
    </message>
    <message>
        <source>{sum} is expected but not approved yet.</source>
        <translation>{sum} werden erwartet, sind aber noch nicht genehmigt.</translation>
    </message>
    <message>
        <source>application: {source}</source>
        <translation>Antrag: {source}</translation>
    </message>
    <message>
        <source>({n}) {date}, {event}</source>
        <translation>({n}) {date}, {event}</translation>
    </message>
    <message>
        <source>{title}: {n}</source>
        <translation>{title}: {n}</translation>
    </message>
    <message>
        <source>{n, plural, one {# more kind of gap is} other {# more kinds of gaps are}} listed in the full plan.</source>
        <translation>{n, plural, one {# weitere Art von Lücken steht} other {# weitere Arten von Lücken stehen}} im vollständigen Plan.</translation>
    </message>
    <message>
        <source>Timetable {from} to {to} of {n, plural, one {# action} other {# actions}}: {m} with months, {y} with years or one date only, {o} ongoing, {k} without dates.</source>
        <translation>Zeitplan {from} bis {to} für {n, plural, one {# Maßnahme} other {# Maßnahmen}}: {m} mit Monaten, {y} nur mit Jahresangaben oder einem einzelnen Datum, {o} fortlaufend, {k} ohne Termine.</translation>
    </message>
    <message>
        <source>First start {from}, last end {to}.</source>
        <translation>Erster Beginn: {from}, letztes Ende: {to}.</translation>
    </message>
    <message>
        <source>Timetable of the {n, plural, one {one action} other {# actions}}, {from} to {to}</source>
        <translation>Zeitplan der {n, plural, one {einen Maßnahme} other {# Maßnahmen}}, {from} bis {to}</translation>
    </message>
    <message>
        <source>Timetable of the {n, plural, one {one action} other {# actions}}, {from} to {to}, part {i} of {all}</source>
        <translation>Zeitplan der {n, plural, one {einen Maßnahme} other {# Maßnahmen}}, {from} bis {to}, Teil {i} von {all}</translation>
    </message>
    <message>
        <source>The timetable goes on with {list}.</source>
        <translation>Der Zeitplan geht weiter mit: {list}.</translation>
    </message>
    <message>
        <source>Dates for the council: {list}.</source>
        <translation>Termine für den Rat: {list}.</translation>
    </message>
    <message>
        <source>Timetable by objective, {from} to {to}</source>
        <translation>Zeitplan nach Zielen, {from} bis {to}</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>und {n} weitere</translation>
    </message>
    <message>
        <source>From problems to actions: {objective}</source>
        <translation>Von den Problemen zu den Maßnahmen: {objective}</translation>
    </message>
    <message>
        <source>{p, plural, =0 {No problem leads} one {# problem leads} other {# problems lead}} to the objective {objective}, and from it {a, plural, one {# action} other {# actions}} and {i, plural, =0 {no result indicator} one {# result indicator} other {# result indicators}} follow.</source>
        <translation>{p, plural, =0 {Kein Problem führt} one {# Problem führt} other {# Probleme führen}} zum Ziel {objective}; daraus folgen {a, plural, one {# Maßnahme} other {# Maßnahmen}} und {i, plural, =0 {kein Ergebnisindikator} one {# Ergebnisindikator} other {# Ergebnisindikatoren}}.</translation>
    </message>
    <message>
        <source>{n, plural, one {# action has} other {# actions have}} no objective.</source>
        <translation>{n, plural, one {# Maßnahme hat} other {# Maßnahmen haben}} kein Ziel.</translation>
    </message>
    <message>
        <source>{no} {name} {score}</source>
        <translation>{no} {name} {score}</translation>
    </message>
    <message>
        <source>Scores of {k} of {n} aspects from {min} to {max}: {list}.</source>
        <translation>Bewertungen von {k} der {n} Aspekte, von {min} bis {max}: {list}.</translation>
    </message>
    <message>
        <source>Not scored: {list}.</source>
        <translation>Nicht bewertet: {list}.</translation>
    </message>
    <message>
        <source>{n, plural, one {# stakeholder} other {# stakeholders}}: manage closely {a}; keep satisfied {b}; keep informed {c}; monitor {d}.</source>
        <translation>Bewertete Beteiligte: {n, plural, one {#} other {#}}. Eng einbinden: {a}; zufriedenstellen: {b}; informiert halten: {c}; beobachten: {d}.</translation>
    </message>
    <message>
        <source>{n, plural, one {# stakeholder is} other {# stakeholders are}} not rated.</source>
        <translation>Nicht bewertete Beteiligte: {n, plural, one {#} other {#}}.</translation>
    </message>
    <message>
        <source>{indicator}: {n, plural, one {# value} other {# values}} from {first} ({from}) to {last} ({to}); target {target} ({by}); {status}.</source>
        <translation>{indicator}: {n, plural, one {# Wert} other {# Werte}} von {first} ({from}) bis {last} ({to}); Zielwert {target} ({by}); {status}.</translation>
    </message>
    <message>
        <source>{n, plural, one {# more indicator has} other {# more indicators have}} values; the table has all of them.</source>
        <translation>{n, plural, one {# weiterer Indikator hat} other {# weitere Indikatoren haben}} Werte; die Tabelle enthält alle.</translation>
    </message>
    <message>
        <source>Secured {currency}</source>
        <translation>Gesichert in {currency}</translation>
    </message>
    <message>
        <source>Still to find {currency}</source>
        <translation>Noch zu finden in {currency}</translation>
    </message>
    <message>
        <source>{n, plural, one {# entry is} other {# entries are}} left out, because the stakeholder is not public.</source>
        <translation>{n, plural, one {# Eintrag ist weggelassen, weil er Beteiligte nennt, die} other {# Einträge sind weggelassen, weil sie Beteiligte nennen, die}} nicht öffentlich sind.</translation>
    </message>
    <message>
        <source>Of {n, plural, one {# indicator} other {# indicators}}, {a, plural, =0 {none is} one {# is} other {# are}} achieved, {p} on path, {h} behind path and {o} off path. For {k, plural, =0 {none of them} other {#}} no status can be given.</source>
        <translation>Von {n, plural, one {# Indikator} other {# Indikatoren}} {a, plural, =0 {ist keiner} one {ist #} other {sind #}} erreicht, {p} auf dem Weg, {h} im Rückstand und {o} vom Weg ab. {k, plural, =0 {Für jeden lässt sich ein Status angeben.} one {Für # lässt sich kein Status angeben.} other {Für # lässt sich kein Status angeben.}}</translation>
    </message>
    <message>
        <source>of {n, plural, one {# indicator} other {# indicators}}</source>
        <translation>von {n, plural, one {# Indikator} other {# Indikatoren}}</translation>
    </message>
    <message>
        <source>{indicator}: {status}</source>
        <translation>{indicator}: {status}</translation>
    </message>
    <message>
        <source>{action}: was to end {date}</source>
        <translation>{action}: sollte bis {date} enden</translation>
    </message>
    <message>
        <source>{code} {percent}, {status}</source>
        <translation>{code} {percent}, {status}</translation>
    </message>
    <message>
        <source>Progress from the baseline to the target, {from} to {to}</source>
        <translation>Fortschritt vom Ausgangswert zum Zielwert, {from} bis {to}</translation>
    </message>
    <message>
        <source>Progress of {n, plural, one {# indicator} other {# indicators}} from baseline to target: {list}; {k} without status.</source>
        <translation>Fortschritt von {n, plural, one {# Indikator} other {# Indikatoren}} vom Ausgangswert zum Zielwert: {list}; {k} ohne Status.</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} von {all}</translation>
    </message>
    <message>
        <source>Of {n, plural, one {# action} other {# actions}}, {d, plural, =0 {none is} one {# is} other {# are}} done, {u} under way, {p} planned and {x} dropped. {late, plural, =0 {None is late.} one {# is late.} other {# are late.}}</source>
        <translation>Von {n, plural, one {# Maßnahme} other {# Maßnahmen}} {d, plural, =0 {ist keine} one {ist #} other {sind #}} erledigt, {u} in Umsetzung, {p} geplant und {x} verworfen. {late, plural, =0 {Keine ist verspätet.} one {# ist verspätet.} other {# sind verspätet.}}</translation>
    </message>
    <message>
        <source>Budget, committed and spent by category, in {currency}</source>
        <translation>Ansatz, gebunden und ausgegeben nach Kategorie, in {currency}</translation>
    </message>
    <message>
        <source>Of {n, plural, one {# cost line} other {# cost lines}}, {c} say what is committed and {s} what is spent.</source>
        <translation>Der gebundene Betrag ist bei {c}, der ausgegebene bei {s} von {n, plural, one {# Kostenposition} other {# Kostenpositionen}} erfasst.</translation>
    </message>
    <message>
        <source>Values that are due: {list}.</source>
        <translation>Fällige Werte: {list}.</translation>
    </message>
    <message>
        <source>Indicators without a baseline: {list}.</source>
        <translation>Indikatoren ohne Ausgangswert: {list}.</translation>
    </message>
    <message>
        <source>under {n}</source>
        <translation>unter {n}</translation>
    </message>
    <message>
        <source>The parts of {n, plural, one {# indicator are} other {# indicators are}} left out, because some count few persons.</source>
        <translation>Die Teile von {n, plural, one {# Indikator} other {# Indikatoren}} sind weggelassen, weil einige davon nur wenige Personen zählen.</translation>
    </message>
    <message>
        <source>{risk}: no response and no owner</source>
        <translation>{risk}: keine Gegenmaßnahme und keine zuständige Stelle</translation>
    </message>
    <message>
        <source>{risk}: no response</source>
        <translation>{risk}: keine Gegenmaßnahme</translation>
    </message>
    <message>
        <source>{risk}: no owner</source>
        <translation>{risk}: keine zuständige Stelle</translation>
    </message>
    <message>
        <source>{n, plural, one {The gravest risk} other {The # gravest risks}}</source>
        <translation>{n, plural, one {Das schwerste Risiko} other {Die # schwersten Risiken}}</translation>
    </message>
    <message>
        <source>{sum} is **set aside** from: {source}.</source>
        <translation>{sum} werden **bereitgestellt** aus: {source}.</translation>
    </message>
    <message>
        <source>This document is about {a, plural, one {# action} other {# actions}} of the plan, under {o, plural, one {# objective} other {# objectives}}.</source>
        <translation>Dieses Dokument handelt von {a, plural, one {# Maßnahme} other {# Maßnahmen}} des Plans unter {o, plural, one {# Ziel} other {# Zielen}}.</translation>
    </message>
    <message>
        <source>Solid: months known; dashed: years or one date only; light with a point: ongoing. The dashed line is {date}.</source>
        <translation>Gefüllt: Monate bekannt; gestrichelt: nur Jahre oder ein Datum; hell mit Spitze: laufend. Die gestrichelte Linie ist der {date}.</translation>
    </message>
    <message>
        <source>As at {date}.</source>
        <translation>Stand: {date}.</translation>
    </message>
    <message>
        <source>The totals also hold {sum} of funding for the plan as a whole, which belongs to no single action.</source>
        <translation>Die Summen enthalten auch {sum} Finanzierung für den ganzen Plan, die zu keiner einzelnen Maßnahme gehört.</translation>
    </message>
    <message>
        <source>What is still to find is the whole cost less all sources; {sum} of these belongs to actions without an amount.</source>
        <translation>Noch zu finden sind die ganzen Kosten abzüglich aller Mittel; davon gehören {sum} zu Maßnahmen ohne Betrag.</translation>
    </message>
    <message>
        <source>in: {action}</source>
        <translation>in: {action}</translation>
    </message>
    <message>
        <source>{n, plural, one {# entry is} other {# entries are}} left out of this edition.</source>
        <translation>{n, plural, one {# Eintrag fehlt} other {# Einträge fehlen}} in dieser Ausgabe.</translation>
    </message>
    <message>
        <source>What {n, plural, one {# more action costs} other {# more actions cost}} is not recorded yet and may come on top.</source>
        <translation>Was {n, plural, one {# weitere Maßnahme kostet} other {# weitere Maßnahmen kosten}}, ist noch nicht erfasst und kann hinzukommen.</translation>
    </message>
    <message>
        <source>{n, plural, one {# dropped action is} other {# dropped actions are}} not counted here.</source>
        <translation>{n, plural, one {# aufgegebene Maßnahme ist} other {# aufgegebene Maßnahmen sind}} hier nicht gezählt.</translation>
    </message>
    <message>
        <source>ends before it starts: {period}</source>
        <translation>Ende vor dem Beginn: {period}</translation>
    </message>
    <message>
        <source>not in {from} to {to}: {period}</source>
        <translation>nicht in {from} bis {to}: {period}</translation>
    </message>
    <message>
        <source>{n, plural, one {# of them has} other {# of them have}} no bar: outside of these years, or the end before the start.</source>
        <translation>{n, plural, one {# davon hat} other {# davon haben}} keinen Balken: außerhalb dieser Jahre, oder das Ende liegt vor dem Beginn.</translation>
    </message>
    <message>
        <source>not in {from} to {to}</source>
        <translation>nicht in {from} bis {to}</translation>
    </message>
    <message>
        <source>{x, plural, one {# has no recorded cost} other {# have no recorded cost}}</source>
        <translation>bei {x, plural, one {# sind} other {# sind}} keine Kosten erfasst</translation>
    </message>
    <message>
        <source>{n, plural, one {# risk is} other {# risks are}} not for these readers and left out.</source>
        <translation>{n, plural, one {# Risiko ist} other {# Risiken sind}} nicht für diesen Leserkreis bestimmt und weggelassen.</translation>
    </message>
    <message>
        <source>{record}: its costs add up to {1}, but printed is “{2}”.</source>
        <translation>{record}: Die Kosten ergeben {1}, gedruckt ist aber „{2}“.</translation>
    </message>
    <message>
        <source>For {k} of {n, plural, one {# data set} other {# data sets}} everything is settled, from collecting to evaluating.</source>
        <translation>Bei {k} von {n, plural, one {# Datensatz} other {# Datensätzen}} ist alles geklärt, vom Erheben bis zum Bewerten.</translation>
    </message>
    <message>
        <source>Data are wanted for {n, plural, one {# question} other {# questions}}; open: {k}.</source>
        <translation>Für {n, plural, one {# Frage} other {# Fragen}} werden Daten gewünscht; offen: {k}.</translation>
    </message>
    <message>
        <source>{k} of {n, plural, one {# data set} other {# data sets}} can be followed through problem, objective, action and indicator to a measured change.</source>
        <translation>{k} von {n, plural, one {# Datensatz} other {# Datensätzen}} {n, plural, one {lässt} other {lassen}} sich über Problem, Ziel, Maßnahme und Indikator bis zu einer gemessenen Veränderung verfolgen.</translation>
    </message>
    <message>
        <source>The progress of {n, plural, one {# indicator} other {# indicators}} is not shown, since few persons are counted.</source>
        <translation>Der Fortschritt von {n, plural, one {# Indikator} other {# Indikatoren}} wird nicht gezeigt, weil wenige Personen gezählt sind.</translation>
    </message>
    <message>
        <source>Chapter {n}</source>
        <translation>Kapitel {n}</translation>
    </message>
    <message>
        <source>Nothing is recorded yet: {kind}.</source>
        <translation>Noch nichts erfasst: {kind}.</translation>
    </message>
    <message>
        <source>{n, plural, one {# gap} other {# gaps}} in the plan</source>
        <translation>{n, plural, one {# Lücke} other {# Lücken}} im Plan</translation>
    </message>
    <message>
        <source>Answers of {n, plural, one {# city} other {# cities}}</source>
        <translation>Antworten von {n, plural, one {# Stadt} other {# Städten}}</translation>
    </message>
    <message>
        <source>{k} of {n, plural, one {# city} other {# cities}} answered this question.</source>
        <translation>Diese Frage ist in {k} von {n, plural, one {# Stadt} other {# Städten}} beantwortet.</translation>
    </message>
    <message>
        <source>{k} of {n, plural, one {# city} other {# cities}} recorded something for this chapter.</source>
        <translation>Angaben zu diesem Kapitel sind in {k} von {n, plural, one {# Stadt} other {# Städten}} erfasst.</translation>
    </message>
    <message>
        <source>{statement} This holds in {k} of {n, plural, one {# city} other {# cities}}.</source>
        <translation>{statement} Das gilt in {k} von {n, plural, one {# Stadt} other {# Städten}}.</translation>
    </message>
    <message>
        <source>{k} of {n, plural, one {# city} other {# cities}} asked their departments.</source>
        <translation>In {k} von {n, plural, one {# Stadt} other {# Städten}} wurden die Fachbereiche befragt.</translation>
    </message>
    <message>
        <source>{n, plural, one {# problem} other {# problems}}</source>
        <translation>{n, plural, one {# Problem} other {# Probleme}}</translation>
    </message>
    <message>
        <source>{n, plural, one {# indicator} other {# indicators}}</source>
        <translation>{n, plural, one {# Indikator} other {# Indikatoren}}</translation>
    </message>
    <message>
        <source>Support needed: {stage}</source>
        <translation>Unterstützung nötig: {stage}</translation>
    </message>
    <message>
        <source>Counts under {n} are not shown, nor those from which they could be worked out.</source>
        <translation>Anzahlen unter {n} werden nicht gezeigt, ebenso wenig die Anzahlen, aus denen sie sich errechnen ließen.</translation>
    </message>
    <message>
        <source>{round}: {n, plural, one {# answer} other {# answers}} from {d, plural, one {# department} other {# departments}}.</source>
        <translation>{round}: {n, plural, one {# Antwort} other {# Antworten}} aus {d, plural, one {# Fachbereich} other {# Fachbereichen}}.</translation>
    </message>
    <message>
        <source>{stage}: {yes} yes, {partly} partly, {no} no, {none} without answer</source>
        <translation>{stage}: {yes} ja, {partly} teilweise, {no} nein, {none} ohne Antwort</translation>
    </message>
    <message>
        <source>{k} of {n, plural, one {# problem} other {# problems}} without evidence: {list}.</source>
        <translation>{k} von {n, plural, one {# Problem} other {# Problemen}} ohne Beleg: {list}.</translation>
    </message>
    <message>
        <source>{k} of {n, plural, one {# indicator} other {# indicators}} without a baseline: {list}.</source>
        <translation>{k} von {n, plural, one {# Indikator} other {# Indikatoren}} ohne Ausgangswert: {list}.</translation>
    </message>
    <message>
        <source>{k} of {n, plural, one {# indicator} other {# indicators}} without a data source: {list}.</source>
        <translation>{k} von {n, plural, one {# Indikator} other {# Indikatoren}} ohne Datenquelle: {list}.</translation>
    </message>
    <message>
        <source>{k} of {n, plural, one {# data set} other {# data sets}} not broken down: {list}.</source>
        <translation>{k} von {n, plural, one {# Datensatz} other {# Datensätzen}} ohne Aufgliederung: {list}.</translation>
    </message>
    <message>
        <source>{k} of {n, plural, one {# open need for data} other {# open needs for data}} without anybody who could provide them: {list}.</source>
        <translation>{k} von {n, plural, one {# offenen Datenbedarf} other {# offenen Datenbedarfen}} ohne Angabe, wer die Daten liefern könnte: {list}.</translation>
    </message>
    <message>
        <source>{k} of {n, plural, one {# data set} other {# data sets}} where it is not known whether they are collected systematically or ad hoc: {list}.</source>
        <translation>{k} von {n, plural, one {# Datensatz} other {# Datensätzen}} ohne Angabe, ob sie systematisch oder anlassbezogen erhoben werden: {list}.</translation>
    </message>
    <message>
        <source>{k} of {n, plural, one {# data set} other {# data sets}} without a method: {list}.</source>
        <translation>{k} von {n, plural, one {# Datensatz} other {# Datensätzen}} ohne Methode: {list}.</translation>
    </message>
    <message>
        <source>{k} of {n, plural, one {# data set} other {# data sets}} without an owner: {list}.</source>
        <translation>{k} von {n, plural, one {# Datensatz} other {# Datensätzen}} ohne Eigentümer: {list}.</translation>
    </message>
    <message>
        <source>{k} of {n, plural, one {# data set about persons} other {# data sets about persons}} without a legal basis or an end of storage: {list}.</source>
        <translation>{k} von {n, plural, one {# Datensatz über Personen} other {# Datensätzen über Personen}} ohne Rechtsgrundlage oder ohne Ende der Speicherung: {list}.</translation>
    </message>
    <message>
        <source>{k} of {n, plural, one {# data set} other {# data sets}} where it is not settled who may have them: {list}.</source>
        <translation>{k} von {n, plural, one {# Datensatz} other {# Datensätzen}} ohne Regelung, wer die Daten erhalten darf: {list}.</translation>
    </message>
    <message>
        <source>{k} of {n, plural, one {# indicator} other {# indicators}} for which nobody answers: {list}.</source>
        <translation>{k} von {n, plural, one {# Indikator} other {# Indikatoren}} ohne Verantwortliche: {list}.</translation>
    </message>
    <message>
        <source>{k} of {n, plural, one {# problem} other {# problems}} that lead to no objective: {list}.</source>
        <translation>{k} von {n, plural, one {# Problem} other {# Problemen}} ohne Ziel, zu dem es führt: {list}.</translation>
    </message>
    <message>
        <source>{k} of {n, plural, one {# objective} other {# objectives}} without an action: {list}.</source>
        <translation>{k} von {n, plural, one {# Ziel} other {# Zielen}} ohne Maßnahme: {list}.</translation>
    </message>
    <message>
        <source>{k} of {n, plural, one {# action} other {# actions}} that do not say why: {list}.</source>
        <translation>{k} von {n, plural, one {# Maßnahme} other {# Maßnahmen}} ohne Begründung: {list}.</translation>
    </message>
    <message>
        <source>{k} of {n, plural, one {# stakeholder} other {# stakeholders}} without power and interest: {list}.</source>
        <translation>{k} von {n, plural, one {# Beteiligten} other {# Beteiligten}} ohne Angabe von Einfluss und Interesse: {list}.</translation>
    </message>
    <message>
        <source>{k} of {n, plural, one {# indicator} other {# indicators}} without a target: {list}.</source>
        <translation>{k} von {n, plural, one {# Indikator} other {# Indikatoren}} ohne Zielwert: {list}.</translation>
    </message>
    <message>
        <source>{k} of {n, plural, one {# indicator} other {# indicators}} not measured since the baseline: {list}.</source>
        <translation>{k} von {n, plural, one {# Indikator} other {# Indikatoren}} ohne Messung seit dem Ausgangswert: {list}.</translation>
    </message>
    <message>
        <source>{k} of {n, plural, one {# data set} other {# data sets}} that lead to no measured change: {list}.</source>
        <translation>{k} von {n, plural, one {# Datensatz} other {# Datensätzen}} ohne gemessene Veränderung: {list}.</translation>
    </message>
    <message>
        <source>{k} of {n, plural, one {# small-scale action} other {# small-scale actions}} without a lesson: {list}.</source>
        <translation>{k} von {n, plural, one {# kleinen Erprobung} other {# kleinen Erprobungen}} ohne Erkenntnis: {list}.</translation>
    </message>
    <message>
        <source>Left out, since nothing is recorded there: {n, plural, one {the column {columns}} other {the columns {columns}}}.</source>
        <translation>Weggelassen, weil dort nichts erfasst ist: {n, plural, one {die Spalte {columns}} other {die Spalten {columns}}}.</translation>
    </message>
    <message>
        <source>The offices in charge clear up whether {sum} can still be **applied for** from: {source}; the deadline of {date} has passed.</source>
        <translation>Die zuständigen Stellen klären, ob {sum} noch **beantragt** werden können bei: {source}; die Frist vom {date} ist verstrichen.</translation>
    </message>
    <message>
        <source>{n, plural, one {# workshop is} other {# workshops are}} recorded in the plan.</source>
        <translation>Im Plan {n, plural, one {ist # Workshop} other {sind # Workshops}} erfasst.</translation>
    </message>
    <message>
        <source>{n, plural, one {# person was} other {# persons were}} present there, counted each time.</source>
        <translation>{n, plural, one {# Person war} other {# Personen waren}} dort anwesend, jedes Mal gezählt.</translation>
    </message>
    <message>
        <source>Not in the matrix, since likelihood or impact have no figure: {list}.</source>
        <translation>Nicht in der Matrix, weil Eintrittswahrscheinlichkeit oder Auswirkung nicht beziffert ist: {list}.</translation>
    </message>
    <message>
        <source>Number of cities in which all, some or none of the records have it. {list}.</source>
        <translation>Zahl der Städte, in denen alle, einige oder keine der Einträge es haben. {list}.</translation>
    </message>
    <message>
        <source>Answers of {round}.</source>
        <translation>Antworten von {round}.</translation>
    </message>
    <message>
        <source>{n, plural, one {# organisation belongs} other {# organisations belong}} to the Local Group{c, plural, =0 {.} one {; # more is consulted.} other {; # more are consulted.}}</source>
        <translation>{n, plural, one {# Organisation gehört} other {# Organisationen gehören}} zur Lokalen Gruppe{c, plural, =0 {.} one {; # weitere wird angehört.} other {; # weitere werden angehört.}}</translation>
    </message>
    <message>
        <source>{record} is marked “{1}” but has cost lines with amounts; they are not counted.</source>
        <translation>{record} ist als „{1}“ gekennzeichnet, hat aber Kostenpositionen mit Beträgen; sie werden nicht gezählt.</translation>
    </message>
    <message>
        <source>{record}: its deadline {1} has passed and it is still “{2}”.</source>
        <translation>{record}: Die Frist {1} ist abgelaufen und der Status ist noch immer „{2}“.</translation>
    </message>
    <message>
        <source>No answer yet: {list}.</source>
        <translation>Noch keine Antwort: {list}.</translation>
    </message>
    <message>
        <source>{name}: all {yes}, some {partly}, none {no}, no record {left}</source>
        <translation>{name}: alle {yes}, einige {partly}, keine {no}, kein Eintrag {left}</translation>
    </message>
    <message>
        <source>{file}: an earlier version of the plan of {city}; the latest counts.</source>
        <translation>{file}: eine frühere Fassung des Plans von {city}; die neueste zählt.</translation>
    </message>
    <message>
        <source>{file}: the plan of {city} once more; it counts once.</source>
        <translation>{file}: der Plan von {city} noch einmal; er zählt einmal.</translation>
    </message>
    <message>
        <source>{n, plural, one {# is} other {# are}} collected systematically</source>
        <translation>{n, plural, one {# wird} other {# werden}} systematisch erhoben</translation>
    </message>
    <message>
        <source>{n, plural, one {# is} other {# are}} about persons</source>
        <translation>{n, plural, one {# betrifft} other {# betreffen}} Personen</translation>
    </message>
    <message>
        <source>{n, plural, one {# is} other {# are}} open to everyone</source>
        <translation>{n, plural, one {# ist} other {# sind}} für alle offen</translation>
    </message>
    <message>
        <source>{n, plural, one {# data set is} other {# data sets are}} recorded.</source>
        <translation>{n, plural, one {# Datensatz ist} other {# Datensätze sind}} erfasst.</translation>
    </message>
    <message>
        <source>Of {n, plural, one {# data set} other {# data sets}}, {list}.</source>
        <translation>Von {n, plural, one {# Datensatz} other {# Datensätzen}}: {list}.</translation>
    </message>
    <message>
        <source>Not stated: {list}.</source>
        <translation>Nicht angegeben: {list}.</translation>
    </message>
    <message>
        <source>{round}: {n, plural, one {# answer} other {# answers}}.</source>
        <translation>{round}: {n, plural, one {# Antwort} other {# Antworten}}.</translation>
    </message>
    <message>
        <source>{k} of {n, plural, one {# data set} other {# data sets}} where it is not known whether they hold data about persons: {list}.</source>
        <translation>Bei {k} von {n, plural, one {# Datensatz} other {# Datensätzen}} ist nicht bekannt, ob sie Daten über Personen enthalten: {list}.</translation>
    </message>
    <message>
        <source>whether systematic ({n})</source>
        <translation>ob systematisch ({n})</translation>
    </message>
    <message>
        <source>whether about persons ({n})</source>
        <translation>ob über Personen ({n})</translation>
    </message>
    <message>
        <source>who may have it ({n})</source>
        <translation>wer sie haben darf ({n})</translation>
    </message>
    <message>
        <source>{sum} has a source whose status is not recorded.</source>
        <translation>{sum}: Geldgeber genannt, Status nicht erfasst.</translation>
    </message>
    <message>
        <source>Status by the method “{method}”: {limits} Source: {source}.</source>
        <translation>Status nach dem Verfahren „{method}“: {limits} Quelle: {source}.</translation>
    </message>
    <message>
        <source>{indicator} (values of periods, added up)</source>
        <translation>{indicator} (Werte von Zeiträumen, zusammengezählt)</translation>
    </message>
    <message>
        <source>The full plan lists the {n} risks that are watched.</source>
        <translation>Der vollständige Plan führt die {n} beobachteten Risiken auf.</translation>
    </message>
    <message>
        <source>The plan was to be decided on by {1}, but is not marked as approved: enter the decision, or the new date.</source>
        <translation>Der Plan sollte bis {1} beschlossen werden, ist aber nicht als beschlossen gekennzeichnet: Tragen Sie den Beschluss oder den neuen Termin ein.</translation>
    </message>
    <message>
        <source>Of {n, plural, one {the # indicator} other {the # indicators}} nothing is recorded yet: neither source nor rhythm, neither who measures nor a value.</source>
        <translation>{n, plural, one {Zu dem # Indikator} other {Zu den # Indikatoren}} ist noch nichts erfasst: weder Quelle noch Rhythmus, weder wer misst noch ein Wert.</translation>
    </message>
    <message>
        <source>{n, plural, one {# more indicator is} other {# more indicators are}} not listed: nothing of this is recorded for them yet.</source>
        <translation>{n, plural, one {# weiterer Indikator ist} other {# weitere Indikatoren sind}} nicht aufgeführt: Dazu ist davon noch nichts erfasst.</translation>
    </message>
    <message>
        <source>{record} is {4, plural, =0 {{3, plural, =0 {{2, plural, one {# day} other {# days}}} other {about # months}}} other {about # years}} too early for {1}, which it waits for.</source>
        <translation>{record} ist {4, plural, =0 {{3, plural, =0 {{2, plural, one {# Tag} other {# Tage}}} other {etwa # Monate}}} other {etwa # Jahre}} zu früh für {1}, worauf sie wartet.</translation>
    </message>
    <message>
        <source>{record} has no cost yet.</source>
        <translation>{record} hat noch keine Kosten.</translation>
    </message>
    <message>
        <source>{n, plural, one {# data set has} other {# data sets have}} neither an owner nor anybody accountable.</source>
        <translation>{n, plural, one {# Datensatz hat} other {# Datensätze haben}} weder Eigentümer noch Rechenschaftspflichtige.</translation>
    </message>
    <message>
        <source>status not recorded for {n, plural, one {# source} other {# sources}}</source>
        <translation>Status von {n, plural, one {# Quelle} other {# Quellen}} nicht erfasst</translation>
    </message>
    <message>
        <source>The figure goes on with {from} to {to}.</source>
        <translation>Die Abbildung geht mit {from} bis {to} weiter.</translation>
    </message>
</context>
<context>
    <name>Sum</name>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>no kind of measure</source>
        <translation>keine Art der Maßnahme</translation>
    </message>
    <message>
        <source>no year</source>
        <translation>ohne Jahr</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>keine Quelle</translation>
    </message>
    <message>
        <source>Secured</source>
        <translation>Gesichert</translation>
    </message>
    <message>
        <source>Applied for</source>
        <translation>Beantragt</translation>
    </message>
    <message>
        <source>Identified</source>
        <translation>In Aussicht</translation>
    </message>
    <message>
        <source>Idea, not counted</source>
        <translation>Idee, nicht gezählt</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Still to find</source>
        <translation>Noch zu finden</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>no objective</source>
        <translation>kein Ziel</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>no category</source>
        <translation>keine Kategorie</translation>
    </message>
    <message>
        <source>Status not recorded</source>
        <translation>Status nicht erfasst</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>Integrated Action Plan</source>
        <translation>Integrierter Aktionsplan</translation>
    </message>
    <message>
        <source>List of actions</source>
        <translation>Maßnahmenliste</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Summary for the council</source>
        <translation>Zusammenfassung für den Rat</translation>
    </message>
    <message>
        <source>Context, needs and vision</source>
        <translation>Ausgangslage, Bedarf und Vision</translation>
    </message>
    <message>
        <source>The city and the network</source>
        <translation>Die Stadt und das Netzwerk</translation>
    </message>
    <message>
        <source>Current situation</source>
        <translation>Aktuelle Situation</translation>
    </message>
    <message>
        <source>Problems and needs</source>
        <translation>Probleme und Bedarf</translation>
    </message>
    <message>
        <source>Shared vision</source>
        <translation>Gemeinsame Vision</translation>
    </message>
    <message>
        <source>Integration challenges</source>
        <translation>Herausforderungen des integrierten Ansatzes</translation>
    </message>
    <message>
        <source>Overall logic and integrated approach</source>
        <translation>Gesamtlogik und integrierter Ansatz</translation>
    </message>
    <message>
        <source>From needs to actions</source>
        <translation>Vom Bedarf zu den Maßnahmen</translation>
    </message>
    <message>
        <source>Objectives and result indicators</source>
        <translation>Ziele und Ergebnisindikatoren</translation>
    </message>
    <message>
        <source>Integrated approach</source>
        <translation>Integrierter Ansatz</translation>
    </message>
    <message>
        <source>Small-scale actions</source>
        <translation>Kleine Erprobungen</translation>
    </message>
    <message>
        <source>Action planning details</source>
        <translation>Maßnahmenplanung im Einzelnen</translation>
    </message>
    <message>
        <source>Implementation framework</source>
        <translation>Rahmen der Umsetzung</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>Steuerung</translation>
    </message>
    <message>
        <source>Costs and funding</source>
        <translation>Kosten und Finanzierung</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Monitoring</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risiken</translation>
    </message>
    <message>
        <source>Involving people</source>
        <translation>Beteiligung</translation>
    </message>
    <message>
        <source>Annex A  What is missing</source>
        <translation>Anhang A  Was noch fehlt</translation>
    </message>
    <message>
        <source>Action sheets</source>
        <translation>Maßnahmenblätter</translation>
    </message>
    <message>
        <source>Budget book</source>
        <translation>Budgetbuch</translation>
    </message>
    <message>
        <source>The plan in figures</source>
        <translation>Der Plan in Zahlen</translation>
    </message>
    <message>
        <source>Funding by source</source>
        <translation>Finanzierung nach Quellen</translation>
    </message>
    <message>
        <source>From cost to gap</source>
        <translation>Von den Kosten zur Finanzierungslücke</translation>
    </message>
    <message>
        <source>Action by action</source>
        <translation>Maßnahme für Maßnahme</translation>
    </message>
    <message>
        <source>What the totals leave out</source>
        <translation>Was in den Summen fehlt</translation>
    </message>
    <message>
        <source>Why now</source>
        <translation>Warum jetzt</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Was sich ändern wird</translation>
    </message>
    <message>
        <source>If the council does not decide</source>
        <translation>Wenn der Rat nicht entscheidet</translation>
    </message>
    <message>
        <source>How people took part</source>
        <translation>Wie sich Menschen beteiligt haben</translation>
    </message>
    <message>
        <source>Money on one page</source>
        <translation>Das Geld auf einer Seite</translation>
    </message>
    <message>
        <source>Largest risks</source>
        <translation>Die schwersten Risiken</translation>
    </message>
    <message>
        <source>Where to read more</source>
        <translation>Wo mehr zu lesen ist</translation>
    </message>
    <message>
        <source>Monitoring report</source>
        <translation>Monitoringbericht</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>Auf einen Blick</translation>
    </message>
    <message>
        <source>Target against actual</source>
        <translation>Soll-Ist-Vergleich</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>What we learned</source>
        <translation>Was wir gelernt haben</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Was noch fehlt</translation>
    </message>
    <message>
        <source>Annex A  Indicators over time</source>
        <translation>Anhang A  Indikatoren im Zeitverlauf</translation>
    </message>
    <message>
        <source>Annex B  All values</source>
        <translation>Anhang B  Alle Werte</translation>
    </message>
    <message>
        <source>Stakeholders and responsibilities</source>
        <translation>Beteiligte und Zuständigkeiten</translation>
    </message>
    <message>
        <source>Stakeholders</source>
        <translation>Beteiligte</translation>
    </message>
    <message>
        <source>Who is involved</source>
        <translation>Wer beteiligt ist</translation>
    </message>
    <message>
        <source>The Local Group</source>
        <translation>Die Lokale Gruppe</translation>
    </message>
    <message>
        <source>Power and interest</source>
        <translation>Einfluss und Interesse</translation>
    </message>
    <message>
        <source>Responsibilities</source>
        <translation>Zuständigkeiten</translation>
    </message>
    <message>
        <source>Who does what in each action</source>
        <translation>Wer in welcher Maßnahme was tut</translation>
    </message>
    <message>
        <source>Key steps by who is responsible</source>
        <translation>Arbeitsschritte nach Zuständigkeit</translation>
    </message>
    <message>
        <source>Risk register</source>
        <translation>Risikoregister</translation>
    </message>
    <message>
        <source>Before and after the response</source>
        <translation>Vor und nach Gegenmaßnahmen</translation>
    </message>
    <message>
        <source>Threats</source>
        <translation>Gefahren</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Chancen</translation>
    </message>
    <message>
        <source>Without response or owner</source>
        <translation>Ohne Gegenmaßnahme oder zuständige Stelle</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Social data</source>
        <translation>Soziale Daten</translation>
    </message>
    <message>
        <source>What data there are</source>
        <translation>Welche Daten es gibt</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Wer macht was</translation>
    </message>
    <message>
        <source>From collecting to evaluating</source>
        <translation>Vom Erheben bis zum Bewerten</translation>
    </message>
    <message>
        <source>What data are missing</source>
        <translation>Welche Daten fehlen</translation>
    </message>
    <message>
        <source>From data to measured change</source>
        <translation>Von Daten zur gemessenen Veränderung</translation>
    </message>
    <message>
        <source>Guide on social data in city policy</source>
        <translation>Leitfaden zu sozialen Daten in der Stadtpolitik</translation>
    </message>
    <message>
        <source>What do we really know?</source>
        <translation>Was wissen wir wirklich?</translation>
    </message>
    <message>
        <source>Social data needs, what is collected, and what cannot be shown in figures.</source>
        <translation>Welche sozialen Daten gebraucht und erhoben werden und was sich nicht in Zahlen zeigen lässt.</translation>
    </message>
    <message>
        <source>What social data do we collect?</source>
        <translation>Welche sozialen Daten erheben wir?</translation>
    </message>
    <message>
        <source>What is missing?</source>
        <translation>Was fehlt?</translation>
    </message>
    <message>
        <source>Which needs cannot be shown in figures?</source>
        <translation>Welcher Bedarf lässt sich nicht in Zahlen zeigen?</translation>
    </message>
    <message>
        <source>What city departments say</source>
        <translation>Was die Fachbereiche der Stadt sagen</translation>
    </message>
    <message>
        <source>Example from practice</source>
        <translation>Beispiel aus der Praxis</translation>
    </message>
    <message>
        <source>How to go about it</source>
        <translation>So gehen Sie vor</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>A list of data sets: what is collected, by whom, how often, for which places and groups.</source>
        <translation>Ein Verzeichnis der Datensätze: was erhoben wird, von wem, wie oft, für welche Orte und Gruppen.</translation>
    </message>
    <message>
        <source>A list of needs: each open question with somebody who could answer it.</source>
        <translation>Eine Liste des Bedarfs: jede offene Frage mit jemandem, der sie beantworten könnte.</translation>
    </message>
    <message>
        <source>Talks with departments and associations about what no register shows.</source>
        <translation>Gespräche mit Fachbereichen und Vereinen über das, was kein Register zeigt.</translation>
    </message>
    <message>
        <source>Pitfalls</source>
        <translation>Stolpersteine</translation>
    </message>
    <message>
        <source>To take what is easy to count for what matters.</source>
        <translation>Das leicht Zählbare für das Wichtige zu halten.</translation>
    </message>
    <message>
        <source>To forget people who are in no register and answer no survey.</source>
        <translation>Menschen zu vergessen, die in keinem Register stehen und auf keine Befragung antworten.</translation>
    </message>
    <message>
        <source>To ask the same people the same questions twice, because departments do not know of each other.</source>
        <translation>Denselben Menschen dieselben Fragen zweimal zu stellen, weil Fachbereiche nichts voneinander wissen.</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Empfehlungen</translation>
    </message>
    <message>
        <source>Begin with the question and look for the data afterwards.</source>
        <translation>Beginnen Sie mit der Frage und suchen Sie erst danach die Daten.</translation>
    </message>
    <message>
        <source>Write down what is missing, and who will find out by when.</source>
        <translation>Halten Sie fest, was fehlt und wer es bis wann herausfindet.</translation>
    </message>
    <message>
        <source>Keep what people say beside the figures, and never count it as a figure.</source>
        <translation>Stellen Sie das, was Menschen sagen, neben die Zahlen, und zählen Sie es nie als Zahl.</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>How do we collect and manage data?</source>
        <translation>Wie erheben und verwalten wir Daten?</translation>
    </message>
    <message>
        <source>How data are collected and managed: in one system or in fragments, with which methods, and by whom.</source>
        <translation>Wie Daten erhoben und verwaltet werden: in einem System oder bruchstückhaft, mit welchen Methoden und von wem.</translation>
    </message>
    <message>
        <source>Are data collected systematically or in fragments?</source>
        <translation>Werden Daten systematisch oder bruchstückhaft erhoben?</translation>
    </message>
    <message>
        <source>Are methods consistent?</source>
        <translation>Sind die Methoden einheitlich?</translation>
    </message>
    <message>
        <source>Are responsibilities clear?</source>
        <translation>Sind die Zuständigkeiten klar?</translation>
    </message>
    <message>
        <source>Where departments need support</source>
        <translation>Wo Fachbereiche Unterstützung brauchen</translation>
    </message>
    <message>
        <source>One sheet for each data set: method, owner, legal basis, how long it is kept, who may have it.</source>
        <translation>Ein Blatt für jeden Datensatz: Methode, Eigentümer, Rechtsgrundlage, wie lange er aufbewahrt wird, wer ihn erhalten darf.</translation>
    </message>
    <message>
        <source>A table of who is responsible, accountable, consulted and informed.</source>
        <translation>Eine Tabelle, die zeigt, wer ausführt, wer verantwortet, wer angehört und wer informiert wird.</translation>
    </message>
    <message>
        <source>A check of data protection before personal data are used.</source>
        <translation>Eine Prüfung des Datenschutzes, bevor personenbezogene Daten verwendet werden.</translation>
    </message>
    <message>
        <source>Data without an owner: nobody decides who may use them.</source>
        <translation>Daten ohne Eigentümer: Niemand entscheidet, wer sie verwenden darf.</translation>
    </message>
    <message>
        <source>A method that changes without a note: the change looks like a result.</source>
        <translation>Eine Methode, die sich ohne Vermerk ändert: Die Änderung sieht wie ein Ergebnis aus.</translation>
    </message>
    <message>
        <source>More personal data than the question needs.</source>
        <translation>Mehr personenbezogene Daten, als die Frage erfordert.</translation>
    </message>
    <message>
        <source>Name one owner for each data set, an office rather than a person.</source>
        <translation>Benennen Sie für jeden Datensatz einen Eigentümer, eher eine Stelle als eine Person.</translation>
    </message>
    <message>
        <source>Agree on places, age groups and dates that all departments use.</source>
        <translation>Vereinbaren Sie Orte, Altersgruppen und Stichtage, die alle Fachbereiche verwenden.</translation>
    </message>
    <message>
        <source>Hide small groups before anything is shared.</source>
        <translation>Verbergen Sie kleine Gruppen, bevor etwas weitergegeben wird.</translation>
    </message>
    <message>
        <source>How do data shape policy?</source>
        <translation>Wie prägen Daten die Politik?</translation>
    </message>
    <message>
        <source>How evidence sets priorities, and how people take part in reading it.</source>
        <translation>Wie Belege Prioritäten setzen und wie Menschen daran mitwirken, sie zu deuten.</translation>
    </message>
    <message>
        <source>How does evidence set priorities?</source>
        <translation>Wie setzen Belege Prioritäten?</translation>
    </message>
    <message>
        <source>How do data become targeted and convincing?</source>
        <translation>Wie werden Daten zielgenau und überzeugend?</translation>
    </message>
    <message>
        <source>How are people involved in reading the data?</source>
        <translation>Wie werden Menschen an der Deutung der Daten beteiligt?</translation>
    </message>
    <message>
        <source>A problem tree that names the evidence of each problem.</source>
        <translation>Ein Problembaum, der zu jedem Problem die Belege nennt.</translation>
    </message>
    <message>
        <source>A workshop in which figures, voices and votes lie side by side.</source>
        <translation>Ein Workshop, in dem Zahlen, Aussagen und Stimmabgaben nebeneinanderliegen.</translation>
    </message>
    <message>
        <source>An action sheet that says which problem it answers and what proves it.</source>
        <translation>Ein Maßnahmenblatt, das sagt, auf welches Problem die Maßnahme antwortet und was das Problem belegt.</translation>
    </message>
    <message>
        <source>Figures that are looked for after the decision.</source>
        <translation>Zahlen, die erst nach der Entscheidung gesucht werden.</translation>
    </message>
    <message>
        <source>Averages that hide the place or the group that is worst off.</source>
        <translation>Durchschnitte, die den Ort oder die Gruppe verdecken, denen es am schlechtesten geht.</translation>
    </message>
    <message>
        <source>Tables that only those who made them can read.</source>
        <translation>Tabellen, die nur lesen kann, wer sie erstellt hat.</translation>
    </message>
    <message>
        <source>Show one figure, one place and one person’s day.</source>
        <translation>Zeigen Sie eine Zahl, einen Ort und den Tag eines Menschen.</translation>
    </message>
    <message>
        <source>Let people read the figures before they are final.</source>
        <translation>Lassen Sie Menschen die Zahlen lesen, bevor sie endgültig sind.</translation>
    </message>
    <message>
        <source>Say openly where there is no evidence yet.</source>
        <translation>Sagen Sie offen, wo es noch keine Belege gibt.</translation>
    </message>
    <message>
        <source>How do we measure the impact?</source>
        <translation>Wie messen wir die Wirkung?</translation>
    </message>
    <message>
        <source>What changed or did not, and how it is shown to the public and to those who decide.</source>
        <translation>Was sich geändert hat oder nicht und wie es der Öffentlichkeit und den Entscheidenden gezeigt wird.</translation>
    </message>
    <message>
        <source>What changed, for better or worse?</source>
        <translation>Was hat sich geändert, zum Besseren oder zum Schlechteren?</translation>
    </message>
    <message>
        <source>How do we show the results to the public and to decision-makers?</source>
        <translation>Wie zeigen wir die Ergebnisse der Öffentlichkeit und den Entscheidenden?</translation>
    </message>
    <message>
        <source>What small tests taught</source>
        <translation>Was kleine Erprobungen gelehrt haben</translation>
    </message>
    <message>
        <source>Indicators with baseline, target and a date for each value.</source>
        <translation>Indikatoren mit Ausgangswert, Zielwert und einem Datum für jeden Wert.</translation>
    </message>
    <message>
        <source>A page for each neighbourhood that shows what changed.</source>
        <translation>Eine Seite für jedes Quartier, die zeigt, was sich geändert hat.</translation>
    </message>
    <message>
        <source>Small tests that are measured before they become large actions.</source>
        <translation>Kleine Erprobungen, die gemessen werden, bevor sie zu großen Maßnahmen werden.</translation>
    </message>
    <message>
        <source>A target without a baseline: nobody can see the change.</source>
        <translation>Ein Zielwert ohne Ausgangswert: Niemand kann die Veränderung sehen.</translation>
    </message>
    <message>
        <source>To show only what went well.</source>
        <translation>Nur zu zeigen, was gut gelaufen ist.</translation>
    </message>
    <message>
        <source>To take a change for the effect of the action without asking what else happened.</source>
        <translation>Eine Veränderung für die Wirkung der Maßnahme zu halten, ohne zu fragen, was sonst geschehen ist.</translation>
    </message>
    <message>
        <source>Measure before the action begins.</source>
        <translation>Messen Sie, bevor die Maßnahme beginnt.</translation>
    </message>
    <message>
        <source>Say with each value where it comes from and how old it is.</source>
        <translation>Geben Sie zu jedem Wert an, woher er stammt und wie alt er ist.</translation>
    </message>
    <message>
        <source>Write down what was learned, also where nothing changed.</source>
        <translation>Halten Sie fest, was gelernt wurde, auch dort, wo sich nichts geändert hat.</translation>
    </message>
    <message>
        <source>Social data along four trails</source>
        <translation>Soziale Daten auf vier Pfaden</translation>
    </message>
    <message>
        <source>Blue: money</source>
        <translation>Blau: Geld</translation>
    </message>
    <message>
        <source>What data cost and bring, and what the plan costs.</source>
        <translation>Was Daten kosten und bringen und was der Plan kostet.</translation>
    </message>
    <message>
        <source>Green: lives</source>
        <translation>Grün: Leben</translation>
    </message>
    <message>
        <source>What data show about services and the quality of life.</source>
        <translation>Was Daten über Dienste und Lebensqualität zeigen.</translation>
    </message>
    <message>
        <source>Orange: participation</source>
        <translation>Orange: Beteiligung</translation>
    </message>
    <message>
        <source>How people take part, and what is open to them.</source>
        <translation>Wie Menschen sich beteiligen und was ihnen offensteht.</translation>
    </message>
    <message>
        <source>Magenta: who does what</source>
        <translation>Magenta: wer was tut</translation>
    </message>
    <message>
        <source>Who decides on data, who looks after them, and under which rules.</source>
        <translation>Wer über Daten entscheidet, wer sie betreut und nach welchen Regeln.</translation>
    </message>
    <message>
        <source>Cost by objective and by category</source>
        <translation>Kosten nach Zielen und Kategorien</translation>
    </message>
</context>
<context>
    <name>TimelineTable</name>
    <message>
        <source>%1: %2, done</source>
        <translation>%1: %2, erledigt</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Wartet auf</translation>
    </message>
    <message numerus="yes">
        <source>: %n day(s) too early for it</source>
        <translation>
            <numerusform>: %n Tag zu früh dafür</numerusform>
            <numerusform>: %n Tage zu früh dafür</numerusform>
        </translation>
    </message>
    <message>
        <source>These actions would wait for each other: %1.</source>
        <translation>Diese Maßnahmen würden aufeinander warten: %1.</translation>
    </message>
    <message>
        <source>Timetable of actions</source>
        <translation>Zeitplan der Maßnahmen</translation>
    </message>
    <message>
        <source>The timetable shows the actions of the plan; write them on the page Actions (Ctrl+N).</source>
        <translation>Der Zeitplan zeigt die Maßnahmen des Plans; sie werden auf der Seite Maßnahmen geschrieben (Strg+N).</translation>
    </message>
    <message numerus="yes">
        <source>%n without dates</source>
        <translation>
            <numerusform>%n ohne Termine</numerusform>
            <numerusform>%n ohne Termine</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TreeTable</name>
    <message>
        <source>This can not be entered for an action.</source>
        <translation>Das kann für eine Maßnahme nicht eingegeben werden.</translation>
    </message>
    <message>
        <source>Cost, %1</source>
        <translation>Kosten, %1</translation>
    </message>
    <message>
        <source>not priced</source>
        <translation>nicht geschätzt</translation>
    </message>
    <message>
        <source>Tree of objectives and their actions</source>
        <translation>Baum der Ziele und ihrer Maßnahmen</translation>
    </message>
    <message>
        <source>New objective</source>
        <translation>Neues Ziel</translation>
    </message>
    <message>
        <source>Type a title to add an objective</source>
        <translation>Titel eingeben, um ein Ziel hinzuzufügen</translation>
    </message>
    <message>
        <source>no title</source>
        <translation>kein Titel</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikatoren</translation>
    </message>
    <message>
        <source>no indicator</source>
        <translation>kein Indikator</translation>
    </message>
    <message>
        <source>No objectives yet</source>
        <translation>Noch keine Ziele</translation>
    </message>
    <message>
        <source>What should the plan reach, and which change shows that it did? Type a title in the row above; areas and actions hang below it by dragging, or with Alt+Shift and the arrows.</source>
        <translation>Was soll der Plan erreichen, und welche Veränderung zeigt es? Geben Sie oben einen Titel ein; Handlungsfelder und Maßnahmen hängen Sie durch Ziehen darunter, oder mit Alt+Umschalt und den Pfeilen.</translation>
    </message>
    <message numerus="yes">
        <source>%n objective(s)</source>
        <translation>
            <numerusform>%n Ziel</numerusform>
            <numerusform>%n Ziele</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n Maßnahme</numerusform>
            <numerusform>%n Maßnahmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unpriced, not in the total</source>
        <translation>
            <numerusform>%n ohne Betrag, nicht in der Summe</numerusform>
            <numerusform>%n ohne Betrag, nicht in der Summe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without objective</source>
        <translation>
            <numerusform>%n ohne Ziel</numerusform>
            <numerusform>%n ohne Ziel</numerusform>
        </translation>
    </message>
    <message>
        <source>Tree of problems, causes and effects</source>
        <translation>Baum der Probleme, Ursachen und Folgen</translation>
    </message>
    <message>
        <source>New problem</source>
        <translation>Neues Problem</translation>
    </message>
    <message>
        <source>Type a title to add a problem</source>
        <translation>Titel eingeben, um ein Problem hinzuzufügen</translation>
    </message>
    <message>
        <source>no evidence</source>
        <translation>kein Beleg</translation>
    </message>
    <message>
        <source>Data sets</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>No problems yet</source>
        <translation>Noch keine Probleme</translation>
    </message>
    <message>
        <source>What is wrong now, for whom, and how do you know? Type the problem in the row above; its causes and effects hang below it by dragging, or with Alt+Shift and the arrows.</source>
        <translation>Was läuft heute falsch, für wen, und woher wissen Sie das? Geben Sie oben das Problem ein; Ursachen und Folgen hängen Sie durch Ziehen darunter, oder mit Alt+Umschalt und den Pfeilen.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Where they stand</source>
        <translation>Wo sie stehen</translation>
    </message>
    <message>
        <source>no status yet</source>
        <translation>noch ohne Status</translation>
    </message>
</context>
<context>
    <name>Word</name>
    <message>
        <source>A3</source>
        <translation>A3</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>EU</source>
        <translation>EU</translation>
    </message>
    <message>
        <source>SDG</source>
        <translation>SDG</translation>
    </message>
    <message>
        <source>UN chart</source>
        <translation>UN-Fortschrittsdiagramm</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>akzeptieren</translation>
    </message>
    <message>
        <source>accountable</source>
        <translation>rechenschaftspflichtig</translation>
    </message>
    <message>
        <source>achievement</source>
        <translation>Zielerreichung</translation>
    </message>
    <message>
        <source>action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>applied for</source>
        <translation>beantragt</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>genehmigt</translation>
    </message>
    <message>
        <source>area</source>
        <translation>Handlungsfeld</translation>
    </message>
    <message>
        <source>available</source>
        <translation>verfügbar</translation>
    </message>
    <message>
        <source>avoid</source>
        <translation>vermeiden</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>ja oder nein</translation>
    </message>
    <message>
        <source>both</source>
        <translation>beides</translation>
    </message>
    <message>
        <source>break</source>
        <translation>Bruch in der Reihe</translation>
    </message>
    <message>
        <source>budgeted</source>
        <translation>veranschlagt</translation>
    </message>
    <message>
        <source>by plan</source>
        <translation>wie im Plan</translation>
    </message>
    <message>
        <source>cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>city</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>civic</source>
        <translation>zivilgesellschaftlich</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>co-benefit</source>
        <translation>Zusatznutzen</translation>
    </message>
    <message>
        <source>collector</source>
        <translation>erhebende Stelle</translation>
    </message>
    <message>
        <source>consulted</source>
        <translation>konsultiert</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation>Koordination</translation>
    </message>
    <message>
        <source>core</source>
        <translation>Kerngruppe</translation>
    </message>
    <message>
        <source>cost category</source>
        <translation>Kostenkategorie</translation>
    </message>
    <message>
        <source>cross-cutting theme</source>
        <translation>Querschnittsthema</translation>
    </message>
    <message>
        <source>currently not estimated</source>
        <translation>derzeit nicht geschätzt</translation>
    </message>
    <message>
        <source>data topic</source>
        <translation>Datenthema</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>decrease</source>
        <translation>senken</translation>
    </message>
    <message>
        <source>done</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>easy</source>
        <translation>leicht</translation>
    </message>
    <message>
        <source>effect</source>
        <translation>Folge</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>geschätzt</translation>
    </message>
    <message>
        <source>flow</source>
        <translation>Flussgröße</translation>
    </message>
    <message>
        <source>for decision</source>
        <translation>zur Beschlussfassung</translation>
    </message>
    <message>
        <source>for information</source>
        <translation>zur Kenntnisnahme</translation>
    </message>
    <message>
        <source>funding source</source>
        <translation>Geldgeber</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>aufgegeben</translation>
    </message>
    <message>
        <source>growth</source>
        <translation>Wachstum</translation>
    </message>
    <message>
        <source>happened</source>
        <translation>eingetreten</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>hart / schwer</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>idea</source>
        <translation>Idee</translation>
    </message>
    <message>
        <source>identified</source>
        <translation>in Aussicht</translation>
    </message>
    <message>
        <source>impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>implements</source>
        <translation>setzt um</translation>
    </message>
    <message>
        <source>included elsewhere</source>
        <translation>an anderer Stelle enthalten</translation>
    </message>
    <message>
        <source>increase</source>
        <translation>erhöhen</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>informed</source>
        <translation>informiert</translation>
    </message>
    <message>
        <source>informs</source>
        <translation>informiert</translation>
    </message>
    <message>
        <source>input</source>
        <translation>Input</translation>
    </message>
    <message>
        <source>integration aspect</source>
        <translation>Integrationsaspekt</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>intern</translation>
    </message>
    <message>
        <source>investment</source>
        <translation>investiv</translation>
    </message>
    <message>
        <source>irregular</source>
        <translation>unregelmäßig</translation>
    </message>
    <message>
        <source>is consulted</source>
        <translation>wird konsultiert</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>beibehalten</translation>
    </message>
    <message>
        <source>knowledge</source>
        <translation>Wissenschaft</translation>
    </message>
    <message>
        <source>known</source>
        <translation>bekannt</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>Federführung</translation>
    </message>
    <message>
        <source>likelihood</source>
        <translation>Eintrittswahrscheinlichkeit</translation>
    </message>
    <message>
        <source>linear projection</source>
        <translation>lineare Fortschreibung</translation>
    </message>
    <message>
        <source>local group</source>
        <translation>Lokale Gruppe</translation>
    </message>
    <message>
        <source>long term</source>
        <translation>langfristig</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>maintain</source>
        <translation>halten</translation>
    </message>
    <message>
        <source>measure kind</source>
        <translation>Art der Maßnahme</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>medium term</source>
        <translation>mittelfristig</translation>
    </message>
    <message>
        <source>member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>met</source>
        <translation>gedeckt</translation>
    </message>
    <message>
        <source>metropolitan</source>
        <translation>Stadtregion</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>national</source>
        <translation>national</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>erforderlich</translation>
    </message>
    <message>
        <source>neighbourhood</source>
        <translation>Quartier</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>nicht beantwortet</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>nicht zutreffend</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>nicht entschieden</translation>
    </message>
    <message>
        <source>not estimated</source>
        <translation>nicht geschätzt</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nicht erforderlich</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht erfasst</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>objective</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmalig</translation>
    </message>
    <message>
        <source>one-off</source>
        <translation>einmalig</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>opportunity</source>
        <translation>Chance</translation>
    </message>
    <message>
        <source>outlined</source>
        <translation>skizziert</translation>
    </message>
    <message>
        <source>output</source>
        <translation>Output</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>datenhaltende Stelle</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>teilweise</translation>
    </message>
    <message>
        <source>personal</source>
        <translation>personenbezogen</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>plan pace</source>
        <translation>Tempo laut Plan</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>policy objective</source>
        <translation>politisches Ziel</translation>
    </message>
    <message>
        <source>posts</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>priced</source>
        <translation>beziffert</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privat</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>zugesagt</translation>
    </message>
    <message>
        <source>provides data</source>
        <translation>liefert Daten</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>vorläufig</translation>
    </message>
    <message>
        <source>pseudonymised</source>
        <translation>pseudonymisiert</translation>
    </message>
    <message>
        <source>public</source>
        <translation>öffentlich</translation>
    </message>
    <message>
        <source>qualitative</source>
        <translation>qualitativ</translation>
    </message>
    <message>
        <source>quoted</source>
        <translation>nach Angebot</translation>
    </message>
    <message>
        <source>range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>Quote</translation>
    </message>
    <message>
        <source>ready to start</source>
        <translation>startbereit</translation>
    </message>
    <message>
        <source>received</source>
        <translation>erhalten</translation>
    </message>
    <message>
        <source>reduce</source>
        <translation>vermindern</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>regional</source>
        <translation>regional</translation>
    </message>
    <message>
        <source>responsible</source>
        <translation>zuständig</translation>
    </message>
    <message>
        <source>result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>risk type</source>
        <translation>Risikoart</translation>
    </message>
    <message>
        <source>rough</source>
        <translation>grob</translation>
    </message>
    <message>
        <source>running</source>
        <translation>laufend</translation>
    </message>
    <message>
        <source>score</source>
        <translation>Punktwert</translation>
    </message>
    <message>
        <source>share</source>
        <translation>teilen</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>geteilt</translation>
    </message>
    <message>
        <source>short term</source>
        <translation>kurzfristig</translation>
    </message>
    <message>
        <source>soft</source>
        <translation>weich</translation>
    </message>
    <message>
        <source>special category</source>
        <translation>besondere Kategorie</translation>
    </message>
    <message>
        <source>specific objective</source>
        <translation>Teilziel</translation>
    </message>
    <message>
        <source>stakeholder</source>
        <translation>Beteiligte</translation>
    </message>
    <message>
        <source>steward</source>
        <translation>datenpflegende Stelle</translation>
    </message>
    <message>
        <source>stock</source>
        <translation>Bestandsgröße</translation>
    </message>
    <message>
        <source>supervises</source>
        <translation>beaufsichtigt</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>unterstützt</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>threat</source>
        <translation>Gefahr</translation>
    </message>
    <message>
        <source>tool</source>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>übertragen</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>in Umsetzung</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>use</source>
        <translation>nutzen</translation>
    </message>
    <message>
        <source>very high</source>
        <translation>sehr hoch</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>beobachtet</translation>
    </message>
    <message>
        <source>with VAT</source>
        <translation>mit Mehrwertsteuer</translation>
    </message>
    <message>
        <source>without VAT</source>
        <translation>ohne Mehrwertsteuer</translation>
    </message>
    <message>
        <source>yearly</source>
        <translation>jährlich</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>ad hoc</source>
        <translation>anlassbezogen</translation>
    </message>
    <message>
        <source>creates</source>
        <translation>erzeugt</translation>
    </message>
    <message>
        <source>improves</source>
        <translation>verbessert</translation>
    </message>
    <message>
        <source>systematic</source>
        <translation>systematisch</translation>
    </message>
    <message>
        <source>uses</source>
        <translation>nutzt</translation>
    </message>
    <message>
        <source>monthly; every month</source>
        <translation>jeden Monat; einmal im Monat</translation>
    </message>
    <message>
        <source>quarterly; every quarter; every three months</source>
        <translation>quartalsweise; jedes Quartal; jedes Vierteljahr; alle drei Monate</translation>
    </message>
    <message>
        <source>half-yearly; every half-year; twice a year; every six months</source>
        <translation>jedes Halbjahr; zweimal im Jahr; alle sechs Monate</translation>
    </message>
    <message>
        <source>yearly; every year; annual; annually; once a year</source>
        <translation>jedes Jahr; einmal im Jahr; einmal jährlich</translation>
    </message>
    <message>
        <source>every two years; every second year; biennial</source>
        <translation>alle zwei Jahre; jedes zweite Jahr; zweijährlich</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>monatlich</translation>
    </message>
    <message>
        <source>every quarter</source>
        <translation>vierteljährlich</translation>
    </message>
    <message>
        <source>every half-year</source>
        <translation>halbjährlich</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>jährlich</translation>
    </message>
    <message>
        <source>every two years</source>
        <translation>alle zwei Jahre</translation>
    </message>
    <message>
        <source>end to start</source>
        <translation>Ende zu Anfang</translation>
    </message>
    <message>
        <source>start to start</source>
        <translation>Anfang zu Anfang</translation>
    </message>
    <message>
        <source>end to end</source>
        <translation>Ende zu Ende</translation>
    </message>
    <message>
        <source>start to end</source>
        <translation>Anfang zu Ende</translation>
    </message>
</context>
<context>
    <name>iap::ui::CellDelegate</name>
    <message>
        <source>Show the choices</source>
        <translation>Auswahl zeigen</translation>
    </message>
</context>
<context>
    <name>iap::ui::CityPage</name>
    <message>
        <source>Who is the city, which network does it belong to, who made the plan, and how?</source>
        <translation>Wer ist die Stadt, zu welchem Netzwerk gehört sie, wer hat den Plan gemacht, und wie?</translation>
    </message>
    <message>
        <source>What do facts and data say about the topic, where exactly, and which plans does this one fit?</source>
        <translation>Was sagen Fakten und Daten zum Thema, wo genau, und zu welchen Plänen passt dieser?</translation>
    </message>
    <message>
        <source>What do people on the ground see as the problem, its causes and its effects?</source>
        <translation>Was sehen die Menschen vor Ort als Problem, als seine Ursachen und Folgen?</translation>
    </message>
    <message>
        <source>Where must departments, places or levels of government work together better?</source>
        <translation>Wo müssen Ämter, Orte oder Ebenen der Verwaltung besser zusammenarbeiten?</translation>
    </message>
    <message>
        <source>How do needs lead to the vision, to objectives and to actions?</source>
        <translation>Wie führen die Bedarfe zur Vision, zu Zielen und zu Maßnahmen?</translation>
    </message>
    <message>
        <source>Which aspects of integration does the plan treat, and how?</source>
        <translation>Welche Aspekte der Integration behandelt der Plan, und wie?</translation>
    </message>
    <message>
        <source>Who steers after approval, how often, and what does the Local Group do then?</source>
        <translation>Wer steuert nach dem Beschluss, wie oft, und was tut die Lokale Gruppe dann?</translation>
    </message>
    <message>
        <source>What comes first, and what waits for what?</source>
        <translation>Was kommt zuerst, und was wartet worauf?</translation>
    </message>
    <message>
        <source>Who measures what, how often, and who hears of it?</source>
        <translation>Wer misst was, wie oft, und wer erfährt davon?</translation>
    </message>
    <message>
        <source>How do people stay involved while the plan is carried out?</source>
        <translation>Wie bleiben die Menschen beteiligt, während der Plan umgesetzt wird?</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>Vision</translation>
    </message>
    <message>
        <source>New strategy</source>
        <translation>Neue Strategie</translation>
    </message>
    <message>
        <source>Texts of the plan</source>
        <translation>Texte des Plans</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>For whom the text is</source>
        <translation>Für wen der Text ist</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Write here. A line that begins with “- ” is an item of a list, **two stars** make words bold, an empty line begins a paragraph.</source>
        <translation>Schreiben Sie hier. Eine Zeile, die mit „- “ beginnt, ist ein Punkt einer Liste, **zwei Sterne** machen Wörter fett, eine leere Zeile beginnt einen Absatz.</translation>
    </message>
    <message>
        <source>Preview of the text</source>
        <translation>Vorschau des Textes</translation>
    </message>
    <message>
        <source>Who reads “%1”</source>
        <translation>Leserkreis von „%1“</translation>
    </message>
    <message>
        <source>not written yet</source>
        <translation>noch nicht geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>What is the council asked to decide? Without a text of yours the program proposes decisions from the data.</source>
        <translation>Was soll der Rat beschließen? Ohne eigenen Text schlägt das Programm Beschlüsse aus den Daten vor.</translation>
    </message>
    <message>
        <source>Why must the council decide now? At most 60 words.</source>
        <translation>Warum muss der Rat jetzt entscheiden? Höchstens 60 Wörter.</translation>
    </message>
    <message>
        <source>What happens if the council does not decide?</source>
        <translation>Was geschieht, wenn der Rat nicht entscheidet?</translation>
    </message>
    <message>
        <source>Where are the full plan and its other documents?</source>
        <translation>Wo liegen der ganze Plan und seine anderen Dokumente?</translation>
    </message>
    <message>
        <source>What worked, what did not, and what changes because of it?</source>
        <translation>Was hat gewirkt, was nicht, und was ändert sich deshalb?</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beschluss</translation>
    </message>
    <message>
        <source>Write: %1</source>
        <translation>Text: %1</translation>
    </message>
    <message>
        <source>Nothing is written here yet. Preview off: write.</source>
        <translation>Hier ist noch nichts geschrieben. Zum Schreiben die Vorschau ausschalten.</translation>
    </message>
    <message>
        <source>What is the place like when the plan has worked? One to three sentences, in the present tense. Its year stands in the form (Inspector).</source>
        <translation>Wie ist der Ort, wenn der Plan gewirkt hat? Ein bis drei Sätze, in der Gegenwart. Das Jahr dazu steht im Formular (Detailbereich).</translation>
    </message>
</context>
<context>
    <name>iap::ui::CommandPalette</name>
    <message>
        <source>Find a command, a page or a record</source>
        <translation>Befehl, Seite oder Eintrag suchen</translation>
    </message>
    <message>
        <source>Find an action, indicator, page or command</source>
        <translation>Maßnahme, Indikator, Seite oder Befehl suchen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Suchergebnisse</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter opens      Esc closes</source>
        <translation>Eingabetaste öffnet      Esc schließt</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Add an action “%1”</source>
        <translation>Maßnahme „%1“ hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>the best %n</source>
        <translation>
            <numerusform>der beste (%n)</numerusform>
            <numerusform>die besten %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iap::ui::CountGridView</name>
    <message>
        <source>Counts: the first row and the first column hold the headings</source>
        <translation>Anzahlen: Die erste Zeile und die erste Spalte enthalten die Überschriften</translation>
    </message>
    <message>
        <source>Paste counts</source>
        <translation>Anzahlen einfügen</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) pasted.</source>
        <translation>
            <numerusform>%n Zeile eingefügt.</numerusform>
            <numerusform>%n Zeilen eingefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Insert a row above</source>
        <translation>Zeile darüber einfügen</translation>
    </message>
    <message>
        <source>Insert a column before</source>
        <translation>Spalte davor einfügen</translation>
    </message>
    <message>
        <source>Delete the rows</source>
        <translation>Zeilen löschen</translation>
    </message>
    <message>
        <source>Delete the columns</source>
        <translation>Spalten löschen</translation>
    </message>
</context>
<context>
    <name>iap::ui::CountModel</name>
    <message>
        <source>+ heading</source>
        <translation>+ Überschrift</translation>
    </message>
    <message>
        <source>+ group</source>
        <comment>a row of a table of counts</comment>
        <translation>+ Gruppe</translation>
    </message>
    <message>
        <source>Not shown in editions that hide counts of few persons.</source>
        <translation>Wird in Ausgaben nicht gezeigt, die Anzahlen weniger Personen verbergen.</translation>
    </message>
    <message>
        <source>Heading of column %1: %2</source>
        <translation>Überschrift der Spalte %1: %2</translation>
    </message>
    <message>
        <source>Group %1: %2</source>
        <translation>Gruppe %1: %2</translation>
    </message>
    <message>
        <source>“%1” is no number. Leave the cell empty where the count is not known.</source>
        <translation>„%1“ ist keine Zahl. Lassen Sie die Zelle leer, wo die Anzahl nicht bekannt ist.</translation>
    </message>
    <message>
        <source>“%1” is no number of persons: these are whole and not below zero.</source>
        <translation>„%1“ ist keine Anzahl von Personen: Diese sind ganze Zahlen und nicht kleiner als null.</translation>
    </message>
    <message>
        <source>Change a heading</source>
        <translation>Überschrift ändern</translation>
    </message>
    <message>
        <source>Change a count</source>
        <translation>Anzahl ändern</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>A table takes %1 groups and %2 headings; what lay beyond was not taken over.</source>
        <translation>Eine Tabelle fasst %1 Gruppen und %2 Überschriften; was darüber hinausging, wurde nicht übernommen.</translation>
    </message>
    <message numerus="yes">
        <source>Clear %n cell(s)</source>
        <translation>
            <numerusform>%n Zelle leeren</numerusform>
            <numerusform>%n Zellen leeren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n row(s)</source>
        <translation>
            <numerusform>%n Zeile löschen</numerusform>
            <numerusform>%n Zeilen löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n column(s)</source>
        <translation>
            <numerusform>%n Spalte löschen</numerusform>
            <numerusform>%n Spalten löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Insert a row</source>
        <translation>Zeile einfügen</translation>
    </message>
    <message>
        <source>Insert a column</source>
        <translation>Spalte einfügen</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>a cell, and why it was refused</comment>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>iap::ui::CountTables</name>
    <message>
        <source>Paste a table from a spreadsheet into the first cell, with its headings, or type: the first row takes the headings, the first column the groups.</source>
        <translation>Fügen Sie in die erste Zelle eine Tabelle samt Überschriften aus einer Tabellenkalkulation ein, oder tippen Sie: Die erste Zeile nimmt die Überschriften auf, die erste Spalte die Gruppen.</translation>
    </message>
    <message>
        <source>These are not persons: every edition shows all counts.</source>
        <translation>Dies sind keine Personen: Jede Ausgabe zeigt alle Anzahlen.</translation>
    </message>
    <message>
        <source>No count is so small that it would be left out for the public.</source>
        <translation>Keine Anzahl ist so klein, dass sie für die Öffentlichkeit weggelassen würde.</translation>
    </message>
    <message numerus="yes">
        <source>%n count(s) in italics: under %1, or such that one under %1 could be worked out. The public, the Local Group and guides do not get them.</source>
        <translation>
            <numerusform>Kursiv: %n Anzahl unter %1 oder eine, aus der sich eine solche berechnen ließe. Öffentlichkeit, Lokale Gruppe und Leitfäden erhalten sie nicht.</numerusform>
            <numerusform>Kursiv: %n Anzahlen unter %1 oder solche, aus denen sich eine solche berechnen ließe. Öffentlichkeit, Lokale Gruppe und Leitfäden erhalten sie nicht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iap::ui::DataPage</name>
    <message>
        <source>Where the way breaks</source>
        <translation>Wo der Weg abbricht</translation>
    </message>
    <message>
        <source>Whether departments have data, by topic</source>
        <translation>Ob Fachbereiche Daten haben, nach Thema</translation>
    </message>
    <message>
        <source>This round beside the one before</source>
        <translation>Diese Runde neben der vorigen</translation>
    </message>
    <message>
        <source>Results of the round</source>
        <translation>Ergebnisse der Runde</translation>
    </message>
    <message>
        <source>Click a data set to see what it leads to, and each place where nothing follows.</source>
        <translation>Klicken Sie einen Datensatz an, um zu sehen, wohin er führt und wo nichts folgt.</translation>
    </message>
    <message>
        <source>Every branch of the way leads to a measured change.</source>
        <translation>Jeder Zweig des Weges führt zu einer gemessenen Veränderung.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) where nothing follows. Click one to mend it.</source>
        <translation>
            <numerusform>%n Stelle, an der nichts folgt. Klicken Sie darauf, um sie zu ergänzen.</numerusform>
            <numerusform>%n Stellen, an denen nichts folgt. Klicken Sie auf eine, um sie zu ergänzen.</numerusform>
        </translation>
    </message>
    <message>
        <source>no problem rests on it</source>
        <translation>kein Problem stützt sich darauf</translation>
    </message>
    <message>
        <source>leads to no objective</source>
        <translation>führt zu keinem Ziel</translation>
    </message>
    <message>
        <source>has no action</source>
        <translation>hat keine Maßnahme</translation>
    </message>
    <message>
        <source>has no indicator</source>
        <translation>hat keinen Indikator</translation>
    </message>
    <message>
        <source>no change is measured yet</source>
        <translation>noch keine Veränderung gemessen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Results stand here as soon as a department has answered.</source>
        <translation>Ergebnisse stehen hier, sobald ein Fachbereich geantwortet hat.</translation>
    </message>
    <message>
        <source>%1 of %2 asked answered.</source>
        <comment>departments</comment>
        <translation>%1 von %2 Befragten haben geantwortet.</translation>
    </message>
    <message numerus="yes">
        <source>%n department(s) answered.</source>
        <translation>
            <numerusform>%n Fachbereich hat geantwortet.</numerusform>
            <numerusform>%n Fachbereiche haben geantwortet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Where they need support, in %n answer(s):</source>
        <translation>
            <numerusform>Wo sie Unterstützung brauchen, in %n Antwort:</numerusform>
            <numerusform>Wo sie Unterstützung brauchen, in %n Antworten:</numerusform>
        </translation>
    </message>
    <message>
        <source>Collecting</source>
        <translation>Erheben</translation>
    </message>
    <message>
        <source>Managing</source>
        <translation>Verwalten</translation>
    </message>
    <message>
        <source>Analysing</source>
        <translation>Auswerten</translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation>Bewerten</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Teilweise</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Nicht beantwortet</translation>
    </message>
    <message>
        <source>%1: %2 yes, %3 partly, %4 no, %5 not answered</source>
        <translation>%1: %2 ja, %3 teilweise, %4 nein, %5 nicht beantwortet</translation>
    </message>
    <message>
        <source>Where departments need support</source>
        <translation>Wo Fachbereiche Unterstützung brauchen</translation>
    </message>
    <message>
        <source>no topic</source>
        <translation>ohne Thema</translation>
    </message>
    <message>
        <source>Data are there</source>
        <translation>Daten sind da</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>answers</comment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>The way reaches a measured change, but from %n place(s) on it nothing follows. Click one to mend it.</source>
        <translation>
            <numerusform>Der Weg erreicht eine gemessene Veränderung, aber an %n Stelle folgt nichts. Klicken Sie darauf, um sie zu ergänzen.</numerusform>
            <numerusform>Der Weg erreicht eine gemessene Veränderung, aber an %n Stellen folgt nichts. Klicken Sie auf eine, um sie zu ergänzen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save a form for departments…</source>
        <translation>Formular für Fachbereiche speichern…</translation>
    </message>
    <message>
        <source>A table to fill in with a spreadsheet: a row for each topic</source>
        <translation>Eine Tabelle zum Ausfüllen in einer Tabellenkalkulation: eine Zeile für jedes Thema</translation>
    </message>
    <message>
        <source>Read filled forms…</source>
        <translation>Ausgefüllte Formulare einlesen…</translation>
    </message>
    <message>
        <source>Save a form for departments</source>
        <translation>Formular für Fachbereiche speichern</translation>
    </message>
    <message>
        <source>survey-form</source>
        <translation>formular-befragung</translation>
    </message>
    <message>
        <source>Tables as text (*.csv)</source>
        <translation>Tabellen als Text (*.csv)</translation>
    </message>
    <message>
        <source>Filled forms</source>
        <translation>Ausgefüllte Formulare</translation>
    </message>
    <message>
        <source>Saved to %1. Each department fills in the rows that it knows about; save it as CSV again.</source>
        <translation>Gespeichert in %1. Jeder Fachbereich füllt die Zeilen aus, zu denen er etwas weiß; speichern Sie sie wieder als CSV.</translation>
    </message>
    <message>
        <source>%1: the table has no column for %2; these cells were not read.</source>
        <translation>%1: Die Tabelle hat keine Spalte für %2; diese Zellen wurden nicht gelesen.</translation>
    </message>
    <message>
        <source>%1: no row is filled in.</source>
        <translation>%1: Keine Zeile ist ausgefüllt.</translation>
    </message>
    <message>
        <source>Read the answers of %1</source>
        <translation>Die Antworten aus %1 einlesen</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) read.</source>
        <translation>
            <numerusform>%n Antwort eingelesen.</numerusform>
            <numerusform>%n Antworten eingelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: new topic(s), which the list did not have: %2.</source>
        <translation>%1: neue Themen, die nicht in der Liste standen: %2.</translation>
    </message>
    <message>
        <source>Collected systematically</source>
        <translation>Systematisch erhoben</translation>
    </message>
    <message>
        <source>Support: %1</source>
        <comment>collecting, managing …</comment>
        <translation>Unterstützung: %1</translation>
    </message>
    <message>
        <source>Of those who answered</source>
        <translation>Von denen, die geantwortet haben</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n answer(s) left out, because the table has them already.</source>
        <translation>
            <numerusform>%1: %n Antwort ausgelassen, weil die Tabelle sie schon hat.</numerusform>
            <numerusform>%1: %n Antworten ausgelassen, weil die Tabelle sie schon hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers of departments</source>
        <translation>Antworten der Fachbereiche</translation>
    </message>
    <message>
        <source>Tables of counts</source>
        <translation>Tabellen mit Anzahlen</translation>
    </message>
    <message>
        <source>“Partly” counts as support that is needed, but not as data that are there.</source>
        <translation>„Teilweise“ zählt als Unterstützungsbedarf, nicht aber als vorhandene Daten.</translation>
    </message>
    <message>
        <source>%1, %2: the department has answered on this topic in another way. The table&apos;s answer stays; change it there, or delete it and read the form again.</source>
        <translation>%1, %2: Der Fachbereich hat zu diesem Thema schon anders geantwortet. Die Antwort der Tabelle bleibt; ändern Sie sie dort, oder löschen Sie sie und lesen Sie das Formular noch einmal ein.</translation>
    </message>
</context>
<context>
    <name>iap::ui::ExecutionView</name>
    <message>
        <source>Rates</source>
        <translation>Quoten</translation>
    </message>
    <message>
        <source>Budget, committed and spent by category</source>
        <translation>Ansatz, gebunden und ausgegeben nach Kategorie</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>Nach Kategorie</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Committed of the cost</source>
        <translation>Gebunden von den Kosten</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>an amount of another amount</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>No amount is recorded as committed.</source>
        <translation>Kein Betrag ist als gebunden erfasst.</translation>
    </message>
    <message>
        <source>Spent of the cost</source>
        <translation>Ausgegeben von den Kosten</translation>
    </message>
    <message>
        <source>No amount is recorded as spent.</source>
        <translation>Kein Betrag ist als ausgegeben erfasst.</translation>
    </message>
    <message>
        <source>Spent of what is committed</source>
        <translation>Ausgegeben vom Gebundenen</translation>
    </message>
    <message>
        <source>Both have to be recorded.</source>
        <translation>Beides muss erfasst sein.</translation>
    </message>
    <message>
        <source>Paid by the European Union</source>
        <translation>Von der Europäischen Union bezahlt</translation>
    </message>
    <message>
        <source>secured grants of the eligible cost of %1</source>
        <translation>gesicherte Zuschüsse an förderfähigen Kosten von %1</translation>
    </message>
    <message>
        <source>No cost line says what is eligible.</source>
        <translation>Keine Kostenposition sagt, was förderfähig ist.</translation>
    </message>
    <message>
        <source>Composition differs by</source>
        <translation>Zusammensetzung weicht ab um</translation>
    </message>
    <message>
        <source>Known as soon as amounts are spent.</source>
        <translation>Bekannt, sobald Beträge ausgegeben sind.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n cost line(s) say what is spent</source>
        <translation>
            <numerusform>%1 von %n Kostenposition sagt, was ausgegeben ist</numerusform>
            <numerusform>%1 von %n Kostenpositionen sagen, was ausgegeben ist</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 spent</source>
        <translation>%1 ausgegeben</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht erfasst</translation>
    </message>
    <message>
        <source>%1: budget %2, committed %3, spent %4</source>
        <translation>%1: Ansatz %2, gebunden %3, ausgegeben %4</translation>
    </message>
    <message>
        <source>no category</source>
        <translation>keine Kategorie</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>No action is priced yet.</source>
        <translation>Noch keine Maßnahme hat einen Preis.</translation>
    </message>
    <message>
        <source>Budget, committed and spent</source>
        <translation>Ansatz, gebunden und ausgegeben</translation>
    </message>
    <message>
        <source>frame: budget; hatched: committed; solid: spent</source>
        <translation>Rahmen: Ansatz; schraffiert: gebunden; voll: ausgegeben</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Ansatz</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Gebunden</translation>
    </message>
    <message>
        <source>of the budget</source>
        <translation>vom Ansatz</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <source>all deviations of categories from the budgeted mix, as a share of the spending (PEFA PI-2)</source>
        <translation>alle Abweichungen der Kategorien von der angesetzten Mischung, als Anteil der Ausgaben (PEFA PI-2)</translation>
    </message>
</context>
<context>
    <name>iap::ui::ExportPage</name>
    <message>
        <source>Open the file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Ausgeben…</translation>
    </message>
    <message>
        <source>Before you export</source>
        <translation>Vor der Ausgabe</translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation>Seiten werden erstellt…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), %1, PDF/UA-1 and PDF/A-2a</source>
        <translation>
            <numerusform>%n Seite, %1, PDF/UA-1 und PDF/A-2a</numerusform>
            <numerusform>%n Seiten, %1, PDF/UA-1 und PDF/A-2a</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan has no contradictions and no gaps.</source>
        <translation>Der Plan hat keine Widersprüche und keine Lücken.</translation>
    </message>
    <message>
        <source>The plan is a draft; every page says so.</source>
        <translation>Der Plan ist ein Entwurf; das steht auf jeder Seite.</translation>
    </message>
    <message>
        <source>The texts of the plan are in another language (%1); they stay as they are.</source>
        <translation>Die Texte des Plans sind in einer anderen Sprache (%1); sie bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Export the document</source>
        <translation>Dokument ausgeben</translation>
    </message>
    <message>
        <source>%1 is the plan itself; choose another name.</source>
        <translation>%1 ist der Plan selbst; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Ausgegeben nach %1</translation>
    </message>
    <message>
        <source>No font has these signs; they are printed as &quot;?&quot;: %1</source>
        <translation>Keine Schrift enthält diese Zeichen; sie werden als „?“ gedruckt: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation>Die Ausgabe wurde abgebrochen; es wurde nichts geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>The totals leave out %n action(s) without a price.</source>
        <translation>
            <numerusform>In den Summen fehlt %n Maßnahme ohne Betrag.</numerusform>
            <numerusform>In den Summen fehlen %n Maßnahmen ohne Betrag.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every action has a price.</source>
        <translation>Für jede Maßnahme ist ein Betrag erfasst.</translation>
    </message>
    <message>
        <source>%1 is still to find.</source>
        <translation>%1 sind noch zu finden.</translation>
    </message>
    <message>
        <source>The plan is being checked…</source>
        <translation>Der Plan wird geprüft…</translation>
    </message>
    <message>
        <source>The file (%1) says the same as these pages of the PDF; its page breaks may differ.</source>
        <translation>Die Datei (%1) sagt dasselbe wie diese Seiten der PDF-Datei; ihre Seitenumbrüche können andere sein.</translation>
    </message>
    <message>
        <source>Export %1…</source>
        <comment>a format such as PDF</comment>
        <translation>%1 ausgeben …</translation>
    </message>
    <message numerus="yes">
        <source>%n contradiction(s) of which these readers are told</source>
        <translation>
            <numerusform>%n Widerspruch, der diesen Lesenden genannt wird</numerusform>
            <numerusform>%n Widersprüche, die diesen Lesenden genannt werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s) of which these readers are told</source>
        <translation>
            <numerusform>%n Lücke, die diesen Lesenden genannt wird</numerusform>
            <numerusform>%n Lücken, die diesen Lesenden genannt werden</numerusform>
        </translation>
    </message>
    <message>
        <source>Texts of the plan that have no English wording stay in the plan&apos;s language (%1).</source>
        <translation>Texte des Plans ohne englische Fassung bleiben in der Sprache des Plans (%1).</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that the guide asks for are missing; it says which.</source>
        <translation>
            <numerusform>%n Angabe, nach der der Leitfaden fragt, fehlt; er sagt welche.</numerusform>
            <numerusform>%n Angaben, nach denen der Leitfaden fragt, fehlen; er sagt welche.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that the guide asks for is missing.</source>
        <translation>Von dem, wonach der Leitfaden fragt, fehlt nichts.</translation>
    </message>
</context>
<context>
    <name>iap::ui::ExportSettings</name>
    <message>
        <source>PDF, for council and archive</source>
        <translation>PDF, für Rat und Archiv</translation>
    </message>
    <message>
        <source>Word (DOCX), to edit further</source>
        <translation>Word (DOCX), zum Weiterbearbeiten</translation>
    </message>
    <message>
        <source>OpenDocument (ODT), to edit further</source>
        <translation>OpenDocument (ODT), zum Weiterbearbeiten</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Webseite (HTML)</translation>
    </message>
    <message>
        <source>Plain text with marks (Markdown)</source>
        <translation>Text mit Auszeichnungen (Markdown)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Choices that the plan keeps under a name</source>
        <translation>Angaben, die der Plan unter einem Namen behält</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Leserkreis</translation>
    </message>
    <message>
        <source>Public: no contacts, no internal notes</source>
        <translation>Öffentlich: ohne Kontakte und interne Notizen</translation>
    </message>
    <message>
        <source>Local Group</source>
        <translation>Lokale Gruppe</translation>
    </message>
    <message>
        <source>Internal: everything</source>
        <translation>Intern: alles</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>With what is missing (annex and boxes)</source>
        <translation>Mit dem, was fehlt (Anhang und Kästen)</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>Weitere Angaben</translation>
    </message>
    <message>
        <source>Title on the cover</source>
        <translation>Titel auf dem Umschlag</translation>
    </message>
    <message>
        <source>Status mark</source>
        <translation>Kennzeichnung</translation>
    </message>
    <message>
        <source>As the plan says</source>
        <translation>Wie im Plan</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>For decision</source>
        <translation>Zum Beschluss</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>Zur Kenntnis</translation>
    </message>
    <message>
        <source>Actions of</source>
        <translation>Maßnahmen von</translation>
    </message>
    <message>
        <source>Wide pages</source>
        <translation>Breite Seiten</translation>
    </message>
    <message>
        <source>A4 landscape</source>
        <translation>A4 quer</translation>
    </message>
    <message>
        <source>A3, folded to A4</source>
        <translation>A3, auf A4 gefaltet</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Großdruck</translation>
    </message>
    <message>
        <source>Chapters and columns</source>
        <translation>Kapitel und Spalten</translation>
    </message>
    <message>
        <source>Name, such as “Public plan”</source>
        <translation>Name, etwa „Öffentlicher Plan“</translation>
    </message>
    <message>
        <source>Name of these settings</source>
        <translation>Name dieser Angaben</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keeps these choices in the plan under the name</source>
        <translation>Behält diese Angaben unter dem Namen im Plan</translation>
    </message>
    <message>
        <source>Add a template of your own…</source>
        <translation>Eigene Vorlage hinzufügen …</translation>
    </message>
    <message>
        <source>Add a template</source>
        <translation>Vorlage hinzufügen</translation>
    </message>
    <message>
        <source>Templates of documents (*.iaptemplate)</source>
        <translation>Vorlagen für Dokumente (*.iaptemplate)</translation>
    </message>
    <message>
        <source>%1 (your own)</source>
        <translation>%1 (eigene)</translation>
    </message>
    <message>
        <source>As chosen here</source>
        <translation>Wie hier gewählt</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Keep the settings of a document</source>
        <translation>Angaben zu einem Dokument behalten</translation>
    </message>
    <message>
        <source>The plan keeps these settings as “%1”.</source>
        <translation>Der Plan behält diese Angaben als „%1“.</translation>
    </message>
    <message>
        <source>The template “%1” of these settings is not on this computer; add it first.</source>
        <translation>Die Vorlage „%1“ dieser Angaben ist nicht auf diesem Rechner; fügen Sie sie zuerst hinzu.</translation>
    </message>
    <message>
        <source>Column “%1” of: %2</source>
        <translation>Spalte „%1“ von: %2</translation>
    </message>
</context>
<context>
    <name>iap::ui::FilterHeader</name>
    <message>
        <source>Filter %1</source>
        <translation>%1 filtern</translation>
    </message>
    <message>
        <source>Show only rows in which %1 contains this</source>
        <translation>Nur Zeilen zeigen, die dies unter %1 enthalten</translation>
    </message>
</context>
<context>
    <name>iap::ui::FindingsPage</name>
    <message>
        <source>Next finding (F8)</source>
        <translation>Nächster Hinweis (F8)</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>What is the matter</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Why the city keeps it as it is</source>
        <translation>Warum die Stadt es so belässt</translation>
    </message>
    <message>
        <source>Reason for accepting the finding</source>
        <translation>Grund für das Akzeptieren des Hinweises</translation>
    </message>
    <message>
        <source>Accept the finding</source>
        <translation>Hinweis akzeptieren</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Widersprüche</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Akzeptiert</translation>
    </message>
    <message>
        <source>Nothing here blocks you. Enter goes to the field; what the city keeps on purpose can be accepted with a reason.</source>
        <translation>Nichts davon hält Sie auf. Mit der Eingabetaste gelangen Sie zum Feld; was die Stadt absichtlich so belässt, kann mit einer Begründung akzeptiert werden.</translation>
    </message>
    <message>
        <source>Nothing is missing and nothing contradicts itself.</source>
        <translation>Nichts fehlt und nichts widerspricht sich.</translation>
    </message>
    <message>
        <source>Take the acceptance back</source>
        <translation>Wieder als offen führen</translation>
    </message>
    <message numerus="yes">
        <source>Take %n acceptance(s) back</source>
        <translation>
            <numerusform>%n Annahme zurücknehmen</numerusform>
            <numerusform>%n Annahmen zurücknehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n finding(s)</source>
        <translation>
            <numerusform>%n Hinweis akzeptieren</numerusform>
            <numerusform>%n Hinweise akzeptieren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iap::ui::GuidePage</name>
    <message>
        <source>Export the guide…</source>
        <translation>Leitfaden exportieren…</translation>
    </message>
    <message>
        <source>Export the chapter…</source>
        <translation>Kapitel exportieren…</translation>
    </message>
    <message>
        <source>Chapters of the guide</source>
        <translation>Kapitel des Leitfadens</translation>
    </message>
    <message>
        <source>not written yet</source>
        <translation>noch nicht geschrieben</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Es fehlt nichts.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Leitfaden</translation>
    </message>
    <message>
        <source>Parts of the chapter</source>
        <translation>Teile des Kapitels</translation>
    </message>
    <message>
        <source>Examples that fit</source>
        <translation>Beispiele, die passen</translation>
    </message>
    <message>
        <source>Still missing here</source>
        <translation>Hier fehlt noch</translation>
    </message>
    <message>
        <source>Export all trails…</source>
        <translation>Alle Pfade exportieren…</translation>
    </message>
    <message>
        <source>Export the joint guide…</source>
        <translation>Gemeinsamen Leitfaden exportieren…</translation>
    </message>
    <message>
        <source>Export the trail…</source>
        <translation>Pfad exportieren…</translation>
    </message>
    <message>
        <source>In chapter %1</source>
        <translation>In Kapitel %1</translation>
    </message>
    <message>
        <source>In this trail</source>
        <translation>In diesem Pfad</translation>
    </message>
    <message>
        <source>Use as the example</source>
        <translation>Als Beispiel verwenden</translation>
    </message>
    <message>
        <source>Look for one in the library</source>
        <translation>In der Bibliothek eines suchen</translation>
    </message>
    <message>
        <source>More in the library</source>
        <translation>Mehr in der Bibliothek</translation>
    </message>
    <message>
        <source>“%1” stands in the chapter now; add what your city learned from it.</source>
        <translation>„%1“ steht jetzt im Kapitel; ergänzen Sie, was Ihre Stadt daraus gelernt hat.</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <comment>parts of a chapter</comment>
        <translation>%1 von %2 erledigt</translation>
    </message>
    <message>
        <source>Questions that are answered, and points of the checklist that hold.</source>
        <translation>Fragen, die beantwortet sind, und Punkte der Checkliste, die erfüllt sind.</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Beispiel: %1</translation>
    </message>
</context>
<context>
    <name>iap::ui::GuideSheet</name>
    <message>
        <source>Chapter %1</source>
        <translation>Kapitel %1</translation>
    </message>
    <message>
        <source>Answer in a few sentences, in the language of the plan.</source>
        <translation>Antworten Sie in einigen Sätzen, in der Sprache des Plans.</translation>
    </message>
    <message>
        <source>What was done where, what came of it, what was learned, and who says so.</source>
        <translation>Was wo getan wurde, was daraus wurde, was gelernt wurde und wer das sagt.</translation>
    </message>
    <message>
        <source>Words of the city&apos;s own</source>
        <translation>Eigene Worte der Stadt</translation>
    </message>
    <message>
        <source>What else holds in your city (may stay empty).</source>
        <translation>Was in Ihrer Stadt außerdem gilt (kann leer bleiben).</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>not written yet</source>
        <translation>noch nicht geschrieben</translation>
    </message>
    <message>
        <source>From the plan, follows every change</source>
        <translation>Aus dem Plan, folgt jeder Änderung</translation>
    </message>
    <message>
        <source>To the page %1</source>
        <translation>Zur Seite %1</translation>
    </message>
    <message>
        <source>Who reads “%1”</source>
        <translation>Wer „%1“ liest</translation>
    </message>
    <message>
        <source>Who reads this text</source>
        <translation>Wer diesen Text liest</translation>
    </message>
    <message>
        <source>Written in another language (%1): that text is printed until there is one here.</source>
        <translation>In einer anderen Sprache geschrieben (%1): Dieser Text wird gedruckt, bis hier einer steht.</translation>
    </message>
    <message>
        <source>The tables could not be made: %1</source>
        <translation>Die Tabellen konnten nicht erstellt werden: %1</translation>
    </message>
    <message>
        <source>Write: %1</source>
        <translation>Text: %1</translation>
    </message>
</context>
<context>
    <name>iap::ui::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>iap::ui::IndicatorDetail</name>
    <message>
        <source>Planned and measured values</source>
        <translation>Geplante und gemessene Werte</translation>
    </message>
    <message>
        <source>Click an indicator to see its path.</source>
        <translation>Klicken Sie auf einen Indikator, um seinen Weg zu sehen.</translation>
    </message>
    <message>
        <source>Baseline %1: %2</source>
        <translation>Ausgangswert %1: %2</translation>
    </message>
    <message>
        <source>%1: planned %2, %3</source>
        <translation>%1: geplant %2, %3</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>%1: measured %2</source>
        <translation>%1: gemessen %2</translation>
    </message>
    <message>
        <source>forecast %1</source>
        <translation>Prognose %1</translation>
    </message>
    <message>
        <source>Path of the indicator</source>
        <translation>Weg des Indikators</translation>
    </message>
    <message>
        <source>Why “%1”</source>
        <translation>Warum „%1“</translation>
    </message>
    <message>
        <source>Since the baseline: %1 percentage points.</source>
        <translation>Seit dem Ausgangswert: %1 Prozentpunkte.</translation>
    </message>
    <message>
        <source>Since the baseline: %1 (%2).</source>
        <translation>Seit dem Ausgangswert: %1 (%2).</translation>
    </message>
    <message>
        <source>Since the baseline: %1.</source>
        <translation>Seit dem Ausgangswert: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The latest value is %n day(s) old.</source>
        <translation>
            <numerusform>Der letzte Wert ist %n Tag alt.</numerusform>
            <numerusform>Der letzte Wert ist %n Tage alt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>due</source>
        <comment>a value that is to be measured</comment>
        <translation>fällig</translation>
    </message>
    <message>
        <source>The values of the periods are added up: %1 so far.</source>
        <translation>Die Werte der Zeiträume werden zusammengezählt: bisher %1.</translation>
    </message>
    <message>
        <source>From the latest value to the target: %1 a year.</source>
        <translation>Vom letzten Wert bis zum Zielwert: %1 im Jahr.</translation>
    </message>
    <message>
        <source>Method of the forecast</source>
        <translation>Verfahren der Prognose</translation>
    </message>
    <message>
        <source>Forecast by Theil–Sen</source>
        <translation>Prognose nach Theil–Sen</translation>
    </message>
    <message>
        <source>Forecast by least squares</source>
        <translation>Prognose nach kleinsten Quadraten</translation>
    </message>
    <message>
        <source>The median of the slopes between all pairs of values: single outliers count little.</source>
        <translation>Der Median der Steigungen zwischen allen Paaren von Werten: Einzelne Ausreißer zählen wenig.</translation>
    </message>
    <message>
        <source>The straight line with the least squared distances from the values.</source>
        <translation>Die Gerade mit den kleinsten quadrierten Abständen von den Werten.</translation>
    </message>
</context>
<context>
    <name>iap::ui::IndicatorPage</name>
    <message>
        <source>Length of the periods</source>
        <translation>Länge der Zeiträume</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>Quartale</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Method that judges the indicators</source>
        <translation>Methode, die die Indikatoren beurteilt</translation>
    </message>
    <message>
        <source>Judge the indicators by: %1</source>
        <translation>Indikatoren beurteilen nach: %1</translation>
    </message>
    <message>
        <source>Limits…</source>
        <translation>Grenzen …</translation>
    </message>
    <message>
        <source>From where on the words of this method hold</source>
        <translation>Ab wann die Worte dieser Methode gelten</translation>
    </message>
</context>
<context>
    <name>iap::ui::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Detailbereich</translation>
    </message>
    <message>
        <source>Back to the record before</source>
        <translation>Zurück zum vorherigen Eintrag</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Close the inspector</source>
        <translation>Detailbereich schließen</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>Select a row to see all its fields here.</source>
        <translation>Wählen Sie eine Zeile aus, um hier alle ihre Felder zu sehen.</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>Weitere Felder</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>This would make a loop: a record can&apos;t belong to itself.</source>
        <translation>Das ergäbe eine Schleife: Ein Eintrag kann nicht zu sich selbst gehören.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Hinzufügen: %1</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Verknüpfung lösen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Unlink %1</source>
        <translation>Verknüpfung mit %1 lösen</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Type a part of the name</source>
        <translation>Teil des Namens eingeben</translation>
    </message>
    <message>
        <source>Find what to add</source>
        <translation>Eintrag zum Hinzufügen suchen</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Edit the link</source>
        <translation>Verknüpfung bearbeiten</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>Hängt ab von</translation>
    </message>
    <message>
        <source>Is needed for</source>
        <translation>Wird gebraucht für</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a part, and what it belongs to</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>several values</source>
        <translation>mehrere Werte</translation>
    </message>
    <message numerus="yes">
        <source>Edit %1 of %n row(s)</source>
        <translation>
            <numerusform>%1 von %n Zeile ändern</numerusform>
            <numerusform>%1 von %n Zeilen ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>An entry here goes to all of them</source>
        <translation>Was Sie hier eintragen, gilt für alle</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <source>%1: likelihood %2 times impact %3</source>
        <translation>%1: Eintrittswahrscheinlichkeit %2 mal Auswirkung %3</translation>
    </message>
    <message>
        <source>What the action serves</source>
        <translation>Wozu die Maßnahme dient</translation>
    </message>
    <message>
        <source>numbers, such as 3, 11</source>
        <translation>Zahlen, etwa 3, 11</translation>
    </message>
    <message>
        <source>such as PO2, PO5</source>
        <translation>etwa PO2, PO5</translation>
    </message>
    <message>
        <source>with commas between them</source>
        <translation>durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Count the action here</source>
        <translation>Maßnahme hier zählen</translation>
    </message>
    <message>
        <source>Main objective</source>
        <translation>Hauptziel</translation>
    </message>
    <message>
        <source>These actions now wait for each other: %1. Take one of the links away.</source>
        <translation>Diese Maßnahmen warten nun aufeinander: %1. Nehmen Sie eine der Verknüpfungen weg.</translation>
    </message>
    <message>
        <source>Add to all</source>
        <translation>Allen hinzufügen</translation>
    </message>
    <message>
        <source>Add to all: %1</source>
        <translation>Allen hinzufügen: %1</translation>
    </message>
    <message>
        <source>%1 of %2 have some</source>
        <comment>records with such links</comment>
        <translation>%1 von %2 haben welche</translation>
    </message>
    <message>
        <source>Nothing has this name yet. Enter makes it: %1.</source>
        <comment>type of record, such as Problem</comment>
        <translation>So heißt noch nichts. Die Eingabetaste legt es an: %1.</translation>
    </message>
    <message>
        <source>no cost yet</source>
        <translation>noch keine Kosten</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how many of the chosen records have this link</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Unlink from all</source>
        <translation>Verknüpfung bei allen lösen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iap::ui::IntegrationPage</name>
    <message>
        <source>Were all who matter part of making the plan?</source>
        <translation>Haben alle, auf die es ankommt, am Plan mitgeschrieben?</translation>
    </message>
    <message>
        <source>Does it fit other plans of city, region, country and EU?</source>
        <translation>Passt er zu anderen Plänen von Stadt, Region, Land und EU?</translation>
    </message>
    <message>
        <source>Are social, economic and environmental goals balanced?</source>
        <translation>Sind soziale, wirtschaftliche und ökologische Ziele im Gleichgewicht?</translation>
    </message>
    <message>
        <source>Are short and long term, and the order of actions, thought through?</source>
        <translation>Sind kurze und lange Sicht und die Reihenfolge der Maßnahmen durchdacht?</translation>
    </message>
    <message>
        <source>Who stays on board when it is carried out?</source>
        <translation>Wer bleibt bei der Umsetzung dabei?</translation>
    </message>
    <message>
        <source>Do policy sectors work together?</source>
        <translation>Arbeiten die Fachbereiche zusammen?</translation>
    </message>
    <message>
        <source>Do actions in different places of the city fit together?</source>
        <translation>Passen Maßnahmen an verschiedenen Orten der Stadt zusammen?</translation>
    </message>
    <message>
        <source>Does the city work with its neighbours, urban and rural?</source>
        <translation>Arbeitet die Stadt mit ihren Nachbarn zusammen, in Stadt und Land?</translation>
    </message>
    <message>
        <source>Do the levels of government pull in one direction?</source>
        <translation>Ziehen die Verwaltungsebenen an einem Strang?</translation>
    </message>
    <message>
        <source>Are gender equality, digital, green and other themes in it?</source>
        <translation>Kommen Gleichstellung, Digitales, Grünes und andere Themen vor?</translation>
    </message>
    <message>
        <source>Do works and services, hard and soft, support each other?</source>
        <translation>Stützen sich Bauten und Dienste, Hartes und Weiches, gegenseitig?</translation>
    </message>
    <message>
        <source>Are EU, national, local and private sources used?</source>
        <translation>Werden Quellen der EU, des Staates, der Stadt und Privater genutzt?</translation>
    </message>
    <message>
        <source>New aspect</source>
        <translation>Neuer Aspekt</translation>
    </message>
    <message>
        <source>What the group says beside what the plan shows</source>
        <translation>Was die Gruppe sagt und was der Plan zeigt</translation>
    </message>
    <message>
        <source>Area: what the plan shows. Diamonds: what the group says. Dashes: what it wants.</source>
        <translation>Fläche: was der Plan zeigt. Rauten: was die Gruppe sagt. Gestrichelt: was sie will.</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <source>%1 %2: the group says %3, the plan shows %4, wanted %5</source>
        <translation>%1 %2: Die Gruppe sagt %3, der Plan zeigt %4, gewünscht %5</translation>
    </message>
    <message>
        <source>Radar of the aspects</source>
        <translation>Netz der Aspekte</translation>
    </message>
    <message>
        <source>The group says %1, the plan shows %2.</source>
        <translation>Die Gruppe sagt %1, der Plan zeigt %2.</translation>
    </message>
    <message>
        <source>The group says %1.</source>
        <translation>Die Gruppe sagt %1.</translation>
    </message>
    <message>
        <source>Not scored yet; the plan shows %1.</source>
        <translation>Noch nicht bewertet; der Plan zeigt %1.</translation>
    </message>
    <message>
        <source>Votes: %1; median %2.</source>
        <translation>Stimmen: %1; Median %2.</translation>
    </message>
    <message>
        <source>The group is not of one mind.</source>
        <translation>Die Gruppe ist sich nicht einig.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <comment>codes of actions</comment>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>Actions: %1</source>
        <translation>Maßnahmen: %1</translation>
    </message>
</context>
<context>
    <name>iap::ui::JointGuideView</name>
    <message>
        <source>The answers of several cities side by side, made from their plan files. Only what a plan shows to everybody is taken; the files are only read.</source>
        <translation>Die Antworten mehrerer Städte nebeneinander, aus ihren Plandateien. Übernommen wird nur, was ein Plan allen zeigt; die Dateien werden nur gelesen.</translation>
    </message>
    <message>
        <source>Plans in the joint guide</source>
        <translation>Pläne im gemeinsamen Leitfaden</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>Plan file</source>
        <translation>Plandatei</translation>
    </message>
    <message>
        <source>Plans…</source>
        <translation>Pläne…</translation>
    </message>
    <message>
        <source>Add plan files</source>
        <translation>Plandateien hinzufügen</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Ordner…</translation>
    </message>
    <message>
        <source>Add all plans of a folder</source>
        <translation>Alle Pläne eines Ordners hinzufügen</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What cities do with social data</source>
        <translation>Was Städte mit sozialen Daten tun</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Plans of other cities</source>
        <translation>Pläne anderer Städte</translation>
    </message>
    <message>
        <source>Plans (*.iap)</source>
        <translation>Pläne (*.iap)</translation>
    </message>
    <message>
        <source>A folder with plans</source>
        <translation>Ein Ordner mit Plänen</translation>
    </message>
    <message>
        <source>Reading plan %1 of %2…</source>
        <translation>Plan %1 von %2 wird gelesen…</translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation>Die Seiten werden gemacht…</translation>
    </message>
    <message>
        <source>All chapters</source>
        <translation>Alle Kapitel</translation>
    </message>
    <message>
        <source>There are no plans (*.iap) in %1.</source>
        <translation>In %1 gibt es keine Pläne (*.iap).</translation>
    </message>
    <message>
        <source>There are more than %1 plans in %2; choose a smaller folder.</source>
        <translation>In %2 gibt es mehr als %1 Pläne; wählen Sie einen kleineren Ordner.</translation>
    </message>
    <message>
        <source>the plan that is open</source>
        <translation>der geöffnete Plan</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>noch nicht gelesen</translation>
    </message>
    <message>
        <source>Add the plans of other cities: their answers will stand beside yours.</source>
        <translation>Fügen Sie die Pläne anderer Städte hinzu: Deren Antworten stehen dann neben Ihren.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was made.</source>
        <translation>Abgebrochen; nichts wurde gemacht.</translation>
    </message>
    <message>
        <source>None of these files adds another city; each says why in the list.</source>
        <translation>Keine dieser Dateien bringt eine weitere Stadt; in der Liste steht bei jeder, warum.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %n plan(s)</source>
        <translation>
            <numerusform>aus %n Plan</numerusform>
            <numerusform>aus %n Plänen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) left out</source>
        <translation>
            <numerusform>%n Datei ausgelassen</numerusform>
            <numerusform>%n Dateien ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the joint guide</source>
        <translation>Gemeinsamen Leitfaden exportieren</translation>
    </message>
    <message>
        <source>joint-guide</source>
        <translation>gemeinsamer-leitfaden</translation>
    </message>
    <message>
        <source>%1 is one of the plans; choose another name.</source>
        <translation>%1 ist einer der Pläne; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportiert nach %1</translation>
    </message>
    <message>
        <source>The joint guide was not made; nothing was written.</source>
        <translation>Der gemeinsame Leitfaden wurde nicht erstellt; nichts wurde geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are not in it; the list of plans says why.</source>
        <translation>
            <numerusform>%n Datei fehlt darin; die Liste der Pläne sagt, warum.</numerusform>
            <numerusform>%n Dateien fehlen darin; die Liste der Pläne sagt, warum.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iap::ui::LibraryPage</name>
    <message>
        <source>Add a catalogue of your own…</source>
        <translation>Eigenen Katalog hinzufügen…</translation>
    </message>
    <message>
        <source>Remove this catalogue</source>
        <translation>Diesen Katalog entfernen</translation>
    </message>
    <message>
        <source>Catalogues</source>
        <translation>Kataloge</translation>
    </message>
    <message>
        <source>Search in all columns</source>
        <translation>In allen Spalten suchen</translation>
    </message>
    <message>
        <source>Search in the library</source>
        <translation>In der Bibliothek suchen</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Choose a catalogue</source>
        <translation>Katalog wählen</translation>
    </message>
    <message>
        <source>Tables as text (*.csv)</source>
        <translation>Tabellen als Text (*.csv)</translation>
    </message>
    <message>
        <source>The catalogue “%1” is no longer in the library; the file that it came from is as it was.</source>
        <translation>Der Katalog „%1“ ist nicht mehr in der Bibliothek; die Datei, aus der er kam, ist unverändert.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: all</source>
        <translation>%1: alle</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>New action inspired by it</source>
        <translation>Neue Maßnahme danach</translation>
    </message>
    <message>
        <source>Example in the guide</source>
        <translation>Beispiel im Leitfaden</translation>
    </message>
    <message>
        <source>New indicator in my plan</source>
        <translation>Neuer Indikator in meinem Plan</translation>
    </message>
    <message>
        <source>Add to the plan&apos;s sources</source>
        <translation>Zu den Geldgebern des Plans</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>“%1” can be chosen as a funding source now.</source>
        <translation>„%1“ steht jetzt als Geldgeber zur Wahl.</translation>
    </message>
    <message>
        <source>Example in chapter %1</source>
        <translation>Beispiel in Kapitel %1</translation>
    </message>
    <message>
        <source>“%1” is an example in chapter %2 of the guide now.</source>
        <translation>„%1“ ist jetzt ein Beispiel in Kapitel %2 des Leitfadens.</translation>
    </message>
    <message>
        <source>Write less into the search, or choose “Everything” at the left.</source>
        <translation>Schreiben Sie weniger in die Suche, oder wählen Sie links „Alles“.</translation>
    </message>
    <message numerus="yes">
        <source>%n more under “Everything”</source>
        <translation>
            <numerusform>%n weiterer unter „Alles“</numerusform>
            <numerusform>%n weitere unter „Alles“</numerusform>
        </translation>
    </message>
    <message>
        <source>Chapter %1: %2</source>
        <comment>number and title</comment>
        <translation>Kapitel %1: %2</translation>
    </message>
    <message>
        <source>Remove the catalogue “%1” from the library?</source>
        <translation>Den Katalog „%1“ aus der Bibliothek entfernen?</translation>
    </message>
    <message>
        <source>The file that it came from stays as it is and can be added again.</source>
        <translation>Die Datei, aus der er kam, bleibt, wie sie ist, und kann wieder hinzugefügt werden.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>iap::ui::LimitsDialog</name>
    <message>
        <source>Limits of the method: %1</source>
        <translation>Grenzen der Methode: %1</translation>
    </message>
    <message>
        <source>%1 up to</source>
        <comment>before a limit in per cent</comment>
        <translation>%1 bis</translation>
    </message>
    <message>
        <source>%1 from</source>
        <comment>before a limit in per cent</comment>
        <translation>%1 ab</translation>
    </message>
    <message>
        <source>for example: council, 3 May 2026</source>
        <translation>zum Beispiel: Rat, 3. Mai 2026</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Beschlossen von</translation>
    </message>
    <message>
        <source>Use these limits</source>
        <translation>Diese Grenzen verwenden</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>Wie veröffentlicht</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The first limit has to be below the second one.</source>
        <translation>Die erste Grenze muss unter der zweiten liegen.</translation>
    </message>
    <message>
        <source>The first limit has to be above the second one.</source>
        <translation>Die erste Grenze muss über der zweiten liegen.</translation>
    </message>
    <message>
        <source>Set the limits of %1</source>
        <translation>Grenzen setzen: %1</translation>
    </message>
</context>
<context>
    <name>iap::ui::MainWindow</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>New plan…</source>
        <translation>Neuer Plan…</translation>
    </message>
    <message>
        <source>Open a plan…</source>
        <translation>Plan öffnen…</translation>
    </message>
    <message>
        <source>Open the example plan</source>
        <translation>Beispielplan öffnen</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>Bring the folder copy up to date</source>
        <translation>Kopie im Ordner aktualisieren</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Neue Maßnahme</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Detailbereich</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Text in normal size</source>
        <translation>Text in normaler Größe</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>Nächster Hinweis</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Nächster Teil des Fensters</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Ausgeben…</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>Hilfe zu dieser Seite</translation>
    </message>
    <message>
        <source>About IAP Studio</source>
        <translation>Über IAP Studio</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Vorherige Seite</translation>
    </message>
    <message>
        <source>Go to: %1</source>
        <translation>Gehe zu: %1</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Find an action, indicator, page or command   Ctrl+K</source>
        <translation>Maßnahme, Indikator, Seite oder Befehl suchen   Strg+K</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Text size; click for the normal one</source>
        <translation>Textgröße; Klick stellt die normale Größe ein</translation>
    </message>
    <message>
        <source>Updated from the folder: somebody else changed the plan.</source>
        <translation>Aus dem Ordner aktualisiert: Jemand anderes hat den Plan geändert.</translation>
    </message>
    <message numerus="yes">
        <source>Recovered %n change(s) of an earlier session that had not reached the folder.</source>
        <translation>
            <numerusform>%n Änderung aus einer früheren Sitzung wiederhergestellt, die noch nicht in den Ordner gelangt war.</numerusform>
            <numerusform>%n Änderungen aus einer früheren Sitzung wiederhergestellt, die noch nicht in den Ordner gelangt waren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo “%1”</source>
        <translation>Rückgängig: „%1“</translation>
    </message>
    <message>
        <source>Redo “%1”</source>
        <translation>Wiederholen: „%1“</translation>
    </message>
    <message>
        <source>Plan language: %1</source>
        <translation>Sprache des Plans: %1</translation>
    </message>
    <message>
        <source>Saved on this computer · folder copy %1</source>
        <translation>Auf diesem Computer gespeichert · Kopie im Ordner %1</translation>
    </message>
    <message>
        <source>Saved on this computer · folder copy %1, a new one follows</source>
        <translation>Auf diesem Computer gespeichert · Kopie im Ordner %1, eine neue folgt</translation>
    </message>
    <message>
        <source>Saved on this computer · the folder copy is waiting</source>
        <translation>Auf diesem Computer gespeichert · die Kopie im Ordner steht noch aus</translation>
    </message>
    <message>
        <source>This place is read-only: changes stay on this computer</source>
        <translation>Dieser Ort ist schreibgeschützt: Änderungen bleiben auf diesem Computer</translation>
    </message>
    <message>
        <source>Somebody else changed the folder copy</source>
        <translation>Jemand anderes hat die Kopie im Ordner geändert</translation>
    </message>
    <message>
        <source>Keep both…</source>
        <translation>Beide behalten…</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the new plan is kept</source>
        <translation>Speicherort des neuen Plans</translation>
    </message>
    <message>
        <source>IAP Studio plans (*.iap)</source>
        <translation>Plandateien von IAP Studio (*.iap)</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Plan öffnen</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>%1 (copy).iap</source>
        <translation>%1 (Kopie).iap</translation>
    </message>
    <message>
        <source>A copy is in %1</source>
        <translation>Eine Kopie liegt unter %1</translation>
    </message>
    <message>
        <source>Somebody else changed the folder copy. Keep both?</source>
        <translation>Jemand anderes hat die Kopie im Ordner geändert. Beide Fassungen behalten?</translation>
    </message>
    <message>
        <source>Your version is written beside it under a name of its own, and the other one is opened here. Nothing is lost.</source>
        <translation>Ihre Fassung wird unter eigenem Namen daneben gespeichert, und die andere wird hier geöffnet. Es geht nichts verloren.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>Your version is in %1</source>
        <translation>Ihre Fassung liegt unter %1</translation>
    </message>
    <message>
        <source>Write, cost, monitor and publish Integrated Action Plans. Free software under the GNU General Public License, version 3 or later. Nothing leaves this computer.</source>
        <translation>Integrierte Aktionspläne schreiben, Kosten planen, Fortschritte verfolgen und veröffentlichen. Freie Software unter der GNU General Public License, Version 3 oder später. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Somebody else changed the folder copy. Keep both before closing?</source>
        <translation>Jemand anderes hat die Kopie im Ordner geändert. Vor dem Schließen beide Fassungen behalten?</translation>
    </message>
    <message>
        <source>Your changes are safe on this computer in any case and come back when the plan is opened again.</source>
        <translation>Ihre Änderungen sind auf diesem Computer in jedem Fall sicher und erscheinen wieder, wenn der Plan erneut geöffnet wird.</translation>
    </message>
    <message>
        <source>Close without</source>
        <translation>Ohne dies schließen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 has been editing this plan since %2. Open it for reading only?</source>
        <translation>%1 bearbeitet diesen Plan seit %2. Nur zum Lesen öffnen?</translation>
    </message>
    <message>
        <source>If both of you edit, both versions are kept as two files and have to be compared by hand.</source>
        <translation>Wenn beide bearbeiten, bleiben beide Fassungen als zwei Dateien erhalten und müssen von Hand verglichen werden.</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>Edit anyway</source>
        <translation>Trotzdem bearbeiten</translation>
    </message>
    <message>
        <source>Do not close</source>
        <translation>Nicht schließen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Nach unten ausfüllen</translation>
    </message>
    <message>
        <source>Clear the cells</source>
        <translation>Zellen leeren</translation>
    </message>
    <message>
        <source>Delete the rows</source>
        <translation>Zeilen löschen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>Hier gespeichert</translation>
    </message>
    <message>
        <source>Changed by others</source>
        <translation>Von anderen geändert</translation>
    </message>
    <message>
        <source>Read-only place</source>
        <translation>Schreibgeschützter Ort</translation>
    </message>
    <message>
        <source>Folder copy waits</source>
        <translation>Kopie im Ordner wartet</translation>
    </message>
    <message>
        <source>A document is being written. Close all the same?</source>
        <translation>Ein Dokument wird gerade geschrieben. Trotzdem schließen?</translation>
    </message>
    <message>
        <source>Then the document is not written.</source>
        <translation>Dann wird das Dokument nicht geschrieben.</translation>
    </message>
    <message>
        <source>Sort by this column</source>
        <translation>Nach dieser Spalte sortieren</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>What could not be taken</source>
        <translation>Was nicht übernommen werden konnte</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>The folder copy is gone: moved or deleted</source>
        <translation>Die Kopie im Ordner ist weg: verschoben oder gelöscht</translation>
    </message>
    <message>
        <source>Put it back…</source>
        <translation>Zurücklegen…</translation>
    </message>
    <message>
        <source>The folder copy is damaged</source>
        <translation>Die Kopie im Ordner ist beschädigt</translation>
    </message>
    <message>
        <source>Replace it…</source>
        <translation>Ersetzen…</translation>
    </message>
    <message>
        <source>Copy gone</source>
        <translation>Kopie weg</translation>
    </message>
    <message>
        <source>Copy damaged</source>
        <translation>Kopie beschädigt</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Zurücklegen</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>The damaged file is now %1.</source>
        <translation>Die beschädigte Datei heißt jetzt %1.</translation>
    </message>
    <message>
        <source>The folder copy is gone. Write it again?</source>
        <translation>Die Kopie im Ordner ist weg. Neu schreiben?</translation>
    </message>
    <message>
        <source>The folder copy can&apos;t be read. Replace it?</source>
        <translation>Die Kopie im Ordner ist nicht lesbar. Ersetzen?</translation>
    </message>
    <message>
        <source>%1 was moved or deleted.</source>
        <translation>%1 wurde verschoben oder gelöscht.</translation>
    </message>
    <message>
        <source>%1 is damaged. It is kept under another name beside the new one.</source>
        <translation>%1 ist beschädigt. Die Datei bleibt unter anderem Namen neben der neuen erhalten.</translation>
    </message>
    <message>
        <source>The whole plan is safe on this computer and comes back when it is opened from the same place.</source>
        <translation>Der ganze Plan liegt sicher auf diesem Computer und kommt wieder, wenn er vom selben Ort geöffnet wird.</translation>
    </message>
    <message>
        <source>Recent plans</source>
        <translation>Zuletzt geöffnete Pläne</translation>
    </message>
    <message>
        <source>Why…</source>
        <translation>Warum …</translation>
    </message>
    <message>
        <source>The folder copy is waiting</source>
        <translation>Die Kopie im Ordner wartet</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>New stakeholder: “%1”</source>
        <translation>Neu unter den Beteiligten: „%1“</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>the kind of a list&apos;s entry, and the entry</comment>
        <translation>%1 „%2“</translation>
    </message>
    <message>
        <source>New entry in a list of the plan: %1</source>
        <translation>Neuer Eintrag in einer Liste des Plans: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n typed text(s) could not be read. Close all the same?</source>
        <translation>
            <numerusform>%n eingegebener Text war nicht lesbar. Trotzdem schließen?</numerusform>
            <numerusform>%n eingegebene Texte waren nicht lesbar. Trotzdem schließen?</numerusform>
        </translation>
    </message>
    <message>
        <source>What could not be read is marked red and is not in the plan; everything else is.</source>
        <translation>Was nicht gelesen werden konnte, ist rot markiert und steht nicht im Plan; alles andere schon.</translation>
    </message>
</context>
<context>
    <name>iap::ui::MoneyPage</name>
    <message>
        <source>Sums</source>
        <translation>Summen</translation>
    </message>
    <message>
        <source>New cost line</source>
        <translation>Neue Kostenposition</translation>
    </message>
    <message>
        <source>Funding ladder</source>
        <translation>Finanzierungsleiter</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>Nach Jahren</translation>
    </message>
    <message>
        <source>What the sums are by</source>
        <translation>Wonach summiert wird</translation>
    </message>
    <message>
        <source>Money by year</source>
        <translation>Geld nach Jahren</translation>
    </message>
    <message>
        <source>Cost by objective</source>
        <translation>Kosten nach Zielen</translation>
    </message>
    <message>
        <source>Cost by action</source>
        <translation>Kosten nach Maßnahmen</translation>
    </message>
    <message>
        <source>Cost by category</source>
        <translation>Kosten nach Kategorien</translation>
    </message>
    <message>
        <source>Funding by source</source>
        <translation>Finanzierung nach Quellen</translation>
    </message>
    <message>
        <source>Funding by source and kind of measure</source>
        <translation>Finanzierung nach Quelle und Art der Maßnahme</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>The table is copied; paste it into a spreadsheet.</source>
        <translation>Die Tabelle ist kopiert; fügen Sie sie in eine Tabellenkalkulation ein.</translation>
    </message>
    <message>
        <source>New funding line</source>
        <translation>Neue Finanzierungsposition</translation>
    </message>
    <message>
        <source>A cost belongs to an action: enter an action on the page Actions first.</source>
        <translation>Kosten gehören zu einer Maßnahme: Geben Sie zuerst auf der Seite Maßnahmen eine ein.</translation>
    </message>
    <message>
        <source>Click the action to which the line belongs first.</source>
        <translation>Klicken Sie zuerst die Maßnahme an, zu der die Position gehört.</translation>
    </message>
    <message>
        <source>Add a cost line to %1</source>
        <translation>Kostenposition zu %1 hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) unpriced, not in the cost</source>
        <translation>
            <numerusform>%n Maßnahme ohne Betrag, nicht in den Kosten</numerusform>
            <numerusform>%n Maßnahmen ohne Betrag, nicht in den Kosten</numerusform>
        </translation>
    </message>
    <message>
        <source>No action is priced yet.</source>
        <translation>Noch keine Maßnahme hat einen Betrag.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Secured</source>
        <translation>Gesichert</translation>
    </message>
    <message>
        <source>Applied for</source>
        <translation>Beantragt</translation>
    </message>
    <message>
        <source>Identified</source>
        <translation>In Aussicht</translation>
    </message>
    <message>
        <source>Still to find</source>
        <translation>Noch zu finden</translation>
    </message>
    <message>
        <source>no year</source>
        <translation>ohne Jahr</translation>
    </message>
    <message>
        <source>gap %1</source>
        <translation>Lücke %1</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>gedeckt</translation>
    </message>
    <message>
        <source>%1: cost %2, secured %3, still to find %4</source>
        <translation>%1: Kosten %2, gesichert %3, noch zu finden %4</translation>
    </message>
    <message>
        <source>%1 million</source>
        <translation>Mio. %1</translation>
    </message>
    <message>
        <source>; line: cost of the year</source>
        <comment>after the unit of a chart</comment>
        <translation>; Linie: Kosten des Jahres</translation>
    </message>
    <message>
        <source>%1 of funding without a year</source>
        <translation>%1 der Finanzierung ohne Jahr</translation>
    </message>
    <message>
        <source>Nothing to add up yet.</source>
        <translation>Noch nichts zu summieren.</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) without an amount</source>
        <translation>
            <numerusform>%n Quelle ohne Betrag</numerusform>
            <numerusform>%n Quellen ohne Betrag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) in prices of another year left out</source>
        <translation>
            <numerusform>%n Position in Preisen eines anderen Jahres ausgelassen</numerusform>
            <numerusform>%n Positionen in Preisen eines anderen Jahres ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht erfasst</translation>
    </message>
    <message>
        <source>More than the cost</source>
        <translation>Mehr als die Kosten</translation>
    </message>
    <message>
        <source>below zero: more money than cost in that row</source>
        <translation>unter null: in der Zeile gibt es mehr Geld als Kosten</translation>
    </message>
    <message>
        <source>Named, status not recorded</source>
        <translation>Benannt, Status nicht erfasst</translation>
    </message>
</context>
<context>
    <name>iap::ui::Navigation</name>
    <message numerus="yes">
        <source>%1, %n finding(s)</source>
        <translation>
            <numerusform>%1, %n Hinweis</numerusform>
            <numerusform>%1, %n Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>iap::ui::NewPlanDialog</name>
    <message>
        <source>New plan</source>
        <translation>Neuer Plan</translation>
    </message>
    <message>
        <source>URBACT plan with guiding questions</source>
        <translation>URBACT-Plan mit Leitfragen</translation>
    </message>
    <message>
        <source>Empty plan</source>
        <translation>Leerer Plan</translation>
    </message>
    <message>
        <source>Copy of the example plan</source>
        <translation>Kopie des Beispielplans</translation>
    </message>
    <message>
        <source>For example: Daily life within reach</source>
        <translation>Zum Beispiel: Alltag in Reichweite</translation>
    </message>
    <message>
        <source>Start with</source>
        <translation>Beginnen mit</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>Language of its texts</source>
        <translation>Sprache der Texte</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>plan</source>
        <comment>name of a new file</comment>
        <translation>Plan</translation>
    </message>
</context>
<context>
    <name>iap::ui::OpenPlan</name>
    <message>
        <source>The plan is open for reading only. Close it and open it again to edit.</source>
        <translation>Der Plan ist nur zum Lesen geöffnet. Schließen Sie ihn und öffnen Sie ihn erneut, um ihn zu bearbeiten.</translation>
    </message>
    <message>
        <source>This was not saved.</source>
        <translation>Dies wurde nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>iap::ui::OverviewPage</name>
    <message>
        <source>Review findings</source>
        <translation>Hinweise prüfen</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Finanzen</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikatoren</translation>
    </message>
    <message>
        <source>Top risks</source>
        <translation>Größte Risiken</translation>
    </message>
    <message>
        <source>Next 60 days</source>
        <translation>Nächste 60 Tage</translation>
    </message>
    <message>
        <source>%1 of %2 actions priced</source>
        <translation>%1 von %2 Maßnahmen beziffert</translation>
    </message>
    <message>
        <source>No action is priced yet.</source>
        <translation>Bisher ist keine Maßnahme beziffert.</translation>
    </message>
    <message>
        <source>Cost %1</source>
        <translation>Kosten %1</translation>
    </message>
    <message>
        <source>Secured</source>
        <translation>Gesichert</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht erfasst</translation>
    </message>
    <message>
        <source>Applied for</source>
        <translation>Beantragt</translation>
    </message>
    <message>
        <source>Identified</source>
        <translation>In Aussicht</translation>
    </message>
    <message>
        <source>Named, status not recorded</source>
        <translation>Genannt, Status nicht erfasst</translation>
    </message>
    <message>
        <source>Still to find</source>
        <translation>Noch zu finden</translation>
    </message>
    <message>
        <source>Ideas (not counted)</source>
        <translation>Ideen (nicht mitgezählt)</translation>
    </message>
    <message numerus="yes">
        <source>%n contradiction(s)</source>
        <translation>
            <numerusform>%n Widerspruch</numerusform>
            <numerusform>%n Widersprüche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n Lücke</numerusform>
            <numerusform>%n Lücken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n Anmerkung</numerusform>
            <numerusform>%n Anmerkungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n Maßnahme</numerusform>
            <numerusform>%n Maßnahmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s)</source>
        <translation>
            <numerusform>%n Indikator</numerusform>
            <numerusform>%n Indikatoren</numerusform>
        </translation>
    </message>
    <message>
        <source>with a baseline</source>
        <translation>mit Ausgangswert</translation>
    </message>
    <message>
        <source>with a target in figures for %1</source>
        <translation>mit beziffertem Zielwert für %1</translation>
    </message>
    <message>
        <source>No risk is entered yet.</source>
        <translation>Bisher ist kein Risiko eingetragen.</translation>
    </message>
    <message>
        <source>Step: %1</source>
        <translation>Arbeitsschritt: %1</translation>
    </message>
    <message>
        <source>Measure %1</source>
        <translation>Messen: %1</translation>
    </message>
    <message>
        <source>Review %1</source>
        <translation>Überprüfen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n date(s)</source>
        <translation>
            <numerusform>%n Termin</numerusform>
            <numerusform>%n Termine</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Es steht nichts an.</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Vollständigkeit</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Es fehlt nichts</translation>
    </message>
    <message>
        <source>Missing: %1 (%2)</source>
        <translation>Fehlt: %1 (%2)</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Fehlt: %1</translation>
    </message>
    <message>
        <source>%1 of required parts</source>
        <translation>%1 der nötigen Teile</translation>
    </message>
    <message numerus="yes">
        <source>cost, %n unpriced not counted</source>
        <translation>
            <numerusform>Kosten, %n ohne Betrag nicht mitgezählt</numerusform>
            <numerusform>Kosten, %n ohne Betrag nicht mitgezählt</numerusform>
        </translation>
    </message>
    <message>
        <source>cost of all actions</source>
        <translation>Kosten aller Maßnahmen</translation>
    </message>
    <message>
        <source>Quickest to close</source>
        <translation>Am schnellsten zu klären</translation>
    </message>
    <message>
        <source>under way</source>
        <comment>of so many actions</comment>
        <translation>in Umsetzung</translation>
    </message>
    <message>
        <source>planned</source>
        <comment>of so many actions</comment>
        <translation>geplant</translation>
    </message>
    <message>
        <source>done</source>
        <comment>of so many actions</comment>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>dropped</source>
        <comment>of so many actions</comment>
        <translation>aufgegeben</translation>
    </message>
    <message>
        <source>No action is entered yet.</source>
        <translation>Noch ist keine Maßnahme eingetragen.</translation>
    </message>
    <message>
        <source>No action has a date yet.</source>
        <translation>Noch hat keine Maßnahme ein Datum.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n action(s)</source>
        <translation>
            <numerusform>%1, %n Maßnahme</numerusform>
            <numerusform>%1, %n Maßnahmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: at most %2 of %n action(s) at a time</source>
        <translation>
            <numerusform>%1: höchstens %2 von %n Maßnahme zugleich</numerusform>
            <numerusform>%1: höchstens %2 von %n Maßnahmen zugleich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a date</source>
        <translation>
            <numerusform>%n ohne Datum</numerusform>
            <numerusform>%n ohne Datum</numerusform>
        </translation>
    </message>
    <message>
        <source>Actions that run, by quarter and objective</source>
        <translation>Laufende Maßnahmen nach Quartal und Ziel</translation>
    </message>
    <message>
        <source>Height: actions that run in the quarter. Diamonds: steps, filled when done.</source>
        <translation>Höhe: laufende Maßnahmen im Quartal. Rauten: Arbeitsschritte, gefüllt, wenn erledigt.</translation>
    </message>
    <message>
        <source>No indicator is entered yet.</source>
        <translation>Noch ist kein Indikator eingetragen.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>measured at least once</source>
        <translation>mindestens einmal gemessen</translation>
    </message>
    <message numerus="yes">
        <source>of %n risk(s), before → after response</source>
        <translation>
            <numerusform>von %n Risiko, vor → nach Gegenmaßnahme</numerusform>
            <numerusform>von %n Risiken, vor → nach Gegenmaßnahme</numerusform>
        </translation>
    </message>
    <message>
        <source>Step: %1 (%2)</source>
        <translation>Arbeitsschritt: %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>No risk is open.</source>
        <translation>Kein Risiko ist offen.</translation>
    </message>
    <message>
        <source>No objective</source>
        <translation>Ohne Ziel</translation>
    </message>
    <message>
        <source>Start: %1</source>
        <translation>Beginn: %1</translation>
    </message>
    <message>
        <source>End: %1</source>
        <translation>Ende: %1</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>so many indicators, by the method</comment>
        <translation>%1, nach %2</translation>
    </message>
    <message>
        <source>More than the cost</source>
        <translation>Mehr als die Kosten</translation>
    </message>
    <message numerus="yes">
        <source>%n to mend</source>
        <comment>gaps and contradictions</comment>
        <translation>
            <numerusform>%n zu beheben</numerusform>
            <numerusform>%n zu beheben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iap::ui::PagePreview</name>
    <message>
        <source>The document is being made</source>
        <translation>Das Dokument wird gemacht</translation>
    </message>
    <message>
        <source>Preview of the pages</source>
        <translation>Vorschau der Seiten</translation>
    </message>
    <message>
        <source>%1 documents (*%2)</source>
        <comment>PDF documents (*.pdf)</comment>
        <translation>%1-Dokumente (*%2)</translation>
    </message>
</context>
<context>
    <name>iap::ui::PlanSettingsPage</name>
    <message>
        <source>Cost categories</source>
        <translation>Kostenarten</translation>
    </message>
    <message>
        <source>Types of risk</source>
        <translation>Risikoarten</translation>
    </message>
    <message>
        <source>Sources of funding</source>
        <translation>Finanzierungsquellen</translation>
    </message>
    <message>
        <source>Aspects of integration</source>
        <translation>Aspekte der Integration</translation>
    </message>
    <message>
        <source>Kinds of measure</source>
        <translation>Arten von Vorhaben</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Topics of data</source>
        <translation>Themen der Daten</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Another currency keeps the figures as they are typed; nothing is converted.</source>
        <translation>Eine andere Währung lässt die Zahlen, wie sie eingegeben sind; nichts wird umgerechnet.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>The plan is written in one language. With a second one, titles and short texts can be kept in English too.</source>
        <translation>Der Plan ist in einer Sprache geschrieben. Mit einer zweiten können Titel und kurze Texte auch auf Englisch stehen.</translation>
    </message>
    <message>
        <source>Who may read what</source>
        <translation>Wer was lesen darf</translation>
    </message>
    <message>
        <source>A document for the public leaves out what is marked as internal or for the Local Group. Contacts and notes are internal unless you say otherwise. Counts of persons below the limit are not printed.</source>
        <translation>Ein Dokument für die Öffentlichkeit lässt weg, was als intern oder für die Lokale Gruppe gekennzeichnet ist. Kontakte und Notizen sind intern, solange Sie nichts anderes sagen. Personenzahlen unter der Grenze werden nicht gedruckt.</translation>
    </message>
    <message>
        <source>Logo of the city</source>
        <translation>Logo der Stadt</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>Logo wählen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Logo entfernen</translation>
    </message>
    <message>
        <source>Lists of the plan</source>
        <translation>Listen des Plans</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Neuer Eintrag</translation>
    </message>
    <message>
        <source>no logo</source>
        <translation>kein Logo</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Logo wählen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>%1 ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>%1 is larger than 10 MB. Choose a smaller picture.</source>
        <translation>%1 ist größer als 10 MB. Wählen Sie ein kleineres Bild.</translation>
    </message>
    <message>
        <source>%1 is no SVG picture.</source>
        <translation>%1 ist kein SVG-Bild.</translation>
    </message>
    <message>
        <source>%1 contains text. Convert the text to paths first.</source>
        <translation>%1 enthält Text. Wandeln Sie den Text zuerst in Pfade um.</translation>
    </message>
    <message>
        <source>%1 is no PNG, JPEG or SVG picture.</source>
        <translation>%1 ist kein PNG-, JPEG- oder SVG-Bild.</translation>
    </message>
    <message>
        <source>Logo of %1</source>
        <translation>Logo von %1</translation>
    </message>
    <message>
        <source>Whom new records are for</source>
        <translation>Für wen neue Einträge sind</translation>
    </message>
    <message>
        <source>What you add from now on begins with these readers; each record can be given others. Records that are there stay as they are.</source>
        <translation>Was Sie ab jetzt hinzufügen, hat zuerst diesen Leserkreis; jeder Eintrag kann einen anderen bekommen. Vorhandene Einträge bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Join two…</source>
        <translation>Zwei zusammenführen …</translation>
    </message>
    <message>
        <source>Makes one of two selected entries that mean the same</source>
        <translation>Macht aus zwei ausgewählten Einträgen, die dasselbe meinen, einen</translation>
    </message>
</context>
<context>
    <name>iap::ui::RecordModel</name>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>so many rows are shown, of all</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message numerus="yes">
        <source>Move %n row(s)</source>
        <translation>
            <numerusform>%n Zeile verschieben</numerusform>
            <numerusform>%n Zeilen verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Only rows that stand below the same row are moved together.</source>
        <translation>Nur Zeilen unter derselben Zeile werden zusammen verschoben.</translation>
    </message>
</context>
<context>
    <name>iap::ui::RecordTable</name>
    <message>
        <source>Totals: %1</source>
        <translation>Summen: %1</translation>
    </message>
</context>
<context>
    <name>iap::ui::RecordView</name>
    <message numerus="yes">
        <source>Paste %n row(s)</source>
        <translation>
            <numerusform>%n Zeile einfügen</numerusform>
            <numerusform>%n Zeilen einfügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) pasted.</source>
        <translation>
            <numerusform>%n Zeile eingefügt.</numerusform>
            <numerusform>%n Zeilen eingefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Nach unten ausfüllen</translation>
    </message>
    <message numerus="yes">
        <source>Clear %n cell(s)</source>
        <translation>
            <numerusform>%n Zelle leeren</numerusform>
            <numerusform>%n Zellen leeren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n row(s)</source>
        <translation>
            <numerusform>%n Zeile löschen</numerusform>
            <numerusform>%n Zeilen löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) deleted.</source>
        <translation>
            <numerusform>%n Zeile gelöscht.</numerusform>
            <numerusform>%n Zeilen gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) deleted, and with them: %1.</source>
        <translation>
            <numerusform>%n Zeile gelöscht und mit ihr: %1.</numerusform>
            <numerusform>%n Zeilen gelöscht und mit ihnen: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No row fits the filter. Esc in a filter field clears it.</source>
        <translation>Keine Zeile passt zum Filter. Esc in einem Filterfeld leert es.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Sort by this column</source>
        <translation>Nach dieser Spalte sortieren</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move below the row above</source>
        <translation>Unter die Zeile darüber hängen</translation>
    </message>
    <message>
        <source>Move one level up</source>
        <translation>Eine Ebene höher</translation>
    </message>
    <message>
        <source>“%1” is worked out from other fields; it is not typed here.</source>
        <translation>„%1“ wird aus anderen Feldern berechnet und nicht hier eingegeben.</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n Verknüpfung</numerusform>
            <numerusform>%n Verknüpfungen</numerusform>
        </translation>
    </message>
    <message>
        <source>A heading takes no cells: go to a row below it first, then paste.</source>
        <translation>Eine Überschrift nimmt keine Zellen auf: zuerst in eine Zeile darunter gehen, dann einfügen.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out: no new rows can be made here. Add them where they are defined, then paste again.</source>
        <translation>
            <numerusform>%n Zeile ausgelassen: Hier entstehen keine neuen Zeilen. Legen Sie sie dort an, wo sie definiert werden, und fügen Sie noch einmal ein.</numerusform>
            <numerusform>%n Zeilen ausgelassen: Hier entstehen keine neuen Zeilen. Legen Sie sie dort an, wo sie definiert werden, und fügen Sie noch einmal ein.</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns to the right of the last one shown were left out.</source>
        <translation>Spalten rechts von der letzten gezeigten wurden ausgelassen.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are no numbers: kept as words, not counted.</source>
        <translation>
            <numerusform>%n Wert ist keine Zahl: als Text behalten, nicht gezählt.</numerusform>
            <numerusform>%n Werte sind keine Zahlen: als Text behalten, nicht gezählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was read as %2; if it means something else, write it without that mark.</source>
        <comment>a number with a point or comma before three digits</comment>
        <translation>„%1“ wurde als %2 gelesen; ist etwas anderes gemeint, bitte ohne dieses Zeichen schreiben.</translation>
    </message>
    <message numerus="yes">
        <source>%n stakeholder(s) are new.</source>
        <translation>
            <numerusform>%n Beteiligter ist neu.</numerusform>
            <numerusform>%n Beteiligte sind neu.</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer linked with it: %1.</source>
        <translation>Nicht mehr damit verknüpft: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) have no lead now.</source>
        <translation>
            <numerusform>%n Maßnahme hat jetzt keine Federführung.</numerusform>
            <numerusform>%n Maßnahmen haben jetzt keine Federführung.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iap::ui::RiskMatrix</name>
    <message>
        <source>%1 × %2</source>
        <comment>a cell of the risk matrix: likelihood, impact</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Risk matrix</source>
        <translation>Risikomatrix</translation>
    </message>
    <message>
        <source>Matrix of opportunities</source>
        <translation>Matrix der Chancen</translation>
    </message>
    <message>
        <source>No risk has a likelihood and an impact yet.</source>
        <translation>Noch hat kein Risiko Eintrittswahrscheinlichkeit und Auswirkung.</translation>
    </message>
    <message>
        <source>Move %1 after the response to %2</source>
        <translation>%1 nach der Gegenmaßnahme auf %2 setzen</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>%1 auf %2 setzen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>iap::ui::RiskPage</name>
    <message>
        <source>New risk</source>
        <translation>Neues Risiko</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Label: before the response. White dot: after it. Drag a label, or move the selected risk with Ctrl and the arrow keys (with Shift too: after the response). A shows all arrows. Click a cell to see only its risks.</source>
        <translation>Schild: vor der Gegenmaßnahme. Weißer Punkt: danach. Ziehen Sie ein Schild, oder bewegen Sie das ausgewählte Risiko mit Strg und den Pfeiltasten (mit Umschalt: nach der Gegenmaßnahme). A zeigt alle Pfeile. Ein Klick in eine Zelle zeigt nur ihre Risiken.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beides</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Not on the matrix</source>
        <translation>Nicht in der Matrix</translation>
    </message>
    <message>
        <source>Before and after the response</source>
        <translation>Vor und nach Gegenmaßnahmen</translation>
    </message>
    <message>
        <source>New opportunity</source>
        <translation>Neue Chance</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n risk(s)</source>
        <translation>
            <numerusform>%1: %n Risiko</numerusform>
            <numerusform>%1: %n Risiken</numerusform>
        </translation>
    </message>
    <message>
        <source>Threats %1</source>
        <comment>and how many</comment>
        <translation>Gefahren %1</translation>
    </message>
    <message>
        <source>Opportunities %1</source>
        <comment>and how many</comment>
        <translation>Chancen %1</translation>
    </message>
    <message numerus="yes">
        <source>Scale: %n step(s)</source>
        <translation>
            <numerusform>Skala: %n Stufe</numerusform>
            <numerusform>Skala: %n Stufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without likelihood and impact</source>
        <comment>risks</comment>
        <translation>
            <numerusform>%n ohne Eintrittswahrscheinlichkeit und Auswirkung</numerusform>
            <numerusform>%n ohne Eintrittswahrscheinlichkeit und Auswirkung</numerusform>
        </translation>
    </message>
    <message>
        <source>Risks by level</source>
        <translation>Risiken nach Stufe</translation>
    </message>
    <message>
        <source>Before the response</source>
        <translation>Vor der Gegenmaßnahme</translation>
    </message>
    <message>
        <source>After it</source>
        <translation>Danach</translation>
    </message>
    <message numerus="yes">
        <source>%n rated higher after the response than before it</source>
        <comment>risks</comment>
        <translation>
            <numerusform>%n nach der Gegenmaßnahme höher eingestuft als davor</numerusform>
            <numerusform>%n nach der Gegenmaßnahme höher eingestuft als davor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed, not counted</source>
        <comment>risks</comment>
        <translation>
            <numerusform>%n geschlossen, nicht gezählt</numerusform>
            <numerusform>%n geschlossen, nicht gezählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iap::ui::ScaleEditor</name>
    <message>
        <source>How many steps</source>
        <translation>Wie viele Stufen</translation>
    </message>
    <message>
        <source>What the steps are called</source>
        <translation>Wie die Stufen heißen</translation>
    </message>
    <message>
        <source>Which scores are low, medium and high</source>
        <translation>Welche Werte niedrig, mittel und hoch sind</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n Stufe</numerusform>
            <numerusform>%n Stufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Risk scale of %n step(s)</source>
        <translation>
            <numerusform>Risikoskala mit %n Stufe</numerusform>
            <numerusform>Risikoskala mit %n Stufen</numerusform>
        </translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was sie bedeutet</translation>
    </message>
    <message>
        <source>%1, step %2</source>
        <translation>%1, Stufe %2</translation>
    </message>
    <message>
        <source>%1, step %2: what it means</source>
        <translation>%1, Stufe %2: was sie bedeutet</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Risikostufe</translation>
    </message>
    <message>
        <source>From a score of</source>
        <translation>Ab dem Wert</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Own word</source>
        <translation>Eigenes Wort</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1: from a score of</source>
        <translation>%1: ab dem Wert</translation>
    </message>
    <message>
        <source>Word of a risk level</source>
        <translation>Wort für eine Risikostufe</translation>
    </message>
    <message>
        <source>%1: own word</source>
        <translation>%1: eigenes Wort</translation>
    </message>
    <message>
        <source>The score of a risk is its likelihood times its impact.</source>
        <translation>Der Wert eines Risikos ist Eintrittswahrscheinlichkeit mal Auswirkung.</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>nicht verwendet</translation>
    </message>
    <message numerus="yes">
        <source>%n risk(s) were entered on another scale. They keep the steps that were entered and are shown at the same share of this scale; going back shows them as they were.</source>
        <translation>
            <numerusform>%n Risiko wurde auf einer anderen Skala eingetragen. Es behält seine Stufen und wird hier am gleichen Anteil dieser Skala gezeigt; zurückgestellt ist alles wie zuvor.</numerusform>
            <numerusform>%n Risiken wurden auf einer anderen Skala eingetragen. Sie behalten ihre Stufen und werden hier am gleichen Anteil dieser Skala gezeigt; zurückgestellt ist alles wie zuvor.</numerusform>
        </translation>
    </message>
    <message>
        <source>A change keeps what was entered: risks are shown at the same share of the new scale.</source>
        <translation>Eine Änderung behält, was eingetragen ist: Risiken werden am gleichen Anteil der neuen Skala gezeigt.</translation>
    </message>
    <message>
        <source>Words of the scale: %1</source>
        <translation>Wörter der Skala: %1</translation>
    </message>
    <message>
        <source>Scores of the level “%1”</source>
        <translation>Werte der Risikostufe „%1“</translation>
    </message>
    <message>
        <source>A level begins with a whole number above the level before it and below the next one, at most %1.</source>
        <translation>Eine Risikostufe beginnt mit einer ganzen Zahl über der Stufe davor und unter der nächsten, höchstens %1.</translation>
    </message>
</context>
<context>
    <name>iap::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Darf leer bleiben</translation>
    </message>
    <message>
        <source>Stands beside your edits in the plan file, so that colleagues know whom to ask.</source>
        <translation>Steht in der Plandatei neben Ihren Änderungen, damit andere wissen, wen sie fragen können.</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Wie am Computer eingestellt</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Another language is used from the next start of the program.</source>
        <translation>Eine andere Sprache gilt ab dem nächsten Start des Programms.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Übernehmen</translation>
    </message>
</context>
<context>
    <name>iap::ui::StakeholderPage</name>
    <message>
        <source>Join two…</source>
        <translation>Zwei zusammenführen…</translation>
    </message>
    <message>
        <source>Makes one of two selected stakeholders that are the same</source>
        <translation>Macht aus zwei ausgewählten Beteiligten, die dieselben sind, einen</translation>
    </message>
    <message>
        <source>Which of the two names stays?</source>
        <translation>Welcher der beiden Namen bleibt?</translation>
    </message>
    <message>
        <source>Leave both</source>
        <translation>Beide lassen</translation>
    </message>
    <message>
        <source>Keep “%1”</source>
        <translation>„%1“ behalten</translation>
    </message>
    <message>
        <source>Join %1 and %2</source>
        <translation>%1 und %2 zusammenführen</translation>
    </message>
    <message>
        <source>“%1” is now “%2”.</source>
        <translation>„%1“ ist jetzt „%2“.</translation>
    </message>
    <message>
        <source>Select the two that are one first: click the one, then the other with Ctrl.</source>
        <translation>Bitte zuerst die beiden auswählen, die dasselbe sind: auf den einen Eintrag klicken, auf den anderen mit Strg.</translation>
    </message>
    <message>
        <source>Everything that refers to the other one will refer to it, and what it lacks it takes over. This can be undone.</source>
        <translation>Alles, was auf den anderen verweist, verweist dann auf diesen; was ihm fehlt, übernimmt er. Das lässt sich rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>iap::ui::StartPage</name>
    <message>
        <source>New plan</source>
        <translation>Neuer Plan</translation>
    </message>
    <message>
        <source>Recent plans</source>
        <translation>Zuletzt geöffnete Pläne</translation>
    </message>
    <message>
        <source>Open a plan…</source>
        <translation>Plan öffnen…</translation>
    </message>
    <message>
        <source>Open the example plan</source>
        <translation>Beispielplan öffnen</translation>
    </message>
    <message>
        <source>No plan was opened on this computer yet. Make a new one, or look at the example.</source>
        <translation>Auf diesem Computer wurde noch kein Plan geöffnet. Legen Sie einen neuen an oder sehen Sie sich das Beispiel an.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>New plan…</source>
        <translation>Neuer Plan…</translation>
    </message>
    <message>
        <source>Empty, or with the guiding questions of an Integrated Action Plan in its chapters.</source>
        <translation>Leer oder mit den Leitfragen eines Integrierten Aktionsplans in seinen Kapiteln.</translation>
    </message>
    <message>
        <source>A plan is one file that ends in .iap. You can also drop it on this window.</source>
        <translation>Ein Plan ist eine Datei, die auf .iap endet. Sie können sie auch auf dieses Fenster ziehen.</translation>
    </message>
    <message>
        <source>A complete plan of a city we made up, to look around and try things out.</source>
        <translation>Ein vollständiger Plan einer erfundenen Stadt, zum Umsehen und Ausprobieren.</translation>
    </message>
</context>
<context>
    <name>iap::ui::TablePage</name>
    <message>
        <source>Choose columns</source>
        <translation>Spalten wählen</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
</context>
<context>
    <name>iap::ui::TimelinePage</name>
    <message>
        <source>Length of the periods</source>
        <translation>Länge der Zeiträume</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>Quartale</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Filled: months are known. Dashed: years or one date only. With a point: no end. Diamonds: steps, filled when done. Red: today.</source>
        <translation>Gefüllt: Monate sind bekannt. Gestrichelt: nur Jahre oder nur ein Termin. Mit Spitze: ohne Ende. Rauten: Arbeitsschritte, gefüllt wenn erledigt. Rot: heute.</translation>
    </message>
</context>
<context>
    <name>iap::ui::WhatIfPage</name>
    <message>
        <source>What happens?</source>
        <translation>Was geschieht?</translation>
    </message>
    <message>
        <source>What breaks</source>
        <translation>Was bricht</translation>
    </message>
    <message>
        <source>Money now and then</source>
        <translation>Geld jetzt und dann</translation>
    </message>
    <message>
        <source>Years now and then</source>
        <translation>Jahre jetzt und dann</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Year by year</source>
        <translation>Jahr für Jahr</translation>
    </message>
    <message>
        <source>Action that slips</source>
        <translation>Maßnahme, die sich verschiebt</translation>
    </message>
    <message>
        <source>Months by which it slips; below zero it comes earlier</source>
        <translation>Monate, um die sie sich verschiebt; unter null kommt sie früher</translation>
    </message>
    <message>
        <source>Source of funding that falls away</source>
        <translation>Finanzierungsquelle, die wegfällt</translation>
    </message>
    <message>
        <source>Change of all costs in per cent</source>
        <translation>Veränderung aller Kosten in Prozent</translation>
    </message>
    <message>
        <source>An action slips</source>
        <translation>Eine Maßnahme verschiebt sich</translation>
    </message>
    <message>
        <source>by months</source>
        <comment>before the field with the number of months</comment>
        <translation>um Monate</translation>
    </message>
    <message>
        <source>A source falls away</source>
        <translation>Eine Quelle fällt weg</translation>
    </message>
    <message>
        <source>All costs change by</source>
        <translation>Alle Kosten ändern sich um</translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation>Name der Fassung</translation>
    </message>
    <message>
        <source>Keep as a version</source>
        <translation>Als Fassung behalten</translation>
    </message>
    <message>
        <source>Keeps the variant in the plan file beside the plan. The plan itself does not change.</source>
        <translation>Behält die Variante in der Plandatei neben dem Plan. Der Plan selbst ändert sich nicht.</translation>
    </message>
    <message>
        <source>Ask nothing</source>
        <translation>Nichts fragen</translation>
    </message>
    <message numerus="yes">
        <source>%1 slips by %n month(s)</source>
        <translation>
            <numerusform>%1 verschiebt sich um %n Monat</numerusform>
            <numerusform>%1 verschiebt sich um %n Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 comes %n month(s) earlier</source>
        <translation>
            <numerusform>%1 kommt %n Monat früher</numerusform>
            <numerusform>%1 kommt %n Monate früher</numerusform>
        </translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>ohne %1</translation>
    </message>
    <message>
        <source>costs %1 higher</source>
        <translation>Kosten %1 höher</translation>
    </message>
    <message>
        <source>costs %1 lower</source>
        <translation>Kosten %1 niedriger</translation>
    </message>
    <message>
        <source>no action</source>
        <translation>keine Maßnahme</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>keine Quelle</translation>
    </message>
    <message>
        <source>Choose above what to try out. The plan itself does not change.</source>
        <translation>Wählen Sie oben, was Sie ausprobieren. Der Plan selbst ändert sich nicht.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Order of actions</source>
        <translation>Reihenfolge der Maßnahmen</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) too early for what it waits for: %1</source>
        <translation>
            <numerusform>%n Tag zu früh für das, worauf sie wartet: %1</numerusform>
            <numerusform>%n Tage zu früh für das, worauf sie wartet: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Target dates</source>
        <translation>Zieltermine</translation>
    </message>
    <message numerus="yes">
        <source>due %1; %2 ends %n day(s) later</source>
        <translation>
            <numerusform>fällig %1; %2 endet %n Tag später</numerusform>
            <numerusform>fällig %1; %2 endet %n Tage später</numerusform>
        </translation>
    </message>
    <message>
        <source>Money of actions</source>
        <translation>Geld der Maßnahmen</translation>
    </message>
    <message>
        <source>still to find %1 instead of %2</source>
        <translation>noch zu finden: %1 statt %2</translation>
    </message>
    <message>
        <source>After the end of the plan</source>
        <translation>Nach dem Ende des Plans</translation>
    </message>
    <message>
        <source>ends %1; the plan ends %2</source>
        <translation>endet %1; der Plan endet %2</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Secured</source>
        <translation>Gesichert</translation>
    </message>
    <message>
        <source>Applied for or identified</source>
        <translation>Beantragt oder in Aussicht</translation>
    </message>
    <message>
        <source>Still to find</source>
        <translation>Noch zu finden</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>no year</source>
        <translation>ohne Jahr</translation>
    </message>
    <message>
        <source>Cost now</source>
        <translation>Kosten jetzt</translation>
    </message>
    <message>
        <source>Cost then</source>
        <translation>Kosten dann</translation>
    </message>
    <message>
        <source>Still to find now</source>
        <translation>Noch zu finden jetzt</translation>
    </message>
    <message>
        <source>Still to find then</source>
        <translation>Noch zu finden dann</translation>
    </message>
    <message>
        <source>More is missing in %1</source>
        <translation>Mehr fehlt in %1</translation>
    </message>
    <message>
        <source>Give the version a name first.</source>
        <translation>Geben Sie der Fassung zuerst einen Namen.</translation>
    </message>
    <message>
        <source>Kept as version “%1” in the plan file. The plan itself is as before.</source>
        <translation>Als Fassung „%1“ in der Plandatei behalten. Der Plan selbst ist wie zuvor.</translation>
    </message>
    <message>
        <source>Nothing: every order, every target date and the money of every action and year hold as before.</source>
        <translation>Nichts: Jede Reihenfolge, jeder Zieltermin und das Geld jeder Maßnahme und jedes Jahres halten wie zuvor.</translation>
    </message>
    <message>
        <source>Money of years</source>
        <translation>Geld der Jahre</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht erfasst</translation>
    </message>
    <message numerus="yes">
        <source>about %n month(s) too early for what it waits for: %1</source>
        <translation>
            <numerusform>etwa %n Monat zu früh für das, worauf sie wartet: %1</numerusform>
            <numerusform>etwa %n Monate zu früh für das, worauf sie wartet: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due %1; %2 ends about %n month(s) later</source>
        <translation>
            <numerusform>fällig %1; %2 endet etwa %n Monat später</numerusform>
            <numerusform>fällig %1; %2 endet etwa %n Monate später</numerusform>
        </translation>
    </message>
    <message>
        <source>Named, status not recorded</source>
        <translation>Benannt, Status nicht erfasst</translation>
    </message>
</context>
</TS>
