# Что говорит окно.
window-title = Kartka
zoom = { $percent } %
look-system = как в системе
look-light = светлый
look-dark = тёмный
look-strong-light = сильный контраст, светлый
look-strong-dark = сильный контраст, тёмный

# Возраст самого нового списка.
list-none = Списка ещё нет
list-age = { $days ->
    [0] Список от { $date }, сегодняшний
   *[other] { PLURAL($days) ->
        [one] Список от { $date }, ему { $days } день
        [few] Список от { $date }, ему { $days } дня
       *[many] Список от { $date }, ему { $days } дней
    }
}

# Колонка людей.
search = Искать имя или место
filter-birthday = { PLURAL($days) ->
    [one] день рождения в ближайший { $days } день
    [few] день рождения в ближайшие { $days } дня
   *[many] день рождения в ближайшие { $days } дней
}
filter-place = место
filter-women = женщины
filter-men = мужчины
sort-held = давно в неволе
count = { PLURAL($n) ->
    [one] { $number } человек
    [few] { $number } человека
   *[many] { $number } человек
}
count-birthday = { PLURAL($n) ->
    [one] { $number } человек, сначала ближайшие дни рождения
    [few] { $number } человека, сначала ближайшие дни рождения
   *[many] { $number } человек, сначала ближайшие дни рождения
}
count-held = { PLURAL($n) ->
    [one] { $number } человек, сначала те, кто дольше в заключении
    [few] { $number } человека, сначала те, кто дольше в заключении
   *[many] { $number } человек, сначала те, кто дольше в заключении
}
choose-for-me = выбрать за меня
nobody-found = Никого не нашлось. Попробуйте меньше букв или другое написание.
show-everybody = показать всех
cannot = Нельзя написать { $n } из { $all }:
cannot-why = почему?
why-close = назад к списку
why-title = Кому нельзя написать и почему
why-more = { PLURAL($n) ->
    [one] и ещё { $number }; найдёте через поиск
    [few] и ещё { $number }; найдёте через поиск
   *[many] и ещё { $number }; найдёте через поиск
}
why-released = На свободе: { $number }
why-died = Нет в живых: { $number }
why-not-designated = Без статуса политзаключённого: { $number }
why-unknown-status = Никто не сообщает, в заключении ли ещё: { $number }
why-unknown-place = В списке не сказано, где они: { $number }
why-at-liberty = На свободе до начала отбывания наказания: { $number }
why-house-arrest = Под домашним арестом: { $number }
why-no-address = В местах без известного почтового адреса: { $number }
why-historic = В местах, которые переехали (пожалуйста, подтвердите адрес): { $number }
why-disputed = В местах, адрес которых источники дают по-разному (пожалуйста, подтвердите адрес): { $number }
why-old = Известны только из старого списка (подтверждать для каждой открытки): { $number }

# Состояние человека в строке списка.
state-checked = проверено
state-one-source = один источник
state-please-check = { PLURAL($days) ->
    [one] { $days } день назад
    [few] { $days } дня назад
   *[many] { $days } дней назад
}
state-old = { PLURAL($days) ->
    [one] { $days } день: подтвердите
    [few] { $days } дня: подтвердите
   *[many] { $days } дней: подтвердите
}
state-released = на свободе
state-died = нет в живых
state-not-designated = без статуса
state-unknown-status = никто не знает
state-unknown-place = место неизвестно
state-at-liberty = ещё не в тюрьме
state-house-arrest = домашний арест
state-no-address = нет адреса
state-historic = место переехало
state-disputed = адрес неясен
state-old-record = старые сведения
example = пример
row-birthday = { $days ->
    [0] сегодня день рождения
    [1] завтра
   *[other] { PLURAL($days) ->
        [one] через { $days } день
        [few] через { $days } дня
       *[many] через { $days } дней
    }
}

# Три шага узкого окна.
step-choose = Выбрать
step-write = Написать
step-print = Напечатать

