# Ką sako langas.
window-title = Kartka
zoom = { $percent } %
look-system = kaip sistemos
look-light = šviesi
look-dark = tamsi
look-strong-light = ryškus kontrastas, šviesi
look-strong-dark = ryškus kontrastas, tamsi

list-none = Sąrašo dar nėra
list-age = { $days ->
    [0] Šios dienos sąrašas, { $date }
   *[other] { PLURAL($days) ->
        [one] { $date } sąrašas, { $days } dienos senumo
        [few] { $date } sąrašas, { $days } dienų senumo
       *[other] { $date } sąrašas, { $days } dienų senumo
    }
}

# Žmonių stulpelis.
search = Ieškoti žmogaus ar vietos
filter-birthday = { PLURAL($days) ->
    [one] gimtadienis per { $days } dieną
    [few] gimtadienis per { $days } dienas
   *[other] gimtadienis per { $days } dienų
}
filter-place = vieta
filter-women = moterys
filter-men = vyrai
sort-held = ilgiausiai kalintys
count = { PLURAL($n) ->
    [one] { $number } žmogus
    [few] { $number } žmonės
   *[other] { $number } žmonių
}
count-birthday = { PLURAL($n) ->
    [one] { $number } žmogus, artimiausias gimtadienis viršuje
    [few] { $number } žmonės, artimiausias gimtadienis viršuje
   *[other] { $number } žmonių, artimiausias gimtadienis viršuje
}
count-held = { PLURAL($n) ->
    [one] { $number } žmogus, ilgiausiai kalintys viršuje
    [few] { $number } žmonės, ilgiausiai kalintys viršuje
   *[other] { $number } žmonių, ilgiausiai kalintys viršuje
}
choose-for-me = parinkti už mane
nobody-found = Nieko nerasta. Pabandykite mažiau raidžių arba kitokią rašybą.
show-everybody = rodyti visus
cannot = { $n } iš { $all } parašyti negalima:
cannot-why = kodėl?
why-close = atgal į sąrašą
why-title = Kam negalima parašyti ir kodėl
why-more = { PLURAL($n) ->
    [one] ir dar { $number }; galima rasti per paiešką
    [few] ir dar { $number }; galima rasti per paiešką
   *[other] ir dar { $number }; galima rasti per paiešką
}
why-released = Laisvėje: { $number }
why-died = Mirė: { $number }
why-not-designated = Nepripažinta, kad įkalinimas politinis: { $number }
why-unknown-status = Niekas nesako, ar tebėra kalėjime: { $number }
why-unknown-place = Sąraše nepasakyta, kur yra: { $number }
why-at-liberty = Laisvėje, kol prasidės bausmė: { $number }
why-house-arrest = Namų arešte: { $number }
why-no-address = Vietose, kurių pašto adresas nežinomas: { $number }
why-historic = Vietose, kurios persikėlė (patvirtinkite adresą): { $number }
why-disputed = Vietose, apie kurias šaltiniai nesutaria (patvirtinkite adresą): { $number }
why-namesake = Laisvėje esančio žmogaus vardu ir pavarde (tvirtinti kiekvienam atvirukui): { $number }
why-unlisted = Sąraše nebėra (tvirtinti kiekvienam atvirukui): { $number }
why-missing-field = Trūksta to, ko ten reikalauja paštas: { $number }
why-clock-behind = Laukia; kompiuterio data turbūt neteisinga: { $number }
why-old = Žinomi tik iš seno sąrašo (tvirtinama kiekvienam atvirukui): { $number }

# Žmogaus padėtis žodžiu ar dviem.
state-checked = patikrinta
state-one-source = vienas šaltinis
state-please-check = { PLURAL($days) ->
    [one] { $days } dienos senumo
    [few] { $days } dienų senumo
   *[other] { $days } dienų senumo
}
state-old = { PLURAL($days) ->
    [one] { $days } dienos senumo: patvirtinkite
    [few] { $days } dienų senumo: patvirtinkite
   *[other] { $days } dienų senumo: patvirtinkite
}
state-released = laisvėje
state-died = mirė
state-not-designated = nepripažinta
state-unknown-status = niekas nežino
state-unknown-place = vieta nežinoma
state-at-liberty = dar ne kalėjime
state-house-arrest = namų areštas
state-no-address = adreso nėra
state-historic = kalėjimas persikėlė
state-disputed = adresas abejotinas
state-namesake = tas pats vardas?
state-unlisted = sąraše nebėra
state-missing-field = kai ko trūksta
state-clock-behind = kompiuterio data?
state-old-record = sena žinia
example = pavyzdys
row-birthday = { $days ->
    [0] gimtadienis šiandien
    [1] rytoj
   *[other] { PLURAL($days) ->
        [one] po { $days } dienos
        [few] po { $days } dienų
       *[other] po { $days } dienų
    }
}

