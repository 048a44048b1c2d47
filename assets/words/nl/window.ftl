# Wat het venster zegt.
window-title = Kartka
zoom = { $percent }%
look-system = zoals het systeem
look-light = licht
look-dark = donker
look-strong-light = sterk contrast, licht
look-strong-dark = sterk contrast, donker

list-none = Nog geen lijst
list-age = { $days ->
    [0] Lijst van vandaag, { $date }
   *[other] { PLURAL($days) ->
        [one] Lijst van { $date }, { $days } dag oud
       *[other] Lijst van { $date }, { $days } dagen oud
    }
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
why-namesake = { $number } met de naam van iemand die vrij is: kaart voor kaart te bevestigen
why-unlisted = { $number } niet meer op de lijst: kaart voor kaart te bevestigen
why-missing-field = { $number } zonder iets wat de post daar wil
why-clock-behind = { $number } wachten: controleer de datum van de computer
why-old = { $number } alleen bekend van een oude lijst: per kaart te bevestigen

# Hoe het met iemand staat, in een of twee woorden.
state-checked = gecontroleerd
state-one-source = één bron
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
state-namesake = zelfde naam?
state-unlisted = niet meer op de lijst
state-missing-field = er ontbreekt iets
state-clock-behind = datum van de computer?
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
    [0] Vandaag jarig, { $date }: wordt { $age }
    [1] Morgen jarig, { $date }: wordt { $age }
   *[other] { PLURAL($days) ->
        [one] Jarig op { $date }, over { $days } dag: wordt { $age }
       *[other] Jarig op { $date }, over { $days } dagen: wordt { $age }
    }
}
person-sentence = Vonnis: { $sentence }.
person-born = Geboren: { $date }.
person-held = Dag { $number } in de gevangenis.
person-place = In { $place }.
person-moved = In { $place }; eerder: { $before }.
person-confirmed = Bevestigd door de lijst van { $date }
person-one-source = Slechts één bron geeft dit adres
person-please-check = { PLURAL($days) ->
    [one] Graag controleren: stand van { $date }, { $days } dag geleden
   *[other] Graag controleren: stand van { $date }, { $days } dagen geleden
}
person-example = Een verzonnen persoon, om alles uit te proberen. Op de kaart staat dat het een voorbeeld is.
confirm-old = Ik heb het zelf gecontroleerd: deze persoon zit er nog
confirm-another-person = Ik heb het zelf gecontroleerd: dit is iemand anders
choose-another = Kies iemand die nog wacht.
place-confirm = Ik heb het gecontroleerd: dit adres klopt
place-sources = Bronnen: { $sources }

# Waar een kaart op de post gaat, en in welke letters het adres staat.
posted-from = Land van verzending: { $country } · wijzigen
posted-from-where = Waar doet u de kaart op de post?
country-none = niet opgegeven
script-destination = cyrillisch
script-both = cyrillisch, plaats ook Latijns
script-latin = Latijns
country-at = Oostenrijk
country-be = België
country-by = Belarus
country-ca = Canada
country-ch = Zwitserland
country-cz = Tsjechië
country-de = Duitsland
country-ee = Estland
country-fi = Finland
country-fr = Frankrijk
country-gb = Verenigd Koninkrijk
country-ge = Georgië
country-ie = Ierland
country-lt = Litouwen
country-lv = Letland
country-nl = Nederland
country-no = Noorwegen
country-pl = Polen
country-se = Zweden
country-ua = Oekraïne
country-us = Verenigde Staten

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
anew = opnieuw
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
ask-animal = De naam van uw huisdier
ask-animal-hint = Bijvoorbeeld Мурка
ask-age = Hoe oud deze persoon op de volgende verjaardag wordt
ask-age-hint = Een getal
ask-month = De maand
ask-month-hint = Bijvoorbeeld ноябрь
text-empty = Schrijf hier, in het Russisch of Belarussisch.
own-words = eigen woorden
# Zinnen uit de verzameling.
add-sentence = Een zin toevoegen:
surprise-me = verras me
right = Niets waar een censor naar zoekt
right-woman-he = Klopt voor een vrouw, geschreven door een man · niets waar een censor naar zoekt
right-woman-she = Klopt voor een vrouw, geschreven door een vrouw · niets waar een censor naar zoekt
right-woman-we = Klopt voor een vrouw, geschreven door meerdere mensen · niets waar een censor naar zoekt
right-man-he = Klopt voor een man, geschreven door een man · niets waar een censor naar zoekt
right-man-she = Klopt voor een man, geschreven door een vrouw · niets waar een censor naar zoekt
right-man-we = Klopt voor een man, geschreven door meerdere mensen · niets waar een censor naar zoekt
advice-more = en nog { $n }
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
side-page = Pagina { $n }
card-sender = afzender afdrukken
card-sender-hint = Naam, straat, plaats, land
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

# De pagina’s van het venster.
page-write = Schrijven
page-dates = Datums
page-several = Meer kaarten
page-several-n = Meer kaarten ({ $n })
page-data = Gegevens
page-help = Hulp

# Een nieuwe lijst over een oudere.
changes-title = Wat de nieuwe lijst verandert
changes-more = { PLURAL($n) ->
    [one] nog { $n }
   *[other] nog { $n }
}
changes-fewer = minder tonen

# De pagina met datums.
dates-title = Verjaardagen en ronde dagen
dates-months = { PLURAL($n) ->
    [one] { $n } maand
   *[other] { $n } maanden
}
dates-way = Een kaart is onderweg ongeveer
dates-way-hint = ?
dates-way-days = dagen (uw postbedrijf en wie al eerder schreef, weten dat het best)
dates-week = Week van { $date }
dates-day = { $date }
dates-birthday = wordt { $age }
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

