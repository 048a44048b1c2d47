# The command line: src/cli.

cli-help-person-rule = Wat alleen voor deze persoon geldt: stickers=forbid, pages=2; stickers= neemt het terug
cli-help-person = Zeggen wat er van iemand bekend is en sinds wanneer, en bewaren wat u erover zegt
cli-help-person-id = Wie
cli-help-person-official = De naam in het paspoort; leeg verwijdert hem weer
cli-help-person-patronymic = De vadersnaam; leeg verwijdert hem weer
cli-help-person-dative = De hele naamregel in de datief («кому»); leeg verwijdert hem weer
cli-help-person-extra = Nog een regel van het adres: afdeling, brigade, nummer; leeg verwijdert hem weer
cli-help-person-sex = Man of vrouw
cli-help-person-birth = De geboortedatum, of alleen het jaar
cli-help-person-block = Uw eigen adresblok, als bestand; - leest de standaardinvoer, leeg verwijdert het weer
cli-help-paste = Een adres lezen zoals het op een pagina of in een bericht staat
cli-help-paste-file = De tekst; - leest de standaardinvoer
cli-help-paste-name = De naam in de grondvorm, als de tekst hem niet zegt
cli-help-paste-place = De bedoelde gevangenis, met de id
cli-help-paste-country = Het land, met zijn code, als de tekst het niet noemt; van een land zonder regels wordt het adres gedrukt zoals het er staat
cli-help-paste-birth = De geboortedatum, of alleen het jaar
cli-help-paste-keep = De persoon bewaren als er niets meer gevraagd wordt
cli-help-places = Zeggen welke plaatsen van detentie er zijn en hoe zeker hun adressen zijn
cli-help-places-id = Alleen deze plaats
cli-help-places-confirm = U hebt het adres vandaag gecontroleerd: het klopt
cli-help-places-postcode = De postcode, als de onze fout is of ontbreekt
cli-help-places-street = Straat en huisnummer
cli-help-places-town = De plaats, met het woord voor de soort
cli-help-places-district = Het district
cli-help-places-region = De regio
cli-help-places-language = De taal waarin u het adres opgeeft
cli-help-places-forget = Vergeten wat u over deze plaats hebt gezegd
cli-help-places-json = Antwoorden als JSON
cli-help-import-preview = Alleen tonen wat het bestand lijkt te zijn: de kolommen en de eerste tien rijen
cli-help-import-encoding = De codering van het bestand, als het geen UTF-8 is
cli-help-import-column = Wat er in een kolom staat, als KOP=SOORT; wordt voor deze kop onthouden
cli-help-import-country = Het land van alle plaatsen waarvoor de lijst noch de rij er een noemt, met zijn code: by, ru, az
cli-help-import-dates = Of in datums die het niet zelf verraden de dag of de maand voorop staat: day-first, month-first; geldt alleen voor dit bestand
cli-help-address-order = De volgorde van de regels, als het land er meer kent: postal, copy-line
cli-help-address-name-form = Hoe de geadresseerde genoemd wordt
cli-help-card-order = De volgorde van het adres, als het land er meer kent: postal, copy-line
cli-help-card-name-form = Hoe de geadresseerde genoemd wordt
cli-help = Kies iemand die om politieke redenen in de gevangenis zit, schrijf een kaart en druk die af met het juiste adres. Zonder opdracht opent het venster.
cli-help-data-dir = Alles in deze map bewaren in plaats van in uw eigen mappen
cli-help-today = Deze dag als vandaag nemen
cli-help-import = Een lijst uit een bestand lezen
cli-help-import-file = De lijst, zoals gedownload (CSV)
cli-help-import-as-of = De dag waarop de lijst klopte; zonder opgave de datum van het bestand
cli-help-import-dry-run = Alleen zeggen wat er in het bestand staat; niets bewaren
cli-help-import-accept = Welke wijzigingen worden overgenomen: all, released, moved, new; zonder opgave alles behalve wat gevraagd moet worden (wie weer vastzit nooit)
cli-help-import-reject = Van wie de wijzigingen niet worden overgenomen, per id; na een niet overgenomen vrijlating vraagt elke kaart uw woord
cli-help-import-json = Antwoorden als JSON
cli-help-people = Zeggen wie er op de lijst staat en aan wie u kunt schrijven
cli-help-people-search = Een naam of een plaats, in cyrillische of Latijnse letters
cli-help-people-sendable = Alleen de mensen aan wie u kunt schrijven
cli-help-people-json = Antwoorden als JSON
cli-help-address = De regels op de envelop zeggen
cli-help-address-id = Wiens adres
cli-help-address-parts = Een CSV-bestand met kant-en-klare onderdelen: van elke rij worden het kenmerk en de regels gegeven
cli-help-address-origin = Het land van verzending
cli-help-address-script = In welk schrift: cyrillisch, cyrillisch met een Latijnse regel, of helemaal Latijns
cli-help-address-language = De taal van de regels
cli-help-address-confirmed = U hebt een oud gegeven zelf gecontroleerd
cli-help-templates = Zeggen welke kant-en-klare teksten er zijn
cli-help-templates-language = Alleen die in deze taal
cli-help-templates-json = Antwoorden als JSON
cli-help-check = Een tekst controleren voor u hem verstuurt: een advies, nooit een verbod
cli-help-check-file = De tekst; - leest de standaardinvoer
cli-help-check-language = De taal waarin hij hoort te zijn
cli-help-check-writer = Wie schrijft
cli-help-check-to-sex = Aan wie er geschreven wordt, vrouw of man
cli-help-check-product = Waarop het wordt afgedrukt
cli-help-check-json = Antwoorden als JSON
cli-help-card = Kaarten maken, als pdf
cli-help-card-to = Aan wie; meer ids geven meer kaarten
cli-help-card-all = Aan iedereen op uw lijsten aan wie u kunt schrijven
cli-help-card-template = De kant-en-klare tekst; zonder die en zonder eigen tekst blijft er ruimte om met de hand te schrijven
cli-help-card-text = Uw eigen tekst; - leest de standaardinvoer
cli-help-card-seed = Een tekst die met dit getal uit de zinnen wordt getrokken, voor iedere persoon een andere
cli-help-card-field = Wat er op een invulplek van de tekst komt: name, known, me, town, animal, age of month
cli-help-card-language = De taal van de tekst
cli-help-card-writer = Wie schrijft
cli-help-card-to-sex = Aan wie er geschreven wordt, vrouw of man, als de lijst het niet zegt
cli-help-card-product = Waarop het wordt afgedrukt
cli-help-card-origin = Het land van verzending
cli-help-card-script = In welk schrift het adres staat
cli-help-card-picture = De afbeelding op de voorkant
cli-help-card-save-ink = De afbeelding in lijnen, om inkt te sparen
cli-help-card-caption = De naam van de afbeelding eronder, in de taal van de tekst
cli-help-card-hand = Hoe de tekst eruitziet: gedrukt, als met de hand, lijnen om op te schrijven, of licht om over te trekken
cli-help-card-sender = Afzender, tot vijf regels; zonder opgave geen
cli-help-card-turning = Hoe het papier wordt gekeerd: door de printer over de lange of korte kant, of met de hand
cli-help-card-cut-and-stack = Zo dat de stapels gesneden vellen, op elkaar gelegd, in de volgorde van de lijst liggen
cli-help-card-first = Het eerste etiket dat nog vrij is
cli-help-card-measured-front = Wat u op kant 1 van de testpagina hebt gemeten, in mm
cli-help-card-measured-back = Wat u op kant 2 van de testpagina hebt gemeten, in mm
cli-help-card-confirmed = U hebt oude gegevens zelf gecontroleerd
cli-help-card-another-person = Dit zijn andere mensen dan degenen die net zo heten
cli-help-card-anyway = De pdf ook maken als er iets niet past of een letter ontbreekt
cli-help-card-force = Bestanden vervangen die er al zijn
cli-help-card-output = De pdf die geschreven wordt
cli-help-test-page = De pagina die laat zien hoe ver een printer ernaast zit
cli-help-test-page-product = Voor het papier van dit product
cli-help-test-page-force = Bestanden vervangen die er al zijn
cli-help-test-page-output = De PDF die geschreven wordt
cli-help-card-birthdays-in = Alleen wie in de opgegeven maand geboren is, 1 tot en met 12
cli-help-card-paper = Het papier in de printer
cli-help-import-accept-person = Van wie de wijzigingen worden overgenomen, per id; voor wie weer vastzit kan het alleen zo
cli-help-import-partial = Het bestand is maar een deel van de lijst: niemand geldt als niet meer vermeld
cli-help-person-freed = Zeggen dat deze persoon vrij is, en sinds wanneer als u dat weet
cli-help-person-died = Zeggen dat deze persoon overleden is, en wanneer als u dat weet
cli-help-person-moved = Zeggen dat deze persoon op een andere plaats vastzit, met de id daarvan (kartka places)
cli-help-person-unknown = Zeggen dat niemand weet of deze persoon nog vastzit
cli-help-person-source = Waar u het gelezen hebt; nodig voor --freed, --died, --moved en --unknown
cli-help-person-as-of = De dag waarop het gold; zonder opgave vandaag
cli-help-person-take-back = Terugnemen wat u het laatst zei; wat daarvoor gold, geldt weer
cli-help-person-remove = Iemand verwijderen die u zelf hebt toegevoegd
cli-help-person-restore = Iemand terughalen die u hebt verwijderd
cli-help-paste-same = Het is deze persoon van dezelfde naam, nu op een andere plaats
cli-help-paste-another = Het is een andere persoon van dezelfde naam
cli-help-templates-keep = Een tekst onder deze titel bij de kant-en-klare bewaren
cli-help-templates-text = De tekst die bewaard wordt, met zijn invulplekken tussen accolades, in de taal van --language; - leest de standaardinvoer
cli-help-places-take-list = Het adres van de nieuwste lijst gebruiken, als het anders is dan het onze
cli-help-places-keep-ours = Ons adres houden, wat de lijst ook zegt
cli-help-places-new = De naam van een plaats die alleen uw lijst kent, zoals de lijst die schrijft
cli-help-places-country = Het land waarin die ligt, als code; zonder opgave Belarus
cli-help-people-export = Uw lijst met uw eigen woorden naar dit bestand schrijven, als CSV die Kartka weer leest
cli-help-people-texts = De teksten waaraan u begonnen bent naar dit bestand schrijven
cli-help-people-force = Bestanden vervangen die er al zijn
cli-help-card-keep-job = Bewaar in dit bestand wat er is afgedrukt, zodat dezelfde kaarten nog eens kunnen worden afgedrukt. Het zegt wie aan wie schreef: bewaar het alleen waar niemand anders het kan lezen
cli-help-reprint = Kaarten van een bewaarde opdracht opnieuw maken: dezelfde teksten, de adressen van vandaag
cli-help-reprint-job = De opdracht, zoals card --keep-job die bewaart; - leest de standaardinvoer
cli-help-reprint-cards = Alleen deze kaarten: 417, of 12-19, of 3,5; zonder dit allemaal
cli-help-reprint-first = Het eerste etiket dat nog vrij is
cli-help-reprint-confirmed = U hebt oude gegevens, en wat sindsdien veranderd is, zelf gecontroleerd
cli-help-reprint-another-person = Dit zijn andere mensen dan degenen die net zo heten
cli-help-reprint-anyway = De pdf ook maken als er iets niet past of een letter ontbreekt
cli-help-reprint-json = Antwoorden als JSON: de bestanden, wie is overgeslagen en waarom
cli-help-reprint-force = Bestanden vervangen die er al zijn
cli-help-card-json = Antwoorden als JSON: de bestanden, wie is overgeslagen en waarom
cli-help-reprint-output = De pdf die geschreven wordt
cli-help-card-printer = De pdf rechtzetten voor deze printer, naar wat bewaard is met: kartka printer NAAM --measured-front …
cli-help-print = Een pdf die klaar is naar een printer sturen, op het juiste papier en zonder schalen; waar geen afdruksysteem is, hem openen
cli-help-print-file = De pdf, zoals hij is
cli-help-print-printer = De printer; zonder dit de gebruikelijke. Zie: kartka printer
cli-help-print-sides = Eén kant of beide, omgeslagen langs de lange of de korte kant; zonder dit zoals de pdf vraagt
cli-help-printer = Zeggen welke printers er zijn, en bewaren wat op een ervan is gemeten
cli-help-printer-name = De printer, bij naam
cli-help-printer-measured-front = Wat u op kant 1 van zijn testpagina hebt gemeten, in mm
cli-help-printer-measured-back = Wat u op kant 2 van zijn testpagina hebt gemeten, in mm
cli-help-printer-product = Op het papier van dit product
cli-help-printer-forget = Vergeten wat erop is gemeten
cli-help-card-with = Waarop dezelfde kaarten nog worden gedrukt, erachter in hetzelfde bestand en op hetzelfde papier: een brief met zijn overschrijfblad
cli-help-card-crop = Het deel van uw eigen afbeelding dat wordt afgedrukt, in procenten van breedte en hoogte: links, boven, breedte, hoogte
cli-place-unclear = Er is geen kaart gemaakt. Zeg welke plaats het is: kartka person ID --moved PLAATS --source TEKST. Of schrijf de adresregels zelf: kartka person ID --block BESTAND
cli-confirm-place = Er is geen kaart gemaakt. Controleer het adres van de plaats; klopt het, bevestig het dan: kartka places PLAATS --confirm
cli-enter-missing = Er is geen kaart gemaakt. Vul in wat ontbreekt: kartka person ID --birth JAAR of --dative TEKST

