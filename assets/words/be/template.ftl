# Texts with blanks: src/template.

template-unclosed = У тэксце, знакі { $start }–{ $end }: ёсць {"{"}, але няма {"}"}. Калі патрэбна сама дужка, напішыце {"{{"}.
template-stray = У тэксце, знакі { $start }–{ $end }: ёсць {"}"}, але няма {"{"}. Калі патрэбна сама дужка, напішыце {"}}"}.
template-unknown-field = У тэксце, знакі { $start }–{ $end }: пропуску з назвай «{ $name }» не існуе.
template-forms = У тэксце, знакі { $start }–{ $end }: колькасць форм павінна быць { $wanted }, а іх { $found }.
