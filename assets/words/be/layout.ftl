# What does not fit, or cannot be printed: src/layout.

layout-text-too-long = { PLURAL($lines) ->
    [one] { $lines } радок ({ $characters } зн.) не змяшчаецца нават самым дробным шрыфтам.
    [few] { $lines } радкі ({ $characters } зн.) не змяшчаюцца нават самым дробным шрыфтам.
   *[many] { $lines } радкоў ({ $characters } зн.) не змяшчаюцца нават самым дробным шрыфтам.
}
layout-address-too-long = Гэтыя радкі адраса не змяшчаюцца: { $lines }. Без іх ліст не дойдзе: вазьміце фармат, дзе больш месца.
layout-no-glyph = Знака «{ $letter }» ({ $code }) няма ні ў адным шрыфце.
layout-sender-too-long = Радкі адпраўніка, якія не змяшчаюцца: { $lines }.
layout-caption-too-long = Радок пад малюнкам занадта доўгі.
layout-coarse-picture = Малюнак будзе невыразны: { $ppi } пікселяў на цалю. Добра друкуецца ад 200.
