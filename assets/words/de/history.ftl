# What was known when: src/words/history.

history-unlisted = Nicht mehr auf der Liste seit { $date } ({ $source }): bitte prüfen.
# { $what } is a status or a place, { $source } the list or paper that says so.
history-now = { $what }, seit { $date } ({ $source })
history-then = vorher: { $what }, { $date } ({ $source })
history-imprisoned = in Haft
history-released = frei
history-died = verstorben
history-not-designated = nicht als politisch gefangen anerkannt
history-status-unknown = niemand sagt, ob noch in Haft
history-held = in { $place }
history-at-liberty = in Freiheit, bis die Strafe beginnt
history-house-arrest = im Hausarrest
history-place-unknown = niemand sagt, wo
history-address-differs = Die Liste nennt für diesen Ort eine andere Adresse ({ $listed }) als wir ({ $ours }). Welche gilt? kartka places { $id } --confirm oder --postcode …
