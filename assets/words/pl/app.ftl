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

app-no-trace = Bez śladów: na ten komputer trafiają tylko zapisane kartki. Kończy się to po zamknięciu okna.
app-drafts-old = { PLURAL($n) ->
    [one] { $n } szkicu nikt nie ruszał od { $days } dni: zostanie usunięty przy następnym starcie.
    [few] Szkice, których nikt nie ruszał od { $days } dni: { $n }. Zostaną usunięte przy następnym starcie.
    [many] Szkice, których nikt nie ruszał od { $days } dni: { $n }. Zostaną usunięte przy następnym starcie.
   *[other] Szkice, których nikt nie ruszał od { $days } dni: { $n }. Zostaną usunięte przy następnym starcie.
} Ten czas można zmienić na stronie „Dane i ustawienia”.

app-other-window = Kartka jest otwarta także w innym oknie. Można pracować w obu: każde przejmuje zmiany z drugiego.
app-other-window-open = przejdź do tamtego okna
app-other-window-read = tutaj tylko czytaj
app-read-only = To okno tylko czyta: zmiany nie są tu zachowywane, ale kartki można zapisywać i drukować.
