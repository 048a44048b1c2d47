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
