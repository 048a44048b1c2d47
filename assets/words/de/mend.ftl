# What is printed, and how.
sheet-first = Erste Seite
sheet-second = Zweite Seite
sheet-free = { PLURAL($n) ->
    [one] Ein Platz auf diesem Bogen bleibt frei.
   *[other] { $n } Plätze auf diesem Bogen bleiben frei.
}
cut-nothing = nichts zu schneiden

# Dates: which of them.
dates-only-birthdays = nur Geburtstage
dates-only-round = nur runde Tage
# Before a choice of one month, beside: 1 month, 2 months, 3 months.
dates-one-month = oder nur
dates-no-month = ein Monat …

# One text to several: the card that is shown, the paper, and whether the text is meant.
several-shown = { $at } / { $of }: { $name }
several-previous = ← vorige
several-next = nächste →
several-sheets = Karten: { $cards } · Bogen Papier: { $sheets }
several-free = Plätze, die auf dem letzten Bogen frei bleiben: { $n }
several-no-birthday = Kein Geburtstag in der Nähe: Ist dieser Text gemeint?
several-doubt = { PLURAL($n) ->
    [one] { $n } Mensch hat nicht bald Geburtstag, und dies ist ein Text zum Geburtstag:
   *[other] { $n } Menschen haben nicht bald Geburtstag, und dies ist ein Text zum Geburtstag:
}
several-meant = Er ist gemeint: alle Karten machen
several-to-dates = Zur Seite der Termine
