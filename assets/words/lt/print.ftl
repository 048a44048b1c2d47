# Užduotys, spausdinimas, kalibravimas.
help-card-keep-job = Išsaugoti šiame faile tai, kas išspausdinta, kad tuos pačius atvirukus būtų galima išspausdinti dar kartą. Iš jo matyti, kas kam rašė: laikykite jį tik ten, kur niekas kitas jo neperskaitys
help-reprint = Dar kartą parengti išsaugotos užduoties atvirukus, lygiai tokius pačius
help-reprint-job = Užduotis, išsaugota su card --keep-job; - skaito standartinę įvestį
help-reprint-cards = Tik šiuos atvirukus: 417, arba 12-19, arba 3,5; be to visus
help-reprint-first = Pirmoji dar laisva etiketė
help-reprint-confirmed = Senus įrašus patikrinote patys
help-reprint-anyway = Parengti PDF, net jei kas nors netelpa ar trūksta raidės
help-reprint-output = Įrašomas PDF failas
job-other-paper = { $id } dabar spausdinama ant kito popieriaus nei tada. Parenkite atvirukus iš naujo.
job-number = „{ $part }“ nėra atviruko numeris. Rašykite 417, arba 12-19, arba 3,5.
job-beyond = Atviruko { $number } nėra: užduotyje yra atvirukai nuo 1 iki { $n }.
job-nobody = šiandienos sąrašuose nėra nieko su tuo id, kam buvo skirtas šis atvirukas
job-moved = nuo tada laikomas kitoje vietoje. Parenkite naują atviruką.
job-confirm = Jei patikrinote patys, pridėkite --confirmed.
job-none = Šiandien nė vieno iš šių atvirukų siųsti negalima. PDF neįrašytas.

# Kiek pasistūmėjo ilga užduotis. { $done } ir { $of } – atvirukai.
print-progress-cli = { $done } iš { $of }, liko apie { $seconds } s. Ctrl C sustabdo; niekas neįrašoma per pusę.
