<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Appearance</name>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>LayoutStore</name>
    <message>
        <source>%1 Basin uses its own layouts; the file was put aside as %2.</source>
        <translation>%1 Basin verwendet seine eigenen Anordnungen; die Datei liegt jetzt als %2 beiseite.</translation>
    </message>
    <message>
        <source>The layouts in %1 cannot be read; Basin uses its own.</source>
        <translation>Die Anordnungen in %1 lassen sich nicht lesen; Basin verwendet seine eigenen.</translation>
    </message>
    <message>
        <source>The file of the window&apos;s layouts is damaged.</source>
        <translation>Die Datei mit den Anordnungen des Fensters ist beschädigt.</translation>
    </message>
    <message>
        <source>The window&apos;s layouts were written by a newer Basin.</source>
        <translation>Die Anordnungen des Fensters stammen von einem neueren Basin.</translation>
    </message>
    <message>
        <source>The window&apos;s layouts were written by an older Basin.</source>
        <translation>Die Anordnungen des Fensters stammen von einem älteren Basin.</translation>
    </message>
    <message>
        <source>Some of the window&apos;s layouts in %1 are damaged and were left out.</source>
        <translation>Einige Anordnungen in %1 sind beschädigt und wurden ausgelassen.</translation>
    </message>
</context>
<context>
    <name>Marker</name>
    <message>
        <source>edit</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>fork</source>
        <translation>Abzweigung</translation>
    </message>
    <message>
        <source>checkpoint</source>
        <translation>Checkpoint</translation>
    </message>
    <message>
        <source>breakpoint</source>
        <translation>Haltepunkt</translation>
    </message>
    <message>
        <source>bookmark</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>best</source>
        <translation>Bestwert</translation>
    </message>
    <message>
        <source>NaN</source>
        <translation>NaN</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>Befund</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Panel</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Go to iteration %1</source>
        <translation>Zu Iteration %1 gehen</translation>
    </message>
    <message>
        <source>Find command…</source>
        <translation>Befehl suchen …</translation>
    </message>
    <message>
        <source>Find a command, panel, setting or channel (Ctrl+K)</source>
        <translation>Befehl, Bereich, Einstellung oder Kanal suchen (Strg+K)</translation>
    </message>
    <message>
        <source>Find command, channel, setting</source>
        <translation>Befehl, Kanal, Einstellung suchen</translation>
    </message>
    <message>
        <source>Show branch %1</source>
        <translation>Zweig %1 zeigen</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Zweig</translation>
    </message>
</context>
<context>
    <name>Plot</name>
    <message>
        <source>at %1</source>
        <translation>bei %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und eine weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>No channel chosen. Add a channel.</source>
        <translation>Kein Kanal gewählt. Einen Kanal hinzufügen.</translation>
    </message>
    <message>
        <source>No row yet. F5 runs, F10 steps.</source>
        <translation>Noch keine Zeile. F5 läuft, F10 geht einen Schritt.</translation>
    </message>
    <message>
        <source>iteration 0</source>
        <translation>Iteration 0</translation>
    </message>
    <message numerus="yes">
        <source>✕ %n row(s) without a place: NaN or Inf</source>
        <translation>
            <numerusform>✕ eine Zeile ohne Platz: NaN oder Inf</numerusform>
            <numerusform>✕ %n Zeilen ohne Platz: NaN oder Inf</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>About Basin</source>
        <translation>Über Basin</translation>
    </message>
    <message>
        <source>&lt;b&gt;Basin %1&lt;/b&gt;&lt;p&gt;A time-travel debugger for iterative vision optimizers.&lt;/p&gt;&lt;p&gt;Instruction set: %2. Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Basin %1&lt;/b&gt;&lt;p&gt;Ein Zeitreise-Debugger für iterative Optimierer des maschinellen Sehens.&lt;/p&gt;&lt;p&gt;Befehlssatz: %2. Freie Software unter der GNU General Public License, Version 3 oder neuer.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Run until</source>
        <translation>Laufen bis</translation>
    </message>
    <message>
        <source>An iteration, or a condition over scalars that stops the run where it first holds: loss &gt; 1.03*best(loss), isnan(loss), delta(loss) &gt; 0</source>
        <translation>Eine Iteration, oder eine Bedingung über Skalare, die den Lauf anhält, wo sie zum ersten Mal gilt: loss &gt; 1.03*best(loss), isnan(loss), delta(loss) &gt; 0</translation>
    </message>
    <message>
        <source>Iteration or condition</source>
        <translation>Iteration oder Bedingung</translation>
    </message>
    <message>
        <source>Back to where a condition last held</source>
        <translation>Zurück zur letzten Stelle, an der eine Bedingung galt</translation>
    </message>
    <message>
        <source>A condition over scalars. The cursor goes back to the last iteration before it at which the condition held: loss &lt; 0.1, delta(loss) &gt; 0, loss == best(loss)</source>
        <translation>Eine Bedingung über Skalare. Der Cursor geht zur letzten früheren Iteration zurück, bei der sie galt: loss &lt; 0.1, delta(loss) &gt; 0, loss == best(loss)</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Rename branch</source>
        <translation>Zweig umbenennen</translation>
    </message>
    <message>
        <source>Name of the branch:</source>
        <translation>Name des Zweigs:</translation>
    </message>
</context>
<context>
    <name>VectorPlot</name>
    <message numerus="yes">
        <source>%n value(s) ≤ 0 without a place on this axis</source>
        <translation>
            <numerusform>%n Wert ≤ 0 ohne Platz auf dieser Achse</numerusform>
            <numerusform>%n Werte ≤ 0 ohne Platz auf dieser Achse</numerusform>
        </translation>
    </message>
    <message>
        <source>element</source>
        <translation>Element</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>first in %1</source>
        <translation>zuerst in %1</translation>
    </message>
    <message>
        <source>best %1 @ %2</source>
        <translation>Bestwert %1 @ %2</translation>
    </message>
    <message>
        <source>from %1 at %2</source>
        <translation>von %1 bei %2</translation>
    </message>
    <message>
        <source>, 1 edit</source>
        <translation>, 1 Änderung</translation>
    </message>
    <message>
        <source>, %1 edits</source>
        <translation>, %1 Änderungen</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>%1 at the cursor</source>
        <translation>%1 am Cursor</translation>
    </message>
    <message>
        <source>%1, median</source>
        <translation>%1, Median</translation>
    </message>
    <message>
        <source>%1 reset</source>
        <translation>%1 zurückgesetzt</translation>
    </message>
</context>
<context>
    <name>basin::ArrayPanel</name>
    <message>
        <source>Array</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Type and shape</source>
        <translation>Typ und Form</translation>
    </message>
    <message>
        <source>Arrays</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Computed by the last phase</source>
        <translation>Von der letzten Phase berechnet</translation>
    </message>
    <message>
        <source>Choose an array to see its elements.</source>
        <translation>Ein Feld wählen, um seine Elemente zu sehen.</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>Elemente</translation>
    </message>
    <message>
        <source>Value of the element</source>
        <translation>Wert des Elements</translation>
    </message>
    <message>
        <source>Choose an element to read or poke it.</source>
        <translation>Ein Element wählen, um es zu lesen oder zu setzen.</translation>
    </message>
    <message>
        <source>Computed by the optimizer; only State can be poked.</source>
        <translation>Vom Optimierer berechnet; nur der Zustand lässt sich setzen.</translation>
    </message>
    <message>
        <source>Enter writes it: an edit that can be undone.</source>
        <translation>Eingabe schreibt den Wert: eine Änderung, die sich rückgängig machen lässt.</translation>
    </message>
</context>
<context>
    <name>basin::BranchesDock</name>
    <message>
        <source>branch</source>
        <translation>Zweig</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>head</source>
        <translation>Spitze</translation>
    </message>
    <message>
        <source>best</source>
        <translation>Bestwert</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>Zweige</translation>
    </message>
    <message>
        <source>No run is open.</source>
        <translation>Es ist kein Lauf geöffnet.</translation>
    </message>
    <message>
        <source>the branch that is looked at</source>
        <translation>der betrachtete Zweig</translation>
    </message>
    <message>
        <source>F2 renames, Return on another cell shows it</source>
        <translation>F2 benennt um, Eingabe auf einer anderen Zelle zeigt ihn an</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>furthest iteration computed</source>
        <translation>am weitesten berechnete Iteration</translation>
    </message>
    <message>
        <source>at iteration %1</source>
        <translation>bei Iteration %1</translation>
    </message>
</context>
<context>
    <name>basin::Canvas</name>
    <message>
        <source>No picture yet. Step once (F10).</source>
        <translation>Noch kein Bild. Einen Schritt gehen (F10).</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Bildansicht</translation>
    </message>
    <message>
        <source>x</source>
        <translation>x</translation>
    </message>
    <message>
        <source>y</source>
        <translation>y</translation>
    </message>
    <message>
        <source>tile</source>
        <translation>Kachel</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Cividis</source>
        <translation>Cividis</translation>
    </message>
    <message>
        <source>Viridis</source>
        <translation>Viridis</translation>
    </message>
    <message>
        <source>Diverging, centred on 0</source>
        <translation>Divergierend, um 0 zentriert</translation>
    </message>
    <message>
        <source>Lock range</source>
        <translation>Bereich festhalten</translation>
    </message>
    <message>
        <source>Set range…</source>
        <translation>Bereich setzen …</translation>
    </message>
    <message>
        <source>Copy as image</source>
        <translation>Als Bild kopieren</translation>
    </message>
    <message>
        <source>Export picture…</source>
        <translation>Bild exportieren …</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Colours and range</source>
        <translation>Farben und Bereich</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>%1 ausblenden</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Ganzes Bild</translation>
    </message>
    <message>
        <source>One to one</source>
        <translation>Eins zu eins</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Wischen</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Blinken</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>%1: x %2 to %3, y %4 to %5</source>
        <translation>%1: x %2 bis %3, y %4 bis %5</translation>
    </message>
    <message>
        <source>All pictures are hidden. Choose one under Layers.</source>
        <translation>Alle Bilder sind verborgen. Eines unter Ebenen wählen.</translation>
    </message>
    <message>
        <source>Export film…</source>
        <translation>Film exportieren …</translation>
    </message>
    <message>
        <source>%1 at x %2, y %3</source>
        <translation>%1 bei x %2, y %3</translation>
    </message>
    <message>
        <source>Move with the arrow keys, then Enter</source>
        <translation>Mit den Pfeiltasten bewegen, dann Eingabe</translation>
    </message>
    <message>
        <source>Overlay as table</source>
        <translation>Überlagerung als Tabelle</translation>
    </message>
    <message>
        <source>As they come</source>
        <translation>Wie sie kommen</translation>
    </message>
    <message>
        <source>at</source>
        <translation>bei</translation>
    </message>
</context>
<context>
    <name>basin::CanvasModes</name>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>All pictures (S)</source>
        <translation>Alle Bilder (S)</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Wischen</translation>
    </message>
    <message>
        <source>Two pictures along a line that can be dragged (W)</source>
        <translation>Zwei Bilder an einer verschiebbaren Linie (W)</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Blinken</translation>
    </message>
    <message>
        <source>Two pictures in turn (B)</source>
        <translation>Zwei Bilder im Wechsel (B)</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>The second picture minus the first (D)</source>
        <translation>Zweites Bild minus erstes (D)</translation>
    </message>
    <message>
        <source>How pictures are shown</source>
        <translation>Wie Bilder gezeigt werden</translation>
    </message>
    <message>
        <source>First picture</source>
        <translation>Erstes Bild</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <source>Second picture</source>
        <translation>Zweites Bild</translation>
    </message>
</context>
<context>
    <name>basin::CanvasToolbar</name>
    <message>
        <source>Linked</source>
        <translation>Gekoppelt</translation>
    </message>
    <message>
        <source>Pan and zoom all pictures together</source>
        <translation>Alle Bilder gemeinsam verschieben und zoomen</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Show the whole picture (0)</source>
        <translation>Das ganze Bild zeigen (0)</translation>
    </message>
    <message>
        <source>1:1</source>
        <translation>1:1</translation>
    </message>
    <message>
        <source>One picture pixel on one screen pixel (1)</source>
        <translation>Ein Bildpunkt auf einem Bildschirmpunkt (1)</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Maßstab</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Ebenen</translation>
    </message>
    <message>
        <source>Choose pictures and overlays</source>
        <translation>Bilder und Überlagerungen wählen</translation>
    </message>
    <message>
        <source>Layers %1/%2</source>
        <translation>Ebenen %1/%2</translation>
    </message>
    <message>
        <source>Colour of %1</source>
        <translation>Farbe von %1</translation>
    </message>
    <message>
        <source>The quantity that colours %1</source>
        <translation>Die Größe, nach der „%1“ eingefärbt wird</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Sortieren</translation>
    </message>
    <message>
        <source>Order of rows, columns or tiles</source>
        <translation>Reihenfolge von Zeilen, Spalten oder Kacheln</translation>
    </message>
    <message>
        <source>Sorted by %1</source>
        <translation>Sortiert nach %1</translation>
    </message>
</context>
<context>
    <name>basin::ChannelPicker</name>
    <message>
        <source>Filter channels</source>
        <translation>Kanäle filtern</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
</context>
<context>
    <name>basin::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Find a command, preset, panel, setting or channel; a number goes to that iteration</source>
        <translation>Befehl, Vorgabe, Bereich, Einstellung oder Kanal suchen; eine Zahl geht zu dieser Iteration</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Nothing found for “%1”. Fewer letters find more.</source>
        <translation>Nichts gefunden für „%1“. Weniger Buchstaben finden mehr.</translation>
    </message>
</context>
<context>
    <name>basin::ComparePane</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Two pictures are needed to compare.</source>
        <translation>Zum Vergleichen braucht es zwei Bilder.</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>%1 and %2 differ in size and cannot be compared pixel by pixel.</source>
        <translation>%1 und %2 sind verschieden groß und lassen sich nicht Pixel für Pixel vergleichen.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
</context>
<context>
    <name>basin::DockTitle</name>
    <message>
        <source>Float this panel</source>
        <translation>Diesen Bereich herauslösen</translation>
    </message>
    <message>
        <source>Close this panel</source>
        <translation>Diesen Bereich schließen</translation>
    </message>
</context>
<context>
    <name>basin::DuplicateDialog</name>
    <message>
        <source>Duplicate run with changed settings</source>
        <translation>Lauf mit geänderten Einstellungen duplizieren</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Of every random number in the run</source>
        <translation>Aller Zufallszahlen des Laufs</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>Iterationen</translation>
    </message>
    <message>
        <source>Where the run ends; 0: where its own rule stops it</source>
        <translation>Wo der Lauf endet; 0: wo seine eigene Regel ihn anhält</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Seed and iterations are whole numbers, 0 or more.</source>
        <translation>Startwert und Iterationen sind ganze Zahlen ab 0.</translation>
    </message>
    <message>
        <source>Opens a new run in place of this one, because the seed, the length or a setting changes that a branch cannot change. Save this session first to keep it.</source>
        <translation>Öffnet einen neuen Lauf anstelle von diesem, weil sich Startwert, Länge oder eine Einstellung ändert, die ein Zweig nicht ändern kann. Um diese Sitzung zu behalten, vorher speichern.</translation>
    </message>
    <message numerus="yes">
        <source>Computes a new branch from iteration 0 with %n changed setting(s), drawn over the others.</source>
        <translation>
            <numerusform>Berechnet einen neuen Zweig ab Iteration 0 mit einer geänderten Einstellung, über die anderen gezeichnet.</numerusform>
            <numerusform>Berechnet einen neuen Zweig ab Iteration 0 mit %n geänderten Einstellungen, über die anderen gezeichnet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>basin::ExportCommands</name>
    <message>
        <source>&amp;Export all plots…</source>
        <translation>Alle Diagramme &amp;exportieren …</translation>
    </message>
    <message>
        <source>Export &amp;views…</source>
        <translation>Ansichten &amp;exportieren …</translation>
    </message>
    <message>
        <source>O&amp;verlay a trace…</source>
        <translation>Spur &amp;überlagern …</translation>
    </message>
    <message>
        <source>Add a &amp;plot</source>
        <translation>&amp;Diagramm hinzufügen</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Export läuft …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>Der Export wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>In die Zwischenablage kopiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1</source>
        <translation>
            <numerusform>Eine Datei nach %1 geschrieben</numerusform>
            <numerusform>%n Dateien nach %1 geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Export &amp;film…</source>
        <translation>&amp;Film exportieren …</translation>
    </message>
    <message>
        <source>Making the film…</source>
        <translation>Der Film entsteht …</translation>
    </message>
    <message>
        <source>Export film: %1</source>
        <translation>Film exportieren: %1</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>Bild %1 von %2</translation>
    </message>
    <message>
        <source>Picture %1 of %2, %3 s left</source>
        <translation>Bild %1 von %2, noch %3 s</translation>
    </message>
    <message>
        <source>%1 is written (%2).</source>
        <translation>%1 ist geschrieben (%2).</translation>
    </message>
    <message>
        <source>Exporting…, %1 s left</source>
        <translation>Exportieren …, noch %1 s</translation>
    </message>
</context>
<context>
    <name>basin::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Views to export</source>
        <translation>Zu exportierende Ansichten</translation>
    </message>
    <message>
        <source>PNG pictures</source>
        <translation>PNG-Bilder</translation>
    </message>
    <message>
        <source>SVG drawings</source>
        <translation>SVG-Zeichnungen</translation>
    </message>
    <message>
        <source>PDF pages</source>
        <translation>PDF-Seiten</translation>
    </message>
    <message>
        <source>CSV values</source>
        <translation>CSV-Werte</translation>
    </message>
    <message>
        <source>Clipboard: picture</source>
        <translation>Zwischenablage: Bild</translation>
    </message>
    <message>
        <source>Clipboard: values</source>
        <translation>Zwischenablage: Werte</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>visible on screen</source>
        <translation>auf dem Bildschirm sichtbar</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Width, 96 pixels to the inch</source>
        <translation>Breite, 96 Pixel je Zoll</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Height, 96 pixels to the inch</source>
        <translation>Höhe, 96 Pixel je Zoll</translation>
    </message>
    <message>
        <source>Resolution of pictures</source>
        <translation>Auflösung der Bilder</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>as on screen</source>
        <translation>wie auf dem Bildschirm</translation>
    </message>
    <message>
        <source>Width and height of the first chosen view on screen</source>
        <translation>Breite und Höhe der ersten gewählten Ansicht auf dem Bildschirm</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Ordner für die Dateien</translation>
    </message>
    <message>
        <source>%1 × %2 pixels each</source>
        <translation>je %1 × %2 Pixel</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>Replace files?</source>
        <translation>Dateien ersetzen?</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in this folder will be replaced: %1</source>
        <translation>
            <numerusform>Eine Datei in diesem Ordner wird ersetzt: %1</numerusform>
            <numerusform>%n Dateien in diesem Ordner werden ersetzt: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Tick everything that this format can write</source>
        <translation>Alles ankreuzen, was dieses Format schreiben kann</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Tick nothing</source>
        <translation>Nichts ankreuzen</translation>
    </message>
    <message>
        <source>Choose at least one plot or table: pictures have no rows.</source>
        <translation>Mindestens ein Diagramm oder eine Tabelle wählen: Bilder haben keine Zeilen.</translation>
    </message>
    <message>
        <source>Choose at least one view: tables have no picture.</source>
        <translation>Mindestens eine Ansicht wählen: Tabellen haben kein Bild.</translation>
    </message>
    <message>
        <source>– too many: choose a smaller size or resolution.</source>
        <translation>– zu viele: eine kleinere Größe oder Auflösung wählen.</translation>
    </message>
</context>
<context>
    <name>basin::FileCommands</name>
    <message>
        <source>&amp;New from preset</source>
        <translation>&amp;Neu aus Vorgabe</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Save session</source>
        <translation>Sitzung &amp;speichern</translation>
    </message>
    <message>
        <source>Save session &amp;as…</source>
        <translation>Sitzung speichern &amp;unter …</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Input for %1</source>
        <translation>Eingabe für %1</translation>
    </message>
    <message>
        <source>Save session</source>
        <translation>Sitzung speichern</translation>
    </message>
    <message>
        <source>Basin sessions (*.basin)</source>
        <translation>Basin-Sitzungen (*.basin)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>%1 wird gesichert</translation>
    </message>
    <message>
        <source>Saving was cancelled: the file is as it was before.</source>
        <translation>Das Speichern wurde abgebrochen: Die Datei ist wie zuvor.</translation>
    </message>
</context>
<context>
    <name>basin::FileDrops</name>
    <message>
        <source>Basin opens files of this computer only. Save %1 to a folder and drop it from there.</source>
        <translation>Basin öffnet nur Dateien dieses Rechners. %1 in einem Ordner speichern und von dort hierher ziehen.</translation>
    </message>
    <message>
        <source>What was dropped is no file. Drop a file, or open one with Ctrl+O.</source>
        <translation>Das war keine Datei. Eine Datei hierher ziehen oder mit Strg+O öffnen.</translation>
    </message>
</context>
<context>
    <name>basin::FilmDialog</name>
    <message>
        <source>Export film: %1</source>
        <translation>Film exportieren: %1</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>First iteration</source>
        <translation>Erste Iteration</translation>
    </message>
    <message>
        <source>Last iteration</source>
        <translation>Letzte Iteration</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>Iterationen</translation>
    </message>
    <message>
        <source>A picture for each</source>
        <translation>Ein Bild für jede</translation>
    </message>
    <message>
        <source>Every how many-th</source>
        <translation>Jede wievielte</translation>
    </message>
    <message>
        <source>every </source>
        <translation>jede </translation>
    </message>
    <message>
        <source>A picture for</source>
        <translation>Ein Bild für</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Size, px</source>
        <translation>Größe, px</translation>
    </message>
    <message>
        <source> pictures per second</source>
        <translation> Bilder je Sekunde</translation>
    </message>
    <message>
        <source>Pictures per second</source>
        <translation>Bilder je Sekunde</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Branch and iteration below the picture</source>
        <translation>Zweig und Iteration unter dem Bild</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>MP4 film</source>
        <translation>MP4-Film</translation>
    </message>
    <message>
        <source>Numbered PNG pictures</source>
        <translation>Nummerierte PNG-Bilder</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folder for the film</source>
        <translation>Ordner für den Film</translation>
    </message>
    <message>
        <source>There is no such iteration: the last one must not lie before the first.</source>
        <translation>Eine solche Iteration gibt es nicht: die letzte darf nicht vor der ersten liegen.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s), %1 s</source>
        <translation>
            <numerusform>%n Bild, %1 s</numerusform>
            <numerusform>%n Bilder, %1 s</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Einen solchen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>Replace files?</source>
        <translation>Dateien ersetzen?</translation>
    </message>
    <message>
        <source>%1 exists and will be replaced.</source>
        <translation>%1 ist vorhanden und wird ersetzt.</translation>
    </message>
</context>
<context>
    <name>basin::FilmExport</name>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>branch %1 · iteration %2</source>
        <translation>Zweig %1 · Iteration %2</translation>
    </message>
</context>
<context>
    <name>basin::FolderField</name>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
</context>
<context>
    <name>basin::FrameResults</name>
    <message>
        <source>Export results of &amp;frames…</source>
        <translation>Ergebnisse der &amp;Bilder exportieren …</translation>
    </message>
    <message>
        <source>Export results of frames</source>
        <translation>Ergebnisse der Bilder exportieren</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 wird geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) written to %1</source>
        <translation>
            <numerusform>%n Bild nach %1 geschrieben</numerusform>
            <numerusform>%n Bilder nach %1 geschrieben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>basin::GroupHeader</name>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>zugeklappt</translation>
    </message>
</context>
<context>
    <name>basin::HyperparameterDock</name>
    <message>
        <source>Hyperparameters</source>
        <translation>Hyperparameter</translation>
    </message>
</context>
<context>
    <name>basin::HyperparameterPanel</name>
    <message>
        <source>Hyperparameters</source>
        <translation>Hyperparameter</translation>
    </message>
    <message>
        <source>Filter settings</source>
        <translation>Einstellungen filtern</translation>
    </message>
    <message>
        <source>Show only what differs from the defaults</source>
        <translation>Nur zeigen, was von den Vorgabewerten abweicht</translation>
    </message>
    <message>
        <source>Filter %1 settings</source>
        <translation>%1 Werte filtern</translation>
    </message>
    <message>
        <source>You are in the past. Changing a value here forks a new branch at iteration %1.</source>
        <translation>Rückblick: Wer hier einen Wert ändert, zweigt bei Iteration %1 einen neuen Zweig ab.</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>geändert %1</translation>
    </message>
    <message>
        <source>branch %1</source>
        <translation>Zweig %1</translation>
    </message>
    <message>
        <source>No setting fits.</source>
        <translation>Keine Einstellung passt.</translation>
    </message>
</context>
<context>
    <name>basin::HyperparameterRow</name>
    <message>
        <source>Back to the preset&apos;s value, %1</source>
        <translation>Zurück zum Wert der Vorgabe, %1</translation>
    </message>
    <message>
        <source>Back to the default, %1</source>
        <translation>Zurück zum Vorgabewert, %1</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>%1 zurücksetzen</translation>
    </message>
    <message>
        <source>Takes effect at the next phase.</source>
        <translation>Wirkt ab der nächsten Phase.</translation>
    </message>
    <message>
        <source>Takes effect at the next iteration.</source>
        <translation>Wirkt ab der nächsten Iteration.</translation>
    </message>
    <message>
        <source>Fixed for a run: duplicate the run to change it.</source>
        <translation>Steht für einen Lauf fest: zum Ändern den Lauf duplizieren.</translation>
    </message>
    <message>
        <source>Takes effect at the next %1.</source>
        <translation>Wirkt ab dem nächsten Wechsel der Ebene „%1“.</translation>
    </message>
    <message>
        <source>%1 to %2%3</source>
        <translation>%1 bis %2%3</translation>
    </message>
    <message>
        <source>at least %1%2</source>
        <translation>mindestens %1%2</translation>
    </message>
    <message>
        <source>at most %1%2</source>
        <translation>höchstens %1%2</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>Waits for its boundary; now in effect: %1</source>
        <translation>Wartet auf seine Grenze; zurzeit gilt: %1</translation>
    </message>
    <message>
        <source>default %1</source>
        <translation>Vorgabe %1</translation>
    </message>
</context>
<context>
    <name>basin::ImagePane</name>
    <message>
        <source>%1 by %2 pixels</source>
        <translation>%1 mal %2 Pixel</translation>
    </message>
    <message>
        <source>, x %1 y %2: %3</source>
        <translation>, x %1 y %2: %3</translation>
    </message>
    <message>
        <source>The range is fixed. Click to let it follow the data.</source>
        <translation>Der Bereich steht fest. Ein Klick lässt ihn den Daten folgen.</translation>
    </message>
    <message>
        <source>The range follows the data. Click to fix it.</source>
        <translation>Der Bereich folgt den Daten. Ein Klick hält ihn fest.</translation>
    </message>
    <message>
        <source>tiles of %1</source>
        <translation>Kacheln zu %1</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>%1 px marked</source>
        <translation>%1 px markiert</translation>
    </message>
    <message>
        <source>%1 px NaN</source>
        <translation>%1 px NaN</translation>
    </message>
    <message>
        <source>%1 marks at NaN</source>
        <translation>%1 Marken bei NaN</translation>
    </message>
    <message>
        <source>%1 % of the picture</source>
        <translation>%1 % des Bildes</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 gewählt</translation>
    </message>
    <message>
        <source>RMS %1</source>
        <translation>RMS %1</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>support</source>
        <translation>Träger</translation>
    </message>
    <message>
        <source>trail</source>
        <translation>Spur</translation>
    </message>
    <message>
        <source>%1 to %2. Click to choose colours and range.</source>
        <translation>%1 bis %2. Klicken, um Farben und Bereich zu wählen.</translation>
    </message>
</context>
<context>
    <name>basin::LayersPopup</name>
    <message>
        <source>Layers</source>
        <translation>Ebenen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Overlays</source>
        <translation>Überlagerungen</translation>
    </message>
    <message>
        <source>Opacity of %1</source>
        <translation>Deckkraft von %1</translation>
    </message>
    <message>
        <source>Groups, in all overlays</source>
        <translation>Gruppen, in allen Überlagerungen</translation>
    </message>
    <message>
        <source>%1 in all overlays</source>
        <translation>%1 in allen Überlagerungen</translation>
    </message>
    <message>
        <source>Groups of %1</source>
        <translation>Gruppen von %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aufgeklappt</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>zugeklappt</translation>
    </message>
    <message>
        <source>%1. Ctrl+click: this group alone; once more: all.</source>
        <translation>%1. Strg+Klick: nur diese Gruppe; noch einmal: alle.</translation>
    </message>
    <message>
        <source>Groups of %1: %2 of %3 shown</source>
        <translation>Gruppen von %1: %2 von %3 sichtbar</translation>
    </message>
</context>
<context>
    <name>basin::LogDock</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Copy the selected lines, or all</source>
        <translation>Die gewählten Zeilen kopieren, oder alle</translation>
    </message>
    <message>
        <source>Clear the log</source>
        <translation>Protokoll leeren</translation>
    </message>
    <message>
        <source>Least level</source>
        <translation>Mindeststufe</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Info and above</source>
        <translation>Ab Information</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Warnungen und Fehler</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Protokoll durchsuchen</translation>
    </message>
</context>
<context>
    <name>basin::LogModel</name>
    <message>
        <source>trace</source>
        <translation>Spur</translation>
    </message>
    <message>
        <source>debug</source>
        <translation>Debug</translation>
    </message>
    <message>
        <source>info</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>was geschah</translation>
    </message>
</context>
<context>
    <name>basin::MainActions</name>
    <message>
        <source>Run / Pause</source>
        <translation>Laufen / Pause</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Step one phase</source>
        <translation>Eine Phase weiter</translation>
    </message>
    <message>
        <source>Step one iteration</source>
        <translation>Eine Iteration weiter</translation>
    </message>
    <message>
        <source>Step to the end of the level</source>
        <translation>Bis zum Ende der Ebene</translation>
    </message>
    <message>
        <source>Back one phase</source>
        <translation>Eine Phase zurück</translation>
    </message>
    <message>
        <source>Back one iteration</source>
        <translation>Eine Iteration zurück</translation>
    </message>
    <message>
        <source>Back one level</source>
        <translation>Eine Ebene zurück</translation>
    </message>
    <message>
        <source>First iteration</source>
        <translation>Erste Iteration</translation>
    </message>
    <message>
        <source>Newest iteration</source>
        <translation>Neueste Iteration</translation>
    </message>
    <message>
        <source>Return to live</source>
        <translation>Zurück zu Live</translation>
    </message>
    <message>
        <source>Bring the run to the cursor</source>
        <translation>Lauf zum Cursor bringen</translation>
    </message>
    <message>
        <source>Back to where a condition last held…</source>
        <translation>Zurück, wo eine Bedingung zuletzt galt …</translation>
    </message>
    <message>
        <source>Run until…</source>
        <translation>Laufen bis …</translation>
    </message>
    <message>
        <source>Break at this iteration</source>
        <translation>Bei dieser Iteration anhalten</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Fork here</source>
        <translation>Hier abzweigen</translation>
    </message>
    <message>
        <source>Rename branch…</source>
        <translation>Zweig umbenennen …</translation>
    </message>
    <message>
        <source>Undo edit</source>
        <translation>Änderung rückgängig</translation>
    </message>
    <message>
        <source>Redo edit</source>
        <translation>Änderung wiederholen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Lauf</translation>
    </message>
    <message>
        <source>&amp;Branch</source>
        <translation>&amp;Zweig</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Werkzeuge</translation>
    </message>
    <message>
        <source>Go to iteration…</source>
        <translation>Zu Iteration gehen …</translation>
    </message>
    <message>
        <source>Step to the end of</source>
        <translation>Bis zum Ende von</translation>
    </message>
    <message>
        <source>Back to the start of</source>
        <translation>Zurück zum Anfang von</translation>
    </message>
    <message>
        <source>step into</source>
        <translation>hineingehen</translation>
    </message>
    <message>
        <source>step over</source>
        <translation>Schritt darüber</translation>
    </message>
    <message>
        <source>step out</source>
        <translation>herausgehen</translation>
    </message>
    <message>
        <source>run to cursor</source>
        <translation>bis zum Cursor laufen</translation>
    </message>
    <message>
        <source>run backwards to a watch</source>
        <translation>rückwärts laufen bis zu einer Überwachung</translation>
    </message>
    <message>
        <source>run to a watch or condition</source>
        <translation>laufen bis zu einer Überwachung oder Bedingung</translation>
    </message>
</context>
<context>
    <name>basin::MainWindow</name>
    <message>
        <source>Basin</source>
        <translation>Basin</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Welcome page</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>About Basin</source>
        <translation>Über Basin</translation>
    </message>
    <message>
        <source>replaying %1 → %2</source>
        <translation>spielt %1 → %2 ab</translation>
    </message>
    <message>
        <source>initialising</source>
        <translation>wird eingerichtet</translation>
    </message>
</context>
<context>
    <name>basin::MarksDock</name>
    <message>
        <source>iteration</source>
        <translation>Iteration</translation>
    </message>
    <message>
        <source>branch</source>
        <translation>Zweig</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Bookmarks and breakpoints</source>
        <translation>Lesezeichen und Haltepunkte</translation>
    </message>
    <message>
        <source>No mark yet. Ctrl+M bookmarks the cursor&apos;s place, F9 breaks there.</source>
        <translation>Noch keine Marke. Strg+M setzt beim Cursor ein Lesezeichen, F9 einen Haltepunkt.</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marken</translation>
    </message>
    <message>
        <source>Remove the selected mark (Delete)</source>
        <translation>Gewählte Marke entfernen (Entf)</translation>
    </message>
    <message>
        <source>Double click or Return to go there</source>
        <translation>Doppelklick oder Eingabe geht dorthin</translation>
    </message>
    <message>
        <source>bookmark</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>F2 to name it</source>
        <translation>F2 gibt ihr einen Namen</translation>
    </message>
    <message>
        <source>breakpoint</source>
        <translation>Haltepunkt</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
</context>
<context>
    <name>basin::MessageStrip</name>
    <message>
        <source>Dismiss (Esc)</source>
        <translation>Ausblenden (Esc)</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Basin could not do that</source>
        <translation>Das konnte Basin nicht ausführen</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Protokoll zeigen</translation>
    </message>
</context>
<context>
    <name>basin::ModeBadge</name>
    <message>
        <source>Mode: %1</source>
        <translation>Modus: %1</translation>
    </message>
    <message>
        <source>The newest iteration of a running run.</source>
        <translation>Die neueste Iteration eines laufenden Laufs.</translation>
    </message>
    <message>
        <source>The newest iteration; the run is halted.</source>
        <translation>Die neueste Iteration; der Lauf steht.</translation>
    </message>
    <message>
        <source>An older iteration. Editing here forks a new branch.</source>
        <translation>Eine frühere Iteration. Eine Änderung hier zweigt einen neuen Zweig ab.</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>LIVE</translation>
    </message>
    <message>
        <source>PAUSED</source>
        <translation>PAUSE</translation>
    </message>
    <message>
        <source>PAST</source>
        <translation>RÜCKBLICK</translation>
    </message>
</context>
<context>
    <name>basin::NeededSettingDialog</name>
    <message>
        <source>File…</source>
        <translation>Datei …</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Ordner …</translation>
    </message>
</context>
<context>
    <name>basin::OpenWithDialog</name>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>What shall be done with %1?</source>
        <translation>Was soll mit %1 geschehen?</translation>
    </message>
</context>
<context>
    <name>basin::PaneFocus</name>
    <message>
        <source>Next panel</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Previous panel</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Next panel of the stack</source>
        <translation>Nächster Bereich des Stapels</translation>
    </message>
    <message>
        <source>Previous panel of the stack</source>
        <translation>Voriger Bereich des Stapels</translation>
    </message>
</context>
<context>
    <name>basin::PhaseChain</name>
    <message>
        <source>Phase: %1</source>
        <translation>Phase: %1</translation>
    </message>
    <message>
        <source>Phases: %1</source>
        <translation>Phasen: %1</translation>
    </message>
</context>
<context>
    <name>basin::Plot</name>
    <message>
        <source>Plot</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>iteration %1</source>
        <translation>Iteration %1</translation>
    </message>
</context>
<context>
    <name>basin::PlotDocks</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>Plot %1</source>
        <translation>Diagramm %1</translation>
    </message>
    <message>
        <source>Rename plot</source>
        <translation>Diagramm umbenennen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Overlay a trace</source>
        <translation>Spur überlagern</translation>
    </message>
    <message>
        <source>reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>%1 has no column that is called like a channel of this run, so no plot shows it. Its columns are: %2. Rename one of them to a channel&apos;s id, for instance loss.</source>
        <translation>%1 hat keine Spalte, die wie ein Kanal dieses Laufs heißt, darum zeigt sie kein Diagramm. Die Spalten sind: %2. Eine davon nach der Kennung eines Kanals benennen, zum Beispiel loss.</translation>
    </message>
    <message numerus="yes">
        <source>%1 lies over the plots, dashed, where they show one of its %n channel(s).</source>
        <translation>
            <numerusform>%1 liegt gestrichelt über den Diagrammen, die seinen Kanal zeigen.</numerusform>
            <numerusform>%1 liegt gestrichelt über den Diagrammen, die einen seiner %n Kanäle zeigen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Traces (*.csv *.jsonl);;All files (*)</source>
        <translation>Aufzeichnungen (*.csv *.jsonl);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Reading the trace was cancelled.</source>
        <translation>Das Lesen der Spur wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>basin::PlotPanel</name>
    <message>
        <source>Show all rows</source>
        <translation>Alle Zeilen zeigen</translation>
    </message>
    <message>
        <source>Zoom back</source>
        <translation>Zoom zurück</translation>
    </message>
    <message>
        <source>Zoom forward</source>
        <translation>Zoom vor</translation>
    </message>
    <message>
        <source>Scale of the values</source>
        <translation>Skala der Werte</translation>
    </message>
    <message>
        <source>Other axis</source>
        <translation>Andere Achse</translation>
    </message>
    <message>
        <source>iteration</source>
        <translation>Iteration</translation>
    </message>
    <message>
        <source>Scale of the other axis</source>
        <translation>Skala der anderen Achse</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Glättung</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>over %1 iterations</source>
        <translation>über %1 Iterationen</translation>
    </message>
    <message>
        <source>Where it turns linear…</source>
        <translation>Wo sie linear wird …</translation>
    </message>
    <message>
        <source>Symmetric logarithm</source>
        <translation>Symmetrischer Logarithmus</translation>
    </message>
    <message>
        <source>Linear where the magnitude is below this; empty: chosen from the data (now %1)</source>
        <translation>Linear, wo der Betrag darunter liegt; leer: aus den Daten gewählt (jetzt %1)</translation>
    </message>
    <message>
        <source>Measure from the cursor (second cursor)</source>
        <translation>Vom Cursor aus messen (zweiter Cursor)</translation>
    </message>
    <message>
        <source>Remove the second cursor</source>
        <translation>Zweiten Cursor entfernen</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Copy shown values</source>
        <translation>Gezeigte Werte kopieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Overlay a trace…</source>
        <translation>Spur überlagern …</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Add a plot</source>
        <translation>Diagramm hinzufügen</translation>
    </message>
    <message>
        <source>Duplicate this plot</source>
        <translation>Dieses Diagramm duplizieren</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Remove this plot</source>
        <translation>Dieses Diagramm entfernen</translation>
    </message>
    <message>
        <source>Default plots again</source>
        <translation>Wieder die Standarddiagramme</translation>
    </message>
    <message>
        <source>Colour of the points</source>
        <translation>Farbe der Punkte</translation>
    </message>
    <message>
        <source>Median and range of the elements</source>
        <translation>Median und Bereich der Elemente</translation>
    </message>
</context>
<context>
    <name>basin::PlotTable</name>
    <message>
        <source>%1 as a table</source>
        <translation>%1 als Tabelle</translation>
    </message>
</context>
<context>
    <name>basin::PlotTableModel</name>
    <message>
        <source>iteration</source>
        <translation>Iteration</translation>
    </message>
</context>
<context>
    <name>basin::PlotToolbar</name>
    <message>
        <source>log %1</source>
        <translation>log %1</translation>
    </message>
    <message>
        <source>symlog %1</source>
        <translation>symlog %1</translation>
    </message>
    <message>
        <source>linear %1</source>
        <translation>linear %1</translation>
    </message>
    <message>
        <source>Scale of the values (L)</source>
        <translation>Skala der Werte (L)</translation>
    </message>
    <message>
        <source>What runs along the other axis: iterations or another channel</source>
        <translation>Was auf der anderen Achse läuft: Iterationen oder ein anderer Kanal</translation>
    </message>
    <message>
        <source>Moving average; the curve itself stays visible, pale</source>
        <translation>Gleitendes Mittel; die Kurve selbst bleibt blass sichtbar</translation>
    </message>
    <message>
        <source>Show all rows again (F)</source>
        <translation>Wieder alle Zeilen zeigen (F)</translation>
    </message>
    <message>
        <source>all rows</source>
        <translation>alle Zeilen</translation>
    </message>
    <message>
        <source>Choose the channels of this plot</source>
        <translation>Die Kanäle dieses Diagramms wählen</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Span of the moving average in iterations</source>
        <translation>Spanne des gleitenden Mittels in Iterationen</translation>
    </message>
    <message>
        <source>iteration</source>
        <translation>Iteration</translation>
    </message>
    <message>
        <source>x %1</source>
        <translation>x %1</translation>
    </message>
    <message>
        <source>smoothing %1</source>
        <translation>Glättung %1</translation>
    </message>
    <message>
        <source>no smoothing</source>
        <translation>keine Glättung</translation>
    </message>
    <message>
        <source>average over %1 iterations</source>
        <translation>Mittel über %1 Iterationen</translation>
    </message>
    <message>
        <source>The number of the iteration, as the timeline has it</source>
        <translation>Die Nummer der Iteration wie in der Zeitleiste</translation>
    </message>
    <message>
        <source>What colours the points: iterations or another channel</source>
        <translation>Was die Punkte färbt: Iterationen oder ein anderer Kanal</translation>
    </message>
    <message>
        <source>colour %1</source>
        <translation>Farbe %1</translation>
    </message>
</context>
<context>
    <name>basin::ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>%1, %2 s left</source>
        <translation>%1, noch %2 s</translation>
    </message>
</context>
<context>
    <name>basin::RangeDialog</name>
    <message>
        <source>Range of %1</source>
        <translation>Bereich von %1</translation>
    </message>
    <message>
        <source>Low end</source>
        <translation>Unteres Ende</translation>
    </message>
    <message>
        <source>High end</source>
        <translation>Oberes Ende</translation>
    </message>
</context>
<context>
    <name>basin::Readout</name>
    <message>
        <source>Values under the cursor</source>
        <translation>Werte unter dem Cursor</translation>
    </message>
</context>
<context>
    <name>basin::RecentEntry</name>
    <message>
        <source>%1 is not there any more. Click to take it off the list.</source>
        <translation>%1 ist nicht mehr da. Ein Klick nimmt die Datei von der Liste.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>%1, not found</source>
        <translation>%1, nicht gefunden</translation>
    </message>
    <message>
        <source>not found · click to remove</source>
        <translation>nicht gefunden · Klick entfernt</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Von der Liste nehmen</translation>
    </message>
</context>
<context>
    <name>basin::RecentFiles</name>
    <message>
        <source>today %1</source>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Date format of Qt for a day of this year: d = day, MMM = month</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
</context>
<context>
    <name>basin::RowInspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Numbers of the selected element</source>
        <translation>Zahlen des gewählten Elements</translation>
    </message>
    <message>
        <source>Click an ellipse, a landmark or a row.</source>
        <translation>Eine Ellipse, einen Landmarkenpunkt oder eine Zeile anklicken.</translation>
    </message>
    <message>
        <source>%1 is not in this table now.</source>
        <translation>%1 ist jetzt nicht in dieser Tabelle.</translation>
    </message>
</context>
<context>
    <name>basin::RunButton</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Laufen</translation>
    </message>
</context>
<context>
    <name>basin::RunCopies</name>
    <message>
        <source>Duplicate run with changed settings…</source>
        <translation>Lauf mit geänderten Einstellungen duplizieren …</translation>
    </message>
    <message>
        <source>Copy as command line</source>
        <translation>Als Befehlszeile kopieren</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source> · no option can say: %1</source>
        <translation> · keine Option kann ausdrücken: %1</translation>
    </message>
</context>
<context>
    <name>basin::RunOpener</name>
    <message>
        <source>%1 of %2 files was opened: %3. A run has one input.</source>
        <translation>%1 von %2 Dateien wurde geöffnet: %3. Ein Lauf hat eine Eingabe.</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>%1 wird geöffnet</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>Preparing %1</source>
        <translation>%1 wird vorbereitet</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Inputs (%1)</source>
        <translation>Eingaben (%1)</translation>
    </message>
    <message>
        <source>Lay it over the plots</source>
        <translation>Über die Diagramme legen</translation>
    </message>
    <message>
        <source>As a trace of another run, beside the curves of the run that is open.</source>
        <translation>Als Aufzeichnung eines anderen Laufs, neben den Kurven des offenen Laufs.</translation>
    </message>
    <message>
        <source>%1 is a trace. Open the run that it shall be compared with first, then drop it again.</source>
        <translation>%1 ist eine Aufzeichnung. Erst den Lauf öffnen, mit dem sie verglichen werden soll, dann noch einmal ablegen.</translation>
    </message>
    <message>
        <source>Everything that Basin opens (%1)</source>
        <translation>Alles, was Basin öffnet (%1)</translation>
    </message>
    <message>
        <source>Opening %1 was cancelled: everything is as it was before.</source>
        <translation>Das Öffnen von %1 wurde abgebrochen: Alles ist wie zuvor.</translation>
    </message>
    <message>
        <source>Recomputing %1</source>
        <translation>%1 wird neu berechnet</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 files was opened: %3.</source>
        <translation>%1 von %2 Dateien wurde geöffnet: %3.</translation>
    </message>
    <message>
        <source>A session is opened by itself.</source>
        <translation>Eine Sitzung wird für sich allein geöffnet.</translation>
    </message>
    <message>
        <source>Only %1: its runs have one input.</source>
        <translation>Nur %1: Seine Läufe haben eine einzige Eingabe.</translation>
    </message>
    <message>
        <source>Begin the open run anew with it</source>
        <translation>Den offenen Lauf damit neu beginnen</translation>
    </message>
    <message>
        <source>The same input and settings from the start, with %1 as “%2”.</source>
        <translation>Dieselbe Eingabe und dieselben Einstellungen von Anfang an, mit %1 als „%2“.</translation>
    </message>
    <message>
        <source>Choose an input for it…</source>
        <translation>Eine Eingabe dafür wählen …</translation>
    </message>
    <message>
        <source>Try it on what Basin brings</source>
        <translation>An dem erproben, was Basin mitbringt</translation>
    </message>
    <message>
        <source>An example that needs no file.</source>
        <translation>Ein Beispiel, das keine Datei braucht.</translation>
    </message>
    <message>
        <source>Left out, as the run has no use for them: %1</source>
        <translation>Ausgelassen, da der Lauf sie nicht gebrauchen kann: %1</translation>
    </message>
    <message>
        <source>All %1 files, in the order of their names.</source>
        <translation>Alle %1 Dateien, in der Reihenfolge ihrer Namen.</translation>
    </message>
    <message>
        <source>Starting %1</source>
        <translation>%1 wird gestartet</translation>
    </message>
</context>
<context>
    <name>basin::SessionController</name>
    <message>
        <source>Searching for %1</source>
        <translation>Suche nach %1</translation>
    </message>
    <message>
        <source>“%1” never held before iteration %2</source>
        <translation>„%1“ galt vor Iteration %2 nie</translation>
    </message>
    <message>
        <source>A run of %1 is open, seed %2.</source>
        <translation>Ein Lauf von %1 ist offen, Startwert %2.</translation>
    </message>
    <message>
        <source>A run of %1 is open, preset %2, seed %3.</source>
        <translation>Ein Lauf von %1 ist offen, Vorgabe %2, Startwert %3.</translation>
    </message>
    <message>
        <source>Paused at iteration %1.</source>
        <translation>Bei Iteration %1 angehalten.</translation>
    </message>
    <message>
        <source>Paused at iteration %1: %2</source>
        <translation>Bei Iteration %1 angehalten: %2</translation>
    </message>
    <message>
        <source>Edit at iteration %1: %2</source>
        <translation>Änderung bei Iteration %1: %2</translation>
    </message>
</context>
<context>
    <name>basin::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>branch %1</source>
        <translation>Zweig %1</translation>
    </message>
    <message>
        <source>iteration %1 of %2</source>
        <translation>Iteration %1 von %2</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>replaying %1 of %2, %3 s left</source>
        <translation>spielt %1 von %2 ab, noch %3 s</translation>
    </message>
    <message>
        <source>hash %1</source>
        <translation>Hash %1</translation>
    </message>
    <message>
        <source>waiting: %1</source>
        <translation>wartet: %1</translation>
    </message>
    <message>
        <source>%1 it/s</source>
        <translation>%1 it/s</translation>
    </message>
    <message>
        <source>threads %1</source>
        <translation>Threads %1</translation>
    </message>
    <message>
        <source>checkpoints %1 / %2 MB</source>
        <translation>Checkpoints %1 / %2 MB</translation>
    </message>
    <message>
        <source>saved %1 s ago</source>
        <translation>vor %1 s gesichert</translation>
    </message>
    <message>
        <source>saved %1 min ago</source>
        <translation>vor %1 min gesichert</translation>
    </message>
    <message>
        <source>saved at %1</source>
        <translation>um %1 gesichert</translation>
    </message>
    <message>
        <source>%1 ✓ bit-exact</source>
        <translation>%1 ✓ bitgenau</translation>
    </message>
    <message>
        <source>%1 ✕ differs from the record</source>
        <translation>%1 ✕ weicht von der Aufzeichnung ab</translation>
    </message>
</context>
<context>
    <name>basin::TableModel</name>
    <message>
        <source>%1 [%2]</source>
        <translation>%1 [%2]</translation>
    </message>
</context>
<context>
    <name>basin::TablePanel</name>
    <message>
        <source>Filter: words, or weight &gt; 0.1</source>
        <translation>Filter: Wörter, oder weight &gt; 0.1</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>Zeilen filtern</translation>
    </message>
    <message>
        <source>Words in the row&apos;s name or texts, and conditions on columns, separated by commas</source>
        <translation>Wörter im Namen oder in den Texten der Zeile, und Bedingungen an Spalten, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>CSV exportieren</translation>
    </message>
    <message>
        <source>Export the rows as CSV</source>
        <translation>Die Zeilen als CSV exportieren</translation>
    </message>
    <message>
        <source>All rows…</source>
        <translation>Alle Zeilen …</translation>
    </message>
    <message>
        <source>Rows shown, in this order…</source>
        <translation>Gezeigte Zeilen, in dieser Reihenfolge …</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose a folder that exists, can be written to and has room.</source>
        <translation>%1 kann nicht geschrieben werden: %2. Einen Ordner wählen, den es gibt, der beschreibbar ist und Platz hat.</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
</context>
<context>
    <name>basin::TableView</name>
    <message>
        <source>Click an ellipse, a landmark or a cell.</source>
        <translation>Eine Ellipse, einen Landmarkenpunkt oder eine Zelle anklicken.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>basin::Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>branches: %1, iteration %2</source>
        <translation>Zweige: %1, Iteration %2</translation>
    </message>
    <message>
        <source>Iteration</source>
        <translation>Iteration</translation>
    </message>
    <message>
        <source>F5 runs, F10 steps</source>
        <translation>F5 läuft, F10 geht einen Schritt</translation>
    </message>
    <message>
        <source>Click to break at iteration %1</source>
        <translation>Klick setzt einen Haltepunkt bei Iteration %1</translation>
    </message>
    <message>
        <source>Breakpoints</source>
        <translation>Haltepunkte</translation>
    </message>
    <message>
        <source>%1, first seen at %2</source>
        <translation>%1, zuerst gesehen bei %2</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 von %2 gezeigt</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>stands here</source>
        <translation>steht hier</translation>
    </message>
    <message>
        <source>next</source>
        <translation>nächste</translation>
    </message>
    <message>
        <source>%1: %2 on average, %3 % of the iteration</source>
        <translation>%1: im Mittel %2, %3 % der Iteration</translation>
    </message>
    <message>
        <source>inner steps: %1</source>
        <translation>innere Schritte: %1</translation>
    </message>
    <message>
        <source>%1 before step %2</source>
        <translation>%1 vor Schritt %2</translation>
    </message>
    <message>
        <source>Click to choose another scalar</source>
        <translation>Klicken, um einen anderen Skalar zu wählen</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>kein Wert</translation>
    </message>
    <message>
        <source>log</source>
        <translation>log</translation>
    </message>
</context>
<context>
    <name>basin::TimelineDock</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>1 branch</source>
        <translation>1 Zweig</translation>
    </message>
    <message>
        <source>%1 branches</source>
        <translation>%1 Zweige</translation>
    </message>
    <message>
        <source>Go to iteration %1</source>
        <translation>Zu Iteration %1 gehen</translation>
    </message>
    <message>
        <source>Do not break at %1</source>
        <translation>Bei %1 nicht anhalten</translation>
    </message>
    <message>
        <source>Break at %1</source>
        <translation>Haltepunkt bei %1</translation>
    </message>
    <message>
        <source>Bookmark %1</source>
        <translation>Lesezeichen bei %1</translation>
    </message>
    <message>
        <source>Bring the run to %1</source>
        <translation>Lauf zu %1 bringen</translation>
    </message>
    <message>
        <source>Fork at %1</source>
        <translation>Bei %1 abzweigen</translation>
    </message>
    <message>
        <source>Scalar in the timeline…</source>
        <translation>Skalar in der Zeitleiste…</translation>
    </message>
    <message>
        <source>Choose a scalar that the timeline shows in a lane of its own</source>
        <translation>Einen Skalar wählen, den die Zeitleiste in einer eigenen Spur zeigt</translation>
    </message>
    <message>
        <source>Remove the lane of %1</source>
        <translation>Spur von %1 entfernen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>No lane of a scalar</source>
        <translation>Keine Spur eines Skalars</translation>
    </message>
    <message>
        <source> · checkpoints: %1</source>
        <translation> · Checkpoints: %1</translation>
    </message>
    <message>
        <source> · click or drag to rewind</source>
        <translation> · klicken oder ziehen spult zurück</translation>
    </message>
</context>
<context>
    <name>basin::TimelineLegend</name>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
</context>
<context>
    <name>basin::Transport</name>
    <message>
        <source>iteration</source>
        <translation>Iteration</translation>
    </message>
    <message>
        <source>Iteration</source>
        <translation>Iteration</translation>
    </message>
    <message>
        <source>Go to an iteration</source>
        <translation>Zu einer Iteration gehen</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Zweig</translation>
    </message>
    <message>
        <source>The branch that is looked at</source>
        <translation>Der betrachtete Zweig</translation>
    </message>
</context>
<context>
    <name>basin::VectorPanel</name>
    <message>
        <source>No values yet. Step once (F10).</source>
        <translation>Noch keine Werte. Einen Schritt gehen (F10).</translation>
    </message>
    <message>
        <source>Show or hide %1</source>
        <translation>%1 zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Scale of the values (L)</source>
        <translation>Skala der Werte (L)</translation>
    </message>
    <message>
        <source>Show all elements again (F)</source>
        <translation>Wieder alle Elemente zeigen (F)</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>as declared</source>
        <translation>wie angegeben</translation>
    </message>
    <message>
        <source>Show all elements</source>
        <translation>Alle Elemente zeigen</translation>
    </message>
    <message>
        <source>Scale of the values</source>
        <translation>Skala der Werte</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Copy shown values</source>
        <translation>Gezeigte Werte kopieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
</context>
<context>
    <name>basin::VectorPlot</name>
    <message>
        <source>Plot of vectors</source>
        <translation>Diagramm von Vektoren</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n value(s)</source>
        <translation>
            <numerusform>%1: %n Wert</numerusform>
            <numerusform>%1: %n Werte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>basin::ViewDocks</name>
    <message>
        <source>No picture yet. Step once (F10).</source>
        <translation>Noch kein Bild. Einen Schritt gehen (F10).</translation>
    </message>
    <message>
        <source>No row yet. Step once (F10).</source>
        <translation>Noch keine Zeile. Einen Schritt gehen (F10).</translation>
    </message>
    <message>
        <source>branch %1 · iteration %2</source>
        <translation>Zweig %1 · Iteration %2</translation>
    </message>
    <message>
        <source>This optimizer takes no pokes.</source>
        <translation>Bei diesem Optimierer lässt sich nichts setzen.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>No row yet.</source>
        <translation>Noch keine Zeile.</translation>
    </message>
</context>
<context>
    <name>basin::WatchesDock</name>
    <message>
        <source>stop</source>
        <translation>Halt</translation>
    </message>
    <message>
        <source>expression</source>
        <translation>Ausdruck</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>held</source>
        <translation>galt</translation>
    </message>
    <message>
        <source>last</source>
        <translation>zuletzt</translation>
    </message>
    <message>
        <source>Watches</source>
        <translation>Überwachung</translation>
    </message>
    <message>
        <source>No watch yet. Type a condition above: it is evaluated at every iteration, and can stop the run.</source>
        <translation>Noch keine Überwachung. Oben eine Bedingung eingeben: Sie wird bei jeder Iteration ausgewertet und kann den Lauf anhalten.</translation>
    </message>
    <message>
        <source>loss &gt; 1.03*best(loss)</source>
        <translation>loss &gt; 1.03*best(loss)</translation>
    </message>
    <message>
        <source>New watch</source>
        <translation>Neue Überwachung</translation>
    </message>
    <message>
        <source>A condition or a value over the scalars of an iteration. Functions: best(x), delta(x), prev(x, n), mean(x, n), isnan(x), at_bound(x); iteration, any_nan.</source>
        <translation>Eine Bedingung oder ein Wert über die Skalare einer Iteration. Funktionen: best(x), delta(x), prev(x, n), mean(x, n), isnan(x), at_bound(x); iteration, any_nan.</translation>
    </message>
    <message>
        <source>Add the watch (Return)</source>
        <translation>Überwachung hinzufügen (Eingabe)</translation>
    </message>
    <message>
        <source>Add watch</source>
        <translation>Überwachung hinzufügen</translation>
    </message>
    <message>
        <source>Back to where the selected watch last held</source>
        <translation>Zurück, wo die gewählte Überwachung zuletzt galt</translation>
    </message>
    <message>
        <source>Run until the selected watch holds</source>
        <translation>Laufen, bis die gewählte Überwachung gilt</translation>
    </message>
    <message>
        <source>Remove the selected watch (Delete)</source>
        <translation>Gewählte Überwachung entfernen (Entf)</translation>
    </message>
    <message>
        <source>Pause the run when this begins to hold</source>
        <translation>Den Lauf anhalten, sobald dies gilt</translation>
    </message>
    <message>
        <source>Double click or F2 to edit</source>
        <translation>Doppelklick oder F2 zum Bearbeiten</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>holds here</source>
        <translation>gilt hier</translation>
    </message>
    <message>
        <source>does not hold here</source>
        <translation>gilt hier nicht</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>how often it held up to the cursor</source>
        <translation>wie oft sie bis zum Cursor galt</translation>
    </message>
    <message>
        <source>go to iteration %1</source>
        <translation>zu Iteration %1 gehen</translation>
    </message>
    <message>
        <source>never up to the cursor</source>
        <translation>bis zum Cursor nie</translation>
    </message>
    <message>
        <source>up to iteration %1</source>
        <translation>bis Iteration %1</translation>
    </message>
    <message>
        <source>reading the rows…</source>
        <translation>Zeilen werden gelesen …</translation>
    </message>
    <message>
        <source>Watch expression</source>
        <translation>Überwachter Ausdruck</translation>
    </message>
</context>
<context>
    <name>basin::WelcomeCard</name>
    <message>
        <source>Basin is computing the pictures of this run…</source>
        <translation>Basin berechnet die Bilder dieses Laufs …</translation>
    </message>
    <message>
        <source>Pictures of the run “%1”</source>
        <translation>Bilder des Laufs „%1“</translation>
    </message>
    <message>
        <source>Play it</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Play “%1”</source>
        <translation>„%1“ abspielen</translation>
    </message>
    <message>
        <source>Opens the run, paused at its start</source>
        <translation>Öffnet den Lauf, angehalten am Anfang</translation>
    </message>
    <message>
        <source>best %1, at %2</source>
        <translation>bester Wert (%1), bei %2</translation>
    </message>
</context>
<context>
    <name>basin::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Time-travel debugger for optimizers</source>
        <translation>Zeitreise-Debugger für Optimierer</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Open file or session…</source>
        <translation>Datei oder Sitzung öffnen …</translation>
    </message>
    <message>
        <source>Find a command or preset…</source>
        <translation>Befehl oder Vorgabe suchen …</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Runs that went wrong</source>
        <translation>Läufe, die schiefgingen</translation>
    </message>
    <message>
        <source>Each opens live, paused at the start. Press F5 to watch it fail, then step back and find out why.</source>
        <translation>Jeder öffnet sich lebendig, angehalten am Anfang. F5 lässt ihn scheitern; dann zurückgehen und herausfinden, warum.</translation>
    </message>
    <message>
        <source>Drop your own file anywhere in this window</source>
        <translation>Eine eigene Datei irgendwo auf dieses Fenster ziehen</translation>
    </message>
    <message>
        <source>a session, opens where you left it</source>
        <translation>eine Sitzung, öffnet sich, wo sie verlassen wurde</translation>
    </message>
    <message>
        <source>Show this page at start</source>
        <translation>Diese Seite beim Start zeigen</translation>
    </message>
    <message>
        <source>Preparing %1</source>
        <translation>%1 wird vorbereitet</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>ein Ordner</translation>
    </message>
    <message>
        <source>Back to the run</source>
        <translation>Zurück zum Lauf</translation>
    </message>
</context>
<context>
    <name>basin::WindowDocks</name>
    <message>
        <source>The window&apos;s layout could not be restored; this is Basin&apos;s own.</source>
        <translation>Die Anordnung des Fensters ließ sich nicht wiederherstellen; dies ist die von Basin.</translation>
    </message>
    <message>
        <source>The window&apos;s layout cannot be remembered: %1 cannot be written.</source>
        <translation>Die Anordnung des Fensters lässt sich nicht merken: %1 ist nicht beschreibbar.</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Anordnung</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>Anordnung zurücksetzen</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Save layout as…</source>
        <translation>Anordnung speichern unter …</translation>
    </message>
    <message>
        <source>Delete layout</source>
        <translation>Anordnung löschen</translation>
    </message>
    <message>
        <source>Save layout as</source>
        <translation>Anordnung speichern unter</translation>
    </message>
    <message>
        <source>Name of the layout:</source>
        <translation>Name der Anordnung:</translation>
    </message>
</context>
<context>
    <name>message</name>
    <message>
        <source>breakpoint {}</source>
        <translation>Haltepunkt {}</translation>
    </message>
    <message>
        <source>watch {}</source>
        <translation>Überwachung {}</translation>
    </message>
    <message>
        <source>until {}</source>
        <translation>bis {}</translation>
    </message>
    <message>
        <source>iteration {}</source>
        <translation>Iteration {}</translation>
    </message>
    <message>
        <source>planned end {}</source>
        <translation>geplantes Ende {}</translation>
    </message>
    <message>
        <source>converged: {}</source>
        <translation>konvergiert: {}</translation>
    </message>
    <message>
        <source>completed: {}</source>
        <translation>fertig: {}</translation>
    </message>
    <message>
        <source>collapsed: {}</source>
        <translation>zusammengebrochen: {}</translation>
    </message>
    <message>
        <source>failed: {}</source>
        <translation>gescheitert: {}</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source> from {} to {}{}</source>
        <translation> von {} bis {}{}</translation>
    </message>
    <message>
        <source> of at least {}{}</source>
        <translation> von mindestens {}{}</translation>
    </message>
    <message>
        <source> of at most {}{}</source>
        <translation> von höchstens {}{}</translation>
    </message>
    <message>
        <source>&apos;?&apos; needs a &apos;:&apos;</source>
        <translation>&apos;?&apos; braucht ein &apos;:&apos;</translation>
    </message>
    <message>
        <source>&apos;{}&apos; cannot be an edit</source>
        <translation>&apos;{}&apos; kann keine Änderung sein</translation>
    </message>
    <message>
        <source>&apos;{}&apos; cannot be coloured by &apos;{}&apos;</source>
        <translation>&apos;{}&apos; kann nicht nach &apos;{}&apos; gefärbt werden</translation>
    </message>
    <message>
        <source>&apos;{}&apos; cannot be set; expected {}</source>
        <translation>&apos;{}&apos; lässt sich nicht setzen; erwartet wird {}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; cannot be used</source>
        <translation>&apos;{}&apos; kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has too many arguments</source>
        <translation>&apos;{}&apos; hat zu viele Argumente</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is given {} arguments</source>
        <translation>&apos;{}&apos; erhält {} Argumente</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is neither 0 nor an odd number from 3 to {}</source>
        <translation>&apos;{}&apos; ist weder 0 noch eine ungerade Zahl von 3 bis {}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no box</source>
        <translation>&apos;{}&apos; ist kein Rahmen</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no hash</source>
        <translation>&apos;{}&apos; ist kein Hash</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no kind</source>
        <translation>&apos;{}&apos; ist keine Art</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no list of windows</source>
        <translation>&apos;{}&apos; ist keine Liste von Fenstern</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no list of windows; expected 0 or odd numbers from 3 to {}, not all 0, as in 11,9,7</source>
        <translation>&apos;{}&apos; ist keine Liste von Fenstern; erwartet werden 0 oder ungerade Zahlen von 3 bis {}, nicht alle 0, wie in 11,9,7</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no mode</source>
        <translation>&apos;{}&apos; ist kein Modus</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no number; expected {}</source>
        <translation>&apos;{}&apos; ist keine Zahl; erwartet wird {}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no position</source>
        <translation>&apos;{}&apos; ist keine Position</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no range of frames</source>
        <translation>&apos;{}&apos; ist kein Bereich von Bildern</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no seed</source>
        <translation>&apos;{}&apos; ist kein Startwert</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no value</source>
        <translation>&apos;{}&apos; ist kein Wert</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a log level</source>
        <translation>&apos;{}&apos; ist keine Stufe des Protokolls</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a number</source>
        <translation>&apos;{}&apos; ist keine Zahl</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a question</source>
        <translation>&apos;{}&apos; ist keine Frage</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a setting</source>
        <translation>&apos;{}&apos; ist keine Einstellung</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a whole number</source>
        <translation>&apos;{}&apos; ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not an edit</source>
        <translation>&apos;{}&apos; ist keine Änderung</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not expected here</source>
        <translation>&apos;{}&apos; wird hier nicht erwartet</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not known; expected Confidence or Set</source>
        <translation>&apos;{}&apos; ist nicht bekannt; erwartet wird Confidence oder Set</translation>
    </message>
    <message>
        <source>&apos;{}&apos; names no row</source>
        <translation>&apos;{}&apos; nennt keine Zeile</translation>
    </message>
    <message>
        <source>&apos;{}&apos; needs a series: {}(NAME)</source>
        <translation>&apos;{}&apos; braucht eine Reihe: {}(NAME)</translation>
    </message>
    <message>
        <source>&apos;{}&apos; needs more arguments</source>
        <translation>&apos;{}&apos; braucht mehr Argumente</translation>
    </message>
    <message>
        <source>&apos;{}&apos;, character {}</source>
        <translation>&apos;{}&apos;, Zeichen {}</translation>
    </message>
    <message>
        <source>Add a column with a number in every line</source>
        <translation>Eine Spalte mit einer Zahl in jeder Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Add a name with a number to every line</source>
        <translation>Jeder Zeile einen Namen mit einer Zahl hinzufügen</translation>
    </message>
    <message>
        <source>Add the point distribution model that the experts were trained with</source>
        <translation>Das Punktverteilungsmodell hinzufügen, mit dem die Experten gelernt wurden</translation>
    </message>
    <message>
        <source>At least two are needed</source>
        <translation>Es braucht mindestens zwei</translation>
    </message>
    <message>
        <source>Basin {} ({})</source>
        <translation>Basin {} ({})</translation>
    </message>
    <message>
        <source>Build or install Basin again</source>
        <translation>Basin neu bauen oder installieren</translation>
    </message>
    <message>
        <source>Call the column with the iteration&apos;s number &apos;iteration&apos;</source>
        <translation>Die Spalte mit der Nummer der Iteration &apos;iteration&apos; nennen</translation>
    </message>
    <message>
        <source>Call the iteration&apos;s number &apos;iteration&apos;</source>
        <translation>Die Nummer der Iteration &apos;iteration&apos; nennen</translation>
    </message>
    <message>
        <source>Check its permissions</source>
        <translation>Die Rechte prüfen</translation>
    </message>
    <message>
        <source>Check k and the dimensions of the samples</source>
        <translation>k und die Dimensionen der Stichproben prüfen</translation>
    </message>
    <message>
        <source>Check that the disk has room, or export single pictures</source>
        <translation>Prüfen, ob der Datenträger Platz hat, oder einzelne Bilder exportieren</translation>
    </message>
    <message>
        <source>Check that the folder can be written to and has room</source>
        <translation>Prüfen, ob der Ordner beschreibbar ist und Platz hat</translation>
    </message>
    <message>
        <source>Check that the folder can be written to and that libavcodec is installed, or export single pictures</source>
        <translation>Prüfen, ob der Ordner beschreibbar und libavcodec installiert ist, oder einzelne Bilder exportieren</translation>
    </message>
    <message>
        <source>Check the disk, or whether something is still writing the file</source>
        <translation>Den Datenträger prüfen, und ob noch etwas in die Datei schreibt</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and the free space</source>
        <translation>Die Rechte des Ordners und den freien Platz prüfen</translation>
    </message>
    <message>
        <source>Check the path</source>
        <translation>Den Pfad prüfen</translation>
    </message>
    <message>
        <source>Check the permissions of its folders</source>
        <translation>Die Rechte seiner Ordner prüfen</translation>
    </message>
    <message>
        <source>Check the spelling of the path</source>
        <translation>Die Schreibweise des Pfades prüfen</translation>
    </message>
    <message>
        <source>Choose a CSV file with a header line</source>
        <translation>Eine CSV-Datei mit einer Kopfzeile wählen</translation>
    </message>
    <message>
        <source>Choose a folder that exists</source>
        <translation>Einen Ordner wählen, den es gibt</translation>
    </message>
    <message>
        <source>Choose a folder that exists, may be written to and has space left</source>
        <translation>Einen Ordner wählen, den es gibt, der beschreibbar ist und Platz hat</translation>
    </message>
    <message>
        <source>Choose a trace with at least one iteration</source>
        <translation>Eine Aufzeichnung mit mindestens einer Iteration wählen</translation>
    </message>
    <message>
        <source>Choose even numbers from 2 to 8192</source>
        <translation>Gerade Zahlen von 2 bis 8192 wählen</translation>
    </message>
    <message>
        <source>Choose more than 0 and at most 240 pictures a second</source>
        <translation>Mehr als 0 und höchstens 240 Bilder je Sekunde wählen</translation>
    </message>
    <message>
        <source>Close the quotes around the cell</source>
        <translation>Die Anführungszeichen um die Zelle schließen</translation>
    </message>
    <message>
        <source>Convert it to MP4 with H.264, or to a folder of pictures</source>
        <translation>In MP4 mit H.264 oder in einen Ordner von Bildern umwandeln</translation>
    </message>
    <message>
        <source>Copy or convert it again</source>
        <translation>Noch einmal kopieren oder umwandeln</translation>
    </message>
    <message>
        <source>Copy or download it again</source>
        <translation>Noch einmal kopieren oder herunterladen</translation>
    </message>
    <message>
        <source>Copy or download it again, or save it anew from another program</source>
        <translation>Noch einmal kopieren oder herunterladen, oder aus einem anderen Programm neu sichern</translation>
    </message>
    <message>
        <source>Copy or download the file again</source>
        <translation>Die Datei noch einmal kopieren oder herunterladen</translation>
    </message>
    <message>
        <source>Copy the file again</source>
        <translation>Die Datei noch einmal kopieren</translation>
    </message>
    <message>
        <source>Copy the file again, or name a file of the kind that is meant here</source>
        <translation>Die Datei noch einmal kopieren, oder eine Datei der Art nennen, die hier gemeint ist</translation>
    </message>
    <message>
        <source>Did you mean {}?</source>
        <translation>War {} gemeint?</translation>
    </message>
    <message>
        <source>Every line should have the same number of numbers</source>
        <translation>Jede Zeile sollte gleich viele Zahlen haben</translation>
    </message>
    <message>
        <source>Expected a CSV with the columns frame, x, y, w, h</source>
        <translation>Erwartet wird eine CSV mit den Spalten frame, x, y, w, h</translation>
    </message>
    <message>
        <source>Expected an OpenFace CSV, a CSV with a heading frame,x0,y0,x1,y1..., or a .pts file</source>
        <translation>Erwartet wird eine OpenFace-CSV, eine CSV mit der Kopfzeile frame,x0,y0,x1,y1..., oder eine .pts-Datei</translation>
    </message>
    <message>
        <source>Give an array with one row a sample</source>
        <translation>Ein Feld mit einer Zeile je Stichprobe geben</translation>
    </message>
    <message>
        <source>Give every line as many cells as the header</source>
        <translation>Jeder Zeile so viele Zellen wie der Kopfzeile geben</translation>
    </message>
    <message>
        <source>Give one class number a sample</source>
        <translation>Je Stichprobe eine Klassennummer geben</translation>
    </message>
    <message>
        <source>Give one label a sample</source>
        <translation>Je Stichprobe eine Klasse geben</translation>
    </message>
    <message>
        <source>Give one row of numbers a line, separated by commas</source>
        <translation>Je Zeile eine Reihe von Zahlen geben, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Give positive numbers</source>
        <translation>Positive Zahlen geben</translation>
    </message>
    <message>
        <source>Give samples of the same kind</source>
        <translation>Stichproben derselben Art geben</translation>
    </message>
    <message>
        <source>Install OpenCV&apos;s libraries ({}), or build Basin again</source>
        <translation>Die Bibliotheken von OpenCV ({}) installieren, oder Basin neu bauen</translation>
    </message>
    <message>
        <source>Install opencv-data again</source>
        <translation>opencv-data neu installieren</translation>
    </message>
    <message>
        <source>Install the newer Basin</source>
        <translation>Das neuere Basin installieren</translation>
    </message>
    <message>
        <source>Install the package opencv-data, or give a box with --set box=x,y,w,h</source>
        <translation>Das Paket opencv-data installieren, oder einen Rahmen mit --set box=x,y,w,h geben</translation>
    </message>
    <message>
        <source>JPEG 2000</source>
        <translation>JPEG 2000</translation>
    </message>
    <message>
        <source>Mend or remove the line</source>
        <translation>Die Zeile ausbessern oder entfernen</translation>
    </message>
    <message>
        <source>Name a PDM file that belongs to these patch experts</source>
        <translation>Eine PDM-Datei nennen, die zu diesen Patch-Experten gehört</translation>
    </message>
    <message>
        <source>Name a file inside it</source>
        <translation>Eine Datei darin nennen</translation>
    </message>
    <message>
        <source>Name a folder with PNG, JPEG or other picture files</source>
        <translation>Einen Ordner mit PNG-, JPEG- oder anderen Bilddateien nennen</translation>
    </message>
    <message>
        <source>Name a main file (&quot;LandmarkDetector ...&quot;) or a model file (&quot;PDM ...&quot;)</source>
        <translation>Eine Hauptdatei (&quot;LandmarkDetector ...&quot;) oder eine Modelldatei (&quot;PDM ...&quot;) nennen</translation>
    </message>
    <message>
        <source>Name another with --out</source>
        <translation>Mit --out einen anderen nennen</translation>
    </message>
    <message>
        <source>Name folders of pictures with 68 landmarks each</source>
        <translation>Ordner mit Bildern zu je 68 Landmarken nennen</translation>
    </message>
    <message>
        <source>Name it: FILE.npz:ARRAY</source>
        <translation>Benennen: FILE.npz:ARRAY</translation>
    </message>
    <message>
        <source>Name the array of samples: FILE.npz:ARRAY</source>
        <translation>Das Feld der Stichproben nennen: FILE.npz:ARRAY</translation>
    </message>
    <message>
        <source>Name the model&apos;s main file</source>
        <translation>Die Hauptdatei des Modells nennen</translation>
    </message>
    <message>
        <source>Number every line&apos;s iteration with a whole number</source>
        <translation>Die Iteration jeder Zeile mit einer ganzen Zahl nummerieren</translation>
    </message>
    <message>
        <source>Number the classes from 0 to at most {}</source>
        <translation>Die Klassen von 0 bis höchstens {} nummerieren</translation>
    </message>
    <message>
        <source>Number the iterations with whole numbers</source>
        <translation>Die Iterationen mit ganzen Zahlen nummerieren</translation>
    </message>
    <message>
        <source>Open the session with the version of Basin that saved it</source>
        <translation>Die Sitzung mit der Version von Basin öffnen, die sie gesichert hat</translation>
    </message>
    <message>
        <source>Opening was stopped</source>
        <translation>Das Öffnen wurde angehalten</translation>
    </message>
    <message>
        <source>Put the file back, or beside the session file</source>
        <translation>Die Datei zurücklegen, oder neben die Sitzungsdatei</translation>
    </message>
    <message>
        <source>Put the old file back or start a new run with this one</source>
        <translation>Die alte Datei zurücklegen, oder mit dieser einen neuen Lauf beginnen</translation>
    </message>
    <message>
        <source>Radiance HDR</source>
        <translation>Radiance HDR</translation>
    </message>
    <message>
        <source>Save it again with numpy.save</source>
        <translation>Mit numpy.save neu sichern</translation>
    </message>
    <message>
        <source>Save it again with numpy.save, as plain numbers</source>
        <translation>Mit numpy.save neu sichern, als reine Zahlen</translation>
    </message>
    <message>
        <source>Save it as 8 or 16 bit PNG</source>
        <translation>Als PNG mit 8 oder 16 Bit sichern</translation>
    </message>
    <message>
        <source>Save it to an ordinary file first</source>
        <translation>Erst in eine gewöhnliche Datei sichern</translation>
    </message>
    <message>
        <source>Save the arrays again with numpy.savez</source>
        <translation>Die Felder mit numpy.savez neu sichern</translation>
    </message>
    <message>
        <source>Save the numbers with numpy.save</source>
        <translation>Die Zahlen mit numpy.save sichern</translation>
    </message>
    <message>
        <source>Scale it down in an image program first</source>
        <translation>Erst in einem Bildprogramm verkleinern</translation>
    </message>
    <message>
        <source>Sort the lines by iteration and keep one for each</source>
        <translation>Die Zeilen nach Iteration ordnen und je eine behalten</translation>
    </message>
    <message>
        <source>Sort the rows by iteration and keep one row for each</source>
        <translation>Die Zeilen nach Iteration ordnen und je eine Zeile behalten</translation>
    </message>
    <message>
        <source>Start the run again with the file as it is now</source>
        <translation>Den Lauf mit der jetzigen Datei neu beginnen</translation>
    </message>
    <message>
        <source>Take an older copy of the file</source>
        <translation>Eine ältere Kopie der Datei nehmen</translation>
    </message>
    <message>
        <source>The run ended ({})</source>
        <translation>Der Lauf endete ({})</translation>
    </message>
    <message>
        <source>Train the model again, or take the file away</source>
        <translation>Das Modell neu lernen, oder die Datei wegnehmen</translation>
    </message>
    <message>
        <source>Use a batch of CIFAR-10&apos;s binary version</source>
        <translation>Einen Stapel der Binärfassung von CIFAR-10 verwenden</translation>
    </message>
    <message>
        <source>Use a data_batch_*.bin or test_batch.bin of CIFAR-10&apos;s binary version</source>
        <translation>Eine data_batch_*.bin oder test_batch.bin der Binärfassung von CIFAR-10 verwenden</translation>
    </message>
    <message>
        <source>Use a reference with the model&apos;s landmarks</source>
        <translation>Eine Referenz mit den Landmarken des Modells verwenden</translation>
    </message>
    <message>
        <source>Use a smaller file</source>
        <translation>Eine kleinere Datei verwenden</translation>
    </message>
    <message>
        <source>Use iBUG&apos;s 68 points</source>
        <translation>Die 68 Punkte von iBUG verwenden</translation>
    </message>
    <message>
        <source>Use larger pictures</source>
        <translation>Größere Bilder verwenden</translation>
    </message>
    <message>
        <source>Write numbers with a point, and nan or inf where there is none</source>
        <translation>Zahlen mit Punkt schreiben, und nan oder inf, wo keine ist</translation>
    </message>
    <message>
        <source>Write numbers, and null or &quot;nan&quot; where there is none</source>
        <translation>Zahlen schreiben, und null oder &quot;nan&quot;, wo keine ist</translation>
    </message>
    <message>
        <source>Write one object a line, like {&quot;iteration&quot;: 1, &quot;loss&quot;: 0.5}</source>
        <translation>Je Zeile ein Objekt schreiben, wie {&quot;iteration&quot;: 1, &quot;loss&quot;: 0.5}</translation>
    </message>
    <message>
        <source>a &apos;)&apos; is missing</source>
        <translation>eine &apos;)&apos; fehlt</translation>
    </message>
    <message>
        <source>a box needs numbers and a positive size</source>
        <translation>ein Rahmen braucht Zahlen und eine positive Größe</translation>
    </message>
    <message>
        <source>a centre in degrees</source>
        <translation>eine Mitte in Grad</translation>
    </message>
    <message>
        <source>a convolution for {}</source>
        <translation>eine Faltung für {}</translation>
    </message>
    <message>
        <source>a dimension should stand here</source>
        <translation>hier sollte eine Dimension stehen</translation>
    </message>
    <message>
        <source>a directory entry reaches past the end</source>
        <translation>ein Verzeichniseintrag reicht über das Ende hinaus</translation>
    </message>
    <message>
        <source>a directory entry should begin here</source>
        <translation>hier sollte ein Verzeichniseintrag beginnen</translation>
    </message>
    <message>
        <source>a frame does not read as it did before</source>
        <translation>ein Bild liest sich nicht wie zuvor</translation>
    </message>
    <message>
        <source>a kernel of 1 × 1 or more</source>
        <translation>ein Kern von 1 × 1 oder mehr</translation>
    </message>
    <message>
        <source>a network with two answers or more</source>
        <translation>ein Netz mit zwei oder mehr Antworten</translation>
    </message>
    <message>
        <source>a patch of {} px is larger than an image of {} px</source>
        <translation>ein Patch von {} px ist größer als ein Bild von {} px</translation>
    </message>
    <message>
        <source>a positive training scale</source>
        <translation>eine positive Trainingsskala</translation>
    </message>
    <message>
        <source>a quotation mark is never closed</source>
        <translation>ein Anführungszeichen wird nie geschlossen</translation>
    </message>
    <message>
        <source>a reasonable number of landmarks</source>
        <translation>eine vernünftige Zahl von Landmarken</translation>
    </message>
    <message>
        <source>a reference shape in px</source>
        <translation>eine Referenzform in px</translation>
    </message>
    <message>
        <source>a saved state does not fit this optimizer</source>
        <translation>ein gesicherter Zustand passt nicht zu diesem Optimierer</translation>
    </message>
    <message>
        <source>a saved state is damaged</source>
        <translation>ein gesicherter Zustand ist beschädigt</translation>
    </message>
    <message>
        <source>a single number</source>
        <translation>eine einzelne Zahl</translation>
    </message>
    <message>
        <source>a text in the header does not end</source>
        <translation>ein Text im Kopf endet nicht</translation>
    </message>
    <message>
        <source>a video cannot be mixed with other inputs</source>
        <translation>ein Video lässt sich nicht mit anderen Eingaben mischen</translation>
    </message>
    <message>
        <source>a warp of {} pixels, as the mean picture has</source>
        <translation>eine Verzerrung von {} Pixeln, wie das mittlere Bild sie hat</translation>
    </message>
    <message>
        <source>all windows are 0</source>
        <translation>alle Fenster sind 0</translation>
    </message>
    <message>
        <source>an array has an impossible size</source>
        <translation>ein Feld hat eine unmögliche Größe</translation>
    </message>
    <message>
        <source>an array has an unknown type</source>
        <translation>ein Feld hat einen unbekannten Typ</translation>
    </message>
    <message>
        <source>an empty one</source>
        <translation>ein leeres</translation>
    </message>
    <message>
        <source>an input of the session is missing</source>
        <translation>eine Eingabe der Sitzung fehlt</translation>
    </message>
    <message>
        <source>array &apos;{}&apos; {}</source>
        <translation>Feld &apos;{}&apos; {}</translation>
    </message>
    <message>
        <source>as in 11,9,7,5; 0 skips a scale</source>
        <translation>wie in 11,9,7,5; 0 übergeht eine Skala</translation>
    </message>
    <message>
        <source>as in @A:40 or @A:last</source>
        <translation>wie in @A:40 oder @A:last</translation>
    </message>
    <message>
        <source>as in @A:last, @clamped:last, @reference-init:last, @both:last</source>
        <translation>wie in @A:last, @clamped:last, @reference-init:last, @both:last</translation>
    </message>
    <message>
        <source>beside the iterations there is no column of numbers</source>
        <translation>neben den Iterationen gibt es keine Spalte von Zahlen</translation>
    </message>
    <message>
        <source>beside the iterations there is no number</source>
        <translation>neben den Iterationen gibt es keine Zahl</translation>
    </message>
    <message>
        <source>branch {} has no row &apos;{}&apos;</source>
        <translation>Zweig {} hat keine Zeile &apos;{}&apos;</translation>
    </message>
    <message>
        <source>cannot change during a run</source>
        <translation>kann sich während eines Laufs nicht ändern</translation>
    </message>
    <message>
        <source>choose it at start</source>
        <translation>beim Start wählen</translation>
    </message>
    <message>
        <source>compressed data cannot be unpacked</source>
        <translation>gepackte Daten lassen sich nicht entpacken</translation>
    </message>
    <message>
        <source>entry &apos;{}&apos; has {} bytes instead of {}</source>
        <translation>Eintrag &apos;{}&apos; hat {} Bytes statt {}</translation>
    </message>
    <message>
        <source>entry &apos;{}&apos; is damaged: its checksum is {:08x} instead of {:08x}</source>
        <translation>Eintrag &apos;{}&apos; ist beschädigt: seine Prüfsumme ist {:08x} statt {:08x}</translation>
    </message>
    <message>
        <source>entry &apos;{}&apos; is {}</source>
        <translation>Eintrag &apos;{}&apos; ist {}</translation>
    </message>
    <message>
        <source>entry &apos;{}&apos; reaches past the end of the file</source>
        <translation>Eintrag &apos;{}&apos; reicht über das Ende der Datei hinaus</translation>
    </message>
    <message>
        <source>entry &apos;{}&apos; should begin here</source>
        <translation>Eintrag &apos;{}&apos; sollte hier beginnen</translation>
    </message>
    <message>
        <source>equally many sigma components for every window</source>
        <translation>gleich viele Sigma-Komponenten für jedes Fenster</translation>
    </message>
    <message>
        <source>expected 0 or 1</source>
        <translation>erwartet wird 0 oder 1</translation>
    </message>
    <message>
        <source>expected @BRANCH:ITERATION</source>
        <translation>erwartet wird @ZWEIG:ITERATION</translation>
    </message>
    <message>
        <source>expected A:B, counted from 1, both included</source>
        <translation>erwartet wird A:B, ab 1 gezählt, beide eingeschlossen</translation>
    </message>
    <message>
        <source>expected NAME=VALUE</source>
        <translation>erwartet wird NAME=WERT</translation>
    </message>
    <message>
        <source>expected a number{}</source>
        <translation>erwartet wird eine Zahl{}</translation>
    </message>
    <message>
        <source>expected a whole number{}</source>
        <translation>erwartet wird eine ganze Zahl{}</translation>
    </message>
    <message>
        <source>expected four rows: neither factor, the first, the second, both</source>
        <translation>erwartet werden vier Zeilen: keiner der Faktoren, der erste, der zweite, beide</translation>
    </message>
    <message>
        <source>expected one of {}</source>
        <translation>erwartet wird eines von {}</translation>
    </message>
    <message>
        <source>expected text</source>
        <translation>erwartet wird Text</translation>
    </message>
    <message>
        <source>expected trace, debug, info, warn, error or off</source>
        <translation>erwartet wird trace, debug, info, warn, error oder off</translation>
    </message>
    <message>
        <source>expected x,y,width,height in px, the last two positive</source>
        <translation>erwartet wird x,y,Breite,Höhe in px, die letzten zwei positiv</translation>
    </message>
    <message>
        <source>expected {}</source>
        <translation>erwartet wird {}</translation>
    </message>
    <message>
        <source>expected {} numbers{} with commas between ({})</source>
        <translation>erwartet werden {} Zahlen{} mit Kommas dazwischen ({})</translation>
    </message>
    <message>
        <source>expected {}, found {}</source>
        <translation>erwartet wird {}, gefunden {}</translation>
    </message>
    <message>
        <source>faces cannot be looked for</source>
        <translation>Gesichter lassen sich nicht suchen</translation>
    </message>
    <message>
        <source>field {} is &apos;{}&apos;, not a number</source>
        <translation>Feld {} ist &apos;{}&apos;, keine Zahl</translation>
    </message>
    <message>
        <source>float32 (5)</source>
        <translation>float32 (5)</translation>
    </message>
    <message>
        <source>float64 (6)</source>
        <translation>float64 (6)</translation>
    </message>
    <message>
        <source>format version {}</source>
        <translation>Formatversion {}</translation>
    </message>
    <message>
        <source>frame {}</source>
        <translation>Bild {}</translation>
    </message>
    <message>
        <source>from 1 to {} landmarks</source>
        <translation>von 1 bis {} Landmarken</translation>
    </message>
    <message>
        <source>gaussian-image fits one image</source>
        <translation>gaussian-image passt an ein Bild an</translation>
    </message>
    <message>
        <source>gaussian-image needs an image</source>
        <translation>gaussian-image braucht ein Bild</translation>
    </message>
    <message>
        <source>give x, y, width, height</source>
        <translation>x, y, Breite, Höhe geben</translation>
    </message>
    <message>
        <source>glibc {}</source>
        <translation>glibc {}</translation>
    </message>
    <message>
        <source>gmm takes one file of samples</source>
        <translation>gmm nimmt eine Datei mit Stichproben</translation>
    </message>
    <message>
        <source>go to a frame where one is</source>
        <translation>zu einem Bild gehen, in dem eines ist</translation>
    </message>
    <message>
        <source>going there was cancelled</source>
        <translation>der Weg dorthin wurde abgebrochen</translation>
    </message>
    <message>
        <source>ids that are not there</source>
        <translation>Kennungen, die es nicht gibt</translation>
    </message>
    <message>
        <source>init = file needs the file&apos;s name</source>
        <translation>init = file braucht den Namen der Datei</translation>
    </message>
    <message>
        <source>init = given needs {}</source>
        <translation>init = given braucht {}</translation>
    </message>
    <message>
        <source>init_scale_low is larger than init_scale_high</source>
        <translation>init_scale_low ist größer als init_scale_high</translation>
    </message>
    <message>
        <source>int32 (4)</source>
        <translation>int32 (4)</translation>
    </message>
    <message>
        <source>it answers a question and changes nothing</source>
        <translation>es beantwortet eine Frage und ändert nichts</translation>
    </message>
    <message>
        <source>it belongs to another version of Basin</source>
        <translation>es gehört zu einer anderen Version von Basin</translation>
    </message>
    <message>
        <source>it cannot be decoded</source>
        <translation>es lässt sich nicht dekodieren</translation>
    </message>
    <message>
        <source>it does not begin as a saved state does</source>
        <translation>es beginnt nicht wie ein gesicherter Zustand</translation>
    </message>
    <message>
        <source>it does not begin like an .npy file</source>
        <translation>es beginnt nicht wie eine .npy-Datei</translation>
    </message>
    <message>
        <source>it does not begin like an IDX file (0, 0, a type from 0x08 to 0x0E)</source>
        <translation>es beginnt nicht wie eine IDX-Datei (0, 0, ein Typ von 0x08 bis 0x0E)</translation>
    </message>
    <message>
        <source>it ends after {} of the numbers of {}</source>
        <translation>es endet nach {} der Zahlen von {}</translation>
    </message>
    <message>
        <source>it ends inside its sizes</source>
        <translation>es endet in seinen Größen</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>es endet zu früh</translation>
    </message>
    <message>
        <source>it has more than 8 dimensions</source>
        <translation>es hat mehr als 8 Dimensionen</translation>
    </message>
    <message>
        <source>it has neither 1, 3 nor 4 channels</source>
        <translation>es hat weder 1, 3 noch 4 Kanäle</translation>
    </message>
    <message>
        <source>it has no line &quot;PDM ...&quot;</source>
        <translation>es hat keine Zeile &quot;PDM ...&quot;</translation>
    </message>
    <message>
        <source>it has no main_*.txt</source>
        <translation>es hat keine main_*.txt</translation>
    </message>
    <message>
        <source>it has no numbers</source>
        <translation>es hat keine Zahlen</translation>
    </message>
    <message>
        <source>it has none so far</source>
        <translation>bisher gibt es keine</translation>
    </message>
    <message>
        <source>it has rows 1 to {}</source>
        <translation>es hat die Zeilen 1 bis {}</translation>
    </message>
    <message>
        <source>it has {} bytes only</source>
        <translation>es hat nur {} Bytes</translation>
    </message>
    <message>
        <source>it has {} bytes, more than the {} that are accepted</source>
        <translation>es hat {} Bytes, mehr als die {}, die angenommen werden</translation>
    </message>
    <message>
        <source>it has {} fields, the first line has {}</source>
        <translation>es hat {} Felder, die erste Zeile hat {}</translation>
    </message>
    <message>
        <source>it has {} landmarks, the model {}</source>
        <translation>es hat {} Landmarken, das Modell {}</translation>
    </message>
    <message>
        <source>it has {} numbers, expected {}</source>
        <translation>es hat {} Zahlen, erwartet werden {}</translation>
    </message>
    <message>
        <source>it has {} points, training needs {}</source>
        <translation>es hat {} Punkte, das Lernen braucht {}</translation>
    </message>
    <message>
        <source>it has {} × {} pixels; at most {} million are accepted</source>
        <translation>es hat {} × {} Pixel; höchstens {} Millionen werden angenommen</translation>
    </message>
    <message>
        <source>it holds Python objects, and reading those would run code from the file</source>
        <translation>es enthält Python-Objekte, und sie zu lesen würde Code aus der Datei ausführen</translation>
    </message>
    <message>
        <source>it holds records, not plain numbers</source>
        <translation>es enthält Datensätze, keine reinen Zahlen</translation>
    </message>
    <message>
        <source>it holds {}, expected samples × values</source>
        <translation>es enthält {}, erwartet werden Stichproben × Werte</translation>
    </message>
    <message>
        <source>it is a device, pipe or socket</source>
        <translation>es ist ein Gerät, eine Pipe oder ein Socket</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>it is a question, not a change of the run</source>
        <translation>es ist eine Frage, keine Änderung des Laufs</translation>
    </message>
    <message>
        <source>it is a {} file, which cannot be decoded</source>
        <translation>es ist eine {}-Datei, die sich nicht dekodieren lässt</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>es ist leer</translation>
    </message>
    <message>
        <source>it is neither .npy, .npz, IDX, a CIFAR batch (.bin) nor a table (.csv, .tsv, .txt)</source>
        <translation>es ist weder .npy, .npz, IDX, ein CIFAR-Stapel (.bin) noch eine Tabelle (.csv, .tsv, .txt)</translation>
    </message>
    <message>
        <source>it is no scalar of a row</source>
        <translation>es ist kein Skalar einer Zeile</translation>
    </message>
    <message>
        <source>it is not clear which array is meant</source>
        <translation>es ist nicht klar, welches Feld gemeint ist</translation>
    </message>
    <message>
        <source>it is too short for a ZIP file</source>
        <translation>es ist zu kurz für eine ZIP-Datei</translation>
    </message>
    <message>
        <source>it is {} × {} pixels</source>
        <translation>es hat {} × {} Pixel</translation>
    </message>
    <message>
        <source>it may not be opened</source>
        <translation>es darf nicht geöffnet werden</translation>
    </message>
    <message>
        <source>it names no patch experts</source>
        <translation>es nennt keine Patch-Experten</translation>
    </message>
    <message>
        <source>it says that it has {} dimensions</source>
        <translation>es sagt, dass es {} Dimensionen hat</translation>
    </message>
    <message>
        <source>it takes effect when a run starts</source>
        <translation>es wirkt, wenn ein Lauf beginnt</translation>
    </message>
    <message>
        <source>it takes {}</source>
        <translation>es nimmt {}</translation>
    </message>
    <message>
        <source>it unpacks to more than {} bytes</source>
        <translation>es entpackt sich zu mehr als {} Bytes</translation>
    </message>
    <message>
        <source>iteration {} comes after {}</source>
        <translation>Iteration {} kommt nach {}</translation>
    </message>
    <message>
        <source>its checksum is wrong</source>
        <translation>seine Prüfsumme ist falsch</translation>
    </message>
    <message>
        <source>its columns are: {}</source>
        <translation>seine Spalten sind: {}</translation>
    </message>
    <message>
        <source>its first bytes ({}) belong to no image format that is known</source>
        <translation>seine ersten Bytes ({}) gehören zu keinem bekannten Bildformat</translation>
    </message>
    <message>
        <source>its format is version {}, Basin {} reads up to {}</source>
        <translation>sein Format hat Version {}, Basin {} liest bis {}</translation>
    </message>
    <message>
        <source>its hash is {}, that of the session {} ({})</source>
        <translation>sein Hash ist {}, der der Sitzung {} ({})</translation>
    </message>
    <message>
        <source>its header reaches past the end of the file</source>
        <translation>sein Kopf reicht über das Ende der Datei hinaus</translation>
    </message>
    <message>
        <source>its names are: {}</source>
        <translation>seine Namen sind: {}</translation>
    </message>
    <message>
        <source>its run ends after {}</source>
        <translation>sein Lauf endet nach {}</translation>
    </message>
    <message>
        <source>its samples are neither 8 or 16 bit unsigned integers nor floats</source>
        <translation>seine Werte sind weder vorzeichenlose ganze Zahlen mit 8 oder 16 Bit noch Gleitkommazahlen</translation>
    </message>
    <message>
        <source>its shape is larger than any file</source>
        <translation>seine Form ist größer als jede Datei</translation>
    </message>
    <message>
        <source>its sizes are larger than any file</source>
        <translation>seine Größen sind größer als jede Datei</translation>
    </message>
    <message>
        <source>its type &apos;{}&apos; is not a whole or floating number</source>
        <translation>sein Typ &apos;{}&apos; ist weder ganz noch Gleitkomma</translation>
    </message>
    <message>
        <source>its {} data is damaged</source>
        <translation>seine {}-Daten sind beschädigt</translation>
    </message>
    <message>
        <source>kernels of {} × {} for {} maps</source>
        <translation>Kerne von {} × {} für {} Karten</translation>
    </message>
    <message>
        <source>known: {}</source>
        <translation>bekannt: {}</translation>
    </message>
    <message>
        <source>label {} is {}, not a whole number from 0</source>
        <translation>Klasse {} ist {}, keine ganze Zahl ab 0</translation>
    </message>
    <message>
        <source>lambda_inv_min is larger than lambda_inv_max</source>
        <translation>lambda_inv_min ist größer als lambda_inv_max</translation>
    </message>
    <message>
        <source>latent_dim must be smaller than the dimensions of the samples</source>
        <translation>latent_dim muss kleiner sein als die Dimensionen der Stichproben</translation>
    </message>
    <message>
        <source>lower it, or raise the upper bound</source>
        <translation>senken, oder die obere Grenze heben</translation>
    </message>
    <message>
        <source>lower it, or set max_scale=0 for none</source>
        <translation>senken, oder max_scale=0 setzen für keine</translation>
    </message>
    <message>
        <source>many starts need two shape modes</source>
        <translation>viele Starts brauchen zwei Formmodi</translation>
    </message>
    <message>
        <source>max pooling</source>
        <translation>Max-Pooling</translation>
    </message>
    <message>
        <source>min_scale is larger than max_scale</source>
        <translation>min_scale ist größer als max_scale</translation>
    </message>
    <message>
        <source>move_box needs a box</source>
        <translation>move_box braucht einen Rahmen</translation>
    </message>
    <message>
        <source>name a range inside</source>
        <translation>einen Bereich darin nennen</translation>
    </message>
    <message>
        <source>name a window for one of them</source>
        <translation>für eine davon ein Fenster nennen</translation>
    </message>
    <message>
        <source>name a window for some scale</source>
        <translation>für irgendeine Skala ein Fenster nennen</translation>
    </message>
    <message>
        <source>name another folder, or the files</source>
        <translation>einen anderen Ordner nennen, oder die Dateien</translation>
    </message>
    <message>
        <source>name here, start, window, reference, or a row as in @A:40</source>
        <translation>here, start, window, reference oder eine Zeile wie in @A:40 nennen</translation>
    </message>
    <message>
        <source>name one</source>
        <translation>eine nennen</translation>
    </message>
    <message>
        <source>name one of them, or &apos;last&apos;</source>
        <translation>eines davon nennen, oder &apos;last&apos;</translation>
    </message>
    <message>
        <source>name one with --set reference=FILE</source>
        <translation>eine nennen mit --set reference=FILE</translation>
    </message>
    <message>
        <source>name one, or use --preset seed-002, which brings its own</source>
        <translation>eine nennen, oder --preset seed-002 verwenden, das seine eigene mitbringt</translation>
    </message>
    <message>
        <source>no face is being fitted in this frame</source>
        <translation>in diesem Bild wird kein Gesicht angepasst</translation>
    </message>
    <message>
        <source>no file ends in .png, .jpg, .bin (CIFAR) ...</source>
        <translation>keine Datei endet auf .png, .jpg, .bin (CIFAR) ...</translation>
    </message>
    <message>
        <source>no known type</source>
        <translation>kein bekannter Typ</translation>
    </message>
    <message>
        <source>no picture has a .pts file of the same name beside it</source>
        <translation>kein Bild hat eine .pts-Datei gleichen Namens neben sich</translation>
    </message>
    <message>
        <source>no regressors for an expert without sides</source>
        <translation>keine Regressoren für einen Experten ohne Seiten</translation>
    </message>
    <message>
        <source>no such action</source>
        <translation>keine solche Aktion</translation>
    </message>
    <message>
        <source>no whole window fits into {} × {} pixels</source>
        <translation>kein ganzes Fenster passt in {} × {} Pixel</translation>
    </message>
    <message>
        <source>none says anything about this frame</source>
        <translation>keiner sagt etwas über dieses Bild</translation>
    </message>
    <message>
        <source>none was given</source>
        <translation>es wurde keine angegeben</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>keine Zahl</translation>
    </message>
    <message>
        <source>not even its first picture decodes</source>
        <translation>nicht einmal sein erstes Bild lässt sich dekodieren</translation>
    </message>
    <message>
        <source>number {} is {}</source>
        <translation>Zahl {} ist {}</translation>
    </message>
    <message>
        <source>on a picture of {} × {} pixels: {}</source>
        <translation>auf einem Bild von {} × {} Pixeln: {}</translation>
    </message>
    <message>
        <source>only {} bytes left</source>
        <translation>nur noch {} Bytes übrig</translation>
    </message>
    <message>
        <source>only {} characters left</source>
        <translation>nur noch {} Zeichen übrig</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>kein Speicher mehr</translation>
    </message>
    <message>
        <source>packed by method {}</source>
        <translation>gepackt mit Verfahren {}</translation>
    </message>
    <message>
        <source>patches do not fit the images</source>
        <translation>Patches passen nicht zu den Bildern</translation>
    </message>
    <message>
        <source>patience of {} iterations exhausted: best loss {:.6g} at iteration {}</source>
        <translation>Geduld von {} Iterationen erschöpft: bester Verlust {:.6g} bei Iteration {}</translation>
    </message>
    <message>
        <source>reading stopped after {} of {} bytes</source>
        <translation>Lesen endete nach {} von {} Bytes</translation>
    </message>
    <message>
        <source>record {} has label {}, expected 0 to 9</source>
        <translation>Datensatz {} hat Label {}, erwartet 0 bis 9</translation>
    </message>
    <message>
        <source>replay differs from the record at iteration {}</source>
        <translation>Wiederholung weicht von der Aufzeichnung ab bei Iteration {}</translation>
    </message>
    <message>
        <source>replay differs from the record at iteration {}, phase {}</source>
        <translation>Wiederholung weicht von der Aufzeichnung ab bei Iteration {}, Phase {}</translation>
    </message>
    <message>
        <source>run it on its own</source>
        <translation>für sich allein laufen lassen</translation>
    </message>
    <message>
        <source>set n to {}, or give a file of n × 8 float32</source>
        <translation>n auf {} setzen, oder eine Datei von n × 8 float32 angeben</translation>
    </message>
    <message>
        <source>set network_side to the side of the square that it expects (224 for most)</source>
        <translation>network_side auf die Seite des Quadrats setzen, das es erwartet (meist 224)</translation>
    </message>
    <message>
        <source>set ssim_padding=zero</source>
        <translation>ssim_padding=zero setzen</translation>
    </message>
    <message>
        <source>sets are apart by semicolons, &apos;here&apos; is the present</source>
        <translation>Sätze werden durch Semikolons getrennt, &apos;here&apos; ist der jetzige</translation>
    </message>
    <message>
        <source>shrink it with --set resize=2048</source>
        <translation>verkleinern mit --set resize=2048</translation>
    </message>
    <message>
        <source>sides of a patch from 1 to {}</source>
        <translation>Seiten eines Patches von 1 bis {}</translation>
    </message>
    <message>
        <source>sides of an expert from 1 to {}</source>
        <translation>Seiten eines Experten von 1 bis {}</translation>
    </message>
    <message>
        <source>something to pool, not {}</source>
        <translation>etwas zum Poolen, nicht {}</translation>
    </message>
    <message>
        <source>start a new run with this value</source>
        <translation>einen neuen Lauf mit diesem Wert beginnen</translation>
    </message>
    <message>
        <source>swap them</source>
        <translation>sie vertauschen</translation>
    </message>
    <message>
        <source>the CIFAR batch cannot be read</source>
        <translation>der CIFAR-Stapel ist nicht lesbar</translation>
    </message>
    <message>
        <source>the IDX file cannot be read</source>
        <translation>die IDX-Datei ist nicht lesbar</translation>
    </message>
    <message>
        <source>the ZIP64 directory is not where it should be</source>
        <translation>das ZIP64-Verzeichnis ist nicht dort, wo es sein sollte</translation>
    </message>
    <message>
        <source>the action takes {}</source>
        <translation>die Aktion nimmt {}</translation>
    </message>
    <message>
        <source>the archive cannot be read</source>
        <translation>das Archiv ist nicht lesbar</translation>
    </message>
    <message>
        <source>the archive has no arrays</source>
        <translation>das Archiv hat keine Arrays</translation>
    </message>
    <message>
        <source>the array cannot be read</source>
        <translation>das Array ist nicht lesbar</translation>
    </message>
    <message>
        <source>the array has {} elements, numbered from 0</source>
        <translation>das Array hat {} Elemente, gezählt ab 0</translation>
    </message>
    <message>
        <source>the array holds {}</source>
        <translation>das Array enthält {}</translation>
    </message>
    <message>
        <source>the bounds of a parameter leave no room</source>
        <translation>die Grenzen eines Parameters lassen keinen Raum</translation>
    </message>
    <message>
        <source>the boxes cannot be read</source>
        <translation>die Rahmen sind nicht lesbar</translation>
    </message>
    <message>
        <source>the branches do not fit the run</source>
        <translation>die Zweige passen nicht zum Lauf</translation>
    </message>
    <message>
        <source>the checksum does not fit the contents</source>
        <translation>die Prüfsumme passt nicht zum Inhalt</translation>
    </message>
    <message>
        <source>the detector&apos;s data is not installed</source>
        <translation>die Daten des Detektors sind nicht installiert</translation>
    </message>
    <message>
        <source>the deviations of {} pixels</source>
        <translation>die Abweichungen von {} Pixeln</translation>
    </message>
    <message>
        <source>the edit names an unknown boundary</source>
        <translation>die Änderung nennt eine unbekannte Stelle</translation>
    </message>
    <message>
        <source>the encoder refused picture {}</source>
        <translation>der Encoder wies Bild {} ab</translation>
    </message>
    <message>
        <source>the end of the file</source>
        <translation>das Ende der Datei</translation>
    </message>
    <message>
        <source>the end of the file {} bytes on</source>
        <translation>das Ende der Datei {} Bytes weiter</translation>
    </message>
    <message>
        <source>the expression ends too early</source>
        <translation>der Ausdruck endet zu früh</translation>
    </message>
    <message>
        <source>the feature network cannot be run</source>
        <translation>das Merkmalsnetz lässt sich nicht ausführen</translation>
    </message>
    <message>
        <source>the feature network cannot be used</source>
        <translation>das Merkmalsnetz ist nicht verwendbar</translation>
    </message>
    <message>
        <source>the file ends after {} of {} bytes of {}</source>
        <translation>die Datei endet nach {} von {} Bytes von {}</translation>
    </message>
    <message>
        <source>the file is empty (0 bytes)</source>
        <translation>die Datei ist leer (0 Bytes)</translation>
    </message>
    <message>
        <source>the file is of no kind that is known</source>
        <translation>die Datei ist von keiner bekannten Art</translation>
    </message>
    <message>
        <source>the file was changed, or its decoder is not exact</source>
        <translation>die Datei wurde geändert, oder ihr Dekoder ist nicht exakt</translation>
    </message>
    <message>
        <source>the film cannot be written</source>
        <translation>der Film lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>the fit had none so far</source>
        <translation>die Anpassung hatte bisher keinen</translation>
    </message>
    <message>
        <source>the folder does not tell which model is meant</source>
        <translation>der Ordner verrät nicht, welches Modell gemeint ist</translation>
    </message>
    <message>
        <source>the folder has no images</source>
        <translation>der Ordner hat keine Bilder</translation>
    </message>
    <message>
        <source>the folder has no pictures</source>
        <translation>der Ordner hat keine Bilder</translation>
    </message>
    <message>
        <source>the frame rate is out of range</source>
        <translation>die Bildrate liegt außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>the header has an entry &apos;{}&apos; that it should not have</source>
        <translation>der Kopf hat einen Eintrag &apos;{}&apos;, den er nicht haben sollte</translation>
    </message>
    <message>
        <source>the header has neither True nor False here</source>
        <translation>der Kopf hat hier weder True noch False</translation>
    </message>
    <message>
        <source>the header has no &apos;{}&apos; here</source>
        <translation>der Kopf hat hier kein &apos;{}&apos;</translation>
    </message>
    <message>
        <source>the header has no text here</source>
        <translation>der Kopf hat hier keinen Text</translation>
    </message>
    <message>
        <source>the header lacks descr, fortran_order or shape</source>
        <translation>dem Kopf fehlt descr, fortran_order oder shape</translation>
    </message>
    <message>
        <source>the image is too large to fit</source>
        <translation>das Bild ist zu groß zum Anpassen</translation>
    </message>
    <message>
        <source>the image is too small for a graph of patches</source>
        <translation>das Bild ist zu klein für einen Graphen von Patches</translation>
    </message>
    <message>
        <source>the image is too small to fit</source>
        <translation>das Bild ist zu klein zum Anpassen</translation>
    </message>
    <message>
        <source>the initial parameters do not fit n</source>
        <translation>die Anfangsparameter passen nicht zu n</translation>
    </message>
    <message>
        <source>the input has {} frames</source>
        <translation>die Eingabe hat {} Bilder</translation>
    </message>
    <message>
        <source>the input is not the one of the session</source>
        <translation>die Eingabe ist nicht die der Sitzung</translation>
    </message>
    <message>
        <source>the inputs are not those of the session</source>
        <translation>die Eingaben sind nicht die der Sitzung</translation>
    </message>
    <message>
        <source>the instruction set &quot;{}&quot; cannot be used</source>
        <translation>der Befehlssatz „{}“ ist nicht verwendbar</translation>
    </message>
    <message>
        <source>the instruction set cannot change any more</source>
        <translation>der Befehlssatz lässt sich nicht mehr ändern</translation>
    </message>
    <message>
        <source>the labels cannot be used</source>
        <translation>die Labels sind nicht verwendbar</translation>
    </message>
    <message>
        <source>the labels do not fit the samples</source>
        <translation>die Labels passen nicht zu den Stichproben</translation>
    </message>
    <message>
        <source>the landmarks cannot be read</source>
        <translation>die Landmarken sind nicht lesbar</translation>
    </message>
    <message>
        <source>the landmarks cannot be used</source>
        <translation>die Landmarken sind nicht verwendbar</translation>
    </message>
    <message>
        <source>the largest is {}</source>
        <translation>die größte ist {}</translation>
    </message>
    <message>
        <source>the line has {} cells, the header has {}</source>
        <translation>die Zeile hat {} Zellen, der Kopf hat {}</translation>
    </message>
    <message>
        <source>the line is not JSON</source>
        <translation>die Zeile ist kein JSON</translation>
    </message>
    <message>
        <source>the line is not an object</source>
        <translation>die Zeile ist kein Objekt</translation>
    </message>
    <message>
        <source>the log-likelihood changed by {:.3g} &lt; {:.3g} nats</source>
        <translation>die Log-Likelihood änderte sich um {:.3g} &lt; {:.3g} Nats</translation>
    </message>
    <message>
        <source>the model cannot be read</source>
        <translation>das Modell ist nicht lesbar</translation>
    </message>
    <message>
        <source>the model cannot be written</source>
        <translation>das Modell lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>the model has fewer</source>
        <translation>das Modell hat weniger</translation>
    </message>
    <message>
        <source>the model has modes 0 to {}</source>
        <translation>das Modell hat Modi 0 bis {}</translation>
    </message>
    <message>
        <source>the model has {} scales, all of them skipped</source>
        <translation>das Modell hat {} Skalen, alle davon übersprungen</translation>
    </message>
    <message>
        <source>the model&apos;s folder cannot be made</source>
        <translation>der Ordner des Modells lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>the number of pixels within the mask, {}</source>
        <translation>die Zahl der Pixel innerhalb der Maske, {}</translation>
    </message>
    <message>
        <source>the picture is smaller than the SSIM window</source>
        <translation>das Bild ist kleiner als das SSIM-Fenster</translation>
    </message>
    <message>
        <source>the picture is too small to learn from</source>
        <translation>das Bild ist zu klein, um davon zu lernen</translation>
    </message>
    <message>
        <source>the point distribution model cannot be used</source>
        <translation>das Punktverteilungsmodell ist nicht verwendbar</translation>
    </message>
    <message>
        <source>the reference does not fit the model</source>
        <translation>die Referenz passt nicht zum Modell</translation>
    </message>
    <message>
        <source>the run has collapsed; go back one iteration</source>
        <translation>der Lauf ist kollabiert; eine Iteration zurückgehen</translation>
    </message>
    <message>
        <source>the session cannot be read</source>
        <translation>die Sitzung ist nicht lesbar</translation>
    </message>
    <message>
        <source>the session cannot be recomputed</source>
        <translation>die Sitzung lässt sich nicht neu berechnen</translation>
    </message>
    <message>
        <source>the session cannot be used by this version</source>
        <translation>die Sitzung ist für diese Version nicht verwendbar</translation>
    </message>
    <message>
        <source>the session cannot be written</source>
        <translation>die Sitzung lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>the session file is damaged</source>
        <translation>die Sitzungsdatei ist beschädigt</translation>
    </message>
    <message>
        <source>the session is damaged</source>
        <translation>die Sitzung ist beschädigt</translation>
    </message>
    <message>
        <source>the session was written by a newer Basin</source>
        <translation>die Sitzung wurde von einem neueren Basin geschrieben</translation>
    </message>
    <message>
        <source>the stream ends early</source>
        <translation>der Datenstrom endet zu früh</translation>
    </message>
    <message>
        <source>the stream is damaged</source>
        <translation>der Datenstrom ist beschädigt</translation>
    </message>
    <message>
        <source>the table &apos;{}&apos; is empty</source>
        <translation>die Tabelle &apos;{}&apos; ist leer</translation>
    </message>
    <message>
        <source>the table cannot be read</source>
        <translation>die Tabelle ist nicht lesbar</translation>
    </message>
    <message>
        <source>the test samples do not fit the samples</source>
        <translation>die Teststichproben passen nicht zu den Stichproben</translation>
    </message>
    <message>
        <source>the trace cannot be read</source>
        <translation>die Spur ist nicht lesbar</translation>
    </message>
    <message>
        <source>the trace has no column of iterations</source>
        <translation>die Spur hat keine Spalte der Iterationen</translation>
    </message>
    <message>
        <source>the trace has no row</source>
        <translation>die Spur hat keine Zeile</translation>
    </message>
    <message>
        <source>the trace has nothing to plot</source>
        <translation>die Spur hat nichts zu zeichnen</translation>
    </message>
    <message>
        <source>the trace is empty</source>
        <translation>die Spur ist leer</translation>
    </message>
    <message>
        <source>the variances cannot be used</source>
        <translation>die Varianzen sind nicht verwendbar</translation>
    </message>
    <message>
        <source>the video cannot be read</source>
        <translation>das Video ist nicht lesbar</translation>
    </message>
    <message>
        <source>the weights cannot be used</source>
        <translation>die Gewichte sind nicht verwendbar</translation>
    </message>
    <message>
        <source>the {} cannot be read</source>
        <translation>nicht lesbar: {}</translation>
    </message>
    <message>
        <source>the {} cannot be used</source>
        <translation>nicht verwendbar: {}</translation>
    </message>
    <message>
        <source>their sum is {}</source>
        <translation>ihre Summe ist {}</translation>
    </message>
    <message>
        <source>there are more components than samples</source>
        <translation>es gibt mehr Komponenten als Stichproben</translation>
    </message>
    <message>
        <source>there is no ZIP directory at the end; the file may be cut off</source>
        <translation>am Ende steht kein ZIP-Verzeichnis; die Datei ist vielleicht abgeschnitten</translation>
    </message>
    <message>
        <source>there is no action &apos;{}&apos;</source>
        <translation>es gibt keine Aktion &apos;{}&apos;</translation>
    </message>
    <message>
        <source>there is no array &apos;{}&apos;</source>
        <translation>es gibt kein Array &apos;{}&apos;</translation>
    </message>
    <message>
        <source>there is no branch &apos;{}&apos;</source>
        <translation>es gibt keinen Zweig &apos;{}&apos;</translation>
    </message>
    <message>
        <source>there is no column &apos;{}&apos;</source>
        <translation>es gibt keine Spalte &apos;{}&apos;</translation>
    </message>
    <message>
        <source>there is no element {}</source>
        <translation>es gibt kein Element {}</translation>
    </message>
    <message>
        <source>there is no fit to ask about</source>
        <translation>es gibt keine Anpassung, nach der zu fragen wäre</translation>
    </message>
    <message>
        <source>there is no fit to move</source>
        <translation>es gibt keine Anpassung zu verschieben</translation>
    </message>
    <message>
        <source>there is no frame {}</source>
        <translation>es gibt kein Bild {}</translation>
    </message>
    <message>
        <source>there is no line with an object</source>
        <translation>es gibt keine Zeile mit einem Objekt</translation>
    </message>
    <message>
        <source>there is no position {}</source>
        <translation>es gibt keine Position {}</translation>
    </message>
    <message>
        <source>there is no segment {}</source>
        <translation>es gibt kein Segment {}</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>es gibt keine solche Datei</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>es gibt keinen solchen Ordner</translation>
    </message>
    <message>
        <source>there is no whole number</source>
        <translation>dort steht keine ganze Zahl</translation>
    </message>
    <message>
        <source>there is nothing below the header</source>
        <translation>unter dem Kopf steht nichts</translation>
    </message>
    <message>
        <source>there is nothing to fit</source>
        <translation>es gibt nichts anzupassen</translation>
    </message>
    <message>
        <source>there is nothing to learn from</source>
        <translation>es gibt nichts, wovon zu lernen wäre</translation>
    </message>
    <message>
        <source>there is too little to learn from</source>
        <translation>es gibt zu wenig, wovon zu lernen wäre</translation>
    </message>
    <message>
        <source>this build and this processor do not have it</source>
        <translation>dieser Build und dieser Prozessor haben ihn nicht</translation>
    </message>
    <message>
        <source>this is not a Basin session</source>
        <translation>dies ist keine Basin-Sitzung</translation>
    </message>
    <message>
        <source>this part of the run ends at {}</source>
        <translation>dieser Teil des Laufs endet bei {}</translation>
    </message>
    <message>
        <source>three numbers for each view</source>
        <translation>drei Zahlen für jede Ansicht</translation>
    </message>
    <message>
        <source>too many arguments</source>
        <translation>zu viele Argumente</translation>
    </message>
    <message>
        <source>uint8 (0)</source>
        <translation>uint8 (0)</translation>
    </message>
    <message>
        <source>unknown exception</source>
        <translation>unbekannte Ausnahme</translation>
    </message>
    <message>
        <source>unknown hyperparameter &apos;{}&apos;</source>
        <translation>unbekannter Hyperparameter &apos;{}&apos;</translation>
    </message>
    <message>
        <source>unknown libm</source>
        <translation>unbekannte libm</translation>
    </message>
    <message>
        <source>unknown optimizer &apos;{}&apos;</source>
        <translation>unbekannter Optimierer &apos;{}&apos;</translation>
    </message>
    <message>
        <source>unknown state array &apos;{}&apos;</source>
        <translation>unbekanntes Zustandsarray &apos;{}&apos;</translation>
    </message>
    <message>
        <source>unknown {} &apos;{}&apos;</source>
        <translation>unbekannt: {} &apos;{}&apos;</translation>
    </message>
    <message>
        <source>use --set init_file=PATH</source>
        <translation>--set init_file=PATH verwenden</translation>
    </message>
    <message>
        <source>use --set {}=FILE</source>
        <translation>--set {}=FILE verwenden</translation>
    </message>
    <message>
        <source>use 0 for no factor analysis</source>
        <translation>0 verwenden für keine Faktorenanalyse</translation>
    </message>
    <message>
        <source>use a file in ONNX format that OpenCV&apos;s dnn can read</source>
        <translation>eine Datei im ONNX-Format verwenden, die OpenCVs dnn lesen kann</translation>
    </message>
    <message>
        <source>use a smaller patch</source>
        <translation>einen kleineren Patch verwenden</translation>
    </message>
    <message>
        <source>use at most {}</source>
        <translation>höchstens {} verwenden</translation>
    </message>
    <message>
        <source>use one of at least 2 × 2</source>
        <translation>eines von mindestens 2 × 2 verwenden</translation>
    </message>
    <message>
        <source>use one of at least {0} × {0}</source>
        <translation>eines von mindestens {0} × {0} verwenden</translation>
    </message>
    <message>
        <source>use one of: {}</source>
        <translation>eines davon verwenden: {}</translation>
    </message>
    <message>
        <source>variant {} has an edit at {}</source>
        <translation>Variante {} hat eine Änderung bei {}</translation>
    </message>
    <message>
        <source>version {} of the format is not known</source>
        <translation>Version {} des Formats ist nicht bekannt</translation>
    </message>
    <message>
        <source>weights for {}</source>
        <translation>Gewichte für {}</translation>
    </message>
    <message>
        <source>what decodes and encodes them does not load: {}</source>
        <translation>was sie dekodiert und kodiert, lässt sich nicht laden: {}</translation>
    </message>
    <message>
        <source>what is known about the model cannot be read</source>
        <translation>was über das Modell bekannt ist, lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>x and y of every landmark</source>
        <translation>x und y jeder Landmarke</translation>
    </message>
    <message>
        <source>{} ({} bytes of {})</source>
        <translation>{} ({} Bytes von {})</translation>
    </message>
    <message>
        <source>{} and {}</source>
        <translation>{} und {}</translation>
    </message>
    <message>
        <source>{} at iteration {} of {} on branch {}; what comes behind is missing.</source>
        <translation>{} bei Iteration {} von {} auf Zweig {}; was danach kommt, fehlt.</translation>
    </message>
    <message>
        <source>{} bytes are left over</source>
        <translation>{} Bytes sind übrig</translation>
    </message>
    <message>
        <source>{} bytes are no whole number of records of {} bytes</source>
        <translation>{} Bytes sind keine ganze Zahl von Datensätzen zu {} Bytes</translation>
    </message>
    <message>
        <source>{} bytes were found, {} Gaussians need {}</source>
        <translation>{} Bytes wurden gefunden, {} Gaußfunktionen brauchen {}</translation>
    </message>
    <message>
        <source>{} cannot be read</source>
        <translation>{} ist nicht lesbar</translation>
    </message>
    <message>
        <source>{} cannot be rewound</source>
        <translation>{} lässt sich nicht zurückspulen</translation>
    </message>
    <message>
        <source>{} cannot be stored</source>
        <translation>{} lässt sich nicht speichern</translation>
    </message>
    <message>
        <source>{} columns instead of {}</source>
        <translation>{} Spalten statt {}</translation>
    </message>
    <message>
        <source>{} components, {} samples</source>
        <translation>{} Komponenten, {} Stichproben</translation>
    </message>
    <message>
        <source>{} does not fit the mixture</source>
        <translation>{} passt nicht zur Mischung</translation>
    </message>
    <message>
        <source>{} from {} to {}</source>
        <translation>{} von {} bis {}</translation>
    </message>
    <message>
        <source>{} has no hyperparameter or action &apos;{}&apos;</source>
        <translation>{} hat keinen Hyperparameter und keine Aktion &apos;{}&apos;</translation>
    </message>
    <message>
        <source>{} instead of {}</source>
        <translation>{} statt {}</translation>
    </message>
    <message>
        <source>{} is in use already</source>
        <translation>{} ist schon in Gebrauch</translation>
    </message>
    <message>
        <source>{} is not a number</source>
        <translation>{} ist keine Zahl</translation>
    </message>
    <message>
        <source>{} is not a question</source>
        <translation>{} ist keine Frage</translation>
    </message>
    <message>
        <source>{} is not below {}</source>
        <translation>{} liegt nicht unter {}</translation>
    </message>
    <message>
        <source>{} is out of range</source>
        <translation>{} liegt außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>{} is {}; expected a number above 0</source>
        <translation>{} ist {}; erwartet wird eine Zahl über 0</translation>
    </message>
    <message>
        <source>{} labels for {} samples</source>
        <translation>{} Labels für {} Stichproben</translation>
    </message>
    <message>
        <source>{} more bytes</source>
        <translation>{} weitere Bytes</translation>
    </message>
    <message>
        <source>{} needs a reference</source>
        <translation>{} braucht eine Referenz</translation>
    </message>
    <message>
        <source>{} numbers</source>
        <translation>{} Zahlen</translation>
    </message>
    <message>
        <source>{} numbers, three for each of {} views</source>
        <translation>{} Zahlen, drei für jede von {} Ansichten</translation>
    </message>
    <message>
        <source>{} of type {}</source>
        <translation>{} vom Typ {}</translation>
    </message>
    <message>
        <source>{} of {} bytes</source>
        <translation>{} von {} Bytes</translation>
    </message>
    <message>
        <source>{} picture with landmarks is left</source>
        <translation>{} Bild mit Landmarken bleibt übrig</translation>
    </message>
    <message>
        <source>{} positions are no 2 × 2</source>
        <translation>{} Positionen sind kein 2 × 2</translation>
    </message>
    <message>
        <source>{} says nothing about &apos;{}&apos;</source>
        <translation>{} sagt nichts über &apos;{}&apos;</translation>
    </message>
    <message>
        <source>{} that the rest of the file can hold</source>
        <translation>{}, die der Rest der Datei fassen kann</translation>
    </message>
    <message>
        <source>{} were given</source>
        <translation>{} wurden angegeben</translation>
    </message>
    <message>
        <source>{} with {} bytes left</source>
        <translation>{} bei {} übrigen Bytes</translation>
    </message>
    <message>
        <source>{} with {} characters left</source>
        <translation>{} bei {} übrigen Zeichen</translation>
    </message>
    <message>
        <source>{} words follow &apos;Set&apos;; expected {}</source>
        <translation>{} Wörter folgen auf &apos;Set&apos;; erwartet wird {}</translation>
    </message>
    <message>
        <source>{} words follow; expected {}</source>
        <translation>{} Wörter folgen; erwartet wird {}</translation>
    </message>
    <message>
        <source>{} x {} is no size that encoders take</source>
        <translation>{} x {} ist keine Größe, die Encoder annehmen</translation>
    </message>
    <message>
        <source>{} × {} pixels are more than {} million</source>
        <translation>{} × {} Pixel sind mehr als {} Millionen</translation>
    </message>
    <message>
        <source>{} × {}, type {} ({})</source>
        <translation>{} × {}, Typ {} ({})</translation>
    </message>
    <message>
        <source>{}, a finite number</source>
        <translation>{}, eine endliche Zahl</translation>
    </message>
    <message>
        <source>{}, a number</source>
        <translation>{}, eine Zahl</translation>
    </message>
    <message>
        <source>{}, a positive number</source>
        <translation>{}, eine positive Zahl</translation>
    </message>
    <message>
        <source>{}, a whole number</source>
        <translation>{}, eine ganze Zahl</translation>
    </message>
    <message>
        <source>{}, a whole number from {} to {}</source>
        <translation>{}, eine ganze Zahl von {} bis {}</translation>
    </message>
    <message>
        <source>{}, array &apos;{}&apos;</source>
        <translation>{}, Array &apos;{}&apos;</translation>
    </message>
    <message>
        <source>{}, byte {}</source>
        <translation>{}, Byte {}</translation>
    </message>
    <message>
        <source>{}, line 1</source>
        <translation>{}, Zeile 1</translation>
    </message>
    <message>
        <source>{}, line {}</source>
        <translation>{}, Zeile {}</translation>
    </message>
    <message>
        <source>{}, line {}, byte {}</source>
        <translation>{}, Zeile {}, Byte {}</translation>
    </message>
    <message>
        <source>{}, line {}, column {} (&apos;{}&apos;)</source>
        <translation>{}, Zeile {}, Spalte {} (&apos;{}&apos;)</translation>
    </message>
    <message>
        <source>{}, {}, hash {}, is no longer there</source>
        <translation>{}, {}, Hash {}, ist nicht mehr da</translation>
    </message>
    <message>
        <source>{}: a matrix of {} × {}, type {}</source>
        <translation>{}: eine Matrix von {} × {}, Typ {}</translation>
    </message>
    <message>
        <source>{}: numbers from 0 to {}</source>
        <translation>{}: Zahlen von 0 bis {}</translation>
    </message>
    <message>
        <source>{}: {} numbers</source>
        <translation>{}: {} Zahlen</translation>
    </message>
    <message>
        <source>{}: {} × {} numbers</source>
        <translation>{}: {} × {} Zahlen</translation>
    </message>
    <message>
        <source>CIFAR batch</source>
        <translation>CIFAR-Stapel</translation>
    </message>
    <message>
        <source>Confidence SLOPE OFFSET, two numbers</source>
        <translation>Confidence SLOPE OFFSET, zwei Zahlen</translation>
    </message>
    <message>
        <source>Set NAME VALUE with sigma, reg_factor, windows_init or windows_track</source>
        <translation>Set NAME VALUE mit sigma, reg_factor, windows_init oder windows_track</translation>
    </message>
    <message>
        <source>Use PNG, JPEG, TIFF, WebP, BMP or PNM</source>
        <translation>PNG, JPEG, TIFF, WebP, BMP oder PNM verwenden</translation>
    </message>
    <message>
        <source>expected NAME=VALUE, ACTION, ACTION=ARGUMENT,... or ARRAY[INDEX]=VALUE</source>
        <translation>erwartet wird NAME=WERT, AKTION, AKTION=ARGUMENT,... oder ARRAY[INDEX]=WERT</translation>
    </message>
    <message>
        <source>feature network</source>
        <translation>Merkmalsnetz</translation>
    </message>
    <message>
        <source>image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>initial parameters</source>
        <translation>Anfangsparameter</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>Stichproben</translation>
    </message>
    <message>
        <source>test labels</source>
        <translation>Test-Labels</translation>
    </message>
    <message>
        <source>test samples</source>
        <translation>Test-Stichproben</translation>
    </message>
    <message>
        <source>the CCNF patch experts</source>
        <translation>die CCNF-Patch-Experten</translation>
    </message>
    <message>
        <source>the CEN patch experts</source>
        <translation>die CEN-Patch-Experten</translation>
    </message>
    <message>
        <source>the FaceTracker model</source>
        <translation>das Modell von FaceTracker</translation>
    </message>
    <message>
        <source>the SVR patch experts</source>
        <translation>die SVR-Patch-Experten</translation>
    </message>
    <message>
        <source>the detection validator</source>
        <translation>der Validator</translation>
    </message>
    <message>
        <source>the early termination</source>
        <translation>der frühe Abbruch</translation>
    </message>
    <message>
        <source>the file ends before the image does</source>
        <translation>die Datei endet vor dem Bild</translation>
    </message>
    <message>
        <source>the image cannot be read</source>
        <translation>das Bild ist nicht lesbar</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>das Modell</translation>
    </message>
    <message>
        <source>the point distribution model</source>
        <translation>das Punktverteilungsmodell</translation>
    </message>
    <message>
        <source>there is no query &apos;{}&apos;</source>
        <translation>es gibt keine Frage &apos;{}&apos;</translation>
    </message>
    <message>
        <source>trace</source>
        <translation>Spur</translation>
    </message>
    <message>
        <source> It was saved by {}, this is {}.</source>
        <translation> Gespeichert wurde sie von {}, dies ist {}.</translation>
    </message>
    <message>
        <source>&apos;,&apos; is not expected here</source>
        <translation>&apos;,&apos; wird hier nicht erwartet</translation>
    </message>
    <message>
        <source>&apos;=&apos; does not compare</source>
        <translation>&apos;=&apos; vergleicht nicht</translation>
    </message>
    <message>
        <source>&apos;at_bound&apos; takes the name of one series</source>
        <translation>&apos;at_bound&apos; nimmt den Namen einer Reihe</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has no bounds</source>
        <translation>&apos;{}&apos; hat keine Grenzen</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not NAME=NUMBER</source>
        <translation>&apos;{}&apos; ist nicht NAME=ZAHL</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not two coordinates</source>
        <translation>&apos;{}&apos; sind keine zwei Koordinaten</translation>
    </message>
    <message>
        <source>&apos;{}&apos; needs a number of rows: {}(NAME, 10)</source>
        <translation>&apos;{}&apos; braucht eine Anzahl von Zeilen: {}(NAME, 10)</translation>
    </message>
    <message>
        <source>&apos;{}&apos; needs a value: {}=VALUE</source>
        <translation>&apos;{}&apos; braucht einen Wert: {}=WERT</translation>
    </message>
    <message>
        <source>&apos;{}&apos; takes one argument</source>
        <translation>&apos;{}&apos; nimmt ein Argument</translation>
    </message>
    <message>
        <source>; the state before it could not be restored: {}</source>
        <translation>; der Zustand davor ließ sich nicht wiederherstellen: {}</translation>
    </message>
    <message>
        <source>A replay differed from the first computation at iteration {}.</source>
        <translation>Eine Wiederholung wich bei Iteration {} von der ersten Berechnung ab.</translation>
    </message>
    <message>
        <source>Computed with the instructions {}; here {} are in use: bits cannot be compared.</source>
        <translation>Berechnet mit dem Befehlssatz {}; hier ist {} in Gebrauch: Die Bits lassen sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>Computed with {}, here is {}: bits cannot be compared.</source>
        <translation>Berechnet mit {}, hier ist {}: Die Bits lassen sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>Keep one of them</source>
        <translation>Eines davon behalten</translation>
    </message>
    <message>
        <source>Name experts of one model</source>
        <translation>Experten eines einzigen Modells nennen</translation>
    </message>
    <message>
        <source>Name the model&apos;s main file, not one of its parts</source>
        <translation>Die Hauptdatei des Modells nennen, nicht eines seiner Teile</translation>
    </message>
    <message>
        <source>Pair landmarks of the model with those of the part</source>
        <translation>Landmarken des Modells mit denen des Teils paaren</translation>
    </message>
    <message>
        <source>The recomputed run is not the saved one: state hash {} instead of {} at iteration {}.</source>
        <translation>Der neu berechnete Lauf ist nicht der gespeicherte: Zustands-Hash {} statt {} bei Iteration {}.</translation>
    </message>
    <message>
        <source>Write &apos;==&apos;.</source>
        <translation>&apos;==&apos; schreiben.</translation>
    </message>
    <message>
        <source>Write LandmarkDetector_part FILE NAME i0 j0 i1 j1 ...</source>
        <translation>LandmarkDetector_part DATEI NAME i0 j0 i1 j1 ... schreiben</translation>
    </message>
    <message>
        <source>a bookmark is nowhere</source>
        <translation>ein Lesezeichen liegt nirgends</translation>
    </message>
    <message>
        <source>a branch is missing</source>
        <translation>ein Zweig fehlt</translation>
    </message>
    <message>
        <source>a checksum inside does not match</source>
        <translation>eine Prüfsumme darin stimmt nicht</translation>
    </message>
    <message>
        <source>a mean of {} numbers is no shape</source>
        <translation>ein Mittel aus {} Zahlen ist keine Form</translation>
    </message>
    <message>
        <source>a number is missing</source>
        <translation>eine Zahl fehlt</translation>
    </message>
    <message>
        <source>a row where none is expected</source>
        <translation>eine Zeile, wo keine erwartet wird</translation>
    </message>
    <message>
        <source>a second LandmarkDetector</source>
        <translation>ein zweiter LandmarkDetector</translation>
    </message>
    <message>
        <source>a segment is missing</source>
        <translation>ein Segment fehlt</translation>
    </message>
    <message>
        <source>a text is missing</source>
        <translation>ein Text fehlt</translation>
    </message>
    <message>
        <source>all {} epochs are done</source>
        <translation>alle {} Epochen sind fertig</translation>
    </message>
    <message>
        <source>an expression has at most {} characters</source>
        <translation>ein Ausdruck hat höchstens {} Zeichen</translation>
    </message>
    <message>
        <source>an expression is missing</source>
        <translation>ein Ausdruck fehlt</translation>
    </message>
    <message>
        <source>channel {} could not be built: {}</source>
        <translation>Kanal {} ließ sich nicht erstellen: {}</translation>
    </message>
    <message>
        <source>expected ARRAY[INDEX]=VALUE with a whole index from 0 and a number</source>
        <translation>erwartet wird ARRAY[INDEX]=WERT mit einem ganzen Index ab 0 und einer Zahl</translation>
    </message>
    <message>
        <source>expected ITERATION:EDIT with a whole iteration from 1, as 1500:NAME=VALUE</source>
        <translation>erwartet wird ITERATION:ÄNDERUNG mit einer ganzen Iteration ab 1, wie 1500:NAME=WERT</translation>
    </message>
    <message>
        <source>expected a file, a name and pairs of landmarks, found {} words</source>
        <translation>erwartet werden eine Datei, ein Name und Paare von Landmarken, gefunden {} Wörter</translation>
    </message>
    <message>
        <source>expected a keyword and a file name</source>
        <translation>erwartet werden ein Schlüsselwort und ein Dateiname</translation>
    </message>
    <message>
        <source>expected a keyword and a file name, found bytes that are no text</source>
        <translation>erwartet werden ein Schlüsselwort und ein Dateiname, gefunden Bytes, die kein Text sind</translation>
    </message>
    <message>
        <source>expected a landmark from 0 to {}, found &apos;{}&apos;</source>
        <translation>erwartet wird eine Landmarke von 0 bis {}, gefunden &apos;{}&apos;</translation>
    </message>
    <message>
        <source>expected a number</source>
        <translation>erwartet wird eine Zahl</translation>
    </message>
    <message>
        <source>expected a number from {} to {}</source>
        <translation>erwartet wird eine Zahl von {} bis {}</translation>
    </message>
    <message>
        <source>expected a text</source>
        <translation>erwartet wird ein Text</translation>
    </message>
    <message>
        <source>expected a whole number from {} to {}</source>
        <translation>erwartet wird eine ganze Zahl von {} bis {}</translation>
    </message>
    <message>
        <source>expected a whole number of rows from 1 to {}</source>
        <translation>erwartet wird eine ganze Anzahl von Zeilen von 1 bis {}</translation>
    </message>
    <message>
        <source>feature networks cannot be run</source>
        <translation>Merkmalsnetze lassen sich nicht ausführen</translation>
    </message>
    <message>
        <source>is in the saved state but not in this optimizer</source>
        <translation>ist im gespeicherten Zustand, aber nicht in diesem Optimierer</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>is not expected at its place</source>
        <translation>wird an seiner Stelle nicht erwartet</translation>
    </message>
    <message>
        <source>is stored as {} where {} is expected</source>
        <translation>ist als {} gespeichert, wo {} erwartet wird</translation>
    </message>
    <message>
        <source>it does not begin as one</source>
        <translation>sie beginnt nicht wie eine</translation>
    </message>
    <message>
        <source>it has a heading and no rows</source>
        <translation>es hat eine Kopfzeile und keine Zeilen</translation>
    </message>
    <message>
        <source>it has no output</source>
        <translation>es hat keinen Ausgang</translation>
    </message>
    <message>
        <source>it has no pictures</source>
        <translation>es hat keine Bilder</translation>
    </message>
    <message>
        <source>it has the negative eigenvalue {}</source>
        <translation>es hat den negativen Eigenwert {}</translation>
    </message>
    <message>
        <source>it holds the number {}</source>
        <translation>es enthält die Zahl {}</translation>
    </message>
    <message>
        <source>it is a database of another program</source>
        <translation>es ist eine Datenbank eines anderen Programms</translation>
    </message>
    <message>
        <source>it is no cascade</source>
        <translation>es ist keine Kaskade</translation>
    </message>
    <message>
        <source>it is no regular file</source>
        <translation>es ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>it names none</source>
        <translation>es nennt keine</translation>
    </message>
    <message>
        <source>its frame is no number</source>
        <translation>sein Bild ist keine Zahl</translation>
    </message>
    <message>
        <source>its header says that it has no pixels</source>
        <translation>sein Kopf sagt, dass es keine Pixel hat</translation>
    </message>
    <message>
        <source>its list has no end</source>
        <translation>seine Liste hat kein Ende</translation>
    </message>
    <message>
        <source>its mean has {} numbers, {} landmarks need {} or {}</source>
        <translation>sein Mittel hat {} Zahlen, {} Landmarken brauchen {} oder {}</translation>
    </message>
    <message>
        <source>libopencv-videoio, libopencv-objdetect</source>
        <translation>libopencv-videoio, libopencv-objdetect</translation>
    </message>
    <message>
        <source>main_ceclm_general multiplies sigma by 1.5 and reg_factor by 0.9</source>
        <translation>main_ceclm_general multipliziert sigma mit 1.5 und reg_factor mit 0.9</translation>
    </message>
    <message>
        <source>mode {} has no {}: it is frozen</source>
        <translation>Modus {} hat keine {}: Er ist eingefroren</translation>
    </message>
    <message>
        <source>no checkpoint before {}</source>
        <translation>kein Checkpoint vor {}</translation>
    </message>
    <message>
        <source>no decoder takes it</source>
        <translation>kein Dekoder nimmt es</translation>
    </message>
    <message>
        <source>no encoder takes it</source>
        <translation>kein Enkoder nimmt es</translation>
    </message>
    <message>
        <source>no points between { and }</source>
        <translation>keine Punkte zwischen { und }</translation>
    </message>
    <message>
        <source>nothing was written</source>
        <translation>nichts wurde geschrieben</translation>
    </message>
    <message>
        <source>pictures cannot be read</source>
        <translation>Bilder lassen sich nicht lesen</translation>
    </message>
    <message>
        <source>the closing } is missing</source>
        <translation>die schließende } fehlt</translation>
    </message>
    <message>
        <source>the cursor is nowhere</source>
        <translation>der Cursor steht nirgends</translation>
    </message>
    <message>
        <source>the cursor is on no segment</source>
        <translation>der Cursor steht auf keinem Segment</translation>
    </message>
    <message>
        <source>the heading has {} x and {} y columns</source>
        <translation>die Kopfzeile hat {} x- und {} y-Spalten</translation>
    </message>
    <message>
        <source>the model is flat: rotations about x and y are frozen</source>
        <translation>das Modell ist flach: Drehungen um x und y sind eingefroren</translation>
    </message>
    <message>
        <source>the optimizer ended at {}: {}</source>
        <translation>der Optimierer endete bei {}: {}</translation>
    </message>
    <message>
        <source>the reference has no parameters in this frame</source>
        <translation>die Referenz hat in diesem Bild keine Parameter</translation>
    </message>
    <message>
        <source>the replay ended at {}, before {}</source>
        <translation>die Wiederholung endete bei {}, vor {}</translation>
    </message>
    <message>
        <source>the root has a parent</source>
        <translation>die Wurzel hat einen Vorgänger</translation>
    </message>
    <message>
        <source>the run is impossible</source>
        <translation>der Lauf ist unmöglich</translation>
    </message>
    <message>
        <source>there is no segment</source>
        <translation>es gibt kein Segment</translation>
    </message>
    <message>
        <source>there is none of this name here</source>
        <translation>hier gibt es keine dieses Namens</translation>
    </message>
    <message>
        <source>this &apos;(&apos; is never closed</source>
        <translation>diese &apos;(&apos; wird nie geschlossen</translation>
    </message>
    <message>
        <source>videos cannot be read or written</source>
        <translation>Videos lassen sich weder lesen noch schreiben</translation>
    </message>
    <message>
        <source>{0} × {0}, scale {1:.3g}</source>
        <translation>{0} × {0}, Maßstab {1:.3g}</translation>
    </message>
    <message>
        <source>{} belongs to no branch</source>
        <translation>{} gehört zu keinem Zweig</translation>
    </message>
    <message>
        <source>{} has no extent</source>
        <translation>{} hat keine Ausdehnung</translation>
    </message>
    <message>
        <source>{} has no parent</source>
        <translation>{} hat keinen Vorgänger</translation>
    </message>
    <message>
        <source>{} has {} landmarks, the first scale {}</source>
        <translation>{} hat {} Landmarken, der erste Maßstab {}</translation>
    </message>
    <message>
        <source>{} is no longer there: {}, the same file by its hash, was taken.</source>
        <translation>{} ist nicht mehr da: {}, nach seinem Hash dieselbe Datei, wurde genommen.</translation>
    </message>
    <message>
        <source>{} is not used</source>
        <translation>{} wird nicht verwendet</translation>
    </message>
    <message>
        <source>{} leaves its parent where that never was</source>
        <translation>{} verlässt seinen Vorgänger, wo dieser nie war</translation>
    </message>
    <message>
        <source>{} lost its hash</source>
        <translation>{} hat seinen Hash verloren</translation>
    </message>
    <message>
        <source>{} lost its schedule</source>
        <translation>{} hat seinen Zeitplan verloren</translation>
    </message>
    <message>
        <source>{} modes are more than {}</source>
        <translation>{} Modi sind mehr als {}</translation>
    </message>
    <message>
        <source>{} values under {} headings</source>
        <translation>{} Werte unter {} Überschriften</translation>
    </message>
    <message>
        <source>{}: {} of component {}, dimension {}, at step {}: {} with {} and {} gives {}; it was {}</source>
        <translation>{}: {} von Komponente {}, Dimension {}, bei Schritt {}: {} mit {} und {} ergibt {}; zuvor {}</translation>
    </message>
    <message>
        <source>{}: {} of component {}, dimension {}: {} with {} and {} gives {}; it was {}</source>
        <translation>{}: {} von Komponente {}, Dimension {}: {} mit {} und {} ergibt {}; zuvor {}</translation>
    </message>
    <message>
        <source>{}: {} of component {}: {} with {} and {} gives {}; it was {}</source>
        <translation>{}: {} von Komponente {}: {} mit {} und {} ergibt {}; zuvor {}</translation>
    </message>
    <message>
        <source>{}: {}, at step {}: {} with {} and {} gives {}; it was {}</source>
        <translation>{}: {}, bei Schritt {}: {} mit {} und {} ergibt {}; zuvor {}</translation>
    </message>
    <message>
        <source>{}: {}, dimension {}: {} with {} and {} gives {}; it was {}</source>
        <translation>{}: {}, Dimension {}: {} mit {} und {} ergibt {}; zuvor {}</translation>
    </message>
    <message>
        <source>{}: {}: {} with {} and {} gives {}; it was {}</source>
        <translation>{}: {}: {} mit {} und {} ergibt {}; zuvor {}</translation>
    </message>
    <message>
        <source>all frames are done</source>
        <translation>alle Bilder sind fertig</translation>
    </message>
    <message>
        <source>all frames are done; no face was found in {} of {}: a box can be given</source>
        <translation>alle Bilder sind fertig; in {} von {} wurde kein Gesicht gefunden: Ein Rahmen lässt sich angeben</translation>
    </message>
    <message>
        <source>start cancelled: open the run again</source>
        <translation>Start abgebrochen: den Lauf noch einmal öffnen</translation>
    </message>
    <message>
        <source>Choose a file that Basin saved</source>
        <translation>Eine Datei wählen, die Basin gespeichert hat</translation>
    </message>
    <message>
        <source>Fill in or leave out such lines; one column may hold class names</source>
        <translation>Solche Zeilen ausfüllen oder weglassen; eine Spalte darf Klassennamen enthalten</translation>
    </message>
    <message>
        <source>Fill in such numbers, or leave the samples out</source>
        <translation>Solche Zahlen ausfüllen oder die Stichproben weglassen</translation>
    </message>
    <message>
        <source>Save the numbers with numpy.save, or take the binary version of CIFAR (.bin)</source>
        <translation>Die Zahlen mit numpy.save speichern oder die Binärfassung von CIFAR (.bin) nehmen</translation>
    </message>
    <message>
        <source>Scale the numbers; squares of these are infinite</source>
        <translation>Die Zahlen skalieren; ihre Quadrate sind unendlich</translation>
    </message>
    <message>
        <source>Write numbers with a point, as in 0.5</source>
        <translation>Zahlen mit Punkt schreiben, wie 0.5</translation>
    </message>
    <message>
        <source>it is pickled by Python, and reading that would run code from the file</source>
        <translation>sie ist mit Pythons pickle gespeichert; sie zu lesen würde Code aus der Datei ausführen</translation>
    </message>
    <message>
        <source>number {} of sample {} is {}</source>
        <translation>Zahl {} von Stichprobe {} ist {}</translation>
    </message>
    <message>
        <source>there are labels of test samples without test samples</source>
        <translation>es gibt Klassen von Teststichproben ohne Teststichproben</translation>
    </message>
    <message>
        <source>use --test FILE too</source>
        <translation>auch --test DATEI angeben</translation>
    </message>
</context>
<context>
    <name>optimizer</name>
    <message>
        <source>1 where no Gaussian covers the pixel.</source>
        <translation>1, wo keine Gaußfunktion das Pixel bedeckt.</translation>
    </message>
    <message>
        <source>1 − SSIM weight</source>
        <translation>Gewicht von 1 − SSIM</translation>
    </message>
    <message>
        <source>50 Gaussians on a 64 × 64 picture, Adam at a constant rate. The loss falls for 1460 iterations, then rises above its start: the Gaussians shrink, holes open between them, and holes have no gradient.</source>
        <translation>50 Gaußfunktionen auf einem Bild von 64 × 64, Adam mit konstanter Rate. Der Verlust fällt 1460 Iterationen lang und steigt dann über seinen Anfang: Die Gaußfunktionen schrumpfen, zwischen ihnen öffnen sich Löcher, und Löcher haben keinen Gradienten.</translation>
    </message>
    <message>
        <source>8 × 8 box, or 11 × 11 Gaussian of 1.5 px (Wang et al. 2004).</source>
        <translation>Kasten von 8 × 8, oder Gaußfenster von 11 × 11 mit 1,5 px (Wang et al. 2004).</translation>
    </message>
    <message>
        <source>A gradient whose norm over all trained parameters is larger is scaled down to it; 0 = off.</source>
        <translation>Ein Gradient, dessen Norm über alle trainierten Parameter größer ist, wird auf sie verkleinert; 0 = aus.</translation>
    </message>
    <message>
        <source>Accumulated summation without a cut-off, gradient of 0.2 L1 + 0.8 L2 + 0.1 (1 − SSIM) for all eight parameters, Adam at 0.001: the work that the benchmark compares. Brings a generated 256 × 256 picture where no image is given.</source>
        <translation>Aufsummieren ohne Abschneiden, Gradient von 0,2 L1 + 0,8 L2 + 0,1 (1 − SSIM) nach allen acht Parametern, Adam mit 0,001: die Arbeit, die der Leistungsvergleich misst. Bringt ein erzeugtes Bild von 256 × 256 mit, wenn keines angegeben ist.</translation>
    </message>
    <message>
        <source>Actual change</source>
        <translation>Tatsächliche Änderung</translation>
    </message>
    <message>
        <source>Adam, Adan: added to the square root of the second moment.</source>
        <translation>Adam, Adan: wird zur Wurzel des zweiten Moments addiert.</translation>
    </message>
    <message>
        <source>Adam, Adan: weight of the old first moment m (mean of gradients).</source>
        <translation>Adam, Adan: Gewicht des alten ersten Moments m (Mittel der Gradienten).</translation>
    </message>
    <message>
        <source>Adam: weight of the old second moment v (mean of squared gradients). Adan: weight of the old mean of gradient differences.</source>
        <translation>Adam: Gewicht des alten zweiten Moments v (Mittel der quadrierten Gradienten). Adan: Gewicht des alten Mittels der Gradientendifferenzen.</translation>
    </message>
    <message>
        <source>Adan: weight of the old second moment.</source>
        <translation>Adan: Gewicht des alten zweiten Moments.</translation>
    </message>
    <message>
        <source>Adds up the Gaussians&apos; weights and colours at every pixel.</source>
        <translation>Summiert an jedem Pixel Gewichte und Farben der Gaußfunktionen.</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Winkel</translation>
    </message>
    <message>
        <source>Angle after</source>
        <translation>Winkel danach</translation>
    </message>
    <message>
        <source>Base rate of every group, before its factor and the schedule. Adam moves a parameter by about the product of the three an iteration.</source>
        <translation>Grundrate jeder Gruppe, vor ihrem Faktor und dem Zeitplan. Adam bewegt einen Parameter je Iteration etwa um das Produkt der drei.</translation>
    </message>
    <message>
        <source>Blending</source>
        <translation>Überblendung</translation>
    </message>
    <message>
        <source>Blind spots</source>
        <translation>Blinde Flecken</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Blue after</source>
        <translation>Blau danach</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Bildansicht</translation>
    </message>
    <message>
        <source>Centres are set back into the picture after an update (position_map = direct).</source>
        <translation>Mittelpunkte werden nach einem Schritt ins Bild zurückgesetzt (position_map = direct).</translation>
    </message>
    <message>
        <source>Clip global norm</source>
        <translation>Norm begrenzen</translation>
    </message>
    <message>
        <source>Clip norm 1.0</source>
        <translation>Norm auf 1,0 begrenzen</translation>
    </message>
    <message>
        <source>Colour drawn first</source>
        <translation>Farbe zuerst gezogen</translation>
    </message>
    <message>
        <source>Colours are set back into 0..1 after an update. Summed colours profit from negative ones.</source>
        <translation>Farben werden nach einem Schritt auf 0..1 zurückgesetzt. Summierten Farben nützen negative.</translation>
    </message>
    <message>
        <source>Compares the gradient with central differences of an independent double-precision implementation, at the present parameters.</source>
        <translation>Vergleicht den Gradienten bei den jetzigen Parametern mit zentralen Differenzen einer unabhängigen Umsetzung in doppelter Genauigkeit.</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>Coordinate of the middle of the first pixel: 0.5, or 0 as in seed 002&apos;s program.</source>
        <translation>Koordinate der Mitte des ersten Pixels: 0,5, oder 0 wie im Programm von Seed 002.</translation>
    </message>
    <message>
        <source>Cosine to 0.0001</source>
        <translation>Kosinus bis 0,0001</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Cured, at the price of a coarser picture.</source>
        <translation>Geheilt, um den Preis eines gröberen Bildes.</translation>
    </message>
    <message>
        <source>Cured: Gaussians cannot shrink away from each other.</source>
        <translation>Geheilt: Die Gaußfunktionen können nicht voneinander wegschrumpfen.</translation>
    </message>
    <message>
        <source>Cured: thin coverage darkens before it tears.</source>
        <translation>Geheilt: Dünne Abdeckung wird dunkel, bevor sie reißt.</translation>
    </message>
    <message>
        <source>Cut-off</source>
        <translation>Abschneiden</translation>
    </message>
    <message>
        <source>Cut-off 5 σ</source>
        <translation>Abschneiden bei 5 σ</translation>
    </message>
    <message>
        <source>Differentiated objective</source>
        <translation>Abgeleitete Zielfunktion</translation>
    </message>
    <message>
        <source>Differentiates the objective by every parameter.</source>
        <translation>Leitet die Zielfunktion nach jedem Parameter ab.</translation>
    </message>
    <message>
        <source>Differentiates what is plotted. Diverges from iteration 216 on: holes stay invisible.</source>
        <translation>Leitet ab, was gezeichnet wird. Divergiert ab Iteration 216: Löcher bleiben unsichtbar.</translation>
    </message>
    <message>
        <source>Distance from its centre beyond which a Gaussian has no weight; 0 = none.</source>
        <translation>Abstand vom Mittelpunkt, ab dem eine Gaußfunktion kein Gewicht mehr hat; 0 = keiner.</translation>
    </message>
    <message>
        <source>Diverges</source>
        <translation>Divergiert</translation>
    </message>
    <message>
        <source>Draw order</source>
        <translation>Ziehungsfolge</translation>
    </message>
    <message>
        <source>Each Gaussian before and after the row&apos;s update, its gradient and moments.</source>
        <translation>Jede Gaußfunktion vor und nach dem Schritt der Zeile, ihr Gradient und ihre Momente.</translation>
    </message>
    <message>
        <source>Early stopping</source>
        <translation>Früher Abbruch</translation>
    </message>
    <message>
        <source>Ellipses</source>
        <translation>Ellipsen</translation>
    </message>
    <message>
        <source>Error in holes</source>
        <translation>Fehler in Löchern</translation>
    </message>
    <message>
        <source>Euclidean norm of the change of all parameters, after clamping. Parameters of different units are added up as they are.</source>
        <translation>Euklidische Norm der Änderung aller Parameter, nach dem Begrenzen. Parameter verschiedener Einheiten werden addiert, wie sie sind.</translation>
    </message>
    <message>
        <source>Euclidean norm of the objective&apos;s gradient over all trained parameters, before clipping. Parameters of different units are added up as they are.</source>
        <translation>Euklidische Norm des Gradienten der Zielfunktion über alle trainierten Parameter, vor dem Begrenzen. Parameter verschiedener Einheiten werden addiert, wie sie sind.</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>Factor on the learning rate of each group of parameters; 0 freezes the group.</source>
        <translation>Faktor auf die Lernrate jeder Parametergruppe; 0 friert die Gruppe ein.</translation>
    </message>
    <message>
        <source>Final rate</source>
        <translation>Endrate</translation>
    </message>
    <message>
        <source>Fits a picture with elliptic Gaussians by gradient descent (GaussianImage and kin).</source>
        <translation>Nähert ein Bild durch elliptische Gaußfunktionen mit Gradientenabstieg an (GaussianImage und Verwandte).</translation>
    </message>
    <message>
        <source>Frozen scales</source>
        <translation>Eingefrorene Skalen</translation>
    </message>
    <message>
        <source>Gaussian image fitting</source>
        <translation>Bildanpassung mit Gaußfunktionen</translation>
    </message>
    <message>
        <source>GaussianImage as published</source>
        <translation>GaussianImage wie veröffentlicht</translation>
    </message>
    <message>
        <source>GaussianImage&apos;s renderer. Cured: no pixel is without gradient for long.</source>
        <translation>Der Renderer von GaussianImage. Geheilt: Kein Pixel bleibt lange ohne Gradient.</translation>
    </message>
    <message>
        <source>Gaussians</source>
        <translation>Gaußfunktionen</translation>
    </message>
    <message>
        <source>Gaussians that blow up</source>
        <translation>Gaußfunktionen, die zerreißen</translation>
    </message>
    <message>
        <source>Gradient check</source>
        <translation>Gradientenprüfung</translation>
    </message>
    <message>
        <source>Gradient descent</source>
        <translation>Gradientenabstieg</translation>
    </message>
    <message>
        <source>Gradient descent: part of the last velocity that is kept.</source>
        <translation>Gradientenabstieg: Anteil der letzten Geschwindigkeit, der bleibt.</translation>
    </message>
    <message>
        <source>Gradient norm</source>
        <translation>Gradientennorm</translation>
    </message>
    <message>
        <source>Gradient of the plotted loss</source>
        <translation>Gradient des gezeichneten Verlusts</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Green after</source>
        <translation>Grün danach</translation>
    </message>
    <message>
        <source>Half learning rate from 1500</source>
        <translation>Halbe Lernrate ab 1500</translation>
    </message>
    <message>
        <source>Halve every 500 from 1500</source>
        <translation>Ab 1500 alle 500 halbieren</translation>
    </message>
    <message>
        <source>Holes</source>
        <translation>Löcher</translation>
    </message>
    <message>
        <source>How the gradient becomes an update: Adam (Kingma and Ba 2015), gradient descent with momentum, or Adan (Xie et al. 2022). Moments are kept when it changes in a run.</source>
        <translation>Wie aus dem Gradienten ein Schritt wird: Adam (Kingma und Ba 2015), Gradientenabstieg mit Impuls, oder Adan (Xie et al. 2022). Beim Wechsel im Lauf bleiben die Momente erhalten.</translation>
    </message>
    <message>
        <source>How the learning rate changes over the run.</source>
        <translation>Wie sich die Lernrate im Lauf ändert.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Initial parameters</source>
        <translation>Anfangswerte</translation>
    </message>
    <message>
        <source>Initial scales are uniform from here to init_scale_high; both 0: around sqrt(area / n) / 2.</source>
        <translation>Anfangsskalen sind gleichverteilt von hier bis init_scale_high; beide 0: um sqrt(Fläche / n) / 2.</translation>
    </message>
    <message>
        <source>Iteration</source>
        <translation>Iteration</translation>
    </message>
    <message>
        <source>Keep centres inside</source>
        <translation>Mittelpunkte im Bild halten</translation>
    </message>
    <message>
        <source>Keep colours in 0..1</source>
        <translation>Farben in 0..1 halten</translation>
    </message>
    <message>
        <source>Keep supports while differencing</source>
        <translation>Träger beim Differenzieren festhalten</translation>
    </message>
    <message>
        <source>L1 weight</source>
        <translation>L1-Gewicht</translation>
    </message>
    <message>
        <source>L2 weight</source>
        <translation>L2-Gewicht</translation>
    </message>
    <message>
        <source>Largest initial scale</source>
        <translation>Größte Anfangsskala</translation>
    </message>
    <message>
        <source>Largest side</source>
        <translation>Längste Seite</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Learning rate by group</source>
        <translation>Lernrate je Gruppe</translation>
    </message>
    <message>
        <source>Least initial scale</source>
        <translation>Kleinste Anfangsskala</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Loss and objective</source>
        <translation>Verlust und Zielfunktion</translation>
    </message>
    <message>
        <source>Max scale</source>
        <translation>Größte Skala</translation>
    </message>
    <message>
        <source>Mean absolute error of pixels in holes: error that the gradient cannot see.</source>
        <translation>Mittlerer absoluter Fehler der Pixel in Löchern: Fehler, den der Gradient nicht sieht.</translation>
    </message>
    <message>
        <source>Mean absolute error over pixels and channels.</source>
        <translation>Mittlerer absoluter Fehler über Pixel und Kanäle.</translation>
    </message>
    <message>
        <source>Mean squared error over pixels and channels.</source>
        <translation>Mittlerer quadratischer Fehler über Pixel und Kanäle.</translation>
    </message>
    <message>
        <source>Mean structural similarity over windows and channels (Wang et al. 2004); 1 = equal.</source>
        <translation>Mittlere strukturelle Ähnlichkeit über Fenster und Kanäle (Wang et al. 2004); 1 = gleich.</translation>
    </message>
    <message>
        <source>Measures the render against the target.</source>
        <translation>Misst das Rendering am Ziel.</translation>
    </message>
    <message>
        <source>Min scale</source>
        <translation>Kleinste Skala</translation>
    </message>
    <message>
        <source>Min scale 0.03</source>
        <translation>Kleinste Skala 0,03</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Impuls</translation>
    </message>
    <message>
        <source>Moves the parameters and keeps them within their limits.</source>
        <translation>Bewegt die Parameter und hält sie in ihren Grenzen.</translation>
    </message>
    <message>
        <source>Much better: weights reach further, until their sum falls below 1e-10 somewhere.</source>
        <translation>Viel besser: Die Gewichte reichen weiter, bis ihre Summe irgendwo unter 1e-10 fällt.</translation>
    </message>
    <message>
        <source>No cut-off</source>
        <translation>Kein Abschneiden</translation>
    </message>
    <message>
        <source>Norms</source>
        <translation>Normen</translation>
    </message>
    <message>
        <source>Number of Gaussians.</source>
        <translation>Anzahl der Gaußfunktionen.</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Zielfunktion</translation>
    </message>
    <message>
        <source>Objective of this row minus that of the row before: what the same update really did. 0 where predicted_change is.</source>
        <translation>Zielfunktion dieser Zeile minus die der vorigen: was derselbe Schritt wirklich bewirkt hat. 0, wo predicted_change 0 ist.</translation>
    </message>
    <message>
        <source>Off: rotations get neither gradient nor update (seed 002&apos;s program).</source>
        <translation>Aus: Drehungen bekommen weder Gradient noch Schritt (Programm von Seed 002).</translation>
    </message>
    <message>
        <source>Only delays the holes.</source>
        <translation>Verzögert die Löcher nur.</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>PSNR</source>
        <translation>PSNR</translation>
    </message>
    <message>
        <source>Parameters a group</source>
        <translation>Parameter je Gruppe</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Geduld</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Pixel centre</source>
        <translation>Pixelmitte</translation>
    </message>
    <message>
        <source>Pixels that no Gaussian covers (weight sum ≤ 1e-10). They get no gradient.</source>
        <translation>Pixel, die keine Gaußfunktion bedeckt (Gewichtssumme ≤ 1e-10). Sie bekommen keinen Gradienten.</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Platzierung</translation>
    </message>
    <message>
        <source>Plotted loss</source>
        <translation>Gezeichneter Verlust</translation>
    </message>
    <message>
        <source>Plotted loss: l1_weight L1 + l2_weight L2 + ssim_weight (1 − SSIM).</source>
        <translation>Gezeichneter Verlust: l1_weight L1 + l2_weight L2 + ssim_weight (1 − SSIM).</translation>
    </message>
    <message>
        <source>Position map</source>
        <translation>Positionsart</translation>
    </message>
    <message>
        <source>Predicted against actual change</source>
        <translation>Vorhergesagte und tatsächliche Änderung</translation>
    </message>
    <message>
        <source>Predicted change</source>
        <translation>Vorhergesagte Änderung</translation>
    </message>
    <message>
        <source>Rate of the schedule for this update, before the groups&apos; factors.</source>
        <translation>Rate des Zeitplans für diesen Schritt, vor den Faktoren der Gruppen.</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Red after</source>
        <translation>Rot danach</translation>
    </message>
    <message>
        <source>Render</source>
        <translation>Rendering</translation>
    </message>
    <message>
        <source>Render − target, mean over channels.</source>
        <translation>Rendering − Ziel, Mittel über die Kanäle.</translation>
    </message>
    <message>
        <source>Renderer</source>
        <translation>Renderer</translation>
    </message>
    <message>
        <source>Reset m</source>
        <translation>m zurücksetzen</translation>
    </message>
    <message>
        <source>Reset m at 1500</source>
        <translation>m bei 1500 zurücksetzen</translation>
    </message>
    <message>
        <source>Reset m, v</source>
        <translation>m, v zurücksetzen</translation>
    </message>
    <message>
        <source>Reset m, v at 1500</source>
        <translation>m, v bei 1500 zurücksetzen</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Residuum</translation>
    </message>
    <message>
        <source>SSIM</source>
        <translation>SSIM</translation>
    </message>
    <message>
        <source>SSIM border</source>
        <translation>SSIM-Rand</translation>
    </message>
    <message>
        <source>SSIM window</source>
        <translation>SSIM-Fenster</translation>
    </message>
    <message>
        <source>Scales (Cholesky: l1 and l3) are set back to this after an update, in widths of the picture (in normalised units the vertical one in heights); 0 = none.</source>
        <translation>Skalen (Cholesky: l1 und l3) werden nach einem Schritt hierauf zurückgesetzt, in Bildbreiten (in normierten Einheiten die senkrechte in Bildhöhen); 0 = keine.</translation>
    </message>
    <message>
        <source>Scales are set back to this after an update, in widths of the picture; 0 = none.</source>
        <translation>Skalen werden nach einem Schritt hierauf zurückgesetzt, in Bildbreiten; 0 = keine.</translation>
    </message>
    <message>
        <source>Scales on a limit</source>
        <translation>Skalen an einer Grenze</translation>
    </message>
    <message>
        <source>Scales that sit on min_scale or max_scale after this row&apos;s update.</source>
        <translation>Skalen, die nach dem Schritt dieser Zeile auf min_scale oder max_scale liegen.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>See init_scale_low.</source>
        <translation>Siehe init_scale_low.</translation>
    </message>
    <message>
        <source>Seed 002</source>
        <translation>Seed 002</translation>
    </message>
    <message>
        <source>Seed 002: the fit that turns around</source>
        <translation>Seed 002: die Anpassung, die kehrtmacht</translation>
    </message>
    <message>
        <source>Sets first and second moments to 0, and with them the step count of the bias corrections.</source>
        <translation>Setzt erste und zweite Momente auf 0 und damit auch den Schrittzähler der Bias-Korrekturen.</translation>
    </message>
    <message>
        <source>Sets in after</source>
        <translation>Setzt ein nach</translation>
    </message>
    <message>
        <source>Sets the first moments (momentum) to 0.</source>
        <translation>Setzt die ersten Momente (Impuls) auf 0.</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Share of error</source>
        <translation>Fehleranteil</translation>
    </message>
    <message>
        <source>Share of the squared error that lies in holes.</source>
        <translation>Anteil des quadratischen Fehlers, der in Löchern liegt.</translation>
    </message>
    <message>
        <source>Shorter momentum. Diverges earlier.</source>
        <translation>Kürzerer Impuls. Divergiert früher.</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Ähnlichkeit</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Step count too</source>
        <translation>Auch den Schrittzähler</translation>
    </message>
    <message>
        <source>Step of the difference</source>
        <translation>Schrittweite der Differenz</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Abbruch</translation>
    </message>
    <message>
        <source>Sum blending</source>
        <translation>Summen-Überblendung</translation>
    </message>
    <message>
        <source>Sum of gradient · update for the update before this row: the change of the objective if it were linear. 0 in row 1 and after an edit that changes the objective or pokes a value.</source>
        <translation>Summe von Gradient · Schritt für den Schritt vor dieser Zeile: die Änderung der Zielfunktion, wäre sie linear. 0 in Zeile 1 und nach einer Änderung, die die Zielfunktion ändert oder einen Wert setzt.</translation>
    </message>
    <message>
        <source>Sum of the Gaussians&apos; weights at each pixel.</source>
        <translation>Summe der Gewichte der Gaußfunktionen an jedem Pixel.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>The function whose gradient is used: mean squared error, mean absolute error, or the plotted loss itself.</source>
        <translation>Die Funktion, deren Gradient verwendet wird: mittlerer quadratischer Fehler, mittlerer absoluter Fehler, oder der gezeichnete Verlust selbst.</translation>
    </message>
    <message>
        <source>The function whose gradient moves the parameters. It is the plotted loss only for objective = combined.</source>
        <translation>Die Funktion, deren Gradient die Parameter bewegt. Nur bei objective = combined ist sie der gezeichnete Verlust.</translation>
    </message>
    <message>
        <source>The loss falls for about 1500 iterations, then climbs above its start. Five cures were tried and none of them was one.</source>
        <translation>Der Verlust fällt etwa 1500 Iterationen lang und steigt dann über seinen Anfang. Fünf Mittel wurden versucht, keines half.</translation>
    </message>
    <message>
        <source>The note&apos;s experiment 1, second form.</source>
        <translation>Experiment 1 der Notiz, zweite Form.</translation>
    </message>
    <message>
        <source>The note&apos;s experiment 1. Diverges all the same, later.</source>
        <translation>Experiment 1 der Notiz. Divergiert trotzdem, nur später.</translation>
    </message>
    <message>
        <source>The note&apos;s experiment 2. Stops at a bump near 1200, short of the best loss near 1460.</source>
        <translation>Experiment 2 der Notiz. Bricht an einer Unebenheit um 1200 ab, vor dem besten Verlust um 1460.</translation>
    </message>
    <message>
        <source>The note&apos;s experiment 3. Never clips: the norm stays below 0.4.</source>
        <translation>Experiment 3 der Notiz. Begrenzt nie: Die Norm bleibt unter 0,4.</translation>
    </message>
    <message>
        <source>The note&apos;s experiment 4, first moments only.</source>
        <translation>Experiment 4 der Notiz, nur erste Momente.</translation>
    </message>
    <message>
        <source>The note&apos;s experiment 4: a fresh Adam. Diverges faster.</source>
        <translation>Experiment 4 der Notiz: ein frischer Adam. Divergiert schneller.</translation>
    </message>
    <message>
        <source>The note&apos;s experiment 5: plain gradient descent at rate 0.1. Slow, and no divergence yet.</source>
        <translation>Experiment 5 der Notiz: einfacher Gradientenabstieg mit Rate 0,1. Langsam, und noch keine Divergenz.</translation>
    </message>
    <message>
        <source>The note&apos;s proposal. At 1500 the rate is still 95 % of its start; diverges.</source>
        <translation>Der Vorschlag der Notiz. Bei 1500 hat die Rate noch 95 % ihres Anfangswerts; divergiert.</translation>
    </message>
    <message>
        <source>The other draw order of the same repository: another start, loss 0.232900.</source>
        <translation>Die andere Ziehungsfolge desselben Repositorys: ein anderer Anfang, Verlust 0,232900.</translation>
    </message>
    <message>
        <source>The picture is shrunk until its longer side is this; 0 = as it is.</source>
        <translation>Das Bild wird verkleinert, bis seine längere Seite so lang ist; 0 = wie es ist.</translation>
    </message>
    <message>
        <source>The picture to fit.</source>
        <translation>Das anzunähernde Bild.</translation>
    </message>
    <message>
        <source>The run stops when the plotted loss has not improved for so long; 0 = never.</source>
        <translation>Der Lauf endet, wenn sich der gezeichnete Verlust so lange nicht verbessert hat; 0 = nie.</translation>
    </message>
    <message>
        <source>The work of the comparison program</source>
        <translation>Die Arbeit des Vergleichsprogramms</translation>
    </message>
    <message>
        <source>Train rotation</source>
        <translation>Drehung lernen</translation>
    </message>
    <message>
        <source>Unit of positions and scales: the picture&apos;s width and height, or pixels.</source>
        <translation>Einheit von Positionen und Skalen: Breite und Höhe des Bildes, oder Pixel.</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Until then the rate stays at its base value.</source>
        <translation>Bis dahin bleibt die Rate auf ihrem Grundwert.</translation>
    </message>
    <message>
        <source>Update norm</source>
        <translation>Schrittnorm</translation>
    </message>
    <message>
        <source>Weight floor</source>
        <translation>Mindestgewicht</translation>
    </message>
    <message>
        <source>Weight floor 0.001</source>
        <translation>Mindestgewicht 0,001</translation>
    </message>
    <message>
        <source>Weight of 1 − SSIM in the plotted loss and the combined objective.</source>
        <translation>Gewicht von 1 − SSIM im gezeichneten Verlust und in der kombinierten Zielfunktion.</translation>
    </message>
    <message>
        <source>Weight of the mean absolute error in the plotted loss and the combined objective.</source>
        <translation>Gewicht des mittleren absoluten Fehlers im gezeichneten Verlust und in der kombinierten Zielfunktion.</translation>
    </message>
    <message>
        <source>Weight of the mean squared error in the plotted loss and the combined objective.</source>
        <translation>Gewicht des mittleren quadratischen Fehlers im gezeichneten Verlust und in der kombinierten Zielfunktion.</translation>
    </message>
    <message>
        <source>Weight sum</source>
        <translation>Gewichtssumme</translation>
    </message>
    <message>
        <source>What describes an ellipse: two scales and an angle, or the Cholesky factor of the covariance.</source>
        <translation>Was eine Ellipse beschreibt: zwei Skalen und ein Winkel, oder der Cholesky-Faktor der Kovarianz.</translation>
    </message>
    <message>
        <source>What the Gaussians give before the row&apos;s update.</source>
        <translation>Was die Gaußfunktionen vor dem Schritt der Zeile ergeben.</translation>
    </message>
    <message>
        <source>Zhang et al., ECCV 2024: accumulated summation, Cholesky factors, tanh positions, L2 alone, Adan, the rate halved every 20 000 of 50 000 iterations. Brings a generated 256 × 256 picture where no image is given.</source>
        <translation>Zhang et al., ECCV 2024: Aufsummieren, Cholesky-Faktoren, tanh-Positionen, nur L2, Adan, die Rate alle 20 000 von 50 000 Iterationen halbiert. Bringt ein erzeugtes Bild von 256 × 256 mit, wenn keines angegeben ist.</translation>
    </message>
    <message>
        <source>cosine: the rate at the end of the span.</source>
        <translation>cosine: die Rate am Ende der Spanne.</translation>
    </message>
    <message>
        <source>direct: the parameter is the position. tanh: the position is (1 + tanh p) / 2 of the picture (GaussianImage).</source>
        <translation>direct: Der Parameter ist die Position. tanh: Die Position liegt bei (1 + tanh p) / 2 des Bildes (GaussianImage).</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>Gradient</translation>
    </message>
    <message>
        <source>gradient norm</source>
        <translation>Gradientennorm</translation>
    </message>
    <message>
        <source>init = file: n × 8 little-endian float32, x, y, shape and rotation, red, green, blue of each Gaussian (scale-rotation: sx, sy, angle; cholesky: l1, l2, l3), in the unit of `units`.</source>
        <translation>init = file: n × 8 float32, little-endian: x, y, Form und Drehung, Rot, Grün, Blau jeder Gaußfunktion (scale-rotation: sx, sy, Winkel; cholesky: l1, l2, l3), in der Einheit von `units`.</translation>
    </message>
    <message>
        <source>init = random: which is drawn first for each Gaussian. Seed 002&apos;s program has both orders, in two places, and so two initial losses.</source>
        <translation>init = random: was für jede Gaußfunktion zuerst gezogen wird. Das Programm von Seed 002 hat an zwei Stellen beide Folgen und darum zwei Anfangsverluste.</translation>
    </message>
    <message>
        <source>iterations</source>
        <translation>Iter.</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>normalised: added to the weight sum, as if a black Gaussian of this weight lay everywhere.</source>
        <translation>normalised: wird zur Gewichtssumme addiert, als läge überall eine schwarze Gaußfunktion dieses Gewichts.</translation>
    </message>
    <message>
        <source>normalised: weighted mean of the colours, black where no weight is. sum: weighted sum of the colours (GaussianImage).</source>
        <translation>normalised: gewichtetes Mittel der Farben, schwarz, wo kein Gewicht ist. sum: gewichtete Summe der Farben (GaussianImage).</translation>
    </message>
    <message>
        <source>objective / unit</source>
        <translation>Zielfunktion / Einheit</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>random: uniform positions and colours. kmeans: centres of clusters of pixels alike in place and colour. gradient: positions drawn where the picture changes, 30 % anywhere. file: read from init_file.</source>
        <translation>random: gleichverteilte Positionen und Farben. kmeans: Mitten von Gruppen in Ort und Farbe ähnlicher Pixel. gradient: Positionen dort gezogen, wo sich das Bild ändert, 30 % irgendwo. file: aus init_file gelesen.</translation>
    </message>
    <message>
        <source>render</source>
        <translation>Rendern</translation>
    </message>
    <message>
        <source>step, exponential: iterations in which the rate changes by the factor; cosine: length of the descent.</source>
        <translation>step, exponential: Iterationen, in denen sich die Rate um den Faktor ändert; cosine: Länge des Abstiegs.</translation>
    </message>
    <message>
        <source>step, exponential: what the rate is multiplied with once a span.</source>
        <translation>step, exponential: womit die Rate je Spanne einmal multipliziert wird.</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>update</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>valid: whole windows only. zero: a window at every pixel, black outside.</source>
        <translation>valid: nur ganze Fenster. zero: ein Fenster an jedem Pixel, außerhalb schwarz.</translation>
    </message>
    <message>
        <source>x after</source>
        <translation>x danach</translation>
    </message>
    <message>
        <source>y after</source>
        <translation>y danach</translation>
    </message>
    <message>
        <source>σx after</source>
        <translation>σx danach</translation>
    </message>
    <message>
        <source>σy after</source>
        <translation>σy danach</translation>
    </message>
    <message>
        <source>−10 log10 L2, of the render as it is (not cut to 0..1).</source>
        <translation>−10 log10 L2 des Renderings, wie es ist (nicht auf 0..1 beschnitten).</translation>
    </message>
    <message>
        <source>(objective / unit)²</source>
        <translation>(Zielfunktion / Einheit)²</translation>
    </message>
    <message>
        <source>After the update</source>
        <translation>Nach dem Schritt</translation>
    </message>
    <message>
        <source>Before the update</source>
        <translation>Vor dem Schritt</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>First moment m</source>
        <translation>Erstes Moment m</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>Gradient</translation>
    </message>
    <message>
        <source>Second moment v</source>
        <translation>Zweites Moment v</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>contribution</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>m Blue</source>
        <translation>m Blau</translation>
    </message>
    <message>
        <source>m Green</source>
        <translation>m Grün</translation>
    </message>
    <message>
        <source>m Red</source>
        <translation>m Rot</translation>
    </message>
    <message>
        <source>m Rotation</source>
        <translation>m Drehung</translation>
    </message>
    <message>
        <source>m Scale x</source>
        <translation>m Skala x</translation>
    </message>
    <message>
        <source>m Scale y</source>
        <translation>m Skala y</translation>
    </message>
    <message>
        <source>position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>rotation</source>
        <translation>Drehung</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>v Blue</source>
        <translation>v Blau</translation>
    </message>
    <message>
        <source>v Green</source>
        <translation>v Grün</translation>
    </message>
    <message>
        <source>v Red</source>
        <translation>v Rot</translation>
    </message>
    <message>
        <source>v Rotation</source>
        <translation>v Drehung</translation>
    </message>
    <message>
        <source>v Scale x</source>
        <translation>v Skala x</translation>
    </message>
    <message>
        <source>v Scale y</source>
        <translation>v Skala y</translation>
    </message>
    <message>
        <source>∂ Blue</source>
        <translation>∂ Blau</translation>
    </message>
    <message>
        <source>∂ Green</source>
        <translation>∂ Grün</translation>
    </message>
    <message>
        <source>∂ Red</source>
        <translation>∂ Rot</translation>
    </message>
    <message>
        <source>∂ Rotation</source>
        <translation>∂ Drehung</translation>
    </message>
    <message>
        <source>∂ Scale x</source>
        <translation>∂ Skala x</translation>
    </message>
    <message>
        <source>∂ Scale y</source>
        <translation>∂ Skala y</translation>
    </message>
    <message>
        <source>One-sigma ellipses of the Gaussians, coloured by a quantity of choice. The selected one shows where it ends.</source>
        <translation>Ein-Sigma-Ellipsen der Gaußfunktionen, eingefärbt nach einer wählbaren Größe. Die gewählte zeigt, wo sie endet.</translation>
    </message>
    <message>
        <source>1 / eigenvalue is cut to this; 0: no clamp.</source>
        <translation>1 / Eigenwert wird hierauf gekürzt; 0: keine Begrenzung.</translation>
    </message>
    <message>
        <source>1 / eigenvalue is raised to this; only with lambda_inv_max &gt; 0. OpenFace has no clamp.</source>
        <translation>1 / Eigenwert wird hierauf angehoben; nur bei lambda_inv_max &gt; 0. OpenFace begrenzt nicht.</translation>
    </message>
    <message>
        <source>1 where the iteration only found the stop rule true.</source>
        <translation>1, wo die Iteration nur die Abbruchregel erfüllt fand.</translation>
    </message>
    <message>
        <source>1/eigenvalue clamped</source>
        <translation>1/Eigenwert begrenzt</translation>
    </message>
    <message>
        <source>2 × 2 transposed</source>
        <translation>2 × 2 transponiert</translation>
    </message>
    <message>
        <source>A face of soft dots that moves, with the model it was made from and its true landmarks as reference. Needs no file.</source>
        <translation>Ein bewegtes Gesicht aus weichen Punkten, mit dem Modell, aus dem es gemacht ist, und seinen wahren Landmarken als Referenz. Braucht keine Datei.</translation>
    </message>
    <message>
        <source>A fit that ends a window smaller than this has failed.</source>
        <translation>Eine Anpassung, die ein Fenster kleiner beendet, ist gescheitert.</translation>
    </message>
    <message>
        <source>A single image is turned into so many frames by a synthetic camera motion; 0: it stays one.</source>
        <translation>Aus einem Einzelbild werden durch eine künstliche Kamerabewegung so viele Bilder; 0: es bleibt eines.</translation>
    </message>
    <message>
        <source>A stage ends when the shape (px, over all coordinates) or the parameters changed by less than the threshold.</source>
        <translation>Eine Stufe endet, wenn sich die Form (px, über alle Koordinaten) oder die Parameter um weniger als die Schwelle geändert haben.</translation>
    </message>
    <message>
        <source>A tile a landmark: the picture in the reference frame, as the experts see it.</source>
        <translation>Eine Kachel je Landmarke: das Bild im Referenzsystem, wie die Experten es sehen.</translation>
    </message>
    <message>
        <source>A:B, 1-based and inclusive; empty: all.</source>
        <translation>A:B, ab 1 gezählt und einschließlich; leer: alle.</translation>
    </message>
    <message>
        <source>Adapt to scale</source>
        <translation>An Skala anpassen</translation>
    </message>
    <message>
        <source>Adds the step and keeps the shape within its limits.</source>
        <translation>Addiert den Schritt und hält die Form in ihren Grenzen.</translation>
    </message>
    <message>
        <source>After the update.</source>
        <translation>Nach dem Schritt.</translation>
    </message>
    <message>
        <source>Base of r in r / eigenvalue. Negative: the profile&apos;s (25, wild 35), times 0.9 for main_ceclm_general; FaceTracker: half of sigma² in image px².</source>
        <translation>Grundwert von r in r / Eigenwert. Negativ: der des Profils (25, wild 35), bei main_ceclm_general mal 0.9; FaceTracker: die Hälfte von sigma² in Bild-px².</translation>
    </message>
    <message>
        <source>Base width of the mean-shift kernel. 0: the profile&apos;s (1.5, wild 1.25), times 1.5 for main_ceclm_general; FaceTracker: a sixth of the window.</source>
        <translation>Grundbreite des Mean-Shift-Kerns. 0: die des Profils (1.5, wild 1.25), bei main_ceclm_general mal 1.5; FaceTracker: ein Sechstel des Fensters.</translation>
    </message>
    <message>
        <source>Best so far</source>
        <translation>Bisher bester</translation>
    </message>
    <message>
        <source>Border penalty</source>
        <translation>Randstrafe</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Rahmenliste</translation>
    </message>
    <message>
        <source>Brows</source>
        <translation>Brauen</translation>
    </message>
    <message>
        <source>CSV with columns frame, x, y, w, h: a box for each frame it names.</source>
        <translation>CSV mit den Spalten frame, x, y, w, h: ein Rahmen für jedes genannte Bild.</translation>
    </message>
    <message>
        <source>Centre x</source>
        <translation>Mitte x</translation>
    </message>
    <message>
        <source>Centre y</source>
        <translation>Mitte y</translation>
    </message>
    <message>
        <source>Clamped modes</source>
        <translation>Begrenzte Moden</translation>
    </message>
    <message>
        <source>Clamps 1/eigenvalue to [0.01, 1] as seed 001&apos;s program did.</source>
        <translation>Begrenzt 1/Eigenwert auf [0.01, 1], wie das Programm von Seed 001.</translation>
    </message>
    <message>
        <source>Confidence of the expert, or how far the peak of its response map stands out (windows of 9 cells and more).</source>
        <translation>Vertrauen des Experten, oder wie weit die Spitze seiner Antwortkarte heraussticht (Fenster ab 9 Zellen).</translation>
    </message>
    <message>
        <source>Data pull</source>
        <translation>Zug der Daten</translation>
    </message>
    <message>
        <source>Derivatives by Euler angles, although the update composes small rotations.</source>
        <translation>Ableitungen nach Euler-Winkeln, obwohl der Schritt kleine Drehungen verkettet.</translation>
    </message>
    <message>
        <source>Distances</source>
        <translation>Abstände</translation>
    </message>
    <message>
        <source>Drop landmark</source>
        <translation>Landmarke weglassen</translation>
    </message>
    <message>
        <source>Early termination</source>
        <translation>Frühes Verwerfen</translation>
    </message>
    <message>
        <source>Eigenvalue</source>
        <translation>Eigenwert</translation>
    </message>
    <message>
        <source>Eleven hypotheses</source>
        <translation>Elf Hypothesen</translation>
    </message>
    <message>
        <source>Empty: 0,9,7,0, for FaceTracker 7.</source>
        <translation>Leer: 0,9,7,0, für FaceTracker 7.</translation>
    </message>
    <message>
        <source>Ends synthetic responses, pins and drops of a landmark.</source>
        <translation>Beendet künstliche Antworten, Nadeln und Weglassen einer Landmarke.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Euclidean norm of the mean-shift over all 2 n coordinates, in image px. 58 px over 68 landmarks are 7 px a landmark.</source>
        <translation>Euklidische Norm des Mean-Shifts über alle 2 n Koordinaten, in Bild-px. 58 px über 68 Landmarken sind 7 px je Landmarke.</translation>
    </message>
    <message>
        <source>Euclidean norm of the solved step over scale, radians, px and mm, as it is.</source>
        <translation>Euklidische Norm des gelösten Schritts über Skala, Radiant, px und mm, wie er ist.</translation>
    </message>
    <message>
        <source>Every shape coefficient is cut to so many standard deviations after an update.</source>
        <translation>Jeder Formkoeffizient wird nach einem Schritt auf so viele Standardabweichungen gekürzt.</translation>
    </message>
    <message>
        <source>Eyes</source>
        <translation>Augen</translation>
    </message>
    <message>
        <source>Face landmarks (CLNF)</source>
        <translation>Gesichts-Landmarken (CLNF)</translation>
    </message>
    <message>
        <source>Finds where each response map pulls its landmark.</source>
        <translation>Bestimmt, wohin jede Antwortkarte ihre Landmarke zieht.</translation>
    </message>
    <message>
        <source>Fit the first scale alone at first and complete only what looks promising, where the model has the cut-offs for it.</source>
        <translation>Zuerst nur die erste Skala anpassen und nur vollenden, was vielversprechend ist, wo das Modell die Schwellen dafür hat.</translation>
    </message>
    <message>
        <source>Fits a face model to video or pictures by regularised landmark mean-shift (OpenFace&apos;s CLNF and CE-CLM, FaceTracker).</source>
        <translation>Passt ein Gesichtsmodell durch regularisierten Landmark-Mean-Shift an Video oder Bilder an (CLNF und CE-CLM von OpenFace, FaceTracker).</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Frame result</source>
        <translation>Ergebnis des Bildes</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Frames of motion</source>
        <translation>Bilder der Bewegung</translation>
    </message>
    <message>
        <source>From the best hypothesis</source>
        <translation>Zur besten Hypothese</translation>
    </message>
    <message>
        <source>Frozen modes</source>
        <translation>Eingefrorene Moden</translation>
    </message>
    <message>
        <source>Generated face</source>
        <translation>Erzeugtes Gesicht</translation>
    </message>
    <message>
        <source>Height, px</source>
        <translation>Höhe, px</translation>
    </message>
    <message>
        <source>Highest likelihood of this frame so far.</source>
        <translation>Bisher höchste Likelihood dieses Bildes.</translation>
    </message>
    <message>
        <source>Hypothesis</source>
        <translation>Hypothese</translation>
    </message>
    <message>
        <source>Index of the experts&apos; view.</source>
        <translation>Index der Ansicht der Experten.</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Interleaved weights</source>
        <translation>Verschränkte Gewichte</translation>
    </message>
    <message>
        <source>Iterations, non-rigid</source>
        <translation>Iterationen, verformbar</translation>
    </message>
    <message>
        <source>Iterations, rigid</source>
        <translation>Iterationen, starr</translation>
    </message>
    <message>
        <source>Jaw</source>
        <translation>Kiefer</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kern</translation>
    </message>
    <message>
        <source>Kernel coefficient reused</source>
        <translation>Kernkoeffizient verwechselt</translation>
    </message>
    <message>
        <source>Landmark</source>
        <translation>Landmarke</translation>
    </message>
    <message>
        <source>Landmark (-1: all)</source>
        <translation>Landmarke (-1: alle)</translation>
    </message>
    <message>
        <source>Landmarks</source>
        <translation>Landmarken</translation>
    </message>
    <message>
        <source>Landmarks to compare with: an OpenFace CSV, frame,x0,y0,... or a .pts file.</source>
        <translation>Landmarken zum Vergleichen: eine OpenFace-CSV, frame,x0,y0,... oder eine .pts-Datei.</translation>
    </message>
    <message>
        <source>Landmarks weigh this times the expert&apos;s confidence; 0: all weigh 1.</source>
        <translation>Landmarken wiegen so viel mal das Vertrauen des Experten; 0: alle wiegen 1.</translation>
    </message>
    <message>
        <source>Largest 1/eigenvalue</source>
        <translation>Größtes 1/Eigenwert</translation>
    </message>
    <message>
        <source>Least 1/eigenvalue</source>
        <translation>Kleinstes 1/Eigenwert</translation>
    </message>
    <message>
        <source>Leaves a landmark out of the fit.</source>
        <translation>Lässt eine Landmarke aus der Anpassung weg.</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Likelihood</translation>
    </message>
    <message>
        <source>Mean distance to the reference after the update; nan without one.</source>
        <translation>Mittlerer Abstand zur Referenz nach dem Schritt; nan ohne eine.</translation>
    </message>
    <message>
        <source>Mean of the landmarks&apos; weights; 1 without.</source>
        <translation>Mittel der Gewichte der Landmarken; 1 ohne.</translation>
    </message>
    <message>
        <source>Mean over landmarks of log(sum of kernel × response) before the update; that of a hypothesis&apos; last step decides between hypotheses.</source>
        <translation>Mittel über die Landmarken von log(Summe aus Kern × Antwort) vor dem Schritt; der Wert des letzten Schritts einer Hypothese entscheidet zwischen den Hypothesen.</translation>
    </message>
    <message>
        <source>Mean shift</source>
        <translation>Mean-Shift</translation>
    </message>
    <message>
        <source>Mean weight</source>
        <translation>Mittleres Gewicht</translation>
    </message>
    <message>
        <source>Mean-shift norm</source>
        <translation>Mean-Shift-Norm</translation>
    </message>
    <message>
        <source>Mean-shift, RMS</source>
        <translation>Mean-Shift, RMS</translation>
    </message>
    <message>
        <source>Mean-shift, RMS in cells</source>
        <translation>Mean-Shift, RMS in Zellen</translation>
    </message>
    <message>
        <source>Mean-shifts</source>
        <translation>Mean-Shifts</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Most iterations of pose alone.</source>
        <translation>Höchstzahl der Iterationen der Lage allein.</translation>
    </message>
    <message>
        <source>Most iterations of pose and shape.</source>
        <translation>Höchstzahl der Iterationen von Lage und Form.</translation>
    </message>
    <message>
        <source>Mouth</source>
        <translation>Mund</translation>
    </message>
    <message>
        <source>Move box</source>
        <translation>Rahmen bewegen</translation>
    </message>
    <message>
        <source>Move landmark</source>
        <translation>Landmarke bewegen</translation>
    </message>
    <message>
        <source>Moved since the last frame</source>
        <translation>Bewegt seit dem letzten Bild</translation>
    </message>
    <message>
        <source>Moves the estimate so that a landmark comes near a point, the others staying as far as the model allows; to the reference for x &lt; 0.</source>
        <translation>Bewegt die Schätzung so, dass eine Landmarke nahe an einen Punkt kommt und die anderen bleiben, soweit das Modell es zulässt; bei x &lt; 0 zur Referenz.</translation>
    </message>
    <message>
        <source>No reference warp</source>
        <translation>Keine Referenzverzerrung</translation>
    </message>
    <message>
        <source>Nose</source>
        <translation>Nase</translation>
    </message>
    <message>
        <source>Numeric rotation Jacobian</source>
        <translation>Numerische Dreh-Jacobi-Matrix</translation>
    </message>
    <message>
        <source>Offset in the wrong frame</source>
        <translation>Versatz im falschen System</translation>
    </message>
    <message>
        <source>Offsets from the base shape are taken in image px as if they were cells.</source>
        <translation>Versätze zur Grundform werden in Bild-px genommen, als wären es Zellen.</translation>
    </message>
    <message>
        <source>OpenFace</source>
        <translation>OpenFace</translation>
    </message>
    <message>
        <source>OpenFace -wild</source>
        <translation>OpenFace -wild</translation>
    </message>
    <message>
        <source>OpenFace 2&apos;s defaults.</source>
        <translation>Vorgabewerte von OpenFace 2.</translation>
    </message>
    <message>
        <source>OpenFace&apos;s settings for pictures in the wild.</source>
        <translation>Einstellungen von OpenFace für Bilder aus freier Wildbahn.</translation>
    </message>
    <message>
        <source>OpenFace: the three best hypotheses are completed from their pose and p = 0, but for the last one tried.</source>
        <translation>OpenFace: Die drei besten Hypothesen werden aus ihrer Lage und p = 0 vollendet, außer der zuletzt versuchten.</translation>
    </message>
    <message>
        <source>Parameter step</source>
        <translation>Parameterschritt</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Patches</source>
        <translation>Ausschnitte</translation>
    </message>
    <message>
        <source>Patches are cut at the scale and rotation of the image.</source>
        <translation>Ausschnitte werden in Skala und Drehung des Bildes genommen.</translation>
    </message>
    <message>
        <source>Pin landmark</source>
        <translation>Landmarke feststecken</translation>
    </message>
    <message>
        <source>Pitch after the update.</source>
        <translation>Nicken nach dem Schritt.</translation>
    </message>
    <message>
        <source>Planted faults</source>
        <translation>Eingebaute Fehler</translation>
    </message>
    <message>
        <source>Pose</source>
        <translation>Lage</translation>
    </message>
    <message>
        <source>Prior pull</source>
        <translation>Zug des Priors</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Pull of the data against pull of the prior for each mode, eigenvalue and place in it.</source>
        <translation>Zug der Daten gegen Zug des Priors je Mode, Eigenwert und Lage darin.</translation>
    </message>
    <message>
        <source>Pulls a landmark to a point with the weight of pins; where it is for x &lt; 0.</source>
        <translation>Zieht eine Landmarke mit dem Gewicht der Nadeln zu einem Punkt; bei x &lt; 0 dorthin, wo sie ist.</translation>
    </message>
    <message>
        <source>PyCLNF</source>
        <translation>PyCLNF</translation>
    </message>
    <message>
        <source>RMS a landmark from the best hypothesis of this frame so far; nan without one.</source>
        <translation>RMS je Landmarke zur bisher besten Hypothese dieses Bildes; nan ohne eine.</translation>
    </message>
    <message>
        <source>RMS a landmark from the result of the last frame.</source>
        <translation>RMS je Landmarke zum Ergebnis des letzten Bildes.</translation>
    </message>
    <message>
        <source>Re-initialise every</source>
        <translation>Neu suchen nach</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Regularisation</source>
        <translation>Regularisierung</translation>
    </message>
    <message>
        <source>Release landmarks</source>
        <translation>Landmarken freigeben</translation>
    </message>
    <message>
        <source>Response maps</source>
        <translation>Antwortkarten</translation>
    </message>
    <message>
        <source>Response maps become a Gaussian at a point of the picture; at the reference for x &lt; 0.</source>
        <translation>Antwortkarten werden zu einer Gaußfunktion an einem Punkt des Bildes; bei x &lt; 0 an der Referenz.</translation>
    </message>
    <message>
        <source>Resume without shape</source>
        <translation>Ohne Form fortsetzen</translation>
    </message>
    <message>
        <source>Roll after the update.</source>
        <translation>Rollen nach dem Schritt.</translation>
    </message>
    <message>
        <source>Root mean square a landmark of what the update moved.</source>
        <translation>Quadratisches Mittel je Landmarke dessen, was der Schritt bewegt hat.</translation>
    </message>
    <message>
        <source>Root mean square of the mean-shift a landmark, image px.</source>
        <translation>Quadratisches Mittel des Mean-Shifts je Landmarke, in Bild-px.</translation>
    </message>
    <message>
        <source>Root mean square of the mean-shift a landmark, in cells of the response maps: comparable between windows.</source>
        <translation>Quadratisches Mittel des Mean-Shifts je Landmarke, in Zellen der Antwortkarten: zwischen Fenstern vergleichbar.</translation>
    </message>
    <message>
        <source>Rotation limit</source>
        <translation>Drehgrenze</translation>
    </message>
    <message>
        <source>Rotation x</source>
        <translation>Drehung x</translation>
    </message>
    <message>
        <source>Rotation y</source>
        <translation>Drehung y</translation>
    </message>
    <message>
        <source>Rotation z</source>
        <translation>Drehung z</translation>
    </message>
    <message>
        <source>Rotations are cut to this after an update; 0: no limit, as OpenFace.</source>
        <translation>Drehungen werden nach einem Schritt hierauf gekürzt; 0: keine Grenze, wie OpenFace.</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Abtastung</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Maßstab</translation>
    </message>
    <message>
        <source>See stop_rule.</source>
        <translation>Siehe stop_rule.</translation>
    </message>
    <message>
        <source>Several views</source>
        <translation>Mehrere Ansichten</translation>
    </message>
    <message>
        <source>Several views when tracking</source>
        <translation>Mehrere Ansichten bei Verfolgung</translation>
    </message>
    <message>
        <source>Shape change</source>
        <translation>Formänderung</translation>
    </message>
    <message>
        <source>Shape coefficients</source>
        <translation>Formkoeffizienten</translation>
    </message>
    <message>
        <source>Shape coefficients that the update left on their limit.</source>
        <translation>Formkoeffizienten, die der Schritt an ihrer Grenze ließ.</translation>
    </message>
    <message>
        <source>Shape limit</source>
        <translation>Formgrenze</translation>
    </message>
    <message>
        <source>Shape modes</source>
        <translation>Formmoden</translation>
    </message>
    <message>
        <source>Shape modes that do not move, as in 0,3,7.</source>
        <translation>Formmoden, die sich nicht bewegen, etwa 0,3,7.</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Verschiebung</translation>
    </message>
    <message>
        <source>Shift x</source>
        <translation>Verschiebung x</translation>
    </message>
    <message>
        <source>Shift y</source>
        <translation>Verschiebung y</translation>
    </message>
    <message>
        <source>Side of the response maps at each scale, in cells; 0 skips one. Empty: 11,9,7,5, for FaceTracker 11,9,7.</source>
        <translation>Seite der Antwortkarten je Skala, in Zellen; 0 überspringt eine. Leer: 11,9,7,5, für FaceTracker 11,9,7.</translation>
    </message>
    <message>
        <source>Side of the response maps.</source>
        <translation>Seite der Antwortkarten.</translation>
    </message>
    <message>
        <source>Sigma</source>
        <translation>Sigma</translation>
    </message>
    <message>
        <source>Smallest scale</source>
        <translation>Kleinste Skala</translation>
    </message>
    <message>
        <source>Solves the regularised normal equations for a step.</source>
        <translation>Löst die regularisierten Normalgleichungen für einen Schritt.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Start each frame from the last one. by-input: for videos, folders and synthetic motion.</source>
        <translation>Jedes Bild vom vorigen aus beginnen. by-input: bei Videos, Ordnern und künstlicher Bewegung.</translation>
    </message>
    <message>
        <source>Starts the hypothesis anew from another box.</source>
        <translation>Beginnt die Hypothese von einem anderen Rahmen aus neu.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Stop rule</source>
        <translation>Abbruchregel</translation>
    </message>
    <message>
        <source>Stop threshold</source>
        <translation>Abbruchschwelle</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Synthetic response</source>
        <translation>Künstliche Antwort</translation>
    </message>
    <message>
        <source>Teleport to reference</source>
        <translation>Zur Referenz springen</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Terme</translation>
    </message>
    <message>
        <source>The Python port of seeds 000 and 001.</source>
        <translation>Die Python-Umsetzung der Seeds 000 und 001.</translation>
    </message>
    <message>
        <source>The estimate becomes the reference&apos;s parameters, or the model fitted to its landmarks.</source>
        <translation>Die Schätzung wird zu den Parametern der Referenz, oder zum Modell, das an ihre Landmarken angepasst ist.</translation>
    </message>
    <message>
        <source>The fault that seed 000&apos;s program had.</source>
        <translation>Der Fehler, den das Programm von Seed 000 hatte.</translation>
    </message>
    <message>
        <source>The last frame that ended, as --landmarks writes it.</source>
        <translation>Das letzte beendete Bild, wie --landmarks es schreibt.</translation>
    </message>
    <message>
        <source>The picture.</source>
        <translation>Das Bild.</translation>
    </message>
    <message>
        <source>The rim of every response map is -1e10 before maps are lifted to 0.</source>
        <translation>Der Rand jeder Antwortkarte ist -1e10, bevor die Karten auf 0 gehoben werden.</translation>
    </message>
    <message>
        <source>The similarities between image and reference are transposed.</source>
        <translation>Die Ähnlichkeitsabbildungen zwischen Bild und Referenz sind transponiert.</translation>
    </message>
    <message>
        <source>The similarity&apos;s coefficient a stands where -1 / (2 sigma²) belongs.</source>
        <translation>Der Koeffizient a der Ähnlichkeitsabbildung steht, wo -1 / (2 sigma²) hingehört.</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>Verfolgung</translation>
    </message>
    <message>
        <source>Trails</source>
        <translation>Spuren</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Verschiebung</translation>
    </message>
    <message>
        <source>Translation x</source>
        <translation>Verschiebung x</translation>
    </message>
    <message>
        <source>Translation y</source>
        <translation>Verschiebung y</translation>
    </message>
    <message>
        <source>Tries every rotation in the first frame.</source>
        <translation>Versucht im ersten Bild jede Drehung.</translation>
    </message>
    <message>
        <source>Try 11 rotations of the mean shape where a face is new, and keep the most likely fit.</source>
        <translation>Bei einem neuen Gesicht 11 Drehungen der mittleren Form versuchen und die wahrscheinlichste Anpassung behalten.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Warped patches</source>
        <translation>Entzerrte Ausschnitte</translation>
    </message>
    <message>
        <source>Warps a patch around every landmark and evaluates the experts.</source>
        <translation>Entzerrt um jede Landmarke einen Ausschnitt und wertet die Experten aus.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Weight factor</source>
        <translation>Gewichtsfaktor</translation>
    </message>
    <message>
        <source>Weight of a pinned landmark&apos;s pull towards its pin.</source>
        <translation>Gewicht des Zugs einer festgesteckten Landmarke zu ihrer Nadel.</translation>
    </message>
    <message>
        <source>Weight of pins</source>
        <translation>Gewicht der Nadeln</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Weights are ordered x0, y0, x1, y1 ... against a Jacobian of all x, then all y.</source>
        <translation>Gewichte sind als x0, y0, x1, y1 ... geordnet, die Jacobi-Matrix erst nach allen x, dann allen y.</translation>
    </message>
    <message>
        <source>Where frames are tracked, a new or lost face is always tried from 11 rotations, as OpenFace does in videos.</source>
        <translation>Bei Verfolgung wird ein neues oder verlorenes Gesicht immer aus 11 Drehungen versucht, wie OpenFace es bei Videos tut.</translation>
    </message>
    <message>
        <source>Whose base values sigma and reg_factor have while they are left to it.</source>
        <translation>Wessen Grundwerte sigma und reg_factor haben, solange sie ihm überlassen sind.</translation>
    </message>
    <message>
        <source>Width of the mean-shift kernel, in force.</source>
        <translation>Breite des Mean-Shift-Kerns, wie sie gilt.</translation>
    </message>
    <message>
        <source>Width, px</source>
        <translation>Breite, px</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Windows, new face</source>
        <translation>Fenster, neues Gesicht</translation>
    </message>
    <message>
        <source>Windows, tracking</source>
        <translation>Fenster, Verfolgung</translation>
    </message>
    <message>
        <source>With l = log2(scale / 0.25): reg_factor - 15 l, sigma + l / 4, weight_factor (1 + 2 l).</source>
        <translation>Mit l = log2(scale / 0.25): reg_factor - 15 l, sigma + l / 4, weight_factor (1 + 2 l).</translation>
    </message>
    <message>
        <source>Yaw after the update.</source>
        <translation>Gieren nach dem Schritt.</translation>
    </message>
    <message>
        <source>cells</source>
        <translation>Zellen</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>face_id</source>
        <translation>face_id</translation>
    </message>
    <message>
        <source>frame</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>likelihood</source>
        <translation>Likelihood</translation>
    </message>
    <message>
        <source>mean-shift</source>
        <translation>Mean-Shift</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>gemischt</translation>
    </message>
    <message>
        <source>nonrigid</source>
        <translation>verformbar</translation>
    </message>
    <message>
        <source>p_0, p_1 ... after the update.</source>
        <translation>p_0, p_1 ... nach dem Schritt.</translation>
    </message>
    <message>
        <source>p_scale</source>
        <translation>p_scale</translation>
    </message>
    <message>
        <source>px, all coordinates</source>
        <translation>px, alle Koordinaten</translation>
    </message>
    <message>
        <source>r / eigenvalue</source>
        <translation>r / Eigenwert</translation>
    </message>
    <message>
        <source>r of the prior r / eigenvalue, in force.</source>
        <translation>r des Priors r / Eigenwert, wie es gilt.</translation>
    </message>
    <message>
        <source>rad</source>
        <translation>rad</translation>
    </message>
    <message>
        <source>response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>rigid</source>
        <translation>starr</translation>
    </message>
    <message>
        <source>solve</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>success</source>
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>table: kernel centres rounded to a tenth of a cell, as OpenFace.</source>
        <translation>table: Kernmitten auf Zehntel einer Zelle gerundet, wie OpenFace.</translation>
    </message>
    <message>
        <source>timestamp</source>
        <translation>Zeitstempel</translation>
    </message>
    <message>
        <source>warp-affine: patches sampled on a grid of 1/32 px, as OpenCV does; exact: bilinear.</source>
        <translation>warp-affine: Ausschnitte auf einem Raster von 1/32 px abgetastet, wie OpenCV; exact: bilinear.</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>x,y,w,h in px: tight around the landmarks. Empty: from `boxes`, the reference, or a detector.</source>
        <translation>x,y,w,h in px: eng um die Landmarken. Leer: aus `boxes`, der Referenz oder einem Detektor.</translation>
    </message>
    <message>
        <source>1 where the statistics&apos; variance was raised to the floor, like the map of variances.</source>
        <translation>1, wo die Varianz der Statistik auf den Boden angehoben wurde, wie die Karte der Varianzen.</translation>
    </message>
    <message>
        <source>2 I / (H clusters + H classes) of hard assignments of the training samples.</source>
        <translation>2 I / (H Cluster + H Klassen) der harten Zuordnungen der Trainingsdaten.</translation>
    </message>
    <message>
        <source>20 components on 3000 samples of 10 classes in 50 dimensions, single precision, 1000 steps of Adam an epoch. The pull on the precision has no counterweight: small components shrink, one of them runs empty, and its mean is 0 / 0.</source>
        <translation>20 Komponenten auf 3000 Stichproben aus 10 Klassen in 50 Dimensionen, einfache Genauigkeit, 1000 Adam-Schritte je Epoche. Dem Zug an der Präzision fehlt das Gegengewicht: Kleine Komponenten schrumpfen, eine läuft leer, und ihr Mittel ist 0 / 0.</translation>
    </message>
    <message>
        <source>4800 frames of 640 × 480 of the same; the first is tried from 11 rotations.</source>
        <translation>4800 Bilder von 640 × 480 desselben; das erste wird aus 11 Drehungen versucht.</translation>
    </message>
    <message>
        <source>A mixture that collapses</source>
        <translation>Eine Mischung, die zusammenbricht</translation>
    </message>
    <message>
        <source>A mixture with known truth</source>
        <translation>Eine Mischung mit bekannter Wahrheit</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Active components</source>
        <translation>Aktive Komponenten</translation>
    </message>
    <message>
        <source>Adam in natural parameters</source>
        <translation>Adam in natürlichen Parametern</translation>
    </message>
    <message>
        <source>Adam: added to the square root of the second moment.</source>
        <translation>Adam: wird zur Wurzel des zweiten Moments addiert.</translation>
    </message>
    <message>
        <source>Adam: weight of the old mean of gradients.</source>
        <translation>Adam: Gewicht des alten Mittels der Gradienten.</translation>
    </message>
    <message>
        <source>Adam: weight of the old mean of squared gradients.</source>
        <translation>Adam: Gewicht des alten Mittels der quadrierten Gradienten.</translation>
    </message>
    <message>
        <source>Added variance</source>
        <translation>Addierte Varianz</translation>
    </message>
    <message>
        <source>Agreement with labels</source>
        <translation>Übereinstimmung mit Klassen</translation>
    </message>
    <message>
        <source>An E step, the bounds, and then the parameters that Adam is on its way to; moments begin at 0.</source>
        <translation>Ein E-Schritt, die Grenzen, und dann die Parameter, zu denen Adam unterwegs ist; Momente beginnen bei 0.</translation>
    </message>
    <message>
        <source>Bounds</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Change of log-likelihood</source>
        <translation>Änderung der Log-Likelihood</translation>
    </message>
    <message>
        <source>Clamp η₂</source>
        <translation>η₂ begrenzen</translation>
    </message>
    <message>
        <source>Closed form</source>
        <translation>Geschlossene Form</translation>
    </message>
    <message>
        <source>Collapses</source>
        <translation>Bricht zusammen</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>Component × class</source>
        <translation>Komponente × Klasse</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Komponenten</translation>
    </message>
    <message>
        <source>Components to which at least one sample is assigned.</source>
        <translation>Komponenten, denen mindestens eine Stichprobe zugeordnet ist.</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Koordinaten</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Deviations</source>
        <translation>Abweichungen</translation>
    </message>
    <message>
        <source>Deviations of 45: η₂ starts 2.4 steps away from 0 and crosses it within a few steps.</source>
        <translation>Abweichungen von 45: η₂ beginnt 2,4 Schritte vor 0 und überschreitet sie nach wenigen.</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensionen</translation>
    </message>
    <message>
        <source>Distance to the exact M step</source>
        <translation>Abstand zum exakten M-Schritt</translation>
    </message>
    <message>
        <source>E step</source>
        <translation>E-Schritt</translation>
    </message>
    <message>
        <source>E step, bound and steps for one batch after another.</source>
        <translation>E-Schritt, Grenze und Schritte für einen Stapel nach dem anderen.</translation>
    </message>
    <message>
        <source>EM from a given start, 1e-6 added to every variance, samples as they are. Brings generated samples where no file is given.</source>
        <translation>EM von gegebenem Anfang, 1e-6 zu jeder Varianz addiert, Stichproben wie sie sind. Bringt erzeugte mit, wenn keine Datei angegeben ist.</translation>
    </message>
    <message>
        <source>Each component before the update: weight, variances, η₂ and its distance to 0 in steps, samples, class, nearest other component.</source>
        <translation>Jede Komponente vor dem Schritt: Gewicht, Varianzen, η₂ und sein Abstand zu 0 in Schritten, Stichproben, Klasse, nächste andere Komponente.</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Evenly chosen from the file; 0 = all.</source>
        <translation>Gleichmäßig aus der Datei gewählt; 0 = alle.</translation>
    </message>
    <message>
        <source>Every dimension is brought to mean 0 and deviation 1 with the statistics of the training samples.</source>
        <translation>Jede Dimension wird mit der Statistik der Trainingsdaten auf Mittel 0 und Abweichung 1 gebracht.</translation>
    </message>
    <message>
        <source>Exact M step</source>
        <translation>Exakter M-Schritt</translation>
    </message>
    <message>
        <source>Factor analysis</source>
        <translation>Faktorenanalyse</translation>
    </message>
    <message>
        <source>Factor analysis to so many dimensions first; 0 = the samples as they are.</source>
        <translation>Zuerst Faktorenanalyse auf so viele Dimensionen; 0 = Stichproben wie sie sind.</translation>
    </message>
    <message>
        <source>File of further samples, for scores alone.</source>
        <translation>Datei mit weiteren Stichproben, nur für Bewertungen.</translation>
    </message>
    <message>
        <source>File of one class number a test sample.</source>
        <translation>Datei mit einer Klassennummer je Teststichprobe.</translation>
    </message>
    <message>
        <source>First bad value</source>
        <translation>Erster unbrauchbarer Wert</translation>
    </message>
    <message>
        <source>First operand</source>
        <translation>Erster Operand</translation>
    </message>
    <message>
        <source>Fits a mixture of diagonal normals by EM or by Adam in natural parameters.</source>
        <translation>Passt eine Mischung diagonaler Normalverteilungen durch EM oder durch Adam in natürlichen Parametern an.</translation>
    </message>
    <message>
        <source>Floor 1.0</source>
        <translation>Boden 1,0</translation>
    </message>
    <message>
        <source>Floor hits</source>
        <translation>Bodentreffer</translation>
    </message>
    <message>
        <source>Gaussian mixture</source>
        <translation>Gaußsche Mischung</translation>
    </message>
    <message>
        <source>Generated data: components, the classes.</source>
        <translation>Erzeugte Daten: Komponenten, die Klassen.</translation>
    </message>
    <message>
        <source>Generated data: deviation of the true means; that of samples about them is 0.6 to 1.4.</source>
        <translation>Erzeugte Daten: Abweichung der wahren Mittel; die der Stichproben um sie ist 0.6 bis 1.4.</translation>
    </message>
    <message>
        <source>Generated data: dimensions.</source>
        <translation>Erzeugte Daten: Dimensionen.</translation>
    </message>
    <message>
        <source>Generated data: every number is multiplied with it.</source>
        <translation>Erzeugte Daten: Jede Zahl wird damit multipliziert.</translation>
    </message>
    <message>
        <source>Generated data: number of samples.</source>
        <translation>Erzeugte Daten: Anzahl der Stichproben.</translation>
    </message>
    <message>
        <source>Generated video</source>
        <translation>Erzeugtes Video</translation>
    </message>
    <message>
        <source>Heat maps</source>
        <translation>Wärmekarten</translation>
    </message>
    <message>
        <source>Initial variance</source>
        <translation>Anfangsvarianz</translation>
    </message>
    <message>
        <source>Initial weights</source>
        <translation>Anfangsgewichte</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>Iterationen</translation>
    </message>
    <message>
        <source>Iterations of factor analysis.</source>
        <translation>Iterationen der Faktorenanalyse.</translation>
    </message>
    <message>
        <source>Iterations of the mixture after which the run is complete.</source>
        <translation>Iterationen der Mischung, nach denen der Lauf fertig ist.</translation>
    </message>
    <message>
        <source>Iterations of this stage before the row.</source>
        <translation>Iterationen dieser Stufe vor der Zeile.</translation>
    </message>
    <message>
        <source>Its distance</source>
        <translation>Ihr Abstand</translation>
    </message>
    <message>
        <source>Its share</source>
        <translation>Ihr Anteil</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Largest deviation</source>
        <translation>Größte Abweichung</translation>
    </message>
    <message>
        <source>Largest log det Λ</source>
        <translation>Größte log det Λ</translation>
    </message>
    <message>
        <source>Largest log-determinant of a precision: high means narrow.</source>
        <translation>Größte Log-Determinante einer Präzision: hoch heißt schmal.</translation>
    </message>
    <message>
        <source>Largest natural parameter −1 / (2 variance) of all components and dimensions; at 0 the precision ends.</source>
        <translation>Größter natürlicher Parameter −1 / (2 Varianz) aller Komponenten und Dimensionen; bei 0 endet die Präzision.</translation>
    </message>
    <message>
        <source>Largest standard deviation of all components and dimensions.</source>
        <translation>Größte Standardabweichung aller Komponenten und Dimensionen.</translation>
    </message>
    <message>
        <source>Largest variance</source>
        <translation>Größte Varianz</translation>
    </message>
    <message>
        <source>Last good value</source>
        <translation>Letzter guter Wert</translation>
    </message>
    <message>
        <source>Latent dimensions</source>
        <translation>Latente Dimensionen</translation>
    </message>
    <message>
        <source>Latents are normalised and the first mixture is found.</source>
        <translation>Latente werden normiert und die erste Mischung gefunden.</translation>
    </message>
    <message>
        <source>Latents are turned and scaled so that their covariance is the identity; loadings follow.</source>
        <translation>Latente werden gedreht und skaliert, bis ihre Kovarianz die Einheitsmatrix ist; die Ladungen folgen.</translation>
    </message>
    <message>
        <source>Least deviation</source>
        <translation>Kleinste Abweichung</translation>
    </message>
    <message>
        <source>Least log det Λ</source>
        <translation>Kleinste log det Λ</translation>
    </message>
    <message>
        <source>Least mixing weight</source>
        <translation>Kleinstes Mischgewicht</translation>
    </message>
    <message>
        <source>Least variance</source>
        <translation>Kleinste Varianz</translation>
    </message>
    <message>
        <source>Least variance after</source>
        <translation>Kleinste Varianz danach</translation>
    </message>
    <message>
        <source>Least weight before the split</source>
        <translation>Mindestgewicht vor dem Zerlegen</translation>
    </message>
    <message>
        <source>Log-determinants</source>
        <translation>Log-Determinanten</translation>
    </message>
    <message>
        <source>Log-likelihood</source>
        <translation>Log-Likelihood</translation>
    </message>
    <message>
        <source>Log-likelihood of this row minus that of the row before.</source>
        <translation>Log-Likelihood dieser Zeile minus die der vorigen.</translation>
    </message>
    <message>
        <source>Lower precision</source>
        <translation>Untere Präzision</translation>
    </message>
    <message>
        <source>M step</source>
        <translation>M-Schritt</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Mean and deviation of the training samples as the mixture gets them, before normalisation.</source>
        <translation>Mittel und Abweichung der Trainingsdaten, wie die Mischung sie bekommt, vor dem Normieren.</translation>
    </message>
    <message>
        <source>Mean variance over the dimensions of each component.</source>
        <translation>Mittlere Varianz über die Dimensionen jeder Komponente.</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Mittelwerte</translation>
    </message>
    <message>
        <source>Means as pictures, through the loadings where there was factor analysis.</source>
        <translation>Mittelwerte als Bilder, nach Faktorenanalyse durch die Ladungen.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Minibatch</source>
        <translation>Minibatch</translation>
    </message>
    <message>
        <source>Mixing weight</source>
        <translation>Mischgewicht</translation>
    </message>
    <message>
        <source>Mixing weight by component</source>
        <translation>Mischgewicht je Komponente</translation>
    </message>
    <message>
        <source>Most frequent class</source>
        <translation>Häufigste Klasse</translation>
    </message>
    <message>
        <source>Most samples</source>
        <translation>Höchstens Stichproben</translation>
    </message>
    <message>
        <source>NMI</source>
        <translation>NMI</translation>
    </message>
    <message>
        <source>NMI, test</source>
        <translation>NMI, Test</translation>
    </message>
    <message>
        <source>Narrowest dimension</source>
        <translation>Schmalste Dimension</translation>
    </message>
    <message>
        <source>Natural-parameter steps</source>
        <translation>Schritte in natürlichen Parametern</translation>
    </message>
    <message>
        <source>Nearest component</source>
        <translation>Nächste Komponente</translation>
    </message>
    <message>
        <source>Nine tenths of the NMI at epoch 0: a run that falls below counts as unstable in seed 003&apos;s note.</source>
        <translation>Neun Zehntel der NMI bei Epoche 0: Ein Lauf darunter gilt in der Notiz von Seed 003 als instabil.</translation>
    </message>
    <message>
        <source>Noise floor</source>
        <translation>Rauschboden</translation>
    </message>
    <message>
        <source>Norm of the change of all parameters in their own coordinates.</source>
        <translation>Norm der Änderung aller Parameter in ihren eigenen Koordinaten.</translation>
    </message>
    <message>
        <source>Norm over all natural parameters at the last step, before clipping. Unlike parameters are added as they are.</source>
        <translation>Norm über alle natürlichen Parameter beim letzten Schritt, vor dem Begrenzen. Ungleiche Parameter werden addiert, wie sie sind.</translation>
    </message>
    <message>
        <source>Normalise</source>
        <translation>Normieren</translation>
    </message>
    <message>
        <source>Not normalised</source>
        <translation>Nicht normiert</translation>
    </message>
    <message>
        <source>Number of components.</source>
        <translation>Anzahl der Komponenten.</translation>
    </message>
    <message>
        <source>Of data, statistics and steps. In float32 responsibilities below 1e-38 are 0.</source>
        <translation>Von Daten, Statistik und Schritten. In float32 sind Verantwortlichkeiten unter 1e-38 gleich 0.</translation>
    </message>
    <message>
        <source>Of the first samples: a row each sample, a column each component.</source>
        <translation>Der ersten Stichproben: je Stichprobe eine Zeile, je Komponente eine Spalte.</translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation>Am Boden</translation>
    </message>
    <message>
        <source>One iteration of factor analysis.</source>
        <translation>Eine Iteration der Faktorenanalyse.</translation>
    </message>
    <message>
        <source>One- and two-sigma ellipses of the components in the plane.</source>
        <translation>Ein- und Zwei-Sigma-Ellipsen der Komponenten in der Ebene.</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Parameters move towards the statistics.</source>
        <translation>Parameter bewegen sich zur Statistik hin.</translation>
    </message>
    <message>
        <source>Plain coordinates, 1000 steps on one E step, η₂ clamped.</source>
        <translation>Einfache Koordinaten, 1000 Schritte auf einen E-Schritt, η₂ begrenzt.</translation>
    </message>
    <message>
        <source>Plane</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Planted fault</source>
        <translation>Eingebauter Fehler</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Prototypes</source>
        <translation>Prototypen</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Regularisers</source>
        <translation>Regularisierer</translation>
    </message>
    <message>
        <source>Reset Adam each epoch</source>
        <translation>Adam je Epoche zurücksetzen</translation>
    </message>
    <message>
        <source>Responsibilities</source>
        <translation>Verantwortlichkeiten</translation>
    </message>
    <message>
        <source>Responsibilities and their statistics.</source>
        <translation>Verantwortlichkeiten und ihre Statistik.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Root mean square of log(variance / variance of the bounded statistics) before the steps.</source>
        <translation>Quadratisches Mittel von log(Varianz / Varianz der begrenzten Statistik) vor den Schritten.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Stichproben</translation>
    </message>
    <message>
        <source>Samples drawn from five normals in eight dimensions, fitted with six components by Adam in natural parameters.</source>
        <translation>Stichproben aus fünf Normalverteilungen in acht Dimensionen, angepasst mit sechs Komponenten durch Adam in natürlichen Parametern.</translation>
    </message>
    <message>
        <source>Samples of each class (columns) in each component (rows).</source>
        <translation>Stichproben jeder Klasse (Spalten) in jeder Komponente (Zeilen).</translation>
    </message>
    <message>
        <source>Second operand</source>
        <translation>Zweiter Operand</translation>
    </message>
    <message>
        <source>Seed 003</source>
        <translation>Seed 003</translation>
    </message>
    <message>
        <source>Seed 003: the mixture that collapses</source>
        <translation>Seed 003: die Mischung, die zusammenbricht</translation>
    </message>
    <message>
        <source>Separation</source>
        <translation>Trennung</translation>
    </message>
    <message>
        <source>Sets both moments of Adam and its step count to 0.</source>
        <translation>Setzt beide Momente von Adam und seinen Schrittzähler auf 0.</translation>
    </message>
    <message>
        <source>Share of samples whose class is the most frequent of their component.</source>
        <translation>Anteil der Stichproben, deren Klasse die häufigste ihrer Komponente ist.</translation>
    </message>
    <message>
        <source>Smallest log-determinant of a precision: low means wide.</source>
        <translation>Kleinste Log-Determinante einer Präzision: niedrig heißt breit.</translation>
    </message>
    <message>
        <source>Smallest standard deviation of all components and dimensions.</source>
        <translation>Kleinste Standardabweichung aller Komponenten und Dimensionen.</translation>
    </message>
    <message>
        <source>Some samples</source>
        <translation>Einige Stichproben</translation>
    </message>
    <message>
        <source>Split order</source>
        <translation>Folge beim Zerlegen</translation>
    </message>
    <message>
        <source>Statistics are split, held within their bounds and joined.</source>
        <translation>Statistik wird zerlegt, in ihren Grenzen gehalten und zusammengefügt.</translation>
    </message>
    <message>
        <source>Steps an epoch</source>
        <translation>Schritte je Epoche</translation>
    </message>
    <message>
        <source>Steps an iteration</source>
        <translation>Schritte je Iteration</translation>
    </message>
    <message>
        <source>Steps to the barrier</source>
        <translation>Schritte bis zur Schranke</translation>
    </message>
    <message>
        <source>Test labels</source>
        <translation>Testklassen</translation>
    </message>
    <message>
        <source>Test samples</source>
        <translation>Testdaten</translation>
    </message>
    <message>
        <source>The floor of the variances is as wide as the data: most of them lie on it from the first epoch on.</source>
        <translation>Der Boden der Varianzen ist so breit wie die Daten: Die meisten liegen ab der ersten Epoche darauf.</translation>
    </message>
    <message>
        <source>The same for every component, or the clusters&apos; shares of the samples.</source>
        <translation>Für jede Komponente gleich, oder die Anteile der Cluster an den Stichproben.</translation>
    </message>
    <message>
        <source>The same of the test samples.</source>
        <translation>Dasselbe für die Testdaten.</translation>
    </message>
    <message>
        <source>The same pull; an empty component is given its least weight before anything is divided by it.</source>
        <translation>Derselbe Zug; eine leere Komponente bekommt ihr Mindestgewicht, bevor durch sie geteilt wird.</translation>
    </message>
    <message>
        <source>The smallest mixing weight.</source>
        <translation>Das kleinste Mischgewicht.</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Toleranz</translation>
    </message>
    <message>
        <source>True components</source>
        <translation>Wahre Komponenten</translation>
    </message>
    <message>
        <source>Twenty components settle, then one of them shrinks, loses its last sample, and is divided by its weight of zero. The run stops at that division.</source>
        <translation>Zwanzig Komponenten finden sich, dann schrumpft eine, verliert ihre letzte Stichprobe und wird durch ihr Gewicht null geteilt. Bei dieser Division endet der Lauf.</translation>
    </message>
    <message>
        <source>Upper precision</source>
        <translation>Obere Präzision</translation>
    </message>
    <message>
        <source>Variance</source>
        <translation>Varianz</translation>
    </message>
    <message>
        <source>Variance by component</source>
        <translation>Varianz je Komponente</translation>
    </message>
    <message>
        <source>Variance floor</source>
        <translation>Varianzboden</translation>
    </message>
    <message>
        <source>Variance jitter</source>
        <translation>Varianzzuschlag</translation>
    </message>
    <message>
        <source>Variances</source>
        <translation>Varianzen</translation>
    </message>
    <message>
        <source>Variances of the noise are not let below this.</source>
        <translation>Varianzen des Rauschens fallen nicht darunter.</translation>
    </message>
    <message>
        <source>Variances of the statistics that were raised to the floor.</source>
        <translation>Varianzen der Statistik, die auf den Boden angehoben wurden.</translation>
    </message>
    <message>
        <source>Variances on the floor</source>
        <translation>Varianzen am Boden</translation>
    </message>
    <message>
        <source>Weak pull</source>
        <translation>Schwacher Zug</translation>
    </message>
    <message>
        <source>Weight after</source>
        <translation>Gewicht danach</translation>
    </message>
    <message>
        <source>Weight of the squared norm of all natural parameters.</source>
        <translation>Gewicht der quadrierten Norm aller natürlichen Parameter.</translation>
    </message>
    <message>
        <source>Weight of Σ tr Λ, which punishes high precision.</source>
        <translation>Gewicht von Σ tr Λ, das hohe Präzision bestraft.</translation>
    </message>
    <message>
        <source>Weight of −Σ log|Λ|, which rewards high precision: without upr_prs_reg it shrinks variances to s π / (π + 2 × this).</source>
        <translation>Gewicht von −Σ log|Λ|, das hohe Präzision belohnt: Ohne upr_prs_reg schrumpft es Varianzen auf s π / (π + 2 × dies).</translation>
    </message>
    <message>
        <source>Where the first value that could not be used came from; empty while all is well.</source>
        <translation>Woher der erste unbrauchbare Wert kam; leer, solange alles gut ist.</translation>
    </message>
    <message>
        <source>Whiten latents</source>
        <translation>Latente weißen</translation>
    </message>
    <message>
        <source>Widest dimension</source>
        <translation>Breiteste Dimension</translation>
    </message>
    <message>
        <source>analysis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>bound</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>components</source>
        <translation>Komponenten</translation>
    </message>
    <message>
        <source>dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>dimensions</source>
        <translation>Dimensionen</translation>
    </message>
    <message>
        <source>em: added to every variance after an M step.</source>
        <translation>em: wird nach einem M-Schritt zu jeder Varianz addiert.</translation>
    </message>
    <message>
        <source>em: closed form, through the covariance matrix. gradient: Adam in natural parameters.</source>
        <translation>em: geschlossene Form, über die Kovarianzmatrix. gradient: Adam in natürlichen Parametern.</translation>
    </message>
    <message>
        <source>em: closed-form maximisation, the reference. natural-adam: an E step, then Adam steps in natural parameters on the same statistics.</source>
        <translation>em: geschlossene Maximierung, die Referenz. natural-adam: ein E-Schritt, dann Adam-Schritte in natürlichen Parametern auf derselben Statistik.</translation>
    </message>
    <message>
        <source>em: the run has converged when the mean log-likelihood changes by less; 0 = never.</source>
        <translation>em: Der Lauf ist konvergiert, wenn sich die mittlere Log-Likelihood um weniger ändert; 0 = nie.</translation>
    </message>
    <message>
        <source>factor analysis</source>
        <translation>Faktorenanalyse</translation>
    </message>
    <message>
        <source>first principal component</source>
        <translation>erste Hauptkomponente</translation>
    </message>
    <message>
        <source>gradient: Adam steps on the statistics of one E step.</source>
        <translation>gradient: Adam-Schritte auf der Statistik eines E-Schritts.</translation>
    </message>
    <message>
        <source>gradient: rate of Adam.</source>
        <translation>gradient: Rate von Adam.</translation>
    </message>
    <message>
        <source>init = given: file of k numbers; they are divided by their sum.</source>
        <translation>init = given: Datei mit k Zahlen; sie werden durch ihre Summe geteilt.</translation>
    </message>
    <message>
        <source>kmeans: k-means++ and Lloyd&apos;s algorithm. random: samples drawn as means. given: means0, variances0, weights0.</source>
        <translation>kmeans: k-means++ und Lloyds Verfahren. random: Stichproben als Mittel gezogen. given: means0, variances0, weights0.</translation>
    </message>
    <message>
        <source>latent-scaling: the posterior is taken with the prior&apos;s precision instead of its own, and the mean is not subtracted. Latents come out hugely scaled, as in the program of seed 003.</source>
        <translation>latent-scaling: Der Posterior wird mit der Präzision des Priors statt seiner eigenen genommen, und das Mittel wird nicht abgezogen. Latente werden riesig, wie im Programm von Seed 003.</translation>
    </message>
    <message>
        <source>log det Λ</source>
        <translation>log det Λ</translation>
    </message>
    <message>
        <source>log10 variance, a row each component, a column each dimension.</source>
        <translation>log10 der Varianz, je Komponente eine Zeile, je Dimension eine Spalte.</translation>
    </message>
    <message>
        <source>minibatches</source>
        <translation>Minibatches</translation>
    </message>
    <message>
        <source>mixture</source>
        <translation>Mischung</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>nats</translation>
    </message>
    <message>
        <source>natural-adam: Adam steps on the statistics of one E step.</source>
        <translation>natural-adam: Adam-Schritte auf der Statistik eines E-Schritts.</translation>
    </message>
    <message>
        <source>natural-adam: [θ₀ | θₖ − θ₀ | bₖ], where a step on θ₀ moves every component, or θₖ and a logit of each component alone.</source>
        <translation>natural-adam: [θ₀ | θₖ − θ₀ | bₖ], wo ein Schritt auf θ₀ jede Komponente bewegt, oder θₖ und ein Logit jeder Komponente für sich.</translation>
    </message>
    <message>
        <source>natural-adam: a longer gradient is scaled down to it; 0 = off. Adam hardly notices.</source>
        <translation>natural-adam: Ein längerer Gradient wird hierauf verkleinert; 0 = aus. Adam merkt es kaum.</translation>
    </message>
    <message>
        <source>natural-adam: a parameter moves by about this much a step.</source>
        <translation>natural-adam: Um etwa so viel bewegt sich ein Parameter je Schritt.</translation>
    </message>
    <message>
        <source>natural-adam: added to the variances of the statistics before the floor.</source>
        <translation>natural-adam: wird vor dem Boden zu den Varianzen der Statistik addiert.</translation>
    </message>
    <message>
        <source>natural-adam: after each step η₂ is set back between −1 / (2 × variance floor) and −1e-6.</source>
        <translation>natural-adam: Nach jedem Schritt wird η₂ zwischen −1 / (2 × Varianzboden) und −1e-6 zurückgesetzt.</translation>
    </message>
    <message>
        <source>natural-adam: mixing weights of the statistics are raised to this and divided by their sum.</source>
        <translation>natural-adam: Mischgewichte der Statistik werden hierauf angehoben und durch ihre Summe geteilt.</translation>
    </message>
    <message>
        <source>natural-adam: moments and step count begin at 0 in every epoch.</source>
        <translation>natural-adam: Momente und Schrittzähler beginnen in jeder Epoche bei 0.</translation>
    </message>
    <message>
        <source>natural-adam: samples of one E step, in the order of the data, rounded up to a multiple of 32; 0 = all of them.</source>
        <translation>natural-adam: Stichproben eines E-Schritts, in der Folge der Daten, auf ein Vielfaches von 32 aufgerundet; 0 = alle.</translation>
    </message>
    <message>
        <source>natural-adam: variances of the statistics are raised to this before the M step. It floors the target, not the parameter.</source>
        <translation>natural-adam: Varianzen der Statistik werden vor dem M-Schritt hierauf angehoben. Das begrenzt das Ziel, nicht den Parameter.</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>Stichprobe</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>Stichproben</translation>
    </message>
    <message>
        <source>second principal component</source>
        <translation>zweite Hauptkomponente</translation>
    </message>
    <message>
        <source>seed: statistics are divided by the mixing weights before the least weight is applied, so an empty component gives 0 / 0. safe: after it.</source>
        <translation>seed: Die Statistik wird durch die Mischgewichte geteilt, bevor das Mindestgewicht gilt, darum gibt eine leere Komponente 0 / 0. safe: danach.</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>within: one number, inertia / (samples × dimensions). total: one number, the mean variance of the data. per-cluster: variances of each cluster. At least 0.001.</source>
        <translation>within: eine Zahl, Trägheit / (Stichproben × Dimensionen). total: eine Zahl, die mittlere Varianz der Daten. per-cluster: Varianzen jedes Clusters. Mindestens 0.001.</translation>
    </message>
    <message>
        <source>|η₂| / learning rate: so many steps of Adam lie between η₂ and 0 at least.</source>
        <translation>|η₂| / Lernrate: Mindestens so viele Adam-Schritte liegen zwischen η₂ und 0.</translation>
    </message>
    <message>
        <source>η₂ by component</source>
        <translation>η₂ je Komponente</translation>
    </message>
    <message>
        <source>η₂ nearest to 0</source>
        <translation>η₂ am nächsten an 0</translation>
    </message>
    <message>
        <source>−10 % band</source>
        <translation>−10-%-Band</translation>
    </message>
    <message>
        <source>Lower precision 1e-4: the same, later or not at all; that depends on the seed.</source>
        <translation>Untere Präzision 1e-4: dasselbe, später oder gar nicht; das hängt vom Startwert ab.</translation>
    </message>
    <message>
        <source>Log-likelihood of factor analysis</source>
        <translation>Log-Likelihood der Faktorenanalyse</translation>
    </message>
    <message>
        <source>Mean a sample under factor analysis, before the iteration. Known in its stage alone.</source>
        <translation>Mittel je Stichprobe unter der Faktorenanalyse, vor der Iteration. Nur in ihrer Stufe bekannt.</translation>
    </message>
    <message>
        <source>Mean a sample, of the parameters before the update. Unknown while factor analysis runs.</source>
        <translation>Mittel je Stichprobe, der Parameter vor dem Schritt. Unbekannt, solange die Faktorenanalyse läuft.</translation>
    </message>
    <message>
        <source>-sigma² × sum of weight × log(sum of kernel × response), sigma in px.</source>
        <translation>-sigma² × Summe aus Gewicht × log(Summe aus Kern × Antwort), sigma in px.</translation>
    </message>
    <message>
        <source>0 on the lower bound, 1 on the upper.</source>
        <translation>0 an der unteren Grenze, 1 an der oberen.</translation>
    </message>
    <message>
        <source>0.7 similarity + 0.3 connectivity (the note), or half and half (its program).</source>
        <translation>0.7 Ähnlichkeit + 0.3 Konnektivität (die Notiz), oder halb und halb (ihr Programm).</translation>
    </message>
    <message>
        <source>1 / eigenvalue</source>
        <translation>1 / Eigenwert</translation>
    </message>
    <message>
        <source>1 by design: weight_factor 0</source>
        <translation>1 mit Absicht: weight_factor 0</translation>
    </message>
    <message>
        <source>1 cell</source>
        <translation>1 Zelle</translation>
    </message>
    <message>
        <source>1/λ ≤ 1 (off)</source>
        <translation>1/λ ≤ 1 (aus)</translation>
    </message>
    <message>
        <source>1/λ ≥ 0.01 (off)</source>
        <translation>1/λ ≥ 0.01 (aus)</translation>
    </message>
    <message>
        <source>1/λmax</source>
        <translation>1/λmax</translation>
    </message>
    <message>
        <source>1/τ: oscillates above</source>
        <translation>1/τ: schwingt darüber</translation>
    </message>
    <message>
        <source>2/λmax</source>
        <translation>2/λmax</translation>
    </message>
    <message>
        <source>2/τ: unstable above</source>
        <translation>2/τ: instabil darüber</translation>
    </message>
    <message>
        <source>A larger λmax makes smoothing oscillate.</source>
        <translation>Ein größeres λmax lässt die Glättung schwingen.</translation>
    </message>
    <message>
        <source>A larger λmax makes smoothing unstable.</source>
        <translation>Ein größeres λmax macht die Glättung instabil.</translation>
    </message>
    <message>
        <source>A larger τ makes smoothing oscillate.</source>
        <translation>Ein größeres τ lässt die Glättung schwingen.</translation>
    </message>
    <message>
        <source>A larger τ makes smoothing unstable.</source>
        <translation>Ein größeres τ macht die Glättung instabil.</translation>
    </message>
    <message>
        <source>A patch becomes the mean of others weighted by its row of S: of all others, or of its neighbours in W alone.</source>
        <translation>Ein Patch wird zum Mittel anderer, gewichtet mit seiner Zeile von S: aller anderen, oder allein seiner Nachbarn in W.</translation>
    </message>
    <message>
        <source>A patch is similar to itself: S starts with 1 on its diagonal.</source>
        <translation>Ein Patch ist sich selbst ähnlich: S beginnt mit 1 auf der Diagonale.</translation>
    </message>
    <message>
        <source>A tile a landmark, one scale: how much each cell looks like it. The window&apos;s start is in the middle.</source>
        <translation>Eine Kachel je Landmarke, eine Skala: wie sehr jede Zelle nach ihr aussieht. Der Anfang des Fensters liegt in der Mitte.</translation>
    </message>
    <message>
        <source>Above it the note calls patches coherent; its class rule raises σ and τ.</source>
        <translation>Darüber nennt die Notiz Patches kohärent; ihre Klassenregel erhöht σ und τ.</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>After an update the same batch is scored again: delta_loss_same_batch is the change without the noise between batches.</source>
        <translation>Nach dem Schritt wird derselbe Stapel noch einmal bewertet: delta_loss_same_batch ist die Änderung ohne das Rauschen zwischen den Stapeln.</translation>
    </message>
    <message>
        <source>After every step of smoothing S becomes tanh(S), which hides an unstable τ.</source>
        <translation>Nach jedem Glättungsschritt wird S zu tanh(S), was ein instabiles τ verbirgt.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Stapelgröße</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Batches against the update</source>
        <translation>Stapel gegen Schritt</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Below it the note calls parameters failing; its class rule lowers σ and τ.</source>
        <translation>Darunter nennt die Notiz Parameter gescheitert; ihre Klassenregel senkt σ und τ.</translation>
    </message>
    <message>
        <source>Bonus on smoothness in loss_proxy.</source>
        <translation>Bonus für Glattheit in loss_proxy.</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>Gleichgewicht</translation>
    </message>
    <message>
        <source>Brows, worst</source>
        <translation>Brauen, schlechteste</translation>
    </message>
    <message>
        <source>Causal probe</source>
        <translation>Ursachenprobe</translation>
    </message>
    <message>
        <source>Cells, last / first</source>
        <translation>Zellen, letzte / erste</translation>
    </message>
    <message>
        <source>Change of loss_proxy by this update alone, on the same batch (replay_batch; else NaN).</source>
        <translation>Änderung von loss_proxy durch diesen Schritt allein, am selben Stapel (replay_batch; sonst NaN).</translation>
    </message>
    <message>
        <source>Change of loss_proxy since the iteration before: two different batches. What the note&apos;s rules follow.</source>
        <translation>Änderung von loss_proxy seit der vorigen Iteration: zwei verschiedene Stapel. Ihr folgen die Regeln der Notiz.</translation>
    </message>
    <message>
        <source>Change of the loss</source>
        <translation>Änderung des Verlusts</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Clean</source>
        <translation>Sauber</translation>
    </message>
    <message>
        <source>Coefficients</source>
        <translation>Koeffizienten</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Kondition</translation>
    </message>
    <message>
        <source>Condition of the solve</source>
        <translation>Kondition der Lösung</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <source>Connectivity</source>
        <translation>Konnektivität</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Ausschnitt</translation>
    </message>
    <message>
        <source>Crops an image</source>
        <translation>Ausschnitte je Bild</translation>
    </message>
    <message>
        <source>Data term</source>
        <translation>Datenterm</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>Grad</translation>
    </message>
    <message>
        <source>Degrees</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Denoised</source>
        <translation>Entrauscht</translation>
    </message>
    <message>
        <source>Denoised minus clean, mean over channels.</source>
        <translation>Entrauscht minus sauber, Mittel über die Kanäle.</translation>
    </message>
    <message>
        <source>Denoises images by diffusion on a graph of patches and learns its parameters.</source>
        <translation>Entrauscht Bilder durch Diffusion auf einem Graphen von Patches und lernt seine Parameter.</translation>
    </message>
    <message>
        <source>Denoising with learned parameters</source>
        <translation>Entrauschen mit gelernten Parametern</translation>
    </message>
    <message>
        <source>Derivative of every loss term by every parameter on the present batch, by central differences. A column of zeros means that no parameter reaches that term: an open loop.</source>
        <translation>Ableitung jedes Verlustterms nach jedem Parameter am jetzigen Stapel, durch zentrale Differenzen. Eine Spalte von Nullen heißt, dass kein Parameter diesen Term erreicht: eine offene Schleife.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Directed edges / 5 n, at most 1; or undirected edges / 5 n, as it comes.</source>
        <translation>Gerichtete Kanten / 5 n, höchstens 1; oder ungerichtete Kanten / 5 n, wie es kommt.</translation>
    </message>
    <message>
        <source>Distance between neighbouring patches.</source>
        <translation>Abstand benachbarter Patches.</translation>
    </message>
    <message>
        <source>Distance of each landmark to its reference.</source>
        <translation>Abstand jeder Landmarke zu ihrer Referenz.</translation>
    </message>
    <message>
        <source>Distances of patches as means, not sums: the kernel lives on texture.</source>
        <translation>Abstände von Patches als Mittel, nicht als Summen: der Kern lebt auf Textur.</translation>
    </message>
    <message>
        <source>Each class follows the note&apos;s class rule for σ, τ and steps, and is smoothed with its own.</source>
        <translation>Jede Klasse folgt der Klassenregel der Notiz für σ, τ und Schritte und wird mit ihren eigenen geglättet.</translation>
    </message>
    <message>
        <source>Each landmark after the update: place, mean-shift, peak of its response map, kernel, weight, likelihood, error.</source>
        <translation>Jede Landmarke nach dem Schritt: Ort, Mean-Shift, Spitze ihrer Antwortkarte, Kern, Gewicht, Likelihood, Fehler.</translation>
    </message>
    <message>
        <source>Edge weights</source>
        <translation>Kantengewichte</translation>
    </message>
    <message>
        <source>Edges a patch, as the hyperparameter says.</source>
        <translation>Kanten je Patch, wie die Einstellung sagt.</translation>
    </message>
    <message>
        <source>Edges between patch centres by their weight in W; of more than 12 000 the heaviest.</source>
        <translation>Kanten zwischen Patchmitten nach ihrem Gewicht in W; bei mehr als 12 000 die schwersten.</translation>
    </message>
    <message>
        <source>Eigen-spectrum</source>
        <translation>Eigenspektrum</translation>
    </message>
    <message>
        <source>Eigenvalues</source>
        <translation>Eigenwerte</translation>
    </message>
    <message>
        <source>Eigenvalues of L</source>
        <translation>Eigenwerte von L</translation>
    </message>
    <message>
        <source>Error by frame</source>
        <translation>Fehler je Bild</translation>
    </message>
    <message>
        <source>Error of landmarks</source>
        <translation>Fehler der Landmarken</translation>
    </message>
    <message>
        <source>Error over frames</source>
        <translation>Fehler über die Bilder</translation>
    </message>
    <message>
        <source>Error, worst</source>
        <translation>Fehler, schlechtester</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Estimates</source>
        <translation>Schätzungen</translation>
    </message>
    <message>
        <source>Euclidean norm over both translations.</source>
        <translation>Euklidische Norm über beide Verschiebungen.</translation>
    </message>
    <message>
        <source>Euclidean norm over the shape coefficients; 0 in rigid steps.</source>
        <translation>Euklidische Norm über die Formkoeffizienten; 0 in starren Schritten.</translation>
    </message>
    <message>
        <source>Euclidean norm over the three small rotations.</source>
        <translation>Euklidische Norm über die drei kleinen Drehungen.</translation>
    </message>
    <message>
        <source>Every class: its parameters and losses.</source>
        <translation>Jede Klasse: ihre Parameter und Verluste.</translation>
    </message>
    <message>
        <source>Every image of the batch and of validation: λmax, its limits, the τ that was used, scores. The chosen one is pictured.</source>
        <translation>Jedes Bild des Stapels und der Validierung: λmax, seine Grenzen, das verwendete τ, Bewertungen. Das gewählte wird gezeigt.</translation>
    </message>
    <message>
        <source>Every parameter before and after the update, its bounds, and improving updates to the upper rail.</source>
        <translation>Jeder Parameter vor und nach dem Schritt, seine Grenzen, und verbessernde Schritte bis zum oberen Anschlag.</translation>
    </message>
    <message>
        <source>Eyes, worst</source>
        <translation>Augen, schlechteste</translation>
    </message>
    <message>
        <source>Feature distance</source>
        <translation>Merkmalsabstand</translation>
    </message>
    <message>
        <source>Fill-in of S</source>
        <translation>Auffüllung von S</translation>
    </message>
    <message>
        <source>Finite differences on a fixed set of crops, τ guarded, 8 × 8 patches every 4 px. Brings generated textures where no image is given.</source>
        <translation>Finite Differenzen auf festen Ausschnitten, τ bewacht, 8 × 8 Patches alle 4 px. Bringt erzeugte Texturen mit, wo kein Bild gegeben ist.</translation>
    </message>
    <message>
        <source>First and last mean-shift of each window of the last frame, in every unit.</source>
        <translation>Erster und letzter Mean-Shift jedes Fensters des letzten Bildes, in jeder Einheit.</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Anpassung</translation>
    </message>
    <message>
        <source>From batch to batch</source>
        <translation>Von Stapel zu Stapel</translation>
    </message>
    <message>
        <source>From each estimate to its reference.</source>
        <translation>Von jeder Schätzung zu ihrer Referenz.</translation>
    </message>
    <message>
        <source>From reference</source>
        <translation>Von der Referenz</translation>
    </message>
    <message>
        <source>Goes on from here as it is, with a smoothing window of 10 and with a learning rate of 0.02, and compares the parameters. A difference of 0 means: no effect.</source>
        <translation>Geht von hier weiter wie es ist, mit einem Glättungsfenster von 10 und mit einer Lernrate von 0.02, und vergleicht die Parameter. Ein Unterschied von 0 heißt: keine Wirkung.</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graph</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Guard margin</source>
        <translation>Spielraum der Wache</translation>
    </message>
    <message>
        <source>Guard τ</source>
        <translation>τ bewachen</translation>
    </message>
    <message>
        <source>Guarded τ</source>
        <translation>Bewachtes τ</translation>
    </message>
    <message>
        <source>Half the sum of r p² / eigenvalue.</source>
        <translation>Die halbe Summe von r p² / Eigenwert.</translation>
    </message>
    <message>
        <source>High (the note)</source>
        <translation>Hoch (die Notiz)</translation>
    </message>
    <message>
        <source>How many of the five sit on a bound after this update.</source>
        <translation>Wie viele der fünf nach diesem Schritt auf einer Grenze sitzen.</translation>
    </message>
    <message>
        <source>How many squares are cut from one image, at random places.</source>
        <translation>Wie viele Quadrate an zufälligen Stellen aus einem Bild geschnitten werden.</translation>
    </message>
    <message>
        <source>How often S becomes S − τ L S.</source>
        <translation>Wie oft S zu S − τ L S wird.</translation>
    </message>
    <message>
        <source>How parameters follow the loss: not at all; the note&apos;s rule (sign of the loss&apos;s change times text_rate); its program&apos;s rule (1 % and 2.5 %, σ and τ alone); differences of recon + 0.2 percep on a fixed set of crops with step control; the same by two random probes (Spall 1992).</source>
        <translation>Wie Parameter dem Verlust folgen: gar nicht; die Regel der Notiz (Vorzeichen der Verluständerung mal text_rate); die Regel ihres Programms (1 % und 2.5 %, nur σ und τ); Differenzen von recon + 0.2 percep auf festen Ausschnitten mit Schrittsteuerung; dasselbe mit zwei zufälligen Proben (Spall 1992).</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Images are cut into squares of this side; smaller ones stay whole. 0: none is cut.</source>
        <translation>Bilder werden in Quadrate dieser Seite geschnitten; kleinere bleiben ganz. 0: keines wird geschnitten.</translation>
    </message>
    <message>
        <source>Images of an iteration. Every epoch goes through all training images in an order of its own.</source>
        <translation>Bilder einer Iteration. Jede Epoche geht in eigener Reihenfolge durch alle Trainingsbilder.</translation>
    </message>
    <message>
        <source>Images whose τ in effect is above 2/λmax: known before the step is taken.</source>
        <translation>Bilder, deren wirksames τ über 2/λmax liegt: bekannt, bevor der Schritt getan wird.</translation>
    </message>
    <message>
        <source>Improving updates to the upper rail</source>
        <translation>Verbessernde Schritte bis zum oberen Anschlag</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In Kraft</translation>
    </message>
    <message>
        <source>Intervention</source>
        <translation>Eingriff</translation>
    </message>
    <message>
        <source>Iterations to the bound towards which this update moved it, if all went on at its relative rate.</source>
        <translation>Iterationen bis zu der Grenze, auf die dieser Schritt ihn zu bewegte, ginge alles mit dieser relativen Rate weiter.</translation>
    </message>
    <message>
        <source>Jaw, worst</source>
        <translation>Kiefer, schlechteste</translation>
    </message>
    <message>
        <source>JᵀW·shift of each mode: where the response maps pull it. Known after solve.</source>
        <translation>JᵀW·Shift jedes Modus: wohin die Antwortkarten ihn ziehen. Bekannt nach der Lösung.</translation>
    </message>
    <message>
        <source>Keeps τ below guard_margin · 2/λmax of each image&apos;s L: tau_effective.</source>
        <translation>Hält τ unter guard_margin · 2/λmax des L jedes Bildes: tau_effective.</translation>
    </message>
    <message>
        <source>Kernel histogram</source>
        <translation>Histogramm des Kerns</translation>
    </message>
    <message>
        <source>L = D − W (eigenvalues grow with the weights), or L = I − D⁻¹W (at most 2).</source>
        <translation>L = D − W (Eigenwerte wachsen mit den Gewichten), oder L = I − D⁻¹W (höchstens 2).</translation>
    </message>
    <message>
        <source>L = I − D⁻¹W, S with 1 on its diagonal, 4 × 4 patches every 2 px, raw undirected connectivity, no tanh: what the benchmark compares. Brings generated textures where no image is given.</source>
        <translation>L = I − D⁻¹W, S mit 1 auf der Diagonale, 4 × 4 Patches alle 2 px, rohe ungerichtete Konnektivität, kein tanh: was der Vergleich misst. Bringt erzeugte Texturen mit, wo kein Bild gegeben ist.</translation>
    </message>
    <message>
        <source>Landmark in windows</source>
        <translation>Landmarke in den Fenstern</translation>
    </message>
    <message>
        <source>Landmarks in time</source>
        <translation>Landmarken in der Zeit</translation>
    </message>
    <message>
        <source>Landmarks whose response map is highest on its rim.</source>
        <translation>Landmarken, deren Antwortkarte am Rand am höchsten ist.</translation>
    </message>
    <message>
        <source>Laplacian</source>
        <translation>Laplace-Matrix</translation>
    </message>
    <message>
        <source>Largest eigenvalue of L, the largest of the batch (Lanczos).</source>
        <translation>Größter Eigenwert von L, der größte des Stapels (Lanczos).</translation>
    </message>
    <message>
        <source>Largest of the frames that ended.</source>
        <translation>Größter der beendeten Bilder.</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Lerner</translation>
    </message>
    <message>
        <source>Learning rate 0.02</source>
        <translation>Lernrate 0.02</translation>
    </message>
    <message>
        <source>Length of each landmark&apos;s mean-shift.</source>
        <translation>Länge des Mean-Shifts jeder Landmarke.</translation>
    </message>
    <message>
        <source>Lets the learner move the parameters.</source>
        <translation>Lässt den Lerner die Parameter bewegen.</translation>
    </message>
    <message>
        <source>Lines along the groups of the face.</source>
        <translation>Linien entlang der Gruppen des Gesichts.</translation>
    </message>
    <message>
        <source>Links the patches of every image: W, S, λmax, and the τ that is safe.</source>
        <translation>Verknüpft die Patches jedes Bildes: W, S, λmax und das sichere τ.</translation>
    </message>
    <message>
        <source>Living edges</source>
        <translation>Lebende Kanten</translation>
    </message>
    <message>
        <source>Loss of each class</source>
        <translation>Verlust jeder Klasse</translation>
    </message>
    <message>
        <source>Loss proxy</source>
        <translation>Verlust-Proxy</translation>
    </message>
    <message>
        <source>Low (the note)</source>
        <translation>Tief (die Notiz)</translation>
    </message>
    <message>
        <source>Lower bounds</source>
        <translation>Untere Grenzen</translation>
    </message>
    <message>
        <source>Lower rail</source>
        <translation>Unterer Anschlag</translation>
    </message>
    <message>
        <source>Maps of the landmark in focus in all windows of this hypothesis so far.</source>
        <translation>Karten der Landmarke im Blick in allen bisherigen Fenstern dieser Hypothese.</translation>
    </message>
    <message>
        <source>Maps whose highest cell is on the rim: the landmark may be outside.</source>
        <translation>Karten, deren höchste Zelle am Rand liegt: die Landmarke kann außerhalb sein.</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Mean feature distance</source>
        <translation>Mittlerer Merkmalsabstand</translation>
    </message>
    <message>
        <source>Mean loss_proxy of a class&apos;s images in the batch; NaN without any.</source>
        <translation>Mittlerer loss_proxy der Bilder einer Klasse im Stapel; NaN ohne solche.</translation>
    </message>
    <message>
        <source>Mean over</source>
        <translation>Mittel über</translation>
    </message>
    <message>
        <source>Mean over landmarks of the highest cell over the mean cell: flat maps have 1.</source>
        <translation>Mittel über die Landmarken von höchster Zelle durch mittlere Zelle: flache Karten haben 1.</translation>
    </message>
    <message>
        <source>Mean over the frames that ended.</source>
        <translation>Mittel über die beendeten Bilder.</translation>
    </message>
    <message>
        <source>Mean squared difference of the reconstruction from the clean images. Under seed-shipped the reconstruction is the decoder&apos;s.</source>
        <translation>Mittlere quadratische Abweichung der Rekonstruktion von den sauberen Bildern. Unter seed-shipped stammt die Rekonstruktion vom Decoder.</translation>
    </message>
    <message>
        <source>Mean stored entry of S after smoothing.</source>
        <translation>Mittlerer gespeicherter Eintrag von S nach der Glättung.</translation>
    </message>
    <message>
        <source>Mean-shift</source>
        <translation>Mean-Shift</translation>
    </message>
    <message>
        <source>Mean-shift a landmark in cells of the response maps: what tells progress between windows.</source>
        <translation>Mean-Shift je Landmarke in Zellen der Antwortkarten: was Fortschritt zwischen Fenstern zeigt.</translation>
    </message>
    <message>
        <source>Mean-shift a landmark in image px: falls with the size of a cell alone.</source>
        <translation>Mean-Shift je Landmarke in Bild-px: fällt schon allein mit der Größe einer Zelle.</translation>
    </message>
    <message>
        <source>Mean-shift of landmarks</source>
        <translation>Mean-Shift der Landmarken</translation>
    </message>
    <message>
        <source>Measured differences</source>
        <translation>Gemessene Differenzen</translation>
    </message>
    <message>
        <source>Measures the results against the clean images, and the validation images.</source>
        <translation>Misst die Ergebnisse an den sauberen Bildern, und die Validierungsbilder.</translation>
    </message>
    <message>
        <source>Mesh</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>More falls than this carry a parameter of a multiplicative sign rule to its upper rail, fewer to its lower one: between them is no place where it would stay.</source>
        <translation>Mehr Rückgänge als dieser Anteil tragen einen Parameter einer multiplikativen Vorzeichenregel zum oberen Anschlag, weniger zum unteren: dazwischen ist kein Ort, an dem er bliebe.</translation>
    </message>
    <message>
        <source>Mouth, worst</source>
        <translation>Mund, schlechteste</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Bewegt</translation>
    </message>
    <message>
        <source>Moves the parameters along measured differences of recon + 0.2 percep, τ guarded: the loop is closed.</source>
        <translation>Bewegt die Parameter entlang gemessener Differenzen von recon + 0.2 percep, τ bewacht: die Schleife ist geschlossen.</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Nachbarn</translation>
    </message>
    <message>
        <source>No more images (or crops) than this are used.</source>
        <translation>Nicht mehr Bilder (oder Ausschnitte) als so viele werden verwendet.</translation>
    </message>
    <message>
        <source>Noise σ</source>
        <translation>Rauschen σ</translation>
    </message>
    <message>
        <source>Noisy</source>
        <translation>Verrauscht</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>Norm</translation>
    </message>
    <message>
        <source>Norm, first</source>
        <translation>Norm, erste</translation>
    </message>
    <message>
        <source>Norm, last</source>
        <translation>Norm, letzte</translation>
    </message>
    <message>
        <source>Norm, last / first</source>
        <translation>Norm, letzte / erste</translation>
    </message>
    <message>
        <source>Nose, worst</source>
        <translation>Nase, schlechteste</translation>
    </message>
    <message>
        <source>Of JᵀWJ + prior in its mixed units: a lower bound, from the diagonal of its Cholesky factor.</source>
        <translation>Von JᵀWJ + Prior in seinen gemischten Einheiten: eine untere Schranke aus der Diagonale seines Cholesky-Faktors.</translation>
    </message>
    <message>
        <source>Of the graph&apos;s result on a fixed set of validation images, mean over images.</source>
        <translation>Des Ergebnisses des Graphen auf festen Validierungsbildern, Mittel über die Bilder.</translation>
    </message>
    <message>
        <source>Of the last changes of the loss (65 at most), the share that were falls.</source>
        <translation>Von den letzten Änderungen des Verlusts (höchstens 65) der Anteil der Rückgänge.</translation>
    </message>
    <message>
        <source>Of the last frame that ended: its result against the reference.</source>
        <translation>Vom letzten beendeten Bild: sein Ergebnis gegen die Referenz.</translation>
    </message>
    <message>
        <source>Of the pictured image, ascending, with 1/τ and 2/τ across; of more than 600 patches about 120 Ritz values.</source>
        <translation>Des gezeigten Bildes, aufsteigend, mit 1/τ und 2/τ quer darüber; bei mehr als 600 Patches etwa 120 Ritz-Werte.</translation>
    </message>
    <message>
        <source>On a rail</source>
        <translation>Am Anschlag</translation>
    </message>
    <message>
        <source>On the same batch</source>
        <translation>Am selben Stapel</translation>
    </message>
    <message>
        <source>Open loop</source>
        <translation>Offene Schleife</translation>
    </message>
    <message>
        <source>Oscillation damping</source>
        <translation>Schwingungsdämpfung</translation>
    </message>
    <message>
        <source>PSNR of the noisy image</source>
        <translation>PSNR des verrauschten Bildes</translation>
    </message>
    <message>
        <source>PSNR of the noisy images</source>
        <translation>PSNR der verrauschten Bilder</translation>
    </message>
    <message>
        <source>Parameters between their rails</source>
        <translation>Parameter zwischen ihren Anschlägen</translation>
    </message>
    <message>
        <source>Parameters on a rail</source>
        <translation>Parameter am Anschlag</translation>
    </message>
    <message>
        <source>Parameters on the rails</source>
        <translation>Parameter an den Anschlägen</translation>
    </message>
    <message>
        <source>Part of 2/λmax that τ may take where it is guarded.</source>
        <translation>Teil von 2/λmax, den τ einnehmen darf, wo es bewacht wird.</translation>
    </message>
    <message>
        <source>Patch centres</source>
        <translation>Patchmitten</translation>
    </message>
    <message>
        <source>Patch graph</source>
        <translation>Patch-Graph</translation>
    </message>
    <message>
        <source>Patch side</source>
        <translation>Patchseite</translation>
    </message>
    <message>
        <source>Patch-graph diffusion</source>
        <translation>Diffusion auf Patch-Graphen</translation>
    </message>
    <message>
        <source>Patches nearer than this are neighbours.</source>
        <translation>Patches, die näher sind, sind Nachbarn.</translation>
    </message>
    <message>
        <source>Patches nearer than this are neighbours. Start value; under the learner `fixed` the value itself.</source>
        <translation>Patches, die näher sind, sind Nachbarn. Startwert; unter dem Lerner `fixed` der Wert selbst.</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>Spitze</translation>
    </message>
    <message>
        <source>Peak / mean</source>
        <translation>Spitze / Mittel</translation>
    </message>
    <message>
        <source>Peak at border</source>
        <translation>Spitze am Rand</translation>
    </message>
    <message>
        <source>Peak from estimate</source>
        <translation>Spitze von der Schätzung</translation>
    </message>
    <message>
        <source>Peak from the start</source>
        <translation>Spitze vom Anfang</translation>
    </message>
    <message>
        <source>Peak over mean</source>
        <translation>Spitze über Mittel</translation>
    </message>
    <message>
        <source>Peak x</source>
        <translation>Spitze x</translation>
    </message>
    <message>
        <source>Peak y</source>
        <translation>Spitze y</translation>
    </message>
    <message>
        <source>Peaks</source>
        <translation>Spitzen</translation>
    </message>
    <message>
        <source>Peaks at the border</source>
        <translation>Spitzen am Rand</translation>
    </message>
    <message>
        <source>Per-class parameters</source>
        <translation>Parameter je Klasse</translation>
    </message>
    <message>
        <source>Perceptual</source>
        <translation>Perzeptuell</translation>
    </message>
    <message>
        <source>Perceptual weight</source>
        <translation>Perzeptuelles Gewicht</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Prior term</source>
        <translation>Priorterm</translation>
    </message>
    <message>
        <source>Pulls</source>
        <translation>Zugkräfte</translation>
    </message>
    <message>
        <source>RMS</source>
        <translation>RMS</translation>
    </message>
    <message>
        <source>RMS in cells</source>
        <translation>RMS in Zellen</translation>
    </message>
    <message>
        <source>RMS, first</source>
        <translation>RMS, erster</translation>
    </message>
    <message>
        <source>RMS, last</source>
        <translation>RMS, letzter</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>Radius</translation>
    </message>
    <message>
        <source>Rails</source>
        <translation>Anschläge</translation>
    </message>
    <message>
        <source>Raw norm of the mean-shift over all coordinates, window after window of the last frame.</source>
        <translation>Rohe Norm des Mean-Shifts über alle Koordinaten, Fenster um Fenster des letzten Bildes.</translation>
    </message>
    <message>
        <source>Reconstruction</source>
        <translation>Rekonstruktion</translation>
    </message>
    <message>
        <source>Reference from the start</source>
        <translation>Referenz vom Anfang</translation>
    </message>
    <message>
        <source>Relative step</source>
        <translation>Relativer Schritt</translation>
    </message>
    <message>
        <source>Replay the batch</source>
        <translation>Stapel wiederholen</translation>
    </message>
    <message>
        <source>Response atlas</source>
        <translation>Antwortatlas</translation>
    </message>
    <message>
        <source>Response map</source>
        <translation>Antwortkarte</translation>
    </message>
    <message>
        <source>Row sum of S before smoothing</source>
        <translation>Zeilensumme von S vor der Glättung</translation>
    </message>
    <message>
        <source>S after smoothing</source>
        <translation>S nach der Glättung</translation>
    </message>
    <message>
        <source>S before smoothing</source>
        <translation>S vor der Glättung</translation>
    </message>
    <message>
        <source>Scale, rotation and translation, and what moved them.</source>
        <translation>Skala, Drehung und Verschiebung, und was sie bewegte.</translation>
    </message>
    <message>
        <source>Scored reconstruction</source>
        <translation>Bewertete Rekonstruktion</translation>
    </message>
    <message>
        <source>Seed 004</source>
        <translation>Seed 004</translation>
    </message>
    <message>
        <source>Seed 004: parameters on the rails</source>
        <translation>Seed 004: Parameter an den Anschlägen</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Self loops</source>
        <translation>Schlingen</translation>
    </message>
    <message>
        <source>Sets all parameters, those of the classes too, to their start values and forgets past losses.</source>
        <translation>Setzt alle Parameter, auch die der Klassen, auf ihre Startwerte und vergisst vergangene Verluste.</translation>
    </message>
    <message>
        <source>Shape coefficients after the update over their standard deviation, and their limit.</source>
        <translation>Formkoeffizienten nach dem Schritt durch ihre Standardabweichung, und ihre Grenze.</translation>
    </message>
    <message>
        <source>Share of S that is stored after smoothing.</source>
        <translation>Anteil von S, der nach der Glättung gespeichert ist.</translation>
    </message>
    <message>
        <source>Share of edges with a weight above 1e-6. Near 0 the kernel is dead and smoothing does nothing.</source>
        <translation>Anteil der Kanten mit einem Gewicht über 1e-6. Nahe 0 ist der Kern tot, und die Glättung tut nichts.</translation>
    </message>
    <message>
        <source>Share of falls</source>
        <translation>Anteil der Rückgänge</translation>
    </message>
    <message>
        <source>Share of the pictured image&apos;s edges by the power of ten of their weight; weights below 1e-12 count in the first bar.</source>
        <translation>Anteil der Kanten des gezeigten Bildes nach der Zehnerpotenz ihres Gewichts; Gewichte unter 1e-12 zählen im ersten Balken.</translation>
    </message>
    <message>
        <source>Side of the square patches, all channels in one vector.</source>
        <translation>Seite der quadratischen Patches, alle Kanäle in einem Vektor.</translation>
    </message>
    <message>
        <source>Sign of delta_loss: all that the note&apos;s rules see of it.</source>
        <translation>Vorzeichen von delta_loss: alles, was die Regeln der Notiz davon sehen.</translation>
    </message>
    <message>
        <source>Sign of the change</source>
        <translation>Vorzeichen der Änderung</translation>
    </message>
    <message>
        <source>Sign of the loss&apos;s change</source>
        <translation>Vorzeichen der Verluständerung</translation>
    </message>
    <message>
        <source>Sign ribbon</source>
        <translation>Vorzeichenband</translation>
    </message>
    <message>
        <source>Simultaneous perturbation: the same aim with two measurements an iteration.</source>
        <translation>Gleichzeitige Störung: dasselbe Ziel mit zwei Messungen je Iteration.</translation>
    </message>
    <message>
        <source>Single neurons</source>
        <translation>Einzelne Neuronen</translation>
    </message>
    <message>
        <source>Smoothing steps</source>
        <translation>Glättungsschritte</translation>
    </message>
    <message>
        <source>Smoothing steps of each class</source>
        <translation>Glättungsschritte jeder Klasse</translation>
    </message>
    <message>
        <source>Smoothing window</source>
        <translation>Glättungsfenster</translation>
    </message>
    <message>
        <source>Smoothness</source>
        <translation>Glattheit</translation>
    </message>
    <message>
        <source>Smoothness weights</source>
        <translation>Gewichte der Glattheit</translation>
    </message>
    <message>
        <source>Smooths S and takes weighted means of patches.</source>
        <translation>Glättet S und nimmt gewichtete Mittel von Patches.</translation>
    </message>
    <message>
        <source>Spectrum</source>
        <translation>Spektrum</translation>
    </message>
    <message>
        <source>Squared distance of two patches: summed over their numbers, or their mean. Summed, the kernel is dead on texture.</source>
        <translation>Quadrierter Abstand zweier Patches: summiert über ihre Zahlen, oder deren Mittel. Summiert ist der Kern auf Textur tot.</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>Stabilität</translation>
    </message>
    <message>
        <source>Standard deviation of the Gaussian noise that is added to every image, of a range of 1; not cut to 0..1. The image without it is the truth.</source>
        <translation>Standardabweichung des Gaußschen Rauschens, das jedem Bild zugefügt wird, bei einem Bereich von 1; nicht auf 0..1 beschnitten. Das Bild ohne es ist die Wahrheit.</translation>
    </message>
    <message>
        <source>Start values again</source>
        <translation>Wieder Startwerte</translation>
    </message>
    <message>
        <source>Start, way and estimate, and the reference&apos;s coefficients.</source>
        <translation>Anfang, Weg und Schätzung, und die Koeffizienten der Referenz.</translation>
    </message>
    <message>
        <source>Step by parameter</source>
        <translation>Schritt nach Parameter</translation>
    </message>
    <message>
        <source>Step of smoothing that the learner asks for.</source>
        <translation>Glättungsschritt, den der Lerner verlangt.</translation>
    </message>
    <message>
        <source>Step of smoothing. Start value; under the learner `fixed` the value itself.</source>
        <translation>Glättungsschritt. Startwert; unter dem Lerner `fixed` der Wert selbst.</translation>
    </message>
    <message>
        <source>Step of the rotation</source>
        <translation>Schritt der Drehung</translation>
    </message>
    <message>
        <source>Step of the scale</source>
        <translation>Schritt der Skala</translation>
    </message>
    <message>
        <source>Step of the shape</source>
        <translation>Schritt der Form</translation>
    </message>
    <message>
        <source>Step of the translation</source>
        <translation>Schritt der Verschiebung</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Stride</source>
        <translation>Schrittweite</translation>
    </message>
    <message>
        <source>Sum of W over a patch&apos;s edges; a pixel a patch.</source>
        <translation>Summe von W über die Kanten eines Patches; ein Pixel je Patch.</translation>
    </message>
    <message>
        <source>The box that the fit started from. Drag it to start the hypothesis anew.</source>
        <translation>Der Rahmen, von dem die Anpassung ausging. Ziehen beginnt die Hypothese neu.</translation>
    </message>
    <message>
        <source>The estimate after the update. Drag one to move it.</source>
        <translation>Die Schätzung nach dem Schritt. Ziehen verschiebt eine.</translation>
    </message>
    <message>
        <source>The highest cell of each map.</source>
        <translation>Die höchste Zelle jeder Karte.</translation>
    </message>
    <message>
        <source>The landmark in focus in each window of this hypothesis so far.</source>
        <translation>Die Landmarke im Blick in jedem bisherigen Fenster dieser Hypothese.</translation>
    </message>
    <message>
        <source>The last 65 changes: where the loss rose and where it fell. All that the note&apos;s rules see of it.</source>
        <translation>Die letzten 65 Änderungen: wo der Verlust stieg und wo er fiel. Alles, was die Regeln der Notiz davon sehen.</translation>
    </message>
    <message>
        <source>The loss of several batches at the parameters before and after this update. What the note&apos;s rules take for the effect of an update is the difference of two rows; what the update did is the difference within a row.</source>
        <translation>Der Verlust mehrerer Stapel bei den Parametern vor und nach diesem Schritt. Was die Regeln der Notiz für die Wirkung eines Schritts halten, ist der Unterschied zweier Zeilen; was der Schritt tat, ist der Unterschied innerhalb einer Zeile.</translation>
    </message>
    <message>
        <source>The lower bounds.</source>
        <translation>Die unteren Grenzen.</translation>
    </message>
    <message>
        <source>The nodes of the graph.</source>
        <translation>Die Knoten des Graphen.</translation>
    </message>
    <message>
        <source>The note&apos;s advice against oscillation. Nothing reads the window.</source>
        <translation>Der Rat der Notiz gegen Schwingen. Nichts liest das Fenster.</translation>
    </message>
    <message>
        <source>The note&apos;s advice against rails: it raises the start, not the bound.</source>
        <translation>Der Rat der Notiz gegen Anschläge: er hebt den Start, nicht die Grenze.</translation>
    </message>
    <message>
        <source>The note&apos;s advice against slowness. Nothing reads the rate.</source>
        <translation>Der Rat der Notiz gegen Langsamkeit. Nichts liest die Rate.</translation>
    </message>
    <message>
        <source>The note&apos;s advice, tried</source>
        <translation>Der Rat der Notiz, ausprobiert</translation>
    </message>
    <message>
        <source>The note&apos;s class rule, which its program has switched off.</source>
        <translation>Die Klassenregel der Notiz, die ihr Programm abgeschaltet hat.</translation>
    </message>
    <message>
        <source>The note&apos;s own numbers</source>
        <translation>Die eigenen Zahlen der Notiz</translation>
    </message>
    <message>
        <source>The note&apos;s rule</source>
        <translation>Die Regel der Notiz</translation>
    </message>
    <message>
        <source>The note&apos;s worked iterations and claims, recomputed.</source>
        <translation>Die durchgerechneten Iterationen und Behauptungen der Notiz, nachgerechnet.</translation>
    </message>
    <message>
        <source>The part of the solved step that belongs to the scale.</source>
        <translation>Der Teil des gelösten Schritts, der zur Skala gehört.</translation>
    </message>
    <message>
        <source>The picture around the landmark in focus, as its expert sees it.</source>
        <translation>Das Bild um die Landmarke im Blick, wie ihr Experte es sieht.</translation>
    </message>
    <message>
        <source>The pictured image&apos;s patches: place, neighbours, degree, row sums of S.</source>
        <translation>Die Patches des gezeigten Bildes: Ort, Nachbarn, Grad, Zeilensummen von S.</translation>
    </message>
    <message>
        <source>The reference&apos;s, where it has parameters.</source>
        <translation>Die der Referenz, wo sie Parameter hat.</translation>
    </message>
    <message>
        <source>The response map of the landmark in focus, with its values.</source>
        <translation>Die Antwortkarte der Landmarke im Blick, mit ihren Werten.</translation>
    </message>
    <message>
        <source>The same after all steps.</source>
        <translation>Dasselbe nach allen Schritten.</translation>
    </message>
    <message>
        <source>The same for the noisy images themselves; NaN without noise.</source>
        <translation>Dasselbe für die verrauschten Bilder selbst; NaN ohne Rauschen.</translation>
    </message>
    <message>
        <source>The shipped rule, with τ kept below 0.9 · 2/λmax.</source>
        <translation>Die ausgelieferte Regel, mit τ unter 0.9 · 2/λmax gehalten.</translation>
    </message>
    <message>
        <source>The similarity matrix of the pictured image (of more than 400 patches the first 400).</source>
        <translation>Die Ähnlichkeitsmatrix des gezeigten Bildes (bei mehr als 400 Patches die ersten 400).</translation>
    </message>
    <message>
        <source>The smallest τ that was used in the batch, below the guard&apos;s limit; may lie below τ&apos;s bound.</source>
        <translation>Das kleinste τ, das im Stapel verwendet wurde, unter der Grenze der Wache; kann unter der Grenze von τ liegen.</translation>
    </message>
    <message>
        <source>The truth.</source>
        <translation>Die Wahrheit.</translation>
    </message>
    <message>
        <source>The upper bounds.</source>
        <translation>Die oberen Grenzen.</translation>
    </message>
    <message>
        <source>The way of each landmark through the hypothesis so far.</source>
        <translation>Der bisherige Weg jeder Landmarke durch die Hypothese.</translation>
    </message>
    <message>
        <source>Time to the rail</source>
        <translation>Zeit bis zum Anschlag</translation>
    </message>
    <message>
        <source>To reference</source>
        <translation>Zur Referenz</translation>
    </message>
    <message>
        <source>Two random probes</source>
        <translation>Zwei zufällige Proben</translation>
    </message>
    <message>
        <source>Unstable</source>
        <translation>Instabil</translation>
    </message>
    <message>
        <source>Unstable images</source>
        <translation>Instabile Bilder</translation>
    </message>
    <message>
        <source>Unstable steps</source>
        <translation>Instabile Schritte</translation>
    </message>
    <message>
        <source>Upper bounds</source>
        <translation>Obere Grenzen</translation>
    </message>
    <message>
        <source>Upper rail</source>
        <translation>Oberer Anschlag</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Variance of each mode, and where a clamp of 1/eigenvalue would cut.</source>
        <translation>Varianz jedes Modus, und wo eine Begrenzung von 1/Eigenwert schnitte.</translation>
    </message>
    <message>
        <source>Warped patch</source>
        <translation>Verzerrter Patch</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Weight of percep_loss in loss_proxy.</source>
        <translation>Gewicht von percep_loss in loss_proxy.</translation>
    </message>
    <message>
        <source>Weighted sum of similarity (at most 1) and connectivity.</source>
        <translation>Gewichtete Summe von Ähnlichkeit (höchstens 1) und Konnektivität.</translation>
    </message>
    <message>
        <source>What each landmark weighs in the solve; all 1 with weight_factor 0.</source>
        <translation>Was jede Landmarke in der Lösung wiegt; alle 1 mit weight_factor 0.</translation>
    </message>
    <message>
        <source>What each neuron of the expert answers, their sum, and the map after smoothing.</source>
        <translation>Was jedes Neuron des Experten antwortet, ihre Summe, und die Karte nach der Glättung.</translation>
    </message>
    <message>
        <source>What finite-difference and spsa minimise: recon + 0.2 percep of the graph&apos;s result on a fixed set of crops. NaN under other learners.</source>
        <translation>Was finite-difference und spsa minimieren: recon + 0.2 percep des Ergebnisses des Graphen auf festen Ausschnitten. NaN unter anderen Lernern.</translation>
    </message>
    <message>
        <source>What recon_loss and percep_loss measure: the denoised image, or the decoder&apos;s.</source>
        <translation>Was recon_loss und percep_loss messen: das entrauschte Bild, oder das des Decoders.</translation>
    </message>
    <message>
        <source>What recon_loss and percep_loss score: the graph&apos;s result, or a decoder that knows nothing of the graph (as the note&apos;s program has it). By learner: the decoder under seed-shipped alone.</source>
        <translation>Was recon_loss und percep_loss bewerten: das Ergebnis des Graphen, oder einen Decoder, der vom Graphen nichts weiß (wie im Programm der Notiz). Nach Lerner: der Decoder allein unter seed-shipped.</translation>
    </message>
    <message>
        <source>What the graph makes of it.</source>
        <translation>Was der Graph daraus macht.</translation>
    </message>
    <message>
        <source>What the step of this row descends, before it: data term and prior. Every window has response maps of its own: values compare within a window alone.</source>
        <translation>Was der Schritt dieser Zeile hinabsteigt, vor ihm: Datenterm und Prior. Jedes Fenster hat eigene Antwortkarten: Werte sind nur innerhalb eines Fensters vergleichbar.</translation>
    </message>
    <message>
        <source>What the steps of this window descend, over the two shape modes that were chosen last; everything else as it is.</source>
        <translation>Was die Schritte dieses Fensters hinabsteigen, über die zwei zuletzt gewählten Formmodi; alles andere wie es ist.</translation>
    </message>
    <message>
        <source>Where learners clip the parameter (lower_bounds, upper_bounds).</source>
        <translation>Wo Lerner den Parameter begrenzen (lower_bounds, upper_bounds).</translation>
    </message>
    <message>
        <source>Where learners clip σ, τ, radius, σ of space and σ of features after an update (the note&apos;s table).</source>
        <translation>Wo Lerner σ, τ, Radius, σ des Raums und σ der Merkmale nach einem Schritt begrenzen (die Tabelle der Notiz).</translation>
    </message>
    <message>
        <source>Where the landmarks are.</source>
        <translation>Wo die Landmarken sind.</translation>
    </message>
    <message>
        <source>Where the landmarks were when the window began.</source>
        <translation>Wo die Landmarken waren, als das Fenster begann.</translation>
    </message>
    <message>
        <source>Where the mean-shift starts from; not drawn outside of its map.</source>
        <translation>Wo der Mean-Shift beginnt; außerhalb seiner Karte nicht gezeichnet.</translation>
    </message>
    <message>
        <source>Width of W&apos;s feature kernel.</source>
        <translation>Breite des Merkmalskerns von W.</translation>
    </message>
    <message>
        <source>Width of W&apos;s feature kernel. Start value; under the learner `fixed` the value itself.</source>
        <translation>Breite des Merkmalskerns von W. Startwert; unter dem Lerner `fixed` der Wert selbst.</translation>
    </message>
    <message>
        <source>Width of W&apos;s spatial kernel.</source>
        <translation>Breite des räumlichen Kerns von W.</translation>
    </message>
    <message>
        <source>Width of W&apos;s spatial kernel. Start value; under the learner `fixed` the value itself.</source>
        <translation>Breite des räumlichen Kerns von W. Startwert; unter dem Lerner `fixed` der Wert selbst.</translation>
    </message>
    <message>
        <source>Width of the similarity kernel S. Start value; under the learner `fixed` the value itself.</source>
        <translation>Breite des Ähnlichkeitskerns S. Startwert; unter dem Lerner `fixed` der Wert selbst.</translation>
    </message>
    <message>
        <source>Width of the similarity kernel in this iteration.</source>
        <translation>Breite des Ähnlichkeitskerns in dieser Iteration.</translation>
    </message>
    <message>
        <source>Window 10</source>
        <translation>Fenster 10</translation>
    </message>
    <message>
        <source>Window ladder</source>
        <translation>Fensterleiter</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Windows so far</source>
        <translation>Bisherige Fenster</translation>
    </message>
    <message>
        <source>changes of the loss, the newest on the right</source>
        <translation>Änderungen des Verlusts, die neueste rechts</translation>
    </message>
    <message>
        <source>degree</source>
        <translation>Grad</translation>
    </message>
    <message>
        <source>diffuse</source>
        <translation>Diffundieren</translation>
    </message>
    <message>
        <source>eigenvalue, ascending</source>
        <translation>Eigenwert, aufsteigend</translation>
    </message>
    <message>
        <source>finite-difference, spsa: first step in log parameters. seed-shipped stores it and never reads it.</source>
        <translation>finite-difference, spsa: erster Schritt in logarithmischen Parametern. seed-shipped speichert ihn und liest ihn nie.</translation>
    </message>
    <message>
        <source>graph</source>
        <translation>Graph</translation>
    </message>
    <message>
        <source>images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>iteration of the frame</source>
        <translation>Iteration des Bildes</translation>
    </message>
    <message>
        <source>landmark</source>
        <translation>Landmarke</translation>
    </message>
    <message>
        <source>landmark 30 nose, window 11 × 11, scale 0.25</source>
        <translation>Landmarke 30 Nase, Fenster 11 × 11, Skala 0.25</translation>
    </message>
    <message>
        <source>living from here</source>
        <translation>lebend ab hier</translation>
    </message>
    <message>
        <source>log₁₀ of the weight</source>
        <translation>log₁₀ des Gewichts</translation>
    </message>
    <message>
        <source>mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>neighbours</source>
        <translation>Nachbarn</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>patch</source>
        <translation>Patch</translation>
    </message>
    <message>
        <source>patch column</source>
        <translation>Patchspalte</translation>
    </message>
    <message>
        <source>patch row</source>
        <translation>Patchzeile</translation>
    </message>
    <message>
        <source>peak over mean</source>
        <translation>Spitze über Mittel</translation>
    </message>
    <message>
        <source>r p / eigenvalue of each mode: how the prior pulls it back to 0.</source>
        <translation>r p / Eigenwert jedes Modus: wie der Prior ihn nach 0 zurückzieht.</translation>
    </message>
    <message>
        <source>radius</source>
        <translation>Radius</translation>
    </message>
    <message>
        <source>recon + percep_weight · percep − α · smoothness, mean over the batch.</source>
        <translation>recon + percep_weight · percep − α · Glattheit, Mittel über den Stapel.</translation>
    </message>
    <message>
        <source>score</source>
        <translation>Bewerten</translation>
    </message>
    <message>
        <source>seed-text: relative change of a parameter an iteration.</source>
        <translation>seed-text: relative Änderung eines Parameters je Iteration.</translation>
    </message>
    <message>
        <source>seed-text: the change is that of the mean of so many losses. seed-shipped never reads it.</source>
        <translation>seed-text: die Änderung ist die des Mittels so vieler Verluste. seed-shipped liest es nie.</translation>
    </message>
    <message>
        <source>seed-text: where the change of the loss turns its sign, λ shrinks by this part and grows back.</source>
        <translation>seed-text: wo die Änderung des Verlusts ihr Vorzeichen wechselt, schrumpft λ um diesen Teil und wächst zurück.</translation>
    </message>
    <message>
        <source>sigma</source>
        <translation>sigma</translation>
    </message>
    <message>
        <source>sigma_f</source>
        <translation>sigma_f</translation>
    </message>
    <message>
        <source>sigma_s</source>
        <translation>sigma_s</translation>
    </message>
    <message>
        <source>similarity</source>
        <translation>Ähnlichkeit</translation>
    </message>
    <message>
        <source>tanh</source>
        <translation>tanh</translation>
    </message>
    <message>
        <source>tau</source>
        <translation>tau</translation>
    </message>
    <message>
        <source>weight, logarithmic</source>
        <translation>Gewicht, logarithmisch</translation>
    </message>
    <message>
        <source>window 11</source>
        <translation>Fenster 11</translation>
    </message>
    <message>
        <source>λ = 0.05 for σ, τ and radius, as the note writes it. The rails are 11, 23 and 15 improving updates away.</source>
        <translation>λ = 0.05 für σ, τ und Radius, wie die Notiz es schreibt. Die Anschläge sind 11, 23 und 15 verbessernde Schritte entfernt.</translation>
    </message>
    <message>
        <source>λmax</source>
        <translation>λmax</translation>
    </message>
    <message>
        <source>σ of each class</source>
        <translation>σ jeder Klasse</translation>
    </message>
    <message>
        <source>σ of features</source>
        <translation>σ der Merkmale</translation>
    </message>
    <message>
        <source>σ of space</source>
        <translation>σ des Raums</translation>
    </message>
    <message>
        <source>τ from 0.15</source>
        <translation>τ ab 0.15</translation>
    </message>
    <message>
        <source>τ in effect</source>
        <translation>Wirksames τ</translation>
    </message>
    <message>
        <source>τ of each class</source>
        <translation>τ jeder Klasse</translation>
    </message>
    <message>
        <source>A clamp of the prior helps from one start and hurts from another. Two basins, or two objectives?</source>
        <translation>Eine Begrenzung des Priors hilft von einem Start und schadet von einem anderen. Zwei Becken, oder zwei Zielfunktionen?</translation>
    </message>
    <message>
        <source>A file in ONNX format whose outputs are the features that percep_loss compares, run by OpenCV. Empty: a fixed bank of oriented filters at three scales.</source>
        <translation>Eine Datei im ONNX-Format, deren Ausgaben die Merkmale sind, die percep_loss vergleicht, ausgeführt von OpenCV. Leer: eine feste Bank gerichteter Filter in drei Skalen.</translation>
    </message>
    <message>
        <source>A fit of which the validator is surer than this has succeeded.</source>
        <translation>Eine Anpassung, deren sich der Validator sicherer ist als dies, ist gelungen.</translation>
    </message>
    <message>
        <source>A fit that does not converge</source>
        <translation>Eine Anpassung, die nicht konvergiert</translation>
    </message>
    <message>
        <source>A rule raises σ and τ whenever the loss falls. It falls because a decoder learns beside them: nothing that they do reaches the scored image. After 66 iterations both sit on their rails.</source>
        <translation>Eine Regel erhöht σ und τ, sobald der Verlust fällt. Er fällt, weil neben ihnen ein Dekoder lernt: nichts, was sie tun, erreicht das bewertete Bild. Nach 66 Iterationen sitzen beide an ihren Anschlägen.</translation>
    </message>
    <message>
        <source>A scalar at four rows (neither factor, the first, the second, both) as 2 × 2 with effects; the last number is the interaction.</source>
        <translation>Ein Skalar in vier Zeilen (kein Faktor, der erste, der zweite, beide) als 2 × 2 mit Effekten; die letzte Zahl ist die Wechselwirkung.</translation>
    </message>
    <message>
        <source>After the whole face, the parts that the main file names (eyes, mouth ...) are fitted, take over their landmarks, and the shape model is fitted to all of them.</source>
        <translation>Nach dem ganzen Gesicht werden die Teile angepasst, die die Hauptdatei nennt (Augen, Mund ...), übernehmen ihre Landmarken, und das Formmodell wird an alle angepasst.</translation>
    </message>
    <message>
        <source>As it goes into the graph: a validation image, or the image that is chosen in the table of images.</source>
        <translation>Wie es in den Graphen geht: ein Validierungsbild, oder das Bild, das in der Tabelle der Bilder gewählt ist.</translation>
    </message>
    <message>
        <source>Asks the model&apos;s validator whether the fit succeeded.</source>
        <translation>Fragt den Validator des Modells, ob die Anpassung gelungen ist.</translation>
    </message>
    <message>
        <source>Before a frame is fitted, the face of the last one is searched for as a picture and the estimate moved there.</source>
        <translation>Bevor ein Bild angepasst wird, wird das Gesicht des vorigen als Bildausschnitt gesucht und die Schätzung dorthin verschoben.</translation>
    </message>
    <message>
        <source>Clamped</source>
        <translation>Begrenzt</translation>
    </message>
    <message>
        <source>Clamped, reference start</source>
        <translation>Begrenzt, Start an der Referenz</translation>
    </message>
    <message>
        <source>Components to which no sample is assigned.</source>
        <translation>Komponenten, denen keine Stichprobe zugeordnet ist.</translation>
    </message>
    <message>
        <source>Components whose mean lies less than one deviation away from another&apos;s, both variances averaged.</source>
        <translation>Komponenten, deren Mittel weniger als eine Abweichung von dem einer anderen entfernt liegt, beide Varianzen gemittelt.</translation>
    </message>
    <message>
        <source>Contours</source>
        <translation>Konturen</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Dead components</source>
        <translation>Tote Komponenten</translation>
    </message>
    <message>
        <source>Descend from positions</source>
        <translation>Abstieg von Positionen</translation>
    </message>
    <message>
        <source>Distance to 0 of the natural parameter nearest to it, of each component; below 0 it is beyond the barrier.</source>
        <translation>Abstand des nächstgelegenen natürlichen Parameters zu 0, für jede Komponente; unter 0 liegt er jenseits der Barriere.</translation>
    </message>
    <message>
        <source>Does not converge</source>
        <translation>Konvergiert nicht</translation>
    </message>
    <message>
        <source>Duplicate of</source>
        <translation>Duplikat von</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplikate</translation>
    </message>
    <message>
        <source>Embedded clip</source>
        <translation>Eingebauter Clip</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Ausdehnung</translation>
    </message>
    <message>
        <source>Failures in a row after which a lost face is looked for again (0: never); six times as many where none was found yet.</source>
        <translation>Fehlschläge in Folge, nach denen ein verlorenes Gesicht neu gesucht wird (0: nie); sechsmal so viele, wo noch keines gefunden wurde.</translation>
    </message>
    <message>
        <source>Feature network</source>
        <translation>Merkmalsnetz</translation>
    </message>
    <message>
        <source>Fifty iterations</source>
        <translation>Fünfzig Iterationen</translation>
    </message>
    <message>
        <source>Fits the model&apos;s parts, from the landmarks that they share with the whole.</source>
        <translation>Passt die Teile des Modells an, ausgehend von den Landmarken, die sie mit dem Ganzen teilen.</translation>
    </message>
    <message>
        <source>Four images a batch</source>
        <translation>Vier Bilder je Stapel</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>From the box, 1/eigenvalue clamped to [0.01, 1].</source>
        <translation>Vom Rahmen aus, 1/Eigenwert auf [0.01, 1] begrenzt.</translation>
    </message>
    <message>
        <source>From the reference&apos;s parameters, 1/eigenvalue clamped to [0.01, 1].</source>
        <translation>Von den Parametern der Referenz aus, 1/Eigenwert auf [0.01, 1] begrenzt.</translation>
    </message>
    <message>
        <source>From the reference&apos;s parameters, without a clamp.</source>
        <translation>Von den Parametern der Referenz aus, ohne Begrenzung.</translation>
    </message>
    <message>
        <source>Hyperparameters</source>
        <translation>Hyperparameter</translation>
    </message>
    <message>
        <source>Hypotheses 1 and 2: with Gaussians at the reference of frame 1 the same mean-shift comes from 20.2 to 5.3 px in frame 1 and to 1.5 px in frame 2. It is the maps.</source>
        <translation>Hypothesen 1 und 2: mit Gaußglocken an der Referenz von Bild 1 kommt derselbe Mean-Shift in Bild 1 von 20.2 auf 5.3 px und in Bild 2 auf 1.5 px. Es liegt an den Karten.</translation>
    </message>
    <message>
        <source>Hypothesis 3: from the true parameters the fit stays within 0.7 px. The start matters because without the warp every map reaches 5 px instead of 20.</source>
        <translation>Hypothese 3: von den wahren Parametern aus bleibt die Anpassung innerhalb von 0.7 px. Der Anfang zählt, weil ohne die Verzerrung jede Karte 5 px statt 20 weit reicht.</translation>
    </message>
    <message>
        <source>Hypothesis 4: weights by confidence change nothing.</source>
        <translation>Hypothese 4: Gewichte nach Konfidenz ändern nichts.</translation>
    </message>
    <message>
        <source>Images are resized to squares of this side for the network (the note: 224). 0: it takes them as they are.</source>
        <translation>Bilder werden für das Netz auf Quadrate dieser Seite gebracht (die Notiz: 224). 0: es nimmt sie, wie sie sind.</translation>
    </message>
    <message>
        <source>In cells.</source>
        <translation>In Zellen.</translation>
    </message>
    <message>
        <source>Interaction</source>
        <translation>Wechselwirkung</translation>
    </message>
    <message>
        <source>Interaction of two factors</source>
        <translation>Wechselwirkung zweier Faktoren</translation>
    </message>
    <message>
        <source>Iterations, at most</source>
        <translation>Iterationen, höchstens</translation>
    </message>
    <message>
        <source>Its component</source>
        <translation>Ihre Komponente</translation>
    </message>
    <message>
        <source>Keep first sigma</source>
        <translation>Erstes sigma behalten</translation>
    </message>
    <message>
        <source>Kernel, σ and 2 σ</source>
        <translation>Kern, σ und 2 σ</translation>
    </message>
    <message>
        <source>Known response maps</source>
        <translation>Bekannte Antwortkarten</translation>
    </message>
    <message>
        <source>Least certainty</source>
        <translation>Kleinste Sicherheit</translation>
    </message>
    <message>
        <source>Least weight</source>
        <translation>Kleinstes Gewicht</translation>
    </message>
    <message>
        <source>Lines of equal objective, nearer to each other towards the least one.</source>
        <translation>Linien gleicher Zielfunktion, zur kleinsten hin dichter beieinander.</translation>
    </message>
    <message>
        <source>Main file or folder of an OpenFace model, or a FaceTracker file (.tracker). Empty or default: the model inside the program.</source>
        <translation>Hauptdatei oder Ordner eines OpenFace-Modells, oder eine FaceTracker-Datei (.tracker). Leer oder default: das Modell im Programm.</translation>
    </message>
    <message>
        <source>Many starts</source>
        <translation>Viele Starts</translation>
    </message>
    <message>
        <source>Mean squared difference of the responses of a fixed bank of oriented filters, or of the outputs of feature_network.</source>
        <translation>Mittlere quadratische Differenz der Antworten einer festen Bank gerichteter Filter, oder der Ausgaben von feature_network.</translation>
    </message>
    <message>
        <source>Mixing weight of each component. What lies below the lowest line is 0.</source>
        <translation>Mischungsgewicht jeder Komponente. Was unter der untersten Linie liegt, ist 0.</translation>
    </message>
    <message>
        <source>NMI at epoch 0</source>
        <translation>NMI bei Epoche 0</translation>
    </message>
    <message>
        <source>Network&apos;s input</source>
        <translation>Eingabe des Netzes</translation>
    </message>
    <message>
        <source>Network&apos;s side</source>
        <translation>Seite des Netzes</translation>
    </message>
    <message>
        <source>Non-rigid steps from a grid over the two shape modes that were chosen last: which starts end in the same optimum? Response maps are those of the window that is looked at.</source>
        <translation>Nichtstarre Schritte von einem Gitter über die zwei zuletzt gewählten Formmodi: welche Starts enden im selben Optimum? Die Antwortkarten sind die des betrachteten Fensters.</translation>
    </message>
    <message>
        <source>Non-rigid steps from every position under every set of hyperparameters: does it stay, and where does it end? Response maps are those of the window that is looked at.</source>
        <translation>Nichtstarre Schritte von jeder Position unter jedem Satz von Hyperparametern: bleibt sie, und wo endet sie? Die Antwortkarten sind die des betrachteten Fensters.</translation>
    </message>
    <message>
        <source>Objective along a line</source>
        <translation>Zielfunktion entlang einer Linie</translation>
    </message>
    <message>
        <source>Objective of every position under every set of hyperparameters: both optima under both objectives. @*:last are the ends of all branches; sets are apart by semicolons. Response maps are those of the window that is looked at.</source>
        <translation>Zielfunktion jeder Position unter jedem Satz von Hyperparametern: beide Optima unter beiden Zielfunktionen. @*:last sind die Enden aller Zweige; Sätze werden durch Semikolons getrennt. Die Antwortkarten sind die des betrachteten Fensters.</translation>
    </message>
    <message>
        <source>Of the first mixture, before any step.</source>
        <translation>Der ersten Mischung, vor jedem Schritt.</translation>
    </message>
    <message>
        <source>One epoch</source>
        <translation>Eine Epoche</translation>
    </message>
    <message>
        <source>One step</source>
        <translation>Ein Schritt</translation>
    </message>
    <message>
        <source>OpenFace: a size of window uses the kernel of the sigma that it met first, also when sigma changes later.</source>
        <translation>OpenFace: eine Fenstergröße verwendet den Kern des sigma, dem sie zuerst begegnete, auch wenn sich sigma später ändert.</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Patch-graph diffusion on 24 small textures, 16 of them in every batch. The shipped rule follows the sign of the change of a loss that a decoder makes: σ and τ have no path to it and go to their rails while it falls.</source>
        <translation>Patch-Graph-Diffusion auf 24 kleinen Texturen, 16 davon in jedem Stapel. Die mitgelieferte Regel folgt dem Vorzeichen der Änderung eines Verlusts, die ein Dekoder bewirkt: σ und τ haben keinen Weg zu ihm und laufen an ihre Anschläge, während er fällt.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Puts the parts&apos; landmarks in place and fits the shape model to all of them.</source>
        <translation>Setzt die Landmarken der Teile ein und passt das Formmodell an alle an.</translation>
    </message>
    <message>
        <source>Reach, σ</source>
        <translation>Reichweite, σ</translation>
    </message>
    <message>
        <source>Reference start</source>
        <translation>Start an der Referenz</translation>
    </message>
    <message>
        <source>Resolution of 1 − Σπ</source>
        <translation>Auflösung von 1 − Σπ</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Runs of k-means</source>
        <translation>Läufe von k-means</translation>
    </message>
    <message>
        <source>Scalar</source>
        <translation>Skalar</translation>
    </message>
    <message>
        <source>Score positions</source>
        <translation>Positionen bewerten</translation>
    </message>
    <message>
        <source>Seed 000</source>
        <translation>Seed 000</translation>
    </message>
    <message>
        <source>Seed 000: a fit that does not converge</source>
        <translation>Seed 000: eine Anpassung, die nicht konvergiert</translation>
    </message>
    <message>
        <source>Seed 001</source>
        <translation>Seed 001</translation>
    </message>
    <message>
        <source>Seed 001: two optima</source>
        <translation>Seed 001: zwei Optima</translation>
    </message>
    <message>
        <source>Seed 003: the regime that its sweep ends with</source>
        <translation>Seed 003: das Regime, mit dem ihr Durchlauf endet</translation>
    </message>
    <message>
        <source>Sets of hyperparameters</source>
        <translation>Sätze von Hyperparametern</translation>
    </message>
    <message>
        <source>Some samples in the plane, coloured by component, class, or responsibility: of the chosen component, else the largest.</source>
        <translation>Einige Stichproben in der Ebene, gefärbt nach Komponente, Klasse oder Verantwortung: der gewählten Komponente, sonst die größte.</translation>
    </message>
    <message>
        <source>Start of the window</source>
        <translation>Anfang des Fensters</translation>
    </message>
    <message>
        <source>Start × clamp of 1/eigenvalue as four branches. The clamp helps from the box and hurts from the reference; only the 2 × 2 with its interaction tells both. Every start ends in the same place: the two optima belong to two objectives, not to two basins. Generated pictures, as the story needs eigenvalues above 100 and below 1, and the default model&apos;s lie between 360 and 1.3; box and windows were chosen so that the interaction shows.</source>
        <translation>Anfang × Begrenzung von 1/Eigenwert als vier Zweige. Die Begrenzung hilft vom Rahmen aus und schadet von der Referenz aus; nur das 2 × 2 mit seiner Wechselwirkung sagt beides. Jeder Anfang endet am selben Ort: die zwei Optima gehören zu zwei Zielfunktionen, nicht zu zwei Becken. Erzeugte Bilder, weil die Geschichte Eigenwerte über 100 und unter 1 braucht und die des Standardmodells zwischen 360 und 1.3 liegen; Rahmen und Fenster wurden so gewählt, dass sich die Wechselwirkung zeigt.</translation>
    </message>
    <message>
        <source>Started at the reference</source>
        <translation>An der Referenz begonnen</translation>
    </message>
    <message>
        <source>Starts a side</source>
        <translation>Starts je Seite</translation>
    </message>
    <message>
        <source>Template tracking</source>
        <translation>Verfolgung mit Vorlage</translation>
    </message>
    <message>
        <source>The default model on a clip drawn from its own mean face, whose true landmarks and parameters are known. Needs no file.</source>
        <translation>Das Standardmodell auf einem Clip, der aus seinem eigenen mittleren Gesicht gezeichnet ist und dessen wahre Landmarken und Parameter bekannt sind. Braucht keine Datei.</translation>
    </message>
    <message>
        <source>The embedded clip, from a box 20 px off that was chosen for it. The raw norm of the mean-shift falls from window to window and looks like progress; in cells of the response maps next to nothing changes within a window. Patches are cut without the reference warp, so that the experts look at the wrong scale and no map reaches the face. All weights are 1 by design: weight_factor is 0.</source>
        <translation>Der eingebettete Clip, von einem Rahmen aus, der 20 px daneben liegt und dafür gewählt wurde. Die rohe Norm des Mean-Shifts fällt von Fenster zu Fenster und sieht nach Fortschritt aus; in Zellen der Antwortkarten ändert sich innerhalb eines Fensters fast nichts. Patches werden ohne die Referenzverzerrung geschnitten, so dass die Experten auf die falsche Skala schauen und keine Karte das Gesicht erreicht. Alle Gewichte sind mit Absicht 1: weight_factor ist 0.</translation>
    </message>
    <message>
        <source>The fault that the port really had at first: every landmark is pushed to the rim of its map.</source>
        <translation>Der Fehler, den die Portierung zuerst wirklich hatte: jede Landmarke wird an den Rand ihrer Karte gedrückt.</translation>
    </message>
    <message>
        <source>The highest cell of each window.</source>
        <translation>Die höchste Zelle jedes Fensters.</translation>
    </message>
    <message>
        <source>The highest cell.</source>
        <translation>Die höchste Zelle.</translation>
    </message>
    <message>
        <source>The kernel&apos;s centre, which is the estimate before the update, and the reference.</source>
        <translation>Die Mitte des Kerns, also die Schätzung vor dem Schritt, und die Referenz.</translation>
    </message>
    <message>
        <source>The loss changes more from batch to batch than by any update: σ and τ walk at random.</source>
        <translation>Der Verlust ändert sich von Stapel zu Stapel stärker als durch irgendeinen Schritt: σ und τ wandern zufällig.</translation>
    </message>
    <message>
        <source>The mean-shift&apos;s kernel around its centre.</source>
        <translation>Der Kern des Mean-Shifts um seine Mitte.</translation>
    </message>
    <message>
        <source>The model&apos;s validator decides whether a fit succeeded, or else the confidence that the model has in its likelihood. Off, or where it has neither: every fit that did not fail.</source>
        <translation>Der Validator des Modells entscheidet, ob eine Anpassung gelang, sonst die Konfidenz, die das Modell in seine Likelihood hat. Aus, oder wo es keines von beiden hat: jede Anpassung, die nicht scheiterte.</translation>
    </message>
    <message>
        <source>The norm of the mean-shift falls over three windows, yet no landmark comes nearer. Where does the fall come from?</source>
        <translation>Die Norm des Mean-Shifts fällt über drei Fenster, doch keine Landmarke kommt näher. Woher kommt der Rückgang?</translation>
    </message>
    <message>
        <source>The reference warp is back: 0.3 px instead of 20.2 in frame 1, from the same box.</source>
        <translation>Die Referenzverzerrung ist zurück: 0.3 px statt 20.2 in Bild 1, vom selben Rahmen aus.</translation>
    </message>
    <message>
        <source>The samples of seed 003 with what its note recommends: variance floor 0.01, lower precision 1e-5, 1000 steps an epoch. To vary one thing from.</source>
        <translation>Die Stichproben von Seed 003 mit dem, was ihre Notiz empfiehlt: untere Schranke der Varianz 0.01, untere der Präzision 1e-5, 1000 Schritte je Epoche. Um von hier aus eines zu variieren.</translation>
    </message>
    <message>
        <source>The smallest normal number of the precision of the run.</source>
        <translation>Die kleinste normale Zahl in der Genauigkeit des Laufs.</translation>
    </message>
    <message>
        <source>The threshold is not too strict: frame 1 ends at 20.2 px again.</source>
        <translation>Die Schwelle ist nicht zu streng: Bild 1 endet wieder bei 20.2 px.</translation>
    </message>
    <message>
        <source>Two optima</source>
        <translation>Zwei Optima</translation>
    </message>
    <message>
        <source>Underflow</source>
        <translation>Unterlauf</translation>
    </message>
    <message>
        <source>Validator</source>
        <translation>Validator</translation>
    </message>
    <message>
        <source>Values that the network expects: minus the mean, over the standard deviation of ImageNet; 0..1; or -1..1.</source>
        <translation>Werte, die das Netz erwartet: minus Mittel, durch Standardabweichung von ImageNet; 0..1; oder -1..1.</translation>
    </message>
    <message>
        <source>Weights in use</source>
        <translation>Verwendete Gewichte</translation>
    </message>
    <message>
        <source>What each window covers.</source>
        <translation>Was jedes Fenster abdeckt.</translation>
    </message>
    <message>
        <source>What the steps descend, its data and prior term and the error between two positions and a quarter beyond. Positions: here, start, window, reference, or a row as @A:40. Response maps are those of the window that is looked at.</source>
        <translation>Was die Schritte hinabsteigen, sein Datenterm und Prior und der Fehler zwischen zwei Positionen und ein Viertel darüber hinaus. Positionen: here, start, window, reference, oder eine Zeile als @A:40. Die Antwortkarten sind die des betrachteten Fensters.</translation>
    </message>
    <message>
        <source>Where each landmark is pulled to, image px.</source>
        <translation>Wohin jede Landmarke gezogen wird, Bild-px.</translation>
    </message>
    <message>
        <source>Where the landmark was when the window began.</source>
        <translation>Wo die Landmarke war, als das Fenster begann.</translation>
    </message>
    <message>
        <source>Which parameters sit on a bound, and whether the score suffers from it: recon + 0.2 percep of the graph&apos;s result on the fixed set of crops here, a tenth inwards and a tenth beyond.</source>
        <translation>Welche Parameter auf einer Grenze sitzen, und ob der Wert darunter leidet: recon + 0.2 percep des Ergebnisses des Graphen am festen Satz von Ausschnitten hier, ein Zehntel nach innen und ein Zehntel darüber hinaus.</translation>
    </message>
    <message>
        <source>Without the fault</source>
        <translation>Ohne den Fehler</translation>
    </message>
    <message>
        <source>branches</source>
        <translation>Zweige</translation>
    </message>
    <message>
        <source>init = given: file of k × dimensions numbers, before normalisation, as --export-model writes them.</source>
        <translation>init = given: Datei von k × Dimensionen Zahlen, vor der Normierung, wie --export-model sie schreibt.</translation>
    </message>
    <message>
        <source>init = given: the same of variances.</source>
        <translation>init = given: dasselbe für Varianzen.</translation>
    </message>
    <message>
        <source>kmeans: so many starts; the one of the smallest inertia is taken.</source>
        <translation>kmeans: so viele Starts; der mit der kleinsten Trägheit wird genommen.</translation>
    </message>
    <message>
        <source>landmark 30 nose, window 15 × 15, scale 0.25</source>
        <translation>Landmarke 30 Nase, Fenster 15 × 15, Skala 0.25</translation>
    </message>
    <message>
        <source>landmarks</source>
        <translation>Landmarken</translation>
    </message>
    <message>
        <source>largest variance</source>
        <translation>größte Varianz</translation>
    </message>
    <message>
        <source>log10(1 + samples a pixel) in the plane of the two largest principal components, or of the two rows of the table of dimensions that were chosen last.</source>
        <translation>log10(1 + Stichproben je Pixel) in der Ebene der zwei größten Hauptkomponenten, oder der zwei zuletzt gewählten Zeilen der Tabelle der Dimensionen.</translation>
    </message>
    <message>
        <source>mean-shift in cells</source>
        <translation>Mean-Shift in Zellen</translation>
    </message>
    <message>
        <source>mixing weight</source>
        <translation>Mischungsgewicht</translation>
    </message>
    <message>
        <source>natural-adam: learning rate × steps an epoch, about as far as η₂ gets in an epoch.</source>
        <translation>natural-adam: Lernrate × Schritte je Epoche, etwa so weit, wie η₂ in einer Epoche kommt.</translation>
    </message>
    <message>
        <source>natural-adam: the learning rate, about as far as one step moves η₂.</source>
        <translation>natural-adam: die Lernrate, etwa so weit, wie ein Schritt η₂ bewegt.</translation>
    </message>
    <message>
        <source>natural-adam: variances of the statistics are raised to it.</source>
        <translation>natural-adam: Varianzen der Statistiken werden darauf angehoben.</translation>
    </message>
    <message>
        <source>natural-adam: weights of the statistics are raised to it.</source>
        <translation>natural-adam: Gewichte der Statistiken werden darauf angehoben.</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>refit</source>
        <translation>neu anpassen</translation>
    </message>
    <message>
        <source>responsibility</source>
        <translation>Verantwortung</translation>
    </message>
    <message>
        <source>steps to the barrier</source>
        <translation>Schritte bis zur Barriere</translation>
    </message>
    <message>
        <source>validate</source>
        <translation>validieren</translation>
    </message>
    <message>
        <source>window 15</source>
        <translation>Fenster 15</translation>
    </message>
    <message>
        <source>windows</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>2/λmax of an image of one colour at the defaults (&quot;tau &gt; 0.3 causes instability&quot;)</source>
        <translation>2/λmax eines einfarbigen Bildes mit den Vorgaben („tau &gt; 0.3 causes instability“)</translation>
    </message>
    <message>
        <source>A step moves</source>
        <translation>Ein Schritt bewegt um</translation>
    </message>
    <message>
        <source>A tenth beyond</source>
        <translation>Ein Zehntel darüber</translation>
    </message>
    <message>
        <source>A tenth inwards</source>
        <translation>Ein Zehntel nach innen</translation>
    </message>
    <message>
        <source>Analytic there</source>
        <translation>Analytisch dort</translation>
    </message>
    <message>
        <source>Change on the same batch</source>
        <translation>Änderung auf demselben Stapel</translation>
    </message>
    <message>
        <source>Change since the batch above</source>
        <translation>Änderung seit dem Stapel darüber</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Component 0</source>
        <translation>Komponente 0</translation>
    </message>
    <message>
        <source>Component 0 from its own sums</source>
        <translation>Komponente 0 aus eigenen Summen</translation>
    </message>
    <message>
        <source>Effect of the first</source>
        <translation>Wirkung des ersten</translation>
    </message>
    <message>
        <source>Epochs more</source>
        <translation>Weitere Epochen</translation>
    </message>
    <message>
        <source>Error, end</source>
        <translation>Fehler, Ende</translation>
    </message>
    <message>
        <source>Error, start</source>
        <translation>Fehler, Anfang</translation>
    </message>
    <message>
        <source>Largest difference</source>
        <translation>Größte Abweichung</translation>
    </message>
    <message>
        <source>Largest relative difference of a parameter</source>
        <translation>Größte relative Abweichung eines Parameters</translation>
    </message>
    <message>
        <source>Loss after the update</source>
        <translation>Verlust nach dem Schritt</translation>
    </message>
    <message>
        <source>Loss before the update</source>
        <translation>Verlust vor dem Schritt</translation>
    </message>
    <message>
        <source>Numeric there</source>
        <translation>Numerisch dort</translation>
    </message>
    <message>
        <source>Objective, end</source>
        <translation>Zielfunktion, Ende</translation>
    </message>
    <message>
        <source>Objective, start</source>
        <translation>Zielfunktion, Anfang</translation>
    </message>
    <message>
        <source>Of the largest derivative</source>
        <translation>Von der größten Ableitung</translation>
    </message>
    <message>
        <source>Optimum</source>
        <translation>Optimum</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Gedruckt</translation>
    </message>
    <message>
        <source>Recomputed</source>
        <translation>Nachgerechnet</translation>
    </message>
    <message>
        <source>Runs from the start with the present settings and one thing changed: floor, regulariser, start, arithmetic. Which of them is alive where this run stands, and after some epochs more?</source>
        <translation>Läufe von Anfang an mit den jetzigen Einstellungen, in denen eines geändert ist: Boden, Regularisierung, Start, Rechenweise. Welcher von ihnen lebt dort, wo dieser Lauf steht, und einige Epochen später?</translation>
    </message>
    <message>
        <source>The distance of 1 to the next number below: where component 0 is the difference of 1 and the others, its weight is rounded to 0 or to this below the line.</source>
        <translation>Der Abstand von 1 zur nächstkleineren Zahl: Wo Komponente 0 die Differenz von 1 und den anderen ist, wird ihr Gewicht unter der Linie auf 0 oder hierauf gerundet.</translation>
    </message>
    <message>
        <source>The same pull; component 0 keeps its digits, so it is another one that runs empty first.</source>
        <translation>Derselbe Zug; Komponente 0 behält ihre Stellen, daher läuft eine andere zuerst leer.</translation>
    </message>
    <message>
        <source>The score</source>
        <translation>Die Bewertung</translation>
    </message>
    <message>
        <source>What would have helped</source>
        <translation>Was geholfen hätte</translation>
    </message>
    <message>
        <source>With the first</source>
        <translation>Mit dem ersten</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>Worst index</source>
        <translation>Schlechtester Index</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>by radius</source>
        <translation>nach Radius</translation>
    </message>
    <message>
        <source>by sigma</source>
        <translation>nach σ</translation>
    </message>
    <message>
        <source>by tau</source>
        <translation>nach τ</translation>
    </message>
    <message>
        <source>class of the dog in CIFAR-10</source>
        <translation>Klasse des Hundes in CIFAR-10</translation>
    </message>
    <message>
        <source>effect of the second; interaction</source>
        <translation>Wirkung des zweiten; Wechselwirkung</translation>
    </message>
    <message>
        <source>falls in a row that put the radius on its rail</source>
        <translation>Abnahmen in Folge, die den Radius an den Anschlag bringen</translation>
    </message>
    <message>
        <source>falls in a row that put σ on its rail (50 to 100 batches &quot;to see parameter stabilization&quot;)</source>
        <translation>Abnahmen in Folge, die σ an den Anschlag bringen (50 bis 100 Stapel, „to see parameter stabilization“)</translation>
    </message>
    <message>
        <source>falls in a row that put τ on its rail</source>
        <translation>Abnahmen in Folge, die τ an den Anschlag bringen</translation>
    </message>
    <message>
        <source>iteration 1: 0.45 − 0.1 · 0.62</source>
        <translation>Iteration 1: 0.45 − 0.1 · 0.62</translation>
    </message>
    <message>
        <source>iteration 1: σ (no loss before it: nothing to compare)</source>
        <translation>Iteration 1: σ (kein Verlust davor: nichts zu vergleichen)</translation>
    </message>
    <message>
        <source>iteration 1: τ (printed as after a rise)</source>
        <translation>Iteration 1: τ (gedruckt wie nach einer Zunahme)</translation>
    </message>
    <message>
        <source>iteration 2: 0.43 − 0.1 · 0.64</source>
        <translation>Iteration 2: 0.43 − 0.1 · 0.64</translation>
    </message>
    <message>
        <source>iteration 2: σ after a fall, λ = 0.05</source>
        <translation>Iteration 2: σ nach einer Abnahme, λ = 0.05</translation>
    </message>
    <message>
        <source>iteration 2: τ after a fall from 0.095, λ = 0.05</source>
        <translation>Iteration 2: τ nach einer Abnahme von 0.095, λ = 0.05</translation>
    </message>
    <message>
        <source>learning rate of the rule (the tuning guide: 0.01, then 0.02)</source>
        <translation>Lernrate der Regel (die Anleitung: 0.01, dann 0.02)</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>natural-adam, harmonium coordinates. summed: its statistics are those of its own responsibilities. difference: what the sum over all leaves of 1, as in the program of seed 003; in single precision a weight below 6e-8 is lost.</source>
        <translation>natural-adam, Harmonium-Koordinaten. summed: Ihre Statistik ist die der eigenen Verantwortlichkeiten. difference: was die Summe über alle von 1 übrig lässt, wie im Programm von Seed 003; in einfacher Genauigkeit geht ein Gewicht unter 6e-8 verloren.</translation>
    </message>
    <message>
        <source>no noise: the same images</source>
        <translation>kein Rauschen: dieselben Bilder</translation>
    </message>
    <message>
        <source>one rise and one fall: factor of a parameter</source>
        <translation>eine Zunahme und eine Abnahme: Faktor eines Parameters</translation>
    </message>
    <message>
        <source>recon + 0.2 percep</source>
        <translation>recon + 0.2 percep</translation>
    </message>
    <message>
        <source>recon + 0.2 percep of the graph&apos;s result</source>
        <translation>recon + 0.2 percep des Ergebnisses des Graphen</translation>
    </message>
    <message>
        <source>share of falls at which a parameter stays</source>
        <translation>Anteil der Abnahmen, bei dem ein Parameter bleibt</translation>
    </message>
    <message>
        <source>smoothness</source>
        <translation>Glattheit</translation>
    </message>
    <message>
        <source>standard deviation</source>
        <translation>Standardabweichung</translation>
    </message>
    <message>
        <source>tuning guide, start of τ at 0.15 (&quot;lower max bounds&quot;): upper bound after it</source>
        <translation>Anleitung, Start von τ bei 0.15 („lower max bounds“): obere Grenze danach</translation>
    </message>
    <message>
        <source>with the second: no branch yet, no branch yet</source>
        <translation>mit dem zweiten: noch kein Zweig, noch kein Zweig</translation>
    </message>
    <message>
        <source>without: A:2, no branch yet</source>
        <translation>ohne: A:2, noch kein Zweig</translation>
    </message>
    <message>
        <source>alive</source>
        <translation>lebt</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>upper</source>
        <translation>oberer</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>Inner lips</source>
        <translation>Innere Lippen</translation>
    </message>
    <message>
        <source>Left brow</source>
        <translation>Linke Braue</translation>
    </message>
    <message>
        <source>Left eye</source>
        <translation>Linkes Auge</translation>
    </message>
    <message>
        <source>Outer lips</source>
        <translation>Äußere Lippen</translation>
    </message>
    <message>
        <source>Right brow</source>
        <translation>Rechte Braue</translation>
    </message>
    <message>
        <source>Right eye</source>
        <translation>Rechtes Auge</translation>
    </message>
    <message>
        <source>Factors</source>
        <translation>Faktoren</translation>
    </message>
    <message>
        <source>File of one class number a sample. Without it: what lies beside or in the file of the samples.</source>
        <translation>Datei mit einer Klassennummer je Stichprobe. Ohne sie: was neben oder in der Datei der Stichproben liegt.</translation>
    </message>
    <message>
        <source>Loadings before the iteration as pictures: what one unit of each latent adds.</source>
        <translation>Ladungen vor der Iteration als Bilder: was eine Einheit jeder latenten Größe hinzufügt.</translation>
    </message>
</context>
</TS>
