# One text to several people: src/gui/screen/batch.

batch-title = Vienas tekstas keliems
batch-empty = Čia dar nieko nėra. Datų puslapyje pažymėkite žmones ir rašykite jiems kartu.
batch-drafts = Kam jau parašėte atskirą tekstą, tas jį ir gauna.
batch-save = { PLURAL($n) ->
    [one] Išsaugoti { $n } atviruką viename PDF
    [few] Išsaugoti { $n } atvirukus viename PDF
   *[other] Išsaugoti { $n } atvirukų viename PDF
}
batch-stop = Sustabdyti
batch-clear = ištuštinti šį puslapį
batch-making = Atvirukai rengiami…
batch-saved = { PLURAL($n) ->
    [one] Išsaugotas { $n } atvirukas: { $file }
    [few] Išsaugoti { $n } atvirukai: { $file }
   *[other] Išsaugota { $n } atvirukų: { $file }
}
batch-ready = parengta
batch-own = su atskiru tekstu
batch-writer = kas rašo? jis, ji ar mes
batch-sex = moteris ar vyras? atverkite ir nurodykite
batch-blank = reikia kai ką užpildyti: atverkite ir įrašykite
batch-remove = ne dabar
batch-changed = Nuo tada, kai šie atvirukai padaryti, kai kas pasikeitė. Jei tai peržiūrėjote, juos galima padaryti su šiandienos vardais ir adresais:
batch-today = Padaryti su šiandienos adresais
batch-saved-files = Atvirukų: { $n }, failų: { $files }. Pirmasis – { $file }
batch-more = Dar žmonių šiame puslapyje: { $n }
batch-shown = { $at } / { $of }: { $name }
batch-previous = ← ankstesnis
batch-next = kitas →
batch-sheets = Atvirukai: { $cards } · popieriaus lapai: { $sheets }
batch-free = Laisvų vietų paskutiniame lape: { $n }
batch-no-birthday = Gimtadienis neartėja: ar šis tekstas tinka?
batch-doubt = Tai gimtadienio tekstas, o čia gimtadienis neartėja. Žmonių: { $n }
batch-meant = Taip ir norėta: padaryti visus atvirukus
batch-to-dates = Į datų puslapį

batch-again-title = Spausdinti dar kartą
batch-again-job = { $date } · { $n } × { $product }
batch-again-which = Kuriuos atvirukus, nuo 1 iki { $n }? 4, arba 12-19, arba 3,5; tuščia – visus
batch-again-save = Išsaugoti dar kartą
batch-again-print = Spausdinti juos
batch-again-forget = ištrinti šį įrašą
batch-again-forget-now = pamiršti juos dabar
