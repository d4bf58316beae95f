<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AssetDetails</name>
    <message>
        <source>Copy of “%1”</source>
        <translation>Kopie von „%1“</translation>
    </message>
    <message>
        <source>Came back from “%1”</source>
        <translation>Zurückgekehrt aus „%1“</translation>
    </message>
    <message>
        <source>Made from “%1”</source>
        <translation>Gemacht aus „%1“</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>The prompt is not valid UTF-8 text. Type it again, or set the terminal to UTF-8.</source>
        <translation>Die Beschreibung ist kein gültiger UTF-8-Text. Bitte neu eingeben oder das Terminal auf UTF-8 stellen.</translation>
    </message>
    <message>
        <source>The prompt contains control characters. Remove them.</source>
        <translation>Die Beschreibung enthält Steuerzeichen. Bitte entfernen.</translation>
    </message>
    <message>
        <source>The prompt is %1 bytes long; at most %2 are possible. A few words are enough, for example &quot;a red chair&quot;.</source>
        <translation>Die Beschreibung ist %1 Bytes lang; höchstens %2 sind möglich. Wenige Wörter genügen, etwa &quot;a red chair&quot;.</translation>
    </message>
    <message>
        <source>The prompt is empty. Say what to make, for example &quot;a red chair&quot;.</source>
        <translation>Die Beschreibung ist leer. Was soll entstehen, etwa &quot;a red chair&quot;?</translation>
    </message>
    <message>
        <source>The model knows none of these words: %1. Name an object it has seen; its list of words shows which.</source>
        <translation>Das Modell kennt keines dieser Wörter: %1. Bitte ein Objekt nennen, das es gesehen hat; seine Wortliste zeigt, welche.</translation>
    </message>
    <message>
        <source>Internal error: %1. Please report it with the log.</source>
        <translation>Interner Fehler: %1. Bitte mit dem Protokoll melden.</translation>
    </message>
    <message>
        <source>The parameter &quot;%1&quot; cannot be &quot;%2&quot;: it must be %3.</source>
        <translation>Der Parameter &quot;%1&quot; kann nicht &quot;%2&quot; sein: er muss %3 sein.</translation>
    </message>
    <message>
        <source>There is no parameter called &quot;%1&quot;; the help of the method lists the ones there are.</source>
        <translation>Es gibt keinen Parameter namens &quot;%1&quot;; die Hilfe des Verfahrens nennt die vorhandenen.</translation>
    </message>
    <message>
        <source>The program&apos;s own files (starter models, icons) were found neither in %1 nor in %2. Reinstall, or point MAQUETTE_RESOURCES at them.</source>
        <translation>Die eigenen Dateien des Programms (Startmodelle, Symbole) liegen weder in %1 noch in %2. Bitte neu installieren oder MAQUETTE_RESOURCES darauf zeigen lassen.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>this hash grid cannot be built: %1</source>
        <translation>dieses Hash-Gitter lässt sich nicht bauen: %1</translation>
    </message>
    <message>
        <source>the occupancy grid has 4 to 256 cells an axis, not %1</source>
        <translation>das Belegungsgitter hat 4 bis 256 Zellen je Achse, nicht %1</translation>
    </message>
    <message>
        <source>the saved field does not fit: %1 holds %2 values, this field needs %3. It was made with other settings.</source>
        <translation>das gespeicherte Feld passt nicht: %1 enthält %2 Werte, dieses Feld braucht %3. Es entstand mit anderen Einstellungen.</translation>
    </message>
    <message>
        <source>the saved field is incomplete: %1 is missing</source>
        <translation>das gespeicherte Feld ist unvollständig: %1 fehlt</translation>
    </message>
    <message>
        <source>Cannot write %1: %2. Check the folder&apos;s permissions; the old file is untouched.</source>
        <translation>%1 lässt sich nicht schreiben: %2. Bitte die Rechte des Ordners prüfen; die alte Datei ist unberührt.</translation>
    </message>
    <message>
        <source>Cannot open %1: %2.</source>
        <translation>%1 lässt sich nicht öffnen: %2.</translation>
    </message>
    <message>
        <source>Cannot read %1: %2.</source>
        <translation>%1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than the %2 MB allowed here.</source>
        <translation>%1 ist größer als die hier erlaubten %2 MB.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be created: %2.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen: %2.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to: %2. Choose another one or change its permissions.</source>
        <translation>In den Ordner %1 lässt sich nicht schreiben: %2. Bitte einen anderen wählen oder seine Rechte ändern.</translation>
    </message>
    <message>
        <source>%1 cannot be read as a picture: %2.</source>
        <translation>%1 lässt sich nicht als Bild lesen: %2.</translation>
    </message>
    <message>
        <source>A PNG could not be written.</source>
        <translation>Ein PNG ließ sich nicht schreiben.</translation>
    </message>
    <message>
        <source>%1 is not what was expected: it holds no JSON object.</source>
        <translation>%1 ist nicht das Erwartete: es enthält kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>%1 is damaged: its JSON breaks off or is malformed at byte %2.</source>
        <translation>%1 ist beschädigt: sein JSON bricht bei Byte %2 ab oder ist dort fehlerhaft.</translation>
    </message>
    <message>
        <source>%1 is damaged: its JSON holds a number that is too large.</source>
        <translation>%1 ist beschädigt: sein JSON enthält eine zu große Zahl.</translation>
    </message>
    <message>
        <source>%1 is not usable: the field &quot;%2&quot; is missing or of the wrong kind.</source>
        <translation>%1 ist nicht brauchbar: das Feld &quot;%2&quot; fehlt oder ist von falscher Art.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 ist keine Datei.</translation>
    </message>
    <message>
        <source>Cannot open the weights %1: %2.</source>
        <translation>Die Gewichte %1 lassen sich nicht öffnen: %2.</translation>
    </message>
    <message>
        <source>%1 has no tensor called &quot;%2&quot;.</source>
        <translation>%1 hat keinen Tensor namens &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>%1 ends inside the tensor &quot;%2&quot;: the file was cut off. Copy or download it again.</source>
        <translation>%1 endet mitten im Tensor &quot;%2&quot;: die Datei wurde abgeschnitten. Bitte neu kopieren oder laden.</translation>
    </message>
    <message>
        <source>Cannot open %1: it is not there or not readable.</source>
        <translation>%1 lässt sich nicht öffnen: nicht vorhanden oder nicht lesbar.</translation>
    </message>
    <message>
        <source>Cannot read %1.</source>
        <translation>%1 lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>%1 is damaged: the line &quot;%2&quot; holds no pair.</source>
        <translation>%1 ist beschädigt: die Zeile &quot;%2&quot; enthält kein Paar.</translation>
    </message>
    <message>
        <source>A texture has 1 to 8192 texels along a side.</source>
        <translation>Eine Textur hat 1 bis 8192 Texel je Seite.</translation>
    </message>
    <message>
        <source>A texture can only be baked for a mesh that was unwrapped.</source>
        <translation>Eine Textur lässt sich nur für ein abgewickeltes Netz backen.</translation>
    </message>
    <message>
        <source>A surface needs bounds with a positive size and a resolution between 8 and 1024.</source>
        <translation>Eine Oberfläche braucht Grenzen mit positiver Größe und eine Auflösung zwischen 8 und 1024.</translation>
    </message>
    <message>
        <source>The surface has more than four thousand million vertices. Choose a lower mesh resolution.</source>
        <translation>Die Oberfläche hat mehr als vier Milliarden Ecken. Bitte eine geringere Netzauflösung wählen.</translation>
    </message>
    <message>
        <source>A grid needs at least two samples along each axis and as many values as its size says.</source>
        <translation>Ein Gitter braucht mindestens zwei Proben je Achse und so viele Werte, wie seine Größe sagt.</translation>
    </message>
    <message>
        <source>Mesh resolution</source>
        <translation>Netzauflösung</translation>
    </message>
    <message>
        <source>Cells along the longest side when the surface is taken from the field. Twice the number shows details half the size and takes about four times as long.</source>
        <translation>Zellen entlang der längsten Seite, wenn die Oberfläche aus dem Feld geholt wird. Doppelt so viele zeigen halb so große Einzelheiten und dauern etwa viermal so lang.</translation>
    </message>
    <message>
        <source>Triangles</source>
        <translation>Dreiecke</translation>
    </message>
    <message>
        <source>The mesh is simplified to at most this many triangles; 0 keeps all.</source>
        <translation>Das Netz wird auf höchstens so viele Dreiecke vereinfacht; 0 behält alle.</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Glättung</translation>
    </message>
    <message>
        <source>Rounds of smoothing that take the steps of the grid out of the surface without shrinking it.</source>
        <translation>Runden der Glättung, die die Stufen des Gitters aus der Oberfläche nehmen, ohne sie zu schrumpfen.</translation>
    </message>
    <message>
        <source>Smallest piece</source>
        <translation>Kleinstes Stück</translation>
    </message>
    <message>
        <source>Pieces floating about with less than this share of the largest one&apos;s surface are removed.</source>
        <translation>Schwebende Stücke mit weniger als diesem Anteil an der Oberfläche des größten werden entfernt.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>How the mesh carries its colours: a texture, one colour a vertex, or none.</source>
        <translation>Wie das Netz seine Farben trägt: eine Textur, eine Farbe je Ecke oder keine.</translation>
    </message>
    <message>
        <source>Texture</source>
        <translation>Textur</translation>
    </message>
    <message>
        <source>Vertex colours</source>
        <translation>Eckenfarben</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Texture size</source>
        <translation>Texturgröße</translation>
    </message>
    <message>
        <source>Texels along a side of the texture.</source>
        <translation>Texel entlang einer Seite der Textur.</translation>
    </message>
    <message>
        <source>Unwrapping needs a mesh with triangles, a texture of 64 to 8192 texels and a gutter of at least one texel.</source>
        <translation>Das Abwickeln braucht ein Netz mit Dreiecken, eine Textur von 64 bis 8192 Texeln und einen Abstand von mindestens einem Texel.</translation>
    </message>
    <message>
        <source>The mesh falls into %1 separate patches, more than a texture of %2 texels has room for. Choose a larger texture, or smooth or simplify the mesh first.</source>
        <translation>Das Netz zerfällt in %1 Flicken, mehr als eine Textur von %2 Texeln fasst. Bitte eine größere Textur wählen oder das Netz vorher glätten oder vereinfachen.</translation>
    </message>
    <message>
        <source>The tensor &quot;%1&quot; in %2 has the type %3, which no model here uses.</source>
        <translation>Der Tensor &quot;%1&quot; in %2 hat den Typ %3, den hier kein Modell verwendet.</translation>
    </message>
    <message>
        <source>There are no weights in %1: %2.safetensors is missing.</source>
        <translation>In %1 sind keine Gewichte: %2.safetensors fehlt.</translation>
    </message>
    <message>
        <source>The weights in %1 do not fit their configuration: %2.</source>
        <translation>Die Gewichte in %1 passen nicht zu ihrer Konfiguration: %2.</translation>
    </message>
    <message>
        <source>The UNet configuration %1 asks for something this program does not offer: %2.</source>
        <translation>Die UNet-Konfiguration %1 verlangt etwas, das dieses Programm nicht bietet: %2.</translation>
    </message>
    <message>
        <source>The parts of the model in %1 do not fit each other: the UNet takes %2 channels and a context of %3.</source>
        <translation>Die Teile des Modells in %1 passen nicht zueinander: das UNet nimmt %2 Kanäle und einen Kontext von %3.</translation>
    </message>
    <message>
        <source>There is no model in %1: model_index.json is missing.</source>
        <translation>In %1 ist kein Modell: model_index.json fehlt.</translation>
    </message>
    <message>
        <source>%1 is not a checkpoint of Maquette.</source>
        <translation>%1 ist kein Sicherungspunkt von Maquette.</translation>
    </message>
    <message>
        <source>%1 is a checkpoint of a newer version of Maquette. Update the program to continue it.</source>
        <translation>%1 ist ein Sicherungspunkt einer neueren Version von Maquette. Zum Fortsetzen bitte das Programm aktualisieren.</translation>
    </message>
    <message>
        <source>%1 is damaged: its request does not match its own hash.</source>
        <translation>%1 ist beschädigt: sein Auftrag passt nicht zu seiner Prüfsumme.</translation>
    </message>
    <message>
        <source>The checkpoint does not hold the tensor &quot;%1&quot;: it belongs to another version or another kind of run.</source>
        <translation>Der Sicherungspunkt enthält den Tensor &quot;%1&quot; nicht: er gehört zu einer anderen Version oder Art von Lauf.</translation>
    </message>
    <message>
        <source>The checkpoint&apos;s tensor &quot;%1&quot; is %2 %3, which does not fit this run.</source>
        <translation>Der Tensor &quot;%1&quot; des Sicherungspunkts ist %2 %3; das passt nicht zu diesem Lauf.</translation>
    </message>
    <message>
        <source>%1 is damaged: its header has been changed.</source>
        <translation>%1 ist beschädigt: sein Kopf wurde verändert.</translation>
    </message>
    <message>
        <source>%1 is damaged: its numbers have been changed.</source>
        <translation>%1 ist beschädigt: seine Zahlen wurden verändert.</translation>
    </message>
    <message>
        <source>The run goes on, but could not be saved: %1</source>
        <translation>Der Lauf geht weiter, ließ sich aber nicht sichern: %1</translation>
    </message>
    <message>
        <source>The numbers of &quot;%1&quot; are no longer finite.</source>
        <translation>Die Zahlen von &quot;%1&quot; sind nicht mehr endlich.</translation>
    </message>
    <message>
        <source>The checkpoint could not be written: %1.</source>
        <translation>Der Sicherungspunkt ließ sich nicht schreiben: %1.</translation>
    </message>
    <message>
        <source>The device cannot be &quot;%1&quot;: it must be one of auto cpu cuda.</source>
        <translation>Das Gerät kann nicht &quot;%1&quot; sein: möglich sind auto, cpu und cuda.</translation>
    </message>
    <message>
        <source>There is no job %1.</source>
        <translation>Es gibt keinen Auftrag %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be changed while a job runs.</source>
        <translation>&quot;%1&quot; lässt sich nicht ändern, solange ein Auftrag läuft.</translation>
    </message>
    <message>
        <source>The memory of this machine is not enough for the preset &quot;%1&quot;. Try the preset &quot;%2&quot;, or close other programs.</source>
        <translation>Der Speicher dieses Rechners reicht nicht für die Stufe &quot;%1&quot;. Bitte die Stufe &quot;%2&quot; versuchen oder andere Programme schließen.</translation>
    </message>
    <message>
        <source>The memory of this machine is not enough. Close other programs, or choose fewer and smaller parameters.</source>
        <translation>Der Speicher dieses Rechners reicht nicht. Bitte andere Programme schließen oder kleinere Parameter wählen.</translation>
    </message>
    <message>
        <source>The computation failed inside LibTorch. Please report it with the log.</source>
        <translation>Die Rechnung ist in LibTorch gescheitert. Bitte mit dem Protokoll melden.</translation>
    </message>
    <message>
        <source>Internal error. Please report it with the log.</source>
        <translation>Interner Fehler. Bitte mit dem Protokoll melden.</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>The model does not know %1 and will ignore it.</source>
        <translation>Das Modell kennt %1 nicht und übergeht es.</translation>
    </message>
    <message>
        <source>%1 belongs to another request (prompt &quot;%2&quot;, seed %3). Go on with the same prompt, seed and parameters.</source>
        <translation>%1 gehört zu einem anderen Auftrag (Beschreibung &quot;%2&quot;, Startwert %3). Bitte mit denselben Angaben fortsetzen.</translation>
    </message>
    <message>
        <source>Going on at step %1 from %2.</source>
        <translation>Weiter bei Schritt %1 von %2.</translation>
    </message>
    <message>
        <source>The optimisation does not stay finite, even with smaller steps. Try another seed, or lower the learning rate and the guidance.</source>
        <translation>Die Optimierung bleibt auch mit kleineren Schritten nicht endlich. Bitte einen anderen Startwert, eine kleinere Lernrate oder schwächere Führung versuchen.</translation>
    </message>
    <message>
        <source>%1 Going back from step %2 to step %3, with smaller steps from there on.</source>
        <translation>%1 Zurück von Schritt %2 zu Schritt %3, von dort an mit kleineren Schritten.</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>The method %1 has no parameter called &quot;%2&quot;. It has: %3.</source>
        <translation>Das Verfahren %1 hat keinen Parameter namens &quot;%2&quot;. Es hat: %3.</translation>
    </message>
    <message>
        <source>There is no method called &quot;%1&quot;. There are: %2.</source>
        <translation>Es gibt kein Verfahren namens &quot;%1&quot;. Es gibt: %2.</translation>
    </message>
    <message>
        <source>The method %1 has no preset called &quot;%2&quot;. It has: %3.</source>
        <translation>Das Verfahren %1 hat keine Stufe namens &quot;%2&quot;. Es hat: %3.</translation>
    </message>
    <message>
        <source>Optimising</source>
        <translation>Formen</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Maquette. Update the program to read it.</source>
        <translation>%1 wurde von einer neueren Version von Maquette geschrieben. Zum Lesen bitte das Programm aktualisieren.</translation>
    </message>
    <message>
        <source>The budget must be between one second and 30 days.</source>
        <translation>Das Zeitbudget muss zwischen einer Sekunde und 30 Tagen liegen.</translation>
    </message>
    <message>
        <source>The reference image&apos;s %1 must be between %2 and %3.</source>
        <translation>Beim Vorlagenbild muss %1 zwischen %2 und %3 liegen.</translation>
    </message>
    <message>
        <source>The method %1 cannot be guided by an image.</source>
        <translation>Das Verfahren %1 lässt sich nicht von einem Bild führen.</translation>
    </message>
    <message>
        <source>There is no image %1.</source>
        <translation>Es gibt kein Bild %1.</translation>
    </message>
    <message>
        <source>The method %1 cannot use the model &quot;%2&quot;, which is of the kind %3.</source>
        <translation>Das Verfahren %1 kann das Modell &quot;%2&quot; der Art %3 nicht nutzen.</translation>
    </message>
    <message>
        <source>There is no checkpoint %1 to go on from.</source>
        <translation>Es gibt keinen Sicherungspunkt %1 zum Fortsetzen.</translation>
    </message>
    <message>
        <source>The request names no output folder.</source>
        <translation>Der Auftrag nennt keinen Ausgabeordner.</translation>
    </message>
    <message>
        <source>%1 has a field &quot;%2&quot; that this version does not know. It may come from a newer version.</source>
        <translation>%1 hat ein Feld &quot;%2&quot;, das diese Version nicht kennt. Vielleicht stammt es von einer neueren.</translation>
    </message>
    <message>
        <source>The run goes on without previews: %1</source>
        <translation>Der Lauf geht ohne Vorschau weiter: %1</translation>
    </message>
    <message>
        <source>A rating of %1 is not possible: ratings go from 0 to 5.</source>
        <translation>Eine Bewertung von %1 ist nicht möglich: sie reichen von 0 bis 5.</translation>
    </message>
    <message>
        <source>There is no asset %1 in this library.</source>
        <translation>In dieser Bibliothek gibt es kein Objekt %1.</translation>
    </message>
    <message>
        <source>There is no asset &quot;%1&quot; in this library. &quot;maquette library list&quot; shows what there is.</source>
        <translation>In dieser Bibliothek gibt es kein Objekt &quot;%1&quot;. &quot;maquette library list&quot; zeigt, was da ist.</translation>
    </message>
    <message>
        <source>Several assets begin with &quot;%1&quot;. Give more of the identifier.</source>
        <translation>Mehrere Objekte beginnen mit &quot;%1&quot;. Bitte mehr von der Kennung angeben.</translation>
    </message>
    <message>
        <source>There is no collection %1 in this library.</source>
        <translation>In dieser Bibliothek gibt es keine Sammlung %1.</translation>
    </message>
    <message>
        <source>There is no space left for the library %1. Free some space and try again; what was saved before is untouched.</source>
        <translation>Für die Bibliothek %1 ist kein Platz mehr. Bitte Platz schaffen und erneut versuchen; das Gesicherte ist unberührt.</translation>
    </message>
    <message>
        <source>The library %1 is in use by another program and did not become free. Close that program and try again.</source>
        <translation>Die Bibliothek %1 wird von einem anderen Programm benutzt und wurde nicht frei. Bitte es schließen und erneut versuchen.</translation>
    </message>
    <message>
        <source>The library file %1 is damaged. &quot;maquette library repair&quot; keeps everything that is still readable, &quot;maquette library restore&quot; brings back a backup.</source>
        <translation>Die Bibliotheksdatei %1 ist beschädigt. &quot;maquette library repair&quot; behält alles noch Lesbare, &quot;maquette library restore&quot; holt eine Sicherung zurück.</translation>
    </message>
    <message>
        <source>The library %1 cannot be written to. Check the permissions of the file and its folder.</source>
        <translation>In die Bibliothek %1 lässt sich nicht schreiben. Bitte die Rechte der Datei und ihres Ordners prüfen.</translation>
    </message>
    <message>
        <source>The library %1 cannot be opened: %2. Check that the folder is there and its permissions.</source>
        <translation>Die Bibliothek %1 lässt sich nicht öffnen: %2. Bitte prüfen, ob der Ordner da ist und welche Rechte er hat.</translation>
    </message>
    <message>
        <source>There is not enough memory to work on the library %1.</source>
        <translation>Der Speicher reicht nicht für die Arbeit an der Bibliothek %1.</translation>
    </message>
    <message>
        <source>This is too long to be stored in the library %1. Shorten it.</source>
        <translation>Das ist zu lang für die Bibliothek %1. Bitte kürzen.</translation>
    </message>
    <message>
        <source>The library %1 cannot be read or written: %2. Check the drive it lies on; what was saved before is untouched.</source>
        <translation>Die Bibliothek %1 lässt sich nicht lesen oder schreiben: %2. Bitte das Laufwerk prüfen; das Gesicherte ist unberührt.</translation>
    </message>
    <message>
        <source>Internal error in the library %1. Please report it with the log.</source>
        <translation>Interner Fehler in der Bibliothek %1. Bitte mit dem Protokoll melden.</translation>
    </message>
    <message>
        <source>The bundle %1 is damaged: its file %2 is missing or was changed after it was handed in.</source>
        <translation>Das Bündel %1 ist beschädigt: seine Datei %2 fehlt oder wurde nach der Abgabe verändert.</translation>
    </message>
    <message>
        <source>The mesh is too large for a GLB file (4 GB at most). Export it with fewer triangles, or as PLY.</source>
        <translation>Das Netz ist zu groß für eine GLB-Datei (höchstens 4 GB). Bitte mit weniger Dreiecken oder als PLY exportieren.</translation>
    </message>
    <message>
        <source>%1 is not a GLB 2.0 file.</source>
        <translation>%1 ist keine GLB-2.0-Datei.</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>%1 lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>There is nothing to export: the mesh has no triangles.</source>
        <translation>Es gibt nichts zu exportieren: das Netz hat keine Dreiecke.</translation>
    </message>
    <message>
        <source>The mesh cannot be exported: it holds infinite or undefined numbers.</source>
        <translation>Das Netz lässt sich nicht exportieren: es enthält unendliche oder undefinierte Zahlen.</translation>
    </message>
    <message>
        <source>The importer did not hand over a valid mesh. The file is probably damaged.</source>
        <translation>Der Import lieferte kein gültiges Netz. Die Datei ist wohl beschädigt.</translation>
    </message>
    <message>
        <source>The import helper cannot be started: %1.</source>
        <translation>Der Import-Helfer lässt sich nicht starten: %1.</translation>
    </message>
    <message>
        <source>%1 took longer than %2 seconds to read and was given up.</source>
        <translation>%1 brauchte länger als %2 Sekunden zum Lesen und wurde aufgegeben.</translation>
    </message>
    <message>
        <source>There is not enough memory for the mesh.</source>
        <translation>Der Speicher reicht nicht für das Netz.</translation>
    </message>
    <message>
        <source>%1 took too long to read and was given up.</source>
        <translation>%1 brauchte zu lange zum Lesen und wurde aufgegeben.</translation>
    </message>
    <message>
        <source>%1 made the importer crash: the file is damaged or made to do harm. Nothing else was affected.</source>
        <translation>%1 hat den Importer abstürzen lassen: die Datei ist beschädigt oder soll schaden. Sonst ist nichts betroffen.</translation>
    </message>
    <message>
        <source>%1 cannot be imported: %2.</source>
        <translation>%1 lässt sich nicht importieren: %2.</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 ist nicht da.</translation>
    </message>
    <message>
        <source>The import helper %1 is missing. Install Maquette anew, or build the target maquette-worker.</source>
        <translation>Der Import-Helfer %1 fehlt. Bitte Maquette neu installieren oder das Ziel maquette-worker bauen.</translation>
    </message>
    <message>
        <source>The result could not be handed to the library: %1 cannot be written. Check the permissions and the free space.</source>
        <translation>Das Ergebnis ließ sich nicht an die Bibliothek geben: %1 ist nicht schreibbar. Bitte Rechte und freien Platz prüfen.</translation>
    </message>
    <message>
        <source>The library %1 was last used by a newer version of Maquette (its form is %2) and can only be read by this one. Update Maquette to change it; nothing was touched.</source>
        <translation>Die Bibliothek %1 wurde zuletzt von einer neueren Version von Maquette benutzt (Form %2) und ist für diese nur lesbar. Zum Ändern bitte Maquette aktualisieren; nichts wurde angerührt.</translation>
    </message>
    <message>
        <source>The library %1 is in use by %2, so here it can only be read. Close that program to change things here.</source>
        <translation>Die Bibliothek %1 wird von %2 benutzt und ist hier nur lesbar. Zum Ändern bitte jenes Programm schließen.</translation>
    </message>
    <message>
        <source>The library %1 has lost its database (library.db), but its files are there. &quot;maquette library repair&quot; rebuilds it from the files, &quot;maquette library restore&quot; brings back a backup.</source>
        <translation>Die Bibliothek %1 hat ihre Datenbank (library.db) verloren, ihre Dateien sind aber da. &quot;maquette library repair&quot; baut sie daraus neu, &quot;maquette library restore&quot; holt eine Sicherung zurück.</translation>
    </message>
    <message>
        <source>The library %1 was written by a newer version of Maquette that changed its form. Update Maquette to open it; nothing was touched.</source>
        <translation>Die Bibliothek %1 wurde von einer neueren Version von Maquette geschrieben, die ihre Form geändert hat. Zum Öffnen bitte Maquette aktualisieren; nichts wurde angerührt.</translation>
    </message>
    <message>
        <source>The library %1 has to be upgraded before it can be read. Open it once in a folder that can be written to, while no older version of Maquette uses it.</source>
        <translation>Die Bibliothek %1 muss vor dem Lesen erneuert werden. Bitte einmal in einem schreibbaren Ordner öffnen, während keine ältere Version von Maquette sie benutzt.</translation>
    </message>
    <message>
        <source>The library %1 lies on a network drive: it is slower there, and no other computer may use it at the same time.</source>
        <translation>Die Bibliothek %1 liegt auf einem Netzlaufwerk: dort ist sie langsamer, und kein anderer Rechner darf sie zugleich benutzen.</translation>
    </message>
    <message>
        <source>There is no library in %1.</source>
        <translation>In %1 ist keine Bibliothek.</translation>
    </message>
    <message>
        <source>The library %1 was opened for reading only.</source>
        <translation>Die Bibliothek %1 wurde nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>The backup folder %1 must lie outside of the library %2.</source>
        <translation>Der Sicherungsordner %1 muss außerhalb der Bibliothek %2 liegen.</translation>
    </message>
    <message>
        <source>The folder %1 holds something else. Choose one that is empty, or that holds an earlier backup of this library.</source>
        <translation>Der Ordner %1 enthält etwas anderes. Bitte einen leeren wählen oder einen mit einer früheren Sicherung dieser Bibliothek.</translation>
    </message>
    <message>
        <source>%1 is in use by %2. Close that program and try again; nothing was changed.</source>
        <translation>%1 wird von %2 benutzt. Bitte jenes Programm schließen und erneut versuchen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The library&apos;s database is damaged, so no backup was made of it; earlier backups are untouched. Run &quot;maquette library repair&quot;.</source>
        <translation>Die Datenbank der Bibliothek ist beschädigt, darum wurde sie nicht gesichert; frühere Sicherungen sind unberührt. Abhilfe: &quot;maquette library repair&quot;.</translation>
    </message>
    <message>
        <source>%1 cannot be restored from itself.</source>
        <translation>%1 lässt sich nicht aus sich selbst zurückholen.</translation>
    </message>
    <message>
        <source>The backup %1 is damaged, so nothing was changed: %2 &quot;maquette library repair --library %1&quot; keeps what is readable of it.</source>
        <translation>Die Sicherung %1 ist beschädigt, darum wurde nichts geändert: %2 &quot;maquette library repair --library %1&quot; behält das Lesbare.</translation>
    </message>
    <message>
        <source>The database cannot be read at &quot;%1&quot;: %2</source>
        <translation>Die Datenbank lässt sich bei &quot;%1&quot; nicht lesen: %2</translation>
    </message>
    <message>
        <source>The database is damaged: %1</source>
        <translation>Die Datenbank ist beschädigt: %1</translation>
    </message>
    <message>
        <source>What is stored of %1 was changed by damage.</source>
        <translation>Was von %1 gespeichert ist, wurde durch Schaden verändert.</translation>
    </message>
    <message>
        <source>The picture of %1 was changed by damage.</source>
        <translation>Das Bild von %1 wurde durch Schaden verändert.</translation>
    </message>
    <message>
        <source>The search index does not fit the assets.</source>
        <translation>Das Suchverzeichnis passt nicht zu den Objekten.</translation>
    </message>
    <message>
        <source>The file %1 is missing; it belongs to: %2.</source>
        <translation>Die Datei %1 fehlt; sie gehört zu: %2.</translation>
    </message>
    <message>
        <source>The file %1 is damaged; it belongs to: %2.</source>
        <translation>Die Datei %1 ist beschädigt; sie gehört zu: %2.</translation>
    </message>
    <message>
        <source>The folder %1 of the library cannot be created: %2.</source>
        <translation>Der Ordner %1 der Bibliothek lässt sich nicht anlegen: %2.</translation>
    </message>
    <message>
        <source>The library cannot be locked for writing, because %1 gives: %2. Check the permissions of the folder, or move the library to a local drive.</source>
        <translation>Die Bibliothek lässt sich nicht zum Schreiben sperren, denn %1 meldet: %2. Bitte die Rechte des Ordners prüfen oder die Bibliothek auf ein lokales Laufwerk legen.</translation>
    </message>
    <message>
        <source>%1 rows of the table &quot;%2&quot; could not be read.</source>
        <translation>%1 Zeilen der Tabelle &quot;%2&quot; ließen sich nicht lesen.</translation>
    </message>
    <message>
        <source>What could not be read was taken from the copy %1 as far as it was there; newer changes to it may be missing.</source>
        <translation>Was nicht lesbar war, wurde der Kopie %1 entnommen, soweit vorhanden; neuere Änderungen können fehlen.</translation>
    </message>
    <message>
        <source>Asset %1 (&quot;%2&quot;) was changed by damage: look over its name, prompt, tags and files.</source>
        <translation>Objekt %1 (&quot;%2&quot;) wurde durch Schaden verändert: bitte Name, Beschreibung, Schlagwörter und Dateien ansehen.</translation>
    </message>
    <message>
        <source>The picture of asset %1 (&quot;%2&quot;) is lost.</source>
        <translation>Das Bild von Objekt %1 (&quot;%2&quot;) ist verloren.</translation>
    </message>
    <message>
        <source>Asset %1 (&quot;%2&quot;) has lost its file &quot;%3&quot;.</source>
        <translation>Objekt %1 (&quot;%2&quot;) hat seine Datei &quot;%3&quot; verloren.</translation>
    </message>
    <message>
        <source>The checkpoint %1 is lost.</source>
        <translation>Der Sicherungspunkt %1 ist verloren.</translation>
    </message>
    <message>
        <source>The library %1 cannot be repaired. The old database is untouched; bring back a backup with &quot;maquette library restore&quot;.</source>
        <translation>Die Bibliothek %1 lässt sich nicht reparieren. Die alte Datenbank ist unberührt; &quot;maquette library restore&quot; holt eine Sicherung zurück.</translation>
    </message>
    <message>
        <source>There is no library in %1 to repair.</source>
        <translation>In %1 ist keine Bibliothek zum Reparieren.</translation>
    </message>
    <message>
        <source>The library %1 is in use by %2. Close that program and try again; nothing was changed.</source>
        <translation>Die Bibliothek %1 wird von %2 benutzt. Bitte jenes Programm schließen und erneut versuchen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The library %1 cannot be brought to the form this version needs: rows of its table &quot;%2&quot; point to nothing. Run &quot;maquette library repair&quot; first; nothing was changed.</source>
        <translation>Die Bibliothek %1 lässt sich nicht in die Form dieser Version bringen: Zeilen ihrer Tabelle &quot;%2&quot; zeigen ins Leere. Zuerst &quot;maquette library repair&quot;; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The library %1 has to be brought to the form this version needs, and a copy of it is kept first. That takes %2 MB of free space, there are %3 MB. Free some and start again; nothing was changed.</source>
        <translation>Die Bibliothek %1 muss in die Form dieser Version gebracht werden; vorher wird eine Kopie behalten. Das braucht %2 MB freien Platz, da sind %3 MB. Bitte Platz schaffen und neu starten; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 is not a Maquette library but a database of some other program. Choose another folder with --library.</source>
        <translation>%1 ist keine Bibliothek von Maquette, sondern die Datenbank eines anderen Programms. Bitte mit --library einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>The file %1 is not there.</source>
        <translation>Die Datei %1 ist nicht da.</translation>
    </message>
    <message>
        <source>There is no space left to store %1 in the library. Free some space and try again.</source>
        <translation>In der Bibliothek ist kein Platz mehr für %1. Bitte Platz schaffen und erneut versuchen.</translation>
    </message>
    <message>
        <source>Cannot store %1 in the library: %2. Check the permissions and the drive.</source>
        <translation>%1 lässt sich nicht in der Bibliothek ablegen: %2. Bitte Rechte und Laufwerk prüfen.</translation>
    </message>
    <message>
        <source>The library names a file in a damaged way (&quot;%1&quot;). Run &quot;maquette library check&quot;.</source>
        <translation>Die Bibliothek nennt eine Datei auf beschädigte Weise (&quot;%1&quot;). Abhilfe: &quot;maquette library check&quot;.</translation>
    </message>
    <message>
        <source>The file %1 changed while it was being stored. Try again when nobody writes to it.</source>
        <translation>Die Datei %1 änderte sich beim Ablegen. Bitte erneut versuchen, wenn niemand darin schreibt.</translation>
    </message>
    <message>
        <source>The library could not be exchanged: %1 cannot be moved (%2). Nothing is lost; the next start of Maquette goes on with it.</source>
        <translation>Die Bibliothek ließ sich nicht austauschen: %1 ist nicht verschiebbar (%2). Nichts ist verloren; der nächste Start von Maquette macht damit weiter.</translation>
    </message>
    <message>
        <source>There is no project %1 in this library.</source>
        <translation>In dieser Bibliothek gibt es kein Projekt %1.</translation>
    </message>
    <message>
        <source>%1 is not a model as Maquette writes them: %2.</source>
        <translation>%1 ist kein Modell, wie Maquette sie schreibt: %2.</translation>
    </message>
    <message>
        <source>There is no run %1 in this library.</source>
        <translation>In dieser Bibliothek gibt es keinen Lauf %1.</translation>
    </message>
    <message>
        <source>An empty picture cannot be a thumbnail.</source>
        <translation>Ein leeres Bild kann keine Miniatur sein.</translation>
    </message>
    <message>
        <source>the same bounds</source>
        <translation>dieselben Grenzen</translation>
    </message>
    <message>
        <source>every corner at its place</source>
        <translation>jede Ecke an ihrem Platz</translation>
    </message>
    <message>
        <source>as many triangles</source>
        <translation>ebenso viele Dreiecke</translation>
    </message>
    <message>
        <source>as many vertices</source>
        <translation>ebenso viele Punkte</translation>
    </message>
    <message>
        <source>colours at the vertices</source>
        <translation>Farben an den Punkten</translation>
    </message>
    <message>
        <source>the same colours</source>
        <translation>dieselben Farben</translation>
    </message>
    <message>
        <source>a texture</source>
        <translation>eine Textur</translation>
    </message>
    <message>
        <source>the same texture</source>
        <translation>dieselbe Textur</translation>
    </message>
    <message>
        <source>the same texture coordinates</source>
        <translation>dieselben Texturkoordinaten</translation>
    </message>
    <message>
        <source>The memory of this machine is not enough. Close other programs.</source>
        <translation>Der Speicher dieses Rechners reicht nicht. Bitte andere Programme schließen.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Your library is safe; please report it with the log.</source>
        <translation>Im Programm ging etwas schief. Die Bibliothek ist sicher; bitte mit dem Protokoll melden.</translation>
    </message>
    <message>
        <source>This build of the program has no method to make objects with.</source>
        <translation>Dieser Bau des Programms hat kein Verfahren, Objekte zu machen.</translation>
    </message>
    <message>
        <source>This display offers no OpenGL 4.5, which the viewport needs. Update the graphics driver, or start with LIBGL_ALWAYS_SOFTWARE=1 to draw with the processor.</source>
        <translation>Diese Anzeige bietet kein OpenGL 4.5, das die Bühne braucht. Bitte den Grafiktreiber aktualisieren oder mit LIBGL_ALWAYS_SOFTWARE=1 starten, damit der Prozessor zeichnet.</translation>
    </message>
    <message>
        <source>The graphics driver could not make an image of %1 x %2 pixels. Make the window smaller.</source>
        <translation>Der Grafiktreiber konnte kein Bild von %1 x %2 Pixeln anlegen. Bitte das Fenster verkleinern.</translation>
    </message>
    <message>
        <source>The graphics driver did not accept the shader %1. Update the driver, or start with LIBGL_ALWAYS_SOFTWARE=1.</source>
        <translation>Der Grafiktreiber nahm den Shader %1 nicht an. Bitte den Treiber aktualisieren oder mit LIBGL_ALWAYS_SOFTWARE=1 starten.</translation>
    </message>
    <message>
        <source>This display offers no OpenGL, which the viewport needs. Install a graphics driver (Debian: libgl1-mesa-dri).</source>
        <translation>Diese Anzeige bietet kein OpenGL, das die Bühne braucht. Bitte einen Grafiktreiber installieren (Debian: libgl1-mesa-dri).</translation>
    </message>
    <message>
        <source>%1 puts the tensor &quot;%2&quot; into a file outside its folder.</source>
        <translation>%1 legt den Tensor &quot;%2&quot; in eine Datei außerhalb seines Ordners.</translation>
    </message>
    <message>
        <source>Making the mesh</source>
        <translation>Das Netz entsteht</translation>
    </message>
    <message>
        <source>Drawing the turntable</source>
        <translation>Die Rundumsicht wird gezeichnet</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Das Modell wird geladen</translation>
    </message>
    <message>
        <source>Imagining</source>
        <translation>Das Modell stellt sich etwas vor</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>A first look, in about a minute.</source>
        <translation>Ein erster Blick, in etwa einer Minute.</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Cleaner surfaces and details, in about five minutes.</source>
        <translation>Sauberere Flächen und Einzelheiten, in etwa fünf Minuten.</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Fein</translation>
    </message>
    <message>
        <source>The most the model can give, in about a quarter of an hour.</source>
        <translation>Das Beste, was das Modell kann, in etwa einer Viertelstunde.</translation>
    </message>
    <message>
        <source>Text to 3D: an object forms while the model judges its views.</source>
        <translation>Text zu 3D: ein Objekt entsteht, während das Modell seine Ansichten beurteilt.</translation>
    </message>
    <message>
        <source>t_min (%1) must not be above t_max (%2).</source>
        <translation>t_min (%1) darf nicht über t_max (%2) liegen.</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Führung</translation>
    </message>
    <message>
        <source>HiFA looks at the picture after several denoising steps; classical score distillation after one. HiFA is calmer and truer to colour.</source>
        <translation>HiFA sieht das Bild nach mehreren Entrauschungsschritten an, die klassische Destillation nach einem. HiFA ist ruhiger und farbtreuer.</translation>
    </message>
    <message>
        <source>HiFA</source>
        <translation>HiFA</translation>
    </message>
    <message>
        <source>Score distillation</source>
        <translation>Score-Destillation</translation>
    </message>
    <message>
        <source>Follow the words</source>
        <translation>Den Worten folgen</translation>
    </message>
    <message>
        <source>How strictly the object follows the prompt. Low values are softer, high ones overdraw colours and edges.</source>
        <translation>Wie streng das Objekt der Beschreibung folgt. Kleine Werte sind weicher, große überzeichnen Farben und Kanten.</translation>
    </message>
    <message>
        <source>Noise schedule</source>
        <translation>Rauschverlauf</translation>
    </message>
    <message>
        <source>How the noise falls over the run, from the outline to details.</source>
        <translation>Wie das Rauschen im Lauf fällt, vom Umriss zu den Einzelheiten.</translation>
    </message>
    <message>
        <source>Square root</source>
        <translation>Wurzel</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linear</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Zufällig</translation>
    </message>
    <message>
        <source>First noise level</source>
        <translation>Erster Rauschgrad</translation>
    </message>
    <message>
        <source>Timestep at the start of the run, of 1000.</source>
        <translation>Zeitschritt am Anfang des Laufs, von 1000.</translation>
    </message>
    <message>
        <source>Last noise level</source>
        <translation>Letzter Rauschgrad</translation>
    </message>
    <message>
        <source>Timestep at the end of the run. Lower values refine details and need more steps.</source>
        <translation>Zeitschritt am Ende des Laufs. Kleinere Werte verfeinern und brauchen mehr Schritte.</translation>
    </message>
    <message>
        <source>Denoising steps</source>
        <translation>Entrauschungsschritte</translation>
    </message>
    <message>
        <source>The most steps from a noised view to the picture the model imagines; 1 is the one-step estimate.</source>
        <translation>Höchstens so viele Schritte von der verrauschten Ansicht zum vorgestellten Bild; 1 ist die Schätzung in einem Schritt.</translation>
    </message>
    <message>
        <source>Fresh noise</source>
        <translation>Frisches Rauschen</translation>
    </message>
    <message>
        <source>Share of fresh noise in each denoising step; 0 is deterministic.</source>
        <translation>Anteil frischen Rauschens in jedem Entrauschungsschritt; 0 ist ohne Zufall.</translation>
    </message>
    <message>
        <source>Picture weight</source>
        <translation>Gewicht des Bildes</translation>
    </message>
    <message>
        <source>Weight of the difference in the picture, beside 1 for the difference in the latent.</source>
        <translation>Gewicht des Unterschieds im Bild, neben 1 für den im Latenten.</translation>
    </message>
    <message>
        <source>Tell the camera</source>
        <translation>Kamera nennen</translation>
    </message>
    <message>
        <source>Tells the model where the camera stands, if it can listen.</source>
        <translation>Sagt dem Modell, wo die Kamera steht, falls es zuhören kann.</translation>
    </message>
    <message>
        <source>Guide by the camera, too</source>
        <translation>Auch durch die Kamera führen</translation>
    </message>
    <message>
        <source>Leaves the camera out of the unconditional prediction, so that guidance strengthens it as it strengthens the words.</source>
        <translation>Lässt die Kamera in der unbedingten Vorhersage weg, damit die Führung sie stärkt wie die Worte.</translation>
    </message>
    <message>
        <source>View words</source>
        <translation>Ansichtsworte</translation>
    </message>
    <message>
        <source>Adds &quot;front view&quot;, &quot;side view&quot; and so on to the prompt.</source>
        <translation>Fügt der Beschreibung &quot;front view&quot;, &quot;side view&quot; und so weiter hinzu.</translation>
    </message>
    <message>
        <source>Crisp surfaces</source>
        <translation>Klare Flächen</translation>
    </message>
    <message>
        <source>Pulls the density of each ray together (z-variance), against fog and floating specks.</source>
        <translation>Zieht die Dichte jedes Strahls zusammen (z-Varianz), gegen Nebel und schwebende Flecken.</translation>
    </message>
    <message>
        <source>Solid or empty</source>
        <translation>Fest oder leer</translation>
    </message>
    <message>
        <source>Pushes half-transparent places to one side, more towards the end.</source>
        <translation>Drängt halb durchsichtige Stellen zu einer Seite, gegen Ende stärker.</translation>
    </message>
    <message>
        <source>Depth guidance</source>
        <translation>Führung durch Tiefe</translation>
    </message>
    <message>
        <source>Compares the depth with what a depth estimator sees in the imagined picture; fades out over the run.</source>
        <translation>Vergleicht die Tiefe mit dem, was ein Tiefenschätzer im vorgestellten Bild sieht; klingt im Lauf aus.</translation>
    </message>
    <message>
        <source>Reference picture</source>
        <translation>Vorlagenbild</translation>
    </message>
    <message>
        <source>How strongly a reference picture holds the object.</source>
        <translation>Wie stark ein Vorlagenbild das Objekt hält.</translation>
    </message>
    <message>
        <source>Samples per ray</source>
        <translation>Proben je Strahl</translation>
    </message>
    <message>
        <source>Evenly spread samples of the field along each ray.</source>
        <translation>Gleichmäßig verteilte Proben des Feldes entlang jedes Strahls.</translation>
    </message>
    <message>
        <source>Fine samples</source>
        <translation>Feine Proben</translation>
    </message>
    <message>
        <source>Further samples where the surface is.</source>
        <translation>Weitere Proben dort, wo die Oberfläche ist.</translation>
    </message>
    <message>
        <source>Smoothing of fine samples</source>
        <translation>Glättung der feinen Proben</translation>
    </message>
    <message>
        <source>Spreads the fine samples round the surface, against moiré.</source>
        <translation>Verteilt die feinen Proben um die Oberfläche, gegen Moiré.</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Kasten</translation>
    </message>
    <message>
        <source>Peaked</source>
        <translation>Spitz</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>Flat colours that change with every step; learned as well in half of the steps for models that know photographs.</source>
        <translation>Einfarbig und mit jedem Schritt anders; in der Hälfte der Schritte auch gelernt, für Modelle, die Fotos kennen.</translation>
    </message>
    <message>
        <source>Flat colours</source>
        <translation>Einfarbig</translation>
    </message>
    <message>
        <source>Flat and learned</source>
        <translation>Einfarbig und gelernt</translation>
    </message>
    <message>
        <source>Field size</source>
        <translation>Größe des Feldes</translation>
    </message>
    <message>
        <source>Entries of the hash table of each level, as a power of two.</source>
        <translation>Einträge der Hash-Tabelle jeder Stufe, als Zweierpotenz.</translation>
    </message>
    <message>
        <source>Lowest usual view</source>
        <translation>Tiefste übliche Ansicht</translation>
    </message>
    <message>
        <source>Most views lie between the lowest and the highest usual one.</source>
        <translation>Die meisten Ansichten liegen zwischen der tiefsten und der höchsten üblichen.</translation>
    </message>
    <message>
        <source>Highest usual view</source>
        <translation>Höchste übliche Ansicht</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>How many views the object is improved from. The noise schedule always runs over all of them.</source>
        <translation>Aus wie vielen Ansichten das Objekt verbessert wird. Der Rauschverlauf läuft immer über alle.</translation>
    </message>
    <message>
        <source>Learning rate of the grid</source>
        <translation>Lernrate des Gitters</translation>
    </message>
    <message>
        <source>How far one step may move the field&apos;s table.</source>
        <translation>Wie weit ein Schritt die Tabelle des Feldes bewegen darf.</translation>
    </message>
    <message>
        <source>Learning rate of the network</source>
        <translation>Lernrate des Netzes</translation>
    </message>
    <message>
        <source>How far one step may move the field&apos;s small network.</source>
        <translation>Wie weit ein Schritt das kleine Netz des Feldes bewegen darf.</translation>
    </message>
    <message>
        <source>Learning rate at the end</source>
        <translation>Lernrate am Ende</translation>
    </message>
    <message>
        <source>Share of the learning rates that is left at the end of the run.</source>
        <translation>Anteil der Lernraten, der am Ende des Laufs bleibt.</translation>
    </message>
    <message>
        <source>Surface density</source>
        <translation>Oberflächendichte</translation>
    </message>
    <message>
        <source>What is thinner does not count for the mesh: lower values keep faint parts, higher ones cut fog away.</source>
        <translation>Was dünner ist, zählt für das Netz nicht: kleinere Werte behalten schwache Teile, größere schneiden Nebel weg.</translation>
    </message>
    <message>
        <source>run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>surface</source>
        <translation>Oberfläche</translation>
    </message>
    <message>
        <source>The picture %1 cannot be cut out: the object covers %2 %% of it. Use a picture with a transparent or a plain background.</source>
        <translation>Das Bild %1 lässt sich nicht freistellen: das Objekt bedeckt %2 %% davon. Bitte ein Bild mit durchsichtigem oder schlichtem Hintergrund nehmen.</translation>
    </message>
    <message>
        <source>The tokenizer in %1 has %2 words and texts of %3 tokens; the text encoder beside it takes %4 and %5.</source>
        <translation>Der Tokenizer in %1 hat %2 Wörter und Texte von %3 Zeichenketten; der Textkodierer daneben nimmt %4 und %5.</translation>
    </message>
    <message>
        <source>The model in %1 is not complete: %2 is missing. Reinstall it, or choose another model.</source>
        <translation>Das Modell in %1 ist unvollständig: %2 fehlt. Bitte neu installieren oder ein anderes wählen.</translation>
    </message>
    <message>
        <source>%1 holds no tensors. Reinstall the model.</source>
        <translation>%1 enthält keine Tensoren. Bitte das Modell neu installieren.</translation>
    </message>
    <message>
        <source>The model in %1 cannot be read: %2.</source>
        <translation>Das Modell in %1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>There is no model called &quot;%1&quot;. There are: %2; a folder in the diffusers layout may be named, too.</source>
        <translation>Es gibt kein Modell namens &quot;%1&quot;. Es gibt: %2; auch ein Ordner im diffusers-Aufbau darf genannt werden.</translation>
    </message>
    <message>
        <source>guidance</source>
        <translation>Führung</translation>
    </message>
    <message>
        <source>shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>rendering</source>
        <translation>Zeichnen</translation>
    </message>
    <message>
        <source>optimiser</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>Nothing solid has formed, so there is no surface to make a mesh of. Let the run go on for longer, or try another seed.</source>
        <translation>Es ist nichts Festes entstanden, also gibt es keine Oberfläche für ein Netz. Bitte länger laufen lassen oder einen anderen Startwert versuchen.</translation>
    </message>
    <message>
        <source>Hardness</source>
        <translation>Härte</translation>
    </message>
    <message>
        <source>How fast the density grows beside the colour: higher values make surfaces solid sooner, lower ones let them move longer.</source>
        <translation>Wie schnell die Dichte neben der Farbe wächst: Höhere Werte machen Oberflächen früher fest, niedrigere lassen sie länger beweglich.</translation>
    </message>
    <message>
        <source>%1 was changed by another program while it was being read. Try again when that is done.</source>
        <translation>%1 wurde beim Lesen von einem anderen Programm verändert. Bitte erneut versuchen, wenn es damit fertig ist.</translation>
    </message>
    <message>
        <source>%1 is not a safetensors file: it is shorter than its 8-byte length field.</source>
        <translation>%1 ist keine safetensors-Datei: sie ist kürzer als ihr Längenfeld von 8 Byte.</translation>
    </message>
    <message>
        <source>%1 is not a safetensors file: its header claims more than 100 MB.</source>
        <translation>%1 ist keine safetensors-Datei: ihr Kopf will mehr als 100 MB groß sein.</translation>
    </message>
    <message>
        <source>%1 is cut off inside its header. Copy or download it again.</source>
        <translation>%1 ist mitten im Kopf abgeschnitten. Bitte neu kopieren oder laden.</translation>
    </message>
    <message>
        <source>%1 is damaged: its header is not UTF-8 text.</source>
        <translation>%1 ist beschädigt: sein Kopf ist kein UTF-8-Text.</translation>
    </message>
    <message>
        <source>%1 is damaged: its header is not the JSON of a safetensors file (at %2).</source>
        <translation>%1 ist beschädigt: sein Kopf ist nicht das JSON einer safetensors-Datei (bei %2).</translation>
    </message>
    <message>
        <source>%1 has a tensor of an unknown type: %2.</source>
        <translation>%1 hat einen Tensor von unbekanntem Typ: %2.</translation>
    </message>
    <message>
        <source>%1 is damaged: the data of %2 overlaps another tensor or leaves a hole.</source>
        <translation>%1 ist beschädigt: die Daten von %2 überlappen einen anderen Tensor oder lassen eine Lücke.</translation>
    </message>
    <message>
        <source>%1 is damaged: the shape of %2 is too large for any file.</source>
        <translation>%1 ist beschädigt: die Form von %2 ist zu groß für jede Datei.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2 does not end on a whole byte.</source>
        <translation>%1 ist beschädigt: %2 endet nicht auf einem ganzen Byte.</translation>
    </message>
    <message>
        <source>%1 is damaged: the shape of %2 does not fit its data.</source>
        <translation>%1 ist beschädigt: die Form von %2 passt nicht zu den Daten.</translation>
    </message>
    <message>
        <source>%1 is cut off: %2 bytes of tensor data are missing. Copy or download it again.</source>
        <translation>%1 ist abgeschnitten: es fehlen %2 Byte Tensordaten. Bitte neu kopieren oder laden.</translation>
    </message>
    <message>
        <source>%1 has %2 bytes behind its last tensor. It is not used, because nobody can tell what they are.</source>
        <translation>%1 hat hinter dem letzten Tensor noch %2 Byte. Die Datei wird nicht benutzt, denn niemand kann sagen, was das ist.</translation>
    </message>
    <message>
        <source>%1 names %2 twice. It is not used, because programs would differ about which one counts.</source>
        <translation>%1 nennt %2 zweimal. Die Datei wird nicht benutzt, denn Programme wären sich uneins, welcher Eintrag gilt.</translation>
    </message>
    <message>
        <source>%1 is not used: it has more than 200,000 tensors or 65,536 metadata entries.</source>
        <translation>%1 wird nicht benutzt: es hat mehr als 200.000 Tensoren oder 65.536 Metadaten-Einträge.</translation>
    </message>
    <message>
        <source>%1 is not used: the name of a tensor is longer than 1,024 bytes (%2).</source>
        <translation>%1 wird nicht benutzt: der Name eines Tensors ist länger als 1.024 Byte (%2).</translation>
    </message>
    <message>
        <source>%1 is not used: its header holds a single text or number of more than 16 MB.</source>
        <translation>%1 wird nicht benutzt: sein Kopf enthält einen einzelnen Text oder eine Zahl von mehr als 16 MB.</translation>
    </message>
    <message>
        <source>%1 is not used: its header is nested more than 64 levels deep (at %2).</source>
        <translation>%1 wird nicht benutzt: sein Kopf ist mehr als 64 Ebenen tief verschachtelt (bei %2).</translation>
    </message>
    <message>
        <source>%1 is not used: %2 has more than 64 dimensions.</source>
        <translation>%1 wird nicht benutzt: %2 hat mehr als 64 Dimensionen.</translation>
    </message>
    <message>
        <source>%1 is not used: %2 has a dimension of more than 2^63 - 1.</source>
        <translation>%1 wird nicht benutzt: %2 hat eine Dimension von mehr als 2^63 - 1.</translation>
    </message>
    <message>
        <source>%1 is not used: %2 is not described as the format&apos;s text says.</source>
        <translation>%1 wird nicht benutzt: %2 ist nicht so beschrieben, wie das Format es vorschreibt.</translation>
    </message>
    <message>
        <source>The model %1 needs about %2 MB of the GPU&apos;s memory, and %3 of %4 MB are free. Close other programs that use the GPU, choose a smaller model, or the device cpu.</source>
        <translation>Das Modell %1 braucht etwa %2 MB vom Speicher der GPU, und %3 von %4 MB sind frei. Schließen Sie andere Programme, die die GPU nutzen, wählen Sie ein kleineres Modell oder das Gerät cpu.</translation>
    </message>
    <message>
        <source>The precision cannot be &quot;%1&quot;: it must be auto, fp32, bf16 or fp16.</source>
        <translation>Die Genauigkeit kann nicht &quot;%1&quot; sein: möglich sind auto, fp32, bf16 und fp16.</translation>
    </message>
    <message>
        <source>The precision fp16 needs a GPU. Choose auto, fp32 or bf16.</source>
        <translation>Die Genauigkeit fp16 braucht eine GPU. Wählen Sie auto, fp32 oder bf16.</translation>
    </message>
    <message>
        <source>There is no usable NVIDIA GPU on this machine. Choose the device auto or cpu.</source>
        <translation>Auf diesem Rechner gibt es keine nutzbare NVIDIA-GPU. Wählen Sie das Gerät auto oder cpu.</translation>
    </message>
    <message>
        <source>The memory of the GPU is not enough for the preset &quot;%1&quot;. Try the preset &quot;%2&quot;, close other programs that use the GPU, or choose the device cpu.</source>
        <translation>Der Speicher der GPU reicht für die Voreinstellung &quot;%1&quot; nicht. Versuchen Sie die Voreinstellung &quot;%2&quot;, schließen Sie andere Programme, die die GPU nutzen, oder wählen Sie das Gerät cpu.</translation>
    </message>
    <message>
        <source>The memory of the GPU is not enough. Close other programs that use it, choose fewer and smaller parameters, or the device cpu.</source>
        <translation>Der Speicher der GPU reicht nicht. Schließen Sie andere Programme, die sie nutzen, wählen Sie weniger und kleinere Parameter oder das Gerät cpu.</translation>
    </message>
    <message>
        <source>There is no usable NVIDIA GPU: this program was built without CUDA. Choose the device auto or cpu, or build it with -DMAQUETTE_WITH_CUDA=ON.</source>
        <translation>Es gibt keine nutzbare NVIDIA-GPU: Dieses Programm wurde ohne CUDA gebaut. Wählen Sie das Gerät auto oder cpu, oder bauen Sie es mit -DMAQUETTE_WITH_CUDA=ON.</translation>
    </message>
    <message>
        <source>There is no usable NVIDIA GPU on this machine: no NVIDIA driver is installed. Choose the device auto or cpu.</source>
        <translation>Auf diesem Rechner gibt es keine nutzbare NVIDIA-GPU: Es ist kein NVIDIA-Treiber installiert. Wählen Sie das Gerät auto oder cpu.</translation>
    </message>
    <message>
        <source>There is no usable NVIDIA GPU on this machine: the NVIDIA driver supports CUDA %1, and this program needs %2. Update the driver, or choose the device auto or cpu.</source>
        <translation>Auf diesem Rechner gibt es keine nutzbare NVIDIA-GPU: Der NVIDIA-Treiber kann CUDA %1, und dieses Programm braucht %2. Aktualisieren Sie den Treiber, oder wählen Sie das Gerät auto oder cpu.</translation>
    </message>
    <message>
        <source>There is no usable NVIDIA GPU on this machine: the NVIDIA driver finds no device. Look at nvidia-smi and CUDA_VISIBLE_DEVICES, or choose the device auto or cpu.</source>
        <translation>Auf diesem Rechner gibt es keine nutzbare NVIDIA-GPU: Der NVIDIA-Treiber findet kein Gerät. Sehen Sie nach nvidia-smi und CUDA_VISIBLE_DEVICES, oder wählen Sie das Gerät auto oder cpu.</translation>
    </message>
    <message>
        <source>There is no usable NVIDIA GPU on this machine: this program was built for the architectures %2, not for %1. Choose the device auto or cpu.</source>
        <translation>Auf diesem Rechner gibt es keine nutzbare NVIDIA-GPU: Dieses Programm wurde für die Architekturen %2 gebaut, nicht für %1. Wählen Sie das Gerät auto oder cpu.</translation>
    </message>
    <message>
        <source>There is no usable NVIDIA GPU on this machine: the driver says &quot;%1&quot;. Choose the device auto or cpu.</source>
        <translation>Auf diesem Rechner gibt es keine nutzbare NVIDIA-GPU: Der Treiber sagt &quot;%1&quot;. Wählen Sie das Gerät auto oder cpu.</translation>
    </message>
    <message>
        <source>The object forms on the GPU, but the model runs on the processor, because LibTorch&apos;s CUDA libraries cannot be used: %1. Run &quot;MAQUETTE_GPU=1 ./run&quot; once, or let MAQUETTE_TORCH_CUDA name the folder of libtorch_cuda.so of PyTorch %2.</source>
        <translation>Das Objekt formt sich auf der GPU, aber das Modell rechnet auf dem Prozessor, weil die CUDA-Bibliotheken von LibTorch nicht genutzt werden können: %1. Rufen Sie einmal &quot;MAQUETTE_GPU=1 ./run&quot; auf, oder nennen Sie in MAQUETTE_TORCH_CUDA den Ordner der libtorch_cuda.so von PyTorch %2.</translation>
    </message>
    <message>
        <source>%1 is a Stable Diffusion XL model; this program uses the families 1 and 2.</source>
        <translation>%1 ist ein Modell von Stable Diffusion XL; dieses Programm nutzt die Familien 1 und 2.</translation>
    </message>
    <message>
        <source>%1 is no Stable Diffusion model: it holds no diffusion network.</source>
        <translation>%1 ist kein Stable-Diffusion-Modell: es enthält kein Diffusionsnetzwerk.</translation>
    </message>
    <message>
        <source>%1 is a model for filling in parts of pictures; choose a plain one of the same family.</source>
        <translation>%1 ist ein Modell zum Ausfüllen von Bildteilen; bitte ein einfaches derselben Familie wählen.</translation>
    </message>
    <message>
        <source>%1 is not a whole model: it holds no image encoder.</source>
        <translation>%1 ist kein vollständiges Modell: es enthält keinen Bild-Encoder.</translation>
    </message>
    <message>
        <source>%1 is not a whole model: it holds no text encoder.</source>
        <translation>%1 ist kein vollständiges Modell: es enthält keinen Text-Encoder.</translation>
    </message>
    <message>
        <source>%1 cannot be used: the tensor &quot;%2&quot; belongs to no part of a Stable Diffusion model.</source>
        <translation>%1 lässt sich nicht nutzen: der Tensor &quot;%2&quot; gehört zu keinem Teil eines Stable-Diffusion-Modells.</translation>
    </message>
    <message>
        <source>%1 is a pickle: opened the usual way, it runs whatever program it holds. Convert safely: &quot;maquette models convert %1&quot; writes safetensors beside it and runs nothing.</source>
        <translation>%1 ist eine pickle-Datei: auf die übliche Art geöffnet, führt sie jedes Programm aus, das darin steckt. Sicher umwandeln: &quot;maquette models convert %1&quot; schreibt safetensors daneben und führt nichts aus.</translation>
    </message>
    <message>
        <source>%1 cannot be read: its YAML is malformed.</source>
        <translation>%1 lässt sich nicht lesen: sein YAML ist fehlerhaft.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation>die Datei ist abgeschnitten</translation>
    </message>
    <message>
        <source>it cannot be opened (%1)</source>
        <translation>die Datei lässt sich nicht öffnen (%1)</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>das ist keine Datei</translation>
    </message>
    <message>
        <source>its tensors would be many times larger than the file</source>
        <translation>die Tensoren darin wären um ein Vielfaches größer als die Datei</translation>
    </message>
    <message>
        <source>a tensor in it is scattered over more than 2 GB</source>
        <translation>ein Tensor darin ist über mehr als 2 GB verstreut</translation>
    </message>
    <message>
        <source>its pickle is cut off</source>
        <translation>das pickle darin ist abgeschnitten</translation>
    </message>
    <message>
        <source>a name in it has no end</source>
        <translation>ein Name darin hat kein Ende</translation>
    </message>
    <message>
        <source>it holds more values than any model</source>
        <translation>die Datei enthält mehr Werte als jedes Modell</translation>
    </message>
    <message>
        <source>it is nested more deeply than any model</source>
        <translation>die Datei ist tiefer verschachtelt als jedes Modell</translation>
    </message>
    <message>
        <source>its pickle takes more from the stack than is there</source>
        <translation>das pickle darin nimmt mehr vom Stapel, als dort liegt</translation>
    </message>
    <message>
        <source>it is no pickle of the protocol that torch.save uses</source>
        <translation>das ist kein pickle des Protokolls, das torch.save verwendet</translation>
    </message>
    <message>
        <source>it uses the instruction %1, which no weights need</source>
        <translation>die Datei verwendet den Befehl %1, den keine Gewichte brauchen</translation>
    </message>
    <message>
        <source>its pickle leaves more than one value</source>
        <translation>das pickle darin hinterlässt mehr als einen Wert</translation>
    </message>
    <message>
        <source>it holds a whole number beyond 64 bits</source>
        <translation>die Datei enthält eine ganze Zahl von mehr als 64 Bit</translation>
    </message>
    <message>
        <source>it holds a text of more than 1 MB</source>
        <translation>die Datei enthält einen Text von mehr als 1 MB</translation>
    </message>
    <message>
        <source>a key in it has no value</source>
        <translation>ein Schlüssel darin hat keinen Wert</translation>
    </message>
    <message>
        <source>it adds to what is neither a list nor a dictionary</source>
        <translation>die Datei fügt etwas an, wo weder eine Liste noch ein Wörterbuch ist</translation>
    </message>
    <message>
        <source>it remembers values in slots that no model needs</source>
        <translation>die Datei merkt sich Werte an Plätzen, die kein Modell braucht</translation>
    </message>
    <message>
        <source>it recalls a value that it never remembered</source>
        <translation>die Datei ruft einen Wert ab, den sie sich nie gemerkt hat</translation>
    </message>
    <message>
        <source>it asks for &quot;%1&quot;, which no weights need</source>
        <translation>die Datei verlangt &quot;%1&quot;, was keine Gewichte brauchen</translation>
    </message>
    <message>
        <source>it calls something that has no name</source>
        <translation>die Datei ruft etwas auf, das keinen Namen hat</translation>
    </message>
    <message>
        <source>it makes a dictionary in an unknown way</source>
        <translation>die Datei legt ein Wörterbuch auf unbekannte Weise an</translation>
    </message>
    <message>
        <source>it calls &quot;%1&quot; in a way that torch.save never does</source>
        <translation>die Datei ruft &quot;%1&quot; auf eine Weise auf, wie torch.save es nie tut</translation>
    </message>
    <message>
        <source>the %1 of a tensor in it is not a count</source>
        <translation>die Angabe &quot;%1&quot; eines Tensors darin ist keine Anzahl</translation>
    </message>
    <message>
        <source>the %1 of a tensor in it is not a list of counts</source>
        <translation>die Angabe &quot;%1&quot; eines Tensors darin ist keine Liste von Anzahlen</translation>
    </message>
    <message>
        <source>a tensor in it has no storage</source>
        <translation>ein Tensor darin hat keinen Speicherblock</translation>
    </message>
    <message>
        <source>a tensor in it has an unknown type</source>
        <translation>ein Tensor darin hat einen unbekannten Typ</translation>
    </message>
    <message>
        <source>a tensor in it has more strides than dimensions, or fewer</source>
        <translation>ein Tensor darin hat mehr oder weniger Schrittweiten als Dimensionen</translation>
    </message>
    <message>
        <source>a tensor in it reaches beyond its storage</source>
        <translation>ein Tensor darin reicht über seinen Speicherblock hinaus</translation>
    </message>
    <message>
        <source>a storage in it is described in an unknown way</source>
        <translation>ein Speicherblock darin ist auf unbekannte Weise beschrieben</translation>
    </message>
    <message>
        <source>its storage %1 is described in two ways</source>
        <translation>der Speicherblock %1 darin ist auf zwei Arten beschrieben</translation>
    </message>
    <message>
        <source>it sets the state of what has none</source>
        <translation>die Datei setzt den Zustand von etwas, das keinen hat</translation>
    </message>
    <message>
        <source>a tensor in it has an unusable name (%1)</source>
        <translation>ein Tensor darin hat einen unbrauchbaren Namen (%1)</translation>
    </message>
    <message>
        <source>two tensors in it are called %1</source>
        <translation>zwei Tensoren darin heißen %1</translation>
    </message>
    <message>
        <source>it holds more than 200,000 tensors</source>
        <translation>die Datei enthält mehr als 200.000 Tensoren</translation>
    </message>
    <message>
        <source>it is no archive of torch.save</source>
        <translation>das ist kein Archiv von torch.save</translation>
    </message>
    <message>
        <source>it holds no tensors</source>
        <translation>die Datei enthält keine Tensoren</translation>
    </message>
    <message>
        <source>it is a program (TorchScript), not weights</source>
        <translation>darin ist ein Programm (TorchScript), keine Gewichte</translation>
    </message>
    <message>
        <source>it was written on a big-endian machine</source>
        <translation>die Datei wurde auf einem Big-Endian-Rechner geschrieben</translation>
    </message>
    <message>
        <source>something follows its pickle</source>
        <translation>auf das pickle darin folgt noch etwas</translation>
    </message>
    <message>
        <source>its storage %1 has another size than its tensors need</source>
        <translation>der Speicherblock %1 darin hat eine andere Größe, als seine Tensoren brauchen</translation>
    </message>
    <message>
        <source>it was not written by torch.save</source>
        <translation>die Datei wurde nicht von torch.save geschrieben</translation>
    </message>
    <message>
        <source>it was written by an unknown version of torch.save</source>
        <translation>die Datei wurde von einer unbekannten Version von torch.save geschrieben</translation>
    </message>
    <message>
        <source>something follows its last storage</source>
        <translation>auf den letzten Speicherblock darin folgt noch etwas</translation>
    </message>
    <message>
        <source>the list of its storages is missing</source>
        <translation>die Liste der Speicherblöcke fehlt</translation>
    </message>
    <message>
        <source>it holds a storage that no tensor uses</source>
        <translation>die Datei enthält einen Speicherblock, den kein Tensor benutzt</translation>
    </message>
    <message>
        <source>a storage of its tensors is missing</source>
        <translation>ein Speicherblock der Tensoren fehlt</translation>
    </message>
    <message>
        <source>its zip table is damaged</source>
        <translation>die ZIP-Tabelle darin ist beschädigt</translation>
    </message>
    <message>
        <source>its zip table is missing</source>
        <translation>die ZIP-Tabelle fehlt</translation>
    </message>
    <message>
        <source>its zip table is missing or followed by something else</source>
        <translation>die ZIP-Tabelle fehlt, oder es folgt noch etwas darauf</translation>
    </message>
    <message>
        <source>it is one part of a divided zip file</source>
        <translation>das ist ein Teil einer geteilten ZIP-Datei</translation>
    </message>
    <message>
        <source>its zip table is larger than that of any model</source>
        <translation>die ZIP-Tabelle darin ist größer als die jedes Modells</translation>
    </message>
    <message>
        <source>a name in its zip table leads out of the archive</source>
        <translation>ein Name in der ZIP-Tabelle führt aus dem Archiv hinaus</translation>
    </message>
    <message>
        <source>it is encrypted</source>
        <translation>die Datei ist verschlüsselt</translation>
    </message>
    <message>
        <source>its entry %1 is compressed, which torch.save never does</source>
        <translation>der Eintrag %1 darin ist komprimiert, was torch.save nie tut</translation>
    </message>
    <message>
        <source>the sizes of its entry %1 disagree</source>
        <translation>die Größenangaben des Eintrags %1 widersprechen sich</translation>
    </message>
    <message>
        <source>its zip table points outside the file</source>
        <translation>die ZIP-Tabelle darin zeigt über die Datei hinaus</translation>
    </message>
    <message>
        <source>its entry %1 is described in two ways</source>
        <translation>der Eintrag %1 darin ist auf zwei Arten beschrieben</translation>
    </message>
    <message>
        <source>its entry %1 reaches beyond the file</source>
        <translation>der Eintrag %1 darin reicht über die Datei hinaus</translation>
    </message>
    <message>
        <source>its zip table holds more than it counts</source>
        <translation>die ZIP-Tabelle darin enthält mehr, als sie zählt</translation>
    </message>
    <message>
        <source>its entry %1 overlaps another</source>
        <translation>der Eintrag %1 darin überlappt einen anderen</translation>
    </message>
    <message>
        <source>its entry %1 is there twice</source>
        <translation>der Eintrag %1 ist doppelt vorhanden</translation>
    </message>
    <message>
        <source>its entry %1 is missing</source>
        <translation>der Eintrag %1 fehlt</translation>
    </message>
    <message>
        <source>its entry %1 is larger than it may be</source>
        <translation>der Eintrag %1 darin ist größer, als er sein darf</translation>
    </message>
    <message>
        <source>the checksum of its entry %1 is wrong</source>
        <translation>die Prüfsumme des Eintrags %1 ist falsch</translation>
    </message>
    <message>
        <source>%1 is not a whole model: the tensor &quot;%2&quot; is missing or has too few dimensions.</source>
        <translation>%1 ist kein vollständiges Modell: der Tensor &quot;%2&quot; fehlt oder hat zu wenige Dimensionen.</translation>
    </message>
    <message>
        <source>%1 is a LoRA for another model: this one has no layer &quot;%2&quot;.</source>
        <translation>%1 ist eine LoRA für ein anderes Modell: dieses hat keine Schicht &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>%1 cannot be used: &quot;%2&quot; belongs to a kind of change that is no plain LoRA.</source>
        <translation>%1 lässt sich nicht nutzen: &quot;%2&quot; gehört zu einer Art von Änderung, die keine einfache LoRA ist.</translation>
    </message>
    <message>
        <source>%1 is a LoRA for another model: its layer for &quot;%2&quot; has another shape.</source>
        <translation>%1 ist eine LoRA für ein anderes Modell: ihre Schicht für &quot;%2&quot; hat eine andere Form.</translation>
    </message>
    <message>
        <source>%1 is damaged: the second half of its layer &quot;%2&quot; is missing.</source>
        <translation>%1 ist beschädigt: die zweite Hälfte der Schicht &quot;%2&quot; fehlt.</translation>
    </message>
    <message>
        <source>%1 is no LoRA: it holds tensors that belong to no layer of one.</source>
        <translation>%1 ist keine LoRA: die Datei enthält Tensoren, die zu keiner Schicht einer LoRA gehören.</translation>
    </message>
    <message>
        <source>The index of the weights in %1 lists the tensor &quot;%2&quot;, but no file beside it holds it.</source>
        <translation>Das Verzeichnis der Gewichte in %1 führt den Tensor &quot;%2&quot; auf, aber keine Datei daneben enthält ihn.</translation>
    </message>
    <message>
        <source>The model in %1 is guided by a picture (Zero-1-to-3), not by a text. Choose a model of the Stable Diffusion 1 or 2 family.</source>
        <translation>Das Modell in %1 wird von einem Bild geführt (Zero-1-to-3), nicht von einem Text. Bitte ein Modell der Familie Stable Diffusion 1 oder 2 wählen.</translation>
    </message>
    <message>
        <source>%1 is a Stable Diffusion 2 model and does not tell what it predicts. Say &quot;epsilon&quot; for a base model (512 pixels) or &quot;v_prediction&quot; for 2.0 and 2.1 (768 pixels).</source>
        <translation>%1 ist ein Modell von Stable Diffusion 2 und sagt nicht, was es vorhersagt. Bitte &quot;epsilon&quot; für ein Basismodell (512 Pixel) oder &quot;v_prediction&quot; für 2.0 und 2.1 (768 Pixel) angeben.</translation>
    </message>
    <message>
        <source>The number of sampling steps must be between 1 and %1, not %2.</source>
        <translation>Die Zahl der Sampling-Schritte muss zwischen 1 und %1 liegen, nicht bei %2.</translation>
    </message>
    <message>
        <source>This sampler cannot take %1 steps with a steps_offset of %2: use fewer steps.</source>
        <translation>Dieser Sampler kann mit einem steps_offset von %2 keine %1 Schritte gehen: bitte weniger Schritte nehmen.</translation>
    </message>
    <message>
        <source>There is no sampler called &quot;%1&quot;. Known are %2.</source>
        <translation>Es gibt keinen Sampler namens &quot;%1&quot;. Bekannt sind %2.</translation>
    </message>
    <message>
        <source>The model in %1 is no Zero-1-to-3 model: its UNet takes %2 channels instead of %3.</source>
        <translation>Das Modell in %1 ist kein Zero-1-to-3-Modell: sein UNet nimmt %2 Kanäle statt %3.</translation>
    </message>
    <message>
        <source>%1 has changed: it is not the moment this run starts from.</source>
        <translation>%1 hat sich geändert: Es ist nicht der Augenblick, von dem dieser Lauf ausgeht.</translation>
    </message>
    <message>
        <source>A run of the method %1 cannot start from a moment of a run of the method %2.</source>
        <translation>Ein Lauf des Verfahrens %1 kann nicht von einem Augenblick eines Laufs des Verfahrens %2 ausgehen.</translation>
    </message>
    <message>
        <source>The moment stands at step %1, and this run has %2 steps. Choose an earlier moment or more steps.</source>
        <translation>Der Augenblick steht bei Schritt %1, und dieser Lauf hat %2 Schritte. Einen früheren Augenblick oder mehr Schritte wählen.</translation>
    </message>
    <message>
        <source>Starting from step %1 of &quot;%2&quot;.</source>
        <translation>Beginn bei Schritt %1 von „%2“.</translation>
    </message>
    <message>
        <source>A moment of the run could not be saved: %1</source>
        <translation>Ein Augenblick des Laufs konnte nicht gespeichert werden: %1</translation>
    </message>
    <message>
        <source>The run goes on without its timeline: %1</source>
        <translation>Der Lauf geht ohne seine Zeitleiste weiter: %1</translation>
    </message>
    <message>
        <source>The moment this run starts from is not there any more. Start it without, or from another moment.</source>
        <translation>Den Augenblick, von dem dieser Lauf ausgeht, gibt es nicht mehr. Ohne ihn beginnen oder von einem anderen.</translation>
    </message>
    <message>
        <source>There is no state to make the object of.</source>
        <translation>Es gibt keinen Zustand, aus dem das Objekt werden könnte.</translation>
    </message>
    <message>
        <source>%1 made the converter stop: the file is damaged or made to do harm. Nothing else was affected.</source>
        <translation>%1 hat die Umwandlung abbrechen lassen: die Datei ist beschädigt oder soll schaden. Sonst ist nichts betroffen.</translation>
    </message>
    <message>
        <source>%1 cannot be converted: %2. Nothing in it was executed.</source>
        <translation>%1 lässt sich nicht umwandeln: %2. Nichts darin wurde ausgeführt.</translation>
    </message>
    <message>
        <source>%1 is there already. Remove it or choose another name.</source>
        <translation>%1 ist schon da. Bitte entfernen oder einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>No pipe: %1.</source>
        <translation>Keine Pipe: %1.</translation>
    </message>
    <message>
        <source>A video needs between one picture and 2 GB of them.</source>
        <translation>Ein Video braucht mindestens ein Bild und höchstens 2 GB davon.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check its permissions and the free space.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen. Rechte und freien Platz prüfen.</translation>
    </message>
    <message>
        <source>%1 has %2 merges, but the vocabulary beside it needs %3: the file is cut off.</source>
        <translation>%1 enthält %2 Verschmelzungen, das Vokabular daneben braucht %3: Die Datei ist abgeschnitten.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The tensors of %1 belong to no kind of model that Maquette knows.</source>
        <translation>Die Tensoren von %1 gehören zu keiner Art von Modell, die Maquette kennt.</translation>
    </message>
    <message>
        <source>Maquette has no use for this kind of weights (%1).</source>
        <translation>Maquette kann mit dieser Art von Gewichten nichts anfangen (%1).</translation>
    </message>
    <message>
        <source>%1 is of a family that Maquette does not know.</source>
        <translation>%1 gehört zu einer Familie, die Maquette nicht kennt.</translation>
    </message>
    <message>
        <source>Runs take the first GPU. Let CUDA_VISIBLE_DEVICES name this one before the program starts to use it.</source>
        <translation>Läufe nehmen die erste GPU. Um diese zu nutzen, muss CUDA_VISIBLE_DEVICES sie vor dem Programmstart nennen.</translation>
    </message>
    <message>
        <source>%1 is a LoRA: it changes a model and is none itself. Choose a model, and this file with --lora.</source>
        <translation>%1 ist ein LoRA: Es verändert ein Modell und ist selbst keines. Wählen Sie ein Modell und diese Datei mit --lora.</translation>
    </message>
    <message>
        <source>%1 is one network of a model (%2), not a whole one.</source>
        <translation>%1 ist ein einzelnes Netz eines Modells (%2), kein ganzes.</translation>
    </message>
    <message>
        <source>Several models are called &quot;%1&quot;: %2. Name one by its path.</source>
        <translation>Mehrere Modelle heißen „%1“: %2. Nennen Sie eines mit seinem Pfad.</translation>
    </message>
    <message>
        <source>There is no model in %1.</source>
        <translation>In %1 ist kein Modell.</translation>
    </message>
    <message>
        <source>There is no model called &quot;%1&quot;. &quot;maquette models list&quot; shows those there are; any other is named by the path of its file or folder.</source>
        <translation>Es gibt kein Modell namens „%1“. „maquette models list“ zeigt die vorhandenen; jedes andere wird mit dem Pfad seiner Datei oder seines Ordners genannt.</translation>
    </message>
    <message>
        <source>The prediction cannot be &quot;%1&quot;: it must be epsilon or v_prediction.</source>
        <translation>Die Vorhersage kann nicht „%1“ sein, nur epsilon oder v_prediction.</translation>
    </message>
    <message>
        <source>The model %1 tells itself what it predicts.</source>
        <translation>Das Modell %1 sagt selbst, was es vorhersagt.</translation>
    </message>
    <message>
        <source>%1 is not a folder.</source>
        <translation>%1 ist kein Ordner.</translation>
    </message>
    <message>
        <source>The search for models ended early: %1.</source>
        <translation>Die Suche nach Modellen endete vorzeitig: %1.</translation>
    </message>
    <message>
        <source>The model %1 needs about %2 GB of the GPU&apos;s memory, which has %3 GB. Choose a smaller model or the device cpu.</source>
        <translation>Das Modell %1 braucht etwa %2 GB Speicher der GPU, die %3 GB hat. Wählen Sie ein kleineres Modell oder das Gerät cpu.</translation>
    </message>
    <message>
        <source>The model %1 needs about %2 GB of memory, and %3 GB are free. Close other programs or choose a smaller model.</source>
        <translation>Das Modell %1 braucht etwa %2 GB Speicher, und %3 GB sind frei. Schließen Sie andere Programme oder wählen Sie ein kleineres Modell.</translation>
    </message>
    <message>
        <source>%1 is a Stable Diffusion 2 model and does not tell what it predicts. Say &quot;epsilon&quot; for a base model (512 pixels) or &quot;v_prediction&quot; for 2.0 and 2.1 (768 pixels): once with --prediction, or in the list of models.</source>
        <translation>%1 ist ein Modell von Stable Diffusion 2 und sagt nicht, was es vorhersagt. Sagen Sie „epsilon“ für ein Basismodell (512 Pixel) oder „v_prediction“ für 2.0 und 2.1 (768 Pixel): einmal mit --prediction oder in der Liste der Modelle.</translation>
    </message>
    <message>
        <source>There is no LoRA %1.</source>
        <translation>Es gibt kein LoRA %1.</translation>
    </message>
    <message>
        <source>The weight of the LoRA %1 must be between -%2 and %2.</source>
        <translation>Das Gewicht des LoRA %1 muss zwischen -%2 und %2 liegen.</translation>
    </message>
    <message>
        <source>The LoRA %1 is not the one that was used: its content has changed. Bring the old file back, or start without it.</source>
        <translation>Das LoRA %1 ist nicht mehr dasselbe: Sein Inhalt hat sich geändert. Holen Sie die alte Datei zurück oder starten Sie ohne sie.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: %2.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen: %2.</translation>
    </message>
    <message>
        <source>%1 is a LoRA for %2; this model is of another base: %3. Choose a model of its base.</source>
        <translation>%1 ist ein LoRA für %2; dieses Modell hat eine andere Basis: %3. Wählen Sie ein Modell seiner Basis.</translation>
    </message>
    <message>
        <source>%1 The sampler it describes is none of this program&apos;s; choose one of them: %2.</source>
        <translation>%1 Das Abtastverfahren, das darin steht, hat dieses Programm nicht; wählen Sie eines davon: %2.</translation>
    </message>
    <message>
        <source>The sampler &quot;%1&quot; spaces its noise levels by the rule of Karras et al., which this program does not have. Known are %2.</source>
        <translation>Das Abtastverfahren „%1“ verteilt seine Rauschstufen nach der Regel von Karras u. a., die dieses Programm nicht hat. Bekannt sind %2.</translation>
    </message>
    <message>
        <source>HiFA (Zhu, Zhuang, Koyejo 2023, arXiv 2305.18766) optimises a hash-grid field so that its views agree with what a diffusion model imagines: several denoising steps from one noise level that falls with the square root of progress, differences both in the latent and in the picture, variance of depth along each ray, smoothed importance sampling, and a depth estimate. Where this differs from the paper: means instead of sums in the losses, guidance 3 instead of 100, the lowest noise level 100 of 1000, a denoising stride of at most half the noise level so that no part falls back to one step, steps without fresh noise, Adam instead of Adan, the camera told to the model where it listens, flat random backgrounds, and a guard against inverted relief in the depth term. Full-size models take the published code&apos;s field, cameras, sampling and weights, with Perp-Neg against repeated fronts; MVDream is asked for four views at once by its own guidance (Shi et al. 2023, arXiv 2308.16512), Zero-1-to-3 (Liu et al. 2023, arXiv 2303.11328) for the object of the reference picture from each camera.</source>
        <translation>HiFA (Zhu, Zhuang, Koyejo 2023, arXiv 2305.18766) formt ein Hash-Gitter-Feld so, dass seine Ansichten zu dem passen, was ein Diffusionsmodell sich vorstellt: mehrere Entrauschungsschritte von einem Rauschgrad aus, der mit der Wurzel des Fortschritts fällt, Unterschiede im Latenten und im Bild, die Streuung der Tiefe entlang jedes Strahls, geglättete Probenahme und eine Tiefenschätzung. Abweichungen vom Aufsatz: Mittel statt Summen in den Verlusten, Führung 3 statt 100, kleinster Rauschgrad 100 von 1000, eine Schrittweite von höchstens dem halben Rauschgrad, damit kein Teil auf einen Schritt zurückfällt, Schritte ohne frisches Rauschen, Adam statt Adan, die Kamera wird dem Modell gesagt, wo es zuhört, einfarbige zufällige Hintergründe und ein Schutz gegen umgekehrtes Relief im Tiefenterm. Modelle voller Größe bekommen Feld, Kameras, Probenahme und Gewichte des veröffentlichten Programms, mit Perp-Neg gegen mehrfache Vorderseiten; MVDream wird mit seiner eigenen Führung (Shi et al. 2023, arXiv 2308.16512) nach vier Ansichten zugleich gefragt, Zero-1-to-3 (Liu et al. 2023, arXiv 2303.11328) nach dem Objekt des Vorlagenbildes von jeder Kamera aus.</translation>
    </message>
    <message>
        <source>The model %1 shows a pictured object from other sides and needs a picture of it. Give the run a reference picture, or choose a model that knows words.</source>
        <translation>Das Modell %1 zeigt ein abgebildetes Objekt von anderen Seiten und braucht ein Bild davon. Geben Sie dem Lauf ein Vorlagenbild oder wählen Sie ein Modell, das Worte kennt.</translation>
    </message>
    <message>
        <source>The model %1 is guided by a picture and takes no LoRA. Leave %2 out, or choose a model that knows words.</source>
        <translation>Das Modell %1 wird von einem Bild geführt und nimmt kein LoRA. Lassen Sie %2 weg oder wählen Sie ein Modell, das Worte kennt.</translation>
    </message>
    <message>
        <source>Tame strong guidance</source>
        <translation>Starke Führung zähmen</translation>
    </message>
    <message>
        <source>Brings the contrast of the guided prediction back to that of the plain one; 0 leaves it, 1 does so fully.</source>
        <translation>Bringt den Kontrast der geführten Vorhersage auf den der einfachen zurück; 0 lässt ihn, 1 tut es ganz.</translation>
    </message>
    <message>
        <source>Random in a falling range</source>
        <translation>Zufällig in einem fallenden Bereich</translation>
    </message>
    <message>
        <source>Against repeated fronts</source>
        <translation>Gegen mehrfache Vorderseiten</translation>
    </message>
    <message>
        <source>Steers away from the words for the other sides of the object (Perp-Neg), for models that are not told the camera. Costs two more predictions a denoising step; 0 is off.</source>
        <translation>Lenkt von den Worten für die anderen Seiten des Objekts weg (Perp-Neg), für Modelle, denen die Kamera nicht gesagt wird. Kostet zwei weitere Vorhersagen je Entrauschungsschritt; 0 ist aus.</translation>
    </message>
    <message>
        <source>Tame guidance of view sets</source>
        <translation>Führung von Ansichtengruppen zähmen</translation>
    </message>
    <message>
        <source>How far the contrast of what a multi-view model imagines is brought back to that without guidance. Lower it if floating specks appear.</source>
        <translation>Wie weit der Kontrast dessen, was ein Modell mit mehreren Ansichten sich vorstellt, auf den ohne Führung zurückgebracht wird. Kleiner, wenn schwebende Flecken auftreten.</translation>
    </message>
    <message>
        <source>Rendered pixels</source>
        <translation>Gezeichnete Pixel</translation>
    </message>
    <message>
        <source>Edge of the views that are rendered. They are enlarged to what the model looks at, which is also the most that is rendered.</source>
        <translation>Kantenlänge der gezeichneten Ansichten. Sie werden auf das vergrößert, was das Modell ansieht; mehr wird auch nie gezeichnet.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>The small field suits the starter model; the large one has finer grids, larger networks and colours that depend on the view.</source>
        <translation>Das kleine Feld passt zum Startmodell; das große hat feinere Gitter, größere Netze und Farben, die von der Ansicht abhängen.</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Klein</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Groß</translation>
    </message>
    <message>
        <source>The model needs about %1 GB of memory, and %2 GB are free. Close other programs, or choose a smaller model.</source>
        <translation>Das Modell braucht etwa %1 GB Speicher, und %2 GB sind frei. Schließen Sie andere Programme oder wählen Sie ein kleineres Modell.</translation>
    </message>
    <message>
        <source>There are no contests here.</source>
        <translation>Hier gibt es keine Wettbewerbe.</translation>
    </message>
    <message>
        <source>The ray caster cannot start on this machine.</source>
        <translation>Die Strahlverfolgung startet auf diesem Rechner nicht.</translation>
    </message>
    <message>
        <source>There is no space left to write %1: it takes at least %2, and %3 are free. Free some space and try again; the old file is untouched.</source>
        <translation>Kein Platz, um %1 zu schreiben: es braucht mindestens %2, frei sind %3. Platz schaffen und noch einmal versuchen; die alte Datei ist unberührt.</translation>
    </message>
    <message>
        <source>Your share of the drive (its quota) has no space left to write %1: it takes at least %2. Free some space and try again; the old file is untouched.</source>
        <translation>Ihr Anteil am Laufwerk (die Quota) hat keinen Platz mehr, um %1 zu schreiben: es braucht mindestens %2. Platz schaffen und noch einmal versuchen; die alte Datei ist unberührt.</translation>
    </message>
    <message>
        <source>The networks of %1 are pickles: opened the usual way, they run whatever program they hold. Convert safely: &quot;maquette models convert %1&quot; writes a folder of safetensors and runs nothing.</source>
        <translation>Die Netze von %1 sind Pickles: auf übliche Weise geöffnet, führen sie jedes Programm aus, das darin steckt. Sicher umwandeln: &quot;maquette models convert %1&quot; schreibt einen Ordner mit safetensors und führt nichts aus.</translation>
    </message>
    <message>
        <source>A chain has 1 to 6 levels, each with 5 to 95 % of the triangles of the one before.</source>
        <translation>Eine Kette hat 1 bis 6 Stufen, jede mit 5 bis 95 % der Dreiecke der vorigen.</translation>
    </message>
    <message>
        <source>There is no mesh operation &quot;%1&quot;. There are: %2.</source>
        <translation>Es gibt keine Netzoperation „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>The operation &quot;%1&quot; has no parameter &quot;%2&quot;.</source>
        <translation>Die Operation „%1“ hat keinen Parameter „%2“.</translation>
    </message>
    <message>
        <source>This operation would leave nothing of the mesh.</source>
        <translation>Diese Operation ließe vom Netz nichts übrig.</translation>
    </message>
    <message>
        <source>Pivot</source>
        <translation>Drehpunkt</translation>
    </message>
    <message>
        <source>The place about which other programs turn and set the object.</source>
        <translation>Der Ort, um den andere Programme das Objekt drehen und setzen.</translation>
    </message>
    <message>
        <source>Middle of the base</source>
        <translation>Mitte der Grundfläche</translation>
    </message>
    <message>
        <source>Middle of the object</source>
        <translation>Mitte des Objekts</translation>
    </message>
    <message>
        <source>Centre of mass</source>
        <translation>Schwerpunkt</translation>
    </message>
    <message>
        <source>The pivot is at the origin.</source>
        <translation>Der Drehpunkt liegt im Ursprung.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>How long that side becomes.</source>
        <translation>Wie lang diese Seite wird.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>What the size is given in. The mesh itself is in metres, as glTF has it.</source>
        <translation>In welcher Einheit die Größe steht. Das Netz selbst ist in Metern, wie bei glTF.</translation>
    </message>
    <message>
        <source>Millimetres</source>
        <translation>Millimeter</translation>
    </message>
    <message>
        <source>Centimetres</source>
        <translation>Zentimeter</translation>
    </message>
    <message>
        <source>Metres</source>
        <translation>Meter</translation>
    </message>
    <message>
        <source>Inches</source>
        <translation>Zoll</translation>
    </message>
    <message>
        <source>Measured along</source>
        <translation>Gemessen an</translation>
    </message>
    <message>
        <source>Which side has that size.</source>
        <translation>Welche Seite diese Größe hat.</translation>
    </message>
    <message>
        <source>Longest side</source>
        <translation>Längste Seite</translation>
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
        <source>Depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>It measures %1 × %2 × %3 mm.</source>
        <translation>Es misst %1 × %2 × %3 mm.</translation>
    </message>
    <message>
        <source>Up is now</source>
        <translation>Oben ist jetzt</translation>
    </message>
    <message>
        <source>The direction that becomes up.</source>
        <translation>Die Richtung, die nach oben kommt.</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Oben</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Unten</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Vorn</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Hinten</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Drehung</translation>
    </message>
    <message>
        <source>About the upright axis, from the front towards the right.</source>
        <translation>Um die senkrechte Achse, von vorn nach rechts.</translation>
    </message>
    <message>
        <source>Turned.</source>
        <translation>Gedreht.</translation>
    </message>
    <message>
        <source>Turn upright</source>
        <translation>Aufrichten</translation>
    </message>
    <message>
        <source>Chooses which side is up, and turns the object about it.</source>
        <translation>Wählt, welche Seite oben ist, und dreht das Objekt.</translation>
    </message>
    <message>
        <source>Set the size</source>
        <translation>Größe setzen</translation>
    </message>
    <message>
        <source>Scales the object to a real size.</source>
        <translation>Bringt das Objekt auf eine wirkliche Größe.</translation>
    </message>
    <message>
        <source>Set the pivot</source>
        <translation>Drehpunkt setzen</translation>
    </message>
    <message>
        <source>Moves the object so that its pivot is at the origin.</source>
        <translation>Verschiebt das Objekt, damit sein Drehpunkt im Ursprung liegt.</translation>
    </message>
    <message>
        <source>Nothing was damaged.</source>
        <translation>Nichts war beschädigt.</translation>
    </message>
    <message>
        <source>Closed: %1 holes filled, %2 triangles turned or removed.</source>
        <translation>Geschlossen: %1 Löcher gefüllt, %2 Dreiecke gewendet oder entfernt.</translation>
    </message>
    <message>
        <source>%1 holes filled, %2 triangles turned or removed; it is still not closed everywhere.</source>
        <translation>%1 Löcher gefüllt, %2 Dreiecke gewendet oder entfernt; noch nicht überall geschlossen.</translation>
    </message>
    <message>
        <source>Loose pieces with less surface than this share of the largest one are removed.</source>
        <translation>Lose Teile mit weniger Oberfläche als dieser Anteil des größten werden entfernt.</translation>
    </message>
    <message>
        <source>Largest piece only</source>
        <translation>Nur das größte Teil</translation>
    </message>
    <message>
        <source>Keep nothing but the largest piece.</source>
        <translation>Nur das größte Teil behalten.</translation>
    </message>
    <message>
        <source>Fill cavities</source>
        <translation>Hohlräume füllen</translation>
    </message>
    <message>
        <source>Also remove the surfaces of hollows inside, which nobody sees.</source>
        <translation>Auch die Wände innerer Hohlräume entfernen, die niemand sieht.</translation>
    </message>
    <message>
        <source>There were no loose pieces to remove.</source>
        <translation>Es gab keine losen Teile.</translation>
    </message>
    <message>
        <source>%1 loose pieces removed.</source>
        <translation>%1 lose Teile entfernt.</translation>
    </message>
    <message>
        <source>Largest hole</source>
        <translation>Größtes Loch</translation>
    </message>
    <message>
        <source>Holes wider than this share of the object&apos;s longest side stay open: the opening of a vase, say.</source>
        <translation>Löcher, die breiter sind als dieser Anteil der längsten Seite, bleiben offen: die Öffnung einer Vase etwa.</translation>
    </message>
    <message>
        <source>Continue the surface</source>
        <translation>Oberfläche fortsetzen</translation>
    </message>
    <message>
        <source>Patches carry on the curve round them. Off: the flattest lid.</source>
        <translation>Flicken setzen die Krümmung ringsum fort. Aus: der flachste Deckel.</translation>
    </message>
    <message>
        <source>There are no holes.</source>
        <translation>Es gibt keine Löcher.</translation>
    </message>
    <message>
        <source>%1 holes are larger than that and stay.</source>
        <translation>%1 Löcher sind größer und bleiben.</translation>
    </message>
    <message>
        <source>%1 of %2 holes filled with %3 triangles.</source>
        <translation>%1 von %2 Löchern mit %3 Dreiecken gefüllt.</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Durchgänge</translation>
    </message>
    <message>
        <source>More rounds, a calmer surface.</source>
        <translation>Mehr Durchgänge, ruhigere Oberfläche.</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>How far each round moves a vertex towards its neighbours.</source>
        <translation>Wie weit jeder Durchgang eine Ecke zu ihren Nachbarn zieht.</translation>
    </message>
    <message>
        <source>Keep edges over</source>
        <translation>Kanten erhalten ab</translation>
    </message>
    <message>
        <source>Edges where the surface turns by more than this stay sharp. 180: every edge is smoothed.</source>
        <translation>Kanten, an denen die Oberfläche stärker knickt, bleiben scharf. 180: alle werden geglättet.</translation>
    </message>
    <message>
        <source>Smoothed; the volume changed by %1 %.</source>
        <translation>Geglättet; das Volumen änderte sich um %1 %.</translation>
    </message>
    <message>
        <source>At most so many are left.</source>
        <translation>Höchstens so viele bleiben.</translation>
    </message>
    <message>
        <source>Largest deviation</source>
        <translation>Größte Abweichung</translation>
    </message>
    <message>
        <source>Where the surface would move by more than this share of the longest side, more triangles stay.</source>
        <translation>Wo sich die Oberfläche um mehr als diesen Anteil der längsten Seite bewegen würde, bleiben mehr Dreiecke.</translation>
    </message>
    <message>
        <source>It has only %1 triangles already.</source>
        <translation>Es hat schon nur %1 Dreiecke.</translation>
    </message>
    <message>
        <source>From %1 to %2 triangles.</source>
        <translation>Von %1 auf %2 Dreiecke.</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Spiegel</translation>
    </message>
    <message>
        <source>Across which plane the object is mirrored.</source>
        <translation>An welcher Ebene das Objekt gespiegelt wird.</translation>
    </message>
    <message>
        <source>Left and right</source>
        <translation>Links und rechts</translation>
    </message>
    <message>
        <source>Top and bottom</source>
        <translation>Oben und unten</translation>
    </message>
    <message>
        <source>Front and back</source>
        <translation>Vorn und hinten</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Which half stays; the other becomes its mirror image.</source>
        <translation>Welche Hälfte bleibt; die andere wird ihr Spiegelbild.</translation>
    </message>
    <message>
        <source>Right, top or front</source>
        <translation>Rechts, oben oder vorn</translation>
    </message>
    <message>
        <source>Left, bottom or back</source>
        <translation>Links, unten oder hinten</translation>
    </message>
    <message>
        <source>Plane</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Where the mirror stands.</source>
        <translation>Wo der Spiegel steht.</translation>
    </message>
    <message>
        <source>Both halves are mirror images now.</source>
        <translation>Beide Hälften sind jetzt Spiegelbilder.</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparieren</translation>
    </message>
    <message>
        <source>Makes a closed surface of a damaged one: welds, turns triangles that face inwards, removes what is there twice, fills holes.</source>
        <translation>Macht aus einem beschädigten Netz eine geschlossene Oberfläche: verschweißt, wendet nach innen zeigende Dreiecke, entfernt Doppeltes, füllt Löcher.</translation>
    </message>
    <message>
        <source>Remove loose pieces</source>
        <translation>Lose Teile entfernen</translation>
    </message>
    <message>
        <source>Specks that float about, and surfaces hidden inside.</source>
        <translation>Schwebende Flecken, und innen verborgene Flächen.</translation>
    </message>
    <message>
        <source>Fill holes</source>
        <translation>Löcher füllen</translation>
    </message>
    <message>
        <source>Closes openings with a surface that continues what is round them.</source>
        <translation>Schließt Öffnungen mit einer Fläche, die ihre Umgebung fortsetzt.</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>Glätten</translation>
    </message>
    <message>
        <source>Calms the surface without shrinking it; sharp edges stay.</source>
        <translation>Beruhigt die Oberfläche, ohne sie zu schrumpfen; scharfe Kanten bleiben.</translation>
    </message>
    <message>
        <source>Reduce triangles</source>
        <translation>Dreiecke verringern</translation>
    </message>
    <message>
        <source>Fewer triangles where the surface is flat. The texture is baked anew.</source>
        <translation>Weniger Dreiecke, wo die Oberfläche flach ist. Die Textur wird neu gebacken.</translation>
    </message>
    <message>
        <source>Make symmetric</source>
        <translation>Symmetrisch machen</translation>
    </message>
    <message>
        <source>One half becomes the mirror image of the other; the seam is welded.</source>
        <translation>Eine Hälfte wird das Spiegelbild der anderen; die Naht wird verschweißt.</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Texels between the patches, so that they do not bleed into each other.</source>
        <translation>Texel zwischen den Inseln, damit sie nicht ineinander laufen.</translation>
    </message>
    <message>
        <source>%1 patches cover %2 % of the texture.</source>
        <translation>%1 Inseln bedecken %2 % der Textur.</translation>
    </message>
    <message>
        <source>Normal map</source>
        <translation>Normal-Map</translation>
    </message>
    <message>
        <source>Also keep the shape of the original surface as a picture of its normals: few triangles look like many.</source>
        <translation>Auch die Form der ursprünglichen Oberfläche als Bild ihrer Normalen behalten: wenige Dreiecke sehen aus wie viele.</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Reichweite</translation>
    </message>
    <message>
        <source>How far from the surface the original is looked for, as a share of the longest side.</source>
        <translation>Wie weit von der Oberfläche das Original gesucht wird, als Anteil der längsten Seite.</translation>
    </message>
    <message>
        <source>Colours and normals of the original are in textures.</source>
        <translation>Farben und Normalen des Originals sind in Texturen.</translation>
    </message>
    <message>
        <source>Colours of the original are in a texture.</source>
        <translation>Farben des Originals sind in einer Textur.</translation>
    </message>
    <message>
        <source>Unwrap</source>
        <translation>Abwickeln</translation>
    </message>
    <message>
        <source>Lays the surface flat for a texture, without overlaps, and bakes the colours anew.</source>
        <translation>Legt die Oberfläche flach für eine Textur, ohne Überlappung, und backt die Farben neu.</translation>
    </message>
    <message>
        <source>Bake textures</source>
        <translation>Texturen backen</translation>
    </message>
    <message>
        <source>Takes colours and fine shape from the original surface into textures of this one.</source>
        <translation>Überträgt Farben und feine Form der ursprünglichen Oberfläche in Texturen von dieser.</translation>
    </message>
    <message>
        <source>The object is flat along that side and cannot be scaled by it. Choose another side.</source>
        <translation>Das Objekt ist an dieser Seite flach und lässt sich danach nicht skalieren. Eine andere Seite wählen.</translation>
    </message>
    <message>
        <source>The surface is not closed: %1 open and %2 ambiguous edges.</source>
        <translation>Die Oberfläche ist nicht geschlossen: %1 offene und %2 mehrdeutige Kanten.</translation>
    </message>
    <message>
        <source>Repair it, so that the printer knows what is inside.</source>
        <translation>Reparieren, damit der Drucker weiß, was innen ist.</translation>
    </message>
    <message>
        <source>The surface faces inwards.</source>
        <translation>Die Oberfläche zeigt nach innen.</translation>
    </message>
    <message>
        <source>Repair it; that turns it the right way.</source>
        <translation>Reparieren; das wendet sie.</translation>
    </message>
    <message>
        <source>The surface is closed and faces outwards.</source>
        <translation>Die Oberfläche ist geschlossen und zeigt nach außen.</translation>
    </message>
    <message>
        <source>The surface cuts through itself in %1 triangles.</source>
        <translation>Die Oberfläche schneidet sich in %1 Dreiecken selbst.</translation>
    </message>
    <message>
        <source>Slicing programs usually join such parts; look at the preview.</source>
        <translation>Schnittprogramme verbinden solche Teile meist; die Vorschau ansehen.</translation>
    </message>
    <message>
        <source>It consists of %1 separate pieces.</source>
        <translation>Es besteht aus %1 getrennten Teilen.</translation>
    </message>
    <message>
        <source>Remove loose pieces, unless they are meant.</source>
        <translation>Lose Teile entfernen, wenn sie nicht gewollt sind.</translation>
    </message>
    <message>
        <source>Walls thinner than %1 mm on %2 % of the surface; the thinnest measure %3 mm.</source>
        <translation>Wände dünner als %1 mm auf %2 % der Oberfläche; die dünnsten messen %3 mm.</translation>
    </message>
    <message>
        <source>Print it larger, or thicken those parts.</source>
        <translation>Größer drucken oder diese Teile verdicken.</translation>
    </message>
    <message>
        <source>Walls are %1 mm thick or more; half of them at least %2 mm.</source>
        <translation>Die Wände sind mindestens %1 mm dick; die Hälfte mindestens %2 mm.</translation>
    </message>
    <message>
        <source>It measures %1 mm, more than the printer&apos;s %2 × %3 × %4 mm.</source>
        <translation>Es misst %1 mm, mehr als die %2 × %3 × %4 mm des Druckers.</translation>
    </message>
    <message>
        <source>Set a smaller size.</source>
        <translation>Eine kleinere Größe setzen.</translation>
    </message>
    <message>
        <source>It measures only %1 mm.</source>
        <translation>Es misst nur %1 mm.</translation>
    </message>
    <message>
        <source>Set a larger size.</source>
        <translation>Eine größere Größe setzen.</translation>
    </message>
    <message>
        <source>It measures %1 mm and fits the printer.</source>
        <translation>Es misst %1 mm und passt in den Drucker.</translation>
    </message>
    <message>
        <source>It has no flat base to stand on.</source>
        <translation>Es hat keine ebene Standfläche.</translation>
    </message>
    <message>
        <source>Turn a flat side down, or print it with a brim.</source>
        <translation>Eine flache Seite nach unten drehen oder mit Rand drucken.</translation>
    </message>
    <message>
        <source>%1 % of the surface hangs over by more than %2°.</source>
        <translation>%1 % der Oberfläche hängen um mehr als %2° über.</translation>
    </message>
    <message>
        <source>Let the slicing program add supports, or turn the object.</source>
        <translation>Das Schnittprogramm Stützen setzen lassen oder das Objekt drehen.</translation>
    </message>
    <message>
        <source>It prints without supports.</source>
        <translation>Es druckt sich ohne Stützen.</translation>
    </message>
    <message>
        <source>There is nothing to print: the mesh has no triangles.</source>
        <translation>Es gibt nichts zu drucken: das Netz hat keine Dreiecke.</translation>
    </message>
    <message>
        <source>There is nothing on that side of the plane to mirror. Choose the other side.</source>
        <translation>Auf dieser Seite der Ebene ist nichts zu spiegeln. Die andere Seite wählen.</translation>
    </message>
    <message>
        <source>%1 is no Zero-1-to-3 model: it is told no picture.</source>
        <translation>%1 ist kein Zero-1-to-3-Modell: ihm wird kein Bild gezeigt.</translation>
    </message>
    <message>
        <source>A candidate could not be scored: %1</source>
        <translation>Ein Kandidat ließ sich nicht bewerten: %1</translation>
    </message>
    <message>
        <source>A contest has %1 to %2 candidates, not %3.</source>
        <translation>Ein Wettbewerb hat %1 bis %2 Kandidaten, nicht %3.</translation>
    </message>
    <message>
        <source>A contest has 1 to %1 rounds.</source>
        <translation>Ein Wettbewerb hat 1 bis %1 Runden.</translation>
    </message>
    <message>
        <source>A contest&apos;s candidates start from their beginning, without a budget of their own, each in a folder of its own.</source>
        <translation>Die Kandidaten eines Wettbewerbs beginnen von vorn, ohne eigene Zeitvorgabe, jeder in einem eigenen Ordner.</translation>
    </message>
    <message>
        <source>Nothing here can score pictures. Choose the candidates by hand.</source>
        <translation>Hier kann nichts Bilder bewerten. Die Kandidaten von Hand wählen.</translation>
    </message>
    <message>
        <source>The contest broke off.</source>
        <translation>Der Wettbewerb brach ab.</translation>
    </message>
    <message>
        <source>%1 of the candidates fit into the memory at once; the others wait on the disk.</source>
        <translation>%1 der Kandidaten passen zugleich in den Speicher; die anderen warten auf der Platte.</translation>
    </message>
    <message>
        <source>None of the candidates came through; each says why.</source>
        <translation>Keiner der Kandidaten kam durch; jeder sagt, warum.</translation>
    </message>
    <message>
        <source>A budget lies between 0 and %1 seconds.</source>
        <translation>Eine Zeitvorgabe liegt zwischen 0 und %1 Sekunden.</translation>
    </message>
    <message>
        <source>The prompt has %1 tokens and the model reads %2: it does not see &quot;%3&quot;.</source>
        <translation>Die Beschreibung hat %1 Tokens, das Modell liest %2: „%3“ sieht es nicht.</translation>
    </message>
    <message>
        <source>This run needs about %1 GB of memory, and %2 GB are free.</source>
        <translation>Dieser Lauf braucht etwa %1 GB Speicher, %2 GB sind frei.</translation>
    </message>
    <message>
        <source>This run needs about %1 GB on the disk for checkpoints, moments and the result, and %2 GB are free.</source>
        <translation>Dieser Lauf braucht etwa %1 GB auf der Platte für Sicherungspunkte, Augenblicke und das Ergebnis, %2 GB sind frei.</translation>
    </message>
    <message>
        <source>The run goes on without being looked at from all round: %1</source>
        <translation>Der Lauf geht weiter, ohne rundum betrachtet zu werden: %1</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written: %2.</source>
        <translation>Der Ordner %1 lässt sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>No network in %1 is a pickle: it can be used as it is.</source>
        <translation>Kein Netz in %1 ist ein Pickle: es lässt sich verwenden, wie es ist.</translation>
    </message>
    <message>
        <source>%1 is not a format to export to. Choose .glb, .obj, .ply, .stl or .3mf.</source>
        <translation>%1 ist kein Exportformat. .glb, .obj, .ply, .stl oder .3mf wählen.</translation>
    </message>
    <message>
        <source>Blender</source>
        <translation>Blender</translation>
    </message>
    <message>
        <source>GLB in metres with everything in it.</source>
        <translation>GLB in Metern mit allem darin.</translation>
    </message>
    <message>
        <source>Unity</source>
        <translation>Unity</translation>
    </message>
    <message>
        <source>OBJ with material and textures of 2048 texels at most, 50,000 triangles at most, two coarser levels.</source>
        <translation>OBJ mit Material, Texturen bis 2048 Texel und 50.000 Dreiecken, zwei gröbere Stufen.</translation>
    </message>
    <message>
        <source>Unreal</source>
        <translation>Unreal</translation>
    </message>
    <message>
        <source>GLB with textures of 2048 texels at most, 100,000 triangles at most, two coarser levels. Unreal turns metres into its centimetres.</source>
        <translation>GLB mit Texturen bis 2048 Texel und 100.000 Dreiecken, zwei gröbere Stufen. Unreal macht aus Metern seine Zentimeter.</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>GLB that loads quickly: 20,000 triangles and 1024 texels at most.</source>
        <translation>GLB, das schnell lädt: höchstens 20.000 Dreiecke und 1024 Texel.</translation>
    </message>
    <message>
        <source>3D print</source>
        <translation>3D-Druck</translation>
    </message>
    <message>
        <source>3MF in millimetres, closed; 100 mm long unless a size was set.</source>
        <translation>3MF in Millimetern, geschlossen; 100 mm lang, wenn keine Größe gesetzt ist.</translation>
    </message>
    <message>
        <source>There is no export preset &quot;%1&quot;. There are: %2.</source>
        <translation>Es gibt keine Exportvorgabe „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>the recipe inside</source>
        <translation>das Rezept darin</translation>
    </message>
    <message>
        <source>a normal map</source>
        <translation>eine Normal-Map</translation>
    </message>
    <message>
        <source>the same normal map</source>
        <translation>dieselbe Normal-Map</translation>
    </message>
    <message>
        <source>The mesh is too large for a 3MF file (4 GB at most). Export it with fewer triangles.</source>
        <translation>Das Netz ist zu groß für eine 3MF-Datei (höchstens 4 GB). Mit weniger Dreiecken exportieren.</translation>
    </message>
    <message>
        <source>It waits for your choice</source>
        <translation>Er wartet auf deine Wahl</translation>
    </message>
    <message>
        <source>Last leg</source>
        <translation>Letzte Etappe</translation>
    </message>
    <message>
        <source>Round %1 of %2, %3 candidates</source>
        <translation>Runde %1 von %2, %3 Kandidaten</translation>
    </message>
    <message>
        <source>Brush stroke %1 cannot be read: it must be freeze, redo or erase, a radius, a hardness, and points.</source>
        <translation>Pinselstrich %1 ist nicht lesbar: er braucht freeze, redo oder erase, einen Radius, eine Härte und Punkte.</translation>
    </message>
    <message>
        <source>There are more than %1 brush strokes, or more than %2 points in them. Clear the mask and paint with a larger brush.</source>
        <translation>Es sind mehr als %1 Pinselstriche, oder mehr als %2 Punkte darin. Die Maske leeren und mit größerem Pinsel malen.</translation>
    </message>
    <message>
        <source>The tensor &quot;%1&quot; in %2 holds whole numbers (%3) in the place of weights. Choose a file in 16 or 32 bits.</source>
        <translation>Der Tensor „%1“ in %2 enthält ganze Zahlen (%3) statt Gewichten. Eine Datei in 16 oder 32 Bit wählen.</translation>
    </message>
    <message>
        <source>%1 is not a whole Zero-1-to-3 model: it holds no picture encoder.</source>
        <translation>%1 ist kein ganzes Zero-1-to-3-Modell: es enthält keinen Bildkodierer.</translation>
    </message>
    <message>
        <source>Assimp, in a sandboxed process</source>
        <translation>Assimp, in einem abgeschotteten Prozess</translation>
    </message>
    <message>
        <source>The graphics card has no memory left for the viewport. Close other programs that draw in 3D.</source>
        <translation>Die Grafikkarte hat keinen Speicher mehr für die Bühne. Andere Programme schließen, die in 3D zeichnen.</translation>
    </message>
    <message>
        <source>The graphics driver was restarted, and what the viewport kept there is gone.</source>
        <translation>Der Grafiktreiber wurde neu gestartet, und was die Bühne dort hielt, ist fort.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Maquette.</source>
        <translation>%1 wurde von einer neueren Version von Maquette geschrieben.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 ist beschädigt.</translation>
    </message>
    <message>
        <source>What is left of the contest does not fit together: it cannot go on.</source>
        <translation>Was vom Wettbewerb übrig ist, passt nicht zusammen: Er kann nicht weitergehen.</translation>
    </message>
    <message>
        <source>The contest goes on, but how far it has come could not be saved: %1</source>
        <translation>Der Wettbewerb geht weiter, aber wie weit er ist, konnte nicht gespeichert werden: %1</translation>
    </message>
