# Somebody by hand or from a text: src/gui/dialog/add_person.

add-person = Dodaj osobę
add-person-title = Kto ma dostać kartkę?
add-person-text = Wklej adres lub wiadomość albo wypełnij pola. To, co rozpoznano, jest niżej; spójrz na to, co zaznaczono.
add-person-paste-here = Wklej tu adres
add-person-who = Kto
add-person-where = Gdzie
add-person-name = imię i nazwisko
add-person-right = zgadza się
add-person-same-name = Ktoś o tym imieniu i nazwisku już jest:
add-person-leave-out = nie, zachowaj jako notatkę
add-person-as-it-will-be = Adres, jak będzie na kartce
add-person-not-yet = Najpierw odpowiedz na pytania.
add-person-keep = Zachowaj i pisz
add-person-clear = wyczyść pola
add-person-other-place = to inne miejsce
add-person-text-says = Co podaje tekst
add-person-take-theirs = weź z tekstu
add-person-taken = ten obowiązuje
add-person-cannot-take = Tego nie można wziąć: jest niepełny albo zapisany alfabetem łacińskim.
add-person-place-search = więzienie: numer, miejscowość lub kod
add-person-by-address = nie ma go wśród nich: wpisz adres
add-person-address-text = Kartka nie zna tego miejsca. Sprawdź każdy wiersz.
add-person-is-it-this = Czy to to miejsce?
