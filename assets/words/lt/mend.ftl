# What is printed, and how.
sheet-first = Pirma pusė
sheet-second = Antra pusė
sheet-free = Laisvų vietų šiame lape: { $n }.
cut-nothing = nieko nereikia pjauti
