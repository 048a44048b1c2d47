# Што гаворыць акно.
window-title = Kartka
zoom = { $percent } %
look-system = як у сістэме
look-light = светлы
look-dark = цёмны
look-strong-light = моцны кантраст, светлы
look-strong-dark = моцны кантраст, цёмны

# Узрост найноўшага спіса.
list-none = Спіса яшчэ няма
list-age = { $days ->
    [0] Спіс ад { $date }, сённяшні
   *[other] { PLURAL($days) ->
        [one] Спіс ад { $date }, яму { $days } дзень
        [few] Спіс ад { $date }, яму { $days } дні
       *[many] Спіс ад { $date }, яму { $days } дзён
    }
}

# Калонка людзей.
search = Шукаць імя або месца
filter-birthday = { PLURAL($days) ->
    [one] дзень нараджэння ў бліжэйшы { $days } дзень
    [few] дзень нараджэння ў бліжэйшыя { $days } дні
   *[many] дзень нараджэння ў бліжэйшыя { $days } дзён
}
filter-place = месца
filter-women = жанчыны
filter-men = мужчыны
sort-held = даўно ў няволі
count = { PLURAL($n) ->
    [one] { $number } чалавек
    [few] { $number } чалавекі
   *[many] { $number } чалавек
}
count-birthday = { PLURAL($n) ->
    [one] { $number } чалавек, спачатку бліжэйшыя дні нараджэння
    [few] { $number } чалавекі, спачатку бліжэйшыя дні нараджэння
   *[many] { $number } чалавек, спачатку бліжэйшыя дні нараджэння
}
count-held = { PLURAL($n) ->
    [one] { $number } чалавек, спачатку найдаўжэй зняволеныя
    [few] { $number } чалавекі, спачатку найдаўжэй зняволеныя
   *[many] { $number } чалавек, спачатку найдаўжэй зняволеныя
}
choose-for-me = выбраць за мяне
nobody-found = Нікога не знойдзена. Паспрабуйце менш літар або іншае напісанне.
show-everybody = паказаць усіх
cannot = Нельга напісаць { $n } з { $all }:
cannot-why = чаму?
why-close = назад да спіса
why-title = Каму нельга напісаць і чаму
why-more = { PLURAL($n) ->
    [one] і яшчэ { $number }; знойдзеце праз пошук
    [few] і яшчэ { $number }; знойдзеце праз пошук
   *[many] і яшчэ { $number }; знойдзеце праз пошук
}
why-released = На волі: { $number }
why-died = Няма ў жывых: { $number }
why-not-designated = Без статусу палітвязня: { $number }
why-unknown-status = Ніхто не кажа, ці яшчэ ў зняволенні: { $number }
why-unknown-place = У спісе не сказана, дзе яны: { $number }
why-at-liberty = На волі да пачатку адбывання пакарання: { $number }
why-house-arrest = Пад хатнім арыштам: { $number }
why-no-address = У месцах без вядомага паштовага адраса: { $number }
why-historic = У месцах, якія пераехалі (калі ласка, пацвердзіце адрас): { $number }
why-disputed = У месцах, адрас якіх крыніцы падаюць па-рознаму (калі ласка, пацвердзіце адрас): { $number }
why-old = Вядомыя толькі са старога спіса (пацвярджаць для кожнай паштоўкі): { $number }

# Стан чалавека ў радку спіса.
state-checked = праверана
state-one-source = адна крыніца
state-please-check = { PLURAL($days) ->
    [one] { $days } дзень таму
    [few] { $days } дні таму
   *[many] { $days } дзён таму
}
state-old = { PLURAL($days) ->
    [one] { $days } дзень: пацвердзіце
    [few] { $days } дні: пацвердзіце
   *[many] { $days } дзён: пацвердзіце
}
state-released = на волі
state-died = няма ў жывых
state-not-designated = без статусу
state-unknown-status = ніхто не ведае
state-unknown-place = месца невядомае
state-at-liberty = яшчэ не ў турме
state-house-arrest = хатні арышт
state-no-address = няма адраса
state-historic = месца пераехала
state-disputed = адрас няпэўны
state-old-record = старыя звесткі
example = прыклад
row-birthday = { $days ->
    [0] сёння дзень нараджэння
    [1] заўтра
   *[other] { PLURAL($days) ->
        [one] праз { $days } дзень
        [few] праз { $days } дні
       *[many] праз { $days } дзён
    }
}

