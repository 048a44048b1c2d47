# The user's own texts, and the editor.

# Own ready texts.
mine-mark = mano
mine-keep = Išsaugoti kaip savo tekstą  Ctrl Shift S
mine-keep-title = Jūsų tekstas – ir kitam žmogui
mine-title = Kaip jį pavadinti?
mine-title-hint = Pavyzdžiui: mano miestas žiemą
mine-blank = Vietoj „{ $word }“ įrašyti { $blank }
mine-book-lines = Parengtų tekstų eilutės išlaiko formas tam, kas skaito ir kas rašo, ir savo reikšmę.
mine-save = Išsaugoti
mine-close = Ne dabar
mine-change = Keisti „{ $title }“…
mine-change-title = Keisti savo tekstą
mine-change-note = Vieta skliaustuose užsipildo pati: {"{name}"} yra vardas. {"{to: Дорогой | Дорогая}"} tinka vyrui arba moteriai, {"{from: рад | рада | рады}"} – tam, kas rašo.
mine-delete = Ištrinti…
mine-delete-sure = Ištrinti Jūsų tekstą „{ $title }“? Laiškas, kurį rašote, liks.
mine-delete-yes = Ištrinti tekstą
mine-deleted = „{ $title }“ ištrintas.
mine-back = Grąžinti
mine-kept = Išsaugota: „{ $title }“ dabar yra tarp parengtų tekstų.
mine-broken = Visa kita veikia. Pataisykite tą vietą teksto rengykle arba išimkite failą iš aplanko; Jūsų tekstai yra čia: { $folder }
mine-forget = Ištrinami ir Jūsų pačių parengti tekstai bei žodžiai, kuriuos pavadinote teisingais.
help-templates-keep = Išsaugoti tekstą šiuo pavadinimu tarp parengtų
help-templates-text = Tekstas, kurį išsaugoti, su pildomomis vietomis skliaustuose, --language nurodyta kalba; - skaito standartinę įvestį
cli-own-kept = Išsaugota. Naudokite taip: kartka card --template { $id }
key-keep-text = išsaugoti tekstą kaip savo

# An empty text.
by-hand = Tuščias tekstas – tai vieta rašyti ranka.

# Spelling.
spelling-right = šis žodis teisingas
spelling-perhaps = Galbūt:
help-spelling = Rašyba
help-spelling-text =
    Kartka tikrina rašybą, jei šiame kompiuteryje yra Hunspell žodynas rusų arba baltarusių kalbai. Tokius pat naudoja „LibreOffice“ ir „Firefox“.
    Jei jo nėra, įdėkite abu žodyno failus (ru_RU.aff ir ru_RU.dic, be_BY.aff ir be_BY.dic) į aplanką „dictionaries“ tame aplanke, kurį puslapis „Duomenys“ nurodo sąrašams ir juodraščiams. Žodis, kurį pavadinote teisingu, daugiau neminimas.

# Find in the text.
find-open = Rasti tekste  Ctrl Shift F
find-hint = Rasti tekste
find-count = { $at } iš { $n }
find-none = nerasta
find-next = Kitas  Enter
find-previous = Ankstesnis  Shift F3
find-close = Užverti  Esc
key-find = rasti tekste; kita vieta, ankstesnė
