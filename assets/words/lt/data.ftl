# Lists, places, settings, files: src/gui/screen/data.

data-title = Duomenys ir nuostatos
data-lists = Sąrašai
data-list = { PLURAL($n) ->
    [one] { $number } žmogus iš { $file }
    [few] { $number } žmonės iš { $file }
   *[other] { $number } žmonių iš { $file }
}
data-program = Kalba ir išvaizda
data-files = Failai
data-folder = Sąrašai, juodraščiai ir nuostatos: { $folder }
data-cards = Parengti atvirukai: { $folder }
data-private = Niekas iš to nepalieka šio kompiuterio. „Kartka“ neįrašo, kam rašėte; pradėtas tekstas yra juodraštis, kol jo atvirukas neišsaugotas ar neišspausdintas.
data-part-general = Sąrašai ir nuostatos
data-part-places = { $n ->
    [0] Kalinimo vietos
   *[other] Kalinimo vietos ({ $n } reikia patikrinti)
}
data-exported = Išsaugota: { $file }

data-forget = Ištrinti viską…
data-forget-sure = Sąrašai, juodraščiai, nuostatos, Jūsų tekstai, paveikslėliai, formatai ir Jūsų žodžiai apie vietas ištrinami iš šio kompiuterio kartu su aplanku, kuriame jie yra. Baigti atvirukai lieka. „Kartka“ negali pasiekti spausdinimo eilės, PDF programos neseniai atvertų failų sąrašo, iškarpinės ir senų disko blokų. Sugrąžinti nebus galima.
data-forget-yes = Ištrinti viską
data-forget-no = Palikti

data-place-question-title = Kur turi keliauti atvirukas?
data-place-question-lines = parašyti adreso eilutes patiems
data-place-question-lines-text = Taip, kaip jos turi būti ant voko, su šalies eilute pabaigoje.
data-place-question-check = Kartka nežino taisyklių šioms eilutėms: prašome patikrinti kiekvieną.
data-place-question-lines-save = Naudoti šias eilutes
data-place-question-unknown = nežinoma, kur šis žmogus
data-place-question-source = Jūsų atsakymas
data-place-which-country = „{ $name }“: kurioje šalyje tai yra? Nurodykite ją su --country: { $all }.
data-place-as-of = duomenys: { $date }
data-place-copy-sources = kopijuoti šaltinius
data-place-confirm-today = Patikrinta šiandien: teisinga
data-place-correct = Pataisyti adresą
data-place-enter = Įvesti adresą
data-place-take-back = atšaukti, ką nurodžiau
data-place-forget-own = pamiršti šią vietą
data-place-listed-only = žino tik Jūsų sąrašas
data-place-listed-text = Kartka šios vietos nežino. Įveskite adresą, ir jis bus ant atvirukų ten esantiems žmonėms.
data-place-differs = Jūsų sąraše kitas adresas nei mūsų. Kuris teisingas?
data-place-ours = Mūsų
data-place-theirs = Iš sąrašo
data-place-ours-was = Kartkos duomenys:
data-place-keep-ours = Palikti mūsų
data-place-use-theirs = Imti iš sąrašo
data-place-decided = { $date } pasirinkote mūsų adresą.
data-place-told = { PLURAL($n) ->
    [one] { $source }, { $date }, apie { $n } žmogų
    [few] { $source }, { $date }, apie { $n } žmones
   *[other] { $source }, { $date }, apie { $n } žmonių
}
data-place-form-title = Jūsų šios vietos adresas
data-place-form-text = Kirilica, kaip ant voko. Ko nežinote, palikite tuščia.
data-place-field-postcode = Pašto kodas
data-place-field-street = Gatvė
data-place-field-locality = Miestas
data-place-field-district = Rajonas
data-place-field-region = Sritis
data-place-hint-postcode-ru = 220000
data-place-hint-postcode-be = 220000
data-place-hint-street-ru = ул. Садовая, 1
data-place-hint-street-be = вул. Садовая, 1
data-place-hint-locality-ru = г. Минск
data-place-hint-locality-be = г. Мінск
data-place-hint-district-ru = Минский район
data-place-hint-district-be = Мінскі раён
data-place-hint-region-ru = Минская обл.
data-place-hint-region-be = Мінская вобл.
data-place-keep = Išsaugoti šį adresą
data-place-cancel = Palikti, kaip buvo
data-place-list-differs = Jūsų sąrašas sako kitaip

data-places-text = Kur žmonės kalinami ir kas tai sako. Ką čia patvirtinate ar pataisote, saugoma atskirai, su data; to nekeičia nei naujas sąrašas, nei nauja Kartkos versija.
data-places-search = Ieškoti vietos
data-places-doubtful = Patikrinkite ({ $n })
data-places-rest = Visos kitos ({ $n })
data-places-none = Vietų nerasta. Pabandykite mažiau raidžių.
data-places-doubtful-text = Šaltiniai skiriasi, vieta esą perkelta, adresas nežinomas arba Jūsų sąrašas sako kitaip. Patikrinkite prieš rašydami.

data-export-people = Išsaugoti mano sąrašą lentele
data-export-texts = Išsaugoti mano tekstus
data-export-text = Lentelėje yra visi Jūsų sąrašų žmonės ir tai, ką pridėjote: naudininkas, oficialus vardas, būrys. Kartka ją vėl perskaitys šiame ar kitame kompiuteryje. Joje yra žmonių vardai: laikykite ją ten, kur niekas kitas neskaito.

# Įrašas apie tai, kas išspausdinta.
data-record-title = Kas išspausdinta
data-record-keep = išsaugoti, kas išspausdinta keliems, kad vėliau būtų galima spausdinti dar kartą
data-record-why = Tada vardai, adresai ir tekstai lieka šiame kompiuteryje. Kas juos ras, žinos, kas kam rašė, o dėl to žmogus gali patekti į kalėjimą: todėl tai išjungta, kol patys nepanorėsite. Kol išjungta, atvirukus galima spausdinti dar kartą, kol langas neuždarytas.
data-record-on = Niekas iš to neišeina iš šio kompiuterio. Kas spausdinama keliems, čia išsaugoma su vardais, adresais ir tekstais, nes Jūs tai įjungėte; pradėtas tekstas lieka juodraštyje, kol jį ištrinsite.

data-no-trace = Nepalikti pėdsakų
data-no-trace-text = Vakarui prie svetimo kompiuterio: nuo šiol į jo diską nerašoma nieko, išskyrus atvirukus, kuriuos išsaugosite. Sąrašai, juodraščiai ir nuostatos laikomi atmintyje ir dingsta užvėrus langą. Kas aplanke buvo anksčiau, ten ir lieka, neatverta.
data-drafts-text = Juodraštis ištrinamas, kai jo atvirukas išsaugotas ar išspausdintas. Kiti juodraščiai ištrinami paleidžiant programą, jei jų nelietėte:
data-draft-days = { PLURAL($n) ->
    [one] { $n } dieną
    [few] { $n } dienas
    [many] { $n } dienų
   *[other] { $n } dienų
}
data-draft-days-never = niekada
data-drafts = Juodraščiai
