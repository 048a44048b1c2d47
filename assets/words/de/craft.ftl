# The user's own picture and products.
own-picture = mein Bild
own-picture-kept = mein Bild { $n }
own-choose = Ein eigenes Bild …
own-limits = JPEG, PNG oder WebP, bis 64 Millionen Pixel; Sie können es auch auf dieses Fenster ziehen. Wo, wann und von wem es aufgenommen wurde, kommt nicht in die Karte.
own-larger = Größer
own-smaller = Kleiner
own-fill = Rahmen füllen
own-whole = Ganz zeigen
own-hands = Ziehen Sie das Bild, um es zu verschieben; mit dem Mausrad wird es größer oder kleiner. Mit den Tasten: Pfeile, + und −.
own-keep = Dieses Bild für andere Tage behalten
own-kept = Es liegt im Ordner des Programms, ohne Ort, Datum und Kamera.
own-not-kept = Wenn das Fenster geschlossen wird, ist es weg.
own-format = Diese Datei ist weder JPEG noch PNG noch WebP. Speichern Sie Ihr Bild in einem dieser Formate und wählen Sie es noch einmal.
own-damaged = Diese Datei ist beschädigt oder unvollständig. Holen Sie das Bild noch einmal vom Telefon oder von der Kamera.
own-too-large = Dieses Bild ist zu groß: { $width } × { $height } Pixel. Gedruckt werden können bis zu 64 Millionen Pixel, keine Seite länger als 16 000.

own-product-measure = { $file }: { $what } ist kein Maß, das Papier haben kann.
own-product-outside = { $file }: { $what } ragt über den sicheren Bereich der Karte hinaus.
own-product-sheet = { $file }: Die Karten finden auf dem Bogen keinen Platz.

labels-own = Etiketten nach eigenen Maßen …
labels-first = Erstes freies Etikett: { $n }
labels-title = Etiketten nach eigenen Maßen
labels-how = Messen Sie einen Bogen in Millimetern, oder beginnen Sie mit einem ähnlichen.
labels-called = Name
labels-name = Meine Etiketten
labels-known = Wie
labels-paper = Papier
labels-columns = Nebeneinander
labels-rows = Untereinander
labels-width = Etikett, Breite
labels-height = Etikett, Höhe
labels-left = Rand links
labels-top = Rand oben
labels-across = Schritt quer
labels-down = Schritt abwärts
labels-number = „{ $what }“ braucht eine Zahl.
labels-too-small = Für eine Anschrift sind die Etiketten zu klein.
labels-no-room = Diese Etiketten finden auf dem Papier keinen Platz: Sehen Sie nach den Rändern und Schritten.
labels-trial = Sie sehen einen Probebogen. Speichern Sie ihn, drucken Sie ihn auf normales Papier und halten Sie ihn an Ihre Etiketten.
labels-keep = Etiketten behalten
labels-close = Schließen
product-to-measure = { $product } (erst messen)
measure-first = Umschläge dieser Art sind verschieden. Drucken Sie ein Blatt und sehen Sie durch Ihr Fenster, bevor Sie viele drucken.

help-card-crop = Der Teil Ihres eigenen Bildes, der gedruckt wird, in Prozent von Breite und Höhe: links, oben, Breite, Höhe
cli-crop-drawing = Zuschneiden lässt sich nur ein Bild aus einer Datei.