# Тры крокі вузкага акна.
step-choose = Выбраць
step-write = Напісаць
step-print = Надрукаваць

# Чалавек.
person-latin-age = { $name }, { PLURAL($age) ->
    [one] { $age } год
    [few] { $age } гады
   *[many] { $age } гадоў
}
person-birthday = { $days ->
    [0] Дзень нараджэння сёння, { $date }
    [1] Дзень нараджэння заўтра, { $date }
   *[other] { PLURAL($days) ->
        [one] Дзень нараджэння { $date }, праз { $days } дзень
        [few] Дзень нараджэння { $date }, праз { $days } дні
       *[many] Дзень нараджэння { $date }, праз { $days } дзён
    }
}: { PLURAL($age) ->
    [one] { $age } год
    [few] { $age } гады
   *[many] { $age } гадоў
}
person-sentence = Прысуд: { $sentence }.
person-born = Дата нараджэння: { $date }.
person-held = Дзён у зняволенні: { $number }.
person-place = Месца зняволення: { $place }.
person-moved = Месца зняволення: { $place }; раней: { $before }.
person-confirmed = Пацверджана спісам ад { $date }
person-one-source = Гэты адрас дае толькі адна крыніца
person-please-check = { PLURAL($days) ->
    [one] Калі ласка, праверце: звесткі ад { $date }, ім { $days } дзень
    [few] Калі ласка, праверце: звесткі ад { $date }, ім { $days } дні
   *[many] Калі ласка, праверце: звесткі ад { $date }, ім { $days } дзён
}
person-example = Гэты чалавек выдуманы, каб Вы маглі паспрабаваць праграму. На паштоўцы будзе пазнака, што гэта прыклад.
confirm-old = Так, праверана: чалавек яшчэ там
choose-another = Выберыце таго, хто яшчэ чакае.
place-confirm = Так, праверана: гэты адрас правільны
place-sources = Крыніцы: { $sources }

# Адкуль адпраўляюць паштоўку і якімі літарамі напісаны адрас.
posted-from = адкуль: { $country } · змяніць
posted-from-where = Адкуль Вы адпраўляеце?
country-none = не сказана
script-destination = Кірыліца
script-both = Кірыліца, горад і лацінкай
script-latin = Лацінка
country-at = Аўстрыя
country-be = Бельгія
country-by = Беларусь
country-ca = Канада
country-ch = Швейцарыя
country-cz = Чэхія
country-de = Германія
country-ee = Эстонія
country-fi = Фінляндыя
country-fr = Францыя
country-gb = Вялікабрытанія
country-ge = Грузія
country-ie = Ірландыя
country-lt = Літва
country-lv = Латвія
country-nl = Нідэрланды
country-no = Нарвегія
country-pl = Польшча
country-se = Швецыя
country-ua = Украіна
country-us = ЗША

