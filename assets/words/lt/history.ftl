# What was known when: src/words/history.

history-unlisted = Sąraše nebėra nuo { $date } ({ $source }): patikrinkite.
# { $what } is a status or a place, { $source } the list or paper that says so.
history-now = { $what }, nuo { $date } ({ $source })
history-then = anksčiau: { $what }, { $date } ({ $source })
history-imprisoned = kalėjime
history-released = laisvėje
history-died = mirė
history-not-designated = nepripažinta, kad įkalinimas politinis
history-status-unknown = niekas nesako, ar tebėra kalėjime
history-held = { $place }
history-at-liberty = laisvėje, kol prasidės bausmė
history-house-arrest = namų arešte
history-place-unknown = niekas nesako, kur
history-address-differs = Sąraše šios vietos adresas kitas ({ $listed }) nei mūsų ({ $ours }). Kuris teisingas? kartka places { $id } --confirm arba --postcode …
