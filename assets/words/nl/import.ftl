# A list that comes in: src/import, src/gui/dialog/import.

import-error-encoding = { $file } is geen UTF-8-tekst. Het lijkt op { $encoding }: bekijk de eerste rijen, en neem de lijst over als ze goed te lezen zijn.
import-error-broken = { $file } is beschadigd en kan niet worden gelezen. Sla het bestand opnieuw op of download het nog eens.
import-error-too-large = { $file } is te groot voor een lijst: meer dan 32 MB. Sla alleen de rijen en kolommen op die nodig zijn.
import-error-unpacked-too-large = { $file } is uitgepakt groter dan 128 MB, de opmaak erin groter dan 8 MB of een cel groter dan 1 MB. Zo groot is geen lijst. Sla het blad met de namen apart op, als CSV.
import-error-page-too-large = { $file } is te groot voor een opgeslagen pagina: meer dan 8 MB tekst of meer dan 1.000.000 delen. Sla alleen de tabel op, als CSV.
import-error-too-deep = { $file } is geen lijst: tabellen of waarden staan meer dan { $levels } diep in elkaar. Sla alleen de tabel met de namen op, als CSV.
import-error-too-many-rows = { $file } heeft te veel rijen voor een lijst: meer dan 50.000. Sla het bestand op als twee lijsten.
import-error-too-many-columns = { $file } heeft te veel kolommen voor een lijst: meer dan 512. Verwijder de lege kolommen en sla het bestand opnieuw op.
import-error-too-many-cells = { $file } is te groot voor een lijst: meer dan { $most } cellen. Verwijder de kolommen die niet nodig zijn, of sla het bestand op als twee lijsten.
import-error-cell-too-long = { $file }: rij { $row }, kolom { $column } bevat meer dan 1 MB tekst. Ontbreekt daar een aanhalingsteken?
import-error-field-too-long = { $file }: rij { $row }, kolom “{ $column }” bevat meer dan 4 KB tekst. Ontbreekt daar een aanhalingsteken?
import-error-empty = { $file } is leeg. Download de lijst opnieuw.
import-error-not-text = { $file } is geen UTF-8-tekst (regel { $line }). Sla het bestand op als CSV in UTF-8 en probeer het opnieuw.
import-error-future-day = { $file }: { $date } ligt na vandaag ({ $today }). Een lijst kan niet nieuwer zijn dan vandaag. Geef de dag op waarop zij gold.
import-error-older-than-its-rows = { $file }: de lijst kan niet van { $date } zijn. Rij { $row } heeft een latere dag ({ $column }: { $proven }). Geef geen eerdere dag op.
import-error-other-country = { $file } is een lijst van plaatsen in dit land: { $country }. Laat --country weg.
import-error-misread = { $file } is niet goed te lezen als { $encoding }: de namen zouden fout zijn. Als { $fits } leest het goed; kies dat.
import-error-misread-unknown = { $file } is niet goed te lezen als { $encoding }: de namen zouden fout zijn. Kies een andere codering.
import-error-saved-misread = De letters in { $file } kloppen niet: tekst in { $fits } is opgeslagen alsof het { $encoding } was. Open het origineel als { $fits } en sla het opnieuw op als UTF-8.
import-error-letters-lost = In { $file } staan vraagtekens in plaats van de meeste letters. Ze zijn bij het opslaan verloren gegaan en komen niet terug. Sla het origineel opnieuw op, als UTF-8 of .xlsx.
import-error-kind-save-as-table = { $file } is een bestand van de soort { $kind }, dat Kartka niet leest. Open het in het programma waarmee het gemaakt is en sla het op als .xlsx of als CSV in UTF-8.
import-error-kind-copy-table = { $file } is een bestand van de soort { $kind }, dat Kartka niet leest. Staat er een tabel in, kopieer die dan naar een rekenblad en sla dat op als .xlsx of CSV.
import-error-kind-ask-for-table = { $file } is een afbeelding ({ $kind }). Letters in afbeeldingen leest Kartka niet. Vraag de lijst als tabel: .xlsx of CSV.
import-error-kind-unpack = { $file } is een archief ({ $kind }). Pak het uit en kies de lijst die erin zit.
import-error-kind-export = { $file } is een bestand van de soort { $kind }, dat Kartka niet leest. Exporteer daaruit de tabel met de namen als CSV in UTF-8.
import-error-kind-save-as-page = { $file } is een pagina die met haar afbeeldingen is opgeslagen ({ $kind }). Open haar in de browser en sla haar op als “webpagina, alleen HTML”.
import-error-kind-unlock = { $file } is met een wachtwoord beveiligd ({ $kind }). Open het in het programma waarmee het gemaakt is en sla het zonder wachtwoord op als .xlsx.
import-error-kind-other = { $file } is geen tekst en geen tabel. Sla de lijst op als .xlsx of als CSV in UTF-8.
import-error-no-header = { $file }: geen enkele kolom is ons bekend, zoals “name” of “prison”. Zeg wat er in de kolommen staat.
import-error-missing-column = { $file }: geen enkele kolom is ons bekend als “{ $column }”. Een lijst heeft de namen en de plaatsen nodig. Zeg in welke kolommen die staan.

