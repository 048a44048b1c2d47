# A list that comes in: src/import, src/gui/dialog/import.

import-error-encoding = Die Datei { $file } ist kein UTF-8-Text. Sie sieht nach { $encoding } aus: Sehen Sie sich die ersten Zeilen an, und übernehmen Sie die Liste, wenn sie sich gut lesen lassen.
import-error-broken = { $file } ist beschädigt und lässt sich nicht lesen. Speichern Sie die Datei noch einmal, oder laden Sie sie neu herunter.
import-error-too-large = { $file } ist zu groß für eine Liste: mehr als 32 MB. Speichern Sie nur die Zeilen und Spalten, die gebraucht werden.
import-error-unpacked-too-large = { $file } ist ausgepackt größer als 128 MB, die Formate darin größer als 8 MB oder eine Zelle größer als 1 MB. So groß ist keine Liste. Speichern Sie das Blatt mit den Namen für sich, als CSV.
import-error-page-too-large = { $file } ist zu groß für eine gespeicherte Seite: mehr als 8 MB Text oder mehr als 1.000.000 Teile. Speichern Sie nur die Tabelle, als CSV.
import-error-too-deep = { $file } ist keine Liste: Tabellen oder Werte stehen mehr als { $levels }-fach ineinander. Speichern Sie nur die Tabelle mit den Namen, als CSV.
import-error-too-many-rows = { $file } hat zu viele Zeilen für eine Liste: mehr als 50.000. Speichern Sie die Datei als zwei Listen.
import-error-too-many-columns = { $file } hat zu viele Spalten für eine Liste: mehr als 512. Löschen Sie die leeren Spalten, und speichern Sie die Datei noch einmal.
import-error-too-many-cells = { $file } ist zu groß für eine Liste: mehr als { $most } Zellen. Löschen Sie die Spalten, die nicht gebraucht werden, oder speichern Sie die Datei als zwei Listen.
import-error-cell-too-long = { $file }: Zeile { $row }, Spalte { $column } enthält mehr als 1 MB Text. Fehlt dort ein Anführungszeichen?
import-error-field-too-long = { $file }: Zeile { $row }, Spalte „{ $column }“ enthält mehr als 4 KB Text. Fehlt dort ein Anführungszeichen?
import-error-empty = { $file } ist leer. Laden Sie die Liste noch einmal herunter.
import-error-not-text = { $file } ist kein UTF-8-Text (Zeile { $line }). Speichern Sie die Datei als CSV in UTF-8 und versuchen Sie es noch einmal.
import-error-future-day = { $file }: Der { $date } liegt nach heute ({ $today }). Eine Liste kann nicht neuer sein als heute. Bitte geben Sie den Tag an, an dem sie galt.
import-error-older-than-its-rows = { $file }: Die Liste kann nicht vom { $date } sein. Zeile { $row } nennt einen späteren Tag ({ $column }: { $proven }). Bitte geben Sie keinen früheren Tag an.
import-error-other-country = { $file } ist eine Liste von Orten in diesem Land: { $country }. Bitte lassen Sie --country weg.
import-error-misread = { $file } lässt sich als { $encoding } nicht gut lesen: Die Namen wären falsch. Als { $fits } liest es sich gut; bitte wählen Sie das.
import-error-misread-unknown = { $file } lässt sich als { $encoding } nicht gut lesen: Die Namen wären falsch. Bitte wählen Sie eine andere Kodierung.
import-error-saved-misread = Die Buchstaben in { $file } sind falsch: Ein Text in { $fits } wurde so gespeichert, als wäre er { $encoding }. Öffnen Sie das Original als { $fits }, und speichern Sie es neu als UTF-8.
import-error-letters-lost = In { $file } stehen Fragezeichen für die meisten Buchstaben. Sie gingen beim Speichern verloren und lassen sich nicht zurückholen. Speichern Sie das Original noch einmal, als UTF-8 oder .xlsx.
import-error-kind-save-as-table = { $file } ist eine Datei der Art { $kind }, die Kartka nicht liest. Öffnen Sie sie im Programm, mit dem sie gemacht ist, und speichern Sie sie als .xlsx oder als CSV in UTF-8.
import-error-kind-copy-table = { $file } ist eine Datei der Art { $kind }, die Kartka nicht liest. Wenn eine Tabelle darin steht, kopieren Sie sie in eine Tabellenkalkulation, und speichern Sie das als .xlsx oder CSV.
import-error-kind-ask-for-table = { $file } ist ein Bild ({ $kind }). Buchstaben in Bildern liest Kartka nicht. Besorgen Sie die Liste als Tabelle: .xlsx oder CSV.
import-error-kind-unpack = { $file } ist ein Archiv ({ $kind }). Entpacken Sie es, und wählen Sie die Liste darin.
import-error-kind-export = { $file } ist eine Datei der Art { $kind }, die Kartka nicht liest. Exportieren Sie daraus die Tabelle mit den Namen als CSV in UTF-8.
import-error-kind-save-as-page = { $file } ist eine Seite, die mit ihren Bildern gespeichert ist ({ $kind }). Öffnen Sie sie im Browser, und speichern Sie sie als „Webseite, nur HTML“.
import-error-kind-unlock = { $file } ist mit einem Passwort geschützt ({ $kind }). Öffnen Sie die Datei im Programm, mit dem sie gemacht ist, und speichern Sie sie ohne Passwort als .xlsx.
import-error-kind-other = { $file } ist weder Text noch Tabelle. Speichern Sie die Liste als .xlsx oder als CSV in UTF-8.
import-error-no-header = { $file }: Wir kennen keine der Spalten, wie etwa „name“ oder „prison“. Bitte sagen Sie, was in den Spalten steht.
import-error-missing-column = { $file }: Keine Spalte kennen wir als „{ $column }“. Eine Liste braucht die Namen und die Orte. Bitte sagen Sie, in welchen Spalten sie stehen.

