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
finding-no-glyph = Nė viename mūsų šrifte nėra ženklo „{ $letter }“.

product-postcard-a6 = A6 atvirukas, vienas puslapyje
product-postcard-a6-4up = A6 atvirukas, keturi A4 lape, iš abiejų pusių

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
