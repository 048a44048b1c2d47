# A list that comes in: src/import, src/gui/dialog/import.

import-error-encoding = { $file }: это не текст в UTF-8. Похоже на { $encoding }: пожалуйста, посмотрите на первые строки и возьмите список, если они читаются хорошо.
import-error-broken = { $file }: файл повреждён и не читается. Сохраните или скачайте его ещё раз.
import-error-too-large = { $file }: для списка файл слишком велик, больше 32 МБ. Сохраните только нужные строки и столбцы.
import-error-unpacked-too-large = { $file }: после распаковки больше 128 МБ, или больше 8 МБ в форматах, или больше 1 МБ в одной ячейке. Таких больших списков не бывает. Сохраните лист с именами отдельно, как CSV.
import-error-page-too-large = { $file }: для сохранённой страницы файл слишком велик, больше 8 МБ текста или больше 1 000 000 частей. Сохраните только таблицу, как CSV.
import-error-too-deep = { $file }: это не список, таблицы или значения вложены друг в друга глубже, чем на { $levels }. Сохраните только таблицу с именами, как CSV.
import-error-too-many-rows = { $file }: для списка слишком много строк, больше 50 000. Сохраните его как два списка.
import-error-too-many-columns = { $file }: для списка слишком много столбцов, больше 512. Удалите пустые столбцы и сохраните ещё раз.
import-error-too-many-cells = { $file }: для списка файл слишком велик, ячеек больше { $most }. Удалите ненужные столбцы или сохраните его как два списка.
import-error-cell-too-long = { $file }: строка { $row }, столбец { $column }: текста больше 1 МБ. Может быть, там не хватает кавычки?
import-error-field-too-long = { $file }: строка { $row }, столбец «{ $column }»: текста больше 4 КБ. Может быть, там не хватает кавычки?
import-error-empty = { $file }: файл пуст. Скачайте список ещё раз.
import-error-not-text = { $file }: это не текст в UTF-8 (строка { $line }). Сохраните файл как CSV в UTF-8 и попробуйте ещё раз.
import-error-future-day = { $file }: { $date } — это позже сегодняшнего дня ({ $today }). Список не может быть новее сегодняшнего дня. Укажите день, на который он был верен.
import-error-older-than-its-rows = { $file }: этот список не может быть от { $date }. В строке { $row } стоит более поздний день ({ $column }: { $proven }). Укажите день не раньше него.
import-error-other-country = { $file } — список мест в стране { $country }. Пожалуйста, уберите --country.
import-error-misread = { $file }: как { $encoding } файл читается плохо, имена были бы неверными. Он хорошо читается как { $fits }: выберите эту кодировку.
import-error-misread-unknown = { $file }: как { $encoding } файл читается плохо, имена были бы неверными. Выберите другую кодировку.
import-error-saved-misread = { $file }: буквы испорчены. Текст в { $fits } сохранили так, будто это { $encoding }. Откройте исходный файл как { $fits } и сохраните его заново в UTF-8.
import-error-letters-lost = { $file }: вместо большинства букв стоят вопросительные знаки. Буквы потеряны при сохранении, вернуть их нельзя. Сохраните исходный файл заново, в UTF-8 или .xlsx.
import-error-kind-save-as-table = { $file }: это файл вида { $kind }, Kartka его не читает. Откройте его в программе, где он сделан, и сохраните как .xlsx или как CSV в UTF-8.
import-error-kind-copy-table = { $file }: это файл вида { $kind }, Kartka его не читает. Если в нём есть таблица, скопируйте её в электронную таблицу и сохраните как .xlsx или CSV.
import-error-kind-ask-for-table = { $file }: это картинка ({ $kind }). Буквы на картинках Kartka не читает. Возьмите список в виде таблицы: .xlsx или CSV.
import-error-kind-unpack = { $file }: это архив ({ $kind }). Распакуйте его и выберите список внутри.
import-error-kind-export = { $file }: это файл вида { $kind }, Kartka его не читает. Выгрузите из него таблицу с именами как CSV в UTF-8.
import-error-kind-save-as-page = { $file }: это страница, сохранённая вместе с картинками ({ $kind }). Откройте её в браузере и сохраните как «веб-страница, только HTML».
import-error-kind-unlock = { $file }: файл закрыт паролем ({ $kind }). Откройте его в программе, где он сделан, и сохраните без пароля как .xlsx.
import-error-kind-other = { $file }: это не текст и не таблица. Сохраните список как .xlsx или как CSV в UTF-8.
import-error-no-header = { $file }: ни одного знакомого столбца, такого как «name» или «prison». Скажите, что стоит в столбцах.
import-error-missing-column = { $file }: ни один столбец не похож на «{ $column }». В списке нужны имена и места. Скажите, в каких столбцах они стоят.

