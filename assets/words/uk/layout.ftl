# What does not fit, or cannot be printed: src/layout.

layout-text-too-long = { PLURAL($lines) ->
    [one] { $lines } рядок ({ $characters } зн.) не вміщується навіть найдрібнішим шрифтом.
    [few] { $lines } рядки ({ $characters } зн.) не вміщуються навіть найдрібнішим шрифтом.
   *[many] { $lines } рядків ({ $characters } зн.) не вміщуються навіть найдрібнішим шрифтом.
}
layout-address-too-long = Ці рядки адреси не вміщуються: { $lines }. Без них лист не дійде: візьміть формат, де більше місця.
layout-no-glyph = Знака «{ $letter }» ({ $code }) немає в жодному шрифті.
layout-sender-too-long = Рядки відправника, що не вміщуються: { $lines }.
layout-caption-too-long = Рядок під малюнком задовгий.
layout-coarse-picture = Малюнок буде нечіткий: { $ppi } пікселів на дюйм. Добре друкується від 200.
