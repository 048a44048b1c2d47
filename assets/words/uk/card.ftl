# Що кажуть про листівку: що не вміщується, якої літери немає, на чому друкувати.

finding-text-too-long = { PLURAL($lines) ->
    [one] { $lines } рядок ({ $characters } зн.) не вміщується навіть найдрібнішим шрифтом.
    [few] { $lines } рядки ({ $characters } зн.) не вміщуються навіть найдрібнішим шрифтом.
   *[many] { $lines } рядків ({ $characters } зн.) не вміщуються навіть найдрібнішим шрифтом.
}
finding-address-too-long = { PLURAL($lines) ->
    [one] { $lines } рядок адреси не вміщується.
    [few] { $lines } рядки адреси не вміщуються.
   *[many] { $lines } рядків адреси не вміщуються.
}
finding-no-glyph = Знака «{ $letter }» немає в жодному шрифті.

product-postcard-a6 = Листівка A6, по одній на сторінці
product-postcard-a6-4up = Листівка A6, чотири на аркуші A4, з двох боків

template-unclosed = У тексті, знаки { $start }–{ $end }: є {"{"}, але немає {"}"}. Якщо потрібна сама дужка, напишіть {"{{"}.
template-stray = У тексті, знаки { $start }–{ $end }: є {"}"}, але немає {"{"}. Якщо потрібна сама дужка, напишіть {"}}"}.
template-unknown-field = У тексті, знаки { $start }–{ $end }: пропуску з назвою «{ $name }» не існує.
template-forms = У тексті, знаки { $start }–{ $end }: форм має бути { $wanted }, а їх { $found }.

# Власний файл користувача, який не читається так, як є.
fault = { $file }, рядок { $line }, стовпець { $column }: { $what }
fault-form = такий файл має виглядати інакше ({ $what })
fault-unclosed = є {"{"}, але немає {"}"}
fault-stray = є {"}"}, але немає {"{"}
fault-unknown-field = пропуску з назвою «{ $name }» не існує
fault-forms = форм має бути { $wanted }, а їх { $found }
fault-occasion = нагоди з назвою «{ $name }» не існує
fault-kind = виду з назвою «{ $name }» не існує
fault-month = місяця { $n } не існує
fault-no-language = немає мови, якою написано кожен абзац