# Человек.
person-latin-age = { $name }, { PLURAL($age) ->
    [one] { $age } год
    [few] { $age } года
   *[many] { $age } лет
}
person-birthday = { $days ->
    [0] День рождения сегодня, { $date }
    [1] День рождения завтра, { $date }
   *[other] { PLURAL($days) ->
        [one] День рождения { $date }, через { $days } день
        [few] День рождения { $date }, через { $days } дня
       *[many] День рождения { $date }, через { $days } дней
    }
}: { PLURAL($age) ->
    [one] { $age } год
    [few] { $age } года
   *[many] { $age } лет
}
person-sentence = Приговор: { $sentence }.
person-born = Дата рождения: { $date }.
person-held = Дней в заключении: { $number }.
person-place = Место заключения: { $place }.
person-moved = Место заключения: { $place }; раньше: { $before }.
person-confirmed = Подтверждено списком от { $date }
person-one-source = Этот адрес даёт только один источник
person-please-check = { PLURAL($days) ->
    [one] Пожалуйста, проверьте: сведения от { $date }, им { $days } день
    [few] Пожалуйста, проверьте: сведения от { $date }, им { $days } дня
   *[many] Пожалуйста, проверьте: сведения от { $date }, им { $days } дней
}
person-example = Этот человек выдуман, чтобы Вы могли попробовать программу. На открытке будет пометка, что это пример.
confirm-old = Да, проверено: человек ещё там
choose-another = Выберите того, кто ещё ждёт.
place-confirm = Да, проверено: этот адрес верен
place-sources = Источники: { $sources }

# Откуда отправляют открытку и какими буквами написан адрес.
posted-from = откуда: { $country } · изменить
posted-from-where = Откуда Вы отправляете?
country-none = не сказано
script-destination = Кириллица
script-both = Кириллица, город и латиницей
script-latin = Латиница
country-at = Австрия
country-be = Бельгия
country-by = Беларусь
country-ca = Канада
country-ch = Швейцария
country-cz = Чехия
country-de = Германия
country-ee = Эстония
country-fi = Финляндия
country-fr = Франция
country-gb = Великобритания
country-ge = Грузия
country-ie = Ирландия
country-lt = Литва
country-lv = Латвия
country-nl = Нидерланды
country-no = Норвегия
country-pl = Польша
country-se = Швеция
country-ua = Украина
country-us = США

# Письмо.
choose-title = Кому Вы напишете сегодня?
choose-text = Выберите кого-нибудь из списка. Клавишами со стрелками можно переходить от одного к другому.
all-templates = все { $n }…
language-ru = Русский
language-be = Беларуская
write-as = Я пишу как
writer-he = он
writer-she = она
writer-we = мы
undo = Отменить  Ctrl Z
ask-sex = В списке не сказано: { $name } — женщина или мужчина?
ask-woman = женщина
ask-man = мужчина
ask-writer = Кто пишет? Выберите выше «он», «она» или «мы», и текст изменится.
ask-language = На этом языке такого текста ещё нет.
ask-name = Имя этого человека, буквами открытки
ask-name-hint = Имя
ask-known = Имя и фамилия этого человека, буквами открытки
ask-known-hint = Имя и фамилия
ask-me = Ваше имя, буквами открытки
ask-me-hint = Например, Анна
ask-town = Ваш город, буквами открытки
ask-town-hint = Например, Утрехт
ask-animal = Как зовут Вашего питомца
ask-animal-hint = Например, Мурка
ask-age = Сколько лет исполнится в следующий день рождения
ask-age-hint = Число
ask-month = Месяц
ask-month-hint = Например, ноябрь
text-empty = Пишите здесь, по-русски или по-белорусски.
own-words = свои слова
# Фразы из сборника.
add-sentence = Добавить фразу:
surprise-me = удивите меня
# К тексту нет замечаний: кому и от кого подходят его формы.
right = Нет ничего, что ищет цензор
right-woman-he = Подходит женщине, пишет мужчина · нет ничего, что ищет цензор
right-woman-she = Подходит женщине, пишет женщина · нет ничего, что ищет цензор
right-woman-we = Подходит женщине, пишут несколько человек · нет ничего, что ищет цензор
right-man-he = Подходит мужчине, пишет мужчина · нет ничего, что ищет цензор
right-man-she = Подходит мужчине, пишет женщина · нет ничего, что ищет цензор
right-man-we = Подходит мужчине, пишут несколько человек · нет ничего, что ищет цензор
advice-more = и ещё { $n }
delivery = Доставку никто не гарантирует. Но люди слышат, что им что-то пришло, и это важно.

