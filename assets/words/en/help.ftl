# Help: src/gui/screen/help.

help-title = How it is done
help-print = Printing
help-print-text =
    Print at 100 %, without “fit to page”. For cards on both sides choose the side over which Kartka says the paper is turned, and cut along the marks.
help-safe = Safety
help-safe-text =
    Nothing leaves this computer. A card holds no name of a program, no sender, no date. Write your own name and address only if you want to; the guides disagree on whether it helps.
help-keys = Keys
help-keys-text = Everything can be done without a mouse.
help-spelling = Spelling
help-spelling-text =
    Kartka checks the spelling where this computer has a Hunspell dictionary for Russian or Belarusian. LibreOffice and Firefox use the same.
    Where it has none, put the two files of one (ru_RU.aff and ru_RU.dic, be_BY.aff and be_BY.dic) into a folder “dictionaries” in the folder that the page Data names for lists and drafts. A word that you call right is not named again.

help-list = The list
help-list-text =
    Kartka never goes online. Open prisoners.spring96.org in a browser, download the list of people as a CSV file, and drop the file on this window, or choose it with Ctrl O.
    Many people are freed or moved at once, so a list is old within weeks. Take a new one before you write; Kartka shows what has changed.
help-list-source = The numbers and names are those of the human rights centre Viasna, in your own copy.

help-write = What to write
help-write-text =
    Write in Russian or Belarusian, briefly and kindly: who you are, your town, the weather, animals, books, music, food, jokes, wishes of health and strength.
    The ready texts have the right forms for whoever reads and whoever writes. Beside each line you read what it says.
    A card by hand means most. Print the picture and the address, and copy the text with a pen.
help-write-source = After the guides of Libereco and PEN Belarus.

help-not = What not to write
help-not-text =
    Nothing about politics, the case, the charges, the war, other prisoners or organisations; no slogans; no foreign words, abbreviations, emoji or stickers.
    Kartka looks for such words and says why. It never blocks you: you decide.
help-not-source = Each piece of advice names its source.

help-post = Posting
help-post-text =
    The address stands as the post of Belarus asks: everything in Cyrillic, the country in Latin letters on the last line. Put a stamp into the box; your post office knows what it costs.
    Delivery is never certain. Letters are read by a censor, and some never arrive. People hear that something came, and it counts.
help-post-source = Universal Postal Union, addressing sheet for Belarus; the guides of supporters’ groups.

help-key-search = to the search
help-key-step = the next person, the one before
help-key-open = open a list
help-key-save = save the card as a PDF
help-key-turn = turn the card
help-key-undo = take back, do again
help-key-tab = to the next thing, to the one before
help-key-pages = to the pages Write, Dates, Several cards, Data
help-key-zoom = larger, smaller, as it was
help-key-help = this page
help-key-back = back to writing
help-key-keep-text = keep the text as one of your own
help-key-find = find in the text; the next place, the one before
help-key-add-person = add a person
help-key-print = print the card
