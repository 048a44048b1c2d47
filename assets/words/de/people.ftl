# The column of people: src/gui/panel/people.

people-search = Name oder Ort suchen
people-sort-held = am längsten in Haft
people-choose-for-me = für mich wählen
people-nobody-found = Niemand gefunden. Versuchen Sie es mit weniger Buchstaben oder einer anderen Schreibweise.
people-show-everybody = alle zeigen
people-cannot = { $n } von { $all } kann man nicht schreiben:
people-cannot-why = warum?
people-example = Beispiel
people-row-birthday = { $days ->
    [0] heute Geburtstag
    [1] morgen
   *[other] { PLURAL($days) ->
        [one] in { $days } Tag
       *[other] in { $days } Tagen
    }
}
people-clock-behind = Das Datum des Computers stimmt wohl nicht: Es ist { $today }, aber etwas ist schon vom { $date } bekannt. Bitte stellen Sie es richtig; bis dahin braucht jede Karte Ihr Wort.

people-filter-birthday = Geburtstag binnen { $days } Tagen
people-filter-women = Frauen
people-filter-men = Männer
people-filter-more = weitere Filter …
people-filter-fewer = weniger Filter
people-filter-clear = alle Filter aufheben
people-filter-reachable = kann Post bekommen
people-filter-any-month = in jedem Monat geboren
people-filter-any-kind = jede Art von Haftort
people-filter-any-place = jeder Haftort
people-filter-month-1 = geboren im Januar
people-filter-month-2 = geboren im Februar
people-filter-month-3 = geboren im März
people-filter-month-4 = geboren im April
people-filter-month-5 = geboren im Mai
people-filter-month-6 = geboren im Juni
people-filter-month-7 = geboren im Juli
people-filter-month-8 = geboren im August
people-filter-month-9 = geboren im September
people-filter-month-10 = geboren im Oktober
people-filter-month-11 = geboren im November
people-filter-month-12 = geboren im Dezember
people-filter-unwritten = nichts begonnen oder behalten

people-count = { PLURAL($n) ->
    [one] { $number } Mensch
   *[other] { $number } Menschen
}
people-count-birthday = { PLURAL($n) ->
    [one] { $number } Mensch
   *[other] { $number } Menschen, der nächste Geburtstag zuerst
}
people-count-held = { PLURAL($n) ->
    [one] { $number } Mensch
   *[other] { $number } Menschen, die längste Haft zuerst
}

people-why-close = zurück zur Liste
people-why-title = Wem man nicht schreiben kann, und warum
people-why-more = { PLURAL($n) ->
    [one] und { $number } weiterer Name; die Suche findet ihn
   *[other] und { $number } weitere Namen; die Suche findet sie
}
people-why-released = { $number } frei
people-why-died = { $number } verstorben
people-why-not-designated = { $number } nicht als politisch gefangen anerkannt
people-why-unknown-status = { $number }, von denen niemand sagt, ob sie noch in Haft sind
people-why-unknown-place = { $number }, von denen die Liste nicht sagt, wo sie sind
people-why-at-liberty = { $number } in Freiheit, bis die Strafe beginnt
people-why-house-arrest = { $number } im Hausarrest
people-why-no-address = { $number } an Orten, deren Postadresse nicht bekannt ist
people-why-historic = { $number } an Orten, die umgezogen sind: bitte die Adresse bestätigen
people-why-disputed = { $number } an Orten, über die sich die Quellen nicht einig sind: bitte die Adresse bestätigen
people-why-namesake = { $number } heißen wie jemand, der frei ist: einzeln zu bestätigen
people-why-unlisted = { $number } nicht mehr auf der Liste: einzeln zu bestätigen
people-why-missing-field = { $number } ohne etwas, das die Post dort verlangt
people-why-clock-behind = { $number } warten: Bitte prüfen Sie das Datum des Computers
people-why-old = { $number } nur aus einer alten Liste bekannt: Karte für Karte zu bestätigen
people-why-rejected = { $number }, über die eine Liste etwas anderes sagt, was Sie nicht übernommen haben: Karte für Karte zu bestätigen
people-why-place-unclear = { $number }, deren Ort nicht klar ist: Bitte sagen Sie, wo er ist
people-why-own-block = { $number } mit einer eigenen Adresse, die kein Haftort oder in einem anderen Land ist

# Wie es um jemanden steht, in ein, zwei Wörtern.
people-state-checked = geprüft
people-state-one-source = eine Quelle
people-state-please-check = { PLURAL($days) ->
    [one] { $days } Tag alt
   *[other] { $days } Tage alt
}
people-state-old = { PLURAL($days) ->
    [one] { $days } Tag alt: bestätigen
   *[other] { $days } Tage alt: bestätigen
}
people-state-released = frei
people-state-died = verstorben
people-state-not-designated = nicht anerkannt
people-state-unknown-status = niemand weiß es
people-state-unknown-place = Ort unbekannt
people-state-at-liberty = noch nicht in Haft
people-state-house-arrest = Hausarrest
people-state-no-address = keine Adresse
people-state-historic = Ort umgezogen
people-state-disputed = Adresse unsicher
people-state-namesake = Namensgleich?
people-state-unlisted = nicht mehr auf der Liste
people-state-missing-field = es fehlt etwas
people-state-clock-behind = Datum des Computers?
people-state-old-record = alt
people-state-place-unclear = Ort unklar
people-state-own-block = eigene Adresse prüfen
people-state-rejected = Liste sagt anderes
