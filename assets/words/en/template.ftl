# Texts with blanks: src/template.

# Errors in a text with blanks such as {"{"}name{"}"}. { $start } and { $end } count characters.
template-unclosed = In the text, characters { $start } to { $end }: a {"{"} without a {"}"}. Write {"{{"} for the brace itself.
template-stray = In the text, characters { $start } to { $end }: a {"}"} without a {"{"}. Write {"}}"} for the brace itself.
template-unknown-field = In the text, characters { $start } to { $end }: there is no blank called “{ $name }”.
template-forms = In the text, characters { $start } to { $end }: { $wanted } forms are needed and { $found } stand there.