cli-person-not-yours = Alleen mensen van uw eigen lijsten kunnen worden verbeterd. Van iemand die publiek bekend is, kunt u zeggen: --freed, --died, --moved of --unknown.
cli-language-not-read = Post in deze taal wordt daar niet doorgelaten. Kies een andere.
cli-measured = Deze maten kunnen niet kloppen: elk ligt rond 20 mm, in de volgorde links, rechts, boven, onder.
cli-choose-another = Er is geen kaart gemaakt. Kies iemand die nog wacht: kartka people --sendable
cli-confirm-with = Er is geen kaart gemaakt. Hebt u het zelf gecontroleerd, voeg dan --confirmed toe.
cli-nobody = Op uw lijsten staat niemand aan wie u kunt schrijven. Lees eerst een lijst in: kartka import FILE
cli-left-out = { PLURAL($n) ->
    [one] { $n } persoon krijgt geen kaart:
   *[other] { $n } mensen krijgen geen kaart:
}
cli-does-not-fit = Er is geen pdf geschreven:
cli-anyway = Maak de tekst korter, of voeg --anyway toe om af te drukken wat past.
cli-anyway-letter = Haal deze tekens uit de tekst, of druk hem met --anyway zonder die tekens af.
cli-other-product = Neem voor deze een ander formaat (--product), of laat ze weg.
cli-first-beyond = { PLURAL($n) ->
    [one] Dit formaat heeft één plaats op een vel: --first heeft hier geen zin.
   *[other] Een vel van dit formaat heeft { $n } plaatsen: --first ligt tussen 1 en { $n }.
}
cli-written = { PLURAL($n) ->
    [one] { $n } kaart staat in { $file }.
   *[other] { $n } kaarten staan in { $file }.
}
cli-can-be-written-to = aan te schrijven
cli-check-nothing = Niets op te merken: geen woord dat kaarten tegenhoudt, niets vergeten.
cli-example = voorbeeld
cli-own-kept = Bewaard. Te gebruiken met: kartka card --template { $id }
cli-place-known = “{ $name }” is een plaats die Kartka al kent, of helemaal geen naam.

