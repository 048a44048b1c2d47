# Sheets, cards, envelopes: src/format.

format-product-postcard-a6 = Ansichtkaart A6, één per pagina
format-product-postcard-a6-4up = Ansichtkaart A6, vier op A4
format-product-postcard-a6-2up = Ansichtkaart A6, twee op A4
format-product-postcard-a6-print-shop = Ansichtkaart A6 voor de drukker
format-product-postcard-us-4up = US-kaart, vier op US Letter
format-product-card-a6-folded = Dubbele kaart A6, twee op A4
format-product-card-a5-folded = Dubbele kaart A5 uit A4
format-product-letter-a4-b = Brief A4, venster (DIN 5008 B)
format-product-letter-a4-a = Brief A4, venster (DIN 5008 A)
format-product-letter-us-10 = Brief US Letter, venster #10
format-product-envelope-c6 = Envelop C6
format-product-envelope-c5 = Envelop C5
format-product-envelope-dl = Envelop DL
format-product-envelope-c6-5 = Envelop C6/5
format-product-envelope-us-10 = Envelop US #10
format-product-copy-sheet = Overschrijfblad, A4
format-product-copy-sheet-us = Overschrijfblad, US Letter
format-product-case-sheet = Verhaal om voor te lezen, A4
format-product-labels = Etiketten { $name }, { $columns } × { $rows }
