# The command line: src/cli.

cli-help-person-rule = Co dotyczy tylko tej osoby: stickers=forbid, pages=2; stickers= cofa
cli-help-person = Pokaż, co wiadomo o osobie i od kiedy, i zachowaj, co zostanie dodane
cli-help-person-id = Kto
cli-help-person-official = Imię i nazwisko w paszporcie; puste usuwa
cli-help-person-patronymic = Imię odojcowskie; puste usuwa
cli-help-person-dative = Cały wiersz z imieniem w celowniku («кому»); pusty usuwa
cli-help-person-extra = Jeszcze jeden wiersz adresu: oddział, brygada, numer; pusty usuwa
cli-help-person-sex = Mężczyzna czy kobieta
cli-help-person-birth = Data urodzenia albo tylko rok
cli-help-person-block = Własny blok adresu, jako plik; - czyta standardowe wejście, pusty usuwa
cli-help-paste = Odczytaj adres znaleziony na stronie albo w wiadomości
cli-help-paste-file = Tekst; - czyta standardowe wejście
cli-help-paste-name = Imię i nazwisko w mianowniku, jeśli tekst ich nie podaje
cli-help-paste-place = O które więzienie chodzi, według id
cli-help-paste-country = Kraj, jego kod, jeśli tekst go nie podaje; adres w kraju bez zasad jest drukowany tak, jak stoi w tekście
cli-help-paste-birth = Data urodzenia albo tylko rok
cli-help-paste-keep = Zachowaj osobę, gdy nie ma już pytań
cli-help-places = Pokaż, jakie są miejsca uwięzienia i jak pewne są ich adresy
cli-help-places-id = Tylko to miejsce
cli-help-places-confirm = Adres sprawdzony dzisiaj: zgadza się
cli-help-places-postcode = Kod pocztowy, jeśli nasz jest błędny albo go brak
cli-help-places-street = Ulica i numer
cli-help-places-town = Miejscowość, ze słowem na jej rodzaj
cli-help-places-district = Rejon
cli-help-places-region = Obwód
cli-help-places-language = Język, w którym podany jest adres
cli-help-places-forget = Zapomnij, co wpisano o tym miejscu
cli-help-places-json = Odpowiedz w formacie JSON
cli-help-import-preview = Pokaż tylko, co wydaje się być w pliku: kolumny i pierwsze dziesięć wierszy
cli-help-import-encoding = Kodowanie pliku, jeśli to nie UTF-8
cli-help-import-column = Co zawiera kolumna, jako NAGŁÓWEK=RODZAJ; zapamiętane dla tego nagłówka
cli-help-import-country = Kraj wszystkich miejsc, dla których nie podaje go ani lista, ani wiersz; jego kod: by, ru, az
cli-help-import-dates = Co stoi na początku w datach, które same tego nie zdradzają: day-first — dzień, month-first — miesiąc; dotyczy tylko tego pliku
cli-help-address-order = Kolejność wierszy, jeśli w kraju jest ich kilka: postal, copy-line
cli-help-address-name-form = Jak zapisany jest adresat
cli-help-card-order = Kolejność wierszy adresu, jeśli w kraju jest ich kilka: postal, copy-line
cli-help-card-name-form = Jak zapisany jest adresat
cli-help = Wybierz osobę, która jest w więzieniu z powodów politycznych, napisz kartkę i wydrukuj ją z właściwym adresem. Bez polecenia otwiera się okno.
cli-help-data-dir = Przechowuj wszystko w tym folderze zamiast we własnych folderach
cli-help-today = Przyjmij ten dzień za dzisiejszy
cli-help-import = Wczytaj listę z pliku
cli-help-import-file = Lista w postaci, w jakiej została pobrana (CSV)
cli-help-import-as-of = Dzień, w którym lista była aktualna; bez tej opcji data pliku
cli-help-import-dry-run = Pokaż tylko, co jest w pliku; niczego nie zapisuj
cli-help-import-accept = Które zmiany przyjąć: all, released, moved, new; bez tej opcji wszystko, o co nie trzeba pytać (nigdy tych, którzy znów są w więzieniu)
cli-help-import-reject = Czyich zmian nie przyjmować, według id; po nieprzyjętym zwolnieniu każda kartka wymaga potwierdzenia
cli-help-import-json = Odpowiedz w formacie JSON
cli-help-people = Pokaż, kto jest na liście i do kogo można napisać
cli-help-people-search = Imię, nazwisko lub miejsce, cyrylicą albo alfabetem łacińskim
cli-help-people-sendable = Tylko osoby, do których można napisać
cli-help-people-json = Odpowiedz w formacie JSON
cli-help-address = Pokaż wiersze na kopertę
cli-help-address-id = Czyj adres
cli-help-address-parts = Plik CSV z gotowymi częściami: dla każdego wiersza podaje się jego oznaczenie i wiersze adresu
cli-help-address-origin = Kraj nadania
cli-help-address-script = Jakim alfabetem: cyrylicą, cyrylicą z wierszem łacińskim czy w całości łacińskim
cli-help-address-language = Język wierszy
cli-help-address-confirmed = Stary wpis został sprawdzony osobiście
cli-help-templates = Pokaż, jakie są gotowe teksty
cli-help-templates-language = Tylko teksty w tym języku
cli-help-templates-json = Odpowiedz w formacie JSON
cli-help-check = Sprawdź tekst przed wysłaniem: to rada, nigdy zakaz
cli-help-check-file = Tekst; - czyta standardowe wejście
cli-help-check-language = Język, w którym tekst ma być
cli-help-check-writer = Kto pisze
cli-help-check-to-sex = Do kogo: do kobiety czy do mężczyzny
cli-help-check-product = Na czym tekst będzie drukowany
cli-help-check-json = Odpowiedz w formacie JSON
cli-help-card = Przygotuj kartki jako PDF
cli-help-card-to = Do kogo; kilka id daje kilka kartek
cli-help-card-all = Do wszystkich osób z list, do których można napisać
cli-help-card-template = Gotowy tekst; bez niego i bez własnego tekstu zostaje miejsce na pisanie ręczne
cli-help-card-text = Własny tekst; - czyta standardowe wejście
cli-help-card-seed = Tekst wylosowany ze zdań według tej liczby, dla każdej osoby inny
cli-help-card-field = Co wpisać w polu tekstu: name, known, me, town, animal, age lub month
cli-help-card-language = Język tekstu
cli-help-card-writer = Kto pisze
cli-help-card-to-sex = Do kogo: do kobiety czy do mężczyzny, jeśli lista tego nie podaje
cli-help-card-product = Na czym drukować
cli-help-card-origin = Kraj nadania
cli-help-card-script = Jakim alfabetem zapisać adres
cli-help-card-picture = Obrazek na przedniej stronie
cli-help-card-save-ink = Obrazek w liniach, aby oszczędzić tusz
cli-help-card-caption = Nazwa obrazka pod nim, w języku tekstu
cli-help-card-hand = Jak wygląda tekst: drukowany, jak odręczny, linie do pisania albo blady do obrysowania
cli-help-card-sender = Nadawca, do pięciu wierszy; bez tej opcji kartka nie ma nadawcy
cli-help-card-turning = Jak obraca się papier: drukarka przez długą lub krótką krawędź albo ręcznie
cli-help-card-cut-and-stack = Tak, aby stosy pociętych arkuszy, położone jeden na drugim, były w kolejności listy
cli-help-card-first = Pierwsza wolna etykieta
cli-help-card-measured-front = Co zmierzono na stronie 1 strony testowej, w mm
cli-help-card-measured-back = Co zmierzono na stronie 2 strony testowej, w mm
cli-help-card-confirmed = Stare wpisy zostały sprawdzone osobiście
cli-help-card-another-person = To inne osoby niż te, które tak samo się nazywają
cli-help-card-anyway = Przygotuj PDF, nawet jeśli coś się nie mieści albo brakuje litery
cli-help-card-force = Zastąp pliki, które już istnieją
cli-help-card-output = Plik PDF do zapisania
cli-help-test-page = Strona, która pokazuje, o ile drukarka się myli
cli-help-test-page-product = Dla papieru tego produktu
cli-help-test-page-force = Zastąp pliki, które już istnieją
cli-help-test-page-output = Zapisywany PDF
cli-help-card-birthdays-in = Tylko osoby urodzone w podanym miesiącu, od 1 do 12
cli-help-card-paper = Papier w drukarce
cli-help-import-accept-person = Czyje zmiany przyjąć, według id; dla tych, którzy znów są w więzieniu, tylko tak
cli-help-import-partial = Plik jest tylko częścią listy: nikt nie jest uznany za nieobecnego
cli-help-person-freed = Powiedz, że ta osoba jest wolna, i od kiedy, jeśli to wiadomo
cli-help-person-died = Powiedz, że ta osoba zmarła, i kiedy, jeśli to wiadomo
cli-help-person-moved = Powiedz, że ta osoba jest w innym miejscu, podając jego id (kartka places)
cli-help-person-unknown = Powiedz, że nikt nie wie, czy ta osoba jest jeszcze w więzieniu
cli-help-person-source = Gdzie to przeczytano; potrzebne przy --freed, --died, --moved i --unknown
cli-help-person-as-of = Dzień, w którym tak było; bez tego dzisiaj
cli-help-person-take-back = Cofnij to, co ostatnio powiedziano; znów obowiązuje to, co przedtem
cli-help-person-remove = Usuń osobę, którą dodano ręcznie
cli-help-person-restore = Przywróć usuniętą osobę
cli-help-paste-same = To ta osoba o tym samym imieniu i nazwisku, teraz w innym miejscu
cli-help-paste-another = To inna osoba o tym samym imieniu i nazwisku
cli-help-templates-keep = Zachowaj tekst pod tym tytułem wśród gotowych
cli-help-templates-text = Tekst do zachowania, z polami w klamrach, w języku podanym w --language; - czyta standardowe wejście
cli-help-places-take-list = Wziąć adres z najnowszej listy, jeśli jest inny niż nasz
cli-help-places-keep-ours = Zostawić nasz adres, cokolwiek mówi lista
cli-help-places-new = Nazwa miejsca, które zna tylko Twoja lista, tak jak na liście
cli-help-places-country = Kraj, w którym się znajduje, jako kod; bez podania: Białoruś
cli-help-people-export = Zapisz swoją listę z własnymi uwagami do tego pliku, jako CSV, który Kartka odczyta ponownie
cli-help-people-texts = Zapisz rozpoczęte teksty do tego pliku
cli-help-people-force = Zastąp pliki, które już istnieją
cli-help-card-keep-job = Zachowaj w tym pliku to, co wydrukowano, aby móc wydrukować te same kartki jeszcze raz. Wynika z niego, kto do kogo pisał: trzymaj go tylko tam, gdzie nikt inny go nie przeczyta
cli-help-reprint = Zrób kartki z zachowanego zadania jeszcze raz: te same teksty, dzisiejsze adresy
cli-help-reprint-job = Zadanie zachowane przez card --keep-job; - czyta standardowe wejście
cli-help-reprint-cards = Tylko te kartki: 417 albo 12-19, albo 3,5; bez tego wszystkie
cli-help-reprint-first = Pierwsza jeszcze wolna etykieta
cli-help-reprint-confirmed = Dawne wpisy i to, co się odtąd zmieniło, są sprawdzone osobiście
cli-help-reprint-another-person = To inne osoby niż te, które tak samo się nazywają
cli-help-reprint-anyway = Zrób PDF, nawet jeśli coś się nie mieści albo brakuje litery
cli-help-reprint-json = Odpowiedz w formacie JSON: pliki, kto został pominięty i dlaczego
cli-help-reprint-force = Zastąp pliki, które już istnieją
cli-help-card-json = Odpowiedz w formacie JSON: pliki, kto został pominięty i dlaczego
cli-help-reprint-output = Zapisywany PDF
cli-help-card-printer = Popraw PDF dla tej drukarki według tego, co zachowano przez: kartka printer NAZWA --measured-front …
cli-help-print = Daj gotowy PDF drukarce, na właściwym papierze i bez skalowania; gdzie nie ma systemu druku, otwórz go
cli-help-print-file = PDF, taki, jaki jest
cli-help-print-printer = Drukarka; bez tego zwykła. Zobacz: kartka printer
cli-help-print-sides = Jedna strona albo obie, odwracane wzdłuż długiej lub krótkiej krawędzi; bez tego tak, jak prosi PDF
cli-help-printer = Powiedz, jakie są drukarki, i zachowaj to, co zmierzono na jednej z nich
cli-help-printer-name = Drukarka, z nazwy
cli-help-printer-measured-front = Co zmierzono na stronie 1 jej strony próbnej, w mm
cli-help-printer-measured-back = Co zmierzono na stronie 2 jej strony próbnej, w mm
cli-help-printer-product = Na papierze tego produktu
cli-help-printer-forget = Zapomnij, co na niej zmierzono
cli-help-card-with = Na czym jeszcze wydrukować te same kartki, za nimi w tym samym pliku i na tym samym papierze: list z arkuszem do przepisania
cli-help-card-crop = Część własnego obrazka, która zostanie wydrukowana, w procentach szerokości i wysokości: lewo, góra, szerokość, wysokość
cli-place-unclear = Kartka nie powstała. Podaj, które to miejsce: kartka person ID --moved MIEJSCE --source TEKST. Albo zapisz wiersze adresu samodzielnie: kartka person ID --block PLIK
cli-confirm-place = Kartka nie powstała. Sprawdź adres miejsca; jeśli jest dobry, potwierdź go: kartka places MIEJSCE --confirm
cli-enter-missing = Kartka nie powstała. Wpisz to, czego brakuje: kartka person ID --birth ROK albo --dative TEKST