# Trys siauro lango žingsniai.
step-choose = Pasirinkti
step-write = Rašyti
step-print = Spausdinti

# Žmogus.
person-latin-age = { $name }, { $age }
person-birthday = { $days ->
    [0] Gimtadienis šiandien, { $date }
    [1] Gimtadienis rytoj, { $date }
   *[other] { PLURAL($days) ->
        [one] Gimtadienis { $date }, po { $days } dienos
        [few] Gimtadienis { $date }, po { $days } dienų
       *[other] Gimtadienis { $date }, po { $days } dienų
    }
}: { PLURAL($age) ->
    [one] { $age } metai
    [few] { $age } metai
   *[other] { $age } metų
}
person-sentence = Bausmė: { $sentence }.
person-born = Gimimo data: { $date }
person-held = { $number }-oji diena kalėjime.
person-place = Vieta: { $place }.
person-moved = Vieta: { $place }; anksčiau: { $before }.
person-confirmed = Patvirtinta pagal { $date } sąrašą
person-one-source = Šį adresą nurodo tik vienas šaltinis
person-please-check = { PLURAL($days) ->
    [one] Patikrinkite: { $date } žinia, { $days } dienos senumo
    [few] Patikrinkite: { $date } žinia, { $days } dienų senumo
   *[other] Patikrinkite: { $date } žinia, { $days } dienų senumo
}
person-example = Išgalvotas žmogus programai išbandyti. Atvirukas pažymėtas kaip pavyzdys.
confirm-old = Aš patikrinau: šis žmogus tebėra ten
confirm-another-person = Aš patikrinau: tai kitas žmogus
choose-another = Pasirinkite žmogų, kuris dar laukia.
place-confirm = Aš patikrinau: šis adresas teisingas
place-sources = Šaltiniai: { $sources }

# Iš kur siunčiamas atvirukas ir kokiomis raidėmis rašomas adresas.
posted-from = Išsiuntimo šalis: { $country } · keisti
posted-from-where = Iš kur siųsite?
country-none = nenurodyta
script-destination = kirilica
script-both = kirilica, miestas ir lotyniškai
script-latin = lotyniškos raidės
country-at = Austrija
country-be = Belgija
country-by = Baltarusija
country-ca = Kanada
country-ch = Šveicarija
country-cz = Čekija
country-de = Vokietija
country-ee = Estija
country-fi = Suomija
country-fr = Prancūzija
country-gb = Jungtinė Karalystė
country-ge = Sakartvelas
country-ie = Airija
country-lt = Lietuva
country-lv = Latvija
country-nl = Nyderlandai
country-no = Norvegija
country-pl = Lenkija
country-se = Švedija
country-ua = Ukraina
country-us = Jungtinės Valstijos

# Laiškas.
choose-title = Kas šiandien sulauks Jūsų žinios?
choose-text = Pasirinkite žmogų iš sąrašo. Rodyklių klavišais pereisite nuo vieno prie kito.
all-templates = visi ({ $n })…
language-ru = Русский
language-be = Беларуская
write-as = Kas rašo
writer-he = jis
writer-she = ji
writer-we = mes
anew = pradėti iš naujo
undo = Atšaukti  Ctrl Z
ask-sex = Sąraše nepasakyta: { $name } – moteris ar vyras?
ask-woman = moteris
ask-man = vyras
ask-writer = Kas rašo? Viršuje pasirinkite „jis“, „ji“ arba „mes“, ir tekstas prisitaikys.
ask-language = Šio teksto šia kalba dar nėra.
ask-name = Šio žmogaus vardas atviruko raidėmis
ask-name-hint = Vardas
ask-known = Šio žmogaus vardas ir pavardė atviruko raidėmis
ask-known-hint = Vardas ir pavardė
ask-me = Jūsų vardas atviruko raidėmis
ask-me-hint = Pavyzdžiui, Анна
ask-town = Jūsų miestas atviruko raidėmis
ask-town-hint = Pavyzdžiui, Каунас
ask-animal = Jūsų gyvūno vardas
ask-animal-hint = Pavyzdžiui, Мурка
ask-age = Kiek metų šiam žmogui sukaks per artimiausią gimtadienį
ask-age-hint = Skaičius
ask-month = Mėnuo
ask-month-hint = Pavyzdžiui, ноябрь
text-empty = Rašykite čia, rusiškai arba baltarusiškai.
own-words = savi žodžiai
# Sakiniai iš rinkinio.
add-sentence = Pridėti sakinį:
surprise-me = nustebinkite mane
right = Nieko, ko ieško cenzorius
right-woman-he = Tinka moteriai, rašo vyras · nieko, ko ieško cenzorius
right-woman-she = Tinka moteriai, rašo moteris · nieko, ko ieško cenzorius
right-woman-we = Tinka moteriai, rašo keli žmonės · nieko, ko ieško cenzorius
right-man-he = Tinka vyrui, rašo vyras · nieko, ko ieško cenzorius
right-man-she = Tinka vyrui, rašo moteris · nieko, ko ieško cenzorius
right-man-we = Tinka vyrui, rašo keli žmonės · nieko, ko ieško cenzorius
advice-more = ir dar { $n }
delivery = Niekada nėra tikra, kad atvirukas pasieks. Bet žmonės sužino, kad kažkas atėjo, ir tai svarbu.

