# What a column of a list holds.
column-id = numer na liście
column-page = strona o osobie
column-name = imię i nazwisko
column-family-first-name = imię i nazwisko, najpierw nazwisko
column-given-name = imię
column-family-name = nazwisko
column-patronymic = imię odojcowskie
column-official-name = imię i nazwisko w paszporcie
column-dative = imię i nazwisko w celowniku
column-status = czy czeka na kartkę
column-can-write = czy można pisać
column-sex = mężczyzna czy kobieta
column-story = kilka słów o osobie
column-birth = data urodzenia
column-birth-year = rok urodzenia
column-arrested = dzień zatrzymania
column-place = więzienie i adres
column-colony-place = kolonia karna
column-remand-place = areszt śledczy
column-facility = więzienie
column-address = adres
column-street = ulica
column-postcode = kod pocztowy
column-locality = miejscowość
column-district = rejon
column-region = obwód
column-country = kraj
column-extra = oddział, brygada, numer
column-sentence = wyrok
column-penalty = pozostała część kary
column-released = dzień zwolnienia
column-died = dzień śmierci

# The command line: `kartka person`, `kartka paste`, `kartka places`, and more of `kartka import`.
help-person = Pokaż, co wiadomo o osobie i od kiedy, i zachowaj, co zostanie dodane
help-person-id = Kto
help-person-official = Imię i nazwisko w paszporcie; puste usuwa
help-person-patronymic = Imię odojcowskie; puste usuwa
help-person-dative = Cały wiersz z imieniem w celowniku («кому»); pusty usuwa
help-person-extra = Jeszcze jeden wiersz adresu: oddział, brygada, numer; pusty usuwa
help-person-sex = Mężczyzna czy kobieta
help-person-birth = Data urodzenia albo tylko rok
help-person-block = Własny blok adresu, jako plik; - czyta standardowe wejście, pusty usuwa
help-paste = Odczytaj adres znaleziony na stronie albo w wiadomości
help-paste-file = Tekst; - czyta standardowe wejście
help-paste-name = Imię i nazwisko w mianowniku, jeśli tekst ich nie podaje
help-paste-place = O które więzienie chodzi, według id
help-paste-birth = Data urodzenia albo tylko rok
help-paste-keep = Zachowaj osobę, gdy nie ma już pytań
help-places = Pokaż, jakie są miejsca uwięzienia i jak pewne są ich adresy
help-places-id = Tylko to miejsce
help-places-confirm = Adres sprawdzony dzisiaj: zgadza się
help-places-postcode = Kod pocztowy, jeśli nasz jest błędny albo go brak
help-places-street = Ulica i numer
help-places-town = Miejscowość, ze słowem na jej rodzaj
help-places-district = Rejon
help-places-region = Obwód
help-places-language = Język, w którym podany jest adres
help-places-forget = Zapomnij, co wpisano o tym miejscu
help-places-json = Odpowiedz w formacie JSON
help-import-preview = Pokaż tylko, co wydaje się być w pliku: kolumny i pierwsze dziesięć wierszy
help-import-encoding = Kodowanie pliku, jeśli to nie UTF-8
help-import-column = Co zawiera kolumna, jako NAGŁÓWEK=RODZAJ; zapamiętane dla tego nagłówka
help-address-order = Kolejność wierszy, jeśli w kraju jest ich kilka: postal, copy-line
help-address-name-form = Jak zapisany jest adresat
help-card-order = Kolejność wierszy adresu, jeśli w kraju jest ich kilka: postal, copy-line
help-card-name-form = Jak zapisany jest adresat
cli-person-not-yours = Zmieniać można tylko osoby z własnych list.
cli-language-not-read = Listy w tym języku nie są tam przepuszczane. Wybierz inny.
cli-no-such-place = Nie ma miejsca o id { $id }.
paste-place = Miejsce
paste-rest = Nierozpoznane
paste-source = wpisane ręcznie
paste-kept = Zachowano, z id { $id }.
paste-not-kept = Nic nie zachowano: najpierw odpowiedz na pytania.
import-preview = { $file }: { $format }, { $encoding }, wierszy: { $n }. Kolumny:
import-column-unread = nie jest czytana
import-no-such-column = W pierwszym wierszu nie ma kolumny „{ $column }”.
# { $what } is a status or a place, { $source } the list or paper that says so.
history-now = { $what }, od { $date } ({ $source })
history-then = wcześniej: { $what }, { $date } ({ $source })
history-imprisoned = w więzieniu
history-released = na wolności
history-died = nie żyje
history-not-designated = bez uznania za osobę uwięzioną z powodów politycznych
history-status-unknown = nikt nie podaje, czy nadal w więzieniu
history-held = miejsce: { $place }
history-at-liberty = na wolności do rozpoczęcia kary
history-house-arrest = w areszcie domowym
history-place-unknown = nikt nie podaje, gdzie
history-address-differs = Lista podaje dla tego miejsca inny kod ({ $postcode }) niż nasz ({ $ours }). Który jest właściwy? kartka places { $id } --confirm albo --postcode …
# How sure an address is.
confidence-confirmed = potwierdzone przez kilka źródeł
confidence-single = jedno źródło
confidence-disputed = źródła podają różne adresy
confidence-historic = przeniesione
confidence-missing = adres nieznany
places-held = { PLURAL($n) ->
    [one] { $n } osoba
    [few] { $n } osoby
   *[many] { $n } osób
}
places-your-word = własna informacja z { $date }