# Hoe ver een lange opdracht is. { $done } en { $of } zijn kaarten.
cli-progress = { $done } van { $of }, nog ongeveer { $seconds } s. Ctrl C stopt; er wordt niets half geschreven.
cli-crop-drawing = Alleen een afbeelding uit een bestand kan worden bijgesneden.
cli-unknown-place = Er is geen kaart gemaakt. Misschien zegt een nieuwere lijst waar: kartka import BESTAND

cli-no-such-place = Er is geen plaats met de id { $id }.
cli-no-window = Het venster kan niet worden geopend: { $error }. Alles kan ook op de opdrachtregel: kartka --help
cli-no-display = Er is geen scherm om het venster op te openen. Alles kan ook op de opdrachtregel: kartka --help
cli-file-exists = { $file } bestaat al. Kies een andere naam, of voeg --force toe om het bestand te vervangen.
cli-own-file = In de map van { $file } bewaart Kartka uw gegevens en er wordt niets anders in geschreven. Kies een andere map.
cli-same-file = Er zouden twee verschillende dingen naar { $file } worden geschreven. Geef elk een eigen naam.
cli-no-such-person = Niemand heeft de id { $id }. Zoek met: kartka people --search NAME
cli-no-such-template = Er is geen tekst { $id }. Zie: kartka templates
cli-no-such-product = Er is geen formaat { $id }. Er zijn: { $all }.
cli-no-such-picture = Er is geen afbeelding { $id }. Er zijn: { $all }.
cli-no-such-origin = Het land { $code } is niet bekend als land van verzending. Er zijn: { $all }.
cli-no-list-address = Geen lijst geeft voor deze plaats een ander adres dat gebruikt kan worden.

