# Wat de opdrachtregel zegt.
help = Kies iemand die om politieke redenen in de gevangenis zit, schrijf een kaart en druk die af met het juiste adres. Zonder opdracht opent het venster.
help-data-dir = Alles in deze map bewaren in plaats van in uw eigen mappen
help-today = Deze dag als vandaag nemen
help-import = Een lijst uit een bestand lezen
help-import-file = De lijst, zoals gedownload (CSV)
help-import-as-of = De dag waarop de lijst klopte; zonder opgave de datum van het bestand
help-import-dry-run = Alleen zeggen wat er in het bestand staat; niets bewaren
help-import-accept = Welke wijzigingen worden overgenomen: all, released, moved, new; zonder opgave alles behalve wat gevraagd moet worden (wie weer vastzit nooit)
help-import-reject = Van wie de wijzigingen niet worden overgenomen, per id; na een niet overgenomen vrijlating vraagt elke kaart uw woord
help-import-json = Antwoorden als JSON
help-people = Zeggen wie er op de lijst staat en aan wie u kunt schrijven
help-people-search = Een naam of een plaats, in cyrillische of Latijnse letters
help-people-sendable = Alleen de mensen aan wie u kunt schrijven
help-people-json = Antwoorden als JSON
help-address = De regels op de envelop zeggen
help-address-id = Wiens adres
help-address-parts = Een CSV-bestand met kant-en-klare onderdelen: van elke rij worden het kenmerk en de regels gegeven
help-address-origin = Het land van verzending
help-address-script = In welk schrift: cyrillisch, cyrillisch met een Latijnse regel, of helemaal Latijns
help-address-language = De taal van de regels
help-address-confirmed = U hebt een oud gegeven zelf gecontroleerd
help-templates = Zeggen welke kant-en-klare teksten er zijn
help-templates-language = Alleen die in deze taal
help-templates-json = Antwoorden als JSON
help-check = Een tekst controleren voor u hem verstuurt: een advies, nooit een verbod
help-check-file = De tekst; - leest de standaardinvoer
help-check-language = De taal waarin hij hoort te zijn
help-check-writer = Wie schrijft
help-check-to-sex = Aan wie er geschreven wordt, vrouw of man
help-check-product = Waarop het wordt afgedrukt
help-check-json = Antwoorden als JSON
help-card = Kaarten maken, als pdf
help-card-to = Aan wie; meer ids geven meer kaarten
help-card-all = Aan iedereen op uw lijsten aan wie u kunt schrijven
help-card-template = De kant-en-klare tekst; zonder die en zonder eigen tekst blijft er ruimte om met de hand te schrijven
help-card-text = Uw eigen tekst; - leest de standaardinvoer
help-card-seed = Een tekst die met dit getal uit de zinnen wordt getrokken, voor iedere persoon een andere
help-card-field = Wat er op een invulplek van de tekst komt: name, known, me, town, animal, age of month
help-card-language = De taal van de tekst
help-card-writer = Wie schrijft
help-card-to-sex = Aan wie er geschreven wordt, vrouw of man, als de lijst het niet zegt
help-card-product = Waarop het wordt afgedrukt
help-card-origin = Het land van verzending
help-card-script = In welk schrift het adres staat
help-card-picture = De afbeelding op de voorkant
help-card-save-ink = De afbeelding in lijnen, om inkt te sparen
help-card-caption = De naam van de afbeelding eronder, in de taal van de tekst
help-card-hand = Hoe de tekst eruitziet: gedrukt, als met de hand, lijnen om op te schrijven, of licht om over te trekken
help-card-sender = Afzender, tot vijf regels; zonder opgave geen
help-card-turning = Hoe het papier wordt gekeerd: door de printer over de lange of korte kant, of met de hand
help-card-cut-and-stack = Zo dat de stapels gesneden vellen, op elkaar gelegd, in de volgorde van de lijst liggen
help-card-first = Het eerste etiket dat nog vrij is
help-card-measured-front = Wat u op kant 1 van de testpagina hebt gemeten, in mm
help-card-measured-back = Wat u op kant 2 van de testpagina hebt gemeten, in mm
help-card-confirmed = U hebt oude gegevens zelf gecontroleerd
help-card-another-person = Dit zijn andere mensen dan degenen die net zo heten
help-card-anyway = De pdf ook maken als er iets niet past of een letter ontbreekt
help-card-output = De pdf die geschreven wordt
help-test-page = De pagina die laat zien hoe ver een printer ernaast zit
help-test-page-product = Voor het papier van dit product
help-test-page-output = De PDF die geschreven wordt

