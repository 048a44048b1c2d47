# Dlaczego nie można do kogoś napisać.
reason-released = Na wolności. Źródło: { $source }.
reason-released-on = Na wolności od { $date }. Źródło: { $source }.
reason-died = Nie żyje. Źródło: { $source }.
reason-died-on = Nie żyje od { $date }. Źródło: { $source }.
reason-not-designated = Na liście, ale bez uznania za osobę uwięzioną z powodów politycznych.
reason-unknown-status = Nikt nie podaje, czy ta osoba nadal jest w więzieniu. Źródło: { $source }.
reason-unknown-status-seen = Nie wiadomo. Ostatnia wiadomość z więzienia pochodzi z { $date }. Źródło: { $source }.
reason-unknown-place = Lista nie podaje, gdzie ta osoba jest przetrzymywana.
reason-at-liberty = Na wolności do rozpoczęcia kary.
reason-house-arrest = W areszcie domowym.
reason-no-address = { $facility }: adres pocztowy nie jest znany.
reason-place-unclear = Miejsce nie jest jasne. Lista podaje: „{ $text }”. Jeśli znasz adres, zapisz go samodzielnie.
reason-place-unclear-country = { $country }: Kartka nie zna zasad tego kraju. Lista podaje: „{ $text }”. Sprawdź adres i zapisz go samodzielnie.
reason-historic = { $facility }: pod tym adresem już nie działa. Najpierw potwierdź adres.
reason-disputed = { $facility }: źródła podają różne adresy. Najpierw potwierdź adres.
reason-namesake = Wpis { $name } ({ $id }) mówi: na wolności. Źródło: { $source }. Być może to ta sama osoba: porównaj oba wpisy. Jeśli to inna osoba, potwierdź to dla tej kartki.
reason-namesake-on = Wpis { $name } ({ $id }) mówi: na wolności od { $date }. Źródło: { $source }. Być może to ta sama osoba: porównaj oba wpisy. Jeśli to inna osoba, potwierdź to dla tej kartki.
reason-namesake-died = Wpis { $name } ({ $id }) mówi: ta osoba nie żyje. Źródło: { $source }. Być może to ta sama osoba: porównaj oba wpisy. Jeśli to inna osoba, potwierdź to dla tej kartki.
reason-namesake-unknown = Wpis { $name } ({ $id }) mówi: nie wiadomo, czy ta osoba jest nadal w więzieniu. Źródło: { $source }. Być może to ta sama osoba: porównaj oba wpisy. Jeśli to inna osoba, potwierdź to dla tej kartki.
reason-namesake-unlisted = Wpisu { $name } ({ $id }) nie ma już na liście z { $date } ({ $source }). Być może to ta sama osoba: porównaj oba wpisy. Jeśli to inna osoba, potwierdź to dla tej kartki.
reason-clock-behind = Najnowsze dane są z { $date }, czyli późniejsze niż dzisiejszy dzień. Zegar komputera prawdopodobnie się myli i nie wiadomo, jak stare są dane. Sprawdź datę komputera albo potwierdź dla tej kartki.
reason-missing-birth-year = Rok urodzenia jest nieznany. Tamtejsza poczta wymaga go na kopercie: wpisz go.
reason-missing-dative = Imię i nazwisko w celowniku są nieznane. Wpisz je.
reason-missing-authority = Nie wiadomo, jaki urząd stoi w nazwie więzienia. Wpisz go.
reason-unlisted = Już nie na liście: na liście z { $date } ({ $source }) tej osoby nie ma. Nikt nie podaje dlaczego. Sprawdź to albo potwierdź dla tej kartki.
reason-old = { PLURAL($days) ->
    [one] To, co wiemy, jest sprzed { $days } dnia. Sprawdź na nowszej liście albo potwierdź dla tej kartki.
    [few] To, co wiemy, jest sprzed { $days } dni. Sprawdź na nowszej liście albo potwierdź dla tej kartki.
   *[many] To, co wiemy, jest sprzed { $days } dni. Sprawdź na nowszej liście albo potwierdź dla tej kartki.
}

# Jak stare jest to, co o kimś wiemy.
freshness-today = potwierdzono dzisiaj
freshness-fresh = { PLURAL($days) ->
    [one] potwierdzono { $days } dzień temu
    [few] potwierdzono { $days } dni temu
   *[many] potwierdzono { $days } dni temu
}
freshness-please-check = { PLURAL($days) ->
    [one] do sprawdzenia: sprzed { $days } dnia
    [few] do sprawdzenia: sprzed { $days } dni
   *[many] do sprawdzenia: sprzed { $days } dni
}
freshness-old = { PLURAL($days) ->
    [one] sprzed { $days } dnia: potwierdź przed pisaniem
    [few] sprzed { $days } dni: potwierdź przed pisaniem
   *[many] sprzed { $days } dni: potwierdź przed pisaniem
}