# What the command line adds to an error.
import-encoding-how = Sehen Sie sich die ersten Zeilen an: --preview --encoding { $encoding }. Lesen sie sich gut, übernehmen Sie die Liste mit --encoding { $encoding }.
import-columns-found = Die Spalten der Datei: { $columns }.
import-columns-how = Sagen Sie von jeder, was darin steht: --column "{ $column }=name". Nach „=“ kann stehen: { $kinds }. --preview zeigt die ersten Zeilen.

# A list whose file no dialog gave.
import-path = Es wurde keine Datei gewählt
import-path-text = Falls sich kein Dialog geöffnet hat: Ziehen Sie die Datei auf dieses Fenster, oder schreiben Sie ihren Pfad
import-path-read = Lesen

import-column-id = Nummer in der Liste
import-column-page = Seite über die Person
import-column-name = Name
import-column-family-first-name = Name, Familienname zuerst
import-column-given-name = Vorname
import-column-family-name = Familienname
import-column-patronymic = Vatersname
import-column-official-name = Name im Pass
import-column-dative = Name im Dativ
import-column-status = ob auf eine Karte gewartet wird
import-column-can-write = ob man schreiben kann
import-column-sex = Mann oder Frau
import-column-story = ein paar Worte über die Person
import-column-birth = Geburtsdatum
import-column-birth-year = Geburtsjahr
import-column-arrested = Tag der Festnahme
import-column-place = Gefängnis und Adresse
import-column-colony-place = Strafkolonie
import-column-remand-place = Untersuchungsgefängnis
import-column-facility = Gefängnis
import-column-address = Adresse
import-column-street = Straße
import-column-postcode = Postleitzahl
import-column-locality = Ort
import-column-district = Kreis
import-column-region = Gebiet
import-column-country = Land
import-column-extra = Abteilung, Brigade, Nummer
import-column-sentence = Urteil
import-column-penalty = Rest des Urteils
import-column-released = Tag der Freilassung
import-column-died = Todestag
import-column-unread = wird nicht gelesen
import-column-verdict = Tag des Urteils
import-column-name-be = Name auf Belarussisch
import-column-name-latin = Name in lateinischer Schrift
import-column-known-for = Tag, für den es bekannt ist
import-column-known-from = wer es sagt

import-preview = { $file }: { $format }, { $encoding }, Zeilen: { $n }. Spalten:
import-no-such-column = In der ersten Zeile gibt es keine Spalte „{ $column }“.

