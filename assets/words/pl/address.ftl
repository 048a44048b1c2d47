# The lines of an address: src/address.

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
address-own-block-outdated = Wpisano własny adres, ale dla innego miejsca. Tutaj nie jest używany.

address-no-dative = Tamtejsza poczta wymaga imienia i nazwiska w celowniku («кому»). Wpisz je, jeśli są znane.
address-no-authority = W nazwie więzienia brakuje urzędu (УФСИН, ГУФСИН). Sprawdź ją.
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

address-script-destination = cyrylica
address-script-both = cyrylica, miejscowość także łacinką
address-script-latin = alfabet łaciński

address-country-at = Austria
address-country-be = Belgia
address-country-by = Białoruś
address-country-ca = Kanada
address-country-ch = Szwajcaria
address-country-cz = Czechy
address-country-de = Niemcy
address-country-ee = Estonia
address-country-fi = Finlandia
address-country-fr = Francja
address-country-gb = Wielka Brytania
address-country-ge = Gruzja
address-country-ie = Irlandia
address-country-lt = Litwa
address-country-lv = Łotwa
address-country-nl = Niderlandy
address-country-no = Norwegia
address-country-pl = Polska
address-country-se = Szwecja
address-country-ua = Ukraina
address-country-us = Stany Zjednoczone
address-country-ru = Rosja
