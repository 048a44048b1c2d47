# Printers and what they miss: src/gui/dialog/printer.

printer-test-page = Drucken Sie diese Seite beidseitig und ohne Skalierung. Messen Sie von jeder Papierkante bis zur dicken Linie daneben: 20 mm, wenn der Drucker genau trifft. Tragen Sie ein, was Sie gemessen haben, für die erste Seite und für die zweite.
printer-unmeasured = Vom Drucker { $name } ist für Papier von { $paper } nichts aufgehoben. Drucken Sie seine Testseite und messen Sie: kartka test-page
printer-unknown = Vom Drucker { $name } ist nichts aufgehoben.
printer-forgotten = Was an { $name } gemessen wurde, ist vergessen.
printer-kept = Für { $name } aufgehoben. Karten für diesen Drucker werden von jetzt an zurechtgerückt; die Vorschau bleibt, wie sie ist.
printer-none = Dieser Computer nennt keine Drucker, und keiner wurde gemessen.
printer-usual = der übliche, wenn keiner gewählt ist
printer-not-measured = nicht gemessen
printer-measured = { $paper } (links, rechts, oben, unten): Seite 1: { $front }; Seite 2: { $back }
printer = Drucker
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

printer-print-no-pdf = { $file } ist kein PDF, das sich drucken lässt.
printer-print-sent-to = An { $name } gesendet.
printer-print-sent = An den Drucker gesendet.
printer-print-refused = Der Drucker hat es nicht angenommen: { $why }
printer-print-viewer = Kartka hat hier kein Drucksystem gefunden. { $file } ist im Programm für PDFs offen: Drucken Sie dort mit 100 %, ohne „an Seite anpassen“.
printer-print-nothing = Kartka hat hier weder ein Drucksystem gefunden noch ein Programm, das PDF-Dateien öffnet.
printer-print = Drucken
printer-print-progress = { $done } von { $of }, noch etwa { $seconds } s
