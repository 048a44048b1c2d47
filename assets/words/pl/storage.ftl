# Files that cannot be read or written: src/storage.

storage-file-none = Ten komputer nie wskazuje folderu na dane. Wskaż go opcją --data-dir.
storage-file-cannot-read = Nie można odczytać { $file }: { $why }.
storage-file-cannot-write = Nie można zapisać { $file }: { $why }. To, co tam było, nadal tam jest.
storage-file-too-large = Plik { $file } jest za duży ({ $megabytes } MB). Kartka czyta pliki do { $most } MB.
storage-file-why-not-found = nie ma takiego pliku
storage-file-why-rights = brak uprawnień
storage-file-why-folder = to jest folder
storage-file-why-full = dysk jest pełny
storage-file-why-other = system na to nie pozwala
storage-file-set-aside = Nie dało się odczytać { $file } ani jego kopii. Plik został zachowany, ale nie było czego użyć w zamian.
storage-file-restored = Plik { $file } był uszkodzony albo zniknął. Na jego miejsce wróciła ostatnia dobra wersja.
storage-file-restored-aside = Nie dało się odczytać { $file }; plik został zachowany jako { $aside }. Na jego miejsce wróciła ostatnia dobra wersja.
storage-files-gone = Brakuje plików: { $file }, a z nimi tego, co zapisano o ludziach. Proszę ponownie wczytać listę; dopóki nie zostanie wczytana nowsza, każda kartka wymaga potwierdzenia.
storage-file-newer = Plik { $file } zapisała nowsza wersja programu Kartka. Ta wersja go czyta i niczego w nim nie zmienia: prosimy zaktualizować program.
storage-busy = Inna Kartka zapisuje coś w { $file } i nie kończy. Proszę chwilę poczekać albo ją zamknąć i spróbować jeszcze raz. Nic nie zostało zmienione.
storage-vanished = Folder { $file } zniknął: może odłączono dysk lub pendrive? Dopóki go nie ma, nie da się zachować tego, co jest pisane.
storage-changed = Inna Kartka zmieniła coś w tym czasie: listy, miejsca albo teksty. Zostały wczytane na nowo; proszę spojrzeć jeszcze raz i powtórzyć ten krok.
storage-file-why-no-file = to nie jest zwykły plik
storage-file-why-read-only = można go tylko czytać
