# The card: src/gui/panel/card.

card-side-front = Priekis
card-side-back = Kita pusė
card-side-sheet = Lapas
card-side-page = { $n } puslapis

card-drawing = Atvirukas piešiamas…
card-print-as = Formatas
card-text = Tekstas
card-saving = Išsaugoma…
card-saved = Išsaugota: { $file }
card-open = Atverti
card-cannot-open = Nė viena šio kompiuterio programa neatveria PDF failų. Failas išsaugotas.
card-pages = { PLURAL($n) ->
    [one] { $n } puslapis
    [few] { $n } puslapiai
   *[other] { $n } puslapių
}
card-flip-long = spausdinti iš abiejų pusių, verčiant per ilgąjį kraštą
card-flip-short = spausdinti iš abiejų pusių, verčiant per trumpąjį kraštą
card-silent = Niekas faile neišduoda, kas jį parengė.
card-fits = { $lines ->
    [0] Telpa: laisvų eilučių nelieka
   *[other] { PLURAL($lines) ->
        [one] Telpa: lieka { $lines } eilutė
        [few] Telpa: lieka { $lines } eilutės
       *[other] Telpa: lieka { $lines } eilučių
    }
}
card-label-unchecked = Šie matmenys netikrinti: pirma išspausdinkite vieną lapą ant paprasto popieriaus.
card-product-to-measure = { $product } (pirma išmatuokite)
card-measure-first = Tokie vokai būna skirtingi. Išspausdinkite vieną lapą ir pažiūrėkite pro savo voko langelį prieš spausdindami daug.
card-cut-nothing = nieko nereikia pjauti

card-sender = spausdinti siuntėją
card-sender-hint = Vardas, gatvė, miestas, šalis
card-sender-advice = Ar nurodyti atgalinį adresą, sprendžiate Jūs. Vieni kalėjimai jo reikalauja, kiti atvirukus perduoda ir be jo. Atsakymo tikėtina sulaukti tik Baltarusijos adresu. Jūsų vardą ir adresą skaito svetimi: nerašykite jų, jei tai galėtų pakenkti Jums ar kam nors kitam ten.

card-picture = Paveikslėlis
card-picture-none = be paveikslėlio
card-picture-own = mano paveikslėlis
card-picture-own-kept = mano paveikslėlis { $n }
card-picture-choose = Savas paveikslėlis…
card-picture-limits = JPEG, PNG arba WebP, iki 64 milijonų taškų; galite jį ir nutempti ant šio lango. Kur, kada ir kas jį padarė, į atviruką nepatenka.
card-picture-larger = Didesnis
card-picture-smaller = Mažesnis
card-picture-fill = Užpildyti rėmelį
card-picture-whole = Rodyti visą
card-picture-how = Tempkite paveikslėlį, kad jį pastumtumėte; pelės ratuku jis didinamas ar mažinamas. Klavišais: rodyklės, + ir −.
card-picture-keep = Pasilikti šį paveikslėlį kitoms dienoms
card-picture-kept = Jis laikomas programos aplanke, be vietos, datos ir fotoaparato.
card-picture-not-kept = Uždarius langą jo nebebus.
card-picture-format = Šis failas nėra nei JPEG, nei PNG, nei WebP. Išsaugokite paveikslėlį vienu iš šių formatų ir pasirinkite jį dar kartą.
card-picture-damaged = Šis failas sugadintas arba nebaigtas. Parsisiųskite paveikslėlį dar kartą iš telefono ar fotoaparato.
card-picture-too-large = Šis paveikslėlis per didelis, taškais: { $width } × { $height }. Galima spausdinti iki 64 milijonų taškų (progresyvinį JPEG – iki 24 milijonų), nė viena kraštinė ne ilgesnė kaip 16 000.
card-picture-scans = Šis paveikslėlis sudarytas iš daugiau kaip 20 sluoksnių. Išsaugokite jį dar kartą kaip paprastą, ne progresyvinį JPEG.

card-hand-print = spausdintas
card-hand-script = kaip ranka rašytas

# Kaip atrodo atviruko tekstas
card-hand-lines = linijos rašyti
card-hand-trace = blyškus, apvedžioti

card-save = Išsaugoti PDF
card-save-as = Išsaugoti kaip…
card-save-anyway = Vis tiek išsaugoti
card-save-back = Atgal prie teksto

card-labels-own = Etiketės pagal savo matmenis…
card-labels-first = Pirma laisva etiketė: { $n }
card-labels-title = Etiketės pagal savo matmenis
card-labels-how = Išmatuokite lapą milimetrais arba pradėkite nuo panašaus.
card-labels-called = Pavadinimas
card-labels-name = Mano etiketės
card-labels-known = Kaip
card-labels-paper = Popierius
card-labels-columns = Greta
card-labels-rows = Viena po kita
card-labels-width = Etiketė, plotis
card-labels-height = Etiketė, aukštis
card-labels-left = Kairė paraštė
card-labels-top = Viršutinė paraštė
card-labels-across = Žingsnis į šoną
card-labels-down = Žingsnis žemyn
card-labels-number = Laukui „{ $what }“ reikia skaičiaus.
card-labels-too-small = Etiketės per mažos adresui.
card-labels-no-room = Šios etiketės netelpa ant popieriaus: patikrinkite paraštes ir žingsnius.
card-labels-trial = Tai bandomasis lapas. Išsaugokite jį, išspausdinkite ant paprasto popieriaus ir pridėkite prie savo etikečių.
card-labels-keep = Pasilikti etiketes
card-labels-close = Užverti

card-sheet-first = Pirma pusė
card-sheet-second = Antra pusė
card-sheet-free = Laisvų vietų šiame lape: { $n }.
