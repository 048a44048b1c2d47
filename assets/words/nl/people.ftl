# Waarom iemand niet aan te schrijven is.
reason-released = Vrij. Bron: { $source }.
reason-released-on = Vrij sinds { $date }. Bron: { $source }.
reason-died = Overleden. Bron: { $source }.
reason-died-on = Overleden ({ $date }). Bron: { $source }.
reason-not-designated = Op de lijst, maar niet erkend als politieke gevangene.
reason-unknown-status = Niemand zegt of deze persoon nog vastzit. Bron: { $source }.
reason-unknown-status-seen = Onbekend. Voor het laatst in hechtenis gezien: { $date }. Bron: { $source }.
reason-unknown-place = De lijst zegt niet waar deze persoon vastzit.
reason-at-liberty = Op vrije voeten tot de straf begint.
reason-house-arrest = Onder huisarrest.
reason-no-address = Van { $facility } is geen postadres bekend.
reason-place-unclear = De plaats is niet duidelijk. De lijst zegt: “{ $text }”. Kent u het adres, schrijf het dan zelf op.
reason-place-unclear-country = { $country }: Kartka kent de regels van dit land niet. De lijst zegt: “{ $text }”. Controleer het adres en schrijf het zelf op.
reason-historic = { $facility } zit niet meer op dit adres. Bevestig eerst het adres.
reason-disputed = Over het adres van { $facility } zijn de bronnen het niet eens. Bevestig eerst het adres.
reason-namesake = Volgens { $name } ({ $id }) is deze persoon vrij. Bron: { $source }. Misschien is het dezelfde persoon: vergelijk beide gegevens. Gaat het om iemand anders, bevestig dat dan voor deze kaart.
reason-namesake-on = Volgens { $name } ({ $id }) is deze persoon vrij sinds { $date }. Bron: { $source }. Misschien is het dezelfde persoon: vergelijk beide gegevens. Gaat het om iemand anders, bevestig dat dan voor deze kaart.
reason-namesake-died = Volgens { $name } ({ $id }) is deze persoon overleden. Bron: { $source }. Misschien is het dezelfde persoon: vergelijk beide gegevens. Gaat het om iemand anders, bevestig dat dan voor deze kaart.
reason-namesake-unknown = Volgens { $name } ({ $id }) is onbekend of deze persoon nog vastzit. Bron: { $source }. Misschien is het dezelfde persoon: vergelijk beide gegevens. Gaat het om iemand anders, bevestig dat dan voor deze kaart.
reason-namesake-unlisted = { $name } ({ $id }) staat niet meer op de lijst van { $date } ({ $source }). Misschien is het dezelfde persoon: vergelijk beide gegevens. Gaat het om iemand anders, bevestig dat dan voor deze kaart.
reason-clock-behind = De nieuwste gegevens zijn van { $date }, dus van na vandaag. De klok van de computer staat waarschijnlijk verkeerd, en niemand kan zeggen hoe oud de gegevens zijn. Controleer de datum van de computer, of bevestig het voor deze kaart.
reason-missing-birth-year = Het geboortejaar is niet bekend. De post daar wil het op de envelop: vul het in.
reason-missing-dative = De naam in de datief is niet bekend. Vul die in.
reason-missing-authority = De overheidsdienst in de naam van de gevangenis is niet bekend. Vul die in.
reason-unlisted = Niet meer op de lijst: op de lijst van { $date } ({ $source }) staat deze persoon niet meer. Niemand zegt waarom. Controleer het, of bevestig het voor deze kaart.
reason-old = Wat wij weten, is { $days } dagen oud. Controleer het met een nieuwere lijst, of bevestig het voor deze kaart.

# Hoe oud is wat wij van iemand weten.
freshness-today = vandaag bevestigd
freshness-fresh = { PLURAL($days) ->
    [one] { $days } dag geleden bevestigd
   *[other] { $days } dagen geleden bevestigd
}
freshness-please-check = graag controleren: { $days } dagen oud
freshness-old = { $days } dagen oud: bevestig voordat u schrijft

# Wat er over een adres te zeggen is.
address-too-many-lines = Het adres heeft { $lines } regels. De post leest er { $most }.
address-line-too-long = Regel { $line } van het adres heeft { $characters } tekens. De post leest er { $most }.
address-not-a-postcode = De postcode hoort { $digits } cijfers te hebben. Controleer de postcode.
address-strange-postcode = Geen plaats die wij kennen heeft een postcode die met { $region } begint. Controleer de postcode.
address-suggested = { $part } in Latijnse letters is ons voorstel: { $text }. Controleer het.
address-missing = { $part } ontbreekt.
address-hidden-removed = Onzichtbare tekens zijn weggehaald.
address-suspended = Vraag het eerst aan uw postbedrijf: de post naar dit land was stopgezet ({ $source }, stand van { $date }). Hoe het nu is, weten wij niet.
address-no-dative = De post daar wil de naam in de datief («кому»). Vul die in als u hem weet.
address-no-authority = In de naam van de gevangenis ontbreekt de overheidsdienst (УФСИН, ГУФСИН). Controleer de naam.
address-own-block-outdated = U hebt zelf een adres geschreven, maar voor een andere plaats. Het wordt hier niet gebruikt.
address-no-rules = Kartka kent geen regels voor { $country }: controleer het adres zelf.
address-no-rules-unnamed = Kartka weet niet naar welk land de kaart gaat: controleer het adres zelf, ook de regel met het land.
address-part-name = De naam
address-part-extra = De extra regel
address-part-facility = De gevangenis
address-part-street = De straat
address-part-locality = De plaatsnaam
address-part-district = Het district
address-part-region = De regio
address-part-year = Het geboortejaar
address-part-postcode = De postcode
address-part-country = Het land

