# Help: src/gui/screen/help.

help-title = Kaip tai daroma
help-print = Spausdinimas
help-print-text =
    Spausdinkite 100 % dydžiu, be „pritaikyti prie puslapio“. Dvipusiams atvirukams pasirinkite kraštą, per kurį, kaip sako Kartka, verčiamas popierius, ir kirpkite pagal žymes.
help-safe = Ką „Kartka“ saugo
help-safe-text =
    Tuos, kuriems rašoma: prieš kiekvieną atviruką „Kartka“ peržiūri viską, ką žino apie žmogų, ir nedaro atviruko tam, kas laisvėje arba kieno vieta neaiški.
    Tuos, kurie rašo: niekas neišeina iš šio kompiuterio. Atviruke nėra nei programos pavadinimo, nei siuntėjo, nei datos. Kas kam rašė, užrašoma tik jums paprašius; juodraštis ištrinamas kartu su savo atviruku, o failus galima perskaityti tik iš jūsų paskyros.
    Savo vardą ir adresą rašykite tik jei norite; ar tai padeda, patarėjai nesutaria.
help-limits = Ko ji nesaugo
help-limits-text =
    Kad „Kartka“ čia naudota, matyti: programa yra diske, o atvirukai guli ten, kur juos išsaugojote. Juos gali minėti spausdintuvo eilė ir paskutinių failų sąrašas, o tai, kas ištrinta, dar kurį laiką gali likti senuose disko blokuose.
    Įkeltame sąraše yra vardai. Kas gali naudotis jūsų paskyra, gali jį perskaityti.
    Kiekvieną atviruką skaito kalėjimo cenzorius: nerašykite nieko, ko jam nesakytumėte.
help-evening = Vakare prie svetimo kompiuterio
help-evening-text =
    Prieš atverdami sąrašą, puslapyje „Duomenys ir nuostatos“ įjunkite „Nepalikti pėdsakų“ arba paleiskite programą komanda kartka --no-trace. Atvirukus atspausdinkite arba pasiimkite atmintinėje, tada ištuštinkite spausdintuvo eilę ir ištrinkite išsaugotus atvirukus.
    Po vakaro prie savo kompiuterio „Ištrinti viską“ tame pačiame puslapyje pašalina sąrašus, juodraščius ir tekstus.
help-fault = Jei kas nors ne taip
help-fault-text =
    Ypač jei atsirado atvirukas, kurio neturėjo būti: užsirašykite veiksmus ir mažiausią sąrašą, kuris tai parodo, su išgalvotais vardais, ir praneškite ten, iš kur gavote „Kartka“. Niekada nesiųskite tikro sąrašo.
help-keys = Klavišai
help-keys-text = Viską galima padaryti be pelės.
help-spelling = Rašyba
help-spelling-text =
    Kartka tikrina rašybą, jei šiame kompiuteryje yra Hunspell žodynas rusų arba baltarusių kalbai. Tokius pat naudoja „LibreOffice“ ir „Firefox“.
    Jei jo nėra, įdėkite abu žodyno failus (ru_RU.aff ir ru_RU.dic, be_BY.aff ir be_BY.dic) į aplanką „dictionaries“ tame aplanke, kurį puslapis „Duomenys“ nurodo sąrašams ir juodraščiams. Žodis, kurį pavadinote teisingu, daugiau neminimas.

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

help-post = Siuntimas
help-post-text =
    Adresas parašytas taip, kaip prašo Baltarusijos paštas: viskas kirilica, šalis lotyniškomis raidėmis paskutinėje eilutėje. Pašto ženklą klijuokite rėmelyje; kiek jis kainuoja, žino Jūsų paštas.
    Niekada nėra tikra, kad atvirukas pasieks. Laiškus skaito cenzorius, kai kurie taip ir neateina. Bet žmonės sužino, kad kažkas atėjo, ir tai svarbu.
help-post-source = Pasaulinė pašto sąjunga, Baltarusijos adresų rašymo lapas; palaikymo grupių patarimai.

help-key-search = į paiešką
help-key-step = kitas žmogus, ankstesnis
help-key-open = atverti sąrašą
help-key-save = išsaugoti atviruką kaip PDF
help-key-turn = apversti atviruką
help-key-undo = atšaukti, pakartoti
help-key-tab = prie kito, prie ankstesnio
help-key-pages = į puslapius Rašyti, Datos, Keli atvirukai, Duomenys
help-key-zoom = didesnis, mažesnis, kaip buvo
help-key-help = šis puslapis
help-key-back = atgal prie rašymo
help-key-keep-text = išsaugoti tekstą kaip savo
help-key-find = rasti tekste; kita vieta, ankstesnė
help-key-add-person = pridėti žmogų
help-key-print = išspausdinti atviruką
