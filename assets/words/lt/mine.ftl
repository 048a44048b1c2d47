# The user's own texts, and the editor.

# Own ready texts.
own-mark = mano
own-keep = Išsaugoti kaip savo tekstą  Ctrl Shift S
own-keep-title = Jūsų tekstas – ir kitam žmogui
own-title = Kaip jį pavadinti?
own-title-hint = Pavyzdžiui: mano miestas žiemą
own-blank = Vietoj „{ $word }“ įrašyti { $blank }
own-book-lines = Parengtų tekstų eilutės išlaiko formas tam, kas skaito ir kas rašo, ir savo reikšmę.
own-save = Išsaugoti
own-close = Ne dabar
own-change = Keisti „{ $title }“…
own-change-title = Keisti savo tekstą
own-change-note = Vieta skliaustuose užsipildo pati: {"{name}"} yra vardas. {"{to: Дорогой | Дорогая}"} tinka vyrui arba moteriai, {"{from: рад | рада | рады}"} – tam, kas rašo.
own-delete = Ištrinti…
own-delete-sure = Ištrinti Jūsų tekstą „{ $title }“? Laiškas, kurį rašote, liks.
own-delete-yes = Ištrinti tekstą
own-deleted = „{ $title }“ ištrintas.
own-back = Grąžinti
own-kept = Išsaugota: „{ $title }“ dabar yra tarp parengtų tekstų.
own-broken = Visa kita veikia. Pataisykite tą vietą teksto rengykle arba išimkite failą iš aplanko; Jūsų tekstai yra čia: { $folder }
own-forget = Ištrinami ir Jūsų pačių parengti tekstai bei žodžiai, kuriuos pavadinote teisingais.
help-templates-keep = Išsaugoti tekstą šiuo pavadinimu tarp parengtų
help-templates-text = Tekstas, kurį išsaugoti, su pildomomis vietomis skliaustuose, --language nurodyta kalba; - skaito standartinę įvestį
cli-own-kept = Išsaugota. Naudokite taip: kartka card --template { $id }
key-keep-text = išsaugoti tekstą kaip savo

# An empty text.
by-hand = Tuščias tekstas – tai vieta rašyti ranka.
