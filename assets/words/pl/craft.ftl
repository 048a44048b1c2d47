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
