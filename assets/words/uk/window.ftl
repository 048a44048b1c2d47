# Що каже вікно.
window-title = Kartka
zoom = { $percent } %
look-system = Вигляд: як у системі
look-light = Вигляд: світлий
look-dark = Вигляд: темний
look-strong-light = Вигляд: контрастний, світлий
look-strong-dark = Вигляд: контрастний, темний

# Вік найновішого списку.
list-none = Списку ще немає
list-age = { $days ->
    [0] Список від { $date }, сьогоднішній
   *[other] { PLURAL($days) ->
        [one] Список від { $date }, йому { $days } день
        [few] Список від { $date }, йому { $days } дні
       *[many] Список від { $date }, йому { $days } днів
    }
}

# Колонка людей.
search = Шукати ім’я або місце
filter-birthday = { PLURAL($days) ->
    [one] день народження в найближчий { $days } день
    [few] день народження в найближчі { $days } дні
   *[many] день народження в найближчі { $days } днів
}
filter-place = місце
filter-women = жінки
filter-men = чоловіки
sort-held = найдовше в ув’язненні
count = { PLURAL($n) ->
    [one] { $number } людина
    [few] { $number } людини
   *[many] { $number } людей
}
count-birthday = { PLURAL($n) ->
    [one] { $number } людина, спершу найближчі дні народження
    [few] { $number } людини, спершу найближчі дні народження
   *[many] { $number } людей, спершу найближчі дні народження
}
count-held = { PLURAL($n) ->
    [one] { $number } людина, спершу найдовше ув’язнені
    [few] { $number } людини, спершу найдовше ув’язнені
   *[many] { $number } людей, спершу найдовше ув’язнені
}
choose-for-me = вибрати за мене
nobody-found = Нікого не знайдено. Спробуйте менше літер або інше написання.
show-everybody = показати всіх
cannot = Не можна написати { $n } з { $all }:
cannot-why = чому?
why-close = назад до списку
why-title = Кому не можна написати й чому
why-more = { PLURAL($n) ->
    [one] і ще { $number }; знайдете через пошук
    [few] і ще { $number }; знайдете через пошук
   *[many] і ще { $number }; знайдете через пошук
}
why-released = На волі: { $number }
why-died = Немає серед живих: { $number }
why-not-designated = Без статусу політв’язня: { $number }
why-unknown-status = Ніхто не повідомляє, чи ще в ув’язненні: { $number }
why-unknown-place = У списку не сказано, де вони: { $number }
why-at-liberty = На волі до початку відбування покарання: { $number }
why-house-arrest = Під домашнім арештом: { $number }
why-no-address = У місцях без відомої поштової адреси: { $number }
why-historic = У місцях, які переїхали (будь ласка, підтвердьте адресу): { $number }
why-disputed = У місцях, адресу яких джерела подають по-різному (будь ласка, підтвердьте адресу): { $number }
why-old = Відомі лише зі старого списку (підтверджувати для кожної листівки): { $number }

# Стан людини в рядку списку.
state-checked = перевірено
state-one-source = адреса: одне джерело
state-please-check = { PLURAL($days) ->
    [one] відомостям { $days } день
    [few] відомостям { $days } дні
   *[many] відомостям { $days } днів
}
state-old = { PLURAL($days) ->
    [one] відомостям { $days } день: підтвердьте
    [few] відомостям { $days } дні: підтвердьте
   *[many] відомостям { $days } днів: підтвердьте
}
state-released = на волі
state-died = немає серед живих
state-not-designated = без статусу
state-unknown-status = ніхто не знає
state-unknown-place = місце невідоме
state-at-liberty = ще не у в’язниці
state-house-arrest = домашній арешт
state-no-address = немає адреси
state-historic = установа переїхала
state-disputed = адреса непевна
state-old-record = старі відомості
example = приклад
row-birthday = { $days ->
    [0] сьогодні день народження
    [1] завтра
   *[other] { PLURAL($days) ->
        [one] через { $days } день
        [few] через { $days } дні
       *[many] через { $days } днів
    }
}

# Три кроки вузького вікна.
step-choose = Вибрати
step-write = Написати
step-print = Надрукувати

# Людина.
person-latin-age = { $name }, { PLURAL($age) ->
    [one] { $age } рік
    [few] { $age } роки
   *[many] { $age } років
}
person-birthday = { $days ->
    [0] День народження сьогодні, { $date }
    [1] День народження завтра, { $date }
   *[other] { PLURAL($days) ->
        [one] День народження { $date }, через { $days } день
        [few] День народження { $date }, через { $days } дні
       *[many] День народження { $date }, через { $days } днів
    }
}: { PLURAL($age) ->
    [one] { $age } рік
    [few] { $age } роки
   *[many] { $age } років
}
person-sentence = Вирок: { $sentence }.
person-born = Дата народження: { $date }.
person-held = Днів ув’язнення: { $number }.
person-place = Місце ув’язнення: { $place }.
person-moved = Місце ув’язнення: { $place }; раніше: { $before }.
person-confirmed = Підтверджено списком від { $date }
person-one-source = Цю адресу подає лише одне джерело
person-please-check = { PLURAL($days) ->
    [one] Будь ласка, перевірте: відомості від { $date }, їм { $days } день
    [few] Будь ласка, перевірте: відомості від { $date }, їм { $days } дні
   *[many] Будь ласка, перевірте: відомості від { $date }, їм { $days } днів
}
person-example = Цю людину вигадано, щоб Ви могли спробувати програму. На листівці буде позначка, що це приклад.
confirm-old = Так, перевірено: людина ще там
choose-another = Виберіть того, хто ще чекає.
place-confirm = Так, перевірено: ця адреса правильна
place-sources = Джерела: { $sources }

