# What is printed, and how.
sheet-first = Перший бік
sheet-second = Другий бік
sheet-free = Вільних місць на цьому аркуші: { $n }.
cut-nothing = різати нічого не потрібно