# What the command line adds to an error.
import-encoding-how = Bekijk de eerste rijen met --preview --encoding { $encoding }. Zijn ze goed te lezen, neem de lijst dan over met --encoding { $encoding }.
import-columns-found = De kolommen van het bestand: { $columns }.
import-columns-how = Zeg van elke kolom wat erin staat: --column "{ $column }=name". Na “=” kan staan: { $kinds }. --preview toont de eerste rijen.

# A list whose file no dialog gave.
import-path = Er is geen bestand gekozen
import-path-text = Ging er geen venster open? Sleep het bestand op dit venster of typ het pad
import-path-read = Lezen

import-column-id = nummer op de lijst
import-column-page = pagina over de persoon
import-column-name = naam
import-column-family-first-name = naam, achternaam eerst
import-column-given-name = voornaam
import-column-family-name = achternaam
import-column-patronymic = vadersnaam
import-column-official-name = naam in het paspoort
import-column-dative = naam in de datief
import-column-status = of iemand op een kaart wacht
import-column-can-write = of u kunt schrijven
import-column-sex = man of vrouw
import-column-story = een paar woorden over de persoon
import-column-birth = geboortedatum
import-column-birth-year = geboortejaar
import-column-arrested = dag van arrestatie
import-column-place = gevangenis en adres
import-column-colony-place = strafkolonie
import-column-remand-place = huis van bewaring
import-column-facility = gevangenis
import-column-address = adres
import-column-street = straat
import-column-postcode = postcode
import-column-locality = plaats
import-column-district = district
import-column-region = regio
import-column-country = land
import-column-extra = afdeling, brigade, nummer
import-column-sentence = vonnis
import-column-penalty = rest van het vonnis
import-column-released = dag van vrijlating
import-column-died = dag van overlijden
import-column-unread = wordt niet gelezen
import-column-verdict = dag van het vonnis
import-column-name-be = naam in het Belarussisch
import-column-name-latin = naam in Latijnse letters
import-column-known-for = dag waarvoor het bekend is
import-column-known-from = wie het zegt

