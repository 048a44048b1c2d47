# A list that comes in: src/import, src/gui/dialog/import.

import-error-encoding = { $file } nie jest tekstem UTF-8. Wygląda na { $encoding }: obejrzyj pierwsze wiersze i przyjmij listę, jeśli dobrze się czytają.
import-error-broken = { $file } jest uszkodzony i nie można go odczytać. Zapisz lub pobierz plik jeszcze raz.
import-error-too-large = { $file } jest za duży jak na listę: ponad 32 MB. Zapisz tylko potrzebne wiersze i kolumny.
import-error-unpacked-too-large = { $file } po rozpakowaniu ma ponad 128 MB, jego formaty ponad 8 MB albo jedna komórka ponad 1 MB. Żadna lista nie jest tak duża. Zapisz arkusz z nazwiskami osobno, jako CSV.
import-error-page-too-large = { $file } jest za duży jak na zapisaną stronę: ponad 8 MB tekstu albo ponad 1 000 000 części. Zapisz tylko tabelę, jako CSV.
import-error-too-deep = { $file } to nie lista: tabele albo wartości są zagnieżdżone głębiej niż na { $levels }. Zapisz tylko tabelę z nazwiskami, jako CSV.
import-error-too-many-rows = { $file } ma za dużo wierszy jak na listę: ponad 50 000. Zapisz plik jako dwie listy.
import-error-too-many-columns = { $file } ma za dużo kolumn jak na listę: ponad 512. Usuń puste kolumny i zapisz plik jeszcze raz.
import-error-too-many-cells = { $file } jest za duży jak na listę: komórek ponad { $most }. Usuń niepotrzebne kolumny albo zapisz plik jako dwie listy.
import-error-cell-too-long = { $file }: wiersz { $row }, kolumna { $column } zawiera ponad 1 MB tekstu. Czy nie brakuje tam cudzysłowu?
import-error-field-too-long = { $file }: wiersz { $row }, kolumna „{ $column }” zawiera ponad 4 KB tekstu. Czy nie brakuje tam cudzysłowu?
import-error-empty = { $file } jest pusty. Pobierz listę jeszcze raz.
import-error-not-text = { $file } nie jest tekstem UTF-8 (wiersz { $line }). Zapisz plik jako CSV w UTF-8 i spróbuj jeszcze raz.
import-error-future-day = { $file }: { $date } jest po dniu dzisiejszym ({ $today }). Lista nie może być nowsza niż dzisiaj. Podaj dzień, w którym była aktualna.
import-error-older-than-its-rows = { $file }: lista nie może być z { $date }. Wiersz { $row } zawiera późniejszy dzień ({ $column }: { $proven }). Podaj dzień nie wcześniejszy.
import-error-other-country = { $file } to lista miejsc w kraju: { $country }. Proszę pominąć --country.
import-error-misread = { $file } źle się czyta jako { $encoding }: nazwiska byłyby błędne. Dobrze czyta się jako { $fits }: wybierz to kodowanie.
import-error-misread-unknown = { $file } źle się czyta jako { $encoding }: nazwiska byłyby błędne. Wybierz inne kodowanie.
import-error-saved-misread = Litery w { $file } są zepsute: tekst w { $fits } zapisano tak, jakby był w { $encoding }. Otwórz oryginał jako { $fits } i zapisz go jeszcze raz w UTF-8.
import-error-letters-lost = W { $file } zamiast większości liter stoją znaki zapytania. Litery przepadły przy zapisie i nie da się ich odzyskać. Zapisz oryginał jeszcze raz, w UTF-8 lub jako .xlsx.
import-error-kind-save-as-table = { $file } to plik typu { $kind }, którego Kartka nie czyta. Otwórz go w programie, w którym powstał, i zapisz jako .xlsx albo jako CSV w UTF-8.
import-error-kind-copy-table = { $file } to plik typu { $kind }, którego Kartka nie czyta. Jeśli jest w nim tabela, skopiuj ją do arkusza i zapisz jako .xlsx lub CSV.
import-error-kind-ask-for-table = { $file } to obraz ({ $kind }). Kartka nie czyta liter na obrazach. Zdobądź listę w postaci tabeli: .xlsx lub CSV.
import-error-kind-unpack = { $file } to archiwum ({ $kind }). Rozpakuj je i wybierz listę, która jest w środku.
import-error-kind-export = { $file } to plik typu { $kind }, którego Kartka nie czyta. Wyeksportuj z niego tabelę z nazwiskami jako CSV w UTF-8.
import-error-kind-save-as-page = { $file } to strona zapisana razem z obrazami ({ $kind }). Otwórz ją w przeglądarce i zapisz jako „strona WWW, tylko HTML”.
import-error-kind-unlock = { $file } jest chroniony hasłem ({ $kind }). Otwórz go w programie, w którym powstał, i zapisz bez hasła jako .xlsx.
import-error-kind-other = { $file } nie jest ani tekstem, ani tabelą. Zapisz listę jako .xlsx albo jako CSV w UTF-8.
import-error-no-header = { $file }: nie znamy żadnej z kolumn, takiej jak „name” lub „prison”. Powiedz, co zawierają kolumny.
import-error-missing-column = { $file }: żadna kolumna nie wygląda na „{ $column }”. Lista potrzebuje nazwisk i miejsc. Powiedz, w których kolumnach są.

