# What is said of a card: what does not fit, which letter is missing, what it is printed on.

finding-text-too-long = { PLURAL($lines) ->
    [one] { $lines } line ({ $characters } characters) does not fit, even in the smallest type.
   *[other] { $lines } lines ({ $characters } characters) do not fit, even in the smallest type.
}
finding-address-too-long = { PLURAL($lines) ->
    [one] { $lines } line of the address does not fit.
   *[other] { $lines } lines of the address do not fit.
}
# { $letter } is one character.
finding-no-glyph = No font has the character “{ $letter }” ({ $code }).
finding-sender-too-long = Lines of the sender that do not fit: { $lines }.
finding-caption-too-long = The line under the picture is too long.
# The user's own picture has too few pixels
finding-coarse-picture = The picture will look coarse: { $ppi } pixels an inch. From 200 on it prints well.

product-postcard-a6 = Postcard A6, one a page
product-postcard-a6-4up = Postcard A6, four on A4
product-postcard-a6-2up = Postcard A6, two on A4
product-postcard-a6-print-shop = Postcard A6 for a print shop
product-postcard-us-4up = US postcard, four on US Letter
product-card-a6-folded = Folded card A6, two on A4
product-card-a5-folded = Folded card A5 from A4
product-letter-a4-b = Letter A4, window (DIN 5008 B)
product-letter-a4-a = Letter A4, window (DIN 5008 A)
product-letter-us-10 = US Letter, window envelope #10
product-envelope-c6 = Envelope C6
product-envelope-c5 = Envelope C5
product-envelope-dl = Envelope DL
product-envelope-c6-5 = Envelope C6/5
product-envelope-us-10 = Envelope US #10
product-copy-sheet = Sheet to copy by hand, A4
product-copy-sheet-us = Sheet to copy by hand, US Letter
product-case-sheet = Story for reading aloud, A4
# { $name } is the maker and the number of the sheet; so many labels side by side and one under the other
product-labels = Labels { $name }, { $columns } × { $rows }

# What the text of a card looks like
hand-lines = lines to write on
hand-trace = pale, to trace
# Said beside a sheet of labels, the sender's lines, the page that tests a printer
label-unchecked = These measures were not checked: print one sheet on plain paper first.
sender-advice = A return address is your choice. Some prisons want one; others deliver cards without it. An answer is likely only to an address in Belarus. Your name and address are read by strangers: leave them out if you or anybody else there could be harmed.
calibration-how = Print this page on both sides, without scaling. Measure from each edge of the paper to the thick line beside it: 20 mm if the printer hits. Type in what you measured, for the first side and for the second.

# Errors in a text with blanks such as {"{"}name{"}"}. { $start } and { $end } count characters.
template-unclosed = In the text, characters { $start } to { $end }: a {"{"} without a {"}"}. Write {"{{"} for the brace itself.
template-stray = In the text, characters { $start } to { $end }: a {"}"} without a {"{"}. Write {"}}"} for the brace itself.
template-unknown-field = In the text, characters { $start } to { $end }: there is no blank called “{ $name }”.
template-forms = In the text, characters { $start } to { $end }: { $wanted } forms are needed and { $found } stand there.

# A file of the user's own (a ready text, or words to look for) that cannot be read as it is
fault = { $file }, line { $line }, column { $column }: { $what }
fault-form = this is not the form of such a file ({ $what })
fault-unclosed = a {"{"} without a {"}"}
fault-stray = a {"}"} without a {"{"}
fault-unknown-field = there is no blank called “{ $name }”
fault-forms = { $wanted } forms are needed and { $found } stand there
fault-occasion = there is no occasion called “{ $name }”
fault-kind = there is no kind called “{ $name }”
fault-month = { $n } is not a month
fault-no-language = there is no language in which every paragraph is written
