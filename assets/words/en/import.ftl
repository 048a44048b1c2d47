# A list that comes in: src/import, src/gui/dialog/import.

import-error-encoding = { $file } is not UTF-8 text. It looks like { $encoding }: please look at the first rows, and take it if they read well.
import-error-broken = { $file } is damaged and cannot be read. Save or download it again.
import-error-too-large = { $file } is too large to be a list: more than 32 MB. Save only the rows and columns that are needed.
import-error-unpacked-too-large = { $file } unpacks to more than 128 MB, its formats to more than 8 MB, or one of its cells to more than 1 MB. No list is so large. Save the sheet with the names on its own, as CSV.
import-error-page-too-large = { $file } is too large for a saved page: more than 8 MB of text, or more than 1,000,000 parts. Save only the table, as CSV.
import-error-too-deep = { $file } is no list: it holds tables or values within each other, more than { $levels } deep. Save only the table with the names, as CSV.
import-error-too-many-rows = { $file } has too many rows to be a list: more than 50,000. Save it as two lists.
import-error-too-many-columns = { $file } has too many columns to be a list: more than 512. Delete the empty columns and save it again.
import-error-too-many-cells = { $file } is too large to be a list: more than { $most } cells. Delete the columns that are not needed, or save it as two lists.
import-error-cell-too-long = { $file }: row { $row }, column { $column } holds more than 1 MB of text. Is a quotation mark missing there?
import-error-field-too-long = { $file }: row { $row }, column “{ $column }” holds more than 4 KB of text. Is a quotation mark missing there?
import-error-empty = { $file } is empty. Download the list again.
import-error-not-text = { $file } is not UTF-8 text (line { $line }). Save it as CSV in UTF-8 and try again.
import-error-future-day = { $file }: { $date } is after today ({ $today }). A list cannot be newer than today. Please give the day on which it was true.
import-error-older-than-its-rows = { $file }: the list cannot be of { $date }. Row { $row } has a later day ({ $column }: { $proven }). Please give a day that is not before it.
import-error-other-country = { $file } is a list of places in { $country }. Please leave out --country.
import-error-misread = { $file } does not read well as { $encoding }: the names would be wrong. It reads well as { $fits }. Please choose that.
import-error-misread-unknown = { $file } does not read well as { $encoding }: the names would be wrong. Please choose another encoding.
import-error-saved-misread = The letters in { $file } are wrong: it is { $fits }, and a program saved it as if it were { $encoding }. Open the original as { $fits }, and save it again as UTF-8.
import-error-letters-lost = In { $file } question marks stand for most letters. They were lost when the file was saved and cannot be brought back. Save it again from the original, as UTF-8 or .xlsx.
import-error-kind-save-as-table = { $file } is a file of the kind { $kind }, which Kartka does not read. Open it in the program that it was made with, and save it as .xlsx, or as CSV in UTF-8.
import-error-kind-copy-table = { $file } is a file of the kind { $kind }, which Kartka does not read. If it holds a table, copy the table into a spreadsheet and save that as .xlsx or CSV.
import-error-kind-ask-for-table = { $file } is a picture ({ $kind }). Kartka does not read letters in pictures. Please get the list as a table: .xlsx or CSV.
import-error-kind-unpack = { $file } holds packed files ({ $kind }). Unpack it, and choose the list in it.
import-error-kind-export = { $file } is a file of the kind { $kind }, which Kartka does not read. Export the table with the names from it as CSV in UTF-8.
import-error-kind-save-as-page = { $file } is a page saved with its pictures ({ $kind }). Open it in the browser and save it as “web page, HTML only”.
import-error-kind-unlock = { $file } is locked with a password ({ $kind }). Open it in the program that it was made with, and save it without a password as .xlsx.
import-error-kind-other = { $file } is neither text nor a table. Save the list as .xlsx, or as CSV in UTF-8.
import-error-no-header = { $file }: no column is one that we know, such as “name” or “prison”. Please say what the columns hold.
import-error-missing-column = { $file }: no column is one that we know as “{ $column }”. A list needs the names and the places. Please say which columns hold them.