# What the command line adds to an error.
import-encoding-how = Obejrzyj pierwsze wiersze: --preview --encoding { $encoding }. Jeśli dobrze się czytają, przyjmij listę z --encoding { $encoding }.
import-columns-found = Kolumny pliku: { $columns }.
import-columns-how = Powiedz o każdej, co zawiera: --column "{ $column }=name". Po „=” może stać: { $kinds }. --preview pokazuje pierwsze wiersze.

# A list whose file no dialog gave.
import-path = Nie wybrano pliku
import-path-text = Jeśli okno wyboru się nie otworzyło: proszę przeciągnąć plik na to okno albo wpisać jego ścieżkę
import-path-read = Wczytaj

import-column-id = numer na liście
import-column-page = strona o osobie
import-column-name = imię i nazwisko
import-column-family-first-name = imię i nazwisko, najpierw nazwisko
import-column-given-name = imię
import-column-family-name = nazwisko
import-column-patronymic = imię odojcowskie
import-column-official-name = imię i nazwisko w paszporcie
import-column-dative = imię i nazwisko w celowniku
import-column-status = czy czeka na kartkę
import-column-can-write = czy można pisać
import-column-sex = mężczyzna czy kobieta
import-column-story = kilka słów o osobie
import-column-birth = data urodzenia
import-column-birth-year = rok urodzenia
import-column-arrested = dzień zatrzymania
import-column-place = więzienie i adres
import-column-colony-place = kolonia karna
import-column-remand-place = areszt śledczy
import-column-facility = więzienie
import-column-address = adres
import-column-street = ulica
import-column-postcode = kod pocztowy
import-column-locality = miejscowość
import-column-district = rejon
import-column-region = obwód
import-column-country = kraj
import-column-extra = oddział, brygada, numer
import-column-sentence = wyrok
import-column-penalty = pozostała część kary
import-column-released = dzień zwolnienia
import-column-died = dzień śmierci
import-column-unread = nie jest czytana
import-column-verdict = dzień wyroku
import-column-name-be = imię i nazwisko po białorusku
import-column-name-latin = imię i nazwisko alfabetem łacińskim
import-column-known-for = dzień, na który to wiadomo
import-column-known-from = kto to podaje

import-preview = { $file }: { $format }, { $encoding }, wierszy: { $n }. Kolumny:
import-no-such-column = W pierwszym wierszu nie ma kolumny „{ $column }”.

# Raport z wczytania listy.
import-rows = Wiersze: { $n }
import-active = Osoby uznane za więźniów politycznych: { $n }
import-former = Byli więźniowie: { $n }
import-np = Bez uznania: { $n }
import-sendable = Można do nich napisać: { $n }
import-address-differs = Adres na liście inny niż nasz: { $n }
import-unlisted-facility = W miejscu, którego nie znamy: { $n }
import-sex-missing = Lista nie podaje, czy to kobieta, czy mężczyzna: { $n }
import-lookalike-groups = Grupy podobnych wpisów (nigdy niełączone): { $n }
import-hidden-characters = Nazwiska z niewidocznymi znakami, oczyszczone: { $n }
import-names-repaired = Nazwiska z poprawionymi literami (wielkie litery, obcy alfabet): { $n }
import-titles-removed = Nazwiska, od których oddzielono tytuł lub zwrot: { $n }
import-cannot = Nie można do nich napisać:
import-skipped = Pominięto wiersz { $row }: { $reason }
import-dry-run = Niczego nie zapisano: to była tylko próba.
import-choose = Wybierz listę
import-reading = Czytanie listy…
import-failed = Tego pliku nie można przyjąć
import-read = Oto co jest na liście
import-taken = Lista została przyjęta
import-file = { $file }, stan z { $date }
import-taken-file = { $file }
import-take = Przyjmij te osoby
import-not-now = Nie teraz
import-close = Zamknij
import-no-such-change = Ta lista niczego nie zmienia w „{ $id }”: nie było czego przyjmować.
import-encoding = Czy litery poniżej są czytelne? Jeśli nie, wybierz inne kodowanie.
import-many-gone-how = Czy ten plik to tylko część listy? Wtedy proszę odznaczyć poniżej „nie ma już na liście”.
import-held-again-how = Proszę przyjrzeć się każdej osobie i zaznaczyć tylko te, o których to prawda.
import-clock-behind = Lista z dnia { $date }: czy data komputera jest poprawna?