</context>
<context>
    <name>maquette::studio</name>
    <message>
        <source>The library cannot be opened</source>
        <translation>Die Bibliothek lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>Nothing in it has been changed.</source>
        <translation>Nichts darin wurde verändert.</translation>
    </message>
    <message>
        <source>Open another folder …</source>
        <translation>Anderen Ordner öffnen …</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>A folder for the library, or with one</source>
        <translation>Ein Ordner für die Bibliothek oder mit einer</translation>
    </message>
</context>
<context>
    <name>maquette::ui</name>
    <message>
        <source>estimating</source>
        <translation>wird geschätzt</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>no display</source>
        <translation>keine Anzeige</translation>
    </message>
    <message>
        <source>without OpenGL</source>
        <translation>ohne OpenGL</translation>
    </message>
</context>
<context>
    <name>maquette::ui::Actions</name>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>Let the object form</source>
        <translation>Das Objekt entstehen lassen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Hold the formation, or go on</source>
        <translation>Die Entstehung anhalten oder fortsetzen</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>St&amp;opp</translation>
    </message>
    <message>
        <source>Stop here; you can keep what is there</source>
        <translation>Hier aufhören; was da ist, kann bleiben</translation>
    </message>
    <message>
        <source>&amp;New object</source>
        <translation>&amp;Neues Objekt</translation>
    </message>
    <message>
        <source>Clear the stage and type a new prompt</source>
        <translation>Die Bühne räumen und Neues beschreiben</translation>
    </message>
    <message>
        <source>New &amp;seed</source>
        <translation>Neuer Start&amp;wert</translation>
    </message>
    <message>
        <source>Roll another seed: the same prompt forms differently</source>
        <translation>Neu würfeln: dieselben Worte ergeben eine andere Form</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>Write the object as GLB, OBJ or PLY</source>
        <translation>Das Objekt als GLB, OBJ oder PLY schreiben</translation>
    </message>
    <message>
        <source>&amp;Open on the stage</source>
        <translation>Auf der Bühne &amp;öffnen</translation>
    </message>
    <message>
        <source>Show this object on the stage</source>
        <translation>Dieses Objekt auf der Bühne zeigen</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Give this object another name</source>
        <translation>Diesem Objekt einen anderen Namen geben</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Take this object out of the library; undo brings it back</source>
        <translation>Dieses Objekt aus der Bibliothek nehmen; Rückgängig holt es zurück</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Close the studio</source>
        <translation>Das Studio schließen</translation>
    </message>
    <message>
        <source>&amp;Studio view</source>
        <translation>&amp;Studioansicht</translation>
    </message>
    <message>
        <source>Look from the front corner</source>
        <translation>Von schräg vorn ansehen</translation>
    </message>
    <message>
        <source>&amp;Front</source>
        <translation>&amp;Vorn</translation>
    </message>
    <message>
        <source>Look from the front</source>
        <translation>Von vorn ansehen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Hinten</translation>
    </message>
    <message>
        <source>Look from behind</source>
        <translation>Von hinten ansehen</translation>
    </message>
    <message>
        <source>&amp;Right</source>
        <translation>&amp;Rechts</translation>
    </message>
    <message>
        <source>Look from the right</source>
        <translation>Von rechts ansehen</translation>
    </message>
    <message>
        <source>&amp;Left</source>
        <translation>&amp;Links</translation>
    </message>
    <message>
        <source>Look from the left</source>
        <translation>Von links ansehen</translation>
    </message>
    <message>
        <source>&amp;Top</source>
        <translation>&amp;Oben</translation>
    </message>
    <message>
        <source>Look from above</source>
        <translation>Von oben ansehen</translation>
    </message>
    <message>
        <source>B&amp;ottom</source>
        <translation>&amp;Unten</translation>
    </message>
    <message>
        <source>Look from below</source>
        <translation>Von unten ansehen</translation>
    </message>
    <message>
        <source>Fit to &amp;view</source>
        <translation>&amp;Einpassen</translation>
    </message>
    <message>
        <source>Show the whole object</source>
        <translation>Das ganze Objekt zeigen</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>The object as it will look</source>
        <translation>Das Objekt, wie es aussehen wird</translation>
    </message>
    <message>
        <source>&amp;Depth</source>
        <translation>&amp;Tiefe</translation>
    </message>
    <message>
        <source>Near is bright, far is dark</source>
        <translation>Nah ist hell, fern ist dunkel</translation>
    </message>
    <message>
        <source>&amp;Normals</source>
        <translation>&amp;Normalen</translation>
    </message>
    <message>
        <source>Which way the surface faces</source>
        <translation>Wohin die Oberfläche zeigt</translation>
    </message>
    <message>
        <source>&amp;Opacity</source>
        <translation>&amp;Deckung</translation>
    </message>
    <message>
        <source>How solid the object is already</source>
        <translation>Wie fest das Objekt schon ist</translation>
    </message>
    <message>
        <source>&amp;Solid</source>
        <translation>&amp;Fest</translation>
    </message>
    <message>
        <source>The shape in clay, without its colours</source>
        <translation>Die Form in Ton, ohne ihre Farben</translation>
    </message>
    <message>
        <source>&amp;Wire</source>
        <translation>&amp;Draht</translation>
    </message>
    <message>
        <source>The triangles of the mesh</source>
        <translation>Die Dreiecke des Netzes</translation>
    </message>
    <message>
        <source>&amp;Textured</source>
        <translation>&amp;Textur</translation>
    </message>
    <message>
        <source>The mesh with its colours</source>
        <translation>Das Netz mit seinen Farben</translation>
    </message>
    <message>
        <source>&amp;Progress on the stage</source>
        <translation>F&amp;ortschritt auf der Bühne</translation>
    </message>
    <message>
        <source>Show progress and curves on the stage</source>
        <translation>Fortschritt und Kurven auf der Bühne zeigen</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation>&amp;Raster</translation>
    </message>
    <message>
        <source>Show the floor&apos;s grid: one large square is the unit</source>
        <translation>Das Bodenraster zeigen: ein großes Feld ist die Einheit</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Bibliothek</translation>
    </message>
    <message>
        <source>Show or hide the library</source>
        <translation>Die Bibliothek zeigen oder verbergen</translation>
    </message>
    <message>
        <source>&amp;Settings of the run</source>
        <translation>&amp;Einstellungen des Laufs</translation>
    </message>
    <message>
        <source>Show or hide method and parameters</source>
        <translation>Verfahren und Parameter zeigen oder verbergen</translation>
    </message>
    <message>
        <source>&amp;Job log</source>
        <translation>&amp;Protokoll</translation>
    </message>
    <message>
        <source>Show or hide what the engine says</source>
        <translation>Zeigen oder verbergen, was die Maschine sagt</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>Den ganzen Bildschirm nutzen</translation>
    </message>
    <message>
        <source>As on the &amp;desktop</source>
        <translation>Wie auf dem &amp;Desktop</translation>
    </message>
    <message>
        <source>Dark or light as the desktop prefers</source>
        <translation>Dunkel oder hell, wie der Desktop es will</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Always dark</source>
        <translation>Immer dunkel</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Always light</source>
        <translation>Immer hell</translation>
    </message>
    <message>
        <source>Switch dark and light</source>
        <translation>Dunkel und hell wechseln</translation>
    </message>
    <message>
        <source>Switch between dark and light</source>
        <translation>Zwischen dunkel und hell wechseln</translation>
    </message>
    <message>
        <source>&amp;About Maquette</source>
        <translation>&amp;Über Maquette</translation>
    </message>
    <message>
        <source>Version, device and licences</source>
        <translation>Version, Gerät und Lizenzen</translation>
    </message>
    <message>
        <source>About the &amp;method</source>
        <translation>Über das &amp;Verfahren</translation>
    </message>
    <message>
        <source>The method&apos;s paper, and where we differ from it</source>
        <translation>Der Aufsatz zum Verfahren, und worin wir abweichen</translation>
    </message>
    <message>
        <source>&amp;Import meshes …</source>
        <translation>&amp;Netze importieren …</translation>
    </message>
    <message>
        <source>Take GLB, OBJ, PLY or STL files into the library</source>
        <translation>GLB-, OBJ-, PLY- oder STL-Dateien in die Bibliothek aufnehmen</translation>
    </message>
    <message>
        <source>&amp;Replay</source>
        <translation>&amp;Abspielen</translation>
    </message>
    <message>
        <source>Replay how the object formed, or hold</source>
        <translation>Abspielen, wie sich das Objekt geformt hat, oder anhalten</translation>
    </message>
    <message>
        <source>&amp;Keep this moment</source>
        <translation>Diesen Augenblick &amp;behalten</translation>
    </message>
    <message>
        <source>Make an object of the moment the timeline shows</source>
        <translation>Aus dem Augenblick auf der Zeitleiste ein Objekt machen</translation>
    </message>
    <message>
        <source>Start &amp;from this moment</source>
        <translation>&amp;Von diesem Augenblick ausgehen</translation>
    </message>
    <message>
        <source>A new run goes on from here, with other words, seed or settings</source>
        <translation>Ein neuer Lauf geht von hier aus weiter, mit anderen Worten, anderem Startwert oder anderen Einstellungen</translation>
    </message>
    <message>
        <source>Export &amp;time-lapse …</source>
        <translation>&amp;Zeitraffer exportieren …</translation>
    </message>
    <message>
        <source>Write the moments as a video and as pictures</source>
        <translation>Die Augenblicke als Video und als Bilder schreiben</translation>
    </message>
    <message>
        <source>Change the &amp;words …</source>
        <translation>&amp;Worte ändern …</translation>
    </message>
    <message>
        <source>Say it in other words while the object forms</source>
        <translation>Es mit anderen Worten sagen, während sich das Objekt formt</translation>
    </message>
    <message>
        <source>&amp;Unlit</source>
        <translation>&amp;Unbeleuchtet</translation>
    </message>
    <message>
        <source>The colours alone, without light</source>
        <translation>Die Farben allein, ohne Licht</translation>
    </message>
    <message>
        <source>Surface &amp;normals</source>
        <translation>Oberflächen-&amp;Normalen</translation>
    </message>
    <message>
        <source>Which way the mesh&apos;s surface faces</source>
        <translation>Wohin die Oberfläche des Netzes zeigt</translation>
    </message>
    <message>
        <source>Texture &amp;checker</source>
        <translation>Textur-&amp;Karos</translation>
    </message>
    <message>
        <source>Squares that show how the texture lies on the surface</source>
        <translation>Quadrate, die zeigen, wie die Textur auf der Oberfläche liegt</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Hoher Kontrast</translation>
    </message>
    <message>
        <source>Black and white with strong outlines</source>
        <translation>Schwarz und weiß mit kräftigen Umrissen</translation>
    </message>
    <message>
        <source>&amp;Find a command …</source>
        <translation>Befehl &amp;suchen …</translation>
    </message>
    <message>
        <source>Type a few letters of what you want to do</source>
        <translation>Ein paar Buchstaben dessen tippen, was geschehen soll</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts …</source>
        <translation>&amp;Tastenkürzel …</translation>
    </message>
    <message>
        <source>Choose the keys of every command</source>
        <translation>Die Tasten jedes Befehls wählen</translation>
    </message>
    <message>
        <source>&amp;Models …</source>
        <translation>&amp;Modelle …</translation>
    </message>
    <message>
        <source>See the models on this machine and choose one</source>
        <translation>Die Modelle auf diesem Rechner ansehen und eines wählen</translation>
    </message>
    <message>
        <source>&amp;Welcome page</source>
        <translation>&amp;Willkommensseite</translation>
    </message>
    <message>
        <source>Clear the stage and show pictures to begin with</source>
        <translation>Die Bühne räumen und Bilder für den Anfang zeigen</translation>
    </message>
    <message>
        <source>S&amp;haded</source>
        <translation>Schattiert</translation>
    </message>
    <message>
        <source>The shape alone, in clay under a light</source>
        <translation>Nur die Form, in Ton unter einem Licht</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Wipe between two objects, or two moments of a run</source>
        <translation>Zwischen zwei Objekten oder zwei Augenblicken eines Laufs wischen</translation>
    </message>
    <message>
        <source>Swap the two sides</source>
        <translation>Seiten tauschen</translation>
    </message>
    <message>
        <source>The left one goes to the right, and back</source>
        <translation>Das linke kommt nach rechts, und zurück</translation>
    </message>
    <message>
        <source>Side &amp;by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Show both whole instead of wiping between them</source>
        <translation>Beide ganz zeigen, statt zu wischen</translation>
    </message>
    <message>
        <source>What the model &amp;imagines</source>
        <translation>Was das Modell sich vorstellt</translation>
    </message>
    <message>
        <source>Show the picture that pulls the object, beside the object</source>
        <translation>Das Bild, das am Objekt zieht, neben dem Objekt zeigen</translation>
    </message>
    <message>
        <source>Library on the s&amp;tage</source>
        <translation>Bibliothek auf der Bühne</translation>
    </message>
    <message>
        <source>Let the library fill the stage, or give the stage back</source>
        <translation>Die Bibliothek füllt die Bühne, oder gibt sie zurück</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Show only some of the objects: by kind, stars, tag, date …</source>
        <translation>Nur manche Objekte zeigen: nach Art, Sternen, Schlagwort, Datum …</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Make a copy of the selected objects</source>
        <translation>Die ausgewählten Objekte kopieren</translation>
    </message>
    <message>
        <source>Stars and &amp;tags …</source>
        <translation>Sterne und Schlagwörter …</translation>
    </message>
    <message>
        <source>Give the selected objects stars and words to find them by</source>
        <translation>Den ausgewählten Objekten Sterne und Wörter zum Finden geben</translation>
    </message>
    <message>
        <source>Put &amp;back</source>
        <translation>Zurücklegen</translation>
    </message>
    <message>
        <source>Take the selected objects out of the trash</source>
        <translation>Die ausgewählten Objekte aus dem Papierkorb holen</translation>
    </message>
    <message>
        <source>&amp;Empty the trash …</source>
        <translation>Papierkorb leeren …</translation>
    </message>
    <message>
        <source>Delete what is in the trash for good</source>
        <translation>Endgültig löschen, was im Papierkorb liegt</translation>
    </message>
    <message>
        <source>Save p&amp;ictures …</source>
        <translation>Bilder sichern …</translation>
    </message>
    <message>
        <source>Write picture and turntable of the selected objects as PNG; they carry the recipe</source>
        <translation>Bild und Drehansicht der ausgewählten Objekte als PNG schreiben; sie tragen das Rezept</translation>
    </message>
    <message>
        <source>New &amp;project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>Begin a project; new objects go into it</source>
        <translation>Ein Projekt beginnen; neue Objekte kommen hinein</translation>
    </message>
    <message>
        <source>New &amp;collection</source>
        <translation>Neue Sammlung</translation>
    </message>
    <message>
        <source>Gather the selected objects under a name of your own</source>
        <translation>Die ausgewählten Objekte unter eigenem Namen sammeln</translation>
    </message>
    <message>
        <source>&amp;Contest …</source>
        <translation>Wettbewerb …</translation>
    </message>
    <message>
        <source>Let several seeds or prompts form in turns and keep the best</source>
        <translation>Mehrere Startwerte oder Beschreibungen abwechselnd entstehen lassen und die beste behalten</translation>
    </message>
    <message>
        <source>&amp;Mesh desk</source>
        <translation>Werkbank</translation>
    </message>
    <message>
        <source>Repair, smooth, reduce, mirror, scale and unwrap the finished object</source>
        <translation>Das fertige Objekt reparieren, glätten, verringern, spiegeln, skalieren und abwickeln</translation>
    </message>
    <message>
        <source>&amp;Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>How the figures of the run went, step by step</source>
        <translation>Wie die Zahlen des Laufs verliefen, Schritt für Schritt</translation>
    </message>
    <message>
        <source>Own view &amp;1</source>
        <translation>Eigene Ansicht 1</translation>
    </message>
    <message>
        <source>Own view &amp;2</source>
        <translation>Eigene Ansicht 2</translation>
    </message>
    <message>
        <source>Own view &amp;3</source>
        <translation>Eigene Ansicht 3</translation>
    </message>
    <message>
        <source>Own view &amp;4</source>
        <translation>Eigene Ansicht 4</translation>
    </message>
    <message>
        <source>Keep this view as own view 1</source>
        <translation>Als eigene Ansicht 1 behalten</translation>
    </message>
    <message>
        <source>Keep this view as own view 2</source>
        <translation>Als eigene Ansicht 2 behalten</translation>
    </message>
    <message>
        <source>Keep this view as own view 3</source>
        <translation>Als eigene Ansicht 3 behalten</translation>
    </message>
    <message>
        <source>Keep this view as own view 4</source>
        <translation>Als eigene Ansicht 4 behalten</translation>
    </message>
    <message>
        <source>&amp;Without perspective</source>
        <translation>Ohne Perspektive</translation>
    </message>
    <message>
        <source>Parallel edges look parallel, as in a drawing</source>
        <translation>Parallele Kanten sehen parallel aus, wie in einer Zeichnung</translation>
    </message>
    <message>
        <source>Look from where you kept this view</source>
        <translation>Von dort sehen, wo diese Ansicht behalten wurde</translation>
    </message>
    <message>
        <source>Remember where you look from now</source>
        <translation>Merken, von wo jetzt gesehen wird</translation>
    </message>
    <message>
        <source>&amp;Add to queue</source>
        <translation>In die Warteschlange</translation>
    </message>
    <message>
        <source>Let this object form when those before it are finished</source>
        <translation>Dieses Objekt entstehen lassen, wenn die davor fertig sind</translation>
    </message>
    <message>
        <source>Add &amp;several …</source>
        <translation>Mehrere hinzufügen …</translation>
    </message>
    <message>
        <source>Queue a list of prompts, or one prompt with many seeds</source>
        <translation>Eine Liste von Beschreibungen einreihen, oder eine mit vielen Startwerten</translation>
    </message>
    <message>
        <source>Start the &amp;queue</source>
        <translation>Warteschlange starten</translation>
    </message>
    <message>
        <source>Make what waits, one after the other; or hold the queue</source>
        <translation>Was wartet, nacheinander machen; oder die Warteschlange anhalten</translation>
    </message>
    <message>
        <source>Run over&amp;night</source>
        <translation>Über Nacht laufen</translation>
    </message>
    <message>
        <source>Make everything that waits and keep the machine awake until then</source>
        <translation>Alles machen, was wartet, und den Rechner so lange wach halten</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Let this run wait for another try</source>
        <translation>Diesen Lauf auf einen neuen Versuch warten lassen</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Take the selected runs out of the queue</source>
        <translation>Die ausgewählten Läufe aus der Warteschlange nehmen</translation>
    </message>
    <message>
        <source>&amp;Clear finished</source>
        <translation>Fertige entfernen</translation>
    </message>
    <message>
        <source>Take finished runs off the list; their objects stay</source>
        <translation>Fertige Läufe von der Liste nehmen; ihre Objekte bleiben</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Show or hide the queue</source>
        <translation>Die Warteschlange zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Guide by a pict&amp;ure …</source>
        <translation>Von einem Bild leiten lassen …</translation>
    </message>
    <message>
        <source>Choose a picture the object should look like; or drop one here</source>
        <translation>Ein Bild wählen, dem das Objekt gleichen soll; oder eines hierher ziehen</translation>
    </message>
    <message>
        <source>&amp;Real size …</source>
        <translation>Wirkliche Größe …</translation>
    </message>
    <message>
        <source>Say how large the object is in reality</source>
        <translation>Sagen, wie groß das Objekt in Wirklichkeit ist</translation>
    </message>
    <message>
        <source>T&amp;urntable</source>
        <translation>Drehteller</translation>
    </message>
    <message>
        <source>Turn slowly round the object until you take over</source>
        <translation>Langsam um das Objekt drehen, bis jemand übernimmt</translation>
    </message>
    <message>
        <source>Turn &amp;slowly</source>
        <translation>Langsam drehen</translation>
    </message>
    <message>
        <source>Once round in 40 seconds</source>
        <translation>Einmal herum in 40 Sekunden</translation>
    </message>
    <message>
        <source>Turn at &amp;medium speed</source>
        <translation>Mittel drehen</translation>
    </message>
    <message>
        <source>Once round in 20 seconds</source>
        <translation>Einmal herum in 20 Sekunden</translation>
    </message>
    <message>
        <source>Turn &amp;fast</source>
        <translation>Schnell drehen</translation>
    </message>
    <message>
        <source>Once round in 8 seconds</source>
        <translation>Einmal herum in 8 Sekunden</translation>
    </message>
    <message>
        <source>&amp;Pressure</source>
        <translation>Druck</translation>
    </message>
    <message>
        <source>Where the model still pushes: cool is settled, hot moves</source>
        <translation>Wo das Modell noch drückt: kühl ist zur Ruhe gekommen, heiß bewegt sich</translation>
    </message>
    <message>
        <source>&amp;Brush</source>
        <translation>Pinsel</translation>
    </message>
    <message>
        <source>Freeze parts of the object, or have them done again</source>
        <translation>Teile des Objekts einfrieren oder neu machen lassen</translation>
    </message>
    <message>
        <source>&amp;Freeze</source>
        <translation>Einfrieren</translation>
    </message>
    <message>
        <source>What you paint stays as it is now</source>
        <translation>Was bemalt wird, bleibt, wie es jetzt ist</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Neu machen</translation>
    </message>
    <message>
        <source>Only what you paint changes from now on</source>
        <translation>Nur was bemalt wird, ändert sich von nun an</translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <translation>Radieren</translation>
    </message>
    <message>
        <source>Take the paint away again</source>
        <translation>Die Bemalung wieder wegnehmen</translation>
    </message>
    <message>
        <source>&amp;Smaller brush</source>
        <translation>Kleinerer Pinsel</translation>
    </message>
    <message>
        <source>Make the brush smaller</source>
        <translation>Den Pinsel kleiner machen</translation>
    </message>
    <message>
        <source>&amp;Larger brush</source>
        <translation>Größerer Pinsel</translation>
    </message>
    <message>
        <source>Make the brush larger</source>
        <translation>Den Pinsel größer machen</translation>
    </message>
    <message>
        <source>Let &amp;everything go</source>
        <translation>Alles freigeben</translation>
    </message>
    <message>
        <source>Take all paint away: everything may change again</source>
        <translation>Alle Bemalung wegnehmen: alles darf sich wieder ändern</translation>
    </message>
    <message>
        <source>&amp;Put the brush away</source>
        <translation>Pinsel weglegen</translation>
    </message>
    <message>
        <source>Put the brush away</source>
        <translation>Den Pinsel weglegen</translation>
    </message>
