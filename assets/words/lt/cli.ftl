# The command line: src/cli.

cli-help-person-rule = Kas galioja tik šiam žmogui: stickers=forbid, pages=2; stickers= atšaukia
cli-help-person = Pasakyti, kas apie žmogų žinoma ir nuo kada, ir išsaugoti, ką pasakysite Jūs
cli-help-person-id = Kas
cli-help-person-official = Vardas ir pavardė pase; tuščias atšaukia
cli-help-person-patronymic = Tėvavardis; tuščias atšaukia
cli-help-person-dative = Visa vardo eilutė naudininku («кому»); tuščia atšaukia
cli-help-person-extra = Dar viena adreso eilutė: būrys, brigada, numeris; tuščia atšaukia
cli-help-person-sex = Vyras ar moteris
cli-help-person-birth = Gimimo data arba tik metai
cli-help-person-block = Jūsų pačių adreso blokas, failu; - skaito standartinę įvestį, tuščias atšaukia
cli-help-paste = Perskaityti adresą, rastą puslapyje ar žinutėje
cli-help-paste-file = Tekstas; - skaito standartinę įvestį
cli-help-paste-name = Vardas ir pavardė vardininku, jei tekste jų nėra
cli-help-paste-place = Kuris kalėjimas turimas omenyje, pagal id
cli-help-paste-country = Šalis, jos kodas, jei tekstas jos nenurodo; šalies be taisyklių adresas spausdinamas taip, kaip parašytas
cli-help-paste-birth = Gimimo data arba tik metai
cli-help-paste-keep = Išsaugoti žmogų, kai klausimų nebėra
cli-help-places = Pasakyti, kokių įkalinimo vietų yra ir kiek tikri jų adresai
cli-help-places-id = Tik ši vieta
cli-help-places-confirm = Šiandien patikrinote adresą: jis teisingas
cli-help-places-postcode = Pašto kodas, jei mūsiškis neteisingas arba jo nėra
cli-help-places-street = Gatvė ir namo numeris
cli-help-places-town = Vietovė, su jos rūšies žodžiu
cli-help-places-district = Rajonas
cli-help-places-region = Sritis
cli-help-places-language = Kalba, kuria nurodote adresą
cli-help-places-forget = Pamiršti, ką sakėte apie šią vietą
cli-help-places-json = Atsakyti JSON formatu
cli-help-import-preview = Tik parodyti, kas, regis, yra faile: jo stulpeliai ir pirmosios dešimt eilučių
cli-help-import-encoding = Failo koduotė, jei tai ne UTF-8
cli-help-import-column = Kas yra stulpelyje, kaip ANTRAŠTĖ=RŪŠIS; įsimenama šiai antraštei
cli-help-import-country = Šalis visų vietų, kurių šalies nenurodo nei sąrašas, nei jo eilutė; jos kodas: by, ru, az
cli-help-import-dates = Kas eina pirma datose, iš kurių to nematyti: day-first – diena, month-first – mėnuo; galioja tik šiam failui
cli-help-address-order = Eilučių tvarka, jei šalyje jų yra kelios: postal, copy-line
cli-help-address-name-form = Kaip įvardijamas gavėjas
cli-help-card-order = Adreso eilučių tvarka, jei šalyje jų yra kelios: postal, copy-line
cli-help-card-name-form = Kaip įvardijamas gavėjas
cli-help = Pasirinkite žmogų, įkalintą dėl politinių priežasčių, parašykite atviruką ir išspausdinkite jį su teisingu adresu. Be komandos atsiveria langas.
cli-help-data-dir = Viską laikyti šiame aplanke, o ne naudotojo aplankuose
cli-help-today = Laikyti, kad šiandien yra ši diena
cli-help-import = Perskaityti sąrašą iš failo
cli-help-import-file = Sąrašas, koks atsisiųstas (CSV)
cli-help-import-as-of = Diena, kurią sąrašas buvo teisingas; nenurodžius – failo data
cli-help-import-dry-run = Tik pasakyti, kas yra faile; nieko neišsaugoti
cli-help-import-accept = Kuriuos pakeitimus priimti: all, released, moved, new; nenurodžius – viską, ko nereikia klausti (vėl kalinamų – niekada)
cli-help-import-reject = Kieno pakeitimų nepriimti, pagal id; nepriėmus paleidimo, kiekvieną atviruką reikia patvirtinti
cli-help-import-json = Atsakyti JSON formatu
cli-help-people = Pasakyti, kas yra sąraše ir kam galima rašyti
cli-help-people-search = Vardas, pavardė ar vieta, kirilica arba lotyniškomis raidėmis
cli-help-people-sendable = Tik tie, kuriems galima rašyti
cli-help-people-json = Atsakyti JSON formatu
cli-help-address = Parodyti voko eilutes
cli-help-address-id = Kieno adresas
cli-help-address-parts = CSV failas su parengtomis dalimis: pasakomas kiekvieno įrašo žymuo ir eilutės
cli-help-address-origin = Išsiuntimo šalis
cli-help-address-script = Kokiomis raidėmis: kirilica, kirilica su lotyniška eilute ar vien lotyniškomis
cli-help-address-language = Eilučių kalba
cli-help-address-confirmed = Seną įrašą patikrinote patys
cli-help-templates = Pasakyti, kokių parengtų tekstų yra
cli-help-templates-language = Tik šia kalba
cli-help-templates-json = Atsakyti JSON formatu
cli-help-check = Patikrinti tekstą prieš išsiunčiant: tai patarimas, niekada ne draudimas
cli-help-check-file = Tekstas; - skaito standartinę įvestį
cli-help-check-language = Kalba, kuria jis turi būti
cli-help-check-writer = Kas rašo
cli-help-check-to-sex = Kam rašoma: moteriai ar vyrui
cli-help-check-product = Ant ko tekstas bus spausdinamas
cli-help-check-json = Atsakyti JSON formatu
cli-help-card = Parengti atvirukus PDF formatu
cli-help-card-to = Kam; keli id – keli atvirukai
cli-help-card-all = Visiems Jūsų sąrašuose, kuriems galima rašyti
cli-help-card-template = Parengtas tekstas; be jo ir be savo teksto lieka vietos rašyti ranka
cli-help-card-text = Jūsų pačių tekstas; - skaito standartinę įvestį
cli-help-card-seed = Tekstas, pagal šį skaičių sudarytas iš sakinių, kiekvienam žmogui kitoks
cli-help-card-field = Kas įrašoma pildomoje teksto vietoje: name, known, me, town, animal, age arba month
cli-help-card-language = Teksto kalba
cli-help-card-writer = Kas rašo
cli-help-card-to-sex = Kam rašoma: moteriai ar vyrui, jei sąraše nepasakyta
cli-help-card-product = Ant ko spausdinama
cli-help-card-origin = Išsiuntimo šalis
cli-help-card-script = Kokiomis raidėmis rašomas adresas
cli-help-card-picture = Paveikslėlis priekinėje pusėje
cli-help-card-save-ink = Paveikslėlis linijomis, rašalui taupyti
cli-help-card-caption = Paveikslėlio pavadinimas po juo, teksto kalba
cli-help-card-hand = Kaip atrodo tekstas: spausdintas, kaip ranka rašytas, linijos rašyti arba blyškus, apvedžioti
cli-help-card-sender = Siuntėjas, iki penkių eilučių; nenurodžius – jokio
cli-help-card-turning = Kaip apverčiamas popierius: spausdintuvo per ilgąjį ar trumpąjį kraštą arba ranka
cli-help-card-cut-and-stack = Taip, kad supjaustytų lapų krūvelės, sudėtos viena ant kitos, būtų sąrašo tvarka
cli-help-card-first = Pirmas dar laisvas lipdukas
cli-help-card-measured-front = Ką išmatavote bandomojo lapo 1 pusėje, mm
cli-help-card-measured-back = Ką išmatavote bandomojo lapo 2 pusėje, mm
cli-help-card-confirmed = Senus įrašus patikrinote patys
cli-help-card-another-person = Tai kiti žmonės, ne tie, kurių vardas ir pavardė tokie patys
cli-help-card-anyway = Parengti PDF, net jei kas nors netelpa ar trūksta raidės
cli-help-card-force = Pakeisti jau esančius failus
cli-help-card-output = Įrašomas PDF failas
cli-help-test-page = Lapas, kuris rodo, kiek spausdintuvas nepataiko
cli-help-test-page-product = Šio gaminio popieriui
cli-help-test-page-force = Pakeisti jau esančius failus
cli-help-test-page-output = Rašomas PDF
cli-help-card-birthdays-in = Tik gimusiems nurodytą mėnesį, nuo 1 iki 12
cli-help-card-paper = Popierius spausdintuve
cli-help-import-accept-person = Kieno pakeitimus priimti, pagal id; vėl kalinamiems – tik taip
cli-help-import-partial = Failas yra tik sąrašo dalis: niekas nelaikomas dingusiu iš sąrašo
cli-help-person-freed = Pasakyti, kad žmogus laisvas, ir nuo kada, jei žinote
cli-help-person-died = Pasakyti, kad žmogus mirė, ir kada, jei žinote
cli-help-person-moved = Pasakyti, kad žmogus kalinamas kitoje vietoje, pagal jos id (kartka places)
cli-help-person-unknown = Pasakyti, kad niekas nežino, ar žmogus dar kalinamas
cli-help-person-source = Kur tai skaitėte; reikia su --freed, --died, --moved ir --unknown
cli-help-person-as-of = Diena, kada taip buvo; nenurodžius – šiandien
cli-help-person-take-back = Atšaukti, ką sakėte paskutinį kartą; vėl galios tai, kas galiojo anksčiau
cli-help-person-remove = Pašalinti žmogų, kurį įrašėte patys
cli-help-person-restore = Grąžinti pašalintą žmogų
cli-help-paste-same = Tai šis to paties vardo žmogus, dabar kitoje vietoje
cli-help-paste-another = Tai kitas to paties vardo žmogus
cli-help-templates-keep = Išsaugoti tekstą šiuo pavadinimu tarp parengtų
cli-help-templates-text = Tekstas, kurį išsaugoti, su pildomomis vietomis skliaustuose, --language nurodyta kalba; - skaito standartinę įvestį
cli-help-places-take-list = Naudoti naujausio sąrašo adresą, jei jis kitas nei mūsų
cli-help-places-keep-ours = Palikti mūsų adresą, kad ir ką sakytų sąrašas
cli-help-places-new = Vietos, kurią žino tik Jūsų sąrašas, pavadinimas — taip, kaip sąraše
cli-help-places-country = Šalis, kurioje ji yra, kodu; jei nenurodyta — Baltarusija
cli-help-people-export = Įrašyti Jūsų sąrašą su Jūsų žodžiais į šį failą, CSV formatu, kurį Kartka vėl perskaitys
cli-help-people-texts = Įrašyti Jūsų pradėtus tekstus į šį failą
cli-help-people-force = Pakeisti jau esančius failus
cli-help-card-keep-job = Išsaugoti šiame faile tai, kas išspausdinta, kad tuos pačius atvirukus būtų galima išspausdinti dar kartą. Iš jo matyti, kas kam rašė: laikykite jį tik ten, kur niekas kitas jo neperskaitys
cli-help-reprint = Dar kartą parengti išsaugotos užduoties atvirukus: tie patys tekstai, šiandienos adresai
cli-help-reprint-job = Užduotis, išsaugota su card --keep-job; - skaito standartinę įvestį
cli-help-reprint-cards = Tik šiuos atvirukus: 417, arba 12-19, arba 3,5; be to visus
cli-help-reprint-first = Pirmoji dar laisva etiketė
cli-help-reprint-confirmed = Senus įrašus ir tai, kas nuo tada pasikeitė, patikrinote patys
cli-help-reprint-another-person = Tai kiti žmonės, ne tie, kurių vardas ir pavardė tokie patys
cli-help-reprint-anyway = Parengti PDF, net jei kas nors netelpa ar trūksta raidės
cli-help-reprint-json = Atsakyti JSON formatu: failai, kas praleistas ir kodėl
cli-help-reprint-force = Pakeisti jau esančius failus
cli-help-card-json = Atsakyti JSON formatu: failai, kas praleistas ir kodėl
cli-help-reprint-output = Įrašomas PDF failas
cli-help-card-printer = Pataisyti PDF šiam spausdintuvui pagal tai, kas išsaugota su: kartka printer VARDAS --measured-front …
cli-help-print = Perduoti parengtą PDF spausdintuvui, ant tinkamo popieriaus ir nekeičiant mastelio; kur spausdinimo sistemos nėra, jį atverti
cli-help-print-file = PDF, toks, koks yra
cli-help-print-printer = Spausdintuvas; be to įprastas. Žr.: kartka printer
cli-help-print-sides = Viena pusė arba abi, verčiant per ilgąjį ar trumpąjį kraštą; be to taip, kaip prašo PDF
cli-help-printer = Pasakyti, kokie yra spausdintuvai, ir išsaugoti, kas viename jų išmatuota
cli-help-printer-name = Spausdintuvas, vardu
cli-help-printer-measured-front = Ką išmatavote jo bandomojo lapo 1 pusėje, mm
cli-help-printer-measured-back = Ką išmatavote jo bandomojo lapo 2 pusėje, mm
cli-help-printer-product = Ant šio gaminio popieriaus
cli-help-printer-forget = Pamiršti, kas jame išmatuota
cli-help-card-with = Ant ko dar spausdinti tuos pačius atvirukus, po jų tame pačiame faile ir ant to paties popieriaus: laišką su nusirašymo lapu
cli-help-card-crop = Savo paveikslėlio dalis, kuri spausdinama, pločio ir aukščio procentais: kairė, viršus, plotis, aukštis
cli-place-unclear = Atvirukas neparengtas. Pasakykite, kuri tai vieta: kartka person ID --moved VIETA --source TEKSTAS. Arba parašykite adreso eilutes patys: kartka person ID --block FAILAS
cli-confirm-place = Atvirukas neparengtas. Patikrinkite vietos adresą; jei jis teisingas, patvirtinkite: kartka places VIETA --confirm
cli-enter-missing = Atvirukas neparengtas. Įrašykite, ko trūksta: kartka person ID --birth METAI arba --dative TEKSTAS

