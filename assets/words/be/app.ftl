# The frame of the window: src/gui/app.

app-title = Kartka
app-zoom = { $percent } %

# Узрост найноўшага спіса.
app-list-none = Спіса яшчэ няма
app-list-age = { $days ->
    [0] Спіс ад { $date }, сённяшні
   *[other] { PLURAL($days) ->
        [one] Спіс ад { $date }, яму { $days } дзень
        [few] Спіс ад { $date }, яму { $days } дні
       *[many] Спіс ад { $date }, яму { $days } дзён
    }
}

app-look-system = як у сістэме
app-look-light = светлы
app-look-dark = цёмны
app-look-strong-light = моцны кантраст, светлы
app-look-strong-dark = моцны кантраст, цёмны

# Тры крокі вузкага акна.
app-step-choose = Выбраць
app-step-write = Напісаць
app-step-print = Надрукаваць

# Старонкі акна.
app-page-write = Напісаць
app-page-dates = Даты
app-page-several = Некалькі паштовак
app-page-several-n = Некалькі паштовак ({ $n })
app-page-data = Даныя
app-page-help = Дапамога

app-no-trace = Без слядоў: на гэты камп’ютар запісваюцца толькі паштоўкі, якія Вы захаваеце. Рэжым скончыцца, калі Вы зачыніце акно.
app-drafts-old = { PLURAL($n) ->
    [one] { $n } чарнавік не чапалі { $days } дз.: ён будзе выдалены пры наступным запуску.
    [few] { $n } чарнавікі не чапалі { $days } дз.: яны будуць выдаленыя пры наступным запуску.
    [many] { $n } чарнавікоў не чапалі { $days } дз.: яны будуць выдаленыя пры наступным запуску.
   *[other] { $n } чарнавікоў не чапалі { $days } дз.: яны будуць выдаленыя пры наступным запуску.
} Тэрмін можна змяніць на старонцы «Даныя і налады».

app-other-window = Kartka адкрытая і ў іншым акне. Можна працаваць у абодвух: кожнае падхоплівае тое, што змяніла другое.
app-other-window-open = перайсці ў тое акно
app-other-window-read = тут толькі чытаць
app-read-only = Гэта акно толькі чытае: змены тут не захоўваюцца, але паштоўкі можна захоўваць і друкаваць.
