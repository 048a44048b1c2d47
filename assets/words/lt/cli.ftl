# Ką sako komandų eilutė.
help = Pasirinkite žmogų, įkalintą dėl politinių priežasčių, parašykite atviruką ir išspausdinkite jį su teisingu adresu. Be komandos atsiveria langas.
help-data-dir = Viską laikyti šiame aplanke, o ne naudotojo aplankuose
help-today = Laikyti, kad šiandien yra ši diena
help-import = Perskaityti sąrašą iš failo
help-import-file = Sąrašas, koks atsisiųstas (CSV)
help-import-as-of = Diena, kurią sąrašas buvo teisingas; nenurodžius – failo data
help-import-dry-run = Tik pasakyti, kas yra faile; nieko neišsaugoti
help-import-accept = Kuriuos pakeitimus priimti: all, released, moved, new; nenurodžius – viską, ko nereikia klausti (vėl kalinamų – niekada)
help-import-reject = Kieno pakeitimų nepriimti, pagal id; nepriėmus paleidimo, kiekvieną atviruką reikia patvirtinti
help-import-json = Atsakyti JSON formatu
help-people = Pasakyti, kas yra sąraše ir kam galima rašyti
help-people-search = Vardas, pavardė ar vieta, kirilica arba lotyniškomis raidėmis
help-people-sendable = Tik tie, kuriems galima rašyti
help-people-json = Atsakyti JSON formatu
help-address = Parodyti voko eilutes
help-address-id = Kieno adresas
help-address-parts = CSV failas su parengtomis dalimis: pasakomas kiekvieno įrašo žymuo ir eilutės
help-address-origin = Išsiuntimo šalis
help-address-script = Kokiomis raidėmis: kirilica, kirilica su lotyniška eilute ar vien lotyniškomis
help-address-language = Eilučių kalba
help-address-confirmed = Seną įrašą patikrinote patys
help-templates = Pasakyti, kokių parengtų tekstų yra
help-templates-language = Tik šia kalba
help-templates-json = Atsakyti JSON formatu
help-check = Patikrinti tekstą prieš išsiunčiant: tai patarimas, niekada ne draudimas
help-check-file = Tekstas; - skaito standartinę įvestį
help-check-language = Kalba, kuria jis turi būti
help-check-writer = Kas rašo
help-check-to-sex = Kam rašoma: moteriai ar vyrui
help-check-product = Ant ko tekstas bus spausdinamas
help-check-json = Atsakyti JSON formatu
help-card = Parengti atvirukus PDF formatu
help-card-to = Kam; keli id – keli atvirukai
help-card-all = Visiems Jūsų sąrašuose, kuriems galima rašyti
help-card-template = Parengtas tekstas; be jo ir be savo teksto lieka vietos rašyti ranka
help-card-text = Jūsų pačių tekstas; - skaito standartinę įvestį
help-card-seed = Tekstas, pagal šį skaičių sudarytas iš sakinių, kiekvienam žmogui kitoks
help-card-field = Kas įrašoma pildomoje teksto vietoje: name, known, me, town, animal, age arba month
help-card-language = Teksto kalba
help-card-writer = Kas rašo
help-card-to-sex = Kam rašoma: moteriai ar vyrui, jei sąraše nepasakyta
help-card-product = Ant ko spausdinama
help-card-origin = Išsiuntimo šalis
help-card-script = Kokiomis raidėmis rašomas adresas
help-card-picture = Paveikslėlis priekinėje pusėje
help-card-save-ink = Paveikslėlis linijomis, rašalui taupyti
help-card-caption = Paveikslėlio pavadinimas po juo, teksto kalba
help-card-hand = Kaip atrodo tekstas: spausdintas, kaip ranka rašytas, linijos rašyti arba blyškus, apvedžioti
help-card-sender = Siuntėjas, iki penkių eilučių; nenurodžius – jokio
help-card-turning = Kaip apverčiamas popierius: spausdintuvo per ilgąjį ar trumpąjį kraštą arba ranka
help-card-cut-and-stack = Taip, kad supjaustytų lapų krūvelės, sudėtos viena ant kitos, būtų sąrašo tvarka
help-card-first = Pirmas dar laisvas lipdukas
help-card-measured-front = Ką išmatavote bandomojo lapo 1 pusėje, mm
help-card-measured-back = Ką išmatavote bandomojo lapo 2 pusėje, mm
help-card-confirmed = Senus įrašus patikrinote patys
help-card-another-person = Tai kiti žmonės, ne tie, kurių vardas ir pavardė tokie patys
help-card-anyway = Parengti PDF, net jei kas nors netelpa ar trūksta raidės
help-card-output = Įrašomas PDF failas
help-test-page = Lapas, kuris rodo, kiek spausdintuvas nepataiko
help-test-page-product = Šio gaminio popieriui
help-test-page-output = Rašomas PDF

