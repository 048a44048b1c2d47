# The frame of the window: src/gui/app.

app-title = Kartka
app-zoom = { $percent } %
app-list-none = Sąrašo dar nėra
app-list-age = { $days ->
    [0] Šios dienos sąrašas, { $date }
   *[other] { PLURAL($days) ->
        [one] { $date } sąrašas, { $days } dienos senumo
        [few] { $date } sąrašas, { $days } dienų senumo
       *[other] { $date } sąrašas, { $days } dienų senumo
    }
}

app-look-system = kaip sistemos
app-look-light = šviesi
app-look-dark = tamsi
app-look-strong-light = ryškus kontrastas, šviesi
app-look-strong-dark = ryškus kontrastas, tamsi

# Trys siauro lango žingsniai.
app-step-choose = Pasirinkti
app-step-write = Rašyti
app-step-print = Spausdinti

# Lango puslapiai.
app-page-write = Rašyti
app-page-dates = Datos
app-page-several = Keli atvirukai
app-page-several-n = Keli atvirukai ({ $n })
app-page-data = Duomenys
app-page-help = Pagalba

app-no-trace = Be pėdsakų: į šį kompiuterį įrašomi tik atvirukai, kuriuos išsaugosite. Tai baigsis, kai užversite langą.
app-drafts-old = { PLURAL($n) ->
    [one] { $n } juodraštis neliestas { $days } d.: jis bus ištrintas kitą kartą paleidus programą.
    [few] { $n } juodraščiai neliesti { $days } d.: jie bus ištrinti kitą kartą paleidus programą.
    [many] { $n } juodraščių neliesta { $days } d.: jie bus ištrinti kitą kartą paleidus programą.
   *[other] { $n } juodraščių neliesta { $days } d.: jie bus ištrinti kitą kartą paleidus programą.
} Kiek laiko juodraščiai saugomi, nustatoma puslapyje „Duomenys ir nuostatos“.

app-other-window = „Kartka“ atverta ir kitame lange. Galima dirbti abiejuose: kiekvienas perima, ką pakeitė kitas.
app-other-window-open = pereiti į aną langą
app-other-window-read = čia tik skaityti
app-read-only = Šis langas tik skaito: pakeitimai čia nesaugomi, bet atvirukus išsaugoti ir spausdinti galima.