# Een tweede lijst over de eerste: wat er zou veranderen.
changes-released = { PLURAL($n) ->
    [one] { $n } persoon is nu vrij
   *[other] { $n } mensen zijn nu vrij
}
changes-moved = { PLURAL($n) ->
    [one] { $n } persoon is overgeplaatst
   *[other] { $n } mensen zijn overgeplaatst
}
changes-new = { PLURAL($n) ->
    [one] { $n } persoon staat nieuw op de lijst
   *[other] { $n } mensen staan nieuw op de lijst
}
changes-changed = { PLURAL($n) ->
    [one] { $n } andere wijziging
   *[other] { $n } andere wijzigingen
}
changes-gone = { PLURAL($n) ->
    [one] { $n } persoon staat niet meer op de lijst: graag controleren
   *[other] { $n } mensen staan niet meer op de lijst: graag controleren
}
changes-older = { PLURAL($n) ->
    [one] { $n } gegeven dat wij hebben, is nieuwer dan deze lijst. Toch aannemen wat de lijst zegt?
   *[other] { $n } gegevens die wij hebben, zijn nieuwer dan deze lijst. Toch aannemen wat de lijst zegt?
}
changes-somebody-else = { PLURAL($n) ->
    [one] { $n } nummer op de lijst staat nu voor iemand anders. Kijk het na.
   *[other] { $n } nummers op de lijst staan nu voor iemand anders. Kijk het na.
}
changes-none = Deze lijst verandert niets: ze bevestigt wat wij weten.
changes-from-to = { $from } → { $to }
changes-drafts = { PLURAL($n) ->
    [one] { $n } van uw concepten is voor iemand die niet meer wacht.
   *[other] { $n } van uw concepten zijn voor mensen die niet meer wachten.
}
changes-accept = Overnemen
changes-reject = Laten zoals het was
changes-what-status = status
changes-what-place = plaats van detentie
changes-what-address = adres van de plaats van detentie
changes-what-name = naam
changes-what-sex = vrouw of man
changes-what-birth = geboortedatum
changes-what-arrested = dag van arrestatie
changes-what-sentence = straf
changes-what-listed-again = weer op de lijst

# Wat er van iemand bekend is, en wat er eerder bekend was.
history-place = in { $place } sinds de lijst van { $date }
history-before = eerder: { $place } ({ $date }, { $source })
history-unlisted = Niet meer op de lijst sinds { $date } ({ $source }): graag controleren.

# Een geplakt adres: wat er eerst gevraagd wordt.
paste-ask-name = Voor wie is het? De naam is niet herkend.
paste-ask-nominative = De naam lijkt in de datief («кому») te staan. Hoe luidt hij in de grondvorm?
paste-ask-facility = Welke gevangenis is het? Geen die wij kennen, is herkend.
paste-ask-country = In welk land is het? De tekst zegt dat niet duidelijk, of Kartka kent de regels van dat land niet.
paste-ask-postcode = Er is geen postcode.
paste-ask-address-differs = Dit is niet het adres dat wij van deze gevangenis hebben. Welk adres geldt?
paste-ask-birth-year = De post daar wil het geboortejaar. Vul het in.
paste-ask-rest = Dit is niet begrepen. Hoort het bij het adres?
paste-guess = ons vermoeden, graag controleren
paste-empty = Er staat niets in wat te lezen is.
paste-too-long = Dit is te lang voor een adres.
paste-lookalikes = { PLURAL($n) ->
    [one] { $n } letter in de naam komt uit een ander alfabet en lijkt alleen goed.
   *[other] { $n } letters in de naam komen uit een ander alfabet en lijken alleen goed.
}
paste-mend = Letters verbeteren

# Wat een lijst tegenhoudt.
import-error-encoding = { $file } is geen UTF-8-tekst. Het lijkt op { $encoding }: bekijk de eerste rijen, en neem de lijst over als ze goed te lezen zijn.
import-error-broken = { $file } is beschadigd en kan niet worden gelezen. Sla het bestand opnieuw op of download het nog eens.
import-error-too-large = { $file } is te groot voor een lijst: meer dan 64 MB.
import-error-too-many-rows = { $file } heeft te veel rijen voor een lijst: meer dan 200.000.
import-error-field-too-long = { $file }: rij { $row }, kolom “{ $column }” bevat meer dan 4 KB tekst. Ontbreekt daar een aanhalingsteken?