# What the command line adds to an error.
import-encoding-how = Посмотрите первые строки: --preview --encoding { $encoding }. Если они читаются хорошо, возьмите список с --encoding { $encoding }.
import-columns-found = Столбцы файла: { $columns }.
import-columns-how = Скажите о каждом, что в нём стоит: --column "{ $column }=name". После «=» может стоять: { $kinds }. --preview показывает первые строки.

# A list whose file no dialog gave.
import-path = Файл не выбран
import-path-text = Если окно выбора не открылось: перетащите файл на это окно или впишите путь к нему
import-path-read = Прочитать

import-column-id = номер в самом списке
import-column-page = страница о человеке
import-column-name = имя
import-column-family-first-name = имя, сначала фамилия
import-column-given-name = имя без фамилии
import-column-family-name = фамилия
import-column-patronymic = отчество
import-column-official-name = имя в паспорте
import-column-dative = имя в дательном падеже
import-column-status = ждёт ли открытки
import-column-can-write = можно ли писать
import-column-sex = мужчина или женщина
import-column-story = строка о человеке
import-column-birth = дата рождения
import-column-birth-year = год рождения
import-column-arrested = день задержания
import-column-place = учреждение и адрес
import-column-colony-place = колония
import-column-remand-place = следственный изолятор
import-column-facility = учреждение
import-column-address = адрес
import-column-street = улица
import-column-postcode = почтовый индекс
import-column-locality = город
import-column-district = район
import-column-region = область
import-column-country = страна
import-column-extra = отряд, бригада, номер
import-column-sentence = приговор
import-column-penalty = остальное в приговоре
import-column-released = день освобождения
import-column-died = день смерти
import-column-unread = не читается
import-column-verdict = день приговора
import-column-name-be = имя по-белорусски
import-column-name-latin = имя латиницей
import-column-known-for = день, на который это известно
import-column-known-from = кто это говорит

import-preview = { $file }: { $format }, { $encoding }, строк: { $n }. Столбцы:
import-no-such-column = В первой строке нет столбца «{ $column }».

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
import-names-repaired = Имён с исправленными буквами (прописные, чужой алфавит): { $n }
import-titles-removed = Имён, от которых отделено обращение или звание: { $n }
import-cannot = Нельзя написать:
import-skipped = Строка { $row } пропущена: { $reason }
import-dry-run = Ничего не сохранено: это была проба.
import-choose = Выбрать список
import-reading = Список читается…
import-failed = Этот файл не удаётся принять
import-read = Вот что в списке
import-taken = Список принят
import-file = { $file }, сведения от { $date }
import-taken-file = { $file }
import-take = Принять этих людей
import-not-now = Не сейчас
import-close = Закрыть
import-no-such-change = Этот список ничего не меняет в «{ $id }»: принимать было нечего.
import-encoding = Читаются ли буквы ниже? Если нет, выберите другую кодировку.
import-many-gone-how = Этот файл — только часть списка? Тогда снимите ниже отметку «больше нет в списке».
import-held-again-how = Посмотрите на каждого и отметьте только тех, о ком это правда.
import-clock-behind = Список на { $date }: верна ли дата компьютера?

import-skip-too-few-cells = в ней мало полей
import-skip-no-name = в ней никто не назван
import-skip-long-name = имя в ней длиннее 256 букв
import-skip-same-id = такой же id есть в одной из строк выше

import-first-title = Добавьте сегодняшний список
import-first-text = Эти люди выдуманы, чтобы Вы могли всё попробовать.
import-first-page = Откройте в браузере prisoners.spring96.org/ru/list, скачайте список как CSV и перетащите файл в это окно.
import-first-choose = Выбрать файл

