# Texts with blanks: src/template.

template-unclosed = W tekście, znaki od { $start } do { $end }: jest {"{"}, ale brakuje {"}"}. Aby wpisać sam nawias, napisz {"{{"}.
template-stray = W tekście, znaki od { $start } do { $end }: jest {"}"}, ale brakuje {"{"}. Aby wpisać sam nawias, napisz {"}}"}.
template-unknown-field = W tekście, znaki od { $start } do { $end }: nie ma pola o nazwie „{ $name }”.
template-forms = W tekście, znaki od { $start } do { $end }: potrzebne formy: { $wanted }, wpisane formy: { $found }.
