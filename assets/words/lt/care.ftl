# What a column of a list holds.
column-id = numeris sąraše
column-page = puslapis apie žmogų
column-name = vardas ir pavardė
column-family-first-name = vardas ir pavardė, pirma pavardė
column-given-name = vardas
column-family-name = pavardė
column-patronymic = tėvavardis
column-official-name = vardas ir pavardė pase
column-dative = vardas naudininku
column-status = ar laukia atviruko
column-can-write = ar galima rašyti
column-sex = vyras ar moteris
column-story = keli žodžiai apie žmogų
column-birth = gimimo data
column-birth-year = gimimo metai
column-arrested = sulaikymo diena
column-place = kalėjimas ir adresas
column-colony-place = kolonija
column-remand-place = tardymo izoliatorius
column-facility = kalėjimas
column-address = adresas
column-street = gatvė
column-postcode = pašto kodas
column-locality = vietovė
column-district = rajonas
column-region = sritis
column-country = šalis
column-extra = būrys, brigada, numeris
column-sentence = bausmė
column-penalty = likusi bausmės dalis
column-released = paleidimo diena
column-died = mirties diena

# The command line: `kartka person`, `kartka paste`, `kartka places`, and more of `kartka import`.
help-person = Pasakyti, kas apie žmogų žinoma ir nuo kada, ir išsaugoti, ką pasakysite Jūs
help-person-id = Kas
help-person-official = Vardas ir pavardė pase; tuščias atšaukia
help-person-patronymic = Tėvavardis; tuščias atšaukia
help-person-dative = Visa vardo eilutė naudininku («кому»); tuščia atšaukia
help-person-extra = Dar viena adreso eilutė: būrys, brigada, numeris; tuščia atšaukia
help-person-sex = Vyras ar moteris
help-person-birth = Gimimo data arba tik metai
help-person-block = Jūsų pačių adreso blokas, failu; - skaito standartinę įvestį, tuščias atšaukia
help-paste = Perskaityti adresą, rastą puslapyje ar žinutėje
help-paste-file = Tekstas; - skaito standartinę įvestį
help-paste-name = Vardas ir pavardė vardininku, jei tekste jų nėra
help-paste-place = Kuris kalėjimas turimas omenyje, pagal id
help-paste-birth = Gimimo data arba tik metai
help-paste-keep = Išsaugoti žmogų, kai klausimų nebėra
help-places = Pasakyti, kokių įkalinimo vietų yra ir kiek tikri jų adresai
help-places-id = Tik ši vieta
help-places-confirm = Šiandien patikrinote adresą: jis teisingas
help-places-postcode = Pašto kodas, jei mūsiškis neteisingas arba jo nėra
help-places-street = Gatvė ir namo numeris
help-places-town = Vietovė, su jos rūšies žodžiu
help-places-district = Rajonas
help-places-region = Sritis
help-places-language = Kalba, kuria nurodote adresą
help-places-forget = Pamiršti, ką sakėte apie šią vietą
help-places-json = Atsakyti JSON formatu
help-import-preview = Tik parodyti, kas, regis, yra faile: jo stulpeliai ir pirmosios dešimt eilučių
help-import-encoding = Failo koduotė, jei tai ne UTF-8
help-import-column = Kas yra stulpelyje, kaip ANTRAŠTĖ=RŪŠIS; įsimenama šiai antraštei
help-address-order = Eilučių tvarka, jei šalyje jų yra kelios: postal, copy-line
help-address-name-form = Kaip įvardijamas gavėjas
help-card-order = Adreso eilučių tvarka, jei šalyje jų yra kelios: postal, copy-line
help-card-name-form = Kaip įvardijamas gavėjas
cli-person-not-yours = Keisti galima tik žmones iš Jūsų sąrašų.
cli-language-not-read = Laiškų šia kalba ten nepraleidžia. Pasirinkite kitą.
cli-no-such-place = Vietos, kurios id { $id }, nėra.
paste-place = Vieta
paste-rest = Nesuprasta
paste-source = įvesta ranka
paste-kept = Išsaugota, id { $id }.
paste-not-kept = Nieko neišsaugota: pirmiausia atsakykite į klausimus.
import-preview = { $file }: { $format }, { $encoding }, eilučių: { $n }. Stulpeliai:
import-column-unread = neskaitomas
import-no-such-column = Pirmoje eilutėje nėra stulpelio „{ $column }“.
# { $what } is a status or a place, { $source } the list or paper that says so.
history-now = { $what }, nuo { $date } ({ $source })
history-then = anksčiau: { $what }, { $date } ({ $source })
history-imprisoned = kalėjime
history-released = laisvėje
history-died = mirė
history-not-designated = nepripažinta, kad įkalinimas politinis
history-status-unknown = niekas nesako, ar tebėra kalėjime
history-held = { $place }
history-at-liberty = laisvėje, kol prasidės bausmė
history-house-arrest = namų arešte
history-place-unknown = niekas nesako, kur
history-address-differs = Sąraše šios vietos pašto kodas kitas ({ $postcode }) nei mūsų ({ $ours }). Kuris teisingas? kartka places { $id } --confirm arba --postcode …
# How sure an address is.
confidence-confirmed = patvirtinta kelių šaltinių
confidence-single = vienas šaltinis
confidence-disputed = šaltiniai nurodo skirtingus adresus
confidence-historic = persikėlė
confidence-missing = adresas nežinomas
places-held = { PLURAL($n) ->
    [one] { $n } žmogus
    [few] { $n } žmonės
   *[other] { $n } žmonių
}
places-your-word = Jūsų nurodyta { $date }
