# What was known when: src/words/history.

history-unlisted = Більше немає у списку з { $date } ({ $source }): будь ласка, перевірте.
# { $what } is a status or a place, { $source } the list or paper that says so.
history-now = { $what }, з { $date } ({ $source })
history-then = раніше: { $what }, відомості від { $date } ({ $source })
history-imprisoned = в ув’язненні
history-released = на волі
history-died = немає серед живих
history-not-designated = без статусу політв’язня
history-status-unknown = ніхто не повідомляє, чи ще в ув’язненні
history-held = місце: { $place }
history-at-liberty = на волі до початку відбування покарання
history-house-arrest = під домашнім арештом
history-place-unknown = ніхто не повідомляє, де
history-address-differs = Список подає для цього місця іншу адресу ({ $listed }), ніж у нас ({ $ours }). Яка з них правильна? kartka places { $id } --confirm або --postcode …
