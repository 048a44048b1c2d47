# The user's own picture and products.
own-picture = mijn afbeelding
own-picture-kept = mijn afbeelding { $n }
own-choose = Een eigen afbeelding …
own-limits = JPEG, PNG of WebP, tot 64 miljoen pixels; u kunt het bestand ook op dit venster slepen. Waar, wanneer en door wie de foto is gemaakt, komt niet in de kaart.
own-larger = Groter
own-smaller = Kleiner
own-fill = Kader vullen
own-whole = Helemaal tonen
own-hands = Sleep de afbeelding om haar te verplaatsen; met het muiswiel wordt ze groter of kleiner. Met de toetsen: pijlen, + en −.
own-keep = Deze afbeelding voor andere dagen bewaren
own-kept = Ze ligt in de map van het programma, zonder plaats, datum en camera.
own-not-kept = Als het venster dichtgaat, is ze weg.
own-format = Dit bestand is geen JPEG, PNG of WebP. Sla uw afbeelding op in een van deze vormen en kies haar opnieuw.
own-damaged = Dit bestand is beschadigd of niet volledig. Haal de afbeelding opnieuw van de telefoon of de camera.
own-too-large = Deze afbeelding is te groot: { $width } × { $height } pixels. Tot 64 miljoen pixels kan worden afgedrukt, geen zijde langer dan 16.000.