# Naujas sąrašas.
first-title = Įkelkite šiandienos sąrašą
first-text = Šie žmonės išgalvoti, kad galėtumėte viską išbandyti.
first-page = Naršyklėje atverkite prisoners.spring96.org/en/list, atsisiųskite sąrašą kaip CSV ir nutempkite failą į šį langą.
first-choose = Pasirinkti failą
list-choose = Pasirinkti sąrašą
list-reading = Sąrašas skaitomas…
list-failed = Šio failo įkelti nepavyksta
list-read = Štai kas yra sąraše
list-taken = Sąrašas įkeltas
list-file = { $file }, { $date } duomenys
list-taken-file = { $file }
list-take = Įkelti šiuos žmones
list-not-now = Ne dabar
list-close = Užverti
report-rows = { PLURAL($n) ->
    [one] { $number } eilutė
    [few] { $number } eilutės
   *[other] { $number } eilučių
}
report-active = { PLURAL($n) ->
    [one] { $number } žmogus kalėjime
    [few] { $number } žmonės kalėjime
   *[other] { $number } žmonių kalėjime
}
report-sendable = { PLURAL($n) ->
    [one] { $number } žmogui galima rašyti
    [few] { $number } žmonėms galima rašyti
   *[other] { $number } žmonių galima rašyti
}
report-address-differs = { PLURAL($n) ->
    [one] { $number } adresas skiriasi nuo mūsų; išsaugoti abu
    [few] { $number } adresai skiriasi nuo mūsų; išsaugoti ir vieni, ir kiti
   *[other] { $number } adresų skiriasi nuo mūsų; išsaugoti ir vieni, ir kiti
}
report-unlisted = { PLURAL($n) ->
    [one] { $number } žmogus vietoje, kurios nežinome, be adreso
    [few] { $number } žmonės vietose, kurių nežinome, be adreso
   *[other] { $number } žmonių vietose, kurių nežinome, be adreso
}
report-sex-missing = { PLURAL($n) ->
    [one] Sąraše nenurodyta { $number } žmogaus lytis; būsite paklausti
    [few] Sąraše nenurodyta { $number } žmonių lytis; būsite paklausti
   *[other] Sąraše nenurodyta { $number } žmonių lytis; būsite paklausti
}
report-lookalike = { PLURAL($n) ->
    [one] { $number } žmonių grupė su tuo pačiu vardu ir gimimo data; palikti atskirai
    [few] { $number } žmonių grupės su tuo pačiu vardu ir gimimo data; palikti atskirai
   *[other] { $number } žmonių grupių su tuo pačiu vardu ir gimimo data; palikti atskirai
}
report-hidden = { PLURAL($n) ->
    [one] { $number } varde buvo nematomų ženklų, jie pašalinti
    [few] { $number } varduose buvo nematomų ženklų, jie pašalinti
   *[other] { $number } vardų buvo su nematomais ženklais, jie pašalinti
}
report-skipped = { PLURAL($n) ->
    [one] { $number } eilutė praleista:
    [few] { $number } eilutės praleistos:
   *[other] { $number } eilučių praleista:
}
report-skipped-more = { PLURAL($n) ->
    [one] ir dar { $number }
    [few] ir dar { $number }
   *[other] ir dar { $number }
}