</context>
<context>
    <name>maquette::ui::AssetDelegate</name>
    <message>
        <source>Name of the object</source>
        <translation>Name des Objekts</translation>
    </message>
</context>
<context>
    <name>maquette::ui::AssetDetails</name>
    <message>
        <source>Nothing is selected</source>
        <translation>Nichts ist ausgewählt</translation>
    </message>
    <message>
        <source>Select an object to see where it comes from, and to give it stars and tags.</source>
        <translation>Ein Objekt auswählen, um zu sehen, woher es kommt, und ihm Sterne und Schlagwörter zu geben.</translation>
    </message>
    <message>
        <source>Picture of “%1”</source>
        <translation>Bild von „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s)</source>
        <translation>
            <numerusform>%n Objekt</numerusform>
            <numerusform>%n Objekte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 triangles</source>
        <translation>%1 Dreiecke</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>Startwert %1</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>stopped before its end</source>
        <translation>vor dem Ende angehalten</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation>Lizenz: %1</translation>
    </message>
    <message>
        <source>Show where it comes from</source>
        <translation>Zeigen, woher es kommt</translation>
    </message>
    <message>
        <source>Open on the stage</source>
        <translation>Auf der Bühne öffnen</translation>
    </message>
    <message>
        <source>Show this object on the stage</source>
        <translation>Dieses Objekt auf der Bühne zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n export(s)</source>
        <translation>
            <numerusform>%n Export</numerusform>
            <numerusform>%n Exporte</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the receipts of what was exported, the newest first</source>
        <translation>Zeigt die Belege der Exporte, den neuesten zuerst</translation>
    </message>
