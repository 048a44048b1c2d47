# A person by hand, by paste, and what is known of them.

# What the user says of a person.
panel-edit = popraw lub uzupełnij
panel-edit-title = Co wiesz lepiej
panel-edit-text = Zapisuje się podczas pisania i zostaje, gdy przychodzi nowa lista.
panel-edit-close = zamknij
panel-dative = imię i nazwisko w celowniku («кому»), tylko jeśli je znasz
panel-birth = data urodzenia albo tylko rok
panel-birth-wrong = To nie jest data. Wpisz 12.03.1980, 03.1980 albo 1980.
panel-form = imię i nazwisko na kopercie, dla wszystkich
panel-form-usual = jak tam przyjęto
panel-form-given-family = imię, nazwisko
panel-form-family-first = nazwisko, imię, imię odojcowskie
panel-form-dative = celownik, jeśli go wpisano
panel-block-computed = Adres, jak pisze go Kartka
panel-block-own = Twoje własne wiersze
panel-block-edit = napisz wiersze samodzielnie
panel-block-edited = Zmienione przez ciebie: { $date }
panel-block-back = z powrotem do adresu wyliczonego