import-preview = { $file }: { $format }, { $encoding }, rijen: { $n }. Kolommen:
import-no-such-column = In de eerste regel staat geen kolom “{ $column }”.

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
import-names-repaired = Namen met verbeterde letters (hoofdletters, ander alfabet): { $n }
import-titles-removed = Namen waarvan een titel of aanspreking is weggehaald: { $n }
import-cannot = Aan hen kunt u niet schrijven:
import-skipped = Rij { $row } overgeslagen: { $reason }
import-dry-run = Er is niets bewaard: dit was maar een proef.
import-choose = Lijst kiezen
import-reading = De lijst wordt gelezen …
import-failed = Dit bestand kan niet worden overgenomen
import-read = Dit staat er in de lijst
import-taken = De lijst is overgenomen
import-file = { $file }, stand van { $date }
import-taken-file = { $file }
import-take = Deze mensen overnemen
import-not-now = Niet nu
import-close = Sluiten
import-no-such-change = Deze lijst verandert niets aan “{ $id }”: er viel niets over te nemen.
import-encoding = Zijn de letters hieronder leesbaar? Kies anders een andere codering.
import-many-gone-how = Is dit bestand maar een deel van de lijst? Haal dan hieronder het vinkje weg bij „niet meer op de lijst”.
import-held-again-how = Bekijk ze een voor een, en vink alleen aan wie het echt betreft.
import-clock-behind = Lijst van { $date }: klopt de datum van de computer?

import-skip-too-few-cells = er staan te weinig cellen in
import-skip-no-name = er staat niemand in genoemd
import-skip-long-name = de naam erin is langer dan 256 letters
import-skip-same-id = een eerdere rij heeft dezelfde id

import-first-title = Haal de lijst van vandaag
import-first-text = Deze mensen zijn verzonnen, zodat u alles kunt uitproberen.
import-first-page = Open prisoners.spring96.org/en/list in een browser, download de lijst als CSV en sleep het bestand naar dit venster.
import-first-choose = Bestand kiezen

import-report-rows = { PLURAL($n) ->
    [one] { $number } rij
   *[other] { $number } rijen
}
import-report-active = { PLURAL($n) ->
    [one] { $number } persoon zit in de gevangenis
   *[other] { $number } mensen zitten in de gevangenis
}
import-report-sendable = { PLURAL($n) ->
    [one] Aan { $number } persoon kunt u schrijven
   *[other] Aan { $number } mensen kunt u schrijven
}
import-report-address-differs = { PLURAL($n) ->
    [one] { $number } adres wijkt af van het onze; beide blijven bewaard
   *[other] { $number } adressen wijken af van de onze; beide blijven bewaard
}
import-report-unlisted = { PLURAL($n) ->
    [one] { $number } persoon op een plaats die wij niet kennen, zonder adres
   *[other] { $number } mensen op plaatsen die wij niet kennen, zonder adres
}
import-report-sex-missing = { PLURAL($n) ->
    [one] Van { $number } persoon zegt de lijst niet of het een vrouw of een man is; u krijgt de vraag
   *[other] Van { $number } mensen zegt de lijst niet of het een vrouw of een man is; u krijgt de vraag
}
import-report-lookalike = { PLURAL($n) ->
    [one] { $number } groep mensen met dezelfde naam en geboortedatum; uit elkaar gehouden
   *[other] { $number } groepen mensen met dezelfde naam en geboortedatum; uit elkaar gehouden
}
import-report-hidden = { PLURAL($n) ->
    [one] In { $number } naam stonden onzichtbare tekens; die zijn weggehaald
   *[other] In { $number } namen stonden onzichtbare tekens; die zijn weggehaald
}
import-report-repaired = { PLURAL($n) ->
    [one] In { $number } naam zijn letters verbeterd: hoofdletters of letters uit een ander alfabet
   *[other] In { $number } namen zijn letters verbeterd: hoofdletters of letters uit een ander alfabet
}
import-report-titles = { PLURAL($n) ->
    [one] Van { $number } naam is een titel of aanspreking weggehaald
   *[other] Van { $number } namen zijn titels of aansprekingen weggehaald
}
import-report-skipped = { PLURAL($n) ->
    [one] { $number } rij is overgeslagen:
   *[other] { $number } rijen zijn overgeslagen:
}
import-report-skipped-more = { PLURAL($n) ->
    [one] en nog { $number }
   *[other] en nog { $number }
}
import-report-remarks = Niet begrepen in de lijst: { $number }

