# Birthdays and round days: src/gui/screen/dates.

dates-title = Birthdays and round days
dates-months = { PLURAL($n) ->
    [one] { $n } month
   *[other] { $n } months
}
dates-week = Week of { $date }
dates-day = { $date }
dates-birthday = turns { $age }
dates-birthday-ageless = birthday
dates-round = day { $number } in prison
dates-post-by = post by { $date }
dates-late = post it today
dates-write = write
dates-write-these = { $n ->
    [0] Write to these
   *[other] { PLURAL($n) ->
        [one] Write to { $n } person
       *[other] Write to { $n } people
    }
}
dates-all = all
dates-none = none
dates-empty = Nobody has a birthday or a round day in this time.

# Dates: which of them.
dates-only-birthdays = birthdays only
dates-only-round = round days only
# Before a choice of one month, beside: 1 month, 2 months, 3 months.
dates-one-month = or in
dates-no-month = one month …

# Before and after a field with a number of days.
dates-way = A card takes about
dates-way-hint = ?
dates-way-days = days (nobody knows better than your post office and those who have written before)
dates-way-unset = How long a card takes is not set, so no day of posting is shown. Enter it above.
