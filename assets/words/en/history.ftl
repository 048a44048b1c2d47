# What was known when: src/words/history.

history-unlisted = No longer listed since { $date } ({ $source }): please check.
# { $what } is a status or a place, { $source } the list or paper that says so.
history-now = { $what }, since { $date } ({ $source })
history-then = before: { $what }, { $date } ({ $source })
history-imprisoned = in prison
history-released = free
history-died = dead
history-not-designated = not recognised as a political prisoner
history-status-unknown = nobody says whether they are still held
history-held = in { $place }
history-at-liberty = at liberty until the sentence begins
history-house-arrest = under house arrest
history-place-unknown = nobody says where
history-address-differs = The list gives another address ({ $listed }) for this place than we have ({ $ours }). Which one holds? kartka places { $id } --confirm, or --postcode …
