# Що каже вікно.
window-title = Kartka
zoom = { $percent } %
look-system = як у системі
look-light = світлий
look-dark = темний
look-strong-light = сильний контраст, світлий
look-strong-dark = сильний контраст, темний

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
sort-held = давно в неволі
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
state-one-source = одне джерело
state-please-check = { PLURAL($days) ->
    [one] { $days } день тому
    [few] { $days } дні тому
   *[many] { $days } днів тому
}
state-old = { PLURAL($days) ->
    [one] { $days } день: підтвердьте
    [few] { $days } дні: підтвердьте
   *[many] { $days } днів: підтвердьте
}
state-released = на волі
state-died = немає серед живих
state-not-designated = без статусу
state-unknown-status = ніхто не знає
state-unknown-place = місце невідоме
state-at-liberty = ще не у в’язниці
state-house-arrest = домашній арешт
state-no-address = немає адреси
state-historic = місце переїхало
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

# Звідки надсилають листівку і якими літерами написано адресу.
posted-from = звідки: { $country } · змінити
posted-from-where = Звідки Ви надсилаєте?
country-none = не сказано
script-destination = Кирилиця
script-both = Кирилиця, місто й латиницею
script-latin = Латиниця
country-at = Австрія
country-be = Бельгія
country-by = Білорусь
country-ca = Канада
country-ch = Швейцарія
country-cz = Чехія
country-de = Німеччина
country-ee = Естонія
country-fi = Фінляндія
country-fr = Франція
country-gb = Велика Британія
country-ge = Грузія
country-ie = Ірландія
country-lt = Литва
country-lv = Латвія
country-nl = Нідерланди
country-no = Норвегія
country-pl = Польща
country-se = Швеція
country-ua = Україна
country-us = США

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
# Фрази зі збірника.
add-sentence = Додати фразу:
surprise-me = здивуйте мене
# До тексту немає зауважень: кому й від кого пасують його форми.
right = Немає нічого, що шукає цензор
right-woman-he = Пасує жінці, пише чоловік · немає нічого, що шукає цензор
right-woman-she = Пасує жінці, пише жінка · немає нічого, що шукає цензор
right-woman-we = Пасує жінці, пишуть кілька людей · немає нічого, що шукає цензор
right-man-he = Пасує чоловікові, пише чоловік · немає нічого, що шукає цензор
right-man-she = Пасує чоловікові, пише жінка · немає нічого, що шукає цензор
right-man-we = Пасує чоловікові, пишуть кілька людей · немає нічого, що шукає цензор
advice-more = і ще { $n }
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

# Сторінки вікна.
page-write = Написати
page-dates = Дати
page-several = Кільком
page-several-n = Кільком ({ $n })
page-data = Дані
page-help = Довідка

# Новий список поверх старого.
changes-title = Що змінює новий список
changes-more = { PLURAL($n) ->
    [one] ще { $n }
    [few] ще { $n }
   *[many] ще { $n }
}
changes-fewer = показати менше

# Сторінка дат.
dates-title = Дні народження і круглі дати
dates-months = { PLURAL($n) ->
    [one] { $n } місяць
    [few] { $n } місяці
   *[many] { $n } місяців
}
dates-way = Листівка йде приблизно
dates-way-hint = ?
dates-way-days = днів (найкраще це знають Ваша пошта і ті, хто вже писав)
dates-week = Тиждень з { $date }
dates-day = { $date }
dates-birthday = { PLURAL($age) ->
    [one] день народження: { $age } рік
    [few] день народження: { $age } роки
   *[many] день народження: { $age } років
}
dates-round = днів ув’язнення: { $number }
dates-post-by = надіслати не пізніше { $date }
dates-late = надішліть сьогодні
dates-write = написати
dates-write-these = { $n ->
    [0] Написати цим людям
   *[other] { PLURAL($n) ->
        [one] Написати { $n } людині
        [few] Написати { $n } людям
       *[many] Написати { $n } людям
    }
}
dates-all = усіх
dates-none = нікого
dates-empty = У цей час ні в кого немає ні дня народження, ні круглої дати.

# Довідка.
help-title = Як це робиться
help-list = Список
help-list-text =
    Kartka ніколи не виходить в інтернет. Відкрийте у браузері prisoners.spring96.org, завантажте список людей як файл CSV і перетягніть його в це вікно або виберіть через Ctrl O.
    Часто звільняють чи переводять одразу багатьох людей, тому список застаріває за кілька тижнів. Перш ніж писати, візьміть новий; Kartka покаже, що змінилося.
help-list-source = Числа й імена — правозахисного центру «Вясна», з Вашої власної копії.
help-write = Що писати
help-write-text =
    Пишіть російською або білоруською, коротко й доброзичливо: хто Ви, яке Ваше місто, про погоду, тварин, книжки, музику, їжу, жарти, побажання здоров’я і сил.
    У готових текстах правильні форми і для того, хто читає, і для того, хто пише. Поруч із кожним рядком написано, що він означає.
    Листівка, написана від руки, важить найбільше. Надрукуйте малюнок і адресу, а текст перепишіть ручкою.
