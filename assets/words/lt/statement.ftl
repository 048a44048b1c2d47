# What the user says of somebody: src/gui/panel/letter/statement.

statement-open = laisvėje, perkeltas, mirė?
statement-title = Ką žinote?
statement-text = Pasakykite tai čia, jei joks sąrašas dar to nesako. Galioja iš karto, ir galite tai atšaukti.
statement-freed = laisvėje
statement-moved = kalinamas kitur
statement-died = mirė
statement-unknown = niekas nebežino
statement-since = nuo kada, jei žinote
statement-day = kurią dieną taip buvo; tuščia – šiandien
statement-source = kur tai perskaitėte: laikraštis, puslapis, laiškas
statement-save = Išsaugoti
statement-source-missing = Kur tai perskaitėte? Prašome įrašyti: laikraštį, puslapį, laišką.
statement-place-missing = Kur šis žmogus kalinamas dabar? Prašome pasirinkti vietą.
statement-day-after-today = { $date } yra po šios dienos. Nurodykite dieną iki šiandien.
statement-no-such-place = Vietos, kurios id { $id }, nėra. Visus id parodo: kartka places. Nauja vieta įvedama taip: kartka places --new. Jei nežinote, kur žmogus dabar: --unknown
statement-place-newer = Kur šis žmogus, žinoma vėlesnei dienai: { $date }. Prašome nurodyti dieną, kurią tai žinote.
statement-yours = Jūs pasakėte ({ $date } duomenimis): { $what }. Šaltinis: { $source }.
statement-take-back = atšaukti

statement-same-name-moved = tas pats žmogus, perkeltas čia
statement-same-name-another = kitas žmogus
statement-same-name-question = Ar tai vienas iš jų, dabar kalinamas čia? Kol neatsakysite, niekas neišsaugoma.
