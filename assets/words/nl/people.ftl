# The column of people: src/gui/panel/people.

people-search = Zoek een naam of een plaats
people-sort-held = zit het langst vast
people-choose-for-me = kies voor mij
people-nobody-found = Niemand gevonden. Probeer minder letters, of een andere spelling.
people-show-everybody = iedereen tonen
people-cannot = Aan { $n } van de { $all } kunt u niet schrijven:
people-cannot-why = waarom?
people-example = voorbeeld
people-row-birthday = { $days ->
    [0] vandaag jarig
    [1] morgen
   *[other] { PLURAL($days) ->
        [one] over { $days } dag
       *[other] over { $days } dagen
    }
}
people-clock-behind = De datum van de computer lijkt verkeerd: die zegt { $today }, maar er is al iets bekend van { $date }. Zet de datum goed; tot dan vraagt elke kaart uw woord.

people-filter-birthday = jarig binnen { $days } dagen
people-filter-women = vrouwen
people-filter-men = mannen
people-filter-more = meer filters …
people-filter-fewer = minder filters
people-filter-clear = alle filters wissen
people-filter-reachable = kan post krijgen
people-filter-any-month = in elke maand geboren
people-filter-any-kind = elk soort plaats
people-filter-any-place = elke plaats
people-filter-month-1 = geboren in januari
people-filter-month-2 = geboren in februari
people-filter-month-3 = geboren in maart
people-filter-month-4 = geboren in april
people-filter-month-5 = geboren in mei
people-filter-month-6 = geboren in juni
people-filter-month-7 = geboren in juli
people-filter-month-8 = geboren in augustus
people-filter-month-9 = geboren in september
people-filter-month-10 = geboren in oktober
people-filter-month-11 = geboren in november
people-filter-month-12 = geboren in december
people-filter-unwritten = niets begonnen of bewaard

people-count = { PLURAL($n) ->
    [one] { $number } persoon
   *[other] { $number } mensen
}
people-count-birthday = { PLURAL($n) ->
    [one] { $number } persoon
   *[other] { $number } mensen, wie het eerst jarig is bovenaan
}
people-count-held = { PLURAL($n) ->
    [one] { $number } persoon
   *[other] { $number } mensen, wie het langst vastzit bovenaan
}

people-why-close = terug naar de lijst
people-why-title = Aan wie u niet kunt schrijven, en waarom
people-why-more = { PLURAL($n) ->
    [one] en nog { $number }; met zoeken vindt u die
   *[other] en nog { $number }; met zoeken vindt u die
}
people-why-released = { $number } vrij
people-why-died = { $number } overleden
people-why-not-designated = { $number } niet erkend als politieke gevangene
people-why-unknown-status = { $number } van wie niemand zegt of ze nog vastzitten
people-why-unknown-place = { $number } van wie de lijst niet zegt waar ze zijn
people-why-at-liberty = { $number } op vrije voeten tot de straf begint
people-why-house-arrest = { $number } onder huisarrest
people-why-no-address = { $number } op plaatsen zonder bekend postadres
people-why-historic = { $number } op plaatsen die verhuisd zijn: bevestig het adres
people-why-disputed = { $number } op plaatsen waarover de bronnen het niet eens zijn: bevestig het adres
people-why-namesake = { $number } met de naam van iemand die vrij is: kaart voor kaart te bevestigen
people-why-unlisted = { $number } niet meer op de lijst: kaart voor kaart te bevestigen
people-why-missing-field = { $number } zonder iets wat de post daar wil
people-why-clock-behind = { $number } wachten: controleer de datum van de computer
people-why-old = { $number } alleen bekend van een oude lijst: per kaart te bevestigen
people-why-rejected = { $number } over wie een lijst iets anders zegt, wat u niet overnam: per kaart te bevestigen
people-why-place-unclear = { $number } van wie de plaats niet duidelijk is: zeg waar het is
people-why-own-block = { $number } met een eigen adres dat geen plaats van detentie is of in een ander land ligt

# Hoe het met iemand staat, in een of twee woorden.
people-state-checked = gecontroleerd
people-state-one-source = één bron
people-state-please-check = { PLURAL($days) ->
    [one] { $days } dag oud
   *[other] { $days } dagen oud
}
people-state-old = { PLURAL($days) ->
    [one] { $days } dag oud: bevestig
   *[other] { $days } dagen oud: bevestig
}
people-state-released = vrij
people-state-died = overleden
people-state-not-designated = niet erkend
people-state-unknown-status = niemand weet het
people-state-unknown-place = plaats onbekend
people-state-at-liberty = nog niet gevangen
people-state-house-arrest = huisarrest
people-state-no-address = geen adres
people-state-historic = plaats verhuisd
people-state-disputed = adres onzeker
people-state-namesake = zelfde naam?
people-state-unlisted = niet meer op de lijst
people-state-missing-field = er ontbreekt iets
people-state-clock-behind = datum van de computer?
people-state-old-record = oud
people-state-place-unclear = plaats niet duidelijk
people-state-own-block = eigen adres: controleer
people-state-rejected = een lijst zegt iets anders
