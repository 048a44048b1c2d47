# A person by hand, by paste, and what is known of them.

# What the user says of a person.
panel-edit = popraw lub uzupełnij
panel-edit-title = Twoje poprawki i uzupełnienia
panel-edit-text = Zapisuje się podczas pisania i zostaje, gdy przychodzi nowa lista.
panel-edit-close = zamknij
panel-dative = imię i nazwisko w celowniku («кому»), tylko jeśli je znasz
panel-birth = data urodzenia albo tylko rok
panel-birth-wrong = To nie jest data. Wpisz 12.03.1980, 03.1980 albo 1980.
panel-half-a-name = Na kopercie będzie tylko to: proszę wpisać imię i nazwisko.
panel-form = imię i nazwisko na kopercie, dla wszystkich
panel-form-usual = jak przyjęto w tym kraju
panel-form-given-family = imię, nazwisko
panel-form-family-first = nazwisko, imię, imię odojcowskie
panel-form-dative = celownik, jeśli go wpisano
panel-block-computed = Adres, jak pisze go Kartka
panel-block-own = Twoje własne wiersze
panel-block-edit = napisz wiersze samodzielnie
panel-block-edited = Zmienione przez Ciebie: { $date }
panel-block-back = z powrotem do adresu wyliczonego

# A person by hand or by paste.
panel-add = Dodaj osobę
panel-key-add = dodaj osobę
panel-add-title = Kto ma dostać kartkę?
panel-add-text = Wklej adres lub wiadomość albo wypełnij pola. To, co rozpoznano, jest niżej; spójrz na to, co zaznaczono.
panel-paste-here = Wklej tu adres
panel-who = Kto
panel-where = Gdzie
panel-name = imię i nazwisko
panel-right = zgadza się
panel-same-name = Ktoś o tym imieniu i nazwisku już jest:
panel-leave-out = pomiń to
panel-as-it-will-be = Adres, jak będzie na kartce
panel-not-yet = Najpierw odpowiedz na pytania.
panel-keep = Zachowaj i pisz
panel-clear = wyczyść pola
panel-other-place = to inne miejsce
panel-ours = Co ma Kartka
panel-text-says = Co podaje tekst
panel-take-ours = weź z Kartki
panel-take-theirs = weź z tekstu
panel-taken = ten obowiązuje
panel-cannot-take = Tego nie można wziąć: jest niepełny albo zapisany alfabetem łacińskim.
panel-place-search = więzienie: numer, miejscowość lub kod
panel-by-address = nie ma go wśród nich: wpisz adres
panel-address-text = Kartka nie zna tego miejsca. Sprawdź każdy wiersz.
panel-is-it-this = Czy to to miejsce?
country-ru = Rosja

# What is known of a person, and since when.
panel-stay = Miejsce: { $place }, od listy z { $date }.
panel-stay-moved = Miejsce: { $place }, od listy z { $date }; wcześniej: { $before }.
panel-news = Nowe na liście z { $date }: { $now }; wcześniej: { $before }.
panel-history = co wiadomo i od kiedy
panel-history-close = zwiń
panel-history-title = Co wiadomo i od kiedy
panel-arrested = Dzień zatrzymania: { $date }.
panel-copy = Skopiuj źródła
panel-list-differs = Lista z { $date } podaje dla tego miejsca inny adres. Który jest właściwy?
panel-list-says = Co podaje lista
panel-take-list = weź z listy

# The command line: which address of a place holds.
help-places-take-list = Wziąć adres z najnowszej listy, jeśli jest inny niż nasz
help-places-keep-ours = Zostawić nasz adres, cokolwiek mówi lista
cli-no-list-address = Żadna lista nie podaje dla tego miejsca innego adresu, którego można użyć.

# A file of a kind that we do not know.
panel-columns-title = Co jest w kolumnach?
panel-columns-file =
    { PLURAL($n) ->
        [one] { $file }, { $number } wiersz
        [few] { $file }, { $number } wiersze
       *[many] { $file }, { $number } wierszy
    }
panel-columns-text = Sprawdź, jak rozpoznano każdą kolumnę. Zostanie to zapamiętane dla plików z takim samym pierwszym wierszem.
panel-columns-rows = Pierwsze wiersze
panel-columns-take = Czytaj listę w ten sposób
panel-encoding = Czy litery poniżej są czytelne? Jeśli nie, wybierz inne kodowanie.
panel-block-again = znów Twoje własne wiersze
