# Kas sakoma apie atviruką.
finding-text-too-long = { PLURAL($lines) ->
    [one] { $lines } eilutė (ženklų: { $characters }) netelpa net smulkiausiu šriftu.
    [few] { $lines } eilutės (ženklų: { $characters }) netelpa net smulkiausiu šriftu.
   *[other] { $lines } eilučių (ženklų: { $characters }) netelpa net smulkiausiu šriftu.
}
finding-address-too-long = { PLURAL($lines) ->
    [one] { $lines } adreso eilutė netelpa.
    [few] { $lines } adreso eilutės netelpa.
   *[other] { $lines } adreso eilučių netelpa.
}
finding-no-glyph = Nė viename mūsų šrifte nėra ženklo „{ $letter }“ ({ $code }).
finding-sender-too-long = Siuntėjo eilutės, kurios netelpa: { $lines }.
finding-caption-too-long = Eilutė po paveikslėliu per ilga.
finding-coarse-picture = Paveikslėlis atrodys grubus, taškų colyje: { $ppi }. Nuo 200 spausdinama gerai.

product-postcard-a6 = A6 atvirukas, vienas puslapyje
product-postcard-a6-4up = A6 atvirukas, keturi A4 lape
product-postcard-a6-2up = A6 atvirukas, du A4 lape
product-postcard-a6-print-shop = A6 atvirukas spaustuvei
product-postcard-us-4up = JAV atvirukas, keturi lape
product-card-a6-folded = Sulenkiamas A6 atvirukas, du lape
product-card-a5-folded = Sulenkiamas A5 atvirukas iš A4
product-letter-a4-b = A4 laiškas, langelis (DIN 5008 B)
product-letter-a4-a = A4 laiškas, langelis (DIN 5008 A)
product-letter-us-10 = US Letter laiškas, langelis #10
product-envelope-c6 = C6 vokas
product-envelope-c5 = C5 vokas
product-envelope-dl = DL vokas
product-envelope-c6-5 = C6/5 vokas
product-envelope-us-10 = JAV vokas #10
product-copy-sheet = Lapas perrašyti ranka, A4
product-copy-sheet-us = Lapas perrašyti ranka, US Letter
product-case-sheet = Istorija skaityti balsu, A4
product-labels = Etiketės { $name }, { $columns } × { $rows }

# Kaip atrodo atviruko tekstas
hand-lines = linijos rašyti
hand-trace = blyškus, apvedžioti
label-unchecked = Šie matmenys netikrinti: pirma išspausdinkite vieną lapą ant paprasto popieriaus.
sender-advice = Ar nurodyti atgalinį adresą, sprendžiate Jūs. Vieni kalėjimai jo reikalauja, kiti atvirukus perduoda ir be jo. Atsakymo tikėtina sulaukti tik Baltarusijos adresu. Jūsų vardą ir adresą skaito svetimi: nerašykite jų, jei tai galėtų pakenkti Jums ar kam nors kitam ten.
calibration-how = Išspausdinkite šį puslapį iš abiejų pusių, nekeisdami mastelio. Išmatuokite nuo kiekvieno popieriaus krašto iki šalia esančios storos linijos: 20 mm, jei spausdintuvas pataiko. Įrašykite, ką išmatavote, pirmajai pusei ir antrajai.

template-unclosed = Tekste, ženklai nuo { $start } iki { $end }: yra {"{"}, bet nėra {"}"}. Jei reikia paties skliausto, rašykite {"{{"}.
template-stray = Tekste, ženklai nuo { $start } iki { $end }: yra {"}"}, bet nėra {"{"}. Jei reikia paties skliausto, rašykite {"}}"}.
template-unknown-field = Tekste, ženklai nuo { $start } iki { $end }: nėra pildomos vietos, pavadintos „{ $name }“.
template-forms = Tekste, ženklai nuo { $start } iki { $end }: reikia formų: { $wanted }, parašyta formų: { $found }.

# Savas failas, kurio tokio perskaityti negalima
fault = { $file }, eilutė { $line }, stulpelis { $column }: { $what }
fault-form = toks failas sudaromas kitaip ({ $what })
fault-unclosed = yra {"{"}, bet nėra {"}"}
fault-stray = yra {"}"}, bet nėra {"{"}
fault-unknown-field = nėra pildomos vietos, pavadintos „{ $name }“
fault-forms = reikia formų: { $wanted }, parašyta formų: { $found }
fault-occasion = nėra progos, pavadintos „{ $name }“
fault-kind = nėra rūšies, pavadintos „{ $name }“
fault-month = { $n } nėra mėnuo
fault-no-language = nė viena kalba neparašytos visos pastraipos
