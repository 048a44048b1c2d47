# Хто паказаны, месцы зняволення, даты і спісы, якія выходзяць.
filter-more = іншыя фільтры …
filter-fewer = менш фільтраў
filter-clear = зняць усе фільтры
filter-reachable = можна напісаць
filter-any-month = народжаныя ў любым месяцы
filter-any-kind = любы від месца
filter-any-place = любое месца
filter-month-1 = месяц нараджэння: студзень
filter-month-2 = месяц нараджэння: люты
filter-month-3 = месяц нараджэння: сакавік
filter-month-4 = месяц нараджэння: красавік
filter-month-5 = месяц нараджэння: май
filter-month-6 = месяц нараджэння: чэрвень
filter-month-7 = месяц нараджэння: ліпень
filter-month-8 = месяц нараджэння: жнівень
filter-month-9 = месяц нараджэння: верасень
filter-month-10 = месяц нараджэння: кастрычнік
filter-month-11 = месяц нараджэння: лістапад
filter-month-12 = месяц нараджэння: снежань
kind-colony = папраўчая калонія
kind-prison = турма
kind-remand = следчы ізалятар (СІЗА)
kind-open = установа адкрытага тыпу
kind-juvenile = выхаваўчая калонія
kind-short-term = часовае ўтрыманне
kind-other = іншае месца
help-places-new = Назва месца, якое ведае толькі Ваш спіс, — так, як у спісе
help-places-country = Краіна, у якой яно знаходзіцца, кодам; калі не зададзена — Беларусь
place-known = «{ $name }» — месца, якое Kartka ўжо ведае, або зусім не назва.
data-part-general = Спісы і налады
data-part-places = { $n ->
    [0] Месцы зняволення
   *[other] Месцы зняволення ({ $n } трэба праверыць)
}
places-text = Дзе людзі зняволеныя і хто гэта кажа. Што Вы тут пацвердзіце або выправіце, захоўваецца асобна, з датай; ні новы спіс, ні новая версія Kartka гэтага не змяняюць.
places-search = Шукаць месца
places-doubtful = Праверце ({ $n })
places-rest = Усе астатнія ({ $n })
places-none = Нічога не знойдзена. Паспрабуйце менш літар.
place-as-of = стан на { $date }
place-copy-sources = скапіяваць крыніцы
place-confirm-today = Сёння праверана: усё правільна
place-correct = Выправіць адрас
place-enter = Увесці адрас
place-take-back = адклікаць маё слова
place-forget-own = забыць гэта месца
place-listed-only = ведае толькі Ваш спіс
place-listed-text = Kartka не ведае гэтага месца. Увядзіце адрас, і ён будзе стаяць на паштоўках да людзей, якія там.
place-differs = Ваш спіс дае іншы адрас, чым наш. Які правільны?
place-ours = Наш
place-theirs = Са спіса
place-ours-was = Уласныя звесткі Kartka:
place-keep-ours = Пакінуць наш
place-use-theirs = Узяць са спіса
place-decided = { $date } Вы выбралі наш адрас.
place-told = { PLURAL($n) ->
    [one] { $source }, { $date }, пра { $n } чалавека
    [few] { $source }, { $date }, пра { $n } чалавек
   *[many] { $source }, { $date }, пра { $n } чалавек
}
place-form-title = Ваш адрас гэтага месца
place-form-text = Кірыліцай, як на канверце. Чаго не ведаеце, пакіньце пустым.
place-field-postcode = Індэкс
place-field-street = Вуліца
place-field-locality = Горад
place-field-district = Раён
place-field-region = Вобласць
place-hint-postcode-ru = 220000
place-hint-postcode-be = 220000
place-hint-street-ru = ул. Садовая, 1
place-hint-street-be = вул. Садовая, 1
place-hint-locality-ru = г. Минск
place-hint-locality-be = г. Мінск
place-hint-district-ru = Минский район
place-hint-district-be = Мінскі раён
place-hint-region-ru = Минская обл.
place-hint-region-be = Мінская вобл.
place-keep = Захаваць гэты адрас
place-cancel = Пакінуць, як было
places-doubtful-text = Крыніцы разыходзяцца, ёсць звесткі пра пераезд, адрас невядомы, або Ваш спіс кажа іншае. Праверце, перш чым пісаць.
place-list-differs = Ваш спіс кажа іншае
dates-way-unset = Колькі ідзе паштоўка, не зададзена, таму дзень адпраўкі не паказаны. Увядзіце вышэй.
