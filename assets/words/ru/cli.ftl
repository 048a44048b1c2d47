# The command line: src/cli.

cli-help-person-rule = Что относится только к этому человеку: stickers=forbid, pages=2; stickers= отменяет
cli-help-person = Показать, что и с какого времени известно о человеке, и сохранить то, что Вы о нём впишете
cli-help-person-id = Кто
cli-help-person-official = Имя в паспорте; пустое убирает вписанное
cli-help-person-patronymic = Отчество; пустое убирает вписанное
cli-help-person-dative = Вся строка имени в дательном падеже («кому»); пустая убирает вписанное
cli-help-person-extra = Ещё одна строка адреса: отряд, бригада, номер; пустая убирает вписанное
cli-help-person-sex = Мужчина или женщина
cli-help-person-birth = Дата рождения или только год
cli-help-person-block = Ваш собственный адрес целиком, как файл; - читает из стандартного ввода, пустой убирает вписанное
cli-help-paste = Прочитать адрес со страницы или из сообщения
cli-help-paste-file = Текст; - читает из стандартного ввода
cli-help-paste-name = Имя в именительном падеже, если в тексте его нет
cli-help-paste-place = Какое учреждение имеется в виду, по id
cli-help-paste-country = Страна, её код, если текст её не называет; адрес страны без правил печатается так, как написан
cli-help-paste-birth = Дата рождения или только год
cli-help-paste-keep = Сохранить человека, когда вопросов больше нет
cli-help-places = Показать, какие есть места заключения и насколько надёжны их адреса
cli-help-places-id = Только это место
cli-help-places-confirm = Вы сегодня проверили его адрес: он верен
cli-help-places-postcode = Почтовый индекс, если у нас он неверен или его нет
cli-help-places-street = Улица и номер
cli-help-places-town = Населённый пункт, со словом, которое говорит, что это
cli-help-places-district = Район
cli-help-places-region = Область
cli-help-places-language = Язык, на котором Вы даёте адрес
cli-help-places-forget = Забыть, что Вы вписали об этом месте
cli-help-places-json = Ответить в формате JSON
cli-help-import-preview = Только показать, на что похож файл: столбцы и первые десять строк
cli-help-import-encoding = Кодировка файла, если это не UTF-8
cli-help-import-column = Что есть в столбце, в виде HEADER=KIND (заголовок=вид); для такого заголовка это запоминается
cli-help-import-country = Страна всех мест, для которых её не называет ни список, ни строка; её код: by, ru, az
cli-help-import-dates = Что стоит первым в датах, по которым этого не видно: day-first — день, month-first — месяц; касается только этого файла
cli-help-address-order = Порядок строк, если страна знает несколько: postal, copy-line
cli-help-address-name-form = Как называется адресат
cli-help-card-order = Порядок строк адреса, если страна знает несколько: postal, copy-line
cli-help-card-name-form = Как называется адресат
cli-help = Выберите человека, который сидит в тюрьме по политическим причинам, напишите открытку и напечатайте её с правильным адресом. Без команды открывается окно.
cli-help-data-dir = Хранить всё в этой папке, а не в папках пользователя
cli-help-today = Считать этот день сегодняшним
cli-help-import = Прочитать список из файла
cli-help-import-file = Список в том виде, в каком он скачан (CSV)
cli-help-import-as-of = День, на который список был верен; без этого берётся дата файла
cli-help-import-dry-run = Только сказать, что в файле; ничего не сохранять
cli-help-import-accept = Какие изменения принять: all (все), released (на свободе), moved (переведены), new (новые); без этого принимается всё, кроме того, о чём нужно спросить (снова заключённых — никогда)
cli-help-import-reject = Чьи изменения не принимать, по id; после непринятого освобождения каждую открытку надо подтвердить
cli-help-import-json = Ответить в формате JSON
cli-help-people = Показать, кто в списке и кому можно написать
cli-help-people-search = Имя или место, кириллицей или латиницей
cli-help-people-sendable = Только те, кому можно написать
cli-help-people-json = Ответить в формате JSON
cli-help-address = Показать строки адреса на конверте
cli-help-address-id = Чей адрес
cli-help-address-parts = CSV-файл с готовыми частями: для каждой строки файла показываются её case и строки адреса
cli-help-address-origin = Страна, из которой Вы отправляете
cli-help-address-script = Какими буквами: кириллица, кириллица с латинской строкой или только латиница
cli-help-address-language = Язык строк адреса
cli-help-address-confirmed = Вы сами проверили старые сведения
cli-help-templates = Показать, какие есть готовые тексты
cli-help-templates-language = Только тексты на этом языке
cli-help-templates-json = Ответить в формате JSON
cli-help-check = Проверить текст перед отправкой: только советы, без запретов
cli-help-check-file = Текст; - читает из стандартного ввода
cli-help-check-language = Язык, на котором должен быть текст
cli-help-check-writer = Кто пишет
cli-help-check-to-sex = Кому написано: мужчине или женщине
cli-help-check-product = На чём он будет напечатан
cli-help-check-json = Ответить в формате JSON
cli-help-card = Сделать открытки в PDF
cli-help-card-to = Кому; несколько id — несколько открыток
cli-help-card-all = Всем из Ваших списков, кому можно написать
cli-help-card-template = Готовый текст; без него и без собственного текста остаётся место, чтобы писать от руки
cli-help-card-text = Ваш собственный текст; - читает из стандартного ввода
cli-help-card-seed = Текст, составленный из фраз по этому числу, для каждого человека другой
cli-help-card-field = Что стоит в пропуске текста: name, known, me, town, animal, age или month
cli-help-card-language = Язык текста
cli-help-card-writer = Кто пишет
cli-help-card-to-sex = Кому написано, если в списке не сказано: мужчине или женщине
cli-help-card-product = На чём печатать
cli-help-card-origin = Страна, из которой Вы отправляете
cli-help-card-script = Какими буквами писать адрес
cli-help-card-picture = Рисунок на лицевой стороне
cli-help-card-save-ink = Рисунок линиями, чтобы сберечь чернила
cli-help-card-caption = Название рисунка под ним, на языке текста
cli-help-card-hand = Как выглядит текст: печатными буквами, как от руки, линии, чтобы писать, или бледно, чтобы обвести
cli-help-card-sender = Отправитель, до пяти строк; без этого отправителя на открытке нет
cli-help-card-turning = Как переворачивается бумага: принтером через длинный или короткий край или рукой
cli-help-card-cut-and-stack = Так, чтобы стопки разрезанных листов, положенные одна на другую, были в порядке списка
cli-help-card-first = Первая ещё свободная наклейка
cli-help-card-measured-front = Что измерено на стороне 1 пробной страницы, в мм
cli-help-card-measured-back = Что измерено на стороне 2 пробной страницы, в мм
cli-help-card-confirmed = Вы сами проверили старые сведения
cli-help-card-another-person = Эти люди – другие, не те, кто носит то же имя
cli-help-card-anyway = Сделать PDF, даже если что-то не помещается или нет какой-то буквы
cli-help-card-force = Заменить файлы, которые уже есть
cli-help-card-output = В какой PDF записать
cli-help-test-page = Страница, которая показывает, насколько принтер промахивается
cli-help-test-page-product = Для бумаги этого изделия
cli-help-test-page-force = Заменить файлы, которые уже есть
cli-help-test-page-output = PDF, который будет записан
cli-help-card-birthdays-in = Только тем, кто родился в этом месяце, от 1 до 12
cli-help-card-paper = Бумага в принтере
cli-help-import-accept-person = Чьи изменения принять, по id; тех, кто снова в заключении, — только так
cli-help-import-partial = Файл — только часть списка: никто не считается пропавшим из списка
cli-help-person-freed = Сказать, что человек на свободе, и с какого дня, если вы знаете
cli-help-person-died = Сказать, что человек умер, и когда, если вы знаете
cli-help-person-moved = Сказать, что человек в другом месте заключения, по id этого места (kartka places)
cli-help-person-unknown = Сказать, что неизвестно, в заключении ли человек
cli-help-person-source = Где вы это прочитали; нужно для --freed, --died, --moved и --unknown
cli-help-person-as-of = День, на который это верно; без него — сегодня
cli-help-person-take-back = Отменить то, что вы сказали последним; снова верно то, что было до этого
cli-help-person-remove = Убрать человека, которого вы добавили сами
cli-help-person-restore = Вернуть человека, которого вы убрали
cli-help-paste-same = Это тот же человек с этим именем, теперь в другом месте
cli-help-paste-another = Это другой человек с этим именем
cli-help-templates-keep = Сохранить текст под этим названием среди готовых
cli-help-templates-text = Текст, который нужно сохранить, с пропусками в скобках, на языке из --language; - читает из стандартного ввода
cli-help-places-take-list = Взять адрес из самого нового списка, если он другой, чем у нас
cli-help-places-keep-ours = Оставить наш адрес, что бы ни говорил список
cli-help-places-new = Название места, которое знает только Ваш список, — так, как в списке
cli-help-places-country = Страна, в которой оно находится, кодом; если не указана — Беларусь
cli-help-people-export = Записать Ваш список вместе с Вашими словами в этот файл, как CSV, который Kartka прочтёт снова
cli-help-people-texts = Записать начатые Вами тексты в этот файл
cli-help-people-force = Заменить файлы, которые уже есть
cli-help-card-keep-job = Сохранить напечатанное в этом файле, чтобы те же открытки можно было напечатать ещё раз. Из него видно, кто кому писал: держите его только там, где никто другой его не прочтёт
cli-help-reprint = Сделать открытки из сохранённого задания ещё раз: те же тексты, сегодняшние адреса
cli-help-reprint-job = Задание, сохранённое через card --keep-job; - читает из стандартного ввода
cli-help-reprint-cards = Только эти открытки: 417, или 12-19, или 3,5; без этого все
cli-help-reprint-first = Первая ещё свободная наклейка
cli-help-reprint-confirmed = Вы сами проверили старые сведения и то, что изменилось с тех пор
cli-help-reprint-another-person = Эти люди – другие, не те, кто носит то же имя
cli-help-reprint-anyway = Сделать PDF, даже если что-то не помещается или нет какой-то буквы
cli-help-reprint-json = Ответить в формате JSON: файлы, кто пропущен и почему
cli-help-reprint-force = Заменить файлы, которые уже есть
cli-help-card-json = Ответить в формате JSON: файлы, кто пропущен и почему
cli-help-reprint-output = В какой PDF записать
cli-help-card-printer = Поправить PDF для этого принтера по сохранённому через: kartka printer НАЗВАНИЕ --measured-front …
cli-help-print = Отдать готовый PDF принтеру, на нужной бумаге и без масштабирования; где нет системы печати, открыть его
cli-help-print-file = PDF, такой, какой он есть
cli-help-print-printer = Принтер; без этого обычный. Смотрите: kartka printer
cli-help-print-sides = Одна сторона или обе, переворачивать через длинный или короткий край; без этого как просит PDF
cli-help-printer = Сказать, какие есть принтеры, и сохранить измеренное на одном из них
cli-help-printer-name = Принтер, по названию
cli-help-printer-measured-front = Что измерено на стороне 1 его пробной страницы, в мм
cli-help-printer-measured-back = Что измерено на стороне 2 его пробной страницы, в мм
cli-help-printer-product = На бумаге этого изделия
cli-help-printer-forget = Забыть измеренное на нём
cli-help-card-with = На чём ещё напечатать те же открытки, следом в том же файле и на той же бумаге: письмо с листом для переписывания
cli-help-card-crop = Часть своего рисунка, которая печатается, в процентах ширины и высоты: слева, сверху, ширина, высота
cli-place-unclear = Открытка не сделана. Скажите, что это за место: kartka person ID --moved МЕСТО --source ТЕКСТ. Или напишите строки адреса сами: kartka person ID --block ФАЙЛ
cli-confirm-place = Открытка не сделана. Проверьте адрес места; если он верен, подтвердите его: kartka places МЕСТО --confirm
cli-enter-missing = Открытка не сделана. Впишите то, чего не хватает: kartka person ID --birth ГОД или --dative ТЕКСТ

