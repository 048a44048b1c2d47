# What was known when: src/words/history.

history-unlisted = Больше нет в списке с { $date } ({ $source }): пожалуйста, проверьте.
# { $what } is a status or a place, { $source } the list or paper that says so.
history-now = { $what }, с { $date } ({ $source })
history-then = раньше: { $what }, сведения от { $date } ({ $source })
history-imprisoned = в заключении
history-released = на свободе
history-died = нет в живых
history-not-designated = без статуса политзаключённого
history-status-unknown = никто не сообщает, в заключении ли ещё
history-held = место: { $place }
history-at-liberty = на свободе до начала отбывания наказания
history-house-arrest = под домашним арестом
history-place-unknown = никто не сообщает, где
history-address-differs = Список даёт для этого места другой адрес ({ $listed }), чем у нас ({ $ours }). Какой из них верный? kartka places { $id } --confirm или --postcode …
