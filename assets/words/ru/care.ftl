# What a column of a list holds.
column-id = номер в списке
column-page = страница о человеке
column-name = имя
column-family-first-name = имя, сначала фамилия
column-given-name = личное имя
column-family-name = фамилия
column-patronymic = отчество
column-official-name = имя в паспорте
column-dative = имя в дательном падеже
column-status = ждёт ли открытку
column-can-write = можно ли писать
column-sex = мужчина или женщина
column-story = несколько слов о человеке
column-birth = дата рождения
column-birth-year = год рождения
column-arrested = день задержания
column-place = учреждение и адрес
column-colony-place = колония
column-remand-place = следственный изолятор
column-facility = учреждение
column-address = адрес
column-street = улица
column-postcode = почтовый индекс
column-locality = город
column-district = район
column-region = область
column-country = страна
column-extra = отряд, бригада, номер
column-sentence = приговор
column-penalty = остальная часть приговора
column-released = день освобождения
column-died = день смерти

# The command line: `kartka person`, `kartka paste`, `kartka places`, and more of `kartka import`.
help-person = Сказать, что известно о человеке и с какого времени, и сохранить, что скажете Вы
help-person-id = Кто
help-person-official = Имя в паспорте; пустое снимает
help-person-patronymic = Отчество; пустое снимает
help-person-dative = Вся строка имени в дательном падеже («кому»); пустая снимает
help-person-extra = Ещё одна строка адреса: отряд, бригада, номер; пустая снимает
help-person-sex = Мужчина или женщина
help-person-birth = Дата рождения или только год
help-person-block = Ваш собственный адрес, файлом; - читает стандартный ввод, пустой снимает
help-paste = Прочитать адрес, найденный на странице или в сообщении
help-paste-file = Текст; - читает стандартный ввод
help-paste-name = Имя в именительном падеже, если текст его не говорит
help-paste-place = Учреждение, которое имеется в виду, по id
help-paste-birth = Дата рождения или только год
help-paste-keep = Сохранить человека, когда вопросов больше нет
help-places = Сказать, какие есть места заключения и насколько надёжны их адреса
help-places-id = Только это место
help-places-confirm = Вы проверили адрес сегодня: он верен
help-places-postcode = Индекс, если наш неверен или его нет
help-places-street = Улица и номер
help-places-town = Город, со словом для его вида
help-places-district = Район
help-places-region = Область
help-places-language = Язык, на котором Вы даёте адрес
help-places-forget = Забыть, что Вы говорили об этом месте
help-places-json = Ответить в формате JSON
help-import-preview = Только показать, чем кажется файл: столбцы и первые десять строк
help-import-encoding = Кодировка файла, если это не UTF-8
help-import-column = Что в столбце, как ЗАГОЛОВОК=ВИД; запоминается для этого заголовка
help-address-order = Порядок строк, если страна знает несколько: postal, copy-line
help-address-name-form = Как назван адресат
help-card-order = Порядок строк адреса, если страна знает несколько: postal, copy-line
help-card-name-form = Как назван адресат
cli-person-not-yours = Менять можно только людей из Ваших списков.
cli-language-not-read = Письма на этом языке туда не пропускают. Пожалуйста, выберите другой.
cli-no-such-place = Нет места с id { $id }.
paste-place = Место
paste-rest = Не понято
paste-source = введено вручную
paste-kept = Сохранено, с id { $id }.
paste-not-kept = Ничего не сохранено: пожалуйста, сначала ответьте на вопросы.
import-preview = { $file }: { $format }, { $encoding }, строк: { $n }. Столбцы:
import-column-unread = не читается
import-no-such-column = В первой строке нет столбца «{ $column }».
# { $what } is a status or a place, { $source } the list or paper that says so.
history-now = { $what }, с { $date } ({ $source })
history-then = раньше: { $what }, { $date } ({ $source })
history-imprisoned = в заключении
history-released = на свободе
history-died = смерть
history-not-designated = без статуса политзаключённого
history-status-unknown = никто не говорит, в заключении ли ещё
history-held = в { $place }
history-at-liberty = на свободе до начала отбывания наказания
history-house-arrest = под домашним арестом
history-place-unknown = никто не говорит, где
history-address-differs = Список даёт для этого места другой индекс ({ $postcode }), чем у нас ({ $ours }). Какой верен? kartka places { $id } --confirm или --postcode …
# How sure an address is.
confidence-confirmed = подтверждено несколькими источниками
confidence-single = один источник
confidence-disputed = источники расходятся
confidence-historic = переехало
confidence-missing = адрес неизвестен
places-held = { PLURAL($n) ->
    [one] { $n } человек
    [few] { $n } человека
   *[many] { $n } человек
}
places-your-word = Ваше слово от { $date }
