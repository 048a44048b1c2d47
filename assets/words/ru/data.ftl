# Lists, places, settings, files: src/gui/screen/data.

data-title = Данные и настройки
data-lists = Списки
data-list = { PLURAL($n) ->
    [one] { $number } человек из файла { $file }
    [few] { $number } человека из файла { $file }
   *[many] { $number } человек из файла { $file }
}
data-program = Язык и вид
data-files = Файлы
data-folder = Списки, черновики и настройки: { $folder }
data-cards = Готовые открытки: { $folder }
data-private = Ничто из этого не покидает этот компьютер. Kartka не записывает, кому Вы писали; начатый текст остаётся черновиком, пока его открытка не сохранена или не напечатана.
data-part-general = Списки и настройки
data-part-places = { $n ->
    [0] Места заключения
   *[other] Места заключения ({ $n } нужно проверить)
}
data-exported = Сохранено: { $file }

data-forget = Удалить всё…
data-forget-sure = Списки, черновики, настройки, Ваши тексты, картинки и форматы и Ваши слова о местах удаляются с этого компьютера вместе с папкой, в которой лежат. Готовые открытки остаются. Kartka не может стереть очередь печати, список недавних файлов в программе для PDF, буфер обмена и старые блоки диска. Вернуть это нельзя.
data-forget-yes = Удалить всё
data-forget-no = Оставить

data-place-question-title = Куда должна прийти открытка?
data-place-question-lines = написать строки адреса самостоятельно
data-place-question-lines-text = Так, как они должны стоять на конверте, со строкой страны в конце.
data-place-question-check = Kartka не знает правил для этих строк: проверьте, пожалуйста, каждую.
data-place-question-lines-save = Взять эти строки
data-place-question-unknown = неизвестно, где этот человек
data-place-question-source = Ваш ответ
data-place-which-country = «{ $name }»: в какой это стране? Назовите её через --country: { $all }.
data-place-as-of = по состоянию на { $date }
data-place-copy-sources = скопировать источники
data-place-confirm-today = Проверено сегодня: всё верно
data-place-correct = Исправить адрес
data-place-enter = Ввести адрес
data-place-take-back = отозвать моё слово
data-place-forget-own = забыть это место
data-place-listed-only = знает только Ваш список
data-place-listed-text = Kartka не знает этого места. Введите адрес, и он будет стоять на открытках тем, кто там.
data-place-differs = Ваш список даёт другой адрес, чем наш. Какой верен?
data-place-ours = Наш
data-place-theirs = Из списка
data-place-ours-was = Собственные данные Kartka:
data-place-keep-ours = Оставить наш
data-place-use-theirs = Взять из списка
data-place-decided = { $date } Вы выбрали наш адрес.
data-place-told = { PLURAL($n) ->
    [one] { $source }, { $date }, о { $n } человеке
    [few] { $source }, { $date }, о { $n } людях
   *[many] { $source }, { $date }, о { $n } людях
}
data-place-form-title = Ваш адрес этого места
data-place-form-text = Кириллицей, как на конверте. Чего не знаете, оставьте пустым.
data-place-field-postcode = Индекс
data-place-field-street = Улица
data-place-field-locality = Город
data-place-field-district = Район
data-place-field-region = Область
data-place-hint-postcode-ru = 220000
data-place-hint-postcode-be = 220000
data-place-hint-street-ru = ул. Садовая, 1
data-place-hint-street-be = вул. Садовая, 1
data-place-hint-locality-ru = г. Минск
data-place-hint-locality-be = г. Мінск
data-place-hint-district-ru = Минский район
data-place-hint-district-be = Мінскі раён
data-place-hint-region-ru = Минская обл.
data-place-hint-region-be = Мінская вобл.
data-place-keep = Сохранить этот адрес
data-place-cancel = Оставить как было
data-place-list-differs = Ваш список говорит иное

data-places-text = Где люди содержатся и кто это говорит. Что Вы здесь подтвердите или исправите, хранится отдельно, с датой; ни новый список, ни новая версия Kartka этого не меняют.
data-places-search = Искать место
data-places-doubtful = Проверьте ({ $n })
data-places-rest = Все остальные ({ $n })
data-places-none = Ничего не найдено. Попробуйте меньше букв.
data-places-doubtful-text = Источники расходятся, есть сведения о переезде, адрес неизвестен, или Ваш список говорит иное. Проверьте, прежде чем писать.

data-export-people = Сохранить мой список таблицей
data-export-texts = Сохранить мои тексты
data-export-text = В таблице все люди из Ваших списков и то, что Вы добавили: дательный падеж, имя по паспорту, отряд. Kartka прочтёт её снова, на этом компьютере или на другом. В ней имена людей: храните её там, где никто другой её не прочтёт.

# Запись о напечатанном.
data-record-title = Что напечатано
data-record-keep = сохранять напечатанное нескольким, чтобы позже напечатать ещё раз
data-record-why = Это сохраняет имена, адреса и тексты на этом компьютере. Кто их найдёт, узнает, кто кому писал, и за это человека могут посадить: поэтому это выключено, пока Вы сами не захотите. Пока выключено, открытки можно напечатать ещё раз, пока окно не закрыто.
data-record-on = Ничто из этого не выходит за пределы компьютера. То, что Вы печатаете нескольким, хранится здесь с именами, адресами и текстами, потому что Вы это включили; начатый текст хранится как черновик, пока Вы его не удалите.

data-no-trace = Не оставлять следов
data-no-trace-text = Для вечера за чужим компьютером: с этой минуты на его диск не пишется ничего, кроме открыток, которые Вы сохраните. Списки, черновики и настройки живут в памяти и исчезают, когда окно закроют. То, что лежало в папке раньше, остаётся там нетронутым.
data-drafts-text = Черновик удаляется, когда его открытка сохранена или напечатана. Остальные черновики удаляются при запуске, если их не трогали:
data-draft-days = { PLURAL($n) ->
    [one] { $n } день
    [few] { $n } дня
    [many] { $n } дней
   *[other] { $n } дней
}
data-draft-days-never = не удалять
data-drafts = Черновики
