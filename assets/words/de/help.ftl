# Help: src/gui/screen/help.

help-title = So geht es
help-print = Drucken
help-print-text =
    Drucken Sie mit 100 %, ohne „An Seite anpassen“. Bei Karten mit zwei Seiten wählen Sie die Kante, über die das Blatt laut Kartka gewendet wird, und schneiden Sie an den Marken.
help-safe = Was Kartka schützt
help-safe-text =
    Die, denen geschrieben wird: Vor jeder Karte prüft Kartka alles, was es über den Menschen weiß, und macht keine für jemanden, der frei ist oder dessen Haftort nicht klar ist.
    Die, die schreiben: Nichts verlässt diesen Computer. Auf einer Karte steht kein Programmname, kein Absender, kein Datum. Wer wem geschrieben hat, wird nur aufgezeichnet, wenn Sie es wünschen; ein Entwurf wird mit seiner Karte gelöscht, und die Dateien sind nur von Ihrem Konto aus lesbar.
    Schreiben Sie Ihren eigenen Namen und Ihre Adresse nur, wenn Sie wollen; ob das hilft, darin sind sich die Leitfäden nicht einig.
help-limits = Was es nicht schützt
help-limits-text =
    Dass Kartka hier benutzt wurde, lässt sich sehen: Das Programm ist da, und Karten liegen dort, wo Sie sie gespeichert haben. Die Druckerwarteschlange und die Liste zuletzt geöffneter Dateien können sie nennen, und Gelöschtes kann eine Weile in alten Blöcken des Datenträgers bleiben.
    Eine eingelesene Liste enthält Namen. Wer Ihr Konto benutzen kann, kann sie lesen.
    Jede Karte liest der Zensor des Gefängnisses: Schreiben Sie nichts, was Sie ihm nicht sagen würden.
help-evening = An einem Abend, an einem fremden Computer
help-evening-text =
    Schalten Sie auf der Seite „Daten und Einstellungen“ „Keine Spuren hinterlassen“ ein, oder starten Sie mit kartka --no-trace, bevor Sie eine Liste öffnen. Drucken Sie die Karten oder nehmen Sie sie auf einem Stick mit, leeren Sie danach die Druckerwarteschlange und löschen Sie die gespeicherten Karten.
    Nach einem Abend am eigenen Computer nimmt „Alles löschen“ auf derselben Seite Listen, Entwürfe und Texte weg.
help-fault = Wenn etwas nicht stimmt
help-fault-text =
    Vor allem, wenn eine Karte entstand, die es nicht hätte geben dürfen: Notieren Sie die Schritte und die kleinste Liste, die es zeigt, mit erfundenen Namen, und melden Sie es dort, woher Sie Kartka haben. Schicken Sie nie eine echte Liste.
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