# Новый список.
first-title = Добавьте сегодняшний список
first-text = Эти люди выдуманы, чтобы Вы могли всё попробовать.
first-page = Откройте в браузере prisoners.spring96.org/ru/list, скачайте список как CSV и перетащите файл в это окно.
first-choose = Выбрать файл
list-choose = Выбрать список
list-reading = Список читается…
list-failed = Этот файл не удаётся принять
list-read = Вот что в списке
list-taken = Список принят
list-file = { $file }, сведения от { $date }
list-taken-file = { $file }
list-take = Принять этих людей
list-not-now = Не сейчас
list-close = Закрыть
report-rows = { PLURAL($n) ->
    [one] { $number } строка
    [few] { $number } строки
   *[many] { $number } строк
}
report-active = { PLURAL($n) ->
    [one] { $number } человек в заключении
    [few] { $number } человека в заключении
   *[many] { $number } человек в заключении
}
report-sendable = { PLURAL($n) ->
    [one] Можно написать { $number } человеку
    [few] Можно написать { $number } людям
   *[many] Можно написать { $number } людям
}
report-address-differs = { PLURAL($n) ->
    [one] { $number } адрес отличается от нашего; сохранены оба варианта
    [few] { $number } адреса отличаются от наших; сохранены оба варианта
   *[many] { $number } адресов отличаются от наших; сохранены оба варианта
}
report-unlisted = { PLURAL($n) ->
    [one] { $number } человек в месте, которого мы не знаем, без адреса
    [few] { $number } человека в местах, которых мы не знаем, без адреса
   *[many] { $number } человек в местах, которых мы не знаем, без адреса
}
report-sex-missing = { PLURAL($n) ->
    [one] О { $number } человеке в списке не сказано, женщина это или мужчина; Вас спросят
    [few] О { $number } людях в списке не сказано, женщина это или мужчина; Вас спросят
   *[many] О { $number } людях в списке не сказано, женщина это или мужчина; Вас спросят
}
report-lookalike = { PLURAL($n) ->
    [one] { $number } группа людей с одинаковым именем и датой рождения; мы их не объединяем
    [few] { $number } группы людей с одинаковым именем и датой рождения; мы их не объединяем
   *[many] { $number } групп людей с одинаковым именем и датой рождения; мы их не объединяем
}
report-hidden = { PLURAL($n) ->
    [one] В { $number } имени были скрытые знаки, они убраны
    [few] В { $number } именах были скрытые знаки, они убраны
   *[many] В { $number } именах были скрытые знаки, они убраны
}
report-skipped = { PLURAL($n) ->
    [one] Пропущена { $number } строка:
    [few] Пропущены { $number } строки:
   *[many] Пропущено { $number } строк:
}
report-skipped-more = { PLURAL($n) ->
    [one] и ещё { $number }
    [few] и ещё { $number }
   *[many] и ещё { $number }
}

