# The user's own texts, and the editor.

# Own ready texts.
mine-mark = mój
mine-keep = Zachowaj jako swój tekst  Ctrl Shift S
mine-keep-title = Własny tekst, także dla następnej osoby
mine-title = Jak go nazwać?
mine-title-hint = Na przykład: moje miasto zimą
mine-blank = Wstaw { $blank } tam, gdzie jest „{ $word }”
mine-book-lines = Wiersze z gotowych tekstów zachowują formy dla tych, którzy czytają i piszą, oraz swoje znaczenie.
mine-save = Zachowaj
mine-close = Nie teraz
mine-change = Zmień „{ $title }”…
mine-change-title = Zmień własny tekst
mine-change-note = Pole w klamrach wypełnia się samo: {"{name}"} to imię. {"{to: Дорогой | Дорогая}"} pasuje do mężczyzny lub kobiety, {"{from: рад | рада | рады}"} do tych, którzy piszą.
mine-delete = Usuń…
mine-delete-sure = Usunąć Twój tekst „{ $title }”? List, który teraz piszesz, pozostanie.
mine-delete-yes = Usuń tekst
mine-deleted = Usunięto „{ $title }”.
mine-back = Przywróć
mine-kept = Zachowano: „{ $title }” jest teraz wśród gotowych tekstów.
mine-broken = Reszta działa. Popraw to miejsce w edytorze tekstu albo wyjmij plik z folderu; własne teksty są w { $folder }
mine-forget = Usuwane są też własne gotowe teksty i słowa uznane przez Ciebie za poprawne.
help-templates-keep = Zachowaj tekst pod tym tytułem wśród gotowych
help-templates-text = Tekst do zachowania, z polami w klamrach, w języku podanym w --language; - czyta standardowe wejście
cli-own-kept = Zachowano. Użyj go tak: kartka card --template { $id }
key-keep-text = zachowaj tekst jako swój

# An empty text.
by-hand = Pusty tekst to miejsce na pisanie ręczne.

# Spelling.
spelling-right = to słowo jest poprawne
spelling-perhaps = Może:
help-spelling = Pisownia
help-spelling-text =
    Kartka sprawdza pisownię, jeśli na tym komputerze jest słownik Hunspell dla rosyjskiego lub białoruskiego. Z takich samych korzystają LibreOffice i Firefox.
    Jeśli go nie ma, włóż oba pliki słownika (ru_RU.aff i ru_RU.dic, be_BY.aff i be_BY.dic) do folderu „dictionaries” w folderze, który strona „Dane” podaje dla list i szkiców. Słowo uznane za poprawne nie jest więcej wskazywane.

# Find in the text.
find-open = Znajdź w tekście  Ctrl Shift F
find-hint = Znajdź w tekście
find-count = { $at } z { $n }
find-none = nie znaleziono
find-next = Następne  Enter
find-previous = Poprzednie  Shift F3
find-close = Zamknij  Esc
key-find = znajdź w tekście; następne miejsce, poprzednie
