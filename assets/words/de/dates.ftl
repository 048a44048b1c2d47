# Birthdays and round days: src/gui/screen/dates.

dates-title = Geburtstage und runde Tage
dates-months = { PLURAL($n) ->
    [one] { $n } Monat
   *[other] { $n } Monate
}
dates-week = Woche ab { $date }
dates-day = { $date }
dates-birthday = wird { $age }
dates-birthday-ageless = Geburtstag
dates-round = Tag { $number } im Gefängnis
dates-post-by = abschicken bis { $date }
dates-late = heute abschicken
dates-write = schreiben
dates-write-these = { $n ->
    [0] Diesen schreiben
   *[other] { PLURAL($n) ->
        [one] An { $n } Menschen schreiben
       *[other] An { $n } Menschen schreiben
    }
}
dates-all = alle
dates-none = niemand
dates-empty = In dieser Zeit hat niemand Geburtstag oder einen runden Tag.

# Dates: which of them.
dates-only-birthdays = nur Geburtstage
dates-only-round = nur runde Tage
# Before a choice of one month, beside: 1 month, 2 months, 3 months.
dates-one-month = oder nur
dates-no-month = ein Monat …

dates-way = Eine Karte braucht ungefähr
dates-way-hint = ?
dates-way-days = Tage (am besten wissen das Ihre Post und alle, die schon geschrieben haben)
dates-way-unset = Wie lange eine Karte unterwegs ist, ist nicht angegeben; darum steht hier kein Tag zum Abschicken. Tragen Sie es oben ein.
