# What was known when: src/words/history.

history-unlisted = Больш няма ў спісе з { $date } ({ $source }): калі ласка, праверце.
# { $what } is a status or a place, { $source } the list or paper that says so.
history-now = { $what }, з { $date } ({ $source })
history-then = раней: { $what }, звесткі ад { $date } ({ $source })
history-imprisoned = у зняволенні
history-released = на волі
history-died = няма ў жывых
history-not-designated = без статусу палітвязня
history-status-unknown = ніхто не кажа, ці яшчэ ў зняволенні
history-held = месца: { $place }
history-at-liberty = на волі да пачатку адбывання пакарання
history-house-arrest = пад хатнім арыштам
history-place-unknown = ніхто не кажа, дзе
history-address-differs = Спіс падае для гэтага месца іншы адрас ({ $listed }), чым у нас ({ $ours }). Які з іх правільны? kartka places { $id } --confirm або --postcode …
