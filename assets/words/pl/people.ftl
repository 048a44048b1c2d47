# The column of people: src/gui/panel/people.

people-search = Szukaj osoby lub miejsca
people-sort-held = najdłużej w więzieniu
people-choose-for-me = wybierz za mnie
people-nobody-found = Nikogo nie znaleziono. Spróbuj wpisać mniej liter albo użyć innej pisowni.
people-show-everybody = pokaż wszystkich
people-cannot = Do { $n } z { $all } nie można napisać:
people-cannot-why = dlaczego?
people-example = przykład
people-row-birthday = { $days ->
    [0] urodziny dzisiaj
    [1] jutro
   *[other] { PLURAL($days) ->
        [one] za { $days } dzień
        [few] za { $days } dni
       *[many] za { $days } dni
    }
}
people-clock-behind = Data komputera wydaje się błędna: to { $today }, a coś jest już znane z dnia { $date }. Proszę ją poprawić; do tego czasu każda kartka wymaga potwierdzenia.

people-filter-birthday = { PLURAL($days) ->
    [one] urodziny w ciągu { $days } dnia
    [few] urodziny w ciągu { $days } dni
   *[many] urodziny w ciągu { $days } dni
}
people-filter-women = kobiety
people-filter-men = mężczyźni
people-filter-more = więcej filtrów …
people-filter-fewer = mniej filtrów
people-filter-clear = usuń wszystkie filtry
people-filter-reachable = można napisać
people-filter-any-month = urodzeni w dowolnym miesiącu
people-filter-any-kind = dowolny rodzaj miejsca
people-filter-any-place = dowolne miejsce
people-filter-month-1 = miesiąc urodzenia: styczeń
people-filter-month-2 = miesiąc urodzenia: luty
people-filter-month-3 = miesiąc urodzenia: marzec
people-filter-month-4 = miesiąc urodzenia: kwiecień
people-filter-month-5 = miesiąc urodzenia: maj
people-filter-month-6 = miesiąc urodzenia: czerwiec
people-filter-month-7 = miesiąc urodzenia: lipiec
people-filter-month-8 = miesiąc urodzenia: sierpień
people-filter-month-9 = miesiąc urodzenia: wrzesień
people-filter-month-10 = miesiąc urodzenia: październik
people-filter-month-11 = miesiąc urodzenia: listopad
people-filter-month-12 = miesiąc urodzenia: grudzień
people-filter-unwritten = nic nie zaczęto ani nie zachowano

people-count = { PLURAL($n) ->
    [one] { $number } osoba
    [few] { $number } osoby
   *[many] { $number } osób
}
people-count-birthday = { PLURAL($n) ->
    [one] { $number } osoba
    [few] { $number } osoby, najbliższe urodziny na górze
   *[many] { $number } osób, najbliższe urodziny na górze
}
people-count-held = { PLURAL($n) ->
    [one] { $number } osoba
    [few] { $number } osoby, najdłużej więzione na górze
   *[many] { $number } osób, najdłużej więzione na górze
}

people-why-close = wróć do listy
people-why-title = Do kogo nie można napisać i dlaczego
people-why-more = { PLURAL($n) ->
    [one] i jeszcze { $number }; można znaleźć przez wyszukiwanie
    [few] i jeszcze { $number }; można znaleźć przez wyszukiwanie
   *[many] i jeszcze { $number }; można znaleźć przez wyszukiwanie
}
people-why-released = Na wolności: { $number }
people-why-died = Nie żyją: { $number }
people-why-not-designated = Bez uznania za osoby uwięzione z powodów politycznych: { $number }
people-why-unknown-status = Nikt nie podaje, czy nadal są w więzieniu: { $number }
people-why-unknown-place = Lista nie podaje, gdzie są: { $number }
people-why-at-liberty = Na wolności do rozpoczęcia kary: { $number }
people-why-house-arrest = W areszcie domowym: { $number }
people-why-no-address = W miejscach bez znanego adresu pocztowego: { $number }
people-why-historic = W miejscach, które przeniesiono (potwierdź adres): { $number }
people-why-disputed = W miejscach, o których źródła mówią różnie (potwierdź adres): { $number }
people-why-namesake = O imieniu i nazwisku kogoś, kto jest na wolności (potwierdzać dla każdej kartki): { $number }
people-why-unlisted = Już nie na liście (potwierdzać dla każdej kartki): { $number }
people-why-missing-field = Brakuje czegoś, czego wymaga tam poczta: { $number }
people-why-clock-behind = Czekają; data komputera jest prawdopodobnie błędna: { $number }
people-why-old = Tylko ze starej listy (do potwierdzenia przy każdej kartce): { $number }
people-why-rejected = Lista mówi co innego, czego nie przyjęto (do potwierdzenia przy każdej kartce): { $number }
people-why-place-unclear = Niejasne miejsce, proszę powiedzieć, gdzie to jest: { $number }
people-why-own-block = Własny adres nie jest miejscem uwięzienia albo jest w innym kraju: { $number }

# Jak jest z kimś, w słowie lub dwóch.
people-state-checked = sprawdzono
people-state-one-source = jedno źródło
people-state-please-check = { PLURAL($days) ->
    [one] sprzed { $days } dnia
    [few] sprzed { $days } dni
   *[many] sprzed { $days } dni
}
people-state-old = { PLURAL($days) ->
    [one] sprzed { $days } dnia: potwierdź
    [few] sprzed { $days } dni: potwierdź
   *[many] sprzed { $days } dni: potwierdź
}
people-state-released = na wolności
people-state-died = nie żyje
people-state-not-designated = bez uznania
people-state-unknown-status = nie wiadomo
people-state-unknown-place = miejsce nieznane
people-state-at-liberty = jeszcze nie w więzieniu
people-state-house-arrest = areszt domowy
people-state-no-address = brak adresu
people-state-historic = więzienie przeniesiono
people-state-disputed = adres niepewny
people-state-namesake = to samo imię?
people-state-unlisted = już nie na liście
people-state-missing-field = czegoś brakuje
people-state-clock-behind = data komputera?
people-state-old-record = stare dane
people-state-place-unclear = miejsce niejasne
people-state-own-block = własny adres: sprawdź
people-state-rejected = lista mówi co innego
