# Что говорит командная строка.
help = Выберите человека, который сидит в тюрьме по политическим причинам, напишите открытку и напечатайте её с правильным адресом. Без команды открывается окно.
help-data-dir = Хранить всё в этой папке, а не в папках пользователя
help-today = Считать этот день сегодняшним
help-import = Прочитать список из файла
help-import-file = Список в том виде, в каком он скачан (CSV)
help-import-as-of = День, на который список был верен; без этого берётся дата файла
help-import-dry-run = Только сказать, что в файле; ничего не сохранять
help-import-accept = Какие изменения принять: all (все), released (на свободе), moved (переведены), new (новые); без этого принимается всё, кроме того, о чём нужно спросить (снова заключённых — никогда)
help-import-reject = Чьи изменения не принимать, по id; после непринятого освобождения каждую открытку надо подтвердить
help-import-json = Ответить в формате JSON
help-people = Показать, кто в списке и кому можно написать
help-people-search = Имя или место, кириллицей или латиницей
help-people-sendable = Только те, кому можно написать
help-people-json = Ответить в формате JSON
help-address = Показать строки адреса на конверте
help-address-id = Чей адрес
help-address-parts = CSV-файл с готовыми частями: для каждой строки файла показываются её case и строки адреса
help-address-origin = Страна, из которой Вы отправляете
help-address-script = Какими буквами: кириллица, кириллица с латинской строкой или только латиница
help-address-language = Язык строк адреса
help-address-confirmed = Вы сами проверили старые сведения
help-templates = Показать, какие есть готовые тексты
help-templates-language = Только тексты на этом языке
help-templates-json = Ответить в формате JSON
help-check = Проверить текст перед отправкой: только советы, без запретов
help-check-file = Текст; - читает из стандартного ввода
help-check-language = Язык, на котором должен быть текст
help-check-writer = Кто пишет
help-check-to-sex = Кому написано: мужчине или женщине
help-check-product = На чём он будет напечатан
help-check-json = Ответить в формате JSON
help-card = Сделать открытки в PDF
help-card-to = Кому; несколько id — несколько открыток
help-card-all = Всем из Ваших списков, кому можно написать
help-card-template = Готовый текст; без него и без собственного текста остаётся место, чтобы писать от руки
help-card-text = Ваш собственный текст; - читает из стандартного ввода
help-card-seed = Текст, составленный из фраз по этому числу, для каждого человека другой
help-card-field = Что стоит в пропуске текста: name, known, me, town, animal, age или month
help-card-language = Язык текста
help-card-writer = Кто пишет
help-card-to-sex = Кому написано, если в списке не сказано: мужчине или женщине
help-card-product = На чём печатать
help-card-origin = Страна, из которой Вы отправляете
help-card-script = Какими буквами писать адрес
help-card-picture = Рисунок на лицевой стороне
help-card-save-ink = Рисунок линиями, чтобы сберечь чернила
help-card-caption = Название рисунка под ним, на языке текста
help-card-hand = Как выглядит текст: печатными буквами, как от руки, линии, чтобы писать, или бледно, чтобы обвести
help-card-sender = Отправитель, до пяти строк; без этого отправителя на открытке нет
help-card-turning = Как переворачивается бумага: принтером через длинный или короткий край или рукой
help-card-cut-and-stack = Так, чтобы стопки разрезанных листов, положенные одна на другую, были в порядке списка
help-card-first = Первая ещё свободная наклейка
help-card-measured-front = Что измерено на стороне 1 пробной страницы, в мм
help-card-measured-back = Что измерено на стороне 2 пробной страницы, в мм
help-card-confirmed = Вы сами проверили старые сведения
help-card-another-person = Эти люди – другие, не те, кто носит то же имя
help-card-anyway = Сделать PDF, даже если что-то не помещается или нет какой-то буквы
help-card-output = В какой PDF записать
help-test-page = Страница, которая показывает, насколько принтер промахивается
help-test-page-product = Для бумаги этого изделия
help-test-page-output = PDF, который будет записан

