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
finding-no-glyph = Żadna z naszych czcionek nie ma znaku „{ $letter }” ({ $code }).
finding-sender-too-long = Wiersze nadawcy, które się nie mieszczą: { $lines }.
finding-caption-too-long = Wiersz pod obrazkiem jest za długi.
finding-coarse-picture = Obrazek będzie niewyraźny, pikseli na cal: { $ppi }. Od 200 wydruk jest dobry.

product-postcard-a6 = Pocztówka A6, jedna na stronie
product-postcard-a6-4up = Pocztówka A6, cztery na A4
product-postcard-a6-2up = Pocztówka A6, dwie na A4
product-postcard-a6-print-shop = Pocztówka A6 do drukarni
product-postcard-us-4up = Pocztówka US, cztery na Letter
product-card-a6-folded = Kartka składana A6, dwie na A4
product-card-a5-folded = Kartka składana A5 z A4
product-letter-a4-b = List A4, okienko (DIN 5008 B)
product-letter-a4-a = List A4, okienko (DIN 5008 A)
product-letter-us-10 = List US Letter, okienko #10
product-envelope-c6 = Koperta C6
product-envelope-c5 = Koperta C5
product-envelope-dl = Koperta DL
product-envelope-c6-5 = Koperta C6/5
product-envelope-us-10 = Koperta US #10
product-copy-sheet = Arkusz do przepisania, A4
product-copy-sheet-us = Arkusz do przepisania, US Letter
product-case-sheet = Historia do czytania na głos, A4
product-labels = Etykiety { $name }, { $columns } × { $rows }

# Jak wygląda tekst kartki
hand-lines = linie do pisania
hand-trace = blady, do obrysowania
label-unchecked = Tych wymiarów nie sprawdzono: najpierw wydrukuj jeden arkusz na zwykłym papierze.
sender-advice = Adres zwrotny to własny wybór. Niektóre więzienia go wymagają; inne oddają kartki i bez niego. Odpowiedź jest prawdopodobna tylko na adres w Białorusi. Nazwisko i adres nadawcy czytają obcy: pomiń je, jeśli mogłoby to zaszkodzić piszącym lub komuś innemu na miejscu.
calibration-how = Wydrukuj tę stronę dwustronnie, bez skalowania. Zmierz odległość od każdej krawędzi papieru do grubej linii obok: 20 mm, jeśli drukarka trafia dokładnie. Wpisz wyniki, dla pierwszej strony i dla drugiej.

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
