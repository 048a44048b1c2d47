# What is printed, and how.
sheet-first = Pierwsza strona
sheet-second = Druga strona
sheet-free = Wolne miejsca na tym arkuszu: { $n }.
cut-nothing = nic nie trzeba ciąć

# Dates: which of them.
dates-only-birthdays = tylko urodziny
dates-only-round = tylko okrągłe dni
# Before a choice of one month, beside: 1 month, 2 months, 3 months.
dates-one-month = albo w
dates-no-month = jednym miesiącu …

# One text to several: the card that is shown, the paper, and whether the text is meant.
several-shown = { $at } / { $of }: { $name }
several-previous = ← poprzednia
several-next = następna →
several-sheets = Kartki: { $cards } · arkusze papieru: { $sheets }
several-free = Wolne miejsca na ostatnim arkuszu: { $n }
several-no-birthday = Urodziny nie są blisko: czy ten tekst pasuje?
several-doubt = To tekst na urodziny, a tu urodziny nie są blisko. Liczba osób: { $n }
several-meant = Tak ma być: zrób wszystkie kartki
several-to-dates = Do strony dat