# Ліст.
choose-title = Каму Вы напішаце сёння?
choose-text = Выберыце кагосьці са спіса. Клавішамі са стрэлкамі можна пераходзіць ад аднаго да другога.
all-templates = усе { $n }…
language-ru = Русский
language-be = Беларуская
write-as = Я пішу як
writer-he = ён
writer-she = яна
writer-we = мы
undo = Скасаваць  Ctrl Z
ask-sex = У спісе не сказана: { $name } — жанчына ці мужчына?
ask-woman = жанчына
ask-man = мужчына
ask-writer = Хто піша? Выберыце вышэй «ён», «яна» або «мы», і тэкст зменіцца.
ask-language = На гэтай мове такога тэксту яшчэ няма.
ask-name = Імя гэтага чалавека, літарамі паштоўкі
ask-name-hint = Імя
ask-known = Імя і прозвішча гэтага чалавека, літарамі паштоўкі
ask-known-hint = Імя і прозвішча
ask-me = Ваша імя, літарамі паштоўкі
ask-me-hint = Напрыклад, Анна
ask-town = Ваш горад, літарамі паштоўкі
ask-town-hint = Напрыклад, Утрехт
ask-animal = Як завуць Вашага гадаванца
ask-animal-hint = Напрыклад, Мурка
ask-age = Колькі гадоў споўніцца ў наступны дзень нараджэння
ask-age-hint = Лік
ask-month = Месяц
ask-month-hint = Напрыклад, ноябрь
text-empty = Пішыце тут, па-руску або па-беларуску.
own-words = свае словы
# Фразы са зборніка.
add-sentence = Дадаць фразу:
surprise-me = здзівіце мяне
# Да тэксту няма заўваг: каму і ад каго пасуюць яго формы.
right = Няма нічога, што шукае цэнзар
right-woman-he = Пасуе жанчыне, піша мужчына · няма нічога, што шукае цэнзар
right-woman-she = Пасуе жанчыне, піша жанчына · няма нічога, што шукае цэнзар
right-woman-we = Пасуе жанчыне, піша некалькі чалавек · няма нічога, што шукае цэнзар
right-man-he = Пасуе мужчыну, піша мужчына · няма нічога, што шукае цэнзар
right-man-she = Пасуе мужчыну, піша жанчына · няма нічога, што шукае цэнзар
right-man-we = Пасуе мужчыну, піша некалькі чалавек · няма нічога, што шукае цэнзар
advice-more = і яшчэ { $n }
delivery = Дастаўку ніхто не гарантуе. Але людзі чуюць, што ім нешта прыйшло, і гэта важна.

# Новы спіс.
first-title = Дадайце сённяшні спіс
first-text = Гэтыя людзі выдуманыя, каб Вы маглі ўсё паспрабаваць.
first-page = Адкрыйце ў браўзеры prisoners.spring96.org/be/list, спампуйце спіс як CSV і перацягніце файл у гэта акно.
first-choose = Выбраць файл
list-choose = Выбраць спіс
list-reading = Спіс чытаецца…
list-failed = Гэты файл не ўдаецца прыняць
list-read = Вось што ў спісе
list-taken = Спіс прыняты
list-file = { $file }, звесткі ад { $date }
list-taken-file = { $file }
list-take = Прыняць гэтых людзей
list-not-now = Не цяпер
list-close = Закрыць
report-rows = { PLURAL($n) ->
    [one] { $number } радок
    [few] { $number } радкі
   *[many] { $number } радкоў
}
report-active = { PLURAL($n) ->
    [one] { $number } чалавек у зняволенні
    [few] { $number } чалавекі ў зняволенні
   *[many] { $number } чалавек у зняволенні
}
report-sendable = { PLURAL($n) ->
    [one] Можна напісаць { $number } чалавеку
    [few] Можна напісаць { $number } людзям
   *[many] Можна напісаць { $number } людзям
}
report-address-differs = { PLURAL($n) ->
    [one] { $number } адрас адрозніваецца ад нашага; захаваныя абодва варыянты
    [few] { $number } адрасы адрозніваюцца ад нашых; захаваныя абодва варыянты
   *[many] { $number } адрасоў адрозніваюцца ад нашых; захаваныя абодва варыянты
}
report-unlisted = { PLURAL($n) ->
    [one] { $number } чалавек у месцы, якога мы не ведаем, без адраса
    [few] { $number } чалавекі ў месцах, якіх мы не ведаем, без адраса
   *[many] { $number } чалавек у месцах, якіх мы не ведаем, без адраса
}
report-sex-missing = { PLURAL($n) ->
    [one] Пра { $number } чалавека ў спісе не сказана, жанчына гэта ці мужчына; Вас спытаюць
    [few] Пра { $number } чалавек у спісе не сказана, жанчына гэта ці мужчына; Вас спытаюць
   *[many] Пра { $number } чалавек у спісе не сказана, жанчына гэта ці мужчына; Вас спытаюць
}
report-lookalike = { PLURAL($n) ->
    [one] { $number } група людзей з аднолькавым імем і датай нараджэння; мы іх не аб’ядноўваем
    [few] { $number } групы людзей з аднолькавым імем і датай нараджэння; мы іх не аб’ядноўваем
   *[many] { $number } груп людзей з аднолькавым імем і датай нараджэння; мы іх не аб’ядноўваем
}
report-hidden = { PLURAL($n) ->
    [one] У { $number } імені былі схаваныя знакі, яны прыбраныя
    [few] У { $number } імёнах былі схаваныя знакі, яны прыбраныя
   *[many] У { $number } імёнах былі схаваныя знакі, яны прыбраныя
}
report-skipped = { PLURAL($n) ->
    [one] { $number } радок прапушчаны:
    [few] { $number } радкі прапушчаныя:
   *[many] { $number } радкоў прапушчана:
}
report-skipped-more = { PLURAL($n) ->
    [one] і яшчэ { $number }
    [few] і яшчэ { $number }
   *[many] і яшчэ { $number }
}