# Der Bericht über eine eingelesene Liste.
import-rows = Zeilen: { $n }
import-active = Anerkannte politische Gefangene: { $n }
import-former = Ehemalige: { $n }
import-np = Ohne Anerkennung: { $n }
import-sendable = Man kann ihnen schreiben: { $n }
import-address-differs = Die Liste hat eine andere Adresse als wir: { $n }
import-unlisted-facility = An einem Ort, den wir nicht kennen: { $n }
import-sex-missing = Die Liste sagt nicht, ob Frau oder Mann: { $n }
import-lookalike-groups = Gruppen, die sich gleichen (werden nie zusammengelegt): { $n }
import-hidden-characters = Namen mit unsichtbaren Zeichen, bereinigt: { $n }
import-names-repaired = Namen mit berichtigten Buchstaben (Großbuchstaben, anderes Alphabet): { $n }
import-titles-removed = Namen, von denen Anrede oder Titel abgetrennt wurde: { $n }
import-cannot = Man kann ihnen nicht schreiben:
import-skipped = Zeile { $row } ausgelassen: { $reason }
import-dry-run = Nichts wurde gespeichert: Das war nur eine Probe.
import-choose = Liste wählen
import-reading = Die Liste wird gelesen …
import-failed = Diese Datei lässt sich nicht übernehmen
import-read = Das steht in der Liste
import-taken = Die Liste ist übernommen
import-file = { $file }, Stand { $date }
import-taken-file = { $file }
import-take = Diese Menschen übernehmen
import-not-now = Nicht jetzt
import-close = Schließen
import-no-such-change = Diese Liste ändert nichts an „{ $id }“: da war nichts zu übernehmen.
import-encoding = Sind die Buchstaben unten lesbar? Wenn nicht, wählen Sie eine andere Kodierung.
import-many-gone-how = Ist diese Datei nur ein Teil der Liste? Dann nehmen Sie unten das Häkchen bei „nicht mehr auf der Liste“ weg.
import-held-again-how = Bitte sehen Sie sich jede einzelne Person an, und setzen Sie das Häkchen nur, wo es stimmt.
import-clock-behind = Liste vom { $date }: Stimmt das Datum des Computers?

import-skip-too-few-cells = sie hat zu wenige Felder
import-skip-no-name = sie nennt niemanden
import-skip-long-name = ihr Name ist länger als 256 Buchstaben
import-skip-same-id = eine frühere Zeile hat dieselbe id

import-first-title = Holen Sie die heutige Liste
import-first-text = Diese Menschen sind erfunden, damit Sie alles ausprobieren können.
import-first-page = Öffnen Sie prisoners.spring96.org/en/list in einem Browser, laden Sie die Liste als CSV herunter und ziehen Sie die Datei auf dieses Fenster.
import-first-choose = Datei wählen

import-report-rows = { PLURAL($n) ->
    [one] { $number } Zeile
   *[other] { $number } Zeilen
}
import-report-active = { PLURAL($n) ->
    [one] { $number } Mensch ist im Gefängnis
   *[other] { $number } Menschen sind im Gefängnis
}
import-report-sendable = { PLURAL($n) ->
    [one] { $number } Menschen kann man schreiben
   *[other] { $number } Menschen kann man schreiben
}
import-report-address-differs = { PLURAL($n) ->
    [one] { $number } Adresse weicht von unserer ab; beide bleiben erhalten
   *[other] { $number } Adressen weichen von unseren ab; beide bleiben erhalten
}
import-report-unlisted = { PLURAL($n) ->
    [one] { $number } Mensch an einem Ort, den wir nicht kennen, ohne Adresse
   *[other] { $number } Menschen an Orten, die wir nicht kennen, ohne Adresse
}
import-report-sex-missing = { PLURAL($n) ->
    [one] Bei { $number } Menschen sagt die Liste nicht, ob Frau oder Mann; Sie werden gefragt
   *[other] Bei { $number } Menschen sagt die Liste nicht, ob Frau oder Mann; Sie werden gefragt
}
import-report-lookalike = { PLURAL($n) ->
    [one] { $number } Gruppe mit gleichem Namen und Geburtsdatum; bleibt getrennt
   *[other] { $number } Gruppen mit gleichem Namen und Geburtsdatum; bleiben getrennt
}
import-report-hidden = { PLURAL($n) ->
    [one] { $number } Name enthielt unsichtbare Zeichen; sie wurden entfernt
   *[other] { $number } Namen enthielten unsichtbare Zeichen; sie wurden entfernt
}
import-report-repaired = { PLURAL($n) ->
    [one] In { $number } Namen wurden Buchstaben berichtigt: Großbuchstaben oder solche eines anderen Alphabets
   *[other] In { $number } Namen wurden Buchstaben berichtigt: Großbuchstaben oder solche eines anderen Alphabets
}
import-report-titles = { PLURAL($n) ->
    [one] Von { $number } Namen wurde Anrede oder Titel abgetrennt
   *[other] Von { $number } Namen wurden Anreden oder Titel abgetrennt
}
import-report-skipped = { PLURAL($n) ->
    [one] { $number } Zeile wurde ausgelassen:
   *[other] { $number } Zeilen wurden ausgelassen:
}
import-report-skipped-more = { PLURAL($n) ->
    [one] und { $number } weitere
   *[other] und { $number } weitere
}
import-report-remarks = In der Liste nicht verstanden: { $number }