</context>
<context>
    <name>maquette::ui::AssetModel</name>
    <message>
        <source>Stopped before its end</source>
        <translation>Vor dem Ende angehalten</translation>
    </message>
    <message>
        <source>%1, stopped before its end</source>
        <translation>%1, vor dem Ende angehalten</translation>
    </message>
</context>
<context>
    <name>maquette::ui::BrushBar</name>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Size of the brush</source>
        <translation>Größe des Pinsels</translation>
    </message>
    <message>
        <source>How far round the pointer the brush reaches</source>
        <translation>Wie weit der Pinsel um den Zeiger reicht</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pinsel</translation>
    </message>
</context>
<context>
    <name>maquette::ui::BudgetPicker</name>
    <message>
        <source>give it another time</source>
        <translation>andere Zeit geben</translation>
    </message>
    <message>
        <source>The run is stretched or shrunk to end in this time, mesh and files included; it may change while the object forms</source>
        <translation>Der Lauf wird gestreckt oder gestaucht, damit er samt Netz und Dateien in dieser Zeit endet; sie darf sich ändern, während das Objekt entsteht</translation>
    </message>
    <message>
        <source>Not measured on this machine yet.</source>
        <translation>Auf diesem Rechner noch nicht gemessen.</translation>
    </message>
    <message>
        <source>This preset takes about %1 on this machine.</source>
        <translation>Diese Stufe braucht hier etwa %1.</translation>
    </message>
    <message>
        <source>Coarser: the preset takes about %1 here.</source>
        <translation>Gröber: die Stufe braucht hier etwa %1.</translation>
    </message>
    <message>
        <source>Without a limit: about %1 here.</source>
        <translation>Ohne Vorgabe: hier etwa %1.</translation>
    </message>
    <message>
        <source>Give it</source>
        <translation>Zeit geben</translation>
    </message>
    <message>
        <source>Minutes for the run</source>
        <translation>Minuten für den Lauf</translation>
    </message>
    <message>
        <source>as it takes</source>
        <translation>so lange es dauert</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
