# Кто показан, места заключения, даты и списки, которые выходят.
filter-more = другие фильтры …
filter-fewer = меньше фильтров
filter-clear = снять все фильтры
filter-reachable = можно написать
filter-any-month = родились в любом месяце
filter-any-kind = любой вид места
filter-any-place = любое место
filter-month-1 = месяц рождения: январь
filter-month-2 = месяц рождения: февраль
filter-month-3 = месяц рождения: март
filter-month-4 = месяц рождения: апрель
filter-month-5 = месяц рождения: май
filter-month-6 = месяц рождения: июнь
filter-month-7 = месяц рождения: июль
filter-month-8 = месяц рождения: август
filter-month-9 = месяц рождения: сентябрь
filter-month-10 = месяц рождения: октябрь
filter-month-11 = месяц рождения: ноябрь
filter-month-12 = месяц рождения: декабрь
kind-colony = исправительная колония
kind-prison = тюрьма
kind-remand = следственный изолятор (СИЗО)
kind-open = учреждение открытого типа
kind-juvenile = воспитательная колония
kind-short-term = временное содержание
kind-other = другое место
help-places-new = Название места, которое знает только Ваш список, — так, как в списке
help-places-country = Страна, в которой оно находится, кодом; если не указана — Беларусь
place-known = «{ $name }» — место, которое Kartka уже знает, или вовсе не название.
data-part-general = Списки и настройки
data-part-places = { $n ->
    [0] Места заключения
   *[other] Места заключения ({ $n } нужно проверить)
}
places-text = Где люди содержатся и кто это говорит. Что Вы здесь подтвердите или исправите, хранится отдельно, с датой; ни новый список, ни новая версия Kartka этого не меняют.
places-search = Искать место
places-doubtful = Проверьте ({ $n })
places-rest = Все остальные ({ $n })
places-none = Ничего не найдено. Попробуйте меньше букв.
place-as-of = по состоянию на { $date }
place-copy-sources = скопировать источники
place-confirm-today = Проверено сегодня: всё верно
place-correct = Исправить адрес
place-enter = Ввести адрес
place-take-back = отозвать моё слово
place-forget-own = забыть это место
place-listed-only = знает только Ваш список
place-listed-text = Kartka не знает этого места. Введите адрес, и он будет стоять на открытках тем, кто там.
place-differs = Ваш список даёт другой адрес, чем наш. Какой верен?
place-ours = Наш
place-theirs = Из списка
place-ours-was = Собственные данные Kartka:
place-keep-ours = Оставить наш
place-use-theirs = Взять из списка
place-decided = { $date } Вы выбрали наш адрес.
place-told = { PLURAL($n) ->
    [one] { $source }, { $date }, о { $n } человеке
    [few] { $source }, { $date }, о { $n } людях
   *[many] { $source }, { $date }, о { $n } людях
}
place-form-title = Ваш адрес этого места
place-form-text = Кириллицей, как на конверте. Чего не знаете, оставьте пустым.
place-field-postcode = Индекс
place-field-street = Улица
place-field-locality = Город
place-field-district = Район
place-field-region = Область
place-hint-postcode-ru = 220000
place-hint-postcode-be = 220000
place-hint-street-ru = ул. Садовая, 1
place-hint-street-be = вул. Садовая, 1
place-hint-locality-ru = г. Минск
place-hint-locality-be = г. Мінск
place-hint-district-ru = Минский район
place-hint-district-be = Мінскі раён
place-hint-region-ru = Минская обл.
place-hint-region-be = Мінская вобл.
place-keep = Сохранить этот адрес
place-cancel = Оставить как было
places-doubtful-text = Источники расходятся, есть сведения о переезде, адрес неизвестен, или Ваш список говорит иное. Проверьте, прежде чем писать.
place-list-differs = Ваш список говорит иное
dates-way-unset = Сколько идёт открытка, не задано, поэтому день отправки не показан. Введите выше.
