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
