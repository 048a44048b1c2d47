# What the command line says.
help = Choose a person who is in prison for political reasons, write a card, print it with the right address. Without a command the window opens.
help-data-dir = Keep everything in this folder instead of the user's folders
help-today = Take this day for today
help-import = Read a list from a file
help-import-file = The list, as downloaded (CSV)
help-import-as-of = The day on which the list was true; without it, the file's date
help-import-dry-run = Only say what the file holds; keep nothing
help-import-accept = Which changes to take over: all, released, moved, new; without it everything but what must be asked (which never takes over those who are held again)
help-import-reject = Whose changes not to take over, by id; a rejected release wants your word for each card
help-import-json = Answer as JSON
help-people = Say who is on the list and who can be written to
help-people-search = A name or a place, in Cyrillic or Latin letters
help-people-sendable = Only those who can be written to
help-people-json = Answer as JSON
help-address = Say the lines on the envelope
help-address-id = Whose address
help-address-parts = A CSV file of ready parts: every row's case and lines are said
help-address-origin = The country you post from
help-address-script = In which letters: Cyrillic, Cyrillic with a Latin line, or all Latin
help-address-language = The language of the lines
help-address-confirmed = You have checked an old record yourself
help-templates = Say which ready texts there are
help-templates-language = Only those in this language
help-templates-json = Answer as JSON
help-check = Check a text before it is sent: advice, never a block
help-check-file = The text; - reads standard input
help-check-language = The language it should be in
help-check-writer = Who writes
help-check-to-sex = Whom it is written to
help-check-product = What it will be printed on
help-check-json = Answer as JSON
help-card = Make cards, as a PDF
help-card-to = To whom; several ids make several cards
help-card-all = To everyone on your lists who can be written to
help-card-template = The ready text; without one and without a text of your own there is room to write by hand
help-card-text = Your own text; - reads standard input
help-card-seed = A text drawn from the phrases by this number, another one for each person
help-card-field = What stands in a blank of the text: name, known, me, town, animal, age or month
help-card-language = The language of the text
help-card-writer = Who writes
help-card-to-sex = Whom it is written to, where the list does not say
help-card-product = What it is printed on
help-card-origin = The country you post from
help-card-script = In which letters the address stands
help-card-picture = The picture on the front
help-card-save-ink = The picture in lines, to save ink
help-card-caption = The picture’s name under it, in the language of the text
help-card-hand = The text in print, in script, as lines to write on, or pale to trace
help-card-sender = A line of the sender; several make several lines; without any there is no sender
help-card-turning = How the paper is turned: by the printer over its long or short edge, or by hand
help-card-cut-and-stack = So that the piles of the cut sheets, laid one on the other, are in the order of the list
help-card-first = The first label that is still free
help-card-measured-front = What you measured on side 1 of the test page, in mm
help-card-measured-back = What you measured on side 2 of the test page, in mm
help-card-confirmed = You have checked old records yourself
help-card-another-person = These are other people than those who bear the same name
help-card-anyway = Make the PDF although something does not fit or a letter is missing
help-card-output = The PDF to write
help-test-page = Make the page that shows by how much a printer misses
help-test-page-product = For the paper of this product
help-test-page-output = The PDF to write

cli-no-window = The window cannot be opened: { $error }. Every job works on the command line too: kartka --help
cli-no-such-person = Nobody has the id { $id }. Look for one with: kartka people --search NAME
cli-no-such-template = There is no text { $id }. See: kartka templates
cli-no-such-product = There is no product { $id }. There are: { $all }.
cli-no-such-picture = There is no picture { $id }. There are: { $all }.
cli-photo-format = { $file } is neither JPEG nor PNG nor WebP.
cli-photo-damaged = { $file } is damaged.
cli-photo-too-large = { $file } is too large: { $width } × { $height } pixels. Choose a smaller picture.
cli-measured = These measures cannot be: each is near 20 mm, in the order left, right, top, bottom.
cli-not-sendable = { $name }: { $reasons } { $advice }
cli-choose-another = No card was made. Choose someone who is still waiting: kartka people --sendable
cli-confirm-with = No card was made. If you have checked it yourself, add --confirmed.
cli-no-such-origin = The country { $code } is not known as a country of posting. There are: { $all }.
cli-parts-row = Row { $row }: { $what }
parts-unknown-origin = there is no country of posting { $code }
parts-unknown-script = there is no script “{ $script }”; write destination, both or latin
parts-empty = neither a name nor a place
parts-no-country = the country is not known, or the parts of the address contradict each other: { $country }
cli-nobody = Nobody on your lists can be written to. Import a list first: kartka import FILE
cli-left-out = { PLURAL($n) ->
    [one] { $n } person is left out:
   *[other] { $n } people are left out:
}
cli-not-utf8 = { $file } is not UTF-8 text. Save it as UTF-8 and try again.
cli-ask-sex = { $name }: the list does not say whether a man or a woman is written to, and the text needs it. Add --to-sex m or --to-sex f.
cli-ask-writer = The text needs to know who writes. Add --writer he, --writer she or --writer we.
cli-ask-language = This text is not written in that language. See: kartka templates
cli-ask-name = { $name }: the list gives the name in Latin letters only, and a card needs the Cyrillic one. Read the Russian or Belarusian list too, or add --field { $field }=…
cli-ask-field = The text needs { $field }, which is not known. Add --field { $field }=…
cli-does-not-fit = No PDF was written:
cli-anyway = Shorten the text, or add --anyway to print what fits.
cli-written = { PLURAL($n) ->
    [one] { $n } card written to { $file }.
   *[other] { $n } cards written to { $file }.
}
cli-can-be-written-to = can be written to
cli-check-nothing = Nothing to say: no word that stops cards, nothing forgotten.
cli-example = example

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
import-cannot = Cannot be written to:
import-skipped = Row { $row } left out: { $reason }
skip-too-few-cells = it has too few cells
skip-no-name = it names nobody
skip-same-id = an earlier row has the same id
import-error-empty = { $file } is empty. Download the list again.
import-error-not-text = { $file } is not UTF-8 text (line { $line }). Save it as CSV in UTF-8 and try again.
import-error-no-header = { $file } is no list that we know: its first line names no column such as “name” or “prison”.
import-error-missing-column = { $file } has no column “{ $column }”. Download the whole list as CSV.
import-dry-run = Nothing was kept: this was a dry run.

# Why somebody cannot be written to, as a word in a table.
reason-short-released = freed
reason-short-died = has died
reason-short-not-designated = not recognised as a political prisoner
reason-short-unknown-status = nobody says whether they are held
reason-short-unknown-place = place unknown
reason-short-at-liberty = at liberty until the sentence begins
reason-short-house-arrest = house arrest
reason-short-no-address = no postal address known
reason-short-place-unclear = place not clear
reason-short-historic = the place has moved
reason-short-disputed = sources differ on the address
reason-short-namesake = of the name of somebody who is free, dead or of unknown fate
reason-short-clock-behind = the computer’s clock seems wrong
reason-short-unlisted = no longer listed
reason-short-missing-field = something is missing that the post there wants
reason-short-old = the record is too old

# Paper and month of a job.
help-card-birthdays-in = Only those born in this month, 1 to 12
help-card-paper = The paper in the printer
cli-not-on-paper = { $id } is printed on other paper. On this paper there are: { $all }.
