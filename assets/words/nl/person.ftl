# Somebody, above the letter: src/gui/panel/letter/person.

person-latin-age = { $name }, { $age }
person-birthday = { $days ->
    [0] Vandaag jarig, { $date }: wordt { $age }
    [1] Morgen jarig, { $date }: wordt { $age }
   *[other] { PLURAL($days) ->
        [one] Jarig op { $date }, over { $days } dag: wordt { $age }
       *[other] Jarig op { $date }, over { $days } dagen: wordt { $age }
    }
}
person-sentence = Vonnis: { $sentence }.
person-birthday-ageless = { $days ->
    [0] Vandaag jarig, { $date }
    [1] Morgen jarig, { $date }
   *[other] { PLURAL($days) ->
        [one] Jarig op { $date }, over { $days } dag
       *[other] Jarig op { $date }, over { $days } dagen
    }
}
person-born = Geboren: { $date }.
person-held = Dag { $number } in de gevangenis.
person-moved = In { $place }; eerder: { $before }.
person-confirmed = Bevestigd door de lijst van { $date }
person-one-source = Slechts één bron geeft dit adres
person-please-check = { PLURAL($days) ->
    [one] Graag controleren: stand van { $date }, { $days } dag geleden
   *[other] Graag controleren: stand van { $date }, { $days } dagen geleden
}
person-example = Een verzonnen persoon, om alles uit te proberen. Op de kaart staat dat het een voorbeeld is.
person-confirm-old = Ik heb het zelf gecontroleerd: deze persoon zit er nog
person-confirm-another-person = Ik heb het zelf gecontroleerd: dit is iemand anders
person-choose-another = Kies iemand die nog wacht.
person-nothing-to-take-back = U hebt over { $id } niets gezegd dat teruggenomen kan worden.
person-not-added = { $id } staat op een lijst: u kunt alleen mensen verwijderen die u zelf hebt toegevoegd. Is deze persoon vrij, zeg het dan: --freed --source TEXT
person-removed = Verwijderd: { $name }. Terughalen met: kartka person { $id } --restore
person-restored = { $name } is terug ({ $id }).
person-not-removed = U hebt niemand met de id { $id } verwijderd.
person-dative = naam in de datief («кому»), alleen als u die kent
person-birth = geboortedatum, of alleen het jaar
person-birth-wrong = Dit is geen datum. Schrijf 12.03.1980, 03.1980 of 1980.
person-half-a-name = Op de envelop komt alleen dit te staan: schrijf voor- en achternaam.
person-ours = Wat Kartka heeft
person-take-ours = die van Kartka gebruiken

# What is known of a person, and since when.
person-stay = In { $place } sinds de lijst van { $date }.
person-stay-moved = In { $place } sinds de lijst van { $date }; eerder: { $before }.
person-news = Nieuw in de lijst van { $date }: { $now }; eerder: { $before }.
person-arrested = Dag van arrestatie: { $date }.
person-copy = Bronnen kopiëren
person-list-differs = De lijst van { $date } geeft voor deze plaats een ander adres. Welk adres klopt?
person-list-says = Wat de lijst zegt
person-take-list = die van de lijst gebruiken
person-remove = deze persoon verwijderen
person-is-removed = { $name } is verwijderd.
person-restore = terughalen
person-removed-title = Door u verwijderd:
person-unknown-place = Lees een nieuwere lijst in: misschien staat daar waar. Kent u het adres, vul het dan in bij “Iemand toevoegen”.
person-no-address = Kent u het adres van deze plaats, vul het dan in op de pagina “Gegevens”, onder “Gevangenissen”.

person-place = In { $place }.
person-place-confirm = Ik heb het gecontroleerd: dit adres klopt
person-place-sources = Bronnen: { $sources }

# Waar een kaart op de post gaat, en in welke letters het adres staat.
person-posted-from = Land van verzending: { $country } · wijzigen
person-posted-from-where = Waar doet u de kaart op de post?
person-posted-from-unsaid = niet opgegeven

person-block-word = In het adres staat “{ $word }”: dat is geen plaats van detentie. Het is niet bewaard. Als het waar is, zeg het met --freed, --died of --unknown.
person-block-computed = Het adres zoals Kartka het schrijft
person-block-own = Uw eigen regels
person-block-edit = de regels zelf schrijven
person-block-edited = Door u gewijzigd op { $date }
person-block-back = terug naar het berekende adres
person-block-again = weer uw eigen regels

# What the user says of a person.
person-edit = iets verbeteren of aanvullen
person-edit-title = Uw verbeteringen en aanvullingen
person-edit-text = Wordt bewaard terwijl u typt en blijft staan als er een nieuwe lijst komt.
person-edit-close = sluiten

person-form = de naam op de envelop, voor iedereen
person-form-usual = zoals gebruikelijk in dat land
person-form-given-family = voornaam, achternaam
person-form-family-first = achternaam, voornaam, vadersnaam
person-form-dative = datief, als u die hebt ingevuld

person-history = wat er bekend is, en sinds wanneer
person-history-close = inklappen
person-history-title = Wat er bekend is, en sinds wanneer
