# A person by hand, by paste, and what is known of them.

# What the user says of a person.
panel-edit = pataisyti arba papildyti
panel-edit-title = Jūsų pataisymai ir papildymai
panel-edit-text = Išsaugoma Jums rašant ir lieka, kai ateina naujas sąrašas.
panel-edit-close = užverti
panel-dative = vardas naudininku („kam“), tik jei jį žinote
panel-birth = gimimo data arba tik metai
panel-birth-wrong = Tai ne data. Rašykite 12.03.1980, 03.1980 arba 1980.
panel-half-a-name = Ant voko bus tik tai: prašome įrašyti vardą ir pavardę.
panel-form = vardas ant voko, visiems
panel-form-usual = kaip įprasta toje šalyje
panel-form-given-family = vardas, pavardė
panel-form-family-first = pavardė, vardas, tėvavardis
panel-form-dative = naudininkas, jei jį įrašėte
panel-block-computed = Adresas, kaip jį rašo Kartka
panel-block-own = Jūsų pačių eilutės
panel-block-edit = parašyti eilutes patiems
panel-block-edited = Jūsų pakeista: { $date }
panel-block-back = grįžti prie apskaičiuoto adreso

# A person by hand or by paste.
panel-add = Pridėti žmogų
panel-key-add = pridėti žmogų
panel-add-title = Kas turėtų gauti atviruką?
panel-add-text = Įklijuokite adresą ar žinutę arba užpildykite laukus. Kas atpažinta, yra žemiau; pažvelkite į tai, kas pažymėta.
panel-paste-here = Įklijuokite adresą čia
panel-who = Kas
panel-where = Kur
panel-name = vardas ir pavardė
panel-right = taip, teisingai
panel-same-name = Žmogus tokiu vardu jau yra:
panel-leave-out = praleisti
panel-as-it-will-be = Adresas, koks bus ant atviruko
panel-not-yet = Pirmiausia atsakykite į klausimus.
panel-keep = Išsaugoti ir rašyti
panel-clear = išvalyti laukus
panel-other-place = tai kita vieta
panel-ours = Ką turi Kartka
panel-text-says = Ką sako tekstas
panel-take-ours = naudoti Kartkos adresą
panel-take-theirs = naudoti teksto adresą
panel-taken = galioja šis
panel-cannot-take = Šio naudoti negalima: jis neišsamus arba lotyniškomis raidėmis.
panel-place-search = kalėjimas: numeris, vietovė ar pašto kodas
panel-by-address = jo tarp jų nėra: įrašyti adresą
panel-address-text = Kartka šios vietos nežino. Peržiūrėkite kiekvieną eilutę.
panel-is-it-this = Ar tai ši vieta?
country-ru = Rusija

# What is known of a person, and since when.
panel-stay = Vieta: { $place }, nuo { $date } sąrašo.
panel-stay-moved = Vieta: { $place }, nuo { $date } sąrašo; anksčiau: { $before }.
panel-news = Nauja { $date } sąraše: { $now }; anksčiau: { $before }.
panel-history = kas žinoma ir nuo kada
panel-history-close = suskleisti
panel-history-title = Kas žinoma ir nuo kada
panel-arrested = Sulaikymo diena: { $date }
panel-copy = Kopijuoti šaltinius
panel-list-differs = { $date } sąraše šios vietos adresas kitas. Kuris teisingas?
panel-list-says = Ką sako sąrašas
panel-take-list = naudoti sąrašo adresą

# The command line: which address of a place holds.
help-places-take-list = Naudoti naujausio sąrašo adresą, jei jis kitas nei mūsų
help-places-keep-ours = Palikti mūsų adresą, kad ir ką sakytų sąrašas
cli-no-list-address = Joks sąrašas šiai vietai nepateikia kito adreso, kurį būtų galima naudoti.

# A file of a kind that we do not know.
panel-columns-title = Kas yra stulpeliuose?
panel-columns-file =
    { PLURAL($n) ->
        [one] { $file }, { $number } eilutė
        [few] { $file }, { $number } eilutės
       *[other] { $file }, { $number } eilučių
    }
panel-columns-text = Peržiūrėkite, kuo laikomas kiekvienas stulpelis. Tai įsimenama failams su ta pačia pirma eilute.
panel-columns-rows = Pirmosios eilutės
panel-columns-take = Skaityti sąrašą taip
panel-encoding = Ar raidės žemiau įskaitomos? Jei ne, pasirinkite kitą koduotę.
panel-block-again = vėl Jūsų pačių eilutės