cli-no-window = Окно не открывается: { $error }. Всё можно сделать и из командной строки: kartka --help
cli-no-such-person = Никого с id { $id } нет. Поищите: kartka people --search ИМЯ
cli-no-such-template = Текста { $id } нет. Смотрите: kartka templates
cli-no-such-product = Формата { $id } нет. Есть: { $all }.
cli-no-such-picture = Рисунка { $id } нет. Есть: { $all }.
cli-photo-format = { $file } — не JPEG, не PNG и не WebP.
cli-photo-damaged = Файл { $file } повреждён.
cli-photo-too-large = { $file } слишком велик: { $width } × { $height } пикселей. Выберите рисунок поменьше.
cli-measured = Таких размеров быть не может: каждый близок к 20 мм, порядок: слева, справа, сверху, снизу.
cli-not-sendable = { $name }: { $reasons } { $advice }
cli-choose-another = Открытка не сделана. Выберите того, кто ещё ждёт: kartka people --sendable
cli-confirm-with = Открытка не сделана. Если Вы сами всё проверили, добавьте --confirmed.
cli-no-such-origin = Страны отправления { $code } мы не знаем. Есть: { $all }.
cli-parts-row = Строка { $row }: { $what }
parts-unknown-origin = страны отправления { $code } нет
parts-unknown-script = письма «{ $script }» нет; напишите destination, both или latin
parts-empty = нет ни имени, ни места
parts-no-country = страна неизвестна, или части адреса противоречат друг другу: { $country }
cli-nobody = В Ваших списках нет никого, кому можно написать. Сначала прочитайте список: kartka import ФАЙЛ
cli-left-out = { PLURAL($n) ->
    [one] Пропущен { $n } человек:
    [few] Пропущено { $n } человека:
   *[many] Пропущено { $n } человек:
}
cli-not-utf8 = { $file }: это не текст в UTF-8. Сохраните файл в UTF-8 и попробуйте ещё раз.
cli-ask-sex = { $name }: в списке не сказано, мужчина это или женщина, а для текста это нужно. Добавьте --to-sex m (мужчина) или --to-sex f (женщина).
cli-ask-writer = Для текста нужно знать, кто пишет. Добавьте --writer he (он), --writer she (она) или --writer we (мы).
cli-ask-language = На этом языке такого текста нет. Смотрите: kartka templates
cli-ask-name = { $name }: в списке имя только латинскими буквами, а для открытки нужна кириллица. Прочитайте также русский или белорусский список либо добавьте --field { $field }=…
cli-ask-field = Для текста нужно поле { $field }, а оно неизвестно. Добавьте --field { $field }=…
cli-does-not-fit = PDF не записан:
cli-anyway = Сократите текст или добавьте --anyway, чтобы напечатать то, что помещается.
cli-written = { PLURAL($n) ->
    [one] { $n } открытка записана в { $file }.
    [few] { $n } открытки записаны в { $file }.
   *[many] { $n } открыток записано в { $file }.
}
cli-can-be-written-to = можно написать
cli-check-nothing = Замечаний нет: ни одного слова, из-за которого открытку задержат, и ничего не забыто.
cli-example = пример

# Что нашлось в списке.
import-rows = Строк: { $n }
import-active = Признанных политзаключённых: { $n }
import-former = Бывших политзаключённых: { $n }
import-np = Без статуса: { $n }
import-sendable = Можно написать: { $n }
import-address-differs = Адрес в списке не такой, как у нас: { $n }
import-unlisted-facility = В местах, которых мы не знаем: { $n }
import-sex-missing = В списке не сказано, мужчина или женщина: { $n }
import-lookalike-groups = Групп похожих записей (никогда не объединяются): { $n }
import-hidden-characters = Имён со скрытыми знаками (очищено): { $n }
import-cannot = Нельзя написать:
import-skipped = Строка { $row } пропущена: { $reason }
skip-too-few-cells = в ней мало полей
skip-no-name = в ней никто не назван
skip-same-id = такой же id есть в одной из строк выше
import-error-empty = { $file }: файл пуст. Скачайте список ещё раз.
import-error-not-text = { $file }: это не текст в UTF-8 (строка { $line }). Сохраните файл как CSV в UTF-8 и попробуйте ещё раз.
import-error-no-header = { $file }: такого списка мы не знаем, в первой строке нет таких столбцов, как «name» или «prison».
import-error-missing-column = { $file }: нет столбца «{ $column }». Скачайте весь список как CSV.
import-dry-run = Ничего не сохранено: это была проба.

# Почему кому-то нельзя написать, коротко, для таблицы.
reason-short-released = на свободе
reason-short-died = нет в живых
reason-short-not-designated = без статуса политзаключённого
reason-short-unknown-status = неизвестно, в заключении ли
reason-short-unknown-place = место неизвестно
reason-short-at-liberty = на свободе до начала отбывания наказания
reason-short-house-arrest = домашний арест
reason-short-no-address = почтовый адрес неизвестен
reason-short-place-unclear = место неясно
reason-short-historic = учреждение переехало
reason-short-disputed = источники дают разные адреса
reason-short-namesake = имя как у человека, которому писать нельзя
reason-short-clock-behind = похоже, часы компьютера ошибаются
reason-short-unlisted = больше нет в списке
reason-short-missing-field = не хватает того, что там требует почта
reason-short-old = сведения слишком старые

# Paper and month of a job.
help-card-birthdays-in = Только тем, кто родился в этом месяце, от 1 до 12
help-card-paper = Бумага в принтере
cli-not-on-paper = { $id }: это печатается на другой бумаге. На этой бумаге есть: { $all }.
