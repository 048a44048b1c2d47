# What is printed, and how.
sheet-first = Eerste kant
sheet-second = Tweede kant
sheet-free = { PLURAL($n) ->
    [one] Eén plaats op dit vel blijft leeg.
   *[other] { $n } plaatsen op dit vel blijven leeg.
}
cut-nothing = niets te snijden

# Dates: which of them.
dates-only-birthdays = alleen verjaardagen
dates-only-round = alleen ronde dagen
# Before a choice of one month, beside: 1 month, 2 months, 3 months.
dates-one-month = of alleen
dates-no-month = één maand …

# One text to several: the card that is shown, the paper, and whether the text is meant.
several-shown = { $at } / { $of }: { $name }
several-previous = ← vorige
several-next = volgende →
several-sheets = Kaarten: { $cards } · vellen papier: { $sheets }
several-free = Plaatsen die op het laatste vel leeg blijven: { $n }
several-no-birthday = Geen verjaardag in de buurt: is deze tekst bedoeld?
several-doubt = { PLURAL($n) ->
    [one] { $n } mens is niet binnenkort jarig, en dit is een tekst voor een verjaardag:
   *[other] { $n } mensen zijn niet binnenkort jarig, en dit is een tekst voor een verjaardag:
}
several-meant = Het is de bedoeling: alle kaarten maken
several-to-dates = Naar de pagina met datums
