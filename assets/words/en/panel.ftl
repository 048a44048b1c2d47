# A person by hand, by paste, and what is known of them.

# What the user says of a person.
panel-edit = correct or add something
panel-edit-title = What you know better
panel-edit-text = Saved as you type, and kept when a new list comes.
panel-edit-close = close
panel-dative = name in the dative («кому»), only if you know it
panel-birth = birth date, or only the year
panel-birth-wrong = This is no date. Write 12.03.1980, 03.1980 or 1980.
panel-form = the name on the envelope, for everybody
panel-form-usual = as usual there
panel-form-given-family = given name, family name
panel-form-family-first = family name, given name, patronymic
panel-form-dative = dative, where you entered it
panel-block-computed = The address as Kartka writes it
panel-block-own = Your own lines
panel-block-edit = write the lines yourself
panel-block-edited = Edited by you on { $date }
panel-block-back = back to the computed address
