# Why somebody cannot be written to. { $source } is the name of a paper or a list.
reason-released = Free. Source: { $source }.
reason-released-on = Freed on { $date }. Source: { $source }.
reason-died = Has died. Source: { $source }.
reason-died-on = Died on { $date }. Source: { $source }.
reason-not-designated = On the list, but not recognised as a political prisoner.
reason-unknown-status = Nobody says whether they are still held. Source: { $source }.
reason-unknown-status-seen = Unknown. Last seen in custody: { $date }. Source: { $source }.
reason-unknown-place = The list does not say where they are held.
reason-at-liberty = At liberty until the sentence begins.
reason-house-arrest = Under house arrest.
reason-no-address = No postal address is known for { $facility }.
reason-place-unclear = The place is not clear. The list says: “{ $text }”. If you know the address, write it down yourself.
reason-place-unclear-country = { $country }: Kartka knows no rules for this country. The list says: “{ $text }”. Check the address and write it down yourself.
reason-historic = { $facility } has moved away from this address. Please confirm the address first.
reason-disputed = Sources differ on the address of { $facility }. Please confirm the address first.
reason-namesake = The record { $name } ({ $id }) says: free. Source: { $source }. Perhaps it is the same person: please compare both records. If this is another person, confirm it for this card.
reason-namesake-on = The record { $name } ({ $id }) says: freed on { $date }. Source: { $source }. Perhaps it is the same person: please compare both records. If this is another person, confirm it for this card.
reason-namesake-died = The record { $name } ({ $id }) says: has died. Source: { $source }. Perhaps it is the same person: please compare both records. If this is another person, confirm it for this card.
reason-namesake-unknown = The record { $name } ({ $id }) says: nobody knows whether they are still held. Source: { $source }. Perhaps it is the same person: please compare both records. If this is another person, confirm it for this card.
reason-namesake-unlisted = The record { $name } ({ $id }) is no longer on the list of { $date } ({ $source }). Perhaps it is the same person: please compare both records. If this is another person, confirm it for this card.
reason-clock-behind = The newest record is of { $date }, which is after today. The computer’s clock seems wrong, so nobody can say how old the records are. Please check the computer’s date, or confirm it for this card.
reason-missing-birth-year = The year of birth is not known. The post there wants it on the envelope: please enter it.
reason-missing-dative = The name in the dative is not known. Please enter it.
reason-missing-authority = The authority in the name of the prison is not known. Please enter it.
reason-unlisted = No longer listed: the list of { $date } ({ $source }) does not have them any more. Nobody says why. Please check, or confirm it for this card.
reason-old = What we know is { $days } days old. Please check with a newer list, or confirm it for this card.

# How old what we know of a person is.
freshness-today = confirmed today
freshness-fresh = { PLURAL($days) ->
    [one] confirmed { $days } day ago
   *[other] confirmed { $days } days ago
}
freshness-please-check = please check: { $days } days old
freshness-old = { $days } days old: confirm before you write

# What is to be said of an address block.
address-too-many-lines = The address has { $lines } lines. The post reads { $most }.
address-line-too-long = Line { $line } of the address has { $characters } characters. The post reads { $most }.
address-not-a-postcode = The postcode should have { $digits } digits. Please check it.
address-strange-postcode = No place that we know has a postcode beginning with { $region }. Please check it.
# { $part } is one of address-part-…
address-suggested = { $part } in Latin letters is our suggestion: { $text }. Please check it.
address-missing = { $part } is missing.
address-hidden-removed = Invisible characters were taken out.
# { $date } is the day of which the source says it, { $source } names the source.
address-suspended = Ask your post office first: mail to this country was stopped ({ $source }, said of { $date }). We do not know how it is today.
address-no-dative = The post there wants the name in the dative case («кому»). Please enter it if you know it.
address-no-authority = The name of the prison lacks its authority (УФСИН, ГУФСИН). Please check it.
address-own-block-outdated = You wrote an address of your own, for another place. It is not used here.
address-no-rules = Kartka knows no rules for { $country }: check the address yourself.
address-no-rules-unnamed = Kartka does not know which country the card goes to: check the address yourself, with the line of the country.
address-part-name = The name
address-part-extra = The extra line
address-part-facility = The prison
address-part-street = The street
address-part-locality = The town
address-part-district = The district
address-part-region = The region
address-part-year = The year of birth
address-part-postcode = The postcode
address-part-country = The country

