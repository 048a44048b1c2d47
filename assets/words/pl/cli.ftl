# Co mówi wiersz poleceń.
help = Wybierz osobę, która jest w więzieniu z powodów politycznych, napisz kartkę i wydrukuj ją z właściwym adresem. Bez polecenia otwiera się okno.
help-data-dir = Przechowuj wszystko w tym folderze zamiast we własnych folderach
help-today = Przyjmij ten dzień za dzisiejszy
help-import = Wczytaj listę z pliku
help-import-file = Lista w postaci, w jakiej została pobrana (CSV)
help-import-as-of = Dzień, w którym lista była aktualna; bez tej opcji data pliku
help-import-dry-run = Pokaż tylko, co jest w pliku; niczego nie zapisuj
help-import-accept = Które zmiany przyjąć: all, released, moved, new; bez tej opcji wszystko, o co nie trzeba pytać (nigdy tych, którzy znów są w więzieniu)
help-import-reject = Czyich zmian nie przyjmować, według id; po nieprzyjętym zwolnieniu każda kartka wymaga potwierdzenia
help-import-json = Odpowiedz w formacie JSON
help-people = Pokaż, kto jest na liście i do kogo można napisać
help-people-search = Imię, nazwisko lub miejsce, cyrylicą albo alfabetem łacińskim
help-people-sendable = Tylko osoby, do których można napisać
help-people-json = Odpowiedz w formacie JSON
help-address = Pokaż wiersze na kopertę
help-address-id = Czyj adres
help-address-parts = Plik CSV z gotowymi częściami: dla każdego wiersza podaje się jego oznaczenie i wiersze adresu
help-address-origin = Kraj nadania
help-address-script = Jakim alfabetem: cyrylicą, cyrylicą z wierszem łacińskim czy w całości łacińskim
help-address-language = Język wierszy
help-address-confirmed = Stary wpis został sprawdzony osobiście
help-templates = Pokaż, jakie są gotowe teksty
help-templates-language = Tylko teksty w tym języku
help-templates-json = Odpowiedz w formacie JSON
help-check = Sprawdź tekst przed wysłaniem: to rada, nigdy zakaz
help-check-file = Tekst; - czyta standardowe wejście
help-check-language = Język, w którym tekst ma być
help-check-writer = Kto pisze
help-check-to-sex = Do kogo: do kobiety czy do mężczyzny
help-check-product = Na czym tekst będzie drukowany
help-check-json = Odpowiedz w formacie JSON
help-card = Przygotuj kartki jako PDF
help-card-to = Do kogo; kilka id daje kilka kartek
help-card-all = Do wszystkich osób z list, do których można napisać
help-card-template = Gotowy tekst; bez niego i bez własnego tekstu zostaje miejsce na pisanie ręczne
help-card-text = Własny tekst; - czyta standardowe wejście
help-card-seed = Tekst wylosowany ze zdań według tej liczby, dla każdej osoby inny
help-card-field = Co wpisać w polu tekstu: name, known, me, town, animal, age lub month
help-card-language = Język tekstu
help-card-writer = Kto pisze
help-card-to-sex = Do kogo: do kobiety czy do mężczyzny, jeśli lista tego nie podaje
help-card-product = Na czym drukować
help-card-origin = Kraj nadania
help-card-script = Jakim alfabetem zapisać adres
help-card-picture = Obrazek na przedniej stronie
help-card-save-ink = Obrazek w liniach, aby oszczędzić tusz
help-card-caption = Nazwa obrazka pod nim, w języku tekstu
help-card-hand = Jak wygląda tekst: drukowany, jak odręczny, linie do pisania albo blady do obrysowania
help-card-sender = Nadawca, do pięciu wierszy; bez tej opcji kartka nie ma nadawcy
help-card-turning = Jak obraca się papier: drukarka przez długą lub krótką krawędź albo ręcznie
help-card-cut-and-stack = Tak, aby stosy pociętych arkuszy, położone jeden na drugim, były w kolejności listy
help-card-first = Pierwsza wolna etykieta
help-card-measured-front = Co zmierzono na stronie 1 strony testowej, w mm
help-card-measured-back = Co zmierzono na stronie 2 strony testowej, w mm
help-card-confirmed = Stare wpisy zostały sprawdzone osobiście
help-card-another-person = To inne osoby niż te, które tak samo się nazywają
help-card-anyway = Przygotuj PDF, nawet jeśli coś się nie mieści albo brakuje litery
help-card-output = Plik PDF do zapisania
help-test-page = Strona, która pokazuje, o ile drukarka się myli
help-test-page-product = Dla papieru tego produktu
help-test-page-output = Zapisywany PDF

