# The command line: src/cli.

cli-help-person-rule = Was nur für diese Person gilt: stickers=forbid, pages=2; stickers= nimmt es zurück
cli-help-person = Sagen, was von einem Menschen bekannt ist und seit wann, und behalten, was Sie dazu sagen
cli-help-person-id = Wer
cli-help-person-official = Der Name im Pass; leer entfernt ihn wieder
cli-help-person-patronymic = Der Vatersname; leer entfernt ihn wieder
cli-help-person-dative = Die ganze Namenszeile im Dativ («кому»); leer entfernt sie wieder
cli-help-person-extra = Eine weitere Zeile der Adresse: Abteilung, Brigade, Nummer; leer entfernt sie wieder
cli-help-person-sex = Mann oder Frau
cli-help-person-birth = Das Geburtsdatum oder nur das Jahr
cli-help-person-block = Ihr eigener Adressblock, als Datei; - liest die Standardeingabe, leer entfernt ihn wieder
cli-help-paste = Eine Adresse lesen, wie sie auf einer Seite oder in einer Nachricht steht
cli-help-paste-file = Der Text; - liest die Standardeingabe
cli-help-paste-name = Der Name in der Grundform, wo der Text ihn nicht sagt
cli-help-paste-place = Das gemeinte Gefängnis, mit seiner id
cli-help-paste-country = Das Land mit seinem Code, wenn der Text es nicht nennt; gibt es für das Land keine Regeln, wird die Adresse so gedruckt, wie sie dasteht
cli-help-paste-birth = Das Geburtsdatum oder nur das Jahr
cli-help-paste-keep = Den Menschen behalten, wenn nichts mehr gefragt wird
cli-help-places = Sagen, welche Haftorte es gibt und wie sicher ihre Adressen sind
cli-help-places-id = Nur dieser Ort
cli-help-places-confirm = Sie haben die Adresse heute geprüft: sie stimmt
cli-help-places-postcode = Die Postleitzahl, wo unsere falsch ist oder fehlt
cli-help-places-street = Straße und Hausnummer
cli-help-places-town = Der Ort, mit dem Wort für seine Art
cli-help-places-district = Der Kreis
cli-help-places-region = Das Gebiet
cli-help-places-language = Die Sprache, in der Sie die Adresse angeben
cli-help-places-forget = Vergessen, was Sie zu diesem Ort gesagt haben
cli-help-places-json = Als JSON antworten
cli-help-import-preview = Nur zeigen, was die Datei zu sein scheint: ihre Spalten und die ersten zehn Zeilen
cli-help-import-encoding = Die Kodierung der Datei, wenn sie nicht UTF-8 ist
cli-help-import-column = Was in einer Spalte steht, als KOPF=ART; wird für diesen Kopf gemerkt
cli-help-import-country = Das Land aller Orte, für die weder die Liste noch ihre Zeile eines nennt, mit seinem Code: by, ru, az
cli-help-import-dates = Ob in Daten, die es nicht selbst verraten, der Tag oder der Monat zuerst steht: day-first, month-first; gilt nur für diese Datei
cli-help-address-order = Die Reihenfolge der Zeilen, wo das Land mehrere kennt: postal, copy-line
cli-help-address-name-form = Wie die Empfängerin oder der Empfänger genannt wird
cli-help-card-order = Die Reihenfolge der Adresse, wo das Land mehrere kennt: postal, copy-line
cli-help-card-name-form = Wie die Empfängerin oder der Empfänger genannt wird
cli-help = Einen Menschen wählen, der aus politischen Gründen im Gefängnis ist, eine Karte schreiben und sie mit der richtigen Adresse drucken. Ohne Befehl öffnet sich das Fenster.
cli-help-data-dir = Alles in diesem Ordner ablegen statt in den eigenen Ordnern
cli-help-today = Diesen Tag als heute nehmen
cli-help-import = Eine Liste aus einer Datei einlesen
cli-help-import-file = Die Liste, so wie sie heruntergeladen wurde (CSV)
cli-help-import-as-of = Der Tag, an dem die Liste gestimmt hat; ohne Angabe das Datum der Datei
cli-help-import-dry-run = Nur sagen, was in der Datei steht; nichts speichern
cli-help-import-accept = Welche Änderungen übernommen werden: all, released, moved, new; ohne Angabe alles, wonach nicht gefragt werden muss (wieder Inhaftierte nie)
cli-help-import-reject = Wessen Änderungen nicht übernommen werden, nach id; nach einer nicht übernommenen Freilassung braucht jede Karte Ihr Wort
cli-help-import-json = Als JSON antworten
cli-help-people = Sagen, wer auf der Liste steht und wem man schreiben kann
cli-help-people-search = Ein Name oder ein Ort, in kyrillischen oder lateinischen Buchstaben
cli-help-people-sendable = Nur die, denen man schreiben kann
cli-help-people-json = Als JSON antworten
cli-help-address = Die Zeilen auf dem Umschlag sagen
cli-help-address-id = Wessen Adresse
cli-help-address-parts = Eine CSV-Datei mit fertigen Teilen: Kennung und Zeilen jedes Eintrags werden ausgegeben
cli-help-address-origin = Das Absendeland
cli-help-address-script = In welcher Schrift: kyrillisch, kyrillisch mit einer lateinischen Zeile oder ganz lateinisch
cli-help-address-language = Die Sprache der Zeilen
cli-help-address-confirmed = Sie haben einen alten Eintrag selbst geprüft
cli-help-templates = Sagen, welche fertigen Texte es gibt
cli-help-templates-language = Nur die in dieser Sprache
cli-help-templates-json = Als JSON antworten
cli-help-check = Einen Text vor dem Absenden prüfen: ein Rat, nie ein Verbot
cli-help-check-file = Der Text; - liest die Standardeingabe
cli-help-check-language = Die Sprache, in der er sein soll
cli-help-check-writer = Wer schreibt
cli-help-check-to-sex = An wen geschrieben wird, Frau oder Mann
cli-help-check-product = Worauf gedruckt werden soll
cli-help-check-json = Als JSON antworten
cli-help-card = Karten als PDF herstellen
cli-help-card-to = An wen; mehrere ids ergeben mehrere Karten
cli-help-card-all = An alle auf Ihren Listen, denen man schreiben kann
cli-help-card-template = Der fertige Text; ohne ihn und ohne eigenen Text bleibt Platz zum Schreiben von Hand
cli-help-card-text = Ein eigener Text; - liest die Standardeingabe
cli-help-card-seed = Ein Text, der mit dieser Zahl aus den Sätzen gezogen wird, für jeden Menschen ein anderer
cli-help-card-field = Was in einer Lücke des Textes steht: name, known, me, town, animal, age oder month
cli-help-card-language = Die Sprache des Textes
cli-help-card-writer = Wer schreibt
cli-help-card-to-sex = An wen geschrieben wird, Frau oder Mann, falls die Liste es nicht sagt
cli-help-card-product = Worauf gedruckt wird
cli-help-card-origin = Das Absendeland
cli-help-card-script = In welcher Schrift die Adresse steht
cli-help-card-picture = Das Bild auf der Vorderseite
cli-help-card-save-ink = Das Bild in Linien, um Tinte zu sparen
cli-help-card-caption = Der Name des Bildes darunter, in der Sprache des Textes
cli-help-card-hand = Wie der Text aussieht: gedruckt, wie von Hand, Linien zum Schreiben oder blass zum Nachziehen
cli-help-card-sender = Absender, bis zu fünf Zeilen; ohne Angabe keiner
cli-help-card-turning = Wie das Papier gewendet wird: vom Drucker über die lange oder kurze Kante oder von Hand
cli-help-card-cut-and-stack = So, dass die Stapel der geschnittenen Bogen aufeinandergelegt in der Reihenfolge der Liste liegen
cli-help-card-first = Das erste Etikett, das noch frei ist
cli-help-card-measured-front = Was Sie auf Seite 1 der Testseite gemessen haben, in mm
cli-help-card-measured-back = Was Sie auf Seite 2 der Testseite gemessen haben, in mm
cli-help-card-confirmed = Sie haben alte Einträge selbst geprüft
cli-help-card-another-person = Diese sind andere Menschen als die, die so heißen wie sie
cli-help-card-anyway = Das PDF auch dann herstellen, wenn etwas nicht passt oder ein Buchstabe fehlt
cli-help-card-force = Dateien ersetzen, die es schon gibt
cli-help-card-output = Das PDF, das geschrieben wird
cli-help-test-page = Die Seite, die zeigt, wie weit ein Drucker danebenliegt
cli-help-test-page-product = Für das Papier dieses Produkts
cli-help-test-page-force = Dateien ersetzen, die es schon gibt
cli-help-test-page-output = Das PDF, das geschrieben wird
cli-help-card-birthdays-in = Nur wer im angegebenen Monat geboren ist, 1 bis 12
cli-help-card-paper = Das Papier im Drucker
cli-help-import-accept-person = Wessen Änderungen übernommen werden, nach id; für wieder Inhaftierte geht es nur so
cli-help-import-partial = Die Datei ist nur ein Teil der Liste: niemand gilt als nicht mehr gelistet
cli-help-person-freed = Sagen, dass die Person frei ist, und seit wann, wenn Sie es wissen
cli-help-person-died = Sagen, dass die Person gestorben ist, und wann, wenn Sie es wissen
cli-help-person-moved = Sagen, dass die Person an einem anderen Ort in Haft ist, nach dessen id (kartka places)
cli-help-person-unknown = Sagen, dass niemand weiß, ob die Person noch in Haft ist
cli-help-person-source = Wo Sie es gelesen haben; nötig für --freed, --died, --moved und --unknown
cli-help-person-as-of = Der Tag, an dem es galt; ohne Angabe heute
cli-help-person-take-back = Zurücknehmen, was Sie zuletzt gesagt haben; es gilt wieder, was vorher galt
cli-help-person-remove = Jemanden entfernen, den Sie selbst eingetragen haben
cli-help-person-restore = Jemanden zurückholen, den Sie entfernt haben
cli-help-paste-same = Es ist diese Person des gleichen Namens, jetzt an einem anderen Ort
cli-help-paste-another = Es ist eine andere Person des gleichen Namens
cli-help-templates-keep = Einen Text unter diesem Titel bei den fertigen behalten
cli-help-templates-text = Der Text, der behalten wird, mit seinen Lücken in Klammern, in der Sprache von --language; - liest die Standardeingabe
cli-help-places-take-list = Die Adresse der neuesten Liste nehmen, wo sie eine andere ist als unsere
cli-help-places-keep-ours = Unsere Adresse behalten, was auch immer die Liste sagt
cli-help-places-new = Der Name eines Ortes, den nur Ihre Liste kennt, wie die Liste ihn schreibt
cli-help-places-country = Das Land, in dem er liegt, als Kürzel; ohne Angabe Belarus
cli-help-people-export = Ihre Liste mit Ihren eigenen Angaben in diese Datei schreiben, als CSV, die Kartka wieder liest
cli-help-people-texts = Die Texte, die Sie begonnen haben, in diese Datei schreiben
cli-help-people-force = Dateien ersetzen, die es schon gibt
cli-help-card-keep-job = Das Gedruckte in dieser Datei aufheben, damit dieselben Karten noch einmal gedruckt werden können. Sie sagt, wer wem geschrieben hat: Heben Sie sie nur auf, wo niemand sonst sie lesen kann
cli-help-reprint = Karten eines aufgehobenen Auftrags noch einmal machen: dieselben Texte, die Adressen von heute
cli-help-reprint-job = Der Auftrag, wie card --keep-job ihn aufhebt; - liest die Standardeingabe
cli-help-reprint-cards = Nur diese Karten: 417 oder 12-19 oder 3,5; ohne das alle
cli-help-reprint-first = Das erste Etikett, das noch frei ist
cli-help-reprint-confirmed = Sie haben alte Einträge und was sich seither geändert hat selbst geprüft
cli-help-reprint-another-person = Diese sind andere Menschen als die, die so heißen wie sie
cli-help-reprint-anyway = Das PDF auch dann herstellen, wenn etwas nicht passt oder ein Buchstabe fehlt
cli-help-reprint-json = Als JSON antworten: die Dateien, wer ausgelassen ist und warum
cli-help-reprint-force = Dateien ersetzen, die es schon gibt
cli-help-card-json = Als JSON antworten: die Dateien, wer ausgelassen ist und warum
cli-help-reprint-output = Das PDF, das geschrieben wird
cli-help-card-printer = Das PDF für diesen Drucker zurechtrücken, nach dem, was aufgehoben ist mit: kartka printer NAME --measured-front …
cli-help-print = Ein fertiges PDF an einen Drucker geben, auf dem richtigen Papier und ohne Skalierung; wo es kein Drucksystem gibt, es öffnen
cli-help-print-file = Das PDF, so wie es ist
cli-help-print-printer = Der Drucker; ohne das der übliche. Siehe: kartka printer
cli-help-print-sides = Eine Seite oder beide, über die lange oder die kurze Kante gewendet; ohne das so, wie das PDF es verlangt
cli-help-printer = Sagen, welche Drucker es gibt, und aufheben, was an einem gemessen wurde
cli-help-printer-name = Der Drucker, beim Namen
cli-help-printer-measured-front = Was Sie auf Seite 1 seiner Testseite gemessen haben, in mm
cli-help-printer-measured-back = Was Sie auf Seite 2 seiner Testseite gemessen haben, in mm
cli-help-printer-product = Auf dem Papier dieses Produkts
cli-help-printer-forget = Vergessen, was an ihm gemessen wurde
cli-help-card-with = Worauf dieselben Karten noch gedruckt werden, dahinter in derselben Datei und auf demselben Papier: ein Brief mit seiner Abschreibvorlage
cli-help-card-crop = Der Teil Ihres eigenen Bildes, der gedruckt wird, in Prozent von Breite und Höhe: links, oben, Breite, Höhe
cli-place-unclear = Es wurde keine Karte gemacht. Sagen Sie, welcher Ort es ist: kartka person ID --moved ORT --source TEXT. Oder schreiben Sie die Zeilen der Adresse selbst: kartka person ID --block DATEI
cli-confirm-place = Es wurde keine Karte gemacht. Prüfen Sie die Adresse des Ortes; wenn sie stimmt, bestätigen Sie sie: kartka places ORT --confirm
cli-enter-missing = Es wurde keine Karte gemacht. Tragen Sie ein, was fehlt: kartka person ID --birth JAHR oder --dative TEXT

