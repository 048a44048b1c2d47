# A list that comes in: src/import, src/gui/dialog/import.

import-error-encoding = { $file } nėra UTF-8 tekstas. Panašu į { $encoding }: peržiūrėkite pirmąsias eilutes ir įkelkite sąrašą, jei jos gerai skaitomos.
import-error-broken = { $file } sugadintas, jo nepavyksta perskaityti. Išsaugokite arba atsisiųskite jį dar kartą.
import-error-too-large = { $file } per didelis, kad būtų sąrašas: daugiau kaip 32 MB. Išsaugokite tik reikalingas eilutes ir stulpelius.
import-error-unpacked-too-large = Išpakuotas { $file } užima daugiau kaip 128 MB, jo formatai – daugiau kaip 8 MB arba vienas langelis – daugiau kaip 1 MB. Tokių didelių sąrašų nebūna. Išsaugokite lapą su vardais atskirai, CSV formatu.
import-error-page-too-large = { $file } per didelis, kad būtų išsaugotas puslapis: daugiau kaip 8 MB teksto arba daugiau kaip 1 000 000 dalių. Išsaugokite tik lentelę, CSV formatu.
import-error-too-deep = { $file } nėra sąrašas: lentelės ar reikšmės įdėtos viena į kitą giliau nei per { $levels }. Išsaugokite tik lentelę su vardais, CSV formatu.
import-error-too-many-rows = { $file } turi per daug eilučių, kad būtų sąrašas: daugiau kaip 50 000. Išsaugokite jį kaip du sąrašus.
import-error-too-many-columns = { $file } turi per daug stulpelių, kad būtų sąrašas: daugiau kaip 512. Ištrinkite tuščius stulpelius ir išsaugokite dar kartą.
import-error-too-many-cells = { $file } per didelis, kad būtų sąrašas: langelių daugiau kaip { $most }. Ištrinkite nereikalingus stulpelius arba išsaugokite jį kaip du sąrašus.
import-error-cell-too-long = { $file }: { $row } eilutėje, { $column } stulpelyje yra daugiau kaip 1 MB teksto. Gal ten trūksta kabučių?
import-error-field-too-long = { $file }: { $row } eilutėje, stulpelyje „{ $column }“ yra daugiau kaip 4 KB teksto. Gal ten trūksta kabučių?
import-error-empty = { $file } tuščias. Atsisiųskite sąrašą dar kartą.
import-error-not-text = { $file } nėra UTF-8 tekstas ({ $line } eilutė). Išsaugokite jį kaip CSV UTF-8 koduote ir bandykite dar kartą.
import-error-future-day = { $file }: { $date } yra po šios dienos ({ $today }). Sąrašas negali būti naujesnis už šiandieną. Nurodykite dieną, kada jis galiojo.
import-error-older-than-its-rows = { $file }: sąrašas negali būti { $date } dienos. Eilutėje { $row } yra vėlesnė diena ({ $column }: { $proven }). Nurodykite ne ankstesnę dieną.
import-error-other-country = { $file } yra vietų sąrašas, jų šalis: { $country }. Prašome nerašyti --country.
import-error-misread = { $file } kaip { $encoding } skaitomas prastai: vardai būtų klaidingi. Gerai skaitomas kaip { $fits }; pasirinkite šią koduotę.
import-error-misread-unknown = { $file } kaip { $encoding } skaitomas prastai: vardai būtų klaidingi. Pasirinkite kitą koduotę.
import-error-saved-misread = Raidės faile { $file } sugadintos: { $fits } tekstas išsaugotas taip, lyg būtų { $encoding }. Atverkite originalą kaip { $fits } ir išsaugokite iš naujo kaip UTF-8.
import-error-letters-lost = Faile { $file } vietoj daugumos raidžių yra klaustukai. Raidės dingo išsaugant failą, jų susigrąžinti nepavyks. Išsaugokite originalą dar kartą kaip UTF-8 arba .xlsx.
import-error-kind-save-as-table = { $file } yra { $kind } failas, kurio Kartka neskaito. Atverkite jį programoje, kuria jis sukurtas, ir išsaugokite kaip .xlsx arba kaip CSV su UTF-8.
import-error-kind-copy-table = { $file } yra { $kind } failas, kurio Kartka neskaito. Jei jame yra lentelė, nukopijuokite ją į skaičiuoklę ir išsaugokite kaip .xlsx arba CSV.
import-error-kind-ask-for-table = { $file } yra paveikslėlis ({ $kind }). Raidžių paveikslėliuose Kartka neskaito. Gaukite sąrašą kaip lentelę: .xlsx arba CSV.
import-error-kind-unpack = { $file } yra archyvas ({ $kind }). Išpakuokite jį ir pasirinkite viduje esantį sąrašą.
import-error-kind-export = { $file } yra { $kind } failas, kurio Kartka neskaito. Eksportuokite iš jo lentelę su vardais kaip CSV su UTF-8.
import-error-kind-save-as-page = { $file } yra puslapis, išsaugotas kartu su paveikslėliais ({ $kind }). Atverkite jį naršyklėje ir išsaugokite kaip „tinklalapis, tik HTML“.
import-error-kind-unlock = { $file } apsaugotas slaptažodžiu ({ $kind }). Atverkite jį programoje, kuria jis sukurtas, ir išsaugokite be slaptažodžio kaip .xlsx.
import-error-kind-other = { $file } nėra nei tekstas, nei lentelė. Išsaugokite sąrašą kaip .xlsx arba kaip CSV su UTF-8.
import-error-no-header = { $file }: nėra nė vieno mums žinomo stulpelio, tokio kaip „name“ ar „prison“. Nurodykite, kas yra stulpeliuose.
import-error-missing-column = { $file }: nė vienas stulpelis nėra mums žinomas kaip „{ $column }“. Sąraše turi būti vardai ir vietos. Nurodykite, kuriuose stulpeliuose jie yra.

