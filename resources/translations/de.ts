<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>The words are all here.</source>
        <translation>Alle Wörter sind da.</translation>
    </message>
    <message>
        <source>a picture without a web address</source>
        <translation>ein Bild ohne Web-Adresse</translation>
    </message>
    <message>
        <source>{number} pictures without a web address</source>
        <translation>{number} Bilder ohne Web-Adresse</translation>
    </message>
    <message>
        <source>{these} and {last}</source>
        <translation>{these} und {last}</translation>
    </message>
    <message>
        <source>Left out: {things}.</source>
        <translation>Weggelassen: {things}.</translation>
    </message>
    <message>
        <source>In the history: %1</source>
        <translation>Im Verlauf: %1</translation>
    </message>
    <message>
        <source>Untitled review</source>
        <translation>Kritik ohne Titel</translation>
    </message>
    <message>
        <source>ReviewDesk ended before it had saved. Your last changes to “%1” are back.</source>
        <translation>ReviewDesk endete, bevor gespeichert war. Ihre letzten Änderungen an „%1“ sind zurück.</translation>
    </message>
    <message>
        <source>ReviewDesk ended before it had saved. Your last changes to “%1” are back, with those made elsewhere.</source>
        <translation>ReviewDesk endete, bevor gespeichert war. Ihre letzten Änderungen an „%1“ sind zurück, zusammen mit denen von anderswo.</translation>
    </message>
    <message>
        <source>ReviewDesk ended before it had saved. “%1” was changed elsewhere and stands as it is there; your last changes lie in its history.</source>
        <translation>ReviewDesk endete, bevor gespeichert war. „%1“ wurde anderswo geändert und bleibt, wie sie dort ist; Ihre letzten Änderungen liegen im Verlauf.</translation>
    </message>
    <message>
        <source>ReviewDesk ended before it had saved. “%1” had been removed; it is back, with your last changes.</source>
        <translation>ReviewDesk endete, bevor gespeichert war. „%1“ war entfernt worden; die Kritik ist zurück, mit Ihren letzten Änderungen.</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>Exportiert: %1</translation>
    </message>
    <message>
        <source>Pause in the writing</source>
        <translation>Schreibpause</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>Benannt</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportiert</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Other status</source>
        <translation>Anderer Status</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>Vor einer Wiederherstellung</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>Vor einem Import</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Wiederhergestellt</translation>
    </message>
    <message>
        <source>Changed elsewhere too</source>
        <translation>Auch anderswo geändert</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Gespeichert %1</translation>
    </message>
    <message>
        <source>Only blanks or signs differ.</source>
        <translation>Nur Leerräume oder Zeichen unterscheiden sich.</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Kein Unterschied.</translation>
    </message>
    <message>
        <source>Since this version: %1.</source>
        <translation>Seit dieser Fassung: %1.</translation>
    </message>
    <message>
        <source>In this version: %1.</source>
        <translation>In dieser Fassung: %1.</translation>
    </message>
    <message>
        <source>What was kept here is damaged on the disk and cannot be read. Your text is not touched by it, and new versions are kept as before. An older backup may still hold what is missing.</source>
        <translation>Was hier aufbewahrt war, ist auf dem Datenträger beschädigt und nicht lesbar. Ihr Text ist davon unberührt, und neue Fassungen werden wie zuvor aufbewahrt. Eine ältere Sicherung enthält vielleicht noch, was fehlt.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titelzeile</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>Vorspann</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Other keys of the file</source>
        <translation>Weitere Schlüssel der Datei</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>About ReviewDesk</source>
        <translation>Über ReviewDesk</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Sicherungen…</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Command Palette…</source>
        <translation>Befehlspalette…</translation>
    </message>
    <message>
        <source>Context Menu</source>
        <translation>Kontextmenü</translation>
    </message>
    <message>
        <source>Copy HTML</source>
        <translation>HTML kopieren</translation>
    </message>
    <message>
        <source>Copy Review File</source>
        <translation>Kritikdatei kopieren</translation>
    </message>
    <message>
        <source>Copy as Rich Text</source>
        <translation>Als formatierten Text kopieren</translation>
    </message>
    <message>
        <source>Copy for the CMS</source>
        <translation>Für das CMS kopieren</translation>
    </message>
    <message>
        <source>Export Again</source>
        <translation>Erneut exportieren</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>Find Next</source>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>Find Previous</source>
        <translation>Rückwärts suchen</translation>
    </message>
    <message>
        <source>Find in Library</source>
        <translation>In der Bibliothek suchen</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Focus Mode</source>
        <translation>Nur der Text</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Import Folder…</source>
        <translation>Ordner importieren…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Move to Trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>New Review</source>
        <translation>Neue Kritik</translation>
    </message>
    <message>
        <source>New from Template…</source>
        <translation>Neu aus Vorlage…</translation>
    </message>
    <message>
        <source>Next Marked Word</source>
        <translation>Nächstes markiertes Wort</translation>
    </message>
    <message>
        <source>Next Pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Preview Larger</source>
        <translation>Vorschau größer</translation>
    </message>
    <message>
        <source>Preview Smaller</source>
        <translation>Vorschau kleiner</translation>
    </message>
    <message>
        <source>Preview at Its Own Size</source>
        <translation>Vorschau in Originalgröße</translation>
    </message>
    <message>
        <source>Previous Pane</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Ersetzen…</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Kritik</translation>
    </message>
    <message>
        <source>Sample Review</source>
        <translation>Beispielkritik</translation>
    </message>
    <message>
        <source>Save a Version…</source>
        <translation>Fassung sichern…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF sichern…</translation>
    </message>
    <message>
        <source>Save as Template…</source>
        <translation>Als Vorlage sichern…</translation>
    </message>
    <message>
        <source>Search and Card</source>
        <translation>Suche und Karte</translation>
    </message>
    <message>
        <source>Section Target…</source>
        <translation>Ziel für den Abschnitt…</translation>
    </message>
    <message>
        <source>Show the Log</source>
        <translation>Protokoll zeigen</translation>
    </message>
    <message>
        <source>Snippet…</source>
        <translation>Textbaustein…</translation>
    </message>
    <message>
        <source>Text Larger</source>
        <translation>Text größer</translation>
    </message>
    <message>
        <source>Text Smaller</source>
        <translation>Text kleiner</translation>
    </message>
    <message>
        <source>Text at Its Usual Size</source>
        <translation>Text in üblicher Größe</translation>
    </message>
    <message>
        <source>Theme: As the System</source>
        <translation>Farben: wie das System</translation>
    </message>
    <message>
        <source>Theme: Dark</source>
        <translation>Farben: dunkel</translation>
    </message>
    <message>
        <source>Theme: High Contrast</source>
        <translation>Farben: hoher Kontrast</translation>
    </message>
    <message>
        <source>Theme: Light</source>
        <translation>Farben: hell</translation>
    </message>
    <message>
        <source>Typewriter Scrolling</source>
        <translation>Schreibmaschinen-Rollen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo Import</source>
        <translation>Import zurücknehmen</translation>
    </message>
    <message>
        <source>Word Target…</source>
        <translation>Wortziel…</translation>
    </message>
    <message>
        <source>Your Year</source>
        <translation>Ihr Jahr</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>%1 reviews</source>
        <translation>%1 Kritiken</translation>
    </message>
    <message>
        <source>%1, and %2 in the trash</source>
        <translation>%1, und %2 im Papierkorb</translation>
    </message>
    <message>
        <source>1 review</source>
        <translation>1 Kritik</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Good but for what was damaged</source>
        <translation>Gut bis auf das Beschädigte</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>Im Papierkorb</translation>
    </message>
    <message>
        <source>Untitled review</source>
        <translation>Kritik ohne Titel</translation>
    </message>
    <message>
        <source>edited %1</source>
        <translation>bearbeitet %1</translation>
    </message>
    <message>
        <source>what cannot be read</source>
        <translation>was nicht lesbar ist</translation>
    </message>
</context>
<context>
    <name>BackupsPresenter</name>
    <message numerus="yes">
        <source>They lie in %1. The newest of each of %n days and of 4 weeks stays.</source>
        <translation>
            <numerusform>Sie liegen in %1. Die neueste von %n Tag und von 4 Wochen bleibt.</numerusform>
            <numerusform>Sie liegen in %1. Die neueste von jedem von %n Tagen und von 4 Wochen bleibt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup is made, and it is good.</source>
        <translation>Die Sicherung ist angelegt, und sie ist gut.</translation>
    </message>
    <message>
        <source>No backup was made.</source>
        <translation>Es wurde keine Sicherung angelegt.</translation>
    </message>
</context>
<context>
    <name>BackupsView</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Progress of the backup</source>
        <translation>Fortschritt der Sicherung</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Kritiken</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Back Up Now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Restore Whole Store…</source>
        <translation>Ganze Ablage wiederherstellen…</translation>
    </message>
    <message>
        <source>Show Folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Search in this backup</source>
        <translation>In dieser Sicherung suchen</translation>
    </message>
    <message>
        <source>Reviews in this backup</source>
        <translation>Kritiken in dieser Sicherung</translation>
    </message>
    <message>
        <source>The review as the backup holds it</source>
        <translation>Die Kritik, wie die Sicherung sie enthält</translation>
    </message>
    <message>
        <source>Bring This Review Back as a Copy</source>
        <translation>Diese Kritik als Kopie zurückholen</translation>
    </message>
</context>
<context>
    <name>BodyView</name>
    <message>
        <source>Body</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Write your review here</source>
        <translation>Hier steht Ihre Kritik</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 Eintrag</translation>
    </message>
    <message>
        <source>Comes out</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Embargo ends</source>
        <translation>Sperrfrist endet</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Veröffentlichung</translation>
    </message>
    <message>
        <source>Untitled review</source>
        <translation>Kritik ohne Titel</translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>Tage des Monats</translation>
    </message>
    <message>
        <source>Month before (Page Up)</source>
        <translation>Vorheriger Monat (Bild auf)</translation>
    </message>
    <message>
        <source>Next month (Page Down)</source>
        <translation>Nächster Monat (Bild ab)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Go to today (T)</source>
        <translation>Zum heutigen Tag (T)</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Nothing lies in these weeks. Embargo and publication stand in the Review panel (Ctrl+3), release dates in the Film panel (Ctrl+2): what has a day there is here.</source>
        <translation>In diesen Wochen liegt nichts. Sperrfrist und Veröffentlichung stehen im Bereich „Kritik“ (Strg+3), Starttermine im Bereich „Film“ (Strg+2): Was dort einen Tag hat, steht hier.</translation>
    </message>
    <message>
        <source>Nothing on this day.</source>
        <translation>Nichts an diesem Tag.</translation>
    </message>
    <message>
        <source>Nothing in this month.</source>
        <translation>Nichts in diesem Monat.</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>No film yet</source>
        <translation>Noch kein Film</translation>
    </message>
    <message>
        <source>No headline yet</source>
        <translation>Noch keine Titelzeile</translation>
    </message>
    <message>
        <source>edited %1</source>
        <translation>bearbeitet %1</translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation>Noch 1 Tag</translation>
    </message>
    <message>
        <source>%1 days left</source>
        <translation>Noch %1 Tage</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>your-site.example</source>
        <translation>ihre-seite.example</translation>
    </message>
    <message numerus="yes">
        <source>%n d ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>vor %n Std.</numerusform>
            <numerusform>vor %n Std.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>vor %n Min.</numerusform>
            <numerusform>vor %n Min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
</context>
<context>
    <name>CardEditor</name>
    <message>
        <source>Ad slot</source>
        <translation>Anzeigenplatz</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address of the video</source>
        <translation>Adresse des Videos</translation>
    </message>
    <message>
        <source>Also read</source>
        <translation>Lesen Sie auch</translation>
    </message>
    <message>
        <source>Alt text: what the image shows</source>
        <translation>Alternativtext: was das Bild zeigt</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Bildnachweis</translation>
    </message>
    <message>
        <source>Edit as Markdown</source>
        <translation>Als Markdown bearbeiten</translation>
    </message>
    <message>
        <source>Edit as Markdown (Ctrl+F2)</source>
        <translation>Als Markdown bearbeiten (Strg+F2)</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>Fußnote</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Heading of column {column}</source>
        <translation>Überschrift der Spalte {column}</translation>
    </message>
    <message>
        <source>Headline of the other review</source>
        <translation>Titelzeile der anderen Kritik</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Markdown of the card</source>
        <translation>Markdown der Karte</translation>
    </message>
    <message>
        <source>Name of the slot</source>
        <translation>Name des Platzes</translation>
    </message>
    <message>
        <source>Not described yet</source>
        <translation>Noch nicht beschrieben</translation>
    </message>
    <message>
        <source>Row {row}, column {column}</source>
        <translation>Zeile {row}, Spalte {column}</translation>
    </message>
    <message>
        <source>Shown below the image</source>
        <translation>Steht unter dem Bild</translation>
    </message>
    <message>
        <source>Shown below the video</source>
        <translation>Steht unter dem Video</translation>
    </message>
    <message>
        <source>Slug or address of the review</source>
        <translation>Kurzname oder Adresse der Kritik</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Text der Fußnote</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>What the note says</source>
        <translation>Was die Fußnote sagt</translation>
    </message>
    <message>
        <source>Words of the link</source>
        <translation>Wörter des Links</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>Ad slot</source>
        <translation>Anzeigenplatz</translation>
    </message>
    <message>
        <source>Also read</source>
        <translation>Lesen Sie auch</translation>
    </message>
    <message>
        <source>Alt text missing</source>
        <translation>Alternativtext fehlt</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>No description yet</source>
        <translation>Noch keine Beschreibung</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>in-article</source>
        <translation>im-artikel</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Delete removes it, Enter changes it, Alt and an arrow move it</source>
        <translation>Entf entfernt es, Eingabe ändert es, Alt mit einem Pfeil verschiebt es</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>On the desk: “%1”</source>
        <translation>In der Ablage: „%1“</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>No word is marked.</source>
        <translation>Kein Wort ist markiert.</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>The text of this version is copied.</source>
        <translation>Der Text dieser Fassung ist kopiert.</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>This version cannot be shown.</source>
        <translation>Diese Fassung lässt sich nicht zeigen.</translation>
    </message>
    <message>
        <source>The review is as in this version.</source>
        <translation>Die Kritik ist wie in dieser Fassung.</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Zurück zum Text</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>Copy Text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Name…</source>
        <translation>Benennen…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Change before</source>
        <translation>Vorige Änderung</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Nächste Änderung</translation>
    </message>
</context>
<context>
    <name>ConflictPresenter</name>
    <message>
        <source>You and somebody else changed the same passage or field. Both texts are safe; yours is not saved yet.</source>
        <translation>Sie und jemand anders haben dieselbe Stelle oder dasselbe Feld geändert. Beide Texte sind sicher; Ihrer ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Compare and Choose</source>
        <translation>Vergleichen und wählen</translation>
    </message>
    <message>
        <source>Your text has changed since. Here it is as it is now.</source>
        <translation>Ihr Text hat sich seitdem geändert. So ist er jetzt.</translation>
    </message>
    <message>
        <source>Settled. Both texts are in the history.</source>
        <translation>Geklärt. Beide Texte sind im Verlauf.</translation>
    </message>
</context>
<context>
    <name>ConflictView</name>
    <message>
        <source>Changed by you and somebody else</source>
        <translation>Von Ihnen und jemand anderem geändert</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Zurück zum Text</translation>
    </message>
    <message>
        <source>Back to the text (Esc)</source>
        <translation>Zurück zum Text (Esc)</translation>
    </message>
    <message>
        <source>Say what is to stand. Whatever you choose, both texts stay in the history. All else that was changed is in the text already.</source>
        <translation>Sagen Sie, was stehen soll. Was Sie auch wählen, beide Texte bleiben im Verlauf. Alles andere, was geändert wurde, ist schon im Text.</translation>
    </message>
    <message>
        <source>Use These</source>
        <translation>Diese nehmen</translation>
    </message>
    <message>
        <source>Use what is chosen</source>
        <translation>Das Gewählte nehmen</translation>
    </message>
</context>
<context>
    <name>ContextMenu</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
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
        <source>Paste Plain</source>
        <translation>Unformatiert einfügen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Looking for a better spelling…</source>
        <translation>Bessere Schreibweise wird gesucht…</translation>
    </message>
    <message>
        <source>Add “%1” to My Words</source>
        <translation>„%1“ zu meinen Wörtern</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Keine Vorschläge</translation>
    </message>
    <message>
        <source>Edit Link…</source>
        <translation>Link bearbeiten…</translation>
    </message>
    <message>
        <source>Copy Link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Remove Link</source>
        <translation>Link entfernen</translation>
    </message>
    <message>
        <source>Edit Card…</source>
        <translation>Karte bearbeiten…</translation>
    </message>
    <message>
        <source>Edit as Markdown</source>
        <translation>Als Markdown bearbeiten</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Blocks copied. Paste them into WordPress.</source>
        <translation>Blöcke kopiert. Fügen Sie sie in WordPress ein.</translation>
    </message>
    <message>
        <source>Rich text copied.</source>
        <translation>Formatierter Text kopiert.</translation>
    </message>
    <message>
        <source>HTML copied. Paste it into your site.</source>
        <translation>HTML kopiert. Fügen Sie es in Ihre Seite ein.</translation>
    </message>
    <message>
        <source>Review file copied.</source>
        <translation>Kritikdatei kopiert.</translation>
    </message>
</context>
<context>
    <name>Counting</name>
    <message>
        <source>Word Target</source>
        <translation>Wortziel</translation>
    </message>
    <message>
        <source>Words that this review is to have; 0 for none</source>
        <translation>Wörter, die diese Kritik haben soll; 0 für kein Ziel</translation>
    </message>
    <message>
        <source>Set Target</source>
        <translation>Ziel setzen</translation>
    </message>
</context>
<context>
    <name>CrashReports</name>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>You can go on writing. If it happens again, copy the report for whoever helps you. It is at %1.</source>
        <translation>Sie können weiterschreiben. Wenn es wieder geschieht, kopieren Sie den Bericht für die, die Ihnen helfen. Er liegt unter %1.</translation>
    </message>
    <message>
        <source>A part of ReviewDesk failed. Your text is safe: what you typed is saved as before.</source>
        <translation>Ein Teil von ReviewDesk hat versagt. Ihr Text ist sicher: Was Sie geschrieben haben, wird gespeichert wie zuvor.</translation>
    </message>
    <message>
        <source>A part of ReviewDesk failed. Your text is safe at %1: what you typed is saved as before.</source>
        <translation>Ein Teil von ReviewDesk hat versagt. Ihr Text liegt sicher in %1: Was Sie geschrieben haben, wird gespeichert wie zuvor.</translation>
    </message>
    <message>
        <source>A part of ReviewDesk failed. What was saved is safe at %1. Your last changes are not saved yet: they stay in the window, and the line below says why.</source>
        <translation>Ein Teil von ReviewDesk ist gescheitert. Was gespeichert war, ist sicher unter %1. Ihre letzten Änderungen sind noch nicht gespeichert: Sie bleiben im Fenster, und die Zeile unten sagt, warum.</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>Der Bericht liegt in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Go On Writing</source>
        <translation>Weiterschreiben</translation>
    </message>
    <message>
        <source>Copy the Report</source>
        <translation>Bericht kopieren</translation>
    </message>
</context>
<context>
    <name>DamagedPage</name>
    <message>
        <source>What can be read of the review</source>
        <translation>Was von der Kritik lesbar ist</translation>
    </message>
    <message>
        <source>What can be read of it; it can be copied:</source>
        <translation>Was davon lesbar ist; es lässt sich kopieren:</translation>
    </message>
</context>
<context>
    <name>DamagedReview</name>
    <message>
        <source>Untitled review</source>
        <translation>Kritik ohne Titel</translation>
    </message>
    <message>
        <source>“%1” is damaged</source>
        <translation>„%1“ ist beschädigt</translation>
    </message>
    <message>
        <source>It is not as it was saved: the disk, or another program, changed it. Nothing was overwritten.</source>
        <translation>Sie ist nicht mehr so, wie sie gespeichert wurde: Der Datenträger oder ein anderes Programm hat sie verändert. Nichts wurde überschrieben.</translation>
    </message>
    <message>
        <source>Put back the newest sound state; what can be read of it now is kept as a file.</source>
        <translation>Holen Sie den neuesten unversehrten Stand zurück; was jetzt lesbar ist, wird als Datei aufbewahrt.</translation>
    </message>
    <message>
        <source>Neither its history nor a backup holds it whole. Copy what can be read into a new review.</source>
        <translation>Weder ihr Verlauf noch eine Sicherung enthält sie vollständig. Kopieren Sie, was lesbar ist, in eine neue Kritik.</translation>
    </message>
    <message>
        <source>The review is whole again. What could be read before is kept as %1.</source>
        <translation>Die Kritik ist wieder vollständig. Was vorher lesbar war, liegt als %1 bereit.</translation>
    </message>
    <message>
        <source>Put Back the Version of %1</source>
        <translation>Fassung vom %1 zurückholen</translation>
    </message>
    <message>
        <source>Put Back the State of %1 from a Backup</source>
        <translation>Stand vom %1 aus einer Sicherung zurückholen</translation>
    </message>
</context>
<context>
    <name>Decorations</name>
    <message>
        <source>Speaker</source>
        <translation>Wer spricht</translation>
    </message>
    <message>
        <source>Spoiler</source>
        <translation>Spoiler</translation>
    </message>
    <message>
        <source>What the closed spoiler is called</source>
        <translation>Wie der geschlossene Spoiler heißt</translation>
    </message>
    <message>
        <source>Words to pull out</source>
        <translation>Wörter, die hervorstechen sollen</translation>
    </message>
</context>
<context>
    <name>Deleting</name>
    <message>
        <source>Delete this review for ever?</source>
        <translation>Diese Kritik für immer löschen?</translation>
    </message>
    <message>
        <source>Delete these %1 reviews for ever?</source>
        <translation>Diese %1 Kritiken für immer löschen?</translation>
    </message>
    <message>
        <source>Delete for Ever</source>
        <translation>Für immer löschen</translation>
    </message>
    <message>
        <source>Delete all that lies in the trash for ever?</source>
        <translation>Alles im Papierkorb für immer löschen?</translation>
    </message>
    <message>
        <source>Empty the Trash</source>
        <translation>Papierkorb leeren</translation>
    </message>
    <message>
        <source>Delete for ever</source>
        <translation>Für immer löschen</translation>
    </message>
    <message>
        <source>Text, history and images go too, and there is no undo. Backups that hold it are not touched.</source>
        <translation>Text, Verlauf und Bilder gehen mit, und es gibt kein Rückgängig. Sicherungen, die sie enthalten, bleiben unberührt.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>1 review is deleted.</source>
        <translation>1 Kritik ist gelöscht.</translation>
    </message>
    <message>
        <source>%1 reviews are deleted.</source>
        <translation>%1 Kritiken sind gelöscht.</translation>
    </message>
    <message>
        <source>Where somebody still writes, the review stays.</source>
        <translation>Wo noch jemand schreibt, bleibt die Kritik.</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>What was not taken as it stood</source>
        <translation>Was nicht so übernommen wurde, wie es dasteht</translation>
    </message>
    <message>
        <source>Choose a review in the list to see what becomes of it.</source>
        <translation>Wählen Sie eine Kritik in der Liste, um zu sehen, was aus ihr wird.</translation>
    </message>
