# One text to several people: src/gui/screen/batch.

batch-title = Ein Text an mehrere
batch-empty = Hier ist noch niemand. Auf der Seite der Termine haken Sie Menschen an und schreiben ihnen gemeinsam.
batch-drafts = Wer schon einen eigenen Text von Ihnen hat, bekommt diesen.
batch-save = { PLURAL($n) ->
    [one] { $n } Karte als ein PDF speichern
   *[other] { $n } Karten als ein PDF speichern
}
batch-stop = Anhalten
batch-clear = diese Seite leeren
batch-making = Die Karten werden gemacht …
batch-saved = { PLURAL($n) ->
    [one] { $n } Karte gespeichert: { $file }
   *[other] { $n } Karten gespeichert: { $file }
}
batch-ready = fertig
batch-own = mit eigenem Text
batch-writer = wer schreibt? er, sie oder wir
batch-sex = eine Frau oder ein Mann? öffnen und angeben
batch-blank = etwas ist noch auszufüllen: öffnen und angeben
batch-remove = nicht jetzt
batch-changed = Seit diese Karten gemacht wurden, hat sich etwas geändert. Wenn Sie es angesehen haben, können sie mit den Namen und Adressen von heute gemacht werden:
batch-today = Mit den Adressen von heute machen
batch-saved-files = Karten: { $n }, Dateien: { $files }. Die erste ist { $file }
batch-more = Weitere Menschen auf dieser Seite: { $n }
batch-shown = { $at } / { $of }: { $name }
batch-previous = ← vorige
batch-next = nächste →
batch-sheets = Karten: { $cards } · Bogen Papier: { $sheets }
batch-free = Plätze, die auf dem letzten Bogen frei bleiben: { $n }
batch-no-birthday = Kein Geburtstag in der Nähe: Ist dieser Text gemeint?
batch-doubt = { PLURAL($n) ->
    [one] { $n } Mensch hat nicht bald Geburtstag, und dies ist ein Text zum Geburtstag:
   *[other] { $n } Menschen haben nicht bald Geburtstag, und dies ist ein Text zum Geburtstag:
}
batch-meant = Er ist gemeint: alle Karten machen
batch-to-dates = Zur Seite der Termine

batch-again-title = Noch einmal drucken
batch-again-job = { $date } · { $n } × { $product }
batch-again-which = Welche Karten, von 1 bis { $n }? 4 oder 12-19 oder 3,5; nichts für alle
batch-again-save = Noch einmal speichern
batch-again-print = Diese drucken
batch-again-forget = diese Aufzeichnung löschen
batch-again-forget-now = diese jetzt schon vergessen