cli-person-not-yours = Taisyti galima tik Jūsų sąrašų žmonių įrašus. Apie viešai žinomą žmogų galima pasakyti: --freed, --died, --moved arba --unknown.
cli-language-not-read = Laiškų šia kalba ten nepraleidžia. Pasirinkite kitą.
cli-measured = Tokių matmenų būti negali: kiekvienas artimas 20 mm, tvarka: kairė, dešinė, viršus, apačia.
cli-choose-another = Atvirukas neparengtas. Pasirinkite žmogų, kuris dar laukia: kartka people --sendable
cli-confirm-with = Atvirukas neparengtas. Jei patikrinote patys, pridėkite --confirmed.
cli-nobody = Jūsų sąrašuose nėra nieko, kam galima rašyti. Pirma įkelkite sąrašą: kartka import FILE
cli-left-out = { PLURAL($n) ->
    [one] { $n } žmogus praleistas:
    [few] { $n } žmonės praleisti:
   *[other] { $n } žmonių praleista:
}
cli-does-not-fit = PDF neįrašytas:
cli-anyway = Sutrumpinkite tekstą arba pridėkite --anyway, kad būtų išspausdinta tai, kas telpa.
cli-anyway-letter = Pašalinkite šiuos ženklus iš teksto arba pridėkite --anyway, kad jis būtų spausdinamas be jų.
cli-other-product = Jiems pasirinkite kitą formatą (--product) arba juos praleiskite.
cli-first-beyond = { PLURAL($n) ->
    [one] Šio formato lape yra { $n } vieta: --first turi būti nuo 1 iki { $n }.
    [few] Šio formato lape yra { $n } vietos: --first turi būti nuo 1 iki { $n }.
   *[other] Šio formato lape yra { $n } vietų: --first turi būti nuo 1 iki { $n }.
}
cli-written = { PLURAL($n) ->
    [one] { $n } atvirukas įrašytas į { $file }.
    [few] { $n } atvirukai įrašyti į { $file }.
   *[other] { $n } atvirukų įrašyta į { $file }.
}
cli-can-be-written-to = galima rašyti
cli-check-nothing = Pastabų nėra: jokio žodžio, dėl kurio atvirukas būtų sulaikytas, nieko nepamiršta.
cli-example = pavyzdys
cli-own-kept = Išsaugota. Naudokite taip: kartka card --template { $id }
cli-place-known = „{ $name }“ – vieta, kurią Kartka jau žino, arba visai ne pavadinimas.

