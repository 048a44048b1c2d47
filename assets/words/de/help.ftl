# Help: src/gui/screen/help.

help-title = So geht es
help-print = Drucken
help-print-text =
    Drucken Sie mit 100 %, ohne „An Seite anpassen“. Bei Karten mit zwei Seiten wählen Sie die Kante, über die das Blatt laut Kartka gewendet wird, und schneiden Sie an den Marken.
help-safe = Sicherheit
help-safe-text =
    Nichts verlässt diesen Computer. Auf einer Karte steht kein Programmname, kein Absender, kein Datum. Schreiben Sie Ihren eigenen Namen und Ihre Adresse nur, wenn Sie wollen; ob das hilft, darin sind sich die Leitfäden nicht einig.
help-keys = Tasten
help-keys-text = Alles geht ohne Maus.
help-spelling = Rechtschreibung
help-spelling-text =
    Kartka prüft die Rechtschreibung, wo dieser Computer ein Hunspell-Wörterbuch für Russisch oder Belarussisch hat. LibreOffice und Firefox verwenden dieselben.
    Wo keines ist, legen Sie die beiden Dateien eines Wörterbuchs (ru_RU.aff und ru_RU.dic, be_BY.aff und be_BY.dic) in einen Ordner „dictionaries“ in dem Ordner, den die Seite „Daten“ für Listen und Entwürfe nennt. Ein Wort, das Sie als richtig markieren, wird nicht mehr angeführt.

help-list = Die Liste
help-list-text =
    Kartka geht nie ins Internet. Öffnen Sie prisoners.spring96.org in einem Browser, laden Sie die Liste der Menschen als CSV-Datei herunter und ziehen Sie die Datei auf dieses Fenster, oder wählen Sie sie mit Ctrl O.
    Oft werden viele Menschen auf einmal freigelassen oder verlegt; nach ein paar Wochen ist eine Liste alt. Holen Sie eine neue, bevor Sie schreiben; Kartka zeigt, was sich geändert hat.
help-list-source = Zahlen und Namen stammen vom Menschenrechtszentrum Viasna, in Ihrer eigenen Kopie.

help-write = Was Sie schreiben können
help-write-text =
    Schreiben Sie auf Russisch oder Belarussisch, kurz und freundlich: wer Sie sind, Ihre Stadt, das Wetter, Tiere, Bücher, Musik, Essen, Scherze; wünschen Sie Gesundheit und Kraft.
    Die fertigen Texte haben die richtigen Formen für die, die lesen, und die, die schreiben. Neben jeder Zeile lesen Sie, was sie sagt.
    Eine handgeschriebene Karte bedeutet am meisten. Drucken Sie Bild und Adresse, und schreiben Sie den Text mit dem Stift ab.
help-write-source = Nach den Leitfäden von Libereco und PEN Belarus.

help-not = Was Sie besser nicht schreiben
help-not-text =
    Nichts über Politik, den Fall, die Anklage, den Krieg, andere Gefangene oder Organisationen; keine Parolen; keine Fremdwörter, Abkürzungen, Emojis oder Aufkleber.
    Kartka sucht nach solchen Wörtern und sagt, warum. Das Programm hindert Sie nie: Sie entscheiden.
help-not-source = Jeder Rat nennt seine Quelle.

help-post = Abschicken
help-post-text =
    Die Adresse steht so da, wie die Post von Belarus es will: alles kyrillisch, das Land in lateinischen Buchstaben in der letzten Zeile. Kleben Sie eine Briefmarke in das Feld; was sie kostet, weiß Ihre Post.
    Ob eine Karte ankommt, ist nie sicher. Briefe werden von einem Zensor gelesen, und manche kommen nie an. Aber Menschen erfahren, dass etwas gekommen ist, und das zählt.
help-post-source = Weltpostverein, Adressblatt für Belarus; die Leitfäden von Unterstützungsgruppen.

help-key-search = zur Suche
help-key-step = der nächste Mensch, der vorige
help-key-open = eine Liste öffnen
help-key-save = die Karte als PDF speichern
help-key-turn = die Karte wenden
help-key-undo = zurücknehmen, wiederholen
help-key-tab = zum Nächsten, zum Vorigen
help-key-pages = zu den Seiten Schreiben, Termine, Mehrere Karten, Daten
help-key-zoom = größer, kleiner, wie zuvor
help-key-help = diese Seite
help-key-back = zurück zum Schreiben
help-key-keep-text = den Text als eigenen behalten
help-key-find = im Text suchen; die nächste Stelle, die davor
help-key-add-person = einen Menschen hinzufügen
help-key-print = die Karte drucken
