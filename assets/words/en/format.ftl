# Sheets, cards, envelopes: src/format.

format-product-postcard-a6 = Postcard A6, one a page
format-product-postcard-a6-4up = Postcard A6, four on A4
format-product-postcard-a6-2up = Postcard A6, two on A4
format-product-postcard-a6-print-shop = Postcard A6 for a print shop
format-product-postcard-us-4up = US postcard, four on US Letter
format-product-card-a6-folded = Folded card A6, two on A4
format-product-card-a5-folded = Folded card A5 from A4
format-product-letter-a4-b = Letter A4, window (DIN 5008 B)
format-product-letter-a4-a = Letter A4, window (DIN 5008 A)
format-product-letter-us-10 = US Letter, window envelope #10
format-product-envelope-c6 = Envelope C6
format-product-envelope-c5 = Envelope C5
format-product-envelope-dl = Envelope DL
format-product-envelope-c6-5 = Envelope C6/5
format-product-envelope-us-10 = Envelope US #10
format-product-copy-sheet = Sheet to copy by hand, A4
format-product-copy-sheet-us = Sheet to copy by hand, US Letter
format-product-case-sheet = Story for reading aloud, A4
# { $name } is the maker and the number of the sheet; so many labels side by side and one under the other
format-product-labels = Labels { $name }, { $columns } × { $rows }
