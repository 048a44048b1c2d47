# Birthdays and round days: src/gui/screen/dates.

dates-title = Urodziny i okrągłe dni
dates-months = { PLURAL($n) ->
    [one] { $n } miesiąc
    [few] { $n } miesiące
   *[many] { $n } miesięcy
}
dates-week = Tydzień od { $date }
dates-day = { $date }
dates-birthday = { PLURAL($age) ->
    [one] kończy { $age } rok
    [few] kończy { $age } lata
   *[many] kończy { $age } lat
}
dates-birthday-ageless = urodziny
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

# Dates: which of them.
dates-only-birthdays = tylko urodziny
dates-only-round = tylko okrągłe dni
# Before a choice of one month, beside: 1 month, 2 months, 3 months.
dates-one-month = albo w
dates-no-month = jednym miesiącu …

dates-way = Kartka idzie mniej więcej
dates-way-hint = ?
dates-way-days = dni (najlepiej wiedzą to na poczcie i ci, którzy już pisali)
dates-way-unset = Nie podano, jak długo idzie kartka, więc nie ma dnia wysłania. Wpisz to powyżej.
