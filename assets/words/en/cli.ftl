# The command line: src/cli.

cli-help-person-rule = What holds for this person alone: stickers=forbid, pages=2; stickers= takes it back
cli-help-person = Say what is known of somebody and since when, and keep what you say of them
cli-help-person-id = Who
cli-help-person-official = The name in the passport; empty takes it back
cli-help-person-patronymic = The patronymic; empty takes it back
cli-help-person-dative = The whole line of the name in the dative («кому»); empty takes it back
cli-help-person-extra = One more line of the address: unit, brigade, number; empty takes it back
cli-help-person-sex = Man or woman
cli-help-person-birth = The birth date, or only its year
cli-help-person-block = Your own address block, as a file; - reads standard input, an empty one takes it back
cli-help-paste = Read an address as found on a page or in a message
cli-help-paste-file = The text; - reads standard input
cli-help-paste-name = The name in its first form, where the text does not say it
cli-help-paste-place = The prison that is meant, by its id
cli-help-paste-country = The country, by its code, where the text does not say it; of one without rules the lines are printed as they stand there
cli-help-paste-birth = The birth date, or only its year
cli-help-paste-keep = Keep the person, once nothing is asked any more
cli-help-places = Say which places of detention there are and how sure their addresses are
cli-help-places-id = Only this place
cli-help-places-confirm = You have checked its address today: it is right
cli-help-places-postcode = Its postcode, where ours is wrong or missing
cli-help-places-street = Its street and number
cli-help-places-town = Its town, with the word for its kind
cli-help-places-district = Its district
cli-help-places-region = Its region
cli-help-places-language = The language in which you give the address
cli-help-places-forget = Forget what you said of this place
cli-help-places-json = Answer as JSON
cli-help-import-preview = Only show what the file seems to be: its columns and its first ten rows
cli-help-import-encoding = The encoding of the file, where it is not UTF-8
cli-help-import-column = What a column holds, as HEADER=KIND; it is remembered for this header
cli-help-import-country = The country of all places of which neither the list nor its rows name one, by its code: by, ru, az
cli-help-import-dates = Whether day or month comes first in dates that do not tell themselves: day-first, month-first; it holds for this file only
cli-help-address-order = The order of the lines, where the country knows several: postal, copy-line
cli-help-address-name-form = How the addressee is named
cli-help-card-order = The order of the address, where the country knows several: postal, copy-line
cli-help-card-name-form = How the addressee is named
cli-help = Choose a person who is in prison for political reasons, write a card, print it with the right address. Without a command the window opens.
cli-help-data-dir = Keep everything in this folder instead of the user's folders
cli-help-today = Take this day for today
cli-help-import = Read a list from a file
cli-help-import-file = The list, as downloaded (CSV)
cli-help-import-as-of = The day on which the list was true; without it, the file's date
cli-help-import-dry-run = Only say what the file holds; keep nothing
cli-help-import-accept = Which changes to take over: all, released, moved, new; without it everything but what must be asked (which never takes over those who are held again)
cli-help-import-reject = Whose changes not to take over, by id; a rejected release wants your word for each card
cli-help-import-json = Answer as JSON
cli-help-people = Say who is on the list and who can be written to
cli-help-people-search = A name or a place, in Cyrillic or Latin letters
cli-help-people-sendable = Only those who can be written to
cli-help-people-json = Answer as JSON
cli-help-address = Say the lines on the envelope
cli-help-address-id = Whose address
cli-help-address-parts = A CSV file of ready parts: every row's case and lines are said
cli-help-address-origin = The country you post from
cli-help-address-script = In which letters: Cyrillic, Cyrillic with a Latin line, or all Latin
cli-help-address-language = The language of the lines
cli-help-address-confirmed = You have checked an old record yourself
cli-help-templates = Say which ready texts there are
cli-help-templates-language = Only those in this language
cli-help-templates-json = Answer as JSON
cli-help-check = Check a text before it is sent: advice, never a block
cli-help-check-file = The text; - reads standard input
cli-help-check-language = The language it should be in
cli-help-check-writer = Who writes
cli-help-check-to-sex = Whom it is written to
cli-help-check-product = What it will be printed on
cli-help-check-json = Answer as JSON
cli-help-card = Make cards, as a PDF
cli-help-card-to = To whom; several ids make several cards
cli-help-card-all = To everyone on your lists who can be written to
cli-help-card-template = The ready text; without one and without a text of your own there is room to write by hand
cli-help-card-text = Your own text; - reads standard input
cli-help-card-seed = A text drawn from the phrases by this number, another one for each person
cli-help-card-field = What stands in a blank of the text: name, known, me, town, animal, age or month
cli-help-card-language = The language of the text
cli-help-card-writer = Who writes
cli-help-card-to-sex = Whom it is written to, where the list does not say
cli-help-card-product = What it is printed on
cli-help-card-origin = The country you post from
cli-help-card-script = In which letters the address stands
cli-help-card-picture = The picture on the front
cli-help-card-save-ink = The picture in lines, to save ink
cli-help-card-caption = The picture’s name under it, in the language of the text
cli-help-card-hand = The text in print, in script, as lines to write on, or pale to trace
cli-help-card-sender = A line of the sender; several make several lines; without any there is no sender
cli-help-card-turning = How the paper is turned: by the printer over its long or short edge, or by hand
cli-help-card-cut-and-stack = So that the piles of the cut sheets, laid one on the other, are in the order of the list
cli-help-card-first = The first label that is still free
cli-help-card-measured-front = What you measured on side 1 of the test page, in mm
cli-help-card-measured-back = What you measured on side 2 of the test page, in mm
cli-help-card-confirmed = You have checked old records yourself
cli-help-card-another-person = These are other people than those who bear the same name
cli-help-card-anyway = Make the PDF although something does not fit or a letter is missing
cli-help-card-force = Replace files that exist already
cli-help-card-output = The PDF to write
cli-help-test-page = Make the page that shows by how much a printer misses
cli-help-test-page-product = For the paper of this product
cli-help-test-page-force = Replace files that exist already
cli-help-test-page-output = The PDF to write
cli-help-card-birthdays-in = Only those born in this month, 1 to 12
cli-help-card-paper = The paper in the printer
cli-help-import-accept-person = Whose changes to take over, by id; the only way for those who are held again
cli-help-import-partial = The file is only a part of the list: nobody counts as no longer listed
cli-help-person-freed = Say that they are free, and since when if you know it
cli-help-person-died = Say that they have died, and when if you know it
cli-help-person-moved = Say that they are held at another place, by its id (kartka places)
cli-help-person-unknown = Say that nobody knows whether they are still held
cli-help-person-source = Where you read it; needed for --freed, --died, --moved and --unknown
cli-help-person-as-of = The day on which it was true; without it, today
cli-help-person-take-back = Take back what you said last; what held before holds again
cli-help-person-remove = Remove somebody whom you added yourself
cli-help-person-restore = Bring back somebody whom you removed
cli-help-paste-same = It is this person of that name, held at another place now
cli-help-paste-another = It is another person of that name
cli-help-templates-keep = Keep a text under this title among the ready ones
cli-help-templates-text = The text to keep, with its blanks in braces, in the language of --language; - reads standard input
cli-help-places-take-list = Use the address that the newest list gives, where it is another one than ours
cli-help-places-keep-ours = Keep our address, whatever the list says
cli-help-places-new = The name of a place that only your list knows, as the list writes it
cli-help-places-country = The country that it is in, by its code; Belarus where none is given
cli-help-people-export = Write your list with your own words to this file, as CSV that Kartka reads back
cli-help-people-texts = Write the texts that you began to this file
cli-help-people-force = Replace files that exist already
cli-help-card-keep-job = Keep what is printed in this file, so that the same cards can be printed again. It says who wrote to whom: keep it only where nobody else can read it
cli-help-reprint = Make cards of a kept job again: the same texts, to today’s addresses
cli-help-reprint-job = The job, as kept by card --keep-job; - reads standard input
cli-help-reprint-cards = Only these cards: 417, or 12-19, or 3,5; without it all of them
cli-help-reprint-first = The first label that is still free
cli-help-reprint-confirmed = You have checked old records, and what changed since then, yourself
cli-help-reprint-another-person = These are other people than those who bear the same name
cli-help-reprint-anyway = Make the PDF although something does not fit or a letter is missing
cli-help-reprint-json = Answer as JSON: the files, who is left out and why
cli-help-reprint-force = Replace files that exist already
cli-help-card-json = Answer as JSON: the files, who is left out and why
cli-help-reprint-output = The PDF to write
cli-help-card-printer = Put the PDF right for this printer, by what was kept with: kartka printer NAME --measured-front …
cli-help-print = Give a finished PDF to a printer, on the right paper and without scaling; where there is no printing system, open it
cli-help-print-file = The PDF, as it is
cli-help-print-printer = The printer; without it the usual one. See: kartka printer
cli-help-print-sides = One side, or both, turned over the long or the short edge; without it as the PDF asks
cli-help-printer = Say which printers there are, and keep what was measured on one of them
cli-help-printer-name = The printer, by its name
cli-help-printer-measured-front = What you measured on side 1 of its test page, in mm
cli-help-printer-measured-back = What you measured on side 2 of its test page, in mm
cli-help-printer-product = On the paper of this product
cli-help-printer-forget = Forget what was measured on it
cli-help-card-with = What else the same cards are printed on, behind them in the same file, on the same paper: a letter with its copy sheet
cli-help-card-crop = The part of your own picture that is printed, in percent of its width and height: left, top, width, height
cli-place-unclear = No card was made. Say which place it is: kartka person ID --moved PLACE --source TEXT. Or write the lines of the address yourself: kartka person ID --block FILE
cli-confirm-place = No card was made. Check the address of the place; if it is right, confirm it: kartka places PLACE --confirm
cli-enter-missing = No card was made. Enter what is missing: kartka person ID --birth YEAR, or --dative TEXT

