# The letter: src/gui/panel/letter.

letter-nobody-title = Kas šiandien sulauks Jūsų žinios?
letter-nobody-text = Pasirinkite žmogų iš sąrašo. Rodyklių klavišais pereisite nuo vieno prie kito.
letter-all-templates = visi ({ $n })…
letter-language-ru = Русский
letter-language-be = Беларуская
letter-write-as = Kas rašo
letter-start-again = pradėti iš naujo
letter-undo = Atšaukti  Ctrl Z
letter-text-empty = Rašykite čia, rusiškai arba baltarusiškai.
# Sakiniai iš rinkinio.
letter-add-sentence = Pridėti sakinį:
letter-surprise-me = nustebinkite mane
letter-advice-more = ir dar { $n }
letter-pasted-too-much = Tai, ką įklijavote, atvirukui per daug (daugiau kaip { $kilobytes } KB), todėl neįdėta. Jūsų tekstas liko, koks buvo.
letter-delivery = Niekada nėra tikra, kad atvirukas pasieks. Bet žmonės sužino, kad kažkas atėjo, ir tai svarbu.

# An empty text.
letter-by-hand = Tuščias tekstas – tai vieta rašyti ranka.

# Spelling.
letter-spelling-right = šis žodis teisingas
letter-spelling-perhaps = Galbūt:

letter-writer-he = jis
letter-writer-she = ji
letter-writer-we = mes

letter-ask-sex = Sąraše nepasakyta: { $name } – moteris ar vyras?
letter-ask-woman = moteris
letter-ask-man = vyras
letter-ask-writer = Kas rašo? Viršuje pasirinkite „jis“, „ji“ arba „mes“, ir tekstas prisitaikys.
letter-ask-language = Šio teksto šia kalba dar nėra.
letter-ask-name = Šio žmogaus vardas atviruko raidėmis
letter-ask-name-hint = Vardas
letter-ask-known = Šio žmogaus vardas ir pavardė atviruko raidėmis
letter-ask-known-hint = Vardas ir pavardė
letter-ask-me = Jūsų vardas atviruko raidėmis
letter-ask-me-hint = Pavyzdžiui, Анна
letter-ask-town = Jūsų miestas atviruko raidėmis
letter-ask-town-hint = Pavyzdžiui, Каунас
letter-ask-animal = Jūsų gyvūno vardas
letter-ask-animal-hint = Pavyzdžiui, Мурка
letter-ask-age = Kiek metų šiam žmogui sukaks per artimiausią gimtadienį
letter-ask-age-hint = Skaičius
letter-ask-month = Mėnuo
letter-ask-month-hint = Pavyzdžiui, ноябрь

letter-own-words = savi žodžiai
letter-own-mark = mano
letter-own-keep = Išsaugoti kaip savo tekstą  Ctrl Shift S
letter-own-keep-title = Jūsų tekstas – ir kitam žmogui
letter-own-title = Kaip jį pavadinti?
letter-own-title-hint = Pavyzdžiui: mano miestas žiemą
letter-own-blank = Vietoj „{ $word }“ įrašyti { $blank }
letter-own-book-lines = Parengtų tekstų eilutės išlaiko formas tam, kas skaito ir kas rašo, ir savo reikšmę.
letter-own-save = Išsaugoti
letter-own-close = Ne dabar
letter-own-change = Keisti „{ $title }“…
letter-own-change-title = Keisti savo tekstą
letter-own-change-note = Vieta skliaustuose užsipildo pati: {"{name}"} yra vardas. {"{to: Дорогой | Дорогая}"} tinka vyrui arba moteriai, {"{from: рад | рада | рады}"} – tam, kas rašo.
letter-own-delete = Ištrinti…
letter-own-delete-sure = Ištrinti Jūsų tekstą „{ $title }“? Laiškas, kurį rašote, liks.
letter-own-delete-yes = Ištrinti tekstą
letter-own-deleted = „{ $title }“ ištrintas.
letter-own-back = Grąžinti
letter-own-kept = Išsaugota: „{ $title }“ dabar yra tarp parengtų tekstų.
letter-own-broken = Visa kita veikia. Pataisykite tą vietą teksto rengykle arba išimkite failą iš aplanko; Jūsų tekstai yra čia: { $folder }
letter-own-forget = Ištrinami ir Jūsų pačių parengti tekstai bei žodžiai, kuriuos pavadinote teisingais.

letter-right = Nieko, ko ieško cenzorius
letter-right-woman-he = Tinka moteriai, rašo vyras · nieko, ko ieško cenzorius
letter-right-woman-she = Tinka moteriai, rašo moteris · nieko, ko ieško cenzorius
letter-right-woman-we = Tinka moteriai, rašo keli žmonės · nieko, ko ieško cenzorius
letter-right-man-he = Tinka vyrui, rašo vyras · nieko, ko ieško cenzorius
letter-right-man-she = Tinka vyrui, rašo moteris · nieko, ko ieško cenzorius
letter-right-man-we = Tinka vyrui, rašo keli žmonės · nieko, ko ieško cenzorius

# Find in the text.
letter-find-open = Rasti tekste  Ctrl Shift F
letter-find-hint = Rasti tekste
letter-find-count = { $at } iš { $n }
letter-find-none = nerasta
letter-find-next = Kitas  Enter
letter-find-previous = Ankstesnis  Shift F3
letter-find-close = Užverti  Esc
