# What does not fit, or cannot be printed: src/layout.

layout-text-too-long = { PLURAL($lines) ->
    [one] { $lines } строка ({ $characters } зн.) не помещается даже самым мелким шрифтом.
    [few] { $lines } строки ({ $characters } зн.) не помещаются даже самым мелким шрифтом.
   *[many] { $lines } строк ({ $characters } зн.) не помещаются даже самым мелким шрифтом.
}
layout-address-too-long = Эти строки адреса не помещаются: { $lines }. Без них письмо не дойдёт: возьмите формат, где больше места.
layout-no-glyph = Знака «{ $letter }» ({ $code }) нет ни в одном шрифте.
layout-sender-too-long = Строки отправителя, которые не помещаются: { $lines }.
layout-caption-too-long = Строка под рисунком слишком длинная.
layout-coarse-picture = Рисунок будет нечётким: { $ppi } пикселей на дюйм. Хорошо печатается от 200.
