# What does not fit, or cannot be printed: src/layout.

layout-text-too-long = { PLURAL($lines) ->
    [one] { $lines } радок ({ $characters } зн.) не змяшчаецца нават самым дробным шрыфтам.
    [few] { $lines } радкі ({ $characters } зн.) не змяшчаюцца нават самым дробным шрыфтам.
   *[many] { $lines } радкоў ({ $characters } зн.) не змяшчаюцца нават самым дробным шрыфтам.
}
layout-address-too-long = { PLURAL($lines) ->
    [one] { $lines } радок адраса не змяшчаецца.
    [few] { $lines } радкі адраса не змяшчаюцца.
   *[many] { $lines } радкоў адраса не змяшчаюцца.
}
layout-no-glyph = Знака «{ $letter }» ({ $code }) няма ні ў адным шрыфце.
layout-sender-too-long = Радкі адпраўніка, якія не змяшчаюцца: { $lines }.
layout-caption-too-long = Радок пад малюнкам занадта доўгі.
layout-coarse-picture = Малюнак будзе невыразны: { $ppi } пікселяў на цалю. Добра друкуецца ад 200.
