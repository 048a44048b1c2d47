# Jobs, printing, calibration.
help-card-keep-job = Keep what is printed in this file, so that the same cards can be printed again. It says who wrote to whom: keep it only where nobody else can read it
help-reprint = Make cards of a kept job again: the same texts, to today’s addresses
help-reprint-job = The job, as kept by card --keep-job; - reads standard input
help-reprint-cards = Only these cards: 417, or 12-19, or 3,5; without it all of them
help-reprint-first = The first label that is still free
help-reprint-confirmed = You have checked old records, and what changed since then, yourself
help-reprint-another-person = These are other people than those who bear the same name
help-reprint-anyway = Make the PDF although something does not fit or a letter is missing
help-reprint-json = Answer as JSON: the files, who is left out and why
help-card-json = Answer as JSON: the files, who is left out and why
help-reprint-output = The PDF to write
job-other-paper = { $id } is printed on other paper now than when this job was made. Make the cards again.
job-number = “{ $part }” is no number of a card. Write 417, or 12-19, or 3,5.
job-beyond = There is no card { $number }: the job has the cards 1 to { $n }.
job-nobody = nobody on today’s lists has the id that this card went to
job-moved = is held somewhere else since then. Today’s address: { $now }.
job-other-name = had the name { $before } when the card was made; today the list says { $now }.
job-other-address = has another address now. Then: { $before }. Today: { $now }.
job-confirm = If you have checked it yourself, add --confirmed.
job-none = None of these cards can go today. No PDF was written.
several-changed = Something changed since these cards were made. If you have looked at it, they can be made with today’s names and addresses:
several-today = Make them with today’s addresses

# How far a long job is. { $done } and { $of } are cards.
print-progress-cli = { $done } of { $of }, about { $seconds } s left. Ctrl C stops; nothing is written by half.

# Printers.
help-card-printer = Put the PDF right for this printer, by what was kept with: kartka printer NAME --measured-front …
help-job-print = Give a finished PDF to a printer, on the right paper and without scaling; where there is no printing system, open it
help-job-print-file = The PDF, as it is
help-job-print-printer = The printer; without it the usual one. See: kartka printer
help-job-print-sides = One side, or both, turned over the long or the short edge; without it as the PDF asks
help-printer = Say which printers there are, and keep what was measured on one of them
help-printer-name = The printer, by its name
help-printer-measured-front = What you measured on side 1 of its test page, in mm
help-printer-measured-back = What you measured on side 2 of its test page, in mm
help-printer-product = On the paper of this product
help-printer-forget = Forget what was measured on it
printer-unmeasured = Nothing is kept of the printer { $name } on paper of { $paper }. Print its test page and measure: kartka test-page
printer-unknown = Nothing is kept of the printer { $name }.
printer-forgotten = What was measured on { $name } is forgotten.
printer-kept = Kept for { $name }. Cards for this printer are put right from now on; the preview stays as it is.
printer-none = This computer names no printers, and none was measured.
printer-usual = used where none is chosen
printer-not-measured = not measured
printer-measured = { $paper } (left, right, top, bottom): side 1: { $front }; side 2: { $back }
print-no-pdf = { $file } is no PDF that can be printed.
print-sent-to = Sent to { $name }.
print-sent = Sent to the printer.
print-refused = The printer did not take it: { $why }
print-viewer = Kartka found no printing system here. { $file } is open in the program for PDFs: print it there at 100 %, without “fit to page”.
print-nothing = Kartka found neither a printing system here nor a program that opens PDF files.

# The printer in the window.
print = Print
printer = Printer
key-print = print the card
printer-puts-right = The file is put right for { $name }; what is seen here stays as it is.
printer-title = A printer that hits
printer-no = Kartka found no printer here. “Print” opens the card in the program for PDFs.
printer-page-save = Save the test page
printer-page-print = Print the test page
printer-is-measured = { $name } is measured on paper of { $paper }: its files are put right.
printer-is-not-measured = { $name } is not measured on paper of { $paper }, the paper of your card.
printer-side = Side { $n }, in mm
printer-left = left
printer-right = right
printer-top = top
printer-bottom = bottom
printer-keep = Keep these measures
printer-forget = forget its measures

# The record of what was printed.
record-title = What was printed
record-keep = keep what was printed to several, so that it can be printed again later
record-why = It keeps names, addresses and texts on this computer. Whoever finds it knows who wrote to whom, and that can put somebody in prison: it is off until you want it. While it is off, a batch can be printed again until the window closes.
record-on = Nothing of it leaves this computer. What you print to several is kept here, with names, addresses and texts, because you switched that on; a text that you began is kept as a draft until you delete it.

# Several at once, and again.
print-progress = { $done } of { $of }, about { $seconds } s left
several-saved-files = Cards: { $n }, files: { $files }. The first is { $file }
several-more = Further people on this page: { $n }
again-title = Print again
again-job = { $date } · { $n } × { $product }
again-which = Which cards, from 1 to { $n }? 4, or 12-19, or 3,5; nothing for all of them
again-save = Save again
again-print = Print these
again-forget = delete this record
again-forget-now = forget these now

# Several products in one file.
help-card-with = What else the same cards are printed on, behind them in the same file, on the same paper: a letter with its copy sheet
cli-not-together = { $one } and { $other } cannot be printed in one go: other paper, or turned another way. Please make two files.