# Co można powiedzieć o adresie.
address-too-many-lines = Adres ma za dużo wierszy: { $lines }. Poczta czyta { $most }.
address-line-too-long = Wiersz { $line } adresu jest za długi, znaków: { $characters }. Poczta czyta { $most }.
address-not-a-postcode = { PLURAL($digits) ->
    [one] Kod pocztowy powinien mieć { $digits } cyfrę. Sprawdź go.
    [few] Kod pocztowy powinien mieć { $digits } cyfry. Sprawdź go.
   *[many] Kod pocztowy powinien mieć { $digits } cyfr. Sprawdź go.
}
address-strange-postcode = Żadne znane nam miejsce nie ma kodu pocztowego, który zaczyna się od { $region }. Sprawdź go.
address-suggested = { $part } alfabetem łacińskim to nasza propozycja: { $text }. Sprawdź ją.
address-missing = { $part }: tego brakuje.
address-hidden-removed = Usunięto niewidoczne znaki.
address-suspended = Najpierw zapytaj na poczcie: wysyłka do tego kraju była wstrzymana ({ $source }, stan z { $date }). Jak jest dzisiaj, nie wiemy.
address-no-dative = Tamtejsza poczta wymaga imienia i nazwiska w celowniku («кому»). Wpisz je, jeśli są znane.
address-no-authority = W nazwie więzienia brakuje urzędu (УФСИН, ГУФСИН). Sprawdź ją.
address-own-block-outdated = Wpisano własny adres, ale dla innego miejsca. Tutaj nie jest używany.
address-no-rules = { $country }: Kartka nie zna zasad tego kraju. Sprawdź adres samodzielnie.
address-no-rules-unnamed = Kartka nie wie, do którego kraju trafi. Sprawdź adres samodzielnie, razem z wierszem kraju.
address-part-name = Imię i nazwisko
address-part-extra = Dodatkowy wiersz
address-part-facility = Więzienie
address-part-street = Ulica
address-part-locality = Miejscowość
address-part-district = Rejon
address-part-region = Obwód
address-part-year = Rok urodzenia
address-part-postcode = Kod pocztowy
address-part-country = Kraj

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
changes-what-status = status
changes-what-place = miejsce uwięzienia
changes-what-address = adres miejsca uwięzienia
changes-what-name = imię i nazwisko
changes-what-sex = kobieta czy mężczyzna
changes-what-birth = data urodzenia
changes-what-arrested = dzień zatrzymania
changes-what-sentence = wyrok
changes-what-listed-again = znów na liście

# Co o kimś wiadomo i co było wiadomo wcześniej.
history-place = { $place }, od listy z { $date }
history-before = wcześniej: { $place } ({ $date }, { $source })
history-unlisted = Już nie na liście od { $date } ({ $source }): sprawdź.

# Wklejony adres: o co się pyta przed przyjęciem.
paste-ask-name = Do kogo? Imię i nazwisko nie zostały rozpoznane.
paste-ask-nominative = Imię i nazwisko wyglądają na celownik («кому»). Jak brzmią w mianowniku?
paste-ask-facility = Które to więzienie? Nie rozpoznano żadnego, które znamy.
paste-ask-country = W którym kraju to jest? Z tekstu nie wynika to jasno albo Kartka nie zna zasad tego kraju.
paste-ask-postcode = Brakuje kodu pocztowego.
paste-ask-address-differs = To nie jest adres, który mamy dla tego więzienia. Który jest właściwy?
paste-ask-birth-year = Tamtejsza poczta wymaga roku urodzenia. Wpisz go.
paste-ask-rest = Tego nie udało się zrozumieć. Czy to część adresu?
paste-guess = nasz domysł, do sprawdzenia
paste-empty = Nie ma w tym nic do odczytania.
paste-too-long = To za długie jak na adres.
paste-lookalikes = { PLURAL($n) ->
    [one] { $n } litera w nazwisku pochodzi z innego alfabetu i tylko wygląda dobrze.
    [few] { $n } litery w nazwisku pochodzą z innego alfabetu i tylko wyglądają dobrze.
   *[many] { $n } liter w nazwisku pochodzi z innego alfabetu i tylko wygląda dobrze.
}
paste-mend = Popraw litery

# Co zatrzymuje listę.
import-error-encoding = { $file } nie jest tekstem UTF-8. Wygląda na { $encoding }: obejrzyj pierwsze wiersze i przyjmij listę, jeśli dobrze się czytają.
import-error-broken = { $file } jest uszkodzony i nie można go odczytać. Zapisz lub pobierz plik jeszcze raz.
import-error-too-large = { $file } jest za duży jak na listę: ponad 64 MB.
import-error-too-many-rows = { $file } ma za dużo wierszy jak na listę: ponad 200 000.
import-error-field-too-long = { $file }: wiersz { $row }, kolumna „{ $column }” zawiera ponad 4 KB tekstu. Czy nie brakuje tam cudzysłowu?
