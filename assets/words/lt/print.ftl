# Užduotys, spausdinimas, kalibravimas.
help-card-keep-job = Išsaugoti šiame faile tai, kas išspausdinta, kad tuos pačius atvirukus būtų galima išspausdinti dar kartą. Iš jo matyti, kas kam rašė: laikykite jį tik ten, kur niekas kitas jo neperskaitys
help-reprint = Dar kartą parengti išsaugotos užduoties atvirukus: tie patys tekstai, šiandienos adresai
help-reprint-job = Užduotis, išsaugota su card --keep-job; - skaito standartinę įvestį
help-reprint-cards = Tik šiuos atvirukus: 417, arba 12-19, arba 3,5; be to visus
help-reprint-first = Pirmoji dar laisva etiketė
help-reprint-confirmed = Senus įrašus ir tai, kas nuo tada pasikeitė, patikrinote patys
help-reprint-another-person = Tai kiti žmonės, ne tie, kurių vardas ir pavardė tokie patys
help-reprint-anyway = Parengti PDF, net jei kas nors netelpa ar trūksta raidės
help-reprint-json = Atsakyti JSON formatu: failai, kas praleistas ir kodėl
help-card-json = Atsakyti JSON formatu: failai, kas praleistas ir kodėl
help-reprint-output = Įrašomas PDF failas
job-other-paper = { $id } dabar spausdinama ant kito popieriaus nei tada. Parenkite atvirukus iš naujo.
job-number = „{ $part }“ nėra atviruko numeris. Rašykite 417, arba 12-19, arba 3,5.
job-beyond = Atviruko { $number } nėra: užduotyje yra atvirukai nuo 1 iki { $n }.
job-nobody = šiandienos sąrašuose nėra nieko su tuo id, kam buvo skirtas šis atvirukas
job-moved = nuo tada laikomas kitoje vietoje. Šiandienos adresas: { $now }.
job-other-name = kai atvirukas buvo daromas, vardas buvo { $before }; šiandien sąraše – { $now }.
job-other-address = dabar turi kitą adresą. Tada: { $before }. Šiandien: { $now }.
job-confirm = Jei patikrinote patys, pridėkite --confirmed.
job-none = Šiandien nė vieno iš šių atvirukų siųsti negalima. PDF neįrašytas.
several-changed = Nuo tada, kai šie atvirukai padaryti, kai kas pasikeitė. Jei tai peržiūrėjote, juos galima padaryti su šiandienos vardais ir adresais:
several-today = Padaryti su šiandienos adresais

# Kiek pasistūmėjo ilga užduotis. { $done } ir { $of } – atvirukai.
print-progress-cli = { $done } iš { $of }, liko apie { $seconds } s. Ctrl C sustabdo; niekas neįrašoma per pusę.

# Spausdintuvai.
help-card-printer = Pataisyti PDF šiam spausdintuvui pagal tai, kas išsaugota su: kartka printer VARDAS --measured-front …
help-job-print = Perduoti parengtą PDF spausdintuvui, ant tinkamo popieriaus ir nekeičiant mastelio; kur spausdinimo sistemos nėra, jį atverti
help-job-print-file = PDF, toks, koks yra
help-job-print-printer = Spausdintuvas; be to įprastas. Žr.: kartka printer
help-job-print-sides = Viena pusė arba abi, verčiant per ilgąjį ar trumpąjį kraštą; be to taip, kaip prašo PDF
help-printer = Pasakyti, kokie yra spausdintuvai, ir išsaugoti, kas viename jų išmatuota
help-printer-name = Spausdintuvas, vardu
help-printer-measured-front = Ką išmatavote jo bandomojo lapo 1 pusėje, mm
help-printer-measured-back = Ką išmatavote jo bandomojo lapo 2 pusėje, mm
help-printer-product = Ant šio gaminio popieriaus
help-printer-forget = Pamiršti, kas jame išmatuota
printer-unmeasured = Apie spausdintuvą { $name } ant { $paper } popieriaus nieko neišsaugota. Išspausdinkite bandomąjį lapą ir išmatuokite: kartka test-page
printer-unknown = Apie spausdintuvą { $name } nieko neišsaugota.
printer-forgotten = Kas išmatuota spausdintuve { $name }, pamiršta.
printer-kept = Išsaugota spausdintuvui { $name }. Nuo šiol jam skirti atvirukai pataisomi; peržiūra nesikeičia.
printer-none = Šis kompiuteris spausdintuvų nenurodo ir nė vienas neišmatuotas.
printer-usual = įprastas, jei kitas nepasirinktas
printer-not-measured = neišmatuotas
printer-measured = { $paper } (kairė, dešinė, viršus, apačia): 1 pusė: { $front }; 2 pusė: { $back }
print-no-pdf = { $file } nėra PDF, kurį galima išspausdinti.
print-sent-to = Išsiųsta į { $name }.
print-sent = Išsiųsta į spausdintuvą.
print-refused = Spausdintuvas nepriėmė: { $why }
print-viewer = Kartka čia nerado spausdinimo sistemos. { $file } atvertas PDF programoje: spausdinkite ten 100 %, be „pritaikyti prie puslapio“.
print-nothing = Kartka čia nerado nei spausdinimo sistemos, nei programos, kuri atveria PDF failus.

