# A file of the user's own that cannot be read as it is: src/words/fault.

fault = { $file }, радок { $line }, слупок { $column }: { $what }
fault-form = такі файл павінен выглядаць інакш ({ $what })
fault-unclosed = ёсць {"{"}, але няма {"}"}
fault-stray = ёсць {"}"}, але няма {"{"}
fault-unknown-field = пропуску з назвай «{ $name }» не існуе
fault-forms = колькасць форм павінна быць { $wanted }, а іх { $found }
fault-occasion = нагоды з назвай «{ $name }» не існуе
fault-kind = віду з назвай «{ $name }» не існуе
fault-gaps = «{ $pattern }»: больш за 4 прапускі (~), зрабіце з гэтага два ўзоры
fault-month = месяца { $n } не існуе
fault-no-language = няма мовы, на якой напісаны кожны абзац
fault-too-large = файл большы за 256 КБ, зрабіце з яго некалькі

fault-product-measure = { $file }: { $what } — не такі памер, які бывае ў паперы.
fault-product-outside = { $file }: { $what } выходзіць за бяспечную вобласць паштоўкі.
fault-product-sheet = { $file }: паштоўкі не змяшчаюцца на аркушы.
fault-product-too-large = { $file } большы за 256 КБ. Фармату трэба значна менш: прыбярыце з файла лішняе.
fault-product-parts = { $file }: на адным баку больш за 64 часткі. Прыбярыце некаторыя з іх.