import-skip-too-few-cells = ma za mało pól
import-skip-no-name = nie ma w nim imienia ani nazwiska
import-skip-long-name = nazwisko w nim ma ponad 256 liter
import-skip-same-id = wcześniejszy wiersz ma to samo id

import-first-title = Pobierz dzisiejszą listę
import-first-text = Te osoby są zmyślone, żeby można było wszystko wypróbować.
import-first-page = Otwórz w przeglądarce prisoners.spring96.org/en/list, pobierz listę jako CSV i przeciągnij plik na to okno.
import-first-choose = Wybierz plik

import-report-rows = { PLURAL($n) ->
    [one] { $number } wiersz
    [few] { $number } wiersze
   *[many] { $number } wierszy
}
import-report-active = { PLURAL($n) ->
    [one] { $number } osoba jest w więzieniu
    [few] { $number } osoby są w więzieniu
   *[many] { $number } osób jest w więzieniu
}
import-report-sendable = { PLURAL($n) ->
    [one] Do { $number } osoby można napisać
    [few] Do { $number } osób można napisać
   *[many] Do { $number } osób można napisać
}
import-report-address-differs = { PLURAL($n) ->
    [one] { $number } adres różni się od naszego; oba są zachowane
    [few] { $number } adresy różnią się od naszych; jedne i drugie są zachowane
   *[many] { $number } adresów różni się od naszych; jedne i drugie są zachowane
}
import-report-unlisted = { PLURAL($n) ->
    [one] { $number } osoba w miejscu, którego nie znamy, bez adresu
    [few] { $number } osoby w miejscach, których nie znamy, bez adresu
   *[many] { $number } osób w miejscach, których nie znamy, bez adresu
}
import-report-sex-missing = { PLURAL($n) ->
    [one] O { $number } osobie lista nie podaje, czy to kobieta, czy mężczyzna; program zapyta
    [few] O { $number } osobach lista nie podaje, czy to kobiety, czy mężczyźni; program zapyta
   *[many] O { $number } osobach lista nie podaje, czy to kobiety, czy mężczyźni; program zapyta
}
import-report-lookalike = { PLURAL($n) ->
    [one] { $number } grupa osób o tym samym nazwisku i dacie urodzenia; pozostają osobno
    [few] { $number } grupy osób o tym samym nazwisku i dacie urodzenia; pozostają osobno
   *[many] { $number } grup osób o tym samym nazwisku i dacie urodzenia; pozostają osobno
}
import-report-hidden = { PLURAL($n) ->
    [one] W { $number } nazwisku były niewidoczne znaki; zostały usunięte
    [few] W { $number } nazwiskach były niewidoczne znaki; zostały usunięte
   *[many] W { $number } nazwiskach były niewidoczne znaki; zostały usunięte
}
import-report-repaired = { PLURAL($n) ->
    [one] W { $number } nazwisku poprawiono litery: wielkie albo z innego alfabetu
    [few] W { $number } nazwiskach poprawiono litery: wielkie albo z innego alfabetu
   *[many] W { $number } nazwiskach poprawiono litery: wielkie albo z innego alfabetu
}
import-report-titles = { PLURAL($n) ->
    [one] Od { $number } nazwiska oddzielono tytuł lub zwrot
    [few] Od { $number } nazwisk oddzielono tytuły lub zwroty
   *[many] Od { $number } nazwisk oddzielono tytuły lub zwroty
}
import-report-skipped = { PLURAL($n) ->
    [one] Pominięto { $number } wiersz:
    [few] Pominięto { $number } wiersze:
   *[many] Pominięto { $number } wierszy:
}
import-report-skipped-more = { PLURAL($n) ->
    [one] i jeszcze { $number }
    [few] i jeszcze { $number }
   *[many] i jeszcze { $number }
}
import-report-remarks = Nie zrozumiano na liście: { $number }