# What the command line adds to an error.
import-encoding-how = Look at the first rows with --preview --encoding { $encoding }. If they read well, import with --encoding { $encoding }.
import-columns-found = The columns of the file: { $columns }.
import-columns-how = Say what they hold, for each: --column "{ $column }=name". What can stand after “=”: { $kinds }. --preview shows the first rows.

# A list whose file no dialog gave.
import-path = No file was chosen
import-path-text = If no dialog opened: drop the file on this window, or type its path
import-path-read = Read it

import-column-id = the list's own number
import-column-page = a page about the person
import-column-name = name
import-column-family-first-name = name, family name first
import-column-given-name = given name
import-column-family-name = family name
import-column-patronymic = patronymic
import-column-official-name = name in the passport
import-column-dative = name in the dative
import-column-status = whether they wait for a card
import-column-can-write = whether one can write
import-column-sex = man or woman
import-column-story = a line about them
import-column-birth = birth date
import-column-birth-year = year of birth
import-column-arrested = day of arrest
import-column-place = prison and address
import-column-colony-place = colony
import-column-remand-place = remand prison
import-column-facility = prison
import-column-address = address
import-column-street = street
import-column-postcode = postcode
import-column-locality = town
import-column-district = district
import-column-region = region
import-column-country = country
import-column-extra = unit, brigade, number
import-column-sentence = sentence
import-column-penalty = rest of the sentence
import-column-released = day of release
import-column-died = day of death
import-column-unread = not read
import-column-verdict = day of the verdict

# Columns of our own table.
import-column-name-be = name in Belarusian
import-column-name-latin = name in Latin letters
import-column-known-for = day for which it is known
import-column-known-from = who says so

import-preview = { $file }: { $format }, { $encoding }, { $n } rows. Its columns:
import-no-such-column = There is no column “{ $column }” in the first line.

# The report of an import. { $n } is a number of rows or people.
import-rows = Rows: { $n }
import-active = Recognised political prisoners: { $n }
import-former = Former: { $n }
import-np = Without a designation: { $n }
import-sendable = Can be written to: { $n }
import-address-differs = The list's address differs from ours: { $n }
import-unlisted-facility = Held at a place we do not know: { $n }
import-sex-missing = The list does not say man or woman: { $n }
import-lookalike-groups = Groups that look alike (never merged): { $n }
import-hidden-characters = Names with hidden characters, cleaned: { $n }
import-names-repaired = Names with letters put right (capitals, other alphabet): { $n }
import-titles-removed = Names from which a title or a role was taken off: { $n }
import-cannot = Cannot be written to:
import-skipped = Row { $row } left out: { $reason }
import-dry-run = Nothing was kept: this was a dry run.
import-choose = Choose a list
import-reading = Reading the list …
import-failed = This file cannot be taken in
import-read = This is what the list holds
import-taken = The list is taken in
import-file = { $file }, as of { $date }
import-taken-file = { $file }
import-take = Take these people in
import-not-now = Not now
import-close = Close
import-no-such-change = This list changes nothing about “{ $id }”: there was nothing to accept.
import-encoding = Do the letters below read well? If not, choose another encoding.
import-many-gone-how = Is this file only a part of the list? Then take away the tick at “no longer listed” below.
import-held-again-how = Please look at each one, and tick only those of whom it is true.
import-clock-behind = List of { $date }: is the computer’s date right?

import-skip-too-few-cells = it has too few cells
import-skip-no-name = it names nobody
import-skip-long-name = its name is longer than 256 letters
import-skip-same-id = an earlier row has the same id

import-first-title = Bring today’s list
import-first-text = These people are invented, so that you can try everything out.
import-first-page = Open prisoners.spring96.org/en/list in a browser, download the list as CSV, and drop the file on this window.
import-first-choose = Choose the file