</context>
<context>
    <name>maquette::ui::CommandPalette</name>
    <message>
        <source>What do you want to do?</source>
        <translation>Was soll geschehen?</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>maquette::ui::Commands</name>
    <message>
        <source>change “%1”</source>
        <translation>„%1“ ändern</translation>
    </message>
    <message>
        <source>change the seed</source>
        <translation>Startwert ändern</translation>
    </message>
    <message>
        <source>change what to leave out</source>
        <translation>ändern, was wegbleiben soll</translation>
    </message>
    <message>
        <source>change the words</source>
        <translation>die Worte ändern</translation>
    </message>
</context>
<context>
    <name>maquette::ui::Compare</name>
    <message>
        <source>Nothing is being compared.</source>
        <translation>Nichts wird verglichen.</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Wischen</translation>
    </message>
    <message>
        <source>One picture, a line between the two</source>
        <translation>Ein Bild, eine Linie zwischen beiden</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Both whole, under the same camera</source>
        <translation>Beide ganz, unter derselben Kamera</translation>
    </message>
    <message>
        <source>How to compare</source>
        <translation>Wie verglichen wird</translation>
    </message>
    <message>
        <source>End the comparison</source>
        <translation>Vergleich beenden</translation>
    </message>
</context>
<context>
    <name>maquette::ui::ContestDialog</name>
    <message>
        <source>Rounds</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>Minutes for all of it</source>
        <translation>Minuten für alles</translation>
    </message>
    <message>
        <source>Contest</source>
        <translation>Wettbewerb</translation>
    </message>
    <message>
        <source>Let several form in turns and keep the best</source>
        <translation>Mehrere abwechselnd entstehen lassen und das beste behalten</translation>
    </message>
    <message>
        <source>What competes</source>
        <translation>Was antritt</translation>
    </message>
    <message>
        <source>One prompt, many seeds</source>
        <translation>Eine Beschreibung, viele Startwerte</translation>
    </message>
    <message>
        <source>The same words form differently with each seed</source>
        <translation>Dieselben Worte formen sich mit jedem Startwert anders</translation>
    </message>
    <message>
        <source>Several prompts</source>
        <translation>Mehrere Beschreibungen</translation>
    </message>
    <message>
        <source>Other words for the same wish</source>
        <translation>Andere Worte für denselben Wunsch</translation>
    </message>
    <message>
        <source>Who judges</source>
        <translation>Wer urteilt</translation>
    </message>
    <message>
        <source>The text match</source>
        <translation>Die Textnähe</translation>
    </message>
    <message>
        <source>A small network looks at 8 views of each and says how well they match the words</source>
        <translation>Ein kleines Netz sieht 8 Ansichten von jedem und sagt, wie gut sie zu den Worten passen</translation>
    </message>
    <message>
        <source>I choose</source>
        <translation>Ich wähle</translation>
    </message>
    <message>
        <source>The contest waits for you after each round</source>
        <translation>Der Wettbewerb wartet nach jeder Runde auf dich</translation>
    </message>
    <message>
        <source>as it takes</source>
        <translation>so lange es dauert</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Start the contest</source>
        <translation>Wettbewerb starten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Give it</source>
        <translation>Zeit geben</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Type a prompt on the stage first.</source>
        <translation>Zuerst auf der Bühne etwas beschreiben.</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Startwerte</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Prompts, one on each line</source>
        <translation>Beschreibungen, eine je Zeile</translation>
    </message>
    <message>
        <source>a red chair
a blue mug
a green teapot</source>
        <translation>a red chair
a blue mug
a green teapot</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>Write at least two prompts.</source>
        <translation>Mindestens zwei Beschreibungen schreiben.</translation>
    </message>
    <message>
        <source>At most %1 can compete.</source>
        <translation>Höchstens %1 können antreten.</translation>
    </message>
    <message>
        <source>%1 candidates: %2.</source>
        <translation>%1 Kandidaten: %2.</translation>
    </message>
    <message>
        <source>As much work as %1 runs instead of %2.</source>
        <translation>So viel Arbeit wie %1 Läufe statt %2.</translation>
    </message>
    <message>
        <source>It will be over in %1.</source>
        <translation>In %1 ist er vorbei.</translation>
    </message>
    <message>
        <source>About %1 on this machine.</source>
        <translation>Hier etwa %1.</translation>
    </message>
</context>
<context>
    <name>maquette::ui::ContestTile</name>
    <message>
        <source>match %1</source>
        <translation>Nähe %1</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>Out in the last leg</source>
        <translation>In der letzten Etappe ausgeschieden</translation>
    </message>
    <message>
        <source>Out after round %1</source>
        <translation>Nach Runde %1 ausgeschieden</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Winner</source>
        <translation>Sieger</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Candidate %1</source>
        <translation>Kandidat %1</translation>
    </message>
    <message>
        <source>rank %1</source>
        <translation>Rang %1</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>gesetzt</translation>
    </message>
    <message>
        <source>The contest is over</source>
        <translation>Der Wettbewerb ist vorbei</translation>
    </message>
    <message>
        <source>This candidate has ended</source>
        <translation>Dieser Kandidat ist am Ende</translation>
    </message>
    <message>
        <source>Candidate %1: %2</source>
        <translation>Kandidat %1: %2</translation>
    </message>
    <message>
        <source>This candidate is out</source>
        <translation>Dieser Kandidat ist ausgeschieden</translation>
    </message>
    <message>
        <source>Choose it for the next round</source>
        <translation>Für die nächste Runde wählen</translation>
    </message>
    <message>
        <source>It stays in, whatever its score</source>
        <translation>Er bleibt, welche Note er auch hat</translation>
    </message>
    <message>
        <source>Make an object of what there is</source>
        <translation>Aus dem, was da ist, ein Objekt machen</translation>
    </message>
    <message>
        <source>Bring it back: only this one goes on</source>
        <translation>Zurückholen: nur dieser geht weiter</translation>
    </message>
    <message>
        <source>Only this one goes on</source>
        <translation>Nur dieser geht weiter</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>The text match says how well 8 views fit the words: %1 on average, %2 at the least</source>
        <translation>Die Textnähe sagt, wie gut 8 Ansichten zu den Worten passen: %1 im Mittel, %2 am schlechtesten</translation>
    </message>
</context>
<context>
    <name>maquette::ui::ContestView</name>
    <message>
        <source>Pin those that shall go on; the others leave.</source>
        <translation>Setze die, die weitergehen sollen; die anderen gehen.</translation>
    </message>
    <message>
        <source>After each round you choose who goes on. Click a tile to see it big.</source>
        <translation>Nach jeder Runde wählst du, wer weitergeht. Ein Klick zeigt eine Kachel groß.</translation>
    </message>
    <message>
        <source>After each round the worse half leaves, by how well 8 views match the words; the others get its time. Drag to turn all of them.</source>
        <translation>Nach jeder Runde geht die schlechtere Hälfte, danach, wie gut 8 Ansichten zu den Worten passen; die anderen bekommen ihre Zeit. Ziehen dreht alle.</translation>
    </message>
    <message>
        <source>Seed %1</source>
        <translation>Startwert %1</translation>
    </message>
    <message>
        <source>The contest is over</source>
        <translation>Der Wettbewerb ist vorbei</translation>
    </message>
    <message>
        <source>The contest was stopped</source>
        <translation>Der Wettbewerb wurde angehalten</translation>
    </message>
    <message>
        <source>Getting ready …</source>
        <translation>Vorbereitung …</translation>
    </message>
    <message>
        <source>Last leg: the best one goes to the end</source>
        <translation>Letzte Etappe: der beste geht bis zum Ende</translation>
    </message>
    <message>
        <source>Round %1 of %2: %3 candidates</source>
        <translation>Runde %1 von %2: %3 Kandidaten</translation>
    </message>
    <message>
        <source>Every candidate stays in the library&apos;s history with its moments.</source>
        <translation>Jeder Kandidat bleibt mit seinen Augenblicken im Verlauf der Bibliothek.</translation>
    </message>
    <message numerus="yes">
        <source>Go on with %n chosen</source>
        <translation>
            <numerusform>Mit %n gewählten weiter</numerusform>
            <numerusform>Mit %n gewählten weiter</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with the better half</source>
        <translation>Mit der besseren Hälfte weiter</translation>
    </message>
    <message>
        <source>Show the winner</source>
        <translation>Sieger zeigen</translation>
    </message>
    <message>
        <source>Back to the stage</source>
        <translation>Zurück zur Bühne</translation>
    </message>
