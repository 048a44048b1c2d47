# What does not fit, or cannot be printed: src/layout.

layout-text-too-long = { PLURAL($lines) ->
    [one] { $lines } wiersz (znaków: { $characters }) się nie mieści, nawet najmniejszą czcionką.
    [few] { $lines } wiersze (znaków: { $characters }) się nie mieszczą, nawet najmniejszą czcionką.
   *[many] { $lines } wierszy (znaków: { $characters }) się nie mieści, nawet najmniejszą czcionką.
}
layout-address-too-long = Te wiersze adresu się nie mieszczą: { $lines }. Bez nich list nie dojdzie: proszę wybrać format, w którym jest więcej miejsca.
layout-no-glyph = Żadna z naszych czcionek nie ma znaku „{ $letter }” ({ $code }).
layout-sender-too-long = Wiersze nadawcy, które się nie mieszczą: { $lines }.
layout-caption-too-long = Wiersz pod obrazkiem jest za długi.
layout-coarse-picture = Obrazek będzie niewyraźny, pikseli na cal: { $ppi }. Od 200 wydruk jest dobry.