import-day-asked = Ta lista nie mówi, z którego jest dnia, a cofnęłaby to, co wiemy, jak robi to stara lista. Podaj --as-of YYYY-MM-DD, czyli dzień, w którym była aktualna (datą pliku byłoby { $date }, ale kopia ją zmienia).
import-day-proposed = Ta lista nie mówi, z którego jest dnia. Przyjęto datę pliku: { $date }. Jeśli to nie tak, wczytaj ją jeszcze raz z --as-of YYYY-MM-DD.
import-day-title = Z którego dnia jest ta lista?
import-day-file-date = Plik tego nie mówi. Jego własna data to { $date }, ale kopiowanie ją zmienia.
import-day-needed = Ta lista cofnęłaby to, co wiadomo, jak robi stara lista. Proszę najpierw powiedzieć, z którego jest dnia.
import-day-right = Jest z dnia { $date }
import-day-field = dzień, na który lista była prawdziwa: 20.11.2026
import-day-take = Użyj tego dnia
import-day-unread = To nie jest cała data. Proszę wpisać tak: 20.11.2026.
import-dates-title = Co w tych datach stoi na początku?
import-dates-text = Kolumna nie zdradza, czy 3/4 to 3 kwietnia, czy 4 marca. Odpowiedź dotyczy tylko tej listy.
import-dates-day-first = Dzień: 3/4 to 3 kwietnia
import-dates-month-first = Miesiąc: 3/4 to 4 marca
import-dates-how = Jeśli 3/4 to na tej liście 3 kwietnia, zaimportuj ją jeszcze raz z --dates day-first; jeśli 4 marca — z --dates month-first.
import-country-title = W jakim kraju są te miejsca?
import-country-text = { $n ->
    [0] Miejsca z tej listy, przy których nie ma kraju, są w tym kraju.
    [one] { $n } osoba przebywa w miejscu, przy którym lista nie podaje kraju. Podaj go tutaj dla całej listy; inaczej nie pójdzie tam żadna kartka.
    [few] { $n } osoby przebywają w miejscach, przy których lista nie podaje kraju. Podaj go tutaj dla całej listy; inaczej nie pójdzie tam żadna kartka.
   *[many] { $n } osób przebywa w miejscach, przy których lista nie podaje kraju. Podaj go tutaj dla całej listy; inaczej nie pójdzie tam żadna kartka.
}