import-day-asked = Diese Liste sagt nicht, von welchem Tag sie ist, und sie nähme zurück, was wir wissen, wie eine alte Liste es tut. Bitte geben Sie mit --as-of YYYY-MM-DD den Tag an, an dem sie galt (das Datum der Datei wäre { $date }, aber eine Kopie ändert es).
import-day-proposed = Diese Liste sagt nicht, von welchem Tag sie ist. Genommen wurde das Datum der Datei: { $date }. Wenn das nicht stimmt, lesen Sie sie noch einmal mit --as-of YYYY-MM-DD ein.
import-day-title = Von welchem Tag ist diese Liste?
import-day-file-date = Die Datei sagt es nicht. Ihr eigenes Datum ist { $date }, aber beim Kopieren ändert es sich.
import-day-needed = Diese Liste würde zurücknehmen, was bekannt ist, wie es eine alte Liste tut. Bitte sagen Sie zuerst, von welchem Tag sie ist.
import-day-right = Sie ist vom { $date }
import-day-field = der Tag, an dem die Liste galt: 20.11.2026
import-day-take = Diesen Tag nehmen
import-day-unread = Das ist kein ganzer Tag. Schreiben Sie ihn so: 20.11.2026.
import-dates-title = Was steht in diesen Daten zuerst?
import-dates-text = Die Spalte verrät nicht, ob 3/4 der 3. April oder der 4. März ist. Ihre Antwort gilt nur für diese Liste.
import-dates-day-first = Der Tag: 3/4 ist der 3. April
import-dates-month-first = Der Monat: 3/4 ist der 4. März
import-dates-how = Ist 3/4 in dieser Liste der 3. April, lesen Sie sie noch einmal mit --dates day-first ein; ist es der 4. März, mit --dates month-first.
import-country-title = In welchem Land sind diese Orte?
import-country-text = { $n ->
    [0] Die Orte dieser Liste, zu denen sie kein Land nennt, sind in diesem.
    [one] { $n } Mensch ist an einem Ort in Haft, zu dem die Liste kein Land nennt. Sagen Sie es hier für die ganze Liste; sonst geht keine Karte dorthin.
   *[other] { $n } Menschen sind an Orten in Haft, zu denen die Liste kein Land nennt. Sagen Sie es hier für die ganze Liste; sonst geht keine Karte dorthin.
}

