# Lists, places, settings, files: src/gui/screen/data.

data-title = Dane i ustawienia
data-lists = Listy
data-list = { PLURAL($n) ->
    [one] { $number } osoba z pliku { $file }
    [few] { $number } osoby z pliku { $file }
   *[many] { $number } osób z pliku { $file }
}
data-program = Język i wygląd
data-files = Pliki
data-folder = Listy, szkice i ustawienia: { $folder }
data-cards = Gotowe kartki: { $folder }
data-private = Nic z tego nie opuszcza tego komputera. Kartka nie zapisuje, do kogo kto pisał; rozpoczęty tekst jest szkicem, dopóki jego kartka nie zostanie zapisana lub wydrukowana.
data-part-general = Listy i ustawienia
data-part-places = { $n ->
    [0] Miejsca uwięzienia
   *[other] Miejsca uwięzienia ({ $n } do sprawdzenia)
}
data-exported = Zapisano: { $file }

data-forget = Usuń wszystko…
data-forget-sure = Listy, szkice, ustawienia, własne teksty, obrazki i formaty oraz własne słowa o miejscach zostaną usunięte z tego komputera razem z folderem, w którym są. Gotowe kartki zostają. Kartka nie sięga do kolejki drukarki, listy ostatnich plików w programie do PDF, schowka i starych bloków dysku. Tego nie da się cofnąć.
data-forget-yes = Usuń wszystko
data-forget-no = Zachowaj

data-place-question-title = Dokąd ma trafić kartka?
data-place-question-lines = wpisz wiersze adresu samodzielnie
data-place-question-lines-text = Tak, jak mają stać na kopercie, z wierszem kraju na końcu.
data-place-question-check = Kartka nie zna zasad dla tych wierszy: proszę sprawdzić każdy z nich.
data-place-question-lines-save = Użyj tych wierszy
data-place-question-unknown = nie wiadomo, gdzie jest ta osoba
data-place-question-source = Państwa odpowiedź
data-place-which-country = „{ $name }”: w którym kraju to jest? Podaj go przez --country: { $all }.
data-place-as-of = stan na { $date }
data-place-copy-sources = kopiuj źródła
data-place-confirm-today = Sprawdzone dziś: zgadza się
data-place-correct = Popraw adres
data-place-enter = Wpisz adres
data-place-take-back = wycofaj moje potwierdzenie
data-place-forget-own = zapomnij to miejsce
data-place-listed-only = zna je tylko Twoja lista
data-place-listed-text = Kartka nie zna tego miejsca. Podaj adres, a znajdzie się on na kartkach do osób, które tam są.
data-place-differs = Twoja lista podaje inny adres niż nasz. Który jest właściwy?
data-place-ours = Nasz
data-place-theirs = Z listy
data-place-ours-was = Własne dane programu Kartka:
data-place-keep-ours = Zostaw nasz
data-place-use-theirs = Weź z listy
data-place-decided = { $date } wybrano nasz adres.
data-place-told = { PLURAL($n) ->
    [one] { $source }, stan na { $date }, przy { $n } osobie
    [few] { $source }, stan na { $date }, przy { $n } osobach
   *[many] { $source }, stan na { $date }, przy { $n } osobach
}
data-place-form-title = Twój adres tego miejsca
data-place-form-text = Cyrylicą, jak na kopercie. Czego nie wiesz, zostaw puste.
data-place-field-postcode = Kod pocztowy
data-place-field-street = Ulica
data-place-field-locality = Miejscowość
data-place-field-district = Rejon
data-place-field-region = Obwód
data-place-hint-postcode-ru = 220000
data-place-hint-postcode-be = 220000
data-place-hint-street-ru = ул. Садовая, 1
data-place-hint-street-be = вул. Садовая, 1
data-place-hint-locality-ru = г. Минск
data-place-hint-locality-be = г. Мінск
data-place-hint-district-ru = Минский район
data-place-hint-district-be = Мінскі раён
data-place-hint-region-ru = Минская обл.
data-place-hint-region-be = Мінская вобл.
data-place-keep = Zachowaj ten adres
data-place-cancel = Zostaw, jak było
data-place-list-differs = Twoja lista podaje co innego

data-places-text = Gdzie ludzie są więzieni i kto to podaje. To, co tu potwierdzisz lub poprawisz, jest przechowywane osobno, z datą; nie zmieni tego ani nowa lista, ani nowa wersja programu Kartka.
data-places-search = Szukaj miejsca
data-places-doubtful = Do sprawdzenia ({ $n })
data-places-rest = Wszystkie inne ({ $n })
data-places-none = Nie znaleziono miejsca. Wpisz mniej liter.
data-places-doubtful-text = Źródła się różnią, miejsce podobno przeniesiono, adres nie jest znany albo Twoja lista podaje co innego. Sprawdź, zanim napiszesz.

data-export-people = Zapisz moją listę jako tabelę
data-export-texts = Zapisz moje teksty
data-export-text = W tabeli są wszyscy z Twoich list i to, co zostało dodane: celownik, imię urzędowe, oddział. Kartka odczyta ją ponownie, na tym komputerze lub innym. Są w niej nazwiska: przechowuj ją tam, gdzie nikt inny jej nie przeczyta.

# Zapis tego, co wydrukowano.
data-record-title = Co wydrukowano
data-record-keep = zachowuj to, co wydrukowano dla kilku osób, aby móc wydrukować jeszcze raz
data-record-why = Imiona, adresy i teksty zostają wtedy na tym komputerze. Kto je znajdzie, wie, kto do kogo pisał, a za to można trafić do więzienia: dlatego jest to wyłączone, dopóki się tego nie włączy. Dopóki jest wyłączone, kartki można wydrukować jeszcze raz do zamknięcia okna.
data-record-on = Nic z tego nie opuszcza tego komputera. To, co drukuje się dla kilku osób, jest tu przechowywane z imionami, adresami i tekstami, ponieważ to włączono; zaczęty tekst pozostaje szkicem aż do usunięcia.

data-no-trace = Nie zostawiaj śladów
data-no-trace-text = Na wieczór przy cudzym komputerze: od teraz na jego dysk nie zapisuje się nic oprócz kartek, które zostaną zapisane. Listy, szkice i ustawienia są w pamięci i znikają po zamknięciu okna. To, co było w folderze wcześniej, zostaje tam nietknięte.
data-drafts-text = Szkic jest usuwany, gdy jego kartka zostanie zapisana lub wydrukowana. Inne szkice są usuwane przy starcie, gdy nikt ich nie ruszał przez:
data-draft-days = { PLURAL($n) ->
    [one] { $n } dzień
    [few] { $n } dni
   *[many] { $n } dni
}
data-draft-days-never = nigdy
data-drafts = Szkice