cli-person-not-yours = Berichtigen lassen sich nur Menschen Ihrer eigenen Listen. Von öffentlich bekannten Menschen können Sie angeben: --freed, --died, --moved oder --unknown.
cli-language-not-read = Post in dieser Sprache wird dort nicht durchgelassen. Bitte wählen Sie eine andere.
cli-measured = Diese Maße können nicht stimmen: Jedes liegt nahe bei 20 mm, in der Reihenfolge links, rechts, oben, unten.
cli-choose-another = Es wurde keine Karte gemacht. Wählen Sie jemanden, der noch wartet: kartka people --sendable
cli-confirm-with = Es wurde keine Karte gemacht. Wenn Sie es selbst geprüft haben, fügen Sie --confirmed hinzu.
cli-nobody = Auf Ihren Listen ist niemand, dem man schreiben kann. Lesen Sie zuerst eine Liste ein: kartka import FILE
cli-left-out = { PLURAL($n) ->
    [one] { $n } Mensch bekommt keine Karte:
   *[other] { $n } Menschen bekommen keine Karte:
}
cli-does-not-fit = Es wurde kein PDF geschrieben:
cli-anyway = Kürzen Sie den Text, oder fügen Sie --anyway hinzu, um zu drucken, was passt.
cli-anyway-letter = Nehmen Sie diese Zeichen aus dem Text, oder drucken Sie ihn mit --anyway ohne sie.
cli-other-product = Nehmen Sie für diese ein anderes Format (--product), oder lassen Sie sie weg.
cli-first-beyond = { PLURAL($n) ->
    [one] Dieses Format hat nur einen Platz auf dem Bogen: --first ist hier ohne Sinn.
   *[other] Ein Bogen dieses Formats hat { $n } Plätze: --first liegt zwischen 1 und { $n }.
}
cli-written = { PLURAL($n) ->
    [one] { $n } Karte steht in { $file }.
   *[other] { $n } Karten stehen in { $file }.
}
cli-can-be-written-to = man kann schreiben
cli-check-nothing = Nichts zu beanstanden: kein Wort, das Karten aufhält, nichts vergessen.
cli-example = Beispiel
cli-own-kept = Behalten. Zu verwenden mit: kartka card --template { $id }
cli-place-known = „{ $name }“ ist ein Ort, den Kartka schon kennt, oder gar kein Name.