import-day-asked = Deze lijst zegt niet van welke dag zij is, en zij zou terugnemen wat wij weten, zoals een oude lijst doet. Geef met --as-of YYYY-MM-DD de dag op waarop zij gold (de datum van het bestand zou { $date } zijn, maar een kopie verandert die).
import-day-proposed = Deze lijst zegt niet van welke dag zij is. De datum van het bestand is genomen: { $date }. Klopt dat niet, lees haar dan opnieuw in met --as-of YYYY-MM-DD.
import-day-title = Van welke dag is deze lijst?
import-day-file-date = Het bestand zegt het niet. De eigen datum is { $date }, maar een kopie verandert die.
import-day-needed = Deze lijst zou terugnemen wat bekend is, zoals een oude lijst doet. Zeg eerst van welke dag ze is.
import-day-right = Ze is van { $date }
import-day-field = de dag waarop de lijst klopte: 20.11.2026
import-day-take = Deze dag gebruiken
import-day-unread = Dit is geen hele dag. Schrijf het zo: 20.11.2026.
import-dates-title = Wat staat in deze datums voorop?
import-dates-text = De kolom verraadt niet of 3/4 nu 3 april of 4 maart is. Uw antwoord geldt alleen voor deze lijst.
import-dates-day-first = De dag: 3/4 is 3 april
import-dates-month-first = De maand: 3/4 is 4 maart
import-dates-how = Is 3/4 in deze lijst 3 april, importeer haar dan opnieuw met --dates day-first; is het 4 maart, met --dates month-first.
import-country-title = In welk land zijn deze plaatsen?
import-country-text = { $n ->
    [0] De plaatsen van deze lijst waar geen land bij staat, zijn in dit land.
    [one] { $n } persoon zit vast op een plaats waar de lijst geen land bij noemt. Geef het hier aan voor de hele lijst; anders gaat er geen kaart heen.
   *[other] { $n } mensen zitten vast op plaatsen waar de lijst geen land bij noemt. Geef het hier aan voor de hele lijst; anders gaat er geen kaart heen.
}

