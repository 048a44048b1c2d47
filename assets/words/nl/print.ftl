# Opdrachten, afdrukken, kalibratie.
help-card-keep-job = Bewaar in dit bestand wat er is afgedrukt, zodat dezelfde kaarten nog eens kunnen worden afgedrukt. Het zegt wie aan wie schreef: bewaar het alleen waar niemand anders het kan lezen
help-reprint = Kaarten van een bewaarde opdracht opnieuw maken: dezelfde teksten, de adressen van vandaag
help-reprint-job = De opdracht, zoals card --keep-job die bewaart; - leest de standaardinvoer
help-reprint-cards = Alleen deze kaarten: 417, of 12-19, of 3,5; zonder dit allemaal
help-reprint-first = Het eerste etiket dat nog vrij is
help-reprint-confirmed = U hebt oude gegevens, en wat sindsdien veranderd is, zelf gecontroleerd
help-reprint-another-person = Dit zijn andere mensen dan degenen die net zo heten
help-reprint-anyway = De pdf ook maken als er iets niet past of een letter ontbreekt
help-reprint-json = Antwoorden als JSON: de bestanden, wie is overgeslagen en waarom
help-card-json = Antwoorden als JSON: de bestanden, wie is overgeslagen en waarom
help-reprint-output = De pdf die geschreven wordt
job-other-paper = { $id } wordt nu op ander papier afgedrukt dan toen. Maak de kaarten opnieuw.
job-number = “{ $part }” is geen nummer van een kaart. Schrijf 417, of 12-19, of 3,5.
job-beyond = Er is geen kaart { $number }: de opdracht heeft de kaarten 1 tot en met { $n }.
job-nobody = niemand op de lijsten van nu heeft de id waar deze kaart heen ging
job-moved = zit sindsdien ergens anders vast. Het adres van vandaag: { $now }.
job-other-name = heette { $before } toen de kaart werd gemaakt; vandaag staat er { $now } op de lijst.
job-other-address = heeft nu een ander adres. Toen: { $before }. Vandaag: { $now }.
job-confirm = Hebt u het zelf gecontroleerd, voeg dan --confirmed toe.
job-none = Geen van deze kaarten kan vandaag weg. Er is geen pdf geschreven.
several-changed = Sinds deze kaarten werden gemaakt, is er iets veranderd. Hebt u ernaar gekeken, dan kunnen ze met de namen en adressen van vandaag worden gemaakt:
several-today = Maken met de adressen van vandaag

# Hoe ver een lange opdracht is. { $done } en { $of } zijn kaarten.
print-progress-cli = { $done } van { $of }, nog ongeveer { $seconds } s. Ctrl C stopt; er wordt niets half geschreven.

# Printers.
help-card-printer = De pdf rechtzetten voor deze printer, naar wat bewaard is met: kartka printer NAAM --measured-front …
help-job-print = Een pdf die klaar is naar een printer sturen, op het juiste papier en zonder schalen; waar geen afdruksysteem is, hem openen
help-job-print-file = De pdf, zoals hij is
help-job-print-printer = De printer; zonder dit de gebruikelijke. Zie: kartka printer
help-job-print-sides = Eén kant of beide, omgeslagen langs de lange of de korte kant; zonder dit zoals de pdf vraagt
help-printer = Zeggen welke printers er zijn, en bewaren wat op een ervan is gemeten
help-printer-name = De printer, bij naam
help-printer-measured-front = Wat u op kant 1 van zijn testpagina hebt gemeten, in mm
help-printer-measured-back = Wat u op kant 2 van zijn testpagina hebt gemeten, in mm
help-printer-product = Op het papier van dit product
help-printer-forget = Vergeten wat erop is gemeten
printer-unmeasured = Van de printer { $name } is voor papier van { $paper } niets bewaard. Druk de testpagina af en meet: kartka test-page
printer-unknown = Van de printer { $name } is niets bewaard.
printer-forgotten = Wat op { $name } is gemeten, is vergeten.
printer-kept = Bewaard voor { $name }. Kaarten voor deze printer worden voortaan gecorrigeerd; het voorbeeld blijft zoals het is.
printer-none = Deze computer noemt geen printers, en er is er geen gemeten.
printer-usual = de gebruikelijke als er geen gekozen is
printer-not-measured = niet gemeten
printer-measured = { $paper } (links, rechts, boven, onder): kant 1: { $front }; kant 2: { $back }
print-no-pdf = { $file } is geen pdf die kan worden afgedrukt.
print-sent-to = Naar { $name } gestuurd.
print-sent = Naar de printer gestuurd.
print-refused = De printer heeft het niet aangenomen: { $why }
print-viewer = Kartka vond hier geen afdruksysteem. { $file } is open in het programma voor pdf’s: druk daar af op 100%, zonder “passend maken”.
print-nothing = Kartka vond hier geen afdruksysteem en ook geen programma dat pdf-bestanden opent.

# De printer in het venster.
print = Afdrukken
printer = Printer
key-print = de kaart afdrukken
printer-puts-right = Het bestand wordt gecorrigeerd voor { $name }; wat u hier ziet, blijft zoals het is.
printer-title = Zodat de printer precies uitkomt
printer-no = Kartka vond hier geen printer. “Afdrukken” opent de kaart in het programma voor pdf’s.
printer-page-save = Testpagina opslaan
printer-page-print = Testpagina afdrukken
printer-is-measured = { $name } is gemeten op papier van { $paper }: zijn bestanden worden gecorrigeerd.
printer-is-not-measured = { $name } is niet gemeten op papier van { $paper }, het papier van uw kaart.
printer-side = Kant { $n }, in mm
printer-left = links
printer-right = rechts
printer-top = boven
printer-bottom = onder
printer-keep = Deze maten bewaren
printer-forget = zijn maten vergeten

# Wat er van het afgedrukte wordt bewaard.
record-title = Wat er is afgedrukt
record-keep = bewaren wat aan meerdere mensen is afgedrukt, zodat het later nog eens kan
record-why = Zo blijven namen, adressen en teksten op deze computer. Wie ze vindt, weet wie aan wie schreef, en daardoor kan iemand in de gevangenis komen: daarom staat het uit tot u het wilt. Zolang het uit staat, kunt u de kaarten nog eens afdrukken tot het venster dichtgaat.
record-on = Niets hiervan verlaat deze computer. Wat u aan meerdere mensen afdrukt, blijft hier bewaard met namen, adressen en teksten, omdat u dat hebt aangezet; een tekst die u begonnen bent, blijft als concept bewaard tot u hem verwijdert.

# Aan meerdere tegelijk, en nog eens.
print-progress = { $done } van { $of }, nog ongeveer { $seconds } s
several-saved-files = Kaarten: { $n }, bestanden: { $files }. Het eerste is { $file }
several-more = Meer mensen op deze pagina: { $n }
again-title = Nog eens afdrukken
again-job = { $date } · { $n } × { $product }
again-which = Welke kaarten, van 1 tot en met { $n }? 4, of 12-19, of 3,5; niets voor allemaal
again-save = Nog eens opslaan
again-print = Deze afdrukken
again-forget = dit verslag verwijderen
again-forget-now = deze nu al vergeten

# Several products in one file.
help-card-with = Waarop dezelfde kaarten nog worden gedrukt, erachter in hetzelfde bestand en op hetzelfde papier: een brief met zijn overschrijfblad
cli-not-together = { $one } en { $other } kunnen niet in één keer worden gedrukt: ander papier, of anders gekeerd. Maak twee bestanden.