</context>
<context>
    <name>maquette::ui::CurveModel</name>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
</context>
<context>
    <name>maquette::ui::CurvePlot</name>
    <message>
        <source>step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>The curves come with the first steps.</source>
        <translation>Die Kurven kommen mit den ersten Schritten.</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>Curves of the run</source>
        <translation>Kurven des Laufs</translation>
    </message>
    <message>
        <source>Left and Right read the values; the table says them all.</source>
        <translation>Links und Rechts lesen die Werte; die Tabelle sagt sie alle.</translation>
    </message>
</context>
<context>
    <name>maquette::ui::CurvesPanel</name>
    <message>
        <source>Figures step by step</source>
        <translation>Zahlen Schritt für Schritt</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linear</translation>
    </message>
    <message>
        <source>Equal distances are equal differences</source>
        <translation>Gleiche Abstände sind gleiche Unterschiede</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Equal distances are equal ratios</source>
        <translation>Gleiche Abstände sind gleiche Verhältnisse</translation>
    </message>
    <message>
        <source>Scale of the curves</source>
        <translation>Maßstab der Kurven</translation>
    </message>
    <message>
        <source>Every value as it was told</source>
        <translation>Jeder Wert, wie er gemeldet wurde</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>Glatt</translation>
    </message>
    <message>
        <source>Averaged over neighbouring steps</source>
        <translation>Über benachbarte Schritte gemittelt</translation>
    </message>
    <message>
        <source>Averaged over many neighbouring steps</source>
        <translation>Über viele benachbarte Schritte gemittelt</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Glättung</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Roh</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Ruhig</translation>
    </message>
</context>
<context>
    <name>maquette::ui::DevicePicker</name>
    <message>
        <source>Computes on</source>
        <translation>Rechnet auf</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>A GPU where there is one, else the processor</source>
        <translation>Auf einer GPU, wo es eine gibt, sonst auf dem Prozessor</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>Grafikkarte</translation>
    </message>
    <message>
        <source>%1 (not usable)</source>
        <translation>%1 (nicht nutzbar)</translation>
    </message>
    <message>
        <source>Where the next run computes</source>
        <translation>Wo der nächste Lauf rechnet</translation>
    </message>
</context>
<context>
    <name>maquette::ui::EmptyState</name>
    <message>
        <source>Type what you want to see form</source>
        <translation>Was soll entstehen?</translation>
    </message>
    <message>
        <source>or begin with one of these</source>
        <translation>oder mit einem von diesen beginnen</translation>
    </message>
    <message>
        <source>Start with “%1”</source>
        <translation>Mit „%1“ beginnen</translation>
    </message>
</context>
<context>
    <name>maquette::ui::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>One file with mesh, texture and recipe</source>
        <translation>Eine Datei mit Netz, Textur und Rezept</translation>
    </message>
    <message>
        <source>Mesh, material and texture as separate files</source>
        <translation>Netz, Material und Textur als eigene Dateien</translation>
    </message>
    <message>
        <source>Mesh with colours at its corners</source>
        <translation>Netz mit Farben an den Ecken</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>%1 triangles</source>
        <translation>%1 Dreiecke</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Anderen Ordner wählen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close without writing anything</source>
        <translation>Schließen, ohne etwas zu schreiben</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Give the file a name.</source>
        <translation>Die Datei braucht einen Namen.</translation>
    </message>
    <message>
        <source>Use letters, digits, spaces and -_.,() in the name.</source>
        <translation>Der Name darf Buchstaben, Ziffern, Leerzeichen und -_.,() enthalten.</translation>
    </message>
    <message>
        <source>This folder does not exist. Choose another one.</source>
        <translation>Diesen Ordner gibt es nicht. Bitte einen anderen wählen.</translation>
    </message>
    <message>
        <source>Nothing can be written into this folder. Choose another one.</source>
        <translation>In diesen Ordner lässt sich nichts schreiben. Bitte einen anderen wählen.</translation>
    </message>
    <message>
        <source>One file with mesh, texture and the recipe that made it. Blender, Unity, Unreal and the web read it.</source>
        <translation>Eine Datei mit Netz, Textur und dem Rezept, das es gemacht hat. Blender, Unity, Unreal und das Web lesen sie.</translation>
    </message>
    <message>
        <source>A mesh with a material and a texture beside it. Every program reads it; the recipe is not inside.</source>
        <translation>Ein Netz, daneben Material und Textur. Jedes Programm liest es; das Rezept ist nicht dabei.</translation>
    </message>
    <message>
        <source>A mesh with colours at its corners, for scanning and research tools; no texture, no recipe.</source>
        <translation>Ein Netz mit Farben an den Ecken, für Scan- und Forschungsprogramme; ohne Textur und Rezept.</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Die Datei schreiben</translation>
    </message>
    <message>
        <source>A file of this name is there already and will be replaced.</source>
        <translation>Eine Datei dieses Namens gibt es schon; sie wird ersetzt.</translation>
    </message>
    <message>
        <source>Export into</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Wie es ist</translation>
    </message>
    <message>
        <source>The mesh without any change</source>
        <translation>Das Netz ohne jede Änderung</translation>
    </message>
    <message>
        <source>Coarser versions</source>
        <translation>Gröbere Fassungen</translation>
    </message>
    <message>
        <source>Three more files, each with half the triangles of the one before</source>
        <translation>Drei weitere Dateien, jede mit halb so vielen Dreiecken wie die vorige</translation>
    </message>
    <message>
        <source>Receipt beside the file</source>
        <translation>Beleg neben der Datei</translation>
    </message>
    <message>
        <source>What was checked, with sizes and a hash, as a small JSON file</source>
        <translation>Was geprüft wurde, mit Größen und Hash, als kleine JSON-Datei</translation>
    </message>
    <message>
        <source>Leave the recipe out</source>
        <translation>Das Rezept weglassen</translation>
    </message>
    <message>
        <source>Nobody can see from the file how the object was made</source>
        <translation>Niemand sieht der Datei an, wie das Objekt entstand</translation>
    </message>
    <message>
        <source>Triangles alone, for printing</source>
        <translation>Nur Dreiecke, zum Drucken</translation>
    </message>
    <message>
        <source>For printing, with unit and colours</source>
        <translation>Zum Drucken, mit Einheit und Farben</translation>
    </message>
    <message>
        <source>The mesh without any change.</source>
        <translation>Das Netz ohne jede Änderung.</translation>
    </message>
    <message>
        <source>Only a GLB carries the recipe</source>
        <translation>Nur ein GLB trägt das Rezept</translation>
    </message>
    <message>
        <source>Triangles alone in millimetres, which every slicing program reads; no colours, no recipe.</source>
        <translation>Nur Dreiecke in Millimetern, die jedes Schnittprogramm liest; ohne Farben und Rezept.</translation>
    </message>
    <message>
        <source>A mesh in millimetres with colours, for slicing programs of today; no recipe.</source>
        <translation>Ein Netz in Millimetern mit Farben, für heutige Schnittprogramme; ohne Rezept.</translation>
    </message>
</context>
<context>
    <name>maquette::ui::Figures</name>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>What the run makes smaller</source>
        <translation>Was der Lauf verkleinert</translation>
    </message>
    <message>
        <source>Distance of ideas</source>
        <translation>Abstand der Vorstellung</translation>
    </message>
    <message>
        <source>How far the render is from what the model imagines, in the model&apos;s own terms</source>
        <translation>Wie weit das Bild von der Vorstellung des Modells entfernt ist, in dessen eigenen Begriffen</translation>
    </message>
    <message>
        <source>Distance of pictures</source>
        <translation>Abstand der Bilder</translation>
    </message>
    <message>
        <source>How far the render is from what the model imagines, in pixels</source>
        <translation>Wie weit das Bild von der Vorstellung des Modells entfernt ist, in Pixeln</translation>
    </message>
    <message>
        <source>Pictures to ideas</source>
        <translation>Bilder zu Vorstellung</translation>
    </message>
    <message>
        <source>How the two distances weigh against each other</source>
        <translation>Wie sich die beiden Abstände zueinander verhalten</translation>
    </message>
    <message>
        <source>Noise level</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>How freely the model may imagine; it falls from the shape to the details</source>
        <translation>Wie frei sich das Modell etwas vorstellen darf; es fällt von der Form zu den Details</translation>
    </message>
    <message>
        <source>Thickness of surfaces</source>
        <translation>Dicke der Oberflächen</translation>
    </message>
    <message>
        <source>How blurred surfaces are in depth</source>
        <translation>Wie verschwommen Oberflächen in der Tiefe sind</translation>
    </message>
    <message>
        <source>Fog</source>
        <translation>Nebel</translation>
    </message>
    <message>
        <source>How much is neither solid nor empty</source>
        <translation>Wie viel weder fest noch leer ist</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Deckung</translation>
    </message>
    <message>
        <source>The share of the picture that is covered</source>
        <translation>Der bedeckte Anteil des Bildes</translation>
    </message>
    <message>
        <source>Distance of depths</source>
        <translation>Abstand der Tiefe</translation>
    </message>
    <message>
        <source>How far the depth is from what the picture suggests</source>
        <translation>Wie weit die Tiefe von der ist, die das Bild nahelegt</translation>
    </message>
    <message>
        <source>Distance to the reference</source>
        <translation>Abstand zum Vorbild</translation>
    </message>
    <message>
        <source>How far the render is from your picture</source>
        <translation>Wie weit das Bild von Ihrem Vorbild ist</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>Zug</translation>
    </message>
    <message>
        <source>How strongly a step changes the object</source>
        <translation>Wie stark ein Schritt das Objekt verändert</translation>
    </message>
</context>
<context>
    <name>maquette::ui::FiguresModel</name>
    <message>
        <source>Figure</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Kleinster</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Größter</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
</context>
<context>
    <name>maquette::ui::GlSurface</name>
    <message>
        <source>OpenGL could not be started.</source>
        <translation>OpenGL ließ sich nicht starten.</translation>
    </message>
</context>
<context>
    <name>maquette::ui::HintRow</name>
    <message>
        <source>Say it in your own words: this model knows them all.</source>
        <translation>In eigenen Worten: dieses Modell kennt sie alle.</translation>
    </message>
    <message>
        <source>The model does not know “%1” and passes over it.</source>
        <translation>Das Modell kennt „%1“ nicht und übergeht es.</translation>
    </message>
    <message>
        <source>It can make</source>
        <translation>Es kann</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Materialien</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Größen</translation>
    </message>
    <message>
        <source>Shapes</source>
        <translation>Formen</translation>
    </message>
    <message>
        <source>Parts may have colours of their own, as in “with a blue seat”.</source>
        <translation>Teile dürfen eigene Farben haben, etwa „with a blue seat“.</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>„%1“ nehmen</translation>
    </message>
    <message>
        <source>Replace “%1” by “%2”</source>
        <translation>„%1“ durch „%2“ ersetzen</translation>
    </message>
    <message>
        <source>Add “%1” to the prompt</source>
        <translation>„%1“ zur Beschreibung hinzufügen</translation>
    </message>
</context>
<context>
    <name>maquette::ui::HudComposer</name>
    <message>
        <source>%1 it/s</source>
        <translation>%1 it/s</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
</context>
<context>
    <name>maquette::ui::ImaginationCard</name>
    <message>
        <source>From the camera of this step</source>
        <translation>Von der Kamera dieses Schritts</translation>
    </message>
    <message>
        <source>Seen %1</source>
        <translation>Gesehen %1</translation>
    </message>
    <message>
        <source>What the model imagines. %1</source>
        <translation>Was das Modell sich vorstellt. %1</translation>
    </message>
    <message>
        <source>Imagined</source>
        <translation>Gedacht</translation>
    </message>
    <message>
        <source>What the model thinks the last view should look like; the object is pulled towards it.</source>
        <translation>Wie das Modell meint, dass die letzte Ansicht aussehen sollte; das Objekt wird dahin gezogen.</translation>
    </message>
    <message>
        <source>Smaller picture</source>
        <translation>Kleineres Bild</translation>
    </message>
    <message>
        <source>Larger picture</source>
        <translation>Größeres Bild</translation>
    </message>
    <message>
        <source>Hide what the model imagines</source>
        <translation>Verbergen, was das Modell sich vorstellt</translation>
    </message>
    <message>
        <source>Hide it; the View menu shows it again</source>
        <translation>Verbergen; das Menü Ansicht zeigt es wieder</translation>
    </message>
    <message>
        <source>It is as small as it gets.</source>
        <translation>Kleiner geht es nicht.</translation>
    </message>
    <message>
        <source>Make it smaller</source>
        <translation>Kleiner machen</translation>
    </message>
    <message>
        <source>It is as large as it gets.</source>
        <translation>Größer geht es nicht.</translation>
    </message>
    <message>
        <source>Make it larger</source>
        <translation>Größer machen</translation>
    </message>
</context>
<context>
    <name>maquette::ui::Inspector</name>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>The same prompt, settings and seed form the same object again</source>
        <translation>Dieselben Worte, Einstellungen und derselbe Startwert ergeben wieder dasselbe Objekt</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>The method of this run</source>
        <translation>Das Verfahren dieses Laufs</translation>
    </message>
    <message>
        <source>How the object is made</source>
        <translation>Wie das Objekt gemacht wird</translation>
    </message>
    <message>
        <source>This is the only method installed</source>
        <translation>Nur dieses Verfahren ist installiert</translation>
    </message>
    <message>
        <source>As the preset says</source>
        <translation>Wie die Stufe es sagt</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Not while a run goes on</source>
        <translation>Nicht, solange ein Lauf im Gange ist</translation>
    </message>
    <message>
        <source>Put every parameter back to the preset&apos;s value</source>
        <translation>Jeden Parameter auf den Wert der Stufe zurücksetzen</translation>
    </message>
    <message>
        <source>Nothing has been changed</source>
        <translation>Nichts wurde geändert</translation>
    </message>
    <message>
        <source>No model is installed.</source>
        <translation>Kein Modell ist installiert.</translation>
    </message>
    <message>
        <source>The preset of this run. Stop it to choose another.</source>
        <translation>Die Stufe dieses Laufs. Für eine andere muss er angehalten werden.</translation>
    </message>
    <message>
        <source>The seed of this run</source>
        <translation>Der Startwert dieses Laufs</translation>
    </message>
    <message>
        <source>choose a preset</source>
        <translation>Stufe wählen</translation>
    </message>
    <message>
        <source>choose a method</source>
        <translation>Verfahren wählen</translation>
    </message>
    <message>
        <source>reset all parameters</source>
        <translation>alle Parameter zurücksetzen</translation>
    </message>
    <message>
        <source>This run keeps its device.</source>
        <translation>Dieser Lauf behält sein Gerät.</translation>
    </message>
    <message>
        <source>The time of this run</source>
        <translation>Die Zeit dieses Laufs</translation>
    </message>
    <message>
        <source>On this machine about %1.</source>
        <translation>Auf diesem Rechner etwa %1.</translation>
    </message>
</context>
<context>
    <name>maquette::ui::JobLog</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>What the engine says</source>
        <translation>Was die Maschine sagt</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>Copy the whole log</source>
        <translation>Das ganze Protokoll kopieren</translation>
    </message>
    <message>
        <source>Job log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Figures of the run</source>
        <translation>Zahlen des Laufs</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>How the run&apos;s figures went, as curves</source>
        <translation>Wie die Zahlen des Laufs verliefen, als Kurven</translation>
    </message>
    <message>
        <source>The run&apos;s figures as they are now</source>
        <translation>Die Zahlen des Laufs, wie sie jetzt sind</translation>
    </message>
    <message>
        <source>Copy the figures of every step as CSV, for a spreadsheet</source>
        <translation>Die Zahlen jedes Schritts als CSV kopieren, für eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>The figures of every step, to read and copy</source>
        <translation>Die Zahlen jedes Schritts, zum Lesen und Kopieren</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
</context>
<context>
    <name>maquette::ui::LibraryDesk</name>
    <message>
        <source>Save pictures</source>
        <translation>Bilder sichern</translation>
    </message>
    <message>
        <source>Select an object in the library first.</source>
        <translation>Zuerst ein Objekt in der Bibliothek auswählen.</translation>
    </message>
    <message>
        <source>Put it back first.</source>
        <translation>Zuerst zurücklegen.</translation>
    </message>
    <message>
        <source>Only what is in the trash can be put back.</source>
        <translation>Nur was im Papierkorb liegt, lässt sich zurücklegen.</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) moved to the trash.</source>
        <translation>
            <numerusform>%n Objekt liegt im Papierkorb.</numerusform>
            <numerusform>%n Objekte liegen im Papierkorb.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurücklegen</translation>
    </message>
    <message>
        <source>Take them out of the trash again</source>
        <translation>Wieder aus dem Papierkorb holen</translation>
    </message>
    <message>
        <source>%1, turntable</source>
        <translation>%1, Drehansicht</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n picture(s).</source>
        <translation>
            <numerusform>%n Bild gesichert.</numerusform>
            <numerusform>%n Bilder gesichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Papierkorb leeren</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n object(s) for good?</source>
        <translation>
            <numerusform>%n Objekt endgültig löschen?</numerusform>
            <numerusform>%n Objekte endgültig löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Their meshes, pictures and recipes go, and %1 of the disk are free again. This cannot be undone.</source>
        <translation>Netze, Bilder und Rezepte gehen, und %1 der Platte werden frei. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Stars and tags</source>
        <translation>Sterne und Schlagwörter</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>maquette::ui::LibraryEditor</name>
    <message>
        <source>rename “%1”</source>
        <translation>„%1“ umbenennen</translation>
    </message>
    <message numerus="yes">
        <source>give %n star(s)</source>
        <translation>
            <numerusform>%n Stern geben</numerusform>
            <numerusform>%n Sterne geben</numerusform>
        </translation>
    </message>
    <message>
        <source>take the stars away</source>
        <translation>die Sterne wegnehmen</translation>
    </message>
    <message>
        <source>tag “%1”</source>
        <translation>mit „%1“ verschlagworten</translation>
    </message>
    <message>
        <source>take the tag “%1” away</source>
        <translation>Schlagwort „%1“ wegnehmen</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message numerus="yes">
        <source>duplicate %n object(s)</source>
        <translation>
            <numerusform>%n Objekt duplizieren</numerusform>
            <numerusform>%n Objekte duplizieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete %n object(s)</source>
        <translation>
            <numerusform>%n Objekt löschen</numerusform>
            <numerusform>%n Objekte löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>restore %n object(s)</source>
        <translation>
            <numerusform>%n Objekt zurücklegen</numerusform>
            <numerusform>%n Objekte zurücklegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>move %n object(s)</source>
        <translation>
            <numerusform>%n Objekt verschieben</numerusform>
            <numerusform>%n Objekte verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>add to a collection</source>
        <translation>zu einer Sammlung hinzufügen</translation>
    </message>
    <message>
        <source>take out of a collection</source>
        <translation>aus einer Sammlung nehmen</translation>
    </message>
    <message>
        <source>make the collection “%1”</source>
        <translation>Sammlung „%1“ anlegen</translation>
    </message>
    <message>
        <source>make the project “%1”</source>
        <translation>Projekt „%1“ anlegen</translation>
    </message>
    <message>
        <source>delete the collection “%1”</source>
        <translation>Sammlung „%1“ löschen</translation>
    </message>
    <message>
        <source>delete the project “%1”</source>
        <translation>Projekt „%1“ löschen</translation>
    </message>
</context>
<context>
    <name>maquette::ui::LibraryFilters</name>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Made here</source>
        <translation>Hier gemacht</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Sterne</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 oder mehr</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Letzter %n Tag</numerusform>
            <numerusform>Letzte %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Since a day</source>
        <translation>Seit einem Tag</translation>
    </message>
    <message>
        <source>Nothing to choose from yet</source>
        <translation>Noch nichts zu wählen</translation>
    </message>
    <message>
        <source>Filter by: %1</source>
        <translation>Filtern nach: %1</translation>
    </message>
    <message>
        <source>Take the filter away: %1</source>
        <translation>Filter wegnehmen: %1</translation>
    </message>
    <message>
        <source>Show only some of the objects</source>
        <translation>Nur manche Objekte zeigen</translation>
    </message>
    <message>
        <source>Take this filter away</source>
        <translation>Diesen Filter wegnehmen</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Alle aufheben</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Alle Filter aufheben</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>Wieder alles zeigen</translation>
    </message>
    <message>
        <source>Save search …</source>
        <translation>Suche sichern …</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Suche sichern</translation>
    </message>
    <message>
        <source>Keep search and filters as a collection that fills itself</source>
        <translation>Suche und Filter als Sammlung behalten, die sich selbst füllt</translation>
    </message>
</context>
<context>
    <name>maquette::ui::LibraryPlaces</name>
    <message>
        <source>All objects</source>
        <translation>Alle Objekte</translation>
    </message>
    <message>
        <source>The objects of every project</source>
        <translation>Die Objekte aller Projekte</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>New objects go into this project</source>
        <translation>Neue Objekte kommen in dieses Projekt</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <source>A saved search: it fills itself</source>
        <translation>Eine gesicherte Suche: sie füllt sich selbst</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s); drop more on it</source>
        <translation>
            <numerusform>%n Objekt; weitere hierher ziehen</numerusform>
            <numerusform>%n Objekte; weitere hierher ziehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>What was deleted</source>
        <translation>Was gelöscht wurde</translation>
    </message>
    <message>
        <source>Places of the library</source>
        <translation>Orte der Bibliothek</translation>
    </message>
</context>
<context>
    <name>maquette::ui::LibraryView</name>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Search names and prompts</source>
        <translation>Namen und Worte suchen</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Die Bibliothek durchsuchen</translation>
    </message>
    <message>
        <source>Finds words in names, prompts and tags while you type</source>
        <translation>Findet beim Tippen Wörter in Namen, Beschreibungen und Schlagwörtern</translation>
    </message>
    <message>
        <source>Objects in the library</source>
        <translation>Objekte in der Bibliothek</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s)</source>
        <translation>
            <numerusform>%n Objekt</numerusform>
            <numerusform>%n Objekte</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is called that. Try another word.</source>
        <translation>Nichts heißt so. Vielleicht ein anderes Wort?</translation>
    </message>
    <message>
        <source>What you make appears here.</source>
        <translation>Hier erscheint, was entsteht.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>In which order objects are shown</source>
        <translation>In welcher Reihenfolge Objekte stehen</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>How large the pictures are</source>
        <translation>Wie groß die Bilder sind</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>Größe der Bilder</translation>
    </message>
    <message>
        <source>Choose a project, a collection or the trash</source>
        <translation>Ein Projekt, eine Sammlung oder den Papierkorb wählen</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>Gezeigt: %1</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message>
        <source>%1, %2 on the disk</source>
        <comment>objects, size</comment>
        <translation>%1, %2 auf der Platte</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Nothing passes these filters.</source>
        <translation>Nichts passt durch diese Filter.</translation>
    </message>
    <message>
        <source>What you delete waits here.</source>
        <translation>Was gelöscht wird, wartet hier.</translation>
    </message>
    <message>
        <source>Drag objects onto the collection&apos;s name.</source>
        <translation>Objekte auf den Namen der Sammlung ziehen.</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Sterne</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Add to a collection</source>
        <translation>Zu einer Sammlung hinzufügen</translation>
    </message>
    <message>
        <source>Take out of “%1”</source>
        <translation>Aus „%1“ nehmen</translation>
    </message>
    <message>
        <source>Move to a project</source>
        <translation>In ein Projekt verschieben</translation>
    </message>
    <message>
        <source>All objects</source>
        <translation>Alle Objekte</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <source>Deleted projects</source>
        <translation>Gelöschte Projekte</translation>
    </message>
    <message>
        <source>Put “%1” back</source>
        <translation>„%1“ zurücklegen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>This is the only project.</source>
        <translation>Das ist das einzige Projekt.</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Last changed first</source>
        <translation>Zuletzt geänderte zuerst</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Namen</translation>
    </message>
    <message>
        <source>Most stars first</source>
        <translation>Meiste Sterne zuerst</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Neue Sammlung</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>Gesicherte Suche</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>maquette::ui::LineageView</name>
    <message>
        <source>from step %1: %2</source>
        <translation>ab Schritt %1: %2</translation>
    </message>
    <message>
        <source>Seed %1</source>
        <translation>Startwert %1</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Woher es kommt</translation>
    </message>
</context>
<context>
    <name>maquette::ui::LogModel</name>
    <message>
        <source>Warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