help-write-source = За порадами Libereco та Білоруського ПЕН.
help-not = Чого не писати
help-not-text =
    Нічого про політику, справу, звинувачення, війну, інших в’язнів чи організації; без гасел; без іншомовних слів, скорочень, емодзі й наліпок.
    Kartka шукає такі слова і каже чому. Вона нічого не забороняє: вирішуєте Ви.
help-not-source = Кожна порада називає своє джерело.
help-print = Як друкувати
help-print-text =
    Друкуйте в масштабі 100 %, без припасування до сторінки. Для листівок із двох боків виберіть той край, по якому, як каже Kartka, перевертається папір, і розріжте по мітках.
help-post = Як надіслати
help-post-text =
    Адресу написано так, як просить пошта Білорусі: усе кирилицею, а країна в останньому рядку латинськими літерами. Марку наклейте в рамку; скільки вона коштує, знає Ваша пошта.
    Доставки ніхто не гарантує. Листи читає цензор, деякі не доходять. Але люди чують, що їм щось прийшло, і це важливо.
help-post-source = Всесвітній поштовий союз, правила адресування для Білорусі; поради груп підтримки.
help-safe = Безпека
help-safe-text =
    Ніщо не виходить за межі цього комп’ютера. На листівці немає ні назви програми, ні відправника, ні дати. Своє ім’я та адресу пишіть, лише якщо хочете: поради розходяться в тому, чи це допомагає.
help-keys = Клавіші
help-keys-text = Усе можна зробити без миші.
key-search = до пошуку
key-step = наступна людина, попередня
key-open = відкрити список
key-save = зберегти листівку в PDF
key-turn = перевернути листівку
key-undo = скасувати, повернути
key-tab = далі, назад
key-pages = до сторінок «Написати», «Дати», «Кільком», «Дані»
key-zoom = більше, менше, як було
key-help = ця сторінка
key-back = назад до листівки

# Один текст кільком.
several-title = Один текст кільком
several-empty = Тут поки що нікого немає. На сторінці дат позначте людей, щоб написати їм разом.
several-drafts = Якщо для когось уже є свій текст, піде саме він.
several-save = { PLURAL($n) ->
    [one] Зберегти { $n } листівку одним PDF
    [few] Зберегти { $n } листівки одним PDF
   *[many] Зберегти { $n } листівок одним PDF
}
several-stop = Зупинити
several-clear = очистити сторінку
several-making = Листівки робляться…
several-saved = { PLURAL($n) ->
    [one] Збережено { $n } листівку: { $file }
    [few] Збережено { $n } листівки: { $file }
   *[many] Збережено { $n } листівок: { $file }
}
several-ready = готово
several-own = зі своїм текстом
several-writer = хто пише: він, вона чи ми?
several-sex = жінка чи чоловік? відкрийте й позначте
several-blank = треба щось вписати: відкрийте й упишіть
several-remove = не зараз

# Списки, місця, налаштування, файли.
data-title = Дані й налаштування
data-lists = Списки
data-list = { PLURAL($n) ->
    [one] { $number } людина з файлу { $file }
    [few] { $number } людини з файлу { $file }
   *[many] { $number } людей із файлу { $file }
}
data-program = Мова й вигляд
data-places = Місця, які треба підтвердити
data-places-text = Ці адреси джерела подають по-різному, або є відомості, що місце переїхало. Листівка туди не піде, доки Ви не перевірите.
place-historic = Є відомості, що це місце переїхало.
place-disputed = Джерела розходяться.
place-right = Так, перевірено: усе правильно
place-unsure = немає певності
data-files = Файли
data-folder = Списки, чернетки й налаштування: { $folder }
data-cards = Готові листівки: { $folder }
data-private = Ніщо з цього не виходить за межі комп’ютера. Kartka не записує, кому Ви писали; розпочатий текст зберігається як чернетка, доки Ви його не видалите.
forget = Видалити все…
forget-sure = Списки, чернетки, налаштування та Ваші позначки про місця буде видалено з цього комп’ютера. Готові листівки лишаться. Повернути це буде неможливо.
forget-yes = Видалити все
forget-no = Залишити

# Звідки надсилають листівку і якими літерами стоїть адреса.
posted-from = країна відправлення: { $country } · змінити
posted-from-where = Звідки ви надсилаєте?
country-none = не сказано
script-destination = кирилицею
script-both = кирилицею, місто й латиницею
script-latin = латиницею
country-at = Австрія
country-be = Бельгія
country-by = Білорусь
country-ca = Канада
country-ch = Швейцарія
country-cz = Чехія
country-de = Німеччина
country-ee = Естонія
country-fi = Фінляндія
country-fr = Франція
country-gb = Велика Британія
country-ge = Грузія
country-ie = Ірландія
country-lt = Литва
country-lv = Латвія
country-nl = Нідерланди
country-no = Норвегія
country-pl = Польща
country-se = Швеція
country-ua = Україна
country-us = США
