# What is printed, and how.
sheet-first = Першы бок
sheet-second = Другі бок
sheet-free = Свабодных месцаў на гэтым аркушы: { $n }.
cut-nothing = рэзаць нічога не трэба

# Dates: which of them.
dates-only-birthdays = толькі дні нараджэння
dates-only-round = толькі круглыя даты
# Before a choice of one month, beside: 1 month, 2 months, 3 months.
dates-one-month = або за
dates-no-month = адзін месяц …

# One text to several: the card that is shown, the paper, and whether the text is meant.
several-shown = { $at } / { $of }: { $name }
several-previous = ← назад
several-next = далей →
several-sheets = Паштовак: { $cards } · аркушаў паперы: { $sheets }
several-free = Свабодных месцаў на апошнім аркушы: { $n }
several-no-birthday = Дня нараджэння паблізу няма: гэты тэкст падыходзіць?
several-doubt = Гэта тэкст да дня нараджэння, а тут дня нараджэння паблізу няма. Людзей: { $n }
several-meant = Так і задумана: зрабіць усе паштоўкі
several-to-dates = На старонку дат
