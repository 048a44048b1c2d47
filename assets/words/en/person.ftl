# Somebody, above the letter: src/gui/panel/letter/person.

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
person-birthday-ageless = { $days ->
    [0] Birthday today, { $date }
    [1] Birthday tomorrow, { $date }
   *[other] { PLURAL($days) ->
        [one] Birthday on { $date }, in { $days } day
       *[other] Birthday on { $date }, in { $days } days
    }
}
person-born = Born { $date }.
# { $number } is written with the language's own grouping.
person-held = Day { $number } in prison.
person-moved = In { $place }; before: { $before }.
person-confirmed = Confirmed by the list of { $date }
person-one-source = Only one source gives this address
person-please-check = { PLURAL($days) ->
    [one] Please check: known from { $date }, { $days } day ago
   *[other] Please check: known from { $date }, { $days } days ago
}
person-example = An invented person, for trying the program out. The card is marked as an example.
person-confirm-old = I have checked it myself: they are still there
person-confirm-another-person = I have checked it myself: this is another person
person-choose-another = Choose someone who is still waiting.
person-nothing-to-take-back = You have said nothing of { $id } that could be taken back.
person-not-added = { $id } stands on a list: you can remove only people whom you added yourself. If they are free, say so: --freed --source TEXT
person-removed = Removed: { $name }. Bring them back with: kartka person { $id } --restore
person-restored = { $name } is back ({ $id }).
person-not-removed = You have removed nobody with the id { $id }.
person-dative = name in the dative («кому»), only if you know it
person-birth = birth date, or only the year
person-birth-wrong = This is no date. Write 12.03.1980, 03.1980 or 1980.
person-half-a-name = The envelope will bear only this: please write the given and the family name.
person-ours = What Kartka has
person-take-ours = use Kartka’s

# What is known of a person, and since when.
person-stay = In { $place } since the list of { $date }.
person-stay-moved = In { $place } since the list of { $date }; before: { $before }.
person-news = New in the list of { $date }: { $now }; before: { $before }.
person-arrested = Day of arrest: { $date }.
person-copy = Copy the sources
person-list-differs = The list of { $date } gives another address for this place. Which one holds?
person-list-says = What the list says
person-take-list = use the list’s
person-remove = remove this person
person-is-removed = { $name } is removed.
person-restore = bring back
person-removed-title = Removed by you:
person-unknown-place = Read a newer list: it may say where. If you know the address, enter it with “Add a person”.
person-no-address = If you know the address of this place, enter it on the page “Data”, under “Places of detention”.

person-place = In { $place }.
person-place-confirm = I have checked it: this address is right
person-place-sources = Sources: { $sources }

# Where a card is posted, and in which letters the address stands.
person-posted-from = posted in { $country } · change
person-posted-from-where = Where do you post it?
person-posted-from-unsaid = not said

person-block-word = The address says “{ $word }”: that is no place of detention. It was not kept. If it is true, say so with --freed, --died or --unknown.
person-block-computed = The address as Kartka writes it
person-block-own = Your own lines
person-block-edit = write the lines yourself
person-block-edited = Edited by you on { $date }
person-block-back = back to the computed address
person-block-again = your own lines again

# What the user says of a person.
person-edit = correct or add something
person-edit-title = Your corrections and additions
person-edit-text = Saved as you type, and kept when a new list comes.
person-edit-close = close

person-form = the name on the envelope, for everybody
person-form-usual = the form usual in that country
person-form-given-family = given name, family name
person-form-family-first = family name, given name, patronymic
person-form-dative = dative, where you entered it

person-history = what is known, and since when
person-history-close = fold it up
person-history-title = What is known, and since when
