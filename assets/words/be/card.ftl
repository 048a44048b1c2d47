# Што гаворыцца пра паштоўку: што не змяшчаецца, якой літары няма, на чым друкаваць.

finding-text-too-long = { PLURAL($lines) ->
    [one] { $lines } радок ({ $characters } зн.) не змяшчаецца нават самым дробным шрыфтам.
    [few] { $lines } радкі ({ $characters } зн.) не змяшчаюцца нават самым дробным шрыфтам.
   *[many] { $lines } радкоў ({ $characters } зн.) не змяшчаюцца нават самым дробным шрыфтам.
}
finding-address-too-long = { PLURAL($lines) ->
    [one] { $lines } радок адраса не змяшчаецца.
    [few] { $lines } радкі адраса не змяшчаюцца.
   *[many] { $lines } радкоў адраса не змяшчаюцца.
}
finding-no-glyph = Знака «{ $letter }» няма ні ў адным шрыфце.

product-postcard-a6 = Паштоўка A6, па адной на старонцы
product-postcard-a6-4up = Паштоўка A6, чатыры на аркушы A4, з двух бакоў

template-unclosed = У тэксце, знакі { $start }–{ $end }: ёсць {"{"}, але няма {"}"}. Калі патрэбна сама дужка, напішыце {"{{"}.
template-stray = У тэксце, знакі { $start }–{ $end }: ёсць {"}"}, але няма {"{"}. Калі патрэбна сама дужка, напішыце {"}}"}.
template-unknown-field = У тэксце, знакі { $start }–{ $end }: пропуску з назвай «{ $name }» не існуе.
template-forms = У тэксце, знакі { $start }–{ $end }: колькасць форм павінна быць { $wanted }, а іх { $found }.

# Уласны файл карыстальніка, які не чытаецца так, як ёсць.
fault = { $file }, радок { $line }, слупок { $column }: { $what }
fault-form = такі файл павінен выглядаць інакш ({ $what })
fault-unclosed = ёсць {"{"}, але няма {"}"}
fault-stray = ёсць {"}"}, але няма {"{"}
fault-unknown-field = пропуску з назвай «{ $name }» не існуе
fault-forms = колькасць форм павінна быць { $wanted }, а іх { $found }
fault-occasion = нагоды з назвай «{ $name }» не існуе
fault-kind = віду з назвай «{ $name }» не існуе
fault-month = месяца { $n } не існуе
fault-no-language = няма мовы, на якой напісаны кожны абзац
