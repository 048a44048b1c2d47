# Was die Befehlszeile sagt.
help = Einen Menschen wählen, der aus politischen Gründen im Gefängnis ist, eine Karte schreiben und sie mit der richtigen Adresse drucken. Ohne Befehl öffnet sich das Fenster.
help-data-dir = Alles in diesem Ordner ablegen statt in den eigenen Ordnern
help-today = Diesen Tag als heute nehmen
help-import = Eine Liste aus einer Datei einlesen
help-import-file = Die Liste, so wie sie heruntergeladen wurde (CSV)
help-import-as-of = Der Tag, an dem die Liste gestimmt hat; ohne Angabe das Datum der Datei
help-import-dry-run = Nur sagen, was in der Datei steht; nichts speichern
help-import-accept = Welche Änderungen übernommen werden: all, released, moved, new; ohne Angabe alles, wonach nicht gefragt werden muss (wieder Inhaftierte nie)
help-import-reject = Wessen Änderungen nicht übernommen werden, nach id; nach einer nicht übernommenen Freilassung braucht jede Karte Ihr Wort
help-import-json = Als JSON antworten
help-people = Sagen, wer auf der Liste steht und wem man schreiben kann
help-people-search = Ein Name oder ein Ort, in kyrillischen oder lateinischen Buchstaben
help-people-sendable = Nur die, denen man schreiben kann
help-people-json = Als JSON antworten
help-address = Die Zeilen auf dem Umschlag sagen
help-address-id = Wessen Adresse
help-address-parts = Eine CSV-Datei mit fertigen Teilen: Kennung und Zeilen jedes Eintrags werden ausgegeben
help-address-origin = Das Absendeland
help-address-script = In welcher Schrift: kyrillisch, kyrillisch mit einer lateinischen Zeile oder ganz lateinisch
help-address-language = Die Sprache der Zeilen
help-address-confirmed = Sie haben einen alten Eintrag selbst geprüft
help-templates = Sagen, welche fertigen Texte es gibt
help-templates-language = Nur die in dieser Sprache
help-templates-json = Als JSON antworten
help-check = Einen Text vor dem Absenden prüfen: ein Rat, nie ein Verbot
help-check-file = Der Text; - liest die Standardeingabe
help-check-language = Die Sprache, in der er sein soll
help-check-writer = Wer schreibt
help-check-to-sex = An wen geschrieben wird, Frau oder Mann
help-check-product = Worauf gedruckt werden soll
help-check-json = Als JSON antworten
help-card = Karten als PDF herstellen
help-card-to = An wen; mehrere ids ergeben mehrere Karten
help-card-all = An alle auf Ihren Listen, denen man schreiben kann
help-card-template = Der fertige Text; ohne ihn und ohne eigenen Text bleibt Platz zum Schreiben von Hand
help-card-text = Ein eigener Text; - liest die Standardeingabe
help-card-seed = Ein Text, der mit dieser Zahl aus den Sätzen gezogen wird, für jeden Menschen ein anderer
help-card-field = Was in einer Lücke des Textes steht: name, known, me, town, animal, age oder month
help-card-language = Die Sprache des Textes
help-card-writer = Wer schreibt
help-card-to-sex = An wen geschrieben wird, Frau oder Mann, falls die Liste es nicht sagt
help-card-product = Worauf gedruckt wird
help-card-origin = Das Absendeland
help-card-script = In welcher Schrift die Adresse steht
help-card-picture = Das Bild auf der Vorderseite
help-card-save-ink = Das Bild in Linien, um Tinte zu sparen
help-card-caption = Der Name des Bildes darunter, in der Sprache des Textes
help-card-hand = Wie der Text aussieht: gedruckt, wie von Hand, Linien zum Schreiben oder blass zum Nachziehen
help-card-sender = Absender, bis zu fünf Zeilen; ohne Angabe keiner
help-card-turning = Wie das Papier gewendet wird: vom Drucker über die lange oder kurze Kante oder von Hand
help-card-cut-and-stack = So, dass die Stapel der geschnittenen Bogen aufeinandergelegt in der Reihenfolge der Liste liegen
help-card-first = Das erste Etikett, das noch frei ist
help-card-measured-front = Was Sie auf Seite 1 der Testseite gemessen haben, in mm
help-card-measured-back = Was Sie auf Seite 2 der Testseite gemessen haben, in mm
help-card-confirmed = Sie haben alte Einträge selbst geprüft
help-card-another-person = Diese sind andere Menschen als die, die so heißen wie sie
help-card-anyway = Das PDF auch dann herstellen, wenn etwas nicht passt oder ein Buchstabe fehlt
help-card-output = Das PDF, das geschrieben wird
help-test-page = Die Seite, die zeigt, wie weit ein Drucker danebenliegt
help-test-page-product = Für das Papier dieses Produkts
help-test-page-output = Das PDF, das geschrieben wird