import-report-rows = { PLURAL($n) ->
    [one] { $number } row
   *[other] { $number } rows
}
import-report-active = { PLURAL($n) ->
    [one] { $number } person is in prison
   *[other] { $number } people are in prison
}
import-report-sendable = { PLURAL($n) ->
    [one] { $number } person can be written to
   *[other] { $number } people can be written to
}
import-report-address-differs = { PLURAL($n) ->
    [one] { $number } address differs from ours; both are kept
   *[other] { $number } addresses differ from ours; both are kept
}
import-report-unlisted = { PLURAL($n) ->
    [one] { $number } person at a place that we do not know, without an address
   *[other] { $number } people at places that we do not know, without an address
}
import-report-sex-missing = { PLURAL($n) ->
    [one] Of { $number } person the list does not say whether a woman or a man; you are asked
   *[other] Of { $number } people the list does not say whether a woman or a man; you are asked
}
import-report-lookalike = { PLURAL($n) ->
    [one] { $number } group of people with the same name and birth date; kept apart
   *[other] { $number } groups of people with the same name and birth date; kept apart
}
import-report-hidden = { PLURAL($n) ->
    [one] { $number } name held hidden characters, which were taken out
   *[other] { $number } names held hidden characters, which were taken out
}
import-report-repaired = { PLURAL($n) ->
    [one] { $number } name had letters put right: capitals, or letters of another alphabet
   *[other] { $number } names had letters put right: capitals, or letters of another alphabet
}
import-report-titles = { PLURAL($n) ->
    [one] A title or a role was taken off { $number } name
   *[other] Titles or roles were taken off { $number } names
}
import-report-skipped = { PLURAL($n) ->
    [one] { $number } row was left out:
   *[other] { $number } rows were left out:
}
import-report-skipped-more = { PLURAL($n) ->
    [one] and { $number } more
   *[other] and { $number } more
}
import-report-remarks = Not understood in the list: { $number }

import-day-asked = This list says nothing of its day: and it would take back what we know, as an old list does. Please pass --as-of YYYY-MM-DD, the day on which the list was true (the file’s own date would be { $date }, but a copy changes it).
import-day-proposed = This list says nothing of its day. The file’s own date was taken: { $date }. If that is not right, import it again with --as-of YYYY-MM-DD.
import-day-title = Which day is this list of?
import-day-file-date = The file does not say it. Its own date is { $date }, but a copy changes that.
import-day-needed = This list would take back what is known, as an old list does. Please say first of which day it is.
import-day-right = It is of { $date }
import-day-field = the day on which the list was true: 20.11.2026
import-day-take = Use this day
import-day-unread = This is no whole day. Write it like 20.11.2026.
import-dates-title = Which comes first in these dates?
import-dates-text = The column does not tell whether 3/4 is 3 April or 4 March. Your answer holds for this list only.
import-dates-day-first = The day: 3/4 is 3 April
import-dates-month-first = The month: 3/4 is 4 March
import-dates-how = If 3/4 is 3 April in this list, import it again with --dates day-first; if it is 4 March, with --dates month-first.
import-country-title = Which country are these places in?
import-country-text = { $n ->
    [0] The places of this list that name no country are in this one.
    [one] { $n } person is held at a place of which the list names no country. Say it here for the whole list; without it no card goes there.
   *[other] { $n } people are held at places of which the list names no country. Say it here for the whole list; without it no card goes there.
}

