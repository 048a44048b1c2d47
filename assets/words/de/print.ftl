# Aufträge, Drucken, Kalibrierung.
help-card-keep-job = Das Gedruckte in dieser Datei aufheben, damit dieselben Karten noch einmal gedruckt werden können. Sie sagt, wer wem geschrieben hat: Heben Sie sie nur auf, wo niemand sonst sie lesen kann
help-reprint = Karten eines aufgehobenen Auftrags noch einmal machen, genau so, wie sie waren
help-reprint-job = Der Auftrag, wie card --keep-job ihn aufhebt; - liest die Standardeingabe
help-reprint-cards = Nur diese Karten: 417 oder 12-19 oder 3,5; ohne das alle
help-reprint-first = Das erste Etikett, das noch frei ist
help-reprint-confirmed = Sie haben alte Einträge selbst geprüft
help-reprint-anyway = Das PDF auch dann herstellen, wenn etwas nicht passt oder ein Buchstabe fehlt
help-reprint-output = Das PDF, das geschrieben wird
job-other-paper = { $id } wird jetzt auf anderem Papier gedruckt als damals. Machen Sie die Karten neu.
job-number = „{ $part }“ ist keine Nummer einer Karte. Schreiben Sie 417 oder 12-19 oder 3,5.
job-beyond = Eine Karte { $number } gibt es nicht: Der Auftrag hat die Karten 1 bis { $n }.
job-nobody = niemand auf den heutigen Listen hat die id, an die diese Karte ging
job-moved = wird seither woanders festgehalten. Machen Sie eine neue Karte.
job-confirm = Wenn Sie es selbst geprüft haben, fügen Sie --confirmed hinzu.
job-none = Keine dieser Karten kann heute gehen. Es wurde kein PDF geschrieben.

# Wie weit ein langer Auftrag ist. { $done } und { $of } sind Karten.
print-progress-cli = { $done } von { $of }, noch etwa { $seconds } s. Strg C hält an; nichts wird halb geschrieben.
