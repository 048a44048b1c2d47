# What is printed, and how.
sheet-first = Eerste kant
sheet-second = Tweede kant
sheet-free = { PLURAL($n) ->
    [one] Eén plaats op dit vel blijft leeg.
   *[other] { $n } plaatsen op dit vel blijven leeg.
}
cut-nothing = niets te snijden