# Atvirukas.
side-front = Priekis
side-back = Kita pusė
side-sheet = Lapas
card-drawing = Atvirukas piešiamas…
print-as = Formatas
card-text = Tekstas
side-page = { $n } puslapis
card-sender = spausdinti siuntėją
card-sender-hint = Vardas, gatvė, miestas, šalis
card-picture = Paveikslėlis
picture-none = be paveikslėlio
hand-print = spausdintas
hand-script = kaip ranka rašytas
save = Išsaugoti PDF
save-as = Išsaugoti kaip…
save-anyway = Vis tiek išsaugoti
save-back = Atgal prie teksto
saving = Išsaugoma…
saved = Išsaugota: { $file }
open = Atverti
cannot-open = Nė viena šio kompiuterio programa neatveria PDF failų. Failas išsaugotas.
card-pages = { PLURAL($n) ->
    [one] { $n } puslapis
    [few] { $n } puslapiai
   *[other] { $n } puslapių
}
flip-long = spausdinti iš abiejų pusių, verčiant per ilgąjį kraštą
flip-short = spausdinti iš abiejų pusių, verčiant per trumpąjį kraštą
card-silent = Niekas faile neišduoda, kas jį parengė.
fits = { $lines ->
    [0] Telpa: laisvų eilučių nelieka
   *[other] { PLURAL($lines) ->
        [one] Telpa: lieka { $lines } eilutė
        [few] Telpa: lieka { $lines } eilutės
       *[other] Telpa: lieka { $lines } eilučių
    }
}

# Lango puslapiai.
page-write = Rašyti
page-dates = Datos
page-several = Keli atvirukai
page-several-n = Keli atvirukai ({ $n })
page-data = Duomenys
page-help = Pagalba

# Naujas sąrašas po senesnio.
changes-title = Ką keičia naujas sąrašas
changes-more = { PLURAL($n) ->
    [one] dar { $n }
    [few] dar { $n }
   *[other] dar { $n }
}
changes-fewer = rodyti mažiau

# Datų puslapis.
dates-title = Gimtadieniai ir apvalios dienos
dates-months = { PLURAL($n) ->
    [one] { $n } mėnuo
    [few] { $n } mėnesiai
   *[other] { $n } mėnesių
}
dates-way = Atvirukas keliauja maždaug
dates-way-hint = ?
dates-way-days = d. (geriausiai tai žino Jūsų paštas ir tie, kas jau yra rašę)
dates-week = Savaitė nuo { $date }
dates-day = { $date }
dates-birthday = { PLURAL($age) ->
    [one] gimtadienis: { $age } metai
    [few] gimtadienis: { $age } metai
   *[other] gimtadienis: { $age } metų
}
dates-round = { $number }-oji diena kalėjime
dates-post-by = išsiųskite iki { $date }
dates-late = išsiųskite šiandien
dates-write = rašyti
dates-write-these = { $n ->
    [0] Rašyti jiems
   *[other] { PLURAL($n) ->
        [one] Rašyti { $n } žmogui
        [few] Rašyti { $n } žmonėms
       *[other] Rašyti { $n } žmonių
    }
}
dates-all = visi
dates-none = nė vienas
dates-empty = Tuo metu niekas nešvenčia gimtadienio ir nesulaukia apvalios dienos.

# Pagalba.
help-title = Kaip tai daroma
help-list = Sąrašas
help-list-text =
    Kartka niekada nesijungia prie interneto. Naršyklėje atverkite prisoners.spring96.org, atsisiųskite žmonių sąrašą kaip CSV failą ir nutempkite jį į šį langą arba pasirinkite su Ctrl O.
    Dažnai daug žmonių išlaisvinama ar perkeliama iš karto, todėl po kelių savaičių sąrašas jau senas. Prieš rašydami pasiimkite naują; Kartka parodys, kas pasikeitė.
help-list-source = Skaičiai ir vardai yra žmogaus teisių centro „Viasna“, iš Jūsų pačių kopijos.
help-write = Ką rašyti
help-write-text =
    Rašykite rusiškai arba baltarusiškai, trumpai ir draugiškai: kas Jūs, koks Jūsų miestas, koks oras, apie gyvūnus, knygas, muziką, maistą, juokus; palinkėkite sveikatos ir stiprybės.
    Parengtų tekstų formos tinka ir tam, kas skaito, ir tam, kas rašo. Šalia kiekvienos eilutės perskaitysite, ką ji reiškia.
    Daugiausia reiškia ranka rašytas atvirukas. Išspausdinkite paveikslėlį ir adresą, o tekstą perrašykite rašikliu.
help-write-source = Pagal „Libereco“ ir „PEN Belarus“ patarimus.
help-not = Ko nerašyti
help-not-text =
    Nieko apie politiką, bylą, kaltinimus, karą, kitus kalinius ar organizacijas; jokių šūkių; jokių svetimžodžių, santrumpų, jaustukų ar lipdukų.
    Kartka ieško tokių žodžių ir pasako, kodėl. Ji niekada nedraudžia: sprendžiate Jūs.
