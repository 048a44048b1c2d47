# What the window says.
window-title = Kartka
zoom = { $percent } %
# The look of the window.
look-system = as the system
look-light = light
look-dark = dark
look-strong-light = strong contrast, light
look-strong-dark = strong contrast, dark

# The age of the newest list, in the bar. { $date } is written out.
list-none = No list yet
list-age = { $days ->
    [0] Today’s list, { $date }
   *[other] { PLURAL($days) ->
        [one] List of { $date }, { $days } day old
       *[other] List of { $date }, { $days } days old
    }
}

# The column of people.
search = Search a name or a place
filter-birthday = birthday within { $days } days
filter-place = place
filter-women = women
filter-men = men
sort-held = held longest
count = { PLURAL($n) ->
    [one] { $number } person
   *[other] { $number } people
}
count-birthday = { PLURAL($n) ->
    [one] { $number } person
   *[other] { $number } people, soonest birthday first
}
count-held = { PLURAL($n) ->
    [one] { $number } person
   *[other] { $number } people, held longest first
}
choose-for-me = choose for me
nobody-found = Nobody is found. Try fewer letters, or another spelling.
show-everybody = show everybody
cannot = { $n } of { $all } cannot be written to:
cannot-why = why?
why-close = back to the list
why-title = Who cannot be written to, and why
why-more = { PLURAL($n) ->
    [one] and { $number } more; the search finds them
   *[other] and { $number } more; the search finds them
}
# Reasons with a number: how many people each stands for.
why-released = { $number } free
why-died = { $number } dead
why-not-designated = { $number } not recognised as political prisoners
why-unknown-status = { $number } of whom nobody says whether they are still held
why-unknown-place = { $number } of whom the list does not say where they are
why-at-liberty = { $number } at liberty until the sentence begins
why-house-arrest = { $number } under house arrest
why-no-address = { $number } at places without a known postal address
why-historic = { $number } at places that have moved: please confirm the address
why-disputed = { $number } at places on which sources differ: please confirm the address
why-namesake = { $number } with the name of somebody who is free: to be confirmed card by card
why-unlisted = { $number } no longer listed: to be confirmed card by card
why-missing-field = { $number } without something that the post there wants
why-clock-behind = { $number } wait: please check the computer’s date
why-old = { $number } known from an old list only: to be confirmed card by card

# Somebody's state, in a word or two, in a row of the list.
state-checked = checked
state-one-source = one source
state-please-check = { PLURAL($days) ->
    [one] { $days } day old
   *[other] { $days } days old
}
state-old = { PLURAL($days) ->
    [one] { $days } day old: confirm
   *[other] { $days } days old: confirm
}
state-released = freed
state-died = has died
state-not-designated = not recognised
state-unknown-status = nobody knows
state-unknown-place = place unknown
state-at-liberty = not yet in prison
state-house-arrest = house arrest
state-no-address = no address
state-historic = place has moved
state-disputed = address unsure
state-namesake = same name?
state-unlisted = no longer listed
state-missing-field = something is missing
state-clock-behind = computer’s date?
state-old-record = old
example = example
row-birthday = { $days ->
    [0] birthday today
    [1] tomorrow
   *[other] { PLURAL($days) ->
        [one] in { $days } day
       *[other] in { $days } days
    }
}

# The three steps of a narrow window.
step-choose = Choose
step-write = Write
step-print = Print

# The person.
person-latin-age = { $name }, { $age }
person-birthday = { $days ->
    [0] Birthday today, { $date }: turns { $age }
    [1] Birthday tomorrow, { $date }: turns { $age }
   *[other] { PLURAL($days) ->
        [one] Birthday on { $date }, in { $days } day: turns { $age }
       *[other] Birthday on { $date }, in { $days } days: turns { $age }
    }
}
person-sentence = Sentence: { $sentence }.
person-born = Born { $date }.
# { $number } is written with the language's own grouping.
person-held = Day { $number } in prison.
person-place = In { $place }.
person-moved = In { $place }; before: { $before }.
person-confirmed = Confirmed by the list of { $date }
person-one-source = Only one source gives this address
person-please-check = { PLURAL($days) ->
    [one] Please check: known from { $date }, { $days } day ago
   *[other] Please check: known from { $date }, { $days } days ago
}
person-example = An invented person, for trying the program out. The card is marked as an example.
confirm-old = I have checked it myself: they are still there
confirm-another-person = I have checked it myself: this is another person
choose-another = Choose someone who is still waiting.
place-confirm = I have checked it: this address is right
place-sources = Sources: { $sources }

