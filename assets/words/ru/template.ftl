# Texts with blanks: src/template.

template-unclosed = В тексте, знаки { $start }–{ $end }: есть {"{"}, но нет {"}"}. Если нужна сама скобка, напишите {"{{"}.
template-stray = В тексте, знаки { $start }–{ $end }: есть {"}"}, но нет {"{"}. Если нужна сама скобка, напишите {"}}"}.
template-unknown-field = В тексте, знаки { $start }–{ $end }: пропуска с названием «{ $name }» не существует.
template-forms = В тексте, знаки { $start }–{ $end }: форм должно быть { $wanted }, а их { $found }.
