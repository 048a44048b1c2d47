# Somebody by hand or from a text: src/gui/dialog/add_person.

add-person = Add a person
add-person-title = Who should get a card?
add-person-text = Paste an address or a message, or fill in the fields. What is recognised stands below; please look at what is marked.
add-person-paste-here = Paste an address here
add-person-who = Who
add-person-where = Where
add-person-name = given and family name
add-person-right = that is right
add-person-same-name = Somebody of this name is there already:
add-person-leave-out = no: keep it as a note
add-person-as-it-will-be = The address as it will stand on the card
add-person-not-yet = Please answer what is asked first.
add-person-keep = Keep and write
add-person-clear = empty the fields
add-person-other-place = it is another place
add-person-text-says = What the text says
add-person-take-theirs = use the text’s
add-person-taken = this one holds
add-person-cannot-take = This one cannot be taken: it is not whole, or in Latin letters.
add-person-place-search = prison: number, town or postcode
add-person-by-address = it is not among them: enter its address
add-person-address-text = Kartka does not know this place. Please look at each line.
add-person-is-it-this = Is it this one?