# Spausdintuvas lange.
print = Spausdinti
printer = Spausdintuvas
key-print = išspausdinti atviruką
printer-puts-right = Failas pataisomas spausdintuvui { $name }; kas matoma čia, nesikeičia.
printer-title = Kad spausdintuvas pataikytų
printer-no = Kartka čia nerado spausdintuvo. „Spausdinti“ atveria atviruką PDF programoje.
printer-page-save = Išsaugoti bandomąjį lapą
printer-page-print = Išspausdinti bandomąjį lapą
printer-is-measured = { $name } išmatuotas ant { $paper } popieriaus: jo failai pataisomi.
printer-is-not-measured = { $name } neišmatuotas ant { $paper } popieriaus, ant kurio spausdinamas Jūsų atvirukas.
printer-side = { $n } pusė, mm
printer-left = kairė
printer-right = dešinė
printer-top = viršus
printer-bottom = apačia
printer-keep = Išsaugoti šiuos matmenis
printer-forget = pamiršti jo matmenis

# Įrašas apie tai, kas išspausdinta.
record-title = Kas išspausdinta
record-keep = išsaugoti, kas išspausdinta keliems, kad vėliau būtų galima spausdinti dar kartą
record-why = Tada vardai, adresai ir tekstai lieka šiame kompiuteryje. Kas juos ras, žinos, kas kam rašė, o dėl to žmogus gali patekti į kalėjimą: todėl tai išjungta, kol patys nepanorėsite. Kol išjungta, atvirukus galima spausdinti dar kartą, kol langas neuždarytas.
record-on = Niekas iš to neišeina iš šio kompiuterio. Kas spausdinama keliems, čia išsaugoma su vardais, adresais ir tekstais, nes Jūs tai įjungėte; pradėtas tekstas lieka juodraštyje, kol jį ištrinsite.

# Keliems iš karto ir dar kartą.
print-progress = { $done } iš { $of }, liko apie { $seconds } s
several-saved-files = Atvirukų: { $n }, failų: { $files }. Pirmasis – { $file }
several-more = Dar žmonių šiame puslapyje: { $n }
again-title = Spausdinti dar kartą
again-job = { $date } · { $n } × { $product }
again-which = Kuriuos atvirukus, nuo 1 iki { $n }? 4, arba 12-19, arba 3,5; tuščia – visus
again-save = Išsaugoti dar kartą
again-print = Spausdinti juos
again-forget = ištrinti šį įrašą
again-forget-now = pamiršti juos dabar

# Several products in one file.
help-card-with = Ant ko dar spausdinti tuos pačius atvirukus, po jų tame pačiame faile ir ant to paties popieriaus: laišką su nusirašymo lapu
cli-not-together = { $one } ir { $other } negalima išspausdinti vienu kartu: kitas popierius arba kitaip verčiama. Padarykite du failus.
