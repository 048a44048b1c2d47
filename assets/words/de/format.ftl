# Sheets, cards, envelopes: src/format.

format-product-postcard-a6 = Postkarte A6, eine pro Seite
format-product-postcard-a6-4up = Postkarte A6, vier auf A4
format-product-postcard-a6-2up = Postkarte A6, zwei auf A4
format-product-postcard-a6-print-shop = Postkarte A6 für die Druckerei
format-product-postcard-us-4up = US-Postkarte, vier auf US Letter
format-product-card-a6-folded = Klappkarte A6, zwei auf A4
format-product-card-a5-folded = Klappkarte A5 aus A4
format-product-letter-a4-b = Brief A4, Fenster (DIN 5008 B)
format-product-letter-a4-a = Brief A4, Fenster (DIN 5008 A)
format-product-letter-us-10 = Brief US Letter, Fenster #10
format-product-envelope-c6 = Umschlag C6
format-product-envelope-c5 = Umschlag C5
format-product-envelope-dl = Umschlag DL
format-product-envelope-c6-5 = Umschlag C6/5
format-product-envelope-us-10 = Umschlag US #10
format-product-copy-sheet = Abschreibvorlage, A4
format-product-copy-sheet-us = Abschreibvorlage, US Letter
format-product-case-sheet = Geschichte zum Vorlesen, A4
format-product-labels = Etiketten { $name }, { $columns } × { $rows }
