# Wat het venster zegt.
window-title = Kartka
zoom = { $percent }%
look-system = Uiterlijk: zoals het systeem
look-light = Uiterlijk: licht
look-dark = Uiterlijk: donker
look-strong-light = Uiterlijk: sterk contrast, licht
look-strong-dark = Uiterlijk: sterk contrast, donker

list-none = Nog geen lijst
list-age = { PLURAL($days) ->
    [one] Lijst van { $date }, { $days } dag oud
   *[other] Lijst van { $date }, { $days } dagen oud
}

# De kolom met mensen.
search = Zoek een naam of een plaats
filter-birthday = jarig binnen { $days } dagen
filter-place = plaats
filter-women = vrouwen
filter-men = mannen
sort-held = zit het langst vast
count = { PLURAL($n) ->
    [one] { $number } persoon
   *[other] { $number } mensen
}
count-birthday = { PLURAL($n) ->
    [one] { $number } persoon
   *[other] { $number } mensen, wie het eerst jarig is bovenaan
}
count-held = { PLURAL($n) ->
    [one] { $number } persoon
   *[other] { $number } mensen, wie het langst vastzit bovenaan
}
choose-for-me = kies voor mij
nobody-found = Niemand gevonden. Probeer minder letters, of een andere spelling.
show-everybody = iedereen tonen
cannot = Aan { $n } van de { $all } kunt u niet schrijven:
cannot-why = waarom?
why-close = terug naar de lijst
why-title = Aan wie u niet kunt schrijven, en waarom
why-more = { PLURAL($n) ->
    [one] en nog { $number }; met zoeken vindt u die
   *[other] en nog { $number }; met zoeken vindt u die
}
why-released = { $number } vrij
why-died = { $number } overleden
why-not-designated = { $number } niet erkend als politieke gevangene
why-unknown-status = { $number } van wie niemand zegt of ze nog vastzitten
why-unknown-place = { $number } van wie de lijst niet zegt waar ze zijn
why-at-liberty = { $number } op vrije voeten tot de straf begint
why-house-arrest = { $number } onder huisarrest
why-no-address = { $number } op plaatsen zonder bekend postadres
why-historic = { $number } op plaatsen die verhuisd zijn: bevestig het adres
why-disputed = { $number } op plaatsen waarover de bronnen het niet eens zijn: bevestig het adres
why-old = { $number } alleen bekend van een oude lijst: per kaart te bevestigen

# Hoe het met iemand staat, in een of twee woorden.
state-checked = gecontroleerd
state-one-source = plaats: één bron
state-please-check = { PLURAL($days) ->
    [one] { $days } dag oud
   *[other] { $days } dagen oud
}
state-old = { PLURAL($days) ->
    [one] { $days } dag oud: bevestig
   *[other] { $days } dagen oud: bevestig
}
state-released = vrij
state-died = overleden
state-not-designated = niet erkend
state-unknown-status = niemand weet het
state-unknown-place = plaats onbekend
state-at-liberty = nog niet gevangen
state-house-arrest = huisarrest
state-no-address = geen adres
state-historic = plaats verhuisd
state-disputed = adres onzeker
state-old-record = oud
example = voorbeeld
row-birthday = { $days ->
    [0] vandaag jarig
    [1] morgen
   *[other] { PLURAL($days) ->
        [one] over { $days } dag
       *[other] over { $days } dagen
    }
}

# De drie stappen van een smal venster.
step-choose = Kiezen
step-write = Schrijven
step-print = Afdrukken

# De persoon.
person-latin-age = { $name }, { $age }
person-birthday = { $days ->
    [0] Vandaag jarig, { $date }: { $age } jaar
    [1] Morgen jarig, { $date }: { $age } jaar
   *[other] { PLURAL($days) ->
        [one] Jarig op { $date }, over { $days } dag: { $age } jaar
       *[other] Jarig op { $date }, over { $days } dagen: { $age } jaar
    }
}
person-sentence = Vonnis: { $sentence }.
person-born = Geboren: { $date }.
person-held = Dag { $number } in de gevangenis.
person-place = In { $place }.
person-moved = In { $place }; eerder: { $before }.
person-confirmed = Bevestigd door de lijst van { $date }
person-one-source = Maar één bron geeft dit adres
person-please-check = { PLURAL($days) ->
    [one] Graag controleren: stand van { $date }, { $days } dag geleden
   *[other] Graag controleren: stand van { $date }, { $days } dagen geleden
}
person-example = Een verzonnen persoon, om alles uit te proberen. Op de kaart staat dat het een voorbeeld is.
confirm-old = Ik heb het zelf gecontroleerd: deze persoon zit er nog
choose-another = Kies iemand die nog wacht.
place-confirm = Ik heb het gecontroleerd: dit adres klopt
place-sources = Bronnen: { $sources }

