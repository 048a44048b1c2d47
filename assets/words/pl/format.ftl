# Sheets, cards, envelopes: src/format.

format-product-postcard-a6 = Pocztówka A6, jedna na stronie
format-product-postcard-a6-4up = Pocztówka A6, cztery na A4
format-product-postcard-a6-2up = Pocztówka A6, dwie na A4
format-product-postcard-a6-print-shop = Pocztówka A6 do drukarni
format-product-postcard-us-4up = Pocztówka US, cztery na Letter
format-product-card-a6-folded = Kartka składana A6, dwie na A4
format-product-card-a5-folded = Kartka składana A5 z A4
format-product-letter-a4-b = List A4, okienko (DIN 5008 B)
format-product-letter-a4-a = List A4, okienko (DIN 5008 A)
format-product-letter-us-10 = List US Letter, okienko #10
format-product-envelope-c6 = Koperta C6
format-product-envelope-c5 = Koperta C5
format-product-envelope-dl = Koperta DL
format-product-envelope-c6-5 = Koperta C6/5
format-product-envelope-us-10 = Koperta US #10
format-product-copy-sheet = Arkusz do przepisania, A4
format-product-copy-sheet-us = Arkusz do przepisania, US Letter
format-product-case-sheet = Historia do czytania na głos, A4
format-product-labels = Etykiety { $name }, { $columns } × { $rows }
