# The user's own picture and products.
own-picture = mijn afbeelding
own-picture-kept = mijn afbeelding { $n }
own-choose = Een eigen afbeelding …
own-limits = JPEG, PNG of WebP, tot 64 miljoen pixels; u kunt het bestand ook op dit venster slepen. Waar, wanneer en door wie de foto is gemaakt, komt niet in de kaart.
own-larger = Groter
own-smaller = Kleiner
own-fill = Kader vullen
own-whole = Helemaal tonen
own-hands = Sleep de afbeelding om die te verplaatsen; met het muiswiel wordt die groter of kleiner. Met de toetsen: pijlen, + en −.
own-keep = Deze afbeelding voor andere dagen bewaren
own-kept = De afbeelding ligt in de map van het programma, zonder plaats, datum en camera.
own-not-kept = Als het venster dichtgaat, is de afbeelding weg.
own-format = Dit bestand is geen JPEG, PNG of WebP. Sla uw afbeelding op in een van deze formaten en kies opnieuw.
own-damaged = Dit bestand is beschadigd of niet volledig. Haal de afbeelding opnieuw van de telefoon of de camera.
own-too-large = Deze afbeelding is te groot: { $width } × { $height } pixels. Tot 64 miljoen pixels kan worden afgedrukt, geen zijde langer dan 16.000.

own-product-measure = { $file }: { $what } is geen maat die papier kan hebben.
own-product-outside = { $file }: { $what } steekt buiten het veilige gebied van de kaart uit.
own-product-sheet = { $file }: de kaarten passen niet op het vel.

labels-own = Etiketten met eigen maten …
labels-first = Eerste vrije etiket: { $n }
labels-title = Etiketten met eigen maten
labels-how = Meet een vel in millimeters, of begin met een vel dat erop lijkt.
labels-called = Naam
labels-name = Mijn etiketten
labels-known = Zoals
labels-paper = Papier
labels-columns = Naast elkaar
labels-rows = Onder elkaar
labels-width = Etiket, breedte
labels-height = Etiket, hoogte
labels-left = Marge links
labels-top = Marge boven
labels-across = Stap opzij
labels-down = Stap omlaag
labels-number = Bij “{ $what }” hoort een getal.
labels-too-small = De etiketten zijn te klein voor een adres.
labels-no-room = Deze etiketten passen niet op het papier: kijk naar de marges en de stappen.
labels-trial = U ziet een proefvel. Sla het op, druk het op gewoon papier af en houd het tegen uw etiketten.
labels-keep = Etiketten bewaren
labels-close = Sluiten
product-to-measure = { $product } (eerst meten)
measure-first = Enveloppen van deze soort verschillen. Druk één vel af en kijk door uw venster voordat u er veel afdrukt.

help-card-crop = Het deel van uw eigen afbeelding dat wordt afgedrukt, in procenten van breedte en hoogte: links, boven, breedte, hoogte
cli-crop-drawing = Alleen een afbeelding uit een bestand kan worden bijgesneden.
