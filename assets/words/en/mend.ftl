# What is printed, and how.
sheet-first = First side
sheet-second = Second side
sheet-free = { PLURAL($n) ->
    [one] { $n } place on this sheet stays free.
   *[other] { $n } places on this sheet stay free.
}
cut-nothing = nothing to cut

# Dates: which of them.
dates-only-birthdays = birthdays only
dates-only-round = round days only
# Before a choice of one month, beside: 1 month, 2 months, 3 months.
dates-one-month = or in
dates-no-month = one month …

# One text to several: the card that is shown, the paper, and whether the text is meant.
several-shown = { $at } / { $of }: { $name }
several-previous = ← previous
several-next = next →
several-sheets = Cards: { $cards } · sheets of paper: { $sheets }
several-free = Places that stay free on the last sheet: { $n }
several-no-birthday = No birthday is near: is this text meant?
several-doubt = { PLURAL($n) ->
    [one] { $n } person has no birthday near, and this is a text for a birthday:
   *[other] { $n } people have no birthday near, and this is a text for a birthday:
}
several-meant = It is meant: make all cards
several-to-dates = To the page of dates
