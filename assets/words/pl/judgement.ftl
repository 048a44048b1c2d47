# Why somebody cannot be written to: src/judgement.

judgement-released = Na wolności. Źródło: { $source }.
judgement-released-on = Na wolności od { $date }. Źródło: { $source }.
judgement-died = Nie żyje. Źródło: { $source }.
judgement-died-on = Nie żyje od { $date }. Źródło: { $source }.
judgement-not-designated = Na liście, ale bez uznania za osobę uwięzioną z powodów politycznych.
judgement-at-liberty = Na wolności do rozpoczęcia kary.
judgement-house-arrest = W areszcie domowym.
judgement-no-address = { $facility }: adres pocztowy nie jest znany. Jeśli go znasz, zapisz go samodzielnie.
judgement-place-unclear = Miejsce jest niejasne. Lista podaje: „{ $text }”. Jeśli znasz adres, zapisz go samodzielnie.
judgement-place-unclear-country = { $country }: Kartka nie zna zasad tego kraju. Lista podaje: „{ $text }”. Sprawdź adres i zapisz go samodzielnie.
judgement-own-block-word = W Twoim adresie jest „{ $word }”: to nie jest miejsce uwięzienia. Popraw adres albo podaj, co się stało z tą osobą.
judgement-own-block-country = Twój adres jest w innym kraju ({ $country }) niż miejsce, w którym ta osoba jest przetrzymywana ({ $held }). Popraw adres albo podaj, gdzie ta osoba jest teraz.
judgement-historic = { $facility }: pod tym adresem już nie działa. Najpierw potwierdź adres.
judgement-disputed = { $facility }: źródła podają różne adresy. Najpierw potwierdź adres.
judgement-corrections-lost = Uszkodził się plik z poprawkami adresów, być może także adresu { $facility }. Proszę obejrzeć adres i najpierw go potwierdzić.
judgement-clock-behind = Najnowsze dane są z { $date }, czyli późniejsze niż dzisiejszy dzień. Zegar komputera prawdopodobnie się myli i nie wiadomo, jak stare są dane. Sprawdź datę komputera albo potwierdź dla tej kartki.
judgement-unlisted = Już nie na liście: na liście z { $date } ({ $source }) tej osoby nie ma. Nikt nie podaje dlaczego. Sprawdź to albo potwierdź dla tej kartki.
judgement-old = { PLURAL($days) ->
    [one] To, co wiemy, jest sprzed { $days } dnia. Sprawdź na nowszej liście albo potwierdź dla tej kartki.
    [few] To, co wiemy, jest sprzed { $days } dni. Sprawdź na nowszej liście albo potwierdź dla tej kartki.
   *[many] To, co wiemy, jest sprzed { $days } dni. Sprawdź na nowszej liście albo potwierdź dla tej kartki.
}

judgement-unknown-status = Nikt nie podaje, czy ta osoba nadal jest w więzieniu. Źródło: { $source }.
judgement-unknown-status-seen = Nie wiadomo. Ostatnia wiadomość z więzienia pochodzi z { $date }. Źródło: { $source }.
judgement-unknown-place = Lista nie podaje, gdzie ta osoba jest przetrzymywana.

judgement-namesake = Osoba o tym nazwisku jest na wolności: { $name } ({ $source }, { $day }). Być może to ta sama osoba: porównaj oba wpisy. Jeśli to inna osoba, potwierdź to dla tej kartki.
judgement-namesake-on = Osoba o tym nazwisku jest na wolności od { $date }: { $name } ({ $source }, { $day }). Być może to ta sama osoba: porównaj oba wpisy. Jeśli to inna osoba, potwierdź to dla tej kartki.
judgement-namesake-died = Osoba o tym nazwisku nie żyje: { $name } ({ $source }, { $day }). Być może to ta sama osoba: porównaj oba wpisy. Jeśli to inna osoba, potwierdź to dla tej kartki.
judgement-namesake-unknown = O osobie o tym nazwisku nie wiadomo, czy nadal jest w więzieniu: { $name } ({ $source }, { $day }). Być może to ta sama osoba: porównaj oba wpisy. Jeśli to inna osoba, potwierdź to dla tej kartki.
judgement-namesake-unlisted = Osoby o tym nazwisku nie ma już na liście: { $name } ({ $source }, { $day }). Być może to ta sama osoba: porównaj oba wpisy. Jeśli to inna osoba, potwierdź to dla tej kartki.

judgement-missing-birth-year = Rok urodzenia jest nieznany. Tamtejsza poczta wymaga go na kopercie: wpisz go.
judgement-missing-dative = Imię i nazwisko w celowniku są nieznane. Wpisz je.
judgement-missing-authority = Nie wiadomo, jaki urząd stoi w nazwie więzienia. Wpisz go.

# Dlaczego nie można do kogoś napisać, jako słowo w tabeli.
judgement-short-released = na wolności
judgement-short-died = nie żyje
judgement-short-not-designated = bez uznania za osobę uwięzioną z powodów politycznych
judgement-short-unknown-status = nikt nie podaje, czy nadal w więzieniu
judgement-short-unknown-place = miejsce nieznane
judgement-short-at-liberty = na wolności do rozpoczęcia kary
judgement-short-house-arrest = areszt domowy
judgement-short-no-address = nieznany adres pocztowy
judgement-short-place-unclear = miejsce niejasne
judgement-short-own-block = własny adres nie jest miejscem uwięzienia albo jest w innym kraju
judgement-short-historic = więzienie przeniesiono
judgement-short-disputed = źródła podają różne adresy
judgement-short-corrections-lost = poprawki adresów przepadły
judgement-short-namesake = nazywa się jak ktoś, do kogo kartka iść nie może
judgement-short-clock-behind = zegar komputera prawdopodobnie się myli
judgement-short-unlisted = już nie na liście
judgement-short-missing-field = brakuje czegoś, czego wymaga tamtejsza poczta
judgement-short-old = wpis jest za stary
judgement-short-rejected = lista mówi co innego
judgement-short-lost = starszy stan zamiast uszkodzonego pliku

judgement-rejected = Lista z { $date } ({ $source }) mówi, że ta osoba nie jest już w więzieniu. Nie przyjęto tego. Sprawdź to albo potwierdź dla tej kartki.
judgement-rejected-died = Lista z { $date } ({ $source }) mówi, że ta osoba nie żyje. Nie przyjęto tego. Sprawdź to albo potwierdź dla tej jednej kartki.
judgement-rejected-not-held = Na liście z { $date } ({ $source }) ta osoba nie jest podana jako uwięziona. Nie przyjęto tego. Sprawdź to albo potwierdź dla tej jednej kartki.
judgement-rejected-elsewhere = Lista z { $date } ({ $source }) mówi, że ta osoba jest w innym miejscu. Nie przyjęto tego. Sprawdź to albo potwierdź dla tej jednej kartki.
judgement-lost = To, co wiadomo o tej osobie, pochodzi z { $date }: plik był uszkodzony, zastępuje go starszy stan i może w nim brakować uwolnienia. Proszę wczytać nowszą listę albo sprawdzić i potwierdzić dla tej jednej kartki.