cli-person-not-yours = Poprawiać można tylko osoby z własnych list. O osobie publicznie znanej można powiedzieć: --freed, --died, --moved albo --unknown.
cli-language-not-read = Listy w tym języku nie są tam przepuszczane. Wybierz inny.
cli-measured = Te wymiary są niemożliwe: każdy jest bliski 20 mm, w kolejności: lewy, prawy, górny, dolny.
cli-choose-another = Kartka nie powstała. Wybierz kogoś, kto nadal czeka: kartka people --sendable
cli-confirm-with = Kartka nie powstała. Jeśli zostało to sprawdzone osobiście, dodaj --confirmed.
cli-nobody = Na listach nie ma nikogo, do kogo można napisać. Najpierw wczytaj listę: kartka import FILE
cli-left-out = { PLURAL($n) ->
    [one] Pominięto { $n } osobę:
    [few] Pominięto { $n } osoby:
   *[many] Pominięto { $n } osób:
}
cli-does-not-fit = PDF nie został zapisany:
cli-anyway = Skróć tekst albo dodaj --anyway, aby wydrukować to, co się mieści.
cli-anyway-letter = Proszę usunąć te znaki z tekstu albo dodać --anyway, by wydrukować go bez nich.
cli-other-product = Proszę wybrać dla nich inny format (--product) albo je pominąć.
cli-first-beyond = { PLURAL($n) ->
    [one] Ten format ma na arkuszu jedno miejsce: --first nie ma tu sensu.
    [few] Arkusz tego formatu ma { $n } miejsca: --first to liczba od 1 do { $n }.
   *[many] Arkusz tego formatu ma { $n } miejsc: --first to liczba od 1 do { $n }.
}
cli-written = { PLURAL($n) ->
    [one] { $n } kartka zapisana w { $file }.
    [few] { $n } kartki zapisane w { $file }.
   *[many] { $n } kartek zapisanych w { $file }.
}
cli-can-be-written-to = można napisać
cli-check-nothing = Bez uwag: żadnego słowa, które zatrzymuje kartki, nic nie zostało pominięte.
cli-example = przykład
cli-own-kept = Zachowano. Użyj go tak: kartka card --template { $id }
cli-place-known = „{ $name }” to miejsce, które Kartka już zna, albo wcale nie nazwa.

