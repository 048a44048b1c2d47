# What does not fit, or cannot be printed: src/layout.

layout-text-too-long = { PLURAL($lines) ->
    [one] { $lines } Zeile ({ $characters } Zeichen) passt nicht, auch nicht in der kleinsten Schrift.
   *[other] { $lines } Zeilen ({ $characters } Zeichen) passen nicht, auch nicht in der kleinsten Schrift.
}
layout-address-too-long = Diese Zeilen der Adresse passen nicht: { $lines }. Ohne sie kommt keine Post an: Nehmen Sie ein Format mit mehr Platz.
layout-no-glyph = Das Zeichen „{ $letter }“ ({ $code }) gibt es in keiner unserer Schriften.
layout-sender-too-long = Zeilen des Absenders, die nicht passen: { $lines }.
layout-caption-too-long = Die Zeile unter dem Bild ist zu lang.
layout-coarse-picture = Das Bild wird grob aussehen: { $ppi } Pixel pro Zoll. Ab 200 wird der Druck gut.
