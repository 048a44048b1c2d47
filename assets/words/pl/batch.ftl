# One text to several people: src/gui/screen/batch.

batch-title = Jeden tekst do kilku osób
batch-empty = Nikogo tu jeszcze nie ma. Na stronie dat zaznacz osoby i napisz do nich razem.
batch-drafts = Osoba, do której jest już osobny tekst, dostaje właśnie ten.
batch-save = { PLURAL($n) ->
    [one] Zapisz { $n } kartkę jako jeden PDF
    [few] Zapisz { $n } kartki jako jeden PDF
   *[many] Zapisz { $n } kartek jako jeden PDF
}
batch-stop = Zatrzymaj
batch-clear = opróżnij tę stronę
batch-making = Kartki powstają…
batch-saved = { PLURAL($n) ->
    [one] Zapisano { $n } kartkę: { $file }
    [few] Zapisano { $n } kartki: { $file }
   *[many] Zapisano { $n } kartek: { $file }
}
batch-ready = gotowe
batch-own = z osobnym tekstem
batch-writer = kto pisze? on, ona czy my
batch-sex = kobieta czy mężczyzna? otwórz i wskaż
batch-blank = trzeba coś uzupełnić: otwórz i wpisz
batch-remove = nie teraz
batch-changed = Odkąd zrobiono te kartki, coś się zmieniło. Jeśli zostało to sprawdzone, można je zrobić z dzisiejszymi nazwiskami i adresami:
batch-today = Zrób z dzisiejszymi adresami
batch-saved-files = Kartek: { $n }, plików: { $files }. Pierwszy to { $file }
batch-more = Pozostałych osób na tej stronie: { $n }
batch-shown = { $at } / { $of }: { $name }
batch-previous = ← poprzednia
batch-next = następna →
batch-sheets = Kartki: { $cards } · arkusze papieru: { $sheets }
batch-free = Wolne miejsca na ostatnim arkuszu: { $n }
batch-no-birthday = Urodziny nie są blisko: czy ten tekst pasuje?
batch-doubt = To tekst na urodziny, a tu urodziny nie są blisko. Liczba osób: { $n }
batch-meant = Tak ma być: zrób wszystkie kartki
batch-to-dates = Do strony dat

batch-again-title = Wydrukuj jeszcze raz
batch-again-job = { $date } · { $n } × { $product }
batch-again-which = Które kartki, od 1 do { $n }? 4 albo 12-19, albo 3,5; puste: wszystkie
batch-again-save = Zapisz jeszcze raz
batch-again-print = Wydrukuj je
batch-again-forget = usuń ten zapis
batch-again-forget-now = zapomnij je już teraz
