# Што гаворыцца пра паштоўку: што не змяшчаецца, якой літары няма, на чым друкаваць.

finding-text-too-long = { PLURAL($lines) ->
    [one] { $lines } радок ({ $characters } зн.) не змяшчаецца нават самым дробным шрыфтам.
    [few] { $lines } радкі ({ $characters } зн.) не змяшчаюцца нават самым дробным шрыфтам.
   *[many] { $lines } радкоў ({ $characters } зн.) не змяшчаюцца нават самым дробным шрыфтам.
}
finding-address-too-long = { PLURAL($lines) ->
    [one] { $lines } радок адраса не змяшчаецца.
    [few] { $lines } радкі адраса не змяшчаюцца.
   *[many] { $lines } радкоў адраса не змяшчаюцца.
}
finding-no-glyph = Знака «{ $letter }» ({ $code }) няма ні ў адным шрыфце.
finding-sender-too-long = Радкі адпраўніка, якія не змяшчаюцца: { $lines }.
finding-caption-too-long = Радок пад малюнкам занадта доўгі.
finding-coarse-picture = Малюнак будзе невыразны: { $ppi } пікселяў на цалю. Добра друкуецца ад 200.

product-postcard-a6 = Паштоўка A6, адна на старонцы
product-postcard-a6-4up = Паштоўка A6, чатыры на аркушы A4
product-postcard-a6-2up = Паштоўка A6, дзве на аркушы A4
product-postcard-a6-print-shop = Паштоўка A6 для друкарні
product-postcard-us-4up = Паштоўка ЗША, чатыры на Letter
product-card-a6-folded = Складаная паштоўка A6, дзве на A4
product-card-a5-folded = Складаная паштоўка A5 з A4
product-letter-a4-b = Ліст A4, акенца (DIN 5008 B)
product-letter-a4-a = Ліст A4, акенца (DIN 5008 A)
product-letter-us-10 = Ліст US Letter, акенца #10
product-envelope-c6 = Канверт C6
product-envelope-c5 = Канверт C5
product-envelope-dl = Канверт DL
product-envelope-c6-5 = Канверт C6/5
product-envelope-us-10 = Амерыканскі канверт #10
product-copy-sheet = Аркуш для перапісвання, A4
product-copy-sheet-us = Аркуш для перапісвання, US Letter
product-case-sheet = Гісторыя для чытання ўголас, A4
product-labels = Налепкі { $name }, { $columns } × { $rows }

hand-lines = лініі, каб пісаць
hand-trace = бледна, каб абвесці
label-unchecked = Гэтыя памеры не правераныя: спачатку надрукуйце адзін аркуш на звычайнай паперы.
sender-advice = Ці пісаць зваротны адрас, вырашаеце Вы. Некаторыя турмы яго патрабуюць, іншыя перадаюць паштоўкі і без яго. Адказ верагодны толькі на адрас у Беларусі. Ваша імя і адрас прачытаюць чужыя людзі: не пішыце іх, калі гэта можа пашкодзіць Вам або камусьці там.
calibration-how = Надрукуйце гэтую старонку з двух бакоў без маштабавання. Вымерайце адлегласць ад кожнага краю паперы да тоўстай лініі побач: калі прынтар друкуе дакладна, гэта 20 мм. Упішыце, што выйшла, для першага боку і для другога.

template-unclosed = У тэксце, знакі { $start }–{ $end }: ёсць {"{"}, але няма {"}"}. Калі патрэбна сама дужка, напішыце {"{{"}.
template-stray = У тэксце, знакі { $start }–{ $end }: ёсць {"}"}, але няма {"{"}. Калі патрэбна сама дужка, напішыце {"}}"}.
template-unknown-field = У тэксце, знакі { $start }–{ $end }: пропуску з назвай «{ $name }» не існуе.
template-forms = У тэксце, знакі { $start }–{ $end }: колькасць форм павінна быць { $wanted }, а іх { $found }.

# Уласны файл карыстальніка, які не чытаецца так, як ёсць.
fault = { $file }, радок { $line }, слупок { $column }: { $what }
fault-form = такі файл павінен выглядаць інакш ({ $what })
fault-unclosed = ёсць {"{"}, але няма {"}"}
fault-stray = ёсць {"}"}, але няма {"{"}
fault-unknown-field = пропуску з назвай «{ $name }» не існуе
fault-forms = колькасць форм павінна быць { $wanted }, а іх { $found }
fault-occasion = нагоды з назвай «{ $name }» не існуе
fault-kind = віду з назвай «{ $name }» не існуе
fault-month = месяца { $n } не існуе
fault-no-language = няма мовы, на якой напісаны кожны абзац
