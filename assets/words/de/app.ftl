# The frame of the window: src/gui/app.

app-title = Kartka
app-zoom = { $percent } %
app-list-none = Noch keine Liste
app-list-age = { $days ->
    [0] Liste von heute, { $date }
   *[other] { PLURAL($days) ->
        [one] Liste vom { $date }, { $days } Tag alt
       *[other] Liste vom { $date }, { $days } Tage alt
    }
}

app-look-system = wie im System
app-look-light = hell
app-look-dark = dunkel
app-look-strong-light = starker Kontrast, hell
app-look-strong-dark = starker Kontrast, dunkel

# Die drei Schritte eines schmalen Fensters.
app-step-choose = Wählen
app-step-write = Schreiben
app-step-print = Drucken

# Die Seiten des Fensters.
app-page-write = Schreiben
app-page-dates = Termine
app-page-several = Mehrere Karten
app-page-several-n = Mehrere Karten ({ $n })
app-page-data = Daten
app-page-help = Hilfe

app-no-trace = Keine Spuren: Auf diesen Computer kommen nur die Karten, die Sie speichern. Das endet, wenn Sie das Fenster schließen.
app-drafts-old = { PLURAL($n) ->
    [one] { $n } Entwurf wurde seit { $days } Tagen nicht angerührt: Er wird beim nächsten Start gelöscht.
   *[other] { $n } Entwürfe wurden seit { $days } Tagen nicht angerührt: Sie werden beim nächsten Start gelöscht.
} Wie lange Entwürfe bleiben, lässt sich unter „Daten und Einstellungen“ festlegen.

app-other-window = Kartka ist noch in einem anderen Fenster offen. Sie können in beiden arbeiten: Jedes übernimmt, was das andere ändert.
app-other-window-open = zu jenem Fenster
app-other-window-read = hier nur lesen
app-read-only = Dieses Fenster liest nur: Änderungen werden hier nicht aufbewahrt, aber Karten lassen sich speichern und drucken.
