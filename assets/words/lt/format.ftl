# Sheets, cards, envelopes: src/format.

format-product-postcard-a6 = A6 atvirukas, vienas puslapyje
format-product-postcard-a6-4up = A6 atvirukas, keturi A4 lape
format-product-postcard-a6-2up = A6 atvirukas, du A4 lape
format-product-postcard-a6-print-shop = A6 atvirukas spaustuvei
format-product-postcard-us-4up = JAV atvirukas, keturi lape
format-product-card-a6-folded = Sulenkiamas A6 atvirukas, du lape
format-product-card-a5-folded = Sulenkiamas A5 atvirukas iš A4
format-product-letter-a4-b = A4 laiškas, langelis (DIN 5008 B)
format-product-letter-a4-a = A4 laiškas, langelis (DIN 5008 A)
format-product-letter-us-10 = US Letter laiškas, langelis #10
format-product-envelope-c6 = C6 vokas
format-product-envelope-c5 = C5 vokas
format-product-envelope-dl = DL vokas
format-product-envelope-c6-5 = C6/5 vokas
format-product-envelope-us-10 = JAV vokas #10
format-product-copy-sheet = Lapas perrašyti ranka, A4
format-product-copy-sheet-us = Lapas perrašyti ranka, US Letter
format-product-case-sheet = Istorija skaityti balsu, A4
format-product-labels = Etiketės { $name }, { $columns } × { $rows }
