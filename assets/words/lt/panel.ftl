# A person by hand, by paste, and what is known of them.

# What the user says of a person.
panel-edit = pataisyti arba papildyti
panel-edit-title = Ką žinote geriau
panel-edit-text = Išsaugoma jums rašant ir lieka, kai ateina naujas sąrašas.
panel-edit-close = užverti
panel-dative = vardas naudininku („kam“), tik jei jį žinote
panel-birth = gimimo data arba tik metai
panel-birth-wrong = Tai ne data. Rašykite 12.03.1980, 03.1980 arba 1980.
panel-form = vardas ant voko, visiems
panel-form-usual = kaip ten įprasta
panel-form-given-family = vardas, pavardė
panel-form-family-first = pavardė, vardas, tėvavardis
panel-form-dative = naudininkas, jei jį įrašėte
panel-block-computed = Adresas, kaip jį rašo Kartka
panel-block-own = Jūsų pačių eilutės
panel-block-edit = parašyti eilutes patiems
panel-block-edited = Jūsų pakeista: { $date }
panel-block-back = grįžti prie apskaičiuoto adreso
