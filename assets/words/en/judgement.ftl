# Why somebody cannot be written to: src/judgement.

judgement-released = Free. Source: { $source }.
judgement-released-on = Freed on { $date }. Source: { $source }.
judgement-died = Has died. Source: { $source }.
judgement-died-on = Died on { $date }. Source: { $source }.
judgement-not-designated = On the list, but not recognised as a political prisoner.
judgement-at-liberty = At liberty until the sentence begins.
judgement-house-arrest = Under house arrest.
judgement-no-address = No postal address is known for { $facility }. If you know it, write it down yourself.
judgement-place-unclear = The place is not clear. The list says: “{ $text }”. If you know the address, write it down yourself.
judgement-place-unclear-country = { $country }: Kartka knows no rules for this country. The list says: “{ $text }”. Check the address and write it down yourself.
judgement-own-block-word = Your own address says “{ $word }”: that is no place of detention. Correct the address, or say what became of this person.
judgement-own-block-country = Your own address is in another country ({ $country }) than the place where this person is held ({ $held }). Correct the address, or say where they are now.
judgement-historic = { $facility } has moved away from this address. Please confirm the address first.
judgement-disputed = Sources differ on the address of { $facility }. Please confirm the address first.
judgement-corrections-lost = What you had kept about addresses was damaged, and perhaps about { $facility } too. Please look at the address and confirm it first.
judgement-clock-behind = The newest record is of { $date }, which is after today. The computer’s clock seems wrong, so nobody can say how old the records are. Please check the computer’s date, or confirm it for this card.
judgement-unlisted = No longer listed: the list of { $date } ({ $source }) does not have them any more. Nobody says why. Please check, or confirm it for this card.
judgement-old = What we know is { $days } days old. Please check with a newer list, or confirm it for this card.

judgement-unknown-status = Nobody says whether they are still held. Source: { $source }.
judgement-unknown-status-seen = Unknown. Last seen in custody: { $date }. Source: { $source }.
judgement-unknown-place = The list does not say where they are held.

judgement-namesake = Somebody of this name is free: { $name } ({ $source }, { $day }). Perhaps it is the same person: please compare both records. If this is another person, confirm it for this card.
judgement-namesake-on = Somebody of this name is free since { $date }: { $name } ({ $source }, { $day }). Perhaps it is the same person: please compare both records. If this is another person, confirm it for this card.
judgement-namesake-died = Somebody of this name has died: { $name } ({ $source }, { $day }). Perhaps it is the same person: please compare both records. If this is another person, confirm it for this card.
judgement-namesake-unknown = Of somebody of this name nobody knows whether they are still held: { $name } ({ $source }, { $day }). Perhaps it is the same person: please compare both records. If this is another person, confirm it for this card.
judgement-namesake-unlisted = Somebody of this name is no longer on the list: { $name } ({ $source }, { $day }). Perhaps it is the same person: please compare both records. If this is another person, confirm it for this card.

judgement-missing-birth-year = The year of birth is not known. The post there wants it on the envelope: please enter it.
judgement-missing-dative = The name in the dative is not known. Please enter it.
judgement-missing-authority = The authority in the name of the prison is not known. Please enter it.

# Why somebody cannot be written to, as a word in a table.
judgement-short-released = freed
judgement-short-died = has died
judgement-short-not-designated = not recognised as a political prisoner
judgement-short-unknown-status = nobody says whether they are held
judgement-short-unknown-place = place unknown
judgement-short-at-liberty = at liberty until the sentence begins
judgement-short-house-arrest = house arrest
judgement-short-no-address = no postal address known
judgement-short-place-unclear = place not clear
judgement-short-own-block = the own address is no place of detention, or in another country
judgement-short-historic = the place has moved
judgement-short-disputed = sources differ on the address
judgement-short-corrections-lost = your corrections of addresses were lost
judgement-short-namesake = of the name of somebody who is free, dead or of unknown fate
judgement-short-clock-behind = the computer’s clock seems wrong
judgement-short-unlisted = no longer listed
judgement-short-missing-field = something is missing that the post there wants
judgement-short-old = the record is too old
judgement-short-rejected = a list says otherwise
judgement-short-lost = an older state stands in for a damaged file

judgement-rejected = The list of { $date } ({ $source }) says that they are no longer held. You did not take that over. Please check, or confirm it for this card.
judgement-rejected-died = The list of { $date } ({ $source }) says that they have died. You did not take that over. Please check, or confirm it for this one card.
judgement-rejected-not-held = The list of { $date } ({ $source }) does not have them as held. You did not take that over. Please check, or confirm it for this one card.
judgement-rejected-elsewhere = The list of { $date } ({ $source }) says that they are at another place. You did not take that over. Please check, or confirm it for this one card.
judgement-lost = What is known of them is as of { $date }: a file was damaged, and an older state stands in for it, so that a release may be missing. Read a newer list, or check and confirm it for this one card.
