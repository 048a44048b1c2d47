# Что говорится об открытке: что не помещается, какой буквы нет, на чём печатать.

finding-text-too-long = { PLURAL($lines) ->
    [one] { $lines } строка ({ $characters } зн.) не помещается даже самым мелким шрифтом.
    [few] { $lines } строки ({ $characters } зн.) не помещаются даже самым мелким шрифтом.
   *[many] { $lines } строк ({ $characters } зн.) не помещаются даже самым мелким шрифтом.
}
finding-address-too-long = { PLURAL($lines) ->
    [one] { $lines } строка адреса не помещается.
    [few] { $lines } строки адреса не помещаются.
   *[many] { $lines } строк адреса не помещаются.
}
finding-no-glyph = Знака «{ $letter }» нет ни в одном шрифте.
finding-sender-too-long = Строки отправителя, которые не помещаются: { $lines }.
finding-caption-too-long = Строка под рисунком слишком длинная.
finding-coarse-picture = Рисунок будет нечётким: { $ppi } пикселей на дюйм. От 200 печатается хорошо.

product-postcard-a6 = Открытка A6, по одной на странице
product-postcard-a6-4up = Открытка A6, четыре на листе A4, с двух сторон
product-postcard-a6-2up = Открытка A6, две на A4, рисунок до края, метки реза
product-postcard-a6-print-shop = Открытка A6 для типографии, с вылетами
product-postcard-us-4up = Открытка США, четыре на US Letter, с двух сторон
product-card-a6-folded = Складная открытка A6, две на A4, с двух сторон
product-card-a5-folded = Складная открытка A5 из A4, с двух сторон
product-letter-a4-b = Письмо A4, конверт с окном (DIN 5008 B)
product-letter-a4-a = Письмо A4, конверт с окном (DIN 5008 A)
product-letter-us-10 = Письмо на US Letter, конверт с окном #10
product-envelope-c6 = Конверт C6
product-envelope-c5 = Конверт C5
product-envelope-dl = Конверт DL
product-envelope-c6-5 = Конверт C6/5
product-envelope-us-10 = Конверт US #10
product-copy-sheet = Лист, чтобы переписать от руки, A4
product-copy-sheet-us = Лист, чтобы переписать от руки, US Letter
product-case-sheet = История человека для чтения вслух, A4
product-labels = Наклейки { $name }, { $columns } × { $rows }

hand-lines = линейки для письма
hand-trace = бледно, чтобы обвести
label-unchecked = Эти размеры не проверены: сначала напечатайте один лист на обычной бумаге.
sender-advice = Писать ли обратный адрес, решаете вы. Одни тюрьмы его требуют, другие передают открытки и без него. Ответ вероятен только на адрес в Беларуси. Имя и адрес читают чужие люди: не пишите их, если это может навредить вам или кому-то там.
calibration-how = Напечатайте эту страницу с двух сторон без масштабирования. Измерьте от каждого края бумаги до толстой линии рядом: 20 мм, если принтер попадает. Впишите измеренное для первой и для второй стороны.

template-unclosed = В тексте, знаки { $start }–{ $end }: есть {"{"}, но нет {"}"}. Если нужна сама скобка, напишите {"{{"}.
template-stray = В тексте, знаки { $start }–{ $end }: есть {"}"}, но нет {"{"}. Если нужна сама скобка, напишите {"}}"}.
template-unknown-field = В тексте, знаки { $start }–{ $end }: пропуска с названием «{ $name }» не существует.
template-forms = В тексте, знаки { $start }–{ $end }: форм должно быть { $wanted }, а их { $found }.

# Собственный файл пользователя, который не читается так, как есть.
fault = { $file }, строка { $line }, столбец { $column }: { $what }
fault-form = такой файл должен выглядеть иначе ({ $what })
fault-unclosed = есть {"{"}, но нет {"}"}
fault-stray = есть {"}"}, но нет {"{"}
fault-unknown-field = пропуска с названием «{ $name }» не существует
fault-forms = форм должно быть { $wanted }, а их { $found }
fault-occasion = повода с названием «{ $name }» не существует
fault-kind = вида с названием «{ $name }» не существует
fault-month = месяца { $n } не существует
fault-no-language = нет языка, на котором написан каждый абзац
