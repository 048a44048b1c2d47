# A file of the user's own that cannot be read as it is: src/words/fault.

fault = { $file }, рядок { $line }, стовпець { $column }: { $what }
fault-form = такий файл має виглядати інакше ({ $what })
fault-unclosed = є {"{"}, але немає {"}"}
fault-stray = є {"}"}, але немає {"{"}
fault-unknown-field = пропуску з назвою «{ $name }» не існує
fault-forms = форм має бути { $wanted }, а їх { $found }
fault-occasion = нагоди з назвою «{ $name }» не існує
fault-kind = виду з назвою «{ $name }» не існує
fault-gaps = «{ $pattern }»: понад 4 пропуски (~), зробіть із цього два зразки
fault-month = місяця { $n } не існує
fault-no-language = немає мови, якою написано кожен абзац
fault-too-large = файл більший за 256 КБ, зробіть із нього кілька

fault-product-measure = { $file }: { $what } — не такий розмір, який буває в паперу.
fault-product-outside = { $file }: { $what } виходить за безпечну область листівки.
fault-product-sheet = { $file }: листівки не вміщаються на аркуші.
fault-product-too-large = { $file } більший за 256 КБ. Формату треба значно менше: приберіть із файлу зайве.
fault-product-parts = { $file }: на одному боці понад 64 частини. Приберіть деякі з них.
