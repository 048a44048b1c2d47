# What is printed, and how.
sheet-first = Pierwsza strona
sheet-second = Druga strona
sheet-free = Wolne miejsca na tym arkuszu: { $n }.
cut-nothing = nic nie trzeba ciąć