cli-person-not-yours = Исправлять можно только записи о людях из Ваших собственных списков. О публично известном человеке можно сказать: --freed, --died, --moved или --unknown.
cli-language-not-read = Письма на этом языке туда не пропускают. Пожалуйста, выберите другой.
cli-measured = Таких размеров быть не может: каждый близок к 20 мм, порядок: слева, справа, сверху, снизу.
cli-choose-another = Открытка не сделана. Выберите того, кто ещё ждёт: kartka people --sendable
cli-confirm-with = Открытка не сделана. Если Вы сами всё проверили, добавьте --confirmed.
cli-nobody = В Ваших списках нет никого, кому можно написать. Сначала прочитайте список: kartka import ФАЙЛ
cli-left-out = { PLURAL($n) ->
    [one] Пропущен { $n } человек:
    [few] Пропущено { $n } человека:
   *[many] Пропущено { $n } человек:
}
cli-does-not-fit = PDF не записан:
cli-anyway = Сократите текст или добавьте --anyway, чтобы напечатать то, что помещается.
cli-anyway-letter = Уберите эти знаки из текста или добавьте --anyway, чтобы напечатать его без них.
cli-other-product = Для них возьмите другой формат (--product) или пропустите их.
cli-first-beyond = { PLURAL($n) ->
    [one] На листе этого формата { $n } место: --first – число от 1 до { $n }.
    [few] На листе этого формата { $n } места: --first – число от 1 до { $n }.
   *[many] На листе этого формата { $n } мест: --first – число от 1 до { $n }.
}
cli-written = { PLURAL($n) ->
    [one] { $n } открытка записана в { $file }.
    [few] { $n } открытки записаны в { $file }.
   *[many] { $n } открыток записано в { $file }.
}
cli-can-be-written-to = можно написать
cli-check-nothing = Замечаний нет: ни одного слова, из-за которого открытку задержат, и ничего не забыто.
cli-example = пример
cli-own-kept = Сохранено. Взять его можно так: kartka card --template { $id }
cli-place-known = «{ $name }» — место, которое Kartka уже знает, или вовсе не название.

