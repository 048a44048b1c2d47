# Kto jest pokazany, miejsca uwięzienia, daty i listy, które wychodzą.
filter-more = więcej filtrów …
filter-fewer = mniej filtrów
filter-clear = usuń wszystkie filtry
filter-reachable = można napisać
filter-any-month = urodzeni w dowolnym miesiącu
filter-any-kind = dowolny rodzaj miejsca
filter-any-place = dowolne miejsce
filter-month-1 = miesiąc urodzenia: styczeń
filter-month-2 = miesiąc urodzenia: luty
filter-month-3 = miesiąc urodzenia: marzec
filter-month-4 = miesiąc urodzenia: kwiecień
filter-month-5 = miesiąc urodzenia: maj
filter-month-6 = miesiąc urodzenia: czerwiec
filter-month-7 = miesiąc urodzenia: lipiec
filter-month-8 = miesiąc urodzenia: sierpień
filter-month-9 = miesiąc urodzenia: wrzesień
filter-month-10 = miesiąc urodzenia: październik
filter-month-11 = miesiąc urodzenia: listopad
filter-month-12 = miesiąc urodzenia: grudzień
kind-colony = kolonia karna
kind-prison = więzienie
kind-remand = areszt śledczy (SIZO)
kind-open = zakład typu otwartego
kind-juvenile = kolonia dla nieletnich
kind-short-term = areszt krótkoterminowy
kind-other = inne miejsce
help-places-new = Nazwa miejsca, które zna tylko Twoja lista, tak jak na liście
help-places-country = Kraj, w którym się znajduje, jako kod; bez podania: Białoruś
place-known = „{ $name }” to miejsce, które Kartka już zna, albo wcale nie nazwa.
data-part-general = Listy i ustawienia
data-part-places = { $n ->
    [0] Miejsca uwięzienia
   *[other] Miejsca uwięzienia ({ $n } do sprawdzenia)
}
places-text = Gdzie ludzie są więzieni i kto to mówi. To, co tu potwierdzisz lub poprawisz, jest przechowywane osobno, z datą; nie zmieni tego ani nowa lista, ani nowa wersja programu Kartka.
places-search = Szukaj miejsca
places-doubtful = Do sprawdzenia ({ $n })
places-rest = Wszystkie inne ({ $n })
places-none = Nie znaleziono miejsca. Wpisz mniej liter.
place-as-of = stan na { $date }
place-copy-sources = kopiuj źródła
place-confirm-today = Sprawdzone dziś: zgadza się
place-correct = Popraw adres
place-enter = Wpisz adres
place-take-back = wycofaj moje potwierdzenie
place-forget-own = zapomnij to miejsce
place-listed-only = zna je tylko Twoja lista
place-listed-text = Kartka nie zna tego miejsca. Podaj adres, a znajdzie się on na kartkach do osób, które tam są.
place-differs = Twoja lista podaje inny adres niż nasz. Który jest właściwy?
place-ours = Nasz
place-theirs = Z listy
place-ours-was = Własne dane programu Kartka:
place-keep-ours = Zostaw nasz
place-use-theirs = Weź z listy
place-decided = { $date } wybrano nasz adres.
place-told = { PLURAL($n) ->
    [one] { $source }, stan na { $date }, przy { $n } osobie
    [few] { $source }, stan na { $date }, przy { $n } osobach
   *[many] { $source }, stan na { $date }, przy { $n } osobach
}
place-form-title = Twój adres tego miejsca
place-form-text = Cyrylicą, jak na kopercie. Czego nie wiesz, zostaw puste.
place-field-postcode = Kod pocztowy
place-field-street = Ulica
place-field-locality = Miejscowość
place-field-district = Rejon
place-field-region = Obwód
place-hint-postcode-ru = 220000
place-hint-postcode-be = 220000
place-hint-street-ru = ул. Садовая, 1
place-hint-street-be = вул. Садовая, 1
place-hint-locality-ru = г. Минск
place-hint-locality-be = г. Мінск
place-hint-district-ru = Минский район
place-hint-district-be = Мінскі раён
place-hint-region-ru = Минская обл.
place-hint-region-be = Мінская вобл.
place-keep = Zachowaj ten adres
place-cancel = Zostaw, jak było
places-doubtful-text = Źródła się różnią, miejsce podobno przeniesiono, adres nie jest znany albo Twoja lista mówi co innego. Sprawdź, zanim napiszesz.
place-list-differs = Twoja lista mówi co innego
dates-way-unset = Nie podano, jak długo idzie kartka, więc nie ma dnia wysłania. Wpisz to powyżej.
