# Co się mówi o kartce.
finding-text-too-long = { PLURAL($lines) ->
    [one] { $lines } wiersz (znaków: { $characters }) się nie mieści, nawet najmniejszą czcionką.
    [few] { $lines } wiersze (znaków: { $characters }) się nie mieszczą, nawet najmniejszą czcionką.
   *[many] { $lines } wierszy (znaków: { $characters }) się nie mieści, nawet najmniejszą czcionką.
}
finding-address-too-long = { PLURAL($lines) ->
    [one] { $lines } wiersz adresu się nie mieści.
    [few] { $lines } wiersze adresu się nie mieszczą.
   *[many] { $lines } wierszy adresu się nie mieści.
}
finding-no-glyph = Żadna z naszych czcionek nie ma znaku „{ $letter }”.

product-postcard-a6 = Pocztówka A6, jedna na stronie
product-postcard-a6-4up = Pocztówka A6, cztery na A4, dwustronnie

template-unclosed = W tekście, znaki od { $start } do { $end }: jest {"{"}, ale brakuje {"}"}. Aby wpisać sam nawias, napisz {"{{"}.
template-stray = W tekście, znaki od { $start } do { $end }: jest {"}"}, ale brakuje {"{"}. Aby wpisać sam nawias, napisz {"}}"}.
template-unknown-field = W tekście, znaki od { $start } do { $end }: nie ma pola o nazwie „{ $name }”.
template-forms = W tekście, znaki od { $start } do { $end }: potrzebne formy: { $wanted }, wpisane formy: { $found }.

# Własny plik, którego w tej postaci nie można odczytać
fault = { $file }, wiersz { $line }, kolumna { $column }: { $what }
fault-form = taki plik ma inną budowę ({ $what })
fault-unclosed = jest {"{"}, ale brakuje {"}"}
fault-stray = jest {"}"}, ale brakuje {"{"}
fault-unknown-field = nie ma pola o nazwie „{ $name }”
fault-forms = potrzebne formy: { $wanted }, wpisane formy: { $found }
fault-occasion = nie ma okazji o nazwie „{ $name }”
fault-kind = nie ma rodzaju o nazwie „{ $name }”
fault-month = { $n } to nie miesiąc
fault-no-language = w żadnym języku nie napisano wszystkich akapitów
