# What does not fit, or cannot be printed: src/layout.

layout-text-too-long = { PLURAL($lines) ->
    [one] { $lines } regel ({ $characters } tekens) past niet, ook niet in het kleinste lettertype.
   *[other] { $lines } regels ({ $characters } tekens) passen niet, ook niet in het kleinste lettertype.
}
layout-address-too-long = Deze regels van het adres passen niet: { $lines }. Zonder die regels komt de post niet aan: neem een formaat met meer ruimte.
layout-no-glyph = Geen van onze lettertypen heeft het teken “{ $letter }” ({ $code }).
layout-sender-too-long = Regels van de afzender die niet passen: { $lines }.
layout-caption-too-long = De regel onder de afbeelding is te lang.
layout-coarse-picture = De afbeelding wordt korrelig: { $ppi } pixels per inch. Vanaf 200 is de afdruk goed.
