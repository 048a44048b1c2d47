# Sheets, cards, envelopes: src/format.

format-product-postcard-a6 = Паштоўка A6, адна на старонцы
format-product-postcard-a6-4up = Паштоўка A6, чатыры на аркушы A4
format-product-postcard-a6-2up = Паштоўка A6, дзве на аркушы A4
format-product-postcard-a6-print-shop = Паштоўка A6 для друкарні
format-product-postcard-us-4up = Паштоўка ЗША, чатыры на Letter
format-product-card-a6-folded = Складаная паштоўка A6, дзве на A4
format-product-card-a5-folded = Складаная паштоўка A5 з A4
format-product-letter-a4-b = Ліст A4, акенца (DIN 5008 B)
format-product-letter-a4-a = Ліст A4, акенца (DIN 5008 A)
format-product-letter-us-10 = Ліст US Letter, акенца #10
format-product-envelope-c6 = Канверт C6
format-product-envelope-c5 = Канверт C5
format-product-envelope-dl = Канверт DL
format-product-envelope-c6-5 = Канверт C6/5
format-product-envelope-us-10 = Амерыканскі канверт #10
format-product-copy-sheet = Аркуш для перапісвання, A4
format-product-copy-sheet-us = Аркуш для перапісвання, US Letter
format-product-case-sheet = Гісторыя для чытання ўголас, A4
format-product-labels = Налепкі { $name }, { $columns } × { $rows }
