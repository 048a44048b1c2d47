# The column of people: src/gui/panel/people.

people-search = Шукати ім’я або місце
people-sort-held = давно в неволі
people-choose-for-me = вибрати за мене
people-nobody-found = Нікого не знайдено. Спробуйте менше літер або інше написання.
people-show-everybody = показати всіх
people-cannot = Не можна написати { $n } з { $all }:
people-cannot-why = чому?
people-example = приклад
people-row-birthday = { $days ->
    [0] сьогодні день народження
    [1] завтра
   *[other] { PLURAL($days) ->
        [one] через { $days } день
        [few] через { $days } дні
       *[many] через { $days } днів
    }
}
people-clock-behind = Схоже, дата комп’ютера неправильна: сьогодні { $today }, а деякі відомості вже від { $date }. Виправте, будь ласка, дату; доти кожну листівку треба підтверджувати.

people-filter-birthday = { PLURAL($days) ->
    [one] день народження в найближчий { $days } день
    [few] день народження в найближчі { $days } дні
   *[many] день народження в найближчі { $days } днів
}
people-filter-women = жінки
people-filter-men = чоловіки
people-filter-more = інші фільтри …
people-filter-fewer = менше фільтрів
people-filter-clear = зняти всі фільтри
people-filter-reachable = можна написати
people-filter-any-month = народжені в будь-якому місяці
people-filter-any-kind = будь-який вид місця
people-filter-any-place = будь-яке місце
people-filter-month-1 = місяць народження: січень
people-filter-month-2 = місяць народження: лютий
people-filter-month-3 = місяць народження: березень
people-filter-month-4 = місяць народження: квітень
people-filter-month-5 = місяць народження: травень
people-filter-month-6 = місяць народження: червень
people-filter-month-7 = місяць народження: липень
people-filter-month-8 = місяць народження: серпень
people-filter-month-9 = місяць народження: вересень
people-filter-month-10 = місяць народження: жовтень
people-filter-month-11 = місяць народження: листопад
people-filter-month-12 = місяць народження: грудень
people-filter-unwritten = нічого не розпочато й не збережено

people-count = { PLURAL($n) ->
    [one] { $number } людина
    [few] { $number } людини
   *[many] { $number } людей
}
people-count-birthday = { PLURAL($n) ->
    [one] { $number } людина, спершу найближчі дні народження
    [few] { $number } людини, спершу найближчі дні народження
   *[many] { $number } людей, спершу найближчі дні народження
}
people-count-held = { PLURAL($n) ->
    [one] { $number } людина, спершу найдовше ув’язнені
    [few] { $number } людини, спершу найдовше ув’язнені
   *[many] { $number } людей, спершу найдовше ув’язнені
}

people-why-close = назад до списку
people-why-title = Кому не можна написати й чому
people-why-more = { PLURAL($n) ->
    [one] і ще { $number }; знайдете через пошук
    [few] і ще { $number }; знайдете через пошук
   *[many] і ще { $number }; знайдете через пошук
}
people-why-released = На волі: { $number }
people-why-died = Немає серед живих: { $number }
people-why-not-designated = Без статусу політв’язня: { $number }
people-why-unknown-status = Ніхто не повідомляє, чи ще в ув’язненні: { $number }
people-why-unknown-place = У списку не сказано, де вони: { $number }
people-why-at-liberty = На волі до початку відбування покарання: { $number }
people-why-house-arrest = Під домашнім арештом: { $number }
people-why-no-address = У місцях без відомої поштової адреси: { $number }
people-why-historic = У місцях, які переїхали (будь ласка, підтвердьте адресу): { $number }
people-why-disputed = У місцях, адресу яких джерела подають по-різному (будь ласка, підтвердьте адресу): { $number }
people-why-namesake = З іменем людини на волі (підтверджувати для кожної листівки): { $number }
people-why-unlisted = Більше немає у списку (підтверджувати для кожної листівки): { $number }
people-why-missing-field = Бракує того, чого там вимагає пошта: { $number }
people-why-clock-behind = Чекають; дата комп’ютера, схоже, неправильна: { $number }
people-why-old = Відомі лише зі старого списку (підтверджувати для кожної листівки): { $number }
people-why-rejected = Список каже інше, але ви цього не прийняли (підтверджувати для кожної листівки): { $number }
people-why-place-unclear = Місце неясне, скажіть, будь ласка, де воно: { $number }
people-why-own-block = Власна адреса не місце ув’язнення або в іншій країні: { $number }

# Стан людини в рядку списку.
people-state-checked = перевірено
people-state-one-source = одне джерело
people-state-please-check = { PLURAL($days) ->
    [one] { $days } день тому
    [few] { $days } дні тому
   *[many] { $days } днів тому
}
people-state-old = { PLURAL($days) ->
    [one] { $days } день: підтвердьте
    [few] { $days } дні: підтвердьте
   *[many] { $days } днів: підтвердьте
}
people-state-released = на волі
people-state-died = немає серед живих
people-state-not-designated = без статусу
people-state-unknown-status = ніхто не знає
people-state-unknown-place = місце невідоме
people-state-at-liberty = ще не у в’язниці
people-state-house-arrest = домашній арешт
people-state-no-address = немає адреси
people-state-historic = місце переїхало
people-state-disputed = адреса непевна
people-state-namesake = те саме ім’я?
people-state-unlisted = більше немає у списку
people-state-missing-field = бракує відомостей
people-state-clock-behind = дата комп’ютера?
people-state-old-record = старі відомості
people-state-place-unclear = місце неясне
people-state-own-block = власна адреса: перевірте
people-state-rejected = список каже інше