cli-no-window = Nie można otworzyć okna: { $error }. Wszystko działa też z wiersza poleceń: kartka --help
cli-no-such-person = Nikt nie ma id { $id }. Poszukaj: kartka people --search NAME
cli-no-such-template = Nie ma tekstu { $id }. Zobacz: kartka templates
cli-no-such-product = Nie ma formatu { $id }. Są: { $all }.
cli-no-such-picture = Nie ma obrazka { $id }. Są: { $all }.
cli-photo-format = { $file } to nie JPEG, PNG ani WebP.
cli-photo-damaged = Plik { $file } jest uszkodzony.
cli-photo-too-large = { $file } jest za duży: { $width } × { $height } pikseli. Wybierz mniejszy obrazek.
cli-measured = Te wymiary są niemożliwe: każdy jest bliski 20 mm, w kolejności: lewy, prawy, górny, dolny.
cli-not-sendable = { $name }: { $reasons } { $advice }
cli-choose-another = Kartka nie powstała. Wybierz kogoś, kto nadal czeka: kartka people --sendable
cli-confirm-with = Kartka nie powstała. Jeśli zostało to sprawdzone osobiście, dodaj --confirmed.
cli-no-such-origin = Nie znamy kraju nadania { $code }. Są: { $all }.
cli-parts-row = Wiersz { $row }: { $what }
parts-unknown-origin = nie ma kraju nadania { $code }
parts-unknown-script = nie ma alfabetu „{ $script }”; wpisz destination, both albo latin
parts-empty = nie ma ani imienia i nazwiska, ani miejsca
parts-no-country = kraj nie jest znany albo części adresu są ze sobą sprzeczne: { $country }
cli-nobody = Na listach nie ma nikogo, do kogo można napisać. Najpierw wczytaj listę: kartka import FILE
cli-left-out = { PLURAL($n) ->
    [one] Pominięto { $n } osobę:
    [few] Pominięto { $n } osoby:
   *[many] Pominięto { $n } osób:
}
cli-not-utf8 = { $file } nie jest tekstem UTF-8. Zapisz plik jako UTF-8 i spróbuj jeszcze raz.
cli-ask-sex = { $name }: lista nie podaje, czy to kobieta, czy mężczyzna, a od tego zależy tekst. Dodaj --to-sex m albo --to-sex f.
cli-ask-writer = Tekst zależy od tego, kto pisze. Dodaj --writer he, --writer she albo --writer we.
cli-ask-language = Tego tekstu nie ma w tym języku. Zobacz: kartka templates
cli-ask-name = { $name }: lista podaje imię i nazwisko tylko alfabetem łacińskim, a na kartce potrzebna jest cyrylica. Wczytaj też listę rosyjską lub białoruską albo dodaj --field { $field }=…
cli-ask-field = W tekście potrzebne jest pole { $field }, a jest ono nieznane. Dodaj --field { $field }=…
cli-does-not-fit = PDF nie został zapisany:
cli-anyway = Skróć tekst albo dodaj --anyway, aby wydrukować to, co się mieści.
cli-written = { PLURAL($n) ->
    [one] { $n } kartka zapisana w { $file }.
    [few] { $n } kartki zapisane w { $file }.
   *[many] { $n } kartek zapisanych w { $file }.
}
cli-can-be-written-to = można napisać
cli-check-nothing = Bez uwag: żadnego słowa, które zatrzymuje kartki, nic nie zostało pominięte.
cli-example = przykład

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
import-cannot = Nie można do nich napisać:
import-skipped = Pominięto wiersz { $row }: { $reason }
skip-too-few-cells = ma za mało pól
skip-no-name = nie ma w nim imienia ani nazwiska
skip-same-id = wcześniejszy wiersz ma to samo id
import-error-empty = { $file } jest pusty. Pobierz listę jeszcze raz.
import-error-not-text = { $file } nie jest tekstem UTF-8 (wiersz { $line }). Zapisz plik jako CSV w UTF-8 i spróbuj jeszcze raz.
import-error-no-header = { $file } nie jest listą, którą znamy: w pierwszym wierszu nie ma kolumny takiej jak „name” lub „prison”.
import-error-missing-column = { $file } nie ma kolumny „{ $column }”. Pobierz całą listę jako CSV.
import-dry-run = Niczego nie zapisano: to była tylko próba.

# Dlaczego nie można do kogoś napisać, jako słowo w tabeli.
reason-short-released = na wolności
reason-short-died = nie żyje
reason-short-not-designated = bez uznania za osobę uwięzioną z powodów politycznych
reason-short-unknown-status = nikt nie podaje, czy nadal w więzieniu
reason-short-unknown-place = miejsce nieznane
reason-short-at-liberty = na wolności do rozpoczęcia kary
reason-short-house-arrest = areszt domowy
reason-short-no-address = nieznany adres pocztowy
reason-short-place-unclear = miejsce niejasne
reason-short-historic = więzienie przeniesiono
reason-short-disputed = źródła podają różne adresy
reason-short-namesake = nazywa się jak ktoś, do kogo kartka iść nie może
reason-short-clock-behind = zegar komputera prawdopodobnie się myli
reason-short-unlisted = już nie na liście
reason-short-missing-field = brakuje czegoś, czego wymaga tamtejsza poczta
reason-short-old = wpis jest za stary

# Paper and month of a job.
help-card-birthdays-in = Tylko osoby urodzone w podanym miesiącu, od 1 do 12
help-card-paper = Papier w drukarce
cli-not-on-paper = { $id } drukuje się na innym papierze. Na tym papierze są: { $all }.