</context>
<context>
    <name>maquette::ui::LoraPanel</name>
    <message>
        <source>LoRAs</source>
        <translation>LoRAs</translation>
    </message>
    <message>
        <source>Add a LoRA</source>
        <translation>Ein LoRA hinzufügen</translation>
    </message>
    <message>
        <source>change the weight of a LoRA</source>
        <translation>Gewicht eines LoRA ändern</translation>
    </message>
    <message>
        <source>leave out a LoRA</source>
        <translation>ein LoRA weglassen</translation>
    </message>
    <message>
        <source>This run keeps its LoRAs.</source>
        <translation>Dieser Lauf behält seine LoRAs.</translation>
    </message>
    <message>
        <source>The model in use is guided by a picture and takes no LoRA; runs leave them out.</source>
        <translation>Das gewählte Modell wird von einem Bild geleitet und nimmt kein LoRA; Läufe lassen sie weg.</translation>
    </message>
    <message>
        <source>These are as many as one run takes.</source>
        <translation>Mehr nimmt ein Lauf nicht.</translation>
    </message>
    <message>
        <source>A style or subject that changes the model</source>
        <translation>Ein Stil oder Motiv, der das Modell verändert</translation>
    </message>
    <message>
        <source>None is used</source>
        <translation>Keines in Gebrauch</translation>
    </message>
    <message>
        <source>It changes another family: %1. The model in use belongs to %2.</source>
        <translation>Es verändert eine andere Familie: %1. Das gewählte Modell gehört zu %2.</translation>
    </message>
    <message>
        <source>%1 is no LoRA: %2.</source>
        <translation>%1 ist kein LoRA: %2.</translation>
    </message>
    <message>
        <source>Runs use this LoRA already.</source>
        <translation>Läufe verwenden dieses LoRA schon.</translation>
    </message>
    <message>
        <source>add a LoRA</source>
        <translation>ein LoRA hinzufügen</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>A .safetensors file with a LoRA</source>
        <translation>Eine .safetensors-Datei mit einem LoRA</translation>
    </message>
    <message>
        <source>Choose a LoRA</source>
        <translation>Ein LoRA wählen</translation>
    </message>
    <message>
        <source>LoRAs (%1)</source>
        <translation>LoRAs (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>It changes models of the family %1, and the starter is none. Choose one of them first.</source>
        <translation>Es verändert Modelle der Familie %1, und das Startmodell ist keines. Zuerst eines davon wählen.</translation>
    </message>
</context>
<context>
    <name>maquette::ui::LoraRow</name>
    <message>
        <source>Leave out %1</source>
        <translation>%1 weglassen</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>How far it changes the model: 0 not at all, 1 as it was trained for</source>
        <translation>Wie stark es das Modell verändert: 0 gar nicht, 1 so, wie es gelernt wurde</translation>
    </message>
</context>
<context>
    <name>maquette::ui::MainWindow</name>
    <message>
        <source>Maquette</source>
        <translation>Maquette</translation>
    </message>
    <message>
        <source>The viewport cannot draw on this display. Runs and exports still work.</source>
        <translation>Die Bühne kann auf dieser Anzeige nicht zeichnen. Läufe und Exporte gehen trotzdem.</translation>
    </message>
    <message>
        <source>A run goes on already. Stop it, or wait for its end.</source>
        <translation>Ein Lauf ist schon im Gange. Anhalten oder sein Ende abwarten.</translation>
    </message>
    <message>
        <source>Nothing is being made right now.</source>
        <translation>Gerade entsteht nichts.</translation>
    </message>
    <message>
        <source>Pausing is possible once the object is forming</source>
        <translation>Anhalten geht, sobald das Objekt entsteht</translation>
    </message>
    <message>
        <source>It is stopping already.</source>
        <translation>Es hält schon an.</translation>
    </message>
    <message>
        <source>The seed of this run</source>
        <translation>Der Startwert dieses Laufs</translation>
    </message>
    <message>
        <source>Select an object in the library first.</source>
        <translation>Zuerst ein Objekt in der Bibliothek auswählen.</translation>
    </message>
    <message>
        <source>These views are for finished objects.</source>
        <translation>Diese Ansichten sind für fertige Objekte.</translation>
    </message>
    <message>
        <source>These views are for objects that form.</source>
        <translation>Diese Ansichten sind für entstehende Objekte.</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Select one object only.</source>
        <translation>Nur ein Objekt auswählen.</translation>
    </message>
    <message>
        <source>“%1” has no mesh in the library.</source>
        <translation>„%1“ hat kein Netz in der Bibliothek.</translation>
    </message>
    <message>
        <source>use the settings of “%1”</source>
        <translation>Einstellungen von „%1“ übernehmen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
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
        <source>&amp;Run</source>
        <translation>&amp;Lauf</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Fenster</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Erscheinung</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>As on the desktop</source>
        <translation>Wie auf dem Desktop</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Settings of the run</source>
        <translation>Einstellungen des Laufs</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Job log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>About Maquette</source>
        <translation>Über Maquette</translation>
    </message>
    <message>
        <source>Words become objects, and you watch them form.</source>
        <translation>Aus Worten werden Objekte, vor deinen Augen.</translation>
    </message>
    <message>
        <source>Viewport: %1</source>
        <translation>Bühne: %1</translation>
    </message>
    <message>
        <source>Library: %1</source>
        <translation>Bibliothek: %1</translation>
    </message>
    <message>
        <source>Models: %1</source>
        <translation>Modelle: %1</translation>
    </message>
    <message>
        <source>Licence: Apache-2.0</source>
        <translation>Lizenz: Apache-2.0</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Protokoll zeigen</translation>
    </message>
    <message>
        <source>What the engine said before</source>
        <translation>Was die Maschine vorher sagte</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>An interrupted run can be resumed: “%1”, %2.</source>
        <translation>Ein unterbrochener Lauf kann weitergehen: „%1“, %2.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Go on from its last checkpoint</source>
        <translation>Vom letzten Sicherungspunkt aus weitermachen</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Remove the unfinished run from the library</source>
        <translation>Den unfertigen Lauf aus der Bibliothek nehmen</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Saving the run, so that it can go on next time …</source>
        <translation>Der Lauf wird gesichert, damit er nächstes Mal weitergehen kann …</translation>
    </message>
    <message>
        <source>The last run failed</source>
        <translation>Der letzte Lauf ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Alles ist gesichert</translation>
    </message>
    <message>
        <source>Library is read-only</source>
        <translation>Bibliothek nur lesbar</translation>
    </message>
    <message>
        <source>Drawn by the processor</source>
        <translation>Gezeichnet vom Prozessor</translation>
    </message>
    <message>
        <source>Drawn by the graphics card</source>
        <translation>Gezeichnet von der Grafikkarte</translation>
    </message>
    <message>
        <source>This object has no texture coordinates.</source>
        <translation>Dieses Objekt hat keine Texturkoordinaten.</translation>
    </message>
    <message>
        <source>watertight</source>
        <translation>wasserdicht</translation>
    </message>
    <message numerus="yes">
        <source>%n open edge(s)</source>
        <translation>
            <numerusform>%n offene Kante</numerusform>
            <numerusform>%n offene Kanten</numerusform>
        </translation>
    </message>
    <message>
        <source>not watertight</source>
        <translation>nicht wasserdicht</translation>
    </message>
    <message>
        <source>%1 triangles, %2 vertices</source>
        <translation>%1 Dreiecke, %2 Ecken</translation>
    </message>
    <message>
        <source>Meshes (%1)</source>
        <translation>Netze (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import meshes</source>
        <translation>Netze importieren</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>%1 wird gelesen …</translation>
    </message>
    <message>
        <source>Imported %1: %2</source>
        <translation>%1 importiert: %2</translation>
    </message>
    <message>
        <source>Exported %1 (%2) and read it back: %3</source>
        <translation>%1 exportiert (%2) und wieder gelesen: %3</translation>
    </message>
    <message>
        <source>Exported %1 (%2), but it could not be read back: %3</source>
        <translation>%1 exportiert (%2), aber nicht wieder lesbar: %3</translation>
    </message>
    <message>
        <source>Exported %1 (%2), but what was read back differs from the object.</source>
        <translation>%1 exportiert (%2), aber das wieder Gelesene unterscheidet sich vom Objekt.</translation>
    </message>
    <message>
        <source>The object is not in the library yet: %1</source>
        <translation>Das Objekt ist noch nicht in der Bibliothek: %1</translation>
    </message>
    <message>
        <source>Save it again</source>
        <translation>Noch einmal speichern</translation>
    </message>
    <message>
        <source>Until the studio closes the object stays in memory; the next start offers to resume its run</source>
        <translation>Bis das Studio schließt, bleibt das Objekt im Speicher; der nächste Start bietet an, seinen Lauf fortzusetzen</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n picture(s) and a video into %1.</source>
        <translation>
            <numerusform>%n Bild und ein Video nach %1 exportiert.</numerusform>
            <numerusform>%n Bilder und ein Video nach %1 exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the time-lapse into</source>
        <translation>Zeitraffer exportieren nach</translation>
    </message>
    <message>
        <source>%1, time-lapse</source>
        <translation>%1, Zeitraffer</translation>
    </message>
    <message>
        <source>There are no moments to show yet.</source>
        <translation>Es gibt noch keine Augenblicke zu zeigen.</translation>
    </message>
    <message>
        <source>Choose an earlier moment on the timeline first.</source>
        <translation>Zuerst einen früheren Augenblick auf der Zeitleiste wählen.</translation>
    </message>
    <message>
        <source>Nothing that a run could go on from was kept here. Choose a later moment.</source>
        <translation>Hier wurde nichts aufbewahrt, von dem ein Lauf ausgehen könnte. Einen späteren Augenblick wählen.</translation>
    </message>
    <message>
        <source>The words can change while an object forms.</source>
        <translation>Die Worte können sich ändern, während sich ein Objekt formt.</translation>
    </message>
    <message>
        <source>%1, step %2</source>
        <translation>%1, Schritt %2</translation>
    </message>
    <message>
        <source>Starts from step %1 of “%2”</source>
        <translation>Beginnt bei Schritt %1 von „%2“</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>Negativer Prompt</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Schritt %1: %2</translation>
    </message>
    <message>
        <source>The chosen model cannot be used, so the starter stands in: %1</source>
        <translation>Das gewählte Modell lässt sich nicht verwenden, daher springt das Startmodell ein: %1</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Modell wählen</translation>
    </message>
    <message>
        <source>See the models on this machine</source>
        <translation>Die Modelle auf diesem Rechner ansehen</translation>
    </message>
    <message>
        <source>Say in “Models” which edition of Stable Diffusion 2 this is.</source>
        <translation>Sagen Sie unter „Modelle“, welche Ausgabe von Stable Diffusion 2 das ist.</translation>
    </message>
    <message>
        <source>%1 cannot work with a model of this kind. Choose another model, or another method.</source>
        <translation>%1 kann mit einem Modell dieser Art nicht arbeiten. Wählen Sie ein anderes Modell oder ein anderes Verfahren.</translation>
    </message>
    <message>
        <source>Start all the same</source>
        <translation>Trotzdem starten</translation>
    </message>
    <message>
        <source>The system may become slow, or end the program; what is made so far stays safe</source>
        <translation>Das System kann langsam werden oder das Programm beenden; was schon gemacht ist, bleibt sicher</translation>
    </message>
    <message>
        <source>Words for what the object should not have or be</source>
        <translation>Worte für das, was das Objekt nicht haben oder sein soll</translation>
    </message>
    <message>
        <source>Converted: %1</source>
        <translation>Umgewandelt: %1</translation>
    </message>
    <message>
        <source>Put it back first.</source>
        <translation>Zuerst zurücklegen.</translation>
    </message>
    <message>
        <source>It is in the trash already.</source>
        <translation>Es liegt schon im Papierkorb.</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>„%1“ nehmen</translation>
    </message>
    <message>
        <source>Contest of %1: %2</source>
        <translation>Wettbewerb aus %1: %2</translation>
    </message>
    <message>
        <source>The contest is over</source>
        <translation>Der Wettbewerb ist vorbei</translation>
    </message>
    <message>
        <source>%1 is in the library already: here it is.</source>
        <translation>%1 ist schon in der Bibliothek: hier ist es.</translation>
    </message>
    <message>
        <source>Use its settings</source>
        <translation>Einstellungen übernehmen</translation>
    </message>
    <message>
        <source>Prompt, method, preset, seed and parameters as they made this object; undo brings yours back</source>
        <translation>Beschreibung, Verfahren, Stufe, Startwert und Parameter dieses Objekts; Rückgängig holt die eigenen zurück</translation>
    </message>
    <message>
        <source>This picture shows “%1”.</source>
        <translation>Dieses Bild zeigt „%1“.</translation>
    </message>
    <message>
        <source>This picture carries the recipe of “%1”.</source>
        <translation>Dieses Bild trägt das Rezept von „%1“.</translation>
    </message>
    <message>
        <source>The recipe in %1 is of a newer version or damaged.</source>
        <translation>Das Rezept in %1 ist aus einer neueren Version oder beschädigt.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>What was checked, with sizes and the hash</source>
        <translation>Was geprüft wurde, mit Größen und dem Hash</translation>
    </message>
    <message>
        <source>Drop to open it here</source>
        <translation>Loslassen, um es hier zu öffnen</translation>
    </message>
    <message>
        <source>Drop to guide the next object by this picture</source>
        <translation>Loslassen, um das nächste Objekt von diesem Bild leiten zu lassen</translation>
    </message>
    <message>
        <source>Drop to take it into the library</source>
        <translation>Loslassen, um es in die Bibliothek zu nehmen</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Mesh desk</source>
        <translation>Werkbank</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) finished.</source>
        <translation>
            <numerusform>%n Objekt fertig.</numerusform>
            <numerusform>%n Objekte fertig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) failed.</source>
        <translation>
            <numerusform>%n Lauf fehlgeschlagen.</numerusform>
            <numerusform>%n Läufe fehlgeschlagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The queue is empty.</source>
        <translation>Die Warteschlange ist leer.</translation>
    </message>
    <message>
        <source>The queue is empty</source>
        <translation>Die Warteschlange ist leer</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) wait in the queue.</source>
        <translation>
            <numerusform>%n Lauf wartet in der Schlange.</numerusform>
            <numerusform>%n Läufe warten in der Schlange.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start the queue</source>
        <translation>Warteschlange starten</translation>
    </message>
    <message>
        <source>Make what waits, one after the other</source>
        <translation>Was wartet, nacheinander machen</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>See and reorder what waits</source>
        <translation>Ansehen und umordnen, was wartet</translation>
    </message>
    <message>
        <source>Contest</source>
        <translation>Wettbewerb</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>on the stage</source>
        <translation>auf der Bühne</translation>
    </message>
    <message>
        <source>While an object forms, choose an earlier moment on the timeline to compare with.</source>
        <translation>Während ein Objekt entsteht, zum Vergleich einen früheren Augenblick auf der Zeitleiste wählen.</translation>
    </message>
    <message>
        <source>Select two objects in the library, or open one on the stage.</source>
        <translation>Zwei Objekte in der Bibliothek auswählen oder eines auf der Bühne öffnen.</translation>
    </message>
    <message>
        <source>Choose the object to compare with “%1” in the library.</source>
        <translation>In der Bibliothek wählen, was mit „%1“ verglichen werden soll.</translation>
    </message>
    <message>
        <source>Never mind</source>
        <translation>Doch nicht</translation>
    </message>
    <message>
        <source>Compare nothing</source>
        <translation>Nichts vergleichen</translation>
    </message>
    <message>
        <source>“%1” stays on the left. Move along the timeline to compare it with other moments, or with the present at its end.</source>
        <translation>„%1“ bleibt links. Auf der Zeitleiste lässt es sich mit anderen Augenblicken vergleichen, am Ende mit der Gegenwart.</translation>
    </message>
    <message>
        <source>Maquette crashed last time. A report of where it happened is kept on this machine; nothing you made is in it.</source>
        <translation>Maquette ist beim letzten Mal abgestürzt. Ein Bericht, wo es geschah, liegt auf diesem Rechner; nichts von Ihrer Arbeit steht darin.</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>Bericht öffnen</translation>
    </message>
    <message>
        <source>Reads it in your text editor</source>
        <translation>Liest ihn im Texteditor</translation>
    </message>
    <message>
        <source>Time in seconds</source>
        <translation>Zeit in Sekunden</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pinsel</translation>
    </message>
    <message>
        <source>Brush: nothing is held any more</source>
        <translation>Pinsel: nichts wird mehr gehalten</translation>
    </message>
    <message>
        <source>a region frozen</source>
        <translation>ein Bereich eingefroren</translation>
    </message>
    <message>
        <source>a region to be redone</source>
        <translation>ein Bereich neu zu machen</translation>
    </message>
    <message>
        <source>paint erased</source>
        <translation>Bemalung radiert</translation>
    </message>
    <message numerus="yes">
        <source>Brush: %1 (%n stroke(s) in all)</source>
        <translation>
            <numerusform>Pinsel: %1 (%n Strich insgesamt)</numerusform>
            <numerusform>Pinsel: %1 (%n Striche insgesamt)</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop to change the model by this LoRA</source>
        <translation>Loslassen, um das Modell mit diesem LoRA zu verändern</translation>
    </message>
    <message>
        <source>%1 cannot be opened: it is neither a mesh nor a picture nor a LoRA.</source>
        <translation>%1 lässt sich nicht öffnen: es ist weder Netz noch Bild noch LoRA.</translation>
    </message>
    <message numerus="yes">
        <source>%n more wait(s) behind it.</source>
        <translation>
            <numerusform>%n weiterer wartet dahinter.</numerusform>
            <numerusform>%n weitere warten dahinter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1 are free where the library is. This run may take %2 there: free some space before it ends.</source>
        <translation>Wo die Bibliothek liegt, sind nur %1 frei. Dieser Lauf kann dort %2 brauchen: vor seinem Ende Platz schaffen.</translation>
    </message>
    <message>
        <source>Vie&amp;ws</source>
        <translation>Ansi&amp;chten</translation>
    </message>
    <message>
        <source>F&amp;orming object</source>
        <translation>Entst&amp;ehendes Objekt</translation>
    </message>
    <message>
        <source>Finished ob&amp;ject</source>
        <translation>&amp;Fertiges Objekt</translation>
    </message>
    <message>
        <source>The graphics driver let the viewport down. It is drawn in a slower way now; runs and exports go on.</source>
        <translation>Der Grafiktreiber hat die Bühne im Stich gelassen. Sie wird jetzt langsamer gezeichnet; Läufe und Exporte gehen weiter.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Asks the graphics driver once more</source>
        <translation>Fragt den Grafiktreiber noch einmal</translation>
    </message>
    <message>
        <source>the last leg</source>
        <translation>die letzte Strecke</translation>
    </message>
    <message>
        <source>round %1 of %2</source>
        <translation>Runde %1 von %2</translation>
    </message>
    <message>
        <source>An interrupted contest can be resumed: “%1”, %2, %3 of %4 still in.</source>
        <translation>Ein unterbrochener Wettbewerb kann weitergehen: „%1“, %2, noch %3 von %4 dabei.</translation>
    </message>
    <message>
        <source>Resume the contest</source>
        <translation>Wettbewerb fortsetzen</translation>
    </message>
    <message>
        <source>Each goes on from its last checkpoint</source>
        <translation>Jeder geht von seinem letzten Sicherungspunkt aus weiter</translation>
    </message>
    <message>
        <source>Remove the unfinished contest from the library</source>
        <translation>Den unfertigen Wettbewerb aus der Bibliothek entfernen</translation>
    </message>
    <message>
        <source>How far a contest had come cannot be read any more. Its candidates can be resumed one by one.</source>
        <translation>Wie weit ein Wettbewerb war, ist nicht mehr zu lesen. Seine Kandidaten können einzeln weitergehen.</translation>
    </message>
    <message>
        <source>Saving the contest, so that it can go on next time …</source>
        <translation>Der Wettbewerb wird gesichert, damit er beim nächsten Mal weitergehen kann …</translation>
    </message>
</context>
<context>
    <name>maquette::ui::MaskBrush</name>
    <message>
        <source>Let everything go</source>
        <translation>Alles freigeben</translation>
    </message>
    <message>
        <source>Paint on the object; drag beside it to turn. [ and ] change the size, Esc puts the brush away.</source>
        <translation>Auf das Objekt malen; daneben ziehen dreht es. [ und ] ändern die Größe, Esc legt den Pinsel weg.</translation>
    </message>
    <message>
        <source>The brush works on an object while it forms.</source>
        <translation>Der Pinsel arbeitet an Objekten, während sie entstehen.</translation>
    </message>
    <message>
        <source>The brush can be used once the object is forming.</source>
        <translation>Der Pinsel geht, sobald das Objekt entsteht.</translation>
    </message>
    <message>
        <source>Go back to the present on the timeline first.</source>
        <translation>Zuerst auf der Zeitleiste zur Gegenwart zurückgehen.</translation>
    </message>
    <message>
        <source>Take the brush first.</source>
        <translation>Zuerst den Pinsel nehmen.</translation>
    </message>
    <message>
        <source>Nothing is painted yet.</source>
        <translation>Noch ist nichts bemalt.</translation>
    </message>
    <message>
        <source>Freeze a region</source>
        <translation>Einen Bereich einfrieren</translation>
    </message>
    <message>
        <source>Mark a region to be redone</source>
        <translation>Einen Bereich zum Neumachen markieren</translation>
    </message>
    <message>
        <source>Erase paint</source>
        <translation>Bemalung radieren</translation>
    </message>
</context>
<context>
    <name>maquette::ui::MeshDesk</name>
    <message>
        <source>%1, edited</source>
        <translation>%1, bearbeitet</translation>
    </message>
</context>
<context>
    <name>maquette::ui::MeshDeskPanel</name>
    <message>
        <source>add “%1”</source>
        <translation>„%1“ hinzufügen</translation>
    </message>
    <message>
        <source>switch “%1” on</source>
        <translation>„%1“ einschalten</translation>
    </message>
    <message>
        <source>switch “%1” off</source>
        <translation>„%1“ ausschalten</translation>
    </message>
    <message>
        <source>move “%1”</source>
        <translation>„%1“ verschieben</translation>
    </message>
    <message>
        <source>remove “%1”</source>
        <translation>„%1“ entfernen</translation>
    </message>
    <message>
        <source>change “%1”</source>
        <translation>„%1“ ändern</translation>
    </message>
    <message>
        <source>Add operations; the object stays as it is, and each can be changed, moved or switched off at any time.</source>
        <translation>Operationen hinzufügen; das Objekt bleibt, wie es ist, und jede lässt sich jederzeit ändern, verschieben oder ausschalten.</translation>
    </message>
    <message>
        <source>Open a finished object from the library to work on its mesh.</source>
        <translation>Ein fertiges Objekt aus der Bibliothek öffnen, um an seinem Netz zu arbeiten.</translation>
    </message>
    <message>
        <source>Add an operation to the stack</source>
        <translation>Dem Stapel eine Operation hinzufügen</translation>
    </message>
    <message>
        <source>No operation is switched on.</source>
        <translation>Keine Operation ist eingeschaltet.</translation>
    </message>
    <message>
        <source>Hold to see it as it was</source>
        <translation>Halten, um es zu sehen, wie es war</translation>
    </message>
    <message>
        <source>The operations are still being done.</source>
        <translation>Die Operationen laufen noch.</translation>
    </message>
    <message>
        <source>Keep the result in the library beside the object it was made of</source>
        <translation>Das Ergebnis in der Bibliothek neben dem Ausgangsobjekt behalten</translation>
    </message>
    <message>
        <source>Write it as a file, as it is shown</source>
        <translation>Als Datei schreiben, wie es gezeigt wird</translation>
    </message>
    <message>
        <source>Mesh desk</source>
        <translation>Werkbank</translation>
    </message>
    <message>
        <source>Add operation</source>
        <translation>Operation hinzufügen</translation>
    </message>
    <message>
        <source>Show the object as it was</source>
        <translation>Das Objekt zeigen, wie es war</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operationen</translation>
    </message>
    <message>
        <source>Progress of the operations</source>
        <translation>Fortschritt der Operationen</translation>
    </message>
    <message>
        <source>Save as new object</source>
        <translation>Als neues Objekt speichern</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
</context>
<context>
    <name>maquette::ui::MeshReport</name>
    <message>
        <source>Triangles</source>
        <translation>Dreiecke</translation>
    </message>
    <message>
        <source>Size in mm</source>
        <translation>Größe in mm</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message numerus="yes">
        <source>%n open edge(s)</source>
        <translation>
            <numerusform>%n offene Kante</numerusform>
            <numerusform>%n offene Kanten</numerusform>
        </translation>
    </message>
    <message>
        <source>not closed</source>
        <translation>nicht geschlossen</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>Oberfläche</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>%1 cm³</source>
        <translation>%1 cm³</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 + normals</source>
        <translation>%1 + Normalen</translation>
    </message>
    <message>
        <source>Texture</source>
        <translation>Textur</translation>
    </message>
    <message>
        <source>It was: %1</source>
        <translation>Es war: %1</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Mind this</source>
        <translation>Achtung</translation>
    </message>
    <message>
        <source>Fails</source>
        <translation>Fällt durch</translation>
    </message>
    <message>
        <source>Add the operation that helps to the stack</source>
        <translation>Die Operation, die hilft, auf den Stapel legen</translation>
    </message>
    <message>
        <source>Check for 3D printing</source>
        <translation>Für 3D-Druck prüfen</translation>
    </message>
    <message>
        <source>Measures walls, overhangs and size, and says what to do</source>
        <translation>Misst Wände, Überhänge und Größe und sagt, was zu tun ist</translation>
    </message>
</context>
<context>
    <name>maquette::ui::MeshStepCard</name>
    <message>
        <source>Move %1 up</source>
        <translation>%1 nach oben</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>%1 nach unten</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Take it off the stack; undo brings it back</source>
        <translation>Vom Stapel nehmen; Rückgängig holt sie zurück</translation>
    </message>
    <message>
        <source>Back to the usual value</source>
        <translation>Zurück zum üblichen Wert</translation>
    </message>
    <message>
        <source>It is the first already</source>
        <translation>Sie ist schon die erste</translation>
    </message>
    <message>
        <source>Do it earlier</source>
        <translation>Früher ausführen</translation>
    </message>
    <message>
        <source>It is the last already</source>
        <translation>Sie ist schon die letzte</translation>
    </message>
    <message>
        <source>Do it later</source>
        <translation>Später ausführen</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Ausgeschaltet</translation>
    </message>
</context>
<context>
    <name>maquette::ui::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Show what a developer would want to know</source>
        <translation>Zeigen, was Entwickler wissen wollen</translation>
    </message>
    <message>
        <source>Details of the message</source>
        <translation>Einzelheiten der Meldung</translation>
    </message>
</context>
<context>
    <name>maquette::ui::ModelChip</name>
    <message>
        <source>No model</source>
        <translation>Kein Modell</translation>
    </message>
    <message>
        <source>Runs use the model “%1”. Choose another one here.</source>
        <translation>Läufe verwenden das Modell „%1“. Hier lässt sich ein anderes wählen.</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Modell: %1</translation>
    </message>
</context>
<context>
    <name>maquette::ui::ModelDetails</name>
    <message>
        <source>No model is selected</source>
        <translation>Kein Modell ausgewählt</translation>
    </message>
    <message>
        <source>Select one on the left to see what it is and to use it.</source>
        <translation>Wählen Sie links eines aus, um zu sehen, was es ist, und um es zu verwenden.</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>The file does not say</source>
        <translation>Sagt die Datei nicht</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Gefunden bei</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Runs use this model already.</source>
        <translation>Läufe verwenden dieses Modell schon.</translation>
    </message>
    <message>
        <source>Answer the question first.</source>
        <translation>Beantworten Sie zuerst die Frage.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Dieses Modell verwenden</translation>
    </message>
    <message>
        <source>Runs use this model from now on</source>
        <translation>Läufe verwenden von nun an dieses Modell</translation>
    </message>
    <message>
        <source>Make a safe copy that can be used; nothing in it is executed</source>
        <translation>Eine sichere Kopie anlegen, die sich verwenden lässt; nichts darin wird ausgeführt</translation>
    </message>
    <message>
        <source>Which edition of Stable Diffusion 2 is this?</source>
        <translation>Welche Ausgabe von Stable Diffusion 2 ist das?</translation>
    </message>
    <message>
        <source>Base, 512 pixels</source>
        <translation>Basis, 512 Pixel</translation>
    </message>
    <message>
        <source>Its name mostly says “base” or “512”</source>
        <translation>Meist steht „base“ oder „512“ im Namen</translation>
    </message>
    <message>
        <source>768 pixels</source>
        <translation>768 Pixel</translation>
    </message>
    <message>
        <source>Its name mostly says “768” or “v”</source>
        <translation>Meist steht „768“ oder „v“ im Namen</translation>
    </message>
    <message>
        <source>The file does not tell. The answer is remembered for it; if objects stay grey and noisy, it was the other one.</source>
        <translation>Die Datei verrät es nicht. Die Antwort wird für sie gemerkt; bleiben Objekte grau und verrauscht, war es die andere.</translation>
    </message>
    <message>
        <source>Converting …</source>
        <translation>Wird umgewandelt …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop this; nothing half-made stays</source>
        <translation>Anhalten; nichts Halbfertiges bleibt zurück</translation>
    </message>
    <message>
        <source>Convert safely</source>
        <translation>Sicher umwandeln</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Open the folder it lies in</source>
        <translation>Den Ordner öffnen, in dem es liegt</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>A file of this kind can carry programs, so it is never opened as it is. Converting reads the numbers alone, in a process that may do nothing else, and writes them into a new file of Maquette&apos;s own. Yours stays as it is.</source>
        <translation>Eine Datei dieser Art kann Programme enthalten und wird deshalb nie so geöffnet, wie sie ist. Das Umwandeln liest allein die Zahlen, in einem Prozess, der sonst nichts darf, und schreibt sie in eine neue Datei von Maquette. Ihre bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Add to runs</source>
        <translation>Zu Läufen hinzufügen</translation>
    </message>
    <message>
        <source>It changes the model from the next run on</source>
        <translation>Es verändert das Modell vom nächsten Lauf an</translation>
    </message>
</context>
<context>
    <name>maquette::ui::ModelFolders</name>
    <message>
        <source>Look in this folder no longer; its files stay</source>
        <translation>In diesem Ordner nicht mehr suchen; seine Dateien bleiben</translation>
    </message>
    <message>
        <source>Look in %1 no longer</source>
        <translation>Nicht mehr in %1 suchen</translation>
    </message>
    <message>
        <source>Maquette looks in</source>
        <translation>Maquette sucht in</translation>
    </message>
    <message>
        <source>Add a folder …</source>
        <translation>Ordner hinzufügen …</translation>
    </message>
    <message>
        <source>Look for weights in another folder, too; nothing is copied</source>
        <translation>Auch in einem anderen Ordner nach Gewichten suchen; nichts wird kopiert</translation>
    </message>
    <message>
        <source>No program with weights was found in its usual place.</source>
        <translation>Kein Programm mit Gewichten wurde an seinem üblichen Ort gefunden.</translation>
    </message>
</context>
<context>
    <name>maquette::ui::ModelList</name>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>One question</source>
        <translation>Eine Frage</translation>
    </message>
</context>
<context>
    <name>maquette::ui::ModelManager</name>
    <message>
        <source>Another file is being converted. Wait for its end.</source>
        <translation>Eine andere Datei wird gerade umgewandelt. Warten Sie, bis sie fertig ist.</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Suche anhalten</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Neu suchen</translation>
    </message>
    <message>
        <source>Stop; what was known before stays in the list</source>
        <translation>Anhalten; was schon bekannt war, bleibt in der Liste</translation>
    </message>
    <message>
        <source>Look through all folders again</source>
        <translation>Alle Ordner noch einmal durchsuchen</translation>
    </message>
    <message numerus="yes">
        <source>%n found. Nothing was copied or changed.</source>
        <translation>
            <numerusform>%n gefunden. Nichts wurde kopiert oder verändert.</numerusform>
            <numerusform>%n gefunden. Nichts wurde kopiert oder verändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 found, looking in %2</source>
        <translation>%1 gefunden, sucht in %2</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 von %2 gezeigt</translation>
    </message>
    <message>
        <source>No other weights were found, and none are needed: the starter makes objects by itself. Maquette can also use Stable Diffusion 1 and 2 and MVDream: folders from Hugging Face, .safetensors files of ComfyUI, A1111, Forge or InvokeAI, and .ckpt files after converting. Add the folder they lie in.</source>
        <translation>Andere Gewichte wurden nicht gefunden, und es braucht auch keine: Das Startmodell macht Objekte allein. Maquette kann außerdem Stable Diffusion 1 und 2 und MVDream verwenden: Ordner von Hugging Face, .safetensors-Dateien von ComfyUI, A1111, Forge oder InvokeAI und .ckpt-Dateien nach dem Umwandeln. Fügen Sie den Ordner hinzu, in dem sie liegen.</translation>
    </message>
    <message>
        <source>Nothing fits this search.</source>
        <translation>Nichts passt zu dieser Suche.</translation>
    </message>
    <message>
        <source>Look for weights in this folder, too</source>
        <translation>Auch in diesem Ordner nach Gewichten suchen</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Search names, families and folders</source>
        <translation>Namen, Familien und Ordner durchsuchen</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>Modelle durchsuchen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Everything that was found</source>
        <translation>Alles, was gefunden wurde</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Models that runs can use as they are</source>
        <translation>Modelle, die Läufe so verwenden können, wie sie sind</translation>
    </message>
    <message>
        <source>To convert</source>
        <translation>Umzuwandeln</translation>
    </message>
    <message>
        <source>Models that need a safe copy first</source>
        <translation>Modelle, die zuerst eine sichere Kopie brauchen</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Parts, and what Maquette cannot use</source>
        <translation>Teile, und was Maquette nicht verwenden kann</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>Looking for weights</source>
        <translation>Suche nach Gewichten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>maquette::ui::Models</name>
    <message>
        <source>Model that draws what words say</source>
        <translation>Modell, das zeichnet, was Worte sagen</translation>
    </message>
    <message>
        <source>Model that draws four views at once</source>
        <translation>Modell, das vier Ansichten zugleich zeichnet</translation>
    </message>
    <message>
        <source>Model that turns a picture to other views</source>
        <translation>Modell, das ein Bild in andere Ansichten dreht</translation>
    </message>
    <message>
        <source>Image network without its other parts</source>
        <translation>Bildnetz ohne seine übrigen Teile</translation>
    </message>
    <message>
        <source>Picture decoder (VAE)</source>
        <translation>Bilddekodierer (VAE)</translation>
    </message>
    <message>
        <source>Text encoder</source>
        <translation>Textkodierer</translation>
    </message>
    <message>
        <source>Picture encoder</source>
        <translation>Bildkodierer</translation>
    </message>
    <message>
        <source>LoRA, a style or subject for a model</source>
        <translation>LoRA, ein Stil oder Motiv für ein Modell</translation>
    </message>
    <message>
        <source>ControlNet</source>
        <translation>ControlNet</translation>
    </message>
    <message>
        <source>Embedding, a learnt word</source>
        <translation>Embedding, ein gelerntes Wort</translation>
    </message>
    <message>
        <source>Pickled weights</source>
        <translation>Gewichte als Pickle</translation>
    </message>
    <message>
        <source>Stable Diffusion 1, inpainting</source>
        <translation>Stable Diffusion 1, zum Ausfüllen</translation>
    </message>
    <message>
        <source>Stable Diffusion 2, inpainting</source>
        <translation>Stable Diffusion 2, zum Ausfüllen</translation>
    </message>
    <message>
        <source>Stable Diffusion XL, refiner</source>
        <translation>Stable Diffusion XL, Verfeinerer</translation>
    </message>
    <message>
        <source>Comes with Maquette</source>
        <translation>Kommt mit Maquette</translation>
    </message>
    <message>
        <source>Added folder</source>
        <translation>Hinzugefügter Ordner</translation>
    </message>
    <message>
        <source>Converted by Maquette</source>
        <translation>Von Maquette umgewandelt</translation>
    </message>
    <message>
        <source>Unknown weights</source>
        <translation>Unbekannte Gewichte</translation>
    </message>
    <message>
        <source>%1 bit (%2)</source>
        <translation>%1 Bit (%2)</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Convert first</source>
        <translation>Erst umwandeln</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>Nicht nutzbar</translation>
    </message>
    <message>
        <source>This goes with a model and makes nothing by itself. Choose a whole model.</source>
        <translation>Das gehört zu einem Modell und macht allein nichts. Wählen Sie ein ganzes Modell.</translation>
    </message>
    <message>
        <source>A run needs about %1.</source>
        <translation>Ein Lauf braucht etwa %1.</translation>
    </message>
    <message>
        <source>A run needs about %1 of the %2 that are free, computing in 16 bits.</source>
        <translation>Ein Lauf braucht etwa %1 von %2, die frei sind, und rechnet dann in 16 Bit.</translation>
    </message>
    <message>
        <source>A run needs about %1 of the %2 that are free.</source>
        <translation>Ein Lauf braucht etwa %1 von %2, die frei sind.</translation>
    </message>
    <message>
        <source>Small model of everyday things</source>
        <translation>Kleines Modell alltäglicher Dinge</translation>
    </message>
    <message>
        <source>A LoRA goes with a model and makes nothing by itself. Runs add it to the model in use.</source>
        <translation>Ein LoRA gehört zu einem Modell und macht allein nichts. Läufe fügen es dem gewählten Modell hinzu.</translation>
    </message>