</context>
<context>
    <name>DisputeCard</name>
    <message>
        <source>Passage %1</source>
        <translation>Stelle %1</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Die andere</translation>
    </message>
    <message>
        <source>Both: mine, then theirs</source>
        <translation>Beide: erst meine, dann die andere</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
</context>
<context>
    <name>DoneLine</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo what was done with these reviews</source>
        <translation>Rückgängig machen, was mit diesen Kritiken geschah</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Dressing</name>
    <message>
        <source>Own Style Sheet…</source>
        <translation>Eigenes Stylesheet…</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>Ohne %1</translation>
    </message>
    <message>
        <source>Make the preview look like your site</source>
        <translation>Die Vorschau wie Ihre Seite aussehen lassen</translation>
    </message>
    <message>
        <source>Style sheets (*.css)</source>
        <translation>Stylesheets (*.css)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Preview at %1 %</source>
        <translation>Vorschau bei %1 %</translation>
    </message>
</context>
<context>
    <name>EditorPresenter</name>
    <message>
        <source>What you and somebody else changed is not settled yet. It waits in that review; both are safe.</source>
        <translation>Was Sie und jemand anders geändert haben, ist noch nicht geklärt. Es wartet in jener Kritik; beides ist sicher.</translation>
    </message>
    <message>
        <source>What was changed elsewhere meanwhile is in the text too.</source>
        <translation>Was inzwischen anderswo geändert wurde, ist auch im Text.</translation>
    </message>
    <message>
        <source>What was changed elsewhere is not taken back by Undo. The history has every state.</source>
        <translation>Was anderswo geändert wurde, nimmt Rückgängig nicht zurück. Der Verlauf hat jeden Stand.</translation>
    </message>
</context>
<context>
    <name>EmbargoEdit</name>
    <message>
        <source>Write day and time, such as 15 Sep 2023 09:00</source>
        <translation>Tag und Uhrzeit schreiben, etwa 15 Sep 2023 09:00</translation>
    </message>
    <message>
        <source>Europe/London</source>
        <translation>Europe/Berlin</translation>
    </message>
    <message>
        <source>%s: time zone</source>
        <translation>%s: Zeitzone</translation>
    </message>
    <message>
        <source>Time zones</source>
        <translation>Zeitzonen</translation>
    </message>
    <message>
        <source>Write a time zone, such as Europe/London</source>
        <translation>Eine Zeitzone schreiben, etwa Europe/Berlin</translation>
    </message>
</context>
<context>
    <name>EmptyLibrary</name>
    <message>
        <source>All the words must stand somewhere in a review. Leave one out, or look for the beginning of a word: harb* finds harbour. A facet narrows a search: director: tag: year:1990..1999 rating&gt;=4</source>
        <translation>Alle Wörter müssen irgendwo in einer Kritik stehen. Lassen Sie eines weg oder suchen Sie nach einem Wortanfang: Haf* findet Hafen. Ein Filter engt die Suche ein: director: tag: year:1990..1999 rating&gt;=4</translation>
    </message>
    <message>
        <source>Search All Reviews</source>
        <translation>In allen Kritiken suchen</translation>
    </message>
    <message>
        <source>Clear the Search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Show All Reviews</source>
        <translation>Alle Kritiken zeigen</translation>
    </message>
    <message>
        <source>No review fits this search under “%1”.</source>
        <translation>Keine Kritik unter „%1“ passt zu dieser Suche.</translation>
    </message>
    <message>
        <source>No review fits this search.</source>
        <translation>Keine Kritik passt zu dieser Suche.</translation>
    </message>
    <message>
        <source>No review is under “%1”.</source>
        <translation>Keine Kritik liegt unter „%1“.</translation>
    </message>
    <message>
        <source>No reviews yet. Begin one with New, or bring yours in with Import: Markdown files stay as they are.</source>
        <translation>Noch keine Kritiken. Beginnen Sie eine mit Neu, oder holen Sie Ihre mit Importieren herein: Markdown-Dateien bleiben, wie sie sind.</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>A folder for each review</source>
        <translation>Ein Ordner je Kritik</translation>
    </message>
    <message>
        <source>A zip for each review</source>
        <translation>Ein Zip je Kritik</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>&amp;Make</source>
        <translation>&amp;Anlegen</translation>
    </message>
    <message>
        <source>&amp;Images</source>
        <translation>&amp;Bilder</translation>
    </message>
    <message>
        <source>1 check asks for a look.</source>
        <translation>1 Prüfung bittet um einen Blick.</translation>
    </message>
    <message>
        <source>%1 checks ask for a look.</source>
        <translation>%1 Prüfungen bitten um einen Blick.</translation>
    </message>
    <message>
        <source>It becomes the zip %1 in there.</source>
        <translation>Sie wird dort zum Zip %1.</translation>
    </message>
    <message>
        <source>It becomes the folder %1 in there.</source>
        <translation>Sie wird dort zum Ordner %1.</translation>
    </message>
    <message>
        <source>Look at Them</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Export into the folder</source>
        <translation>In den Ordner exportieren</translation>
    </message>
</context>
<context>
    <name>ExportingPresenter</name>
    <message>
        <source>%1 (does not work)</source>
        <translation>%1 (funktioniert nicht)</translation>
    </message>
    <message>
        <source>%1 picked reviews:</source>
        <translation>%1 gewählte Kritiken:</translation>
    </message>
    <message>
        <source>In the kind they have</source>
        <translation>In der Art, die sie haben</translation>
    </message>
    <message>
        <source>As WebP</source>
        <translation>Als WebP</translation>
    </message>
    <message>
        <source>As JPEG</source>
        <translation>Als JPEG</translation>
    </message>
    <message>
        <source>Export “%1”</source>
        <translation>„%1“ exportieren</translation>
    </message>
    <message>
        <source>Export 1 review</source>
        <translation>1 Kritik exportieren</translation>
    </message>
    <message>
        <source>Export %1 reviews</source>
        <translation>%1 Kritiken exportieren</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Nach %1 exportiert</translation>
    </message>
    <message>
        <source>Export under embargo</source>
        <translation>Trotz Sperrfrist exportieren</translation>
    </message>
    <message>
        <source>Export under Embargo</source>
        <translation>Unter Sperrfrist exportieren</translation>
    </message>
</context>
<context>
    <name>FacetRow</name>
    <message>
        <source>What narrows the search</source>
        <translation>Was die Suche eingrenzt</translation>
    </message>
    <message>
        <source>Narrowed by %1</source>
        <translation>Eingegrenzt durch %1</translation>
    </message>
    <message>
        <source>Delete lifts it, Enter leads to it in the search</source>
        <translation>Entf hebt sie auf, Eingabe führt zu ihr in der Suche</translation>
    </message>
</context>
<context>
    <name>FigureEditor</name>
    <message>
        <source>Shown below the image</source>
        <translation>Steht unter dem Bild</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace All</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>{total} found</source>
        <translation>{total} gefunden</translation>
    </message>
    <message>
        <source>{current} of {total}</source>
        <translation>{current} von {total}</translation>
    </message>
    <message>
        <source>{total} replaced</source>
        <translation>{total} ersetzt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß- und Kleinschreibung</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>This expression could take too long here. Use fewer * and + in it, and none inside another.</source>
        <translation>Dieser Ausdruck könnte hier zu lange dauern. Nehmen Sie weniger * und + und keines innerhalb eines anderen.</translation>
    </message>
    <message>
        <source>This is no complete regular expression.</source>
        <translation>Das ist kein vollständiger regulärer Ausdruck.</translation>
    </message>
    <message>
        <source>Whole word</source>
        <translation>Ganzes Wort</translation>
    </message>
</context>
<context>
    <name>FindingsView</name>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Nothing to look at. This review is ready to leave.</source>
        <translation>Nichts zu beanstanden. Diese Kritik kann hinaus.</translation>
    </message>
    <message>
        <source>Checks to look at</source>
        <translation>Prüfungen zum Ansehen</translation>
    </message>
</context>
<context>
    <name>FolderEditor</name>
    <message>
        <source>the usual folder</source>
        <translation>der übliche Ordner</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Üblich</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>A review needs this</source>
        <translation>Das braucht eine Kritik</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Mild</source>
        <translation>Leicht</translation>
    </message>
    <message>
        <source>Whole plot</source>
        <translation>Ganze Handlung</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Staffel</translation>
    </message>
    <message>
        <source>Episode</source>
        <translation>Folge</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Buch</translation>
    </message>
    <message>
        <source>Game</source>
        <translation>Spiel</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Kritik</translation>
    </message>
    <message>
        <source>Search and card</source>
        <translation>Suche und Karte</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Veröffentlichung</translation>
    </message>
    <message>
        <source>Shelves</source>
        <translation>Einordnung</translation>
    </message>
    <message>
        <source>Address of the page (slug)</source>
        <translation>Adresse der Seite (Slug)</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Geschrieben von</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Sprache des Textes</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Embargo until</source>
        <translation>Sperrfrist bis</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation>Art des Werks</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Original title</source>
        <translation>Originaltitel</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Release date</source>
        <translation>Kinostart</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Regie</translation>
    </message>
    <message>
        <source>Writer</source>
        <translation>Drehbuch</translation>
    </message>
    <message>
        <source>Cast</source>
        <translation>Besetzung</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>Entwickler</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Spoken language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Plattformen</translation>
    </message>
    <message>
        <source>Distributor</source>
        <translation>Verleih</translation>
    </message>
    <message>
        <source>Where to watch</source>
        <translation>Zu sehen bei</translation>
    </message>
    <message>
        <source>Catalogue numbers</source>
        <translation>Katalognummern</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Fazit</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gelungen</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Misslungen</translation>
    </message>
    <message>
        <source>Spoilers</source>
        <translation>Spoiler</translation>
    </message>
    <message>
        <source>Seen at</source>
        <translation>Gesehen bei</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>Gesehen am</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation>Offenlegung</translation>
    </message>
    <message>
        <source>Also read</source>
        <translation>Lesen Sie auch</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Title in search results</source>
        <translation>Titel in Suchergebnissen</translation>
    </message>
    <message>
        <source>Description in search results</source>
        <translation>Beschreibung in Suchergebnissen</translation>
    </message>
    <message>
        <source>Key phrase</source>
        <translation>Suchbegriff</translation>
    </message>
    <message>
        <source>Original address</source>
        <translation>Ursprüngliche Adresse</translation>
    </message>
    <message>
        <source>Featured image</source>
        <translation>Aufmacherbild</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Interpret</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Exemplar</translation>
    </message>
    <message>
        <source>Heard on</source>
        <translation>Gehört am</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Sender</translation>
    </message>
    <message>
        <source>Played on</source>
        <translation>Gespielt am</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Herausgeber</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Gelesen am</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Where to buy</source>
        <translation>Zu kaufen bei</translation>
    </message>
    <message>
        <source>Where to listen</source>
        <translation>Zu hören bei</translation>
    </message>
    <message>
        <source>Where to play</source>
        <translation>Zu spielen bei</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>as on the cover</source>
        <translation>wie auf dem Umschlag</translation>
    </message>
    <message>
        <source>isbn · 978-3-16-148410-0</source>
        <translation>isbn · 978-3-16-148410-0</translation>
    </message>
    <message>
        <source>Bookshop · https://…</source>
        <translation>Buchhandlung · https://…</translation>
    </message>
    <message>
        <source>review copy</source>
        <translation>Presseexemplar</translation>
    </message>
    <message>
        <source>hardback</source>
        <translation>gebunden</translation>
    </message>
    <message>
        <source>PEGI 12</source>
        <translation>USK 12</translation>
    </message>
    <message>
        <source>steam · 400</source>
        <translation>steam · 400</translation>
    </message>
    <message>
        <source>Steam · https://…</source>
        <translation>Steam · https://…</translation>
    </message>
    <message>
        <source>PS5</source>
        <translation>PS5</translation>
    </message>
    <message>
        <source>musicbrainz · 1b022e01…</source>
        <translation>musicbrainz · 1b022e01…</translation>
    </message>
    <message>
        <source>Bandcamp · https://…</source>
        <translation>Bandcamp · https://…</translation>
    </message>
    <message>
        <source>vinyl</source>
        <translation>Vinyl</translation>
    </message>
    <message>
        <source>as on the poster</source>
        <translation>wie auf dem Plakat</translation>
    </message>
    <message>
        <source>2h 1m</source>
        <translation>2h 1m</translation>
    </message>
    <message>
        <source>2023</source>
        <translation>2023</translation>
    </message>
    <message>
        <source>15 Sep 2023</source>
        <translation>15 Sep 2023</translation>
    </message>
    <message>
        <source>PG</source>
        <translation>FSK 12</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>add…</source>
        <translation>hinzufügen…</translation>
    </message>
    <message>
        <source>name as role…</source>
        <translation>Name as Rolle…</translation>
    </message>
    <message>
        <source>Prime Video · https://…</source>
        <translation>Prime Video · https://…</translation>
    </message>
    <message>
        <source>imdb · tt11426232</source>
        <translation>imdb · tt11426232</translation>
    </message>
    <message>
        <source>in one sentence</source>
        <translation>in einem Satz</translation>
    </message>
    <message>
        <source>one a line</source>
        <translation>eines je Zeile</translation>
    </message>
    <message>
        <source>press screening</source>
        <translation>Pressetermin</translation>
    </message>
    <message>
        <source>IMAX</source>
        <translation>IMAX</translation>
    </message>
    <message>
        <source>what the reader should know</source>
        <translation>was man beim Lesen wissen sollte</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>one address a line</source>
        <translation>eine Adresse je Zeile</translation>
    </message>
    <message>
        <source>from the headline</source>
        <translation>aus der Titelzeile</translation>
    </message>
    <message>
        <source>as the headline</source>
        <translation>wie die Titelzeile</translation>
    </message>
    <message>
        <source>as the standfirst</source>
        <translation>wie der Vorspann</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>Write four digits, such as 2023</source>
        <translation>Vier Ziffern schreiben, etwa 2023</translation>
    </message>
    <message>
        <source>Write a number from 1 on</source>
        <translation>Eine Zahl ab 1 schreiben</translation>
    </message>
    <message>
        <source>Write minutes, such as 121 or 2h 1m</source>
        <translation>Minuten schreiben, etwa 121 oder 2h 1m</translation>
    </message>
    <message>
        <source>Write the name before the part</source>
        <translation>Den Namen vor die Rolle schreiben</translation>
    </message>
    <message>
        <source>Write one date a line, such as 15 Sep 2023 · US</source>
        <translation>Ein Datum je Zeile schreiben, etwa 15 Sep 2023 · US</translation>
    </message>
    <message>
        <source>Write one a line, such as PG · US</source>
        <translation>Eine je Zeile schreiben, etwa PG · US</translation>
    </message>
    <message>
        <source>Write one a line: name · https://… · affiliate</source>
        <translation>Einen Anbieter je Zeile schreiben: Name · https://… · affiliate</translation>
    </message>
    <message>
        <source>Write catalogue and number, such as imdb · tt11426232</source>
        <translation>Katalog und Nummer schreiben, etwa imdb · tt11426232</translation>
    </message>
    <message>
        <source>Write a date, such as 2023, Sep 2023 or 15 Sep 2023</source>
        <translation>Ein Datum schreiben, etwa 2023, Sep 2023 oder 15 Sep 2023</translation>
    </message>
    <message>
        <source>Write day and time, such as 15 Sep 2023 09:00</source>
        <translation>Tag und Uhrzeit schreiben, etwa 15 Sep 2023 09:00</translation>
    </message>
    <message>
        <source>Use small letters, digits and single hyphens</source>
        <translation>Kleinbuchstaben, Ziffern und einzelne Bindestriche verwenden</translation>
    </message>
    <message>
        <source>Write a whole address, such as https://example.org/review</source>
        <translation>Eine vollständige Adresse schreiben, etwa https://example.org/kritik</translation>
    </message>
</context>
<context>
    <name>FormView</name>
    <message>
        <source>Look up film…</source>
        <translation>Film nachschlagen…</translation>
    </message>
    <message>
        <source>* A review needs this</source>
        <translation>* Das braucht eine Kritik</translation>
    </message>
</context>
<context>
    <name>FormatBar</name>
    <message>
        <source>Paragraph style</source>
        <translation>Absatzformat</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Show as Markdown</source>
        <translation>Als Markdown zeigen</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Ad Slot</source>
        <translation>Anzeigenplatz</translation>
    </message>
    <message>
        <source>Also Read</source>
        <translation>Lesen Sie auch</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Embed</source>
        <translation>Einbettung</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>Fußnote</translation>
    </message>
    <message>
        <source>Heading 2</source>
        <translation>Überschrift 2</translation>
    </message>
    <message>
        <source>Heading 3</source>
        <translation>Überschrift 3</translation>
    </message>
    <message>
        <source>Heading 4</source>
        <translation>Überschrift 4</translation>
    </message>
    <message>
        <source>Heading {level}</source>
        <translation>Überschrift {level}</translation>
    </message>
    <message>
        <source>Image…</source>
        <translation>Bild…</translation>
    </message>
    <message>
        <source>Inline code</source>
        <translation>Code im Text</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Link…</translation>
    </message>
    <message>
        <source>List with bullets</source>
        <translation>Liste mit Punkten</translation>
    </message>
    <message>
        <source>List with numbers</source>
        <translation>Liste mit Zahlen</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Gemischt</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Absatz</translation>
    </message>
    <message>
        <source>Pull Quote</source>
        <translation>Blickfang-Zitat</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Trennlinie</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Wer spricht</translation>
    </message>
    <message>
        <source>Spoiler</source>
        <translation>Spoiler</translation>
    </message>
    <message>
        <source>Strike through</source>
        <translation>Durchstreichen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
</context>
<context>
    <name>FromTemplate</name>
    <message>
        <source>Four sections: story, strengths, weaknesses, verdict</source>
        <translation>Vier Teile: Geschichte, Stärken, Schwächen, Urteil</translation>
    </message>
    <message>
        <source>Capsule</source>
        <translation>Kurzkritik</translation>
    </message>
    <message>
        <source>Festival notes</source>
        <translation>Festivalnotizen</translation>
    </message>
    <message>
        <source>New from Template</source>
        <translation>Neu aus Vorlage</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Beginnen mit</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Save as Template</source>
        <translation>Als Vorlage sichern</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Name der Vorlage</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Saved as the template %1.</source>
        <translation>Als Vorlage %1 gesichert.</translation>
    </message>
</context>
<context>
    <name>Gauge</name>
    <message>
        <source>Write a number on the scale, such as 7.5</source>
        <translation>Eine Zahl auf der Skala schreiben, etwa 7.5</translation>
    </message>
    <message>
        <source>%s as a number</source>
        <translation>%s als Zahl</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>A backup is made every day. What goes to the trash stays there for 30 days. What is being typed is written beside the store, too, and comes back after a power cut.</source>
        <translation>Täglich wird eine Sicherung angelegt. Was in den Papierkorb kommt, bleibt 30 Tage dort. Was gerade geschrieben wird, steht auch neben der Ablage und kommt nach einem Stromausfall zurück.</translation>
    </message>
    <message>
        <source>Ahead and behind</source>
        <translation>Voraus und zurück</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Ctrl+8 opens a calendar of embargoes, releases and publications, Ctrl+9 shows what a year came to. Enter on a day opens its review, Enter on a bar finds what it counts; Escape goes back to the text.</source>
        <translation>Strg+8 öffnet einen Kalender der Sperrfristen, Starttermine und Veröffentlichungen, Strg+9 zeigt, was ein Jahr gebracht hat. Die Eingabetaste öffnet an einem Tag dessen Kritik und findet an einem Balken, was er zählt; Esc führt zurück zum Text.</translation>
    </message>
    <message>
        <source>Ctrl+N begins a review. Headline, standfirst and text are written on the page in the middle; the panels at the left hold what is said about the film.</source>
        <translation>Strg+N beginnt eine Kritik. Titelzeile, Vorspann und Text entstehen auf der Seite in der Mitte; die Bereiche links enthalten die Angaben zum Film.</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P finds every action, review and person by a few letters. Ctrl+Shift+F searches the library: words, “phrases”, -without, and facets such as director: or rating&gt;=4.</source>
        <translation>Strg+Umschalt+P findet jeden Befehl, jede Kritik und jede Person an wenigen Buchstaben. Strg+Umschalt+F durchsucht die Bibliothek: Wörter, „Wortfolgen“, -ohne, und Filter wie director: oder rating&gt;=4.</translation>
    </message>
    <message>
        <source>Export writes the article into a folder, Copy puts it on the clipboard. Under embargo nothing leaves unless you type the title of the film.</source>
        <translation>Exportieren schreibt den Artikel in einen Ordner, Kopieren legt ihn in die Zwischenablage. Während einer Sperrfrist geht nichts hinaus, wenn Sie nicht den Titel des Films schreiben.</translation>
    </message>
    <message>
        <source>F6 and Shift+F6 go from pane to pane, Tab from field to field, Ctrl and a number open a panel, F10 opens the menu and Shift+F10 that of what has the focus; F7 goes to the next marked word. Every action can be given another key in the preferences.</source>
        <translation>F6 und Umschalt+F6 gehen von Bereich zu Bereich, Tab von Feld zu Feld, Strg mit einer Ziffer öffnet einen Bereich, F10 das Menü und Umschalt+F10 das Kontextmenü; F7 geht zum nächsten markierten Wort. Jeder Befehl kann in den Einstellungen eine andere Taste bekommen.</translation>
    </message>
    <message>
        <source>F9 shows the article as its readers will see it. Choose above it where the article goes; beside the page stand its HTML, the search result and the card for networks.</source>
        <translation>F9 zeigt den Artikel, wie er gelesen wird. Darüber wählen Sie, wohin er geht; neben der Seite stehen ihr HTML, das Suchergebnis und die Karte für Netzwerke.</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Finden</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>Hinausgeben</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Signs format as you type: ## begins a heading, &gt; a quote, - a list, **bold** is bold. Paste brings formatting along, Ctrl+Shift+V leaves it behind. “Markdown” shows the source at the same place, and no byte changes that you did not touch.</source>
        <translation>Zeichen formatieren beim Tippen: ## beginnt eine Überschrift, &gt; ein Zitat, - eine Liste, **fett** wird fett. Einfügen bringt Formate mit, Strg+Umschalt+V lässt sie weg. „Markdown“ zeigt den Quelltext an derselben Stelle, und kein Byte ändert sich, das Sie nicht berührt haben.</translation>
    </message>
    <message>
        <source>The number at the list of checks says what is still open: a missing credit, a dead link, a spoiler in the standfirst. A click leads to the place.</source>
        <translation>Die Zahl an der Liste der Prüfungen sagt, was noch offen ist: ein fehlender Bildnachweis, ein toter Link, ein Spoiler im Vorspann. Ein Klick führt zur Stelle.</translation>
    </message>
    <message>
        <source>There is nothing to save: every key is on the disk within a second. Ctrl+S keeps a version under a name, and History shows all versions, compares them and puts any of them back.</source>
        <translation>Es gibt nichts zu speichern: Jeder Tastendruck ist binnen einer Sekunde auf dem Datenträger. Strg+S bewahrt eine Fassung unter einem Namen auf, und der Verlauf zeigt alle Fassungen, vergleicht sie und holt jede zurück.</translation>
    </message>
    <message>
        <source>Without a mouse</source>
        <translation>Ohne Maus</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Headline</source>
        <translation>Titelzeile</translation>
    </message>
    <message>
        <source>Standfirst: one or two sentences under the headline</source>
        <translation>Vorspann: ein oder zwei Sätze unter der Titelzeile</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>Vorspann</translation>
    </message>
