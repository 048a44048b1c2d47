# Co mówi okno.
window-title = Kartka
zoom = { $percent }%
look-system = Wygląd: jak w systemie
look-light = Wygląd: jasny
look-dark = Wygląd: ciemny
look-strong-light = Wygląd: wysoki kontrast, jasny
look-strong-dark = Wygląd: wysoki kontrast, ciemny

list-none = Nie ma jeszcze listy
list-age = { PLURAL($days) ->
    [one] Lista z { $date }, sprzed { $days } dnia
    [few] Lista z { $date }, sprzed { $days } dni
   *[many] Lista z { $date }, sprzed { $days } dni
}

# Kolumna osób.
search = Szukaj osoby lub miejsca
filter-birthday = { PLURAL($days) ->
    [one] urodziny w ciągu { $days } dnia
    [few] urodziny w ciągu { $days } dni
   *[many] urodziny w ciągu { $days } dni
}
filter-place = miejsce
filter-women = kobiety
filter-men = mężczyźni
sort-held = najdłużej w więzieniu
count = { PLURAL($n) ->
    [one] { $number } osoba
    [few] { $number } osoby
   *[many] { $number } osób
}
count-birthday = { PLURAL($n) ->
    [one] { $number } osoba
    [few] { $number } osoby, najbliższe urodziny na górze
   *[many] { $number } osób, najbliższe urodziny na górze
}
count-held = { PLURAL($n) ->
    [one] { $number } osoba
    [few] { $number } osoby, najdłużej więzione na górze
   *[many] { $number } osób, najdłużej więzione na górze
}
choose-for-me = wybierz za mnie
nobody-found = Nikogo nie znaleziono. Spróbuj wpisać mniej liter albo użyć innej pisowni.
show-everybody = pokaż wszystkich
cannot = Do { $n } z { $all } nie można napisać:
cannot-why = dlaczego?
why-close = wróć do listy
why-title = Do kogo nie można napisać i dlaczego
why-more = { PLURAL($n) ->
    [one] i jeszcze { $number }; można znaleźć przez wyszukiwanie
    [few] i jeszcze { $number }; można znaleźć przez wyszukiwanie
   *[many] i jeszcze { $number }; można znaleźć przez wyszukiwanie
}
why-released = Na wolności: { $number }
why-died = Nie żyją: { $number }
why-not-designated = Bez uznania za osoby uwięzione z powodów politycznych: { $number }
why-unknown-status = Nikt nie podaje, czy nadal są w więzieniu: { $number }
why-unknown-place = Lista nie podaje, gdzie są: { $number }
why-at-liberty = Na wolności do rozpoczęcia kary: { $number }
why-house-arrest = W areszcie domowym: { $number }
why-no-address = W miejscach bez znanego adresu pocztowego: { $number }
why-historic = W miejscach, które przeniesiono (potwierdź adres): { $number }
why-disputed = W miejscach, o których źródła mówią różnie (potwierdź adres): { $number }
why-old = Tylko ze starej listy (do potwierdzenia przy każdej kartce): { $number }

# Jak jest z kimś, w słowie lub dwóch.
state-checked = sprawdzono
state-one-source = miejsce: jedno źródło
state-please-check = { PLURAL($days) ->
    [one] sprzed { $days } dnia
    [few] sprzed { $days } dni
   *[many] sprzed { $days } dni
}
state-old = { PLURAL($days) ->
    [one] sprzed { $days } dnia: potwierdź
    [few] sprzed { $days } dni: potwierdź
   *[many] sprzed { $days } dni: potwierdź
}
state-released = na wolności
state-died = nie żyje
state-not-designated = bez uznania
state-unknown-status = nie wiadomo
state-unknown-place = miejsce nieznane
state-at-liberty = jeszcze nie w więzieniu
state-house-arrest = areszt domowy
state-no-address = brak adresu
state-historic = więzienie przeniesiono
state-disputed = adres niepewny
state-old-record = stare dane
example = przykład
row-birthday = { $days ->
    [0] urodziny dzisiaj
    [1] jutro
   *[other] { PLURAL($days) ->
        [one] za { $days } dzień
        [few] za { $days } dni
       *[many] za { $days } dni
    }
}

