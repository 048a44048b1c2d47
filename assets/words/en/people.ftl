# Why somebody cannot be written to. { $source } is the name of a paper or a list.
reason-released = Free. Source: { $source }.
reason-released-on = Freed on { $date }. Source: { $source }.
reason-died = Has died. Source: { $source }.
reason-died-on = Died on { $date }. Source: { $source }.
reason-not-designated = On the list, but not recognised as a political prisoner.
reason-unknown-status = Nobody says whether they are still held. Source: { $source }.
reason-unknown-status-seen = Unknown. Last seen in custody in { $date }. Source: { $source }.
reason-unknown-place = The list does not say where they are held.
reason-at-liberty = At liberty until the sentence begins.
reason-house-arrest = Under house arrest.
reason-no-address = No postal address is known for { $facility }.
reason-historic = { $facility } has moved away from this address. Please confirm the address first.
reason-disputed = Sources differ on the address of { $facility }. Please confirm the address first.
reason-namesake = Somebody of this name is free. Source: { $source }. If this is another person, confirm it for this card.
reason-namesake-on = Somebody of this name was freed on { $date }. Source: { $source }. If this is another person, confirm it for this card.
reason-old = What we know is { $days } days old. Please check with a newer list, or confirm it for this card.

# How old what we know of a person is.
freshness-today = confirmed today
freshness-fresh = { PLURAL($days) ->
    [one] confirmed { $days } day ago
   *[other] confirmed { $days } days ago
}
freshness-please-check = please check: { $days } days old
freshness-old = { $days } days old: confirm before you write
