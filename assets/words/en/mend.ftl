# What is printed, and how.
sheet-first = First side
sheet-second = Second side
sheet-free = { PLURAL($n) ->
    [one] { $n } place on this sheet stays free.
   *[other] { $n } places on this sheet stay free.
}
cut-nothing = nothing to cut
