# Kas rodoma, kalinimo vietos, datos ir išvedami sąrašai.
filter-more = daugiau filtrų …
filter-fewer = mažiau filtrų
filter-clear = išvalyti visus filtrus
filter-reachable = galima rašyti
filter-any-month = gimę bet kurį mėnesį
filter-any-kind = bet kokia vieta
filter-any-place = bet kuri vieta
filter-month-1 = gimimo mėnuo: sausis
filter-month-2 = gimimo mėnuo: vasaris
filter-month-3 = gimimo mėnuo: kovas
filter-month-4 = gimimo mėnuo: balandis
filter-month-5 = gimimo mėnuo: gegužė
filter-month-6 = gimimo mėnuo: birželis
filter-month-7 = gimimo mėnuo: liepa
filter-month-8 = gimimo mėnuo: rugpjūtis
filter-month-9 = gimimo mėnuo: rugsėjis
filter-month-10 = gimimo mėnuo: spalis
filter-month-11 = gimimo mėnuo: lapkritis
filter-month-12 = gimimo mėnuo: gruodis
kind-colony = pataisos kolonija
kind-prison = kalėjimas
kind-remand = tardymo izoliatorius (SIZO)
kind-open = atviro tipo įstaiga
kind-juvenile = nepilnamečių kolonija
kind-short-term = trumpalaikis sulaikymas
kind-other = kita vieta
help-places-new = Vietos, kurią žino tik jūsų sąrašas, pavadinimas — taip, kaip sąraše
help-places-country = Šalis, kurioje ji yra, kodu; jei nenurodyta — Baltarusija
place-known = „{ $name }“ — vieta, kurią Kartka jau žino, arba visai ne pavadinimas.
data-part-general = Sąrašai ir nuostatos
data-part-places = { $n ->
    [0] Kalinimo vietos
   *[other] Kalinimo vietos ({ $n } reikia patikrinti)
}
places-text = Kur žmonės kalinami ir kas tai sako. Ką čia patvirtinate ar pataisote, saugoma atskirai, su data; to nekeičia nei naujas sąrašas, nei nauja „Kartka“ versija.
places-search = Ieškoti vietos
places-doubtful = Patikrinkite ({ $n })
places-rest = Visos kitos ({ $n })
places-none = Vietų nerasta. Pabandykite mažiau raidžių.
place-as-of = duomenys: { $date }
place-copy-sources = kopijuoti šaltinius
place-confirm-today = Patikrinta šiandien: teisinga
place-correct = Pataisyti adresą
place-enter = Įvesti adresą
place-take-back = atšaukti mano žodį
place-forget-own = pamiršti šią vietą
place-listed-only = žino tik jūsų sąrašas
place-listed-text = „Kartka“ šios vietos nežino. Įveskite adresą, ir jis bus ant atvirukų ten esantiems žmonėms.
place-differs = Jūsų sąraše kitas adresas nei mūsų. Kuris teisingas?
place-ours = Mūsų
place-theirs = Iš sąrašo
place-ours-was = „Kartkos“ duomenys:
place-keep-ours = Palikti mūsų
place-use-theirs = Imti iš sąrašo
place-decided = { $date } pasirinkote mūsų adresą.
place-told = { PLURAL($n) ->
    [one] { $source }, { $date }, apie { $n } žmogų
    [few] { $source }, { $date }, apie { $n } žmones
   *[other] { $source }, { $date }, apie { $n } žmonių
}
place-form-title = Jūsų šios vietos adresas
place-form-text = Kirilica, kaip ant voko. Ko nežinote, palikite tuščia.
place-field-postcode = Pašto kodas
place-field-street = Gatvė
place-field-locality = Miestas
place-field-district = Rajonas
place-field-region = Sritis
place-hint-postcode-ru = 220000
place-hint-postcode-be = 220000
place-hint-street-ru = ул. Садовая, 1
place-hint-street-be = вул. Садовая, 1
place-hint-locality-ru = г. Минск
place-hint-locality-be = г. Мінск
place-hint-district-ru = Минский район
place-hint-district-be = Мінскі раён
place-hint-region-ru = Минская обл.
place-hint-region-be = Мінская вобл.
place-keep = Išsaugoti šį adresą
place-cancel = Palikti, kaip buvo
places-doubtful-text = Šaltiniai skiriasi, vieta esą perkelta, adresas nežinomas arba jūsų sąrašas sako kitaip. Patikrinkite prieš rašydami.
place-list-differs = jūsų sąrašas sako kitaip
dates-way-unset = Nenurodyta, kiek laiko keliauja atvirukas, todėl išsiuntimo diena nerodoma. Įrašykite aukščiau.