# De brief.
choose-title = Wie hoort er vandaag van u?
choose-text = Kies iemand uit de lijst. Met de pijltjestoetsen gaat u van de een naar de ander.
all-templates = alle { $n } …
language-ru = Русский
language-be = Беларуская
write-as = Wie schrijft
writer-he = hij
writer-she = zij
writer-we = wij
undo = Ongedaan maken  Ctrl Z
ask-sex = De lijst zegt het niet: is { $name } een vrouw of een man?
ask-woman = een vrouw
ask-man = een man
ask-writer = Wie schrijft? Kies hierboven “hij”, “zij” of “wij”, dan past de tekst zich aan.
ask-language = Deze tekst is er nog niet in deze taal.
ask-name = De voornaam van deze persoon, in de letters van de kaart
ask-name-hint = Voornaam
ask-known = De voor- en achternaam van deze persoon, in de letters van de kaart
ask-known-hint = Voor- en achternaam
ask-me = Uw voornaam, in de letters van de kaart
ask-me-hint = Bijvoorbeeld Анна
ask-town = Uw woonplaats, in de letters van de kaart
ask-town-hint = Bijvoorbeeld Утрехт
ask-animal = De naam van uw dier
ask-animal-hint = Bijvoorbeeld Мурка
ask-age = Hoe oud deze persoon op de volgende verjaardag wordt
ask-age-hint = Een getal
ask-month = De maand
ask-month-hint = Bijvoorbeeld ноябрь
text-empty = Schrijf hier, in het Russisch of Belarussisch.
own-words = eigen woorden
delivery = Of een kaart aankomt, is nooit zeker. Maar mensen horen dat er iets gekomen is, en dat telt.

# Een lijst die binnenkomt.
first-title = Haal de lijst van vandaag
first-text = Deze mensen zijn verzonnen, zodat u alles kunt uitproberen.
first-page = Open prisoners.spring96.org/en/list in een browser, download de lijst als CSV en sleep het bestand naar dit venster.
first-choose = Bestand kiezen
list-choose = Lijst kiezen
list-reading = De lijst wordt gelezen …
list-failed = Dit bestand kan niet worden overgenomen
list-read = Dit staat er in de lijst
list-taken = De lijst is overgenomen
list-file = { $file }, stand van { $date }
list-taken-file = { $file }
list-take = Deze mensen overnemen
list-not-now = Niet nu
list-close = Sluiten
report-rows = { PLURAL($n) ->
    [one] { $number } rij
   *[other] { $number } rijen
}
report-active = { PLURAL($n) ->
    [one] { $number } persoon zit in de gevangenis
   *[other] { $number } mensen zitten in de gevangenis
}
report-sendable = { PLURAL($n) ->
    [one] Aan { $number } persoon kunt u schrijven
   *[other] Aan { $number } mensen kunt u schrijven
}
report-address-differs = { PLURAL($n) ->
    [one] { $number } adres wijkt af van het onze; beide blijven bewaard
   *[other] { $number } adressen wijken af van de onze; beide blijven bewaard
}
report-unlisted = { PLURAL($n) ->
    [one] { $number } persoon op een plaats die wij niet kennen, zonder adres
   *[other] { $number } mensen op plaatsen die wij niet kennen, zonder adres
}
report-sex-missing = { PLURAL($n) ->
    [one] Van { $number } persoon zegt de lijst niet of het een vrouw of een man is; u krijgt de vraag
   *[other] Van { $number } mensen zegt de lijst niet of het een vrouw of een man is; u krijgt de vraag
}
report-lookalike = { PLURAL($n) ->
    [one] { $number } groep mensen met dezelfde naam en geboortedatum; uit elkaar gehouden
   *[other] { $number } groepen mensen met dezelfde naam en geboortedatum; uit elkaar gehouden
}
report-hidden = { PLURAL($n) ->
    [one] In { $number } naam stonden onzichtbare tekens; die zijn weggehaald
   *[other] In { $number } namen stonden onzichtbare tekens; die zijn weggehaald
}
report-skipped = { PLURAL($n) ->
    [one] { $number } rij is overgeslagen:
   *[other] { $number } rijen zijn overgeslagen:
}
report-skipped-more = { PLURAL($n) ->
    [one] en nog { $number }
   *[other] en nog { $number }
}

# De kaart.
side-front = Voorkant
side-back = Achterkant
side-sheet = Vel
card-drawing = De kaart wordt getekend …
print-as = Formaat
card-text = Tekst
card-picture = Afbeelding
picture-none = geen afbeelding
hand-print = gedrukt
hand-script = als met de hand
save = Pdf opslaan
save-as = Opslaan als …
save-anyway = Toch opslaan
save-back = Terug naar de tekst
saving = Bezig met opslaan …
saved = Opgeslagen: { $file }
open = Openen
cannot-open = Geen programma op deze computer opent pdf-bestanden. Het bestand staat er.
card-pages = { PLURAL($n) ->
    [one] { $n } pagina
   *[other] { $n } pagina’s
}
flip-long = dubbelzijdig afdrukken, omslaan langs de lange kant
flip-short = dubbelzijdig afdrukken, omslaan langs de korte kant
card-silent = Niets in het bestand verraadt wie het gemaakt heeft.
fits = { $lines ->
    [0] Past: geen regel meer over
   *[other] { PLURAL($lines) ->
        [one] Past: nog { $lines } regel over
       *[other] Past: nog { $lines } regels over
    }
}
