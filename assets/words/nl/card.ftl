# The card: src/gui/panel/card.

card-side-front = Voorkant
card-side-back = Achterkant
card-side-sheet = Vel
card-side-page = Pagina { $n }

card-drawing = De kaart wordt getekend …
card-print-as = Formaat
card-text = Tekst
card-saving = Bezig met opslaan …
card-saved = Opgeslagen: { $file }
card-open = Openen
card-cannot-open = Geen programma op deze computer opent pdf-bestanden. Het bestand staat er.
card-pages = { PLURAL($n) ->
    [one] { $n } pagina
   *[other] { $n } pagina’s
}
card-flip-long = dubbelzijdig afdrukken, omslaan langs de lange kant
card-flip-short = dubbelzijdig afdrukken, omslaan langs de korte kant
card-silent = Niets in het bestand verraadt wie het gemaakt heeft.
card-fits = { $lines ->
    [0] Past: geen regel meer over
   *[other] { PLURAL($lines) ->
        [one] Past: nog { $lines } regel over
       *[other] Past: nog { $lines } regels over
    }
}
card-label-unchecked = Deze maten zijn niet gecontroleerd: druk eerst één vel op gewoon papier af.
card-product-to-measure = { $product } (eerst meten)
card-measure-first = Enveloppen van deze soort verschillen. Druk één vel af en kijk door uw venster voordat u er veel afdrukt.
card-cut-nothing = niets te snijden

card-sender = afzender afdrukken
card-sender-hint = Naam, straat, plaats, land
card-sender-advice = Of u een afzender vermeldt, kiest u zelf. Sommige gevangenissen willen er een; andere geven kaarten ook zonder door. Een antwoord is alleen waarschijnlijk aan een adres in Belarus. Vreemden lezen uw naam en adres: laat ze weg als het u of iemand anders daar kan schaden.

card-picture = Afbeelding
card-picture-none = geen afbeelding
card-picture-own = mijn afbeelding
card-picture-own-kept = mijn afbeelding { $n }
card-picture-choose = Een eigen afbeelding …
card-picture-limits = JPEG, PNG of WebP, tot 64 miljoen pixels; u kunt het bestand ook op dit venster slepen. Waar, wanneer en door wie de foto is gemaakt, komt niet in de kaart.
card-picture-larger = Groter
card-picture-smaller = Kleiner
card-picture-fill = Kader vullen
card-picture-whole = Helemaal tonen
card-picture-how = Sleep de afbeelding om die te verplaatsen; met het muiswiel wordt die groter of kleiner. Met de toetsen: pijlen, + en −.
card-picture-keep = Deze afbeelding voor andere dagen bewaren
card-picture-kept = De afbeelding ligt in de map van het programma, zonder plaats, datum en camera.
card-picture-not-kept = Als het venster dichtgaat, is de afbeelding weg.
card-picture-format = Dit bestand is geen JPEG, PNG of WebP. Sla uw afbeelding op in een van deze formaten en kies opnieuw.
card-picture-damaged = Dit bestand is beschadigd of niet volledig. Haal de afbeelding opnieuw van de telefoon of de camera.
card-picture-too-large = Deze afbeelding is te groot: { $width } × { $height } pixels. Tot 64 miljoen pixels kan worden afgedrukt (bij een progressieve JPEG 24 miljoen), geen zijde langer dan 16.000.
card-picture-scans = Deze afbeelding wordt in meer dan 20 stappen opgebouwd. Sla haar opnieuw op als gewone JPEG, niet als progressieve.

card-hand-print = gedrukt
card-hand-script = als met de hand

# Hoe de tekst van een kaart eruitziet
card-hand-lines = lijnen om op te schrijven
card-hand-trace = licht, om over te trekken

card-save = Pdf opslaan
card-save-as = Opslaan als …
card-save-anyway = Toch opslaan
card-save-back = Terug naar de tekst

card-labels-own = Etiketten met eigen maten …
card-labels-first = Eerste vrije etiket: { $n }
card-labels-title = Etiketten met eigen maten
card-labels-how = Meet een vel in millimeters, of begin met een vel dat erop lijkt.
card-labels-called = Naam
card-labels-name = Mijn etiketten
card-labels-known = Zoals
card-labels-paper = Papier
card-labels-columns = Naast elkaar
card-labels-rows = Onder elkaar
card-labels-width = Etiket, breedte
card-labels-height = Etiket, hoogte
card-labels-left = Marge links
card-labels-top = Marge boven
card-labels-across = Stap opzij
card-labels-down = Stap omlaag
card-labels-number = Bij “{ $what }” hoort een getal.
card-labels-too-small = De etiketten zijn te klein voor een adres.
card-labels-no-room = Deze etiketten passen niet op het papier: kijk naar de marges en de stappen.
card-labels-trial = U ziet een proefvel. Sla het op, druk het op gewoon papier af en houd het tegen uw etiketten.
card-labels-keep = Etiketten bewaren
card-labels-close = Sluiten

card-sheet-first = Eerste kant
card-sheet-second = Tweede kant
card-sheet-free = { PLURAL($n) ->
    [one] Eén plaats op dit vel blijft leeg.
   *[other] { $n } plaatsen op dit vel blijven leeg.
}
