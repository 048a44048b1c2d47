# The frame of the window: src/gui/app.

app-title = Kartka
app-zoom = { $percent } %

# Вік найновішого списку.
app-list-none = Списку ще немає
app-list-age = { $days ->
    [0] Список від { $date }, сьогоднішній
   *[other] { PLURAL($days) ->
        [one] Список від { $date }, йому { $days } день
        [few] Список від { $date }, йому { $days } дні
       *[many] Список від { $date }, йому { $days } днів
    }
}

app-look-system = як у системі
app-look-light = світлий
app-look-dark = темний
app-look-strong-light = сильний контраст, світлий
app-look-strong-dark = сильний контраст, темний

# Три кроки вузького вікна.
app-step-choose = Вибрати
app-step-write = Написати
app-step-print = Надрукувати

# Сторінки вікна.
app-page-write = Написати
app-page-dates = Дати
app-page-several = Кілька листівок
app-page-several-n = Кілька листівок ({ $n })
app-page-data = Дані
app-page-help = Довідка

app-no-trace = Без слідів: на цей комп’ютер записуються лише листівки, які Ви збережете. Режим закінчиться, коли Ви закриєте вікно.
app-drafts-old = { PLURAL($n) ->
    [one] { $n } чернетку не чіпали { $days } дн.: її буде видалено під час наступного запуску.
    [few] { $n } чернетки не чіпали { $days } дн.: їх буде видалено під час наступного запуску.
    [many] { $n } чернеток не чіпали { $days } дн.: їх буде видалено під час наступного запуску.
   *[other] { $n } чернеток не чіпали { $days } дн.: їх буде видалено під час наступного запуску.
} Строк можна змінити на сторінці «Дані й налаштування».

app-other-window = Kartka відкрита і в іншому вікні. Можна працювати в обох: кожне підхоплює те, що змінило друге.
app-other-window-open = перейти до того вікна
app-other-window-read = тут лише читати
app-read-only = Це вікно лише читає: зміни тут не зберігаються, але листівки можна зберігати й друкувати.
