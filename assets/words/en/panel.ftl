# A person by hand, by paste, and what is known of them.

# What the user says of a person.
panel-edit = correct or add something
panel-edit-title = Your corrections and additions
panel-edit-text = Saved as you type, and kept when a new list comes.
panel-edit-close = close
panel-dative = name in the dative («кому»), only if you know it
panel-birth = birth date, or only the year
panel-birth-wrong = This is no date. Write 12.03.1980, 03.1980 or 1980.
panel-half-a-name = The envelope will bear only this: please write the given and the family name.
panel-form = the name on the envelope, for everybody
panel-form-usual = the form usual in that country
panel-form-given-family = given name, family name
panel-form-family-first = family name, given name, patronymic
panel-form-dative = dative, where you entered it
panel-block-computed = The address as Kartka writes it
panel-block-own = Your own lines
panel-block-edit = write the lines yourself
panel-block-edited = Edited by you on { $date }
panel-block-back = back to the computed address

# A person by hand or by paste.
panel-add = Add a person
panel-key-add = add a person
panel-add-title = Who should get a card?
panel-add-text = Paste an address or a message, or fill in the fields. What is recognised stands below; please look at what is marked.
panel-paste-here = Paste an address here
panel-who = Who
panel-where = Where
panel-name = given and family name
panel-right = that is right
panel-same-name = Somebody of this name is there already:
panel-leave-out = leave it out
panel-as-it-will-be = The address as it will stand on the card
panel-not-yet = Please answer what is asked first.
panel-keep = Keep and write
panel-clear = empty the fields
panel-other-place = it is another place
panel-ours = What Kartka has
panel-text-says = What the text says
panel-take-ours = use Kartka’s
panel-take-theirs = use the text’s
panel-taken = this one holds
panel-cannot-take = This one cannot be taken: it is not whole, or in Latin letters.
panel-place-search = prison: number, town or postcode
panel-by-address = it is not among them: enter its address
panel-address-text = Kartka does not know this place. Please look at each line.
panel-is-it-this = Is it this one?
country-ru = Russia

# What is known of a person, and since when.
panel-stay = In { $place } since the list of { $date }.
panel-stay-moved = In { $place } since the list of { $date }; before: { $before }.
panel-news = New in the list of { $date }: { $now }; before: { $before }.
panel-history = what is known, and since when
panel-history-close = fold it up
panel-history-title = What is known, and since when
panel-arrested = Day of arrest: { $date }.
panel-copy = Copy the sources
panel-list-differs = The list of { $date } gives another address for this place. Which one holds?
panel-list-says = What the list says
panel-take-list = use the list’s

# The command line: which address of a place holds.
help-places-take-list = Use the address that the newest list gives, where it is another one than ours
help-places-keep-ours = Keep our address, whatever the list says
cli-no-list-address = No list gives another address for this place that could be used.

# A file of a kind that we do not know.
panel-columns-title = What stands in the columns?
panel-columns-file =
    { PLURAL($n) ->
        [one] { $file }, { $number } row
       *[other] { $file }, { $number } rows
    }
panel-columns-text = Please look at what each column is taken for. It is remembered for files with the same first line.
panel-columns-rows = The first rows
panel-columns-take = Read the list so
panel-encoding = Do the letters below read well? If not, choose another encoding.
panel-block-again = your own lines again
