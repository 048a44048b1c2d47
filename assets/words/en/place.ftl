# Who is shown, the places of detention, dates, and lists that go out.

# Who is shown.
filter-more = more filters …
filter-fewer = fewer filters
filter-clear = clear all filters
filter-reachable = can be written to
filter-any-month = born in any month
filter-any-kind = any kind of place
filter-any-place = any place
filter-month-1 = born in January
filter-month-2 = born in February
filter-month-3 = born in March
filter-month-4 = born in April
filter-month-5 = born in May
filter-month-6 = born in June
filter-month-7 = born in July
filter-month-8 = born in August
filter-month-9 = born in September
filter-month-10 = born in October
filter-month-11 = born in November
filter-month-12 = born in December

# Kinds of places of detention.
kind-colony = penal colony
kind-prison = prison
kind-remand = remand prison (SIZO)
kind-open = open-type facility
kind-juvenile = colony for minors
kind-short-term = short-term detention
kind-other = another place

# kartka places.
help-places-new = The name of a place that only your list knows, as the list writes it
help-places-country = The country that it is in, by its code; Belarus where none is given
place-known = “{ $name }” is a place that Kartka knows already, or no name at all.
place-which-country = “{ $name }”: which country is it in? Name it with --country: { $all }.

# The page of places.
data-part-general = Lists and settings
data-part-places = { $n ->
    [0] Places of detention
   *[other] Places of detention ({ $n } to check)
}
places-text = Where people are held, and who says so. What you confirm or correct here is kept apart, with its day; no new list and no new version of Kartka changes it.
places-search = Search a place
places-doubtful = To check ({ $n })
places-rest = All others ({ $n })
places-none = No place is found. Try fewer letters.
place-as-of = as of { $date }
place-copy-sources = copy the sources
place-confirm-today = I have checked today: it is right
place-correct = Correct the address
place-enter = Enter the address
place-take-back = take my word back
place-forget-own = forget this place
place-listed-only = only your list knows it
place-listed-text = Kartka does not know this place. Give it an address, and cards to the people there bear it.
place-differs = Your list gives another address than ours. Which one holds?
place-ours = Ours
place-theirs = The list’s
place-ours-was = Kartka’s own data:
place-keep-ours = Keep ours
place-use-theirs = Use the list’s
place-decided = You have chosen ours on { $date }.
place-told = { PLURAL($n) ->
    [one] { $source }, as of { $date }, of { $n } person
   *[other] { $source }, as of { $date }, of { $n } people
}
place-form-title = Your address of this place
place-form-text = In Cyrillic, as it is to stand on the envelope. What you do not know stays empty.
place-field-postcode = Postcode
place-field-street = Street
place-field-locality = Town
place-field-district = District
place-field-region = Region
place-hint-postcode-ru = 220000
place-hint-postcode-be = 220000
place-hint-street-ru = ул. Садовая, 1
place-hint-street-be = вул. Садовая, 1
place-hint-locality-ru = г. Минск
place-hint-locality-be = г. Мінск
place-hint-district-ru = Минский район
place-hint-district-be = Мінскі раён
place-hint-region-ru = Минская обл.
place-hint-region-be = Мінская вобл.
place-keep = Keep this address
place-cancel = Leave it as it was
places-doubtful-text = Sources differ, the place is said to have moved, no address is known, or your list says otherwise. Please check before you write.
place-list-differs = your list says otherwise

# The page of dates, while nobody has said how long a card takes.
dates-way-unset = How long a card takes is not set, so no day of posting is shown. Enter it above.

# Columns of our own table.
column-name-be = name in Belarusian
column-name-latin = name in Latin letters

# What goes out.
help-people-export = Write your list with your own words to this file, as CSV that Kartka reads back
help-people-texts = Write the texts that you began to this file
taken-out = Saved: { $file }
take-out-people = Save my list as a table
take-out-texts = Save my texts
take-out-text = The table holds everybody of your lists with what you added: dative, official name, unit. Kartka reads it back, on this computer or another one. It names people: keep it where nobody else reads it.
column-known-for = day for which it is known
column-known-from = who says so

# To whom no text is begun and no card is kept.
filter-unwritten = nothing begun or kept