# Trzy kroki wąskiego okna.
step-choose = Wybierz
step-write = Napisz
step-print = Wydrukuj

# Osoba.
person-latin-age = { $name }, { $age }
person-birthday = { $days ->
    [0] Urodziny dzisiaj, { $date }
    [1] Urodziny jutro, { $date }
   *[other] { PLURAL($days) ->
        [one] Urodziny { $date }, za { $days } dzień
        [few] Urodziny { $date }, za { $days } dni
       *[many] Urodziny { $date }, za { $days } dni
    }
}: { PLURAL($age) ->
    [one] { $age } rok
    [few] { $age } lata
   *[many] { $age } lat
}
person-sentence = Wyrok: { $sentence }.
person-born = Data urodzenia: { $date }.
person-held = Dzień { $number } w więzieniu.
person-place = Miejsce: { $place }.
person-moved = Miejsce: { $place }; wcześniej: { $before }.
person-confirmed = Potwierdza lista z { $date }
person-one-source = Ten adres podaje tylko jedno źródło
person-please-check = { PLURAL($days) ->
    [one] Sprawdź: wiadomość z { $date }, sprzed { $days } dnia
    [few] Sprawdź: wiadomość z { $date }, sprzed { $days } dni
   *[many] Sprawdź: wiadomość z { $date }, sprzed { $days } dni
}
person-example = Osoba zmyślona, do wypróbowania programu. Kartka jest oznaczona jako przykład.
confirm-old = Sprawdzone osobiście: ta osoba nadal tam jest
choose-another = Wybierz kogoś, kto nadal czeka.
place-confirm = Sprawdzone: ten adres jest dobry
place-sources = Źródła: { $sources }

# List.
choose-title = Do kogo dziś napisać?
choose-text = Wybierz kogoś z listy. Klawisze strzałek prowadzą od osoby do osoby.
all-templates = wszystkie ({ $n })…
language-ru = Русский
language-be = Беларуская
write-as = Kto pisze
writer-he = on
writer-she = ona
writer-we = my
undo = Cofnij  Ctrl Z
ask-sex = Lista tego nie podaje: { $name } to kobieta czy mężczyzna?
ask-woman = kobieta
ask-man = mężczyzna
ask-writer = Kto pisze? Wybierz powyżej „on”, „ona” lub „my”, a tekst się dopasuje.
ask-language = Tego tekstu nie ma jeszcze w tym języku.
ask-name = Imię tej osoby, alfabetem kartki
ask-name-hint = Imię
ask-known = Imię i nazwisko tej osoby, alfabetem kartki
ask-known-hint = Imię i nazwisko
ask-me = Moje imię, alfabetem kartki
ask-me-hint = Na przykład Анна
ask-town = Moje miasto, alfabetem kartki
ask-town-hint = Na przykład Познань
ask-animal = Imię mojego zwierzęcia
ask-animal-hint = Na przykład Мурка
ask-age = Ile lat skończy ta osoba w najbliższe urodziny
ask-age-hint = Liczba
ask-month = Miesiąc
ask-month-hint = Na przykład ноябрь
text-empty = Tu napisz, po rosyjsku lub białorusku.
own-words = własne słowa
delivery = Nigdy nie ma pewności, że kartka dojdzie. Ale ludzie dowiadują się, że coś przyszło, i to się liczy.