# Паштоўка.
side-front = Пярэдні бок
side-back = Адваротны бок
side-sheet = Аркуш
card-drawing = Паштоўка малюецца…
print-as = Друкаваць як
card-text = Тэкст
card-picture = Малюнак
picture-none = без малюнка
hand-print = друкаванымі літарамі
hand-script = як ад рукі
save = Захаваць PDF
save-as = Захаваць як…
save-anyway = Усё роўна захаваць
save-back = Назад да тэксту
saving = Захоўваецца…
saved = Захавана: { $file }
open = Адкрыць
cannot-open = На гэтым камп’ютары няма праграмы, якая адкрывае PDF. Файл на месцы.
card-pages = { PLURAL($n) ->
    [one] { $n } старонка
    [few] { $n } старонкі
   *[many] { $n } старонак
}
flip-long = друк з двух бакоў, пераварочваць па доўгім краі
flip-short = друк з двух бакоў, пераварочваць па кароткім краі
card-silent = Па файле не пазнаць, хто яго зрабіў.
fits = { $lines ->
    [0] Змяшчаецца: вольных радкоў не засталося
   *[other] { PLURAL($lines) ->
        [one] Змяшчаецца: застаўся { $lines } радок
        [few] Змяшчаецца: засталося { $lines } радкі
       *[many] Змяшчаецца: засталося { $lines } радкоў
    }
}

# Старонкі акна.
page-write = Напісаць
page-dates = Даты
page-several = Некалькім
page-several-n = Некалькім ({ $n })
page-data = Даныя
page-help = Дапамога

# Новы спіс паверх старога.
changes-title = Што мяняе новы спіс
changes-more = { PLURAL($n) ->
    [one] яшчэ { $n }
    [few] яшчэ { $n }
   *[many] яшчэ { $n }
}
changes-fewer = паказаць менш

