# Birthdays and round days: src/gui/screen/dates.

dates-title = Verjaardagen en ronde dagen
dates-months = { PLURAL($n) ->
    [one] { $n } maand
   *[other] { $n } maanden
}
dates-week = Week van { $date }
dates-day = { $date }
dates-birthday = wordt { $age }
dates-birthday-ageless = jarig
dates-round = dag { $number } in de gevangenis
dates-post-by = uiterlijk { $date } op de bus
dates-late = vandaag op de bus
dates-write = schrijven
dates-write-these = { $n ->
    [0] Aan hen schrijven
   *[other] { PLURAL($n) ->
        [one] Aan { $n } persoon schrijven
       *[other] Aan { $n } mensen schrijven
    }
}
dates-all = iedereen
dates-none = niemand
dates-empty = In deze tijd is niemand jarig en heeft niemand een ronde dag.

# Dates: which of them.
dates-only-birthdays = alleen verjaardagen
dates-only-round = alleen ronde dagen
# Before a choice of one month, beside: 1 month, 2 months, 3 months.
dates-one-month = of alleen
dates-no-month = één maand …

dates-way = Een kaart is onderweg ongeveer
dates-way-hint = ?
dates-way-days = dagen (uw postbedrijf en wie al eerder schreef, weten dat het best)
dates-way-unset = Hoelang een kaart onderweg is, is niet ingevuld; daarom staat er geen dag van versturen. Vul het hierboven in.
