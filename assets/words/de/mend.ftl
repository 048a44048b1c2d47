# What is printed, and how.
sheet-first = Erste Seite
sheet-second = Zweite Seite
sheet-free = { PLURAL($n) ->
    [one] Ein Platz auf diesem Bogen bleibt frei.
   *[other] { $n } Plätze auf diesem Bogen bleiben frei.
}
cut-nothing = nichts zu schneiden
