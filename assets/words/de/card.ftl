# Was von einer Karte gesagt wird.
finding-text-too-long = { PLURAL($lines) ->
    [one] { $lines } Zeile ({ $characters } Zeichen) passt nicht, auch nicht in der kleinsten Schrift.
   *[other] { $lines } Zeilen ({ $characters } Zeichen) passen nicht, auch nicht in der kleinsten Schrift.
}
finding-address-too-long = { PLURAL($lines) ->
    [one] { $lines } Zeile der Adresse passt nicht.
   *[other] { $lines } Zeilen der Adresse passen nicht.
}
finding-no-glyph = Das Zeichen „{ $letter }“ gibt es in keiner unserer Schriften.

product-postcard-a6 = Postkarte A6, eine pro Seite
product-postcard-a6-4up = Postkarte A6, vier auf A4, beidseitig

template-unclosed = Im Text, Zeichen { $start } bis { $end }: Hier ist {"{"} ohne {"}"}. Für die Klammer selbst schreiben Sie {"{{"}.
template-stray = Im Text, Zeichen { $start } bis { $end }: Hier ist {"}"} ohne {"{"}. Für die Klammer selbst schreiben Sie {"}}"}.
template-unknown-field = Im Text, Zeichen { $start } bis { $end }: Eine Lücke namens „{ $name }“ gibt es nicht.
template-forms = Im Text, Zeichen { $start } bis { $end }: Formen, die nötig sind: { $wanted }; Formen, die da stehen: { $found }.

# Eine eigene Datei, die sich so nicht lesen lässt
fault = { $file }, Zeile { $line }, Spalte { $column }: { $what }
fault-form = so ist eine solche Datei nicht aufgebaut ({ $what })
fault-unclosed = {"{"} ohne {"}"}
fault-stray = {"}"} ohne {"{"}
fault-unknown-field = eine Lücke namens „{ $name }“ gibt es nicht
fault-forms = Formen, die nötig sind: { $wanted }; Formen, die da stehen: { $found }
fault-occasion = einen Anlass namens „{ $name }“ gibt es nicht
fault-kind = eine Art namens „{ $name }“ gibt es nicht
fault-month = { $n } ist kein Monat
fault-no-language = in keiner Sprache ist jeder Absatz geschrieben
