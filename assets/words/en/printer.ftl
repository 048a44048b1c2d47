# Printers and what they miss: src/gui/dialog/printer.

printer-test-page = Print this page on both sides, without scaling. Measure from each edge of the paper to the thick line beside it: 20 mm if the printer hits. Type in what you measured, for the first side and for the second.
printer-unmeasured = Nothing is kept of the printer { $name } on paper of { $paper }. Print its test page and measure: kartka test-page
printer-unknown = Nothing is kept of the printer { $name }.
printer-forgotten = What was measured on { $name } is forgotten.
printer-kept = Kept for { $name }. Cards for this printer are put right from now on; the preview stays as it is.
printer-none = This computer names no printers, and none was measured.
printer-usual = used where none is chosen
printer-not-measured = not measured
printer-measured = { $paper } (left, right, top, bottom): side 1: { $front }; side 2: { $back }
printer = Printer
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

printer-print-no-pdf = { $file } is no PDF that can be printed.
printer-print-sent-to = Sent to { $name }.
printer-print-sent = Sent to the printer.
printer-print-refused = The printer did not take it: { $why }
printer-print-viewer = Kartka found no printing system here. { $file } is open in the program for PDFs: print it there at 100 %, without “fit to page”.
printer-print-nothing = Kartka found neither a printing system here nor a program that opens PDF files.
printer-print = Print
printer-print-progress = { $done } of { $of }, about { $seconds } s left
