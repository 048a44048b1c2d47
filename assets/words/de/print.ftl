# Aufträge, Drucken, Kalibrierung.
help-card-keep-job = Das Gedruckte in dieser Datei aufheben, damit dieselben Karten noch einmal gedruckt werden können. Sie sagt, wer wem geschrieben hat: Heben Sie sie nur auf, wo niemand sonst sie lesen kann
help-reprint = Karten eines aufgehobenen Auftrags noch einmal machen: dieselben Texte, die Adressen von heute
help-reprint-job = Der Auftrag, wie card --keep-job ihn aufhebt; - liest die Standardeingabe
help-reprint-cards = Nur diese Karten: 417 oder 12-19 oder 3,5; ohne das alle
help-reprint-first = Das erste Etikett, das noch frei ist
help-reprint-confirmed = Sie haben alte Einträge und was sich seither geändert hat selbst geprüft
help-reprint-another-person = Diese sind andere Menschen als die, die so heißen wie sie
help-reprint-anyway = Das PDF auch dann herstellen, wenn etwas nicht passt oder ein Buchstabe fehlt
help-reprint-json = Als JSON antworten: die Dateien, wer ausgelassen ist und warum
help-card-json = Als JSON antworten: die Dateien, wer ausgelassen ist und warum
help-reprint-output = Das PDF, das geschrieben wird
job-other-paper = { $id } wird jetzt auf anderem Papier gedruckt als damals. Machen Sie die Karten neu.
job-number = „{ $part }“ ist keine Nummer einer Karte. Schreiben Sie 417 oder 12-19 oder 3,5.
job-beyond = Eine Karte { $number } gibt es nicht: Der Auftrag hat die Karten 1 bis { $n }.
job-nobody = niemand auf den heutigen Listen hat die id, an die diese Karte ging
job-moved = wird seither woanders festgehalten. Die Adresse von heute: { $now }.
job-other-name = hieß { $before }, als die Karte gemacht wurde; heute steht { $now } auf der Liste.
job-other-address = hat jetzt eine andere Adresse. Damals: { $before }. Heute: { $now }.
job-confirm = Wenn Sie es selbst geprüft haben, fügen Sie --confirmed hinzu.
job-none = Keine dieser Karten kann heute gehen. Es wurde kein PDF geschrieben.
several-changed = Seit diese Karten gemacht wurden, hat sich etwas geändert. Wenn Sie es angesehen haben, können sie mit den Namen und Adressen von heute gemacht werden:
several-today = Mit den Adressen von heute machen

# Wie weit ein langer Auftrag ist. { $done } und { $of } sind Karten.
print-progress-cli = { $done } von { $of }, noch etwa { $seconds } s. Strg C hält an; nichts wird halb geschrieben.

# Drucker.
help-card-printer = Das PDF für diesen Drucker zurechtrücken, nach dem, was aufgehoben ist mit: kartka printer NAME --measured-front …
help-job-print = Ein fertiges PDF an einen Drucker geben, auf dem richtigen Papier und ohne Skalierung; wo es kein Drucksystem gibt, es öffnen
help-job-print-file = Das PDF, so wie es ist
help-job-print-printer = Der Drucker; ohne das der übliche. Siehe: kartka printer
help-job-print-sides = Eine Seite oder beide, über die lange oder die kurze Kante gewendet; ohne das so, wie das PDF es verlangt
help-printer = Sagen, welche Drucker es gibt, und aufheben, was an einem gemessen wurde
help-printer-name = Der Drucker, beim Namen
help-printer-measured-front = Was Sie auf Seite 1 seiner Testseite gemessen haben, in mm
help-printer-measured-back = Was Sie auf Seite 2 seiner Testseite gemessen haben, in mm
help-printer-product = Auf dem Papier dieses Produkts
help-printer-forget = Vergessen, was an ihm gemessen wurde
printer-unmeasured = Vom Drucker { $name } ist für Papier von { $paper } nichts aufgehoben. Drucken Sie seine Testseite und messen Sie: kartka test-page
printer-unknown = Vom Drucker { $name } ist nichts aufgehoben.
printer-forgotten = Was an { $name } gemessen wurde, ist vergessen.
printer-kept = Für { $name } aufgehoben. Karten für diesen Drucker werden von jetzt an zurechtgerückt; die Vorschau bleibt, wie sie ist.
printer-none = Dieser Computer nennt keine Drucker, und keiner wurde gemessen.
printer-usual = der übliche, wenn keiner gewählt ist
printer-not-measured = nicht gemessen
printer-measured = { $paper } (links, rechts, oben, unten): Seite 1: { $front }; Seite 2: { $back }
print-no-pdf = { $file } ist kein PDF, das sich drucken lässt.
print-sent-to = An { $name } gesendet.
print-sent = An den Drucker gesendet.
print-refused = Der Drucker hat es nicht angenommen: { $why }
print-viewer = Kartka hat hier kein Drucksystem gefunden. { $file } ist im Programm für PDFs offen: Drucken Sie dort mit 100 %, ohne „an Seite anpassen“.
print-nothing = Kartka hat hier weder ein Drucksystem gefunden noch ein Programm, das PDF-Dateien öffnet.