cli-photo-format = { $file } is geen JPEG, PNG of WebP.
cli-photo-damaged = { $file } is beschadigd.
cli-photo-too-large = { $file } is te groot: { $width } × { $height } pixels. Tot 64 miljoen pixels kan worden afgedrukt (bij een progressieve JPEG 24 miljoen), geen zijde langer dan 16.000. Maak de afbeelding kleiner en probeer het opnieuw.
cli-photo-scans = { $file } wordt in meer dan 20 stappen opgebouwd. Sla de afbeelding opnieuw op als gewone JPEG, niet als progressieve.

cli-not-sendable = { $name }: { $reasons } { $advice }
cli-not-utf8 = { $file } is geen UTF-8-tekst. Sla het bestand op als UTF-8 en probeer het opnieuw.
cli-text-too-large = { $file } is te groot: meer dan { $kilobytes } KB. Kort het bestand in, of maak er meerdere van.
cli-not-on-paper = { $id } wordt op ander papier gedrukt. Op dit papier zijn er: { $all }.
cli-not-together = { $one } en { $other } kunnen niet in één keer worden gedrukt: ander papier, of anders gekeerd. Maak twee bestanden.

cli-parts-row = Rij { $row }: { $what }
cli-parts-unknown-origin = er is geen land van verzending { $code }
cli-parts-unknown-script = er is geen schrift “{ $script }”; schrijf destination, both of latin
cli-parts-empty = geen naam en geen plaats
cli-parts-no-column = { $file } heeft geen kolom “{ $column }”.
cli-parts-no-country = het land is niet bekend, of de delen van het adres spreken elkaar tegen: { $country }

