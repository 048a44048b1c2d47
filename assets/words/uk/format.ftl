# Sheets, cards, envelopes: src/format.

format-product-postcard-a6 = Листівка A6, одна на сторінці
format-product-postcard-a6-4up = Листівка A6, чотири на аркуші A4
format-product-postcard-a6-2up = Листівка A6, дві на аркуші A4
format-product-postcard-a6-print-shop = Листівка A6 для друкарні
format-product-postcard-us-4up = Листівка США, чотири на Letter
format-product-card-a6-folded = Складана листівка A6, дві на A4
format-product-card-a5-folded = Складана листівка A5 з A4
format-product-letter-a4-b = Лист A4, віконце (DIN 5008 B)
format-product-letter-a4-a = Лист A4, віконце (DIN 5008 A)
format-product-letter-us-10 = Лист US Letter, віконце #10
format-product-envelope-c6 = Конверт C6
format-product-envelope-c5 = Конверт C5
format-product-envelope-dl = Конверт DL
format-product-envelope-c6-5 = Конверт C6/5
format-product-envelope-us-10 = Американський конверт #10
format-product-copy-sheet = Аркуш для переписування, A4
format-product-copy-sheet-us = Аркуш для переписування, US Letter
format-product-case-sheet = Історія для читання вголос, A4
format-product-labels = Наліпки { $name }, { $columns } × { $rows }
