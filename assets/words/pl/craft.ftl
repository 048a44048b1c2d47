# The user's own picture and products.
own-picture = mój obrazek
own-picture-kept = mój obrazek { $n }
own-choose = Własny obrazek…
own-limits = JPEG, PNG lub WebP, do 64 milionów pikseli; można go też upuścić na to okno. Gdzie, kiedy i przez kogo został zrobiony, nie trafia do kartki.
own-larger = Większy
own-smaller = Mniejszy
own-fill = Wypełnij ramkę
own-whole = Pokaż całość
own-hands = Przeciągnij obrazek, aby go przesunąć; kółkiem myszy powiększysz go lub zmniejszysz. Z klawiatury: strzałki, + i −.
own-keep = Zachowaj ten obrazek na inne dni
own-kept = Leży w folderze programu, bez miejsca, daty i aparatu.
own-not-kept = Zniknie, gdy okno zostanie zamknięte.
own-format = Ten plik to nie JPEG, PNG ani WebP. Zapisz obrazek w jednym z tych formatów i wybierz go jeszcze raz.
own-damaged = Ten plik jest uszkodzony albo niepełny. Pobierz obrazek jeszcze raz z telefonu lub aparatu.
own-too-large = Ten obrazek jest za duży, w pikselach: { $width } × { $height }. Można wydrukować do 64 milionów pikseli, żaden bok nie dłuższy niż 16 000.

own-product-measure = { $file }: { $what } to nie jest wymiar, jaki może mieć papier.
own-product-outside = { $file }: { $what } wychodzi poza bezpieczny obszar kartki.
own-product-sheet = { $file }: kartki nie mieszczą się na arkuszu.

labels-own = Etykiety o własnych wymiarach…
labels-first = Pierwsza wolna etykieta: { $n }
labels-title = Etykiety o własnych wymiarach
labels-how = Zmierz arkusz w milimetrach albo zacznij od podobnego.
labels-called = Nazwa
labels-name = Moje etykiety
labels-known = Jak
labels-paper = Papier
labels-columns = Obok siebie
labels-rows = Pod sobą
labels-width = Etykieta, szerokość
labels-height = Etykieta, wysokość
labels-left = Margines lewy
labels-top = Margines górny
labels-across = Krok w bok
labels-down = Krok w dół
labels-number = W polu „{ $what }” potrzebna jest liczba.
labels-too-small = Etykiety są za małe na adres.
labels-no-room = Te etykiety nie mieszczą się na papierze: sprawdź marginesy i kroki.
labels-trial = To arkusz próbny. Zapisz go, wydrukuj na zwykłym papierze i przyłóż do swoich etykiet.
labels-keep = Zachowaj etykiety
labels-close = Zamknij
product-to-measure = { $product } (najpierw zmierz)
measure-first = Takie koperty bywają różne. Wydrukuj jedną kartkę i spójrz przez okienko swojej koperty, zanim wydrukujesz ich wiele.

help-card-crop = Część własnego obrazka, która zostanie wydrukowana, w procentach szerokości i wysokości: lewo, góra, szerokość, wysokość
cli-crop-drawing = Przyciąć można tylko obrazek z pliku.