# Hulp.
help-title = Zo gaat het
help-list = De lijst
help-list-text =
    Kartka gaat nooit het internet op. Open prisoners.spring96.org in een browser, download de lijst met mensen als CSV-bestand en sleep het bestand naar dit venster, of kies het met Ctrl O.
    Vaak worden veel mensen tegelijk vrijgelaten of overgeplaatst; na een paar weken is een lijst oud. Haal een nieuwe voordat u schrijft; Kartka laat zien wat er veranderd is.
help-list-source = De aantallen en namen zijn van het mensenrechtencentrum Viasna, in uw eigen kopie.
help-write = Wat u kunt schrijven
help-write-text =
    Schrijf in het Russisch of Belarussisch, kort en vriendelijk: wie u bent, uw woonplaats, het weer, dieren, boeken, muziek, eten, grapjes, wensen voor gezondheid en kracht.
    De kant-en-klare teksten hebben de juiste vormen voor wie leest en wie schrijft. Naast elke regel leest u wat er staat.
    Een handgeschreven kaart betekent het meest. Druk de afbeelding en het adres af, en schrijf de tekst met de pen over.
help-write-source = Naar de handleidingen van Libereco en PEN Belarus.
help-not = Wat u beter niet schrijft
help-not-text =
    Niets over politiek, de zaak, de aanklacht, de oorlog, andere gevangenen of organisaties; geen leuzen; geen vreemde woorden, afkortingen, emoji of stickers.
    Kartka zoekt zulke woorden en zegt waarom. Kartka houdt u nooit tegen: u beslist.
help-not-source = Elk advies noemt zijn bron.
help-print = Afdrukken
help-print-text =
    Druk af op 100%, zonder “passend maken”. Kies bij dubbelzijdige kaarten de kant waarlangs het papier volgens Kartka wordt omgeslagen, en snijd langs de merktekens.
help-post = Versturen
help-post-text =
    Het adres staat zoals de post van Belarus het vraagt: alles cyrillisch, het land in Latijnse letters op de laatste regel. Plak een postzegel in het vak; wat die kost, weet uw postbedrijf.
    Of een kaart aankomt, is nooit zeker. Brieven worden door een censor gelezen, en sommige komen nooit aan. Maar mensen horen dat er iets gekomen is, en dat telt.
help-post-source = Wereldpostunie, adresblad voor Belarus; de handleidingen van steungroepen.
help-safe = Veiligheid
help-safe-text =
    Niets verlaat deze computer. Op een kaart staat geen naam van een programma, geen afzender, geen datum. Schrijf uw eigen naam en adres alleen als u dat wilt; of het helpt, daarover zijn de handleidingen het niet eens.
help-keys = Toetsen
help-keys-text = Alles kan zonder muis.
key-search = naar het zoekveld
key-step = de volgende persoon, de vorige
key-open = een lijst openen
key-save = de kaart als pdf opslaan
key-turn = de kaart omdraaien
key-undo = terugnemen, opnieuw doen
key-tab = naar het volgende, naar het vorige
key-pages = naar de pagina’s Schrijven, Datums, Meer kaarten, Gegevens
key-zoom = groter, kleiner, zoals het was
key-help = deze pagina
key-back = terug naar het schrijven

# Eén tekst aan meerdere mensen.
several-title = Eén tekst aan meerdere mensen
several-empty = Hier is nog niemand. Op de pagina met datums vinkt u mensen aan en schrijft u hun in één keer.
several-drafts = Wie al een eigen tekst heeft, krijgt die.
several-save = { PLURAL($n) ->
    [one] { $n } kaart als één pdf opslaan
   *[other] { $n } kaarten als één pdf opslaan
}
several-stop = Stoppen
several-clear = deze pagina leegmaken
several-making = De kaarten worden gemaakt …
several-saved = { PLURAL($n) ->
    [one] { $n } kaart opgeslagen: { $file }
   *[other] { $n } kaarten opgeslagen: { $file }
}
several-ready = klaar
several-own = met een eigen tekst
several-writer = wie schrijft? hij, zij of wij
several-sex = een vrouw of een man? openen en aangeven
several-blank = er is nog iets in te vullen: openen en aangeven
several-remove = niet nu

# Lijsten, plaatsen, instellingen, bestanden.
data-title = Gegevens en instellingen
data-lists = Lijsten
data-list = { PLURAL($n) ->
    [one] { $number } persoon uit { $file }
   *[other] { $number } mensen uit { $file }
}
data-program = Taal en uiterlijk
data-places = Plaatsen om te bevestigen
data-places-text = Over deze adressen zijn de bronnen het niet eens, of de plaats zou verhuisd zijn. Er gaat geen kaart naartoe tot u het hebt gecontroleerd.
place-historic = Deze plaats zou verhuisd zijn.
place-disputed = De bronnen zijn het niet eens.
place-right = Ik heb het gecontroleerd: het klopt
place-unsure = niet zeker
data-files = Bestanden
data-folder = Lijsten, concepten en instellingen: { $folder }
data-cards = Kaarten die klaar zijn: { $folder }
data-private = Niets hiervan verlaat deze computer. Kartka houdt niet bij aan wie u hebt geschreven; een tekst die u begonnen bent, blijft als concept bewaard tot u hem verwijdert.
forget = Alles verwijderen …
forget-sure = Lijsten, concepten, instellingen en wat u over plaatsen hebt aangegeven, worden van deze computer verwijderd. Kaarten die klaar zijn, blijven. Dit kan niet ongedaan worden gemaakt.
forget-yes = Alles verwijderen
forget-no = Bewaren