# Лист.
choose-title = Кому Ви напишете сьогодні?
choose-text = Виберіть когось зі списку. Клавішами зі стрілками можна переходити від одного до іншого.
all-templates = усі { $n }…
language-ru = Русский
language-be = Беларуская
write-as = Я пишу як
writer-he = він
writer-she = вона
writer-we = ми
undo = Скасувати  Ctrl Z
ask-sex = У списку не сказано: { $name } — жінка чи чоловік?
ask-woman = жінка
ask-man = чоловік
ask-writer = Хто пише? Виберіть вище «він», «вона» або «ми», і текст зміниться.
ask-language = Цією мовою такого тексту ще немає.
ask-name = Ім’я цієї людини, літерами листівки
ask-name-hint = Ім’я
ask-known = Ім’я та прізвище цієї людини, літерами листівки
ask-known-hint = Ім’я та прізвище
ask-me = Ваше ім’я, літерами листівки
ask-me-hint = Наприклад, Анна
ask-town = Ваше місто, літерами листівки
ask-town-hint = Наприклад, Утрехт
ask-animal = Як звати Вашого улюбленця
ask-animal-hint = Наприклад, Мурка
ask-age = Скільки років виповниться в наступний день народження
ask-age-hint = Число
ask-month = Місяць
ask-month-hint = Наприклад, ноябрь
text-empty = Пишіть тут, російською або білоруською.
own-words = власні слова
delivery = Доставки ніхто не гарантує. Але люди чують, що їм щось прийшло, і це важливо.

# Новий список.
first-title = Додайте сьогоднішній список
first-text = Цих людей вигадано, щоб Ви могли все спробувати.
first-page = Відкрийте у браузері prisoners.spring96.org/ru/list, завантажте список як CSV і перетягніть файл у це вікно.
first-choose = Вибрати файл
list-choose = Вибрати список
list-reading = Список читається…
list-failed = Цей файл не вдається прийняти
list-read = Ось що у списку
list-taken = Список прийнято
list-file = { $file }, відомості від { $date }
list-taken-file = { $file }
list-take = Прийняти цих людей
list-not-now = Не зараз
list-close = Закрити
report-rows = { PLURAL($n) ->
    [one] { $number } рядок
    [few] { $number } рядки
   *[many] { $number } рядків
}
report-active = { PLURAL($n) ->
    [one] { $number } людина в ув’язненні
    [few] { $number } людини в ув’язненні
   *[many] { $number } людей в ув’язненні
}
report-sendable = { PLURAL($n) ->
    [one] Можна написати { $number } людині
    [few] Можна написати { $number } людям
   *[many] Можна написати { $number } людям
}
report-address-differs = { PLURAL($n) ->
    [one] { $number } адреса відрізняється від нашої; збережено обидва варіанти
    [few] { $number } адреси відрізняються від наших; збережено обидва варіанти
   *[many] { $number } адрес відрізняються від наших; збережено обидва варіанти
}
report-unlisted = { PLURAL($n) ->
    [one] { $number } людина в місці, якого ми не знаємо, без адреси
    [few] { $number } людини в місцях, яких ми не знаємо, без адреси
   *[many] { $number } людей у місцях, яких ми не знаємо, без адреси
}
report-sex-missing = { PLURAL($n) ->
    [one] Про { $number } людину у списку не сказано, жінка це чи чоловік; Вас запитають
    [few] Про { $number } людей у списку не сказано, жінка це чи чоловік; Вас запитають
   *[many] Про { $number } людей у списку не сказано, жінка це чи чоловік; Вас запитають
}
report-lookalike = { PLURAL($n) ->
    [one] { $number } група людей з однаковим ім’ям і датою народження; ми їх не об’єднуємо
    [few] { $number } групи людей з однаковим ім’ям і датою народження; ми їх не об’єднуємо
   *[many] { $number } груп людей з однаковим ім’ям і датою народження; ми їх не об’єднуємо
}
report-hidden = { PLURAL($n) ->
    [one] У { $number } імені були приховані знаки, їх прибрано
    [few] У { $number } іменах були приховані знаки, їх прибрано
   *[many] У { $number } іменах були приховані знаки, їх прибрано
}
report-skipped = { PLURAL($n) ->
    [one] Пропущено { $number } рядок:
    [few] Пропущено { $number } рядки:
   *[many] Пропущено { $number } рядків:
}
report-skipped-more = { PLURAL($n) ->
    [one] і ще { $number }
    [few] і ще { $number }
   *[many] і ще { $number }
}

# Листівка.
side-front = Лицьовий бік
side-back = Зворотний бік
side-sheet = Аркуш
card-drawing = Листівка малюється…
print-as = Друкувати як
card-text = Текст
card-picture = Малюнок
picture-none = без малюнка
hand-print = друкованими літерами
hand-script = як від руки
save = Зберегти PDF
save-as = Зберегти як…
save-anyway = Однаково зберегти
save-back = Назад до тексту
saving = Зберігається…
saved = Збережено: { $file }
open = Відкрити
cannot-open = На цьому комп’ютері немає програми, яка відкриває PDF. Файл на місці.
card-pages = { PLURAL($n) ->
    [one] { $n } сторінка
    [few] { $n } сторінки
   *[many] { $n } сторінок
}
flip-long = друк із двох боків, перевертати по довгому краю
flip-short = друк із двох боків, перевертати по короткому краю
card-silent = З файлу не дізнатися, хто його зробив.
fits = { $lines ->
    [0] Вміщується: вільних рядків не лишилося
   *[other] { PLURAL($lines) ->
        [one] Вміщується: лишився { $lines } рядок
        [few] Вміщується: лишилося { $lines } рядки
       *[many] Вміщується: лишилося { $lines } рядків
    }
}