# Jak daleko jest długie zadanie. { $done } i { $of } to kartki.
cli-progress = { $done } z { $of }, jeszcze około { $seconds } s. Ctrl C zatrzymuje; nic nie zostanie zapisane w połowie.
cli-crop-drawing = Przyciąć można tylko obrazek z pliku.
cli-unknown-place = Kartka nie powstała. Może nowsza lista podaje, gdzie: kartka import PLIK

cli-no-such-place = Nie ma miejsca o id { $id }.
cli-no-window = Nie można otworzyć okna: { $error }. Wszystko działa też z wiersza poleceń: kartka --help
cli-no-display = Nie ma ekranu, na którym można otworzyć okno. Wszystko działa też z wiersza poleceń: kartka --help
cli-file-exists = { $file } już istnieje. Wybierz inną nazwę albo dodaj --force, aby go zastąpić.
cli-own-file = W folderze, w którym jest { $file }, Kartka przechowuje Twoje dane i nic innego tam nie zapisuje. Wybierz inny folder.
cli-same-file = Do { $file } trafiłyby dwie różne rzeczy. Nadaj każdej własną nazwę.
cli-no-such-person = Nikt nie ma id { $id }. Poszukaj: kartka people --search NAME
cli-no-such-template = Nie ma tekstu { $id }. Zobacz: kartka templates
cli-no-such-product = Nie ma formatu { $id }. Są: { $all }.
cli-no-such-picture = Nie ma obrazka { $id }. Są: { $all }.
cli-no-such-origin = Nie znamy kraju nadania { $code }. Są: { $all }.
cli-no-list-address = Żadna lista nie podaje dla tego miejsca innego adresu, którego można użyć.

