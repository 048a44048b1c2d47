# The frame of the window: src/gui/app.

app-title = Kartka
app-zoom = { $percent }%
app-list-none = Nog geen lijst
app-list-age = { $days ->
    [0] Lijst van vandaag, { $date }
   *[other] { PLURAL($days) ->
        [one] Lijst van { $date }, { $days } dag oud
       *[other] Lijst van { $date }, { $days } dagen oud
    }
}

app-look-system = zoals het systeem
app-look-light = licht
app-look-dark = donker
app-look-strong-light = sterk contrast, licht
app-look-strong-dark = sterk contrast, donker

# De drie stappen van een smal venster.
app-step-choose = Kiezen
app-step-write = Schrijven
app-step-print = Afdrukken

# De pagina’s van het venster.
app-page-write = Schrijven
app-page-dates = Datums
app-page-several = Meer kaarten
app-page-several-n = Meer kaarten ({ $n })
app-page-data = Gegevens
app-page-help = Hulp

app-no-trace = Geen spoor: op deze computer komen alleen de kaarten die u opslaat. Dit eindigt als u het venster sluit.
app-drafts-old = { PLURAL($n) ->
    [one] { $n } concept is { $days } dagen niet aangeraakt: het wordt bij de volgende start verwijderd.
   *[other] { $n } concepten zijn { $days } dagen niet aangeraakt: ze worden bij de volgende start verwijderd.
} Hoelang concepten blijven, stelt u in bij ‘Gegevens en instellingen’.

app-other-window = Kartka is ook in een ander venster open. U kunt in beide werken: elk neemt over wat het andere verandert.
app-other-window-open = naar dat venster
app-other-window-read = hier alleen lezen
app-read-only = Dit venster leest alleen: wijzigingen worden hier niet bewaard, maar kaarten kunnen worden opgeslagen en afgedrukt.