import-remark-unknown-status = Wiersz { $row }: nie rozumiemy statusu „{ $text }”. Nikt wtedy nie wie, czy ta osoba jest w więzieniu, i kartka tam nie trafi.
import-remark-empty-status = Wiersz { $row }: status jest pusty. Nikt wtedy nie wie, czy ta osoba jest w więzieniu, i kartka tam nie trafi.
import-remark-release-is-over = Wiersz { $row }: na liście jako uwięziona, ale dzień zwolnienia już minął ({ $text }). Sprawdź to; do tego czasu kartka tam nie trafi.
import-remark-strange-death = Wiersz { $row }: „{ $text }” w kolumnie śmierci to ani dzień, ani tak lub nie. Czy pola tego wiersza się przesunęły? Dopóki to niejasne, kartka tam nie trafi.
import-remark-place-word = Wiersz { $row }: w polu miejsca jest też „{ $text }”. Liczy się to, a nie adres obok.
import-remark-strange-release = Wiersz { $row }: w kolumnie zwolnienia jest „{ $text }”, to nie data. Dopóki to nie jest jasne, kartka nie powstanie.
import-remark-strange-name = Wiersz { $row }: „{ $text }” to nie po prostu imię i nazwisko jednej osoby. Proszę sprawdzić wiersz; do tego czasu kartka nie powstanie.
import-remark-dative-name = Wiersz { $row }: „{ $text }” wygląda na celownik („komu?”), jak na kopercie. Proszę zapisać imię i nazwisko w mianowniku („kto?”) i wczytać listę ponownie; do tego czasu kartka nie powstanie.
import-remark-column-not-read = Kolumna „{ $text }” nie jest czytana. Jeśli podaje, kto jest na wolności albo nie żyje, najpierw nazwij kolumnę.
import-remark-note-word = Wiersz { $row }: w innym polu jest „{ $text }”. Proszę sprawdzić, czy osoba nadal jest uwięziona; do tego czasu kartka nie powstanie.
import-remark-under-heading = Wiersz { $row } stoi pod nagłówkiem „{ $text }”. Proszę to sprawdzić; do tego czasu kartka nie powstanie.
import-remark-place-remainder = Wiersz { $row }: w polu miejsca niezrozumiałe jest „{ $text }”. Proszę sprawdzić, gdzie przebywa ta osoba.
import-remark-other-street = Wiersz { $row }: lista podaje dla tego miejsca inną ulicę („{ $text }”) niż Kartka. Proszę sprawdzić, który adres jest właściwy.
import-remark-day-order = { $n ->
    [1] Wiersz
   *[other] Wiersze
} { $rows }: { $column }: w „{ $text }” na początku może stać dzień albo miesiąc, a kolumna tego nie zdradza. To, co niepewne, pominięto; proszę podać kolejność.
import-remark-strange-date = { $n ->
    [1] Wiersz
   *[other] Wiersze
} { $rows }: { $column }: „{ $text }” nie da się na pewno odczytać jako daty. Pominięto to; proszę sprawdzić.
import-remark-future-day = Wiersz { $row }: { $column } jest po dniu dzisiejszym ({ $text }). Nie używamy tego.
import-remark-strange-day = Wiersz { $row }: { $column } to nie jest dzień do dzisiaj ({ $text }). Dopóki to niejasne, kartka tam nie trafi.
import-remark-same-person = Wiersze { $first } i { $row } mają to samo id ({ $text }). Liczy się gorsza wiadomość: śmierć, wolność, brak wiadomości, potem więzienie.
import-remark-shipped-id = Wiersz { $row }: id „{ $text }” należy do osób, które Kartka sama zna. Ten wpis pozostaje oddzielny.
import-unread = „{ $name }” nie jest czytane: nie ma tam kolumn listy (wiersze: { $n }).
import-skip-header = są w nim znowu nazwy kolumn
import-skip-total = to wiersz z sumą
import-remark-lost-letter = Wiersz { $row }: w „{ $text }” brakuje litery. Proszę to poprawić; do tego czasu kartka nie powstanie.
import-remark-misread = Wiersz { $row }: litery w „{ $text }” są błędne, są w innym kodowaniu. Proszę je poprawić; do tego czasu kartka nie powstanie.
import-remark-short-row = Wiersz { $row } ({ $text }) ma mniej pól niż pierwszy i mogły się one przesunąć. Proszę sprawdzić wiersz; do tego czasu kartka nie powstanie.
import-remark-long-row = Wiersz { $row } ma więcej pól niż pierwszy („{ $text }”) i mogły się one przesunąć. Proszę sprawdzić wiersz; do tego czasu kartka nie powstanie.
import-remark-torn-row = Wiersz { $row } ({ $text }): brakuje cudzysłowu, przez co następne wiersze mogły się znaleźć wewnątrz tego. Proszę to poprawić w pliku; do tego czasu kartka nie powstanie.
import-remark-hidden-sheet = Wiersz { $row } stoi w ukrytym arkuszu „{ $text }”. Proszę to sprawdzić; do tego czasu kartka nie powstanie.
import-remark-row-ends-early = Wiersz { $row } ({ $text }) kończy się przed ostatnimi kolumnami. Uznano je za puste.
import-remark-cell-past-header = Wiersz { $row }: „{ $text }” stoi na prawo od kolumn i nie jest czytane.
import-remark-above-header = Wiersz { $row } stoi nad kolumnami: „{ $text }”.
import-report-notes = Do wiadomości: { $number }
import-report-copy = Skopiuj ten raport

# A file of a kind that we do not know.
import-columns-title = Co jest w kolumnach?
import-columns-file =
    { PLURAL($n) ->
        [one] { $file }, { $number } wiersz
        [few] { $file }, { $number } wiersze
       *[many] { $file }, { $number } wierszy
    }
import-columns-text = Sprawdź, jak rozpoznano każdą kolumnę. Zostanie to zapamiętane dla plików z takim samym pierwszym wierszem.
import-columns-rows = Pierwsze wiersze
import-columns-take = Czytaj listę w ten sposób
import-error-addresses = { $file } nie zawiera tabeli osób. Adresy w tekście: { $n }. Skopiuj je i wklej w „Dodaj osobę” albo uruchom: kartka paste { $file }. Każdy zobaczysz, zanim ktokolwiek zostanie zachowany.
