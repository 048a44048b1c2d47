# What is printed, and how.
sheet-first = Первая сторона
sheet-second = Вторая сторона
sheet-free = Свободных мест на этом листе: { $n }.
cut-nothing = резать ничего не нужно

# Dates: which of them.
dates-only-birthdays = только дни рождения
dates-only-round = только круглые даты
# Before a choice of one month, beside: 1 month, 2 months, 3 months.
dates-one-month = или за
dates-no-month = один месяц …

# One text to several: the card that is shown, the paper, and whether the text is meant.
several-shown = { $at } / { $of }: { $name }
several-previous = ← назад
several-next = дальше →
several-sheets = Открыток: { $cards } · листов бумаги: { $sheets }
several-free = Свободных мест на последнем листе: { $n }
several-no-birthday = Дня рождения поблизости нет: этот текст подходит?
several-doubt = Это текст ко дню рождения, а здесь дня рождения поблизости нет. Людей: { $n }
several-meant = Так и задумано: сделать все открытки
several-to-dates = На страницу дат