</context>
<context>
    <name>maquette::ui::ObjectCard</name>
    <message>
        <source>%1 triangles</source>
        <translation>%1 Dreiecke</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>Startwert %1</translation>
    </message>
    <message>
        <source>stopped before its end</source>
        <translation>vor dem Ende angehalten</translation>
    </message>
    <message>
        <source>Use its settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Use its seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Prompt, method, preset, seed and parameters as they made this object; undo brings yours back</source>
        <translation>Beschreibung, Verfahren, Stufe, Startwert und Parameter dieses Objekts; Rückgängig holt die eigenen zurück</translation>
    </message>
    <message>
        <source>Only the seed; everything else stays as it is</source>
        <translation>Nur der Startwert; alles andere bleibt</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
</context>
<context>
    <name>maquette::ui::OwnCameras</name>
    <message>
        <source>No view is kept here yet.</source>
        <translation>Hier ist noch keine Ansicht behalten.</translation>
    </message>
    <message>
        <source>&amp;Own views</source>
        <translation>Eigene Ansichten</translation>
    </message>
</context>
<context>
    <name>maquette::ui::ParameterPanel</name>
    <message>
        <source>Expert settings</source>
        <translation>Für Kenner</translation>
    </message>
    <message>
        <source>Settings that only matter when you know the method</source>
        <translation>Einstellungen, die nur zählen, wenn man das Verfahren kennt</translation>
    </message>
    <message>
        <source>Fixed while this run goes on. Stop it, or wait for its end, to change this.</source>
        <translation>Fest, solange dieser Lauf dauert. Zum Ändern anhalten oder sein Ende abwarten.</translation>
    </message>
</context>
<context>
    <name>maquette::ui::ParameterRow</name>
    <message>
        <source>Reset %1</source>
        <translation>%1 zurücksetzen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>May change while the object forms.</source>
        <translation>Darf sich ändern, während das Objekt entsteht.</translation>
    </message>
    <message>
        <source>Back to the preset&apos;s value</source>
        <translation>Zurück zum Wert der Stufe</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
</context>
<context>
    <name>maquette::ui::PlaceholderSurface</name>
    <message>
        <source>Without OpenGL, objects are seen here only while they form.</source>
        <translation>Ohne OpenGL sind Objekte hier nur zu sehen, während sie entstehen.</translation>
    </message>
</context>
<context>
    <name>maquette::ui::PressureLegend</name>
    <message>
        <source>Pressure: dark blue is settled, bright is where the model still pushes</source>
        <translation>Druck: Dunkelblau ist zur Ruhe gekommen, hell ist, wo das Modell noch drückt</translation>
    </message>
    <message>
        <source>How strongly the model pulled at each place over the last steps</source>
        <translation>Wie stark das Modell in den letzten Schritten an jeder Stelle zog</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>ruhig</translation>
    </message>
    <message>
        <source>still pushing</source>
        <translation>drückt noch</translation>
    </message>
</context>
<context>
    <name>maquette::ui::PromptBar</name>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>What should form, in a few words</source>
        <translation>Was entstehen soll, in wenigen Worten</translation>
    </message>
    <message>
        <source>Describe an object, for example “a red chair”</source>
        <translation>Ein Objekt auf Englisch beschreiben, etwa „a red chair“</translation>
    </message>
    <message>
        <source>Let the object form (Enter)</source>
        <translation>Das Objekt entstehen lassen (Eingabe)</translation>
    </message>
    <message>
        <source>Type what you want to see form first.</source>
        <translation>Zuerst beschreiben, was entstehen soll.</translation>
    </message>
    <message>
        <source>The prompt is longer than %1 characters. Shorten it.</source>
        <translation>Die Beschreibung ist länger als %1 Zeichen. Bitte kürzen.</translation>
    </message>
    <message>
        <source>The model knows none of these words. Pick one of the words below.</source>
        <translation>Das Modell kennt keines dieser Wörter. Unten stehen welche zur Wahl.</translation>
    </message>
    <message>
        <source>Start from nothing instead</source>
        <translation>Doch von vorn beginnen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>What to leave out</source>
        <translation>Was wegbleiben soll</translation>
    </message>
    <message>
        <source>What should not form, for example “blurry, text”</source>
        <translation>Was nicht entstehen soll, zum Beispiel “blurry, text”</translation>
    </message>
    <message>
        <source>Clear what to leave out</source>
        <translation>Leeren, was wegbleiben soll</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Guide by a picture</source>
        <translation>Von einem Bild leiten lassen</translation>
    </message>
    <message>
        <source>Other ways to begin</source>
        <translation>Andere Weisen zu beginnen</translation>
    </message>
    <message>
        <source>Back to the run that goes on</source>
        <translation>Zurück zum laufenden Lauf</translation>
    </message>
    <message>
        <source>Let it form when those before it are finished (Enter)</source>
        <translation>Entstehen lassen, wenn die davor fertig sind (Eingabe)</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>In die Warteschlange</translation>
    </message>
</context>
<context>
    <name>maquette::ui::PromptEdit</name>
    <message>
        <source>Words the model knows</source>
        <translation>Wörter, die das Modell kennt</translation>
    </message>
</context>
<context>
    <name>maquette::ui::PromptLength</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>The model reads %n piece(s) of words at most; this prompt has %1 so far.</source>
        <translation>
            <numerusform>Das Modell liest höchstens %n Wortstück; diese Beschreibung hat bisher %1.</numerusform>
            <numerusform>Das Modell liest höchstens %n Wortstücke; diese Beschreibung hat bisher %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · not read: “%2”</source>
        <translation>%1 · nicht gelesen: „%2“</translation>
    </message>
    <message numerus="yes">
        <source>The model reads %n piece(s) of words at most. It does not see “%1”: say what matters first, or use fewer words.</source>
        <translation>
            <numerusform>Das Modell liest höchstens %n Wortstück. „%1“ sieht es nicht: das Wichtige zuerst sagen oder weniger Worte nehmen.</numerusform>
            <numerusform>Das Modell liest höchstens %n Wortstücke. „%1“ sieht es nicht: das Wichtige zuerst sagen oder weniger Worte nehmen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maquette::ui::QueueController</name>
    <message>
        <source>reorder the queue</source>
        <translation>die Warteschlange umordnen</translation>
    </message>
    <message numerus="yes">
        <source>take %n run(s) out of the queue</source>
        <translation>
            <numerusform>%n Lauf aus der Warteschlange nehmen</numerusform>
            <numerusform>%n Läufe aus der Warteschlange nehmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maquette::ui::QueueDialog</name>
    <message>
        <source>Seeds for each prompt</source>
        <translation>Startwerte je Beschreibung</translation>
    </message>
    <message>
        <source>First seed</source>
        <translation>Erster Startwert</translation>
    </message>
    <message>
        <source>Add several runs</source>
        <translation>Mehrere Läufe hinzufügen</translation>
    </message>
    <message>
        <source>One prompt on each line</source>
        <translation>Eine Beschreibung je Zeile</translation>
    </message>
    <message>
        <source>Prompts, one on each line</source>
        <translation>Beschreibungen, eine je Zeile</translation>
    </message>
    <message>
        <source>a red chair
a blue mug
a green teapot</source>
        <translation>a red chair
a blue mug
a green teapot</translation>
    </message>
    <message>
        <source>Seeds for each</source>
        <translation>Startwerte für jede</translation>
    </message>
    <message>
        <source>from seed</source>
        <translation>ab Startwert</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>In die Warteschlange</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Write at least one prompt.</source>
        <translation>Mindestens eine Beschreibung schreiben.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>That is more than %1 runs.</source>
        <translation>Das sind mehr als %1 Läufe.</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>Startwert %1</translation>
    </message>
    <message>
        <source>seeds %1 to %2</source>
        <translation>Startwerte %1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n Lauf</numerusform>
            <numerusform>%n Läufe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maquette::ui::QueueFeature</name>
    <message numerus="yes">
        <source>%n in the queue</source>
        <translation>
            <numerusform>%n in der Warteschlange</numerusform>
            <numerusform>%n in der Warteschlange</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the queue, on hold</source>
        <translation>
            <numerusform>%n in der Warteschlange, angehalten</numerusform>
            <numerusform>%n in der Warteschlange, angehalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Show or hide the queue</source>
        <translation>Die Warteschlange zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Objects are being made</source>
        <translation>Objekte entstehen</translation>
    </message>
</context>
<context>
    <name>maquette::ui::QueueModel</name>
    <message>
        <source>%1 · seed %2</source>
        <translation>%1 · Startwert %2</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Forming</source>
        <translation>Entsteht</translation>
    </message>
    <message>
        <source>%1 %, %2</source>
        <translation>%1 %, %2</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Interrupted at step %1; it will go on</source>
        <translation>Bei Schritt %1 unterbrochen; er geht weiter</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Done in %1</source>
        <translation>Fertig in %1</translation>
    </message>
    <message>
        <source>It failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>maquette::ui::QueuePanel</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting, on hold</source>
        <translation>
            <numerusform>%n wartet, angehalten</numerusform>
            <numerusform>%n warten, angehalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Hold the queue</source>
        <translation>Warteschlange anhalten</translation>
    </message>
    <message>
        <source>Start the queue</source>
        <translation>Warteschlange starten</translation>
    </message>
    <message>
        <source>The run that goes on is finished; nothing starts after it</source>
        <translation>Der laufende Lauf wird fertig; danach beginnt nichts</translation>
    </message>
    <message>
        <source>Make what waits, one after the other</source>
        <translation>Was wartet, nacheinander machen</translation>
    </message>
    <message>
        <source>Nothing waits in the queue.</source>
        <translation>In der Warteschlange wartet nichts.</translation>
    </message>
    <message>
        <source>Select a run that is not being made first.</source>
        <translation>Zuerst einen Lauf auswählen, der nicht gerade entsteht.</translation>
    </message>
    <message>
        <source>Select a run that failed or was stopped first.</source>
        <translation>Zuerst einen fehlgeschlagenen oder gestoppten Lauf auswählen.</translation>
    </message>
    <message>
        <source>There are no finished runs here.</source>
        <translation>Hier gibt es keine fertigen Läufe.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Runs in the queue</source>
        <translation>Läufe in der Warteschlange</translation>
    </message>
    <message>
        <source>Alt with an arrow key moves a run, Delete takes it out</source>
        <translation>Alt mit einer Pfeiltaste verschiebt einen Lauf, Entf nimmt ihn heraus</translation>
    </message>
    <message>
        <source>What shall form later waits here.
Type a prompt and choose “Add to queue”.</source>
        <translation>Was später entstehen soll, wartet hier.
Etwas beschreiben und „In die Warteschlange“ wählen.</translation>
    </message>
</context>
<context>
    <name>maquette::ui::RealSizeDialog</name>
    <message>
        <source>Real size</source>
        <translation>Wirkliche Größe</translation>
    </message>
    <message>
        <source>How long is the longest side of the object in reality? The scale on the stage then tells real lengths; the object stays as it is.</source>
        <translation>Wie lang ist die längste Seite des Objekts in Wirklichkeit? Der Maßstab auf der Bühne nennt dann wirkliche Längen; das Objekt bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Longest side</source>
        <translation>Längste Seite</translation>
    </message>
    <message>
        <source>millimetres</source>
        <translation>Millimeter</translation>
    </message>
    <message>
        <source>centimetres</source>
        <translation>Zentimeter</translation>
    </message>
    <message>
        <source>metres</source>
        <translation>Meter</translation>
    </message>
    <message>
        <source>inches</source>
        <translation>Zoll</translation>
    </message>
    <message>
        <source>no real size</source>
        <translation>keine wirkliche Größe</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Lengths are told in the object&apos;s own units.</source>
        <translation>Längen stehen in den Einheiten des Objekts.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Übernehmen</translation>
    </message>
</context>
<context>
    <name>maquette::ui::ReceiptDialog</name>
    <message>
        <source>millimetres</source>
        <translation>Millimeter</translation>
    </message>
    <message>
        <source>centimetres</source>
        <translation>Zentimeter</translation>
    </message>
    <message>
        <source>inches</source>
        <translation>Zoll</translation>
    </message>
    <message>
        <source>metres</source>
        <translation>Meter</translation>
    </message>
    <message>
        <source>Not read back: %1</source>
        <translation>Nicht wieder gelesen: %1</translation>
    </message>
    <message>
        <source>Read back by an independent program: all as it should be</source>
        <translation>Von einem unabhängigen Programm gelesen: alles, wie es sein soll</translation>
    </message>
    <message>
        <source>What was read back differs from the object</source>
        <translation>Das wieder Gelesene weicht vom Objekt ab</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Triangles</source>
        <translation>Dreiecke</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Ausdehnung</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Oben</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>travels inside the file</source>
        <translation>reist in der Datei mit</translation>
    </message>
    <message>
        <source>is not inside the file</source>
        <translation>ist nicht in der Datei</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Leser</translation>
    </message>
    <message>
        <source>Receipt of the export</source>
        <translation>Beleg des Exports</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Put the whole receipt on the clipboard</source>
        <translation>Den ganzen Beleg in die Zwischenablage legen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Not good</source>
        <translation>Nicht gut</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>off by %1, %2 is allowed</source>
        <translation>Abweichung %1, erlaubt sind %2</translation>
    </message>
</context>
<context>
    <name>maquette::ui::ReferencePicture</name>
    <message>
        <source>There is no picture %1 any more.</source>
        <translation>Das Bild %1 gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>%1 is no picture that can be read. Choose a PNG or JPEG.</source>
        <translation>%1 ist kein lesbares Bild. PNG oder JPEG wählen.</translation>
    </message>
    <message>
        <source>The picture %1 is damaged: %2. Save it again, or choose another one.</source>
        <translation>Das Bild %1 ist beschädigt: %2. Noch einmal speichern oder ein anderes wählen.</translation>
    </message>
    <message>
        <source>This model shows a pictured object from other sides. Drop a picture on the window, or choose one with “Picture”.</source>
        <translation>Dieses Modell zeigt ein abgebildetes Objekt von anderen Seiten. Ein Bild auf das Fenster ziehen oder unter „Bild“ wählen.</translation>
    </message>
    <message>
        <source>Choose a reference picture</source>
        <translation>Ein Vorbild wählen</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Bilder (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 is not guided by pictures. Choose another method.</source>
        <translation>%1 lässt sich nicht von Bildern leiten. Ein anderes Verfahren wählen.</translation>
    </message>
    <message>
        <source>choose a reference picture</source>
        <translation>ein Vorbild wählen</translation>
    </message>
    <message>
        <source>leave the reference picture out</source>
        <translation>das Vorbild weglassen</translation>
    </message>
    <message>
        <source>turn the reference picture</source>
        <translation>das Vorbild drehen</translation>
    </message>
    <message>
        <source>%1 is not guided by pictures.</source>
        <translation>%1 lässt sich nicht von Bildern leiten.</translation>
    </message>
</context>
<context>
    <name>maquette::ui::ReferenceRow</name>
    <message>
        <source>Guides the object, seen from</source>
        <translation>Leitet das Objekt, gesehen von</translation>
    </message>
    <message>
        <source>Reference picture %1</source>
        <translation>Vorbild %1</translation>
    </message>
    <message>
        <source>Turned</source>
        <translation>Gedreht</translation>
    </message>
    <message>
        <source>Where its camera stood: 0° sees the front, 90° the side on the right of the front, 180° the back</source>
        <translation>Wo die Kamera stand: 0° sieht die Vorderseite, 90° die Seite rechts davon, 180° die Rückseite</translation>
    </message>
    <message>
        <source>Direction of the picture&apos;s camera</source>
        <translation>Richtung der Kamera des Bildes</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Erhöht</translation>
    </message>
    <message>
        <source>How high its camera stood: 0° level with the object, 90° above it</source>
        <translation>Wie hoch die Kamera stand: 0° auf Höhe des Objekts, 90° darüber</translation>
    </message>
    <message>
        <source>Height of the picture&apos;s camera</source>
        <translation>Höhe der Kamera des Bildes</translation>
    </message>
    <message>
        <source>Leave the picture out</source>
        <translation>Das Bild weglassen</translation>
    </message>
</context>
<context>
    <name>maquette::ui::RoundCard</name>
    <message>
        <source>One front</source>
        <translation>Eine Vorderseite</translation>
    </message>
    <message>
        <source>Looks alike from all sides</source>
        <translation>Sieht von allen Seiten gleich aus</translation>
    </message>
    <message numerus="yes">
        <source>Shows a front on %n sides: possible double face</source>
        <translation>
            <numerusform>Zeigt auf %n Seite eine Vorderseite: vielleicht ein Doppelgesicht</numerusform>
            <numerusform>Zeigt auf %n Seiten eine Vorderseite: vielleicht ein Doppelgesicht</numerusform>
        </translation>
    </message>
    <message>
        <source>No clear front yet</source>
        <translation>Noch keine klare Vorderseite</translation>
    </message>
    <message>
        <source>Early in a run it often still mends itself. If it stays, another seed helps, or, with models that know no camera, “Against repeated fronts”.</source>
        <translation>Früh im Lauf gibt es sich oft noch. Bleibt es, hilft ein anderer Startwert oder, bei Modellen ohne Kamera, „Gegen wiederholte Vorderseiten“.</translation>
    </message>
    <message>
        <source>Another seed often helps, or words for the back, such as “with a tail”.</source>
        <translation>Ein anderer Startwert hilft oft, oder Worte für die Rückseite, etwa „with a tail“.</translation>
    </message>
    <message>
        <source>%1: %2 % like the front, shows a front</source>
        <translation>%1: zu %2 % wie die Vorderseite, zeigt eine Vorderseite</translation>
    </message>
    <message>
        <source>%1: %2 % like the front</source>
        <translation>%1: zu %2 % wie die Vorderseite</translation>
    </message>
    <message>
        <source>From all sides, step %1</source>
        <translation>Rundum, Schritt %1</translation>
    </message>
    <message>
        <source>From all sides</source>
        <translation>Rundum</translation>
    </message>
    <message>
        <source>Seen from above, the front at the bottom: the further out, the more a side looks like the front. Dots are sides that show a front.</source>
        <translation>Von oben gesehen, die Vorderseite unten: je weiter außen, desto mehr gleicht eine Seite der Vorderseite. Punkte sind Seiten, die eine Vorderseite zeigen.</translation>
    </message>
    <message>
        <source>From all sides: %1</source>
        <translation>Rundum: %1</translation>
    </message>
    <message>
        <source>Things such as balls and bowls do; nothing is wrong with it.</source>
        <translation>Bälle und Schalen tun das; daran ist nichts falsch.</translation>
    </message>
</context>
<context>
    <name>maquette::ui::ScaleBar</name>
    <message>
        <source>%1 units</source>
        <translation>%1 Einheiten</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Maßstab</translation>
    </message>
    <message>
        <source>The bar is %1 long where the object stands.</source>
        <translation>Der Balken ist dort, wo das Objekt steht, %1 lang.</translation>
    </message>
</context>
<context>
    <name>maquette::ui::Seeing</name>
    <message>
        <source>Views, own views and the turntable</source>
        <translation>Ansichten, eigene Ansichten und Drehteller</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>There is nothing to turn round yet.</source>
        <translation>Es ist noch nichts da, um das man drehen könnte.</translation>
    </message>
</context>
<context>
    <name>maquette::ui::SessionKeeper</name>
    <message>
        <source>Maquette was not closed properly last time. What you had typed and set is back.</source>
        <translation>Maquette wurde beim letzten Mal nicht richtig geschlossen. Eingaben und Einstellungen sind wieder da.</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Clear the prompt and put the settings back to the preset’s</source>
        <translation>Beschreibung leeren und Einstellungen auf die Stufe zurücksetzen</translation>
    </message>
</context>
<context>
    <name>maquette::ui::ShortcutDialog</name>
    <message>
        <source>Back to the usual keys</source>
        <translation>Zurück zu den üblichen Tasten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Befehle suchen</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Keys of %1</source>
        <translation>Tasten von %1</translation>
    </message>
    <message>
        <source>%1 would run both “%2” and “%3”. Give one of them other keys.</source>
        <translation>%1 würde „%2“ und „%3“ zugleich auslösen. Einem davon andere Tasten geben.</translation>
    </message>
    <message>
        <source>Use these keys from now on</source>
        <translation>Diese Tasten von nun an verwenden</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>maquette::ui::StarField</name>
    <message numerus="yes">
        <source>Rating: %n star(s)</source>
        <translation>
            <numerusform>Bewertung: %n Stern</numerusform>
            <numerusform>Bewertung: %n Sterne</numerusform>
        </translation>
    </message>
    <message>
        <source>Rating: no stars</source>
        <translation>Bewertung: keine Sterne</translation>
    </message>
    <message>
        <source>Click a star, or type 0 to 5</source>
        <translation>Einen Stern anklicken oder 0 bis 5 tippen</translation>
    </message>
    <message>
        <source>This cannot be changed now</source>
        <translation>Das lässt sich jetzt nicht ändern</translation>
    </message>
</context>
<context>
    <name>maquette::ui::TagEditor</name>
    <message>
        <source>Tags in use</source>
        <translation>Verwendete Schlagwörter</translation>
    </message>
    <message>
        <source>Take this tag away</source>
        <translation>Dieses Schlagwort wegnehmen</translation>
    </message>
    <message>
        <source>Take the tag “%1” away</source>
        <translation>Schlagwort „%1“ wegnehmen</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Words of your own to find objects by; Enter adds one</source>
        <translation>Eigene Wörter, um Objekte zu finden; Eingabe fügt eines hinzu</translation>
    </message>
</context>
<context>
    <name>maquette::ui::ThreadedSurface</name>
    <message>
        <source>OpenGL could not be started.</source>
        <translation>OpenGL ließ sich nicht starten.</translation>
    </message>
</context>
<context>
    <name>maquette::ui::TimelineBar</name>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>Moments of the run</source>
        <translation>Augenblicke des Laufs</translation>
    </message>
    <message>
        <source>How the object formed: drag to see an earlier moment. Large dots can be kept or gone on from.</source>
        <translation>Wie sich das Objekt geformt hat: ziehen, um einen früheren Augenblick zu sehen. Große Punkte lassen sich behalten oder fortsetzen.</translation>
    </message>
</context>
<context>
    <name>maquette::ui::Transport</name>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stop here; you can keep what is there</source>
        <translation>Hier aufhören; was da ist, kann bleiben</translation>
    </message>
    <message>
        <source>Stop here?</source>
        <translation>Hier aufhören?</translation>
    </message>
    <message>
        <source>Keep what is there</source>
        <translation>Behalten, was da ist</translation>
    </message>
    <message>
        <source>The object as it is now goes into the library</source>
        <translation>Das Objekt, wie es jetzt ist, kommt in die Bibliothek</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Nothing of this run is kept</source>
        <translation>Nichts von diesem Lauf bleibt</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Let it form further</source>
        <translation>Weiter entstehen lassen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Getting ready …</source>
        <translation>Vorbereitung …</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Hold the formation; you can still look round</source>
        <translation>Die Entstehung anhalten; umsehen geht weiter</translation>
    </message>
    <message>
        <source>Pausing is possible once the object is forming</source>
        <translation>Anhalten geht, sobald das Objekt entsteht</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Hält an …</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>%1 it/s</source>
        <translation>%1 it/s</translation>
    </message>
    <message>
        <source>From the next step on the object follows these words</source>
        <translation>Vom nächsten Schritt an folgt das Objekt diesen Worten</translation>
    </message>
    <message>
        <source>Say it in other words while it forms</source>
        <translation>Es mit anderen Worten sagen, während es sich formt</translation>
    </message>
    <message>
        <source>Change the prompt</source>
        <translation>Prompt ändern</translation>
    </message>
    <message>
        <source>Other words for this run</source>
        <translation>Andere Worte für diesen Lauf</translation>
    </message>
    <message>
        <source>Go on with this</source>
        <translation>Damit weiter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Leave the words as they are</source>
        <translation>Die Worte lassen, wie sie sind</translation>
    </message>
    <message>
        <source>From a picture</source>
        <translation>Von einem Bild</translation>
    </message>
    <message>
        <source>What this run should leave out from now on</source>
        <translation>Was dieser Lauf von nun an weglassen soll</translation>
    </message>
    <message>
        <source>Leave out, for example “blurry, text”</source>
        <translation>Weglassen, etwa „blurry, text“</translation>
    </message>
    <message>
        <source>What to leave out</source>
        <translation>Was wegbleiben soll</translation>
    </message>
    <message>
        <source>Clear what to leave out</source>
        <translation>Leeren, was wegbleiben soll</translation>
    </message>
    <message>
        <source>Next …</source>
        <translation>Nächstes …</translation>
    </message>
    <message>
        <source>Write down what shall form after this</source>
        <translation>Aufschreiben, was danach entstehen soll</translation>
    </message>
    <message>
        <source>Queue what shall form next</source>
        <translation>Einreihen, was als Nächstes entstehen soll</translation>
    </message>
</context>
<context>
    <name>maquette::ui::Turntable</name>
    <message>
        <source>Turntable &amp;speed</source>
        <translation>Tempo des Drehtellers</translation>
    </message>
</context>
<context>
    <name>maquette::ui::ViewCube</name>
    <message>
        <source>Front</source>
        <translation>Vorn</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Hinten</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Oben</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Unten</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Ansicht: %1</translation>
    </message>
    <message>
        <source>Arrow keys look from the next side, Space opens the views.</source>
        <translation>Pfeiltasten sehen von der nächsten Seite, Leertaste öffnet die Ansichten.</translation>
    </message>
    <message>
        <source>You look %1. Click a side to look from there; drag to turn.</source>
        <translation>Gesehen wird %1. Eine Seite anklicken, um von dort zu sehen; ziehen dreht.</translation>
    </message>
</context>
<context>
    <name>maquette::ui::ViewWords</name>
    <message>
        <source>from the front</source>
        <translation>von vorn</translation>
    </message>
    <message>
        <source>from the front right</source>
        <translation>von vorn rechts</translation>
    </message>
    <message>
        <source>from the right</source>
        <translation>von rechts</translation>
    </message>
    <message>
        <source>from the back right</source>
        <translation>von hinten rechts</translation>
    </message>
    <message>
        <source>from behind</source>
        <translation>von hinten</translation>
    </message>
    <message>
        <source>from the back left</source>
        <translation>von hinten links</translation>
    </message>
    <message>
        <source>from the left</source>
        <translation>von links</translation>
    </message>
    <message>
        <source>from the front left</source>
        <translation>von vorn links</translation>
    </message>
    <message>
        <source>from above</source>
        <translation>von oben</translation>
    </message>
    <message>
        <source>from below</source>
        <translation>von unten</translation>
    </message>
    <message>
        <source>%1, above</source>
        <translation>%1, von oben</translation>
    </message>
    <message>
        <source>%1, below</source>
        <translation>%1, von unten</translation>
    </message>
</context>
<context>
    <name>maquette::ui::Viewport</name>
    <message>
        <source>Viewport</source>
        <translation>Bühne</translation>
    </message>
    <message>
        <source>The object as it forms. Arrow keys turn it, plus and minus zoom.</source>
        <translation>Das Objekt, wie es entsteht. Pfeiltasten drehen es, Plus und Minus ändern den Abstand.</translation>
    </message>
</context>
<context>
    <name>maquette::ui::Welcome</name>
    <message>
        <source>Computed on this machine: %1.</source>
        <translation>Rechnet auf diesem Computer: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a preset and its description</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>maquette::ui::WelcomePage</name>
    <message>
        <source>What shall form first?</source>
        <translation>Was soll zuerst entstehen?</translation>
    </message>
    <message>
        <source>Choose a picture and press Start, or say it in your own words below.</source>
        <translation>Ein Bild wählen und Starten drücken, oder es unten in eigenen Worten sagen.</translation>
    </message>
    <message>
        <source>Fill in “%1”</source>
        <translation>„%1“ eintragen</translation>
    </message>
    <message>
        <source>Language of the desktop</source>
        <translation>Sprache des Desktops</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The language of the studio; prompts are in English</source>
        <translation>Die Sprache des Studios; Beschreibungen sind auf Englisch</translation>
    </message>
    <message>
        <source>Theme of the desktop</source>
        <translation>Erscheinung des Desktops</translation>
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
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Erscheinung</translation>
    </message>
    <message>
        <source>How the studio looks</source>
        <translation>Wie das Studio aussieht</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Go to the empty stage; the Help menu brings this page back</source>
        <translation>Zur leeren Bühne; das Menü Hilfe holt diese Seite zurück</translation>
    </message>
</context>
<context>
    <name>maquette::ui::WipeLine</name>
    <message>
        <source>Line between the two, at %1 %</source>
        <translation>Linie zwischen beiden, bei %1 %</translation>
    </message>
    <message>
        <source>Left and Right move it.</source>
        <translation>Links und Rechts verschieben sie.</translation>
    </message>
    <message>
        <source>Drag the line to wipe between the two</source>
        <translation>Die Linie ziehen, um zwischen beiden zu wischen</translation>
    </message>
</context>
</TS>