# Where a card is posted, and in which letters the address stands.
posted-from = posted in { $country } · change
posted-from-where = Where do you post it?
country-none = not said
script-destination = Cyrillic
script-both = Cyrillic, town in Latin too
script-latin = Latin
country-at = Austria
country-be = Belgium
country-by = Belarus
country-ca = Canada
country-ch = Switzerland
country-cz = Czechia
country-de = Germany
country-ee = Estonia
country-fi = Finland
country-fr = France
country-gb = the United Kingdom
country-ge = Georgia
country-ie = Ireland
country-lt = Lithuania
country-lv = Latvia
country-nl = the Netherlands
country-no = Norway
country-pl = Poland
country-se = Sweden
country-ua = Ukraine
country-us = the United States

# The letter.
choose-title = Who will hear from you today?
choose-text = Choose somebody from the list. With the arrow keys you go from one to the next.
all-templates = all { $n } …
language-ru = Русский
language-be = Беларуская
write-as = I write as
writer-he = he
writer-she = she
writer-we = we
anew = start again
undo = Undo  Ctrl Z
ask-sex = The list does not say: is { $name } a woman or a man?
ask-woman = a woman
ask-man = a man
ask-writer = Who writes? Choose “he”, “she” or “we” above, and the text follows.
ask-language = This text is not written in this language yet.
ask-name = Their given name, in the letters of the card
ask-name-hint = Given name
ask-known = Their given and family name, in the letters of the card
ask-known-hint = Given and family name
ask-me = Your first name, in the letters of the card
ask-me-hint = For instance Анна
ask-town = Your town, in the letters of the card
ask-town-hint = For instance Утрехт
ask-animal = The name of your animal
ask-animal-hint = For instance Мурка
ask-age = Their age at the next birthday
ask-age-hint = A number
ask-month = The month
ask-month-hint = For instance ноябрь
text-empty = Write here, in Russian or Belarusian.
own-words = your own words
# Sentences from the phrase book.
add-sentence = Add a sentence:
surprise-me = surprise me
# Nothing is to be said against the text: to whom and by whom its forms are right.
right = Nothing a censor looks for
right-woman-he = Right for a woman, written by a man · nothing a censor looks for
right-woman-she = Right for a woman, written by a woman · nothing a censor looks for
right-woman-we = Right for a woman, written by several · nothing a censor looks for
right-man-he = Right for a man, written by a man · nothing a censor looks for
right-man-she = Right for a man, written by a woman · nothing a censor looks for
right-man-we = Right for a man, written by several · nothing a censor looks for
advice-more = and { $n } more
delivery = Delivery is never certain. People hear that something came, and it counts.

# A list that comes in.
first-title = Bring today’s list
first-text = These people are invented, so that you can try everything out.
first-page = Open prisoners.spring96.org/en/list in a browser, download the list as CSV, and drop the file on this window.
first-choose = Choose the file
list-choose = Choose a list
list-reading = Reading the list …
list-failed = This file cannot be taken in
list-read = This is what the list holds
list-taken = The list is taken in
list-file = { $file }, as of { $date }
list-taken-file = { $file }
list-take = Take these people in
list-not-now = Not now
list-close = Close
report-rows = { PLURAL($n) ->
    [one] { $number } row
   *[other] { $number } rows
}
report-active = { PLURAL($n) ->
    [one] { $number } person is in prison
   *[other] { $number } people are in prison
}
report-sendable = { PLURAL($n) ->
    [one] { $number } person can be written to
   *[other] { $number } people can be written to
}
report-address-differs = { PLURAL($n) ->
    [one] { $number } address differs from ours; both are kept
   *[other] { $number } addresses differ from ours; both are kept
}
report-unlisted = { PLURAL($n) ->
    [one] { $number } person at a place that we do not know, without an address
   *[other] { $number } people at places that we do not know, without an address
}
report-sex-missing = { PLURAL($n) ->
    [one] Of { $number } person the list does not say whether a woman or a man; you are asked
   *[other] Of { $number } people the list does not say whether a woman or a man; you are asked
}
report-lookalike = { PLURAL($n) ->
    [one] { $number } group of people with the same name and birth date; kept apart
   *[other] { $number } groups of people with the same name and birth date; kept apart
}
report-hidden = { PLURAL($n) ->
    [one] { $number } name held hidden characters, which were taken out
   *[other] { $number } names held hidden characters, which were taken out
}
report-skipped = { PLURAL($n) ->
    [one] { $number } row was left out:
   *[other] { $number } rows were left out:
}
report-skipped-more = { PLURAL($n) ->
    [one] and { $number } more
   *[other] and { $number } more
}

