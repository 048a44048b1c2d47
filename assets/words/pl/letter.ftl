# The letter: src/gui/panel/letter.

letter-nobody-title = Do kogo dziś napisać?
letter-nobody-text = Wybierz kogoś z listy. Klawisze strzałek prowadzą od osoby do osoby.
letter-all-templates = wszystkie ({ $n })…
letter-language-ru = Русский
letter-language-be = Беларуская
letter-write-as = Kto pisze
letter-start-again = zacznij od nowa
letter-undo = Cofnij  Ctrl Z
letter-text-empty = Tu napisz, po rosyjsku lub białorusku.
# Zdania ze zbioru.
letter-add-sentence = Dodaj zdanie:
letter-surprise-me = zaskocz mnie
letter-advice-more = i jeszcze { $n }
letter-pasted-too-much = Wklejony tekst jest za długi na kartkę (ponad { $kilobytes } KB) i został pominięty. Twój tekst jest taki, jaki był.
letter-delivery = Nigdy nie ma pewności, że kartka dojdzie. Ale ludzie dowiadują się, że coś przyszło, i to się liczy.

# An empty text.
letter-by-hand = Pusty tekst to miejsce na pisanie ręczne.

# Spelling.
letter-spelling-right = to słowo jest poprawne
letter-spelling-perhaps = Może:

letter-writer-he = on
letter-writer-she = ona
letter-writer-we = my

letter-ask-sex = Lista tego nie podaje: { $name } to kobieta czy mężczyzna?
letter-ask-woman = kobieta
letter-ask-man = mężczyzna
letter-ask-writer = Kto pisze? Wybierz powyżej „on”, „ona” lub „my”, a tekst się dopasuje.
letter-ask-language = Tego tekstu nie ma jeszcze w tym języku.
letter-ask-name = Imię tej osoby, alfabetem kartki
letter-ask-name-hint = Imię
letter-ask-known = Imię i nazwisko tej osoby, alfabetem kartki
letter-ask-known-hint = Imię i nazwisko
letter-ask-me = Moje imię, alfabetem kartki
letter-ask-me-hint = Na przykład Анна
letter-ask-town = Moje miasto, alfabetem kartki
letter-ask-town-hint = Na przykład Познань
letter-ask-animal = Imię mojego zwierzęcia
letter-ask-animal-hint = Na przykład Мурка
letter-ask-age = Ile lat skończy ta osoba w najbliższe urodziny
letter-ask-age-hint = Liczba
letter-ask-month = Miesiąc
letter-ask-month-hint = Na przykład ноябрь

letter-own-words = własne słowa
letter-own-mark = mój
letter-own-keep = Zachowaj jako swój tekst  Ctrl Shift S
letter-own-keep-title = Własny tekst, także dla następnej osoby
letter-own-title = Jak go nazwać?
letter-own-title-hint = Na przykład: moje miasto zimą
letter-own-blank = Wstaw { $blank } tam, gdzie jest „{ $word }”
letter-own-book-lines = Wiersze z gotowych tekstów zachowują formy dla tych, którzy czytają i piszą, oraz swoje znaczenie.
letter-own-save = Zachowaj
letter-own-close = Nie teraz
letter-own-change = Zmień „{ $title }”…
letter-own-change-title = Zmień własny tekst
letter-own-change-note = Pole w klamrach wypełnia się samo: {"{name}"} to imię. {"{to: Дорогой | Дорогая}"} pasuje do mężczyzny lub kobiety, {"{from: рад | рада | рады}"} do tych, którzy piszą.
letter-own-delete = Usuń…
letter-own-delete-sure = Usunąć Twój tekst „{ $title }”? List, który teraz piszesz, pozostanie.
letter-own-delete-yes = Usuń tekst
letter-own-deleted = Usunięto „{ $title }”.
letter-own-back = Przywróć
letter-own-kept = Zachowano: „{ $title }” jest teraz wśród gotowych tekstów.
letter-own-broken = Reszta działa. Popraw to miejsce w edytorze tekstu albo wyjmij plik z folderu; własne teksty są w { $folder }
letter-own-forget = Usuwane są też własne gotowe teksty i słowa uznane przez Ciebie za poprawne.

letter-right = Nic, czego szuka cenzor
letter-right-woman-he = Pasuje: do kobiety, pisze mężczyzna · nic, czego szuka cenzor
letter-right-woman-she = Pasuje: do kobiety, pisze kobieta · nic, czego szuka cenzor
letter-right-woman-we = Pasuje: do kobiety, pisze kilka osób · nic, czego szuka cenzor
letter-right-man-he = Pasuje: do mężczyzny, pisze mężczyzna · nic, czego szuka cenzor
letter-right-man-she = Pasuje: do mężczyzny, pisze kobieta · nic, czego szuka cenzor
letter-right-man-we = Pasuje: do mężczyzny, pisze kilka osób · nic, czego szuka cenzor

# Find in the text.
letter-find-open = Znajdź w tekście  Ctrl Shift F
letter-find-hint = Znajdź w tekście
letter-find-count = { $at } z { $n }
letter-find-none = nie znaleziono
letter-find-next = Następne  Enter
letter-find-previous = Poprzednie  Shift F3
letter-find-close = Zamknij  Esc
