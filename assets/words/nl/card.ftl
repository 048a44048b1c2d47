# Wat er van een kaart gezegd wordt.
finding-text-too-long = { PLURAL($lines) ->
    [one] { $lines } regel ({ $characters } tekens) past niet, ook niet in het kleinste lettertype.
   *[other] { $lines } regels ({ $characters } tekens) passen niet, ook niet in het kleinste lettertype.
}
finding-address-too-long = { PLURAL($lines) ->
    [one] { $lines } regel van het adres past niet.
   *[other] { $lines } regels van het adres passen niet.
}
finding-no-glyph = Geen van onze lettertypen heeft het teken “{ $letter }” ({ $code }).
finding-sender-too-long = Regels van de afzender die niet passen: { $lines }.
finding-caption-too-long = De regel onder de afbeelding is te lang.
finding-coarse-picture = De afbeelding wordt korrelig: { $ppi } pixels per inch. Vanaf 200 is de afdruk goed.

product-postcard-a6 = Ansichtkaart A6, één per pagina
product-postcard-a6-4up = Ansichtkaart A6, vier op A4
product-postcard-a6-2up = Ansichtkaart A6, twee op A4
product-postcard-a6-print-shop = Ansichtkaart A6 voor de drukker
product-postcard-us-4up = US-kaart, vier op US Letter
product-card-a6-folded = Dubbele kaart A6, twee op A4
product-card-a5-folded = Dubbele kaart A5 uit A4
product-letter-a4-b = Brief A4, venster (DIN 5008 B)
product-letter-a4-a = Brief A4, venster (DIN 5008 A)
product-letter-us-10 = Brief US Letter, venster #10
product-envelope-c6 = Envelop C6
product-envelope-c5 = Envelop C5
product-envelope-dl = Envelop DL
product-envelope-c6-5 = Envelop C6/5
product-envelope-us-10 = Envelop US #10
product-copy-sheet = Overschrijfblad, A4
product-copy-sheet-us = Overschrijfblad, US Letter
product-case-sheet = Verhaal om voor te lezen, A4
product-labels = Etiketten { $name }, { $columns } × { $rows }

# Hoe de tekst van een kaart eruitziet
hand-lines = lijnen om op te schrijven
hand-trace = licht, om over te trekken
label-unchecked = Deze maten zijn niet gecontroleerd: druk eerst één vel op gewoon papier af.
sender-advice = Of u een afzender vermeldt, kiest u zelf. Sommige gevangenissen willen er een; andere geven kaarten ook zonder door. Een antwoord is alleen waarschijnlijk aan een adres in Belarus. Vreemden lezen uw naam en adres: laat ze weg als het u of iemand anders daar kan schaden.
calibration-how = Druk deze pagina dubbelzijdig af, zonder schaling. Meet van elke rand van het papier tot de dikke lijn ernaast: 20 mm als de printer precies uitkomt. Vul in wat u gemeten hebt, voor de eerste kant en voor de tweede.

template-unclosed = In de tekst, teken { $start } tot { $end }: hier staat {"{"} zonder {"}"}. Schrijf {"{{"} voor de accolade zelf.
template-stray = In de tekst, teken { $start } tot { $end }: hier staat {"}"} zonder {"{"}. Schrijf {"}}"} voor de accolade zelf.
template-unknown-field = In de tekst, teken { $start } tot { $end }: er is geen invulplek met de naam “{ $name }”.
template-forms = In de tekst, teken { $start } tot { $end }: vormen die nodig zijn: { $wanted }; vormen die er staan: { $found }.

# Een eigen bestand dat zo niet te lezen is
fault = { $file }, regel { $line }, kolom { $column }: { $what }
fault-form = zo hoort een dergelijk bestand er niet uit te zien ({ $what })
fault-unclosed = {"{"} zonder {"}"}
fault-stray = {"}"} zonder {"{"}
fault-unknown-field = er is geen invulplek met de naam “{ $name }”
fault-forms = vormen die nodig zijn: { $wanted }; vormen die er staan: { $found }
fault-occasion = er is geen gelegenheid met de naam “{ $name }”
fault-kind = er is geen soort met de naam “{ $name }”
fault-month = { $n } is geen maand
fault-no-language = in geen enkele taal is elke alinea geschreven
