# What is printed, and how.
sheet-first = Pirma pusė
sheet-second = Antra pusė
sheet-free = Laisvų vietų šiame lape: { $n }.
cut-nothing = nieko nereikia pjauti

# Dates: which of them.
dates-only-birthdays = tik gimtadieniai
dates-only-round = tik apvalios dienos
# Before a choice of one month, beside: 1 month, 2 months, 3 months.
dates-one-month = arba per
dates-no-month = vieną mėnesį …

# One text to several: the card that is shown, the paper, and whether the text is meant.
several-shown = { $at } / { $of }: { $name }
several-previous = ← ankstesnis
several-next = kitas →
several-sheets = Atvirukai: { $cards } · popieriaus lapai: { $sheets }
several-free = Laisvų vietų paskutiniame lape: { $n }
several-no-birthday = Gimtadienis neartėja: ar šis tekstas tinka?
several-doubt = Tai gimtadienio tekstas, o čia gimtadienis neartėja. Žmonių: { $n }
several-meant = Taip ir norėta: padaryti visus atvirukus
several-to-dates = Į datų puslapį
