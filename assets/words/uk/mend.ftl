# What is printed, and how.
sheet-first = Перший бік
sheet-second = Другий бік
sheet-free = Вільних місць на цьому аркуші: { $n }.
cut-nothing = різати нічого не потрібно

# Dates: which of them.
dates-only-birthdays = лише дні народження
dates-only-round = лише круглі дати
# Before a choice of one month, beside: 1 month, 2 months, 3 months.
dates-one-month = або за
dates-no-month = один місяць …

# One text to several: the card that is shown, the paper, and whether the text is meant.
several-shown = { $at } / { $of }: { $name }
several-previous = ← назад
several-next = далі →
several-sheets = Листівок: { $cards } · аркушів паперу: { $sheets }
several-free = Вільних місць на останньому аркуші: { $n }
several-no-birthday = Дня народження поблизу немає: цей текст підходить?
several-doubt = Це текст до дня народження, а тут дня народження поблизу немає. Людей: { $n }
several-meant = Так і задумано: зробити всі листівки
several-to-dates = На сторінку дат
