# The card: src/gui/panel/card.

card-side-front = Vorne
card-side-back = Hinten
card-side-sheet = Bogen
card-side-page = Seite { $n }

card-drawing = Die Karte wird gezeichnet …
card-print-as = Format
card-text = Text
card-saving = Wird gespeichert …
card-saved = Gespeichert: { $file }
card-open = Öffnen
card-cannot-open = Kein Programm auf diesem Computer öffnet PDF-Dateien. Die Datei ist da.
card-pages = { PLURAL($n) ->
    [one] { $n } Seite
   *[other] { $n } Seiten
}
card-flip-long = beidseitig drucken, über die lange Kante gewendet
card-flip-short = beidseitig drucken, über die kurze Kante gewendet
card-silent = Nichts in der Datei verrät, wer sie gemacht hat.
card-fits = { $lines ->
    [0] Passt: keine Zeile mehr frei
   *[other] { PLURAL($lines) ->
        [one] Passt: noch { $lines } Zeile frei
       *[other] Passt: noch { $lines } Zeilen frei
    }
}
card-label-unchecked = Diese Maße sind nicht geprüft: Drucken Sie zuerst einen Bogen auf normales Papier.
card-product-to-measure = { $product } (erst messen)
card-measure-first = Umschläge dieser Art sind verschieden. Drucken Sie ein Blatt und sehen Sie durch Ihr Fenster, bevor Sie viele drucken.
card-cut-nothing = nichts zu schneiden

card-sender = Absender drucken
card-sender-hint = Name, Straße, Ort, Land
card-sender-advice = Ob Sie einen Absender angeben, entscheiden Sie. Manche Gefängnisse wollen einen, andere händigen Karten auch ohne aus. Eine Antwort ist nur an eine Adresse in Belarus wahrscheinlich. Fremde lesen Ihren Namen und Ihre Adresse: Lassen Sie sie weg, wenn es Ihnen oder jemand anderem dort schaden könnte.

card-picture = Bild
card-picture-none = kein Bild
card-picture-own = mein Bild
card-picture-own-kept = mein Bild { $n }
card-picture-choose = Ein eigenes Bild …
card-picture-limits = JPEG, PNG oder WebP, bis 64 Millionen Pixel; Sie können es auch auf dieses Fenster ziehen. Wo, wann und von wem es aufgenommen wurde, kommt nicht in die Karte.
card-picture-larger = Größer
card-picture-smaller = Kleiner
card-picture-fill = Rahmen füllen
card-picture-whole = Ganz zeigen
card-picture-how = Ziehen Sie das Bild, um es zu verschieben; mit dem Mausrad wird es größer oder kleiner. Mit den Tasten: Pfeile, + und −.
card-picture-keep = Dieses Bild für andere Tage behalten
card-picture-kept = Es liegt im Ordner des Programms, ohne Ort, Datum und Kamera.
card-picture-not-kept = Wenn das Fenster geschlossen wird, ist es weg.
card-picture-format = Diese Datei ist weder JPEG noch PNG noch WebP. Speichern Sie Ihr Bild in einem dieser Formate und wählen Sie es noch einmal.
card-picture-damaged = Diese Datei ist beschädigt oder unvollständig. Holen Sie das Bild noch einmal vom Telefon oder von der Kamera.
card-picture-too-large = Dieses Bild ist zu groß: { $width } × { $height } Pixel. Gedruckt werden können bis zu 64 Millionen Pixel (bei einem progressiven JPEG 24 Millionen), keine Seite länger als 16 000.
card-picture-scans = Dieses Bild baut sich in mehr als 20 Schritten auf. Speichern Sie es noch einmal als gewöhnliches JPEG, nicht als progressives.

card-hand-print = gedruckt
card-hand-script = wie von Hand

# Wie der Text einer Karte aussieht
card-hand-lines = Linien zum Schreiben
card-hand-trace = blass, zum Nachziehen

card-save = PDF speichern
card-save-as = Speichern unter …
card-save-anyway = Trotzdem speichern
card-save-back = Zurück zum Text

card-labels-own = Etiketten nach eigenen Maßen …
card-labels-first = Erstes freies Etikett: { $n }
card-labels-title = Etiketten nach eigenen Maßen
card-labels-how = Messen Sie einen Bogen in Millimetern, oder beginnen Sie mit einem ähnlichen.
card-labels-called = Name
card-labels-name = Meine Etiketten
card-labels-known = Wie
card-labels-paper = Papier
card-labels-columns = Nebeneinander
card-labels-rows = Untereinander
card-labels-width = Etikett, Breite
card-labels-height = Etikett, Höhe
card-labels-left = Rand links
card-labels-top = Rand oben
card-labels-across = Schritt quer
card-labels-down = Schritt abwärts
card-labels-number = „{ $what }“ braucht eine Zahl.
card-labels-too-small = Für eine Anschrift sind die Etiketten zu klein.
card-labels-no-room = Diese Etiketten finden auf dem Papier keinen Platz: Sehen Sie nach den Rändern und Schritten.
card-labels-trial = Sie sehen einen Probebogen. Speichern Sie ihn, drucken Sie ihn auf normales Papier und halten Sie ihn an Ihre Etiketten.
card-labels-keep = Etiketten behalten
card-labels-close = Schließen

card-sheet-first = Erste Seite
card-sheet-second = Zweite Seite
card-sheet-free = { PLURAL($n) ->
    [one] Ein Platz auf diesem Bogen bleibt frei.
   *[other] { $n } Plätze auf diesem Bogen bleiben frei.
}