</context>
<context>
    <name>Healing</name>
    <message>
        <source>Choose the file of %1 again</source>
        <translation>Die Datei von %1 noch einmal wählen</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.webp *.gif)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.webp *.gif)</translation>
    </message>
</context>
<context>
    <name>HelpPresenter</name>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>A desk for film critics. It works offline and keeps your reviews on this machine. MIT licence.</source>
        <translation>Ein Schreibtisch für die Filmkritik. Er arbeitet ohne Netz und bewahrt Ihre Kritiken auf diesem Rechner auf. MIT-Lizenz.</translation>
    </message>
    <message>
        <source>About ReviewDesk</source>
        <translation>Über ReviewDesk</translation>
    </message>
</context>
<context>
    <name>HelpView</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>%n fields differ</source>
        <translation>
            <numerusform>%n Feld unterscheidet sich</numerusform>
            <numerusform>%n Felder unterscheiden sich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were changed elsewhere and stand as they are there; your texts lie in their history.</source>
        <translation>
            <numerusform>%n wurde anderswo geändert und bleibt, wie sie dort ist; Ihr Text liegt in ihrem Verlauf.</numerusform>
            <numerusform>%n wurden anderswo geändert und bleiben, wie sie dort sind; Ihre Texte liegen in ihrem Verlauf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words added (underlined)</source>
        <translation>
            <numerusform>%n Wort hinzugefügt (unterstrichen)</numerusform>
            <numerusform>%n Wörter hinzugefügt (unterstrichen)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words moved (dotted)</source>
        <translation>
            <numerusform>%n Wort verschoben (gepunktet)</numerusform>
            <numerusform>%n Wörter verschoben (gepunktet)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words removed (struck through)</source>
        <translation>
            <numerusform>%n Wort entfernt (durchgestrichen)</numerusform>
            <numerusform>%n Wörter entfernt (durchgestrichen)</numerusform>
        </translation>
    </message>
    <message>
        <source>1 field differs</source>
        <translation>1 Feld unterscheidet sich</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 Wort</translation>
    </message>
    <message>
        <source>1 word added (underlined)</source>
        <translation>1 Wort hinzugefügt (unterstrichen)</translation>
    </message>
    <message>
        <source>1 word moved (dotted)</source>
        <translation>1 Wort verschoben (gepunktet)</translation>
    </message>
    <message>
        <source>1 word removed (struck through)</source>
        <translation>1 Wort entfernt (durchgestrichen)</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>Vor einer Wiederherstellung</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>Vor einem Import</translation>
    </message>
    <message>
        <source>Changed elsewhere too</source>
        <translation>Auch anderswo geändert</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportiert</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>Exportiert: %1</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titelzeile</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>In the history: %1</source>
        <translation>Im Verlauf: %1</translation>
    </message>
    <message>
        <source>In this version: %1.</source>
        <translation>In dieser Fassung: %1.</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>Benannt</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Kein Unterschied.</translation>
    </message>
    <message>
        <source>One was changed elsewhere and stands as it is there; your text lies in its history.</source>
        <translation>Eine wurde anderswo geändert und bleibt, wie sie dort ist; Ihr Text liegt in ihrem Verlauf.</translation>
    </message>
    <message>
        <source>Only blanks or signs differ.</source>
        <translation>Nur Leerräume oder Zeichen unterscheiden sich.</translation>
    </message>
    <message>
        <source>Other keys of the file</source>
        <translation>Weitere Schlüssel der Datei</translation>
    </message>
    <message>
        <source>Other status</source>
        <translation>Anderer Status</translation>
    </message>
    <message>
        <source>Pause in the writing</source>
        <translation>Schreibpause</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Wiederhergestellt</translation>
    </message>
    <message numerus="yes">
        <source>ReviewDesk ended before it had saved. Your last changes to %n reviews are back.</source>
        <translation>
            <numerusform>ReviewDesk endete, bevor gespeichert war. Ihre letzten Änderungen an %n Kritik sind zurück.</numerusform>
            <numerusform>ReviewDesk endete, bevor gespeichert war. Ihre letzten Änderungen an %n Kritiken sind zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>ReviewDesk ended before it had saved. Your last changes to “%1” are back, with those made elsewhere.</source>
        <translation>ReviewDesk endete, bevor gespeichert war. Ihre letzten Änderungen an „%1“ sind zurück, zusammen mit denen von anderswo.</translation>
    </message>
    <message>
        <source>ReviewDesk ended before it had saved. Your last changes to “%1” are back.</source>
        <translation>ReviewDesk endete, bevor gespeichert war. Ihre letzten Änderungen an „%1“ sind zurück.</translation>
    </message>
    <message>
        <source>ReviewDesk ended before it had saved. “%1” had been removed; it is back, with your last changes.</source>
        <translation>ReviewDesk endete, bevor gespeichert war. „%1“ war entfernt worden; die Kritik ist zurück, mit Ihren letzten Änderungen.</translation>
    </message>
    <message>
        <source>ReviewDesk ended before it had saved. “%1” was changed elsewhere and stands as it is there; your last changes lie in its history.</source>
        <translation>ReviewDesk endete, bevor gespeichert war. „%1“ wurde anderswo geändert und bleibt, wie sie dort ist; Ihre letzten Änderungen liegen im Verlauf.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Gespeichert %1</translation>
    </message>
    <message>
        <source>Since this version: %1.</source>
        <translation>Seit dieser Fassung: %1.</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>Vorspann</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Untitled review</source>
        <translation>Kritik ohne Titel</translation>
    </message>
    <message>
        <source>What was kept here is damaged on the disk and cannot be read. Your text is not touched by it, and new versions are kept as before. An older backup may still hold what is missing.</source>
        <translation>Was hier aufbewahrt war, ist auf dem Datenträger beschädigt und nicht lesbar. Ihr Text ist davon unberührt, und neue Fassungen werden wie zuvor aufbewahrt. Eine ältere Sicherung enthält vielleicht noch, was fehlt.</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>No versions yet. One is kept by itself when you pause, export or publish, and before anything replaces your text.

Ctrl+S keeps one under a name. Any of them can be compared with what you have now, and put back.</source>
        <translation>Noch keine Fassungen. Eine wird von selbst aufbewahrt, wenn Sie innehalten, exportieren oder veröffentlichen, und bevor etwas Ihren Text ersetzt.

Strg+S bewahrt eine unter einem Namen auf. Jede lässt sich mit dem jetzigen Stand vergleichen und zurückholen.</translation>
    </message>
</context>
<context>
    <name>HtmlTab</name>
    <message>
        <source>HTML of the article</source>
        <translation>HTML des Artikels</translation>
    </message>
    <message>
        <source>Copy HTML</source>
        <translation>HTML kopieren</translation>
    </message>
    <message>
        <source>Copy the HTML as this target takes it</source>
        <translation>Das HTML kopieren, wie dieses Ziel es nimmt</translation>
    </message>
    <message>
        <source>Copy the HTML as this target takes it, without the lines and blanks shown here</source>
        <translation>Das HTML kopieren, wie dieses Ziel es nimmt, ohne die hier gezeigten Zeilen und Leerräume</translation>
    </message>
    <message>
        <source>Lines: %1</source>
        <translation>Zeilen: %1</translation>
    </message>
</context>
<context>
    <name>ImageCard</name>
    <message>
        <source>Featured image</source>
        <translation>Aufmacherbild</translation>
    </message>
    <message>
        <source>Decorative, needs no alt text</source>
        <translation>Schmuck, braucht keinen Alternativtext</translation>
    </message>
    <message>
        <source>Remove %s</source>
        <translation>%s entfernen</translation>
    </message>
    <message>
        <source>Feature %s</source>
        <translation>%s zum Aufmacher machen</translation>
    </message>
</context>
<context>
    <name>ImageTrouble</name>
    <message>
        <source>Put Back from a Backup</source>
        <translation>Aus einer Sicherung zurückholen</translation>
    </message>
    <message>
        <source>Choose the File Again…</source>
        <translation>Datei noch einmal wählen…</translation>
    </message>
    <message>
        <source>This image is damaged on the disk and cannot be shown. The text is safe.</source>
        <translation>Dieses Bild ist auf dem Datenträger beschädigt und lässt sich nicht zeigen. Der Text ist sicher.</translation>
    </message>
    <message>
        <source>The newest good backup may have it whole.</source>
        <translation>Die neueste gute Sicherung enthält es vielleicht vollständig.</translation>
    </message>
    <message>
        <source>No backup has it whole: choose its file again.</source>
        <translation>Keine Sicherung enthält es vollständig: Wählen Sie die Datei noch einmal.</translation>
    </message>
</context>
<context>
    <name>Images</name>
    <message>
        <source>Alt text: what the image shows</source>
        <translation>Alternativtext: was das Bild zeigt</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Bildnachweis</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
</context>
<context>
    <name>ImagesForm</name>
    <message>
        <source>No images yet. Add a still or the poster; drop it into the text or choose a file.</source>
        <translation>Noch keine Bilder. Fügen Sie ein Standbild oder das Plakat hinzu: in den Text ziehen oder eine Datei wählen.</translation>
    </message>
    <message>
        <source>Add Image…</source>
        <translation>Bild hinzufügen…</translation>
    </message>
</context>
<context>
    <name>ImagesPresenter</name>
    <message>
        <source>Choose an image</source>
        <translation>Bild wählen</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.webp *.gif)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.webp *.gif)</translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>What the list shows</source>
        <translation>Was die Liste zeigt</translation>
    </message>
    <message>
        <source>For All Shown</source>
        <translation>Für alle gezeigten</translation>
    </message>
    <message>
        <source>Choose for all that are shown, or for those selected</source>
        <translation>Für alle gezeigten oder die ausgewählten entscheiden</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Fortschritt des Imports</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save Report…</source>
        <translation>Bericht sichern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>%1 already there</source>
        <translation>%1 schon da</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>%1 came in beside those there</source>
        <translation>%1 neben vorhandene hinzugekommen</translation>
    </message>
    <message>
        <source>%1 images of the net</source>
        <translation>%1 Bilder aus dem Netz</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>%1 weggelassen</translation>
    </message>
    <message>
        <source>%1 left, for others like them are there</source>
        <translation>%1 unverändert, denn ähnliche sind da</translation>
    </message>
    <message>
        <source>%1 not imported</source>
        <translation>%1 nicht importiert</translation>
    </message>
    <message>
        <source>%1 replaced</source>
        <translation>%1 ersetzt</translation>
    </message>
    <message>
        <source>%1 reviews imported</source>
        <translation>%1 Kritiken importiert</translation>
    </message>
    <message>
        <source>%1 reviews taken back.</source>
        <translation>%1 Kritiken zurückgenommen.</translation>
    </message>
    <message>
        <source>%1 stay: they changed since.</source>
        <translation>%1 bleiben: Sie wurden seitdem geändert.</translation>
    </message>
    <message>
        <source>%1 there with other texts, left as they are</source>
        <translation>%1 mit anderem Text vorhanden, unverändert gelassen</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>1 already there</source>
        <translation>1 schon da</translation>
    </message>
    <message>
        <source>1 came in beside the one there</source>
        <translation>1 neben die vorhandene hinzugekommen</translation>
    </message>
    <message>
        <source>1 image of the net</source>
        <translation>1 Bild aus dem Netz</translation>
    </message>
    <message>
        <source>1 left out</source>
        <translation>1 weggelassen</translation>
    </message>
    <message>
        <source>1 left, for one like it is there</source>
        <translation>1 unverändert, denn eine ähnliche ist da</translation>
    </message>
    <message>
        <source>1 not imported</source>
        <translation>1 nicht importiert</translation>
    </message>
    <message>
        <source>1 replaced</source>
        <translation>1 ersetzt</translation>
    </message>
    <message>
        <source>1 review imported</source>
        <translation>1 Kritik importiert</translation>
    </message>
    <message>
        <source>1 review taken back.</source>
        <translation>1 Kritik zurückgenommen.</translation>
    </message>
    <message>
        <source>1 stays: it changed since.</source>
        <translation>1 bleibt: Sie wurde seitdem geändert.</translation>
    </message>
    <message>
        <source>1 there with another text, left as it is</source>
        <translation>1 mit anderem Text vorhanden, unverändert gelassen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>Hereinholen</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Hereingekommen</translation>
    </message>
    <message>
        <source>Came in beside the one there</source>
        <translation>Neben die vorhandene hinzugekommen</translation>
    </message>
    <message>
        <source>Cannot come in</source>
        <translation>Kann nicht herein</translation>
    </message>
    <message>
        <source>Comes in</source>
        <translation>Kommt herein</translation>
    </message>
    <message>
        <source>Comes in beside the one there</source>
        <translation>Kommt neben die vorhandene</translation>
    </message>
    <message>
        <source>Did not come in</source>
        <translation>Nicht hereingekommen</translation>
    </message>
    <message>
        <source>Fetch %1 images from the net</source>
        <translation>%1 Bilder aus dem Netz holen</translation>
    </message>
    <message>
        <source>Fetch 1 image from the net</source>
        <translation>1 Bild aus dem Netz holen</translation>
    </message>
    <message>
        <source>Fetch Images</source>
        <translation>Bilder holen</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Aus %1</translation>
    </message>
    <message>
        <source>From %1 and %2 more</source>
        <translation>Aus %1 und %2 weiteren</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import %1 Reviews</source>
        <translation>%1 Kritiken importieren</translation>
    </message>
    <message>
        <source>Import 1 Review</source>
        <translation>1 Kritik importieren</translation>
    </message>
    <message>
        <source>Importing… %1 of %2</source>
        <translation>Import… %1 von %2</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Left: it lies in the trash</source>
        <translation>Unverändert: Liegt im Papierkorb</translation>
    </message>
    <message>
        <source>Left: one like it is there</source>
        <translation>Unverändert: Eine ähnliche ist da</translation>
    </message>
    <message>
        <source>Left: there with another text</source>
        <translation>Unverändert: Mit anderem Text vorhanden</translation>
    </message>
    <message>
        <source>Looking… %1 found so far. Nothing is changed yet.</source>
        <translation>Suche… bisher %1 gefunden. Noch ist nichts verändert.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Noch ist nichts verändert.</translation>
    </message>
    <message>
        <source>Nothing is changed yet. Some could be there already: they stay out unless you decide otherwise.</source>
        <translation>Noch ist nichts verändert. Einige könnten schon da sein: Sie bleiben draußen, wenn Sie nichts anderes entscheiden.</translation>
    </message>
    <message>
        <source>Nothing was found there that can be imported.</source>
        <translation>Dort wurde nichts gefunden, was sich importieren lässt.</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>Übergangen</translation>
    </message>
    <message>
        <source>Replace the one on the desk</source>
        <translation>Die vorhandene ersetzen</translation>
    </message>
    <message>
        <source>Replaced the one there</source>
        <translation>Hat die vorhandene ersetzt</translation>
    </message>
    <message>
        <source>Replaces the one there</source>
        <translation>Ersetzt die vorhandene</translation>
    </message>
    <message>
        <source>Taking back… %1 of %2</source>
        <translation>Wird zurückgenommen… %1 von %2</translation>
    </message>
    <message>
        <source>The look was cancelled: this is not all. Nothing is changed yet.</source>
        <translation>Das Durchsehen wurde abgebrochen: Das ist nicht alles. Noch ist nichts verändert.</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Schon da</translation>
    </message>
    <message>
        <source>There was nothing to import.</source>
        <translation>Es gab nichts zu importieren.</translation>
    </message>
    <message>
        <source>They become images of their reviews. The sites hear your address and that ReviewDesk asks. What does not come keeps its link.</source>
        <translation>Sie werden zu Bildern ihrer Kritiken. Die Websites erfahren Ihre Adresse und dass ReviewDesk fragt. Was nicht kommt, behält seinen Link.</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>Undo Import</source>
        <translation>Import zurücknehmen</translation>
    </message>
    <message>
        <source>Undo Import of %1 Reviews</source>
        <translation>Import von %1 Kritiken zurücknehmen</translation>
    </message>
    <message>
        <source>Undo Import of 1 Review</source>
        <translation>Import von 1 Kritik zurücknehmen</translation>
    </message>
    <message>
        <source>With remarks</source>
        <translation>Mit Hinweisen</translation>
    </message>
</context>
<context>
    <name>ImportingPresenter</name>
    <message>
        <source>Import reviews</source>
        <translation>Kritiken importieren</translation>
    </message>
    <message>
        <source>Import a folder of reviews</source>
        <translation>Ordner mit Kritiken importieren</translation>
    </message>
    <message>
        <source>Another import is going on. Wait for it, or cancel it first.</source>
        <translation>Ein anderer Import läuft noch. Warten Sie ihn ab oder brechen Sie ihn erst ab.</translation>
    </message>
    <message>
        <source>Look Into</source>
        <translation>Hineinsehen</translation>
    </message>
    <message>
        <source>Cancelled: %1 were not begun.</source>
        <translation>Abgebrochen: %1 wurden nicht begonnen.</translation>
    </message>
</context>
<context>
    <name>Inside</name>
    <message>
        <source>There is no backup yet. Back Up Now makes one; from then on there is one a day.</source>
        <translation>Es gibt noch keine Sicherung. Jetzt sichern legt eine an; von da an gibt es täglich eine.</translation>
    </message>
    <message>
        <source>Looking into it…</source>
        <translation>Wird nachgesehen…</translation>
    </message>
    <message>
        <source>No review in this backup fits.</source>
        <translation>Keine Kritik in dieser Sicherung passt.</translation>
    </message>
    <message>
        <source>It holds no review.</source>
        <translation>Sie enthält keine Kritik.</translation>
    </message>
    <message>
        <source>The %1 edited last are shown; search for the others.</source>
        <translation>Die zuletzt bearbeiteten %1 sind zu sehen; suchen Sie nach den anderen.</translation>
    </message>
    <message>
        <source>The review is back as a copy, and open in the window. What was there stays as it is.</source>
        <translation>Die Kritik ist als Kopie zurück und im Fenster geöffnet. Was da war, bleibt, wie es ist.</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Usual keys for everything</source>
        <translation>Übliche Tasten für alles</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>Language of the text</source>
        <translation>Sprache des Textes</translation>
    </message>
    <message>
        <source>Add Dictionary…</source>
        <translation>Wörterbuch hinzufügen…</translation>
    </message>
    <message>
        <source>Add a dictionary for %1</source>
        <translation>Wörterbuch für %1 hinzufügen</translation>
    </message>
    <message>
        <source>Hunspell dictionaries (*.dic)</source>
        <translation>Hunspell-Wörterbücher (*.dic)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 · no dictionary</source>
        <translation>%1 · kein Wörterbuch</translation>
    </message>
    <message>
        <source>The dictionary for %1 is in force.</source>
        <translation>Das Wörterbuch für %1 gilt jetzt.</translation>
    </message>
</context>
<context>
    <name>LastBackup</name>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Today’s backup is being made. Your reviews are saved.</source>
        <translation>Die heutige Sicherung wird angelegt. Ihre Kritiken sind gespeichert.</translation>
    </message>
    <message>
        <source>Close Without It</source>
        <translation>Ohne sie schließen</translation>
    </message>
    <message>
        <source>No backup</source>
        <translation>Keine Sicherung</translation>
    </message>
    <message>
        <source>There is no backup of today. Your reviews are saved.</source>
        <translation>Von heute gibt es keine Sicherung. Ihre Kritiken sind gespeichert.</translation>
    </message>
    <message>
        <source>Stay Here</source>
        <translation>Hier bleiben</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Close Without a Backup</source>
        <translation>Ohne Sicherung schließen</translation>
    </message>
