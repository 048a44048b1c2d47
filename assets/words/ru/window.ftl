# Что говорит окно.
window-title = Kartka
zoom = { $percent } %
look-system = Вид: как в системе
look-light = Вид: светлый
look-dark = Вид: тёмный
look-strong-light = Вид: контрастный, светлый
look-strong-dark = Вид: контрастный, тёмный

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
sort-held = дольше всех в заключении
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
state-one-source = адрес: один источник
state-please-check = { PLURAL($days) ->
    [one] сведениям { $days } день
    [few] сведениям { $days } дня
   *[many] сведениям { $days } дней
}
state-old = { PLURAL($days) ->
    [one] сведениям { $days } день: подтвердите
    [few] сведениям { $days } дня: подтвердите
   *[many] сведениям { $days } дней: подтвердите
}
state-released = на свободе
state-died = нет в живых
state-not-designated = без статуса
state-unknown-status = никто не знает
state-unknown-place = место неизвестно
state-at-liberty = ещё не в тюрьме
state-house-arrest = домашний арест
state-no-address = нет адреса
state-historic = учреждение переехало
state-disputed = адрес под вопросом
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
