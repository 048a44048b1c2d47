# A person by hand, by paste, and what is known of them.

# What the user says of a person.
panel-edit = iets verbeteren of aanvullen
panel-edit-title = Wat u beter weet
panel-edit-text = Wordt bewaard terwijl u typt en blijft staan als er een nieuwe lijst komt.
panel-edit-close = sluiten
panel-dative = naam in de datief («кому»), alleen als u die kent
panel-birth = geboortedatum, of alleen het jaar
panel-birth-wrong = Dit is geen datum. Schrijf 12.03.1980, 03.1980 of 1980.
panel-form = de naam op de envelop, voor iedereen
panel-form-usual = zoals daar gebruikelijk
panel-form-given-family = voornaam, achternaam
panel-form-family-first = achternaam, voornaam, vadersnaam
panel-form-dative = datief, als u die hebt ingevuld
panel-block-computed = Het adres zoals Kartka het schrijft
panel-block-own = Uw eigen regels
panel-block-edit = de regels zelf schrijven
panel-block-edited = Door u gewijzigd op { $date }
panel-block-back = terug naar het berekende adres
