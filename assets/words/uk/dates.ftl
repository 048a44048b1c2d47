# Birthdays and round days: src/gui/screen/dates.

dates-title = Дні народження і круглі дати
dates-months = { PLURAL($n) ->
    [one] { $n } місяць
    [few] { $n } місяці
   *[many] { $n } місяців
}
dates-week = Тиждень з { $date }
dates-day = { $date }
dates-birthday = { PLURAL($age) ->
    [one] день народження: { $age } рік
    [few] день народження: { $age } роки
   *[many] день народження: { $age } років
}
dates-birthday-ageless = день народження
dates-round = днів ув’язнення: { $number }
dates-post-by = надіслати не пізніше { $date }
dates-late = надішліть сьогодні
dates-write = написати
dates-write-these = { $n ->
    [0] Написати цим людям
   *[other] { PLURAL($n) ->
        [one] Написати { $n } людині
        [few] Написати { $n } людям
       *[many] Написати { $n } людям
    }
}
dates-all = усіх
dates-none = нікого
dates-empty = У цей час ні в кого немає ні дня народження, ні круглої дати.

# Dates: which of them.
dates-only-birthdays = лише дні народження
dates-only-round = лише круглі дати
# Before a choice of one month, beside: 1 month, 2 months, 3 months.
dates-one-month = або за
dates-no-month = один місяць …

dates-way = Листівка йде приблизно
dates-way-hint = ?
dates-way-days = днів (найкраще це знають Ваша пошта і ті, хто вже писав)
dates-way-unset = Скільки йде листівка, не задано, тому день відправлення не показано. Введіть вище.