# Wie weit ein langer Auftrag ist. { $done } und { $of } sind Karten.
cli-progress = { $done } von { $of }, noch etwa { $seconds } s. Strg C hält an; nichts wird halb geschrieben.
cli-crop-drawing = Zuschneiden lässt sich nur ein Bild aus einer Datei.
cli-unknown-place = Es wurde keine Karte gemacht. Vielleicht sagt eine neuere Liste, wo: kartka import DATEI

cli-no-such-place = Es gibt keinen Ort mit der id { $id }.
cli-no-window = Das Fenster lässt sich nicht öffnen: { $error }. Alles geht auch über die Befehlszeile: kartka --help
cli-no-display = Es gibt keinen Bildschirm, auf dem sich das Fenster öffnen ließe. Alles geht auch über die Befehlszeile: kartka --help
cli-file-exists = { $file } gibt es schon. Wählen Sie einen anderen Namen, oder fügen Sie --force hinzu, um die Datei zu ersetzen.
cli-own-file = Im Ordner von { $file } bewahrt Kartka Ihre Daten auf und schreibt nichts anderes dorthin. Wählen Sie einen anderen Ordner.
cli-same-file = In { $file } würde zweierlei geschrieben. Geben Sie beidem einen eigenen Namen.
cli-no-such-person = Niemand hat die id { $id }. Suchen Sie mit: kartka people --search NAME
cli-no-such-template = Einen Text { $id } gibt es nicht. Sehen Sie nach mit: kartka templates
cli-no-such-product = Ein Format { $id } gibt es nicht. Es gibt: { $all }.
cli-no-such-picture = Ein Bild { $id } gibt es nicht. Es gibt: { $all }.
cli-no-such-origin = Das Land { $code } ist nicht als Absendeland bekannt. Es gibt: { $all }.
cli-no-list-address = Keine Liste nennt für diesen Ort eine andere Adresse, die sich nehmen ließe.

