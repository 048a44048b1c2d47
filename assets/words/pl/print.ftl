# Zadania, drukowanie, kalibracja.
help-card-keep-job = Zachowaj w tym pliku to, co wydrukowano, aby móc wydrukować te same kartki jeszcze raz. Wynika z niego, kto do kogo pisał: trzymaj go tylko tam, gdzie nikt inny go nie przeczyta
help-reprint = Zrób kartki z zachowanego zadania jeszcze raz: te same teksty, dzisiejsze adresy
help-reprint-job = Zadanie zachowane przez card --keep-job; - czyta standardowe wejście
help-reprint-cards = Tylko te kartki: 417 albo 12-19, albo 3,5; bez tego wszystkie
help-reprint-first = Pierwsza jeszcze wolna etykieta
help-reprint-confirmed = Dawne wpisy i to, co się odtąd zmieniło, są sprawdzone osobiście
help-reprint-another-person = To inne osoby niż te, które tak samo się nazywają
help-reprint-anyway = Zrób PDF, nawet jeśli coś się nie mieści albo brakuje litery
help-reprint-json = Odpowiedz w formacie JSON: pliki, kto został pominięty i dlaczego
help-card-json = Odpowiedz w formacie JSON: pliki, kto został pominięty i dlaczego
help-reprint-output = Zapisywany PDF
job-other-paper = { $id } drukuje się teraz na innym papierze niż wtedy. Przygotuj kartki od nowa.
job-number = „{ $part }” nie jest numerem kartki. Wpisz 417 albo 12-19, albo 3,5.
job-beyond = Nie ma kartki { $number }: zadanie ma kartki od 1 do { $n }.
job-nobody = na dzisiejszych listach nie ma nikogo o id, do którego szła ta kartka
job-moved = od tamtej pory przebywa gdzie indziej. Dzisiejszy adres: { $now }.
job-other-name = gdy kartka powstawała, nazwisko brzmiało { $before }; dziś na liście jest { $now }.
job-other-address = ma teraz inny adres. Wtedy: { $before }. Dziś: { $now }.
job-confirm = Jeśli sprawdzono to osobiście, dodaj --confirmed.
job-none = Żadna z tych kartek nie może dziś zostać wysłana. PDF nie został zapisany.
several-changed = Odkąd zrobiono te kartki, coś się zmieniło. Jeśli zostało to sprawdzone, można je zrobić z dzisiejszymi nazwiskami i adresami:
several-today = Zrób z dzisiejszymi adresami

# Jak daleko jest długie zadanie. { $done } i { $of } to kartki.
print-progress-cli = { $done } z { $of }, jeszcze około { $seconds } s. Ctrl C zatrzymuje; nic nie zostanie zapisane w połowie.

# Drukarki.
help-card-printer = Popraw PDF dla tej drukarki według tego, co zachowano przez: kartka printer NAZWA --measured-front …
help-job-print = Daj gotowy PDF drukarce, na właściwym papierze i bez skalowania; gdzie nie ma systemu druku, otwórz go
help-job-print-file = PDF, taki, jaki jest
help-job-print-printer = Drukarka; bez tego zwykła. Zobacz: kartka printer
help-job-print-sides = Jedna strona albo obie, odwracane wzdłuż długiej lub krótkiej krawędzi; bez tego tak, jak prosi PDF
help-printer = Powiedz, jakie są drukarki, i zachowaj to, co zmierzono na jednej z nich
help-printer-name = Drukarka, z nazwy
help-printer-measured-front = Co zmierzono na stronie 1 jej strony próbnej, w mm
help-printer-measured-back = Co zmierzono na stronie 2 jej strony próbnej, w mm
help-printer-product = Na papierze tego produktu
help-printer-forget = Zapomnij, co na niej zmierzono
printer-unmeasured = Dla drukarki { $name } na papierze { $paper } nic nie zachowano. Wydrukuj stronę próbną i zmierz: kartka test-page
printer-unknown = O drukarce { $name } nic nie zachowano.
printer-forgotten = To, co zmierzono na { $name }, zostało zapomniane.
printer-kept = Zachowano dla { $name }. Kartki dla tej drukarki będą odtąd poprawiane; podgląd się nie zmienia.
printer-none = Ten komputer nie podaje żadnych drukarek i żadnej nie zmierzono.
printer-usual = zwykła, jeśli nie wybrano innej
printer-not-measured = niezmierzona
printer-measured = { $paper } (lewa, prawa, góra, dół): strona 1: { $front }; strona 2: { $back }
print-no-pdf = { $file } nie jest plikiem PDF, który można wydrukować.
print-sent-to = Wysłano do { $name }.
print-sent = Wysłano do drukarki.
print-refused = Drukarka tego nie przyjęła: { $why }
print-viewer = Kartka nie znalazła tu systemu druku. { $file } jest otwarty w programie do plików PDF: wydrukuj tam w skali 100%, bez „dopasuj do strony”.
print-nothing = Kartka nie znalazła tu ani systemu druku, ani programu, który otwiera pliki PDF.

# Drukarka w oknie.
print = Drukuj
printer = Drukarka
key-print = wydrukować kartkę
printer-puts-right = Plik jest poprawiany dla { $name }; to, co widać tutaj, się nie zmienia.
printer-title = Aby drukarka trafiała dokładnie
printer-no = Kartka nie znalazła tu drukarki. „Drukuj” otwiera kartkę w programie do plików PDF.
printer-page-save = Zapisz stronę próbną
printer-page-print = Wydrukuj stronę próbną
printer-is-measured = { $name }: zmierzono na papierze { $paper }, pliki są poprawiane.
printer-is-not-measured = { $name }: nie zmierzono na papierze { $paper }, papierze kartki.
printer-side = Strona { $n }, w mm
printer-left = lewa
printer-right = prawa
printer-top = góra
printer-bottom = dół
printer-keep = Zachowaj te wymiary
printer-forget = zapomnij jej wymiary

# Zapis tego, co wydrukowano.
record-title = Co wydrukowano
record-keep = zachowuj to, co wydrukowano dla kilku osób, aby móc wydrukować jeszcze raz
record-why = Imiona, adresy i teksty zostają wtedy na tym komputerze. Kto je znajdzie, wie, kto do kogo pisał, a za to można trafić do więzienia: dlatego jest to wyłączone, dopóki się tego nie włączy. Dopóki jest wyłączone, kartki można wydrukować jeszcze raz do zamknięcia okna.
record-on = Nic z tego nie opuszcza tego komputera. To, co drukuje się dla kilku osób, jest tu przechowywane z imionami, adresami i tekstami, ponieważ to włączono; zaczęty tekst pozostaje szkicem aż do usunięcia.

# Do kilku naraz i jeszcze raz.
print-progress = { $done } z { $of }, jeszcze około { $seconds } s
several-saved-files = Kartek: { $n }, plików: { $files }. Pierwszy to { $file }
several-more = Pozostałych osób na tej stronie: { $n }
again-title = Wydrukuj jeszcze raz
again-job = { $date } · { $n } × { $product }
again-which = Które kartki, od 1 do { $n }? 4 albo 12-19, albo 3,5; puste: wszystkie
again-save = Zapisz jeszcze raz
again-print = Wydrukuj je
again-forget = usuń ten zapis
again-forget-now = zapomnij je już teraz

# Several products in one file.
help-card-with = Na czym jeszcze wydrukować te same kartki, za nimi w tym samym pliku i na tym samym papierze: list z arkuszem do przepisania
cli-not-together = { $one } i { $other } nie dadzą się wydrukować naraz: inny papier albo inne odwracanie. Proszę zrobić dwa pliki.
