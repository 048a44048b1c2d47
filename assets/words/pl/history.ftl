# What was known when: src/words/history.

history-unlisted = Już nie na liście od { $date } ({ $source }): sprawdź.
# { $what } is a status or a place, { $source } the list or paper that says so.
history-now = { $what }, od { $date } ({ $source })
history-then = wcześniej: { $what }, { $date } ({ $source })
history-imprisoned = w więzieniu
history-released = na wolności
history-died = nie żyje
history-not-designated = bez uznania za osobę uwięzioną z powodów politycznych
history-status-unknown = nikt nie podaje, czy nadal w więzieniu
history-held = miejsce: { $place }
history-at-liberty = na wolności do rozpoczęcia kary
history-house-arrest = w areszcie domowym
history-place-unknown = nikt nie podaje, gdzie
history-address-differs = Lista podaje dla tego miejsca inny adres ({ $listed }) niż nasz ({ $ours }). Który jest właściwy? kartka places { $id } --confirm albo --postcode …