# What the command line adds to an error.
import-encoding-how = Peržiūrėkite pirmąsias eilutes: --preview --encoding { $encoding }. Jei jos gerai skaitomos, įkelkite sąrašą su --encoding { $encoding }.
import-columns-found = Failo stulpeliai: { $columns }.
import-columns-how = Nurodykite apie kiekvieną, kas jame yra: --column "{ $column }=name". Po „=“ gali būti: { $kinds }. --preview parodo pirmąsias eilutes.

# A list whose file no dialog gave.
import-path = Failas nepasirinktas
import-path-text = Jei pasirinkimo langas neatsidarė: užvilkite failą ant šio lango arba įrašykite jo kelią
import-path-read = Skaityti

import-column-id = numeris sąraše
import-column-page = puslapis apie žmogų
import-column-name = vardas ir pavardė
import-column-family-first-name = vardas ir pavardė, pirma pavardė
import-column-given-name = vardas
import-column-family-name = pavardė
import-column-patronymic = tėvavardis
import-column-official-name = vardas ir pavardė pase
import-column-dative = vardas naudininku
import-column-status = ar laukia atviruko
import-column-can-write = ar galima rašyti
import-column-sex = vyras ar moteris
import-column-story = keli žodžiai apie žmogų
import-column-birth = gimimo data
import-column-birth-year = gimimo metai
import-column-arrested = sulaikymo diena
import-column-place = kalėjimas ir adresas
import-column-colony-place = kolonija
import-column-remand-place = tardymo izoliatorius
import-column-facility = kalėjimas
import-column-address = adresas
import-column-street = gatvė
import-column-postcode = pašto kodas
import-column-locality = vietovė
import-column-district = rajonas
import-column-region = sritis
import-column-country = šalis
import-column-extra = būrys, brigada, numeris
import-column-sentence = bausmė
import-column-penalty = likusi bausmės dalis
import-column-released = paleidimo diena
import-column-died = mirties diena
import-column-unread = neskaitomas
import-column-verdict = nuosprendžio diena
import-column-name-be = vardas ir pavardė baltarusiškai
import-column-name-latin = vardas ir pavardė lotyniškomis raidėmis
import-column-known-for = diena, kuriai tai žinoma
import-column-known-from = kas tai sako

import-preview = { $file }: { $format }, { $encoding }, eilučių: { $n }. Stulpeliai:
import-no-such-column = Pirmoje eilutėje nėra stulpelio „{ $column }“.