cli-photo-format = { $file } ist weder JPEG noch PNG noch WebP.
cli-photo-damaged = { $file } ist beschädigt.
cli-photo-too-large = { $file } ist zu groß: { $width } × { $height } Pixel. Gedruckt werden können bis zu 64 Millionen Pixel (bei einem progressiven JPEG 24 Millionen), keine Seite länger als 16 000. Verkleinern Sie das Bild, und versuchen Sie es noch einmal.
cli-photo-scans = { $file } baut sich in mehr als 20 Schritten auf. Speichern Sie das Bild noch einmal als gewöhnliches JPEG, nicht als progressives.

cli-not-sendable = { $name }: { $reasons } { $advice }
cli-not-utf8 = { $file } ist kein UTF-8-Text. Speichern Sie die Datei als UTF-8 und versuchen Sie es noch einmal.
cli-text-too-large = { $file } ist zu groß: mehr als { $kilobytes } KB. Kürzen Sie die Datei, oder machen Sie mehrere daraus.
cli-not-on-paper = { $id } wird auf anderem Papier gedruckt. Auf diesem Papier gibt es: { $all }.
cli-not-together = { $one } und { $other } lassen sich nicht in einem Zug drucken: anderes Papier, oder anders gewendet. Bitte machen Sie zwei Dateien.