# Насколько продвинулось долгое задание. { $done } и { $of } — открытки.
cli-progress = { $done } из { $of }, осталось около { $seconds } с. Ctrl C останавливает; половина файла не останется.
cli-crop-drawing = Обрезать можно только рисунок из файла.
cli-unknown-place = Открытка не сделана. Может быть, в более новом списке сказано, где: kartka import ФАЙЛ

cli-no-such-place = Места с id { $id } нет.
cli-no-window = Окно не открывается: { $error }. Всё можно сделать и из командной строки: kartka --help
cli-no-display = Нет экрана, на котором можно открыть окно. Всё можно сделать и из командной строки: kartka --help
cli-file-exists = { $file } уже есть. Выберите другое имя или добавьте --force, чтобы заменить его.
cli-own-file = В папке, где лежит { $file }, Kartka хранит Ваши данные и больше ничего туда не записывает. Выберите другую папку.
cli-same-file = В { $file } были бы записаны две разные вещи. Дайте каждой своё имя.
cli-no-such-person = Никого с id { $id } нет. Поищите: kartka people --search ИМЯ
cli-no-such-template = Текста { $id } нет. Смотрите: kartka templates
cli-no-such-product = Формата { $id } нет. Есть: { $all }.
cli-no-such-picture = Рисунка { $id } нет. Есть: { $all }.
cli-no-such-origin = Страны отправления { $code } мы не знаем. Есть: { $all }.
cli-no-list-address = Ни один список не даёт для этого места другого адреса, который можно взять.