# Открытка.
side-front = Лицевая сторона
side-back = Оборот
side-sheet = Лист
card-drawing = Открытка рисуется…
print-as = Печатать как
card-text = Текст
card-picture = Рисунок
picture-none = без рисунка
hand-print = печатными буквами
hand-script = как от руки
save = Сохранить PDF
save-as = Сохранить как…
save-anyway = Всё равно сохранить
save-back = Назад к тексту
saving = Сохраняется…
saved = Сохранено: { $file }
open = Открыть
cannot-open = На этом компьютере нет программы, которая открывает PDF. Файл на месте.
card-pages = { PLURAL($n) ->
    [one] { $n } страница
    [few] { $n } страницы
   *[many] { $n } страниц
}
flip-long = печать с двух сторон, переворачивать по длинному краю
flip-short = печать с двух сторон, переворачивать по короткому краю
card-silent = По файлу не узнать, кто его сделал.
fits = { $lines ->
    [0] Помещается: свободных строк не осталось
   *[other] { PLURAL($lines) ->
        [one] Помещается: осталась { $lines } строка
        [few] Помещается: осталось { $lines } строки
       *[many] Помещается: осталось { $lines } строк
    }
}

# Страницы окна.
page-write = Написать
page-dates = Даты
page-several = Нескольким
page-several-n = Нескольким ({ $n })
page-data = Данные
page-help = Помощь

# Новый список поверх старого.
changes-title = Что меняет новый список
changes-more = { PLURAL($n) ->
    [one] ещё { $n }
    [few] ещё { $n }
   *[many] ещё { $n }
}
changes-fewer = показать меньше

# Страница дат.
dates-title = Дни рождения и круглые даты
dates-months = { PLURAL($n) ->
    [one] { $n } месяц
    [few] { $n } месяца
   *[many] { $n } месяцев
}
dates-way = Открытка идёт примерно
dates-way-hint = ?
dates-way-days = дней (лучше всех это знают Ваша почта и те, кто уже писал)
dates-week = Неделя с { $date }
dates-day = { $date }
dates-birthday = { PLURAL($age) ->
    [one] день рождения: { $age } год
    [few] день рождения: { $age } года
   *[many] день рождения: { $age } лет
}
dates-round = дней в заключении: { $number }
dates-post-by = отправить не позже { $date }
dates-late = отправьте сегодня
dates-write = написать
dates-write-these = { $n ->
    [0] Написать этим людям
   *[other] { PLURAL($n) ->
        [one] Написать { $n } человеку
        [few] Написать { $n } людям
       *[many] Написать { $n } людям
    }
}
dates-all = всех
dates-none = никого
dates-empty = В это время ни у кого нет ни дня рождения, ни круглой даты.

# Помощь.
help-title = Как это делается
help-list = Список
help-list-text =
    Kartka никогда не выходит в интернет. Откройте в браузере prisoners.spring96.org, скачайте список людей как файл CSV и перетащите его в это окно или выберите через Ctrl O.
    Часто освобождают или переводят сразу много людей, поэтому список устаревает за несколько недель. Прежде чем писать, возьмите новый; Kartka покажет, что изменилось.
help-list-source = Числа и имена — правозащитного центра «Весна», из Вашей собственной копии.
help-write = Что писать
help-write-text =
    Пишите по-русски или по-белорусски, коротко и по-доброму: кто Вы, какой у Вас город, о погоде, животных, книгах, музыке, еде, шутки, пожелания здоровья и сил.
    В готовых текстах верные формы и для того, кто читает, и для того, кто пишет. Рядом с каждой строкой написано, что она значит.
    Открытка, написанная от руки, значит больше всего. Напечатайте рисунок и адрес, а текст перепишите ручкой.
help-write-source = По советам Libereco и Белорусского ПЕН.
help-not = Чего не писать
help-not-text =
    Ничего о политике, деле, обвинениях, войне, других заключённых или организациях; без лозунгов; без иностранных слов, сокращений, эмодзи и наклеек.
    Kartka ищет такие слова и говорит почему. Она ничего не запрещает: решаете Вы.
help-not-source = Каждый совет называет свой источник.
help-print = Как печатать
help-print-text =
    Печатайте в масштабе 100 %, без подгонки под страницу. Для открыток с двух сторон выберите тот край, по которому, как говорит Kartka, переворачивается бумага, и разрежьте по меткам.
help-post = Как отправить
help-post-text =
    Адрес написан так, как просит почта Беларуси: всё кириллицей, а страна в последней строке латинскими буквами. Марку наклейте в рамку; сколько она стоит, знает Ваша почта.
    Доставку никто не гарантирует. Письма читает цензор, некоторые не доходят. Но люди слышат, что им что-то пришло, и это важно.
