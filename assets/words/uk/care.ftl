# What a column of a list holds.
column-id = номер у самому списку
column-page = сторінка про людину
column-name = ім’я
column-family-first-name = ім’я, спершу прізвище
column-given-name = ім’я без прізвища
column-family-name = прізвище
column-patronymic = ім’я по батькові
column-official-name = ім’я в паспорті
column-dative = ім’я в давальному відмінку
column-status = чи чекає на листівку
column-can-write = чи можна писати
column-sex = чоловік чи жінка
column-story = рядок про людину
column-birth = дата народження
column-birth-year = рік народження
column-arrested = день затримання
column-place = установа й адреса
column-colony-place = колонія
column-remand-place = слідчий ізолятор
column-facility = установа
column-address = адреса
column-street = вулиця
column-postcode = поштовий індекс
column-locality = місто
column-district = район
column-region = область
column-country = країна
column-extra = загін, бригада, номер
column-sentence = вирок
column-penalty = решта вироку
column-released = день звільнення
column-died = день смерті

# The command line: `kartka person`, `kartka paste`, `kartka places`, and more of `kartka import`.
help-person = Показати, що і відколи відомо про людину, і зберегти те, що Ви про неї впишете
help-person-id = Хто
help-person-official = Ім’я в паспорті; порожнє прибирає вписане
help-person-patronymic = Ім’я по батькові; порожнє прибирає вписане
help-person-dative = Увесь рядок імені в давальному відмінку («кому»); порожній прибирає вписане
help-person-extra = Ще один рядок адреси: загін, бригада, номер; порожній прибирає вписане
help-person-sex = Чоловік чи жінка
help-person-birth = Дата народження або лише рік
help-person-block = Ваша власна адреса цілком, як файл; - читає зі стандартного введення, порожній прибирає вписане
help-paste = Прочитати адресу зі сторінки або з повідомлення
help-paste-file = Текст; - читає зі стандартного введення
help-paste-name = Ім’я в називному відмінку, якщо в тексті його немає
help-paste-place = Про яку установу йдеться, за id
help-paste-birth = Дата народження або лише рік
help-paste-keep = Зберегти людину, коли запитань більше немає
help-places = Показати, які є місця ув’язнення й наскільки певні їхні адреси
help-places-id = Лише це місце
help-places-confirm = Ви сьогодні перевірили його адресу: вона правильна
help-places-postcode = Поштовий індекс, якщо в нас він неправильний або його немає
help-places-street = Вулиця й номер
help-places-town = Населений пункт, зі словом, яке каже, що це
help-places-district = Район
help-places-region = Область
help-places-language = Мова, якою Ви подаєте адресу
help-places-forget = Забути, що Ви вписали про це місце
help-places-json = Відповісти у форматі JSON
help-import-preview = Лише показати, на що схожий файл: стовпці й перші десять рядків
help-import-encoding = Кодування файлу, якщо це не UTF-8
help-import-column = Що є у стовпці, у вигляді HEADER=KIND (заголовок=вид); для такого заголовка це запам’ятовується
help-address-order = Порядок рядків, якщо країна знає кілька: postal, copy-line
help-address-name-form = Як названо адресата
help-card-order = Порядок рядків адреси, якщо країна знає кілька: postal, copy-line
help-card-name-form = Як названо адресата
cli-person-not-yours = Змінювати можна лише людей із Ваших власних списків.
cli-language-not-read = Листів цією мовою туди не пропускають. Будь ласка, виберіть іншу.
cli-no-such-place = Місця з id { $id } немає.
paste-place = Місце
paste-rest = Не зрозуміло
paste-source = вписано вручну
paste-kept = Збережено з id { $id }.
paste-not-kept = Нічого не збережено: будь ласка, спершу дайте відповіді на запитання.
import-preview = { $file }: { $format }, { $encoding }, рядків: { $n }. Стовпці:
import-column-unread = не читається
import-no-such-column = У першому рядку немає стовпця «{ $column }».
# { $what } is a status or a place, { $source } the list or paper that says so.
history-now = { $what }, з { $date } ({ $source })
history-then = раніше: { $what }, відомості від { $date } ({ $source })
history-imprisoned = в ув’язненні
history-released = на волі
history-died = немає серед живих
history-not-designated = без статусу політв’язня
history-status-unknown = ніхто не повідомляє, чи ще в ув’язненні
history-held = місце: { $place }
history-at-liberty = на волі до початку відбування покарання
history-house-arrest = під домашнім арештом
history-place-unknown = ніхто не повідомляє, де
history-address-differs = Список подає для цього місця інший поштовий індекс ({ $postcode }), ніж у нас ({ $ours }). Який із них правильний? kartka places { $id } --confirm або --postcode …
# How sure an address is.
confidence-confirmed = підтверджено кількома джерелами
confidence-single = одне джерело
confidence-disputed = джерела розходяться
confidence-historic = місце переїхало
confidence-missing = адреса невідома
places-held = { PLURAL($n) ->
    [one] тут { $n } людина
    [few] тут { $n } людини
   *[many] тут { $n } людей
}
places-your-word = Ваша позначка від { $date }
