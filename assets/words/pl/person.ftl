# Somebody, above the letter: src/gui/panel/letter/person.

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
person-birthday-ageless = { $days ->
    [0] Urodziny dzisiaj, { $date }
    [1] Urodziny jutro, { $date }
   *[other] { PLURAL($days) ->
        [one] Urodziny { $date }, za { $days } dzień
        [few] Urodziny { $date }, za { $days } dni
       *[many] Urodziny { $date }, za { $days } dni
    }
}
person-born = Data urodzenia: { $date }.
person-held = Dzień { $number } w więzieniu.
person-moved = Miejsce: { $place }; wcześniej: { $before }.
person-confirmed = Potwierdza lista z { $date }
person-one-source = Ten adres podaje tylko jedno źródło
person-please-check = { PLURAL($days) ->
    [one] Sprawdź: wiadomość z { $date }, sprzed { $days } dnia
    [few] Sprawdź: wiadomość z { $date }, sprzed { $days } dni
   *[many] Sprawdź: wiadomość z { $date }, sprzed { $days } dni
}
person-example = Osoba zmyślona, do wypróbowania programu. Kartka jest oznaczona jako przykład.
person-confirm-old = Sprawdzone osobiście: ta osoba nadal tam jest
person-confirm-another-person = Sprawdzone osobiście: to inna osoba
person-choose-another = Wybierz kogoś, kto nadal czeka.
person-nothing-to-take-back = O { $id } nie powiedziano niczego, co można by cofnąć.
person-not-added = { $id } jest na liście: usunąć można tylko osoby dodane ręcznie. Jeśli ta osoba jest wolna, powiedz to: --freed --source TEXT
person-removed = Usunięto: { $name }. Przywrócisz przez: kartka person { $id } --restore
person-restored = { $name } znów tu jest ({ $id }).
person-not-removed = Nie usunięto nikogo o id { $id }.
person-dative = imię i nazwisko w celowniku («кому»), tylko jeśli je znasz
person-birth = data urodzenia albo tylko rok
person-birth-wrong = To nie jest data. Wpisz 12.03.1980, 03.1980 albo 1980.
person-half-a-name = Na kopercie będzie tylko to: proszę wpisać imię i nazwisko.
person-ours = Co ma Kartka
person-take-ours = weź z Kartki

# What is known of a person, and since when.
person-stay = Miejsce: { $place }, od listy z { $date }.
person-stay-moved = Miejsce: { $place }, od listy z { $date }; wcześniej: { $before }.
person-news = Nowe na liście z { $date }: { $now }; wcześniej: { $before }.
person-arrested = Dzień zatrzymania: { $date }.
person-copy = Skopiuj źródła
person-list-differs = Lista z { $date } podaje dla tego miejsca inny adres. Który jest właściwy?
person-list-says = Co podaje lista
person-take-list = weź z listy
person-remove = usuń tę osobę
person-is-removed = Usunięto: { $name }.
person-restore = przywróć
person-removed-title = Usunięte przez Państwa:
person-unknown-place = Wczytaj nowszą listę: może podaje, gdzie. Jeśli znasz adres, wpisz go przez „Dodaj osobę”.
person-no-address = Jeśli znasz adres tego miejsca, wpisz go na stronie „Dane”, w części „Miejsca uwięzienia”.

person-place = Miejsce: { $place }.
person-place-confirm = Sprawdzone: ten adres jest dobry
person-place-sources = Źródła: { $sources }

# Gdzie kartka zostaje nadana i jakim alfabetem zapisany jest adres.
person-posted-from = Kraj nadania: { $country } · zmień
person-posted-from-where = Gdzie kartka zostanie nadana?
person-posted-from-unsaid = nie podano

person-block-word = W adresie jest „{ $word }”: to nie jest miejsce uwięzienia. Adresu nie zapisano. Jeśli to prawda, podaj to: --freed, --died albo --unknown.
person-block-computed = Adres, jak pisze go Kartka
person-block-own = Twoje własne wiersze
person-block-edit = napisz wiersze samodzielnie
person-block-edited = Zmienione przez Ciebie: { $date }
person-block-back = z powrotem do adresu wyliczonego
person-block-again = znów Twoje własne wiersze

# What the user says of a person.
person-edit = popraw lub uzupełnij
person-edit-title = Twoje poprawki i uzupełnienia
person-edit-text = Zapisuje się podczas pisania i zostaje, gdy przychodzi nowa lista.
person-edit-close = zamknij

person-form = imię i nazwisko na kopercie, dla wszystkich
person-form-usual = jak przyjęto w tym kraju
person-form-given-family = imię, nazwisko
person-form-family-first = nazwisko, imię, imię odojcowskie
person-form-dative = celownik, jeśli go wpisano

person-history = co wiadomo i od kiedy
person-history-close = zwiń
person-history-title = Co wiadomo i od kiedy