# Įkelto sąrašo ataskaita.
import-rows = Eilutės: { $n }
import-active = Pripažinti politiniai kaliniai: { $n }
import-former = Buvę kaliniai: { $n }
import-np = Be pripažinimo: { $n }
import-sendable = Galima rašyti: { $n }
import-address-differs = Sąrašo adresas skiriasi nuo mūsų: { $n }
import-unlisted-facility = Laikomi vietoje, kurios nežinome: { $n }
import-sex-missing = Sąraše nepasakyta, moteris ar vyras: { $n }
import-lookalike-groups = Panašių įrašų grupės (niekada nesujungiamos): { $n }
import-hidden-characters = Vardai su nematomais ženklais, išvalyti: { $n }
import-names-repaired = Vardai su pataisytomis raidėmis (didžiosios, kita abėcėlė): { $n }
import-titles-removed = Vardai, nuo kurių atskirtas kreipinys ar titulas: { $n }
import-cannot = Negalima rašyti:
import-skipped = Eilutė { $row } praleista: { $reason }
import-dry-run = Nieko neišsaugota: tai buvo tik bandymas.
import-choose = Pasirinkti sąrašą
import-reading = Sąrašas skaitomas…
import-failed = Šio failo įkelti nepavyksta
import-read = Štai kas yra sąraše
import-taken = Sąrašas įkeltas
import-file = { $file }, { $date } duomenys
import-taken-file = { $file }
import-take = Įkelti šiuos žmones
import-not-now = Ne dabar
import-close = Užverti
import-no-such-change = Šis sąrašas nieko nekeičia apie „{ $id }“: nebuvo ko priimti.
import-encoding = Ar raidės žemiau įskaitomos? Jei ne, pasirinkite kitą koduotę.
import-many-gone-how = Ar šis failas tėra sąrašo dalis? Tada nuimkite žemiau žymę ties „nebėra sąraše“.
import-held-again-how = Prašome pažvelgti į kiekvieną ir pažymėti tik tuos, apie kuriuos tai tiesa.
import-clock-behind = { $date } sąrašas: ar kompiuterio data teisinga?

import-skip-too-few-cells = joje per mažai langelių
import-skip-no-name = joje nėra vardo
import-skip-long-name = jos vardas ilgesnis kaip 256 raidės
import-skip-same-id = ankstesnė eilutė turi tą patį id

import-first-title = Įkelkite šiandienos sąrašą
import-first-text = Šie žmonės išgalvoti, kad galėtumėte viską išbandyti.
import-first-page = Naršyklėje atverkite prisoners.spring96.org/en/list, atsisiųskite sąrašą kaip CSV ir nutempkite failą į šį langą.
import-first-choose = Pasirinkti failą

import-report-rows = { PLURAL($n) ->
    [one] { $number } eilutė
    [few] { $number } eilutės
   *[other] { $number } eilučių
}
import-report-active = { PLURAL($n) ->
    [one] { $number } žmogus kalėjime
    [few] { $number } žmonės kalėjime
   *[other] { $number } žmonių kalėjime
}
import-report-sendable = { PLURAL($n) ->
    [one] { $number } žmogui galima rašyti
    [few] { $number } žmonėms galima rašyti
   *[other] { $number } žmonių galima rašyti
}
import-report-address-differs = { PLURAL($n) ->
    [one] { $number } adresas skiriasi nuo mūsų; išsaugoti abu
    [few] { $number } adresai skiriasi nuo mūsų; išsaugoti ir vieni, ir kiti
   *[other] { $number } adresų skiriasi nuo mūsų; išsaugoti ir vieni, ir kiti
}
import-report-unlisted = { PLURAL($n) ->
    [one] { $number } žmogus vietoje, kurios nežinome, be adreso
    [few] { $number } žmonės vietose, kurių nežinome, be adreso
   *[other] { $number } žmonių vietose, kurių nežinome, be adreso
}
import-report-sex-missing = { PLURAL($n) ->
    [one] Sąraše nenurodyta { $number } žmogaus lytis; būsite paklausti
    [few] Sąraše nenurodyta { $number } žmonių lytis; būsite paklausti
   *[other] Sąraše nenurodyta { $number } žmonių lytis; būsite paklausti
}
import-report-lookalike = { PLURAL($n) ->
    [one] { $number } žmonių grupė su tuo pačiu vardu ir gimimo data; palikti atskirai
    [few] { $number } žmonių grupės su tuo pačiu vardu ir gimimo data; palikti atskirai
   *[other] { $number } žmonių grupių su tuo pačiu vardu ir gimimo data; palikti atskirai
}
import-report-hidden = { PLURAL($n) ->
    [one] { $number } varde buvo nematomų ženklų, jie pašalinti
    [few] { $number } varduose buvo nematomų ženklų, jie pašalinti
   *[other] { $number } vardų buvo su nematomais ženklais, jie pašalinti
}
import-report-repaired = { PLURAL($n) ->
    [one] { $number } varde pataisytos raidės: didžiosios arba kitos abėcėlės
    [few] { $number } varduose pataisytos raidės: didžiosios arba kitos abėcėlės
   *[other] { $number } vardų pataisytos raidės: didžiosios arba kitos abėcėlės
}
import-report-titles = { PLURAL($n) ->
    [one] Nuo { $number } vardo atskirtas kreipinys ar titulas
    [few] Nuo { $number } vardų atskirti kreipiniai ar titulai
   *[other] Nuo { $number } vardų atskirti kreipiniai ar titulai
}
import-report-skipped = { PLURAL($n) ->
    [one] { $number } eilutė praleista:
    [few] { $number } eilutės praleistos:
   *[other] { $number } eilučių praleista:
}
import-report-skipped-more = { PLURAL($n) ->
    [one] ir dar { $number }
    [few] ir dar { $number }
   *[other] ir dar { $number }
}
import-report-remarks = Sąraše nesuprasta: { $number }

