# The user's own texts, and the editor.

# Own ready texts.
mine-mark = eigener
mine-keep = Als eigenen Text behalten  Ctrl Shift S
mine-keep-title = Ein eigener Text, auch für den nächsten Menschen
mine-title = Wie soll er heißen?
mine-title-hint = Zum Beispiel: meine Stadt im Winter
mine-blank = { $blank } setzen, wo „{ $word }“ steht
mine-book-lines = Zeilen aus den fertigen Texten behalten ihre Formen für die, die lesen und schreiben, und ihre Bedeutung.
mine-save = Behalten
mine-close = Jetzt nicht
mine-change = „{ $title }“ ändern …
mine-change-title = Den eigenen Text ändern
mine-change-note = Eine Lücke in Klammern füllt sich selbst: {"{name}"} ist der Vorname. {"{to: Дорогой | Дорогая}"} passt zu einem Mann oder einer Frau, {"{from: рад | рада | рады}"} zu denen, die schreiben.
mine-delete = Löschen …
mine-delete-sure = Soll Ihr Text „{ $title }“ gelöscht werden? Der Brief, an dem Sie schreiben, bleibt.
mine-delete-yes = Den Text löschen
mine-deleted = „{ $title }“ ist gelöscht.
mine-back = Zurückholen
mine-kept = Behalten: „{ $title }“ steht jetzt bei den fertigen Texten.
mine-broken = Alles andere geht. Berichtigen Sie die Stelle in einem Texteditor, oder nehmen Sie die Datei aus dem Ordner; Ihre eigenen Texte liegen in { $folder }
mine-forget = Auch Ihre eigenen fertigen Texte und die Wörter, die Sie als richtig markiert haben, werden gelöscht.
help-templates-keep = Einen Text unter diesem Titel bei den fertigen behalten
help-templates-text = Der Text, der behalten wird, mit seinen Lücken in Klammern, in der Sprache von --language; - liest die Standardeingabe
cli-own-kept = Behalten. Zu verwenden mit: kartka card --template { $id }
key-keep-text = den Text als eigenen behalten

# An empty text.
by-hand = Ein leerer Text ist Platz zum Schreiben von Hand.

# Spelling.
spelling-right = dieses Wort ist richtig
spelling-perhaps = Vielleicht:
help-spelling = Rechtschreibung
help-spelling-text =
    Kartka prüft die Rechtschreibung, wo dieser Computer ein Hunspell-Wörterbuch für Russisch oder Belarussisch hat. LibreOffice und Firefox verwenden dieselben.
    Wo keines ist, legen Sie die beiden Dateien eines Wörterbuchs (ru_RU.aff und ru_RU.dic, be_BY.aff und be_BY.dic) in einen Ordner „dictionaries“ in dem Ordner, den die Seite „Daten“ für Listen und Entwürfe nennt. Ein Wort, das Sie als richtig markieren, wird nicht mehr angeführt.

# Find in the text.
find-open = Im Text suchen  Ctrl Shift F
find-hint = Im Text suchen
find-count = { $at } von { $n }
find-none = nicht gefunden
find-next = Weiter  Enter
find-previous = Zurück  Shift F3
find-close = Schließen  Esc
key-find = im Text suchen; die nächste Stelle, die davor
