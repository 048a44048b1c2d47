# Why somebody cannot be written to: src/judgement.

judgement-released = Vrij. Bron: { $source }.
judgement-released-on = Vrij sinds { $date }. Bron: { $source }.
judgement-died = Overleden. Bron: { $source }.
judgement-died-on = Overleden ({ $date }). Bron: { $source }.
judgement-not-designated = Op de lijst, maar niet erkend als politieke gevangene.
judgement-at-liberty = Op vrije voeten tot de straf begint.
judgement-house-arrest = Onder huisarrest.
judgement-no-address = Van { $facility } is geen postadres bekend. Kent u het, schrijf het dan zelf op.
judgement-place-unclear = De plaats is niet duidelijk. De lijst zegt: “{ $text }”. Kent u het adres, schrijf het dan zelf op.
judgement-place-unclear-country = { $country }: Kartka kent de regels van dit land niet. De lijst zegt: “{ $text }”. Controleer het adres en schrijf het zelf op.
judgement-own-block-word = Uw eigen adres zegt “{ $word }”: dat is geen plaats van detentie. Verbeter het adres, of zeg wat er met deze persoon is gebeurd.
judgement-own-block-country = Uw eigen adres ligt in een ander land ({ $country }) dan de plaats waar deze persoon vastzit ({ $held }). Verbeter het adres, of zeg waar deze persoon nu is.
judgement-historic = { $facility } zit niet meer op dit adres. Bevestig eerst het adres.
judgement-disputed = Over het adres van { $facility } zijn de bronnen het niet eens. Bevestig eerst het adres.
judgement-corrections-lost = Wat u over adressen had vastgelegd is door een beschadigd bestand verloren gegaan, misschien ook over { $facility }. Bekijk het adres en bevestig het eerst.
judgement-clock-behind = De nieuwste gegevens zijn van { $date }, dus van na vandaag. De klok van de computer staat waarschijnlijk verkeerd, en niemand kan zeggen hoe oud de gegevens zijn. Controleer de datum van de computer, of bevestig het voor deze kaart.
judgement-unlisted = Niet meer op de lijst: op de lijst van { $date } ({ $source }) staat deze persoon niet meer. Niemand zegt waarom. Controleer het, of bevestig het voor deze kaart.
judgement-old = Wat wij weten, is { $days } dagen oud. Controleer het met een nieuwere lijst, of bevestig het voor deze kaart.

judgement-unknown-status = Niemand zegt of deze persoon nog vastzit. Bron: { $source }.
judgement-unknown-status-seen = Onbekend. Voor het laatst in hechtenis gezien: { $date }. Bron: { $source }.
judgement-unknown-place = De lijst zegt niet waar deze persoon vastzit.

judgement-namesake = Iemand met deze naam is vrij: { $name } ({ $source }, { $day }). Misschien is het dezelfde persoon: vergelijk beide gegevens. Gaat het om iemand anders, bevestig dat dan voor deze kaart.
judgement-namesake-on = Iemand met deze naam is vrij sinds { $date }: { $name } ({ $source }, { $day }). Misschien is het dezelfde persoon: vergelijk beide gegevens. Gaat het om iemand anders, bevestig dat dan voor deze kaart.
judgement-namesake-died = Iemand met deze naam is overleden: { $name } ({ $source }, { $day }). Misschien is het dezelfde persoon: vergelijk beide gegevens. Gaat het om iemand anders, bevestig dat dan voor deze kaart.
judgement-namesake-unknown = Van iemand met deze naam is niet bekend of die nog vastzit: { $name } ({ $source }, { $day }). Misschien is het dezelfde persoon: vergelijk beide gegevens. Gaat het om iemand anders, bevestig dat dan voor deze kaart.
judgement-namesake-unlisted = Iemand met deze naam staat niet meer op de lijst: { $name } ({ $source }, { $day }). Misschien is het dezelfde persoon: vergelijk beide gegevens. Gaat het om iemand anders, bevestig dat dan voor deze kaart.

judgement-missing-birth-year = Het geboortejaar is niet bekend. De post daar wil het op de envelop: vul het in.
judgement-missing-dative = De naam in de datief is niet bekend. Vul die in.
judgement-missing-authority = De overheidsdienst in de naam van de gevangenis is niet bekend. Vul die in.

# Waarom iemand niet aan te schrijven is, als woord in een tabel.
judgement-short-released = vrij
judgement-short-died = overleden
judgement-short-not-designated = niet erkend als politieke gevangene
judgement-short-unknown-status = niemand zegt of deze persoon nog vastzit
judgement-short-unknown-place = plaats onbekend
judgement-short-at-liberty = op vrije voeten tot de straf begint
judgement-short-house-arrest = huisarrest
judgement-short-no-address = geen postadres bekend
judgement-short-place-unclear = plaats niet duidelijk
judgement-short-own-block = eigen adres is geen plaats van detentie of ligt in een ander land
judgement-short-historic = de gevangenis is verhuisd
judgement-short-disputed = over het adres zijn de bronnen het niet eens
judgement-short-corrections-lost = uw correcties van adressen zijn verloren gegaan
judgement-short-namesake = heet net als iemand aan wie geen kaart kan
judgement-short-clock-behind = de klok van de computer staat waarschijnlijk verkeerd
judgement-short-unlisted = niet meer op de lijst
judgement-short-missing-field = er ontbreekt iets wat de post daar nodig heeft
judgement-short-old = het gegeven is te oud
judgement-short-rejected = een lijst zegt iets anders
judgement-short-lost = een oudere stand in plaats van een beschadigd bestand

judgement-rejected = De lijst van { $date } ({ $source }) zegt dat deze persoon niet meer vastzit. Dat hebt u niet overgenomen. Controleer het, of bevestig het voor deze kaart.
judgement-rejected-died = De lijst van { $date } ({ $source }) zegt dat deze persoon is overleden. Dat hebt u niet overgenomen. Controleer het, of bevestig het voor deze ene kaart.
judgement-rejected-not-held = De lijst van { $date } ({ $source }) noemt deze persoon niet als gevangen. Dat hebt u niet overgenomen. Controleer het, of bevestig het voor deze ene kaart.
judgement-rejected-elsewhere = De lijst van { $date } ({ $source }) zegt dat deze persoon op een andere plaats is. Dat hebt u niet overgenomen. Controleer het, of bevestig het voor deze ene kaart.
judgement-lost = Wat over deze persoon bekend is, is van { $date }: een bestand was beschadigd en een oudere stand vervangt het, zodat een vrijlating kan ontbreken. Lees een nieuwere lijst in, of controleer en bevestig het voor deze ene kaart.