import-report-rows = { PLURAL($n) ->
    [one] { $number } строка
    [few] { $number } строки
   *[many] { $number } строк
}
import-report-active = { PLURAL($n) ->
    [one] { $number } человек в заключении
    [few] { $number } человека в заключении
   *[many] { $number } человек в заключении
}
import-report-sendable = { PLURAL($n) ->
    [one] Можно написать { $number } человеку
    [few] Можно написать { $number } людям
   *[many] Можно написать { $number } людям
}
import-report-address-differs = { PLURAL($n) ->
    [one] { $number } адрес отличается от нашего; сохранены оба варианта
    [few] { $number } адреса отличаются от наших; сохранены оба варианта
   *[many] { $number } адресов отличаются от наших; сохранены оба варианта
}
import-report-unlisted = { PLURAL($n) ->
    [one] { $number } человек в месте, которого мы не знаем, без адреса
    [few] { $number } человека в местах, которых мы не знаем, без адреса
   *[many] { $number } человек в местах, которых мы не знаем, без адреса
}
import-report-sex-missing = { PLURAL($n) ->
    [one] О { $number } человеке в списке не сказано, женщина это или мужчина; Вас спросят
    [few] О { $number } людях в списке не сказано, женщина это или мужчина; Вас спросят
   *[many] О { $number } людях в списке не сказано, женщина это или мужчина; Вас спросят
}
import-report-lookalike = { PLURAL($n) ->
    [one] { $number } группа людей с одинаковым именем и датой рождения; мы их не объединяем
    [few] { $number } группы людей с одинаковым именем и датой рождения; мы их не объединяем
   *[many] { $number } групп людей с одинаковым именем и датой рождения; мы их не объединяем
}
import-report-hidden = { PLURAL($n) ->
    [one] В { $number } имени были скрытые знаки, они убраны
    [few] В { $number } именах были скрытые знаки, они убраны
   *[many] В { $number } именах были скрытые знаки, они убраны
}
import-report-repaired = { PLURAL($n) ->
    [one] В { $number } имени исправлены буквы: прописные или из другого алфавита
    [few] В { $number } именах исправлены буквы: прописные или из другого алфавита
   *[many] В { $number } именах исправлены буквы: прописные или из другого алфавита
}
import-report-titles = { PLURAL($n) ->
    [one] От { $number } имени отделено обращение или звание
    [few] От { $number } имён отделены обращения или звания
   *[many] От { $number } имён отделены обращения или звания
}
import-report-skipped = { PLURAL($n) ->
    [one] Пропущена { $number } строка:
    [few] Пропущены { $number } строки:
   *[many] Пропущено { $number } строк:
}
import-report-skipped-more = { PLURAL($n) ->
    [one] и ещё { $number }
    [few] и ещё { $number }
   *[many] и ещё { $number }
}
import-report-remarks = Непонятно в списке: { $number }

import-day-asked = Этот список не говорит, какого он дня, и отменил бы то, что мы знаем, как делает старый список. Укажите --as-of YYYY-MM-DD — день, на который он был верен (по дате файла это { $date }, но копирование её меняет).
import-day-proposed = Этот список не говорит, какого он дня. Взята дата файла: { $date }. Если это не так, прочитайте список ещё раз с --as-of YYYY-MM-DD.
import-day-title = На какой день составлен этот список?
import-day-file-date = Файл этого не говорит. Его собственная дата — { $date }, но при копировании она меняется.
import-day-needed = Этот список отменил бы то, что известно, как делает старый список. Сначала скажите, на какой он день.
import-day-right = Он на { $date }
import-day-field = день, на который список был верен: 20.11.2026
import-day-take = Взять этот день
import-day-unread = Это не полная дата. Напишите так: 20.11.2026.
import-dates-title = Что в этих датах стоит первым?
import-dates-text = По столбцу не видно, 3/4 — это 3 апреля или 4 марта. Ваш ответ касается только этого списка.
import-dates-day-first = День: 3/4 — 3 апреля
import-dates-month-first = Месяц: 3/4 — 4 марта
import-dates-how = Если 3/4 в этом списке — 3 апреля, импортируйте его ещё раз с --dates day-first; если 4 марта — с --dates month-first.
import-country-title = В какой стране эти места?
import-country-text = { $n ->
    [0] Места этого списка, для которых он не называет страны, – в этой стране.
    [one] { $n } человек содержится в месте, для которого список не называет страны. Назовите её здесь для всего списка; иначе открытки туда не пойдут.
    [few] { $n } человека содержатся в местах, для которых список не называет страны. Назовите её здесь для всего списка; иначе открытки туда не пойдут.
   *[many] { $n } человек содержатся в местах, для которых список не называет страны. Назовите её здесь для всего списка; иначе открытки туда не пойдут.
}