cli-no-window = Nepavyksta atverti lango: { $error }. Viską galima padaryti ir komandų eilutėje: kartka --help
cli-no-such-person = Niekas neturi id { $id }. Ieškokite: kartka people --search NAME
cli-no-such-template = Teksto { $id } nėra. Žr.: kartka templates
cli-no-such-product = Formato { $id } nėra. Yra: { $all }.
cli-no-such-picture = Paveikslėlio { $id } nėra. Yra: { $all }.
cli-photo-format = { $file } nėra nei JPEG, nei PNG, nei WebP.
cli-photo-damaged = { $file } sugadintas.
cli-photo-too-large = { $file } per didelis: { $width } × { $height } taškų. Pasirinkite mažesnį paveikslėlį.
cli-measured = Tokių matmenų būti negali: kiekvienas artimas 20 mm, tvarka: kairė, dešinė, viršus, apačia.
cli-not-sendable = { $name }: { $reasons } { $advice }
cli-choose-another = Atvirukas neparengtas. Pasirinkite žmogų, kuris dar laukia: kartka people --sendable
cli-confirm-with = Atvirukas neparengtas. Jei patikrinote patys, pridėkite --confirmed.
cli-no-such-origin = Išsiuntimo šalies { $code } nežinome. Yra: { $all }.
cli-parts-row = Eilutė { $row }: { $what }
parts-unknown-origin = išsiuntimo šalies { $code } nėra
parts-unknown-script = rašto „{ $script }“ nėra; rašykite destination, both arba latin
parts-empty = nėra nei vardo ir pavardės, nei vietos
parts-no-country = šalis nežinoma arba adreso dalys prieštarauja viena kitai: { $country }
cli-nobody = Jūsų sąrašuose nėra nieko, kam galima rašyti. Pirma įkelkite sąrašą: kartka import FILE
cli-left-out = { PLURAL($n) ->
    [one] { $n } žmogus praleistas:
    [few] { $n } žmonės praleisti:
   *[other] { $n } žmonių praleista:
}
cli-not-utf8 = { $file } nėra UTF-8 tekstas. Išsaugokite jį UTF-8 koduote ir bandykite dar kartą.
cli-ask-sex = { $name }: sąraše nepasakyta, ar rašoma moteriai, ar vyrui, o nuo to priklauso tekstas. Pridėkite --to-sex m arba --to-sex f.
cli-ask-writer = Tekstas priklauso nuo to, kas rašo. Pridėkite --writer he, --writer she arba --writer we.
cli-ask-language = Šio teksto ta kalba nėra. Žr.: kartka templates
cli-ask-name = { $name }: sąraše vardas ir pavardė tik lotyniškomis raidėmis, o atvirukui reikia kirilicos. Įkelkite ir rusišką ar baltarusišką sąrašą arba pridėkite --field { $field }=…
cli-ask-field = Tekste reikia { $field }, o tai nežinoma. Pridėkite --field { $field }=…
cli-does-not-fit = PDF neįrašytas:
cli-anyway = Sutrumpinkite tekstą arba pridėkite --anyway, kad būtų išspausdinta tai, kas telpa.
cli-written = { PLURAL($n) ->
    [one] { $n } atvirukas įrašytas į { $file }.
    [few] { $n } atvirukai įrašyti į { $file }.
   *[other] { $n } atvirukų įrašyta į { $file }.
}
cli-can-be-written-to = galima rašyti
cli-check-nothing = Pastabų nėra: jokio žodžio, dėl kurio atvirukas būtų sulaikytas, nieko nepamiršta.
cli-example = pavyzdys

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
import-cannot = Negalima rašyti:
import-skipped = Eilutė { $row } praleista: { $reason }
skip-too-few-cells = joje per mažai langelių
skip-no-name = joje nėra vardo
skip-same-id = ankstesnė eilutė turi tą patį id
import-error-empty = { $file } tuščias. Atsisiųskite sąrašą dar kartą.
import-error-not-text = { $file } nėra UTF-8 tekstas ({ $line } eilutė). Išsaugokite jį kaip CSV UTF-8 koduote ir bandykite dar kartą.
import-error-no-header = { $file } nėra mums žinomas sąrašas: pirmoje eilutėje nėra stulpelio, tokio kaip „name“ ar „prison“.
import-error-missing-column = { $file } neturi stulpelio „{ $column }“. Atsisiųskite visą sąrašą kaip CSV.
import-dry-run = Nieko neišsaugota: tai buvo tik bandymas.

# Kodėl kam nors negalima parašyti, žodis lentelėje.
reason-short-released = laisvėje
reason-short-died = mirė
reason-short-not-designated = nepripažinta, kad įkalinimas politinis
reason-short-unknown-status = niekas nesako, ar tebėra kalėjime
reason-short-unknown-place = vieta nežinoma
reason-short-at-liberty = laisvėje, kol prasidės bausmė
reason-short-house-arrest = namų areštas
reason-short-no-address = pašto adresas nežinomas
reason-short-place-unclear = vieta neaiški
reason-short-historic = kalėjimas persikėlė
reason-short-disputed = šaltiniai nurodo skirtingus adresus
reason-short-namesake = vardas ir pavardė kaip žmogaus, kuriam atviruko siųsti negalima
reason-short-clock-behind = kompiuterio data turbūt neteisinga
reason-short-unlisted = sąraše nebėra
reason-short-missing-field = trūksta to, ko reikia tenykščiam paštui
reason-short-old = įrašas per senas

# Paper and month of a job.
help-card-birthdays-in = Tik gimusiems nurodytą mėnesį, nuo 1 iki 12
help-card-paper = Popierius spausdintuve
cli-not-on-paper = { $id } spausdinama ant kito popieriaus. Ant šio popieriaus yra: { $all }.