# Nowa lista.
first-title = Pobierz dzisiejszą listę
first-text = Te osoby są zmyślone, żeby można było wszystko wypróbować.
first-page = Otwórz w przeglądarce prisoners.spring96.org/en/list, pobierz listę jako CSV i przeciągnij plik na to okno.
first-choose = Wybierz plik
list-choose = Wybierz listę
list-reading = Czytanie listy…
list-failed = Tego pliku nie można przyjąć
list-read = Oto co jest na liście
list-taken = Lista została przyjęta
list-file = { $file }, stan z { $date }
list-taken-file = { $file }
list-take = Przyjmij te osoby
list-not-now = Nie teraz
list-close = Zamknij
report-rows = { PLURAL($n) ->
    [one] { $number } wiersz
    [few] { $number } wiersze
   *[many] { $number } wierszy
}
report-active = { PLURAL($n) ->
    [one] { $number } osoba jest w więzieniu
    [few] { $number } osoby są w więzieniu
   *[many] { $number } osób jest w więzieniu
}
report-sendable = { PLURAL($n) ->
    [one] Do { $number } osoby można napisać
    [few] Do { $number } osób można napisać
   *[many] Do { $number } osób można napisać
}
report-address-differs = { PLURAL($n) ->
    [one] { $number } adres różni się od naszego; oba są zachowane
    [few] { $number } adresy różnią się od naszych; jedne i drugie są zachowane
   *[many] { $number } adresów różni się od naszych; jedne i drugie są zachowane
}
report-unlisted = { PLURAL($n) ->
    [one] { $number } osoba w miejscu, którego nie znamy, bez adresu
    [few] { $number } osoby w miejscach, których nie znamy, bez adresu
   *[many] { $number } osób w miejscach, których nie znamy, bez adresu
}
report-sex-missing = { PLURAL($n) ->
    [one] O { $number } osobie lista nie podaje, czy to kobieta, czy mężczyzna; program zapyta
    [few] O { $number } osobach lista nie podaje, czy to kobiety, czy mężczyźni; program zapyta
   *[many] O { $number } osobach lista nie podaje, czy to kobiety, czy mężczyźni; program zapyta
}
report-lookalike = { PLURAL($n) ->
    [one] { $number } grupa osób o tym samym nazwisku i dacie urodzenia; pozostają osobno
    [few] { $number } grupy osób o tym samym nazwisku i dacie urodzenia; pozostają osobno
   *[many] { $number } grup osób o tym samym nazwisku i dacie urodzenia; pozostają osobno
}
report-hidden = { PLURAL($n) ->
    [one] W { $number } nazwisku były niewidoczne znaki; zostały usunięte
    [few] W { $number } nazwiskach były niewidoczne znaki; zostały usunięte
   *[many] W { $number } nazwiskach były niewidoczne znaki; zostały usunięte
}
report-skipped = { PLURAL($n) ->
    [one] Pominięto { $number } wiersz:
    [few] Pominięto { $number } wiersze:
   *[many] Pominięto { $number } wierszy:
}
report-skipped-more = { PLURAL($n) ->
    [one] i jeszcze { $number }
    [few] i jeszcze { $number }
   *[many] i jeszcze { $number }
}

# Kartka.
side-front = Przód
side-back = Tył
side-sheet = Arkusz
card-drawing = Rysowanie kartki…
print-as = Format
card-text = Tekst
card-picture = Obrazek
picture-none = bez obrazka
hand-print = drukowany
hand-script = jak odręczny
save = Zapisz PDF
save-as = Zapisz jako…
save-anyway = Zapisz mimo to
save-back = Wróć do tekstu
saving = Zapisywanie…
saved = Zapisano: { $file }
open = Otwórz
cannot-open = Żaden program na tym komputerze nie otwiera plików PDF. Plik jest zapisany.
card-pages = { PLURAL($n) ->
    [one] { $n } strona
    [few] { $n } strony
   *[many] { $n } stron
}
flip-long = druk dwustronny, odwracanie wzdłuż długiej krawędzi
flip-short = druk dwustronny, odwracanie wzdłuż krótkiej krawędzi
card-silent = Nic w pliku nie zdradza, kto go przygotował.
fits = { $lines ->
    [0] Mieści się: bez zapasu
   *[other] { PLURAL($lines) ->
        [one] Mieści się: zostaje { $lines } wiersz
        [few] Mieści się: zostają { $lines } wiersze
       *[many] Mieści się: zostaje { $lines } wierszy
    }
}