import-day-asked = Šis sąrašas nesako, kurios jis dienos, o jis atšauktų tai, ką žinome, kaip daro senas sąrašas. Nurodykite --as-of YYYY-MM-DD – dieną, kada jis galiojo (failo data būtų { $date }, bet kopijuojant ji keičiasi).
import-day-proposed = Šis sąrašas nesako, kurios jis dienos. Paimta failo data: { $date }. Jei ji neteisinga, nuskaitykite dar kartą su --as-of YYYY-MM-DD.
import-day-title = Kurios dienos šis sąrašas?
import-day-file-date = Failas to nesako. Jo paties data yra { $date }, bet kopijuojant ji pasikeičia.
import-day-needed = Šis sąrašas atšauktų tai, kas žinoma, kaip daro senas sąrašas. Prašome pirma pasakyti, kurios jis dienos.
import-day-right = Jo diena: { $date }
import-day-field = diena, kurią sąrašas buvo teisingas: 20.11.2026
import-day-take = Naudoti šią dieną
import-day-unread = Tai ne visa data. Rašykite taip: 20.11.2026.
import-dates-title = Kas šiose datose eina pirma?
import-dates-text = Iš stulpelio nematyti, ar 3/4 yra balandžio 3 d., ar kovo 4 d. Atsakymas galioja tik šiam sąrašui.
import-dates-day-first = Diena: 3/4 yra balandžio 3 d.
import-dates-month-first = Mėnuo: 3/4 yra kovo 4 d.
import-dates-how = Jei 3/4 šiame sąraše yra balandžio 3 d., importuokite jį dar kartą su --dates day-first; jei kovo 4 d. – su --dates month-first.
import-country-title = Kurioje šalyje yra šios vietos?
import-country-text = { $n ->
    [0] Šio sąrašo vietos, prie kurių nenurodyta šalis, yra šioje šalyje.
    [one] { $n } žmogus laikomas vietoje, prie kurios sąrašas nenurodo šalies. Nurodykite ją čia visam sąrašui; kitaip ten atvirukas nesiunčiamas.
    [few] { $n } žmonės laikomi vietose, prie kurių sąrašas nenurodo šalies. Nurodykite ją čia visam sąrašui; kitaip ten atvirukai nesiunčiami.
   *[other] { $n } žmonių laikoma vietose, prie kurių sąrašas nenurodo šalies. Nurodykite ją čia visam sąrašui; kitaip ten atvirukai nesiunčiami.
}

