# Co się mówi o plikach.
file-none = Ten komputer nie wskazuje folderu na dane. Wskaż go opcją --data-dir.
file-cannot-read = Nie można odczytać { $file }: { $why }.
file-cannot-write = Nie można zapisać { $file }: { $why }. To, co tam było, nadal tam jest.
file-too-large = { $file } to za dużo jak na listę ({ $megabytes } MB). Lista ma najwyżej 64 MB.
file-set-aside = Jednego pliku nie dało się odczytać; został zachowany jako { $file }. Zamiast niego używana jest ostatnia dobra wersja.
file-why-not-found = nie ma takiego pliku
file-why-rights = brak uprawnień
file-why-folder = to jest folder
file-why-full = dysk jest pełny
file-why-other = system na to nie pozwala

# A list whose file no dialog gave.
list-path = Nie wybrano pliku
list-path-text = Jeśli okno wyboru się nie otworzyło: proszę przeciągnąć plik na to okno albo wpisać jego ścieżkę
list-path-read = Wczytaj
