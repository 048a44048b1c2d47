# Cards that were made, to print them again: src/job.

job-other-paper = { $id } drukuje się teraz na innym papierze niż wtedy. Przygotuj kartki od nowa.
job-other-name = gdy kartka powstawała, nazwisko brzmiało { $before }; dziś na liście jest { $now }.
job-names-another = Słowa tej kartki są do kogoś innego: jest w nich „{ $word }”, a kartka trafiłaby do: { $now }. Napisz ją na nowo.
job-other-address = ma teraz inny adres. Wtedy: { $before }. Dziś: { $now }.

job-number = „{ $part }” nie jest numerem kartki. Wpisz 417 albo 12-19, albo 3,5.
job-beyond = Nie ma kartki { $number }: zadanie ma kartki od 1 do { $n }.
job-nobody = na dzisiejszych listach nie ma nikogo o id, do którego szła ta kartka
job-moved = od tamtej pory przebywa gdzie indziej. Dzisiejszy adres: { $now }.
job-confirm = Jeśli sprawdzono to osobiście, dodaj --confirmed.
job-none = Żadna z tych kartek nie może dziś zostać wysłana. PDF nie został zapisany.