cli-no-window = Het venster kan niet worden geopend: { $error }. Alles kan ook op de opdrachtregel: kartka --help
cli-no-such-person = Niemand heeft de id { $id }. Zoek met: kartka people --search NAME
cli-no-such-template = Er is geen tekst { $id }. Zie: kartka templates
cli-no-such-product = Er is geen formaat { $id }. Er zijn: { $all }.
cli-no-such-picture = Er is geen afbeelding { $id }. Er zijn: { $all }.
cli-photo-format = { $file } is geen JPEG, PNG of WebP.
cli-photo-damaged = { $file } is beschadigd.
cli-photo-too-large = { $file } is te groot: { $width } × { $height } pixels. Kies een kleinere afbeelding.
cli-measured = Deze maten kunnen niet kloppen: elk ligt rond 20 mm, in de volgorde links, rechts, boven, onder.
cli-not-sendable = { $name }: { $reasons } { $advice }
cli-choose-another = Er is geen kaart gemaakt. Kies iemand die nog wacht: kartka people --sendable
cli-confirm-with = Er is geen kaart gemaakt. Hebt u het zelf gecontroleerd, voeg dan --confirmed toe.
cli-no-such-origin = Het land { $code } is niet bekend als land van verzending. Er zijn: { $all }.
cli-parts-row = Rij { $row }: { $what }
parts-unknown-origin = er is geen land van verzending { $code }
parts-unknown-script = er is geen schrift “{ $script }”; schrijf destination, both of latin
parts-empty = geen naam en geen plaats
parts-no-country = het land is niet bekend, of de delen van het adres spreken elkaar tegen: { $country }
cli-nobody = Op uw lijsten staat niemand aan wie u kunt schrijven. Lees eerst een lijst in: kartka import FILE
cli-left-out = { PLURAL($n) ->
    [one] { $n } persoon krijgt geen kaart:
   *[other] { $n } mensen krijgen geen kaart:
}
cli-not-utf8 = { $file } is geen UTF-8-tekst. Sla het bestand op als UTF-8 en probeer het opnieuw.
cli-ask-sex = { $name }: de lijst zegt niet of er aan een vrouw of aan een man geschreven wordt, en de tekst moet het weten. Voeg --to-sex m of --to-sex f toe.
cli-ask-writer = De tekst moet weten wie schrijft. Voeg --writer he, --writer she of --writer we toe.
cli-ask-language = Deze tekst is er niet in die taal. Zie: kartka templates
cli-ask-name = { $name }: de lijst geeft de naam alleen in Latijnse letters, en een kaart heeft de cyrillische nodig. Lees ook de Russische of Belarussische lijst in, of voeg --field { $field }=… toe.
cli-ask-field = De tekst heeft { $field } nodig, en dat is niet bekend. Voeg --field { $field }=… toe.
cli-does-not-fit = Er is geen pdf geschreven:
cli-anyway = Maak de tekst korter, of voeg --anyway toe om af te drukken wat past.
cli-written = { PLURAL($n) ->
    [one] { $n } kaart staat in { $file }.
   *[other] { $n } kaarten staan in { $file }.
}
cli-can-be-written-to = aan te schrijven
cli-check-nothing = Niets op te merken: geen woord dat kaarten tegenhoudt, niets vergeten.
cli-example = voorbeeld

# Het verslag van een ingelezen lijst.
import-rows = Rijen: { $n }
import-active = Erkende politieke gevangenen: { $n }
import-former = Voormalige: { $n }
import-np = Zonder erkenning: { $n }
import-sendable = Aan hen kunt u schrijven: { $n }
import-address-differs = De lijst heeft een ander adres dan wij: { $n }
import-unlisted-facility = Op een plaats die wij niet kennen: { $n }
import-sex-missing = De lijst zegt niet of het een vrouw of een man is: { $n }
import-lookalike-groups = Groepen die op elkaar lijken (worden nooit samengevoegd): { $n }
import-hidden-characters = Namen met onzichtbare tekens, opgeschoond: { $n }
import-cannot = Aan hen kunt u niet schrijven:
import-skipped = Rij { $row } overgeslagen: { $reason }
skip-too-few-cells = er staan te weinig cellen in
skip-no-name = er staat niemand in genoemd
skip-same-id = een eerdere rij heeft dezelfde id
import-error-empty = { $file } is leeg. Download de lijst opnieuw.
import-error-not-text = { $file } is geen UTF-8-tekst (regel { $line }). Sla het bestand op als CSV in UTF-8 en probeer het opnieuw.
import-error-no-header = { $file } is geen lijst die wij kennen: de eerste regel noemt geen kolom zoals “name” of “prison”.
import-error-missing-column = { $file } heeft geen kolom “{ $column }”. Download de hele lijst als CSV.
import-dry-run = Er is niets bewaard: dit was maar een proef.

# Waarom iemand niet aan te schrijven is, als woord in een tabel.
reason-short-released = vrij
reason-short-died = overleden
reason-short-not-designated = niet erkend als politieke gevangene
reason-short-unknown-status = niemand zegt of deze persoon nog vastzit
reason-short-unknown-place = plaats onbekend
reason-short-at-liberty = op vrije voeten tot de straf begint
reason-short-house-arrest = huisarrest
reason-short-no-address = geen postadres bekend
reason-short-place-unclear = plaats niet duidelijk
reason-short-historic = de gevangenis is verhuisd
reason-short-disputed = over het adres zijn de bronnen het niet eens
reason-short-namesake = heet net als iemand aan wie geen kaart kan
reason-short-clock-behind = de klok van de computer staat waarschijnlijk verkeerd
reason-short-unlisted = niet meer op de lijst
reason-short-missing-field = er ontbreekt iets wat de post daar nodig heeft
reason-short-old = het gegeven is te oud

# Paper and month of a job.
help-card-birthdays-in = Alleen wie in de opgegeven maand geboren is, 1 tot en met 12
help-card-paper = Het papier in de printer
cli-not-on-paper = { $id } wordt op ander papier gedrukt. Op dit papier zijn er: { $all }.