cli-person-not-yours = Only people of your own lists can be corrected. Of somebody who is publicly known you can state: --freed, --died, --moved or --unknown.
cli-language-not-read = Letters in this language are not let in there. Please choose another.
cli-measured = These measures cannot be: each is near 20 mm, in the order left, right, top, bottom.
cli-choose-another = No card was made. Choose someone who is still waiting: kartka people --sendable
cli-confirm-with = No card was made. If you have checked it yourself, add --confirmed.
cli-nobody = Nobody on your lists can be written to. Import a list first: kartka import FILE
cli-left-out = { PLURAL($n) ->
    [one] { $n } person is left out:
   *[other] { $n } people are left out:
}
cli-does-not-fit = No PDF was written:
cli-anyway = Shorten the text, or add --anyway to print what fits.
cli-anyway-letter = Take these characters out of the text, or add --anyway to print it without them.
cli-other-product = Take another product for those (--product), or leave them out.
cli-first-beyond = { PLURAL($n) ->
    [one] This product has one place on a sheet: --first has no use.
   *[other] A sheet of this product has { $n } places: --first is between 1 and { $n }.
}
cli-written = { PLURAL($n) ->
    [one] { $n } card written to { $file }.
   *[other] { $n } cards written to { $file }.
}
cli-can-be-written-to = can be written to
cli-check-nothing = Nothing to say: no word that stops cards, nothing forgotten.
cli-example = example
cli-own-kept = Kept. Take it with: kartka card --template { $id }
cli-place-known = “{ $name }” is a place that Kartka knows already, or no name at all.

