# A person by hand, by paste, and what is known of them.

# What the user says of a person.
panel-edit = iets verbeteren of aanvullen
panel-edit-title = Uw verbeteringen en aanvullingen
panel-edit-text = Wordt bewaard terwijl u typt en blijft staan als er een nieuwe lijst komt.
panel-edit-close = sluiten
panel-dative = naam in de datief («кому»), alleen als u die kent
panel-birth = geboortedatum, of alleen het jaar
panel-birth-wrong = Dit is geen datum. Schrijf 12.03.1980, 03.1980 of 1980.
panel-half-a-name = Op de envelop komt alleen dit te staan: schrijf voor- en achternaam.
panel-form = de naam op de envelop, voor iedereen
panel-form-usual = zoals gebruikelijk in dat land
panel-form-given-family = voornaam, achternaam
panel-form-family-first = achternaam, voornaam, vadersnaam
panel-form-dative = datief, als u die hebt ingevuld
panel-block-computed = Het adres zoals Kartka het schrijft
panel-block-own = Uw eigen regels
panel-block-edit = de regels zelf schrijven
panel-block-edited = Door u gewijzigd op { $date }
panel-block-back = terug naar het berekende adres

# A person by hand or by paste.
panel-add = Iemand toevoegen
panel-key-add = iemand toevoegen
panel-add-title = Wie moet een kaart krijgen?
panel-add-text = Plak een adres of bericht, of vul de velden in. Wat herkend wordt, staat eronder; kijk naar wat gemarkeerd is.
panel-paste-here = Plak hier een adres
panel-who = Wie
panel-where = Waar
panel-name = voornaam en achternaam
panel-right = dat klopt
panel-same-name = Er is al iemand met deze naam:
panel-leave-out = weglaten
panel-as-it-will-be = Het adres zoals het op de kaart komt
panel-not-yet = Beantwoord eerst wat er gevraagd wordt.
panel-keep = Bewaren en schrijven
panel-clear = velden leegmaken
panel-other-place = het is een andere plaats
panel-ours = Wat Kartka heeft
panel-text-says = Wat de tekst zegt
panel-take-ours = die van Kartka gebruiken
panel-take-theirs = die uit de tekst gebruiken
panel-taken = deze geldt
panel-cannot-take = Dit adres kan niet worden gebruikt: het is onvolledig of in Latijnse letters.
panel-place-search = gevangenis: nummer, plaats of postcode
panel-by-address = het staat er niet bij: adres invoeren
panel-address-text = Kartka kent deze plaats niet. Kijk elke regel na.
panel-is-it-this = Is het deze?
country-ru = Rusland

# What is known of a person, and since when.
panel-stay = In { $place } sinds de lijst van { $date }.
panel-stay-moved = In { $place } sinds de lijst van { $date }; eerder: { $before }.
panel-news = Nieuw in de lijst van { $date }: { $now }; eerder: { $before }.
panel-history = wat er bekend is, en sinds wanneer
panel-history-close = inklappen
panel-history-title = Wat er bekend is, en sinds wanneer
panel-arrested = Dag van arrestatie: { $date }.
panel-copy = Bronnen kopiëren
panel-list-differs = De lijst van { $date } geeft voor deze plaats een ander adres. Welk adres klopt?
panel-list-says = Wat de lijst zegt
panel-take-list = die van de lijst gebruiken

# The command line: which address of a place holds.
help-places-take-list = Het adres van de nieuwste lijst gebruiken, als het anders is dan het onze
help-places-keep-ours = Ons adres houden, wat de lijst ook zegt
cli-no-list-address = Geen lijst geeft voor deze plaats een ander adres dat gebruikt kan worden.

# A file of a kind that we do not know.
panel-columns-title = Wat staat er in de kolommen?
panel-columns-file =
    { PLURAL($n) ->
        [one] { $file }, { $number } rij
       *[other] { $file }, { $number } rijen
    }
panel-columns-text = Kijk waarvoor elke kolom is aangezien. Het wordt onthouden voor bestanden met dezelfde eerste regel.
panel-columns-rows = De eerste rijen
panel-columns-take = De lijst zo lezen
panel-encoding = Zijn de letters hieronder leesbaar? Kies anders een andere codering.
panel-block-again = weer uw eigen regels
