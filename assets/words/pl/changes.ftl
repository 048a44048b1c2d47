# What a new list changes: src/changes.

# Druga lista na pierwszej: co by się zmieniło.
changes-released = { PLURAL($n) ->
    [one] { $n } osoba jest już na wolności
    [few] { $n } osoby są już na wolności
   *[many] { $n } osób jest już na wolności
}
changes-moved = { PLURAL($n) ->
    [one] { $n } osobę przeniesiono
    [few] { $n } osoby przeniesiono
   *[many] { $n } osób przeniesiono
}
changes-new = { PLURAL($n) ->
    [one] { $n } osoba jest nowa na liście
    [few] { $n } osoby są nowe na liście
   *[many] { $n } osób jest nowych na liście
}
changes-changed = { PLURAL($n) ->
    [one] { $n } inna zmiana
    [few] { $n } inne zmiany
   *[many] { $n } innych zmian
}
changes-gone = { PLURAL($n) ->
    [one] { $n } osoby nie ma już na liście: sprawdź
    [few] { $n } osób nie ma już na liście: sprawdź
   *[many] { $n } osób nie ma już na liście: sprawdź
}
changes-older = { PLURAL($n) ->
    [one] { $n } wiadomość, którą mamy, jest nowsza niż ta lista. Czy mimo to przyjąć to, co podaje lista?
    [few] { $n } wiadomości, które mamy, są nowsze niż ta lista. Czy mimo to przyjąć to, co podaje lista?
   *[many] { $n } wiadomości, które mamy, jest nowszych niż ta lista. Czy mimo to przyjąć to, co podaje lista?
}
changes-somebody-else = { PLURAL($n) ->
    [one] { $n } numer na liście oznacza teraz kogoś innego. Sprawdź.
    [few] { $n } numery na liście oznaczają teraz kogoś innego. Sprawdź.
   *[many] { $n } numerów na liście oznacza teraz kogoś innego. Sprawdź.
}
changes-none = Ta lista niczego nie zmienia: potwierdza to, co wiemy.
changes-from-to = { $from } → { $to }
changes-drafts = { PLURAL($n) ->
    [one] { $n } szkic jest do kogoś, kto już nie czeka.
    [few] { $n } szkice są do osób, które już nie czekają.
   *[many] { $n } szkiców jest do osób, które już nie czekają.
}
changes-accept = Przyjmij
changes-reject = Zostaw, jak było
changes-title = Co zmienia nowa lista
changes-more = { PLURAL($n) ->
    [one] jeszcze { $n }
    [few] jeszcze { $n }
   *[many] jeszcze { $n }
}
changes-fewer = pokaż mniej
changes-held-again = { PLURAL($n) ->
    [one] Ta lista mówi, że { $n } osoba, która była wolna, zmarła albo nieznana, znów jest w więzieniu: to zwykle stara lista
    [few] Ta lista mówi, że { $n } osoby, które były wolne, zmarłe albo nieznane, znów są w więzieniu: to zwykle stara lista
   *[many] Ta lista mówi, że { $n } osób, które były wolne, zmarłe albo nieznane, znów jest w więzieniu: to zwykle stara lista
}
changes-held-again-how = Nic z tego nie zostało przyjęte. Sprawdź każdą osobę; jeśli to prawda, dodaj: --accept-person ID
changes-released-left-out = Zwolnienia, których nie przyjmujesz, zostają jako wątpliwość: do tych osób nie trafi żadna kartka, dopóki nie wypowie się nowsza lista.
changes-many-gone = UBYŁA PONAD JEDNA TRZECIA LISTY: { $gone } Z { $of } OSÓB.
changes-many-gone-how = Czy to tylko część listy? Wczytaj ją jeszcze raz z --partial, a nikt nie będzie uznany za nieobecnego.

changes-what-status = status
changes-what-place = miejsce uwięzienia
changes-what-address = adres miejsca uwięzienia
changes-what-name = imię i nazwisko
changes-what-sex = kobieta czy mężczyzna
changes-what-birth = data urodzenia
changes-what-arrested = dzień zatrzymania
changes-what-sentence = wyrok
changes-what-listed-again = znów na liście
