# What a column of a list holds.
column-id = номер у списку
column-page = сторінка про людину
column-name = ім’я
column-family-first-name = ім’я, спершу прізвище
column-given-name = особове ім’я
column-family-name = прізвище
column-patronymic = по батькові
column-official-name = ім’я в паспорті
column-dative = ім’я в давальному відмінку
column-status = чи чекає на листівку
column-can-write = чи можна писати
column-sex = чоловік чи жінка
column-story = кілька слів про людину
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
help-person = Сказати, що відомо про людину і відколи, і зберегти, що скажете Ви
help-person-id = Хто
help-person-official = Ім’я в паспорті; порожнє знімає
help-person-patronymic = По батькові; порожнє знімає
help-person-dative = Увесь рядок імені в давальному відмінку («кому»); порожній знімає
help-person-extra = Ще один рядок адреси: загін, бригада, номер; порожній знімає
help-person-sex = Чоловік чи жінка
help-person-birth = Дата народження або тільки рік
help-person-block = Ваша власна адреса, файлом; - читає стандартне введення, порожня знімає
help-paste = Прочитати адресу, знайдену на сторінці або в повідомленні
help-paste-file = Текст; - читає стандартне введення
help-paste-name = Ім’я в називному відмінку, якщо текст його не каже
help-paste-place = Установа, яку мають на увазі, за id
help-paste-birth = Дата народження або тільки рік
help-paste-keep = Зберегти людину, коли запитань більше немає
help-places = Сказати, які є місця ув’язнення і наскільки певні їхні адреси
help-places-id = Тільки це місце
help-places-confirm = Ви перевірили адресу сьогодні: вона правильна
help-places-postcode = Індекс, якщо наш неправильний або його немає
help-places-street = Вулиця і номер
help-places-town = Місто, зі словом для його виду
help-places-district = Район
help-places-region = Область
help-places-language = Мова, якою Ви подаєте адресу
help-places-forget = Забути, що Ви казали про це місце
help-places-json = Відповісти у форматі JSON
help-import-preview = Тільки показати, чим здається файл: стовпці й перші десять рядків
help-import-encoding = Кодування файлу, якщо це не UTF-8
help-import-column = Що в стовпці, як ЗАГОЛОВОК=ВИД; запам’ятовується для цього заголовка
help-address-order = Порядок рядків, якщо країна знає кілька: postal, copy-line
help-address-name-form = Як названо адресата
help-card-order = Порядок рядків адреси, якщо країна знає кілька: postal, copy-line
help-card-name-form = Як названо адресата
cli-person-not-yours = Змінювати можна тільки людей із Ваших списків.
cli-language-not-read = Листи цією мовою туди не пропускають. Будь ласка, виберіть іншу.
cli-no-such-place = Немає місця з id { $id }.
paste-place = Місце
paste-rest = Не зрозуміло
paste-source = введено вручну
paste-kept = Збережено, з id { $id }.
paste-not-kept = Нічого не збережено: будь ласка, спершу дайте відповіді.
import-preview = { $file }: { $format }, { $encoding }, рядків: { $n }. Стовпці:
import-column-unread = не читається
import-no-such-column = У першому рядку немає стовпця «{ $column }».
# { $what } is a status or a place, { $source } the list or paper that says so.
history-now = { $what }, з { $date } ({ $source })
history-then = раніше: { $what }, { $date } ({ $source })
history-imprisoned = в ув’язненні
history-released = на волі
history-died = смерть
history-not-designated = без статусу політв’язня
history-status-unknown = ніхто не каже, чи ще в ув’язненні
history-held = у { $place }
history-at-liberty = на волі до початку відбування покарання
history-house-arrest = під домашнім арештом
history-place-unknown = ніхто не каже, де
history-address-differs = Список подає для цього місця інший індекс ({ $postcode }), ніж у нас ({ $ours }). Який правильний? kartka places { $id } --confirm або --postcode …
# How sure an address is.
confidence-confirmed = підтверджено кількома джерелами
confidence-single = одне джерело
confidence-disputed = джерела розходяться
confidence-historic = переїхало
confidence-missing = адреса невідома
places-held = { PLURAL($n) ->
    [one] { $n } людина
    [few] { $n } людини
   *[many] { $n } людей
}
places-your-word = Ваше слово від { $date }
