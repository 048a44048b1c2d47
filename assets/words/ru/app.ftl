# The frame of the window: src/gui/app.

app-title = Kartka
app-zoom = { $percent } %

# Возраст самого нового списка.
app-list-none = Списка ещё нет
app-list-age = { $days ->
    [0] Список от { $date }, сегодняшний
   *[other] { PLURAL($days) ->
        [one] Список от { $date }, ему { $days } день
        [few] Список от { $date }, ему { $days } дня
       *[many] Список от { $date }, ему { $days } дней
    }
}

app-look-system = как в системе
app-look-light = светлый
app-look-dark = тёмный
app-look-strong-light = сильный контраст, светлый
app-look-strong-dark = сильный контраст, тёмный

# Три шага узкого окна.
app-step-choose = Выбрать
app-step-write = Написать
app-step-print = Напечатать

# Страницы окна.
app-page-write = Написать
app-page-dates = Даты
app-page-several = Несколько открыток
app-page-several-n = Несколько открыток ({ $n })
app-page-data = Данные
app-page-help = Помощь

app-no-trace = Без следов: на этот компьютер записываются только открытки, которые Вы сохраните. Режим закончится, когда Вы закроете окно.
app-drafts-old = { PLURAL($n) ->
    [one] { $n } черновик не трогали { $days } дн.: он будет удалён при следующем запуске.
    [few] { $n } черновика не трогали { $days } дн.: они будут удалены при следующем запуске.
    [many] { $n } черновиков не трогали { $days } дн.: они будут удалены при следующем запуске.
   *[other] { $n } черновиков не трогали { $days } дн.: они будут удалены при следующем запуске.
} Срок можно изменить на странице «Данные и настройки».

app-other-window = Kartka открыта и в другом окне. Можно работать в обоих: каждое подхватывает то, что изменило другое.
app-other-window-open = перейти в то окно
app-other-window-read = здесь только читать
app-read-only = Это окно только читает: изменения здесь не сохраняются, но открытки можно сохранять и печатать.