cli-ask-sex = { $name }: de lijst zegt niet of er aan een vrouw of aan een man geschreven wordt, en de tekst moet het weten. Voeg --to-sex m of --to-sex f toe.
cli-ask-writer = De tekst moet weten wie schrijft. Voeg --writer he, --writer she of --writer we toe.
cli-ask-language = Deze tekst is er niet in die taal. Zie: kartka templates
cli-ask-name = { $name }: de lijst geeft de naam alleen in Latijnse letters, en een kaart heeft de cyrillische nodig. Lees ook de Russische of Belarussische lijst in, of voeg --field { $field }=… toe.
cli-ask-given-name = { $name }: het is niet duidelijk welk woord de voornaam is en of die in de gewone vorm staat; zo wordt niemand aangesproken. Voeg --field { $field }=… toe, zoals men iemand aanspreekt.
cli-ask-field = De tekst heeft { $field } nodig, en dat is niet bekend. Voeg --field { $field }=… toe.
cli-help-no-trace = niets op de schijf bewaren behalve de opgeslagen kaarten
cli-help-paste-block = Alleen deze van meerdere mensen in de tekst, op nummer
cli-help-paste-all = Alle mensen in de tekst bewaren, zodra over niemand nog iets gevraagd wordt
cli-help-paste-json = Het antwoord als JSON: een object, of een array als de tekst meerdere mensen noemt
