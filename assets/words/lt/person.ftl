# Somebody, above the letter: src/gui/panel/letter/person.

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
person-birthday-ageless = { $days ->
    [0] Gimtadienis šiandien, { $date }
    [1] Gimtadienis rytoj, { $date }
   *[other] { PLURAL($days) ->
        [one] Gimtadienis { $date }, po { $days } dienos
        [few] Gimtadienis { $date }, po { $days } dienų
       *[other] Gimtadienis { $date }, po { $days } dienų
    }
}
person-born = Gimimo data: { $date }
person-held = { $number }-oji diena kalėjime.
person-moved = Vieta: { $place }; anksčiau: { $before }.
person-confirmed = Patvirtinta pagal { $date } sąrašą
person-one-source = Šį adresą nurodo tik vienas šaltinis
person-please-check = { PLURAL($days) ->
    [one] Patikrinkite: { $date } žinia, { $days } dienos senumo
    [few] Patikrinkite: { $date } žinia, { $days } dienų senumo
   *[other] Patikrinkite: { $date } žinia, { $days } dienų senumo
}
person-example = Išgalvotas žmogus programai išbandyti. Atvirukas pažymėtas kaip pavyzdys.
person-confirm-old = Aš patikrinau: šis žmogus tebėra ten
person-confirm-another-person = Aš patikrinau: tai kitas žmogus
person-choose-another = Pasirinkite žmogų, kuris dar laukia.
person-nothing-to-take-back = Apie { $id } nesakėte nieko, ką būtų galima atšaukti.
person-not-added = { $id } yra sąraše: pašalinti galite tik tuos, kuriuos įrašėte patys. Jei žmogus laisvas, pasakykite: --freed --source TEXT
person-removed = Pašalinta: { $name }. Grąžinsite taip: kartka person { $id } --restore
person-restored = { $name } vėl čia ({ $id }).
person-not-removed = Nieko su id { $id } nepašalinote.
person-dative = vardas naudininku („kam“), tik jei jį žinote
person-birth = gimimo data arba tik metai
person-birth-wrong = Tai ne data. Rašykite 12.03.1980, 03.1980 arba 1980.
person-half-a-name = Ant voko bus tik tai: prašome įrašyti vardą ir pavardę.
person-ours = Ką turi Kartka
person-take-ours = naudoti Kartkos adresą

# What is known of a person, and since when.
person-stay = Vieta: { $place }, nuo { $date } sąrašo.
person-stay-moved = Vieta: { $place }, nuo { $date } sąrašo; anksčiau: { $before }.
person-news = Nauja { $date } sąraše: { $now }; anksčiau: { $before }.
person-arrested = Sulaikymo diena: { $date }
person-copy = Kopijuoti šaltinius
person-list-differs = { $date } sąraše šios vietos adresas kitas. Kuris teisingas?
person-list-says = Ką sako sąrašas
person-take-list = naudoti sąrašo adresą
person-remove = pašalinti šį žmogų
person-is-removed = Pašalinta: { $name }.
person-restore = grąžinti
person-removed-title = Jūsų pašalinti:
person-unknown-place = Įkelkite naujesnį sąrašą: gal jame nurodyta, kur. Jei žinote adresą, įrašykite jį per „Pridėti žmogų“.
person-no-address = Jei žinote šios vietos adresą, įrašykite jį puslapyje „Duomenys“, dalyje „Kalinimo vietos“.

person-place = Vieta: { $place }.
person-place-confirm = Aš patikrinau: šis adresas teisingas
person-place-sources = Šaltiniai: { $sources }

# Iš kur siunčiamas atvirukas ir kokiomis raidėmis rašomas adresas.
person-posted-from = Išsiuntimo šalis: { $country } · keisti
person-posted-from-where = Iš kur siųsite?
person-posted-from-unsaid = nenurodyta

person-block-word = Adrese yra „{ $word }“: tai ne įkalinimo vieta. Adresas neišsaugotas. Jei tai tiesa, pasakykite tai: --freed, --died arba --unknown.
person-block-computed = Adresas, kaip jį rašo Kartka
person-block-own = Jūsų pačių eilutės
person-block-edit = parašyti eilutes patiems
person-block-edited = Jūsų pakeista: { $date }
person-block-back = grįžti prie apskaičiuoto adreso
person-block-again = vėl Jūsų pačių eilutės

# What the user says of a person.
person-edit = pataisyti arba papildyti
person-edit-title = Jūsų pataisymai ir papildymai
person-edit-text = Išsaugoma Jums rašant ir lieka, kai ateina naujas sąrašas.
person-edit-close = užverti

person-form = vardas ant voko, visiems
person-form-usual = kaip įprasta toje šalyje
person-form-given-family = vardas, pavardė
person-form-family-first = pavardė, vardas, tėvavardis
person-form-dative = naudininkas, jei jį įrašėte

person-history = kas žinoma ir nuo kada
person-history-close = suskleisti
person-history-title = Kas žinoma ir nuo kada
