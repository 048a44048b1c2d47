# A file of the user's own that cannot be read as it is: src/words/fault.

fault = { $file }, строка { $line }, столбец { $column }: { $what }
fault-form = такой файл должен выглядеть иначе ({ $what })
fault-unclosed = есть {"{"}, но нет {"}"}
fault-stray = есть {"}"}, но нет {"{"}
fault-unknown-field = пропуска с названием «{ $name }» не существует
fault-forms = форм должно быть { $wanted }, а их { $found }
fault-occasion = повода с названием «{ $name }» не существует
fault-kind = вида с названием «{ $name }» не существует
fault-gaps = «{ $pattern }»: больше 4 пропусков (~), сделайте из этого два образца
fault-month = месяца { $n } не существует
fault-no-language = нет языка, на котором написан каждый абзац
fault-too-large = файл больше 256 КБ, сделайте из него несколько

fault-product-measure = { $file }: { $what } — не такой размер, какой бывает у бумаги.
fault-product-outside = { $file }: { $what } выходит за безопасную область открытки.
fault-product-sheet = { $file }: открытки не помещаются на листе.
fault-product-too-large = { $file } больше 256 КБ. Формату нужно намного меньше: уберите из файла лишнее.
fault-product-parts = { $file }: на одной стороне больше 64 частей. Уберите некоторые из них.