import-remark-unknown-status = Rij { $row }: de status “{ $text }” begrijpen wij niet. Dan weet niemand of deze persoon nog vastzit, en gaat er geen kaart heen.
import-remark-empty-status = Rij { $row }: de status is leeg. Dan weet niemand of deze persoon nog vastzit, en gaat er geen kaart heen.
import-remark-release-is-over = Rij { $row }: staat als gevangen op de lijst, maar de dag van vrijlating is voorbij ({ $text }). Controleer het; tot dan gaat er geen kaart heen.
import-remark-strange-death = Rij { $row }: “{ $text }” in de kolom van overlijden is geen dag en geen ja of nee. Zijn de cellen van deze rij verschoven? Tot dat duidelijk is, gaat er geen kaart heen.
import-remark-place-word = Rij { $row }: in de cel van de plaats staat ook “{ $text }”. Dat geldt, niet het adres ernaast.
import-remark-strange-release = Rij { $row }: in de kolom van de vrijlating staat “{ $text }”, dat is geen datum. Zolang dat niet duidelijk is, komt er geen kaart.
import-remark-strange-name = Rij { $row }: “{ $text }” is niet zomaar de naam van één mens. Kijk de rij na; tot dan komt er geen kaart.
import-remark-dative-name = Rij { $row }: “{ $text }” lijkt de vorm voor op een envelop (‘aan wie?’). Schrijf de naam in de gewone vorm, zoals in een paspoort, en lees de lijst opnieuw in; tot dan komt er geen kaart.
import-remark-column-not-read = De kolom “{ $text }” wordt niet gelezen. Staat erin wie vrij of overleden is, benoem dan eerst de kolom.
import-remark-note-word = Rij { $row }: elders in de rij staat “{ $text }”. Ga na of deze persoon nog vastzit; tot dan komt er geen kaart.
import-remark-under-heading = Rij { $row } staat onder het kopje “{ $text }”. Kijk dat na; tot dan komt er geen kaart.
import-remark-place-remainder = Rij { $row }: in het veld van de plaats is “{ $text }” niet duidelijk. Kijk na waar deze persoon vastzit.
import-remark-other-street = Rij { $row }: de lijst geeft voor deze plaats een andere straat (“{ $text }”) dan Kartka. Kijk na welk adres klopt.
import-remark-day-order = { $n ->
    [1] Rij
   *[other] Rijen
} { $rows }: { $column }: in “{ $text }” kan de dag of de maand voorop staan, en de kolom verraadt niet welke. Wat niet zeker is, wordt weggelaten; geef alstublieft de volgorde aan.
import-remark-strange-date = { $n ->
    [1] Rij
   *[other] Rijen
} { $rows }: { $column }: “{ $text }” is niet met zekerheid als datum te lezen. Het wordt weggelaten; kijk het alstublieft na.
import-remark-future-day = Rij { $row }: { $column } ligt na vandaag ({ $text }). Dat wordt niet gebruikt.
import-remark-strange-day = Rij { $row }: { $column } is geen dag tot en met vandaag ({ $text }). Tot dat duidelijk is, gaat er geen kaart heen.
import-remark-same-person = De rijen { $first } en { $row } hebben dezelfde id ({ $text }). Het ergste geldt: overleden, vrij, onbekend, dan gevangen.
import-remark-shipped-id = Rij { $row }: de id “{ $text }” hoort bij de mensen die Kartka zelf kent. Deze rij blijft daarvan gescheiden.
import-unread = “{ $name }” wordt niet gelezen: er staan geen kolommen van een lijst in (rijen: { $n }).
import-skip-header = de namen van de kolommen staan er nog eens in
import-skip-total = het is een rij met een totaal
import-remark-lost-letter = Rij { $row }: in “{ $text }” ontbreekt een letter. Verbeter dat; tot dan komt er geen kaart.
import-remark-misread = Rij { $row }: de letters in “{ $text }” kloppen niet, ze staan in een andere codering. Verbeter dat; tot dan komt er geen kaart.
import-remark-short-row = Rij { $row } ({ $text }) heeft minder cellen dan de eerste, en ze kunnen verschoven zijn. Kijk de rij na; tot dan komt er geen kaart.
import-remark-long-row = Rij { $row } heeft meer cellen dan de eerste (“{ $text }”), en ze kunnen verschoven zijn. Kijk de rij na; tot dan komt er geen kaart.
import-remark-torn-row = Rij { $row } ({ $text }): er ontbreekt een aanhalingsteken, en de rijen eronder kunnen in deze terechtgekomen zijn. Verbeter dat in het bestand; tot dan komt er geen kaart.
import-remark-hidden-sheet = Rij { $row } staat op het verborgen blad “{ $text }”. Kijk dat na; tot dan komt er geen kaart.
import-remark-row-ends-early = Rij { $row } ({ $text }) eindigt voor de laatste kolommen. Die gelden als leeg.
import-remark-cell-past-header = Rij { $row }: “{ $text }” staat rechts van de kolommen en wordt niet gelezen.
import-remark-above-header = Rij { $row } staat boven de kolommen: “{ $text }”.
import-report-notes = Ter informatie: { $number }
import-report-copy = Dit verslag kopiëren

# A file of a kind that we do not know.
import-columns-title = Wat staat er in de kolommen?
import-columns-file =
    { PLURAL($n) ->
        [one] { $file }, { $number } rij
       *[other] { $file }, { $number } rijen
    }
import-columns-text = Kijk waarvoor elke kolom is aangezien. Het wordt onthouden voor bestanden met dezelfde eerste regel.
import-columns-rows = De eerste rijen
import-columns-take = De lijst zo lezen
import-error-addresses = { $file } heeft geen tabel met mensen. Adressen in de tekst: { $n }. Kopieer ze en plak ze onder ‘Iemand toevoegen’, of geef op: kartka paste { $file }. U ziet elk adres voordat iemand bewaard wordt.
