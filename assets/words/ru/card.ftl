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
finding-no-glyph = Знака «{ $letter }» ({ $code }) нет ни в одном шрифте.
finding-sender-too-long = Строки отправителя, которые не помещаются: { $lines }.
finding-caption-too-long = Строка под рисунком слишком длинная.
finding-coarse-picture = Рисунок будет нечётким: { $ppi } пикселей на дюйм. Хорошо печатается от 200.

product-postcard-a6 = Открытка A6, одна на странице
product-postcard-a6-4up = Открытка A6, четыре на листе A4
product-postcard-a6-2up = Открытка A6, две на листе A4
product-postcard-a6-print-shop = Открытка A6 для типографии
product-postcard-us-4up = Открытка США, четыре на Letter
product-card-a6-folded = Складная открытка A6, две на A4
product-card-a5-folded = Складная открытка A5 из A4
product-letter-a4-b = Письмо A4, окно (DIN 5008 B)
product-letter-a4-a = Письмо A4, окно (DIN 5008 A)
product-letter-us-10 = Письмо US Letter, окно #10
product-envelope-c6 = Конверт C6
product-envelope-c5 = Конверт C5
product-envelope-dl = Конверт DL
product-envelope-c6-5 = Конверт C6/5
product-envelope-us-10 = Американский конверт #10
product-copy-sheet = Лист для переписывания, A4
product-copy-sheet-us = Лист для переписывания, US Letter
product-case-sheet = История для чтения вслух, A4
product-labels = Наклейки { $name }, { $columns } × { $rows }

hand-lines = линии, чтобы писать
hand-trace = бледно, чтобы обвести
label-unchecked = Эти размеры не проверены: сначала напечатайте один лист на обычной бумаге.
sender-advice = Писать ли обратный адрес, решаете Вы. Некоторые тюрьмы его требуют, другие передают открытки и без него. Ответ вероятен только на адрес в Беларуси. Ваше имя и адрес прочитают чужие люди: не пишите их, если это может навредить Вам или кому-то там.
calibration-how = Напечатайте эту страницу с двух сторон без масштабирования. Измерьте расстояние от каждого края бумаги до толстой линии рядом: если принтер печатает точно, это 20 мм. Впишите, что получилось, для первой стороны и для второй.

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