help-post-source = Всемирный почтовый союз, правила адресования для Беларуси; советы групп поддержки.
help-safe = Безопасность
help-safe-text =
    Ничего не выходит за пределы этого компьютера. На открытке нет ни названия программы, ни отправителя, ни даты. Своё имя и адрес пишите, только если хотите: советы расходятся в том, помогает ли это.
help-keys = Клавиши
help-keys-text = Всё можно сделать без мыши.
key-search = к поиску
key-step = следующий человек, предыдущий
key-open = открыть список
key-save = сохранить открытку в PDF
key-turn = перевернуть открытку
key-undo = отменить, вернуть
key-tab = дальше, назад
key-pages = к страницам «Написать», «Даты», «Нескольким», «Данные»
key-zoom = крупнее, мельче, как было
key-help = эта страница
key-back = назад к открытке

# Один текст нескольким.
several-title = Один текст нескольким
several-empty = Здесь пока никого нет. На странице дат отметьте людей, чтобы написать им вместе.
several-drafts = Если для кого-то уже есть свой текст, пойдёт именно он.
several-save = { PLURAL($n) ->
    [one] Сохранить { $n } открытку одним PDF
    [few] Сохранить { $n } открытки одним PDF
   *[many] Сохранить { $n } открыток одним PDF
}
several-stop = Остановить
several-clear = очистить страницу
several-making = Открытки делаются…
several-saved = { PLURAL($n) ->
    [one] Сохранена { $n } открытка: { $file }
    [few] Сохранены { $n } открытки: { $file }
   *[many] Сохранено { $n } открыток: { $file }
}
several-ready = готово
several-own = со своим текстом
several-writer = кто пишет: он, она или мы?
several-sex = женщина или мужчина? откройте и отметьте
several-blank = нужно что-то вписать: откройте и впишите
several-remove = не сейчас

# Списки, места, настройки, файлы.
data-title = Данные и настройки
data-lists = Списки
data-list = { PLURAL($n) ->
    [one] { $number } человек из файла { $file }
    [few] { $number } человека из файла { $file }
   *[many] { $number } человек из файла { $file }
}
data-program = Язык и вид
data-places = Места, которые нужно подтвердить
data-places-text = Эти адреса источники дают по-разному, или есть сведения, что место переехало. Открытка туда не пойдёт, пока Вы не проверите.
place-historic = Есть сведения, что это место переехало.
place-disputed = Источники расходятся.
place-right = Да, проверено: всё верно
place-unsure = нет уверенности
data-files = Файлы
data-folder = Списки, черновики и настройки: { $folder }
data-cards = Готовые открытки: { $folder }
data-private = Ничего из этого не выходит за пределы компьютера. Kartka не записывает, кому Вы писали; начатый текст хранится как черновик, пока Вы его не удалите.
forget = Удалить всё…
forget-sure = Списки, черновики, настройки и Ваши пометки о местах будут удалены с этого компьютера. Готовые открытки останутся. Вернуть это будет нельзя.
forget-yes = Удалить всё
forget-no = Оставить

# Откуда отправляют открытку и какими буквами стоит адрес.
posted-from = страна отправки: { $country } · изменить
posted-from-where = Откуда вы отправляете?
country-none = не сказано
script-destination = кириллицей
script-both = кириллицей, город и латиницей
script-latin = латиницей
country-at = Австрия
country-be = Бельгия
country-by = Беларусь
country-ca = Канада
country-ch = Швейцария
country-cz = Чехия
country-de = Германия
country-ee = Эстония
country-fi = Финляндия
country-fr = Франция
country-gb = Великобритания
country-ge = Грузия
country-ie = Ирландия
country-lt = Литва
country-lv = Латвия
country-nl = Нидерланды
country-no = Норвегия
country-pl = Польша
country-se = Швеция
country-ua = Украина
country-us = США