import-remark-unknown-status = Row { $row }: the status “{ $text }” is not understood. Nobody knows then whether they are held, and no card goes there.
import-remark-empty-status = Row { $row }: the status is empty. Nobody knows then whether they are held, and no card goes there.
import-remark-release-is-over = Row { $row }: listed as held, but the day of release is over ({ $text }). Please check; until then no card goes there.
import-remark-strange-death = Row { $row }: “{ $text }” in the column of death is neither a day nor yes or no. Are the cells of this row shifted? Until that is clear, no card goes there.
import-remark-place-word = Row { $row }: the cell of the place also says “{ $text }”. That counts, not the address beside it.
import-remark-strange-release = Row { $row }: the column of release says “{ $text }”, which is no date. Until that is clear, no card is made.
import-remark-strange-name = Row { $row }: “{ $text }” is not simply one person’s name. Please look at the row; until then no card is made.
import-remark-dative-name = Row { $row }: “{ $text }” may be the form that answers “to whom?”, as on an envelope. Please put the name into its basic form, as in a passport, and read the list again; until then no card is made.
import-remark-column-not-read = The column “{ $text }” is not read. If it says who is free or has died, name the column first.
import-remark-note-word = Row { $row }: elsewhere in the row it says “{ $text }”. Please check whether they are still held; until then no card is made.
import-remark-under-heading = Row { $row } stands under the heading “{ $text }”. Please check; until then no card is made.
import-remark-place-remainder = Row { $row }: in the cell of the place, “{ $text }” is not understood. Please look where they are held.
import-remark-other-street = Row { $row }: the list gives another street (“{ $text }”) for this place than Kartka has. Please look which address holds.
import-remark-day-order = { $n ->
    [1] Row
   *[other] Rows
} { $rows }: { $column }: in “{ $text }” either the day or the month may stand first, and nothing in the column tells which. What is not certain is left out; please say the order.
import-remark-strange-date = { $n ->
    [1] Row
   *[other] Rows
} { $rows }: { $column }: “{ $text }” cannot be read as a date for certain. It is left out; please look it up.
import-remark-future-day = Row { $row }: { $column } is after today ({ $text }). It is not used.
import-remark-strange-day = Row { $row }: { $column } is no day up to today ({ $text }). Until that is clear, no card goes there.
import-remark-same-person = Rows { $first } and { $row } have the same id ({ $text }). The worse of the two counts: dead, free, unknown, then held.
import-remark-shipped-id = Row { $row }: the id “{ $text }” is one of Kartka’s own people. This one is kept apart from them.
import-unread = “{ $name }” is not read: no column of it is one of a list ({ $n } rows).
import-skip-header = it names the columns again
import-skip-total = it is a row of totals
import-remark-lost-letter = Row { $row }: in “{ $text }” a letter is missing. Please put it right; until then no card is made.
import-remark-misread = Row { $row }: the letters in “{ $text }” are wrong, they are in another encoding. Please put them right; until then no card is made.
import-remark-short-row = Row { $row } ({ $text }) has fewer cells than the first line, and they may be shifted. Please look at the row; until then no card is made.
import-remark-long-row = Row { $row } has more cells than the first line (“{ $text }”), and they may be shifted. Please look at the row; until then no card is made.
import-remark-torn-row = Row { $row } ({ $text }): a quotation mark is missing, and the rows below may have become part of this one. Please put it right in the file; until then no card is made.
import-remark-hidden-sheet = Row { $row } stands on the hidden sheet “{ $text }”. Please check; until then no card is made.
import-remark-row-ends-early = Row { $row } ({ $text }) ends before the last columns. They are taken for empty.
import-remark-cell-past-header = Row { $row }: “{ $text }” stands right of the columns and is not read.
import-remark-above-header = Row { $row } stands above the columns: “{ $text }”.
import-report-notes = For your information: { $number }
import-report-copy = Copy this report

# A file of a kind that we do not know.
import-columns-title = What stands in the columns?
import-columns-file =
    { PLURAL($n) ->
        [one] { $file }, { $number } row
       *[other] { $file }, { $number } rows
    }
import-columns-text = Please look at what each column is taken for. It is remembered for files with the same first line.
import-columns-rows = The first rows
import-columns-take = Read the list so
import-error-addresses = { $file } has no table of people. Addresses in its text: { $n }. Copy them and paste them under “Add a person”, or run: kartka paste { $file }. Each is shown to you before anybody is kept.