cli-photo-format = { $file } to nie JPEG, PNG ani WebP.
cli-photo-damaged = Plik { $file } jest uszkodzony.
cli-photo-too-large = { $file } jest za duży: { $width } × { $height } pikseli. Można wydrukować do 64 milionów pikseli (progresywny JPEG – do 24 milionów), żaden bok nie dłuższy niż 16 000. Zmniejsz obrazek i spróbuj jeszcze raz.
cli-photo-scans = { $file } składa się z ponad 20 przebiegów. Zapisz obrazek jeszcze raz jako zwykły JPEG, nie progresywny.

cli-not-sendable = { $name }: { $reasons } { $advice }
cli-not-utf8 = { $file } nie jest tekstem UTF-8. Zapisz plik jako UTF-8 i spróbuj jeszcze raz.
cli-text-too-large = { $file } jest za duży: ponad { $kilobytes } KB. Skróć plik albo podziel go na kilka.
cli-not-on-paper = { $id } drukuje się na innym papierze. Na tym papierze są: { $all }.
cli-not-together = { $one } i { $other } nie dadzą się wydrukować naraz: inny papier albo inne odwracanie. Proszę zrobić dwa pliki.

cli-parts-row = Wiersz { $row }: { $what }
cli-parts-unknown-origin = nie ma kraju nadania { $code }
cli-parts-unknown-script = nie ma alfabetu „{ $script }”; wpisz destination, both albo latin
cli-parts-empty = nie ma ani imienia i nazwiska, ani miejsca
cli-parts-no-column = { $file } nie ma kolumny „{ $column }”.
cli-parts-no-country = kraj nie jest znany albo części adresu są ze sobą sprzeczne: { $country }

