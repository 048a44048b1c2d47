# A file of the user's own that cannot be read as it is: src/words/fault.

fault = { $file }, Zeile { $line }, Spalte { $column }: { $what }
fault-form = so ist eine solche Datei nicht aufgebaut ({ $what })
fault-unclosed = {"{"} ohne {"}"}
fault-stray = {"}"} ohne {"{"}
fault-unknown-field = eine Lücke namens „{ $name }“ gibt es nicht
fault-forms = Formen, die nötig sind: { $wanted }; Formen, die da stehen: { $found }
fault-occasion = einen Anlass namens „{ $name }“ gibt es nicht
fault-kind = eine Art namens „{ $name }“ gibt es nicht
fault-gaps = „{ $pattern }“ hat mehr als 4 Lücken (~); machen Sie zwei Muster daraus
fault-month = { $n } ist kein Monat
fault-no-language = in keiner Sprache ist jeder Absatz geschrieben
fault-too-large = die Datei ist größer als 256 KB; machen Sie mehrere daraus

fault-product-measure = { $file }: { $what } ist kein Maß, das Papier haben kann.
fault-product-outside = { $file }: { $what } ragt über den sicheren Bereich der Karte hinaus.
fault-product-sheet = { $file }: Die Karten finden auf dem Bogen keinen Platz.
fault-product-too-large = { $file } ist größer als 256 KB. Ein Format braucht viel weniger: Nehmen Sie heraus, was nicht dazugehört.
fault-product-parts = { $file }: Eine Seite hat mehr als 64 Teile. Lassen Sie einige davon weg.