help-not-source = Prie kiekvieno patarimo nurodytas šaltinis.
help-print = Spausdinimas
help-print-text =
    Spausdinkite 100 % dydžiu, be „pritaikyti prie puslapio“. Dvipusiams atvirukams pasirinkite kraštą, per kurį, kaip sako Kartka, verčiamas popierius, ir kirpkite pagal žymes.
help-post = Siuntimas
help-post-text =
    Adresas parašytas taip, kaip prašo Baltarusijos paštas: viskas kirilica, šalis lotyniškomis raidėmis paskutinėje eilutėje. Pašto ženklą klijuokite rėmelyje; kiek jis kainuoja, žino Jūsų paštas.
    Niekada nėra tikra, kad atvirukas pasieks. Laiškus skaito cenzorius, kai kurie taip ir neateina. Bet žmonės sužino, kad kažkas atėjo, ir tai svarbu.
help-post-source = Pasaulinė pašto sąjunga, Baltarusijos adresų rašymo lapas; palaikymo grupių patarimai.
help-safe = Saugumas
help-safe-text =
    Niekas neišeina iš šio kompiuterio. Atviruke nėra nei programos pavadinimo, nei siuntėjo, nei datos. Savo vardą ir adresą rašykite tik jei norite; ar tai padeda, patarėjai nesutaria.
help-keys = Klavišai
help-keys-text = Viską galima padaryti be pelės.
key-search = į paiešką
key-step = kitas žmogus, ankstesnis
key-open = atverti sąrašą
key-save = išsaugoti atviruką kaip PDF
key-turn = apversti atviruką
key-undo = atšaukti, pakartoti
key-tab = prie kito, prie ankstesnio
key-pages = į puslapius Rašyti, Datos, Keli atvirukai, Duomenys
key-zoom = didesnis, mažesnis, kaip buvo
key-help = šis puslapis
key-back = atgal prie rašymo

# Vienas tekstas keliems.
several-title = Vienas tekstas keliems
several-empty = Čia dar nieko nėra. Datų puslapyje pažymėkite žmones ir rašykite jiems kartu.
several-drafts = Kam jau parašėte atskirą tekstą, tas jį ir gauna.
several-save = { PLURAL($n) ->
    [one] Išsaugoti { $n } atviruką viename PDF
    [few] Išsaugoti { $n } atvirukus viename PDF
   *[other] Išsaugoti { $n } atvirukų viename PDF
}
several-stop = Sustabdyti
several-clear = ištuštinti šį puslapį
several-making = Atvirukai rengiami…
several-saved = { PLURAL($n) ->
    [one] Išsaugotas { $n } atvirukas: { $file }
    [few] Išsaugoti { $n } atvirukai: { $file }
   *[other] Išsaugota { $n } atvirukų: { $file }
}
several-ready = parengta
several-own = su atskiru tekstu
several-writer = kas rašo? jis, ji ar mes
several-sex = moteris ar vyras? atverkite ir nurodykite
several-blank = reikia kai ką užpildyti: atverkite ir įrašykite
several-remove = ne dabar

# Sąrašai, vietos, nuostatos, failai.
data-title = Duomenys ir nuostatos
data-lists = Sąrašai
data-list = { PLURAL($n) ->
    [one] { $number } žmogus iš { $file }
    [few] { $number } žmonės iš { $file }
   *[other] { $number } žmonių iš { $file }
}
data-program = Kalba ir išvaizda
data-places = Vietos, kurias reikia patvirtinti
data-places-text = Šaltiniai nurodo skirtingus šių vietų adresus arba sakoma, kad vieta persikėlė. Kol nepatikrinsite, atvirukai ten nekeliaus.
place-historic = Sakoma, kad ši vieta persikėlė.
place-disputed = Šaltiniai nurodo skirtingus adresus.
place-right = Aš patikrinau: adresas teisingas
place-unsure = neaišku
data-files = Failai
data-folder = Sąrašai, juodraščiai ir nuostatos: { $folder }
data-cards = Parengti atvirukai: { $folder }
data-private = Niekas iš to neišeina iš šio kompiuterio. Kartka neįsimena, kam rašėte; pradėtas tekstas lieka juodraštyje, kol jį ištrinsite.
forget = Ištrinti viską…
forget-sure = Sąrašai, juodraščiai, nuostatos ir Jūsų pastabos apie vietas bus ištrinti iš šio kompiuterio. Parengti atvirukai liks. To atšaukti negalima.
forget-yes = Ištrinti viską
forget-no = Palikti
