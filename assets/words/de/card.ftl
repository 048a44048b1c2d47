# Was von einer Karte gesagt wird.
finding-text-too-long = { PLURAL($lines) ->
    [one] { $lines } Zeile ({ $characters } Zeichen) passt nicht, auch nicht in der kleinsten Schrift.
   *[other] { $lines } Zeilen ({ $characters } Zeichen) passen nicht, auch nicht in der kleinsten Schrift.
}
finding-address-too-long = { PLURAL($lines) ->
    [one] { $lines } Zeile der Adresse passt nicht.
   *[other] { $lines } Zeilen der Adresse passen nicht.
}
finding-no-glyph = Das Zeichen „{ $letter }“ ({ $code }) gibt es in keiner unserer Schriften.
finding-sender-too-long = Zeilen des Absenders, die nicht passen: { $lines }.
finding-caption-too-long = Die Zeile unter dem Bild ist zu lang.
finding-coarse-picture = Das Bild wird grob aussehen: { $ppi } Pixel pro Zoll. Ab 200 wird der Druck gut.

product-postcard-a6 = Postkarte A6, eine pro Seite
product-postcard-a6-4up = Postkarte A6, vier auf A4
product-postcard-a6-2up = Postkarte A6, zwei auf A4
product-postcard-a6-print-shop = Postkarte A6 für die Druckerei
product-postcard-us-4up = US-Postkarte, vier auf US Letter
product-card-a6-folded = Klappkarte A6, zwei auf A4
product-card-a5-folded = Klappkarte A5 aus A4
product-letter-a4-b = Brief A4, Fenster (DIN 5008 B)
product-letter-a4-a = Brief A4, Fenster (DIN 5008 A)
product-letter-us-10 = Brief US Letter, Fenster #10
product-envelope-c6 = Umschlag C6
product-envelope-c5 = Umschlag C5
product-envelope-dl = Umschlag DL
product-envelope-c6-5 = Umschlag C6/5
product-envelope-us-10 = Umschlag US #10
product-copy-sheet = Abschreibvorlage, A4
product-copy-sheet-us = Abschreibvorlage, US Letter
product-case-sheet = Geschichte zum Vorlesen, A4
product-labels = Etiketten { $name }, { $columns } × { $rows }

# Wie der Text einer Karte aussieht
hand-lines = Linien zum Schreiben
hand-trace = blass, zum Nachziehen
label-unchecked = Diese Maße sind nicht geprüft: Drucken Sie zuerst einen Bogen auf normales Papier.
sender-advice = Ob Sie einen Absender angeben, entscheiden Sie. Manche Gefängnisse wollen einen, andere händigen Karten auch ohne aus. Eine Antwort ist nur an eine Adresse in Belarus wahrscheinlich. Fremde lesen Ihren Namen und Ihre Adresse: Lassen Sie sie weg, wenn es Ihnen oder jemand anderem dort schaden könnte.
calibration-how = Drucken Sie diese Seite beidseitig und ohne Skalierung. Messen Sie von jeder Papierkante bis zur dicken Linie daneben: 20 mm, wenn der Drucker genau trifft. Tragen Sie ein, was Sie gemessen haben, für die erste Seite und für die zweite.

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
