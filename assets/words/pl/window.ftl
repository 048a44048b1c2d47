# Co mówi okno.
window-title = Kartka
zoom = { $percent }%
look-system = jak w systemie
look-light = jasny
look-dark = ciemny
look-strong-light = wysoki kontrast, jasny
look-strong-dark = wysoki kontrast, ciemny

list-none = Nie ma jeszcze listy
list-age = { $days ->
    [0] Dzisiejsza lista, { $date }
   *[other] { PLURAL($days) ->
        [one] Lista z { $date }, sprzed { $days } dnia
        [few] Lista z { $date }, sprzed { $days } dni
       *[many] Lista z { $date }, sprzed { $days } dni
    }
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
why-namesake = O imieniu i nazwisku kogoś, kto jest na wolności (potwierdzać dla każdej kartki): { $number }
why-unlisted = Już nie na liście (potwierdzać dla każdej kartki): { $number }
why-missing-field = Brakuje czegoś, czego wymaga tam poczta: { $number }
why-clock-behind = Czekają; data komputera jest prawdopodobnie błędna: { $number }
why-old = Tylko ze starej listy (do potwierdzenia przy każdej kartce): { $number }

# Jak jest z kimś, w słowie lub dwóch.
state-checked = sprawdzono
state-one-source = jedno źródło
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
state-namesake = to samo imię?
state-unlisted = już nie na liście
state-missing-field = czegoś brakuje
state-clock-behind = data komputera?
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
confirm-another-person = Sprawdzone osobiście: to inna osoba
choose-another = Wybierz kogoś, kto nadal czeka.
place-confirm = Sprawdzone: ten adres jest dobry
place-sources = Źródła: { $sources }

# Gdzie kartka zostaje nadana i jakim alfabetem zapisany jest adres.
posted-from = Kraj nadania: { $country } · zmień
posted-from-where = Gdzie kartka zostanie nadana?
country-none = nie podano
script-destination = cyrylica
script-both = cyrylica, miejscowość także łacinką
script-latin = alfabet łaciński
country-at = Austria
country-be = Belgia
country-by = Białoruś
country-ca = Kanada
country-ch = Szwajcaria
country-cz = Czechy
country-de = Niemcy
country-ee = Estonia
country-fi = Finlandia
country-fr = Francja
country-gb = Wielka Brytania
country-ge = Gruzja
country-ie = Irlandia
country-lt = Litwa
country-lv = Łotwa
country-nl = Niderlandy
country-no = Norwegia
country-pl = Polska
country-se = Szwecja
country-ua = Ukraina
country-us = Stany Zjednoczone

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
anew = zacznij od nowa
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
# Zdania ze zbioru.
add-sentence = Dodaj zdanie:
surprise-me = zaskocz mnie
right = Nic, czego szuka cenzor
right-woman-he = Pasuje: do kobiety, pisze mężczyzna · nic, czego szuka cenzor
right-woman-she = Pasuje: do kobiety, pisze kobieta · nic, czego szuka cenzor
right-woman-we = Pasuje: do kobiety, pisze kilka osób · nic, czego szuka cenzor
right-man-he = Pasuje: do mężczyzny, pisze mężczyzna · nic, czego szuka cenzor
right-man-she = Pasuje: do mężczyzny, pisze kobieta · nic, czego szuka cenzor
right-man-we = Pasuje: do mężczyzny, pisze kilka osób · nic, czego szuka cenzor
advice-more = i jeszcze { $n }
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
side-page = Strona { $n }
card-sender = drukuj nadawcę
card-sender-hint = Imię i nazwisko, ulica, miejscowość, kraj
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

# Strony okna.
page-write = Pisanie
page-dates = Daty
page-several = Kilka kartek
page-several-n = Kilka kartek ({ $n })
page-data = Dane
page-help = Pomoc

# Nowa lista na starszej.
changes-title = Co zmienia nowa lista
changes-more = { PLURAL($n) ->
    [one] jeszcze { $n }
    [few] jeszcze { $n }
   *[many] jeszcze { $n }
}
changes-fewer = pokaż mniej

# Strona dat.
dates-title = Urodziny i okrągłe dni
dates-months = { PLURAL($n) ->
    [one] { $n } miesiąc
    [few] { $n } miesiące
   *[many] { $n } miesięcy
}
dates-way = Kartka idzie mniej więcej
dates-way-hint = ?
dates-way-days = dni (najlepiej wiedzą to na poczcie i ci, którzy już pisali)
dates-week = Tydzień od { $date }
dates-day = { $date }
dates-birthday = { PLURAL($age) ->
    [one] kończy { $age } rok
    [few] kończy { $age } lata
   *[many] kończy { $age } lat
}
dates-round = dzień { $number } w więzieniu
dates-post-by = wyślij do { $date }
dates-late = wyślij dzisiaj
dates-write = napisz
dates-write-these = { $n ->
    [0] Napisz do nich
   *[other] { PLURAL($n) ->
        [one] Napisz do { $n } osoby
        [few] Napisz do { $n } osób
       *[many] Napisz do { $n } osób
    }
}
dates-all = wszyscy
dates-none = nikt
dates-empty = W tym czasie nikt nie ma urodzin ani okrągłego dnia.

# Pomoc.
help-title = Jak to zrobić
help-list = Lista
help-list-text =
    Kartka nigdy nie łączy się z internetem. Otwórz prisoners.spring96.org w przeglądarce, pobierz listę osób jako plik CSV i przeciągnij plik na to okno albo wybierz go przez Ctrl O.
    Często zwalnia się lub przenosi wiele osób naraz, więc po kilku tygodniach lista jest stara. Pobierz nową przed pisaniem; Kartka pokaże, co się zmieniło.
help-list-source = Liczby i nazwiska pochodzą od centrum praw człowieka Wiasna, z kopii pobranej na ten komputer.
help-write = Co pisać
help-write-text =
    Pisz po rosyjsku lub białorusku, krótko i życzliwie: o sobie, o swoim mieście, o pogodzie, zwierzętach, książkach, muzyce, jedzeniu; żartuj, życz zdrowia i sił.
    Gotowe teksty mają właściwe formy dla tych, którzy czytają, i tych, którzy piszą. Obok każdego wiersza jest jego znaczenie.
    Najwięcej znaczy kartka napisana ręcznie. Wydrukuj obrazek i adres, a tekst przepisz długopisem.
help-write-source = Według poradników Libereco i PEN Belarus.
help-not = Czego nie pisać
help-not-text =
    Nic o polityce, sprawie, zarzutach, wojnie, innych więźniach ani organizacjach; żadnych haseł; żadnych obcych słów, skrótów, emoji ani naklejek.
    Kartka szuka takich słów i mówi, dlaczego. Nigdy nie blokuje: decyzja należy do piszących.
help-not-source = Każda rada podaje swoje źródło.
help-print = Drukowanie
help-print-text =
    Drukuj w skali 100%, bez opcji „dopasuj do strony”. Przy kartkach dwustronnych wybierz krawędź, wzdłuż której według Kartki odwraca się papier, i tnij według znaczników.
help-post = Wysyłanie
help-post-text =
    Adres jest zapisany tak, jak prosi poczta Białorusi: wszystko cyrylicą, kraj alfabetem łacińskim w ostatnim wierszu. Znaczek przyklej w ramce; ile kosztuje, wiedzą na poczcie.
    Nigdy nie ma pewności, że kartka dojdzie. Listy czyta cenzor, a niektóre nigdy nie docierają. Ale ludzie dowiadują się, że coś przyszło, i to się liczy.
help-post-source = Światowy Związek Pocztowy, karta adresowania dla Białorusi; poradniki grup wsparcia.
help-safe = Bezpieczeństwo
help-safe-text =
    Nic nie opuszcza tego komputera. Na kartce nie ma nazwy programu, nadawcy ani daty. Własne nazwisko i adres podaj tylko z własnej woli; poradniki nie są zgodne, czy to pomaga.
help-keys = Klawisze
help-keys-text = Wszystko można zrobić bez myszy.
key-search = do wyszukiwania
key-step = następna osoba, poprzednia
key-open = otwórz listę
key-save = zapisz kartkę jako PDF
key-turn = odwróć kartkę
key-undo = cofnij, powtórz
key-tab = do następnego, do poprzedniego
key-pages = do stron Pisanie, Daty, Kilka kartek, Dane
key-zoom = większe, mniejsze, jak było
key-help = ta strona
key-back = wróć do pisania

# Jeden tekst do kilku osób.
several-title = Jeden tekst do kilku osób
several-empty = Nikogo tu jeszcze nie ma. Na stronie dat zaznacz osoby i napisz do nich razem.
several-drafts = Osoba, do której jest już osobny tekst, dostaje właśnie ten.
several-save = { PLURAL($n) ->
    [one] Zapisz { $n } kartkę jako jeden PDF
    [few] Zapisz { $n } kartki jako jeden PDF
   *[many] Zapisz { $n } kartek jako jeden PDF
}
several-stop = Zatrzymaj
several-clear = opróżnij tę stronę
several-making = Kartki powstają…
several-saved = { PLURAL($n) ->
    [one] Zapisano { $n } kartkę: { $file }
    [few] Zapisano { $n } kartki: { $file }
   *[many] Zapisano { $n } kartek: { $file }
}
several-ready = gotowe
several-own = z osobnym tekstem
several-writer = kto pisze? on, ona czy my
several-sex = kobieta czy mężczyzna? otwórz i wskaż
several-blank = trzeba coś uzupełnić: otwórz i wpisz
several-remove = nie teraz

# Listy, miejsca, ustawienia, pliki.
data-title = Dane i ustawienia
data-lists = Listy
data-list = { PLURAL($n) ->
    [one] { $number } osoba z pliku { $file }
    [few] { $number } osoby z pliku { $file }
   *[many] { $number } osób z pliku { $file }
}
data-program = Język i wygląd
data-places = Miejsca do potwierdzenia
data-places-text = Źródła podają różne adresy albo miejsce miało zostać przeniesione. Do sprawdzenia adresu żadna kartka tam nie idzie.
place-historic = To miejsce miało zostać przeniesione.
place-disputed = Źródła podają różne adresy.
place-right = Sprawdzone: adres jest dobry
place-unsure = nie ma pewności
data-files = Pliki
data-folder = Listy, szkice i ustawienia: { $folder }
data-cards = Gotowe kartki: { $folder }
data-private = Nic z tego nie opuszcza tego komputera. Kartka nie zapisuje, do kogo się pisało; zaczęty tekst pozostaje szkicem aż do usunięcia.
forget = Usuń wszystko…
forget-sure = Listy, szkice, ustawienia i własne uwagi o miejscach zostaną usunięte z tego komputera. Gotowe kartki pozostaną. Tego nie można cofnąć.
forget-yes = Usuń wszystko
forget-no = Zachowaj