# Der Drucker im Fenster.
print = Drucken
printer = Drucker
key-print = die Karte drucken
printer-puts-right = Die Datei wird für { $name } zurechtgerückt; was hier zu sehen ist, bleibt.
printer-title = Damit der Drucker trifft
printer-no = Kartka hat hier keinen Drucker gefunden. „Drucken“ öffnet die Karte im Programm für PDFs.
printer-page-save = Testseite speichern
printer-page-print = Testseite drucken
printer-is-measured = { $name } ist auf Papier von { $paper } gemessen: Seine Dateien werden zurechtgerückt.
printer-is-not-measured = { $name } ist auf Papier von { $paper }, dem Papier Ihrer Karte, nicht gemessen.
printer-side = Seite { $n }, in mm
printer-left = links
printer-right = rechts
printer-top = oben
printer-bottom = unten
printer-keep = Diese Maße aufheben
printer-forget = seine Maße vergessen

# Die Aufzeichnung des Gedruckten.
record-title = Was gedruckt wurde
record-keep = aufheben, was an mehrere gedruckt wurde, damit es später noch einmal gedruckt werden kann
record-why = So bleiben Namen, Adressen und Texte auf diesem Computer. Wer sie findet, weiß, wer wem geschrieben hat, und das kann jemanden ins Gefängnis bringen: Darum ist es aus, bis Sie es wollen. Solange es aus ist, lassen sich die Karten noch einmal drucken, bis das Fenster zugeht.
record-on = Nichts davon verlässt diesen Computer. Was Sie an mehrere drucken, bleibt hier mit Namen, Adressen und Texten aufgehoben, weil Sie das eingeschaltet haben; ein angefangener Text bleibt als Entwurf, bis Sie ihn löschen.

# An mehrere zugleich, und noch einmal.
print-progress = { $done } von { $of }, noch etwa { $seconds } s
several-saved-files = Karten: { $n }, Dateien: { $files }. Die erste ist { $file }
several-more = Weitere Menschen auf dieser Seite: { $n }
again-title = Noch einmal drucken
again-job = { $date } · { $n } × { $product }
again-which = Welche Karten, von 1 bis { $n }? 4 oder 12-19 oder 3,5; nichts für alle
again-save = Noch einmal speichern
again-print = Diese drucken
again-forget = diese Aufzeichnung löschen
again-forget-now = diese jetzt schon vergessen

# Several products in one file.
help-card-with = Worauf dieselben Karten noch gedruckt werden, dahinter in derselben Datei und auf demselben Papier: ein Brief mit seiner Abschreibvorlage
cli-not-together = { $one } und { $other } lassen sich nicht in einem Zug drucken: anderes Papier, oder anders gewendet. Bitte machen Sie zwei Dateien.