# Старонка дат.
dates-title = Дні нараджэння і круглыя даты
dates-months = { PLURAL($n) ->
    [one] { $n } месяц
    [few] { $n } месяцы
   *[many] { $n } месяцаў
}
dates-way = Паштоўка ідзе прыблізна
dates-way-hint = ?
dates-way-days = дзён (лепш за ўсіх гэта ведаюць Ваша пошта і тыя, хто ўжо пісаў)
dates-week = Тыдзень з { $date }
dates-day = { $date }
dates-birthday = { PLURAL($age) ->
    [one] дзень нараджэння: { $age } год
    [few] дзень нараджэння: { $age } гады
   *[many] дзень нараджэння: { $age } гадоў
}
dates-round = дзён у зняволенні: { $number }
dates-post-by = адправіць не пазней за { $date }
dates-late = адпраўце сёння
dates-write = напісаць
dates-write-these = { $n ->
    [0] Напісаць гэтым людзям
   *[other] { PLURAL($n) ->
        [one] Напісаць { $n } чалавеку
        [few] Напісаць { $n } людзям
       *[many] Напісаць { $n } людзям
    }
}
dates-all = усіх
dates-none = нікога
dates-empty = У гэты час ні ў кога няма ні дня нараджэння, ні круглай даты.

# Дапамога.
help-title = Як гэта робіцца
help-list = Спіс
help-list-text =
    Kartka ніколі не выходзіць у інтэрнэт. Адкрыйце ў браўзеры prisoners.spring96.org, спампуйце спіс людзей як файл CSV і перацягніце яго ў гэта акно або выберыце праз Ctrl O.
    Часта вызваляюць ці пераводзяць адразу шмат людзей, таму спіс састарваецца за некалькі тыдняў. Перад тым як пісаць, вазьміце новы; Kartka пакажа, што змянілася.
help-list-source = Лікі і імёны — праваабарончага цэнтра «Вясна», з Вашай уласнай копіі.
help-write = Што пісаць
help-write-text =
    Пішыце па-руску або па-беларуску, коратка і добразычліва: хто Вы, які Ваш горад, пра надвор’е, жывёл, кнігі, музыку, ежу, жарты, пажаданні здароўя і сіл.
    У гатовых тэкстах правільныя формы і для таго, хто чытае, і для таго, хто піша. Побач з кожным радком напісана, што ён значыць.
    Паштоўка, напісаная ад рукі, важыць найбольш. Надрукуйце малюнак і адрас, а тэкст перапішыце ручкай.
help-write-source = Паводле парад Libereco і Беларускага ПЭН.
help-not = Чаго не пісаць
help-not-text =
    Нічога пра палітыку, справу, абвінавачанні, вайну, іншых вязняў ці арганізацыі; без лозунгаў; без замежных слоў, скарачэнняў, эмодзі і налепак.
    Kartka шукае такія словы і кажа чаму. Яна нічога не забараняе: вырашаеце Вы.
help-not-source = Кожная парада называе сваю крыніцу.
help-print = Як друкаваць
help-print-text =
    Друкуйце ў маштабе 100 %, без падгонкі пад старонку. Для паштовак з двух бакоў выберыце той край, па якім, як кажа Kartka, пераварочваецца папера, і разрэжце па метках.
help-post = Як адправіць
help-post-text =
    Адрас напісаны так, як просіць пошта Беларусі: усё кірыліцай, а краіна ў апошнім радку лацінскімі літарамі. Марку наклейце ў рамку; колькі яна каштуе, ведае Ваша пошта.
    Дастаўку ніхто не гарантуе. Лісты чытае цэнзар, некаторыя не даходзяць. Але людзі чуюць, што ім нешта прыйшло, і гэта важна.
help-post-source = Сусветны паштовы саюз, правілы адрасавання для Беларусі; парады груп падтрымкі.
help-safe = Бяспека
help-safe-text =
    Нічога не выходзіць з гэтага камп’ютара. На паштоўцы няма ні назвы праграмы, ні адпраўніка, ні даты. Сваё імя і адрас пішыце, толькі калі хочаце: парады разыходзяцца ў тым, ці гэта дапамагае.