# The card.
side-front = Front
side-back = Back
side-sheet = Sheet
card-drawing = The card is being drawn …
print-as = Print as
card-text = Text
side-page = Page { $n }
card-sender = print a sender
card-sender-hint = Name, street, town, country
card-picture = Picture
picture-none = no picture
hand-print = printed
hand-script = like handwriting
save = Save PDF
save-as = Save as …
save-anyway = Save anyway
save-back = Back to the text
saving = Saving …
saved = Saved: { $file }
open = Open
cannot-open = No program on this computer opens PDF files. The file is there.
card-pages = { PLURAL($n) ->
    [one] { $n } page
   *[other] { $n } pages
}
flip-long = print on both sides, turned over the long edge
flip-short = print on both sides, turned over the short edge
card-silent = Nothing in the file tells who made it.
fits = { $lines ->
    [0] Fits: no line left
   *[other] { PLURAL($lines) ->
        [one] Fits: { $lines } line left
       *[other] Fits: { $lines } lines left
    }
}

# The pages of the window.
page-write = Write
page-dates = Dates
page-several = Several cards
page-several-n = Several cards ({ $n })
page-data = Data
page-help = Help

# A new list over an older one; the groups stand in people.ftl.
changes-title = What the new list changes
changes-more = { PLURAL($n) ->
    [one] { $n } more
   *[other] { $n } more
}
changes-fewer = show fewer

# The page of dates.
dates-title = Birthdays and round days
dates-months = { PLURAL($n) ->
    [one] { $n } month
   *[other] { $n } months
}
# Before and after a field with a number of days.
dates-way = A card takes about
dates-way-hint = ?
dates-way-days = days (nobody knows better than your post office and those who have written before)
dates-week = Week of { $date }
dates-day = { $date }
dates-birthday = turns { $age }
dates-round = day { $number } in prison
dates-post-by = post by { $date }
dates-late = post it today
dates-write = write
dates-write-these = { $n ->
    [0] Write to these
   *[other] { PLURAL($n) ->
        [one] Write to { $n } person
       *[other] Write to { $n } people
    }
}
dates-all = all
dates-none = none
dates-empty = Nobody has a birthday or a round day in this time.

# Help.
help-title = How it is done
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
help-print = Printing
help-print-text =
    Print at 100 %, without “fit to page”. For cards on both sides choose the side over which Kartka says the paper is turned, and cut along the marks.
help-post = Posting
help-post-text =
    The address stands as the post of Belarus asks: everything in Cyrillic, the country in Latin letters on the last line. Put a stamp into the box; your post office knows what it costs.
    Delivery is never certain. Letters are read by a censor, and some never arrive. People hear that something came, and it counts.
help-post-source = Universal Postal Union, addressing sheet for Belarus; the guides of supporters’ groups.
help-safe = Safety
help-safe-text =
    Nothing leaves this computer. A card holds no name of a program, no sender, no date. Write your own name and address only if you want to; the guides disagree on whether it helps.
help-keys = Keys
help-keys-text = Everything can be done without a mouse.
key-search = to the search
key-step = the next person, the one before
key-open = open a list
key-save = save the card as a PDF
key-turn = turn the card
key-undo = take back, do again
key-tab = to the next thing, to the one before
key-pages = to the pages Write, Dates, Several cards, Data
key-zoom = larger, smaller, as it was
key-help = this page
key-back = back to writing

# One text to several.
several-title = One text to several
several-empty = Nobody is here yet. On the page of dates you tick people and write to them together.
several-drafts = Whoever has a text of their own already gets that one.
several-save = { PLURAL($n) ->
    [one] Save { $n } card as one PDF
   *[other] Save { $n } cards as one PDF
}
several-stop = Stop
several-clear = empty this page
several-making = The cards are being made …
several-saved = { PLURAL($n) ->
    [one] { $n } card saved: { $file }
   *[other] { $n } cards saved: { $file }
}
several-ready = ready
several-own = with their own text
several-writer = who writes? he, she or we
several-sex = a woman or a man? open and say
several-blank = something is to be filled in: open and say
several-remove = not now

# Lists, places, settings, files.
data-title = Data and settings
data-lists = Lists
data-list = { PLURAL($n) ->
    [one] { $number } person from { $file }
   *[other] { $number } people from { $file }
}
data-program = Language and look
data-places = Places to confirm
data-places-text = Sources differ on these addresses, or the place is said to have moved. No card goes there until you have checked.
place-historic = This place is said to have moved.
place-disputed = Sources differ.
place-right = I have checked: it is right
place-unsure = not sure
data-files = Files
data-folder = Lists, drafts and settings: { $folder }
data-cards = Finished cards: { $folder }
data-private = Nothing of it leaves this computer. Kartka keeps no record of whom you wrote to; a text that you began is kept as a draft until you delete it.
forget = Delete everything …
forget-sure = Lists, drafts, settings and your words on places are deleted from this computer. Finished cards stay. This cannot be taken back.
forget-yes = Delete everything
forget-no = Keep it
