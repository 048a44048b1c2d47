# Birthdays and round days: src/gui/screen/dates.

dates-title = Дни рождения и круглые даты
dates-months = { PLURAL($n) ->
    [one] { $n } месяц
    [few] { $n } месяца
   *[many] { $n } месяцев
}
dates-week = Неделя с { $date }
dates-day = { $date }
dates-birthday = { PLURAL($age) ->
    [one] день рождения: { $age } год
    [few] день рождения: { $age } года
   *[many] день рождения: { $age } лет
}
dates-birthday-ageless = день рождения
dates-round = дней в заключении: { $number }
dates-post-by = отправить не позже { $date }
dates-late = отправьте сегодня
dates-write = написать
dates-write-these = { $n ->
    [0] Написать этим людям
   *[other] { PLURAL($n) ->
        [one] Написать { $n } человеку
        [few] Написать { $n } людям
       *[many] Написать { $n } людям
    }
}
dates-all = всех
dates-none = никого
dates-empty = В это время ни у кого нет ни дня рождения, ни круглой даты.

# Dates: which of them.
dates-only-birthdays = только дни рождения
dates-only-round = только круглые даты
# Before a choice of one month, beside: 1 month, 2 months, 3 months.
dates-one-month = или за
dates-no-month = один месяц …

dates-way = Открытка идёт примерно
dates-way-hint = ?
dates-way-days = дней (лучше всех это знают Ваша почта и те, кто уже писал)
dates-way-unset = Сколько идёт открытка, не задано, поэтому день отправки не показан. Введите выше.
