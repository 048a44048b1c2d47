# What the user says of somebody: src/gui/panel/letter/statement.

statement-open = na wolności, gdzie indziej, nie żyje?
statement-title = Co wiadomo?
statement-text = Proszę powiedzieć to tutaj, jeśli żadna lista jeszcze tego nie mówi. Liczy się od razu i można to cofnąć.
statement-freed = jest na wolności
statement-moved = przebywa gdzie indziej
statement-died = nie żyje
statement-unknown = nikt już nie wie
statement-since = od kiedy, jeśli wiadomo
statement-day = na jaki dzień to prawda; puste oznacza dziś
statement-source = skąd to wiadomo: gazeta, strona, list
statement-save = Zachowaj to
statement-source-missing = Skąd to wiadomo? Proszę zapisać: gazeta, strona, list.
statement-place-missing = Gdzie ta osoba jest teraz? Proszę wybrać miejsce.
statement-day-after-today = { $date } jest po dniu dzisiejszym. Podaj dzień nie późniejszy niż dzisiaj.
statement-no-such-place = Nie ma miejsca o id { $id }. Wszystkie id pokazuje: kartka places. Nowe miejsce dodasz przez: kartka places --new. Jeśli nie wiesz, gdzie ta osoba teraz jest: --unknown
statement-place-newer = Miejsce jest znane na późniejszy dzień: { $date }. Proszę podać dzień, na który to wiadomo.
statement-yours = Zapisane przez Państwa, stan na { $date }: { $what }. Źródło: { $source }.
statement-take-back = cofnij

statement-same-name-moved = ta sama osoba, przeniesiona tutaj
statement-same-name-another = inna osoba
statement-same-name-question = Czy to jedna z nich, teraz przebywająca tutaj? Przed odpowiedzią nic nie zostanie zapisane.
