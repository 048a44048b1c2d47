# Texts with blanks: src/template.

template-unclosed = У тексті, знаки { $start }–{ $end }: є {"{"}, але немає {"}"}. Якщо потрібна сама дужка, напишіть {"{{"}.
template-stray = У тексті, знаки { $start }–{ $end }: є {"}"}, але немає {"{"}. Якщо потрібна сама дужка, напишіть {"}}"}.
template-unknown-field = У тексті, знаки { $start }–{ $end }: пропуску з назвою «{ $name }» не існує.
template-forms = У тексті, знаки { $start }–{ $end }: форм має бути { $wanted }, а їх { $found }.
