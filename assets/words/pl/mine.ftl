# The user's own texts, and the editor.

# Own ready texts.
own-mark = mój
own-keep = Zachowaj jako swój tekst  Ctrl Shift S
own-keep-title = Własny tekst, także dla następnej osoby
own-title = Jak go nazwać?
own-title-hint = Na przykład: moje miasto zimą
own-blank = Wstaw { $blank } tam, gdzie jest „{ $word }”
own-book-lines = Wiersze z gotowych tekstów zachowują formy dla tych, którzy czytają i piszą, oraz swoje znaczenie.
own-save = Zachowaj
own-close = Nie teraz
own-change = Zmień „{ $title }”…
own-change-title = Zmień własny tekst
own-change-note = Pole w klamrach wypełnia się samo: {"{name}"} to imię. {"{to: Дорогой | Дорогая}"} pasuje do mężczyzny lub kobiety, {"{from: рад | рада | рады}"} do tych, którzy piszą.
own-delete = Usuń…
own-delete-sure = Usunąć Twój tekst „{ $title }”? List, który teraz piszesz, pozostanie.
own-delete-yes = Usuń tekst
own-deleted = Usunięto „{ $title }”.
own-back = Przywróć
own-kept = Zachowano: „{ $title }” jest teraz wśród gotowych tekstów.
own-broken = Reszta działa. Popraw to miejsce w edytorze tekstu albo wyjmij plik z folderu; własne teksty są w { $folder }
own-forget = Usuwane są też własne gotowe teksty i słowa uznane przez Ciebie za poprawne.
help-templates-keep = Zachowaj tekst pod tym tytułem wśród gotowych
help-templates-text = Tekst do zachowania, z polami w klamrach, w języku podanym w --language; - czyta standardowe wejście
cli-own-kept = Zachowano. Użyj go tak: kartka card --template { $id }
key-keep-text = zachowaj tekst jako swój

# An empty text.
by-hand = Pusty tekst to miejsce na pisanie ręczne.