help-keys = Клавішы
help-keys-text = Усё можна зрабіць без мышы.
key-search = да пошуку
key-step = наступны чалавек, папярэдні
key-open = адкрыць спіс
key-save = захаваць паштоўку ў PDF
key-turn = перавярнуць паштоўку
key-undo = скасаваць, вярнуць
key-tab = далей, назад
key-pages = да старонак «Напісаць», «Даты», «Некалькім», «Даныя»
key-zoom = буйней, драбней, як было
key-help = гэта старонка
key-back = назад да паштоўкі

# Адзін тэкст некалькім.
several-title = Адзін тэкст некалькім
several-empty = Тут пакуль нікога няма. На старонцы дат пазначце людзей, каб напісаць ім разам.
several-drafts = Калі для некага ўжо ёсць свой тэкст, пойдзе менавіта ён.
several-save = { PLURAL($n) ->
    [one] Захаваць { $n } паштоўку адным PDF
    [few] Захаваць { $n } паштоўкі адным PDF
   *[many] Захаваць { $n } паштовак адным PDF
}
several-stop = Спыніць
several-clear = ачысціць старонку
several-making = Паштоўкі робяцца…
several-saved = { PLURAL($n) ->
    [one] Захавана { $n } паштоўка: { $file }
    [few] Захавана { $n } паштоўкі: { $file }
   *[many] Захавана { $n } паштовак: { $file }
}
several-ready = гатова
several-own = са сваім тэкстам
several-writer = хто піша: ён, яна ці мы?
several-sex = жанчына ці мужчына? адкрыйце і пазначце
several-blank = трэба нешта ўпісаць: адкрыйце і ўпішыце
several-remove = не цяпер

# Спісы, месцы, налады, файлы.
data-title = Даныя і налады
data-lists = Спісы
data-list = { PLURAL($n) ->
    [one] { $number } чалавек з файла { $file }
    [few] { $number } чалавекі з файла { $file }
   *[many] { $number } чалавек з файла { $file }
}
data-program = Мова і выгляд
data-places = Месцы, якія трэба пацвердзіць
data-places-text = Гэтыя адрасы крыніцы падаюць па-рознаму, або ёсць звесткі, што месца пераехала. Паштоўка туды не пойдзе, пакуль Вы не праверыце.
place-historic = Ёсць звесткі, што гэта месца пераехала.
place-disputed = Крыніцы разыходзяцца.
place-right = Так, праверана: усё правільна
place-unsure = няма пэўнасці
data-files = Файлы
data-folder = Спісы, чарнавікі і налады: { $folder }
data-cards = Гатовыя паштоўкі: { $folder }
data-private = Нічога з гэтага не выходзіць з камп’ютара. Kartka не запісвае, каму Вы пісалі; пачаты тэкст захоўваецца як чарнавік, пакуль Вы яго не выдаліце.
forget = Выдаліць усё…
forget-sure = Спісы, чарнавікі, налады і Вашы пазнакі пра месцы будуць выдаленыя з гэтага камп’ютара. Гатовыя паштоўкі застануцца. Вярнуць гэта будзе нельга.
forget-yes = Выдаліць усё
forget-no = Пакінуць

# Адкуль адпраўляюць паштоўку і якімі літарамі стаіць адрас.
posted-from = краіна адпраўкі: { $country } · змяніць
posted-from-where = Адкуль вы адпраўляеце?
country-none = не сказана
script-destination = кірыліцай
script-both = кірыліцай, горад і лацінкай
script-latin = лацінкай
country-at = Аўстрыя
country-be = Бельгія
country-by = Беларусь
country-ca = Канада
country-ch = Швейцарыя
country-cz = Чэхія
country-de = Германія
country-ee = Эстонія
country-fi = Фінляндыя
country-fr = Францыя
country-gb = Вялікабрытанія
country-ge = Грузія
country-ie = Ірландыя
country-lt = Літва
country-lv = Латвія
country-nl = Нідэрланды
country-no = Нарвегія
country-pl = Польшча
country-se = Швецыя
country-ua = Украіна
country-us = ЗША