</context>
<context>
    <name>Later</name>
    <message>
        <source>the server&apos;s care</source>
        <translation>die Obhut des Servers</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>The last changes are not saved.</source>
        <translation>Die letzten Änderungen sind nicht gespeichert.</translation>
    </message>
    <message>
        <source>Close Without the Changes</source>
        <translation>Ohne die Änderungen schließen</translation>
    </message>
    <message>
        <source>The last changes are not in the store yet.</source>
        <translation>Die letzten Änderungen sind noch nicht in der Ablage.</translation>
    </message>
    <message>
        <source>The last changes are not on the desk yet, for it does not answer.</source>
        <translation>Die letzten Änderungen sind noch nicht in der Ablage, denn sie antwortet nicht.</translation>
    </message>
    <message>
        <source>They are kept on this machine, and come in at the next start.</source>
        <translation>Sie sind auf diesem Rechner aufbewahrt und kommen beim nächsten Start hinein.</translation>
    </message>
    <message>
        <source>They lie in the history of the review.</source>
        <translation>Sie liegen im Verlauf der Kritik.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Keep Writing</source>
        <translation>Weiterschreiben</translation>
    </message>
    <message>
        <source>Copy the Review and Close</source>
        <translation>Kritik kopieren und schließen</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>%1 found, the best %2 first</source>
        <translation>%1 gefunden, die besten %2 zuerst</translation>
    </message>
    <message>
        <source>%1 found, best first</source>
        <translation>%1 gefunden, beste zuerst</translation>
    </message>
    <message>
        <source>%1 found, newest first</source>
        <translation>%1 gefunden, neueste zuerst</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 gefunden</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>As sorted</source>
        <translation>Wie sortiert</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Beste zuerst</translation>
    </message>
    <message>
        <source>headline, standfirst</source>
        <translation>Titelzeile, Vorspann</translation>
    </message>
    <message>
        <source>title of the work</source>
        <translation>Titel des Werks</translation>
    </message>
    <message>
        <source>who directed</source>
        <translation>wer Regie führt</translation>
    </message>
    <message>
        <source>who plays, and whom</source>
        <translation>wer spielt, und wen</translation>
    </message>
    <message>
        <source>anybody named</source>
        <translation>alle genannten Personen</translation>
    </message>
    <message>
        <source>tag or genre</source>
        <translation>Schlagwort oder Genre</translation>
    </message>
    <message>
        <source>how far it is</source>
        <translation>wie weit sie ist</translation>
    </message>
    <message>
        <source>film, book …</source>
        <translation>Film, Buch …</translation>
    </message>
    <message>
        <source>en or en-GB</source>
        <translation>de oder de-AT</translation>
    </message>
    <message>
        <source>1999 or 1990..1999</source>
        <translation>1999 oder 1990..1999</translation>
    </message>
    <message>
        <source>out of five</source>
        <translation>von fünf</translation>
    </message>
    <message>
        <source>length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>today, 2026-11 …</source>
        <translation>today, 2026-11 …</translation>
    </message>
    <message>
        <source>held, lifted …</source>
        <translation>gilt noch, vorbei …</translation>
    </message>
    <message>
        <source>image, rating …</source>
        <translation>Bild, Wertung …</translation>
    </message>
    <message>
        <source>Not published</source>
        <translation>Nicht veröffentlicht</translation>
    </message>
    <message>
        <source>All reviews</source>
        <translation>Alle Kritiken</translation>
    </message>
    <message>
        <source>Embargoed</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Film title</source>
        <translation>Filmtitel</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>neueste zuerst</translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation>älteste zuerst</translation>
    </message>
    <message>
        <source>Z to A</source>
        <translation>Z bis A</translation>
    </message>
    <message>
        <source>A to Z</source>
        <translation>A bis Z</translation>
    </message>
    <message>
        <source>highest first</source>
        <translation>höchste zuerst</translation>
    </message>
    <message>
        <source>lowest first</source>
        <translation>niedrigste zuerst</translation>
    </message>
    <message>
        <source>longest first</source>
        <translation>längste zuerst</translation>
    </message>
    <message>
        <source>shortest first</source>
        <translation>kürzeste zuerst</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>Keep…</source>
        <translation>Behalten…</translation>
    </message>
    <message>
        <source>Keep Search…</source>
        <translation>Suche behalten…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Search: words, director:, rating&gt;=4</source>
        <translation>Suche: Wörter, director:, rating&gt;=4</translation>
    </message>
    <message>
        <source>Words, “phrases”, -without, begin*, and facets: press the Down key to see them</source>
        <translation>Wörter, „Wortfolgen“, -ohne, Anfang* und Filter: Die Pfeiltaste nach unten zeigt sie</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Bibliothek durchsuchen</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Kritiken</translation>
    </message>
</context>
<context>
    <name>LinkPopup</name>
    <message>
        <source>Address of the link</source>
        <translation>Adresse des Links</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>Link entfernen</translation>
    </message>
</context>
<context>
    <name>Many</name>
    <message>
        <source>Other reviews are still on their way out. Wait for them, or cancel that first.</source>
        <translation>Andere Kritiken sind noch unterwegs. Warten Sie auf sie oder brechen Sie das erst ab.</translation>
    </message>
    <message>
        <source>Exporting review %1 of %2…</source>
        <translation>Export der Kritik %1 von %2…</translation>
    </message>
    <message>
        <source>1 was stopped.</source>
        <translation>1 wurde aufgehalten.</translation>
    </message>
    <message>
        <source>%1 were stopped.</source>
        <translation>%1 wurden aufgehalten.</translation>
    </message>
    <message>
        <source>Cancelled: %1 were not begun.</source>
        <translation>Abgebrochen: %1 wurden nicht begonnen.</translation>
    </message>
    <message>
        <source>No review was exported.</source>
        <translation>Es wurde keine Kritik exportiert.</translation>
    </message>
    <message>
        <source>1 review exported to %2.</source>
        <translation>1 Kritik nach %2 exportiert.</translation>
    </message>
    <message>
        <source>%1 reviews exported to %2.</source>
        <translation>%1 Kritiken nach %2 exportiert.</translation>
    </message>
    <message>
        <source>%1 reviews are in the trash.</source>
        <translation>%1 Kritiken liegen im Papierkorb.</translation>
    </message>
    <message>
        <source>The tags of %1 changed.</source>
        <translation>Die Schlagwörter von %1 sind geändert.</translation>
    </message>
    <message>
        <source>Status of %1: %2.</source>
        <translation>Status von %1: %2.</translation>
    </message>
    <message>
        <source>%1 more stayed as they were.</source>
        <translation>%1 weitere blieben, wie sie waren.</translation>
    </message>
    <message>
        <source>1 review</source>
        <translation>1 Kritik</translation>
    </message>
    <message>
        <source>%1 reviews</source>
        <translation>%1 Kritiken</translation>
    </message>
</context>
<context>
    <name>ManyBar</name>
    <message>
        <source>Tags…</source>
        <translation>Schlagwörter…</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>%1 reviews picked</source>
        <translation>%1 Kritiken gewählt</translation>
    </message>
    <message>
        <source>%1 for the picked reviews</source>
        <translation>%1 für die gewählten Kritiken</translation>
    </message>
</context>
<context>
    <name>ManyLine</name>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Show Which</source>
        <translation>Zeigen, welche</translation>
    </message>
    <message>
        <source>Show Folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Dismiss (Esc)</source>
        <translation>Ausblenden (Esc)</translation>
    </message>
    <message>
        <source>Reviews that were not exported</source>
        <translation>Kritiken, die nicht exportiert wurden</translation>
    </message>
    <message>
        <source>Open this review</source>
        <translation>Diese Kritik öffnen</translation>
    </message>
    <message>
        <source>Hide Which</source>
        <translation>Ausblenden, welche</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>%1 characters · %2 of %3 pixels</source>
        <translation>%1 Zeichen · %2 von %3 Pixeln</translation>
    </message>
</context>
<context>
    <name>MutedView</name>
    <message>
        <source>Muted checks</source>
        <translation>Stummgeschaltete Prüfungen</translation>
    </message>
    <message>
        <source>Hear It Again</source>
        <translation>Wieder melden</translation>
    </message>
    <message numerus="yes">
        <source>%n muted on this desk</source>
        <translation>
            <numerusform>%n in dieser Ablage stummgeschaltet</numerusform>
            <numerusform>%n in dieser Ablage stummgeschaltet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MutingBar</name>
    <message>
        <source>Mute This Check…</source>
        <translation>Diese Prüfung stummschalten…</translation>
    </message>
    <message>
        <source>Why does nobody on this desk want to hear of it?</source>
        <translation>Warum soll in dieser Ablage niemand davon hören?</translation>
    </message>
    <message>
        <source>Reason for muting</source>
        <translation>Grund für das Stummschalten</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stummschalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>NamePopover</name>
    <message>
        <source>Name this version</source>
        <translation>Diese Fassung benennen</translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation>Name der Fassung</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep it under this name (Enter); Esc lets it go</source>
        <translation>Unter diesem Namen aufbewahren (Eingabe); Esc verwirft ihn</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>Saved as version “%1”</source>
        <translation>Als Fassung „%1“ aufbewahrt</translation>
    </message>
    <message>
        <source>The version is named “%1”</source>
        <translation>Die Fassung heißt jetzt „%1“</translation>
    </message>
    <message>
        <source>The name is taken away</source>
        <translation>Der Name ist entfernt</translation>
    </message>
</context>
<context>
    <name>Neighbours</name>
    <message>
        <source>This review was removed elsewhere.</source>
        <translation>Diese Kritik wurde anderswo entfernt.</translation>
    </message>
    <message>
        <source>Open in another window</source>
        <translation>In einem anderen Fenster geöffnet</translation>
    </message>
    <message>
        <source>%1 is editing this too</source>
        <translation>%1 arbeitet auch daran</translation>
    </message>
    <message>
        <source>%1 are editing this too</source>
        <translation>%1 arbeiten auch daran</translation>
    </message>
    <message>
        <source>The desk does not answer. Go on writing: your text is kept here until it does.</source>
        <translation>Die Ablage antwortet nicht. Schreiben Sie weiter: Ihr Text wird hier aufbewahrt, bis sie es tut.</translation>
    </message>
    <message>
        <source>The desk answers again.</source>
        <translation>Die Ablage antwortet wieder.</translation>
    </message>
</context>
<context>
    <name>NothingOpen</name>
    <message>
        <source>No review is open</source>
        <translation>Keine Kritik ist offen</translation>
    </message>
    <message>
        <source>Open one in the library, or begin here. Everything is saved as you type.</source>
        <translation>Öffnen Sie eine in der Bibliothek, oder beginnen Sie hier. Alles wird beim Tippen gesichert.</translation>
    </message>
</context>
<context>
    <name>NoticeLine</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Dismiss (Esc)</source>
        <translation>Ausblenden (Esc)</translation>
    </message>
</context>
<context>
    <name>Overflow</name>
    <message>
        <source>More formatting</source>
        <translation>Weitere Formate</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Back to the text (Esc)</source>
        <translation>Zurück zum Text (Esc)</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>not possible now</source>
        <translation>jetzt nicht möglich</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>PalettePresenter</name>
    <message>
        <source>A few letters are enough: “exp wp” finds the export for WordPress.</source>
        <translation>Ein paar Buchstaben genügen: „exp wp“ findet den Export für WordPress.</translation>
    </message>
    <message>
        <source>Nothing answers to this. Try fewer letters, or search the texts: Ctrl+Shift+F.</source>
        <translation>Nichts heißt so. Versuchen Sie weniger Buchstaben, oder durchsuchen Sie die Texte: Strg+Umschalt+F.</translation>
    </message>
    <message>
        <source>Untitled review</source>
        <translation>Kritik ohne Titel</translation>
    </message>
    <message>
        <source>search the library</source>
        <translation>Bibliothek durchsuchen</translation>
    </message>
</context>
<context>
    <name>PaletteView</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Action, review or person</source>
        <translation>Befehl, Kritik oder Person</translation>
    </message>
    <message>
        <source>Type an action, a review or a person</source>
        <translation>Befehl, Kritik oder Person eingeben</translation>
    </message>
    <message>
        <source>What answers to it</source>
        <translation>Was dazu passt</translation>
    </message>
</context>
<context>
    <name>Past</name>
    <message>
        <source>Show the Difference</source>
        <translation>Unterschied zeigen</translation>
    </message>
    <message>
        <source>Restored the version of %1. What stood there before is in the history.</source>
        <translation>Die Fassung von %1 ist zurück. Was vorher dastand, ist im Verlauf.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The restore is undone.</source>
        <translation>Die Wiederherstellung ist zurückgenommen.</translation>
    </message>
</context>
<context>
    <name>PasteNotice</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>Pasting</name>
    <message>
        <source>A link to a place that is not on the web is now words alone.</source>
        <translation>Ein Link zu einem Ort außerhalb des Webs besteht jetzt nur aus Wörtern.</translation>
    </message>
    <message>
        <source>A very long paragraph was cut into several.</source>
        <translation>Ein sehr langer Absatz wurde in mehrere geteilt.</translation>
    </message>
    <message>
        <source>Format it</source>
        <translation>Formatieren</translation>
    </message>
    <message>
        <source>It was nested too deep to keep all of its formatting.</source>
        <translation>Es war zu tief verschachtelt, um alle Formate zu behalten.</translation>
    </message>
    <message>
        <source>It was too large: only the beginning is here, {most} characters at most. Copy the rest in parts.</source>
        <translation>Es war zu groß: Nur der Anfang ist hier, höchstens {most} Zeichen. Kopieren Sie den Rest in Teilen.</translation>
    </message>
    <message>
        <source>Keep as typed characters</source>
        <translation>Als getippte Zeichen behalten</translation>
    </message>
    <message>
        <source>Left out: {things}.</source>
        <translation>Weggelassen: {things}.</translation>
    </message>
    <message>
        <source>Pasted as formatted text</source>
        <translation>Als formatierter Text eingefügt</translation>
    </message>
    <message>
        <source>Pasted as plain text</source>
        <translation>Als reiner Text eingefügt</translation>
    </message>
    <message>
        <source>Pasting…</source>
        <translation>Wird eingefügt…</translation>
    </message>
    <message>
        <source>Reading the clipboard…</source>
        <translation>Zwischenablage wird gelesen…</translation>
    </message>
    <message>
        <source>The words are all here.</source>
        <translation>Alle Wörter sind da.</translation>
    </message>
    <message>
        <source>There is nothing on the clipboard that a text can hold. Nothing was changed.</source>
        <translation>In der Zwischenablage ist nichts, was ein Text aufnehmen kann. Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>a picture without a web address</source>
        <translation>ein Bild ohne Web-Adresse</translation>
    </message>
    <message>
        <source>{number} pictures without a web address</source>
        <translation>{number} Bilder ohne Web-Adresse</translation>
    </message>
    <message>
        <source>{these} and {last}</source>
        <translation>{these} und {last}</translation>
    </message>
</context>
<context>
    <name>PlaceList</name>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Show which reviews</source>
        <translation>Welche Kritiken zu sehen sind</translation>
    </message>
</context>
<context>
    <name>PlaceWarning</name>
    <message>
        <source>This desk lets you read and not write: what you type here is not saved. You can copy and export. Ask who keeps the server for the right to write.</source>
        <translation>In dieser Ablage dürfen Sie lesen, nicht schreiben: Was Sie hier tippen, wird nicht gespeichert. Sie können kopieren und exportieren. Bitten Sie, wer den Server betreut, um das Recht zu schreiben.</translation>
    </message>
    <message>
        <source>The store at %1 can only be read: what you type here is not saved. You can copy and export. Ask for the right to write there, or move the store into a folder of your own.</source>
        <translation>Die Ablage unter %1 kann nur gelesen werden: Was Sie hier tippen, wird nicht gespeichert. Sie können kopieren und exportieren. Lassen Sie sich dort das Recht zu schreiben geben, oder verschieben Sie die Ablage in einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>Show the Folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Do Not Say Again</source>
        <translation>Nicht wieder sagen</translation>
    </message>
    <message>
        <source>Your reviews lie in a folder that %1 copies about (%2). It can mix older and newer parts of the store. There is a backup a day; better move the store elsewhere and let %1 have what you export.</source>
        <translation>Ihre Kritiken liegen in einem Ordner, den %1 herumkopiert (%2). Dabei können ältere und neuere Teile der Ablage vermischt werden. Es gibt täglich eine Sicherung; besser verschieben Sie die Ablage und geben %1, was Sie exportieren.</translation>
    </message>
    <message>
        <source>Your reviews lie on the disk of another machine (%1, %2). Work with one window at a time: locks may not hold there. For several writers there is the shared desk.</source>
        <translation>Ihre Kritiken liegen auf dem Datenträger eines anderen Rechners (%1, %2). Arbeiten Sie nur in einem Fenster zugleich: Sperren gelten dort vielleicht nicht. Für mehrere Schreibende gibt es die gemeinsame Ablage.</translation>
    </message>
</context>
<context>
    <name>PlainPreview</name>
    <message>
        <source>The web view cannot start on this machine, so you see the article in plain type. Writing and exporting work as ever.</source>
        <translation>Die Web-Ansicht startet auf diesem Rechner nicht, deshalb sehen Sie den Artikel in schlichter Schrift. Schreiben und Exportieren gehen wie immer.</translation>
    </message>
    <message>
        <source>Preview of the article, in plain type</source>
        <translation>Vorschau des Artikels, in schlichter Schrift</translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message>
        <source>Review</source>
        <translation>Kritik</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Woher</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Hinweise</translation>
    </message>
</context>
<context>
    <name>PosterWell</name>
    <message>
        <source>Featured image</source>
        <translation>Aufmacherbild</translation>
    </message>
    <message>
        <source>Add an image</source>
        <translation>Bild hinzufügen</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>0 for none; a review may have its own.</source>
        <translation>0 für keines; eine Kritik kann ihr eigenes haben.</translation>
    </message>
    <message>
        <source>A whole address, such as https://example.org</source>
        <translation>Eine vollständige Adresse, etwa https://example.org</translation>
    </message>
    <message>
        <source>About 66 letters a line read best.</source>
        <translation>Etwa 66 Buchstaben je Zeile lesen sich am besten.</translation>
    </message>
    <message>
        <source>Address of the logo</source>
        <translation>Adresse des Logos</translation>
    </message>
    <message>
        <source>Address of the site</source>
        <translation>Adresse der Website</translation>
    </message>
    <message>
        <source>Backups lie in</source>
        <translation>Sicherungen liegen in</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>Farben des Fensters</translation>
    </message>
    <message>
        <source>Ctrl and plus or minus change it, too.</source>
        <translation>Strg mit Plus oder Minus ändert sie auch.</translation>
    </message>
    <message>
        <source>Ctrl+Z gives back what you typed.</source>
        <translation>Strg+Z gibt zurück, was Sie getippt haben.</translation>
    </message>
    <message>
        <source>Days with a backup</source>
        <translation>Tage mit Sicherung</translation>
    </message>
    <message>
        <source>Each review gets a folder of its own in there.</source>
        <translation>Jede Kritik bekommt darin einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>Export into</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Holds from the next start on.</source>
        <translation>Gilt vom nächsten Start an.</translation>
    </message>
    <message>
        <source>In focus mode, and with the line in the middle.</source>
        <translation>Bei „Nur der Text“ und mit der Zeile in der Mitte.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language of new reviews</source>
        <translation>Sprache neuer Kritiken</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Sprache des Fensters</translation>
    </message>
    <message>
        <source>Make backups in</source>
        <translation>Sicherungen anlegen in</translation>
    </message>
    <message>
        <source>Names are those of the credits.</source>
        <translation>Namen sind die aus den Angaben zum Film.</translation>
    </message>
    <message>
        <source>On another disk they outlive this one. Those there are stay where they are, and are found.</source>
        <translation>Auf einem anderen Datenträger überleben sie diesen. Die vorhandenen bleiben, wo sie sind, und werden gefunden.</translation>
    </message>
    <message>
        <source>One is made every day; File &gt; Backups shows them.</source>
        <translation>Täglich wird eine angelegt; Datei &gt; Sicherungen zeigt sie.</translation>
    </message>
    <message>
        <source>Other paragraphs are</source>
        <translation>Andere Absätze sind</translation>
    </message>
    <message>
        <source>Preview and export</source>
        <translation>Vorschau und Export</translation>
    </message>
    <message>
        <source>Preview is</source>
        <translation>Vorschau ist</translation>
    </message>
    <message>
        <source>Preview is as wide as</source>
        <translation>Vorschau ist so breit wie</translation>
    </message>
    <message>
        <source>Preview shows</source>
        <translation>Vorschau zeigt</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Herausgeber</translation>
    </message>
    <message>
        <source>Quotation marks and dashes</source>
        <translation>Anführungszeichen und Striche</translation>
    </message>
    <message>
        <source>Rate new reviews in</source>
        <translation>Neue Kritiken werten in</translation>
    </message>
    <message>
        <source>Review box stands</source>
        <translation>Kritikkasten steht</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Search engines show it beside your reviews.</source>
        <translation>Suchmaschinen zeigen ihn neben Ihren Kritiken.</translation>
    </message>
    <message>
        <source>Signs new reviews. Several names with commas between.</source>
        <translation>Unterzeichnet neue Kritiken. Mehrere Namen mit Kommas trennen.</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Größe des Textes</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Textbausteine</translation>
    </message>
    <message>
        <source>Spelling and names</source>
        <translation>Rechtschreibung und Namen</translation>
    </message>
    <message>
        <source>The address at which you put the images of an export.</source>
        <translation>Die Adresse, unter die Sie die Bilder eines Exports stellen.</translation>
    </message>
    <message>
        <source>The line you write stays</source>
        <translation>Die Zeile, in der Sie schreiben, bleibt</translation>
    </message>
    <message>
        <source>The newest of each of so many days stays, and of each of four weeks.</source>
        <translation>Von jedem von so vielen Tagen bleibt die neueste, und von jeder von vier Wochen.</translation>
    </message>
    <message>
        <source>These choices lie in</source>
        <translation>Diese Einstellungen liegen in</translation>
    </message>
    <message>
        <source>Unless the text has a place of its own for it.</source>
        <translation>Außer wenn der Text einen eigenen Platz dafür hat.</translation>
    </message>
    <message>
        <source>Width of the page</source>
        <translation>Breite der Seite</translation>
    </message>
    <message>
        <source>WordPress fetches images from</source>
        <translation>WordPress holt Bilder von</translation>
    </message>
    <message>
        <source>Words to aim at</source>
        <translation>Angestrebte Wörter</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Your reviews lie in</source>
        <translation>Ihre Kritiken liegen in</translation>
    </message>
