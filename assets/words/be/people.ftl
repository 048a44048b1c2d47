# The column of people: src/gui/panel/people.

people-search = Шукаць імя або месца
people-sort-held = даўно ў няволі
people-choose-for-me = выбраць за мяне
people-nobody-found = Нікога не знойдзена. Паспрабуйце менш літар або іншае напісанне.
people-show-everybody = паказаць усіх
people-cannot = Нельга напісаць { $n } з { $all }:
people-cannot-why = чаму?
people-example = прыклад
people-row-birthday = { $days ->
    [0] сёння дзень нараджэння
    [1] заўтра
   *[other] { PLURAL($days) ->
        [one] праз { $days } дзень
        [few] праз { $days } дні
       *[many] праз { $days } дзён
    }
}
people-clock-behind = Здаецца, дата камп’ютара няправільная: сёння { $today }, а некаторыя звесткі ўжо ад { $date }. Выпраўце, калі ласка, дату; да гэтага кожную паштоўку трэба пацвярджаць.

people-filter-birthday = { PLURAL($days) ->
    [one] дзень нараджэння ў бліжэйшы { $days } дзень
    [few] дзень нараджэння ў бліжэйшыя { $days } дні
   *[many] дзень нараджэння ў бліжэйшыя { $days } дзён
}
people-filter-women = жанчыны
people-filter-men = мужчыны
people-filter-more = іншыя фільтры …
people-filter-fewer = менш фільтраў
people-filter-clear = зняць усе фільтры
people-filter-reachable = можна напісаць
people-filter-any-month = народжаныя ў любым месяцы
people-filter-any-kind = любы від месца
people-filter-any-place = любое месца
people-filter-month-1 = месяц нараджэння: студзень
people-filter-month-2 = месяц нараджэння: люты
people-filter-month-3 = месяц нараджэння: сакавік
people-filter-month-4 = месяц нараджэння: красавік
people-filter-month-5 = месяц нараджэння: май
people-filter-month-6 = месяц нараджэння: чэрвень
people-filter-month-7 = месяц нараджэння: ліпень
people-filter-month-8 = месяц нараджэння: жнівень
people-filter-month-9 = месяц нараджэння: верасень
people-filter-month-10 = месяц нараджэння: кастрычнік
people-filter-month-11 = месяц нараджэння: лістапад
people-filter-month-12 = месяц нараджэння: снежань
people-filter-unwritten = нічога не пачата і не захавана

people-count = { PLURAL($n) ->
    [one] { $number } чалавек
    [few] { $number } чалавекі
   *[many] { $number } чалавек
}
people-count-birthday = { PLURAL($n) ->
    [one] { $number } чалавек, спачатку бліжэйшыя дні нараджэння
    [few] { $number } чалавекі, спачатку бліжэйшыя дні нараджэння
   *[many] { $number } чалавек, спачатку бліжэйшыя дні нараджэння
}
people-count-held = { PLURAL($n) ->
    [one] { $number } чалавек, спачатку найдаўжэй зняволеныя
    [few] { $number } чалавекі, спачатку найдаўжэй зняволеныя
   *[many] { $number } чалавек, спачатку найдаўжэй зняволеныя
}

people-why-close = назад да спіса
people-why-title = Каму нельга напісаць і чаму
people-why-more = { PLURAL($n) ->
    [one] і яшчэ { $number }; знойдзеце праз пошук
    [few] і яшчэ { $number }; знойдзеце праз пошук
   *[many] і яшчэ { $number }; знойдзеце праз пошук
}
people-why-released = На волі: { $number }
people-why-died = Няма ў жывых: { $number }
people-why-not-designated = Без статусу палітвязня: { $number }
people-why-unknown-status = Ніхто не кажа, ці яшчэ ў зняволенні: { $number }
people-why-unknown-place = У спісе не сказана, дзе яны: { $number }
people-why-at-liberty = На волі да пачатку адбывання пакарання: { $number }
people-why-house-arrest = Пад хатнім арыштам: { $number }
people-why-no-address = У месцах без вядомага паштовага адраса: { $number }
people-why-historic = У месцах, якія пераехалі (калі ласка, пацвердзіце адрас): { $number }
people-why-disputed = У месцах, адрас якіх крыніцы падаюць па-рознаму (калі ласка, пацвердзіце адрас): { $number }
people-why-namesake = З імем чалавека на волі (пацвярджаць для кожнай паштоўкі): { $number }
people-why-unlisted = Больш няма ў спісе (пацвярджаць для кожнай паштоўкі): { $number }
people-why-missing-field = Не хапае таго, чаго там патрабуе пошта: { $number }
people-why-clock-behind = Чакаюць; дата камп’ютара, здаецца, няправільная: { $number }
people-why-old = Вядомыя толькі са старога спіса (пацвярджаць для кожнай паштоўкі): { $number }
people-why-rejected = Спіс кажа іншае, але вы гэтага не прынялі (пацвярджаць для кожнай паштоўкі): { $number }
people-why-place-unclear = Месца няяснае, скажыце, калі ласка, дзе яно: { $number }
people-why-own-block = Уласны адрас не месца зняволення або ў іншай краіне: { $number }

# Стан чалавека ў радку спіса.
people-state-checked = праверана
people-state-one-source = адна крыніца
people-state-please-check = { PLURAL($days) ->
    [one] { $days } дзень таму
    [few] { $days } дні таму
   *[many] { $days } дзён таму
}
people-state-old = { PLURAL($days) ->
    [one] { $days } дзень: пацвердзіце
    [few] { $days } дні: пацвердзіце
   *[many] { $days } дзён: пацвердзіце
}
people-state-released = на волі
people-state-died = няма ў жывых
people-state-not-designated = без статусу
people-state-unknown-status = ніхто не ведае
people-state-unknown-place = месца невядомае
people-state-at-liberty = яшчэ не ў турме
people-state-house-arrest = хатні арышт
people-state-no-address = няма адраса
people-state-historic = месца пераехала
people-state-disputed = адрас няпэўны
people-state-namesake = тое ж імя?
people-state-unlisted = больш няма ў спісе
people-state-missing-field = не хапае звестак
people-state-clock-behind = дата камп’ютара?
people-state-old-record = старыя звесткі
people-state-place-unclear = месца няяснае
people-state-own-block = уласны адрас: праверце
people-state-rejected = спіс кажа іншае
