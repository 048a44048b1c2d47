# Files that cannot be read or written: src/storage.

storage-file-none = Ten komputer nie wskazuje folderu na dane. Wskaż go opcją --data-dir.
storage-file-cannot-read = Nie można odczytać { $file }: { $why }.
storage-file-cannot-write = Nie można zapisać { $file }: { $why }. To, co tam było, nadal tam jest.
storage-file-too-large = { $file } to za dużo jak na listę ({ $megabytes } MB). Lista ma najwyżej 64 MB.
storage-file-set-aside = Jednego pliku nie dało się odczytać; został zachowany jako { $file }. Zamiast niego używana jest ostatnia dobra wersja.
storage-file-why-not-found = nie ma takiego pliku
storage-file-why-rights = brak uprawnień
storage-file-why-folder = to jest folder
storage-file-why-full = dysk jest pełny
storage-file-why-other = system na to nie pozwala
