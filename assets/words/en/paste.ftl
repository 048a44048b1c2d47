# An address as found in a text: src/paste.

paste-ask-name = Who is it for? The name was not recognised.
paste-ask-nominative = The name seems to stand in the dative («кому»). How is it in its first form?
paste-ask-facility = Which prison is it? None that we know was recognised.
paste-ask-country = Which country is it in? The text does not say so clearly, or Kartka knows no rules for that country.
paste-ask-postcode = There is no postcode.
paste-ask-address-differs = This is not the address that we have for this prison. Which one holds?
paste-ask-birth-year = The post there wants the year of birth. Please enter it.
paste-ask-rest = This was not understood. Does it belong to the address?
paste-ask-not-held = The text says that this person is not held there: free, dead or elsewhere. Kartka keeps nobody so. If the words mean something else, leave them out of the text.

paste-guess = our guess, please check
paste-empty = There is nothing to read in it.
paste-too-long = This is too long for an address.
paste-lookalikes = { PLURAL($n) ->
    [one] { $n } letter in the name is of another alphabet and only looks right.
   *[other] { $n } letters in the name are of another alphabet and only look right.
}
paste-mend = Put the letters right
paste-place = Place
paste-rest = Not understood
paste-source = entered by hand
paste-kept = Kept, with the id { $id }.
paste-not-kept = Nothing was kept: please answer what is asked first.

paste-same-name = Somebody of this name is known already:
paste-same-name-how = If it is the same person, moved, add: --same ID. If it is somebody else, add: --another
paste-same-kept = The new place was kept for { $id }. Take it back with: kartka person { $id } --take-back
paste-too-many = The text names more than { $n } people. Please take a part of it.
paste-of = { $at } of { $n }
paste-also = also written
paste-which = Nothing was kept: the text names { $n } people. Say which one with --block N, or keep all with --all.
paste-which-answer = The text names { $n } people. Say with --block N whom the answer is about.
paste-no-such-block = There is no number { $at } in the text: people are numbered from 1 to { $n }.
paste-rest-kept = What was not understood is kept as a note about the person.
paste-page-empty = The page holds no address that Kartka recognises.
paste-page-left-out = Lines of the page that are no part of an address and were left out: { $n }.