</context>
<context>
    <name>PreferencesPresenter</name>
    <message>
        <source>Taken from %1.</source>
        <translation>Übernommen aus %1.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>%1 would type or move in the text. Hold Ctrl or Alt, or take a function key.</source>
        <translation>%1 würde im Text schreiben oder den Cursor bewegen. Halten Sie Strg oder Alt dazu, oder nehmen Sie eine Funktionstaste.</translation>
    </message>
    <message>
        <source>%1 is needed in the text. Take another key.</source>
        <translation>%1 wird im Text gebraucht. Nehmen Sie eine andere Taste.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. Take another key, or free it there first.</source>
        <translation>%1 gehört zu „%2“. Nehmen Sie eine andere Taste oder geben Sie diese dort erst frei.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
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
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Sterne</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <source>Dice</source>
        <translation>Würfel</translation>
    </message>
    <message>
        <source>Thumbs</source>
        <translation>Daumen</translation>
    </message>
    <message>
        <source>Above the text</source>
        <translation>Über dem Text</translation>
    </message>
    <message>
        <source>Below the text</source>
        <translation>Unter dem Text</translation>
    </message>
    <message>
        <source>Checked as you write</source>
        <translation>Prüfung beim Schreiben</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Set as in the language of the review</source>
        <translation>Wie in der Sprache der Kritik</translation>
    </message>
    <message>
        <source>Left as they are typed</source>
        <translation>Bleiben wie getippt</translation>
    </message>
    <message>
        <source>Where it is on the page</source>
        <translation>Wo sie auf der Seite ist</translation>
    </message>
    <message>
        <source>In the middle of the window</source>
        <translation>In der Mitte des Fensters</translation>
    </message>
    <message>
        <source>Dimmed</source>
        <translation>Gedämpft</translation>
    </message>
    <message>
        <source>As clear as the one you write</source>
        <translation>So klar wie der, an dem Sie schreiben</translation>
    </message>
    <message>
        <source>A phone</source>
        <translation>Ein Telefon</translation>
    </message>
    <message>
        <source>A tablet</source>
        <translation>Ein Tablet</translation>
    </message>
    <message>
        <source>A desktop screen</source>
        <translation>Ein Bildschirm</translation>
    </message>
    <message>
        <source>Export the preferences</source>
        <translation>Einstellungen exportieren</translation>
    </message>
    <message>
        <source>Import preferences</source>
        <translation>Einstellungen importieren</translation>
    </message>
    <message>
        <source>Preferences (*.toml)</source>
        <translation>Einstellungen (*.toml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>PreferencesView</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search the preferences</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing here is called so.</source>
        <translation>Hier heißt nichts so.</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>Untitled review</source>
        <translation>Kritik ohne Titel</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Beispiel</translation>
    </message>
</context>
<context>
    <name>PreviewBar</name>
    <message>
        <source>Phone Width</source>
        <translation>Telefonbreite</translation>
    </message>
    <message>
        <source>Tablet Width</source>
        <translation>Tablet-Breite</translation>
    </message>
    <message>
        <source>Desktop Width</source>
        <translation>Bildschirmbreite</translation>
    </message>
    <message>
        <source>Dark Page</source>
        <translation>Dunkle Seite</translation>
    </message>
    <message>
        <source>Where the article goes</source>
        <translation>Wohin der Artikel geht</translation>
    </message>
    <message>
        <source>Look of the preview</source>
        <translation>Aussehen der Vorschau</translation>
    </message>
    <message>
        <source>Width, zoom, style sheet, printing</source>
        <translation>Breite, Zoom, Stylesheet, Drucken</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Search result</source>
        <translation>Suchergebnis</translation>
    </message>
    <message>
        <source>Social</source>
        <translation>Soziales</translation>
    </message>
    <message>
        <source>Social card</source>
        <translation>Vorschaukarte</translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>The preview starts in a moment.</source>
        <translation>Die Vorschau startet gleich.</translation>
    </message>
    <message>
        <source>What your readers will see stands here once a review is open.</source>
        <translation>Was Ihre Leser sehen werden, steht hier, sobald eine Kritik geöffnet ist.</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <source>Open this link in your browser?</source>
        <translation>Diesen Link im Browser öffnen?</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF sichern</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>The printer did not take the page. Try again, or save it as PDF.</source>
        <translation>Der Drucker hat die Seite nicht angenommen. Versuchen Sie es noch einmal oder sichern Sie sie als PDF.</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>Gedruckt.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gesichert als %1</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n zum Ansehen</numerusform>
            <numerusform>%n zum Ansehen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RatingEdit</name>
    <message>
        <source>Rating</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <source>Choose how to rate</source>
        <translation>Art der Wertung wählen</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Ohne Wertung</translation>
    </message>
    <message>
        <source>Scale: %s</source>
        <translation>Skala: %s</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>ohne Wertung</translation>
    </message>
    <message>
        <source>Thumb up</source>
        <translation>Daumen hoch</translation>
    </message>
    <message>
        <source>Thumb down</source>
        <translation>Daumen runter</translation>
    </message>
    <message>
        <source>%s out of %s</source>
        <translation>%s von %s</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Sterne</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <source>Dice</source>
        <translation>Würfel</translation>
    </message>
    <message>
        <source>Thumbs</source>
        <translation>Daumen</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Save a copy of the damaged store</source>
        <translation>Kopie der beschädigten Ablage sichern</translation>
    </message>
    <message>
        <source>Choose a store</source>
        <translation>Ablage wählen</translation>
    </message>
    <message>
        <source>ReviewDesk stores (*.db)</source>
        <translation>ReviewDesk-Ablagen (*.db)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>Refused</name>
    <message>
        <source>It is tried again by itself, and opens as soon as the other lets go of it.</source>
        <translation>Es wird von selbst wieder versucht und gelingt, sobald der andere sie loslässt.</translation>
    </message>
    <message>
        <source>Looking for a good backup…</source>
        <translation>Eine gute Sicherung wird gesucht…</translation>
    </message>
    <message>
        <source>A copy lies at %1.</source>
        <translation>Eine Kopie liegt unter %1.</translation>
    </message>
    <message>
        <source>%1 of the %2 reviews in it are whole.</source>
        <translation>%1 der %2 Kritiken darin sind vollständig.</translation>
    </message>
    <message>
        <source>%1 reviews</source>
        <translation>%1 Kritiken</translation>
    </message>
    <message>
        <source>1 review</source>
        <translation>1 Kritik</translation>
    </message>
    <message>
        <source>Begin an Empty Store</source>
        <translation>Leere Ablage beginnen</translation>
    </message>
    <message>
        <source>Choose Another Store…</source>
        <translation>Andere Ablage wählen…</translation>
    </message>
    <message>
        <source>If you open it, the damaged file is set aside, not overwritten.</source>
        <translation>Wenn Sie sie öffnen, wird die beschädigte Datei beiseitegelegt, nicht überschrieben.</translation>
    </message>
    <message>
        <source>Open the Backup of %1</source>
        <translation>Sicherung vom %1 öffnen</translation>
    </message>
    <message>
        <source>Opened the backup of %1.</source>
        <translation>Geöffnet ist die Sicherung vom %1.</translation>
    </message>
    <message>
        <source>Opened the file that was set aside.</source>
        <translation>Geöffnet ist die beiseitegelegte Datei.</translation>
    </message>
    <message>
        <source>Put Back the File That Was Set Aside</source>
        <translation>Beiseitegelegte Datei zurückholen</translation>
    </message>
    <message>
        <source>Save a Copy…</source>
        <translation>Kopie sichern…</translation>
    </message>
    <message>
        <source>Set aside: %1</source>
        <translation>Beiseitegelegt: %1</translation>
    </message>
    <message>
        <source>Show the Folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>The backup could not be put back</source>
        <translation>Die Sicherung konnte nicht zurückgeholt werden</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>The file that was there is kept as %1.</source>
        <translation>Die Datei, die dort war, liegt als %1 bereit.</translation>
    </message>
    <message>
        <source>The newest good backup, of %1, holds %2.</source>
        <translation>Die neueste gute Sicherung, vom %1, enthält %2.</translation>
    </message>
    <message>
        <source>The store at %1 is not as it was saved: the disk, or another program, changed it. It was left as it is.</source>
        <translation>Die Ablage unter %1 ist nicht, wie sie gespeichert wurde: Der Datenträger oder ein anderes Programm hat sie verändert. Sie wurde gelassen, wie sie ist.</translation>
    </message>
    <message>
        <source>The store does not open</source>
        <translation>Die Ablage öffnet sich nicht</translation>
    </message>
    <message>
        <source>The store is damaged</source>
        <translation>Die Ablage ist beschädigt</translation>
    </message>
    <message>
        <source>The store is in use</source>
        <translation>Die Ablage ist in Gebrauch</translation>
    </message>
    <message>
        <source>The store is not where it was</source>
        <translation>Die Ablage ist nicht, wo sie war</translation>
    </message>
    <message>
        <source>The store is of a newer ReviewDesk</source>
        <translation>Die Ablage stammt von einem neueren ReviewDesk</translation>
    </message>
    <message>
        <source>The store may not be opened</source>
        <translation>Die Ablage darf nicht geöffnet werden</translation>
    </message>
    <message>
        <source>There is no good backup.</source>
        <translation>Es gibt keine gute Sicherung.</translation>
    </message>
    <message>
        <source>This is another program’s file</source>
        <translation>Das ist die Datei eines anderen Programms</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>Reporting</name>
    <message>
        <source>Save the report</source>
        <translation>Bericht sichern</translation>
    </message>
    <message>
        <source>import-report.md</source>
        <translation>import-bericht.md</translation>
    </message>
    <message>
        <source>The report lies in %1.</source>
        <translation>Der Bericht liegt in %1.</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>Restore the whole store</source>
        <translation>Ganze Ablage wiederherstellen</translation>
    </message>
    <message>
        <source>Put the backup of %1 in the place of the store?</source>
        <translation>Die Sicherung vom %1 an die Stelle der Ablage setzen?</translation>
    </message>
    <message>
        <source>The backup holds %1; the store now holds %2. The store as it is now is set aside as a file beside it, not overwritten. The window closes and opens again.</source>
        <translation>Die Sicherung enthält %1; die Ablage enthält jetzt %2. Die jetzige Ablage wird als Datei daneben beiseitegelegt, nicht überschrieben. Das Fenster schließt sich und öffnet sich wieder.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Put It in Its Place</source>
        <translation>An ihre Stelle setzen</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>your-site.example</source>
        <translation>ihre-seite.example</translation>
    </message>
    <message>
        <source>no address yet</source>
        <translation>noch keine Adresse</translation>
    </message>
    <message>
        <source>No headline yet</source>
        <translation>Noch keine Titelzeile</translation>
    </message>
    <message>
        <source> · Review by %1</source>
        <translation> · Kritik von %1</translation>
    </message>
    <message>
        <source>Rating: %1</source>
        <translation>Wertung: %1</translation>
    </message>
</context>
<context>
    <name>ReviewList</name>
    <message>
        <source>Take Out of the Trash</source>
        <translation>Aus dem Papierkorb holen</translation>
    </message>
    <message>
        <source>Delete for Ever…</source>
        <translation>Für immer löschen…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Export %1 Reviews…</source>
        <translation>%1 Kritiken exportieren…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Schlagwörter…</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Move to Trash</source>
        <translation>In den Papierkorb</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>A review that lay in the trash for 30 days was deleted. A backup of today has it.</source>
        <translation>Eine Kritik, die 30 Tage im Papierkorb lag, wurde gelöscht. Eine heutige Sicherung enthält sie.</translation>
    </message>
    <message>
        <source>%1 reviews that lay in the trash for 30 days were deleted. A backup of today has them.</source>
        <translation>%1 Kritiken, die 30 Tage im Papierkorb lagen, wurden gelöscht. Eine heutige Sicherung enthält sie.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>All changes saved</source>
        <translation>Alle Änderungen gespeichert</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Not saved: somebody changed the same passage. Nothing is lost.</source>
        <translation>Nicht gespeichert: Jemand hat dieselbe Stelle geändert. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>Not on the desk yet: it does not answer. Your text is kept on this machine.</source>
        <translation>Noch nicht in der Ablage: Sie antwortet nicht. Ihr Text wird auf diesem Rechner aufbewahrt.</translation>
    </message>
    <message>
        <source>Not saved: the disk is full. Your text stays here. Make room, and it is saved.</source>
        <translation>Nicht gespeichert: Datenträger voll. Ihr Text bleibt hier. Schaffen Sie Platz, dann wird er es.</translation>
    </message>
    <message>
        <source>Not saved yet: another program holds the store. Go on writing: it is tried again.</source>
        <translation>Noch nicht gespeichert: Ein anderes Programm hält die Ablage. Schreiben Sie weiter.</translation>
    </message>
    <message>
        <source>Not saved: the disk does not take it. Your text stays here: it is tried again.</source>
        <translation>Nicht gespeichert: Der Datenträger nimmt es nicht. Ihr Text bleibt hier und wird noch versucht.</translation>
    </message>
    <message>
        <source>Not saved: the store is damaged. Your text is kept. Open ReviewDesk anew to mend it.</source>
        <translation>Nicht gespeichert: Die Ablage ist beschädigt. Ihr Text ist aufbewahrt. Öffnen Sie ReviewDesk neu.</translation>
    </message>
    <message>
        <source>Not saved: the store can only be read. Your text stays here: copy or export it.</source>
        <translation>Nicht gespeichert: Die Ablage ist nur lesbar. Kopieren oder exportieren Sie den Text.</translation>
    </message>
    <message>
        <source>Not saved: the store was moved or deleted. Your text is kept. Put the file back.</source>
        <translation>Nicht gespeichert: Die Ablage ist fort. Ihr Text ist aufbewahrt. Legen Sie die Datei zurück.</translation>
    </message>
    <message>
        <source>Not saved: another file is in the store’s place. Your text is kept. Open ReviewDesk anew.</source>
        <translation>Nicht gespeichert: Statt der Ablage liegt dort eine andere Datei. Öffnen Sie ReviewDesk neu.</translation>
    </message>
    <message>
        <source>Not saved: </source>
        <translation>Nicht gespeichert: </translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>SearchTab</name>
    <message>
        <source>Search result</source>
        <translation>Suchergebnis</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Title and description fit.</source>
        <translation>Titel und Beschreibung passen.</translation>
    </message>
    <message>
        <source>There is no headline and no title for search.</source>
        <translation>Es gibt weder Titelzeile noch Titel für die Suche.</translation>
    </message>
    <message>
        <source>The title is too long: Google cuts what goes beyond 600 pixels.</source>
        <translation>Der Titel ist zu lang: Google schneidet ab, was über 600 Pixel geht.</translation>
    </message>
    <message>
        <source>The description is too long: Google cuts what goes beyond 990 pixels.</source>
        <translation>Die Beschreibung ist zu lang: Google schneidet ab, was über 990 Pixel geht.</translation>
    </message>
    <message>
        <source>There is no description and no standfirst: Google takes sentences of the text.</source>
        <translation>Es gibt weder Beschreibung noch Vorspann: Google nimmt Sätze aus dem Text.</translation>
    </message>
    <message>
        <source>There is no canonical address: the page cannot say where it stands.</source>
        <translation>Es gibt keine kanonische Adresse: Die Seite kann nicht sagen, wo sie steht.</translation>
    </message>
</context>
<context>
    <name>Searches</name>
    <message>
        <source>Rename Search…</source>
        <translation>Suche umbenennen…</translation>
    </message>
    <message>
        <source>Delete Search</source>
        <translation>Suche löschen</translation>
    </message>
    <message>
        <source>Keep this search as:</source>
        <translation>Diese Suche behalten als:</translation>
    </message>
    <message>
        <source>Call this search:</source>
        <translation>Diese Suche nennen:</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Click to fold</source>
        <translation>Zum Zuklappen klicken</translation>
    </message>
    <message>
        <source>Click to unfold</source>
        <translation>Zum Aufklappen klicken</translation>
    </message>
</context>
<context>
    <name>SectionTargets</name>
    <message>
        <source>Put the caret below a heading; its section gets the target.</source>
        <translation>Setzen Sie die Schreibmarke unter eine Überschrift; ihr Abschnitt bekommt das Ziel.</translation>
    </message>
    <message>
        <source>Section Target</source>
        <translation>Ziel für den Abschnitt</translation>
    </message>
    <message>
        <source>Words that “%1” is to have; 0 for none</source>
        <translation>Wörter, die „%1“ haben soll; 0 für kein Ziel</translation>
    </message>
    <message>
        <source>Set Target</source>
        <translation>Ziel setzen</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 von %3</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>What differs</source>
        <translation>Was sich unterscheidet</translation>
    </message>
</context>
<context>
    <name>Snippets</name>
    <message>
        <source>Snippet to insert</source>
        <translation>Textbaustein, der eingefügt wird</translation>
    </message>
    <message>
        <source>No snippet answers to this. Preferences has them all.</source>
        <translation>Kein Textbaustein passt dazu. In den Einstellungen stehen alle.</translation>
    </message>
</context>
<context>
    <name>SnippetsPage</name>
    <message>
        <source>An abbreviation and Tab put the text in. {film}, {director}, {year} and {date} come from the review; the caret goes to {caret}.</source>
        <translation>Kürzel und Tab setzen den Text ein. {film}, {director}, {year} und {date} kommen aus der Kritik; die Schreibmarke steht dann bei {caret}.</translation>
    </message>
    <message>
        <source>New Snippet</source>
        <translation>Neuer Textbaustein</translation>
    </message>
    <message>
        <source>Give it an abbreviation, such as ;so</source>
        <translation>Geben Sie ihm ein Kürzel, etwa ;so</translation>
    </message>
    <message>
        <source>An abbreviation has no blanks in it.</source>
        <translation>Ein Kürzel enthält keine Leerzeichen.</translation>
    </message>
    <message>
        <source>Another snippet has this abbreviation.</source>
        <translation>Dieses Kürzel hat schon ein anderer Textbaustein.</translation>
    </message>
</context>
<context>
    <name>SocialTab</name>
    <message>
        <source>Social card</source>
        <translation>Vorschaukarte</translation>
    </message>
    <message>
        <source>The card has all it needs.</source>
        <translation>Die Karte hat alles, was sie braucht.</translation>
    </message>
    <message>
        <source>There is no headline and no title for search.</source>
        <translation>Es gibt weder Titelzeile noch Titel für die Suche.</translation>
    </message>
    <message>
        <source>There is no description and no standfirst.</source>
        <translation>Es gibt weder Beschreibung noch Vorspann.</translation>
    </message>
    <message>
        <source>There is no featured image: networks show a small card without a picture.</source>
        <translation>Es gibt kein Aufmacherbild: Netzwerke zeigen eine kleine Karte ohne Bild.</translation>
    </message>
    <message>
        <source>There is no canonical address, so the page cannot name its image: networks show no picture.</source>
        <translation>Es gibt keine kanonische Adresse, deshalb kann die Seite ihr Bild nicht nennen: Netzwerke zeigen kein Bild.</translation>
    </message>
    <message>
        <source>The image is %1 pixels; networks ask for 1200 × 630 and show a smaller one small or not sharp.</source>
        <translation>Das Bild hat %1 Pixel; Netzwerke wünschen 1200 × 630 und zeigen ein kleineres klein oder unscharf.</translation>
    </message>
    <message>
        <source>There is no canonical address: the card cannot name the site.</source>
        <translation>Es gibt keine kanonische Adresse: Die Karte kann die Website nicht nennen.</translation>
    </message>
</context>
<context>
    <name>SortButton</name>
    <message>
        <source>Group by Month</source>
        <translation>Nach Monaten gruppieren</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Sort and group: %1, %2</source>
        <translation>Sortieren und gruppieren: %1, %2</translation>
    </message>
</context>
<context>
    <name>SourceView</name>
    <message>
        <source>Body as Markdown</source>
        <translation>Text als Markdown</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>The preview had crashed and is loaded again. Nothing is lost.</source>
        <translation>Die Vorschau war abgestürzt und ist neu geladen. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>The preview refused %1 requests of the text</source>
        <translation>Die Vorschau hat %1 Anfragen des Textes abgelehnt</translation>
    </message>
    <message>
        <source>The preview refused one request of the text</source>
        <translation>Die Vorschau hat eine Anfrage des Textes abgelehnt</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>The store is the backup %1 now.</source>
        <translation>Die Ablage ist jetzt die Sicherung %1.</translation>
    </message>
    <message>
        <source>What was there is kept as %1.</source>
        <translation>Was dort war, liegt als %1 bereit.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Idea</source>
        <translation>Idee</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Ideen</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Ready to publish</source>
        <translation>Zur Veröffentlichung bereit</translation>
    </message>
    <message>
        <source>Published reviews</source>
        <translation>Veröffentlichte Kritiken</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Sprache des Textes</translation>
    </message>
    <message numerus="yes">
        <source>%n today</source>
        <translation>
            <numerusform>%n heute</numerusform>
            <numerusform>%n heute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Words written in this sitting: %n</source>
        <translation>
            <numerusform>In dieser Sitzung geschriebene Wörter: %n</numerusform>
            <numerusform>In dieser Sitzung geschriebene Wörter: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n words</source>
        <translation>
            <numerusform>%1 von %n Wort</numerusform>
            <numerusform>%1 von %n Wörtern</numerusform>
        </translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 Wort</translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>1 check to look at</source>
        <translation>1 Prüfung zum Ansehen</translation>
    </message>
    <message numerus="yes">
        <source>%n checks to look at</source>
        <translation>
            <numerusform>%n Prüfung zum Ansehen</numerusform>
            <numerusform>%n Prüfungen zum Ansehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n Min.</numerusform>
            <numerusform>%n Min.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusPill</name>
    <message>
        <source>Change the status</source>
        <translation>Status ändern</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
</context>
<context>
    <name>Stopped</name>
    <message>
        <source>The preview has crashed three times within a minute, so it was stopped. Your text is safe: nothing is kept in the preview.</source>
        <translation>Die Vorschau ist innerhalb einer Minute dreimal abgestürzt und wurde deshalb angehalten. Ihr Text ist sicher: In der Vorschau wird nichts aufbewahrt.</translation>
    </message>
    <message>
        <source>Start the preview again</source>
        <translation>Vorschau wieder starten</translation>
    </message>
</context>
<context>
    <name>Structure</name>
    <message>
        <source>Outline of the text</source>
        <translation>Gliederung des Textes</translation>
    </message>
    <message>
        <source>Ad slot</source>
        <translation>Anzeigenplatz</translation>
    </message>
    <message>
        <source>Also read</source>
        <translation>Lesen Sie auch</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Heading {level}</source>
        <translation>Überschrift {level}</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>LinkPlace</source>
        <translation>LinkPlace</translation>
    </message>
    <message>
        <source>List entry</source>
        <translation>Listeneintrag</translation>
    </message>
    <message>
        <source>List entry, level {depth}</source>
        <translation>Listeneintrag, Ebene {depth}</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Pull quote</source>
        <translation>Blickfang-Zitat</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Trennlinie</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Wer spricht</translation>
    </message>
    <message>
        <source>Spoiler</source>
        <translation>Spoiler</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Tab nests entries of lists; F6 or Ctrl+Tab leaves the text.</source>
        <translation>Tab rückt Listeneinträge ein; F6 oder Strg+Tab verlässt den Text.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
</context>
<context>
    <name>TableEditor</name>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Heading of column {column}</source>
        <translation>Überschrift der Spalte {column}</translation>
    </message>
    <message>
        <source>Row {row}, column {column}</source>
        <translation>Zeile {row}, Spalte {column}</translation>
    </message>
</context>
<context>
    <name>TableStrip</name>
    <message>
        <source>Add above</source>
        <translation>Darüber einfügen</translation>
    </message>
    <message>
        <source>Add after</source>
        <translation>Danach einfügen</translation>
    </message>
    <message>
        <source>Add before</source>
        <translation>Davor einfügen</translation>
    </message>
    <message>
        <source>Add below</source>
        <translation>Darunter einfügen</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Ausrichten</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>Wie es kommt</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Edit as Markdown</source>
        <translation>Als Markdown bearbeiten</translation>
    </message>
    <message>
        <source>Edit as Markdown (Ctrl+F2)</source>
        <translation>Als Markdown bearbeiten (Strg+F2)</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Nach links</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Nach rechts</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>HTML copied. Paste it into your site.</source>
        <translation>HTML kopiert. Fügen Sie es in Ihre Seite ein.</translation>
    </message>
</context>
<context>
    <name>TagDialog</name>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Tags for 1 review</source>
        <translation>Schlagwörter für 1 Kritik</translation>
    </message>
    <message>
        <source>Tags for %1 reviews</source>
        <translation>Schlagwörter für %1 Kritiken</translation>
    </message>
    <message>
        <source>festival, debut</source>
        <translation>Festival, Debüt</translation>
    </message>
    <message>
        <source>Put commas between them. What a review has already stays once.</source>
        <translation>Mit Kommas trennen. Was eine Kritik schon hat, bleibt einmal.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Take Away</source>
        <translation>Wegnehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message>
        <source>At most {most} files are taken at once; {number} were left out.</source>
        <translation>Höchstens {most} Dateien werden auf einmal genommen; {number} wurden weggelassen.</translation>
    </message>
    <message>
        <source>The picture on the clipboard</source>
        <translation>Das Bild aus der Zwischenablage</translation>
    </message>
    <message>
        <source>{number} more could not be taken either.</source>
        <translation>Auch {number} weitere konnten nicht genommen werden.</translation>
    </message>
</context>
<context>
    <name>TargetBox</name>
    <message>
        <source>The target: %1</source>
        <translation>Das Ziel: %1</translation>
    </message>
</context>
<context>
    <name>Targets</name>
    <message>
        <source>Astro</source>
        <translation>Astro</translation>
    </message>
    <message>
        <source>Eleventy</source>
        <translation>Eleventy</translation>
    </message>
    <message>
        <source>Ghost (HTML)</source>
        <translation>Ghost (HTML)</translation>
    </message>
    <message>
        <source>Ghost (import file)</source>
        <translation>Ghost (Importdatei)</translation>
    </message>
    <message>
        <source>HTML fragment</source>
        <translation>HTML-Fragment</translation>
    </message>
    <message>
        <source>HTML fragment (strict)</source>
        <translation>HTML-Fragment (streng)</translation>
    </message>
    <message>
        <source>HTML fragment (strict), in Ghost</source>
        <translation>HTML-Fragment (streng), in Ghost</translation>
    </message>
    <message>
        <source>HTML fragment, WordPress author</source>
        <translation>HTML-Fragment, Autor in WordPress</translation>
    </message>
    <message>
        <source>HTML fragment, in Ghost</source>
        <translation>HTML-Fragment, in Ghost</translation>
    </message>
    <message>
        <source>Hugo</source>
        <translation>Hugo</translation>
    </message>
    <message>
        <source>Jekyll</source>
        <translation>Jekyll</translation>
    </message>
    <message>
        <source>Letterboxd (CSV)</source>
        <translation>Letterboxd (CSV)</translation>
    </message>
    <message>
        <source>Newsletter (HTML mail)</source>
        <translation>Newsletter (HTML-Mail)</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>Review file (to read back)</source>
        <translation>Kritikdatei (zum Wiedereinlesen)</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Word document (docx)</source>
        <translation>Word-Dokument (docx)</translation>
    </message>
    <message>
        <source>WordPress (block editor)</source>
        <translation>WordPress (Block-Editor)</translation>
    </message>
    <message>
        <source>WordPress (block editor), author</source>
        <translation>WordPress (Block-Editor), Autor</translation>
    </message>
    <message>
        <source>WordPress (classic editor)</source>
        <translation>WordPress (klassischer Editor)</translation>
    </message>
    <message>
        <source>WordPress (classic editor), author</source>
        <translation>WordPress (klassischer Editor), Autor</translation>
    </message>
    <message>
        <source>WordPress archive (WXR)</source>
        <translation>WordPress-Archiv (WXR)</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menü (F10)</translation>
    </message>
    <message>
        <source>Copy as…</source>
        <translation>Kopieren als…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>%1
Drag it into another program</source>
        <translation>%1
Lässt sich in ein anderes Programm ziehen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message>
        <source>Moved to the trash. It stays there for 30 days.</source>
        <translation>In den Papierkorb gelegt. Dort bleibt sie 30 Tage.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Taken out of the trash.</source>
        <translation>Aus dem Papierkorb geholt.</translation>
    </message>
</context>
<context>
    <name>TrashBar</name>
    <message>
        <source>What lies here goes after 30 days.</source>
        <translation>Was hier liegt, geht nach 30 Tagen.</translation>
    </message>
    <message>
        <source>Empty Trash…</source>
        <translation>Papierkorb leeren…</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Papierkorb leeren</translation>
    </message>
</context>
<context>
    <name>WaysOut</name>
    <message>
        <source>Show Folder</source>
        <translation>Ordner zeigen</translation>
    </message>
</context>
<context>
    <name>WebPreview</name>
    <message>
        <source>Preview of the article</source>
        <translation>Vorschau des Artikels</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>This is a sample to try things on. At the left: film, rating, images, checks and history. In the middle: the page you write. At the right: what your readers will see. Everything is saved as you type.</source>
        <translation>Dies ist ein Beispiel zum Ausprobieren. Links: Film, Wertung, Bilder, Prüfungen und Verlauf. In der Mitte: die Seite, die Sie schreiben. Rechts: was Ihre Leser sehen werden. Alles wird beim Tippen gesichert.</translation>
    </message>
    <message>
        <source>Remove the Sample</source>
        <translation>Beispiel entfernen</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>A heading of level {level} follows one of level {above}; a level is skipped.</source>
        <translation>Auf eine Überschrift der Ebene {above} folgt eine der Ebene {level}; eine Ebene wird übersprungen.</translation>
    </message>
    <message>
        <source>A link leads nowhere: {url}. Give it a whole address, or take it out.</source>
        <translation>Ein Link führt nirgendwohin: {url}. Geben Sie ihm eine vollständige Adresse oder nehmen Sie ihn heraus.</translation>
    </message>
    <message>
        <source>A link leads to this very review. Take it out, or lead elsewhere.</source>
        <translation>Ein Link führt zu genau dieser Kritik. Nehmen Sie ihn heraus oder führen Sie anderswohin.</translation>
    </message>
    <message>
        <source>A link without words, which no reader could see, was left out.</source>
        <translation>Ein Link ohne Worte, den niemand sehen konnte, wurde ausgelassen.</translation>
    </message>
    <message>
        <source>A paragraph beyond any page was cut into several; every word is there.</source>
        <translation>Ein Absatz, der auf keine Seite passt, wurde in mehrere geteilt; jedes Wort ist noch da.</translation>
    </message>
    <message>
        <source>A part of the document that Word keeps as a file of its own was left out.</source>
        <translation>Ein Teil des Dokuments, den Word als eigene Datei führt, wurde weggelassen.</translation>
    </message>
    <message>
        <source>A picture in the text has no address that leads anywhere, or is none; it was left out.</source>
        <translation>Ein Bild im Text hat keine brauchbare Adresse oder ist keines; es wurde weggelassen.</translation>
    </message>
    <message>
        <source>A review cannot go from {current} to {wanted}.</source>
        <translation>Eine Kritik kann nicht von {current} zu {wanted} wechseln.</translation>
    </message>
    <message>
        <source>An address that no page takes was left out; its words are there.</source>
        <translation>Eine Adresse, die keine Seite annimmt, wurde weggelassen; ihre Wörter sind noch da.</translation>
    </message>
    <message>
        <source>Another file took the place of the store at {place} while it was open. Nothing was saved into that one. All that yours held was copied to {aside}, and what you type now is kept beside it. Close ReviewDesk, and open the store that you want.</source>
        <translation>Eine andere Datei hat den Platz der Ablage unter {place} eingenommen, während sie offen war. In jene wurde nichts gespeichert. Alles aus Ihrer wurde nach {aside} kopiert, und was Sie jetzt tippen, wird daneben aufbewahrt. Schließen Sie ReviewDesk und öffnen Sie die Ablage, die Sie möchten.</translation>
    </message>
    <message>
        <source>Blocks that WordPress fills by itself, and that have no text, were left out: {what}.</source>
        <translation>Blöcke, die WordPress selbst füllt und die keinen Text haben, wurden weggelassen: {what}.</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Hereingekommen</translation>
    </message>
    <message>
        <source>Came in beside the one that is there</source>
        <translation>Kam neben die vorhandene hinzu</translation>
    </message>
    <message>
        <source>Cards of Ghost that show nothing here were left out: {what}.</source>
        <translation>Karten von Ghost, die hier nichts zeigen, wurden weggelassen: {what}.</translation>
    </message>
    <message>
        <source>Charts and diagrams, which are no pictures, were left out.</source>
        <translation>Diagramme und Schaubilder, die keine Bilder sind, wurden weggelassen.</translation>
    </message>
    <message>
        <source>Code that the post put into the head or the foot of its page was left out.</source>
        <translation>Code, den der Beitrag oben oder unten in seine Seite setzte, wurde weggelassen.</translation>
    </message>
    <message>
        <source>Comments in the head of the file were left out: {count}.</source>
        <translation>Kommentare im Kopf der Datei wurden weggelassen: {count}.</translation>
    </message>
    <message>
        <source>Comments of readers were left out: {count}.</source>
        <translation>Kommentare aus der Leserschaft wurden weggelassen: {count}.</translation>
    </message>
    <message>
        <source>Fields of the site stand there twice with different values: {what}. As on the site, the first one holds.</source>
        <translation>Felder der Website stehen zweimal mit verschiedenen Werten da: {what}. Wie auf der Website gilt das erste.</translation>
    </message>
    <message>
        <source>Fields of the site with more than 4,000 characters were left out: {what}.</source>
        <translation>Felder der Website mit mehr als 4.000 Zeichen wurden weggelassen: {what}.</translation>
    </message>
    <message>
        <source>Formulas came in as their signs, in one line.</source>
        <translation>Formeln kamen als ihre Zeichen herein, in einer Zeile.</translation>
    </message>
    <message>
        <source>Here stands “{words}”, where those read it who have not seen the film. Make sure that it gives nothing away.</source>
        <translation>Hier steht „{words}“, wo es auch liest, wer den Film nicht gesehen hat. Stellen Sie sicher, dass nichts verraten wird.</translation>
    </message>
    <message>
        <source>Images of {place} that no review shows were left out: {count}, such as {example}.</source>
        <translation>Bilder von {place}, die keine Kritik zeigt, wurden weggelassen: {count}, etwa {example}.</translation>
    </message>
    <message>
        <source>Import of {at}</source>
        <translation>Import vom {at}</translation>
    </message>
    <message>
        <source>In {year} there was no such work. Correct the year.</source>
        <translation>Im Jahr {year} gab es kein solches Werk. Korrigieren Sie das Jahr.</translation>
    </message>
    <message>
        <source>Its site calls its status {value}, which says nothing here. It comes in as a draft.</source>
        <translation>Die Website nennt seinen Stand {value}, was hier nichts sagt. Er kommt als Entwurf herein.</translation>
    </message>
    <message>
        <source>Its site keeps it as {value}, not as a post. See whether it is a review.</source>
        <translation>Seine Website führt ihn als {value}, nicht als Beitrag. Sehen Sie nach, ob es eine Kritik ist.</translation>
    </message>
    <message>
        <source>Left alone: another text is on the desk</source>
        <translation>Unverändert: In der Ablage liegt ein anderer Text</translation>
    </message>
    <message>
        <source>Left alone: one like it is on the desk</source>
        <translation>Unverändert: In der Ablage liegt eine ähnliche</translation>
    </message>
    <message>
        <source>Little text was found on the page. See whether this is the article.</source>
        <translation>Auf der Seite fand sich wenig Text. Prüfen Sie, ob dies der Artikel ist.</translation>
    </message>
    <message>
        <source>Names stand there twice with different values: {what}. The last of each was taken, as other programs do.</source>
        <translation>Namen stehen zweimal mit verschiedenen Werten da: {what}. Der jeweils letzte wurde genommen, wie andere Programme es tun.</translation>
    </message>
    <message>
        <source>Neither the history nor a backup holds {name} whole. Nothing was changed.</source>
        <translation>Weder der Verlauf noch eine Sicherung enthält {name} vollständig. Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>No PDF was made: the web engine does not start here. Its program is missing, or it refuses to work for root; as root, set QTWEBENGINE_DISABLE_SANDBOX=1. What was there before is untouched.</source>
        <translation>Es entstand kein PDF: Die Web-Engine startet hier nicht. Ihr Programm fehlt, oder es läuft nicht als root; setzen Sie als root QTWEBENGINE_DISABLE_SANDBOX=1. Was vorher da war, ist unberührt.</translation>
    </message>
    <message>
        <source>No PDF was made: the web engine gave none. What was there before is untouched. Try again, or print from the window.</source>
        <translation>Es entstand kein PDF: Die Web-Engine lieferte keines. Was vorher da war, ist unberührt. Versuchen Sie es noch einmal oder drucken Sie aus dem Fenster.</translation>
    </message>
    <message>
        <source>No backup could be made in {place}: {reason}. It lies beside your reviews instead, in {folder}; your reviews and the backups from before are safe. Connect the disk or make room there, or choose another folder in Preferences.</source>
        <translation>In {place} konnte keine Sicherung angelegt werden: {reason}. Sie liegt stattdessen neben Ihren Kritiken, in {folder}; Ihre Kritiken und die früheren Sicherungen sind sicher. Schließen Sie den Datenträger an, schaffen Sie dort Platz, oder wählen Sie in den Einstellungen einen anderen Ordner.</translation>
    </message>
    <message>
        <source>No backup could be made in {place}: {reason}. Your reviews and the backups from before are safe. Make room, or check the rights of the folder.</source>
        <translation>In {place} konnte keine Sicherung angelegt werden: {reason}. Ihre Kritiken und die früheren Sicherungen sind sicher. Schaffen Sie Platz oder prüfen Sie die Rechte des Ordners.</translation>
    </message>
    <message>
        <source>No page takes over {what}: it is left out of preview and exports. Your text keeps it; take it out, or show it as code.</source>
        <translation>Keine Seite übernimmt {what}: Vorschau und Export lassen es weg. Ihr Text behält es; nehmen Sie es heraus oder zeigen Sie es als Code.</translation>
    </message>
    <message>
        <source>No review on this desk is {target}. Correct the name, or give its whole address.</source>
        <translation>Keine Kritik in dieser Ablage heißt {target}. Korrigieren Sie den Namen oder geben Sie die vollständige Adresse an.</translation>
    </message>
    <message>
        <source>Nobody signs this review. Search engines ask who wrote it.</source>
        <translation>Niemand unterzeichnet diese Kritik. Suchmaschinen fragen, wer sie geschrieben hat.</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Nicht importiert</translation>
    </message>
    <message>
        <source>Not wanted</source>
        <translation>Nicht gewünscht</translation>
    </message>
    <message>
        <source>Notes in the margin, and words that a tracked change had taken out, were left out.</source>
        <translation>Anmerkungen am Rand und Wörter, die eine verfolgte Änderung gestrichen hatte, wurden weggelassen.</translation>
    </message>
    <message>
        <source>On its site it opens with a password, which stands under extra. What leaves this desk opens without one.</source>
        <translation>Auf der Website öffnet er sich mit einem Passwort, das unter extra steht. Was von hier hinausgeht, öffnet sich ohne.</translation>
    </message>
    <message>
        <source>On its site only its editors see it (private). It comes in as ready, not as published.</source>
        <translation>Auf der Website sieht ihn nur die Redaktion (privat). Er kommt als fertig herein, nicht als veröffentlicht.</translation>
    </message>
    <message>
        <source>On its site only {value} could read it, as stands under extra. What leaves this desk is for everybody.</source>
        <translation>Auf der Website konnte es nur {value} lesen, wie unter extra steht. Was von hier hinausgeht, ist für alle.</translation>
    </message>
    <message>
        <source>One cannot search by {name}, so its words were looked for. One can search by: {known}.</source>
        <translation>Nach {name} kann man nicht suchen, deshalb wurde nach den Wörtern gesucht. Suchen kann man nach: {known}.</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>Übergangen</translation>
    </message>
    <message>
        <source>Plug-ins of the site say different things here: {place}. One of them was taken. Check it.</source>
        <translation>Plug-ins der Website sagen hier Verschiedenes: {place}. Eines davon wurde genommen. Prüfen Sie es.</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Rows of {place} that are no reviews were left out: {count}.</source>
        <translation>Zeilen von {place}, die keine Kritiken sind, wurden weggelassen: {count}.</translation>
    </message>
    <message>
        <source>Rows of {place} that stand for a viewing or a film a second time were left out: {count}. The first of each came in.</source>
        <translation>Zeilen von {place}, die ein zweites Mal für dieselbe Sichtung oder denselben Film stehen, wurden weggelassen: {count}. Die jeweils erste kam herein.</translation>
    </message>
    <message>
        <source>Scripts in the text were left out.</source>
        <translation>Skripte im Text wurden weggelassen.</translation>
    </message>
    <message>
        <source>Signs of a typeface of pictures, such as Wingdings, were left out.</source>
        <translation>Zeichen aus Bilderschriften wie Wingdings wurden weggelassen.</translation>
    </message>
    <message>
        <source>Some characters were of another encoding than the rest; they were taken as those of Windows. Check accents and quotation marks.</source>
        <translation>Einige Zeichen waren anders kodiert als der Rest; sie wurden als Windows-Zeichen gelesen. Prüfen Sie Akzente und Anführungszeichen.</translation>
    </message>
    <message>
        <source>Some of what the page tells search engines is broken and was left out. Check film, rating and day.</source>
        <translation>Manches, was die Seite Suchmaschinen sagt, ist beschädigt und wurde weggelassen. Prüfen Sie Film, Wertung und Tag.</translation>
    </message>
    <message>
        <source>Something went wrong. Your text is unchanged.</source>
        <translation>Etwas ist schiefgegangen. Ihr Text ist unverändert.</translation>
    </message>
    <message>
        <source>Tags or authors of {place} share an id and differ by name: {what}. The first name of each was taken. Check them.</source>
        <translation>Schlagwörter oder Namen in {place} haben dieselbe Kennung und heißen verschieden: {what}. Der jeweils erste Name wurde genommen. Prüfen Sie sie.</translation>
    </message>
    <message>
        <source>Text of the page outside of its article was left out: {count} characters, beginning with “{value}”. See whether it belongs to it.</source>
        <translation>Text der Seite außerhalb ihres Artikels wurde weggelassen: {count} Zeichen, beginnend mit „{value}“. Sehen Sie nach, ob er dazugehört.</translation>
    </message>
    <message>
        <source>The address {place} held a password, and addresses are shown and logged. It was not used. Leave it out, and keep the password in your file .pgpass.</source>
        <translation>Die Adresse {place} enthielt ein Kennwort, und Adressen werden angezeigt und protokolliert. Sie wurde nicht benutzt. Lassen Sie das Kennwort weg und bewahren Sie es in Ihrer Datei .pgpass auf.</translation>
    </message>
    <message>
        <source>The backup that was made is not sound: {reason}. It was thrown away; the backups from before are safe. Run `reviewdesk doctor` to see what is wrong with the store.</source>
        <translation>Die angelegte Sicherung ist fehlerhaft: {reason}. Sie wurde verworfen; die früheren Sicherungen sind sicher. Führen Sie `reviewdesk doctor` aus, um zu sehen, was der Ablage fehlt.</translation>
    </message>
    <message>
        <source>The backup was made, but a review or an image in the store is damaged, and lies in the backup as it is. All else is safe, and no older backup is thrown away while that is so. Run `reviewdesk doctor` to see what is damaged.</source>
        <translation>Die Sicherung wurde angelegt, aber eine Kritik oder ein Bild der Ablage ist beschädigt und liegt auch so in der Sicherung. Alles andere ist sicher, und solange das so ist, wird keine ältere Sicherung verworfen. Führen Sie `reviewdesk doctor` aus, um zu sehen, was beschädigt ist.</translation>
    </message>
    <message>
        <source>The backup {place} is not as it was made. Your reviews are as they were. Delete it, and make another with `reviewdesk backup`.</source>
        <translation>Die Sicherung {place} ist nicht mehr so, wie sie angelegt wurde. Ihre Kritiken sind unverändert. Löschen Sie die Sicherung und legen Sie mit `reviewdesk backup` eine neue an.</translation>
    </message>
    <message>
        <source>The day of publication has no time zone. Add one, such as +01:00.</source>
        <translation>Dem Tag der Veröffentlichung fehlt die Zeitzone. Ergänzen Sie eine, etwa +01:00.</translation>
    </message>
    <message>
        <source>The description has {length} characters; search engines show about {most}. Shorten it.</source>
        <translation>Die Beschreibung hat {length} Zeichen; Suchmaschinen zeigen etwa {most}. Kürzen Sie sie.</translation>
    </message>
    <message>
        <source>The desk {place} does not allow this: {reason}. Nothing was changed. Ask who keeps the server for the right to do it.</source>
        <translation>Die Ablage {place} erlaubt das nicht: {reason}. Nichts wurde verändert. Bitten Sie die Person, die den Server betreut, um das Recht dazu.</translation>
    </message>
    <message>
        <source>The desk {place} does not answer: {reason}. What was saved before is safe, and an open text stays open. Check the network, then try again.</source>
        <translation>Die Ablage {place} antwortet nicht: {reason}. Was bisher gespeichert wurde, ist sicher, und ein offener Text bleibt offen. Prüfen Sie das Netz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The desk {place} does not let you in: {reason}. Nothing was changed. Check the name, and the password in your file .pgpass.</source>
        <translation>Die Ablage {place} lässt Sie nicht hinein: {reason}. Nichts wurde verändert. Prüfen Sie den Namen und das Kennwort in Ihrer Datei .pgpass.</translation>
    </message>
    <message>
        <source>The disk is full. What was saved before is safe, and an open text stays open. Make room and try again.</source>
        <translation>Der Datenträger ist voll. Was bisher gespeichert wurde, ist sicher, und ein offener Text bleibt offen. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The embargo holds until {until} ({zone}).</source>
        <translation>Die Sperrfrist gilt bis {until} ({zone}).</translation>
    </message>
    <message>
        <source>The export does not say who {value} is. That name stands in the byline; put the right one there.</source>
        <translation>Der Export sagt nicht, wer {value} ist. Dieser Name steht in der Autorenzeile; setzen Sie dort den richtigen ein.</translation>
    </message>
    <message>
        <source>The featured image, number {value} of the site&apos;s library, is not in the export. Export all content, media too, and import again.</source>
        <translation>Das Beitragsbild, Nummer {value} in der Mediathek der Website, ist nicht im Export. Exportieren Sie alle Inhalte samt Medien und importieren Sie erneut.</translation>
    </message>
    <message>
        <source>The file begins with a head that never ends. All of it came in as text; see what belongs into which field.</source>
        <translation>Die Datei beginnt mit einem Kopf, der nie endet. Alles kam als Text herein; sehen Sie nach, was in welches Feld gehört.</translation>
    </message>
    <message>
        <source>The film {value} was read out of the headline. Check it.</source>
        <translation>Der Film {value} wurde aus der Titelzeile gelesen. Prüfen Sie ihn.</translation>
    </message>
    <message>
        <source>The headline has {length} characters; search engines take {most}. Shorten it.</source>
        <translation>Die Titelzeile hat {length} Zeichen; Suchmaschinen nehmen {most}. Kürzen Sie sie.</translation>
    </message>
    <message>
        <source>The image {image} has no alt text. Say what it shows, or mark it as decoration.</source>
        <translation>Das Bild {image} hat keinen Alternativtext. Beschreiben Sie, was es zeigt, oder kennzeichnen Sie es als Schmuck.</translation>
    </message>
    <message>
        <source>The image {image} has no credit. Say whose it is.</source>
        <translation>Das Bild {image} hat keinen Bildnachweis. Sagen Sie, von wem es ist.</translation>
    </message>
    <message>
        <source>The image {image} is not among the review&apos;s files. Add it, or take it out.</source>
        <translation>Das Bild {image} gehört nicht zu den Dateien der Kritik. Fügen Sie es hinzu oder nehmen Sie es heraus.</translation>
    </message>
    <message>
        <source>The image {name} is damaged on the disk. The text is safe. In the Images panel it can be put back.</source>
        <translation>Das Bild {name} ist auf dem Datenträger beschädigt. Der Text ist sicher. Im Bereich Bilder lässt es sich zurückholen.</translation>
    </message>
    <message>
        <source>The image {name} is not among the review&apos;s files. Nothing was exported. Add the image or remove it from the text.</source>
        <translation>Das Bild {name} gehört nicht zu den Dateien der Kritik. Nichts wurde exportiert. Fügen Sie das Bild hinzu oder entfernen Sie es aus dem Text.</translation>
    </message>
    <message>
        <source>The image {place} does not lie beside the file or below it; the review comes in without it.</source>
        <translation>Das Bild {place} liegt weder neben der Datei noch darunter; die Kritik kommt ohne es herein.</translation>
    </message>
    <message>
        <source>The image {place} is larger than {limit} MB; the review comes in without it.</source>
        <translation>Das Bild {place} ist größer als {limit} MB; die Kritik kommt ohne es herein.</translation>
    </message>
    <message>
        <source>The library of {place} lists files that none of its posts shows, such as {example}. They were left out: {count}.</source>
        <translation>Die Mediathek von {place} nennt Dateien, die keiner ihrer Beiträge zeigt, etwa {example}. Sie wurden weggelassen: {count}.</translation>
    </message>
    <message>
        <source>The page reviews several works: {what}. Film and rating are those of the first. Check them.</source>
        <translation>Die Seite bespricht mehrere Werke: {what}. Film und Wertung sind die des ersten. Prüfen Sie sie.</translation>
    </message>
    <message>
        <source>The post has a text of each of Ghost&apos;s two editors. That of the newer one was taken.</source>
        <translation>Der Beitrag hat einen Text aus jedem der beiden Editoren von Ghost. Der des neueren wurde genommen.</translation>
    </message>
    <message>
        <source>The rating {value} is not on its scale.</source>
        <translation>Die Wertung {value} liegt nicht auf ihrer Skala.</translation>
    </message>
    <message>
        <source>The report could not be written to {name}: {reason}. What came in is in. Choose another place.</source>
        <translation>Der Bericht konnte nicht nach {name} geschrieben werden: {reason}. Was hereinkam, ist da. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The review of {film} has the same headline. Tell the two apart.</source>
        <translation>Die Kritik zu {film} hat dieselbe Titelzeile. Machen Sie die beiden unterscheidbar.</translation>
    </message>
    <message>
        <source>The review to read next is only named: {value}. Its slug was made of that. Check it.</source>
        <translation>Die Kritik zum Weiterlesen ist nur benannt: {value}. Daraus wurde ihr Kurzname gebildet. Prüfen Sie ihn.</translation>
    </message>
    <message>
        <source>The search was ended, for a newer one began. Nothing was changed.</source>
        <translation>Die Suche wurde beendet, weil eine neuere begann. Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>The settings at {path} cannot be used: {reason}. The defaults are in force; the file was left as it is.</source>
        <translation>Die Einstellungen unter {path} sind nicht brauchbar: {reason}. Es gelten die Vorgaben; die Datei blieb, wie sie war.</translation>
    </message>
    <message>
        <source>The settings could not be written to {path}: {reason}. They hold until you close the window.</source>
        <translation>Die Einstellungen konnten nicht nach {path} geschrieben werden: {reason}. Sie gelten, bis Sie das Fenster schließen.</translation>
    </message>
    <message>
        <source>The slug has {length} characters; {most} are enough for any address. Shorten it.</source>
        <translation>Der Kurzname (Slug) hat {length} Zeichen; {most} genügen für jede Adresse. Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>The slug holds what makes an address hard to read. Better: {better}.</source>
        <translation>Der Kurzname (Slug) enthält, was eine Adresse schwer lesbar macht. Besser: {better}.</translation>
    </message>
    <message>
        <source>The standfirst has {length} characters; more than {most} are seldom read. Shorten it.</source>
        <translation>Der Vorspann hat {length} Zeichen; mehr als {most} werden selten gelesen. Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>The store at {place} cannot be opened: {reason}. Nothing in it was changed.</source>
        <translation>Die Ablage unter {place} lässt sich nicht öffnen: {reason}. Darin wurde nichts verändert.</translation>
    </message>
    <message>
        <source>The store at {place} could not be written: {reason}. What was saved before is safe, and an open text stays open.</source>
        <translation>In die Ablage unter {place} konnte nicht geschrieben werden: {reason}. Was bisher gespeichert wurde, ist sicher, und ein offener Text bleibt offen.</translation>
    </message>
    <message>
        <source>The store at {place} is damaged: {reason}. It was left as it is. Restore a backup, or copy the file before anything else.</source>
        <translation>Die Ablage unter {place} ist beschädigt: {reason}. Sie blieb, wie sie war. Holen Sie eine Sicherung zurück oder kopieren Sie vor allem anderen die Datei.</translation>
    </message>
    <message>
        <source>The store at {place} is in use by another program. Nothing was lost. Close the other program or try again.</source>
        <translation>Die Ablage unter {place} wird von einem anderen Programm benutzt. Nichts ging verloren. Schließen Sie das andere Programm oder versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The store at {place} is read-only. You can read and export; changes are not saved. Move it to a folder you may write to.</source>
        <translation>Die Ablage unter {place} ist schreibgeschützt. Sie können lesen und exportieren; Änderungen werden nicht gespeichert. Verschieben Sie sie in einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>The store at {place} may not be opened: {reason}. Check the rights of the file and its folder.</source>
        <translation>Die Ablage unter {place} darf nicht geöffnet werden: {reason}. Prüfen Sie die Rechte der Datei und ihres Ordners.</translation>
    </message>
    <message>
        <source>The store at {place} was moved or deleted while it was open. All that it held was copied to {aside}, and what you type now is kept beside that. Put the file back in its place, and it is saved by itself.</source>
        <translation>Die Ablage unter {place} wurde verschoben oder gelöscht, während sie offen war. Alles daraus wurde nach {aside} kopiert, und was Sie jetzt tippen, wird daneben aufbewahrt. Legen Sie die Datei an ihren Platz zurück, dann wird von selbst gespeichert.</translation>
    </message>
    <message>
        <source>The store at {place} was written by a newer ReviewDesk (schema {schema}). It was left as it is. Install the newer version.</source>
        <translation>Die Ablage unter {place} stammt von einem neueren ReviewDesk (Schema {schema}). Sie blieb, wie sie war. Installieren Sie die neuere Version.</translation>
    </message>
    <message>
        <source>The store failed: {reason}. What was saved before is safe.</source>
        <translation>Die Ablage hat versagt: {reason}. Was bisher gespeichert wurde, ist sicher.</translation>
    </message>
    <message>
        <source>The target {name} does not work: {reason}. It comes from another package; all other targets work. Update that package, or take it off.</source>
        <translation>Das Ziel {name} funktioniert nicht: {reason}. Es stammt aus einem anderen Paket; alle anderen Ziele funktionieren. Aktualisieren oder entfernen Sie das Paket.</translation>
    </message>
    <message>
        <source>The text is nested too deep to keep all its formatting; every word is there.</source>
        <translation>Der Text ist zu tief verschachtelt, um alle Formate zu behalten; jedes Wort ist noch da.</translation>
    </message>
    <message>
        <source>The text is too large or too tangled to keep its formatting; every word is there.</source>
        <translation>Der Text ist zu groß oder zu verworren, um seine Formate zu behalten; jedes Wort ist noch da.</translation>
    </message>
    <message>
        <source>The text of this post is broken in the export and could not be read. The rest of the post came in; export it again.</source>
        <translation>Der Text dieses Beitrags ist im Export beschädigt und ließ sich nicht lesen. Das Übrige kam herein; exportieren Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>The title for search engines has {length} characters; they show about {most}. Shorten it.</source>
        <translation>Der Titel für Suchmaschinen hat {length} Zeichen; sie zeigen etwa {most}. Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>The word {word} could not be written to {path}: {reason}. It counts as right until you close the window.</source>
        <translation>Das Wort {word} konnte nicht nach {path} geschrieben werden: {reason}. Es gilt als richtig, bis Sie das Fenster schließen.</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Schon da</translation>
    </message>
    <message>
        <source>There is a TK here: something is still to come.</source>
        <translation>Hier steht TK: Etwas kommt noch.</translation>
    </message>
    <message>
        <source>There is no backup {place}. Nothing was changed. `reviewdesk restore-backup --list` names those that are there.</source>
        <translation>Es gibt keine Sicherung {place}. Nichts wurde verändert. `reviewdesk restore-backup --list` nennt die vorhandenen.</translation>
    </message>
    <message>
        <source>There is no check called {name}. Nothing was changed. Choose one of: {known}.</source>
        <translation>Es gibt keine Prüfung namens {name}. Nichts wurde verändert. Wählen Sie eine von: {known}.</translation>
    </message>
    <message>
        <source>There is no description for search engines, and no standfirst that could serve.</source>
        <translation>Es gibt keine Beschreibung für Suchmaschinen und keinen Vorspann, der dafür dienen könnte.</translation>
    </message>
    <message>
        <source>There is no export called {name}. Choose one of: {known}.</source>
        <translation>Es gibt keinen Export namens {name}. Wählen Sie einen von: {known}.</translation>
    </message>
    <message>
        <source>There is no film: give the title of the work.</source>
        <translation>Es ist kein Film angegeben: Nennen Sie den Titel des Werks.</translation>
    </message>
    <message>
        <source>There is no headline.</source>
        <translation>Es gibt keine Titelzeile.</translation>
    </message>
    <message>
        <source>There is no import to take back. Nothing was changed.</source>
        <translation>Es gibt keinen Import, der sich zurücknehmen ließe. Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>There is no rating. Leave it so if you do not rate this one.</source>
        <translation>Es gibt keine Wertung. Lassen Sie es so, wenn Sie hier nicht werten.</translation>
    </message>
    <message>
        <source>There is no review in {place}.</source>
        <translation>In {place} ist keine Kritik.</translation>
    </message>
    <message>
        <source>There is no review {review}. Run `reviewdesk list` to see what is there.</source>
        <translation>Es gibt keine Kritik {review}. Führen Sie `reviewdesk list` aus, um zu sehen, was da ist.</translation>
    </message>
    <message>
        <source>There is no slug. Give the review the end of its address.</source>
        <translation>Es gibt keinen Kurznamen (Slug). Geben Sie der Kritik das Ende ihrer Adresse.</translation>
    </message>
    <message>
        <source>There is no standfirst. Say in one sentence why to read on.</source>
        <translation>Es gibt keinen Vorspann. Sagen Sie in einem Satz, warum man weiterlesen soll.</translation>
    </message>
    <message>
        <source>There is no store at {place}, but there was one: {found} lies beside it. Nothing was changed, and no empty store was begun. Put a backup back, or the file that was set aside.</source>
        <translation>Unter {place} ist keine Ablage, aber es gab eine: Daneben liegt {found}. Nichts wurde verändert, und es wurde keine leere Ablage begonnen. Holen Sie eine Sicherung zurück oder die beiseitegelegte Datei.</translation>
    </message>
    <message>
        <source>There is no such database on the server of {place}: {reason}. Nothing was changed. Check the address, or let the database be made.</source>
        <translation>Auf dem Server von {place} gibt es diese Datenbank nicht: {reason}. Nichts wurde verändert. Prüfen Sie die Adresse oder lassen Sie die Datenbank anlegen.</translation>
    </message>
    <message>
        <source>There is no text to this viewing. It comes in as an idea, with its day and rating.</source>
        <translation>Zu diesem Kinobesuch gibt es keinen Text. Er kommt als Idee herein, mit Tag und Wertung.</translation>
    </message>
    <message>
        <source>There is no text yet.</source>
        <translation>Es gibt noch keinen Text.</translation>
    </message>
    <message>
        <source>There is no version {number} of the review {review}. The review itself is as it was.</source>
        <translation>Von der Kritik {review} gibt es keine Fassung {number}. Die Kritik selbst ist unverändert.</translation>
    </message>
    <message>
        <source>There was no title; {value} was made of the file&apos;s name. Check it.</source>
        <translation>Es gab keinen Titel; {value} wurde aus dem Dateinamen gebildet. Prüfen Sie ihn.</translation>
    </message>
    <message>
        <source>These were read from lines with labels in the text, where they stay as well: {fields}. Check them.</source>
        <translation>Diese wurden aus beschrifteten Zeilen im Text gelesen, wo sie auch bleiben: {fields}. Prüfen Sie sie.</translation>
    </message>
    <message>
        <source>This passage has no form in Markdown. Your text is unchanged. Put something between the parts, or show it as source.</source>
        <translation>Diese Stelle lässt sich nicht als Markdown schreiben. Ihr Text ist unverändert. Setzen Sie etwas zwischen die Teile oder zeigen Sie sie als Quelltext.</translation>
    </message>
    <message>
        <source>This review was changed elsewhere since you opened it. Nothing was overwritten. Open it again, then make your change.</source>
        <translation>Diese Kritik wurde anderswo geändert, seit Sie sie geöffnet haben. Nichts wurde überschrieben. Öffnen Sie sie noch einmal und ändern Sie sie dann.</translation>
    </message>
    <message>
        <source>Two authors of {place} share the login {login}: {taken} and {others}. Its posts are signed by {taken}. Check them.</source>
        <translation>Zwei in {place} haben denselben Anmeldenamen {login}: {taken} und {others}. Gezeichnet sind ihre Beiträge mit {taken}. Prüfen Sie sie.</translation>
    </message>
    <message>
        <source>What every page repeats at its head or foot was left out: “{value}”.</source>
        <translation>Was jede Seite oben oder unten wiederholt, wurde weggelassen: „{value}“.</translation>
    </message>
    <message>
        <source>What has no form of its own here stands in the text as HTML: {what}.</source>
        <translation>Was hier keine eigene Form hat, steht als HTML im Text: {what}.</translation>
    </message>
    <message>
        <source>What this import did could not be written to {place}: {reason}. All came in, but it cannot be taken back in one go.</source>
        <translation>Was dieser Import getan hat, konnte nicht nach {place} geschrieben werden: {reason}. Alles kam herein, lässt sich aber nicht auf einmal zurücknehmen.</translation>
    </message>
    <message>
        <source>Where the text has a wider gap (first on line {line}) a break was set. Put headings there if it had any.</source>
        <translation>Wo der Text eine größere Lücke hat (zuerst in Zeile {line}), wurde eine Trennlinie gesetzt. Setzen Sie dort Überschriften, falls es welche gab.</translation>
    </message>
    <message>
        <source>Words in brackets that a plug-in of WordPress runs stand in the text as they are: {what}.</source>
        <translation>Wörter in Klammern, die ein Plug-in von WordPress ausführt, stehen unverändert im Text: {what}.</translation>
    </message>
    <message>
        <source>{address} was not fetched: nobody answers there directly, and this machine names a proxy (HTTPS_PROXY), which ReviewDesk does not use. The link stays in the text. Import again where the net is open.</source>
        <translation>{address} wurde nicht geholt: Direkt antwortet dort niemand, und dieser Rechner nennt einen Proxy (HTTPS_PROXY), den ReviewDesk nicht benutzt. Die Adresse bleibt im Text. Importieren Sie noch einmal, wo das Netz offen ist.</translation>
    </message>
    <message>
        <source>{backup} could not be put in the place of {place}: {reason}. No file was overwritten: what was there lies there, or beside it with `aside` in its name. Make room and try again.</source>
        <translation>{backup} konnte nicht an die Stelle von {place} treten: {reason}. Keine Datei wurde überschrieben: Was dort war, liegt dort oder mit `aside` im Namen daneben. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{name} could not be copied into {path}: {reason}. The dictionary from before is in force. Make room, or check the rights of the folder.</source>
        <translation>{name} konnte nicht nach {path} kopiert werden: {reason}. Das frühere Wörterbuch gilt weiter. Schaffen Sie Platz, oder prüfen Sie die Rechte des Ordners.</translation>
    </message>
    <message>
        <source>{name} holds more than {most} tags, as no page does that one can read; it was not read. Nothing was changed.</source>
        <translation>{name} enthält mehr als {most} Tags, wie keine Seite, die man lesen kann; sie wurde nicht gelesen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{name} is no Hunspell dictionary: it takes a .dic file and, beside it, an .aff file of the same name. Nothing was changed. Unpack both into one folder and choose the .dic file.</source>
        <translation>{name} ist kein Hunspell-Wörterbuch: Dazu gehören eine .dic-Datei und daneben eine .aff-Datei desselben Namens. Nichts wurde geändert. Entpacken Sie beide in einen Ordner, und wählen Sie die .dic-Datei.</translation>
    </message>
    <message>
        <source>{name} is no PNG, JPEG, GIF or WebP image, whatever its name says. Nothing was changed. Choose another file.</source>
        <translation>{name} ist kein Bild der Art PNG, JPEG, GIF oder WebP, was immer der Name sagt. Nichts wurde geändert. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{name} is not whole: the end of the image is missing. Nothing was changed. Copy the file again from where it came.</source>
        <translation>{name} ist nicht ganz: Das Ende des Bildes fehlt. Nichts wurde geändert. Kopieren Sie die Datei noch einmal von dort, woher sie kam.</translation>
    </message>
    <message>
        <source>{name} is of no kind that can be imported. Nothing was changed. Review files, Markdown, exports of WordPress, Ghost and Letterboxd, web pages, Word documents and plain texts can be.</source>
        <translation>{name} ist von keiner Art, die sich importieren lässt. Nichts wurde verändert. Importieren lassen sich Kritikdateien, Markdown, Exporte von WordPress, Ghost und Letterboxd, Webseiten, Word-Dokumente und reine Texte.</translation>
    </message>
    <message>
        <source>{name}, line {line}: a tag there has more parts than any page needs, so the page was not read. Nothing was changed.</source>
        <translation>{name}, Zeile {line}: Ein Tag dort hat mehr Teile, als eine Seite braucht; die Seite wurde nicht gelesen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{name}, line {line}: the head is not sound JSON: {reason}. Nothing was changed. Correct that line and try again.</source>
        <translation>{name}, Zeile {line}: Der Kopf ist kein gültiges JSON: {reason}. Nichts wurde geändert. Berichtigen Sie diese Zeile und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{place} also holds what is no review, and that was left out: {kinds}.</source>
        <translation>{place} enthält auch, was keine Kritik ist, und das wurde weggelassen: {kinds}.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}. Nothing was changed.</source>
        <translation>{name} ist nicht lesbar: {reason}. Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>The image {place} is on the net. It is fetched only if you ask for it; the link stays in the text.</source>
        <translation>Das Bild {place} liegt im Netz. Es wird nur geholt, wenn Sie es wollen; die Adresse bleibt im Text.</translation>
    </message>
    <message>
        <source>The image {place} was fetched and kept, but the text names it in a way that was left alone. Its link stays in the text.</source>
        <translation>Das Bild {place} wurde geholt und aufbewahrt, aber der Text nennt es auf eine Weise, an die nicht gerührt wurde. Die Adresse bleibt im Text.</translation>
    </message>
    <message>
        <source>{address} was not fetched, for the import was ended. The link stays in the text.</source>
        <translation>{address} wurde nicht geholt, denn der Import wurde beendet. Die Adresse bleibt im Text.</translation>
    </message>
    <message>
        <source>{address} was not fetched: it is larger than {limit} MB. The link stays in the text.</source>
        <translation>{address} wurde nicht geholt: Das Bild ist größer als {limit} MB. Die Adresse bleibt im Text.</translation>
    </message>
    <message>
        <source>{address} was not fetched: it is no address of the web that can be fetched. The link stays in the text.</source>
        <translation>{address} wurde nicht geholt: Das ist keine Adresse des Webs, die man holen kann. Sie bleibt im Text.</translation>
    </message>
    <message>
        <source>{address} was not fetched: it leads to this machine or into the net it stands in. The link stays in the text.</source>
        <translation>{address} wurde nicht geholt: Die Adresse führt auf diesen Rechner oder in das Netz, in dem er steht. Sie bleibt im Text.</translation>
    </message>
    <message>
        <source>{address} was not fetched: it took too long. The link stays in the text. Import again later to try again.</source>
        <translation>{address} wurde nicht geholt: Es dauerte zu lange. Die Adresse bleibt im Text. Importieren Sie später erneut, um es noch einmal zu versuchen.</translation>
    </message>
    <message>
        <source>{address} was not fetched: nobody answers there. The link stays in the text. Import again later to try again.</source>
        <translation>{address} wurde nicht geholt: Dort antwortet niemand. Die Adresse bleibt im Text. Importieren Sie später erneut, um es noch einmal zu versuchen.</translation>
    </message>
    <message>
        <source>{address} was not fetched: the connection broke. The link stays in the text. Import again later to try again.</source>
        <translation>{address} wurde nicht geholt: Die Verbindung riss ab. Die Adresse bleibt im Text. Importieren Sie später erneut, um es noch einmal zu versuchen.</translation>
    </message>
    <message>
        <source>{address} was not fetched: the site answered {status}. The link stays in the text.</source>
        <translation>{address} wurde nicht geholt: Die Website antwortete mit {status}. Die Adresse bleibt im Text.</translation>
    </message>
    <message>
        <source>{address} was not fetched: the site cannot prove that it is the one it says. The link stays in the text.</source>
        <translation>{address} wurde nicht geholt: Die Website kann nicht beweisen, dass sie die ist, die sie zu sein vorgibt. Die Adresse bleibt im Text.</translation>
    </message>
    <message>
        <source>{address} was not fetched: the site sends one on and on. The link stays in the text.</source>
        <translation>{address} wurde nicht geholt: Die Website schickt einen immer weiter. Die Adresse bleibt im Text.</translation>
    </message>
    <message>
        <source>{address} was not fetched: this import has fetched as much as one may. The link stays in the text. Import again for the rest.</source>
        <translation>{address} wurde nicht geholt: Dieser Import hat so viel geholt, wie einer darf. Die Adresse bleibt im Text. Importieren Sie erneut, um den Rest zu holen.</translation>
    </message>
    <message>
        <source>{address} was not kept: there is no room on the disk. The link stays in the text. Make room and import again.</source>
        <translation>{address} wurde nicht aufbewahrt: Auf der Festplatte ist kein Platz. Die Adresse bleibt im Text. Schaffen Sie Platz und importieren Sie erneut.</translation>
    </message>
    <message>
        <source>{address} was not taken: what is there is no whole PNG, JPEG, GIF or WebP image, or one too large to be shown. The link stays in the text.</source>
        <translation>{address} wurde nicht übernommen: Was dort liegt, ist kein vollständiges PNG-, JPEG-, GIF- oder WebP-Bild oder zu groß, um gezeigt zu werden. Die Adresse bleibt im Text.</translation>
    </message>
    <message>
        <source>{count} more images are on the net. They are fetched only if you ask for it; the links stay in the text.</source>
        <translation>{count} weitere Bilder liegen im Netz. Sie werden nur geholt, wenn Sie es wollen; die Adressen bleiben im Text.</translation>
    </message>
    <message>
        <source>{count} more images were not fetched, for the same or other reasons. Their links stay in the text.</source>
        <translation>{count} weitere Bilder wurden aus diesen oder anderen Gründen nicht geholt. Ihre Adressen bleiben im Text.</translation>
    </message>
    <message>
        <source>{name} could not be exported: {reason}. What was there before is untouched.</source>
        <translation>{name} konnte nicht exportiert werden: {reason}. Was vorher da war, ist unberührt.</translation>
    </message>
    <message>
        <source>{name} could not be made: the page could not be printed. What was there before is untouched. Try again.</source>
        <translation>{name} konnte nicht angelegt werden: Die Seite ließ sich nicht drucken. Was vorher da war, ist unberührt. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{name} could not be saved: {reason}. What was there before is untouched. Make room, or choose another folder.</source>
        <translation>{name} konnte nicht gespeichert werden: {reason}. Was vorher da war, ist unberührt. Schaffen Sie Platz oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{name} has the same slug as “{headline}” on the desk. That one stays alone. Replace it, or keep both.</source>
        <translation>{name} hat denselben Kurznamen wie „{headline}“ in der Ablage. Diese bleibt unberührt. Ersetzen Sie sie oder behalten Sie beide.</translation>
    </message>
    <message>
        <source>{name} holds no preferences: {reason}. Nothing was changed. Choose a file that ReviewDesk exported.</source>
        <translation>{name} enthält keine Einstellungen: {reason}. Nichts wurde verändert. Wählen Sie eine Datei, die ReviewDesk exportiert hat.</translation>
    </message>
    <message>
        <source>{name} is about the same film, on the same day, as “{headline}” on the desk. That one stays alone. Replace it, or keep both.</source>
        <translation>{name} behandelt denselben Film am selben Tag wie „{headline}“ in der Ablage. Diese bleibt unberührt. Ersetzen Sie sie oder behalten Sie beide.</translation>
    </message>
    <message>
        <source>{name} is in this import twice, with different texts. The first one comes in. Keep both, if you want this one too.</source>
        <translation>{name} steht zweimal in diesem Import, mit verschiedenen Texten. Der erste kommt herein. Behalten Sie beide, wenn Sie auch diesen möchten.</translation>
    </message>
    <message>
        <source>{name} is no {wanted} file, and the text names one. Nothing was changed. Choose a file of the same kind, or add it as another image.</source>
        <translation>{name} ist keine {wanted}-Datei, und der Text nennt eine. Nichts wurde verändert. Wählen Sie eine Datei derselben Art oder fügen Sie sie als weiteres Bild hinzu.</translation>
    </message>
    <message>
        <source>{name} is not UTF-8 (line {line}). Nothing was changed. Save it as UTF-8 and try again.</source>
        <translation>{name} ist kein UTF-8 (Zeile {line}). Nichts wurde verändert. Speichern Sie die Datei als UTF-8 und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{name} is not a review file: it has no head between two lines of --- that begins with `reviewdesk: 1`. Nothing was changed.</source>
        <translation>{name} ist keine Kritikdatei: Es fehlt ein Kopf zwischen zwei Zeilen ---, der mit `reviewdesk: 1` beginnt. Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>{name} is not a review: {reason}. Nothing was changed. Open a Markdown file with a head between two lines of ---.</source>
        <translation>{name} ist keine Kritik: {reason}. Nichts wurde verändert. Öffnen Sie eine Markdown-Datei mit einem Kopf zwischen zwei Zeilen ---.</translation>
    </message>
    <message>
        <source>{name} is not on the desk any more, or not the version that was there before. Nothing was changed.</source>
        <translation>{name} ist nicht mehr in der Ablage, oder nicht mehr in der früheren Fassung. Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>{name} is on the desk already, with another text. That one stays. Replace it, or keep both, if you want this one too.</source>
        <translation>{name} liegt schon in der Ablage, mit einem anderen Text. Dieser bleibt. Ersetzen Sie ihn, oder behalten Sie beide, wenn Sie auch diesen möchten.</translation>
    </message>
    <message>
        <source>{name} is too large ({size} bytes; the limit is {limit}). Nothing was changed.</source>
        <translation>{name} ist zu groß ({size} Bytes; die Grenze ist {limit}). Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>{name} is {size} pixels; at most {most} million in all can be shown. Nothing was changed. Make it smaller and try again.</source>
        <translation>{name} hat {size} Pixel; insgesamt lassen sich höchstens {most} Millionen zeigen. Nichts wurde verändert. Verkleinern Sie das Bild und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{name} lies in the trash. It stays there. Replace it to bring it back as it is in the file.</source>
        <translation>{name} liegt im Papierkorb und bleibt dort. Ersetzen Sie sie, um sie so zurückzuholen, wie sie in der Datei steht.</translation>
    </message>
    <message>
        <source>{name} takes {expected}, not {value}. It was left out of the search.</source>
        <translation>{name} nimmt {expected}, nicht {value}. Das blieb bei der Suche außer Acht.</translation>
    </message>
    <message>
        <source>{name} was changed on the desk since the plan was made. Nothing was overwritten. Import it again.</source>
        <translation>{name} wurde in der Ablage geändert, seit der Plan gemacht wurde. Nichts wurde überschrieben. Importieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>{name} was changed since it came in. It stays as it is.</source>
        <translation>{name} wurde geändert, seit sie hereinkam. Sie bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>{name} was not copied: its embargo holds until {until} ({zone}). The clipboard is as it was. Export asks for the film&apos;s title and lets it out.</source>
        <translation>{name} wurde nicht kopiert: Die Sperrfrist gilt bis {until} ({zone}). Die Zwischenablage ist unverändert. Der Export fragt nach dem Titel des Films und gibt sie dann frei.</translation>
    </message>
    <message>
        <source>{name} was not copied: {reason} The clipboard is as it was. Put it right, or mute the check for this desk with a reason.</source>
        <translation>{name} wurde nicht kopiert: {reason} Die Zwischenablage ist unverändert. Bringen Sie es in Ordnung, oder schalten Sie die Prüfung in dieser Ablage mit einer Begründung stumm.</translation>
    </message>
    <message>
        <source>{name} was not exported: its embargo holds until {until} ({zone}). What was there before is untouched. To send it out all the same, type the title of the film.</source>
        <translation>{name} wurde nicht exportiert: Die Sperrfrist gilt bis {until} ({zone}). Was vorher da war, ist unberührt. Um sie trotzdem hinauszugeben, schreiben Sie den Titel des Films.</translation>
    </message>
    <message>
        <source>{name} was not exported: {reason} What was there before is untouched. Put it right, or mute the check for this desk with a reason.</source>
        <translation>{name} wurde nicht exportiert: {reason} Was vorher da war, ist unberührt. Bringen Sie es in Ordnung, oder schalten Sie die Prüfung in dieser Ablage mit einer Begründung stumm.</translation>
    </message>
    <message>
        <source>{name} was not muted: say why, for whoever asks next year.</source>
        <translation>{name} wurde nicht stummgeschaltet: Sagen Sie, warum, für alle, die nächstes Jahr fragen.</translation>
    </message>
    <message>
        <source>{name} was not printed: a PDF comes from the window or from `reviewdesk export`. What was there before is untouched.</source>
        <translation>{name} wurde nicht gedruckt: Ein PDF kommt aus dem Fenster oder von `reviewdesk export`. Was vorher da war, ist unberührt.</translation>
    </message>
    <message>
        <source>{name} was written by a newer ReviewDesk (format {version}). Nothing was changed. Install the newer version.</source>
        <translation>{name} stammt von einem neueren ReviewDesk (Format {version}). Nichts wurde verändert. Installieren Sie die neuere Version.</translation>
    </message>
    <message>
        <source>{name} would unpack to {size} bytes, far more than an archive of reviews holds. It was not read. Unpack what you need of it into a folder, and import that.</source>
        <translation>{name} würde beim Entpacken {size} Bytes groß, weit mehr, als ein Archiv von Kritiken enthält. Es wurde nicht gelesen. Entpacken Sie, was Sie davon brauchen, in einen Ordner und importieren Sie diesen.</translation>
    </message>
    <message>
        <source>{name}, line {line}</source>
        <translation>{name}, Zeile {line}</translation>
    </message>
    <message>
        <source>{name}, line {line}: a document type with entities of its own is not taken, for it can fill the memory. What stands before that line is sound.</source>
        <translation>{name}, Zeile {line}: Ein Dokumenttyp mit eigenen Entitäten wird nicht angenommen, denn er kann den Speicher füllen. Was vor dieser Zeile steht, ist in Ordnung.</translation>
    </message>
    <message>
        <source>{name}, line {line}: a name in the head is too long or no text. Nothing was changed.</source>
        <translation>{name}, Zeile {line}: Ein Name im Kopf ist zu lang oder kein Text. Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>{name}, line {line}: anchors, aliases and tags (&amp;, *, !) are not taken in a head. Nothing was changed. Write the value out, or in quotes.</source>
        <translation>{name}, Zeile {line}: Anker, Aliasse und Tags (&amp;, *, !) werden in einem Kopf nicht angenommen. Nichts wurde verändert. Schreiben Sie den Wert aus oder in Anführungszeichen.</translation>
    </message>
    <message>
        <source>{name}, line {line}: the JSON cannot be read on: {reason}. What stands before that line is sound. Export it again, or correct that line.</source>
        <translation>{name}, Zeile {line}: Das JSON lässt sich nicht weiterlesen: {reason}. Was vor dieser Zeile steht, ist in Ordnung. Exportieren Sie es noch einmal oder berichtigen Sie die Zeile.</translation>
    </message>
    <message>
        <source>{name}, line {line}: the XML cannot be read on: {reason}. What stands before that line is sound. Export it again, or correct that line.</source>
        <translation>{name}, Zeile {line}: Das XML lässt sich nicht weiterlesen: {reason}. Was vor dieser Zeile steht, ist in Ordnung. Exportieren Sie es noch einmal oder berichtigen Sie die Zeile.</translation>
    </message>
    <message>
        <source>{name}, line {line}: the field {field} cannot hold {value!r}; it takes {expected}. Nothing was changed. Correct the file and try again.</source>
        <translation>{name}, Zeile {line}: Das Feld {field} kann {value!r} nicht aufnehmen; es nimmt {expected}. Nichts wurde verändert. Berichtigen Sie die Datei und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{name}, line {line}: the head is nested too deep. Nothing was changed.</source>
        <translation>{name}, Zeile {line}: Der Kopf ist zu tief verschachtelt. Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>{name}, line {line}: the head is not sound TOML: {reason}. Nothing was changed. Correct that line and try again.</source>
        <translation>{name}, Zeile {line}: Der Kopf ist kein gültiges TOML: {reason}. Nichts wurde verändert. Berichtigen Sie die Zeile und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{name}, line {line}: the head is not sound YAML: {reason}. Nothing was changed. Correct that line and try again.</source>
        <translation>{name}, Zeile {line}: Der Kopf ist kein gültiges YAML: {reason}. Nichts wurde verändert. Berichtigen Sie die Zeile und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{name}, line {line}: the name {key} stands twice. Nothing was changed. Remove one of the two.</source>
        <translation>{name}, Zeile {line}: Der Name {key} steht zweimal da. Nichts wurde verändert. Entfernen Sie einen der beiden.</translation>
    </message>
    <message>
        <source>{name}, line {line}: this row cannot be read: {reason}. The other rows are not touched by it.</source>
        <translation>{name}, Zeile {line}: Diese Zeile ist nicht lesbar: {reason}. Die anderen Zeilen betrifft das nicht.</translation>
    </message>
    <message>
        <source>{name}: the field {field} cannot hold {value!r}; it takes {expected}. Nothing was changed. Correct the file and try again.</source>
        <translation>{name}: Das Feld {field} kann {value!r} nicht aufnehmen; es nimmt {expected}. Nichts wurde verändert. Berichtigen Sie die Datei und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{name}: {entry}</source>
        <translation>{name}: {entry}</translation>
    </message>
    <message>
        <source>{place} (line {line}) says nothing. Fill it in, or leave it so.</source>
        <translation>{place} (Zeile {line}) sagt nichts. Füllen Sie es aus oder lassen Sie es so.</translation>
    </message>
    <message>
        <source>{place} has the slug, or the film and the day, of another one in this import. Both come in. See whether they are the same.</source>
        <translation>{place} hat den Kurznamen, oder Film und Tag, mit einer anderen in diesem Import gemein. Beide kommen herein. Sehen Sie nach, ob es dieselbe ist.</translation>
    </message>
    <message>
        <source>{place} holds fields that plug-ins of the site hide and that only these understand. They were left out: {what}.</source>
        <translation>{place} enthält Felder, die Plug-ins der Website verbergen und die nur sie verstehen. Sie wurden weggelassen: {what}.</translation>
    </message>
    <message>
        <source>{place} is a shared desk: the server&apos;s own backups serve it. Nothing was copied. Whoever keeps the server makes them with pg_dump and puts them back with pg_restore.</source>
        <translation>{place} ist eine gemeinsame Ablage: Ihr dienen die Sicherungen des Servers. Nichts wurde kopiert. Wer den Server betreut, legt sie mit pg_dump an und holt sie mit pg_restore zurück.</translation>
    </message>
    <message>
        <source>{place} is no image, whatever its name says; the review comes in without it.</source>
        <translation>{place} ist kein Bild, was immer der Name sagt; die Kritik kommt ohne es herein.</translation>
    </message>
    <message>
        <source>{place} is not a ReviewDesk store. It was left as it is. Choose another file.</source>
        <translation>{place} ist keine Ablage von ReviewDesk. Sie blieb, wie sie war. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{place}: only the words came in, without links, pictures and lists.</source>
        <translation>{place}: Nur die Wörter kamen herein, ohne Links, Bilder und Listen.</translation>
    </message>
    <message>
        <source>{place}: the export gives this post {count} more, whose names it does not hold.</source>
        <translation>{place}: Der Export gibt diesem Beitrag {count} weitere, deren Namen er nicht enthält.</translation>
    </message>
    <message>
        <source>{place}: the review says {value}, the diary {other}. That of the review was taken. Check it.</source>
        <translation>{place}: Die Kritik sagt {value}, das Tagebuch {other}. Genommen wurde, was die Kritik sagt. Prüfen Sie es.</translation>
    </message>
    <message>
        <source>{place}: {count} passed over, such as {example}. Nothing was found in them that could be a review.</source>
        <translation>{place}: {count} übergangen, zum Beispiel {example}. Darin fand sich nichts, was eine Kritik sein könnte.</translation>
    </message>
    <message>
        <source>{place}: {count} passed over, such as {example}. This kind is not imported.</source>
        <translation>{place}: {count} übergangen, zum Beispiel {example}. Diese Art wird nicht importiert.</translation>
    </message>
    <message>
        <source>{place}: {value} says no scale; it was taken as out of {best}. Check it.</source>
        <translation>{place}: {value} nennt keine Skala; es wurde als Wert von {best} gelesen. Prüfen Sie das.</translation>
    </message>
    <message>
        <source>{place}: {value} was kept under extra, for it belongs to no field.</source>
        <translation>{place}: {value} wurde unter extra aufbewahrt, denn es gehört zu keinem Feld.</translation>
    </message>
    <message>
        <source>{place}: {value} was kept under extra, for it is not {expected}.</source>
        <translation>{place}: {value} wurde unter extra aufbewahrt, denn es ist nicht {expected}.</translation>
    </message>
    <message>
        <source>{place}: {value} was left out, for it is not {expected}.</source>
        <translation>{place}: {value} wurde weggelassen, denn es ist nicht {expected}.</translation>
    </message>
    <message>
        <source>{place}: {value} was read from where it stands in the text. Check it.</source>
        <translation>{place}: {value} wurde aus seiner Stelle im Text gelesen. Prüfen Sie es.</translation>
    </message>
    <message>
        <source>{site} cuts the beginning off the address {what} here, so that it leads nowhere.</source>
        <translation>{site} schneidet hier den Anfang der Adresse {what} ab, sodass sie nirgendwohin führt.</translation>
    </message>
    <message>
        <source>{site} takes the tag {what} away here; words inside it stay.</source>
        <translation>{site} nimmt hier das Tag {what} weg; die Wörter darin bleiben.</translation>
    </message>
    <message>
        <source>{site} takes this drawing away; what it says must stand beside it in words.</source>
        <translation>{site} nimmt diese Zeichnung weg; was sie sagt, muss in Worten daneben stehen.</translation>
    </message>
    <message>
        <source>{site} takes {what} away from &lt;{element}&gt; here; the rest of it stays.</source>
        <translation>{site} nimmt hier {what} von &lt;{element}&gt; weg; der Rest bleibt.</translation>
    </message>
    <message>
        <source>{site} takes {what} out of the style here.</source>
        <translation>{site} nimmt hier {what} aus dem Stil.</translation>
    </message>
    <message>
        <source>{url} is no whole address. Begin it with https://.</source>
        <translation>{url} ist keine vollständige Adresse. Beginnen Sie sie mit https://.</translation>
    </message>
    <message>
        <source>{value} is no id that {catalogue} can have. Correct it.</source>
        <translation>{value} kann keine Nummer von {catalogue} sein. Korrigieren Sie sie.</translation>
    </message>
