# What the user says of somebody: src/gui/panel/letter/statement.

statement-open = freed, moved, died?
statement-title = What do you know?
statement-text = Say it here when no list says so yet. It counts at once, and you can take it back.
statement-freed = is free
statement-moved = is held elsewhere
statement-died = has died
statement-unknown = nobody knows any more
statement-since = since when, if you know it
statement-day = on which day this was true; empty for today
statement-source = where you read it: a paper, a page, a letter
statement-save = Keep this
statement-source-missing = Where did you read it? Please write it down: a paper, a page, a letter.
statement-place-missing = Where are they held now? Please choose the place.
statement-day-after-today = { $date } is after today. Please give a day up to today.
statement-no-such-place = There is no place with the id { $id }. The ids are shown by: kartka places. Enter a place that is missing with: kartka places --new. If you do not know where they are now: --unknown
statement-place-newer = Where they are is known for a later day: { $date }. Please give the day on which you know it.
statement-yours = You said, as of { $date }: { $what }. Source: { $source }.
statement-take-back = take it back

statement-same-name-moved = the same person, moved here
statement-same-name-another = another person
statement-same-name-question = Is it one of them, held here now? Nothing is kept before you say so.