import-remark-unknown-status = Zeile { $row }: Den Status „{ $text }“ verstehen wir nicht. Dann weiß niemand, ob die Person noch in Haft ist, und es geht keine Karte dorthin.
import-remark-empty-status = Zeile { $row }: Der Status ist leer. Dann weiß niemand, ob die Person noch in Haft ist, und es geht keine Karte dorthin.
import-remark-release-is-over = Zeile { $row }: als in Haft geführt, aber der Tag der Freilassung ist vorbei ({ $text }). Bitte prüfen Sie es; bis dahin geht keine Karte dorthin.
import-remark-strange-death = Zeile { $row }: „{ $text }“ in der Spalte des Todes ist weder ein Tag noch ja oder nein. Sind die Felder dieser Zeile verrutscht? Bis das klar ist, geht keine Karte dorthin.
import-remark-place-word = Zeile { $row }: Im Feld des Ortes steht auch „{ $text }“. Das gilt, nicht die Adresse daneben.
import-remark-strange-release = Zeile { $row }: In der Spalte der Freilassung steht „{ $text }“, das ist kein Datum. Bis das klar ist, entsteht keine Karte.
import-remark-strange-name = Zeile { $row }: „{ $text }“ ist nicht einfach der Name eines Menschen. Bitte sehen Sie nach; bis dahin entsteht keine Karte.
import-remark-dative-name = Zeile { $row }: „{ $text }“ steht wohl im Dativ („wem?“), wie auf einem Umschlag. Bitte schreiben Sie den Namen in der Grundform und lesen Sie die Liste noch einmal ein; bis dahin entsteht keine Karte.
import-remark-column-not-read = Die Spalte „{ $text }“ wird nicht gelesen. Wenn darin steht, wer frei oder verstorben ist, benennen Sie zuerst die Spalte.
import-remark-note-word = Zeile { $row }: An anderer Stelle der Zeile steht „{ $text }“. Bitte prüfen Sie, ob die Haft andauert; bis dahin entsteht keine Karte.
import-remark-under-heading = Zeile { $row } steht unter der Überschrift „{ $text }“. Bitte prüfen Sie das; bis dahin entsteht keine Karte.
import-remark-place-remainder = Zeile { $row }: Im Feld des Ortes ist „{ $text }“ nicht verständlich. Bitte sehen Sie nach, wo der Haftort ist.
import-remark-other-street = Zeile { $row }: Die Liste nennt für diesen Ort eine andere Straße („{ $text }“) als Kartka. Bitte sehen Sie nach, welche Adresse gilt.
import-remark-day-order = { $n ->
    [1] Zeile
   *[other] Zeilen
} { $rows }: { $column }: In „{ $text }“ kann der Tag oder der Monat zuerst stehen, und die Spalte verrät nicht, was gilt. Was nicht sicher ist, bleibt weg; bitte geben Sie die Reihenfolge an.
import-remark-strange-date = { $n ->
    [1] Zeile
   *[other] Zeilen
} { $rows }: { $column }: „{ $text }“ lässt sich nicht sicher als Datum lesen. Die Angabe bleibt weg; bitte sehen Sie nach.
import-remark-future-day = Zeile { $row }: { $column } liegt nach heute ({ $text }). Die Angabe wird nicht verwendet.
import-remark-strange-day = Zeile { $row }: { $column } ist kein Tag bis heute ({ $text }). Bis das klar ist, geht keine Karte dorthin.
import-remark-same-person = Die Zeilen { $first } und { $row } haben dieselbe id ({ $text }). Es gilt die schlimmere Angabe: tot, frei, unbekannt, dann in Haft.
import-remark-shipped-id = Zeile { $row }: Die id „{ $text }“ gehört zu den Menschen, die Kartka selbst kennt. Dieser Eintrag bleibt von ihnen getrennt.
import-unread = „{ $name }“ wird nicht gelesen: Dort stehen keine Spalten einer Liste (Zeilen: { $n }).
import-skip-header = sie nennt noch einmal die Spalten
import-skip-total = sie ist eine Summenzeile
import-remark-lost-letter = Zeile { $row }: In „{ $text }“ fehlt ein Buchstabe. Bitte berichtigen Sie das; bis dahin entsteht keine Karte.
import-remark-misread = Zeile { $row }: Die Buchstaben in „{ $text }“ sind falsch, sie sind in einer anderen Kodierung. Bitte berichtigen Sie das; bis dahin entsteht keine Karte.
import-remark-short-row = Zeile { $row } ({ $text }) hat weniger Felder als die erste, und sie können verschoben sein. Bitte sehen Sie nach; bis dahin entsteht keine Karte.
import-remark-long-row = Zeile { $row } hat mehr Felder als die erste („{ $text }“), und sie können verschoben sein. Bitte sehen Sie nach; bis dahin entsteht keine Karte.
import-remark-torn-row = Zeile { $row } ({ $text }): Ein Anführungszeichen fehlt, und die Zeilen darunter können in diese geraten sein. Bitte berichtigen Sie das in der Datei; bis dahin entsteht keine Karte.
import-remark-hidden-sheet = Zeile { $row } steht auf dem ausgeblendeten Blatt „{ $text }“. Bitte prüfen Sie das; bis dahin entsteht keine Karte.
import-remark-row-ends-early = Zeile { $row } ({ $text }) endet vor den letzten Spalten. Sie gelten als leer.
import-remark-cell-past-header = Zeile { $row }: „{ $text }“ steht rechts von den Spalten und wird nicht gelesen.
import-remark-above-header = Zeile { $row } steht über den Spalten: „{ $text }“.
import-report-notes = Zur Kenntnis: { $number }
import-report-copy = Diesen Bericht kopieren

# A file of a kind that we do not know.
import-columns-title = Was steht in den Spalten?
import-columns-file =
    { PLURAL($n) ->
        [one] { $file }, { $number } Zeile
       *[other] { $file }, { $number } Zeilen
    }
import-columns-text = Bitte sehen Sie an, wofür jede Spalte gehalten wird. Es wird für Dateien mit derselben ersten Zeile gemerkt.
import-columns-rows = Die ersten Zeilen
import-columns-take = Die Liste so lesen
import-error-addresses = { $file } hat keine Tabelle mit Menschen. Adressen im Text: { $n }. Kopieren Sie sie und fügen Sie sie unter „Einen Menschen hinzufügen“ ein, oder starten Sie: kartka paste { $file }. Jede wird Ihnen gezeigt, bevor jemand behalten wird.
