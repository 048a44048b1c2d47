# The frame of the window: src/gui/app.

app-title = Kartka
app-zoom = { $percent }%
app-list-none = Nie ma jeszcze listy
app-list-age = { $days ->
    [0] Dzisiejsza lista, { $date }
   *[other] { PLURAL($days) ->
        [one] Lista z { $date }, sprzed { $days } dnia
        [few] Lista z { $date }, sprzed { $days } dni
       *[many] Lista z { $date }, sprzed { $days } dni
    }
}

app-look-system = jak w systemie
app-look-light = jasny
app-look-dark = ciemny
app-look-strong-light = wysoki kontrast, jasny
app-look-strong-dark = wysoki kontrast, ciemny

# Trzy kroki wąskiego okna.
app-step-choose = Wybierz
app-step-write = Napisz
app-step-print = Wydrukuj

# Strony okna.
app-page-write = Pisanie
app-page-dates = Daty
app-page-several = Kilka kartek
app-page-several-n = Kilka kartek ({ $n })
app-page-data = Dane
app-page-help = Pomoc