# Kiek pasistūmėjo ilga užduotis. { $done } ir { $of } – atvirukai.
cli-progress = { $done } iš { $of }, liko apie { $seconds } s. Ctrl C sustabdo; niekas neįrašoma per pusę.
cli-crop-drawing = Apkarpyti galima tik paveikslėlį iš failo.
cli-unknown-place = Atvirukas neparengtas. Gal naujesniame sąraše nurodyta, kur: kartka import FAILAS

cli-no-such-place = Vietos, kurios id { $id }, nėra.
cli-no-window = Nepavyksta atverti lango: { $error }. Viską galima padaryti ir komandų eilutėje: kartka --help
cli-no-display = Nėra ekrano, kuriame būtų galima atverti langą. Viską galima padaryti ir komandų eilutėje: kartka --help
cli-file-exists = { $file } jau yra. Pasirinkite kitą pavadinimą arba pridėkite --force, kad jis būtų pakeistas.
cli-own-file = Aplanke, kuriame yra { $file }, „Kartka“ laiko Jūsų duomenis ir nieko kito ten neįrašo. Pasirinkite kitą aplanką.
cli-same-file = Į { $file } būtų įrašyti du skirtingi dalykai. Duokite kiekvienam savo pavadinimą.
cli-no-such-person = Niekas neturi id { $id }. Ieškokite: kartka people --search NAME
cli-no-such-template = Teksto { $id } nėra. Žr.: kartka templates
cli-no-such-product = Formato { $id } nėra. Yra: { $all }.
cli-no-such-picture = Paveikslėlio { $id } nėra. Yra: { $all }.
cli-no-such-origin = Išsiuntimo šalies { $code } nežinome. Yra: { $all }.
cli-no-list-address = Joks sąrašas šiai vietai nepateikia kito adreso, kurį būtų galima naudoti.

