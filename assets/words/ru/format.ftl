# Sheets, cards, envelopes: src/format.

format-product-postcard-a6 = Открытка A6, одна на странице
format-product-postcard-a6-4up = Открытка A6, четыре на листе A4
format-product-postcard-a6-2up = Открытка A6, две на листе A4
format-product-postcard-a6-print-shop = Открытка A6 для типографии
format-product-postcard-us-4up = Открытка США, четыре на Letter
format-product-card-a6-folded = Складная открытка A6, две на A4
format-product-card-a5-folded = Складная открытка A5 из A4
format-product-letter-a4-b = Письмо A4, окно (DIN 5008 B)
format-product-letter-a4-a = Письмо A4, окно (DIN 5008 A)
format-product-letter-us-10 = Письмо US Letter, окно #10
format-product-envelope-c6 = Конверт C6
format-product-envelope-c5 = Конверт C5
format-product-envelope-dl = Конверт DL
format-product-envelope-c6-5 = Конверт C6/5
format-product-envelope-us-10 = Американский конверт #10
format-product-copy-sheet = Лист для переписывания, A4
format-product-copy-sheet-us = Лист для переписывания, US Letter
format-product-case-sheet = История для чтения вслух, A4
format-product-labels = Наклейки { $name }, { $columns } × { $rows }
