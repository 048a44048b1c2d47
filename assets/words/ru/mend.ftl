# What is printed, and how.
sheet-first = Первая сторона
sheet-second = Вторая сторона
sheet-free = Свободных мест на этом листе: { $n }.
cut-nothing = резать ничего не нужно
