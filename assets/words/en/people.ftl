# The column of people: src/gui/panel/people.

people-search = Search a name or a place
people-sort-held = held longest
people-choose-for-me = choose for me
people-nobody-found = Nobody is found. Try fewer letters, or another spelling.
people-show-everybody = show everybody
people-cannot = { $n } of { $all } cannot be written to:
people-cannot-why = why?
people-example = example
people-row-birthday = { $days ->
    [0] birthday today
    [1] tomorrow
   *[other] { PLURAL($days) ->
        [one] in { $days } day
       *[other] in { $days } days
    }
}
people-clock-behind = The computer’s date seems wrong: it says { $today }, but something is known of { $date }. Please put the date right; until then each card wants your word.

people-filter-birthday = birthday within { $days } days
people-filter-women = women
people-filter-men = men

# Who is shown.
people-filter-more = more filters …
people-filter-fewer = fewer filters
people-filter-clear = clear all filters
people-filter-reachable = can be written to
people-filter-any-month = born in any month
people-filter-any-kind = any kind of place
people-filter-any-place = any place
people-filter-month-1 = born in January
people-filter-month-2 = born in February
people-filter-month-3 = born in March
people-filter-month-4 = born in April
people-filter-month-5 = born in May
people-filter-month-6 = born in June
people-filter-month-7 = born in July
people-filter-month-8 = born in August
people-filter-month-9 = born in September
people-filter-month-10 = born in October
people-filter-month-11 = born in November
people-filter-month-12 = born in December

# To whom no text is begun and no card is kept.
people-filter-unwritten = nothing begun or kept

people-count = { PLURAL($n) ->
    [one] { $number } person
   *[other] { $number } people
}
people-count-birthday = { PLURAL($n) ->
    [one] { $number } person
   *[other] { $number } people, soonest birthday first
}
people-count-held = { PLURAL($n) ->
    [one] { $number } person
   *[other] { $number } people, held longest first
}

people-why-close = back to the list
people-why-title = Who cannot be written to, and why
people-why-more = { PLURAL($n) ->
    [one] and { $number } more; the search finds them
   *[other] and { $number } more; the search finds them
}
# Reasons with a number: how many people each stands for.
people-why-released = { $number } free
people-why-died = { $number } dead
people-why-not-designated = { $number } not recognised as political prisoners
people-why-unknown-status = { $number } of whom nobody says whether they are still held
people-why-unknown-place = { $number } of whom the list does not say where they are
people-why-at-liberty = { $number } at liberty until the sentence begins
people-why-house-arrest = { $number } under house arrest
people-why-no-address = { $number } at places without a known postal address
people-why-historic = { $number } at places that have moved: please confirm the address
people-why-disputed = { $number } at places on which sources differ: please confirm the address
people-why-namesake = { $number } with the name of somebody who is free: to be confirmed card by card
people-why-unlisted = { $number } no longer listed: to be confirmed card by card
people-why-missing-field = { $number } without something that the post there wants
people-why-clock-behind = { $number } wait: please check the computer’s date
people-why-old = { $number } known from an old list only: to be confirmed card by card
people-why-rejected = { $number } of whom a list says otherwise, which you did not take over: to be confirmed card by card
people-why-place-unclear = { $number } whose place is not clear: please say where it is
people-why-own-block = { $number } with an own address that is no place of detention, or in another country

# Somebody's state, in a word or two, in a row of the list.
people-state-checked = checked
people-state-one-source = one source
people-state-please-check = { PLURAL($days) ->
    [one] { $days } day old
   *[other] { $days } days old
}
people-state-old = { PLURAL($days) ->
    [one] { $days } day old: confirm
   *[other] { $days } days old: confirm
}
people-state-released = freed
people-state-died = has died
people-state-not-designated = not recognised
people-state-unknown-status = nobody knows
people-state-unknown-place = place unknown
people-state-at-liberty = not yet in prison
people-state-house-arrest = house arrest
people-state-no-address = no address
people-state-historic = place has moved
people-state-disputed = address unsure
people-state-namesake = same name?
people-state-unlisted = no longer listed
people-state-missing-field = something is missing
people-state-clock-behind = computer’s date?
people-state-old-record = old
people-state-place-unclear = place not clear
people-state-own-block = own address: please check
people-state-rejected = a list says otherwise