import-remark-unknown-status = Eilutė { $row }: būklės „{ $text }“ nesuprantame. Tada niekas nežino, ar žmogus kalinamas, ir atvirukas ten nesiunčiamas.
import-remark-empty-status = Eilutė { $row }: būklė tuščia. Tada niekas nežino, ar žmogus kalinamas, ir atvirukas ten nesiunčiamas.
import-remark-release-is-over = Eilutė { $row }: nurodyta, kad kalinamas, bet paleidimo diena jau praėjo ({ $text }). Patikrinkite; iki tol atvirukas ten nesiunčiamas.
import-remark-strange-death = Eilutė { $row }: „{ $text }“ mirties stulpelyje nėra nei diena, nei taip ar ne. Ar šios eilutės langeliai pasislinkę? Kol neaišku, atvirukas ten nesiunčiamas.
import-remark-place-word = Eilutė { $row }: vietos langelyje dar parašyta „{ $text }“. Galioja tai, o ne adresas šalia.
import-remark-strange-release = { $row } eilutė: paleidimo stulpelyje parašyta „{ $text }“, tai ne data. Kol tai neaišku, atvirukas nedaromas.
import-remark-strange-name = { $row } eilutė: „{ $text }“ nėra tiesiog vieno žmogaus vardas. Patikrinkite eilutę; iki tol atvirukas nedaromas.
import-remark-dative-name = { $row } eilutė: „{ $text }“ veikiausiai yra naudininkas („kam?“), kaip ant voko. Parašykite vardą ir pavardę vardininku („kas?“) ir nuskaitykite sąrašą iš naujo; iki tol atvirukas nedaromas.
import-remark-column-not-read = Stulpelis „{ $text }“ neskaitomas. Jei jame rašoma, kas laisvėje ar mirė, pirma įvardykite stulpelį.
import-remark-note-word = { $row } eilutė: kitame laukelyje parašyta „{ $text }“. Patikrinkite, ar žmogus vis dar kalinamas; iki tol atvirukas nedaromas.
import-remark-under-heading = { $row } eilutė yra po antrašte „{ $text }“. Patikrinkite tai; iki tol atvirukas nedaromas.
import-remark-place-remainder = { $row } eilutė: vietos laukelyje nesuprasta „{ $text }“. Patikrinkite, kur žmogus kalinamas.
import-remark-other-street = { $row } eilutė: sąraše šios vietos gatvė kita („{ $text }“) nei „Kartkoje“. Patikrinkite, kuris adresas teisingas.
import-remark-day-order = { $n ->
    [1] Eilutė
   *[other] Eilutės
} { $rows }: { $column }: „{ $text }“ pradžioje gali būti ir diena, ir mėnuo, o iš stulpelio to nematyti. Kas neaišku, praleista; nurodykite tvarką.
import-remark-strange-date = { $n ->
    [1] Eilutė
   *[other] Eilutės
} { $rows }: { $column }: „{ $text }“ negalima tiksliai perskaityti kaip datos. Tai praleista; pasitikrinkite patys.
import-remark-future-day = Eilutė { $row }: { $column } yra po šios dienos ({ $text }). Tai nenaudojama.
import-remark-strange-day = Eilutė { $row }: { $column } nėra diena iki šiandien ({ $text }). Kol neaišku, atvirukas ten nesiunčiamas.
import-remark-same-person = Eilutės { $first } ir { $row } turi tą patį id ({ $text }). Galioja blogesnė žinia: miręs, laisvas, nežinoma, paskui kalinamas.
import-remark-shipped-id = Eilutė { $row }: id „{ $text }“ yra žmogaus, kurį žino pati Kartka. Šis įrašas laikomas atskirai.
import-unread = „{ $name }“ neskaitoma: ten nėra sąrašo stulpelių (eilučių: { $n }).
import-skip-header = joje dar kartą surašyti stulpelių pavadinimai
import-skip-total = tai sumos eilutė
import-remark-lost-letter = { $row } eilutė: tekste „{ $text }“ trūksta raidės. Pataisykite; iki tol atvirukas nedaromas.
import-remark-misread = { $row } eilutė: tekste „{ $text }“ klaidingos raidės, jos kitos koduotės. Pataisykite; iki tol atvirukas nedaromas.
import-remark-short-row = { $row } eilutėje ({ $text }) mažiau langelių nei pirmojoje, ir jie gali būti pasislinkę. Patikrinkite eilutę; iki tol atvirukas nedaromas.
import-remark-long-row = { $row } eilutėje daugiau langelių nei pirmojoje („{ $text }“), ir jie gali būti pasislinkę. Patikrinkite eilutę; iki tol atvirukas nedaromas.
import-remark-torn-row = { $row } eilutė ({ $text }): trūksta kabutės, ir kitos eilutės galėjo patekti į šią. Pataisykite tai faile; iki tol atvirukas nedaromas.
import-remark-hidden-sheet = { $row } eilutė yra paslėptame lape „{ $text }“. Patikrinkite tai; iki tol atvirukas nedaromas.
import-remark-row-ends-early = { $row } eilutė ({ $text }) baigiasi prieš paskutinius stulpelius. Jie laikomi tuščiais.
import-remark-cell-past-header = { $row } eilutė: „{ $text }“ yra dešiniau stulpelių ir neskaitoma.
import-remark-above-header = { $row } eilutė yra virš stulpelių: „{ $text }“.
import-report-notes = Jūsų žiniai: { $number }
import-report-copy = Kopijuoti šią ataskaitą

# A file of a kind that we do not know.
import-columns-title = Kas yra stulpeliuose?
import-columns-file =
    { PLURAL($n) ->
        [one] { $file }, { $number } eilutė
        [few] { $file }, { $number } eilutės
       *[other] { $file }, { $number } eilučių
    }
import-columns-text = Peržiūrėkite, kuo laikomas kiekvienas stulpelis. Tai įsimenama failams su ta pačia pirma eilute.
import-columns-rows = Pirmosios eilutės
import-columns-take = Skaityti sąrašą taip
import-error-addresses = Faile { $file } nėra žmonių lentelės. Adresų tekste: { $n }. Nukopijuokite juos ir įklijuokite skiltyje „Pridėti žmogų“ arba paleiskite: kartka paste { $file }. Kiekvieną pamatysite, prieš ką nors išsaugant.
