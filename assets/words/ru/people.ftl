# The column of people: src/gui/panel/people.

people-search = Искать имя или место
people-sort-held = давно в неволе
people-choose-for-me = выбрать за меня
people-nobody-found = Никого не нашлось. Попробуйте меньше букв или другое написание.
people-show-everybody = показать всех
people-cannot = Нельзя написать { $n } из { $all }:
people-cannot-why = почему?
people-example = пример
people-row-birthday = { $days ->
    [0] сегодня день рождения
    [1] завтра
   *[other] { PLURAL($days) ->
        [one] через { $days } день
        [few] через { $days } дня
       *[many] через { $days } дней
    }
}
people-clock-behind = Похоже, дата компьютера неверна: сегодня { $today }, а некоторые сведения уже от { $date }. Исправьте, пожалуйста, дату; до этого каждую открытку нужно подтверждать.

people-filter-birthday = { PLURAL($days) ->
    [one] день рождения в ближайший { $days } день
    [few] день рождения в ближайшие { $days } дня
   *[many] день рождения в ближайшие { $days } дней
}
people-filter-women = женщины
people-filter-men = мужчины
people-filter-more = другие фильтры …
people-filter-fewer = меньше фильтров
people-filter-clear = снять все фильтры
people-filter-reachable = можно написать
people-filter-any-month = родились в любом месяце
people-filter-any-kind = любой вид места
people-filter-any-place = любое место
people-filter-month-1 = месяц рождения: январь
people-filter-month-2 = месяц рождения: февраль
people-filter-month-3 = месяц рождения: март
people-filter-month-4 = месяц рождения: апрель
people-filter-month-5 = месяц рождения: май
people-filter-month-6 = месяц рождения: июнь
people-filter-month-7 = месяц рождения: июль
people-filter-month-8 = месяц рождения: август
people-filter-month-9 = месяц рождения: сентябрь
people-filter-month-10 = месяц рождения: октябрь
people-filter-month-11 = месяц рождения: ноябрь
people-filter-month-12 = месяц рождения: декабрь
people-filter-unwritten = ничего не начато и не сохранено

people-count = { PLURAL($n) ->
    [one] { $number } человек
    [few] { $number } человека
   *[many] { $number } человек
}
people-count-birthday = { PLURAL($n) ->
    [one] { $number } человек, сначала ближайшие дни рождения
    [few] { $number } человека, сначала ближайшие дни рождения
   *[many] { $number } человек, сначала ближайшие дни рождения
}
people-count-held = { PLURAL($n) ->
    [one] { $number } человек, сначала те, кто дольше в заключении
    [few] { $number } человека, сначала те, кто дольше в заключении
   *[many] { $number } человек, сначала те, кто дольше в заключении
}

people-why-close = назад к списку
people-why-title = Кому нельзя написать и почему
people-why-more = { PLURAL($n) ->
    [one] и ещё { $number }; найдёте через поиск
    [few] и ещё { $number }; найдёте через поиск
   *[many] и ещё { $number }; найдёте через поиск
}
people-why-released = На свободе: { $number }
people-why-died = Нет в живых: { $number }
people-why-not-designated = Без статуса политзаключённого: { $number }
people-why-unknown-status = Никто не сообщает, в заключении ли ещё: { $number }
people-why-unknown-place = В списке не сказано, где они: { $number }
people-why-at-liberty = На свободе до начала отбывания наказания: { $number }
people-why-house-arrest = Под домашним арестом: { $number }
people-why-no-address = В местах без известного почтового адреса: { $number }
people-why-historic = В местах, которые переехали (пожалуйста, подтвердите адрес): { $number }
people-why-disputed = В местах, адрес которых источники дают по-разному (пожалуйста, подтвердите адрес): { $number }
people-why-namesake = С именем человека на свободе (подтверждать для каждой открытки): { $number }
people-why-unlisted = Больше нет в списке (подтверждать для каждой открытки): { $number }
people-why-missing-field = Не хватает того, чего там требует почта: { $number }
people-why-clock-behind = Ждут; дата компьютера, похоже, неверна: { $number }
people-why-old = Известны только из старого списка (подтверждать для каждой открытки): { $number }
people-why-rejected = Список говорит другое, но вы этого не приняли (подтверждать для каждой открытки): { $number }
people-why-place-unclear = Место неясно, скажите, пожалуйста, где оно: { $number }
people-why-own-block = Свой адрес не место заключения или в другой стране: { $number }

# Состояние человека в строке списка.
people-state-checked = проверено
people-state-one-source = один источник
people-state-please-check = { PLURAL($days) ->
    [one] { $days } день назад
    [few] { $days } дня назад
   *[many] { $days } дней назад
}
people-state-old = { PLURAL($days) ->
    [one] { $days } день: подтвердите
    [few] { $days } дня: подтвердите
   *[many] { $days } дней: подтвердите
}
people-state-released = на свободе
people-state-died = нет в живых
people-state-not-designated = без статуса
people-state-unknown-status = никто не знает
people-state-unknown-place = место неизвестно
people-state-at-liberty = ещё не в тюрьме
people-state-house-arrest = домашний арест
people-state-no-address = нет адреса
people-state-historic = место переехало
people-state-disputed = адрес неясен
people-state-namesake = то же имя?
people-state-unlisted = больше нет в списке
people-state-missing-field = не хватает сведений
people-state-clock-behind = дата компьютера?
people-state-old-record = старые сведения
people-state-place-unclear = место неясно
people-state-own-block = свой адрес: проверьте
people-state-rejected = список говорит иное