cli-no-window = Das Fenster lässt sich nicht öffnen: { $error }. Alles geht auch über die Befehlszeile: kartka --help
cli-no-such-person = Niemand hat die id { $id }. Suchen Sie mit: kartka people --search NAME
cli-no-such-template = Einen Text { $id } gibt es nicht. Sehen Sie nach mit: kartka templates
cli-no-such-product = Ein Format { $id } gibt es nicht. Es gibt: { $all }.
cli-no-such-picture = Ein Bild { $id } gibt es nicht. Es gibt: { $all }.
cli-photo-format = { $file } ist weder JPEG noch PNG noch WebP.
cli-photo-damaged = { $file } ist beschädigt.
cli-photo-too-large = { $file } ist zu groß: { $width } × { $height } Pixel. Wählen Sie ein kleineres Bild.
cli-measured = Diese Maße können nicht stimmen: Jedes liegt nahe bei 20 mm, in der Reihenfolge links, rechts, oben, unten.
cli-not-sendable = { $name }: { $reasons } { $advice }
cli-choose-another = Es wurde keine Karte gemacht. Wählen Sie jemanden, der noch wartet: kartka people --sendable
cli-confirm-with = Es wurde keine Karte gemacht. Wenn Sie es selbst geprüft haben, fügen Sie --confirmed hinzu.
cli-no-such-origin = Das Land { $code } ist nicht als Absendeland bekannt. Es gibt: { $all }.
cli-parts-row = Zeile { $row }: { $what }
parts-unknown-origin = ein Absendeland { $code } gibt es nicht
parts-unknown-script = eine Schrift „{ $script }“ gibt es nicht; schreiben Sie destination, both oder latin
parts-empty = weder ein Name noch ein Ort
parts-no-country = das Land ist nicht bekannt, oder die Teile der Adresse widersprechen sich: { $country }
cli-nobody = Auf Ihren Listen ist niemand, dem man schreiben kann. Lesen Sie zuerst eine Liste ein: kartka import FILE
cli-left-out = { PLURAL($n) ->
    [one] { $n } Mensch bekommt keine Karte:
   *[other] { $n } Menschen bekommen keine Karte:
}
cli-not-utf8 = { $file } ist kein UTF-8-Text. Speichern Sie die Datei als UTF-8 und versuchen Sie es noch einmal.
cli-ask-sex = { $name }: Die Liste sagt nicht, ob an eine Frau oder an einen Mann geschrieben wird, und der Text muss es wissen. Fügen Sie --to-sex m oder --to-sex f hinzu.
cli-ask-writer = Der Text muss wissen, wer schreibt. Fügen Sie --writer he, --writer she oder --writer we hinzu.
cli-ask-language = Diesen Text gibt es in dieser Sprache nicht. Sehen Sie nach mit: kartka templates
cli-ask-name = { $name }: Die Liste nennt den Namen nur in lateinischen Buchstaben, und eine Karte braucht den kyrillischen. Lesen Sie auch die russische oder belarussische Liste ein, oder fügen Sie --field { $field }=… hinzu.
cli-ask-field = Der Text braucht { $field }, und das ist nicht bekannt. Fügen Sie --field { $field }=… hinzu.
cli-does-not-fit = Es wurde kein PDF geschrieben:
cli-anyway = Kürzen Sie den Text, oder fügen Sie --anyway hinzu, um zu drucken, was passt.
cli-written = { PLURAL($n) ->
    [one] { $n } Karte steht in { $file }.
   *[other] { $n } Karten stehen in { $file }.
}
cli-can-be-written-to = man kann schreiben
cli-check-nothing = Nichts zu beanstanden: kein Wort, das Karten aufhält, nichts vergessen.
cli-example = Beispiel

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
import-cannot = Man kann ihnen nicht schreiben:
import-skipped = Zeile { $row } ausgelassen: { $reason }
skip-too-few-cells = sie hat zu wenige Felder
skip-no-name = sie nennt niemanden
skip-same-id = eine frühere Zeile hat dieselbe id
import-error-empty = { $file } ist leer. Laden Sie die Liste noch einmal herunter.
import-error-not-text = { $file } ist kein UTF-8-Text (Zeile { $line }). Speichern Sie die Datei als CSV in UTF-8 und versuchen Sie es noch einmal.
import-error-no-header = { $file } ist keine Liste, die wir kennen: Die erste Zeile nennt keine Spalte wie „name“ oder „prison“.
import-error-missing-column = { $file } hat keine Spalte „{ $column }“. Laden Sie die ganze Liste als CSV herunter.
import-dry-run = Nichts wurde gespeichert: Das war nur eine Probe.

# Warum man jemandem nicht schreiben kann, als Wort in einer Tabelle.
reason-short-released = frei
reason-short-died = verstorben
reason-short-not-designated = nicht als politisch gefangen anerkannt
reason-short-unknown-status = niemand sagt, ob noch in Haft
reason-short-unknown-place = Haftort unbekannt
reason-short-at-liberty = in Freiheit, bis die Strafe beginnt
reason-short-house-arrest = Hausarrest
reason-short-no-address = keine Postadresse bekannt
reason-short-place-unclear = Ort unklar
reason-short-historic = der Haftort ist umgezogen
reason-short-disputed = zur Adresse sagen die Quellen Verschiedenes
reason-short-namesake = heißt wie jemand, dem keine Karte gilt
reason-short-clock-behind = die Uhr des Computers geht wohl falsch
reason-short-unlisted = nicht mehr auf der Liste
reason-short-missing-field = etwas fehlt, was die Post dort braucht
reason-short-old = der Eintrag ist zu alt

# Paper and month of a job.
help-card-birthdays-in = Nur wer im angegebenen Monat geboren ist, 1 bis 12
help-card-paper = Das Papier im Drucker
cli-not-on-paper = { $id } wird auf anderem Papier gedruckt. Auf diesem Papier gibt es: { $all }.
