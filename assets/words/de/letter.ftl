# The letter: src/gui/panel/letter.

letter-nobody-title = Wer hört heute von Ihnen?
letter-nobody-text = Wählen Sie jemanden aus der Liste. Mit den Pfeiltasten kommen Sie von einem zum nächsten.
letter-all-templates = alle { $n } …
letter-language-ru = Русский
letter-language-be = Беларуская
letter-write-as = Wer schreibt
letter-start-again = neu beginnen
letter-undo = Rückgängig  Ctrl Z
letter-text-empty = Schreiben Sie hier, auf Russisch oder Belarussisch.
# Sätze aus der Sammlung.
letter-add-sentence = Einen Satz hinzufügen:
letter-surprise-me = überraschen Sie mich
letter-advice-more = und { $n } weitere
letter-pasted-too-much = Was Sie eingefügt haben, ist zu viel für eine Karte (mehr als { $kilobytes } KB) und blieb weg. Ihr Text ist, wie er war.
letter-delivery = Ob eine Karte ankommt, ist nie sicher. Aber Menschen erfahren, dass etwas gekommen ist, und das zählt.

# An empty text.
letter-by-hand = Ein leerer Text ist Platz zum Schreiben von Hand.

# Spelling.
letter-spelling-right = dieses Wort ist richtig
letter-spelling-perhaps = Vielleicht:

letter-writer-he = er
letter-writer-she = sie
letter-writer-we = wir

letter-ask-sex = Die Liste sagt es nicht: Ist { $name } eine Frau oder ein Mann?
letter-ask-woman = eine Frau
letter-ask-man = ein Mann
letter-ask-writer = Wer schreibt? Wählen Sie oben „er“, „sie“ oder „wir“, dann passt sich der Text an.
letter-ask-language = Diesen Text gibt es in dieser Sprache noch nicht.
letter-ask-name = Der Vorname der Person, in der Schrift der Karte
letter-ask-name-hint = Vorname
letter-ask-known = Vor- und Nachname der Person, in der Schrift der Karte
letter-ask-known-hint = Vor- und Nachname
letter-ask-me = Ihr Vorname, in der Schrift der Karte
letter-ask-me-hint = Zum Beispiel Анна
letter-ask-town = Ihre Stadt, in der Schrift der Karte
letter-ask-town-hint = Zum Beispiel Бремен
letter-ask-animal = Der Name Ihres Haustiers
letter-ask-animal-hint = Zum Beispiel Мурка
letter-ask-age = Wie alt die Person am nächsten Geburtstag wird
letter-ask-age-hint = Eine Zahl
letter-ask-month = Der Monat
letter-ask-month-hint = Zum Beispiel ноябрь

letter-own-words = eigene Worte
letter-own-mark = eigener
letter-own-keep = Als eigenen Text behalten  Ctrl Shift S
letter-own-keep-title = Ein eigener Text, auch für den nächsten Menschen
letter-own-title = Wie soll er heißen?
letter-own-title-hint = Zum Beispiel: meine Stadt im Winter
letter-own-blank = { $blank } setzen, wo „{ $word }“ steht
letter-own-book-lines = Zeilen aus den fertigen Texten behalten ihre Formen für die, die lesen und schreiben, und ihre Bedeutung.
letter-own-save = Behalten
letter-own-close = Jetzt nicht
letter-own-change = „{ $title }“ ändern …
letter-own-change-title = Den eigenen Text ändern
letter-own-change-note = Eine Lücke in Klammern füllt sich selbst: {"{name}"} ist der Vorname. {"{to: Дорогой | Дорогая}"} passt zu einem Mann oder einer Frau, {"{from: рад | рада | рады}"} zu denen, die schreiben.
letter-own-delete = Löschen …
letter-own-delete-sure = Soll Ihr Text „{ $title }“ gelöscht werden? Der Brief, an dem Sie schreiben, bleibt.
letter-own-delete-yes = Den Text löschen
letter-own-deleted = „{ $title }“ ist gelöscht.
letter-own-back = Zurückholen
letter-own-kept = Behalten: „{ $title }“ steht jetzt bei den fertigen Texten.
letter-own-broken = Alles andere geht. Berichtigen Sie die Stelle in einem Texteditor, oder nehmen Sie die Datei aus dem Ordner; Ihre eigenen Texte liegen in { $folder }
letter-own-forget = Auch Ihre eigenen fertigen Texte und die Wörter, die Sie als richtig markiert haben, werden gelöscht.

letter-right = Nichts, wonach ein Zensor sucht
letter-right-woman-he = Passt für eine Frau, von einem Mann geschrieben · nichts, wonach ein Zensor sucht
letter-right-woman-she = Passt für eine Frau, von einer Frau geschrieben · nichts, wonach ein Zensor sucht
letter-right-woman-we = Passt für eine Frau, von mehreren geschrieben · nichts, wonach ein Zensor sucht
letter-right-man-he = Passt für einen Mann, von einem Mann geschrieben · nichts, wonach ein Zensor sucht
letter-right-man-she = Passt für einen Mann, von einer Frau geschrieben · nichts, wonach ein Zensor sucht
letter-right-man-we = Passt für einen Mann, von mehreren geschrieben · nichts, wonach ein Zensor sucht

# Find in the text.
letter-find-open = Im Text suchen  Ctrl Shift F
letter-find-hint = Im Text suchen
letter-find-count = { $at } von { $n }
letter-find-none = nicht gefunden
letter-find-next = Weiter  Enter
letter-find-previous = Zurück  Shift F3
letter-find-close = Schließen  Esc
