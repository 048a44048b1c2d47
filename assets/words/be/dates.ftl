# Birthdays and round days: src/gui/screen/dates.

dates-title = Дні нараджэння і круглыя даты
dates-months = { PLURAL($n) ->
    [one] { $n } месяц
    [few] { $n } месяцы
   *[many] { $n } месяцаў
}
dates-week = Тыдзень з { $date }
dates-day = { $date }
dates-birthday = { PLURAL($age) ->
    [one] дзень нараджэння: { $age } год
    [few] дзень нараджэння: { $age } гады
   *[many] дзень нараджэння: { $age } гадоў
}
dates-birthday-ageless = дзень нараджэння
dates-round = дзён у зняволенні: { $number }
dates-post-by = адправіць не пазней за { $date }
dates-late = адпраўце сёння
dates-write = напісаць
dates-write-these = { $n ->
    [0] Напісаць гэтым людзям
   *[other] { PLURAL($n) ->
        [one] Напісаць { $n } чалавеку
        [few] Напісаць { $n } людзям
       *[many] Напісаць { $n } людзям
    }
}
dates-all = усіх
dates-none = нікога
dates-empty = У гэты час ні ў кога няма ні дня нараджэння, ні круглай даты.

# Dates: which of them.
dates-only-birthdays = толькі дні нараджэння
dates-only-round = толькі круглыя даты
# Before a choice of one month, beside: 1 month, 2 months, 3 months.
dates-one-month = або за
dates-no-month = адзін месяц …

dates-way = Паштоўка ідзе прыблізна
dates-way-hint = ?
dates-way-days = дзён (лепш за ўсіх гэта ведаюць Ваша пошта і тыя, хто ўжо пісаў)
dates-way-unset = Колькі ідзе паштоўка, не зададзена, таму дзень адпраўкі не паказаны. Увядзіце вышэй.