</context>
<context>
    <name>X</name>
    <message>
        <source>From %1</source>
        <translation>Aus %1</translation>
    </message>
</context>
<context>
    <name>Year</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 on average</source>
        <translation>im Mittel %1</translation>
    </message>
    <message>
        <source>%1s</source>
        <translation>%1er-Jahre</translation>
    </message>
    <message>
        <source>%1s and before</source>
        <translation>%1er-Jahre und früher</translation>
    </message>
    <message numerus="yes">
        <source>%n published reviews do not say when they were, and count in no year</source>
        <translation>
            <numerusform>%n veröffentlichte Kritik nennt keinen Tag und zählt in keinem Jahr</numerusform>
            <numerusform>%n veröffentlichte Kritiken nennen keinen Tag und zählen in keinem Jahr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviews</source>
        <translation>
            <numerusform>%n Kritik</numerusform>
            <numerusform>%n Kritiken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>1 published review does not say when it was, and counts in no year</source>
        <translation>1 veröffentlichte Kritik nennt keinen Tag und zählt in keinem Jahr</translation>
    </message>
    <message>
        <source>1 review</source>
        <translation>1 Kritik</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 Wort</translation>
    </message>
    <message>
        <source>As eyes of a die, whatever scale each review has</source>
        <translation>Als Augen eines Würfels, welche Skala die Kritik auch hat</translation>
    </message>
    <message>
        <source>As letter grades, whatever scale each review has</source>
        <translation>Als Buchstaben, welche Skala die Kritik auch hat</translation>
    </message>
    <message>
        <source>As points out of ten, whatever scale each review has</source>
        <translation>Als Punkte von zehn, welche Skala die Kritik auch hat</translation>
    </message>
    <message>
        <source>As stars out of five, whatever scale each review has</source>
        <translation>Als Sterne von fünf, welche Skala die Kritik auch hat</translation>
    </message>
    <message>
        <source>As thumbs down and up, whatever scale each review has</source>
        <translation>Als Daumen hoch und runter, welche Skala die Kritik auch hat</translation>
    </message>
    <message>
        <source>By the day of publication</source>
        <translation>Nach dem Tag der Veröffentlichung</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Runter</translation>
    </message>
    <message>
        <source>In percent, whatever scale each review has</source>
        <translation>In Prozent, welche Skala die Kritik auch hat</translation>
    </message>
    <message>
        <source>Most reviewed directors</source>
        <translation>Meistbesprochene Regie</translation>
    </message>
    <message>
        <source>Most reviewed genres</source>
        <translation>Meistbesprochene Genres</translation>
    </message>
    <message>
        <source>None are named in the reviews of this year.</source>
        <translation>Die Kritiken dieses Jahres nennen keine.</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Wertungen</translation>
    </message>
    <message>
        <source>Reviews a month</source>
        <translation>Kritiken im Monat</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Words a month</source>
        <translation>Wörter im Monat</translation>
    </message>
    <message>
        <source>Works by decade</source>
        <translation>Werke nach Jahrzehnten</translation>
    </message>
</context>
<context>
    <name>YearView</name>
    <message>
        <source>Your year</source>
        <translation>Ihr Jahr</translation>
    </message>
    <message>
        <source>Year before (Page Up)</source>
        <translation>Vorheriges Jahr (Bild auf)</translation>
    </message>
    <message>
        <source>Next year (Page Down)</source>
        <translation>Nächstes Jahr (Bild ab)</translation>
    </message>
    <message>
        <source>This Year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Nothing was published in this year yet. A review counts here from the day that stands in the Review panel (Ctrl+3) as its publication; Published alone is not enough.</source>
        <translation>In diesem Jahr wurde noch nichts veröffentlicht. Eine Kritik zählt von dem Tag an, der im Bereich „Kritik“ (Strg+3) als Veröffentlichung steht; „Veröffentlicht“ allein genügt nicht.</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Keys of %1</source>
        <translation>Tasten für %1</translation>
    </message>
    <message>
        <source>No keys for %1</source>
        <translation>Keine Tasten für %1</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>Usual keys of %1</source>
        <translation>Übliche Tasten für %1</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Text for %1</source>
        <translation>Text für %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>as it stands on the desk</source>
        <translation>wie sie in der Ablage steht</translation>
    </message>
</context>
</TS>