cli-photo-format = { $file } — не JPEG, не PNG и не WebP.
cli-photo-damaged = Файл { $file } повреждён.
cli-photo-too-large = { $file } слишком велик: { $width } × { $height } пикселей. Напечатать можно до 64 миллионов пикселей (прогрессивный JPEG — до 24 миллионов), каждая сторона не длиннее 16 000. Уменьшите рисунок и попробуйте ещё раз.
cli-photo-scans = { $file }: этот рисунок состоит больше чем из 20 проходов. Сохраните его ещё раз как обычный, не прогрессивный JPEG.

cli-not-sendable = { $name }: { $reasons } { $advice }
cli-not-utf8 = { $file }: это не текст в UTF-8. Сохраните файл в UTF-8 и попробуйте ещё раз.
cli-text-too-large = { $file }: файл слишком велик, больше { $kilobytes } КБ. Сократите его или сделайте из него несколько файлов.
cli-not-on-paper = { $id }: это печатается на другой бумаге. На этой бумаге есть: { $all }.
cli-not-together = { $one } и { $other } нельзя напечатать за один раз: другая бумага или иначе переворачивается. Сделайте, пожалуйста, два файла.

cli-parts-row = Строка { $row }: { $what }
cli-parts-unknown-origin = страны отправления { $code } нет
cli-parts-unknown-script = письма «{ $script }» нет; напишите destination, both или latin
cli-parts-empty = нет ни имени, ни места
cli-parts-no-column = { $file }: нет столбца «{ $column }».
cli-parts-no-country = страна неизвестна, или части адреса противоречат друг другу: { $country }

cli-ask-sex = { $name }: в списке не сказано, мужчина это или женщина, а для текста это нужно. Добавьте --to-sex m (мужчина) или --to-sex f (женщина).
cli-ask-writer = Для текста нужно знать, кто пишет. Добавьте --writer he (он), --writer she (она) или --writer we (мы).
cli-ask-language = На этом языке такого текста нет. Смотрите: kartka templates
cli-ask-name = { $name }: в списке имя только латинскими буквами, а для открытки нужна кириллица. Прочитайте также русский или белорусский список либо добавьте --field { $field }=…
cli-ask-given-name = { $name }: непонятно, какое слово здесь имя и стоит ли оно в именительном падеже, поэтому обращаться по нему нельзя. Добавьте --field { $field }=… так, как к человеку обращаются.
cli-ask-field = Для текста нужно поле { $field }, а оно неизвестно. Добавьте --field { $field }=…
cli-help-no-trace = не хранить на диске ничего, кроме сохранённых открыток
cli-help-paste-block = Только этот из нескольких людей в тексте, по номеру
cli-help-paste-all = Сохранить всех людей из текста, когда ни о ком нет вопросов
cli-help-paste-json = Ответ в JSON: объект, а если в тексте несколько людей — массив
