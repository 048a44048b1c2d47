# What a column of a list holds.
column-id = номер в самом списке
column-page = страница о человеке
column-name = имя
column-family-first-name = имя, сначала фамилия
column-given-name = имя без фамилии
column-family-name = фамилия
column-patronymic = отчество
column-official-name = имя в паспорте
column-dative = имя в дательном падеже
column-status = ждёт ли открытки
column-can-write = можно ли писать
column-sex = мужчина или женщина
column-story = строка о человеке
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
column-penalty = остальное в приговоре
column-released = день освобождения
column-died = день смерти

# The command line: `kartka person`, `kartka paste`, `kartka places`, and more of `kartka import`.
help-person = Показать, что и с какого времени известно о человеке, и сохранить то, что Вы о нём впишете
help-person-id = Кто
help-person-official = Имя в паспорте; пустое убирает вписанное
help-person-patronymic = Отчество; пустое убирает вписанное
help-person-dative = Вся строка имени в дательном падеже («кому»); пустая убирает вписанное
help-person-extra = Ещё одна строка адреса: отряд, бригада, номер; пустая убирает вписанное
help-person-sex = Мужчина или женщина
help-person-birth = Дата рождения или только год
help-person-block = Ваш собственный адрес целиком, как файл; - читает из стандартного ввода, пустой убирает вписанное
help-paste = Прочитать адрес со страницы или из сообщения
help-paste-file = Текст; - читает из стандартного ввода
help-paste-name = Имя в именительном падеже, если в тексте его нет
help-paste-place = Какое учреждение имеется в виду, по id
help-paste-birth = Дата рождения или только год
help-paste-keep = Сохранить человека, когда вопросов больше нет
help-places = Показать, какие есть места заключения и насколько надёжны их адреса
help-places-id = Только это место
help-places-confirm = Вы сегодня проверили его адрес: он верен
help-places-postcode = Почтовый индекс, если у нас он неверен или его нет
help-places-street = Улица и номер
help-places-town = Населённый пункт, со словом, которое говорит, что это
help-places-district = Район
help-places-region = Область
help-places-language = Язык, на котором Вы даёте адрес
help-places-forget = Забыть, что Вы вписали об этом месте
help-places-json = Ответить в формате JSON
help-import-preview = Только показать, на что похож файл: столбцы и первые десять строк
help-import-encoding = Кодировка файла, если это не UTF-8
help-import-column = Что есть в столбце, в виде HEADER=KIND (заголовок=вид); для такого заголовка это запоминается
help-address-order = Порядок строк, если страна знает несколько: postal, copy-line
help-address-name-form = Как называется адресат
help-card-order = Порядок строк адреса, если страна знает несколько: postal, copy-line
help-card-name-form = Как называется адресат
cli-person-not-yours = Изменять можно только людей из Ваших собственных списков.
cli-language-not-read = Письма на этом языке туда не пропускают. Пожалуйста, выберите другой.
cli-no-such-place = Места с id { $id } нет.
paste-place = Место
paste-rest = Не понято
paste-source = вписано вручную
paste-kept = Сохранено с id { $id }.
paste-not-kept = Ничего не сохранено: пожалуйста, сначала ответьте на вопросы.
import-preview = { $file }: { $format }, { $encoding }, строк: { $n }. Столбцы:
import-column-unread = не читается
import-no-such-column = В первой строке нет столбца «{ $column }».
# { $what } is a status or a place, { $source } the list or paper that says so.
history-now = { $what }, с { $date } ({ $source })
history-then = раньше: { $what }, сведения от { $date } ({ $source })
history-imprisoned = в заключении
history-released = на свободе
history-died = нет в живых
history-not-designated = без статуса политзаключённого
history-status-unknown = никто не сообщает, в заключении ли ещё
history-held = место: { $place }
history-at-liberty = на свободе до начала отбывания наказания
history-house-arrest = под домашним арестом
history-place-unknown = никто не сообщает, где
history-address-differs = Список даёт для этого места другой почтовый индекс ({ $postcode }), чем у нас ({ $ours }). Какой из них верный? kartka places { $id } --confirm или --postcode …
# How sure an address is.
confidence-confirmed = подтверждено несколькими источниками
confidence-single = один источник
confidence-disputed = источники расходятся
confidence-historic = место переехало
confidence-missing = адрес неизвестен
places-held = { PLURAL($n) ->
    [one] здесь { $n } человек
    [few] здесь { $n } человека
   *[many] здесь { $n } человек
}
places-your-word = Ваша пометка от { $date }