cli-parts-row = Zeile { $row }: { $what }
cli-parts-unknown-origin = ein Absendeland { $code } gibt es nicht
cli-parts-unknown-script = eine Schrift „{ $script }“ gibt es nicht; schreiben Sie destination, both oder latin
cli-parts-empty = weder ein Name noch ein Ort
cli-parts-no-column = { $file } hat keine Spalte „{ $column }“.
cli-parts-no-country = das Land ist nicht bekannt, oder die Teile der Adresse widersprechen sich: { $country }

cli-ask-sex = { $name }: Die Liste sagt nicht, ob an eine Frau oder an einen Mann geschrieben wird, und der Text muss es wissen. Fügen Sie --to-sex m oder --to-sex f hinzu.
cli-ask-writer = Der Text muss wissen, wer schreibt. Fügen Sie --writer he, --writer she oder --writer we hinzu.
cli-ask-language = Diesen Text gibt es in dieser Sprache nicht. Sehen Sie nach mit: kartka templates
cli-ask-name = { $name }: Die Liste nennt den Namen nur in lateinischen Buchstaben, und eine Karte braucht den kyrillischen. Lesen Sie auch die russische oder belarussische Liste ein, oder fügen Sie --field { $field }=… hinzu.
cli-ask-given-name = { $name }: Es ist nicht klar, welches Wort der Vorname ist oder ob er in der Grundform steht; so wird niemand angeredet. Ergänzen Sie --field { $field }=… so, wie man die Person anredet.
cli-ask-field = Der Text braucht { $field }, und das ist nicht bekannt. Fügen Sie --field { $field }=… hinzu.
cli-help-no-trace = nichts auf dem Datenträger behalten außer den gespeicherten Karten
cli-help-paste-block = Nur dieser von mehreren Menschen im Text, nach der Nummer
cli-help-paste-all = Alle Menschen im Text behalten, sobald zu keinem mehr etwas gefragt wird
cli-help-paste-json = Die Antwort als JSON: ein Objekt, bei mehreren Menschen im Text ein Array