cli-photo-format = { $file } nėra nei JPEG, nei PNG, nei WebP.
cli-photo-damaged = { $file } sugadintas.
cli-photo-too-large = { $file } per didelis: { $width } × { $height } taškų. Galima spausdinti iki 64 milijonų taškų (progresyvinį JPEG – iki 24 milijonų), nė viena kraštinė ne ilgesnė kaip 16 000. Sumažinkite paveikslėlį ir bandykite dar kartą.
cli-photo-scans = { $file } sudarytas iš daugiau kaip 20 sluoksnių. Išsaugokite jį dar kartą kaip paprastą, ne progresyvinį JPEG.

cli-not-sendable = { $name }: { $reasons } { $advice }
cli-not-utf8 = { $file } nėra UTF-8 tekstas. Išsaugokite jį UTF-8 koduote ir bandykite dar kartą.
cli-text-too-large = { $file } per didelis: daugiau kaip { $kilobytes } KB. Sutrumpinkite jį arba padalykite į kelis failus.
cli-not-on-paper = { $id } spausdinama ant kito popieriaus. Ant šio popieriaus yra: { $all }.
cli-not-together = { $one } ir { $other } negalima išspausdinti vienu kartu: kitas popierius arba kitaip verčiama. Padarykite du failus.

cli-parts-row = Eilutė { $row }: { $what }
cli-parts-unknown-origin = išsiuntimo šalies { $code } nėra
cli-parts-unknown-script = rašto „{ $script }“ nėra; rašykite destination, both arba latin
cli-parts-empty = nėra nei vardo ir pavardės, nei vietos
cli-parts-no-column = { $file } neturi stulpelio „{ $column }“.
cli-parts-no-country = šalis nežinoma arba adreso dalys prieštarauja viena kitai: { $country }

