# A file of the user's own that cannot be read as it is: src/words/fault.

fault = { $file }, wiersz { $line }, kolumna { $column }: { $what }
fault-form = taki plik ma inną budowę ({ $what })
fault-unclosed = jest {"{"}, ale brakuje {"}"}
fault-stray = jest {"}"}, ale brakuje {"{"}
fault-unknown-field = nie ma pola o nazwie „{ $name }”
fault-forms = potrzebne formy: { $wanted }, wpisane formy: { $found }
fault-occasion = nie ma okazji o nazwie „{ $name }”
fault-kind = nie ma rodzaju o nazwie „{ $name }”
fault-gaps = „{ $pattern }” ma ponad 4 luki (~); podziel to na dwa wzory
fault-month = { $n } to nie miesiąc
fault-no-language = w żadnym języku nie napisano wszystkich akapitów
fault-too-large = plik ma ponad 256 KB; podziel go na kilka

fault-product-measure = { $file }: { $what } to nie jest wymiar, jaki może mieć papier.
fault-product-outside = { $file }: { $what } wychodzi poza bezpieczny obszar kartki.
fault-product-sheet = { $file }: kartki nie mieszczą się na arkuszu.
fault-product-too-large = { $file } ma ponad 256 KB. Format potrzebuje znacznie mniej: usuń to, co do niego nie należy.
fault-product-parts = { $file }: jedna strona ma ponad 64 części. Usuń niektóre z nich.
