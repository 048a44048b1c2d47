# Help: src/gui/screen/help.

help-title = How it is done
help-print = Printing
help-print-text =
    Print at 100 %, without “fit to page”. For cards on both sides choose the side over which Kartka says the paper is turned, and cut along the marks.
help-safe = What Kartka protects
help-safe-text =
    Those who are written to: before every card Kartka looks at everything it knows about the person, and makes none for somebody who is free or whose place is not clear.
    Those who write: nothing leaves this computer. A card holds no name of a program, no sender, no date. No list is kept of who wrote to whom unless you ask for one, a draft is deleted with its card, and the files can be read from your account only.
    Write your own name and address only if you want to; the guides disagree on whether it helps.
help-limits = What it does not protect
help-limits-text =
    That Kartka was used here can be seen: the program is there, and cards lie where you saved them. The printer’s queue and the viewer’s list of recent files may name them, and what was deleted can stay on the disk’s old blocks for a while.
    An imported list holds names. Whoever can use your account can read it.
    Every card is read by the prison’s censor: write nothing that you would not say to him.
help-evening = At an evening, on somebody else’s computer
help-evening-text =
    Switch on “Leave no trace” on the page Data and settings, or start with kartka --no-trace, before you open a list. Print the cards or take them along on a stick, then empty the printer’s queue and delete the saved cards.
    After an evening on a computer of your own, “Delete everything” on the same page takes away lists, drafts and texts.
help-fault = If something is wrong
help-fault-text =
    Above all if a card was made that should not have been: note the steps and the smallest list that shows it, with invented names, and report it where you have Kartka from. Never send a real list.
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
