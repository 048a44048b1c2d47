# Zadania, drukowanie, kalibracja.
help-card-keep-job = Zachowaj w tym pliku to, co wydrukowano, aby móc wydrukować te same kartki jeszcze raz. Wynika z niego, kto do kogo pisał: trzymaj go tylko tam, gdzie nikt inny go nie przeczyta
help-reprint = Zrób kartki z zachowanego zadania jeszcze raz, dokładnie takie same
help-reprint-job = Zadanie zachowane przez card --keep-job; - czyta standardowe wejście
help-reprint-cards = Tylko te kartki: 417 albo 12-19, albo 3,5; bez tego wszystkie
help-reprint-first = Pierwsza jeszcze wolna etykieta
help-reprint-confirmed = Dawne wpisy są sprawdzone osobiście
help-reprint-anyway = Zrób PDF, nawet jeśli coś się nie mieści albo brakuje litery
help-reprint-output = Zapisywany PDF
job-other-paper = { $id } drukuje się teraz na innym papierze niż wtedy. Przygotuj kartki od nowa.
job-number = „{ $part }” nie jest numerem kartki. Wpisz 417 albo 12-19, albo 3,5.
job-beyond = Nie ma kartki { $number }: zadanie ma kartki od 1 do { $n }.
job-nobody = na dzisiejszych listach nie ma nikogo o id, do którego szła ta kartka
job-moved = od tamtej pory przebywa gdzie indziej. Przygotuj nową kartkę.
job-confirm = Jeśli to sprawdzone osobiście, dodaj --confirmed.
job-none = Żadna z tych kartek nie może dziś zostać wysłana. PDF nie został zapisany.

# Jak daleko jest długie zadanie. { $done } i { $of } to kartki.
print-progress-cli = { $done } z { $of }, jeszcze około { $seconds } s. Ctrl C zatrzymuje; nic nie zostanie zapisane w połowie.
