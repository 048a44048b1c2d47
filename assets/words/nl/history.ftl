# What was known when: src/words/history.

history-unlisted = Niet meer op de lijst sinds { $date } ({ $source }): graag controleren.
# { $what } is a status or a place, { $source } the list or paper that says so.
history-now = { $what }, sinds { $date } ({ $source })
history-then = eerder: { $what }, { $date } ({ $source })
history-imprisoned = in de gevangenis
history-released = vrij
history-died = overleden
history-not-designated = niet erkend als politieke gevangene
history-status-unknown = niemand zegt of deze persoon nog vastzit
history-held = in { $place }
history-at-liberty = op vrije voeten tot de straf begint
history-house-arrest = onder huisarrest
history-place-unknown = niemand zegt waar
history-address-differs = De lijst geeft voor deze plaats een ander adres ({ $listed }) dan wij ({ $ours }). Welk klopt? kartka places { $id } --confirm of --postcode …
