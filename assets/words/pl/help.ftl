# Help: src/gui/screen/help.

help-title = Jak to zrobić
help-print = Drukowanie
help-print-text =
    Drukuj w skali 100%, bez opcji „dopasuj do strony”. Przy kartkach dwustronnych wybierz krawędź, wzdłuż której według Kartki odwraca się papier, i tnij według znaczników.
help-safe = Co Kartka chroni
help-safe-text =
    Tych, do których się pisze: przed każdą kartką Kartka sprawdza wszystko, co wie o danej osobie, i nie robi żadnej dla kogoś, kto jest na wolności albo kogo miejsce nie jest jasne.
    Tych, którzy piszą: nic nie opuszcza tego komputera. Na kartce nie ma nazwy programu, nadawcy ani daty. Kto do kogo pisał, zapisuje się tylko na życzenie; szkic jest usuwany razem ze swoją kartką, a pliki można czytać tylko z własnego konta.
    Własne nazwisko i adres podaj tylko z własnej woli; poradniki nie są zgodne, czy to pomaga.
help-limits = Czego nie chroni
help-limits-text =
    To, że używano tu Kartki, da się zobaczyć: program jest na dysku, a kartki leżą tam, gdzie je zapisano. Kolejka drukarki i lista ostatnich plików mogą je wymieniać, a to, co usunięto, może jeszcze jakiś czas pozostać w starych blokach dysku.
    Wczytana lista zawiera nazwiska. Kto może korzystać z Twojego konta, może ją przeczytać.
    Każdą kartkę czyta więzienny cenzor: nie pisz niczego, czego nie można by mu powiedzieć.
help-evening = Na wieczorze, przy cudzym komputerze
help-evening-text =
    Przed otwarciem listy włącz „Nie zostawiaj śladów” na stronie „Dane i ustawienia” albo uruchom program poleceniem kartka --no-trace. Wydrukuj kartki albo zabierz je na pendrivie, potem opróżnij kolejkę drukarki i usuń zapisane kartki.
    Po wieczorze przy własnym komputerze „Usuń wszystko” na tej samej stronie zabiera listy, szkice i teksty.
help-fault = Jeśli coś jest nie tak
help-fault-text =
    Przede wszystkim jeśli powstała kartka, której nie powinno być: zanotuj kroki i najmniejszą listę, na której to widać, ze zmyślonymi nazwiskami, i zgłoś to tam, skąd masz Kartkę. Nigdy nie wysyłaj prawdziwej listy.
help-keys = Klawisze
help-keys-text = Wszystko można zrobić bez myszy.
help-spelling = Pisownia
help-spelling-text =
    Kartka sprawdza pisownię, jeśli na tym komputerze jest słownik Hunspell dla rosyjskiego lub białoruskiego. Z takich samych korzystają LibreOffice i Firefox.
    Jeśli go nie ma, włóż oba pliki słownika (ru_RU.aff i ru_RU.dic, be_BY.aff i be_BY.dic) do folderu „dictionaries” w folderze, który strona „Dane” podaje dla list i szkiców. Słowo uznane za poprawne nie jest więcej wskazywane.

help-list = Lista
help-list-text =
    Kartka nigdy nie łączy się z internetem. Otwórz prisoners.spring96.org w przeglądarce, pobierz listę osób jako plik CSV i przeciągnij plik na to okno albo wybierz go przez Ctrl O.
    Często zwalnia się lub przenosi wiele osób naraz, więc po kilku tygodniach lista jest stara. Pobierz nową przed pisaniem; Kartka pokaże, co się zmieniło.
help-list-source = Liczby i nazwiska pochodzą od centrum praw człowieka Wiasna, z kopii pobranej na ten komputer.

help-write = Co pisać
help-write-text =
    Pisz po rosyjsku lub białorusku, krótko i życzliwie: o sobie, o swoim mieście, o pogodzie, zwierzętach, książkach, muzyce, jedzeniu; żartuj, życz zdrowia i sił.
    Gotowe teksty mają właściwe formy dla tych, którzy czytają, i tych, którzy piszą. Obok każdego wiersza jest jego znaczenie.
    Najwięcej znaczy kartka napisana ręcznie. Wydrukuj obrazek i adres, a tekst przepisz długopisem.
help-write-source = Według poradników Libereco i PEN Belarus.

help-not = Czego nie pisać
help-not-text =
    Nic o polityce, sprawie, zarzutach, wojnie, innych więźniach ani organizacjach; żadnych haseł; żadnych obcych słów, skrótów, emoji ani naklejek.
    Kartka szuka takich słów i mówi, dlaczego. Nigdy nie blokuje: decyzja należy do piszących.
help-not-source = Każda rada podaje swoje źródło.

help-post = Wysyłanie
help-post-text =
    Adres jest zapisany tak, jak prosi poczta Białorusi: wszystko cyrylicą, kraj alfabetem łacińskim w ostatnim wierszu. Znaczek przyklej w ramce; ile kosztuje, wiedzą na poczcie.
    Nigdy nie ma pewności, że kartka dojdzie. Listy czyta cenzor, a niektóre nigdy nie docierają. Ale ludzie dowiadują się, że coś przyszło, i to się liczy.
help-post-source = Światowy Związek Pocztowy, karta adresowania dla Białorusi; poradniki grup wsparcia.

help-key-search = do wyszukiwania
help-key-step = następna osoba, poprzednia
help-key-open = otwórz listę
help-key-save = zapisz kartkę jako PDF
help-key-turn = odwróć kartkę
help-key-undo = cofnij, powtórz
help-key-tab = do następnego, do poprzedniego
help-key-pages = do stron Pisanie, Daty, Kilka kartek, Dane
help-key-zoom = większe, mniejsze, jak było
help-key-help = ta strona
help-key-back = wróć do pisania
help-key-keep-text = zachowaj tekst jako swój
help-key-find = znajdź w tekście; następne miejsce, poprzednie
help-key-add-person = dodaj osobę
help-key-print = wydrukować kartkę
