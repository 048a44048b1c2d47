# Што гаворыць акно.
window-title = Kartka
zoom = { $percent } %
look-system = Выгляд: як у сістэме
look-light = Выгляд: светлы
look-dark = Выгляд: цёмны
look-strong-light = Выгляд: кантрасны, светлы
look-strong-dark = Выгляд: кантрасны, цёмны

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
sort-held = найдаўжэй у зняволенні
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
state-one-source = адрас: адна крыніца
state-please-check = { PLURAL($days) ->
    [one] звесткам { $days } дзень
    [few] звесткам { $days } дні
   *[many] звесткам { $days } дзён
}
state-old = { PLURAL($days) ->
    [one] звесткам { $days } дзень: пацвердзіце
    [few] звесткам { $days } дні: пацвердзіце
   *[many] звесткам { $days } дзён: пацвердзіце
}
state-released = на волі
state-died = няма ў жывых
state-not-designated = без статусу
state-unknown-status = ніхто не ведае
state-unknown-place = месца невядомае
state-at-liberty = яшчэ не ў турме
state-house-arrest = хатні арышт
state-no-address = няма адраса
state-historic = установа пераехала
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