# A second list over the first: what would change. One heading for each group.
changes-released = { PLURAL($n) ->
    [one] { $n } person is free now
   *[other] { $n } people are free now
}
changes-moved = { PLURAL($n) ->
    [one] { $n } person was moved
   *[other] { $n } people were moved
}
changes-new = { PLURAL($n) ->
    [one] { $n } person is newly listed
   *[other] { $n } people are newly listed
}
changes-changed = { PLURAL($n) ->
    [one] { $n } other change
   *[other] { $n } other changes
}
changes-gone = { PLURAL($n) ->
    [one] { $n } person is no longer listed: please check
   *[other] { $n } people are no longer listed: please check
}
changes-older = { PLURAL($n) ->
    [one] { $n } fact that we know is newer than this list. Take the list's word all the same?
   *[other] { $n } facts that we know are newer than this list. Take the list's word all the same?
}
changes-somebody-else = { PLURAL($n) ->
    [one] { $n } number on the list stands for somebody else now. Please look.
   *[other] { $n } numbers on the list stand for somebody else now. Please look.
}
changes-none = This list changes nothing: it confirms what we know.
changes-from-to = { $from } → { $to }
changes-drafts = { PLURAL($n) ->
    [one] { $n } of your drafts is for somebody who is no longer waiting.
   *[other] { $n } of your drafts are for people who are no longer waiting.
}
changes-accept = Accept
changes-reject = Leave as it was
# What differs in one person.
changes-what-status = status
changes-what-place = place
changes-what-address = address of the place
changes-what-name = name
changes-what-sex = man or woman
changes-what-birth = birth date
changes-what-arrested = day of arrest
changes-what-sentence = sentence
changes-what-listed-again = listed again

# What is known of somebody, and what was known before. { $place } is a prison as the envelope
# names it, { $source } a list or a paper.
history-place = in { $place } since the list of { $date }
history-before = before: { $place } ({ $date }, { $source })
history-unlisted = No longer listed since { $date } ({ $source }): please check.

# A pasted address: what is asked before it is taken.
paste-ask-name = Who is it for? The name was not recognised.
paste-ask-nominative = The name seems to stand in the dative («кому»). How is it in its first form?
paste-ask-facility = Which prison is it? None that we know was recognised.
paste-ask-country = Which country is it in? The text does not say so clearly, or Kartka knows no rules for that country.
paste-ask-postcode = There is no postcode.
paste-ask-address-differs = This is not the address that we have for this prison. Which one holds?
paste-ask-birth-year = The post there wants the year of birth. Please enter it.
paste-ask-rest = This was not understood. Does it belong to the address?
paste-guess = our guess, please check
paste-empty = There is nothing to read in it.
paste-too-long = This is too long for an address.
paste-lookalikes = { PLURAL($n) ->
    [one] { $n } letter in the name is of another alphabet and only looks right.
   *[other] { $n } letters in the name are of another alphabet and only look right.
}
paste-mend = Put the letters right

# What stops a list, beside what cli.ftl has. { $file } is the file's name.
import-error-encoding = { $file } is not UTF-8 text. It looks like { $encoding }: please look at the first rows, and take it if they read well.
import-error-broken = { $file } is damaged and cannot be read. Save or download it again.
import-error-too-large = { $file } is too large to be a list: more than 64 MB.
import-error-too-many-rows = { $file } has too many rows to be a list: more than 200,000.
import-error-field-too-long = { $file }: row { $row }, column “{ $column }” holds more than 4 KB of text. Is a quotation mark missing there?