# How far a long job is. { $done } and { $of } are cards.
cli-progress = { $done } of { $of }, about { $seconds } s left. Ctrl C stops; nothing is written by half.
cli-crop-drawing = Only a picture from a file can be cropped.
cli-unknown-place = No card was made. A newer list may say where: kartka import FILE

cli-no-such-place = There is no place with the id { $id }.
cli-no-window = The window cannot be opened: { $error }. Every job works on the command line too: kartka --help
cli-no-display = There is no display to open the window on. Every job works on the command line too: kartka --help
cli-file-exists = { $file } exists already. Choose another name, or add --force to replace it.
cli-own-file = Kartka keeps your data in the folder of { $file } and writes nothing else there. Choose another folder.
cli-same-file = Two different things would be written to { $file }. Give each its own name.
cli-no-such-person = Nobody has the id { $id }. Look for one with: kartka people --search NAME
cli-no-such-template = There is no text { $id }. See: kartka templates
cli-no-such-product = There is no product { $id }. There are: { $all }.
cli-no-such-picture = There is no picture { $id }. There are: { $all }.
cli-no-such-origin = The country { $code } is not known as a country of posting. There are: { $all }.
cli-no-list-address = No list gives another address for this place that could be used.

cli-photo-format = { $file } is neither JPEG nor PNG nor WebP.
cli-photo-damaged = { $file } is damaged.
cli-photo-too-large = { $file } is too large: { $width } × { $height } pixels. Up to 64 million pixels can be printed (24 million of a progressive JPEG), no side longer than 16,000. Make it smaller and try again.
cli-photo-scans = { $file } is drawn in more than 20 steps. Save it again as an ordinary JPEG, not a progressive one.

cli-not-sendable = { $name }: { $reasons } { $advice }
cli-not-utf8 = { $file } is not UTF-8 text. Save it as UTF-8 and try again.
cli-text-too-large = { $file } is too large: more than { $kilobytes } KB. Shorten it, or make several files of it.
cli-not-on-paper = { $id } is printed on other paper. On this paper there are: { $all }.
cli-not-together = { $one } and { $other } cannot be printed in one go: other paper, or turned another way. Please make two files.

cli-parts-row = Row { $row }: { $what }
cli-parts-unknown-origin = there is no country of posting { $code }
cli-parts-unknown-script = there is no script “{ $script }”; write destination, both or latin
cli-parts-empty = neither a name nor a place
cli-parts-no-column = { $file } has no column “{ $column }”.
cli-parts-no-country = the country is not known, or the parts of the address contradict each other: { $country }

cli-ask-sex = { $name }: the list does not say whether a man or a woman is written to, and the text needs it. Add --to-sex m or --to-sex f.
cli-ask-writer = The text needs to know who writes. Add --writer he, --writer she or --writer we.
cli-ask-language = This text is not written in that language. See: kartka templates
cli-ask-name = { $name }: the list gives the name in Latin letters only, and a card needs the Cyrillic one. Read the Russian or Belarusian list too, or add --field { $field }=…
cli-ask-given-name = { $name }: it is not clear which word is the given name, or whether it stands in its basic form, so nobody is greeted by it. Add --field { $field }=… as it is said to them.
cli-ask-field = The text needs { $field }, which is not known. Add --field { $field }=…
cli-help-no-trace = keep nothing on the disk but the cards that are saved
cli-help-paste-block = Only this one of several people in the text, by number
cli-help-paste-all = Keep all people in the text, once nothing is asked about any of them
cli-help-paste-json = The answer as JSON: an object, or an array where the text names several people
