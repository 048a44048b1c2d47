# Printers and what they miss: src/gui/dialog/printer.

printer-test-page = Wydrukuj tę stronę dwustronnie, bez skalowania. Zmierz odległość od każdej krawędzi papieru do grubej linii obok: 20 mm, jeśli drukarka trafia dokładnie. Wpisz wyniki, dla pierwszej strony i dla drugiej.
printer-unmeasured = Dla drukarki { $name } na papierze { $paper } nic nie zachowano. Wydrukuj stronę próbną i zmierz: kartka test-page
printer-unknown = O drukarce { $name } nic nie zachowano.
printer-forgotten = To, co zmierzono na { $name }, zostało zapomniane.
printer-kept = Zachowano dla { $name }. Kartki dla tej drukarki będą odtąd poprawiane; podgląd się nie zmienia.
printer-none = Ten komputer nie podaje żadnych drukarek i żadnej nie zmierzono.
printer-usual = zwykła, jeśli nie wybrano innej
printer-not-measured = niezmierzona
printer-measured = { $paper } (lewa, prawa, góra, dół): strona 1: { $front }; strona 2: { $back }
printer = Drukarka
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

printer-print-no-pdf = { $file } nie jest plikiem PDF, który można wydrukować.
printer-print-sent-to = Wysłano do { $name }.
printer-print-sent = Wysłano do drukarki.
printer-print-refused = Drukarka tego nie przyjęła: { $why }
printer-print-viewer = Kartka nie znalazła tu systemu druku. { $file } jest otwarty w programie do plików PDF: wydrukuj tam w skali 100%, bez „dopasuj do strony”.
printer-print-nothing = Kartka nie znalazła tu ani systemu druku, ani programu, który otwiera pliki PDF.
printer-print = Drukuj
printer-print-progress = { $done } z { $of }, jeszcze około { $seconds } s
