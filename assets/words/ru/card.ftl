# Что говорится об открытке: что не помещается, какой буквы нет, на чём печатать.

finding-text-too-long = { PLURAL($lines) ->
    [one] { $lines } строка ({ $characters } зн.) не помещается даже самым мелким шрифтом.
    [few] { $lines } строки ({ $characters } зн.) не помещаются даже самым мелким шрифтом.
   *[many] { $lines } строк ({ $characters } зн.) не помещаются даже самым мелким шрифтом.
}
finding-address-too-long = { PLURAL($lines) ->
    [one] { $lines } строка адреса не помещается.
    [few] { $lines } строки адреса не помещаются.
   *[many] { $lines } строк адреса не помещаются.
}
finding-no-glyph = Знака «{ $letter }» нет ни в одном шрифте.

product-postcard-a6 = Открытка A6, по одной на странице
product-postcard-a6-4up = Открытка A6, четыре на листе A4, с двух сторон

template-unclosed = В тексте, знаки { $start }–{ $end }: есть {"{"}, но нет {"}"}. Если нужна сама скобка, напишите {"{{"}.
template-stray = В тексте, знаки { $start }–{ $end }: есть {"}"}, но нет {"{"}. Если нужна сама скобка, напишите {"}}"}.
template-unknown-field = В тексте, знаки { $start }–{ $end }: пропуска с названием «{ $name }» не существует.
template-forms = В тексте, знаки { $start }–{ $end }: форм должно быть { $wanted }, а их { $found }.

# Собственный файл пользователя, который не читается так, как есть.
fault = { $file }, строка { $line }, столбец { $column }: { $what }
fault-form = такой файл должен выглядеть иначе ({ $what })
fault-unclosed = есть {"{"}, но нет {"}"}
fault-stray = есть {"}"}, но нет {"{"}
fault-unknown-field = пропуска с названием «{ $name }» не существует
fault-forms = форм должно быть { $wanted }, а их { $found }
fault-occasion = повода с названием «{ $name }» не существует
fault-kind = вида с названием «{ $name }» не существует
fault-month = месяца { $n } не существует
fault-no-language = нет языка, на котором написан каждый абзац