cli-ask-sex = { $name }: lista nie podaje, czy to kobieta, czy mężczyzna, a od tego zależy tekst. Dodaj --to-sex m albo --to-sex f.
cli-ask-writer = Tekst zależy od tego, kto pisze. Dodaj --writer he, --writer she albo --writer we.
cli-ask-language = Tego tekstu nie ma w tym języku. Zobacz: kartka templates
cli-ask-name = { $name }: lista podaje imię i nazwisko tylko alfabetem łacińskim, a na kartce potrzebna jest cyrylica. Wczytaj też listę rosyjską lub białoruską albo dodaj --field { $field }=…
cli-ask-given-name = { $name }: nie wiadomo, które słowo jest imieniem i czy stoi w mianowniku, więc nikt nie zostanie tak powitany. Proszę dodać --field { $field }=… tak, jak zwraca się do tej osoby.
cli-ask-field = W tekście potrzebne jest pole { $field }, a jest ono nieznane. Dodaj --field { $field }=…
cli-help-no-trace = nie trzymać na dysku nic oprócz zapisanych kartek
cli-help-paste-block = Tylko ta z kilku osób w tekście, według numeru
cli-help-paste-all = Zachować wszystkie osoby z tekstu, gdy o żadną nie ma już pytań
cli-help-paste-json = Odpowiedź jako JSON: obiekt, a gdy w tekście jest kilka osób – tablica
