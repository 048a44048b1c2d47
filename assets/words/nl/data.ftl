# Lists, places, settings, files: src/gui/screen/data.

data-title = Gegevens en instellingen
data-lists = Lijsten
data-list = { PLURAL($n) ->
    [one] { $number } persoon uit { $file }
   *[other] { $number } mensen uit { $file }
}
data-program = Taal en uiterlijk
data-files = Bestanden
data-folder = Lijsten, concepten en instellingen: { $folder }
data-cards = Kaarten die klaar zijn: { $folder }
data-private = Niets hiervan verlaat deze computer. Kartka houdt niet bij aan wie u schreef; een begonnen tekst is een concept tot de kaart is opgeslagen of afgedrukt.
data-part-general = Lijsten en instellingen
data-part-places = { $n ->
    [0] Gevangenissen
   *[other] Gevangenissen ({ $n } te controleren)
}
data-exported = Opgeslagen: { $file }

data-forget = Alles verwijderen …
data-forget-sure = Lijsten, concepten, instellingen, uw eigen teksten, plaatjes en formaten en uw woorden over plaatsen worden van deze computer verwijderd, met de map waarin ze staan. Voltooide kaarten blijven. Kartka kan niet bij de wachtrij van de printer, de lijst met recente bestanden van het PDF-programma, het klembord en oude blokken van de schijf. Dit kan niet ongedaan worden gemaakt.
data-forget-yes = Alles verwijderen
data-forget-no = Bewaren

data-place-question-title = Waar moet de kaart naartoe?
data-place-question-lines = de adresregels zelf schrijven
data-place-question-lines-text = Zoals ze op de envelop moeten staan, met de regel van het land aan het eind.
data-place-question-check = Kartka kent voor deze regels geen voorschriften: controleer ze allemaal zelf.
data-place-question-lines-save = Deze regels gebruiken
data-place-question-unknown = het is niet bekend waar deze persoon is
data-place-question-source = uw antwoord
data-place-which-country = “{ $name }”: in welk land is het? Noem het met --country: { $all }.
data-place-as-of = stand van { $date }
data-place-copy-sources = bronnen kopiëren
data-place-confirm-today = Vandaag gecontroleerd: het klopt
data-place-correct = Adres verbeteren
data-place-enter = Adres invoeren
data-place-take-back = mijn opgave intrekken
data-place-forget-own = deze plaats vergeten
data-place-listed-only = alleen uw lijst kent deze plaats
data-place-listed-text = Kartka kent deze plaats niet. Vul een adres in, dan komt het op de kaarten aan de mensen daar.
data-place-differs = Uw lijst geeft een ander adres dan wij. Welk klopt?
data-place-ours = Ons adres
data-place-theirs = Uit de lijst
data-place-ours-was = De eigen gegevens van Kartka:
data-place-keep-ours = Ons adres houden
data-place-use-theirs = Dat van de lijst nemen
data-place-decided = Op { $date } hebt u ons adres gekozen.
data-place-told = { PLURAL($n) ->
    [one] { $source }, stand van { $date }, bij { $n } persoon
   *[other] { $source }, stand van { $date }, bij { $n } mensen
}
data-place-form-title = Uw adres van deze plaats
data-place-form-text = In cyrillische letters, zoals op de envelop. Wat u niet weet, blijft leeg.
data-place-field-postcode = Postcode
data-place-field-street = Straat
data-place-field-locality = Plaats
data-place-field-district = District
data-place-field-region = Regio
data-place-hint-postcode-ru = 220000
data-place-hint-postcode-be = 220000
data-place-hint-street-ru = ул. Садовая, 1
data-place-hint-street-be = вул. Садовая, 1
data-place-hint-locality-ru = г. Минск
data-place-hint-locality-be = г. Мінск
data-place-hint-district-ru = Минский район
data-place-hint-district-be = Мінскі раён
data-place-hint-region-ru = Минская обл.
data-place-hint-region-be = Мінская вобл.
data-place-keep = Dit adres bewaren
data-place-cancel = Laten zoals het was
data-place-list-differs = uw lijst zegt iets anders

data-places-text = Waar mensen vastzitten, en wie dat zegt. Wat u hier bevestigt of verbetert, blijft apart bewaard, met zijn datum; geen nieuwe lijst en geen nieuwe versie van Kartka verandert het.
data-places-search = Een plaats zoeken
data-places-doubtful = Te controleren ({ $n })
data-places-rest = Alle andere ({ $n })
data-places-none = Geen plaats gevonden. Probeer minder letters.
data-places-doubtful-text = De bronnen verschillen, de plaats zou verhuisd zijn, er is geen adres bekend, of uw lijst zegt iets anders. Controleer het voordat u schrijft.

data-export-people = Mijn lijst als tabel opslaan
data-export-texts = Mijn teksten opslaan
data-export-text = De tabel bevat iedereen van uw lijsten met wat u hebt toegevoegd: datief, officiële naam, afdeling. Kartka leest die weer, op deze computer of een andere. Er staan namen van mensen in: bewaar hem waar niemand anders hem leest.

# Wat er van het afgedrukte wordt bewaard.
data-record-title = Wat er is afgedrukt
data-record-keep = bewaren wat aan meerdere mensen is afgedrukt, zodat het later nog eens kan
data-record-why = Zo blijven namen, adressen en teksten op deze computer. Wie ze vindt, weet wie aan wie schreef, en daardoor kan iemand in de gevangenis komen: daarom staat het uit tot u het wilt. Zolang het uit staat, kunt u de kaarten nog eens afdrukken tot het venster dichtgaat.
data-record-on = Niets hiervan verlaat deze computer. Wat u aan meerdere mensen afdrukt, blijft hier bewaard met namen, adressen en teksten, omdat u dat hebt aangezet; een tekst die u begonnen bent, blijft als concept bewaard tot u hem verwijdert.

data-no-trace = Geen spoor achterlaten
data-no-trace-text = Voor een avond op de computer van iemand anders: vanaf nu wordt niets op de schijf geschreven behalve de kaarten die u opslaat. Lijsten, concepten en instellingen staan in het geheugen en zijn weg als het venster sluit. Wat eerder in de map stond, blijft daar ongeopend.
data-drafts-text = Een concept wordt verwijderd zodra de kaart is opgeslagen of afgedrukt. Andere concepten worden bij het starten verwijderd als ze zo lang niet zijn aangeraakt:
data-draft-days = { PLURAL($n) ->
    [one] { $n } dag
   *[other] { $n } dagen
}
data-draft-days-never = nooit
data-drafts = Concepten