import-remark-unknown-status = Строка { $row }: статус «{ $text }» непонятен. Значит, неизвестно, в заключении ли человек, и открытки туда не будет.
import-remark-empty-status = Строка { $row }: статус пуст. Значит, неизвестно, в заключении ли человек, и открытки туда не будет.
import-remark-release-is-over = Строка { $row }: в списке как заключённый, но день освобождения уже прошёл ({ $text }). Пожалуйста, проверьте; до этого открытки туда не будет.
import-remark-strange-death = Строка { $row }: «{ $text }» в столбце смерти — не день и не «да» или «нет». Не сдвинуты ли поля этой строки? Пока это неясно, открытки туда не будет.
import-remark-place-word = Строка { $row }: в поле места стоит ещё «{ $text }». Верно это, а не адрес рядом.
import-remark-strange-release = Строка { $row }: в столбце освобождения стоит «{ $text }», это не дата. Пока это неясно, открытка не делается.
import-remark-strange-name = Строка { $row }: «{ $text }» — не просто имя одного человека. Проверьте строку; до тех пор открытка не делается.
import-remark-dative-name = Строка { $row }: «{ $text }» — похоже, имя стоит в дательном падеже («кому?»), как на конверте. Запишите его в именительном падеже («кто?») и прочитайте список снова; до тех пор открытка не делается.
import-remark-column-not-read = Столбец «{ $text }» не читается. Если в нём сказано, кто на свободе или умер, сначала назовите столбец.
import-remark-note-word = Строка { $row }: в другом поле стоит «{ $text }». Проверьте, в заключении ли человек; до тех пор открытка не делается.
import-remark-under-heading = Строка { $row } стоит под заголовком «{ $text }». Проверьте это; до тех пор открытка не делается.
import-remark-place-remainder = Строка { $row }: в поле места непонятно «{ $text }». Проверьте, где находится человек.
import-remark-other-street = Строка { $row }: список даёт для этого места другую улицу («{ $text }»), чем Kartka. Проверьте, какой адрес верный.
import-remark-day-order = { $n ->
    [1] Строка
   *[other] Строки
} { $rows }: { $column }: в «{ $text }» первым может стоять и день, и месяц, а по столбцу этого не видно. Что неясно, не взято; пожалуйста, скажите порядок.
import-remark-strange-date = { $n ->
    [1] Строка
   *[other] Строки
} { $rows }: { $column }: «{ $text }» нельзя уверенно прочитать как дату. Это не взято; пожалуйста, посмотрите сами.
import-remark-future-day = Строка { $row }: { $column } — позже сегодняшнего дня ({ $text }). Это не используется.
import-remark-strange-day = Строка { $row }: { $column } — не день до сегодняшнего ({ $text }). Пока это неясно, открытки туда не будет.
import-remark-same-person = Строки { $first } и { $row } с одним id ({ $text }). Верно худшее из двух: умер, на свободе, неизвестно, потом в заключении.
import-remark-shipped-id = Строка { $row }: id «{ $text }» принадлежит человеку, которого знает сама Kartka. Эта запись хранится отдельно.
import-unread = «{ $name }» не читается: там нет столбцов списка (строк: { $n }).
import-skip-header = в ней снова названия столбцов
import-skip-total = это строка с итогом
import-remark-lost-letter = Строка { $row }: в «{ $text }» не хватает буквы. Исправьте; до тех пор открытка не делается.
import-remark-misread = Строка { $row }: в «{ $text }» неверные буквы, они в другой кодировке. Исправьте; до тех пор открытка не делается.
import-remark-short-row = В строке { $row } ({ $text }) меньше полей, чем в первой, и они могли сдвинуться. Проверьте строку; до тех пор открытка не делается.
import-remark-long-row = В строке { $row } больше полей, чем в первой («{ $text }»), и они могли сдвинуться. Проверьте строку; до тех пор открытка не делается.
import-remark-torn-row = Строка { $row } ({ $text }): не хватает кавычки, и следующие строки могли попасть внутрь этой. Исправьте это в файле; до тех пор открытка не делается.
import-remark-hidden-sheet = Строка { $row } стоит на скрытом листе «{ $text }». Проверьте это; до тех пор открытка не делается.
import-remark-row-ends-early = Строка { $row } ({ $text }) кончается раньше последних столбцов. Они считаются пустыми.
import-remark-cell-past-header = Строка { $row }: «{ $text }» стоит правее столбцов и не читается.
import-remark-above-header = Строка { $row } стоит над столбцами: «{ $text }».
import-report-notes = К сведению: { $number }
import-report-copy = Скопировать этот отчёт

# A file of a kind that we do not know.
import-columns-title = Что стоит в столбцах?
import-columns-file =
    { PLURAL($n) ->
        [one] { $file }, { $number } строка
        [few] { $file }, { $number } строки
       *[many] { $file }, { $number } строк
    }
import-columns-text = Пожалуйста, взгляните, за что принят каждый столбец. Это запоминается для файлов с такой же первой строкой.
import-columns-rows = Первые строки
import-columns-take = Прочитать список так
import-error-addresses = В { $file } нет таблицы людей. Адресов в тексте: { $n }. Скопируйте их и вставьте в «Добавить человека» или запустите: kartka paste { $file }. Вы увидите каждый, прежде чем кто-то будет сохранён.