cli-ask-sex = { $name }: sąraše nepasakyta, ar rašoma moteriai, ar vyrui, o nuo to priklauso tekstas. Pridėkite --to-sex m arba --to-sex f.
cli-ask-writer = Tekstas priklauso nuo to, kas rašo. Pridėkite --writer he, --writer she arba --writer we.
cli-ask-language = Šio teksto ta kalba nėra. Žr.: kartka templates
cli-ask-name = { $name }: sąraše vardas ir pavardė tik lotyniškomis raidėmis, o atvirukui reikia kirilicos. Įkelkite ir rusišką ar baltarusišką sąrašą arba pridėkite --field { $field }=…
cli-ask-given-name = { $name }: neaišku, kuris žodis yra vardas ir ar jis parašytas vardininku, todėl taip nesikreipiama. Pridėkite --field { $field }=… taip, kaip į žmogų kreipiamasi.
cli-ask-field = Tekste reikia { $field }, o tai nežinoma. Pridėkite --field { $field }=…
cli-help-no-trace = diske nelaikyti nieko, išskyrus išsaugotus atvirukus
cli-help-paste-block = Tik šis iš kelių žmonių tekste, pagal numerį
cli-help-paste-all = Išsaugoti visus teksto žmones, kai nė apie vieną nebėra klausimų
cli-help-paste-json = Atsakymas JSON formatu: objektas, o jei tekste keli žmonės – masyvas
