# The card: src/gui/panel/card.

card-side-front = Przód
card-side-back = Tył
card-side-sheet = Arkusz
card-side-page = Strona { $n }

card-drawing = Rysowanie kartki…
card-print-as = Format
card-text = Tekst
card-saving = Zapisywanie…
card-saved = Zapisano: { $file }
card-open = Otwórz
card-cannot-open = Żaden program na tym komputerze nie otwiera plików PDF. Plik jest zapisany.
card-pages = { PLURAL($n) ->
    [one] { $n } strona
    [few] { $n } strony
   *[many] { $n } stron
}
card-flip-long = druk dwustronny, odwracanie wzdłuż długiej krawędzi
card-flip-short = druk dwustronny, odwracanie wzdłuż krótkiej krawędzi
card-silent = Nic w pliku nie zdradza, kto go przygotował.
card-fits = { $lines ->
    [0] Mieści się: bez zapasu
   *[other] { PLURAL($lines) ->
        [one] Mieści się: zostaje { $lines } wiersz
        [few] Mieści się: zostają { $lines } wiersze
       *[many] Mieści się: zostaje { $lines } wierszy
    }
}
card-label-unchecked = Tych wymiarów nie sprawdzono: najpierw wydrukuj jeden arkusz na zwykłym papierze.
card-product-to-measure = { $product } (najpierw zmierz)
card-measure-first = Takie koperty bywają różne. Wydrukuj jedną kartkę i spójrz przez okienko swojej koperty, zanim wydrukujesz ich wiele.
card-cut-nothing = nic nie trzeba ciąć

card-sender = drukuj nadawcę
card-sender-hint = Imię i nazwisko, ulica, miejscowość, kraj
card-sender-advice = Adres zwrotny to własny wybór. Niektóre więzienia go wymagają; inne oddają kartki i bez niego. Odpowiedź jest prawdopodobna tylko na adres w Białorusi. Nazwisko i adres nadawcy czytają obcy: pomiń je, jeśli mogłoby to zaszkodzić piszącym lub komuś innemu na miejscu.

card-picture = Obrazek
card-picture-none = bez obrazka
card-picture-own = mój obrazek
card-picture-own-kept = mój obrazek { $n }
card-picture-choose = Własny obrazek…
card-picture-limits = JPEG, PNG lub WebP, do 64 milionów pikseli; można go też upuścić na to okno. Gdzie, kiedy i przez kogo został zrobiony, nie trafia do kartki.
card-picture-larger = Większy
card-picture-smaller = Mniejszy
card-picture-fill = Wypełnij ramkę
card-picture-whole = Pokaż całość
card-picture-how = Przeciągnij obrazek, aby go przesunąć; kółkiem myszy powiększysz go lub zmniejszysz. Z klawiatury: strzałki, + i −.
card-picture-keep = Zachowaj ten obrazek na inne dni
card-picture-kept = Leży w folderze programu, bez miejsca, daty i aparatu.
card-picture-not-kept = Zniknie, gdy okno zostanie zamknięte.
card-picture-format = Ten plik to nie JPEG, PNG ani WebP. Zapisz obrazek w jednym z tych formatów i wybierz go jeszcze raz.
card-picture-damaged = Ten plik jest uszkodzony albo niepełny. Pobierz obrazek jeszcze raz z telefonu lub aparatu.
card-picture-too-large = Ten obrazek jest za duży, w pikselach: { $width } × { $height }. Można wydrukować do 64 milionów pikseli (progresywny JPEG – do 24 milionów), żaden bok nie dłuższy niż 16 000.
card-picture-scans = Ten obrazek składa się z ponad 20 przebiegów. Zapisz go jeszcze raz jako zwykły JPEG, nie progresywny.

card-hand-print = drukowany
card-hand-script = jak odręczny

# Jak wygląda tekst kartki
card-hand-lines = linie do pisania
card-hand-trace = blady, do obrysowania

card-save = Zapisz PDF
card-save-as = Zapisz jako…
card-save-anyway = Zapisz mimo to
card-save-back = Wróć do tekstu

card-labels-own = Etykiety o własnych wymiarach…
card-labels-first = Pierwsza wolna etykieta: { $n }
card-labels-title = Etykiety o własnych wymiarach
card-labels-how = Zmierz arkusz w milimetrach albo zacznij od podobnego.
card-labels-called = Nazwa
card-labels-name = Moje etykiety
card-labels-known = Jak
card-labels-paper = Papier
card-labels-columns = Obok siebie
card-labels-rows = Pod sobą
card-labels-width = Etykieta, szerokość
card-labels-height = Etykieta, wysokość
card-labels-left = Margines lewy
card-labels-top = Margines górny
card-labels-across = Krok w bok
card-labels-down = Krok w dół
card-labels-number = W polu „{ $what }” potrzebna jest liczba.
card-labels-too-small = Etykiety są za małe na adres.
card-labels-no-room = Te etykiety nie mieszczą się na papierze: sprawdź marginesy i kroki.
card-labels-trial = To arkusz próbny. Zapisz go, wydrukuj na zwykłym papierze i przyłóż do swoich etykiet.
card-labels-keep = Zachowaj etykiety
card-labels-close = Zamknij

card-sheet-first = Pierwsza strona
card-sheet-second = Druga strona
card-sheet-free = Wolne miejsca na tym arkuszu: { $n }.
