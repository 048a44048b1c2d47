# Lists, places, settings, files: src/gui/screen/data.

data-title = Data and settings
data-lists = Lists
data-list = { PLURAL($n) ->
    [one] { $number } person from { $file }
   *[other] { $number } people from { $file }
}
data-program = Language and look
data-files = Files
data-folder = Lists, drafts and settings: { $folder }
data-cards = Finished cards: { $folder }
data-private = Nothing of it leaves this computer. Kartka keeps no record of whom you wrote to; a text that you began is a draft until its card is saved or printed.

# The page of places.
data-part-general = Lists and settings
data-part-places = { $n ->
    [0] Places of detention
   *[other] Places of detention ({ $n } to check)
}
data-exported = Saved: { $file }

data-forget = Delete everything …
data-forget-sure = Lists, drafts, settings, your own texts, pictures and products and your words on places are deleted from this computer, with the folder that holds them. Finished cards stay. Kartka cannot reach the printer’s queue, the list of recent files of the program that shows PDFs, the clipboard, and old blocks of the disk. This cannot be taken back.
data-forget-yes = Delete everything
data-forget-no = Keep it

data-place-question-title = Where should the card go?
data-place-question-lines = write the lines of the address yourself
data-place-question-lines-text = As they should stand on the envelope, with the line of the country at the end.
data-place-question-check = Kartka knows no rules for these lines: please check each of them.
data-place-question-lines-save = Use these lines
data-place-question-unknown = it is not known where they are
data-place-question-source = your answer
data-place-which-country = “{ $name }”: which country is it in? Name it with --country: { $all }.
data-place-as-of = as of { $date }
data-place-copy-sources = copy the sources
data-place-confirm-today = I have checked today: it is right
data-place-correct = Correct the address
data-place-enter = Enter the address
data-place-take-back = take my word back
data-place-forget-own = forget this place
data-place-listed-only = only your list knows it
data-place-listed-text = Kartka does not know this place. Give it an address, and cards to the people there bear it.
data-place-differs = Your list gives another address than ours. Which one holds?
data-place-ours = Ours
data-place-theirs = The list’s
data-place-ours-was = Kartka’s own data:
data-place-keep-ours = Keep ours
data-place-use-theirs = Use the list’s
data-place-decided = You have chosen ours on { $date }.
data-place-told = { PLURAL($n) ->
    [one] { $source }, as of { $date }, of { $n } person
   *[other] { $source }, as of { $date }, of { $n } people
}
data-place-form-title = Your address of this place
data-place-form-text = In Cyrillic, as it is to stand on the envelope. What you do not know stays empty.
data-place-field-postcode = Postcode
data-place-field-street = Street
data-place-field-locality = Town
data-place-field-district = District
data-place-field-region = Region
data-place-hint-postcode-ru = 220000
data-place-hint-postcode-be = 220000
data-place-hint-street-ru = ул. Садовая, 1
data-place-hint-street-be = вул. Садовая, 1
data-place-hint-locality-ru = г. Минск
data-place-hint-locality-be = г. Мінск
data-place-hint-district-ru = Минский район
data-place-hint-district-be = Мінскі раён
data-place-hint-region-ru = Минская обл.
data-place-hint-region-be = Мінская вобл.
data-place-keep = Keep this address
data-place-cancel = Leave it as it was
data-place-list-differs = your list says otherwise

data-places-text = Where people are held, and who says so. What you confirm or correct here is kept apart, with its day; no new list and no new version of Kartka changes it.
data-places-search = Search a place
data-places-doubtful = To check ({ $n })
data-places-rest = All others ({ $n })
data-places-none = No place is found. Try fewer letters.
data-places-doubtful-text = Sources differ, the place is said to have moved, no address is known, or your list says otherwise. Please check before you write.

data-export-people = Save my list as a table
data-export-texts = Save my texts
data-export-text = The table holds everybody of your lists with what you added: dative, official name, unit. Kartka reads it back, on this computer or another one. It names people: keep it where nobody else reads it.

# The record of what was printed.
data-record-title = What was printed
data-record-keep = keep what was printed to several, so that it can be printed again later
data-record-why = It keeps names, addresses and texts on this computer. Whoever finds it knows who wrote to whom, and that can put somebody in prison: it is off until you want it. While it is off, a batch can be printed again until the window closes.
data-record-on = Nothing of it leaves this computer. What you print to several is kept here, with names, addresses and texts, because you switched that on; a text that you began is kept as a draft until you delete it.

data-no-trace = Leave no trace
data-no-trace-text = For an evening on somebody else’s computer: from now on nothing is written to its disk but the cards that you save. Lists, drafts and settings are kept in memory and are gone when the window closes. What lay in the folder before stays there, unopened.
data-drafts-text = A draft is deleted when its card is saved or printed. Other drafts are deleted at the start, when they have not been touched for:
data-draft-days = { PLURAL($n) ->
    [one] { $n } day
   *[other] { $n } days
}
data-draft-days-never = never
data-drafts = Drafts
